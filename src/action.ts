import { getInput, setOutput, setSecret } from '@actions/core';
import { join, resolve } from 'node:path';
import type { Ended } from './commands/command.ts';
import { endWith, onDefect } from './io/ending.ts';
import { liveEnv } from './io/env.ts';
import { toolkitHttp } from './io/github-toolkit.ts';
import { liveSinks, liveSources, type LiveGitHub } from './io/live.ts';
import { main } from './main.ts';
import { GateError, misuse } from './model/errors.ts';
import { tally } from './model/report.ts';
import type { outputs } from './outputs.ts';
import { annotateFailures } from './reporters/annotations.ts';
import { failuresOf } from './reporters/failure-line.ts';
import { buildRequest, inputs, type Request } from './request.ts';

type Outputs = Record<keyof typeof outputs, string | number>;

/** The face for workflows: inputs -> Request -> main -> outputs and exit code. */
const cwd = process.cwd();

function complain(thrown: unknown): void {
  process.stdout.write(annotateFailures(failuresOf(thrown)));
}

function readInputs(): Request {
  const names = inputs.flatMap((input) => ('action' in input ? [input.name] : []));
  const request = buildRequest(new Map(names.map((name) => [name, [getInput(name)]])), { cwd });
  if (request.command === 'collect') return request;
  const file = request.output ?? join(liveEnv().get('RUNNER_TEMP') ?? cwd, 'epic21-gate', 'report.json');
  const format = formatsOf(request).map((one) => (one === 'json' ? `json=${file}` : one));
  return { ...request, output: undefined, format };
}

/** Later steps read the report from its file; printed to the log it would be of no use to them. */
function formatsOf({ command, format, comment, checks }: Request): readonly string[] {
  const initial = command === 'report' ? ['console', 'summary'] : ['console', 'annotations', 'summary', 'json'];
  const said = format.length > 0 ? format : initial;
  const more = [
    ...(command === 'check' ? ['json'] : []),
    ...(checks ? ['check-run'] : []),
    ...(comment === 'never' ? [] : ['comment']),
  ];
  return [...said, ...more.filter((id) => !said.some((one) => one.split('=', 1)[0] === id))];
}

async function run(request: Request): Promise<Ended> {
  const stop = new AbortController();
  // The runner cancels a job with SIGINT, then SIGTERM 7.5 seconds later.
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
  const directory = resolve(cwd, request.directory);
  const foreign = request.from === undefined ? [] : [resolve(cwd, request.from)];
  const github = reach(request);
  const sources = liveSources({ directory, base: request.base, foreign, signal: stop.signal, github });
  return main({ request, sources, sinks: liveSinks({ directory, signal: stop.signal, github }) });
}

/** Through the toolkit, which knows the proxies of the runner; without a token it would refuse to start. */
function reach({ 'github-token': said }: Request): LiveGitHub {
  const token = said ?? (liveEnv().get('GITHUB_TOKEN')?.trim() || undefined);
  if (token === undefined) return {};
  setSecret(token);
  return { token, transport: (signal) => toolkitHttp({ token, signal }) };
}

function publish({ report, reportFile }: Ended): void {
  if (!report) return;
  const { failures, warnings } = tally(report);
  const values = { verdict: report.verdict, failures, warnings, report: reportFile ?? '' } satisfies Outputs;
  try {
    for (const [name, value] of Object.entries(values)) setOutput(name, value);
  } catch (cause) {
    // Later steps see no verdict, and the exit code is the verdict all the same.
    complain(new GateError('unavailable', 'the outputs of the step could not be set', { cause }));
  }
}

onDefect(complain, misuse);
try {
  const ended = await run(readInputs());
  publish(ended);
  endWith(ended.exitCode);
} catch (thrown) {
  complain(thrown);
  endWith(misuse);
}
