import type { Measure } from '../measured.ts';
import { Statements } from './statements.ts';

export const measurePython: Measure = (bytes, { file, counting }) =>
  new Statements(bytes, { file, counting }).measure();
