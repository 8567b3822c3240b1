import { anyOf } from '../../../formats/glob.ts';
import { plainPath } from '../../../model/plain-path.ts';
import type { Sources } from '../../../model/sources.ts';
import type { Obstacle } from '../alteration.ts';
import { readBase, readHead, type Ends, type SideRead } from '../config/read-sides.ts';
import type { WorkflowPair } from './compare-workflows.ts';
import { localGates } from './local-gates.ts';
import { readWorkflow } from './model.ts';

export interface WorkflowsRead {
  readonly pairs: readonly WorkflowPair[];
  readonly obstacles: readonly Obstacle[];
}

interface Wanted {
  /** The files that the change touches, by both of their names, those outside the gated directory too. */
  readonly changed: readonly string[];
  readonly globs: readonly string[];
}

/** The workflows that the change touches, as they were and as they are. */
export async function readPairs(
  { files, git }: Pick<Sources, 'files' | 'git'>,
  ends: Ends,
  { changed, globs }: Wanted,
): Promise<WorkflowsRead> {
  const matches = anyOf(globs);
  // From a gated directory below it the workflows of the repository are further up.
  const isWanted = (path: string): boolean => matches(path.replace(/^(?:\.\.\/)+/, ''));
  // What moved to where it is no workflow any more is gone from where it was one.
  const renames = ends.renames.filter((names) => names.every(isWanted));
  const old = new Set(renames.map(([from]) => from));
  const within = { ...ends, renames };
  const read = await Promise.all(
    [...new Set(changed.filter(isWanted).map(plainPath))]
      .filter((path) => !old.has(path))
      .map(async (path) => ({ path, before: await readBase(git, within, path), after: await readHead(files, path) })),
  );
  const former = read.flatMap(({ path, before }) =>
    before && 'document' in before ? [readWorkflow(path, before.document).workflow] : [],
  );
  const gates = await localGates(git, ends, former);
  return {
    pairs: read.flatMap((sides) => (isObstacle(sides.after) ? [] : [pairOf(sides, gates)])),
    obstacles: read.flatMap(({ after }) => (isObstacle(after) ? [after.obstacle] : [])),
  };
}

interface Sides {
  readonly path: string;
  readonly before: SideRead;
  readonly after: SideRead;
}

const pairOf = ({ path, before, after }: Sides, gates: ReadonlySet<string>): WorkflowPair => ({
  file: path,
  before: before && 'document' in before ? readWorkflow(path, before.document, gates).workflow : undefined,
  unread: isObstacle(before) ? before.obstacle.message : undefined,
  after: after && 'document' in after ? readWorkflow(path, after.document, gates) : undefined,
});

const isObstacle = (side: SideRead): side is Extract<SideRead, { obstacle: Obstacle }> =>
  side !== undefined && 'obstacle' in side;
