/** Calls `act` once, when an element comes within one screen of the viewport; returns a function that cancels. */
export function onceNearViewport(element: Element, act: () => void): () => void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '100%' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** Whether there is room for two columns of charts. */
export const isWide = (): boolean => matchMedia('(min-width: 60rem)').matches;
