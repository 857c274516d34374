import { defineConfig } from 'vitest/config';

/** Three suites: `documents` is the main one; `browser` needs Chromium; `elsewhere` needs material that is not in this repository. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    setupFiles: ['test/setup.ts'],
    projects: [
      { extends: true, test: { name: 'documents', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**', 'test/elsewhere/**'], testTimeout: 30_000 } },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'elsewhere', include: ['test/elsewhere/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
