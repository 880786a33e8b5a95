/**
 * What the guide's pages show of the reader's way: chapters read, questions answered. Each place says what it counts and
 * has its words ready for every number (components/guide/Way.astro); it is filled without any other script.
 */
import { changeLight, followLight, readLight, today } from './light.ts';

function show(): void {
  const { answers, read } = readLight() ?? {};
  const kept: Record<string, Record<string, unknown>> = {
    answers: { ...(answers?.['items'] as object), ...answers },
    read: Object.fromEntries(Object.entries(read ?? {}).filter(([, day]) => Date.parse(day))),
  };
  for (const place of document.querySelectorAll<HTMLElement>('[data-way]')) {
    const { way = '', ids = '', says = '' } = place.dataset;
    const given = ids.split(' ').filter((id) => id in (kept[way] ?? {}));
    place.textContent = (says.split('|')[given.length] ?? '').replace('{day}', () =>
      new Date(read?.[ids] ?? '').toLocaleDateString(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' }),
    );
  }
}

/** Shows the way covered, and remembers the day when the end of this page's chapter is first on the screen. */
export function followReading(): void {
  followLight(show);
  const end = document.querySelector<HTMLElement>('[data-end]');
  const id = end?.dataset['end'];
  if (!end || !id) return;
  new IntersectionObserver((entries, watcher) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watcher.disconnect();
    if (id in (readLight()?.read ?? {})) return;
    changeLight((document) => ({ ...document, read: { ...document.read, [id]: today() } }));
    show();
  }).observe(end);
}
