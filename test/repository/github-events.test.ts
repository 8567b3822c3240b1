import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eventNames, eventPayload, runnerEvent, type EventName } from '../helpers/github/event.ts';
import { shaOf } from '../helpers/github/state.ts';

const folder = new URL('../fixtures/events/', import.meta.url);
const [base, head, zeros] = [shaOf('1'), shaOf('2'), shaOf('0')];

test('each file is an event, and the other way round', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(files.map((name) => name.replace('.json', '')).toSorted()).toEqual([...eventNames].toSorted());
});

test.each(eventNames)('%s is filled in, and has a commit and a ref', (name) => {
  const { payload, env } = runnerEvent(name);
  expect(JSON.stringify(payload)).not.toMatch(/\$[A-Z]|Hello-World"/);
  expect(env['GITHUB_SHA']).toMatch(/^[0-9a-f]{40}$/);
  expect(env['GITHUB_REF']).toMatch(/^refs\/(?:heads|tags|pull)\//);
});

describe('the commits are those that a test names', () => {
  test.each<[EventName, object]>([
    ['pull_request-opened', { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } }],
    ['pull_request-synchronize', { action: 'synchronize', after: head, before: shaOf('d') }],
    ['pull_request_review-submitted', { review: { commit_id: head }, pull_request: { head: { sha: head } } }],
    ['merge_group-checks_requested', { merge_group: { base_sha: base, head_sha: head } }],
    ['push', { before: base, after: head, forced: false }],
    ['push-new-branch', { before: zeros, after: head, created: true }],
    ['push-forced', { before: shaOf('d'), after: head, forced: true }],
    ['push-tag', { ref: 'refs/tags/v1.0.0', before: zeros, after: head }],
    ['push-deleted', { before: head, after: zeros, deleted: true, head_commit: null }],
    [
      'workflow_run-completed',
      { workflow_run: { head_sha: head, pull_requests: [{ number: 7, head: { sha: head } }] } },
    ],
    ['check_run-completed', { check_run: { head_sha: head } }],
    ['deployment-created', { deployment: { sha: head } }],
  ])('%s', (name, expected) => {
    expect(eventPayload(name, { base, head })).toMatchObject(expected);
  });
});

describe('what a fork is known by', () => {
  const [ours, fork] = ['org/repository', 'contributor/repository'];

  test.each<[EventName, object]>([
    ['pull_request-opened', { head: { repo: { full_name: ours } }, base: { repo: { full_name: ours } } }],
    ['pull_request-fork', { head: { repo: { full_name: fork, fork: true } }, base: { repo: { full_name: ours } } }],
    ['pull_request_target-fork', { head: { repo: { full_name: fork } } }],
    ['pull_request-deleted-fork', { head: { repo: null } }],
    [
      'pull_request-dependabot',
      { user: { login: 'dependabot[bot]', type: 'Bot' }, head: { repo: { full_name: ours } } },
    ],
  ])('%s', (name, expected) => {
    expect(eventPayload(name)).toMatchObject({ pull_request: expected });
  });

  test('a run for it names no pull request', () => {
    expect(eventPayload('workflow_run-fork')).toMatchObject({
      workflow_run: { pull_requests: [], head_repository: { full_name: fork } },
    });
  });
});

test('a pull request is run on the merge, and one with secrets on the default branch', () => {
  const [usual, target] = [runnerEvent('pull_request-fork'), runnerEvent('pull_request_target-fork')];
  expect(usual.env).toMatchObject({ GITHUB_SHA: shaOf('c'), GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' });
  expect(target).toMatchObject({ name: 'pull_request_target', env: { GITHUB_REF: 'refs/heads/main' } });
});
