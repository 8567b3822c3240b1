import { n as replaceHidden } from "./visible.js";
import { t as compareText } from "./compare-text.js";
// src/formats/size-baseline/key.ts
/** In JSON's quotes. */
const quotedPattern = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const word = String.raw`[^\s"\\]+?`;
/** The path, the name and the number of a key at the start of a row. */
const keyPattern = `(${quotedPattern}|${word}) (${quotedPattern}|${word})(?:#([1-9]\\d{0,8}))?`;
/** `src/a.ts Foo.bar#2`: the same key is always the same text. */
const printKey = ({ path, name, ordinal }) => `${printPath(path)} ${printName(name)}${ordinal === 1 ? "" : `#${ordinal}`}`;
const compareKeys = (a, b) => compareText(a.path, b.path) || compareText(a.name, b.name) || a.ordinal - b.ordinal;
const printPath = (path) => isPlainPath(path) ? path : quote(path);
const printName = (name) => isPlainName(name) ? name : quote(name);
const usualPath = /^[\w./@-]+$/;
const usualName = /^[\w.$<>]+$/;
const plainPath = /^[^\s"#<=>|\\:][^\s"\\]*(?<!:)$/u;
const plainName = /^[^\s"\\]+(?<!:|#\d+)$/u;
const isPlainPath = (path) => usualPath.test(path) || plainPath.test(path) && isSeen(path);
const isPlainName = (name) => usualName.test(name) || plainName.test(name) && isSeen(name);
const isSeen = (text) => replaceHidden(text, () => "") === text;
/** As JSON, with every character escaped that could not be seen. */
const quote = (text) => replaceHidden(JSON.stringify(text), escaped).replaceAll(/[^\S ]/gu, escaped);
/** What `quotedPattern` has matched is valid JSON. */
const unquote = (text) => String(JSON.parse(text));
const escaped = (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
// src/formats/size-baseline/sizes.ts
/** What is measured of a function and may have a limit, in the order in which a row has them. */
const sizeMetrics = [
	"lines",
	"nloc",
	"cyclomatic",
	"cognitive",
	"nesting",
	"parameters"
];
/** `nloc 80, cyclomatic 25`. */
const printSizes = (sizes) => sizeMetrics.flatMap((metric) => sizes[metric] === void 0 ? [] : [`${metric} ${sizes[metric]}`]).join(", ");
/** What of each metric is allowed by a and by b: what only one of them has, the other holds to the limit. */
const leastSizes = (a, b) => pickSizes((metric) => {
	const [one, other] = [a[metric], b[metric]];
	return one === void 0 || other === void 0 ? void 0 : Math.min(one, other);
});
/** What of each metric is allowed by a or by b. */
const mostSizes = (a, b) => pickSizes((metric) => {
	const most = Math.max(a[metric] ?? 0, b[metric] ?? 0);
	return most > 0 ? most : void 0;
});
function pickSizes(valueOf) {
	const sizes = {};
	for (const metric of sizeMetrics) {
		const value = valueOf(metric);
		if (value !== void 0) sizes[metric] = value;
	}
	return sizes;
}
/** More is allowed by a, in any metric: less in one makes up for nothing in another. */
const isLooser = (a, b) => sizeMetrics.some((metric) => (a[metric] ?? 0) > (b[metric] ?? 0));
const isNothing = (sizes) => sizeMetrics.every((metric) => sizes[metric] === void 0);
export { pickSizes as a, compareKeys as c, keyPattern as d, printKey as f, mostSizes as i, isPlainName as l, unquote as m, isNothing as n, printSizes as o, quotedPattern as p, leastSizes as r, sizeMetrics as s, isLooser as t, isPlainPath as u };
