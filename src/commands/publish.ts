import type { Report } from '../model/report.ts';
import type { Ended, Hall } from './command.ts';
import { deliver, noteUndelivered, tellUndelivered } from './deliver.ts';
import { addressed, type Addressed, type Delivery } from './plan-delivery.ts';

/** Hands a report to everybody who is to have it, and says who could not be reached. */
export async function publish(
  report: Report,
  planned: readonly Delivery[],
  { request, sources: { env }, sinks }: Hall,
): Promise<Pick<Ended, 'report' | 'reportFile'>> {
  const there = addressed(planned, request, report.subject);
  const { delivered, undelivered } = await deliver(report, there, sinks);
  if (env.get('GITHUB_ACTIONS') === 'true')
    await noteUndelivered(undelivered, sinks, env.get('GITHUB_STEP_SUMMARY') || undefined);
  else tellUndelivered([...undelivered, ...there.filter(isNowhere).map(() => nowhere)], sinks);
  return {
    report,
    reportFile: delivered.find(({ reporter, file }) => reporter.id === 'json' && file !== undefined)?.file,
  };
}

/** A workflow runs for pushes too, and comments where it can; on a terminal it was asked for. */
const isNowhere = ({ reporter, options }: Addressed): boolean =>
  reporter.id === 'comment' && options.pullRequest === undefined;

const nowhere = { reporter: 'comment', reason: 'neither the report nor --pull-request names a pull request' };
