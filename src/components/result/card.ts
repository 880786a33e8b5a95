import { fragmentKind } from '../../core/links/fragment.ts';
import type { LinkFault } from '../../core/links/link.ts';
import { decodeCard, isCardOfFirstLook, type CardQuiz, type ReceivedCard } from '../../core/links/card.ts';
import { pointsOf } from '../../core/drawing/rose.ts';
import type { Locale } from '../../core/format/locale.ts';
import { month } from '../../core/format/month.ts';
import { fill, number } from '../../core/format/message.ts';
import { strengthOf, type Strength } from '../../core/scoring/strength.ts';

interface CardData {
  locale: Locale;
  profile: string;
  profiles: Record<string, { name: string; path: string }>;
  resultPath: string;
  sizes: Record<string, string>;
  /** Of the dimensions. */
  names: string[];
  /** What is shown without a card. */
  example: Rose;
  quiz: CardQuiz;
  t: Record<'example' | 'rose' | 'text' | 'first' | 'total' | 'size' | 'absent', string> & {
    strength: Record<Strength, string>;
    link: Record<
      LinkFault | 'titleBad' | 'noProfile' | 'otherProfile' | 'otherProfileLink' | 'wrongPage' | 'wrongPageLink',
      string
    >;
  };
}

interface Rose {
  scores: (number | undefined)[];
  /** What is written under each name. */
  numbers: string[];
  label: string;
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

/** Gives the rose that the build drew other scores. */
function setRose(svg: Element, { scores, numbers, label }: Rose): void {
  svg.setAttribute('aria-label', label);
  pointsOf(scores).forEach(({ lit, shade }, at) => {
    svg.querySelectorAll('.lit')[at]?.setAttribute('d', lit);
    svg.querySelectorAll('.shade')[at]?.setAttribute('d', shade);
  });
  svg.querySelectorAll('.number').forEach((each, at) => (each.textContent = numbers[at] ?? ''));
}

function roseOf({ locale, quiz, names, t }: CardData, card: ReceivedCard): Rose {
  const scores = quiz.dimensions.map(({ id }) => card.dimensions[id]);
  const numbers = scores.map((score) =>
    score === undefined ? t.absent : isCardOfFirstLook(card) ? t.strength[strengthOf(score)] : number(locale, score),
  );
  return { scores, numbers, label: fill(t.rose, { scores: names.map((name, at) => `${name} ${numbers[at]}`).join(', ') }) };
}

function captionOf({ locale, sizes, t }: CardData, card: ReceivedCard): string {
  const { total, size, answered = 0, asked = 0 } = card;
  const band = size && sizes[size];
  return [
    fill(isCardOfFirstLook(card) ? t.first : t.text, { month: month(locale, card.month), n: answered, all: asked }),
    total === undefined ? '' : fill(t.total, { n: number(locale, total) }),
    band ? fill(t.size, { size: band }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Renders, on a profile's page, the card that the fragment carries, or the reason why it cannot. */
export function renderCard(card: HTMLElement): void {
  const data = JSON.parse(card.dataset['cardData'] ?? '{}') as CardData;
  const { profile, profiles, resultPath, quiz, example, t } = data;
  const part = (name: 'bad' | 'odd' | 'when') => card.querySelector(`[data-${name}]`) as HTMLElement;
  const [bad, odd] = [part('bad'), part('odd')];
  const decoded = decodeCard(quiz, location.hash);
  const given = decoded.ok ? decoded.value.profile : undefined;
  const other = given !== undefined && given !== profile ? profiles[given] : undefined;
  const shown = decoded.ok && !other ? decoded.value : undefined;
  // The id of an element, such as the skip link's target, is not a share link.
  const kind = fragmentKind(location.hash);
  const place = kind !== 'card' && kind !== 'complete' && document.getElementById(location.hash.slice(1));

  // The card takes the place that inline/reserve-card.ts reserved, or the example takes it back.
  const { dataset } = document.documentElement;
  if (shown || 'card' in dataset) dataset['card'] = shown ? 'read' : 'bad';
  setRose(card.querySelector('.rose') as Element, shown ? roseOf(data, shown) : example);
  part('when').textContent = shown ? captionOf(data, shown) : t.example;
  bad.replaceChildren();
  odd.replaceChildren();
  if (shown) {
    // The numbers are true, but they are not those of the page's profile.
    if (given === undefined) odd.append(element('p', t.link.noProfile));
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
