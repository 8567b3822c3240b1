import { formatPlace, isAtLeast, type Severity } from '../../model/finding.ts';
import type { CheckResult, Graded } from '../../model/report.ts';
import { repositoryPath } from '../repository-path.ts';
import type { Ending, TestCase } from './test-case.ts';

const mostDetails = 50;

interface Context {
  readonly prefix: string;
  readonly failOn: Severity;
}

/** A case per finding, and one for the check itself where no finding says how it ended. */
export function casesOf(result: CheckResult, context: Context): readonly TestCase[] {
  const { findings, outcome } = result;
  const cases = findings.map((finding) => caseOf(finding, context));
  const told: Readonly<Record<CheckResult['outcome'], Ending>> = {
    passed: 'passed',
    failed: 'failed',
    blocked: 'error',
    skipped: 'skipped',
  };
  const ending = told[outcome];
  const isTold = (ending === 'failed' || ending === 'error') && cases.some((one) => one.ending === ending);
  return distinct(isTold ? cases : [ownCase(result, ending), ...cases]);
}

const ownCase = ({ title, outcome, reason = '' }: CheckResult, ending: Ending): TestCase => ({
  ending,
  name: title,
  message: reason === '' ? outcome : reason,
  type: outcome,
  body: reason === '' ? [] : [reason],
});

function caseOf(finding: Graded, { prefix, failOn }: Context): TestCase {
  const { rule, message, help, at, details = [], waived } = finding;
  const place = at && { ...at, file: repositoryPath(prefix, at.file) };
  const name = rule.slice(rule.indexOf('/') + 1);
  return {
    ending: endingOf(finding, failOn),
    // The line moves, and would make another test of it.
    name: place ? `${name} ${place.file}` : name,
    file: place?.file,
    line: place?.line,
    message: waived ? `waived until ${waived.until} by ${waived.owner}: ${waived.reason}` : message,
    type: rule,
    body: [
      place ? `${formatPlace(place)}: ${message}` : message,
      ...details.slice(0, mostDetails),
      `Next step: ${help}`,
    ],
  };
}

function endingOf({ waived, unmeasured, severity }: Graded, failOn: Severity): Ending {
  if (waived) return 'skipped';
  if (unmeasured) return 'error';
  return isAtLeast(severity, failOn) ? 'failed' : 'passed';
}

/** Readers take two tests of one name for the same test. */
function distinct(cases: readonly TestCase[]): readonly TestCase[] {
  const times = new Map<string, number>();
  return cases.map((one) => {
    const seen = (times.get(one.name) ?? 0) + 1;
    times.set(one.name, seen);
    return seen === 1 ? one : { ...one, name: `${one.name} #${seen}` };
  });
}
