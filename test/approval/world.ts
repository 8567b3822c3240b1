import { memoryGitHub } from '../../src/testing.ts';
import type { GitHub, GitHubEvent } from '../../src/model/sources.ts';

export const head = 'a'.repeat(40);
export const old = 'b'.repeat(40);

/** A review as GitHub answers it. */
export const review = (login: string, state = 'APPROVED', more: object = {}): object => ({
  user: { login, type: 'User' },
  state,
  commit_id: head,
  submitted_at: '2026-01-01T10:00:00Z',
  author_association: 'MEMBER',
  ...more,
});

export const pullAnswer = {
  number: 7,
  state: 'open',
  user: { login: 'author', type: 'User' },
  base: { ref: 'main' },
  head: { sha: head },
  labels: [{ name: 'rollback' }],
};

export const pullEvent: GitHubEvent = {
  name: 'pull_request',
  repository: 'acme/shop',
  pull: {
    number: 7,
    author: 'author',
    headRepository: 'acme/shop',
    headRef: 'topic',
    headSha: head,
    baseRef: 'main',
    baseSha: old,
    isFork: false,
    labels: ['rollback'],
  },
};

export const groupEvent: GitHubEvent = {
  name: 'merge_group',
  repository: 'acme/shop',
  ref: `refs/heads/gh-readonly-queue/main/pr-7-${old}`,
};

export const dispatchEvent: GitHubEvent = {
  name: 'workflow_dispatch',
  repository: 'acme/shop',
  ref: 'refs/heads/main',
  run: { id: 30, attempt: 1, url: 'https://github.com/acme/shop/actions/runs/30' },
};

export const runAnswer = { head_sha: head, actor: { login: 'author' }, triggering_actor: { login: 'author' } };

export const permissionPath = (login: string): string => `/repos/acme/shop/collaborators/${login}/permission`;

interface Given {
  readonly event?: GitHubEvent;
  readonly reviews?: unknown;
  readonly pull?: unknown;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A repository with pull request 7, of which these reviews are known. */
export const github = ({ event = pullEvent, reviews = [], pull = pullAnswer, more = {} }: Given = {}): GitHub =>
  memoryGitHub({
    event,
    resources: {
      '/repos/acme/shop/pulls/7': pull,
      '/repos/acme/shop/pulls/7/reviews': reviews,
      '/repos/acme/shop/actions/runs/30': runAnswer,
      '/repos/acme/shop/actions/runs/30/approvals': reviews,
      ...more,
    },
  });
