import { t as GateError } from "./errors.js";
import { r as severities } from "./finding.js";
import { t as didYouMean } from "./nearest.js";
import { r as visible, t as clip } from "./visible.js";
// src/request.ts
/** The one table of inputs. The Action's inputs, the flags of the command line, help and docs come from it. */
const inputs = [
	{
		name: "config",
		kind: "text",
		placeholder: "FILE",
		action: true,
		summary: "Config file; in a workflow also the config itself, inline. Default: .github/epic21-gate.yml and its kin."
	},
	{
		name: "directory",
		kind: "text",
		placeholder: "DIR",
		initial: ".",
		action: true,
		short: "C",
		summary: "The folder to gate; every path in the config is relative to it."
	},
	{
		name: "only",
		kind: "list",
		placeholder: "CHECK,…",
		action: true,
		summary: "Run these checks only."
	},
	{
		name: "skip",
		kind: "list",
		placeholder: "CHECK,…",
		action: true,
		summary: "Leave these checks out; the report lists them."
	},
	{
		name: "phase",
		kind: "text",
		placeholder: "PHASE",
		action: true,
		sets: "checks.flags.phase",
		summary: "The phase that the flags are judged for: `prepare`, or `stage:NAME`."
	},
	{
		name: "env-file",
		kind: "list",
		placeholder: "FILE,…",
		sets: "checks.flags.sources",
		summary: "Read the flags from these env files instead of the ones in the config; they may lie outside the repository."
	},
	{
		name: "base",
		kind: "text",
		placeholder: "REV",
		summary: "The commit that this change is compared with. Default: what the GitHub event says."
	},
	{
		name: "fail-on",
		kind: "choice",
		choices: severities,
		placeholder: "LEVEL",
		action: true,
		sets: "fail-on",
		summary: "The level from which a finding means not ready: error (the default), warning or notice."
	},
	{
		name: "format",
		kind: "list",
		placeholder: "NAME[=FILE],…",
		action: true,
		summary: "Reports to write: console, json, annotations, summary; `json=FILE` writes to a file."
	},
	{
		name: "output",
		kind: "text",
		placeholder: "FILE",
		action: true,
		short: "o",
		summary: "Where the one report format that needs a file goes."
	},
	{
		name: "dry-run",
		kind: "switch",
		summary: "Print what would be written, and write nothing."
	},
	{
		name: "force",
		kind: "switch",
		summary: "Overwrite files that exist."
	},
	{
		name: "fix-duplicates",
		kind: "switch",
		summary: "Remove the earlier, shadowed assignments of the flag."
	},
	{
		name: "quiet",
		kind: "switch",
		short: "q",
		action: true,
		summary: "Say the verdict and what stands in its way, nothing else."
	},
	{
		name: "verbose",
		kind: "switch",
		short: "v",
		action: true,
		summary: "Show every fact that was verified."
	},
	{
		name: "no-color",
		kind: "switch",
		summary: "No colors; NO_COLOR and FORCE_COLOR are obeyed too."
	}
];
const defaultRequest = {
	command: "check",
	operands: [],
	cwd: "/",
	config: void 0,
	directory: ".",
	only: [],
	skip: [],
	phase: void 0,
	"env-file": [],
	base: void 0,
	"fail-on": void 0,
	format: [],
	output: void 0,
	"dry-run": false,
	force: false,
	"fix-duplicates": false,
	quiet: false,
	verbose: false,
	"no-color": false
};
/** Turns what a face was given, as text, into a request. Empty text is nothing said, as in a workflow's `with:`. */
function buildRequest(given, { command = defaultRequest.command, operands = [], cwd }) {
	const values = {
		...defaultRequest,
		command,
		operands,
		cwd
	};
	for (const [name, texts] of given) {
		const input = inputNamed(name);
		const said = texts.filter((text) => text.trim() !== "");
		if (said.length > 0) values[name] = readValue(input, said);
	}
	return values;
}
function inputNamed(name) {
	const input = inputs.find((row) => row.name === name);
	if (input) return input;
	const hint = didYouMean(name, inputs.map((row) => row.name));
	throw new GateError("misuse", `unknown option --${visible(clip(name, 80))}`, { hint: hint ?? "Try --help." });
}
function readValue(input, texts) {
	if (input.kind === "list") return texts.flatMap((text) => text.split(/[,\n]/)).map((part) => part.trim()).filter(Boolean);
	const text = texts.at(-1) ?? "";
	if (input.kind === "switch") return readSwitch(input, text.trim());
	if (input.choices && !input.choices.includes(text.trim())) throw new GateError("misuse", `${input.name} is "${visible(clip(text, 80))}", expected ${input.choices.join(", ")}`, { hint: didYouMean(text, input.choices) });
	return text.includes("\n") ? text : text.trim();
}
function readSwitch(input, text) {
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	throw new GateError("misuse", `${input.name} is "${visible(clip(text, 80))}", expected true or false`);
}
export { inputs as n, buildRequest as t };
