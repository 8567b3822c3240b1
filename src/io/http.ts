import { GateError } from '../model/errors.ts';
import type { Env, Http, HttpRequest, HttpResponse } from '../model/sources.ts';
import { httpUrl, nameOf } from './http-url.ts';
import { environmentProxy, type Dispatcher } from './proxy.ts';
import { readBody } from './read-body.ts';
import { unanswered } from './unanswered.ts';
import { within } from './within.ts';

const mostRedirects = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What may follow a redirect to another origin: everything else might hold a secret, under whatever name. */
const harmlessHeaders: ReadonlySet<string> = new Set(['accept', 'accept-language', 'user-agent']);

interface LiveHttpOptions {
  readonly signal: AbortSignal;
  /** Where the variables for proxies are looked up; without it there is no proxy. */
  readonly env?: Env | undefined;
}

export function liveHttp({ signal, env }: LiveHttpOptions): Http {
  let known: ReturnType<typeof environmentProxy> | undefined;
  return {
    async send(request) {
      const { timeoutMs } = request;
      const url = httpUrl(request.url);
      const headers = parseHeaders(request.headers);
      const { dispatcher, hint } = env ? await (known ??= environmentProxy(env)) : {};
      return within({ name: nameOf(url), timeoutMs, signal }, (stop) =>
        follow(request, { url, headers, stop, dispatcher }),
      ).catch((cause: unknown) => {
        throw unanswered(nameOf(url), cause, hint);
      });
    },
  };
}

interface Hop {
  readonly url: URL;
  readonly headers: Headers;
  readonly stop: AbortSignal;
  readonly dispatcher?: Dispatcher | undefined;
}

// By hand, because fetch takes headers with secrets of their own names along to other origins.
async function follow(request: HttpRequest, { url, headers, stop, dispatcher }: Hop): Promise<HttpResponse> {
  const { method = 'GET', body, maxBytes = 20 * 1_048_576 } = request;
  const maySend = method === 'GET' || method === 'HEAD';
  let hop = { url, headers };
  for (let count = 0; count <= mostRedirects; count += 1) {
    const init: RequestInit = {
      method,
      headers: hop.headers,
      redirect: 'manual',
      signal: stop,
      ...(body === undefined ? {} : { body }),
      ...(dispatcher ? { dispatcher } : {}),
    };
    const response = await fetch(hop.url, init);
    const location = response.headers.get('location');
    if (!maySend || location === null || !redirects.has(response.status)) {
      const content = await readBody(response.body, { name: nameOf(url), maxBytes });
      return { status: response.status, headers: new Map(response.headers), body: content };
    }
    await response.body?.cancel();
    hop = nextHop(hop, location);
  }
  throw new GateError('unavailable', `${nameOf(url)} redirects more than ${mostRedirects} times`);
}

function nextHop({ url, headers }: Pick<Hop, 'url' | 'headers'>, location: string): Pick<Hop, 'url' | 'headers'> {
  const next = URL.canParse(location, url.href) ? new URL(location, url.href) : undefined;
  const isSafe = next?.protocol === 'https:' || (next?.protocol === 'http:' && url.protocol === 'http:');
  if (!next || !isSafe || next.username || next.password) {
    throw new GateError('unavailable', `${nameOf(url)} redirects to where the gate does not follow`);
  }
  if (next.origin === url.origin) return { url: next, headers };
  return { url: next, headers: new Headers([...headers].filter(([name]) => harmlessHeaders.has(name))) };
}

function parseHeaders(given: HttpRequest['headers'] = {}): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    try {
      headers.set(name, value);
    } catch {
      // The cause would quote the value.
      throw new GateError('misuse', `the header ${JSON.stringify(name)} is not one that HTTP allows`);
    }
  }
  return headers;
}
