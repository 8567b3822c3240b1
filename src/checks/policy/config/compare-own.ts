import type { Sources } from '../../../model/sources.ts';
import type { OwnGate } from '../../../model/strictness.ts';
import { showName } from '../../../model/words.ts';
import type { Alteration, Obstacle } from '../alteration.ts';
import { compareConfigs } from './compare-configs.ts';
import type { Compared } from './compared.ts';
import { isOwn } from './is-own.ts';
import { readBase, readHead, type Ends, type Side, type SideRead } from './read-sides.ts';

export interface ConfigsCompared {
  readonly alterations: readonly Alteration[];
  readonly obstacles: readonly Obstacle[];
  readonly before?: Side | undefined;
  readonly after?: Side | undefined;
}

/** The config of this gate at both ends of the change. */
export async function compareOwn(
  { files, git }: Pick<Sources, 'files' | 'git'>,
  ends: Ends,
  { configs, strictness }: OwnGate,
): Promise<ConfigsCompared> {
  const before = pick(await Promise.all(configs.map((file) => readBase(git, ends, file))));
  const after = pick(await Promise.all(configs.map((file) => readHead(files, file))));
  if (after && 'obstacle' in after) return { alterations: [], obstacles: [after.obstacle] };
  if (before && 'obstacle' in before) {
    const { message, at } = before.obstacle;
    const alteration = { what: `the config, which was not readable before (${message})`, after: 'readable' };
    return {
      alterations: after && at ? [{ topic: 'config', effect: 'unclear', ...alteration, at: { file: after.file } }] : [],
      obstacles: after ? [] : [before.obstacle],
      after,
    };
  }
  return { alterations: alterationsOf(before, after, strictness), obstacles: [], before, after };
}

/** Of two configs the gate takes none, and nobody can tell which was meant. */
function pick(read: readonly SideRead[]): SideRead {
  const [first, second] = read.filter((side) => side !== undefined);
  if (!first || !second || 'obstacle' in first) return first;
  if ('obstacle' in second) return second;
  // A file that moved is found under both of its names.
  if (first.file === second.file) return first;
  return { obstacle: { message: `two configs found: ${first.file} and ${second.file}`, at: { file: second.file } } };
}

function alterationsOf(
  before: Side | undefined,
  after: Side | undefined,
  strictness: OwnGate['strictness'],
): readonly Alteration[] {
  if (!before && !after) return [];
  if (!before || !after) {
    const file = (after ?? before)?.file ?? '';
    const what = `the config ${showName(file)}`;
    const ends = after ? { effect: 'stricter' as const } : { effect: 'looser' as const };
    return [{ topic: 'config', what, ...ends, ...(after ? { after: 'there' } : { before: 'there' }), at: { file } }];
  }
  return compareConfigs(before.document.value, after.document.value, strictness).map((one) => place(one, after));
}

function place({ path, ...compared }: Compared, { file, document }: Side): Alteration {
  const { line } = document.locate(path, typeof path.at(-1) === 'number' ? 'value' : 'key');
  return { topic: 'config', ...compared, at: { file, line }, ...(isOwn(path, document.value) && { own: true }) };
}
