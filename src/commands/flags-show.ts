import { flags } from '../checks/flags/index.ts';
import { flagsTable } from '../checks/flags/table.ts';
import { run } from '../gate/run.ts';
import { exitCodes } from '../gate/verdict.ts';
import { console } from '../reporters/console.ts';
import { safeLayout } from '../reporters/safe-line.ts';
import type { Ended, Hall } from './command.ts';
import { consoleOptions } from './deliver.ts';
import { plannedFlags } from './planned-flags.ts';

/** The table, and below it what the check says; the exit code is the check's. */
export async function showFlags(hall: Hall): Promise<Ended> {
  const { sources, sinks, request } = hall;
  const { config, options } = await plannedFlags(hall);
  const evidence = await flags.gather(sources, options);
  sinks.stdout.write(safeLayout(`${flagsTable(evidence, options)}\n`));
  // Judged from the evidence that the table shows, so that the two cannot disagree.
  const planned = config.planned
    .filter(({ check }) => check.id === flags.id)
    .map((one) => ({ ...one, when: undefined, check: { ...one.check, gather: async () => evidence } }));
  const report = await run({ command: 'flags', config: { ...config, planned } }, sources);
  const plain = consoleOptions({ ...request, quiet: true }, sources.env, sinks);
  const isClean = report.results.every(({ findings }) => findings.length === 0);
  sinks.stdout.write(
    report.verdict === 'ready' && isClean ? '✅ All flags configured correctly\n' : console.render(report, plain),
  );
  return { exitCode: exitCodes[report.verdict], report };
}
