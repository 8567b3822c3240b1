import type { Point } from '../../languages/measured.ts';
import type { MeasuredFunction } from './measured-tree.ts';

/** Every way through a function counts, and the one that it has anyway is the first: with it the points are the sum. */
export const allPoints = ({ start, points = [] }: MeasuredFunction): readonly Point[] => [
  { line: start, construct: 'function', cyclomatic: 1, cognitive: 0 },
  ...points,
];
