import { n as replaceHidden } from "./visible.js";
import { t as anyOf } from "./glob.js";
import { t as compareText } from "./compare-text.js";
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
// src/checks/size/metrics.ts
const figuresOf = ({ start, end, nloc, cyclomatic, cognitive, nesting, parameters }) => ({
	cyclomatic,
	cognitive,
	nloc,
	lines: end - start + 1,
	nesting,
	parameters
});
const isSameFigures = (a, b) => sizeMetrics.every((metric) => a[metric] === b[metric]);
const counted = {
	nloc: ["line of code", "lines of code"],
	lines: ["line", "lines"],
	parameters: ["parameter", "parameters"]
};
/** `cyclomatic complexity 25`, `3 parameters`: as sentences have it. */
const showFigure = (metric, value) => {
	if (metric === "cyclomatic" || metric === "cognitive") return `${metric} complexity ${value}`;
	if (metric === "nesting") return `nesting ${value}`;
	const [one, many] = counted[metric];
	return `${value} ${value === 1 ? one : many}`;
};
// src/checks/size/limit-of.ts
const isFor = (whom, state) => whom === "all" || state === "new" || whom === "changed" && state === "changed";
/** The limits of a file: of those for the same metric and function the last one decides. */
function limitsOf(limits) {
	const rows = limits.map((limit) => ({
		limit,
		fits: limit.at === void 0 ? () => true : anyOf([limit.at].flat())
	}));
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const found = known.get(path) ?? limitOfFile(rows.flatMap(({ limit, fits }) => fits(path) ? [limit] : []));
		known.set(path, found);
		return found;
	};
}
function limitOfFile(limits) {
	const lastFirst = limits.toReversed();
	return (metric, state) => {
		const found = lastFirst.find((limit) => limit[metric] !== void 0 && isFor(limit.for, state))?.[metric];
		return found === "off" ? void 0 : found;
	};
}
/** By which metrics a function is over its limits. */
const excesses = (figures, limitOf, state) => sizeMetrics.flatMap((metric) => {
	const limit = limitOf(metric, state);
	return limit !== void 0 && figures[metric] > limit ? [{
		metric,
		value: figures[metric],
		limit
	}] : [];
});
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
export { pickSizes as _, printKey as a, excesses as c, isSameFigures as d, showFigure as f, mostSizes as g, leastSizes as h, keyPattern as i, limitsOf as l, isNothing as m, isPlainName as n, quotedPattern as o, isLooser as p, isPlainPath as r, unquote as s, compareKeys as t, figuresOf as u, sizeMetrics as v };
