import type { Gap } from '../../../formats/coverage/ratchet-row.ts';
import { numberOf } from '../../../model/words.ts';

const metrics = [
  ['lines', 'line', 'lines'],
  ['branches', 'branch', 'branches'],
] as const;

/** `14 uncovered lines, 12 in the baseline (+2)`, and the same of branches where there are more of them as well. */
export const showExcess = (gap: Gap, row: Gap, where: string): string =>
  metrics
    .filter(([metric]) => gap[metric] > row[metric])
    .map(
      ([metric, one, many]) =>
        `${numberOf(gap[metric], `uncovered ${one}`, `uncovered ${many}`)}, ${row[metric]} ${where} (+${gap[metric] - row[metric]})`,
    )
    .join(', and ');

/** `12 lines, 3 branches`. */
export const showGap = ({ lines, branches }: Gap): string =>
  `${numberOf(lines, 'line')}, ${numberOf(branches, 'branch', 'branches')}`;
