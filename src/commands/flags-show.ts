import { flags } from '../checks/flags/index.ts';
import type { FlagsEvidence } from '../checks/flags/evidence.ts';
import type { FlagsOptions } from '../checks/flags/options.ts';
import { flagsTable } from '../checks/flags/table.ts';
import { run } from '../gate/run.ts';
import { exitCodes, verdict } from '../gate/verdict.ts';
import type { Config } from '../model/plan.ts';
import type { Report } from '../model/report.ts';
import type { Sources } from '../model/sources.ts';
import { console } from '../reporters/console.ts';
import { safeLayout } from '../reporters/safe-line.ts';
import type { Ended, Hall } from './command.ts';
import { consoleOptions } from './plan-delivery.ts';
import { plannedFlags } from './planned-flags.ts';

/** The table, and below it what the check says; the exit code is the check's. */
export async function showFlags(hall: Hall): Promise<Ended> {
  const { sources, sinks, request } = hall;
  const { config, options } = await plannedFlags(hall);
  const { report, evidence } = await judgeAlone(config, options, sources);
  if (evidence) sinks.stdout.write(safeLayout(`${flagsTable(evidence, options)}\n`));
  // Every level and the reason of a blocked check, but no facts: these are the table.
  const plain = { ...consoleOptions({ ...request, quiet: true }, sources.env, sinks), quiet: false };
  const isClean = report.results.every(({ findings }) => findings.length === 0);
  sinks.stdout.write(
    report.verdict === 'ready' && isClean ? '✅ All flags configured correctly\n' : console.render(report, plain),
  );
  return { exitCode: exitCodes[report.verdict], report };
}

interface Judged {
  readonly report: Report;
  /** What the check judged, so that the table and it cannot disagree; nothing where it could not be gathered. */
  readonly evidence: FlagsEvidence | undefined;
}

/** Waivers hold, and say nothing of their own: another check's are no matter of the flags. */
async function judgeAlone(config: Config, options: FlagsOptions, sources: Sources): Promise<Judged> {
  let evidence: FlagsEvidence | undefined;
  const gather = async (from: Sources): Promise<FlagsEvidence> => (evidence = await flags.gather(from, options));
  const planned = config.planned
    .filter(({ check }) => check.id === flags.id)
    .map((one) => ({ ...one, when: undefined, check: { ...one.check, gather } }));
  const report = await run({ command: 'flags', config: { ...config, planned } }, sources);
  const results = report.results.filter(({ check }) => check === flags.id);
  return { report: { ...report, results, verdict: verdict(results) }, evidence };
}
