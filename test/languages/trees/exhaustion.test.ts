import { expect, test } from 'vitest';
import { measured } from './measured.ts';

// In a file of its own: what it does to the engine lasts.
test('a text that takes all the memory is refused, and so is every file after it', async () => {
  const source = 'class A { void f() { } }';
  expect((await measured('a.java', source)).functions).toHaveLength(1);
  const hungry = await measured('hungry.java', 'a<'.repeat(40_000)).catch((error: unknown) => error);
  expect(hungry).toMatchObject({ kind: 'malformed', hint: 'Leave hungry.java out.' });
  await expect(measured('a.java', source)).rejects.toMatchObject({
    kind: 'malformed',
    message: 'a.java cannot be parsed: hungry.java took all the memory that the parser may have',
  });
  await expect(measured('a.rb', 'def f; end')).rejects.toMatchObject({ kind: 'malformed' });
});
