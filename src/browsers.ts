/**
 * The oldest browsers in which everything works: the first with `color-mix()` (Chrome, Edge), `:has()` (Firefox) and
 * look-behind in regular expressions (Safari). What the site uses that is younger has a fallback or is an embellishment.
 */
export const oldestBrowsers = { chrome: '111', edge: '111', firefox: '121', safari: '16.4' };

/** The same as the bundler names them, with iOS's Safari: `['chrome111', …]`. */
export const buildTargets = [
  ...Object.entries(oldestBrowsers).map(([name, version]) => name + version),
  `ios${oldestBrowsers.safari}`,
];
