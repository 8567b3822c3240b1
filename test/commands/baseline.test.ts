import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { liveFileSink } from '../../src/io/file-sink.ts';
import { liveSources } from '../../src/io/live.ts';
import { main } from '../../src/main.ts';
import type { Sinks } from '../../src/model/sinks.ts';
import { defaultRequest, type Request } from '../../src/request.ts';
import { memorySinks } from '../../src/testing.ts';
import { realGit } from '../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';

const name = 'coverage-baseline.txt';
const configOf = (coverage: string): string => `checks:\n  coverage:\n${coverage.replaceAll(/^/gm, '    ')}\n`;
const config = configOf(`reports: [lcov.info]\nratchet: { file: ${name} }`);

/** Lines of each file, of which so many are uncovered, and branches. */
type Report = Readonly<Record<string, readonly [lines: number, branches?: number]>>;

function lcov(report: Report): string {
  const each = (most: number, line: (at: number) => string) => Array.from({ length: most }, (_, at) => line(at));
  return Object.entries(report)
    .flatMap(([path, [lines, branches = 0]]) => [
      `SF:${path}`,
      ...each(20, (at) => `DA:${at + 1},${at < lines ? 0 : 1}`),
      ...each(4, (at) => `BRDA:1,0,${at},${at < branches ? 0 : 1}`),
      'end_of_record',
    ])
    .join('\n');
}

const source = 'line\n'.repeat(20);

/** A real repository with sources, one commit, and the command in it. */
async function world(report: Report, yaml = config) {
  const directory = await tempFolder();
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  };
  const git = (...args: string[]) =>
    realGit(directory, ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args]);
  const commit = () => {
    git('add', '-A');
    git('commit', '--quiet', '--allow-empty', '-m', 'x');
  };
  const measure = (now: Report) => write('lcov.info', lcov(now));
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'core.autocrlf', 'false');
  await write('epic21-gate.yml', yaml);
  await write('.gitignore', 'lcov.info\n');
  for (const path of Object.keys(report)) await write(path, source);
  await measure(report);
  commit();
  const run = async (operands: readonly string[], request: Partial<Request> = {}) => {
    const memory = memorySinks();
    const sinks: Sinks = { ...memory, files: liveFileSink({ directory }) };
    const { base } = request;
    const sources = liveSources({
      directory,
      base,
      signal: new AbortController().signal,
      env: { PATH: process.env['PATH'] },
    });
    const { exitCode } = await main({
      request: { ...defaultRequest, command: 'baseline', operands, cwd: directory, ...request },
      sources,
      sinks,
    });
    const text = await readFile(join(directory, name), 'utf8').catch(() => undefined);
    return { exitCode, stdout: memory.stdout.text(), stderr: memory.stderr.text(), rows: text?.split('\n\n')[1], text };
  };
  const update = (request: Partial<Request> = {}) => run(['update'], request);
  return { directory, write, git, commit, measure, run, update };
}

const allowed = (reason: string): Partial<Request> => ({ 'allow-lower': true, reason });

describe('an update', () => {
  test('writes the first file as things are', async () => {
    const { update } = await world({ 'src/a.ts': [12, 3], 'src/b.ts': [1], 'src/c.ts': [0] });
    expect(await update()).toMatchObject({
      exitCode: 0,
      stdout: `src/a.ts: 0 lines, 0 branches -> 12 lines, 3 branches\nsrc/b.ts: 0 lines, 0 branches -> 1 line, 0 branches\n${name}: 2 rows added\n`,
      stderr: '',
      rows: 'src/a.ts: 12 lines, 3 branches\nsrc/b.ts: 1 line, 0 branches\n',
    });
  });

  test('tightens what got better, and lets go what is gone', async () => {
    const { update, measure, git } = await world({ 'a.ts': [12, 3], 'b.ts': [1], 'c.ts': [2] });
    await update();
    git('rm', '--quiet', 'b.ts');
    await measure({ 'a.ts': [10, 3], 'c.ts': [0] });
    expect(await update()).toMatchObject({
      exitCode: 0,
      stdout: `a.ts: 12 lines, 3 branches -> 10 lines, 3 branches\nb.ts: gone, had 1 line, 0 branches\nc.ts: 2 lines, 0 branches -> 0 lines, 0 branches\n${name}: 2 tightened, 1 gone\n`,
      rows: 'a.ts: 10 lines, 3 branches\n',
    });
  });

  test('with nothing to tighten leaves the file alone, its own words and line ends too', async () => {
    const { update, directory, write } = await world({ 'a.ts': [1] });
    const text = '# Our words\r\nepic21-gate ratchet 1, per file\r\n\r\na.ts: 1 lines, 0 branches';
    await write(name, text);
    const before = await stat(join(directory, name));
    expect(await update()).toMatchObject({ exitCode: 0, stdout: `${name}: nothing to tighten\n`, text });
    expect((await stat(join(directory, name))).ino).toBe(before.ino);
  });

  test('keeps header, line ends and the rows that stay', async () => {
    const { update, write, measure } = await world({ 'a.ts': [3], 'b.ts': [5] });
    const stays = 'b.ts: 5 lines, 0 branches (raised from 1 line, 0 branches: "legacy")\r\n';
    await write(name, `# Our words\r\nepic21-gate ratchet 1, per file\r\n\r\na.ts: 3 lines, 0 branches\r\n${stays}`);
    await measure({ 'a.ts': [2], 'b.ts': [5] });
    expect((await update()).text).toBe(
      `# Our words\r\nepic21-gate ratchet 1, per file\r\n\r\na.ts: 2 lines, 0 branches\r\n${stays}`,
    );
  });

  test('follows a rename since the base', async () => {
    const { update, commit, measure, git } = await world({ 'a.ts': [5] });
    await update();
    commit();
    git('mv', 'a.ts', 'b.ts');
    commit();
    await measure({ 'b.ts': [5] });
    expect(await update({ base: 'HEAD^' })).toMatchObject({
      exitCode: 0,
      stdout: `b.ts: moved, 5 lines, 0 branches\n${name}: 1 moved\n`,
      rows: 'b.ts: 5 lines, 0 branches\n',
    });
  });

  test('that cannot follow a rename loses no row, and says how one can', async () => {
    const { update, commit, measure, git } = await world({ 'old.ts': [5], 'b.ts': [2] });
    await update();
    commit();
    git('mv', 'old.ts', 'legacy.ts');
    commit();
    await measure({ 'legacy.ts': [5], 'b.ts': [1] });
    expect(await update()).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('With one: epic21-gate baseline update --base REV\n'),
      rows: 'b.ts: 1 line, 0 branches\nold.ts: 5 lines, 0 branches\n',
    });
    expect(await update({ base: 'HEAD^' })).toMatchObject({
      exitCode: 0,
      rows: 'b.ts: 1 line, 0 branches\nlegacy.ts: 5 lines, 0 branches\n',
    });
  });

  test('follows the file itself to another name', async () => {
    const { update, commit, measure, git, write } = await world({ 'a.ts': [5], 'b.ts': [5] });
    await write(
      'loose.txt',
      'epic21-gate ratchet 1, per file\n\na.ts: 5 lines, 0 branches\nb.ts: 5 lines, 0 branches\n',
    );
    commit();
    git('mv', 'loose.txt', name);
    await write(name, 'epic21-gate ratchet 1, per file\n\na.ts: 5 lines, 0 branches\nb.ts: 9 lines, 0 branches\n');
    await measure({ 'a.ts': [5], 'b.ts': [9] });
    expect(await update({ base: 'HEAD' })).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('b.ts has 9 uncovered lines, 5 in the baseline (+4)'),
      rows: 'a.ts: 5 lines, 0 branches\nb.ts: 5 lines, 0 branches\n',
    });
  });

  test('that is dry prints the lines that differ and writes nothing', async () => {
    const { update, measure } = await world({ 'a.ts': [5], 'b.ts': [1] });
    await update();
    await measure({ 'a.ts': [4], 'b.ts': [1] });
    expect(await update({ 'dry-run': true })).toMatchObject({
      exitCode: 0,
      stdout: `-a.ts: 5 lines, 0 branches\n+a.ts: 4 lines, 0 branches\n${name}: 1 tightened  (dry run: nothing was written)\n`,
      rows: 'a.ts: 5 lines, 0 branches\nb.ts: 1 line, 0 branches\n',
    });
  });
});

describe('a row that would have to be raised', () => {
  async function worse() {
    const stage = await world({ 'a.ts': [5], 'b.ts': [5] });
    await stage.update();
    await stage.measure({ 'a.ts': [7], 'b.ts': [4] });
    return stage;
  }

  test('stays, and the command that would allow it is told', async () => {
    const { update } = await worse();
    expect(await update()).toMatchObject({
      exitCode: 1,
      stdout: `b.ts: 5 lines, 0 branches -> 4 lines, 0 branches\n${name}: 1 tightened\n`,
      stderr: [
        'epic21-gate: 1 row would have to be raised:',
        '  a.ts has 7 uncovered lines, 5 in the baseline (+2)',
        'No rename is seen without a base that has the file, so no row was let go. With one: epic21-gate baseline update --base REV',
        'Test what is uncovered, or allow it: epic21-gate baseline update --allow-lower --reason "WHY"',
        '',
      ].join('\n'),
      rows: 'a.ts: 5 lines, 0 branches\nb.ts: 4 lines, 0 branches\n',
    });
  });

  test('is raised with a reason, in one line, that the file keeps', async () => {
    const { update } = await worse();
    expect(await update(allowed(' legacy\n  import '))).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('a.ts: 5 lines, 0 branches -> 7 lines, 0 branches ("legacy import")\n'),
      rows: 'a.ts: 7 lines, 0 branches (raised from 5 lines, 0 branches: "legacy import")\nb.ts: 4 lines, 0 branches\n',
    });
  });

  test('is not raised twice for one reason', async () => {
    const { update, measure } = await worse();
    await update(allowed('legacy'));
    await measure({ 'a.ts': [8], 'b.ts': [4] });
    expect(await update(allowed('legacy'))).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('the reason given is the one of an earlier raise'),
    });
    expect((await update(allowed('more of it'))).exitCode).toBe(0);
  });

  test('is told with the options that were given, fit for a shell', async () => {
    const { update, directory } = await worse();
    await writeFile(join(directory, "it's.yml"), config);
    expect((await update({ config: "it's.yml", base: 'HEAD' })).stderr).toContain(
      String.raw`epic21-gate baseline update --config 'it'\''s.yml' --base HEAD --allow-lower --reason "WHY"`,
    );
    expect((await update({ base: 'HEAD' })).stderr).toContain('--base REV');
  });
});

describe('nothing is written', () => {
  test('where a report is missing', async () => {
    const { update, directory } = await world({ 'a.ts': [5] });
    await update();
    await rm(join(directory, 'lcov.info'));
    expect(await update(allowed('why'))).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining(`epic21-gate: not everything was measured, so ${name} stays as it is:\n`),
      rows: 'a.ts: 5 lines, 0 branches\n',
    });
  });

  test('where there is no file yet either', async () => {
    const { update, directory } = await world({ 'a.ts': [5] });
    await rm(join(directory, 'lcov.info'));
    expect(await update()).toMatchObject({ exitCode: 2, text: undefined });
  });

  test('where a file of the baseline is in no report any more', async () => {
    const { update, measure } = await world({ 'a.ts': [5], 'b.ts': [5] });
    await update();
    await measure({ 'a.ts': [5] });
    expect(await update(allowed('why'))).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('ratchet-lost: b.ts is in no report any more'),
      rows: 'a.ts: 5 lines, 0 branches\nb.ts: 5 lines, 0 branches\n',
    });
  });

  test('where no report counts branches any more', async () => {
    const { update, write } = await world({ 'a.ts': [5, 2] });
    await update();
    await write('lcov.info', 'SF:a.ts\nDA:1,0\nDA:2,1\nend_of_record\n');
    expect(await update()).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no report counts branches'),
      rows: 'a.ts: 5 lines, 2 branches\n',
    });
  });

  test('where the file cannot be read', async () => {
    const { update, write } = await world({ 'a.ts': [5] });
    await write(name, '<<<<<<< HEAD\n');
    expect(await update()).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(`${name} has a conflict of git that nobody settled`),
      text: '<<<<<<< HEAD\n',
    });
  });

  test('where the base is not known', async () => {
    const { update, run, measure } = await world({ 'a.ts': [5] });
    await update();
    await measure({ 'a.ts': [4] });
    expect(await update({ base: 'nowhere' })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('  comparison-unknown: the base nowhere is not here. Fetch'),
      rows: 'a.ts: 5 lines, 0 branches\n',
    });
    expect(await run(['show'], { base: 'nowhere' })).toMatchObject({ exitCode: 0 });
  });

  test('where the change took the file away', async () => {
    const { update, commit, directory, measure } = await world({ 'a.ts': [5] });
    await update();
    commit();
    await rm(join(directory, name));
    await measure({ 'a.ts': [9] });
    expect(await update({ base: 'HEAD' })).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(
        /is at the base of this change, and not here\. Take it back first: git checkout \w+ -- /,
      ),
      text: undefined,
    });
  });
});

describe('what is shown', () => {
  test('is each row against what is uncovered now, and whether one is exceeded', async () => {
    const { update, run, measure, git } = await world({ 'a.ts': [5, 1], 'b.ts': [5], 'gone.ts': [1], 'z.ts': [0] });
    await update();
    git('rm', '--quiet', 'gone.ts');
    await measure({ 'a.ts': [12, 1], 'b.ts': [4], 'z.ts': [0] });
    expect(await run(['show'])).toMatchObject({
      exitCode: 1,
      stdout: [
        'file     lines  baseline  branches  baseline',
        'a.ts        12         5         1         1  worse',
        'b.ts         4         5         0         0  better',
        'gone.ts      0         1         0         0  gone',
        'all         16        11         1         1',
        '',
      ].join('\n'),
    });
  });

  test('is shown without a word too, with the reasons of rows', async () => {
    const { run, write } = await world({ 'a.ts': [5] });
    await write(
      name,
      'epic21-gate ratchet 1, per file\na.ts: 5 lines, 0 branches (raised from 1 line, 0 branches: "why")\n',
    );
    expect(await run([])).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('raised: "why"\n') });
  });

  test('is nothing where nothing was measured, or there is no file', async () => {
    const { run, directory } = await world({ 'a.ts': [5] });
    expect(await run([])).toMatchObject({
      exitCode: 3,
      stdout: '',
      stderr: expect.stringContaining('baseline update'),
    });
    await rm(join(directory, 'lcov.info'));
    expect(await run([])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('misuse', () => {
  test.each([
    ['another action', ['lower'], {}, 'baseline takes show or update, found "lower"'],
    ['a baseline that nobody keeps', ['update', 'x'], {}, '"x" keeps no baseline: coverage and size do'],
    [
      'a baseline nearly by name',
      ['show', 'sise'],
      {},
      '"sise" keeps no baseline: coverage and size do; did you mean "size"?',
    ],
    ['two actions', ['update', 'size', 'x'], {}, 'baseline takes show or update, found "update size x"'],
    [
      'a baseline that the config does not have',
      ['show', 'size'],
      {},
      'the config has no baseline to keep: checks.size has no ratchet. Add `ratchet: { file: coverage-baseline.txt }` to checks.coverage, or one to checks.size.',
    ],
    [
      'a dry show',
      ['show'],
      { 'dry-run': true },
      '--dry-run is for `baseline update`, and this only shows the baseline',
    ],
    [
      'no reason',
      ['update'],
      { 'allow-lower': true },
      '--allow-lower needs a reason, which the file keeps. Add --reason WHY.',
    ],
    [
      'a reason for nothing',
      ['update'],
      { reason: 'x' },
      '--reason is for --allow-lower, and nothing is lowered without it',
    ],
    ['an empty reason', ['update'], allowed(' - '), '--reason says nothing, expected a few words'],
    ['a reason without end', ['update'], allowed('x'.repeat(201)), '--reason has 201 characters, expected at most 200'],
  ] satisfies [string, string[], Partial<Request>, string][])('%s', async (_, operands, request, message) => {
    const { run } = await world({ 'a.ts': [5] });
    expect(await run(operands, request)).toMatchObject({
      exitCode: 3,
      stderr: `epic21-gate: ${message}\n`,
      text: undefined,
    });
  });

  test('a config without coverage, or without a ratchet', async () => {
    const flags = 'checks:\n  flags:\n    sources: [.env]\n    registry: { USE_X: {} }\n';
    expect((await (await world({}, flags)).update()).stderr).toContain(
      'the config has no baseline to keep: checks.coverage or checks.size has no ratchet',
    );
    expect((await (await world({}, configOf('reports: [lcov.info]'))).update()).stderr).toContain('has no ratchet');
  });
});
