import { visible } from '../../model/visible.ts';
import { columnsOf, cutMiddle } from './cut-middle.ts';
import type { Look } from './look.ts';
import type { Located } from './pick-functions.ts';

/** Where each function is and what it is called, one below the other; on a terminal within so many columns. */
export function layNames(functions: readonly Located[], look: Look, room: number): readonly string[] {
  const mark = look.hasUnicode ? '…' : '...';
  const places = functions.map(({ path, measured }) => `${visible(path)}:${measured.start}`);
  const names = functions.map(({ measured }) => cutMiddle(visible(measured.name), 200, mark));
  const { place, name } = widthsFor(longestOf(places), longestOf(names), look, room);
  const fit = (text: string, width: number): string => (look.isTerminal ? cutMiddle(text, width, mark) : text);
  return places.map((full, index) => {
    const shown = fit(full, place);
    return `${shown}${' '.repeat(Math.max(0, place - columnsOf(shown)))}  ${fit(names[index] ?? '', name)}`;
  });
}

const longestOf = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);

interface Widths {
  readonly place: number;
  readonly name: number;
}

/** Half of the room for each where neither leaves the other enough. In a log, one long path pads no other. */
function widthsFor(place: number, name: number, { isTerminal }: Look, room: number): Widths {
  if (!isTerminal) return { place: Math.min(place, 120), name };
  const left = Math.max(room, 12) - 2;
  const least = Math.min(name, Math.floor(left / 2));
  const forPlace = Math.min(place, left - least);
  return { place: forPlace, name: left - forPlace };
}
