import { armNames, countShape, isCountShape, namedShape } from '../../formats/coverage/branch-shape.ts';
import { compareText } from '../../formats/coverage/compare-text.ts';
import { growingFloats, growingInts } from '../../formats/coverage/growing.ts';
import type { Branches } from '../../formats/coverage/model.ts';
import { moveArm } from './carry-names.ts';

interface Arms {
  readonly shape: string;
  readonly hits: readonly number[];
}

interface Entry extends Arms {
  readonly line: number;
}

type ToNew = (line: number) => number | undefined;

/** The branches of lines that are still there, on their lines of today. */
export function moveBranches({ numbers, shapes, starts, hits }: Branches, toNew: ToNew): Branches {
  const entries = shapes.flatMap((shape, index): Entry[] => {
    const old = numbers[index] ?? 0;
    const line = old === 0 ? 0 : toNew(old);
    const own = Array.from(hits.subarray(starts[index], starts[index + 1]));
    return line === undefined ? [] : [{ line, ...moveArms({ shape, hits: own }, toNew) }];
  });
  return pack(entries.sort((a, b) => a.line - b.line || compareText(a.shape, b.shape)));
}

/** Arms that cannot be told by their names of today are only counted. */
function moveArms(arms: Arms, toNew: ToNew): Arms {
  if (isCountShape(arms.shape)) return arms;
  const named = new Map<string, number>();
  for (const [index, old] of armNames(arms.shape).entries()) {
    const name = moveArm(old, toNew);
    if (name === undefined || named.has(name)) return counted(arms);
    named.set(name, arms.hits[index] ?? 0);
  }
  const sorted = [...named].sort(([a], [b]) => compareText(a, b));
  return { shape: namedShape(sorted.map(([name]) => name)), hits: sorted.map(([, own]) => own) };
}

const counted = ({ hits }: Arms): Arms => ({ shape: countShape(hits.length), hits: hits.toSorted((a, b) => b - a) });

/** Two lists of arms that are only counted now may be one: the one that covers more is what is known. */
function pack(entries: readonly Entry[]): Branches {
  const [numbers, starts, hits] = [growingInts(), growingInts(), growingFloats()];
  const shapes: string[] = [];
  let start = 0;
  for (const { line, shape, hits: own } of entries) {
    const isSame = shapes.at(-1) === shape && numbers.at(numbers.length - 1) === line;
    if (isSame) {
      own.forEach((count, arm) => hits.set(start + arm, Math.max(hits.at(start + arm), count)));
      continue;
    }
    start = hits.length;
    numbers.push(line);
    shapes.push(shape);
    starts.push(start);
    for (const count of own) hits.push(count);
  }
  starts.push(hits.length);
  return { numbers: numbers.take(), shapes, starts: starts.take(), hits: hits.take() };
}
