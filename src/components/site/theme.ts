import { themes, type Theme } from '../../core/theme.ts';

/** Brings the theme's switch to life. The reader's document is loaded only once a choice is made. */
export function followTheme(form: HTMLFormElement): void {
  const root = document.documentElement;
  const shown = (): Theme => themes.find((theme) => theme === root.dataset['theme']) ?? 'system';
  const show = (theme: Theme): void => {
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    const choice = form.elements.namedItem('theme');
    if (choice instanceof RadioNodeList) choice.value = theme;
  };
  show(shown());
  form.addEventListener('change', async () => {
    const theme = themes.find((each) => each === new FormData(form).get('theme')) ?? 'system';
    show(theme);
    const { connect, setTheme } = await import('../../stores/theme.ts');
    connect();
    setTheme(theme);
  });
}
