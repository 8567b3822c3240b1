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
export { noLines as a, noFunctions as i, metrics as n, noStatements as o, noBranches as r, nothingCounted as s, emptyFile as t };
