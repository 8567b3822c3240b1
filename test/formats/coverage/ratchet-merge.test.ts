import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRatchetFile, printRatchetFile } from '../../../src/formats/coverage/ratchet-file.ts';
import { realGit } from '../../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../../contracts/ports/worlds/temp-folder.ts';

const name = 'coverage-baseline.txt';
type Rows = Readonly<Record<string, number>>;
const base: Rows = { 'a.ts': 5, 'b.ts': 5, 'c.ts': 5, 'd.ts': 5 };

const print = (rows: Rows): string =>
  printRatchetFile({ per: 'file', entries: Object.entries(rows).map(([key, lines]) => ({ key, lines, branches: 0 })) });

/** What git makes of two branches that each write the baseline. */
async function merge(ours: Rows, theirs: Rows, attributes = '') {
  const folder = await tempFolder();
  const commit = async (rows: Rows, message: string) => {
    await writeFile(join(folder, name), print(rows));
    realGit(folder, ['add', '-A']);
    realGit(folder, ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', message]);
  };
  realGit(folder, ['init', '--quiet', '--initial-branch=main']);
  realGit(folder, ['config', 'core.autocrlf', 'false']);
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
  const read = () => parseRatchetFile(bytes, { file: name, per: 'file' });
  return { isClean, read };
}

test('two branches that each improve a file merge by themselves, where a row stands between', async () => {
  const { isClean, read } = await merge({ ...base, 'a.ts': 4 }, { ...base, 'c.ts': 3 });
  expect(isClean).toBe(true);
  expect(read().entries.map(({ key, lines }) => [key, lines])).toEqual([
    ['a.ts', 4],
    ['b.ts', 5],
    ['c.ts', 3],
    ['d.ts', 5],
  ]);
});

test('so do a row that goes and one that comes', async () => {
  const { 'a.ts': _, ...without } = base;
  const { isClean, read } = await merge(without, { ...base, 'e.ts': 1 });
  expect(isClean).toBe(true);
  expect(read().entries.map(({ key }) => key)).toEqual(['b.ts', 'c.ts', 'd.ts', 'e.ts']);
});

test('neighbours are a conflict of git, and named as one', async () => {
  const { isClean, read } = await merge({ ...base, 'a.ts': 4 }, { ...base, 'b.ts': 4 });
  expect(isClean).toBe(false);
  expect(read).toThrow(/has a conflict of git that nobody settled/);
});

test('a union of both sides is refused, for it keeps the larger numbers as well', async () => {
  const { isClean, read } = await merge({ ...base, 'a.ts': 4 }, { ...base, 'b.ts': 4 }, `${name} merge=union\n`);
  expect(isClean).toBe(true);
  expect(read).toThrow(/has a\.ts on lines \d+ and \d+, expected it once/);
});
