import type { Exhibit, ExhibitRow } from '../../../model/finding.ts';
import type { Ratio } from '../../../model/ratio.ts';
import { figureAt } from '../figure.ts';
import { folderSteps } from '../folder-steps.ts';

/** A folder or a file with what is covered of it, a ratio for each metric. */
export interface CoverageNode {
  readonly name: string;
  /** Of a file; undefined for a folder. */
  readonly file?: string | undefined;
  readonly ratios: readonly Ratio[];
  readonly kids: readonly CoverageNode[];
}

export interface Metric {
  readonly name: string;
  readonly covered: number;
  readonly total: number;
}

/** The columns that go together: `lines covered` and `lines`. */
export const metricsOf = (columns: readonly string[]): readonly Metric[] =>
  columns.flatMap((column, covered) => {
    const name = column.replace(/ covered$/, '');
    const total = columns.indexOf(name);
    return name === column || total === -1 ? [] : [{ name, covered, total }];
  });

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: CoverageNode[];
}

const emptyFolder = (): Folder => ({ folders: new Map(), files: [] });

/** Files in their folders; a folder with nothing but one folder is one line with it. */
export function coverageTree({ columns, rows }: Exhibit, pathOf: (file: string) => string): CoverageNode {
  const metrics = metricsOf(columns);
  const root = emptyFolder();
  for (const row of rows) {
    const steps = folderSteps(pathOf(row.file));
    let folder = root;
    for (const step of steps.slice(0, -1)) folder = enter(folder, step);
    folder.files.push(leaf(row, steps.at(-1) ?? row.file, metrics));
  }
  return nodeOf('All files', root, metrics.length);
}

function enter(folder: Folder, step: string): Folder {
  const known = folder.folders.get(step);
  if (known) return known;
  const made = emptyFolder();
  folder.folders.set(step, made);
  return made;
}

const leaf = ({ file, figures }: ExhibitRow, name: string, metrics: readonly Metric[]): CoverageNode => ({
  name,
  file,
  ratios: metrics.map((metric) => {
    const total = figureAt(figures, metric.total);
    return { covered: Math.min(total, figureAt(figures, metric.covered)), total };
  }),
  kids: [],
});

const byName = (a: CoverageNode, b: CoverageNode): number => (a.name < b.name ? -1 : Number(a.name > b.name));

function nodeOf(name: string, folder: Folder, metrics: number): CoverageNode {
  const folders = [...folder.folders].map(([step, inner]) => compact(nodeOf(`${step}/`, inner, metrics)));
  const kids = [...folders.toSorted(byName), ...folder.files.toSorted(byName)];
  const ratios = Array.from({ length: metrics }, (_, index) => sum(kids.map((kid) => kid.ratios[index])));
  return { name, ratios, kids };
}

function compact(node: CoverageNode): CoverageNode {
  const [only, ...others] = node.kids;
  const isChain = only !== undefined && others.length === 0 && only.file === undefined;
  return isChain ? { ...only, name: `${node.name}${only.name}` } : node;
}

const sum = (ratios: readonly (Ratio | undefined)[]): Ratio => ({
  covered: ratios.reduce((all, ratio) => all + (ratio?.covered ?? 0), 0),
  total: ratios.reduce((all, ratio) => all + (ratio?.total ?? 0), 0),
});
