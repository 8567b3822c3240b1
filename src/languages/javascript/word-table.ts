import { lowerA } from './bytes.ts';
import * as words from './words.ts';

const shortest = 2;
const longest = 10;
const slots = 512;

// Each word in a row of its own, so that bytes are compared with bytes.
const rowLength = 16;
const letters = new Uint8Array(128 * rowLength);
const lengths = new Uint8Array(128);
const table = new Uint8Array(slots);

for (const [name, code] of Object.entries(words)) if (!name.startsWith('last')) put(name.toLowerCase(), code);

function put(word: string, code: number): void {
  for (let index = 0; index < word.length; index++) letters[code * rowLength + index] = word.charCodeAt(index);
  lengths[code] = word.length;
  let slot = slotOf(letters, code * rowLength, word.length);
  while (table[slot] !== 0) slot = (slot + 1) % slots;
  table[slot] = code;
}

function slotOf(bytes: Uint8Array, start: number, length: number): number {
  const first = bytes[start] ?? 0;
  const second = bytes[start + 1] ?? 0;
  const last = bytes[start + length - 1] ?? 0;
  return (first * 29 + second * 5 + last * 11 + length * 47) & (slots - 1);
}

/** Which word this is, or 0 for a name without a meaning of its own. */
export function wordAt(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length < shortest || length > longest || (bytes[start] ?? 0) < lowerA) return 0;
  let slot = slotOf(bytes, start, length);
  for (;;) {
    const code = table[slot] ?? 0;
    if (code === 0 || isWord(code, bytes, start, length)) return code;
    slot = (slot + 1) & (slots - 1);
  }
}

function isWord(code: number, bytes: Uint8Array, start: number, length: number): boolean {
  if (lengths[code] !== length) return false;
  const row = code * rowLength;
  for (let index = 0; index < length; index++) if (letters[row + index] !== bytes[start + index]) return false;
  return true;
}
