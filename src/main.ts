import type { Ended, Hall, RunCommand } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { describeError, GateError } from './model/errors.ts';
import { formatPlace, type Place } from './model/finding.ts';
import { didYouMean } from './model/nearest.ts';
import { clip, visible } from './model/visible.ts';
import { annotate } from './reporters/annotations.ts';
import { prefixOf, repositoryPath } from './reporters/repository-path.ts';
import { safeLine } from './reporters/safe-line.ts';

/** Bad input and defects of the gate: neither is a judgement. */
export const misuse = 3;

/** Request -> command -> exit code. The one place that catches for the whole run. */
export async function main(hall: Hall): Promise<Ended> {
  const { sources, sinks, request } = hall;
  try {
    const run = await commandNamed(request.command);
    return await run(hall);
  } catch (thrown) {
    const isAction = sources.env.get('GITHUB_ACTIONS') === 'true';
    for (const { message, at } of failuresOf(thrown, prefixOf(request))) {
      if (isAction) sinks.stdout.write(annotate(message, at));
      else sinks.stderr.write(`${safeLine(`epic21-gate: ${at ? `${formatPlace(at)}: ` : ''}${message}`)}\n`);
    }
    return { exitCode: misuse };
  }
}

async function commandNamed(name: string): Promise<RunCommand> {
  const command = commands.find((row) => row.name === name);
  if (command) return command.load();
  const hint = didYouMean(
    name,
    commands.map((row) => row.name),
  );
  throw new GateError('misuse', `unknown command "${visible(clip(name, 80))}"`, { hint: hint ?? 'Try --help.' });
}

interface Failure {
  readonly message: string;
  readonly at: Place | undefined;
}

/** A config can have several problems: one line each. */
export function failuresOf(thrown: unknown, prefix = ''): readonly Failure[] {
  const all: readonly unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown];
  return all.map((failure) => {
    const at = failure instanceof GateError ? failure.at : undefined;
    return { message: describeError(failure), at: at && { ...at, file: repositoryPath(prefix, at.file) } };
  });
}
