import { a as checks } from "./waivers.js";
import { n as exitCodes, r as loadConfig, t as run } from "./run.js";
import { n as deliver, r as planDelivery } from "./deliver.js";
// src/commands/progress.ts
/** One live line that names the checks still running; only for people, so only on a terminal. */
function showProgress(stream, quiet) {
	const running = /* @__PURE__ */ new Set();
	const isShown = stream.isTerminal && !quiet;
	const erase = "\r\x1B[2K";
	const draw = () => {
		if (isShown) stream.write(`${erase}${running.size > 0 ? `running: ${[...running].join(", ")}`.slice(0, stream.columns - 1) : ""}`);
	};
	return {
		started(check) {
			running.add(check);
			draw();
		},
		ended({ check }) {
			running.delete(check);
			draw();
		},
		clear() {
			if (isShown) stream.write(erase);
		}
	};
}
// src/commands/check.ts
/** Runs the configured checks, reports, and answers with the verdict. */
const check = async ({ request, sources, sinks }) => {
	const delivery = planDelivery(request, sources.env, sinks);
	const config = await loadConfig(request, sources.files, checks);
	const progress = showProgress(sinks.stderr, request.quiet);
	const report = await run({
		command: "check",
		config,
		selection: {
			only: request.only,
			skip: request.skip
		},
		progress
	}, sources);
	progress.clear();
	return {
		exitCode: exitCodes[report.verdict],
		report,
		reportFile: (await deliver(report, delivery, sinks)).find(({ reporter, file }) => reporter.id === "json" && file !== void 0)?.file
	};
};
export { check };
