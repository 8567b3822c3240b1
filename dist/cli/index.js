#!/usr/bin/env node
import { t as commands } from "./chunks/commands.js";
import { t as GateError } from "./chunks/errors.js";
import { i as didYouMean } from "./chunks/finding.js";
import { n as visible, t as clip } from "./chunks/visible.js";
import { n as inputs, t as buildRequest } from "./chunks/request.js";
import { t as version } from "./chunks/version.js";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
// src/argv.ts
function readArgv(argv, cwd) {
	const options = Object.fromEntries(inputs.map((input) => [input.name, {
		type: input.kind === "switch" ? "boolean" : "string",
		...input.short && { short: input.short }
	}]));
	const { tokens } = parseArgs({
		args: [...argv],
		options: {
			...options,
			help: {
				type: "boolean",
				short: "h"
			},
			version: { type: "boolean" }
		},
		strict: false,
		tokens: true
	});
	const words = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
	const isAsked = (name) => tokens.some((token) => token.kind === "option" && token.name === name);
	if (isAsked("version")) return { kind: "version" };
	const [name = "check", ...operands] = words[0] === "help" ? words.slice(1) : words;
	const command = commands.find((one) => one.name === name);
	if (isAsked("help") || words[0] === "help") return {
		kind: "help",
		command: words.length > 0 ? command : void 0
	};
	assertKnown(tokens.flatMap((token) => token.kind === "option" ? [token] : []));
	if (!command) throw misuse(`unknown command "${visible(clip(name, 80))}"`, didYouMean(name, commands.map((one) => one.name)));
	if (operands.length > 0 && command.operands === void 0) throw misuse(`${command.name} takes no "${visible(clip(operands[0] ?? "", 80))}"`, void 0);
	const given = /* @__PURE__ */ new Map();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const input = inputFor(command, token.name, token.rawName);
		given.set(input.name, [...given.get(input.name) ?? [], valueOf(input, token.value)]);
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
/** First of all, for the word behind a misspelt option is taken for a command. */
function assertKnown(options) {
	const known = [
		...inputs.map(({ name }) => name),
		"help",
		"version"
	];
	const unknown = options.find(({ name }) => !known.includes(name));
	if (unknown) throw misuse(`unknown option ${visible(clip(unknown.rawName, 80))}`, didYouMean(unknown.rawName, known.map((one) => `--${one}`)));
}
function inputFor(command, name, written) {
	const input = inputs.find((row) => row.name === name);
	if (input && command.inputs.includes(input.name)) return input;
	throw misuse(`${visible(clip(written, 80))} is not an option of ${command.name}`, `See epic21-gate ${command.name} --help.`);
}
function valueOf({ kind, name, placeholder = "VALUE" }, value) {
	if (kind === "switch") return value ?? "true";
	if (value === void 0 || value === "" || value.startsWith("--")) throw misuse(`--${name} needs a value: --${name} ${placeholder}`, void 0);
	return value;
}
const misuse = (what, hint) => new GateError("misuse", what, { hint: hint ?? "Try --help." });
// src/cli.ts
const cwd = process.cwd();
/** The face for terminals: argv -> Request -> main -> exit code. What is not asked for is not loaded. */
async function face() {
	const asked = await read();
	if (asked === void 0) return 3;
	if (asked.kind === "version") {
		process.stdout.write(`${version}\n`);
		return 0;
	}
	if (asked.kind === "help") {
		const [{ help }, { painter, wantsColor }, { liveEnv }] = await Promise.all([
			import("./chunks/help.js"),
			import("./chunks/paint.js"),
			import("./chunks/env.js")
		]);
		process.stdout.write(help(asked.command, painter(wantsColor(liveEnv(), process.stdout.isTTY, process.argv.includes("--no-color")))));
		return 0;
	}
	const [{ main }, { liveSinks, liveSources }, { isInline }] = await Promise.all([
		import("./chunks/main.js"),
		import("./chunks/live.js"),
		import("./chunks/find.js")
	]);
	const request = {
		...asked.request,
		"env-file": asked.request["env-file"].map((file) => resolve(cwd, file))
	};
	const directory = resolve(cwd, request.directory);
	const stop = new AbortController();
	const interrupt = () => stop.abort();
	process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
	const config = request.config === void 0 || isInline(request.config) ? [] : [resolve(cwd, request.config)];
	const log = request.verbose ? (line) => void process.stderr.write(`${line}\n`) : () => {};
	const ended = await main({
		request,
		sources: liveSources({
			directory,
			base: request.base,
			trusted: [...request["env-file"], ...config],
			signal: stop.signal,
			log
		}),
		sinks: liveSinks({ directory })
	});
	process.removeListener("SIGINT", interrupt).removeListener("SIGTERM", interrupt);
	return ended.exitCode;
}
async function read() {
	try {
		return readArgv(process.argv.slice(2), cwd);
	} catch (thrown) {
		const { failuresOf } = await import("./chunks/main.js");
		for (const { message } of failuresOf(thrown)) process.stderr.write(`epic21-gate: ${message}\n`);
		return;
	}
}
process.exitCode = await face();
export {};
