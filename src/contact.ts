import { z } from 'astro/zod';

/** Where a reader says that something is wrong, and where editors mend it. Each is absent when its variable is not set. */
export interface Contact {
  /** `mailto:someone@example.org`, or the `https://…` address of a form. */
  contact?: string;
  /** `https://github.com/someone/a-repository`, without `.git` or a slash at its end. */
  repository?: string;
}

/**
 * CONTACT and REPOSITORY from the environment of a build. Throws a sentence that says what to write when one of them cannot be.
 *
 * contactOf({ CONTACT: 'hello@example.org' }) // => { contact: 'mailto:hello@example.org' }
 */
export function contactOf(env: Record<string, string | undefined>): Contact {
  const contact = env['CONTACT']?.trim();
  const repository = env['REPOSITORY']?.trim();
  return {
    ...(contact && { contact: contactAddress(contact) }),
    ...(repository && { repository: repositoryAddress(repository) }),
  };
}

function contactAddress(given: string): string {
  const [name, domain = ''] = given.replace(/^mailto:/i, '').split(/@(?=[^@]*$)/);
  // A domain with accents has a name in ASCII too (punycode), which every mail program knows.
  const host = /^[^\s/?#:]+$/.test(domain) && URL.canParse(`https://${domain}`) ? new URL(`https://${domain}`).hostname : '';
  if (z.email().safeParse(`${name}@example.org`).success && /\.[a-z][a-z\d-]+$/.test(host)) return `mailto:${name}@${host}`;
  if (isSecure(given)) return new URL(given).href;
  throw new Error(
    `CONTACT is “${given}”: write an e-mail address alone, without accents before the @, or the whole address of a form, as in CONTACT=hello@example.org or CONTACT=https://example.org/form`,
  );
}

function repositoryAddress(given: string): string {
  const url = isSecure(given) ? new URL(given) : undefined;
  const path = url?.pathname.replace(/\/+$/, '').replace(/\.git$/, '') ?? '';
  // A page within the repository has `/-/` or `/tree/` in its address.
  if (
    !url ||
    url.search ||
    url.hash ||
    !/^(?:\/(?!-\/|tree\/|blob\/)[\w.~-]+){2,}$/.test(path) ||
    (/^(www\.)?github\.com$/.test(url.host) && path.split('/').length > 3)
  )
    throw new Error(
      `REPOSITORY is “${given}”: write the address of the repository's page, as in REPOSITORY=https://github.com/someone/a-repository`,
    );
  return url.origin + path;
}

/** Whether a text is a whole https address that names nobody: `https://name:word@…` would be in every page. */
const isSecure = (text: string): boolean => {
  const url = /^\S+$/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' && !url.username && !url.password;
};
