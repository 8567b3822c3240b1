import { describe, expect, test } from 'vitest';
import { evidenceOf, factsOf, file, judged, lines, messagesOf, rulesOf, totals } from './judge-samples.ts';

const payments = file('src/payments/card.ts', lines(5, 7));
const users = file('src/users/name.ts', lines(93, 93));

describe('the limits of the total', () => {
  test('one that is kept is a fact and no finding', () => {
    const { facts, findings } = judged(evidenceOf([payments, users]), { total: { lines: 98 } });
    expect(findings).toEqual([]);
    expect(facts).toContainEqual(
      expect.objectContaining({ of: 'all files', label: 'lines', value: '98.0 % (98 of 100)', limit: '>= 98 %' }),
    );
  });

  test('one that is not kept is a finding with the figure, the limit and the figure before', () => {
    const previous = { commit: 'c'.repeat(40), totals: lines(798, 1000), files: [] };
    expect(judged(evidenceOf([payments], { previous }), { total: { lines: 80 } }).findings).toEqual([
      { rule: 'below-limit', message: 'lines 71.4 % (5 of 7) is below 80 % (was 79.8 %)' },
    ]);
  });

  test('a figure that was not measured before is not shown', () => {
    const previous = { commit: 'c'.repeat(40), totals: lines(0, 0), files: [] };
    expect(messagesOf(evidenceOf([payments], { previous }), { total: { lines: 80 } })).toEqual([
      'lines 71.4 % (5 of 7) is below 80 %',
    ]);
  });

  test.each([
    [69_996, 70, 'lines 69.9 % (69996 of 100000) is below 70 %'],
    [69_996, 69.997, 'lines 69.996 % (69996 of 100000) is below 69.997 %'],
    [99_999, 100, 'lines 99.9 % (99999 of 100000) is below 100 %'],
  ])('%d of 100000 is never shown as the limit %d', (covered, limit, message) => {
    expect(messagesOf(evidenceOf([file('a.ts', lines(covered, 100_000))]), { total: { lines: limit } })).toEqual([
      message,
    ]);
  });

  test('every metric is held against its own limit', () => {
    const all = totals({ lines: [9, 10], branches: [1, 4], functions: [3, 4] });
    const total = { lines: 90, branches: 50, functions: 80 };
    expect(messagesOf(evidenceOf([file('a.ts', all)]), { total })).toEqual([
      'branches 25.0 % (1 of 4) is below 50 %',
      'functions 75.0 % (3 of 4) is below 80 %',
    ]);
  });

  test('combined is lines and branches together, as coverage.py counts', () => {
    const all = totals({ lines: [5, 7], branches: [1, 2] });
    expect(messagesOf(evidenceOf([file('a.py', all)]), { total: { combined: 66.67 } })).toEqual([
      'combined 66.66 % (6 of 9) is below 66.67 %',
    ]);
  });

  test('totals are sums of counts and no means of percentages', () => {
    const small = file('a.ts', lines(1, 1));
    const large = file('b.ts', lines(1, 99));
    expect(messagesOf(evidenceOf([small, large]), { total: { lines: 50 } })).toEqual([
      'lines 2.0 % (2 of 100) is below 50 %',
    ]);
  });

  test.each([0, 80])('a metric that no report has is not measured, even where the limit is %d %%', (limit) => {
    const { findings } = judged(evidenceOf([payments]), { total: { branches: limit } });
    expect(findings).toEqual([
      { rule: 'not-measured', message: `branches not measured (0 of 0), the limit is ${limit} %` },
    ]);
  });

  test('what is measured is a fact without a limit too', () => {
    const all = totals({ lines: [5, 7], branches: [1, 4] });
    expect(factsOf(evidenceOf([file('a.ts', all)]), { total: { branches: 25 } })).toEqual(
      expect.arrayContaining(['all files: lines 71.4 % (5 of 7)', 'all files: branches 25.0 % (1 of 4) >= 25 %']),
    );
  });

  test('each is one fact, and what is not measured is none', () => {
    const all = totals({ lines: [5, 7], branches: [1, 4] });
    expect(
      factsOf(evidenceOf([file('a.ts', all)]), { total: { lines: 1 } }).filter((fact) => fact.startsWith('all files')),
    ).toEqual(['all files: branches 25.0 % (1 of 4)', 'all files: lines 71.4 % (5 of 7) >= 1 %']);
  });

  test('the figures before are facts', () => {
    const previous = { commit: 'c'.repeat(40), totals: lines(798, 1000), files: [] };
    expect(factsOf(evidenceOf([payments], { previous }))).toContain(
      'all files at ccccccc, before: lines 79.8 % (798 of 1000)',
    );
  });
});

describe('a limit for a part', () => {
  const all = [payments, file('src/payments/bank.ts', lines(1, 1)), users];

  test('counts the files that its glob fits, now and before', () => {
    const previous = {
      commit: 'c'.repeat(40),
      totals: lines(0, 1),
      files: [payments, users].map(({ path }) => ({ path, totals: lines(9, 10) })),
    };
    const limits = [{ at: 'src/payments/**', lines: 80 }];
    expect(judged(evidenceOf(all, { previous }), { limits }).findings).toEqual([
      { rule: 'below-limit', message: 'lines 75.0 % (6 of 8) is below 80 % in src/payments/** (was 90.0 %)' },
    ]);
  });

  test('is a fact with its scope', () => {
    expect(factsOf(evidenceOf(all), { limits: [{ at: 'src/users/**', lines: 80 }] })).toContain(
      'src/users/**: lines 100.0 % (93 of 93) >= 80 %',
    );
  });

  test.each([
    ['src/paymnets/**', 'no measured file fits src/paymnets/**'],
    ['src/payments', 'no measured file fits src/payments: did you mean "src/payments/**"?'],
  ])('with the glob %s, that fits no measured file, was not measured', (at, message) => {
    const limits = [{ at, lines: 0 }];
    expect(judged(evidenceOf(all), { limits }).findings).toEqual([{ rule: 'not-measured', message }]);
  });

  test('for each file names the least covered first, each at its place', () => {
    const files = [file('src/a.ts', lines(7, 10)), file('src/b.ts', lines(1, 10)), file('src/c.ts', lines(8, 10))];
    const { facts, findings } = judged(evidenceOf(files), { limits: [{ each: 'file', lines: 80 }] });
    expect(findings).toEqual([
      { rule: 'below-limit', message: 'lines 10.0 % (1 of 10) is below 80 % in src/b.ts', at: { file: 'src/b.ts' } },
      { rule: 'below-limit', message: 'lines 70.0 % (7 of 10) is below 80 % in src/a.ts', at: { file: 'src/a.ts' } },
    ]);
    expect(facts).toContainEqual({
      of: 'each file, all files',
      label: 'lines',
      value: '10.0 % (1 of 10) in src/b.ts, the lowest of 3',
      limit: '>= 80 %',
    });
  });

  test('for each file names the larger of two that are covered alike first', () => {
    const files = [file('src/a.ts', lines(1, 2)), file('src/b.ts', lines(3, 6)), file('src/c.ts', lines(2, 4))];
    const { findings } = judged(evidenceOf(files), { limits: [{ each: 'file', lines: 80 }] });
    expect(findings.map(({ at }) => at?.file)).toEqual(['src/b.ts', 'src/c.ts', 'src/a.ts']);
  });

  test('for each file says what the file was before', () => {
    const previous = {
      commit: 'c'.repeat(40),
      totals: lines(1, 1),
      files: [{ path: payments.path, totals: lines(6, 7) }],
    };
    expect(messagesOf(evidenceOf([payments], { previous }), { limits: [{ each: 'file', lines: 80 }] })).toEqual([
      'lines 71.4 % (5 of 7) is below 80 % in src/payments/card.ts (was 85.7 %)',
    ]);
  });

  test('for each folder adds up what lies in it directly', () => {
    const files = [file('top.ts', lines(0, 1)), ...all, file('src/payments/deep/x.ts', lines(8, 10))];
    expect(messagesOf(evidenceOf(files), { limits: [{ each: 'folder', lines: 80 }] })).toEqual([
      'lines 0.0 % (0 of 1) is below 80 % in .',
      'lines 75.0 % (6 of 8) is below 80 % in src/payments',
    ]);
  });

  test('for each file leaves out a file that has nothing of the metric', () => {
    const files = [file('src/types.ts', lines(0, 0)), users];
    expect(rulesOf(evidenceOf(files), { limits: [{ each: 'file', lines: 80 }] })).toEqual([]);
  });

  test('for each file was not measured where no file has the metric', () => {
    expect(messagesOf(evidenceOf(all), { limits: [{ each: 'file', at: 'src/**', branches: 80 }] })).toEqual([
      'branches not measured (0 of 0) in any file of src/**, the limit is 80 %',
    ]);
  });

  test('without a glob is for the whole, also where no file of it is in the repository', () => {
    const outside = file('/usr/lib/x.ts', lines(1, 2), { outside: true });
    const evidence = evidenceOf([outside], { totals: lines(1, 2) });
    expect(messagesOf(evidence, { limits: [{ lines: 80 }] })).toEqual(['lines 50.0 % (1 of 2) is below 80 %']);
    expect(messagesOf(evidence, { limits: [{ each: 'file', lines: 80 }] })).toEqual(['no file is measured']);
  });

  test('never counts a file that lies outside the repository', () => {
    const outside = file('/usr/lib/x.ts', lines(0, 90), { outside: true });
    const limits = [
      { at: '**', lines: 80 },
      { each: 'file', lines: 80 },
    ];
    expect(rulesOf(evidenceOf([users, outside]), { limits })).toEqual([]);
  });
});

describe('a limit for a suite', () => {
  const suites = { unit: lines(1, 4), e2e: lines(4, 4) };
  const evidence = evidenceOf([file('src/a.ts', lines(4, 4), { suites })], { suites });

  test('counts what the suite covered', () => {
    expect(
      messagesOf(evidence, {
        limits: [
          { suite: 'unit', lines: 50 },
          { suite: 'e2e', lines: 50 },
        ],
      }),
    ).toEqual(['lines 25.0 % (1 of 4) is below 50 % of suite unit']);
  });

  test('counts it within a glob and for each file as well', () => {
    const limits = [
      { suite: 'unit', at: 'src/**', lines: 50 },
      { suite: 'unit', each: 'file', lines: 50 },
    ];
    expect(messagesOf(evidence, { limits })).toEqual([
      'lines 25.0 % (1 of 4) is below 50 % in src/** of suite unit',
      'lines 25.0 % (1 of 4) is below 50 % in src/a.ts of suite unit',
    ]);
  });

  test.each(['units', 'constructor', '__proto__'])('%s, that no report is of, was not measured', (suite) => {
    expect(rulesOf(evidence, { limits: [{ suite, lines: 0 }] })).toEqual(['not-measured']);
  });

  test('that is misspelt is told what was perhaps meant', () => {
    expect(messagesOf(evidence, { limits: [{ suite: 'units', lines: 0 }] })).toEqual([
      'no report is of suite units: did you mean "unit"?',
    ]);
  });

  test('is a fact', () => {
    expect(factsOf(evidence)).toContain('suite unit: lines 25.0 % (1 of 4)');
    expect(factsOf(evidence).filter((fact) => fact.includes('further'))).toEqual([]);
  });

  test('among many is one of a bounded number of facts', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`suite-${index}`, lines(1, 4)]));
    const facts = factsOf({ ...evidence, suites: many });
    expect(facts).toContain('further suites 10');
    expect(facts.filter((fact) => fact.startsWith('suite '))).toHaveLength(50);
  });
});
