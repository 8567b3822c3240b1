// src/model/errors.ts
/** Every failure that the gate foresees. Anything else that is thrown is a defect of the gate. */
var GateError = class extends Error {
	name = "GateError";
	kind;
	hint;
	at;
	constructor(kind, message, { hint, at, cause } = {}) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.kind = kind;
		this.hint = hint;
		this.at = at;
	}
};
/** One sentence for a report. A foreign error is named as a defect, so that nobody looks for it in their own files. */
function describeError(thrown) {
	if (thrown instanceof GateError) {
		if (!thrown.hint) return thrown.message;
		return /^[a-z]/.test(thrown.hint) ? `${thrown.message}; ${thrown.hint}` : `${thrown.message}. ${thrown.hint}`;
	}
	return `unexpected error (a defect of epic21-gate): ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}`;
}
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
export { describeError as a, GateError as i, replaceHidden as n, visible as r, clip as t };
