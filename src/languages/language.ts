import type { Assets } from '../model/sources.ts';
import type { Measure } from './measured.ts';

export interface Language {
  readonly id: string;
  readonly title: string;
  /** Without the dot. */
  readonly extensions: readonly string[];
  /** The tool whose cyclomatic complexity this is. */
  readonly counts: string;
  /** `assets` are files that the gate itself brings, such as grammars. */
  readonly load: (assets: Assets) => Promise<Measure>;
}

export type { Assets };
