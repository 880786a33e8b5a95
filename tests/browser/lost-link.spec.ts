import { strings } from '../../src/i18n/strings.ts';
import { cardLink, complete, expect, paths, slugs, sub, test } from './site.ts';

const t = strings('fr');
const [fr, en] = [`/profil/${slugs.fr}`, `/en/profile/${slugs.en}`];

for (const [kind, prefix] of [
  ['at a root', ''],
  ['under a folder', sub],
] as const)
  test(`a link whose # became %23 opens the page it meant, ${kind}, and nothing else is asked of the server`, async ({
    page,
    complaints,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => request.isNavigationRequest() || requests.push(request.url()));
    for (const [mangled, meant] of [
      [`${fr}/%23${cardLink}`, `${fr}/#${cardLink}`],
      [`${fr}%23${cardLink}`, `${fr}/#${cardLink}`],
      [`${en}/%2523${cardLink}`, `${en}/#${cardLink}`],
      [`/resultat/%23${complete}.`, `/resultat/#${complete}.`],
      [`/en/result%23${complete}`, `/en/result/#${complete}`],
      [`${fr.toUpperCase()}/#${cardLink.toUpperCase()}`, `${fr}/#${cardLink.toUpperCase()}`],
      [`/guide/RISQUES/`, `/guide/risques/`],
    ] as const) {
      await page.goto(prefix + mangled);
      await expect(page).toHaveURL((prefix || 'http://localhost:' + new URL(page.url()).port) + meant);
      expect(requests.filter((url) => !/\/(_astro|favicon|fonts|site\.webmanifest)/.test(new URL(url).pathname))).toEqual([]);
    }
    await page.goto(`${prefix}${fr}/%23${cardLink.toUpperCase()}).`);
    await expect(page.getByText(t.profile.card)).toBeVisible();
    // The browser's own remarks, one for each page that is not there.
    expect(complaints.splice(0).map((text) => /404/.test(text))).toEqual(Array(8).fill(true));
  });

test('the page that is not found knows every page by its path, and stays where none was meant', async ({ page, complaints }) => {
  await page.goto('/perdu/%23rien');
  await expect(page.getByRole('heading', { level: 1, name: t.notFound.title })).toBeVisible();
  const known = await page.locator('[data-lost-link]').getAttribute('data-lost-link');
  expect(complaints.splice(0)).toHaveLength(1);
  for (const path of paths) expect(known).toContain(`"${path}"`);
});
