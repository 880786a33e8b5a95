import type { page as own } from '../page/fr.ts';

/** The words of a result that came by a link: somebody else's, as far as the site knows, hence in the third person. */
export const received = {
  title: 'Résultat reçu',
  kicker: 'Par un lien',
  profile: 'Profil : {name}.',
  profileNow: 'Profil, pour le moment : {name}.',
  partial: { one: 'Il manque {n} réponse.', other: 'Il manque {n} réponses.' },
  compare: 'Comparer avec le mien',
  answer: 'Répondre à mon tour',
  print: 'Imprimer',
  keep: 'Ce résultat est le mien : le garder ici',
  mine: 'Voir mon résultat',
  moves: 'Trois gestes proposés',
  movesFew: { one: 'Un geste proposé', other: 'Gestes proposés' },
  movesNone: 'Aucun geste à proposer',
  answers: 'Les réponses',
  /** Before what the site tells the person whose result it is, in the words that they read. */
  tells: 'Ce que le site lui dit',
  suggests: 'Ce que le site lui propose',
  /** On paper, in place of both. */
  quoted: 'En retrait ou entre guillemets : ce que le site dit et propose à cette personne, tel qu’elle le lit.',
  name: 'Nom',
  /** What the page (../page/) says to the reader of their own result, said of somebody else. */
  page: {
    dimensions: 'Cinq dimensions',
    contentSo:
      'Si ce réseau lui convient tel quel, rien ne presse : ce total mesure un effort que la personne ne cherche pas à faire.',
    movesLead: 'Les trois qui peuvent le plus faire monter le total en 90 jours, tirés de deux dimensions au moins.',
    movesLeadOneDimension:
      'Les trois qui peuvent le plus faire monter le total en 90 jours. Ils relèvent tous de la dimension {dimension}, la seule où ces réponses laissent quelque chose à gagner.',
    movesLeadFew: {
      one: 'Le seul geste que ces réponses appellent.',
      other: 'Les {n} gestes que ces réponses appellent, le plus utile en premier.',
    },
    movesLeadOthers: 'Les autres gestes sont rangés selon ce qu’ils changeraient au total.',
    movesLeadRisk: 'Un geste, pour « {move} », est ici parce qu’un risque est élevé : {risk}. Un bon total ne l’efface pas.',
    movesRanked: {
      one: 'Un geste choisi pour ce qu’il peut changer au total.',
      other: '{n} gestes choisis pour ce qu’ils peuvent changer au total.',
    },
    movesLeadSlow: 'Un geste trop lent pour un réseau de cette taille vient après les autres : c’est une direction.',
    movesLeadSaturated: 'L’attention est saturée : les gestes de {dimensions} comptent davantage dans ce classement.',
    because: 'Parce que la personne a répondu : « {answer} »',
    becauseDerived: 'Parce que ses réponses donnent : « {answer} »',
    forObjective: 'Pour son objectif',
    gainNote: 'Le gain suit le calcul d’aujourd’hui : l’objectif que la personne choisira le modifiera.',
    allDone:
      'Toutes ses réponses sont au plus haut palier. Il ne reste qu’à entretenir, et à refaire le questionnaire dans trois mois.',
    noMovesSoFar:
      'Ce que la personne a répondu est déjà au plus haut palier : il n’y a rien à y gagner. D’autres gestes viendront peut-être des questions restées sans réponse certaine.',
    noMoves: 'Il faut une réponse sur les habitudes ou sur les objectifs pour qu’un premier geste soit proposé.',
    attentionTitle: 'L’attention',
    attentionText:
      'Au milieu des tranches choisies, soit {hours} par semaine et {contacts} contacts, chaque contact reçoit {time} par année.',
    attentionSaturated:
      'C’est moins de {n} secondes : l’attention est saturée. Les gestes de Liens et de Soin passent donc plus haut dans les conseils.',
    attentionFine:
      'Ce n’est qu’une moyenne, et personne ne partage son temps en parts égales. Elle dit surtout combien de personnes il est vraiment possible de suivre.',
    attentionMissing:
      'Il manque la taille du réseau ou les heures par semaine pour dire ce que chaque contact reçoit d’une année.',
    risksTitle: 'Les risques',
    opportunitiesTitle: 'Les opportunités',
    nextMove: 'Ce qui en rapproche :',
    printed: 'Résultat reçu, imprimé le {day}.',
  } satisfies Partial<typeof own>,
};
