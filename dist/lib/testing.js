import { r as GateError, t as compileGlob } from "./chunks/glob.js";
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
function memoryFiles(entries = {}, { directory = "/repository", root = directory, trusted = [], maxBytes = Infinity, ignored = [] } = {}) {
	const tree = plant(entries, directory);
	const allowed = [root, ...trusted];
	const isAllowed = (path) => allowed.some((folder) => isInside(folder, path) && !isGitsOwn(posix.relative(folder, path)));
	const isIgnored = anyOf(ignored);
	return {
		async read(path) {
			const target = landing(tree, posix.resolve(directory, path));
			if (target !== void 0 && !isAllowed(target)) throw new GateError("outside", `${path} is outside the repository`);
			const content = target === void 0 ? void 0 : tree.get(target);
			if (content === void 0) throw new GateError("not-found", `${path} was not found`);
			if (!isContent(content)) throw new GateError("not-a-file", `${path} is not a regular file`);
			const bytes = toBytes(content);
			if (bytes.length <= maxBytes) return bytes;
			throw new GateError("too-large", `${path} has ${bytes.length} bytes, over the limit of ${maxBytes}`);
		},
		async list(globs, { skipIgnored = false } = {}) {
			const isMatch = anyOf(globs);
			return [...tree].filter(([path, entry]) => isContent(entry) && isInside(directory, path)).map(([path]) => posix.relative(directory, path)).filter((path) => !/(?:^|\/)(?:\.git|node_modules)\//.test(path)).filter((path) => isMatch(path) && !(skipIgnored && isIgnored(path))).sort();
		}
	};
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
function anyOf(globs) {
	const matchers = globs.map(compileGlob);
	return (path) => matchers.some((fits) => fits(path));
}
// src/testing/ancestry.ts
/** How commits descend from each other. */
function ancestryOf(commits) {
	const parentsOf = (id) => commits.get(id)?.parents ?? [];
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
		isShallow: [...commits.keys()].some((id) => parentsOf(id).some((parent) => !commits.has(parent))),
		ancestors,
		mergeBase: (a, b) => {
			const others = ancestors(b);
			const common = [...ancestors(a)].filter((id) => others.has(id));
			return common.find((id) => common.every((other) => other === id || !ancestors(other).has(id)));
		}
	};
}
// src/testing/memory-git.ts
/** Without commits there is no repository. */
function memoryGit({ commits = {}, head, names = {}, prefix = "" } = {}) {
	const known = new Map(Object.entries(commits));
	const references = new Map([...Object.entries(names), ...head === void 0 ? [] : [["HEAD", head]]]);
	const { isShallow, ancestors, mergeBase } = ancestryOf(known);
	const resolve = (revision) => {
		if (!/^[^-\u0000-\u001f][^\u0000-\u001f]*$/.test(revision)) throw new GateError("misuse", `${JSON.stringify(revision)} is not a git revision`);
		const [, child, place] = /^(.+)\^(\d)$/.exec(revision) ?? [];
		const id = child === void 0 ? references.get(revision) ?? revision : parentOf(child, Number(place));
		return id !== void 0 && known.has(id) ? id : void 0;
	};
	const parentOf = (child, place) => known.get(resolve(child) ?? "")?.parents?.[place - 1];
	const demand = (revision) => {
		const id = resolve(revision);
		if (id === void 0) throw new GateError("not-found", `the commit ${revision} is not here`);
		return id;
	};
	const filesAt = (id) => new Map(Object.entries(known.get(id)?.files ?? {}));
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
			const common = mergeBase(older, newer);
			if (common === void 0) throw new GateError("unavailable", `${base} and ${head} have no common commit here`);
			const [before, after] = [filesAt(common), filesAt(newer)];
			return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => !isSame(before.get(path), after.get(path))).map((path) => posix.relative(`/${prefix}`, `/${path}`)).sort();
		},
		async show(revision, path) {
			const files = filesAt(demand(revision));
			const name = posix.join(prefix, path).replace(/\/+$/, "");
			if (posix.isAbsolute(path) || /^\.\.(?:\/|$)/.test(name)) throw new GateError("outside", `${path} is outside the repository`);
			const content = files.get(name);
			if (typeof content === "string") return new TextEncoder().encode(content);
			const isFolder = name === "." || [...files.keys()].some((file) => file.startsWith(`${name}/`));
			if (content === void 0 && !isFolder) return void 0;
			throw new GateError("not-a-file", `${path} is not a regular file at ${revision}`);
		}
	};
}
const isSame = (before, after) => JSON.stringify(before) === JSON.stringify(after);
// src/testing/memory-github.ts
function memoryGitHub({ event, resources = {} } = {}) {
	const known = new Map(Object.entries(resources));
	return {
		event: async () => event,
		async get(path) {
			if (!/^\/[^/\\]/.test(path)) throw new GateError("misuse", `${path} is not a path of the GitHub API`);
			const resource = known.get(path);
			if (resource instanceof GateError) throw resource;
			if (!known.has(path)) throw new GateError("not-found", `GitHub answered 404 to GET ${path}`);
			return structuredClone(resource);
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
	files: memoryFileSink()
});
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
/** A world in which nothing is there but what is given. */
const memorySources = (given = {}) => ({
	files: memoryFiles(),
	env: memoryEnv(),
	clock: fixedClock(),
	http: memoryHttp(),
	run: memoryRun(),
	git: memoryGit(),
	github: memoryGitHub(),
	prometheus: memoryPrometheus(),
	signal: new AbortController().signal,
	...given
});
export { fixedClock, memoryEnv, memoryFiles, memoryGit, memoryGitHub, memoryHttp, memoryPrometheus, memoryRun, memorySinks, memorySources };
