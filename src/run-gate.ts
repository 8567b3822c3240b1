import { resolve } from 'node:path';
import { checks as ownChecks } from './checks/index.ts';
import { deliver, tellUndelivered } from './commands/deliver.ts';
import { loadConfig, readConfig } from './config/load.ts';
import { ownGate } from './config/own-gate.ts';
import { run } from './gate/run.ts';
import { liveSinks, liveSources } from './io/live.ts';
import { GateError } from './model/errors.ts';
import type { Check } from './model/check.ts';
import type { Config } from './model/plan.ts';
import { noChecks, type Report } from './model/report.ts';
import type { Reporter } from './model/reporter.ts';
import type { Sinks } from './model/sinks.ts';
import type { Sources } from './model/sources.ts';
import { defaultRequest } from './request.ts';

export interface Reporting {
  readonly reporter: Reporter;
  readonly options?: unknown;
}

export interface GateOptions {
  /** The folder to gate. Default: the working directory. */
  readonly directory?: string;
  /** The config as a value. Default: the config file of the directory. */
  readonly config?: unknown;
  /** The checks that a config can name. Default: the gate's own; a team's own come beside them. */
  readonly checks?: readonly Check[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** What the checks may see. Default: the real world. */
  readonly sources?: Sources;
  /** Whom to hand the report to, each with its options. A delivery that fails is said on stderr and changes nothing. */
  readonly reporters?: readonly Reporting[];
  /** Where reporters write. Default: the real world. */
  readonly sinks?: Sinks;
  readonly signal?: AbortSignal;
}

/** Judges a folder and answers with the report. Throws a GateError, or an AggregateError of them, for a bad config. */
export async function runGate({
  checks = ownChecks,
  only = [],
  skip = [],
  ...options
}: GateOptions = {}): Promise<Report> {
  assertDistinct(checks);
  const directory = resolve(options.directory ?? '.');
  const signal = options.signal ?? new AbortController().signal;
  const sources = options.sources ?? liveSources({ directory, signal });
  const config = await configOf(options.config, directory, sources, checks);
  const own = async () => (options.config === undefined ? ownGate(config, defaultRequest, checks) : sources.own());
  const report = await run({ command: 'check', config, selection: { only, skip } }, { ...sources, own });
  const { reporters = [], sinks = liveSinks({ directory, signal }) } = options;
  tellUndelivered((await deliver(report, reporters, sinks)).undelivered, sinks);
  return report;
}

/** Of two with one name each would judge what was written for the other. */
function assertDistinct(checks: readonly Check[]): void {
  const ids = checks.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new GateError('misuse', `two checks are called ${twice}`, { hint: 'Give your own another id.' });
  const taken = ids.find((id) => noChecks.has(id));
  if (taken !== undefined)
    throw new GateError('misuse', `a check is called ${taken}, as an entry of every report is`, {
      hint: 'Give it another id.',
    });
}

async function configOf(value: unknown, cwd: string, sources: Sources, checks: readonly Check[]): Promise<Config> {
  if (value === undefined) return loadConfig({ ...defaultRequest, cwd }, sources, checks);
  return readConfig({ value, locate: () => ({ line: 1, column: 1 }) }, 'config', checks);
}
