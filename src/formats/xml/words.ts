import { clip, visible } from '../../model/visible.ts';

const slots = 1024;
const longest = 48;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A short text and the bytes that it was read from. */
export interface Word {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Gives the same text for the same bytes without decoding them again, while they are short and were seen lately. */
export interface Words {
  of(bytes: Uint8Array, start: number, end: number): Word;
}

export function words(keep: (text: string) => string = (text) => text): Words {
  const read = (bytes: Uint8Array, start: number, end: number): Word => ({
    text: keep(readText(bytes, start, end)),
    bytes: bytes.slice(start, end),
  });
  const known: (Word | undefined)[] = Array.from({ length: slots });
  return {
    of(bytes, start, end) {
      if (end - start > longest) return read(bytes, start, end);
      let key = end - start;
      for (let at = start; at < end; at++) key = (key * 31 + (bytes[at] ?? 0)) | 0;
      const slot = (key ^ (key >>> 10)) & (slots - 1);
      const word = known[slot];
      if (word && hasBytes(word.bytes, bytes, start, end)) return word;
      return (known[slot] = read(bytes, start, end));
    },
  };
}

export function hasBytes(word: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  const length = word.length;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) if (word[at] !== bytes[start + at]) return false;
  return true;
}

export const readText = (bytes: Uint8Array, start: number, end: number): string =>
  decoder.decode(bytes.subarray(start, end));

/** The same text, as the engine keeps the names of properties: two of those are compared by their addresses. */
export const internal = (text: string): string => Object.keys({ [text]: true })[0] ?? text;

/** A name as a message may have it. */
export const shown = (name: string): string => visible(clip(name, 80));
