import { describe, expect, test } from 'vitest';
import { xmlScanner } from '../../src/formats/xml/scanner.ts';
import type { Graded, Report } from '../../src/model/report.ts';
import { junit } from '../../src/reporters/junit.ts';
import { memorySinks } from '../../src/testing.ts';
import { readJunit, type Suites } from './junit/read-junit.ts';
import { finding, hostile, report, result, sixReports, waiver } from './sample-report.ts';

const render = (given: Report, prefix = ''): string => junit.render(given, { prefix });
const suitesOf = (given: Report, prefix = ''): Suites => readJunit(render(given, prefix));
const of = (...findings: readonly Partial<Graded>[]): Report =>
  report([result({ findings: findings.map((one) => finding(one)) })]);
const casesOf = (given: Report, prefix = '') => suitesOf(given, prefix).testsuite.flatMap(({ testcase }) => testcase);

type Case = ReturnType<typeof casesOf>[number];

const ending = ({ failure, error, skipped }: Case): string =>
  failure ? 'failed' : error ? 'error' : skipped ? 'skipped' : 'passed';

/** Names of all elements, as our own scanner reads them; it throws at what is not well-formed. */
function scanned(xml: string): readonly string[] {
  const names: string[] = [];
  const scanner = xmlScanner('junit.xml', { open: ({ name }) => names.push(name), close: () => {} });
  scanner.write(new TextEncoder().encode(xml));
  scanner.end();
  return names;
}

describe.each(Object.entries(sixReports))('the report “%s”', (_, given) => {
  test('is well-formed to both readers, and says as many as there are', () => {
    const suites = suitesOf(given);
    const cases = suites.testsuite.flatMap(({ testcase }) => testcase);
    expect(scanned(render(given)).filter((name) => name === 'testcase')).toHaveLength(cases.length);
    const counted = (wanted: string): string => String(cases.filter((one) => ending(one) === wanted).length);
    expect([suites['@tests'], suites['@failures'], suites['@errors'], suites['@skipped']]).toEqual([
      String(cases.length),
      counted('failed'),
      counted('error'),
      counted('skipped'),
    ]);
  });

  test('has no test twice', () => {
    for (const { testcase } of suitesOf(given).testsuite) {
      expect(new Set(testcase.map((one) => one['@name'])).size).toBe(testcase.length);
    }
  });
});

describe('a check', () => {
  test('that passed is a test that passed, with what was measured', () => {
    const [suite] = suitesOf(report()).testsuite;
    expect(suite).toMatchObject({
      '@name': 'flags',
      '@tests': '1',
      '@failures': '0',
      '@time': '0.012',
      '@timestamp': '2026-03-31T10:00:00',
      testcase: [{ '@classname': 'flags', '@name': 'Feature flags' }],
      'system-out': ['USE_X = false (false in phase prepare)'],
    });
  });

  test('that was skipped is a test that was skipped, with the reason', () => {
    const [one] = casesOf(report([result({ outcome: 'skipped', reason: 'left out by --skip', facts: [] })]));
    expect(one?.skipped).toEqual([{ '@message': 'left out by --skip' }]);
  });

  test('that was blocked is a test with an error, with the reason', () => {
    const [one] = casesOf(report([result({ outcome: 'blocked', reason: 'no answer', facts: [] })]));
    expect(one).toMatchObject({ '@name': 'Feature flags', error: [{ '@message': 'no answer', '#text': 'no answer' }] });
  });

  test('that was blocked by findings has these for errors, and no other', () => {
    const blocked = result({ outcome: 'blocked', reason: 'r', findings: [finding({ unmeasured: true })] });
    expect(casesOf(report([blocked])).map(ending)).toEqual(['error']);
  });
});

describe('a finding', () => {
  test('that keeps the gate shut is a failure with its place, its message and the next step', () => {
    const [one] = casesOf(of({ at: { file: 'src/a.ts', line: 3 }, details: ['shadows line 1'] }), 'app');
    expect(one).toMatchObject({
      '@classname': 'flags',
      '@name': 'unsafe app/src/a.ts',
      '@file': 'app/src/a.ts',
      '@line': '3',
      failure: [
        {
          '@message': 'USE_X is true, expected false in phase prepare',
          '#text':
            'app/src/a.ts:3: USE_X is true, expected false in phase prepare\nshadows line 1\nNext step: Set the flag to its safe value.',
        },
      ],
    });
  });

  test.each([
    ['error', 'error', 'failed'],
    ['warning', 'error', 'passed'],
    ['warning', 'warning', 'failed'],
    ['notice', 'warning', 'passed'],
  ] as const)('of level %s, where %s fails, %s', (severity, failOn, wanted) => {
    const passing = result({ outcome: wanted === 'failed' ? 'failed' : 'passed', findings: [finding({ severity })] });
    expect(casesOf(report([passing], { failOn })).map(ending)).toContain(wanted);
    expect(casesOf(report([passing], { failOn })).filter((one) => ending(one) === 'failed')).toHaveLength(
      wanted === 'failed' ? 1 : 0,
    );
  });

  test('that is waived was skipped, and says until when and by whom', () => {
    const given = report([result({ outcome: 'passed', findings: [finding({ waived: waiver })] })]);
    const one = casesOf(given).find(({ skipped }) => skipped);
    expect(one?.skipped).toEqual([{ '@message': 'waived until 2026-05-31 by Ann: leaves in May' }]);
  });

  test('keeps its name where its line moves', () => {
    const nameAt = (line: number) => casesOf(of({ at: { file: 'a.ts', line } }))[0]?.['@name'];
    expect(nameAt(3)).toBe(nameAt(99));
  });
});

test('what fails comes first, and what was skipped last', () => {
  const mixed = of({ waived: waiver }, { severity: 'notice' }, { unmeasured: true }, {});
  expect(casesOf(mixed).map(ending)).toEqual(['failed', 'error', 'passed', 'skipped']);
});

describe('whatever is in it', () => {
  test('stays a document of XML 1.0', () => {
    const all = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)).join('');
    const odd = `${all}\uD800\uFFFE\uFFFF]]></failure><!-- & "'\u{1F600}`;
    const given = of({ rule: odd, message: odd, help: odd, at: { file: odd, line: 1 }, details: [odd] });
    expect(() => scanned(render(given))).not.toThrow();
    expect(casesOf(given)).toHaveLength(1);
    // oxlint-disable-next-line no-control-regex
    expect(render(given)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });

  test('what does not fit is a failure where one of them is', () => {
    const findings = Array.from({ length: 10_000 }, (_, index) =>
      finding({ message: `${index} ${hostile.repeat(40)}`, severity: index === 0 ? 'warning' : 'error' }),
    );
    const xml = render(report([result({ findings }), result({ check: 'size' })]));
    expect(Buffer.byteLength(xml)).toBeLessThan(11_000_000);
    const cases = readJunit(xml).testsuite.flatMap(({ testcase }) => testcase);
    const rest = cases.find((one) => one['@name'] === 'more findings');
    expect(rest?.failure?.[0]?.['@message']).toMatch(/^\d+ more findings did not fit here: see the JSON report\.$/);
    expect(readJunit(xml).testsuite).toHaveLength(2);
  });

  test('a megabyte of message is cut', () => {
    expect(render(of({ message: 'x'.repeat(1_000_000), details: ['y'.repeat(1_000_000)] })).length).toBeLessThan(
      20_000,
    );
  });
});

test('goes to its file whole', async () => {
  const sinks = memorySinks();
  await junit.deliver('<x/>', sinks, { file: '/out/gate.xml', prefix: '' });
  expect([sinks.files.contents.get('/out/gate.xml'), sinks.stdout.text()]).toEqual(['<x/>', '']);
});
