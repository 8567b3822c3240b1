import { expect, test } from 'vitest';
import { describeError, GateError } from '../../src/model/errors.ts';

test('a GateError keeps kind, hint, place and cause', () => {
  const cause = new Error('ECONNREFUSED');
  const error = new GateError('unavailable', 'down', { hint: 'Wait.', at: { file: 'a.yml', line: 2 }, cause });
  expect(error).toMatchObject({
    name: 'GateError',
    kind: 'unavailable',
    message: 'down',
    hint: 'Wait.',
    at: { file: 'a.yml', line: 2 },
    cause,
  });
});

test('a GateError without a cause has none', () => {
  expect('cause' in new GateError('misuse', 'what')).toBe(false);
});

test('a foreseen failure is described by its message', () => {
  expect(describeError(new GateError('not-found', '.env was not found'))).toBe('.env was not found');
});

test('a hint that is a question goes on with the sentence', () => {
  const error = new GateError('misuse', 'unknown key "falgs"', { hint: 'did you mean "flags"?' });
  expect(describeError(error)).toBe('unknown key "falgs"; did you mean "flags"?');
});

test('a hint that is a sentence starts a new one', () => {
  const error = new GateError('misuse', 'no config found', { hint: 'Write one with `epic21-gate init`.' });
  expect(describeError(error)).toBe('no config found. Write one with `epic21-gate init`.');
});

test('a foreign error is named as a defect of the gate', () => {
  expect(describeError(new TypeError('x is undefined'))).toBe(
    'unexpected error (a defect of epic21-gate): TypeError: x is undefined',
  );
});

test.each([
  ['text', 'boom', 'boom'],
  ['undefined', undefined, 'undefined'],
  ['null', null, 'null'],
])('%s that was thrown is named as a defect too', (_, thrown, shown) => {
  expect(describeError(thrown)).toBe(`unexpected error (a defect of epic21-gate): ${shown}`);
});
