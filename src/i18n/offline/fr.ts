/** What the site says of its pages that are read without a network. */
export const offline = {
  /** The page for an address that is not kept. */
  page: {
    title: 'Cette page n’est pas gardée ici',
    description: 'Ce qui peut être lu sans réseau, quand une page demandée ne l’est pas.',
    text: 'Il n’y a pas de réseau, et cette page n’est pas de celles que ce navigateur garde. Voici les principales :',
  },
  /** On the page of the reader's data. */
  panel: {
    title: 'Lire hors ligne',
    lead: 'Ce navigateur peut garder toutes les pages du site en français : le guide, le questionnaire, votre résultat, le miroir et les autres s’ouvrent alors sans réseau. Il le fait de lui-même, pendant que vous ne touchez à rien, dès que vous avez des réponses, un plan ou un miroir ouvert. Il s’en abstient si vous retirez ces pages ou si votre appareil économise les données. Le tout pèse moins de 1 Mo.',
    how: 'Un petit programme à part, le « service worker », va chercher ces fichiers à l’adresse du site, d’après une liste écrite d’avance, et vérifie l’empreinte de chacun. C’est la seule partie du site qui puisse ouvrir une connexion : elle ne lit ni vos réponses ni vos fichiers, et n’entend de la page que trois choses : que vous gardez les pages, que vous les retirez, que vous acceptez une mise à jour.',
    states: {
      refused:
        'Ce navigateur ne permet pas ici de garder des pages : c’est souvent le cas en navigation privée, ou à une adresse sans https.',
      absent: 'Les pages ne sont pas gardées.',
      coming: 'Les pages arrivent… Vous pouvez continuer.',
      kept: '{n} pages sont gardées : elles s’ouvrent sans réseau.',
      failed:
        'Les pages n’ont pas pu être gardées : le réseau est coupé, la place manque, le site vient de changer, ou son hébergeur modifie ses fichiers. Réessayez dans un moment. Rien n’est perdu.',
    },
    keep: 'Garder les pages',
    remove: 'Retirer les pages gardées',
  },
  /** What a page says of another version of the site. */
  ready: 'Une nouvelle version du site est prête. Mettre à jour recharge la page; vos réponses restent.',
  /** On a page that holds what was given to it and keeps nothing of it. */
  open: 'Il faudra redonner le fichier ou le texte ouvert ici.',
  take: 'Mettre à jour',
  changed: 'Le site a changé. Cette page continue avec l’ancienne version : rechargez-la quand vous voudrez.',
  reload: 'Recharger',
  later: 'Plus tard',
};
