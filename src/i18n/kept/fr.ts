/** What the pages say to a reader who comes back: the reminder, the way through the guide, the weakest point of a chapter. */
export const kept = {
  reminder: {
    title: 'Rappel',
    words: {
      plan: 'Votre plan a commencé il y a {n} jours.',
      result: 'Votre dernier résultat remonte à {n} jours. En refaisant le questionnaire, vous verrez ce qui a bougé.',
      done: 'Gestes faits : {n}.',
      active: 'Gestes en cours : {list}.',
    },
    plan: 'Voir mon plan',
    result: 'Voir mon résultat',
    retake: 'Refaire le questionnaire',
    later: 'Plus tard',
  },
  way: {
    questions: { one: '{n} question', other: '{n} questions' },
    answered: { one: '{n} réponse donnée sur {all}', other: '{n} réponses données sur {all}' },
    chapters: { one: '{n} chapitre lu sur {all}', other: '{n} chapitres lus sur {all}' },
    read: 'lu',
    readOn: 'Lu le {day}',
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
