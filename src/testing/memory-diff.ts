import { changesOf, commonBytes, type Change } from './memory-lines.ts';

type Content = string | { readonly link: string };
export type Tree = ReadonlyMap<string, Content>;

interface Entry {
  readonly path: string;
  readonly content: Content;
}

/** What `git diff` says of two trees, without the ids of blobs, which nothing in memory has. */
export function memoryDiff(before: Tree, after: Tree): string {
  // A file that became a link, or a link that became a file, is another one.
  const replaced = new Set(
    [...before].flatMap(([path, content]) => {
      const now = after.get(path);
      return now !== undefined && typeof now !== typeof content ? [path] : [];
    }),
  );
  const gone = entriesOf(before, (path) => !after.has(path) || replaced.has(path));
  const fresh = entriesOf(after, (path) => !before.has(path) || replaced.has(path));
  const renames = renamesOf(gone, fresh);
  const [movedFrom, movedTo] = [new Set(renames.map(([from]) => from)), new Set(renames.map(([, to]) => to))];
  const kept = entriesOf(
    after,
    (path, content) => before.has(path) && JSON.stringify(before.get(path)) !== JSON.stringify(content),
  );
  const parts = [
    ...gone.filter((one) => !movedFrom.has(one)).map(deletion),
    ...fresh.filter((one) => !movedTo.has(one)).map(addition),
    ...renames.map(([from, to]) => rename(from, to)),
    ...kept
      .filter(({ path }) => !replaced.has(path))
      .map(({ path, content }) => modification({ path, content: before.get(path) ?? '' }, content)),
  ];
  return parts
    .sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path))
    .map(({ text }) => text)
    .join('');
}

const entriesOf = (tree: Tree, isWanted: (path: string, content: Content) => boolean): readonly Entry[] =>
  [...tree].flatMap(([path, content]) => (isWanted(path, content) ? [{ path, content }] : []));

const textOf = (content: Content): string => (typeof content === 'string' ? content : content.link);
const modeOf = (content: Content): string => (typeof content === 'string' ? '100644' : '120000');

/** The most alike first, and none with less than half in common. */
function renamesOf(gone: readonly Entry[], fresh: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  const pairs = gone.flatMap((from) => fresh.map((to) => ({ from, to, alike: likeness(from.content, to.content) })));
  const chosen: (readonly [Entry, Entry])[] = [];
  for (const { from, to, alike } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (alike >= 0.5 && !chosen.some((pair) => pair[0] === from || pair[1] === to)) chosen.push([from, to]);
  }
  return chosen;
}

function likeness(before: Content, after: Content): number {
  const [old, current] = [textOf(before), textOf(after)];
  if (typeof before !== typeof after || old === '' || current === '') return 0;
  return commonBytes(old, current) / Math.max(old.length, current.length);
}

interface Part {
  readonly path: string;
  readonly text: string;
}

const start = (from: string, to: string): string => `diff --git ${quote(`a/${from}`)} ${quote(`b/${to}`)}\n`;

const deletion = ({ path, content }: Entry): Part => ({
  path,
  text: `${start(path, path)}deleted file mode ${modeOf(content)}\n`,
});

const addition = ({ path, content }: Entry): Part => ({
  path,
  text: `${start(path, path)}new file mode ${modeOf(content)}\n${hunks({ old: '', new: textOf(content) }, '/dev/null', side('b', path))}`,
});

const rename = (from: Entry, to: Entry): Part => ({
  path: to.path,
  text: `${start(from.path, to.path)}rename from ${quote(from.path)}\nrename to ${quote(to.path)}\n${hunks(
    { old: textOf(from.content), new: textOf(to.content) },
    side('a', from.path),
    side('b', to.path),
  )}`,
});

const modification = ({ path, content }: Entry, now: Content): Part => ({
  path,
  text: `${start(path, path)}${hunks({ old: textOf(content), new: textOf(now) }, side('a', path), side('b', path))}`,
});

/** A tab ends a name that could seem to end earlier. */
const side = (letter: string, path: string): string => `${quote(`${letter}/${path}`)}${path.includes(' ') ? '\t' : ''}`;

function hunks(texts: { readonly old: string; readonly new: string }, from: string, to: string): string {
  const changes = changesOf(texts.old, texts.new);
  return changes.length === 0 ? '' : `--- ${from}\n+++ ${to}\n${changes.map(hunk).join('')}`;
}

function hunk({ oldAt, newAt, deleted, added }: Change): string {
  const lines = [...deleted.map((line) => `-${ended(line)}`), ...added.map((line) => `+${ended(line)}`)];
  return `@@ -${place(oldAt, deleted.length)} +${place(newAt, added.length)} @@\n${lines.join('')}`;
}

const ended = (line: string): string => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`);

/** A side without lines has the number of the line before. */
const place = (at: number, length: number): string =>
  length === 1 ? String(at + 1) : `${length === 0 ? at : at + 1},${length}`;

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

function quote(name: string): string {
  // oxlint-disable-next-line no-control-regex
  const escaped = name.replace(/["\\\u0000-\u001f\u007f]/g, (character) => escapes[character] ?? octal(character));
  return escaped === name ? name : `"${escaped}"`;
}

const octal = (character: string): string => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
