import type { FileCoverage } from '../../formats/coverage/model.ts';
import { parseDiff } from '../../formats/diff.ts';
import { didYouMean } from '../../model/nearest.ts';
import type { Sources } from '../../model/sources.ts';
import { carrier } from './carry-files.ts';
import type { Problem, ReportRead } from './evidence.ts';
import type { Options } from './options.ts';
import { addToPile, type Pile } from './pile.ts';
import { whyNot, type Previous, type PreviousRead } from './previous.ts';
import { isMeasured, problemOf } from './read-reports.ts';
import { anyOf } from '../../formats/glob.ts';

import { listFirst, showCommit, showName } from '../../model/words.ts';

interface Carried {
  readonly reports: readonly ReportRead[];
  readonly problems: readonly Problem[];
}

interface Suite {
  readonly files: readonly FileCoverage[];
  readonly reports: readonly ReportRead[];
}

/** The suites of before, or why one of them cannot be had. */
type Before = (suite: string) => Promise<Suite | string>;

/** Suites of which nothing was read, taken from before where the config allows it, on the lines of today. */
export async function carryForward(
  pile: Pile,
  read: PreviousRead,
  options: Options,
  git: Sources['git'],
): Promise<Carried> {
  const [reports, problems]: [ReportRead[], Problem[]] = [[], []];
  const before = suitesBefore(read, options, git);
  const missing = [...new Set([...options.suites, ...options['carry-forward']])].filter((suite) => !pile.has(suite));
  for (const suite of missing) {
    const found = options['carry-forward'].includes(suite) ? await before(suite) : undefined;
    if (found === undefined || typeof found === 'string') {
      problems.push(absent(suite, found));
      continue;
    }
    addToPile(pile, found.files, suite);
    for (const report of found.reports) reports.push(report);
  }
  return { reports, problems };
}

const absent = (suite: string, why: string | undefined): Problem =>
  problemOf('suite-missing', `the suite ${showName(suite)} did not report`, undefined, why === undefined ? [] : [why]);

function suitesBefore({ previous, unusable }: PreviousRead, options: Options, git: Sources['git']): Before {
  const why = unusable ?? (previous ? undefined : 'the config names no `previous`');
  if (!previous) return async () => `Nothing is carried forward: ${why}.`;
  const isIgnored = anyOf(options.ignore);
  let since: ReturnType<typeof carrierSince> | undefined;
  return async (suite) => {
    const reports = reportsOf(previous, suite);
    const files = [...(previous.pile.get(suite)?.values() ?? [])];
    if (reports.length === 0 || !files.some(isMeasured)) return notThere(suite, previous);
    const carry = await (since ??= carrierSince(previous, git));
    if (typeof carry === 'string') return carry;
    const today = files.flatMap((file) => carry(file) ?? []).filter(({ path }) => !isIgnored(path));
    if (today.some(isMeasured)) return { files: today, reports };
    return `All that it measured at ${showCommit(previous.commit)} has changed since, or is gone or ignored.`;
  };
}

const reportsOf = ({ legs, commit }: Previous, suite: string): readonly ReportRead[] =>
  legs
    .flatMap((leg) => leg.reports.filter((report) => report.suite === suite))
    .map((report) => ({ ...report, carried: commit }));

/** How files moved since then, to what is on disk now. */
async function carrierSince({ commit }: Previous, git: Sources['git']): Promise<ReturnType<typeof carrier> | string> {
  try {
    return carrier(parseDiff(await git.diff(commit)));
  } catch (thrown) {
    return `What changed since ${showCommit(commit)} is unknown: ${whyNot(thrown)}.`;
  }
}

function notThere(suite: string, { pile, commit }: Previous): string {
  const there = [...pile.keys()].flatMap((name) => (name === undefined || name === suite ? [] : [name]));
  const near = didYouMean(suite, there);
  const those = there.length === 0 ? 'no suite' : listFirst(there, 10, showName).join(', ');
  return `The evidence of ${showCommit(commit)} does not have it: it has ${those}${near === undefined ? '.' : `; ${near}`}`;
}
