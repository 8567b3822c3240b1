import type { Exhibit } from '../../../model/finding.ts';
import { numberOf } from '../../../model/words.ts';
import { figureAt } from '../figure.ts';
import { leftOutNote } from '../head-of-page.ts';
import { markup, type Markup } from '../markup.ts';
import { linked, prose } from '../text.ts';
import type { View } from '../view.ts';
import { bandOf, bands, countBands } from './bands.ts';
import { layOut, type Cell } from './lay-out.ts';
import { sizeTree, type SizedFunction } from './size-tree.ts';

const [width, height] = [1040, 520];
/** More are folded at first. */
const mostUnfolded = 30;

/** A treemap of the functions, and the table that it is made from: what is drawn can be read. */
export function sizesBody(exhibit: Exhibit, view: View): Markup {
  const size = Math.max(0, exhibit.columns.indexOf('lines'));
  const cognitive = exhibit.columns.indexOf('cognitive');
  const weight = cognitive === -1 ? exhibit.columns.length - 1 : cognitive;
  const functions = exhibit.rows.map(({ file, line = 0, name = '', figures }): SizedFunction => ({
    name: name === '' ? 'anonymous' : name,
    path: view.path(file),
    line,
    size: figureAt(figures, size),
    weight: figureAt(figures, weight),
  }));
  return markup`<div class="map" data-size="${size}" data-weight="${weight}">
      <div class="tools" hidden>
        <p class="trail"></p>
        <label><span>Color</span><select></select></label>
      </div>
      ${legend(functions, exhibit.columns[weight] ?? '')} ${picture(functions)}
      <p class="told quiet" aria-live="polite">
        The area is lines, the color the worst ${prose(exhibit.columns[weight] ?? '', 40)} complexity within.
      </p>
    </div>
    ${table(exhibit, view, weight)}`;
}

function legend(functions: readonly SizedFunction[], column: string): Markup {
  const counts = countBands(functions.map(({ weight }) => weight));
  const most = Math.max(1, ...counts);
  const rows = bands.map(
    (band, index) =>
      markup`<li>
        <svg viewBox="0 0 14 14" aria-hidden="true"><rect class="b${index}" width="14" height="14" rx="3"/></svg>${band}
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="8"/>
          <rect class="full" width="${Math.ceil(((counts[index] ?? 0) / most) * 100)}" height="8"/>
        </svg>
        <small>${numberOf(counts[index] ?? 0, 'function')}</small>
      </li>`,
  );
  return markup`<ul class="legend" aria-label="Functions by ${prose(column, 40)} complexity">
    ${rows}
  </ul>`;
}

/** As it is without a script; one draws it anew, to fit and to be walked through. */
function picture(functions: readonly SizedFunction[]): Markup {
  const cells = layOut(sizeTree(functions), width, height);
  return markup`<svg class="treemap" viewBox="0 0 ${width} ${height}" role="img" aria-label="Treemap of ${numberOf(functions.length, 'function')}; the table below has its figures">
    ${cells.map(cell)}
  </svg>`;
}

function cell({ node, box, isFrame }: Cell): Markup {
  const [w, h] = [tenth(box.width - 1), tenth(box.height - 1)];
  const text = w > 34 && h > 15 ? markup`<text x="4" y="12">${prose(node.name, 80)}</text>` : undefined;
  return markup`<svg
    x="${tenth(box.x)}"
    y="${tenth(box.y)}"
    width="${w}"
    height="${h}"
    class="${isFrame ? 'frame' : `b${bandOf(node.worst)}`}">
    <title>${prose(node.path, 300)}: ${numberOf(node.size, 'line')}, worst ${node.worst}</title>
    <rect width="100%" height="100%"/>
    ${text}
  </svg>`;
}

const tenth = (number: number): number => Math.max(0, Math.round(number * 10) / 10);

function table({ columns, rows, leftOut }: Exhibit, { links, path }: View, weight: number): Markup {
  const sorted = rows.toSorted((a, b) => figureAt(b.figures, weight) - figureAt(a.figures, weight));
  const lines = sorted.map(
    ({ file, line, name = '', figures }) =>
      markup`<tr>
        <td>${linked(links.place({ file, line }), prose(name === '' ? 'anonymous' : name, 120))}</td>
        <td class="file">${prose(path(file), 400)}</td>
        <td class="n">${line}</td>
        ${columns.map((_, column) => markup`<td class="n">${figureAt(figures, column)}</td>`)}
      </tr>`,
  );
  const open = rows.length <= mostUnfolded ? markup` open` : undefined;
  return markup`<details class="group" ${open}>
      <summary>
        <h3>Functions, the most complex first</h3>
        <small>${rows.length}</small>
      </summary>
      <div class="scroll">
        <table class="sortable functions">
          <caption class="unseen">
            Functions with their figures
          </caption>
          <thead>
            <tr>
              <th scope="col">Function</th>
              <th scope="col">File</th>
              <th scope="col" class="n">Line</th>
              ${columns.map((column) => markup`<th scope="col" class="n">${prose(column, 40)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${lines}
          </tbody>
        </table>
      </div>
    </details>
    ${leftOutNote(leftOut, 'smaller function')}`;
}
