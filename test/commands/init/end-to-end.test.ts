import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { liveSinks, liveSources } from '../../../src/io/live.ts';
import { main } from '../../../src/main.ts';
import { buildRequest } from '../../../src/request.ts';
import { realGit } from '../../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../../contracts/ports/worlds/temp-folder.ts';
import { envFile, epic21 } from './epic-21.ts';
import { configFile, workflowFile } from './run-init.ts';

const node: Readonly<Record<string, string>> = {
  '.env': 'PORT=3000\nAPI_KEY=s3cr3t\nENABLE_NEW_CHECKOUT=false\nSEARCH_ENABLED=0\n',
  'coverage/lcov.info': 'TN:\nSF:src/index.ts\nDA:1,1\nDA:2,1\nDA:3,0\nend_of_record\n',
  'package.json': JSON.stringify({ devDependencies: { vitest: '5.1.0' } }),
  'src/index.ts': 'export {};\n',
};

const go: Readonly<Record<string, string>> = {
  '.gitignore': 'cover.out\n',
  'cover.out': 'mode: set\nexample.com/shop/cart.go:3.13,5.2 2 1\nexample.com/shop/cart.go:7.13,9.2 1 0\n',
  'go.mod': 'module example.com/shop\n',
  'cart.go': 'package shop\n',
};

const on: Readonly<Record<string, string>> = { '.env': 'USE_OLD_SEARCH=true\nUSE_NEW_SEARCH=false\nFF_TURBO=1\n' };

async function plant(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await tempFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  realGit(directory, ['init', '--quiet', '--initial-branch=main']);
  realGit(directory, ['add', '.']);
  realGit(directory, ['-c', 'user.email=t@example.com', '-c', 'user.name=T', 'commit', '--quiet', '--message=all']);
  return directory;
}

async function gate(directory: string, command: string, given: Readonly<Record<string, string>> = {}) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const request = buildRequest(new Map(Object.entries(given).map(([name, text]) => [name, [text]])), {
    command,
    cwd: directory,
  });
  const sources = liveSources({ directory, signal: new AbortController().signal, env: process.env });
  const { exitCode, report } = await main({
    request,
    sources: {
      ...sources,
      env: { get: () => undefined, names: () => [] },
      github: { ...sources.github, event: async () => undefined },
    },
    sinks: liveSinks({ directory, stdout, stderr }),
  });
  const findings = report?.results.flatMap((result) =>
    result.findings.map(({ rule, at }) => ({ rule, line: at?.line })),
  );
  return { exitCode, findings, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

describe.each([
  {
    name: 'the repository of the source document',
    files: epic21,
    file: envFile,
    off: 'USE_NEW_STORAGE_ADAPTER=false',
    flipped: 'USE_NEW_STORAGE_ADAPTER=true',
  },
  { name: 'a Node project', files: node, file: '.env', off: 'SEARCH_ENABLED=0', flipped: 'SEARCH_ENABLED=1' },
  { name: 'a flag that is on', files: on, file: '.env', off: 'USE_OLD_SEARCH=true', flipped: 'USE_OLD_SEARCH=false' },
])('$name', ({ files, file, off, flipped }) => {
  test('is ready after init, and no more once a flag is flipped', async () => {
    const directory = await plant(files);
    const first = await gate(directory, 'init');
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await gate(directory, 'check')).toMatchObject({ exitCode: 0, findings: [], stderr: '' });
    const text = await readFile(join(directory, file), 'utf8');
    await writeFile(join(directory, file), text.replace(off, flipped));
    const line = text.slice(0, text.indexOf(off)).split('\n').length;
    expect(await gate(directory, 'check')).toMatchObject({ exitCode: 1, findings: [{ rule: 'flags/unsafe', line }] });
  });

  test('is left alone by a second init, and replaced by force', async () => {
    const directory = await plant(files);
    await gate(directory, 'init');
    const config = await readFile(join(directory, configFile), 'utf8');
    await writeFile(join(directory, configFile), 'checks: {}\n');
    const second = await gate(directory, 'init');
    expect(second).toMatchObject({ exitCode: 3, stdout: '' });
    expect(second.stderr).toContain(`${configFile} and ${workflowFile} already exist`);
    expect(await readFile(join(directory, configFile), 'utf8')).toBe('checks: {}\n');
    expect((await gate(directory, 'init', { force: 'true' })).exitCode).toBe(0);
    expect(await readFile(join(directory, configFile), 'utf8')).toBe(config);
  });
});

test('the stages of the source document can be gated at once', async () => {
  const directory = await plant(epic21);
  await gate(directory, 'init');
  const early = await gate(directory, 'check', { phase: 'stage:21_01b' });
  expect(early).toMatchObject({
    exitCode: 1,
    findings: [{ rule: 'flags/not-enabled' }, { rule: 'flags/not-enabled' }],
  });
  const text = await readFile(join(directory, envFile), 'utf8');
  await writeFile(join(directory, envFile), text.replaceAll(/(DIALOG_CONTEXT_REPO|REVIEW_SERVICE)=false/g, '$1=true'));
  expect((await gate(directory, 'check', { phase: 'stage:21_01b' })).exitCode).toBe(0);
});

test('an env file that git ignores is gated where it is, and said to be missing from a workflow', async () => {
  const directory = await plant({ ...node, '.gitignore': '.env\ncoverage/\n' });
  const { exitCode, stdout } = await gate(directory, 'init');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('git ignores it');
  expect(stdout).toMatch(/^ {2}coverage\/lcov\.info +coverage \(lcov\), 1 file, 66\.6 % of the lines$/m);
  expect(await readFile(join(directory, workflowFile), 'utf8')).toContain('# Git ignores an env file');
  expect((await gate(directory, 'check')).exitCode).toBe(0);
});

test('coverage is ready after init, not ready when less is covered, and undecided when the tests did not run', async () => {
  const directory = await plant(go);
  expect(await gate(directory, 'init')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await gate(directory, 'check')).toMatchObject({ exitCode: 0, findings: [], stderr: '' });
  const report = join(directory, 'cover.out');
  await writeFile(report, (await readFile(report, 'utf8')).replace('2 1', '2 0'));
  expect(await gate(directory, 'check')).toMatchObject({ exitCode: 1, findings: [{ rule: 'coverage/below-limit' }] });
  await rm(report);
  expect(await gate(directory, 'check')).toMatchObject({
    exitCode: 2,
    findings: [{ rule: 'coverage/report-missing' }],
  });
});

test('functions over a limit are not ready after init, ready with their baseline, and not ready once one grows', async () => {
  const long = `function long() {\n${'  go();\n'.repeat(90)}}\n`;
  const directory = await plant({ 'src/long.js': long, 'src/broken.js': 'function (\n' });
  expect((await gate(directory, 'init')).stdout).toContain('1. Run `epic21-gate baseline update`');
  expect(await gate(directory, 'check')).toMatchObject({
    exitCode: 2,
    findings: [{ rule: 'size/ratchet-missing' }],
  });
  const request = buildRequest(new Map(), { command: 'baseline', cwd: directory, operands: ['update'] });
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const sources = liveSources({ directory, signal: new AbortController().signal, env: {} });
  const updated = await main({ request, sources, sinks: liveSinks({ directory, stdout, stderr }) });
  expect([updated.exitCode, stderr.read()]).toEqual([0, null]);
  expect(await gate(directory, 'check')).toMatchObject({ exitCode: 0, findings: [] });
  await writeFile(join(directory, 'src/long.js'), long.replace('{', '{\n'));
  expect(await gate(directory, 'check')).toMatchObject({ exitCode: 1, findings: [{ rule: 'size/ratchet-worse' }] });
});
