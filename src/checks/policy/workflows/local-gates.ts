import { plainPath } from '../../../model/plain-path.ts';
import type { Sources } from '../../../model/sources.ts';
import { readBase, type Ends } from '../config/read-sides.ts';
import { localPath, readWorkflow, usesIn, type Workflow } from './model.ts';

/** More than any repository has, and GitHub nests no deeper. */
const most = { read: 100, depth: 10 };

/**
 * The actions and workflows of the repository that hold the gate, or call one that does, by their paths from its root: who
 * calls them calls the gate. As they were before the change, which cannot take one away by what it writes into it.
 */
export async function localGates(
  git: Sources['git'],
  { base }: Pick<Ends, 'base'>,
  workflows: readonly Workflow[],
): Promise<ReadonlySet<string>> {
  // From a gated directory below it the root of the repository is further up.
  const [root = ''] = /^(?:\.\.\/)*/.exec(workflows[0]?.file ?? '') ?? [];
  const known = new Map<string, readonly Workflow[]>();
  let open = localPaths(workflows);
  for (let depth = 0; depth < most.depth && open.length > 0; depth += 1) {
    const read = await Promise.all(
      open.slice(0, most.read - known.size).map((path) => readLocal(git, base, root, path)),
    );
    for (const [at, found] of read.entries()) known.set(open[at] ?? '', found);
    open = localPaths(read.flat()).filter((path) => !known.has(path));
  }
  return holdersAmong(known);
}

const localPaths = (workflows: readonly Workflow[]): readonly string[] => [
  ...new Set(workflows.flatMap(usesIn).flatMap((uses) => localPath(uses) ?? [])),
];

async function readLocal(git: Sources['git'], base: string, root: string, path: string): Promise<readonly Workflow[]> {
  const files = /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
  const sides = await Promise.all(
    files.map((file) => readBase(git, { base, renames: [] }, `${root}${plainPath(file)}`)),
  );
  return sides.flatMap((side) => (side && 'document' in side ? [readWorkflow(side.file, side.document).workflow] : []));
}

function holdersAmong(known: ReadonlyMap<string, readonly Workflow[]>): ReadonlySet<string> {
  const holders = new Set<string>();
  const holds = (workflow: Workflow): boolean =>
    workflow.jobs.some(({ usesGate }) => usesGate) || localPaths([workflow]).some((path) => holders.has(path));
  for (let before = -1; before < holders.size;) {
    before = holders.size;
    for (const [path, workflows] of known) if (workflows.some(holds)) holders.add(path);
  }
  return holders;
}
