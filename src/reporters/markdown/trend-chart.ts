import type { Trend } from '../../model/report.ts';
import { clip } from '../../model/visible.ts';

/** Fewer make no trend. */
const fewest = 3;
/** More are too narrow to see. */
const latest = 30;

/** Neither NaN nor what JavaScript would write with an exponent, for Mermaid reads none. */
const valuesOf = ({ points }: Trend): readonly number[] =>
  points
    .slice(-latest)
    .map(({ value }) => value)
    .filter((value) => Math.abs(value) < 1e15)
    .map((value) => Number(value.toFixed(4)));

/** The trends that there is something to see of. */
export const visibleTrends = (trends: readonly Trend[] = []): readonly Trend[] =>
  trends.filter((trend) => valuesOf(trend).length >= fewest);

/** As an XY chart of Mermaid's, which GitHub draws. */
export function trendChart(trend: Trend): string {
  const values = valuesOf(trend);
  const [low, high] = rangeOf(values);
  return [
    '```mermaid',
    settings,
    'xychart-beta',
    `    title "${trendTitle(trend)}"`,
    `    x-axis "runs ago" [${values.map((_, index) => runsAgo(values.length - 1 - index)).join(', ')}]`,
    `    y-axis ${plain(low)} --> ${plain(high)}`,
    `    line [${values.map(plain).join(', ')}]`,
    '```',
    '',
  ].join('\n');
}

// Of a line in the colors that Mermaid would choose nothing can be seen; this blue is seen in light and in dark.
const settings = `%%{init: ${JSON.stringify({
  xyChart: { width: 700, height: 300 },
  themeVariables: { xyChart: { plotColorPalette: '#1f6feb' } },
})}}%%`;

/** And not its commit: of two points of one name Mermaid draws one. */
const runsAgo = (runs: number): string => `"${runs === 0 ? 'now' : runs}"`;

const trendTitle = ({ check, label, unit }: Trend): string =>
  `${chartText(check)}: ${chartText(label)}${unit === undefined ? '' : ` in ${unit === '%' ? 'percent' : unit}`}`;

/** Letters, digits and blanks: all else may mean something to Mermaid. */
const chartText = (text: string): string => clip(text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(), 60);

/** Room above and below, so that a flat line is in the middle and not on the border. */
function rangeOf(values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low) / 10 || Math.abs(high) / 100 || 1;
  return [low < 0 ? low - margin : Math.max(0, low - margin), high + margin];
}

const plain = (value: number): string => value.toFixed(4).replace(/\.?0+$/, '');

/** The same where nothing is drawn: a row of blocks, as high as the figures. */
export function sparkline(trend: Trend): string {
  const values = valuesOf(trend);
  const low = Math.min(...values);
  const high = Math.max(...values);
  return values.map((value) => blocks[high === low ? 3 : Math.round(((value - low) / (high - low)) * 7)]).join('');
}

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
