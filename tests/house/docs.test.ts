import { globSync, readdirSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path/posix';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const folders = ['src', 'tests', 'scripts', 'docs', 'public', 'deploy', '.github', '.ci'];
const files = [...readdirSync('.'), ...folders.flatMap((folder) => globSync(`${folder}/**`))];

/** What a build or an installation makes is named in pages for people, and is not there before. */
const made = /^(?:dist|\.build|node_modules)\//;
const ending = /[\w\]>]\.(?:ts|mjs|js|json|ya?ml|toml|md|mdx|astro|svelte|css|conf|cff|png)$/;
/** What looks like a path of the repository: it has a slash inside or at its end, or the ending of a file of ours. */
const isPath = (word: string): boolean =>
  /^[\w.@{<][\w.@{}<>,*[\]/-]*$/.test(word) && (word.includes('/') || ending.test(word)) && !made.test(word);

/** The words between backticks that look like a path, commands' words among them; blocks of code are not read. */
function pathsIn(text: string): string[] {
  const prose = text.replace(/^ *```.*?^ *```$/gms, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].flatMap((match) => (match[1] ?? '').split(' ')).filter(isPath);
}

/** Whether a path, or its end, is that of a file or a folder; `<id>` stands for any name, `{fr,en}` for each. */
function exists(path: string): boolean {
  if (files.includes(path) || files.includes(path.replace(/\/$/, ''))) return true;
  const wanted = path.replace(/<\w+>/g, '*').replace(/\/$/, '');
  return files.some((file) => matchesGlob(file, wanted) || matchesGlob(file, `**/${wanted}`));
}

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md'])('every path that %s names exists', (file) => {
  const named = pathsIn(read(file));
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((path) => !exists(path))).toEqual([]);
});

test('every name in the README’s tree exists where the tree puts it', () => {
  const tree = /## The tree\n.*?```\n(.*?)```/s.exec(read('README.md'))?.[1] ?? '';
  let parent = '';
  const named = tree.split('\n').flatMap((line) => {
    const [, indent, name] = /^(|  )([\w.][\w./]*)(?:  |$)/.exec(line) ?? [];
    if (name === undefined) return [];
    if (indent === '') parent = name.endsWith('/') ? name : '';
    return [indent === '' ? name : parent + name];
  });
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !files.includes(path.replace(/\/$/, '')))).toEqual([]);
});

test('links from one page of the repository to another lead somewhere', () => {
  const pages = files.filter((file) => file.endsWith('.md'));
  const wrong = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => /^[\w./-]+$/.test(target))
      .map((target) => new URL(target, `file:///${page}`).pathname.slice(1))
      .filter((target) => !files.includes(target))
      .map((target) => `${page} leads to ${target}`),
  );
  expect(wrong).toEqual([]);
});

const decisions = files.filter((file) => /^docs\/decisions\/\d{3}-/.test(file)).sort();

test('every decision is in the index, under its title, with its state', () => {
  const rows = [...read('docs/decisions/README.md').matchAll(/^\| \[(.+)\]\((.+)\) +\| (.+?) +\|$/gm)];
  expect(rows.map(([, title, file]) => [`docs/decisions/${file}`, `# ${title}`])).toEqual(
    decisions.map((file) => [file, read(file).split('\n')[0]]),
  );
  expect(rows.filter(([, , , state]) => !/^(in force|replaced by \d{3})/.test(state ?? '')).map(([row]) => row)).toEqual([]);
});

test('no two decisions have one number', () => {
  const numbers = decisions.map((file) => /\d{3}/.exec(file)?.[0]);
  expect(numbers).toEqual([...new Set(numbers)]);
});

test('an example in a comment calls a function of its own file', () => {
  const examples = globSync('src/**/*.{ts,svelte}').flatMap((file) =>
    [...read(file).matchAll(/`(\w+)\([^`]*\/\/ =>/g)].map((match) => ({ file, text: read(file), name: match[1] ?? '' })),
  );
  expect(examples.length).toBeGreaterThan(20);
  const strangers = examples.filter(
    ({ text, name }) => !new RegExp(`(?:function|const|let) ${name}\\b|\\b${name}\\([^\`]*\\)(?::| \\{)`).test(text),
  );
  expect(strangers.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});
