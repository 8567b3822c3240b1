import { t as GateError } from "./errors.js";
import { t as liveEnv } from "./env2.js";
import { n as globFolder, t as compileGlob } from "./glob.js";
import { t as limits } from "./limits.js";
import { t as clip } from "./visible.js";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { constants, existsSync, realpathSync } from "node:fs";
import { appendFile, lstat, mkdir, open, readdir, readlink, realpath, rename, rm, stat } from "node:fs/promises";
// src/io/clock.ts
const longestNap = 2 ** 31 - 1;
const liveClock = () => ({
	now: () => /* @__PURE__ */ new Date(),
	elapsed: () => performance.now(),
	async sleep(ms, signal) {
		const end = performance.now() + ms;
		for (let rest = ms; rest > 0 && !isAborted(signal); rest = end - performance.now()) await nap(Math.min(rest, longestNap), signal);
	}
});
const isAborted = (signal) => signal?.aborted === true;
const nap = (ms, signal) => new Promise((resolve) => {
	const wake = () => {
		clearTimeout(timer);
		signal?.removeEventListener("abort", wake);
		resolve();
	};
	const timer = setTimeout(wake, ms);
	signal?.addEventListener("abort", wake, { once: true });
});
// src/io/file-failure.ts
const kinds = {
	ENOENT: "not-found",
	ENOTDIR: "not-found",
	ENAMETOOLONG: "not-found",
	ELOOP: "not-found",
	ERR_INVALID_ARG_VALUE: "not-found",
	EISDIR: "not-a-file",
	ENXIO: "not-a-file",
	EACCES: "refused",
	EPERM: "refused",
	EROFS: "refused"
};
const messages = {
	"not-found": (path) => `${path} was not found`,
	"not-a-file": (path) => `${path} is not a regular file`,
	refused: (path) => `access to ${path} was refused`
};
/** What the file system threw, in the gate's words. A defect stays what it is. */
function fileFailure(path, cause) {
	if (cause instanceof GateError || !(cause instanceof Error)) return cause;
	const code = "code" in cause ? String(cause.code) : "";
	if (code === "") return cause;
	const kind = kinds[code] ?? "unavailable";
	return new GateError(kind, messages[kind]?.(path) ?? `${path} could not be used: ${code}`, { cause });
}
// src/io/inside.ts
/** Whether an absolute path is the folder itself or beneath it, by name alone. */
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
// src/io/landing.ts
/** Where an absolute path leads: every link followed, also one whose target is not there. */
async function landing(path) {
	const real = await unlessMissing(realpath(path));
	if (real !== void 0 || path === dirname(path)) return real ?? path;
	const folder = await landing(dirname(path));
	const link = await unlessMissing(readlink(join(folder, basename(path))));
	return link === void 0 ? join(folder, basename(path)) : landing(resolve(folder, link));
}
const expected = /* @__PURE__ */ new Set([
	"ENOENT",
	"ENOTDIR",
	"EINVAL",
	"UNKNOWN"
]);
const unlessMissing = (reading) => reading.catch((cause) => {
	if (cause instanceof Error && "code" in cause && expected.has(cause.code)) return void 0;
	throw cause;
});
// src/io/write-target.ts
/** Where a write to an absolute path lands. What is in the root stays in it, because links there may be anybody's. */
async function writeTarget(path, { root, name }) {
	const [target, realRoot] = [await landing(path), await landing(root)];
	if (isInside(realRoot, target) || !await passesThrough(realRoot, path)) return target;
	throw new GateError("outside", `${name} leads out of the repository by a link`);
}
async function passesThrough(realRoot, path) {
	for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) if (isInside(realRoot, await landing(folder))) return true;
	return false;
}
// src/io/file-sink.ts
const liveFileSink = ({ directory, root = directory }) => ({
	async write(path, content) {
		await translated(path, async () => {
			const target = await writeTarget(resolve(directory, path), {
				root,
				name: path
			});
			await replace(target, content, await present(target, path));
		});
	},
	async append(path, content) {
		await translated(path, async () => {
			const target = await writeTarget(resolve(directory, path), {
				root,
				name: path
			});
			await present(target, path);
			await mkdir(dirname(target), { recursive: true });
			await appendFile(target, content);
		});
	}
});
async function translated(path, act) {
	try {
		await act();
	} catch (cause) {
		throw fileFailure(path, cause);
	}
}
async function present(target, name) {
	const status = await stat(target).catch((cause) => {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return void 0;
		throw cause;
	});
	if (status && !status.isFile()) throw new GateError("not-a-file", `${name} is not a regular file`);
	return status;
}
/** In the same folder, because a rename is atomic only within one file system. */
async function replace(target, content, old) {
	await mkdir(dirname(target), { recursive: true });
	const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${crypto.randomUUID()}.tmp`);
	const handle = await open(temporary, "wx");
	try {
		try {
			await handle.writeFile(content);
			if (old) {
				const status = await handle.stat();
				if (status.uid !== old.uid || status.gid !== old.gid) await handle.chown(old.uid, old.gid);
				await handle.chmod(old.mode & 4095);
			}
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(temporary, target);
	} catch (cause) {
		await rm(temporary, { force: true });
		throw cause;
	}
}
// src/io/read-regular.ts
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Reads a real path. Nothing but a regular file is opened for long: a pipe would never end, a device might act. */
async function readRegular(path, { name, maxBytes }) {
	if (!(await lstat(path)).isFile()) throw notAFile(name);
	const handle = await open(path, flags);
	try {
		const status = await handle.stat();
		if (!status.isFile()) throw notAFile(name);
		if (status.size > maxBytes) throw tooLarge(name, `${status.size} bytes`, maxBytes);
		return await readToEnd(handle, status.size, {
			name,
			maxBytes
		});
	} finally {
		await handle.close();
	}
}
async function readToEnd(handle, size, { name, maxBytes }) {
	let buffer = Buffer.allocUnsafeSlow(size + 1);
	let length = 0;
	for (;;) {
		const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null);
		if (bytesRead === 0) return new Uint8Array(buffer.buffer, 0, length);
		length += bytesRead;
		if (length > maxBytes) throw tooLarge(name, `more than ${maxBytes} bytes`, maxBytes);
		if (length === buffer.length) {
			const room = Math.min(Math.max(length, 65536), maxBytes + 1 - length);
			const grown = Buffer.allocUnsafeSlow(length + room);
			buffer.copy(grown);
			buffer = grown;
		}
	}
}
const notAFile = (name) => new GateError("not-a-file", `${name} is not a regular file`);
const tooLarge = (name, size, maxBytes) => new GateError("too-large", `${name} has ${size}, over the limit of ${maxBytes}`);
// src/io/walk.ts
/** Folders that hold no work of the repository's own. */
const skippedFolders = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Every regular file beneath, relative and with `/`. Links are not followed. */
async function walk(directory, { folders, most }) {
	const files = [];
	let level = [""];
	while (level.length > 0) {
		const opened = await Promise.all(level.map(async (folder) => ({
			folder,
			entries: await entriesOf(directory, folder)
		})));
		level = [];
		for (const { folder, entries } of opened) {
			for (const entry of entries) {
				const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
				if (entry.isFile()) files.push(path);
				else if (entry.isDirectory() && isWanted(path, entry.name, folders)) level.push(path);
			}
			if (files.length > most) throw tooMany(directory, most);
		}
	}
	return files;
}
const isWanted = (path, name, folders) => !skippedFolders.has(name) && folders.some((folder) => folder === "" || `${path}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${path}/`));
async function entriesOf(directory, folder) {
	try {
		return await readdir(join(directory, folder), { withFileTypes: true });
	} catch (cause) {
		throw fileFailure(folder === "" ? directory : folder, cause);
	}
}
const tooMany = (directory, most) => new GateError("too-large", `more than ${most} files under ${directory}`, { hint: "Name the folders that matter in the patterns" });
// src/io/files.ts
function liveFiles({ directory, root, trusted = [], maxBytes = 104857600, tracked }) {
	let found;
	const world = () => found ??= resolveWorld(directory, [root, ...trusted]);
	return {
		async read(path) {
			try {
				const { base, allowed } = await world();
				const target = await landing(resolve(base, path));
				if (!allowed.some((folder) => isInside(folder, target))) throw outside(path);
				return await readRegular(target, {
					name: path,
					maxBytes
				});
			} catch (cause) {
				throw fileFailure(path, cause);
			}
		},
		async list(globs, { skipIgnored = false } = {}) {
			const matchers = globs.map(compileGlob);
			const isMatch = (path) => matchers.some((fits) => fits(path));
			const { base } = await world();
			const known = skipIgnored ? await tracked?.() : void 0;
			return (known ? await regularFiles(base, known.filter(isMatch)) : (await walk(base, {
				folders: globs.map(globFolder),
				most: limits.listedFiles
			})).filter(isMatch)).sort();
		}
	};
}
async function resolveWorld(directory, allowed) {
	try {
		return {
			base: await realpath(directory),
			allowed: await Promise.all(allowed.map((path) => landing(resolve(path))))
		};
	} catch (cause) {
		throw fileFailure(directory, cause);
	}
}
const outside = (path) => new GateError("outside", `${path} is outside the repository`, { hint: "Only files in the repository, or named on the command line, are read" });
async function regularFiles(base, paths) {
	if (paths.length > limits.listedFiles) throw tooMany(base, limits.listedFiles);
	const own = paths.filter((path) => !path.split("/").some((name) => skippedFolders.has(name)));
	const isRegular = await Promise.all(own.map((path) => isRegularFile(base, path)));
	return own.filter((_, index) => isRegular[index]);
}
async function isRegularFile(base, path) {
	try {
		return (await lstat(join(base, path))).isFile();
	} catch (cause) {
		const failure = fileFailure(path, cause);
		if (failure instanceof GateError && failure.kind === "not-found") return false;
		throw failure;
	}
}
// src/io/git-command.ts
const pinned = [
	"git",
	"--no-pager",
	"--no-replace-objects",
	"--literal-pathspecs",
	...[
		"core.quotePath=false",
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"protocol.allow=never",
		"diff.relative=false"
	].flatMap((setting) => ["-c", setting])
];
const pinnedEnv = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	LC_ALL: "C",
	LANGUAGE: ""
};
const scrubbed = /^(?:GIT_|INPUT_|ACTIONS_)|TOKEN|SECRET|PASSWORD/i;
/** Answers undefined where there is no repository; any exit code but 0 and 1 is an error. */
const gitCommand = ({ run, env }) => {
	const removed = Object.fromEntries(env.names().flatMap((name) => scrubbed.test(name) ? [[name, void 0]] : []));
	return async (args) => {
		const answer = await run([...pinned, ...args], { env: {
			...removed,
			...pinnedEnv
		} }).catch(noGit);
		if (answer.code <= 1) return {
			...answer,
			text: decode(answer.stdout)
		};
		const complaint = decode(answer.stderr).trim();
		if (/not a git repository \(or any/.test(complaint)) return void 0;
		throw translate(args[0] ?? "", complaint);
	};
};
const decode = (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
function noGit(cause) {
	if (!(cause instanceof GateError) || cause.kind !== "not-found") throw cause;
	throw new GateError("not-found", "git was not found", {
		hint: "Install git, or put it on the PATH",
		cause
	});
}
function translate(command, complaint) {
	if (/dubious ownership|safe\.directory|unsafe repository/.test(complaint)) return new GateError("refused", "git refuses the repository because somebody else owns it", { hint: "Run: git config --global --add safe.directory \"$PWD\"" });
	const reason = complaint.split("\n").find((line) => /^(?:fatal|error):/.test(line));
	return new GateError("unavailable", `git ${command} failed: ${reason ?? "it gave no reason"}`);
}
// src/io/git.ts
const fetchAll = "Fetch the whole history: actions/checkout with fetch-depth: 0";
const differences = [
	"-r",
	"-z",
	"--name-only",
	"--no-renames",
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=none"
];
/** Git in the folder where `run` runs. */
function liveGit(from) {
	const git = gitCommand(from);
	const isShallow = async () => (await git(["rev-parse", "--is-shallow-repository"]))?.text.trim() === "true";
	return {
		head: () => resolve$1(git, "HEAD"),
		isShallow,
		resolve: (revision) => resolve$1(git, revision),
		async isAncestor(ancestor, descendant) {
			const [older, newer] = [await demand(git, ancestor), await demand(git, descendant)];
			const isFound = (await git([
				"merge-base",
				"--is-ancestor",
				older,
				newer
			]))?.code === 0;
			if (isFound || !await isShallow()) return isFound;
			throw new GateError("unavailable", `the history between ${ancestor} and ${descendant} is cut`, { hint: fetchAll });
		},
		async changedFiles(base, head) {
			const [older, newer] = [await demand(git, base), await demand(git, head)];
			const mergeBase = (await git([
				"merge-base",
				older,
				newer
			]))?.text.trim();
			if (!mergeBase) throw new GateError("unavailable", `${base} and ${head} have no common commit here`, { hint: fetchAll });
			const { text } = await demandOutput(git, [
				"diff-tree",
				...differences,
				mergeBase,
				newer,
				"--"
			]);
			const prefix = await prefixOf(git);
			return text.split("\0").filter((name) => name !== "").map((name) => posix.relative(`/${prefix}`, `/${name}`)).sort();
		},
		async show(revision, path) {
			const entry = await entryAt(git, await demand(git, revision), path);
			if (!entry) return void 0;
			if (!entry.mode.startsWith("100")) throw new GateError("not-a-file", `${path} is not a regular file at ${revision}`);
			return (await demandOutput(git, [
				"cat-file",
				"blob",
				entry.id
			])).stdout;
		}
	};
}
async function resolve$1(git, revision) {
	if (!/^[^-\u0000-\u001f][^\u0000-\u001f]*$/.test(revision)) throw new GateError("misuse", `${JSON.stringify(revision)} is not a git revision`);
	const answer = await git([
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]);
	return answer?.code === 0 ? answer.text.trim() : void 0;
}
async function demand(git, revision) {
	const id = await resolve$1(git, revision);
	if (id === void 0) throw new GateError("not-found", `the commit ${revision} is not here`, { hint: fetchAll });
	return id;
}
async function demandOutput(git, args) {
	const answer = await git(args);
	if (answer?.code === 0) return answer;
	throw new GateError("unavailable", `git ${args[0]} gave no answer`);
}
const prefixOf = async (git) => (await demandOutput(git, ["rev-parse", "--show-prefix"])).text.replace(/\n$/, "");
async function entryAt(git, commit, path) {
	const name = posix.join(await prefixOf(git), path).replace(/\/+$/, "");
	if (posix.isAbsolute(path) || /^\.\.(?:\/|$)/.test(name)) throw new GateError("outside", `${path} is outside the repository`);
	if (name === "." || name === "") return {
		mode: "tree",
		id: ""
	};
	const { text } = await demandOutput(git, [
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		name
	]);
	const [, mode, id] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(text) ?? [];
	return mode === void 0 || id === void 0 ? void 0 : {
		mode,
		id
	};
}
// src/io/github-failure.ts
/** The permission that a path most likely needs, where GitHub does not say; first match. */
const permissions = [
	[/\/check-(?:runs|suites)/, "checks: read"],
	[/\/(?:statuses|status)\b/, "statuses: read"],
	[/\/pulls\b/, "pull-requests: read"],
	[/\/issues\b/, "issues: read"],
	[/\/deployments\b/, "deployments: read"],
	[/\/(?:actions|environments)\b/, "actions: read"],
	[/\/(?:rulesets|protection)\b/, "administration: read (a token of your own: a workflow cannot grant it)"]
];
function githubFailure(path, response, body, hasToken) {
	const { status, headers } = response;
	const message = `GitHub answered ${status} to GET ${path}${reasonIn(body)}`;
	const isLimited = headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after");
	if (status >= 500 || status === 429 || status === 403 && isLimited) return new GateError("unavailable", message, { hint: "Try again later" });
	if (status === 404) return new GateError("not-found", message, { hint: hasToken ? needed(path, headers) : "Set GITHUB_TOKEN if it is private" });
	if (status === 401 || status === 403) return new GateError("refused", message, { hint: hasToken ? needed(path, headers) : "Set GITHUB_TOKEN" });
	return new GateError("unavailable", message);
}
function needed(path, headers) {
	const stated = headers.get("x-accepted-github-permissions")?.replaceAll("=", ": ");
	const guessed = permissions.find(([pattern]) => pattern.test(path))?.[1] ?? "contents: read";
	return `The token may lack a permission: ${stated || guessed}`;
}
function reasonIn(body) {
	const [, reason = ""] = /"message":\s*"([^"\\]{1,300})"/.exec(body) ?? [];
	return reason ? `: ${clip(reason, 200)}` : "";
}
// src/io/github.ts
const liveGitHub = ({ env, http, readEvent, base }) => ({
	async event() {
		const change = base === void 0 ? {} : { change: {
			base,
			head: "HEAD"
		} };
		const name = env.get("GITHUB_EVENT_NAME");
		if (!name) return base === void 0 ? void 0 : {
			name: "none",
			...change
		};
		return {
			name,
			repository: env.get("GITHUB_REPOSITORY"),
			sha: env.get("GITHUB_SHA"),
			ref: env.get("GITHUB_REF"),
			...await payload(name, env, readEvent),
			...change
		};
	},
	async get(path) {
		const api = (env.get("GITHUB_API_URL") || "https://api.github.com").replace(/\/+$/, "");
		if (!/^\/[^/\\]/.test(path)) throw new GateError("misuse", `${path} is not a path of the GitHub API`);
		const token = env.get("GITHUB_TOKEN")?.trim();
		const headers = {
			accept: "application/vnd.github+json",
			"user-agent": "epic21-gate",
			"x-github-api-version": "2022-11-28",
			...token ? { authorization: `Bearer ${token}` } : {}
		};
		const response = await http.send({
			url: `${api}${path}`,
			headers
		});
		const body = new TextDecoder().decode(response.body);
		if (response.status < 200 || response.status > 299) throw githubFailure(path, response, body, Boolean(token));
		try {
			return JSON.parse(body);
		} catch (cause) {
			throw new GateError("malformed", `GitHub answered GET ${path} with something that is not JSON`, { cause });
		}
	}
});
/** A run must not fail because its event cannot be read: it is then about no change that the gate knows of. */
async function payload(name, env, readEvent) {
	const path = env.get("GITHUB_EVENT_PATH");
	if (!path) return {};
	const { readPayload } = await import("./github-event.js");
	try {
		return readPayload(name, JSON.parse(new TextDecoder().decode(await readEvent(path))));
	} catch {
		return {};
	}
}
// src/io/read-body.ts
/** Counts what arrives, decompressed, whatever the headers promise. */
async function readBody(body, { name, maxBytes }) {
	const chunks = [];
	let length = 0;
	for await (const chunk of body ?? []) {
		length += chunk.byteLength;
		if (length > maxBytes) throw new GateError("too-large", `${name} answered more than the limit of ${maxBytes} bytes`);
		chunks.push(chunk);
	}
	return new Uint8Array(Buffer.concat(chunks));
}
// src/io/http.ts
const mostRedirects = 5;
const redirects = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
/** What may follow a redirect to another origin: everything else might hold a secret, under whatever name. */
const harmlessHeaders = /* @__PURE__ */ new Set([
	"accept",
	"accept-language",
	"user-agent"
]);
const liveHttp = ({ signal }) => ({ async send(request) {
	const { timeoutMs = 3e4 } = request;
	const url = parseUrl(request.url);
	const headers = parseHeaders(request.headers);
	const stop = new AbortController();
	const cancel = () => stop.abort(new GateError("cancelled", `the request to ${nameOf(url)} was cancelled`));
	const expire = () => stop.abort(new GateError("timeout", `${nameOf(url)} did not answer within ${timeoutMs} ms`));
	const timer = setTimeout(expire, timeoutMs);
	signal.addEventListener("abort", cancel, { once: true });
	if (signal.aborted) cancel();
	try {
		return await follow(request, {
			url,
			headers,
			stop: stop.signal
		});
	} catch (cause) {
		throw stop.signal.aborted ? stop.signal.reason : unanswered(url, cause);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", cancel);
		stop.abort();
	}
} });
async function follow(request, { url, headers, stop }) {
	const { method = "GET", body, maxBytes = 20971520 } = request;
	const maySend = method === "GET" || method === "HEAD";
	let hop = {
		url,
		headers
	};
	for (let count = 0; count <= mostRedirects; count += 1) {
		const init = {
			method,
			headers: hop.headers,
			redirect: "manual",
			signal: stop,
			...body === void 0 ? {} : { body }
		};
		const response = await fetch(hop.url, init);
		const location = response.headers.get("location");
		if (!maySend || location === null || !redirects.has(response.status)) {
			const content = await readBody(response.body, {
				name: nameOf(url),
				maxBytes
			});
			return {
				status: response.status,
				headers: new Map(response.headers),
				body: content
			};
		}
		await response.body?.cancel();
		hop = nextHop(hop, location);
	}
	throw new GateError("unavailable", `${nameOf(url)} redirects more than ${mostRedirects} times`);
}
function nextHop({ url, headers }, location) {
	const next = URL.canParse(location, url.href) ? new URL(location, url.href) : void 0;
	const isSafe = next?.protocol === "https:" || next?.protocol === "http:" && url.protocol === "http:";
	if (!next || !isSafe || next.username || next.password) throw new GateError("unavailable", `${nameOf(url)} redirects to where the gate does not follow`);
	if (next.origin === url.origin) return {
		url: next,
		headers
	};
	return {
		url: next,
		headers: new Headers([...headers].filter(([name]) => harmlessHeaders.has(name)))
	};
}
/** Without user, password, query and fragment, which may be secret. */
const nameOf = (url) => `${url.origin}${url.pathname}`;
function parseUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (!url || !/^https?:$/.test(url.protocol)) throw new GateError("misuse", "a URL is not an http or https URL");
	if (!url.username && !url.password) return url;
	throw new GateError("misuse", `the URL of ${nameOf(url)} holds a user name or password`, { hint: "Give credentials as a header: URLs end up in logs" });
}
function parseHeaders(given = {}) {
	const headers = new Headers();
	for (const [name, value] of Object.entries(given)) try {
		headers.set(name, value);
	} catch {
		throw new GateError("misuse", `the header ${JSON.stringify(name)} is not one that HTTP allows`);
	}
	return headers;
}
function unanswered(url, cause) {
	if (cause instanceof GateError || !(cause instanceof Error)) return cause;
	const { cause: inner } = cause;
	const reason = inner instanceof Error ? inner : cause;
	const code = "code" in reason ? String(reason.code) : reason.message;
	return new GateError("unavailable", `${nameOf(url)} did not answer: ${code}`, { cause });
}
// src/io/repository-root.ts
/** The nearest folder upward with a `.git`, found without git: it costs a few looks, and git may not be there. */
function repositoryRoot(directory) {
	for (let folder = resolve(directory);; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (folder === dirname(folder)) return void 0;
	}
}
// src/io/stream.ts
const known = /* @__PURE__ */ new WeakMap();
/** One for a stream, however often it is asked for: each listens for the end of it. */
function liveStream(stream) {
	const wired = known.get(stream) ?? wire(stream);
	known.set(stream, wired);
	return wired;
}
function wire(stream) {
	let isOpen = true;
	stream.on("error", () => {
		isOpen = false;
	});
	return {
		write(text) {
			if (isOpen) stream.write(text);
		},
		get isTerminal() {
			return stream.isTTY === true;
		},
		get columns() {
			return stream.columns || 80;
		}
	};
}
// src/io/tracked-files.ts
/** What git knows or would take in, relative to the folder where `run` runs; undefined outside of a repository. */
function trackedFiles(from) {
	const git = gitCommand(from);
	return async () => {
		const answer = await git([
			"ls-files",
			"-z",
			"--cached",
			"--others",
			"--exclude-standard"
		]);
		return answer && [...new Set(answer.text.split("\0").filter(Boolean))];
	};
}
// src/io/live.ts
/** Wires what is real. Nothing is run, sent or read before somebody asks. */
function liveSources(options) {
	const { directory, base, trusted, signal, log, env: variables = process.env } = options;
	const env = liveEnv(variables);
	const http = liveHttp({ signal });
	const run = async (argv, asked) => {
		const { liveRun } = await import("./process.js");
		return liveRun({
			cwd: directory,
			signal,
			env: variables
		})(argv, asked);
	};
	const prometheus = async () => {
		const { livePrometheus } = await import("./prometheus.js");
		const authorization = env.get("EPIC21_GATE_PROMETHEUS_AUTHORIZATION");
		return livePrometheus({
			http,
			url: env.get("EPIC21_GATE_PROMETHEUS_URL"),
			headers: authorization ? { authorization } : {}
		});
	};
	return {
		files: liveFiles({
			directory,
			root: rootOf(directory),
			trusted,
			tracked: trackedFiles({
				run,
				env
			})
		}),
		env,
		clock: liveClock(),
		http,
		run,
		git: liveGit({
			run,
			env
		}),
		github: liveGitHub({
			env,
			http,
			readEvent,
			base
		}),
		prometheus: {
			query: async (...asked) => (await prometheus()).query(...asked),
			queryRange: async (...asked) => (await prometheus()).queryRange(...asked)
		},
		log,
		signal
	};
}
const liveSinks = ({ directory, stdout = process.stdout, stderr = process.stderr }) => ({
	stdout: liveStream(stdout),
	stderr: liveStream(stderr),
	files: liveFileSink({
		directory,
		root: rootOf(directory)
	})
});
/** The repository as links resolve; the directory itself outside of one. */
function rootOf(directory) {
	if (!existsSync(directory)) throw new GateError("misuse", `the directory ${directory} does not exist`, { hint: "Correct --directory." });
	const real = realpathSync.native(directory);
	return repositoryRoot(real) ?? real;
}
const readEvent = (path) => liveFiles({
	directory: dirname(path),
	root: dirname(path)
}).read(basename(path));
export { liveSinks, liveSources };
