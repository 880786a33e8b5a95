/** The words of the quiz: its page, what is said where answers cannot be stored, and the weakest point of a chapter. */
export const quiz = {
  page: {
    mirror:
      'Trois questions portent sur vingt contacts. Au lieu de deviner, laissez le miroir les tirer au sort dans votre propre réseau :',
    title: 'Le questionnaire',
    description:
      'Dix-neuf questions sur ce que vous faites de votre réseau LinkedIn. Les neuf premières questions prennent {minutes} min et donnent un résultat. Rien ne quitte votre navigateur.',
    lead: 'Des questions sur ce que vous faites, pas sur ce que vous pensez. Répondez de mémoire, ou ouvrez LinkedIn à côté pour vérifier : personne d’autre ne lit vos réponses.',
    noscript:
      'Voici toutes les questions. Pour que vos réponses soient gardées et que le résultat soit calculé, il faut activer JavaScript. Sans JavaScript, la feuille à imprimer donne le même résultat, au crayon.',
    position: 'Étape {n} sur {all}',
    questionOf: 'Question {n} sur {all}',
    progress: { one: '{n} réponse donnée sur {all}', other: '{n} réponses données sur {all}' },
    groups: {
      network: 'Votre réseau et votre temps',
      intent: 'Vos raisons et vos objectifs',
      glance: 'Le cap et l’adéquation, en deux questions',
      habits: 'Les liens, le rayonnement et le soin, en trois questions',
      cap: 'Votre cap',
      fit: 'L’adéquation de votre réseau',
      ties: 'Vos liens',
      reach: 'Votre rayonnement',
      care: 'Le soin que vous en prenez',
    } as Record<string, string>,
    unsure: 'Je ne sais pas, ou cela ne s’applique pas',
    back: 'Retour',
    next: 'Continuer',
    finish: 'Voir mon résultat',
    errorTitle: {
      one: 'Il reste une question sans réponse à cette étape',
      other: 'Il reste {n} questions sans réponse à cette étape',
    },
    errorHelp: 'Répondez-y, ou passez : une question sans réponse ne compte ni pour ni contre vous.',
    error: 'Choisissez une réponse.',
    errors: {
      reasons: 'Choisissez au moins une réponse.',
      horizons: 'Choisissez une réponse pour au moins un horizon.',
    } as Record<string, string>,
    skip: 'Passer ces questions',
    halfEmptyTitle: 'Presque aucune question n’a de réponse pour le moment',
    halfEmptyText:
      'Il faut au moins une réponse sur vos habitudes ou vos objectifs pour un premier résultat. Revenez en arrière, ou continuez.',
    halfTitle: 'Vous avez fait le tour des cinq dimensions',
    halfText:
      'Le premier résultat est prêt. Il repose sur une seule question par dimension : il indique une direction, sans entrer dans le détail.',
    halfGain: { one: 'Il reste une question, qui précisera :', other: 'Il reste {n} questions, qui préciseront :' },
    halfItem: '{name} : {list}',
    halfRange: 'Selon ce que vous répondrez, votre total, aujourd’hui de {total}, peut encore aller de {low} à {high}.',
    halfResult: 'Voir ce premier résultat',
    halfOn: 'Continuer et le préciser',
    halfOnNote: { one: '{n} question, {minutes} min au plus', other: '{n} questions, {minutes} min au plus' },
    done: 'Toutes les questions ont une réponse.',
    restart: 'Recommencer',
    restartTitle: 'Recommencer à zéro?',
    restartText:
      'Vos réponses seront effacées. Si le questionnaire est complet, elles resteront dans votre historique, avec leur date; sinon, vous pouvez d’abord en garder une copie sur la page Vos données.',
    restartYes: 'Effacer et recommencer',
    restartNo: 'Garder mes réponses',
    saved: 'Vos réponses sont gardées dans ce navigateur à mesure que vous les donnez.',
  },
  storageNotice: {
    memory:
      'Votre navigateur refuse de garder vos réponses, ou sa mémoire est pleine. Tout fonctionne, mais rien ne survivra à la fermeture de cet onglet : gardez-en une copie sur la page Vos données, ou envoyez-vous le lien de votre résultat complet.',
    newer:
      'Vos réponses ont été enregistrées par une version plus récente de ce site. Elles sont intactes, mais cette version-ci ne sait pas les lire. Rechargez la page; d’ici là, rien de ce que vous répondez n’est gardé.',
    aside:
      'Une partie de ce qui était gardé dans ce navigateur était illisible. Nous l’avons mise de côté sans rien effacer : vous pouvez la télécharger sur la page Vos données.',
    dataLink: 'Ouvrir la page Vos données',
  },
  weakest: {
    title: 'Votre point le plus faible ici',
    move: 'Le geste pour le renforcer :',
    best: 'Tout ce que vous avez répondu ici est au plus haut palier : il ne reste qu’à entretenir.',
    nothing:
      'Dès que vous aurez répondu autre chose que « je ne sais pas », votre point le plus faible s’affichera ici, avec un geste pour le renforcer.',
    result: 'Voir tous mes gestes',
  },
};
