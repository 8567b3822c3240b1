import { expect, test } from 'vitest';
import { sha256 } from '../../src/model/sha256.ts';

test('text and its bytes have the same digest', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect([sha256('abc'), sha256(new TextEncoder().encode('abc'))]).toEqual([abc, abc]);
});
