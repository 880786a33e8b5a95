import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/{house,core,content,site}/**/*.test.ts'], testTimeout: 60_000, setupFiles: ['tests/setup.ts'] },
});
