/** The words of the quiz: its page, what is said where answers cannot be stored, and the weakest point of a chapter. */
export const quiz = {
  page: {
    title: 'Le questionnaire',
    description:
      'Dix-neuf questions sur ce que vous faites de votre réseau LinkedIn. Les neuf premières questions prennent {minutes} min et donnent un résultat. Rien ne quitte votre navigateur.',
    lead: 'Des questions sur ce que vous faites, pas sur ce que vous pensez. Répondez de mémoire, ou ouvrez LinkedIn à côté pour vérifier : personne d’autre ne lit vos réponses.',
    noscript:
      'Voici toutes les questions. Pour que vos réponses soient gardées et que le résultat soit calculé, il faut activer JavaScript. Sans JavaScript, la feuille à imprimer donne le même résultat, au crayon.',
    counter: '{n} sur {all}',
    close: 'Quitter le questionnaire',
    hint: 'Comment répondre?',
    /** The hint of a question that counts twenty contacts, and the other way to count them. */
    count: 'Compter pour de vrai',
    mirror: 'Le miroir tire les vingt contacts et compte avec vous.',
    when: 'D’ici quand?',
    /** Of a date, before the objective that has it. */
    taken: 'déjà :',
    another: 'Ajouter un autre objectif',
    unsure: 'Je ne sais pas, ou cela ne s’applique pas',
    back: 'Question précédente',
    next: 'Continuer',
    skip: 'Passer',
    finish: 'Voir mon résultat',
    change: 'Changer une réponse',
    save: 'Enregistrer',
    error: 'Choisissez une réponse, ou passez.',
    dateError: 'Choisissez l’échéance.',
    errors: {
      reasons: 'Choisissez au moins une réponse, ou passez.',
      horizons: 'Choisissez un objectif et son échéance, ou passez.',
    } as Record<string, string>,
    halfEmptyTitle: 'Votre aperçu est incomplet',
    halfEmptyText: 'Sans réponse, il n’y a rien à dessiner. Revenez en arrière, ou continuez.',
    halfTitle: 'Premier aperçu prêt',
    halfScore: '{name} : score {word}',
    halfResult: 'Voir mon aperçu',
    halfOn: { one: 'Encore {n} question, {minutes} min', other: 'Encore {n} questions, {minutes} min' },
    /** Before their names, each of which leads to its question. */
    passed: { one: 'Une question passée, à compléter :', other: '{n} questions passées, à compléter :' },
    halfOnNote: 'Les chiffres viennent avec la dernière question.',
    done: 'Toutes les questions ont une réponse.',
    restart: 'Recommencer',
    restartTitle: 'Recommencer à zéro?',
    restartText:
      'Vos réponses seront effacées. Si le questionnaire est complet, elles resteront parmi vos résultats datés; sinon, vous pouvez d’abord en garder une copie sur la page Vos données.',
    restartYes: 'Effacer et recommencer',
    restartNo: 'Garder mes réponses',
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
