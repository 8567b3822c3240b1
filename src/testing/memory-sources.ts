import type { Comparison, Incomparable, Sources } from '../model/sources.ts';
import { fixedClock } from './fixed-clock.ts';
import { memoryAssets } from './memory-assets.ts';
import { memoryEnv } from './memory-env.ts';
import { memoryFiles } from './memory-files.ts';
import { memoryGit } from './memory-git.ts';
import { memoryGitHub } from './memory-github.ts';
import { memoryHttp } from './memory-http.ts';
import { memoryPrometheus } from './memory-prometheus.ts';
import { memoryRun } from './memory-run.ts';

type Given = Partial<Omit<Sources, 'comparison'>> & {
  readonly comparison?: Sources['comparison'] | Comparison | Incomparable;
};

/** A world in which nothing is there but what is given. Which trees are compared can be given as a literal. */
export const memorySources = ({ comparison, ...given }: Given = {}): Sources => ({
  files: memoryFiles(),
  env: memoryEnv(),
  clock: fixedClock(),
  http: memoryHttp(),
  run: memoryRun(),
  git: memoryGit(),
  github: memoryGitHub(),
  prometheus: memoryPrometheus(),
  assets: memoryAssets(),
  comparison: typeof comparison === 'function' ? comparison : async () => comparison,
  own: async () => undefined,
  signal: new AbortController().signal,
  ...given,
});
