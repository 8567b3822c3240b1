import { isControl, lineFeed } from './bytes.ts';
import { referenceEnd, resolveReferences } from './entities.ts';
import type { XmlFault } from './fault.ts';
import { readText } from './words.ts';

const longest = 1 << 20;

/** What stands between two tags: text, references, CDATA. */
export interface TextPiece {
  isEmpty(): boolean;
  /** Takes bytes of text; they need not end where a character ends. */
  add(bytes: Uint8Array, start: number, end: number, line: number): void;
  /** What was added since the last seal was text, or what a CDATA section holds. */
  seal(kind: 'text' | 'cdata'): void;
  /** All of it, without the blanks around it; empty then for the next. */
  take(): string;
}

export function textPiece(fault: XmlFault): TextPiece {
  let raw = new Uint8Array(1024);
  let [length, firstLine, text] = [0, 0, ''];

  const lineAt = (offset: number): number =>
    firstLine + raw.subarray(0, offset).filter((byte) => byte === lineFeed).length;

  function room(more: number, line: number): void {
    if (length === 0) firstLine = line;
    if (length + text.length + more > longest) throw fault(line, `a text longer than ${longest} bytes`);
    if (length + more <= raw.length) return;
    const wider = new Uint8Array(Math.max(raw.length * 2, length + more));
    wider.set(raw.subarray(0, length));
    raw = wider;
  }

  function check(kind: 'text' | 'cdata'): void {
    const control = raw.subarray(0, length).findIndex((byte) => isControl[byte] === 1);
    if (control !== -1) throw fault(lineAt(control), 'a control character');
    if (kind === 'cdata') return;
    for (let at = raw.indexOf(0x26); at !== -1 && at < length; at = raw.indexOf(0x26, at + 1))
      if (referenceEnd(raw, at, length) < 0) throw fault(lineAt(at), 'a "&" that begins no entity that is known');
  }

  return {
    isEmpty: () => length === 0 && text === '',
    add(bytes, start, end, line) {
      room(end - start, line);
      raw.set(bytes.subarray(start, end), length);
      length += end - start;
    },
    seal(kind) {
      if (length === 0) return;
      check(kind);
      const own = readText(raw, 0, length).replaceAll(/\r\n?/g, '\n');
      if (kind === 'text' && own.includes(']]>')) throw fault(lineAt(length), 'a "]]>" outside CDATA');
      text += kind === 'text' ? resolveReferences(own) : own;
      length = 0;
    },
    take() {
      const all = text;
      text = '';
      return trim(all);
    },
  };
}

const blanks = ' \t\r\n';

/** Linear, which a pattern for the blanks at the end would not be. */
function trim(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && blanks.includes(text[start] ?? '')) start++;
  while (end > start && blanks.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}
