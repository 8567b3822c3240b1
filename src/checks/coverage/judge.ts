import { metrics } from '../../formats/coverage/model.ts';
import { judgeComparison } from '../../change/judge-comparison.ts';
import { boundFindings } from '../../model/bound-findings.ts';
import type { Document, Fact } from '../../model/finding.ts';
import type { Evidence } from './evidence.ts';
import { coverageExhibit } from './exhibit.ts';
import { annotateUncovered, changedFileFacts, judgeUnreported } from './judge-changed-files.ts';
import { judgeLimits } from './judge-limits.ts';
import { judgeNewFiles } from './judge-new-files.ts';
import { judgePatch } from './judge-patch.ts';
import { judgeReports } from './judge-reports.ts';
import type { CoverageFinding, Judged } from './judged.ts';
import { uncompared } from './moved.ts';
import type { Options } from './options.ts';
import { judgeRatchet } from './ratchet/judge-ratchet.ts';
import { rules } from './rules.ts';
import { furtherTotalFacts, totalFacts, worstFileFacts } from './total-facts.ts';

export function judge(evidence: Evidence, options: Options): Judged {
  const obstacles = obstaclesIn(evidence);
  const isComplete = obstacles.length === 0;
  const limits = judgeLimits(evidence, options);
  const isWanted = options.patch !== undefined || options['new-files'] !== undefined;
  const comparison = judgeComparison(evidence, {
    isWanted,
    isUseful: isWanted || options.ratchet !== undefined,
    isRead: evidence.patch !== undefined,
  });
  const change = judgeChange(evidence, options);
  const ratchet = judgeRatchet(evidence, options);
  const reports = judgeReports(evidence);
  const asShown = isComplete ? (fact: Fact) => fact : uncompared;
  return {
    facts: [
      ...[...totalFacts(evidence, options.total), ...limits.facts].map(asShown),
      ...(isComplete ? [] : [incomplete]),
      ...furtherTotalFacts(evidence),
      ...comparison.facts,
      ...change.facts,
      ...ratchet.facts.map(asShown),
      ...worstFileFacts(evidence),
      ...reports.facts,
    ],
    findings: boundFindings(
      [
        ...obstacles,
        ...comparison.findings,
        // What a missing report covers would look uncovered: the check is blocked, and nobody is blamed meanwhile.
        ...(isComplete ? [...limits.findings, ...change.findings] : []),
        ...ratchet.findings.filter(
          ({ rule }) => isComplete || rule === 'ratchet-missing' || rule === 'ratchet-unreadable',
        ),
        ...reports.findings,
      ],
      rules,
    ),
    exhibits: isComplete ? coverageExhibit(evidence) : [],
    baselines: baselinesIn(evidence),
  };
}

const baselinesIn = ({ ratchet }: Evidence): readonly Document[] =>
  ratchet && 'rows' in ratchet && ratchet.document ? [ratchet.document] : [];

const incomplete: Fact = { label: 'limits', value: 'not judged: the figures are incomplete' };

/** Whatever is said of the changed lines, where it is known which those are. */
function judgeChange(evidence: Evidence, options: Options): Judged {
  if (!evidence.comparison || 'unknown' in evidence.comparison) return { facts: [], findings: [] };
  const [patch, newFiles] = [judgePatch(evidence, options.patch), judgeNewFiles(evidence, options['new-files'])];
  return {
    facts: [...patch.facts, ...newFiles.facts, ...changedFileFacts(evidence)],
    findings: [
      ...patch.findings,
      ...newFiles.findings,
      ...judgeUnreported(evidence),
      ...(options.annotations ? annotateUncovered(evidence) : []),
    ],
  };
}

/** Why the figures cannot be judged. */
function obstaclesIn({ problems, totals }: Evidence): readonly CoverageFinding[] {
  if (problems.length > 0) return problems;
  if (metrics.some((metric) => totals[metric].total > 0)) return [];
  return [{ rule: 'not-measured', message: 'no report knows anything that could be covered' }];
}
