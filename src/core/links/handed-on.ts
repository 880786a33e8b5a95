/**
 * What a page of ours hands on to the next after the `#`, where the browser keeps nothing: the complete link of the answers, the
 * place of the page that is opened, and the complete link of the answers before one of them was changed. Absent parts are empty.
 *
 *     c1.A3B2.1c09wxy    c1.A3B2.1c09wxy/change-size    c1.A3B2.1c09wxy/changed-size/c1.A2B2.0k3f9zq
 */
export interface HandedOn {
  link: string;
  place: string;
  before: string;
}

/** Without the `#`. */
export const writeHandedOn = ({ link, place, before }: HandedOn): string => [link, place, before].join('/').replace(/\/+$/, '');

/** Total: what is not well formed is a link that does not decode, or a place that does not exist. */
export function readHandedOn(fragment: string): HandedOn {
  const [link = '', place = '', before = ''] = fragment.replace(/^#/, '').split('/');
  return { link, place, before };
}
