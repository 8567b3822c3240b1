import type { Trend, TrendPoint } from '../../model/report.ts';
import { clip } from '../../model/visible.ts';
import { markup, type Markup } from './markup.ts';
import { showValue } from './show-value.ts';

const [width, height] = [320, 96];
const [left, right, top, bottom] = [4, 8, 8, 8];

/** A line over the runs, evenly spaced; the last point stands out. Fewer than two points make no line. */
export function chart(points: readonly TrendPoint[], { label, unit }: Pick<Trend, 'label' | 'unit'>): Markup {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (index: number): number => tenth(left + (index * (width - left - right)) / Math.max(1, points.length - 1));
  // Half of each first: the difference of two numbers can be too large for a number.
  const span = high / 2 - low / 2;
  const y = (value: number): number =>
    tenth(span === 0 ? height / 2 : height - bottom - ((value / 2 - low / 2) / span) * (height - top - bottom));
  const line = points.map(({ value }, index) => `${x(index)} ${y(value)}`).join('L');
  const told = `${clip(label, 100)}: ${points.length} runs, now ${showValue(values.at(-1) ?? 0, unit)}, lowest ${showValue(low, unit)}, highest ${showValue(high, unit)}`;
  return markup`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${told}">
      <title>${told}</title>
      <path class="rule" d="M${left} ${top}H${width - right}M${left} ${height - bottom}H${width - right}"/>
      <path class="area" d="M${left} ${height - bottom}L${line}L${width - right} ${height - bottom}z"/>
      <path class="line" d="M${line}"/>
      <circle cx="${x(points.length - 1)}" cy="${y(values.at(-1) ?? 0)}" r="4"/>
    </svg>
    <p class="axis">
      <span>${points[0]?.at.slice(0, 10)}</span><span>${showValue(low, unit)} to ${showValue(high, unit)}</span><span>${points.at(-1)?.at.slice(0, 10)}</span>
    </p>`;
}

const tenth = (number: number): number => Math.round(number * 10) / 10;
