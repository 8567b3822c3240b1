import { describe, expect, test } from 'vitest';
import { liveClock } from '../../../src/io/clock.ts';
import { fixedClock } from '../../../src/testing.ts';

const year = 365 * 24 * 3_600_000;

describe.each([
  ['live', liveClock],
  ['fixed', () => fixedClock()],
])('%s clock', (_, build) => {
  test('tells a date', () => {
    expect(build().now().getUTCFullYear()).toBeGreaterThanOrEqual(2_025);
  });

  test('sleeps no less than it is told', async () => {
    const clock = build();
    const before = clock.elapsed();
    await clock.sleep(20);
    expect(clock.elapsed() - before).toBeGreaterThanOrEqual(20);
  });

  test('does not sleep for nothing or less', async () => {
    const clock = build();
    const before = clock.elapsed();
    await clock.sleep(-year);
    await clock.sleep(0);
    expect(clock.elapsed()).toBeGreaterThanOrEqual(before);
  });

  test('does not begin to sleep after the signal, and ends without an error', async () => {
    const clock = build();
    await clock.sleep(year, AbortSignal.abort());
    expect(clock.elapsed()).toBeLessThan(year);
  });

  test('wakes up at the signal', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    await expect(build().sleep(year, stop.signal)).resolves.toBeUndefined();
  });
});
