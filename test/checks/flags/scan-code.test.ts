import { expect, test } from 'vitest';
import { scanCode } from '../../../src/checks/flags/scan-code.ts';
import { memoryFiles, type MemoryEntry } from '../../../src/testing.ts';
import { options } from './samples.ts';

const { registry } = options({ registry: { USE_X: { aliases: ['useX', '$x'] } } });
const scan = (files: Readonly<Record<string, MemoryEntry>>, names: readonly string[] = ['USE_NEW_*']) =>
  scanCode(memoryFiles(files), { files: ['src/**'], names: [...names] }, registry);
const namesIn = async (text: string, names?: readonly string[]) =>
  (await scan({ 'src/a.ts': text }, names)).found.map(({ name }) => name);

test('a registered flag, its aliases and what looks like a flag are found, each at its first place', async () => {
  const files = { 'src/a.ts': 'one\nif (USE_X) useX($x)\nUSE_X\n', 'src/b.py': 'USE_NEW_Y\r\nUSE_X\rUSE_NEW_Z' };
  expect(await scan(files)).toEqual({
    files: 2,
    found: [
      { name: 'USE_X', at: { file: 'src/a.ts', line: 2 } },
      { name: 'useX', at: { file: 'src/a.ts', line: 2 } },
      { name: '$x', at: { file: 'src/a.ts', line: 2 } },
      { name: 'USE_NEW_Y', at: { file: 'src/b.py', line: 1 } },
      { name: 'USE_NEW_Z', at: { file: 'src/b.py', line: 3 } },
    ],
  });
});

test.each([
  ['a name that begins with a flag', 'USE_XY'],
  ['a name that ends with one', 'MY_USE_X'],
  ['a name that looks like none', 'USE_OLD'],
])('%s is another name', async (_, text) => {
  expect(await namesIn(text)).toEqual([]);
});

test('a flag in text and in a comment is found as well', async () => {
  expect(await namesIn('get("USE_X") // USE_NEW_Y')).toEqual(['USE_X', 'USE_NEW_Y']);
});

test('several patterns are tried', async () => {
  expect(await namesIn('A_1 B_1 C_1', ['A_*', 'B_*'])).toEqual(['A_1', 'B_1']);
});

test('files that no glob names are not read', async () => {
  expect(await scan({ 'src/a.ts': '', 'lib/a.ts': 'USE_X' })).toEqual({ files: 1, found: [] });
});

test('globs that match no file are a problem: no file would look like agreement', async () => {
  expect(await scan({ 'lib/a.ts': 'USE_X' })).toEqual({ files: 0, found: [], problem: 'no file matches src/**' });
});

test('a file that is no text is a problem by its name', async () => {
  expect(await scan({ 'src/a.ts': 'USE_X', 'src/b.bin': new Uint8Array([0xff]) })).toEqual({
    files: 0,
    found: [],
    problem: 'src/b.bin is not UTF-8 text',
  });
});

test('a file that is too large is a problem by its name', async () => {
  expect((await scan({ 'src/a.ts': 'x'.repeat(2_097_153) })).problem).toBe(
    'src/a.ts has 2097153 bytes, over the limit of 2097152',
  );
});
