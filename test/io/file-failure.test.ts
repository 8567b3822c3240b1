import { expect, test } from 'vitest';
import { fileFailure } from '../../src/io/file-failure.ts';
import { GateError } from '../../src/model/errors.ts';

const thrown = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  ['ENOENT', 'not-found', 'a.txt was not found'],
  ['ELOOP', 'not-found', 'a.txt was not found'],
  ['EISDIR', 'not-a-file', 'a.txt is not a regular file'],
  ['EACCES', 'refused', 'access to a.txt was refused'],
  ['EPERM', 'refused', 'access to a.txt was refused'],
  ['EIO', 'unavailable', 'a.txt could not be used: EIO'],
])('%s is %s', (code, kind, message) => {
  const cause = thrown(code);
  expect(fileFailure('a.txt', cause)).toMatchObject({ kind, message, cause });
});

test.each([new GateError('outside', 'x'), new TypeError('a defect'), 'no error at all'])(
  '%s stays what it is',
  (cause) => {
    expect(fileFailure('a.txt', cause)).toBe(cause);
  },
);
