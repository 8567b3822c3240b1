import { n as replaceHidden } from "./visible.js";
// src/reporters/printable-json.ts
/** JSON in characters that no terminal and no runner acts on: it may be printed in a job. */
const printableJson = (value, indent = 2) => JSON.stringify(value, null, indent).split("\n").map((line) => replaceHidden(line, asEscape).replaceAll("##[", String.raw`#\u0023[`)).join("\n");
const asEscape = (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
export { printableJson as t };
