import { fragmentKind } from '../../core/links/fragment.ts';
import type { LinkFault } from '../../core/links/link.ts';
import { decodeCard, type CardQuiz } from '../../core/links/card.ts';
import type { Locale } from '../../core/format/locale.ts';
import { month } from '../../core/format/month.ts';
import { fill, number } from '../../core/format/message.ts';

interface CardData {
  locale: Locale;
  profile: string;
  profiles: Record<string, { name: string; path: string }>;
  resultPath: string;
  sizes: Record<string, string>;
  quiz: CardQuiz;
  t: {
    cardText: string;
    cardSize: string;
    outOf: string;
    absent: string;
    link: Record<
      LinkFault | 'titleBad' | 'noProfile' | 'otherProfile' | 'otherProfileLink' | 'wrongPage' | 'wrongPageLink',
      string
    >;
  };
}

const element = (name: 'p' | 'strong', ...content: (string | Node)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...content);
  return made;
};
const linkTo = (href: string, text: string): HTMLAnchorElement => {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
};

/** Renders, on a profile's page, the card that the fragment carries, or the reason why it cannot. */
export function renderCard(card: HTMLElement): void {
  const { locale, profile, profiles, resultPath, sizes, quiz, t } = JSON.parse(card.dataset['card'] ?? '{}') as CardData;
  const good = card.querySelector('[data-good]') as HTMLElement;
  const bad = card.querySelector('[data-bad]') as HTMLElement;
  const decoded = decodeCard(quiz, location.hash);
  const given = decoded.ok ? decoded.value.profile : undefined;
  const other = given !== undefined && given !== profile ? profiles[given] : undefined;
  // The id of an element, such as the skip link's target, is not a share link.
  const kind = fragmentKind(location.hash);
  const place = kind !== 'card' && kind !== 'complete' && document.getElementById(location.hash.slice(1));

  // The card or the fault takes the place that inline/reserve-card.ts reserved.
  delete document.documentElement.dataset['reserved'];
  good.hidden = !decoded.ok || other !== undefined;
  bad.replaceChildren();
  if (decoded.ok && !other) {
    const { total, dimensions, size, month: when } = decoded.value;
    const set = (selector: string, text: string) => {
      const found = good.querySelector(selector);
      if (found) found.textContent = text;
    };
    set('[data-total]', fill(t.outOf, { n: number(locale, total) }));
    for (const { id } of quiz.dimensions) {
      const score = dimensions[id];
      set(`[data-score="${id}"] span`, score === undefined ? t.absent : number(locale, score));
      good.querySelector(`[data-score="${id}"] .value`)?.setAttribute('width', String(score ?? 0));
    }
    // The numbers are true, but they are not those of the page's profile.
    if (given === undefined) bad.append(element('p', t.link.noProfile));
    const band = size && sizes[size];
    set(
      '[data-when]',
      [fill(t.cardText, { month: month(locale, when) }), band ? `${fill(t.cardSize, { size: band })}.` : ''].join(' ').trim(),
    );
  } else if (!place && location.hash.length > 1) {
    bad.append(element('p', element('strong', t.link.titleBad)));
    if (other)
      bad.append(
        element(
          'p',
          t.link.otherProfile,
          ' ',
          linkTo(other.path + location.hash, fill(t.link.otherProfileLink, { profile: other.name })),
        ),
      );
    else if (kind === 'complete')
      bad.append(element('p', t.link.wrongPage, ' ', linkTo(resultPath + location.hash, t.link.wrongPageLink)));
    else if (!decoded.ok) bad.append(element('p', t.link[decoded.reason]));
  }
}
