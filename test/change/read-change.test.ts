import { describe, expect, test } from 'vitest';
import { addedLinesOf, readChange, renamesOf } from '../../src/change/read-change.ts';
import { GateError } from '../../src/model/errors.ts';
import type { Sources } from '../../src/model/sources.ts';
import { memoryGit, memorySources } from '../../src/testing.ts';

const [base, head, tip] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const old = lines('one', 'two', 'three', 'four');

type Tree = Readonly<Record<string, string>>;

function world(after: Tree, { shown, disk }: { readonly shown?: Tree; readonly disk?: Tree } = {}): Sources {
  const commits = {
    [base]: { files: { 'a.ts': old, 'gone.ts': 'gone\n' } },
    [head]: { files: after, parents: [base] },
    ...(shown && { [tip]: { files: shown, parents: [base] } }),
  };
  return memorySources({
    git: memoryGit({ head, commits, ...(disk && { disk }) }),
    comparison: { base, head, reason: 'in a test', ...(shown && { shown: tip }) },
  });
}

describe('a change', () => {
  test('is what is on disk against the base', async () => {
    const read = await readChange(world({ 'a.ts': old, 'gone.ts': 'gone\n', 'new.ts': 'x\n' }));
    expect(read.comparison).toEqual({ base, head, reason: 'in a test', uncommitted: false });
    expect(read.diff).toMatchObject([{ path: 'new.ts', kind: 'added' }]);
    expect(read.shown('new.ts', 1)).toBe(1);
  });

  test('holds what is not committed, and maps its lines to those of the commit that reviewers see', async () => {
    const committed = { 'a.ts': old, 'gone.ts': 'gone\n' };
    const read = await readChange(world(committed, { disk: { ...committed, 'a.ts': `fresh\n${old}` } }));
    expect(read.comparison).toMatchObject({ uncommitted: true });
    expect(addedLinesOf(read.diff)).toEqual([{ path: 'a.ts', isNew: false, added: [[1, 1]] }]);
    expect([1, 2, 5].map((line) => read.shown('a.ts', line))).toEqual([undefined, 1, 4]);
    expect(read.shown('gone.ts', 7)).toBe(7);
  });

  test('has the lines of the head of a pull request where a merge of it is checked out', async () => {
    const merged = { 'a.ts': `from main\n${old}five\n`, 'gone.ts': 'gone\n' };
    const read = await readChange(world(merged, { shown: { 'a.ts': `${old}five\n`, 'gone.ts': 'gone\n' } }));
    expect(read.shown('a.ts', 6)).toBe(5);
    expect(read.shown('a.ts', 1)).toBeUndefined();
  });

  test('names what was renamed, and no lines of what is gone', async () => {
    const { diff } = await readChange(world({ 'b.ts': old }));
    expect(renamesOf(diff)).toEqual([['a.ts', 'b.ts']]);
    expect(addedLinesOf(diff).map(({ path }) => path)).toEqual(['b.ts']);
  });
});

describe('what cannot be told', () => {
  test('is none where the run is about no change', async () => {
    const read = await readChange(memorySources({}));
    expect([read.comparison, read.diff, read.shown('a.ts', 3)]).toEqual([undefined, [], 3]);
  });

  test('is handed on', async () => {
    const unknown = { unknown: 'shallow', hint: 'fetch' };
    expect(await readChange(memorySources({ comparison: unknown }))).toMatchObject({ comparison: unknown, diff: [] });
  });

  const failing = (thrown: unknown): Sources => ({
    ...memorySources({}),
    comparison: async () => {
      throw thrown;
    },
  });

  test('is said with a next step, whatever failed', async () => {
    const { comparison } = await readChange(failing(new GateError('unavailable', 'no objects')));
    expect(comparison).toEqual({
      unknown: 'no objects',
      hint: 'Check out the repository with its history and without a filter: fetch-depth: 0.',
    });
    const own = await readChange(failing(new GateError('too-large', 'large', { hint: 'Make it smaller.' })));
    expect(own.comparison).toEqual({ unknown: 'large', hint: 'Make it smaller.' });
  });

  test.each([new GateError('cancelled', 'stop'), new TypeError('a defect')])(
    'is no excuse to go on after %o',
    async (thrown) => {
      await expect(readChange(failing(thrown))).rejects.toBe(thrown);
    },
  );
});
