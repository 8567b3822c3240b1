import { GateError } from '../model/errors.ts';
import type { Http, HttpResponse, Prometheus, Sample } from '../model/sources.ts';
import { clip } from '../model/visible.ts';
import { Failure, Success, samplesOf } from './prometheus-answer.ts';

interface LivePrometheusOptions {
  readonly http: Http;
  /** Where the API begins, with the prefix if there is one; undefined where the operator named none. */
  readonly url: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export function livePrometheus({ http, url, headers = {} }: LivePrometheusOptions): Prometheus {
  const ask = async (resource: 'query' | 'query_range', form: Readonly<Record<string, string>>) => {
    if (!url) {
      throw new GateError('misuse', 'no Prometheus is known', { hint: 'Set EPIC21_GATE_PROMETHEUS_URL' });
    }
    const response = await http.send({
      // A form, because a long query would not fit into a URL.
      method: 'POST',
      url: `${url.replace(/\/+$/, '')}/api/v1/${resource}`,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams(form).toString(),
    });
    return readAnswer(response);
  };
  return {
    query: (promql, at) => ask('query', { query: promql, time: seconds(at) }),
    queryRange: (promql, { start, end, stepSeconds }) =>
      ask('query_range', { query: promql, start: seconds(start), end: seconds(end), step: String(stepSeconds) }),
  };
}

const seconds = (date: Date): string => String(date.getTime() / 1000);

function readAnswer({ status, body }: HttpResponse): readonly Sample[] {
  const answer = parse(body);
  if (status < 200 || status > 299) throw refusal(status, answer);
  const success = Success.safeParse(answer);
  if (!success.success) {
    if (Failure.safeParse(answer).success) throw refusal(status, answer);
    throw new GateError('malformed', 'Prometheus answered something that is not a query result');
  }
  const [warning] = success.data.warnings;
  if (warning !== undefined) {
    throw new GateError('unavailable', `Prometheus answered with partial data: ${clip(warning, 300)}`);
  }
  return samplesOf(success.data.data);
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as unknown;
  } catch {
    // A proxy in between answers in HTML; the status then says enough.
    return undefined;
  }
}

function refusal(status: number, answer: unknown): GateError {
  const { error = 'it gave no reason' } = Failure.safeParse(answer).data ?? {};
  const reason = clip(error, 300);
  if (status === 400 || status === 422) return new GateError('misuse', `Prometheus refuses the query: ${reason}`);
  if (status === 401 || status === 403) {
    return new GateError('refused', `Prometheus answered ${status}: ${reason}`, {
      hint: 'Set EPIC21_GATE_PROMETHEUS_AUTHORIZATION to the Authorization header that it wants',
    });
  }
  if (status === 404) {
    return new GateError('not-found', 'there is no Prometheus API at its URL', {
      hint: 'Some need a prefix in the URL, such as /prometheus',
    });
  }
  return new GateError('unavailable', `Prometheus answered ${status}: ${reason}`);
}
