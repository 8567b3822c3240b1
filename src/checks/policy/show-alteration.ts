import type { AlterationRead } from './evidence.ts';

const doubt = 'nobody can tell whether that is looser';

/** `checks.coverage.total.lines is 70, was 80`. That something is there says no more than that it is new. */
export function showAlteration({ what, effect, before, after }: AlterationRead): string {
  const isUnclear = effect === 'unclear';
  if (before !== undefined && after !== undefined)
    return `${what} is ${after}, was ${before}${isUnclear ? `: ${doubt}` : ''}`;
  const [word, value] = after === undefined ? ['gone', before] : ['new', after];
  const shown = value === undefined || value === 'there' ? '' : `${word === 'gone' ? ', was' : ':'} ${value}`;
  return `${what} is ${word}${shown}${isUnclear ? ` (${doubt})` : ''}`;
}
