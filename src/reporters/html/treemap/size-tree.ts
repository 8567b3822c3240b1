import { folderSteps } from '../folder-steps.ts';

/** A folder, a file or a function: as large as its lines, as dark as the worst within it. */
export interface SizeNode {
  readonly name: string;
  /** Steps from the root joined: what tells it from others. */
  readonly path: string;
  readonly size: number;
  readonly worst: number;
  readonly kids: readonly SizeNode[];
  /** What a function is linked to. */
  readonly url?: string | undefined;
}

/** A function, as the table lists it. */
export interface SizedFunction {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly size: number;
  readonly weight: number;
  readonly url?: string | undefined;
}

interface Folder {
  readonly kids: Map<string, Folder>;
  readonly functions: SizedFunction[];
}

const emptyFolder = (): Folder => ({ kids: new Map(), functions: [] });

/** Functions in files in folders; a folder with nothing but one folder is one with it. */
export function sizeTree(functions: readonly SizedFunction[]): SizeNode {
  const root = emptyFolder();
  for (const one of functions) {
    let folder = root;
    for (const step of folderSteps(one.path)) {
      const next = folder.kids.get(step) ?? emptyFolder();
      folder.kids.set(step, next);
      folder = next;
    }
    folder.functions.push(one);
  }
  return nodeOf('', '', root);
}

const largestFirst = (a: SizeNode, b: SizeNode): number => b.size - a.size || (a.path < b.path ? -1 : 1);

function nodeOf(name: string, path: string, { kids, functions }: Folder): SizeNode {
  const [only, ...others] = kids;
  // A file has functions and no kids: it is never one with its folder.
  if (only && others.length === 0 && functions.length === 0 && only[1].kids.size > 0)
    return nodeOf(join(name, only[0]), join(path, only[0]), only[1]);
  const inner = [
    ...[...kids].map(([step, folder]) => nodeOf(step, join(path, step), folder)),
    ...functions.map(leafOf),
  ].toSorted(largestFirst);
  return {
    name,
    path,
    size: inner.reduce((sum, { size }) => sum + size, 0),
    worst: inner.reduce((worst, kid) => Math.max(worst, kid.worst), 0),
    kids: inner,
  };
}

const join = (a: string, b: string): string => (a === '' ? b : `${a}/${b}`);

const leafOf = ({ name, path, line, size, weight, url }: SizedFunction): SizeNode => ({
  name,
  path: `${path}:${line} ${name}`,
  size,
  worst: weight,
  kids: [],
  url,
});
