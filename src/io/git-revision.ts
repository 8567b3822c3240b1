import { GateError } from '../model/errors.ts';
import type { GitAnswer, GitCommand, GitOptions } from './git-command.ts';

export const fetchAll = 'Fetch the whole history: actions/checkout with fetch-depth: 0';

export async function resolve(git: GitCommand, revision: string): Promise<string | undefined> {
  // eslint-disable-next-line no-control-regex
  if (!/^[^-\u0000-\u001f][^\u0000-\u001f]*$/.test(revision)) {
    throw new GateError('misuse', `${JSON.stringify(revision)} is not a git revision`);
  }
  const answer = await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  return answer?.code === 0 ? answer.text.trim() : undefined;
}

export async function demand(git: GitCommand, revision: string): Promise<string> {
  const id = await resolve(git, revision);
  if (id === undefined) throw new GateError('not-found', `the commit ${revision} is not here`, { hint: fetchAll });
  return id;
}

export async function demandOutput(git: GitCommand, args: readonly string[], options?: GitOptions): Promise<GitAnswer> {
  const answer = await git(args, options);
  if (answer?.code === 0) return answer;
  throw new GateError('unavailable', `git ${args[0]} gave no answer`);
}
