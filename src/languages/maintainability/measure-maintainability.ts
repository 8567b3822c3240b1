import type { HalsteadData } from 'typhonjs-escomplex/dist/ESComplex.js';

import { clip, visible } from '../../model/visible.ts';
import type { MeasuredFunction, MeasuredSource } from '../measured.ts';
import { analyse, type FoundFunction } from './escomplex.ts';
import { Joint } from './joint.ts';
import { maintainabilityIndex } from './maintainability-index.ts';
import { type Dialect, syntaxTree } from './syntax-tree.ts';

export interface Halstead {
  readonly operators: Count;
  readonly operands: Count;
  readonly volume: number;
  readonly difficulty: number;
  readonly effort: number;
  readonly bugs: number;
  /** In seconds. */
  readonly time: number;
}

export interface Count {
  readonly distinct: number;
  readonly total: number;
}

export interface Unmeasured {
  /** Why, in one line. */
  readonly unmeasured: string;
}

interface Placed {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** One that was measured, or one that was not, and why. */
export type MaintainabilityOfFunction = Placed &
  (Unmeasured | { readonly halstead: Halstead; readonly maintainability: number });

export interface MeasuredMaintainability {
  /** One for each that was asked for, in that order. */
  readonly functions: readonly MaintainabilityOfFunction[];
  /** Of all tokens of the file. */
  readonly halstead: Halstead;
  /** Mean of its functions, as in Visual Studio; absent where none was measured. */
  readonly average?: number;
  /** Of the file as if it were one function, as in radon: the sum of complexities, and every line. */
  readonly whole: number;
}

export type MaintainabilityOfFile = MeasuredMaintainability | Unmeasured;

/** A file larger than any that is written by hand: escomplex takes a second for it. */
export const mostCharacters = 1_000_000;

/** By typhonjs-escomplex; the functions are those that the scanner of the language found in the same text. */
export function measureMaintainability(
  text: string,
  { functions, nloc, ...dialect }: Dialect & Pick<MeasuredSource, 'functions' | 'nloc'>,
): MaintainabilityOfFile {
  if (text.length > mostCharacters)
    return { unmeasured: `${text.length} characters are more than the ${mostCharacters} that are measured` };
  const found = attempt(() => analyse(syntaxTree(text, dialect)));
  if ('unmeasured' in found) return found;
  const joint = new Joint(found.functions);
  const measured = functions.map((one) => measureFunction(one, joint.take(one)));
  const indices = measured.flatMap((one) => ('unmeasured' in one ? [] : [one.maintainability]));
  const cyclomatic = functions.reduce((sum, one) => sum + one.cyclomatic, 0);
  const halstead = halsteadOf(found.whole.halstead);
  return {
    functions: measured,
    halstead,
    ...(indices.length > 0 && { average: indices.reduce((sum, one) => sum + one, 0) / indices.length }),
    whole: maintainabilityIndex({ volume: halstead.volume, cyclomatic, nloc }),
  };
}

/** Two foreign programs read foreign text: whatever they throw is about this file, and no other. */
function attempt<Result>(run: () => Result): Result | Unmeasured {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof RangeError) return { unmeasured: 'nested too deeply, or a list too long, for escomplex' };
    return { unmeasured: clip(visible(thrown instanceof Error ? thrown.message : String(thrown)), 200) };
  }
}

function measureFunction(
  { name, start, end, cyclomatic, nloc }: MeasuredFunction,
  found: FoundFunction | undefined,
): MaintainabilityOfFunction {
  if (!found) return { name, start, end, unmeasured: 'escomplex saw no function on these lines' };
  const halstead = halsteadOf(found.report.halstead);
  const maintainability = maintainabilityIndex({ volume: halstead.volume, cyclomatic, nloc });
  return { name, start, end, halstead, maintainability };
}

const countOf = ({ distinct, total }: Count): Count => ({ distinct, total });

const halsteadOf = ({ operators, operands, volume, difficulty, effort, bugs, time }: HalsteadData): Halstead => ({
  operators: countOf(operators),
  operands: countOf(operands),
  volume,
  difficulty,
  effort,
  bugs,
  time,
});
