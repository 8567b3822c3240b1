import { addToPile, totalsOfAll, type Pile } from '../../checks/coverage/pile.ts';
import { metrics, type Count, type Metric } from '../../formats/coverage/model.ts';
import type { Remark, Seen, SeenReport, SeenTool } from './seen.ts';
import { measures, planTestSteps, type TestSteps } from './test-steps.ts';

export interface PlannedCoverage {
  readonly reports: readonly SeenReport[];
  /** Today's figure of all files together, and the whole percentage below it. */
  readonly total: { readonly metric: Metric; readonly count: Count; readonly percent: number };
  /** Globs of the files that the reports know. */
  readonly sources: readonly string[];
  readonly steps: TestSteps;
}

interface Decision {
  readonly planned: PlannedCoverage | undefined;
  readonly left: readonly Remark[];
  /** Tools that measure files which no gated report knows. */
  readonly idle: readonly SeenTool[];
}

export function decideCoverage({ reports, tools, setUp, repository }: Seen): Decision {
  const { chosen, left } = chooseReports(reports);
  const total = totalOf(chosen);
  const idle = tools.filter(
    ({ tool }, index) =>
      !chosen.some((report) => measures(tool, report)) &&
      tools.findIndex((other) => other.tool.language === tool.language) === index,
  );
  if (!total) return { planned: undefined, left, idle };
  const steps = planTestSteps(chosen, tools, setUp);
  return {
    planned: {
      reports: chosen,
      total,
      sources: sourcesOf(chosen.flatMap(({ own }) => own)),
      // From another folder than the root the commands would run elsewhere.
      steps: { ...steps, isSure: steps.isSure && !repository.isFolder },
    },
    left,
    idle,
  };
}

// Those that tell most come first; figures without lines only where there is nothing else.
const preferred = ['istanbul-final', 'coveragepy-json', 'jacoco', 'gocover', 'simplecov', 'lcov', 'opencover'];
const onlyFigures = 'istanbul-summary';

function rank({ format }: SeenReport): number {
  if (format === onlyFigures) return preferred.length + 1;
  const place = preferred.indexOf(format);
  return place === -1 ? preferred.length : place;
}

/** Tools write what they measured in several formats, side by side: one of them is enough. */
function chooseReports(reports: readonly SeenReport[]): Pick<Decision, 'left'> & { chosen: readonly SeenReport[] } {
  const taken: SeenReport[] = [];
  const left: Remark[] = [];
  for (const report of reports.toSorted((a, b) => rank(a) - rank(b))) {
    const twin = taken.find((other) => isTwin(report, other));
    if (twin) left.push({ path: report.path, what: `${twin.path} is of the same files, and is gated` });
    else taken.push(report);
  }
  return { chosen: reports.filter((report) => taken.includes(report)), left };
}

function isTwin(report: SeenReport, other: SeenReport): boolean {
  if (!sharesFiles(report, other)) return false;
  if (report.format === onlyFigures) return true;
  if (folderOf(report.path) !== folderOf(other.path)) return false;
  // Of one format they are of several runs; only SimpleCov writes its own twice.
  return report.format !== other.format || report.format === 'simplecov';
}

function sharesFiles({ measured }: SeenReport, other: SeenReport): boolean {
  const known = new Set(other.measured.map(({ path }) => path));
  return measured.some(({ path }) => known.has(path));
}

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

function totalOf(reports: readonly SeenReport[]): PlannedCoverage['total'] | undefined {
  const pile: Pile = new Map();
  for (const { measured } of reports) addToPile(pile, measured, undefined);
  const totals = totalsOfAll(pile.get(undefined)?.values() ?? []);
  const metric = metrics.find((one) => totals[one].total > 0);
  if (metric === undefined) return undefined;
  const count = totals[metric];
  return { metric, count, percent: Number((BigInt(count.covered) * 100n) / BigInt(count.total)) };
}

const mostSources = 6;

/** `src/**\/*.ts` for what lies in `src`, those with the most files first. */
function sourcesOf(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    // Anything else would have to be escaped, and is rare.
    const [, folder, ending] = /^(?:([\w.-]+)\/)?.*\.(\w{1,20})$/s.exec(path) ?? [];
    if (ending === undefined || (folder === undefined && path.includes('/'))) continue;
    const glob = folder === undefined ? `*.${ending}` : `${folder}/**/*.${ending}`;
    counts.set(glob, (counts.get(glob) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .slice(0, mostSources)
    .map(([glob]) => glob);
}
