import { t as GateError } from "./errors.js";
import { _ as decodeEnvFile, a as checks, c as stateOf, d as commentedKey, f as parseEnvFile, g as lineStarts, h as readEnvFile, l as expectFlags, o as flags$1, p as printEnvFile, s as showValue, u as flagsOptions, v as encodeEnvFile, y as isBinary } from "./waivers.js";
import { t as didYouMean } from "./nearest.js";
import { r as visible, t as clip } from "./visible.js";
import { t as count } from "./headline.js";
import { n as safeLine, t as safeLayout } from "./safe-line.js";
import { n as exitCodes, r as loadConfig, t as run } from "./run.js";
import { i as console, t as consoleOptions } from "./deliver.js";
// src/formats/env-file/edit.ts
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const SAFE = /^[A-Za-z0-9_.,:/@%+=-]*$/;
const SAFE_IN_QUOTES = /^[ !#%&()*+,\-./0-9:;<=>?@A-Z[\]^_a-z{|}~]*$/;
const NEEDS_SAFE = "without quotes, a value may hold only letters, digits and _ . , : / @ % + = -";
const NEEDS_SAFE_IN_QUOTES = "in quotes, a value may hold no newline, quote, backslash or $";
/**
* Sets a key by editing its effective assignment in place: all but the value stays as it is, byte for byte. Lines are
* found in the physical view, so read the result again in the dialect that matters: an unclosed quote, or a backslash at
* the end of the line before, hides a line from some of them.
*/
function setEnvValue(text, name, value, options = {}) {
	if (!NAME.test(name)) return {
		kind: "refused",
		reason: "not a variable name"
	};
	const file = parseEnvFile(text);
	const assignments = file.nodes.filter((node) => node.kind === "assignment" && node.key === name);
	const effective = assignments.at(-1);
	if (effective?.kind !== "assignment") return options.append ? append(file, name, value) : absent(file, name);
	const shadowed = assignments.slice(0, -1);
	if (shadowed.length === 0 && effective.value === value) return {
		kind: "unchanged",
		line: effective.line
	};
	return duplicates(file, [...shadowed, effective], name, options.fixDuplicates ?? false) ?? unfit(value, effective) ?? replace$1(file, effective, shadowed, value);
}
function absent({ nodes }, name) {
	return {
		kind: "absent",
		commented: nodes.filter((node) => node.kind === "comment" && commentedKey(node.text) === name).map((node) => node.line)
	};
}
function duplicates(file, assignments, name, fix) {
	if (assignments.length === 1) return void 0;
	const lines = assignments.map((node) => node.line);
	const first = lines[0] ?? 0;
	const last = lines.at(-1) ?? 0;
	if (!fix) return {
		kind: "duplicate",
		lines,
		reason: `assigned ${lines.length} times, line ${last} is effective`
	};
	const reference = new RegExp(`\\$\\{?${name}(?![A-Za-z0-9_])`);
	const reader = file.nodes.filter((node) => node.line > first && node.line < last).find((node) => reference.test(printEnvFile({
		bom: "",
		nodes: [node]
	})));
	return reader && {
		kind: "duplicate",
		lines,
		reason: `line ${reader.line} reads a shadowed value`
	};
}
function unfit(value, { quote }) {
	if (quote === "`") return {
		kind: "refused",
		reason: "the value stands in backquotes, which bash would run"
	};
	if (quote === "" && !SAFE.test(value)) return {
		kind: "refused",
		reason: NEEDS_SAFE
	};
	if (!SAFE_IN_QUOTES.test(value)) return {
		kind: "refused",
		reason: NEEDS_SAFE_IN_QUOTES
	};
}
/** Shadowed lines go, and do not become comments: `# X=false` is what `grep`, and people, take for the real line. */
function replace$1(file, effective, shadowed, value) {
	const gone = new Set(shadowed);
	const edited = {
		...effective,
		value
	};
	const nodes = file.nodes.filter((node) => !gone.has(node)).map((node) => node === effective ? edited : node);
	const removedLines = lineStarts(printEnvFile({
		bom: "",
		nodes: shadowed
	})).length - 1;
	const line = effective.line - removedLines;
	return {
		kind: "edited",
		text: printEnvFile({
			...file,
			nodes
		}),
		line,
		before: effective.value
	};
}
function append(file, name, value) {
	if (!SAFE.test(value)) return {
		kind: "refused",
		reason: NEEDS_SAFE
	};
	const text = printEnvFile(file);
	const last = file.nodes.at(-1);
	if (last && /\\[\r\n]*$/.test(text)) return {
		kind: "refused",
		reason: `line ${last.line} ends in a backslash, which would join the new line to it`
	};
	const eol = file.nodes.findLast((node) => node.eol !== "")?.eol ?? "\n";
	const ended = last && last.eol === "" ? text + eol : text;
	return {
		kind: "appended",
		text: `${ended}${name}=${value}${eol}`,
		line: lineStarts(ended).length
	};
}
// src/commands/flag-files.ts
const environment = "environment";
async function readFlagFiles(sources, files) {
	const names = sources.filter((source) => source !== environment);
	const read = await Promise.all(names.map(async (file) => ({
		file,
		text: decodeEnvFile(await files.read(file))
	})));
	const binary = read.find(({ text }) => isBinary(text));
	if (binary) throw new GateError("misuse", `${binary.file} is not a text file`);
	return read;
}
/** The last env file that sets the flag gives the effective value; a flag that none sets goes into the only one. */
function findTarget(name, files) {
	const sets = ({ text }) => parseEnvFile(text).nodes.some((node) => node.kind === "assignment" && node.key === name);
	const target = files.findLast(sets) ?? (files.length === 1 ? files[0] : void 0);
	if (target) return target;
	const what = files.length === 0 ? "the flags come from no env file" : `none of ${files.length} env files sets ${name}`;
	throw new GateError("misuse", what, { hint: "Say which file to edit with --env-file." });
}
/** A later source that says otherwise, in words. */
function laterSource(name, value, target, { sources, dialects }, files, env) {
	const last = sources.slice(sources.indexOf(target.file) + 1).flatMap((source) => {
		const other = source === environment ? env.get(name) : valueIn(source, name, dialects, files);
		return other === void 0 ? [] : [{
			source: source === environment ? "the process environment" : source,
			other
		}];
	}).at(-1);
	return last && last.other !== value ? `${last.source} sets ${name} to ${showValue(last.other)} and wins` : void 0;
}
function valueIn(source, name, [dialect], files) {
	const text = files.find(({ file }) => file === source)?.text;
	const last = text === void 0 || !dialect ? void 0 : readEnvFile(text, dialect).settings.get(name)?.at(-1);
	return last && !last.computed ? last.value : void 0;
}
// src/commands/planned-flags.ts
/** The config's flags check, for the commands that are about it alone. */
async function plannedFlags({ request, sources }) {
	const config = await loadConfig(request, sources.files, checks);
	const planned = config.planned.find(({ check }) => check.id === flags$1.id);
	if (!planned) throw new GateError("misuse", `${config.file} has no check flags`, { hint: "Add checks.flags with a registry; `epic21-gate init` shows how." });
	return {
		config,
		options: flagsOptions.parse(planned.options)
	};
}
// src/commands/flags-set.ts
/** Edits one flag in its env file; written only when every declared dialect would read the new value. */
async function setFlag(hall, operands) {
	const { request, sources, sinks } = hall;
	const { options } = await plannedFlags(hall);
	const { name, value } = readAssignment(operands, options);
	const files = await readFlagFiles(options.sources, sources.files);
	const target = findTarget(name, files);
	const edit = setEnvValue(target.text, name, value, {
		fixDuplicates: request["fix-duplicates"],
		append: true
	});
	const text = accept(edit, target, name);
	assertEffective(text, name, value, options.dialects, target.file);
	if (text !== target.text && !request["dry-run"]) await replace(hall, target, text);
	const dry = request["dry-run"] ? "  (dry run: nothing was written)" : "";
	const line = "line" in edit ? edit.line : 1;
	for (const said of [`${target.file}:${line}  ${name} ${describeEdit(edit, value, countLines(target.text) - countLines(text))}${dry}`, `read as ${value} by ${options.dialects.join(", ")}`]) sinks.stdout.write(`${safeLine(said)}\n`);
	const winner = laterSource(name, value, target, options, files, sources.env);
	if (winner === void 0) return { exitCode: 0 };
	sinks.stderr.write(`${safeLine(`epic21-gate: the file is right and the flag is not: ${winner}`)}\n`);
	return { exitCode: 1 };
}
function describeEdit(edit, value, removed) {
	if (edit.kind === "unchanged") return `is ${value} already`;
	if (edit.kind !== "edited") return `added as ${value}`;
	return `${showValue(edit.before)} -> ${value}${removed > 0 ? `, ${count(removed, "shadowed line")} removed` : ""}`;
}
const countLines = (text) => text.split(/\r\n|\n|\r/).length;
function readAssignment(operands, options) {
	const [said = "", ...more] = operands;
	const [, name, value] = /^([^=]+)=(.*)$/s.exec(said) ?? [];
	if (name === void 0 || value === void 0 || more.length > 0) throw new GateError("misuse", `flags set takes one NAME=VALUE, found "${visible(clip(operands.join(" "), 80))}"`);
	const flag = expectFlags(options).find((one) => one.name === name);
	if (!flag) {
		const hint = didYouMean(name, Object.keys(options.registry)) ?? "Only flags of the registry can be set.";
		throw new GateError("misuse", `the registry has no flag "${visible(clip(name, 80))}"`, { hint });
	}
	if (flag.allowed.includes(value)) return {
		name,
		value
	};
	throw new GateError("misuse", `${name} cannot be "${visible(clip(value, 80))}", expected ${flag.allowed.join(" or ")}`);
}
function accept(edit, { file, text }, name) {
	if (edit.kind === "unchanged") return text;
	if (edit.kind === "edited" || edit.kind === "appended") return edit.text;
	if (edit.kind === "duplicate") throw new GateError("refused", `${file} sets ${name} on lines ${edit.lines.join(", ")}: ${edit.reason}`, { hint: "Add --fix-duplicates to keep the last one only." });
	throw new GateError("refused", `${file} was not edited: ${edit.kind === "refused" ? edit.reason : edit.kind}`);
}
/** The edit is physical; whether a program sees it is another question, and it is asked before anything is written. */
function assertEffective(text, name, value, dialects, file) {
	for (const dialect of dialects) {
		const last = readEnvFile(text, dialect).settings.get(name)?.at(-1);
		if (last && !last.computed && last.value === value) continue;
		const seen = last && !last.computed ? `"${visible(clip(last.value, 60))}"` : "no value";
		throw new GateError("refused", `${file} was not edited: ${dialect} would read ${seen} for ${name} and not ${value}`, { hint: "Mend the line by hand; `epic21-gate flags` shows what is wrong." });
	}
}
async function replace({ sources, sinks }, { file, text: before }, text) {
	if (decodeEnvFile(await sources.files.read(file)) !== before) throw new GateError("refused", `${file} was changed by somebody else just now`, { hint: "Run the command again." });
	await sinks.files.write(file, encodeEnvFile(text));
}
// src/checks/flags/table.ts
/** The table of flags for people, one flag with its description at a time. */
function flagsTable(now, options) {
	const seen = new Map(now.flags.map((flag) => [flag.name, flag]));
	const rows = expectFlags(options).map((flag) => {
		const evidence = seen.get(flag.name) ?? {
			name: flag.name,
			settings: [],
			commentedAt: []
		};
		return `${describe(flag, stateOf(flag, evidence))}\n${flag.description === void 0 ? "" : `   └─ ${visible(flag.description)}\n`}`;
	});
	return `${visible(options.title)}:\n${"-".repeat(60)}\n${rows.join("")}`;
}
function describe({ name, allowed, off, expected }, state) {
	if (state.kind === "missing") return `❌ ${name}: NOT SET (required)`;
	if (state.kind === "divergent") return `❌ ${name}: differs between the programs that read it`;
	if (state.kind === "invalid") return `❌ ${name}: Invalid value ${showValue(state.value)} (must be ${visible(allowed.toReversed().join("/"))})`;
	const shown = state.value === "true" ? "True" : state.value === "false" ? "False" : visible(state.value);
	const isEnabled = state.value !== off;
	if (state.kind === "right") return `✅ ${name}: ${shown} (${isEnabled ? "enabled" : "safe"})`;
	return `⚠️  ${name}: ${shown} (${isEnabled ? "enabled" : "not enabled"}, expected ${visible(expected)})`;
}
// src/commands/flags-show.ts
/** The table, and below it what the check says; the exit code is the check's. */
async function showFlags(hall) {
	const { sources, sinks, request } = hall;
	const { config, options } = await plannedFlags(hall);
	const evidence = await flags$1.gather(sources, options);
	sinks.stdout.write(safeLayout(`${flagsTable(evidence, options)}\n`));
	const planned = config.planned.filter(({ check }) => check.id === flags$1.id).map((one) => ({
		...one,
		when: void 0,
		check: {
			...one.check,
			gather: async () => evidence
		}
	}));
	const report = await run({
		command: "flags",
		config: {
			...config,
			planned
		}
	}, sources);
	const plain = consoleOptions({
		...request,
		quiet: true
	}, sources.env, sinks);
	const isClean = report.results.every(({ findings }) => findings.length === 0);
	sinks.stdout.write(report.verdict === "ready" && isClean ? "✅ All flags configured correctly\n" : console.render(report, plain));
	return {
		exitCode: exitCodes[report.verdict],
		report
	};
}
// src/commands/flags.ts
/** `flags` shows the table; `flags set NAME=VALUE` edits one flag. */
const flags = async (hall) => {
	const [action, ...operands] = hall.request.operands;
	if (action === void 0) return showFlags(hall);
	if (action === "set") return setFlag(hall, operands);
	throw new GateError("misuse", `flags takes \`set NAME=VALUE\` or nothing, found "${action}"`, { hint: "See `epic21-gate flags --help`." });
};
export { flags };
