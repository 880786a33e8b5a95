/** In a build that knows whom to write to (the one under a folder), what a report says of where the reader is. */
import { strings } from '../../src/i18n/strings.ts';
import { open } from './reader.ts';
import { complete, expect, sub, test } from './site.ts';

const { mistake } = strings('fr').site;

for (const [fragment, place] of [
  ['purpose', 'question-purpose'],
  // The first.
  ['', 'question-size'],
  // Answers of somebody else, in the address.
  [complete, 'question-size'],
] as const)
  test(`the quiz at “${fragment.slice(0, 9)}” reports a mistake in “${place}”, and no answer`, async ({ page }) => {
    await open(page, `${sub}/quiz/#${fragment}`);
    // A message would open another program.
    await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    const link = page.getByRole('link', { name: mistake.report });
    await link.click();
    const href = decodeURIComponent((await link.getAttribute('href')) ?? '');
    expect(href).toContain(`subject=${mistake.subject.replace('{place}', place)}&`);
    if (fragment) expect(href.replace(place, '')).not.toContain(fragment);
  });
