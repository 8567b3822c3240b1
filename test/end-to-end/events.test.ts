import { describe, expect, test } from 'vitest';
import { bundle } from '../helpers/bundle.ts';
import { edit, envFile } from '../helpers/example.ts';
import { eventNames, type EventName } from '../helpers/github/event.ts';
import { commentsOfGate, pullRequestWorld } from '../helpers/github/pull-request.ts';
import { readOnlyToken } from '../helpers/github/token.ts';

const { action } = await bundle();

const turnOn = (folder: string) =>
  edit(folder, envFile, (text) => text.replace('STORAGE_ADAPTER=false', 'STORAGE_ADAPTER=true'));

const withPull = new Set<EventName>([
  'pull_request-opened',
  'pull_request-synchronize',
  'pull_request-fork',
  'pull_request-deleted-fork',
  'pull_request-dependabot',
  'pull_request_review-submitted',
]);
/** Its checkout is the default branch, and nothing of the pull request is to be judged there. */
const refused = ['pull_request_target-fork', 'workflow_run-fork'] as const;

describe.each(eventNames.filter((name) => !refused.some((one) => one === name)))('%s', (name) => {
  test('has a verdict, and a comment where there is a pull request', async () => {
    const { server, run } = await pullRequestWorld({ action, change: turnOn });
    const step = await run(name);
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'not-ready' }, failures: [], unknownCommands: [] });
    expect(step.kept).toContainEqual(expect.objectContaining({ level: 'error', file: envFile }));
    expect(step.summary).toContain('❌ Not ready');
    expect(`${step.stdout}${step.stderr}`).not.toMatch(/^ +at .+:\d+:\d+\)?$/m);
    expect(commentsOfGate(server)).toHaveLength(withPull.has(name) ? 1 : 0);
    expect(server.violations).toEqual([]);
  });
});

test.each(refused)('%s judges nothing, and says why', async (name) => {
  const { server, run } = await pullRequestWorld({ action, change: turnOn });
  const step = await run(name);
  expect(step).toMatchObject({ exitCode: 2, conclusion: 'failure', outputs: { verdict: 'undecided', failures: '0' } });
  expect(step.kept.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^flags, baselines could not be judged: (?:pull_request_target|workflow_run .*) is refused/),
  ]);
  expect(server.violations).toEqual([]);
});

test.each<EventName>(['pull_request-fork', 'pull_request-dependabot'])(
  '%s with a token that may only read',
  async (name) => {
    const { server, run } = await pullRequestWorld({ action, tokens: { ghs_gate: readOnlyToken() } });
    const step = await run(name);
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'ready' } });
    expect(step.kept).toMatchObject([{ level: 'notice', message: expect.stringContaining('pull-requests: write') }]);
    expect(server.violations).toEqual([]);
  },
);

test('an event that nobody has heard of is judged like any other', async () => {
  const { server, run } = await pullRequestWorld({ action });
  const step = await run('gollum', { env: { GITHUB_EVENT_NAME: 'brand_new' } });
  expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'ready' } });
  expect(server.requests).toEqual([]);
});
