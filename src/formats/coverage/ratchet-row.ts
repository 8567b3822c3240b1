import { plainPath } from '../../model/plain-path.ts';
import { clip, replaceHidden, visible } from '../../model/visible.ts';

/** How much is uncovered. */
export interface Gap {
  readonly lines: number;
  readonly branches: number;
}

/** What a file or a folder may have uncovered, and why it may have more than it once had. */
export interface RatchetEntry extends Gap {
  /** A path; `.` is the root where the rows are folders. */
  readonly key: string;
  readonly raised?: { readonly from: Gap; readonly reason: string } | undefined;
}

const quoted = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const counts = String.raw`(0|[1-9]\d{0,14}) lines?, (0|[1-9]\d{0,14}) branch(?:es)?`;
const row = new RegExp(String.raw`^(${quoted}|[^":\\]+): ${counts}(?: \(raised from ${counts}: (${quoted})\))?$`, 'u');

const example = 'src/a.ts: 12 lines, 3 branches';
const mostReasonCharacters = 200;

/** What is wrong with a reason, or nothing. */
export function reasonFault(reason: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(reason)) return 'says nothing, expected a few words';
  if (reason.length <= mostReasonCharacters) return undefined;
  return `has ${reason.length} characters, expected at most ${mostReasonCharacters}`;
}

/** One row of the file, or what is wrong with it. */
export function readRow(text: string): RatchetEntry | { readonly fault: string } {
  const [, path, lines, branches, fromLines, fromBranches, reason] = row.exec(text) ?? [];
  const key = path === undefined ? undefined : readPath(path);
  if (key === undefined)
    return { fault: `has "${visible(clip(text, 80))}" where a row such as "${example}" was expected` };
  const git = key === '.' ? key : plainPath(key);
  if (git === '' || git.startsWith('/'))
    return { fault: `has the path "${visible(clip(key, 80))}", expected one that is relative` };
  if (git !== key)
    return {
      fault: `has the path "${visible(clip(key, 80))}", expected it as git writes it: ${visible(clip(git, 80))}`,
    };
  const gap = { key, lines: Number(lines), branches: Number(branches) };
  if (reason === undefined) return gap;
  const said = unquote(reason);
  const fault = reasonFault(said);
  if (fault !== undefined) return { fault: `has a reason that ${fault}` };
  return { ...gap, raised: { from: { lines: Number(fromLines), branches: Number(fromBranches) }, reason: said } };
}

function readPath(path: string): string | undefined {
  if (path.startsWith('"')) return unquote(path);
  return isPlain(path) ? path : undefined;
}

/** What `quoted` has matched is valid JSON. */
const unquote = (text: string): string => String(JSON.parse(text));

export function printRow({ key, raised, ...gap }: RatchetEntry): string {
  const suffix = raised ? ` (raised from ${printGap(raised.from)}: ${quote(raised.reason)})` : '';
  return `${isPlain(key) ? key : quote(key)}: ${printGap(gap)}${suffix}`;
}

const printGap = ({ lines, branches }: Gap): string =>
  `${lines} ${lines === 1 ? 'line' : 'lines'}, ${branches} ${branches === 1 ? 'branch' : 'branches'}`;

// What cannot be taken for a comment, a conflict marker, the end of the path or nothing at all.
const plain = /^[^\s"#<=>|:\\](?:[^":\\]*[^\s":\\])?$/u;

const isPlain = (path: string): boolean =>
  plain.test(path) && !/[^\S ]/u.test(path) && replaceHidden(path, () => '') === path;

/** As JSON, with every character escaped that could not be seen. */
const quote = (text: string): string => replaceHidden(JSON.stringify(text), escaped).replaceAll(/[^\S ]/gu, escaped);

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
