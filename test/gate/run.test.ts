import { describe, expect, test } from 'vitest';
import { run } from '../../src/gate/run.ts';
import { version } from '../../src/gate/version.ts';
import { GateError } from '../../src/model/errors.ts';
import type { Config, Planned } from '../../src/model/plan.ts';
import type { Report, Waiver } from '../../src/model/report.ts';
import type { GitHubEvent, Sources } from '../../src/model/sources.ts';
import { fixedClock, memoryFiles, memoryGit, memoryGitHub, memorySources } from '../../src/testing.ts';
import { ownCheck, planned } from './own-check.ts';

const config = (plans: readonly Planned[] = [planned()], more: Partial<Config> = {}): Config => ({
  file: 'gate.yml',
  failOn: 'error',
  planned: plans,
  waivers: [],
  ...more,
});
const named = (id: string): Planned => planned(ownCheck({ id }));
const sources = (given: Partial<Sources> = {}): Sources =>
  memorySources({ files: memoryFiles({ 'a.ts': '1' }), clock: fixedClock('2026-03-31T10:00:00Z'), ...given });
const tooLong = memoryFiles({ 'a.ts': '\n'.repeat(11) });
const outcomes = ({ results }: Report): readonly string[] => results.map(({ check, outcome }) => `${check} ${outcome}`);
const check = { command: 'check' };

test('the report says what was judged, when, by which version, and how it ended', async () => {
  const event: GitHubEvent = { name: 'push', repository: 'org/app', sha: 'f'.repeat(40), ref: 'refs/heads/main' };
  const report = await run({ ...check, config: config() }, sources({ github: memoryGitHub({ event }) }));
  expect(report).toMatchObject({
    schema: 1,
    tool: { name: 'epic21-gate', version },
    command: 'check',
    at: '2026-03-31T10:00:00.000Z',
    subject: { repository: 'org/app', sha: 'f'.repeat(40), ref: 'refs/heads/main', event: 'push', config: 'gate.yml' },
    failOn: 'error',
    verdict: 'ready',
  });
});

test('results stand in the order of the config, whoever ends first', async () => {
  const slow = ownCheck({
    id: 'slow',
    gather: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return { lines: 1 };
    },
  });
  const report = await run({ ...check, config: config([planned(slow), named('fast')]) }, sources());
  expect(outcomes(report)).toEqual(['slow passed', 'fast passed']);
});

test('a check that throws blocks itself and not the others', async () => {
  const broken = ownCheck({
    id: 'broken',
    gather: async () => {
      throw new Error('boom');
    },
  });
  const report = await run({ ...check, config: config([planned(broken), named('size')]) }, sources());
  expect([outcomes(report), report.verdict]).toEqual([['broken blocked', 'size passed'], 'undecided']);
});

test('a run without any check is undecided', async () => {
  expect((await run({ ...check, config: config([]) }, sources())).verdict).toBe('undecided');
});

describe('selection', () => {
  const two = config([named('size'), named('other')]);

  test('--only leaves the others out and lists them', async () => {
    const { results } = await run({ ...check, config: two, selection: { only: ['other'], skip: [] } }, sources());
    expect(results.map(({ check: id, outcome, reason }) => [id, outcome, reason])).toEqual([
      ['size', 'skipped', 'left out by --only other'],
      ['other', 'passed', undefined],
    ]);
  });

  test('--skip leaves a check out and lists it', async () => {
    const { results } = await run({ ...check, config: two, selection: { only: [], skip: ['size'] } }, sources());
    expect(results.map(({ check: id, outcome, reason }) => [id, outcome, reason])).toEqual([
      ['size', 'skipped', 'left out by --skip'],
      ['other', 'passed', undefined],
    ]);
  });

  test('a run in which everything was left out is undecided', async () => {
    const report = await run({ ...check, config: two, selection: { only: [], skip: ['size', 'other'] } }, sources());
    expect(report.verdict).toBe('undecided');
  });

  test('what is left out is not gathered', async () => {
    let gathered = 0;
    const one = ownCheck({
      gather: async () => {
        gathered += 1;
        return { lines: 1 };
      },
    });
    await run({ ...check, config: config([planned(one)]), selection: { only: [], skip: ['size'] } }, sources());
    expect(gathered).toBe(0);
  });

  test.each(['only', 'skip'] as const)('--%s with an unknown check is misuse, with a guess', async (list) => {
    const selection = { only: [], skip: [], [list]: ['siez'] };
    await expect(run({ ...check, config: two, selection }, sources())).rejects.toThrow(
      expect.objectContaining({
        kind: 'misuse',
        message: 'the config has no check "siez", it has size, other',
        hint: 'did you mean "size"?',
      }),
    );
  });
});

describe('when', () => {
  const onPush = config([planned(ownCheck(), { when: { events: ['push', 'schedule'] } })]);
  const reasonAt = async (event: GitHubEvent | undefined): Promise<string | undefined> =>
    (await run({ ...check, config: onPush }, sources({ github: memoryGitHub({ event }) }))).results[0]?.reason;

  test('a check runs at one of its events', async () => {
    expect(await reasonAt({ name: 'schedule' })).toBeUndefined();
  });

  test('at another event it is skipped, and the report says why', async () => {
    expect(await reasonAt({ name: 'pull_request' })).toBe('runs only on push, schedule, and this is pull_request');
  });

  test('outside GitHub Actions the event is called none', async () => {
    expect(await reasonAt(undefined)).toBe('runs only on push, schedule, and this is none');
  });

  test('a check for none runs outside GitHub Actions', async () => {
    const local = config([planned(ownCheck(), { when: { events: ['none'] } })]);
    expect(outcomes(await run({ ...check, config: local }, sources()))).toEqual(['size passed']);
  });
});

describe('what the change touches', () => {
  const event: GitHubEvent = { name: 'pull_request', change: { base: 'b', head: 'h' } };
  const github = memoryGitHub({ event });
  const git = memoryGit({
    commits: { b: { files: { 'a.ts': 'old' } }, h: { parents: ['b'], files: { 'a.ts': 'new', 'c.ts': 'new' } } },
    head: 'h',
  });
  const changedIn = async (given: Partial<Sources>): Promise<unknown> =>
    (await run({ ...check, config: config() }, sources({ files: tooLong, github, ...given }))).results[0]?.findings[0]
      ?.changed;

  test('is marked', async () => {
    expect(await changedIn({ git })).toBe(true);
  });

  test('is what was found to be compared, where the base of the event is not here', async () => {
    const merge = memoryGit({
      commits: { tip: { files: { 'a.ts': 'old' } }, h: { parents: ['tip'], files: { 'a.ts': 'new' } } },
      head: 'h',
    });
    const comparison = { base: 'tip', head: 'h', reason: 'first parent of the merge commit' };
    expect(await changedIn({ git: merge })).toBeUndefined();
    expect(await changedIn({ git: merge, comparison: async () => comparison })).toBe(true);
    const unknown = { unknown: 'cut', hint: 'fetch' };
    expect(await changedIn({ git, comparison: async () => unknown })).toBe(true);
  });

  test('leaves findings elsewhere unmarked', async () => {
    const elsewhere = memoryGit({
      commits: { b: { files: { 'a.ts': 'x' } }, h: { parents: ['b'], files: { 'a.ts': 'x', 'c.ts': 'new' } } },
      head: 'h',
    });
    expect(await changedIn({ git: elsewhere })).toBeUndefined();
  });

  test('is not asked where the event has no change', async () => {
    expect(await changedIn({ git, github: memoryGitHub({ event: { name: 'push' } }) })).toBeUndefined();
  });

  test('is not known in a history that is cut, and that blocks nothing', async () => {
    expect(await changedIn({ git: memoryGit() })).toBeUndefined();
  });

  test('is not asked of git where no finding has a place', async () => {
    let asked = 0;
    const counting = { ...git, changedFiles: async () => [String((asked += 1))] };
    await run({ ...check, config: config() }, sources({ github, git: counting }));
    expect(asked).toBe(0);
  });

  test('lets a defect of git through', async () => {
    const broken = {
      ...git,
      changedFiles: async () => {
        throw new TypeError('boom');
      },
    };
    await expect(changedIn({ git: broken })).rejects.toThrow(new TypeError('boom'));
  });
});

describe('waivers', () => {
  const waiver: Waiver = { rule: 'size/long', reason: 'r', owner: 'Ann', until: '2026-03-31' };
  const runWith = (
    waivers: readonly Waiver[],
    given: Partial<Sources> = {},
    more: Partial<Config> = {},
  ): Promise<Report> => run({ ...check, config: config([planned()], { waivers, ...more }) }, sources(given));

  test('without any there is nothing to list', async () => {
    expect(outcomes(await runWith([]))).toEqual(['size passed']);
  });

  test('in order are listed as skipped', async () => {
    const { results, verdict } = await runWith([waiver], { files: tooLong });
    expect([results.at(-1), verdict]).toEqual([
      {
        check: 'waivers',
        title: 'Waivers',
        outcome: 'skipped',
        reason: '1 listed in the config, none expired',
        facts: [{ label: 'waivers in force', value: 1 }],
        findings: [],
        ms: 0,
      },
      'ready',
    ]);
  });

  test('hold on their last day, by UTC', async () => {
    const clock = fixedClock('2026-03-31T23:59:59Z');
    expect(outcomes(await runWith([waiver], { files: tooLong, clock }))).toEqual(['size passed', 'waivers skipped']);
  });

  test('that expired waive nothing and fail by themselves', async () => {
    const clock = fixedClock('2026-04-01T00:00:00Z');
    const report = await runWith([waiver], { files: tooLong, clock });
    expect([outcomes(report), report.verdict]).toEqual([['size failed', 'waivers failed'], 'not-ready']);
  });

  test('that expired fail even where there is nothing to waive', async () => {
    const { verdict } = await runWith([{ ...waiver, until: '2026-03-30' }]);
    expect(verdict).toBe('not-ready');
  });

  test('that waive nothing are a notice', async () => {
    const report = await runWith([waiver]);
    expect([report.results.at(-1)?.findings.map(({ rule }) => rule), report.verdict]).toEqual([
      ['waivers/unused'],
      'ready',
    ]);
  });

  test('that waive nothing fail for those who fail on notices', async () => {
    expect((await runWith([waiver], {}, { failOn: 'notice' })).verdict).toBe('not-ready');
  });

  test('cannot waive themselves', async () => {
    const self = { ...waiver, rule: 'waivers/expired' };
    const report = await runWith([self, { ...waiver, until: '2026-03-30' }]);
    expect(report.verdict).toBe('not-ready');
  });

  test('never make a run ready by themselves', async () => {
    const skip = { only: [], skip: ['size'] };
    const report = await run(
      { ...check, config: config([planned()], { waivers: [waiver] }), selection: skip },
      sources(),
    );
    expect(report.verdict).toBe('undecided');
  });
});

describe('progress', () => {
  test('is told of each check that starts and ends, and of none that is skipped', async () => {
    const told: string[] = [];
    const progress = {
      started: (id: string): void => void told.push(`started ${id}`),
      ended: (result: { check: string; outcome: string }): void => void told.push(`${result.outcome} ${result.check}`),
    };
    const selection = { only: [], skip: ['other'] };
    await run({ ...check, config: config([named('size'), named('other')]), selection, progress }, sources());
    expect(told).toEqual(['started size', 'passed size']);
  });
});

test('an event that cannot be read stops the run: without it nobody knows what to skip', async () => {
  const github = {
    ...memoryGitHub(),
    event: async () => {
      throw new GateError('malformed', 'the event is not JSON');
    },
  };
  await expect(run({ ...check, config: config() }, sources({ github }))).rejects.toThrow('the event is not JSON');
});

test.each(['the base', 'the head'])('pull_request_target is refused, whether %s is checked out', async (which) => {
  const change = { base: 'a'.repeat(40), head: 'b'.repeat(40) };
  const there = which === 'the base' ? change.base : change.head;
  const git = memoryGit({ commits: { [there]: { parents: [], files: {} } }, head: there });
  const event: GitHubEvent = { name: 'pull_request_target', change };
  const report = await run({ ...check, config: config() }, sources({ github: memoryGitHub({ event }), git }));
  expect([report.verdict, report.results[0]?.outcome, report.results[0]?.reason]).toEqual([
    'undecided',
    'blocked',
    expect.stringMatching(/^pull_request_target is refused: .* report on workflow_run$/),
  ]);
});

describe('on workflow_run', () => {
  const ended = { id: 1, attempt: 1, headSha: 'b'.repeat(40), event: 'pull_request' };
  const judged = async (headRepository: string | undefined) => {
    const event: GitHubEvent = { name: 'workflow_run', repository: 'org/app', ended: { ...ended, headRepository } };
    return (await run({ ...check, config: config() }, sources({ github: memoryGitHub({ event }) }))).results[0];
  };

  test.each([['evil/app'], [undefined]])('nothing is judged after a run of %s', async (headRepository) => {
    expect(await judged(headRepository)).toMatchObject({
      outcome: 'blocked',
      reason: expect.stringMatching(/^workflow_run after a run of a fork is refused: /),
    });
  });

  test('a run of the repository itself is no reason to refuse', async () => {
    expect((await judged('org/app'))?.outcome).toBe('passed');
  });
});

describe('what was compared', () => {
  const compared = async (comparison: () => Promise<never>) =>
    (await run({ ...check, config: config() }, sources({ comparison }))).subject.compared;

  test('is left out where it cannot be told', async () => {
    const untold = () => Promise.reject(new GateError('unavailable', 'the history is cut'));
    expect(await compared(untold)).toBeUndefined();
  });

  test('is no excuse for a defect', async () => {
    await expect(compared(() => Promise.reject(new TypeError('boom')))).rejects.toThrow('boom');
  });
});
