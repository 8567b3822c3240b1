import * as byte from './bytes.ts';
import { more } from './entities.ts';
import type { XmlFault } from './fault.ts';
import { isName, nameEnd } from './names.ts';
import { readText } from './words.ts';
import type { Window } from './window.ts';

type Kind = 'comment' | 'CDATA section' | 'instruction';

/** What has an end of its own and nothing inside that matters, except the text of CDATA. It may be of any length. */
export interface Asides {
  /** What is open now. */
  inside(): Kind | undefined;
  begin(kind: Kind): void;
  /** Begins an instruction where its `<?` is. */
  instruction(start: number): number;
  /** Reads on in what is open. */
  read(start: number): number;
}

type TakeText = (start: number, end: number, line: number) => void;

export function asides(fault: XmlFault, window: Window, takeText: TakeText): Asides {
  let open: Kind | undefined;
  const stops = { comment: byte.hyphen, 'CDATA section': byte.closeBracket, instruction: byte.question } as const;

  /** The offset after what ends the aside, where the byte that it begins with is here; the next one where it does not. */
  function stop(kind: Kind, at: number): number {
    const { bytes, end } = window;
    const second = bytes[at + 1];
    if (at + 1 === end) return more;
    if (kind === 'instruction') return second === byte.greaterThan ? at + 2 : at + 1;
    if (second !== bytes[at]) return at + 1;
    if (at + 2 === end) return more;
    if (bytes[at + 2] === byte.greaterThan) return at + 3;
    if (kind === 'comment') throw fault(window.line, 'a "--" inside a comment');
    return at + 1;
  }

  function read(start: number): number {
    if (!open) return start;
    const { bytes, end, line } = window;
    const [kind, first] = [open, stops[open]];
    let [at, next] = [start, start];
    for (; at < end; at = next) {
      const found = bytes[at] ?? 0;
      next = at + 1;
      if (found === byte.lineFeed) window.line++;
      else if (byte.isControl[found] === 1) throw fault(window.line, `a control character in a ${kind}`);
      if (found !== first) continue;
      next = stop(kind, at);
      if (next === more) break;
      if (next > at + 1) open = undefined;
      if (!open) break;
    }
    if (kind === 'CDATA section' && at > start) takeText(start, at, line);
    if (!open) return next;
    return at === start ? more : at;
  }

  function instruction(start: number): number {
    const { bytes, end, line } = window;
    const stop = nameEnd(bytes, start + 2, end);
    if (stop === end) return more;
    if (stop === start + 2 || !isName(bytes, start + 2, stop)) throw fault(line, 'a "<?" that begins no instruction');
    if (/^xml$/i.test(readText(bytes, start + 2, stop)))
      throw fault(line, 'an XML declaration that is not at the beginning');
    if (byte.isBlank[bytes[stop] ?? 0] === 0 && bytes[stop] !== byte.question)
      throw fault(line, 'an instruction without a blank after its name');
    if (bytes[stop] === byte.question && stop + 1 === end) return more;
    if (bytes[stop] === byte.question && bytes[stop + 1] !== byte.greaterThan)
      throw fault(line, 'an instruction without a blank after its name');
    open = 'instruction';
    return stop;
  }

  return { inside: () => open, begin: (kind) => void (open = kind), instruction, read };
}
