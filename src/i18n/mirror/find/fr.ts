// cspell:ignore cherchees
/** The words of looking for people: by a company, a word of a position or a name, and by a list of companies. */
export const find = {
  title: 'Qui connaissez-vous chez…?',
  field: 'Une entreprise, un mot d’un poste, un nom',
  note: 'Cherché dans tout le fichier, sur votre appareil. Le début d’un mot suffit.',
  found: { one: '{n} personne', other: '{n} personnes' },
  first: 'Les {n} premières sur {all}. Un mot de plus précisera.',
  short: 'Deux lettres au moins.',
  nobody: 'Personne.',
  serves: 'correspond à vos mots',
  since: 'contact depuis {date}',
  failed: 'La recherche n’a pas pu être chargée : la connexion est coupée. Rechargez la page, puis reprenez votre fichier.',
  order: 'D’abord les personnes qui correspondent à vos mots, puis par niveau, puis par ancienneté du lien.',
  targets: {
    title: 'Chercher une liste d’entreprises',
    field: 'Vos entreprises, une par ligne',
    note: 'Collez une liste, ou la colonne d’une feuille de calcul : 500 entreprises au plus.',
    action: 'Chercher',
    firstAt: 'Les {n} premières sur {all}. La liste à emporter les a toutes.',
    empty: 'Ce texte ne nomme aucune entreprise. Écrivez-en une par ligne.',
    over: {
      one: '{n} entreprise dépasse la limite de 500, et n’a pas été cherchée.',
      other: '{n} entreprises dépassent la limite de 500, et n’ont pas été cherchées.',
    },
    says: {
      one: 'Vous connaissez quelqu’un dans {n} de ces entreprises, sur {all}.',
      other: 'Vous connaissez quelqu’un dans {n} de ces entreprises, sur {all}.',
    },
    saysNone: 'Vous ne connaissez personne dans ces entreprises. Elles sont {all}.',
    at: '{name} ({n})',
    nobodyAt: '{name} : personne',
    close: 'Nom proche : {name} ({n})',
    closeNote:
      'Un nom proche est peut-être la même entreprise : forme juridique, accents, « Groupe », faute de frappe. C’est à vous de le dire.',
    aimed:
      'Ces entreprises comptent désormais parmi celles que vous visez, dans « À qui écrire ». Pour les en retirer, videz le champ et cherchez de nouveau.',
    nobodyTitle: {
      one: '{n} entreprise où vous ne connaissez personne',
      other: '{n} entreprises où vous ne connaissez personne',
    },
    columns: {
      asked: 'Entreprise cherchée',
      match: 'Correspondance',
      name: 'Nom',
      position: 'Poste',
      level: 'Niveau',
      company: 'Entreprise, dans le fichier',
      since: 'Contact depuis',
      profile: 'Profil',
    },
    match: { same: 'même nom', close: 'nom proche', nobody: 'personne' },
    file: 'entreprises-cherchees',
  },
};
