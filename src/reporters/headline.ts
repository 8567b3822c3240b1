import { tally, type Report } from '../model/report.ts';

const verdictWords = { ready: 'Ready', 'not-ready': 'Not ready', undecided: 'Undecided' } as const;

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The verdict in one line, with the counts that made it. */
export function headline(report: Report): string {
  const { failures, warnings, notices, waived, blocked } = tally(report);
  const passed = report.results.filter(({ outcome }) => outcome === 'passed').length;
  // The waivers' own entry is no check.
  const skipped = report.results.filter(({ check, outcome }) => outcome === 'skipped' && check !== 'waivers').length;
  const parts = [
    failures > 0 && count(failures, 'failure'),
    blocked > 0 && `${count(blocked, 'check')} could not be judged`,
    report.verdict === 'ready' && `${count(passed, 'check')} passed`,
    report.verdict === 'undecided' && blocked === 0 && 'no check judged anything',
    warnings > 0 && count(warnings, 'warning'),
    notices > 0 && count(notices, 'notice'),
    waived > 0 && `${waived} waived`,
    skipped > 0 && `${count(skipped, 'check')} skipped`,
  ].filter((part) => part !== false);
  return `${verdictWords[report.verdict]}: ${parts.join(', ')}`;
}
