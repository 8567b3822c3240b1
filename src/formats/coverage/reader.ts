import type { CoverageReport } from './model.ts';

/** Takes a report as it is read from disk, so that a large one is never in memory whole. */
export interface CoverageReader {
  /** A chunk is only lent: its bytes change after the call. Throws a GateError that names file and line. */
  write(chunk: Uint8Array): void;
  end(): CoverageReport;
}

/** Opens a reader; the file's name is for messages. */
export type OpenReader = (file: string) => CoverageReader;
