import { expect, test } from 'vitest';
import { provenance } from '../../../src/reporters/markdown/provenance.ts';
import { richReport, subject } from '../comment/rich-report.ts';
import { report, result } from '../sample-report.ts';

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll(/\]\([^)]*\)/g, ']'));

test('it names both commits, config and baselines with their hashes, the run and the tool', () => {
  expect(lines(provenance(richReport()))).toEqual([
    '- [<code>4ead000</code>] compared with [<code>ba5e000</code>]: merge base of the pull request',
    '- Config <code>&#46;github/epic21-gate.yml</code> as it is at [<code>ba5e000</code>], SHA-256 <code>abababababab</code>',
    '- Baseline <code>&#46;github/epic21/coverage.json</code> as it is at [<code>ba5e000</code>], SHA-256 <code>cdcdcdcdcdcd</code>',
    '- Gate / gate, [run 12345678901]',
    '- epic21-gate 0&#46;1.0',
  ]);
});

test('it says which commit reviewers see, where it is another', () => {
  const compared = { base: 'b'.repeat(40), head: 'c'.repeat(40), shown: 'd'.repeat(40), reason: 'first parent' };
  expect(lines(provenance(richReport({ subject: { ...subject, compared } })))[0]).toBe(
    '- [<code>ccccccc</code>] compared with [<code>bbbbbbb</code>], shown on [<code>ddddddd</code>]: first parent',
  );
});

test('a config that was read as it is checked out says so', () => {
  const configRead = { file: 'a.yml', sha256: 'ef'.repeat(32) };
  expect(provenance(report([], { subject: { configRead } }))).toContain('<code>a.yml</code> as checked out');
});

test('where little is known it says little', () => {
  expect(lines(provenance(report()))).toHaveLength(2);
});

test('baselines without end are counted', () => {
  const baselines = Array.from({ length: 23 }, () => ({ file: 'b.json', sha256: 'ef'.repeat(32) }));
  expect(provenance(report([result({ baselines })]))).toContain('\n- and 3 more baselines\n');
});
