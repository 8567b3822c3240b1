import type { getOctokit } from '@actions/github';
import { GateError } from '../model/errors.ts';
import type { Http, HttpRequest, HttpResponse } from '../model/sources.ts';
import { httpUrl, nameOf } from './http-url.ts';
import { readBody } from './read-body.ts';
import { unanswered } from './unanswered.ts';
import { within } from './within.ts';

interface ToolkitOptions {
  readonly token: string;
  readonly signal: AbortSignal;
}

type Octokit = ReturnType<typeof getOctokit>;

/**
 * The toolkit's client as a way to send: it finds proxies as the runner does, whatever the Node. For the Action alone, and
 * loaded when it first sends. It gives its token to every address that it is sent to.
 */
export function toolkitHttp({ token, signal }: ToolkitOptions): Http {
  let known: Promise<Octokit> | undefined;
  return {
    async send(request) {
      const name = nameOf(httpUrl(request.url));
      const { timeoutMs, maxBytes = 20 * 1_048_576 } = request;
      const octokit = await (known ??= connect(token));
      return within({ name, timeoutMs, signal }, async (stop) => {
        const { status, headers, data } = await ask(octokit, request, stop);
        return { status, headers: headersIn(headers), body: await bytesOf(data, { name, maxBytes }) };
      }).catch((cause: unknown) => {
        throw unanswered(name, cause);
      });
    },
  };
}

async function connect(token: string): Promise<Octokit> {
  try {
    const { getOctokit } = await import('@actions/github');
    return getOctokit(token, { log: silence });
  } catch {
    // It looks for a proxy at once, and the cause would quote its URL, which may hold a password.
    throw new GateError('misuse', 'the toolkit that speaks to GitHub does not start', {
      hint: 'Check that https_proxy and http_proxy are http or https URLs',
    });
  }
}

// It would print what it is warned of.
const quiet = (): void => undefined;
const silence = { debug: quiet, info: quiet, warn: quiet, error: quiet };

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

async function ask(octokit: Octokit, request: HttpRequest, signal: AbortSignal): Promise<Answer> {
  const { method = 'GET', url, headers, body } = request;
  const { origin } = new URL(url);
  try {
    return await octokit.request({
      method,
      // It takes `:name` and `{name}` for places to fill in.
      url: origin + url.slice(origin.length).replaceAll(/[:{}]/g, encodeURIComponent),
      ...(headers ? { headers } : {}),
      ...(body === undefined ? {} : { data: body }),
      request: {
        signal,
        redirect: method === 'GET' || method === 'HEAD' ? 'follow' : 'manual',
        parseSuccessResponseBody: false,
      },
    });
  } catch (thrown) {
    return answerIn(thrown);
  }
}

/** It throws for every status from 400 on. */
function answerIn(thrown: unknown): Answer {
  const response: unknown = Object(thrown).response;
  if (!isAnswer(response)) throw thrown;
  return response;
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'status' in value && 'headers' in value && 'data' in value;

const headersIn = (headers: Answer['headers']): HttpResponse['headers'] =>
  new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name.toLowerCase(), String(value)]] : [],
    ),
  );

// Its own reader of JSON makes such numbers.
const asText = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

async function bytesOf(data: unknown, bound: Parameters<typeof readBody>[1]): Promise<HttpResponse['body']> {
  if (data instanceof ReadableStream) return readBody(data, bound);
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return new TextEncoder().encode(typeof data === 'string' ? data : JSON.stringify(data ?? null, asText));
}
