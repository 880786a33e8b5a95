/** Something to know, with what can be done about it. */
export interface Notice {
  text: string;
  label: string;
  act: () => void;
  /** What the button that puts it off says. */
  dismiss: string;
  later?: () => void;
}

const boxStyle =
  'position:fixed;inset:auto var(--gutter) 4.5rem;z-index:3;max-width:var(--measure);max-height:calc(100dvh - 5.5rem);overflow:auto;margin:0 auto;display:grid;gap:var(--space-s)';

/** Shows it in the place of the one before, in view wherever the reader is. No layout shift; Escape puts it off. */
export function showNotice({ text, label, act, dismiss, later }: Notice): void {
  const main = document.querySelector('main') as HTMLElement;
  const before = document.querySelector('[data-version]');
  const hadFocus = before?.contains(document.activeElement);
  before?.remove();
  const box = document.createElement('div');
  const { style } = document.documentElement;
  const close = (): void => {
    box.remove();
    style.scrollPaddingBottom = '';
    main.focus({ preventScroll: true });
    later?.();
  };
  const button = (said: string, onclick: () => void): HTMLButtonElement =>
    Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: said, onclick });
  box.className = 'notice no-print';
  box.role = 'alert';
  box.dataset['version'] = '';
  box.style.cssText = boxStyle;
  box.onkeydown = ({ key }) => {
    if (key === 'Escape') close();
  };
  const first = button(label, act);
  const buttons = document.createElement('div');
  buttons.className = 'actions';
  buttons.append(first, button(dismiss, close));
  box.append(Object.assign(document.createElement('p'), { textContent: text }), buttons);
  main.append(box);
  // Nothing that takes the focus is left under it (WCAG 2.4.11).
  style.scrollPaddingBottom = `${innerHeight - box.getBoundingClientRect().top}px`;
  if (hadFocus) first.focus();
}
