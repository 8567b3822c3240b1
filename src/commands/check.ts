import { checks } from '../checks/index.ts';
import { loadConfig } from '../config/load.ts';
import { run } from '../gate/run.ts';
import { exitCodes } from '../gate/verdict.ts';
import type { RunCommand } from './command.ts';
import { deliver, planDelivery } from './deliver.ts';
import { showProgress } from './progress.ts';

/** Runs the configured checks, reports, and answers with the verdict. */
export const check: RunCommand = async ({ request, sources, sinks }) => {
  // Before anything is measured, so that a misspelt format costs no minutes.
  const delivery = planDelivery(request, sources.env, sinks);
  const config = await loadConfig(request, sources.files, checks);
  const progress = showProgress(sinks.stderr, request.quiet);
  const report = await run(
    { command: 'check', config, selection: { only: request.only, skip: request.skip }, progress },
    sources,
  );
  progress.clear();
  const exitCode = exitCodes[report.verdict];
  const delivered = await deliver(report, delivery, sinks);
  return {
    exitCode,
    report,
    reportFile: delivered.find(({ reporter, file }) => reporter.id === 'json' && file !== undefined)?.file,
  };
};
