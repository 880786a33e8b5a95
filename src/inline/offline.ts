/**
 * What a page does about pages kept for reading offline (service worker, offline/worker/keep.ts): keeps them, removes them, and says when a new
 * version of the site is ready. A file by itself (pages/offline.js.ts): the data page fetches it, and whoever has answers (stage.ts).
 */
import { trustedScriptUrl } from '../browser/script-url.ts';
import { withPreference } from '../core/document/preference.ts';
import { fill } from '../core/format/message.ts';
import type { Strings } from '../i18n/strings.ts';
import { cachePrefix, workerFile } from '../offline/offered.ts';
import { marks } from './marks.ts';
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

const cachesOf = async (path: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name.endsWith(new URL(path, location.href).href));

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

let url: string | undefined;

/** Keeps the pages of this language. Resolves once they are all there, or when they cannot be. */
async function keepPages(): Promise<OfflineState> {
  if (!container) return 'refused';
  try {
    const registration = await container.register((url ??= trustedScriptUrl('service-worker', home + workerFile)), {
      updateViaCache: 'none',
    });
    follow(registration);
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    return worker && (await installed(worker)) ? 'kept' : 'failed';
  } catch {
    return 'failed';
  }
}

/** Removes the pages of every language, and what keeps them. */
export async function removePages(): Promise<void> {
  if (!container) return;
  for (const path of homes) {
    await (await registrationOf(path))?.unregister();
    for (const name of await cachesOf(path)) await caches.delete(name);
  }
}

/** Something to know, with what can be done about it, in view wherever the reader is. No layout shift. */
function tell(text: string, label: string, act: () => void): void {
  document.querySelector('[data-version]')?.remove();
  const box = document.createElement('div');
  const button = (words: string, onclick: () => void): HTMLButtonElement =>
    Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: words, onclick });
  box.className = 'notice no-print';
  box.role = 'alert';
  box.dataset['version'] = '';
  box.style.cssText =
    'position:fixed;inset:auto var(--gutter) 4.5rem;z-index:3;max-width:var(--measure);margin:0 auto;display:grid;gap:var(--space-s)';
  const buttons = document.createElement('div');
  buttons.className = 'actions';
  const main = document.querySelector('main') as HTMLElement;
  const later = button(t.later, () => {
    box.remove();
    main.focus({ preventScroll: true });
  });
  buttons.append(button(label, act), later);
  box.append(Object.assign(document.createElement('p'), { textContent: text }), buttons);
  main.append(box);
}

const hour = 3_600_000;
let followed: ServiceWorkerRegistration | undefined;

/** Says when a new version waits, and when another tab has taken one. */
function follow(registration: ServiceWorkerRegistration): void {
  if (followed || !container) return;
  followed = registration;
  let controlled = Boolean(container.controller);
  let taken = false;
  const ask = (): void => {
    const { waiting } = registration;
    if (!waiting || !controlled) return;
    const opens = /mirror|group/.test(document.documentElement.dataset['page'] ?? '');
    tell(opens ? `${t.ready} ${t.open}` : t.ready, t.take, () => {
      taken = true;
      // The last to be ready, if another has come since.
      (registration.waiting ?? waiting).postMessage('take');
    });
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', ask));
  container.addEventListener('controllerchange', () => {
    if (taken) location.reload();
    else if (controlled) tell(t.changed, t.reload, () => location.reload());
    controlled = true;
  });
  ask();
  // Browsers look for a new version when a page is opened; a tab may stay open for days.
  let looked = performance.now();
  addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() < looked + hour) return;
    looked = performance.now();
    void registration.update().catch(() => undefined);
  });
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

let begun = false;

/**
 * Keeps pages unasked, unless the reader removed them or the device saves data; follows what is kept already. A mirror that is open calls it.
 */
export async function begin(): Promise<void> {
  if (begun) return;
  begun = true;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (await registrationOf(home)) await keepPages();
  else if (!connection?.saveData) {
    await rested();
    if (readStored()?.preferences?.offline !== 'no') await keepPages();
  }
}

/** The panel of the data page: what is kept, and a button for either way. */
export async function mountOffline(panel: HTMLElement): Promise<void> {
  const part = (name: string): HTMLElement => panel.querySelector(`[data-${name}]`) as HTMLElement;
  const show = async (state: OfflineState): Promise<void> => {
    part('state').textContent = fill(t.panel.states[state], { n: state === 'kept' ? await countPages() : '' });
    part('keep').hidden = state === 'kept' || state === 'refused';
    (part('keep') as HTMLButtonElement).disabled = state === 'coming';
    part('remove').hidden = state !== 'kept';
  };
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
if (marks['stage'] !== 'new' || container?.controller) void begin();
