/** The words around the facilitator's page, whose text is src/content/workshop/fr/facilitate.mdx, and those of its poster. */
export const facilitate = {
  here: 'Dans cette page',
  short: 'Le déroulement de 60 minutes',
  long: 'Le déroulement de 90 minutes',
  print: 'Imprimer la page',
  addresses: 'Les adresses',
  printPoster: 'Imprimer l’affiche',
  printScript: 'Imprimer ce déroulement',
  steps: 'Minute par minute : quoi faire, quoi dire',
  say: 'À dire',
  /** When a step of a script is, in minutes from the beginning, and how long it lasts. */
  step: {
    when: 'De {from} à {to}',
    lasts: { one: '{n} minute', other: '{n} minutes' },
  },
  /** Numbers of questions that follow one another. */
  run: '{from} à {to}',
  debrief: {
    room: 'À demander à la salle',
    further: 'Pour aller plus loin',
    read: 'Dans le guide :',
  },
  poster: {
    name: 'L’affiche',
    ask: 'Votre réseau LinkedIn, à quoi vous sert-il?',
    what: '9 questions, à votre rythme : votre profil, et un geste pour commencer.',
    code: 'Code QR du questionnaire',
    how: 'Visez le code avec l’appareil photo de votre téléphone, ou tapez cette adresse :',
    promise: 'Sans compte. Rien ne quitte votre téléphone, sauf ce que vous choisissez d’envoyer.',
    /** Before blanks to fill in by hand. */
    when: ['Atelier', 'Heure', 'Salle'],
  },
};
