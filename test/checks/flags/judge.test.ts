import { describe, expect, test } from 'vitest';
import type { FlagEvidence, FlagsEvidence } from '../../../src/checks/flags/evidence.ts';
import { judge } from '../../../src/checks/flags/judge.ts';
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

interface Case {
  readonly now: FlagsEvidence;
  readonly options?: FlagsOptions;
}

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
        details: ['shadows line 1: "false"', 'overrides base.env:7: "false"'],
      },
    ]);
  });

  test('from the environment is placed at the file that it overrides', () => {
    const settings = [
      { source: '.env', line: 2, value: 'false' },
      { source: 'environment', value: 'true' },
    ];
    expect(only({ now: evidence([flag('true', { settings })]) })[0]).toMatchObject({
      at: at(2),
      details: ['overrides .env:2: "false"'],
    });
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
    ]);
  });

  test('that is set nowhere and safe when unset is a fact that says so', () => {
    const said = options({ registry: { USE_X: { unset: 'false' } } });
    expect(judge(evidence([flag(undefined)]), said)).toEqual({
      facts: [{ label: 'USE_X', value: 'false (unset)', limit: 'false in phase prepare' }],
      findings: [],
    });
  });

  test('that is set nowhere and unsafe when unset is told so', () => {
    const said = options({ registry: { USE_X: { unset: 'true' } } });
    expect(only({ now: evidence([flag(undefined)]), options: said })).toMatchObject([
      { rule: 'unsafe', message: 'USE_X is true because it is set nowhere, expected false in phase prepare' },
    ]);
  });

  test.each([
    ['False', '"False"', ''],
    ['', '""', ''],
    ['falseUSE_Y=secret', '"falseUSE_Y=…"', ', as if two lines had run together'],
    ['x'.repeat(80), `"${'x'.repeat(59)}…"`, ''],
  ])('%j is invalid, and no secret behind an equals sign is shown', (value, shown, joined) => {
    expect(only({ now: evidence([flag(value)]) })[0]?.message).toBe(
      `USE_X is ${shown}${joined}, expected false or true`,
    );
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

  test('in the environment, the only source, has no place', () => {
    expect(only({ now: evidence([flag(undefined)], { sources: [{ name: 'environment' }] }) })[0]?.at).toBeUndefined();
  });

  test('and misspelt is told once, at the misspelt line', () => {
    expect(only(cases.misspelt.broken)).toEqual([
      { rule: 'misspelt', message: 'USE_XX is set, and USE_X is not: did you mean "USE_X"?', at: at(3) },
    ]);
  });

  test('is not called missing while a source is unread', () => {
    expect(rulesOf(cases['source-unreadable'].broken)).toEqual(['source-unreadable']);
  });

  test('is no fact', () => {
    expect(judge(evidence([flag(undefined)]), options()).facts).toEqual([]);
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
    const registry = { USE_X: { safe: true, off: false }, USE_Y: { safe: true, off: false } };
    const said = options({ registry, exclusive: [['USE_X', 'USE_Y']] });
    expect(rulesOf({ now: evidence(two('true', 'true')), options: said })).toEqual(['exclusive']);
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

test('a registered flag of which there is no evidence is neither a fact nor a finding: then nothing was measured', () => {
  expect(judge(evidence([]), options())).toEqual({ facts: [], findings: [] });
});
