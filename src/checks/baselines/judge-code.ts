import type { Numbers, StoredNumber, Usable } from './evidence.ts';
import { findingOf, type BaselineFinding } from './finding.ts';

const counts = ['<15', '15-40', '>40'].map((size) => `code.function_size_distribution.${size}`);
const total = 'code.total_functions';
const coverage = 'code.test_coverage_percent';

/** What Epic 21's code metrics must be to be true; its script writes 0 where there was nothing to count. */
export const judgeCode = (file: Usable, numbers: Numbers): readonly BaselineFinding[] => [
  ...judgeCounts(file, numbers),
  ...judgeCoverage(file, numbers),
];

function judgeCounts(file: Usable, numbers: Numbers): readonly BaselineFinding[] {
  const found = [...counts, total].flatMap((name) => numbers.get(name) ?? []);
  const wrong = found.filter(({ value }) => !Number.isSafeInteger(value) || value < 0);
  if (wrong.length > 0) {
    return wrong.map((reading) =>
      inconsistent(file, `has ${reading.value} for ${reading.name}, expected a number of functions`, reading),
    );
  }
  const all = found.find(({ name }) => name === total);
  // One that is not finite has its finding already, and leaves nothing to add up.
  if (!all || found.length < counts.length + 1) return [];
  const parts = found.filter((reading) => reading !== all).map(({ value }) => value);
  const sum = parts.reduce((before, value) => before + value, 0);
  if (sum !== all.value)
    return [
      inconsistent(file, `has ${parts.join(' + ')} = ${sum} functions by size, but ${total} is ${all.value}`, all),
    ];
  return sum === 0 ? [findingOf(file, 'empty', `has 0 for ${total}: no function was counted`, all)] : [];
}

function judgeCoverage(file: Usable, numbers: Numbers): readonly BaselineFinding[] {
  const [reading] = numbers.get(coverage) ?? [];
  if (!reading) return [];
  if (reading.value === 0)
    return [findingOf(file, 'empty', `has 0 for ${coverage}: no coverage report was read`, reading)];
  if (reading.value >= 0 && reading.value <= 100) return [];
  return [inconsistent(file, `has ${reading.value} for ${coverage}, expected 0 to 100`, reading)];
}

const inconsistent = (file: Usable, what: string, at: StoredNumber): BaselineFinding =>
  findingOf(file, 'inconsistent', what, at);
