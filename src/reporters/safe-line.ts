import { visible } from '../model/visible.ts';

// The runner reads commands out of both output streams: `::name` at the start of a line, `##[name` anywhere in it.
// A zero-width space breaks either and changes nothing that a person sees.
const breakCommands = (line: string): string =>
  line.replaceAll('##[', '#\u200B#[').replace(/^(\s*):(?=:)/u, '$1:\u200B');

/** Text from anywhere as one line that no terminal and no runner will act on. */
export const safeLine = (text: string): string => breakCommands(visible(text));

/** The same for text that the gate laid out itself: its line breaks and colors stay. */
export const safeLayout = (text: string): string => text.split('\n').map(breakCommands).join('\n');
