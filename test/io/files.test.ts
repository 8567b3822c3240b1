import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { liveFiles } from '../../src/io/files.ts';
import { repositoryRoot } from '../../src/io/repository-root.ts';
import { walk } from '../../src/io/walk.ts';
import { kindOf } from '../contracts/ports/worlds/kind-of.ts';
import { isWindows } from '../contracts/ports/worlds/platform.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { text } from '../contracts/ports/worlds/text.ts';

test.skipIf(isWindows)('a pipe that nobody writes to is not waited for', async () => {
  const root = await tempFolder();
  execFileSync('mkfifo', [join(root, 'pipe')]);
  const files = liveFiles({ directory: root, root });
  expect(await kindOf(files.read('pipe'))).toBe('not-a-file');
  expect(await files.list(['**'])).toEqual([]);
});

test.skipIf(isWindows)('a device is not opened', async () => {
  const files = liveFiles({ directory: '/dev', root: '/dev' });
  expect(await kindOf(files.read('zero'))).toBe('not-a-file');
});

test.skipIf(process.platform !== 'linux')(
  'a file that does not tell its size is read to its end, and bounded',
  async () => {
    const files = liveFiles({ directory: '/proc/self', root: '/proc' });
    expect(text(await files.read('status'))).toContain('VmPeak');
    expect(await kindOf(liveFiles({ directory: '/proc/self', root: '/proc', maxBytes: 10 }).read('status'))).toBe(
      'too-large',
    );
  },
);

test.skipIf(isWindows || process.getuid?.() === 0)('what the system refuses is refused', async () => {
  const root = await tempFolder();
  await writeFile(join(root, 'a.txt'), '');
  await chmod(join(root, 'a.txt'), 0);
  expect(await kindOf(liveFiles({ directory: root, root }).read('a.txt'))).toBe('refused');
});

test('a gated directory that is not there is not found, to read and to list', async () => {
  const root = await tempFolder();
  const files = liveFiles({ directory: join(root, 'missing'), root });
  expect(await kindOf(files.read('a.txt'))).toBe('not-found');
  expect(await kindOf(files.list(['**']))).toBe('not-found');
});

test.skipIf(isWindows)('a root and a directory that are reached by a link are themselves', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'real', 'sub'), { recursive: true });
  await writeFile(join(folder, 'real', 'top.txt'), 'top');
  await symlink('real', join(folder, 'link'));
  const files = liveFiles({ directory: join(folder, 'link', 'sub'), root: join(folder, 'real') });
  expect(text(await files.read('../top.txt'))).toBe('top');
  expect(text(await files.read(join(folder, 'link', 'top.txt')))).toBe('top');
  expect(text(await files.read(join(folder, 'real', 'top.txt')))).toBe('top');
});

test('a trusted path may come to be later', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'gated'));
  const trusted = [join(folder, 'later.txt')];
  const files = liveFiles({ directory: join(folder, 'gated'), root: join(folder, 'gated'), trusted });
  expect(await kindOf(files.read('../later.txt'))).toBe('not-found');
  await writeFile(join(folder, 'later.txt'), 'here');
  expect(text(await files.read('../later.txt'))).toBe('here');
});

test.skipIf(isWindows)('what somebody else made lies where it lies, and leads nowhere else', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'gated'));
  await mkdir(join(folder, 'real'));
  await symlink('real', join(folder, 'artifact'));
  await writeFile(join(folder, 'real', 'report.json'), 'here');
  await writeFile(join(folder, 'real', 'secret.json'), 's3cret');
  await symlink('secret.json', join(folder, 'real', 'link.json'));
  const read = (name: string) => {
    const foreign = [join(folder, 'artifact', name)];
    const files = liveFiles({ directory: join(folder, 'gated'), root: join(folder, 'gated'), foreign });
    return files.read(join(folder, 'artifact', name));
  };
  expect(text(await read('report.json'))).toBe('here');
  expect(await kindOf(read('link.json'))).toBe('outside');
});

test('what git still lists, but is gone or vendored, is left out', async () => {
  const root = await tempFolder();
  for (const name of ['here.txt', 'gone.txt']) await writeFile(join(root, name), '');
  await mkdir(join(root, 'node_modules'));
  await writeFile(join(root, 'node_modules', 'vendored.txt'), '');
  await rm(join(root, 'gone.txt'));
  const tracked = async () => ['node_modules/vendored.txt', 'here.txt/below', 'here.txt', 'gone.txt'];
  expect(await liveFiles({ directory: root, root, tracked }).list(['**'], { skipIgnored: true })).toEqual(['here.txt']);
});

test('where there is no repository, nothing is ignored', async () => {
  const root = await tempFolder();
  await writeFile(join(root, 'a.txt'), '');
  const files = liveFiles({ directory: root, root, tracked: async () => undefined });
  expect(await files.list(['**'], { skipIgnored: true })).toEqual(['a.txt']);
});

test('git may list no more than the limit', async () => {
  const root = await tempFolder();
  const tracked = async () => Array.from({ length: 200_001 }, (_, index) => `${index}.txt`);
  expect(await kindOf(liveFiles({ directory: root, root, tracked }).list(['**'], { skipIgnored: true }))).toBe(
    'too-large',
  );
});

test('a walk ends with an error at the limit, and enters only the folders that are wanted', async () => {
  const root = await tempFolder();
  await mkdir(join(root, 'many', 'deep'), { recursive: true });
  await mkdir(join(root, 'few'));
  for (const name of ['many/1', 'many/2', 'many/deep/3', 'few/4']) await writeFile(join(root, name), '');
  expect(await kindOf(walk(root, { folders: [''], most: 3 }))).toBe('too-large');
  expect((await walk(root, { folders: [''], most: 4 })).toSorted()).toEqual([
    'few/4',
    'many/1',
    'many/2',
    'many/deep/3',
  ]);
  expect(await walk(root, { folders: ['few'], most: 1 })).toEqual(['few/4']);
  expect(await walk(root, { folders: ['many/deep'], most: 3 })).toContain('many/deep/3');
});

test('the root of a repository is the nearest folder with a .git', async () => {
  const root = await tempFolder();
  await mkdir(join(root, 'packages', 'a', 'src'), { recursive: true });
  await writeFile(join(root, '.git'), 'gitdir: elsewhere\n');
  expect(repositoryRoot(join(root, 'packages', 'a', 'src'))).toBe(root);
  await mkdir(join(root, 'packages', 'a', '.git'));
  expect(repositoryRoot(join(root, 'packages', 'a', 'src'))).toBe(join(root, 'packages', 'a'));
});
