import * as token from './tokens.ts';

const keywords: Readonly<Record<string, number>> = {
  break: token.breakWord,
  case: token.caseWord,
  chan: token.chanWord,
  const: token.constWord,
  continue: token.continueWord,
  default: token.defaultWord,
  defer: token.prefixWord,
  else: token.elseWord,
  fallthrough: token.fallthroughWord,
  for: token.forWord,
  func: token.funcWord,
  go: token.prefixWord,
  goto: token.gotoWord,
  if: token.ifWord,
  import: token.importWord,
  interface: token.interfaceWord,
  map: token.mapWord,
  package: token.packageWord,
  range: token.prefixWord,
  return: token.returnWord,
  select: token.selectWord,
  struct: token.structWord,
  switch: token.switchWord,
  type: token.typeWord,
  var: token.varWord,
};

const slots = 64;

// Two letters and the length tell all keywords apart, so that a word is compared with one of them at most.
const slotOf = (first: number, second: number, length: number): number =>
  (first + second * 4 + length * 6) & (slots - 1);
const keyOf = (first: number, second: number, length: number): number => (length << 16) | (first << 8) | second;

/** Per slot, of its keyword: the length and the first two letters, the token, and all letters. */
const keys = new Int32Array(slots);
const tokens = new Uint8Array(slots);
const letters: Uint8Array[] = Array.from({ length: slots }, () => new Uint8Array());
for (const [text, code] of Object.entries(keywords)) {
  const spelt = new TextEncoder().encode(text);
  const [first = 0, second = 0] = spelt;
  const slot = slotOf(first, second, spelt.length);
  keys[slot] = keyOf(first, second, spelt.length);
  tokens[slot] = code;
  letters[slot] = spelt;
}

/** The token of the word between these offsets. Nearly all words are told from keywords by their key alone. */
export function wordToken(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] ?? 0;
  const second = bytes[start + 1] ?? 0;
  const length = end - start;
  const slot = slotOf(first, second, length);
  return keys[slot] === keyOf(first, second, length) && isSpelt(bytes, start, slot) ? (tokens[slot] ?? 0) : token.name;
}

function isSpelt(bytes: Uint8Array, start: number, slot: number): boolean {
  const spelt = letters[slot] ?? [];
  for (let at = 2; at < spelt.length; at += 1) if (bytes[start + at] !== spelt[at]) return false;
  return true;
}
