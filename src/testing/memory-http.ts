import { GateError } from '../model/errors.ts';
import type { Http, HttpRequest, HttpResponse } from '../model/sources.ts';
import { never } from './never.ts';

/** What a server answers; 'never' for one that does not. */
export type MemoryResponse =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | 'never';

type Route = MemoryResponse | ((request: HttpRequest) => MemoryResponse);

/** Routes are named `GET https://host/path?query`, or by the URL alone for any method. No other URL has a server. */
export function memoryHttp(
  routes: Readonly<Record<string, Route>> = {},
  { signal }: { readonly signal?: AbortSignal } = {},
): Http & { readonly requests: readonly HttpRequest[] } {
  const known = new Map(Object.entries(routes));
  const requests: HttpRequest[] = [];
  return {
    requests,
    async send(request) {
      const { url, method = 'GET', timeoutMs, maxBytes = Infinity } = request;
      demandUrl(url);
      if (signal?.aborted) throw new GateError('cancelled', `the request to ${url} was cancelled`);
      requests.push(request);
      const route = known.get(`${method} ${url}`) ?? known.get(url);
      if (route === undefined) throw new GateError('unavailable', `${url} did not answer`);
      const answer = typeof route === 'function' ? route(request) : route;
      if (answer === 'never') return never(url, { timeoutMs, signal });
      const response = toResponse(answer);
      if (response.body.length <= maxBytes) return response;
      throw new GateError('too-large', `${url} answered more than the limit of ${maxBytes} bytes`);
    },
  };
}

function demandUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return;
  throw new GateError('misuse', 'a URL is not an http or https URL without credentials');
}

function toResponse({ status = 200, headers = {}, body = '' }: Exclude<MemoryResponse, 'never'>): HttpResponse {
  return {
    status,
    headers: new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  };
}
