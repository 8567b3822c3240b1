import type { Stream } from '../../model/sinks.ts';
import type { Sources } from '../../model/sources.ts';
import { painter, wantsColor, type Paint } from '../../reporters/paint.ts';

/** How a table can look where it is printed. */
export interface Look {
  readonly paint: Paint;
  readonly columns: number;
  /** Elsewhere, in a log or a pipe, nothing is cut. */
  readonly isTerminal: boolean;
  readonly hasUnicode: boolean;
}

export const lookOf = (env: Sources['env'], { columns, isTerminal }: Stream, noColor: boolean): Look => ({
  paint: painter(wantsColor(env, isTerminal, noColor)),
  columns,
  isTerminal,
  hasUnicode: speaksUnicode(env),
});

/** The first of these that is set decides, as in POSIX; where none is, nobody said that it does not. */
function speaksUnicode(env: Sources['env']): boolean {
  if (env.get('TERM') === 'dumb') return false;
  const locale = ['LC_ALL', 'LC_CTYPE', 'LANG'].map((name) => env.get(name)).find(Boolean);
  return locale === undefined || /utf-?8/i.test(locale);
}
