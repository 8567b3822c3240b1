import { GateError } from '../model/errors.ts';
import type { GitHubEvent, Sources } from '../model/sources.ts';
import { clip, visible } from '../model/visible.ts';
import { showCommit } from '../model/words.ts';
import type { Request } from '../request.ts';

/** Where a config is read: at a commit, or, without one, on disk. */
export interface Tree {
  readonly at?: string | undefined;
  /** Undefined where there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
}

export type ConfigSources = Pick<Sources, 'files' | 'git' | 'github' | 'comparison'>;

/** The files that are checked out. */
const diskTree = ({ files }: Pick<Sources, 'files'>): Tree => ({
  async read(path) {
    try {
      return await files.read(path);
    } catch (thrown) {
      if (thrown instanceof GateError && thrown.kind === 'not-found') return undefined;
      throw thrown;
    }
  },
});

/**
 * The tree that the request names; where it names none, the base for what comes from a fork. Only where it judges: a leg that
 * collects runs the code of the fork, which may write what it likes, and has no history.
 */
export async function configTree(
  { command, 'config-from': asked }: Pick<Request, 'command' | 'config-from'>,
  sources: ConfigSources,
): Promise<Tree> {
  if (asked === 'head') return diskTree(sources);
  const event = await sources.github.event();
  if (asked === undefined && !(command === 'check' && mayBeOfFork(event))) return diskTree(sources);
  const at = await baseOf(event, sources);
  return at === undefined ? diskTree(sources) : { at, read: (path) => sources.git.show(at, path) };
}

/** One whose event does not tell where it is from counts as one of a fork. */
function mayBeOfFork(event: GitHubEvent | undefined): boolean {
  // What pull_request_target checks out is the base already, and nothing is judged on it.
  if (!event || event.name === 'pull_request_target') return false;
  return event.pull?.isFork ?? event.name.startsWith('pull_request');
}

/** Undefined where the event is about the repository as it is: what is checked out is all there is. */
async function baseOf(event: GitHubEvent | undefined, { comparison, git }: ConfigSources): Promise<string | undefined> {
  const found = await comparison();
  if (!found) {
    if (event && !event.pull && !mayBeOfFork(event)) return undefined;
    throw unknownBase('nothing says what is compared', 'Name the commit to compare with: --base origin/main.');
  }
  if ('unknown' in found) throw unknownBase(visible(clip(found.unknown, 300)), found.hint);
  // The first parent of a tested merge is the base as it is. Elsewhere the base of the comparison is a merge base, and who
  // branches off long ago would choose an old, laxer config: the tip is asked for.
  const tip = found.shown === undefined ? event?.change?.base : undefined;
  const at = await git.resolve(tip ?? found.base);
  if (at !== undefined) return at;
  throw unknownBase(`the base ${showCommit(tip ?? found.base)} is not here`, fetchAll);
}

const fetchAll = 'Fetch the whole history: actions/checkout with fetch-depth: 0';

const unknownBase = (why: string, hint: string): GateError =>
  new GateError('misuse', `the config is to be read from the base of the change, which is unknown: ${why}`, { hint });
