import { o as config } from "./limits.js";
import { t as commands } from "./commands.js";
import { i as GateError, r as visible, t as clip } from "./visible.js";
import { i as didYouMean } from "./finding.js";
import { t as annotate } from "./annotations.js";
import { n as failuresOf, t as failureLine } from "./failure-line.js";
import { t as prefixOf } from "./repository-path.js";
config({ jitless: true });
/** Request -> command -> exit code. The one place that catches for the whole run. */
async function main(hall) {
	const { sources, sinks, request } = hall;
	try {
		return await (await commandNamed(request.command))(hall);
	} catch (thrown) {
		const prefix = prefixOf(request);
		if (sources.env.get("GITHUB_ACTIONS") === "true") for (const { message, at } of failuresOf(thrown, prefix)) sinks.stdout.write(annotate(message, at));
		else sinks.stderr.write(`${failureLine(thrown, prefix)}\n`);
		return { exitCode: 3 };
	}
}
async function commandNamed(name) {
	const command = commands.find((row) => row.name === name);
	if (command) return command.load();
	const known = commands.map((row) => row.name);
	const hint = didYouMean(name, known) ?? "Try --help.";
	throw new GateError("misuse", `unknown command "${visible(clip(name, 80))}"`, { hint });
}
export { main };
