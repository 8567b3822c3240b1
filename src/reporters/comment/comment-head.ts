import { numberOf } from '../../model/words.ts';
import { prose, table } from '../markdown.ts';
import { icons } from '../markdown/icons.ts';
import { overall } from './overall.ts';
import { verdictLine } from './section-block.ts';
import type { Section } from './section.ts';

export interface Listing {
  /** Every section that is known: the verdict is about all of them. */
  readonly all: readonly Section[];
  /** Those that there is room for. */
  readonly listed: readonly Section[];
  readonly isEarlier: (section: Section) => boolean;
}

/** What stands above the sections: the verdict; of several, which is which. */
export function commentHead(gate: string, { all, listed, isEarlier }: Listing): string {
  // A team with one gate knows which it is.
  const title = gate === 'epic21-gate' ? '' : `${prose(gate)}: `;
  const [first, ...others] = all;
  if (first && others.length === 0) return `### ${icons[first.verdict]} ${title}${prose(first.headline)}\n`;
  const { verdict, text } = overall(all, isEarlier);
  const rows = listed.map((section) => [prose(section.key), verdictLine(section, isEarlier(section))]);
  const unlisted = all.length - listed.length;
  const more = unlisted > 0 ? `\n${numberOf(unlisted, 'older section')} did not fit.\n` : '';
  return `### ${icons[verdict]} ${title}${text}\n\n${table(['Section', 'Verdict'], rows)}${more}`;
}
