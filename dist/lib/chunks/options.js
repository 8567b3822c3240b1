import { t as described } from "./described.js";
import { s as approvalEvidence, t as approvalRequirement } from "./requirement.js";
import { t as comparisonShape } from "./comparison-read.js";
import { z } from "zod/mini";
// src/checks/policy/evidence.ts
/** More than anybody reads: where there are more, they are not judged one by one. */
const mostAlterations = 2e3;
const place = z.strictObject({
	file: z.string(),
	line: z.optional(z.int()),
	column: z.optional(z.int())
});
const alteration = z.strictObject({
	topic: z.enum([
		"config",
		"baseline",
		"workflow",
		"marker"
	]),
	effect: z.enum([
		"looser",
		"stricter",
		"unclear"
	]),
	what: z.string(),
	before: z.optional(z.string()),
	after: z.optional(z.string()),
	at: place,
	option: z.optional(z.string()),
	own: z.optional(z.literal(true))
});
const compared = z.strictObject({
	/** The config's file; absent where a workflow holds it. */
	config: z.optional(z.string()),
	/** The end of the change whose config judges. */
	from: z.enum(["base", "head"]),
	alterations: z.array(alteration).check(z.maxLength(mostAlterations)),
	/** How many more there are. */
	leftOut: z.int(),
	obstacles: z.array(z.strictObject({
		message: z.string(),
		at: z.optional(place)
	})),
	counts: z.strictObject({
		baselines: z.int(),
		workflows: z.int(),
		searched: z.int()
	}),
	/** Read only where something needs approval. */
	approval: z.optional(approvalEvidence())
});
const policyEvidence = z.strictObject({
	event: z.optional(z.string()),
	comparison: z.optional(comparisonShape()),
	/** Absent where there is no change, or no telling what it is compared with. */
	compared: z.optional(z.union([compared, z.strictObject({ unknown: z.string() })]))
});
/** What skips a test, takes code out of what is measured, or silences a finding. */
const knownMarkers = [
	...[
		"it",
		"test",
		"describe",
		"suite",
		"context",
		"concurrent"
	].flatMap((name) => [
		`${name}.skip`,
		`${name}.skipIf`,
		`${name}.only`,
		`${name}.fixme`
	]),
	"t.skip",
	"this.skip",
	"xit(",
	"xtest(",
	"xdescribe(",
	"@pytest.mark.skip",
	"@pytest.mark.skipif",
	"@pytest.mark.xfail",
	"pytest.skip(",
	"@unittest.skip",
	"@unittest.skipIf",
	"@unittest.expectedFailure",
	"t.Skip(",
	"t.Skipf(",
	"t.SkipNow(",
	"#[ignore",
	"@Disabled",
	"@Ignore",
	"pragma: no cover",
	"pragma: no branch",
	"istanbul ignore",
	"c8 ignore",
	"v8 ignore",
	"node:coverage ignore",
	"LCOV_EXCL",
	"GCOVR_EXCL",
	"eslint-disable",
	"oxlint-disable",
	"biome-ignore",
	"# noqa",
	"# nosec",
	"# type: ignore",
	"# pyright: ignore",
	"# pylint: disable",
	"NOLINT",
	"nolint:",
	"NOSONAR",
	"@ts-ignore",
	"@ts-expect-error",
	"@ts-nocheck",
	"--no-verify",
	"[skip ci]",
	"[ci skip]"
];
// src/checks/policy/options.ts
const words = () => z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)));
const markers = z.strictObject({
	known: described(z._default(z.boolean(), true), "Whether the markers that the gate knows are looked for: those of test runners, of coverage, linters and type checkers."),
	more: described(z._default(words(), []), "Further texts to look for."),
	files: described(z._default(words(), ["**"]), "Globs of the files to look in."),
	ignore: described(z._default(words(), ["**/*.{md,mdx,markdown,rst,adoc,txt}"]), "Globs of files not to look in.")
});
const policyOptions = z.strictObject({
	approval: described(z.optional(approvalRequirement()), "Whose approval lets a loosening pass. Without it none does, but what `allow` names."),
	allow: described(z._default(words(), []), "Globs of what may be loosened by anybody: options of the config by their path, such as `checks.flags.phase`, and files."),
	markers: described(z._default(markers, markers.parse({})), "What is looked for in the lines that a change adds: texts that skip tests or silence findings."),
	workflows: described(z._default(words(), [".github/workflows/*.{yml,yaml}", "**/action.{yml,yaml}"]), "Globs of the workflows and actions that are compared, from the root of the repository.")
});
const markersOf = ({ markers: { known, more } }) => [.../* @__PURE__ */ new Set([...known ? knownMarkers : [], ...more])];
export { policyEvidence as i, policyOptions as n, mostAlterations as r, markersOf as t };
