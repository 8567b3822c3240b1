import type { Check } from './check.ts';
import type { Document, Severity } from './finding.ts';
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

/** A workflow can hold the config itself. */
export const isInline = (config: string): boolean => config.includes('\n') || config.trimStart().startsWith('{');

/** Where what was measured at earlier commits is kept. */
export interface History {
  readonly file: string;
  /** How many commits. */
  readonly keep: number;
}

export interface Config {
  readonly file: string;
  /** The text that it was read from. */
  readonly read?: Document | undefined;
  readonly failOn: Severity;
  readonly planned: readonly Planned[];
  readonly waivers: readonly Waiver[];
  readonly history?: History | undefined;
}
