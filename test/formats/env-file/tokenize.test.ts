import { assert as check, property } from 'fast-check';
import { expect, test } from 'vitest';
import { commentedKey, parseEnvFile, printEnvFile, type EnvNode } from '../../../src/formats/env-file/tokenize.ts';
import { anyText } from './arbitraries.ts';

const nodes = (text: string) => parseEnvFile(text).nodes;

/** An assignment as its pieces, in the order in which they are written. */
function pieces(node: EnvNode | undefined): readonly string[] {
  if (node?.kind !== 'assignment') return [];
  const { leading, exportPrefix, key, separator, quote, value, trailing, eol } = node;
  return [leading, exportPrefix, key, separator, quote, value, trailing, eol];
}

const overview = (text: string) =>
  nodes(text).map(
    (node) => `${node.line} ${node.kind}${node.kind === 'assignment' ? ` ${node.key}=${node.value}` : ''}`,
  );

test('what is printed is what was parsed, for any text', () => {
  check(
    property(anyText, (text) => {
      expect(printEnvFile(parseEnvFile(text))).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

test('the line of a node is one more than the line ends before it', () => {
  check(
    property(anyText, (text) => {
      let before = parseEnvFile(text).bom;
      for (const node of nodes(text)) {
        expect(node.line).toBe(before.split(/\r\n|\n|\r/).length);
        before += printEnvFile({ bom: '', nodes: [node] });
      }
    }),
  );
});

test.each([
  ['A=1', ['', '', 'A', '=', '', '1', '', '']],
  ['  export  H = "x y"  # c\r\n', ['  ', 'export  ', 'H', ' = ', '"', 'x y', '  # c', '\r\n']],
  ['M: yaml\n', ['', '', 'M', ': ', '', 'yaml', '', '\n']],
  ['F=val#x\n', ['', '', 'F', '=', '', 'val#x', '', '\n']],
  ['E=val#x # c#d\n', ['', '', 'E', '=', '', 'val#x', ' # c#d', '\n']],
  ['E=  # c\n', ['', '', 'E', '=', '', '', '  # c', '\n']],
  ['E=# c\n', ['', '', 'E', '=', '', '# c', '', '\n']],
  ['M: # c\n', ['', '', 'M', ': ', '', '# c', '', '\n']],
  ['E= \n', ['', '', 'E', '=', '', '', ' ', '\n']],
  ["Q='it'#c\n", ['', '', 'Q', '=', "'", 'it', '#c', '\n']],
  ['S=`t`\n', ['', '', 'S', '=', '`', 't', '', '\n']],
  ['U="un"quoted\n', ['', '', 'U', '=', '', '"un"quoted', '', '\n']],
  ['D="esc\\"q"\n', ['', '', 'D', '=', '"', 'esc\\"q', '', '\n']],
  ['D="esc\\\\"\n', ['', '', 'D', '=', '"', 'esc\\\\', '', '\n']],
  ["D='a\\'\n", ['', '', 'D', '=', "'", 'a\\', '', '\n']],
  ['export=1', ['', '', 'export', '=', '', '1', '', '']],
  ['__proto__=1', ['', '', '__proto__', '=', '', '1', '', '']],
])('%j splits into its pieces', (text, expected) => {
  expect(pieces(nodes(text)[0])).toEqual(expected);
});

test('CRLF, a lone CR and LF end lines, and each line keeps its own', () => {
  expect(overview('A=1\r\nB=2\rC=3\n\n# c\nN')).toEqual([
    '1 assignment A=1',
    '2 assignment B=2',
    '3 assignment C=3',
    '4 blank',
    '5 comment',
    '6 other',
  ]);
});

test('a BOM is no part of the first key', () => {
  expect(parseEnvFile('\uFEFFFOO=1')).toMatchObject({ bom: '\uFEFF', nodes: [{ key: 'FOO', line: 1 }] });
});

test('a quoted value may run over lines, and lines after it are still counted right', () => {
  expect(overview('A="x\r\nB=no\n" # c\nC=1')).toEqual(['1 assignment A=x\r\nB=no\n', '4 assignment C=1']);
});

test('an unclosed quote does not swallow the lines below it', () => {
  expect(overview('A="open\nB=2\nC="v"\n')).toEqual(['1 assignment A="open', '2 assignment B=2', '3 assignment C=v']);
  expect(overview("A='\nB='\nC=1")).toEqual(['1 assignment A=\nB=', '3 assignment C=1']);
  expect(overview('A="\nB=1')).toEqual(['1 assignment A="', '2 assignment B=1']);
});

test.each(['; A=1', 'N', '"A"=1', '=1', 'A:1', 'A B=1', '\u00A0A=1'])('%j is no assignment', (text) => {
  expect(nodes(text).map((node) => node.kind)).toEqual(['other']);
});

test('a comment tells the key that it would assign', () => {
  expect(['# X=false', '#X=1', '  ## export X = 1', '# X: y'].map(commentedKey)).toEqual(['X', 'X', 'X', 'X']);
  expect(['# X', '# see X=1', '# MY_X=false'].map(commentedKey)).toEqual([undefined, undefined, 'MY_X']);
});
