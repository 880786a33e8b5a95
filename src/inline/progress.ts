/**
 * The reader's progress on the guide's pages: chapters read, questions answered. The markup has a label for every count
 * (components/guide/Progress.astro); this chooses one.
 */
import { today } from '../browser/clock.ts';
import { answersIn, changeStored, followStored, readStored } from './stored-document.ts';

function show(): void {
  const stored = readStored();
  const given = answersIn(stored);
  const day = (id: string) => new Date(`${stored?.read?.[id]}T00:00`);
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const { progress, ids, labels } = place.dataset as Record<'progress' | 'ids' | 'labels', string>;
    const { length } = ids.split(' ').filter((id) => (progress === 'read' ? +day(id) : id in given));
    place.textContent = (labels.split('|')[length] as string).replace('{day}', () =>
      day(ids)
        .toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' })
        .replace(/^1 /, '1er ')
        .replace(' ', '\u00A0'),
    );
  }
}

/** Shows the progress, and remembers the day when the end of this page's chapter is first on the screen. */
addEventListener('DOMContentLoaded', () => {
  followStored(show);
  const end = document.querySelector<HTMLElement>('[data-end]');
  if (end)
    new IntersectionObserver((entries, watcher) => {
      // A busy page hands several entries over at once: the last is how things are.
      if (!entries.pop()?.isIntersecting) return;
      watcher.disconnect();
      changeStored(({ read, ...rest }) => ({ ...rest, read: { [end.dataset['end'] as string]: today(), ...read } }));
      show();
    }).observe(end);
});
