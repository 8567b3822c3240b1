// src/formats/coverage/hits.ts
const most = Number.MAX_SAFE_INTEGER;
/** A count as a report has it: negative is none, a fraction is at least one, too many is the most. */
function asHits(count) {
	if (!(count > 0)) return 0;
	return count >= most ? most : Math.ceil(count);
}
const addHits = (a, b) => Math.min(a + b, most);
const moreHits = (a, b) => Math.max(a, b);
export { asHits as n, moreHits as r, addHits as t };
