// src/formats/coverage/model.ts
/** What a report can count. Figures of two metrics are never compared with each other. */
const metrics = [
	"lines",
	"branches",
	"functions",
	"statements",
	"instructions"
];
const noNumbers = /* @__PURE__ */ new Uint32Array(0);
const noHits = /* @__PURE__ */ new Float64Array(0);
const noLines = {
	numbers: noNumbers,
	hits: noHits
};
const noBranches = {
	numbers: noNumbers,
	shapes: [],
	starts: /* @__PURE__ */ new Uint32Array(1),
	hits: noHits
};
const noFunctions = {
	numbers: noNumbers,
	names: [],
	hits: noHits
};
const noStatements = {
	numbers: noNumbers,
	ends: noNumbers,
	keys: [],
	weights: noNumbers,
	hits: noHits
};
const nothingCounted = {
	numbers: noNumbers,
	covered: noNumbers,
	total: noNumbers
};
const emptyFile = (path) => ({
	path,
	lines: noLines,
	branches: noBranches,
	functions: noFunctions,
	statements: noStatements,
	instructions: nothingCounted
});
// src/formats/coverage/compare-text.ts
/** By code units, so that the order is the same on every machine. */
const compareText = (a, b) => a === b ? 0 : a < b ? -1 : 1;
export { noFunctions as a, nothingCounted as c, noBranches as i, emptyFile as n, noLines as o, metrics as r, noStatements as s, compareText as t };
