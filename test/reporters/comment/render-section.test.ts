import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { readSections } from '../../../src/reporters/comment/read-sections.ts';
import { renderSection } from '../../../src/reporters/comment/render-section.ts';
import { finding, report, result, sixReports, waiver } from '../sample-report.ts';
import { head, readyReport, richReport, subject } from './rich-report.ts';

const render = (of: Report, prefix = ''): string => renderSection(of, { section: 'gate', prefix });
const read = (of: Report, section = 'gate') => readSections(renderSection(of, { section, prefix: '' }))[0];
const kinds = (of: Report): readonly string[] => (read(of)?.parts ?? []).map(({ kind }) => kind);

test('a section says which run it is of, and of which commit', () => {
  expect(read(richReport())).toMatchObject({
    key: 'gate',
    verdict: 'not-ready',
    sha: head,
    run: 12_345_678_901,
    attempt: 1,
    at: '2026-03-31T10:00:00.000Z',
    url: 'https://github.com/acme/shop/actions/runs/12345678901',
  });
});

test('the commit is the one that reviewers look at, and not the merge of it', () => {
  const compared = { base: 'b'.repeat(40), head: 'c'.repeat(40), shown: 'd'.repeat(40), reason: 'r' };
  expect(read(richReport({ subject: { ...subject, compared } }))?.sha).toBe('d'.repeat(40));
});

test('outside of a workflow it is older than any run', () => {
  expect(read(report())).toMatchObject({ run: 0, attempt: 0, sha: undefined, url: undefined });
});

test.each([
  ['', 'gate'],
  ['  CI / api ', 'CI / api'],
  ['a\n--> <b>', 'a⏎--> <b>'],
  ['x'.repeat(300), `${'x'.repeat(99)}…`],
])('a section called %j comes back as one line', (section, key) => {
  expect(read(richReport(), section)?.key).toBe(key);
});

describe('its parts', () => {
  test('stand in the order of their worth', () => {
    expect(kinds(richReport())).toEqual(['checks', 'steps', 'findings', 'waived', 'trends', 'provenance']);
  });

  test('are few where all is well', () => {
    expect(kinds(readyReport())).toEqual(['checks', 'provenance']);
  });

  test('have the warnings of a run that is ready, folded', () => {
    const warned = report([result({ outcome: 'passed', findings: [finding({ severity: 'warning' })] })], { subject });
    expect(render(warned)).toContain('<details><summary>1 finding</summary>\n\n[<code>&#46;env</code>](');
  });

  test('have no steps and findings where there are none', () => {
    expect(kinds(report([]))).toEqual(['checks', 'provenance']);
  });

  test('have the ten worst findings open, the rest by file and folded', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      finding({ message: `m${index}`, at: { file: index < 12 ? 'a.ts' : 'b.ts', line: index + 1 } }),
    );
    const parts = read(report([result({ findings: many })]))?.parts ?? [];
    expect(
      parts.filter(({ kind }) => kind === 'findings').map(({ holds, text }) => [holds, text.split('\n')[0]]),
    ).toEqual([
      [10, '**What is wrong**'],
      [2, '<details><summary><code>a.ts</code>: 2 findings</summary>'],
      [13, '<details><summary><code>b.ts</code>: 13 findings</summary>'],
    ]);
  });

  test('count what is too much for a comment from the start', () => {
    const { parts = [], leftOut = [] } = read(sixReports['10,000 findings'] ?? report()) ?? {};
    const shown = parts.reduce((sum, { kind, holds }) => sum + (kind === 'findings' ? holds : 0), 0);
    expect(leftOut).toEqual([{ kind: 'findings', holds: 10_000 - shown, length: 0 }]);
  });

  test('count the waived ones that are too many, too', () => {
    const waived = Array.from({ length: 40 }, () => finding({ waived: waiver }));
    expect(read(report([result({ findings: [finding(), ...waived] })]))?.leftOut).toEqual([
      { kind: 'waived', holds: 10, length: 0 },
    ]);
  });
});

test('paths are those of the repository', () => {
  expect(render(richReport(), 'apps/web')).toContain(`https://github.com/acme/shop/blob/${head}/apps/web/.env#L3`);
});

test('a waived finding says by whom, until when and why', () => {
  expect(render(richReport())).toContain('  - waived until 2026&#45;05-31 by Ann: leaves in May\n');
});
