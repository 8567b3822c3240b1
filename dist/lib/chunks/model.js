// src/formats/coverage/compare-text.ts
/** By code units, so that the order is the same on every machine. */
const compareText = (a, b) => a === b ? 0 : a < b ? -1 : 1;
// src/formats/coverage/branch-shape.ts
const separator = "";
/** The arms of a line by name, in order. */
const namedShape = (names) => names.join(separator);
/** The arms of a line that are only counted: the covered ones come first. */
const countShape = (total) => `#${total}`;
const armNames = (shape) => shape.split(separator);
// src/formats/coverage/growing.ts
const slabLength = 2 ** 16;
function growing(room) {
	let slab = room(64);
	let [start, end] = [0, 0];
	function widen() {
		const length = end - start;
		const wider = room(Math.max(length * 2, Math.min(slab.length * 2, slabLength)));
		wider.set(slab.subarray(start, end));
		[slab, start, end] = [
			wider,
			0,
			length
		];
	}
	const view = () => slab.subarray(start, end);
	return {
		get length() {
			return end - start;
		},
		push(value) {
			if (end === slab.length) widen();
			slab[end++] = value;
		},
		at: (index) => slab[start + index] ?? 0,
		set(index, value) {
			slab[start + index] = value;
		},
		view,
		take() {
			const taken = view();
			start = end;
			return taken;
		},
		clear() {
			end = start;
		}
	};
}
/** Line numbers and sizes. */
const growingInts = () => growing((length) => new Uint32Array(length));
/** Hits. */
const growingFloats = () => growing((length) => new Float64Array(length));
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
export { noLines as a, growingFloats as c, countShape as d, namedShape as f, noFunctions as i, growingInts as l, metrics as n, noStatements as o, compareText as p, noBranches as r, nothingCounted as s, emptyFile as t, armNames as u };
