import type { Contact } from './contact.ts';
import { fill } from './core/format/message.ts';
import type { Locale } from './core/format/locale.ts';

/** All that a report carries: never an answer, nor the address that the reader is at. */
export interface ReportedPlace {
  /** The permanent id of the place: `guide-risks`, `source-casl`, `step-reply-2`. */
  place: string;
  locale: Locale;
  /** The site's, from package.json. */
  version: string;
}

/** What is filled in for whoever writes; `{place}`, `{locale}` and `{version}` stand for the report's own. */
interface ReportWords {
  subject: string;
  body: string;
}

/** Spaces as %20 and lines as %0D%0A: mail programs show a `+` as it is (RFC 6068). */
const encode = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

/** What addresses a host of repositories has, below that of a repository. */
interface Forge {
  edit: string;
  view: string;
  report: (title: string, where: string) => string;
}

const forges: [host: RegExp, Forge][] = [
  // The fields of .github/ISSUE_TEMPLATE/text.yml.
  [
    /(^|\.)github\./,
    {
      edit: '/edit/main/',
      view: '/blob/main/',
      report: (title, where) => `/issues/new?template=text.yml&title=${title}&page=${where}`,
    },
  ],
  [
    /(^|\.)gitlab\./,
    {
      edit: '/-/edit/main/',
      view: '/-/blob/main/',
      report: (title, where) => `/-/issues/new?issue[title]=${title}&issue[description]=${where}`,
    },
  ],
  // Forgejo and Gitea.
  [
    /(^|\.)(codeberg|forgejo|gitea)\./,
    { edit: '/_edit/main/', view: '/src/branch/main/', report: (title, where) => `/issues/new?title=${title}&body=${where}` },
  ],
];
const forgeOf = (repository: string): Forge | undefined => forges.find(([host]) => host.test(new URL(repository).host))?.[1];

/**
 * Where a mistake is reported, with the place filled in: a message, a form (`?place=…&locale=…&version=…`), or a new issue; undefined
 * when the build was told neither.
 */
export function reportHref({ contact, repository }: Contact, place: ReportedPlace, words: ReportWords): string | undefined {
  const values = { ...place };
  const subject = encode(fill(words.subject, values));
  if (contact?.startsWith('mailto:')) {
    const address = encodeURIComponent(contact.slice('mailto:'.length)).replace('%40', '@');
    return `mailto:${address}?subject=${subject}&body=${encode(fill(words.body, values))}`;
  }
  if (contact !== undefined) {
    const form = new URL(contact);
    for (const [key, value] of Object.entries(values)) form.searchParams.set(key, value);
    return form.href;
  }
  if (!repository) return undefined;
  const where = encode(`${place.place} (${place.locale}, ${place.version})`);
  // Where we know no address to fill in, the repository's page says where to go.
  return repository + (forgeOf(repository)?.report(subject, where) ?? '');
}

/** Where editors change a file of the repository, on the branch that its workflows publish; undefined where we do not know how. */
export function editHref({ repository }: Contact, file: string): string | undefined {
  const edit = repository && forgeOf(repository)?.edit;
  return edit && `${repository}${edit}${file}`;
}

/** Where a file of the repository is read; the repository's page where we do not know how. */
export function viewHref(repository: string, file: string): string {
  const view = forgeOf(repository)?.view;
  return view ? repository + view + file : repository;
}
