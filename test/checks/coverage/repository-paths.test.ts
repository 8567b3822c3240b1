import { expect, test } from 'vitest';
import { readRepositoryPaths } from '../../../src/checks/coverage/repository-paths.ts';
import { anyOf } from '../../../src/formats/glob.ts';
import { memoryFiles, memoryGit, memorySources, type MemoryEntry } from '../../../src/testing.ts';

const goMod = 'module "example.org/app"\n\ngo 1.24\n';

const pathsOf = (files: Readonly<Record<string, MemoryEntry>>, tracked?: Readonly<Record<string, string>>) =>
  readRepositoryPaths(
    memorySources({
      files: memoryFiles(files),
      git: memoryGit(tracked ? { head: 'a'.repeat(40), commits: { ['a'.repeat(40)]: { files: tracked } } } : {}),
    }),
  );

test('are those that git tracks', async () => {
  expect((await pathsOf({ 'a.ts': '', 'made.ts': '' }, { 'a.ts': '' })).known).toEqual(['a.ts']);
});

test('are those on disk where there is no repository', async () => {
  expect((await pathsOf({ 'b.ts': '', 'a.ts': '' })).known).toEqual(['a.ts', 'b.ts']);
});

test('tell the modules of Go, each with its folder', async () => {
  const { goModules } = await pathsOf({ 'go.mod': goMod, 'tools/lint/go.mod': 'module example.org/lint\n' });
  expect(goModules).toEqual([
    { module: 'example.org/app', directory: '' },
    { module: 'example.org/lint', directory: 'tools/lint' },
  ]);
});

test('tell no module of a go.mod that is not there any more, is no text or names none', async () => {
  const tracked = { 'a/go.mod': goMod, 'b/go.mod': '', 'c/go.mod': '' };
  const { goModules } = await pathsOf({ 'b/go.mod': Uint8Array.of(0xff, 0), 'c/go.mod': 'go 1.24\n' }, tracked);
  expect(goModules).toEqual([]);
});

test('a path fits where one of several globs does', () => {
  const fits = anyOf(['src/**', '*.py']);
  expect(['src/a.ts', 'b.py', 'lib/a.ts'].map(fits)).toEqual([true, true, false]);
});
