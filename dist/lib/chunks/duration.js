import { z } from "zod/mini";
// src/model/duration.ts
const unitMs = {
	w: 6048e5,
	d: 864e5,
	h: 36e5,
	m: 6e4,
	s: 1e3,
	ms: 1
};
/** Milliseconds of a duration as Prometheus writes it: `90d`, `1h30m`. Undefined for anything else, `5` included. */
function parseDuration(text) {
	const parts = /^(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/.exec(text);
	if (!parts || text === "") return void 0;
	return Object.values(unitMs).reduce((sum, ms, index) => sum + ms * Number(parts[index + 1] ?? 0), 0);
}
const isDuration = (text) => (parseDuration(text) ?? 0) > 0;
const words = "a duration with units, such as 90d or 1h30m";
const duration = z.string(words).check(z.refine(isDuration, words));
export { parseDuration as n, duration as t };
