import { describe, expect, test } from 'vitest';
import { readFlagTable } from '../../../src/checks/flags/read-flag-table.ts';
import { memoryFiles, type MemoryEntry } from '../../../src/testing.ts';

const table = { file: 'README.md', flag: 'Flag', default: 'Default' };
const read = (content: MemoryEntry | undefined, more = {}) =>
  readFlagTable(memoryFiles(content === undefined ? {} : { 'README.md': content }), { ...table, ...more });

test('rows have the name, the default and their line', async () => {
  expect(await read('# Flags\n\n| Flag | Owner | Default |\n|---|---|---|\n| `USE_X` | Ann | `false` |\n')).toEqual({
    file: 'README.md',
    tableLine: 3,
    rows: [{ name: 'USE_X', value: 'false', line: 5 }],
  });
});

test('rows of every table with both columns are read, wherever the columns are', async () => {
  const text =
    '| Flag | Default |\n|---|---|\n| A | 1 |\n\ntext\n\n| Default | Flag |\n|---|---|\n| 2 | B |\n\n| Flag |\n|---|\n| C |\n';
  expect((await read(text)).rows).toEqual([
    { name: 'A', value: '1', line: 3 },
    { name: 'B', value: '2', line: 9 },
  ]);
});

test('the columns can have other headings', async () => {
  const text = '| Name | Safe value |\n|---|---|\n| A | 1 |\n';
  expect((await read(text, { flag: 'Name', default: 'Safe value' })).rows).toEqual([
    { name: 'A', value: '1', line: 3 },
  ]);
});

test('a row that is cut short has an empty default', async () => {
  expect((await read('| Flag | Default |\n|---|---|\n| A |\n')).rows).toEqual([{ name: 'A', value: '', line: 3 }]);
});

describe('a problem, and no rows', () => {
  test.each([
    ['a document that is gone', undefined, 'README.md was not found'],
    [
      'a document without such a table',
      '| Name | Default |\n|---|---|\n| A | 1 |\n',
      'README.md has no table with the columns "Flag" and "Default"',
    ],
    ['a document without any table', '# Flags\n', 'README.md has no table with the columns "Flag" and "Default"'],
    ['a document that is no text', new Uint8Array([0]), 'README.md is a binary file'],
    ['a document that is too large', 'x'.repeat(2_097_153), 'README.md has 2097153 bytes, over the limit of 2097152'],
  ])('%s', async (_, content, problem) => {
    expect(await read(content)).toEqual({ file: 'README.md', rows: [], problem });
  });
});
