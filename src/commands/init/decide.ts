import type { Dialect } from '../../formats/env-file/dialects.ts';
import { decideCoverage, type PlannedCoverage } from './decide-coverage.ts';
import { decideFlags, type PlannedFlags } from './decide-flags.ts';
import { decideSize, type PlannedSize } from './decide-size.ts';
import type { Reader, Remark, Seen, SeenBaseline, SeenTool } from './seen.ts';

const mostMetrics = 12;

export interface PlannedBaseline {
  readonly path: string;
  readonly format: SeenBaseline['format'];
  readonly require: readonly string[];
  /** How many metrics the file has. */
  readonly metrics: number;
}

export interface Plan {
  readonly flags: PlannedFlags | undefined;
  readonly readers: readonly Reader[];
  readonly baselines: readonly PlannedBaseline[];
  readonly coverage: PlannedCoverage | undefined;
  readonly size: PlannedSize | undefined;
  /** Tools that measure coverage of what no report is there for. */
  readonly idleTools: readonly SeenTool[];
  /** Globs of the source files, most used language first. */
  readonly sources: readonly string[];
  readonly defaultBranch: string;
  /** What is there and will not be gated, with the reason. */
  readonly left: readonly Remark[];
}

/** What of all this the gate shall look after: checks that exist, for what was found. */
export function decide(seen: Seen): Plan {
  const readers = seen.readers;
  const flags = decideFlags(seen.envFiles, dialectsOf(readers));
  const coverage = decideCoverage(seen);
  const size = decideSize(seen);
  const baselines = seen.baselines.filter(({ isIgnored }) => !isIgnored);
  const ignored = seen.baselines.filter(({ isIgnored }) => isIgnored);
  return {
    flags: flags.planned,
    readers,
    baselines: baselines.map(({ path, format, metrics }) => ({
      path,
      format,
      require: metrics.slice(0, mostMetrics),
      metrics: metrics.length,
    })),
    coverage: coverage.planned,
    size: size.planned,
    idleTools: coverage.idle,
    sources: (seen.languages[0]?.endings ?? []).map((ending) => `**/*.${ending}`),
    defaultBranch: seen.repository.defaultBranch,
    left: [
      ...flags.left,
      ...coverage.left,
      ...size.left,
      ...ignored.map(({ path }) => ({
        path,
        what: 'ignored by git, so no workflow will find it: commit it to have it gated',
      })),
    ],
  };
}

export const hasWork = ({ flags, baselines, coverage, size }: Plan): boolean =>
  flags !== undefined || baselines.length > 0 || coverage !== undefined || size !== undefined;

/** Those of the flags check, unless the repository tells who reads its env files. */
export function dialectsOf(readers: readonly Reader[]): readonly Dialect[] {
  return readers.length > 0 ? readers.map(({ dialect }) => dialect) : ['bash', 'compose'];
}
