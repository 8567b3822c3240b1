import type { Env, GitHub, GitHubEvent } from '../model/sources.ts';
import type { GitHubSettings } from './github-access.ts';
import type { Access } from './github-exchange.ts';
import { workflowRun } from './workflow-run.ts';

interface LiveGitHubOptions extends GitHubSettings {
  /** Reads the payload, which lies outside the repository. */
  readonly readEvent: (path: string) => Promise<Uint8Array>;
  /** The revision that the operator wants to compare with, whatever the event says. */
  readonly base?: string | undefined;
}

export const liveGitHub = ({ readEvent, base, ...settings }: LiveGitHubOptions): GitHub => ({
  async event(): Promise<GitHubEvent | undefined> {
    const { env } = settings;
    const change = base === undefined ? {} : { change: { base, head: 'HEAD' } };
    const name = env.get('GITHUB_EVENT_NAME');
    if (!name) return base === undefined ? undefined : { name: 'none', ...change };
    return {
      name,
      repository: env.get('GITHUB_REPOSITORY'),
      sha: env.get('GITHUB_SHA'),
      ref: env.get('GITHUB_REF'),
      run: workflowRun(env),
      server: env.get('GITHUB_SERVER_URL'),
      ...(await payload(name, env, readEvent)),
      ...change,
    };
  },
  async get(path) {
    const { githubClient } = await import('./github-client.ts');
    return githubClient(await access(settings)).get(path);
  },
  async list(path, { items, most } = {}) {
    const { githubClient, readAll } = await import('./github-client.ts');
    return readAll(githubClient(await access(settings)).pages(path, items), { path, most });
  },
});

// Shorter than what a check may take, so that a check can still say why.
const patienceMs = 45_000;

async function access(settings: GitHubSettings): Promise<Access> {
  const { githubAccess } = await import('./github-access.ts');
  return githubAccess(settings, patienceMs);
}

/** A run must not fail because its event cannot be read: it is then about no change that the gate knows of. */
async function payload(
  name: string,
  env: Env,
  readEvent: LiveGitHubOptions['readEvent'],
): Promise<Partial<GitHubEvent>> {
  const path = env.get('GITHUB_EVENT_PATH');
  if (!path) return { untold: 'GITHUB_EVENT_PATH is not set' };
  const { readPayload } = await import('./github-event.ts');
  const text = await readEvent(path).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
  if (text === undefined) return { untold: `${path} cannot be read` };
  const payload = parsed(text);
  if (payload === undefined) return { untold: `${path} is not JSON` };
  const about = readPayload(name, payload);
  return about.untold === undefined ? about : { untold: `${path} ${about.untold}` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
