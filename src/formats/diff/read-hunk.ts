import { isEmptyLine, startsWith, toNextLine, type LineCursor } from './line-cursor.ts';
import type { Hunk } from './model.ts';
import { countHunk, malformed, type Reading } from './reading.ts';

const [space, plus, minus, backslash] = [0x20, 0x2b, 0x2d, 0x5c];

/** What of a hunk is still to come, and where it is. */
interface Progress {
  oldLeft: number;
  newLeft: number;
  /** The line that is next on each side. */
  oldAt: number;
  newAt: number;
  /** How many lines before were deleted and added without one that stayed between them. */
  deleted: number;
  added: number;
}

/**
 * Reads a hunk by the lengths that its header states: an added line may look like any header. Adds its changes without
 * their context, and goes to the line behind it.
 */
export function readHunk(reading: Reading, hunks: Hunk[]): void {
  const progress = readHeader(reading);
  const before = hunks.at(-1);
  if (
    before &&
    (progress.oldAt < before.oldStart + before.oldLines || progress.newAt < before.newStart + before.newLines)
  )
    throw malformed(reading, 'a hunk that starts before the end of the one above it');
  const line = reading.lines.number;
  while (progress.oldLeft > 0 || progress.newLeft > 0) {
    if (!toNextLine(reading.lines)) {
      if (!reading.onCut) throw cutOff(reading, progress, line);
      reading.onCut(line, Math.max(progress.oldLeft, progress.newLeft));
      break;
    }
    takeLine(reading, progress, hunks);
  }
  close(reading, progress, hunks);
  toNextLine(reading.lines);
  while (startsWith(reading.lines, '\\')) toNextLine(reading.lines);
}

const cutOff = (reading: Reading, { oldLeft, newLeft }: Progress, line: number) =>
  malformed(reading, `a hunk of which ${Math.max(oldLeft, newLeft)} lines are missing at the end`, {
    line,
    hint: 'The diff was cut off, or edited by hand; make it anew.',
  });

function takeLine(reading: Reading, progress: Progress, hunks: Hunk[]): void {
  const { bytes, at } = reading.lines;
  switch (isEmptyLine(reading.lines) ? space : (bytes[at] ?? 0)) {
    case plus:
      progress.newLeft -= 1;
      progress.newAt += 1;
      progress.added += 1;
      break;
    case minus:
      progress.oldLeft -= 1;
      progress.oldAt += 1;
      progress.deleted += 1;
      break;
    case space:
      close(reading, progress, hunks);
      progress.oldLeft -= 1;
      progress.newLeft -= 1;
      progress.oldAt += 1;
      progress.newAt += 1;
      break;
    case backslash:
      return;
    default:
      throw malformed(reading, 'a line that is neither added nor deleted nor context, amid a hunk');
  }
  if (progress.oldLeft < 0 || progress.newLeft < 0)
    throw malformed(reading, 'a line more on one side than the header of its hunk states');
}

/** Ends a run of changed lines. */
function close(reading: Reading, progress: Progress, hunks: Hunk[]): void {
  const { oldAt, newAt, deleted, added } = progress;
  if (deleted === 0 && added === 0) return;
  countHunk(reading);
  hunks.push({ oldStart: oldAt - deleted, oldLines: deleted, newStart: newAt - added, newLines: added });
  progress.deleted = progress.added = 0;
}

/** `@@ -12,3 +14 @@`: a length of 1 is left out, and a side without lines has the number of the line before. */
function readHeader(reading: Reading): Progress {
  const place = { at: reading.lines.at + '@@ -'.length };
  const old = readSide(reading.lines, place);
  const isSecond = take(reading.lines, place, ' +');
  const current = readSide(reading.lines, place);
  if (!old || !isSecond || !current || !take(reading.lines, place, ' @@'))
    throw malformed(reading, 'a hunk header that is not like @@ -1,2 +1,3 @@');
  return {
    oldLeft: old.length,
    newLeft: current.length,
    oldAt: old.start,
    newAt: current.start,
    deleted: 0,
    added: 0,
  };
}

interface Side {
  readonly start: number;
  readonly length: number;
}

function readSide(lines: LineCursor, place: { at: number }): Side | undefined {
  const number = readNumber(lines, place);
  const length = take(lines, place, ',') ? readNumber(lines, place) : 1;
  if (number === undefined || length === undefined || (number === 0 && length > 0)) return undefined;
  return { start: length === 0 ? number + 1 : number, length };
}

// No file has lines past this; numbers stay exact.
const mostDigits = 10;

function readNumber({ bytes }: LineCursor, place: { at: number }): number | undefined {
  const start = place.at;
  let number = 0;
  for (let digit = digitOf(bytes[place.at]); digit >= 0; digit = digitOf(bytes[place.at])) {
    number = number * 10 + digit;
    place.at += 1;
    if (place.at - start > mostDigits) return undefined;
  }
  return place.at === start ? undefined : number;
}

const digitOf = (byte = 0): number => (byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : -1);

function take({ bytes }: LineCursor, place: { at: number }, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[place.at + index] !== text.charCodeAt(index)) return false;
  }
  place.at += text.length;
  return true;
}
