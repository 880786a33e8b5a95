/** Where the browser refuses every storage: what hands the answers on from page to page comes for those few only. */
type OwnAnswers = typeof import('../inline/own-answers.ts');

/** Where the file is: the page's head says so (layouts/Base.astro). */
const address = (): string | undefined => document.querySelector<HTMLElement>('[data-own]')?.dataset['own'];

/** Undefined until it has come. */
export let own: OwnAnswers | undefined;
let coming: Promise<void> | undefined;

/** Resolves when the document has the answers that were handed on, and the links of the page hand them on in turn. */
export const handOn = (store: Parameters<OwnAnswers['follow']>[0]): Promise<void> =>
  (coming ??= import(/* @vite-ignore */ address() ?? '').then(
    (loaded: OwnAnswers) => (own = loaded).follow(store),
    () => undefined,
  ));
