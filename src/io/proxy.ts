import { GateError } from '../model/errors.ts';
import type { Env } from '../model/sources.ts';

export type Dispatcher = NonNullable<RequestInit['dispatcher']>;

/** How fetch is led through the proxy that the environment names. */
interface Proxy {
  readonly dispatcher?: Dispatcher;
  /** What to do where a request fails. */
  readonly hint?: string;
}

const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;
const exceptions = ['no_proxy', 'NO_PROXY'] as const;
const dispatcherKey = Symbol.for('undici.globalDispatcher.1');

/** Node's fetch reads no proxy variables by itself. Loaded where one is set only. */
export async function environmentProxy(env: Env): Promise<Proxy> {
  const named = variables.find((name) => env.get(name)?.trim());
  if (named === undefined) return {};
  const node = await import('node:http');
  const dispatcher = 'setGlobalProxyFromEnv' in node ? borrow(env, named, node.setGlobalProxyFromEnv) : undefined;
  if (dispatcher || isObeyedByNode(env)) {
    return {
      ...(dispatcher ? { dispatcher } : {}),
      hint: `${named} names a proxy: check that it lets the gate through`,
    };
  }
  return { hint: `${named} is set, and Node ${process.versions.node} does not obey it: use Node 24.14 or later` };
}

/**
 * Node makes such a dispatcher for everybody in the process only. It is taken and the old one put back at once: whose
 * process the library runs in may have one of their own.
 */
function borrow(env: Env, named: string, install: (settings: NodeJS.ProcessEnv) => () => void): Dispatcher | undefined {
  const settings = Object.fromEntries(
    [
      ...variables.map((name) => [name, withScheme(env.get(name))] as const),
      ...exceptions.map((name) => [name, env.get(name)] as const),
    ].filter(([, value]) => value),
  );
  try {
    const putBack = install(settings);
    const made: unknown = Reflect.get(globalThis, dispatcherKey);
    putBack();
    return isDispatcher(made) && made !== Reflect.get(globalThis, dispatcherKey) ? made : undefined;
  } catch {
    // The cause would quote the URL, which may hold a password.
    throw new GateError('misuse', `${named} is not the http or https URL of a proxy`, {
      hint: 'Write it as http://HOST:PORT',
    });
  }
}

const isDispatcher = (value: unknown): value is Dispatcher =>
  typeof value === 'object' && value !== null && 'dispatch' in value && typeof value.dispatch === 'function';

// As curl and the runner read it.
const withScheme = (url: string | undefined): string | undefined =>
  url?.trim() && !url.includes('://') ? `http://${url.trim()}` : url?.trim();

const isObeyedByNode = (env: Env): boolean =>
  env.get('NODE_USE_ENV_PROXY') === '1' && process.allowedNodeEnvironmentFlags.has('--use-env-proxy');
