import type { Count, Totals } from '../../formats/coverage/model.ts';
import { formatPercent, isBelow } from '../../model/ratio.ts';
import type { ChangedFile } from './evidence.ts';
import type { CoverageFinding } from './judged.ts';
import { uncoveredOf } from './metric-count.ts';
import type { PatchLimit } from './options.ts';
import { listFirst, numberOf, showLines, showName } from '../../model/words.ts';

/** The changed files of the repository, or of a package of it. */
export interface Part {
  /** What it is called in facts. */
  readonly of: string;
  /** What follows a figure in a message: ` in packages/api/**`. */
  readonly within: string;
  readonly files: readonly ChangedFile[];
  /** Changed files that have figures and no lines. */
  readonly lineless: readonly string[];
  /** All that is measured there, changed or not. */
  readonly measured: Totals;
}

type Kind = 'lines' | 'branches';
type Changed = Readonly<Record<Kind, Count>>;

const mostListed = 20;

export const patchFindings = (part: Part, changed: Changed, limit: PatchLimit): readonly CoverageFinding[] => [
  ...notMeasured(part, limit),
  ...belowLimit(part, 'lines', changed, limit),
  ...belowLimit(part, 'branches', changed, limit),
  ...tooMany(part, changed, limit),
];

/** No changed line to cover is nothing to cover only where lines are measured at all. */
function notMeasured({ measured, within, lineless }: Part, limit: PatchLimit): readonly CoverageFinding[] {
  const wantsLines = limit.lines !== undefined || limit['most-uncovered'] !== undefined;
  const wantsBranches = limit.branches !== undefined;
  const messages: readonly (string | false)[] = [
    wantsLines && measured.lines.total === 0 && `changed lines not measured: no report has lines${within}`,
    wantsBranches && measured.branches.total === 0 && `changed branches not measured: no report has branches${within}`,
  ];
  const rule = 'not-measured';
  const missing = messages.filter((message) => message !== false).map((message) => ({ rule, message }) as const);
  if (lineless.length === 0 || !(wantsLines || wantsBranches)) return missing;
  const of = numberOf(lineless.length, 'changed file');
  const message = `changed lines not measured: reports have figures and no lines of ${of}${within}`;
  return [...missing, { rule, message, details: listFirst(lineless, mostListed, showName) }];
}

function belowLimit(part: Part, kind: Kind, changed: Changed, limit: PatchLimit): readonly CoverageFinding[] {
  const [count, percent] = [changed[kind], limit[kind]];
  if (percent === undefined || !isBelow(count, percent)) return [];
  const message = `${uncoveredWords(kind, count)}${part.within} (${formatPercent(count, percent)}), the limit is ${percent} %`;
  return [{ rule: 'patch-below-limit', message, details: detailsOf(part, kind) }];
}

function tooMany(part: Part, { lines }: Changed, limit: PatchLimit): readonly CoverageFinding[] {
  const most = limit['most-uncovered'];
  if (most === undefined || uncoveredOf(lines) <= most) return [];
  const message = `${uncoveredWords('lines', lines)}${part.within}, at most ${most} may be`;
  return [{ rule: 'patch-uncovered', message, details: detailsOf(part, 'lines') }];
}

function uncoveredWords(kind: Kind, count: Count): string {
  const uncovered = uncoveredOf(count);
  const [one, many] =
    kind === 'lines' ? ['changed line', 'changed lines'] : ['branch on changed lines', 'branches on changed lines'];
  return `${uncovered} of ${count.total} ${count.total === 1 ? one : many} ${uncovered === 1 ? 'is' : 'are'} uncovered`;
}

/** The files, those with the most uncovered first. */
const detailsOf = ({ files }: Part, kind: Kind): readonly string[] =>
  listFirst(
    files.filter((file) => uncoveredOf(file[kind]) > 0).sort((a, b) => uncoveredOf(b[kind]) - uncoveredOf(a[kind])),
    mostListed,
    (file) => {
      const figures = `${showName(file.path)}: ${uncoveredOf(file[kind])} of ${file[kind].total}`;
      if (kind === 'branches' || file.uncovered.length === 0) return figures;
      return `${figures}, ${showLines(file.uncovered.map(({ lines }) => lines))}`;
    },
  );
