import { init } from '../../../src/commands/init/index.ts';
import type { Sources } from '../../../src/model/sources.ts';
import { buildRequest, type InputName } from '../../../src/request.ts';
import { memoryFiles, memorySinks, memorySources, type MemoryEntry } from '../../../src/testing.ts';

export const configFile = '.github/epic21-gate.yml';
export const workflowFile = '.github/workflows/epic21-gate.yml';

interface World {
  readonly said?: readonly InputName[];
  readonly ignored?: readonly string[];
  readonly sources?: Partial<Sources>;
}

/** Runs init over files in memory. */
export async function runInit(
  entries: Readonly<Record<string, MemoryEntry>>,
  { said = [], ignored = [], sources = {} }: World = {},
) {
  const request = buildRequest(new Map(said.map((name) => [name, ['true']])), { command: 'init', cwd: '/repository' });
  const sinks = memorySinks();
  const files = memoryFiles(entries, { ignored });
  const { exitCode } = await init({ request, sources: memorySources({ files, ...sources }), sinks });
  const { contents } = sinks.files;
  return {
    exitCode,
    output: sinks.stdout.text(),
    written: [...contents.keys()],
    config: contents.get(configFile) ?? '',
    workflow: contents.get(workflowFile) ?? '',
  };
}
