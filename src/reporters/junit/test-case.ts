/** How a case ended: `failed` keeps the gate shut, `error` could not be judged. */
export type Ending = 'passed' | 'failed' | 'error' | 'skipped';

/** What is shown as one test. */
export interface TestCase {
  readonly ending: Ending;
  readonly name: string;
  /** Within the repository. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** Why, in one line. */
  readonly message: string;
  readonly type: string;
  readonly body: readonly string[];
}
