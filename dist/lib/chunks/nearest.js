// src/model/nearest.ts
const longest = 200;
/** The candidate that a person most likely meant, or undefined where none is near. */
const nearest = (word, candidates) => nearestAmong(candidates)(word);
/** The same for many words: an env file may hold thousands, and each is held against every flag. */
function nearestAmong(candidates) {
	const known = [...candidates].filter(({ length }) => length <= longest).map(prepare);
	return (word) => {
		if (word.length > longest) return void 0;
		const most = Math.min(3, Math.max(1, Math.floor(word.length / 4)));
		const { folded, letters } = prepare(word);
		let best;
		for (const candidate of known) {
			if (Math.abs(candidate.text.length - word.length) > most || bits(letters ^ candidate.letters) > 2 * most) continue;
			const distance = editDistance(folded, candidate.folded, most);
			if (distance <= most && (!best || distance < best.distance)) best = {
				text: candidate.text,
				distance
			};
		}
		return best?.text;
	};
}
function prepare(text) {
	const folded = text.toLowerCase();
	let letters = 0;
	for (let index = 0; index < folded.length; index += 1) letters |= 1 << (folded.charCodeAt(index) & 31);
	return {
		text,
		folded,
		letters
	};
}
function bits(set) {
	let count = 0;
	for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}
/** Insertions, deletions, replacements and swaps of neighbors; beyond `most` the answer is only that it is more. */
function editDistance(a, b, most) {
	const width = b.length + 1;
	let beforePrevious = Array.from({ length: width }, () => Infinity);
	let previous = Array.from({ length: width }, (_, index) => index);
	let current = Array.from({ length: width }, () => Infinity);
	for (let i = 1; i <= a.length; i += 1) {
		const from = Math.max(1, i - most);
		const to = Math.min(b.length, i + most);
		current[from - 1] = from === 1 ? i : Infinity;
		let least = Infinity;
		for (let j = from; j <= to; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const kept = (previous[j - 1] ?? Infinity) + same;
			const edited = Math.min(previous[j] ?? Infinity, current[j - 1] ?? Infinity) + 1;
			const value = Math.min(kept, edited, swapped ? (beforePrevious[j - 2] ?? Infinity) + 1 : Infinity);
			current[j] = value;
			least = Math.min(least, value);
		}
		if (to < b.length) current[to + 1] = Infinity;
		if (least > most) return Infinity;
		[beforePrevious, previous, current] = [
			previous,
			current,
			beforePrevious
		];
	}
	return previous[b.length] ?? Infinity;
}
/** "did you mean …?" or nothing. */
function didYouMean(word, candidates) {
	const near = nearest(word, candidates);
	return near === void 0 ? void 0 : `did you mean "${near}"?`;
}
export { nearest as n, nearestAmong as r, didYouMean as t };
