/**
 * Asks the address of each source whether it is still there: `npm run sources`. It never fails for what it finds, and writes
 * that in .build/sources/ for scripts/sources-issue.ts. The checker is fetched when it is asked for: it has 14 MB that
 * neither the site nor its tests need.
 */
import { spawnSync } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { sourceReport, type Answer } from './sources/report.ts';
import { watchedSources } from './sources/watched.ts';

const checker = 'linkinator@8.1.0';
const folder = '.build/sources';

const sources = watchedSources();
mkdirSync(folder, { recursive: true });
const attribute = (address: string) => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
// It reads pages: one that leads to each source is the list of what to check.
writeFileSync(
  `${folder}/sources.html`,
  `<!doctype html>\n${sources.map(({ address }) => `<a href="${attribute(address)}">.</a>`).join('\n')}\n`,
);

const flags = '--format json --verbosity debug --timeout 30000 --concurrency 5 --retry --retry-errors --retry-errors-count 2';
const { stdout, stderr } = spawnSync('npx', ['--yes', checker, `${folder}/sources.html`, ...flags.split(' ')], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  // A host may ask to be asked again much later.
  timeout: 15 * 60_000,
});
const found = read(stdout);
// Then nothing answered, which says nothing of any source.
if (!found) console.error(`${checker} did not say what it found:\n${stderr}`);

/** The answers in what the checker wrote; undefined when that is not JSON. */
function read(json: string): Answer[] | undefined {
  try {
    const { links } = JSON.parse(json) as { links: (Answer & { parent?: string })[] };
    // The page itself is among them, and has no parent.
    return links.filter(({ parent }) => parent).map(({ url, status }) => ({ url, ...(status !== undefined && { status }) }));
  } catch {
    return undefined;
  }
}

/** The checker does not say why nothing answered. A name that is gone is for ever; all else may be tonight's. */
async function withHost(answer: Answer): Promise<Answer> {
  if (answer.status) return answer;
  const unknown = await lookup(new URL(answer.url).hostname).then(
    () => false,
    ({ code }: NodeJS.ErrnoException) => code === 'ENOTFOUND',
  );
  return unknown ? { ...answer, unknownHost: true } : answer;
}

const report = sourceReport(sources, await Promise.all((found ?? []).map(withHost)));
writeFileSync(`${folder}/report.json`, JSON.stringify(report));
console.log(report.markdown);
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary) appendFileSync(summary, report.markdown);
