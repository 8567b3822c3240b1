export type Quote = '"' | "'" | '`';

interface QuotedValue {
  readonly quote: Quote;
  readonly value: string;
  /** Blanks and a comment. */
  readonly trailing: string;
}

const REST_OF_LINE = /[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/y;

/**
 * The quoted value that opens at an offset. It may run over lines, but only a quote with nothing but a comment behind it
 * closes one: otherwise a forgotten quote would swallow every line up to the next value that is quoted.
 */
export function quotedValueAt(text: string, open: number): QuotedValue | undefined {
  const quote = quoteAt(text, open);
  if (!quote) return undefined;
  // Linear over a whole file: an opening quote is never escaped, so it is also where an earlier search of its kind ends.
  const close = closingQuote(text, open, quote);
  if (close === -1) return undefined;
  REST_OF_LINE.lastIndex = close + 1;
  const trailing = REST_OF_LINE.exec(text)?.[0];
  return trailing === undefined ? undefined : { quote, value: text.slice(open + 1, close), trailing };
}

function quoteAt(text: string, at: number): Quote | undefined {
  const character = text[at];
  return character === '"' || character === "'" || character === '`' ? character : undefined;
}

function closingQuote(text: string, open: number, quote: Quote): number {
  let at = text.indexOf(quote, open + 1);
  if (quote !== '"') return at;
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf(quote, at + 1);
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
