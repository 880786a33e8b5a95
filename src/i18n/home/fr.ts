/** The words of the home page. */
export const home = {
  title: 'Des milliers de contacts LinkedIn. Pour quoi faire?',
  description:
    'Un guide de six chapitres et un questionnaire de 19 questions pour décider à quoi sert votre réseau LinkedIn. Sans compte, et vos réponses restent chez vous.',
  lead: '{n} questions : un premier profil. Et trois gestes pour commencer.',
  startQuiz: { one: 'Commencer · {n} minute', other: 'Commencer · {n} minutes' },
  promise: 'Sans compte. Rien ne sort de ce navigateur.',
  sample: {
    caption: 'Un exemple de résultat',
    total: '{total} · {band}',
    rose: 'Une rose des vents à cinq pointes : {list}.',
    move: 'Premier geste :',
  },
  returning: {
    title: 'Où vous en êtes',
    first: 'Premier aperçu',
    begun: 'Questionnaire commencé',
    last: 'Votre résultat',
    forNow: '{name}, pour l’instant',
    resume: { one: 'Reprendre : {n} question', other: 'Reprendre : {n} questions' },
  },
  guideTitle: 'Le guide',
  readGuide: 'Lire le guide',
  readGuideNote: { one: '{n} minute en tout', other: '{n} minutes en tout' },
  profilesTitle: 'Neuf profils',
  mirrorTitle: 'Le miroir',
  mirrorLead: 'Qui, parmi vos contacts, sert votre objectif? Votre navigateur lit le fichier de LinkedIn; rien n’est envoyé.',
  toMirror: 'Ouvrir le miroir',
  workshop: 'À plusieurs : {facilitate}, puis {group}.',
  facilitate: 'animer un atelier',
  group: 'voir un groupe ensemble',
};
