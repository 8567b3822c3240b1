import { clip, visible } from '../model/visible.ts';

const entity = (character: string): string => `&#${character.codePointAt(0) ?? 0};`;

// Within a line these mean nothing to Markdown, HTML or GitHub, and a summary is also read as text.
const harmless = new Set(`,;'"?%/.-`);

/** Every other punctuation mark as a numeric entity; at the start, where `-` and `1.` begin a list, all of them. */
function escapeAll(text: string): string {
  const start = /^\d*/.exec(text)?.[0].length ?? 0;
  return text.replace(/[!-/:-@[-`{-~]/g, (character, offset: number) =>
    offset > start && harmless.has(character) ? character : entity(character),
  );
}

/** Untrusted text as a code span: GitHub looks for mentions, references and emoji everywhere but in code. */
export const code = (text: string, most = 200): string =>
  `<code>${breakAddresses(escapeAll(visible(clip(text, most))))}</code>`;

// To the parser, code in HTML is text like any other, and of text it links what looks like the address of a site or of mail.
const breakAddresses = (escaped: string): string =>
  escaped.replace(/(?<=www)\./gi, entity).replace(/(?<=[\w+-]|&#(?:43|45|46|95);|\.)&#64;/g, '$&&#8203;');

const breakLinks = (escaped: string): string => escaped.replace(/&#(?:64|35|58);|www(?=\.)|GH(?=-\d)/gi, '$&&#8203;');

/** Untrusted text as prose. Entities stop Markdown, but GitHub links `@name`, `#1` and addresses afterwards: break those too. */
export const prose = (text: string, most = 1000): string => breakLinks(escapeAll(visible(clip(text, most)).trim()));

/** Prose in which backticks mark code, as in the help of a rule. */
export const proseWithCode = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : breakLinks(escapeAll(visible(part)))))
    .join('');

const dashes = { any: '---', left: ':---', right: '---:' } as const;

/** Cells are already escaped. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  alignment: readonly (keyof typeof dashes)[] = [],
): string =>
  [head, head.map((_, index) => dashes[alignment[index] ?? 'any']), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');

/** The title is already escaped. */
export const folded = (title: string, body: string): string =>
  `<details><summary>${title}</summary>\n\n${body}\n</details>\n`;
