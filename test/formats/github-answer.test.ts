import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { readAnswer } from '../../src/formats/github-answer.ts';

const schema = z.array(z.object({ login: z.string() }));

test('an answer has what its schema knows, and nothing else', () => {
  expect(readAnswer(schema, [{ login: 'a', id: 1 }], '/users')).toEqual([{ login: 'a' }]);
});

test.each([
  [{ message: 'x' }, 'GitHub answered GET /users with something else than expected: the answer has another shape'],
  [
    [{ login: 3 }],
    'GitHub answered GET /users with something else than expected: 0.login is the number 3, expected text',
  ],
])('%j is refused, and what misses is named', (answer, message) => {
  expect(() => readAnswer(schema, answer, '/users')).toThrow(message);
});
