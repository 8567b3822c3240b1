import { describe, expect, test } from 'vitest';
import { liveGitHub } from '../../src/io/github.ts';
import type { GitHubEvent } from '../../src/model/sources.ts';
import { fixedClock, memoryEnv, memoryHttp } from '../../src/testing.ts';
import { runnerEvent, type EventName } from '../helpers/github/event.ts';
import { shaOf } from '../helpers/github/state.ts';

const [base, head] = [shaOf('a'), shaOf('b')];

/** What the gate reads from a payload as GitHub sends it. */
async function eventOf(named: EventName): Promise<GitHubEvent | undefined> {
  const { name, payload, env } = runnerEvent(named);
  const github = liveGitHub({
    env: memoryEnv({ ...env, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: '/event.json' }),
    http: memoryHttp(),
    clock: fixedClock(),
    random: () => 0,
    readEvent: async () => new TextEncoder().encode(JSON.stringify(payload)),
  });
  return github.event();
}

const ours = { number: 7, headRepository: 'org/repository', headSha: head, baseSha: base, isFork: false };
const forked = { ...ours, headRepository: 'contributor/repository', isFork: true };
const change = { base, head };

describe('a real payload', () => {
  test.each<[EventName, Partial<GitHubEvent>]>([
    ['pull_request-opened', { pull: expect.objectContaining(ours), change }],
    ['pull_request-synchronize', { pull: expect.objectContaining(ours), change }],
    ['pull_request-fork', { pull: expect.objectContaining(forked), change }],
    ['pull_request-deleted-fork', { pull: expect.objectContaining({ ...forked, headRepository: undefined }), change }],
    ['pull_request-dependabot', { pull: expect.objectContaining({ ...ours, author: 'dependabot[bot]' }), change }],
    ['pull_request_target-fork', { pull: expect.objectContaining(forked), change }],
    ['pull_request_review-submitted', { pull: expect.objectContaining({ number: 7, headSha: head }), change }],
    ['merge_group-checks_requested', { change }],
    ['push', { change }],
    ['push-forced', { change: { base: shaOf('d'), head } }],
    ['workflow_run-completed', { ended: expect.objectContaining({ headSha: head, event: 'pull_request' }) }],
    [
      'workflow_run-fork',
      { ended: expect.objectContaining({ headSha: head, headRepository: 'contributor/repository' }) },
    ],
  ])('of %s tells what it is about', async (name, about) => {
    const event = await eventOf(name);
    expect(event).toMatchObject(about);
    expect(event?.untold).toBeUndefined();
  });

  test.each<EventName>([
    'push-new-branch',
    'push-tag',
    'push-deleted',
    'workflow_dispatch',
    'schedule',
    'release-published',
    'issue_comment-created',
    'check_run-completed',
    'repository_dispatch',
    'deployment-created',
    'gollum',
  ])('of %s is about no change', async (name) => {
    const event = await eventOf(name);
    expect([event?.name, event?.change, event?.pull, event?.ended]).toEqual([
      name.split('-')[0],
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the run', () => {
  const runOf = async (variables: Readonly<Record<string, string>>) => {
    const env = memoryEnv({ GITHUB_EVENT_NAME: 'schedule', GITHUB_REPOSITORY: 'org/repository', ...variables });
    const readEvent = (): Promise<never> => Promise.reject(new Error());
    const github = liveGitHub({ env, http: memoryHttp(), clock: fixedClock(), random: () => 0, readEvent });
    return (await github.event())?.run;
  };

  test('is where people see it', async () => {
    const variables = { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2', GITHUB_SERVER_URL: 'https://ghes.example' };
    expect(await runOf({ ...variables, GITHUB_WORKFLOW: 'CI', GITHUB_JOB: 'gate' })).toMatchObject({
      id: 77,
      attempt: 2,
      url: 'https://ghes.example/org/repository/actions/runs/77',
      workflow: 'CI',
      job: 'gate',
    });
  });

  test.each(['', '0', '-1', '1.5', 'x', '1e99'])('is not known by the id "%s"', async (GITHUB_RUN_ID) => {
    expect(await runOf({ GITHUB_RUN_ID })).toBeUndefined();
  });
});
