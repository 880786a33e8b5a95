/**
 * What has changed, for readers: `changes.yaml`, checked as a whole. What each model changed stands in `scale.yaml`, beside its
 * numbers; here it only has its day.
 */
import { z } from 'astro/zod';
import { writtenDay } from './dates.ts';
import { check, ContentError, problemAt, readYaml, type Problem } from './problems.ts';
import { text } from './quiz/schema.ts';
import type { QuizContent } from './quiz/written.ts';

const change = z.strictObject({
  date: writtenDay,
  kind: z.enum(['model', 'content', 'site']),
  /** Which model, where it is one: its permanent id on the page is `model-<n>`. */
  model: z.int().positive().optional(),
  /** Absent where `scale.yaml` says it. */
  says: text.optional(),
});
export type WrittenChange = z.infer<typeof change>;

const file = 'src/content/changes.yaml';

/** The changes, the newest first. Throws one `ContentError` that lists everything to mend. */
export function readChanges(yaml: string, { model, changes }: Pick<QuizContent, 'model' | 'changes'>): WrittenChange[] {
  const authored = readYaml(file, yaml);
  const { data, problems } = check(z.array(change).min(1), authored);
  if (!data) throw new ContentError(problems);
  const told = new Set(changes.map((each) => each.model));
  const seen = new Set<number>();
  const faults = data.flatMap((each, at): Problem[] => {
    const say = (key: string, what: string) => [problemAt(authored, [at, key], what)];
    const before = data[at - 1]?.date;
    const number = each.model;
    const twice = number !== undefined && seen.has(number);
    if (number !== undefined) seen.add(number);
    return [
      ...(before !== undefined && each.date > before
        ? say('date', `the newest change comes first, and the one above is of ${before}: move this one up`)
        : []),
      ...((each.kind === 'model') === (number !== undefined)
        ? []
        : say('kind', 'a change of model, and no other, has its number: write kind: model and model: 2, or neither')),
      ...(twice ? say('model', `model ${number} is told above already: tell it once`) : []),
      ...(number !== undefined && number > model
        ? say('model', `the model of scale.yaml is ${model}: correct the number, or change it there first`)
        : []),
      ...(number !== undefined && told.has(number)
        ? each.says
          ? say('says', `scale.yaml says what model ${number} changed: remove it here`)
          : []
        : each.says
          ? []
          : say('says', 'what has changed is missing: say it in both languages')),
    ];
  });
  const untold = Array.from({ length: model }, (_, at) => at + 1).filter((number) => !seen.has(number));
  const all = [
    ...faults,
    ...untold.map((number) =>
      problemAt(authored, [], `the day of model ${number} is missing: add kind: model, model: ${number}`),
    ),
  ];
  if (all.length > 0) throw new ContentError(all);
  return data;
}
