import type { Fact } from '../../model/finding.ts';
import type { CheckResult, Outcome } from '../../model/report.ts';
import { numberOf } from '../../model/words.ts';
import { leftOutNote } from './head-of-page.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { prose } from './text.ts';
import type { Part, View } from './view.ts';

const mostChecks = 100;
const mostFigures = 8;

const marks: Readonly<Record<Outcome, string>> = { passed: '✓', failed: '✗', blocked: '■', skipped: '–' };

/** Every check with its outcome and the few figures that a reviewer wants. */
export const checksPart = ({ report: { results } }: View): Part => ({
  id: 'checks',
  title: 'Checks',
  body:
    results.length === 0
      ? markup`<p class="note">No check ran.</p>`
      : markup`<div class="scroll">
            <table class="checks">
              <caption class="unseen">
                Outcome and key figures of each check
              </caption>
              <thead>
                <tr>
                  <th scope="col">Check</th>
                  <th scope="col">Outcome</th>
                  <th scope="col">Measured</th>
                  <th scope="col" class="n">Value</th>
                  <th scope="col">Limit</th>
                  <th scope="col" class="n">Before</th>
                  <th scope="col" class="n">Change</th>
                </tr>
              </thead>
              ${results.slice(0, mostChecks).map(checkRows)}
            </table>
          </div>
          ${leftOutNote(Math.max(0, results.length - mostChecks), 'check')}`,
});

function checkRows(result: CheckResult): Markup {
  const figures = result.facts.filter(({ key }) => key).slice(0, mostFigures);
  const [first, ...more] = figures.length > 0 ? figures.map(figureCells) : [wordCell(result)];
  const rows = markup`rowspan="${Math.max(1, figures.length)}"`;
  return markup`<tbody>
    <tr>
      <th scope="rowgroup" ${rows}>${prose(result.title, 200)}</th>
      <td ${rows}>${outcome(result)}${figures.length === 0 ? undefined : reasonOf(result)}</td>
      ${first}
    </tr>
    ${more.map(
      (cells) =>
        markup`<tr>
          ${cells}
        </tr>`,
    )}
  </tbody>`;
}

const outcome = ({ outcome }: CheckResult): Markup =>
  markup`<span class="outcome ${outcome}"><span aria-hidden="true">${marks[outcome]}</span> ${outcome}</span>`;

const reasonOf = ({ outcome, reason }: CheckResult): Markup =>
  outcome === 'passed' || reason === undefined ? nothing : markup`<p class="why">${prose(reason, 600)}</p>`;

/** Where no figure is marked: why there is none, or how much there is. */
function wordCell({ outcome, reason, findings, facts }: CheckResult): Markup {
  const open = findings.filter(({ waived }) => !waived).length;
  const told = open > 0 ? numberOf(open, 'finding') : `${numberOf(facts.length, 'fact')} verified`;
  const text = outcome === 'blocked' || outcome === 'skipped' ? (reason ?? '') : told;
  return markup`<td colspan="5" class="quiet">${prose(text, 600)}</td>`;
}

const figureCells = ({ of, label, value, limit = '', before = '', change = '' }: Fact): Markup =>
  markup`<td data-t="Measured">
      ${of === undefined ? undefined : markup`<span class="quiet">${prose(of, 200)}: </span>`}${prose(label, 200)}
    </td>
    <td class="n" data-t="Value"><b>${prose(String(value), 200)}</b></td>
    <td class="limit" data-t="Limit">${prose(limit, 200)}</td>
    <td class="n" data-t="Before">${prose(before, 100)}</td>
    <td class="n" data-t="Change">${prose(change, 100)}</td>`;
