import { describe, expect, test } from 'vitest';
import { approvals } from '../../src/checks/approvals/index.ts';
import { requires } from '../../src/checks/requires/index.ts';
import { liveEnv } from '../../src/io/env.ts';
import { liveGitHub } from '../../src/io/github.ts';
import { liveHttp } from '../../src/io/http.ts';
import type { Sources } from '../../src/model/sources.ts';
import { memorySources } from '../../src/testing.ts';
import { runnerEvent, type EventName } from '../helpers/github/event.ts';
import { gitHubServer, type GitHubOptions, type GitHubServer } from '../helpers/github/server.ts';
import { pull, shaOf, type CheckRun, type Review } from '../helpers/github/state.ts';
import { personalToken, workflowToken } from '../helpers/github/token.ts';

const head = shaOf('b');
const clock = { now: () => new Date(), elapsed: () => performance.now(), sleep: async () => {} };
const { signal } = new AbortController();

/** What a run for this event sees of the server. */
function sourcesOf(server: GitHubServer, name: EventName): Sources {
  const event = runnerEvent(name);
  const env = liveEnv({
    ...event.env,
    ...server.env,
    GITHUB_TOKEN: 'ghs_gate',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: '/event.json',
    GITHUB_RUN_ID: '99',
  });
  const readEvent = async (): Promise<Uint8Array> => new TextEncoder().encode(JSON.stringify(event.payload));
  const github = liveGitHub({ env, http: liveHttp({ signal, env }), clock, random: Math.random, readEvent });
  return memorySources({ github, env });
}

const approved = (user: string, commit = head): Review => ({ user, state: 'APPROVED', commit });

async function approvalsIn(server: GitHubServer, name: EventName, approve: object): Promise<readonly string[]> {
  const options = approvals.options.parse({ rules: [{ name: 'all', approve }] });
  const judged = approvals.judge(await approvals.gather(sourcesOf(server, name), options), options);
  expect(server.violations).toEqual([]);
  return judged.findings.map(({ rule }) => rule);
}

describe('approvals', () => {
  const crowd = Array.from({ length: 120 }, (_, at): Review => ({ user: `p${at}`, state: 'COMMENTED', commit: head }));
  const team = { approve: { teams: ['org/ops'], contributors: 'denied' }, state: { teams: { 'org/ops': ['bob'] } } };

  const world = (reviews: readonly Review[], options: GitHubOptions = {}): Promise<GitHubServer> => {
    const commits = [{ sha: head, author: 'alice', committer: 'web-flow' }];
    return gitHubServer({
      tokens: { ghs_gate: personalToken('bob') },
      ...options,
      state: { pulls: [pull({ reviews, commits })], collaborators: { bob: 'write' }, ...team.state, ...options.state },
    });
  };

  test.each<EventName>(['pull_request-opened', 'pull_request_review-submitted', 'merge_group-checks_requested'])(
    'on %s are found behind a crowd that only comments',
    async (event) => {
      expect(await approvalsIn(await world([...crowd, approved('bob')]), event, team.approve)).toEqual([]);
      expect(await approvalsIn(await world(crowd), event, team.approve)).toEqual(['approval-missing']);
    },
  );

  test('of an earlier commit, of who contributed and of who is deleted are none', async () => {
    for (const review of [approved('bob', shaOf('d')), approved('alice'), { ...approved('bob'), user: null }])
      expect(await approvalsIn(await world([review]), 'pull_request-opened', team.approve)).toEqual([
        'approval-missing',
      ]);
  });

  test('of a team cannot be told with the token of a workflow', async () => {
    const server = await world([approved('bob')], { tokens: { ghs_gate: workflowToken() } });
    expect(await approvalsIn(server, 'pull_request-opened', team.approve)).toEqual(['unreadable']);
  });

  test('of anybody need somebody who may write', async () => {
    const readers = { state: { collaborators: { bob: 'read' } } } as const;
    expect(await approvalsIn(await world([approved('bob')]), 'pull_request-opened', {})).toEqual([]);
    expect(await approvalsIn(await world([approved('bob')], readers), 'pull_request-opened', {})).toEqual([
      'approval-missing',
    ]);
  });

  test('of a run are those of its environments', async () => {
    const run = {
      id: 99,
      attempt: 1,
      sha: head,
      branch: 'main',
      event: 'workflow_dispatch',
      headRepository: 'org/repository',
      conclusion: null,
      actor: 'alice',
      jobs: [],
      approvals: [{ user: 'bob', state: 'approved', environment: 'production' }],
    } as const;
    const server = await world([], { state: { runs: [run] } });
    expect(await approvalsIn(server, 'workflow_dispatch', { users: ['bob'], environments: ['production'] })).toEqual(
      [],
    );
    expect(await approvalsIn(server, 'workflow_dispatch', { users: ['bob'], environments: ['staging'] })).toEqual([
      'approval-missing',
    ]);
  });
});

describe('required checks', () => {
  const checkRun = (id: number, name: string, conclusion: string | null = 'success'): CheckRun => ({
    id,
    app: 'github-actions',
    suite: id,
    name,
    sha: head,
    started: '2026-01-02T03:04:05Z',
    externalId: '',
    detailsUrl: 'https://github.com/org/repository/actions/runs/1/job/1',
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    completed: conclusion === null ? null : '2026-01-02T03:05:05Z',
    title: null,
    summary: null,
    text: null,
    annotations: [],
  });
  const crowd = Array.from({ length: 130 }, (_, at) => checkRun(at + 10, `test (${at})`));

  async function requiredIn(checkRuns: readonly CheckRun[], said: object): Promise<readonly string[]> {
    const statuses = [{ sha: head, context: 'ci/jenkins', state: 'success' } as const];
    const server = await gitHubServer({ state: { checkRuns: [...checkRuns], statuses } });
    const options = requires.options.parse(said);
    const judged = requires.judge(await requires.gather(sourcesOf(server, 'pull_request-opened'), options), options);
    expect(server.violations).toEqual([]);
    return judged.findings.map(({ rule }) => rule);
  }

  test.each<[string, readonly CheckRun[], object, readonly string[]]>([
    ['all of several pages and a status', crowd, { checks: ['test (*)'], statuses: ['ci/jenkins'] }, []],
    [
      'one of several pages that failed',
      [...crowd, checkRun(1, 'test (x)', 'failure')],
      { checks: ['test (*)'] },
      ['not-successful'],
    ],
    ['one that is running', [checkRun(1, 'unit', null)], { checks: ['unit'] }, ['pending']],
    ['none', [], { checks: ['unit'], statuses: ['ci/other'] }, ['not-reported', 'not-reported']],
  ])('%s', async (_, checkRuns, said, rules) => {
    expect(await requiredIn(checkRuns, said)).toEqual(rules);
  });
});
