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
export { describeError as n, GateError as t };
