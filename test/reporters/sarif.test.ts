import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Graded, Report } from '../../src/model/report.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { memorySinks } from '../../src/testing.ts';
import { finding, hostile, report, result, sixReports, waiver } from './sample-report.ts';
import { faultsIn, runIn } from './sarif/valid-sarif.ts';

const render = (given: Report, prefix = ''): string => sarif.render(given, { prefix });
const runOf = (given: Report, prefix = '') => runIn(render(given, prefix));
const of = (...findings: readonly Partial<Graded>[]): Report =>
  report([result({ findings: findings.map((one) => finding(one)) })]);
const resultsOf = (...findings: readonly Partial<Graded>[]) => runOf(of(...findings)).results;
const printsOf = (...findings: readonly Partial<Graded>[]): readonly string[] =>
  resultsOf(...findings).map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

describe.each(Object.entries(sixReports))('the report “%s”', (_, given) => {
  test('is valid by the schema of the standard', () => {
    expect(faultsIn(render(given))).toEqual([]);
  });

  test('is within what GitHub takes', () => {
    const { results, tool } = runOf(given);
    expect(results.length).toBeLessThanOrEqual(5_000);
    expect(gzipSync(render(given)).length).toBeLessThan(10_000_000);
    expect(tool.driver.rules.every(({ properties }) => properties.tags.length <= 20)).toBe(true);
  });

  test('has the rule of each result at its index', () => {
    const { results, tool } = runOf(given);
    expect(results.filter(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id !== ruleId)).toEqual([]);
  });

  test('has no fingerprint twice', () => {
    const prints = runOf(given).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

test('the schema says what is wrong with what is no SARIF', () => {
  expect(faultsIn('{"version":"2.1.0"}')).not.toEqual([]);
});

describe('a result', () => {
  test('has its rule, its level, its message with the details, and its place', () => {
    const at = { file: 'src/a b.ts', line: 3, endLine: 5, column: 7 };
    expect(resultsOf({ severity: 'notice', at, details: ['more'] })).toMatchObject([
      {
        ruleId: 'flags/unsafe',
        level: 'note',
        message: { text: 'USE_X is true, expected false in phase prepare\nmore' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'src/a%20b.ts', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, endLine: 5 },
            },
          },
        ],
      },
    ]);
  });

  test.each([
    ['app', 'src/a.ts', 'app/src/a.ts'],
    ['', 'ünï/100%.ts', '%C3%BCn%C3%AF/100%25.ts'],
    ['', 'a:b?c#d.ts', 'a%3Ab%3Fc%23d.ts'],
    ['', '\uD800.ts', '%EF%BF%BD.ts'],
  ])('below %j in %j is at %s', (prefix, file, uri) => {
    const [one] = runOf(of({ at: { file } }), prefix).results;
    expect(one?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    });
  });

  test('outside of the repository is not below its root', () => {
    const [one] = resultsOf({ at: { file: '/etc/app.env', line: 1 } });
    expect(one?.locations[0]?.physicalLocation.artifactLocation).toEqual({ uri: 'file:///etc/app.env' });
  });

  test('that is nowhere is about the config, for code scanning shows no other', () => {
    const [one] = resultsOf({ at: undefined });
    expect(one?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('epic21-gate.yml');
    const inline = { ...of({ at: undefined }), subject: { config: 'inline config' } };
    expect(runOf(inline).results[0]?.locations).toEqual([]);
  });

  test('that was not measured is an error, whatever its rule says', () => {
    expect(resultsOf({ severity: 'notice', unmeasured: true })[0]?.level).toBe('error');
  });

  test('that is waived is suppressed with its reason, and no other is', () => {
    const [open, waived] = resultsOf({}, { rule: 'flags/expired', waived: waiver });
    expect([open?.suppressions, waived?.suppressions]).toEqual([
      [],
      [{ kind: 'external', justification: 'leaves in May (Ann, until 2026-05-31)' }],
    ]);
    expect(resultsOf({})[0]).not.toHaveProperty('suppressions');
  });

  test('has no link in its message but what stands there', () => {
    expect(resultsOf({ message: 'see [this](https://evil.example)' })[0]?.message.text).toBe(
      'see [this] (https://evil.example)',
    );
  });
});

describe('a fingerprint', () => {
  test('stays where lines move', () => {
    expect(printsOf({ at: { file: 'a.ts', line: 3 } })).toEqual(printsOf({ at: { file: 'a.ts', line: 99 } }));
  });

  test.each([
    ['lines 71.4 % (5 of 7) is below 80 % (was 79.8 %)', 'lines 71.2 % (10 of 14) is below 80 %'],
    ['f has 1 line, 1 over the limit of 40', 'f has 22 lines, 22 over the limit of 45'],
    ['it is of the commit 0a1b2c3', 'it is of the commit ffeedd0'],
  ])('stays where figures change: %s', (before, after) => {
    expect(printsOf({ message: before })).toEqual(printsOf({ message: after }));
  });

  test.each([
    ['another rule', { rule: 'flags/expired' }],
    ['another file', { at: { file: 'other.env', line: 3 } }],
    ['another message', { message: 'USE_Y is true, expected false in phase prepare' }],
  ])('differs for %s', (_, other) => {
    expect(printsOf({})).not.toEqual(printsOf(other));
  });

  test('differs for two that are alike in one file', () => {
    const [first = '', second = ''] = printsOf({ at: { file: 'a', line: 1 } }, { at: { file: 'a', line: 9 } });
    expect([first.replace(/:1$/, ''), first.endsWith(':1')]).toEqual([second.replace(/:2$/, ''), true]);
  });
});

describe('a rule', () => {
  test('has what its findings tell, as GitHub wants it', () => {
    expect(runOf(of({ help: 'Run `x`.' }, {})).tool.driver.rules).toEqual([
      {
        id: 'flags/unsafe',
        name: 'FlagsUnsafe',
        shortDescription: { text: 'Feature flags: unsafe' },
        fullDescription: { text: 'Run `x`.' },
        help: {
          text: 'Run `x`.\n\nWhy this rule exists: epic21-gate explain flags/unsafe',
          markdown: expect.stringContaining('<code>x</code>'),
        },
        helpUri: 'https://github.com/org/epic21-gate/blob/v1/docs/checks/flags.md',
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['gate', 'flags'], precision: 'very-high', 'problem.severity': 'error' },
      },
    ]);
  });

  test('never exceeds the characters that GitHub shows', () => {
    const long = hostile.repeat(1_000);
    const [rule] = runOf(of({ rule: long, help: long, message: long })).tool.driver.rules;
    const { name, shortDescription, fullDescription } = rule as Record<string, { text: string } & string>;
    expect(
      [name?.length, shortDescription?.text.length, fullDescription?.text.length].every((n) => (n ?? 0) <= 1_024),
    ).toBe(true);
  });
});

describe('how the run went', () => {
  test('is a failure where a check was blocked, which is told', () => {
    const blocked = result({ check: 'live', outcome: 'blocked', reason: 'Prometheus did not answer', facts: [] });
    const skipped = result({ check: 'size', outcome: 'skipped', reason: 'left out by --skip', facts: [] });
    expect(runOf(report([blocked, skipped])).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'live could not be judged: Prometheus did not answer' } },
          { level: 'note', message: { text: 'size was left out: left out by --skip' } },
        ],
      },
    ]);
  });

  test('is a success where all was judged, however', () => {
    expect(runOf(of({})).invocations).toEqual([{ executionSuccessful: true }]);
  });

  test('says how many results were left out, of which the worst are kept', () => {
    const findings = Array.from({ length: 5_010 }, (_, index) =>
      finding({ message: `m${'x'.repeat(index % 9)}`, severity: index < 5_000 ? 'warning' : 'error' }),
    );
    const { results, invocations } = runOf(report([result({ findings })]));
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(invocations[0].toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: '10 more results did not fit here: see the JSON report.' } },
    ]);
  });

  test('a megabyte of message does not push it out of the file', () => {
    const findings = Array.from({ length: 10_000 }, (_, index) =>
      finding({ message: `${index} ${hostile}`.repeat(40) }),
    );
    const text = render(report([result({ findings })]));
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(runIn(text).invocations[0].toolExecutionNotifications).toHaveLength(1);
  });
});

describe('where it is from', () => {
  const subject = {
    server: 'https://github.com',
    repository: 'org/app',
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    run: { id: 7, attempt: 2, url: 'https://github.com/org/app/actions/runs/7' },
  };

  test('is told, and the category does not change with the run', () => {
    const run = runOf(report(undefined, { subject }), 'services/pay');
    expect(run.versionControlProvenance).toEqual([
      {
        repositoryUri: 'https://github.com/org/app',
        revisionId: subject.sha,
        branch: 'refs/heads/main',
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ]);
    expect(run.automationDetails.id).toBe('epic21-gate/services/pay/7.2');
    expect(runOf(report()).automationDetails.id).toBe('epic21-gate/');
  });

  test.each([{ repository: hostile }, { server: 'javascript://x' }])('is not told where there is none: %j', (more) => {
    expect(runOf(report(undefined, { subject: { ...subject, ...more } }))).not.toHaveProperty(
      'versionControlProvenance',
    );
  });
});

test('goes to its file whole', async () => {
  const sinks = memorySinks();
  await sarif.deliver('{}\n', sinks, { file: '/out/gate.sarif', prefix: '' });
  expect([sinks.files.contents.get('/out/gate.sarif'), sinks.stdout.text()]).toEqual(['{}\n', '']);
});
