import { GateError } from '../../model/errors.ts';
import type { Declared } from './declared.ts';
import type { FailedTest, JunitReport } from './model.ts';
import type { Outcome, TestCase } from './test-case.ts';

const mostCases = 2_000_000;
const mostFailures = 1_000;

/** The cases of a report, counted as they end. */
export interface JunitTally {
  add(one: TestCase): void;
  report(figures: Declared): JunitReport;
}

export function junitTally(file: string): JunitTally {
  const counts: Record<Outcome, number> = { passed: 0, failed: 0, errored: 0, skipped: 0 };
  const failures: FailedTest[] = [];
  let [tests, flaky, repeated] = [0, 0, 0];
  return {
    add(one) {
      if (tests === mostCases)
        throw new GateError('too-large', `${file} has more than ${mostCases} test cases`, { at: { file } });
      const outcome = one.outcome();
      tests++;
      counts[outcome]++;
      repeated += one.repeated();
      if (one.isFlaky()) flaky++;
      const isBad = outcome === 'failed' || outcome === 'errored';
      if (isBad && failures.length < mostFailures) failures.push(one.failure());
    },
    report(figures) {
      const { failed, errored, skipped } = counts;
      const counted = { tests, bad: failed + errored, repeated };
      const notes = figures.notes(counted);
      return { tests, failed, errored, skipped, flaky, unshown: figures.unshown(counted), failures, notes };
    },
  };
}
