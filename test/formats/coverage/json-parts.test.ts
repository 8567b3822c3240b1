import { expect, test } from 'vitest';
import { numbering } from '../../../src/formats/coverage/json-parts.ts';

test('equal texts are numbered, past texts that look like it', () => {
  const names = (...texts: readonly string[]): readonly string[] => texts.map(numbering());
  expect(names('f', 'g', 'f', 'f')).toEqual(['f', 'g', 'f 2', 'f 3']);
  expect(names('f', 'f 2', 'f', 'f')).toEqual(['f', 'f 2', 'f 3', 'f 4']);
  expect(names('f', 'f', 'f 2')).toEqual(['f', 'f 2', 'f 2 2']);
});
