import { printKey } from '../../../formats/size-baseline/key.ts';
import { isLooser, isNothing, type Sizes } from '../../../formats/size-baseline/sizes.ts';
import { sizeMetrics, type SizeMetric } from '../metrics.ts';
import { allowanceOf, rowsByKey, sizesIn, type Allowance } from './allowance.ts';
import { lendRows } from './lend-rows.ts';
import type { JudgedFunction, LimitOfPath, Rows, SizeRatchet } from './model.ts';
import { overLimit } from './over-limit.ts';

/** How a function that is over a limit, or was, stands to its row. */
export type Standing =
  /** Over a limit, with no row, and not there before as far as anybody knows. */
  | 'new'
  /** Above its row, or above the limit where it has none, and more than before. */
  | 'worse'
  /** The same, and it was as bad at the base. */
  | 'drifted'
  /** As its row has it. */
  | 'known'
  /** Within the row that it had under another name or path. */
  | 'carried'
  /** Below its row, whether or not that was tightened already. */
  | 'improved';

/** A figure above what is allowed. */
export interface Excess {
  readonly metric: SizeMetric;
  readonly value: number;
  /** What the row allows, or the limit where the row has nothing of it. */
  readonly allowed: number;
  readonly by: 'row' | 'limit';
  /** At the base of the change. */
  readonly before?: number;
}

export interface Verdict {
  readonly function: JudgedFunction;
  readonly standing: Standing;
  /** Empty where it passes. */
  readonly excess: readonly Excess[];
  /** The key under which its row is, where that is another one. */
  readonly formerly?: string;
  /** Whether the file on disk would let it pass as well: what is merged otherwise fails the next change. */
  readonly isRecorded: boolean;
  /** Whether the file on disk allows more than it has, so that an update would tighten its row. */
  readonly isLoose: boolean;
}

export interface Verdicts extends Pick<Allowance, 'raised' | 'lowered'> {
  /** In the order of the functions, without those that have neither a row nor anything over a limit. */
  readonly verdicts: readonly Verdict[];
}

/** Functions against the committed figures. */
export function judgeFunctions(
  ratchet: SizeRatchet,
  functions: readonly JudgedFunction[],
  limitOf: LimitOfPath,
): Verdicts {
  const { rows, raised, lowered, formerly } = allowanceOf(ratchet, functions);
  const lent = ratchet.from === 'disk' ? lendRows(rows, { functions, unparsed: ratchet.unparsed, limitOf }) : noRows;
  const own = rowsByKey(ratchet.own);
  const verdicts = functions.flatMap((one): readonly Verdict[] => {
    const key = printKey(one);
    const [lender, old] = [lent.get(key), rows.has(key) ? formerly(one) : undefined];
    const row = lender?.sizes ?? sizesIn(rows, key);
    const over = overLimit(one, limitOf);
    if (isNothing(over) && isNothing(row)) return [];
    const excess = excessOf(one, row, limitOf);
    const from = lender ?? old ?? one;
    const formerKey = printKey(from);
    const isCarried = formerKey !== key;
    const standing = excess.length > 0 ? failing(one, row, excess) : passing({ over, row, isCarried });
    const written = sizesIn(own, key);
    const recorded = { isRecorded: !isLooser(over, written), isLoose: isLooser(written, over) };
    return [{ function: one, standing, excess, ...(isCarried && { formerly: formerKey }), ...recorded }];
  });
  return { verdicts, raised, lowered };
}

const noRows: Rows = new Map();

const excessOf = (one: JudgedFunction, row: Sizes, limitOf: LimitOfPath): readonly Excess[] =>
  sizeMetrics.flatMap((metric): readonly Excess[] => {
    const [value, limit, said] = [one.figures[metric], limitOf(one.path, metric), row[metric]];
    if (limit === undefined || value <= Math.max(limit, said ?? 0)) return [];
    const isByRow = said !== undefined && said > limit;
    const before = one.before?.figures[metric];
    return [
      {
        metric,
        value,
        allowed: isByRow ? said : limit,
        by: isByRow ? 'row' : 'limit',
        ...(before !== undefined && { before }),
      },
    ];
  });

/** What is one worse makes the function worse, whatever became of the rest. */
function failing({ before, isNew }: JudgedFunction, row: Sizes, excess: readonly Excess[]): Standing {
  if (before) return excess.some(({ metric, value }) => value > before.figures[metric]) ? 'worse' : 'drifted';
  return isNew || isNothing(row) ? 'new' : 'worse';
}

interface Passing {
  readonly over: Sizes;
  readonly row: Sizes;
  readonly isCarried: boolean;
}

function passing({ over, row, isCarried }: Passing): Standing {
  if (isCarried && !isNothing(over)) return 'carried';
  return isLooser(row, over) ? 'improved' : 'known';
}
