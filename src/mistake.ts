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

/**
 * Where a mistake is reported, with the place filled in: a message, a form (`?place=…&locale=…&version=…`), or a new issue on
 * GitHub, in the fields of .github/ISSUE_TEMPLATE/text.yml; undefined when the build was told neither.
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
  const where = encode(`${place.place} (${place.locale}, ${place.version})`);
  return repository && `${repository}/issues/new?template=text.yml&title=${subject}&page=${where}`;
}

/** Where editors change a file of the repository: GitHub's address, on the branch that its workflows publish. */
export const editHref = ({ repository }: Contact, file: string): string | undefined =>
  repository && `${repository}/edit/main/${file}`;
