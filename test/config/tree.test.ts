import { describe, expect, test } from 'vitest';
import { readConfigText } from '../../src/config/find.ts';
import { GateError } from '../../src/model/errors.ts';
import { sha256 } from '../../src/model/sha256.ts';
import type { GitHubEvent, PullRequest, Sources } from '../../src/model/sources.ts';
import { memoryFiles, memoryGit, memoryGitHub, memorySources } from '../../src/testing.ts';

const old = '0'.repeat(40);
const base = '1'.repeat(40);
const head = '2'.repeat(40);
const merge = '3'.repeat(40);
const file = '.github/epic21-gate.yml';
const here = {
  command: 'check',
  cwd: '/repository',
  directory: '.',
  config: undefined,
  'config-from': undefined,
} as const;

const git = memoryGit({
  commits: {
    [old]: { parents: [], files: { [file]: 'old' } },
    [base]: { parents: [old], files: { [file]: 'base', 'ci/gate.yml': 'named' } },
    [head]: { parents: [old], files: { [file]: 'head' } },
    [merge]: { parents: [base, head], files: { [file]: 'head' } },
  },
  head: merge,
});

const pull = (more: Partial<PullRequest> = {}): PullRequest => ({
  number: 7,
  author: 'octocat',
  headRef: 'topic',
  headSha: head,
  baseRef: 'main',
  baseSha: base,
  isFork: true,
  labels: [],
  ...more,
});
const about = (more: Partial<GitHubEvent> = {}): GitHubEvent => ({
  name: 'pull_request',
  pull: pull(),
  change: { base, head },
  ...more,
});
const merged = { base, head: merge, shown: head, reason: 'first parent of the merge commit' };

const world = (event: GitHubEvent | undefined, given: Parameters<typeof memorySources>[0] = {}): Sources =>
  memorySources({
    files: memoryFiles({ [file]: 'head', 'ci/gate.yml': 'mine' }),
    git,
    github: memoryGitHub({ event }),
    comparison: merged,
    ...given,
  });

const textOf = async (...[request, sources]: Parameters<typeof readConfigText>): Promise<string> =>
  (await readConfigText(request, sources)).text;

describe('without a word', () => {
  test('the config of a pull request from a fork is that of the base', async () => {
    expect(await readConfigText(here, world(about()))).toEqual({
      text: 'base',
      file,
      read: { file, at: base, sha256: sha256('base') },
    });
  });

  test.each<[string, GitHubEvent | undefined]>([
    ['a pull request of the repository', about({ pull: pull({ isFork: false }) })],
    ['a merge group', about({ name: 'merge_group', pull: undefined })],
    ['a push', about({ name: 'push', pull: undefined })],
    ['a run outside GitHub Actions', undefined],
    ['pull_request_target, which checks out the base', about({ name: 'pull_request_target' })],
  ])('%s is judged by the config that is checked out', async (_, event) => {
    expect(await readConfigText(here, world(event))).toEqual({
      text: 'head',
      file,
      read: { file, sha256: sha256('head') },
    });
  });
});

test('a leg that collects reads the config that is checked out, from a fork too: it has no history', async () => {
  const comparison = { unknown: 'the parents of HEAD are cut off', hint: 'Check out with fetch-depth: 2' };
  expect(await textOf({ ...here, command: 'collect' }, world(about(), { comparison }))).toBe('head');
});

describe('told', () => {
  test('head, a pull request from a fork brings its own', async () => {
    expect(await textOf({ ...here, 'config-from': 'head' }, world(about()))).toBe('head');
  });

  test('base, every pull request is judged by that of the base', async () => {
    const event = about({ pull: pull({ isFork: false }) });
    expect(await textOf({ ...here, 'config-from': 'base' }, world(event))).toBe('base');
  });

  test('base, a scheduled run has the config of what is checked out: there is no other', async () => {
    const sources = world({ name: 'schedule' }, { comparison: async () => undefined });
    expect(await textOf({ ...here, 'config-from': 'base' }, sources)).toBe('head');
  });

  test('base, a run of which nobody knows what it compares is refused', async () => {
    const sources = world(undefined, { comparison: async () => undefined });
    await expect(textOf({ ...here, 'config-from': 'base' }, sources)).rejects.toThrow(
      expect.objectContaining({ kind: 'misuse', hint: 'Name the commit to compare with: --base origin/main.' }),
    );
  });

  test('base, an inline config is refused: it has no base', async () => {
    const request = { ...here, config: 'checks: {}\n', 'config-from': 'base' } as const;
    await expect(textOf(request, world(about()))).rejects.toThrow(
      'an inline config stands in the workflow and cannot be read from the base',
    );
  });
});

test('an inline config is taken from the workflow, from a fork too', async () => {
  const read = await readConfigText({ ...here, config: 'checks: {}\n' }, world(about()));
  expect(read.read).toEqual({ file: 'inline config', sha256: sha256('checks: {}\n') });
});

test('a named config is read from the base as well', async () => {
  expect(await textOf({ ...here, config: 'ci/gate.yml' }, world(about()))).toBe('named');
});

test('who branches off long ago is judged by the config of the base as it is', async () => {
  const compared = { base: old, head, reason: 'merge base with the base branch' };
  expect(await textOf(here, world(about(), { comparison: compared }))).toBe('base');
});

describe('it is refused, and not read from elsewhere, where', () => {
  const refusal = async (request: Parameters<typeof readConfigText>[0], sources: Sources): Promise<GateError> => {
    const thrown: unknown = await readConfigText(request, sources).catch((error: unknown) => error);
    if (thrown instanceof GateError && thrown.kind === 'misuse') return thrown;
    throw new Error('expected misuse');
  };

  test('the base is unknown, with what to fetch', async () => {
    const comparison = { unknown: 'the parents of HEAD are cut off', hint: 'Check out with fetch-depth: 2' };
    const { message, hint } = await refusal(here, world(about(), { comparison }));
    expect([message, hint]).toEqual([
      'the config is to be read from the base of the change, which is unknown: the parents of HEAD are cut off',
      'Check out with fetch-depth: 2',
    ]);
  });

  test('a pull request does not tell whether it is from a fork', async () => {
    const event = { name: 'pull_request', untold: 'event.json is not JSON' };
    const { message } = await refusal(here, world(event, { comparison: async () => undefined }));
    expect(message).toMatch(/^the config is to be read from the base of the change, which is unknown: /);
  });

  test('the tip of the base is not here', async () => {
    const event = about({ change: { base: 'f'.repeat(40), head } });
    const { message, hint } = await refusal(here, world(event, { comparison: { base: old, head, reason: 'r' } }));
    expect([message, hint]).toEqual([
      'the config is to be read from the base of the change, which is unknown: the base fffffff is not here',
      'Fetch the whole history: actions/checkout with fetch-depth: 0',
    ]);
  });

  test('the base has no config', async () => {
    const sources = world(about(), { git: memoryGit({ commits: { [base]: { parents: [], files: {} } } }) });
    const { message, hint } = await refusal(here, sources);
    expect(message).toMatch(/^no config found at the base 1111111 of the change: tried \.github/);
    expect(hint).toBe('Merge the config first, or say config-from: head where the change comes from people you trust.');
  });

  test('the base does not have the config that is named', async () => {
    const { message } = await refusal({ ...here, config: 'new.yml' }, world(about()));
    expect(message).toBe('the config new.yml does not exist at the base 1111111 of the change');
  });

  test('the config that is named lies outside the repository', async () => {
    const { message, hint } = await refusal({ ...here, config: '/etc/gate.yml' }, world(about()));
    expect([message, hint]).toEqual([
      '../etc/gate.yml is outside the repository',
      'Say config-from: head: no commit holds such a file.',
    ]);
  });
});
