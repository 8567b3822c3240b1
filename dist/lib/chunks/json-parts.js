import { r as GateError } from "./glob.js";
import { r as visible, t as clip } from "./visible.js";
import { n as asHits } from "./hits.js";
// src/formats/shape.ts
/** Where and how a value misses its schema, in its own words: zod tells neither what was found nor always where. */
const misfits = (issues, root) => issues.map((issue) => {
	const path = issue.path.map((step) => typeof step === "number" ? step : String(step));
	return {
		path,
		what: `${nameOf(path)} is ${describeValue(valueAt(root, path))}, expected ${expected(issue)}`
	};
});
const nameOf = (path) => clip(path.join("."), 160) || "the file";
function valueAt(root, path) {
	let value = root;
	for (const step of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
		value = Reflect.get(value, step);
	}
	return value;
}
function describeValue(value) {
	if (value === void 0) return "missing";
	if (value === null) return "null";
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === "string") return `the text ${JSON.stringify(clip(value, 40))}`;
	if (typeof value === "number") return `the number ${value}`;
	if (typeof value !== "object") return String(value === true);
	const keys = Object.keys(value);
	if (keys.length === 0) return "an empty object";
	return `an object of ${clip(keys.slice(0, 6).join(", "), 120)}${keys.length > 6 ? ", …" : ""}`;
}
const kinds = {
	array: "a list",
	object: "an object",
	record: "an object",
	string: "text",
	number: "a number",
	tuple: "a list"
};
function expected(issue) {
	if (issue.code === "invalid_type") return kinds[issue.expected] ?? issue.expected;
	if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value)).join(" or ");
	if (issue.code === "too_small") return `at least ${issue.minimum}`;
	if (issue.code === "too_big") return `at most ${issue.maximum}`;
	return issue.message;
}
/** Names of what a value holds beyond what its schema knows; `known` is the value as the schema returned it. */
function unknownKeys(value, known, path = []) {
	if (value === known || typeof value !== "object" || value === null) return [];
	if (typeof known !== "object" || known === null) return [];
	return Object.keys(value).flatMap((key) => Object.hasOwn(known, key) ? unknownKeys(Reflect.get(value, key), Reflect.get(known, key), [...path, key]) : [nameOf([...path, key])]);
}
// src/formats/coverage/json-parts.ts
const asObject = (value) => isObject(value) ? value : void 0;
const asList = (value) => Array.isArray(value) ? value : void 0;
const asText = (value) => typeof value === "string" && value !== "" ? value : void 0;
/** A count of runs. */
const asCount = (value) => typeof value === "number" ? asHits(value) : void 0;
const mostLines = 4294967295;
const asLine = (value) => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= mostLines ? value : void 0;
/** Figures that a report declares; undefined where they are no figures. */
function asRatio(covered, total) {
	if (!isFigure(covered) || !isFigure(total) || covered > total) return void 0;
	return {
		covered,
		total
	};
}
/** The same as in XML: figures of many files are added up. */
const mostFigure = 2 ** 31 - 1;
const isFigure = (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= mostFigure;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** A member by its own key: a report may ask for `constructor` and must not find it. */
const member = (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
/** Whether one of the members, which are usually files, is of a kind. */
const someMember = (value, isIt) => isObject(value) && Object.values(value).some(isIt);
function refuse({ file, lineOf }, path, found, expected) {
	const what = visible(`${nameOf(path)} is ${describeValue(found)}`);
	throw new GateError("malformed", `${file}: ${what}, expected ${expected}`, { at: {
		file,
		line: lineOf(path)
	} });
}
/** Tells equal texts apart by how often each was there before. */
function numbering() {
	const seen = /* @__PURE__ */ new Map();
	return (text) => {
		let count = seen.get(text) ?? 0;
		let name = text;
		while (count > 0 && seen.has(name)) name = `${text} ${++count}`;
		seen.set(text, Math.max(count, 1));
		if (name !== text) seen.set(name, 1);
		return name;
	};
}
export { asRatio as a, member as c, refuse as d, someMember as f, unknownKeys as h, asObject as i, mostFigure as l, misfits as m, asLine as n, asText as o, describeValue as p, asList as r, isObject as s, asCount as t, numbering as u };
