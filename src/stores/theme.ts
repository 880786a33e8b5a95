import { withTheme, type Theme } from '../core/theme.ts';
import { change } from './storage.ts';

export { connect } from './storage.ts';

export const setTheme = (theme: Theme): void => change((saved) => withTheme(saved, theme));
