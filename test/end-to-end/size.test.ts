import { spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/model/report-schema.ts';
import { realGit } from '../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { bundle } from '../helpers/bundle.ts';
import { edit } from '../helpers/example.ts';
import { runAction, type StepResult } from '../helpers/runner.ts';

const { action, cli } = await bundle();

/** Where both ends of a pull request are that is of no fork. */
const repo = { full_name: 'org/repository' };

const example = resolve(import.meta.dirname, '../../examples/legacy-sizes');
const [price, baseline] = ['src/price.js', '.github/size-baseline.txt'];

function run(args: readonly string[], cwd: string) {
  const env = { PATH: process.env['PATH'], HOME: tmpdir(), NO_COLOR: '1' };
  const call = [join(cli, 'index.js'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { cwd, env, encoding: 'utf8' });
  expect(`${stdout}${stderr}`).not.toMatch(/^ +at .+:\d+:\d+\)?$|defect/m);
  return { status, stdout, stderr };
}

/** The example as a repository of one commit. */
async function checkout(): Promise<string> {
  const folder = await tempFolder();
  await cp(example, folder, { recursive: true });
  realGit(folder, ['init', '--quiet', '--initial-branch=main']);
  commit(folder);
  return folder;
}

const headOf = (folder: string): string => realGit(folder, ['rev-parse', 'HEAD']).trim();

function commit(folder: string): string {
  realGit(folder, ['add', '--all']);
  const who = ['-c', 'user.email=t@example.com', '-c', 'user.name=T'];
  realGit(folder, [...who, '-c', 'core.autocrlf=false', 'commit', '--quiet', '--message=change']);
  return headOf(folder);
}

/** The Action on a pull request from what the folder was to what it is. */
async function gate(folder: string): Promise<StepResult> {
  const base = headOf(folder);
  const head = commit(folder);
  const payload = { pull_request: { number: 7, base: { sha: base, repo }, head: { sha: head, repo } } };
  const inputs = { comment: 'never' };
  const step = await runAction({ action, workspace: folder, inputs, event: { name: 'pull_request', payload } });
  expect(step).toMatchObject({ unknownCommands: [], failures: [], dropped: [], unexpectedInputs: [] });
  expect(`${step.stdout}${step.stderr}`).not.toMatch(/^ +at .+:\d+:\d+\)?$|defect/m);
  return step;
}

const resultOf = async ({ outputs }: StepResult) =>
  reportSchema.parse(JSON.parse(await readFile(outputs['report'] ?? '', 'utf8'))).results[0];

const grow = (text: string): string => text.replace('return price;', 'return price > 0 ? price : 0;');

describe('a pull request', () => {
  test('that leaves large functions as they are is ready', async () => {
    const folder = await checkout();
    await edit(folder, price, (text) => text.replace("currency = 'EUR'", 'currency'));
    const step = await gate(folder);
    expect(step).toMatchObject({ exitCode: 0, kept: [], outputs: { verdict: 'ready' } });
    expect((await resultOf(step))?.facts).toContainEqual(
      expect.objectContaining({ label: 'measured', value: expect.stringMatching(/^2 functions in 1 of 2 files/) }),
    );
  });

  test('that makes one of them larger is not ready, even where it writes the baseline itself', async () => {
    const folder = await checkout();
    await edit(folder, price, grow);
    await edit(folder, baseline, (text) => text.replace('cyclomatic 16', 'cyclomatic 17'));
    const step = await gate(folder);
    expect(step).toMatchObject({
      exitCode: 1,
      conclusion: 'failure',
      outputs: { verdict: 'not-ready', failures: '2' },
    });
    expect(step.kept.filter(({ level }) => level === 'error')).toMatchObject([
      { title: 'size/ratchet-worse', file: price, line: '4', message: expect.stringContaining('priceOf') },
      { title: 'size/ratchet-lowered', file: baseline, line: '5' },
    ]);
    expect(step.summary).toContain('priceOf');
  });

  test('that moves one of them is ready, and is told to take the row along', async () => {
    const folder = await checkout();
    realGit(folder, ['mv', price, 'src/moved.js']);
    const step = await gate(folder);
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'ready', warnings: '1' } });
    expect(step.kept).toMatchObject([{ title: 'size/ratchet-unrecorded' }]);
  });

  test('that adds one is not ready, and is judged the same by the command line', async () => {
    const folder = await checkout();
    const base = headOf(folder);
    await writeFile(join(folder, 'src/more.py'), `def more(a):\n${'    if a: a -= 1\n'.repeat(12)}`);
    expect((await gate(folder)).kept).toMatchObject([{ title: 'size/over-limit', file: 'src/more.py', line: '1' }]);
    const ended = run(['--base', base, '--format', 'json'], folder);
    const { results } = reportSchema.parse(JSON.parse(ended.stdout));
    expect([ended.status, results[0]?.findings.map(({ rule }) => rule)]).toEqual([1, ['size/over-limit']]);
  });

  test('that breaks a file is undecided', async () => {
    const folder = await checkout();
    await edit(folder, price, (text) => text.replace('{', ''));
    const step = await gate(folder);
    expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: 'undecided' } });
    expect(step.kept).toMatchObject([{ title: 'size/unparsed', file: price }]);
  });
});

/** One function in each way of reading: scanners of our own, components, and the grammars that lie beside the bundle. */
const sources = {
  'a.js': 'const f = (a) => a && 1;\n',
  'a.tsx': 'const f = (a: number) => a && <b/>;\n',
  'a.vue': '<script lang="ts">\nconst f = (a: number) => a && 1;\n</script>\n',
  'a.svelte': '<script>\nconst f = (a) => a && 1;\n</script>\n',
  'a.py': 'def f(a):\n    return a and 1\n',
  'a.go': 'package a\n\nfunc f(a bool) bool { return a && true }\n',
  'a.java': 'class A { boolean f(boolean a) { return a && true; } }\n',
  'a.cs': 'class A { bool f(bool a) { return a && true; } }\n',
  'a.c': 'int f(int a) { return a && 1; }\n',
  'a.cpp': 'int f(int a) { return a && 1; }\n',
  'a.rs': 'fn f(a: bool) -> bool { a && true }\n',
  'a.rb': 'def f(a)\n  a && 1\nend\n',
  'a.php': '<?php\nfunction f($a) { return $a && 1; }\n',
  'a.kt': 'fun f(a: Boolean): Boolean { return a && true }\n',
  'a.swift': 'func f(a: Bool) -> Bool { return a && true }\n',
  'a.scala': 'object A { def f(a: Boolean): Boolean = a && true }\n',
  'a.sh': 'f() {\n  test "$1" && echo 1\n}\n',
};

async function sourcesFolder(): Promise<string> {
  const folder = await tempFolder();
  for (const [path, text] of Object.entries(sources)) await writeFile(join(folder, path), text);
  return folder;
}

describe('every language', () => {
  const paths = Object.keys(sources);

  test('is measured by the command line', async () => {
    const { status, stdout, stderr } = run(['size', '--all', '--format', 'csv'], await sourcesFolder());
    expect([status, stderr]).toEqual([0, '']);
    const rows = stdout.trimEnd().split('\n').slice(1);
    const measured = rows.map((row) => /^"([^"]+)",\d+,\d+,"(?:\w+\.)?f"/.exec(row)?.[1]);
    expect(new Set(measured)).toEqual(new Set(paths));
  });

  test('is gated by the Action', async () => {
    const config = JSON.stringify({ checks: { size: { limits: [{ cognitive: 0 }] } } });
    const step = await runAction({ action, workspace: await sourcesFolder(), inputs: { config } });
    expect(step.exitCode).toBe(1);
    const over = (await resultOf(step))?.findings.map(({ rule, at }) => `${rule} ${at?.file}`);
    expect(new Set(over)).toEqual(new Set(paths.map((path) => `size/over-limit ${path}`)));
  });
});

describe('the command line', () => {
  test('says why a function is complex, and writes its baseline', async () => {
    const folder = await checkout();
    const why = run(['size', '--why', price, '--min', '5'], folder);
    expect([why.status, why.stderr]).toEqual([0, '']);
    expect(why.stdout).toMatch(/^ +8 +\+1 +\+2 {2}if$/m);
    expect(why.stdout).toMatch(/^ +sum +16 +23$/m);
    await edit(folder, price, (text) => text.replace(' && customer.vatId', ''));
    expect(run(['baseline', 'update'], folder)).toMatchObject({ status: 0, stderr: '' });
    expect(await readFile(join(folder, baseline), 'utf8')).toContain('src/price.js priceOf: lines 41, cyclomatic 15\n');
    await edit(folder, price, grow);
    expect(run(['-q'], folder).status).toBe(1);
  });

  test.each([
    [['--sort', 'cognitve'], /did you mean "?cognitive/],
    [['src/card.js'], /src\/card\.js is no file or folder here/],
    [[baseline], /is of no language that is measured/],
    [['--why'], /none was named/],
  ])('refuses size %j in one line', async (args, message) => {
    const { status, stdout, stderr } = run(['size', ...args], await checkout());
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
