import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (file: string): string => fileURLToPath(new URL(`src/${file}`, import.meta.url));

export default defineConfig({
  resolve: { alias: { 'epic21-gate/testing': source('testing.ts'), 'epic21-gate': source('index.ts') } },
  test: {
    include: ['test/**/*.test.ts', 'examples/own-check/*.test.ts'],
    setupFiles: ['test/helpers/fixed-seed.ts'],
    // For what hangs. Two at a time on a slow machine take their time.
    testTimeout: 180_000,
    // By itself it leaves a core to watch files, which nobody does here.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/action.ts', 'src/cli.ts'],
      reporter: ['text-summary', 'lcovonly'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
