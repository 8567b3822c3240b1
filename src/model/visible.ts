// C0 and C1 controls, soft hyphen, zero-width and bidirectional marks, line separators, tags, lone surrogates: all that
// could hide text, reorder it, or end a line where a reader sees none.
const hidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;

/** Replaces each character that hides, reorders or ends text. */
export const replaceHidden = (text: string, replace: (character: string) => string): string =>
  text.replace(hidden, replace);

const shown: Readonly<Record<string, string>> = { '\n': '⏎', '\r': '␍', '\t': ' ' };

/** One line in which every character can be seen: for text from outside, in any format. */
export const visible = (text: string): string =>
  replaceHidden(text, (character) => shown[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** Cut to a length, with a mark, and with no half of a character left. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
