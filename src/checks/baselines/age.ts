const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
  ['millisecond', 1],
] as const;

/** Exactly: `90 days`, `1 day 12 hours`. */
export function spellExactly(ms: number): string {
  let rest = ms;
  const parts: string[] = [];
  for (const [unit, length] of units) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
  }
  return parts.join(' ') || '0 seconds';
}

/** Rounded down to a handy unit, unless that would hide on which side of the limit it is. */
export function spell(ms: number, limit = Infinity): string {
  const unit = units.find(([, length]) => ms >= 2 * length)?.[1] ?? 1;
  const rounded = Math.floor(ms / unit) * unit;
  return spellExactly(ms > limit && rounded <= limit ? ms : rounded);
}
