import type { Trend } from '../../model/report.ts';

/** Cut to two digits, never rounded up: 99.999 % does not read as 100 %. */
export function showValue(value: number, unit: Trend['unit']): string {
  const shown = Math.abs(value) >= 1e15 ? String(value) : cut(value);
  return unit === undefined ? shown : `${shown} ${unit}`;
}

function cut(value: number): string {
  // 0.29 * 100 is 28.999…
  const cents = Math.trunc(Number((value * 100).toPrecision(15)));
  if (cents === 0 && value !== 0) return value > 0 ? 'under 0.01' : 'over -0.01';
  return String(cents / 100);
}
