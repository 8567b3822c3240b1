// src/reporters/paint.ts
const codes = {
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34,
	bold: 1,
	dim: 2
};
const painter = (color) => color ? (style, text) => `\u001B[${codes[style]}m${text}\u001B[0m` : (_, text) => text;
/** NO_COLOR wins over FORCE_COLOR, as no-color.org has it: whoever asks for none gets none. */
function wantsColor(env, isTerminal, noColor) {
	if (noColor || (env.get("NO_COLOR") ?? "") !== "") return false;
	const force = env.get("FORCE_COLOR");
	if (force !== void 0) return force !== "0" && force !== "false";
	return isTerminal && env.get("TERM") !== "dumb";
}
export { wantsColor as n, painter as t };
