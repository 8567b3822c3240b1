import { chmod, chown, lstat, mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { liveFileSink } from '../../src/io/file-sink.ts';
import { kindOf } from '../contracts/ports/worlds/kind-of.ts';
import { isWindows } from '../contracts/ports/worlds/platform.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';

async function folderWithSink() {
  const directory = await tempFolder();
  return { directory, files: liveFileSink({ directory }), at: (name: string) => join(directory, name) };
}

test('a write that fails leaves the old content and nothing else', async () => {
  const { directory, files, at } = await folderWithSink();
  await files.write('a.txt', 'old');
  // @ts-expect-error: no disk fails on demand, but this content does, after its file was opened.
  expect(await kindOf(files.write('a.txt', 42))).toBe('unavailable');
  expect([await readdir(directory), await readFile(at('a.txt'), 'utf8')]).toEqual([['a.txt'], 'old']);
});

test('a write leaves no other file', async () => {
  const { directory, files } = await folderWithSink();
  await files.write('a.txt', 'new');
  await files.write('x'.repeat(200), 'a long name');
  expect((await readdir(directory)).sort()).toEqual(['a.txt', 'x'.repeat(200)]);
});

test('readers never see half of a file', async () => {
  const { files, at } = await folderWithSink();
  const contents = ['a', 'b'].map((letter) => letter.repeat(1_000_000));
  await files.write('a.txt', contents[0] ?? '');
  const writing = Promise.all(contents.map((content) => files.write('a.txt', content)));
  const seen = await Promise.all(Array.from({ length: 20 }, () => readFile(at('a.txt'), 'utf8')));
  await writing;
  expect(seen.every((content) => contents.includes(content))).toBe(true);
});

test.each([
  ['a folder', 'folder', 'not-a-file'],
  ['below a file', 'file.txt/a.txt', 'not-found'],
])('what cannot be written is refused: %s', async (_, path, kind) => {
  const { files, at } = await folderWithSink();
  await mkdir(at('folder'));
  await writeFile(at('file.txt'), '');
  expect(await kindOf(files.write(path, 'x'))).toBe(kind);
  expect(await kindOf(files.append(path, 'x'))).toBe(kind);
});

test('a path outside that the operator names is written', async () => {
  const { at } = await folderWithSink();
  await mkdir(at('gated'));
  const files = liveFileSink({ directory: at('gated') });
  await files.write('../out.txt', 'relative');
  await files.append(at('summary.md'), 'absolute');
  expect([await readFile(at('out.txt'), 'utf8'), await readFile(at('summary.md'), 'utf8')]).toEqual([
    'relative',
    'absolute',
  ]);
});

describe.skipIf(isWindows)('modes and links', () => {
  test('the mode of a file that is there stays', async () => {
    const { files, at } = await folderWithSink();
    await writeFile(at('a.sh'), 'old');
    await chmod(at('a.sh'), 0o751);
    await files.write('a.sh', 'new');
    expect((await stat(at('a.sh'))).mode & 0o7777).toBe(0o751);
  });

  test.each([
    [0o600, 0o600],
    [0o666, 0o600],
  ])('while a file of mode %o is written anew, others may not read it', async (mode, meanwhile) => {
    const { directory, files, at } = await folderWithSink();
    await writeFile(at('.env'), 'SECRET=old');
    await chmod(at('.env'), mode);
    const seen: number[] = [];
    async function* watched() {
      yield new TextEncoder().encode('SECRET=');
      for (const name of await readdir(directory)) {
        if (name.endsWith('.tmp')) seen.push((await stat(at(name))).mode & 0o777);
      }
      yield new TextEncoder().encode('new');
    }
    // @ts-expect-error: the sink takes no streams, but the write beneath it does, and can be watched by one.
    await files.write('.env', watched());
    expect(seen).toEqual([meanwhile]);
    expect([await readFile(at('.env'), 'utf8'), (await stat(at('.env'))).mode & 0o777]).toEqual(['SECRET=new', mode]);
  });

  test('a new file is as open as any that the user makes', async () => {
    const { files, at } = await folderWithSink();
    await files.write('new.txt', '');
    await writeFile(at('other.txt'), '');
    expect((await stat(at('new.txt'))).mode).toBe((await stat(at('other.txt'))).mode);
  });

  test.skipIf(process.getuid?.() !== 0)('the owner of a file that is there stays', async () => {
    const { files, at } = await folderWithSink();
    await writeFile(at('a.txt'), 'old');
    await chown(at('a.txt'), 1_234, 1_234);
    await files.write('a.txt', 'new');
    const { uid, gid } = await stat(at('a.txt'));
    expect([uid, gid]).toEqual([1_234, 1_234]);
  });

  test.each(['write', 'append'] as const)('a link stays a link: %s', async (method) => {
    const { files, at } = await folderWithSink();
    await mkdir(at('sub'));
    await writeFile(at('sub/real.txt'), '');
    await symlink('sub/real.txt', at('link'));
    await symlink('link', at('link-to-link'));
    await files[method]('link-to-link', 'new');
    expect(await readFile(at('sub/real.txt'), 'utf8')).toBe('new');
    expect((await lstat(at('link'))).isSymbolicLink()).toBe(true);
    expect((await lstat(at('link-to-link'))).isSymbolicLink()).toBe(true);
  });

  test.each(['write', 'append'] as const)('a link to what is not there yet makes it: %s', async (method) => {
    const { files, at } = await folderWithSink();
    await symlink('later/real.txt', at('link'));
    await files[method]('link', 'new');
    expect(await readFile(at('later/real.txt'), 'utf8')).toBe('new');
  });

  test.each([
    ['a link to a file', 'link.txt'],
    ['a link to what is not there yet', 'dangling.txt'],
    ['a folder that is a link', 'folder/a.txt'],
    ['a folder that is a link to what is not there yet', 'dangling-folder/a.txt'],
  ])('no link leads a write out of the root: %s', async (_, path) => {
    const { at } = await folderWithSink();
    await mkdir(at('gated'));
    await mkdir(at('outside'));
    await writeFile(at('outside/a.txt'), 'untouched');
    await symlink('../outside/a.txt', at('gated/link.txt'));
    await symlink('../outside/new.txt', at('gated/dangling.txt'));
    await symlink('../outside', at('gated/folder'));
    await symlink('../outside/new', at('gated/dangling-folder'));
    const files = liveFileSink({ directory: at('gated') });
    expect(await kindOf(files.write(path, 'x'))).toBe('outside');
    expect(await kindOf(files.append(path, 'x'))).toBe('outside');
    expect([await readdir(at('outside')), await readFile(at('outside/a.txt'), 'utf8')]).toEqual([
      ['a.txt'],
      'untouched',
    ]);
  });

  test('no link leads a write out of a root that is itself reached by a link', async () => {
    const { at } = await folderWithSink();
    await mkdir(at('real/gated'), { recursive: true });
    await symlink('real', at('link'));
    await symlink('../../new.txt', at('real/gated/evil.txt'));
    const files = liveFileSink({ directory: at('link/gated'), root: at('real') });
    expect(await kindOf(files.write('evil.txt', 'x'))).toBe('outside');
    expect(await kindOf(files.write(at('link/gated/evil.txt'), 'x'))).toBe('outside');
    await files.write('good.txt', 'x');
    expect(await readdir(at('real/gated'))).toEqual(['evil.txt', 'good.txt']);
  });

  test('a link may lead out of the gated directory within the root', async () => {
    const { at } = await folderWithSink();
    await mkdir(at('gated'));
    await symlink('../a.txt', at('gated/link.txt'));
    await liveFileSink({ directory: at('gated'), root: at('.') }).write('link.txt', 'new');
    expect(await readFile(at('a.txt'), 'utf8')).toBe('new');
  });

  test('a circle of links is an error', async () => {
    const { files, at } = await folderWithSink();
    await symlink('b', at('a'));
    await symlink('a', at('b'));
    expect(await kindOf(files.write('a', 'x'))).toBe('not-found');
  });
});
