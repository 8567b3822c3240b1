import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { liveEnv } from '../../../src/io/env.ts';
import { liveFiles } from '../../../src/io/files.ts';
import { liveRun } from '../../../src/io/process.ts';
import { trackedFiles } from '../../../src/io/tracked-files.ts';
import type { GateError } from '../../../src/model/errors.ts';
import type { Files } from '../../../src/model/sources.ts';
import { memoryFiles, type MemoryEntry } from '../../../src/testing.ts';
import { kindOf } from './worlds/kind-of.ts';
import { isWindows } from './worlds/platform.ts';
import { realGit } from './worlds/real-repository.ts';
import { sharedWorld } from './worlds/shared-world.ts';
import { text } from './worlds/text.ts';

const plain: Readonly<Record<string, MemoryEntry>> = {
  'a.txt': 'alpha',
  'empty.txt': '',
  'sub/b.txt': 'beta',
  'sub/deep/c.ts': 'gamma',
  'größe.txt': 'ü',
  '.hidden/d.txt': 'delta',
  'node_modules/p/e.txt': 'vendored',
  'sub/node_modules/p/e.txt': 'vendored',
  'reports/junit.xml': '<xml/>',
  'limit.bin': 'x'.repeat(1_000),
  'large.bin': 'x'.repeat(1_001),
  'huge.bin': 'x'.repeat(700_001),
  'long.bin': Uint8Array.from({ length: 700_000 }, (_, index) => index % 251),
  'bytes.bin': Uint8Array.of(0, 255, 254),
  hollow: { directory: true },
  '.gitignored/f.txt': 'not git itself',
  'deep/.GIT/config': 'credential',
  '../../.git/gate.yml': 'named by the operator',
  '../../.git/HEAD': 'ref: refs/heads/main\n',
  '../sibling.txt': 'sibling',
  '../../../outside/secret.txt': 'secret',
  '../../../outside/named.txt': 'named by the operator',
  '../../../outside/folder/f.txt': 'in a named folder',
};

const links: Readonly<Record<string, MemoryEntry>> = {
  'new\nline.txt': 'nu',
  'link-inside': { link: 'sub/b.txt' },
  'link-to-sibling': { link: '../sibling.txt' },
  'link-folder': { link: 'sub' },
  'link-to-git': { link: '../../.git' },
  'link-outside': { link: '../../../outside/secret.txt' },
  'link-folder-outside': { link: '../../../outside' },
  'link-named': { link: '../../../outside/named.txt' },
  dangling: { link: 'nowhere' },
  'dangling-outside': { link: '../../../outside/missing.txt' },
  'dangling-folder': { link: '../../../missing' },
  circle: { link: 'circle' },
};

const entries = isWindows ? plain : { ...plain, ...links };
const maxBytes = 1_000;
const maxStreamedBytes = 700_000;

interface World {
  readonly files: Files;
  /** A path from the folder that holds the repository. */
  readonly absolute: (path: string) => string;
}

const worlds: readonly (readonly [name: string, build: (folder: string) => Promise<World>])[] = [
  ['live', liveWorld],
  ['memory', memoryWorld],
];

async function memoryWorld(): Promise<World> {
  const [root, directory] = ['/top/repository', '/top/repository/packages/gated'];
  const trusted = ['/top/outside/named.txt', '/top/outside/folder', '/top/repository/.git/gate.yml'];
  return {
    absolute: (path) => `/top/${path}`,
    files: memoryFiles(entries, { directory, root, trusted, maxBytes, maxStreamedBytes, ignored: ['reports/**'] }),
  };
}

async function liveWorld(top: string): Promise<World> {
  const [root, directory] = [join(top, 'repository'), join(top, 'repository', 'packages', 'gated')];
  for (const [name, entry] of Object.entries(entries)) await plant(join(directory, name), entry);
  realGit(root, ['init', '--quiet', '--initial-branch=main']);
  await writeFile(join(root, '.git', 'info', 'exclude'), 'reports/\n');
  const run = liveRun({ cwd: directory, signal: new AbortController().signal, env: process.env });
  const trusted = [join(top, 'outside', 'named.txt'), join(top, 'outside', 'folder'), join(root, '.git', 'gate.yml')];
  const tracked = trackedFiles({ run, env: liveEnv(process.env) });
  return {
    absolute: (path) => join(top, path),
    files: liveFiles({ directory, root, trusted, maxBytes, maxStreamedBytes, tracked }),
  };
}

async function plant(path: string, entry: MemoryEntry): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (typeof entry === 'string' || entry instanceof Uint8Array) await writeFile(path, entry);
  else if ('link' in entry) await symlink(entry.link, path);
  else await mkdir(path);
}

async function streamed(files: Files, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of files.stream(path)) chunks.push(chunk.slice());
  return Buffer.concat(chunks);
}

/** As `readEach` has it, if it is what `read` has. */
async function readAmongOthers(files: Files, path: string): Promise<Uint8Array> {
  const found: (Uint8Array | GateError)[] = [];
  for await (const one of files.readEach(['a.txt', path, 'sub/b.txt']))
    found.push('bytes' in one ? one.bytes.slice() : one.error);
  const [before, own, after] = found;
  expect([before, after].map((bytes) => bytes instanceof Uint8Array && text(bytes))).toEqual(['alpha', 'beta']);
  if (own instanceof Uint8Array) return own;
  throw own ?? new Error('not read');
}

describe.each(worlds)('%s files', (_, build) => {
  const world = sharedWorld(build);

  test.each([
    ['a.txt', 'alpha'],
    ['./sub/../a.txt', 'alpha'],
    ['empty.txt', ''],
    ['sub/deep/c.ts', 'gamma'],
    ['größe.txt', 'ü'],
    ['../sibling.txt', 'sibling'],
    ['.gitignored/f.txt', 'not git itself'],
    ['../../.git/HEAD', 'ref: refs/heads/main\n'],
    ['../../.git/gate.yml', 'named by the operator'],
    ['limit.bin', 'x'.repeat(1_000)],
  ])('reads %s', async (path, content) => {
    const { files } = world();
    expect(text(await files.read(path))).toBe(content);
    expect(text(await streamed(files, path))).toBe(content);
    expect(text(await readAmongOthers(files, path))).toBe(content);
  });

  test('reads bytes as they are', async () => {
    const { files } = world();
    expect([...(await files.read('bytes.bin'))]).toEqual([0, 255, 254]);
  });

  test.each([
    ['repository/packages/gated/a.txt', 'alpha'],
    ['outside/named.txt', 'named by the operator'],
    ['outside/folder/f.txt', 'in a named folder'],
  ])('reads the absolute path of %s', async (path, content) => {
    const { files, absolute } = world();
    expect(text(await files.read(absolute(path)))).toBe(content);
  });

  test.each([
    ['missing.txt', 'not-found'],
    ['a.txt/b', 'not-found'],
    ['a\0b', 'not-found'],
    ['missing/../../../../outside/secret.txt', 'outside'],
    ['../../../outside/secret.txt', 'outside'],
    ['../../../outside/missing.txt', 'outside'],
    ['../../.git/config', 'outside'],
    ['../../.git/missing', 'outside'],
    ['../../.git/refs/../config', 'outside'],
    ['../../.git', 'not-a-file'],
    ['../../.git/refs/missing', 'not-found'],
    ['deep/.GIT/config', 'outside'],
    ['.', 'not-a-file'],
    ['sub', 'not-a-file'],
    ['hollow/', 'not-a-file'],
    ['huge.bin', 'too-large'],
  ])('refuses to read %j: %s', async (path, kind) => {
    const { files } = world();
    expect(await kindOf(files.read(path))).toBe(kind);
    expect(await kindOf(streamed(files, path))).toBe(kind);
    expect(await kindOf(readAmongOthers(files, path))).toBe(kind);
  });

  test('a stream lends its chunks, and they are whole one after the other', async () => {
    const { files } = world();
    const content = Uint8Array.from({ length: 700_000 }, (_, index) => index % 251);
    expect(Buffer.compare(await streamed(files, 'long.bin'), content)).toBe(0);
  });

  test('a stream that is left early can be read again', async () => {
    const { files } = world();
    for await (const chunk of files.stream('a.txt')) {
      expect(text(chunk)).toBe('alpha');
      break;
    }
    expect(text(await streamed(files, 'a.txt'))).toBe('alpha');
  });

  test('names the gated directory', async () => {
    const { files, absolute } = world();
    expect(await files.directories()).toContain(absolute('repository/packages/gated'));
  });

  test('refuses an absolute path outside', async () => {
    const { files, absolute } = world();
    expect(await kindOf(files.read(absolute('outside/secret.txt')))).toBe('outside');
    expect(await kindOf(files.read(absolute('repository-other')))).toBe('outside');
  });

  test('says how large is too large', async () => {
    const { files } = world();
    expect(await kindOf(files.read('large.bin'))).toBe('too-large');
    await expect(files.read('large.bin')).rejects.toThrow('large.bin has 1001 bytes, over the limit of 1000');
  });

  test.skipIf(isWindows).each([
    ['new\nline.txt', 'nu'],
    ['link-inside', 'beta'],
    ['link-to-sibling', 'sibling'],
    ['link-folder/deep/c.ts', 'gamma'],
    ['link-named', 'named by the operator'],
  ])('reads %j', async (path, content) => {
    const { files } = world();
    expect(text(await files.read(path))).toBe(content);
    expect(text(await streamed(files, path))).toBe(content);
    expect(text(await readAmongOthers(files, path))).toBe(content);
  });

  test.skipIf(isWindows).each([
    ['link-outside', 'outside'],
    ['link-folder-outside/secret.txt', 'outside'],
    ['link-to-git/config', 'outside'],
    ['link-folder', 'not-a-file'],
    ['dangling', 'not-found'],
    ['dangling-outside', 'outside'],
    ['dangling-folder/a.txt', 'outside'],
    ['circle', 'not-found'],
  ])('refuses the link %s: %s', async (path, kind) => {
    const { files } = world();
    expect(await kindOf(files.read(path))).toBe(kind);
    expect(await kindOf(streamed(files, path))).toBe(kind);
    expect(await kindOf(readAmongOthers(files, path))).toBe(kind);
  });

  test.each([
    [
      ['**/*.txt'],
      [
        '.gitignored/f.txt',
        '.hidden/d.txt',
        'a.txt',
        'empty.txt',
        'größe.txt',
        ...(isWindows ? [] : ['new\nline.txt']),
        'sub/b.txt',
      ],
    ],
    [
      ['sub/**', '*.bin'],
      ['bytes.bin', 'huge.bin', 'large.bin', 'limit.bin', 'long.bin', 'sub/b.txt', 'sub/deep/c.ts'],
    ],
    [
      ['sub/deep/c.ts', 'a.txt', 'a.*'],
      ['a.txt', 'sub/deep/c.ts'],
    ],
    [['reports/*.xml'], ['reports/junit.xml']],
    [['node_modules/**', '.git/**', '../../.git/**'], ['node_modules/p/e.txt']],
    [['sub/node_modules/p/*.txt'], ['sub/node_modules/p/e.txt']],
    [['link-*', 'link-folder/**', 'dangling', 'hollow/**', 'hollow'], []],
    [['../*.txt', 'missing/**'], []],
    [[], []],
  ])('lists %j', async (globs, paths) => {
    const { files } = world();
    expect(await files.list(globs)).toEqual(paths);
  });

  test('lists without what git ignores', async () => {
    const { files } = world();
    const globs = ['**/*.{ts,xml}', 'node_modules/**', 'link-*', 'dangling'];
    expect(await files.list(globs, { skipIgnored: true })).toEqual(['sub/deep/c.ts']);
  });

  test('refuses a glob that would be too many', async () => {
    const { files } = world();
    expect(await kindOf(files.list(['{a,b}'.repeat(12)]))).toBe('misuse');
  });
});
