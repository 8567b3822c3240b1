import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { approvals } from '../../../src/checks/approvals/index.ts';
import { GateError } from '../../../src/model/errors.ts';
import type { Judgement } from '../../../src/model/finding.ts';
import type { Sources } from '../../../src/model/sources.ts';
import { fixedClock, memoryEnv, memoryFiles, memoryGit, memorySources } from '../../../src/testing.ts';
import {
  dispatchEvent,
  github,
  groupEvent,
  head,
  old,
  permissionPath,
  pullEvent,
  review,
  runAnswer,
} from '../../approval/world.ts';
import { document, options } from './matrix.ts';

type Options = typeof options;

/** As the gate does it: gathered, through JSON, judged. */
async function check(from: Partial<Sources>, by: Options): Promise<Judgement> {
  const evidence = await approvals.gather(memorySources(from), by);
  return approvals.judge(z.parse(approvals.evidence, JSON.parse(JSON.stringify(evidence))), by);
}

const parse = (given: object): Options => approvals.options.parse(given);
const rulesOf = async (from: Partial<Sources>, by: Options): Promise<readonly string[]> =>
  (await check(from, by)).findings.map(({ rule }) => rule);

describe('the authority matrix of a rollback plan', () => {
  const approval = (login: string): object => ({
    user: { login, type: 'User' },
    state: 'approved',
    environments: [{ name: 'production' }],
  });
  const onCall = '/orgs/acme/teams/on-call/members';

  interface Rollback {
    readonly by: string;
    readonly stages?: string;
    readonly deployedAt?: string;
    readonly approvedBy?: readonly string[];
  }

  const rollback = ({ by, stages, deployedAt, approvedBy = [] }: Rollback): Partial<Sources> => ({
    clock: fixedClock('2026-01-01T12:00:00Z'),
    env: memoryEnv({ ...(stages && { GATE_STAGES: stages }), ...(deployedAt && { GATE_DEPLOYED_AT: deployedAt }) }),
    files: memoryFiles({ 'docs/rollback-plan.md': document }),
    github: github({
      event: dispatchEvent,
      reviews: approvedBy.map(approval),
      more: {
        [onCall]: [{ login: 'olga' }],
        '/repos/acme/shop/actions/runs/30': { ...runAnswer, actor: { login: by }, triggering_actor: { login: by } },
      },
    }),
  });

  const soon = '2026-01-01T11:00:00Z';
  const late = '2026-01-01T10:59:59Z';

  test.each<[string, Rollback, readonly string[]]>([
    ['one stage at once, by who is on call', { by: 'olga', stages: 'one', deployedAt: soon }, []],
    ['one stage later, without the lead', { by: 'olga', stages: 'one', deployedAt: late }, ['approval-missing']],
    ['one stage later, with the lead', { by: 'olga', stages: 'one', deployedAt: late, approvedBy: ['lead'] }, []],
    ['one stage at once, by somebody else', { by: 'eve', stages: 'one', deployedAt: soon }, ['wrong-initiator']],
    [
      'many stages, by the lead, with the manager',
      { by: 'lead', stages: 'many', deployedAt: soon, approvedBy: ['manager'] },
      [],
    ],
    [
      'many stages, by the lead, with who is on call',
      { by: 'lead', stages: 'many', deployedAt: soon, approvedBy: ['olga'] },
      ['approval-missing'],
    ],
    [
      'many stages, by who is on call',
      { by: 'olga', stages: 'many', deployedAt: soon },
      ['wrong-initiator', 'approval-missing'],
    ],
    [
      'all, by who is on call, with the lead',
      { by: 'olga', stages: 'all', deployedAt: late, approvedBy: ['lead'] },
      [],
    ],
    ['all, where the time of the deploy decides nothing', { by: 'olga', stages: 'all', approvedBy: ['lead'] }, []],
  ])('%s', async (_, what, rules) => {
    expect(await rulesOf(rollback(what), options)).toEqual(rules);
  });

  test.each<[string, Rollback, readonly string[]]>([
    ['nobody said how many stages', { by: 'olga', deployedAt: soon }, ['GATE_STAGES is not set']],
    ['an unheard-of number of stages', { by: 'olga', stages: 'some', deployedAt: soon }, ['GATE_STAGES is "some"']],
    ['nobody said when the deploy was', { by: 'olga', stages: 'one' }, ['GATE_DEPLOYED_AT is not set']],
    ['a time without a zone', { by: 'olga', stages: 'one', deployedAt: '2026-01-01T11:00:00' }, ['with its zone']],
    [
      'a time that does not exist',
      { by: 'olga', stages: 'one', deployedAt: '2026-13-01T11:00:00Z' },
      ['with its zone'],
    ],
    ['a time to come', { by: 'olga', stages: 'one', deployedAt: '2026-01-01T13:00:00Z' }, ['is to come']],
  ])('%s: it is unknown which rule applies', async (_, what, [reason]) => {
    const { findings } = await check(rollback({ ...what, approvedBy: ['lead', 'manager'] }), options);
    const unknown = findings.filter(({ rule }) => rule === 'scenario-unknown');
    expect(unknown.map(({ message }) => message)).toContainEqual(expect.stringContaining(reason ?? ''));
  });

  test('what nobody said is said once, for all the rules that may apply', async () => {
    const { findings } = await check(rollback({ by: 'olga', deployedAt: late }), options);
    expect(findings).toEqual([
      {
        rule: 'scenario-unknown',
        message:
          'the environment variable GATE_STAGES is not set, expected one, many, all: without it nobody can tell whether 3 rules apply',
        details: options.rules.slice(1).map(({ name }) => name),
      },
    ]);
  });

  test('shows whom to tell, and that no approval was needed', async () => {
    const { facts } = await check(rollback({ by: 'olga', stages: 'one', deployedAt: soon }), options);
    expect(facts.map(({ label, value }) => [label, value])).toEqual([
      ['about', 'run 30 at aaaaaaa'],
      ['started by', 'olga'],
      ['approvals', 'none needed'],
      ['next step', 'notify: #ops-shared post'],
      ['table', '4 rows as the rules say'],
    ]);
  });

  test('a team that cannot be read blocks who may start it', async () => {
    const more = { [onCall]: new GateError('not-found', 'GitHub answered 404') };
    const from = {
      ...rollback({ by: 'olga', stages: 'one', deployedAt: soon }),
      github: github({ event: dispatchEvent, more }),
    };
    expect(await rulesOf(from, options)).toEqual(['unreadable']);
  });
});

describe('of a pull request', () => {
  const everything = parse({ rules: [{ name: 'all', approve: { users: ['alice'] } }] });

  test('an approval of its head is enough', async () => {
    const { facts, findings } = await check({ github: github({ reviews: [review('alice')] }) }, everything);
    expect(findings).toEqual([]);
    expect(facts).toContainEqual({
      of: 'all',
      label: 'approvals',
      value: 'alice',
      limit: '1 approval by alice',
      key: true,
    });
  });

  test('a push after the approval undoes it', async () => {
    const reviews = [review('alice', 'APPROVED', { commit_id: old })];
    const { findings } = await check({ github: github({ reviews }) }, everything);
    expect(findings).toEqual([
      {
        rule: 'approval-missing',
        message: 'all: 0 of 1 approval by alice on aaaaaaa',
        details: ['alice: approved bbbbbbb, not aaaaaaa'],
      },
    ]);
  });

  test('in a merge group its approvals hold', async () => {
    expect(await rulesOf({ github: github({ event: groupEvent, reviews: [review('alice')] }) }, everything)).toEqual(
      [],
    );
  });

  test('nobody named means somebody who may write', async () => {
    const anybody = parse({ rules: [{ name: 'all', approve: {} }] });
    const of = (permission: string) =>
      rulesOf(
        { github: github({ reviews: [review('bob')], more: { [permissionPath('bob')]: { permission } } }) },
        anybody,
      );
    expect([await of('write'), await of('read')]).toEqual([[], ['approval-missing']]);
  });

  test('a team that cannot be read blocks its approval', async () => {
    const by = parse({ rules: [{ name: 'all', approve: { teams: ['acme/ops'] } }] });
    const { findings } = await check({ github: github({ reviews: [review('alice')] }) }, by);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'unreadable',
        expect.stringContaining('0 of 1 approval by a member of acme/ops on aaaaaaa: the members of acme/ops'),
      ],
    ]);
  });

  test('without GitHub nothing passes, not even what needs no approval', async () => {
    expect(await rulesOf({}, parse({ rules: [{ name: 'all', approve: 'none' }] }))).toEqual(['unreadable']);
  });
});

describe('a rule applies', () => {
  const change = {
    git: memoryGit({
      commits: {
        [old]: { parents: [], files: { 'src/a.ts': '1' } },
        [head]: { parents: [old], files: { 'src/a.ts': '2' } },
      },
      head,
    }),
    comparison: async () => ({ base: old, head, reason: 'first parent' }),
  };
  const applying = async (when: object, from: Partial<Sources> = {}): Promise<readonly string[]> =>
    rulesOf({ github: github(), ...from }, parse({ rules: [{ name: 'r', when, approve: 'none' }] }));

  test.each<[string, object, Partial<Sources>, readonly string[]]>([
    ['a changed file', { paths: ['src/**'] }, change, []],
    ['no changed file', { paths: ['docs/**'] }, change, ['denied']],
    ['a label', { labels: ['x', 'rollback'] }, {}, []],
    ['no label', { labels: ['x'] }, {}, ['denied']],
    [
      'no label without a pull request',
      { labels: ['rollback'] },
      { github: github({ event: dispatchEvent }) },
      ['denied'],
    ],
    ['its base', { base: ['ma*'] }, {}, []],
    ['another base', { base: ['release/*'] }, {}, ['denied']],
    ['the base of a merge group', { base: ['main'] }, { github: github({ event: groupEvent }) }, []],
    ['the branch of a run', { base: ['main'] }, { github: github({ event: dispatchEvent }) }, []],
    ['another branch of a run', { base: ['trunk'] }, { github: github({ event: dispatchEvent }) }, ['denied']],
    ['its event', { events: ['pull_request'] }, {}, []],
    ['another event', { events: ['push'] }, {}, ['denied']],
    ['all that is said', { labels: ['rollback'], base: ['main'], events: ['pull_request'] }, {}, []],
    ['only a part of what is said', { labels: ['rollback'], base: ['trunk'] }, {}, ['denied']],
    ['changed files that nobody can tell', { paths: ['src/**'] }, {}, ['scenario-unknown']],
    [
      'changed files of a shallow clone',
      { paths: ['src/**'] },
      { comparison: async () => ({ unknown: 'shallow', hint: 'Fetch.' }) },
      ['scenario-unknown'],
    ],
    [
      'no changed files on an event about no change',
      { paths: ['src/**'] },
      { github: github({ event: dispatchEvent }) },
      ['denied'],
    ],
    ['what is certainly not so, after what is unknown', { stages: ['one'], labels: ['x'] }, {}, ['denied']],
    ['what is certainly not so, before what is unknown', { paths: ['src/**'], events: ['push'] }, {}, ['denied']],
  ])('by %s', async (_, when, from, rules) => {
    expect(await applying(when, from)).toEqual(rules);
  });

  test('that does not match is denied, and every rule is named', async () => {
    const by = parse({
      rules: [
        { name: 'a', when: { events: ['push'] }, approve: 'none' },
        { name: 'b', when: { events: ['release'] }, approve: 'none' },
      ],
    });
    expect((await check({ github: github() }, by)).findings).toEqual([
      {
        rule: 'denied',
        message: 'none of the 2 rules applies to pull request 7 at aaaaaaa, on pull_request',
        details: ['a', 'b'],
      },
    ]);
  });

  test('beside another one, and both must be met', async () => {
    const by = parse({
      rules: [
        { name: 'mild', approve: 'none' },
        { name: 'strict', approve: { users: ['alice'] } },
      ],
    });
    expect(await rulesOf({ github: github() }, by)).toEqual(['approval-missing']);
    expect(await rulesOf({ github: github({ reviews: [review('alice')] }) }, by)).toEqual([]);
  });

  test('and is unknown beside one that applies: it might ask for more', async () => {
    const by = parse({
      rules: [
        { name: 'mild', approve: 'none' },
        { name: 'strict', when: { stages: ['all'] }, approve: { users: ['alice'] } },
      ],
    });
    expect(await rulesOf({ github: github({ event: pullEvent }) }, by)).toEqual(['scenario-unknown']);
  });
});

describe('options are refused', () => {
  const rule = { name: 'a', approve: 'none' };
  test.each<[string, object]>([
    ['without rules', { rules: [] }],
    ['with two rules of one name', { rules: [rule, rule] }],
    ['with a rule that does not say who approves', { rules: [{ name: 'a' }] }],
    ['with an approval of nobody', { rules: [{ name: 'a', approve: { count: 0 } }] }],
    ['with nobody who may start it', { rules: [{ ...rule, initiate: {} }] }],
    ['with an unknown role', { rules: [{ ...rule, initiate: { roles: ['boss'] } }] }],
    ['with a role that every object has', { rules: [{ ...rule, initiate: { roles: ['constructor'] } }] }],
    ['with an unknown role that approves', { rules: [{ name: 'a', approve: { roles: ['boss'] } }] }],
    ['with a role of nobody', { roles: { boss: {} }, rules: [rule] }],
    ['with an unheard-of event', { rules: [{ ...rule, when: { events: ['pull-request'] } }] }],
    ['with a time of no length', { rules: [{ ...rule, when: { 'since-deploy': {} } }] }],
    ['with minutes without a unit', { rules: [{ ...rule, when: { 'since-deploy': { over: '60' } } }] }],
    ['with no label at all', { rules: [{ ...rule, when: { labels: [] } }] }],
    ['with a variable that is none', { rules: [rule], scenario: { stages: 'A=1' } }],
  ])('%s', (_, given) => {
    expect(approvals.options.safeParse(given).success).toBe(false);
  });
});
