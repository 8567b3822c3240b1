import { describe, expect, test } from 'vitest';
import { GateError, type ErrorKind } from '../../../src/model/errors.ts';
import type { Files } from '../../../src/model/sources.ts';
import { memoryFiles, memoryGit, memoryGitHub, memorySources } from '../../../src/testing.ts';
import { policy } from '../../../src/checks/policy/index.ts';
import { base, config, head, judged } from './changed.ts';

const before = { [config]: 'checks:\n  coverage: { total: { lines: 80 } }\n' };
const after = { [config]: 'checks:\n  coverage: { total: { lines: 70 } }\n' };

const pullPath = '/repos/acme/app/pulls/7';
const reviewsPath = `${pullPath}/reviews`;

/** A pull request of octocat, with what these people said of it. */
const approvedBy = (...logins: readonly string[]) => {
  const pull = { number: 7, author: 'octocat', headRef: 'topic', headSha: head, baseRef: 'main', baseSha: base };
  const reviews = logins.map((login) => ({ user: { login, type: 'User' }, state: 'APPROVED', commit_id: head }));
  return memoryGitHub({
    event: {
      name: 'pull_request',
      repository: 'acme/app',
      pull: { ...pull, isFork: false, labels: [] },
      change: { base, head },
    },
    resources: {
      [pullPath]: {
        number: 7,
        state: 'open',
        user: { login: 'octocat' },
        base: { ref: 'main' },
        head: { sha: head },
        labels: [],
      },
      [reviewsPath]: reviews,
    },
  });
};

const options = { approval: { users: ['grace', 'ada'] } };
const rulesOf = async (...given: Parameters<typeof judged>): Promise<readonly string[]> =>
  (await judged(...given)).findings.map(({ rule }) => rule);

describe('a loosening', () => {
  test('that was approved by whom the config names is a notice, with who approved it', async () => {
    const { findings } = await judged(before, after, { options, sources: { github: approvedBy('grace') } });
    expect(findings).toEqual([
      {
        rule: 'approved-loosening',
        message: 'checks.coverage.total.lines is 70, was 80',
        at: { file: config, line: 2 },
        details: ['before: 80', 'after: 70', 'approved by grace'],
      },
    ]);
  });

  test('that others approved is one that nobody approved, and says why', async () => {
    const github = approvedBy('mallory', 'octocat');
    const { findings } = await judged(before, after, { options, sources: { github } });
    expect([findings[0]?.rule, findings[0]?.details?.slice(2)]).toEqual([
      'loosened',
      [
        'approval: 0 of 1 approval by grace or ada on aaaaaaa',
        'mallory: is not one of them',
        'octocat: opened the pull request',
      ],
    ]);
  });

  test('is told with who is missing, and only the first with why others do not count', async () => {
    const more = { [config]: `${after[config]}fail-on: error\nwaivers: []\n`, 'a.py': 'x # noqa\n' };
    const github = approvedBy('mallory');
    const { findings } = await judged(before, more, { options, sources: { github } });
    const missing = 'approval: 0 of 1 approval by grace or ada on aaaaaaa';
    expect(findings.map(({ details }) => details?.slice(2))).toEqual([
      [missing, 'mallory: is not one of them'],
      [missing],
    ]);
  });

  test('of which nobody can tell whether it was approved blocks', async () => {
    const github = {
      ...approvedBy(),
      list: () => Promise.reject(new GateError('unavailable', 'GitHub did not answer')),
    };
    const { findings } = await judged(before, after, { options, sources: { github } });
    expect(findings.map(({ rule, details }) => [rule, details?.at(-1)])).toEqual([
      ['approval-unknown', 'GitHub did not answer'],
    ]);
  });

  test('is counted, for those who look at figures', async () => {
    const { facts } = await judged(before, after);
    expect(facts).toContainEqual({
      label: 'loosened',
      value: 1,
      key: true,
      metric: { name: 'loosened', value: 1 },
    });
  });
});

test('nobody is asked about approvals where nothing needs one', async () => {
  const github = {
    ...approvedBy(),
    list: () => Promise.reject(new Error('was asked')),
  };
  expect(await rulesOf(after, before, { options, sources: { github } })).toEqual([]);
});

describe('what the config allows', () => {
  test.each([['checks.coverage.total.lines'], ['checks.coverage.*'], [config]])('%s, is no finding', async (allow) => {
    expect(await rulesOf(before, after, { options: { allow: [allow] } })).toEqual([]);
  });

  test('is that and no more', async () => {
    expect(await rulesOf(before, after, { options: { allow: ['checks.flags.*', 'src/**'] } })).toEqual(['loosened']);
  });

  test('rows of a list are named without what tells them apart', async () => {
    const limits = (lines: number) => ({
      [config]: `checks:\n  size: { limits: [{ at: "a[b]/**", lines: ${lines} }] }\n`,
    });
    const allow = ['checks.size.limits.lines'];
    expect(await rulesOf(limits(1), limits(2), { options: { allow } })).toEqual([]);
  });
});

describe('a change that excuses itself', () => {
  const loose = { [config]: `${after[config]}  policy: { allow: ["**"] }\n` };
  const strict = { [config]: `${before[config]}  policy: {}\n` };
  const github = approvedBy('grace');

  test('by its own policy is a finding that no approval mends, where its own config judges', async () => {
    const given = { options, from: 'head', sources: { github } } as const;
    expect(await rulesOf(strict, loose, given)).toEqual(['approved-loosening', 'self-excused']);
  });

  test('by a waiver of its own is one as well', async () => {
    const waiver = 'waivers: [{ rule: policy/loosened, reason: r, owner: o, until: 2030-01-01 }]\n';
    const waived = { [config]: `${before[config]}${waiver}` };
    expect(await rulesOf(before, waived, { options, from: 'head', sources: { github } })).toEqual(['self-excused']);
  });

  test('by a waiver with white space about its rule, which the schema cuts off, is one too', async () => {
    const waiver = 'waivers: [{ rule: "\\t policy/loosened ", reason: r, owner: o, until: 2030-01-01 }]\n';
    const waived = { [config]: `${before[config]}${waiver}` };
    expect(await rulesOf(before, waived, { options, from: 'head', sources: { github } })).toEqual(['self-excused']);
  });

  test('is one like any other where the config of the base judges', async () => {
    const given = { options, from: 'base', sources: { github } } as const;
    expect(await rulesOf(strict, loose, given)).toEqual(['approved-loosening', 'approved-loosening']);
  });

  test('cannot be waived', () => {
    expect(policy.rules['self-excused'].unwaivable).toBe(true);
  });

  test('is none where it makes the policy stricter', async () => {
    const stricter = { [config]: `${before[config]}  policy: { markers: { more: [x] } }\n` };
    expect(await rulesOf(strict, stricter, { from: 'head' })).toEqual([]);
    expect(await rulesOf(before, strict, { from: 'head' })).toEqual([]);
  });
});

test('who may approve at all is asked of nobody once more: an approval that is new is looser', async () => {
  const [none, some] = ['{}', '{ approval: { count: 1 } }'].map((text) => ({
    [config]: `checks:\n  policy: ${text}\n`,
  }));
  expect(await rulesOf(none ?? {}, some ?? {})).toEqual(['loosened']);
});

describe('without a change', () => {
  const run = async (sources: Parameters<typeof memorySources>[0]) => {
    const parsed = policy.options.parse({});
    return policy.judge(await policy.gather(memorySources(sources), parsed), parsed);
  };

  test.each(['schedule', 'workflow_dispatch', 'release'])('%s has nothing to compare, and says so', async (name) => {
    expect(await run({ github: memoryGitHub({ event: { name } }) })).toEqual({
      facts: [{ label: 'compared', value: 'this run is about no change' }],
      findings: [],
    });
  });

  test.each([undefined, { name: 'pull_request' }])('it blocks where there must be one: %j', async (event) => {
    const { findings } = await run({ github: memoryGitHub({ event }) });
    expect(findings.map(({ rule }) => rule)).toEqual(['comparison-unknown']);
  });

  test('it blocks where the history is cut off', async () => {
    const { findings } = await run({ comparison: { unknown: 'HEAD is cut off', hint: 'fetch-depth: 2' } });
    expect(findings).toEqual([
      {
        rule: 'comparison-unknown',
        message: 'what this change is compared with is unknown: HEAD is cut off',
        details: ['fetch-depth: 2'],
      },
    ]);
  });
});

test('it blocks where nobody told it what config the gate has', async () => {
  expect(await rulesOf(before, after, { sources: { own: async () => undefined } })).toEqual(['unreadable']);
});

test('more changes than anybody reads block, and are not cut in silence', async () => {
  const words = (count: number) => ({
    [config]: `checks:\n  coverage: { ignore: [${Array.from({ length: count }, (_, at) => `f${at}`).join(',')}] }\n`,
  });
  const { findings } = await judged(words(0), words(2_003));
  expect([findings.length, findings.at(-1)]).toEqual([
    2_001,
    {
      rule: 'unreadable',
      message: '3 further changes of the gate are too many to be judged one by one',
      at: undefined,
    },
  ]);
});

test('text from outside is one line that can be seen', async () => {
  const hostile = { [config]: `checks:\n  coverage: { ignore: ["a\\n::error::b\\u202e"] }\n` };
  const { findings } = await judged({ [config]: 'checks:\n  coverage: {}\n' }, hostile);
  expect(findings[0]?.message).toBe(
    String.raw`a⏎::error::b\u{202e} in checks.coverage.ignore is new (nobody can tell whether that is looser)`,
  );
});

test('a place is the one that reviewers see, in a merge as well', async () => {
  const merge = 'e'.repeat(40);
  const [old, own, both] = ['a\nb\n', 'a\nb # noqa\n', 'new\nfirst\na\nb # noqa\n'].map((text) => ({ 'a.py': text }));
  const git = memoryGit({
    commits: {
      [base]: { parents: [], files: { 'a.py': `new\nfirst\n${old?.['a.py']}` } },
      [head]: { parents: [], files: own ?? {} },
      [merge]: { parents: [base, head], files: both ?? {} },
    },
    head: merge,
  });
  const comparison = async () => ({ base, head: merge, shown: head, reason: 'first parent of the merge commit' });
  const { findings } = await judged({}, both ?? {}, { sources: { git, comparison } });
  expect(findings.map(({ rule, at }) => [rule, at])).toEqual([['marker-added', { file: 'a.py', line: 2 }]]);
});

test.each(['not-a-file', 'not-found', 'outside'] as const)('what holds no text is passed over: %s', async (kind) => {
  expect(await rulesOf({ a: '1' }, { a: '2' }, { sources: { files: unreadable(kind) } })).toEqual([]);
});

test('text that is too large to be looked through blocks', async () => {
  const { findings } = await judged({ a: '1' }, { a: '2' }, { sources: { files: unreadable('too-large') } });
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    ['unreadable', 'a could not be compared: a cannot be read'],
  ]);
});

const unreadable = (kind: ErrorKind): Files => ({
  ...memoryFiles(),
  async *readEach(paths) {
    for (const path of paths) yield { path, error: new GateError(kind, `${path} cannot be read`) };
  },
});
