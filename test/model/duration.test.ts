import { expect, test } from 'vitest';
import { duration, parseDuration } from '../../src/model/duration.ts';

test.each([
  ['90d', 7_776_000_000],
  ['1h30m', 5_400_000],
  ['1w2d3h4m5s6ms', 788_645_006],
  ['500ms', 500],
  ['5m', 300_000],
  ['1m500ms', 60_500],
  ['0s', 0],
])('%s is %d milliseconds', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(['', '5', '1.5h', '-1d', '1d ', ' 1d', '1y', '30m1h', '1d1d', '1H', '1234567d', 'd', '1d\n'])(
  '%j is no duration',
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);

test('the schema takes a duration as it is written', () => {
  expect(duration.parse('1h30m')).toBe('1h30m');
});

test.each(['0s', '5', 'soon'])('the schema refuses %j and says what it wants', (text) => {
  const messages = duration.safeParse(text).error?.issues.map(({ message }) => message);
  expect(messages).toEqual(['a duration with units, such as 90d or 1h30m']);
});
