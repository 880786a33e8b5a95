import { vitePreprocess } from '@astrojs/svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    discloseVersion: false,
    // The name of a component's styles is in its script at every element: four letters do, of the file's name.
    cssHash: ({ hash, filename }) => `s${hash(filename).slice(-4)}`,
  },
};
