import { spreadsOf, type Spreads } from '../../checks/size/distribution.ts';
import { compareText } from '../../formats/coverage/compare-text.ts';
import type { MeasuredTree } from './measured-tree.ts';
import { pickFunctions, type Picked } from './pick-functions.ts';
import type { Wishes } from './wishes.ts';

/** All that is shown, in whatever format; the figures are those of all functions, listed or not. */
export interface Survey extends Picked, Pick<Wishes, 'sort' | 'min' | 'withPoints' | 'withIgnored'> {
  readonly tree: MeasuredTree;
  readonly totals: Totals;
  readonly spreads: Spreads;
}

interface Totals {
  readonly files: number;
  readonly functions: number;
  /** Of the files. */
  readonly lines: number;
  readonly nloc: number;
}

export function surveyOf(tree: MeasuredTree, wishes: Wishes): Survey {
  const files = tree.files.toSorted((a, b) => compareText(a.path, b.path));
  const functions = files.flatMap((file) => file.functions);
  const spreads = spreadsOf(functions);
  const totals = {
    files: files.length,
    functions: functions.length,
    lines: files.reduce((sum, { lines }) => sum + lines, 0),
    nloc: files.reduce((sum, { nloc }) => sum + nloc, 0),
  };
  const { sort, min, withPoints, withIgnored } = wishes;
  return {
    tree: { ...tree, files },
    totals,
    spreads,
    sort,
    min,
    withPoints,
    withIgnored,
    ...pickFunctions(files, wishes, spreads),
  };
}
