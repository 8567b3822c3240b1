import { posix } from 'node:path';
import { GateError } from '../model/errors.ts';
import type { Env, Git, Run } from '../model/sources.ts';
import { blobs } from './git-blobs.ts';
import { gitCommand, type GitCommand } from './git-command.ts';
import { diff } from './git-diff.ts';
import { commonCommit, isAncestor, isShallow, parents } from './git-history.ts';
import { remembering } from './git-memory.ts';
import { demand, demandOutput, fetchAll, resolve } from './git-revision.ts';

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
  const git = remembering(gitCommand(from));
  return {
    head: () => resolve(git, 'HEAD'),
    isShallow: () => isShallow(git),
    resolve: (revision) => resolve(git, revision),
    isAncestor: (ancestor, descendant) => isAncestor(git, ancestor, descendant),
    async changedFiles(base, head) {
      const [older, newer] = [await demand(git, base), await demand(git, head)];
      const common = await commonCommit(git, older, newer);
      if (common === undefined) {
        throw new GateError('unavailable', `${base} and ${head} have no common commit here`, { hint: fetchAll });
      }
      const { text } = await demandOutput(git, ['diff-tree', ...differences, common, newer, '--']);
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
    showAll: async (revision, paths) =>
      blobs(git, { commit: await demand(git, revision), paths, prefix: await prefixOf(git) }),
    parents: (revision) => parents(git, revision),
    mergeBase: async (a, b) => commonCommit(git, await demand(git, a), await demand(git, b)),
    diff: (base, head) => diff(git, base, head),
    async tracked() {
      const listed = (await git(['ls-files', '-z', '--cached', '--stage']))?.text.split('\0') ?? [];
      // Neither links nor submodules, and a file in conflict once.
      const names = listed.flatMap((entry) => /^100\d{3} [^\t]*\t(.+)$/s.exec(entry)?.[1] ?? []);
      return [...new Set(names)].sort();
    },
  };
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
