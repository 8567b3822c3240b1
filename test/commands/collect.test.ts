import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import type { Request } from '../../src/request.ts';
import { memoryEnv, memoryGit, memoryGitHub, type MemoryEntry } from '../../src/testing.ts';
import { lcov } from '../checks/coverage/gathered.ts';
import { coverageSamples, sampleSources } from '../helpers/coverage-samples.ts';
import { hall } from './hall.ts';

type Files = Readonly<Record<string, MemoryEntry>>;

const head = 'b'.repeat(40);
const configOf = (...lines: readonly string[]): string =>
  `checks:\n  coverage:\n${lines.map((line) => `    ${line}\n`).join('')}`;
const config = configOf('reports: [lcov.info]');
const report = lcov({ 'src/a.ts': [1, 0], 'src/b.ts': [0, 0, 2] });
const repository = { 'epic21-gate.yml': config, 'lcov.info': report };

interface Given {
  readonly files?: Files;
  readonly request?: Partial<Request>;
  readonly hasCommit?: boolean;
}

async function run({ files = repository, request = {}, hasCommit = true }: Given = {}) {
  const stage = hall({
    request: { command: 'collect', leg: 'linux', output: 'legs/linux.json', ...request },
    files: { ...sampleSources, ...files },
    sources: {
      git: memoryGit(hasCommit ? { head, commits: { [head]: { files: sampleSources } } } : {}),
      github: memoryGitHub({ event: { name: 'push', ref: 'refs/heads/main' } }),
      env: memoryEnv({ GITHUB_RUN_ID: '7' }),
    },
  });
  const ended = await main(stage);
  const { stdout, stderr, files: written } = stage.sinks;
  return { ...ended, stdout: stdout.text(), stderr: stderr.text(), written: written.contents };
}

/** What a leg would store. */
async function legOf(leg: string, own: string, more: Files = {}): Promise<string> {
  const { written } = await run({ files: { ...repository, 'lcov.info': own, ...more }, request: { leg } });
  return written.get('/repository/legs/linux.json') ?? '';
}

const judge = (files: Files) => run({ files, request: { command: 'check', leg: undefined, output: undefined } });

describe('a leg', () => {
  test('is stored where it is told to, and one line says so', async () => {
    expect(await run()).toEqual({
      exitCode: 0,
      stdout: `Kept the leg linux at ${head.slice(0, 12)} in legs/linux.json: 2 files, lines 40.0 % (2 of 5)\n`,
      stderr: '',
      written: new Map([['/repository/legs/linux.json', expect.stringContaining('"leg":"linux"')]]),
    });
  });

  test('says of which commit, ref and run it is', async () => {
    const stored = JSON.parse(await legOf('linux', report)) as object;
    expect(stored).toMatchObject({
      schema: 1,
      check: 'coverage',
      sha: head,
      ref: 'refs/heads/main',
      run: '7',
      time: '2026-03-31T10:00:00.000Z',
      tool: { name: 'epic21-gate' },
      payload: { leg: 'linux', reports: [{ file: 'lcov.info', format: 'lcov', files: 2 }] },
    });
  });

  test('is the same text each time, in whatever order the report has its files', async () => {
    const reversed = lcov({ 'src/b.ts': [0, 0, 2], 'src/a.ts': [1, 0] });
    expect(await legOf('linux', report)).toBe(await legOf('linux', report));
    expect(await legOf('linux', reversed)).toBe(await legOf('linux', report));
  });

  test('has the paths of the repository, whatever the machine calls them', async () => {
    const [windows, here] = [lcov({ 'D:\\a\\r\\src\\a.ts': [1] }), lcov({ 'src/a.ts': [1] })];
    expect(await legOf('linux', windows)).toBe(await legOf('linux', here));
  });

  test('is written from where the command runs', async () => {
    const { written } = await run({ request: { cwd: '/repository/sub', directory: '..', output: 'a.json' } });
    expect([...written.keys()]).toEqual(['/repository/sub/a.json']);
  });

  test('is no matter of limits: those are for all legs together', async () => {
    const strict = configOf(
      'reports: [lcov.info]',
      'total: { lines: 100 }',
      'suites: [unit]',
      'legs: [linux, mac]',
      'evidence: [legs/*.json]',
      'ratchet: { file: gone.txt }',
    );
    expect(await run({ files: { ...repository, 'epic21-gate.yml': strict } })).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
  });
});

describe('what is stored', () => {
  const judging = configOf('evidence: [legs/*.json]', 'legs: [linux, mac]', 'total: { lines: 80 }');

  test('is read by the check, and merged with other legs line by line', async () => {
    const legs = {
      'epic21-gate.yml': judging,
      'legs/linux.json': await legOf('linux', lcov({ 'src/a.ts': [1, 0, 1] })),
      'legs/mac.json': await legOf('mac', lcov({ 'src/a.ts': [0, 1, 0], 'src/b.ts': [1, 0] })),
    };
    const { report: judged, exitCode } = await judge(legs);
    expect([exitCode, judged?.results[0]?.facts]).toEqual([
      0,
      expect.arrayContaining([
        expect.objectContaining({ of: 'all files', label: 'lines', value: '80.0 % (4 of 5)', limit: '>= 80 %' }),
      ]),
    ]);
  });

  test.each(coverageSamples)('from $name has all that a report of it has', async ({ name, text }) => {
    const own = { 'epic21-gate.yml': configOf(`reports: [${name}]`), [name]: text };
    const direct = await judge(own);
    const stored = await legOf('linux', '', own);
    const merged = await judge({
      'legs/a.json': stored,
      'epic21-gate.yml': configOf('evidence: [legs/*.json]', 'legs: [linux]'),
    });
    const totals = ({ report: judged }: typeof direct) =>
      judged?.results[0]?.facts.filter(({ of }) => of === 'all files' || of === 'files with the most uncovered lines');
    expect(totals(merged)).toEqual(totals(direct));
    expect(totals(merged)?.length).toBeGreaterThan(1);
  });

  test('keeps its suites', async () => {
    const suites = configOf('reports: [{ files: [lcov.info], suite: unit }]');
    const stored = await legOf('linux', report, { 'epic21-gate.yml': suites });
    const limited = configOf(
      'evidence: [legs/*.json]',
      'legs: [linux]',
      'suites: [unit]',
      'limits: [{ suite: unit, lines: 50 }]',
    );
    const { report: judged } = await judge({ 'legs/a.json': stored, 'epic21-gate.yml': limited });
    expect(judged?.results[0]?.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['coverage/below-limit', expect.stringMatching(/40\.0 %.*suite unit/)],
    ]);
  });

  test('with a leg missing is no verdict', async () => {
    const legs = { 'epic21-gate.yml': judging, 'legs/linux.json': await legOf('linux', report) };
    const { exitCode, report: judged } = await judge(legs);
    expect([exitCode, judged?.results[0]?.findings[0]?.rule]).toEqual([2, 'coverage/leg-missing']);
  });
});

describe('nothing is written', () => {
  test.each([
    ['where a report is missing', { 'lcov.info': undefined }, 'lcov.info was not found'],
    ['where a report is cut off', { 'lcov.info': 'SF:src/a.ts\nDA:1,1\n' }, 'end_of_record'],
    ['where a report is of nothing', { 'lcov.info': 'TN:\n' }, 'lcov.info is a lcov report of no file'],
    [
      'where a report is of another repository',
      { 'lcov.info': lcov({ 'lib/x.rb': [1] }) },
      'leads to no files of this repository',
    ],
    [
      'where one of two is missing',
      { 'epic21-gate.yml': configOf('reports: [lcov.info, "more/*.info"]') },
      'no file fits more/*.info',
    ],
  ] satisfies [string, Record<string, string | undefined>, string][])('%s', async (_, change, message) => {
    const files = Object.fromEntries(
      Object.entries({ ...repository, ...change }).flatMap(([path, text]) =>
        text === undefined ? [] : [[path, text]],
      ),
    );
    expect(await run({ files })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Nothing was written, for not all was measured:\n {2}.+\n$/),
      written: new Map(),
    });
    expect((await run({ files })).stderr).toContain(message);
  });

  const flags = 'checks:\n  flags:\n    sources: [.env]\n    registry: { USE_X: {} }\n';

  test.each([
    [
      'without a leg',
      { request: { leg: undefined } },
      'collect needs --leg. Name this leg as the config lists it: --leg linux.',
    ],
    [
      'without an output',
      { request: { output: undefined } },
      'collect needs --output. Name the file to write: --output legs/linux.json.',
    ],
    ['without a config', { files: { 'lcov.info': report } }, 'no config found'],
    [
      'with a config of other checks',
      { files: { ...repository, 'epic21-gate.yml': flags } },
      'epic21-gate.yml has no check coverage. Add checks.coverage with its reports.',
    ],
    [
      'with a config without reports',
      { files: { ...repository, 'epic21-gate.yml': configOf('evidence: [legs/*.json]', 'legs: [linux]') } },
      'checks.coverage names no reports to collect',
    ],
    [
      'without a commit',
      { hasCommit: false },
      'there is no commit here that the evidence could be of. Run it in a checkout of the repository.',
    ],
  ] satisfies [string, Given, string][])('%s', async (_, given, message) => {
    expect(await run(given)).toEqual({
      exitCode: 3,
      stdout: '',
      stderr: expect.stringMatching(/^epic21-gate: .+\n$/),
      written: new Map(),
    });
    expect((await run(given)).stderr).toContain(message);
  });
});

test('no name of a leg or a file makes a command', async () => {
  const hostile = '##[error]x\n::error::y\u001B[31m';
  const kept = await run({ request: { leg: hostile, output: hostile } });
  expect(kept.exitCode).toBe(0);
  const files = { 'epic21-gate.yml': JSON.stringify({ checks: { coverage: { reports: [hostile] } } }) };
  const refused = await run({ files });
  expect(refused.exitCode).toBe(2);
  // oxlint-disable-next-line no-control-regex
  expect(kept.stdout + refused.stderr).not.toMatch(/##\[|^::|\u001B/m);
});
