import { GateError } from '../model/errors.ts';
import type { Env, GitHub, GitHubEvent, Http } from '../model/sources.ts';
import { githubFailure } from './github-failure.ts';

interface LiveGitHubOptions {
  readonly env: Env;
  readonly http: Http;
  /** Reads the payload, which lies outside the repository. */
  readonly readEvent: (path: string) => Promise<Uint8Array>;
  /** The revision that the operator wants to compare with, whatever the event says. */
  readonly base?: string | undefined;
}

export const liveGitHub = ({ env, http, readEvent, base }: LiveGitHubOptions): GitHub => ({
  async event(): Promise<GitHubEvent | undefined> {
    const change = base === undefined ? {} : { change: { base, head: 'HEAD' } };
    const name = env.get('GITHUB_EVENT_NAME');
    if (!name) return base === undefined ? undefined : { name: 'none', ...change };
    return {
      name,
      repository: env.get('GITHUB_REPOSITORY'),
      sha: env.get('GITHUB_SHA'),
      ref: env.get('GITHUB_REF'),
      ...(await payload(name, env, readEvent)),
      ...change,
    };
  },
  async get(path) {
    const api = (env.get('GITHUB_API_URL') || 'https://api.github.com').replace(/\/+$/, '');
    if (!/^\/[^/\\]/.test(path)) throw new GateError('misuse', `${path} is not a path of the GitHub API`);
    const token = env.get('GITHUB_TOKEN')?.trim();
    const headers = {
      accept: 'application/vnd.github+json',
      'user-agent': 'epic21-gate',
      'x-github-api-version': '2022-11-28',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const response = await http.send({ url: `${api}${path}`, headers });
    const body = new TextDecoder().decode(response.body);
    if (response.status < 200 || response.status > 299) throw githubFailure(path, response, body, Boolean(token));
    try {
      return JSON.parse(body) as unknown;
    } catch (cause) {
      throw new GateError('malformed', `GitHub answered GET ${path} with something that is not JSON`, { cause });
    }
  },
});

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
