import { n as describeError, t as GateError } from "./errors.js";
import { t as readAnswer } from "./github-answer.js";
import { t as asRepository } from "./as-repository.js";
import { n as numberOf, o as showName, r as showCommit } from "./words.js";
import { a as foldLogin, n as neededPermission } from "./requirement.js";
import { z } from "zod/mini";
// src/approval/find-subject.ts
const account$2 = z.nullish(z.object({ login: z.string() }));
const pullAnswer = z.object({
	number: z.int(),
	state: z.string(),
	user: account$2,
	base: z.object({ ref: z.string() }),
	head: z.object({ sha: z.string() }),
	labels: z._default(z.array(z.object({ name: z.string() })), [])
});
const runAnswer = z.object({
	head_sha: z.string(),
	actor: account$2,
	triggering_actor: account$2
});
/** What can be approved in this run: its pull request, the one that a merge group is for, or the run itself. */
async function findSubject(github, event) {
	if (!event || event.name === "none") throw new GateError("unavailable", "outside GitHub Actions there is nothing that could be approved", { hint: "Leave the check out there: its `when` in the config names the events." });
	const repository = repositoryOf(event);
	if (!event.pull && event.name.startsWith("pull_request")) {
		const why = `the event ${showName(event.name)} does not tell its pull request: ${showName(event.untold ?? "it has none")}`;
		throw new GateError("unavailable", why);
	}
	if (event.pull) return pullSubject(github, `/repos/${repository}/pulls/${event.pull.number}`, event.pull.headSha);
	if (event.name === "merge_group") return groupSubject(github, repository, event.ref);
	return runSubject(github, repository, event);
}
function repositoryOf({ repository }) {
	const known = asRepository(repository);
	if (known !== void 0) return known;
	throw new GateError("unavailable", `"${showName(repository ?? "")}" names no repository, expected owner/name`, { hint: "GITHUB_REPOSITORY says it in a workflow." });
}
async function pullSubject(github, path, judged, branch) {
	const pull = readAnswer(pullAnswer, await github.get(path), path);
	if (judged !== void 0 && pull.head.sha !== judged) {
		const moved = `pull request ${pull.number} is at ${showCommit(pull.head.sha)} by now, this run is about ${showCommit(judged)}`;
		throw new GateError("unavailable", moved, { hint: "The run for the newer commit decides." });
	}
	if (branch !== void 0 && (pull.base.ref !== branch || pull.state !== "open")) {
		const found = `${showName(pull.state)}, into ${showName(pull.base.ref)}`;
		throw new GateError("unavailable", `pull request ${pull.number} is ${found}, expected open, into ${showName(branch)}`);
	}
	return {
		of: {
			pullRequest: pull.number,
			base: pull.base.ref,
			labels: pull.labels.map(({ name }) => name)
		},
		head: pull.head.sha,
		authors: [pull.user?.login ?? "ghost"]
	};
}
const groupRef = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d{1,12})-[0-9a-f]{40,64}$/;
async function groupSubject(github, repository, ref = "") {
	const [, branch, number] = groupRef.exec(ref) ?? [];
	if (number !== void 0) return pullSubject(github, `/repos/${repository}/pulls/${Number(number)}`, void 0, branch);
	throw new GateError("unavailable", `the merge group "${showName(ref)}" does not name its pull request`, { hint: "Expected gh-readonly-queue/BRANCH/pr-NUMBER-COMMIT." });
}
async function runSubject(github, repository, { name, run }) {
	if (!run) throw new GateError("unavailable", `the run of ${showName(name)} has no id`, { hint: "GITHUB_RUN_ID says it." });
	const path = `/repos/${repository}/actions/runs/${run.id}`;
	const { head_sha: head, actor, triggering_actor: starter } = readAnswer(runAnswer, await github.get(path), path);
	return {
		of: { run: run.id },
		head,
		authors: [.../* @__PURE__ */ new Set([actor?.login ?? "ghost", starter?.login ?? "ghost"])]
	};
}
// src/approval/unreadable.ts
/** What was read, or why it could not be; what nobody foresaw, or an interruption, is thrown on. */
async function orUnreadable(read, explain = describeError) {
	try {
		return await read;
	} catch (thrown) {
		if (!(thrown instanceof GateError) || thrown.kind === "cancelled") throw thrown;
		return { unreadable: explain(thrown) };
	}
}
// src/approval/read-people.ts
const mostMembers = 1e4;
const memberAnswer = z.array(z.object({ login: z.string() }));
/** Who is in a team, members of the teams below it included. */
async function readTeam(github, team) {
	const [organization = "", name = ""] = team.split("/").map(encodeURIComponent);
	const path = `/orgs/${organization}/teams/${name}/members`;
	return {
		team,
		members: await orUnreadable(github.list(path, { most: mostMembers }).then((answer) => readAnswer(memberAnswer, answer, path)).then((all) => all.map(({ login }) => login)), (thrown) => `the members of ${showName(team)} cannot be read${whyNot(thrown)}`)
	};
}
/** GitHub says of a team that a token may not see what it says of one that is not there. */
const whyNot = (thrown) => thrown.kind === "not-found" || thrown.kind === "refused" ? `, which needs a token of your own with the organization permission \`members: read\`: ${thrown.message}` : `: ${describeError(thrown)}`;
const level = z.enum([
	"none",
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
]);
const permissionAnswer = z.object({
	permission: level,
	role_name: z.optional(z.string())
});
async function readPermission(github, repository, login) {
	const path = `/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`;
	return {
		login,
		permission: await orUnreadable(github.get(path).then((answer) => {
			const { permission: least, role_name: role } = readAnswer(permissionAnswer, answer, path);
			const { data: named } = level.safeParse(role);
			return named ?? least;
		}), (thrown) => `what ${showName(login)} may do cannot be read: ${describeError(thrown)}`)
	};
}
/** GitHub lists no more commits of a pull request than these. */
const mostCommits = 250;
const account$1 = z.nullish(z.object({ login: z.optional(z.string()) }));
const commitsAnswer = z.array(z.object({
	author: account$1,
	committer: account$1
}));
/** The logins of all who wrote or committed a part of the pull request. */
async function readContributors(github, repository, pullRequest) {
	const path = `/repos/${repository}/pulls/${pullRequest}/commits`;
	const commits = readAnswer(commitsAnswer, await github.list(path, { most: mostCommits }), path);
	if (commits.length >= mostCommits) throw new GateError("too-large", `pull request ${pullRequest} has ${mostCommits} commits or more, of which GitHub lists no more`);
	const people = commits.flatMap(({ author, committer }) => [author?.login, committer?.login]);
	const unknown = people.filter((login) => login === void 0).length;
	if (unknown === 0) return [...new Set(people.filter((login) => login !== void 0))];
	throw new GateError("unavailable", `${numberOf(unknown, "author or committer", "authors or committers")} of the commits of pull request ${pullRequest} has no GitHub account`, { hint: "Commit with an address that belongs to an account." });
}
// src/approval/read-reviews.ts
/** More than any pull request has. */
const mostReviews = 2e3;
const account = z.nullish(z.object({
	login: z.string(),
	type: z.optional(z.string())
}));
const pullReviews = z.array(z.object({
	user: account,
	state: z.string(),
	commit_id: z.nullish(z.string()),
	submitted_at: z.nullish(z.iso.datetime({ offset: true })),
	author_association: z.optional(z.string())
}));
const runReviews = z.array(z.object({
	user: account,
	state: z.string(),
	environments: z.array(z.object({ name: z.string() }))
})).check(z.maxLength(mostReviews));
/** A comment decides nothing, and what is pending is not said yet. */
const decisive = /* @__PURE__ */ new Map([
	["APPROVED", "approved"],
	["CHANGES_REQUESTED", "changes-requested"],
	["DISMISSED", "dismissed"]
]);
/** The last that each person said of what the run is about. */
async function readReviews(github, repository, subject) {
	if ("run" in subject.of) return readRunReviews(github, `/repos/${repository}/actions/runs/${subject.of.run}/approvals`, subject);
	const path = `/repos/${repository}/pulls/${subject.of.pullRequest}/reviews`;
	return lastOfEach(readAnswer(pullReviews, await github.list(path, { most: mostReviews }), path).flatMap(({ user, state, commit_id: commit, submitted_at: at, author_association: association }) => {
		const known = decisive.get(state);
		return known === void 0 ? [] : [{
			...personOf(user),
			state: known,
			commit: commit ?? void 0,
			at: at ?? void 0,
			association
		}];
	}));
}
async function readRunReviews(github, path, { head }) {
	return rejectionsFirst(readAnswer(runReviews, await github.get(path), path).filter(({ state }) => state === "approved" || state === "rejected").map(({ user, state, environments }) => ({
		...personOf(user),
		state: state === "approved" ? "approved" : "rejected",
		commit: head,
		environments: environments.map(({ name }) => name)
	})));
}
const personOf = (user) => ({
	login: user?.login ?? "ghost",
	type: user?.type ?? ""
});
/** By the time that GitHub gives; in its own order, which is that of time, where it gives none. */
function lastOfEach(reviews) {
	const last = /* @__PURE__ */ new Map();
	for (const review of reviews) {
		const before = last.get(foldLogin(review.login));
		if (!before || !isBefore(review, before)) last.set(foldLogin(review.login), review);
	}
	return [...last.values()];
}
const isBefore = ({ at }, other) => at !== void 0 && other.at !== void 0 && Date.parse(at) < Date.parse(other.at);
/** A run's approvals have no time: who rejected once has not approved, and all environments of a person count. */
function rejectionsFirst(reviews) {
	const people = /* @__PURE__ */ new Map();
	for (const review of reviews) {
		const before = people.get(foldLogin(review.login));
		const environments = [.../* @__PURE__ */ new Set([...before?.environments ?? [], ...review.environments ?? []])];
		const isRejected = review.state === "rejected" || before?.state === "rejected";
		people.set(foldLogin(review.login), {
			...review,
			environments,
			state: isRejected ? "rejected" : review.state
		});
	}
	return [...people.values()];
}
// src/approval/read-approvals.ts
/** Who approved what this run is about, and of the people as much as the requirements ask for. */
async function readApprovals({ github }, needs) {
	return orUnreadable(read(github, await github.event(), needs));
}
async function read(github, event, needs) {
	const subject = await findSubject(github, event);
	const repository = repositoryOf(event ?? {});
	const reviews = await readReviews(github, repository, subject);
	const contributors = await contributorsFor(github, repository, subject, needs);
	const teams = /* @__PURE__ */ new Set([...needs.teams ?? [], ...needs.requirements.flatMap((one) => one.teams)]);
	return {
		...subject,
		reviews: [...reviews],
		...contributors && { contributors },
		teams: await Promise.all([...teams].map((team) => readTeam(github, team))),
		permissions: await permissionsFor(github, repository, [...reviews].filter(couldCount(subject)), needs)
	};
}
async function contributorsFor(github, repository, { of }, { requirements }) {
	if ("run" in of || !requirements.some(({ contributors }) => contributors === "denied")) return void 0;
	return orUnreadable(readContributors(github, repository, of.pullRequest).then((all) => [...all]), (thrown) => `who contributed cannot be told: ${describeError(thrown)}`);
}
async function permissionsFor(github, repository, reviews, { requirements }) {
	if (!requirements.some((one) => neededPermission(one) !== void 0)) return [];
	const read = [];
	for (let next = 0; next < Math.min(reviews.length, mostAsked); next += atOnce) {
		const some = reviews.slice(next, Math.min(next + atOnce, mostAsked));
		read.push(...await Promise.all(some.map(({ login }) => readPermission(github, repository, login))));
	}
	return read;
}
const mostAsked = 200;
const atOnce = 10;
/** Whom it makes sense to ask about: whatever they may do, the others do not count. */
const couldCount = ({ head }) => ({ state, type, commit }) => state === "approved" && type === "User" && commit === head;
export { orUnreadable as n, readApprovals as t };
