import { GateError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import { isAt, isAtEnd, isEmptyLine, startsWith, toNextLine } from './diff/line-cursor.ts';
import type { FileDiff } from './diff/model.ts';
import { isFileStart, readFile } from './diff/read-file.ts';
import { malformed, nameOf, startReading, type OnCut, type Reading } from './diff/reading.ts';

export type { FileDiff, Hunk, LineRange } from './diff/model.ts';
export { addedLines } from './diff/added-lines.ts';
export { mapToNew, mapToOld } from './diff/map-lines.ts';

/**
 * Reads a unified diff, as git or `diff -u` write it: with and without context, prefixes and what mails and commits have
 * around it. What is no diff is refused, except nothing at all: two trees may be the same. So is a diff that was cut off,
 * unless somebody listens for it.
 */
export function parseDiff(bytes: Uint8Array, file?: string, onCut?: OnCut): readonly FileDiff[] {
  if (isAt(bytes, 0, '\xff\xfe') || isAt(bytes, 0, '\xfe\xff')) throw noDiff(file, 'is UTF-16 text and not a diff');
  const reading = startReading(isAt(bytes, 0, '\xef\xbb\xbf') ? bytes.subarray(3) : bytes, file, onCut);
  const { lines } = reading;
  const files: FileDiff[] = [];
  let isBlank = true;
  while (!isAtEnd(lines)) {
    isBlank &&= isEmptyLine(lines);
    if (isFileStart(reading)) {
      const found = readFile(reading);
      if (found) files.push(found);
      if (files.length > limits.listedFiles)
        throw new GateError('too-large', `${nameOf(file)} is about more than ${limits.listedFiles} files`);
      continue;
    }
    assertNoStray(reading);
    toNextLine(lines);
  }
  if (files.length === 0 && !isBlank) throw noDiff(file, describe(bytes));
  return files;
}

/** A hunk that belongs to no file would be lost, and with it lines that were added. */
function assertNoStray(reading: Reading): void {
  const { lines } = reading;
  if (['diff --cc ', 'diff --combined ', '@@@'].some((start) => startsWith(lines, start)))
    throw malformed(reading, 'a combined diff, which has the lines of a merge against all of its parents,', {
      hint: 'Compare two commits: git diff BASE HEAD',
    });
  if (startsWith(lines, '@@ -')) throw malformed(reading, 'a hunk that belongs to no file');
}

const noDiff = (file: string | undefined, what: string): GateError =>
  new GateError('malformed', `${nameOf(file)} ${what}`, {
    at: file === undefined ? undefined : { file },
    hint: 'Make it with: git diff --no-color --output=FILE BASE HEAD',
  });

const escape = 0x1b;

const describe = (bytes: Uint8Array): string =>
  bytes.includes(escape) ? 'has colors and holds no diff that can be read' : 'holds no unified diff';
