import { assert, bigInt, constantFrom, double, integer, oneof, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPercent, formatPoints, isBelow, percentOf } from '../../src/model/ratio.ts';

const most = Number.MAX_SAFE_INTEGER;

const ratio = tuple(
  oneof(integer({ min: 1, max: 300 }), integer({ min: 1, max: most }), constantFrom(1, 3, 7, 1000, most)),
  bigInt({ min: 0n, max: 1000n }),
  integer({ min: -1, max: 1 }),
).map(([total, share, near]) => {
  const covered = Number((BigInt(total) * share) / 1000n) + near;
  return { covered: Math.max(0, Math.min(covered, total)), total };
});

const percent = oneof(
  integer({ min: 0, max: 100 }),
  integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  double({ min: 0, max: 100, noNaN: true }),
  constantFrom(33.333333, 66.666667, 99.99, 1e-7, 5e-324, 100, 0),
);

/** A percentage as a fraction of whole numbers, told from its decimal form and not from the number. */
function fractionOf(written: string): { readonly top: bigint; readonly bottom: bigint } {
  const [mantissa = '', exponent = '0'] = written.split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0
    ? { top: digits * 10n ** BigInt(power), bottom: 1n }
    : { top: digits, bottom: 10n ** BigInt(-power) };
}

const isExactlyBelow = ({ covered, total }: { covered: number; total: number }, written: string): boolean => {
  const { top, bottom } = fractionOf(written);
  return BigInt(covered) * 100n * bottom < top * BigInt(total);
};

test('a ratio is compared as exact fractions are', () => {
  assert(
    property(ratio, percent, (one, limit) => {
      expect(isBelow(one, limit)).toBe(isExactlyBelow(one, String(limit)));
    }),
  );
});

describe('the figure that is shown', () => {
  test('is below the limit exactly where the ratio is', () => {
    assert(
      property(ratio, percent, (one, limit) => {
        const shown = fractionOf(formatPercent(one, limit).replace(' %', ''));
        const wanted = fractionOf(String(limit));
        expect(shown.top * wanted.bottom < wanted.top * shown.bottom).toBe(isBelow(one, limit));
      }),
    );
  });

  test('is never more than the ratio', () => {
    assert(
      property(ratio, (one) => {
        expect(isExactlyBelow(one, formatPercent(one).replace(' %', ''))).toBe(false);
      }),
    );
  });

  test('is 100 only where nothing is missing, and 0 only where nothing is covered', () => {
    assert(
      property(ratio, percent, (one, limit) => {
        const shown = fractionOf(formatPercent(one, limit).replace(' %', ''));
        expect([shown.top === 100n * shown.bottom, shown.top === 0n]).toEqual([
          one.covered === one.total,
          one.covered === 0,
        ]);
      }),
    );
  });

  test.each([
    [{ covered: 5, total: 7 }, undefined, '71.4 %'],
    [{ covered: 2, total: 3 }, undefined, '66.6 %'],
    [{ covered: 99_999, total: 100_000 }, undefined, '99.9 %'],
    [{ covered: 7, total: 7 }, 80, '100.0 %'],
    [{ covered: 0, total: 7 }, 80, '0.0 %'],
    [{ covered: 1, total: 3 }, 33.333333, '33.333333 %'],
    [{ covered: 6999, total: 10_000 }, 70, '69.9 %'],
    [{ covered: 1, total: 100_000 }, undefined, '0.001 %'],
    [{ covered: 1, total: most }, undefined, '0.00000000000001 %'],
    [{ covered: 1, total: 2 }, 1e-7, '50.0000000 %'],
    [{ covered: 0, total: 0 }, 80, 'not measured'],
  ])('of %j with the limit %j is %s', (one, limit, shown) => {
    expect(formatPercent(one, limit)).toBe(shown);
  });
});

describe('a limit', () => {
  test.each([
    [{ covered: 1, total: 3 }, 33.333333, false],
    [{ covered: 1, total: 3 }, 33.3333334, true],
    [{ covered: 69_996, total: 100_000 }, 70, true],
    [{ covered: 7, total: 10 }, 70, false],
    [{ covered: most - 1, total: most }, 100, true],
    [{ covered: most, total: most }, 100, false],
    [{ covered: 0, total: most }, 1e-7, true],
    [{ covered: 1, total: most }, 1e-7, true],
    [{ covered: 0, total: 7 }, 0, false],
    [{ covered: 29, total: 100 }, 29, false],
  ])('%j against %j: below is %j', (one, limit, below) => {
    expect(isBelow(one, limit)).toBe(below);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'that is %d is no limit that everything keeps',
    (limit) => {
      expect(() => isBelow({ covered: 0, total: 7 }, limit)).toThrow(RangeError);
    },
  );
});

describe('how far a percentage moved', () => {
  const of = (covered: number, total: number) => ({ covered, total });

  test.each([
    [of(80, 100), of(797, 1000), '+0.3 points'],
    [of(797, 1000), of(80, 100), '-0.3 points'],
    [of(100, 100), of(0, 100), '+100.0 points'],
    [of(1, 2), of(50, 100), '0 points'],
    [of(8000, 10_000), of(7996, 10_000), '+0.04 points'],
    [of(2, 3), of(1, 3), '+33.3 points'],
    [of(1, 3), of(2, 3), '-33.3 points'],
    [of(1, 1), of(0, 0), 'not measured'],
    [of(0, 0), of(1, 1), 'not measured'],
  ])('%j from %j is %s', (now, before, shown) => {
    expect(formatPoints(now, before)).toBe(shown);
  });

  test('has the sign of the exact difference, and is never nothing where there is one', () => {
    assert(
      property(ratio, ratio, (now, before) => {
        const exact = BigInt(now.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(now.total);
        const shown = formatPoints(now, before);
        const sign = shown === '0 points' ? 0n : shown.startsWith('-') ? -1n : 1n;
        return sign * exact >= 0n && (sign === 0n) === (exact === 0n);
      }),
    );
  });
});

test('a percentage as a number is cut, so that only all of it is 100', () => {
  expect([
    percentOf({ covered: 9_999_999, total: 10_000_000 }),
    percentOf({ covered: 2, total: 3 }),
    percentOf({ covered: 5, total: 5 }),
    percentOf({ covered: 0, total: 0 }),
  ]).toEqual([99.9999, 66.6666, 100, undefined]);
});
