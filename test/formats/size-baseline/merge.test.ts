import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSizeBaseline, printSizeBaseline } from '../../../src/formats/size-baseline.ts';
import { printKey } from '../../../src/formats/size-baseline/key.ts';
import { realGit } from '../../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../../contracts/ports/worlds/temp-folder.ts';

const name = 'size-baseline.txt';
type Rows = Readonly<Record<string, number>>;
const base: Rows = { a: 50, b: 50, c: 50, d: 50 };

const print = (rows: Rows): string =>
  printSizeBaseline({
    entries: Object.entries(rows).map(([key, nloc]) => ({ path: 'src/a.ts', name: key, ordinal: 1, sizes: { nloc } })),
  });

/** What git makes of two branches that each write the baseline. */
async function merge(ours: Rows, theirs: Rows, { attributes = '', style = 'merge' } = {}) {
  const folder = await tempFolder();
  const commit = async (rows: Rows, message: string) => {
    await writeFile(join(folder, name), print(rows));
    realGit(folder, ['add', '-A']);
    realGit(folder, ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', message]);
  };
  realGit(folder, ['init', '--quiet', '--initial-branch=main']);
  realGit(folder, ['config', 'core.autocrlf', 'false']);
  realGit(folder, ['config', 'merge.conflictStyle', style]);
  await writeFile(join(folder, '.gitattributes'), attributes);
  await commit(base, 'base');
  realGit(folder, ['checkout', '--quiet', '-b', 'theirs']);
  await commit(theirs, 'theirs');
  realGit(folder, ['checkout', '--quiet', 'main']);
  await commit(ours, 'ours');
  const isClean = await Promise.resolve()
    .then(() => realGit(folder, ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'merge', '--quiet', 'theirs']))
    .then(() => true)
    .catch(() => false);
  const bytes = await readFile(join(folder, name));
  const read = () => parseSizeBaseline(bytes, name);
  const rows = () => Object.fromEntries(read().entries.map((one) => [printKey(one).slice(9), one.sizes.nloc]));
  return { isClean, read, rows };
}

test('two branches that each shorten a function merge by themselves, where a row stands between', async () => {
  const { isClean, rows } = await merge({ ...base, a: 45 }, { ...base, c: 40 });
  expect(isClean).toBe(true);
  expect(rows()).toEqual({ ...base, a: 45, c: 40 });
});

test('so do a row that goes and one that comes', async () => {
  const { a: _, ...without } = base;
  const { isClean, rows } = await merge(without, { ...base, e: 60 });
  expect(isClean).toBe(true);
  expect(rows()).toEqual({ ...without, e: 60 });
});

test.each(['merge', 'diff3'])('neighbours are a conflict of git, and settled by both (%s)', async (style) => {
  const { isClean, read, rows } = await merge({ ...base, a: 45 }, { ...base, b: 40, d: 30 }, { style });
  expect(isClean).toBe(false);
  expect(rows()).toEqual({ ...base, a: 45, b: 40, d: 30 });
  expect(read().conflicts).toHaveLength(1);
});

test('of two figures for one function the smaller one counts', async () => {
  expect((await merge({ ...base, b: 45 }, { ...base, b: 55 })).rows()).toEqual({ ...base, b: 45 });
});

test('a function that one side made short has no row, whatever the other did to its neighbour', async () => {
  const { b: _, ...without } = base;
  expect((await merge(without, { ...base, a: 45 })).rows()).toEqual({ ...without, a: 45 });
});

test('a union of both sides is refused, for it keeps the larger numbers as well', async () => {
  const { isClean, read } = await merge(
    { ...base, a: 45 },
    { ...base, b: 40 },
    { attributes: `${name} merge=union\n` },
  );
  expect(isClean).toBe(true);
  expect(read).toThrow(/has src\/a\.ts a on lines \d+ and \d+, expected it once/);
});
