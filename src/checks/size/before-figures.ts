import type { ChangeRead } from '../../change/read-change.ts';
import type { Evidence } from './evidence.ts';
import { excesses, limitsOf } from './limit-of.ts';
import { figuresOf } from './metrics.ts';
import type { Options } from './options.ts';
import type { Before } from './read-before.ts';
import type { MeasuredFile, MeasuredTree } from './read-sources.ts';

interface Trees {
  readonly change: ChangeRead;
  readonly tree: Pick<MeasuredTree, 'files' | 'unparsed'>;
  readonly before: Before | undefined;
}

/** The figures before the change, of the same files as those of now. One file that nobody could read makes them a guess. */
export function beforeFigures({ change, tree, before }: Trees, { limits }: Options): Evidence['before'] {
  // What a limit for new or changed functions would have said, nobody can tell.
  if (!before || limits.some((limit) => limit.for !== 'all')) return undefined;
  if (before.unparsed.length + tree.unparsed.length > 0) return undefined;
  const touched = new Set(change.diff.map(({ path }) => path));
  const files = [...tree.files.filter(({ path }) => !touched.has(path)), ...before.files];
  const limitOf = limitsOf(limits);
  return files.reduce(
    (so, file) => {
      const own = figuresIn(file, limitOf(file.path));
      return { over: so.over + own.over, longest: Math.max(so.longest, own.longest) };
    },
    { over: 0, longest: 0 },
  );
}

function figuresIn(
  { functions }: MeasuredFile,
  limitOf: ReturnType<ReturnType<typeof limitsOf>>,
): NonNullable<Evidence['before']> {
  let [over, longest] = [0, 0];
  for (const one of functions) {
    if (excesses(figuresOf(one), limitOf).length > 0) over += 1;
    longest = Math.max(longest, one.end - one.start + 1);
  }
  return { over, longest };
}
