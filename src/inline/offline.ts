/**
 * What a page does about pages kept for reading offline (service worker, offline/worker/keep.ts): keeps them, removes them, and says when a new
 * version of the site is ready. A file by itself (pages/offline.js.ts): the data page fetches it, and whoever has answers (stage.ts).
 */
import { trustedScriptUrl } from '../browser/script-url.ts';
import { leaveInSession, takeFromSession } from '../browser/session.ts';
import { withinTime } from '../browser/within-time.ts';
import { laterKey } from '../core/document/key.ts';
import { withPreference } from '../core/document/preference.ts';
import { fill } from '../core/format/message.ts';
import type { Strings } from '../i18n/strings.ts';
import { cachePrefix, workerFile } from '../offline/offered.ts';
import { marks } from './marks.ts';
import { showNotice } from './notice.ts';
import { changeStored, readStored } from './stored-document.ts';

/** The file that pages fetch begins with it: the words of a language, the path of its home page, and those of all languages. */
declare const site: { t: Strings['offline']; home: string; homes: string[] };

export type OfflineState = keyof Strings['offline']['panel']['states'];

const { t, home, homes } = site;
/** Absent where the page is not secure, and in some private windows. */
const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;

/** The worker of a language, by the path of its home page; another one's scope may hold that page too. */
async function registrationOf(path: string): Promise<ServiceWorkerRegistration | undefined> {
  const found = await container?.getRegistration(path).catch(() => undefined);
  return found?.scope === new URL(path, location.href).href ? found : undefined;
}

/** The names of its caches; none where the browser refuses them. */
async function cachesOf(path: string): Promise<string[]> {
  try {
    const { href } = new URL(path, location.href);
    return (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name.endsWith(href));
  } catch {
    return [];
  }
}

/** How many pages are kept. */
async function countPages(): Promise<number> {
  const names = await cachesOf(home);
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return new Set(requests.flat().flatMap(({ url }) => new URL(url).pathname.replace(/.*[^/]$/, '') || [])).size;
}

/** Resolves when a worker has all its files, or has given up. */
const installed = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state === 'activated');
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Asks a worker whether all is kept; it fetches what is missing first. */
const isWhole = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage('keep', [port2]);
  });

/** Milliseconds after which a worker that has not answered will not. */
const patience = 120_000;

let url: string | undefined;

/** Keeps the pages of this language. Resolves once they are all there, or when they cannot be. */
async function keepPages(): Promise<OfflineState> {
  if (!container) return 'refused';
  try {
    const registration = await container.register((url ??= trustedScriptUrl('service-worker', home + workerFile)), {
      updateViaCache: 'none',
    });
    follow(registration);
    const { active, waiting, installing } = registration;
    const worker = active ?? waiting ?? installing;
    // A registration that was given up and taken again, or whose files were erased by hand, installs nothing.
    const whole = worker && (await installed(worker)) && (await withinTime(isWhole(worker), patience));
    return whole ? 'kept' : 'failed';
  } catch {
    return 'failed';
  }
}

/** Removes the pages of every language, and what keeps them. */
export async function removePages(): Promise<void> {
  controlled = false;
  for (const path of homes) {
    const registration = await registrationOf(path);
    // One that is being installed would go on writing.
    for (const worker of [registration?.installing, registration?.waiting, registration?.active]) worker?.postMessage('remove');
    await registration?.unregister();
    for (const name of await cachesOf(path)) await caches.delete(name);
  }
}

const hour = 3_600_000;
/** Whether this page is answered by our worker, and not by that of another language, or of another site at this origin. */
const isControlled = (): boolean => container?.controller?.scriptURL === new URL(home + workerFile, location.href).href;
let controlled = isControlled();
let followed = false;

/** Whether the reader has put a new version off in this visit. */
function isPutOff(): boolean {
  const off = takeFromSession(laterKey) !== null;
  if (off) leaveInSession(laterKey, '1');
  return off;
}

/** Says when a new version waits, and when another tab has taken one. */
function follow(registration: ServiceWorkerRegistration): void {
  if (followed || !container) return;
  followed = true;
  let taken = false;
  const ask = (): void => {
    const { waiting } = registration;
    if (!waiting || !controlled) return;
    const opens = /mirror|group/.test(document.documentElement.dataset['page'] ?? '');
    const take = (): void => {
      taken = true;
      // The last to be ready, if another has come since.
      (registration.waiting ?? waiting).postMessage('take');
    };
    showNotice({
      text: opens ? `${t.ready} ${t.open}` : t.ready,
      label: t.take,
      act: take,
      dismiss: t.later,
      later: () => leaveInSession(laterKey, '1'),
    });
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', ask));
  container.addEventListener('controllerchange', () => {
    const before = controlled;
    controlled = isControlled();
    if (taken) location.reload();
    else if (before && controlled)
      showNotice({ text: t.changed, label: t.reload, act: () => location.reload(), dismiss: t.later });
  });
  if (!isPutOff()) ask();
  // Browsers look for a new version when a page is opened; a tab may stay open for days.
  setInterval(() => void registration.update().catch(() => undefined), hour);
}

/** Resolves once the reader has touched nothing for five seconds. */
const rested = (): Promise<void> =>
  new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(resolve, 5000);
    };
    for (const event of ['pointerdown', 'keydown', 'scroll']) addEventListener(event, wait, { passive: true });
    wait();
  });

/** Whether the reader has something here. */
function hasSomething(): boolean {
  const { plan, results } = readStored() ?? {};
  return Boolean(marks['stage'] !== 'new' || plan || results || document.querySelector('[data-mirror=read]'));
}

/** What the data page shows, once it shows anything. */
let showInPanel: (state: OfflineState) => Promise<void> = async () => undefined;

let begun = false;

/** Keeps pages unasked, unless the reader removed them or the device saves data; follows what is kept already. */
export async function begin(): Promise<void> {
  if (begun) return;
  begun = true;
  const registration = await registrationOf(home);
  if (registration) return follow(registration);
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!container || connection?.saveData) return;
  await rested();
  // Meanwhile all may have been erased.
  if (hasSomething() && readStored()?.preferences?.offline !== 'no') await showInPanel(await keepPages());
  else begun = false;
}

/** The panel of the data page: what is kept, and a button for either way. */
export async function mountOffline(panel: HTMLElement): Promise<void> {
  const part = (name: string): HTMLElement => panel.querySelector(`[data-${name}]`) as HTMLElement;
  const show = async (state: OfflineState): Promise<void> => {
    const pages = await countPages();
    part('state').textContent = fill(t.panel.states[state], { n: pages });
    part('keep').hidden = state === 'kept' || state === 'refused';
    (part('keep') as HTMLButtonElement).disabled = state === 'coming';
    // What an installation that failed has left, too.
    part('remove').hidden = state === 'coming' || !pages;
  };
  showInPanel = show;
  const keep = async (): Promise<void> => {
    await show('coming');
    await show(await keepPages());
  };
  part('keep').onclick = () => {
    changeStored((document) => withPreference(document, 'offline', undefined));
    void keep();
  };
  part('remove').onclick = async () => {
    changeStored((document) => withPreference(document, 'offline', 'no'));
    await removePages();
    await show('absent');
    panel.focus();
  };
  if (await registrationOf(home)) await keep();
  else await show(container ? 'absent' : 'refused');
}

// What loads this in every page has looked already; the data page has not.
if (hasSomething() || container?.controller) void begin();
