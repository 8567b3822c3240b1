import { exitCodes } from '../../gate/verdict.ts';
import { GateError } from '../../model/errors.ts';
import type { Hall, RunCommand } from '../command.ts';
import { noteUndelivered, tellUndelivered, type Undelivered } from '../deliver.ts';
import { planDelivery, type Delivery } from '../plan-delivery.ts';
import { publish } from '../publish.ts';
import { attest } from './attest.ts';
import { readReport } from './read-report.ts';

/** Shows what another job judged. It judges nothing, and takes nothing from the file but data that it validated. */
export const report: RunCommand = async (hall) => {
  const { request, sources, sinks } = hall;
  if (request.from === undefined)
    throw new GateError('misuse', 'report needs --from', {
      hint: 'Name the report that `check --format json=FILE` wrote.',
    });
  const planned = await planDelivery(request, sources.env, sinks);
  const event = await sources.github.event();
  const read = await readReport(request.from, request.cwd, sources.files);
  const attested = await attest(read, event, sources);
  const withheld = attested.withheld.filter(
    // Who names the pull request needs no search for it.
    ({ reporter }) => isAmong(planned, reporter) && !(reporter === 'comment' && request['pull-request']),
  );
  const allowed = planned.filter(({ reporter }) => !withheld.some((one) => one.reporter === reporter.id));
  const ended = await publish(attested.report, allowed, hall);
  await tell(withheld, hall);
  // The run that judged has failed already where it had to: a messenger that failed too would redden the default branch.
  const exitCode = event?.name === 'workflow_run' ? exitCodes.ready : exitCodes[attested.report.verdict];
  return { ...ended, exitCode };
};

const isAmong = (planned: readonly Delivery[], id: string): boolean =>
  planned.some(({ reporter }) => reporter.id === id);

async function tell(withheld: readonly Undelivered[], { sources: { env }, sinks }: Hall): Promise<void> {
  if (env.get('GITHUB_ACTIONS') !== 'true') return tellUndelivered(withheld, sinks);
  await noteUndelivered(withheld, sinks, env.get('GITHUB_STEP_SUMMARY') || undefined);
}
