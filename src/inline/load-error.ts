/**
 * Says that a part of the page did not come: the site was deployed again and its file is gone, or the network is cut. Every dynamic
 * import reports its failure as `vite:preloadError`, unless its caller handles it in the same breath (`import(…).then(…, …)`), and every
 * element that fetches (scripts, what is preloaded for an import) as `error`; an island (astro-island) keeps its `ssr`
 * attribute until it is hydrated.
 */
const notice = document.querySelector('[data-load-error]') as HTMLElement;
const show = (): void => {
  notice.hidden = false;
};

addEventListener('vite:preloadError', show);
addEventListener('error', ({ target }) => /SCRIPT|LINK/.test((target as Element).tagName) && show(), true);
(notice.lastElementChild as HTMLElement).onclick = () => location.reload();

/** The islands, and what waits for a script (`.pending`), in view and not alive the last time. */
let late: Element[] = [];
setInterval(() => {
  const now = [...document.querySelectorAll('astro-island[ssr], .pending')].filter(
    // An island has no box of its own (`display: contents`).
    (each) => (each.firstElementChild ?? each).getBoundingClientRect().top < innerHeight,
  );
  if (now.some((each) => late.includes(each))) show();
  // On a slow network, what comes after all takes the notice away.
  else if (late[0]) notice.hidden = true;
  late = now;
}, 3000);
