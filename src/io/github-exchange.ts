import { GateError } from '../model/errors.ts';
import type { Clock, Http, HttpResponse } from '../model/sources.ts';
import { numberOf } from '../model/words.ts';
import type { Budget } from './budget.ts';
import { githubFailure } from './github-failure.ts';
import { askedWait, isLimited } from './github-limit.ts';

/** What every request to GitHub needs. */
export interface Access {
  readonly http: Http;
  /** Without a slash at the end. */
  readonly api: string;
  readonly graphql: string;
  readonly token: string | undefined;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly budget: Budget;
  readonly signal?: AbortSignal | undefined;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  /** As messages name it. */
  readonly path: string;
  readonly body?: unknown;
  /**
   * For what must not be done twice: looks whether it was done, after a failure that does not tell. Its answer stands for the
   * one that was lost; undefined means that it was not done.
   */
  readonly look?: (() => Promise<unknown>) | undefined;
}

export interface Answer {
  readonly content: unknown;
  readonly headers: HttpResponse['headers'];
}

interface Failed {
  readonly error: GateError;
  readonly mayTryAgain: boolean;
  readonly mayBeDone: boolean;
  readonly askedMs?: number | undefined;
}

const mostTries = 6;
const longestAnswerMs = 20_000;

/** Asks until there is an answer, a failure that stays, or no time left. */
export async function exchange(call: Call, access: Access): Promise<Answer> {
  const { budget, clock, random, signal } = access;
  for (let tries = 1; ; tries += 1) {
    const outcome = await once(call, access);
    if ('content' in outcome) return outcome;
    const { error, mayTryAgain, mayBeDone, askedMs } = outcome;
    if (!mayTryAgain) throw error;
    const pause = (askedMs ?? 500 * 2 ** (tries - 1)) + 250 * tries * random();
    if (tries === mostTries || pause >= budget.left()) throw givenUp(error, { tries, budget, askedMs });
    await clock.sleep(pause, signal);
    if (signal?.aborted)
      throw new GateError('cancelled', `${call.method} ${call.path} was cancelled`, { cause: error });
    const done = mayBeDone ? await call.look?.() : undefined;
    if (done !== undefined) return { content: done, headers: new Map() };
  }
}

async function once(call: Call, access: Access): Promise<Answer | Failed> {
  const { budget, http } = access;
  const left = budget.left();
  if (left <= 0) return failed(new GateError('timeout', `no time was left for ${call.method} ${call.path}`), false);
  try {
    const response = await http.send({
      url: call.url,
      method: call.method,
      headers: headersOf(call, access),
      timeoutMs: Math.ceil(Math.min(longestAnswerMs, left)),
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
    return read(call, response, access);
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    return failed(thrown, thrown.kind === 'unavailable' || thrown.kind === 'timeout');
  }
}

const failed = (error: GateError, mayTryAgain: boolean): Failed => ({ error, mayTryAgain, mayBeDone: true });

const headersOf = ({ body }: Call, { token }: Access): Readonly<Record<string, string>> => ({
  accept: 'application/vnd.github+json',
  'user-agent': 'epic21-gate',
  'x-github-api-version': '2022-11-28',
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(token ? { authorization: `Bearer ${token}` } : {}),
});

function read(call: Call, response: HttpResponse, { token, clock }: Access): Answer | Failed {
  const { status, headers } = response;
  const body = new TextDecoder().decode(response.body);
  if (status < 200 || status > 299) {
    const error = githubFailure({ ...call, token }, response, body);
    const isRefusal = isLimited(response, body);
    const askedMs = isRefusal || status >= 500 ? askedWait(headers, body, clock.now()) : undefined;
    return { error, mayTryAgain: isRefusal || status >= 500, mayBeDone: !isRefusal, askedMs };
  }
  try {
    return { content: body === '' && status === 204 ? undefined : (JSON.parse(body) as unknown), headers };
  } catch {
    // The cause would quote the answer, whatever that is.
    const message = `GitHub answered ${call.method} ${call.path} with something that is not JSON`;
    return failed(new GateError('malformed', message), true);
  }
}

function givenUp(
  { kind, message, hint = 'Try again later', cause }: GateError,
  { tries, budget, askedMs = 0 }: { tries: number; budget: Budget; askedMs?: number | undefined },
): GateError {
  const seconds = Math.round((budget.ms - budget.left()) / 1_000);
  // Nobody has to ask for anything where no time is left.
  const asked = askedMs > 0 && askedMs >= budget.left() ? `, because GitHub asks to wait ${wait(askedMs)}` : '';
  const end = `given up after ${numberOf(tries, 'try', 'tries')} in ${seconds} s${asked}`;
  return new GateError(kind, `${message}; ${end}`, { hint, cause });
}

const wait = (ms: number): string => (ms < 86_400_000 ? `${Math.ceil(ms / 1_000)} s` : 'more than a day');
