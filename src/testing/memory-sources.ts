import type { Sources } from '../model/sources.ts';
import { fixedClock } from './fixed-clock.ts';
import { memoryEnv } from './memory-env.ts';
import { memoryFiles } from './memory-files.ts';
import { memoryGit } from './memory-git.ts';
import { memoryGitHub } from './memory-github.ts';
import { memoryHttp } from './memory-http.ts';
import { memoryPrometheus } from './memory-prometheus.ts';
import { memoryRun } from './memory-run.ts';

/** A world in which nothing is there but what is given. */
export const memorySources = (given: Partial<Sources> = {}): Sources => ({
  files: memoryFiles(),
  env: memoryEnv(),
  clock: fixedClock(),
  http: memoryHttp(),
  run: memoryRun(),
  git: memoryGit(),
  github: memoryGitHub(),
  prometheus: memoryPrometheus(),
  signal: new AbortController().signal,
  ...given,
});
