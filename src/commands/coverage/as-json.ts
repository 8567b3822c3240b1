import { metrics, type Count, type FileCoverage, type Metric, type Totals } from '../../formats/coverage/model.ts';
import { totalsOf } from '../../formats/coverage/totals.ts';
import type { PatchSeen, Seen } from './read-all.ts';

/** What the command prints for programs. 0 of 0 is what was not measured. */
export const asJson = (seen: Seen): object => ({
  format: [...new Set(seen.reports.map(({ format }) => format))].join('+'),
  totals: shown(seen.totals),
  files: [...seen.files.values()].sort(byPath).map(fileAsJson),
  reports: seen.reports.map(({ file, format, suite, leg, files, declared, unmapped, notes }) => ({
    file,
    format,
    ...(suite !== undefined && { suite }),
    ...(leg !== undefined && { leg }),
    files,
    declared,
    unmapped: unmapped.count,
    notes,
  })),
  ...(seen.problems.length > 0 && { problems: seen.problems }),
  ...(seen.patch && { patch: patchAsJson(seen.patch) }),
});

const byPath = (a: FileCoverage, b: FileCoverage): number => (a.path < b.path ? -1 : Number(a.path > b.path));

const fileAsJson = (file: FileCoverage): object => ({
  path: file.path,
  ...shown(totalsOf(file)),
  uncovered: uncoveredRanges(file),
});

/** Instructions are a figure of JaCoCo's alone: others need not read past its zeros. */
const shown = (totals: Totals): Partial<Record<Metric, Count>> =>
  Object.fromEntries(
    metrics
      .filter((metric) => metric !== 'instructions' || totals[metric].total > 0)
      .map((metric) => [metric, totals[metric]]),
  );

/** Uncovered lines that follow each other in the report are one range. */
export function uncoveredRanges({ lines: { numbers, hits } }: FileCoverage): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let isOpen = false;
  for (let index = 0; index < numbers.length; index++) {
    const line = numbers[index] ?? 0;
    const last = ranges.at(-1);
    if (hits[index] !== 0) isOpen = false;
    else if (isOpen && last) last[1] = line;
    else {
      ranges.push([line, line]);
      isOpen = true;
    }
  }
  return ranges;
}

const patchAsJson = ({ files, unreported, comparison }: PatchSeen): object => ({
  ...comparison,
  lines: sumOf(files.map(({ lines }) => lines)),
  branches: sumOf(files.map(({ branches }) => branches)),
  files: files.map(({ path, isNew, lines, branches, missed }) => ({ path, isNew, lines, branches, uncovered: missed })),
  unreported,
});

export const sumOf = (counts: readonly Count[]): Count => ({
  covered: counts.reduce((sum, { covered }) => sum + covered, 0),
  total: counts.reduce((sum, { total }) => sum + total, 0),
});
