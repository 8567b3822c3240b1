import { describe, expect, test } from 'vitest';
import type { causeRules, FlagEvidence, FlagsEvidence } from '../../../src/checks/flags/evidence.ts';
import { judge } from '../../../src/checks/flags/judge.ts';
import { flagsOptions } from '../../../src/checks/flags/options.ts';
import type { FlagsOptions } from '../../../src/checks/flags/options.ts';
import type { FlagRule } from '../../../src/checks/flags/rules.ts';
import { evidence, flag, options } from './samples.ts';

const at = (line: number, file = '.env') => ({ file, line });
const staged = options({ stages: ['a', 'b'], phase: 'stage:a', registry: { USE_X: { stage: 'a' } } });
const two = (x: string, y: string): readonly FlagEvidence[] => [flag(x), flag(y, { name: 'USE_Y' })];
const seen = (found: readonly string[]): Partial<FlagsEvidence> => ({
  code: { files: 3, found: found.map((name, index) => ({ name, at: at(index + 1, 'a.ts') })) },
});
const docs = (rows: readonly (readonly [string, string])[]): Partial<FlagsEvidence> => ({
  docs: [
    { file: 'README.md', tableLine: 5, rows: rows.map(([name, value], index) => ({ name, value, line: index + 7 })) },
  ],
});
const twoLines = (first: string, last: string): FlagEvidence =>
  flag(last, {
    settings: [
      { source: '.env', line: 1, value: first },
      { source: '.env', line: 4, value: last },
    ],
  });
const divergent = flag(undefined, {
  divergence: {
    at: at(2),
    readings: [
      { dialect: 'bash', value: 'true\r' },
      { dialect: 'compose', value: 'true' },
    ],
  },
});

/** Differs because of something on another line of its file. */
const spoilt = (
  name: string,
  line: number,
  rule: (typeof causeRules)[number],
  more: { value?: string; cause?: number; until?: number } = {},
): FlagEvidence =>
  flag(undefined, {
    name,
    divergence: {
      at: at(line),
      readings: [
        { dialect: 'bash', value: more.value ?? null },
        { dialect: 'compose', value: 'false' },
      ],
      cause: {
        rule,
        at: at(more.cause ?? line),
        reasons: rule === 'line-ends' ? [] : [{ dialect: 'bash', note: 'no value is certain' }],
        ...(more.until !== undefined && { until: more.until }),
      },
    },
  });

interface Case {
  readonly now: FlagsEvidence;
  readonly options?: FlagsOptions;
}

const xAndY = options({ registry: { USE_X: {}, USE_Y: {} } });

/** For each rule what breaks it, and what is nearest to that and does not. */
const cases: Readonly<Record<FlagRule, { readonly broken: Case; readonly kept: Case }>> = {
  missing: {
    broken: { now: evidence([flag(undefined)]) },
    kept: { now: evidence([flag(undefined)]), options: options({ registry: { USE_X: { unset: 'false' } } }) },
  },
  misspelt: {
    broken: { now: evidence([flag(undefined)], { nearMisses: [{ at: at(3), name: 'USE_XX', flag: 'USE_X' }] }) },
    kept: { now: evidence([flag('false')], { nearMisses: [{ at: at(3), name: 'USE_XX', flag: 'USE_X' }] }) },
  },
  'near-miss': {
    broken: { now: evidence([flag('false')], { nearMisses: [{ at: at(3), name: 'USE_XX', flag: 'USE_X' }] }) },
    kept: { now: evidence([flag(undefined)], { nearMisses: [{ at: at(3), name: 'USE_XX', flag: 'USE_X' }] }) },
  },
  invalid: { broken: { now: evidence([flag('False')]) }, kept: { now: evidence([flag('false')]) } },
  'run-together': {
    broken: { now: evidence([flag('falseUSE_Y=true'), flag(undefined, { name: 'USE_Y' })]), options: xAndY },
    kept: { now: evidence([flag('falseREUSE_Y=true'), flag('false', { name: 'USE_Y' })]), options: xAndY },
  },
  unsafe: { broken: { now: evidence([flag('true')]) }, kept: { now: evidence([flag('true')]), options: staged } },
  'not-enabled': {
    broken: { now: evidence([flag('false')]), options: staged },
    kept: { now: evidence([flag('false')]) },
  },
  duplicate: {
    broken: { now: evidence([twoLines('false', 'false')]) },
    kept: { now: evidence([twoLines('true', 'false')]) },
  },
  shadowed: {
    broken: { now: evidence([twoLines('true', 'false')]) },
    kept: { now: evidence([twoLines('false', 'false')]) },
  },
  'dialects-differ': { broken: { now: evidence([divergent]) }, kept: { now: evidence([flag('false')]) } },
  'line-ends': {
    broken: { now: evidence([spoilt('USE_X', 2, 'line-ends', { value: 'false\r' })]) },
    kept: { now: evidence([divergent]) },
  },
  'byte-order-mark': {
    broken: { now: evidence([spoilt('USE_X', 1, 'byte-order-mark')]) },
    kept: { now: evidence([divergent]) },
  },
  'merge-conflict': {
    broken: { now: evidence([spoilt('USE_X', 9, 'merge-conflict', { cause: 2 })]) },
    kept: { now: evidence([divergent]) },
  },
  'file-refused': {
    broken: { now: evidence([spoilt('USE_X', 2, 'file-refused', { cause: 9 })]) },
    kept: { now: evidence([spoilt('USE_X', 2, 'file-refused', { cause: 2 })]) },
  },
  'no-final-newline': {
    broken: { now: evidence([flag('false')], { sources: [{ name: '.env', lastLineWithoutNewline: 9 }] }) },
    kept: { now: evidence([flag('false')]) },
  },
  expired: {
    broken: { now: evidence([flag('false')]), options: options({ registry: { USE_X: { expires: '2026-03-30' } } }) },
    kept: { now: evidence([flag('false')]), options: options({ registry: { USE_X: { expires: '2026-03-31' } } }) },
  },
  exclusive: {
    broken: {
      now: evidence(two('true', 'true')),
      options: options({ registry: { USE_X: {}, USE_Y: {} }, exclusive: [['USE_X', 'USE_Y']] }),
    },
    kept: {
      now: evidence(two('true', 'false')),
      options: options({ registry: { USE_X: {}, USE_Y: {} }, exclusive: [['USE_X', 'USE_Y']] }),
    },
  },
  dependency: {
    broken: {
      now: evidence(two('true', 'false')),
      options: options({
        stages: ['a'],
        phase: 'stage:a',
        registry: { USE_X: { stage: 'a', 'depends-on': ['USE_Y'] }, USE_Y: {} },
      }),
    },
    kept: {
      now: evidence(two('true', 'true')),
      options: options({
        stages: ['a'],
        phase: 'stage:a',
        registry: { USE_X: { stage: 'a', 'depends-on': ['USE_Y'] }, USE_Y: { stage: 'a' } },
      }),
    },
  },
  prerequisite: {
    broken: {
      now: evidence([flag('true')]),
      options: options({ stages: ['a', 'b'], phase: 'stage:a', registry: { USE_X: { stage: 'a', needs: ['b'] } } }),
    },
    kept: {
      now: evidence([flag('true')]),
      options: options({ stages: ['a', 'b'], phase: 'stage:b', registry: { USE_X: { stage: 'b', needs: ['a'] } } }),
    },
  },
  unregistered: {
    broken: { now: evidence([flag('false')], seen(['USE_X', 'USE_Z'])) },
    kept: { now: evidence([flag('false')], seen(['USE_X'])) },
  },
  unreferenced: {
    broken: { now: evidence([flag('false')], seen([])) },
    kept: {
      now: evidence([flag('false')], seen(['useX'])),
      options: options({ registry: { USE_X: { aliases: ['useX'] } } }),
    },
  },
  'docs-differ': {
    broken: { now: evidence([flag('false')], docs([['USE_X', 'true']])) },
    kept: { now: evidence([flag('false')], docs([['USE_X', 'False']])) },
  },
  'source-unreadable': {
    broken: {
      now: evidence([flag(undefined)], {
        sources: [{ name: '.env', problem: { kind: 'unreadable', message: '.env was not found' } }],
      }),
    },
    kept: { now: evidence([flag('false')]) },
  },
  'source-empty': {
    broken: {
      now: evidence([flag(undefined)], {
        sources: [{ name: '.env', problem: { kind: 'empty', message: '.env sets nothing' } }],
      }),
    },
    kept: { now: evidence([flag('false')]) },
  },
  'none-set': {
    broken: { now: evidence([flag(undefined)]), options: options({ registry: { USE_X: { unset: 'false' } } }) },
    kept: { now: evidence([flag(undefined)]) },
  },
  'code-unreadable': {
    broken: { now: evidence([flag('false')], { code: { files: 0, found: [], problem: 'no file matches src/**' } }) },
    kept: { now: evidence([flag('false')], seen(['USE_X'])) },
  },
  'docs-unreadable': {
    broken: {
      now: evidence([flag('false')], { docs: [{ file: 'README.md', rows: [], problem: 'README.md was not found' }] }),
    },
    kept: { now: evidence([flag('false')], docs([['USE_X', 'false']])) },
  },
};

const rulesOf = ({ now, options: said = options() }: Case): readonly string[] =>
  judge(now, said).findings.map(({ rule }) => rule);

describe.each(Object.entries(cases))('%s', (rule, { broken, kept }) => {
  test('is found', () => {
    expect(rulesOf(broken)).toContain(rule);
  });

  test('is not found where it is kept', () => {
    expect(rulesOf(kept)).not.toContain(rule);
  });
});

/** The one finding of a case, in full. */
const only = ({ now, options: said = options() }: Case) => judge(now, said).findings;

describe('a value', () => {
  test('that is right is a fact and no finding', () => {
    expect(judge(evidence([flag('false')]), options())).toEqual({
      facts: [{ label: 'USE_X', value: 'false', limit: 'false in phase prepare' }],
      findings: [],
    });
  });

  test('that is unsafe is told with its place and what it overrides', () => {
    const settings = [
      { source: 'base.env', line: 7, value: 'false' },
      { source: '.env', line: 1, value: 'false' },
      { source: '.env', line: 3, value: 'true' },
    ];
    expect(only({ now: evidence([flag('true', { settings })]) })).toEqual([
      {
        rule: 'unsafe',
        message: 'USE_X is true, expected false in phase prepare',
        at: at(3),
        details: [
          'shadows line 1: "false"',
          'overrides base.env:7: "false"',
          'epic21-gate flags set USE_X=false --fix-duplicates',
        ],
      },
    ]);
  });

  test('from the environment is told so, without the place of what it overrides', () => {
    const settings = [
      { source: '.env', line: 2, value: 'false' },
      { source: 'environment', value: 'true' },
    ];
    expect(only({ now: evidence([flag('true', { settings })]) })).toEqual([
      {
        rule: 'unsafe',
        message: 'USE_X is true from the process environment, expected false in phase prepare',
        at: undefined,
        details: ['overrides .env:2: "false"'],
      },
    ]);
  });

  test('from the environment alone has no place', () => {
    const settings = [{ source: 'environment', value: 'true' }];
    expect(only({ now: evidence([flag('true', { settings })]) })[0]?.at).toBeUndefined();
  });

  test('that the environment had and a file overrides is told without a line', () => {
    const settings = [
      { source: 'environment', value: 'false' },
      { source: '.env', line: 2, value: 'true' },
    ];
    expect(only({ now: evidence([flag('true', { settings })]) })[0]?.details).toEqual([
      'overrides environment: "false"',
      'epic21-gate flags set USE_X=false',
    ]);
  });

  test('that is set nowhere and safe when unset is a fact that says so', () => {
    const said = options({ registry: { USE_X: { unset: 'false' }, USE_Y: {} } });
    const { facts, findings } = judge(evidence([flag(undefined), flag('false', { name: 'USE_Y' })]), said);
    expect([facts[0], findings]).toEqual([
      { label: 'USE_X', value: 'false (unset)', limit: 'false in phase prepare' },
      [],
    ]);
  });

  test('that is set nowhere and unsafe when unset is told so', () => {
    const said = options({ registry: { USE_X: { unset: 'true' }, USE_Y: {} } });
    expect(only({ now: evidence([flag(undefined), flag('false', { name: 'USE_Y' })]), options: said })).toMatchObject([
      {
        rule: 'unsafe',
        message: 'USE_X is true because it is set nowhere, expected false in phase prepare',
        details: ['epic21-gate flags set USE_X=false'],
      },
    ]);
  });

  test.each([
    ['False', '"False"', ''],
    ['', '""', ''],
    ['falseUSE_Y=secret', '"falseUSE_Y=…"', ', as if two lines had run together'],
    ['false\r', String.raw`"false\r"`, ''],
    ['false\u00A0', '"false\\u00a0"', ''],
    ['x'.repeat(21), 'text of 21 characters', ''],
    ['$', 'text of 1 character', ''],
    ['correct horse', 'text of 13 characters', ''],
    ['amqp://me:pw@mq?x=1', 'text of 19 characters', ', as if two lines had run together'],
  ])('%j is invalid, and only what can be a switch is shown of it', (value, shown, joint) => {
    expect(only({ now: evidence([flag(value)]) })).toEqual([
      {
        rule: 'invalid',
        message: `USE_X is ${shown}${joint}, expected false (of false or true)`,
        at: at(1),
        details: ['epic21-gate flags set USE_X=false'],
      },
    ]);
  });

  test('that no command line can hold is expected without a command', () => {
    const said = options({ registry: { USE_X: { type: 'enum', values: ['a', '; reboot'], safe: '; reboot' } } });
    expect(only({ now: evidence([flag('a')]), options: said })[0]?.details).toEqual([]);
  });

  test('an invalid value is in the facts as it is shown in the finding', () => {
    expect(judge(evidence([flag('a=secret')]), options()).facts[0]?.value).toBe('"a=…"');
  });

  test.each([
    ['0/1', {}, '0', '1'],
    ['enum', { values: ['old', 'new'], safe: 'old' }, 'old', 'new'],
  ])('of the type %s has its own words', (type, more, safe, other) => {
    const said = options({ registry: { USE_X: { type, ...more } } });
    expect([
      rulesOf({ now: evidence([flag(safe)]), options: said }),
      rulesOf({ now: evidence([flag(other)]), options: said }),
    ]).toEqual([[], ['unsafe']]);
  });

  test('a flag whose safe value is true is unsafe when it is false', () => {
    const said = options({ registry: { USE_X: { safe: true } } });
    expect(rulesOf({ now: evidence([flag('false')]), options: said })).toEqual(['unsafe']);
  });

  test('a stage that is reached asks for the value that turns the flag on', () => {
    const said = options({
      stages: ['a'],
      phase: 'stage:a',
      registry: { USE_X: { type: 'enum', values: ['old', 'new', 'newer'], safe: 'old', on: 'newer', stage: 'a' } },
    });
    expect(['newer', 'new'].map((value) => rulesOf({ now: evidence([flag(value)]), options: said }))).toEqual([
      [],
      ['not-enabled'],
    ]);
  });

  test('the stages before the reached one stay on, those behind it are safe', () => {
    const registry = { USE_X: { stage: 'a' }, USE_Y: { stage: 'c' } };
    const said = options({ stages: ['a', 'b', 'c'], phase: 'stage:b', registry });
    expect(rulesOf({ now: evidence(two('true', 'false')), options: said })).toEqual([]);
  });
});

describe('a flag that is set nowhere', () => {
  test('is told with all places where it was looked for', () => {
    const now = evidence([flag(undefined)], {
      sources: [{ name: '.env' }, { name: 'b.env' }, { name: 'environment' }],
    });
    expect(only({ now })).toEqual([
      { rule: 'missing', message: 'USE_X is not set in .env, b.env, environment', at: { file: 'b.env' }, details: [] },
    ]);
  });

  test('and stands in a comment is told where', () => {
    const now = evidence([flag(undefined, { commentedAt: [at(4), at(6)] })]);
    expect(only({ now })).toEqual([
      {
        rule: 'missing',
        message: 'USE_X is not set in .env',
        at: at(4),
        details: ['.env:4 has it in a comment only', '.env:6 has it in a comment only'],
      },
    ]);
  });

  test('and stands there without a sign is told where', () => {
    const now = evidence([flag(undefined, { bareAt: [at(11)], commentedAt: [at(4)] })]);
    expect(only({ now })[0]).toMatchObject({
      at: at(11),
      details: ['.env:11 names it without =', '.env:4 has it in a comment only'],
    });
  });

  test('in the environment, the only source, has no place', () => {
    expect(only({ now: evidence([flag(undefined)], { sources: [{ name: 'environment' }] }) })[0]?.at).toBeUndefined();
  });

  test('and misspelt is told once, at the misspelt line', () => {
    expect(only(cases.misspelt.broken)).toEqual([
      { rule: 'misspelt', message: 'USE_XX is set, and USE_X is not: did you mean "USE_X"?', at: at(3) },
    ]);
  });

  test('and misspelt is told so even where it may go unset', () => {
    const said = options({ registry: { USE_X: { unset: false } } });
    expect(rulesOf({ ...cases.misspelt.broken, options: said })).toEqual(['misspelt']);
  });

  test('is told the misspelling that is near to it and not another', () => {
    const now = evidence([flag(undefined), flag(undefined, { name: 'USE_Y' })], {
      nearMisses: [{ at: at(3), name: 'USE_YY', flag: 'USE_Y' }],
    });
    expect(only({ now, options: xAndY }).map(({ rule, message }) => [rule, message])).toEqual([
      ['missing', 'USE_X is not set in .env'],
      ['misspelt', 'USE_YY is set, and USE_Y is not: did you mean "USE_Y"?'],
    ]);
  });

  test('is not called missing while a source is unread', () => {
    expect(rulesOf(cases['source-unreadable'].broken)).toEqual(['source-unreadable']);
  });

  test('is no fact', () => {
    expect(judge(evidence([flag(undefined)]), options()).facts).toEqual([]);
  });
});

describe('with a source that is unread', () => {
  const unread = { name: 'a.env', problem: { kind: 'unreadable' as const, message: 'a.env was not found' } };
  const of = (sources: FlagsEvidence['sources']) => judge(evidence([flag('true')], { sources }), options());

  test('a flag that a later one sets is judged', () => {
    expect(of([unread, { name: '.env' }]).findings.map(({ rule }) => rule)).toEqual(['source-unreadable', 'unsafe']);
  });

  test('a flag that an earlier one sets is not: the last word is unknown', () => {
    expect(of([{ name: '.env' }, unread])).toMatchObject({ facts: [], findings: [{ rule: 'source-unreadable' }] });
  });
});

describe('with nothing set at all', () => {
  const unset = { USE_X: { unset: false }, USE_Y: { unset: true } };
  const none = [flag(undefined, { commentedAt: [at(4)] }), flag(undefined, { name: 'USE_Y' })];

  test('flags that may each go unset are told once, and nothing is a fact', () => {
    expect(judge(evidence(none), options({ registry: unset }))).toEqual({
      facts: [],
      findings: [
        {
          rule: 'none-set',
          message: 'none of 2 registered flags is set in .env',
          at: { file: '.env' },
          details: ['.env:4 has it in a comment only'],
        },
      ],
    });
  });

  test('the environment alone, that nobody loaded, has no place', () => {
    const now = evidence(none, { sources: [{ name: 'environment' }] });
    expect(only({ now, options: options({ registry: unset }) })[0]).toMatchObject({
      message: 'none of 2 registered flags is set in environment',
      at: undefined,
    });
  });

  test('a required flag is missing as ever', () => {
    expect(rulesOf({ now: evidence(none), options: options({ registry: { ...unset, USE_X: {} } }) })).toEqual([
      'missing',
      'unsafe',
    ]);
  });

  test('a source that is unread is reason enough', () => {
    const sources = [{ name: '.env', problem: { kind: 'unreadable' as const, message: 'gone' } }];
    expect(rulesOf({ now: evidence(none, { sources }), options: options({ registry: unset }) })).toEqual([
      'source-unreadable',
    ]);
  });
});

describe('two lines that ran together', () => {
  const joined = (value: string, registry: object = { USE_X: {}, USE_Y: {}, USE_Z: {} }) =>
    only({
      now: evidence([flag(value), ...['USE_Y', 'USE_Z'].map((name) => flag(undefined, { name }))]),
      options: options({ registry }),
    }).map(({ rule, message }) => [rule, message]);

  test('are one finding that names every flag', () => {
    expect(joined('TrueUSE_Y=falseUSE_Z=false')).toEqual([
      ['run-together', 'USE_X, USE_Y and USE_Z are on one line, expected a line for each'],
    ]);
  });

  test('say nothing of a flag that is not on the line', () => {
    expect(joined('falseUSE_Y=false')).toEqual([
      ['run-together', 'USE_X and USE_Y are on one line, expected a line for each'],
      ['missing', 'USE_Z is not set in .env'],
    ]);
  });

  test('are told also of a flag that may go unset', () => {
    expect(joined('USE_Y=false', { USE_X: {}, USE_Y: { unset: false }, USE_Z: { unset: false } })).toEqual([
      ['run-together', 'USE_X and USE_Y are on one line, expected a line for each'],
    ]);
  });

  test('begin with a value of the flag: anything else is invalid and hides nothing', () => {
    expect(joined('maybeUSE_Y=false').map(([rule]) => rule)).toEqual(['invalid', 'missing', 'missing']);
  });

  test('hide no missing flag behind a name that only ends like it', () => {
    expect(joined('falseREUSE_Y=1').map(([rule]) => rule)).toEqual(['invalid', 'missing', 'missing']);
  });

  test('end where a line names a flag again', () => {
    expect(joined('USE_X='.repeat(50_000)).map(([rule]) => rule)).toEqual(['invalid', 'missing', 'missing']);
  });
});

describe('one cause for many flags is one finding:', () => {
  const names = Array.from({ length: 10 }, (_, index) => `USE_${index}`);
  const told = (flags: readonly FlagEvidence[]) => {
    const registry = Object.fromEntries(flags.map(({ name }) => [name, {}]));
    return only({ now: evidence(flags), options: options({ registry }) });
  };

  test('a line that a program stops at', () => {
    expect(told(names.map((name, index) => spoilt(name, index + 1, 'file-refused', { cause: 15 })))).toEqual([
      {
        rule: 'file-refused',
        message: 'line 15 (no value is certain): 10 flags have no value for bash',
        at: at(15),
        details: [...names.slice(0, 8).map((name, index) => `line ${index + 1}: ${name}`), 'and 2 more'],
      },
    ]);
  });

  test('two lines are two', () => {
    const flags = [
      spoilt('USE_0', 1, 'file-refused', { cause: 15 }),
      spoilt('USE_1', 2, 'file-refused', { cause: 16 }),
    ];
    expect(told(flags).map(({ message }) => message)).toEqual([
      'line 15 (no value is certain): USE_0 has no value for bash',
      'line 16 (no value is certain): USE_1 has no value for bash',
    ]);
  });

  test("a flag's own line that spoils the others as well", () => {
    const flags = [spoilt('USE_0', 1, 'file-refused'), spoilt('USE_1', 2, 'file-refused', { cause: 1 })];
    expect(told(flags)).toMatchObject([
      { rule: 'file-refused', at: at(1), details: ['line 1: USE_0', 'line 2: USE_1'] },
    ]);
  });

  test('programs that stop for reasons of their own, each with it', () => {
    const one = spoilt('USE_0', 1, 'file-refused', { cause: 15 });
    const reasons = [
      { dialect: 'bash', note: 'a quote' },
      { dialect: 'compose', note: 'line 16: a space' },
    ];
    const cause = { rule: 'file-refused' as const, at: at(15), reasons };
    const divergence = one.divergence && { ...one.divergence, cause };
    expect(told([{ ...one, ...(divergence && { divergence }) }])).toMatchObject([
      {
        message: 'line 15 (a quote): USE_0 has no value for bash, compose',
        details: ['bash: a quote', 'compose: line 16: a space'],
      },
    ]);
  });

  test('Windows line ends', () => {
    const flags = [
      spoilt('USE_1', 4, 'line-ends', { value: 'true\r' }),
      spoilt('USE_0', 2, 'line-ends', { value: 'false\r' }),
    ];
    expect(told(flags)).toEqual([
      {
        rule: 'line-ends',
        message: String.raw`.env has Windows line ends: bash reads "false\r" or "true\r" for 2 flags`,
        at: at(2),
        details: [String.raw`line 2: USE_0 is "false\r"`, String.raw`line 4: USE_1 is "true\r"`],
      },
    ]);
  });

  test('a byte order mark', () => {
    expect(told([spoilt('USE_0', 1, 'byte-order-mark')])).toEqual([
      {
        rule: 'byte-order-mark',
        message: '.env starts with a byte order mark, so that USE_0 is not set for bash: save it as UTF-8 without',
        at: at(1),
        details: [],
      },
    ]);
  });

  test('a merge conflict', () => {
    const flags = ['USE_0', 'USE_1'].map((name, index) =>
      spoilt(name, index + 12, 'merge-conflict', { cause: 11, until: 15 }),
    );
    expect(told(flags)[0]).toMatchObject({
      message: 'unresolved merge conflict, lines 11-15: 2 flags have no value for bash',
      at: at(11),
    });
    expect(told([spoilt('USE_0', 12, 'merge-conflict', { cause: 11 })])[0]?.message).toBe(
      'unresolved merge conflict, line 11: USE_0 has no value for bash',
    );
  });
});

describe('a flag that is set more than once', () => {
  test('to different values is told with all of them', () => {
    expect(only(cases.shadowed.broken)).toEqual([
      {
        rule: 'shadowed',
        message: 'USE_X is set 2 times, to different values: false on line 4 wins',
        at: at(4),
        details: ['shadows line 1: "true"'],
      },
    ]);
  });

  test('to the same value is told with the line that wins', () => {
    expect(only(cases.duplicate.broken)[0]?.message).toBe(
      'USE_X is set 2 times, always to false: false on line 4 wins',
    );
  });

  test('and only once to another value is shadowed all the same', () => {
    const settings = ['false', 'true', 'false'].map((value, index) => ({ source: '.env', line: index + 1, value }));
    expect(rulesOf({ now: evidence([flag('false', { settings })]) })).toEqual(['shadowed']);
  });

  test('in two sources is no duplicate', () => {
    const settings = [
      { source: 'base.env', line: 1, value: 'true' },
      { source: '.env', line: 1, value: 'false' },
    ];
    expect(rulesOf({ now: evidence([flag('false', { settings })]) })).toEqual([]);
  });
});

describe('a flag that differs between dialects', () => {
  test('is told with the value that each reads', () => {
    expect(only({ now: evidence([divergent]) })).toEqual([
      {
        rule: 'dialects-differ',
        message: 'USE_X differs between bash, compose',
        at: at(2),
        details: ['bash: "true\\r"', 'compose: "true"'],
      },
    ]);
  });

  test('and is set twice is told with the shadowed line as well', () => {
    const now = evidence([{ ...twoLines('true', ''), divergence: divergent.divergence }]);
    expect(only({ now })[0]?.details?.at(-1)).toBe('shadows line 1: "true"');
  });

  test('and that no dialect can tell is told so, with each reason', () => {
    const readings = [
      { dialect: 'bash', value: null, note: 'computed when the file is read' },
      { dialect: 'node', value: null },
    ];
    const now = evidence([flag(undefined, { divergence: { at: at(2), readings } })]);
    expect(only({ now })).toMatchObject([
      {
        message: 'USE_X has no value that the file alone tells',
        details: ['bash: computed when the file is read', 'node: not set'],
      },
    ]);
  });

  test('is no fact, and not on', () => {
    const said = options({ registry: { USE_X: {}, USE_Y: {} }, exclusive: [['USE_X', 'USE_Y']] });
    const { facts, findings } = judge(evidence([divergent, flag('true', { name: 'USE_Y' })]), said);
    expect([facts.map(({ label }) => label), findings.map(({ rule }) => rule)]).toEqual([
      ['USE_Y'],
      ['dialects-differ', 'unsafe'],
    ]);
  });
});

describe('relations', () => {
  test('a dependency that is off is named', () => {
    expect(only(cases.dependency.broken)).toMatchObject([
      { message: 'USE_X is on and USE_Y, which it depends on, is not', at: at(1) },
    ]);
  });

  test('a stage that is not reached is named', () => {
    expect(only(cases.prerequisite.broken)).toMatchObject([
      { message: 'USE_X is on and the stage b, which it needs, is not reached', at: at(1) },
    ]);
  });

  test('of a flag that is unsafe anyway would be noise', () => {
    const said = options({ registry: { USE_X: { 'depends-on': ['USE_Y'] }, USE_Y: {} } });
    expect(rulesOf({ now: evidence(two('true', 'false')), options: said })).toEqual(['unsafe']);
  });

  test('of a flag that is off do not matter', () => {
    const said = options({ registry: { USE_X: { 'depends-on': ['USE_Y'] }, USE_Y: {} } });
    expect(rulesOf({ now: evidence(two('false', 'false')), options: said })).toEqual([]);
  });

  test('an exclusive group names those that are on together', () => {
    expect(only(cases.exclusive.broken).at(-1)?.message).toBe('USE_X and USE_Y are on together, expected at most one');
  });

  test('a flag with an off value of its own is off with that', () => {
    const mode = { type: 'enum', values: ['old', 'off', 'new'], safe: 'old', off: 'off' };
    const said = options({ registry: { USE_X: mode, USE_Y: mode }, exclusive: [['USE_X', 'USE_Y']] });
    expect([
      rulesOf({ now: evidence(two('old', 'old')), options: said }),
      rulesOf({ now: evidence(two('old', 'off')), options: said }),
    ]).toEqual([['exclusive'], ['unsafe']]);
  });

  test.each([
    ['boolean', 'true', 'false'],
    ['0/1', '1', '0'],
  ])('a %s flag that is safe when on is on all the same', (type, on, off) => {
    const registry = { USE_X: { type, safe: on, 'depends-on': ['USE_Y'] }, USE_Y: { type } };
    const group = options({
      registry: { USE_X: { type, safe: on }, USE_Y: { type, safe: on } },
      exclusive: [['USE_X', 'USE_Y']],
    });
    expect([
      rulesOf({ now: evidence(two(on, off)), options: options({ registry }) }),
      rulesOf({ now: evidence(two(on, on)), options: group }),
      rulesOf({ now: evidence(two(off, off)), options: group }),
    ]).toEqual([['dependency'], ['exclusive'], ['unsafe', 'unsafe']]);
  });

  test('an enum is off when it is safe', () => {
    const mode = { type: 'enum', values: ['old', 'new'], safe: 'old' };
    const said = options({ registry: { USE_X: mode, USE_Y: mode }, exclusive: [['USE_X', 'USE_Y']] });
    expect(rulesOf({ now: evidence(two('old', 'old')), options: said })).toEqual([]);
  });

  test('an exclusive group is placed at the last line of it that is known', () => {
    const said = options({
      registry: { USE_X: { safe: true }, USE_Y: { safe: true } },
      exclusive: [['USE_X', 'USE_Y']],
    });
    const settings = [{ source: 'environment', value: 'true' }];
    const placed = (y: FlagEvidence) => only({ now: evidence([flag('true'), y]), options: said })[0]?.at;
    expect([
      placed(flag('true', { name: 'USE_Y', settings: [{ source: '.env', line: 7, value: 'true' }] })),
      placed(flag('true', { name: 'USE_Y', settings })),
    ]).toEqual([at(7), at(1)]);
  });

  test('a flag that the environment turned on is told so', () => {
    const said = options({ registry: { USE_X: { safe: true, 'depends-on': ['USE_Y'] }, USE_Y: {} } });
    const x = flag('true', { settings: [{ source: 'environment', value: 'true' }] });
    expect(only({ now: evidence([x, flag('false', { name: 'USE_Y' })]), options: said })[0]?.message).toBe(
      'USE_X is on from the process environment and USE_Y, which it depends on, is not',
    );
  });
});

test('a flag that expired is told with its day and its owner', () => {
  const registry = { USE_X: { expires: '2026-03-30', owner: 'Ann' } };
  expect(only({ now: evidence([flag('false')]), options: options({ registry }) })).toEqual([
    { rule: 'expired', message: 'USE_X expired on 2026-03-30; Ann answers for it', at: at(1) },
  ]);
});

test('a name near a flag is told with a guess', () => {
  expect(only(cases['near-miss'].broken)).toEqual([
    { rule: 'near-miss', message: 'USE_XX is not registered: did you mean "USE_X"?', at: at(3) },
  ]);
});

test('a last line without a newline is told with its number', () => {
  expect(only(cases['no-final-newline'].broken)).toEqual([
    {
      rule: 'no-final-newline',
      message: '.env ends without a newline: a line that is appended would join line 9',
      at: at(9),
    },
  ]);
});

describe('the code', () => {
  test('with a flag that is not registered is told where', () => {
    expect(only(cases.unregistered.broken)).toEqual([
      { rule: 'unregistered', message: 'USE_Z is used and not registered', at: at(2, 'a.ts') },
    ]);
  });

  test('without a registered flag is told how much of it there is', () => {
    expect(only(cases.unreferenced.broken)).toEqual([
      { rule: 'unreferenced', message: 'USE_X occurs in none of 3 source files' },
    ]);
  });

  test('that could not be read is told once', () => {
    expect(only(cases['code-unreadable'].broken)).toEqual([
      { rule: 'code-unreadable', message: 'no file matches src/**' },
    ]);
  });
});

describe('a table in the docs', () => {
  test('with another default is told at its row', () => {
    expect(only(cases['docs-differ'].broken)).toEqual([
      {
        rule: 'docs-differ',
        message: 'the table gives USE_X the default true, the registry false',
        at: at(7, 'README.md'),
      },
    ]);
  });

  test('without a default says none', () => {
    expect(only({ now: evidence([flag('false')], docs([['USE_X', '']])) })[0]?.message).toBe(
      'the table gives USE_X the default (none), the registry false',
    );
  });

  test('with a flag that is not registered is told at its row', () => {
    const now = evidence(
      [flag('false')],
      docs([
        ['USE_X', 'false'],
        ['USE_Z', 'false'],
      ]),
    );
    expect(only({ now })).toMatchObject([
      { message: 'the table lists USE_Z, which is not registered', at: at(8, 'README.md') },
    ]);
  });

  test('without a registered flag is told at the table', () => {
    expect(only({ now: evidence([flag('false')], docs([])) })).toMatchObject([
      { message: 'the table does not list USE_X', at: at(5, 'README.md') },
    ]);
  });
});

test('a registered flag that the evidence does not speak of is missing, not left out', () => {
  const registry = { USE_X: {}, USE_Y: {} };
  const now: FlagsEvidence = {
    today: '2026-01-01',
    sources: [{ name: '.env' }],
    flags: [{ name: 'USE_X', settings: [{ source: '.env', line: 1, value: 'false' }], commentedAt: [] }],
    nearMisses: [],
    docs: [],
  };
  const { findings } = judge(now, flagsOptions.parse({ registry }));
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([['missing', 'USE_Y is not set in .env']]);
});
