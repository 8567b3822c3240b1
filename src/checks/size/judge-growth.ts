import { listFirst, numberOf, showName } from '../../model/words.ts';
import type { Evidence, JudgedFunction } from './evidence.ts';
import type { Judged } from './judged.ts';

const mostListed = 10;

/** What the change made more complex, whether or not it is over anything: a reviewer wants to know before it is. */
export function judgeGrowth({ grew: { count, first } }: Evidence): Judged {
  if (count === 0) return { facts: [], findings: [] };
  const more = count - Math.min(first.length, mostListed);
  const listed = listFirst(first.slice(0, mostListed), mostListed, showGrowth);
  return {
    facts: [{ of: 'this change', label: 'more complex than before', value: numberOf(count, 'function') }],
    findings: [
      {
        rule: 'grew-within',
        message: `this change makes ${numberOf(count, 'function')} more complex`,
        details: more > 0 ? [...listed, `and ${more} more`] : listed,
      },
    ],
  };
}

function showGrowth({ path, name, start, figures, before }: JudgedFunction): string {
  const told = (['cyclomatic', 'cognitive', 'nloc'] as const).flatMap((metric) => {
    const was = before?.figures[metric];
    return was === undefined || was === figures[metric] ? [] : [`${metric} ${was} -> ${figures[metric]}`];
  });
  return `${showName(path)}:${start} ${showName(name)}: ${told.join(', ')}`;
}
