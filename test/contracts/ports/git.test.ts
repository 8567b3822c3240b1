import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { liveEnv } from '../../../src/io/env.ts';
import { liveGit } from '../../../src/io/git.ts';
import { liveRun } from '../../../src/io/process.ts';
import type { Git } from '../../../src/model/sources.ts';
import { memoryGit, type MemoryCommit } from '../../../src/testing.ts';
import { kindOf } from './worlds/kind-of.ts';
import { realGit, realRepository } from './worlds/real-repository.ts';
import { sharedWorld } from './worlds/shared-world.ts';
import { tempFolder } from './worlds/temp-folder.ts';
import { text } from './worlds/text.ts';

const first = { 'top.txt': 'top', 'packages/a/old.txt': 'kept\n'.repeat(20), 'packages/a/deep/x.txt': 'x' };
const renamed = { 'top.txt': 'changed', 'packages/a/new.txt': 'kept\n'.repeat(20), 'packages/a/deep/x.txt': 'x' };
const odd = {
  'packages/a/täb "quoted" \\ name': '1',
  'packages/a/new\nline': '2',
  'packages/a/link': { link: 'new.txt' },
};

const commits = {
  first: { files: first },
  renamed: { parents: ['first'], files: renamed },
  side: { parents: ['first'], files: { ...first, 'packages/b/side.txt': 's' } },
  merged: { parents: ['renamed', 'side'], files: { ...renamed, 'packages/b/side.txt': 's', ...odd } },
  unrelated: { files: { other: '' } },
} satisfies Record<string, MemoryCommit>;

interface World {
  readonly git: Git;
  /** The id of a commit by its name in the table. */
  readonly id: (name: keyof typeof commits) => string;
}

type Build = (folder: string) => Promise<World>;

interface Worlds {
  /** The whole history, `merged` checked out, seen from packages/a. */
  readonly whole: Build;
  readonly shallow: Build;
  readonly unborn: Build;
  readonly none: Build;
}

const gitIn = (cwd: string): Git => {
  const run = liveRun({ cwd, signal: new AbortController().signal, env: process.env });
  return liveGit({ run, env: liveEnv(process.env) });
};

const live: Worlds = {
  async whole(folder) {
    const ids = realRepository(folder, commits);
    realGit(folder, ['symbolic-ref', 'HEAD', 'refs/heads/merged']);
    await mkdir(join(folder, 'packages', 'a'), { recursive: true });
    return { git: gitIn(join(folder, 'packages', 'a')), id: (name) => ids.get(name) ?? '' };
  },
  async shallow(folder) {
    await mkdir(join(folder, 'origin'));
    const ids = realRepository(join(folder, 'origin'), commits);
    const url = pathToFileURL(join(folder, 'origin')).href;
    realGit(folder, ['clone', '--quiet', '--no-checkout', '--depth=1', '--branch=merged', url, 'clone']);
    realGit(join(folder, 'clone'), ['fetch', '--quiet', '--depth=1', 'origin', 'renamed']);
    return { git: gitIn(join(folder, 'clone')), id: (name) => ids.get(name) ?? '' };
  },
  async unborn(folder) {
    realRepository(folder, {});
    return { git: gitIn(folder), id: (name) => name };
  },
  async none(folder) {
    return { git: gitIn(folder), id: (name) => name };
  },
};

const names = Object.fromEntries(Object.keys(commits).map((name) => [name, name]));

const memory: Worlds = {
  async whole() {
    return { git: memoryGit({ commits, head: 'merged', names, prefix: 'packages/a' }), id: (name) => name };
  },
  async shallow() {
    const { merged, renamed: other } = commits;
    return {
      git: memoryGit({ commits: { merged, renamed: { ...other, parents: ['first'] } }, head: 'merged' }),
      id: (name) => name,
    };
  },
  async unborn() {
    return { git: memoryGit(), id: (name) => name };
  },
  async none() {
    return { git: memoryGit(), id: (name) => name };
  },
};

describe.each([
  ['live', live],
  ['memory', memory],
])('%s git', (_, worlds) => {
  describe('with the whole history', () => {
    const world = sharedWorld(worlds.whole);

    test('knows the commit checked out', async () => {
      const { git, id } = world();
      expect(await git.head()).toBe(id('merged'));
      expect(await git.isShallow()).toBe(false);
    });

    test('resolves names and ids to ids', async () => {
      const { git, id } = world();
      expect(await git.resolve('side')).toBe(id('side'));
      expect(await git.resolve(id('first'))).toBe(id('first'));
      expect(await git.resolve('HEAD')).toBe(id('merged'));
      expect([await git.resolve('HEAD^1'), await git.resolve('HEAD^2')]).toEqual([id('renamed'), id('side')]);
      expect(await git.resolve('HEAD^1^1')).toBe(id('first'));
      expect([await git.resolve('HEAD^3'), await git.resolve('nowhere^1')]).toEqual([undefined, undefined]);
    });

    test.each(['nothing', '0123456789012345678901234567890123456789', 'no such thing'])(
      'does not know %j',
      async (revision) => {
        const { git } = world();
        expect(await git.resolve(revision)).toBeUndefined();
      },
    );

    test.each(['-h', '--all', '', 'HEAD\n', 'a\0b'])('refuses the revision %j', async (revision) => {
      const { git } = world();
      const attempts = [
        git.resolve(revision),
        git.show(revision, 'new.txt'),
        git.changedFiles(revision, 'HEAD'),
        git.changedFiles('HEAD', revision),
        git.isAncestor(revision, 'HEAD'),
      ];
      expect(await Promise.all(attempts.map(kindOf))).toEqual(Array.from(attempts, () => 'misuse'));
    });

    test.each([
      ['first', 'merged', true],
      ['side', 'merged', true],
      ['merged', 'merged', true],
      ['merged', 'first', false],
      ['renamed', 'side', false],
      ['unrelated', 'merged', false],
    ])('%s is an ancestor of %s: %s', async (older, newer, expected) => {
      const { git } = world();
      expect(await git.isAncestor(older, newer)).toBe(expected);
    });

    test('gives both names of a rename, from the gated directory', async () => {
      const { git } = world();
      expect(await git.changedFiles('first', 'renamed')).toEqual(['../../top.txt', 'new.txt', 'old.txt']);
    });

    test('compares with where the branches parted', async () => {
      const { git } = world();
      expect(await git.changedFiles('renamed', 'side')).toEqual(['../b/side.txt']);
    });

    test('gives names as they are, whatever they hold', async () => {
      const { git } = world();
      expect(await git.changedFiles('renamed', 'HEAD')).toEqual([
        '../b/side.txt',
        'link',
        'new\nline',
        'täb "quoted" \\ name',
      ]);
    });

    test('finds no change between a commit and itself', async () => {
      const { git } = world();
      expect(await git.changedFiles('merged', 'merged')).toEqual([]);
    });

    test('cannot compare what has no common commit', async () => {
      const { git } = world();
      expect(await kindOf(git.changedFiles('unrelated', 'merged'))).toBe('unavailable');
    });

    test('cannot compare with what is not here', async () => {
      const { git } = world();
      expect(await kindOf(git.changedFiles('nothing', 'HEAD'))).toBe('not-found');
      expect(await kindOf(git.isAncestor('HEAD', 'nothing'))).toBe('not-found');
    });

    test.each([
      ['first', 'old.txt', 'kept\n'.repeat(20)],
      ['first', '../../top.txt', 'top'],
      ['renamed', './deep/../../../top.txt', 'changed'],
      ['merged', 'täb "quoted" \\ name', '1'],
      ['merged', 'new\nline', '2'],
      ['renamed', 'old.txt', undefined],
      ['merged', 'link/below', undefined],
      ['merged', '*', undefined],
      ['merged', ':(top)top.txt', undefined],
    ])('shows %s:%j', async (revision, path, content) => {
      const { git } = world();
      expect(text(await git.show(revision, path))).toBe(content);
    });

    test.each([
      ['deep', 'not-a-file'],
      ['deep/', 'not-a-file'],
      ['../..', 'not-a-file'],
      ['link', 'not-a-file'],
      ['../../../x', 'outside'],
      ['../../..', 'outside'],
      ['/etc/passwd', 'outside'],
    ])('refuses to show %s: %s', async (path, kind) => {
      const { git } = world();
      expect(await kindOf(git.show('merged', path))).toBe(kind);
    });

    test('cannot show from a commit that is not here', async () => {
      const { git } = world();
      expect(await kindOf(git.show('nothing', 'new.txt'))).toBe('not-found');
    });
  });

  describe('in a shallow clone', () => {
    const world = sharedWorld(worlds.shallow);

    test('says so', async () => {
      const { git, id } = world();
      expect(await git.head()).toBe(id('merged'));
      expect(await git.isShallow()).toBe(true);
      expect(await git.resolve(id('first'))).toBeUndefined();
    });

    test('does not call a commit unrelated because the history is cut', async () => {
      const { git, id } = world();
      expect(await kindOf(git.isAncestor(id('merged'), id('renamed')))).toBe('unavailable');
    });

    test('cannot compare across the cut', async () => {
      const { git, id } = world();
      expect(await kindOf(git.changedFiles(id('side'), 'HEAD'))).toBe('not-found');
    });

    test('still shows the files of what is here', async () => {
      const { git } = world();
      expect(text(await git.show('HEAD', 'top.txt'))).toBe('changed');
    });
  });

  test.each(['unborn', 'none'] as const)('has no commit in a repository that is: %s', async (name) => {
    const { git } = await worlds[name](await tempFolder());
    expect(await git.head()).toBeUndefined();
    expect(await git.isShallow()).toBe(false);
    expect(await git.resolve('main')).toBeUndefined();
    expect(await kindOf(git.changedFiles('main', 'HEAD'))).toBe('not-found');
    expect(await kindOf(git.show('HEAD', 'a.txt'))).toBe('not-found');
    expect(await kindOf(git.isAncestor('main', 'HEAD'))).toBe('not-found');
  });
});
