/** The words of the page for an address that leads nowhere. */
export const notFound = {
  title: 'Cette page n’existe pas',
  description: 'L’adresse demandée ne mène à aucune page de ce site.',
  text: 'L’adresse a peut-être été mal recopiée. Ce que vous cherchez est sans doute à un pas d’ici.',
};
