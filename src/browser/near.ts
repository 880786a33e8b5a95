/**
 * `client:near`: an island comes to life once it is near the view. What stands after it (components/guide/Late.astro) is shown when its
 * script does not come: the site was deployed again and the file is gone, or the network is cut or hangs.
 */
import type { ClientDirective } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: boolean;
  }
}

/** Milliseconds after which a script that has not answered is said to be late. */
const patience = 6000;

export default ((load, _, island) => {
  // An island keeps its `ssr` attribute until it is alive; the page may be read no further than it yet, so the notice is looked for then.
  // One that comes after all takes the notice away.
  const check = () => {
    const late = island.nextElementSibling as HTMLElement | null;
    if (!late) return;
    late.hidden = !island.hasAttribute('ssr');
    (late.lastElementChild as HTMLElement).onclick = () => location.reload();
  };
  const observer = new IntersectionObserver(
    (entries, watcher) => {
      // A busy page hands several entries over at once: the last is how things are.
      if (!entries.pop()?.isIntersecting) return;
      watcher.disconnect();
      setTimeout(check, patience);
      void load()
        .then((hydrate) => hydrate())
        .then(check);
    },
    { rootMargin: '200px' },
  );
  // The island has no box of its own (`display: contents`); its one child has.
  observer.observe(island.firstElementChild as Element);
}) satisfies ClientDirective;
