/** The words of the accessibility statement. What is said of each criterion is in src/content/accessibility/. */
export const accessibility = {
  title: 'Accessibilité',
  description:
    'Où en est ce site face aux critères A et AA des WCAG 2.2 et au standard du Québec : ce qui a été vérifié, comment, quand, et ce qui manque encore.',
  lead: "Ce site devrait servir à tout le monde, quels que soient l'appareil, les yeux ou les mains. Voici où il en est, et comment on le sait.",
  verdictTitle: 'En bref',
  verdict: "Aucun manquement aux critères A et AA des WCAG 2.2 n'est connu.",
  verdictPartly: {
    one: "{n} critère des WCAG 2.2 n'est rempli qu'en partie.",
    other: '{n} critères des WCAG 2.2 ne sont remplis qu’en partie.',
  },
  claim:
    "Le site ne se dit pourtant pas entièrement conforme : aucun essai n'a été fait avec des gens qui se servent chaque jour d'un lecteur d'écran, et aucun organisme indépendant ne l'a examiné.",
  standardsTitle: 'À quoi il se mesure',
  standards: [
    "Aux critères des niveaux A et AA des Règles pour l'accessibilité des contenus Web (WCAG) 2.2, du W3C.",
    "Au standard du gouvernement du Québec sur l'accessibilité des sites Web (SGQRI 008 3.0), en vigueur depuis le 29 avril 2024. Selon les organismes qui le présentent, il reprend le niveau AA des WCAG 2.1, à quelques exceptions près, et des critères des WCAG 2.2 : la liste plus bas les couvre. Il s'impose aux organismes publics; ce site s'y mesure par choix.",
  ],
  scope:
    "Sont comprises toutes les pages, en français et en anglais, et ce qu'elles montrent une fois remplies. Les sites où mènent les liens, LinkedIn compris, ne le sont pas.",
  howTitle: 'Comment il est vérifié',
  how: [
    'Chaque page est examinée par axe, un programme de vérification, en clair pour le français et en sombre pour l’anglais. Le questionnaire, le résultat, vos données et le miroir le sont aussi vides, remplis ou avec une erreur.',
    "Le clavier seul mène de l'accueil à un lien partagé, au miroir et à vos données. Ce trajet est essayé dans Chromium, Firefox et WebKit; tout le reste, dans Chromium.",
    'Les pages sont ouvertes à 320 pixels de large (ce que donne un agrandissement de 400 %), puis avec des lettres deux fois plus grandes.',
    "Elles le sont aussi sans JavaScript, et telles qu'elles s'impriment. Une partie l'est avec un texte plus espacé, avec des couleurs imposées par l'appareil, avec moins de mouvement, et traduite par le navigateur.",
  ],
  when: "Ces vérifications sont refaites à chaque changement du site. Ce qu'aucune ne couvre a été vérifié à la main, la dernière fois le {day}.",
  untested:
    "N'ont pas été essayés : les lecteurs d'écran, les loupes, la commande vocale et les contacteurs, ni par celles et ceux qui s'en servent, ni autrement.",
  gapsTitle: 'Ce qui manque encore',
  gaps: [
    "Noms, rôles et messages sont vérifiés par des programmes. Personne ne les a écoutés : une tournure peut être exacte et pénible à l'oreille.",
    'Les roses des vents et les graphiques se voient mieux qu’ils ne se disent. Une phrase ou un tableau donne leurs nombres; leur silhouette reste un dessin.',
    "L'image du profil, une fois téléchargée, n'a plus de description : ajoutez-en une là où vous la publiez.",
    'À 320 pixels de large, les grands tableaux défilent de côté dans leur cadre. Le clavier y mène aussi.',
    "Le miroir a besoin d'un fichier que vous demandez à LinkedIn, sur des pages qui ne dépendent pas de nous. Un réseau inventé montre ce que donne le miroir.",
  ],
  script:
    'Le questionnaire, le résultat et le miroir ont besoin de JavaScript. Sans lui, {sheet} donne le même total, au crayon.',
  sheet: 'la feuille à imprimer',
  contactTitle: 'À qui écrire',
  contact:
    'Quelque chose vous bloque? Écrivez à {contact}. Dites sur quelle page, ce que vous vouliez faire, et avec quel appareil ou quelle aide technique.',
  noContact: "Cette copie du site ne donne pas d'adresse où écrire.",
  criteriaTitle: 'Les critères, un par un',
  criteriaText:
    'Les fichiers nommés sont des tests : chacun échoue quand ce qu’il vérifie cesse d’être vrai. Ils sont dans le dossier tests/ du code.',
  principles: ['Perceptible', 'Utilisable', 'Compréhensible', 'Robuste'],
  criterion: 'Critère',
  standing: 'Où en est le site',
  /** How many criteria, by state. */
  count: {
    met: { one: '{n} rempli', other: '{n} remplis' },
    partly: { one: '{n} en partie', other: '{n} en partie' },
    unused: { one: '{n} sans objet', other: '{n} sans objet' },
  },
  state: { met: 'Rempli.', partly: 'En partie.', unused: 'Sans objet.' },
  byHand: 'Vérifié à la main le {day}.',
};
