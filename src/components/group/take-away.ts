/** A group on paper, in a spreadsheet, as notes, as a picture: fetched when one of them is asked for. */
import { day } from '../../core/format/date.ts';
import { toCsv } from '../../core/format/list-file.ts';
import type { Locale } from '../../core/format/locale.ts';
import { fill, plural } from '../../core/format/message.ts';
import { groupMarkdown, groupTable } from '../../core/group/take-away.ts';
import type { GroupView } from '../../core/group/view.ts';
import { scoreInWords } from '../../core/scoring/score-in-words.ts';
import { drawnAt } from '../../core/scoring/strength.ts';
import type { GroupQuiz, GroupWords } from '../../extracts.ts';
import { today } from '../../browser/clock.ts';
import { copy } from '../../browser/copy.ts';
import { download } from '../../browser/download.ts';
import { printPage } from '../../browser/print.ts';
import { offer, withdraw } from '../site/offer.ts';
import { sentenceOf } from './sentence.ts';

export interface Taken {
  locale: Locale;
  view: GroupView;
  content: GroupQuiz;
  t: GroupWords;
  /** The address of the site, as paper shows it. */
  address: string;
  /** Where another way is offered, if the browser refuses. */
  place: HTMLElement;
}

/** Each does what it says, and resolves to what is then said to the reader. */
export const takeAway = {
  async print({ locale, place }: Taken): Promise<string> {
    if (!(await printPage())) await offer(place, locale, { act: 'print' });
    return '';
  },

  async csv({ locale, view, content, t, place }: Taken): Promise<string> {
    const names = {
      dimensions: Object.entries(content.dimensions).map(([id, { name }]) => ({ id, name })),
      profiles: Object.fromEntries(Object.entries(content.profiles).map(([id, { name }]) => [id, name])),
    };
    const text = toCsv(groupTable(locale, view.people, names, { ...t.takeAway, strength: t.strength }), locale);
    download(`${t.takeAway.fileName}.csv`, text, 'text/csv;charset=utf-8');
    await offer(place, locale, { act: 'download', text });
    return t.takeAway.csvSaved;
  },

  async markdown({ locale, view, content, t, place }: Taken): Promise<string> {
    const people = plural(locale, t.bar.people, view.people.length);
    const head = {
      title: fill(t.takeAway.notesTitle, { people, day: day(locale, today()) }),
      sentence: sentenceOf(locale, view, content, t),
    };
    const text = groupMarkdown(locale, view, content, t, head);
    const copied = await copy(text);
    if (copied) withdraw(place);
    else await offer(place, locale, { act: 'copy', text, label: t.takeAway.title });
    return copied ? t.takeAway.copied : t.takeAway.copyFailed;
  },

  async picture({ locale, view, content, t, address }: Taken): Promise<string> {
    const scores = (view.rose ?? []).map(({ id, score }) => ({
      name: content.dimensions[id]?.name ?? '',
      score: drawnAt(score),
      text: scoreInWords(locale, score, t.strength),
    }));
    const words = view.counts.whole > 0 && view.strips.length === 0 ? t.bar.people : t.overview.first;
    const people = plural(locale, view.inWords ? words : t.overview.whole, view.of);
    const picture = {
      id: t.takeAway.fileName,
      kicker: fill(t.takeAway.pictureKicker, { people }),
      profile: t.takeAway.pictureProfile,
      tagline: sentenceOf(locale, view, content, t),
      scores,
      yours: t.takeAway.pictureYours,
      address,
    };
    const saved = await import('../result/picture.ts')
      .then(({ savePicture }) => savePicture('square', picture))
      .catch(() => false);
    return saved ? t.takeAway.csvSaved : t.takeAway.pictureFailed;
  },
};
