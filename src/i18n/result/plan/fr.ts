/** The words of the plan. */
export const plan = {
  take: 'Ajouter à mon plan',
  takeAgain: 'Remettre au plan',
  full: 'Votre plan compte déjà trois gestes. Terminez-en un, ou retirez-en un.',
  /** Of a move that is in the plan, on its row. */
  taken: 'Au plan, dès le {day}',
  since: 'Au plan depuis le {day}',
  planned: 'Au plan',
  fits: 'Ce geste tient dans votre semaine sur LinkedIn.',
  tight: 'Ce geste tiendrait mal dans votre semaine sur LinkedIn.',
  /** What the plan takes: of every week, once, or both. */
  weekly: 'En moyenne, {weekly} par semaine.',
  once: 'En tout : {once}.',
  both: 'La première semaine : {first}; ensuite, {weekly} par semaine.',
  /** `band` is the answer: the hours of a week are not known any closer. */
  within: 'Votre semaine sur LinkedIn : {band}.',
  over: 'C’est beaucoup pour votre semaine sur LinkedIn ({band}) : retirez un geste du plan, ou commencez-en un plus tard.',
  noHours: 'Dites combien d’heures vous passez sur LinkedIn pour savoir si tout cela tient dans votre semaine.',
  start: 'Début',
  note: 'Ma note',
  noteKept: 'Gardée à mesure que vous écrivez.',
  done: 'C’est fait',
  aside: 'Retirer du plan',
  forget: 'Supprimer',
  doneTitle: 'Faits',
  doneOn: 'Fait le {day}',
  gone: 'Un geste que le site ne propose plus ({id})',
  offerYes: 'Mettre ma réponse à jour',
  /** Of a move that was just done, while the answer does not say so: `Si c’est acquis, Adéquation 44 → 61, total 47 → 51.` */
  ifDone: {
    ask: 'Ce geste change-t-il votre réponse au questionnaire?',
    says: 'Si c’est acquis, {changes}.',
    total: 'total',
    yes: 'Oui, mettre ma réponse à jour',
  },
  already: 'Votre réponse en tenait déjà compte.',
  /** Of a move that is in the plan again. */
  answerKept: 'Votre réponse au questionnaire est gardée : elle dit que c’est acquis.',
  answerChange: 'La changer',
  ask: 'Pour que votre résultat en tienne compte, revoyez vos réponses sur vos raisons et vos objectifs.',
  askLink: 'Revoir ces réponses',
  shown: 'Votre réponse en tient compte.',
  said: {
    take: 'Geste ajouté à votre plan.',
    done: 'Geste fait.',
    aside: 'Geste retiré du plan.',
    forget: 'Geste supprimé.',
    update: 'Réponse mise à jour : votre résultat en tient compte.',
  },
};
