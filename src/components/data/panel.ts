import type { LinkQuiz } from '../../core/links/encode-answers.ts';
import { countAnswers, isEmpty } from '../../core/quiz/answers.ts';
import { readIncoming, type Incoming } from '../../core/transfer/import.ts';
import type { Names } from '../../core/transfer/inventory.ts';
import type { Locale } from '../../core/format/locale.ts';
import { fill, list, plural } from '../../core/format/message.ts';
import type { Strings } from '../../i18n/strings.ts';
import { asked, confirmed } from '../../browser/dialog.ts';
import { download } from '../../browser/share.ts';
import { takeCarried } from '../../stores/answers-from-url.ts';
import * as store from '../../stores/document.ts';
import { addTo, eraseAll, exported, isNothing, replaceWith } from '../../stores/transfer.ts';
import { showKept } from './inventory.ts';

/** In bytes: several times what five hundred results weigh. */
const largest = 5_000_000;

/** The text of a file, which is in UTF-8: browsers do not agree on what else `File.text()` makes out. */
const decoded = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

/** Brings the data page's panel to life. */
export function openPanel(panel: HTMLElement): void {
  const { locale, t, keeping, names, quiz } = JSON.parse(panel.dataset['panel'] ?? '{}') as {
    locale: Locale;
    t: Strings['data'];
    keeping: Strings['keeping'];
    names: Names;
    quiz: LinkQuiz;
  };
  const part = <E extends HTMLElement>(name: string): E => panel.querySelector(`[data-${name}]`) as E;
  const onClick = (name: string, action: () => void) => part(name).addEventListener('click', action);

  const show = (): void => {
    const { answers } = store.saved.get();
    const state = store.keeping.get();
    const aside = store.aside.get();
    part('count').textContent = isNothing()
      ? t.nothing
      : isEmpty(answers)
        ? t.noAnswers
        : plural(locale, t.count, countAnswers(answers));
    part('count').hidden = state === 'newer';
    part('kept').hidden = state === 'newer';
    part('keeping').hidden = state === 'kept';
    part('keeping').textContent = state === 'kept' ? '' : keeping[state];
    part<HTMLButtonElement>('export').disabled = isNothing();
    part('aside').hidden = aside.length === 0;
    part('aside-count').textContent = plural(locale, t.asideText, aside.length);
    showKept(panel, locale, t, names);
    panel.classList.toggle('pending', !store.ready.get());
  };
  const say = (text: string, bad = false): void => {
    part('said').hidden = text === '';
    part('said').textContent = text;
    part('said').classList.toggle('alert', bad);
  };

  /** What was lost, in words: `items.review` by the short name of its question, what no question is called as it came. */
  const nameOf = (lost: string): string => {
    if (lost === 'answers') return t.lostAnswers;
    if (lost === 'items') return t.lostItems;
    const [field = '', id = ''] = lost.split('.', 2);
    const question = field === 'items' ? id : field;
    return (Object.hasOwn(names.questions, question) && names.questions[question]?.short) || fill(t.lostOther, { name: lost });
  };

  /** Why a file cannot be taken, in a sentence. */
  const refused = (file: string, reading: Incoming): string | undefined => {
    if (store.keeping.get() === 'newer') return t.importBlocked;
    if (reading.kind === 'newer') return fill(t.importNewer, { file });
    if (reading.kind === 'wide') return fill(t.importWide, { file });
    return reading.kind === 'unreadable' ? fill(t.importBad, { file }) : undefined;
  };

  /** Takes a file's text in, as the reader chooses, in one change; says how it went. */
  const take = async (file: string, text: string): Promise<void> => {
    const reading = readIncoming(text);
    const reason = refused(file, reading);
    if (reason !== undefined || reading.kind !== 'read') return say(reason ?? '', true);
    const choice = isNothing() ? 'yes' : await asked('import', { file });
    if (choice !== 'yes' && choice !== 'also') return;
    (choice === 'yes' ? replaceWith : addTo)(reading.saved);
    const lost = [...new Set(reading.lost.map(nameOf))];
    if (store.keeping.get() !== 'kept') say(t.importUnkept, true);
    else if (lost.length > 0) say(fill(t.importLost, { list: list(locale, lost) }), true);
    else say(choice === 'yes' ? t.importDone : t.importMerged);
  };

  part<HTMLInputElement>('import').addEventListener('change', async ({ currentTarget }) => {
    const input = currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    say('');
    const text = file.size > largest ? '' : await file.arrayBuffer().then(decoded, () => '');
    // The same file can be chosen again.
    input.value = '';
    if (file.size > largest) return say(fill(t.importTooBig, { file: file.name }), true);
    await take(file.name, text);
  });
  onClick('export', () => download('reseau-a-dessein.json', exported()));
  onClick('erase', async () => {
    if (!(await confirmed('erase'))) return;
    eraseAll();
    say(t.deleted);
  });
  onClick('aside-download', () => download('reseau-a-dessein-aside.json', JSON.stringify(store.aside.get(), null, 2)));
  onClick('aside-erase', async () => {
    if (!(await confirmed('aside'))) return;
    store.forgetAside();
    say(t.asideDeleted);
    // The button that had the focus is gone.
    panel.focus();
  });

  store.connect();
  for (const each of [store.saved, store.keeping, store.aside]) each.listen(show);
  takeCarried(quiz);
  show();
}
