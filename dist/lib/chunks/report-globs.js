import { z } from "zod/mini";
// src/checks/suites/matrix.ts
/** The legs of a matrix, with GitHub's meaning of `exclude`, which comes first, and `include`. */
function expandMatrix({ axes, include, exclude }) {
	const legs = [...axes].reduce((legs, [axis, values]) => legs.flatMap((leg) => values.map((value) => new Map([...leg, [axis, value]]))), axes.size === 0 ? [] : [/* @__PURE__ */ new Map()]).filter((leg) => !exclude.some((one) => fits(leg, one))).map((leg) => ({
		leg,
		all: leg
	}));
	const created = [];
	for (const one of include) {
		const targets = legs.filter(({ leg }) => [...one].every(([key, value]) => (leg.get(key) ?? value) === value));
		for (const target of targets) target.all = new Map([...target.all, ...one]);
		if (targets.length === 0) created.push(one);
	}
	return [...legs.map(({ all }) => ({
		values: all,
		isIncluded: false
	})), ...created.map((values) => ({
		values,
		isIncluded: true
	}))];
}
const fits = (leg, wanted) => [...wanted].every(([key, value]) => leg.get(key) === value);
/** How many legs the axes have before any is taken out; for who asks before they are made. */
const productOf = (axes) => axes.size === 0 ? 0 : [...axes.values()].reduce((product, values) => product * values.length, 1);
const valuesOf = (values) => new Map(Object.entries(values).map(([key, value]) => [key, String(value)]));
const matrixOf = ({ axes = {}, include, exclude }) => ({
	axes: new Map(Object.entries(axes).map(([axis, values]) => [axis, values.map(String)])),
	include: include.map(valuesOf),
	exclude: exclude.map(valuesOf)
});
/** The legs that the config expects, in its order. */
function expectedLegs(expectation) {
	if (expectation.legs.length > 0) return expectation.legs.map((name) => ({
		name,
		values: /* @__PURE__ */ new Map([["leg", name]])
	}));
	const matrix = matrixOf(expectation);
	return expandMatrix(matrix).map(({ values, isIncluded }) => {
		const axes = [...matrix.axes.keys()];
		const others = isIncluded ? [...values.keys()].filter((key) => !axes.includes(key)) : [];
		return {
			name: [...axes, ...others].flatMap((key) => values.get(key) ?? []).join(", "),
			values
		};
	});
}
/** Not more than GitHub would start, looked at before any of them is made. */
const isBounded = (expectation) => productOf(matrixOf(expectation).axes) <= 4096 && expectation.include.length <= 256;
const count = z.int().check(z.minimum(0));
const at = z.strictObject({
	file: z.string(),
	line: z.optional(z.int().check(z.minimum(1)))
});
/** What the tests of a leg came to, all its reports together. */
const resultsSchema = z.strictObject({
	reports: count,
	tests: count,
	failed: count,
	errored: count,
	skipped: count,
	flaky: count,
	/** Failures that the figures of a report have, and no case of it. */
	unshown: count,
	failures: z.array(z.strictObject({
		name: z.string(),
		kind: z.enum(["failed", "errored"]),
		message: z.optional(z.string()),
		at: z.optional(at)
	})).check(z.maxLength(200)),
	notes: z.array(z.string()).check(z.maxLength(20))
});
/** What a leg stores: the payload of its evidence. */
const legPayload = z.strictObject({
	leg: z.string().check(z.minLength(1)),
	results: resultsSchema,
	/** The first of the tracked files that were not as they are in the commit. */
	changed: z.array(z.string()).check(z.maxLength(20))
});
const problem = z.strictObject({
	rule: z.enum([
		"results-unreadable",
		"results-shared",
		"results-committed",
		"needs-unknown",
		"leg-unlisted"
	]),
	message: z.string(),
	at: z.optional(at),
	details: z.optional(z.array(z.string()))
});
const legSchema = z.strictObject({
	leg: z.string(),
	results: resultsSchema,
	/** The evidence file; absent where the reports themselves were read, which do not say of which commit they are. */
	from: z.optional(z.strictObject({
		file: z.string(),
		sha: z.string(),
		run: z.optional(z.string()),
		attempt: z.optional(z.int()),
		changed: z.array(z.string())
	}))
});
const suitesEvidence = z.strictObject({
	/** The commit that is judged, and the head of its pull request where that is another one. */
	head: z.optional(z.string()),
	pull: z.optional(z.string()),
	runs: z.array(z.strictObject({
		id: z.string(),
		attempt: z.optional(z.int())
	})),
	legs: z.array(legSchema),
	/** What could not be read, by the rules of it. */
	problems: z.array(problem),
	needs: z.optional(z.array(z.strictObject({
		job: z.string(),
		result: z.string()
	})))
});
// src/checks/suites/report-globs.ts
const placeholder = /\{([^{},/]+)\}/g;
/** The globs of a leg: its values where their names stand in braces. Other braces are the glob's own. */
const reportsOf = (leg, globs) => globs.map((glob) => glob.replace(placeholder, (whole, name) => inGlob(valueOf(leg, name)) ?? whole));
/** The globs of whatever leg there may be, to find those that nobody expects. */
const reportsOfAny = (legs, globs) => {
	const names = /* @__PURE__ */ new Set(["leg", ...legs.flatMap(({ values }) => [...values.keys()])]);
	return globs.map((glob) => glob.replace(placeholder, (whole, name) => names.has(name) ? "*" : whole));
};
const valueOf = ({ name, values }, asked) => asked === "leg" ? name : values.get(asked);
const inGlob = (value) => value?.replaceAll(/[\\*?[\]{}!]/g, String.raw`\$&`);
export { expectedLegs as a, suitesEvidence as i, reportsOfAny as n, isBounded as o, legPayload as r, reportsOf as t };
