/** The words of the guide's figures in French. */
export const figures = {
  table: 'Les mêmes données en tableau',
  assumptions: 'Ce que la figure suppose',
};
