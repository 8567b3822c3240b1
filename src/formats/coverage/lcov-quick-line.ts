import type { FileBuilder } from './builder.ts';
import type { TakeLines } from './byte-lines.ts';
import { greatestLine } from './lcov-fields.ts';

const [letterA, letterB, letterD, letterR] = [0x41, 0x42, 0x44, 0x52];
const [colon, comma, dash, lineFeed, zero, nine] = [0x3a, 0x2c, 0x2d, 0x0a, 0x30, 0x39];
// More digits than these are left to the reader that knows about large numbers.
const mostDigits = 15;
const mostBlock = 999_999_999;

/**
 * Takes lines such as `DA:12,3` and `BRDA:12,0,1,4`, which most are and which follow each other, without looking for their
 * ends first. It leaves all others. Loops with nothing called but the builder: a report is read at twice the speed.
 */
export function quickLines(
  builder: Pick<FileBuilder, 'line' | 'arm'>,
  nameOf: (block: number, branch: number) => string,
): TakeLines {
  // Where the number ends that was read last.
  let next = 0;

  function number(bytes: Uint8Array, at: number): number {
    let value = 0;
    let byte = bytes[at] ?? 0;
    next = at;
    while (byte >= zero && byte <= nine) {
      value = value * 10 + byte - zero;
      byte = bytes[++next] ?? 0;
    }
    return next === at || next - at > mostDigits ? -1 : value;
  }

  function takeData(bytes: Uint8Array, from: number, taken: { lines: number }): number {
    let at = from;
    while (bytes[at] === letterD && bytes[at + 1] === letterA && bytes[at + 2] === colon) {
      const line = number(bytes, at + 3);
      if (line <= 0 || line > greatestLine || bytes[next] !== comma) break;
      const count = number(bytes, next + 1);
      if (count === -1 || bytes[next] !== lineFeed) break;
      builder.line(line, count);
      taken.lines++;
      at = next + 1;
    }
    return at;
  }

  function takeArms(bytes: Uint8Array, from: number, taken: { lines: number }): number {
    let at = from;
    while (
      bytes[at] === letterB &&
      bytes[at + 1] === letterR &&
      bytes[at + 2] === letterD &&
      bytes[at + 3] === letterA &&
      bytes[at + 4] === colon
    ) {
      const line = number(bytes, at + 5);
      if (line <= 0 || line > greatestLine || bytes[next] !== comma) break;
      const block = number(bytes, next + 1);
      if (block === -1 || block > mostBlock || bytes[next] !== comma) break;
      const branch = number(bytes, next + 1);
      if (branch === -1 || branch > mostBlock || bytes[next] !== comma) break;
      const isNever = bytes[next + 1] === dash;
      const hits = isNever ? 0 : number(bytes, next + 1);
      if (isNever) next += 2;
      if (hits === -1 || bytes[next] !== lineFeed) break;
      builder.arm(line, nameOf(block, branch), hits);
      taken.lines++;
      at = next + 1;
    }
    return at;
  }

  return (bytes, start, taken) => takeArms(bytes, takeData(bytes, start, taken), taken);
}
