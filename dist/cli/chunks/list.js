import { n as wantsColor, t as painter } from "./paint2.js";
import { t as rulebook } from "./rulebook.js";
// src/commands/list.ts
const list = async ({ request, sources, sinks }) => {
	const paint = painter(wantsColor(sources.env, sinks.stdout.isTerminal, request["no-color"]));
	const width = Math.max(...rulebook.flatMap(({ id, rules }) => Object.keys(rules).map((name) => id.length + 1 + name.length)));
	const chapters = rulebook.map(({ id, summary, rules }) => {
		const rows = Object.entries(rules).map(([name, { severity, unmeasured, title }]) => `  ${`${id}/${name}`.padEnd(width)}  ${(unmeasured ? "blocked" : severity).padEnd(7)}  ${title}\n`);
		return `${paint("bold", id)}  ${summary}\n${rows.join("")}`;
	});
	sinks.stdout.write(`${chapters.join("\n")}\n${paint("dim", "epic21-gate explain RULE says more.")}\n`);
	return { exitCode: 0 };
};
export { list };
