import type { FileCoverage } from '../../formats/coverage/model.ts';
import type { FileDiff } from '../../formats/diff.ts';
import { moveLines } from './carry-lines.ts';
import { isMeasured } from './read-reports.ts';

/** Files of the old side of a diff as they are on its new side; undefined for those of which nothing is known there. */
export function carrier(diff: readonly FileDiff[]): (file: FileCoverage) => FileCoverage | undefined {
  const changes = new Map<string, FileDiff>();
  const fresh = new Set<string>();
  for (const one of diff) {
    const isNew = one.kind === 'added' || one.kind === 'copied';
    if (isNew || one.kind === 'renamed') fresh.add(one.path);
    if (!isNew) changes.set(one.from ?? one.path, one);
  }
  return (file) => {
    const change = changes.get(file.path);
    // A name that another file has now.
    if (!change) return fresh.has(file.path) ? undefined : file;
    return isLost(change, file) ? undefined : stillMeasured(moveLines(file, change.hunks, change.path));
  };
}

/** Nothing tells which of mere figures are those of changed lines. */
const isLost = ({ kind, binary, hunks }: FileDiff, { summary }: FileCoverage): boolean =>
  kind === 'deleted' || binary || (summary !== undefined && hunks.length > 0);

const stillMeasured = (file: FileCoverage): FileCoverage | undefined => (isMeasured(file) ? file : undefined);
