// src/model/visible.ts
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;
/** Replaces each character that hides, reorders or ends text. */
const replaceHidden = (text, replace) => text.replace(hidden, replace);
const shown = {
	"\n": "⏎",
	"\r": "␍",
	"	": " "
};
/** One line in which every character can be seen: for text from outside, in any format. */
const visible = (text) => replaceHidden(text, (character) => shown[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
/** Cut to a length, with a mark, and with no half of a character left. */
function clip(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
export { replaceHidden as n, visible as r, clip as t };
