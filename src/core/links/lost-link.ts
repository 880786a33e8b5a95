import { decodePercent, fragmentKind } from './fragment.ts';

/** Where share links lead, in one language. */
interface Destinations {
  /** The path of the pages of that language. */
  home: string;
  result: string;
  /** Any profile: it knows where each card belongs. */
  profile: string;
}

/** The path of a page, whatever was done to its capitals and its slashes. */
const plainPath = (path: string): string => `${path}/`.toLowerCase().replace(/\/+/g, '/');

/**
 * The address that was meant, of one that leads to no page: `#` was made `%23`, or capitals were changed. `paths` are those of
 * all the pages; undefined when none is meant.
 *
 * recoverAddress('/profil/stratege%23s1.44', '', paths, to) // => '/profil/stratege/#s1.44'
 */
export function recoverAddress(
  pathname: string,
  hash: string,
  paths: readonly string[],
  destinations: readonly Destinations[],
): string | undefined {
  const [path = '', ...rest] = decodePercent(pathname).normalize('NFKC').split('#');
  const plain = plainPath(path);
  const fragment = rest.join('#') || hash.replace(/^#/, '');
  const known = paths.find((each) => each.toLowerCase() === plain);
  if (known !== undefined) return known === pathname ? undefined : known + (fragment && `#${fragment}`);
  // A page that is not there any more, or whose address was mangled: the link says itself where it opens.
  const kind = fragmentKind(fragment);
  const [to] = destinations
    .filter(({ home }) => plain.startsWith(home.toLowerCase()))
    .sort((a, b) => b.home.length - a.home.length);
  if (!to) return undefined;
  return kind === 'card' ? `${to.profile}#${fragment}` : kind === 'complete' ? `${to.result}#${fragment}` : undefined;
}
