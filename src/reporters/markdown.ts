import { clip, visible } from '../model/visible.ts';

const entity = (character: string): string => `&#${character.codePointAt(0) ?? 0};`;

/** Every ASCII character that Markdown or HTML could act on, as a numeric entity. Letters, digits and blanks stay readable. */
const escapeAll = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, entity);

/** Untrusted text as a code span: GitHub looks for mentions, references and emoji everywhere but in code. */
export const code = (text: string, most = 200): string => `<code>${escapeAll(visible(clip(text, most)))}</code>`;

/** Untrusted text as prose. Entities stop Markdown, but GitHub links `@name`, `#1` and addresses afterwards: break those too. */
export const prose = (text: string, most = 1000): string =>
  escapeAll(visible(clip(text, most))).replace(/&#(?:64|35|58);|www(?=&#46;)|GH(?=&#45;\d)/gi, '$&&#8203;');

/** Cells are already escaped. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');

export const folded = (title: string, body: string): string =>
  `<details><summary>${title}</summary>\n\n${body}\n</details>\n`;
