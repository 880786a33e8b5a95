/** The words of the page that says what has changed, around what is written in src/content/changes.yaml. */
export const changes = {
  title: 'Ce qui a changé',
  description:
    'Les changements du guide, du questionnaire et du modèle qui calcule les scores, du plus récent au plus ancien, avec leur date.',
  lead: 'Le site change, et il le dit ici : dans ses textes, dans le modèle qui calcule les scores et dans ce qu’il permet.',
  model:
    'Un modèle, ce sont les questions, les poids et les règles d’un moment. Celui d’aujourd’hui est le modèle {n}. Vos réponses, vos résultats datés et les liens partagés passent d’un modèle à l’autre : les scores sont recalculés, et le résultat dit ce qui vient de là.',
  method: 'Comment le score est calculé',
  kinds: { content: 'Textes.', model: 'Modèle {n}.', site: 'Site.' },
};
