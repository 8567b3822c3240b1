// A line number and an index of this many bits are one exact whole number, and those sort without a callback.
const most = 2 ** 21;

/** The indexes of lines in ascending order; of equal lines in the order given, or else as they came. */
export function orderByLine(lines: Uint32Array, compare: (a: number, b: number) => number = () => 0): Uint32Array {
  const order = lines.length <= most ? packed(lines) : compared(lines);
  eachRun(lines, order, (start, end) => {
    if (end - start > 1) order.subarray(start, end).sort((a, b) => compare(a, b) || a - b);
  });
  return order;
}

/** Visits the stretches of an order that are about the same line. */
export function eachRun(lines: Uint32Array, order: Uint32Array, visit: (start: number, end: number) => void): void {
  const lineAt = (index: number): number => lines[order[index] ?? 0] ?? 0;
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && lineAt(end) === lineAt(start)) end++;
    visit(start, end);
    start = end;
  }
}

function packed(lines: Uint32Array): Uint32Array {
  const keys = new Float64Array(lines.length);
  for (let index = 0; index < lines.length; index++) keys[index] = (lines[index] ?? 0) * most + index;
  keys.sort();
  return Uint32Array.from(keys, (key) => key % most);
}

const compared = (lines: Uint32Array): Uint32Array =>
  Uint32Array.from(lines, (_, index) => index).sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0) || a - b);
