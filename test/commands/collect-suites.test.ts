import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import type { Request } from '../../src/request.ts';
import { memoryEnv, memoryGit, memoryGitHub, type MemoryEntry } from '../../src/testing.ts';
import { config as flagsAlone, hall } from './hall.ts';

type Files = Readonly<Record<string, MemoryEntry>>;

const head = 'b'.repeat(40);
const committed = { 'tests/test_a.py': 'def test_a(): ...\n', '.gitignore': 'results/\n' };
const passing = '<testsuite name="s"><testcase name="a"/><testcase name="b"><skipped/></testcase></testsuite>';
const failing = `<testsuite name="s"><testcase name="c"><failure message="no">tests/test_a.py:1: no</failure></testcase></testsuite>`;
const config = `checks:
  suites:
    axes: { suite: [unit, e2e], python: ['3.11'] }
    include: [{ suite: load, python: '3.12' }, { suite: load, python: '3.12', size: large }]
    reports: ['results/{suite}/*.xml']
    evidence: ['legs/*.json']
`;
const target = '/repository/legs/unit.json';
const repository = { 'epic21-gate.yml': config, 'results/unit/a.xml': passing };

interface Given {
  readonly files?: Files;
  readonly request?: Partial<Request>;
  readonly disk?: Readonly<Record<string, string>>;
}

async function run({ files = repository, request = {}, disk }: Given = {}) {
  const stage = hall({
    request: {
      command: 'collect',
      operands: ['suites'],
      leg: 'unit, 3.11',
      output: 'legs/unit.json',
      ...request,
    },
    files: { ...committed, ...files },
    sources: {
      git: memoryGit({ head, commits: { [head]: { files: committed } }, ...(disk && { disk }) }),
      github: memoryGitHub({ event: { name: 'push', ref: 'refs/heads/main' } }),
      env: memoryEnv({ GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' }),
    },
  });
  const { exitCode, report } = await main(stage);
  const { stdout, stderr, files: written } = stage.sinks;
  return { exitCode, report, said: stdout.text() + stderr.text(), written: written.contents.get(target) ?? '' };
}

const storedLeg = async (given: Given): Promise<unknown> => {
  const { written, said } = await run(given);
  return written === '' ? said : JSON.parse(written);
};

describe('a leg', () => {
  test('is stored with commit, ref, run and attempt, and one line says so', async () => {
    const { exitCode, said, written } = await run();
    expect([exitCode, said, JSON.parse(written)]).toEqual([
      0,
      `Kept the leg unit, 3.11 at ${head.slice(0, 12)} in legs/unit.json: 2 tests, 0 failed, 1 skipped\n`,
      {
        schema: 1,
        check: 'suites',
        sha: head,
        ref: 'refs/heads/main',
        run: '7',
        attempt: 2,
        time: '2026-03-31T10:00:00.000Z',
        tool: { name: 'epic21-gate', version: expect.any(String) as string },
        payload: {
          leg: 'unit, 3.11',
          changed: [],
          results: expect.objectContaining({ reports: 1, tests: 2, failed: 0, skipped: 1 }) as object,
        },
      },
    ]);
  });

  test('that failed is stored too, with the place in the repository', async () => {
    expect(await storedLeg({ files: { ...repository, 'results/unit/b.xml': failing } })).toMatchObject({
      payload: {
        results: { tests: 3, failed: 1, failures: [{ name: 'c', at: { file: 'tests/test_a.py', line: 1 } }] },
      },
    });
  });

  test('says which tracked files were not those of the commit', async () => {
    expect(await storedLeg({ disk: { ...committed, 'tests/test_a.py': 'changed\n' } })).toMatchObject({
      payload: { changed: ['tests/test_a.py'] },
    });
  });

  test.each([
    ['by its name', 'unit, 3.11', 'unit, 3.11'],
    ['by its matrix, in any order', '{"python": "3.11", "suite": "unit"}', 'unit, 3.11'],
    ['by its matrix, with what only the workflow adds', '{"suite":"unit","python":"3.11","os":"linux"}', 'unit, 3.11'],
    ['by the matrix of an include', '{"suite":"load","python":"3.12"}', 'load, 3.12'],
    ['by the matrix of one with more values', '{"suite":"load","python":"3.12","size":"large"}', 'load, 3.12, large'],
  ])('is told %s', async (_, leg, name) => {
    const files = { ...repository, 'results/load/a.xml': passing };
    expect(await storedLeg({ request: { leg }, files })).toMatchObject({ payload: { leg: name } });
  });

  test('is of the reports that are named, from where the command runs', async () => {
    const files = { 'epic21-gate.yml': config, 'sub/out/x.xml': passing };
    const request = {
      operands: ['suites', 'out/*.xml'],
      cwd: '/repository/sub',
      directory: '..',
      output: '../legs/unit.json',
    };
    expect(await storedLeg({ files, request })).toMatchObject({ payload: { results: { tests: 2 } } });
  });

  test('needs no config where its reports are named', async () => {
    const request = { operands: ['suites', 'results/unit/a.xml'], leg: '{"os": "linux", "node": 24}' };
    expect(await storedLeg({ files: { 'results/unit/a.xml': passing }, request })).toMatchObject({
      payload: { leg: 'linux, 24' },
    });
  });

  test('is meant by `only` where there is no command line', async () => {
    expect(await storedLeg({ request: { operands: [], only: ['suites'] } })).toMatchObject({ check: 'suites' });
  });
});

describe('nothing is written', () => {
  test.each<[string, Given, number, string]>([
    ['where no report is there', { files: { 'epic21-gate.yml': config } }, 2, 'no report fits results/unit/*.xml'],
    [
      'where one cannot be read',
      { files: { ...repository, 'results/unit/b.xml': passing.slice(0, 40) } },
      2,
      'results/unit/b.xml:1: results/unit/b.xml cannot be read as XML',
    ],
    [
      'of what git tracks',
      { request: { operands: ['suites', 'tests/test_a.py'] } },
      2,
      'tests/test_a.py is tracked by git',
    ],
    ['for a leg that is not expected', { request: { leg: 'unti, 3.11' } }, 3, 'lists no leg "unti, 3.11"'],
    ['for a matrix that is not expected', { request: { leg: '{"suite":"x"}' } }, 3, 'lists no leg "x"'],
    ['for a matrix that is none', { request: { leg: '{"suite":{}}' } }, 3, 'no matrix'],
    ['without a leg', { request: { leg: undefined } }, 3, 'collect needs --leg'],
    ['for another subject', { request: { operands: ['flags'] } }, 3, 'collect takes coverage, size, suites'],
    ['for two subjects', { request: { operands: [], only: ['suites', 'size'] } }, 3, 'collect takes'],
    [
      'where neither config nor command names reports',
      { files: { 'epic21-gate.yml': config.replace(/ *reports.*\n/, '') } },
      3,
      'no reports are named',
    ],
    ['without a check in the config', { files: { 'epic21-gate.yml': flagsAlone } }, 3, 'has no check suites'],
  ])('%s', async (_, given, code, message) => {
    const { exitCode, said, written } = await run(given);
    expect([exitCode, written]).toEqual([code, '']);
    expect(said).toContain(message);
  });
});

test('what is stored is what the check judges', async () => {
  const [{ written: unit }, { written: e2e }] = [
    await run(),
    await run({ request: { leg: 'e2e, 3.11' }, files: { ...repository, 'results/e2e/a.xml': failing } }),
  ];
  const files = { 'epic21-gate.yml': config, 'legs/a.json': unit, 'legs/b.json': e2e };
  const { report } = await run({
    files,
    request: { command: 'check', operands: [], leg: undefined, output: undefined },
  });
  expect(report?.results[0]?.findings.map(({ rule }) => rule)).toEqual([
    'suites/leg-missing',
    'suites/leg-missing',
    'suites/test-failed',
  ]);
});
