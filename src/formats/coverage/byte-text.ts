const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** Text that is only shown or compared; what is no UTF-8 in it is marked. */
export const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  lenient.decode(bytes.subarray(start, end));

/** Undefined where the bytes are no UTF-8: two paths must not become one because neither can be read. */
export function exactTextOf(bytes: Uint8Array, start: number, end: number): string | undefined {
  try {
    return strict.decode(bytes.subarray(start, end));
  } catch {
    return undefined;
  }
}

/** Whether bytes are a text of ASCII; of another text it is not told. */
export function isText(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (text.length !== end - start) return false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f || bytes[start + index] !== code) return false;
  }
  return true;
}
