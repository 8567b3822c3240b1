import { assert as check, property } from 'fast-check';
import { expect, test } from 'vitest';
import { addHits } from '../../../src/formats/coverage/hits.ts';
import { canMerge, mergeByPath, mergeFiles } from '../../../src/formats/coverage/merge.ts';
import { mergingFiles } from '../../../src/formats/coverage/merging-files.ts';
import { emptyFile, type FileCoverage } from '../../../src/formats/coverage/model.ts';
import { noTotals, totalsOf } from '../../../src/formats/coverage/totals.ts';
import { buildFile, fileCalls } from './file-calls.ts';

const file = fileCalls.map((calls) => buildFile(calls, addHits));
const coveredLines = ({ lines }: FileCoverage): number[] =>
  [...lines.numbers].filter((_, index) => lines.hits[index] !== 0);
const union = (a: Iterable<number>, b: Iterable<number>): number[] =>
  [...new Set([...a, ...b])].sort((one, other) => one - other);

test('which of two reports comes first does not matter', () => {
  check(
    property(file, file, (a, b) => {
      expect(mergeFiles(a, b)).toEqual(mergeFiles(b, a));
    }),
    { numRuns: 1000 },
  );
});

test('how reports are grouped does not matter', () => {
  check(
    property(file, file, file, (a, b, c) => {
      expect(mergeFiles(mergeFiles(a, b), c)).toEqual(mergeFiles(a, mergeFiles(b, c)));
    }),
    { numRuns: 1000 },
  );
});

test('a report that knows nothing of a file changes nothing', () => {
  check(
    property(file, (a) => {
      expect(mergeFiles(a, emptyFile('a'))).toEqual(a);
    }),
  );
});

test('a line is covered where one report covers it, and no line is lost or added', () => {
  check(
    property(file, file, (a, b) => {
      const both = mergeFiles(a, b);
      expect(coveredLines(both)).toEqual(union(coveredLines(a), coveredLines(b)));
      expect([...both.lines.numbers]).toEqual(union(a.lines.numbers, b.lines.numbers));
    }),
    { numRuns: 1000 },
  );
});

test('no figure becomes less', () => {
  check(
    property(file, file, (a, b) => {
      const [both, one, other] = [mergeFiles(a, b), a, b].map(totalsOf);
      for (const metric of ['lines', 'branches', 'functions', 'statements', 'instructions'] as const) {
        for (const part of ['covered', 'total'] as const) {
          expect(both?.[metric][part]).toBeGreaterThanOrEqual(
            Math.max(one?.[metric][part] ?? 0, other?.[metric][part] ?? 0),
          );
        }
        expect(both?.[metric].covered).toBeLessThanOrEqual(both?.[metric].total ?? -1);
      }
    }),
    { numRuns: 1000 },
  );
});

test('one line in two reports has the hits of both', () => {
  const a = buildFile(
    [
      { kind: 'line', line: 3, hits: 1 },
      { kind: 'line', line: 5, hits: 0 },
    ],
    addHits,
  );
  const b = buildFile(
    [
      { kind: 'line', line: 3, hits: 4 },
      { kind: 'line', line: 4, hits: 0 },
    ],
    addHits,
  );
  expect(mergeFiles(a, b).lines).toEqual({ numbers: Uint32Array.of(3, 4, 5), hits: Float64Array.of(5, 0, 0) });
});

test('runs of the same code keep every hit', () => {
  check(
    property(file, (a) => {
      const both = mergeFiles(a, a);
      for (const part of ['lines', 'branches', 'functions'] as const) {
        expect(both[part]).toEqual({ ...a[part], hits: a[part].hits.map((hits) => addHits(hits, hits)) });
      }
    }),
  );
});

test('an arm that one run took and an arm that another took are two', () => {
  const run = (taken: string) =>
    buildFile(
      ['0,0', '0,1'].map((name) => ({ kind: 'arm', line: 3, name, hits: Number(name === taken) })),
      addHits,
    );
  expect(totalsOf(mergeFiles(run('0,0'), run('0,1'))).branches).toEqual({ covered: 2, total: 2 });
});

test('runs that do not agree about the arms of a line keep what each saw, and the most counts', () => {
  const run = (total: number, covered: number) => buildFile([{ kind: 'branch', line: 3, covered, total }], addHits);
  const both = mergeFiles(run(2, 2), run(4, 1));
  expect([...both.branches.numbers]).toEqual([3, 3]);
  expect(totalsOf(both).branches).toEqual({ covered: 2, total: 4 });
});

test('files come out by path, in the order of their first', () => {
  const at = (path: string, hits: number) => ({ ...buildFile([{ kind: 'line', line: 1, hits }], addHits), path });
  const merged = mergeByPath([at('b', 0), at('a', 1), at('b', 2)]);
  expect([...merged].map(([path, { lines }]) => [path, ...lines.hits])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

test('a report of a run replaces the placeholder for a file that nothing ran', () => {
  const run = buildFile([{ kind: 'line', line: 1, hits: 2 }], addHits);
  const guess = { ...buildFile([{ kind: 'line', line: 7, hits: 0 }], addHits), placeholder: true as const };
  expect(mergeFiles(guess, run)).toEqual(run);
  expect(mergeFiles(run, guess)).toEqual(run);
  expect(mergeFiles(guess, guess)).toEqual(guess);
});

test('figures without lines are not merged', () => {
  expect(canMerge(emptyFile('a'), emptyFile('a'))).toBe(true);
  expect(canMerge(emptyFile('a'), { ...emptyFile('a'), summary: noTotals })).toBe(false);
});

test('parts of a file that come one by one are merged as if at once', () => {
  check(
    property(fileCalls, fileCalls, fileCalls, (...parts) => {
      const merging = mergingFiles(addHits);
      for (const calls of parts) merging.add(buildFile(calls, addHits));
      expect(merging.isMerged).toBe(true);
      expect(merging.files()).toEqual([
        parts.map((calls) => buildFile(calls, addHits)).reduce((a, b) => mergeFiles(a, b)),
      ]);
    }),
  );
});
