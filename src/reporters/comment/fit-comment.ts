import { limits } from '../../model/limits.ts';
import { commentHead } from './comment-head.ts';
import { compare, isAfter } from './merge-sections.ts';
import { isBare, sectionBlock } from './section-block.ts';
import type { Section } from './section.ts';

/** What goes around the sections. */
export interface Envelope {
  /** What the comment begins with. */
  readonly marker: string;
  /** The name of the gate, as the marker has it. */
  readonly gate: string;
}

/** The text of a comment. Where there is too much of it, the longest section loses its last part, again and again. */
export function fitComment(
  envelope: Envelope,
  sections: readonly Section[],
  most: number = limits.commentCharacters,
): string {
  const newest = sections.toSorted((a, b) => (isAfter(a, b) ? -1 : 1));
  // Fewer than all only where their verdict lines alone are too long. The next writer knows of none that is left out: what
  // stands in the way must not be forgotten, and of the rest those written last are the ones that matter.
  const ranked = newest.toSorted((a, b) => Number(a.verdict === 'ready') - Number(b.verdict === 'ready'));
  const isEarlier = ofEarlierCommit(newest[0]);
  for (let listed = sections.length; listed > 1; listed = Math.floor(listed * 0.95)) {
    const text = fitListed(envelope, { all: ranked, listed: ranked.slice(0, listed), isEarlier }, most);
    if (text.length <= most) return text;
  }
  return fitListed(envelope, { all: ranked, listed: ranked.slice(0, 1), isEarlier }, most);
}

interface Listed {
  readonly all: readonly Section[];
  readonly listed: readonly Section[];
  readonly isEarlier: (section: Section) => boolean;
}

function fitListed({ marker, gate }: Envelope, { all, isEarlier, ...some }: Listed, most: number): string {
  const listed = some.listed.toSorted((a, b) => compare(a.key, b.key));
  const isOnly = all.length === 1;
  const block = (section: Section, keep: number): string =>
    sectionBlock(section, keep, { isOnly, isEarlier: isEarlier(section) });
  const head = `${marker}\n${commentHead(gate, { all, listed, isEarlier })}`;
  const wholes = new Map(listed.map((section) => [section, whole(section)]));
  const kept = keptParts([...wholes.values()], { block, room: most - head.length, least: isOnly ? 0 : -1 });
  const blocks = [...wholes].map(([section, full]) => {
    const keep = kept.get(full) ?? 0;
    // What nobody here has the text of stays left out.
    return block(keep > section.parts.length ? section : full, keep);
  });
  return `${head}${blocks.join('')}`;
}

/** A section as it was first written: of what was left out the length is known. */
const whole = (section: Section): Section => ({
  ...section,
  parts: [
    ...section.parts,
    ...section.leftOut
      .filter(({ length }) => length > 0)
      .map(({ kind, holds, length }) => ({ kind, holds, text: 'x'.repeat(length) })),
  ],
  leftOut: section.leftOut.filter(({ length }) => length === 0),
});

interface Fitting {
  readonly block: (section: Section, keep: number) => string;
  readonly room: number;
  /** The fewest parts that a section can come down to. */
  readonly least: 0 | -1;
}

function keptParts(sections: readonly Section[], { block, room, least }: Fitting): ReadonlyMap<Section, number> {
  const kept = new Map(sections.map((section) => [section, isBare(section) ? -1 : section.parts.length]));
  const lengths = new Map([...kept].map(([section, keep]) => [section, block(section, keep).length]));
  let length = [...lengths.values()].reduce((sum, one) => sum + one, 0);
  for (const { section, keep } of removals(sections, least)) {
    if (length <= room) break;
    const less = block(section, keep).length;
    length += less - (lengths.get(section) ?? 0);
    lengths.set(section, less);
    kept.set(section, keep);
  }
  return kept;
}

/** The newest run tells which commit is the head, not whoever writes: all writers have to say the same. */
function ofEarlierCommit(newest: Section | undefined): (section: Section) => boolean {
  const head = newest?.sha?.slice(0, 7);
  return ({ sha }) => head !== undefined && sha?.slice(0, 7) !== head;
}

interface Removal {
  readonly section: Section;
  /** How many parts are left; -1: it stands in the table alone. */
  readonly keep: number;
  /** Of what there was before. */
  readonly length: number;
}

/** In one order, whatever a writer knows of the sections: so that all end up with the same text. */
const removals = (sections: readonly Section[], least: 0 | -1): readonly Removal[] =>
  sections
    .flatMap((section) => removalsOf(section, least))
    .toSorted((a, b) => b.length - a.length || compare(a.section.key, b.section.key) || b.keep - a.keep);

function removalsOf(section: Section, least: 0 | -1): readonly Removal[] {
  let length = 0;
  const parts = section.parts.map(({ text }, keep) => ({ section, keep, length: (length += text.length) }));
  return least === 0 ? parts : [...parts, { section, keep: -1, length: 0 }];
}
