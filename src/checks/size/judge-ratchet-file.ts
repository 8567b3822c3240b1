import type { Evidence } from './evidence.ts';
import type { Judged, SizeFinding } from './judged.ts';
import type { Options } from './options.ts';
import { numberOf } from '../../model/words.ts';

/** Whether there is a baseline, and whose. */
export function judgeRatchetFile({ ratchet, comparison }: Evidence, options: Options): Judged {
  if (!options.ratchet) return { facts: [], findings: [] };
  const { file } = options.ratchet;
  const read = ratchet ?? { problem: 'unreadable' as const, message: `${file} was not read` };
  if ('problem' in read) {
    const { problem, message, line } = read;
    const at = { file, ...(line !== undefined && { line }) };
    return { facts: [], findings: [{ rule: `ratchet-${problem}`, message, at }] };
  }
  const conflicts = read.conflicts.map((line): SizeFinding => ({
    rule: 'ratchet-conflict',
    message: `${file} has a conflict of git, and of each row the stricter side counts`,
    at: { file, line },
  }));
  const isUnknown = comparison !== undefined && 'unknown' in comparison;
  const introduced: readonly SizeFinding[] =
    read.from !== 'introduced' || isUnknown
      ? []
      : [
          {
            rule: 'ratchet-introduced',
            message: `${file} is new in this change, which is judged by rows that it wrote itself: ${numberOf(read.own.length, 'row')}`,
            at: { file },
          },
        ];
  return { facts: [], findings: [...conflicts, ...introduced] };
}
