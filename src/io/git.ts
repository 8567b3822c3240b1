import { posix } from 'node:path';
import { GateError } from '../model/errors.ts';
import type { Env, Git, Run } from '../model/sources.ts';
import { gitCommand, type GitAnswer, type GitCommand } from './git-command.ts';

const fetchAll = 'Fetch the whole history: actions/checkout with fetch-depth: 0';

// Without rename detection both names of a rename are there, and no limit on it can hide one.
const differences = [
  '-r',
  '-z',
  '--name-only',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=none',
];

/** Git in the folder where `run` runs. */
export function liveGit(from: { readonly run: Run; readonly env: Env }): Git {
  const git = gitCommand(from);
  const isShallow = async (): Promise<boolean> =>
    (await git(['rev-parse', '--is-shallow-repository']))?.text.trim() === 'true';
  return {
    head: () => resolve(git, 'HEAD'),
    isShallow,
    resolve: (revision) => resolve(git, revision),
    async isAncestor(ancestor, descendant) {
      const [older, newer] = [await demand(git, ancestor), await demand(git, descendant)];
      const isFound = (await git(['merge-base', '--is-ancestor', older, newer]))?.code === 0;
      // Where the history is cut, "no" may only mean "not in this part".
      if (isFound || !(await isShallow())) return isFound;
      throw new GateError('unavailable', `the history between ${ancestor} and ${descendant} is cut`, {
        hint: fetchAll,
      });
    },
    async changedFiles(base, head) {
      const [older, newer] = [await demand(git, base), await demand(git, head)];
      const mergeBase = (await git(['merge-base', older, newer]))?.text.trim();
      if (!mergeBase) {
        throw new GateError('unavailable', `${base} and ${head} have no common commit here`, { hint: fetchAll });
      }
      const { text } = await demandOutput(git, ['diff-tree', ...differences, mergeBase, newer, '--']);
      const prefix = await prefixOf(git);
      const names = text.split('\0').filter((name) => name !== '');
      return names.map((name) => posix.relative(`/${prefix}`, `/${name}`)).sort();
    },
    async show(revision, path) {
      const entry = await entryAt(git, await demand(git, revision), path);
      if (!entry) return undefined;
      if (!entry.mode.startsWith('100')) {
        throw new GateError('not-a-file', `${path} is not a regular file at ${revision}`);
      }
      return (await demandOutput(git, ['cat-file', 'blob', entry.id])).stdout;
    },
  };
}

async function resolve(git: GitCommand, revision: string): Promise<string | undefined> {
  // eslint-disable-next-line no-control-regex
  if (!/^[^-\u0000-\u001f][^\u0000-\u001f]*$/.test(revision)) {
    throw new GateError('misuse', `${JSON.stringify(revision)} is not a git revision`);
  }
  const answer = await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  return answer?.code === 0 ? answer.text.trim() : undefined;
}

async function demand(git: GitCommand, revision: string): Promise<string> {
  const id = await resolve(git, revision);
  if (id === undefined) throw new GateError('not-found', `the commit ${revision} is not here`, { hint: fetchAll });
  return id;
}

async function demandOutput(git: GitCommand, args: readonly string[]): Promise<GitAnswer> {
  const answer = await git(args);
  if (answer?.code === 0) return answer;
  throw new GateError('unavailable', `git ${args[0]} gave no answer`);
}

const prefixOf = async (git: GitCommand): Promise<string> =>
  (await demandOutput(git, ['rev-parse', '--show-prefix'])).text.replace(/\n$/, '');

async function entryAt(git: GitCommand, commit: string, path: string) {
  const name = posix.join(await prefixOf(git), path).replace(/\/+$/, '');
  if (posix.isAbsolute(path) || /^\.\.(?:\/|$)/.test(name)) {
    throw new GateError('outside', `${path} is outside the repository`);
  }
  // The root of the tree has no entry, and `ls-tree -- .` would list what is in it.
  if (name === '.' || name === '') return { mode: 'tree', id: '' };
  const { text } = await demandOutput(git, ['ls-tree', '-z', '--full-tree', commit, '--', name]);
  const [, mode, id] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(text) ?? [];
  return mode === undefined || id === undefined ? undefined : { mode, id };
}
