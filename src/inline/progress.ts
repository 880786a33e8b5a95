/**
 * What the guide's pages show of the reader's way: chapters read, questions answered. Each place says what it counts and
 * has its words ready for every number (components/guide/Progress.astro); it is filled without any other script.
 */
import { today } from '../browser/clock.ts';
import { changeStored, followStored, readStored } from './stored-document.ts';

function show(): void {
  const { answers, read } = readStored() ?? {};
  const given = { ...(answers?.['items'] as object), ...answers };
  const day = (id: string) => new Date(`${read?.[id]}T00:00Z`);
  for (const place of document.querySelectorAll<HTMLElement>('[data-way]')) {
    const { way, ids, says } = place.dataset as Record<'way' | 'ids' | 'says', string>;
    const { length } = ids.split(' ').filter((id) => (way === 'read' ? +day(id) : id in given));
    const text = (says.split('|')[length] ?? '').replace('{day}', () =>
      day(ids)
        .toLocaleDateString(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' })
        .replace(/^1 /, '1er ')
        .replace(' ', '\u00A0'),
    );
    if (place.textContent !== text) place.textContent = text;
  }
}

/** Shows the progress, and remembers the day when the end of this page's chapter is first on the screen. */
addEventListener('DOMContentLoaded', () => {
  followStored(show);
  const end = document.querySelector<HTMLElement>('[data-end]');
  if (!end) return;
  new IntersectionObserver(([entry], watcher) => {
    if (!entry?.isIntersecting) return;
    watcher.disconnect();
    changeStored(({ read, ...rest }) => ({ ...rest, read: { [String(end.dataset['end'])]: today(), ...read } }));
    show();
  }).observe(end);
});
