import { visible } from '../model/visible.ts';

// The runner reads commands out of both output streams: `::name` at the start of a line, `##[name` anywhere in it.
// A thin space breaks either. A zero-width one would not do: the runner compares by the rules of a culture, which skip it.
const breakCommands = (line: string): string =>
  line.replaceAll('##[', '#\u2009#[').replace(/^(\s*):(?=:)/u, '$1:\u2009');

/** Text from anywhere as one line that no terminal and no runner will act on. */
export const safeLine = (text: string): string => breakCommands(visible(text));

/** The same for text that the gate laid out itself: its line breaks and colors stay. */
export const safeLayout = (text: string): string => text.split('\n').map(breakCommands).join('\n');
