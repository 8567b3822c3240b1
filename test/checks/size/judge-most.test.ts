import { describe, expect, test } from 'vitest';
import { judgeMost } from '../../../src/checks/size/judge-most.ts';
import { sizeOptions } from '../../../src/checks/size/options.ts';
import { evidenceOf, judgedFunction } from './samples.ts';

type Counted = ReturnType<typeof evidenceOf>['most'][number];

const counted = (given: Partial<Counted>): Counted => ({ over: 40, of: 'lines', files: 1, ...given });

const judged = (limits: readonly unknown[], ...most: readonly Partial<Counted>[]) =>
  judgeMost(evidenceOf({ most: most.map(counted) }), sizeOptions.parse({ most: limits }));

const came = (...starts: readonly number[]) => starts.map((start) => judgedFunction({ start, name: `f${start}` }));

describe('how many functions may be over a figure', () => {
  test.each([
    [47, 47, []],
    [48, 47, ['there are 48 functions over 40 lines, 1 more than the 47 that may be']],
    [1, 0, ['there is 1 function over 40 lines, 1 more than the 0 that may be']],
    [0, 0, []],
  ])('%i of %i', (functions, most, messages) => {
    const { facts, findings } = judged([{ over: 40, functions: most }], { functions });
    expect(findings.map(({ message }) => message)).toEqual(messages);
    expect(facts).toEqual([{ of: 'functions over 40 lines', label: 'in all', value: functions, limit: `<= ${most}` }]);
  });

  test('is blocked where no file fits the glob, or nobody counted', () => {
    const limit = { over: 40, functions: 1, at: 'scr/**' };
    const rulesOf = (...most: readonly Partial<Counted>[]) => judged([limit], ...most).findings;
    expect(rulesOf({ at: 'scr/**', files: 0, functions: 0 })).toEqual([
      { rule: 'not-measured', message: 'no measured file fits scr/**' },
    ]);
    const uncounted = [{ rule: 'not-measured', message: 'functions over 40 lines in scr/** were not counted' }];
    expect(rulesOf()).toEqual(uncounted);
    expect(rulesOf({ at: 'src/**', functions: 0 })).toEqual(uncounted);
    expect(rulesOf({ at: 'scr/**' })).toEqual(uncounted);
  });
});

describe('how many functions a change may bring over a figure', () => {
  test('fails with their places, the first ten of them', () => {
    const starts = Array.from({ length: 12 }, (_, index) => index + 1);
    const { facts, findings } = judged([{ over: 40, new: 11 }], { came: came(...starts) });
    expect(facts).toEqual([
      { of: 'functions over 40 lines', label: 'brought by this change', value: 12, limit: '<= 11' },
    ]);
    expect(findings).toMatchObject([
      { rule: 'more-over', message: 'this change brings 12 functions over 40 lines, and may bring 11' },
    ]);
    expect(findings[0]?.at).toBeUndefined();
    expect(findings[0]?.details).toHaveLength(11);
    expect(findings[0]?.details?.slice(-2)).toEqual(['a.ts:10 f10: 3', 'and 2 more']);
  });

  test('names the line that reviewers see', () => {
    const placeOf = (shown?: number | null) => {
      const one = judgedFunction({ start: 7, ...(shown !== undefined && { shown }) });
      return judged([{ over: 40, new: 0 }], { came: [one] }).findings[0]?.at;
    };
    expect([placeOf(), placeOf(5), placeOf(null)]).toEqual([
      { file: 'a.ts', line: 7 },
      { file: 'a.ts', line: 5 },
      { file: 'a.ts' },
    ]);
  });

  test('says nothing where there is no change', () => {
    expect(judged([{ over: 40, new: 0 }], {})).toEqual({ facts: [], findings: [] });
  });

  test('is blocked by a glob that fits no file, whatever the change touches', () => {
    const { findings } = judged([{ over: 40, new: 0, at: 'scr/**' }], { at: 'scr/**', files: 0, came: [] });
    expect(findings).toEqual([{ rule: 'not-measured', message: 'no measured file fits scr/**' }]);
  });
});

test.each([
  [
    [
      { over: 40, new: 0 },
      { over: 40, functions: 1 },
    ],
  ],
  [
    [
      { over: 40, functions: 1 },
      { over: 40, new: 0 },
    ],
  ],
])('two limits about one figure are judged each: %j', (limits) => {
  const { findings } = judged(limits, { came: came(1) }, { functions: 2, came: came(1) });
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['more-over', 'too-many']);
});
