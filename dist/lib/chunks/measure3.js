import { t as measureJavaScript } from "./measure.js";
import { t as GateError } from "./errors.js";
import { r as visible, t as clip } from "./visible.js";
// src/languages/components/page.ts
const decoder = new TextDecoder("latin1");
const mostShown = 40;
/** A component as a text with tags. */
var Page = class {
	text;
	file;
	language;
	line = 1;
	nextBreak;
	lastInterpolation;
	constructor(bytes, { file, language }) {
		this.text = decoder.decode(bytes);
		this.file = file;
		this.language = language;
		this.nextBreak = this.text.indexOf("\n");
	}
	/** Of a place that is not before the one that was asked for last. */
	lineOf(at) {
		while (this.nextBreak !== -1 && this.nextBreak < at) {
			this.line += 1;
			this.nextBreak = this.text.indexOf("\n", this.nextBreak + 1);
		}
		return this.line;
	}
	lines() {
		const { text } = this;
		const line = this.lineOf(text.length);
		return text === "" || text.endsWith("\n") ? line - 1 : line;
	}
	neverClosed(what, start) {
		return this.malformed(`the ${what} is never closed`, start);
	}
	malformed(what, start) {
		return new GateError("malformed", `${this.file} cannot be read as ${this.language}: ${what}`, { at: {
			file: this.file,
			line: this.lineOf(start)
		} });
	}
	/** After the comment that begins here. */
	commentEnd(start) {
		const close = this.text.indexOf("-->", start + 4);
		if (close === -1) throw this.neverClosed("comment \"<!--\"", start);
		return close + 3;
	}
	/** Where `</name` is, from here on, in letters of any size. */
	closeTag(tag) {
		const { text } = this;
		for (let at = text.indexOf("</", tag.end); at !== -1; at = text.indexOf("</", at + 2)) if (this.isNamed(at + 2, tag.name)) return at;
		throw this.neverClosed(`"<${visible(clip(tag.name, mostShown))}>"`, tag.start);
	}
	/** In letters of any size. Stops at the first difference, so that a long name costs nothing. */
	isNamed(start, name) {
		const { text } = this;
		for (let index = 0; index < name.length; index += 1) if (text[start + index]?.toLowerCase() !== name[index]) return false;
		return isNameEnd(text[start + name.length]);
	}
	/** After the interpolation that begins here. Without an end it is text, and its braces are gone past. */
	interpolationEnd(start) {
		const { text } = this;
		this.lastInterpolation ??= text.lastIndexOf("}}");
		return start < this.lastInterpolation ? text.indexOf("}}", start) + 2 : start + 2;
	}
	/** Reads the tag whose `<` is here. */
	tag(start) {
		const { text } = this;
		const attributes = /* @__PURE__ */ new Map();
		let at = this.nameEnd(start + 1);
		const name = text.slice(start + 1, at).toLowerCase();
		for (;;) {
			while (isBlank(text[at]) || text[at] === "/" && text[at + 1] !== ">") at += 1;
			if (at >= text.length) throw this.neverClosed(`tag "<${visible(clip(name, mostShown))}"`, start);
			if (text[at] === ">") return {
				name,
				attributes,
				isSelfClosing: false,
				start,
				end: at + 1
			};
			if (text[at] === "/") return {
				name,
				attributes,
				isSelfClosing: true,
				start,
				end: at + 2
			};
			at = this.attribute(at, attributes);
		}
	}
	attribute(start, attributes) {
		const { text } = this;
		const nameEnd = this.nameEnd(start + 1);
		const name = text.slice(start, nameEnd).toLowerCase();
		let at = nameEnd;
		while (isBlank(text[at])) at += 1;
		if (text[at] !== "=") {
			attributes.set(name, "");
			return nameEnd;
		}
		at += 1;
		while (isBlank(text[at])) at += 1;
		const quote = text[at] === "\"" || text[at] === "'" ? text[at] : void 0;
		const end = quote === void 0 ? this.valueEnd(at) : text.indexOf(quote, at + 1);
		if (end === -1) throw this.neverClosed(`attribute "${visible(clip(name, mostShown))}"`, start);
		attributes.set(name, text.slice(quote === void 0 ? at : at + 1, end));
		return quote === void 0 ? end : end + 1;
	}
	nameEnd(start) {
		let at = start;
		while (!isNameEnd(this.text[at]) && this.text[at] !== "=") at += 1;
		return at;
	}
	valueEnd(start) {
		let at = start;
		while (at < this.text.length && !isBlank(this.text[at]) && this.text[at] !== ">") at += 1;
		return at;
	}
};
const isBlank = (character) => character === " " || character === "\n" || character === "	" || character === "\r" || character === "\f";
const isNameEnd = (character) => character === void 0 || character === ">" || character === "/" || isBlank(character);
// src/languages/components/scripts.ts
const dialects = /* @__PURE__ */ new Map([
	["js", {
		typescript: false,
		jsx: false
	}],
	["javascript", {
		typescript: false,
		jsx: false
	}],
	["jsx", {
		typescript: false,
		jsx: true
	}],
	["ts", {
		typescript: true,
		jsx: false
	}],
	["typescript", {
		typescript: true,
		jsx: false
	}],
	["tsx", {
		typescript: true,
		jsx: true
	}]
]);
/** Types of what is run; anything else, such as `application/ld+json`, is data. */
const typesOfScripts = /* @__PURE__ */ new Map([
	["", "js"],
	["module", "js"],
	["text/javascript", "js"],
	["application/javascript", "js"],
	["text/ecmascript", "js"],
	["ts", "ts"],
	["text/typescript", "ts"]
]);
/** Whether a tag begins data. What data looks like, and whether it ends, does not matter. */
const isData = (tag) => !typesOfScripts.has(typeOf(tag));
/** The script that this tag begins, which ends where its closing tag is; undefined where it has no text of its own. */
function scriptOf(page, tag, to) {
	if (tag.attributes.has("src")) return void 0;
	const name = tag.attributes.get("lang")?.toLowerCase() ?? typesOfScripts.get(typeOf(tag)) ?? "";
	const dialect = dialects.get(name === "" ? "js" : name);
	if (!dialect) throw page.malformed(`a script in "${visible(clip(name, 40))}", which is not measured`, tag.start);
	return {
		from: tag.end,
		to,
		firstLine: page.lineOf(tag.end),
		...dialect
	};
}
const typeOf = (tag) => tag.attributes.get("type")?.toLowerCase() ?? "";
// src/languages/components/svelte.ts
/** The scripts of a Svelte component: wherever they stand in it, as its preprocessors find them. */
function svelteScripts(page) {
	const { text } = page;
	const scripts = [];
	let at = text.indexOf("<");
	while (at !== -1) {
		let end = at + 1;
		if (text.startsWith("<!--", at)) end = page.commentEnd(at);
		else if (page.isNamed(at + 1, "script") || page.isNamed(at + 1, "style")) {
			const tag = page.tag(at);
			end = tag.end;
			if (!tag.isSelfClosing && (tag.name === "style" || !isData(tag))) {
				end = page.closeTag(tag);
				const script = tag.name === "script" && scriptOf(page, tag, end);
				if (script) scripts.push(script);
			}
		}
		at = text.indexOf("<", end);
	}
	return scripts;
}
// src/languages/components/vue.ts
/** The scripts of a Vue component: those blocks at its top that are named so. */
function vueScripts(page) {
	const { text } = page;
	const scripts = [];
	let at = text.indexOf("<");
	while (at !== -1) {
		let end = at + 1;
		if (text.startsWith("<!--", at)) end = page.commentEnd(at);
		else if (beginsTag(text, at)) {
			const tag = page.tag(at);
			const close = tag.isSelfClosing ? void 0 : closeOf(page, tag);
			const script = close !== void 0 && tag.name === "script" && !isData(tag) && scriptOf(page, tag, close);
			if (script) scripts.push(script);
			end = close === void 0 ? tag.end : close + 2;
		}
		at = text.indexOf("<", end);
	}
	return scripts;
}
/** A template in HTML may hold others; any other block ends with the first tag that closes it. */
function closeOf(page, tag) {
	const language = tag.attributes.get("lang")?.toLowerCase() ?? "html";
	return tag.name === "template" && language === "html" ? templateEnd(page, tag) : page.closeTag(tag);
}
function templateEnd(page, tag) {
	const { text } = page;
	let depth = 1;
	let at = nextPart(text, tag.end);
	while (at !== -1) {
		let end = at + 1;
		if (text.startsWith("<!--", at)) end = page.commentEnd(at);
		else if (text.startsWith("{{", at)) end = page.interpolationEnd(at);
		else if (text.startsWith("</", at)) {
			if (page.isNamed(at + 2, tag.name)) depth -= 1;
			if (depth === 0) return at;
		} else if (beginsTag(text, at)) {
			const inner = page.tag(at);
			if (inner.name === tag.name && !inner.isSelfClosing) depth += 1;
			end = inner.end;
		}
		at = nextPart(text, end);
	}
	throw page.neverClosed("\"<template>\"", tag.start);
}
/** The next `<` or `{{`. */
function nextPart(text, start) {
	for (let at = start; at < text.length; at += 1) if (text[at] === "<" || text[at] === "{" && text[at + 1] === "{") return at;
	return -1;
}
const beginsTag = (text, at) => /[A-Za-z]/.test(text[at + 1] ?? "");
// src/languages/components/measure.ts
/** Measures scripts where they stand, so that lines are those of the whole file. Markup and styles are not measured. */
const measureScripts = (language, find) => (bytes, { file, counting }) => {
	const page = new Page(bytes, {
		file,
		language
	});
	const parts = find(page).map((script) => measureJavaScript(bytes, {
		file,
		counting,
		...script
	}));
	return {
		functions: parts.flatMap((part) => part.functions),
		lines: page.lines(),
		nloc: parts.reduce((sum, part) => sum + part.nloc, 0)
	};
};
const measureVue = measureScripts("Vue", vueScripts);
const measureSvelte = measureScripts("Svelte", svelteScripts);
export { measureSvelte, measureVue };
