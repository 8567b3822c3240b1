import { t as compareText } from "./compare-text.js";
import { a as countShape, i as armNames, n as growingFloats, o as isCountShape, r as growingInts, s as namedShape } from "./builder.js";
import { a as asRatio, c as member, d as refuse, i as asObject, n as asLine, o as asText, r as asList, s as isObject } from "./json-parts.js";
import { a as noLines, i as noFunctions, n as metrics, o as noStatements, r as noBranches, s as nothingCounted } from "./model.js";
// src/formats/coverage/coverage-rows.ts
const mostInt = 4294967295;
const isInt = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= mostInt && !Object.is(value, -0);
const isHits = (value) => Number.isSafeInteger(value) && typeof value === "number" && value >= 0 && !Object.is(value, -0);
/** The parts of a file, from lists of rows in ascending order, each row once. */
function coverageRows(source, at) {
	/** Reads each row of a part; a row that is none, or not behind the one before, is refused. */
	function eachRow(part, value, { form, read, compare }, take) {
		if (value === void 0) return false;
		const list = asList(value) ?? refuse(source, [...at, part], value, "a list");
		let before;
		for (const [index, item] of list.entries()) {
			const row = read(asList(item) ?? []) ?? refuse(source, [
				...at,
				part,
				index
			], item, form);
			if (before !== void 0 && compare(before, row) >= 0) refuse(source, [
				...at,
				part,
				index
			], item, "ascending rows, each once");
			before = row;
			take(row);
		}
		return list.length > 0;
	}
	return {
		lines(value) {
			const [numbers, hits] = [growingInts(), growingFloats()];
			return eachRow("lines", value, runRow, ({ start, counts }) => {
				for (const [index, count] of counts.entries()) {
					numbers.push(start + index);
					hits.push(count);
				}
			}) ? {
				numbers: numbers.take(),
				hits: hits.take()
			} : noLines;
		},
		branches(value) {
			const [numbers, starts, hits] = [
				growingInts(),
				growingInts(),
				growingFloats()
			];
			const shapes = [];
			starts.push(0);
			return eachRow("branches", value, branchRow, (row) => {
				numbers.push(row.line);
				shapes.push(row.shape);
				for (const count of row.counts) hits.push(count);
				starts.push(hits.length);
			}) ? {
				numbers: numbers.take(),
				shapes,
				starts: starts.take(),
				hits: hits.take()
			} : noBranches;
		},
		functions(value) {
			const [numbers, hits] = [growingInts(), growingFloats()];
			const names = [];
			return eachRow("functions", value, functionRow, (row) => {
				numbers.push(row.line);
				names.push(row.name);
				hits.push(row.hits);
			}) ? {
				numbers: numbers.take(),
				names,
				hits: hits.take()
			} : noFunctions;
		},
		statements(value) {
			const [numbers, ends, weights, hits] = [
				growingInts(),
				growingInts(),
				growingInts(),
				growingFloats()
			];
			const keys = [];
			if (!eachRow("statements", value, statementRow, (row) => {
				numbers.push(row.line);
				ends.push(row.end);
				keys.push(row.key);
				weights.push(row.weight);
				hits.push(row.hits);
			})) return noStatements;
			return {
				numbers: numbers.take(),
				ends: ends.take(),
				keys,
				weights: weights.take(),
				hits: hits.take()
			};
		},
		instructions(value) {
			const [numbers, covered, total] = [
				growingInts(),
				growingInts(),
				growingInts()
			];
			return eachRow("instructions", value, countedRow, (row) => {
				numbers.push(row.line);
				covered.push(row.covered);
				total.push(row.total);
			}) ? {
				numbers: numbers.take(),
				covered: covered.take(),
				total: total.take()
			} : nothingCounted;
		}
	};
}
const runRow = {
	form: "the number of a line, then the hits of it and of those that follow it",
	read([first, ...counts]) {
		const start = asLine(first);
		if (start === void 0 || counts.length === 0 || start + counts.length - 1 > mostInt) return void 0;
		return counts.every(isHits) ? {
			start,
			counts
		} : void 0;
	},
	compare: (a, b) => a.start + a.counts.length - 1 - b.start
};
const branchRow = {
	form: "the number of a line and the hits of each arm, with their names before them where they have names",
	read(row) {
		const [line] = row;
		const counts = asList(row.at(-1));
		if (!isInt(line) || !counts || counts.length === 0 || !counts.every(isHits)) return void 0;
		const shape = row.length === 2 ? countShape(counts.length) : row.length === 3 ? shapeOf(row[1], counts.length) : void 0;
		return shape === void 0 ? void 0 : {
			line,
			shape,
			counts
		};
	},
	compare: (a, b) => a.line - b.line || compareText(a.shape, b.shape)
};
/** The shape that has these names, and as many arms; undefined where there is none. */
function shapeOf(value, arms) {
	const names = asList(value) ?? [];
	if (names.length !== arms || !names.every((name) => typeof name === "string")) return void 0;
	const shape = namedShape(names);
	return armNames(shape).length === arms && !isCountShape(shape) ? shape : void 0;
}
const functionRow = {
	form: "the number of a line, a name and hits",
	read([line, name, hits, ...more]) {
		if (!isInt(line) || typeof name !== "string" || !isHits(hits) || more.length > 0) return void 0;
		return {
			line,
			name,
			hits
		};
	},
	compare: (a, b) => a.line - b.line || compareText(a.name, b.name)
};
const statementRow = {
	form: "the numbers of a first line and of a last one that is not before it, a key, a weight and hits",
	read([line, end, key, weight, hits, ...more]) {
		if (!isInt(line) || !isInt(end) || end < line || typeof key !== "string" || more.length > 0) return void 0;
		return isInt(weight) && isHits(hits) ? {
			line,
			end,
			key,
			weight,
			hits
		} : void 0;
	},
	compare: (a, b) => a.line - b.line || compareText(a.key, b.key)
};
const countedRow = {
	form: "the number of a line, how many are covered and how many there are",
	read([line, covered, total, ...more]) {
		if (!isInt(line) || !isInt(covered) || !isInt(total) || covered > total || more.length > 0) return void 0;
		return {
			line,
			covered,
			total
		};
	},
	compare: (a, b) => a.line - b.line
};
// src/formats/coverage/write-json.ts
const formatName = "epic21-coverage";
// src/formats/coverage/epic21-coverage.ts
/** The gate's own export. What it would not have written itself is refused: it is no hand-made format. */
const epic21Coverage = {
	id: formatName,
	matches: (value) => member(value, "format") === formatName,
	read(value, source) {
		const root = asObject(value) ?? refuse(source, [], value, "an object");
		const schema = member(root, "schema");
		if (schema !== 1) refuse(source, ["schema"], schema, `1, the only one that this version knows`);
		checkKeys(root, /* @__PURE__ */ new Set([
			"format",
			"schema",
			"files"
		]), source, []);
		return {
			format: formatName,
			files: readFiles(member(root, "files"), source),
			sources: [],
			declared: {},
			notes: []
		};
	}
};
function readFiles(value, source) {
	const list = asList(value) ?? refuse(source, ["files"], value, "a list of files");
	let before;
	return list.map((one, index) => {
		const file = readFile(one, source, ["files", index]);
		if (before !== void 0 && compareText(before, file.path) >= 0) refuse(source, [
			"files",
			index,
			"path"
		], file.path, "files in the order of their paths, each once");
		before = file.path;
		return file;
	});
}
const keys = /* @__PURE__ */ new Set([
	"path",
	"placeholder",
	"summary",
	...[
		"lines",
		"branches",
		"functions",
		"statements",
		"instructions"
	]
]);
function readFile(value, source, at) {
	const file = asObject(value) ?? refuse(source, at, value, "a file");
	checkKeys(file, keys, source, at);
	const path = member(file, "path");
	const rows = coverageRows(source, at);
	return {
		path: asText(path) ?? refuse(source, [...at, "path"], path, "a path"),
		lines: rows.lines(member(file, "lines")),
		branches: rows.branches(member(file, "branches")),
		functions: rows.functions(member(file, "functions")),
		statements: rows.statements(member(file, "statements")),
		instructions: rows.instructions(member(file, "instructions")),
		...Object.hasOwn(file, "placeholder") && { placeholder: isPlaceholder(member(file, "placeholder"), source, [...at, "placeholder"]) },
		...Object.hasOwn(file, "summary") && { summary: readSummary(member(file, "summary"), source, [...at, "summary"]) }
	};
}
const isPlaceholder = (value, source, at) => value === true ? value : refuse(source, at, value, "true, or nothing");
function checkKeys(value, known, source, at) {
	const stranger = Object.keys(value).find((key) => !known.has(key));
	if (stranger !== void 0) refuse(source, [...at, stranger], value[stranger], `only ${[...known].join(", ")}`);
}
function readSummary(value, source, at) {
	if (!isObject(value)) refuse(source, at, value, "an object of figures");
	checkKeys(value, new Set(metrics), source, at);
	const read = (name) => {
		const pair = member(value, name);
		const [covered, total, ...more] = asList(pair) ?? [];
		return (more.length === 0 ? asRatio(covered, total) : void 0) ?? refuse(source, [...at, name], pair, "two figures, the first not above the second");
	};
	const [lines, branches, functions, statements, instructions] = metrics.map(read);
	const none = {
		covered: 0,
		total: 0
	};
	return {
		lines: lines ?? none,
		branches: branches ?? none,
		functions: functions ?? none,
		statements: statements ?? none,
		instructions: instructions ?? none
	};
}
export { epic21Coverage as t };
