import { expect, test } from 'vitest';
import { filesWithin, readNamed } from '../../src/commands/named-files.ts';
import { memoryFiles } from '../../src/testing.ts';

const tracked = ['app/[id]/page.ts', 'app/i/page.ts', 'src/a.ts', 'src/deep/b.py'];
const disk = memoryFiles({ ...Object.fromEntries(tracked.map((path) => [path, ''])), 'new/c.ts': '', 'notes.md': '' });

async function named(...words: readonly string[]) {
  const { seen: files, ...rest } = await readNamed(words, disk, async (read) => {
    const seen: string[] = [];
    for await (const { path } of read) seen.push(path);
    return seen;
  });
  return { files, within: await filesWithin(rest, tracked, disk) };
}

test.each([
  ['a folder', ['src'], { files: [], within: ['src/a.ts', 'src/deep/b.py'] }],
  ['a folder with a slash', ['src/deep/'], { files: [], within: ['src/deep/b.py'] }],
  ['a folder in brackets', ['app/[id]'], { files: [], within: ['app/[id]/page.ts'] }],
  ['a pattern', ['app/*/page.ts'], { files: [], within: ['app/[id]/page.ts', 'app/i/page.ts'] }],
  ['a file, once', ['src/a.ts', 'src', 'src/a.ts'], { files: ['src/a.ts'], within: ['src/deep/b.py'] }],
  ['a file in brackets', ['app/[id]/page.ts'], { files: ['app/[id]/page.ts'], within: [] }],
  ['what git does not track', ['new'], { files: [], within: ['new/c.ts'] }],
  ['all', ['.'], { files: [], within: tracked }],
] as const)('%s', async (_, words, expected) => {
  expect(await named(...words)).toEqual(expected);
});

test.each([
  ['nowhere', 'nowhere is no file or folder here, and fits none'],
  ['*.rs', '*.rs is no file or folder here, and fits none'],
  ['notes.md', 'notes.md is of no language that is measured'],
])('%s is refused', async (word, message) => {
  await expect(named(word)).rejects.toMatchObject({ kind: 'misuse', message });
});
