// cspell:ignore KHTML
/** Browsers inside applications, which refuse without a word: nothing is announced that is not known, and another way is there at once. */
import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/core/format/locale.ts';
import { fill, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { five, give, openMirror, shown, unfold as unfoldPart, unfoldAll } from './mirror.ts';
import { downloaded, open, put, unfold } from './reader.ts';
import { complete, expect, full, key, remember, resultPath, stored, inTurn, test } from './site.ts';

const linkedIn =
  'Mozilla/5.0 (Linux; Android 15; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36 [LinkedInApp]/4.1.1024';

/** A clipboard that never answers, and no older way either. */
function muteClipboard(): void {
  Clipboard.prototype.writeText = () => new Promise(() => undefined);
  Object.assign(document, { execCommand: () => false });
}
/** A browser that has none of it. */
function noClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  Object.assign(document, { execCommand: undefined });
}
const noShare = () => void Object.defineProperty(navigator, 'share', { value: undefined });
const noPrint = () => void Object.defineProperty(window, 'print', { value: undefined });
const mutePrint = () => void Object.assign(window, { print: () => undefined });

const plan = JSON.stringify({ version: 1, answers: full, plan: { 'purpose-0': { state: 'active', start: '2026-11-25' } } });

async function openShare(page: Page, locale: Locale): Promise<Locator> {
  const { title } = strings(locale).result.share;
  await remember(page, stored(full));
  await open(page, resultPath[locale]);
  await page.getByRole('button', { name: title, exact: true }).click();
  return page.getByRole('dialog', { name: title });
}
async function openPlan(page: Page, locale: Locale): Promise<Locator> {
  const { title } = strings(locale).result.takeAway;
  await remember(page, plan);
  await open(page, resultPath[locale]);
  await unfold(page, title);
  return page.getByRole('region', { name: title });
}
/** The page's own address, then the one that carries the answers once the reader asks for it, with what that means. */
async function expectAddresses(part: Locator, locale: Locale): Promise<void> {
  const t = strings(locale).site.otherWay;
  const address = part.getByLabel(t.address);
  await expect(address).toHaveValue(/^http:[^#]+$/);
  await expect(part.getByText(t.withAnswersNote)).toBeHidden();
  await part.getByRole('checkbox', { name: t.withAnswers }).check();
  await expect(address).toHaveValue(new RegExp(`${resultPath[locale]}#${complete.replaceAll('.', '\\.')}$`));
  await expect(part.getByText(t.withAnswersNote)).toBeVisible();
}

for (const locale of ['fr', 'en'] as const) {
  const turn = inTurn(locale);
  const { site, result, data, mirror, paper } = strings(locale);
  const { otherWay: t } = site;
  const { share, takeAway } = result;

  turn(`a clipboard that never answers is no copy: the link is there, selected (${locale})`, async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(muteClipboard);
    await page.addInitScript(noShare);
    const dialog = await openShare(page, locale);
    await expect(dialog.getByRole('button', { name: share.native })).toHaveCount(0);
    await dialog.getByRole('button', { name: share.copy }).click();
    await expect(dialog.getByRole('status')).toHaveText('');
    await page.clock.runFor(1000);
    const link = dialog.getByLabel(share.address, { exact: true });
    await expect(link).toBeFocused();
    expect(await page.evaluate(() => String(getSelection()))).toBe(await link.inputValue());
    await expect(link).toHaveValue(/#s2\./);
    await expect(dialog.getByRole('status')).toHaveText(share.refused);
    await expect(dialog.getByRole('button', { name: share.copied })).toHaveCount(0);
    await dialog.getByRole('button', { name: share.copy }).focus();
    await dialog.getByRole('button', { name: t.select }).click();
    await expect(link).toBeFocused();
    expect(await faults(page, 'dialog[open]')).toEqual([]);
  });

  turn(`what cannot be copied is shown, whatever it is: the plan, the mirror’s address (${locale})`, async ({ page }) => {
    await page.addInitScript(noClipboard);
    const tool = await openPlan(page, locale);
    await tool.getByRole('button', { name: takeAway.copy }).click();
    await expect(tool.getByRole('status')).toHaveText(takeAway.said.copyFailed);
    await expect(tool.getByLabel(takeAway.text.title, { exact: true })).toHaveValue(new RegExp(`# ${takeAway.text.title}`));
    await expect(tool.getByLabel(takeAway.text.title, { exact: true })).toBeFocused();

    // Offered on a phone, where the file is not.
    await page.setViewportSize({ width: 360, height: 640 });
    await openMirror(page, locale);
    await page.getByRole('button', { name: mirror.source.later }).click();
    await expect(page.getByText(mirror.source.copyFailed)).toBeVisible();
    await expect(page.getByLabel(mirror.source.address)).toBeFocused();
    await expect(page.getByLabel(mirror.source.address)).toHaveValue(page.url());
  });

  turn(`a download is asked for, not announced as done; its text is a question away (${locale})`, async ({ page }) => {
    const tool = await openPlan(page, locale);
    for (const [button, said] of [
      [takeAway.file, takeAway.said.file],
      [takeAway.calendar, takeAway.said.calendar],
    ] as const) {
      const { text } = await downloaded(page, button);
      await expect(tool.getByRole('status')).toHaveText(said);
      await expect(tool.getByLabel(t.text)).toBeHidden();
      await tool.getByText(t.nothing).click();
      await expect(tool.getByLabel(t.text)).toHaveValue(text.replaceAll('\r\n', '\n'));
      // A real browser is told nothing of applications.
      await expect(tool.getByLabel(t.address)).toHaveCount(0);
    }
    expect(await faults(page)).toEqual([]);

    await put(page, { [`${key}.aside`]: '["{oups"]' });
    await open(page, locale === 'fr' ? '/donnees/' : '/en/data/');
    for (const button of [data.export, data.asideDownload]) {
      const { text } = await downloaded(page, button);
      await expect(page.getByText(data.exported, { exact: true })).toBeVisible();
      await page.getByText(t.nothing).last().click();
      await expect(page.getByLabel(t.text).last()).toHaveValue(text);
    }
    // What is erased is not left in a field.
    await page.getByRole('button', { name: data.delete, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: data.deleteYes }).click();
    await expect(page.getByText(data.deleted)).toBeVisible();
    await expect(page.getByText(t.nothing)).toHaveCount(0);
  });

  for (const [what, cripple] of [
    ['no print', noPrint],
    ['a print that does nothing', mutePrint],
  ] as const)
    turn(`${what}: it is said, with an address for another browser, and the plan as a text (${locale})`, async ({ page }) => {
      await page.clock.install();
      await page.addInitScript(cripple);
      const tool = await openPlan(page, locale);
      await tool.getByRole('button', { name: takeAway.print }).click();
      await page.clock.runFor(1000);
      await expect(tool.getByRole('alert')).toContainText(t.noPrint);
      await expect(tool.getByLabel(takeAway.text.title, { exact: true })).toHaveValue(new RegExp(`# ${takeAway.text.title}`));
      await expectAddresses(tool, locale);
      expect(await faults(page)).toEqual([]);

      await page.locator('.tools').getByRole('button', { name: result.page.tools.print, exact: true }).click();
      const alert = page.getByRole('alert').filter({ hasText: t.noPrint, visible: true }).last();
      await page.clock.runFor(1000);
      await expect(alert).toBeInViewport();

      await page.goto(locale === 'fr' ? '/feuille/' : '/en/sheet/');
      await page.getByRole('button', { name: paper.print, exact: true }).click();
      await page.clock.runFor(1000);
      await expect(page.getByRole('alert').filter({ hasText: t.noPrint })).toBeVisible();
      await expect(page.getByLabel(t.address)).toHaveValue(page.url());
      await expect(page.getByRole('checkbox', { name: t.withAnswers })).toHaveCount(0);
      expect(await faults(page)).toEqual([]);
    });

  for (const [what, cripple] of [
    ['never answers', () => (HTMLCanvasElement.prototype.toBlob = () => undefined)],
    ['gives nothing', () => (HTMLCanvasElement.prototype.toBlob = (done) => done(null))],
  ] as const)
    turn(`a picture that ${what} is said, and the profile’s own is there (${locale})`, async ({ page }) => {
      await page.clock.install();
      await page.addInitScript(cripple);
      const dialog = await openShare(page, locale);
      await dialog.getByRole('button', { name: share.image, exact: true }).click();
      await page.clock.runFor(5000);
      await expect(dialog.getByRole('status')).toHaveText(share.picture.failed);
      const picture = dialog.getByRole('img', { name: t.pictureAlt });
      await expect(picture).toBeVisible();
      await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1200);
      await expect(dialog.getByText(t.picture)).toBeVisible();
    });

  test.describe('inside LinkedIn’s application', () => {
    test.use({ userAgent: linkedIn });

    turn(`it is told at the acts, with an address that can carry the answers, and nowhere else (${locale})`, async ({ page }) => {
      const told = fill(t.app, { app: 'LinkedIn' });
      await page.setViewportSize({ width: 360, height: 640 });
      const dialog = await openShare(page, locale);
      await expect(dialog.getByText(told)).toBeVisible();
      await expectAddresses(dialog, locale);
      expect(await faults(page, 'dialog[open]')).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByText(told)).toBeHidden();

      const tool = await openPlan(page, locale);
      await expect(page.getByText(told).filter({ visible: true })).toHaveCount(0);
      const { text } = await downloaded(page, takeAway.file);
      await expect(tool.getByText(told)).toBeVisible();
      await expect(tool.getByLabel(t.text)).toHaveValue(text);
      await expectAddresses(tool, locale);
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });

  turn(`a list of names that cannot be copied or downloaded is there as a text (${locale})`, async ({ page }) => {
    await page.addInitScript(noClipboard);
    await remember(page, stored(full));
    await openMirror(page, locale);
    await page.getByRole('button', { name: mirror.source.example }).click();
    await shown(page, locale);
    await unfoldAll(page);
    const { lists } = mirror.tools;
    const list = page.getByRole('region', { name: lists.title });
    await list.getByRole('button', { name: lists.copy }).first().click();
    await expect(list.getByText(lists.copyFailed)).toBeVisible();
    await expect(list.getByRole('textbox')).toHaveValue(new RegExp(`^\\| ${lists.columns.name} +\\|.*(\\n\\|.*){5}`));
    await expect(list.getByRole('textbox')).toBeFocused();
    const { text } = await downloaded(page, list.getByRole('button', { name: lists.csv }).first());
    await expect(list.getByText(lists.saved)).toBeVisible();
    await list.getByText(t.nothing).click();
    await expect(list.getByLabel(t.text)).toHaveValue(text.slice(1).replaceAll('\r\n', '\n'));
  });

  turn(`numbers of a network, and answers, are kept only where they are (${locale})`, async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    await openMirror(page, locale);
    await give(page, five, 'Connections.csv', locale);
    await shown(page, locale);
    await unfoldPart(page, mirror.kept.title);
    await page.getByRole('button', { name: mirror.kept.keep }).click();
    await expect(page.getByText(mirror.kept.refused)).toBeVisible();
    await expect(page.getByText(mirror.kept.done)).toHaveCount(0);
    await open(page, locale === 'fr' ? '/donnees/' : '/en/data/');
    await page
      .getByLabel(data.import)
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(stored(full)) });
    await expect(page.getByText(plural(locale, data.unkept, 19))).toBeVisible();
    await expect(page.getByText(plural(locale, data.count, 19))).toHaveCount(0);
  });
}

const { share, received } = strings('fr').result;
const { otherWay: t } = strings('fr').site;

test('the older way copies where the clipboard does not, in a dialog too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => (Clipboard.prototype.writeText = () => Promise.reject(new Error('refused'))));
  const dialog = await openShare(page, 'fr');
  const button = dialog.getByRole('button', { name: share.copy });
  await button.click();
  await expect(dialog.getByRole('status')).toHaveText(share.copiedSaid);
  await expect(dialog.getByRole('button', { name: share.copied })).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#s2\./);
  await expect(dialog.getByLabel(share.address, { exact: true })).toHaveCount(0);
});

test('a sharing that never settles announces nothing, and leaves the link to be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: () => new Promise(() => undefined) }));
  const dialog = await openShare(page, 'fr');
  await dialog.getByRole('button', { name: share.native }).click();
  await expect(dialog.getByRole('status')).toHaveText('');
  await dialog.getByRole('button', { name: share.copy }).click();
  await expect(dialog.getByRole('status')).toHaveText(share.copiedSaid);
});

test('sharing that says beforehand that it takes no address is not offered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() });
    Object.defineProperty(navigator, 'canShare', { value: () => false });
  });
  const dialog = await openShare(page, 'fr');
  await expect(dialog.getByRole('button', { name: share.copy })).toBeVisible();
  await expect(dialog.getByRole('button', { name: share.native })).toHaveCount(0);
});

test('a window that opens to print is all there is', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => Object.assign(window, { print: () => dispatchEvent(new Event('beforeprint')) }));
  await page.goto('/feuille/');
  await page.getByRole('button', { name: strings('fr').paper.print, exact: true }).click();
  await page.clock.runFor(5000);
  await expect(page.getByText(t.noPrint)).toHaveCount(0);
});

test('a window that opens late takes away what was said of it', async ({ page }) => {
  await page.addInitScript(noPrint);
  await page.goto('/feuille/');
  await page.getByRole('button', { name: strings('fr').paper.print, exact: true }).click();
  await expect(page.getByText(t.noPrint)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(t.noPrint)).toHaveCount(0);
});

test('a received result that does not print has its own address to open elsewhere', async ({ page }) => {
  await page.addInitScript(noPrint);
  await open(page, `/resultat/#${complete}`);
  await page.getByRole('button', { name: received.print }).click();
  const alert = page.getByRole('alert').filter({ hasText: t.noPrint });
  await expect(alert).toBeInViewport();
  await expect(page.getByLabel(t.address)).toHaveValue(page.url());
  await expect(page.getByRole('checkbox', { name: t.withAnswers })).toHaveCount(0);
});

test('the address that is shown is copied by its button, which says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(noPrint);
  await page.goto('/feuille/');
  await page.getByRole('button', { name: strings('fr').paper.print, exact: true }).click();
  await page.getByRole('button', { name: t.copy, exact: true }).click();
  await expect(page.getByText(t.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
