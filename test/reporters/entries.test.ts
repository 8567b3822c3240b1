import { describe, expect, test } from 'vitest';
import { byFile, openEntries } from '../../src/reporters/entries.ts';
import { headline } from '../../src/reporters/headline.ts';
import { finding, report, result, waiver } from './sample-report.ts';

const messages = (...results: readonly ReturnType<typeof result>[]): readonly string[] =>
  openEntries(report(results)).map(({ message }) => message);

describe('entries', () => {
  test('stand worst first, then those that the change touches, then in the order of the checks', () => {
    const findings = [
      finding({ severity: 'notice', message: 'notice' }),
      finding({ severity: 'warning', message: 'warning' }),
      finding({ message: 'error' }),
      finding({ severity: 'warning', message: 'touched warning', changed: true }),
      finding({ message: 'touched error', changed: true }),
    ];
    expect(messages(result({ findings }), result({ findings: [finding({ message: 'second check' })] }))).toEqual([
      'touched error',
      'error',
      'second check',
      'touched warning',
      'warning',
      'notice',
    ]);
  });

  test('do not hold what is waived', () => {
    expect(messages(result({ findings: [finding({ waived: waiver })] }))).toEqual([]);
  });

  test('rank what was not measured as an error', () => {
    const [entry] = openEntries(report([result({ findings: [finding({ severity: 'notice', unmeasured: true })] })]));
    expect([entry?.severity, entry?.unmeasured]).toEqual(['error', true]);
  });

  test('have one for a check that is blocked without a finding that says so', () => {
    expect(
      messages(
        result({ outcome: 'blocked', reason: 'gone', findings: [finding({ severity: 'notice', message: 'n' })] }),
      ),
    ).toEqual(['flags could not be judged: gone', 'n']);
  });

  test('have none more where a finding says so', () => {
    expect(
      messages(result({ outcome: 'blocked', reason: 'm', findings: [finding({ message: 'm', unmeasured: true })] })),
    ).toEqual(['m']);
  });

  test('tell one reason once, of all checks that it keeps from being judged', () => {
    const blocked = (check: string, reason: string) => result({ check, outcome: 'blocked', reason });
    const { results } = report([blocked('flags', 'gone'), blocked('size', 'late'), blocked('suites', 'gone')]);
    expect(openEntries({ results }).map(({ rule, message }) => [rule, message])).toEqual([
      ['flags', 'flags, suites could not be judged: gone'],
      ['size', 'size could not be judged: late'],
    ]);
  });

  test('say so where a blocked check gave no reason', () => {
    expect(messages(result({ outcome: 'blocked' }))).toEqual(['flags could not be judged: no reason was given']);
  });
});

describe('byFile', () => {
  const entries = openEntries(
    report([
      result({
        findings: [
          finding({ message: '1', at: { file: 'b.ts' } }),
          finding({ message: '2', at: { file: 'a.ts' } }),
          finding({ message: '3', at: undefined }),
          finding({ message: '4', at: { file: 'b.ts' } }),
        ],
      }),
    ]),
  );

  test('groups in the order of the worst, those without a place first', () => {
    expect([...byFile(entries)].map(([file, group]) => [file, group.map(({ message }) => message)])).toEqual([
      ['', ['3']],
      ['b.ts', ['1', '4']],
      ['a.ts', ['2']],
    ]);
  });

  test('lets people read downwards within a file, the worst first', () => {
    const findings = [
      finding({ message: 'warning 1', severity: 'warning', at: { file: 'a.ts', line: 1 } }),
      finding({ message: 'error 9', at: { file: 'a.ts', line: 9 } }),
      finding({ message: 'error 2', at: { file: 'a.ts', line: 2 } }),
      finding({ message: 'error of the file', at: { file: 'a.ts' } }),
    ];
    const groups = byFile(openEntries(report([result({ findings })])));
    expect(groups.get('a.ts')?.map(({ message }) => message)).toEqual([
      'error of the file',
      'error 2',
      'error 9',
      'warning 1',
    ]);
  });

  test('has no group without a place where each has one', () => {
    expect([...byFile(entries.filter(({ at }) => at)).keys()]).toEqual(['b.ts', 'a.ts']);
  });
});

test.each([
  ['Ready: 1 check passed, 1 check skipped', [result(), result({ outcome: 'skipped' })]],
  [
    'Ready: 2 checks passed, 1 warning, 1 notice',
    [
      result({ outcome: 'passed', findings: [finding({ severity: 'warning' }), finding({ severity: 'notice' })] }),
      result(),
    ],
  ],
  ['Ready: 1 check passed, 1 waived', [result({ outcome: 'passed', findings: [finding({ waived: waiver })] })]],
  ['Not ready: 2 failures', [result({ findings: [finding(), finding()] })]],
  [
    'Not ready: 1 failure, 1 check could not be judged',
    [result({ findings: [finding()] }), result({ outcome: 'blocked' })],
  ],
  [
    'Not ready: 1 failure, 1 check could not be judged in full',
    [result({ findings: [finding(), finding({ unmeasured: true })] })],
  ],
  ['Undecided: 2 checks could not be judged', [result({ outcome: 'blocked' }), result({ outcome: 'blocked' })]],
  ['Undecided: no check judged anything, 1 check skipped', [result({ outcome: 'skipped' })]],
])('%s', (line, results) => {
  expect(headline(report(results))).toBe(line);
});
