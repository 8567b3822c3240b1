import { numberOf, showName } from '../../../model/words.ts';
import type { Alteration } from '../alteration.ts';
import { allowsMore, type Allowance } from './allowances.ts';

interface Rows {
  /** The file that holds them now. */
  readonly file: string;
  readonly before: readonly Allowance[];
  readonly after: readonly Allowance[];
  readonly renames: readonly (readonly [old: string, now: string])[];
}

/** Each row that allows more, and in one word those that allow less. */
export function compareRows({ file, before, after, renames }: Rows): readonly Alteration[] {
  const formerPaths = new Map(renames.map(([old, now]) => [now, old]));
  const old = new Map(before.map((row) => [keyOf(row.path, row), row]));
  const formerOf = (row: Allowance): Allowance | undefined =>
    old.get(keyOf(row.path, row)) ?? old.get(keyOf(formerPaths.get(row.path) ?? row.path, row));
  const looser = after
    .filter((row) => allowsMore(row, formerOf(row)))
    .map((row): Alteration => {
      const what = `${showName([row.path, row.name].filter(Boolean).join(' '))} in the baseline ${showName(file)}`;
      const at = { file, line: row.line };
      return { topic: 'baseline', effect: 'looser', what, before: formerOf(row)?.shown, after: row.shown, at };
    });
  const kept = new Set(after.map(formerOf));
  const tightened = after.filter((row) => isTighter(row, formerOf(row))).length;
  const fewer = before.filter((row) => !kept.has(row)).length + tightened;
  if (fewer === 0) return looser;
  const what = `${numberOf(fewer, 'row')} of the baseline ${showName(file)}`;
  return [...looser, { topic: 'baseline', effect: 'stricter', what, after: 'allowing less', at: { file } }];
}

const isTighter = (row: Allowance, former: Allowance | undefined): boolean =>
  former !== undefined && !allowsMore(row, former) && allowsMore(former, row);

const keyOf = (path: string, { name }: Allowance): string => `${path}\0${name}`;
