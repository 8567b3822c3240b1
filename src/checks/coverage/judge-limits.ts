import type { Totals } from '../../formats/coverage/model.ts';
import { sumTotals } from '../../formats/coverage/totals.ts';
import { compileGlob } from '../../formats/glob.ts';
import { didYouMean } from '../../model/nearest.ts';
import type { Evidence } from './evidence.ts';
import { judgeEach, judgeTotal } from './judge-limit.ts';
import { joinJudged } from '../../model/finding.ts';
import type { Judged } from './judged.ts';
import { earlierAt, type Earlier } from './moved.ts';
import { byFolder, type PathTotals } from './metric-count.ts';
import type { Options, ScopedLimit } from './options.ts';
import { showName } from '../../model/words.ts';

/** The limits for all files, and those for parts of them. */
export const judgeLimits = (evidence: Evidence, options: Pick<Options, 'total' | 'limits'>): Judged =>
  joinJudged([
    judgeTotal(
      { of: 'all files', within: '', isWhole: true },
      { now: evidence.totals, before: evidence.previous && earlier(evidence, evidence.previous.totals) },
      options.total ?? {},
    ),
    ...options.limits.map((limit) => judgeScoped(evidence, limit)),
  ]);

const earlier = (evidence: Evidence, totals: Totals): Earlier => ({ totals, ...earlierAt(evidence) });

function judgeScoped(evidence: Evidence, limit: ScopedLimit): Judged {
  const files = filesIn(evidence, limit);
  const nothing = files.length === 0 ? nothingIn(evidence, limit) : undefined;
  if (nothing !== undefined) return { facts: [], findings: [{ rule: 'not-measured', message: nothing }] };
  const before = limit.suite === undefined ? (evidence.previous?.files ?? []) : [];
  return limit.each === 'total'
    ? judgeTogether(evidence, limit, { files, before: before.filter(fitting(limit)) })
    : judgeApart(limit, { files, before: before.filter(fitting(limit)) });
}

interface Figures {
  readonly files: readonly PathTotals[];
  readonly before: readonly PathTotals[];
}

function judgeTogether(evidence: Evidence, limit: ScopedLimit, { files, before }: Figures): Judged {
  // Files outside the repository count in the whole, and nowhere else.
  const whole = limit.at === undefined ? wholeOf(evidence, limit.suite) : undefined;
  return judgeTotal(
    { of: nameOf(limit), within: `${placeIn(limit)}${suiteOf(limit)}` },
    {
      now: whole ?? sumTotals(files.map(({ totals }) => totals)),
      before: earlier(evidence, sumTotals(before.map(({ totals }) => totals))),
    },
    limit,
  );
}

function judgeApart(limit: ScopedLimit, { files, before }: Figures): Judged {
  const isFile = limit.each === 'file';
  const group = (all: readonly PathTotals[]): readonly PathTotals[] => (isFile ? all : byFolder(all));
  return judgeEach(
    {
      of: `each ${limit.each}, ${nameOf(limit)}`,
      within: ` in any ${limit.each}${limit.at === undefined ? '' : ` of ${showName(limit.at)}`}${suiteOf(limit)}`,
      suffix: suiteOf(limit),
      rule: 'below-limit',
      groups: group(files),
      before: new Map(group(before).map(({ path, totals }) => [path, totals])),
      placeOf: (path) => (isFile ? { file: path } : undefined),
      isRequired: () => true,
    },
    limit,
  );
}

function filesIn({ files }: Evidence, limit: ScopedLimit): readonly PathTotals[] {
  const { suite } = limit;
  return files
    .filter(({ outside }) => !outside)
    .filter(fitting(limit))
    .flatMap((file): readonly PathTotals[] => {
      if (suite === undefined) return [file];
      const totals = ownOf(file.suites, suite);
      return totals ? [{ path: file.path, totals }] : [];
    });
}

function fitting({ at }: ScopedLimit): (file: { readonly path: string }) => boolean {
  if (at === undefined) return () => true;
  const fits = compileGlob(at);
  return ({ path }) => fits(path);
}

/** Why there is nothing to judge; undefined where the whole has figures all the same. */
function nothingIn(evidence: Evidence, { at, suite, each }: ScopedLimit): string | undefined {
  if (suite !== undefined && !ownOf(evidence.suites, suite)) {
    const hint = didYouMean(suite, Object.keys(evidence.suites));
    return `no report is of suite ${showName(suite)}${hint === undefined ? '' : `: ${showName(hint)}`}`;
  }
  if (at === undefined) return each === 'total' ? undefined : `no file is measured${suiteOf({ suite })}`;
  const deeper = compileGlob(`${at.replace(/\/+$/, '')}/**`);
  const hint = evidence.files.some(({ path }) => deeper(path)) ? `: did you mean "${showName(at)}/**"?` : '';
  return `no measured file${suiteOf({ suite })} fits ${showName(at)}${hint}`;
}

const wholeOf = (evidence: Evidence, suite: string | undefined): Totals | undefined =>
  suite === undefined ? evidence.totals : ownOf(evidence.suites, suite);

const ownOf = (totals: Readonly<Record<string, Totals>> | undefined, name: string): Totals | undefined =>
  totals && Object.hasOwn(totals, name) ? totals[name] : undefined;

const nameOf = ({ at, suite }: ScopedLimit): string =>
  [at === undefined ? 'all files' : showName(at), ...(suite === undefined ? [] : [`suite ${showName(suite)}`])].join(
    ', ',
  );

const placeIn = ({ at }: ScopedLimit): string => (at === undefined ? '' : ` in ${showName(at)}`);
const suiteOf = ({ suite }: Pick<ScopedLimit, 'suite'>): string =>
  suite === undefined ? '' : ` of suite ${showName(suite)}`;
