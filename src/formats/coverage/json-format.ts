import type { CoverageReport } from './model.ts';

export interface JsonSource {
  readonly file: string;
  /** The line of the value at a path; reads the text again, so only for messages. */
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
}

/** A coverage format in JSON. */
export interface JsonFormat {
  readonly id: string;
  /** Cheap, and by the shape alone: it decides which reader complains about the rest. */
  matches(value: object): boolean;
  read(value: object, source: JsonSource): CoverageReport;
}
