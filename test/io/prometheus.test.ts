import { expect, test } from 'vitest';
import { livePrometheus } from '../../src/io/prometheus.ts';
import { memoryHttp, type MemoryResponse } from '../../src/testing.ts';
import { kindOf } from '../contracts/ports/worlds/kind-of.ts';

const url = 'https://metrics.example/prometheus';
const now = new Date('2026-01-01T00:00:00.250Z');

const vector = (value: unknown) => ({
  status: 'success',
  data: { resultType: 'vector', result: [{ metric: {}, value: [1, value] }] },
});

const answering = (response: MemoryResponse) => {
  const http = memoryHttp({ [`${url}/api/v1/query`]: response, [`${url}/api/v1/query_range`]: response });
  return { http, prometheus: livePrometheus({ http, url: `${url}/`, headers: { authorization: 'Bearer s3cret' } }) };
};

test('asks with a form, at an explicit time', async () => {
  const { http, prometheus } = answering({ body: JSON.stringify(vector('1')) });
  await prometheus.query('sum(rate(a[5m])) & 1', now);
  await prometheus.queryRange('up', { start: new Date(0), end: now, stepSeconds: 0.5 });
  expect(http.requests.map(({ method, body }) => [method, body])).toEqual([
    ['POST', 'query=sum%28rate%28a%5B5m%5D%29%29+%26+1&time=1767225600.25'],
    ['POST', 'query=up&start=0&end=1767225600.25&step=0.5'],
  ]);
  expect(http.requests[0]?.headers).toEqual({
    authorization: 'Bearer s3cret',
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
  });
});

test.each([
  ['1', 1],
  ['-0.5', -0.5],
  ['+.5', 0.5],
  ['5.', 5],
  ['1.5E+3', 1500],
  ['NaN', 'NaN'],
  ['+Inf', '+Inf'],
  ['-Inf', '-Inf'],
])('reads the value %j as %j', async (value, read) => {
  const { prometheus } = answering({ body: JSON.stringify(vector(value)) });
  expect(await prometheus.query('up', now)).toEqual([{ labels: {}, at: 1, value: read }]);
});

test.each(['', ' ', '1 ', 'Inf', 'nan', 'null', '0x10', '1e', '1_000', '1,5', '--1', '1e999', '.', 5, null, true])(
  'takes no number from the value %j',
  async (value) => {
    const { prometheus } = answering({ body: JSON.stringify(vector(value)) });
    expect(await kindOf(prometheus.query('up', now))).toBe('malformed');
  },
);

test.each([
  ['nothing', ''],
  ['HTML', '<html>'],
  ['no status', JSON.stringify({ data: { resultType: 'vector', result: [] } })],
  ['no data', JSON.stringify({ status: 'success' })],
  ['no result', JSON.stringify({ status: 'success', data: { resultType: 'vector' } })],
  ['a string', JSON.stringify({ status: 'success', data: { resultType: 'string', result: [1, 'a'] } })],
  [
    'a native histogram',
    JSON.stringify({ status: 'success', data: { resultType: 'vector', result: [{ metric: {}, histogram: [1, {}] }] } }),
  ],
])('is malformed when it answers 200 with %s', async (_, body) => {
  expect(await kindOf(answering({ body }).prometheus.query('up', now))).toBe('malformed');
});

test.each([
  [200, 'error', 'unavailable'],
  [400, 'error', 'misuse'],
  [401, 'error', 'refused'],
  [403, 'error', 'refused'],
  [404, 'error', 'not-found'],
  [422, 'error', 'misuse'],
  [302, 'success', 'unavailable'],
  [429, 'success', 'unavailable'],
  [500, 'success', 'unavailable'],
  [503, 'error', 'unavailable'],
])('the status %s with "%s" inside is %s', async (status, word, kind) => {
  const body = JSON.stringify({ ...vector('1'), status: word, error: 'said Prometheus' });
  expect(await kindOf(answering({ status, body }).prometheus.query('up', now))).toBe(kind);
});

test('an error page of a proxy is told by its status', async () => {
  const { prometheus } = answering({ status: 502, body: '<html>' });
  await expect(prometheus.query('up', now)).rejects.toThrow('Prometheus answered 502: it gave no reason');
});

test('without a URL it is misuse, once it is asked and not before', async () => {
  const prometheus = livePrometheus({ http: memoryHttp(), url: undefined });
  await expect(prometheus.query('up', now)).rejects.toMatchObject({
    kind: 'misuse',
    hint: 'Set EPIC21_GATE_PROMETHEUS_URL',
  });
});
