/**
 * The pages for those who run a workshop, in MDX like chapters: read and checked by the same functions, with the same headings in both
 * languages and no dead link. They are apart from the chapters because they are no part of the guide: no place in its order, none of
 * the quiz's questions to answer, no source to cite; and components of their own (chapters/markup.ts).
 */
import { other } from '../../core/format/locale.ts';
import { linkFaults, type KnownNames } from '../chapters/check.ts';
import { lookupOf } from '../chapters/lookup.ts';
import { markupFaults } from '../chapters/markup.ts';
import type { ChapterFile } from '../chapters/read.ts';
import { attribute, isElement, lineOf, walk, type Node } from '../chapters/tree.ts';
import { twinFaults } from '../chapters/twins.ts';
import { check, type Problem } from '../problems.ts';
import { workshopFrontMatter } from './front.ts';
import { scriptsOf } from './scripts.ts';

/** Every fault of these pages, each alone, against each other, against the chapters and what else they lead to. */
export function checkWorkshop(files: readonly ChapterFile[], chapters: readonly ChapterFile[], known: KnownNames): Problem[] {
  const pages = lookupOf(files);
  const guide = lookupOf(chapters);
  return files.flatMap((file) => [
    ...topFaults(file),
    ...markupFaults(file),
    ...linkFaults(file, guide, known),
    ...addressFaults(file, known),
    ...twinFaults(file, pages),
    ...scriptFaults(file, pages.named(other(file.locale), file.id)),
  ]);
}

function topFaults({ file, front }: ChapterFile): Problem[] {
  if (front) return check(workshopFrontMatter, front).problems;
  const what = 'the front matter is missing: begin with title, lead and description between two lines of ---';
  return [{ file, line: 1, key: '', what }];
}

/** Addresses of pages there are not. */
const addressFaults = ({ file, tree }: ChapterFile, { pages }: KnownNames): Problem[] =>
  [...walk(tree as Node)].flatMap((node): Problem[] => {
    const page = isElement(node) && node.name === 'Address' ? attribute(node, 'page') : '';
    if (!page || pages.includes(page)) return [];
    return [
      {
        file,
        line: lineOf(node),
        key: `<Address page="${page}">`,
        what: `there is no such page: use one of ${pages.join(', ')}`,
      },
    ];
  });

/** Minutes that leave a hole, overlap or do not add up, steps that say nothing, and those that the translation has otherwise. */
function scriptFaults(file: ChapterFile, twin: ChapterFile | undefined): Problem[] {
  const theirs = twin ? scriptsOf(twin) : [];
  return scriptsOf(file).flatMap(({ minutes, steps, line }, at): Problem[] => {
    const say = (where: number, key: string, what: string): Problem => ({ file: file.file, line: where, key, what });
    const end = steps.at(-1)?.to ?? 0;
    const same = theirs[at]?.steps;
    return [
      ...(end === minutes
        ? []
        : [say(line, '<Script>', `the steps end at ${end} minutes, and the script lasts ${minutes}: make them agree`)]),
      ...steps.flatMap((step, index): Problem[] => {
        const before = steps[index - 1]?.to ?? 0;
        const key = `<Step title="${step.title}">`;
        return [
          ...(step.title ? [] : [say(step.line, key, 'a step has a title: say in two or three words what is done')]),
          ...(step.from === before
            ? []
            : [say(step.line, key, `the step before ends at ${before} minutes: begin this one there, from="${before}"`)]),
          ...(step.to > step.from ? [] : [say(step.line, key, 'a step ends after it begins: correct “to”, in whole minutes')]),
          ...(step.says.some((text) => text.trim())
            ? []
            : [say(step.line, key, 'a step gives words ready to be said: begin a paragraph with “>”')]),
          ...(!same || same[index]?.to === step.to
            ? []
            : [say(step.line, key, `minutes are the same in both languages: ${twin?.file ?? ''} has other ones in this place`)]),
        ];
      }),
    ];
  });
}
