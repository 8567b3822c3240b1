import type { Exhibit } from '../../model/finding.ts';
import { limits } from '../../model/limits.ts';
import { coverageBody } from './coverage/coverage-part.ts';
import { sizesBody } from './treemap/sizes-part.ts';
import type { Part, View } from './view.ts';

const mostExhibits = 8;

/** What the checks have to show: coverage by folder, functions by size and complexity. */
export function exhibitParts(view: View, mostBytes: number): readonly Part[] {
  const shown = view.report.results
    .flatMap(({ exhibits = [] }) => exhibits)
    .filter(({ rows, columns }) => rows.length > 0 && columns.length > 0)
    .slice(0, mostExhibits);
  const most = Math.floor(mostBytes / Math.max(1, shown.length));
  return shown.map((exhibit, index) => partOf(bounded(exhibit, shown.length), index, view, most));
}

const bounded = ({ kind, columns, rows, leftOut }: Exhibit, among: number): Exhibit => {
  const kept = rows.slice(0, Math.floor(limits.exhibitRows / Math.max(1, among / 2)));
  return { kind, columns: columns.slice(0, 8), rows: kept, leftOut: leftOut + rows.length - kept.length };
};

function partOf(exhibit: Exhibit, index: number, view: View, mostBytes: number): Part {
  const body = exhibit.kind === 'coverage' ? coverageBody(exhibit, view) : sizesBody(exhibit, view);
  const bytes = Buffer.byteLength(body.markup);
  if (bytes > mostBytes && exhibit.rows.length > 1)
    return partOf(shortened(exhibit, mostBytes / bytes), index, view, mostBytes);
  return { id: `${exhibit.kind}-${index + 1}`, title: titles[exhibit.kind], count: exhibit.rows.length, body };
}

const titles = { coverage: 'Coverage by folder', sizes: 'Size and complexity' } as const;

/** Rows are not all as long: a little less than what would fit on average. */
const shortened = (exhibit: Exhibit, share: number): Exhibit => {
  const rows = exhibit.rows.slice(0, Math.max(1, Math.floor(exhibit.rows.length * share * 0.9)));
  return { ...exhibit, rows, leftOut: exhibit.leftOut + exhibit.rows.length - rows.length };
};
