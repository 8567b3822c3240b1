import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { liveFileSink } from '../../../src/io/file-sink.ts';
import { liveStream } from '../../../src/io/stream.ts';
import type { FileSink, Stream } from '../../../src/model/sinks.ts';
import { memorySinks } from '../../../src/testing.ts';
import { tempFolder } from './worlds/temp-folder.ts';

interface Sink {
  readonly files: FileSink;
  readonly contentOf: (path: string) => Promise<string | undefined>;
}

async function liveFileWorld(): Promise<Sink> {
  const directory = await tempFolder();
  return { files: liveFileSink({ directory }), contentOf: (path) => readFile(join(directory, path), 'utf8') };
}

async function memoryFileWorld(): Promise<Sink> {
  const { files } = memorySinks();
  return { files, contentOf: async (path) => files.contents.get(path) };
}

describe.each([
  ['live', liveFileWorld],
  ['memory', memoryFileWorld],
])('%s file sink', (_, build) => {
  test('writes a file, with the folders that it needs', async () => {
    const { files, contentOf } = await build();
    await files.write('a/b/c.txt', 'größe\n');
    expect(await contentOf('a/b/c.txt')).toBe('größe\n');
  });

  test('replaces what was there', async () => {
    const { files, contentOf } = await build();
    await files.write('a.txt', 'a longer old text');
    await files.write('a.txt', 'new');
    expect(await contentOf('a.txt')).toBe('new');
  });

  test('writes bytes', async () => {
    const { files, contentOf } = await build();
    await files.write('a.txt', new TextEncoder().encode('bytes'));
    expect(await contentOf('a.txt')).toBe('bytes');
  });

  test('appends, also to what is not there yet', async () => {
    const { files, contentOf } = await build();
    await files.append('a/b.txt', 'one\n');
    await files.append('a/b.txt', 'two\n');
    await files.write('c.txt', 'one\n');
    await files.append('c.txt', 'two\n');
    expect([await contentOf('a/b.txt'), await contentOf('c.txt')]).toEqual(['one\ntwo\n', 'one\ntwo\n']);
  });
});

interface Output {
  readonly stream: Stream;
  readonly written: () => string;
}

function liveOutput({ isTTY, columns }: { isTTY?: boolean; columns?: number }): Output {
  const target = Object.assign(new PassThrough(), { isTTY, columns });
  return { stream: liveStream(target), written: () => String(target.read() ?? '') };
}

function memoryOutput({ isTTY = false, columns = 80 }: { isTTY?: boolean; columns?: number }): Output {
  const { stdout } = memorySinks({ isTerminal: isTTY, columns });
  return { stream: stdout, written: () => stdout.text() };
}

describe.each([
  ['live', liveOutput],
  ['memory', memoryOutput],
])('%s stream', (_, build) => {
  test('writes one text after the other', () => {
    const { stream, written } = build({});
    stream.write('öne\n');
    stream.write('two');
    expect(written()).toBe('öne\ntwo');
  });

  test('is no terminal of 80 columns unless it is one', () => {
    const { stream } = build({});
    expect([stream.isTerminal, stream.columns]).toEqual([false, 80]);
  });

  test('tells the terminal', () => {
    const { stream } = build({ isTTY: true, columns: 120 });
    expect([stream.isTerminal, stream.columns]).toEqual([true, 120]);
  });
});
