import { r as visible, t as clip } from "./visible.js";
// src/model/words.ts
/** A path, glob or name from outside, in one line. */
const showName = (text) => visible(clip(text, 160));
/** As git shortens it. */
const showCommit = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : visible(clip(commit, 80));
const numberOf = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** By how much a count moved: `+2`, `-2`, `0`. */
const showMove = (now, before) => `${now > before ? "+" : ""}${now - before}`;
/** The first of a list that may be long, and how many more there are. */
function listFirst(items, most, show) {
	const listed = items.slice(0, most).map(show);
	return items.length > most ? [...listed, `and ${items.length - most} more`] : listed;
}
const showRange = ([first, last]) => first === last ? String(first) : `${first}-${last}`;
/** `line 4`, `lines 4-9, 12 and 5 more`. */
function showLines(ranges, most = 8) {
	const [first] = ranges;
	const isOne = ranges.length === 1 && first && first[0] === first[1];
	const listed = listFirst(ranges, most, showRange).join(", ").replace(", and ", " and ");
	return `${isOne ? "line" : "lines"} ${listed}`;
}
export { showMove as a, showLines as i, numberOf as n, showName as o, showCommit as r, listFirst as t };
