import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/model/report-schema.ts';
import { isWindows } from '../contracts/ports/worlds/platform.ts';
import { realGit } from '../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { bundle } from '../helpers/bundle.ts';
import { baselineFile, configFile, edit, envFile, exampleFolder } from '../helpers/example.ts';

/** Alone in a folder with a name that needs quoting, nothing installed beside it, under a package of another type. */
const { action, cli: built } = await bundle();
const home = `${action}-cli größe 日本`;
const installed = join(home, 'cli');
await cp(built, installed, { recursive: true });
await writeFile(join(home, 'package.json'), '{"type":"commonjs"}');
afterAll(() => rm(home, { recursive: true, force: true }));

const versionOf = (node: string): string => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** Every node here that users may have. */
const nodes = [process.execPath, ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'))]
  .filter((path) => existsSync(path))
  .map((path) => realpathSync(path))
  .filter((path, index, all) => all.indexOf(path) === index)
  .map((path) => [versionOf(path), path] as const)
  .filter(([version]) => isSupported(version));

interface Call {
  readonly cwd?: string;
  readonly node?: string;
}

const environment = { PATH: process.env['PATH'], HOME: home, NO_COLOR: '1' };

function cli(args: readonly string[], { cwd = installed, node = process.execPath }: Call = {}) {
  const { status, stdout, stderr } = spawnSync(node, [join(installed, 'index.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: environment,
  });
  expect(`${stdout}${stderr}`).not.toMatch(/^ +at .+:\d+:\d+\)?$/m);
  return { status, stdout, stderr };
}

const turnOn = (text: string): string => text.replace('STORAGE_ADAPTER=false', 'STORAGE_ADAPTER=true');

describe.each(nodes)('under node %s', (_, node) => {
  test('says its version', async () => {
    const { version } = JSON.parse(await readFile(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(cli(['--version'], { node })).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('helps', () => {
    const { status, stdout, stderr } = cli(['--help'], { node });
    expect([status, stderr]).toEqual([0, '']);
    for (const word of ['check', 'flags', 'init', 'explain', 'list', '--config']) expect(stdout).toContain(word);
  });

  test.each(['', 'a b/größe 日本'])('gates the example in %j', async (below) => {
    const { folder } = await exampleFolder(below);
    expect(cli([], { node, cwd: folder })).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Ready: 2 checks passed'),
    });
  });

  test('gates the example in a git repository, and from the folder above', async () => {
    const { root, folder } = await exampleFolder('a b');
    realGit(root, ['init', '--quiet']);
    expect(cli([], { node, cwd: folder })).toMatchObject({ status: 0, stderr: '' });
    expect(cli(['-C', 'a b'], { node, cwd: root })).toMatchObject({ status: 0, stderr: '' });
  });

  test('writes JSON to standard output, and nothing else', async () => {
    const { folder } = await exampleFolder();
    const { status, stdout, stderr } = cli(['--format', 'json'], { node, cwd: folder });
    expect([status, stderr, reportSchema.parse(JSON.parse(stdout)).verdict]).toEqual([0, '', 'ready']);
  });

  test.each([['--format json=out/a.json'], ['--format json --output out/a.json'], ['--format=json -o out/a.json']])(
    'writes JSON to a file with %s',
    async (args) => {
      const { folder } = await exampleFolder();
      expect(cli(args.split(' '), { node, cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(reportSchema.parse(JSON.parse(await readFile(join(folder, 'out/a.json'), 'utf8'))).verdict).toBe('ready');
    },
  );

  test('shows the flags, right and wrong', async () => {
    const { folder } = await exampleFolder();
    expect(cli(['flags'], { node, cwd: folder })).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('✅ All flags configured correctly'),
    });
    await edit(folder, envFile, turnOn);
    expect(cli(['flags'], { node, cwd: folder })).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('⚠️  USE_NEW_STORAGE_ADAPTER: True'),
    });
  });

  test('reads the flags from files elsewhere, and leaves their other variables alone', async () => {
    const { root, folder } = await exampleFolder('example');
    const text = await readFile(join(folder, envFile), 'utf8');
    const trap = join(root, 'trap.cjs');
    await writeFile(trap, "require('node:fs').writeFileSync(__filename + '.sprung', '')");
    await writeFile(join(root, 'prod.env'), `NODE_OPTIONS=--require=${trap}\n${turnOn(text)}`);
    await writeFile(join(root, 'more.env'), 'OTHER=1\n');
    const gate = (...args: string[]) =>
      cli([...args, '--flags-file', '../more.env,../prod.env'], { node, cwd: folder });
    expect(gate()).toMatchObject({ status: 1, stdout: expect.stringContaining('USE_NEW_STORAGE_ADAPTER is true') });
    expect(gate('flags', 'set', 'USE_NEW_STORAGE_ADAPTER=false')).toMatchObject({ status: 0, stderr: '' });
    expect(gate()).toMatchObject({ status: 0 });
    expect(existsSync(`${trap}.sprung`)).toBe(false);
    const missing = cli(['--flags-file', '../nowhere.env'], { node, cwd: folder });
    expect(missing).toMatchObject({ status: 2, stdout: expect.stringContaining('nowhere.env') });
  });

  test('understands --env-file, and says what Node does with it', async () => {
    const { folder } = await exampleFolder();
    expect(cli(['--env-file', envFile], { node, cwd: folder })).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('--flags-file keeps it out'),
    });
  });

  test('says the same whether or not it can keep what was compiled', async () => {
    const { folder } = await exampleFolder();
    const caches = join(folder, 'caches');
    const said = [caches, caches, '/dev/null/nowhere', ''].map((XDG_CACHE_HOME) => {
      const env = { ...environment, HOME: '', XDG_CACHE_HOME };
      const { status, stderr } = spawnSync(node, [join(installed, 'index.js'), '-q'], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      return [status, stderr];
    });
    expect(said).toEqual(said.map(() => [0, '']));
    const isKept = existsSync(join(caches, 'epic21-gate'));
    expect(isKept).toBe(!versionOf(node).startsWith('v20.'));
  });

  test('exits with 1 when not ready, 2 when undecided, 3 when misused', async () => {
    const { folder } = await exampleFolder();
    await edit(folder, envFile, turnOn);
    const notReady = cli([], { node, cwd: folder });
    await rm(join(folder, envFile));
    const undecided = cli([], { node, cwd: folder });
    const misused = cli(['--only', 'flag'], { node, cwd: folder });
    expect([notReady, undecided, misused].map(({ status }) => status)).toEqual([1, 2, 3]);
    expect(misused).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^epic21-gate: .*flags.*\n$/) });
  });

  test.skipIf(isWindows)('does not mind a reader that leaves early', async () => {
    const folder = await tempFolder();
    const names = Array.from({ length: 2000 }, (_unused, index) => `USE_${index}`);
    await writeFile(join(folder, '.env'), names.map((name) => `${name}=true\n`).join(''));
    const registry = Object.fromEntries(names.map((name) => [name, {}]));
    await writeFile(join(folder, 'epic21-gate.json'), JSON.stringify({ checks: { flags: { registry } } }));
    for (const format of ['json', 'console']) {
      const piped = [
        '-c',
        '"$@" | head -1; exit ${PIPESTATUS[0]}',
        'sh',
        node,
        join(installed, 'index.js'),
        '--format',
        format,
      ];
      const { status, stderr } = spawnSync('bash', piped, { cwd: folder, encoding: 'utf8', env: environment });
      expect([format, status, stderr]).toEqual([format, 1, '']);
    }
  });

  test.skipIf(isWindows)('does not mind that there is no standard input', async () => {
    const { folder } = await exampleFolder();
    const { status, stderr } = spawnSync('bash', ['-c', 'exec "$@" <&-', 'sh', node, join(installed, 'index.js')], {
      cwd: folder,
      encoding: 'utf8',
      env: environment,
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});

type Break = (folder: string) => Promise<unknown>;

const env =
  (change: (text: string) => string): Break =>
  (folder) =>
    edit(folder, envFile, change);
const baseline =
  (change: (text: string) => string): Break =>
  (folder) =>
    edit(folder, baselineFile, change);
const config =
  (change: (text: string) => string): Break =>
  (folder) =>
    edit(folder, configFile, change);
const gone =
  (file: string): Break =>
  (folder) =>
    rm(join(folder, file));
const filled =
  (file: string, content: string | Uint8Array): Break =>
  (folder) =>
    writeFile(join(folder, file), content);
const cutTo =
  (file: string, bytes: number): Break =>
  (folder) =>
    truncate(join(folder, file), bytes);
/** The file, or a folder above it, is moved out of the repository, and a link put in its place. */
const movedOut =
  (path: string): Break =>
  async (folder) => {
    const elsewhere = await tempFolder();
    await rename(join(folder, path), join(elsewhere, 'moved'));
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(join(elsewhere, 'moved'), join(folder, path));
  };

const appended = (line: string) => (text: string) => `${text}${line}\n`;
const aliasBomb = `checks: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]\n`).join('')}`;

describe('the example, broken', () => {
  const findings: readonly (readonly [how: string, broken: Break, status: number, rule: string])[] = [
    ['a flag is on', env(turnOn), 1, 'flags/unsafe'],
    ['a flag is misspelt', env((text) => text.replace('USE_NEW_STORAGE', 'USE_NEW_STORRAGE')), 1, 'flags/misspelt'],
    ['a flag is there twice, on at last', env(appended('USE_NEW_STORAGE_ADAPTER=true')), 1, 'flags/unsafe'],
    ['a flag is there twice, on at first', env((text) => `USE_NEW_STORAGE_ADAPTER=true\n${text}`), 1, 'flags/shadowed'],
    [
      'a flag is in a comment only',
      env((text) => text.replace('USE_NEW_STORAGE', '# USE_NEW_STORAGE')),
      1,
      'flags/missing',
    ],
    ['a flag is not there', env((text) => text.replace(/USE_NEW_STORAGE.*\n/, '')), 1, 'flags/missing'],
    ['a flag is nothing', env((text) => text.replace('STORAGE_ADAPTER=false', 'STORAGE_ADAPTER=')), 1, 'flags/invalid'],
    [
      'a flag is False',
      env((text) => text.replace('STORAGE_ADAPTER=false', 'STORAGE_ADAPTER=False')),
      1,
      'flags/invalid',
    ],
    ['the final newline is lost', env((text) => text.trimEnd()), 1, 'flags/no-final-newline'],
    [
      'a line was appended to a file without one',
      env((text) => `${text.trimEnd()}USE_NEW_STORAGE_ADAPTER=false\n`),
      1,
      'flags/run-together',
    ],
    ['the env file is gone', gone(envFile), 2, 'flags/source-unreadable'],
    ['the env file is empty', filled(envFile, ''), 2, 'flags/source-empty'],
    ['the env file is all comments', env((text) => text.replaceAll(/^(?=U)/gm, '# ')), 2, 'flags/source-empty'],
    [
      'the env file is binary',
      filled(envFile, Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0xff, 0xfe, 10)),
      2,
      'flags/source-unreadable',
    ],
    ['the baseline is gone', gone(baselineFile), 1, 'baselines/missing'],
    ['the baseline is {}', filled(baselineFile, '{}'), 1, 'baselines/wrong-shape'],
    ['the baseline is null', filled(baselineFile, 'null'), 1, 'baselines/wrong-shape'],
    ['the baseline is empty', filled(baselineFile, ''), 1, 'baselines/malformed'],
    ['the baseline is cut off', cutTo(baselineFile, 300), 1, 'baselines/malformed'],
    ['the baseline holds 1e999', baseline((text) => text.replace('73.2', '1e999')), 1, 'baselines/not-finite'],
    ['the baseline holds NaN', baseline((text) => text.replace('"0.0875"', '"NaN"')), 1, 'baselines/not-finite'],
    ['the baseline holds "Unknown"', baseline((text) => text.replace('73.2', '"Unknown"')), 1, 'baselines/wrong-shape'],
    [
      'the baseline holds no samples',
      baseline((text) => text.replace(/("error_rate": )\[[^]*?\n {4}\]/, '$1[]')),
      1,
      'baselines/empty',
    ],
    [
      'the baseline is of 1999',
      baseline((text) => text.replace('2025-11-18T', '1999-11-18T')),
      1,
      'baselines/too-early',
    ],
    [
      'the baseline is of 2999',
      baseline((text) => text.replace('2025-11-18T', '2999-11-18T')),
      1,
      'baselines/from-the-future',
    ],
    [
      'the baseline holds __proto__',
      baseline((text) => text.replace('"epic"', '"__proto__": {}, "epic"')),
      1,
      'baselines/malformed',
    ],
    ...(isWindows
      ? []
      : ([
          ['the baseline is in a folder elsewhere', movedOut('docs'), 1, 'baselines/outside'],
          ['the baseline is a file elsewhere', movedOut(baselineFile), 1, 'baselines/outside'],
          ['the env file is a file elsewhere', movedOut(envFile), 2, 'flags/source-unreadable'],
        ] as const)),
  ];

  test.each(findings)('%s: one finding', async (_, broken, status, rule) => {
    const { folder } = await exampleFolder();
    await broken(folder);
    const ended = cli(['--format', 'json'], { cwd: folder });
    const { results, verdict } = reportSchema.parse(JSON.parse(ended.stdout));
    expect(results.flatMap((result) => result.findings).map((finding) => finding.rule)).toEqual([rule]);
    expect([ended.status, verdict, ended.stderr]).toEqual([status, status === 1 ? 'not-ready' : 'undecided', '']);
  });

  const messages: readonly (readonly [how: string, broken: Break, message: RegExp])[] = [
    ['the config is gone', gone(configFile), /no config found/],
    ['the config is empty', filled(configFile, ''), /config is empty/],
    ['the config is only a comment', filled(configFile, '# nothing\n'), /config is empty/],
    ['the config is a text', filled(configFile, 'flags\n'), /"flags", expected a map/],
    [
      'the config has an unknown key',
      config((text) => text.replace('    phase:', '    phaze:')),
      /:7:5: unknown key "phaze".*did you mean "phase"/,
    ],
    [
      'the config has an open quote',
      config((text) => text.replace('phase: prepare', 'phase: "prepare')),
      /closing "quote/,
    ],
    [
      'the config has a key twice',
      config((text) => text.replace('    phase:', '    title: x\n    phase:')),
      /:7:5: .*unique/,
    ],
    ['the config is an alias bomb', filled(configFile, aliasBomb), /more than 50000 values/],
    [
      'the config has __proto__',
      filled(configFile, 'checks:\n  __proto__: {}\n'),
      /:2:3: the key __proto__ is not allowed/,
    ],
    ['the config has no checks', filled(configFile, 'fail-on: error\n'), /checks is missing/],
    ['the config has an empty map of checks', filled(configFile, 'checks: {}\n'), /checks names no check/],
    ['the config is not UTF-8', filled(configFile, Uint8Array.of(0xff, 0xfe, 0xfd)), /not UTF-8/],
    ['there are two configs', filled('epic21-gate.json', '{}'), /two configs/],
    [
      'a flag has a stage that is none',
      config((text) => text.replace('        stage: 21_01b', '        stage: 21_01z')),
      /one of the stages/,
    ],
    [
      'a waiver has no end',
      config(appended('waivers: [{ rule: flags/unsafe, reason: r, owner: o }]')),
      /until is missing/,
    ],
  ];

  test.each(messages)('%s: one message', async (_, broken, message) => {
    const { folder } = await exampleFolder();
    await broken(folder);
    const { status, stdout, stderr } = cli(['--format', 'json'], { cwd: folder });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(message)]);
    expect(stderr).toMatch(/^epic21-gate: /);
  });
});
