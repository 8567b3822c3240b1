import type { Fact } from '../../model/finding.ts';
import type { CheckResult } from '../../model/report.ts';
import { fitBytes } from './budget.ts';
import { groupBy } from '../group-by.ts';
import { leftOutNote } from './head-of-page.ts';
import { markup, type Markup } from './markup.ts';
import { code, prose } from './text.ts';
import type { Part, View } from './view.ts';

/** All that was verified, folded: a table for each thing that a check looked at. */
export function factsPart({ report: { results } }: View, mostBytes: number): Part | undefined {
  const measured = results.filter(({ facts }) => facts.length > 0);
  if (measured.length === 0) return undefined;
  const most = Math.floor(mostBytes / measured.length);
  return {
    id: 'facts',
    title: 'What was measured',
    count: measured.reduce((sum, { facts }) => sum + facts.length, 0),
    body: markup`${measured.map((result) => factsOf(result, most))}`,
  };
}

const columns = ['limit', 'before', 'change'] as const;
const heads = { limit: 'Limit', before: 'Before', change: 'Change' } as const;

function factsOf({ title, facts }: CheckResult, mostBytes: number): Markup {
  const used = columns.filter((column) => facts.some((fact) => fact[column] !== undefined));
  const rows = [...groupBy(facts, ({ of = '' }) => of)].flatMap(([of, group]): readonly (string | Fact)[] =>
    of === '' ? group : [of, ...group],
  );
  const { shown, leftOut } = fitBytes(rows, mostBytes, (one) =>
    typeof one === 'string' ? titleRow(one, used.length + 2) : row(one, used),
  );
  return markup`<details class="group">
    <summary>
      <h3>${prose(title, 200)}</h3>
      <small>${facts.length}</small>
    </summary>
    <div class="scroll">
      <table>
        <caption class="unseen">
          ${prose(title, 200)}: facts
        </caption>
        <thead>
          <tr>
            <th scope="col">Measured</th>
            <th scope="col" class="n">Value</th>
            ${used.map((column) => markup`<th scope="col">${heads[column]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown}
        </tbody>
      </table>
    </div>
    ${leftOutNote(leftOut, 'row')}
  </details>`;
}

const titleRow = (of: string, columns: number): Markup =>
  markup`<tr class="of"><th scope="colgroup" colspan="${columns}">${code(of)}</th></tr>`;

const row = (fact: Fact, used: readonly (typeof columns)[number][]): Markup =>
  markup`<tr>
    <td>${prose(fact.label, 400)}</td>
    <td class="n">${prose(String(fact.value), 400)}</td>
    ${used.map((column) => markup`<td>${prose(fact[column] ?? '', 400)}</td>`)}
  </tr>`;
