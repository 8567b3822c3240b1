#!/usr/bin/env node
import { t as commandNamed } from "./chunks/commands.js";
import { t as GateError } from "./chunks/errors.js";
import { t as didYouMean } from "./chunks/nearest.js";
import { r as visible, t as clip } from "./chunks/visible.js";
import { n as inputs, t as buildRequest } from "./chunks/request.js";
import { t as version } from "./chunks/version.js";
import { t as failureLine } from "./chunks/failure-line.js";
import { resolve } from "node:path";
// src/argv.ts
const { parseArgs } = process.getBuiltinModule("node:util");
function readArgv(argv, cwd) {
	const { tokens } = parseArgs({
		args: [...argv],
		options: parserOptions(),
		strict: false,
		tokens: true
	});
	const options = tokens.flatMap((token) => token.kind === "option" ? [token] : []);
	const words = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
	const isAsked = (name) => options.some((token) => token.name === name);
	if (isAsked("version")) return { kind: "version" };
	const said = words[0] === "help" ? words.slice(1) : words;
	const [name = "check", ...operands] = said;
	if (isAsked("help") || words[0] === "help") return {
		kind: "help",
		command: said.length > 0 ? commandNamed(name) : void 0
	};
	assertKnown(options);
	const command = commandNamed(name);
	if (operands.length > 0 && command.operands === void 0) throw misuse$1(`${command.name} takes no "${visible(clip(operands[0] ?? "", 80))}"`, void 0);
	const given = /* @__PURE__ */ new Map();
	for (const { name: option, rawName, value } of options) {
		const input = inputFor(command, option, rawName);
		given.set(input.name, [...given.get(input.name) ?? [], valueOf(input, value)]);
	}
	return {
		kind: "run",
		request: buildRequest(given, {
			command: command.name,
			operands,
			cwd
		})
	};
}
const parserOptions = () => ({
	...Object.fromEntries(inputs.map((input) => [input.name, {
		type: input.kind === "switch" ? "boolean" : "string",
		...input.short && { short: input.short }
	}])),
	help: {
		type: "boolean",
		short: "h"
	},
	version: { type: "boolean" }
});
/** First of all, for the word behind a misspelt option is taken for a command. */
function assertKnown(options) {
	const known = [
		...inputs.map(({ name }) => name),
		"help",
		"version"
	];
	const unknown = options.find(({ name }) => !known.includes(name));
	if (unknown) throw misuse$1(`unknown option ${visible(clip(unknown.rawName, 80))}`, didYouMean(unknown.rawName, known.map((one) => `--${one}`)));
}
function inputFor(command, name, written) {
	const input = inputs.find((row) => row.name === name);
	if (input && command.inputs.includes(input.name)) return input;
	throw misuse$1(`${visible(clip(written, 80))} is not an option of ${command.name}`, `See epic21-gate ${command.name} --help.`);
}
function valueOf({ kind, name, placeholder = "VALUE" }, value) {
	if (kind === "switch") return value ?? "true";
	if (value === void 0 || value === "" || value.startsWith("-")) throw misuse$1(`--${name} needs a value: --${name} ${placeholder}`, void 0);
	return value;
}
const misuse$1 = (what, hint) => new GateError("misuse", what, { hint: hint ?? "Try --help." });
// src/io/ending.ts
/** Ends the process once what was printed has left it: a check that timed out may hold a socket or a timer open for hours. */
function endWith(exitCode) {
	process.exitCode = exitCode;
	process.stderr.write("", () => process.stdout.write("", () => process.exit(exitCode)));
}
/** What nobody awaited would end the process with 1, which is a verdict, and with a stack trace. */
function onDefect(report, exitCode) {
	process.on("uncaughtException", (thrown) => {
		report(thrown);
		endWith(exitCode);
	});
}
// src/cli.ts
/** The face for terminals: argv -> Request -> main -> exit code. What is not asked for is not loaded. */
const misuse = 3;
const cwd = process.cwd();
const complain = (thrown) => void process.stderr.write(`${failureLine(thrown)}\n`);
async function face() {
	const asked = readArgv(process.argv.slice(2), cwd);
	if (asked.kind === "run") return run(asked.request);
	process.stdout.write(asked.kind === "version" ? `${version}\n` : await helpPage(asked.command));
	return 0;
}
async function run(asked) {
	const { main } = await import("./chunks/main.js");
	const { liveSinks, liveSources } = await import("./chunks/live.js");
	const request = {
		...asked,
		"env-file": asked["env-file"].map((file) => resolve(cwd, file))
	};
	const directory = resolve(cwd, request.directory);
	const stop = new AbortController();
	process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
	const trusted = [...request["env-file"], ...request.config === void 0 ? [] : [resolve(cwd, request.config)]];
	const { exitCode } = await main({
		request,
		sources: liveSources({
			directory,
			base: request.base,
			trusted,
			signal: stop.signal,
			log: () => {}
		}),
		sinks: liveSinks({ directory })
	});
	return exitCode;
}
async function helpPage(command) {
	const { help } = await import("./chunks/help.js");
	const { painter, wantsColor } = await import("./chunks/paint.js");
	const { liveEnv } = await import("./chunks/env.js");
	return help(command, painter(wantsColor(liveEnv(), process.stdout.isTTY, process.argv.includes("--no-color"))));
}
onDefect(complain, misuse);
try {
	endWith(await face());
} catch (thrown) {
	complain(thrown);
	endWith(misuse);
}
export {};
