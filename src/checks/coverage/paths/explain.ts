import { clip, visible } from '../../../model/visible.ts';
import { isForeign } from './foreign.ts';
import { steps, type AmbiguousPath, type Mapped, type PathMap, type Step } from './step.ts';

const mostLines = 100;
const mostCharacters = 160;

/** For a person who wonders where the files of a report went: what happened to many is said once. */
export function explainPaths({ mapped, ambiguous, unmapped }: PathMap): string {
  const foreign = unmapped.filter(isForeign);
  const lost = unmapped.filter((path) => !isForeign(path));
  return [
    ...align(groupsOf(mapped)),
    ...section('ambiguous: each could be several files', ambiguous.map(sayAmbiguous)),
    ...section(notFound, lost.map(quote)),
    ...section('of libraries, the system or a generator, and not in the repository', foreign.map(quote)),
  ].join('\n');
}

const notFound = 'not found: no mapping, folder, module or common ending leads to a file of the repository';

interface Group {
  readonly from: string;
  readonly to: string;
  readonly by: Step;
  readonly files: readonly (readonly [string, string])[];
}

function groupsOf(mapped: ReadonlyMap<string, Mapped>): readonly Group[] {
  const groups = new Map<string, { from: string; to: string; by: Step; files: [string, string][] }>();
  for (const [path, { path: to, by }] of mapped) {
    const shared = sharedEnd(path.replaceAll('\\', '/'), to);
    const group = { from: path.slice(0, path.length - shared), to: to.slice(0, to.length - shared), by, files: [] };
    const key = [group.from, group.to, by].join('\0');
    const own = groups.get(key) ?? group;
    groups.set(key, own);
    own.files.push([path, to]);
  }
  return [...groups.values()].sort((a, b) => b.files.length - a.files.length);
}

/** Length of the end that both share, from a slash on. */
function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  const isWhole = (text: string): boolean => length === text.length || text.at(-1 - length) === '/';
  if (isWhole(a) && isWhole(b)) return length;
  const end = b.slice(b.length - length);
  const slash = end.indexOf('/');
  return slash < 0 ? 0 : end.length - slash - 1;
}

function align(groups: readonly Group[]): readonly string[] {
  const rows = groups.slice(0, mostLines).map(({ from, to, by, files }) => {
    const [first = ['', '']] = files;
    const pair = files.length === 1 ? first : ([from, to] as const);
    return { from: quote(pair[0]), to: quote(pair[1]), why: `${steps[by]}, ${countFiles(files.length)}` };
  });
  const width = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
  const [left, right] = [width(rows.map(({ from }) => from)), width(rows.map(({ to }) => to))];
  const lines = rows.map(({ from, to, why }) => `${from.padEnd(left)} -> ${to.padEnd(right)}  ${why}`);
  return groups.length > mostLines ? [...lines, `… and ${groups.length - mostLines} more`] : lines;
}

const countFiles = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

const quote = (path: string): string => `\`${visible(clip(path, mostCharacters))}\``;

const sayAmbiguous = ({ path, candidates }: AmbiguousPath): string =>
  `${quote(path)}: ${candidates.slice(0, 5).map(quote).join(' or ')}${candidates.length > 5 ? ' or others' : ''}`;

function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > mostLines ? [`  … and ${lines.length - mostLines} more`] : [];
  return [
    '',
    `${title}, ${countFiles(lines.length)}`,
    ...lines.slice(0, mostLines).map((line) => `  ${line}`),
    ...more,
  ];
}
