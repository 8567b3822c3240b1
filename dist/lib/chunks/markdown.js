import { r as visible, t as clip } from "./visible.js";
// src/reporters/markdown.ts
const entity = (character) => `&#${character.codePointAt(0) ?? 0};`;
const harmless = /* @__PURE__ */ new Set(`,;'"?%/.-`);
/** Every other punctuation mark as a numeric entity; at the start, where `-` and `1.` begin a list, all of them. */
function escapeAll(text) {
	const start = /^\d*/.exec(text)?.[0].length ?? 0;
	return text.replace(/[!-/:-@[-`{-~]/g, (character, offset) => offset > start && harmless.has(character) ? character : entity(character));
}
/** Untrusted text as a code span: GitHub looks for mentions, references and emoji everywhere but in code. */
const code = (text, most = 200) => `<code>${breakAddresses(escapeAll(visible(clip(text, most))))}</code>`;
const breakAddresses = (escaped) => escaped.replace(/(?<=www)\./gi, entity).replace(/(?<=[\w+-]|&#(?:43|45|46|95);|\.)&#64;/g, "$&&#8203;");
const breakLinks = (escaped) => escaped.replace(/&#(?:64|35|58);|www(?=\.)|GH(?=-\d)/gi, "$&&#8203;");
/** Untrusted text as prose. Entities stop Markdown, but GitHub links `@name`, `#1` and addresses afterwards: break those too. */
const prose = (text, most = 1e3) => breakLinks(escapeAll(visible(clip(text, most)).trim()));
/** Prose in which backticks mark code, as in the help of a rule. */
const proseWithCode = (text) => text.split("`").map((part, index) => index % 2 === 1 ? code(part) : breakLinks(escapeAll(visible(part)))).join("");
const dashes = {
	any: "---",
	left: ":---",
	right: "---:"
};
/** Cells are already escaped. */
const table = (head, rows, alignment = []) => [
	head,
	head.map((_, index) => dashes[alignment[index] ?? "any"]),
	...rows
].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
/** The title is already escaped. */
const folded = (title, body) => `<details><summary>${title}</summary>\n\n${body}\n</details>\n`;
export { table as a, proseWithCode as i, folded as n, prose as r, code as t };
