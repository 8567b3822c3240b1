import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { liveEnv } from '../../../src/io/env.ts';
import { liveGit } from '../../../src/io/git.ts';
import { liveRun } from '../../../src/io/process.ts';
import type { Git } from '../../../src/model/sources.ts';
import { memoryGit, type MemoryCommit } from '../../../src/testing.ts';
import { addedLines, parseDiff } from '../../../src/formats/diff.ts';
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

const kept = 'kept\n'.repeat(10);
const edited = {
  'top.txt': 'changed',
  'packages/a/new.txt': `${kept}++ b/x\n${kept}last`,
  'packages/a/fresh.txt': 'one\ntwo\n',
  'packages/a/link': { link: 'new.txt' },
  'packages/a/täb "quoted" \\ name': '1',
  'packages/a/new\nline': '2',
  'packages/b/side.txt': 's',
};

const commits = {
  first: { files: first },
  renamed: { parents: ['first'], files: renamed },
  side: { parents: ['first'], files: { ...first, 'packages/b/side.txt': 's' } },
  merged: { parents: ['renamed', 'side'], files: { ...renamed, 'packages/b/side.txt': 's', ...odd } },
  unrelated: { files: { other: '' } },
} satisfies Record<string, MemoryCommit>;

/** Kind, name and added lines of each file. */
const differences = async (git: Git, base: string, head?: string): Promise<readonly string[]> =>
  parseDiff(await git.diff(base, head)).map((file) =>
    `${file.kind} ${file.path} ${addedLines(file)
      .map((range) => range.join('-'))
      .join()}`.trimEnd(),
  );

interface World {
  readonly git: Git;
  /** The id of a commit by its name in the table. */
  readonly id: (name: keyof typeof commits) => string;
}

type Build = (folder: string) => Promise<World>;

interface Worlds {
  /** The whole history, `merged` checked out, seen from packages/a. */
  readonly whole: Build;
  /** The same, with files on disk that are not those of the commit. */
  readonly edited: Build;
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
    realGit(folder, ['read-tree', 'HEAD']);
    await mkdir(join(folder, 'packages', 'a'), { recursive: true });
    return { git: gitIn(join(folder, 'packages', 'a')), id: (name) => ids.get(name) ?? '' };
  },
  async edited(folder) {
    const ids = realRepository(folder, commits);
    realGit(folder, ['checkout', '--quiet', '--force', 'merged']);
    const own = join(folder, 'packages', 'a');
    await writeFile(join(own, 'new.txt'), edited['packages/a/new.txt']);
    await writeFile(join(own, 'fresh.txt'), edited['packages/a/fresh.txt']);
    await writeFile(join(own, 'untracked.txt'), 'u');
    await rm(join(own, 'deep'), { recursive: true });
    realGit(own, ['add', '--intent-to-add', 'fresh.txt']);
    realGit(own, ['rm', '--quiet', '--cached', 'deep/x.txt']);
    return { git: gitIn(own), id: (name) => ids.get(name) ?? '' };
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
  async edited() {
    return {
      git: memoryGit({ commits, head: 'merged', names, prefix: 'packages/a', disk: edited }),
      id: (name) => name,
    };
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
        git.parents(revision),
        git.mergeBase(revision, 'HEAD'),
        git.diff(revision),
        git.diff('HEAD', revision),
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

    test('shows many files at once, those that are files', async () => {
      const { git, id } = world();
      const odd = ['täb "quoted" \\ name', 'new\nline'];
      const asked = ['new.txt', 'deep', 'missing', 'link', './deep/x.txt', ...odd, '../../top.txt'];
      const shown = await git.showAll(id('merged'), asked);
      expect(Object.fromEntries(Array.from(shown, ([path, bytes]) => [path, text(bytes)]))).toEqual({
        '../../top.txt': 'changed',
        './deep/x.txt': 'x',
        'new\nline': '2',
        'new.txt': 'kept\n'.repeat(20),
        'täb "quoted" \\ name': '1',
      });
      expect(await git.showAll('merged', [])).toEqual(new Map());
    });

    test.each([
      ['../../../outside', 'outside'],
      ['/etc/passwd', 'outside'],
    ])('refuses to show %s among others: %s', async (path, kind) => {
      const { git } = world();
      expect(await kindOf(git.showAll('merged', ['new.txt', path]))).toBe(kind);
      expect(await kindOf(git.showAll('nothing', ['new.txt']))).toBe('not-found');
    });

    test.each([
      ['first', []],
      ['renamed', ['first']],
      ['HEAD', ['renamed', 'side']],
    ] as const)('knows the parents of %s', async (revision, expected) => {
      const { git, id } = world();
      expect(await git.parents(revision)).toEqual(expected.map(id));
    });

    test.each([
      ['renamed', 'side', 'first'],
      ['side', 'merged', 'side'],
      ['merged', 'renamed', 'renamed'],
      ['unrelated', 'merged', undefined],
    ] as const)('knows the merge base of %s and %s', async (a, b, expected) => {
      const { git, id } = world();
      expect(await git.mergeBase(a, b)).toBe(expected && id(expected));
    });

    test('finds the differences beneath the gated directory, renames too', async () => {
      const { git } = world();
      expect(parseDiff(await git.diff('first', 'renamed'))).toEqual([
        { kind: 'renamed', from: 'old.txt', path: 'new.txt', binary: false, hunks: [] },
      ]);
      expect(await differences(git, 'renamed', 'first')).toEqual(['renamed old.txt']);
      expect(await differences(git, 'first', 'side')).toEqual([]);
      expect(await differences(git, 'side', 'merged')).toEqual([
        'added link 1-1',
        'added new\nline 1-1',
        'renamed new.txt',
        'added täb "quoted" \\ name 1-1',
      ]);
      expect(await differences(git, 'merged', 'unrelated')).toEqual([
        'deleted deep/x.txt',
        'deleted link',
        'deleted new\nline',
        'deleted new.txt',
        'deleted täb "quoted" \\ name',
      ]);
    });

    test('lists the files that are tracked beneath the gated directory, and no links', async () => {
      const { git } = world();
      expect(await git.tracked()).toEqual(['deep/x.txt', 'new\nline', 'new.txt', 'täb "quoted" \\ name']);
    });

    test('knows nothing of a commit that is not here', async () => {
      const { git } = world();
      const attempts = [
        git.parents('nothing'),
        git.mergeBase('nothing', 'HEAD'),
        git.mergeBase('HEAD', 'nothing'),
        git.diff('nothing'),
        git.diff('HEAD', 'nothing'),
      ];
      expect(await Promise.all(attempts.map(kindOf))).toEqual(Array.from(attempts, () => 'not-found'));
    });

    test('cannot show from a commit that is not here', async () => {
      const { git } = world();
      expect(await kindOf(git.show('nothing', 'new.txt'))).toBe('not-found');
    });
  });

  describe('with files on disk that were edited', () => {
    const world = sharedWorld(worlds.edited);

    test('compares what is tracked, committed or not', async () => {
      const { git } = world();
      expect(await differences(git, 'merged')).toEqual([
        'deleted deep/x.txt',
        'added fresh.txt 1-2',
        'modified new.txt 11-11,22-22',
      ]);
      expect(await differences(git, 'first')).toEqual([
        'deleted deep/x.txt',
        'added fresh.txt 1-2',
        'added link 1-1',
        'added new\nline 1-1',
        'renamed new.txt 11-11,22-22',
        'added täb "quoted" \\ name 1-1',
      ]);
      expect(await differences(git, 'renamed', 'merged')).toHaveLength(3);
    });

    test('lists what is tracked by now', async () => {
      const { git } = world();
      expect(await git.tracked()).toEqual(['fresh.txt', 'new\nline', 'new.txt', 'täb "quoted" \\ name']);
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

    test('takes no commit for the first one, and finds no merge base across the cut', async () => {
      const { git, id } = world();
      expect(await git.parents('HEAD')).toEqual([]);
      expect(await kindOf(git.mergeBase(id('renamed'), 'HEAD'))).toBe('unavailable');
      expect(await git.mergeBase('HEAD', id('merged'))).toBe(id('merged'));
      expect(await differences(git, id('renamed'), 'HEAD')).toHaveLength(4);
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
    expect(await kindOf(git.parents('HEAD'))).toBe('not-found');
    expect(await kindOf(git.mergeBase('main', 'HEAD'))).toBe('not-found');
    expect(await kindOf(git.diff('HEAD'))).toBe('not-found');
    expect(await git.tracked()).toEqual([]);
  });
});
