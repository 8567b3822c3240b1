import { t as GateError } from "./errors.js";
import { t as didYouMean } from "./nearest.js";
import { r as visible, t as clip } from "./visible.js";
import { n as wantsColor, t as painter } from "./paint2.js";
import { t as wrap } from "./wrap.js";
import { t as rulebook } from "./rulebook.js";
// src/commands/explain.ts
/** Prints what the rule's table says; a check's name explains the check. */
const explain = async ({ request, sources, sinks }) => {
	const paint = painter(wantsColor(sources.env, sinks.stdout.isTerminal, request["no-color"]));
	const [asked, ...others] = request.operands;
	if (asked === void 0 || others.length > 0) throw new GateError("misuse", `explain takes one rule, found ${request.operands.length}`, { hint: "See `epic21-gate list` for the rules." });
	const chapter = rulebook.find(({ id }) => id === asked);
	if (chapter) {
		const rules = Object.entries(chapter.rules).map(([name, { title }]) => `  ${chapter.id}/${name}: ${title}`);
		sinks.stdout.write(`${paint("bold", chapter.title)}\n\n${chapter.summary}\n\n${rules.join("\n")}\n`);
		return { exitCode: 0 };
	}
	const { id, rule } = findRule(asked);
	const section = (name, text) => `\n${paint("bold", name)}\n${wrap(text, 78).map((line) => `  ${line}\n`).join("")}`;
	const effect = rule.unmeasured ? "blocks the check: the verdict is undecided, and no waiver lifts it" : rule.severity;
	sinks.stdout.write(`${paint("bold", id)}  ${paint("dim", effect)}\n\n  ${rule.title}\n${section("Why", rule.why)}${section("What to do", rule.help)}`);
	return { exitCode: 0 };
};
function findRule(asked) {
	const all = rulebook.flatMap((chapter) => Object.entries(chapter.rules).map(([name, rule]) => ({
		id: `${chapter.id}/${name}`,
		rule
	})));
	const found = all.find(({ id }) => id === asked);
	if (found) return found;
	const hint = didYouMean(asked, [...all.map(({ id }) => id), ...rulebook.map(({ id }) => id)]) ?? "See `epic21-gate list` for the rules.";
	throw new GateError("misuse", `unknown rule "${visible(clip(asked, 80))}"`, { hint });
}
export { explain };
