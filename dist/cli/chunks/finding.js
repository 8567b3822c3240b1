// src/model/nearest.ts
/** The candidate that a person most likely meant, or undefined where none is near. */
function nearest(word, candidates) {
	if (word.length > 200) return void 0;
	const most = Math.max(1, Math.floor(word.length / 4));
	let best;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > most || candidate.length > 200) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance <= most && (!best || distance < best.distance)) best = {
			candidate,
			distance
		};
	}
	return best?.candidate;
}
/** Insertions, deletions, replacements and swaps of neighbors. */
function editDistance(a, b) {
	let beforePrevious = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const current = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			current[j] = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same, swapped ? (beforePrevious[j - 2] ?? 0) + 1 : Infinity);
		}
		beforePrevious = previous;
		previous = current;
	}
	return previous[b.length] ?? 0;
}
/** "did you mean …?" or nothing. */
function didYouMean(word, candidates) {
	const near = nearest(word, candidates);
	return near === void 0 ? void 0 : `did you mean "${near}"?`;
}
// src/model/finding.ts
/** GitHub's own three levels, worst first. */
const severities = [
	"error",
	"warning",
	"notice"
];
const isAtLeast = (severity, threshold) => severities.indexOf(severity) <= severities.indexOf(threshold);
const formatPlace = ({ file, line, column }) => [
	file,
	line,
	line === void 0 ? void 0 : column
].filter((part) => part !== void 0).join(":");
export { nearest as a, didYouMean as i, isAtLeast as n, severities as r, formatPlace as t };
