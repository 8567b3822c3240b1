import { t as addHits } from "./hits.js";
// src/formats/coverage/merge.ts
/**
* What two reports know of one file. In any order and grouping the result is the same: a line that one of them does not
* know is unknown there, neither covered nor left out. Figures without lines are not merged: see `canMerge`.
*/
function mergeFiles(a, b, combine = addHits) {
	if (a.placeholder && !b.placeholder) return {
		...b,
		path: a.path
	};
	if (b.placeholder && !a.placeholder) return a;
	return {
		path: a.path,
		lines: mergeLines(a.lines, b.lines, combine),
		branches: mergeBranches(a.branches, b.branches, combine),
		functions: mergeFunctions(a.functions, b.functions, combine),
		statements: mergeStatements(a.statements, b.statements, combine),
		instructions: mergeCounted(a.instructions, b.instructions),
		...a.placeholder && { placeholder: true },
		...a.summary && { summary: a.summary }
	};
}
/** Two totals do not tell which lines they share. */
const canMerge = (a, b) => !a.summary && !b.summary;
/** The files of one or more reports, each path once. */
function mergeByPath(files, combine) {
	const merged = /* @__PURE__ */ new Map();
	for (const file of files) {
		const known = merged.get(file.path);
		merged.set(file.path, known ? mergeFiles(known, file, combine) : file);
	}
	return merged;
}
/** Walks two sorted lists as one: each step takes an index of one list, or of both where they are equal; -1 is none. */
function zip(lengths, compare, take) {
	const [lengthA, lengthB] = lengths;
	let [a, b] = [0, 0];
	while (a < lengthA || b < lengthB) {
		const order = a === lengthA ? 1 : b === lengthB ? -1 : compare(a, b);
		take(order <= 0 ? a++ : -1, order >= 0 ? b++ : -1);
	}
}
const at = (values, index) => values[index] ?? 0;
const byText = (a = "", b = "") => a < b ? -1 : Number(a > b);
const areEqual = (a, b) => {
	let index = a.length === b.length ? 0 : -1;
	while (index >= 0 && index < a.length && a[index] === b[index]) index++;
	return index === a.length;
};
const joinHits = (a, b, combine) => a.map((hits, index) => combine(hits, at(b, index)));
function mergeLines(a, b, combine) {
	if (a.numbers.length === 0) return b;
	if (b.numbers.length === 0) return a;
	if (areEqual(a.numbers, b.numbers)) return {
		numbers: a.numbers,
		hits: joinHits(a.hits, b.hits, combine)
	};
	const numbers = new Uint32Array(a.numbers.length + b.numbers.length);
	const hits = new Float64Array(numbers.length);
	let length = 0;
	zip([a.numbers.length, b.numbers.length], (i, j) => at(a.numbers, i) - at(b.numbers, j), (i, j) => {
		numbers[length] = i >= 0 ? at(a.numbers, i) : at(b.numbers, j);
		hits[length++] = i < 0 ? at(b.hits, j) : j < 0 ? at(a.hits, i) : combine(at(a.hits, i), at(b.hits, j));
	});
	return {
		numbers: numbers.slice(0, length),
		hits: hits.slice(0, length)
	};
}
function mergeBranches(a, b, combine) {
	if (a.numbers.length === 0) return b;
	if (b.numbers.length === 0) return a;
	if (areEqual(a.numbers, b.numbers) && areEqual(a.shapes, b.shapes)) return {
		...a,
		hits: joinHits(a.hits, b.hits, combine)
	};
	const numbers = [];
	const shapes = [];
	const starts = [0];
	const hits = [];
	zip([a.numbers.length, b.numbers.length], (i, j) => at(a.numbers, i) - at(b.numbers, j) || byText(a.shapes[i], b.shapes[j]), (i, j) => {
		const [from, index] = i >= 0 ? [a, i] : [b, j];
		numbers.push(at(from.numbers, index));
		shapes.push(from.shapes[index] ?? "");
		const [start, end] = [at(from.starts, index), at(from.starts, index + 1)];
		const other = i >= 0 && j >= 0 ? at(b.starts, j) : void 0;
		for (let arm = start; arm < end; arm++) {
			const own = at(from.hits, arm);
			hits.push(other === void 0 ? own : combine(own, at(b.hits, other + arm - start)));
		}
		starts.push(hits.length);
	});
	return {
		numbers: Uint32Array.from(numbers),
		shapes,
		starts: Uint32Array.from(starts),
		hits: Float64Array.from(hits)
	};
}
function mergeFunctions(a, b, combine) {
	if (a.numbers.length === 0) return b;
	if (b.numbers.length === 0) return a;
	if (areEqual(a.numbers, b.numbers) && areEqual(a.names, b.names)) return {
		...a,
		hits: joinHits(a.hits, b.hits, combine)
	};
	const [numbers, names, hits] = [
		[],
		[],
		[]
	];
	zip([a.numbers.length, b.numbers.length], (i, j) => at(a.numbers, i) - at(b.numbers, j) || byText(a.names[i], b.names[j]), (i, j) => {
		const [from, index] = i >= 0 ? [a, i] : [b, j];
		numbers.push(at(from.numbers, index));
		names.push(from.names[index] ?? "");
		hits.push(i >= 0 && j >= 0 ? combine(at(a.hits, i), at(b.hits, j)) : at(from.hits, index));
	});
	return {
		numbers: Uint32Array.from(numbers),
		names,
		hits: Float64Array.from(hits)
	};
}
function mergeStatements(a, b, combine) {
	if (a.numbers.length === 0) return b;
	if (b.numbers.length === 0) return a;
	const [numbers, ends, weights, hits] = [
		[],
		[],
		[],
		[]
	];
	const keys = [];
	zip([a.numbers.length, b.numbers.length], (i, j) => at(a.numbers, i) - at(b.numbers, j) || byText(a.keys[i], b.keys[j]), (i, j) => {
		const [from, index] = i >= 0 ? [a, i] : [b, j];
		const isBoth = i >= 0 && j >= 0;
		numbers.push(at(from.numbers, index));
		keys.push(from.keys[index] ?? "");
		ends.push(isBoth ? Math.max(at(a.ends, i), at(b.ends, j)) : at(from.ends, index));
		weights.push(isBoth ? Math.max(at(a.weights, i), at(b.weights, j)) : at(from.weights, index));
		hits.push(isBoth ? combine(at(a.hits, i), at(b.hits, j)) : at(from.hits, index));
	});
	return {
		numbers: Uint32Array.from(numbers),
		ends: Uint32Array.from(ends),
		keys,
		weights: Uint32Array.from(weights),
		hits: Float64Array.from(hits)
	};
}
/** Nothing tells which of a line's instructions two runs share: the run that covered more is what is known. */
function mergeCounted(a, b) {
	if (a.numbers.length === 0) return b;
	if (b.numbers.length === 0) return a;
	const [numbers, covered, total] = [
		[],
		[],
		[]
	];
	zip([a.numbers.length, b.numbers.length], (i, j) => at(a.numbers, i) - at(b.numbers, j), (i, j) => {
		numbers.push(i >= 0 ? at(a.numbers, i) : at(b.numbers, j));
		covered.push(Math.max(i < 0 ? 0 : at(a.covered, i), j < 0 ? 0 : at(b.covered, j)));
		total.push(Math.max(i < 0 ? 0 : at(a.total, i), j < 0 ? 0 : at(b.total, j)));
	});
	return {
		numbers: Uint32Array.from(numbers),
		covered: Uint32Array.from(covered),
		total: Uint32Array.from(total)
	};
}
export { mergeByPath as n, mergeFiles as r, canMerge as t };
