import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import { sample } from './samples.ts';
import { readTree } from './tree-sitter.ts';

test('the sample is measured as tree-sitter reads it', async () => {
  const own = measure(sample).functions.map((one) => [one.name, one.start, one.end, one.cyclomatic, one.parameters]);
  expect(own).toEqual(await readTree(sample));
  expect(own).toHaveLength(8);
});
