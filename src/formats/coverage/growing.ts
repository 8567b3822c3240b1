interface Growable {
  readonly length: number;
  set(from: this): void;
  subarray(start: number, end: number): this;
  [index: number]: number;
}

/** A list of numbers that grows. */
export interface Growing<A> {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  set(index: number, value: number): void;
  /** What is in it, lent until it changes. */
  view(): A;
  /** What is in it, for good; it is empty then. */
  take(): A;
  clear(): void;
}

// A report has lists by the hundred thousand, most of them short: with an array of its own, each would cost more than
// what is in it. So a list is written behind the one that was taken before, and taken without a copy.
const slabLength = 2 ** 16;

function growing<A extends Growable>(room: (length: number) => A): Growing<A> {
  let slab = room(64);
  let [start, end] = [0, 0];

  function widen(): void {
    const length = end - start;
    const wider = room(Math.max(length * 2, Math.min(slab.length * 2, slabLength)));
    wider.set(slab.subarray(start, end));
    [slab, start, end] = [wider, 0, length];
  }

  const view = (): A => slab.subarray(start, end);
  return {
    get length() {
      return end - start;
    },
    push(value) {
      if (end === slab.length) widen();
      slab[end++] = value;
    },
    at: (index) => slab[start + index] ?? 0,
    set(index, value) {
      slab[start + index] = value;
    },
    view,
    take() {
      const taken = view();
      start = end;
      return taken;
    },
    clear() {
      end = start;
    },
  };
}

/** Line numbers and sizes. */
export const growingInts = (): Growing<Uint32Array> => growing((length) => new Uint32Array(length));
/** Hits. */
export const growingFloats = (): Growing<Float64Array> => growing((length) => new Float64Array(length));
