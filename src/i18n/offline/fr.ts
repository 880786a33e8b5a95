/** What the site says of its pages that are read without a network. */
export const offline = {
  /** The page for an address that is not kept. */
  page: {
    title: 'Cette page n’est pas gardée ici',
    description: 'Ce qui peut être lu sans réseau, quand une page demandée ne l’est pas.',
    text: 'Il n’y a pas de réseau, et cette page n’est pas de celles que ce navigateur garde. Voici celles qui s’ouvrent sans lui :',
  },
  /** On the page of the reader's data. */
  panel: {
    title: 'Lire hors ligne',
    lead: 'Ce navigateur peut garder les pages du site dans votre langue : le guide, le questionnaire, votre résultat, le miroir, le groupe et celle-ci s’ouvrent alors sans réseau. Il le fait de lui-même, au repos, dès que vous avez des réponses, un plan ou un miroir ouvert, sauf si vous retirez ces pages ou si votre appareil économise les données.',
    how: 'Une pièce du navigateur, le « service worker », va chercher ces fichiers à l’adresse de ce site, d’après une liste écrite d’avance, et vérifie l’empreinte de chacun. C’est la seule du site qui puisse ouvrir une connexion : elle ne lit ni vos réponses ni vos fichiers, et n’écoute de la page qu’un mot, celui de la mise à jour.',
    states: {
      refused: 'Ce navigateur ne permet pas de garder des pages : c’est souvent le cas en navigation privée.',
      absent: 'Les pages ne sont pas gardées.',
      coming: 'Les pages arrivent… Vous pouvez continuer.',
      kept: '{n} pages sont gardées : vous pouvez couper le réseau.',
      failed:
        'Les pages n’ont pas pu être gardées : le réseau est coupé, la place manque, ou le site vient de changer. Réessayez dans un moment. Rien n’est perdu.',
    },
    keep: 'Garder les pages pour lire hors ligne',
    remove: 'Retirer les pages gardées',
  },
  /** What a page says of another version of the site. */
  ready: 'Une nouvelle version du site est prête. Mettre à jour recharge la page; vos réponses restent.',
  /** On a page that holds what was given to it and keeps nothing of it. */
  open: 'Le fichier ou le texte ouvert ici sera à redonner.',
  take: 'Mettre à jour',
  changed: 'Le site a changé. Cette page continue avec l’ancienne version : rechargez-la quand vous voudrez.',
  reload: 'Recharger',
  later: 'Plus tard',
};
