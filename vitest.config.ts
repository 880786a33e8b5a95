import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{house,core,content,site}/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    // Vitest would otherwise read style sheets as empty, even for their text.
    css: true,
  },
});
