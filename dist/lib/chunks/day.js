import { z } from "zod/mini";
// src/model/day.ts
function isDay(text) {
	const time = Date.parse(`${text}T00:00:00Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const words = "a day that exists, as YYYY-MM-DD";
const day = z.string(words).check(z.refine(isDay, words));
export { day as t };
