import { t as GateError } from "./chunks/errors.js";
import { n as compileGlob, r as globFolder } from "./chunks/glob.js";
import { posix } from "node:path";
// src/testing/fixed-clock.ts
/** Stands still unless it is advanced; sleeping advances it at once. */
function fixedClock(isoDate = "2026-01-01T00:00:00Z") {
	const start = Date.parse(isoDate);
	if (Number.isNaN(start)) throw new TypeError(`${isoDate} is not a date`);
	let passed = 0;
	const advance = (ms) => {
		passed += ms;
	};
	return {
		now: () => new Date(start + passed),
		elapsed: () => passed,
		advance,
		async sleep(ms, signal) {
			if (!signal?.aborted) advance(Math.max(0, ms));
		}
	};
}
// src/testing/memory-assets.ts
/** A gate that brings only what is given. */
const memoryAssets = (contents = {}) => ({ async read(name) {
	const bytes = Object.hasOwn(contents, name) ? contents[name] : void 0;
	if (bytes) return bytes;
	throw new GateError("not-found", `this gate does not bring ${name}`);
} });
// src/testing/memory-env.ts
const memoryEnv = (variables = {}) => {
	const set = new Map(Object.entries(variables).filter(([, value]) => value !== void 0));
	return {
		get: (name) => set.get(name),
		names: () => [...set.keys()].sort()
	};
};
// src/testing/memory-files.ts
const directoryEntry = { directory: true };
const mostLinks = 40;
const chunkBytes = 1024;
function memoryFiles(entries = {}, { directory = "/repository", root = directory, trusted = [], maxBytes = Infinity, maxStreamedBytes = Infinity, ignored = [] } = {}) {
	const tree = plant(entries, directory);
	const allowed = [root, ...trusted];
	const isAllowed = (path) => allowed.some((folder) => isInside(folder, path) && !isGitsOwn(posix.relative(folder, path)));
	const isIgnored = anyOf(ignored);
	const contentOf = (path, most) => {
		const target = landing(tree, posix.resolve(directory, path));
		if (target !== void 0 && !isAllowed(target)) throw new GateError("outside", `${path} is outside the repository`);
		const content = target === void 0 ? void 0 : tree.get(target);
		if (content === void 0) throw new GateError("not-found", `${path} was not found`);
		if (!isContent(content)) throw new GateError("not-a-file", `${path} is not a regular file`);
		const bytes = toBytes(content);
		if (bytes.length <= most) return bytes;
		throw new GateError("too-large", `${path} has ${bytes.length} bytes, over the limit of ${most}`);
	};
	return {
		read: async (path) => contentOf(path, maxBytes),
		async *readEach(paths) {
			for (const path of paths) {
				const found = attempt(() => contentOf(path, maxBytes));
				yield {
					path,
					...found
				};
				if ("bytes" in found) found.bytes.fill(0);
			}
		},
		async *stream(path) {
			const bytes = contentOf(path, maxStreamedBytes);
			const chunk = new Uint8Array(Math.min(chunkBytes, bytes.length));
			for (let start = 0; start < bytes.length; start += chunk.length) {
				const lent = bytes.subarray(start, start + chunk.length);
				chunk.set(lent);
				yield chunk.subarray(0, lent.length);
				chunk.fill(0);
			}
		},
		async list(globs, { skipIgnored = false } = {}) {
			const isMatch = anyOf(globs);
			return [...tree].filter(([path, entry]) => isContent(entry) && isInside(directory, path)).map(([path]) => posix.relative(directory, path)).filter((path) => isMatch(path) && isEntered(path, skipIgnored ? [""] : globs.map(globFolder))).filter((path) => !(skipIgnored && isIgnored(path))).sort();
		},
		directories: async () => [directory]
	};
}
function attempt(read) {
	try {
		return { bytes: read() };
	} catch (error) {
		if (error instanceof GateError) return { error };
		throw error;
	}
}
function plant(entries, directory) {
	const tree = /* @__PURE__ */ new Map([["/", directoryEntry]]);
	for (const path of [directory, ...Object.keys(entries).map((name) => posix.resolve(directory, name))]) for (let folder = path; folder !== "/"; folder = posix.dirname(folder)) tree.set(folder, directoryEntry);
	for (const [name, entry] of Object.entries(entries)) tree.set(posix.resolve(directory, name), entry);
	return tree;
}
/** Where a path leads, links followed, whether or not something is there; undefined for a circle. */
function landing(tree, path, links = 0) {
	if (path === "/") return path;
	const folder = landing(tree, posix.dirname(path), links);
	if (folder === void 0) return void 0;
	const real = posix.join(folder, posix.basename(path));
	const entry = tree.get(real);
	if (entry === void 0 || isContent(entry) || "directory" in entry) return real;
	return links < mostLinks ? landing(tree, posix.resolve(folder, entry.link), links + 1) : void 0;
}
const isInside = (folder, path) => !/^\.\.(?:\/|$)/.test(posix.relative(folder, path));
const isGitsOwn = (way) => /(?:^|\/)\.git\/(?!HEAD$|refs\/)/i.test(way);
const isContent = (entry) => typeof entry === "string" || entry instanceof Uint8Array;
const toBytes = (content) => typeof content === "string" ? new TextEncoder().encode(content) : content.slice();
/** Folders that nobody enters who does not name them. */
const isEntered = (path, folders) => !/(?:^|\/)\.git\//.test(path) && folders.some((folder) => {
	return (folder === "" || path.startsWith(`${folder}/`)) && !/(?:^|\/)node_modules\//.test(path.slice(folder.length));
});
function anyOf(globs) {
	const matchers = globs.map(compileGlob);
	return (path) => matchers.some((fits) => fits(path));
}
// src/testing/ancestry.ts
/** How commits descend from each other. */
function ancestryOf(commits) {
	const isCut = (id) => (commits.get(id)?.parents ?? []).some((parent) => !commits.has(parent));
	/** Git takes a commit at the cut for one without parents, whichever of them is here. */
	const parentsOf = (id) => isCut(id) ? [] : commits.get(id)?.parents ?? [];
	/** The commit itself included. */
	const ancestors = (id) => {
		const found = /* @__PURE__ */ new Set();
		const open = [id];
		for (let next = open.pop(); next !== void 0; next = open.pop()) {
			if (found.has(next) || !commits.has(next)) continue;
			found.add(next);
			open.push(...parentsOf(next));
		}
		return found;
	};
	return {
		parentsOf,
		isCut,
		isShallow: [...commits.keys()].some(isCut),
		ancestors,
		mergeBase: (a, b) => {
			const others = ancestors(b);
			const common = [...ancestors(a)].filter((id) => others.has(id));
			return common.find((id) => common.every((other) => other === id || !ancestors(other).has(id)));
		}
	};
}
// src/testing/memory-lines.ts
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
/** How many bytes of whole lines two texts share, wherever these are. */
function commonBytes(old, current) {
	const left = /* @__PURE__ */ new Map();
	for (const line of linesOf(old)) left.set(line, (left.get(line) ?? 0) + 1);
	let common = 0;
	for (const line of linesOf(current)) {
		const count = left.get(line) ?? 0;
		if (count > 0) common += line.length;
		left.set(line, count - 1);
	}
	return common;
}
/** The fewest lines that differ, by the table of longest common parts: short texts only. */
function changesOf(oldText, newText) {
	const [old, current] = [linesOf(oldText), linesOf(newText)];
	const longest = longestCommon(old, current);
	const changes = [];
	let [oldAt, newAt] = [0, 0];
	while (oldAt < old.length || newAt < current.length) {
		const start = {
			oldAt,
			newAt
		};
		while ((oldAt < old.length || newAt < current.length) && old[oldAt] !== current[newAt]) {
			const isDeletion = (longest[oldAt + 1]?.[newAt] ?? -1) >= (longest[oldAt]?.[newAt + 1] ?? -1);
			if (oldAt < old.length && (isDeletion || newAt >= current.length)) oldAt += 1;
			else newAt += 1;
		}
		const change = {
			...start,
			deleted: old.slice(start.oldAt, oldAt),
			added: current.slice(start.newAt, newAt)
		};
		if (change.deleted.length > 0 || change.added.length > 0) changes.push(change);
		oldAt += 1;
		newAt += 1;
	}
	return changes;
}
/** For each pair of places, how many lines the rests have in common. */
function longestCommon(old, current) {
	const rows = Array.from({ length: old.length + 1 }, () => []);
	for (let oldAt = old.length; oldAt >= 0; oldAt -= 1) {
		const [row, below] = [rows[oldAt] ?? [], rows[oldAt + 1] ?? []];
		for (let newAt = current.length; newAt >= 0; newAt -= 1) {
			const isCommon = oldAt < old.length && newAt < current.length && old[oldAt] === current[newAt];
			row[newAt] = isCommon ? (below[newAt + 1] ?? 0) + 1 : Math.max(below[newAt] ?? 0, row[newAt + 1] ?? 0);
		}
	}
	return rows;
}
// src/testing/memory-diff.ts
/** What `git diff` says of two trees, without the ids of blobs, which nothing in memory has. */
function memoryDiff(before, after) {
	const replaced = new Set([...before].flatMap(([path, content]) => {
		const now = after.get(path);
		return now !== void 0 && typeof now !== typeof content ? [path] : [];
	}));
	const gone = entriesOf(before, (path) => !after.has(path) || replaced.has(path));
	const fresh = entriesOf(after, (path) => !before.has(path) || replaced.has(path));
	const renames = renamesOf(gone, fresh);
	const [movedFrom, movedTo] = [new Set(renames.map(([from]) => from)), new Set(renames.map(([, to]) => to))];
	const kept = entriesOf(after, (path, content) => before.has(path) && JSON.stringify(before.get(path)) !== JSON.stringify(content));
	return [
		...gone.filter((one) => !movedFrom.has(one)).map(deletion),
		...fresh.filter((one) => !movedTo.has(one)).map(addition),
		...renames.map(([from, to]) => rename(from, to)),
		...kept.filter(({ path }) => !replaced.has(path)).map(({ path, content }) => modification({
			path,
			content: before.get(path) ?? ""
		}, content))
	].sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path)).map(({ text }) => text).join("");
}
const entriesOf = (tree, isWanted) => [...tree].flatMap(([path, content]) => isWanted(path, content) ? [{
	path,
	content
}] : []);
const textOf = (content) => typeof content === "string" ? content : content.link;
const modeOf = (content) => typeof content === "string" ? "100644" : "120000";
/** The most alike first, and none with less than half in common. */
function renamesOf(gone, fresh) {
	const pairs = gone.flatMap((from) => fresh.map((to) => ({
		from,
		to,
		alike: likeness(from.content, to.content)
	})));
	const chosen = [];
	for (const { from, to, alike } of pairs.sort((a, b) => b.alike - a.alike)) if (alike >= .5 && !chosen.some((pair) => pair[0] === from || pair[1] === to)) chosen.push([from, to]);
	return chosen;
}
function likeness(before, after) {
	const [old, current] = [textOf(before), textOf(after)];
	if (typeof before !== typeof after || old === "" || current === "") return 0;
	return commonBytes(old, current) / Math.max(old.length, current.length);
}
const start = (from, to) => `diff --git ${quote(`a/${from}`)} ${quote(`b/${to}`)}\n`;
const deletion = ({ path, content }) => ({
	path,
	text: `${start(path, path)}deleted file mode ${modeOf(content)}\n`
});
const addition = ({ path, content }) => ({
	path,
	text: `${start(path, path)}new file mode ${modeOf(content)}\n${hunks({
		old: "",
		new: textOf(content)
	}, "/dev/null", side("b", path))}`
});
const rename = (from, to) => ({
	path: to.path,
	text: `${start(from.path, to.path)}rename from ${quote(from.path)}\nrename to ${quote(to.path)}\n${hunks({
		old: textOf(from.content),
		new: textOf(to.content)
	}, side("a", from.path), side("b", to.path))}`
});
const modification = ({ path, content }, now) => ({
	path,
	text: `${start(path, path)}${hunks({
		old: textOf(content),
		new: textOf(now)
	}, side("a", path), side("b", path))}`
});
/** A tab ends a name that could seem to end earlier. */
const side = (letter, path) => `${quote(`${letter}/${path}`)}${path.includes(" ") ? "	" : ""}`;
function hunks(texts, from, to) {
	const changes = changesOf(texts.old, texts.new);
	return changes.length === 0 ? "" : `--- ${from}\n+++ ${to}\n${changes.map(hunk).join("")}`;
}
function hunk({ oldAt, newAt, deleted, added }) {
	const lines = [...deleted.map((line) => `-${ended(line)}`), ...added.map((line) => `+${ended(line)}`)];
	return `@@ -${place(oldAt, deleted.length)} +${place(newAt, added.length)} @@\n${lines.join("")}`;
}
const ended = (line) => line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`;
/** A side without lines has the number of the line before. */
const place = (at, length) => length === 1 ? String(at + 1) : `${length === 0 ? at : at + 1},${length}`;
const escapes = {
	"\"": "\\\"",
	"\\": "\\\\",
	"\n": "\\n",
	"	": "\\t",
	"\r": "\\r"
};
function quote(name) {
	const escaped = name.replace(/["\\\u0000-\u001f\u007f]/g, (character) => escapes[character] ?? octal(character));
	return escaped === name ? name : `"${escaped}"`;
}
const octal = (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`;
// src/testing/memory-git.ts
/** Without commits there is no repository. */
function memoryGit({ commits = {}, head, names = {}, prefix = "", disk } = {}) {
	const known = new Map(Object.entries(commits));
	const references = new Map([...Object.entries(names), ...head === void 0 ? [] : [["HEAD", head]]]);
	const { isShallow, isCut, parentsOf, ancestors, mergeBase } = ancestryOf(known);
	const resolve = (revision) => {
		if (!/^[^-\u0000-\u001f][^\u0000-\u001f]*$/.test(revision)) throw new GateError("misuse", `${JSON.stringify(revision)} is not a git revision`);
		const [, child, place] = /^(.+)\^(\d)$/.exec(revision) ?? [];
		const id = child === void 0 ? references.get(revision) ?? revision : parentOf(child, Number(place));
		return id !== void 0 && known.has(id) ? id : void 0;
	};
	const parentOf = (child, place) => parentsOf(resolve(child) ?? "")[place - 1];
	const demand = (revision) => {
		const id = resolve(revision);
		if (id === void 0) throw new GateError("not-found", `the commit ${revision} is not here`);
		return id;
	};
	const filesAt = (id) => new Map(Object.entries(known.get(id)?.files ?? {}));
	/** The last common commit, where what is cut off could hold no later one. */
	const commonCommit = (one, other) => {
		const found = mergeBase(one, other);
		const before = found === void 0 ? /* @__PURE__ */ new Set() : ancestors(found);
		const between = [...ancestors(one), ...ancestors(other)].filter((id) => !before.has(id));
		if (found === one || found === other || !between.some(isCut)) return found;
		throw new GateError("unavailable", `the history between ${one} and ${other} is cut`);
	};
	const inside = (files) => new Map([...files].flatMap(([path, content]) => {
		const own = posix.relative(`/${prefix}`, `/${path}`);
		return own.startsWith("../") ? [] : [[own, content]];
	}));
	const onDisk = () => inside(disk ? new Map(Object.entries(disk)) : filesAt(resolve("HEAD") ?? ""));
	const show = (revision, path) => {
		const files = filesAt(demand(revision));
		const name = posix.join(prefix, path).replace(/\/+$/, "");
		if (posix.isAbsolute(path) || /^\.\.(?:\/|$)/.test(name)) throw new GateError("outside", `${path} is outside the repository`);
		const content = files.get(name);
		if (typeof content === "string") return new TextEncoder().encode(content);
		const isFolder = name === "." || [...files.keys()].some((file) => file.startsWith(`${name}/`));
		if (content === void 0 && !isFolder) return void 0;
		throw new GateError("not-a-file", `${path} is not a regular file at ${revision}`);
	};
	return {
		head: async () => resolve("HEAD"),
		isShallow: async () => isShallow,
		resolve: async (revision) => resolve(revision),
		async isAncestor(ancestor, descendant) {
			const [older, newer] = [demand(ancestor), demand(descendant)];
			const isFound = ancestors(newer).has(older);
			if (isFound || !isShallow) return isFound;
			throw new GateError("unavailable", `the history between ${ancestor} and ${descendant} is cut`);
		},
		async changedFiles(base, head) {
			const [older, newer] = [demand(base), demand(head)];
			const common = commonCommit(older, newer);
			if (common === void 0) throw new GateError("unavailable", `${base} and ${head} have no common commit here`);
			const [before, after] = [filesAt(common), filesAt(newer)];
			return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => !isSame(before.get(path), after.get(path))).map((path) => posix.relative(`/${prefix}`, `/${path}`)).sort();
		},
		show: async (revision, path) => show(revision, path),
		async showAll(revision, paths) {
			demand(revision);
			return new Map(paths.flatMap((path) => {
				const bytes = regular(() => show(revision, path));
				return bytes ? [[path, bytes]] : [];
			}));
		},
		parents: async (revision) => parentsOf(demand(revision)),
		mergeBase: async (a, b) => commonCommit(demand(a), demand(b)),
		async diff(base, newer) {
			const [before, after] = [filesAt(demand(base)), newer === void 0 ? onDisk() : inside(filesAt(demand(newer)))];
			return new TextEncoder().encode(memoryDiff(inside(before), after));
		},
		tracked: async () => [...onDisk()].flatMap(([path, content]) => typeof content === "string" ? [path] : []).sort()
	};
}
function regular(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof GateError && error.kind === "not-a-file") return void 0;
		throw error;
	}
}
const isSame = (before, after) => JSON.stringify(before) === JSON.stringify(after);
// src/testing/memory-github.ts
function memoryGitHub({ event, resources = {} } = {}) {
	const known = new Map(Object.entries(resources));
	const get = async (path) => {
		if (!/^\/[^/\\]/.test(path)) throw new GateError("misuse", `${path} is not a path of the GitHub API`);
		const resource = known.get(path);
		if (resource instanceof GateError) throw resource;
		if (!known.has(path)) throw new GateError("not-found", `GitHub answered 404 to GET ${path}`);
		return structuredClone(resource);
	};
	return {
		event: async () => event,
		get,
		async list(path, { items, most = 1e4 } = {}) {
			const resource = await get(path);
			const list = items === void 0 ? resource : Object(resource)[items];
			if (!Array.isArray(list)) throw new GateError("malformed", `GitHub answered GET ${path} with no list`);
			if (list.length > most) throw new GateError("too-large", `GET ${path} has more than ${most} items`);
			return list;
		}
	};
}
// src/testing/never.ts
/** What never answers: the timeout has passed at once, or the wait lasts until it is cancelled. */
const never = (name, { timeoutMs, signal }) => new Promise((_, reject) => {
	const cancel = () => reject(new GateError("cancelled", `${name} was cancelled`));
	if (signal?.aborted) cancel();
	if (timeoutMs !== void 0) reject(new GateError("timeout", `${name} did not answer within ${timeoutMs} ms`));
	signal?.addEventListener("abort", cancel, { once: true });
});
// src/testing/memory-http.ts
/** Routes are named `GET https://host/path?query`, or by the URL alone for any method. No other URL has a server. */
function memoryHttp(routes = {}, { signal } = {}) {
	const known = new Map(Object.entries(routes));
	const requests = [];
	return {
		requests,
		async send(request) {
			const { url, method = "GET", timeoutMs, maxBytes = Infinity } = request;
			demandUrl(url);
			if (signal?.aborted) throw new GateError("cancelled", `the request to ${url} was cancelled`);
			requests.push(request);
			const route = known.get(`${method} ${url}`) ?? known.get(url);
			if (route === void 0) throw new GateError("unavailable", `${url} did not answer`);
			const answer = typeof route === "function" ? route(request) : route;
			if (answer === "never") return never(url, {
				timeoutMs,
				signal
			});
			const response = toResponse(answer);
			if (response.body.length <= maxBytes) return response;
			throw new GateError("too-large", `${url} answered more than the limit of ${maxBytes} bytes`);
		}
	};
}
function demandUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return;
	throw new GateError("misuse", "a URL is not an http or https URL without credentials");
}
function toResponse({ status = 200, headers = {}, body = "" }) {
	return {
		status,
		headers: new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
		body: typeof body === "string" ? new TextEncoder().encode(body) : body
	};
}
// src/testing/memory-prometheus.ts
/** Answers by query; as a real one, with nothing to a query about what it never saw. Without a table it is down. */
function memoryPrometheus(table) {
	const known = new Map(Object.entries(table ?? {}));
	const ask = async (promql, asked) => {
		if (!table) throw new GateError("unavailable", "Prometheus did not answer");
		const series = known.get(promql) ?? [];
		if (series instanceof GateError) throw series;
		return typeof series === "function" ? series(asked) : series;
	};
	return {
		query: (promql, at) => ask(promql, {
			start: at,
			end: at
		}),
		queryRange: (promql, { start, end }) => ask(promql, {
			start,
			end
		})
	};
}
// src/testing/memory-run.ts
/** Programs are named by their words, joined with spaces. Nothing else is installed. */
function memoryRun(table = {}, { signal } = {}) {
	const known = new Map(Object.entries(table));
	const calls = [];
	const run = async (argv, options = {}) => {
		const { timeoutMs, maxBytes = Infinity } = options;
		const name = argv.join(" ");
		if (!argv[0]) throw new GateError("misuse", "there is no program to run");
		if (signal?.aborted) throw new GateError("cancelled", `${name} was cancelled`);
		calls.push(name);
		const program = known.get(name);
		if (program === void 0) throw new GateError("not-found", `${name} could not be started: ENOENT`);
		const result = typeof program === "function" ? program(options) : program;
		if (result === "never") return never(name, {
			timeoutMs,
			signal
		});
		const { code = 0, stdout = "", stderr = "" } = result;
		const answer = {
			code,
			stdout: new TextEncoder().encode(stdout),
			stderr: new TextEncoder().encode(stderr)
		};
		if (answer.stdout.length <= maxBytes && answer.stderr.length <= maxBytes) return answer;
		throw new GateError("too-large", `${name} printed more than ${maxBytes} bytes`);
	};
	return Object.assign(run, { calls });
}
// src/testing/memory-sinks.ts
/** Collects what is written. */
const memorySinks = (terminal = {}) => ({
	stdout: memoryStream(terminal),
	stderr: memoryStream(terminal),
	files: memoryFileSink(),
	github: memoryGitHubSink()
});
function memoryGitHubSink() {
	const comments = /* @__PURE__ */ new Map();
	const checkRuns = [];
	return {
		comments,
		checkRuns,
		async upsertComment({ pullRequest, marker, compose }) {
			const there = comments.get(pullRequest) ?? [];
			const place = there.findIndex((text) => text.startsWith(marker));
			const own = there[place];
			const text = settled(compose, own);
			if (text === void 0) return "none";
			if (text === own) return "unchanged";
			comments.set(pullRequest, own === void 0 ? [...there, text] : there.with(place, text));
			return own === void 0 ? "created" : "updated";
		},
		async publishCheckRun(run) {
			checkRuns.push(run);
		}
	};
}
/** Asked again after each write, until the answer is what is there. */
function settled(compose, own) {
	const before = own === void 0 ? [] : [own];
	let text = compose(before);
	for (let round = 1; round < 10 && text !== void 0 && text !== own; round += 1) {
		const next = compose([...before, text]);
		if (next === void 0 || next === text) return text;
		text = next;
	}
	return text;
}
function memoryStream({ isTerminal = false, columns = 80 }) {
	let text = "";
	return {
		isTerminal,
		columns,
		text: () => text,
		write(more) {
			text += more;
		}
	};
}
function memoryFileSink() {
	const contents = /* @__PURE__ */ new Map();
	return {
		contents,
		async write(path, content) {
			contents.set(path, typeof content === "string" ? content : new TextDecoder().decode(content));
		},
		async append(path, content) {
			contents.set(path, (contents.get(path) ?? "") + content);
		}
	};
}
// src/testing/memory-sources.ts
/** A world in which nothing is there but what is given. Which trees are compared can be given as a literal. */
const memorySources = ({ comparison, ...given } = {}) => ({
	files: memoryFiles(),
	env: memoryEnv(),
	clock: fixedClock(),
	http: memoryHttp(),
	run: memoryRun(),
	git: memoryGit(),
	github: memoryGitHub(),
	prometheus: memoryPrometheus(),
	assets: memoryAssets(),
	comparison: typeof comparison === "function" ? comparison : async () => comparison,
	own: async () => void 0,
	signal: new AbortController().signal,
	...given
});
export { fixedClock, memoryAssets, memoryEnv, memoryFiles, memoryGit, memoryGitHub, memoryHttp, memoryPrometheus, memoryRun, memorySinks, memorySources };
