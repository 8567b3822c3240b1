import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { liveComparison } from '../../src/io/comparison.ts';
import { liveEnv } from '../../src/io/env.ts';
import { liveGit } from '../../src/io/git.ts';
import { liveRun } from '../../src/io/process.ts';
import { GateError } from '../../src/model/errors.ts';
import type { Git, GitHubEvent } from '../../src/model/sources.ts';
import { memoryGit, memoryGitHub } from '../../src/testing.ts';
import { realGit, realRepository } from '../contracts/ports/worlds/real-repository.ts';
import { sharedWorld } from '../contracts/ports/worlds/shared-world.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';

/**
 * root - base - tip ----- merge      a pull request, merged into a base that moved on
 *     \                   /
 *      \- work - head ---/-- stacked  another one, onto the first
 */
const commits = {
  root: { files: { a: '1' } },
  base: { parents: ['root'], files: { a: '2' } },
  tip: { parents: ['base'], files: { a: '3' } },
  work: { parents: ['root'], files: { a: '1', b: '1' } },
  head: { parents: ['work'], files: { a: '1', b: '2' } },
  merge: { parents: ['tip', 'head'], files: { a: '3', b: '2' } },
  swapped: { parents: ['head', 'tip'], files: { a: '3', b: '2' } },
  stacked: { parents: ['head'], files: { a: '1', b: '2', c: '1' } },
  synthetic: { parents: ['head', 'stacked'], files: { a: '1', b: '2', c: '1' } },
  rebased: { parents: ['tip'], files: { a: '3', b: '2' } },
  // The head of a pull request that has taken in its base.
  updated: { parents: ['head', 'base'], files: { a: '2', b: '2' } },
  octopus: { parents: ['tip', 'head', 'stacked'], files: { a: '3', b: '2', c: '1' } },
  queued: { parents: ['merge', 'stacked'], files: { a: '3', b: '2', c: '1' } },
  unrelated: { files: { z: '1' } },
};

type Name = keyof typeof commits;

interface World {
  readonly folder: string;
  readonly ids: ReadonlyMap<string, string>;
}

const world = sharedWorld<World>(async (folder) => {
  await mkdir(join(folder, 'origin'));
  return { folder, ids: realRepository(join(folder, 'origin'), commits) };
});

/** A clone with this checked out, as deep as this. */
function cloneOf(head: Name, depth: number | undefined): Git {
  const { folder } = world();
  const [name, url] = [`${head}-${depth ?? 'whole'}`, pathToFileURL(join(folder, 'origin')).href];
  const cut = depth === undefined ? [] : [`--depth=${depth}`, '--single-branch'];
  const cwd = join(folder, name);
  try {
    realGit(folder, ['clone', '--quiet', '--no-checkout', ...cut, `--branch=${head}`, url, name]);
  } catch (thrown) {
    if (!String(thrown).includes('already exists')) throw thrown;
  }
  return gitIn(cwd);
}

function gitIn(cwd: string): Git {
  const run = liveRun({ cwd, signal: new AbortController().signal, env: process.env });
  return liveGit({ run, env: liveEnv(process.env) });
}

interface Case {
  readonly event?: string;
  /** The commits that the event names. */
  readonly from?: string;
  readonly to?: Name | 'HEAD';
  readonly head: Name;
  readonly depth?: number;
}

const nameIn = (text: string): string =>
  [...world().ids].reduce((sum, [name, full]) => sum.replaceAll(full, name).replaceAll(full.slice(0, 7), name), text);

/** What is compared, with the names of the commits. */
async function compared({ event: name = 'pull_request', from, to, head, depth }: Case): Promise<unknown> {
  const idOf = (one: string): string => world().ids.get(one) ?? one;
  const named = to === 'HEAD';
  const change =
    from === undefined || to === undefined ? {} : { change: { base: named ? from : idOf(from), head: idOf(to) } };
  const event: GitHubEvent = { name, ...change };
  const found = await liveComparison({ git: cloneOf(head, depth), github: memoryGitHub({ event }) })();
  if (found && 'unknown' in found) return [nameIn(found.unknown), found.hint];
  return found && Object.fromEntries(Object.entries(found).map(([key, value]) => [key, nameIn(String(value))]));
}

const fetchAll = 'Fetch the whole history: actions/checkout with fetch-depth: 0';
const nameBase = 'Name the commit to compare with: --base REV, or the input base';

describe('a pull request', () => {
  const asked = { from: 'base', to: 'head' } as const;
  const merged = { base: 'tip', head: 'merge', shown: 'head', reason: 'first parent of the merge commit' };
  const ofHead = { head: 'head', reason: 'merge base with the base branch' };

  test.each([undefined, 2, 3])('is what its merge brings to the tip of the base, at a depth of %s', async (depth) => {
    expect(await compared({ ...asked, head: 'merge', ...(depth && { depth }) })).toEqual(merged);
  });

  test.each(['pull_request_target', 'pull_request_review'])('is compared alike on %s', async (event) => {
    expect(await compared({ ...asked, event, head: 'merge' })).toEqual(merged);
  });

  test('whose merge has no parents here needs one commit more', async () => {
    expect(await compared({ ...asked, head: 'merge', depth: 1 })).toEqual([
      'the parents of HEAD, merge, are cut off',
      'Check out with fetch-depth: 2',
    ]);
  });

  test('onto another one is compared with that one', async () => {
    expect(await compared({ from: 'head', to: 'stacked', head: 'synthetic', depth: 2 })).toMatchObject({
      base: 'head',
      shown: 'stacked',
    });
    expect(await compared({ from: 'head', to: 'stacked', head: 'stacked' })).toMatchObject({ base: 'head' });
  });

  test('whose head is checked out is what happened since it left the base', async () => {
    expect(await compared({ ...asked, head: 'head' })).toEqual({ ...ofHead, base: 'root' });
    expect(await compared({ from: 'tip', to: 'head', head: 'head' })).toEqual({ ...ofHead, base: 'root' });
    expect(await compared({ from: 'tip', to: 'rebased', head: 'rebased' })).toMatchObject({ base: 'tip' });
  });

  test('whose head is itself a merge is compared as a head', async () => {
    expect(await compared({ from: 'tip', to: 'updated', head: 'updated' })).toEqual({
      base: 'base',
      head: 'updated',
      reason: 'merge base with the base branch',
    });
  });

  test.each([1, 2])('whose base is not here is not compared, at a depth of %s', async (depth) => {
    expect(await compared({ ...asked, head: 'head', depth })).toEqual(['the base base is not here', fetchAll]);
  });

  test('of which the base is its ancestor needs no more than that', async () => {
    expect(await compared({ from: 'tip', to: 'rebased', head: 'rebased', depth: 2 })).toMatchObject({ base: 'tip' });
  });

  test.each<[Name, string]>([
    ['tip', 'tip'],
    ['swapped', 'swapped, a merge of head, tip'],
    ['octopus', 'octopus, a merge of tip, head, stacked'],
    ['updated', 'updated, a merge of head, base'],
    ['queued', 'queued, a merge of merge, stacked'],
  ])('is not compared where %s is checked out', async (head, what) => {
    expect(await compared({ ...asked, head })).toEqual([
      `HEAD is ${what}, and neither the head head of the pull request nor its merge`,
      'Check out what the event is about: actions/checkout without ref, with fetch-depth: 2',
    ]);
  });

  test('without common commit is not compared', async () => {
    expect(await compared({ from: 'unrelated', to: 'head', head: 'head' })).toEqual([
      'unrelated and HEAD have no common commit',
      nameBase,
    ]);
  });

  test.each(['pull_request', 'pull_request_target', 'merge_group'])(
    'of which the event %s tells no commits is not compared',
    async (event) => {
      expect(await compared({ event, head: 'merge' })).toEqual([
        `the event ${event} does not tell its commits`,
        nameBase,
      ]);
    },
  );
});

test.each(['pull_request', 'push'])('why the event %s tells no commits is said, in one line', async (name) => {
  const event = { name, untold: '/here/event\n.json has no valid pull_request.base.sha' };
  const found = await liveComparison({ git: cloneOf('merge', undefined), github: memoryGitHub({ event }) })();
  expect(found).toEqual({
    unknown: `the event ${name} does not tell its commits: /here/event⏎.json has no valid pull_request.base.sha`,
    hint: nameBase,
  });
});

describe('a merge base in a shallow clone', () => {
  // Both took in work that stems from `side`; where only `root` is left of the history, git takes it for the merge base.
  const history = {
    root: { files: { a: '1' } },
    side: { parents: ['root'], files: { a: '2' } },
    ours: { parents: ['side'], files: { a: '3' } },
    theirs: { parents: ['side'], files: { a: '4' } },
    base: { parents: ['root', 'ours'], files: { a: '3' } },
    head: { parents: ['root', 'theirs'], files: { a: '4' } },
  };

  test('is not believed where a cut may hide a later one', async () => {
    const folder = await tempFolder();
    const ids = realRepository(folder, history);
    const idOf = (name: keyof typeof history): string => ids.get(name) ?? '';
    const between = [idOf('base'), idOf('head')] as const;
    expect(await gitIn(folder).mergeBase(...between)).toBe(idOf('side'));
    const url = pathToFileURL(folder).href;
    realGit(folder, ['clone', '--quiet', '--depth=2', '--branch=head', url, 'shallow']);
    realGit(join(folder, 'shallow'), ['fetch', '--quiet', '--depth=2', 'origin', 'base']);
    const [shallow, git] = [join(folder, 'shallow'), gitIn(join(folder, 'shallow'))];
    expect(realGit(shallow, ['merge-base', ...between]).trim()).toBe(idOf('root'));
    await expect(git.mergeBase(...between)).rejects.toMatchObject({ kind: 'unavailable' });
    const github = memoryGitHub({ event: { name: 'push', change: { base: between[0], head: between[1] } } });
    expect(await liveComparison({ git, github })()).toMatchObject({ hint: fetchAll });
  });

  test('is not believed by the twin either', async () => {
    const { side, ...shallow } = history;
    expect(await memoryGit({ commits: { side, ...shallow } }).mergeBase('base', 'head')).toBe('side');
    await expect(memoryGit({ commits: shallow }).mergeBase('base', 'head')).rejects.toMatchObject({
      kind: 'unavailable',
    });
  });

  test('is believed where no cut lies between it and both', async () => {
    const linear = {
      first: { files: { a: '1' } },
      root: { parents: ['first'], files: { a: '1' } },
      base: { parents: ['root'], files: { a: '2' } },
      head: { parents: ['root'], files: { a: '3' } },
    };
    const folder = await tempFolder();
    const ids = realRepository(folder, linear);
    const url = pathToFileURL(folder).href;
    realGit(folder, ['clone', '--quiet', '--depth=2', '--branch=head', url, 'shallow']);
    realGit(join(folder, 'shallow'), ['fetch', '--quiet', '--depth=2', 'origin', 'base']);
    const git = gitIn(join(folder, 'shallow'));
    expect(await git.resolve(ids.get('first') ?? '')).toBeUndefined();
    expect(await git.mergeBase(ids.get('base') ?? '', 'HEAD')).toBe(ids.get('root'));
    const { first: _, ...shallow } = linear;
    expect(await memoryGit({ commits: shallow }).mergeBase('base', 'head')).toBe('root');
  });
});

describe('a merge group', () => {
  const asked = { event: 'merge_group', from: 'tip', to: 'merge' } as const;

  test.each([undefined, 2])('is compared with its base, at a depth of %s', async (depth) => {
    const expected = { base: 'tip', head: 'merge', reason: 'base of the merge group' };
    expect(await compared({ ...asked, head: 'merge', ...(depth && { depth }) })).toEqual(expected);
  });

  test('of several pull requests is compared as a whole', async () => {
    expect(await compared({ ...asked, to: 'queued', head: 'queued' })).toMatchObject({ base: 'tip', head: 'queued' });
  });

  test('whose base is not here, or no ancestor, is not compared', async () => {
    expect(await compared({ ...asked, head: 'merge', depth: 1 })).toEqual(['the base tip is not here', fetchAll]);
    expect(await compared({ ...asked, from: 'stacked', head: 'merge' })).toEqual([
      'the base stacked of the merge group is no ancestor of HEAD',
      nameBase,
    ]);
  });

  test('that is not checked out is not compared', async () => {
    expect(await compared({ ...asked, head: 'tip' })).toEqual([
      'HEAD is tip, and not the head of the merge group, merge',
      'Check out the commit of the event',
    ]);
  });
});

describe('a push', () => {
  const asked = { event: 'push', from: 'base', to: 'tip' } as const;

  test.each([undefined, 2])('is compared with what was there before, at a depth of %s', async (depth) => {
    const expected = { base: 'base', head: 'tip', reason: 'commit before the push' };
    expect(await compared({ ...asked, head: 'tip', ...(depth && { depth }) })).toEqual(expected);
  });

  test('that was forced is compared with the last common commit', async () => {
    const expected = { base: 'root', head: 'tip', reason: 'merge base after a forced push' };
    expect(await compared({ ...asked, from: 'head', head: 'tip' })).toEqual(expected);
  });

  test('after which the commit before it is not here is not compared', async () => {
    expect(await compared({ ...asked, from: '1'.repeat(40), head: 'tip' })).toEqual([
      'the commit 1111111 before the push is not here, as after a forced push',
      nameBase,
    ]);
    expect(await compared({ ...asked, head: 'tip', depth: 1 })).toEqual(['the base base is not here', fetchAll]);
  });

  test('of a new branch is not compared', async () => {
    expect(await compared({ event: 'push', head: 'tip' })).toEqual([
      'the push has no commit before it, as that of a new branch or tag',
      nameBase,
    ]);
  });

  test('that is not checked out is not compared', async () => {
    expect(await compared({ ...asked, head: 'base' })).toEqual([
      'HEAD is base, and not the commit that was pushed, tip',
      'Check out the commit of the event',
    ]);
  });
});

describe('a base that the operator names', () => {
  test.each(['pull_request', 'push', 'schedule', 'none'])('is what is compared with on %s', async (event) => {
    expect(await compared({ event, from: 'origin/tip', to: 'HEAD', head: 'head' })).toEqual({
      base: 'root',
      head: 'head',
      reason: 'merge base with origin/tip',
    });
  });

  test('that is not here is told', async () => {
    expect(await compared({ from: 'nowhere\u202E', to: 'HEAD', head: 'head' })).toEqual([
      'the base nowhere\\u{202e} is not here',
      `${fetchAll}, or correct the base`,
    ]);
  });

  test('that is no revision is misuse', async () => {
    await expect(compared({ from: '--all', to: 'HEAD', head: 'head' })).rejects.toMatchObject({ kind: 'misuse' });
  });
});

test.each(['schedule', 'workflow_dispatch', 'workflow_run', 'release', 'issue_comment'])(
  'a run on %s is about no change',
  async (event) => {
    expect(await compared({ event, head: 'tip' })).toBeUndefined();
  },
);

test('outside of GitHub Actions, without a base, there is no change', async () => {
  expect(await liveComparison({ git: memoryGit(), github: memoryGitHub() })()).toBeUndefined();
});

test('where nothing is checked out, that is said', async () => {
  const github = memoryGitHub({ event: { name: 'push', change: { base: '1'.repeat(40), head: '2'.repeat(40) } } });
  expect(await liveComparison({ git: memoryGit(), github })()).toEqual({
    unknown: 'there is no commit here',
    hint: 'Check out the repository first: actions/checkout',
  });
});

test('what keeps git from answering is thrown on', async () => {
  const git = {
    ...memoryGit({ commits: { '2': {} }, head: '2' }),
    mergeBase: () => Promise.reject(new GateError('timeout', 'slow')),
  };
  const github = memoryGitHub({ event: { name: 'push', change: { base: '2', head: '2' } } });
  await expect(liveComparison({ git, github })()).rejects.toThrow('slow');
});

test('git is asked once, however many want to know', async () => {
  let asked = 0;
  const github = { ...memoryGitHub(), event: async () => ((asked += 1), undefined) };
  const comparison = liveComparison({ git: memoryGit(), github });
  await Promise.all([comparison(), comparison()]);
  expect(asked).toBe(1);
});
