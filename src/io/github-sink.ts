import { asRepository } from '../model/as-repository.ts';
import { GateError } from '../model/errors.ts';
import type { GitHubSink } from '../model/sinks.ts';
import { githubAccess, type GitHubSettings } from './github-access.ts';
import { uploadCheckRun } from './github-check-run.ts';
import { githubClient, type GitHubClient } from './github-client.ts';
import { githubComments } from './github-comments.ts';
import type { Access } from './github-exchange.ts';
import { whoami } from './github-identity.ts';
import { keepComment } from './github-sticky.ts';

// For what must not be left as it is where all the time is used up.
const closingMs = 5_000;

/** One delivery: its time begins now, and is one for all that is delivered. */
export function githubSink(settings: GitHubSettings, budgetMs: number): GitHubSink {
  const access = githubAccess(settings, budgetMs);
  const client = githubClient(access);
  const { clock, random, signal } = access;
  const { env } = settings;
  let known: Promise<string> | undefined;
  return {
    async upsertComment({ pullRequest, marker, compose }) {
      if (!Number.isSafeInteger(pullRequest) || pullRequest < 1) {
        throw new GateError('misuse', `${pullRequest} is not the number of a pull request`);
      }
      if (!marker) throw new GateError('misuse', 'a comment without a marker could not be found again');
      const identity = (): Promise<string> => (known ??= whoami(client));
      const comments = githubComments({ client, repository: target(access, settings), pullRequest, marker, identity });
      // The longer the more rounds it takes: the more there are who write.
      return keepComment({ comments, compose, pause: (round) => clock.sleep(250 * round * (0.5 + random()), signal) });
    },
    async publishCheckRun(run) {
      if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(run.sha)) {
        throw new GateError('misuse', 'a check run needs the full id of a commit');
      }
      const nonce = Math.floor(random() * 2 ** 48).toString(36);
      const externalId = [env.get('GITHUB_RUN_ID'), env.get('GITHUB_RUN_ATTEMPT'), nonce].filter(Boolean).join('.');
      const { closingHttp, signal: _, ...rest } = settings;
      const closing = (): GitHubClient =>
        githubClient(githubAccess({ ...rest, http: closingHttp?.() ?? settings.http }, closingMs));
      return uploadCheckRun(run, { client, repository: target(access, settings), externalId, closing });
    },
  };
}

/** Where to write. Without a token GitHub would take nothing, so that nothing is asked. */
function target({ token }: Access, { env }: GitHubSettings): string {
  if (!token) throw new GateError('refused', 'there is no token to write to GitHub with', { hint: 'Set GITHUB_TOKEN' });
  const repository = asRepository(env.get('GITHUB_REPOSITORY'));
  if (repository !== undefined) return repository;
  throw new GateError('misuse', 'GITHUB_REPOSITORY does not name a repository', { hint: 'Set it to OWNER/NAME' });
}
