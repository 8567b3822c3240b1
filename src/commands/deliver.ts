import { describeError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import type { Reporter } from '../model/reporter.ts';
import type { Sinks } from '../model/sinks.ts';
import { prose } from '../reporters/markdown.ts';
import { annotateNotice } from '../reporters/annotations.ts';
import { safeLine } from '../reporters/safe-line.ts';

interface Addressed {
  readonly reporter: Reporter;
  readonly options?: unknown;
}

export interface Undelivered {
  readonly reporter: string;
  readonly reason: string;
}

interface Delivered<D> {
  readonly delivered: readonly D[];
  readonly undelivered: readonly Undelivered[];
}

/** The verdict stands before this: a report that cannot be delivered is said so, and changes nothing. */
export async function deliver<D extends Addressed>(
  report: Report,
  deliveries: readonly D[],
  sinks: Sinks,
): Promise<Delivered<D>> {
  const delivered: D[] = [];
  const undelivered: Undelivered[] = [];
  for (const delivery of deliveries) {
    const { reporter, options } = delivery;
    try {
      await reporter.deliver(reporter.render(report, options), sinks, options);
      delivered.push(delivery);
    } catch (thrown) {
      undelivered.push({ reporter: reporter.id, reason: describeError(thrown) });
    }
  }
  return { delivered, undelivered };
}

const sentence = ({ reporter, reason }: Undelivered): string => `the ${reporter} report was not delivered: ${reason}`;

export function tellUndelivered(undelivered: readonly Undelivered[], { stderr }: Pick<Sinks, 'stderr'>): void {
  for (const one of undelivered) stderr.write(`${safeLine(`epic21-gate: ${sentence(one)}`)}\n`);
}

/** In a workflow: a notice, and a line below the summary, for nobody reads the log of a job that passed. */
export async function noteUndelivered(
  undelivered: readonly Undelivered[],
  { stdout, files }: Pick<Sinks, 'stdout' | 'files'>,
  summaryFile: string | undefined,
): Promise<void> {
  for (const one of undelivered) stdout.write(annotateNotice(sentence(one)));
  const told = undelivered.filter(({ reporter }) => reporter !== 'summary');
  if (summaryFile === undefined || told.length === 0) return;
  const lines = told.map((one) => `> ℹ️ ${prose(sentence(one))}\n`);
  // What cannot be noted there stands in the notice.
  await files.append(summaryFile, `\n${lines.join('>\n')}`).catch(() => {});
}
