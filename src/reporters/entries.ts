import { severities, type Place, type Severity } from '../model/finding.ts';
import { visible } from '../model/visible.ts';
import { groupBy } from './group-by.ts';
import type { CheckResult, Graded, Report } from '../model/report.ts';

/** What stands in a report, in the form that every reporter lists: a finding, or a check that could not be judged. */
export interface Entry {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly at?: Place | undefined;
  readonly details: readonly string[];
  readonly unmeasured: boolean;
  readonly changed: boolean;
}

const fromFinding = ({ rule, severity, message, help, at, details = [], unmeasured, changed }: Graded): Entry => ({
  rule,
  severity: unmeasured ? 'error' : severity,
  message,
  help,
  at,
  details: details.filter((detail) => visible(detail).trim() !== ''),
  unmeasured: unmeasured === true,
  changed: changed === true,
});

const rank = (entry: Entry): number => severities.indexOf(entry.severity) * 2 + (entry.changed ? 0 : 1);

/** The worst first, then what this change touches, then in the order of the checks. Waived findings are not among them. */
export function openEntries({ results }: Pick<Report, 'results'>): readonly Entry[] {
  const obstacles = obstaclesIn(results);
  const entries = results.flatMap((result) => [...(obstacles.get(result) ?? []), ...openFindings(result)]);
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

const openFindings = ({ findings }: CheckResult): readonly Entry[] =>
  findings.filter((finding) => !finding.waived).map(fromFinding);

/** Why checks could not be judged whose findings do not say so: one reason is told once, at the first check that has it. */
function obstaclesIn(results: readonly CheckResult[]): ReadonlyMap<CheckResult | undefined, readonly Entry[]> {
  const silent = results.filter(
    (result) => result.outcome === 'blocked' && !openFindings(result).some(({ unmeasured }) => unmeasured),
  );
  const byReason = groupBy(silent, ({ reason = 'no reason was given' }) => reason);
  return new Map([...byReason].map(([reason, group]) => [group[0], [obstacle(reason, group)]]));
}

const obstacle = (reason: string, group: readonly CheckResult[]): Entry => ({
  rule: group[0]?.check ?? '',
  severity: 'error',
  message: `${group.map(({ check }) => check).join(', ')} could not be judged: ${reason}`,
  help: 'Mend what is named here and run again: what was not measured cannot pass.',
  details: [],
  unmeasured: true,
  changed: false,
});

/** Entries by file, in the order of the worst of each; those without a place come first, under an empty name. */
export function byFile(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  if (entries.some((entry) => !entry.at)) groups.set('', []);
  for (const entry of entries) {
    const file = entry.at?.file ?? '';
    const group = groups.get(file);
    if (group) group.push(entry);
    else groups.set(file, [entry]);
  }
  // Within a file people read downwards.
  for (const group of groups.values()) group.sort((a, b) => rank(a) - rank(b) || (a.at?.line ?? 0) - (b.at?.line ?? 0));
  return groups;
}
