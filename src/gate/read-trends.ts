import { readHistory } from '../formats/history/read-history.ts';
import { describeError, GateError } from '../model/errors.ts';
import type { History } from '../model/plan.ts';
import type { CheckResult, Report, Subject, Trend } from '../model/report.ts';
import type { Sources } from '../model/sources.ts';
import { trendsOf } from './trends.ts';

interface Read {
  readonly trends?: readonly Trend[];
  /** What the report has to list. */
  readonly results: readonly CheckResult[];
}

/** Trends inform and judge nothing: without a history there are none, and one that cannot be read is listed and no more. */
export async function readTrends(
  history: History | undefined,
  { subject, ...now }: Pick<Report, 'at' | 'results'> & { readonly subject: Subject },
  { files, git }: Pick<Sources, 'files' | 'git'>,
): Promise<Read> {
  if (!history) return { results: [] };
  try {
    const entries = readHistory(await files.read(history.file), history.file);
    const sha = subject.sha ?? subject.compared?.head ?? (await git.head());
    return sha === undefined
      ? { results: [] }
      : { trends: trendsOf(entries, { ...now, sha }, history.keep), results: [] };
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    return { results: thrown.kind === 'not-found' ? [] : [unread(describeError(thrown))] };
  }
}

/** As a check that was left out: it never makes a run ready by itself, and never keeps one from it. */
const unread = (why: string): CheckResult => ({
  check: 'history',
  title: 'History',
  outcome: 'skipped',
  reason: `no trends: ${why}`,
  facts: [],
  findings: [],
  ms: 0,
});
