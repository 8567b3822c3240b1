import { t as GateError } from "./errors.js";
import { n as misfits } from "./shape.js";
import { safeParse } from "zod/mini";
// src/formats/github-answer.ts
/** What GitHub answered, as what it should be; anything else is refused by its path and the field that misses. */
function readAnswer(schema, answer, path) {
	const { data, error } = safeParse(schema, answer);
	if (!error) return data;
	const [misfit] = misfits(error.issues, answer);
	const what = misfit?.path.length ? misfit.what : "the answer has another shape";
	throw new GateError("malformed", `GitHub answered GET ${path} with something else than expected: ${what}`);
}
export { readAnswer as t };
