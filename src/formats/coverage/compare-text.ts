/** By code units, so that the order is the same on every machine. */
export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
