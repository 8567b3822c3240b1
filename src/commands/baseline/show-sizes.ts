import type { Evidence } from '../../checks/size/evidence.ts';
import { asRatchetFunction } from '../../checks/size/judge-by-rows.ts';
import { limitsOf } from '../../checks/size/limit-of.ts';
import { overLimit } from '../../checks/size/ratchet/over-limit.ts';
import { showKey } from '../../checks/size/ratchet/words.ts';
import { compareKeys, printKey, type FunctionKey } from '../../formats/size-baseline/key.ts';
import { isLooser, isSameSizes, sizeMetrics, type Sizes } from '../../formats/size-baseline/sizes.ts';
import { exitCodes } from '../../gate/verdict.ts';
import { GateError } from '../../model/errors.ts';
import { safeLine } from '../../reporters/safe-line.ts';
import type { Ended, Hall } from '../command.ts';
import { aligned, type Cells } from './aligned.ts';
import type { PlannedSizes } from './planned-sizes.ts';

const nothing: Sizes = {};

/** The rows on disk against what is measured now; the exit code says whether one of them is exceeded. */
export async function showSizes({ sinks }: Hall, evidence: Evidence, options: PlannedSizes): Promise<Ended> {
  const { ratchet } = evidence;
  if (!ratchet || 'problem' in ratchet)
    throw new GateError('not-found', ratchet?.message ?? `${options.ratchet.file} was not read`, {
      hint: 'Write it with `epic21-gate baseline update`.',
    });
  const limits = limitsOf(options.limits);
  const now = new Map(
    evidence.judged
      .map(asRatchetFunction)
      .map((one) => [printKey(one), { ...one, sizes: overLimit(one, (path, metric) => limits(path)(metric)) }]),
  );
  const rows = new Map(ratchet.own.map((row) => [printKey(row), row]));
  const keys = new Map<string, FunctionKey>([...rows, ...now]);
  const unparsed = new Set(evidence.unparsed.map(({ path }) => path));
  const compared = [...keys]
    .sort(([, a], [, b]) => compareKeys(a, b))
    .flatMap(([key, named]) => {
      const [found, row] = [now.get(key)?.sizes, rows.get(key)];
      const state = found ? stateOf(found, row?.sizes ?? nothing) : unparsed.has(named.path) ? 'not measured' : 'gone';
      return cells(showKey(named), { now: found, row: row?.sizes ?? nothing, state, reason: row?.reason });
    });
  for (const line of aligned([['function', 'metric', 'now', 'baseline', ''], ...compared]))
    sinks.stdout.write(`${safeLine(line)}\n`);
  const isExceeded = [...now].some(([key, { sizes }]) => isLooser(sizes, rows.get(key)?.sizes ?? nothing));
  if (isExceeded) return { exitCode: exitCodes['not-ready'] };
  return { exitCode: unparsed.size > 0 ? exitCodes.undecided : exitCodes.ready };
}

interface Beside {
  /** Undefined where it is not among those that were measured. */
  readonly now: Sizes | undefined;
  readonly row: Sizes;
  readonly state: string;
  readonly reason: string | undefined;
}

/** A line per metric that is over its limit, or was. */
function cells(name: string, { now, row, state, reason }: Beside): readonly Cells[] {
  const why = reason === undefined ? state : `${state} raised: "${reason}"`.trim();
  return sizeMetrics.flatMap((metric) => {
    const [value, allowed] = [now?.[metric], row[metric]];
    if (value === undefined && allowed === undefined) return [];
    return [[name, metric, String(value ?? (now ? 'within' : '-')), String(allowed ?? 'none'), why]];
  });
}

function stateOf(now: Sizes, row: Sizes): string {
  if (isLooser(now, row)) return 'worse';
  return isSameSizes(now, row) ? '' : 'better';
}
