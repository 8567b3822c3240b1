import { r as visible } from "./visible.js";
// src/reporters/safe-line.ts
const breakCommands = (line) => line.replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/u, "$1: ");
/** Text from anywhere as one line that no terminal and no runner will act on. */
const safeLine = (text) => breakCommands(visible(text));
/** The same for text that the gate laid out itself: its line breaks and colors stay. */
const safeLayout = (text) => text.split("\n").map(breakCommands).join("\n");
export { safeLine as n, safeLayout as t };
