import { describe, expect, test } from 'vitest';
import { expectedLegs, type Expectation } from '../../../src/checks/suites/expected-legs.ts';

const namesOf = (expectation: Partial<Expectation>): readonly string[] =>
  expectedLegs({ include: [], exclude: [], legs: [], ...expectation }).map(({ name }) => name);

const axes = { suite: ['unit', 'e2e'], python: ['3.11', '3.12'] };

test('every combination of the axes is a leg, named as GitHub names it', () => {
  expect(namesOf({ axes })).toEqual(['unit, 3.11', 'unit, 3.12', 'e2e, 3.11', 'e2e, 3.12']);
});

test('numbers and switches are what they look like', () => {
  expect(namesOf({ axes: { node: [22, 24], slow: [true] } })).toEqual(['22, true', '24, true']);
});

describe('exclude', () => {
  test('takes out what has all of its values', () => {
    expect(namesOf({ axes, exclude: [{ suite: 'e2e', python: '3.11' }] })).toEqual([
      'unit, 3.11',
      'unit, 3.12',
      'e2e, 3.12',
    ]);
  });

  test('takes out every leg with the values that it names', () => {
    expect(namesOf({ axes, exclude: [{ suite: 'e2e' }] })).toEqual(['unit, 3.11', 'unit, 3.12']);
  });

  test('of a key that no leg has takes out nothing', () => {
    expect(namesOf({ axes, exclude: [{ suite: 'e2e', os: 'linux' }] })).toHaveLength(4);
  });
});

describe('include', () => {
  test('that fits no leg is one more', () => {
    expect(namesOf({ axes, include: [{ suite: 'load', python: '3.13' }] })).toContain('load, 3.13');
  });

  test('that fits no leg is called by all its values', () => {
    const include = [
      { suite: 'load', size: 'small' },
      { size: 'large', suite: 'load' },
    ];
    expect(namesOf({ axes: { suite: ['unit'] }, include })).toEqual(['unit', 'load, small', 'load, large']);
  });

  test('that adds to legs is no leg, and not in their names', () => {
    expect(namesOf({ axes, include: [{ suite: 'unit', experimental: true }] })).toEqual(namesOf({ axes }));
  });

  test('comes after exclude: what was taken out can be brought back', () => {
    const one = { suite: 'e2e', python: '3.11' };
    expect(namesOf({ axes, exclude: [one], include: [one] })).toEqual([
      'unit, 3.11',
      'unit, 3.12',
      'e2e, 3.12',
      'e2e, 3.11',
    ]);
  });

  test('may change what another one added, and not the axes', () => {
    const include = [{ color: 'green' }, { suite: 'unit', color: 'pink' }, { suite: 'load' }];
    const legs = expectedLegs({ axes: { suite: ['unit', 'e2e'] }, include, exclude: [], legs: [] });
    expect(legs.map(({ name, values }) => [name, values.get('color')])).toEqual([
      ['unit', 'pink'],
      ['e2e', 'green'],
      ['load', undefined],
    ]);
  });

  test('alone is a matrix too', () => {
    expect(namesOf({ include: [{ leg: 'linux', os: 'ubuntu' }, { leg: 'mac' }] })).toEqual(['linux, ubuntu', 'mac']);
  });
});
