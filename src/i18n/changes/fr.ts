/** The words of the page that says what has changed, around what is written in src/content/changes.yaml. */
export const changes = {
  title: 'Ce qui a changé',
  description:
    'Les changements du guide, du questionnaire et du modèle qui calcule les scores, du plus récent au plus ancien, avec leur date.',
  lead: 'Ce site change. Voici en quoi : ses textes, le modèle qui calcule les scores et ce que vous pouvez y faire.',
  model:
    'Un modèle est un ensemble de questions, de poids et de règles. Celui d’aujourd’hui est le modèle {n}. Vos réponses, vos résultats datés et les liens partagés passent d’un modèle à l’autre : les scores sont recalculés, et le résultat dit ce que cela change.',
  method: 'Comment le score est calculé',
  kinds: { content: 'Textes.', model: 'Modèle {n}.', site: 'Site.' },
};
