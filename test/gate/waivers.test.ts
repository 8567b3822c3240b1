import { describe, expect, test } from 'vitest';
import { covers, isInForce, judgeWaivers } from '../../src/gate/waivers.ts';
import type { CheckResult, Graded, Outcome, Waiver } from '../../src/model/report.ts';

const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  rule: 'size/long',
  reason: 'split next week',
  owner: 'Ann',
  until: '2026-03-31',
  ...more,
});
const place = { file: 'src/a.ts', line: 12 };

describe('a waiver covers', () => {
  test.each([
    ['its rule everywhere, without a place', waiver(), true],
    ['no other rule', waiver({ rule: 'size/wide' }), false],
    ['its file', waiver({ at: 'src/a.ts' }), true],
    ['no other file', waiver({ at: 'src/b.ts' }), false],
    ['every file of its glob', waiver({ at: 'src/**' }), true],
    ['its line', waiver({ at: 'src/a.ts:12' }), true],
    ['no other line', waiver({ at: 'src/a.ts:1' }), false],
    ['no line whose number only begins alike', waiver({ at: 'src/a.ts:120' }), false],
  ])('%s', (_, one, answer) => {
    expect(covers(one, { rule: 'size/long', at: place })).toBe(answer);
  });

  test('a finding without a place only if it has none itself', () => {
    expect([covers(waiver(), { rule: 'size/long' }), covers(waiver({ at: '**' }), { rule: 'size/long' })]).toEqual([
      true,
      false,
    ]);
  });

  test('no finding without a line, if it names one', () => {
    expect(covers(waiver({ at: 'src/a.ts:12' }), { rule: 'size/long', at: { file: 'src/a.ts' } })).toBe(false);
  });
});

test.each([
  ['2026-03-30', true],
  ['2026-03-31', true],
  ['2026-04-01', false],
])('a waiver until 2026-03-31 is in force on %s: %s', (today, answer) => {
  expect(isInForce(waiver(), today)).toBe(answer);
});

describe('judgeWaivers', () => {
  const result = (outcome: Outcome, findings: readonly Graded[] = []): CheckResult => ({
    check: 'size',
    title: 'Size',
    outcome,
    facts: [],
    findings,
    ms: 0,
  });
  const waived = (by: Waiver): Graded => ({ rule: by.rule, severity: 'error', message: 'm', help: 'h', waived: by });
  const today = '2026-03-31';

  test('a waiver that waives something is no finding', () => {
    const one = waiver();
    expect(judgeWaivers([one], [result('passed', [waived(one)])], today)).toEqual({
      facts: [{ label: 'waivers in force', value: 1 }],
      findings: [],
    });
  });

  test('an expired waiver is a finding with its owner, its day and its reason', () => {
    expect(judgeWaivers([waiver({ until: '2026-03-30' })], [result('failed')], today)).toEqual({
      facts: [{ label: 'waivers in force', value: 0 }],
      findings: [{ rule: 'expired', message: 'the waiver of size/long by Ann ended on 2026-03-30 (split next week)' }],
    });
  });

  test('an expired waiver is not called unused as well', () => {
    const { findings } = judgeWaivers([waiver({ until: '2026-03-30' })], [result('passed')], today);
    expect(findings.map(({ rule }) => rule)).toEqual(['expired']);
  });

  test.each(['passed', 'failed'] as const)('a waiver without a finding in a check that %s is unused', (outcome) => {
    const { findings } = judgeWaivers([waiver({ at: 'src/a.ts' })], [result(outcome)], today);
    expect(findings).toEqual([
      { rule: 'unused', message: 'the waiver of size/long at src/a.ts by Ann matches no finding' },
    ]);
  });

  test.each(['blocked', 'skipped'] as const)('a check that was %s tells nothing about its waivers', (outcome) => {
    expect(judgeWaivers([waiver()], [result(outcome)], today).findings).toEqual([]);
  });

  test('a waiver of a check that did not run is not judged', () => {
    expect(judgeWaivers([waiver()], [], today).findings).toEqual([]);
  });
});
