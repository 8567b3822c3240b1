import { z } from 'zod/mini';
import { expect, test } from 'vitest';
import { described } from '../../src/model/described.ts';

const text = z.string().check(z.minLength(1));

test('an option has its sentence, and what shares no schema with it has none', () => {
  const options = z.strictObject({
    plain: text,
    list: described(z.array(text), 'Several.'),
    maybe: described(z.optional(text), 'One, or none.'),
  });
  expect(z.toJSONSchema(options).properties).toEqual({
    plain: { type: 'string', minLength: 1 },
    list: { type: 'array', items: { type: 'string', minLength: 1 }, description: 'Several.' },
    maybe: { type: 'string', minLength: 1, description: 'One, or none.' },
  });
});

test('a schema that stands in two places cannot have the sentence of one of them', () => {
  const shared = described(z.string(), 'The first.');
  expect(() => described(shared, 'The second.')).toThrow('described already, and again as: The second.');
});
