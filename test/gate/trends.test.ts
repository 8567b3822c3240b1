import { describe, expect, test } from 'vitest';
import { writeHistory } from '../../src/formats/history/write-history.ts';
import { readTrends } from '../../src/gate/read-trends.ts';
import { trendsOf } from '../../src/gate/trends.ts';
import { memoryFiles, memoryGit } from '../../src/testing.ts';
import type { Fact } from '../../src/model/finding.ts';
import { result } from '../reporters/sample-report.ts';
import { entry, shaOf } from '../formats/history/entries.ts';

const fact = (value: number, more: Partial<NonNullable<Fact['metric']>> = {}): Fact => ({
  label: 'lines',
  value: 'x',
  metric: { name: 'lines', value, unit: '%', ...more },
});
const coverage = (...facts: readonly Fact[]) => result({ check: 'coverage', title: 'Coverage', facts });
const now = { at: '2026-03-20T10:00:00.000Z', sha: shaOf('f'), results: [coverage(fact(90))] };
const history = [entry(1), entry(2)];

describe('a trend', () => {
  test('has what the history has of a figure, and this run at its end', () => {
    expect(trendsOf(history, now, 200)).toEqual([
      {
        check: 'coverage',
        label: 'lines',
        unit: '%',
        points: [
          { at: entry(1).at, sha: entry(1).sha, value: 81 },
          { at: entry(2).at, sha: entry(2).sha, value: 82 },
          { at: now.at, sha: now.sha, value: 90 },
        ],
      },
    ]);
  });

  test('has no point of this commit twice, and none that comes after it', () => {
    const later = [...history, entry(25), entry(3, { sha: now.sha })];
    expect(trendsOf(later, now, 200)[0]?.points.map(({ value }) => value)).toEqual([81, 82, 90]);
  });

  test.each([
    ['of which the history has nothing', { results: [coverage(fact(1, { name: 'branches' }))] }],
    ['of another unit', { results: [coverage({ ...fact(1), metric: { name: 'lines', value: 1 } })] }],
    ['of a check that was blocked', { results: [{ ...coverage(fact(1)), outcome: 'blocked' as const }] }],
    ['of which the name is none', { results: [coverage(fact(1, { name: '__proto__' }))] }],
  ])('%s is none', (_, more) => {
    expect(trendsOf(history, { ...now, ...more }, 200)).toEqual([]);
  });

  test('has no more points than are kept', () => {
    expect(trendsOf(history, now, 2)[0]?.points.map(({ value }) => value)).toEqual([82, 90]);
  });
});

describe('the history of the config', () => {
  const asked = { at: now.at, results: now.results, subject: { sha: now.sha } };
  const read = (files: Readonly<Record<string, string>>, subject: object = asked.subject) =>
    readTrends({ file: 'h.jsonl', keep: 200 }, { ...asked, subject }, { files: memoryFiles(files), git: memoryGit() });

  test('gives trends', async () => {
    const { trends, results } = await read({ 'h.jsonl': writeHistory(history) });
    expect([trends?.[0]?.points.length, results]).toEqual([3, []]);
  });

  test('that is not there yet is nothing to speak of', async () => {
    expect(await read({})).toEqual({ results: [] });
  });

  test('that cannot be read is listed with its line, and decides nothing', async () => {
    expect(await read({ 'h.jsonl': '{}\n' })).toEqual({
      results: [
        {
          check: 'history',
          title: 'History',
          outcome: 'skipped',
          reason: expect.stringContaining('no trends: line 1 of h.jsonl is no entry'),
          facts: [],
          findings: [],
          ms: 0,
        },
      ],
    });
  });

  test('says nothing where nobody knows the commit', async () => {
    expect(await read({ 'h.jsonl': writeHistory(history) }, {})).toEqual({ results: [] });
  });

  test('that the config does not name is not read', async () => {
    const sources = { files: memoryFiles({}), git: memoryGit() };
    expect(await readTrends(undefined, asked, sources)).toEqual({ results: [] });
  });
});
