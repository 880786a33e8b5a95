/** Files that the reader drops beside where they go: without this, the browser leaves the page for them. */

/** Has no file that is dropped anywhere in the page open in its place; `take` gets the drops that nothing else has taken. */
export function holdDrops(take: (files: DataTransfer) => unknown): void {
  for (const type of ['dragover', 'drop'] as const)
    addEventListener(type, (event) => {
      const { dataTransfer, defaultPrevented } = event;
      // A text goes where it is dropped, as a field.
      if (defaultPrevented || !dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (type === 'drop') take(dataTransfer);
    });
}
