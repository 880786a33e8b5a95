/** The words of the home page. */
export const home = {
  title: 'Que faire de milliers de contacts sur LinkedIn?',
  description:
    'Un guide de six chapitres et un questionnaire de 19 questions pour décider à quoi sert votre réseau LinkedIn. Sans compte, et vos réponses restent chez vous.',
  lead: "Tout dépend de vos objectifs, et trop souvent, il n'y en a aucun. Ce site vous aide à en trouver un, à voir où en est votre réseau et à choisir trois gestes pour les 90 prochains jours.",
  roseLabel:
    'Une rose des vents à cinq pointes : le cap, l’adéquation, les liens, le rayonnement et le soin. Plus une pointe est longue, meilleur est le score.',
  startQuiz: 'Répondre au questionnaire',
  startQuizNote: '9 questions pour un premier résultat : {short} min. Les 10 autres questions le précisent : {rest} min.',
  readGuide: 'Lire le guide',
  readGuideNote: { one: 'Six courts chapitres, {n} minute en tout.', other: 'Six courts chapitres, {n} minutes en tout.' },
  getTitle: 'Ce que vous en retirez',
  get: [
    {
      title: 'Un portrait',
      text: "Cinq dimensions, de 0 à 100, et l'un des neuf profils, avec la règle exacte qui l'a donné.",
    },
    {
      title: 'Trois gestes',
      text: "Choisis d'après vos réponses et votre objectif, avec la raison, le temps que cela prend et ce qu'il y a à faire dans les 15 premières minutes.",
    },
    {
      title: 'Un lien à partager',
      text: "Il montre votre profil sans révéler vos réponses. Ou bien il les transmet toutes, si vous voulez l'avis d'une personne de confiance.",
    },
  ],
  guideTitle: 'Le guide',
  guideLead: 'Chaque chapitre se lit seul et se termine par un exercice de 15 minutes au plus.',
  mirrorTitle: 'Votre propre réseau, dans un miroir',
  mirrorLead:
    'Donnez au miroir le fichier que LinkedIn remet à chaque membre : il montre d’où viennent vos contacts, ce qu’ils font et combien servent votre objectif. Le fichier est lu dans votre navigateur; rien n’est envoyé.',
  toMirror: 'Ouvrir le miroir',
  profilesTitle: 'Neuf façons de vivre avec un gros réseau',
  profilesLead:
    'Un profil est un portrait, pas un verdict : il dit ce que vous faites bien, ce que cela coûte et vers quoi vous pouvez aller.',
};
