/**
 * Keeps what scripts write true while the browser translates the page. Google's and Microsoft's translators put a `<font>` in place
 * of each text node; frameworks go on writing in the node, which is no longer on the page (the fault is known from React:
 * https://github.com/facebook/react/issues/11538). Here the node is put back, empty, before its `<font>`: what is written in it takes the
 * place of the translation, which is then made anew; when it is removed, its translation goes with it.
 */
const isFont = (node: Node | null | undefined): node is HTMLElement => node?.nodeName === 'FONT';

let following = false;

/** Call it once a page has something that changes. */
export function followTranslation(): void {
  if (following) return;
  following = true;
  const translations = new Map<Text, { font: HTMLElement; text: string }>();

  function removed(node: Node, { addedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (node instanceof Text) {
      const known = translations.get(node);
      const font = [...addedNodes, previousSibling, nextSibling].find(isFont);
      if (known && !node.isConnected) {
        translations.delete(node);
        known.font.remove();
      } else if (!known && !node.isConnected && font?.isConnected && font.textContent) {
        translations.set(node, { font, text: node.data });
        node.data = '';
        font.before(node);
      }
    } else if (isFont(node) && !node.isConnected)
      for (const [original, { font, text }] of translations) {
        if (font !== node) continue;
        const next = [...addedNodes].find(isFont);
        if (next) translations.set(original, { font: next, text });
        else {
          // The reader asked for the page's own words again.
          translations.delete(original);
          if (original.data === '') original.data = text;
        }
      }
  }
  new MutationObserver((records) => {
    for (const record of records) {
      const { type, target } = record;
      if (type === 'childList') for (const node of record.removedNodes) removed(node, record);
      else if (target instanceof Text && target.data !== '') {
        const known = translations.get(target);
        translations.delete(target);
        known?.font.remove();
      }
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}
