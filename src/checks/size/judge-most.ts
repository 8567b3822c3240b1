import type { Fact } from '../../model/finding.ts';
import { joinJudged } from '../../model/finding.ts';
import { listFirst, numberOf, showName } from '../../model/words.ts';
import type { Evidence, JudgedFunction } from './evidence.ts';
import { placeOf, type Judged, type SizeFinding } from './judged.ts';
import { showFigure } from './metrics.ts';
import type { MostLimit, Options } from './options.ts';

const mostListed = 10;

/** How many functions may be over a figure, and how many may come over it. */
export const judgeMost = (evidence: Evidence, options: Options): Judged =>
  joinJudged(
    options.most.map((limit) => {
      const counted = evidence.most.find((one) => isOf(one, limit));
      return counted ? judgeOne(limit, counted) : unmeasured(limit);
    }),
  );

/** Where two limits are about the same figure, what one of them does not ask for was not counted for it. */
const isOf = ({ over, of, at, functions }: Evidence['most'][number], limit: MostLimit): boolean =>
  over === limit.over &&
  of === limit.of &&
  at === limit.at &&
  (functions === undefined) === (limit.functions === undefined);

const unmeasured = (limit: MostLimit): Judged => ({
  facts: [],
  findings: [{ rule: 'not-measured', message: `functions over ${figure(limit)} were not counted` }],
});

/** `40 lines in src/**`, `cyclomatic complexity 20`. */
const figure = ({ over, of, at }: Pick<MostLimit, 'over' | 'of' | 'at'>): string =>
  `${showFigure(of, over)}${at === undefined ? '' : ` in ${showName(at)}`}`;

function judgeOne(limit: MostLimit, { functions, first = [], came, files }: Evidence['most'][number]): Judged {
  const of = `functions over ${figure(limit)}`;
  // Where no file was measured at all, that is said once, and not for each limit.
  if (files === 0 && limit.at !== undefined)
    return {
      facts: [],
      findings: [{ rule: 'not-measured', message: `no measured file fits ${showName(limit.at)}` }],
    };
  return joinJudged([
    limit.functions === undefined || functions === undefined
      ? none
      : inAll(of, limit.functions, { functions, worst: listed(first, limit) }),
    limit.new === undefined || came === undefined ? none : brought(of, limit, came),
  ]);
}

const none: Judged = { facts: [], findings: [] };

interface Counted {
  readonly functions: number;
  readonly worst: readonly string[];
}

function inAll(of: string, most: number, { functions, worst }: Counted): Judged {
  const fact: Fact = { of, label: 'in all', value: functions, limit: `<= ${most}` };
  const counted = `${functions === 1 ? 'is' : 'are'} ${numberOf(functions, of.replace('functions', 'function'), of)}`;
  const message = `there ${counted}, ${functions - most} more than the ${most} that may be`;
  return { facts: [fact], findings: functions > most ? [{ rule: 'too-many', message, details: worst }] : [] };
}

const listed = (functions: readonly JudgedFunction[], { of }: MostLimit): readonly string[] =>
  listFirst(
    functions,
    mostListed,
    ({ path, start, name, figures }) => `${showName(path)}:${start} ${showName(name)}: ${figures[of]}`,
  );

function brought(of: string, limit: MostLimit, came: readonly JudgedFunction[]): Judged {
  const most = limit.new ?? 0;
  const fact: Fact = { of, label: 'brought by this change', value: came.length, limit: `<= ${most}` };
  if (came.length <= most) return { facts: [fact], findings: [] };
  const [only] = came;
  const finding: SizeFinding = {
    rule: 'more-over',
    message: `this change brings ${numberOf(came.length, of.replace('functions', 'function'), of)}, ${most === 0 ? 'and may bring none' : `and may bring ${most}`}`,
    ...(only && came.length === 1 && { at: placeOf(only) }),
    details: listed(came, limit),
  };
  return { facts: [fact], findings: [finding] };
}
