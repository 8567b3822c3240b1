// src/model/ratio.ts
/** A percentage as it was written, as a whole number of 10^-digits percent. */
function exactly(percent) {
	const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(percent));
	if (!written) throw new RangeError(`${percent} is no percentage`);
	const [, sign = "", whole = "0", fraction = "", exponent = "0"] = written;
	const digits = Math.max(0, fraction.length - Number(exponent));
	const zeros = Math.max(0, Number(exponent) - fraction.length);
	return {
		value: BigInt(`${sign}${whole}${fraction}${"0".repeat(zeros)}`),
		digits
	};
}
/** Whether the ratio is below a percentage: compared as whole numbers, never as rounded ones. */
function isBelow({ covered, total }, percent) {
	const { value, digits } = exactly(percent);
	return BigInt(covered) * 100n * 10n ** BigInt(digits) < value * BigInt(total);
}
/**
* The percentage, cut and never rounded up: it is 100 only where nothing is missing, 0 only where nothing is covered,
* and never reads as a limit that it is below.
*/
function formatPercent({ covered, total }, limit) {
	if (total === 0) return "not measured";
	const digits = Math.max(1, limit === void 0 ? 1 : exactly(limit).digits);
	return `${cutVisibly(BigInt(covered), BigInt(total), digits)} %`;
}
/** The percentage as a number for a history, cut too; undefined where nothing was measured. */
const percentOf = ({ covered, total }) => total === 0 ? void 0 : Number(cut(BigInt(covered), BigInt(total), 4));
/** By how much the percentage moved, cut towards no change and never to it: `+0.3 points`, `-0.04 points`, `0 points`. */
function formatPoints(now, before) {
	if (now.total === 0 || before.total === 0) return "not measured";
	const moved = BigInt(now.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(now.total);
	if (moved === 0n) return "0 points";
	const size = cutVisibly(moved < 0n ? -moved : moved, BigInt(now.total) * BigInt(before.total), 1);
	return `${moved < 0n ? "-" : "+"}${size} points`;
}
/** With as many digits as it takes to see that it is more than nothing. */
function cutVisibly(part, whole, least) {
	let [digits, shown] = [least, cut(part, whole, least)];
	if (part === 0n) return shown;
	while (!/[1-9]/.test(shown)) shown = cut(part, whole, ++digits);
	return shown;
}
function cut(part, whole, digits) {
	const text = (part * 100n * 10n ** BigInt(digits) / whole).toString().padStart(digits + 1, "0");
	return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
export { percentOf as i, formatPoints as n, isBelow as r, formatPercent as t };
