import { describe, expect, test } from 'vitest';
import { allowedValues, flagsOptions } from '../../../src/checks/flags/options.ts';

/** What is wrong with options, each as `path: what is expected`. */
const faults = (said: Readonly<Record<string, unknown>>): readonly string[] =>
  flagsOptions
    .safeParse({ registry: { USE_X: {} }, ...said })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const ofFlag = (entry: Readonly<Record<string, unknown>>, more = {}) => faults({ registry: { USE_X: entry }, ...more });

test('the smallest options are a registry with a flag', () => {
  expect(flagsOptions.parse({ registry: { USE_X: {} } })).toEqual({
    title: 'Feature Flags',
    phase: 'prepare',
    stages: [],
    sources: ['.env'],
    dialects: ['bash', 'compose'],
    registry: { USE_X: { type: 'boolean', 'kill-switch': false, 'depends-on': [], needs: [], aliases: [] } },
    exclusive: [],
    docs: [],
  });
});

test('true, false and numbers of YAML are taken as they are written', () => {
  const { registry } = flagsOptions.parse({
    registry: { USE_X: { safe: false, on: true }, LEVEL: { type: 'enum', values: [1, 2], safe: 1 } },
  });
  expect([registry['USE_X'], registry['LEVEL']]).toMatchObject([
    { safe: 'false', on: 'true' },
    { values: ['1', '2'], safe: '1' },
  ]);
});

test.each([
  ['boolean', undefined, ['false', 'true']],
  ['0/1', undefined, ['0', '1']],
  ['enum', ['a', 'b'], ['a', 'b']],
] as const)('a flag of the type %s can be its values', (type, values, allowed) => {
  expect(allowedValues({ type, values: values && [...values] })).toEqual(allowed);
});

describe('the phase', () => {
  const stages = ['a', 'b'];

  test.each(['prepare', 'stage:a', 'stage:b'])('can be %s', (phase) => {
    expect(faults({ stages, phase })).toEqual([]);
  });

  test.each(['stage:c', 'a', 'stage:', 'Prepare', 'stage:stage:a'])('cannot be %s', (phase) => {
    expect(faults({ stages, phase })).toEqual(['phase: prepare or stage:a or stage:b']);
  });

  test('can only be prepare where there are no stages', () => {
    expect(faults({ phase: 'stage:a' })).toEqual(['phase: prepare']);
  });
});

describe('values fit each other', () => {
  test.each([
    ['a registry without a flag', faults({ registry: {} }), ['registry: at least one flag']],
    [
      'an exclusive group with an unknown flag',
      faults({ exclusive: [['USE_X', 'USE_Y']] }),
      ['exclusive.0.1: a flag of the registry'],
    ],
    [
      'an enum without values',
      ofFlag({ type: 'enum', safe: 'a' }),
      ['registry.USE_X.type: `values` beside it: what it can be'],
    ],
    [
      'values without an enum',
      ofFlag({ values: ['a', 'b'] }),
      ['registry.USE_X.values: no values, unless the type is enum'],
    ],
    [
      'an enum without its safe value',
      ofFlag({ type: 'enum', values: ['a', 'b'] }),
      ['registry.USE_X.type: `safe` beside it: its value before the rollout'],
    ],
    [
      'an enum with a stage and no value for it',
      ofFlag({ type: 'enum', values: ['a', 'b'], safe: 'a', stage: 's' }, { stages: ['s'] }),
      ['registry.USE_X.type: `on` beside it: it has a stage'],
    ],
    [
      'a kill switch without its unset value',
      ofFlag({ 'kill-switch': true }),
      ['registry.USE_X.kill-switch: `unset` beside it: what the program takes when nobody set it'],
    ],
    ['a safe value that the flag cannot have', ofFlag({ safe: 'no' }), ['registry.USE_X.safe: one of false, true']],
    ['an off value that the flag cannot have', ofFlag({ off: 0 }), ['registry.USE_X.off: one of false, true']],
    ['an on value that the flag cannot have', ofFlag({ type: '0/1', on: true }), ['registry.USE_X.on: one of 0, 1']],
    [
      'an unset value that the flag cannot have',
      ofFlag({ type: 'enum', values: ['a', 'b'], safe: 'a', unset: 'c' }),
      ['registry.USE_X.unset: one of a, b'],
    ],
    [
      'an unknown stage',
      ofFlag({ stage: 's' }, { stages: ['a', 'b'] }),
      ['registry.USE_X.stage: one of the stages: a, b'],
    ],
    [
      'a stage where there are none',
      ofFlag({ stage: 's' }),
      ['stages: the stages that the flags name, in their order: s'],
    ],
    [
      'the need of an unknown stage',
      ofFlag({ needs: ['a', 's'] }, { stages: ['a'] }),
      ['registry.USE_X.needs.1: one of the stages: a'],
    ],
    [
      'the need of a stage where there are none',
      ofFlag({ needs: ['s'] }),
      ['stages: the stages that the flags name, in their order: s'],
    ],
    [
      'a dependency on itself',
      ofFlag({ 'depends-on': ['USE_X'] }),
      ['registry.USE_X.depends-on.0: another flag: a flag cannot depend on itself'],
    ],
    [
      'a dependency on an unknown flag',
      ofFlag({ 'depends-on': ['USE_Y'] }),
      ['registry.USE_X.depends-on.0: a flag of the registry'],
    ],
  ])('%s is refused', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test.each([
    ['a kill switch with its unset value', ofFlag({ 'kill-switch': true, unset: false })],
    [
      'an enum with all that it needs',
      ofFlag({ type: 'enum', values: ['a', 'b'], safe: 'a', on: 'b', stage: 's' }, { stages: ['s'] }),
    ],
    ['a dependency on a flag of the registry', faults({ registry: { USE_X: { 'depends-on': ['USE_Y'] }, USE_Y: {} } })],
    [
      'an exclusive group of flags of the registry',
      faults({ registry: { USE_X: {}, USE_Y: {} }, exclusive: [['USE_X', 'USE_Y']] }),
    ],
  ])('%s is taken', (_, found) => {
    expect(found).toEqual([]);
  });
});

test.each(['use-x', 'use x', '1x', 'a.b', ''])('%j is no name in code', (alias) => {
  expect(ofFlag({ aliases: [alias] })).toHaveLength(1);
});

test.each(['useX', '$x', '_1'])('%j is a name in code', (alias) => {
  expect(ofFlag({ aliases: [alias] })).toEqual([]);
});

test.each([
  ['environment', 'environment'],
  ['./environment', './environment'],
  ['a/../environment', './environment'],
  ['./a//b.env', 'a/b.env'],
])('the source %j is kept as %j', (said, kept) => {
  expect(flagsOptions.parse({ registry: { USE_X: {} }, sources: [said] }).sources).toEqual([kept]);
});

test.each(['USE X', '1USE', 'USE-X', '', 'x'.repeat(129)])('%j is no name of a flag', (name) => {
  expect(flagsOptions.safeParse({ registry: { [name]: {} } }).success).toBe(false);
});
