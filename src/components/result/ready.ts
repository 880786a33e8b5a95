import type { Locale } from '../../core/format/locale.ts';
import View from './Ready.svelte';

const modules = { fr: () => import('virtual:messages/fr'), en: () => import('virtual:messages/en') };

/** The messages of a language, and what shows them. */
export const messagesIn = async (locale: Locale) => ({ View, written: (await modules[locale]()).default });
