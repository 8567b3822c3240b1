import { liveEnv } from '../../../src/io/env.ts';
import { githubSink } from '../../../src/io/github-sink.ts';
import { liveHttp } from '../../../src/io/http.ts';
import type { GitHubSink } from '../../../src/model/sinks.ts';
import type { FaultName } from './fault.ts';
import type { GitHubServer } from './server.ts';

/** Waits for nothing but answers. */
const clock = { now: () => new Date(), elapsed: () => performance.now(), sleep: async () => {} };
const { signal } = new AbortController();

/** The real sink, on its way to this server. */
export function realSink(server: GitHubServer, budgetMs = 10_000): GitHubSink {
  const env = liveEnv({ ...server.env, GITHUB_TOKEN: 'ghs_gate', GITHUB_RUN_ID: '1' });
  return githubSink({ env, http: liveHttp({ signal, env }), clock, random: Math.random }, budgetMs);
}

/** Where there never is an answer, all the time goes into waiting for it. */
export const budgetFor = (fault: FaultName): number => (fault.startsWith('no answer') ? 300 : 20_000);
