import { t as described } from "./described.js";
import { z } from "zod/mini";
// src/approval/evidence.ts
const review = z.strictObject({
	login: z.string(),
	/** GitHub's word for what an account is: `User`, `Bot`; empty where it does not say. */
	type: z.string(),
	state: z.enum([
		"approved",
		"changes-requested",
		"dismissed",
		"rejected"
	]),
	commit: z.optional(z.string()),
	at: z.optional(z.string()),
	association: z.optional(z.string()),
	/** Of the approval of a run. */
	environments: z.optional(z.array(z.string()))
});
const pull = z.strictObject({
	pullRequest: z.int(),
	base: z.string(),
	labels: z.array(z.string())
});
const run = z.strictObject({ run: z.int() });
const unreadable = z.strictObject({ unreadable: z.string() });
/** What was read of one team, one person or one pull request, or why it was not. */
const team$1 = z.strictObject({
	team: z.string(),
	members: z.union([z.array(z.string()), unreadable])
});
const permission = z.strictObject({
	login: z.string(),
	permission: z.union([z.enum([
		"none",
		"read",
		"triage",
		"write",
		"maintain",
		"admin"
	]), unreadable])
});
/** Who approved what the run is about, as evidence. Made anew for each schema that it is part of. */
const approvalEvidence = () => z.union([unreadable, z.strictObject({
	of: z.union([pull, run]),
	/** The commit that is judged; what was said of another one does not count. */
	head: z.string(),
	/** Who opened the pull request, or started the run. */
	authors: z.array(z.string()),
	/** The last that each person said, by login. */
	reviews: z.array(review),
	contributors: z.optional(z.union([z.array(z.string()), unreadable])),
	teams: z.array(team$1),
	permissions: z.array(permission)
})]);
// src/approval/login.ts
/** A login as GitHub compares it. */
const foldLogin = (login) => login.toLowerCase();
const hasLogin = (logins, login) => logins.some((one) => foldLogin(one) === foldLogin(login));
// src/approval/requirement.ts
const permissions = [
	"write",
	"maintain",
	"admin"
];
const login = z.string().check(z.regex(/^[A-Za-z\d][\w-]{0,99}$/, "the login of a person, without @"));
const team = z.string().check(z.regex(/^[A-Za-z\d][\w-]{0,99}\/[A-Za-z\d_][\w.-]{0,99}$/, "a team as organization/name, without @"));
/** Some people, by name or by team. Made anew for each schema that it is part of. */
const peopleOptions = (what) => ({
	users: described(z._default(z.array(login), []), `${what}, by login.`),
	teams: described(z._default(z.array(team), []), `${what}, as members of a team: \`organization/name\`. Reading members needs a token of one's own.`)
});
/** Whose approval something needs. Made anew for each schema that it is part of. */
const approvalRequirement = () => z.strictObject({
	count: described(z._default(z.int().check(z.minimum(1), z.maximum(20)), 1), "How many different people must approve."),
	...peopleOptions("Who may approve"),
	permission: described(z.optional(z.enum(permissions)), "What who approves may at least do in the repository. Default: `write`, where nobody is named."),
	author: described(z._default(z.enum(["denied", "allowed"]), "denied"), "Whether the approval of who opened the pull request, or started the run, counts."),
	contributors: described(z._default(z.enum(["denied", "allowed"]), "allowed"), "Whether the approval of an author or committer of its commits counts."),
	environments: described(z._default(z.array(z.string().check(z.minLength(1))), []), "Where a run is approved and not a pull request: the environments of which one must have been approved. Default: any.")
});
/** Where nobody is named, not everybody may approve. */
const neededPermission = ({ users, teams, permission }) => permission ?? (users.length + teams.length === 0 ? "write" : void 0);
export { foldLogin as a, permissions as i, neededPermission as n, hasLogin as o, peopleOptions as r, approvalEvidence as s, approvalRequirement as t };
