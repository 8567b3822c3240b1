import { checks } from '../../src/checks/index.ts';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/load.ts';
import { ownCheck } from '../gate/own-check.ts';
import { loaded, problemsOf, withFlags } from './problems-of.ts';

describe('a config is loaded', () => {
  test('with the defaults of what it does not say', async () => {
    const { file, failOn, planned, waivers } = await loaded(withFlags());
    expect({
      file,
      failOn,
      waivers,
      planned: planned.map(({ check, when, timeoutMs }) => [check.id, when, timeoutMs]),
    }).toEqual({
      file: 'epic21-gate.yml',
      failOn: 'error',
      waivers: [],
      planned: [['flags', undefined, undefined]],
    });
  });

  test('with the defaults of its checks, which are given to them', async () => {
    const { planned } = await loaded(withFlags());
    expect(planned[0]?.options).toMatchObject({ phase: 'prepare', sources: ['.env'], dialects: ['bash', 'compose'] });
  });

  test('with when and timeout read off, for every check has them', async () => {
    const { planned } = await loaded(withFlags('    when: { events: [push] }\n    timeout: 1m30s\n'));
    expect([planned[0]?.when, planned[0]?.timeoutMs, Object.keys(Object(planned[0]?.options))]).toEqual([
      { events: ['push'] },
      90_000,
      expect.not.arrayContaining(['when', 'timeout']),
    ]);
  });

  test('with its checks in the order of the registry, whatever that of the file', async () => {
    const text = `checks:\n  baselines: { files: [{ path: a.json }] }\n  flags: { registry: { USE_X: {} } }\n`;
    expect((await loaded(text)).planned.map(({ check }) => check.id)).toEqual(['flags', 'baselines']);
  });

  test('with its level and its waivers', async () => {
    const waiver = { rule: 'flags/expired', at: '.env:3', reason: 'r', owner: 'o', until: '2026-01-01' };
    const { failOn, waivers } = await loaded(withFlags(`fail-on: warning\nwaivers: [${JSON.stringify(waiver)}]\n`));
    expect([failOn, waivers]).toEqual(['warning', [waiver]]);
  });

  test.each([
    ['with a byte order mark', `\uFEFF${withFlags()}`],
    ['with CRLF line ends', withFlags().replaceAll('\n', '\r\n')],
    ['that is JSON', '{"checks": {"flags": {"registry": {"USE_X": {}}}}}'],
    ['that is JSON with tabs', '{\n\t"checks": {\n\t\t"flags": { "registry": { "USE_X": {} } }\n\t}\n}\n'],
    ['with a schema for editors', withFlags('$schema: https://example.com/schema.json\n')],
  ])('%s', async (_, text) => {
    expect((await loaded(text)).planned.map(({ check }) => check.id)).toEqual(['flags']);
  });

  test('that is inline, and says so in its problems', async () => {
    await expect(loaded('', { config: 'checks:\n  flagz: {}\n' })).rejects.toThrow(
      expect.objectContaining({
        errors: [expect.objectContaining({ at: { file: 'inline config', line: 2, column: 3 } })],
      }),
    );
  });
});

describe('what the request says', () => {
  test('replaces the phase of the file', async () => {
    const { planned } = await loaded(withFlags('    stages: [a]\n'), { phase: 'stage:a' });
    expect(planned[0]?.options).toMatchObject({ phase: 'stage:a' });
  });

  test('replaces the env files of the file', async () => {
    const { planned } = await loaded(withFlags('    sources: [.env, environment]\n'), {
      'flags-file': ['/other/.env'],
    });
    expect(planned[0]?.options).toMatchObject({ sources: ['/other/.env'] });
  });

  test('replaces the level of the file, and is there where the file has none', async () => {
    const said = await loaded(withFlags('fail-on: error\n'), { 'fail-on': 'notice' });
    const unsaid = await loaded(withFlags(), { 'fail-on': 'notice' });
    expect([said.failOn, unsaid.failOn]).toEqual(['notice', 'notice']);
  });

  test('about a check that the config does not have is misuse, for it would change nothing', async () => {
    const text = 'checks: { baselines: { files: [{ path: a.json }] } }\n';
    await expect(loaded(text, { phase: 'prepare' })).rejects.toThrow(
      'the option phase is for checks.flags, which the config does not have',
    );
    await expect(loaded(text, { 'flags-file': ['.env'] })).rejects.toThrow('the option flags-file is for checks.flags');
  });

  test.each(['hello\n', '[checks]\n', 'checks: 3\n', 'checks: { flags: [1] }\n'])(
    'does not hide that %j is no config',
    async (text) => {
      expect(await problemsOf(text, { phase: 'prepare' })).toEqual(await problemsOf(text));
    },
  );

  test('is checked as the file is', async () => {
    expect(await problemsOf(withFlags('    stages: [a]\n'), { phase: 'stage:b' })).toEqual([
      expect.stringMatching(/checks\.flags\.phase is "stage:b", expected prepare or stage:a$/),
    ]);
  });

  test('leaves the file as it is where it says nothing', async () => {
    const { planned } = await loaded(withFlags('    sources: [a.env]\n'), { phase: undefined, 'flags-file': [] });
    expect(planned[0]?.options).toMatchObject({ phase: 'prepare', sources: ['a.env'] });
  });
});

describe('a config is refused', () => {
  test.each([
    ['that is empty', ''],
    ['that is a comment only', '# checks:\n'],
    ['that is null', 'null\n'],
  ])('%s', async (_, text) => {
    expect(await problemsOf(text)).toEqual([
      'epic21-gate.yml  the config is empty. Write one with `epic21-gate init`.',
    ]);
  });

  test('that names no check', async () => {
    expect(await problemsOf('fail-on: error\nchecks: {}\n')).toEqual([
      `2:1  checks names no check, expected at least one. There are ${checks.map(({ id }) => id).join(', ')}.`,
    ]);
  });

  test('with a waiver of an unknown rule, with a guess', async () => {
    const waiver = '{ rule: flags/expird, reason: r, owner: o, until: 2026-01-01 }';
    expect(await problemsOf(withFlags(`waivers: [${waiver}]\n`))).toEqual([
      '5:19  waivers names the unknown rule "flags/expird"; did you mean "flags/expired"?',
    ]);
  });

  test('with a waiver of an unknown rule that is near none', async () => {
    const waiver = '{ rule: everything, reason: r, owner: o, until: 2026-01-01 }';
    expect(await problemsOf(withFlags(`waivers: [${waiver}]\n`))).toEqual([
      '5:19  waivers names the unknown rule "everything". See `epic21-gate list`.',
    ]);
  });

  test('with a waiver of what could not be measured', async () => {
    const waiver = '{ rule: flags/source-empty, reason: r, owner: o, until: 2026-01-01 }';
    expect(await problemsOf(withFlags(`waivers: [${waiver}]\n`))).toEqual([
      expect.stringMatching(/^5:19 {2}waivers names flags\/source-empty, which cannot be waived/),
    ]);
  });

  test('with a waiver of what no waiver may lift, and says what to do', async () => {
    const waiver = '{ rule: policy/self-excused, reason: r, owner: o, until: 2026-01-01 }';
    expect(await problemsOf(withFlags(`waivers: [${waiver}]\n`))).toEqual([
      expect.stringMatching(
        /^5:19 {2}waivers names policy\/self-excused, which cannot be waived\. Read the config from the base/,
      ),
    ]);
  });

  test('with a waiver whose place is no glob, beside its unknown rule', async () => {
    const waiver = `{ rule: flags/expird, at: '${'{a,b}'.repeat(12)}', reason: r, owner: o, until: 2026-01-01 }`;
    expect(await problemsOf(withFlags(`waivers: [${waiver}]\n`))).toHaveLength(2);
  });

  test('with an event that GitHub does not have', async () => {
    expect(await problemsOf(withFlags('    when: { events: [pull-request] }\n'))).toEqual([
      expect.stringMatching(/when\.events\.0 is "pull-request", expected one of .*; did you mean "pull_request"\?$/),
    ]);
  });

  test('with a waiver of the rules about waivers', async () => {
    const waiver = '{ rule: waivers/expired, reason: r, owner: o, until: 2026-01-01 }';
    expect(await problemsOf(withFlags(`waivers: [${waiver}]\n`))).toHaveLength(1);
  });

  test('with a waiver whose reason is blank', async () => {
    const waiver = '{ rule: flags/expired, reason: "  ", owner: o, until: 2026-01-01 }';
    expect(await problemsOf(withFlags(`waivers: [${waiver}]\n`))).toEqual([
      expect.stringMatching(/waivers\.0\.reason/),
    ]);
  });

  test('with a check twice: the second would win unseen', async () => {
    expect(await problemsOf('checks:\n  flags: {}\n  flags: {}\n')).toEqual(['3:3  Map keys must be unique']);
  });

  test('with a broken line, at its place', async () => {
    expect(await problemsOf('checks:\n  flags: "open\n')).toEqual([
      expect.stringMatching(/^\d+:\d+ {2}Missing closing "quote/),
    ]);
  });

  test('with tabs that indent', async () => {
    expect(await problemsOf('checks:\n\tflags: {}\n')).toEqual(['2:1  Tabs are not allowed as indentation']);
  });

  test('with the key __proto__', async () => {
    expect(await problemsOf('checks:\n  __proto__: { flags: {} }\n')).toEqual([
      '2:3  the key __proto__ is not allowed here',
    ]);
  });

  test('that is an alias bomb', async () => {
    const lines = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);
    expect(await problemsOf(`a0: &a0 [${'x,'.repeat(9)}]\n${lines.join('\n')}\n`)).toEqual([
      expect.stringMatching(/the config unfolds to more than 50000 values or 50 levels$/),
    ]);
  });
});

describe('for the library', () => {
  const document = (value: unknown) => ({ value, locate: () => ({ line: 1, column: 1 }) });

  test('a config can name a team’s own check', async () => {
    const { planned } = await readConfig(document({ checks: { size: { most: 3 } } }), 'config', [ownCheck()]);
    expect(planned.map(({ check, options }) => [check.id, options])).toEqual([['size', { most: 3 }]]);
  });

  test('and no check that is not given', async () => {
    await expect(readConfig(document({ checks: { flags: {} } }), 'config', [ownCheck()])).rejects.toThrow(
      expect.objectContaining({
        errors: [expect.objectContaining({ message: 'unknown key "flags" in checks, expected one of size' })],
      }),
    );
  });
});
