import type { Fact, Judgement } from '../../model/finding.ts';
import { didYouMean } from '../../model/nearest.ts';
import { clip } from '../../model/visible.ts';
import type { Numbers, StoredReading, Usable } from './evidence.ts';
import { findingOf, type BaselineFinding } from './finding.ts';
import { judgeCode } from './judge-code.ts';
import type { RuleName } from './rules.ts';

export function judgeNumbers(file: Usable, required: readonly string[]): Judgement<RuleName> {
  const numbers = group(file.readings.filter((reading) => reading.is === 'number'));
  return {
    facts: [
      { of: file.path, label: 'metrics', value: numbers.size },
      ...required.flatMap((name) => requiredFact(file, name, numbers)),
    ],
    findings: [
      ...notFinite(file),
      ...file.readings
        .filter((reading) => reading.is === 'empty')
        .map((reading) => findingOf(file, 'empty', `has nothing in ${clip(reading.name, 160)}`, reading)),
      ...required.flatMap((name) => missing(file, name, numbers)),
      ...(file.format === 'epic21' ? judgeCode(file, numbers) : []),
    ],
  };
}

function group<T extends StoredReading>(readings: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const reading of readings) {
    const known = groups.get(reading.name);
    if (known) known.push(reading);
    else groups.set(reading.name, [reading]);
  }
  return groups;
}

/** One for a metric, however many of its series are broken. */
function notFinite(file: Usable): readonly BaselineFinding[] {
  const groups = group(file.readings.filter((reading) => reading.is === 'not-finite'));
  return [...groups].flatMap(([name, [first, ...others]]) => {
    if (!first) return [];
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    const what = `has ${JSON.stringify(first.text)} for ${clip(name, 160)}, expected a finite number${more}`;
    return [findingOf(file, 'not-finite', what, first)];
  });
}

function missing(file: Usable, name: string, numbers: Numbers): readonly BaselineFinding[] {
  // What is there without a number has its finding already.
  const isExplained = ({ is, name: broken }: StoredReading): boolean =>
    is !== 'number' && (broken === name || broken === 'payload' || name.startsWith(`${broken}.`));
  if (numbers.has(name) || file.readings.some(isExplained)) return [];
  const hint = didYouMean(name, numbers.keys());
  return [findingOf(file, 'metric-missing', `has no metric ${clip(name, 160)}${hint ? `, ${hint}` : ''}`)];
}

function requiredFact(file: Usable, name: string, numbers: Numbers): readonly Fact[] {
  const values = numbers.get(name)?.map(({ value }) => value) ?? [];
  const [first] = values;
  if (first === undefined) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const value = values.length === 1 ? first : `${values.length} series, ${low} to ${high}`;
  return [{ of: file.path, label: name, value }];
}
