import { profileAddress } from '../export/slug.ts';
import type { PartialDate } from '../base/person.ts';
import type { JobLevel } from '../measure/families.ts';
import type { Found, TargetFound } from './find-people.ts';

/** What the rows are written with. */
export interface TargetWords {
  match: Record<'same' | 'close' | 'nobody', string>;
  unnamed: string;
  levels: Record<JobLevel, string>;
  /** Whether profiles may be opened: those of the example do not exist. */
  real: boolean;
  since: (date: PartialDate) => string;
}

/**
 * The answer as a table: the company looked for, how its name matches, name, position, level, company as written in the file,
 * since when, profile. A company with nobody has a row that says so, above those of close names.
 */
export function targetRows(targets: readonly TargetFound[], { match, unnamed, levels, real, since }: TargetWords): string[][] {
  const row = (asked: string, how: string, { person, level }: Found): string[] => [
    asked,
    how,
    person.name || unnamed,
    person.position,
    level ? levels[level] : '',
    person.company,
    since(person.connectedOn),
    person.slug !== undefined && real ? profileAddress(person.slug) : '',
  ];
  return targets.flatMap(({ name, people, close }) => [
    ...(people.length > 0 ? people.map((each) => row(name, match.same, each)) : [[name, match.nobody, '', '', '', '', '', '']]),
    ...close.flatMap((near) => near.people.map((each) => row(name, match.close, each))),
  ]);
}
