import type { ChangeRead } from '../../change/read-change.ts';
import type { FileRead, Git } from '../../model/sources.ts';
import { leftOutRules, type LeftOutRules } from './left-out.ts';
import { readSources, type Manner, type MeasuredTree } from './read-sources.ts';
import { attributesOf, isAttributes, select, type Wishes } from './select-files.ts';

export interface Before extends MeasuredTree {
  /** What was left out by then. */
  readonly rules: LeftOutRules;
}

/** The files that the change touches, as they were before it. */
export async function readBefore(
  git: Git,
  { base, diff, attributes }: { base: string; diff: ChangeRead['diff']; attributes: readonly string[] },
  { wishes, manner }: { readonly wishes: Wishes; readonly manner: Omit<Manner, 'leftOut'> },
): Promise<Before> {
  const old = diff.flatMap(({ kind, path, from }) => (kind === 'added' ? [] : [from ?? path]));
  const rules = await rulesAt(git, base, [...new Set([...attributes, ...old.filter(isAttributes)])]);
  const selected = select(old, rules, wishes);
  const contents = await git.showAll(base, selected.paths);
  const tree = await readSources(each(contents), { ...manner, leftOut: selected.rules });
  return { ...tree, rules };
}

async function rulesAt(git: Git, base: string, paths: readonly string[]): Promise<LeftOutRules> {
  const contents = await git.showAll(base, paths);
  return leftOutRules(Array.from(contents, ([path, bytes]) => attributesOf(path, bytes)));
}

async function* each(contents: ReadonlyMap<string, Uint8Array>): AsyncGenerator<FileRead> {
  for (const [path, bytes] of contents) yield { path, bytes };
}
