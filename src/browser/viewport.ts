/** Whether there is room for two columns of charts. */
export const isWide = (): boolean => matchMedia('(min-width: 60rem)').matches;
