import { GateError } from '../model/errors.ts';
import type { Http, HttpRequest, HttpResponse } from '../model/sources.ts';
import { readBody } from './read-body.ts';

const mostRedirects = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What may follow a redirect to another origin: everything else might hold a secret, under whatever name. */
const harmlessHeaders: ReadonlySet<string> = new Set(['accept', 'accept-language', 'user-agent']);

export const liveHttp = ({ signal }: { readonly signal: AbortSignal }): Http => ({
  async send(request) {
    const { timeoutMs = 30_000 } = request;
    const url = parseUrl(request.url);
    const headers = parseHeaders(request.headers);
    const stop = new AbortController();
    const cancel = (): void => stop.abort(new GateError('cancelled', `the request to ${nameOf(url)} was cancelled`));
    const expire = (): void =>
      stop.abort(new GateError('timeout', `${nameOf(url)} did not answer within ${timeoutMs} ms`));
    const timer = setTimeout(expire, timeoutMs);
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    try {
      return await follow(request, { url, headers, stop: stop.signal });
    } catch (cause) {
      throw stop.signal.aborted ? stop.signal.reason : unanswered(url, cause);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      stop.abort();
    }
  },
});

interface Hop {
  readonly url: URL;
  readonly headers: Headers;
  readonly stop: AbortSignal;
}

// By hand, because fetch takes headers with secrets of their own names along to other origins.
async function follow(request: HttpRequest, { url, headers, stop }: Hop): Promise<HttpResponse> {
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

/** Without user, password, query and fragment, which may be secret. */
const nameOf = (url: URL): string => `${url.origin}${url.pathname}`;

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new GateError('misuse', 'a URL is not an http or https URL');
  if (!url.username && !url.password) return url;
  throw new GateError('misuse', `the URL of ${nameOf(url)} holds a user name or password`, {
    hint: 'Give credentials as a header: URLs end up in logs',
  });
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

function unanswered(url: URL, cause: unknown): unknown {
  if (cause instanceof GateError || !(cause instanceof Error)) return cause;
  const { cause: inner } = cause;
  const reason = inner instanceof Error ? inner : cause;
  const code = 'code' in reason ? String(reason.code) : reason.message;
  return new GateError('unavailable', `${nameOf(url)} did not answer: ${code}`, { cause });
}
