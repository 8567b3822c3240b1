import { GateError } from '../../model/errors.ts';

/** Takes bytes as they come and hands them on line by line. */
export interface ByteLines {
  /** A chunk is only lent: its bytes change after the call. */
  write(chunk: Uint8Array): void;
  end(): void;
}

/** A line without its end, from `start` to before `end`; the bytes are lent for the call. */
export type VisitLine = (bytes: Uint8Array, start: number, end: number, line: number) => void;

/**
 * Takes whole lines before anyone has looked for their ends, adds how many to `taken`, and tells where the first one starts
 * that it leaves to be visited. Not every line is offered.
 */
export type TakeLines = (bytes: Uint8Array, start: number, taken: { lines: number }) => number;

const takeNone: TakeLines = (_, start) => start;
const longest = 2 ** 20;
const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** Cuts at line feeds; a carriage return before one and a byte order mark at the start are no part of a line. */
export function byteLines(file: string, visit: VisitLine, take: TakeLines = takeNone): ByteLines {
  let line = 0;
  const taken = { lines: 0 };
  // The start of a line whose end is in a later chunk: all that is ever copied.
  let carried = new Uint8Array(0);
  let length = 0;

  function refuseLong(bytes: number): void {
    if (bytes <= longest) return;
    const at = { file, line: line + 1 };
    throw new GateError('malformed', `${file} has a line of more than ${longest} bytes, which no report has`, { at });
  }

  function pass(bytes: Uint8Array, start: number, end: number): void {
    refuseLong(end - start);
    line++;
    const from = line === 1 && hasMark(bytes, start, end) ? start + 3 : start;
    visit(bytes, from, end > from && bytes[end - 1] === carriageReturn ? end - 1 : end, line);
  }

  function carry(bytes: Uint8Array): void {
    const wanted = length + bytes.length;
    refuseLong(wanted);
    if (wanted > carried.length) {
      const wider = new Uint8Array(Math.max(wanted, carried.length * 2, 256));
      wider.set(carried.subarray(0, length));
      carried = wider;
    }
    carried.set(bytes, length);
    length = wanted;
  }

  function passCarried(): void {
    const end = length;
    length = 0;
    pass(carried, 0, end);
  }

  /** Passes the lines that end in the chunk, and tells where the next one starts. */
  function passWhole(chunk: Uint8Array, from: number): number {
    let start = from;
    for (let at = start; at < chunk.length;) {
      taken.lines = 0;
      start = take(chunk, at, taken);
      line += taken.lines;
      at = endOfLine(chunk, start);
      if (at === chunk.length) break;
      pass(chunk, start, at);
      start = ++at;
    }
    return start;
  }

  return {
    write(chunk) {
      let start = 0;
      if (length > 0) {
        const end = chunk.indexOf(lineFeed);
        carry(end === -1 ? chunk : chunk.subarray(0, end));
        if (end === -1) return;
        passCarried();
        start = end + 1;
      }
      start = passWhole(chunk, start);
      if (start < chunk.length) carry(chunk.subarray(start));
    },
    end() {
      if (length > 0) passCarried();
    },
  };
}

/** A function of its own: as a loop within a loop the engine compiles it again and again, at half the speed of all. */
function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== lineFeed) at++;
  return at;
}

const hasMark = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
