import { t as GateError } from "./errors.js";
import { r as visible, t as clip } from "./visible.js";
import { t as fileBuilder } from "./builder.js";
import { i as byteLines, n as isText, r as textOf, t as exactTextOf } from "./byte-text.js";
import { n as asHits, t as addHits } from "./hits.js";
import { t as compareText } from "./compare-text.js";
import { t as mergingFiles } from "./merging-files.js";
// src/formats/coverage/lcov-declared.ts
const pairs = {
	lines: ["LF", "LH"],
	branches: ["BRF", "BRH"],
	functions: ["FNF", "FNH"]
};
const names = Object.values(pairs).flat();
/** The figures that sections end with: they are optional, and only told where every section has them. */
function lcovDeclared() {
	const sums = new Map(names.map((name) => [name, {
		sum: 0,
		sections: 0
	}]));
	return {
		add: (name, figure) => {
			const known = sums.get(name) ?? {
				sum: 0,
				sections: 0
			};
			sums.set(name, {
				sum: known.sum + figure,
				sections: known.sections + 1
			});
		},
		totals(sections) {
			const told = Object.entries(pairs).flatMap(([metric, [found, hit]]) => {
				const [all, own] = [sums.get(found), sums.get(hit)];
				if (sections === 0 || all?.sections !== sections || own?.sections !== sections) return [];
				if (!Number.isSafeInteger(all.sum) || !Number.isSafeInteger(own.sum)) return [];
				return [[metric, {
					covered: own.sum,
					total: all.sum
				}]];
			});
			return Object.fromEntries(told);
		}
	};
}
// src/formats/coverage/lcov-functions.ts
const nowhere = 0;
function lcovFunctions() {
	let declared = [];
	let inOrder = 0;
	let others = /* @__PURE__ */ new Map();
	let groups = /* @__PURE__ */ new Map();
	let aliases = [];
	return {
		declare(line, name) {
			declared.push({
				line,
				name,
				hits: 0
			});
		},
		call(bytes, start, end, hits) {
			const next = declared[inOrder];
			if (next && others.size === 0 && isText(bytes, start, end, next.name)) {
				next.hits = hits;
				inOrder++;
				return;
			}
			const name = textOf(bytes, start, end);
			const counts = others.get(name);
			if (counts) counts.push(hits);
			else others.set(name, [hits]);
		},
		group(index, line) {
			const known = groups.get(index);
			if (!known) groups.set(index, {
				line,
				name: void 0,
				hits: 0
			});
			return !known || known.line === line;
		},
		alias(index, name, hits) {
			aliases.push([
				index,
				name,
				hits
			]);
		},
		seal(builder) {
			if (others.size > 0) handOut(declared, inOrder, others, builder);
			for (const { line, name, hits } of declared) builder.function(line, name, hits);
			if (groups.size > 0 || aliases.length > 0) sealGroups(groups, aliases, builder);
			if (declared.length > 0) [declared, inOrder] = [[], 0];
			if (others.size > 0) others = /* @__PURE__ */ new Map();
			if (groups.size > 0 || aliases.length > 0) [groups, aliases] = [/* @__PURE__ */ new Map(), []];
		}
	};
}
/** Of functions with one name, each takes the next count of that name, and the last one those left over. */
function handOut(declared, done, others, builder) {
	const taken = /* @__PURE__ */ new Map();
	const lastLine = /* @__PURE__ */ new Map();
	declared.forEach((one, index) => {
		lastLine.set(one.name, one.line);
		if (index < done) return;
		const next = taken.get(one.name) ?? 0;
		one.hits = others.get(one.name)?.[next] ?? 0;
		taken.set(one.name, next + 1);
	});
	for (const [name, counts] of others) {
		const line = lastLine.get(name) ?? nowhere;
		for (const hits of counts.slice(taken.get(name) ?? 0)) builder.function(line, name, hits);
	}
}
/** One function under several names, as instances of a template: called after the shortest, and run if any was. */
function sealGroups(groups, aliases, builder) {
	for (const [index, name, hits] of aliases) {
		const group = groups.get(index);
		if (!group) {
			builder.function(nowhere, name, hits);
			continue;
		}
		group.hits = addHits(group.hits, hits);
		if (group.name === void 0 || isLeader(name, group.name)) group.name = name;
	}
	for (const { line, name = "", hits } of groups.values()) builder.function(line, name, hits);
}
const isLeader = (a, b) => a.length < b.length || a.length === b.length && compareText(a, b) < 0;
// src/formats/coverage/lcov-line.ts
const [colon, hash, space, tab] = [
	58,
	35,
	32,
	9
];
const longestKey = 4;
const lastWord = Array.from("end_of_record", (letter) => letter.charCodeAt(0));
/** A record's name as a number, so that no text is made of it. */
const keyOf = (name) => Array.from(name, (letter) => letter.charCodeAt(0)).reduce((key, code) => key * 256 + code, 0);
/** The key of what is before a line's colon, and the cursor behind it; 0 where there is none. */
function takeKey(bytes, cursor, end) {
	const limit = Math.min(end, cursor.at + longestKey + 1);
	let key = 0;
	for (let at = cursor.at; at < limit; at++) {
		const byte = bytes[at] ?? 0;
		if (byte === colon) {
			cursor.at = at + 1;
			return key;
		}
		key = key * 256 + byte;
	}
	return 0;
}
/** The end of a line without the blanks there. */
function trimmedEnd(bytes, start, end) {
	let at = end;
	while (at > start && (bytes[at - 1] === space || bytes[at - 1] === tab)) at--;
	return at;
}
const isComment = (bytes, start) => bytes[start] === hash;
const isEndOfRecord = (bytes, start, end) => end - start === lastWord.length && lastWord.every((code, index) => bytes[start + index] === code);
// src/formats/coverage/lcov-quick-line.ts
const longest = 64;
const mostDigits = 15;
const greatest = 4294967295;
const mostBlock$1 = 999999999;
/**
* Takes lines such as `DA:12,3` and `BRDA:12,0,1,4`, which most are and which follow each other, without looking for their
* ends first. It leaves all others, and those that are out of order.
*/
function quickLines(builder, nameOf) {
	const arm = {
		line: 0,
		block: 0,
		branch: 0,
		hits: 0
	};
	return (bytes, start, taken) => {
		let at = takeData(bytes, start, builder, taken);
		for (let next = readArm(bytes, at, arm); next !== -1; next = readArm(bytes, at, arm)) {
			builder.arm(arm.line, nameOf(arm.block, arm.branch), arm.hits);
			taken.lines++;
			at = next;
		}
		return at;
	};
}
function takeData(bytes, start, builder, taken) {
	for (let at = start;;) {
		const room = builder.room();
		const before = room.at;
		const next = readData(bytes, at, room);
		taken.lines += room.at - before;
		builder.wrote(room);
		if (next === at) return at;
		at = next;
	}
}
function readData(bytes, start, room) {
	const { numbers, hits } = room;
	const end = bytes.length - longest;
	const most = numbers.length;
	let [at, free, last] = [
		start,
		room.at,
		room.last
	];
	while (at < end && free < most && bytes[at] === 68 && bytes[at + 1] === 65 && bytes[at + 2] === 58) {
		const first = at + 3;
		let next = first;
		let line = 0;
		let digit = (bytes[next] ?? 0) - 48;
		while (digit >= 0 && digit <= 9) {
			line = line * 10 + digit;
			digit = (bytes[++next] ?? 0) - 48;
		}
		if (bytes[next] !== 44 || line <= last || next - first > mostDigits || line > greatest) break;
		const second = ++next;
		let count = 0;
		digit = (bytes[next] ?? 0) - 48;
		while (digit >= 0 && digit <= 9) {
			count = count * 10 + digit;
			digit = (bytes[++next] ?? 0) - 48;
		}
		if (bytes[next] !== 10 || next === second || next - second > mostDigits) break;
		numbers[free] = last = line;
		hits[free++] = count;
		at = next + 1;
	}
	room.at = free;
	room.last = last;
	return at;
}
/** Where the next line starts, or -1 where there is no arm of the plain kind. */
function readArm(bytes, at, arm) {
	if (at >= bytes.length - longest || bytes[at] !== 66 || bytes[at + 1] !== 82 || bytes[at + 2] !== 68 || bytes[at + 3] !== 65 || bytes[at + 4] !== 58) return -1;
	let next = at + 5;
	let line = 0;
	for (let digit = (bytes[next] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 48) line = line * 10 + digit;
	if (bytes[next] !== 44 || line === 0 || line > greatest) return -1;
	const blockAt = ++next;
	let block = 0;
	for (let digit = (bytes[next] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 48) block = block * 10 + digit;
	if (bytes[next] !== 44 || next === blockAt || block > mostBlock$1) return -1;
	const branchAt = ++next;
	let branch = 0;
	for (let digit = (bytes[next] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 48) branch = branch * 10 + digit;
	if (bytes[next] !== 44 || next === branchAt || branch > mostBlock$1) return -1;
	const hitsAt = ++next;
	let hits = 0;
	if (bytes[next] === 45) next++;
	else for (let digit = (bytes[next] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 48) hits = hits * 10 + digit;
	if (bytes[next] !== 10 || next === hitsAt || next - hitsAt > mostDigits) return -1;
	arm.line = line;
	arm.block = block;
	arm.branch = branch;
	arm.hits = hits;
	return next + 1;
}
// src/formats/coverage/byte-cursor.ts
const [zero, nine] = [48, 57];
/** Takes a whole number; -1 where no digit is. One too long to be exact comes out about as large as it is. */
function takeInteger(bytes, cursor, end) {
	const start = cursor.at;
	let at = start;
	let value = 0;
	for (; at < end; at++) {
		const byte = bytes[at] ?? 0;
		if (byte < zero || byte > nine) break;
		value = value * 10 + (byte - zero);
	}
	cursor.at = at;
	return at === start ? -1 : value;
}
/** Takes one byte, if it is there. */
function takeByte(bytes, cursor, end, byte) {
	if (cursor.at >= end || bytes[cursor.at] !== byte) return false;
	cursor.at++;
	return true;
}
const number = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** The line that a record is about, and the comma behind it; -1 where there is none. */
function takeLine(bytes, cursor, end) {
	const line = takeInteger(bytes, cursor, end);
	if (line > 4294967295 || cursor.at >= end || bytes[cursor.at] !== 44) return -1;
	cursor.at++;
	return line;
}
/** A count of any notation, up to a comma or the end; -1 where there is none. */
function takeHits(bytes, cursor, end) {
	const start = cursor.at;
	const count = takeInteger(bytes, cursor, end);
	if (count >= 0 && (cursor.at === end || bytes[cursor.at] === 44)) return asHits(count);
	while (cursor.at < end && bytes[cursor.at] !== 44) cursor.at++;
	const text = textOf(bytes, start, cursor.at);
	return number.test(text) ? asHits(Number(text)) : -1;
}
// src/formats/coverage/lcov-branch.ts
const [dash, exception, fallthrough, unreachable] = [
	45,
	101,
	102,
	85
];
const separator = "";
/** Reads into one object, which is lent. */
function armReader(nameOf) {
	const arm = {
		name: "",
		hits: -1,
		isExcluded: false
	};
	return (bytes, cursor, end) => {
		arm.hits = -1;
		takeByte(bytes, cursor, end, exception);
		takeByte(bytes, cursor, end, fallthrough);
		arm.isExcluded = takeByte(bytes, cursor, end, unreachable);
		const block = takeInteger(bytes, cursor, end);
		if (block === -1 || !takeByte(bytes, cursor, end, 44)) return arm;
		const start = cursor.at;
		const branch = takeInteger(bytes, cursor, end);
		const last = lastComma(bytes, start, end);
		if (last === -1) return arm;
		arm.name = branch >= 0 && cursor.at === last ? nameOf(block, branch) : `${block},${labelOf(bytes, start, last)}`;
		cursor.at = last + 1;
		arm.hits = end === last + 2 && bytes[last + 1] === dash ? 0 : takeHits(bytes, cursor, end);
		return arm;
	};
}
function lastComma(bytes, start, end) {
	let at = end - 1;
	while (at >= start && bytes[at] !== 44) at--;
	return at < start ? -1 : at;
}
const labelOf = (bytes, start, end) => textOf(bytes, start, end).replaceAll(separator, "�");
// src/formats/coverage/numbered-arms.ts
const mostBlock = 4096;
const mostBranch = 256;
/** Names of arms by two numbers, `4,1`, each made once; what no compiler numbers is made each time. */
function numberedArms() {
	const known = [];
	return (block, branch) => {
		if (block >= mostBlock || branch >= mostBranch) return `${block},${branch}`;
		const own = known[block] ??= [];
		return own[branch] ??= `${block},${branch}`;
	};
}
// src/formats/coverage/lcov-records.ts
const lcovRecords = (receivers) => ({
	DA: lineRecord(receivers),
	BRDA: branchRecord(receivers),
	...functionRecords(receivers),
	...figures(receivers),
	...ignored
});
const lineRecord = ({ builder, leaveOut }) => ({
	form: "DA:line,count",
	read(bytes, cursor, end) {
		const line = takeLine(bytes, cursor, end);
		const hits = takeHits(bytes, cursor, end);
		if (line === -1 || hits === -1) return false;
		if (line === 0) leaveOut("line 0");
		else builder.line(line, hits);
		return true;
	}
});
function branchRecord({ builder, leaveOut }) {
	const readArm = armReader(numberedArms());
	return {
		form: "BRDA:line,block,branch,taken",
		read(bytes, cursor, end) {
			const line = takeLine(bytes, cursor, end);
			if (line === -1) return false;
			const { name, hits, isExcluded } = readArm(bytes, cursor, end);
			if (hits === -1) return false;
			if (isExcluded) leaveOut("unreachable");
			else if (line === 0) leaveOut("line 0");
			else builder.arm(line, name, hits);
			return true;
		}
	};
}
const functionRecords = ({ functions }) => ({
	FN: {
		form: "FN:line,name",
		read(bytes, cursor, end) {
			const line = takeLine(bytes, cursor, end);
			if (line === -1) return false;
			const start = cursor.at;
			if (takeInteger(bytes, cursor, end) === -1 || !takeByte(bytes, cursor, end, 44)) cursor.at = start;
			functions.declare(line, textOf(bytes, cursor.at, end));
			return true;
		}
	},
	FNDA: {
		form: "FNDA:count,name",
		read(bytes, cursor, end) {
			const hits = takeHits(bytes, cursor, end);
			if (hits === -1 || !takeByte(bytes, cursor, end, 44)) return false;
			functions.call(bytes, cursor.at, end, hits);
			return true;
		}
	},
	FNL: {
		form: "FNL:index,line, each index once",
		read(bytes, cursor, end) {
			const index = takeInteger(bytes, cursor, end);
			if (index === -1 || !takeByte(bytes, cursor, end, 44)) return false;
			const line = takeInteger(bytes, cursor, end);
			if (line === -1 || line > 4294967295) return false;
			if (cursor.at < end && !takeByte(bytes, cursor, end, 44)) return false;
			return functions.group(index, line);
		}
	},
	FNA: {
		form: "FNA:index,count,name",
		read(bytes, cursor, end) {
			const index = takeInteger(bytes, cursor, end);
			if (index === -1 || !takeByte(bytes, cursor, end, 44)) return false;
			const hits = takeHits(bytes, cursor, end);
			if (hits === -1 || !takeByte(bytes, cursor, end, 44)) return false;
			functions.alias(index, textOf(bytes, cursor.at, end), hits);
			return true;
		}
	}
});
function figures({ declare }) {
	const figure = (name) => ({
		form: `${name}:count`,
		read(bytes, cursor, end) {
			const count = takeInteger(bytes, cursor, end);
			if (count === -1 || cursor.at !== end) return false;
			declare(name, count);
			return true;
		}
	});
	return {
		LF: figure("LF"),
		LH: figure("LH"),
		BRF: figure("BRF"),
		BRH: figure("BRH"),
		FNF: figure("FNF"),
		FNH: figure("FNH")
	};
}
const ignored = Object.fromEntries([
	"MCDC",
	"MCF",
	"MCH",
	"VER",
	"TN"
].map((name) => [name, {
	form: name,
	read: () => true
}]));
// src/formats/coverage/lcov.ts
const isFile = new Set(["SF", "KF"].map(keyOf));
const isAnywhere = new Set(["TN", "VER"].map(keyOf));
const cutHint = "Was the report cut off, or written by two programs at once? Produce it again.";
/** Tracefiles of lcov up to 2.x, and what other tools write as such. */
const openLcov = (file) => {
	const report = collectSections();
	const cursor = { at: 0 };
	let section;
	function mark(bytes, start, end, line) {
		const key = takeKey(bytes, Object.assign(cursor, { at: start }), end);
		const fail = (what, hint) => new GateError("malformed", what, {
			at: {
				file,
				line
			},
			hint
		});
		if (isFile.has(key)) {
			if (section) throw fail(`a file begins before the end_of_record of ${named(section)}`, cutHint);
			const path = exactTextOf(bytes, cursor.at, end);
			if (!path) throw fail(`${quoted(bytes, start, end)} names no file: a path in UTF-8 is expected`);
			section = {
				path,
				line
			};
			return;
		}
		if (isEndOfRecord(bytes, start, end)) {
			if (!section) throw fail("an end_of_record where no file has begun: SF is expected first", cutHint);
			report.seal(section.path);
			section = void 0;
			return;
		}
		if (isAnywhere.has(key)) return;
		const record = report.records.get(key);
		if (!record) throw fail(`${quoted(bytes, start, end)} is no record of lcov`);
		if (!section) throw fail(`${quoted(bytes, start, end)} is about no file: SF is expected first`, cutHint);
		throw fail(`${quoted(bytes, start, end)} is malformed: ${record.form} is expected`);
	}
	function takeRecord(bytes, start, end) {
		cursor.at = start;
		return report.records.get(takeKey(bytes, cursor, end))?.read(bytes, cursor, end) ?? false;
	}
	function visit(bytes, start, lineEnd, line) {
		const end = trimmedEnd(bytes, start, lineEnd);
		if (end === start || isComment(bytes, start)) return;
		if (section && takeRecord(bytes, start, end)) return;
		mark(bytes, start, end, line);
	}
	const lines = byteLines(file, visit, (bytes, start, taken) => section ? report.quick(bytes, start, taken) : start);
	return {
		write: (chunk) => lines.write(chunk),
		end() {
			lines.end();
			if (!section) return report.end();
			const at = {
				file,
				line: section.line
			};
			throw new GateError("malformed", `the report ends before the end_of_record of ${named(section)}`, {
				at,
				hint: cutHint
			});
		}
	};
};
const quoted = (bytes, start, end) => `\`${visible(clip(textOf(bytes, start, Math.min(end, start + 400)), 80))}\``;
const named = ({ path, line }) => `${visible(clip(path, 80))} (line ${line})`;
const notes = {
	"line 0": (count) => `records about line 0, which no file has: ${count} left out`,
	unreachable: (count) => `branches marked as unreachable: ${count} left out`
};
function collectSections() {
	const builder = fileBuilder(addHits);
	const functions = lcovFunctions();
	const declared = lcovDeclared();
	const merged = mergingFiles(addHits);
	const left = {
		"line 0": 0,
		unreachable: 0
	};
	let sections = 0;
	const records = lcovRecords({
		builder,
		functions,
		declare: declared.add,
		leaveOut: (reason) => void left[reason]++
	});
	return {
		quick: quickLines(builder, numberedArms()),
		records: new Map(Object.entries(records).map(([name, record]) => [keyOf(name), record])),
		seal(path) {
			functions.seal(builder);
			merged.add(builder.seal(path));
			sections++;
		},
		end: () => ({
			format: "lcov",
			files: merged.files(),
			sources: [],
			declared: merged.isMerged ? {} : declared.totals(sections),
			notes: [...left["line 0"] > 0 ? [notes["line 0"](left["line 0"])] : [], ...left.unreachable > 0 ? [notes.unreachable(left.unreachable)] : []]
		})
	};
}
export { openLcov };
