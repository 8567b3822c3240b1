import { encodeEnvFile, hasInvalidUtf8 } from '../bytes.ts';

import { lineLookup, lineStarts } from '../lines.ts';
import { startReading, type Reading } from '../reading.ts';
import { goSpace, skipSpaces } from '../spaces.ts';

// Go's bufio.Scanner gives up on a longer line, and with it on the file.
const LONGEST_LINE = 65_535;

/** No quotes, no escapes, no inline comments: a value is what stands after the first `=`. */
export function readDockerRun(text: string): Reading {
  const recorder = startReading(lineLookup(lineStarts(text)));
  let start = 0;
  for (const whole of text.split('\n')) {
    const at = start;
    start += whole.length + 1;
    const line = clean(whole, at);
    const fault = faultOf(whole, line);
    if (fault !== undefined) return recorder.refusal(at, `${fault}: docker run refuses the whole file`);
    if (line === '' || line.startsWith('#')) continue;
    const sign = line.indexOf('=');
    if (sign === -1) recorder.set(line, at, undefined, line);
    else recorder.set(line.slice(0, sign), at, line.slice(sign + 1), line.slice(sign + 1));
  }
  return recorder.reading();
}

function clean(whole: string, at: number): string {
  const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
  const bom = at === 0 && line.startsWith('\uFEFF') ? 1 : 0;
  return line.slice(skipSpaces(line, bom, goSpace));
}

function faultOf(whole: string, line: string): string | undefined {
  if (isTooLong(whole)) return `a line of more than ${LONGEST_LINE} bytes`;
  if (hasInvalidUtf8(whole)) return 'bytes that are not UTF-8';
  if (line.startsWith('#')) return undefined;
  if (line.startsWith('=')) return 'no variable name before =';
  return /^[^=]*[ \t]/.test(line) ? 'whitespace in a variable name' : undefined;
}

function isTooLong(line: string): boolean {
  return line.length * 3 > LONGEST_LINE && encodeEnvFile(line).length > LONGEST_LINE;
}
