import { Tally } from '../tally.ts';

/** The construct of a conditional expression, which is the only one in expressions that is dearer when nested. */
export const conditional = 'if … else';

/** A tally of which points can be told later that they are dearer, or cheaper. */
export class Score extends Tally {
  override count(construct: string, line: number, cyclomatic: number, cognitive: number): void {
    if (cyclomatic !== 0 || cognitive !== 0) super.count(construct, line, cyclomatic, cognitive);
  }

  /** Where the next point will be. */
  get next(): number {
    return this.points?.length ?? 0;
  }

  /** The point at a place turns out to be part of a run that was counted. */
  cheapen(place: number): void {
    this.cognitive -= 1;
    const point = this.points?.[place];
    if (!point) return;
    const cheaper = { ...point, cognitive: point.cognitive - 1 };
    this.points.splice(place, 1, ...(cheaper.cyclomatic || cheaper.cognitive ? [cheaper] : []));
  }

  /** The `count` conditionals from a place on turn out to lie in another one. */
  deepen(from: number, count: number): void {
    this.cognitive += count;
    if (!this.points) return;
    for (let place = from; place < this.points.length; place += 1) {
      const point = this.points[place];
      if (point?.construct === conditional) this.points[place] = { ...point, cognitive: point.cognitive + 1 };
    }
  }

  /** What was counted last belongs before what followed `place`. */
  moveLast(place: number): void {
    const last = this.points?.pop();
    if (last) this.points?.splice(place, 0, last);
  }

  /** What a class in a function adds to the cyclomatic complexity of the function. */
  absorb(inner: Score): void {
    if (!this.points) this.cyclomatic += inner.cyclomatic - 1;
    for (const { construct, line, cyclomatic } of inner.points ?? []) this.count(construct, line, cyclomatic, 0);
  }
}
