import { describeError, GateError } from '../model/errors.ts';
import { formatPlace, type Place } from '../model/finding.ts';
import { inlineConfig } from '../model/plan.ts';
import { repositoryPath } from './repository-path.ts';
import { safeLine } from './safe-line.ts';

export interface Failure {
  readonly message: string;
  readonly at: Place | undefined;
}

/** A config can have several problems: one each. */
export function failuresOf(thrown: unknown, prefix = ''): readonly Failure[] {
  const all: readonly unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown];
  return all.map((failure) => {
    const at = failure instanceof GateError ? failure.at : undefined;
    const message = describeError(failure);
    // No file has that name: the place is part of the message.
    if (at?.file === inlineConfig) return { message: `${formatPlace(at)}: ${message}`, at: undefined };
    return { message, at: at && { ...at, file: repositoryPath(prefix, at.file) } };
  });
}

/** As a terminal shows it, a line for each. */
export const failureLine = (thrown: unknown, prefix = ''): string =>
  failuresOf(thrown, prefix)
    .map(({ message, at }) => safeLine(`epic21-gate: ${at ? `${formatPlace(at)}: ` : ''}${message}`))
    .join('\n');
