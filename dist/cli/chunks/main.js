import { a as config } from "./core.js";
import { t as commandNamed } from "./commands.js";
import { t as annotateFailures } from "./annotations.js";
import { n as failuresOf, t as failureLine } from "./failure-line.js";
import { t as prefixOf } from "./repository-path.js";
config({ jitless: true });
/** Request -> command -> exit code. The one place that catches for the whole run. */
async function main(hall) {
	const { sources, sinks, request } = hall;
	try {
		return await (await commandNamed(request.command).load())(hall);
	} catch (thrown) {
		const prefix = prefixOf(request);
		if (sources.env.get("GITHUB_ACTIONS") === "true") sinks.stdout.write(annotateFailures(failuresOf(thrown, prefix)));
		else sinks.stderr.write(`${failureLine(thrown, prefix)}\n`);
		return { exitCode: 3 };
	}
}
export { main };
