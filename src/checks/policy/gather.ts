import { readApprovals } from '../../approval/read-approvals.ts';
import { readChange, renamesOf, type ChangeRead } from '../../change/read-change.ts';
import type { Sources } from '../../model/sources.ts';
import type { OwnGate } from '../../model/strictness.ts';
import type { Alteration, Obstacle } from './alteration.ts';
import { compareBaselines } from './baselines/compare-baselines.ts';
import { namedBaselines } from './baselines/named-baselines.ts';
import { compareOwn } from './config/compare-own.ts';
import { obstacleOf, type Ends } from './config/read-sides.ts';
import { mostAlterations, type ComparedEvidence, type Evidence } from './evidence.ts';
import { searchMarkers } from './markers/search-markers.ts';
import { markersOf, type Options } from './options.ts';
import { compareWorkflows } from './workflows/compare-workflows.ts';
import { readPairs } from './workflows/read-pairs.ts';

type Seen = Pick<Sources, 'files' | 'git' | 'github' | 'comparison' | 'own'>;

/** What this run's change alters of its own gate. */
export async function gather(seen: Seen, options: Options): Promise<Evidence> {
  const event = (await seen.github.event())?.name;
  const change = await readChange(seen);
  const { comparison } = change;
  const told = { ...(event !== undefined && { event }), ...(comparison && { comparison }) };
  if (!comparison || 'unknown' in comparison) return told;
  const own = await seen.own();
  if (!own) return { ...told, compared: { unknown: 'nothing tells this check what config the gate has' } };
  const compared = await compareAll(seen, { ...change, base: comparison.base, head: comparison.head }, own, options);
  return { ...told, compared };
}

interface Between extends ChangeRead {
  readonly base: string;
  readonly head: string;
}

async function compareAll(seen: Seen, change: Between, own: OwnGate, options: Options): Promise<ComparedEvidence> {
  const { base, diff } = change;
  const ends: Ends = { base, renames: renamesOf(diff) };
  const configs = await compareOwn(seen, ends, own);
  const named = namedBaselines(configs.before?.document.value, configs.after?.document.value, own.strictness);
  const baselines = await compareBaselines(seen, ends, named);
  const { changed, obstacles: unlisted } = await changedPaths(seen, change);
  const workflows = await readPairs(seen, ends, { changed, globs: options.workflows });
  const { files, ignore } = options.markers;
  const searched = await searchMarkers(seen, { base, diff, markers: markersOf(options), files, ignore });
  const altered = [
    ...configs.alterations,
    ...baselines.alterations,
    ...compareWorkflows(workflows.pairs, own.strictness),
    ...searched.alterations,
  ];
  const alterations = altered.map((one) => placed(one, change));
  const parts = [configs, baselines, { obstacles: unlisted }, workflows, searched];
  const approval = await approvalOf(seen, alterations, options);
  const config = (configs.after ?? configs.before)?.file;
  return {
    ...(config !== undefined && { config }),
    from: own.from,
    alterations: alterations.slice(0, mostAlterations).map((one) => ({ ...one })),
    leftOut: Math.max(0, alterations.length - mostAlterations),
    obstacles: parts.flatMap(({ obstacles }) => obstacles.map((one) => ({ ...one }))),
    counts: { baselines: named.length, workflows: workflows.pairs.length, searched: searched.files },
    ...(approval && { approval }),
  };
}

/** Where reviewers see it: in a merge, on the line that it has at the head of what is merged, else on that of the disk. */
function placed({ at: { file, line }, ...one }: Alteration, { shown, comparison }: ChangeRead): Alteration {
  const isMerge = comparison && 'shown' in comparison && comparison.shown !== undefined;
  return { ...one, at: { file, line: line !== undefined && isMerge ? shown(file, line) : line } };
}

/** Both names of what moved, and what lies outside the gated directory as well. */
async function changedPaths(
  { git }: Seen,
  { base, head, diff }: Between,
): Promise<{ changed: readonly string[]; obstacles: readonly Obstacle[] }> {
  const inside = diff.flatMap(({ path, from }) => [path, ...(from === undefined ? [] : [from])]);
  try {
    return { changed: [...inside, ...(await git.changedFiles(base, head))], obstacles: [] };
  } catch (thrown) {
    return { changed: inside, obstacles: [obstacleOf(thrown, 'what the change touches')] };
  }
}

/** Asked for only where something needs it: it costs calls of GitHub's. */
async function approvalOf(
  seen: Pick<Sources, 'github'>,
  alterations: readonly Alteration[],
  { approval }: Options,
): Promise<ComparedEvidence['approval']> {
  if (!approval || !alterations.some(({ effect }) => effect !== 'stricter')) return undefined;
  return readApprovals(seen, { requirements: [approval] });
}
