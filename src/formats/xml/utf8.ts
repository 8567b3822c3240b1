/** Follows UTF-8 over chunks. */
export interface Utf8Check {
  /** The offset of the first byte that is wrong, or of the character it is in; -1 where all is well. */
  faultIn(bytes: Uint8Array): number;
  isComplete(): boolean;
}

export function utf8Check(): Utf8Check {
  // How many bytes of a character are still to come, and what the next of them may be.
  let [missing, low, high, code] = [0, 0x80, 0xbf, 0];

  function lead(byte: number): boolean {
    if (byte < 0xc2 || byte > 0xf4) return false;
    missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    // Overlong forms, surrogates and code points past U+10FFFF are ruled out by the second byte.
    low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    code = byte;
    return true;
  }

  function follow(byte: number): boolean {
    if (byte < low || byte > high) return false;
    [low, high] = [0x80, 0xbf];
    code = ((code << 8) | byte) & 0xffffff;
    missing--;
    // XML leaves out U+FFFE and U+FFFF.
    return !(missing === 0 && (code === 0xefbfbe || code === 0xefbfbf));
  }

  return {
    faultIn(bytes) {
      if (missing === 0 && isAscii(bytes)) return -1;
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (missing === 0 ? byte >= 0x80 && !lead(byte) : !follow(byte)) return at;
      }
      return -1;
    },
    isComplete: () => missing === 0,
  };
}

/** Four bytes at a time, because nearly every chunk of nearly every report is ASCII. */
function isAscii(bytes: Uint8Array): boolean {
  const head = Math.min(bytes.length, (4 - (bytes.byteOffset % 4)) % 4);
  // Where nothing is left after the head, what follows need not be aligned either.
  const rest = head < bytes.length ? bytes.byteOffset + head : 0;
  const words = new Uint32Array(bytes.buffer, rest, (bytes.length - head) >>> 2);
  let all = 0;
  for (let at = 0; at < head; at++) all |= bytes[at] ?? 0;
  for (let at = 0; at < words.length; at++) all |= words[at] ?? 0;
  for (let at = head + words.length * 4; at < bytes.length; at++) all |= bytes[at] ?? 0;
  return (all & 0x80808080) === 0;
}
