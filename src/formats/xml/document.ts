import { asides } from './asides.ts';
import * as byte from './bytes.ts';
import { doctypeEnd, isDoctype } from './doctype.ts';
import { more, unknown } from './entities.ts';
import type { XmlFault } from './fault.ts';
import type { XmlHandler } from './handler.ts';
import { startTag } from './start-tag.ts';
import { textPiece } from './text.ts';
import type { Window } from './window.ts';
import { hasBytes, shown, type Word } from './words.ts';

const deepest = 256;
const longestTag = 1 << 18;

/** Reads bytes that are known to be UTF-8. */
export interface XmlDocument {
  /** Reads on, and answers how far it came: what is left has to be there again, with more behind it. */
  read(bytes: Uint8Array, end: number): number;
  /** The line of what is read next. */
  line(): number;
  /** Throws where the document is not complete. */
  end(hasRest: boolean): void;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const openings = { comment: bytesOf('<!--'), cdata: bytesOf('<![CDATA['), doctype: bytesOf('<!DOCTYPE') };

export function xmlDocument(fault: XmlFault, handler: XmlHandler): XmlDocument {
  const window: Window = { bytes: new Uint8Array(0), end: 0, line: 1 };
  const tag = startTag(fault);
  const text = textPiece(fault);
  const keep = (start: number, end: number, line: number): void => {
    if (handler.wantsText?.() ?? true) text.add(window.bytes, start, end, line);
  };
  const aside = asides(fault, window, keep);
  const open: Word[] = [];
  let [hasRoot, hasDoctype] = [false, false];

  function content(start: number): number {
    const { bytes, end, line } = window;
    if (bytes[start] === byte.lessThan) return markup(start);
    let [at, lines, firstLine] = [start, 0, 0];
    for (; at < end; at++) {
      const found = bytes[at] ?? 0;
      if (found === byte.lessThan) break;
      if (found === byte.lineFeed) lines++;
      else if (firstLine === 0 && byte.isBlank[found] === 0) firstLine = line + lines;
    }
    window.line += lines;
    if (firstLine === 0 && text.isEmpty()) return at;
    if (open.length === 0) throw fault(firstLine, `text ${hasRoot ? 'after' : 'before'} the root element`);
    keep(start, at, line);
    return at;
  }

  function markup(at: number): number {
    if (at + 1 === window.end) return more;
    const second = window.bytes[at + 1];
    if (second === byte.slash) return endTag(at);
    if (second !== byte.question && second !== byte.bang) return element(at);
    const next = second === byte.bang ? declaration(at) : aside.instruction(at);
    if (next !== more) text.seal('text');
    return next;
  }

  /** Whether these bytes begin with others; undefined where that cannot be told yet. */
  function begins(at: number, other: Uint8Array): boolean | undefined {
    const { bytes, end } = window;
    const length = Math.min(other.length, end - at);
    if (!hasBytes(other.subarray(0, length), bytes, at, at + length)) return false;
    return length === other.length || undefined;
  }

  function declaration(at: number): number {
    const found = [begins(at, openings.comment), begins(at, openings.cdata), begins(at, openings.doctype)];
    const [isComment, isSection, isType] = found;
    if (isComment) {
      aside.begin('comment');
      return at + openings.comment.length;
    }
    if (isSection) {
      if (open.length === 0) throw fault(window.line, 'CDATA outside the root element');
      aside.begin('CDATA section');
      return at + openings.cdata.length;
    }
    if (isType) return documentType(at);
    if (found.includes(undefined)) return more;
    throw fault(window.line, 'a "<!" that begins neither a comment nor CDATA');
  }
  function documentType(at: number): number {
    const { bytes, end, line } = window;
    const next = doctypeEnd(bytes, at, end);
    if (next === more) return more;
    if (next === unknown) throw fault(line, 'a DOCTYPE with definitions of its own, which are not read');
    if (!isDoctype(bytes, at, next)) throw fault(line, 'a DOCTYPE that is none');
    if (hasRoot || hasDoctype) throw fault(line, 'a DOCTYPE that is not before the root element, once');
    hasDoctype = true;
    window.line += bytes.subarray(at, next).filter((found) => found === byte.lineFeed).length;
    return next;
  }

  function flushText(): void {
    if (text.isEmpty()) return;
    text.seal('text');
    const whole = text.take();
    if (whole !== '') handler.text?.(whole);
  }

  function element(at: number): number {
    const { bytes, end, line } = window;
    const next = tag.read(bytes, at, end, line);
    if (next === more) return more;
    if (open.length === 0 && hasRoot) throw fault(line, `a second root element, <${shown(tag.element.name)}>`);
    if (open.length === deepest) throw fault(line, `elements more than ${deepest} deep`);
    hasRoot = true;
    flushText();
    handler.open(tag.element);
    window.line = tag.lastLine();
    if (tag.isEmpty()) handler.close(tag.element.name);
    else open.push(tag.name());
    return next;
  }

  function endTag(at: number): number {
    const { bytes, end, line } = window;
    const name = open.at(-1);
    if (!name) throw fault(line, 'an end tag where no element is open');
    const stop = at + 2 + name.bytes.length;
    const isCut = stop >= end;
    const known = isCut ? name.bytes.subarray(0, end - at - 2) : name.bytes;
    if (!hasBytes(known, bytes, at + 2, at + 2 + known.length) || (!isCut && byte.isNameByte[bytes[stop] ?? 0] === 1))
      throw fault(line, `another end tag where </${shown(name.text)}> belongs`);
    if (isCut) return more;
    let [last, lines] = [stop, 0];
    for (; last < end && byte.isBlank[bytes[last] ?? 0] === 1; last++) if (bytes[last] === byte.lineFeed) lines++;
    if (last === end) return more;
    if (bytes[last] !== byte.greaterThan) throw fault(line, `something after the name in </${shown(name.text)}>`);
    flushText();
    window.line += lines;
    open.pop();
    handler.close(name.text);
    return last + 1;
  }

  function step(at: number): number {
    const kind = aside.inside();
    if (!kind) return content(at);
    const next = aside.read(at);
    if (kind === 'CDATA section' && !aside.inside()) text.seal('cdata');
    return next;
  }

  return {
    read(bytes, end) {
      window.bytes = bytes;
      window.end = end;
      let at = 0;
      while (at < end) {
        const next = step(at);
        if ((next === more ? end : next) - at > longestTag && bytes[at] === byte.lessThan && !aside.inside())
          throw fault(window.line, `a tag longer than ${longestTag} bytes`);
        if (next === more) break;
        at = next;
      }
      return at;
    },
    line: () => window.line,
    end(hasRest) {
      const kind = aside.inside();
      const last = open.at(-1);
      if (kind) throw fault(window.line, `the end of the file inside a ${kind}`);
      if (hasRest) throw fault(window.line, 'the end of the file inside a tag');
      if (last) throw fault(window.line, `the end of the file where </${shown(last.text)}> belongs`);
      if (!hasRoot) throw fault(window.line, 'no element in it');
    },
  };
}
