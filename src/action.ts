import { getInput, setOutput } from '@actions/core';
import { join, resolve } from 'node:path';
import type { Ended } from './commands/command.ts';
import { liveEnv } from './io/env.ts';
import { liveSinks, liveSources } from './io/live.ts';
import { failuresOf, main, misuse } from './main.ts';
import { tally } from './model/report.ts';
import { annotate } from './reporters/annotations.ts';
import { buildRequest, inputs, type Request } from './request.ts';

const cwd = process.cwd();

/** The face for workflows: inputs -> Request -> main -> outputs and exit code. */
async function face(): Promise<Ended> {
  const request = read();
  if (!request) return { exitCode: misuse };
  const stop = new AbortController();
  // The runner cancels a job with SIGINT, then SIGTERM 7.5 seconds later.
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
  const directory = resolve(cwd, request.directory);
  const sources = liveSources({ directory, signal: stop.signal, log: () => {} });
  return main({ request, sources, sinks: liveSinks({ directory }) });
}

function read(): Request | undefined {
  try {
    const given = new Map(
      inputs.flatMap((input) => ('action' in input ? [[input.name, [getInput(input.name)]] as const] : [])),
    );
    const request = buildRequest(given, { cwd });
    const format = request.format.length > 0 ? request.format : ['console', 'annotations', 'summary'];
    const report = join(liveEnv().get('RUNNER_TEMP') ?? cwd, 'epic21-gate', 'report.json');
    return {
      ...request,
      format: format.some((one) => one.startsWith('json')) ? format : [...format, `json=${report}`],
    };
  } catch (thrown) {
    for (const { message } of failuresOf(thrown)) process.stdout.write(annotate(message));
    return undefined;
  }
}

const { exitCode, report, reportFile } = await face();
if (report) {
  const { failures, warnings } = tally(report);
  setOutput('verdict', report.verdict);
  setOutput('failures', failures);
  setOutput('warnings', warnings);
  setOutput('report', reportFile ?? '');
}
process.exitCode = exitCode;
