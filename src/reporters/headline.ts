import { noChecks, tally, type Report } from '../model/report.ts';
import { numberOf } from '../model/words.ts';

const verdictWords = { ready: 'Ready', 'not-ready': 'Not ready', undecided: 'Undecided' } as const;

/** The verdict in one line, with the counts that made it. */
export function headline(report: Report): string {
  const { failures, warnings, notices, waived, blocked, partly } = tally(report);
  const passed = report.results.filter(({ outcome }) => outcome === 'passed').length;
  const skipped = report.results.filter(({ check, outcome }) => outcome === 'skipped' && !noChecks.has(check)).length;
  const parts = [
    failures > 0 && numberOf(failures, 'failure'),
    blocked > 0 && `${numberOf(blocked, 'check')} could not be judged`,
    partly > 0 && `${numberOf(partly, 'check')} could not be judged in full`,
    report.verdict === 'ready' && `${numberOf(passed, 'check')} passed`,
    report.verdict === 'undecided' && blocked === 0 && 'no check judged anything',
    warnings > 0 && numberOf(warnings, 'warning'),
    notices > 0 && numberOf(notices, 'notice'),
    waived > 0 && `${waived} waived`,
    skipped > 0 && `${numberOf(skipped, 'check')} skipped`,
  ].filter((part) => part !== false);
  return `${verdictWords[report.verdict]}: ${parts.join(', ')}`;
}
