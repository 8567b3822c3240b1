import type { Check } from './check.ts';
import type { Severity } from './finding.ts';
import type { Waiver } from './report.ts';

/** When a check runs; otherwise the report lists it as skipped. */
export interface When {
  /** GitHub's event names; `none` is a run outside GitHub Actions. */
  readonly events: readonly string[];
}

/** A check with what the config says of it. */
export interface Planned {
  readonly check: Check;
  readonly options: unknown;
  readonly when: When | undefined;
  readonly timeoutMs: number | undefined;
}

/** Stands where the name of a config file would, when a workflow holds the config itself. */
export const inlineConfig = 'inline config';

export interface Config {
  readonly file: string;
  readonly failOn: Severity;
  readonly planned: readonly Planned[];
  readonly waivers: readonly Waiver[];
}
