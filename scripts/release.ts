/**
 * Packs the built site for whoever has no Node: `npm run build && npm run release`, or with the tag that it must have,
 * `npm run release -- v1.0.0`. In .build/release/: the zip, its SHA-256, and notes.md, what CHANGELOG.md says of the version.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { parse } from 'yaml';
import { weights } from '../src/faces.ts';
import { checksumLine, releaseZip } from './release/archive.ts';
import { releaseNotes } from './release/notes.ts';
import { builtAddress, readMeTexts } from './release/read-me.ts';

const folder = '.build/release';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const { 'date-released': day } = parse(readFileSync('CITATION.cff', 'utf8')) as { 'date-released': string };
const tag = process.argv[2];

if (tag && tag !== `v${version}`) throw new Error(`The tag is ${tag} and package.json says ${version}: tag v${version}.`);
if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist: run npm run build first.');

const whole = `${name}-${version}`;
const built = readdirSync('dist', { recursive: true, withFileTypes: true })
  // Whom to write to about this repository's own site is nothing to whoever takes the zip.
  .filter((entry) => entry.isFile() && entry.name !== 'security.txt')
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
const texts = readMeTexts(version, builtAddress(readFileSync('dist/index.html', 'utf8')));
const files = {
  ...Object.fromEntries(built.map((path) => [`${whole}/${path}`, readFileSync(path)])),
  // GitHub Pages leaves out _astro/ without it, when it is given files rather than a workflow.
  [`${whole}/dist/.nojekyll`]: new Uint8Array(),
  ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${whole}/${path}`, strToU8(text)])),
  [`${whole}/LICENSE`]: readFileSync('LICENSE'),
  ...Object.fromEntries(
    Object.keys(weights).map((face) => [
      `${whole}/LICENSE-${face}.txt`,
      readFileSync(`node_modules/@fontsource-variable/${face}/LICENSE`),
    ]),
  ),
  [`${whole}/LICENSE-CONTENT.md`]: readFileSync('src/content/LICENSE.md'),
};
const notes = releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version);
const zip = releaseZip(files, day);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/${whole}.zip`, zip);
writeFileSync(`${folder}/${whole}.zip.sha256`, checksumLine(zip, `${whole}.zip`));
writeFileSync(`${folder}/notes.md`, notes);
console.log(`${folder}/${whole}.zip: ${Object.keys(files).length} files, ${(zip.length / 1e6).toFixed(1)} MB.`);
