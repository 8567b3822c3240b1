import { GateError } from '../model/errors.ts';
import type { Comparison, Git, GitHub, GitHubEvent, Incomparable, Sources } from '../model/sources.ts';
import { clip, visible } from '../model/visible.ts';

interface Given {
  readonly git: Git;
  readonly github: GitHub;
}

type Found = Comparison | Incomparable;

/** Finds out once which two trees a run compares. Never a guess: the lines of another tree would be judged. */
export function liveComparison({ git, github }: Given): Sources['comparison'] {
  let found: Promise<Found | undefined> | undefined;
  return () => (found ??= find({ git, github }));
}

async function find({ git, github }: Given): Promise<Found | undefined> {
  const event = await github.event();
  if (!event || !isAboutChange(event)) return undefined;
  const head = await git.head();
  if (head === undefined) return unknown('there is no commit here', 'Check out the repository first: actions/checkout');
  const { change } = event;
  if (!change) return withoutChange(event);
  // An operator who names a base compares with HEAD, whatever the event.
  if (change.head === 'HEAD') return withNamed(git, change.base, head);
  const asked = { git, head, base: change.base, tip: change.head };
  if (event.name === 'push') return ofPush(asked);
  return event.name === 'merge_group' ? ofMergeGroup(asked) : ofPullRequest(asked);
}

const isAboutChange = ({ name, change }: GitHubEvent): boolean =>
  change !== undefined || /^(?:pull_request|merge_group|push$)/.test(name);

function withoutChange({ name, untold }: GitHubEvent): Incomparable {
  const isNew = name === 'push' && untold === undefined;
  if (isNew) return unknown('the push has no commit before it, as that of a new branch or tag', nameBase);
  const why = untold === undefined ? '' : `: ${visible(clip(untold, 300))}`;
  return unknown(`the event ${visible(clip(name, 80))} does not tell its commits${why}`, nameBase);
}

interface Asked {
  readonly git: Git;
  /** What is checked out. */
  readonly head: string;
  /** The two commits of the event. */
  readonly base: string;
  readonly tip: string;
}

async function withNamed(git: Git, named: string, head: string): Promise<Found> {
  const base = await git.resolve(named);
  const shown = visible(clip(named, 80));
  if (base === undefined) return unknown(`the base ${shown} is not here`, `${fetchAll}, or correct the base`);
  return fromMergeBase(git, base, head, () => `merge base with ${shown}`);
}

async function ofPullRequest({ git, head, base, tip }: Asked): Promise<Found> {
  // The head may itself be a merge, so that it is asked for first.
  if (head === tip) return fromBase(git, base, head, () => 'merge base with the base branch');
  const parents = await git.parents(head);
  const [first, second] = parents;
  // GitHub merges into the tip of the base as it is by then: the base that the event names may be behind it.
  if (parents.length === 2 && first !== undefined && second === tip)
    return { base: first, head, shown: tip, reason: 'first parent of the merge commit' };
  if (parents.length === 0 && (await git.isShallow()))
    return unknown(`the parents of HEAD, ${short(head)}, are cut off`, 'Check out with fetch-depth: 2');
  return unknown(
    `HEAD is ${describe(head, parents)}, and neither the head ${short(tip)} of the pull request nor its merge`,
    'Check out what the event is about: actions/checkout without ref, with fetch-depth: 2',
  );
}

async function ofMergeGroup({ git, head, base, tip }: Asked): Promise<Found> {
  if (head !== tip) return elsewhere(head, tip, 'head of the merge group');
  const found = await fromBase(git, base, head, () => 'base of the merge group');
  if ('unknown' in found || found.base === base) return found;
  return unknown(`the base ${short(base)} of the merge group is no ancestor of HEAD`, nameBase);
}

async function ofPush({ git, head, base, tip }: Asked): Promise<Found> {
  if (head !== tip) return elsewhere(head, tip, 'commit that was pushed');
  if ((await git.resolve(base)) === undefined && !(await git.isShallow()))
    return unknown(`the commit ${short(base)} before the push is not here, as after a forced push`, nameBase);
  return fromBase(git, base, head, (common) =>
    common === base ? 'commit before the push' : 'merge base after a forced push',
  );
}

type Reason = (common: string) => string;

async function fromBase(git: Git, base: string, head: string, reason: Reason): Promise<Found> {
  if ((await git.resolve(base)) !== undefined) return fromMergeBase(git, base, head, reason);
  return unknown(`the base ${short(base)} is not here`, fetchAll);
}

async function fromMergeBase(git: Git, base: string, head: string, reason: Reason): Promise<Found> {
  try {
    const common = await git.mergeBase(base, head);
    if (common !== undefined) return { base: common, head, reason: reason(common) };
    return unknown(`${short(base)} and HEAD have no common commit`, nameBase);
  } catch (thrown) {
    if (!(thrown instanceof GateError) || thrown.kind !== 'unavailable') throw thrown;
    return unknown(thrown.message, thrown.hint ?? fetchAll);
  }
}

const fetchAll = 'Fetch the whole history: actions/checkout with fetch-depth: 0';
const nameBase = 'Name the commit to compare with: --base REV, or the input base';

const unknown = (what: string, hint: string): Incomparable => ({ unknown: what, hint });

const elsewhere = (head: string, tip: string, what: string): Incomparable =>
  unknown(`HEAD is ${short(head)}, and not the ${what}, ${short(tip)}`, 'Check out the commit of the event');

const describe = (head: string, parents: readonly string[]): string =>
  parents.length > 1 ? `${short(head)}, a merge of ${parents.slice(0, 8).map(short).join(', ')}` : short(head);

const short = (id: string): string => id.slice(0, 7);
