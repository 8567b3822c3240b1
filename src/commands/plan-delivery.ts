import { resolve } from 'node:path';
import { GateError } from '../model/errors.ts';
import { didYouMean } from '../model/nearest.ts';
import type { Subject } from '../model/report.ts';
import type { Reporter } from '../model/reporter.ts';
import type { Sinks } from '../model/sinks.ts';
import type { Env } from '../model/sources.ts';
import { clip, visible } from '../model/visible.ts';
import type { ConsoleOptions } from '../reporters/console.ts';
import { reporters } from '../reporters/index.ts';
import { wantsColor } from '../reporters/paint.ts';
import { prefixOf } from '../reporters/repository-path.ts';
import type { Request } from '../request.ts';

export interface Delivery {
  readonly reporter: Reporter;
  readonly file: string | undefined;
  readonly options: object;
}

/** Turns `--format` and `--output` into deliveries, or says what is wrong with them. */
export async function planDelivery(request: Request, env: Env, sinks: Sinks): Promise<readonly Delivery[]> {
  assertPullRequest(request);
  const said = request.format.length > 0 ? request.format : ['console'];
  const wanted = (await Promise.all(said.map(readFormat))).filter(({ reporter }) => isWanted(reporter, request));
  const placed = placeOutput(wanted, request.output);
  assertReadable(placed, env);
  // One set of options for all: each reporter takes what it knows.
  return placed.map(({ reporter, file }) => {
    const target = file === undefined ? stepSummary(reporter, env) : resolve(request.cwd, file);
    return { reporter, file: target, options: { file: target, ...consoleOptions(request, env, sinks) } };
  });
}

type Wanted = Pick<Delivery, 'reporter' | 'file'>;

async function readFormat(text: string): Promise<Wanted> {
  const [id = '', file] = text.split(/=(.*)/s, 2);
  const ids = Object.keys(reporters);
  const reporter = Object.hasOwn(reporters, id) ? await reporters[id]?.() : undefined;
  if (!reporter)
    throw new GateError('misuse', `unknown format "${visible(clip(id, 80))}", expected one of ${ids.join(', ')}`, {
      hint: didYouMean(id, ids),
    });
  if (file === '') throw new GateError('misuse', `the format ${id}= names no file`, { hint: `Say ${id}=FILE.` });
  if (file !== undefined && !reporter.writesFile)
    throw new GateError(
      'misuse',
      `the format ${id} goes to ${reporter.publishes ? 'GitHub' : 'the terminal'} and takes no file`,
    );
  return { reporter, file };
}

const isWanted = ({ id }: Reporter, { comment }: Request): boolean => id !== 'comment' || comment !== 'never';

function assertPullRequest({ 'pull-request': said }: Request): void {
  if (said === undefined || /^[1-9]\d{0,9}$/.test(said)) return;
  throw new GateError('misuse', `--pull-request is "${visible(clip(said, 80))}", expected a number`);
}

const stepSummary = ({ id }: Reporter, env: Env): string | undefined =>
  id === 'summary' ? env.get('GITHUB_STEP_SUMMARY') : undefined;

/** A program that reads a report from standard output must not find a second one there. */
function assertReadable(wanted: readonly Wanted[], env: Env): void {
  const printed = wanted.filter(
    ({ reporter, file }) => !reporter.publishes && file === undefined && stepSummary(reporter, env) === undefined,
  );
  if (printed.length < 2 || !printed.some(({ reporter }) => machineRead.has(reporter.id))) return;
  throw new GateError(
    'misuse',
    `${printed.map(({ reporter }) => reporter.id).join(' and ')} would both go to standard output`,
    {
      hint: `Give one a file: ${printed.find(({ reporter }) => machineRead.has(reporter.id))?.reporter.id ?? 'json'}=FILE.`,
    },
  );
}

const machineRead: ReadonlySet<string> = new Set(['json', 'sarif', 'junit', 'html']);

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

/** A delivery that knows where to go. */
export interface Addressed extends Delivery {
  readonly options: object & { readonly pullRequest: number | undefined };
}

/** What is known only once there is a report: where its places start, which pull request, and whose section of its comment. */
export const addressed = (deliveries: readonly Delivery[], request: Request, subject: Subject): readonly Addressed[] =>
  deliveries.map((delivery) => ({
    ...delivery,
    options: {
      ...delivery.options,
      prefix: prefixOf(request) || (subject.directory ?? ''),
      pullRequest: request['pull-request'] === undefined ? subject.pullRequest : Number(request['pull-request']),
      mode: request.comment ?? 'always',
      name: request.name,
      section: request.section ?? sectionOf(subject),
    },
  }));

/** Each job of each workflow, for each directory: what runs beside another must not share its section. */
const sectionOf = ({ run, directory }: Subject): string =>
  [run?.file ?? run?.workflow, run?.job, directory].filter((part) => part !== undefined).join(' / ') || 'gate';
