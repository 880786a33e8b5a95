// cspell:ignore requestfinished requestfailed
import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { exampleLinks } from './group-links.ts';
import { five, give, shown } from './mirror.ts';
import { alive } from './reader.ts';
import { cardLink, expect, full, quiz, remember, settled, slugs, stored, test } from './site.ts';

/** In bytes, gzip. */
interface Weight {
  /** HTML, JavaScript and style sheets: all that is transferred for the page but its fonts and pictures. */
  page: number;
  /** JavaScript alone, inline scripts and workers included: what slow phones take longest over. */
  js: number;
  fonts: number;
}

const kinds: Record<string, keyof Weight> = { document: 'page', script: 'js', stylesheet: 'page', font: 'fonts' };

/** What a cold visit transfers. `then` is what the reader does before it is weighed. */
async function weigh(page: Page, path: string, then?: () => Promise<void>): Promise<Weight> {
  const weight: Weight = { page: 0, js: 0, fonts: 0 };
  const bodies: Promise<{ kind: keyof Weight; bytes: number; at: number }>[] = [];
  const seen = new Set<string>();
  const pending = new Set<Request>();
  const begin = (request: Request) => pending.add(request);
  const end = (request: Request) => pending.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  page.on('response', (response) => {
    const kind = kinds[response.request().resourceType()];
    if (!kind || seen.has(response.url())) return;
    seen.add(response.url());
    const at = response.request().timing().startTime;
    bodies.push(response.body().then((body) => ({ kind, bytes: gzipSync(body).length, at })));
  });
  await page.goto(path);
  await settled(page);
  await then?.();
  await expect.poll(() => pending.size).toBe(0);
  const answered = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('answered')[0]?.startTime ?? Infinity),
  );
  for (const { kind, bytes, at } of await Promise.all(bodies)) if (at < answered) weight[kind] += bytes;
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end).removeAllListeners('response');
  weight.page += weight.js;
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')].map(({ textContent }) => textContent),
  );
  weight.js += gzipSync(inline.join('')).length;
  return weight;
}

/** Budgets in kB; docs/decisions/023 says why two of JavaScript alone are above the contract. */
type Budgeted = [name: string, path: string, page: number, js: number, then?: () => Promise<void>];

/** Pastes results of each kind, and waits for what they show together. */
async function gathered(page: Page): Promise<void> {
  const { input, topics } = strings('fr').group;
  await page.getByRole('textbox', { name: input.label }).fill(exampleLinks.join('\n'));
  await page.getByRole('button', { name: input.read }).click();
  await expect(page.getByRole('region', { name: topics.title })).toBeVisible();
}

/** Gives a file to the mirror, with an objective, and waits for its answer; what comes after it is not counted. */
async function given(page: Page): Promise<void> {
  await page.evaluate(() => {
    const answer = new MutationObserver(() => {
      if (!document.querySelector('[data-mirror="read"]')) return;
      answer.disconnect();
      performance.mark('answered');
    });
    answer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await give(page, five);
  await shown(page);
}

test('every page keeps its budget', async ({ page }) => {
  test.setTimeout(120_000);
  // What the mirror fetches once it has rested two seconds is no part of opening it, however slow the machine.
  await page.addInitScript(() => {
    const { setTimeout } = globalThis;
    Object.assign(globalThis, { setTimeout: (f: () => void, ms?: number) => (ms === 2000 ? 0 : setTimeout(f, ms)) });
  });
  const everything = () => alive(page);

  const budgets: Budgeted[] = [
    ['home, for the first time', '/', 24, 2.3],
    ['home, coming back', '/', 36, 5.2],
    ['guide', '/guide/', 24, 3],
    ['messages', '/guide/messages/', 38, 3],
    ['the guide in one piece', '/guide/tout/', 60, 3],
    ['chapter, at its top', '/guide/risques/', 38, 3],
    ...['question', 'raisons', 'objectifs', 'opportunites', 'risques', 'agir'].map((slug): Budgeted => [
      `chapter “${slug}”, all of it in view`,
      `/guide/${slug}/`,
      66,
      slug === 'objectifs' ? 34 : 32.5,
      everything,
    ]),
    ['method', '/methode/', 45, 3],
    ['sheet', '/feuille/', 45, 3],
    ['facilitator', '/animer/', 38, 3],
    ['accessibility', '/accessibilite/', 24, 3],
    ['profile', '/profil/stratege/', 24, 3],
    ['profile, with a card', `/profil/${slugs.fr}/#${cardLink}`, 40, 4.5],
    ['quiz', '/quiz/', 48, 30],
    // 40 of JavaScript is the aim.
    ['result', '/resultat/', 85, 43.8],
    ['data', '/donnees/', 34, 14.4],
    ['mirror', '/miroir/', 75, 44.6],
    ['mirror, until the first answer', '/miroir/', 75, 47.7, () => given(page)],
    ['group', '/groupe/', 75, 42],
    // 45 is the aim: docs/decisions/028.
    ['group, with twenty people', '/groupe/', 75, 52, () => gathered(page)],
  ];
  const rows: Record<string, Record<string, string>> = {};
  const over: string[] = [];
  for (const [at, [name, path, whole, js, then]] of budgets.entries()) {
    if (at === 1) await remember(page, stored(full));
    await page.goto('about:blank');
    const weight = await weigh(page, path, then);
    rows[name] = {
      'HTML + JS + CSS': `${(weight.page / 1000).toFixed(2)} of ${whole} kB`,
      JS: `${(weight.js / 1000).toFixed(2)} of ${js} kB`,
      fonts: `${(weight.fonts / 1000).toFixed(2)} of 48 kB`,
    };
    if (weight.page > whole * 1000 || weight.js > js * 1000 || weight.fonts > 48_000) over.push(name);
  }
  console.table(rows);
  expect(over, 'pages over their budget').toEqual([]);
});

test('the result keeps its budget with a plan and dated results, and home with its reminder', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-23T09:00:00');
  const dated = (date: string) => ({ [date]: { date: `${date}T09:00:00`, model: quiz.model, answers: full } });
  const active = (start: string) => ({ state: 'active', start, note: 'Écrire à trois personnes' });
  const lived = (day: string) =>
    JSON.stringify({
      version: 1,
      answers: full,
      results: { ...dated('2026-11-01'), ...dated(day) },
      plan: { 'purpose-0': active(day), 'reply-0': active(day), 'inbox-0': active(day) },
    });
  await remember(page, lived('2026-11-20'));
  await page.goto('about:blank');
  expect((await weigh(page, '/resultat/')).js).toBeLessThanOrEqual(44_000);
  await remember(page, lived('2026-10-01'));
  await page.goto('about:blank');
  expect((await weigh(page, '/')).js).toBeLessThanOrEqual(3000);
});
