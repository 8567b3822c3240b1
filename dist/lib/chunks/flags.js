import { t as defineCheck } from "./check.js";
import { t as limits } from "./limits.js";
import { r as nearestAmong } from "./nearest.js";
import { r as reasonOf } from "./errors.js";
import { n as compileGlob } from "./glob.js";
import { t as decodeText } from "./text.js";
import { t as day } from "./day.js";
import { t as described } from "./described.js";
import { t as plainPath } from "./plain-path.js";
import { z } from "zod/mini";
// src/checks/flags/evidence.ts
const line = z.int().check(z.positive());
const place = z.object({
	file: z.string(),
	line
});
/** A value that a source gives a flag; in a file with its line. */
const setting = z.object({
	source: z.string(),
	line: z.optional(line),
	value: z.string()
});
/** What in the file, beside the flag's own line, keeps a dialect from reading it. */
const cause = z.object({
	rule: z.enum([
		"line-ends",
		"byte-order-mark",
		"merge-conflict",
		"file-refused"
	]),
	at: place,
	/** The last line of it, where it has several. */
	until: z.optional(line),
	reasons: z.array(z.object({
		dialect: z.string(),
		note: z.string()
	}))
});
const reading = z.object({
	dialect: z.string(),
	value: z.nullable(z.string()),
	note: z.optional(z.string())
});
/** What was seen. Values are kept of registered flags only: an env file holds secrets beside them. */
const flagsEvidence = z.object({
	today: z.string(),
	sources: z.array(z.object({
		name: z.string(),
		problem: z.optional(z.object({
			kind: z.enum(["unreadable", "empty"]),
			message: z.string()
		})),
		lastLineWithoutNewline: z.optional(line)
	})),
	flags: z.array(z.object({
		name: z.string(),
		/** In the order of precedence: the last is effective, an earlier one of the same source is shadowed. */
		settings: z.array(setting),
		/** Only where the declared dialects disagree. */
		divergence: z.optional(z.object({
			at: place,
			readings: z.array(reading),
			cause: z.optional(cause)
		})),
		commentedAt: z.array(place),
		/** Lines that are its name and no `=`. */
		bareAt: z.optional(z.array(place))
	})),
	nearMisses: z.array(z.object({
		at: place,
		name: z.string(),
		flag: z.string()
	})),
	code: z.optional(z.object({
		files: z.int(),
		problem: z.optional(z.string()),
		found: z.array(z.object({
			name: z.string(),
			at: place
		}))
	})),
	docs: z.array(z.object({
		file: z.string(),
		problem: z.optional(z.string()),
		tableLine: z.optional(line),
		rows: z.array(z.object({
			name: z.string(),
			value: z.string(),
			line
		}))
	}))
});
// src/checks/flags/environment.ts
/** The source that is no file: the environment of the process. */
const environment = "environment";
// src/formats/env-file/bytes.ts
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const encoder = new TextEncoder();
const ESCAPED_BYTE = /([\uDC80-\uDCFF]+)/u;
const ESCAPE = 56320;
/** Bytes as text, losslessly: `encodeEnvFile(decodeEnvFile(bytes))` equals `bytes`, whatever they are. */
function decodeEnvFile(bytes) {
	try {
		return strict.decode(bytes);
	} catch {
		return decodeWithEscapes(bytes);
	}
}
/** The way back from `decodeEnvFile`. */
function encodeEnvFile(text) {
	if (!ESCAPED_BYTE.test(text)) return encoder.encode(text);
	const runs = text.split(ESCAPED_BYTE).map((run, index) => index % 2 === 0 ? encoder.encode(run) : unescapeBytes(run));
	const bytes = new Uint8Array(runs.reduce((total, run) => total + run.length, 0));
	let at = 0;
	for (const run of runs) {
		bytes.set(run, at);
		at += run.length;
	}
	return bytes;
}
/** Whether decoded text is no text at all: it holds a NUL or bytes that are not UTF-8 (UTF-16 files show as NULs). */
function isBinary(text) {
	return text.includes("\0") || hasInvalidUtf8(text);
}
/** Whether decoded text stands for bytes that are not UTF-8. */
function hasInvalidUtf8(text) {
	return ESCAPED_BYTE.test(text);
}
function unescapeBytes(run) {
	return Uint8Array.from(run, (character) => character.charCodeAt(0) - ESCAPE);
}
function decodeWithEscapes(bytes) {
	const runs = [];
	let start = 0;
	let at = 0;
	while (at < bytes.length) {
		const length = sequenceLength(bytes, at);
		if (length === 0) {
			runs.push(strict.decode(bytes.subarray(start, at)), String.fromCharCode(ESCAPE + (bytes[at] ?? 0)));
			start = at + 1;
		}
		at += length || 1;
	}
	runs.push(strict.decode(bytes.subarray(start)));
	return runs.join("");
}
/** Length of the valid UTF-8 sequence at a place; 0 where there is none (Unicode 16, table 3-7). */
function sequenceLength(bytes, at) {
	const lead = bytes[at] ?? 0;
	if (lead < 128) return 1;
	const length = lead < 224 ? 2 : lead < 240 ? 3 : 4;
	if (lead < 194 || lead > 244) return 0;
	const [low, high] = secondByteRange[lead] ?? [128, 191];
	const second = bytes[at + 1] ?? 0;
	if (second < low || second > high) return 0;
	for (let next = at + 2; next < at + length; next += 1) if (((bytes[next] ?? 0) & 192) !== 128) return 0;
	return length;
}
const secondByteRange = {
	224: [160, 191],
	237: [128, 159],
	240: [144, 191],
	244: [128, 143]
};
// src/formats/env-file/lines.ts
const LINE_END = /\r\n|\n|\r/g;
/** Offsets at which lines start. LF, CRLF and a lone CR each end a line, as in an editor, whatever a dialect makes of them. */
function lineStarts(text) {
	const starts = [0];
	for (const end of text.matchAll(LINE_END)) starts.push(end.index + end[0].length);
	return starts;
}
/** Looks up lines by bisection, so that asking for every line of a long file stays cheap. */
function lineLookup(starts) {
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	};
}
// src/formats/env-file/quoted-value.ts
const REST_OF_LINE$1 = /[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/y;
/**
* The quoted value that opens at an offset. It may run over lines, but only a quote with nothing but a comment behind it
* closes one: otherwise a forgotten quote would swallow every line up to the next value that is quoted.
*/
function quotedValueAt(text, open) {
	const quote = quoteAt(text, open);
	if (!quote) return void 0;
	const close = closingQuote$2(text, open, quote);
	if (close === -1) return void 0;
	REST_OF_LINE$1.lastIndex = close + 1;
	const trailing = REST_OF_LINE$1.exec(text)?.[0];
	return trailing === void 0 ? void 0 : {
		quote,
		value: text.slice(open + 1, close),
		trailing
	};
}
function quoteAt(text, at) {
	const character = text[at];
	return character === "\"" || character === "'" || character === "`" ? character : void 0;
}
function closingQuote$2(text, open, quote) {
	let at = text.indexOf(quote, open + 1);
	if (quote !== "\"") return at;
	while (at !== -1 && isEscaped(text, at)) at = text.indexOf(quote, at + 1);
	return at;
}
function isEscaped(text, at) {
	let backslashes = 0;
	while (text[at - 1 - backslashes] === "\\") backslashes += 1;
	return backslashes % 2 === 1;
}
// src/formats/env-file/tokenize.ts
const BOM = "﻿";
const LINE$1 = /([^\r\n]*)(\r\n|\n|\r|$)/y;
const HEAD = /^([ \t]*)(export[ \t]+)?([\w.-]+)([ \t]*=|:[ \t])([ \t]*)/;
const COMMENT = /^[ \t]*#/;
/**
* The physical view of an env file: which lines look like an assignment of which key. Lossless:
* `printEnvFile(parseEnvFile(text))` equals `text`. What a program makes of the lines is what `readEnvFile` answers.
*/
function parseEnvFile(text) {
	const bom = text.startsWith(BOM) ? BOM : "";
	const lineAt = lineLookup(lineStarts(text));
	const nodes = [];
	let at = bom.length;
	while (at < text.length) {
		const node = readNode$1(text, at, lineAt(at));
		nodes.push(node);
		at += printNode(node).length;
	}
	return {
		bom,
		nodes
	};
}
/** The key that a comment would assign if it were no comment. */
function commentedKey(comment) {
	return HEAD.exec(comment.replace(/^[ \t]*#[# \t]*/, ""))?.[3];
}
function printNode(node) {
	if (node.kind !== "assignment") return node.text + node.eol;
	const { leading, exportPrefix, key, separator, quote, value, trailing, eol } = node;
	return leading + exportPrefix + key + separator + quote + value + quote + trailing + eol;
}
function readNode$1(text, at, line) {
	const { content, eol } = lineFrom(text, at);
	const head = HEAD.exec(content);
	if (!head) return {
		kind: plainKind(content),
		line,
		text: content,
		eol
	};
	const [whole, leading = "", exportPrefix = "", key = "", sign = "", blanks = ""] = head;
	const start = {
		kind: "assignment",
		line,
		leading,
		exportPrefix,
		key
	};
	const open = at + whole.length;
	const quoted = quotedValueAt(text, open);
	if (!quoted) return {
		...start,
		...unquoted(content, whole.length, sign, blanks),
		quote: "",
		eol
	};
	const end = open + quoted.value.length + quoted.trailing.length + 2;
	return {
		...start,
		separator: sign + blanks,
		...quoted,
		eol: lineFrom(text, end).eol
	};
}
function lineFrom(text, at) {
	LINE$1.lastIndex = at;
	const [, content = "", eol = ""] = LINE$1.exec(text) ?? [];
	return {
		content,
		eol
	};
}
function plainKind(content) {
	if (content.trim() === "") return "blank";
	return COMMENT.test(content) ? "comment" : "other";
}
function unquoted(content, from, sign, blanks) {
	const signEnd = from - blanks.length;
	const end = unquotedEnd(content, from, signEnd);
	if (end > from) return {
		separator: sign + blanks,
		value: content.slice(from, end),
		trailing: content.slice(end)
	};
	return {
		separator: sign,
		value: "",
		trailing: content.slice(signEnd)
	};
}
/** Where an unquoted value ends: before its trailing blanks and a comment, which starts at a `#` after a blank. */
function unquotedEnd(content, from, signEnd) {
	const startsComment = (hash) => hash > signEnd && isBlank(content[hash - 1]);
	let end = content.indexOf("#", from);
	while (end !== -1 && !startsComment(end)) end = content.indexOf("#", end + 1);
	if (end === -1) end = content.length;
	while (end > from && isBlank(content[end - 1])) end -= 1;
	return end;
}
function isBlank(character) {
	return character === " " || character === "	";
}
// src/formats/env-file/cursor.ts
/** Takes what a sticky pattern matches here; without a match the cursor stays. */
function take(cursor, pattern) {
	pattern.lastIndex = cursor.at;
	const taken = pattern.exec(cursor.text)?.[0];
	cursor.at += taken?.length ?? 0;
	return taken;
}
/** Takes the text up to an offset. */
function takeTo(cursor, end) {
	const taken = cursor.text.slice(cursor.at, end);
	cursor.at = end;
	return taken;
}
/** Offset of the first line feed from here on, or the end of the text. */
function lineFeed({ text, at }) {
	const found = text.indexOf("\n", at);
	return found === -1 ? text.length : found;
}
// src/formats/env-file/expand.ts
const opaque = Symbol("opaque");
const LONGEST_VALUE = 131072;
/**
* Puts known values for references. Nothing comes out if any of them is unknown: what the environment holds, and so
* whether a default applies, is not to be seen in the file.
*/
function expand(parts, known) {
	let text = "";
	for (const part of parts) {
		const value = typeof part === "string" ? part : part === opaque ? void 0 : resolve(part, known);
		if (value === void 0) return void 0;
		text += value;
		if (text.length > LONGEST_VALUE && parts.length > 1) return void 0;
	}
	return text;
}
function resolve({ name, whenEmpty }, known) {
	const value = known(name);
	return value === "" && whenEmpty !== void 0 ? whenEmpty : value;
}
// src/formats/env-file/reading.ts
function startReading(lineAt) {
	const settings = /* @__PURE__ */ new Map();
	const problems = [];
	return {
		set(key, at, value, raw) {
			const line = lineAt(at);
			const setting = value === void 0 ? {
				line,
				computed: true,
				raw
			} : {
				line,
				computed: false,
				value
			};
			const earlier = settings.get(key);
			if (earlier) earlier.push(setting);
			else settings.set(key, [setting]);
		},
		doubt() {
			for (const list of settings.values()) {
				const last = list.at(-1);
				if (last && !last.computed) list[list.length - 1] = {
					line: last.line,
					computed: true,
					raw: last.value
				};
			}
		},
		reject(at, message) {
			problems.push({
				line: lineAt(at),
				message
			});
		},
		known(key) {
			const last = settings.get(key)?.at(-1);
			return last && !last.computed ? last.value : void 0;
		},
		reading: () => ({
			settings,
			problems
		}),
		refusal: (at, message) => ({
			settings: /* @__PURE__ */ new Map(),
			problems: [{
				line: lineAt(at),
				message
			}]
		})
	};
}
// src/formats/env-file/dialects/bash-names.ts
/** Commands after which a variable may have another value, or the file may have ended. */
const changesShell = new Set(`. source eval exec exit return logout command builtin enable trap kill unset set shopt declare
  typeset local readonly export let read mapfile readarray printf getopts alias unalias cd pushd popd
  wait hash if then else elif fi for while until do done case esac select in function time coproc { }
  ! [[ break continue`.split(/\s+/));
/** Variables that bash computes, or does not let anyone set. */
const ownedByShell = new Set(`UID EUID PPID BASHOPTS SHELLOPTS BASH_VERSINFO POSIXLY_CORRECT RANDOM SRANDOM SECONDS LINENO
  EPOCHSECONDS EPOCHREALTIME BASHPID BASH_COMMAND BASH_SUBSHELL BASH_ARGV0 BASH_ALIASES BASH_CMDS
  FUNCNAME GROUPS DIRSTACK HISTCMD PIPESTATUS COMP_WORDBREAKS _`.split(/\s+/));
// src/formats/env-file/dialects/bash-nesting.ts
const closers = {
	"(": ")",
	"{": "}",
	"[": "]",
	"\"": "\"",
	"`": "`"
};
/**
* Offset behind the bracket or backquote that closes the one at `open`. What stands inside is for bash to run, so only
* its nesting matters here. A stack of its own, not recursion: a hostile file may nest a hundred thousand deep.
*/
function skipNested(text, open) {
	const stop = /[\\'"`()[\]{}]/g;
	const stack = [closers[text.charAt(open)]];
	stop.lastIndex = open + 1;
	for (let found = stop.exec(text); found; found = stop.exec(text)) {
		const [character] = found;
		const top = stack.at(-1);
		if (character === "\\") stop.lastIndex += 1;
		else if (character === top) stack.pop();
		else if (character === "'" && top !== "\"") {
			const close = text.indexOf("'", stop.lastIndex);
			if (close === -1) return void 0;
			stop.lastIndex = close + 1;
		} else if (opens(text, found.index, top)) stack.push(closers[character]);
		if (stack.length === 0) return stop.lastIndex;
	}
}
function opens(text, at, top) {
	const character = text.charAt(at);
	if (character === "\"" || character === "`") return true;
	if (!"({[".includes(character)) return false;
	return text[at - 1] === "$" || character === "(" && top !== "\"";
}
// src/formats/env-file/dialects/bash-words.ts
const ASSIGNMENT = /[A-Za-z_]\w*\+?=/y;
const PLAIN = /[^\\'"`$~ \t\n;&|()<>]+/y;
const PLAIN_IN_QUOTES = /[^"\\$`]+/y;
const NAME$1 = /[A-Za-z_]\w*/y;
const BRACED$1 = /\{([A-Za-z_]\w*)(?:(:?)-([\w./,@%+^-]*))?\}/y;
const SPECIAL = /[\d@*#?$!-]/y;
const END = /[ \t\n;&|()<>]|$/y;
/** Reads the word at the cursor; nothing comes out when a quote or a bracket in it is never closed. */
function takeWord(cursor) {
	const at = cursor.at;
	const head = take(cursor, ASSIGNMENT);
	const start = cursor.at;
	const parts = [];
	while (!isAt(cursor, END)) {
		const piece = isTilde(cursor, start) ? takeOpaque(cursor) : takePiece(cursor);
		if (!piece) return void 0;
		for (const part of piece) parts.push(part);
	}
	const raw = cursor.text.slice(start, cursor.at);
	return {
		at,
		name: head?.replace(/\+?=$/, ""),
		appends: head?.endsWith("+=") ?? false,
		parts,
		raw
	};
}
function takePiece(cursor) {
	const character = cursor.text[cursor.at];
	if (character === "\\") return takeEscape(cursor);
	if (character === "'") return takeSingleQuoted(cursor);
	if (character === "\"") return takeDoubleQuoted(cursor);
	if (character === "`") return takeNested(cursor);
	if (character === "$") return takeDollar(cursor, false);
	return [take(cursor, PLAIN) ?? takeTo(cursor, cursor.at + 1)];
}
/** `~` is a home directory at the start of a value, also of one that starts on a continued line, and after each colon. */
function isTilde({ text, at }, start) {
	return text[at] === "~" && (at === start || text[at - 1] === ":" || text[at - 1] === "\n");
}
function takeOpaque(cursor) {
	cursor.at += 1;
	return [opaque];
}
function takeEscape(cursor) {
	const escaped = takeTo(cursor, Math.min(cursor.at + 2, cursor.text.length)).slice(1);
	return escaped === "\n" ? [] : [escaped === "" ? "\\" : escaped];
}
function takeSingleQuoted(cursor) {
	const close = cursor.text.indexOf("'", cursor.at + 1);
	return close === -1 ? void 0 : [takeTo(cursor, close + 1).slice(1, -1)];
}
function takeDoubleQuoted(cursor) {
	const parts = [];
	cursor.at += 1;
	while (cursor.text[cursor.at] !== "\"") {
		const piece = takePieceInQuotes(cursor);
		if (!piece) return void 0;
		for (const part of piece) parts.push(part);
	}
	cursor.at += 1;
	return parts;
}
function takePieceInQuotes(cursor) {
	const character = cursor.text[cursor.at];
	if (character === void 0) return void 0;
	if (character === "`") return takeNested(cursor);
	if (character === "$") return takeDollar(cursor, true);
	if (character !== "\\") return [take(cursor, PLAIN_IN_QUOTES) ?? ""];
	const escaped = cursor.text.charAt(cursor.at + 1);
	cursor.at += 2;
	if (escaped === "\n") return [];
	return ["$`\"\\".includes(escaped) ? escaped : `\\${escaped}`];
}
function takeDollar(cursor, inQuotes) {
	cursor.at += 1;
	const name = take(cursor, NAME$1);
	if (cursor.text.startsWith("\\\n", cursor.at)) return [opaque];
	if (name !== void 0) return [{ name }];
	BRACED$1.lastIndex = cursor.at;
	const braced = BRACED$1.exec(cursor.text);
	if (braced) return [takeBraced(cursor, braced)];
	const next = cursor.text.charAt(cursor.at);
	if (next !== "" && "{([".includes(next)) return takeNested(cursor);
	if (take(cursor, SPECIAL)) return [opaque];
	if (!inQuotes && next === "\"") return takeDoubleQuoted(cursor);
	if (!inQuotes && next === "'") return takeAnsiQuoted(cursor);
	return ["$"];
}
function takeAnsiQuoted(cursor) {
	const stop = /['\\]/g;
	stop.lastIndex = cursor.at + 1;
	for (let found = stop.exec(cursor.text); found; found = stop.exec(cursor.text)) {
		if (found[0] === "'") {
			cursor.at = stop.lastIndex;
			return [opaque];
		}
		stop.lastIndex += 1;
	}
}
function takeBraced(cursor, [all, name = "", colon, fallback]) {
	cursor.at += all.length;
	return colon === ":" && fallback !== void 0 ? {
		name,
		whenEmpty: fallback
	} : { name };
}
function takeNested(cursor) {
	const end = skipNested(cursor.text, cursor.at);
	if (end === void 0) return void 0;
	cursor.at = end;
	return [opaque];
}
function isAt({ text, at }, pattern) {
	pattern.lastIndex = at;
	return pattern.test(text);
}
// src/formats/env-file/dialects/bash.ts
const BLANKS$2 = /[ \t]*/y;
const REST_OF_LINE = /[^\n]*/y;
const SIDE_EFFECT = /\$\{(?!\w+(?::?-[\w./,@%+^-]*)?\})|\$\(\(|\$\[/;
const HIDDEN_ASSIGNMENT = /^\w+\[|\\\n/;
const NAME = /^[A-Za-z_]\w*$/;
const NAME_AND_VALUE = /^([A-Za-z_]\w*)(\+?)=([^]*)$/;
/** What `set -a; source FILE` would leave in the environment. Assignments are followed, everything else is a problem. */
function readBash(text) {
	const shell = {
		recorder: startReading(lineLookup(lineStarts(text))),
		isUncertain: false
	};
	const cursor = {
		text,
		at: 0
	};
	while (cursor.at < text.length) {
		const line = takeLine(cursor);
		if (line.end === "unclosed") {
			shell.recorder.reject(line.at, "a quote or bracket that is never closed: bash reads no further");
			break;
		}
		if (line.end === "unsupported") giveUp(line, shell);
		else for (const words of line.commands) run(words, shell);
	}
	return shell.recorder.reading();
}
function takeLine(cursor) {
	let words = [];
	const commands = [words];
	for (;;) {
		skipBlanks$1(cursor);
		const at = cursor.at;
		const character = cursor.text[at];
		if (character === void 0 || character === "\n") {
			cursor.at += 1;
			return {
				commands,
				end: "newline",
				at
			};
		}
		if (character === "#") take(cursor, REST_OF_LINE);
		else if (isSeparator(cursor, words)) {
			cursor.at += 1;
			words = [];
			commands.push(words);
		} else if (";&|()<>".includes(character)) {
			take(cursor, REST_OF_LINE);
			return {
				commands,
				end: "unsupported",
				at
			};
		} else {
			const word = takeWord(cursor);
			if (!word) return {
				commands,
				end: "unclosed",
				at
			};
			words.push(word);
		}
	}
}
function skipBlanks$1(cursor) {
	take(cursor, BLANKS$2);
	while (cursor.text.startsWith("\\\n", cursor.at)) {
		cursor.at += 2;
		take(cursor, BLANKS$2);
	}
}
/** A single `;` behind a command: alone it is a syntax error, and `;;` and `;&` belong to `case`. */
function isSeparator({ text, at }, words) {
	return text[at] === ";" && words.length > 0 && text[at + 1] !== ";" && text[at + 1] !== "&";
}
function giveUp({ at, commands }, shell) {
	shell.recorder.reject(at, "shell syntax beyond assignments: no value is certain");
	loseTrack(shell);
	for (const word of commands.flat()) if (word.name !== void 0) assign(word.name, word.at, void 0, word.raw, shell);
}
function run(words, shell) {
	const expansion = words.find((word) => SIDE_EFFECT.test(word.raw));
	if (expansion) {
		shell.recorder.reject(expansion.at, "an expansion that may set variables or stop: no value is certain");
		loseTrack(shell);
	}
	const command = words.find((word) => word.name === void 0);
	if (!command) for (const word of words) assign(word.name ?? "", word.at, valueOf(word, shell), word.raw, shell);
	else if (command === words[0] && command.raw === "export") exportAll(words.slice(1), shell);
	else runOther(command, shell);
}
/** `C = v` lands here, and so do a bare key, a BOM and the lone CR of an empty CRLF line. */
function runOther(command, shell) {
	shell.recorder.reject(command.at, "not an assignment: bash runs it as a command");
	const name = expand(command.parts, () => void 0);
	if (name === void 0 || changesShell.has(name) || HIDDEN_ASSIGNMENT.test(command.raw)) loseTrack(shell);
}
function exportAll(words, shell) {
	const values = words.map((word) => holdsBrace(word) ? void 0 : expand(word.parts, shell.recorder.known));
	for (const [index, word] of words.entries()) if (word.name === void 0) exportWord(word, shell);
	else assign(word.name, word.at, appended(word, values[index], shell), word.raw, shell);
}
/** What is appended to is what it is by then: in `export A=1 A+=2`, A gets 12. */
function appended({ name = "", appends }, value, { recorder }) {
	const before = appends ? expand([{ name }], recorder.known) : "";
	return before === void 0 || value === void 0 ? void 0 : before + value;
}
/** `export NAME` sets nothing; `export "NAME=value"` does, though it does not look like an assignment. */
function exportWord(word, shell) {
	const text = holdsBrace(word) ? void 0 : expand(word.parts, () => void 0);
	if (text !== void 0 && NAME.test(text)) return;
	const [, name, plus, value] = NAME_AND_VALUE.exec(text ?? "") ?? [];
	if (name !== void 0) return assign(name, word.at, plus ? void 0 : value, word.raw, shell);
	shell.recorder.reject(word.at, "export with an option or with something that is no name");
	if (text === void 0 || text.startsWith("-")) loseTrack(shell);
}
/** `export` may make several words of a `{`. */
function holdsBrace(word) {
	return word.raw.includes("{");
}
function valueOf({ name = "", appends, parts }, { recorder }) {
	return expand(appends ? [{ name }, ...parts] : parts, recorder.known);
}
function assign(name, at, value, raw, shell) {
	if (ownedByShell.has(name)) {
		shell.recorder.reject(at, "a variable that bash keeps to itself");
		loseTrack(shell);
	}
	shell.recorder.set(name, at, shell.isUncertain ? void 0 : value, raw);
}
function loseTrack(shell) {
	if (!shell.isUncertain) shell.recorder.doubt();
	shell.isUncertain = true;
}
// src/formats/env-file/spaces.ts
/** What Go calls a space. JavaScript's `\s` differs: it has the BOM and lacks U+0085. */
const goSpace = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
/** Offset of the first character from `at` on that is no such space. */
function skipSpaces(text, at, space) {
	let end = at;
	while (end < text.length && space.test(text.charAt(end))) end += 1;
	return end;
}
/** A loop, since `/\s+$/` takes quadratic time on a long run of spaces inside the text. */
function trimSpacesEnd(text, space) {
	let end = text.length;
	while (end > 0 && space.test(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
// src/formats/env-file/dialects/compose-template.ts
const NAMED = /[a-z_][a-z0-9_]*/iy;
const BRACED = /\{([a-z_][a-z0-9_]*)(?:(:?[-+?])([^{}$]*))?\}/iy;
const NESTED = /\{[a-z_][a-z0-9_]*:?[-+?]/iy;
/** A value as compose-go's templates read it; nothing for a template that they reject. */
function parseTemplate(text) {
	const parts = [];
	let done = 0;
	for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", done)) {
		const found = parseReference(text, at + 1);
		if (!found) return void 0;
		parts.push(text.slice(done, at), found.part);
		done = found.end;
	}
	return [...parts, text.slice(done)];
}
function parseReference(text, at) {
	if (text[at] === "$") return {
		part: "$",
		end: at + 1
	};
	const name = matchAt(NAMED, text, at)?.[0];
	if (name !== void 0) return {
		part: { name },
		end: at + name.length
	};
	const braced = matchAt(BRACED, text, at);
	if (braced) return {
		part: bracedPart(braced),
		end: at + braced[0].length
	};
	return matchAt(NESTED, text, at) && text.includes("}", at) ? {
		part: opaque,
		end: text.length
	} : void 0;
}
function bracedPart([, name = "", operator, fallback = ""]) {
	if (operator === void 0 || operator === "-") return { name };
	return operator === ":-" ? {
		name,
		whenEmpty: fallback
	} : opaque;
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text) ?? void 0;
}
/** The escapes of a double-quoted value: Go's, with a leading 0 for octal. `\$` becomes the `$$` of templates. */
function unescapeQuoted(text) {
	return text.replaceAll(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, character, octal) => {
		if (character !== void 0) return escapes$1[character] ?? match;
		if (octal === void 0 || !/^[0-3][0-7]{2}$/.test(octal)) return `\\${octal ?? ""}`;
		return String.fromCharCode(Number.parseInt(octal, 8));
	});
}
const escapes$1 = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	$: "$$",
	"\"": "\"",
	"\\": "\\"
};
// src/formats/env-file/dialects/compose.ts
const EXPORT$1 = /export[\t\n\f\r ]+/y;
const KEY$1 = /[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*/uy;
const BLANKS$1 = /[\t\v\f\r \u0085\u00A0]*/y;
/** compose-go reads statements, not lines: what follows a closing quote is the next one. Any error drops the file. */
function readCompose(text) {
	const recorder = startReading(lineLookup(lineStarts(text)));
	const cursor = {
		text,
		at: text.startsWith("﻿") ? 1 : 0
	};
	for (;;) {
		cursor.at = skipSpaces(text, cursor.at, goSpace);
		if (cursor.at === text.length) return recorder.reading();
		const start = cursor.at;
		const fault = text[start] === "#" ? skipLine$1(cursor) : readStatement$3(cursor, recorder);
		if (fault) return recorder.refusal(start, `${fault}: compose refuses the whole file`);
	}
}
function readStatement$3(cursor, recorder) {
	if (take(cursor, EXPORT$1)) take(cursor, BLANKS$1);
	const at = cursor.at;
	const key = trimSpacesEnd(take(cursor, KEY$1) ?? "", goSpace);
	const end = cursor.text[cursor.at];
	if (end === void 0) return readEndOfFile(cursor, at, recorder);
	if (end !== "=" && end !== ":" && end !== "\n") return "a character that no variable name may have";
	if (key.includes(" ")) return "a space in a variable name";
	cursor.at += 1;
	if (end === "\n") {
		if (key !== "") recorder.set(key, at, void 0, key);
		return;
	}
	take(cursor, BLANKS$1);
	return readValue$1(cursor, key, at, recorder);
}
/** A name with no newline behind it is taken for the value of a variable without a name. */
function readEndOfFile(cursor, at, recorder) {
	if (at === cursor.at) return "export without a name";
	recorder.reject(at, "no = and no newline: compose does not take this for a name");
}
function readValue$1(cursor, key, at, recorder) {
	const quote = cursor.text.charAt(cursor.at);
	const raw = quote === "\"" || quote === "'" ? takeQuoted(cursor, quote) : takeUnquoted(cursor);
	if (raw === void 0) return "a quote that is never closed";
	const parts = quote === "'" ? [raw] : parseTemplate(quote === "\"" ? unescapeQuoted(raw) : raw);
	if (!parts) return "a $ that starts no variable (write $$)";
	if (key === "") recorder.reject(at, "no variable name before =");
	else recorder.set(key, at, expand(parts, recorder.known), raw);
}
function takeUnquoted(cursor) {
	const line = takeTo(cursor, lineFeed(cursor));
	const comment = line.indexOf(" #");
	return trimSpacesEnd(comment === -1 ? line : line.slice(0, comment), goSpace);
}
/** The text between quotes, without the backslashes that escape the quote itself. */
function takeQuoted(cursor, quote) {
	const stop = quote === "\"" ? /["\\]/g : /['\\]/g;
	const pieces = [];
	cursor.at += 1;
	for (;;) {
		stop.lastIndex = cursor.at;
		const found = stop.exec(cursor.text);
		if (!found) return void 0;
		pieces.push(takeTo(cursor, found.index));
		cursor.at += 1;
		if (found[0] === quote) return pieces.join("");
		const escaped = cursor.text.charAt(cursor.at);
		pieces.push(escaped === quote ? escaped : `\\${escaped}`);
		cursor.at += 1;
	}
}
function skipLine$1(cursor) {
	cursor.at = lineFeed(cursor);
}
// src/formats/env-file/dialects/docker-run.ts
const LONGEST_LINE = 65535;
/** No quotes, no escapes, no inline comments: a value is what stands after the first `=`. */
function readDockerRun(text) {
	const recorder = startReading(lineLookup(lineStarts(text)));
	let start = 0;
	for (const whole of text.split("\n")) {
		const at = start;
		start += whole.length + 1;
		const line = clean(whole, at);
		const fault = faultOf(whole, line);
		if (fault !== void 0) return recorder.refusal(at, `${fault}: docker run refuses the whole file`);
		if (line === "" || line.startsWith("#")) continue;
		const sign = line.indexOf("=");
		if (sign === -1) recorder.set(line, at, void 0, line);
		else recorder.set(line.slice(0, sign), at, line.slice(sign + 1), line.slice(sign + 1));
	}
	return recorder.reading();
}
function clean(whole, at) {
	const line = whole.endsWith("\r") ? whole.slice(0, -1) : whole;
	const bom = at === 0 && line.startsWith("﻿") ? 1 : 0;
	return line.slice(skipSpaces(line, bom, goSpace));
}
function faultOf(whole, line) {
	if (isTooLong(whole)) return `a line of more than ${LONGEST_LINE} bytes`;
	if (hasInvalidUtf8(whole)) return "bytes that are not UTF-8";
	if (line.startsWith("#")) return void 0;
	if (line.startsWith("=")) return "no variable name before =";
	return /^[^=]*[ \t]/.test(line) ? "whitespace in a variable name" : void 0;
}
function isTooLong(line) {
	return line.length * 3 > LONGEST_LINE && encodeEnvFile(line).length > LONGEST_LINE;
}
// src/formats/env-file/dialects/dotenv.ts
const SPACES = /\s*/y;
const EXPORT = /export\s+(?=[\w.-])/y;
const KEY = /[\w.-]+/y;
const SIGN = /\s*=|:\s/y;
const LINE = /.*/y;
const AFTER_QUOTE = /[^\S\n\u2028\u2029]*(?=[\n\u2028\u2029#]|$)/y;
/** The package matches one regular expression over the file; this walks the same way in linear time. */
function readDotenv(text) {
	const lines = text.replaceAll(/\r\n?/g, "\n");
	const recorder = startReading(lineLookup(lineStarts(lines)));
	let at = skip(SPACES, lines, 0);
	while (at < lines.length) {
		at = lines[at] === "#" ? skip(LINE, lines, at) : readStatement$2(lines, at, recorder);
		at = skip(SPACES, lines, at);
	}
	return recorder.reading();
}
/** Reads one statement and gives the offset behind it. */
function readStatement$2(lines, start, recorder) {
	const keyAt = skip(EXPORT, lines, start);
	const keyEnd = skip(KEY, lines, keyAt);
	const valueAt = skip(SIGN, lines, keyEnd);
	if (keyEnd === keyAt || valueAt === keyEnd) {
		recorder.reject(start, "no assignment: dotenv ignores the line");
		return skip(LINE, lines, start);
	}
	const { value, end } = quotedValue(lines, valueAt) ?? lineValue(lines, valueAt);
	const key = lines.slice(keyAt, keyEnd);
	if (key === "__proto__") recorder.reject(start, "dotenv drops a variable of this name");
	else recorder.set(key, keyAt, value, value);
	return end;
}
/** A value in quotes, which may even open on a later line than the key. */
function quotedValue(lines, valueAt) {
	const open = skip(SPACES, lines, valueAt);
	const quote = lines.charAt(open);
	if (!isQuote(quote)) return void 0;
	const close = closingQuote$1(lines, open, quote);
	if (close === void 0) return void 0;
	const text = lines.slice(open + 1, close);
	return {
		value: quote === "\"" ? unescapeNewlines(text) : text,
		end: skip(LINE, lines, close + 1)
	};
}
/**
* The quote that ends the value has only a comment behind it. The first unescaped quote ends the search; before it an
* escaped one will do, and the last such one is taken if that first one does not.
*/
function closingQuote$1(lines, open, quote) {
	let closing;
	for (let at = lines.indexOf(quote, open + 1); at !== -1; at = lines.indexOf(quote, at + 1)) {
		AFTER_QUOTE.lastIndex = at + 1;
		if (AFTER_QUOTE.test(lines)) closing = at;
		if (lines[at - 1] !== "\\") break;
	}
	return closing;
}
/** The rest of the line up to any `#`, blank before it or not; matching quotes around it go. */
function lineValue(lines, valueAt) {
	const newline = lines.indexOf("\n", valueAt);
	const line = lines.slice(valueAt, newline === -1 ? lines.length : newline);
	const text = (line.split("#", 1)[0] ?? "").trim();
	const quote = text.charAt(0);
	const bare = text.length > 1 && isQuote(quote) && text.endsWith(quote) ? text.slice(1, -1) : text;
	return {
		value: quote === "\"" ? unescapeNewlines(bare) : bare,
		end: valueAt + line.length
	};
}
function unescapeNewlines(text) {
	return text.replaceAll("\\n", "\n").replaceAll("\\r", "\r");
}
function isQuote(character) {
	return character === "\"" || character === "'" || character === "`";
}
/** Offset behind what a sticky pattern matches at a place; the place itself where it does not match. */
function skip(pattern, text, at) {
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	return match ? at + match[0].length : at;
}
// src/formats/env-file/dialects/node.ts
const space = /[ \t\n]/;
const SIGN_OR_NEWLINE = /[=\n]/g;
/** `node_dotenv.cc` of Node 24.21, step by step: its oddities decide what a program gets to see. */
function readNode(text) {
	const recorder = startReading(lineLookup(lineStartsWithoutReturns(text)));
	const rest = {
		text: trimSpacesEnd(text.replaceAll("\r", ""), space),
		at: 0
	};
	skipBlanks(rest);
	while (rest.at < rest.text.length) if (rest.text[rest.at] === "#" || rest.text[rest.at] === "\n") skipLine(rest, rest.at);
	else readStatement$1(rest, recorder);
	return recorder.reading();
}
function readStatement$1(rest, recorder) {
	const { text, at: start } = rest;
	SIGN_OR_NEWLINE.lastIndex = start;
	const sign = SIGN_OR_NEWLINE.exec(text)?.index ?? text.length;
	if (text[sign] !== "=") {
		recorder.reject(start, "no =: Node ignores the line");
		rest.at = sign;
		return skipBlanks(rest);
	}
	const at = skipSpaces(text, start, space);
	const key = trimSpacesEnd(text.slice(at, sign), space);
	rest.at = sign + 1;
	if (rest.at === text.length || text[rest.at] === "\n") return set(recorder, key, at, "");
	skipBlanks(rest);
	if (key === "") return set(recorder, key, at, "");
	const value = takeValue$1(rest);
	set(recorder, key.startsWith("export ") ? key.slice(skipSpaces(key, 7, space)) : key, at, value);
}
function set(recorder, key, at, value) {
	if (key === "") recorder.reject(at, "no variable name before =");
	else recorder.set(key, at, value, value);
}
function takeValue$1(rest) {
	const { text, at } = rest;
	const quote = text.charAt(at);
	const close = "\"'`".includes(quote) ? text.indexOf(quote, at + 1) : -1;
	if (close !== -1) {
		skipLine(rest, close + 1);
		const value = text.slice(at + 1, close);
		return quote === "\"" ? value.replaceAll("\\n", "\n") : value;
	}
	skipLine(rest, at);
	const line = text.slice(at, rest.at);
	skipBlanks(rest);
	if ("\"'`".includes(quote)) return line.endsWith("\n") ? line.slice(0, -1) : line;
	return trimSpacesEnd(line.split("#", 1)[0] ?? "", space);
}
function skipLine(rest, from) {
	const newline = rest.text.indexOf("\n", from);
	rest.at = newline === -1 ? rest.text.length : newline + 1;
}
function skipBlanks(rest) {
	rest.at = skipSpaces(rest.text, rest.at, space);
}
/** Node drops every CR, also a lone one; lines are still counted as in the file. */
function lineStartsWithoutReturns(text) {
	let returns = 0;
	return lineStarts(text).map((start) => {
		if (text[start - 1] === "\r" || text.slice(start - 2, start) === "\r\n") returns += 1;
		return start - returns;
	});
}
// src/formats/env-file/dialects/python.ts
const BLANKS = String.raw`\t\v\f\x1C-\x20\x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;
const blank$1 = new RegExp(`[${BLANKS}]`);
const spaces = new RegExp(`[\\r\\n${BLANKS}]*`, "y");
const blanks = new RegExp(`[${BLANKS}]*`, "y");
const exportPrefix = new RegExp(`export[${BLANKS}]+`, "y");
const bareKey = new RegExp(`[^=#\\r\\n${BLANKS}]+`, "y");
const quotedKey = /'[^']+'/y;
const sign = /=/y;
const restOfLine = /[^\r\n]*/y;
const lineEnd = /(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/y;
/** python-dotenv 1.2: a statement that does not parse is dropped, up to the end of the line where parsing stopped. */
function readPython(text) {
	const recorder = startReading(lineLookup(lineStarts(text)));
	const cursor = {
		text,
		at: 0
	};
	take(cursor, spaces);
	while (cursor.at < text.length) {
		const start = cursor.at;
		if (!readStatement(cursor, recorder)) {
			recorder.reject(start, "does not parse: python-dotenv drops the statement");
			take(cursor, restOfLine);
		}
		take(cursor, spaces);
	}
	return recorder.reading();
}
function readStatement(cursor, recorder) {
	take(cursor, exportPrefix);
	if (cursor.text[cursor.at] === "#") return take(cursor, restOfLine) !== void 0;
	const at = cursor.at;
	const key = takeKey(cursor);
	if (key === void 0) return false;
	take(cursor, blanks);
	if (!take(cursor, sign)) {
		const ends = take(cursor, lineEnd) !== void 0;
		if (ends) recorder.set(key, at, void 0, key);
		return ends;
	}
	take(cursor, blanks);
	const value = takeValue(cursor);
	if (value === void 0) return false;
	take(cursor, blanks);
	if (take(cursor, lineEnd) === void 0) return false;
	recorder.set(key, at, expand(references(value), recorder.known), value);
	return true;
}
function takeKey(cursor) {
	return cursor.text[cursor.at] === "'" ? take(cursor, quotedKey)?.slice(1, -1) : take(cursor, bareKey);
}
function takeValue(cursor) {
	const quote = cursor.text.charAt(cursor.at);
	if (quote !== "\"" && quote !== "'") return withoutComment(take(cursor, restOfLine) ?? "");
	const close = closingQuote(cursor, quote);
	if (close === -1) return void 0;
	const value = takeTo(cursor, close + 1).slice(1, -1);
	if (quote === "'") return value.replaceAll(/\\([\\'])/g, "$1");
	return value.replaceAll(/\\([\\'"abfnrtv])/g, (_, character) => escapes[character] ?? character);
}
const escapes = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
/** The first quote without a backslash before it; where there is none, the last quote of all. */
function closingQuote({ text, at }, quote) {
	let close = text.indexOf(quote, at + 1);
	while (close !== -1 && text[close - 1] === "\\") {
		const next = text.indexOf(quote, close + 1);
		if (next === -1) break;
		close = next;
	}
	return close;
}
function withoutComment(line) {
	let hash = line.indexOf("#", 1);
	while (hash !== -1 && !blank$1.test(line.charAt(hash - 1))) hash = line.indexOf("#", hash + 1);
	return trimSpacesEnd(hash === -1 ? line : line.slice(0, hash), blank$1);
}
/** Splits `${NAME}` and `${NAME:-default}` out of a value, whatever quotes it had. The default is for unset names only. */
function references(value) {
	const parts = [];
	let done = 0;
	let at = value.indexOf("${");
	let close = value.indexOf("}");
	while (at !== -1) {
		if (close < at) close = value.indexOf("}", at);
		if (close === -1) break;
		const colon = value.indexOf(":", at);
		const hasDefault = colon !== -1 && colon < close;
		if (hasDefault && value[colon + 1] !== "-") {
			at = value.indexOf("${", colon);
			continue;
		}
		parts.push(value.slice(done, at), { name: value.slice(at + 2, hasDefault ? colon : close) });
		done = close + 1;
		at = value.indexOf("${", done);
	}
	return [...parts, value.slice(done)];
}
// src/formats/env-file/dialects/systemd.ts
const isNewline = (character) => character === "\n" || character === "\r";
const isSpace = (character) => isNewline(character) || character === " " || character === "	";
const blank = /[ \t]/;
const name = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** The state machine of systemd's `parse_env_file_internal`, one step for each state. */
const steps = {
	"before key"(machine, character, at) {
		if (character === "#" || character === ";") machine.state = "comment";
		else if (!isSpace(character)) Object.assign(machine, {
			state: "key",
			key: character,
			keyAt: at
		});
	},
	key(machine, character, _at, recorder) {
		if (isNewline(character)) {
			recorder.reject(machine.keyAt, "no =: systemd ignores the line");
			machine.state = "before key";
		} else if (character === "=") Object.assign(machine, {
			state: "before value",
			value: "",
			blanksFrom: void 0
		});
		else machine.key += character;
	},
	"before value"(machine, character, _at, recorder) {
		if (isNewline(character)) finish(machine, recorder);
		else if (character === "'") machine.state = "single quotes";
		else if (character === "\"") machine.state = "double quotes";
		else if (character === "\\") machine.state = "escape";
		else if (!isSpace(character)) {
			machine.state = "value";
			machine.value += character;
		}
	},
	value(machine, character, _at, recorder) {
		if (isNewline(character)) return finish(machine, recorder);
		if (character === "\\") {
			machine.state = "escape";
			machine.blanksFrom = void 0;
			return;
		}
		machine.blanksFrom = isSpace(character) ? machine.blanksFrom ?? machine.value.length : void 0;
		machine.value += character;
	},
	escape(machine, character) {
		machine.state = "value";
		if (!isNewline(character)) machine.value += character;
	},
	"single quotes"(machine, character) {
		if (character === "'") machine.state = "before value";
		else machine.value += character;
	},
	"double quotes"(machine, character) {
		if (character === "\"") machine.state = "before value";
		else if (character === "\\") machine.state = "escape in quotes";
		else machine.value += character;
	},
	"escape in quotes"(machine, character) {
		machine.state = "double quotes";
		if ("\"\\`$".includes(character)) machine.value += character;
		else if (character !== "\n") machine.value += `\\${character}`;
	},
	comment(machine, character) {
		if (character === "\\") machine.state = "escape in comment";
		else if (isNewline(character)) machine.state = "before key";
	},
	"escape in comment"(machine) {
		machine.state = "comment";
	}
};
function readSystemd(text) {
	const recorder = startReading(lineLookup(lineStarts(text)));
	const machine = {
		state: "before key",
		key: "",
		keyAt: 0,
		value: "",
		blanksFrom: void 0,
		invalidAt: void 0
	};
	let at = 0;
	for (const character of text) {
		steps[machine.state](machine, character, at, recorder);
		at += character.length;
	}
	endOfFile(machine, recorder);
	if (machine.invalidAt === void 0) return recorder.reading();
	return recorder.refusal(machine.invalidAt, "bytes that are not UTF-8: systemd refuses the whole file");
}
function endOfFile(machine, recorder) {
	if (machine.state === "key") steps.key(machine, "\n", machine.keyAt, recorder);
	else if (![
		"before key",
		"comment",
		"escape in comment"
	].includes(machine.state)) finish(machine, recorder);
}
function finish(machine, recorder) {
	machine.state = "before key";
	const key = trimSpacesEnd(machine.key, blank);
	const value = machine.value.slice(0, machine.blanksFrom);
	if (hasInvalidUtf8(key + value)) machine.invalidAt ??= machine.keyAt;
	if (name.test(key)) recorder.set(key, machine.keyAt, value, value);
	else recorder.reject(machine.keyAt, "not a variable name: systemd ignores the assignment");
}
// src/formats/env-file/dialects.ts
const dialects = [
	"bash",
	"compose",
	"docker-run",
	"systemd",
	"node",
	"dotenv",
	"python"
];
const readers = {
	/** `set -a; source FILE` in bash 5. */
	bash: readBash,
	/** compose-go 2.13, for `.env` and `env_file:`. */
	compose: readCompose,
	/** `docker run --env-file`, Docker 28. */
	"docker-run": readDockerRun,
	/** `EnvironmentFile=`, systemd 252. */
	systemd: readSystemd,
	/** `node --env-file` and `util.parseEnv`, Node 24. */
	node: readNode,
	/** The npm package `dotenv` 18. */
	dotenv: readDotenv,
	/** `python-dotenv` 1.2. */
	python: readPython
};
/** What a dialect would set from an env file. Nothing is run, and time is linear in the text. */
function readEnvFile(text, dialect) {
	const nul = text.indexOf("\0");
	if (nul === -1) return readers[dialect](text);
	return startReading(lineLookup(lineStarts(text))).refusal(nul, "a NUL byte: no environment variable can hold one");
}
// src/checks/flags/find-cause.ts
const PROBE = "EPIC21_GATE_PROBE";
const CONFLICT = /^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?)$/;
const CONFLICT_END = /^>{7}/;
function readAs(text, dialect) {
	const reading = readEnvFile(text, dialect);
	return {
		dialect,
		reading,
		stop: findStop(text, dialect, reading.problems)
	};
}
/** By bisection: a dialect that has stopped reading takes no assignment behind that line either. */
function findStop(text, dialect, problems) {
	const starts = lineStarts(text);
	const hasStopped = (problem) => {
		const probe = readEnvFile(`${text.slice(0, (problem && starts[problem.line]) ?? text.length)}\n\n${PROBE}=1\n`, dialect).settings.get(PROBE)?.at(-1);
		return probe === void 0 || probe.computed;
	};
	if (problems.length === 0 || !hasStopped(problems.at(-1))) return void 0;
	let low = 0;
	let high = problems.length - 1;
	while (low < high) {
		const middle = low + high >> 1;
		if (hasStopped(problems[middle])) high = middle;
		else low = middle + 1;
	}
	return problems[low];
}
/** What spoils the file for more than this flag; nothing where the flag's own line is all there is to blame. */
function findCause({ file, lines, node, readings, as }) {
	if (node?.kind === "assignment" && node.eol.startsWith("\r") && differByReturn(readings)) return {
		rule: "line-ends",
		at: {
			file,
			line: node.line
		},
		reasons: []
	};
	const without = new Set(readings.filter(({ value }) => value === null).map(({ dialect }) => dialect));
	if (lines[0]?.startsWith("﻿") && node?.line === 1 && without.size > 0) return {
		rule: "byte-order-mark",
		at: {
			file,
			line: 1
		},
		reasons: []
	};
	const ordered = as.flatMap(({ dialect, stop }) => stop && without.has(dialect) ? [{
		dialect,
		...stop
	}] : []).toSorted((a, b) => a.line - b.line);
	const first = ordered[0]?.line;
	if (first === void 0) return void 0;
	const reasons = ordered.map(({ dialect, line, message }) => ({
		dialect,
		note: line === first ? message : `line ${line}: ${message}`
	}));
	const at = {
		file,
		line: first
	};
	if (!CONFLICT.test(lines[first - 1] ?? "")) return {
		rule: "file-refused",
		at,
		reasons
	};
	const end = lines.findIndex((line, index) => index >= first - 1 && CONFLICT_END.test(line));
	return {
		rule: "merge-conflict",
		at,
		reasons,
		...end >= first && { until: end + 1 }
	};
}
function differByReturn(readings) {
	return new Set(readings.map(({ value }) => value?.replace(/\r$/, ""))).size === 1 && readings.every(({ value }) => value !== null) && readings.some(endsInReturn);
}
const endsInReturn = ({ value }) => value?.endsWith("\r") ?? false;
// src/checks/flags/read-flag-file.ts
async function readFlagFile(files, file, names, dialects) {
	let text;
	try {
		text = decodeEnvFile(await files.read(file));
	} catch (thrown) {
		return unread(file, "unreadable", reasonOf(thrown));
	}
	if (text.length > limits.envFileBytes) return unread(file, "unreadable", `${file} is larger than ${limits.envFileBytes} bytes`);
	if (isBinary(text)) return unread(file, "unreadable", `${file} is not a text file: it holds bytes that are no UTF-8 text`);
	const { nodes } = parseEnvFile(text);
	const readings = dialects.map((dialect) => readAs(text, dialect));
	if (!nodes.some((node) => node.kind === "assignment")) return unread(file, "empty", `${file} sets nothing: not one line is an assignment`);
	const lines = text.split(/\r\n|\n|\r/);
	const mentions = indexMentions(nodes);
	const flags = names.map((name) => readFlag(name, {
		file,
		lines,
		mentions,
		readings
	}));
	const last = nodes.at(-1);
	return {
		source: {
			name: file,
			...last && !/[\r\n]$/.test(text) && { lastLineWithoutNewline: last.line }
		},
		flags: new Map(flags.map((flag) => [flag.name, flag])),
		nearMisses: findNearMisses(file, nodes, names)
	};
}
const unread = (file, kind, message) => ({
	source: {
		name: file,
		problem: {
			kind,
			message
		}
	},
	flags: /* @__PURE__ */ new Map(),
	nearMisses: []
});
/** Once for all flags: thousands of them may be looked up in as many lines. */
function indexMentions(nodes) {
	const index = /* @__PURE__ */ new Map();
	const of = (name) => {
		const known = index.get(name) ?? {
			physical: [],
			bare: [],
			commented: []
		};
		index.set(name, known);
		return known;
	};
	for (const node of nodes) {
		if (node.kind === "assignment") of(node.key).physical.push(node);
		if (node.kind === "other") of(bareName(node.text)).bare.push(node.line);
		const commented = node.kind === "comment" ? commentedKey(node.text) : void 0;
		if (commented !== void 0) of(commented).commented.push(node.line);
	}
	return index;
}
function readFlag(name, { file, lines, mentions, readings }) {
	const { physical = [], bare = [], commented = [] } = mentions.get(name) ?? {};
	const bareAt = bare.map((line) => ({
		file,
		line
	}));
	const commentedAt = commented.map((line) => ({
		file,
		line
	}));
	const values = readings.map(({ dialect, reading }) => readValue(name, dialect, reading, physical.at(-1)?.line));
	const first = values[0];
	const seen = {
		name,
		commentedAt,
		...bareAt.length > 0 && { bareAt }
	};
	if (physical.length === 0 && values.every(({ value }) => value === null)) return {
		...seen,
		settings: []
	};
	const settings = (readings[0]?.reading.settings.get(name) ?? []).map((setting) => ({
		source: file,
		line: setting.line,
		value: setting.computed ? "" : setting.value
	}));
	const node = physical.at(-1);
	const cause = findCause({
		file,
		lines,
		node,
		readings: values,
		as: readings
	});
	if (values.every(({ value, note }) => note === void 0 && value === first?.value) && !cause) return {
		...seen,
		settings
	};
	const line = node?.line ?? settings.at(-1)?.line ?? 1;
	return {
		...seen,
		settings,
		divergence: {
			at: {
				file,
				line
			},
			readings: values,
			...cause && { cause }
		}
	};
}
const bareName = (text) => text.trim().replace(/^export[ \t]+/, "");
function readValue(name, dialect, { settings, problems }, line) {
	const last = settings.get(name)?.at(-1);
	if (last && !last.computed) return {
		dialect,
		value: last.value
	};
	if (last) return {
		dialect,
		value: null,
		note: `${last.line === line || line === void 0 ? "" : `line ${last.line}: `}computed when the file is read`
	};
	const problem = problems.find((one) => one.line === line) ?? problems[0];
	return {
		dialect,
		value: null,
		note: problem ? `not set: line ${problem.line}: ${problem.message}` : "not set"
	};
}
function findNearMisses(file, nodes, names) {
	const nearest = nearestAmong(names);
	const known = new Set(names);
	return nodes.flatMap((node) => {
		if (node.kind !== "assignment" || known.has(node.key)) return [];
		const flag = nearest(node.key);
		return flag === void 0 ? [] : [{
			at: {
				file,
				line: node.line
			},
			name: node.key,
			flag
		}];
	});
}
// src/checks/flags/scan-code.ts
/** Every name in the code that is a registered flag, an alias of one, or looks like one; the first place of each. */
async function scanCode(files, { files: globs, names: looks }, registry) {
	const known = new Set(Object.entries(registry).flatMap(([name, { aliases }]) => [name, ...aliases]));
	const patterns = looks.map(compileGlob);
	const found = /* @__PURE__ */ new Map();
	let file = "";
	try {
		const paths = await files.list(globs, { skipIgnored: true });
		for (file of paths) {
			const text = decodeText(await files.read(file), file, limits.sourceFileBytes);
			for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) for (const [name] of line.matchAll(/[A-Za-z_$][\w$]*/g)) {
				if (found.has(name) || !(known.has(name) || patterns.some((fits) => fits(name)))) continue;
				found.set(name, {
					name,
					at: {
						file,
						line: index + 1
					}
				});
			}
		}
		const problem = paths.length === 0 ? { problem: `no file matches ${globs.join(", ")}` } : {};
		return {
			files: paths.length,
			found: [...found.values()],
			...problem
		};
	} catch (thrown) {
		return {
			files: 0,
			found: [],
			problem: reasonOf(thrown)
		};
	}
}
// src/checks/flags/read-flag-table.ts
/** The rows of every table of a document that has both columns. */
async function readFlagTable(files, table) {
	const { file } = table;
	try {
		const text = decodeText(await files.read(file), file, limits.documentBytes);
		const { markdownTables } = await import("./markdown-tables.js");
		const tables = markdownTables(text).filter(({ head }) => head.includes(table.flag) && head.includes(table.default));
		const [first] = tables;
		if (!first) return {
			file,
			rows: [],
			problem: `${file} has no table with the columns "${table.flag}" and "${table.default}"`
		};
		const rows = tables.flatMap(({ head, rows: all }) => all.map(({ cells, line }) => ({
			line,
			name: cells[head.indexOf(table.flag)] ?? "",
			value: cells[head.indexOf(table.default)] ?? ""
		})));
		return {
			file,
			tableLine: first.line,
			rows
		};
	} catch (thrown) {
		return {
			file,
			rows: [],
			problem: reasonOf(thrown)
		};
	}
}
// src/checks/flags/gather.ts
async function gather({ files, env, clock }, options) {
	const names = Object.keys(options.registry);
	const read = await Promise.all(options.sources.map(async (source) => source === "environment" ? readEnvironment(env, names) : readFlagFile(files, source, names, options.dialects)));
	return {
		today: clock.now().toISOString().slice(0, 10),
		sources: read.map(({ source }) => source),
		flags: names.map((name) => mergeSources(name, read)),
		nearMisses: read.flatMap(({ nearMisses }) => nearMisses),
		code: options.code && await scanCode(files, options.code, options.registry),
		docs: await Promise.all(options.docs.map((table) => readFlagTable(files, table)))
	};
}
function readEnvironment(env, names) {
	const flags = names.map((name) => {
		const value = env.get(name);
		return {
			name,
			settings: value === void 0 ? [] : [{
				source: environment,
				value
			}],
			commentedAt: []
		};
	});
	return {
		source: { name: environment },
		flags: new Map(flags.map((flag) => [flag.name, flag])),
		nearMisses: []
	};
}
/** Sources in their order: what a later one says comes last, and so is effective. */
function mergeSources(name, read) {
	const seen = read.map(({ flags }) => flags.get(name)).filter((flag) => flag !== void 0);
	const last = seen.findLast((flag) => flag.divergence !== void 0 || flag.settings.length > 0);
	const bareAt = seen.flatMap((flag) => flag.bareAt ?? []);
	return {
		name,
		settings: seen.flatMap((flag) => flag.settings),
		commentedAt: seen.flatMap((flag) => flag.commentedAt),
		...bareAt.length > 0 && { bareAt },
		...last?.divergence && { divergence: last.divergence }
	};
}
// src/checks/flags/options.ts
const word = z.string().check(z.minLength(1));
const words = z.array(word);
const literal = z.pipe(z.union([
	z.string(),
	z.boolean(),
	z.number()
], "text, a number, true or false"), z.transform((value) => String(value)));
const source = z.pipe(word, z.transform(plainSource));
const identifier = z.string().check(z.regex(/^[A-Za-z_$][\w$]*$/, "a name of letters, digits, _ and $, as code has it"));
const flagName = z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, "a name of letters, digits and underscores"));
const flag = z.strictObject({
	description: described(z.optional(z.string()), "What the flag switches; shown below it in the table."),
	type: described(z._default(z.enum([
		"boolean",
		"enum",
		"0/1"
	]), "boolean"), "`boolean` is exactly `true` or `false`; `0/1` is exactly that."),
	values: described(z.optional(z.array(literal).check(z.minLength(2))), "What an `enum` can be."),
	safe: described(z.optional(literal), "The value before the rollout. Default: `false`, or `0`; an `enum` must say."),
	off: described(z.optional(literal), "The value that turns the flag off. Default: `false`, or `0`; of an `enum` the safe value."),
	on: described(z.optional(literal), "The value once its stage is reached. Default: `true`, or `1`; an `enum` with a stage must say."),
	unset: described(z.optional(literal), "What the program takes when the flag is set nowhere. Without it, a flag that is set nowhere is missing."),
	owner: described(z.optional(word), "Who answers for it."),
	stage: described(z.optional(word), "The stage that turns it on."),
	expires: described(z.optional(day), "The day, UTC, after which it should be gone from the code."),
	"kill-switch": described(z._default(z.boolean(), false), "Stays for good, to turn a feature off in an emergency; it needs its `unset` value said."),
	"depends-on": described(z._default(z.array(flagName), []), "Flags that must be on whenever this one is."),
	needs: described(z._default(words, []), "Stages that must be reached before this flag may be on."),
	aliases: described(z._default(z.array(identifier), []), "Its names in the code, such as `useNewStorageAdapter`.")
});
const code = z.strictObject({
	files: described(words.check(z.minLength(1)), "Globs of the source files to look through."),
	names: described(words.check(z.minLength(1)), "Globs of what a flag is called in the code, such as `USE_NEW_*`.")
});
const table = z.strictObject({
	file: described(z.clone(word), "A Markdown file with a table of flags."),
	flag: described(z._default(z.string(), "Flag"), "The heading of the column with the names."),
	default: described(z._default(z.string(), "Default"), "The heading of the column with the safe values.")
});
/** What no single option can say: that they fit each other. */
const flagsOptions = z.strictObject({
	title: described(z._default(word, "Feature Flags"), "The heading of the table."),
	phase: described(z._default(z.string(), "prepare"), "`prepare`: every flag has its safe value. `stage:NAME`: those of that stage and of the stages before it are on, all others safe."),
	stages: described(z._default(words, []), "The stages of the rollout, in their order."),
	sources: described(z.prefault(z.array(source).check(z.minLength(1)), [".env"]), "Where values come from: paths of env files, and `environment` for the process environment. A later source wins."),
	dialects: described(z._default(z.array(z.enum(dialects)).check(z.minLength(1)), ["bash", "compose"]), "The programs that read the env files. A flag must mean the same to all of them."),
	registry: described(z.record(flagName, flag), "The flags, by name."),
	exclusive: described(z._default(z.array(z.array(flagName).check(z.minLength(2))), []), "Groups of flags of which at most one may be on."),
	code: described(z.optional(code), "Compare the registry with the code, both ways."),
	docs: described(z._default(z.array(table), []), "Tables that must agree with the registry.")
}).check((payload) => {
	const options = payload.value;
	const wrong = (at, message) => void payload.issues.push({
		code: "custom",
		input: options,
		path: at,
		message
	});
	const names = Object.keys(options.registry);
	if (names.length === 0) wrong(["registry"], "at least one flag");
	for (const key of [
		"stages",
		"sources",
		"dialects"
	]) for (const at of repeats(options[key])) wrong([key, at], "each one once");
	const stage = options.phase === "prepare" ? void 0 : options.phase.replace(/^stage:/, "");
	if (stage !== void 0 && (!options.phase.startsWith("stage:") || !options.stages.includes(stage))) wrong(["phase"], ["prepare", ...options.stages.map((name) => `stage:${name}`)].join(" or "));
	for (const [index, group] of options.exclusive.entries()) {
		for (const at of repeats(group)) wrong([
			"exclusive",
			index,
			at
		], "each flag once");
		for (const [at, name] of group.entries()) if (!names.includes(name)) wrong([
			"exclusive",
			index,
			at
		], "a flag of the registry");
	}
	const used = new Set(Object.values(options.registry).flatMap(({ stage, needs }) => [stage ?? [], needs].flat()));
	const isStaged = options.stages.length > 0;
	if (!isStaged && used.size > 0) wrong(["stages"], `the stages that the flags name, in their order: ${[...used].join(", ")}`);
	for (const [name, entry] of Object.entries(options.registry)) for (const { path, message } of flagFaults(name, entry, names, isStaged ? options.stages : [...used])) wrong([
		"registry",
		name,
		...path
	], message);
});
function* flagFaults(name, entry, names, stages) {
	const allowed = allowedValues(entry);
	const on = entry.on ?? allowed[1];
	if (entry.stage !== void 0 && on === (entry.safe ?? allowed[0])) yield {
		path: ["on"],
		message: "another value than the safe one: the stage would change nothing"
	};
	for (const at of repeats(entry.values ?? [])) yield {
		path: ["values", at],
		message: "each value once"
	};
	if (entry.type === "enum" && !entry.values) yield {
		path: ["type"],
		message: "`values` beside it: what it can be"
	};
	if (entry.type !== "enum" && entry.values) yield {
		path: ["values"],
		message: "no values, unless the type is enum"
	};
	if (entry.type === "enum" && entry.safe === void 0) yield {
		path: ["type"],
		message: "`safe` beside it: its value before the rollout"
	};
	if (entry.type === "enum" && entry.stage !== void 0 && entry.on === void 0) yield {
		path: ["type"],
		message: "`on` beside it: it has a stage"
	};
	if (entry["kill-switch"] && entry.unset === void 0) yield {
		path: ["kill-switch"],
		message: "`unset` beside it: what the program takes when nobody set it"
	};
	for (const key of [
		"safe",
		"off",
		"on",
		"unset"
	]) {
		const value = entry[key];
		if (value !== void 0 && allowed.length > 0 && !allowed.includes(value)) yield {
			path: [key],
			message: `one of ${allowed.join(", ")}`
		};
	}
	if (entry.stage !== void 0 && !stages.includes(entry.stage)) yield {
		path: ["stage"],
		message: `one of the stages: ${stages.join(", ")}`
	};
	for (const [at, stage] of entry.needs.entries()) if (!stages.includes(stage)) yield {
		path: ["needs", at],
		message: `one of the stages: ${stages.join(", ")}`
	};
	for (const [at, other] of entry["depends-on"].entries()) if (other === name) yield {
		path: ["depends-on", at],
		message: "another flag: a flag cannot depend on itself"
	};
	else if (!names.includes(other)) yield {
		path: ["depends-on", at],
		message: "a flag of the registry"
	};
}
/** Only the exact word is the process environment; `./environment` stays a file. */
function plainSource(said) {
	const path = plainPath(said);
	return path === "environment" && said !== "environment" ? `./${path}` : path;
}
/** Where a list says something again. */
const repeats = (list) => [...list.keys()].filter((at) => list.indexOf(list[at] ?? "") !== at);
function allowedValues({ type, values = [] }) {
	if (type === "boolean") return ["false", "true"];
	return type === "0/1" ? ["0", "1"] : values;
}
// src/checks/flags/expectation.ts
function expectFlags({ registry, phase, stages }) {
	const reached = phase === "prepare" ? [] : stages.slice(0, stages.indexOf(phase.slice(6)) + 1);
	return Object.entries(registry).map(([name, flag]) => {
		const allowed = allowedValues(flag);
		const [first = "", second = ""] = allowed;
		const safe = flag.safe ?? first;
		const isDue = flag.stage !== void 0 && reached.includes(flag.stage);
		return {
			name,
			description: flag.description,
			allowed,
			safe,
			off: flag.off ?? (flag.type === "enum" ? safe : first),
			unset: flag.unset,
			expires: flag.expires,
			owner: flag.owner,
			dependsOn: flag["depends-on"],
			unreached: flag.needs.filter((stage) => !reached.includes(stage)),
			aliases: flag.aliases,
			expected: isDue ? flag.on ?? second : safe,
			isDue
		};
	});
}
// src/checks/flags/state.ts
/** Each registered flag with what was seen of it: one that the evidence does not speak of was not seen, and is not left out. */
function pairUp(flags, now) {
	const seen = new Map(now.flags.map((evidence) => [evidence.name, evidence]));
	return flags.map((flag) => ({
		flag,
		evidence: seen.get(flag.name) ?? {
			name: flag.name,
			settings: [],
			commentedAt: []
		}
	}));
}
function stateOf(flag, { settings, divergence }) {
	if (divergence) return { kind: "divergent" };
	const value = settings.at(-1)?.value ?? flag.unset;
	if (value === void 0) return { kind: "missing" };
	if (!flag.allowed.includes(value)) return {
		kind: "invalid",
		value
	};
	if (value === flag.expected) return {
		kind: "right",
		value
	};
	return {
		kind: flag.isDue ? "not-enabled" : "unsafe",
		value
	};
}
/** Earlier settings in the source that gives the effective value: the lines that a reader may take for the truth. */
function shadowedBy(settings) {
	const last = settings.at(-1);
	return settings.slice(0, -1).filter((setting) => setting.source === last?.source);
}
const SHORT_WORD = /^[\r\n\t \u00A0"'`]{0,2}[\w.+-]{0,20}[\r\n\t \u00A0"'`]{0,2}$/;
/** Only what can be a switch: a config can name any variable, and two lines that ran together may hold a secret. */
function showValue(value) {
	const cut = value.indexOf("=");
	const head = cut === -1 ? value : value.slice(0, cut);
	if (!SHORT_WORD.test(head)) return `text of ${value.length} character${value.length === 1 ? "" : "s"}`;
	return JSON.stringify(cut === -1 ? head : `${head}=…`).replaceAll("\xA0", "\\u00a0");
}
const isSet = ({ settings, divergence: differs }) => settings.length > 0 || differs !== void 0;
const origin = ({ settings }) => settings.at(-1)?.source === "environment" ? " from the process environment" : "";
function placeOf(evidence) {
	const last = evidence?.settings.at(-1);
	return last?.line === void 0 ? void 0 : {
		file: last.source,
		line: last.line
	};
}
// src/checks/flags/judge-causes.ts
const mostFlags = 8;
/** One finding for what spoils many flags at once. */
function judgeCauses(flags) {
	const groups = /* @__PURE__ */ new Map();
	for (const { name, divergence } of flags) {
		if (!divergence?.cause) continue;
		const { rule, at } = divergence.cause;
		const key = JSON.stringify([
			rule,
			at.file,
			rule === "line-ends" ? 0 : at.line
		]);
		const group = groups.get(key) ?? [];
		groups.set(key, group);
		group.push({
			...divergence,
			name,
			cause: divergence.cause
		});
	}
	const shared = [...groups.values()].filter(isShared);
	return {
		findings: shared.flatMap(findingsOf),
		names: new Set(shared.flat().map(({ name }) => name))
	};
}
/** A line that stops a program and spoils its own flag alone is that flag's affair. */
const isShared = (group) => group.some(({ at, cause }) => cause.rule !== "file-refused" || at.line !== cause.at.line);
function findingsOf(group) {
	const ordered = group.toSorted((a, b) => a.at.line - b.at.line);
	const [first] = ordered;
	if (!first) return [];
	const { cause } = first;
	const reasons = mergeReasons(ordered);
	const details = [
		...reasons.length > 1 ? reasons.map(({ dialect, note }) => `${dialect}: ${note}`) : [],
		...ordered.length > 1 ? ordered.slice(0, mostFlags).map(flagLine) : [],
		...ordered.length > mostFlags ? [`and ${ordered.length - mostFlags} more`] : []
	];
	return [{
		rule: cause.rule,
		message: messages[cause.rule](ordered, first, reasons),
		at: cause.at,
		details
	}];
}
const messages = {
	"line-ends": (group, { cause }) => {
		const spoilt = group.flatMap(({ readings }) => readings.filter(endsInReturn));
		const values = new Set(spoilt.map(({ value }) => showValue(value ?? "")));
		const programs = new Set(spoilt.map(({ dialect }) => dialect));
		return `${cause.at.file} has Windows line ends: ${listed(programs)} ${programs.size > 1 ? "read" : "reads"} ${[...values].join(" or ")} for ${who(group)}`;
	},
	"byte-order-mark": (group, { cause, readings }) => {
		const blind = readings.filter(({ value }) => value === null).map(({ dialect }) => dialect);
		return `${cause.at.file} starts with a byte order mark, so that ${who(group)} is not set for ${listed(blind)}: save it as UTF-8 without`;
	},
	"merge-conflict": (group, { cause: { at, until } }, reasons) => {
		return `unresolved merge conflict, ${until === void 0 ? `line ${at.line}` : `lines ${at.line}-${until}`}: ${without(group, reasons)}`;
	},
	"file-refused": (group, { cause: { at } }, reasons) => `line ${at.line} (${reasons[0]?.note ?? ""}): ${without(group, reasons)}`
};
const listed = (dialects) => [...dialects].join(", ");
const who = (group) => group.length === 1 ? group[0]?.name ?? "" : `${group.length} flags`;
const without = (group, reasons) => `${who(group)} ${group.length === 1 ? "has" : "have"} no value for ${listed(reasons.map(({ dialect }) => dialect))}`;
const flagLine = ({ name, at, cause, readings }) => {
	const spoilt = cause.rule === "line-ends" ? readings.find(endsInReturn) : void 0;
	return `line ${at.line}: ${name}${spoilt ? ` is ${showValue(spoilt.value ?? "")}` : ""}`;
};
/** A program that stopped late still reads some of the flags. */
const mergeReasons = (group) => [...new Map(group.flatMap(({ cause }) => cause.reasons).map((reason) => [reason.dialect, reason])).values()];
// src/checks/flags/judge-mentions.ts
/** Registry against code, both ways. */
function judgeCode({ code }, flags) {
	if (!code) return [];
	if (code.problem !== void 0) return [{
		rule: "code-unreadable",
		message: code.problem
	}];
	const known = new Set(flags.flatMap(({ name, aliases }) => [name, ...aliases]));
	const mentioned = new Set(code.found.map(({ name }) => name));
	const unread = flags.filter(({ name, aliases }) => ![name, ...aliases].some((one) => mentioned.has(one)));
	return [...code.found.filter(({ name }) => !known.has(name)).map(({ name, at }) => ({
		rule: "unregistered",
		message: `${name} is used and not registered`,
		at
	})), ...unread.map(({ name }) => ({
		rule: "unreferenced",
		message: `${name} occurs in none of ${code.files} source files`
	}))];
}
/** Registry against the tables in the docs, both ways. */
function judgeDocs({ docs }, flags) {
	return docs.flatMap((table) => {
		const { file, problem, rows, tableLine } = table;
		if (problem !== void 0) return [{
			rule: "docs-unreadable",
			message: problem,
			at: { file }
		}];
		const differs = (line, message) => ({
			rule: "docs-differ",
			message,
			at: {
				file,
				line
			}
		});
		const byName = new Map(flags.map((flag) => [flag.name, flag]));
		const listed = new Set(rows.map(({ name }) => name));
		return [...rows.flatMap(({ name, value, line }) => {
			const flag = byName.get(name);
			if (!flag) return [differs(line, `the table lists ${name}, which is not registered`)];
			return value.toLowerCase() === flag.safe.toLowerCase() ? [] : [differs(line, `the table gives ${name} the default ${value || "(none)"}, the registry ${flag.safe}`)];
		}), ...flags.filter(({ name }) => !listed.has(name)).map(({ name }) => differs(tableLine, `the table does not list ${name}`))];
	});
}
// src/checks/flags/judge-relations.ts
function judgeRelations(flag, evidence, on) {
	if (!on.has(flag.name) || stateOf(flag, evidence).kind !== "right") return [];
	const at = placeOf(evidence);
	return [...flag.dependsOn.filter((name) => !on.has(name)).map((name) => ({
		rule: "dependency",
		message: `${flag.name} is on${origin(evidence)} and ${name}, which it depends on, is not`,
		at
	})), ...flag.unreached.map((stage) => ({
		rule: "prerequisite",
		message: `${flag.name} is on${origin(evidence)} and the stage ${stage}, which it needs, is not reached`,
		at
	}))];
}
function judgeExpiry({ name, expires, owner }, evidence, today) {
	if (expires === void 0 || today <= expires) return [];
	return [{
		rule: "expired",
		message: `${name} expired on ${expires}${owner === void 0 ? "" : `; ${owner} answers for it`}`,
		at: placeOf(evidence)
	}];
}
const judgeExclusive = (groups, on) => groups.map((group) => group.filter((name) => on.has(name))).filter((together) => together.length > 1).map((together) => ({
	rule: "exclusive",
	message: `${together.join(" and ")} are on together, expected at most one`,
	at: together.map((name) => placeOf(on.get(name))).findLast((place) => place !== void 0)
}));
// src/checks/flags/run-together.ts
/** The flags that follow on the line of another: `USE_A=falseUSE_B=true` is what appending to a last line leaves. */
function runTogether({ name, allowed }, value, flags) {
	const others = flags.filter((one) => one.name !== name);
	for (const own of ["", ...allowed]) {
		if (value.slice(0, own.length).toLowerCase() !== own.toLowerCase()) continue;
		const rest = value.slice(own.length);
		const next = others.find((one) => rest.startsWith(`${one.name}=`));
		if (next) return [next.name, ...runTogether(next, rest.slice(next.name.length + 1), others)];
	}
	return [];
}
// src/checks/flags/judge-value.ts
function judgeValue(flag, evidence, context) {
	const { now, phase, explained, joined, swallowed } = context;
	const state = stateOf(flag, evidence);
	if (state.kind === "divergent") return explained.has(flag.name) ? [] : divergence(flag.name, evidence);
	if (!isSet(evidence)) {
		const near = misspelt(flag.name, now);
		if (near) return [near];
		if (swallowed.has(flag.name)) return [];
	}
	if (state.kind === "missing") return missing(flag, evidence, now);
	if (state.kind === "right") return duplicates(flag.name, evidence);
	const more = {
		at: placeOf(evidence),
		details: [...history(evidence), ...command(flag, evidence, now)]
	};
	if (state.kind === "invalid") {
		const names = joined.get(flag.name) ?? [];
		if (names.length > 0) return [{
			rule: "run-together",
			message: oneLine([flag.name, ...names]),
			at: more.at
		}];
		const joint = state.value.includes("=") ? ", as if two lines had run together" : "";
		return [{
			rule: "invalid",
			message: `${flag.name} is ${showValue(state.value)}${origin(evidence)}${joint}, expected ${flag.expected} (of ${flag.allowed.join(" or ")})`,
			...more
		}];
	}
	const why = isSet(evidence) ? origin(evidence) : " because it is set nowhere";
	const message = `${flag.name} is ${state.value}${why}, expected ${flag.expected} in phase ${phase}`;
	return [{
		rule: state.kind,
		message,
		...more
	}];
}
function joinedTo(flag, evidence, flags) {
	const state = stateOf(flag, evidence);
	return state.kind === "invalid" ? runTogether(flag, state.value, flags) : [];
}
const oneLine = (names) => `${names.slice(0, -1).join(", ")} and ${names.at(-1)} are on one line, expected a line for each`;
/** The command that mends it, where an env file is what decides. */
function command({ name, expected }, { settings }, { sources }) {
	const last = settings.at(-1);
	if (!(last ? last.line !== void 0 : fileOf(sources) !== void 0) || !/^[\w.+-]+$/.test(expected)) return [];
	return [`epic21-gate flags set ${name}=${expected}${shadowedBy(settings).length > 0 ? " --fix-duplicates" : ""}`];
}
function misspelt(name, { nearMisses }) {
	const near = nearMisses.find(({ flag }) => flag === name);
	if (!near) return void 0;
	return {
		rule: "misspelt",
		message: `${near.name} is set, and ${name} is not: did you mean "${name}"?`,
		at: near.at
	};
}
function missing({ name }, evidence, { sources }) {
	const at = evidence.bareAt?.[0] ?? evidence.commentedAt[0] ?? fileOf(sources);
	return [{
		rule: "missing",
		message: `${name} is not set in ${namesOf(sources)}`,
		at,
		details: mentions(evidence)
	}];
}
const mentions = ({ bareAt = [], commentedAt }) => [...bareAt.map(({ file, line }) => `${file}:${line} names it without =`), ...commentedAt.map(({ file, line }) => `${file}:${line} has it in a comment only`)];
const namesOf = (sources) => sources.map(({ name }) => name).join(", ");
const fileOf = (sources) => {
	const file = sources.findLast(({ name }) => name !== environment);
	return file && { file: file.name };
};
function divergence(name, { divergence: found, settings }) {
	if (!found) return [];
	const details = found.readings.map(({ dialect, value, note }) => `${dialect}: ${value === null ? note ?? "not set" : showValue(value)}`);
	return [{
		rule: "dialects-differ",
		message: found.readings.every(({ value }) => value === null) ? `${name} has no value that the file alone tells` : `${name} differs between ${found.readings.map(({ dialect }) => dialect).join(", ")}`,
		at: found.at,
		details: [...details, ...shadowedBy(settings).map(shadowLine)]
	}];
}
function duplicates(name, evidence) {
	const shadowed = shadowedBy(evidence.settings);
	const last = evidence.settings.at(-1);
	if (shadowed.length === 0 || !last) return [];
	const differs = shadowed.some(({ value }) => value !== last.value);
	const message = `${name} is set ${shadowed.length + 1} times, ${differs ? "to different values" : `always to ${last.value}`}: ${last.value} on line ${last.line} wins`;
	return [{
		rule: differs ? "shadowed" : "duplicate",
		message,
		at: placeOf(evidence),
		details: history(evidence)
	}];
}
const shadowLine = ({ line, value }) => `shadows line ${line}: ${showValue(value)}`;
function history({ settings }) {
	const last = settings.at(-1);
	const overridden = settings.filter(({ source }) => source !== last?.source);
	return [...shadowedBy(settings).map(shadowLine), ...overridden.map(({ source, line, value }) => `overrides ${source}${line === void 0 ? "" : `:${line}`}: ${showValue(value)}`)];
}
// src/checks/flags/judge.ts
function judge(now, options) {
	const unread = now.sources.flatMap(({ name, problem }) => problem ? [{
		rule: `source-${problem.kind}`,
		message: problem.message,
		at: { file: name }
	}] : []);
	const expected = expectFlags(options);
	const readable = pairUp(expected, now).filter(({ evidence }) => isKnown(evidence, now));
	const isAllUnset = readable.length === expected.length && readable.every(({ flag, evidence }) => isUnseen(flag, evidence, now));
	const known = isAllUnset ? [] : readable;
	const on = new Map(known.filter(({ flag, evidence }) => isOn(flag, evidence)).map(({ flag, evidence }) => [flag.name, evidence]));
	const causes = judgeCauses(known.map(({ evidence }) => evidence));
	const joined = new Map(known.map(({ flag, evidence }) => [flag.name, joinedTo(flag, evidence, expected)]));
	const swallowed = new Set([...joined.values()].flat());
	const context = {
		now,
		phase: options.phase,
		explained: causes.names,
		joined,
		swallowed
	};
	return {
		facts: known.flatMap(({ flag, evidence }) => toFact(flag, evidence, options.phase)),
		findings: [
			...unread,
			...isAllUnset ? [noneSet(now)] : [],
			...causes.findings,
			...known.flatMap(({ flag, evidence }) => [
				...judgeValue(flag, evidence, context),
				...judgeRelations(flag, evidence, on),
				...judgeExpiry(flag, evidence, now.today)
			]),
			...judgeNearMisses(now),
			...judgeExclusive(options.exclusive, on),
			...judgeLastLines(now),
			...judgeCode(now, expected),
			...judgeDocs(now, expected)
		]
	};
}
/** A source that was not read may say something else, unless a later one decides: one message about it says it all. */
function isKnown({ settings, divergence }, { sources }) {
	const unread = sources.findLastIndex(({ problem }) => problem !== void 0);
	const decides = divergence?.at.file ?? settings.at(-1)?.source;
	return unread === -1 || sources.findLastIndex(({ name }) => name === decides) > unread;
}
function isOn(flag, evidence) {
	const state = stateOf(flag, evidence);
	return "value" in state && state.kind !== "invalid" && state.value !== flag.off;
}
function toFact(flag, evidence, phase) {
	const state = stateOf(flag, evidence);
	if (!("value" in state)) return [];
	const value = state.kind === "invalid" ? showValue(state.value) : state.value;
	const from = evidence.settings.length === 0 ? " (unset)" : "";
	return [{
		label: flag.name,
		value: `${value}${from}`,
		limit: `${flag.expected} in phase ${phase}`
	}];
}
/** Nothing was seen of it, and the registry says that this is allowed. */
const isUnseen = (flag, evidence, now) => flag.unset !== void 0 && !isSet(evidence) && misspelt(flag.name, now) === void 0;
const noneSet = ({ flags, sources }) => ({
	rule: "none-set",
	message: `none of ${flags.length} registered flags is set in ${namesOf(sources)}`,
	at: fileOf(sources),
	details: flags.flatMap(mentions)
});
function judgeNearMisses({ nearMisses, flags }) {
	const set = new Set(flags.filter(isSet).map(({ name }) => name));
	return nearMisses.filter(({ flag }) => set.has(flag)).map(({ name, flag, at }) => ({
		rule: "near-miss",
		message: `${name} is not registered: did you mean "${flag}"?`,
		at
	}));
}
const judgeLastLines = ({ sources }) => sources.flatMap(({ name, lastLineWithoutNewline: line }) => line === void 0 ? [] : [{
	rule: "no-final-newline",
	message: `${name} ends without a newline: a line that is appended would join line ${line}`,
	at: {
		file: name,
		line
	}
}]);
// src/checks/flags/index.ts
const flags = defineCheck({
	id: "flags",
	title: "Feature flags",
	summary: "The registered flags have the values that this phase of the rollout allows, to every program that reads them.",
	options: flagsOptions,
	evidence: flagsEvidence,
	rules: {
		missing: {
			title: "A registered flag is set nowhere",
			severity: "error",
			why: "A flag that nobody set has whatever value the program falls back to, and that is not evidence of being safe.",
			help: "Add the flag with its safe value to the env file, or give it an `unset` value in the registry."
		},
		misspelt: {
			title: "A flag is set under a name that no program reads",
			severity: "error",
			why: "A misspelt flag looks set to the reader of the file and is not set for the program: a rollback by it changes nothing.",
			help: "Correct the name in the env file."
		},
		"near-miss": {
			title: "A name is almost that of a registered flag",
			severity: "warning",
			why: "The flag itself is set, so this is either a typing error that somebody believes in, or a flag that is not registered.",
			help: "Remove or rename the variable, or register it."
		},
		invalid: {
			title: "A flag has a value that is none of its values",
			severity: "error",
			why: "Programs disagree about values such as \"False\", \"0\" or an empty one: some take them for on.",
			help: "Set the flag to one of its values; `epic21-gate flags set NAME=VALUE` edits nothing else."
		},
		"run-together": {
			title: "Two flags are on one line",
			severity: "error",
			why: "Something was appended behind a last line without a newline: the first flag has no value that counts, the second is not set.",
			help: "Give each flag a line of its own."
		},
		unsafe: {
			title: "A flag does not have its safe value",
			severity: "error",
			why: "Before its stage is reached a flag must be safe: whoever turns it on early ships untested code.",
			help: "Set the flag to its safe value, or run the gate for the phase that you are in."
		},
		"not-enabled": {
			title: "A flag is not on although its stage is reached",
			severity: "error",
			why: "A stage that claims a flag and does not have it on proves nothing: its monitoring watches the old code.",
			help: "Turn the flag on, or run the gate for the phase that you are in."
		},
		duplicate: {
			title: "A flag is set more than once, to the same value",
			severity: "warning",
			why: "The last line wins. The next edit may change another one.",
			help: "Keep one line; `epic21-gate flags set NAME=VALUE --fix-duplicates` does it."
		},
		shadowed: {
			title: "A flag is set more than once, to different values",
			severity: "error",
			why: "The last line wins, and a reader or a script that finds the other one is wrong about production.",
			help: "Keep one line; `epic21-gate flags set NAME=VALUE --fix-duplicates` does it."
		},
		"dialects-differ": {
			title: "A flag means different things to the programs that read the file",
			severity: "error",
			why: "bash, docker, systemd, Node and Python read quotes, blanks, comments and line ends differently.",
			help: "Write the line as NAME=value, without blanks, quotes, comments or carriage returns."
		},
		"line-ends": {
			title: "An env file has Windows line ends",
			severity: "error",
			why: "bash keeps the carriage return: the value is \"false\\r\", which is neither true nor false to the program.",
			help: "Convert the file to line feeds: sed -i 's/\\r$//' FILE, and keep it so with `*.env* text eol=lf` in .gitattributes."
		},
		"byte-order-mark": {
			title: "An env file starts with a byte order mark",
			severity: "error",
			why: "Programs that do not know the mark take it for a part of the first name, so that the first flag is not set.",
			help: "Save the file as UTF-8 without a byte order mark."
		},
		"merge-conflict": {
			title: "An env file holds an unresolved merge conflict",
			severity: "error",
			why: "Both sides are in the file, and the lines between them stop some programs from reading any of it.",
			help: "Keep one side and remove the lines with <<<<<<<, ======= and >>>>>>>."
		},
		"file-refused": {
			title: "One line keeps a program from reading the file",
			severity: "error",
			why: "Some programs drop the whole file for one line, or compute it, and then no flag of it has a value that is certain.",
			help: "Correct or remove that line: comments and NAME=value, without blanks around the sign, are read alike by all."
		},
		"no-final-newline": {
			title: "An env file does not end with a newline",
			severity: "error",
			why: "The next `echo NAME=false >> file` joins the last line and its own: both settings are lost, and nothing complains.",
			help: "End the file with a newline."
		},
		expired: {
			title: "A flag is past its expiry day",
			severity: "error",
			why: "A flag that outlives its rollout is a branch that nobody tests.",
			help: "Remove the flag from code, env file and registry, or agree on a later day with its owner."
		},
		exclusive: {
			title: "More than one flag of an exclusive group is on",
			severity: "error",
			why: "These flags were never meant, and never tested, to be on together.",
			help: "Turn off all but one."
		},
		dependency: {
			title: "A flag is on and one that it depends on is off",
			severity: "error",
			why: "The code behind the flag relies on the other flag.",
			help: "Turn the other flag on first, or this one off."
		},
		prerequisite: {
			title: "A flag is on before a stage that it needs is reached",
			severity: "error",
			why: "The registry says that this flag is safe only after that stage.",
			help: "Turn the flag off until the stage is reached."
		},
		unregistered: {
			title: "The code reads a flag that is not registered",
			severity: "error",
			why: "A flag that is not registered is not gated: its value, owner and end are unknown.",
			help: "Add the flag to the registry, or narrow `code.names`."
		},
		unreferenced: {
			title: "A registered flag does not occur in the code",
			severity: "warning",
			why: "Setting it changes nothing: either the flag is gone, or the code calls it by another name.",
			help: "Remove it from the registry and the env file, or add its name in the code to `aliases`."
		},
		"docs-differ": {
			title: "A table of flags in the docs disagrees with the registry",
			severity: "error",
			why: "In an emergency people follow the document; a flag name or default that is wrong there costs the rollback.",
			help: "Correct the table, or the registry."
		},
		"source-unreadable": {
			title: "A source of flag values could not be read",
			severity: "error",
			unmeasured: true,
			why: "Without the file nobody knows what the flags are; that is not the same as safe.",
			help: "Correct the path under `sources`, or make the file readable as text."
		},
		"source-empty": {
			title: "An env file sets nothing",
			severity: "error",
			unmeasured: true,
			why: "A file without a single assignment says nothing about the flags. It is most often a file that failed to be written.",
			help: "Restore the file, or correct the path under `sources`."
		},
		"none-set": {
			title: "No registered flag is set in any source",
			severity: "error",
			unmeasured: true,
			why: "Each flag may go unset, but all of them at once look like the wrong file, or an environment that nobody loaded.",
			help: "Set at least one flag, or correct `sources`; `environment` holds only what the job itself loads."
		},
		"code-unreadable": {
			title: "The code could not be looked through",
			severity: "error",
			unmeasured: true,
			why: "No file means no flag found, and that would look like agreement.",
			help: "Correct the globs under `code.files`."
		},
		"docs-unreadable": {
			title: "A table of flags could not be read",
			severity: "error",
			unmeasured: true,
			why: "A table that is not there agrees with everything.",
			help: "Correct the file and the column headings under `docs`."
		}
	},
	strictness: {
		title: "any",
		dialects: {
			stricter: "more",
			initial: ["bash", "compose"]
		},
		"registry.*": "present",
		"registry.*.description": "any",
		"registry.*.owner": "any",
		"registry.*.expires": "earlier",
		"registry.*.kill-switch": {
			order: [false, true],
			initial: false
		},
		"registry.*.depends-on": "more",
		"registry.*.needs": "more",
		"registry.*.aliases": "more",
		exclusive: "more",
		code: "present",
		"code.files": "more",
		"code.names": "more",
		docs: { rows: ["file"] }
	},
	gather,
	judge
});
export { flags };
