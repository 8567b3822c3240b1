import { existsSync, realpathSync, statSync } from './disk.ts';
import { basename, dirname } from 'node:path';
import { GateError } from '../model/errors.ts';
import type { GitHubSink, Sinks } from '../model/sinks.ts';
import type { Env, Http, Prometheus, Run, Sources } from '../model/sources.ts';
import { liveClock } from './clock.ts';
import { liveComparison } from './comparison.ts';
import { liveEnv } from './env.ts';
import { liveFileSink } from './file-sink.ts';
import { liveFiles } from './files.ts';
import { liveGit } from './git.ts';
import type { GitHubSettings } from './github-access.ts';
import { liveGitHub } from './github.ts';
import { liveHttp } from './http.ts';
import { repositoryRoot } from './repository-root.ts';
import { liveStream } from './stream.ts';
import { trackedFiles } from './tracked-files.ts';

interface LiveSourcesOptions {
  /** The gated directory, absolute. */
  readonly directory: string;
  /** The revision that the operator wants to compare with. */
  readonly base?: string | undefined;
  /** Absolute paths that the operator named on the command line. */
  readonly trusted?: readonly string[] | undefined;
  /** Absolute paths of files that another run made: a link there leads no further. */
  readonly foreign?: readonly string[] | undefined;
  readonly signal: AbortSignal;
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly github?: LiveGitHub | undefined;
}

/** How GitHub is spoken to, where the environment is not to say. */
export interface LiveGitHub {
  /** Instead of the variable GITHUB_TOKEN. */
  readonly token?: string | undefined;
  /** Instead of fetch. */
  readonly transport?: ((signal: AbortSignal) => Http) | undefined;
  /** How long a delivery may take in all. */
  readonly deliveryBudgetMs?: number | undefined;
}

/** Wires what is real. Nothing is run, sent or read before somebody asks. */
export function liveSources(options: LiveSourcesOptions): Sources {
  const { directory, base, trusted, foreign, signal, env: variables = process.env } = options;
  const env = liveEnv(variables);
  const http = liveHttp({ signal, env });
  // Loaded when somebody asks: most runs start no program and query no server, and the command line starts often.
  const run: Run = async (argv, asked) => {
    const { liveRun } = await import('./process.ts');
    return liveRun({ cwd: directory, signal, env: variables })(argv, asked);
  };
  const prometheus = async (): Promise<Prometheus> => {
    const { livePrometheus } = await import('./prometheus.ts');
    const authorization = env.get('EPIC21_GATE_PROMETHEUS_AUTHORIZATION');
    return livePrometheus({
      http,
      url: env.get('EPIC21_GATE_PROMETHEUS_URL'),
      headers: authorization ? { authorization } : {},
    });
  };
  const git = liveGit({ run, env });
  const github = liveGitHub({ ...githubSettings({ env, signal }, options.github), readEvent, base });
  return {
    files: liveFiles({ directory, root: rootOf(directory), trusted, foreign, tracked: trackedFiles({ run, env }) }),
    env,
    clock: liveClock(),
    http,
    run,
    git,
    github,
    prometheus: {
      query: async (...asked) => (await prometheus()).query(...asked),
      queryRange: async (...asked) => (await prometheus()).queryRange(...asked),
    },
    // Most runs need no grammar.
    assets: { read: async (name) => (await import('./assets.ts')).readAsset(name) },
    comparison: liveComparison({ git, github }),
    own: async () => undefined,
    signal,
  };
}

function githubSettings(
  { env, signal }: { readonly env: Env; readonly signal: AbortSignal },
  { token, transport = (stop) => liveHttp({ signal: stop, env }) }: LiveGitHub = {},
): GitHubSettings {
  const settings = { env, token, clock: liveClock(), random: Math.random };
  return { ...settings, http: transport(signal), signal, closingHttp: () => transport(never) };
}

interface LiveSinksOptions {
  readonly directory: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly github?: LiveGitHub | undefined;
  readonly stdout?: NodeJS.WritableStream | undefined;
  readonly stderr?: NodeJS.WritableStream | undefined;
}

export function liveSinks(options: LiveSinksOptions): Sinks {
  const { directory, stdout = process.stdout, stderr = process.stderr } = options;
  const github = lazySink(options);
  return {
    stdout: liveStream(stdout),
    stderr: liveStream(stderr),
    files: liveFileSink({ directory, root: rootOf(directory) }),
    github: {
      upsertComment: async (comment) => (await github()).upsertComment(comment),
      publishCheckRun: async (run) => (await github()).publishCheckRun(run),
    },
  };
}

// Most runs write nothing to GitHub.
function lazySink({
  env: variables = process.env,
  signal = never,
  github,
}: LiveSinksOptions): () => Promise<GitHubSink> {
  let known: Promise<GitHubSink> | undefined;
  const build = async (): Promise<GitHubSink> => {
    const { githubSink } = await import('./github-sink.ts');
    const env = liveEnv(variables);
    const settings = githubSettings({ env, signal }, github);
    return githubSink(settings, github?.deliveryBudgetMs ?? 60_000);
  };
  return () => (known ??= build());
}

const never = new AbortController().signal;

/** The repository as links resolve; the directory itself outside of one. */
function rootOf(directory: string): string {
  if (!existsSync(directory)) {
    throw new GateError('misuse', `the directory ${directory} does not exist`, { hint: 'Correct --directory.' });
  }
  if (!statSync(directory).isDirectory()) {
    throw new GateError('misuse', `${directory} is not a directory`, { hint: 'Correct --directory.' });
  }
  const real = realpathSync.native(directory);
  return repositoryRoot(real) ?? real;
}

const readEvent = (path: string): Promise<Uint8Array> =>
  liveFiles({ directory: dirname(path), root: dirname(path) }).read(basename(path));
