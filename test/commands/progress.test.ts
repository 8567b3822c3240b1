import { expect, test } from 'vitest';
import { showProgress } from '../../src/commands/progress.ts';
import { memorySinks } from '../../src/testing.ts';
import { result } from '../reporters/sample-report.ts';

const erase = '\r\u001B[2K';

test('the line names the checks that still run', () => {
  const { stderr } = memorySinks({ isTerminal: true });
  const progress = showProgress(stderr, false);
  progress.started('flags');
  progress.started('size');
  progress.ended(result({ check: 'flags' }));
  progress.ended(result({ check: 'size' }));
  progress.clear();
  expect(stderr.text()).toBe(`${erase}running: flags${erase}running: flags, size${erase}running: size${erase}${erase}`);
});

test('the line is never wrapped: a wrapped line could not be erased', () => {
  const { stderr } = memorySinks({ isTerminal: true, columns: 12 });
  showProgress(stderr, false).started('baselines');
  expect(stderr.text()).toBe(`${erase}running: ba`);
});

test.each([
  ['in a pipe', false, false],
  ['when it shall be quiet', true, true],
])('nothing is shown %s', (_, isTerminal, quiet) => {
  const { stderr } = memorySinks({ isTerminal });
  const progress = showProgress(stderr, quiet);
  progress.started('flags');
  progress.ended(result());
  progress.clear();
  expect(stderr.text()).toBe('');
});
