/** So many of so many. 0 of 0 was not measured, and is neither much nor little. */
export interface Ratio {
  readonly covered: number;
  readonly total: number;
}

/** A percentage as it was written, as a whole number of 10^-digits percent. */
function exactly(percent: number): { readonly value: bigint; readonly digits: number } {
  const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(percent));
  // Nothing is below NaN, which would make it a limit that everything keeps.
  if (!written) throw new RangeError(`${percent} is no percentage`);
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = written;
  const digits = Math.max(0, fraction.length - Number(exponent));
  const zeros = Math.max(0, Number(exponent) - fraction.length);
  return { value: BigInt(`${sign}${whole}${fraction}${'0'.repeat(zeros)}`), digits };
}

/** Whether the ratio is below a percentage: compared as whole numbers, never as rounded ones. */
export function isBelow({ covered, total }: Ratio, percent: number): boolean {
  const { value, digits } = exactly(percent);
  return BigInt(covered) * 100n * 10n ** BigInt(digits) < value * BigInt(total);
}

/**
 * The percentage, cut and never rounded up: it is 100 only where nothing is missing, 0 only where nothing is covered,
 * and never reads as a limit that it is below.
 */
export function formatPercent({ covered, total }: Ratio, limit?: number): string {
  if (total === 0) return 'not measured';
  const digits = Math.max(1, limit === undefined ? 1 : exactly(limit).digits);
  return `${cutVisibly(BigInt(covered), BigInt(total), digits)} %`;
}

/** The percentage as a number for a history, cut too; undefined where nothing was measured. */
export const percentOf = ({ covered, total }: Ratio): number | undefined =>
  total === 0 ? undefined : Number(cut(BigInt(covered), BigInt(total), 4));

/** By how much the percentage moved, cut towards no change and never to it: `+0.3 points`, `-0.04 points`, `0 points`. */
export function formatPoints(now: Ratio, before: Ratio): string {
  if (now.total === 0 || before.total === 0) return 'not measured';
  const moved = BigInt(now.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(now.total);
  if (moved === 0n) return '0 points';
  const size = cutVisibly(moved < 0n ? -moved : moved, BigInt(now.total) * BigInt(before.total), 1);
  return `${moved < 0n ? '-' : '+'}${size} points`;
}

/** With as many digits as it takes to see that it is more than nothing. */
function cutVisibly(part: bigint, whole: bigint, least: number): string {
  let [digits, shown] = [least, cut(part, whole, least)];
  if (part === 0n) return shown;
  while (!/[1-9]/.test(shown)) shown = cut(part, whole, ++digits);
  return shown;
}

function cut(part: bigint, whole: bigint, digits: number): string {
  const scaled = (part * 100n * 10n ** BigInt(digits)) / whole;
  const text = scaled.toString().padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
