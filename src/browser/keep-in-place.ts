/**
 * Keeps what opens a part of the page where it is on the screen, when another part above it closes by that. Call it on a click, before
 * the page changes. Browsers do so themselves (scroll anchoring), but for Safari, and but for a part that was at the top of the screen.
 */
export function keepInPlace({ target }: Event): void {
  const summary = target instanceof Element && target.closest('summary');
  if (!summary) return;
  const { top } = summary.getBoundingClientRect();
  requestAnimationFrame(() => scrollBy({ top: summary.getBoundingClientRect().top - top, behavior: 'instant' }));
}
