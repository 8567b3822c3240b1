import { layOut, type Cell } from '../src/reporters/html/treemap/lay-out.ts';
import { sizeTree, type SizedFunction, type SizeNode } from '../src/reporters/html/treemap/size-tree.ts';
import { describe, drawCell } from './cell.ts';
import { draw, find, make } from './element.ts';
import { countInLegend } from './legend.ts';
import { nearest, type Direction } from './nearest.ts';

/** What is drawn: which folder of which tree, and what the colors mean. */
interface Scene {
  readonly root: SizeNode;
  /** From the root to what is shown. */
  trail: readonly SizeNode[];
}

const keys: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** A treemap to walk through by mouse and by keyboard, drawn anew to fit. */
export function walkTreemap(map: HTMLElement): void {
  const rows = [...(map.nextElementSibling?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])];
  const select = find(map, 'select', HTMLSelectElement);
  const columns = [...(map.nextElementSibling?.querySelectorAll('thead th') ?? [])]
    .slice(3)
    .map((head) => head.textContent);
  const size = Number(map.dataset['size']);
  for (const [index, name] of columns.entries())
    if (index !== size || columns.length === 1) select.append(make('option', name, { value: String(index) }));
  select.value = map.dataset['weight'] ?? '0';
  const functionsFor = (weight: number): readonly SizedFunction[] => rows.map((row) => readRow(row, { size, weight }));
  const show = (scene: Scene): void => drawScene(map, scene, show);
  let scene: Scene = { root: sizeTree(functionsFor(Number(select.value))), trail: [] };
  select.addEventListener('change', () => {
    const functions = functionsFor(Number(select.value));
    const root = sizeTree(functions);
    countInLegend(map, functions, columns[Number(select.value)] ?? '');
    scene = { root, trail: follow(root, scene.trail) };
    show(scene);
  });
  let width = 0;
  new ResizeObserver(([entry]) => {
    const now = Math.round(entry?.contentRect.width ?? 0);
    if (now === 0 || now === width) return;
    width = now;
    show(scene);
  }).observe(map);
  find(map, '.tools', HTMLElement).hidden = false;
}

/** The same folders in another tree. */
const follow = (root: SizeNode, trail: readonly SizeNode[]): readonly SizeNode[] => {
  let node: SizeNode | undefined = root;
  return trail.flatMap(({ path }) => {
    node = node?.kids.find((kid) => kid.path === path);
    return node ? [node] : [];
  });
};

interface Columns {
  readonly size: number;
  readonly weight: number;
}

function readRow(row: HTMLTableRowElement, { size, weight }: Columns): SizedFunction {
  const text = (index: number): string => row.cells[index]?.textContent ?? '';
  return {
    name: text(0),
    path: text(1),
    line: Number(text(2)),
    size: Number(text(size + 3)),
    weight: Number(text(weight + 3)),
    url: row.cells[0]?.querySelector('a')?.href,
  };
}

function drawScene(map: HTMLElement, scene: Scene, show: (scene: Scene) => void): void {
  const old = find(map, 'svg.treemap', SVGSVGElement);
  const width = Math.max(200, Math.floor(old.getBoundingClientRect().width));
  const height = Math.round(Math.min(560, Math.max(320, width * 0.55)));
  const shown = scene.trail.at(-1) ?? scene.root;
  const cells = layOut(shown, width, height);
  const label = `Treemap of ${shown.path || 'all functions'}. Arrow keys move, Enter zooms in, Escape zooms out.`;
  const picture = draw('svg', {
    class: 'treemap',
    viewBox: `0 0 ${width} ${height}`,
    role: 'group',
    'aria-label': label,
  });
  const drawn = cells.map((cell, index) => drawCell(cell, index === 0));
  picture.append(...drawn);
  const go = (trail: readonly SizeNode[]): void => {
    scene.trail = trail;
    show(scene);
    map.querySelector<SVGElement>('.treemap [tabindex="0"]')?.focus();
  };
  const enter = (cell: Cell): void => {
    const next = shown.kids.find(
      ({ path }) =>
        path === cell.node.path || cell.node.path.startsWith(`${path}/`) || cell.node.path.startsWith(`${path}:`),
    );
    if (next && next.kids.length > 0) go([...scene.trail, next]);
  };
  const tell = (cell: Cell): void => {
    find(map, '.told', HTMLElement).textContent = describe(cell.node);
  };
  listen(picture, { cells, drawn, enter, tell, leave: () => go(scene.trail.slice(0, -1)) });
  old.replaceWith(picture);
  drawTrail(map, scene, go);
}

interface Walk {
  readonly cells: readonly Cell[];
  readonly drawn: readonly SVGSVGElement[];
  readonly enter: (cell: Cell) => void;
  readonly leave: () => void;
  readonly tell: (cell: Cell) => void;
}

function listen(picture: SVGSVGElement, { cells, drawn, enter, leave, tell }: Walk): void {
  const indexOf = ({ target }: Event): number => {
    const cell = target instanceof Element ? target.closest('[tabindex]') : undefined;
    return drawn.findIndex((one) => one === cell);
  };
  picture.addEventListener('click', (event) => {
    const cell = cells[indexOf(event)];
    if (cell) enter(cell);
  });
  for (const kind of ['focusin', 'pointerover'])
    picture.addEventListener(kind, (event) => {
      const cell = cells[indexOf(event)];
      if (cell) tell(cell);
    });
  picture.addEventListener('keydown', (event) => {
    const at = indexOf(event);
    const cell = cells[at];
    if (!cell) return;
    const direction = keys[event.key];
    if (direction) focusOn(drawn, at, nearest(cells, at, direction));
    else if (event.key === 'Enter' || event.key === ' ') enter(cell);
    else if (event.key === 'Escape' || event.key === 'Backspace') leave();
    else return;
    event.preventDefault();
  });
}

/** One cell is in the order of tabs: the one that had the focus last. */
function focusOn(drawn: readonly SVGSVGElement[], from: number, to: number): void {
  drawn[from]?.setAttribute('tabindex', '-1');
  drawn[to]?.setAttribute('tabindex', '0');
  drawn[to]?.focus();
}

function drawTrail(map: HTMLElement, { trail }: Scene, go: (trail: readonly SizeNode[]) => void): void {
  const names = ['All', ...trail.map(({ name }) => name)];
  const steps = names.map((name, index) => {
    if (index === names.length - 1) return make('span', name, { 'aria-current': 'location' });
    const button = make('button', name, { type: 'button' });
    button.addEventListener('click', () => go(trail.slice(0, index)));
    return button;
  });
  find(map, '.trail', HTMLElement).replaceChildren(
    ...steps.flatMap((step, index) => (index === 0 ? [step] : [' / ', step])),
  );
}
