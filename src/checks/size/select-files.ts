import { anyOf } from '../../formats/glob.ts';
import { languageOf } from '../../languages/index.ts';
import type { Sources } from '../../model/sources.ts';
import { leftOutRules, type LeftOutRules } from './left-out.ts';
import type { Options } from './options.ts';
import type { LeftOutFile } from './read-sources.ts';

export interface Wishes {
  readonly files: readonly string[];
  readonly ignore: readonly string[];
  readonly include: readonly Options['include'][number][];
}

export interface Selected {
  /** Sorted paths of files whose language is measured. */
  readonly paths: readonly string[];
  /** What the path alone tells that it is not the team's own code. */
  readonly leftOut: readonly LeftOutFile[];
  /** For what the content tells. */
  readonly rules: LeftOutRules;
  /** All that git tracks. */
  readonly known: readonly string[];
}

/** Which files are measured: tracked ones, or all where there is no repository. */
export async function selectFiles(from: Pick<Sources, 'files' | 'git'>, wishes: Wishes): Promise<Selected> {
  const known = await knownFiles(from, wishes.include.includes('untracked'));
  const rules = await readRules(known, from.files);
  return select(known, rules, wishes);
}

export async function knownFiles({ files, git }: Pick<Sources, 'files' | 'git'>, untracked: boolean) {
  const tracked = untracked ? [] : await git.tracked();
  const isKnown = tracked.length > 0 || (!untracked && (await git.head()) !== undefined);
  return isKnown ? tracked : files.list(['**'], { skipIgnored: true });
}

/** The same choice for any list of files: those of a change, those of an earlier commit. */
export function select(known: readonly string[], rules: LeftOutRules, { files, ignore, include }: Wishes): Selected {
  const [isWanted, isIgnored] = [anyOf(files), anyOf(ignore)];
  const sources = known.filter((path) => languageOf(path) && isWanted(path) && !isIgnored(path));
  const found = sources.map((path) => ({ path, reason: pathReason(path, rules, include) }));
  return {
    paths: found.flatMap(({ path, reason }) => (reason ? [] : [path])),
    leftOut: found.flatMap(({ path, reason }) => (reason ? [{ path, by: 'path', ...reason }] : [])),
    rules: including(rules, include),
    known,
  };
}

function pathReason(path: string, rules: LeftOutRules, include: Wishes['include']) {
  const reason = rules.byPath(path);
  return reason === undefined || reason === 'kept' || isIncluded(reason.reason, include) ? undefined : reason;
}

const isIncluded = (reason: string, include: Wishes['include']): boolean => include.some((one) => one === reason);

/** What is no text, or too large, stays unread whatever anybody wants. */
const including = (rules: LeftOutRules, include: Wishes['include']): LeftOutRules => ({
  byPath: (path) => rules.byPath(path),
  byContent(path, bytes) {
    const reason = rules.byContent(path, bytes);
    return reason && isIncluded(reason.reason, include) ? undefined : reason;
  },
});

export async function readRules(known: readonly string[], files: Sources['files']): Promise<LeftOutRules> {
  const found: { folder: string; text: string }[] = [];
  for await (const one of files.readEach(known.filter(isAttributes))) {
    if ('bytes' in one) found.push(attributesOf(one.path, one.bytes));
  }
  return leftOutRules(found);
}

export const isAttributes = (path: string): boolean => /(?:^|\/)\.gitattributes$/.test(path);

export const attributesOf = (path: string, bytes: Uint8Array) => ({
  folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
  text: new TextDecoder().decode(bytes),
});
