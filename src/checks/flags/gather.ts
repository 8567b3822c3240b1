import type { Sources } from '../../model/sources.ts';
import { environment } from './environment.ts';
import type { FlagEvidence, FlagsEvidence } from './evidence.ts';
import type { FlagsOptions } from './options.ts';
import { readFlagFile, type FlagFile } from './read-flag-file.ts';
import { scanCode } from './scan-code.ts';
import { readFlagTable } from './read-flag-table.ts';

type From = Pick<Sources, 'files' | 'env' | 'clock'>;

export async function gather({ files, env, clock }: From, options: FlagsOptions): Promise<FlagsEvidence> {
  const names = Object.keys(options.registry);
  const read = await Promise.all(
    options.sources.map(async (source): Promise<FlagFile> =>
      source === environment ? readEnvironment(env, names) : readFlagFile(files, source, names, options.dialects),
    ),
  );
  return {
    today: clock.now().toISOString().slice(0, 10),
    sources: read.map(({ source }) => source),
    flags: names.map((name) => mergeSources(name, read)),
    nearMisses: read.flatMap(({ nearMisses }) => nearMisses),
    code: options.code && (await scanCode(files, options.code, options.registry)),
    docs: await Promise.all(options.docs.map((table) => readFlagTable(files, table))),
  };
}

function readEnvironment(env: Sources['env'], names: readonly string[]): FlagFile {
  const flags = names.map((name): FlagEvidence => {
    const value = env.get(name);
    return { name, settings: value === undefined ? [] : [{ source: environment, value }], commentedAt: [] };
  });
  return { source: { name: environment }, flags: new Map(flags.map((flag) => [flag.name, flag])), nearMisses: [] };
}

/** Sources in their order: what a later one says comes last, and so is effective. */
function mergeSources(name: string, read: readonly FlagFile[]): FlagEvidence {
  const seen = read.map(({ flags }) => flags.get(name)).filter((flag) => flag !== undefined);
  const last = seen.findLast((flag) => flag.divergence !== undefined || flag.settings.length > 0);
  const bareAt = seen.flatMap((flag) => flag.bareAt ?? []);
  return {
    name,
    settings: seen.flatMap((flag) => flag.settings),
    commentedAt: seen.flatMap((flag) => flag.commentedAt),
    ...(bareAt.length > 0 && { bareAt }),
    ...(last?.divergence && { divergence: last.divergence }),
  };
}
