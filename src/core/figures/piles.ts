/** The four piles of the last chapter, and the two weekly tasks that belong to none of them. */
export const piles = ['close', 'nurture', 'alone', 'part'] as const;
export const tasks = ['dormant', 'inbox'] as const;
export type Pile = (typeof piles)[number];
export type Task = (typeof tasks)[number];

/** What the reader sets: people to keep close, people to nurture, and how many of 20 contacts drawn at random to part with. */
export interface Wishes {
  close: number;
  nurture: number;
  inTwenty: number;
}

/** The chapter's own numbers. */
export const defaultWishes: Wishes = { close: 15, nurture: 100, inTwenty: 1 };
/** The sliders. */
export const wishLimits = {
  close: { min: 5, max: 50, step: 1 },
  nurture: { min: 50, max: 300, step: 10 },
  inTwenty: { min: 0, max: 5, step: 1 },
};

/** The people in each pile, which add up to the contacts: each wish as far as contacts go, the rest left alone. */
export function pilesOf(contacts: number, wishes: Wishes): Record<Pile, number> {
  const close = Math.min(wishes.close, contacts);
  const nurture = Math.min(wishes.nurture, contacts - close);
  const part = Math.min(Math.round((contacts * wishes.inTwenty) / 20), contacts - close - nurture);
  return { close, nurture, alone: contacts - close - nurture - part, part };
}

/**
 * Divides a whole number by weights into whole numbers that add up to it, by the largest remainder method (Hamilton): each is its exact
 * share, rounded down or up.
 */
function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const floors = weights.map((weight) => Math.floor((total * weight) / sum));
  const missing = total - floors.reduce((a, b) => a + b, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
}

/**
 * The minutes of a week for each pile and task: whole, adding up to what there is. The proportions are those of the chapter's
 * hour: of 60 minutes, 20 for 15 people kept close, 15 for 100 nurtured, 10 for each task, 5 for parting, which never
 * takes more than 10. With other numbers of people, each keeps the same weight: one kept close as much as 80/9 nurtured.
 */
export function weekBudget(minutes: number, people: Record<Pile, number>): Record<Pile | Task, number> {
  const part = Math.min(10, Math.round(minutes / 12));
  const [toClose, toNurture] = [80 * people.close, 9 * people.nurture];
  const task = 2 * (toClose + toNurture);
  const [close = 0, nurture = 0, dormant = 0, inbox = 0] = apportion(minutes - part, [7 * toClose, 7 * toNurture, task, task]);
  return { close, nurture, alone: 0, part, dormant, inbox };
}

/** The minutes of a year for each person of a pile, from those of a week. */
export const minutesPerPerson = (minutes: number, people: number): number => (people > 0 ? (minutes * 52) / people : 0);

/** The drawing, in pixels from its top: bars of people rise from `ground` by `above` at most, bars of minutes go down from `under` by `deepest`. */
export const pilesLayout = { height: 372, above: 176, ground: 194, under: 238, deepest: 114 };

/** A column of the drawing: a bar of people up, a bar of minutes down. */
export interface PileBar {
  id: Pile | 'tasks';
  /** In percent of the width: the middle of the column, the left of its bars, their width. */
  middle: number;
  x: number;
  width: number;
  people: number;
  y: number;
  height: number;
  minutes: number;
  depth: number;
}

/** A column for each pile, then one for the tasks. Whoever is in a pile is seen: its bar is at least 1.5 px high. */
export function pileBars(people: Record<Pile, number>, budget: Record<Pile | Task, number>): PileBar[] {
  const all = Object.values(people).reduce((a, b) => a + b, 0);
  const week = Object.values(budget).reduce((a, b) => a + b, 0);
  const most = Math.max(...Object.values(budget), budget.dormant + budget.inbox, week / 2);
  const columns = [
    ...piles.map((id) => ({ id, people: people[id], minutes: budget[id] })),
    { id: 'tasks' as const, people: 0, minutes: budget.dormant + budget.inbox },
  ];
  return columns.map(({ id, people: n, minutes }, index) => {
    const height = n === 0 ? 0 : Math.max(1.5, Math.round((n / all) * pilesLayout.above * 10) / 10);
    return {
      id,
      middle: index * 20 + 10,
      x: index * 20 + 4,
      width: 12,
      people: n,
      y: pilesLayout.ground - height,
      height,
      minutes,
      depth: Math.round((minutes / most) * pilesLayout.deepest * 10) / 10,
    };
  });
}
