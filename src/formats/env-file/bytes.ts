const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

// A byte that is no UTF-8 becomes a lone low surrogate, U+DC80 to U+DCFF: no valid UTF-8 decodes to one, so the way back
// is unambiguous. (Python calls this surrogateescape.) Latin-1 would be lossless too, but would show "é" as "Ã©".
const ESCAPED_BYTE = /([\uDC80-\uDCFF]+)/u;
const ESCAPE = 0xdc00;

/** Bytes as text, losslessly: `encodeEnvFile(decodeEnvFile(bytes))` equals `bytes`, whatever they are. */
export function decodeEnvFile(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return decodeWithEscapes(bytes);
  }
}

/** The way back from `decodeEnvFile`. */
export function encodeEnvFile(text: string): Uint8Array {
  if (!ESCAPED_BYTE.test(text)) return encoder.encode(text);
  const runs = text
    .split(ESCAPED_BYTE)
    .map((run, index) => (index % 2 === 0 ? encoder.encode(run) : unescapeBytes(run)));
  const bytes = new Uint8Array(runs.reduce((total, run) => total + run.length, 0));
  let at = 0;
  for (const run of runs) {
    bytes.set(run, at);
    at += run.length;
  }
  return bytes;
}

/** Whether decoded text is no text at all: it holds a NUL or bytes that are not UTF-8 (UTF-16 files show as NULs). */
export function isBinary(text: string): boolean {
  return text.includes('\0') || hasInvalidUtf8(text);
}

/** Whether decoded text stands for bytes that are not UTF-8. */
export function hasInvalidUtf8(text: string): boolean {
  return ESCAPED_BYTE.test(text);
}

function unescapeBytes(run: string): Uint8Array {
  return Uint8Array.from(run, (character) => character.charCodeAt(0) - ESCAPE);
}

function decodeWithEscapes(bytes: Uint8Array): string {
  const runs: string[] = [];
  let start = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      runs.push(strict.decode(bytes.subarray(start, at)), String.fromCharCode(ESCAPE + (bytes[at] ?? 0)));
      start = at + 1;
    }
    at += length || 1;
  }
  runs.push(strict.decode(bytes.subarray(start)));
  return runs.join('');
}

/** Length of the valid UTF-8 sequence at a place; 0 where there is none (Unicode 16, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const [low, high] = secondByteRange[lead] ?? [0x80, 0xbf];
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let next = at + 2; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

// Overlong forms, surrogates and code points past U+10FFFF are ruled out by the second byte.
const secondByteRange: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};
