import { t as asRepository } from "./as-repository.js";
import { t as GateError } from "./errors.js";
import { t as githubAccess } from "./github-access.js";
import { t as clip } from "./visible.js";
import { n as readAll, t as githubClient } from "./github-client.js";
import { z } from "zod/mini";
// src/io/clip-bytes.ts
/** Cut to a length in UTF-8, with a mark, and with no part of a character left. */
function clipBytes(text, most) {
	const bytes = Buffer.from(text);
	if (bytes.length <= most) return text;
	const mark = "…";
	let end = most - Buffer.byteLength(mark);
	while (end > 0 && ((bytes[end] ?? 0) & 192) === 128) end -= 1;
	return bytes.toString("utf8", 0, end) + mark;
}
// src/io/github-check-run.ts
/** GitHub's own limits. */
const perRequest = 50;
const textBytes = 65535;
const titleCharacters = 255;
const messageBytes = 65535;
const CheckRunAnswer = z.object({
	id: z.int(),
	html_url: z.nullish(z.string()),
	external_id: z.nullish(z.string()),
	status: z.nullish(z.string()),
	output: z.nullish(z.object({ annotations_count: z.nullish(z.int()) }))
});
/** GitHub shows the latest check run of a name, so that publishing anew replaces it. Answers with its page. */
async function uploadCheckRun(run, upload) {
	const [first = [], ...rest] = batches(run.annotations);
	const created = {
		name: clip(run.name, titleCharacters),
		head_sha: run.sha,
		external_id: upload.externalId,
		...run.detailsUrl === void 0 ? {} : { details_url: run.detailsUrl },
		...stateOf(run, rest.length === 0),
		output: outputOf(run, first)
	};
	let made;
	try {
		made = parse$2(await upload.client.post(listOf(upload), created, () => find(run, upload, upload.client)));
		await addRest({
			run,
			rest,
			path: pathOf(made, upload)
		}, upload.client);
		return made.html_url ?? void 0;
	} catch (thrown) {
		if (rest.length > 0 && (made || mayBeThere(thrown))) await close({
			run,
			made
		}, upload).catch(() => void 0);
		throw thrown;
	}
}
const listOf = ({ repository }) => `/repos/${repository}/check-runs`;
const pathOf = ({ id }, upload) => `${listOf(upload)}/${id}`;
/** GitHub may have made it all the same, and only its answer is lost. */
const mayBeThere = (thrown) => thrown instanceof GateError && ![
	"refused",
	"not-found",
	"misuse"
].includes(thrown.kind);
async function find({ sha, name }, { repository, externalId }, client) {
	const path = `/repos/${repository}/commits/${sha}/check-runs?check_name=${encodeURIComponent(clip(name, titleCharacters))}&filter=all`;
	return (await readAll(client.pages(path, "check_runs"), { path })).map(parse$2).find((one) => one.external_id === externalId);
}
async function close({ run, made }, upload) {
	const client = upload.closing();
	const there = made ?? await find(run, upload, client);
	if (there) await client.put("PATCH", pathOf(there, upload), {
		status: "completed",
		conclusion: "cancelled"
	});
}
async function addRest({ run, rest, path }, client) {
	for (const [index, annotations] of rest.entries()) {
		const isLast = index === rest.length - 1;
		const sent = (index + 1) * perRequest + annotations.length;
		const look = async () => {
			const there = parse$2(await client.get(path));
			return (there.output?.annotations_count ?? 0) >= sent ? there : void 0;
		};
		await client.post(path, {
			...stateOf(run, isLast),
			output: outputOf(run, annotations)
		}, look, "PATCH");
	}
}
/** The conclusion comes with the last request, so that what was not sent whole never shows one. */
const stateOf = ({ conclusion }, isLast) => isLast ? {
	status: "completed",
	conclusion
} : { status: "in_progress" };
const outputOf = ({ title, summary }, annotations) => ({
	title: clip(title, titleCharacters),
	summary: clipBytes(summary, textBytes),
	annotations: annotations.map(annotationOf)
});
const annotationOf = ({ path, startLine, endLine, startColumn, level, title, message }) => ({
	path,
	start_line: startLine,
	end_line: Math.max(startLine, endLine),
	...startColumn === void 0 || startLine !== endLine ? {} : {
		start_column: startColumn,
		end_column: startColumn
	},
	annotation_level: level,
	title: clip(title, titleCharacters),
	message: clipBytes(message, messageBytes)
});
function batches(items) {
	const count = Math.ceil(items.length / perRequest);
	return Array.from({ length: count }, (_, index) => items.slice(index * perRequest, (index + 1) * perRequest));
}
function parse$2(value) {
	const { data } = CheckRunAnswer.safeParse(value);
	if (data) return data;
	throw new GateError("malformed", "GitHub answered with something that is no check run");
}
// src/io/github-history.ts
const editsQuery = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { body userContentEdits(first: 50) { nodes { editedAt diff } } } }
}`;
const Edits = z.object({ node: z.object({
	body: z.string(),
	userContentEdits: z.object({ nodes: z.array(z.nullish(z.object({
		editedAt: z.string(),
		diff: z.nullish(z.string())
	}))) })
}) });
/** Every text that a comment had, oldest first, as far as GitHub tells; undefined where it does not. */
async function commentHistory(client, id) {
	const answer = await client.query(editsQuery, { id }).catch((thrown) => {
		if (thrown instanceof GateError && thrown.kind !== "cancelled") return void 0;
		throw thrown;
	});
	const { data } = Edits.safeParse(answer);
	if (!data) return void 0;
	const { body, userContentEdits } = data.node;
	return [...userContentEdits.nodes.flatMap((edit) => typeof edit?.diff === "string" ? [{
		at: Date.parse(edit.editedAt),
		text: edit.diff
	}] : []).reverse().sort((a, b) => a.at - b.at).map(({ text }) => text), body];
}
// src/io/github-comments.ts
const CommentAnswer = z.object({
	id: z.int(),
	node_id: z.string(),
	body: z.nullish(z.string()),
	user: z.nullish(z.object({
		login: z.string(),
		type: z.nullish(z.string())
	}))
});
function githubComments({ client, repository, pullRequest, marker, identity }) {
	const list = `/repos/${repository}/issues/${pullRequest}/comments`;
	const pathOf = (id) => `/repos/${repository}/issues/comments/${id}`;
	async function* mine() {
		const me = await identity();
		for await (const page of client.pages(list)) for (const one of page) {
			const { user, ...comment } = parse$1(one, list);
			if (comment.body.startsWith(marker) && isMe(user, me)) yield comment;
		}
	}
	const all = async () => {
		const found = [];
		for await (const comment of mine()) found.push(comment);
		return found.sort((a, b) => a.id - b.id);
	};
	return {
		all,
		async first() {
			for await (const comment of mine()) return comment;
		},
		read: (id) => unlessGone(async () => parse$1(await client.get(pathOf(id)), list)),
		async create(body) {
			const look = async () => (await all()).findLast((one) => sameText(one.body, body))?.id;
			const made = await client.post(list, { body }, look);
			return parse$1(typeof made === "number" ? await client.get(pathOf(made)) : made, list);
		},
		write: (id, body) => unlessGone(async () => parse$1(await client.put("PATCH", pathOf(id), { body }), list)),
		async remove(id) {
			await unlessGone(() => client.put("DELETE", pathOf(id)));
		},
		history: (nodeId) => commentHistory(client, nodeId)
	};
}
function parse$1(value, path) {
	const { data } = CommentAnswer.safeParse(value);
	if (!data) throw new GateError("malformed", `GitHub answered ${path} with something that is no comment`);
	return {
		id: data.id,
		nodeId: data.node_id,
		body: data.body ?? "",
		user: data.user
	};
}
const isMe = (user, me) => user?.login === me || user?.type === "Bot" && user.login === `${me}[bot]`;
/** As GitHub keeps it, which may end lines in its own way. */
const sameText = (a, b) => plain(a) === plain(b);
const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
async function unlessGone(act) {
	try {
		return await act();
	} catch (thrown) {
		if (thrown instanceof GateError && thrown.kind === "not-found") return void 0;
		throw thrown;
	}
}
// src/io/github-identity.ts
const Viewer = z.object({ viewer: z.object({ login: z.string().check(z.minLength(1)) }) });
/** The login that the token writes as. REST does not tell it to the token of a workflow. */
async function whoami(client) {
	const { data } = Viewer.safeParse(await client.query("query { viewer { login } }"));
	if (data) return data.viewer.login;
	throw new GateError("malformed", "GitHub does not tell whose the token is");
}
// src/io/github-sticky.ts
const mostRounds = 12;
/** Keeps the one comment as `compose` wants it, beside others who do the same. */
async function keepComment(sticky) {
	const { comments, compose } = sticky;
	const there = await comments.first();
	const text = compose(there ? [there.body] : []);
	if (text === void 0) return "none";
	if (!there) return create(text, sticky);
	if (sameText(text, there.body)) return "unchanged";
	const written = await comments.write(there.id, text);
	return written !== void 0 && await settle(written, [there.body], sticky) ? "updated" : create(text, sticky);
}
/** Two may create at once: the older comment stays, and who made the other one takes their text there. */
async function create(text, sticky) {
	const { comments } = sticky;
	const made = await comments.create(text);
	const [oldest = made] = await comments.all();
	if (oldest.id === made.id) {
		if (isUnsettled(oldest, [text], sticky)) await settle(oldest, [text], sticky);
		return "created";
	}
	if (!await settle(oldest, [text, oldest.body], sticky)) return "created";
	await comments.remove(made.id);
	return "updated";
}
const isUnsettled = (there, known, { compose }) => {
	const wanted = compose([...known, there.body]);
	return wanted !== void 0 && !sameText(wanted, there.body);
};
/**
* GitHub cannot write on condition that nobody else did, so a write may cover up another. But its history of a comment only
* grows, and everybody reads it after their own last write: whoever writes last has seen all texts, and their text has all.
* So nothing is lost, in whatever order the writes happen. False where the comment is gone.
*/
async function settle(written, known, sticky) {
	const { comments, compose, pause } = sticky;
	let there = written;
	for (let round = 1; round <= mostRounds; round += 1) {
		const history = await comments.history(there.nodeId);
		const texts = history ? since(history, known) : await reread(there, known, sticky);
		const wanted = compose(texts);
		const now = texts.at(-1) ?? "";
		if (wanted === void 0 || sameText(wanted, now)) return true;
		there = await comments.write(there.id, wanted);
		if (!there) return false;
		if (!history) return true;
		await pause(round);
	}
	return true;
}
/** What was known, and what the comment was from then on; all that there is where that is no longer told. */
function since(history, known) {
	const last = known.at(-1) ?? "";
	const start = history.findIndex((text) => sameText(text, last));
	return [...known, ...history.slice(Math.max(0, start))];
}
/** Without a history what was covered up while others wrote can be put back only by who wrote it, by looking once more. */
async function reread(there, known, { comments, pause }) {
	await pause(1);
	const now = await comments.read(there.id);
	return [
		...known,
		there.body,
		...now ? [now.body] : []
	];
}
// src/io/github-sink.ts
const closingMs = 5e3;
/** One delivery: its time begins now, and is one for all that is delivered. */
function githubSink(settings, budgetMs) {
	const access = githubAccess(settings, budgetMs);
	const client = githubClient(access);
	const { clock, random, signal } = access;
	const { env } = settings;
	let known;
	return {
		async upsertComment({ pullRequest, marker, compose }) {
			if (!Number.isSafeInteger(pullRequest) || pullRequest < 1) throw new GateError("misuse", `${pullRequest} is not the number of a pull request`);
			if (!marker) throw new GateError("misuse", "a comment without a marker could not be found again");
			const identity = () => known ??= whoami(client);
			return keepComment({
				comments: githubComments({
					client,
					repository: target(access, settings),
					pullRequest,
					marker,
					identity
				}),
				compose,
				pause: (round) => clock.sleep(250 * round * (.5 + random()), signal)
			});
		},
		async publishCheckRun(run) {
			if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(run.sha)) throw new GateError("misuse", "a check run needs the full id of a commit");
			const nonce = Math.floor(random() * 2 ** 48).toString(36);
			const externalId = [
				env.get("GITHUB_RUN_ID"),
				env.get("GITHUB_RUN_ATTEMPT"),
				nonce
			].filter(Boolean).join(".");
			const { closingHttp, signal: _, ...rest } = settings;
			const closing = () => githubClient(githubAccess({
				...rest,
				http: closingHttp?.() ?? settings.http
			}, closingMs));
			return uploadCheckRun(run, {
				client,
				repository: target(access, settings),
				externalId,
				closing
			});
		}
	};
}
/** Where to write. Without a token GitHub would take nothing, so that nothing is asked. */
function target({ token }, { env }) {
	if (!token) throw new GateError("refused", "there is no token to write to GitHub with", { hint: "Set GITHUB_TOKEN" });
	const repository = asRepository(env.get("GITHUB_REPOSITORY"));
	if (repository !== void 0) return repository;
	throw new GateError("misuse", "GITHUB_REPOSITORY does not name a repository", { hint: "Set it to OWNER/NAME" });
}
export { githubSink };
