import { describe, expect, test } from 'vitest';
import { grade, type Policy } from '../../src/gate/grade.ts';
import type { Finding, Rule, Severity } from '../../src/model/finding.ts';

const rule = (severity: Severity, more: Partial<Rule> = {}): Rule => ({
  title: 't',
  severity,
  why: 'w',
  help: `mend ${severity}`,
  ...more,
});
const check = {
  id: 'size',
  rules: {
    long: rule('error'),
    wide: rule('warning'),
    odd: rule('notice'),
    unread: rule('error', { unmeasured: true }),
    excused: rule('error', { unwaivable: true }),
  },
};
const facts = [{ label: 'files', value: 1 }];
const failOn = (severity: Severity): Policy => ({ failOn: severity, waivers: [] });
const finding = (name: string, more: Partial<Finding> = {}): Finding => ({
  rule: name,
  message: `${name} message`,
  ...more,
});
const waiver = { rule: 'size/long', reason: 'r', owner: 'o', until: '2026-01-01' };

describe('outcome', () => {
  test('facts and no findings pass', () => {
    expect(grade(check, { facts, findings: [] }, failOn('error'))).toEqual({ outcome: 'passed', findings: [] });
  });

  test('neither facts nor findings are blocked: nothing was measured', () => {
    expect(grade(check, { facts: [], findings: [] }, failOn('error'))).toEqual({
      outcome: 'blocked',
      reason: 'nothing was measured',
      findings: [],
    });
  });

  test.each([NaN, Infinity, -Infinity])('a fact of %d is blocked, whatever its limit says', (value) => {
    const odd = [{ label: 'coverage', value, limit: '>= 80' }];
    expect(grade(check, { facts: odd, findings: [] }, failOn('error'))).toMatchObject({
      outcome: 'blocked',
      reason: `coverage is ${value}, which is no number to judge by`,
    });
  });

  test('a finding below the level and no fact are blocked too', () => {
    expect(grade(check, { facts: [], findings: [finding('odd')] }, failOn('error'))).toMatchObject({
      outcome: 'blocked',
      reason: 'nothing was measured',
    });
  });

  test.each([
    ['long', 'error', 'failed'],
    ['wide', 'error', 'passed'],
    ['wide', 'warning', 'failed'],
    ['odd', 'warning', 'passed'],
    ['odd', 'notice', 'failed'],
  ] as const)('a finding of the rule %s, failing on %s, is %s', (name, level, outcome) => {
    expect(grade(check, { facts, findings: [finding(name)] }, failOn(level)).outcome).toBe(outcome);
  });

  test('an error fails without any fact', () => {
    expect(grade(check, { facts: [], findings: [finding('long')] }, failOn('error')).outcome).toBe('failed');
  });

  test('what could not be measured blocks, with its message as the reason', () => {
    expect(grade(check, { facts, findings: [finding('unread')] }, failOn('error'))).toMatchObject({
      outcome: 'blocked',
      reason: 'unread message',
    });
  });

  test('of several that could not be measured the first is told and the rest counted', () => {
    const findings = [finding('unread'), finding('unread'), finding('unread')];
    expect(grade(check, { facts, findings }, failOn('error')).reason).toBe('unread message (and 2 more)');
  });

  test('an error weighs more than what could not be measured', () => {
    expect(grade(check, { facts, findings: [finding('unread'), finding('long')] }, failOn('error')).outcome).toBe(
      'failed',
    );
  });

  test('more findings than can be reported are blocked, and the first of them kept', () => {
    const findings = Array.from({ length: 10_001 }, () => finding('odd'));
    const { outcome, reason, findings: kept } = grade(check, { facts, findings }, failOn('error'));
    expect([outcome, reason, kept.length]).toEqual([
      'blocked',
      '10001 findings are more than the 10000 that can be reported',
      10_000,
    ]);
  });

  test('as many findings as can be reported are graded as ever', () => {
    const findings = Array.from({ length: 10_000 }, () => finding('odd'));
    expect(grade(check, { facts, findings }, failOn('error')).outcome).toBe('passed');
  });
});

describe('finding', () => {
  test('gets its full id, its level and the next step from the table of rules', () => {
    const at = { file: 'a.ts', line: 3 };
    expect(
      grade(check, { facts, findings: [finding('wide', { at, details: ['d'] })] }, failOn('error')).findings,
    ).toEqual([
      { rule: 'size/wide', severity: 'warning', message: 'wide message', help: 'mend warning', at, details: ['d'] },
    ]);
  });

  test('stays open where no waiver may lift its rule, and fails', () => {
    const policy = { ...failOn('error'), waivers: [{ ...waiver, rule: 'size/excused' }] };
    const { outcome, findings } = grade(check, { facts, findings: [finding('excused')] }, policy);
    expect([outcome, findings[0]?.waived]).toEqual(['failed', undefined]);
  });

  test('says that it was not measured where its rule does', () => {
    expect(grade(check, { facts, findings: [finding('unread')] }, failOn('error')).findings[0]?.unmeasured).toBe(true);
  });

  test.each(['tall', 'toString', '__proto__'])(
    'of the rule %s, which is not in the table, is a defect of the check',
    (name) => {
      expect(() => grade(check, { facts, findings: [finding(name)] }, failOn('error'))).toThrow(
        `the check size has no rule "${name}"`,
      );
    },
  );
});

describe('waiver', () => {
  test('in force lets the check pass and stays on the finding', () => {
    expect(grade(check, { facts, findings: [finding('long')] }, { failOn: 'error', waivers: [waiver] })).toMatchObject({
      outcome: 'passed',
      findings: [{ waived: waiver }],
    });
  });

  test('of one rule leaves the others open', () => {
    const judgement = { facts, findings: [finding('long'), finding('wide')] };
    const graded = grade(check, judgement, { failOn: 'warning', waivers: [waiver] });
    expect([graded.outcome, graded.findings.map(({ waived }) => waived?.rule)]).toEqual([
      'failed',
      ['size/long', undefined],
    ]);
  });

  test('does not lift what could not be measured', () => {
    const waivers = [{ ...waiver, rule: 'size/unread' }];
    const graded = grade(check, { facts, findings: [finding('unread')] }, { failOn: 'error', waivers });
    expect([graded.outcome, graded.findings[0]?.waived]).toEqual(['blocked', undefined]);
  });

  test('does not turn nothing measured into a pass', () => {
    const graded = grade(check, { facts: [], findings: [finding('long')] }, { failOn: 'error', waivers: [waiver] });
    expect(graded.outcome).toBe('blocked');
  });
});
