import { a as checks, i as waiverRules } from "./waivers.js";
// src/commands/rulebook.ts
/** All rules that a report can name: those of the checks, and those of the gate itself. */
const rulebook = [...checks, {
	id: "waivers",
	title: "Waivers",
	summary: "Accepted findings keep their promise: each has an end.",
	rules: waiverRules
}];
export { rulebook as t };
