import type { Exhibit } from '../../../model/finding.ts';
import { formatPercent, type Ratio } from '../../../model/ratio.ts';
import { leftOutNote } from '../head-of-page.ts';
import { markup, type Markup } from '../markup.ts';
import { linked, prose } from '../text.ts';
import type { View } from '../view.ts';
import { coverageTree, metricsOf, type CoverageNode } from './coverage-tree.ts';

/** More are folded at first: the folders are the overview. */
const mostUnfolded = 40;

/** Coverage by folder: a tree that folds without a script, and is sorted by one. */
export function coverageBody(exhibit: Exhibit, view: View): Markup {
  const metrics = metricsOf(exhibit.columns).slice(0, 2);
  const root = coverageTree(exhibit, view.path);
  const isAllOpen = exhibit.rows.length <= mostUnfolded;
  return markup`<div class="tree">
      <div class="tools sorts" role="group" aria-label="Sort the folders" hidden>
        <span>Sort by</span>
        ${['Name', 'Coverage', 'Missing'].map((name, index) => markup`<button type="button" aria-pressed="${String(index === 0)}">${name}</button>`)}
      </div>
      <div class="row heads" aria-hidden="true">
        <span>Folder or file</span> ${metrics.map(({ name }) => markup`<span class="metric">${prose(name, 40)}</span>`)}
      </div>
      <ul>
        ${folder(root, { view, isOpen: true, isAllOpen, names: metrics.map(({ name }) => name) })}
      </ul>
    </div>
    ${leftOutNote(exhibit.leftOut, 'smaller file')}`;
}

interface Look {
  readonly view: View;
  readonly isOpen: boolean;
  readonly isAllOpen: boolean;
  /** Of the metrics. */
  readonly names: readonly string[];
}

function folder(node: CoverageNode, look: Look): Markup {
  // The only one within an open one is open, too: there is nothing else to choose.
  const isOpen = look.isAllOpen || (look.isOpen && node.kids.length === 1);
  const kids = node.kids.map((kid) =>
    kid.file === undefined ? folder(kid, { ...look, isOpen }) : file(kid, kid.file, look),
  );
  return markup`<li>
    <details${look.isOpen ? markup` open` : undefined}>
      <summary class="row"><span class="name">${prose(node.name, 200)}</span>${figures(node, look)}</summary>
      <ul>
        ${kids}
      </ul>
    </details>
  </li>`;
}

const file = (node: CoverageNode, path: string, look: Look): Markup =>
  markup`<li>
    <div class="row">
      <span class="name">${linked(look.view.links.place({ file: path }), prose(node.name, 200))}</span>${figures(node, look)}
    </div>
  </li>`;

const figures = ({ ratios }: CoverageNode, { names }: Look): Markup =>
  markup`${names.map((name, index) => figure(name, ratios[index] ?? { covered: 0, total: 0 }))}`;

function figure(name: string, ratio: Ratio): Markup {
  const { covered, total } = ratio;
  const said = markup`<span class="unseen">${prose(name, 40)} </span>`;
  if (total === 0) return markup`<span class="metric quiet">${said}<span class="of">none</span></span>`;
  const share = Math.floor((covered / total) * 1000) / 10;
  return markup`<span class="metric">${said}<b>${formatPercent(ratio)}</b>
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8"/>
      <rect class="full" width="${share}" height="8"/>
    </svg>
    <span class="of">${covered} / ${total}</span></span>`;
}
