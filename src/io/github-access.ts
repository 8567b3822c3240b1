import { GateError } from '../model/errors.ts';
import type { Clock, Env, Http } from '../model/sources.ts';
import { startBudget } from './budget.ts';
import type { Access } from './github-exchange.ts';

export interface GitHubSettings {
  readonly env: Env;
  readonly http: Http;
  readonly clock: Clock;
  readonly random: () => number;
  /** Instead of the variable GITHUB_TOKEN. */
  readonly token?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** For what has to be ended in order when the run is canceled: it is not canceled with it. */
  readonly closingHttp?: (() => Http) | undefined;
}

/** How GitHub is reached, as the runner's variables say; the time for it begins now. */
export function githubAccess({ env, token, ...rest }: GitHubSettings, budgetMs: number): Access {
  const api = addressIn(env, 'GITHUB_API_URL') ?? 'https://api.github.com';
  return {
    ...rest,
    api,
    // GitHub Enterprise Server has both below /api.
    graphql: addressIn(env, 'GITHUB_GRAPHQL_URL') ?? `${api.replace(/\/v3$/, '')}/graphql`,
    token: tokenIn(token ?? env.get('GITHUB_TOKEN') ?? ''),
    budget: startBudget(rest.clock, budgetMs),
  };
}

function addressIn(env: Env, name: string): string | undefined {
  const text = env.get(name)?.trim().replace(/\/+$/, '');
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash) return text;
  throw new GateError('misuse', `${name} is not the address of an API`, {
    hint: 'Expected one such as https://api.github.com or https://HOST/api/v3',
  });
}

function tokenIn(text: string): string | undefined {
  const token = text.trim();
  // As a header it would be refused, with an error that quotes it.
  if (/^[!-~]*$/.test(token)) return token || undefined;
  throw new GateError('misuse', 'GITHUB_TOKEN has characters that no token has', { hint: 'Set it anew' });
}
