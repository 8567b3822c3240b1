import type { Fact } from '../../model/finding.ts';
import type { ChangedFile, Evidence } from './evidence.ts';
import type { CoverageFinding } from './judged.ts';
import { uncoveredOf } from './metric-count.ts';
import { showName } from '../../model/words.ts';
import { showCount } from './show-count.ts';

const mostListed = 50;

/** What became of each changed file, the one with the most uncovered changed lines first. */
export function changedFileFacts({ patch, files, previous }: Evidence): readonly Fact[] {
  if (!patch) return [];
  const changed = patch.files.toSorted((a, b) => uncoveredOf(b.lines) - uncoveredOf(a.lines));
  const listed = changed.slice(0, mostListed);
  const names = new Set(listed.map(({ path }) => path));
  const totalsIn = (all: Evidence['files']) =>
    new Map(all.filter(({ path }) => names.has(path)).map(({ path, totals }) => [path, totals.lines]));
  const [now, before] = [totalsIn(files), totalsIn(previous?.files ?? [])];
  const more = changed.length - listed.length;
  return [
    ...listed.map(({ path, lines }) => {
      const [ownNow, ownBefore] = [now.get(path), before.get(path)];
      const parts = [
        lines.total === 0 ? 'no changed line to cover' : `${lines.covered} of ${lines.total} changed lines covered`,
        ...(ownNow ? [`all lines ${showCount(ownNow)}`] : []),
        ...(ownBefore ? [`before ${showCount(ownBefore)}`] : []),
      ];
      return { of: 'changed files', label: showName(path), value: parts.join(', ') };
    }),
    ...(more > 0 ? [{ of: 'changed files', label: `${more} more`, value: 'with fewer uncovered changed lines' }] : []),
  ];
}

/** One finding for each changed file that no report knows. */
export const judgeUnreported = ({ patch }: Evidence): readonly CoverageFinding[] =>
  (patch?.unreported ?? []).map((path) => ({
    rule: patch?.isGuess ? ('source-perhaps-unreported' as const) : ('source-unreported' as const),
    message: `${showName(path)} has added lines and is in no report`,
    at: { file: path },
  }));

/** The uncovered changed lines at their places, the largest range first. */
export const annotateUncovered = ({ patch }: Evidence): readonly CoverageFinding[] =>
  (patch?.files ?? [])
    .flatMap((file) => file.uncovered.map((range) => ({ ...range, file })))
    .sort((a, b) => lengthOf(b.lines) - lengthOf(a.lines))
    .map(({ file, lines, shown }) => ({
      rule: 'uncovered-lines' as const,
      message: messageOf(file, shown ?? lines, shown !== undefined),
      at: { file: file.path, ...(shown && { line: shown[0], ...(shown[1] > shown[0] && { endLine: shown[1] }) }) },
    }));

type Range = ChangedFile['uncovered'][number]['lines'];

const lengthOf = ([first, last]: Range): number => last - first + 1;

function messageOf({ path, lines }: ChangedFile, [first, last]: Range, isShown: boolean): string {
  const which = first === last ? `line ${first} is` : `lines ${first} to ${last} are`;
  const tree = isShown ? '' : ', counted in the tree that was tested';
  return `changed ${which} uncovered${tree} (${uncoveredOf(lines)} of ${lines.total} changed lines in ${showName(path)})`;
}
