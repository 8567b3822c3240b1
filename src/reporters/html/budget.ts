import type { Markup } from './markup.ts';

export interface Fitted {
  readonly shown: readonly Markup[];
  readonly leftOut: number;
}

/** As many as fit, from the first; the rest is counted, and not even rendered. Some cost more than themselves. */
export function fitBytes<T>(
  items: readonly T[],
  most: number,
  render: (item: T, index: number) => Markup,
  extraOf = (_index: number): number => 0,
): Fitted {
  const shown: Markup[] = [];
  let left = most;
  for (const [index, item] of items.entries()) {
    const made = render(item, index);
    left -= Buffer.byteLength(made.markup) + 1 + extraOf(index);
    if (left < 0) break;
    shown.push(made);
  }
  return { shown, leftOut: items.length - shown.length };
}
