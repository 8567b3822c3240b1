import { t as asRepository } from "./as-repository.js";
import { a as lastLineOf } from "./finding.js";
import { t as repositoryPath } from "./repository-path.js";
// src/reporters/page-links.ts
const server = /^https?:\/\/[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?(?::\d{1,5})?$/i;
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const run = /^https?:\/\/[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}(?:\/attempts\/\d{1,6})?(?:\/job\/\d{1,20})?$/i;
/** The commit that reviewers look at: of a pull request its head, also where nothing could be compared. */
const shownCommit = ({ compared, shown, sha }) => compared?.shown ?? shown ?? compared?.head ?? sha;
/** An address may stand in a link only if it has the very shape of a run's page. */
const runPage = (url) => url !== void 0 && run.test(url) ? url : void 0;
/** The page of the repository, below which all others are. */
function homePage({ server: host = "", repository }) {
	const name = asRepository(repository);
	return server.test(host) && name !== void 0 ? `${host}/${name}` : void 0;
}
/** That of a run of this repository. */
function ownRunPage(subject, url) {
	const home = homePage(subject);
	return home !== void 0 && url?.startsWith(`${home}/`) ? runPage(url) : void 0;
}
function pullRequestPage(subject, number) {
	const home = homePage(subject);
	return home === void 0 ? void 0 : `${home}/pull/${number}`;
}
function commitPage(subject, sha) {
	const home = homePage(subject);
	return home !== void 0 && commit.test(sha) ? `${home}/commit/${sha}` : void 0;
}
/** The page of a place at the commit that reviewers look at; none for a place outside of the repository. */
function placePage(subject, prefix, at) {
	const home = homePage(subject);
	const sha = shownCommit(subject) ?? "";
	const path = encodedPath(repositoryPath(prefix, at.file));
	if (home === void 0 || path === void 0 || !commit.test(sha)) return void 0;
	const last = lastLineOf(at);
	const lines = at.line === void 0 ? "" : `#L${at.line}${last === void 0 ? "" : `-L${last}`}`;
	return `${home}/blob/${sha}/${path}${lines !== "" && /\.(?:md|markdown)$/i.test(path) ? "?plain=1" : ""}${lines}`;
}
/** Every character but the plainest is percent-encoded, so that none means anything to a URL or to Markdown. */
function encodedPath(path) {
	return path !== "" && path.length <= 1e3 && !/^\/|^[A-Za-z]:|\\|(?:^|\/)\.{1,2}(?:\/|$)/.test(path) && !/[\ud800-\udfff]/u.test(path) ? path.split("/").map(encodedStep).join("/") : void 0;
}
const encodedStep = (step) => encodeURIComponent(step).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
export { pullRequestPage as a, placePage as i, homePage as n, runPage as o, ownRunPage as r, shownCommit as s, commitPage as t };
