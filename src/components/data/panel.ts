import { countAnswers, isEmpty } from '../../core/answers.ts';
import type { Locale } from '../../core/locale.ts';
import { readSaved } from '../../core/saved.ts';
import { fill, list, plural } from '../../core/words.ts';
import type { Strings } from '../../i18n/strings.ts';
import { exported, imported } from '../../stores/answers.ts';
import { confirmed } from '../../stores/confirm.ts';
import { download } from '../../stores/share.ts';
import { $aside, $keeping, $ready, $saved, connect, forget, forgetAside } from '../../stores/storage.ts';

/** A file of ours is a few hundred bytes. */
const largest = 1_000_000;

/** Brings the data page's panel to life. */
export function openPanel(panel: HTMLElement): void {
  const { locale, t, keeping, names } = JSON.parse(panel.dataset['panel'] ?? '{}') as {
    locale: Locale;
    t: Strings['data'];
    keeping: Strings['keeping'];
    names: Record<string, string>;
  };
  const part = <E extends HTMLElement>(name: string): E => panel.querySelector(`[data-${name}]`) as E;
  const onClick = (name: string, action: () => void) => part(name).addEventListener('click', action);

  const show = (): void => {
    const { answers } = $saved.get();
    const state = $keeping.get();
    const aside = $aside.get();
    part('count').textContent = isEmpty(answers) ? t.nothing : plural(locale, t.count, countAnswers(answers));
    part('count').hidden = state === 'newer';
    part('keeping').hidden = state === 'kept';
    part('keeping').textContent = state === 'kept' ? '' : keeping[state];
    part<HTMLButtonElement>('export').disabled = isEmpty(answers);
    part('aside').hidden = aside.length === 0;
    part('aside-count').textContent = plural(locale, t.asideText, aside.length);
    panel.classList.toggle('pending', !$ready.get());
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
    return (Object.hasOwn(names, question) && names[question]) || fill(t.lostOther, { name: lost });
  };

  /** Imports a text and says how it went: the sentence, and whether something is wrong. */
  const take = (file: string, text: string): [string, boolean] => {
    if ($keeping.get() === 'newer') return [t.importBlocked, true];
    const reading = imported(text);
    if (reading.kind === 'newer') return [fill(t.importNewer, { file }), true];
    if (reading.kind === 'unreadable') return [fill(t.importBad, { file }), true];
    const lost = [...new Set(reading.lost.map(nameOf))];
    if (lost.length > 0) return [fill(t.importLost, { list: list(locale, lost) }), true];
    return [t.importDone, false];
  };

  part<HTMLInputElement>('import').addEventListener('change', async ({ currentTarget }) => {
    const input = currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    say('');
    const text = file.size > largest ? '' : await file.text().catch(() => '');
    // The same file can be chosen again.
    input.value = '';
    if (file.size > largest) return say(fill(t.importTooBig, { file: file.name }), true);
    const replaces = readSaved(text).kind === 'read' && !isEmpty($saved.get().answers);
    if (!replaces || (await confirmed('import', { file: file.name }))) say(...take(file.name, text));
  });
  onClick('export', () => download('reseau-a-dessein.json', exported()));
  onClick('erase', async () => {
    if (!(await confirmed('erase'))) return;
    forget();
    say(t.deleted);
  });
  onClick('aside-download', () => download('reseau-a-dessein-aside.json', JSON.stringify($aside.get(), null, 2)));
  onClick('aside-erase', async () => {
    if (!(await confirmed('aside'))) return;
    forgetAside();
    say(t.asideDeleted);
    // The button that had the focus is gone.
    panel.focus();
  });

  connect();
  for (const store of [$saved, $keeping, $aside]) store.listen(show);
  show();
}
