import { readChange, type ChangeRead } from '../../change/read-change.ts';
import { anyOf } from '../../formats/glob.ts';
import { printKey } from '../../formats/size-baseline/key.ts';
import type { Sources } from '../../model/sources.ts';
import { beforeFigures } from './before-figures.ts';
import { countingOf } from './counting.ts';
import type { Evidence, JudgedFunction } from './evidence.ts';
import { figuresOfTree } from './figures-of-tree.ts';
import { gatherMaintainability } from './gather-maintainability.ts';
import { gatherRatchet } from './gather-ratchet.ts';
import { largestOf } from './largest.ts';
import { leftOutNew, leftOutNow, summarizeLeftOut } from './left-out-now.ts';
import { limitsOf, excesses } from './limit-of.ts';
import { countMost } from './count-most.ts';
import type { Options } from './options.ts';
import { readBefore, type Before } from './read-before.ts';
import { readSources, type Manner } from './read-sources.ts';
import { scopeOf } from './scope.ts';
import { isAttributes, selectFiles } from './select-files.ts';
import { grownOf, statesOf } from './states.ts';
import { touchUntracked, unknownBefore, untrackedIn } from './untracked.ts';

type Seen = Pick<Sources, 'files' | 'git' | 'github' | 'assets' | 'comparison'>;

/** How many of those that grew are named. */
const mostGrown = 20;

export async function gather(from: Seen, options: Options): Promise<Evidence> {
  const { selected, change, scope, tree, atBase, before } = await measure(from, options);
  const leftOut = [...selected.leftOut, ...tree.leftOut];
  const stated = statesOf(tree, change, before);
  const limits = limitsOf(options.limits);
  const grown = grownOf(stated);
  const ratchet = options.ratchet && (await gatherRatchet(from, options.ratchet.file, change));
  const rows = keysIn(ratchet);
  // Where only a part is measured, all of them are asked whether a glob fits any.
  const sources = scope === 'all' ? tree.files.map(({ path }) => path) : selected.paths;
  const event = await from.github.event();
  const figuresBefore = beforeFigures({ change, tree, before }, options);
  return {
    ...(event && event.name !== 'none' && { event: event.name }),
    ...(change.comparison && { comparison: change.comparison }),
    scope,
    sources: selected.paths.length,
    ...figuresOfTree(tree.files, options.bands),
    leftOut: summarizeLeftOut(leftOut),
    leftOutNow: leftOutNow({ leftOut, before: atBase, change, tree }),
    leftOutNew: leftOutNew({ leftOut, change }),
    idle: idleGlobs(options, selected.paths),
    unparsed: [...tree.unparsed],
    unparsedBefore: before?.unparsed.map(({ path }) => path) ?? [],
    ...(figuresBefore && { before: figuresBefore }),
    largest: largestOf(stated),
    judged: stated.filter((one) => isJudged(one, limits, rows)),
    grew: { count: grown.length, first: grown.slice(0, mostGrown) },
    most: options.most.map((limit) => countMost(limit, stated, { sources, hasBefore: before !== undefined })),
    ...(ratchet && { ratchet }),
    ...(options.maintainability && {
      maintainability: await gatherMaintainability(from.files, tree.files, {
        ...options.maintainability,
        sources,
        change,
      }),
    }),
  };
}

/** Where reviewers are shown no other commit, they are shown what is on disk, committed or not. */
const asSeen = (change: ChangeRead): ChangeRead =>
  change.comparison && 'base' in change.comparison && change.comparison.shown === undefined
    ? { ...change, shown: (_, line) => line }
    : change;

/** The files as they are, and those that the change touches as they were. */
async function measure(from: Seen, options: Options) {
  const selected = await selectFiles(from, options);
  const untracked = await untrackedIn(from.git, selected.paths, options);
  const change = touchUntracked(asSeen(await readChange(from)), untracked);
  const scope = scopeOf(change, options);
  const touched = new Set(change.diff.map(({ path }) => path));
  const manner = {
    assets: from.assets,
    counting: countingOf(options),
    keepsBytes: (path: string) => touched.has(path),
  };
  const paths = scope === 'all' ? selected.paths : selected.paths.filter((path) => touched.has(path));
  const tree = await readSources(from.files.readEach(paths), { ...manner, leftOut: selected.rules });
  const attributes = selected.known.filter(isAttributes);
  const atBase = await readBase(from, { change, attributes, options, manner });
  return { selected, change, scope, tree, atBase, before: unknownBefore(atBase, untracked) };
}

async function readBase(
  { git }: Pick<Seen, 'git'>,
  asked: {
    readonly change: ChangeRead;
    readonly attributes: readonly string[];
    readonly options: Options;
    readonly manner: Omit<Manner, 'leftOut'>;
  },
): Promise<Before | undefined> {
  const { change, attributes, options, manner } = asked;
  if (!change.comparison || 'unknown' in change.comparison) return undefined;
  return readBefore(
    git,
    { base: change.comparison.base, diff: change.diff, attributes },
    { wishes: options, manner: { ...manner, keepsBytes: () => true } },
  );
}

/** A limit for a folder whose name has a typing error would hold for nothing, and say nothing. */
const idleGlobs = ({ limits }: Options, sources: readonly string[]): string[] =>
  limits.flatMap(({ at = [] }) => [at].flat()).filter((glob) => !sources.some(anyOf([glob])));

const keysIn = (ratchet: Evidence['ratchet']): ReadonlySet<string> =>
  new Set(ratchet && 'rows' in ratchet ? [...ratchet.rows, ...ratchet.own].map(printKey) : []);

const isJudged = (one: JudgedFunction, limits: ReturnType<typeof limitsOf>, rows: ReadonlySet<string>): boolean =>
  excesses(one.figures, limits(one.path), one.state).length > 0 ||
  (rows.size > 0 && (rows.has(printKey(one)) || (one.before !== undefined && rows.has(printKey(one.before)))));
