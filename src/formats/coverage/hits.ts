// Whole numbers up to here add without rounding, so that merging gives the same in any order.
const most = Number.MAX_SAFE_INTEGER;

/** A count as a report has it: negative is none, a fraction is at least one, too many is the most. */
export function asHits(count: number): number {
  if (!(count > 0)) return 0;
  return count >= most ? most : Math.ceil(count);
}

export const addHits = (a: number, b: number): number => Math.min(a + b, most);

export const moreHits = (a: number, b: number): number => Math.max(a, b);

/** How two counts of one thing become one: runs add up, a thing that one run lists twice counts once. */
export type Combine = (a: number, b: number) => number;
