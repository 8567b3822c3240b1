import { countBands } from '../src/reporters/html/treemap/bands.ts';
import type { SizedFunction } from '../src/reporters/html/treemap/size-tree.ts';
import { find } from './element.ts';

/** The legend says how many functions there are of each color. */
export function countInLegend(map: HTMLElement, functions: readonly SizedFunction[], column: string): void {
  const legend = find(map, '.legend', HTMLElement);
  legend.setAttribute('aria-label', `Functions by ${column} complexity`);
  const counts = countBands(functions.map(({ weight }) => weight));
  const most = Math.max(1, ...counts);
  for (const [band, count] of counts.entries()) {
    const item = legend.children[band];
    if (!item) continue;
    find(item, '.full', SVGElement).setAttribute('width', String(Math.ceil((count / most) * 100)));
    find(item, 'small', HTMLElement).textContent = `${count} function${count === 1 ? '' : 's'}`;
  }
}
