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
/** Several failures as one, for those who catch one. */
const together = (failures) => new AggregateError(failures, failures.map(describeError).join("\n"));
/** Why something could not be read, for evidence; what nobody foresaw, or an interruption, is thrown on. */
function reasonOf(thrown) {
	if (thrown instanceof GateError && thrown.kind !== "cancelled") return thrown.message;
	throw thrown;
}
/** One sentence for a report. A foreign error is named as a defect, so that nobody looks for it in their own files. */
function describeError(thrown) {
	if (thrown instanceof GateError) {
		if (!thrown.hint) return thrown.message;
		return /^[a-z]/.test(thrown.hint) ? `${thrown.message}; ${thrown.hint}` : `${thrown.message}. ${thrown.hint}`;
	}
	return `unexpected error (a defect of epic21-gate): ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}`;
}
export { together as i, describeError as n, reasonOf as r, GateError as t };
