import { n as describeError, t as GateError } from "./errors.js";
import { n as replaceHidden, r as visible, t as clip } from "./visible.js";
import { t as limits } from "./limits.js";
import { t as plainPath } from "./plain-path.js";
import { t as sha256 } from "./sha256.js";
// src/formats/diff/line-cursor.ts
const lineFeed = 10;
const carriageReturn = 13;
/** At the first line. */
function startLines(bytes) {
	const cursor = {
		bytes,
		at: 0,
		end: -1,
		number: 0
	};
	toNextLine(cursor);
	return cursor;
}
const isAtEnd = ({ bytes, at }) => at >= bytes.length;
/** Moves on; false where there is no further line. */
function toNextLine(cursor) {
	const { bytes } = cursor;
	cursor.at = Math.min(cursor.end + 1, bytes.length);
	const end = bytes.indexOf(lineFeed, cursor.at);
	cursor.end = end === -1 ? bytes.length : end;
	cursor.number += 1;
	return !isAtEnd(cursor);
}
const isEmptyLine = ({ bytes, at, end }) => at === end || at + 1 === end && bytes[at] === carriageReturn;
/** Whether the line starts like this, which is ASCII. */
const startsWith = (cursor, prefix) => isAt(cursor.bytes, cursor.at, prefix);
function isAt(bytes, at, prefix) {
	for (let index = 0; index < prefix.length; index += 1) if (bytes[at + index] !== prefix.charCodeAt(index)) return false;
	return true;
}
const decoder$1 = new TextDecoder("utf-8", { ignoreBOM: true });
/** The line as text from an offset on, without its line end. */
function textOf({ bytes, at, end }, from = 0) {
	const stop = end > at && bytes[end - 1] === carriageReturn ? end - 1 : end;
	return decoder$1.decode(bytes.subarray(at + from, stop));
}
// src/formats/diff/quoted-name.ts
const escapes = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
};
const quoted$1 = /"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/y;
const [encoder, decoder] = [new TextEncoder(), new TextDecoder("utf-8", { ignoreBOM: true })];
/** A name between quotes as C has them, at an offset; undefined where there is none. */
function readQuoted(text, at) {
	quoted$1.lastIndex = at;
	const [whole, inner] = quoted$1.exec(text) ?? [];
	if (whole === void 0 || inner === void 0) return void 0;
	return {
		name: unescape(inner),
		end: at + whole.length
	};
}
/** Escapes stand for bytes: several of them can be one character. */
function unescape(inner) {
	const bytes = inner.split(/(\\(?:[0-3][0-7]{2}|.))/).flatMap((part, index) => index % 2 === 0 ? [...encoder.encode(part)] : [byteOf(part.slice(1))]);
	return decoder.decode(Uint8Array.from(bytes));
}
const byteOf = (escape) => escapes[escape] ?? Number.parseInt(escape, 8);
/**
* The file that both sides name. Sides that differ in their first folder only have prefixes there, whichever: `a/` and
* `b/`, `i/` and `w/`, `before/` and `after/`. Sides that do not differ have none.
*/
function commonName({ old, new: current }) {
	if (old === current) return old;
	const [before, after] = [withoutFolder(old), withoutFolder(current)];
	return before === after ? after : void 0;
}
/** A name of which there is no other side to tell what its prefix is. */
const withoutPrefix = (name) => name.replace(/^[abciow12]\/(?=.)/, "");
const withoutFolder = (name) => /^[^/]+\/(.+)$/s.exec(name)?.[1];
/** One name on a line: `"b/\303\244"`, or `b/x y` up to a tab and what follows it. */
function readName(text) {
	if (!text.startsWith("\"")) return text.split("	", 1)[0];
	return readQuoted(text, 0)?.name;
}
/** Two names on a line, of which only one with odd characters has quotes: `a/x y b/x y`. */
function readNames(text, between) {
	const first = readQuoted(text, 0);
	if (first) {
		if (!text.startsWith(between, first.end)) return void 0;
		const second = readName(text.slice(first.end + between.length));
		return second === void 0 ? void 0 : {
			old: first.name,
			new: second
		};
	}
	const quote = text.indexOf(`${between}"`);
	const second = quote === -1 ? void 0 : readQuoted(text, quote + between.length);
	if (second?.end === text.length) return {
		old: text.slice(0, quote),
		new: second.name
	};
	return splitNames(text, between);
}
/** Names may hold what is between them, so the place is right where both sides name one file: amid the line mostly. */
function splitNames(text, between) {
	const splitAt = (at) => ({
		old: text.slice(0, at),
		new: text.slice(at + between.length)
	});
	const middle = (text.length - between.length) / 2;
	const pairs = text.startsWith(between, middle) ? [splitAt(middle)] : [];
	let at = text.indexOf(between);
	for (let tries = 0; at !== -1 && tries < mostTries; tries += 1) {
		pairs.push(splitAt(at));
		at = text.indexOf(between, at + 1);
	}
	return pairs.find((pair) => commonName(pair) !== void 0);
}
const mostTries = 20;
// src/formats/diff/reading.ts
const startReading = (bytes, file, onCut) => ({
	lines: startLines(bytes),
	file,
	hunks: 0,
	onCut
});
const nameOf = (file) => file ?? "the diff";
const malformed = ({ file, lines }, message, { line = lines.number, hint } = {}) => new GateError("malformed", file === void 0 ? `${message} in line ${line} of the diff` : `${message} in ${file}`, {
	at: file === void 0 ? void 0 : {
		file,
		line
	},
	hint
});
/** The text of a line that holds names. Two of 4096 bytes, each byte escaped, are the most that any system has. */
function headerText(reading, from = 0) {
	const { at, end } = reading.lines;
	if (end - at > 32768) throw malformed(reading, `a file header of ${end - at} bytes`);
	return textOf(reading.lines, from);
}
function countHunk(reading) {
	reading.hunks += 1;
	if (reading.hunks > limits.diffHunks) throw new GateError("too-large", `${nameOf(reading.file)} has more than ${limits.diffHunks} separate changes`);
}
// src/formats/diff/read-hunk.ts
const [space, plus, minus, backslash] = [
	32,
	43,
	45,
	92
];
/**
* Reads a hunk by the lengths that its header states: an added line may look like any header. Adds its changes without
* their context, and goes to the line behind it.
*/
function readHunk(reading, hunks) {
	const progress = readHeader(reading);
	const before = hunks.at(-1);
	if (before && (progress.oldAt < before.oldStart + before.oldLines || progress.newAt < before.newStart + before.newLines)) throw malformed(reading, "a hunk that starts before the end of the one above it");
	const line = reading.lines.number;
	while (progress.oldLeft > 0 || progress.newLeft > 0) {
		if (!toNextLine(reading.lines)) {
			if (!reading.onCut) throw cutOff(reading, progress, line);
			reading.onCut(line, Math.max(progress.oldLeft, progress.newLeft));
			break;
		}
		takeLine(reading, progress, hunks);
	}
	close(reading, progress, hunks);
	toNextLine(reading.lines);
	while (startsWith(reading.lines, "\\")) toNextLine(reading.lines);
}
const cutOff = (reading, { oldLeft, newLeft }, line) => malformed(reading, `a hunk of which ${Math.max(oldLeft, newLeft)} lines are missing at the end`, {
	line,
	hint: "The diff was cut off, or edited by hand; make it anew."
});
function takeLine(reading, progress, hunks) {
	const { bytes, at } = reading.lines;
	switch (isEmptyLine(reading.lines) ? space : bytes[at] ?? 0) {
		case plus:
			progress.newLeft -= 1;
			progress.newAt += 1;
			progress.added += 1;
			break;
		case minus:
			progress.oldLeft -= 1;
			progress.oldAt += 1;
			progress.deleted += 1;
			break;
		case space:
			close(reading, progress, hunks);
			progress.oldLeft -= 1;
			progress.newLeft -= 1;
			progress.oldAt += 1;
			progress.newAt += 1;
			break;
		case backslash: return;
		default: throw malformed(reading, "a line that is neither added nor deleted nor context, amid a hunk");
	}
	if (progress.oldLeft < 0 || progress.newLeft < 0) throw malformed(reading, "a line more on one side than the header of its hunk states");
}
/** Ends a run of changed lines. */
function close(reading, progress, hunks) {
	const { oldAt, newAt, deleted, added } = progress;
	if (deleted === 0 && added === 0) return;
	countHunk(reading);
	hunks.push({
		oldStart: oldAt - deleted,
		oldLines: deleted,
		newStart: newAt - added,
		newLines: added
	});
	progress.deleted = progress.added = 0;
}
/** `@@ -12,3 +14 @@`: a length of 1 is left out, and a side without lines has the number of the line before. */
function readHeader(reading) {
	const place = { at: reading.lines.at + 4 };
	const old = readSide(reading.lines, place);
	const isSecond = take(reading.lines, place, " +");
	const current = readSide(reading.lines, place);
	if (!old || !isSecond || !current || !take(reading.lines, place, " @@")) throw malformed(reading, "a hunk header that is not like @@ -1,2 +1,3 @@");
	return {
		oldLeft: old.length,
		newLeft: current.length,
		oldAt: old.start,
		newAt: current.start,
		deleted: 0,
		added: 0
	};
}
function readSide(lines, place) {
	const number = readNumber(lines, place);
	const length = take(lines, place, ",") ? readNumber(lines, place) : 1;
	if (number === void 0 || length === void 0 || number === 0 && length > 0) return void 0;
	return {
		start: length === 0 ? number + 1 : number,
		length
	};
}
const mostDigits = 10;
function readNumber({ bytes }, place) {
	const start = place.at;
	let number = 0;
	for (let digit = digitOf(bytes[place.at]); digit >= 0; digit = digitOf(bytes[place.at])) {
		number = number * 10 + digit;
		place.at += 1;
		if (place.at - start > mostDigits) return void 0;
	}
	return place.at === start ? void 0 : number;
}
const digitOf = (byte = 0) => byte >= 48 && byte <= 57 ? byte - 48 : -1;
function take({ bytes }, place, text) {
	for (let index = 0; index < text.length; index += 1) if (bytes[place.at + index] !== text.charCodeAt(index)) return false;
	place.at += text.length;
	return true;
}
// src/formats/diff/read-file.ts
const lines = [
	["new file mode ", (header) => header.kind = "added"],
	["deleted file mode ", (header) => header.kind = "deleted"],
	["rename from ", (header, text) => Object.assign(header, {
		kind: "renamed",
		from: readName(text)
	})],
	["rename to ", (header, text) => Object.assign(header, { to: readName(text) })],
	["copy from ", (header, text) => Object.assign(header, {
		kind: "copied",
		from: readName(text)
	})],
	["copy to ", (header, text) => Object.assign(header, { to: readName(text) })],
	["Binary files ", (header) => header.binary = true],
	["GIT binary patch", (header) => header.binary = true],
	...[
		"old mode ",
		"new mode ",
		"similarity index ",
		"dissimilarity index ",
		"index "
	].map((prefix) => [prefix, () => {}])
];
const gitStart = "diff --git ";
/** Whether the part of a file starts here; a line `--- x` alone can be anything. */
function isFileStart({ lines: { bytes, at, end } }) {
	if (isAt(bytes, at, gitStart) || isAt(bytes, at, "Binary files ")) return true;
	if (!isAt(bytes, at, "--- ") || !isAt(bytes, end + 1, "+++ ")) return false;
	const next = bytes.indexOf(10, end + 1);
	return next !== -1 && isAt(bytes, next + 1, "@@ -");
}
/** Reads what the diff says of one file, and goes to the line behind it; undefined where a line only looks like it. */
function readFile(reading) {
	const { number } = reading.lines;
	if (startsWith(reading.lines, "Binary files ")) return readBinary(reading);
	const header = startsWith(reading.lines, gitStart) ? readGitHeader(reading) : {};
	if (startsWith(reading.lines, "--- ")) readSides(reading, header);
	const named = nameFile(header);
	if (!named) throw malformed(reading, "a file header without names", { line: number });
	return {
		...named,
		binary: header.binary ?? false,
		hunks: header.sides ? readHunks(reading) : []
	};
}
/** A difference without a header of its own, as `diff -r` has it. */
function readBinary(reading) {
	const [, text] = /^Binary files (.+) differ$/.exec(headerText(reading)) ?? [];
	const pair = text === void 0 ? void 0 : readNames(text, " and ");
	toNextLine(reading.lines);
	const path = pair && commonName(pair);
	return path === void 0 ? void 0 : {
		path,
		kind: "modified",
		binary: true,
		hunks: []
	};
}
function readGitHeader(reading) {
	const header = { git: readNames(headerText(reading, 11), " ") };
	while (toNextLine(reading.lines)) {
		const known = lines.find(([prefix]) => startsWith(reading.lines, prefix));
		if (!known) break;
		const [prefix, take] = known;
		take(header, headerText(reading, prefix.length));
	}
	return header;
}
function readSides(reading, header) {
	const before = headerText(reading, 4);
	const isSecond = toNextLine(reading.lines) && startsWith(reading.lines, "+++ ");
	const after = isSecond ? headerText(reading, 4) : "";
	const [old, current] = [readName(before), readName(after)];
	if (!isSecond || !old || !current) throw malformed(reading, "a line --- without the name behind +++ that follows it");
	header.sides = {
		old,
		new: current
	};
	if (old === "/dev/null" || isNever(before)) header.kind ??= "added";
	if (current === "/dev/null" || isNever(after)) header.kind ??= "deleted";
	if (!toNextLine(reading.lines) || !startsWith(reading.lines, "@@ -")) throw malformed(reading, "names behind --- and +++ without a hunk that follows them");
}
/** `diff -N` gives a file that is not there the time 0, in the zone of the machine. */
const isNever = (text) => /\t(?:1970-01-01|1969-12-31) /.test(text);
function readHunks(reading) {
	const hunks = [];
	while (startsWith(reading.lines, "@@ ")) readHunk(reading, hunks);
	if (!isAtEnd(reading.lines) && isLeftOver(reading)) throw malformed(reading, "a line more than the header of its hunk states");
	return hunks;
}
/** Mails end with `-- ` and a version. */
const isLeftOver = (reading) => [
	"+",
	"-",
	" "
].some((sign) => startsWith(reading.lines, sign)) && !isFileStart(reading) && !/^-- ?$/.test(headerText(reading).slice(0, 4));
function nameFile(header) {
	const { kind = "modified", from, to, git, sides } = header;
	if (from !== void 0 || to !== void 0) return from && to ? {
		path: to,
		from,
		kind
	} : void 0;
	const path = sides && kind !== "modified" ? oneName(sides, git) : bothNames(sides ?? git);
	return path ? {
		path,
		kind
	} : void 0;
}
const bothNames = (pair) => pair && (commonName(pair) ?? withoutPrefix(pair.new));
/** The name of a file that is on one side only. */
function oneName(sides, git) {
	const pair = git ?? sides;
	if (pair.old !== "/dev/null" && pair.new !== "/dev/null") return bothNames(pair);
	return withoutPrefix(pair.old === "/dev/null" ? pair.new : pair.old);
}
// src/formats/diff/added-lines.ts
/** The lines of the new file that were not in the old one, ascending. */
const addedLines = ({ hunks }) => hunks.flatMap(({ newStart, newLines }) => newLines === 0 ? [] : [[newStart, newStart + newLines - 1]]);
// src/formats/diff/map-lines.ts
/** Where a line of the new file was in the old one; undefined for a line that was added. */
function mapToOld(hunks) {
	return (line) => {
		const next = countUpTo(hunks, line);
		const before = hunks[next - 1] ?? {
			oldStart: 1,
			oldLines: 0,
			newStart: 1,
			newLines: 0
		};
		const distance = line - (before.newStart + before.newLines);
		if (distance < 0) return void 0;
		const oldEnd = before.oldStart + before.oldLines;
		const after = hunks[next];
		if (after && after.oldStart - oldEnd !== after.newStart - before.newStart - before.newLines) return void 0;
		return oldEnd + distance;
	};
}
/** Where a line of the old file is in the new one; undefined for a line that was deleted. */
const mapToNew = (hunks) => mapToOld(hunks.map(({ oldStart, oldLines, newStart, newLines }) => ({
	oldStart: newStart,
	oldLines: newLines,
	newStart: oldStart,
	newLines: oldLines
})));
/** How many hunks start at the line or before. */
function countUpTo(hunks, line) {
	let [low, high] = [0, hunks.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((hunks[middle]?.newStart ?? 0) <= line) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/formats/diff.ts
/**
* Reads a unified diff, as git or `diff -u` write it: with and without context, prefixes and what mails and commits have
* around it. What is no diff is refused, except nothing at all: two trees may be the same. So is a diff that was cut off,
* unless somebody listens for it.
*/
function parseDiff(bytes, file, onCut) {
	if (isAt(bytes, 0, "ÿþ") || isAt(bytes, 0, "þÿ")) throw noDiff(file, "is UTF-16 text and not a diff");
	const reading = startReading(isAt(bytes, 0, "ï»¿") ? bytes.subarray(3) : bytes, file, onCut);
	const { lines } = reading;
	const files = [];
	let isBlank = true;
	while (!isAtEnd(lines)) {
		isBlank &&= isEmptyLine(lines);
		if (isFileStart(reading)) {
			const found = readFile(reading);
			if (found) files.push(found);
			if (files.length > limits.listedFiles) throw new GateError("too-large", `${nameOf(file)} is about more than ${limits.listedFiles} files`);
			continue;
		}
		assertNoStray(reading);
		toNextLine(lines);
	}
	if (files.length === 0 && !isBlank) throw noDiff(file, describe(bytes));
	return files;
}
/** A hunk that belongs to no file would be lost, and with it lines that were added. */
function assertNoStray(reading) {
	const { lines } = reading;
	if ([
		"diff --cc ",
		"diff --combined ",
		"@@@"
	].some((start) => startsWith(lines, start))) throw malformed(reading, "a combined diff, which has the lines of a merge against all of its parents,", { hint: "Compare two commits: git diff BASE HEAD" });
	if (startsWith(lines, "@@ -")) throw malformed(reading, "a hunk that belongs to no file");
}
const noDiff = (file, what) => new GateError("malformed", `${nameOf(file)} ${what}`, {
	at: file === void 0 ? void 0 : { file },
	hint: "Make it with: git diff --no-color --output=FILE BASE HEAD"
});
const escape = 27;
const describe = (bytes) => bytes.includes(escape) ? "has colors and holds no diff that can be read" : "holds no unified diff";
// src/formats/coverage/ratchet-row.ts
const quoted = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const counts = String.raw`(0|[1-9]\d{0,14}) lines?, (0|[1-9]\d{0,14}) branch(?:es)?`;
const row = new RegExp(String.raw`^(${quoted}|[^":\\]+): ${counts}(?: \(raised from ${counts}: (${quoted})\))?$`, "u");
const example = "src/a.ts: 12 lines, 3 branches";
const mostReasonCharacters = 200;
/** What is wrong with a reason, or nothing. */
function reasonFault(reason) {
	if (!/[\p{L}\p{N}]/u.test(reason)) return "says nothing, expected a few words";
	if (reason.length <= mostReasonCharacters) return void 0;
	return `has ${reason.length} characters, expected at most ${mostReasonCharacters}`;
}
/** One row of the file, or what is wrong with it. */
function readRow(text) {
	const [, path, lines, branches, fromLines, fromBranches, reason] = row.exec(text) ?? [];
	const key = path === void 0 ? void 0 : readPath(path);
	if (key === void 0) return { fault: `has "${visible(clip(text, 80))}" where a row such as "${example}" was expected` };
	const git = key === "." ? key : plainPath(key);
	if (git === "" || git.startsWith("/")) return { fault: `has the path "${visible(clip(key, 80))}", expected one that is relative` };
	if (git !== key) return { fault: `has the path "${visible(clip(key, 80))}", expected it as git writes it: ${visible(clip(git, 80))}` };
	const gap = {
		key,
		lines: Number(lines),
		branches: Number(branches)
	};
	if (reason === void 0) return gap;
	const said = unquote(reason);
	const fault = reasonFault(said);
	if (fault !== void 0) return { fault: `has a reason that ${fault}` };
	return {
		...gap,
		raised: {
			from: {
				lines: Number(fromLines),
				branches: Number(fromBranches)
			},
			reason: said
		}
	};
}
function readPath(path) {
	if (path.startsWith("\"")) return unquote(path);
	return isPlain(path) ? path : void 0;
}
/** What `quoted` has matched is valid JSON. */
const unquote = (text) => String(JSON.parse(text));
const plain = /^[^\s"#<=>|:\\](?:[^":\\]*[^\s":\\])?$/u;
const isPlain = (path) => plain.test(path) && !/[^\S ]/u.test(path) && replaceHidden(path, () => "") === path;
// src/change/committed-file.ts
/** A committed file at the base, where the change may have moved it: nobody gets rid of what it says by a new name. */
async function fileAt(git, base, { file, renames }) {
	const bytes = await git.show(base, file);
	if (bytes) return {
		file,
		bytes
	};
	const [old] = renames.find(([, now]) => now === plainPath(file)) ?? [];
	const moved = old === void 0 ? void 0 : await git.show(base, old);
	return old !== void 0 && moved ? {
		file: old,
		bytes: moved
	} : void 0;
}
/** What it was, for those who ask what was compared with. */
const documentOf = ({ file, bytes }, at) => ({
	file,
	...at !== void 0 && { at },
	sha256: sha256(bytes)
});
/** Why a baseline cannot be judged by, as evidence. */
function baselineProblem(thrown, file) {
	if (!(thrown instanceof GateError) || thrown.kind === "cancelled") throw thrown;
	if (thrown.kind === "not-found") return {
		problem: "missing",
		message: `${file} does not exist`
	};
	return {
		problem: "unreadable",
		message: describeError(thrown),
		...thrown.at?.line !== void 0 && { line: thrown.at.line }
	};
}
// src/change/read-change.ts
/** Compared is what is on disk: that is what was tested, whether or not all of it is committed. */
async function readChange({ git, comparison }) {
	try {
		const found = await comparison();
		if (!found || "unknown" in found) return {
			comparison: found,
			diff: [],
			shown: same
		};
		return await compare(git, found);
	} catch (thrown) {
		return {
			comparison: incomparable(thrown),
			diff: [],
			shown: same
		};
	}
}
const same = (_, line) => line;
async function compare(git, found) {
	const diff = parseDiff(await git.diff(found.base));
	const own = await git.diff(found.head);
	const shown = found.shown === void 0 ? own : await git.diff(found.shown);
	return {
		comparison: {
			...found,
			uncommitted: own.length > 0
		},
		diff,
		shown: shown.length === 0 ? same : mapping(parseDiff(shown))
	};
}
function mapping(diff) {
	const maps = new Map(diff.map((file) => [file.path, mapToOld(file.hunks)]));
	return (path, line) => (maps.get(path) ?? ((own) => own))(line);
}
const wholeClone = "Check out the repository with its history and without a filter: fetch-depth: 0.";
function incomparable(thrown) {
	if (!(thrown instanceof GateError) || thrown.kind === "cancelled") throw thrown;
	return {
		unknown: thrown.message,
		hint: thrown.hint ?? wholeClone
	};
}
/** The files that are still there, with the lines that are new in them. */
const addedLinesOf = (diff) => diff.filter(({ kind }) => kind !== "deleted").map((file) => ({
	path: file.path,
	isNew: file.kind === "added",
	added: addedLines(file)
}));
const renamesOf = (diff) => diff.flatMap(({ kind, from, path }) => kind === "renamed" && from !== void 0 ? [[from, path]] : []);
export { documentOf as a, reasonFault as c, readQuoted as d, baselineProblem as i, parseDiff as l, readChange as n, fileAt as o, renamesOf as r, readRow as s, addedLinesOf as t, mapToNew as u };
