import { z } from 'zod/mini';
import { expect, test } from 'vitest';
import { described } from '../../src/model/described.ts';

const shared = z.string().check(z.minLength(1));
const options = z.strictObject({
  plain: shared,
  first: described(shared, 'The first.'),
  second: described(shared, 'The second.'),
  list: described(z.array(shared), 'Several.'),
  again: z.optional(described(described(shared, 'Before.'), 'After.')),
});

test('options that share a schema have each its own sentence, and what is in a list has none', () => {
  const text = { type: 'string', minLength: 1 };
  expect(z.toJSONSchema(options).properties).toEqual({
    plain: text,
    first: { ...text, description: 'The first.' },
    second: { ...text, description: 'The second.' },
    list: { type: 'array', items: text, description: 'Several.' },
    again: { ...text, description: 'After.' },
  });
});

test('a sentence changes nothing of what is accepted', () => {
  const texts = { plain: 'a', first: 'b', second: 'c', list: ['d'] };
  expect(options.safeParse(texts).data).toEqual(texts);
  expect(options.safeParse({ ...texts, second: '' }).error?.issues.map(({ path }) => path)).toEqual([['second']]);
});
