import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import type { Request } from '../../src/request.ts';
import { memoryEnv, memoryGit, memoryGitHub } from '../../src/testing.ts';
import { branching } from '../checks/size/world.ts';
import { hall } from './hall.ts';

type Files = Readonly<Record<string, string>>;

const head = 'b'.repeat(40);
const sources = { 'src/a.ts': branching('f', 3) + branching('g', 20), 'src/b.py': 'def h():\n    return 1\n' };

interface Given {
  readonly files?: Files;
  readonly request?: Partial<Request>;
  /** What is committed, where that is something else. */
  readonly committed?: Files | null;
}

async function collect({ files = sources, request = {}, committed = files }: Given = {}) {
  const git = memoryGit(committed ? { head, commits: { [head]: { files: committed } }, disk: files } : {});
  const stage = hall({
    request: { command: 'collect', operands: ['size'], output: 'metrics/size.json', ...request },
    files,
    sources: {
      git,
      github: memoryGitHub({ event: { name: 'push', ref: 'refs/heads/main' } }),
      env: memoryEnv({ GITHUB_RUN_ID: '7' }),
    },
  });
  const { exitCode } = await main(stage);
  const { stdout, stderr, files: written } = stage.sinks;
  const stored = written.contents.get('/repository/metrics/size.json');
  return { exitCode, stdout: stdout.text(), stderr: stderr.text(), stored: stored && JSON.parse(stored) };
}

describe('the sizes of a commit', () => {
  test('are stored with what they are of, and one line says so', async () => {
    const { exitCode, stdout, stderr, stored } = await collect();
    expect([exitCode, stdout, stderr]).toEqual([
      0,
      `Kept the sizes at ${head.slice(0, 12)} in metrics/size.json: 3 functions in 2 files, 0 of them over 40 lines\n`,
      '',
    ]);
    expect(stored).toMatchObject({
      schema: 1,
      check: 'size',
      sha: head,
      ref: 'refs/heads/main',
      run: '7',
      time: '2026-03-31T10:00:00.000Z',
      tool: { name: 'epic21-gate' },
      payload: {
        totals: { files: 2, functions: 3 },
        function_size_distribution: { '<15': 2, '15-40': 1, '>40': 0 },
        total_functions: 3,
        distribution: { metric: 'lines', bands: [{ count: 2 }, { count: 1 }, { count: 0 }] },
      },
    });
  });

  const configured = (...lines: readonly string[]): Files => ({
    ...sources,
    'epic21-gate.yml': `checks:\n  size:\n    limits: [{ lines: 9 }]\n${lines.map((line) => `    ${line}\n`).join('')}`,
  });

  test('are measured as the config says', async () => {
    const { stored } = await collect({
      files: configured("ignore: ['**/*.py']", 'bands: { of: cyclomatic, up-to: [5] }'),
    });
    expect(stored.payload).toMatchObject({
      totals: { files: 1 },
      distribution: { metric: 'cyclomatic', bands: [{ band: '1-5' }, { band: 'over 5' }] },
    });
  });

  test('are written where the caller stands', async () => {
    const { exitCode, stored } = await collect({ request: { output: '/repository/metrics/size.json' } });
    expect([exitCode, stored?.sha]).toEqual([0, head]);
  });
});

describe('nothing is stored', () => {
  const told = async (given: Given) => {
    const { exitCode, stderr, stored } = await collect(given);
    expect(stored).toBeUndefined();
    return [exitCode, ...stderr.trim().split('\n')];
  };
  const start = 'Nothing was written, for not all was measured:';

  test('of a file that cannot be parsed', async () => {
    const ended = await told({ files: { ...sources, 'c.ts': 'function (' } });
    expect(ended).toEqual([2, start, expect.stringMatching(/^ {2}c\.ts:1: expected /)]);
  });

  test('of a repository without sources', async () => {
    expect(await told({ files: { 'README.md': '#' } })).toEqual([
      2,
      start,
      '  no file of the repository is of a language that is measured',
    ]);
  });

  test('of what is not committed', async () => {
    const changed = { ...sources, 'src/b.py': 'def h():\n    return 2\n' };
    expect(await told({ files: changed, committed: sources })).toEqual([
      2,
      start,
      '  files on disk are not as they are at bbbbbbbbbbbb: commit them, or take them back',
    ]);
  });

  test('of files that no commit has', async () => {
    const config = 'checks:\n  size:\n    include: [untracked]\n    limits: [{ lines: 9 }]\n';
    const committed = { ...sources, 'epic21-gate.yml': config };
    const stage = hall({
      request: { command: 'collect', operands: ['size'], output: 'size.json' },
      files: { ...committed, 'made.ts': branching('m', 1) },
      sources: { git: memoryGit({ head, commits: { [head]: { files: committed } }, disk: committed }) },
    });
    expect((await main(stage)).exitCode).toBe(2);
    expect(stage.sinks.stderr.text()).toContain('  made.ts is not tracked, and so not part of bbbbbbbbbbbb\n');
    expect(stage.sinks.files.contents.size).toBe(0);
  });

  test('of more than the first fifty reasons', async () => {
    const broken = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`c${index}.ts`, 'function (']));
    const ended = await told({ files: broken });
    expect(ended).toHaveLength(53);
    expect(ended.at(-1)).toBe('  and 11 more');
  });

  test('without a commit that it could be of', async () => {
    expect(await told({ committed: null })).toEqual([
      3,
      expect.stringContaining('there is no commit here that the evidence could be of'),
    ]);
  });

  test('without a place for it, or of something else', async () => {
    expect((await told({ request: { output: undefined } }))[1]).toContain('collect needs --output');
    expect((await told({ request: { operands: ['sizes'] } }))[1]).toContain(
      'collect takes coverage, size, suites, found',
    );
  });
});
