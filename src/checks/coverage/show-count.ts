import type { Count } from '../../formats/coverage/model.ts';
import { formatPercent } from '../../model/ratio.ts';

/** `83.4 % (1234 of 1480)`, with as many digits as the limit needs. */
export const showCount = (count: Count, limit?: number): string =>
  count.total === 0 ? 'not measured' : `${formatPercent(count, limit)} (${count.covered} of ${count.total})`;
