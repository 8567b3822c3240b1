/** What a JUnit report says, counted from its cases. */
export interface JunitReport {
  readonly tests: number;
  readonly failed: number;
  /** Cases that broke before they could fail, and suites that broke as a whole. */
  readonly errored: number;
  readonly skipped: number;
  /** Cases that passed after they had failed. */
  readonly flaky: number;
  /** Failures that the figures of the report have, and no case of it. */
  readonly unshown: number;
  /** The first of those that failed or errored. */
  readonly failures: readonly FailedTest[];
  /** Where its figures are not those of its cases. */
  readonly notes: readonly string[];
}

export interface FailedTest {
  readonly name: string;
  readonly kind: 'failed' | 'errored';
  readonly message?: string | undefined;
  /** Where it may be, the likeliest first, with paths as the report has them. */
  readonly places: readonly TestPlace[];
}

export interface TestPlace {
  readonly file: string;
  readonly line?: number | undefined;
}
