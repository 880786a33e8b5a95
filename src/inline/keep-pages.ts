/**
 * Pages to read offline are kept for whoever has something here: answers, a plan, a mirror open; and followed where they are kept
 * already. What does it (offline.ts) is fetched once the page has loaded and the reader has touched nothing for five seconds.
 */
import { marks } from './marks.ts';
import { readStored } from './stored-document.ts';

const { offline } = (document.currentScript as HTMLElement).dataset;
let timer: ReturnType<typeof setTimeout>;

function keep(): void {
  const { results, plan, mirrors } = readStored() ?? {};
  if (
    marks['stage'] !== 'new' ||
    results ||
    plan ||
    mirrors ||
    navigator.serviceWorker?.controller ||
    document.querySelector('[data-mirror=read]')
  )
    void import(offline as string).then(({ begin }: typeof import('./offline.ts')) => begin());
}

if (offline)
  for (const event of ['load', 'click', 'drop'])
    addEventListener(event, () => {
      clearTimeout(timer);
      timer = setTimeout(keep, 5000);
    });
