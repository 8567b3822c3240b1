import { describe, expect, test } from 'vitest';
import { parseSizeBaseline, printSizeBaseline } from '../../../src/formats/size-baseline.ts';

const file = 'size-baseline.txt';
const parse = (...lines: readonly string[]) =>
  parseSizeBaseline(new TextEncoder().encode([...lines, ''].join('\n')), file);
const start = ['# Why', 'epic21-gate sizes 1', ''];

const conflict = (ours: readonly string[], theirs: readonly string[], ancestor?: readonly string[]) => [
  '<<<<<<< HEAD',
  ...ours,
  ...(ancestor ? ['||||||| 1234567', ...ancestor] : []),
  '=======',
  ...theirs,
  '>>>>>>> branch: "a"',
];

/** The rows as they would be written. */
const settled = (...lines: readonly string[]): readonly string[] =>
  printSizeBaseline({ header: [], entries: parse(...start, ...lines).entries })
    .trimEnd()
    .split('\n')
    .slice(2);

describe('a file with a conflict of git', () => {
  test('allows of each metric what both sides allow', () => {
    const lines = conflict(['a.ts f: nloc 80, cyclomatic 30'], ['a.ts f: nloc 90, cyclomatic 25']);
    expect(settled(...lines)).toEqual(['a.ts f: nloc 80, cyclomatic 25']);
  });

  test('has no row that only one side has: the other holds the function to its limits', () => {
    expect(settled(...conflict(['a.ts f: nloc 80', 'b.ts f: nloc 80'], ['b.ts f: nloc 80']))).toEqual([
      'b.ts f: nloc 80',
    ]);
    expect(settled(...conflict([], ['b.ts f: nloc 80']))).toEqual([]);
  });

  test('has no metric that only one side has', () => {
    expect(settled(...conflict(['a.ts f: nloc 80, lines 99'], ['a.ts f: nloc 80, nesting 9']))).toEqual([
      'a.ts f: nloc 80',
    ]);
  });

  test('keeps the rows around it, and tells where it is', () => {
    const lines = ['a.ts f: nloc 70', ...conflict(['b.ts f: nloc 80'], ['b.ts f: nloc 81']), 'c.ts f: nloc 90'];
    expect(settled(...lines)).toEqual(['a.ts f: nloc 70', 'b.ts f: nloc 80', 'c.ts f: nloc 90']);
    const read = parse(...start, ...lines);
    expect(read.conflicts).toEqual([5]);
    expect(read.entries.map(({ line }) => line)).toEqual([4, 6, 10]);
  });

  test('may have several, with what both sides came from', () => {
    const lines = [
      ...conflict(['a.ts f: nloc 80'], ['a.ts f: nloc 79'], ['a.ts f: nloc 60']),
      'b.ts f: nloc 70',
      ...conflict(['c.ts f: nloc 70'], ['c.ts f: nloc 71'], ['<<<<<<<<< Temporary merge branch', 'anything']),
    ];
    expect(settled(...lines)).toEqual(['a.ts f: nloc 79', 'b.ts f: nloc 70', 'c.ts f: nloc 70']);
    expect(parse(...start, ...lines).conflicts).toEqual([4, 12]);
  });

  test('keeps the reason of a row that is still higher than what it was raised from', () => {
    const raised = (nloc: number, from: number, reason: string) =>
      `a.ts f: nloc ${nloc} (raised from nloc ${from}: "${reason}")`;
    expect(settled(...conflict([raised(90, 60, 'x')], ['a.ts f: nloc 80']))).toEqual([raised(80, 60, 'x')]);
    expect(settled(...conflict([raised(90, 80, 'x')], ['a.ts f: nloc 80']))).toEqual(['a.ts f: nloc 80']);
    expect(settled(...conflict(['a.ts f: nloc 90'], [raised(80, 60, 'y')]))).toEqual([raised(80, 60, 'y')]);
  });

  test('may be all of the file, where both branches brought one', () => {
    const [ours, theirs] = [
      [...start, 'a.ts f: nloc 80'],
      ['epic21-gate sizes 1', 'a.ts f: nloc 70'],
    ];
    expect(parse(...conflict(ours, theirs))).toMatchObject({ header: ['# Why'], entries: [{ sizes: { nloc: 70 } }] });
  });

  test('has Windows line ends where git wrote such', () => {
    const text = [...start, ...conflict(['a.ts f: nloc 80'], ['a.ts f: nloc 70'])].join('\r\n');
    expect(parseSizeBaseline(new TextEncoder().encode(text), file)).toMatchObject({
      conflicts: [4],
      entries: [{ sizes: { nloc: 70 } }],
    });
  });
});

describe('markers that make no sense are refused', () => {
  const row = 'a.ts f: nloc 80';
  test.each([
    ['no end', ['<<<<<<< a', row, '======='], 'has a conflict of git without its end, expected >>>>>>>', 4],
    ['no middle', ['<<<<<<< a', row], 'has a conflict of git without its end, expected >>>>>>>', 4],
    ['an end in the first side', ['<<<<<<< a', row, '>>>>>>> b'], 'has >>>>>>> in the first side of a conflict', 6],
    ['no start', [row, '======='], 'has ======= outside of any conflict of git, expected <<<<<<< before it', 5],
    ['an end alone', ['>>>>>>> b'], 'has >>>>>>> outside of any conflict of git', 4],
    ['an ancestor alone', ['||||||| b'], 'has ||||||| outside of any conflict of git', 4],
    ['one in the other', ['<<<<<<< a', '<<<<<<< a'], 'has <<<<<<< in the first side of a conflict', 5],
    ['one in the second side', ['<<<<<<< a', '=======', '<<<<<<< a'], 'has <<<<<<< in the second side', 6],
    ['two middles', ['<<<<<<< a', '=======', '======='], 'has ======= in the second side', 6],
    ['two ancestors', ['<<<<<<< a', '||||||| b', '||||||| b'], 'has ||||||| in the common ancestor', 6],
    ['rows of one side out of order', conflict(['b.ts f: nloc 8', row], []), 'has a.ts f after b.ts f', 6],
    ['a row of one side twice', [row, ...conflict([], [row])], 'has a.ts f on lines 4 and 7, expected it once', 7],
    ['rows of one side that are none', conflict([], ['?']), 'has "?" where a row such as', 6],
  ])('%s', (_, lines, message, line) => {
    const act = () => parse(...start, ...lines);
    expect(act).toThrow(message);
    expect(act).toThrow(expect.objectContaining({ kind: 'malformed', at: { file, line } }));
  });
});
