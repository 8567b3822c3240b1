import type { Figures } from '../../checks/size/metrics.ts';
import type { Unparsed } from '../../checks/size/read-sources.ts';
import type { baselineFormats } from '../../formats/baseline.ts';
import type { FileCoverage } from '../../formats/coverage/model.ts';
import type { Dialect } from '../../formats/env-file/dialects.ts';
import type { CoverageTool } from './coverage-tools.ts';

/** The exact values that programs agree on. */
export type Switch = 'false' | 'true' | '0' | '1';

/** Of an env file nothing is kept but this: what else is in there may be secret. */
export interface SeenFlag {
  readonly name: string;
  /** What each program takes; nothing for one that takes anything but an exact value. */
  readonly readings: Readonly<Partial<Record<Dialect, Switch>>>;
  /** Written with 0 and 1 only. */
  readonly isNumeric: boolean;
  readonly stage?: Stage | undefined;
}

/** From a comment such as `# Stage 21_01a: Dialog Context Repository`. */
export interface Stage {
  readonly id: string;
  readonly description: string;
}

export interface SeenEnvFile {
  readonly path: string;
  readonly isTemplate: boolean;
  /** Git ignores it, so a workflow will not find it. */
  readonly isIgnored: boolean;
  readonly flags: readonly SeenFlag[];
}

export interface SeenBaseline {
  readonly path: string;
  readonly isIgnored: boolean;
  readonly format: (typeof baselineFormats)[number];
  /** The names of its finite numbers, in the order of the file. */
  readonly metrics: readonly string[];
}

/** A coverage report that the check can judge. */
export interface SeenReport {
  readonly path: string;
  /** The glob that stands for it alone. */
  readonly pattern: string;
  readonly format: string;
  readonly measured: readonly FileCoverage[];
  /** Those of the measured paths that are files of the repository. */
  readonly own: readonly string[];
  /** Git has it, so it may be of any commit. */
  readonly isTracked: boolean;
}

export interface SeenTool {
  readonly tool: CoverageTool;
  /** The manifest that names it. */
  readonly manifest: string;
  /** The command by which the team measures coverage itself. */
  readonly script: string | undefined;
}

/** A limit of complexity that a linter of the team has. */
export interface SeenLinter {
  readonly file: string;
  readonly most: number;
  /** ESLint's variant in which a whole switch counts as one. */
  readonly isModified: boolean;
}

export interface SeenLinters {
  /** ESLint's, or that of a linter with the same rule. */
  readonly javascript: SeenLinter | undefined;
  /** That of C901. */
  readonly python: SeenLinter | undefined;
}

export interface SeenSizes {
  readonly functions: readonly { readonly path: string; readonly figures: Figures }[];
  readonly unparsed: readonly Unparsed[];
}

/** Something with a word about it: a plan with its kind, a file with the reason why it was skipped. */
export interface Remark {
  readonly path: string;
  readonly what: string;
}

export interface SeenLanguage {
  readonly name: string;
  readonly files: number;
  readonly endings: readonly string[];
}

export interface Repository {
  readonly isThere: boolean;
  readonly isShallow: boolean;
  /** The gated folder lies below the root of the repository. */
  readonly isFolder: boolean;
  readonly defaultBranch: string;
}

export interface Reader {
  readonly dialect: Dialect;
  readonly because: string;
}

/** What is in the repository, as far as init cares. */
export interface Seen {
  readonly files: number;
  readonly languages: readonly SeenLanguage[];
  readonly envFiles: readonly SeenEnvFile[];
  readonly baselines: readonly SeenBaseline[];
  readonly reports: readonly SeenReport[];
  readonly linters: SeenLinters;
  readonly sizes: SeenSizes;
  readonly docs: readonly Remark[];
  /** Tools that measure coverage. */
  readonly tools: readonly SeenTool[];
  /** Those files at the root that tell how to install what the tests need. */
  readonly setUp: readonly string[];
  /** Programs that are known to read the env files. */
  readonly readers: readonly Reader[];
  readonly workflows: number;
  readonly repository: Repository;
  readonly skipped: readonly Remark[];
}
