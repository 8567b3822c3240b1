import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/model/nearest.ts';

test.each([
  ['a letter too many', 'registryy', 'registry'],
  ['a letter too few', 'regisry', 'registry'],
  ['a wrong letter', 'registrz', 'registry'],
  ['two neighbors swapped', 'ergistry', 'registry'],
  ['two letters too many', 'registryyyxx', 'registryyy'],
  ['two letters too few', 'registryyy', 'registryyyxx'],
  ['a letter too many and another too few', 'xregistryyy', 'registryyyz'],
  ['the wrong case', 'REGISTRY', 'registry'],
  ['nothing wrong', 'registry', 'registry'],
])('%s is near', (_, word, candidate) => {
  expect(nearest(word, ['phase', candidate])).toBe(candidate);
});

test('swapped neighbors count as one edit', () => {
  expect(nearest('fo', ['of'])).toBe('of');
});

test('one edit is forgiven in a short word, and not two', () => {
  expect([nearest('abc', ['abd']), nearest('abc', ['add'])]).toEqual(['abd', undefined]);
});

test('a longer word may be further off, one edit for every four letters', () => {
  expect([nearest('USE_STORAGE', ['USE_STOAGEX']), nearest('USE_STORAGE', ['USE_STOXXXX'])]).toEqual([
    'USE_STOAGEX',
    undefined,
  ]);
});

test('more than three edits are another word, however long it is', () => {
  const word = 'a'.repeat(40);
  expect([nearest(word, [`${word}bbb`]), nearest(word, [`${word}bbbb`])]).toEqual([`${word}bbb`, undefined]);
});

test('the nearest of several is chosen', () => {
  expect(nearest('warnings', ['wornings-', 'warning', 'warn'])).toBe('warning');
});

test('of two that are equally near the first is chosen', () => {
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});

test('a word without a near candidate has none', () => {
  expect(nearest('coverage', ['flags', 'baselines'])).toBeUndefined();
});

test('there is nothing near where there are no candidates', () => {
  expect(nearest('flags', [])).toBeUndefined();
});

test('a word of more than 200 characters is not compared', () => {
  expect(nearest('a'.repeat(201), ['a'.repeat(201)])).toBeUndefined();
});

test('a candidate of more than 200 characters is not compared', () => {
  expect(nearest('a'.repeat(200), ['a'.repeat(201), 'a'.repeat(199)])).toBe('a'.repeat(199));
});

test('the guess is put as a question', () => {
  expect(didYouMean('falgs', ['flags'])).toBe('did you mean "flags"?');
});

test('without a guess nothing is asked', () => {
  expect(didYouMean('coverage', ['flags'])).toBeUndefined();
});
