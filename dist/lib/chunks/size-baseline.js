import { t as GateError } from "./errors.js";
import { t as limits } from "./limits.js";
import { r as visible, t as clip } from "./visible.js";
import { c as compareKeys, d as keyPattern, f as printKey, l as isPlainName, m as unquote, n as isNothing, p as quotedPattern, r as leastSizes, s as sizeMetrics, t as isLooser, u as isPlainPath } from "./sizes.js";
import { t as plainPath } from "./plain-path.js";
import { c as reasonFault } from "./read-change.js";
import { t as decodeText } from "./text.js";
// src/formats/size-baseline/row.ts
const onePattern = String.raw`(?:${sizeMetrics.join("|")}) [1-9]\d{0,14}`;
const sizesPattern = `${onePattern}(?:, ${onePattern})*`;
const row = new RegExp(`^${keyPattern}: (${sizesPattern})(?: \\(raised(?: from (${sizesPattern}))?: (${quotedPattern})\\))?$`, "u");
const example = "src/a.ts Foo.bar: nloc 80, cyclomatic 25";
/** One row of the file, or what is wrong with it. */
function readRow(text) {
	const [, pathText = "", nameText = "", number, sizesText = "", fromText = "", reasonText] = row.exec(text) ?? [];
	const [path, name] = [readWord(pathText, isPlainPath), readWord(nameText, isPlainName)];
	if (path === void 0 || name === void 0 || number === "1") return { fault: `has "${visible(clip(text, 80))}" where a row such as "${example}" was expected` };
	const [sizes, from] = [readSizes(sizesText), readSizes(fromText)];
	const fault = pathFault(path) ?? faultOf(sizes) ?? faultOf(from);
	if (fault !== void 0) return { fault };
	const entry = {
		path,
		name,
		ordinal: Number(number ?? 1),
		sizes: sizes.sizes
	};
	if (reasonText === void 0) return entry;
	const reason = unquote(reasonText);
	const wrong = reasonFault(reason);
	return wrong === void 0 ? {
		...entry,
		raised: {
			from: from.sizes,
			reason
		}
	} : { fault: `has a reason that ${wrong}` };
}
function readWord(text, isPlain) {
	if (text.startsWith("\"")) return unquote(text);
	return isPlain(text) ? text : void 0;
}
const odd = /(?:^|\/)(?:\.{0,2})(?:\/|$)/;
function pathFault(path) {
	if (!odd.test(path)) return void 0;
	const [git, shown] = [plainPath(path), visible(clip(path, 80))];
	if (git === "" || git.startsWith("/")) return `has the path "${shown}", expected one that is relative`;
	return git === path ? void 0 : `has the path "${shown}", expected it as git writes it: ${visible(clip(git, 80))}`;
}
function readSizes(text) {
	const sizes = {};
	for (const part of text === "" ? [] : text.split(", ")) {
		const metric = sizeMetrics.find((one) => part.startsWith(`${one} `));
		if (metric === void 0) continue;
		if (sizes[metric] !== void 0) return {
			sizes,
			repeated: metric
		};
		sizes[metric] = Number(part.slice(metric.length + 1));
	}
	return { sizes };
}
const faultOf = ({ repeated }) => repeated === void 0 ? void 0 : `has ${repeated} twice in a row, expected it once`;
// src/formats/size-baseline/sides.ts
const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/;
const next = {
	"<<<<<<<": {
		from: ["both"],
		to: "ours"
	},
	"|||||||": {
		from: ["ours"],
		to: "ancestor"
	},
	"=======": {
		from: ["ours", "ancestor"],
		to: "theirs"
	},
	">>>>>>>": {
		from: ["theirs"],
		to: "both"
	}
};
/** Takes a file with conflict markers apart, or says on which line they do not make sense. */
function readSides(lines) {
	const all = lines.map((text, index) => ({
		text,
		line: index + 1
	}));
	const [ours, theirs, conflicts] = [
		[],
		[],
		[]
	];
	let part = "both";
	for (const placed of all) {
		const found = marker.exec(placed.text)?.[0];
		const step = found === void 0 ? void 0 : next[found];
		if (!step) {
			if (part === "both" || part === "ours") ours.push(placed);
			if (part === "both" || part === "theirs") theirs.push(placed);
			continue;
		}
		if (!step.from.includes(part)) return {
			fault: `has ${found} ${misplaced[part]}`,
			line: placed.line
		};
		if (part === "both") conflicts.push(placed.line);
		part = step.to;
	}
	const open = conflicts.at(-1);
	if (part !== "both" && open !== void 0) return {
		fault: "has a conflict of git without its end, expected >>>>>>>",
		line: open
	};
	return {
		ours,
		theirs,
		conflicts
	};
}
const misplaced = {
	both: "outside of any conflict of git, expected <<<<<<< before it",
	ours: "in the first side of a conflict of git, expected =======",
	ancestor: "in the common ancestor of a conflict of git, expected =======",
	theirs: "in the second side of a conflict of git, expected >>>>>>>"
};
// src/formats/size-baseline/stricter.ts
/**
* The rows that both sides of a merge allow: what only one of them has, the other holds to the limit. Where that one had
* brought a function of its own the row is missing then, which fails and is mended by an update; a row that the other
* took away because its function is small again would pass in silence. Both are sorted.
*/
function stricterRows(ours, theirs) {
	const rows = [];
	let at = 0;
	for (const one of ours) {
		let other = theirs[at];
		while (other && compareKeys(other, one) < 0) other = theirs[++at];
		if (!other || compareKeys(other, one) !== 0) continue;
		const { raised: _, ...row } = one;
		const sizes = leastSizes(one.sizes, other.sizes);
		const raised = [one.raised, other.raised].find((each) => each && isLooser(sizes, each.from));
		if (!isNothing(sizes)) rows.push({
			...row,
			sizes,
			...raised && { raised }
		});
	}
	return rows;
}
// src/formats/size-baseline.ts
const version = 1;
const formatLine = `epic21-gate sizes ${version}`;
/** Reads the file, or throws a GateError that names the line and what was expected there. */
function parseSizeBaseline(bytes, file) {
	const text = decodeText(bytes, file, limits.baselineBytes);
	const sides = readSides(text.split(/\r?\n/));
	if ("fault" in sides) throw malformed(file, sides.line, sides.fault, { hint: takeOneSide });
	const { conflicts } = sides;
	const lineEnd = /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
	const ours = readSide(sides.ours, file);
	if (conflicts.length === 0) return {
		...ours,
		lineEnd,
		conflicts
	};
	const theirs = readSide(sides.theirs, file);
	return {
		header: ours.header,
		lineEnd,
		entries: stricterRows(ours.entries, theirs.entries),
		conflicts
	};
}
const takeOneSide = "Take one side whole and run `epic21-gate baseline update`.";
/** A whole file, of which the lines may be any part of the one on disk. */
function readSide(lines, file) {
	const start = lines.findIndex(({ text }) => text.trim() !== "" && !text.startsWith("#"));
	assertFormat(lines[start], file);
	return {
		header: lines.slice(0, start).map(({ text }) => text),
		entries: readEntries(lines.slice(start + 1), file)
	};
}
function assertFormat(found, file) {
	if (!found) throw malformed(file, 1, `has nothing where the line "${formatLine}" was expected`);
	const { text, line } = found;
	if (text === formatLine) return;
	const [, said] = /^epic21-gate sizes (\d{1,9})$/.exec(text) ?? [];
	if (said !== void 0 && Number(said) !== version) throw malformed(file, line, `is of version ${said} of its format, expected ${version}`, { hint: "Use the version of epic21-gate that wrote it." });
	throw malformed(file, line, `has "${visible(clip(text, 80))}" where the line "${formatLine}" was expected`);
}
function readEntries(lines, file) {
	const entries = [];
	for (const { text, line } of lines) {
		if (text === "") continue;
		if (text.startsWith("#")) throw malformed(file, line, "has a comment among the rows, expected it above the format");
		const read = readRow(text);
		if ("fault" in read) throw malformed(file, line, read.fault);
		const entry = {
			...read,
			line
		};
		assertInOrder(entry, entries, file);
		if (entries.length === limits.listedFiles) throw malformed(file, line, `has more rows than the ${limits.listedFiles} that are read`);
		entries.push(entry);
	}
	return entries;
}
function assertInOrder(entry, entries, file) {
	const previous = entries.at(-1);
	if (!previous || compareKeys(previous, entry) < 0) return;
	const shown = showKey(entry);
	const same = entries.find((other) => compareKeys(other, entry) === 0);
	if (same) throw malformed(file, entry.line, `has ${shown} on lines ${same.line} and ${entry.line}, expected it once`, { hint: "Keep the smaller numbers: a merge leaves both rows where both sides changed one." });
	throw malformed(file, entry.line, `has ${shown} after ${showKey(previous)}, expected the rows sorted by path and name`, { hint: "Move the row up to its place." });
}
const showKey = (entry) => visible(clip(printKey(entry), 120));
const malformed = (file, line, what, { hint } = {}) => new GateError("malformed", `${file} ${what}`, {
	at: {
		file,
		line
	},
	hint
});
export { parseSizeBaseline as t };
