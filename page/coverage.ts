import { find } from './element.ts';

/** A folder or file in the list, with what it is sorted by: its name, what is covered of it, what is not. */
interface Entry {
  readonly item: Element;
  readonly keys: readonly [number, number, number];
}

/** Sorts every folder of the tree; folding needs no script. */
export function walkCoverage(tree: HTMLElement): void {
  const tools = find(tree, '.sorts', HTMLElement);
  const buttons = [...tools.querySelectorAll('button')];
  const lists = [...tree.querySelectorAll('ul')].map((list) => [list, [...list.children].map(entryOf)] as const);
  for (const [key, button] of buttons.entries()) {
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      for (const [list, entries] of lists)
        list.append(...entries.toSorted((a, b) => (a.keys[key] ?? 0) - (b.keys[key] ?? 0)).map(({ item }) => item));
    });
  }
  tools.hidden = false;
}

function entryOf(item: Element, index: number): Entry {
  const [covered = 0, total = 0] = (item.querySelector('.of')?.textContent ?? '').split(' / ').map(Number);
  // What has nothing to cover comes last.
  return { item, keys: [index, total > 0 ? covered / total : 2, covered - total] };
}
