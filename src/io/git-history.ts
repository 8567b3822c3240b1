import { GateError } from '../model/errors.ts';
import type { GitCommand } from './git-command.ts';
import { demand, demandOutput, fetchAll } from './git-revision.ts';

export const isShallow = async (git: GitCommand): Promise<boolean> =>
  (await git(['rev-parse', '--is-shallow-repository']))?.text.trim() === 'true';

export async function isAncestor(git: GitCommand, ancestor: string, descendant: string): Promise<boolean> {
  const [older, newer] = [await demand(git, ancestor), await demand(git, descendant)];
  const isFound = (await git(['merge-base', '--is-ancestor', older, newer]))?.code === 0;
  // Where the history is cut, "no" may only mean "not in this part".
  if (isFound || !(await isShallow(git))) return isFound;
  throw cut(ancestor, descendant);
}

export async function parents(git: GitCommand, revision: string): Promise<readonly string[]> {
  const { text } = await demandOutput(git, ['rev-parse', `${await demand(git, revision)}^@`]);
  return text.split('\n').filter(Boolean);
}

/**
 * The merge base of two ids. In a shallow clone git takes the commits at the cut for the first ones, and may so find too old a merge base, or none.
 * What it finds is right where one commit descends from the other, or where no cut lies between the two and it.
 */
export async function commonCommit(git: GitCommand, one: string, other: string): Promise<string | undefined> {
  const found = (await git(['merge-base', one, other]))?.text.trim() || undefined;
  if (found === one || found === other || !(await isShallow(git))) return found;
  if (found !== undefined && !(await hasFirst(git, [one, other, `^${found}`]))) return found;
  throw cut(one, other);
}

/** Whether there is a commit without parents among them: where the history is cut, or where it starts. */
const hasFirst = async (git: GitCommand, among: readonly string[]): Promise<boolean> =>
  (await demandOutput(git, ['rev-list', '--max-parents=0', '--max-count=1', ...among, '--'])).text !== '';

const cut = (a: string, b: string): GateError =>
  new GateError('unavailable', `the history between ${a} and ${b} is cut`, { hint: fetchAll });
