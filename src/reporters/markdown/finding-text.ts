import type { Entry } from '../entries.ts';
import { prose } from '../markdown.ts';
import { icons } from './icons.ts';
import { linesText, type View } from './place-text.ts';

export interface Lengths {
  readonly message: number;
  /** How many of its further lines. */
  readonly details: number;
}

/** A finding as an item of a list: where, what, by which rule. */
export function findingText(entry: Entry, view: View, { message, details }: Lengths): string {
  const lines = entry.at ? linesText(view, entry.at) : '';
  const icon = entry.unmeasured ? icons.blocked : icons[entry.severity];
  const more = entry.details.slice(0, details).map((detail) => `  - ${prose(detail, message)}\n`);
  return `- ${icon} ${lines === '' ? '' : `${lines}: `}${prose(entry.message, message)} <sub>${prose(entry.rule, 200)}</sub>\n${more.join('')}`;
}
