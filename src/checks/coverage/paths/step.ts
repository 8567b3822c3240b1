/** How a path of a report was led to a path of the repository. */
export const steps = {
  mapping: 'mapped by the config',
  known: 'a path of the repository',
  workspace: 'inside the workspace',
  root: 'from the folder that the report starts in',
  group: 'in the folder that its group is named after',
  source: 'from a source folder of the report',
  'source-root': 'from a source root',
  module: 'from a Go module',
  prefix: 'the prefix that fits the report',
  suffix: 'the longest common ending',
  unicode: 'other Unicode form',
  case: 'other case',
  untracked: 'inside the workspace, but not a file of the repository',
} as const satisfies Record<string, string>;

export type Step = keyof typeof steps;

export interface Mapped {
  readonly path: string;
  readonly by: Step;
}

export interface AmbiguousPath {
  readonly path: string;
  /** The first few. */
  readonly candidates: readonly string[];
  /** The first few other paths of the report that end the same way: only one of them can be the candidate. */
  readonly rivals?: readonly string[] | undefined;
}

export interface PathMap {
  readonly mapped: ReadonlyMap<string, Mapped>;
  readonly ambiguous: readonly AmbiguousPath[];
  readonly unmapped: readonly string[];
}
