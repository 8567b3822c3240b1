import { describe, expect, test } from 'vitest';
import { judgeFunctions, type Verdict } from '../../../../src/checks/size/ratchet/judge-functions.ts';
import type { JudgedFunction, SizeRatchet } from '../../../../src/checks/size/ratchet/model.ts';
import { printKey } from '../../../../src/formats/size-baseline/key.ts';
import { functionOf, limitOf, ratchetOf, rowsOf } from './samples.ts';

const judged = (ratchet: SizeRatchet, ...functions: readonly JudgedFunction[]) =>
  judgeFunctions(ratchet, functions, limitOf);

const show = ({ function: one, standing }: Verdict): string => `${printKey(one)}: ${standing}`;

/** What is said of each function. */
const standings = (ratchet: SizeRatchet, ...functions: readonly JudgedFunction[]): readonly string[] =>
  judged(ratchet, ...functions).verdicts.map(show);

describe('a function over a limit without a row', () => {
  test('is new where it was not there', () => {
    const { verdicts } = judged(ratchetOf({}), functionOf('a.ts f', { nloc: 80 }, { isNew: true }));
    expect(verdicts).toMatchObject([
      { standing: 'new', excess: [{ metric: 'nloc', value: 80, allowed: 60, by: 'limit' }], isRecorded: false },
    ]);
  });

  test('is new where nothing is known of it', () => {
    expect(standings(ratchetOf({}), functionOf('a.ts f', { nloc: 80 }))).toEqual(['a.ts f: new']);
  });

  test('is worse where it was smaller', () => {
    const { verdicts } = judged(ratchetOf({}), functionOf('a.ts f', { nloc: 80 }, { before: { nloc: 50 } }));
    expect(verdicts).toMatchObject([{ standing: 'worse', excess: [{ value: 80, allowed: 60, before: 50 }] }]);
  });

  test('has drifted where it was as large, or larger: that is not of this change', () => {
    expect(
      standings(
        ratchetOf({}),
        functionOf('a.ts f', { nloc: 80 }, { before: { nloc: 80 } }),
        functionOf('a.ts g', { nloc: 80 }, { before: { nloc: 99 } }),
      ),
    ).toEqual(['a.ts f: drifted', 'a.ts g: drifted']);
  });

  test('is worse where one figure grew, though others shrank', () => {
    const one = functionOf('a.ts f', { nloc: 80, cyclomatic: 25 }, { before: { nloc: 99, cyclomatic: 24 } });
    expect(standings(ratchetOf({}), one)).toEqual(['a.ts f: worse']);
  });

  test('and a small one without a row are not the same', () => {
    expect(standings(ratchetOf({}), functionOf('a.ts f', { nloc: 60 }, { isNew: true }))).toEqual([]);
  });
});

describe('a function with a row', () => {
  const ratchet = ratchetOf({ 'a.ts f': { nloc: 80, cyclomatic: 25 } });

  test('is known as long as it is as its row has it', () => {
    const { verdicts } = judged(ratchet, functionOf('a.ts f', { nloc: 80, cyclomatic: 25 }));
    expect(verdicts).toMatchObject([{ standing: 'known', excess: [], isRecorded: true }]);
  });

  test('is improved where it is below in anything, or within the limits again', () => {
    expect(standings(ratchet, functionOf('a.ts f', { nloc: 79, cyclomatic: 25 }))).toEqual(['a.ts f: improved']);
    expect(standings(ratchet, functionOf('a.ts f', { nloc: 80 }))).toEqual(['a.ts f: improved']);
    expect(standings(ratchet, functionOf('a.ts f', {}))).toEqual(['a.ts f: improved']);
  });

  test('is told from one of which the change has tightened the row already', () => {
    const one = functionOf('a.ts f', { nloc: 70, cyclomatic: 25 });
    const own = rowsOf({ 'a.ts f': { nloc: 70, cyclomatic: 25 } });
    expect(judged(ratchet, one).verdicts).toMatchObject([{ standing: 'improved', isLoose: true }]);
    expect(judged({ ...ratchet, own }, one).verdicts).toMatchObject([{ standing: 'improved', isLoose: false }]);
  });

  test('is worse above it, with what it was and what it may be', () => {
    const { verdicts } = judged(
      ratchet,
      functionOf('a.ts f', { nloc: 81, cyclomatic: 20 }, { before: { nloc: 80, cyclomatic: 25 } }),
    );
    expect(verdicts).toMatchObject([
      { standing: 'worse', excess: [{ metric: 'nloc', value: 81, allowed: 80, by: 'row', before: 80 }] },
    ]);
    expect(standings(ratchet, functionOf('a.ts f', { nloc: 81 }))).toEqual(['a.ts f: worse']);
  });

  test('has drifted above it where it was as bad at the base', () => {
    expect(standings(ratchet, functionOf('a.ts f', { nloc: 90 }, { before: { nloc: 90 } }))).toEqual([
      'a.ts f: drifted',
    ]);
  });

  test('may have no more of what its row does not have than the limit', () => {
    const { verdicts } = judged(
      ratchetOf({ 'a.ts f': { nloc: 80 } }),
      functionOf('a.ts f', { nloc: 80, cyclomatic: 21 }, { before: { nloc: 80, cyclomatic: 20 } }),
    );
    expect(verdicts).toMatchObject([
      { standing: 'worse', excess: [{ metric: 'cyclomatic', value: 21, allowed: 20, by: 'limit', before: 20 }] },
    ]);
  });

  test('may have what a limit allows that was raised since', () => {
    const { verdicts } = judgeFunctions(ratchet, [functionOf('a.ts f', { nloc: 90 })], () => 100);
    expect(verdicts).toMatchObject([{ standing: 'improved', excess: [] }]);
  });

  test('that allows less than a limit that was raised since is judged by the limit', () => {
    const { verdicts } = judgeFunctions(ratchet, [functionOf('a.ts f', { nloc: 120 })], () => 100);
    expect(verdicts).toMatchObject([{ standing: 'worse', excess: [{ allowed: 100, by: 'limit' }] }]);
  });

  test('is told from its namesakes by its number', () => {
    const one = ratchetOf({ 'a.ts f#2': { nloc: 80 } });
    expect(standings(one, functionOf('a.ts f', { nloc: 80 }), functionOf('a.ts f#2', { nloc: 80 }))).toEqual([
      'a.ts f: new',
      'a.ts f#2: known',
    ]);
  });
});

describe('a row follows its function', () => {
  const ratchet = ratchetOf({ 'a.ts f': { nloc: 80 } });

  test('to another name, and says that nobody wrote it there', () => {
    const moved = functionOf('b.ts g', { nloc: 80 }, { before: { nloc: 80 }, was: 'a.ts f' });
    expect(judged(ratchet, moved).verdicts).toMatchObject([
      { standing: 'carried', formerly: 'a.ts f', isRecorded: false, excess: [] },
    ]);
    const recorded = { ...ratchet, own: rowsOf({ 'b.ts g': { nloc: 80 } }) };
    expect(judged(recorded, moved)).toMatchObject({
      verdicts: [{ standing: 'carried', isRecorded: true }],
      lowered: [],
    });
  });

  test('and allows it no more there', () => {
    const grown = functionOf('b.ts g', { nloc: 81 }, { before: { nloc: 80 }, was: 'a.ts f' });
    expect(judged(ratchet, grown).verdicts).toMatchObject([{ standing: 'worse', formerly: 'a.ts f' }]);
  });

  test('and is not that of a new one with its old name', () => {
    expect(
      standings(
        ratchet,
        functionOf('a.ts f', { nloc: 70 }, { isNew: true }),
        functionOf('a.ts g', { nloc: 80 }, { before: { nloc: 80 }, was: 'a.ts f' }),
      ),
    ).toEqual(['a.ts f: new', 'a.ts g: carried']);
  });

  test('where two swapped their keys', () => {
    const two = ratchetOf({ 'a.ts f': { nloc: 80 }, 'a.ts f#2': { nloc: 70 } });
    expect(
      standings(
        two,
        functionOf('a.ts f', { nloc: 71 }, { before: { nloc: 70 }, was: 'a.ts f#2' }),
        functionOf('a.ts f#2', { nloc: 80 }, { before: { nloc: 80 }, was: 'a.ts f' }),
      ),
    ).toEqual(['a.ts f: worse', 'a.ts f#2: carried']);
  });

  test('with its file, where all that is known is that it was renamed', () => {
    const renamed = { ...ratchet, renames: [['a.ts', 'b.ts']] as const };
    expect(standings(renamed, functionOf('b.ts f', { nloc: 80 }))).toEqual(['b.ts f: carried']);
    expect(standings(renamed, functionOf('a.ts f', { nloc: 80 }), functionOf('b.ts f', { nloc: 80 }))).toEqual([
      'a.ts f: new',
      'b.ts f: carried',
    ]);
  });

  test('once, whatever else has its old key', () => {
    const moved = functionOf('b.ts g', { nloc: 80 }, { before: { nloc: 80 }, was: 'a.ts f' });
    expect(standings(ratchet, moved, functionOf('a.ts f', { nloc: 80 }))).toEqual(['b.ts g: carried', 'a.ts f: new']);
  });

  test('and can go where the function became small', () => {
    const small = functionOf('b.ts g', {}, { before: { nloc: 80 }, was: 'a.ts f' });
    expect(standings(ratchet, small)).toEqual(['b.ts g: improved']);
  });

  test('and of a function that is gone none fails', () => {
    expect(judged(ratchet)).toEqual({ verdicts: [], raised: [], lowered: [] });
  });
});

describe('a row that the change itself wrote', () => {
  const one = functionOf('a.ts f', { nloc: 90 }, { before: { nloc: 80 } });
  const rows = rowsOf({ 'a.ts f': { nloc: 80 } });
  const base = ratchetOf({ 'a.ts f': { nloc: 80 } });

  test('allows nothing without a reason, and is told', () => {
    const { verdicts, lowered, raised } = judged({ ...base, own: rowsOf({ 'a.ts f': { nloc: 90 } }) }, one);
    expect(verdicts).toMatchObject([{ standing: 'worse', excess: [{ allowed: 80 }] }]);
    expect(lowered).toMatchObject([{ row: { name: 'f', line: 4, sizes: { nloc: 90 } }, base: { nloc: 80 } }]);
    expect(raised).toEqual([]);
  });

  test('allows what it says with a reason, and is told as well', () => {
    const own = rowsOf({ 'a.ts f': { nloc: 90 } }, { 'a.ts f': 'generated' });
    const { verdicts, lowered, raised } = judged({ ...base, own }, one);
    expect(verdicts).toMatchObject([{ standing: 'known', excess: [], isRecorded: true }]);
    expect(lowered).toEqual([]);
    expect(raised).toMatchObject([{ row: { reason: 'generated' }, base: { nloc: 80 } }]);
  });

  test('allows nothing with the reason of an earlier raise', () => {
    const own = rowsOf({ 'a.ts f': { nloc: 90 } }, { 'a.ts f': 'generated' });
    const reasoned = rowsOf({ 'a.ts f': { nloc: 80 } }, { 'a.ts f': 'generated' });
    expect(judged({ ...base, rows: reasoned, own }, one)).toMatchObject({
      verdicts: [{ standing: 'worse' }],
      lowered: [{ row: { sizes: { nloc: 90 } } }],
      raised: [],
    });
  });

  test('for a new function needs a reason too', () => {
    const added = functionOf('b.ts g', { nloc: 70 }, { isNew: true });
    const without = judged({ ...base, own: [...rows, ...rowsOf({ 'b.ts g': { nloc: 70 } })] }, added);
    expect(without).toMatchObject({ verdicts: [{ standing: 'new' }], lowered: [{ row: { name: 'g' }, base: {} }] });
    const given = judged(
      { ...base, own: [...rows, ...rowsOf({ 'b.ts g': { nloc: 70 } }, { 'b.ts g': 'why' })] },
      added,
    );
    expect(given).toMatchObject({ verdicts: [{ standing: 'known' }], raised: [{ row: { reason: 'why' } }] });
  });

  test('for a new function is exceeded by a new function', () => {
    const own = rowsOf({ 'b.ts g': { nloc: 70 } }, { 'b.ts g': 'why' });
    const added = functionOf('b.ts g', { nloc: 71 }, { isNew: true });
    expect(judged({ ...base, own }, added).verdicts).toMatchObject([{ standing: 'new', excess: [{ allowed: 70 }] }]);
  });

  test('is not lowered where it went with its function, or stayed when that went', () => {
    const moved = functionOf('b.ts g', { nloc: 80 }, { before: { nloc: 80 }, was: 'a.ts f' });
    for (const own of [rows, rowsOf({ 'b.ts g': { nloc: 80 } })])
      expect(judged({ ...base, own }, moved).lowered).toEqual([]);
    expect(judged({ ...base, own: rowsOf({ 'b.ts g': { nloc: 81 } }) }, moved).lowered).toHaveLength(1);
  });

  test('that is too low is told, since the next change would fail by it', () => {
    const known = functionOf('a.ts f', { nloc: 80 }, { before: { nloc: 80 } });
    expect(judged({ ...base, own: rowsOf({ 'a.ts f': { nloc: 70 } }) }, known).verdicts).toMatchObject([
      { standing: 'known', isRecorded: false },
    ]);
  });

  test('is all there is where the base has none', () => {
    const introduced = ratchetOf({ 'a.ts f': { nloc: 90 } }, { from: 'introduced' });
    expect(judged(introduced, one)).toMatchObject({ verdicts: [{ standing: 'known' }], lowered: [], raised: [] });
  });
});

describe('where there is no change to look at', () => {
  const disk = (...keys: readonly string[]) =>
    ratchetOf(Object.fromEntries(keys.map((key) => [key, { nloc: 80 }])), { from: 'disk' });

  test('a function has the row of one that is gone and had its name, or stood in its file', () => {
    const { verdicts } = judged(disk('a.ts f'), functionOf('b.ts f', { nloc: 80 }));
    expect(verdicts).toMatchObject([{ standing: 'carried', formerly: 'a.ts f', isRecorded: false }]);
    expect(standings(disk('a.ts f'), functionOf('a.ts g', { nloc: 80 }))).toEqual(['a.ts g: carried']);
    expect(standings(disk('a.ts f'), functionOf('b.ts g', { nloc: 80 }))).toEqual(['b.ts g: new']);
  });

  test('once, and only where it is enough', () => {
    expect(standings(disk('a.ts f'), functionOf('b.ts f', { nloc: 80 }), functionOf('c.ts f', { nloc: 80 }))).toEqual([
      'b.ts f: carried',
      'c.ts f: new',
    ]);
    expect(standings(disk('a.ts f'), functionOf('b.ts f', { nloc: 81 }))).toEqual(['b.ts f: new']);
  });

  test('by its name or by its file, and not by both', () => {
    expect(standings(disk('z.ts f'), functionOf('b.ts f', { nloc: 80 }), functionOf('z.ts g', { nloc: 80 }))).toEqual([
      'b.ts f: carried',
      'z.ts g: new',
    ]);
  });

  test('but not that of one that may still be there', () => {
    expect(standings({ ...disk('a.ts f'), unparsed: ['a.ts'] }, functionOf('b.ts f', { nloc: 80 }))).toEqual([
      'b.ts f: new',
    ]);
    expect(standings(disk('a.ts f'), functionOf('a.ts f', {}), functionOf('b.ts f', { nloc: 80 }))).toEqual([
      'a.ts f: improved',
      'b.ts f: new',
    ]);
  });
});
