import { GateError } from '../../model/errors.ts';
import type { Sources } from '../../model/sources.ts';
import type { Problem, ReportRead } from './evidence.ts';
import { readLegFile, type LegFile } from './leg-file.ts';
import type { Options } from './options.ts';
import { addToPile, type Pile } from './pile.ts';
import { filesOf } from './read-reports.ts';

/** Evidence of an earlier commit of this history. */
export interface Previous {
  readonly commit: string;
  readonly pile: Pile;
  readonly legs: readonly LegFile[];
}

type Seen = Pick<Sources, 'files' | 'git'>;

/** What cannot be used is not used: figures before are an extra, and a suite that cannot be carried is missing. */
export async function readPrevious({ files, git }: Seen, options: Options): Promise<Previous | undefined> {
  const legs: LegFile[] = [];
  for (const name of await filesOf(options.previous, files)) {
    const leg = await ifUsable(readLegFile(files.stream(name), name));
    if (leg && (legs.length === 0 || legs[0]?.sha === leg.sha)) legs.push(leg);
  }
  const commit = legs[0]?.sha;
  if (commit === undefined || (await ifUsable(git.isAncestor(commit, 'HEAD'))) !== true) return undefined;
  const pile: Pile = new Map();
  for (const { suite, files: measured } of legs.flatMap(({ parts }) => parts)) addToPile(pile, measured, suite);
  return { commit, pile, legs };
}

async function ifUsable<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind !== 'cancelled') return undefined;
    throw thrown;
  }
}

/** Suites that did not run, taken from before where the config allows it. */
export function carryForward(
  pile: Pile,
  previous: Previous | undefined,
  options: Options,
): { readonly reports: ReportRead[]; readonly problems: Problem[] } {
  const wanted = [...new Set([...options.suites, ...options['carry-forward']])].filter((suite) => !pile.has(suite));
  const reports: ReportRead[] = [];
  const problems: Problem[] = [];
  for (const suite of wanted) {
    const files = options['carry-forward'].includes(suite) ? previous?.pile.get(suite) : undefined;
    if (!files || !previous) {
      problems.push(missing(suite, options));
      continue;
    }
    addToPile(pile, files.values(), suite);
    const carried = previous.legs.flatMap((leg) => leg.reports.filter((report) => report.suite === suite));
    reports.push(...carried.map((report) => ({ ...report, carried: previous.commit })));
  }
  return { reports, problems };
}

const missing = (suite: string, options: Options): Problem => ({
  rule: 'suite-missing',
  message: `the suite ${suite} did not report`,
  ...(options['carry-forward'].includes(suite) && {
    details: ['No evidence in `previous` has it from a commit that this one descends from.'],
  }),
});
