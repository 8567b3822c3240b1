import type { FileBuilder } from './builder.ts';
import { takeInteger } from './byte-cursor.ts';
import type { TakeLine } from './byte-lines.ts';
import { comma, greatestLine } from './lcov-fields.ts';
import { asHits } from './hits.ts';

const [letterD, letterA, colon, lineFeed] = [0x44, 0x41, 0x3a, 0x0a];
const most = 40;

/** Takes lines such as `DA:12,3`, which most are, without looking for their end first; leaves all others. */
export function quickLines(builder: Pick<FileBuilder, 'line'>): TakeLine {
  const cursor = { at: 0 };
  return (bytes, start) => {
    if (bytes[start] !== letterD || bytes[start + 1] !== letterA || bytes[start + 2] !== colon) return -1;
    const end = Math.min(bytes.length, start + most);
    cursor.at = start + 3;
    const line = takeInteger(bytes, cursor, end);
    if (line <= 0 || line > greatestLine || bytes[cursor.at] !== comma) return -1;
    cursor.at++;
    const count = takeInteger(bytes, cursor, end);
    if (count === -1 || bytes[cursor.at] !== lineFeed) return -1;
    builder.line(line, asHits(count));
    return cursor.at + 1;
  };
}
