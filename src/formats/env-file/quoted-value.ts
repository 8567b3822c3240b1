export type Quote = '"' | "'" | '`';

interface QuotedValue {
  readonly value: { readonly quote: Quote; readonly value: string; readonly trailing: string };
  /** Offset of the line end after the value and its comment. */
  readonly end: number;
}

/** Finds the quoted value that opens at an offset, if one does and closes. */
export type QuoteFinder = (open: number) => QuotedValue | undefined;

const REST_OF_LINE = /[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/y;

/**
 * Quoted values may run over lines. Only a quote with nothing but a comment behind it closes one: otherwise a forgotten
 * quote would swallow every line up to the next value that is quoted.
 */
export function quoteFinder(text: string): QuoteFinder {
  // Every opening quote is also where an earlier search of its kind stops, so searches do not overlap and the whole is
  // linear; all but those that find nothing, which are remembered here.
  const unclosed = new Set<Quote>();
  return (open) => {
    const quote = quoteAt(text, open);
    if (!quote || unclosed.has(quote)) return undefined;
    const close = closingQuote(text, open, quote);
    if (close === -1) {
      unclosed.add(quote);
      return undefined;
    }
    REST_OF_LINE.lastIndex = close + 1;
    const trailing = REST_OF_LINE.exec(text)?.[0];
    if (trailing === undefined) return undefined;
    return { value: { quote, value: text.slice(open + 1, close), trailing }, end: close + 1 + trailing.length };
  };
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
