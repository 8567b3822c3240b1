import { describe, expect, test } from 'vitest';
import { sourceRule } from '../../../src/checks/coverage/source-rule.ts';

describe('source files by the config', () => {
  const rule = sourceRule({ source: ['src/**/*.ts'], ignore: ['**/*.gen.ts'] }, ['lib/a.js']);

  test('are those that it names, but what is ignored', () => {
    expect(rule.isGuess).toBe(false);
    expect(['src/a.ts', 'src/a.test.ts', 'src/a.gen.ts', 'lib/b.js'].map(rule.isSource)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('source files by a guess', () => {
  const rule = sourceRule({ source: undefined, ignore: ['src/gen/**'] }, ['src/a.ts', 'tools.py']);

  test.each([
    ['src/deep/new.ts', true],
    ['other.py', true],
    ['src/new.css', false],
    ['web/new.ts', false],
    ['src/a.test.ts', false],
    ['src/test_a.ts', true],
    ['test_tools.py', false],
    ['src/__tests__/b.ts', false],
    ['src/types.d.ts', false],
    ['src/vite.config.ts', false],
    ['src/gen/b.ts', false],
  ])('%s: %s', (path, isSource) => {
    expect(rule.isGuess).toBe(true);
    expect(rule.isSource(path)).toBe(isSource);
  });
});
