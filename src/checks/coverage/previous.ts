import { describeError, GateError } from '../../model/errors.ts';
import { plainPath } from '../../model/plain-path.ts';
import type { Sources } from '../../model/sources.ts';
import { clip, visible } from '../../model/visible.ts';
import { readLegFile, type LegFile } from './leg-file.ts';
import type { Options } from './options.ts';
import { addToPile, type Pile } from './pile.ts';
import { escapes } from './paths/normalise.ts';
import { filesOf } from './read-reports.ts';
import { showCommit, showName } from '../../model/words.ts';

/** Evidence of an earlier commit of this history, on the lines of that commit. */
export interface Previous {
  readonly commit: string;
  readonly pile: Pile;
  readonly legs: readonly LegFile[];
}

export interface PreviousRead {
  readonly previous?: Previous | undefined;
  /** Why nothing of it is used. */
  readonly unusable?: string | undefined;
}

type Seen = Pick<Sources, 'files' | 'git'>;

/** All of it, or nothing: half of what was measured looks like all of it. `known` is what git tracks. */
export async function readPrevious(
  { files, git }: Seen,
  options: Options,
  known: ReadonlySet<string>,
): Promise<PreviousRead> {
  if (options.previous.length === 0) return {};
  try {
    const legs = await readLegs(files, options, known);
    const commit = await commitOf(legs, git);
    const pile: Pile = new Map();
    for (const { suite, files: measured } of legs.flatMap(({ parts }) => parts)) addToPile(pile, measured, suite);
    return { previous: { commit, pile, legs } };
  } catch (thrown) {
    return { unusable: whyNot(thrown) };
  }
}

/** What could not be found out, and what to do; what nobody foresaw is thrown on. */
export function whyNot(thrown: unknown): string {
  if (!(thrown instanceof GateError) || thrown.kind === 'cancelled') throw thrown;
  return visible(clip(describeError(thrown), 400)).replace(/\.$/, '');
}

const refused = (message: string, hint?: string): GateError => new GateError('refused', message, { hint });

interface Read {
  readonly name: string;
  readonly leg: LegFile;
}

async function readLegs(
  files: Sources['files'],
  { previous: globs, legs: expected }: Options,
  known: ReadonlySet<string>,
): Promise<readonly LegFile[]> {
  const names = [...new Set((await filesOf(globs, files)).map(plainPath))];
  if (names.length === 0) throw refused(`no file fits ${globs.map(showName).join(', ')}`);
  const tracked = names.find((name) => known.has(name));
  if (tracked !== undefined) throw refused(`${showName(tracked)} is tracked by git`, 'A change could write it itself.');
  const found = new Set(await files.list(globs.filter((glob) => !escapes(plainPath(glob)))));
  const read: Read[] = [];
  const legs = new Map<string, Read>();
  for (const name of names) {
    const one = { name, leg: await readLegFile(files.stream(name), name) };
    if (!found.has(name)) throw refused(`${showName(name)} lies behind a link or outside of this folder`, untold);
    assertFits(one, read[0], legs.get(one.leg.leg));
    read.push(one);
    legs.set(one.leg.leg, one);
  }
  const missing = expected.find((leg) => !legs.has(leg));
  if (missing !== undefined) throw refused(`the leg ${showName(missing)} is not in \`previous\``);
  return read.map(({ leg }) => leg);
}

const untold = 'Nothing tells whether git tracks it: name it by its own path.';

function assertFits({ name, leg }: Read, first: Read | undefined, twin: Read | undefined): void {
  const own = showName(name);
  if (twin) throw refused(`${showName(twin.name)} and ${own} are both of the leg ${showName(leg.leg)}`);
  if (!first || first.leg.sha === leg.sha) return;
  const other = `${showName(first.name)} of ${showCommit(first.leg.sha)}`;
  throw refused(`${own} is of the commit ${showCommit(leg.sha)} and ${other}`);
}

/** A commit that is not here, or lies beyond a cut in the history, is no known ancestor: git says so itself. */
async function commitOf([first]: readonly LegFile[], git: Sources['git']): Promise<string> {
  const head = await git.head();
  if (!first || head === undefined) throw refused('there is no commit here that `previous` could be before');
  const { sha } = first;
  if (sha === head) throw refused(`\`previous\` is of this very commit, ${showCommit(sha)}`);
  if (await git.isAncestor(sha, head)) return sha;
  throw refused(`\`previous\` is of the commit ${showCommit(sha)}, from which this one does not descend`);
}
