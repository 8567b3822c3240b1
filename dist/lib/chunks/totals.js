// src/formats/coverage/totals.ts
const totalsOf = (file) => file.summary ?? {
	lines: hitsOf(file.lines),
	branches: branchesOf(file.branches),
	functions: hitsOf(file.functions),
	statements: statementsOf(file.statements),
	instructions: countedOf(file.instructions)
};
const noTotals = {
	lines: {
		covered: 0,
		total: 0
	},
	branches: {
		covered: 0,
		total: 0
	},
	functions: {
		covered: 0,
		total: 0
	},
	statements: {
		covered: 0,
		total: 0
	},
	instructions: {
		covered: 0,
		total: 0
	}
};
const add = (a, b) => ({
	covered: a.covered + b.covered,
	total: a.total + b.total
});
const addTotals = (a, b) => ({
	lines: add(a.lines, b.lines),
	branches: add(a.branches, b.branches),
	functions: add(a.functions, b.functions),
	statements: add(a.statements, b.statements),
	instructions: add(a.instructions, b.instructions)
});
const sumTotals = (all) => [...all].reduce(addTotals, noTotals);
function hitsOf({ hits }) {
	let covered = 0;
	for (let index = 0; index < hits.length; index++) if (hits[index] !== 0) covered++;
	return {
		covered,
		total: hits.length
	};
}
/** Of a line whose arms the reports do not agree about, the most that one of them saw. */
function branchesOf(branches) {
	let [covered, total] = [0, 0];
	eachBranchLine(branches, (_, own, all) => {
		covered += own;
		total += all;
	});
	return {
		covered,
		total
	};
}
function eachBranchLine({ numbers, starts, hits }, visit) {
	let [line, most, all] = [
		numbers[0] ?? 0,
		0,
		0
	];
	for (let index = 0; index < numbers.length; index++) {
		const number = numbers[index] ?? 0;
		if (number !== line) {
			visit(line, most, all);
			[line, most, all] = [
				number,
				0,
				0
			];
		}
		const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? 0];
		let covered = 0;
		for (let arm = start; arm < end; arm++) if (hits[arm] !== 0) covered++;
		[most, all] = [Math.max(most, covered), Math.max(all, end - start)];
	}
	if (numbers.length > 0) visit(line, most, all);
}
function statementsOf({ hits, weights }) {
	let [covered, total] = [0, 0];
	for (let index = 0; index < hits.length; index++) {
		const weight = weights[index] ?? 0;
		total += weight;
		if (hits[index] !== 0) covered += weight;
	}
	return {
		covered,
		total
	};
}
function countedOf(counted) {
	const sum = (values) => values.reduce((before, value) => before + value, 0);
	return {
		covered: sum(counted.covered),
		total: sum(counted.total)
	};
}
export { totalsOf as i, eachBranchLine as n, sumTotals as r, addTotals as t };
