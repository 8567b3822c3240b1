import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { approvalEvidence, type ApprovalEvidence } from '../../src/approval/evidence.ts';
import { readApprovals } from '../../src/approval/read-approvals.ts';
import { approvalRequirement, type ApprovalRequirement } from '../../src/approval/requirement.ts';
import { GateError } from '../../src/model/errors.ts';
import type { GitHub } from '../../src/model/sources.ts';
import { memoryGitHub } from '../../src/testing.ts';
import {
  dispatchEvent,
  github,
  groupEvent,
  head,
  old,
  permissionPath,
  pullAnswer,
  pullEvent,
  review,
  runAnswer,
} from './world.ts';

const needs = (said: object = { users: ['alice'] }): ApprovalRequirement => approvalRequirement().parse(said);

/** As stored: through JSON and its schema. */
async function read(from: GitHub, said?: object): Promise<ApprovalEvidence> {
  const evidence = await readApprovals({ github: from }, { requirements: [needs(said)] });
  return z.parse(approvalEvidence(), JSON.parse(JSON.stringify(evidence)));
}

const whole = async (from: GitHub, said?: object): Promise<Exclude<ApprovalEvidence, { unreadable: string }>> => {
  const evidence = await read(from, said);
  if ('unreadable' in evidence) throw new Error(evidence.unreadable);
  return evidence;
};

const said = async (from: GitHub): Promise<readonly string[]> =>
  (await whole(from)).reviews.map(({ login, state }) => `${login} ${state}`);

const why = async (from: GitHub, requirement?: object): Promise<string> => {
  const evidence = await read(from, requirement);
  return 'unreadable' in evidence ? evidence.unreadable : 'readable';
};

describe('of a pull request', () => {
  test('its number, branch, labels, head and author are evidence', async () => {
    const { of, head: at, authors } = await whole(github());
    expect([of, at, authors]).toEqual([{ pullRequest: 7, base: 'main', labels: ['rollback'] }, head, ['author']]);
  });

  test('a review has its person, state, commit, time and association', async () => {
    const { reviews } = await whole(github({ reviews: [review('alice')] }));
    expect(reviews).toEqual([
      {
        login: 'alice',
        type: 'User',
        state: 'approved',
        commit: head,
        at: '2026-01-01T10:00:00Z',
        association: 'MEMBER',
      },
    ]);
  });

  test('the last decisive word of each person counts, whatever the case of the login', async () => {
    const reviews = [
      review('alice', 'CHANGES_REQUESTED'),
      review('Alice', 'APPROVED', { submitted_at: '2026-01-01T11:00:00Z' }),
      review('bob', 'APPROVED'),
      review('bob', 'CHANGES_REQUESTED', { submitted_at: '2026-01-01T11:00:00Z' }),
    ];
    expect(await said(github({ reviews }))).toEqual(['Alice approved', 'bob changes-requested']);
  });

  test('the last is so by time, in whatever order GitHub lists it', async () => {
    const reviews = [review('bob', 'DISMISSED', { submitted_at: '2026-01-01T11:00:00Z' }), review('bob', 'APPROVED')];
    expect(await said(github({ reviews }))).toEqual(['bob dismissed']);
  });

  test('a comment after an approval, or a review that is not sent yet, changes nothing', async () => {
    const later = { submitted_at: '2026-01-02T11:00:00Z' };
    const reviews = [
      review('bob'),
      review('bob', 'COMMENTED', later),
      review('bob', 'PENDING', { submitted_at: null }),
    ];
    expect(await said(github({ reviews }))).toEqual(['bob approved']);
  });

  test('a deleted account is a ghost', async () => {
    expect(await said(github({ reviews: [review('x', 'APPROVED', { user: null })] }))).toEqual(['ghost approved']);
  });

  test('of a commit that is not its head any more, nothing is known', async () => {
    const pull = { ...pullAnswer, head: { sha: old } };
    expect(await why(github({ pull }))).toContain('pull request 7 is at bbbbbbb by now, this run is about aaaaaaa');
  });
});

describe('people', () => {
  const team = '/orgs/acme/teams/ops/members';

  test('are read of teams that are named', async () => {
    const from = github({ more: { [team]: [{ login: 'alice' }] } });
    const { teams, permissions } = await whole(from, { teams: ['acme/ops'] });
    expect([teams, permissions]).toEqual([[{ team: 'acme/ops', members: ['alice'] }], []]);
  });

  test.each(['not-found', 'refused'] as const)('of a team that is %s are unreadable, and not nobody', async (kind) => {
    const more = { [team]: new GateError(kind, 'GitHub answered 404') };
    const { teams } = await whole(github({ more }), { teams: ['acme/ops'] });
    expect(teams[0]?.members).toEqual({ unreadable: expect.stringContaining('members: read') });
  });

  test('have their permission read where one is needed, by the finer word for it', async () => {
    const more = { [permissionPath('bob')]: { permission: 'write', role_name: 'maintain' } };
    const { permissions } = await whole(github({ reviews: [review('bob')], more }), { permission: 'maintain' });
    expect(permissions).toEqual([{ login: 'bob', permission: 'maintain' }]);
  });

  test('of whom it cannot count are not asked for', async () => {
    const elsewhere = { ...review('bob'), commit_id: 'e'.repeat(40) };
    expect((await whole(github({ reviews: [elsewhere] }), { permission: 'write' })).permissions).toEqual([]);
  });

  test('are asked for two hundred at most: the others are not known', async () => {
    const reviews = Array.from({ length: 230 }, (_, index) => review(`bob-${index}`));
    const more = Object.fromEntries(
      reviews.map((_, index) => [permissionPath(`bob-${index}`), { permission: 'read' }] as const),
    );
    const { permissions } = await whole(github({ reviews, more }), { permission: 'write' });
    expect(permissions).toHaveLength(200);
  });

  test('with a role of their own have the permission that it is based on', async () => {
    const more = { [permissionPath('bob')]: { permission: 'write', role_name: 'release manager' } };
    const { permissions } = await whole(github({ reviews: [review('bob')], more }), {});
    expect(permissions).toEqual([{ login: 'bob', permission: 'write' }]);
  });

  const commits = '/repos/acme/shop/pulls/7/commits';
  const denied = { users: ['bob'], contributors: 'denied' };

  test('who contributed are authors and committers', async () => {
    const more = { [commits]: [{ author: { login: 'carol' }, committer: { login: 'web-flow' } }] };
    expect((await whole(github({ more }), denied)).contributors).toEqual(['carol', 'web-flow']);
  });

  test.each([
    ['an author without an account', [{ author: null, committer: { login: 'web-flow' } }], 'no GitHub account'],
    ['an account without a login', [{ author: {}, committer: { login: 'web-flow' } }], 'no GitHub account'],
    [
      'more commits than are listed',
      Array.from({ length: 250 }, () => ({ author: { login: 'a' }, committer: { login: 'a' } })),
      'GitHub lists no more',
    ],
  ])('who contributed is unknown with %s', async (_, list, reason) => {
    const { contributors } = await whole(github({ more: { [commits]: list } }), denied);
    expect(contributors).toEqual({ unreadable: expect.stringContaining(reason) });
  });
});

describe('of a merge group', () => {
  test('the pull request is found by the name of its branch', async () => {
    expect((await whole(github({ event: groupEvent, reviews: [review('alice')] }))).of).toMatchObject({
      pullRequest: 7,
    });
  });

  test('into a branch with a slash', async () => {
    const ref = `refs/heads/gh-readonly-queue/release/1.2/pr-7-${old}`;
    const pull = { ...pullAnswer, base: { ref: 'release/1.2' } };
    expect(await why(github({ event: { ...groupEvent, ref }, pull }))).toBe('readable');
  });

  test.each([
    ['goes into another branch', { ...pullAnswer, base: { ref: 'trunk' } }],
    ['is closed', { ...pullAnswer, state: 'closed' }],
  ])('a pull request that %s is not believed', async (_, pull) => {
    expect(await why(github({ event: groupEvent, pull }))).toContain('expected open, into main');
  });

  test.each([undefined, 'refs/heads/main', `refs/heads/gh-readonly-queue/main/pr-x-${old}`])(
    'a branch %s names none',
    async (ref) => {
      expect(await why(github({ event: { ...groupEvent, ref } }))).toContain('does not name its pull request');
    },
  );
});

describe('of a run without a pull request', () => {
  const approval = (login: string, state: string, ...names: readonly string[]): object => ({
    user: { login, type: 'User' },
    state,
    environments: names.map((name) => ({ name })),
    comment: '',
  });

  test('who approved its environments approved it', async () => {
    const { of, authors, reviews } = await whole(
      github({ event: dispatchEvent, reviews: [approval('alice', 'approved', 'production')] }),
    );
    expect([of, authors]).toEqual([{ run: 30 }, ['author']]);
    expect(reviews).toEqual([
      { login: 'alice', type: 'User', state: 'approved', commit: head, environments: ['production'] },
    ]);
  });

  test('which tells of no pull request, and need not', async () => {
    const event = { ...dispatchEvent, untold: 'has no valid pull_request' };
    expect(await said(github({ event, reviews: [approval('alice', 'approved')] }))).toEqual(['alice approved']);
  });

  test('who rejected it once did not', async () => {
    const reviews = [approval('bob', 'rejected', 'production'), approval('Bob', 'approved', 'production')];
    expect(await said(github({ event: dispatchEvent, reviews }))).toEqual(['Bob rejected']);
  });

  test('who started it and who started it again are its authors', async () => {
    const more = { '/repos/acme/shop/actions/runs/30': { ...runAnswer, triggering_actor: { login: 'bob' } } };
    expect((await whole(github({ event: dispatchEvent, more }))).authors).toEqual(['author', 'bob']);
  });
});

describe('nothing is known', () => {
  test.each([
    ['outside GitHub Actions', memoryGitHub(), 'outside GitHub Actions'],
    [
      'of a pull request that the event does not tell',
      memoryGitHub({ event: { name: 'pull_request_review', repository: 'a/b', untold: 'has no valid number' } }),
      'has no valid number',
    ],
    ['without a repository', memoryGitHub({ event: { ...pullEvent, repository: undefined } }), 'owner/name'],
    ['of a path instead of a repository', memoryGitHub({ event: { ...pullEvent, repository: '../x' } }), 'owner/name'],
    ['of a run without an id', memoryGitHub({ event: { ...dispatchEvent, run: undefined } }), 'has no id'],
    ['of a pull request that is not there', memoryGitHub({ event: pullEvent }), '404'],
    ['of reviews that are no list', github({ reviews: {} }), 'no list'],
    ['of reviews that are numbers', github({ reviews: [1] }), 'something else than expected'],
    [
      'of a review at no time',
      github({ reviews: [review('a', 'APPROVED', { submitted_at: 'soon' })] }),
      'submitted_at',
    ],
    ['of a pull request that is a text', github({ pull: 'x' }), 'something else than expected'],
    [
      'of more approvals of a run than anybody reads',
      github({
        event: dispatchEvent,
        reviews: Array.from({ length: 2_001 }, () => ({ user: null, state: 'approved', environments: [] })),
      }),
      'expected',
    ],
    ['of approvals of a run that are no list', github({ event: dispatchEvent, reviews: {} }), 'another shape'],
    [
      'of more reviews than anybody reads',
      github({ reviews: Array.from({ length: 2_001 }, () => review('a')) }),
      '2000',
    ],
  ])('%s', async (_, from, reason) => {
    expect(await why(from)).toContain(reason);
  });

  test('of an interrupted reading, which is no answer', async () => {
    const pull = new GateError('cancelled', 'interrupted');
    await expect(readApprovals({ github: github({ pull }) }, { requirements: [] })).rejects.toThrow('interrupted');
  });
});
