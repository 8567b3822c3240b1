import type { Ended, Hall } from '../../src/commands/command.ts';
import { main } from '../../src/main.ts';
import type { Sources } from '../../src/model/sources.ts';
import { defaultRequest, type Request } from '../../src/request.ts';
import { fixedClock, memoryFiles, memorySinks, memorySources, type MemoryEntry } from '../../src/testing.ts';

/** A config with one flag, and the env file that sets it. */
export const config =
  'checks:\n  flags:\n    sources: [.env]\n    stages: [a]\n    registry:\n      USE_X: { description: The new X, stage: a }\n';
export const repository = { 'epic21-gate.yml': config, '.env': 'USE_X=false\n' };

interface Given {
  readonly request?: Partial<Request>;
  readonly files?: Readonly<Record<string, MemoryEntry>>;
  readonly sources?: Partial<Sources>;
  readonly terminal?: { readonly isTerminal?: boolean; readonly columns?: number };
}

/** All that a command stands on, in memory. */
export function hall({ request = {}, files = repository, sources = {}, terminal = {} }: Given = {}) {
  return {
    request: { ...defaultRequest, cwd: '/repository', ...request },
    sources: memorySources({ files: memoryFiles(files), clock: fixedClock('2026-03-31T10:00:00Z'), ...sources }),
    sinks: memorySinks(terminal),
  } satisfies Hall;
}

/** Runs a command and answers with what it printed, line breaks and all. */
export async function printed(given: Given = {}): Promise<{ stdout: string; stderr: string } & Ended> {
  const stage = hall(given);
  const ended = await main(stage);
  return { ...ended, stdout: stage.sinks.stdout.text(), stderr: stage.sinks.stderr.text() };
}
