import { configNames } from '../../config/find.ts';
import { GateError } from '../../model/errors.ts';
import type { Files } from '../../model/sources.ts';
import { isPresent } from './read-repository.ts';

export const workflowFile = '.github/workflows/epic21-gate.yml';

export interface Targets {
  readonly config: string;
  readonly workflow: string;
  /** Those that are there, and a write would replace. */
  readonly existing: readonly string[];
}

export async function readExisting(files: Files): Promise<readonly string[]> {
  const there = await Promise.all(
    [...configNames, workflowFile].map(async (path) => ((await isPresent(files, path)) ? [path] : [])),
  );
  return there.flat();
}

interface Permission {
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** Where the two files go. A config under another name is replaced where it is: a second one would be ambiguous. */
export function chooseTargets(existing: readonly string[], { force, dryRun }: Permission): Targets {
  if (existing.length > 0 && !force && !dryRun) {
    throw new GateError(
      'misuse',
      `nothing was written: ${listed(existing)} already ${existing.length === 1 ? 'exists' : 'exist'}`,
      {
        hint: 'Overwrite with --force, or see with --dry-run what init would write.',
      },
    );
  }
  const configs = existing.filter((path) => path !== workflowFile);
  const [config = configNames[0], other] = configs;
  if (force && (other !== undefined || config.endsWith('.json'))) {
    throw new GateError(
      'misuse',
      `nothing was written: ${listed(configs)} ${other === undefined ? 'is no YAML' : 'are two configs'}`,
      {
        hint: other === undefined ? 'Remove it first.' : 'Keep one.',
      },
    );
  }
  return { config, workflow: workflowFile, existing };
}

const listed = (paths: readonly string[]): string =>
  [paths.slice(0, -1).join(', '), paths.at(-1)].filter(Boolean).join(' and ');
