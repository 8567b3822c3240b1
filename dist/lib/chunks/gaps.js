import { t as GateError } from "./errors.js";
import { r as visible, t as clip } from "./visible.js";
import { t as plainPath } from "./plain-path.js";
import { t as comparisonShape } from "./comparison-read.js";
import { t as documentShape } from "./document-read.js";
import { z } from "zod/mini";
// src/checks/coverage/paths/normalise.ts
/** Longer than any file system allows: such a path is compared as it is, and never guessed about. */
const mostCharacters = 4096;
const longPath = /^[\\/]{2}[?.][\\/](?=[A-Za-z]:)/;
const unusual = /[\\:?]|\/[/.]|^\.|\/$/;
/** A path of a report in the repository's spelling: `/` between its parts, nothing of an URL left, `C:/` for a drive. */
function normalise(path) {
	if (path.length > 4096 || !unusual.test(path)) return path;
	return normaliseFolder(withoutScheme(path.replace(longPath, "")));
}
/** A folder of this machine: its name is no URL and may hold a question mark. */
function normaliseFolder(path) {
	const slashed = path.replace(longPath, "").replaceAll("\\", "/");
	const [, drive, rest = ""] = /^\/?([A-Za-z]):(\/.*)?$/s.exec(slashed) ?? [];
	return drive ? `${drive.toUpperCase()}:${plainPath(rest || "/")}` : plainPath(slashed);
}
const isAbsolute = (path) => /^(?:\/|[A-Z]:\/)/.test(path);
const joinPath = (folder, path) => folder === "" ? path : `${folder}/${path}`;
/** What is left of a path inside a folder; undefined for a path elsewhere. The folder '' holds all relative paths. */
function inside(folder, path) {
	if (folder === "") return isAbsolute(path) ? void 0 : path;
	return path.startsWith(folder) && path[folder.length] === "/" ? path.slice(folder.length + 1) : void 0;
}
const escapes = (path) => path === "" || path === ".." || path.startsWith("../") || isAbsolute(path);
function withoutScheme(path) {
	const [, scheme, rest = ""] = /^([a-z][a-z\d+.-]+):\/\/(.*)$/is.exec(path) ?? [];
	if (!scheme) return path.replace(/^webpack-internal:\/+/, "").replace(/(.)\?.*$/s, "$1");
	if (!/^(?:file|https?)$/i.test(scheme)) return withoutBundle(rest.replace(/\?.*$/s, ""));
	const place = decoded(rest.replace(/[?#].*$/s, ""));
	if (/^file$/i.test(scheme)) return place.replace(/^localhost(?=\/)/i, "").replace(/^(?=[^/])(?![A-Za-z]:)/, "/");
	return place.replace(/^[^/]*\/+/, "").replace(/^@fs\/+(?![A-Za-z]:)/, "/").replace(/^@fs\/+/, "");
}
/** `webpack://name/./src/x.ts` and `turbopack://[project]/src/x.ts` without the name, which may have a scope. */
function withoutBundle(path) {
	const marked = path.indexOf("/./");
	if (marked >= 0) return path.slice(marked + 3);
	return path.replace(/^(?:@[^/]*\/)?[^/]*\/+/, "");
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
// src/checks/coverage/paths/rules.ts
/** Reads `/app -> ` and `lib/ -> packages/lib`. */
function parsePathRule(text) {
	const rule = readPathRule(text);
	if (typeof rule !== "string") return rule;
	throw new GateError("malformed", `\`${visible(clip(text, 80))}\` is no path mapping: ${rule}`, { hint: "Write it as `/app/src -> src`, or as `/app -> ` for the gated directory itself." });
}
const isPathRule = (text) => typeof readPathRule(text) !== "string";
/** The rule, or what is wrong with it. */
function readPathRule(text) {
	const [from, to, ...more] = text.split(/(?<=^|\s)->(?=\s|$)/).map((part) => part.trim());
	if (from === void 0 || to === void 0 || more.length > 0) return "expected a folder of the report, ` -> ` and a folder of the repository";
	const rule = {
		from: normalise(from),
		to: normaliseFolder(to)
	};
	if (rule.from === "" && from !== "." && from !== "./") return "it names no folder of the report; a single dot is the one that its paths start from";
	if (rule.to !== "" && escapes(rule.to)) return "the folder after ` -> ` must be inside the repository, and relative to the gated directory";
	return rule;
}
/** The longest first, and of equals the one that was written first. */
const orderRules = (rules) => [...rules].sort((a, b) => b.from.length - a.from.length);
/** Where the first rule that fits leads. */
function applyRules(rules, path) {
	for (const { from, to } of rules) {
		const rest = from === "/" ? isAbsolute(path) ? path.replace(/^\/+/, "") : void 0 : inside(from, path);
		if (rest !== void 0) return joinPath(to, rest);
		if (from === path && to !== "") return to;
	}
}
// src/checks/coverage/evidence.ts
/** What could not be read or told; each is the id of its rule. */
const problemRules = [
	"report-missing",
	"report-unreadable",
	"report-empty",
	"report-unmapped",
	"path-ambiguous",
	"not-mergeable",
	"leg-missing",
	"leg-repeated",
	"leg-foreign",
	"leg-unlisted",
	"report-committed",
	"source-missing",
	"suite-missing"
];
function shapes() {
	const whole = z.int().check(z.minimum(0));
	const line = z.int().check(z.minimum(1));
	const count = z.strictObject({
		covered: whole,
		total: whole
	});
	const figures = (one) => z.strictObject({
		lines: one,
		branches: one,
		functions: one,
		statements: one,
		instructions: one
	});
	const totals = figures(count.check(z.refine(({ covered, total }) => covered <= total, "no more than there is")));
	/** What a report says of itself may be anything. */
	const declared = figures(count);
	const range = z.tuple([line, line]);
	const problem = z.strictObject({
		rule: z.enum(problemRules),
		message: z.string(),
		at: z.optional(z.strictObject({
			file: z.string(),
			line: z.optional(line)
		})),
		details: z.optional(z.array(z.string()))
	});
	const reportRead = z.strictObject({
		file: z.string(),
		format: z.string(),
		suite: z.optional(z.string()),
		leg: z.optional(z.string()),
		/** The commit that it was carried forward from. */
		carried: z.optional(z.string()),
		files: whole,
		totals,
		declared: z.optional(z.partial(declared)),
		/** Paths in it that are no file of this repository, and the first of them. */
		unmapped: z.strictObject({
			count: whole,
			first: z.array(z.string())
		}),
		notes: z.array(z.string())
	});
	const file = z.strictObject({
		path: z.string(),
		totals,
		suites: z.optional(z.record(z.string(), totals)),
		/** It is no file of this repository: it counts in the totals, as it does for the tool that reported it, and nowhere else. */
		outside: z.optional(z.literal(true))
	});
	const uncovered = z.strictObject({
		lines: range,
		/** The same lines on the commit that reviewers see; absent where they are not all in it. */
		shown: z.optional(range)
	});
	const changedFile = z.strictObject({
		path: z.string(),
		isNew: z.boolean(),
		/** Changed lines that the reports know. */
		lines: count,
		branches: count,
		uncovered: z.array(uncovered)
	});
	const patch = z.strictObject({
		files: z.array(changedFile),
		/** Changed source files with added lines that no report knows. */
		unreported: z.array(z.string()),
		/** Whether `source` of the config says so, or a guess does. */
		isGuess: z.boolean(),
		/** Changed files of which the reports have figures and no lines: which of the changed lines are covered is unknown. */
		lineless: z.optional(z.array(z.string())),
		/** Files that the change adds and that a report knows, with lines or without. */
		added: z.optional(z.array(z.string())),
		/** Files of the diff, whether or not reports know them. */
		changed: whole
	});
	const gap = z.strictObject({
		lines: whole,
		branches: whole
	});
	const entry = z.strictObject({
		key: z.string(),
		...gap.shape,
		reason: z.optional(z.string()),
		line
	});
	const ratchet = z.strictObject({
		/** Where the rows come from: the base of the change, or the file on disk where there is no change or no file at the base. */
		from: z.enum([
			"base",
			"disk",
			"introduced"
		]),
		rows: z.array(entry),
		/** The file that they come from. */
		document: z.optional(documentShape()),
		/** The rows of the file on disk. */
		own: z.array(entry),
		/** Renames of this change, old to new. */
		renames: z.array(z.tuple([z.string(), z.string()])),
		/** Files of the baseline that are still in the repository and that no report knows any more. */
		lost: z.array(z.string()),
		/** What was uncovered at the commit of `previous`, where it is the base of this change. */
		before: z.optional(z.array(z.strictObject({
			key: z.string(),
			...gap.shape
		})))
	});
	return {
		evidence: z.strictObject({
			/** The event that the run is about; absent outside GitHub Actions. */
			event: z.optional(z.string()),
			reports: z.array(reportRead),
			problems: z.array(problem),
			totals,
			suites: z.record(z.string(), totals),
			/** Sorted by path. */
			files: z.array(file),
			comparison: z.optional(comparisonShape()),
			patch: z.optional(patch),
			ratchet: z.optional(z.union([ratchet, z.strictObject({
				problem: z.enum(["missing", "unreadable"]),
				message: z.string(),
				line: z.optional(line)
			})])),
			/** Figures of `previous`. */
			previous: z.optional(z.strictObject({
				commit: z.string(),
				totals,
				files: z.array(z.strictObject({
					path: z.string(),
					totals
				}))
			})),
			/** Why nothing of `previous` is used. */
			previousUnusable: z.optional(z.string())
		}),
		reportRead
	};
}
let made;
/** Made when something is gathered: most runs of the command line gather no coverage, and all of them load this. */
const once = () => made ??= shapes();
const coverageEvidence = z.lazy(() => once().evidence);
const reportsRead = z.lazy(() => z.array(once().reportRead));
// src/checks/coverage/ratchet/gaps.ts
const noGap = {
	lines: 0,
	branches: 0
};
const plus = (a, b) => ({
	lines: a.lines + b.lines,
	branches: a.branches + b.branches
});
const minus = (a, b) => ({
	lines: a.lines - b.lines,
	branches: a.branches - b.branches
});
const least = (a, b) => ({
	lines: Math.min(a.lines, b.lines),
	branches: Math.min(a.branches, b.branches)
});
const most = (a, b) => ({
	lines: Math.max(a.lines, b.lines),
	branches: Math.max(a.branches, b.branches)
});
/** More is uncovered, of lines or of branches: fewer of the one make up for none of the other. */
const isOver = (a, b) => a.lines > b.lines || a.branches > b.branches;
const sumOf = (gaps) => [...gaps].reduce(plus, noGap);
/** The row that a file counts in. */
const keyOf = (path, per) => per === "file" ? path : path.slice(0, Math.max(0, path.lastIndexOf("/"))) || ".";
/** What is uncovered now; a file without a gap is there too, since it was measured. What is no file of ours has no row. */
function gapsOf(files, per) {
	const gaps = /* @__PURE__ */ new Map();
	for (const { path, totals, outside } of files) {
		if (outside) continue;
		const key = keyOf(path, per);
		const gap = {
			lines: Math.max(0, totals.lines.total - totals.lines.covered),
			branches: Math.max(0, totals.branches.total - totals.branches.covered)
		};
		gaps.set(key, plus(gaps.get(key) ?? noGap, gap));
	}
	return gaps;
}
export { normaliseFolder as S, inside as _, minus as a, mostCharacters as b, plus as c, reportsRead as d, applyRules as f, escapes as g, parsePathRule as h, least as i, sumOf as l, orderRules as m, isOver as n, most as o, isPathRule as p, keyOf as r, noGap as s, gapsOf as t, coverageEvidence as u, isAbsolute as v, normalise as x, joinPath as y };
