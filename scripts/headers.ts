/**
 * The headers that every host sends, by the files they are for, in the site's own folder; `*` is anything, slashes included.
 * Where two rules give one header, the later is sent, alone. public/_headers, netlify.toml, vercel.json and deploy/nginx.conf
 * say the same in their own words, and tests ask each host's own parser (docs/decisions/020).
 */
export const headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/*': {
    // A page's own policy is not that of its worker, which has the one its file was sent with: the mirror's has this.
    'Content-Security-Policy': "frame-ancestors 'none'; connect-src 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  },
  '/*.md': { 'Content-Type': 'text/markdown; charset=utf-8' },
  '/*.txt': { 'Content-Type': 'text/plain; charset=utf-8' },
  '/*.webmanifest': { 'Content-Type': 'application/manifest+json' },
  '/_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  // A service worker fetches the site's own files, and is the only one that may: its policy is not that of all files.
  '/*service-worker.js': {
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': "default-src 'none'; connect-src 'self'; script-src 'self'",
  },
};

/** What a file is sent with. `headersFor('/robots.txt')['Content-Type'] // => 'text/plain; charset=utf-8'` */
export function headersFor(path: string): Record<string, string> {
  const holding = Object.entries(headers).filter(([pattern]) => {
    const [start = '', end = ''] = pattern.split('*');
    return path.startsWith(start) && path.endsWith(end);
  });
  return Object.assign({}, ...holding.map(([, values]) => values)) as Record<string, string>;
}
