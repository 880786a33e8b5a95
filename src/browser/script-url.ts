interface Policies {
  createPolicy: (name: string, rules: { createScriptURL: () => string }) => { createScriptURL: (text: string) => string };
}

/** Trusted Types: the address of a worker, by a policy that can create no other. A policy's name is taken once a page. */
export function trustedScriptUrl(name: string, address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  return trustedTypes?.createPolicy(name, { createScriptURL: () => address }).createScriptURL('') ?? address;
}
