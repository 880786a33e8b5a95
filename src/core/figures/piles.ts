/** The four piles of the last chapter, and the two tasks that belong to none. */
export const piles = ['close', 'nurture', 'alone', 'part'] as const;
export const tasks = ['dormant', 'inbox'] as const;
export type Pile = (typeof piles)[number];
export type Task = (typeof tasks)[number];

/** What the reader would like: people kept close, people nurtured, and how many of 20 contacts taken at random to part with. */
export interface Wishes {
  close: number;
  nurture: number;
  inTwenty: number;
}

/** The chapter's own sizes. */
export const usual: Wishes = { close: 15, nurture: 100, inTwenty: 1 };
export const limits = {
  close: { min: 5, max: 50, step: 1 },
  nurture: { min: 50, max: 300, step: 10 },
  inTwenty: { min: 0, max: 5, step: 1 },
};

/** How many people are in each pile: what is wished for as long as there are contacts, the rest left alone. They add up. */
export function pilesOf(contacts: number, wishes: Wishes): Record<Pile, number> {
  const close = Math.min(wishes.close, contacts);
  const nurture = Math.min(wishes.nurture, contacts - close);
  const part = Math.min(Math.round((contacts * wishes.inTwenty) / 20), contacts - close - nurture);
  return { close, nurture, alone: contacts - close - nurture - part, part };
}

/** Shares a whole number by weights into whole numbers that add up to it: each is its exact share, rounded down or up. */
function share(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const missing = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, rest: (total * weight) % sum }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/**
 * The minutes of a week for each pile and task: whole, adding up to what there is. The proportions are those of the chapter's
 * hour: of 60 minutes, 20 for 15 people kept close, 15 for 100 nurtured, 10 for each task, 5 for parting, which never
 * takes more than 10. With other numbers of people, each keeps the same weight: one kept close as much as 80/9 nurtured.
 */
export function budgetOf(minutes: number, people: Record<Pile, number>): Record<Pile | Task, number> {
  const part = Math.min(10, Math.round(minutes / 12));
  const [toClose, toNurture] = [80 * people.close, 9 * people.nurture];
  const task = 2 * (toClose + toNurture);
  const [close = 0, nurture = 0, dormant = 0, inbox = 0] = share(minutes - part, [7 * toClose, 7 * toNurture, task, task]);
  return { close, nurture, alone: 0, part, dormant, inbox };
}

/** Minutes of a year for each person of a pile. */
export const minutesEach = (minutes: number, people: number): number => (people > 0 ? (minutes * 52) / people : 0);

/** The drawing: people stand above the ground, in parts of all contacts; minutes reach under it, in parts of the week's. */
export const drawing = { height: 372, above: 176, ground: 194, under: 238, deepest: 114 };

export interface Bar {
  id: Pile | 'tasks';
  /** In percent of the width: the column's middle, the bar's side and its width. */
  middle: number;
  x: number;
  width: number;
  people: number;
  y: number;
  height: number;
  minutes: number;
  depth: number;
}

/** A column for each pile, then one for the tasks; whoever is there is seen, if only as a thread. */
export function barsOf(people: Record<Pile, number>, budget: Record<Pile | Task, number>): Bar[] {
  const all = Object.values(people).reduce((a, b) => a + b, 0);
  const week = Object.values(budget).reduce((a, b) => a + b, 0);
  const most = Math.max(...Object.values(budget), budget.dormant + budget.inbox, week / 2);
  const columns = [
    ...piles.map((id) => ({ id, people: people[id], minutes: budget[id] })),
    { id: 'tasks' as const, people: 0, minutes: budget.dormant + budget.inbox },
  ];
  return columns.map(({ id, people: n, minutes }, index) => {
    const height = n === 0 ? 0 : Math.max(1.5, Math.round((n / all) * drawing.above * 10) / 10);
    return {
      id,
      middle: index * 20 + 10,
      x: index * 20 + 4,
      width: 12,
      people: n,
      y: drawing.ground - height,
      height,
      minutes,
      depth: Math.round((minutes / most) * drawing.deepest * 10) / 10,
    };
  });
}
