/** The words of the messages ready to adapt: their page, and what a move of the result shows of them. */
export const messages = {
  title: 'Messages prêts à adapter',
  description:
    'Vingt-huit messages pour sept occasions et quatre objectifs : renouer, demander, offrir, refuser, répondre, féliciter, remercier. Deux passages à changer, puis un envoi.',
  lead: 'Sept occasions, quatre objectifs, et chaque fois de quoi commencer : il est plus facile de corriger une page que d’en noircir une.',
  tips: [
    'Mettez le prénom après le bonjour et remplacez les deux passages entre crochets.',
    'Retirez tout ce qui n’est pas vrai entre vous et cette personne. Ce qui reste sonnera comme vous.',
    'Ces messages vouvoient. Si vous vous tutoyez, tutoyez.',
    'Un message, une personne : envoyé à cinquante, le meilleur texte devient une circulaire.',
  ],
  law: 'Aucun ne propose d’acheter. Avant d’en faire une offre, lisez ce que le guide dit de la loi anti-pourriel :',
  contents: 'Les occasions',
  why: 'Pourquoi un souvenir, une petite demande et une porte de sortie :',
  guide: 'À côté des chapitres',
  open: 'Un message prêt à adapter',
  failed: 'Le message n’a pas pu être chargé. Réessayer',
  late: {
    choose: 'Pour quel objectif?',
    hint: 'Mettez le prénom, remplacez les passages entre crochets, retirez ce qui n’est pas vrai.',
    all: 'Tous les messages',
    copy: 'Copier le message',
    copyOf: 'Copier le message : {name}',
    copied: 'Copié.',
    refused: 'La copie a été refusée. Le message est sélectionné : copiez-le à la main.',
  },
};
