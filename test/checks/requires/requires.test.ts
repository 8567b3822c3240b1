import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { requires } from '../../../src/checks/requires/index.ts';
import { GateError } from '../../../src/model/errors.ts';
import type { Judgement } from '../../../src/model/finding.ts';
import type { Clock, GitHub, GitHubEvent } from '../../../src/model/sources.ts';
import { fixedClock, memoryEnv, memoryGitHub, memorySources } from '../../../src/testing.ts';

const sha = 'a'.repeat(40);
const other = 'b'.repeat(40);
const commit = `/repos/acme/shop/commits/${sha}`;
const run = { id: 30, attempt: 2, url: 'https://github.com/acme/shop/actions/runs/30' };
const push: GitHubEvent = { name: 'push', repository: 'acme/shop', sha, run };

/** A check run as GitHub answers it. */
const checkRun = (name: string, conclusion: string | null = 'success', more: object = {}): object => ({
  id: 1,
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  started_at: '2026-01-01T10:00:00Z',
  details_url: 'https://github.com/acme/shop/actions/runs/29/job/1',
  app: { id: 15_368, slug: 'github-actions' },
  ...more,
});

interface Given {
  readonly checks?: unknown;
  readonly statuses?: unknown;
  readonly event?: GitHubEvent | undefined;
  readonly more?: Readonly<Record<string, unknown>>;
}

const github = ({ checks = [], statuses = [], event = push, more = {} }: Given = {}): GitHub =>
  memoryGitHub({
    event,
    resources: {
      [`${commit}/check-runs?filter=latest`]: { total_count: 1, check_runs: checks },
      [`${commit}/status`]: { state: 'success', statuses },
      ...more,
    },
  });

interface Around {
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly runner?: string;
}

/** As the gate does it: gathered, through JSON, judged. */
async function check(from: GitHub, said: object, { runner, ...around }: Around = {}): Promise<Judgement> {
  const options = requires.options.parse(said);
  const env = memoryEnv(runner === undefined ? {} : { RUNNER_NAME: runner });
  const evidence = await requires.gather(memorySources({ github: from, env, ...around }), options);
  return requires.judge(z.parse(requires.evidence, JSON.parse(JSON.stringify(evidence))), options);
}

const messages = async (...given: Parameters<typeof check>): Promise<readonly string[]> =>
  (await check(...given)).findings.map(({ rule, message }) => `${rule}: ${message}`);

const rulesOf = async (...given: Parameters<typeof check>): Promise<readonly string[]> =>
  (await check(...given)).findings.map(({ rule }) => rule);

const unit = { checks: ['unit'] };

test('a check that succeeded is a fact', async () => {
  expect(await check(github({ checks: [checkRun('unit')] }), unit)).toEqual({
    facts: [
      { label: 'required', value: '1 of 1 succeeded on aaaaaaa', key: true },
      { of: 'unit', label: 'conclusion', value: 'success by github-actions' },
    ],
    findings: [],
  });
});

describe('one conclusion is as good as its name', () => {
  test.each([
    'failure',
    'neutral',
    'skipped',
    'cancelled',
    'timed_out',
    'action_required',
    'stale',
    'startup_failure',
    'unheard_of',
  ])('%s is no success', async (conclusion) => {
    expect(await messages(github({ checks: [checkRun('unit', conclusion)] }), unit)).toEqual([
      `not-successful: unit is ${conclusion} by github-actions on aaaaaaa`,
    ]);
  });

  test('unless it is allowed', async () => {
    const said = { checks: [{ name: 'unit', conclusion: ['success', 'skipped'] }] };
    expect(await rulesOf(github({ checks: [checkRun('unit', 'skipped')] }), said)).toEqual([]);
    expect(await rulesOf(github({ checks: [checkRun('unit', 'neutral')] }), said)).toEqual(['not-successful']);
  });
});

describe('what is not finished', () => {
  test.each(['queued', 'in_progress', 'waiting', 'requested', 'pending'])('as %s is pending', async (status) => {
    expect(await messages(github({ checks: [checkRun('unit', null, { status })] }), unit)).toEqual([
      `pending: unit is ${status} by github-actions on aaaaaaa`,
    ]);
  });

  test('though it has a conclusion, or has none though it is', async () => {
    const checks = [checkRun('a', 'success', { status: 'in_progress' }), checkRun('b', null, { status: 'completed' })];
    expect(await rulesOf(github({ checks }), { checks: ['a', 'b'] })).toEqual(['pending', 'pending']);
  });
});

describe('what was not reported', () => {
  test('is not passed, and what was is shown', async () => {
    const { facts, findings } = await check(github({ checks: [checkRun('units')] }), unit);
    expect(findings).toEqual([
      { rule: 'not-reported', message: 'unit was not reported on aaaaaaa', details: ['1 name reported: units'] },
    ]);
    expect(facts).toEqual([{ label: 'required', value: '0 of 1 succeeded on aaaaaaa', key: true }]);
  });

  test('by the app that is named is told from what another app reported', async () => {
    const checks = [checkRun('unit', 'success', { app: { slug: 'evil' } })];
    expect(await messages(github({ checks }), { checks: [{ name: 'unit', app: 'github-actions' }] })).toEqual([
      'not-reported: unit was reported by evil and not by github-actions on aaaaaaa',
    ]);
  });
});

describe('of several with one name', () => {
  test('the newest of an app counts', async () => {
    const late = { id: 2, started_at: '2026-01-01T11:00:00Z' };
    const twice = (first: string, second: string) => [checkRun('unit', first), checkRun('unit', second, late)];
    expect(await rulesOf(github({ checks: twice('failure', 'success') }), unit)).toEqual([]);
    expect(await messages(github({ checks: twice('success', 'failure') }), unit)).toEqual([
      'not-successful: unit is failure by github-actions, the newest of 2 on aaaaaaa',
    ]);
  });

  describe('of another workflow run', () => {
    const of = (id: number) => ({ id, details_url: `https://github.com/acme/shop/actions/runs/${id}/job/1` });
    const late = { ...of(31), started_at: '2026-01-01T11:00:00Z' };
    const twice = [checkRun('unit', 'failure', of(29)), checkRun('unit', 'success', late)];
    const runs = (workflow: number, event: string) => ({
      [`/repos/acme/shop/actions/runs?head_sha=${sha}`]: {
        workflow_runs: [
          { id: 29, workflow_id: 5, event: 'pull_request' },
          { id: 31, workflow_id: workflow, event },
        ],
      },
    });

    test('it makes up for one before it where both are of one workflow and event', async () => {
      expect(await rulesOf(github({ checks: twice, more: runs(5, 'pull_request') }), unit)).toEqual([]);
    });

    test.each([
      [6, 'pull_request'],
      [5, 'push'],
    ])('it makes up for none of another: workflow %s on %s', async (workflow, event) => {
      expect(await rulesOf(github({ checks: twice, more: runs(workflow, event) }), unit)).toEqual(['not-successful']);
    });

    test('it makes up for none where nobody can tell', async () => {
      expect(await rulesOf(github({ checks: twice }), unit)).toEqual(['not-successful']);
    });
  });

  test('one that has not started is the newest', async () => {
    const checks = [
      checkRun('unit', null, { status: 'queued', started_at: null }),
      checkRun('unit', 'success', { id: 9 }),
    ];
    expect(await rulesOf(github({ checks }), unit)).toEqual(['pending']);
  });

  test('every app that reports it must be content, where none is named', async () => {
    const checks = [checkRun('unit'), checkRun('unit', 'failure', { app: { slug: 'jenkins' } })];
    expect(await rulesOf(github({ checks }), unit)).toEqual(['not-successful']);
  });
});

describe('a glob', () => {
  test('means each that it matches', async () => {
    const checks = [checkRun('test (20)'), checkRun('test (24)', 'failure'), checkRun('lint', 'failure')];
    expect(await rulesOf(github({ checks }), { checks: ['test (*)'] })).toEqual(['not-successful']);
  });

  test('that matches nothing was not reported', async () => {
    expect(await rulesOf(github({ checks: [checkRun('lint')] }), { checks: ['test (*)'] })).toEqual(['not-reported']);
  });

  test('does not mean what is excluded', async () => {
    const checks = [checkRun('unit'), checkRun('epic21-gate', 'failure')];
    expect(await rulesOf(github({ checks }), { checks: ['*'] })).toEqual([]);
  });

  test('is also a name that looks like one', async () => {
    expect(await rulesOf(github({ checks: [checkRun('ci [linux]')] }), { checks: ['ci [linux]'] })).toEqual([]);
  });
});

describe('the job that the gate runs in', () => {
  const details_url = 'https://github.com/acme/shop/actions/runs/30/job/5';
  const own = checkRun('gate', null, { id: 5, details_url });
  const jobs = {
    '/repos/acme/shop/actions/runs/30/attempts/2/jobs': {
      jobs: [
        { id: 4, status: 'in_progress', runner_name: 'runner 1' },
        { id: 5, status: 'in_progress', runner_name: 'runner 2' },
      ],
    },
  };

  test('is not among those that a glob means', async () => {
    const from = github({ checks: [checkRun('unit'), own], more: jobs });
    expect(await rulesOf(from, { checks: ['*'] }, { runner: 'runner 2' })).toEqual([]);
  });

  test('cannot vouch for itself', async () => {
    expect(await messages(github({ checks: [own], more: jobs }), { checks: ['gate'] }, { runner: 'runner 2' })).toEqual(
      ['not-reported: gate is this very job, which cannot vouch for itself on aaaaaaa'],
    );
  });

  test('is pending where nobody can tell which it is', async () => {
    expect(await messages(github({ checks: [own] }), { checks: ['*'] }, { runner: 'runner 2' })).toEqual([
      'pending: gate is in_progress by github-actions, a job of this workflow run on aaaaaaa',
    ]);
  });

  test('is not guessed where two runners have one name', async () => {
    const two = [5, 4].map((id) => ({ id, status: 'in_progress', runner_name: 'runner 2' }));
    const more = { '/repos/acme/shop/actions/runs/30/attempts/2/jobs': { jobs: two } };
    expect(await rulesOf(github({ checks: [own], more }), { checks: ['gate'] }, { runner: 'runner 2' })).toEqual([
      'pending',
    ]);
  });

  test('is not another job of the same run', async () => {
    const from = github({ checks: [checkRun('unit', null, { id: 4, details_url })], more: jobs });
    expect(await rulesOf(from, unit, { runner: 'runner 2' })).toEqual(['pending']);
  });
});

describe('statuses', () => {
  const said = { statuses: ['ci/*'] };
  test.each([
    ['success', []],
    ['pending', ['pending']],
    ['failure', ['not-successful']],
    ['error', ['not-successful']],
    ['fine', ['not-successful']],
  ])('%s', async (state, rules) => {
    expect(await rulesOf(github({ statuses: [{ context: 'ci/jenkins', state }] }), said)).toEqual(rules);
  });

  test('that were not reported are missing', async () => {
    expect(await rulesOf(github(), said)).toEqual(['not-reported']);
  });

  test('are no check runs', async () => {
    expect(await rulesOf(github({ checks: [checkRun('ci/jenkins')] }), said)).toEqual(['not-reported']);
  });
});

describe('the commit is', () => {
  const pull = {
    number: 7,
    author: 'a',
    headRef: 'x',
    headSha: sha,
    baseRef: 'main',
    baseSha: other,
    isFork: false,
    labels: [],
  };
  test.each<[string, GitHubEvent]>([
    ['the head of the pull request, not its merge', { ...push, name: 'pull_request', sha: other, pull }],
    ['the head of the merge group', { ...push, name: 'merge_group', sha: other, change: { base: other, head: sha } }],
    [
      'what the run that ended was about',
      { ...push, name: 'workflow_run', sha: other, ended: { id: 1, attempt: 1, headSha: sha, event: 'push' } },
    ],
    ['what was pushed', { ...push, change: { base: other, head: other } }],
  ])('%s', async (_, event) => {
    expect(await rulesOf(github({ checks: [checkRun('unit')], event }), unit)).toEqual([]);
  });

  test.each<[string, GitHubEvent | undefined]>([
    ['outside GitHub Actions', undefined],
    ['without a repository', { ...push, repository: undefined }],
    ['with a path for a repository', { ...push, repository: '../x' }],
    ['without a commit', { ...push, sha: undefined }],
    ['with a branch for a commit', { ...push, sha: 'main' }],
  ])('unknown %s', async (_, event) => {
    expect(await rulesOf(memoryGitHub({ event }), unit)).toEqual(['commit-unknown']);
  });
});

describe('waiting', () => {
  /** Answers one after the other, the last one for ever. */
  function changing(...answers: readonly (readonly object[])[]): { github: GitHub; asked: () => number } {
    let asked = 0;
    const from = github();
    return {
      github: { ...from, list: async () => structuredClone(answers[Math.min(asked++, answers.length - 1)] ?? []) },
      asked: () => asked,
    };
  }

  const waiting = { ...unit, wait: '1m', every: '20s' };
  const pending = [checkRun('unit', null)];

  test('ends when all is well', async () => {
    const { github: from, asked } = changing([], pending, [checkRun('unit')]);
    const { facts, findings } = await check(from, waiting);
    expect([findings, asked()]).toEqual([[], 3]);
    expect(facts[0]?.value).toBe('1 of 1 succeeded on aaaaaaa, after 40 seconds');
  });

  test('ends when something failed, whatever is still to come', async () => {
    const { github: from, asked } = changing([checkRun('unit', 'failure')], [checkRun('unit')]);
    expect(await rulesOf(from, { ...waiting, checks: ['unit', 'lint'] })).toEqual(['not-successful', 'not-reported']);
    expect(asked()).toBe(1);
  });

  test('ends in time, and says how long it was', async () => {
    const { github: from, asked } = changing(pending);
    expect(await messages(from, waiting)).toEqual([
      'pending: unit is in_progress by github-actions on aaaaaaa after 60 seconds',
    ]);
    expect(asked()).toBe(4);
  });

  test('is not longer than it may be, however long the pause', async () => {
    const clock = fixedClock();
    await check(changing(pending).github, { ...waiting, every: '1h' }, { clock });
    expect(clock.elapsed()).toBe(60_000);
  });

  test('does not happen unless it is asked for', async () => {
    const { github: from, asked } = changing(pending);
    await check(from, unit);
    expect(asked()).toBe(1);
  });

  test('stops when it is interrupted', async () => {
    const { github: from, asked } = changing(pending);
    await expect(check(from, waiting, { signal: AbortSignal.abort() })).rejects.toThrow('interrupted');
    expect(asked()).toBe(1);
  });
});

describe('hostile answers', () => {
  test.each([
    ['a list of numbers', [1]],
    ['a check run without a name', [checkRun('x', 'success', { name: 1 })]],
    ['a conclusion that is a list', [checkRun('unit', 'success', { conclusion: ['success'] })]],
    ['no list', 'success'],
  ])('%s is refused', async (_, checks) => {
    await expect(check(github({ checks }), unit)).rejects.toBeInstanceOf(GateError);
  });

  test('more check runs than anybody reads are refused', async () => {
    const checks = Array.from({ length: 5_001 }, () => checkRun('unit'));
    await expect(check(github({ checks }), unit)).rejects.toThrow('5000');
  });

  test('names without end are cut, and none becomes a name that is required by it', async () => {
    const long = 'x'.repeat(100_000);
    const { findings } = await check(github({ checks: [checkRun(long)] }), { checks: ['x'.repeat(499)] });
    expect(findings.map(({ rule }) => rule)).toEqual(['not-reported']);
    expect(JSON.stringify(findings).length).toBeLessThan(2_000);
  });

  test('names that hide something are shown as they are', async () => {
    const { findings } = await check(github({ checks: [checkRun('un\u202eit\n::error::', 'failure')] }), {
      checks: ['un*'],
    });
    expect(findings[0]?.message).toBe('un\\u{202e}it⏎::error:: is failure by github-actions on aaaaaaa');
  });

  test('a name that every object has is a name', async () => {
    expect(
      await rulesOf(github({ checks: [checkRun('__proto__'), checkRun('constructor')] }), {
        checks: ['__proto__', 'constructor'],
      }),
    ).toEqual([]);
  });
});

describe('options are refused', () => {
  test.each<[string, object]>([
    ['that name nothing', {}],
    ['that name nothing twice', { checks: [], statuses: [] }],
    ['that name the gate itself', { checks: ['epic21-gate'] }],
    ['that name the gate as a status', { statuses: ['epic21-gate'] }],
    ['that exclude everything', { checks: ['unit'], exclude: ['**'] }],
    ['with a conclusion that GitHub does not have', { checks: [{ name: 'unit', conclusion: ['passed'] }] }],
    ['with no conclusion', { checks: [{ name: 'unit', conclusion: [] }] }],
    ['with an app by its title', { checks: [{ name: 'unit', app: 'GitHub Actions' }] }],
    ['with a time without a unit', { checks: ['unit'], wait: '10' }],
    ['with a pause that is hardly one', { checks: ['unit'], wait: '1m', every: '1ms' }],
    ['with an empty name', { checks: [''] }],
  ])('%s', (_, said) => {
    expect(requires.options.safeParse(said).success).toBe(false);
  });
});
