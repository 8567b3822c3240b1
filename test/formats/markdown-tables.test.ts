import { expect, test } from 'vitest';
import { markdownTables } from '../../src/formats/markdown-tables.ts';

const table = '| Flag | Default |\n|---|---|\n| USE_A | false |\n| USE_B | true |\n';

test('a table has its line, its head and its rows with their lines', () => {
  expect(markdownTables(`# Flags\n\n${table}`)).toEqual([
    {
      line: 3,
      head: ['Flag', 'Default'],
      rows: [
        { cells: ['USE_A', 'false'], line: 5 },
        { cells: ['USE_B', 'true'], line: 6 },
      ],
    },
  ]);
});

test('every table of a document is found, in order', () => {
  expect(markdownTables(`${table}\ntext\n\n| A |\n|---|\n| 1 |\n`).map(({ line, head }) => [line, head])).toEqual([
    [1, ['Flag', 'Default']],
    [8, ['A']],
  ]);
});

test('cells are plain text, whatever they are set in', () => {
  const rows = '| Flag | Default |\n|---|---|\n| `USE_A` | **fal**_se_ |\n| [USE_B](b.md) | ~~x~~ |\n';
  expect(markdownTables(rows)[0]?.rows.map(({ cells }) => cells)).toEqual([
    ['USE_A', 'false'],
    ['USE_B', '~~x~~'],
  ]);
});

test('an escaped bar is part of its cell', () => {
  expect(markdownTables('| A | B |\n|---|---|\n| a \\| b | c |\n')[0]?.rows[0]?.cells).toEqual(['a | b', 'c']);
});

test('an empty cell is empty text', () => {
  expect(markdownTables('| A | B |\n|---|---|\n| a |  |\n')[0]?.rows[0]?.cells).toEqual(['a', '']);
});

test('a picture and a line break within a cell are no text', () => {
  expect(markdownTables('| A |\n|---|\n| ![x](y.png)a |\n')[0]?.rows[0]?.cells).toEqual(['a']);
});

test.each([
  ['in a fenced code block', `\`\`\`\n${table}\`\`\`\n`],
  ['in an indented code block', table.replaceAll(/^/gm, '    ')],
  ['in an HTML comment', `<!--\n${table}-->\n`],
  ['without its line of dashes', '| A | B |\n| a | b |\n'],
])('what stands %s is no table', (_, text) => {
  expect(markdownTables(text)).toEqual([]);
});

test.each([
  ['a list', table.replaceAll(/^/gm, '  ').replace('  |', '- |')],
  ['a quote', table.replaceAll(/^/gm, '> ')],
])('a table within %s is found', (_, text) => {
  expect(markdownTables(text).map(({ head }) => head)).toEqual([['Flag', 'Default']]);
});

test('lines are counted the same with CRLF', () => {
  expect(markdownTables(`# Flags\n\n${table}`.replaceAll('\n', '\r\n'))[0]?.rows.map(({ line }) => line)).toEqual([
    5, 6,
  ]);
});

test('a document without a table has none', () => {
  expect(markdownTables('')).toEqual([]);
});
