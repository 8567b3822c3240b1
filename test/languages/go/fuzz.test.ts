import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeasuredFunction } from '../../../src/languages/measured.ts';
import { seed } from '../../helpers/seed.ts';
import { bytesOf, measure, refusal } from './measure.ts';
import { sample } from './samples.ts';

const bytes = bytesOf(sample);
const pieces = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '`',
  '"',
  "'",
  '/*',
  '*/',
  '//',
  '\n',
  ';',
  ':',
  ',',
  '.',
  '\\',
  '\0',
  'é',
  '\uFEFF',
];
const words = [
  'func',
  'if',
  'else',
  'for',
  'switch',
  'case',
  'default',
  'select',
  'struct',
  'interface',
  'map',
  'chan',
];
const insertions = [
  ...pieces,
  ...words.map((word) => ` ${word} `),
  'var ',
  'type ',
  'break ',
  '&&',
  '||',
  '<-',
  '!',
  '-',
];

/** Refused as malformed, or measured with figures that can be. */
function isSound(source: Uint8Array): boolean {
  if (refusal(source) !== undefined) return true;
  const { functions, lines, nloc } = measure(source);
  return nloc <= lines && functions.every((one) => isPossible(one, lines));
}

const isPossible = ({ start, end, nloc, cyclomatic }: MeasuredFunction, lines: number): boolean =>
  start >= 1 && start <= end && end <= lines && nloc >= 1 && nloc <= end - start + 1 && cyclomatic >= 1;

test('the sample cut off anywhere', () => {
  const ends = Array.from({ length: bytes.length + 1 }, (_, end) => end);
  expect(ends.filter((end) => !isSound(bytes.subarray(0, end)))).toEqual([]);
});

test('the sample with a byte changed anywhere', () => {
  const places = [...bytes.keys()];
  expect(places.filter((at) => !isSound(bytes.with(at, (at * 37) % 256)))).toEqual([]);
});

test('the sample with parts put in, taken out and repeated', () => {
  const at = fc.nat(sample.length);
  const edit = fc.record({ at, length: fc.nat(30), put: fc.constantFrom('', ...insertions, sample.slice(900, 1200)) });
  const edited = fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce((all, one) => all.slice(0, one.at) + one.put + all.slice(one.at + one.length), sample),
    );
  expect(
    failure(
      fc.property(edited, (text) => isSound(bytesOf(text))),
      6_000,
    ),
  ).toBeUndefined();
});

test('any tokens in any order', () => {
  const token = fc.constantFrom(...insertions, 'a', '1', 'x.y', 'package a\n', 'func f() {');
  const text = fc.array(token, { maxLength: 40 }).map((tokens) => `package a\n${tokens.join('')}`);
  expect(
    failure(
      fc.property(text, (one) => isSound(bytesOf(one))),
      3_000,
    ),
  ).toBeUndefined();
});

test('any bytes', () => {
  expect(failure(fc.property(fc.uint8Array({ maxLength: 200 }), isSound), 1_000)).toBeUndefined();
});

/** The text that fails, with what it fails with. */
function failure<T>(property: fc.IProperty<[T]>, numRuns: number): unknown {
  const { failed, counterexample, errorInstance } = fc.check(property, { numRuns, seed });
  return failed ? { counterexample, errorInstance } : undefined;
}
