import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vitest would otherwise read style sheets as empty, even for their text.
  test: { css: true, include: ['tests/{house,core,content,site}/**/*.test.ts'], testTimeout: 60_000 },
});
