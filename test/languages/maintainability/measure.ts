import {
  measureMaintainability,
  type Halstead,
  type MeasuredMaintainability,
} from '../../../src/languages/maintainability/measure-maintainability.ts';
import type { Dialect } from '../../../src/languages/maintainability/syntax-tree.ts';
import { referenceFunctions } from './reference.ts';

export const javascript: Dialect = { file: 'src/a.js', typescript: false, jsx: true };
export const typescript: Dialect = { file: 'src/a.ts', typescript: true, jsx: false };

export function measure(text: string, dialect = javascript): MeasuredMaintainability {
  const functions = referenceFunctions(text, dialect);
  const measured = measureMaintainability(text, { ...dialect, functions, nloc: text.split('\n').length });
  if ('unmeasured' in measured) throw new Error(measured.unmeasured);
  return measured;
}

export function halsteadOf(text: string, dialect = javascript): readonly Halstead[] {
  return measure(text, dialect).functions.flatMap((one) => ('unmeasured' in one ? [] : [one.halstead]));
}

/** Distinct and total operators, distinct and total operands. */
export const countsOf = ({ operators, operands }: Halstead): readonly number[] => [
  operators.distinct,
  operators.total,
  operands.distinct,
  operands.total,
];
