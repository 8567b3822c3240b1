/** A line that more functions have is no trace of any of them. */
const mostSharing = 64;
/** Of so many functions that have the most lines in common the text is compared. */
const mostCandidates = 8;

/** Finds, among bodies, those that have most of their lines in common with another; the work grows with the lines only. */
export class Candidates {
  readonly #byLine = new Map<number, number[]>();

  constructor(bodies: readonly Int32Array[]) {
    for (const [index, lines] of bodies.entries())
      for (const line of distinct(lines)) {
        const having = this.#byLine.get(line);
        if (!having) this.#byLine.set(line, [index]);
        else if (having.length <= mostSharing) having.push(index);
      }
  }

  /** Indexes of bodies, the likeliest first. */
  of(lines: Int32Array): readonly number[] {
    const shared = new Map<number, number>();
    for (const line of distinct(lines)) {
      const having = this.#byLine.get(line) ?? [];
      if (having.length > mostSharing) continue;
      for (const index of having) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared]
      .sort(([a, times], [b, more]) => more - times || a - b)
      .slice(0, mostCandidates)
      .map(([index]) => index);
  }
}

/** The lines are in ascending order. */
const distinct = (lines: Int32Array): Int32Array => lines.filter((line, index) => line !== lines[index - 1]);
