import { ampersand, semicolon } from './bytes.ts';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g;
// No character needs more; leading zeros may fill the rest.
const longest = 32;

/** Text with its references resolved; each has been checked by `referenceEnd`. */
export const resolveReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(reference, (_, hex?: string, decimal?: string, name = '') =>
        name ? (named[name] ?? '') : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
      )
    : text;

export const more = -1;
export const unknown = -2;

/** The offset after the reference that begins here; `more` where the bytes end before it does, `unknown` where it is none. */
export function referenceEnd(bytes: Uint8Array, start: number, end: number): number {
  const last = Math.min(end, start + longest);
  let at = start + 1;
  let text = '';
  for (; at < last; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === semicolon) return isReference(text) ? at + 1 : unknown;
    if (byte === ampersand || !/[#A-Za-z0-9]/.test(String.fromCharCode(byte))) return unknown;
    text += String.fromCharCode(byte);
  }
  return last === end && at - start < longest ? more : unknown;
}

function isReference(text: string): boolean {
  if (Object.hasOwn(named, text)) return true;
  const [, hex, decimal] = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(text) ?? [];
  if (hex === undefined && decimal === undefined) return false;
  return isCharacter(hex === undefined ? Number(decimal) : parseInt(hex, 16));
}

/** What XML 1.0 lets a document hold. */
const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);
