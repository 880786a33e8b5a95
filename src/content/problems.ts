import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** Something an author must mend: where it is and what to do. */
export interface Problem {
  file: string;
  line?: number | undefined;
  /** The way to the key: `items.purpose.levels.2.en`. */
  key: string;
  what: string;
}

/** Every problem found at once, as the sentences that stop a build. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const lines = problems.map(
      ({ file, line, key, what }) => `  ${file}${line ? `:${line}` : ''} ${key ? `→ ${key} ` : ''}: ${what}`,
    );
    super(`${problems.length === 1 ? 'One thing' : `${problems.length} things`} to mend in the content:\n${lines.join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

export interface Authored {
  file: string;
  data: unknown;
  /** The line of a key, or of the nearest thing around it when it is not there. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** A YAML file, parsed, with the line of each of its keys. Throws a `ContentError` when it is not YAML. */
export function readYaml(file: string, text: string): Authored {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line,
        key: '',
        what:
          error.code === 'DUPLICATE_KEY'
            ? 'this key is already given above, in the same place: keep one of the two'
            : `this is not valid YAML (${error.message.split('\n')[0]}): check the indentation and put texts with « : » or « # » in quotes`,
      })),
    );
  }
  const nodeAt = (path: readonly PropertyKey[]): unknown => {
    const parent = document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
    return pair ? pair.key : document.getIn(path, true);
  };
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = nodeAt(path.slice(0, depth));
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  return { file, data: document.toJS(), lineOf };
}

const languages: Record<string, string> = { fr: 'French', en: 'English' };

/** What to write where a value of another kind stands. */
const shapes: Record<string, string> = {
  string: 'text: put it in quotes',
  number: 'a number: write it without quotes',
  int: 'a whole number: write it without quotes or decimals',
  array: 'a list: begin each of its lines with “- ”',
  object: 'a group of keys, each followed by its value: write it as elsewhere in this folder',
  record: 'a group of keys, each followed by its value: write {} when there is none',
};

/** What an author should do about an issue of a schema. */
function advise(issue: z.core.$ZodIssue): string {
  const last = String(issue.path.at(-1) ?? '');
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => message).join('; ');
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid option'))
    return `“${last}” is one of ${issue.values.join(', ')}: write one of them`;
  const absent = issue.code === 'invalid_type' && /undefined|null/.test(issue.message);
  const empty = issue.code === 'too_small' && issue.origin === 'string';
  if ((absent || empty) && languages[last]) return `the ${languages[last]} text is missing: write it`;
  if (absent || (empty && issue.message.startsWith('Too small')))
    return last ? `“${last}” is missing: add it` : 'this file is empty: restore what it said';
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return `this must be ${shapes[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
    return issue.origin === 'array'
      ? 'this list is empty: it needs one line at least'
      : `“${last}” must be ${issue.inclusive ? '' : 'more than '}${issue.minimum}${issue.inclusive ? ' or more' : ''}: correct it`;
  if (issue.code === 'too_big' && issue.message.startsWith('Too big'))
    return `“${last}” must be ${issue.maximum} or less: correct it`;
  return issue.message;
}

/**
 * The issues that an author meets: of what may be written in several ways, those of the way that was taken, or of the
 * first when none was.
 */
const met = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const taken = issue.errors.find((way) => way.every(({ code, path }) => code !== 'invalid_type' || path.length > 0));
  return (taken ?? issue.errors[0] ?? []).flatMap((each) => met({ ...each, path: [...issue.path, ...each.path] }));
};

/** Shows where ids stand rather than positions: `items.purpose`, not `items.0`. */
function keyOf(data: unknown, path: readonly PropertyKey[]): string {
  let here = data;
  return path
    .map((part) => {
      here = (here as Record<PropertyKey, unknown> | undefined)?.[part];
      const id =
        typeof part === 'number' && typeof here === 'object' && here !== null ? (here as { id?: unknown }).id : undefined;
      return typeof id === 'string' ? id : String(part);
    })
    .join('.');
}

/** A problem at a place of an authored file. */
export const problemAt = (authored: Authored, path: readonly PropertyKey[], what: string): Problem => ({
  file: authored.file,
  line: authored.lineOf(path),
  key: keyOf(authored.data, path),
  what,
});

/** The data of a file as its schema types it, or what is wrong with it. */
export function check<S extends z.ZodType>(schema: S, authored: Authored): { data?: z.infer<S>; problems: Problem[] } {
  const parsed = schema.safeParse(authored.data);
  if (parsed.success) return { data: parsed.data, problems: [] };
  return {
    problems: parsed.error.issues
      .flatMap(met)
      .flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) =>
              problemAt(authored, [...issue.path, key], 'this is not a key of this place: correct its spelling or remove it'),
            )
          : [problemAt(authored, issue.path, advise(issue))],
      ),
  };
}
