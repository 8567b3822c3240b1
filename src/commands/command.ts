import type { Report } from '../model/report.ts';
import type { Sinks } from '../model/sinks.ts';
import type { Sources } from '../model/sources.ts';
import type { InputName, Request } from '../request.ts';

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly inputs: readonly InputName[];
  readonly operands?: 'any';
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly load: () => Promise<RunCommand>;
}

/** What a command stands on. */
export interface Hall {
  readonly request: Request;
  readonly sources: Sources;
  readonly sinks: Sinks;
}

export interface Ended {
  readonly exitCode: number;
  /** Where the command judged: its report, and where the JSON of it was written. */
  readonly report?: Report;
  readonly reportFile?: string | undefined;
}

export type RunCommand = (hall: Hall) => Promise<Ended>;
