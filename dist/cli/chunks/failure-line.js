import { n as describeError, t as GateError } from "./errors.js";
import { t as formatPlace } from "./finding.js";
import { n as safeLine } from "./safe-line.js";
import { n as repositoryPath } from "./repository-path.js";
// src/reporters/failure-line.ts
/** A config can have several problems: one each. */
function failuresOf(thrown, prefix = "") {
	return (thrown instanceof AggregateError ? thrown.errors : [thrown]).map((failure) => {
		const at = failure instanceof GateError ? failure.at : void 0;
		const message = describeError(failure);
		if (at?.file === "inline config") return {
			message: `${formatPlace(at)}: ${message}`,
			at: void 0
		};
		return {
			message,
			at: at && {
				...at,
				file: repositoryPath(prefix, at.file)
			}
		};
	});
}
/** As a terminal shows it, a line for each. */
const failureLine = (thrown, prefix = "") => failuresOf(thrown, prefix).map(({ message, at }) => safeLine(`epic21-gate: ${at ? `${formatPlace(at)}: ` : ""}${message}`)).join("\n");
export { failuresOf as n, failureLine as t };
