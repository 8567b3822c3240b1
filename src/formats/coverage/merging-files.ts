import type { Combine } from './hits.ts';
import { mergeFiles } from './merge.ts';
import type { FileCoverage } from './model.ts';

interface Part {
  readonly file: FileCoverage;
  readonly rank: number;
}

/** Collects files of one report, in which a path may come any number of times. */
export interface MergingFiles {
  add(file: FileCoverage): void;
  /** Whether some path came more than once. */
  readonly isMerged: boolean;
  /** Each path once, in the order in which they came first. */
  files(): FileCoverage[];
}

/**
 * Parts are merged two of a size at a time, as a counter carries: merging each into all the ones before it would take
 * forever where a large file is followed by a million sections of one line.
 */
export function mergingFiles(combine: Combine): MergingFiles {
  const byPath = new Map<string, Part[]>();
  let isMerged = false;
  return {
    add(file) {
      const parts = byPath.get(file.path);
      if (!parts) {
        byPath.set(file.path, [{ file, rank: 0 }]);
        return;
      }
      isMerged = true;
      let part: Part = { file, rank: 0 };
      for (let last = parts.at(-1); last?.rank === part.rank; last = parts.at(-1)) {
        part = { file: mergeFiles(last.file, part.file, combine), rank: part.rank + 1 };
        parts.pop();
      }
      parts.push(part);
    },
    get isMerged() {
      return isMerged;
    },
    files: () =>
      Array.from(byPath.values(), (parts) =>
        parts.map(({ file }) => file).reduceRight((after, before) => mergeFiles(before, after, combine)),
      ),
  };
}
