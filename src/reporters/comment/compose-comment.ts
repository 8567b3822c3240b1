import { fitComment } from './fit-comment.ts';
import { mergeSections } from './merge-sections.ts';
import { readSections } from './read-sections.ts';
import type { Section } from './section.ts';
import { writeSection } from './write-section.ts';

interface Composing {
  /** The name of the gate: gates of one name share a comment. */
  readonly name: string;
  /** Every text that the comment is known to have had. */
  readonly known: readonly string[];
  readonly mode: 'always' | 'on-problem';
}

/** A name in the few characters that mean nothing within a comment of HTML. */
const plainName = (name: string): string =>
  name
    .replace(/[^\w.-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '') || 'epic21-gate';

export const markerOf = (name: string): string => `<!-- epic21-gate:comment ${plainName(name)} -->`;

/** The comment with this run's section among those that others wrote; undefined where there is nothing to say. */
export function composeComment(own: string, { name, known, mode }: Composing): string | undefined {
  const about = { marker: markerOf(name), gate: plainName(name) };
  const sections = withSection(own, known);
  if (mode === 'on-problem' && known.length === 0 && sections.every(({ verdict }) => verdict === 'ready'))
    return undefined;
  const unchanged = asBefore(own, known);
  const current = known.at(-1);
  return unchanged && fitComment(about, unchanged) === current ? current : fitComment(about, sections);
}

const withSection = (section: string, known: readonly string[]): readonly Section[] =>
  mergeSections([...new Set([...known, section])].flatMap(readSections));

/** All sections, where this run said the same in an earlier attempt: a re-run that found the same has nothing to write. */
function asBefore(own: string, known: readonly string[]): readonly Section[] | undefined {
  const [section] = readSections(own);
  const earlier = mergeSections(known.flatMap(readSections)).find(({ key }) => key === section?.key);
  if (!section || !earlier || earlier.run !== section.run) return undefined;
  const again = writeSection({ ...section, attempt: earlier.attempt, at: earlier.at });
  const sections = withSection(again, known);
  const kept = sections.find(({ key }) => key === section.key);
  return kept && writeSection(kept) === again ? sections : undefined;
}
