import type { Trend, TrendPoint } from '../../model/report.ts';
import { showCommit } from '../../model/words.ts';
import { chart } from './chart.ts';
import { showValue } from './show-value.ts';
import { markup, type Markup } from './markup.ts';
import { code, linked, prose } from './text.ts';
import type { Part, View } from './view.ts';

const mostTrends = 24;
const mostPoints = 120;

/** The stored history as line charts, each with its figures as a table. */
export function trendsPart(view: View): Part | undefined {
  const trends = (view.report.trends ?? []).filter(({ points }) => points.length > 1);
  if (trends.length === 0) return undefined;
  const titles = new Map(view.report.results.map(({ check, title }) => [check, title]));
  return {
    id: 'trends',
    title: 'Trends',
    body: markup`<div class="cards">
      ${trends.slice(0, mostTrends).map((trend) => card(trend, titles.get(trend.check) ?? trend.check, view))}
    </div>`,
  };
}

function card({ label, unit, points }: Trend, title: string, view: View): Markup {
  const kept = points.slice(-mostPoints);
  const last = kept.at(-1)?.value ?? 0;
  const before = kept.at(-2)?.value ?? last;
  return markup`<figure class="card">
    <figcaption>
      <b>${prose(label, 100)}</b> <span class="quiet">${prose(title, 100)}</span>
      <p class="now">${showValue(last, unit)} <small>${change(last - before, unit)}</small></p>
    </figcaption>
    ${chart(kept, { label, unit })}
    <details>
      <summary>Figures</summary>
      <div class="scroll">
        <table class="sortable">
          <caption class="unseen">
            ${prose(label, 100)}
          </caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Commit</th>
              <th scope="col" class="n">Value</th>
            </tr>
          </thead>
          <tbody>
            ${kept.toReversed().map((point) => row(point, unit, view))}
          </tbody>
        </table>
      </div>
    </details>
  </figure>`;
}

const row = ({ at, sha, value }: TrendPoint, unit: Trend['unit'], { links }: View): Markup =>
  markup`<tr>
    <td>${at.slice(0, 10)}</td>
    <td>${linked(links.commit(sha), code(showCommit(sha)))}</td>
    <td class="n">${showValue(value, unit)}</td>
  </tr>`;

function change(by: number, unit: Trend['unit']): string {
  if (by === 0) return 'unchanged';
  return `${by > 0 ? '+' : '−'}${showValue(Math.abs(by), unit === '%' ? undefined : unit)}${unit === '%' ? ' points' : ''} since the last`;
}
