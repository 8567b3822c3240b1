import { t as GateError } from "./errors.js";
import { t as limits } from "./limits.js";
import { r as visible, t as clip } from "./visible.js";
import { t as decodeText } from "./text.js";
import { t as compareText } from "./compare-text.js";
import { s as readRow } from "./read-change.js";
// src/formats/coverage/ratchet-file.ts
const version = 1;
const formatLine = (per) => `epic21-gate ratchet ${version}, per ${per}`;
const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;
/** Reads the file, or throws a GateError that names the line and what was expected there. */
function parseRatchetFile(bytes, { file, per }) {
	const text = decodeText(bytes, file, limits.baselineBytes);
	const lines = text.split(/\r?\n/);
	const marker = lines.findIndex((line) => conflict.test(line));
	if (marker !== -1) throw malformed(file, marker + 1, "has a conflict of git that nobody settled", { hint: "Keep the smaller numbers of both sides, or take one side whole and run `epic21-gate baseline update`." });
	const start = lines.findIndex((line) => line.trim() !== "" && !line.startsWith("#"));
	assertFormat(start === -1 ? void 0 : lines[start], {
		file,
		per,
		line: start === -1 ? 1 : start + 1
	});
	return {
		per,
		header: lines.slice(0, start),
		lineEnd: /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n",
		entries: readEntries(lines, start + 1, {
			file,
			per
		})
	};
}
function assertFormat(found, { file, per, line }) {
	if (found === formatLine(per)) return;
	const [, said, rows] = /^epic21-gate ratchet (\d{1,9}), per (file|folder)$/.exec(found ?? "") ?? [];
	if (said !== void 0 && Number(said) !== version) throw malformed(file, line, `is of version ${said} of its format, expected ${version}`, { hint: "Use the version of epic21-gate that wrote it." });
	if (rows !== void 0) throw malformed(file, line, `has a row per ${rows}, and the config wants one per ${per}`, { hint: "Name another file in the config, which `epic21-gate baseline update` then writes." });
	const what = found === void 0 ? "nothing" : `"${visible(clip(found, 80))}"`;
	throw malformed(file, line, `has ${what} where the line "${formatLine(per)}" was expected`);
}
function readEntries(lines, start, { file, per }) {
	const entries = [];
	const seen = /* @__PURE__ */ new Map();
	for (const [index, text] of lines.entries()) {
		if (index < start || text === "") continue;
		const line = index + 1;
		if (text.startsWith("#")) throw malformed(file, line, "has a comment among the rows, expected it above the format");
		const read = readRow(text);
		if ("fault" in read) throw malformed(file, line, read.fault);
		if (read.key === "." && per === "file") throw malformed(file, line, "has the row of a folder, expected a file");
		assertInOrder(read.key, entries.at(-1)?.key, seen.get(read.key), {
			file,
			line
		});
		if (entries.length === limits.listedFiles) throw malformed(file, line, `has more rows than the ${limits.listedFiles} that are read`);
		seen.set(read.key, line);
		entries.push({
			...read,
			line
		});
	}
	return entries;
}
function assertInOrder(key, previous, other, { file, line }) {
	const shown = visible(clip(key, 80));
	if (other !== void 0) throw malformed(file, line, `has ${shown} on lines ${other} and ${line}, expected it once`, { hint: "Keep the smaller numbers: a merge leaves both rows where both sides changed one." });
	if (previous === void 0 || compareText(previous, key) < 0) return;
	throw malformed(file, line, `has ${shown} after ${visible(clip(previous, 80))}, expected the rows sorted by path`, { hint: "Move the row up to its place." });
}
const malformed = (file, line, what, { hint } = {}) => new GateError("malformed", `${file} ${what}`, {
	at: {
		file,
		line
	},
	hint
});
export { parseRatchetFile as t };
