import { allChecks, checksNamed } from '../checks/registry.ts';
import { loadConfig } from '../config/load.ts';
import { ownGate } from '../config/own-gate.ts';
import { run } from '../gate/run.ts';
import { exitCodes } from '../gate/verdict.ts';
import { prefixOf } from '../reporters/repository-path.ts';
import type { RunCommand } from './command.ts';
import { planDelivery } from './plan-delivery.ts';
import { showProgress } from './progress.ts';
import { tellReviewers } from './tell-reviewers.ts';
import { publish } from './publish.ts';

/** Runs the configured checks, reports, and answers with the verdict. */
export const check: RunCommand = async (hall) => {
  const { request, sources, sinks } = hall;
  // Before anything is measured, so that a misspelt format costs no minutes.
  const planned = await planDelivery(request, sources.env, sinks);
  const config = await loadConfig(request, sources, checksNamed).catch(async (thrown: unknown) => {
    await tellReviewers(thrown, planned, hall);
    throw thrown;
  });
  const progress = showProgress(sinks.stderr, request.quiet);
  const report = await run(
    {
      command: 'check',
      config,
      selection: { only: request.only, skip: request.skip },
      directory: prefixOf(request) || undefined,
      progress,
    },
    { ...sources, own: async () => ownGate(config, request, await allChecks()) },
  );
  progress.clear();
  const exitCode = exitCodes[report.verdict];
  return { exitCode, ...(await publish(report, planned, hall)) };
};
