const escapes: Readonly<Record<string, number>> = {
  a: 0x07,
  b: 0x08,
  t: 0x09,
  n: 0x0a,
  v: 0x0b,
  f: 0x0c,
  r: 0x0d,
  '"': 0x22,
  '\\': 0x5c,
};

const quoted = /"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/y;
const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];

/** A name between quotes as C has them, at an offset; undefined where there is none. */
export function readQuoted(text: string, at: number): { readonly name: string; readonly end: number } | undefined {
  quoted.lastIndex = at;
  const [whole, inner] = quoted.exec(text) ?? [];
  if (whole === undefined || inner === undefined) return undefined;
  return { name: unescape(inner), end: at + whole.length };
}

/** Escapes stand for bytes: several of them can be one character. */
function unescape(inner: string): string {
  const bytes = inner
    .split(/(\\(?:[0-3][0-7]{2}|.))/)
    .flatMap((part, index) => (index % 2 === 0 ? [...encoder.encode(part)] : [byteOf(part.slice(1))]));
  return decoder.decode(Uint8Array.from(bytes));
}

const byteOf = (escape: string): number => escapes[escape] ?? Number.parseInt(escape, 8);
