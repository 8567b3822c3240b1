import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstant } from '../../src/formats/instant.ts';

const iso = (text: string): string | undefined => {
  const time = parseInstant(text);
  return time === undefined ? undefined : new Date(time).toISOString();
};

test.each([
  ['2025-11-11T09:30:00', '2025-11-11T09:30:00.000Z'],
  ['2025-11-11T09:30:00.123999', '2025-11-11T09:30:00.123Z'],
  ['2025-11-11T09:30:00.5', '2025-11-11T09:30:00.500Z'],
  ['2025-11-11T09:30:00Z', '2025-11-11T09:30:00.000Z'],
  ['2025-11-11T09:30:00.000001+03:30', '2025-11-11T06:00:00.000Z'],
  ['2025-11-11T23:30:00-01:00', '2025-11-12T00:30:00.000Z'],
  ['2024-02-29T00:00:00', '2024-02-29T00:00:00.000Z'],
])('%s is %s', (text, expected) => {
  expect(iso(text)).toBe(expected);
});

test.each([
  '',
  'now',
  '2025-11-11',
  '2025-11-11 09:30:00',
  '2025-02-30T00:00:00',
  '2025-13-01T00:00:00',
  '2025-11-11T24:00:00',
  '2025-11-11T09:60:00',
  '2025-11-11T09:30',
  '2025-11-11T09:30:00.',
  '2025-11-11T09:30:00+0100',
  '9999-12-31T23:59:59-01:00',
  '2025-11-11T09:30:00z',
  ' 2025-11-11T09:30:00',
])('%j is no time', (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

test('what toISOString writes is read back, wherever the test runs', () => {
  const date = fc.date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('2999-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (time) => {
      expect(parseInstant(time.toISOString())).toBe(time.getTime());
      expect(parseInstant(time.toISOString().replace('Z', ''))).toBe(time.getTime());
    }),
  );
});
