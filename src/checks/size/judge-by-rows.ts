import { printKey, type FunctionKey } from '../../formats/size-baseline/key.ts';
import type { Fact } from '../../model/finding.ts';
import { listFirst, numberOf, showMove, showName } from '../../model/words.ts';
import type { Evidence, JudgedFunction, Ratchet } from './evidence.ts';
import { nameOf, placeOf, type SizeFinding } from './judged.ts';
import { limitsOf } from './limit-of.ts';
import type { Options } from './options.ts';
import { judgeFunctions, type Verdict } from './ratchet/judge-functions.ts';
import { loosenedFindings } from './ratchet/loosened-findings.ts';
import type { JudgedFunction as RatchetFunction, SizeRatchet } from './ratchet/model.ts';
import { showBefore, showExcesses, showKey } from './ratchet/words.ts';

const mostListed = 20;

/** What the baseline says of one function. */
export interface ByRow {
  readonly finding: SizeFinding | undefined;
}

interface ByRows {
  /** Undefined where the baseline has nothing to say of it. */
  readonly of: (one: FunctionKey) => ByRow | undefined;
  readonly facts: readonly Fact[];
  /** Those that are about rows. */
  readonly findings: readonly SizeFinding[];
}

/** Undefined where there is no baseline to judge by. */
export function judgeByRows(evidence: Evidence, options: Options): ByRows | undefined {
  const { ratchet } = evidence;
  if (!options.ratchet || !ratchet || 'problem' in ratchet) return undefined;
  const limits = limitsOf(options.limits);
  const limitOf = (path: string, metric: Parameters<ReturnType<typeof limits>>[0]) => limits(path)(metric);
  const { verdicts, raised, lowered } = judgeFunctions(
    ratchetOf(evidence, ratchet),
    evidence.judged.map(asRatchetFunction),
    limitOf,
  );
  // There is a change, and nobody knows which functions it made worse.
  const isUnknown = evidence.comparison !== undefined && 'unknown' in evidence.comparison;
  const byKey = new Map(verdicts.map((verdict) => [printKey(verdict.function), verdict]));
  const places = new Map(evidence.judged.map((one) => [printKey(one), one]));
  return {
    of: (one) => {
      const verdict = byKey.get(printKey(one));
      const place = places.get(printKey(one));
      return verdict && { finding: isUnknown || !place ? undefined : findingOf(verdict, place) };
    },
    facts: isUnknown
      ? []
      : [
          rowsFact(options.ratchet.file, ratchet),
          ...rowFacts(
            options.ratchet.file,
            verdicts,
            raised.map(({ row }) => printKey(row)),
          ),
        ],
    findings: isUnknown
      ? []
      : [...loosenedFindings({ raised, lowered }, options.ratchet.file), ...unrecorded(verdicts, options.ratchet.file)],
  };
}

export const ratchetOf = ({ unparsed }: Pick<Evidence, 'unparsed'>, ratchet: Ratchet): SizeRatchet => ({
  ...ratchet,
  unparsed: unparsed.map(({ path }) => path),
});

/** What is in a file that nobody touched is what it was. */
export function asRatchetFunction(one: JudgedFunction): RatchetFunction {
  const { path, name, ordinal, figures, start, state } = one;
  const before = one.before ?? (state === 'same' ? { path, name, ordinal, figures } : undefined);
  return {
    path,
    name,
    ordinal,
    figures,
    line: start,
    ...(before && { before }),
    ...(state === 'new' && { isNew: true }),
  };
}

function findingOf({ standing, excess, formerly }: Verdict, place: JudgedFunction): SizeFinding | undefined {
  if (excess.length === 0) return undefined;
  const rule = { new: 'over-limit', worse: 'ratchet-worse', drifted: 'ratchet-drifted' } as const;
  if (standing !== 'new' && standing !== 'worse' && standing !== 'drifted') return undefined;
  const was = formerly === undefined ? '' : `; it was ${formerly}`;
  const told = `${showExcesses(excess)}${showBefore(excess)}${was}`;
  return { rule: rule[standing], message: `${nameOf(place)} has ${told}`, at: placeOf(place) };
}

/** What is merged like this fails the next change, which had nothing to do with it. */
function unrecorded(verdicts: readonly Verdict[], file: string): readonly SizeFinding[] {
  const passing = verdicts.filter(({ excess, isRecorded }) => excess.length === 0 && !isRecorded);
  if (passing.length === 0) return [];
  const verb = passing.length === 1 ? 'is' : 'are';
  return [
    {
      rule: 'ratchet-unrecorded',
      message: `${numberOf(passing.length, 'function')} over a limit ${verb} not in ${showName(file)} as now, and would fail the next change`,
      at: { file },
      details: listFirst(passing, mostListed, ({ function: one, formerly }) =>
        formerly === undefined ? showKey(one) : `${showKey(one)}, which was ${formerly}`,
      ),
    },
  ];
}

function rowsFact(of: string, { from, rows, own }: Ratchet): Fact {
  const moved = { before: String(rows.length), change: showMove(own.length, rows.length) };
  return {
    of,
    label: 'rows of the baseline',
    value: own.length,
    ...(from === 'base' && moved),
    key: true,
    metric: { name: 'ratchet-rows', value: own.length },
  };
}

function rowFacts(of: string, verdicts: readonly Verdict[], raised: readonly string[]): readonly Fact[] {
  const lifted = new Set(raised);
  const isAsBefore = ({ standing, function: one }: Verdict): boolean =>
    (standing === 'known' || standing === 'carried' || standing === 'drifted') && !lifted.has(printKey(one));
  const better = verdicts.filter(({ isLoose }) => isLoose).length;
  return [
    { of, label: 'over a limit as before', value: numberOf(verdicts.filter(isAsBefore).length, 'function') },
    ...(raised.length > 0 ? [{ of, label: 'loosened with a reason', value: numberOf(raised.length, 'row') }] : []),
    ...(better > 0
      ? [
          {
            of,
            label: 'progress',
            value: `${numberOf(better, 'function')} better than the baseline: run epic21-gate baseline update`,
          },
        ]
      : []),
  ];
}
