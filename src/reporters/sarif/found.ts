import type { Severity } from '../../model/finding.ts';
import type { CheckResult, Graded, Report } from '../../model/report.ts';
import { fingerprints } from './fingerprint.ts';

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Severity, string>;

export type Level = (typeof levels)[Severity];

/** A finding, and what can only be told by looking at all of them. */
export interface Found {
  readonly finding: Graded;
  readonly check: Pick<CheckResult, 'check' | 'title'>;
  readonly level: Level;
  readonly fingerprint: string;
}

/** What was not measured keeps the gate shut whatever its rule says. */
const levelOf = ({ severity, unmeasured }: Graded): Level => (unmeasured ? 'error' : levels[severity]);

export function foundIn({ results }: Report): readonly Found[] {
  const fingerprint = fingerprints();
  return results.flatMap((check) =>
    check.findings.map((finding) => ({ finding, check, level: levelOf(finding), fingerprint: fingerprint(finding) })),
  );
}
