import { expect, test } from 'vitest';
import { testPlaces } from '../../../src/checks/suites/test-places.ts';

const find = testPlaces([
  'src/a.ts',
  'packages/a/src/a.ts',
  'index.js',
  'java/com/acme/CartTest.java',
  'x/T.py',
  'y/T.py',
]);

test.each([
  ['a path of the repository', 'src/a.ts', 'src/a.ts'],
  ['one that begins with a dot', './src/a.ts', 'src/a.ts'],
  ['one of another machine, the longest that fits', '/home/runner/work/r/r/packages/a/src/a.ts', 'packages/a/src/a.ts'],
  ['one of Windows', 'D:\\a\\r\\r\\src\\a.ts', 'src/a.ts'],
  ['the name of one file', 'CartTest.java', 'java/com/acme/CartTest.java'],
  ['the end of one path', 'acme/CartTest.java', 'java/com/acme/CartTest.java'],
  ['a name that two files have', 'T.py', undefined],
  ['what is no file of the repository', '/usr/lib/python3/runpy.py', undefined],
  ['a library that ends like one', '/w/node_modules/x/src/a.ts', undefined],
  ['a file at the root, by its name alone', '/opt/x/index.js', undefined],
])('%s', (_, file, expected) => {
  expect(find([{ file, line: 3 }])).toEqual(expected === undefined ? undefined : { file: expected, line: 3 });
});

test('the first place that is in the repository counts', () => {
  expect(find([{ file: 'no.ts', line: 1 }, { file: 'src/a.ts', line: 2 }, { file: 'index.js' }])).toEqual({
    file: 'src/a.ts',
    line: 2,
  });
});

test('a line that is none is left out', () => {
  expect(find([{ file: 'src/a.ts', line: 0 }])).toEqual({ file: 'src/a.ts' });
});
