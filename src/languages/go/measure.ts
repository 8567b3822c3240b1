import type { Measure } from '../measured.ts';
import { FileReader } from './declarations.ts';

/** Counts as gocyclo does: a function literal belongs to the declaration that it stands in. */
export const measureGo: Measure = (bytes, { file, counting }) =>
  new FileReader(bytes, { file, points: counting.points }).read();
