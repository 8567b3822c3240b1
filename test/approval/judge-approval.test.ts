import { describe, expect, test } from 'vitest';
import type { ApprovalsRead, Review } from '../../src/approval/evidence.ts';
import { judgeApproval, type ApprovalJudged } from '../../src/approval/judge-approval.ts';
import { approvalRequirement } from '../../src/approval/requirement.ts';
import { head, old } from './world.ts';

const approved = (login: string, more: Partial<Review> = {}): Review => ({
  login,
  type: 'User',
  state: 'approved',
  commit: head,
  ...more,
});

const evidence = (reviews: readonly Review[], more: Partial<ApprovalsRead> = {}): ApprovalsRead => ({
  of: { pullRequest: 7, base: 'main', labels: [] },
  head,
  authors: ['author'],
  reviews: [...reviews],
  teams: [{ team: 'acme/ops', members: ['Alice', 'bob'] }],
  permissions: [
    { login: 'alice', permission: 'write' },
    { login: 'bob', permission: 'read' },
  ],
  ...more,
});

const judge = (reviews: readonly Review[], said: object, more?: Partial<ApprovalsRead>): ApprovalJudged =>
  judgeApproval(evidence(reviews, more), approvalRequirement().parse(said));

const ops = { teams: ['acme/ops'] };
const noTeam = { teams: [{ team: 'acme/ops', members: { unreadable: 'needs members: read' } }] };

test('an approval by one who is named is enough', () => {
  expect(judge([approved('Alice')], { users: ['alice'] })).toEqual({
    met: true,
    have: ['Alice'],
    missing: '',
    others: [],
  });
});

test('a member of a team counts, whatever the case', () => {
  expect(judge([approved('alice')], ops).have).toEqual(['alice']);
});

test('two are two people', () => {
  const two = { ...ops, count: 2 };
  expect([judge([approved('alice')], two).met, judge([approved('alice'), approved('bob')], two).met]).toEqual([
    false,
    true,
  ]);
});

test('what is missing says how many, by whom and on which commit', () => {
  expect(judge([approved('alice')], { ...ops, count: 2 }).missing).toBe(
    '1 of 2 approvals by a member of acme/ops on aaaaaaa: alice',
  );
});

describe('does not count, and says why', () => {
  test.each<[string, Review, object, Partial<ApprovalsRead>, string]>([
    [
      'an approval of an earlier commit',
      approved('bob', { commit: old }),
      ops,
      {},
      'bob: approved bbbbbbb, not aaaaaaa',
    ],
    [
      'an approval of no commit',
      approved('bob', { commit: undefined }),
      ops,
      {},
      'bob: approved no known commit, not aaaaaaa',
    ],
    ['a request for changes', approved('bob', { state: 'changes-requested' }), ops, {}, 'bob: asks for changes'],
    ['a dismissed review', approved('bob', { state: 'dismissed' }), ops, {}, 'bob: the review was dismissed'],
    ['the author', approved('AUTHOR'), { users: ['author'] }, {}, 'AUTHOR: opened the pull request'],
    ['who started the run', approved('author'), { users: ['author'] }, { of: { run: 3 } }, 'author: started the run'],
    ['a bot by its type', approved('bob', { type: 'Bot' }), ops, {}, 'bob: is no person'],
    ['a bot by its name', approved('bob[bot]'), {}, {}, 'bob[bot]: is no person'],
    ['an account of unknown type', approved('bob', { type: '' }), ops, {}, 'bob: is no person'],
    ['a deleted account', approved('ghost'), { users: ['ghost'] }, {}, 'ghost: the account is deleted'],
    ['who is not named', approved('eve'), ops, {}, 'eve: is not one of them'],
    [
      'a contributor',
      approved('bob'),
      { ...ops, contributors: 'denied' },
      { contributors: ['BOB'] },
      'bob: has commits in it',
    ],
    ['who may only read', approved('bob'), {}, {}, 'bob: has the permission read, not write'],
    [
      'who may only write',
      approved('alice'),
      { permission: 'admin' },
      {},
      'alice: has the permission write, not admin',
    ],
    [
      'the approval of another environment',
      approved('bob', { environments: ['staging'] }),
      { ...ops, environments: ['production'] },
      { of: { run: 3 } },
      'bob: approved staging, not production',
    ],
  ])('%s', (_, review, said, more, why) => {
    const { met, others, unmeasured } = judge([review], said, more);
    expect([met, others, unmeasured]).toEqual([false, [why], undefined]);
  });
});

describe('counts', () => {
  test.each<[string, Review, object, Partial<ApprovalsRead>]>([
    ['the author, where that is allowed', approved('author'), { users: ['author'], author: 'allowed' }, {}],
    ['a contributor, unless that is denied', approved('bob'), ops, { contributors: ['bob'] }],
    [
      'one with more than the permission',
      approved('alice'),
      { permission: 'write' },
      { permissions: [{ login: 'ALICE', permission: 'admin' }] },
    ],
    [
      'one of the environments',
      approved('bob', { environments: ['a', 'production'] }),
      { ...ops, environments: ['production'] },
      { of: { run: 3 } },
    ],
    ['who commits are of is nothing to a run', approved('bob'), { ...ops, contributors: 'denied' }, { of: { run: 3 } }],
    ['an environment is nothing to a pull request', approved('bob'), { ...ops, environments: ['production'] }, {}],
    ['one who is named, though a team cannot be read', approved('eve'), { ...ops, users: ['eve'] }, noTeam],
  ])('%s', (_, review, said, more) => {
    expect(judge([review], said, more).met).toBe(true);
  });
});

describe('is not measured', () => {
  test.each<[string, readonly Review[], object, Partial<ApprovalsRead>, string]>([
    ['a team that cannot be read', [approved('eve')], ops, noTeam, 'needs members: read'],
    ['a team that cannot be read, though nobody approved', [], ops, noTeam, 'needs members: read'],
    [
      'a team that nobody read',
      [approved('bob')],
      ops,
      { teams: [] },
      'the members of acme/ops are not in the evidence',
    ],
    [
      'a permission that cannot be read',
      [approved('eve')],
      {},
      { permissions: [{ login: 'eve', permission: { unreadable: '403' } }] },
      '403',
    ],
    ['a permission that nobody read', [approved('eve')], {}, {}, 'what eve may do was not read'],
    [
      'contributors that cannot be read',
      [approved('bob')],
      { ...ops, contributors: 'denied' },
      { contributors: { unreadable: '403' } },
      '403',
    ],
    [
      'contributors that nobody read',
      [approved('bob')],
      { ...ops, contributors: 'denied' },
      {},
      'who contributed is not in the evidence',
    ],
  ])('%s', (_, reviews, said, more, why) => {
    const { met, unmeasured } = judge(reviews, said, more);
    expect([met, unmeasured]).toEqual([false, why]);
  });

  test('what could not be read at all', () => {
    const { met, unmeasured } = judgeApproval({ unreadable: 'no event' }, approvalRequirement().parse({}));
    expect([met, unmeasured]).toEqual([false, 'no event']);
  });

  test('and no matter, where the approval is by nobody who may approve', () => {
    const { unmeasured } = judge([approved('eve')], { users: ['bob'], contributors: 'denied' });
    expect(unmeasured).toBeUndefined();
  });

  test('and no matter, where the approval is of another commit anyway', () => {
    const permissions: ApprovalsRead['permissions'] = [{ login: 'eve', permission: { unreadable: '403' } }];
    expect(judge([approved('eve', { commit: old })], {}, { permissions }).unmeasured).toBeUndefined();
  });
});

test('a name with hidden characters is shown with them', () => {
  expect(judge([approved('e\u202eve\n')], ops).others).toEqual(['e\\u{202e}ve⏎: is not one of them']);
});

describe('a requirement', () => {
  test.each([
    { count: 0 },
    { count: 1.5 },
    { users: ['@alice'] },
    { users: ['renovate[bot]'] },
    { teams: ['ops'] },
    { teams: ['acme/../x'] },
    { teams: ['@acme/ops'] },
    { permission: 'read' },
    { reviewers: 1 },
  ])('is refused as %j', (said) => {
    expect(approvalRequirement().safeParse(said).success).toBe(false);
  });
});
