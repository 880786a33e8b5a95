/** The absolute address of a path of this site, with a fragment if there is one. */
export const absoluteUrl = (path: string, fragment = ''): string =>
  new URL(path + (fragment && `#${fragment}`), location.href).href;
