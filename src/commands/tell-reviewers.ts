import { subjectOf } from '../gate/run.ts';
import { version } from '../gate/version.ts';
import type { CheckResult, Report } from '../model/report.ts';
import { formatPlace } from '../model/finding.ts';
import { failuresOf } from '../reporters/failure-line.ts';
import { prefixOf } from '../reporters/repository-path.ts';
import type { Hall } from './command.ts';
import type { Delivery } from './plan-delivery.ts';
import { publish } from './publish.ts';

/**
 * Who reads nothing but the comment would take an earlier verdict for this one's: it says that nothing was judged, and why. The
 * log of the job has the mistakes as annotations, each at its place.
 */
export async function tellReviewers(thrown: unknown, planned: readonly Delivery[], hall: Hall): Promise<void> {
  const { request, sources } = hall;
  const deliveries = planned.filter(({ reporter }) => reporter.publishes === true);
  if (sources.env.get('GITHUB_ACTIONS') !== 'true' || deliveries.length === 0) return;
  const event = await sources.github.event();
  const subject = await subjectOf({ file: undefined, read: undefined }, event, sources);
  const report: Report = {
    schema: 1,
    tool: { name: 'epic21-gate', version },
    command: request.command,
    at: sources.clock.now().toISOString(),
    subject: { ...subject, directory: prefixOf(request) || undefined },
    failOn: 'error',
    verdict: 'undecided',
    results: [notConfigured(failuresOf(thrown, prefixOf(request)))],
  };
  await publish(report, deliveries, hall);
}

const notConfigured = ([first, ...more]: ReturnType<typeof failuresOf>): CheckResult => {
  const reason = first
    ? `${first.at ? `${formatPlace(first.at)}: ` : ''}${first.message}`
    : 'for no reason that is known';
  return {
    check: 'config',
    title: 'Config',
    outcome: 'blocked',
    reason: more.length > 0 ? `${reason} (and ${more.length} more)` : reason,
    facts: [],
    findings: [],
    ms: 0,
  };
};
