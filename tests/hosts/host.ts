/** A host, by the code that it publishes itself. */
export interface Host {
  name: string;
  /** What it finds wrong in its files; all of it is known once a path has been asked for. */
  errors: () => unknown[];
  /** What its files make it send with a path, whether or not something is there; the case of names is the host's. */
  headersOf: (path: string) => Promise<Record<string, string>>;
}
