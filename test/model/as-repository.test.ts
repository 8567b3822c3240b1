import { expect, test } from 'vitest';
import { asRepository } from '../../src/model/as-repository.ts';

test.each(['acme/shop', 'a-b/c_d.e', 'acme/.github'])('%s is a repository', (text) => {
  expect(asRepository(text)).toBe(text);
});

test.each([undefined, '', 'shop', 'a/b/c', '../x', 'a/..', './x', 'a/b?x=1', 'a/b#', 'a/b%2f', 'a b/c'])(
  '%s is none',
  (text) => {
    expect(asRepository(text)).toBeUndefined();
  },
);
