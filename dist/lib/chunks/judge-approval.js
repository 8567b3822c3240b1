import { n as numberOf, o as showName, r as showCommit, t as listFirst } from "./words.js";
import { a as foldLogin, i as permissions, n as neededPermission, o as hasLogin } from "./requirement.js";
// src/approval/standing.ts
const not = (why) => ({
	is: "not-counted",
	why
});
const unknown = (why) => ({
	is: "unknown",
	why
});
const states = {
	approved: void 0,
	"changes-requested": "asks for changes",
	dismissed: "the review was dismissed",
	rejected: "rejected the run"
};
const said = ({ state }) => {
	const why = states[state];
	return why === void 0 ? void 0 : not(why);
};
const isPerson = ({ login, type }) => {
	if (foldLogin(login) === "ghost") return not("the account is deleted");
	return type === "User" && !/\[bot\]$/i.test(login) ? void 0 : not("is no person");
};
const isAnother = ({ login }, { authors, of }, { author }) => author === "denied" && hasLogin(authors, login) ? not("run" in of ? "started the run" : "opened the pull request") : void 0;
const isNoContributor = ({ login }, { contributors, of }, requirement) => {
	if (requirement.contributors === "allowed" || "run" in of) return void 0;
	if (contributors === void 0) return unknown("who contributed is not in the evidence");
	if ("unreadable" in contributors) return unknown(contributors.unreadable);
	return hasLogin(contributors, login) ? not("has commits in it") : void 0;
};
const isOfHead = ({ commit }, { head }) => commit === head ? void 0 : not(`approved ${commit === void 0 ? "no known commit" : showCommit(commit)}, not ${showCommit(head)}`);
const isOfEnvironment = ({ environments }, { of }, requirement) => {
	if (!("run" in of) || requirement.environments.length === 0) return void 0;
	const approved = environments ?? [];
	if (approved.some((name) => requirement.environments.includes(name))) return void 0;
	return not(`approved ${approved.map(showName).join(", ") || "no environment"}, not ${requirement.environments.join(", ")}`);
};
const isNamed = ({ login }, evidence, { users, teams }) => users.length + teams.length === 0 ? void 0 : membership(login, evidence, {
	users,
	teams
});
/** Why someone is not among these people; a team that was not read leaves it open. */
function membership(login, evidence, { users, teams }) {
	if (hasLogin(users, login)) return void 0;
	const asked = teams.map((team) => membersOf(evidence, team));
	if (asked.some((members) => Array.isArray(members) && hasLogin(members, login))) return void 0;
	const [open] = asked.flatMap((members) => "unreadable" in members ? [members.unreadable] : []);
	return open === void 0 ? not("is not one of them") : unknown(open);
}
const membersOf = ({ teams }, team) => teams.find((one) => one.team === team)?.members ?? { unreadable: `the members of ${showName(team)} are not in the evidence` };
const mayDo = ({ login }, evidence, requirement) => {
	const needed = neededPermission(requirement);
	if (needed === void 0) return void 0;
	const found = evidence.permissions.find((one) => foldLogin(one.login) === foldLogin(login))?.permission;
	if (found === void 0) return unknown(`what ${showName(login)} may do was not read`);
	if (typeof found !== "string") return unknown(found.unreadable);
	return permissions.slice(permissions.indexOf(needed)).includes(found) ? void 0 : not(`has the permission ${found}, not ${needed}`);
};
const questions = [
	said,
	isPerson,
	isAnother,
	isNoContributor,
	isOfHead,
	isOfEnvironment,
	isNamed,
	mayDo
];
/** What certainly does not count is not held up by what could not be read. */
function standingOf(review, evidence, requirement) {
	const doubts = questions.flatMap((ask) => ask(review, evidence, requirement) ?? []);
	return doubts.find(({ is }) => is === "not-counted") ?? doubts[0] ?? { is: "counted" };
}
// src/approval/judge-approval.ts
/** Whether those who must have approved have approved. */
function judgeApproval(evidence, requirement) {
	if ("unreadable" in evidence) return {
		met: false,
		have: [],
		missing: `no approval could be read, needed ${showNeed(requirement)}`,
		others: [],
		unmeasured: evidence.unreadable
	};
	const standings = evidence.reviews.map((review) => ({
		review,
		standing: standingOf(review, evidence, requirement)
	}));
	const have = standings.filter(({ standing }) => standing.is === "counted").map(({ review }) => review.login);
	if (have.length >= requirement.count) return {
		met: true,
		have,
		missing: "",
		others: []
	};
	const others = standings.flatMap(({ review, standing }) => showOther(review, standing));
	return {
		met: false,
		have,
		missing: `${have.length} of ${showNeed(requirement)} on ${showCommit(evidence.head)}${showHave(have)}`,
		others: listFirst(others, 20, (line) => line),
		unmeasured: unknownPart(evidence, requirement) ?? standings.flatMap(({ standing }) => unknownOf(standing))[0]
	};
}
const showHave = (have) => have.length === 0 ? "" : `: ${listFirst(have, 10, showName).join(", ")}`;
const showOther = (review, standing) => standing.is === "counted" ? [] : [`${showName(review.login)}: ${standing.why}`];
const unknownOf = (standing) => standing.is === "unknown" ? [standing.why] : [];
/** A team that cannot be read is said at once, and not when the first of its members has approved. */
const unknownPart = (evidence, { teams }) => teams.map((team) => membersOf(evidence, team)).flatMap((members) => "unreadable" in members ? [members.unreadable] : [])[0];
/** `2 approvals by members of org/ops`. */
function showNeed(requirement) {
	const people = [...requirement.users, ...requirement.teams.map((team) => `a member of ${team}`)];
	const permission = neededPermission(requirement);
	const who = people.length > 0 ? ` by ${joinOr(people)}` : "";
	const may = permission === void 0 ? "" : ` with the permission ${permission}`;
	return `${numberOf(requirement.count, "approval")}${who}${may}`;
}
function joinOr(words) {
	const shown = listFirst(words, 8, showName);
	const last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} or ${last.replace(/^and /, "")}`;
}
export { showNeed as n, membership as r, judgeApproval as t };
