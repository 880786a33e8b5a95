/** The words of what the reader takes away: the calendar file and the plan as Markdown. */
export const takeAway = {
  title: 'Mon plan',
  lead: 'Dans votre agenda, dans vos notes ou sur papier.',
  none: 'Ajoutez d’abord un geste à votre plan : il pourra ensuite aller dans votre agenda ou vos notes.',
  noneLink: 'Voir les gestes proposés',
  when: 'Les créneaux dans votre agenda',
  weekday: 'Jour',
  ownDay: 'Celui du début de chaque geste',
  time: 'Heure',
  whenNote:
    'Le fichier contient les créneaux de chaque geste, à son rythme, pendant 13 semaines : chaque jour, chaque semaine, toutes les quatre semaines ou une seule fois. S’y ajoutent :',
  /** Of a move, and of what is added to them. */
  from: 'dès le {day}',
  on: 'le {day}',
  weekly: 'chaque semaine, {n} fois, dès le {day}',
  calendar: 'Fichier pour mon agenda',
  copy: 'Copier le texte',
  file: 'Fichier texte',
  print: 'Imprimer',
  again:
    'Si votre plan change, reprenez le fichier : la plupart des agendas mettent les créneaux à jour. Un geste retiré du plan reste dans l’agenda : c’est là qu’il faut l’effacer.',
  fileName: 'mon-plan',
  said: {
    calendar: 'Le téléchargement est demandé. Ouvrez le fichier : votre agenda proposera d’ajouter les créneaux.',
    calendarFailed:
      'Le fichier n’a pas pu être préparé. Vérifiez les dates de vos gestes et votre connexion, rechargez la page, puis réessayez.',
    copied: 'Plan copié.',
    copyFailed: 'La copie a été refusée. Voici le texte, à copier à la main.',
    file: 'Le téléchargement est demandé.',
  },
  agenda: {
    start: 'Vos 15 premières minutes : {text}',
    note: 'Ma note : {text}',
    monthly: 'Une fois par mois : le créneau revient toutes les quatre semaines, pour garder le même jour.',
    page: 'Mon plan, dans le navigateur où il est gardé : {address}',
    week: { title: 'Mon plan de la semaine', text: 'Dix minutes pour avancer dans :' },
    check: {
      title: 'Mon plan : le point à 30 jours',
      text: 'Quels gestes sont faits? Lequel garder, lequel changer, lequel mettre de côté?',
    },
    retake: {
      title: 'Mon plan : refaire le questionnaire',
      text: 'Le plan a 90 jours. En refaisant le questionnaire, vous verrez ce qui a changé.',
    },
  },
  text: {
    title: 'Mon plan',
    totals: {
      whole: 'Total : {n} sur 100',
      between: 'Total : entre {low} et {high} sur 100',
      around: 'Total : autour de {middle}, entre {low} et {high} sur 100',
    },
    profile: 'Profil : {name}',
    profileNow: 'Profil, pour le moment : {name}',
    start: 'Début : {day}',
    rhythm: 'Rythme : {text}',
    begin: 'Vos 15 premières minutes : {text}',
    check: 'Point à 30 jours : {day}',
    retake: 'Refaire le questionnaire : {day}',
    done: 'Faits',
    doneOn: 'fait le {day}',
    aside: 'Retirés du plan',
    gone: 'Un geste que le site ne propose plus ({id})',
    page: 'Ce plan, dans le navigateur où il est gardé : {address}',
  },
};
