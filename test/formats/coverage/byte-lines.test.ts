import { array, assert as check, constantFrom, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { byteLines } from '../../../src/formats/coverage/byte-lines.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function linesOf(chunks: readonly Uint8Array[]): string[] {
  const lines: string[] = [];
  const reader = byteLines('/here/report', (bytes, start, end, line) =>
    lines.push(`${line} ${new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end))}`),
  );
  for (const chunk of chunks) {
    // A chunk is only lent: what is still needed of it must have been copied.
    const lent = chunk.slice();
    reader.write(lent);
    lent.fill(0x2e);
  }
  reader.end();
  return lines;
}

test.each([
  ['line feeds', 'a\nb\n', ['1 a', '2 b']],
  ['carriage returns before them', 'a\r\nb\r\n', ['1 a', '2 b']],
  ['no end of the last line', 'a\r\nb', ['1 a', '2 b']],
  ['blank lines', '\n\r\na\n\n', ['1 ', '2 ', '3 a', '4 ']],
  ['a carriage return amid a line', 'a\rb\r\r\n', ['1 a\rb\r']],
  ['a byte order mark', '\uFEFFa\n\uFEFFb\n', ['1 a', '2 \uFEFFb']],
  ['nothing', '', []],
])('%s', (_, text, lines) => {
  expect(linesOf([utf8(text)])).toEqual(lines);
});

test('lines are the same wherever the bytes are cut', () => {
  const parts = array(constantFrom('\uFEFF', 'DA:1,2', '\r', '\n', '\r\n', 'é', ''), { maxLength: 12 });
  check(
    property(parts, array(nat(5), { maxLength: 30 }), (pieces, sizes) => {
      const bytes = utf8(pieces.join(''));
      const chunks: Uint8Array[] = [];
      let start = 0;
      for (const size of sizes) chunks.push(bytes.subarray(start, (start += size)));
      expect(linesOf([...chunks, bytes.subarray(start)])).toEqual(linesOf([bytes]));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['in one chunk', 2 ** 22],
  ['in many', 4096],
])('a line of more than a mebibyte is refused, %s', (_, size) => {
  const bytes = utf8(`a\n${'x'.repeat(2 ** 20 + 1)}\n`);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  expect(() => linesOf(chunks)).toThrow(
    expect.objectContaining({ kind: 'malformed', at: { file: '/here/report', line: 2 } }),
  );
});

test('lines that are taken before they are visited are counted', () => {
  const seen: string[] = [];
  const reader = byteLines(
    '/here/report',
    (bytes, start, end, line) => seen.push(`${line} ${new TextDecoder().decode(bytes.subarray(start, end))}`),
    (bytes, start, taken) => {
      let at = start;
      for (; bytes[at] === 0x2b && bytes[at + 1] === 0x0a; at += 2) taken.lines++;
      return at;
    },
  );
  for (const text of ['+\n+\na\n+\n', '+\n', 'b', '\n+\n+']) reader.write(utf8(text));
  reader.end();
  expect(seen).toEqual(['3 a', '6 b', '8 +']);
});

test('a line of a mebibyte is read', () => {
  expect(linesOf([utf8('x'.repeat(2 ** 20))])).toHaveLength(1);
});
