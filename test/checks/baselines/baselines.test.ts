import { z } from 'zod';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselines } from '../../../src/checks/baselines/index.ts';
import type { Rule } from '../../../src/model/finding.ts';
import { memoryFiles, memorySources } from '../../../src/testing.ts';
import { epic21File, evidenceFile, withValue } from './samples.ts';

const path = 'baseline.json';
const required = [
  'prometheus.error_rate',
  'prometheus.dialog_latency_p95',
  'code.test_coverage_percent',
  'code.function_size_distribution.>40',
];
const options = baselines.options.parse({ files: [{ path, require: required, 'max-age': '90d' }] });

/** As the gate does it: gathered, through JSON, judged. */
async function check(content: string | Uint8Array, said = options): Promise<readonly string[]> {
  const clock = { now: () => new Date('2025-12-01T00:00:00Z'), elapsed: () => 0, sleep: async () => {} };
  const files = {
    read: async () => (typeof content === 'string' ? new TextEncoder().encode(content) : content),
    list: async () => [],
    directories: async () => [],
    readEach: () => memoryFiles().readEach([]),
    stream: () => memoryFiles().stream('absent'),
  };
  const evidence = await baselines.gather(memorySources({ files, clock }), said);
  const stored = z.parse(baselines.evidence, JSON.parse(JSON.stringify(evidence)));
  return baselines.judge(stored, said).findings.map(({ rule }) => rule);
}

test('the file that the source document describes passes', async () => {
  expect(await check(JSON.stringify(epic21File, null, 2))).toEqual([]);
});

describe('every single breakage of it is one finding', () => {
  const broken = (steps: readonly (string | number)[], value: unknown): string =>
    JSON.stringify(withValue(epic21File, steps, value));
  const keys = [
    'timestamp',
    'epic',
    'stage',
    'prometheus',
    'code',
    'code.function_size_distribution',
    'code.test_coverage_percent',
    'code.total_functions',
  ];
  const inner = ['<15', '15-40', '>40'].map((size) => ['code', 'function_size_distribution', size]);
  const paths = [
    ...keys.map((key) => key.split('.')),
    ...inner,
    ['prometheus', 'error_rate', 0, 'metric'],
    ['prometheus', 'error_rate', 0, 'value'],
  ];

  test.each(paths)('without %s', async (...steps) => {
    const given = steps.filter((step) => typeof step === 'string' || typeof step === 'number');
    expect(await check(broken(given, undefined))).toEqual(['wrong-shape']);
  });

  test.each(paths)('with null for %s', async (...steps) => {
    const given = steps.filter((step) => typeof step === 'string' || typeof step === 'number');
    expect(await check(broken(given, null))).toEqual(['wrong-shape']);
  });

  const sample = ['prometheus', 'error_rate', 0, 'value', 1];
  test.each<[string, string, string]>([
    ['an empty file', '', 'malformed'],
    ['null', 'null', 'wrong-shape'],
    ['an empty object', '{}', 'wrong-shape'],
    ['a list', '[]', 'wrong-shape'],
    ['a bare NaN', JSON.stringify(epic21File).replace('73.2', 'NaN'), 'malformed'],
    ['a key twice', JSON.stringify(epic21File).replace('{"timestamp"', '{"epic":"20","timestamp"'), 'malformed'],
    ['a sample of NaN', broken(sample, 'NaN'), 'not-finite'],
    ['a sample of +Inf', broken(sample, '+Inf'), 'not-finite'],
    ['a sample of -Inf', broken(sample, '-Inf'), 'not-finite'],
    ['a sample of nothing', broken(sample, ''), 'not-finite'],
    ['a sample that is a number', broken(sample, 0.5), 'wrong-shape'],
    ['a coverage of 1e999', JSON.stringify(epic21File).replace('73.2', '1e999'), 'not-finite'],
    ['a count of 1e999', JSON.stringify(epic21File).replace(':47', ':1e999'), 'not-finite'],
    ['a total of 1e999', JSON.stringify(epic21File).replace(':467', ':1e999'), 'not-finite'],
    ['a sample time of 1e999', JSON.stringify(epic21File).replace('1762853400.123', '1e999'), 'not-finite'],
    ['an empty vector', broken(['prometheus', 'error_rate'], []), 'empty'],
    ['no vectors', broken(['prometheus'], {}), 'empty'],
    ['no metric that is required', broken(['prometheus', 'error_rate'], undefined), 'metric-missing'],
    ['a coverage of 0', broken(['code', 'test_coverage_percent'], 0), 'empty'],
    ['a coverage of -1', broken(['code', 'test_coverage_percent'], -1), 'inconsistent'],
    ['a coverage of 101', broken(['code', 'test_coverage_percent'], 101), 'inconsistent'],
    ['a total that differs', broken(['code', 'total_functions'], 466), 'inconsistent'],
    ['a total of 0', broken(['code', 'total_functions'], 0), 'inconsistent'],
    ['a negative count', broken(['code', 'function_size_distribution', '>40'], -47), 'inconsistent'],
    ['a fraction of a function', broken(['code', 'function_size_distribution', '>40'], 46.5), 'inconsistent'],
    [
      'no functions',
      broken(['code'], {
        function_size_distribution: { '<15': 0, '15-40': 0, '>40': 0 },
        test_coverage_percent: 73.2,
        total_functions: 0,
      }),
      'empty',
    ],
    ['no time', broken(['timestamp'], 'yesterday'), 'wrong-shape'],
    ['an old time', broken(['timestamp'], '2025-09-01T23:59:59.999999'), 'stale'],
    ['a time to come', broken(['timestamp'], '2025-12-01T00:05:00.001'), 'from-the-future'],
    ['one more key', broken(['note'], 'x'), 'unknown-keys'],
    [
      '__proto__',
      JSON.stringify(epic21File).replace('{"timestamp"', '{"__proto__":{"epic":"1"},"timestamp"'),
      'malformed',
    ],
  ])('%s', async (_, content, rule) => {
    expect(await check(content)).toEqual([rule]);
  });

  test('cut off anywhere', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...epic21File, stage: 'Größe' }, null, 1));
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await check(bytes.slice(0, length))).toEqual(['malformed']);
    }
  });
});

describe('whatever the file holds', () => {
  const readable = (rule: string): boolean => Object.hasOwn(baselines.rules, rule);

  test('any JSON has a finding', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        const rules = await check(JSON.stringify(value));
        expect(rules).toHaveLength(1);
        expect(rules.every(readable)).toBe(true);
      }),
    );
  });

  test('any bytes have a finding', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        expect(await check(bytes)).toHaveLength(1);
      }),
    );
  });

  test('a baseline with any one value replaced never makes more than a GateError', async () => {
    const steps = fc.constantFrom(
      ['timestamp'],
      ['sha'],
      ['prometheus'],
      ['prometheus', 'error_rate'],
      ['prometheus', 'constructor'],
      ['code'],
      ['prometheus', 'error_rate', 0],
      ['prometheus', 'error_rate', 0, 'value'],
      ['code', 'total_functions'],
      ['code', 'function_size_distribution', '<15'],
    );
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    await fc.assert(
      fc.asyncProperty(steps, value, async (where, other) => {
        const rules = await check(JSON.stringify(withValue(epic21File, where, other)));
        expect(rules.every(readable)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('evidence of any payload is read, or says why not', async () => {
    const said = baselines.options.parse({ files: [{ path, commit: 'none' }] });
    const leaves = (value: unknown): readonly unknown[] =>
      typeof value === 'object' && value !== null && Object.keys(value).length > 0
        ? Object.values(value).flatMap(leaves)
        : [value];
    const isHollow = (leaf: unknown): boolean =>
      typeof leaf === 'string' ? leaf.trim() === '' : typeof leaf === 'object';
    const isWord = (leaf: unknown): boolean =>
      typeof leaf === 'string' && (leaf.trim() === 'NaN' || leaf.trim() === 'Unknown');
    const value = fc.jsonValue({ stringUnit: fc.constantFrom('NaN', 'Unknown', 'a', ' ') });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), value), async (payload) => {
        const text = JSON.stringify({ ...evidenceFile, payload });
        fc.pre(!text.includes('__proto__'));
        const found = leaves(payload);
        const isEmpty = found.some(isHollow) || !found.some((leaf) => typeof leaf === 'number' || isWord(leaf));
        const expected = [...(found.some(isWord) ? ['not-finite'] : []), ...(isEmpty ? ['empty'] : [])];
        expect(new Set(await check(text, said))).toEqual(new Set(expected));
      }),
      { numRuns: 500 },
    );
  });
});

test('over empty sources it never passes', async () => {
  const evidence = await baselines.gather(memorySources(), options);
  expect(baselines.judge(evidence, options)).toMatchObject({ facts: [], findings: [{ rule: 'missing' }] });
});

describe('its config', () => {
  const isRefused = (...files: readonly unknown[]): boolean => !baselines.options.safeParse({ files }).success;

  test('fills in what is not said', () => {
    expect(baselines.options.parse({ files: [{ path }] })).toEqual({
      files: [{ path, format: 'auto', require: [], commit: 'ancestor', changed: 'forbidden' }],
    });
  });

  test.each([
    [[]],
    [[{}]],
    [[{ path: '' }]],
    [[{ path: 'docs\\a.json' }]],
    [[{ path }, { path, 'max-age': '1d' }]],
    [[{ path, 'max-age': 90 }]],
    [[{ path, 'max-age': '90' }]],
    [[{ path, 'max-age': '0d' }]],
    [[{ path, 'not-before': '2025-02-30' }]],
    [[{ path, maxAge: '90d' }]],
    [[{ path, commit: true }]],
  ])('refuses %j', (files) => {
    expect(isRefused(...files)).toBe(true);
  });
});

test('what could not be measured blocks, and nothing else does', () => {
  const rules: Readonly<Record<string, Rule>> = baselines.rules;
  const unmeasured = Object.keys(rules).filter((id) => rules[id]?.unmeasured);
  expect(unmeasured).toEqual(['unreadable', 'history-missing', 'no-repository']);
});
