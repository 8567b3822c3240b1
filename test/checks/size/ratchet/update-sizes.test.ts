import { assert as check, constantFrom, dictionary, nat, option, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeFunctions } from '../../../../src/checks/size/ratchet/judge-functions.ts';
import type { JudgedFunction, SizeRatchet } from '../../../../src/checks/size/ratchet/model.ts';
import { updateSizes } from '../../../../src/checks/size/ratchet/update-sizes.ts';
import { printKey } from '../../../../src/formats/size-baseline/key.ts';
import { isLooser } from '../../../../src/formats/size-baseline/sizes.ts';
import { seed } from '../../../helpers/seed.ts';
import { functionOf, limitOf, ratchetOf, readAgain, rowsOf, short } from './samples.ts';

type Given = Partial<Parameters<typeof updateSizes>[0]>;

const updated = (ratchet: SizeRatchet | undefined, functions: readonly JudgedFunction[], given: Given = {}) =>
  updateSizes({
    ratchet,
    own: (ratchet?.own ?? []).map(({ path, name, ordinal, sizes }) => ({ path, name, ordinal, sizes })),
    functions,
    limitOf,
    ...given,
  });

describe('an update', () => {
  test('tightens each row to what its function has, each figure by itself', () => {
    const { entries, changes, refused } = updated(
      ratchetOf({ 'a.ts f': { nloc: 80, cyclomatic: 30 }, 'a.ts g': { nloc: 70 } }),
      [functionOf('a.ts f', { nloc: 75, cyclomatic: 20 }), functionOf('a.ts g', { nloc: 70 })],
    );
    expect(short(entries)).toEqual({ 'a.ts f': { nloc: 75 }, 'a.ts g': { nloc: 70 } });
    expect(changes).toEqual([
      {
        kind: 'tightened',
        path: 'a.ts',
        name: 'f',
        ordinal: 1,
        before: { nloc: 80, cyclomatic: 30 },
        after: { nloc: 75 },
      },
    ]);
    expect(refused).toEqual([]);
  });

  test('lets rows go of functions that are small now, or gone', () => {
    const { entries, changes } = updated(ratchetOf({ 'a.ts f': { nloc: 80 }, 'a.ts g': { nloc: 70 } }), [
      functionOf('a.ts f', { nloc: 60 }),
    ]);
    expect(entries).toEqual([]);
    expect(changes.map(({ kind, name }) => [kind, name])).toEqual([
      ['removed', 'f'],
      ['removed', 'g'],
    ]);
  });

  test('keeps rows of files that cannot be parsed, renamed or not', () => {
    const rows = { 'a.ts f': { nloc: 80 }, 'b.ts f': { nloc: 80 } };
    const unparsed = { unparsed: ['a.ts', 'c.ts'], renames: [['b.ts', 'c.ts']] as const };
    expect(short(updated(ratchetOf(rows, unparsed), []).entries)).toEqual({
      'a.ts f': { nloc: 80 },
      'c.ts f': { nloc: 80 },
    });
  });

  test('takes rows along with their functions', () => {
    const { entries, changes, refused } = updated(ratchetOf({ 'a.ts f': { nloc: 80 }, 'a.ts f#2': { nloc: 70 } }), [
      functionOf('a.ts f', {}, { isNew: true }),
      functionOf('a.ts f#2', { nloc: 80 }, { before: { nloc: 80 }, was: 'a.ts f' }),
      functionOf('b.ts g', { nloc: 65 }, { before: { nloc: 70 }, was: 'a.ts f#2' }),
    ]);
    expect(short(entries)).toEqual({ 'a.ts f#2': { nloc: 80 }, 'b.ts g': { nloc: 65 } });
    expect(refused).toEqual([]);
    expect(changes.map((one) => `${one.kind} ${printKey(one)}`)).toContain('added b.ts g');
  });

  test('says of a row that only its key changed', () => {
    const moved = functionOf('b.ts g', { nloc: 80 }, { before: { nloc: 80 }, was: 'a.ts f' });
    expect(updated(ratchetOf({ 'a.ts f': { nloc: 80 } }), [moved]).changes).toMatchObject([
      { kind: 'moved', path: 'b.ts', name: 'g' },
    ]);
  });

  test('changes nothing where functions only stand elsewhere in their file', () => {
    const { entries, changes } = updated(ratchetOf({ 'a.ts f': { nloc: 80 } }), [
      { ...functionOf('a.ts f', { nloc: 80 }), line: 700 },
    ]);
    expect([short(entries), changes]).toEqual([{ 'a.ts f': { nloc: 80 } }, []]);
  });

  test('takes all as it is where there is no baseline yet', () => {
    const { entries, changes, refused } = updated(undefined, [
      functionOf('a.ts f', { nloc: 80 }),
      functionOf('a.ts g', {}),
    ]);
    expect(short(entries)).toEqual({ 'a.ts f': { nloc: 80 } });
    expect([changes.map(({ kind }) => kind), refused]).toEqual([['added'], []]);
  });

  test('takes nothing as it is where there is one without rows', () => {
    expect(updated(ratchetOf({}), [functionOf('a.ts f', { nloc: 80 })]).refused).toMatchObject([{ name: 'f' }]);
  });

  test('may go back to what the base allows, and no further', () => {
    const ratchet = ratchetOf(
      {},
      { rows: rowsOf({ 'a.ts f': { nloc: 80 } }), own: rowsOf({ 'a.ts f': { nloc: 70 } }) },
    );
    expect(short(updated(ratchet, [functionOf('a.ts f', { nloc: 75 })]).entries)).toEqual({ 'a.ts f': { nloc: 75 } });
    const beyond = updated(ratchet, [functionOf('a.ts f', { nloc: 81 })]);
    expect([short(beyond.entries), beyond.refused.length]).toEqual([{ 'a.ts f': { nloc: 80 } }, 1]);
  });

  test('drops what has no limit any more', () => {
    const one = functionOf('a.ts f', { nloc: 80 });
    expect(updated(ratchetOf({ 'a.ts f': { nloc: 80 } }), [one], { limitOf: () => undefined }).entries).toEqual([]);
  });

  test('has room for more rows than a call has arguments', () => {
    const rows = Object.fromEntries(Array.from({ length: 130_000 }, (_, at) => [`a.ts f${at}`, { nloc: 80 }]));
    const onDisk = ratchetOf(rows, { from: 'disk' });
    expect(updated(onDisk, [functionOf('b.ts g', { nloc: 80 })]).entries).toHaveLength(130_000);
  });
});

describe('a row that would have to be raised', () => {
  const functions = [functionOf('a.ts f', { nloc: 90, cyclomatic: 25 }), functionOf('b.ts g', { nloc: 70 })];
  const ratchet = ratchetOf({ 'a.ts f': { nloc: 80, cyclomatic: 30 } });

  test('stays in what is worse, is tightened in what is better, and is told', () => {
    const { entries, refused } = updated(ratchet, functions);
    expect(short(entries)).toEqual({ 'a.ts f': { nloc: 80, cyclomatic: 25 } });
    expect(refused).toMatchObject([
      { name: 'f', row: { nloc: 80, cyclomatic: 30 }, over: { nloc: 90, cyclomatic: 25 }, isOldReason: false },
      { name: 'g', row: {}, over: { nloc: 70 }, isOldReason: false },
    ]);
  });

  test.each(['disk', 'introduced'] as const)('lets no other row go where renames are not known (%s)', (from) => {
    const onDisk = ratchetOf({ 'old.ts f': { nloc: 80 } }, { from });
    const { entries, changes, refused } = updated(onDisk, [functionOf('new.ts f', { nloc: 80 })]);
    expect([short(entries), changes]).toEqual([{ 'old.ts f': { nloc: 80 } }, []]);
    expect(refused).toMatchObject([{ path: 'new.ts' }]);
    const allowed = updated(onDisk, [functionOf('new.ts f', { nloc: 80 })], { reason: 'moved' });
    expect(short(allowed.entries)).toEqual({ 'new.ts f': { nloc: 80 } });
  });

  test('lets rows of functions that are gone go where the base is known', () => {
    const { entries, refused } = updated(ratchetOf({ 'old.ts f': { nloc: 80 } }), functions.slice(1));
    expect([entries, refused.length]).toEqual([[], 1]);
  });

  test('and no row is kept twice', () => {
    const onDisk = ratchetOf({ 'old.ts f': { nloc: 80 } }, { from: 'disk', unparsed: ['old.ts'] });
    expect(updated(onDisk, functions.slice(1)).entries).toHaveLength(1);
  });

  test('is raised with a reason, and keeps it', () => {
    const { entries, changes, refused } = updated(ratchet, functions, { reason: 'legacy' });
    expect(entries).toMatchObject([
      {
        name: 'f',
        sizes: { nloc: 90, cyclomatic: 25 },
        raised: { from: { nloc: 80, cyclomatic: 30 }, reason: 'legacy' },
      },
      { name: 'g', sizes: { nloc: 70 }, raised: { from: {}, reason: 'legacy' } },
    ]);
    expect(changes).toMatchObject([
      { kind: 'raised', name: 'f', reason: 'legacy' },
      { kind: 'raised', name: 'g', reason: 'legacy' },
    ]);
    expect(refused).toEqual([]);
  });

  test('is not raised with the reason of an earlier raise, which the check would refuse', () => {
    const rows = rowsOf({ 'a.ts f': { nloc: 80 } }, { 'a.ts f': 'legacy' });
    const { refused } = updated(ratchetOf({}, { rows, own: rows }), functions.slice(0, 1), { reason: 'legacy' });
    expect(refused).toMatchObject([{ name: 'f', isOldReason: true }]);
  });

  test('says what the base has, however often the change raises it', () => {
    const own = rowsOf({ 'a.ts f': { nloc: 85, cyclomatic: 30 } }, { 'a.ts f': 'legacy' });
    const { entries } = updated({ ...ratchet, own }, functions.slice(0, 1), { reason: 'more legacy' });
    expect(entries).toMatchObject([{ sizes: { nloc: 90 }, raised: { from: { nloc: 80 }, reason: 'more legacy' } }]);
  });
});

describe('the reason of a row', () => {
  const raised = { from: { nloc: 65 }, reason: 'legacy' };
  const own = [{ path: 'a.ts', name: 'f', ordinal: 1, sizes: { nloc: 80 }, raised }];
  const rows = rowsOf({ 'a.ts f': { nloc: 80 } }, { 'a.ts f': 'legacy' });
  const ratchet = ratchetOf({}, { rows, own: rows });
  const written = (one: JudgedFunction) => updated(ratchet, [one], { own }).entries;

  test('stays as long as the row is higher than what it was raised from', () => {
    expect(written(functionOf('a.ts f', { nloc: 80 }))).toEqual(own);
    expect(written(functionOf('a.ts f', { nloc: 66 }))).toMatchObject([{ sizes: { nloc: 66 }, raised }]);
    expect(written(functionOf('a.ts f', { nloc: 65 }))).toEqual([
      { path: 'a.ts', name: 'f', ordinal: 1, sizes: { nloc: 65 } },
    ]);
  });

  test('follows its function', () => {
    const moved = functionOf('b.ts g', { nloc: 80 }, { before: { nloc: 80 }, was: 'a.ts f' });
    expect(written(moved)).toMatchObject([{ path: 'b.ts', name: 'g', raised }]);
  });
});

describe('whatever is measured', () => {
  const keys = ['a.ts f', 'a.ts f#2', 'a.ts g', 'b.ts f'] as const;
  const sizes = record({ nloc: constantFrom(60, 61, 62, 63), cyclomatic: constantFrom(20, 21, 22) });
  const over = sizes.map(({ nloc, cyclomatic }) => ({
    ...(nloc > 60 && { nloc }),
    ...(cyclomatic > 20 && { cyclomatic }),
  }));
  const rows = dictionary(constantFrom(...keys), over);
  // Functions of all keys, of which each was any one that was not taken, or none, or nobody knows.
  const functions = tuple(
    dictionary(constantFrom(...keys), sizes),
    dictionary(constantFrom(...keys), sizes),
    constantFrom(0, 1, 2, 3),
    option(nat(2), { nil: undefined }),
  ).map(([now, before, shift, unknown]) =>
    keys.flatMap((key, index) => {
      const was = keys[(index + shift) % keys.length] ?? key;
      const figures = now[key];
      if (!figures) return [];
      if (index === unknown && shift === 0) return [functionOf(key, figures)];
      return [functionOf(key, figures, before[was] ? { before: before[was], was } : { isNew: true })];
    }),
  );
  const cases = record({
    base: rows,
    functions,
    reason: option(constantFrom('why'), { nil: undefined }),
  });
  const options = { seed, numRuns: 400 };

  test('without a reason no function may have more than before', () => {
    check(
      property(cases, ({ base, functions: now }) => {
        const ratchet = ratchetOf(base);
        const before = ratchet.rows.map((row) => row.sizes);
        for (const { sizes: after } of updated(ratchet, now).entries)
          expect(before.some((row) => !isLooser(after, row))).toBe(true);
      }),
      options,
    );
  });

  test('the check finds what the update refused, and nothing else', () => {
    check(
      property(cases, ({ base, functions: now, reason }) => {
        const ratchet = ratchetOf(base);
        const { entries, refused } = updated(ratchet, now, { reason });
        const { verdicts, lowered } = judgeFunctions({ ...ratchet, own: readAgain(entries) }, now, limitOf);
        expect(lowered).toEqual([]);
        expect(verdicts.filter(({ excess }) => excess.length > 0).map((one) => printKey(one.function))).toEqual(
          now.map(printKey).filter((key) => refused.some((one) => printKey(one) === key)),
        );
        expect(verdicts.every(({ excess, isRecorded }) => excess.length > 0 || isRecorded)).toBe(true);
      }),
      options,
    );
  });

  test('a second update changes nothing', () => {
    check(
      property(cases, ({ base, functions: now, reason }) => {
        const { entries } = updated(ratchetOf(base), now, { reason });
        const again = updated({ ...ratchetOf(base), own: readAgain(entries) }, now, { own: entries, reason });
        expect([again.entries, again.changes]).toEqual([entries, []]);
      }),
      options,
    );
  });
});
