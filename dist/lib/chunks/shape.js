import { t as clip } from "./visible.js";
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
export { unknownKeys as i, misfits as n, nameOf as r, describeValue as t };
