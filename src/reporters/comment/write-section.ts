import type { Section } from './section.ts';

export const sectionEnd = '<!-- gate-section-end -->';

/** A section as it stands in a comment: what a later run has to know of it in comments, which GitHub does not show. */
export function writeSection({ parts, leftOut, ...about }: Section): string {
  const rest = leftOut.map(({ kind, holds, length }) => [kind, holds, length]);
  const header = rest.length > 0 ? { ...about, leftOut: rest } : about;
  const cuts = parts.map(({ kind, holds, text }) => `<!-- gate-cut ${kind} ${holds} -->\n\n${text.trim()}\n\n`);
  return `<!-- gate-section ${hiddenJson(header)} -->\n${cuts.join('')}${sectionEnd}\n`;
}

/** JSON that ends no HTML comment: such a comment may have neither `>` nor two dashes. */
const hiddenJson = (value: object): string =>
  JSON.stringify(value).replace(/[<>]|-(?=-)/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
