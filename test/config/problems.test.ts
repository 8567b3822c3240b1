import { checks } from '../../src/checks/index.ts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { configErrors } from '../../src/config/problems.ts';
import { parseYaml } from '../../src/formats/yaml.ts';
import { describeError } from '../../src/model/errors.ts';
import { problemsOf, withFlags } from './problems-of.ts';

describe('a problem is told with its place, what is there, what is expected and a guess', () => {
  test.each([
    [
      'an unknown key at the top',
      'check: {}\nchecks: { flags: { registry: { USE_X: {} } } }\n',
      '1:1  unknown key "check", expected one of $schema, fail-on, checks, history, waivers; did you mean "checks"?',
    ],
    [
      'an unknown check',
      'checks:\n  flagz: {}\n',
      `2:3  unknown key "flagz" in checks, expected one of ${checks.map(({ id }) => id).join(', ')}; did you mean "flags"?`,
    ],
    [
      'an unknown key of a waiver',
      withFlags('waivers:\n  - { rule: flags/expired, reason: r, owner: o, until: 2026-01-01, because: x }\n'),
      '6:68  unknown key "because" in waivers.0, expected one of rule, at, reason, owner, until',
    ],
    [
      'an unknown key of a flag',
      'checks: { flags: { registry: { USE_X: { kil-switch: true } } } }\n',
      '1:41  unknown key "kil-switch" in checks.flags.registry.USE_X, expected one of description, type, values, safe, off, on, unset, owner, stage, expires, kill-switch, depends-on, needs, aliases; did you mean "kill-switch"?',
    ],
    ['a number for text', withFlags('    phase: 3\n'), '5:12  checks.flags.phase is 3 (a number), expected text'],
    [
      'text for true or false',
      'checks: { flags: { registry: { USE_X: { unset: "true", kill-switch: "yes" } } } }\n',
      '1:69  checks.flags.registry.USE_X.kill-switch is "yes", expected true or false',
    ],
    ['a list for a map', 'checks: [flags]\n', '1:9  checks is a list of 1, expected a map'],
    ['a map for a list', withFlags('    sources: {}\n'), '5:14  checks.flags.sources is a map, expected a list'],
    ['nothing for a map', 'checks:\n  flags:\n', '2:9  checks.flags is empty, expected a map'],
    ['text for the config', 'hello\n', '1:1  the config is "hello", expected a map'],
    ['a key that is missing', 'checks:\n  flags: {}\n', '2:10  checks.flags.registry is missing, expected a map'],
    [
      'a word that is none of the choices',
      withFlags('fail-on: eror\n'),
      '5:10  fail-on is "eror", expected one of error, warning, notice; did you mean "error"?',
    ],
    [
      'a choice deep inside',
      withFlags('    dialects: [bash, compos]\n'),
      '5:22  checks.flags.dialects.1 is "compos", expected one of bash, compose, docker-run, systemd, node, dotenv, python; did you mean "compose"?',
    ],
    [
      'a duration without a unit',
      withFlags('    timeout: "5"\n'),
      '5:14  checks.flags.timeout is "5", expected a duration with units, such as 90d or 1h30m',
    ],
    [
      'a day that does not exist',
      withFlags('waivers: [{ rule: flags/expired, reason: r, owner: o, until: 2026-02-30 }]\n'),
      '5:62  waivers.0.until is "2026-02-30", expected a day that exists, as YYYY-MM-DD',
    ],
    [
      'a list where one of several types is meant',
      'checks: { flags: { registry: { USE_X: { safe: [1] } } } }\n',
      '1:47  checks.flags.registry.USE_X.safe is a list of 1, expected text or true or false or a number',
    ],
    [
      'a rule across values',
      'checks: { baselines: { files: [{ path: a.json }, { path: a.json }] } }\n',
      '1:31  checks.baselines.files is a list of 2, expected each path once',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });

  test('a list that is too short', async () => {
    expect(await problemsOf(withFlags('    dialects: []\n'))).toEqual([
      expect.stringMatching(/^5:15 {2}checks\.flags\.dialects is a list of 0, expected at least 1 /),
    ]);
  });

  test('text that is too short', async () => {
    expect(await problemsOf(withFlags('    sources: [.env, ""]\n'))).toEqual([
      expect.stringMatching(/^5:21 {2}checks\.flags\.sources\.1 is "", expected at least 1 /),
    ]);
  });

  test('a key that is no name', async () => {
    expect(await problemsOf('checks: { flags: { registry: { "USE X": {} } } }\n')).toEqual([
      expect.stringMatching(/USE X.*expected a name of letters, digits and underscores$/),
    ]);
  });
});

test('several problems are told at once', async () => {
  const text = withFlags('    phase: 3\n    dialect: [bash]\nfail-on: high\nwaivers: [{ rule: flags/expired }]\n');
  expect((await problemsOf(text)).map((line) => line.split(/, expected/)[0])).toEqual([
    '7:10  fail-on is "high"',
    '5:12  checks.flags.phase is 3 (a number)',
    '6:5  unknown key "dialect" in checks.flags',
    '8:11  waivers.0.reason is missing',
    '8:11  waivers.0.owner is missing',
    '8:11  waivers.0.until is missing',
  ]);
});

test('several unknown keys of one map are told each at its own place', async () => {
  expect((await problemsOf(withFlags('one: 1\ntwo: 2\n'))).map((line) => line.split(',')[0])).toEqual([
    '5:1  unknown key "one"',
    '6:1  unknown key "two"',
  ]);
});

test.each(['toString', 'constructor', 'hasOwnProperty'])('%s is an unknown key like any other', async (key) => {
  expect(await problemsOf(withFlags(`${key}: 1\n`))).toEqual([
    `5:1  unknown key "${key}", expected one of $schema, fail-on, checks, history, waivers`,
  ]);
});

test('a hostile key and value are shown harmless and short', async () => {
  const [problem = ''] = await problemsOf(withFlags(`? "a\\e[31m\\n::error::${'x'.repeat(200)}"\n: 1\n`));
  expect(problem).toMatch(/^5:3 {2}unknown key "a\\u\{1b\}\[31m⏎::error::x+…", expected one of /);
});

test('what stands behind an alias is placed where it is written', async () => {
  const text = 'checks:\n  flags: &f\n    registry: { USE_X: {} }\n    phase: 3\n  baselines: *f\n';
  expect((await problemsOf(text)).map((line) => line.split(',')[0])).toEqual([
    '4:12  checks.flags.phase is 3 (a number)',
    '5:14  checks.baselines.files is missing',
    '3:5  unknown key "registry" in checks.baselines',
    '4:5  unknown key "phase" in checks.baselines',
  ]);
});

describe('one slip is one problem', () => {
  test('a misspelt key is not missing as well', async () => {
    expect(await problemsOf('checkz: { flags: { registry: { USE_X: {} } } }\n')).toEqual([
      expect.stringMatching(/^1:1 {2}unknown key "checkz", expected one of .*; did you mean "checks"\?$/),
    ]);
    expect(await problemsOf('checks:\n  flags:\n    registryx: {}\n')).toEqual([
      expect.stringMatching(/^3:5 {2}unknown key "registryx" in checks\.flags, /),
    ]);
  });

  test('a key that is misspelt beyond a guess leaves the other missing', async () => {
    expect(await problemsOf('checks:\n  flags:\n    things: {}\n')).toHaveLength(2);
  });

  test('a value of another kind is not too short as well', async () => {
    expect(await problemsOf(withFlags('    title: []\n'))).toEqual([
      expect.stringMatching(/checks\.flags\.title is a list of 0, expected text$/),
    ]);
  });

  test('stages that are not there are missed once, and not by each flag', async () => {
    const text = 'checks:\n  flags:\n    registry: { USE_X: { stage: a }, USE_Y: { stage: b, needs: [a] } }\n';
    expect(await problemsOf(text)).toEqual([
      '3:5  checks.flags.stages is missing, expected the stages that the flags name, in their order: a, b',
    ]);
  });
});

describe('issues that only a team’s own check can have', () => {
  const problems = (schema: z.ZodType, text: string): readonly string[] => {
    const document = parseYaml(text, 'gate.yml');
    const { error } = schema.safeParse(document.value);
    return configErrors(error?.issues ?? [], document, { file: 'gate.yml', schema, said: new Map() }).errors.map(
      (one) => describeError(one),
    );
  };

  test('a number that is too large', () => {
    expect(problems(z.strictObject({ most: z.number().max(3) }), 'most: 4\n')).toEqual([
      'most is 4 (a number), expected at most 3',
    ]);
  });

  test('text that is too long', () => {
    expect(problems(z.strictObject({ name: z.string().max(3) }), 'name: abcd\n')).toEqual([
      'name is "abcd", expected at most 3 characters',
    ]);
  });

  test('a constant', () => {
    expect(problems(z.strictObject({ version: z.literal(1) }), 'version: 2\n')).toEqual([
      'version is 2 (a number), expected 1',
    ]);
  });

  test('a kind that YAML has no word for', () => {
    expect(problems(z.strictObject({ at: z.date() }), 'at: soon\n')).toEqual(['at is "soon", expected date']);
  });

  test('an unknown key within a list within a union', () => {
    const schema = z.strictObject({ a: z.union([z.string(), z.array(z.strictObject({ near: z.string() }))]) });
    expect(problems(schema, 'a: [{ near: x, naer: y }]\n')).toEqual([
      'unknown key "naer" in a.0, expected one of near; did you mean "near"?',
    ]);
  });

  test('of the branches of a union the one that came furthest tells', () => {
    const schema = z.strictObject({
      a: z.union([z.strictObject({ x: z.strictObject({ y: z.string() }) }), z.string()]),
    });
    expect(problems(schema, 'a: { x: { y: 1 } }\n')).toEqual(['a.x.y is 1 (a number), expected text']);
  });
});
