import { describe, expect, test } from 'vitest';
import { GateError } from '../../src/model/errors.ts';
import type { Report } from '../../src/model/report.ts';
import type { GitHubEvent } from '../../src/model/sources.ts';
import { memoryEnv, memoryFiles, memoryGitHub } from '../../src/testing.ts';
import { finding, report, result } from '../reporters/sample-report.ts';
import type { Request } from '../../src/request.ts';
import { hall, printed } from './hall.ts';
import { main } from '../../src/main.ts';

const head = 'a'.repeat(40);
const forged = 'f'.repeat(40);
const merge = 'c'.repeat(40);
const pulls = `/repos/acme/app/pulls?state=open&head=${encodeURIComponent('fork:topic')}`;

const ended = {
  id: 42,
  attempt: 2,
  workflow: 'Gate',
  file: 'gate.yml',
  headSha: head,
  headBranch: 'topic',
  headRepository: 'fork/app',
  event: 'pull_request',
  conclusion: 'failure',
};
const event: GitHubEvent = { name: 'workflow_run', repository: 'acme/app', server: 'https://github.com', ended };
const failed = report([result({ findings: [finding()] })], { subject: { shown: head, pullRequest: 7 } });

interface Given {
  readonly stored?: unknown;
  readonly event?: GitHubEvent;
  readonly open?: unknown;
  readonly request?: Partial<Request>;
  readonly env?: Readonly<Record<string, string>>;
}

const openPull = [{ number: 7, head: { sha: head } }];

const shown = ({ stored = failed, event: about, open = openPull, request = {}, env = {} }: Given = {}) =>
  printed({
    files: { 'gate.json': typeof stored === 'string' ? stored : JSON.stringify(stored) },
    request: { command: 'report', from: 'gate.json', format: ['json', 'comment'], ...request },
    sources: { github: memoryGitHub({ event: about, resources: { [pulls]: open } }), env: memoryEnv(env) },
  });

const subjectOf = async (given: Given) => (await shown(given)).report?.subject;

describe('on a terminal', () => {
  test('the report is shown as it is', async () => {
    const { stdout, exitCode } = await shown();
    expect([JSON.parse(stdout), exitCode]).toEqual([failed, 1]);
  });

  test('a comment without a pull request is said not to be there', async () => {
    const stored = { ...failed, subject: { shown: head } };
    const reason = 'neither the report nor --pull-request names a pull request';
    expect(await shown({ stored })).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(reason) });
    expect(await shown({ stored, request: { 'pull-request': '7' } })).toMatchObject({ exitCode: 1, stderr: '' });
    expect(await shown({ stored, request: { format: ['json'] } })).toMatchObject({ exitCode: 1, stderr: '' });
  });

  test('it needs a file', async () => {
    const { exitCode, stderr } = await printed({ request: { command: 'report' } });
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('report needs --from')]);
  });

  test.each<[string, unknown, RegExp]>([
    ['no JSON', '{"schema": 1', /gate\.json/],
    ['an empty object', {}, /is no report of this gate: schema/],
    ['a list', [], /is no report of this gate/],
    ['an unknown key', { ...failed, more: 1 }, /is no report of this gate: .*more/],
    ['another schema', { ...failed, schema: 2 }, /is no report of this gate: schema/],
    [
      'a verdict that its checks do not have',
      { ...failed, verdict: 'ready' },
      /it says ready, and its checks say not-ready/,
    ],
    [
      'a check that passed with a failure',
      { ...failed, verdict: 'ready', results: [result({ outcome: 'passed', findings: [finding()] })] },
      /flags is passed, and has a finding that stands in the way/,
    ],
    [
      'a check that passed with something unmeasured',
      report([result({ outcome: 'passed', findings: [finding({ severity: 'notice', unmeasured: true })] })]),
      /flags is passed, and has a finding that stands in the way/,
    ],
  ])('%s is refused', async (_, stored, message) => {
    const { exitCode, stdout, stderr } = await shown({ stored });
    expect([exitCode, stdout, stderr]).toEqual([3, '', expect.stringMatching(message)]);
  });

  test('more faults than anybody wants to hear of are not counted', async () => {
    const stored = `{"schema":1,"results":[${'0,'.repeat(1_000_000)}0]}`;
    const { exitCode, stderr } = await shown({ stored });
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('gate.json holds more than 1000000 values')]);
  });

  test('a link to somewhere else is refused', async () => {
    const outside = new GateError('outside', 'gate.json is outside the repository');
    const { exitCode, stderr } = await printed({
      request: { command: 'report', from: 'gate.json' },
      sources: { files: { ...memoryFiles(), read: () => Promise.reject(outside) } },
    });
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('gate.json is a link to somewhere else')]);
  });

  test('a file that is not there is refused', async () => {
    const { exitCode, stderr } = await printed({ request: { command: 'report', from: 'gone.json' } });
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('Download the artifact of the run first')]);
  });
});

describe('after the run of a fork', () => {
  test('the messenger does not fail', async () => {
    expect((await shown({ event })).exitCode).toBe(0);
  });

  test('the pull request is the one with that head, whatever the file says', async () => {
    const stored: Report = { ...failed, subject: { shown: head, pullRequest: 1 } };
    expect(await subjectOf({ event, stored })).toMatchObject({ pullRequest: 7 });
  });

  test('the file chooses only among those with that head', async () => {
    const open = [6, 7, 8].map((number) => ({ number, head: { sha: number === 8 ? forged : head } }));
    const chosen = (pullRequest: number) =>
      subjectOf({ event, open, stored: { ...failed, subject: { shown: head, pullRequest } } });
    expect([await chosen(7), await chosen(8)]).toMatchObject([{ pullRequest: 7 }, { pullRequest: 6 }]);
  });

  test('nothing that decides where it is shown comes from the file', async () => {
    const subject = {
      sha: forged,
      shown: head,
      pullRequest: 1,
      server: 'https://evil.example',
      run: { id: 1, attempt: 9, url: 'https://evil.example/', workflow: 'Security', file: 'security.yml', job: 'gate' },
      compared: { base: forged, head: forged, shown: forged, reason: 'forged' },
    };
    expect(await subjectOf({ event, stored: { ...failed, subject } })).toMatchObject({
      repository: 'acme/app',
      server: 'https://github.com',
      sha: head,
      shown: head,
      run: {
        id: 42,
        attempt: 2,
        url: 'https://github.com/acme/app/actions/runs/42',
        workflow: 'Gate',
        file: 'gate.yml',
      },
      compared: { shown: head },
    });
  });

  test.each([[{ shown: forged }], [{}]])('a report of another commit is refused: %j', async (subject) => {
    const { exitCode, stderr } = await shown({ event, stored: { ...failed, subject } });
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(`the run that ended is of ${head.slice(0, 7)}`)]);
  });

  test('a report of another repository is refused', async () => {
    const { exitCode, stderr } = await shown({
      event,
      stored: { ...failed, subject: { shown: head, repository: 'evil/app' } },
    });
    expect([exitCode, stderr]).toEqual([
      3,
      expect.stringContaining('the report is of the repository evil/app, and this is acme/app'),
    ]);
  });

  test('where the event does not tell which run ended, nothing is shown', async () => {
    const about = { name: 'workflow_run', repository: 'acme/app', untold: '/event.json is not JSON' };
    const { exitCode, stdout, stderr } = await shown({ event: about });
    expect([exitCode, stdout]).toEqual([3, '']);
    expect(stderr).toContain('which run ended is not known: the event /event.json is not JSON');
  });

  test.each<[string, unknown, string]>([
    ['does not answer', new GateError('unavailable', 'GitHub answered 502', { hint: 'Try again later' }), 'Try again'],
    ['answers with something else', [{ number: 'seven' }], 'something else than expected'],
  ])('GitHub that %s costs the comment alone', async (_, open, reason) => {
    const { exitCode, stdout, stderr } = await shown({ event, open });
    expect([exitCode, JSON.parse(stdout).verdict]).toEqual([0, 'not-ready']);
    expect(stderr).toMatch(/^epic21-gate: the comment report was not delivered: .+\n$/);
    expect(stderr).toContain(reason);
  });

  test.each<[string, Partial<Request>]>([
    ['where no comment is wanted', { comment: 'never' }],
    ['where somebody said on which', { 'pull-request': '8' }],
  ])('that there is no pull request is not said %s', async (_, request) => {
    expect(await shown({ event, open: [], request })).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test.each([
    [
      'of a fork is published as none',
      'fork/app',
      [],
      /the check-run report was not delivered: the report is of a fork/,
    ],
    ['of this repository is published', 'acme/app', [head], /^$/],
  ])('a check run %s', async (_, headRepository, published, said) => {
    const about = { ...event, ended: { ...ended, headRepository } };
    const own = `/repos/acme/app/pulls?state=open&head=${encodeURIComponent('acme:topic')}`;
    const stage = hall({
      files: { 'gate.json': JSON.stringify(failed) },
      request: { command: 'report', from: 'gate.json', format: ['check-run'] },
      sources: { github: memoryGitHub({ event: about, resources: { [pulls]: openPull, [own]: openPull } }) },
    });
    const { exitCode } = await main(stage);
    expect([exitCode, stage.sinks.github.checkRuns.map(({ sha }) => sha)]).toEqual([0, published]);
    expect(stage.sinks.stderr.text()).toMatch(said);
  });

  test.each([
    ['a closed pull request', event],
    ['a branch that is gone', { ...event, ended: { ...ended, headBranch: undefined } }],
    ['a fork that is gone', { ...event, ended: { ...ended, headRepository: undefined } }],
  ])('%s has no comment, and that is said', async (_, about) => {
    const { exitCode, stderr, report: told } = await shown({ event: about, open: [] });
    expect([exitCode, told?.subject.pullRequest, stderr]).toEqual([
      0,
      undefined,
      `epic21-gate: the comment report was not delivered: no open pull request has the head ${head.slice(0, 7)}\n`,
    ]);
  });

  test('in a workflow that is a notice', async () => {
    const { stdout } = await shown({ event, open: [], env: { GITHUB_ACTIONS: 'true' } });
    expect(stdout).toMatch(/\n::notice title=epic21-gate::the comment report was not delivered: no open pull request/);
  });

  test('a workflow without a name goes by its file', async () => {
    const about = { ...event, ended: { ...ended, workflow: '' } };
    expect(await subjectOf({ event: about })).toMatchObject({ run: { workflow: 'gate.yml', file: 'gate.yml' } });
  });

  test('a push has no pull request, and none is looked for', async () => {
    const about = { ...event, ended: { ...ended, event: 'push' } };
    const open = new GateError('refused', 'not asked');
    const { report: told, stderr } = await shown({ event: about, open, env: { GITHUB_ACTIONS: 'true' } });
    expect([told?.subject.pullRequest, stderr]).toEqual([undefined, '']);
  });
});

const pull = {
  number: 9,
  author: 'ann',
  headRef: 'topic',
  headSha: head,
  baseRef: 'main',
  baseSha: forged,
  isFork: false,
  labels: [],
};

test.each([
  [
    'withheld from what a fork wrote',
    true,
    /^epic21-gate: the check-run report was not delivered: the report is of a fork/,
  ],
  ['published of a branch of the repository', false, /^$/],
])('on pull_request_target a check run is %s', async (_, isFork, said) => {
  const about: GitHubEvent = { name: 'pull_request_target', repository: 'acme/app', pull: { ...pull, isFork } };
  const { exitCode, stderr } = await shown({ event: about, request: { format: ['check-run'] } });
  expect([exitCode, stderr]).toEqual([1, expect.stringMatching(said)]);
});

test('in another job of the same run, the event says where', async () => {
  const about: GitHubEvent = { name: 'pull_request', repository: 'acme/app', sha: merge, pull };
  const compared = { base: forged, head: forged, shown: forged, reason: 'forged' };
  const stored = { ...failed, subject: { sha: forged, shown: forged, pullRequest: 1, compared } };
  const { exitCode, report: told } = await shown({ event: about, stored });
  expect([exitCode, told?.subject]).toMatchObject([
    1,
    { repository: 'acme/app', pullRequest: 9, sha: merge, shown: head, compared: { shown: head } },
  ]);
});
