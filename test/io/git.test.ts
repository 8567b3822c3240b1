import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { liveEnv } from '../../src/io/env.ts';
import { liveGit } from '../../src/io/git.ts';
import { liveRun } from '../../src/io/process.ts';
import { trackedFiles } from '../../src/io/tracked-files.ts';
import { GateError } from '../../src/model/errors.ts';
import type { Git, Run } from '../../src/model/sources.ts';
import { memoryEnv } from '../../src/testing.ts';
import { kindOf } from '../contracts/ports/worlds/kind-of.ts';
import { isWindows } from '../contracts/ports/worlds/platform.ts';
import { realGit, realRepository } from '../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { text } from '../contracts/ports/worlds/text.ts';

const signal = new AbortController().signal;
const history = {
  one: { files: { '.gitattributes': '* diff=spy\n', 'a.txt': 'a' } },
  two: { parents: ['one'], files: { '.gitattributes': '* diff=spy\n', 'a.txt': 'b', 'b.txt': 'b' } },
};

function gitIn(cwd: string, env: NodeJS.ProcessEnv = process.env): Git {
  return liveGit({ run: liveRun({ cwd, signal, env }), env: liveEnv(env) });
}

/** A git that only says this. */
const saying = (code: number, stderr: string): Git => {
  const run: Run = async () => ({ code, stdout: new Uint8Array(), stderr: new TextEncoder().encode(stderr) });
  return liveGit({ run, env: memoryEnv() });
};

test.skipIf(isWindows)('nothing that the repository configures is run', async () => {
  const folder = await tempFolder();
  realRepository(folder, history);
  realGit(folder, ['checkout', '--quiet', 'two']);
  const spy = join(folder, 'spy.sh');
  await writeFile(spy, `#!/bin/sh\ntouch "${folder}/ran"\n`);
  await chmod(spy, 0o755);
  const names = [
    'core.fsmonitor',
    'diff.external',
    'diff.spy.command',
    'diff.spy.textconv',
    'core.pager',
    'core.sshCommand',
  ];
  for (const name of names) realGit(folder, ['config', name, spy]);
  realGit(folder, ['config', 'filter.spy.smudge', spy]);
  realGit(folder, ['config', 'diff.relative', 'true']);
  realGit(folder, ['config', 'core.quotePath', 'true']);
  const git = gitIn(folder);
  expect(await git.changedFiles('one', 'two')).toEqual(['a.txt', 'b.txt']);
  expect(text(await git.show('two', 'a.txt'))).toBe('b');
  const listed = trackedFiles({ run: liveRun({ cwd: folder, signal, env: process.env }), env: memoryEnv() });
  expect(await listed()).toEqual(['spy.sh', '.gitattributes', 'a.txt', 'b.txt']);
  expect(await readdir(folder)).not.toContain('ran');
});

test('a change of a submodule is a change, whatever .gitmodules says', async () => {
  const folder = await tempFolder();
  const ids = realRepository(folder, history);
  const modules = '[submodule "sub"]\n\tpath = sub\n\turl = ./sub\n\tignore = all\n';
  realGit(folder, ['checkout', '--quiet', 'two']);
  await writeFile(join(folder, '.gitmodules'), modules);
  realGit(folder, ['config', 'diff.ignoreSubmodules', 'all']);
  realGit(folder, ['config', 'user.email', 't@example.com']);
  realGit(folder, ['add', '.gitmodules']);
  for (const name of ['one', 'two']) {
    realGit(folder, ['update-index', '--add', '--cacheinfo', `160000,${ids.get(name)},sub`]);
    realGit(folder, ['commit', '--quiet', '--allow-empty', '--no-verify', '-m', name]);
  }
  const git = gitIn(folder);
  expect(await git.changedFiles('HEAD~1', 'HEAD')).toEqual(['sub']);
  expect(await kindOf(git.show('HEAD', 'sub'))).toBe('not-a-file');
});

test('the environment does not point git elsewhere', async () => {
  const [folder, other] = [await tempFolder(), await tempFolder()];
  const ids = realRepository(folder, history);
  realRepository(other, {});
  realGit(folder, ['symbolic-ref', 'HEAD', 'refs/heads/one']);
  const pointers = {
    GIT_DIR: join(other, '.git'),
    GIT_WORK_TREE: other,
    GIT_CONFIG_COUNT: 'x',
    GIT_OBJECT_DIRECTORY: other,
  };
  expect(await gitIn(folder, { ...process.env, ...pointers }).head()).toBe(ids.get('one'));
});

test('git is given its language and no secret', async () => {
  const seen: unknown[] = [];
  const run: Run = async (_, options) => {
    seen.push(options?.env);
    return { code: 0, stdout: new Uint8Array(), stderr: new Uint8Array() };
  };
  await liveGit({
    run,
    env: memoryEnv({ GITHUB_TOKEN: 's', INPUT_TOKEN: 's', MY_SECRET: 's', GIT_DIR: 'x', HOME: '/home' }),
  }).head();
  expect(seen).toEqual([
    {
      GITHUB_TOKEN: undefined,
      INPUT_TOKEN: undefined,
      MY_SECRET: undefined,
      GIT_DIR: undefined,
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
      LC_ALL: 'C',
      LANGUAGE: '',
    },
  ]);
});

test.skipIf(isWindows)('a machine without git is told so', async () => {
  const folder = await tempFolder();
  const error = await gitIn(folder, { PATH: folder })
    .head()
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    kind: 'not-found',
    message: 'git was not found',
    hint: 'Install git, or put it on the PATH',
  });
});

test('what else keeps git from starting stays what it is', async () => {
  const run: Run = () => Promise.reject(new GateError('timeout', 'git did not end'));
  expect(await kindOf(liveGit({ run, env: memoryEnv() }).head())).toBe('timeout');
});

test('a repository that somebody else owns is refused with the next step', async () => {
  const complaint =
    "fatal: detected dubious ownership in repository at '/w'\nTo add an exception for this directory, call:\n";
  await expect(saying(128, complaint).head()).rejects.toMatchObject({
    kind: 'refused',
    hint: 'Run: git config --global --add safe.directory "$PWD"',
  });
});

test.each([
  [128, 'warning: x\nfatal: bad object HEAD\n', 'git rev-parse failed: fatal: bad object HEAD'],
  [129, '', 'git rev-parse failed: it gave no reason'],
  [
    128,
    'fatal: not a git repository: /gone/.git/worktrees/x\n',
    'git rev-parse failed: fatal: not a git repository: /gone/.git/worktrees/x',
  ],
])('a failure of git is no answer: %s %j', async (code, stderr, message) => {
  await expect(saying(code, stderr).head()).rejects.toEqual(new GateError('unavailable', message));
});

test('what git does not answer is not taken for an empty answer', async () => {
  const answers = ['1'.repeat(40), '2'.repeat(40), '3'.repeat(40)];
  const run: Run = async () => {
    const id = answers.shift();
    return { code: id === undefined ? 1 : 0, stdout: new TextEncoder().encode(id), stderr: new Uint8Array() };
  };
  const attempt = liveGit({ run, env: memoryEnv() }).changedFiles('one', 'two');
  await expect(attempt).rejects.toEqual(new GateError('unavailable', 'git diff-tree gave no answer'));
});

test('files are listed from the folder, and not outside of a repository', async () => {
  const folder = await tempFolder();
  const listIn = (cwd: string) => trackedFiles({ run: liveRun({ cwd, signal, env: process.env }), env: memoryEnv() })();
  expect(await listIn(folder)).toBeUndefined();
  realRepository(folder, {});
  await mkdir(join(folder, 'sub'));
  for (const name of ['sub/größe.txt', 'sub/ignored.log', 'top.txt']) await writeFile(join(folder, name), '');
  await writeFile(join(folder, '.gitignore'), '*.log\n');
  expect(await listIn(join(folder, 'sub'))).toEqual(['größe.txt']);
});
