import * as Token from './tokens.ts';

/** `not`, `in`, `is` and `await` bind tighter than `and`: what follows them is no operand of it. */
const tokens: Readonly<Record<string, number>> = {
  and: Token.and,
  assert: Token.assert,
  async: Token.asyncWord,
  await: Token.operator,
  case: Token.caseWord,
  class: Token.classWord,
  def: Token.define,
  elif: Token.elif,
  else: Token.elseWord,
  except: Token.except,
  finally: Token.finallyWord,
  for: Token.forWord,
  if: Token.ifWord,
  in: Token.operator,
  is: Token.operator,
  lambda: Token.lambda,
  match: Token.match,
  not: Token.operator,
  or: Token.or,
  return: Token.returnWord,
  try: Token.tryWord,
  while: Token.whileWord,
  with: Token.withWord,
  yield: Token.yieldWord,
};

const longest = 7;
const slots = 64;

/** The ends of a word and its length tell all keywords apart, so that a word is compared with one of them at most. */
const slotOf = (first: number, last: number, length: number): number =>
  (first * 4 + last * 5 + length * 4) & (slots - 1);

/** Per slot, of its keyword: the token, the length, and the letters, each keyword in a row of its own. */
const tokenOf = new Uint8Array(slots);
const lengthOf = new Uint8Array(slots);
const rowLength = 8;
const letters = new Uint8Array(slots * rowLength);
for (const [word, token] of Object.entries(tokens)) {
  const spelt = new TextEncoder().encode(word);
  const slot = slotOf(spelt[0] ?? 0, spelt.at(-1) ?? 0, spelt.length);
  tokenOf[slot] = token;
  lengthOf[slot] = spelt.length;
  letters.set(spelt, slot * rowLength);
}

/** The token of the word from `start` to `end`. */
export function wordToken(text: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length > longest) return Token.name;
  const slot = slotOf(text[start] ?? 0, text[end - 1] ?? 0, length);
  if (lengthOf[slot] !== length) return Token.name;
  const row = slot * rowLength;
  for (let index = 0; index < length; index += 1) if (letters[row + index] !== text[start + index]) return Token.name;
  return tokenOf[slot] ?? Token.name;
}
