import { t as GateError } from "./errors.js";
import { t as limits } from "./limits.js";
import { t as joinBytes } from "./join-bytes.js";
import { t as parseJson } from "./json.js";
import { r as visible } from "./visible.js";
import { t as describeValue } from "./shape.js";
import { c as member, f as someMember, r as asList, s as isObject } from "./json-parts.js";
// src/formats/coverage/json-strangers.ts
const has = (...keys) => (value) => keys.every((key) => member(value, key) !== void 0);
const hasFirst = (list, ...keys) => (value) => has(...keys)(asList(member(value, list))?.[0]);
const strangers = [
	{
		isIt: hasFirst("result", "scriptId", "functions"),
		what: "is raw coverage of V8, which counts bytes",
		hint: "Convert it: `c8 report --reporter=lcov`."
	},
	{
		isIt: (value) => asList(value)?.some((entry) => has("url", "ranges")(entry) || has("url", "functions")(entry)) ?? false,
		what: "is the coverage of a browser, which counts bytes",
		hint: "Convert it to lcov, with monocart-coverage-reports or v8-to-istanbul."
	},
	{
		isIt: (value) => member(value, "type") === "llvm.coverage.json.export",
		what: "is what `llvm-cov export` writes as JSON",
		hint: "Write lcov: `llvm-cov export -format=lcov`, or `cargo llvm-cov --lcov`."
	},
	{
		isIt: (value) => has("targets", "lineCoverage")(value) || isXccovLines(value),
		what: "is xccov's JSON",
		hint: "Convert the result bundle to Cobertura, with xcresultparser or slather."
	},
	{
		isIt: has("DotCoverVersion"),
		what: "is dotCover's JSON",
		hint: "Write XML: `--ReportType=DetailedXML`."
	},
	{
		isIt: (value) => someMember(value, (file) => has("Documents")(file) || someMember(file, isCoverletClass)),
		what: "is coverlet's own JSON",
		hint: "Write Cobertura: `--collect \"XPlat Code Coverage\"`, or `/p:CoverletOutputFormat=cobertura`."
	},
	{
		isIt: hasFirst("files", "path", "traces"),
		what: "is tarpaulin's own JSON",
		hint: "Write lcov: `cargo tarpaulin --out Lcov`."
	},
	{
		isIt: has("source_files"),
		what: "is Coveralls' JSON",
		hint: "Let the tool write lcov or Cobertura: `mix coveralls.lcov`, `gcovr --json`."
	},
	{
		isIt: has("gcovr/summary_format_version"),
		what: "is gcovr's summary, which has no lines",
		hint: "Write `gcovr --json` instead of `--json-summary`."
	},
	{
		isIt: has("gcc_version", "files"),
		what: "is gcov's own JSON of one source",
		hint: "Write `gcovr --json`, or lcov."
	},
	{
		isIt: (value) => isObject(member(value, "coverage")) && someMember(member(value, "coverage"), isNumbered),
		what: "is Codecov's own JSON, whose parts of a line are branches in one tool and regions in another",
		hint: "Let the tool write lcov or Cobertura: `cargo llvm-cov --lcov`."
	},
	{
		isIt: (value) => has("result")(value) && Object.keys(value ?? {}).length === 1,
		what: "is SimpleCov's last run, which has only a percentage",
		hint: "Name .resultset.json or coverage.json."
	},
	{
		isIt: has("numTotalTests", "testResults"),
		what: "holds test results, not coverage",
		hint: "Name coverage-final.json or lcov.info, which `--coverage` writes."
	},
	{
		isIt: has("runs", "version"),
		what: "is SARIF: findings, not coverage",
		hint: "Name the coverage report."
	},
	{
		isIt: has("lockfileVersion"),
		what: "is a lock file of npm",
		hint: "Name the coverage report."
	},
	{
		isIt: (value) => has("name", "version")(value) || has("scripts", "dependencies")(value),
		what: "is a package.json, not coverage",
		hint: "Name the coverage report."
	}
];
const isNumbered = (file) => Array.isArray(file) || isObject(file) && Object.keys(file).some((key) => /^\d+$/.test(key));
const isXccovLines = (value) => someMember(value, (lines) => has("line", "isExecutable")(asList(lines)?.[0]));
const isCoverletClass = (file) => someMember(file, (type) => someMember(type, (method) => isObject(member(method, "Lines"))));
/** Why a JSON value is no report that can be read, by what it is where that is known. */
function strangerError(value, file) {
	const stranger = strangers.find(({ isIt }) => isIt(value));
	const what = stranger?.what ?? `is no coverage report that is known: it is ${visible(describeValue(value))}`;
	const hint = stranger?.hint ?? "Name a report of Istanbul, coverage.py, SimpleCov or gcovr, or write lcov or Cobertura.";
	return new GateError("malformed", `${file} ${what}`, {
		at: {
			file,
			line: 1
		},
		hint
	});
}
// src/formats/coverage/read-json.ts
/** Reads JSON whole, and lets the one format read it whose shape it has. */
function openJson(formats, { mostBytes = limits.jsonReportBytes } = {}) {
	return (file) => {
		const chunks = [];
		let length = 0;
		return {
			write(chunk) {
				length += chunk.length;
				if (length > mostBytes) throw tooLarge(file, `${mostBytes} bytes`);
				chunks.push(chunk.slice());
			},
			end() {
				return readText(decode(chunks.splice(0), file), file, formats);
			}
		};
	};
}
function readText(text, file, formats) {
	const value = parse(text, file);
	const format = typeof value === "object" && value !== null ? formats.find((one) => one.matches(value)) : void 0;
	if (!format || typeof value !== "object" || value === null) throw strangerError(value, file);
	return format.read(value, {
		file,
		lineOf: (path) => lineOf(text, file, path)
	});
}
function decode(chunks, file) {
	const bytes = joinBytes(chunks);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		if (!(cause instanceof TypeError)) throw tooLarge(file, "what a text can hold");
		throw new GateError("malformed", `${file} is not UTF-8 text`, {
			at: { file },
			hint: "Write it as UTF-8.",
			cause
		});
	}
}
const tooLarge = (file, limit) => new GateError("too-large", `${file} is larger than ${limit}, the limit for a report in JSON`, {
	at: { file },
	hint: "Write lcov instead: it is read in pieces, whatever its size."
});
/** With JSON.parse, which takes a fifth of the time; ours tells where a text is wrong. */
function parse(text, file) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		parseJson(text, file);
		throw new GateError("malformed", `${file} is not JSON`, {
			at: { file },
			cause
		});
	}
}
function lineOf(text, file, path) {
	try {
		return parseJson(text, file).locate(path).line;
	} catch (thrown) {
		if (thrown instanceof GateError) return void 0;
		throw thrown;
	}
}
export { openJson };
