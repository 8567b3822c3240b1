import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { isWindows } from '../contracts/ports/worlds/platform.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { bundle } from '../helpers/bundle.ts';
import { edit, envFile } from '../helpers/example.ts';
import { runnerEvent } from '../helpers/github/event.ts';
import { faults, type FaultName } from '../helpers/github/fault.ts';
import { commentsOfGate, pullRequestWorld } from '../helpers/github/pull-request.ts';
import { gitHubServer, type GitHubOptions, type GitHubServer } from '../helpers/github/server.ts';
import { pull, shaOf, type Pull } from '../helpers/github/state.ts';
import { readOnlyToken, workflowToken } from '../helpers/github/token.ts';
import { runAction, type StepResult } from '../helpers/runner.ts';
import { finding, hostile, report, result } from '../reporters/sample-report.ts';

const { action, cli } = await bundle();

const turnOn = (folder: string) =>
  edit(folder, envFile, (text) => text.replace('STORAGE_ADAPTER=false', 'STORAGE_ADAPTER=true'));

const [base, head] = [shaOf('a'), shaOf('b')];
const forkPull = (given: Partial<Pull> = {}): Pull =>
  pull({ author: 'contributor', head: { repository: 'contributor/repository', ref: 'topic', sha: head }, ...given });

/** The permissions of the second workflow, as the documentation has them. */
const messenger = workflowToken({ actions: 'read', pull_requests: 'write' });

/** What the run on the pull request says, where nobody forged it. */
const judged = report([result({ findings: [finding()] })], {
  subject: { repository: 'org/repository', shown: head, pullRequest: 7, event: 'pull_request' },
});

interface Second {
  /** The artifact: a report, or text, or whatever is put at a path. */
  readonly artifact: Report | string | ((path: string) => Promise<unknown>);
  readonly pulls?: Pull[];
  readonly commits?: { readonly base: string; readonly head: string };
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: 'workflow_run-fork' | 'workflow_run-completed';
  readonly fault?: { readonly fault: FaultName; readonly call: number };
  readonly options?: GitHubOptions;
}

/** The second workflow: nothing is checked out, and the artifact lies in the folder of the job. */
async function second({
  artifact,
  pulls = [forkPull()],
  commits = { base, head },
  inputs = {},
  event: name = 'workflow_run-fork',
  fault,
  options = {},
}: Second): Promise<{ readonly server: GitHubServer; readonly step: StepResult }> {
  const server = await gitHubServer({ tokens: { ghs_gate: messenger }, ...options, state: { pulls } });
  if (fault) server.fail(fault);
  const [workspace, temp] = [await tempFolder(), await tempFolder()];
  const from = join(temp, 'gate', 'report.json');
  await mkdir(join(temp, 'gate'));
  if (typeof artifact === 'function') await artifact(from);
  else await writeFile(from, typeof artifact === 'string' ? artifact : JSON.stringify(artifact));
  const event = runnerEvent(name, commits);
  const env = { ...event.env, ...server.env };
  const given = { command: 'report', from, ...inputs };
  const step = await runAction({ action, workspace, event, token: 'ghs_gate', env, inputs: given });
  expect(step).toMatchObject({ unknownCommands: [], undeclaredOutputs: [], failures: [], dropped: [] });
  expect([step.summary, step.stdout.replace('::add-mask::ghs_gate\n', ''), step.stderr].join('')).not.toContain('ghs_');
  expect(server.violations).toEqual([]);
  return { server, step };
}

describe('a pull request of a fork, from the run that may only read to the comment', () => {
  test.each([
    ['ready', {}, 0, '✅'],
    ['not-ready', { change: turnOn }, 1, '❌'],
  ])('%s', async (verdict, change, exitCode, icon) => {
    const world = await pullRequestWorld({ action, tokens: { ghs_gate: readOnlyToken() }, ...change });
    const first = await world.run('pull_request-fork');
    expect(first).toMatchObject({ exitCode, outputs: { verdict } });
    expect(first.kept).toContainEqual(
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('pull-requests: write') }),
    );
    expect(first.summary).toMatch(/The comment report was not delivered|the comment report was not delivered/);
    expect([world.server.state.comments, world.server.violations]).toEqual([[], []]);

    const artifact = await readFile(first.outputs['report'] ?? '', 'utf8');
    const { base: from, head: to } = world;
    const pulls = [forkPull({ head: { repository: 'contributor/repository', ref: 'topic', sha: to } })];
    const { server, step } = await second({ artifact, pulls, commits: { base: from, head: to } });
    expect(step).toMatchObject({ exitCode: 0, conclusion: 'success', kept: [], outputs: { verdict } });
    expect(commentsOfGate(server)).toEqual([expect.stringContaining(`\n### ${icon}`)]);
    expect(step.summary).toContain(icon);
  });

  test('links lead to the head in the repository, and the run is the one that judged', async () => {
    const subject = {
      ...judged.subject,
      server: 'https://evil.example',
      run: { id: 1, attempt: 1, url: 'https://evil.example/' },
    };
    const { server } = await second({ artifact: { ...judged, subject } });
    const [body = ''] = commentsOfGate(server);
    expect(body).toContain(`https://github.com/org/repository/blob/${head}/.env`);
    expect(body).toContain('https://github.com/org/repository/actions/runs/289782451');
    expect(body).not.toContain('evil.example');
  });

  test('a comment that nobody wants costs no request but the search', async () => {
    const { server, step } = await second({ artifact: judged, inputs: { comment: 'never' } });
    expect(step).toMatchObject({ exitCode: 0, kept: [] });
    expect([server.requests.length, commentsOfGate(server)]).toEqual([1, []]);
  });
});

describe('a forged artifact is refused with one clear line, and nothing is commented', () => {
  const text = JSON.stringify(judged);
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const write = (content: string | Uint8Array) => (path: string) => writeFile(path, content);

  test.each<[string, Second['artifact'], RegExp]>([
    ['of another commit', { ...judged, subject: { shown: shaOf('e') } }, /the report is of eeeeeee/],
    ['of no commit', { ...judged, subject: {} }, /the report is of no commit/],
    [
      'of another repository',
      { ...judged, subject: { shown: head, repository: 'evil/app' } },
      /the report is of the repository evil\/app, and this is org\/repository/,
    ],
    ['with a verdict of its own', { ...judged, verdict: 'ready' }, /it says ready, and its checks say not-ready/],
    ['of 40 MB', text.padEnd(40_000_000), /has 40000000 bytes, over the limit of 33554432/],
    ['of 200 MB', write(Buffer.alloc(200_000_000, ' ')), /has 200000000 bytes, over the limit/],
    ['with a million faults', `{"schema":1,"results":[${'0,'.repeat(2_000_000)}0]}`, /holds more than 1000000 values/],
    ['nested deeply', `{"schema":1,"results":${nested(1_000_000)}}`, /nested deeper than 100 levels/],
    ['with __proto__', `{"__proto__":{"verdict":"ready"},${text.slice(1)}`, /the key "__proto__" is not allowed/],
    ['with a key twice', `{"verdict":"ready",${text.slice(1)}`, /the key "verdict" is there twice/],
    ['with hostile keys', JSON.stringify({ ...judged, [hostile]: 1 }), /is no report of this gate/],
    ['with a number for text', { ...judged, command: 7 } as unknown as Report, /command: .*expected string/],
    ['that is binary', write(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff)), /is not UTF-8 text/],
    ['that is empty', '', /is not JSON/],
    ['that is half a report', text.slice(0, -40), /is not JSON/],
    ['that is a folder', (path) => mkdir(path), /is not a regular file/],
    ['that is not there', async () => {}, /was not found/],
  ])('%s', async (_, artifact, message) => {
    const { server, step } = await second({ artifact });
    expect(step).toMatchObject({ exitCode: 3, conclusion: 'failure', stderr: '', summary: '' });
    expect(step.kept).toMatchObject([{ level: 'error', message: expect.stringMatching(message) }]);
    expect(step.kept[0]?.message.length).toBeLessThan(1_000);
    expect(step.lines).toHaveLength(1);
    expect(server.requests).toEqual([]);
  });

  test.skipIf(isWindows)('that is a link to a file outside of it', async () => {
    const elsewhere = await mkdtemp(join(await tempFolder(), 'elsewhere-'));
    await writeFile(join(elsewhere, 'report.json'), text);
    const { server, step } = await second({ artifact: (path) => symlink(join(elsewhere, 'report.json'), path) });
    expect(step).toMatchObject({ exitCode: 3, summary: '' });
    expect(step.kept).toMatchObject([
      { level: 'error', message: expect.stringContaining('is a link to somewhere else') },
    ]);
    expect(server.requests).toEqual([]);
    await rm(elsewhere, { recursive: true });
  });
});

describe('what a report may hold, whoever wrote it', () => {
  test('hostile text in every name is shown as text', async () => {
    const one = finding({
      rule: hostile,
      message: hostile,
      help: hostile,
      at: { file: hostile, line: 1 },
      details: [hostile],
    });
    const results = [result({ check: hostile, title: hostile, findings: [one] })];
    const subject = { ...judged.subject, directory: hostile, ref: hostile, config: hostile, event: hostile };
    const { server, step } = await second({
      artifact: { ...report(results), subject: { ...subject, run: { id: 1, attempt: 1, url: hostile, job: hostile } } },
    });
    expect(step).toMatchObject({ exitCode: 0, kept: [] });
    const [body = '', ...others] = commentsOfGate(server);
    expect(others).toEqual([]);
    expect(body).not.toMatch(/<img|\(http:\/\/evil\)|(?:^|[^`\w])@team\b/m);
  });

  test('thirty megabytes of findings are shown in part', async () => {
    const findings = Array.from({ length: 10_000 }, (_, at) => finding({ message: `${at} ${'x'.repeat(2_500)}` }));
    const { server, step } = await second({ artifact: { ...judged, results: [result({ findings })] } });
    expect(step).toMatchObject({ exitCode: 0, summaryError: undefined });
    expect(commentsOfGate(server)).toEqual([expect.stringMatching(/\n### ❌/)]);
  });
});

describe('the pull request is the open one with that head', () => {
  test.each<[string, Pull[]]>([
    ['closed meanwhile', [forkPull({ state: 'closed' })]],
    [
      'moved on meanwhile',
      [forkPull({ head: { repository: 'contributor/repository', ref: 'topic', sha: shaOf('e') } })],
    ],
    [
      'of a branch of that name elsewhere',
      [forkPull({ head: { repository: 'org/repository', ref: 'topic', sha: head } })],
    ],
  ])('%s: the report is shown, and a notice says why there is no comment', async (_, pulls) => {
    const { server, step } = await second({ artifact: judged, pulls });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'not-ready' } });
    const why = expect.stringContaining('no open pull request has the head bbbbbbb');
    expect(step.kept).toMatchObject([{ level: 'notice', message: why }]);
    expect(step.summary).toEqual(why);
    expect(commentsOfGate(server)).toEqual([]);
  });

  test('and where one head has two, the report chooses between them', async () => {
    const pulls = [
      forkPull({ number: 7 }),
      forkPull({ number: 8, base: { ref: 'release', sha: base } }),
      pull({ number: 9 }),
    ];
    const on = async (number: number) => {
      const artifact = { ...judged, subject: { ...judged.subject, pullRequest: number } };
      const { server } = await second({ artifact, pulls });
      return server.state.comments.map(({ issue }) => issue);
    };
    expect(await on(7)).toEqual([7]);
    expect(await on(8)).toEqual([8]);
    // Of another head: nobody may choose that.
    expect([[7], [8]]).toContainEqual(await on(9));
  });
});

describe('a check run', () => {
  test.each([
    ['of a fork is not published, and a notice says why', 'workflow_run-fork', 0, ['notice']],
    ['of a branch of the repository is published', 'workflow_run-completed', 1, []],
  ] as const)('%s', async (_, event, published, levels) => {
    const pulls = [event === 'workflow_run-fork' ? forkPull() : pull()];
    const options = { tokens: { ghs_gate: workflowToken({ pull_requests: 'write', checks: 'write' }) } };
    const artifact = { ...judged, subject: { ...judged.subject, sha: base } };
    const { server, step } = await second({ artifact, event, pulls, inputs: { checks: 'true' }, options });
    expect(step).toMatchObject({ exitCode: 0, kept: levels.map((level) => ({ level })) });
    expect(server.state.checkRuns.map(({ sha }) => sha)).toEqual(Array.from({ length: published }, () => head));
    expect(commentsOfGate(server)).toHaveLength(1);
  });
});

describe('whatever GitHub answers, the messenger ends well', () => {
  const names = (Object.keys(faults) as readonly FaultName[]).filter((fault) => !fault.startsWith('no answer'));
  /** The search; who am I, the list of comments, the new comment, the list again. */
  const requests = 5;

  test('and so many requests are there to go wrong', async () => {
    const { server } = await second({ artifact: judged });
    expect(server.requests).toHaveLength(requests);
  });

  // Each fault at one request; together they visit all.
  test.each(names.map((fault, index) => [fault, (index % requests) + 1] as const))(
    '%s at request %i',
    async (fault, call) => {
      const { server, step } = await second({ artifact: judged, fault: { fault, call } });
      expect(server.requests.filter(({ isFaulty }) => isFaulty)).toHaveLength(1);
      expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'not-ready' } });
      expect(step.summary).toContain('❌ Not ready');
      expect(step.kept.filter(({ level }) => level !== 'notice')).toEqual([]);
      expect(commentsOfGate(server).length + step.kept.length).toBeGreaterThanOrEqual(1);
    },
  );

  test.each<FaultName>(['permission missing', 'bad credentials', 'not found', 'unprocessable', 'a huge answer'])(
    '%s at the search',
    async (fault) => {
      const { server, step } = await second({ artifact: judged, fault: { fault, call: 1 } });
      expect(step).toMatchObject({ exitCode: 0, kept: [{ level: 'notice' }], outputs: { verdict: 'not-ready' } });
      expect(step.summary).toContain('the comment report was not delivered');
      expect(commentsOfGate(server)).toEqual([]);
    },
  );

  test('a token without the permission to comment is told of it', async () => {
    const { step } = await second({ artifact: judged, options: { tokens: { ghs_gate: readOnlyToken() } } });
    expect(step).toMatchObject({
      exitCode: 0,
      kept: [{ level: 'notice', message: expect.stringContaining('pull-requests: write') }],
    });
  });
});

describe('on the command line', () => {
  interface Ran {
    readonly code: number;
    readonly stdout: string;
    readonly stderr: string;
  }

  async function ran(words: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
    const cwd = await tempFolder();
    await writeFile(join(cwd, 'gate.json'), JSON.stringify(judged));
    const argv = [join(cli, 'index.js'), 'report', '--from', 'gate.json', ...words];
    return new Promise((done) => {
      execFile(process.execPath, argv, { cwd, env: { PATH: process.env['PATH'], ...env } }, (error, stdout, stderr) =>
        done({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  }

  test('a comment goes to the pull request that is named, with the token of the environment', async () => {
    const server = await gitHubServer({ state: { pulls: [pull({ number: 7 }), pull({ number: 8 })] } });
    const env = { ...server.env, GITHUB_TOKEN: 'ghs_gate' };
    const words = ['--format', 'comment', '--pull-request', '8'];
    expect(await ran(words, env)).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(server.state.comments).toMatchObject([{ issue: 8, body: expect.stringContaining('Not ready') }]);
    expect(server.violations).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    ['without a token', {}, [], 'there is no token to write to GitHub with. Set GITHUB_TOKEN'],
    ['with a wrong token', { GITHUB_TOKEN: 'ghs_wrong' }, [], 'The token is not valid any more'],
    ['on what is no pull request', { GITHUB_TOKEN: 'ghs_gate' }, ['--pull-request', '99'], 'GitHub answered 404'],
  ])('%s the exit code is that of the verdict', async (_, env, words, reason) => {
    const server = await gitHubServer();
    const { code, stdout, stderr } = await ran(['--format', 'comment', ...words], { ...server.env, ...env });
    expect([code, stdout, stderr.split('\n')]).toEqual([1, '', [expect.stringContaining(reason), '']]);
    expect(stderr).not.toContain('ghs_');
    expect(server.state.comments).toEqual([]);
  });

  test('it is a format among others', async () => {
    const server = await gitHubServer();
    const env = { ...server.env, GITHUB_TOKEN: 'ghs_gate' };
    const { code, stdout, stderr } = await ran(['--format', 'json,comment'], env);
    expect([code, JSON.parse(stdout).verdict, stderr]).toEqual([1, 'not-ready', '']);
    expect(server.state.comments).toHaveLength(1);
  });
});
