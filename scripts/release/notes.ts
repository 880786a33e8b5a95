/** What CHANGELOG.md says of a version, without its title. Throws a sentence when it says nothing of it. */
export function releaseNotes(changelog: string, version: string): string {
  const parts = changelog.split(/^(?=## \[)/m);
  const [title, ...lines] = parts.find((part) => part.startsWith(`## [${version}]`))?.split('\n') ?? [];
  const notes = lines.join('\n').trim();
  if (title === undefined || notes === '')
    throw new Error(`CHANGELOG.md says nothing of ${version}: write its part, under “## [${version}] - <day>”.`);
  return `${notes}\n`;
}
