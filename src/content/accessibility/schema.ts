import { z } from 'astro/zod';
import { isDay } from '../../core/format/day.ts';
import { text } from '../quiz/schema.ts';

/** The success criteria of WCAG 2.2 at levels A and AA, in its order: 4.1.1 is no longer one. https://www.w3.org/TR/WCAG22/ */
export const criterionLevels = {
  '1.1.1': 'A',
  '1.2.1': 'A',
  '1.2.2': 'A',
  '1.2.3': 'A',
  '1.2.4': 'AA',
  '1.2.5': 'AA',
  '1.3.1': 'A',
  '1.3.2': 'A',
  '1.3.3': 'A',
  '1.3.4': 'AA',
  '1.3.5': 'AA',
  '1.4.1': 'A',
  '1.4.2': 'A',
  '1.4.3': 'AA',
  '1.4.4': 'AA',
  '1.4.5': 'AA',
  '1.4.10': 'AA',
  '1.4.11': 'AA',
  '1.4.12': 'AA',
  '1.4.13': 'AA',
  '2.1.1': 'A',
  '2.1.2': 'A',
  '2.1.4': 'A',
  '2.2.1': 'A',
  '2.2.2': 'A',
  '2.3.1': 'A',
  '2.4.1': 'A',
  '2.4.2': 'A',
  '2.4.3': 'A',
  '2.4.4': 'A',
  '2.4.5': 'AA',
  '2.4.6': 'AA',
  '2.4.7': 'AA',
  '2.4.11': 'AA',
  '2.5.1': 'A',
  '2.5.2': 'A',
  '2.5.3': 'A',
  '2.5.4': 'A',
  '2.5.7': 'AA',
  '2.5.8': 'AA',
  '3.1.1': 'A',
  '3.1.2': 'AA',
  '3.2.1': 'A',
  '3.2.2': 'A',
  '3.2.3': 'AA',
  '3.2.4': 'AA',
  '3.2.6': 'A',
  '3.3.1': 'A',
  '3.3.2': 'A',
  '3.3.3': 'AA',
  '3.3.4': 'AA',
  '3.3.7': 'A',
  '3.3.8': 'AA',
  '4.1.2': 'A',
  '4.1.3': 'AA',
} as const;

export type CriterionNumber = keyof typeof criterionLevels;
export const criterionNumbers = Object.keys(criterionLevels) as CriterionNumber[];

/** Where the site stands: it meets a criterion, meets it in part, or has nothing that it is about. */
export const criterionStates = ['met', 'partly', 'unused'] as const;

const criterion = z
  .strictObject({
    name: text,
    state: z.enum(criterionStates),
    how: text,
    /** Files of tests/ that fail when it is no longer so. */
    tests: z
      .array(z.string().regex(/^[a-z]+\/[a-z-]+\.(spec|test)\.ts$/, 'a test is written folder/file, as in browser/axe.spec.ts'))
      .min(1)
      .optional(),
    /** The day when somebody looked. */
    checked: z.string().refine(isDay, 'the day of a check is written 2026-11-29').optional(),
  })
  .refine(({ tests, checked }) => tests !== undefined || checked !== undefined, {
    error: 'nothing says how this is known: write tests, the day it was checked, or both',
  });

export const criteria = z.strictObject(
  Object.fromEntries(criterionNumbers.map((number) => [number, criterion])) as Record<CriterionNumber, typeof criterion>,
);

/** What `criteria.yaml` says. */
export type CriteriaContent = z.infer<typeof criteria>;
