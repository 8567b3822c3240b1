import type { Ended, Hall } from './commands/command.ts';
import { commandNamed } from './commands/index.ts';
import { misuse } from './model/errors.ts';
import { annotateFailures } from './reporters/annotations.ts';
import { failureLine, failuresOf } from './reporters/failure-line.ts';
import { prefixOf } from './reporters/repository-path.ts';

/** Request -> command -> exit code. The one place that catches for the whole run. */
export async function main(hall: Hall): Promise<Ended> {
  const { sources, sinks, request } = hall;
  try {
    const run = await commandNamed(request.command).load();
    return await run(hall);
  } catch (thrown) {
    const prefix = prefixOf(request);
    if (sources.env.get('GITHUB_ACTIONS') === 'true') {
      sinks.stdout.write(annotateFailures(failuresOf(thrown, prefix)));
    } else {
      sinks.stderr.write(`${failureLine(thrown, prefix)}\n`);
    }
    return { exitCode: misuse };
  }
}
