import { bandOf } from '../src/reporters/html/treemap/bands.ts';
import type { Cell } from '../src/reporters/html/treemap/lay-out.ts';
import type { SizeNode } from '../src/reporters/html/treemap/size-tree.ts';
import { draw } from './element.ts';

export const describe = ({ path, size, worst, kids }: SizeNode): string =>
  `${path}: ${size} line${size === 1 ? '' : 's'}, ${kids.length > 0 ? 'worst complexity' : 'complexity'} ${worst}`;

/** A button to zoom by; one of them is in the order of tabs. */
export function drawCell({ node, box, isFrame }: Cell, isFirst: boolean): SVGSVGElement {
  const [width, height] = [Math.max(0, box.width - 1), Math.max(0, box.height - 1)];
  const cell = draw('svg', {
    x: box.x,
    y: box.y,
    width,
    height,
    class: isFrame ? 'frame' : `b${bandOf(node.worst)}`,
    role: 'button',
    tabindex: isFirst ? 0 : -1,
    'aria-label': describe(node),
  });
  cell.append(draw('title', {}, describe(node)), draw('rect', { width: '100%', height: '100%' }));
  if (width > 34 && height > 15) cell.append(draw('text', { x: 4, y: 12 }, node.name));
  return cell;
}
