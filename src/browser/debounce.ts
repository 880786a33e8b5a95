/** A debounced function: `act` runs once, a second after the last call. */
export function debounced(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, 1000);
  };
}
