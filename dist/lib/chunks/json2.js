import { t as defineReporter } from "./reporter.js";
import { t as printableJson } from "./printable-json.js";
// src/reporters/json.ts
const json = defineReporter({
	id: "json",
	summary: "The whole report as JSON, by the published schema.",
	writesFile: true,
	render: (report) => `${printableJson(report)}\n`,
	async deliver(text, to, { file }) {
		if (file === void 0) to.stdout.write(text);
		else await to.files.write(file, text);
	}
});
export { json };
