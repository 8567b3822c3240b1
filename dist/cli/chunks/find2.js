import { t as GateError } from "./errors.js";
import { t as limits } from "./limits.js";
import { relative, resolve } from "node:path";
// src/config/find.ts
const configNames = [
	".github/epic21-gate.yml",
	".github/epic21-gate.yaml",
	"epic21-gate.yml",
	"epic21-gate.yaml",
	"epic21-gate.json"
];
/** A workflow can hold the config itself. */
const isInline = (config) => config.includes("\n") || config.trimStart().startsWith("{");
/** The config that the request names, or holds, or that lies where configs lie. */
async function readConfigText({ config: said, cwd, directory }, files) {
	if (said === void 0) return findConfig(files);
	if (isInline(said)) return {
		text: said,
		file: "inline config"
	};
	const text = await read(resolve(cwd, said), files);
	if (text !== void 0) return {
		text,
		file: relative(resolve(cwd, directory), resolve(cwd, said)).replaceAll("\\", "/")
	};
	throw new GateError("misuse", `the config ${said} does not exist`, { hint: "Write one with `epic21-gate init`." });
}
async function findConfig(files) {
	const found = [];
	for (const file of configNames) {
		const text = await read(file, files);
		if (text !== void 0) found.push({
			text,
			file
		});
	}
	const [only, other] = found;
	if (!only) throw new GateError("misuse", `no config found: tried ${configNames.join(", ")}`, { hint: "Write one with `epic21-gate init`, or name yours with --config." });
	if (other) throw new GateError("misuse", `two configs found: ${only.file} and ${other.file}`, { hint: "Keep one, or name it with --config." });
	return only;
}
async function read(file, files) {
	let bytes;
	try {
		bytes = await files.read(file);
	} catch (thrown) {
		if (thrown instanceof GateError && thrown.kind === "not-found") return void 0;
		throw thrown instanceof GateError ? new GateError("misuse", thrown.message, {
			hint: thrown.hint,
			cause: thrown
		}) : thrown;
	}
	if (bytes.length > limits.configBytes) throw new GateError("misuse", `${file} is larger than ${limits.configBytes} bytes`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new GateError("misuse", `${file} is not UTF-8 text`, {
			hint: "Save it as UTF-8.",
			cause
		});
	}
}
export { isInline as n, readConfigText as r, configNames as t };
