import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{house,core,stores,apis,content,site}/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    // Half the processor time. Tests keep nothing for one another: one module instance serves all the files of a worker.
    // Processes, as threads ignore the TZ that a test sets.
    pool: 'forks',
    isolate: false,
    // Vitest would otherwise read style sheets as empty, even for their text.
    css: true,
  },
});
