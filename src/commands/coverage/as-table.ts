import { metrics, type FileCoverage, type Totals } from '../../formats/coverage/model.ts';
import { totalsOf } from '../../formats/coverage/totals.ts';
import { formatPercent } from '../../model/ratio.ts';
import { clip, visible } from '../../model/visible.ts';
import { numberOf } from '../../model/words.ts';
import type { Paint } from '../../reporters/paint.ts';
import { sumOf, uncoveredRanges } from './as-json.ts';
import type { PatchSeen, Seen } from './read-all.ts';

interface Look {
  readonly paint: Paint;
  /** How many files to list. */
  readonly top: number;
  readonly columns: number;
  /** Elsewhere, in a log or a pipe, no path is cut. */
  readonly isTerminal: boolean;
}

/** For people: what was read, the totals, the files that miss most, the lines of the change. */
export function asTable(seen: Seen, look: Look): string {
  return [reports(seen, look), totals(seen.totals, look), worst(seen, look), patch(seen.patch, look)]
    .filter((part) => part !== '')
    .join('\n');
}

function reports({ reports: all }: Seen, { paint }: Look): string {
  const lines = all.flatMap(({ file, format, files, suite, unmapped, notes }) => [
    `  ${visible(file)}  ${paint('dim', `${format}, ${numberOf(files, 'file')}${suite === undefined ? '' : `, suite ${visible(suite)}`}`)}`,
    ...(unmapped.count > 0 ? [`    ${numberOf(unmapped.count, 'path')} not in this repository`] : []),
    ...notes.map((note) => `    ${visible(note)}`),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

function totals(all: Totals, { paint }: Look): string {
  const rows = metrics
    .filter((metric) => all[metric].total > 0 || metric === 'lines')
    .map((metric) => {
      const { covered, total } = all[metric];
      return [metric, formatPercent(all[metric]), total > 0 ? `${covered} of ${total}` : ''] as const;
    });
  const width = Math.max(...rows.map(([, percent]) => percent.length));
  return rows
    .map(([metric, percent, count]) =>
      `  ${metric.padEnd(12)}  ${paint('bold', percent.padStart(width))}  ${count}`.trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function worst({ files }: Seen, look: Look): string {
  const missing = Array.from(files.values(), (file) => ({ file, count: totalsOf(file).lines }))
    .map((one) => ({ ...one, uncovered: one.count.total - one.count.covered }))
    .filter(({ uncovered }) => uncovered > 0)
    .sort((a, b) => b.uncovered - a.uncovered || (a.file.path < b.file.path ? -1 : 1));
  if (missing.length === 0 || look.top === 0) return '';
  const shown = missing.slice(0, look.top);
  const longest = shown.reduce((most, { file }) => Math.max(most, visible(file.path).length), 0);
  const width = Math.min(longest, pathWidth(look));
  const rows = shown.map(({ file, count, uncovered }) => {
    const name = visible(file.path);
    const path = (look.isTerminal ? shorten(name, width) : name).padEnd(width);
    const figures = `${String(uncovered).padStart(6)} of ${String(count.total).padEnd(6)}  ${formatPercent(count).padStart(7)}`;
    const left = look.columns - width - figures.length - 6;
    return `  ${path}  ${figures}  ${look.paint('dim', rangesWithin(file, left))}`.trimEnd();
  });
  const rest = missing.length - shown.length;
  const title = look.paint('bold', 'Uncovered lines');
  return [title, ...rows, ...(rest > 0 ? [`  and ${numberOf(rest, 'file')} more`] : [])]
    .map((line) => `${line}\n`)
    .join('');
}

// One long path must not push the figures of all others out of sight.
const pathWidth = ({ columns, isTerminal }: Look): number => (isTerminal ? Math.max(30, Math.floor(columns / 2)) : 120);

/** The end of a path tells more than its beginning. No half of a character is left. */
const shorten = (path: string, width: number): string =>
  path.length <= width ? path : `…${path.slice(path.length - width + 1).replace(/^[\uDC00-\uDFFF]/, '')}`;

function rangesWithin(file: FileCoverage, width: number): string {
  let text = '';
  for (const [first, last] of uncoveredRanges(file)) {
    const next = `${text === '' ? '' : `${text}, `}${first === last ? first : `${first}-${last}`}`;
    if (next.length > Math.max(12, width - 3)) return `${text}, …`.replace(/^, /, '');
    text = next;
  }
  return text;
}

function patch(seen: PatchSeen | undefined, { paint, top, isTerminal }: Look): string {
  if (!seen) return '';
  const { covered, total } = sumOf(seen.files.map(({ lines }) => lines));
  const figure =
    total === 0
      ? 'no changed line is executable'
      : `${total - covered} of ${numberOf(total, 'changed line')} uncovered (${formatPercent({ covered, total })} covered)`;
  const fit = (text: string, most: number): string => (isTerminal ? clip(text, most) : text);
  const missed = seen.files.filter((file) => file.missed.length > 0);
  const lines = [
    paint('bold', 'This change'),
    ...(seen.comparison && 'base' in seen.comparison
      ? [
          `  ${seen.comparison.base.slice(0, 12)}..${seen.comparison.head.slice(0, 12)}, ${visible(clip(seen.comparison.reason, 200))}`,
        ]
      : []),
    `  ${figure}`,
    ...missed
      .slice(0, top)
      .map(({ path, missed: own }) => `  ${visible(fit(path, 200))}: ${clip(own.join(', '), 200)}`),
    ...(missed.length > top ? [`  and ${numberOf(missed.length - top, 'file')} more`] : []),
    ...(seen.unreported.length > 0
      ? [
          `  in no report: ${fit(
            seen.unreported
              .slice(0, top)
              .map((path) => visible(path))
              .join(', '),
            500,
          )}`,
        ]
      : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
