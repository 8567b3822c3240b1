import { isAt, isAtEnd, startsWith, toNextLine } from './line-cursor.ts';
import { commonName, noFile, readName, readNames, withoutPrefix, type NamePair } from './file-names.ts';
import type { FileDiff, Hunk } from './model.ts';
import { headerText, malformed, type Reading } from './reading.ts';
import { readHunk } from './read-hunk.ts';

/** What the lines above the hunks say. */
interface Header {
  kind?: FileDiff['kind'];
  binary?: boolean;
  /** The names behind `rename` and `copy`, which have no prefix. */
  from?: string;
  to?: string;
  /** Those on the line `diff --git`, where there is telling where one ends. */
  git?: NamePair | undefined;
  /** Those behind `---` and `+++`. */
  sides?: NamePair;
}

type Take = (header: Header, text: string) => void;

const lines: readonly (readonly [prefix: string, take: Take])[] = [
  ['new file mode ', (header) => (header.kind = 'added')],
  ['deleted file mode ', (header) => (header.kind = 'deleted')],
  ['rename from ', (header, text) => Object.assign(header, { kind: 'renamed', from: readName(text) })],
  ['rename to ', (header, text) => Object.assign(header, { to: readName(text) })],
  ['copy from ', (header, text) => Object.assign(header, { kind: 'copied', from: readName(text) })],
  ['copy to ', (header, text) => Object.assign(header, { to: readName(text) })],
  ['Binary files ', (header) => (header.binary = true)],
  ['GIT binary patch', (header) => (header.binary = true)],
  ...['old mode ', 'new mode ', 'similarity index ', 'dissimilarity index ', 'index '].map((prefix): [string, Take] => [
    prefix,
    () => {},
  ]),
];

const gitStart = 'diff --git ';

/** Whether the part of a file starts here; a line `--- x` alone can be anything. */
export function isFileStart({ lines: { bytes, at, end } }: Reading): boolean {
  if (isAt(bytes, at, gitStart) || isAt(bytes, at, 'Binary files ')) return true;
  if (!isAt(bytes, at, '--- ') || !isAt(bytes, end + 1, '+++ ')) return false;
  const next = bytes.indexOf(0x0a, end + 1);
  return next !== -1 && isAt(bytes, next + 1, '@@ -');
}

/** Reads what the diff says of one file, and goes to the line behind it; undefined where a line only looks like it. */
export function readFile(reading: Reading): FileDiff | undefined {
  const { number } = reading.lines;
  if (startsWith(reading.lines, 'Binary files ')) return readBinary(reading);
  const header = startsWith(reading.lines, gitStart) ? readGitHeader(reading) : {};
  if (startsWith(reading.lines, '--- ')) readSides(reading, header);
  const named = nameFile(header);
  if (!named) throw malformed(reading, 'a file header without names', { line: number });
  return { ...named, binary: header.binary ?? false, hunks: header.sides ? readHunks(reading) : [] };
}

/** A difference without a header of its own, as `diff -r` has it. */
function readBinary(reading: Reading): FileDiff | undefined {
  const [, text] = /^Binary files (.+) differ$/.exec(headerText(reading)) ?? [];
  const pair = text === undefined ? undefined : readNames(text, ' and ');
  toNextLine(reading.lines);
  const path = pair && commonName(pair);
  return path === undefined ? undefined : { path, kind: 'modified', binary: true, hunks: [] };
}

function readGitHeader(reading: Reading): Header {
  const header: Header = { git: readNames(headerText(reading, gitStart.length), ' ') };
  while (toNextLine(reading.lines)) {
    const known = lines.find(([prefix]) => startsWith(reading.lines, prefix));
    if (!known) break;
    const [prefix, take] = known;
    take(header, headerText(reading, prefix.length));
  }
  return header;
}

function readSides(reading: Reading, header: Header): void {
  const before = headerText(reading, 4);
  const isSecond = toNextLine(reading.lines) && startsWith(reading.lines, '+++ ');
  const after = isSecond ? headerText(reading, 4) : '';
  const [old, current] = [readName(before), readName(after)];
  if (!isSecond || !old || !current) throw malformed(reading, 'a line --- without the name behind +++ that follows it');
  header.sides = { old, new: current };
  if (old === noFile || isNever(before)) header.kind ??= 'added';
  if (current === noFile || isNever(after)) header.kind ??= 'deleted';
  if (!toNextLine(reading.lines) || !startsWith(reading.lines, '@@ -'))
    throw malformed(reading, 'names behind --- and +++ without a hunk that follows them');
}

/** `diff -N` gives a file that is not there the time 0, in the zone of the machine. */
const isNever = (text: string): boolean => /\t(?:1970-01-01|1969-12-31) /.test(text);

function readHunks(reading: Reading): readonly Hunk[] {
  const hunks: Hunk[] = [];
  while (startsWith(reading.lines, '@@ ')) readHunk(reading, hunks);
  if (!isAtEnd(reading.lines) && isLeftOver(reading))
    throw malformed(reading, 'a line more than the header of its hunk states');
  return hunks;
}

/** Mails end with `-- ` and a version. */
const isLeftOver = (reading: Reading): boolean =>
  ['+', '-', ' '].some((sign) => startsWith(reading.lines, sign)) &&
  !isFileStart(reading) &&
  !/^-- ?$/.test(headerText(reading).slice(0, 4));

function nameFile(header: Header): Pick<FileDiff, 'path' | 'from' | 'kind'> | undefined {
  const { kind = 'modified', from, to, git, sides } = header;
  if (from !== undefined || to !== undefined) return from && to ? { path: to, from, kind } : undefined;
  const path = sides && kind !== 'modified' ? oneName(sides, git) : bothNames(sides ?? git);
  return path ? { path, kind } : undefined;
}

const bothNames = (pair: NamePair | undefined): string | undefined =>
  pair && (commonName(pair) ?? withoutPrefix(pair.new));

/** The name of a file that is on one side only. */
function oneName(sides: NamePair, git: NamePair | undefined): string | undefined {
  const pair = git ?? sides;
  if (pair.old !== noFile && pair.new !== noFile) return bothNames(pair);
  return withoutPrefix(pair.old === noFile ? pair.new : pair.old);
}
