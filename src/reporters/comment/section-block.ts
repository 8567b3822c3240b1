import { numberOf } from '../../model/words.ts';
import { code, folded, prose } from '../markdown.ts';
import { icons } from '../markdown/icons.ts';
import { linked } from '../markdown/place-text.ts';
import { partKinds, type LeftOut, type PartKind, type Section } from './section.ts';
import { writeSection } from './write-section.ts';

interface Place {
  /** The comment has no other: its heading is the section's. */
  readonly isOnly: boolean;
  readonly isEarlier: boolean;
}

/** The verdict of a section in one line. */
export const verdictLine = (section: Section, isEarlier: boolean): string =>
  `${icons[section.verdict]} ${prose(section.headline)}${isEarlier ? earlierText(section) : ''}`;

const earlierText = ({ sha }: Section): string =>
  sha === undefined ? ', of an unknown commit' : `, of an earlier commit ${code(sha.slice(0, 7))}`;

/** A section with as many of its parts as there is room for; without even a heading where `keep` is negative. */
export function sectionBlock(section: Section, keep: number, { isOnly, isEarlier }: Place): string {
  if (keep < 0) return `\n${writeSection(bare(section))}`;
  const cut = section.parts.slice(keep).map(({ kind, holds, text }) => ({ kind, holds, length: text.length }));
  const leftOut = [...cut, ...section.leftOut];
  const written = writeSection({ ...section, leftOut, parts: section.parts.slice(0, keep) });
  const body = `${written}${leftOutLine(leftOut, section)}`;
  if (isOnly) return `\n${body}`;
  const title = `${icons[section.verdict]} ${linked(prose(section.key), section.url)}`;
  const earlier = isEarlier ? earlierText(section) : '';
  if (section.verdict === 'ready') return `\n${folded(`${icons.ready} <b>${prose(section.key)}</b>${earlier}`, body)}`;
  return `\n#### ${title}${earlier}\n\n${body}`;
}

/** What a later run has to know, and no more. */
const bare = ({ key, verdict, headline, sha, run, attempt, at }: Section): Section => ({
  key,
  verdict,
  headline,
  sha: sha?.slice(0, 7),
  run,
  attempt,
  at,
  leftOut: [],
  parts: [],
});

/** It was written so: every other section has parts, or says which it had. */
export const isBare = ({ parts, leftOut }: Section): boolean => parts.length === 0 && leftOut.length === 0;

const words = {
  checks: () => 'the table of checks',
  steps: (number) => numberOf(number, 'next step'),
  findings: (number) => numberOf(number, 'finding'),
  waived: (number) => `${number} waived`,
  trends: (number) => numberOf(number, 'trend'),
  provenance: () => 'what was compared',
} as const satisfies Record<PartKind, (number: number) => string>;

function leftOutLine(leftOut: readonly LeftOut[], { url }: Section): string {
  const said = partKinds.flatMap((kind) => {
    const number = leftOut.reduce((sum, one) => sum + (one.kind === kind ? one.holds : 0), 0);
    return number > 0 ? [words[kind](number)] : [];
  });
  if (said.length === 0) return '';
  return `\nNot shown here, for a comment has its limit: ${said.join(', ')}. See the ${linked('summary of the run', url)}.\n`;
}
