import { describe, expect, test } from 'vitest';
import { baselinesEvidence } from '../../../src/checks/baselines/evidence.ts';
import { gather } from '../../../src/checks/baselines/gather.ts';
import { baselinesOptions } from '../../../src/checks/baselines/options.ts';
import { GateError, type ErrorKind } from '../../../src/model/errors.ts';
import { limits } from '../../../src/model/limits.ts';
import type { GitHubEvent, Sources } from '../../../src/model/sources.ts';
import { memoryGit } from '../../../src/testing.ts';
import { epic21File, evidenceFile, sha, withValue } from './samples.ts';

type Git = Sources['git'];

const path = 'docs/baseline.json';
const clock = { now: () => new Date('2026-02-09T09:30:00Z'), elapsed: () => 0, sleep: async () => {} };
const base = 'b'.repeat(40);
const head = 'c'.repeat(40);
const event: GitHubEvent = { name: 'pull_request', change: { base, head } };

const unaskedStream = (): never => {
  throw new TypeError('nobody asks for this');
};

const unasked = async (): Promise<never> => {
  throw new Error('asked');
};
const failing = (error: Error) => async (): Promise<never> => {
  throw error;
};
const noGit: Git = {
  head: unasked,
  isShallow: unasked,
  resolve: unasked,
  isAncestor: unasked,
  changedFiles: unasked,
  show: unasked,
  showAll: unasked,
  parents: unasked,
  mergeBase: unasked,
  diff: unasked,
  tracked: unasked,
};

/** A whole clone in which every commit is here and part of HEAD's history, unless said otherwise. */
const gitWith = (given: Partial<Git>): Git => ({
  ...noGit,
  head: async () => head,
  isShallow: async () => false,
  resolve: async (revision) => revision,
  isAncestor: async () => true,
  changedFiles: async () => [],
  show: async () => bytesOf(epic21File),
  ...given,
});

const bytesOf = (content: unknown): Uint8Array =>
  content instanceof Uint8Array
    ? content
    : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));

const holding = (content: unknown): Sources['files'] => ({
  read: async () => bytesOf(content),
  list: unasked,
  readEach: unaskedStream,
  stream: unaskedStream,
  directories: unasked,
});

interface World {
  readonly content?: unknown;
  readonly files?: Sources['files'];
  readonly git?: Git;
  readonly event?: GitHubEvent | undefined;
  readonly options?: Record<string, unknown>;
}

async function gathered({ content = epic21File, files = holding(content), git = noGit, event, options = {} }: World) {
  const github = { event: async () => event, get: unasked, list: unasked };
  const evidence = await gather(
    { files, git, github, clock },
    baselinesOptions.parse({ files: [{ path, ...options }] }),
  );
  return baselinesEvidence.parse(JSON.parse(JSON.stringify(evidence)));
}

const first = async (world: World) => (await gathered(world)).files[0];
const problemOf = async (world: World) => {
  const file = await first(world);
  return file && 'problem' in file ? file : undefined;
};

describe('a file', () => {
  test('becomes its numbers with their places, and nothing else of it', async () => {
    const evidence = await gathered({ content: JSON.stringify(epic21File, null, 2) });
    expect(evidence.now).toBe('2026-02-09T09:30:00.000Z');
    expect(evidence.files[0]).toMatchObject({
      path,
      format: 'epic21',
      time: '2025-11-11T09:30:00.123Z',
      timeAt: { line: 2, column: 16 },
      unknownKeys: { count: 0, first: [] },
    });
    expect(evidence.files[0]).toHaveProperty('readings[0]', {
      name: 'prometheus.error_rate',
      is: 'number',
      value: 0.0123,
      line: 13,
      column: 11,
    });
    expect(JSON.stringify(evidence)).not.toContain('butler');
  });

  test('with a byte order mark is read', async () => {
    expect(await problemOf({ content: `\uFEFF${JSON.stringify(epic21File)}` })).toBeUndefined();
  });

  test.each<[ErrorKind, string]>([
    ['not-found', 'missing'],
    ['outside', 'outside'],
    ['not-a-file', 'unreadable'],
    ['too-large', 'unreadable'],
    ['refused', 'unreadable'],
    ['unavailable', 'unreadable'],
  ])('whose reading ends as %s is %s', async (kind, problem) => {
    const files = {
      list: unasked,
      readEach: unaskedStream,
      stream: unaskedStream,
      directories: unasked,
      read: failing(new GateError(kind, 'told why')),
    };
    const message = problem === 'missing' ? `${path} does not exist` : 'told why';
    expect(await problemOf({ files })).toEqual({ path, problem, message });
  });

  test.each([new GateError('cancelled', 'stop'), new TypeError('a defect')])('lets %s through', async (error) => {
    const files = {
      list: unasked,
      readEach: unaskedStream,
      stream: unaskedStream,
      directories: unasked,
      read: failing(error),
    };
    await expect(gathered({ files })).rejects.toBe(error);
  });

  test.each(['/tmp/epic21_baseline.json', 'C:/tmp/a.json'])('at %s is outside, and not read', async (absolute) => {
    const files = {
      read: unasked,
      list: unasked,
      readEach: unaskedStream,
      stream: unaskedStream,
      directories: unasked,
    };
    expect(await problemOf({ files, options: { path: absolute } })).toMatchObject({
      problem: 'outside',
      path: absolute,
    });
  });

  test('that is no UTF-8, or binary, is malformed', async () => {
    expect(await problemOf({ content: new Uint8Array([0x7b, 0xff, 0x7d]) })).toMatchObject({ problem: 'malformed' });
    expect(await problemOf({ content: '{\u0000}' })).toMatchObject({ problem: 'malformed' });
  });

  test('that was cut off is malformed at the place where it ends', async () => {
    const text = JSON.stringify(epic21File, null, 2);
    expect(await problemOf({ content: text.slice(0, 40) })).toEqual({
      path,
      problem: 'malformed',
      message: `${path} is not JSON: expected the closing quote of a text, but the text ends`,
      line: 2,
      column: 39,
    });
  });

  test('of the wrong shape says where, and how often', async () => {
    const file = withValue(withValue(epic21File, ['epic'], 21), ['code', 'total_functions'], null);
    expect(await problemOf({ content: JSON.stringify(file, null, 1) })).toEqual({
      path,
      problem: 'wrong-shape',
      message: `${path} is no baseline: epic is the number 21, expected text (and 1 more)`,
      details: ['code.total_functions is null, expected a number'],
      line: 3,
      column: 10,
    });
  });

  test('of the wrong shape in one place has no further ones', async () => {
    expect(await problemOf({ content: withValue(epic21File, ['epic'], 21) })).toEqual({
      path,
      problem: 'wrong-shape',
      message: `${path} is no baseline: epic is the number 21, expected text`,
      line: 1,
      column: 50,
    });
  });

  test('that is too large, or has too many numbers or values, is unreadable', async () => {
    const numbers = (count: number) => ({ ...evidenceFile, payload: { all: Array.from({ length: count }, () => 1) } });
    expect(await problemOf({ content: numbers(10_000), options: { commit: 'none' } })).toBeUndefined();
    expect(await problemOf({ content: numbers(10_001) })).toMatchObject({
      problem: 'unreadable',
      message: `${path} cannot be read: more than 10000 numbers`,
    });
    expect(await problemOf({ content: numbers(30_001) })).toMatchObject({
      problem: 'unreadable',
      message: `${path} holds more than 30000 values`,
    });
    expect(await problemOf({ content: ' '.repeat(limits.baselineBytes + 1) })).toMatchObject({ problem: 'unreadable' });
  });

  test('with long texts is cut', async () => {
    const file = withValue(epic21File, ['prometheus', 'error_rate', 0, 'value', 1], 'x'.repeat(1_000));
    expect(JSON.stringify(await first({ content: file }))).not.toContain('x'.repeat(41));
  });

  test('with many unknown keys names the first', async () => {
    const extra = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`extra${index}`, 1]));
    const file = await first({ content: { ...epic21File, ...extra } });
    expect(file).toHaveProperty('unknownKeys.count', 30);
    expect(file).toHaveProperty('unknownKeys.first.length', 20);
  });
});

describe('its commit', () => {
  const traced = async (git: Git, content: unknown = evidenceFile) => {
    const file = await first({ content, git });
    return file && 'readings' in file ? file.ancestry : file;
  };

  test('is not asked for where the file names none, or where it does not matter', async () => {
    expect(await first({ git: noGit })).not.toHaveProperty('ancestry');
    expect(await first({ content: evidenceFile, git: noGit, options: { commit: 'none' } })).not.toHaveProperty(
      'ancestry',
    );
  });

  test('is an ancestor, in a shallow clone too', async () => {
    expect(await traced(gitWith({}))).toBe('ancestor');
    expect(await traced(gitWith({ isShallow: async () => true }))).toBe('ancestor');
  });

  test('is none in a whole clone, and unknown in a shallow one', async () => {
    expect(await traced(gitWith({ isAncestor: async () => false }))).toBe('not-ancestor');
    expect(await traced(gitWith({ isAncestor: async () => false, isShallow: async () => true }))).toBe('unknown');
  });

  test('is unknown where git says that its history is cut', async () => {
    const isAncestor = failing(new GateError('unavailable', 'cut'));
    expect(await traced(gitWith({ isAncestor, isShallow: async () => true }))).toBe('unknown');
  });

  test('is absent from a whole clone, and unknown to a shallow one', async () => {
    expect(await traced(gitWith({ resolve: async () => undefined }))).toBe('absent');
    expect(await traced(gitWith({ resolve: async () => undefined, isShallow: async () => true }))).toBe('unknown');
  });

  test('has no meaning without a repository', async () => {
    expect(await traced({ ...noGit, head: async () => undefined })).toBe('no-repository');
  });

  test('is not the branch that has its name', async () => {
    const file = { ...epic21File, sha: 'abcdef1' };
    expect(await traced(gitWith({ resolve: async () => head }), file)).toBe('absent');
    expect(await traced(gitWith({ resolve: async () => `abcdef1${'0'.repeat(33)}` }), file)).toBe('ancestor');
  });

  test('is judged by the history that is here', async () => {
    const whole = { [sha]: {}, [base]: { parents: [sha] }, [head]: {} };
    const cut = { [head]: { parents: [base] }, [sha]: {} };
    expect(await traced(memoryGit({ commits: whole, head: base }))).toBe('ancestor');
    expect(await traced(memoryGit({ commits: whole, head }))).toBe('not-ancestor');
    expect(await traced(memoryGit({ commits: { [head]: {} }, head }))).toBe('absent');
    expect(await traced(memoryGit({ commits: cut, head }))).toBe('unknown');
    expect(await traced(memoryGit())).toBe('no-repository');
  });

  test("lets git's other failures through", async () => {
    const error = new GateError('timeout', 'too slow');
    await expect(traced(gitWith({ isAncestor: failing(error) }))).rejects.toBe(error);
  });
});

describe('the change', () => {
  const compared = async (world: World) => {
    const evidence = await gathered({ event, git: gitWith({}), ...world });
    const [file] = evidence.files;
    return { change: evidence.change, comparison: file && 'readings' in file ? file.comparison : file?.problem };
  };

  test('is compared from its base to HEAD', async () => {
    const asked: string[][] = [];
    const git = gitWith({ changedFiles: async (...range) => (asked.push(range), ['docs/other.json']) });
    expect(await compared({ git })).toEqual({ change: { base, head }, comparison: 'unchanged' });
    expect(asked).toEqual([[base, 'HEAD']]);
  });

  test.each(['docs/baseline.json', './docs//baseline.json', 'docs/x/../baseline.json', 'x/../docs/./baseline.json'])(
    'touches %s',
    async (spelled) => {
      const git = gitWith({ changedFiles: async () => ['docs/baseline.json'] });
      expect((await compared({ git, options: { path: spelled } })).comparison).toBe('changed');
    },
  );

  test('touches a file above the gated directory', async () => {
    const git = gitWith({ changedFiles: async () => ['../../baseline.json'] });
    expect((await compared({ git, options: { path: '../../baseline.json' } })).comparison).toBe('changed');
  });

  test.each([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'merge_group',
    'what GitHub adds next year',
  ])('of %s is compared', async (name) => {
    expect((await compared({ event: { ...event, name } })).comparison).toBe('unchanged');
  });

  test('to a base that the operator names is compared on any event', async () => {
    expect((await compared({ event: { name: 'push', change: { base, head: 'HEAD' } } })).comparison).toBe('unchanged');
  });

  test.each<GitHubEvent | undefined>([
    undefined,
    { name: 'push', change: { base, head } },
    { name: 'push' },
    { name: 'schedule' },
  ])('is nothing to compare with on %j', async (none) => {
    expect(await compared({ event: none, git: noGit })).toEqual({ change: undefined, comparison: undefined });
  });

  test('is not looked at where it may touch the file, or where the file cannot be used', async () => {
    expect((await compared({ git: noGit, options: { changed: 'allowed' } })).comparison).toBeUndefined();
    expect((await compared({ git: noGit, content: '{}' })).comparison).toBe('wrong-shape');
  });

  test.each(['pull_request', 'pull_request_review', 'merge_group'])(
    'is unknown where the event %s does not tell it',
    async (name) => {
      expect(await compared({ event: { name }, git: noGit })).toEqual({ change: undefined, comparison: 'unknown' });
    },
  );

  test('has no meaning without a repository', async () => {
    expect((await compared({ git: { ...noGit, head: async () => undefined } })).comparison).toBe('no-repository');
  });

  test.each([
    ['base', base],
    ['head', head],
  ])('is unknown where its %s is not here', async (_, absent) => {
    const git = gitWith({
      changedFiles: unasked,
      resolve: async (revision) => (revision === absent ? undefined : revision),
    });
    expect((await compared({ git })).comparison).toBe('unknown');
  });

  test('is unknown where HEAD does not hold its head, as on pull_request_target', async () => {
    const git = gitWith({ changedFiles: unasked, isAncestor: async (commit) => commit !== head });
    expect((await compared({ git })).comparison).toBe('unknown');
  });

  test('from a base that has moved on needs a whole clone', async () => {
    const moved = { isAncestor: async (commit: string) => commit !== base };
    expect((await compared({ git: gitWith(moved) })).comparison).toBe('unchanged');
    expect((await compared({ git: gitWith({ ...moved, isShallow: async () => true }) })).comparison).toBe('unknown');
  });

  test('is unknown where git finds no common commit', async () => {
    const changedFiles = failing(new GateError('unavailable', 'no common commit'));
    expect((await compared({ git: gitWith({ changedFiles }) })).comparison).toBe('unknown');
  });

  describe('that GitHub merged into the tip of its base', () => {
    const [fork, tip, merge] = ['d'.repeat(40), 'e'.repeat(40), 'f'.repeat(40)];
    const [old, moved] = [JSON.stringify(epic21File), JSON.stringify({ ...epic21File, stage: '21_01' })];
    const history = (onBase: string, onHead: string, merged: string) => ({
      [fork]: { files: { [path]: old } },
      [base]: { parents: [fork], files: { [path]: old } },
      [tip]: { parents: [base], files: { [path]: onBase } },
      [head]: { parents: [fork], files: { [path]: onHead } },
      [merge]: { parents: [tip, head], files: { [path]: merged } },
    });

    test('is compared with that tip, though the event names an older one', async () => {
      const git = memoryGit({ commits: history(moved, old, moved), head: merge });
      expect(await compared({ git, content: moved })).toEqual({ change: { base: tip, head }, comparison: 'unchanged' });
    });

    test('touches what the merge brings', async () => {
      const git = memoryGit({ commits: history(old, moved, moved), head: merge });
      expect(await compared({ git, content: moved })).toEqual({ change: { base: tip, head }, comparison: 'changed' });
    });

    test('needs no more of the history than the merge and its parents', async () => {
      const { [merge]: merged, [tip]: onBase, [head]: onHead } = history(moved, old, moved);
      const git = memoryGit({
        commits: { [merge]: merged ?? {}, [tip]: onBase ?? {}, [head]: onHead ?? {} },
        head: merge,
      });
      expect((await compared({ git, content: moved })).comparison).toBe('unchanged');
    });

    test('is compared with the base of the event where the merge is of something else', async () => {
      const commits = { ...history(moved, old, moved), [merge]: { parents: [tip, base], files: { [path]: moved } } };
      const git = memoryGit({ commits: { ...commits, [base]: { parents: [head] } }, head: merge });
      expect((await compared({ git, content: moved })).change).toEqual({ base, head });
    });
  });
});

describe('what was read', () => {
  const committed = async (world: World) => {
    const file = await first({ event, git: gitWith({}), ...world });
    return file && 'readings' in file ? file.committed : file?.problem;
  };
  const showing = (content: string) => gitWith({ show: async () => bytesOf(content) });

  test('is the file at HEAD, or differs in any byte', async () => {
    const asked: string[][] = [];
    const git = gitWith({ show: async (...one) => (asked.push(one), bytesOf(epic21File)) });
    expect(await committed({ git })).toBe('same');
    expect(asked).toEqual([['HEAD', path]]);
    expect(await committed({ git: showing(`${JSON.stringify(epic21File)}\n`) })).toBe('different');
  });

  test('differs in no byte that a checkout makes of the end of a line', async () => {
    const text = JSON.stringify(epic21File, null, 2);
    expect(await committed({ content: text.replaceAll('\n', '\r\n'), git: showing(text) })).toBe('same');
    expect(await committed({ content: text.replaceAll('\n', '\r'), git: showing(text) })).toBe('different');
  });

  test('differs in bytes that are no text at HEAD', async () => {
    const content = { ...epic21File, stage: '\uFFFD' };
    const broken = bytesOf({ ...epic21File, stage: '?' }).map((byte) => (byte === 0x3f ? 0xff : byte));
    expect(await committed({ content, git: gitWith({ show: async () => broken }) })).toBe('different');
  });

  test('is absent where HEAD has no such file', async () => {
    const commits = {
      [head]: { files: { 'docs/link': { link: 'real' }, 'docs/real/a.json': '{}', 'docs/a.json': { link: 'b.json' } } },
    };
    const history = memoryGit({ commits, head });
    const git = gitWith({ show: (...asked) => history.show(...asked) });
    for (const [name, answer] of [
      [path, 'absent'],
      ['docs/link/a.json', 'absent'],
      ['docs/a.json', 'absent'],
      ['docs/real', 'absent'],
      ['../named.json', 'absent'],
      ['docs/real/a.json', 'different'],
    ]) {
      expect([name, await committed({ git, options: { path: name } })]).toEqual([name, answer]);
    }
  });

  test('is unknown where HEAD is here and its file is not', async () => {
    expect(await committed({ git: gitWith({ show: failing(new GateError('unavailable', 'partial')) }) })).toBe(
      'unknown',
    );
  });

  test.each([new GateError('timeout', 'too slow'), new TypeError('a defect')])('lets %s through', async (error) => {
    await expect(committed({ git: gitWith({ show: failing(error) }) })).rejects.toBe(error);
  });

  test('is not asked for where nothing is compared', async () => {
    const git = gitWith({ show: unasked });
    expect(await committed({ git, event: undefined })).toBeUndefined();
    expect(await committed({ git, options: { changed: 'allowed' } })).toBeUndefined();
    expect(await committed({ git: gitWith({ show: unasked, resolve: async () => undefined }) })).toBeUndefined();
  });

  test('stays out of the evidence', async () => {
    expect(JSON.stringify(await first({ event, git: gitWith({}) }))).not.toContain('21_00_preparation');
  });
});
