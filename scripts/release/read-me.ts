import { unknownAddress } from '../../src/address-notice.ts';
import { typography } from '../../src/core/format/typography.ts';

/** How to put the site on a host, in four lines for each language. Without an address, they say what is wrong for want of one. */
export function readMeTexts(version: string, address: string | undefined): Record<'LISEZ-MOI.txt' | 'README.txt', string> {
  const french = [
    `Réseau à dessein ${version}. Le dossier « dist » est le site entier, en français et en anglais.`,
    "Copiez ce qu'il contient à la racine de votre hébergement, sans rien y changer, ou déposez le dossier sur Netlify ou sur Cloudflare Pages. Il n'y a rien à installer, pas même Node.",
    address
      ? `Il a été construit pour ${address}. Ailleurs il marche aussi, mais ce qui doit nommer le site (liens canoniques, aperçus, plan du site, codes à balayer, feuille, affiche, livres, Markdown et llms.txt) dira cette adresse.`
      : 'Il ne connaît pas son adresse : ce qui doit nommer le site (liens canoniques, aperçus, plan du site, codes à balayer, feuille, affiche, livres, Markdown et llms.txt) dit http://localhost:4321. Pour le publier avec son adresse, construisez-le à partir de son code : SITE_URL=https://exemple.org npm run build',
    'Code : licence MIT (LICENSE). Textes : CC BY 4.0 (LICENSE-CONTENT.md). Caractères : licence OFL, un fichier pour chacun.',
  ];
  const english = [
    `Network by Design ${version}. The folder “dist” is the whole site, in French and in English.`,
    'Copy what it holds to the root of your host, and change nothing in it, or drop the folder on Netlify or on Cloudflare Pages. There is nothing to install, not even Node.',
    address
      ? `It was built for ${address}. It works elsewhere too, but what must name the site (canonical links, previews, the sitemap, codes to scan, the sheet, the poster, books, Markdown and llms.txt) will say that address.`
      : (unknownAddress({}) ?? ''),
    'Code: MIT licence (LICENSE). Texts: CC BY 4.0 (LICENSE-CONTENT.md). Typefaces: OFL, a file for each.',
  ];
  return {
    'LISEZ-MOI.txt': `${french.map((line) => typography(line, 'fr')).join('\n')}\n`,
    'README.txt': `${english.map((line) => typography(line, 'en')).join('\n')}\n`,
  };
}

/**
 * The address that a built site gives itself, from its home page; undefined when it knows none. Throws a sentence when it was built
 * for a folder: a release goes to the root of any address.
 */
export function builtAddress(home: string): string | undefined {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1] ?? '';
  if (!URL.canParse(canonical)) throw new Error('dist/index.html has no canonical link: build the site again.');
  const { hostname, origin, pathname } = new URL(canonical);
  if (pathname !== '/')
    throw new Error(`The site was built for ${canonical}: build it without a folder, in SITE_URL and in BASE_PATH.`);
  return hostname === 'localhost' ? undefined : origin;
}
