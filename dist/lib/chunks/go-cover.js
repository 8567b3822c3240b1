import { t as GateError } from "./errors.js";
import { r as visible, t as clip } from "./visible.js";
import { t as fileBuilder } from "./builder.js";
import { i as byteLines, t as exactTextOf } from "./byte-text.js";
import { n as asHits, r as moreHits, t as addHits } from "./hits.js";
// src/formats/coverage/go-block.ts
const form = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/s;
const greatest = 4294967295;
/** A line of a profile, or what is wrong with it. */
function parseGoBlock(text) {
	const match = form.exec(text);
	if (!match) return "is malformed: file:line.column,line.column statements count is expected";
	const [, path = "", ...figures] = match;
	const [line = 0, column = 0, end = 0, endColumn = 0, weight = 0, count = 0] = figures.map(Number);
	if (end < line || end === line && endColumn < column) return "ends before it starts";
	if (end > greatest || weight > greatest) return "is malformed: its figures are out of range";
	const last = endColumn <= 2 && end > line ? end - 1 : end;
	return {
		path,
		block: {
			key: `${line}.${column}-${end}.${endColumn}`,
			line,
			end,
			last,
			weight,
			hits: asHits(count)
		}
	};
}
// src/formats/coverage/go-cover.ts
const modeLine = /^mode: (set|count|atomic)$/;
const modeForm = "`mode: set`, `count` or `atomic`";
const mostLines = 5e7;
/** Profiles of `go test -coverprofile`, one or several behind each other. */
const openGoCover = (file) => {
	const blocks = collectBlocks();
	let mode;
	/** What is wrong with a line, if anything. */
	function take(text) {
		const said = modeLine.exec(text)?.[1];
		if (said !== void 0) {
			if (mode !== void 0 && said !== mode) return `the mode is ${said} here, and ${mode} before`;
			mode = said;
			return;
		}
		if (mode === void 0) return `${quoted(text)} is no mode: a profile begins with ${modeForm}`;
		const parsed = parseGoBlock(text);
		const fault = typeof parsed === "string" ? parsed : blocks.add(parsed.path, parsed.block, mode === "set");
		return fault && `${quoted(text)} ${fault}`;
	}
	const lines = byteLines(file, (bytes, start, end, line) => {
		const text = exactTextOf(bytes, start, end)?.trimEnd();
		const fault = text === void 0 ? "a line is not UTF-8" : text === "" ? void 0 : take(text);
		if (fault) throw new GateError("malformed", fault, { at: {
			file,
			line
		} });
	});
	return {
		write: (chunk) => lines.write(chunk),
		end() {
			lines.end();
			if (mode !== void 0) return {
				format: "gocover",
				files: blocks.files(),
				sources: [],
				declared: {},
				notes: []
			};
			throw new GateError("malformed", `the profile is empty: ${modeForm} is expected`, { at: {
				file,
				line: 1
			} });
		}
	};
};
const quoted = (text) => `\`${visible(clip(text, 80))}\``;
function collectBlocks() {
	const byPath = /* @__PURE__ */ new Map();
	let lineCount = 0;
	return {
		add(path, block, isSet) {
			const known = byPath.get(path);
			const same = known?.get(block.key);
			if (same && same.weight !== block.weight) return `has ${block.weight} statements, and ${same.weight} before: the profiles are of different code`;
			if (same) {
				same.hits = (isSet ? moreHits : addHits)(same.hits, block.hits);
				return;
			}
			lineCount += block.last - block.line + 1;
			if (lineCount > mostLines) return `and the blocks before it have over ${mostLines} lines, which no program has`;
			if (known) known.set(block.key, block);
			else byPath.set(path, /* @__PURE__ */ new Map([[block.key, block]]));
		},
		files() {
			const builder = fileBuilder(moreHits);
			return Array.from(byPath, ([path, blocks]) => {
				byPath.delete(path);
				return sealFile(path, blocks, builder);
			});
		}
	};
}
function sealFile(path, blocks, builder) {
	for (const { line, end, last, key, weight, hits } of blocks.values()) {
		if (weight === 0) continue;
		builder.statement({
			line,
			end,
			key
		}, hits, weight);
		for (let number = Math.max(1, line); number <= last; number++) builder.line(number, hits);
	}
	return builder.seal(path);
}
export { openGoCover };
