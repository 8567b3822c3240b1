import { resolve } from 'node:path';
import { describeError, GateError } from '../model/errors.ts';
import { didYouMean } from '../model/nearest.ts';
import type { Report } from '../model/report.ts';
import type { Reporter } from '../model/reporter.ts';
import type { Sinks } from '../model/sinks.ts';
import type { Env } from '../model/sources.ts';
import type { ConsoleOptions } from '../reporters/console.ts';
import { reporters } from '../reporters/index.ts';
import { wantsColor } from '../reporters/paint.ts';
import { prefixOf } from '../reporters/repository-path.ts';
import { safeLine } from '../reporters/safe-line.ts';
import type { Request } from '../request.ts';

export interface Delivery {
  readonly reporter: Reporter;
  readonly file: string | undefined;
  readonly options: unknown;
}

/** Turns `--format` and `--output` into deliveries, or says what is wrong with them. */
export function planDelivery(request: Request, env: Env, sinks: Sinks): readonly Delivery[] {
  const said = request.format.length > 0 ? request.format : ['console'];
  const wanted = said.map((text) => {
    const [id = '', file] = text.split(/=(.*)/s, 2);
    const reporter = reporters.find((one) => one.id === id);
    const ids = reporters.map((one) => one.id);
    if (!reporter)
      throw new GateError('misuse', `unknown format "${id}", expected one of ${ids.join(', ')}`, {
        hint: didYouMean(id, ids),
      });
    if (file === '') throw new GateError('misuse', `the format ${id}= names no file`, { hint: `Say ${id}=FILE.` });
    if (file !== undefined && !reporter.writesFile)
      throw new GateError('misuse', `the format ${id} goes to the terminal and takes no file`);
    return { reporter, file };
  });
  const placed = placeOutput(wanted, request.output);
  assertReadable(placed, env);
  // One set of options for all: each reporter takes what it knows.
  return placed.map(({ reporter, file }) => {
    const target = file === undefined ? stepSummary(reporter, env) : resolve(request.cwd, file);
    return { reporter, file: target, options: { file: target, ...consoleOptions(request, env, sinks) } };
  });
}

const stepSummary = ({ id }: Reporter, env: Env): string | undefined =>
  id === 'summary' ? env.get('GITHUB_STEP_SUMMARY') : undefined;

/** A program that reads JSON from standard output must not find a second report there. */
function assertReadable(wanted: readonly Wanted[], env: Env): void {
  const printed = wanted.filter(({ reporter, file }) => file === undefined && stepSummary(reporter, env) === undefined);
  if (printed.length < 2 || !printed.some(({ reporter }) => reporter.id === 'json')) return;
  throw new GateError(
    'misuse',
    `${printed.map(({ reporter }) => reporter.id).join(' and ')} would both go to standard output`,
    { hint: 'Give one a file: json=FILE.' },
  );
}

type Wanted = Pick<Delivery, 'reporter' | 'file'>;

function placeOutput(wanted: readonly Wanted[], output: string | undefined): readonly Wanted[] {
  if (output === undefined) return wanted;
  const open = wanted.filter(({ reporter, file }) => reporter.writesFile && file === undefined);
  const [only, other] = open;
  if (only && !other) return wanted.map((one) => (one === only ? { ...one, file: output } : one));
  throw new GateError('misuse', `--output names one file, and ${open.length} formats need one`, {
    hint:
      open.length === 0
        ? 'Add --format json.'
        : `Say ${open.map(({ reporter }) => `${reporter.id}=FILE`).join(',')} with --format.`,
  });
}

/** How the terminal, or the log of a job, wants to be written to. */
export function consoleOptions(request: Request, env: Env, sinks: Sinks): ConsoleOptions {
  return {
    color: wantsColor(env, sinks.stdout.isTerminal, request['no-color']),
    columns: sinks.stdout.isTerminal ? sinks.stdout.columns : 120,
    quiet: request.quiet,
    verbose: request.verbose,
    groups: env.get('GITHUB_ACTIONS') === 'true' && !request.quiet,
    // Places are relative to the gated directory; people and GitHub look from where the command runs.
    prefix: prefixOf(request),
  };
}

/** The verdict stands before this: a report that cannot be delivered is said so, and changes nothing. Answers with what was. */
export async function deliver<D extends Pick<Delivery, 'reporter'> & { readonly options?: unknown }>(
  report: Report,
  deliveries: readonly D[],
  sinks: Sinks,
): Promise<readonly D[]> {
  const delivered: D[] = [];
  for (const delivery of deliveries) {
    const { reporter, options } = delivery;
    try {
      await reporter.deliver(reporter.render(report, options), sinks, options);
      delivered.push(delivery);
    } catch (thrown) {
      sinks.stderr.write(
        `${safeLine(`epic21-gate: the ${reporter.id} report was not delivered: ${describeError(thrown)}`)}\n`,
      );
    }
  }
  return delivered;
}
