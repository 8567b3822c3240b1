import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { liveGit } from '../../src/io/git.ts';
import { liveRun } from '../../src/io/process.ts';
import type { Git, Run } from '../../src/model/sources.ts';
import { memoryEnv } from '../../src/testing.ts';
import { kindOf } from '../contracts/ports/worlds/kind-of.ts';
import { realGit, realRepository } from '../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { text } from '../contracts/ports/worlds/text.ts';

const signal = new AbortController().signal;

const gitIn = (cwd: string): Git => liveGit({ run: liveRun({ cwd, signal, env: process.env }), env: memoryEnv() });

const history = {
  old: { files: { 'a.ts': 'old a\n', 'b.ts': 'old b\n', 'empty.ts': '' } },
  now: { parents: ['old'], files: { 'a.ts': 'new a\n', 'b.ts': 'old b\n' } },
};

async function cloned(...options: readonly string[]) {
  const folder = await tempFolder();
  const ids = realRepository(folder, history);
  realGit(folder, ['config', 'uploadpack.allowFilter', 'true']);
  const url = pathToFileURL(folder).href;
  realGit(folder, ['clone', '--quiet', '--branch=now', ...options, url, 'clone']);
  return { git: gitIn(join(folder, 'clone')), id: (name: string) => ids.get(name) ?? '' };
}

const shown = async (git: Git, commit: string, paths: readonly string[]) =>
  Array.from(await git.showAll(commit, paths), ([path, bytes]) => [path, text(bytes)]);

test('a file of no bytes is there, and one that is not is absent', async () => {
  const { git, id } = await cloned();
  const found = await git.showAll(id('old'), ['empty.ts', 'a.ts', 'gone.ts']);
  expect([...found.keys()].sort()).toEqual(['a.ts', 'empty.ts']);
  expect(found.get('empty.ts')).toHaveLength(0);
});

test('a shallow clone shows what it has, and knows no commit that was cut off', async () => {
  const { git, id } = await cloned('--depth=1');
  expect(await shown(git, id('now'), ['a.ts'])).toEqual([['a.ts', 'new a\n']]);
  expect(await kindOf(git.showAll(id('old'), ['a.ts']))).toBe('not-found');
});

test('a partial clone shows what it has, and never takes what it lacks for nothing', async () => {
  const { git, id } = await cloned('--filter=blob:none');
  expect(await shown(git, id('old'), ['b.ts'])).toEqual([['b.ts', 'old b\n']]);
  await expect(git.showAll(id('old'), ['b.ts', 'a.ts'])).rejects.toMatchObject({
    kind: 'unavailable',
    hint: 'Check out the repository without a filter, and with its history: fetch-depth: 0',
  });
});

test('more names than a command line takes are asked for in parts', async () => {
  const folder = await tempFolder();
  const names = Array.from({ length: 900 }, (_, index) => `${'long'.repeat(10)}/${index}.ts`);
  realRepository(folder, { one: { files: Object.fromEntries(names.map((name) => [name, name])) } });
  const found = await gitIn(folder).showAll('one', [...names, 'missing.ts']);
  expect([found.size, text(found.get(names[899] ?? ''))]).toEqual([900, names[899]]);
});

/** A git that lists one file, and answers so when asked for its content. */
function answering(batch: string): Git {
  const bytes = (said: string) => ({ code: 0, stdout: new TextEncoder().encode(said), stderr: new Uint8Array() });
  const run: Run = async (command) => {
    if (command.includes('ls-tree')) return bytes(`100644 blob ${'1'.repeat(40)}\ta.ts\0`);
    if (command.includes('cat-file')) return bytes(batch);
    return bytes(command.includes('--show-prefix') ? '\n' : `${'a'.repeat(40)}\n`);
  };
  return liveGit({ run, env: memoryEnv() });
}

const object = '1'.repeat(40);

test.each([
  ['no answer', ''],
  ['a missing object', `${object} missing\n`],
  ['something that is no file', `${object} tree 3\nabc\n`],
  ['less than it says', `${object} blob 9\nabc\n`],
  ['a content without its end', `${object} blob 3\nabc`],
])('%s is no empty file', async (_, batch) => {
  expect(await kindOf(answering(batch).showAll('HEAD', ['a.ts']))).toBe('unavailable');
});

test('what is whole is shown', async () => {
  expect(await shown(answering(`${object} blob 3\nabc\n`), 'HEAD', ['a.ts'])).toEqual([['a.ts', 'abc']]);
});
