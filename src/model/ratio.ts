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
  let digits = Math.max(1, limit === undefined ? 1 : exactly(limit).digits);
  const isTooShort = (): boolean => covered > 0 && !/[1-9]/.test(cut(covered, total, digits));
  while (isTooShort()) digits++;
  return `${cut(covered, total, digits)} %`;
}

function cut(covered: number, total: number, digits: number): string {
  const scaled = (BigInt(covered) * 100n * 10n ** BigInt(digits)) / BigInt(total);
  const text = scaled.toString().padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
