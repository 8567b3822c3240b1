import { describe, expect, test } from 'vitest';
import { suitesOptions } from '../../../src/checks/suites/options.ts';

const messagesOf = (said: object): readonly string[] => {
  const parsed = suitesOptions.safeParse(said);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
};
const evidence = ['legs/*.json'];

describe('the legs are told', () => {
  test.each([
    ['by axes', { axes: { suite: ['unit'] }, evidence }],
    ['by name', { legs: ['unit'], evidence }],
    ['by include alone', { include: [{ suite: 'unit' }], evidence }],
    ['by as many as GitHub allows', { axes: { a: Array.from({ length: 256 }, (_, index) => index) }, evidence }],
    [
      'by more, of which some are taken out',
      {
        axes: { a: Array.from({ length: 257 }, (_, index) => index) },
        exclude: [{ a: 0 }],
        evidence,
      },
    ],
  ])('%s', (_, said) => {
    expect(messagesOf(said)).toEqual([]);
  });

  test.each([
    ['in no way', { evidence }, 'one of the two'],
    ['in two ways', { legs: ['unit'], axes: { suite: ['unit'] }, evidence }, 'one of the two'],
    ['twice', { legs: ['unit', 'unit'], evidence }, 'each leg once'],
    ['twice, by values', { axes: { a: ['x, y', 'x'], b: ['y', 'y, y'] }, evidence }, 'each leg once'],
    ['and none is left', { axes: { a: ['x'] }, exclude: [{ a: 'x' }], evidence }, 'one leg at least'],
    ['by too many', { axes: { a: Array.from({ length: 257 }, (_, index) => index) }, evidence }, 'at most 256'],
    [
      'by far too many',
      { axes: Object.fromEntries('abcdefgh'.split('').map((axis) => [axis, Array(100).fill('x')])), evidence },
      'at most 256',
    ],
    ['by a version without quotes', { axes: { python: [3.1] }, evidence }, 'a version in quotes'],
  ])('%s, which is refused', (_, said, message) => {
    expect(messagesOf(said).join()).toContain(message);
  });
});

describe('limits of some legs', () => {
  const said = (legs: string) => messagesOf({ legs: ['unit, 24', 'e2e'], evidence, limits: [{ legs, minimum: 100 }] });

  test.each(['e2e', 'unit, *', '*'])('are for legs that there are: %s', (legs) => {
    expect(said(legs)).toEqual([]);
  });

  test.each(['unit', 'untit, *', 'E2E'])('that are for none hold nowhere: %s', (legs) => {
    expect(said(legs).join()).toContain('names of legs that there are');
  });
});

describe('results are told', () => {
  const axes = { suite: ['unit', 'e2e'] };

  test.each([
    ['by reports of one leg', { legs: ['unit'], reports: ['results/*.xml'] }],
    ['by reports with the name of the leg', { axes, reports: ['results/{leg}/*.xml'] }],
    ['by reports with the name of an axis', { axes, reports: ['results/{suite}.xml'] }],
    ['by evidence, and each leg has the same reports', { axes, evidence, reports: ['results/*.xml'] }],
  ])('%s', (_, said) => {
    expect(messagesOf(said)).toEqual([]);
  });

  test.each([
    ['in no way', { axes }, '`evidence` of the legs'],
    ['by the same reports for all legs', { axes, reports: ['results/*.xml'] }, 'what tells the legs apart'],
    ['by a name that is no axis', { axes, reports: ['results/{suit}/*.xml'] }, 'what tells the legs apart'],
  ])('%s, which is refused', (_, said, message) => {
    expect(messagesOf(said).join()).toContain(message);
  });
});
