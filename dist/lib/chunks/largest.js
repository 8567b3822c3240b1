import { t as limits } from "./limits.js";
import { t as anyOf } from "./glob.js";
import { s as sizeMetrics } from "./sizes.js";
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
// src/checks/size/largest.ts
/** The longest functions, the longest first, as far as there is room for them. */
const largestOf = (all) => all.toSorted((a, b) => b.figures.lines - a.figures.lines).slice(0, limits.exhibitRows).map(({ path, name, start, figures: { lines, cyclomatic, cognitive } }) => [
	path,
	name,
	start,
	lines,
	cyclomatic,
	cognitive
]);
const sizesExhibit = ({ largest = [], totals }) => largest.length === 0 ? [] : [{
	kind: "sizes",
	columns: [
		"lines",
		"cyclomatic",
		"cognitive"
	],
	rows: largest.map(([file, name, line, ...figures]) => ({
		file,
		line,
		name,
		figures
	})),
	leftOut: Math.max(0, totals.functions - largest.length)
}];
export { figuresOf as a, limitsOf as i, sizesExhibit as n, isSameFigures as o, excesses as r, showFigure as s, largestOf as t };
