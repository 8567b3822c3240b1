import type { Env, Run } from '../model/sources.ts';
import { gitCommand } from './git-command.ts';

/** What git knows or would take in, relative to the folder where `run` runs; undefined outside of a repository. */
export function trackedFiles(from: {
  readonly run: Run;
  readonly env: Env;
}): () => Promise<readonly string[] | undefined> {
  const git = gitCommand(from);
  return async () => {
    const answer = await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    return answer && [...new Set(answer.text.split('\0').filter(Boolean))];
  };
}
