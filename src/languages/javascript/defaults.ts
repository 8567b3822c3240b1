import type { Point } from '../measured.ts';

/**
 * Where each default value of a pattern stands. `[a = 1]` is an array until the text goes on and makes it a pattern, so
 * its `=` waits here, and is a point only then. Used only where points are asked for.
 */
export class Defaults {
  private readonly lines: number[] = [];
  /** How many points of the function came before. */
  private readonly places: number[] = [];

  get count(): number {
    return this.lines.length;
  }

  add(line: number, place: number): void {
    this.lines.push(line);
    this.places.push(place);
  }

  forget(downTo: number): void {
    this.lines.length = downTo;
    this.places.length = downTo;
  }

  /** Puts the last ones into the points, in the order of the text. */
  confirm(count: number, points: Point[]): void {
    const first = this.lines.length - count;
    const start = this.places[first] ?? points.length;
    const after = points.splice(start);
    let taken = 0;
    for (let index = first; index < this.lines.length; index++) {
      const before = (this.places[index] ?? start) - start;
      while (taken < before && taken < after.length) push(points, after[taken++]);
      push(points, { line: this.lines[index] ?? 0, construct: 'default value', cyclomatic: 1, cognitive: 0 });
    }
    while (taken < after.length) push(points, after[taken++]);
    this.forget(first);
  }
}

const push = (points: Point[], point: Point | undefined): void => {
  if (point) points.push(point);
};
