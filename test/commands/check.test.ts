import { describe, expect, test } from 'vitest';
import { GateError } from '../../src/model/errors.ts';
import { memoryEnv, memoryGitHub } from '../../src/testing.ts';
import { main } from '../../src/main.ts';
import { config, hall, printed, repository } from './hall.ts';

const flagOn = { ...repository, '.env': 'USE_X=true\n' };

describe('the exit code is that of the verdict', () => {
  test('0 where every check passed', async () => {
    const { exitCode, report } = await printed();
    expect([exitCode, report?.verdict]).toEqual([0, 'ready']);
  });

  test('1 where a finding stands in the way', async () => {
    const { exitCode, report } = await printed({ files: flagOn });
    expect([exitCode, report?.verdict]).toEqual([1, 'not-ready']);
  });

  test('2 where something could not be measured', async () => {
    const { exitCode, report } = await printed({ files: { 'epic21-gate.yml': config } });
    expect([exitCode, report?.verdict]).toEqual([2, 'undecided']);
  });

  test('the same in every format', async () => {
    const codes = await Promise.all(
      ['console', 'json', 'annotations', 'summary'].map(
        async (format) => (await printed({ files: flagOn, request: { format: [format] } })).exitCode,
      ),
    );
    expect(codes).toEqual([1, 1, 1, 1]);
  });
});

test('the report goes to the console when nothing is said', async () => {
  expect((await printed()).stdout).toBe(
    '  ✔ Feature flags  passed   1 fact verified in 0.00 s\n\n✔ Ready: 1 check passed\n',
  );
});

test('what the request says about phase and level is obeyed', async () => {
  const { report } = await printed({ request: { phase: 'stage:a', 'fail-on': 'notice' } });
  expect([report?.verdict, report?.failOn, report?.results[0]?.findings.map(({ rule }) => rule)]).toEqual([
    'not-ready',
    'notice',
    ['flags/not-enabled'],
  ]);
});

test('what is left out is listed', async () => {
  const { report } = await printed({ request: { skip: ['flags'] } });
  expect([report?.verdict, report?.results.map(({ reason }) => reason)]).toEqual(['undecided', ['left out by --skip']]);
});

test('the file of the JSON report is told', async () => {
  const { reportFile } = await printed({ request: { format: ['json=out.json', 'console'] } });
  expect(reportFile).toBe('/repository/out.json');
});

test('no file is told where the JSON report went to standard output', async () => {
  expect((await printed({ request: { format: ['json'] } })).reportFile).toBeUndefined();
});

test('a misspelt format is told before anything is measured', async () => {
  const stage = hall({ request: { format: ['jsno'] } });
  const { exitCode } = await main({
    ...stage,
    sources: {
      ...stage.sources,
      files: {
        ...stage.sources.files,
        read: async (path) => {
          throw new Error(`${path} was read`);
        },
      },
    },
  });
  expect([exitCode, stage.sinks.stderr.text()]).toEqual([
    3,
    'epic21-gate: unknown format "jsno", expected one of console, json, annotations, summary, comment, check-run, sarif, junit, html; did you mean "json"?\n',
  ]);
});

describe('progress', () => {
  test('is shown on a terminal and gone at the end', async () => {
    const { stderr } = await printed({ terminal: { isTerminal: true } });
    expect(stderr).toBe('\r\u001B[2Krunning: flags\r\u001B[2K\r\u001B[2K');
  });

  test('is not shown to those who want it quiet', async () => {
    const { stderr } = await printed({ terminal: { isTerminal: true }, request: { quiet: true } });
    expect(stderr).toBe('');
  });

  test('is not shown in a job', async () => {
    const { stderr } = await printed({ sources: { env: memoryEnv({ GITHUB_ACTIONS: 'true' }) } });
    expect(stderr).toBe('');
  });
});

test('a comment on nothing is said so on a terminal, and changes no verdict', async () => {
  const { exitCode, stderr } = await printed({ request: { format: ['console', 'comment'] } });
  expect([exitCode, stderr]).toEqual([
    0,
    'epic21-gate: the comment report was not delivered: neither the report nor --pull-request names a pull request\n',
  ]);
});

describe('a config that cannot be used', () => {
  const pull = {
    number: 7,
    author: 'ann',
    headRepository: 'acme/app',
    headRef: 'topic',
    headSha: 'a'.repeat(40),
    baseRef: 'main',
    baseSha: 'b'.repeat(40),
    isFork: false,
    labels: [],
  };
  const broken = (variables: Readonly<Record<string, string>>) =>
    hall({
      files: { 'epic21-gate.yml': 'checks:\n  flagz: {}\nmore: 1\n' },
      request: { format: ['console', 'summary', 'comment'] },
      sources: {
        env: memoryEnv(variables),
        github: memoryGitHub({ event: { name: 'pull_request', repository: 'acme/app', pull } }),
      },
    });

  test('is told in the comment, where an earlier verdict would stand for it, and nowhere else', async () => {
    const stage = broken({ GITHUB_ACTIONS: 'true' });
    const { exitCode } = await main(stage);
    const [comment = ''] = stage.sinks.github.comments.get(7) ?? [];
    expect([exitCode, comment]).toEqual([3, expect.stringContaining('### ⛔ Undecided')]);
    expect(comment).toMatch(/epic21-gate\.yml.*2.*unknown key.*and 1 more/);
    expect(stage.sinks.stdout.text()).not.toContain('Undecided');
  });

  test('is told to nobody else from a terminal', async () => {
    const stage = broken({});
    expect([(await main(stage)).exitCode, stage.sinks.github.comments.size]).toEqual([3, 0]);
  });

  test('stays what it is where the comment cannot be written', async () => {
    const stage = broken({ GITHUB_ACTIONS: 'true' });
    const refuse = () => Promise.reject(new GateError('refused', 'GitHub answered 403'));
    const sinks = { ...stage.sinks, github: { ...stage.sinks.github, upsertComment: refuse } };
    expect([(await main({ ...stage, sinks })).exitCode, stage.sinks.stdout.text()]).toEqual([
      3,
      expect.stringMatching(/^::notice title=epic21-gate::the comment report was not delivered.*\n::error /),
    ]);
  });
});
