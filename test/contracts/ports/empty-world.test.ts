import { describe, expect, test } from 'vitest';
import { fixedClock, memoryHttp, memoryRun, memorySources } from '../../../src/testing.ts';
import { kindOf } from './worlds/kind-of.ts';

describe('sources of which nothing is given', () => {
  const sources = memorySources();
  const now = sources.clock.now();

  test('hold nothing to read', async () => {
    expect(await sources.files.list(['**'])).toEqual([]);
    expect(sources.env.names()).toEqual([]);
    expect(await sources.git.head()).toBeUndefined();
    expect(await sources.github.event()).toBeUndefined();
    expect(sources.signal.aborted).toBe(false);
  });

  test.each([
    ['files', () => sources.files.read('a.txt'), 'not-found'],
    ['http', () => sources.http.send({ url: 'https://server.example/' }), 'unavailable'],
    ['run', () => sources.run(['git']), 'not-found'],
    ['git', () => sources.git.changedFiles('main', 'HEAD'), 'not-found'],
    ['github', () => sources.github.get('/user'), 'not-found'],
    ['prometheus', () => sources.prometheus.query('up', now), 'unavailable'],
  ])('fail to read: %s', async (_, read, kind) => {
    expect(await kindOf(read())).toBe(kind);
  });

  test('take what is given', async () => {
    const { clock, files } = memorySources({ clock: fixedClock('2031-02-03T00:00:00Z') });
    expect(clock.now().toISOString()).toBe('2031-02-03T00:00:00.000Z');
    expect(await files.list(['**'])).toEqual([]);
  });
});

describe('a fixed clock', () => {
  test('moves by sleeping and by hand, and not else', async () => {
    const clock = fixedClock('2026-01-01T00:00:00Z');
    await clock.sleep(1_500);
    clock.advance(500);
    expect([clock.now().toISOString(), clock.elapsed()]).toEqual(['2026-01-01T00:00:02.000Z', 2_000]);
  });

  test('does not take what is no date', () => {
    expect(() => fixedClock('soon')).toThrow('soon is not a date');
  });
});

test('memory http remembers what was sent, and can answer by the request', async () => {
  const http = memoryHttp({ 'https://server.example/': ({ body = '' }) => ({ body: body.toUpperCase() }) });
  const { body } = await http.send({ url: 'https://server.example/', method: 'POST', body: 'abc' });
  expect(new TextDecoder().decode(body)).toBe('ABC');
  expect(http.requests).toEqual([{ url: 'https://server.example/', method: 'POST', body: 'abc' }]);
});

test('memory run remembers what was run', async () => {
  const run = memoryRun({ 'kubectl get pods': { stdout: 'pod-1' } });
  await run(['kubectl', 'get', 'pods']);
  expect(await kindOf(run(['kubectl', 'delete', 'pods']))).toBe('not-found');
  expect(run.calls).toEqual(['kubectl get pods', 'kubectl delete pods']);
});
