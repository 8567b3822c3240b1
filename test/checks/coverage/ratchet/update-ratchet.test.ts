import { assert as check, constantFrom, dictionary, nat, option, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ratchet } from '../../../../src/checks/coverage/evidence.ts';
import { sumOf } from '../../../../src/checks/coverage/ratchet/gaps.ts';
import { judgeRatchet } from '../../../../src/checks/coverage/ratchet/judge-ratchet.ts';
import { updateRatchet } from '../../../../src/checks/coverage/ratchet/update-ratchet.ts';
import type { RatchetEntry } from '../../../../src/formats/coverage/ratchet-row.ts';
import { added, filesOf, optionsOf, perFolder, ratchetOf, rowsOf } from './samples.ts';

type Given = Partial<Parameters<typeof updateRatchet>[0]> & { readonly files: Parameters<typeof filesOf>[0] };

const updated = (ratchet: Ratchet | undefined, { files, ...given }: Given) =>
  updateRatchet({
    ratchet,
    own: (ratchet?.own ?? []).map(({ key, lines, branches }) => ({ key, lines, branches })),
    now: { files: filesOf(files) },
    options: optionsOf(),
    ...given,
  });

/** Rows that allow something, in short. */
const short = (entries: readonly RatchetEntry[]): Record<string, readonly number[]> =>
  Object.fromEntries(
    entries
      .filter(({ lines, branches }) => lines + branches > 0)
      .map(({ key, lines, branches }) => [key, [lines, branches]]),
  );

describe('an update', () => {
  test('tightens each row to what is uncovered, lines and branches each', () => {
    const { entries, changes, refused } = updated(ratchetOf({ 'a.ts': [12, 3], 'b.ts': [1] }), {
      files: { 'a.ts': [10, 2], 'b.ts': [1] },
    });
    expect(short(entries)).toEqual({ 'a.ts': [10, 2], 'b.ts': [1, 0] });
    expect(changes).toEqual([
      { kind: 'tightened', key: 'a.ts', before: { lines: 12, branches: 3 }, after: { lines: 10, branches: 2 } },
    ]);
    expect(refused).toEqual([]);
  });

  test('lets rows of deleted files go, and keeps those of files that the reports lost', () => {
    const { entries, changes } = updated(ratchetOf({ 'a.ts': [5], 'b.ts': [5] }, { lost: ['b.ts'] }), { files: {} });
    expect(short(entries)).toEqual({ 'b.ts': [5, 0] });
    expect(changes).toMatchObject([{ kind: 'removed', key: 'a.ts' }]);
  });

  test('follows renames', () => {
    const ratchet = ratchetOf(
      { 'a.ts': [5], 'c.ts': [5] },
      {
        renames: [
          ['a.ts', 'b.ts'],
          ['c.ts', 'd.ts'],
        ],
      },
    );
    const { entries, changes } = updated(ratchet, { files: { 'b.ts': [5], 'd.ts': [4] } });
    expect(short(entries)).toEqual({ 'b.ts': [5, 0], 'd.ts': [4, 0] });
    expect(changes.map(({ kind, key }) => [kind, key])).toEqual([
      ['moved', 'b.ts'],
      ['tightened', 'd.ts'],
    ]);
  });

  test('moves what a file takes to another folder', () => {
    const ratchet = ratchetOf({ a: [10], b: [1] }, { renames: [['a/x.ts', 'b/x.ts']] });
    const { entries, refused } = updated(ratchet, { files: { 'a/y.ts': [5], 'b/x.ts': [6] }, options: perFolder });
    expect(short(entries)).toEqual({ a: [4, 0], b: [6, 0] });
    expect(refused).toMatchObject([{ key: 'a', row: { lines: 4 }, gap: { lines: 5 } }]);
  });

  test('takes all as it is where there is no baseline yet', () => {
    const { entries, changes, refused } = updated(undefined, { files: { 'a.ts': [5, 1], 'b.ts': [0] } });
    expect(short(entries)).toEqual({ 'a.ts': [5, 1] });
    expect(changes.map(({ kind, key }) => [kind, key])).toEqual([['added', 'a.ts']]);
    expect(refused).toEqual([]);
  });

  test('takes nothing as it is where there is one without rows', () => {
    expect(updated(ratchetOf({}), { files: { 'a.ts': [5] } }).refused).toMatchObject([{ key: 'a.ts' }]);
  });

  test('may go back to what the base allows, and no further', () => {
    const ratchet = ratchetOf({}, { rows: rowsOf({ 'a.ts': [10] }), own: rowsOf({ 'a.ts': [8] }) });
    expect(short(updated(ratchet, { files: { 'a.ts': [9] } }).entries)).toEqual({ 'a.ts': [9, 0] });
    const beyond = updated(ratchet, { files: { 'a.ts': [11] } });
    expect([short(beyond.entries), beyond.refused.length]).toEqual([{ 'a.ts': [10, 0] }, 1]);
  });

  test('gives new files that are left to their own limits a row', () => {
    const options = optionsOf({ 'new-files': { lines: 80 } });
    const now = { files: filesOf({ 'new.ts': [3] }), patch: added('new.ts') };
    const { entries, changes, refused } = updated(ratchetOf({}), { files: {}, now, options });
    expect([short(entries), refused]).toEqual([{ 'new.ts': [3, 0] }, []]);
    expect(changes).toMatchObject([{ kind: 'added', key: 'new.ts' }]);
  });
});

describe('a row that would have to be raised', () => {
  const files = { 'a.ts': [14, 1], 'new.ts': [2] } as const;
  const ratchet = ratchetOf({ 'a.ts': [12, 3] });

  test('stays in what is worse, is tightened in what is better, and is told', () => {
    const { entries, refused } = updated(ratchet, { files });
    expect(short(entries)).toEqual({ 'a.ts': [12, 1] });
    expect(refused).toEqual([
      { key: 'a.ts', row: { lines: 12, branches: 3 }, gap: { lines: 14, branches: 1 }, isOldReason: false },
      { key: 'new.ts', row: { lines: 0, branches: 0 }, gap: { lines: 2, branches: 0 }, isOldReason: false },
    ]);
  });

  test.each(['disk', 'introduced'] as const)('lets no other row go where renames are not known (%s)', (from) => {
    const row = { key: 'old.ts', lines: 5, branches: 0, raised: { from: { lines: 1, branches: 0 }, reason: 'legacy' } };
    const rows = rowsOf({ 'old.ts': [5] }, { 'old.ts': 'legacy' });
    const onDisk = { ...ratchetOf({}, { from, rows, own: rows }), own: rows };
    const { entries, changes, refused } = updated(onDisk, { own: [row], files: { 'new.ts': [5] } });
    expect([short(entries), changes]).toEqual([{ 'old.ts': [5, 0] }, []]);
    expect(entries).toMatchObject([row]);
    expect(refused).toMatchObject([{ key: 'new.ts' }]);
    const allowed = updated(onDisk, { own: [row], files: { 'new.ts': [5] }, reason: 'new' });
    expect(short(allowed.entries)).toEqual({ 'new.ts': [5, 0] });
    expect(short(updated(onDisk, { own: [row], files: { 'new.ts': [0] } }).entries)).toEqual({});
  });

  test('lets rows of deleted files go where the base is known', () => {
    expect(short(updated(ratchetOf({ 'old.ts': [5] }), { files: { 'new.ts': [5] } }).entries)).toEqual({});
  });

  test('is that of a new file below its limits too', () => {
    const options = optionsOf({ 'new-files': { lines: 80 } });
    const now = { files: filesOf({ 'new.ts': [21] }), patch: added('new.ts') };
    expect(updated(ratchetOf({}), { files: {}, now, options }).refused).toMatchObject([{ key: 'new.ts' }]);
  });

  test('is raised with a reason, and keeps it', () => {
    const { entries, changes, refused } = updated(ratchet, { files, reason: 'legacy' });
    expect(entries).toEqual([
      { key: 'a.ts', lines: 14, branches: 1, raised: { from: { lines: 12, branches: 3 }, reason: 'legacy' } },
      { key: 'new.ts', lines: 2, branches: 0, raised: { from: { lines: 0, branches: 0 }, reason: 'legacy' } },
    ]);
    expect(changes).toMatchObject([
      { kind: 'raised', reason: 'legacy' },
      { kind: 'raised', key: 'new.ts' },
    ]);
    expect(refused).toEqual([]);
  });

  test('is not raised with the reason of an earlier raise, which the check would refuse', () => {
    const rows = rowsOf({ 'a.ts': [12, 3] }, { 'a.ts': 'legacy' });
    const { refused } = updated(ratchetOf({}, { rows, own: rows }), { files: { 'a.ts': [14, 3] }, reason: 'legacy' });
    expect(refused).toMatchObject([{ key: 'a.ts', isOldReason: true }]);
  });

  test('says what the base has, however often the change raises it', () => {
    const own = rowsOf({ 'a.ts': [14] }, { 'a.ts': 'legacy' });
    const { entries } = updated(ratchetOf({}, { rows: rowsOf({ 'a.ts': [12] }), own }), {
      files: { 'a.ts': [16] },
      reason: 'more legacy',
    });
    expect(entries).toMatchObject([{ lines: 16, raised: { from: { lines: 12 }, reason: 'more legacy' } }]);
  });
});

describe('the reason of a row', () => {
  const raised = { from: { lines: 3, branches: 0 }, reason: 'legacy' };
  const own = [{ key: 'a.ts', lines: 12, branches: 0, raised }];
  const rows = rowsOf({ 'a.ts': [12] }, { 'a.ts': 'legacy' });
  const ratchet = ratchetOf({}, { rows, own: rows });

  test('stays as long as the row is higher than what it was raised from', () => {
    expect(updated(ratchet, { own, files: { 'a.ts': [12] } }).entries).toEqual(own);
    expect(updated(ratchet, { own, files: { 'a.ts': [4] } }).entries).toMatchObject([{ lines: 4, raised }]);
    expect(updated(ratchet, { own, files: { 'a.ts': [3] } }).entries).toEqual([{ key: 'a.ts', lines: 3, branches: 0 }]);
  });

  test('follows a rename', () => {
    const renamed = { ...ratchet, renames: [['a.ts', 'b.ts']] satisfies Ratchet['renames'] };
    expect(updated(renamed, { own, files: { 'b.ts': [12] } }).entries).toEqual([{ ...own[0], key: 'b.ts' }]);
  });
});

describe('whatever is measured', () => {
  const keys = constantFrom('a/x.ts', 'a/y.ts', 'b/x.ts', 'c.ts');
  const counts = tuple(nat(5), nat(5));
  const byKey = dictionary(keys, counts);
  const renames = constantFrom<Ratchet['renames']>(
    [],
    [['a/x.ts', 'b/x.ts']],
    [
      ['a/y.ts', 'a/z.ts'],
      ['c.ts', 'a/y.ts'],
    ],
  );
  const options = constantFrom(optionsOf(), perFolder);
  const folders = (rows: Readonly<Record<string, readonly [number, number]>>) =>
    Object.fromEntries(Object.entries(rows).map(([key, gap]) => [key.includes('/') ? key.slice(0, 1) : '.', gap]));
  const cases = tuple(byKey, byKey, renames, options, option(constantFrom('why'), { nil: undefined })).map(
    ([base, files, renames, options, reason]) => {
      const rows = options === perFolder ? folders(base) : base;
      const ratchet = ratchetOf(rows, { renames });
      return { ratchet, files, options, ...(reason !== undefined && { reason }) };
    },
  );

  test('without a reason the rows together never allow more', () => {
    check(
      property(cases, ({ ratchet, ...given }) => {
        const [after, before] = [sumOf(updated(ratchet, { ...given, reason: undefined }).entries), sumOf(ratchet.rows)];
        expect(after.lines <= before.lines && after.branches <= before.branches).toBe(true);
      }),
    );
  });

  test('the check finds what the update refused, and nothing else', () => {
    check(
      property(cases, ({ ratchet, ...given }) => {
        const { entries, refused } = updated(ratchet, given);
        const own = entries.map(({ raised, ...row }) => ({
          ...row,
          line: 4,
          ...(raised && { reason: raised.reason }),
        }));
        const now = {
          files: [...filesOf(given.files), ...filesOf({ 'covered/z.ts': [0] })],
          ratchet: { ...ratchet, own },
        };
        const rules = judgeRatchet(now, given.options).findings.map(({ rule }) => rule);
        expect(rules.filter((rule) => rule !== 'ratchet-raised')).toEqual(refused.map(() => 'ratchet-worse'));
      }),
    );
  });

  test('a second update changes nothing', () => {
    check(
      property(cases, ({ ratchet, ...given }) => {
        const { entries } = updated(ratchet, given);
        const own = entries.map(({ raised, ...row }) => ({
          ...row,
          line: 4,
          ...(raised && { reason: raised.reason }),
        }));
        const again = updated({ ...ratchet, own }, { ...given, own: entries });
        expect([again.entries, again.changes]).toEqual([entries, []]);
      }),
    );
  });
});
