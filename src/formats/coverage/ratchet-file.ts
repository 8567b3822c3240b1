import { GateError } from '../../model/errors.ts';
import { limits } from '../../model/limits.ts';
import { clip, visible } from '../../model/visible.ts';
import { decodeText } from '../text.ts';
import { compareText } from './compare-text.ts';
import { printRow, readRow, type RatchetEntry } from './ratchet-row.ts';

export type Per = 'file' | 'folder';

/** A row with the line on which it stands. */
export interface PlacedEntry extends RatchetEntry {
  readonly line: number;
}

/** The committed baseline of what is uncovered. */
export interface RatchetFile {
  readonly per: Per;
  /** The lines above the one that names the format, as they are. */
  readonly header: readonly string[];
  readonly lineEnd: '\n' | '\r\n';
  readonly entries: readonly PlacedEntry[];
}

const version = 1;
const formatLine = (per: Per): string => `epic21-gate ratchet ${version}, per ${per}`;
const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/** Reads the file, or throws a GateError that names the line and what was expected there. */
export function parseRatchetFile(bytes: Uint8Array, { file, per }: { file: string; per: Per }): RatchetFile {
  const text = decodeText(bytes, file, limits.baselineBytes);
  const lines = text.split(/\r?\n/);
  const marker = lines.findIndex((line) => conflict.test(line));
  if (marker !== -1)
    throw malformed(file, marker + 1, 'has a conflict of git that nobody settled', {
      hint: 'Keep the smaller numbers of both sides, or take one side whole and run `epic21-gate baseline update`.',
    });
  const start = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  assertFormat(start === -1 ? undefined : lines[start], { file, per, line: start === -1 ? 1 : start + 1 });
  return {
    per,
    header: lines.slice(0, start),
    lineEnd: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    entries: readEntries(lines, start + 1, { file, per }),
  };
}

function assertFormat(
  found: string | undefined,
  { file, per, line }: { readonly file: string; readonly per: Per; readonly line: number },
): void {
  if (found === formatLine(per)) return;
  const [, said, rows] = /^epic21-gate ratchet (\d{1,9}), per (file|folder)$/.exec(found ?? '') ?? [];
  if (said !== undefined && Number(said) !== version)
    throw malformed(file, line, `is of version ${said} of its format, expected ${version}`, {
      hint: 'Use the version of epic21-gate that wrote it.',
    });
  if (rows !== undefined)
    throw malformed(file, line, `has a row per ${rows}, and the config wants one per ${per}`, {
      hint: 'Name another file in the config, which `epic21-gate baseline update` then writes.',
    });
  const what = found === undefined ? 'nothing' : `"${visible(clip(found, 80))}"`;
  throw malformed(file, line, `has ${what} where the line "${formatLine(per)}" was expected`);
}

function readEntries(
  lines: readonly string[],
  start: number,
  { file, per }: { readonly file: string; readonly per: Per },
): readonly PlacedEntry[] {
  const entries: PlacedEntry[] = [];
  const seen = new Map<string, number>();
  for (const [index, text] of lines.entries()) {
    if (index < start || text === '') continue;
    const line = index + 1;
    if (text.startsWith('#')) throw malformed(file, line, 'has a comment among the rows, expected it above the format');
    const read = readRow(text);
    if ('fault' in read) throw malformed(file, line, read.fault);
    if (read.key === '.' && per === 'file') throw malformed(file, line, 'has the row of a folder, expected a file');
    assertInOrder(read.key, entries.at(-1)?.key, seen.get(read.key), { file, line });
    if (entries.length === limits.listedFiles)
      throw malformed(file, line, `has more rows than the ${limits.listedFiles} that are read`);
    seen.set(read.key, line);
    entries.push({ ...read, line });
  }
  return entries;
}

function assertInOrder(
  key: string,
  previous: string | undefined,
  other: number | undefined,
  { file, line }: { readonly file: string; readonly line: number },
): void {
  const shown = visible(clip(key, 80));
  if (other !== undefined)
    throw malformed(file, line, `has ${shown} on lines ${other} and ${line}, expected it once`, {
      hint: 'Keep the smaller numbers: a merge leaves both rows where both sides changed one.',
    });
  if (previous === undefined || compareText(previous, key) < 0) return;
  throw malformed(file, line, `has ${shown} after ${visible(clip(previous, 80))}, expected the rows sorted by path`, {
    hint: 'Move the row up to its place.',
  });
}

const malformed = (file: string, line: number, what: string, { hint }: { readonly hint?: string } = {}): GateError =>
  new GateError('malformed', `${file} ${what}`, { at: { file, line }, hint });

const ownHeader = [
  '# What no test covers, in counts that may only go down. `epic21-gate baseline update` writes this file.',
  '# In a merge conflict keep the smaller numbers of both sides.',
];

/** The text of the file: the same rows give the same text, in whatever order they come. */
export function printRatchetFile({
  per,
  header = ownHeader,
  lineEnd = '\n',
  entries,
}: Pick<RatchetFile, 'per'> &
  Partial<Pick<RatchetFile, 'header' | 'lineEnd'>> & {
    readonly entries: readonly RatchetEntry[];
  }): string {
  const rows = entries
    .filter(({ lines, branches }) => lines > 0 || branches > 0)
    .sort((a, b) => compareText(a.key, b.key))
    .map(printRow);
  const lines = [...header, formatLine(per), ...(rows.length > 0 ? ['', ...rows] : [])];
  return `${lines.join(lineEnd)}${lineEnd}`;
}
