import { parseDuration } from '../../model/duration.ts';
import type { Judgement } from '../../model/finding.ts';
import { spell, spellExactly } from './age.ts';
import type { Usable } from './evidence.ts';
import { findingOf, type BaselineFinding } from './finding.ts';
import type { FileOptions } from './options.ts';
import type { RuleName } from './rules.ts';

/** Two machines' clocks never agree to the second. */
const mostSkew = 5 * 60_000;

export function judgeAge(
  file: Usable,
  { 'max-age': maxAge, 'not-before': firstDay }: FileOptions,
  now: string,
): Judgement<RuleName> {
  const age = Date.parse(now) - Date.parse(file.time);
  const tooEarly = firstDay !== undefined && Date.parse(file.time) < Date.parse(firstDay);
  const findings = tooEarly
    ? [findingOf(file, 'too-early', `is from ${file.time}, before ${firstDay}`, file.timeAt)]
    : [];
  if (-age > mostSkew) return { facts: [], findings: [...findings, fromTheFuture(file, -age)] };
  const limit = maxAge === undefined ? undefined : parseDuration(maxAge);
  const shown = spell(Math.max(0, age), limit);
  const fact = {
    of: file.path,
    label: 'age',
    value: shown,
    key: true as const,
    ...(limit !== undefined && { limit: `<= ${spellExactly(limit)}` }),
  };
  if (limit === undefined || age <= limit) return { facts: [fact], findings };
  const stale = findingOf(file, 'stale', `is ${shown} old, over the limit of ${spellExactly(limit)}`, file.timeAt);
  return { facts: [fact], findings: [...findings, stale] };
}

const fromTheFuture = (file: Usable, ahead: number): BaselineFinding =>
  findingOf(
    file,
    'from-the-future',
    `is from ${file.time}, ${spell(ahead, mostSkew)} in the future, over the ${spellExactly(mostSkew)} that clocks may differ`,
    file.timeAt,
  );
