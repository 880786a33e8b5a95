import { changes } from './changes/fr.ts';
import { find } from './find/fr.ts';
import { kept } from './kept/fr.ts';
import { shown } from './shown/fr.ts';
import { sort } from './sort/fr.ts';
import { tools } from './tools/fr.ts';

/** The words of the mirror: getting the file, reading it, what went wrong; and, in files of their own, what it shows. */
export const mirror = {
  shown,
  tools,
  changes,
  find,
  kept,
  sort,
  title: 'Le miroir',
  description:
    'Votre réseau LinkedIn à la lumière de votre objectif : votre propre export, lu dans votre navigateur, sans que rien soit envoyé ni gardé.',
  lead: 'Qui, dans votre réseau LinkedIn, sert votre objectif? La réponse est dans votre fichier de contacts.',
  noscript:
    'Pour lire votre fichier, il faut activer JavaScript : la lecture se fait dans votre navigateur, et nulle part ailleurs. Sans JavaScript, la feuille à imprimer pose les mêmes questions.',
  promisesTitle: 'Ce que devient le fichier',
  promises: [
    'Le fichier est lu sur votre appareil. Cette page s’interdit d’ouvrir une connexion : coupez Internet, elle fonctionne encore.',
    'Rien n’est gardé, sauf si vous le demandez. Les noms disparaissent quand vous quittez cette page, ou choisissez « Oublier ».',
    'L’export officiel, et lui seul. Les extensions qui aspirent des profils enfreignent les règles de LinkedIn, et vos contacts n’ont rien demandé.',
  ],
  how: {
    title: 'Obtenir le fichier',
    first: 'Sur un ordinateur, ouvrez {link}.',
    link: 'la page des données de LinkedIn',
    steps: [
      'Cochez « Relations », rien d’autre : vos messages contiennent les mots d’autres personnes. Demandez l’archive.',
      'Attendez le courriel, quelques minutes d’ordinaire.',
      'Revenez avec le zip ou « Connections.csv ». Une fois lu, effacez-le de votre appareil.',
    ],
    delays:
      'Selon une copie de l’aide de LinkedIn consultée à l’automne 2026, une sélection arrive en quelques minutes, une archive entière en moins de 24 heures, et le lien dure 72 heures.',
    source: 'D’où viennent ces délais',
  },
  source: {
    title: 'Votre fichier',
    promise: 'Rien ne sort de cet appareil.',
    drop: 'ou déposez-le ici',
    choose: 'J’ai mon fichier',
    paste: 'Coller le contenu',
    pasteLabel: 'Le contenu de « Connections.csv »',
    pasteNote:
      'Ouvrez le fichier avec un éditeur de texte, copiez tout, collez ici. Un fichier copié se colle aussi, n’importe où dans la page.',
    pasteRead: 'Lire ce texte',
    example: 'Voir un exemple',
    later: 'Copier ce lien pour mon ordinateur',
    copied: 'Lien copié : il ne reste qu’à vous l’envoyer.',
    copyFailed: 'La copie a été refusée. Voici l’adresse, à copier à la main.',
    address: 'L’adresse de cette page',
  },
  parts: {
    awaits: 'Une fois votre fichier lu, vous arriverez à « {part} ».',
    sample: 'Le miroir peut aider : il tire vingt contacts au hasard et montre vos vingt derniers arrivés',
    lists: 'Le miroir peut aider : il propose des listes de vingt noms, chacun avec sa raison',
  },
  progress: {
    title: 'Lecture en cours',
    said: '{percent} lu',
    done: 'Lecture terminée : {contacts}.',
    chosen: 'De tout ce que vous avez donné, le miroir a lu « {file} ».',
    chosenAmong:
      '{n} fichiers contiennent des relations. Le miroir a lu « {file} », le plus complet ou, à égalité, le plus récent.',
    cancel: 'Annuler',
    cancelled: 'Lecture annulée. Rien n’a été gardé.',
  },
  forget: {
    read: 'Votre fichier : {contacts}',
    example: '{contacts} inventés',
    action: 'Oublier',
    title: 'Oublier ce fichier?',
    text: 'Vos réponses sur les contacts, vos mots et vos listes seront effacés avec lui. C’est définitif.',
    yes: 'Oublier',
    no: 'Annuler',
    done: 'Oublié : il ne reste rien du fichier dans cette page.',
  },
  /** Drawing others, once something was said of those drawn. */
  redraw: {
    title: 'Tirer d’autres personnes?',
    text: 'Vos réponses sur les personnes de ce tirage ne compteront plus. Son code, {seed}, vous les redonne tant que cette page reste ouverte.',
    yes: 'Tirer d’autres personnes',
    no: 'Garder ce tirage',
  },
  fault: {
    title: 'Ce fichier ne peut pas être lu',
    empty: 'Ce fichier est vide. Téléchargez de nouveau votre archive, puis réessayez.',
    'too-big':
      'Ce fichier dépasse {limit}. L’export des relations pèse quelques mégaoctets : demandez-les seules, puis déposez ce fichier-là.',
    image: 'C’est une image. Le miroir lit le zip de LinkedIn ou le fichier « Connections.csv » qu’il contient.',
    pdf: 'C’est un PDF. Le miroir lit le zip de LinkedIn ou le fichier « Connections.csv » qu’il contient.',
    xlsx: 'C’est un classeur Excel. Enregistrez-le au format CSV, ou déposez le fichier que LinkedIn vous a remis.',
    html: 'C’est une page Web, peut-être celle du téléchargement. Suivez le lien du courriel de LinkedIn, puis déposez le fichier reçu.',
    json: 'C’est du JSON. Pour reprendre un export de ce site, allez à la page « Vos données ».',
    binary: 'Ce n’est ni un texte ni un zip. Déposez le zip de LinkedIn ou le fichier « Connections.csv » qu’il contient.',
    encrypted: 'Ce zip est protégé par un mot de passe. Ouvrez-le vous-même, puis déposez « Connections.csv ».',
    bomb: 'Une fois ouvert, ce zip serait démesuré. La lecture s’est arrêtée. Demandez de nouveau votre archive à LinkedIn.',
    'broken-zip': 'Ce zip est abîmé ou incomplet. Téléchargez-le de nouveau.',
    nested: 'Ce zip en contient d’autres, l’un dans l’autre. Décompressez-les vous-même, puis donnez « Connections.csv ».',
    'unzip-first': 'Ce navigateur ne peut pas ouvrir ce zip. Décompressez-le vous-même, puis donnez « Connections.csv ».',
    'no-file':
      'Ce n’est pas un fichier, mais un texte, un lien ou une image. Donnez le zip de LinkedIn ou « Connections.csv ». Un texte se donne sous « Coller le contenu ».',
    'own-list':
      'C’est une liste que le miroir a faite, pas votre réseau. Donnez le zip de LinkedIn ou le fichier « Connections.csv » qu’il contient.',
    inside: '« Connections.csv » n’est pas là. Il y a {list}. Demandez à LinkedIn une archive avec vos relations.',
    hollow: 'Il n’y a rien là-dedans. Demandez à LinkedIn une archive avec vos relations.',
    'other-file': 'C’est un autre fichier de l’archive ({file}). Celui qu’il faut s’appelle « Connections.csv ».',
    'no-contacts':
      'Aucune relation reconnue dans ce fichier. Déposez « Connections.csv » tel que LinkedIn l’a remis, sans le modifier.',
    'too-many':
      'Ce fichier a plus de lignes qu’un réseau ne peut compter de relations. Déposez « Connections.csv » tel que LinkedIn l’a remis.',
    unreadable: 'Le navigateur n’a pas pu ouvrir ce fichier. A-t-il été déplacé ou effacé? Choisissez-le de nouveau.',
    stopped:
      'La lecture s’est interrompue. Rechargez la page, fermez d’autres onglets si l’appareil manque de mémoire, puis réessayez.',
  },
  late: 'La suite de la page n’arrive pas : la connexion est peut-être coupée. Rétablissez-la, rechargez la page, puis redonnez votre fichier.',
};
