import { defineHastPlugin } from 'satteri';
import { type Locale } from '../../core/format/locale.ts';
import { typography } from '../../core/format/typography.ts';

/** Sets the spaces and apostrophes of an authored text in the language of its folder. */
export const typesetter = defineHastPlugin({
  name: 'typesetter',
  text(node, ctx) {
    const locale: Locale = /\/content\/\w+\/en\//.test(ctx.fileURL?.pathname ?? '') ? 'en' : 'fr';
    const value = typography(node.value, locale);
    if (value !== node.value) ctx.replaceNode(node, { type: 'text', value });
  },
});
