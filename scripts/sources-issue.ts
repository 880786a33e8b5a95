/**
 * Opens, updates or closes the issue about sources, by the report that scripts/sources.ts wrote:
 * `node scripts/sources-issue.ts <report.json>`, where `gh` is, with GH_TOKEN and GH_REPO. It needs no package: whoever may write
 * issues runs no code but this.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { nextStep, type OpenIssue } from './sources/next-step.ts';
import type { SourceReport } from './sources/report.ts';

const title = 'Sources whose address leads nowhere';
const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as SourceReport;

// Texts are given as arguments or on the standard input: no shell reads them.
const gh = (args: string[], input = ''): string => execFileSync('gh', args, { encoding: 'utf8', input });

// Anybody can open an issue of that title: only the workflow's own counts.
const author = 'github-actions[bot]';
const listed = gh(['api', '--paginate', '--slurp', 'repos/{owner}/{repo}/issues?state=open&per_page=100']);
const issue = (JSON.parse(listed) as (OpenIssue & { title: string; user: { login: string } })[][])
  .flat()
  .find((each) => each.title === title && each.user.login === author);

const step = nextStep(report, issue);
const number = String(issue?.number);
if (step === 'open') gh(['issue', 'create', '--title', title, '--body-file', '-'], report.markdown);
if (step === 'update') gh(['issue', 'edit', number, '--body-file', '-'], report.markdown);
if (step === 'close') {
  gh(['issue', 'comment', number, '--body-file', '-'], report.markdown);
  gh(['issue', 'close', number]);
}
console.log(`The issue: ${step}.`);
