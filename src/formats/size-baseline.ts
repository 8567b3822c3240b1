import { GateError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import { clip, visible } from '../model/visible.ts';
import { compareKeys, printKey } from './size-baseline/key.ts';
import { printRow, readRow, type PlacedEntry, type SizeEntry } from './size-baseline/row.ts';
import { readSides, type PlacedLine } from './size-baseline/sides.ts';
import { isNothing } from './size-baseline/sizes.ts';
import { stricterRows } from './size-baseline/stricter.ts';
import { decodeText } from './text.ts';

export type { PlacedEntry, SizeEntry } from './size-baseline/row.ts';

/** The committed baseline of the functions that are over a limit. */
export interface SizeBaseline {
  /** The lines above the one that names the format, as they are. */
  readonly header: readonly string[];
  readonly lineEnd: '\n' | '\r\n';
  readonly entries: readonly PlacedEntry[];
  /** The lines on which conflicts of git begin: the rows are what both sides of them allow. */
  readonly conflicts: readonly number[];
}

const version = 1;
const formatLine = `epic21-gate sizes ${version}`;

/** Reads the file, or throws a GateError that names the line and what was expected there. */
export function parseSizeBaseline(bytes: Uint8Array, file: string): SizeBaseline {
  const text = decodeText(bytes, file, limits.baselineBytes);
  const sides = readSides(text.split(/\r?\n/));
  if ('fault' in sides) throw malformed(file, sides.line, sides.fault, { hint: takeOneSide });
  const { conflicts } = sides;
  const lineEnd = /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
  const ours = readSide(sides.ours, file);
  if (conflicts.length === 0) return { ...ours, lineEnd, conflicts };
  const theirs = readSide(sides.theirs, file);
  return { header: ours.header, lineEnd, entries: stricterRows(ours.entries, theirs.entries), conflicts };
}

const takeOneSide = 'Take one side whole and run `epic21-gate baseline update`.';

/** A whole file, of which the lines may be any part of the one on disk. */
function readSide(lines: readonly PlacedLine[], file: string): Pick<SizeBaseline, 'header' | 'entries'> {
  const start = lines.findIndex(({ text }) => text.trim() !== '' && !text.startsWith('#'));
  assertFormat(lines[start], file);
  return {
    header: lines.slice(0, start).map(({ text }) => text),
    entries: readEntries(lines.slice(start + 1), file),
  };
}

function assertFormat(found: PlacedLine | undefined, file: string): void {
  if (!found) throw malformed(file, 1, `has nothing where the line "${formatLine}" was expected`);
  const { text, line } = found;
  if (text === formatLine) return;
  const [, said] = /^epic21-gate sizes (\d{1,9})$/.exec(text) ?? [];
  if (said !== undefined && Number(said) !== version)
    throw malformed(file, line, `is of version ${said} of its format, expected ${version}`, {
      hint: 'Use the version of epic21-gate that wrote it.',
    });
  throw malformed(file, line, `has "${visible(clip(text, 80))}" where the line "${formatLine}" was expected`);
}

function readEntries(lines: readonly PlacedLine[], file: string): readonly PlacedEntry[] {
  const entries: PlacedEntry[] = [];
  for (const { text, line } of lines) {
    if (text === '') continue;
    if (text.startsWith('#')) throw malformed(file, line, 'has a comment among the rows, expected it above the format');
    const read = readRow(text);
    if ('fault' in read) throw malformed(file, line, read.fault);
    const entry = { ...read, line };
    assertInOrder(entry, entries, file);
    if (entries.length === limits.listedFiles)
      throw malformed(file, line, `has more rows than the ${limits.listedFiles} that are read`);
    entries.push(entry);
  }
  return entries;
}

function assertInOrder(entry: PlacedEntry, entries: readonly PlacedEntry[], file: string): void {
  const previous = entries.at(-1);
  if (!previous || compareKeys(previous, entry) < 0) return;
  const shown = showKey(entry);
  const same = entries.find((other) => compareKeys(other, entry) === 0);
  if (same)
    throw malformed(file, entry.line, `has ${shown} on lines ${same.line} and ${entry.line}, expected it once`, {
      hint: 'Keep the smaller numbers: a merge leaves both rows where both sides changed one.',
    });
  throw malformed(
    file,
    entry.line,
    `has ${shown} after ${showKey(previous)}, expected the rows sorted by path and name`,
    { hint: 'Move the row up to its place.' },
  );
}

const showKey = (entry: SizeEntry): string => visible(clip(printKey(entry), 120));

const malformed = (file: string, line: number, what: string, { hint }: { readonly hint?: string } = {}): GateError =>
  new GateError('malformed', `${file} ${what}`, { at: { file, line }, hint });

const ownHeader = [
  '# Functions over a limit of their size, with figures that may only go down. `epic21-gate baseline update` writes this file.',
  '# A merge conflict needs no hand: the rows that both sides have count, with the smaller figures, and the next update writes them.',
];

/** The text of the file: the same rows give the same text, in whatever order they come. */
export function printSizeBaseline({
  header = ownHeader,
  lineEnd = '\n',
  entries,
}: Partial<Pick<SizeBaseline, 'header' | 'lineEnd'>> & { readonly entries: readonly SizeEntry[] }): string {
  const rows = entries
    .filter(({ sizes }) => !isNothing(sizes))
    .sort(compareKeys)
    .map(printRow);
  const lines = [...header, formatLine, ...(rows.length > 0 ? ['', ...rows] : [])];
  return `${lines.join(lineEnd)}${lineEnd}`;
}
