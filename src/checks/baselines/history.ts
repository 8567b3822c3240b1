import { GateError } from '../../model/errors.ts';
import type { Change, GitHubEvent, Sources } from '../../model/sources.ts';
import type { Usable } from './evidence.ts';

type Git = Sources['git'];
type Ancestry = NonNullable<Usable['ancestry']>;

export async function readAncestry(git: Git, commit: string): Promise<Ancestry> {
  if ((await git.head()) === undefined) return 'no-repository';
  const found = await git.resolve(commit);
  // A branch can have the name that a short commit id would have.
  if (found?.startsWith(commit)) return asAncestry(await isInHistory(git, found));
  return (await git.isShallow()) ? 'unknown' : 'absent';
}

function asAncestry(isAncestor: boolean | undefined): Ancestry {
  if (isAncestor === undefined) return 'unknown';
  return isAncestor ? 'ancestor' : 'not-ancestor';
}

export interface Comparison {
  /** Absent where the event does not tell. */
  readonly change?: Change;
  readonly changed: ReadonlySet<string> | 'unknown' | 'no-repository';
}

/** The files that this change touches; undefined where the run is about no change. */
export async function readComparison({
  git,
  github,
}: Pick<Sources, 'git' | 'github'>): Promise<Comparison | undefined> {
  const event = await github.event();
  if (!event || !isAboutChange(event)) return undefined;
  if (!event.change) return { changed: 'unknown' };
  if ((await git.head()) === undefined) return { change: event.change, changed: 'no-repository' };
  const change = { ...event.change, base: await currentBase(git, event.change) };
  const files = (await isComparable(git, change)) ? await ifKnown(git.changedFiles(change.base, 'HEAD')) : undefined;
  return { change, changed: files ? new Set(files) : 'unknown' };
}

/** Not a push: whatever was there before it was let in by a pull request of its own. */
function isAboutChange({ name, change }: GitHubEvent): boolean {
  if (!change) return /^(?:pull_request|merge_group)/.test(name);
  // An operator who names a base compares with HEAD, whatever the event.
  return name !== 'push' || change.head === 'HEAD';
}

/** GitHub merges into the tip of the base as it is by then: the event's base may be behind it. */
async function currentBase(git: Git, { base, head }: Change): Promise<string> {
  const [tip, merged] = [await git.resolve('HEAD^1'), await git.resolve('HEAD^2')];
  return tip !== undefined && merged === head ? tip : base;
}

/** Whether the bytes are those of the file at HEAD. How lines end is the checkout's choice, and no matter to JSON. */
export async function readCommitted(git: Git, path: string, bytes: Uint8Array): Promise<Usable['committed']> {
  try {
    const committed = await git.show('HEAD', path);
    if (committed === undefined) return 'absent';
    return withoutReturns(committed) === withoutReturns(bytes) ? 'same' : 'different';
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    // A link, behind which a change goes unseen, or a file that the operator named elsewhere.
    if (thrown.kind === 'not-a-file' || thrown.kind === 'outside') return 'absent';
    if (thrown.kind === 'unavailable') return 'unknown';
    throw thrown;
  }
}

/** As Latin 1, in which every byte is a character of its own. */
const withoutReturns = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes).replaceAll('\r\n', '\n');

/** Whether both ends are here and HEAD holds the change: pull_request_target checks out the base, in which nothing changed. */
async function isComparable(git: Git, { base, head }: Change): Promise<boolean> {
  const [baseHere, headHere] = [await git.resolve(base), await git.resolve(head)];
  if (baseHere === undefined || headHere === undefined || !(await isInHistory(git, headHere))) return false;
  // A base that is no ancestor is compared by the merge base, and a shallow clone may show a wrong one.
  return (await isInHistory(git, baseHere)) !== undefined;
}

/** Undefined where the history that is here cannot tell: a shallow clone proves a yes, and never a no. */
async function isInHistory(git: Git, commit: string): Promise<boolean | undefined> {
  const isAncestor = await ifKnown(git.isAncestor(commit, 'HEAD'));
  return isAncestor === false && (await git.isShallow()) ? undefined : isAncestor;
}

async function ifKnown<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind === 'unavailable') return undefined;
    throw thrown;
  }
}
