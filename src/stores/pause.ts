/** Something to do once the reader pauses: after a second, and only once however often it was asked for until then. */
export function afterPause(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, 1000);
  };
}
