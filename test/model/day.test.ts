import { expect, test } from 'vitest';
import { day } from '../../src/model/day.ts';

test.each(['2025-11-11', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(day.safeParse(text).success).toBe(true);
});

test.each([
  ['in a year without it', '2025-02-29'],
  ['of no month', '2025-13-01'],
  ['zero', '2025-01-00'],
  ['without leading zeros', '2025-1-1'],
  ['with a time', '2025-01-01T00:00:00Z'],
  ['with a blank behind', '2025-01-01 '],
  ['with a line break behind', '2025-01-01\n'],
  ['in American order', '01/31/2025'],
  ['that is a word', 'tomorrow'],
  ['that is empty', ''],
])('a day %s is refused', (_, text) => {
  const messages = day.safeParse(text).error?.issues.map(({ message }) => message);
  expect(messages).toEqual(['a day that exists, as YYYY-MM-DD']);
});
