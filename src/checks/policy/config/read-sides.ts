import { fileAt } from '../../../change/committed-file.ts';
import { decodeText } from '../../../formats/text.ts';
import { parseYaml, type YamlDocument } from '../../../formats/yaml.ts';
import { describeError, GateError } from '../../../model/errors.ts';
import { limits } from '../../../model/limits.ts';
import type { Sources } from '../../../model/sources.ts';
import type { Obstacle } from '../alteration.ts';

/** A file of YAML as it is at one end of a change. */
export interface Side {
  readonly file: string;
  readonly document: YamlDocument;
}

/** Undefined where it is not there. */
export type SideRead = Side | { readonly obstacle: Obstacle } | undefined;

export interface Ends {
  readonly base: string;
  readonly renames: readonly (readonly [old: string, now: string])[];
}

export async function readBase(git: Sources['git'], { base, renames }: Ends, file: string): Promise<SideRead> {
  return orObstacle(file, async () => {
    const version = await fileAt(git, base, { file, renames });
    return version && parse(version.bytes, version.file);
  });
}

/** As it is on disk: that is what is judged. */
export async function readHead(files: Sources['files'], file: string): Promise<SideRead> {
  return orObstacle(file, async () => {
    const bytes = await orNothing(files.read(file));
    return bytes && parse(bytes, file);
  });
}

export async function orNothing(read: Promise<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return await read;
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind === 'not-found') return undefined;
    throw thrown;
  }
}

const parse = (bytes: Uint8Array, file: string): Side => ({
  file,
  document: parseYaml(decodeText(bytes, file, limits.configBytes), file),
});

async function orObstacle(file: string, read: () => Promise<Side | undefined>): Promise<SideRead> {
  try {
    return await read();
  } catch (thrown) {
    return { obstacle: obstacleOf(thrown, file) };
  }
}

/** What stood in the way, as evidence; what nobody foresaw, or an interruption, is thrown on. */
export function obstacleOf(thrown: unknown, file: string): Obstacle {
  // Of several faults of one text the first tells enough.
  const first: unknown = thrown instanceof AggregateError ? thrown.errors[0] : thrown;
  if (!(first instanceof GateError) || first.kind === 'cancelled') throw thrown;
  return { message: `${file} could not be compared: ${describeError(first)}`, at: first.at ?? { file } };
}
