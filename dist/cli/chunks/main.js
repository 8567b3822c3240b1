import { t as commands } from "./commands.js";
import { n as describeError, t as GateError } from "./errors.js";
import { i as didYouMean, t as formatPlace } from "./finding.js";
import { n as visible, t as clip } from "./visible.js";
import { i as repositoryPath, r as prefixOf, t as annotate } from "./annotations.js";
import { n as safeLine } from "./safe-line.js";
// src/main.ts
/** Bad input and defects of the gate: neither is a judgement. */
const misuse = 3;
/** Request -> command -> exit code. The one place that catches for the whole run. */
async function main(hall) {
	const { sources, sinks, request } = hall;
	try {
		return await (await commandNamed(request.command))(hall);
	} catch (thrown) {
		const isAction = sources.env.get("GITHUB_ACTIONS") === "true";
		for (const { message, at } of failuresOf(thrown, prefixOf(request))) if (isAction) sinks.stdout.write(annotate(message, at));
		else sinks.stderr.write(`${safeLine(`epic21-gate: ${at ? `${formatPlace(at)}: ` : ""}${message}`)}\n`);
		return { exitCode: 3 };
	}
}
async function commandNamed(name) {
	const command = commands.find((row) => row.name === name);
	if (command) return command.load();
	const hint = didYouMean(name, commands.map((row) => row.name));
	throw new GateError("misuse", `unknown command "${visible(clip(name, 80))}"`, { hint: hint ?? "Try --help." });
}
/** A config can have several problems: one line each. */
function failuresOf(thrown, prefix = "") {
	return (thrown instanceof AggregateError ? thrown.errors : [thrown]).map((failure) => {
		const at = failure instanceof GateError ? failure.at : void 0;
		return {
			message: describeError(failure),
			at: at && {
				...at,
				file: repositoryPath(prefix, at.file)
			}
		};
	});
}
export { failuresOf, main, misuse };
