import { t as fileBuilder } from "./builder.js";
import { r as moreHits } from "./hits.js";
import { a as asRatio, c as member, d as refuse, f as someMember, i as asObject, l as mostFigure, n as asLine, o as asText, r as asList, s as isObject, t as asCount, u as numbering } from "./json-parts.js";
import { t as epic21Coverage } from "./epic21-coverage.js";
import { n as mergeByPath } from "./merge.js";
import { t as GateError } from "./errors.js";
import { r as visible, t as clip } from "./visible.js";
import { t as emptyFile } from "./model.js";
// src/formats/coverage/coveragepy.ts
/** `coverage json`, formats 1 to 3. Lines that were excluded are in neither list that counts. */
const coveragepy = {
	id: "coveragepy-json",
	matches: (value) => isObject(member(value, "files")) && (isObject(member(value, "meta")) || someMember(member(value, "files"), (file) => member(file, "executed_lines") !== void 0)),
	read(value, source) {
		const builder = fileBuilder(moreHits);
		const files = Object.entries(asObject(member(value, "files")) ?? {});
		return {
			format: "coveragepy-json",
			files: files.map(([path, file]) => readFile$2(path, file, {
				builder,
				source
			})),
			sources: [],
			declared: declared$2(member(value, "totals")),
			notes: files.some(([, file]) => hidesBranches(file)) ? [unlisted] : []
		};
	}
};
const unlisted = "it counts branches and does not list them, as an old coverage.py does: they are not measured";
const hidesBranches = (file) => Number(member(member(file, "summary"), "num_branches")) > 0 && member(file, "executed_branches") === void 0;
function readFile$2(path, file, { builder, source }) {
	const at = ["files", path];
	if (!isObject(file)) refuse(source, at, file, "the coverage of a file");
	const { executed, missing } = readStatements$1(file, source, at);
	for (const [lines, hits] of [[executed, 1], [missing, 0]]) for (const line of lines) {
		builder.line(line, hits);
		builder.statement({
			line,
			end: line,
			key: ""
		}, hits);
	}
	for (const [key, hits] of [["executed_branches", 1], ["missing_branches", 0]]) for (const [from, name] of readArcs(file, key, source, at)) builder.arm(from, name, hits);
	readFunctions$1(file, {
		builder,
		source
	}, at);
	return builder.seal(path);
}
/**
* Before 7.13.1, the lines that ran were listed with docstrings and excluded lines among them, which no total counts.
* Docstrings come first in a module and cannot be told from statements: as many lines are left out as there are too many.
*/
function readStatements$1(region, source, at) {
	const missing = readLines$1(region, "missing_lines", source, at);
	const excluded = region["excluded_lines"] === void 0 ? [] : readLines$1(region, "excluded_lines", source, at);
	const others = /* @__PURE__ */ new Set([...excluded, ...missing]);
	const ran = readLines$1(region, "executed_lines", source, at).filter((line) => !others.has(line));
	const counted = member(member(region, "summary"), "num_statements");
	const beyond = typeof counted === "number" ? Math.max(0, Math.ceil(ran.length + missing.length - counted)) : 0;
	return {
		executed: ran.slice(beyond),
		missing
	};
}
/** Ascending, each once: what is listed twice is not beyond what is counted. */
function readLines$1(file, key, source, at) {
	const lines = (asList(member(file, key)) ?? refuse(source, [...at, key], member(file, key), "a list of lines")).map((line, index) => asLine(line) ?? refuse(source, [
		...at,
		key,
		index
	], line, "a line number"));
	return lines.every((line, index) => index === 0 || line > (lines[index - 1] ?? 0)) ? lines : [...new Set(lines)].sort((a, b) => a - b);
}
/** Jumps from one line to another. A target below zero is the end of the function or module that begins there. */
function readArcs(file, key, source, at) {
	return (asList(member(file, key) ?? []) ?? refuse(source, [...at, key], member(file, key), "a list of jumps")).map((arc, index) => {
		const [from, to] = asList(arc) ?? [];
		const line = asLine(from);
		if (line === void 0 || !Number.isSafeInteger(to)) refuse(source, [
			...at,
			key,
			index
		], arc, "two line numbers");
		return [line, Number(to) > 0 ? `to line ${Number(to)}` : `exit ${-Number(to)}`];
	});
}
/** A function is a region of lines; the region without a name is what lies outside of all. */
function readFunctions$1(file, { builder, source }, at) {
	const regions = member(file, "functions") ?? {};
	if (!isObject(regions)) refuse(source, [...at, "functions"], regions, "an object");
	for (const [name, region] of Object.entries(regions)) {
		if (name === "") continue;
		const here = [
			...at,
			"functions",
			name
		];
		if (!isObject(region)) refuse(source, here, region, "the coverage of a function");
		const { executed, missing } = readStatements$1(region, source, here);
		const first = executed.concat(missing).reduce((a, b) => Math.min(a, b), Infinity);
		if (first === Infinity) continue;
		builder.function(asLine(region["start_line"]) ?? first, name, executed.length > 0 ? 1 : 0);
	}
}
function declared$2(totals) {
	const lines = asRatio(member(totals, "covered_lines"), member(totals, "num_statements"));
	const branches = asRatio(member(totals, "covered_branches"), member(totals, "num_branches"));
	return {
		...lines && {
			lines,
			statements: lines
		},
		...branches && { branches }
	};
}
// src/formats/coverage/gcovr-json.ts
/** `gcovr --json`. Percentages and totals are not in it. */
const gcovrJson = {
	id: "gcovr-json",
	matches: (value) => member(value, "gcovr/format_version") !== void 0,
	read(value, source) {
		const builder = fileBuilder(moreHits);
		const files = listIn(value, "files", source, []).map((file, index) => readFile$1(file, {
			builder,
			source
		}, ["files", index]));
		return {
			format: "gcovr-json",
			files: [...mergeByPath(files).values()],
			sources: [],
			declared: {},
			notes: []
		};
	}
};
const listIn = (value, key, source, at) => asList(member(value, key)) ?? refuse(source, [...at, key], member(value, key), "a list");
const isLeftOut$1 = (value) => value["gcovr/excluded"] === true || value["gcovr/noncode"] === true;
function readFile$1(file, context, at) {
	const path = asText(member(file, "file")) ?? refuse(context.source, [...at, "file"], member(file, "file"), "a path");
	listIn(file, "lines", context.source, at).forEach((line, index) => readLine(line, context, [
		...at,
		"lines",
		index
	]));
	const functions = asList(member(file, "functions") ?? []);
	if (!functions) refuse(context.source, [...at, "functions"], member(file, "functions"), "a list");
	functions.forEach((one, index) => readFunction(one, context, [
		...at,
		"functions",
		index
	]));
	return context.builder.seal(path);
}
/** A line of a template is listed once for each instance: it ran where one of them did, and so did its arms. */
function readLine(line, { builder, source }, at) {
	if (!isObject(line)) refuse(source, at, line, "the coverage of a line");
	if (isLeftOut$1(line)) return;
	const number = asLine(line["line_number"]) ?? refuse(source, [...at, "line_number"], line["line_number"], "a line number");
	builder.line(number, asCount(line["count"]) ?? refuse(source, [...at, "count"], line["count"], "a count"));
	(asList(member(line, "branches") ?? []) ?? refuse(source, [...at, "branches"], line["branches"], "a list")).forEach((branch, index) => {
		const here = [
			...at,
			"branches",
			index
		];
		if (!isObject(branch)) refuse(source, here, branch, "the coverage of a branch");
		if (isLeftOut$1(branch)) return;
		const hits = asCount(branch["count"]) ?? refuse(source, [...here, "count"], branch["count"], "a count");
		builder.arm(number, armName(branch, index), hits);
	});
}
/** By its number on the line and, where they are known, the blocks that it leads from and to. */
function armName(branch, index) {
	const known = [branch["source_block_id"], branch["destination_block_id"] ?? branch["destination_blockno"]].map((block) => typeof block === "number" ? String(block) : "");
	return `${typeof branch["branchno"] === "number" ? branch["branchno"] : index} ${known.join("-")}`;
}
function readFunction(value, { builder, source }, at) {
	if (!isObject(value)) refuse(source, at, value, "the coverage of a function");
	if (isLeftOut$1(value) || value["lineno"] === 0) return;
	const line = asLine(value["lineno"]) ?? refuse(source, [...at, "lineno"], value["lineno"], "a line number");
	const name = asText(value["name"]) ?? asText(value["demangled_name"]) ?? "";
	const count = value["execution_count"] ?? 0;
	builder.function(line, name, asCount(count) ?? refuse(source, [...at, "execution_count"], count, "a count"));
}
// src/formats/coverage/istanbul-range.ts
function readRange(range, source, place) {
	const [start, end] = [member(range, "start"), member(range, "end")];
	const [startLine, endLine] = [member(start, "line"), member(end, "line")];
	const line = asLine(startLine);
	if (line === void 0 && !isNone(startLine)) fail(source, [
		...place,
		"start",
		"line"
	], startLine);
	const last = asLine(endLine);
	if (last === void 0 && !isNone(endLine)) fail(source, [
		...place,
		"end",
		"line"
	], endLine);
	const key = `${line ?? ""}.${columnOf(start)}-${last ?? ""}.${columnOf(end)}`;
	return {
		line,
		end: line !== void 0 && last !== void 0 ? Math.max(line, last) : void 0,
		key
	};
}
const isNone = (line) => line === void 0 || line === null || line === 0;
/** The end of a line is written as null, because JSON has no Infinity. */
function columnOf(position) {
	const column = member(position, "column");
	return typeof column === "number" ? String(column) : "";
}
function fail(source, [base, ...rest], found) {
	return refuse(source, [...base, ...rest], found, "a line number");
}
// src/formats/coverage/istanbul-final.ts
/** `coverage-final.json`, as Jest, Vitest, nyc and c8 write it, and what nyc leaves in `.nyc_output`. */
const istanbulFinal = {
	id: "istanbul-final",
	matches: (value) => isObject(value) && (Object.keys(value).length === 0 || isMap(value) || isMap(member(value, "data"))),
	read(value, source) {
		const [map, base] = !isMap(value) && isMap(member(value, "data")) ? [member(value, "data"), ["data"]] : [value, []];
		const builder = fileBuilder(moreHits);
		const files = Object.entries(asObject(map) ?? {}).map(([key, entry]) => readEntry(key, entry, {
			builder,
			source,
			base
		}));
		return {
			format: "istanbul-final",
			files: [...mergeByPath(files).values()],
			sources: [],
			declared: {},
			notes: files.length === 0 ? ["it holds no file"] : []
		};
	}
};
const isMap = (value) => someMember(value, (entry) => isEntry(entry) || isEntry(member(entry, "data")));
const isEntry = (value) => [
	"statementMap",
	"fnMap",
	"branchMap"
].some((key) => member(value, key) !== void 0);
function readEntry(key, value, { builder, source, base }) {
	const isWrapped = !isEntry(value) && isObject(member(value, "data"));
	const at = [
		...base,
		key,
		...isWrapped ? ["data"] : []
	];
	const data = isWrapped ? member(value, "data") : value;
	if (!isObject(data)) refuse(source, at, data, "the coverage of a file");
	refuseUnmapped(key, data, at, source);
	const part = (name) => asObject(member(data, name)) ?? refuse(source, [...at, name], member(data, name), "an object");
	const entry = {
		builder,
		source,
		at,
		part
	};
	readStatements(entry);
	readFunctions(entry);
	readBranches$1(entry);
	const file = builder.seal(asText(member(data, "path")) ?? key);
	return member(data, "all") === true ? {
		...file,
		placeholder: true
	} : file;
}
/** Istanbul's reporters apply the source map and leave it out: where it still is, the lines are those of compiled code. */
function refuseUnmapped(key, data, at, { file, lineOf }) {
	if (!isObject(member(data, "inputSourceMap"))) return;
	const what = `${file}: the lines of ${visible(clip(key, 80))} are those of the compiled code, not of its source`;
	throw new GateError("malformed", what, {
		at: {
			file,
			line: lineOf([...at, "inputSourceMap"])
		},
		hint: "Apply the source maps: `nyc report --reporter=json`, and name the file that it writes."
	});
}
const nowhere = 1;
function readStatements({ builder, source, at, part }) {
	const map = part("statementMap");
	const unique = numbering();
	for (const [id, count] of Object.entries(part("s"))) {
		const hits = readHits(count) ?? refuse(source, [
			...at,
			"s",
			id
		], count, "a count");
		const { line, end, key } = readRange(member(map, id), source, [
			at,
			"statementMap",
			id
		]);
		if (line !== void 0) builder.line(line, hits);
		builder.statement({
			line: line ?? nowhere,
			end: end ?? line ?? nowhere,
			key: unique(key)
		}, hits);
	}
}
function readFunctions({ builder, source, at, part }) {
	const map = part("fnMap");
	const unique = numbering();
	for (const [id, count] of Object.entries(part("f"))) {
		const hits = readHits(count) ?? refuse(source, [
			...at,
			"f",
			id
		], count, "a count");
		const known = member(map, id);
		const line = readRange(member(known, "decl"), source, [
			at,
			"fnMap",
			id,
			"decl"
		]).line ?? readRange(member(known, "loc"), source, [
			at,
			"fnMap",
			id,
			"loc"
		]).line ?? nowhere;
		const name = asText(member(known, "name")) ?? "(anonymous)";
		builder.function(line, unique(`${line} ${name}`).slice(`${line} `.length), hits);
	}
}
function readBranches$1({ builder, source, at, part }) {
	const map = part("branchMap");
	const unique = numbering();
	for (const [id, arms] of Object.entries(part("b"))) {
		const counts = asList(arms) ?? refuse(source, [
			...at,
			"b",
			id
		], arms, "a list of counts");
		const { line, key } = readBranchPlace(member(map, id), source, [
			at,
			"branchMap",
			id
		]);
		const name = unique(key);
		counts.forEach((count, index) => {
			const hits = readHits(count) ?? refuse(source, [
				...at,
				"b",
				id,
				index
			], count, "a count");
			builder.arm(line, `${name} arm ${index}`, hits);
		});
	}
}
/** An arm that is not written out, as a missing `else`, has no place of its own. */
function readBranchPlace(branch, source, [at, kind, id]) {
	const whole = readRange(member(branch, "loc"), source, [
		at,
		kind,
		id,
		"loc"
	]);
	if (whole.line !== void 0) return {
		line: whole.line,
		key: whole.key
	};
	for (const location of asList(member(branch, "locations")) ?? []) {
		const arm = readRange(location, source, [
			at,
			kind,
			id,
			"locations"
		]);
		if (arm.line !== void 0) return {
			line: arm.line,
			key: arm.key
		};
	}
	return {
		line: nowhere,
		key: ""
	};
}
/** Merging reports of different code leaves null: nothing is known to have run. */
const readHits = (count) => count === null ? 0 : asCount(count);
// src/formats/coverage/istanbul-summary.ts
/** `coverage-summary.json`: figures of each file, no lines. Its percentages are rounded, or the text `Unknown`. */
const istanbulSummary = {
	id: "istanbul-summary",
	matches: (value) => someMember(value, isFigures),
	read(value, source) {
		return {
			format: "istanbul-summary",
			files: Object.entries(value).filter(([path]) => path !== "total").map(([path, figures]) => readFile(path, figures, source)),
			sources: [],
			declared: declared$1(member(value, "total")),
			notes: []
		};
	}
};
const isFigures = (value) => member(value, "statements") !== void 0 && member(member(value, "lines"), "pct") !== void 0;
const figuresWanted = `counts of covered and total, up to ${mostFigure}`;
const counted = [
	"lines",
	"branches",
	"functions",
	"statements"
];
function readFile(path, figures, source) {
	if (!isObject(figures)) refuse(source, [path], figures, "figures of a file");
	const count = (metric) => ratioOf(figures, metric) ?? refuse(source, [path, metric], figures[metric], figuresWanted);
	const summary = {
		lines: count("lines"),
		branches: count("branches"),
		functions: count("functions"),
		statements: count("statements"),
		instructions: {
			covered: 0,
			total: 0
		}
	};
	return {
		...emptyFile(path),
		summary
	};
}
function ratioOf(figures, metric) {
	const figure = member(figures, metric);
	return asRatio(member(figure, "covered"), member(figure, "total"));
}
function declared$1(total) {
	const known = counted.map((metric) => [metric, ratioOf(total, metric)]).filter(([, count]) => count);
	return Object.fromEntries(known);
}
// src/formats/coverage/simplecov-file.ts
/** The data is a list of lines, as old versions have it, or an object of lines, branches and methods. */
function readSimpleCovFile(path, data, context) {
	const { builder, source, at } = context;
	if (Array.isArray(data)) {
		readLines(data, context);
		return builder.seal(path);
	}
	const [lines, branches, methods] = [
		"lines",
		"branches",
		"methods"
	].map((kind) => member(data, kind) ?? void 0);
	if (lines === void 0 && branches === void 0 && methods === void 0) refuse(source, [...at, "lines"], lines, "a list of counts");
	if (lines !== void 0) readLines(lines, {
		...context,
		at: [...at, "lines"]
	});
	if (branches !== void 0) readBranches(branches, {
		...context,
		at: [...at, "branches"]
	});
	if (methods !== void 0) readMethods(methods, {
		...context,
		at: [...at, "methods"]
	});
	return builder.seal(path);
}
/** Between `# :nocov:` comments; null is where nothing can run. */
const isLeftOut = (count) => count === null || count === "ignored";
function readLines(lines, { builder, source, at }) {
	(asList(lines) ?? refuse(source, at, lines, "a list of counts")).forEach((count, index) => {
		if (isLeftOut(count)) return;
		builder.line(index + 1, asCount(count) ?? refuse(source, [...at, index], count, "a count, null or \"ignored\""));
	});
}
const branchKey = /^\[:(?:\w+|"[^"\p{Cc}]{1,8}"), \d+, (\d+)(?:, \d+)*\]$/u;
/** A resultset has the arms by branch, `coverage.json` has them in a row. */
function readBranches(branches, context) {
	const { builder, source, at } = context;
	if (Array.isArray(branches)) return readListedArms(branches, context);
	if (!isObject(branches)) refuse(source, at, branches, "branches by their place");
	for (const [branch, arms] of Object.entries(branches)) {
		const line = lineIn(branchKey, branch) ?? refuse(source, [...at, branch], branch, "a branch such as [:if, 0, 3, 4, 7, 7]");
		if (!isObject(arms)) refuse(source, [...at, branch], arms, "counts by arm");
		for (const [arm, count] of Object.entries(arms)) {
			const here = [
				...at,
				branch,
				arm
			];
			if (!branchKey.test(arm)) refuse(source, here, arm, "an arm such as [:then, 1, 4, 6, 4, 16]");
			builder.arm(line, `${branch} ${arm}`, asCount(count) ?? refuse(source, here, count, "a count"));
		}
	}
}
function readListedArms(arms, { builder, source, at }) {
	const unique = numbering();
	arms.forEach((arm, index) => {
		const here = [...at, index];
		const [start, end, count] = [
			"start_line",
			"end_line",
			"coverage"
		].map((key) => member(arm, key));
		const [first, last] = [asLine(start), asLine(end)];
		if (first === void 0 || last === void 0) refuse(source, here, arm, "an arm with its lines");
		const line = asLine(member(arm, "report_line")) ?? first;
		const name = unique(`${line}: ${first}-${last}`);
		if (isLeftOut(count)) return;
		builder.arm(line, name, asCount(count) ?? refuse(source, [...here, "coverage"], count, "a count"));
	});
}
const methodKey = /^\[(.*), (\d+), \d+, \d+, \d+\]$/su;
function readMethods(methods, { builder, source, at }) {
	if (isObject(methods)) {
		for (const [method, count] of Object.entries(methods)) {
			const [, name = "", line] = methodKey.exec(method) ?? [];
			const first = asLine(Number(line)) ?? refuse(source, [...at, method], method, "a method with its place");
			const hits = asCount(count) ?? refuse(source, [...at, method], count, "a count");
			builder.function(first, name.replace(", :", "#"), hits);
		}
		return;
	}
	(asList(methods) ?? refuse(source, at, methods, "a list of methods")).forEach((method, index) => {
		const [start, count] = [member(method, "start_line"), member(method, "coverage")];
		const line = asLine(start) ?? refuse(source, [
			...at,
			index,
			"start_line"
		], start, "a line number");
		if (isLeftOut(count)) return;
		const hits = asCount(count) ?? refuse(source, [
			...at,
			index,
			"coverage"
		], count, "a count");
		builder.function(line, asText(member(method, "name")) ?? "", hits);
	});
}
const lineIn = (key, text) => asLine(Number(key.exec(text)?.[1]));
// src/formats/coverage/simplecov.ts
/** `coverage.json`, the `.resultset.json` of one or more suites, and what the gem simplecov-json writes. */
const simplecov = {
	id: "simplecov",
	matches: (value) => isReport(value) || isFileList(value) || isResultset(value),
	read(value, source) {
		const find = isReport(value) ? inReport : isFileList(value) ? inList : inSuites;
		const builder = fileBuilder(moreHits);
		const files = [...find(value, source)].map(({ path, data, at }) => readSimpleCovFile(path, data, {
			builder,
			source,
			at
		}));
		const root = asText(member(member(value, "meta"), "root"));
		return {
			format: "simplecov",
			files: [...mergeByPath(files).values()],
			sources: root === void 0 ? [] : [root],
			declared: declared(value),
			notes: []
		};
	}
};
const isReport = (value) => isObject(member(value, "coverage")) && (member(member(value, "meta"), "simplecov_version") !== void 0 || someMember(member(value, "coverage"), (file) => kinds.some((kind) => isContainer(member(file, kind)))));
const kinds = [
	"lines",
	"branches",
	"methods"
];
const isContainer = (value) => isObject(value) || Array.isArray(value);
const isFileList = (value) => (asList(member(value, "files")) ?? []).some((file) => asText(member(file, "filename")) && isContainer(member(file, "coverage")));
const isResultset = (value) => someMember(value, (suite) => isObject(member(suite, "coverage")) && member(suite, "timestamp") !== void 0) || someMember(value, (suite) => someMember(member(suite, "coverage"), (file) => kinds.some((kind) => isContainer(member(file, kind)))));
const inReport = (value) => inCoverage(value, []);
const inCoverage = (value, at) => Object.entries(asObject(member(value, "coverage")) ?? {}).map(([path, data]) => ({
	path,
	data,
	at: [
		...at,
		"coverage",
		path
	]
}));
function* inSuites(value, source) {
	for (const [name, suite] of Object.entries(asObject(value) ?? {})) {
		const coverage = member(suite, "coverage");
		if (!isObject(coverage)) refuse(source, [name, "coverage"], coverage, "the coverage of a suite");
		yield* inCoverage(suite, [name]);
	}
}
function* inList(value, source) {
	for (const [index, file] of (asList(member(value, "files")) ?? []).entries()) {
		const name = member(file, "filename");
		yield {
			path: asText(name) ?? refuse(source, [
				"files",
				index,
				"filename"
			], name, "a path"),
			data: member(file, "coverage"),
			at: [
				"files",
				index,
				"coverage"
			]
		};
	}
}
function declared(value) {
	const count = (kind) => {
		const figures = member(member(value, "total"), kind);
		return asRatio(member(figures, "covered"), member(figures, "total"));
	};
	const metrics = member(value, "metrics");
	const lines = count("lines") ?? asRatio(member(metrics, "covered_lines"), member(metrics, "total_lines"));
	const [branches, functions] = [count("branches"), count("methods")];
	return {
		...lines && { lines },
		...branches && { branches },
		...functions && { functions }
	};
}
// src/formats/coverage/json-formats.ts
/** The formats in JSON. Their shapes exclude each other, so that their order does not matter. */
const jsonFormats = [
	istanbulFinal,
	istanbulSummary,
	coveragepy,
	simplecov,
	gcovrJson,
	epic21Coverage
];
export { jsonFormats };
