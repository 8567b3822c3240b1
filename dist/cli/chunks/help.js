import { n as commands } from "./commands.js";
import { t as wrap } from "./wrap.js";
import { n as inputs } from "./request.js";
// src/help.ts
/** The page for `--help`: of one command, or of all. */
const help = (command, paint) => command ? commandPage(command, paint) : overview(paint);
function overview(paint) {
	const rows = commands.map(({ name, summary }) => row(name, summary, paint));
	return [
		"The gate that a staged rollout has to pass: is this ready?\n",
		section("Usage", ["  epic21-gate [command] [options]\n"], paint),
		section("Commands", rows, paint),
		section("Options", [
			...optionsOf([
				"config",
				"directory",
				"format",
				"quiet",
				"verbose",
				"no-color"
			], paint),
			row("-h, --help", "Help, also of a command: epic21-gate flags --help", paint),
			row("    --version", "The version", paint)
		], paint),
		section("Exit codes", exitCodes, paint)
	].join("\n");
}
const exitCodes = [
	"  0  ready\n",
	"  1  not ready: a finding stands in the way\n",
	"  2  undecided: something could not be measured\n",
	"  3  misuse: bad config, bad options, bad input\n"
];
function commandPage({ summary, usage, examples, inputs: names }, paint) {
	const shown = examples.flatMap(([line, meaning]) => [`  ${paint("dim", `# ${meaning}`)}\n`, `  ${line}\n`]);
	return [
		`${summary}.\n`,
		section("Usage", [`  ${usage}\n`], paint),
		section("Examples", shown, paint),
		section("Options", optionsOf(names, paint), paint)
	].join("\n");
}
const section = (title, lines, paint) => `${paint("bold", title)}\n${lines.join("")}`;
const optionsOf = (names, paint) => inputs.filter(({ name }) => names.includes(name)).map((input) => row(`${input.short === void 0 ? "    " : `-${input.short}, `}--${input.name}${input.placeholder === void 0 ? "" : ` ${input.placeholder}`}`, input.summary, paint));
const column = 30;
function row(name, text, paint) {
	const [first = "", ...rest] = wrap(text, 56);
	return [`${name.length + 4 > column ? `  ${paint("bold", name)}\n${" ".repeat(column)}` : `  ${paint("bold", name)}${" ".repeat(28 - name.length)}`}${first}\n`, ...rest.map((line) => `${" ".repeat(column)}${line}\n`)].join("");
}
export { help };
