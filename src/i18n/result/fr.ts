import { compare } from './compare/fr.ts';
import { history } from './history/fr.ts';
import { page } from './page/fr.ts';
import { plan } from './plan/fr.ts';
import { received } from './received/fr.ts';
import { share } from './share/fr.ts';
import { takeAway } from './take-away/fr.ts';
import { whatIf } from './what-if/fr.ts';

/** The words of the result and of the tools around it. */
export const result = {
  page,
  plan,
  history,
  compare,
  received,
  share,
  takeAway,
  whatIf,
  /** Words for a score (core/scoring/strength.ts) while its number is not shown. */
  strength: { low: 'faible', fair: 'moyen', strong: 'fort' },
  /** How a total is told (core/scoring/total-in-words.ts): in a sentence, and where there is little room. */
  shownTotal: {
    said: { whole: '{n}', between: 'entre {low} et {high}', around: 'autour de {middle}, entre {low} et {high}' },
    brief: { whole: '{n}', between: '{low} à {high}', around: '{low} à {high}' },
  },
  code: {
    titles: { card: 'Ma carte, en code QR', complete: 'Mon résultat complet, en code QR' },
    opens: 'Un téléphone l’ouvre avec son appareil photo.',
    label: 'Code QR du lien',
    close: 'Fermer',
    failed: 'Le code n’a pas pu être préparé. Le lien, lui, fonctionne.',
  },
  answers: {
    mine: 'Mes réponses',
    change: 'Changer',
    changeOf: 'Changer : {name}',
    onPaper: 'Ouverte, cette liste s’imprime avec le résultat.',
    unsure: 'Ne sait pas, ou ne s’applique pas',
    none: 'Sans réponse',
    horizon: '{horizon} : {objective}',
  },
  rule: {
    from: '{name} à {n} ou plus',
    below: '{name} sous {n}',
    contacts: '{n} contacts ou plus',
    contactsBelow: 'moins de {n} contacts',
    all: 'Chacune des cinq dimensions à {n} ou plus',
    none: 'Aucune des huit autres règles ne s’applique',
    first: 'Les règles se lisent dans l’ordre; la première qui s’applique donne le profil.',
  },
  linkFault: {
    empty: 'Ce lien ne contient aucune réponse.',
    damaged:
      'Ce lien est incomplet, ou a été modifié en route. Ouvrez-le depuis le message où vous l’avez reçu; s’il ne s’ouvre toujours pas, demandez qu’on vous le renvoie.',
    case: 'Les majuscules de ce lien ont été changées en route, et nous ne pouvons pas les rétablir : il en manque peut-être aussi un bout. Demandez qu’on vous le renvoie.',
    newer: 'Ce lien a été fait par une version plus récente de ce site. Rechargez la page, puis ouvrez-le de nouveau.',
    forged: 'Ce lien est complet, mais aucun résultat ne peut donner ces chiffres. Nous ne l’affichons pas.',
    foreign: 'L’adresse se termine par un code que ce site ne connaît pas. Ouvrez-la depuis le message où vous l’avez reçue.',
    otherProfile: 'Les chiffres de ce lien donnent un autre profil que celui de cette page.',
    otherProfileLink: 'Voir le profil {profile}',
    noProfile:
      'Ce lien ne donne pas un score dans chacune des cinq dimensions : ses chiffres ne correspondent à aucun profil, pas même à celui de cette page.',
    wrongPage: 'Ce lien contient un résultat complet. Il s’ouvre sur la page du résultat.',
    wrongPageLink: 'Ouvrir le résultat',
    wrongCard: 'Ce lien est une carte de profil. Elle s’ouvre sur la page du profil.',
    wrongCardLink: 'Ouvrir la carte',
    titleBad: 'Ce lien ne s’ouvre pas',
  },
  messages: {
    open: 'Un message prêt à adapter',
    failed: 'Le message n’a pas pu être chargé. Réessayer',
    onDemand: {
      choose: 'Pour quel objectif?',
      hint: 'Mettez le prénom, remplacez les passages entre crochets, retirez ce qui n’est pas vrai.',
      all: 'Tous les messages',
      copy: 'Copier le message',
      copyOf: 'Copier le message : {name}',
      copied: 'Copié.',
      refused: 'La copie a été refusée. Le message est sélectionné : copiez-le à la main.',
    },
  },
};
