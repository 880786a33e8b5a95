import { tags, type Locale } from '../core/format/locale.ts';
import { strings } from '../i18n/strings.ts';
import { fileOf, pathOf } from '../routes.ts';
import { icons, type Icon } from './icons.ts';
import { paletteOf } from './palette.ts';

/** What a device needs to keep the site among its applications, in one language. */
export function manifestIn(locale: Locale): string {
  const { site, home } = strings(locale);
  const { paper } = paletteOf('light');
  const icon = (name: Icon, purpose: 'any' | 'maskable') => ({
    src: fileOf(`${name}.png`),
    sizes: `${icons[name].size}x${icons[name].size}`,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify({
    name: site.name,
    short_name: site.shortName,
    description: home.description,
    lang: tags[locale],
    dir: 'ltr',
    id: pathOf(locale, 'home'),
    // Relative to the manifest, which is beside the home page.
    start_url: './',
    scope: pathOf('fr', 'home'),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: fileOf('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192', 'any'),
      icon('icon-512', 'any'),
      icon('icon-maskable-512', 'maskable'),
    ],
  });
}
