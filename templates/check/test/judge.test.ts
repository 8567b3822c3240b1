import { expect, test } from 'vitest';
import { judge } from '../../../src/checks/__id__/judge.ts';

test('a file with content is a fact and no finding', () => {
  const { facts, findings } = judge({ bytes: 12 }, { file: 'notes.md' });
  expect(facts).toEqual([{ label: 'notes.md bytes', value: 12, limit: '> 0' }]);
  expect(findings).toEqual([]);
});

test('an empty file is a finding', () => {
  const { findings } = judge({ bytes: 0 }, { file: 'notes.md' });
  expect(findings.map(({ rule }) => rule)).toEqual(['empty']);
});

test('a file that is not there is not measured', () => {
  const { facts, findings } = judge({ bytes: null }, { file: 'notes.md' });
  expect([facts, findings.map(({ rule }) => rule)]).toEqual([[], ['missing']]);
});
