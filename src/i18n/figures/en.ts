/** The words of the guide's figures in English. */
export const figures = {
  table: 'The same data as a table',
  assumptions: 'What the figure assumes',
};
