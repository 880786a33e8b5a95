/** Where a build will live. */
export interface Address {
  /** `https://example.org` */
  site: string;
  /** `/` or `/a/folder/` */
  base: string;
}

/**
 * The site's address from the environment: SITE_URL is its origin, BASE_PATH the folder under it. A folder written in
 * SITE_URL counts when BASE_PATH is not set. Throws a sentence that says what to write.
 *
 * addressOf({ SITE_URL: 'https://example.org/folder' }) // => { site: 'https://example.org', base: '/folder/' }
 */
export function addressOf(env: Record<string, string | undefined>): Address {
  const given = env['SITE_URL'] || 'http://localhost:4321';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is “${given}”: write the whole address of the site, as in SITE_URL=https://example.org`);
  const folder = env['BASE_PATH'] || url.pathname;
  if (/[?#\s]|\.\./.test(folder))
    throw new Error(`BASE_PATH is “${folder}”: write the folder of the site, as in BASE_PATH=/a/folder/`);
  return { site: url.origin, base: `/${folder}/`.replace(/\/+/g, '/') };
}

/** An address as a picture shows it. `shortAddress('https://example.org', '/a/folder/') // => 'example.org/a/folder'` */
export const shortAddress = (site: string | undefined, base: string): string => {
  const { host, pathname } = new URL(base, site ?? 'http://localhost');
  return (host + pathname).replace(/\/$/, '');
};
