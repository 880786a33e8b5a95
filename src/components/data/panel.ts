import { isEmpty } from '../../core/quiz/answers.ts';
import { countAnswers } from '../../core/quiz/questions.ts';
import { readIncoming, type Incoming } from '../../core/transfer/import.ts';
import type { Names } from '../../core/transfer/inventory.ts';
import type { Locale } from '../../core/format/locale.ts';
import { fill, list, plural } from '../../core/format/message.ts';
import type { Strings } from '../../i18n/strings.ts';
import { askDialog, confirmDialog } from '../../browser/dialog.ts';
import { download } from '../../browser/download.ts';
import { holdDrops } from '../../browser/dropped-files.ts';
import { startAgain } from '../../stores/finish.ts';
import { ownAddress } from '../../stores/own-address.ts';
import * as store from '../../stores/document.ts';
import { mergeWith, eraseAll, exportedText, isEmptyDocument, replaceWith } from '../../stores/transfer.ts';
import type { offer as offerWay } from '../site/offer.ts';
import { showInventory } from './inventory.ts';

/** In bytes: several times the size of five hundred results. */
const maxFileSize = 5_000_000;

/** The text of a file, which is in UTF-8: browsers do not agree on what else `File.text()` makes out. */
const decoded = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

/** Wires the data page's panel to the reader's document. `offer` and `removeOffline` come from the page, whose parts they fetch. */
export function mountPanel(panel: HTMLElement, offer: typeof offerWay, removeOffline: () => Promise<void>): void {
  const { locale, t, keeping, names, model, resultPath } = JSON.parse(panel.dataset['panel'] ?? '{}') as {
    locale: Locale;
    t: Strings['data'];
    keeping: Strings['quiz']['storageNotice'];
    names: Names;
    model: number;
    resultPath: string;
  };
  const part = <E extends HTMLElement>(name: string): E => panel.querySelector(`[data-${name}]`) as E;
  const onClick = (name: string, action: () => void) => part(name).addEventListener('click', action);

  const show = (): void => {
    const { answers } = store.saved.get();
    const state = store.storageStatus.get();
    const aside = store.quarantine.get();
    part('count').textContent = isEmptyDocument()
      ? t.nothing
      : isEmpty(answers)
        ? t.noAnswers
        : plural(locale, state === 'kept' ? t.count : t.unkept, countAnswers(answers));
    part('count').hidden = state === 'newer';
    part('kept').hidden = state === 'newer';
    part('again').hidden = isEmpty(answers);
    part('keeping').hidden = state === 'kept';
    part('keeping').textContent = state === 'kept' ? '' : keeping[state];
    part<HTMLButtonElement>('export').disabled = isEmptyDocument();
    part('aside').hidden = aside.length === 0;
    part('aside-count').textContent = plural(locale, t.asideText, aside.length);
    showInventory(panel, locale, t, names);
    // What was exported is not what there is now.
    for (const name of ['export-way', 'aside-way']) part(name).replaceChildren();
    panel.classList.toggle('pending', !store.ready.get());
  };
  const say = (text: string, bad = false): void => {
    part('said').hidden = text === '';
    part('said').textContent = text;
    part('said').classList.toggle('alert', bad);
  };

  /** A lost field in words: `items.review` by the short name of its question, an unknown one as it is. */
  const nameOf = (lost: string): string => {
    if (lost === 'answers') return t.lostAnswers;
    if (lost === 'items') return t.lostItems;
    const [field = '', id = ''] = lost.split('.', 2);
    const question = field === 'items' ? id : field;
    return (Object.hasOwn(names.questions, question) && names.questions[question]?.short) || fill(t.lostOther, { name: lost });
  };

  /** Why a file cannot be imported, in a sentence; undefined when it can. */
  const importFault = (file: string, reading: Incoming): string | undefined => {
    if (store.storageStatus.get() === 'newer') return t.importBlocked;
    if (reading.kind === 'newer') return fill(t.importNewer, { file });
    if (reading.kind === 'wide') return fill(t.importWide, { file });
    return reading.kind === 'unreadable' ? fill(t.importBad, { file }) : undefined;
  };

  /** Imports a file's text, replacing or merging as the reader chooses, in one write; reports the outcome. */
  const importFile = async (file: string, text: string): Promise<void> => {
    const reading = readIncoming(text);
    const reason = importFault(file, reading);
    if (reason !== undefined || reading.kind !== 'read') return say(reason ?? '', true);
    const choice = isEmptyDocument() ? 'yes' : await askDialog('import', { file });
    if (choice !== 'yes' && choice !== 'also') return;
    (choice === 'yes' ? replaceWith : mergeWith)(reading.saved);
    const lost = [...new Set(reading.lost.map(nameOf))];
    if (store.storageStatus.get() !== 'kept') say(t.importUnkept, true);
    else if (lost.length > 0) say(fill(t.importLost, { list: list(locale, lost) }), true);
    else say(choice === 'yes' ? t.importDone : t.importMerged);
  };

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    say('');
    if (file.size > maxFileSize) return say(fill(t.importTooBig, { file: file.name }), true);
    await importFile(file.name, await file.arrayBuffer().then(decoded, () => ''));
  };
  part<HTMLInputElement>('import').addEventListener('change', async ({ currentTarget }) => {
    const input = currentTarget as HTMLInputElement;
    await take(input.files?.[0]);
    // Else choosing the same file again fires no `change`.
    input.value = '';
  });
  holdDrops(({ files }) => void take(files[0]));
  /** Asks for a file; what it has is offered as a text, where it was asked for. */
  const save = async (name: 'export' | 'aside', file: string, text: string): Promise<void> => {
    download(file, text);
    say(t.exported);
    await offer(part(`${name}-way`), locale, { act: 'download', text, withAnswers: await ownAddress(resultPath) });
  };
  onClick('export', () => save('export', 'reseau-a-dessein.json', exportedText()));
  onClick('restart', async () => {
    if (!(await confirmDialog('restart'))) return;
    const { answers } = store.saved.get();
    startAgain(
      { model },
      Object.keys(names.questions).every((id) => id in { ...answers.items, ...answers }),
    );
    say(t.restarted);
    // The focused button has gone with the answers.
    panel.focus();
  });
  onClick('erase', async () => {
    if (!(await confirmDialog('erase'))) return;
    eraseAll();
    await removeOffline();
    say(t.deleted);
  });
  onClick('aside-download', () => save('aside', 'reseau-a-dessein-aside.json', JSON.stringify(store.quarantine.get(), null, 2)));
  onClick('aside-erase', async () => {
    if (!(await confirmDialog('aside'))) return;
    store.eraseQuarantine();
    say(t.asideDeleted);
    // The focused button has been removed: focus must not fall back to <body>.
    panel.focus();
  });

  void store.connect();
  for (const each of [store.saved, store.storageStatus, store.quarantine, store.ready]) each.listen(show);
  show();
}
