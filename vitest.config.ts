import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/action.ts', 'src/cli.ts'],
      reporter: ['text-summary', 'json'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
