import { t as GateError } from "./errors.js";
import { r as visible } from "./visible.js";
import { r as nameOf, t as describeValue } from "./shape.js";
import { n as asHits } from "./hits.js";
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
export { asRatio as a, member as c, refuse as d, someMember as f, asObject as i, mostFigure as l, asLine as n, asText as o, asList as r, isObject as s, asCount as t, numbering as u };
