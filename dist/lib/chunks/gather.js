import { t as plainPath } from "./plain-path.js";
import { r as visible, t as clip } from "./visible.js";
import { S as normaliseFolder, _ as inside, c as plus, d as reportsRead, f as applyRules, g as escapes, h as parsePathRule, m as orderRules, r as keyOf, s as noGap, t as gapsOf, v as isAbsolute, x as normalise, y as joinPath } from "./gaps.js";
import { n as metrics } from "./model.js";
import { n as describeError, t as GateError } from "./errors.js";
import { t as joinBytes } from "./join-bytes.js";
import { i as totalsOf, n as eachBranchLine, r as sumTotals } from "./totals.js";
import { t as epic21Coverage } from "./epic21-coverage.js";
import { t as parseJson } from "./json.js";
import { t as decodeText } from "./text.js";
import { t as evidenceEnvelope } from "./evidence-envelope.js";
import { t as limits } from "./limits.js";
import { r as mergeFiles, t as canMerge } from "./merge.js";
import { t as anyOf } from "./glob.js";
import { a as documentOf, i as baselineProblem, l as parseDiff, n as readChange, o as fileAt, r as renamesOf, t as addedLinesOf, u as mapToNew } from "./read-change.js";
import { t as didYouMean } from "./nearest.js";
import { a as countShape, i as armNames, n as growingFloats, o as isCountShape, r as growingInts, s as namedShape, t as fileBuilder } from "./builder.js";
import { r as moreHits } from "./hits.js";
import { t as compareText } from "./compare-text.js";
import { o as showName, r as showCommit, t as listFirst } from "./words.js";
import { t as parseRatchetFile } from "./ratchet-file.js";
import { z } from "zod/mini";
// src/checks/coverage/paths/foreign.ts
const packages = /* @__PURE__ */ new Set([
	"site-packages",
	"dist-packages",
	"node_modules",
	"bower_components",
	"vendor"
]);
const hasPackages = /(?:site-packages|dist-packages|node_modules|bower_components|vendor)\//;
const systems = [
	/^\/usr\/(?:local\/)?(?:include|lib|lib64|share|src)\//,
	/^\/(?:Library|System|Applications|nix\/store|rustc|opt\/hostedtoolcache)\//,
	/^[A-Z]:\/(?:Program Files(?: \(x86\))?|Windows)\//i,
	/(?:^|\/)(?:\.venv|\.tox|\.nox|\.cargo\/registry|\.rustup|\.nuget\/packages|\.pub-cache|\.m2|go\/pkg\/mod)\//,
	/^[\0<]|^\(|^\[|^(?:data|node|virtual|internal|native|external|eval|blob)[: ]|^$/,
	/^(?:webpack|\(webpack\))\/(?:bootstrap|runtime|startup|before-startup|after-startup|buildin|universalModuleDefinition)/
];
const generated = /(?:^|\/)(?:__generated__|generated|generated-sources|_generated)\/|\.(?:pb|gen|g)\.[a-z]+$|_pb2(?:_grpc)?\.pyi?$/;
/** Whether a path that is not of the repository need not be: a library, the system, or made by a program. */
function isForeign(path) {
	const plain = normalise(path);
	return isSystem(path) || isSystem(plain) || lastPackages(plain) >= 0 || generated.test(plain);
}
const isSystem = (path) => systems.some((pattern) => pattern.test(path));
function lastPackages(path) {
	if (!hasPackages.test(path)) return -1;
	return path.split("/").slice(0, -1).findLastIndex((segment) => packages.has(segment));
}
/**
* How many segments a file of the repository must share with a path to be taken for it: of an installed package all
* that is below it, or our `src/index.ts` would be credited with that of a dependency. Infinity where none is enough.
*/
function leastShared(report, path) {
	const marker = lastPackages(path);
	if (marker >= 0) return Math.max(2, path.split("/").length - marker - 1);
	return isSystem(report) || isSystem(path) ? Infinity : 1;
}
// src/checks/coverage/paths/fold.ts
const sameUnicode = (path) => path.normalize("NFC");
const sameCase = (path) => path.normalize("NFC").toLowerCase();
/** The files by their folded paths; those that fold alike are left out, because none of them is meant for sure. */
function foldPaths(paths, fold) {
	const folded = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	for (const path of paths) {
		const key = fold(path);
		if (folded.has(key)) shared.add(key);
		folded.set(key, path);
	}
	for (const key of shared) folded.delete(key);
	return folded;
}
// src/checks/coverage/paths/known-paths.ts
/** Of sorted paths. */
function knownPaths(paths) {
	const all = new Set(paths);
	const byName = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const name = path.slice(path.lastIndexOf("/") + 1);
		const group = byName.get(name);
		if (group) group.push(path);
		else byName.set(name, [path]);
	}
	const groups = /* @__PURE__ */ new Map();
	const groupOf = (path) => {
		const name = path.slice(path.lastIndexOf("/") + 1);
		const own = byName.get(name);
		if (!own) return void 0;
		const group = groups.get(name) ?? sortGroup(own);
		groups.set(name, group);
		return group;
	};
	return {
		has: (path) => all.has(path),
		hasFolder: (folder) => paths[firstNotBelow(paths, `${folder}/`)]?.startsWith(`${folder}/`) ?? false,
		longest(path) {
			const group = groupOf(path);
			return group && longestIn(group, reversed(path));
		},
		endingIn(path) {
			const group = groupOf(path);
			const key = reversed(path);
			return group && slice(group, key, key.split("/").length - 1);
		}
	};
}
function sortGroup(paths) {
	const rows = paths.map((path) => ({
		path,
		key: reversed(path)
	}));
	rows.sort((a, b) => a.key < b.key ? -1 : 1);
	return {
		paths: rows.map(({ path }) => path),
		keys: rows.map(({ key }) => key)
	};
}
const reversed = (path) => `${path.split("/").reverse().join("/")}/`;
function longestIn(group, key) {
	const place = firstNotBelow(group.keys, key);
	const before = sharedLength(group.keys[place - 1] ?? "", key);
	const after = sharedLength(group.keys[place] ?? "", key);
	const shared = key.slice(0, Math.max(before, after));
	return slice(group, shared, shared.split("/").length - 1);
}
function slice({ keys, paths }, start, shared) {
	const from = firstNotBelow(keys, start);
	const to = firstNotBelow(keys, `${start.slice(0, -1)}0`);
	if (to <= from) return void 0;
	return {
		shared,
		count: to - from,
		at: (index) => paths[from + index] ?? ""
	};
}
/** Length of the whole segments at the start of both. */
function sharedLength(a, b) {
	let [index, end] = [0, 0];
	while (index < a.length && index < b.length && a.charCodeAt(index) === b.charCodeAt(index)) {
		index++;
		if (a.charCodeAt(index - 1) === 47) end = index;
	}
	return end;
}
/** Where a key is in sorted ones, or would be. */
function firstNotBelow(keys, key) {
	let [low, high] = [0, keys.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((keys[middle] ?? "") < key) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/checks/coverage/paths/open-places.ts
const mostSources = 50;
const asIs = (path) => path;
/** The folders in one spelling, sorted into those that are here and those that are not. */
function openPlaces(input, known, fold = asIs) {
	const folder = (path) => fold(normaliseFolder(path));
	const isFolder = (path) => path !== "" && path !== "/";
	const roots = input.roots.map(folder).filter(isFolder);
	const sources = [...new Set(input.sources.map((path) => fold(normalise(path))))].filter(isFolder).slice(0, mostSources);
	const here = sources.map((source) => underRoot(roots, source) ?? source);
	const isInformative = (source) => isAbsolute(source) || source !== "." && known.hasFolder(source);
	const informative = here.filter((_, index) => isInformative(sources[index] ?? ""));
	return {
		known,
		fold,
		roots,
		packages: input.packages,
		root: input.root === void 0 ? void 0 : folder(input.root),
		mappings: orderRules(input.mappings).map(({ from, to }) => ({
			from: fold(from),
			to: fold(to)
		})),
		sources: here.filter((source) => !isAbsolute(source)),
		home: informative.some(isAbsolute) ? void 0 : informative[0],
		elsewhere: here.filter(isAbsolute),
		sourceRoots: input.sourceRoots.map(folder).filter(isFolder),
		goModules: [...input.goModules].sort((a, b) => b.module.length - a.module.length).map(({ module, directory }) => ({
			module: fold(module),
			directory: folder(directory)
		}))
	};
}
/** Where a folder is in the gated directory: `.` for the directory itself. */
function underRoot(roots, source) {
	if (roots.includes(source)) return ".";
	return roots.map((root) => inside(root, source)).find((path) => path !== void 0);
}
/** A path, and what it is in each source folder that is elsewhere. */
const formsOf = (path, { elsewhere }) => isAbsolute(path) ? [path] : [...elsewhere.map((source) => joinPath(source, path)).map(normaliseFolder), path];
// src/checks/coverage/paths/head-rules.ts
const mostPerFolder = 8;
const mostForRelative = 1024;
const mostSegments = 100;
/** Of a path that fits more rules than this, nothing could be said. */
const mostPaired = 24;
function headRules() {
	const byFrom = /* @__PURE__ */ new Map();
	const lengths = /* @__PURE__ */ new Set();
	const ids = /* @__PURE__ */ new Map();
	const together = /* @__PURE__ */ new Map();
	const get = (from, to) => {
		const own = byFrom.get(from) ?? /* @__PURE__ */ new Map();
		byFrom.set(from, own);
		lengths.add(from.length);
		const rule = own.get(to) ?? {
			id: ids.size,
			from,
			to,
			isIdentity: from === "" && to === "",
			count: 0,
			alone: 0
		};
		if (own.size < (from === "" ? mostForRelative : mostPerFolder)) own.set(to, rule);
		ids.set(rule, rule.id);
		return rule;
	};
	const pair = (a, b) => (ids.get(a) ?? 0) * 2 ** 26 + (ids.get(b) ?? 0);
	return {
		add(path, file) {
			const length = sharedEnd(path, file);
			return get(headOf(path, length), file.slice(0, Math.max(0, file.length - length - 1)));
		},
		identity: () => get("", ""),
		visit(path, see) {
			eachHead(path, lengths, (from, rest) => {
				const own = byFrom.get(from);
				if (own) see(rest, own);
			});
		},
		*around({ from }) {
			if (from === "" || from === "/") return;
			const heads = [];
			eachHead(from, lengths, (head) => heads.push(head));
			for (const head of heads) yield* byFrom.get(head)?.values() ?? [];
		},
		count(rules) {
			for (const rule of rules) {
				const own = byFrom.get(rule.from)?.get(rule.to);
				if (own) own.count++;
				if (own && rules.length === 1) own.alone++;
			}
			if (rules.length < 2 || rules.length > mostPaired) return;
			for (const a of rules) for (const b of rules) together.set(pair(a, b), (together.get(pair(a, b)) ?? 0) + 1);
		},
		beats: (a, b) => a.count > b.count && together.get(pair(a, b)) === b.count
	};
}
/** Length of the whole segments that both end with, without the slash before them. */
function sharedEnd(path, file) {
	const [from, to] = [path.split("/"), file.split("/")];
	let length = -1;
	for (let back = 1; back <= Math.min(from.length, to.length) && from.at(-back) === to.at(-back); back++) length += (to.at(-back)?.length ?? 0) + 1;
	return Math.max(0, length);
}
function headOf(path, restLength) {
	const end = path.length - restLength - 1;
	return end < 0 ? "" : end === 0 && isAbsolute(path) ? "/" : path.slice(0, end);
}
/** Goes over the folders that a path is in, from the inside, as far as they are as long as one that is wanted. */
function eachHead(path, lengths, visit) {
	let at = path.length;
	for (let segments = 0; segments < mostSegments; segments++) {
		at = path.lastIndexOf("/", at - 1);
		if (at < 0) break;
		if (lengths.has(Math.max(at, 1))) visit(path.slice(0, Math.max(at, 1)), path.slice(at + 1));
		if (at === 0) return;
	}
	if (at < 0 && !/^[A-Z]:(?:\/|$)/.test(path)) visit("", path);
}
// src/checks/coverage/paths/choose-file.ts
const mostShown = 20;
/** The file in the module that the report names; without one, the only file that there is. */
function chooseFile({ candidates, by }, file, { sourceRoots }) {
	const plain = normalise(file.path);
	const placed = (path) => ({
		path,
		folder: moduleFolder(path, plain, sourceRoots)
	});
	const [innermost = "", ...outer] = file.modules.flatMap((name) => name.split(/[:/]/)).filter((name) => name !== "").toReversed();
	const wanted = `/${innermost}/`;
	const own = inModules(candidates.filter((path) => `/${path}`.includes(wanted)).map(placed), innermost, outer).map(({ path }) => path);
	const [only = "", ...more] = candidates;
	const [first = only] = own;
	if (own.length === 1) return {
		is: "found",
		mapped: {
			path: first,
			by: "group"
		}
	};
	if (more.length === 0) return {
		is: "found",
		mapped: {
			path: only,
			by
		}
	};
	return {
		is: "tie",
		candidates: (own.length > 0 ? own : candidates).slice(0, mostShown)
	};
}
/** The innermost module must be a folder; the others are asked where several folders have its name. */
function inModules(all, innermost, outer) {
	let left = inModule(all, innermost);
	for (const name of outer) {
		if (left.length < 2) return left;
		const fewer = inModule(left, name);
		if (fewer.length > 0) left = fewer;
	}
	return left;
}
function inModule(all, name) {
	const within = all.filter(({ folder }) => `/${folder}/`.includes(`/${name}/`));
	const [first, ...others] = within.toSorted((a, b) => a.folder.length - b.folder.length);
	return first && others.every(({ folder }) => folder.startsWith(`${first.folder}/`)) && `/${first.folder}`.endsWith(`/${name}`) ? [first] : within;
}
const usualRoot = /(?:^|\/)src(?:\/\w*(?:main|test)\w*\/\w+)?$/i;
function moduleFolder(candidate, path, sourceRoots) {
	const head = candidate.slice(0, Math.max(0, candidate.length - sharedEnd(path, candidate) - 1));
	const root = sourceRoots.find((folder) => `/${head}`.endsWith(`/${folder}`));
	if (root !== void 0) return head.slice(0, Math.max(0, head.length - root.length - 1));
	return head.replace(usualRoot, "");
}
// src/checks/coverage/paths/flat-folders.ts
/**
* Files of a folder that share only their names with files of the repository, as `/app/main.py` and `/app/tasks.py` in
* a container. Several that are all in one folder of the repository, each by a name that is there once, are those.
* Relative ones only where that is a source root: Kotlin has no folders for the package that all share.
*/
function matchFlatFolders(paths, { known, sourceRoots }) {
	const isRoot = (folder) => sourceRoots.some((root) => `/${folder}`.endsWith(`/${root}`));
	const folders = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const own = folders.get(folderOf(path));
		if (own) own.push(path);
		else folders.set(folderOf(path), [path]);
	}
	const matched = /* @__PURE__ */ new Map();
	for (const own of folders.values()) {
		const files = own.map((path) => onlyFile(path, known));
		const [folder, ...others] = new Set(files.map((file) => file && folderOf(file)));
		if (folder === void 0 || others.length > 0 || files.length < 2) continue;
		if (!isAbsolute(own[0] ?? "") && !isRoot(folder)) continue;
		for (const [index, path] of own.entries()) {
			const file = files[index];
			if (file !== void 0) matched.set(path, file);
		}
	}
	return matched;
}
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function onlyFile(path, known) {
	const endings = known.endingIn(path.slice(path.lastIndexOf("/") + 1));
	return endings?.count === 1 ? endings.at(0) : void 0;
}
/** The paths that a rule alone explains, sorted. */
function supportersIn(all) {
	const supporters = /* @__PURE__ */ new Map();
	for (const { rules, form } of all) {
		const [only, ...more] = rules;
		if (only === void 0 || more.length > 0) continue;
		const own = supporters.get(only);
		if (own) own.push(form);
		else supporters.set(only, [form]);
	}
	for (const own of supporters.values()) own.sort();
	return supporters;
}
/** Those rules of which one is for a folder inside that of another, and leads elsewhere: both cannot be right. */
function misledIn(supporters, rules) {
	const misled = /* @__PURE__ */ new Set();
	for (const inner of supporters.keys()) for (const outer of rules.around(inner)) {
		const own = supporters.get(outer);
		if (own) for (const rule of weaker(inner, outer, countOutside(own, inner.from))) misled.add(rule);
	}
	return misled;
}
function countOutside(sorted, folder) {
	return sorted.length - (firstNotBelow(sorted, `${folder}0`) - firstNotBelow(sorted, `${folder}/`));
}
/** Which of two is not believed, given for how many files of the outer one the inner one has no explanation at all. */
function weaker(inner, outer, outside) {
	if (inner.alone < 2 || outer.isIdentity) return [inner];
	if (outside === 0) return [inner.alone > outer.alone ? outer : inner];
	if (!(outer.to === inner.to || inside(outer.to, inner.to) !== void 0)) return outside >= inner.alone ? [inner] : [];
	return outside < 2 ? [inner, outer] : [inner];
}
// src/checks/coverage/paths/belief.ts
const kindOf = (path) => isAbsolute(path) ? "absolute" : "relative";
/**
* A build writes files beside and below the sources, and they end like files elsewhere: `dist/src/a.ts` is not
* `src/a.ts`. So a rule for which a single file speaks is not believed where there is a better one, and not one that
* leads from inside a folder of the report to where that folder leads itself.
*/
function believe(all, rules, told) {
	const supported = {
		relative: /* @__PURE__ */ new Set(),
		absolute: /* @__PURE__ */ new Set()
	};
	for (const { kind, rules: own } of all) for (const rule of own) if (rule.alone > 0) supported[kind].add(rule);
	const supporters = supportersIn(all);
	const misled = misledIn(supporters, rules);
	const isSolid = (rule) => rule.alone >= 2 && !misled.has(rule);
	const isExplained = {
		relative: isAny(supported.relative, isSolid),
		absolute: isAny(supported.absolute, isSolid)
	};
	const hasPrefix = isAny(supported.relative, (rule) => isSolid(rule) && rule.from === "" && !rule.isIdentity);
	const isPlain = rules.identity().alone > 0;
	const isBesides = (kind) => told.has(kind) || isExplained[kind];
	const explains = (kind) => isBesides(kind) || kind === "relative" && isPlain;
	const perFolder = countFolders(supporters, misled);
	return {
		explains,
		isPlaced(path) {
			let isSolidThere = false;
			rules.visit(path, (_, byTo) => {
				isSolidThere ||= isAny(byTo.values(), isSolid);
			});
			return isAbsolute(path) ? isSolidThere : isPlain;
		},
		isRefuted(rule, kind) {
			if (rule.isIdentity) return rule.alone === 1 && hasPrefix;
			const isRivalled = isSaid(rule, kind) ? isBesides(kind) : explains(kind);
			return misled.has(rule) || rule.alone === 1 && isRivalled;
		},
		isGuess(rule, kind) {
			if (rule.alone === 0) return rule.isIdentity ? hasPrefix : explains(kind);
			return rule.alone === 1 && !rule.isIdentity && (perFolder.get(rule.from) ?? 0) > 1;
		},
		isBacked: (rule, kind) => rule.alone >= 2 || isSaid(rule, kind)
	};
}
/** Where a report says that its relative paths start from is more than a guess. */
const isSaid = (rule, kind) => kind === "relative" && isAbsolute(rule.from);
function isAny(rules, is) {
	for (const rule of rules) if (is(rule)) return true;
	return false;
}
function countFolders(supporters, misled) {
	const counts = /* @__PURE__ */ new Map();
	for (const rule of supporters.keys()) if (!misled.has(rule)) counts.set(rule.from, (counts.get(rule.from) ?? 0) + 1);
	return counts;
}
/** A path that leaves its folder is tried in no more folders than this. */
const mostAbove = 8;
/** The files that share most with a path: where there is one such file, it speaks for a rule. */
function vote({ forms, least, sure }, known, rules) {
	const [first = ""] = forms;
	if (sure !== void 0) rules.add(first, sure);
	if (sure !== void 0 || least === Infinity) return [];
	let [most, ties, form] = [
		0,
		[],
		""
	];
	for (const one of forms) {
		if (!isAbsolute(one) && known.has(one)) rules.identity();
		const endings = known.longest(one);
		if (!endings || endings.shared < least || endings.shared < most) continue;
		const isWhole = !isAbsolute(one) && endings.shared === one.split("/").length;
		if (endings.shared < 2 && !isWhole) continue;
		const own = Array.from({ length: Math.min(endings.count, 20) }, (_, index) => endings.at(index));
		ties = endings.shared > most ? own : [.../* @__PURE__ */ new Set([...ties, ...own])];
		[most, form] = [endings.shared, one];
	}
	const [only, ...more] = ties;
	if (only !== void 0 && more.length === 0) rules.add(form, only);
	return ties;
}
/** All places that the rules give a path and where there is a file. */
function fitsOf({ forms, least, sure }, known, rules) {
	const fits = [];
	if (least === Infinity) return fits;
	for (const form of forms) rules.visit(form, (rest, byTo) => {
		for (const fit of filesBy(byTo, rest, known)) if (sure === void 0 || sure === fit.path) fits.push({
			...fit,
			form
		});
	});
	return fits;
}
/** Goes over the rules or over the files that end like the rest, whichever are fewer. */
function filesBy(byTo, rest, known) {
	const isAbove = rest.startsWith("../") && byTo.size <= mostAbove;
	const endings = byTo.size > 2 && !isAbove ? known.endingIn(rest) : void 0;
	if (byTo.size > 2 && !isAbove && !endings) return [];
	if (endings && endings.count < byTo.size) return Array.from({ length: endings.count }, (_, index) => endings.at(index)).flatMap((path) => {
		const rule = byTo.get(path.slice(0, Math.max(0, path.length - rest.length - 1)));
		return rule ? [{
			rule,
			path
		}] : [];
	});
	return [...byTo.values()].map((rule) => ({
		rule,
		path: isAbove ? normalise(joinPath(rule.to, rest)) : joinPath(rule.to, rest)
	})).filter(({ path }) => known.has(path));
}
// src/checks/coverage/paths/decide.ts
const none = { is: "none" };
const stray = { is: "stray" };
/** What a path is by the rules that are believed. */
function decide(open, fits, { ties, rules, belief }) {
	const kind = kindOf(open.forms.at(-1) ?? "");
	if (fits.length === 0) return decideUnfit(open, ties, belief);
	const left = open.least > 1 ? fits : fits.filter(({ rule }) => !belief.isRefuted(rule, kind));
	const [first] = left;
	if (first === void 0) return stray;
	const paths = [...new Set(left.map(({ path }) => path))];
	if (paths.length === 1) {
		const best = left.reduce((a, b) => b.rule.count > a.rule.count ? b : a);
		return open.least === 1 && belief.isGuess(best.rule, kind) ? stray : found$1(best);
	}
	const winner = left.find((a) => left.every((b) => a.path === b.path || rules.beats(a.rule, b.rule)));
	if (winner && belief.isBacked(winner.rule, kind)) return found$1(winner);
	const plain = open.forms.length === 1 ? left.find(({ rule }) => rule.isIdentity && rule.alone > 0) : void 0;
	return plain ? found$1(plain) : {
		is: "tie",
		candidates: paths.slice(0, 20)
	};
}
function decideUnfit({ forms }, ties, belief) {
	if (ties.length === 0) return forms.some((form) => belief.isPlaced(form)) ? stray : none;
	return ties.length === 1 || belief.explains(kindOf(forms.at(-1) ?? "")) ? stray : {
		is: "tie",
		candidates: ties
	};
}
/** Where others start from says that a path can be a file, and not that it can be no other. */
function decideAlone(fits, ties) {
	const candidates = [.../* @__PURE__ */ new Set([...fits.map(({ path }) => path), ...ties])];
	const [only, ...more] = candidates;
	if (only === void 0) return none;
	if (more.length > 0) return {
		is: "tie",
		candidates: candidates.slice(0, 20)
	};
	const best = fits.reduce((a, b) => a && a.rule.count >= b.rule.count ? a : b, void 0);
	return best ? found$1(best) : {
		is: "found",
		path: only,
		by: "suffix"
	};
}
const found$1 = ({ rule, path }) => ({
	is: "found",
	path,
	by: rule.isIdentity ? "known" : rule.count > 1 ? "prefix" : "suffix"
});
// src/checks/coverage/paths/infer.ts
/**
* Finds the folders that a report's paths start from, by the files that end like them, and reads all paths from there:
* one path alone can end like a wrong file, or like several.
*/
function infer(open, known, { isRootless = false, told = /* @__PURE__ */ new Set() } = {}) {
	if (open.every(({ forms: [first = "", ...more] }) => more.length === 0 && !isAbsolute(first) && known.has(first))) return open.map(({ forms: [path = ""] }) => ({
		is: "found",
		path,
		by: "known"
	}));
	const rules = headRules();
	const nearest = open.map((path) => vote(path, known, rules));
	const fits = open.map((path) => fitsOf(path, known, rules));
	const explained = fits.map((own, index) => ({
		kind: kindOf(open[index]?.forms.at(-1) ?? ""),
		rules: [...new Set(own.map(({ rule }) => rule))],
		form: own[0]?.form ?? ""
	}));
	for (const own of explained) rules.count(own.rules);
	if (isRootless) return open.map((_, index) => decideAlone(fits[index] ?? [], nearest[index] ?? []));
	const belief = believe(explained, rules, told);
	return open.map((path, index) => decide(path, fits[index] ?? [], {
		ties: nearest[index] ?? [],
		rules,
		belief
	}));
}
// src/checks/coverage/paths/locate.ts
/** The path as far as rules, folders and modules tell, surest first. */
function locate(report, places) {
	const plain = normalise(report);
	return locateTold(report, places) ?? locateInRoot(plain, places) ?? choose(places.sources.map((folder) => joinPath(folder, plain)), "source", places) ?? locateInSourceRoots(plain, places) ?? locateInModules(plain, places) ?? (places.home === void 0 || isAbsolute(plain) ? {
		is: "open",
		path: plain
	} : place(joinPath(places.home, plain), "source", places));
}
/** Where the config leads the path, or the path itself. */
function locateTold(report, places) {
	const plain = normalise(report);
	const ruled = applyRules(places.mappings, plain);
	if (ruled !== void 0) return place(ruled, "mapping", places);
	if (plain !== report && places.known.has(report)) return found(report, "known");
	return isAbsolute(plain) ? locateAbsolute(plain, places) : void 0;
}
const found = (path, by) => ({
	is: "found",
	mapped: {
		path,
		by
	}
});
function locateAbsolute(plain, { known, roots }) {
	const nearest = roots.map((root) => inside(root, plain)).filter((path) => path !== void 0).sort((a, b) => a.length - b.length);
	const path = nearest.find((one) => known.has(one)) ?? nearest[0];
	if (path === void 0) return {
		is: "open",
		path: plain
	};
	return known.has(path) ? found(path, "workspace") : {
		is: "placed",
		path,
		by: "workspace"
	};
}
/** A place that someone named: there or nowhere. */
function place(to, by, places) {
	const path = normalise(to);
	if (isAbsolute(path)) return locateAbsolute(path, places);
	return places.known.has(path) ? found(path, by) : {
		is: "placed",
		path,
		by
	};
}
/** Who names the folder says that its paths are nowhere else. */
function locateInRoot(plain, places) {
	if (places.root === void 0 || isAbsolute(plain)) return void 0;
	const located = place(joinPath(places.root, plain), "root", places);
	if (located.is === "found") return found(located.mapped.path, "root");
	const folder = rootFolder(places);
	if (folder === void 0) return located;
	if (places.known.has(plain) && inside(folder, plain) !== void 0) return found(plain, "root");
	const { sourceRoots, known } = places;
	return choose(sourceRoots.flatMap((one) => endingIn(joinPath(one, plain), known)).filter((path) => inside(folder, path) !== void 0), "source-root", places) ?? locateInModules(plain, places) ?? located;
}
/** Where the report's paths start from in the gated directory, if that was told and is there. */
function rootFolder({ root, roots }) {
	if (root === void 0 || !isAbsolute(root)) return root;
	return roots.includes(root) ? "" : roots.map((one) => inside(one, root)).find((path) => path !== void 0);
}
const mostCandidates = 1e3;
function endingIn(path, known) {
	const endings = known.endingIn(path);
	const count = Math.min(endings?.count ?? 0, mostCandidates);
	return Array.from({ length: count }, (_, index) => endings?.at(index) ?? "");
}
function choose(paths, by, { known }) {
	const candidates = [...new Set(paths.map(normalise))].filter((path) => known.has(path));
	const [first, ...more] = candidates;
	if (first === void 0) return void 0;
	return more.length > 0 ? {
		is: "tie",
		candidates
	} : found(first, by);
}
/** Of several modules with the same source root, only one may have the file; else comparing with others may tell. */
function locateInSourceRoots(plain, places) {
	if (places.sourceRoots.length === 0 || escapes(plain)) return void 0;
	const direct = choose(places.sourceRoots.map((root) => joinPath(root, plain)), "source-root", places);
	if (direct) return direct;
	const [only, ...more] = places.sourceRoots.map((root) => places.known.endingIn(joinPath(root, plain))).filter((one) => one !== void 0);
	return only?.count === 1 && more.length === 0 ? found(only.at(0), "source-root") : void 0;
}
function locateInModules(plain, { known, goModules }) {
	for (const { module, directory } of goModules) {
		const rest = inside(module, plain);
		if (rest === void 0) continue;
		const path = joinPath(directory, rest);
		return known.has(path) ? found(path, "module") : {
			is: "placed",
			path,
			by: "module"
		};
	}
}
// src/checks/coverage/paths/locate-package.ts
/**
* Where a file of a package is. Modules have the same packages and one report has several modules: of all files that
* end like the path only the config and the report's own groups tell which is meant, never its other paths.
*/
function locatePackage(label, file, places) {
	const labelled = label === file.path ? void 0 : locateTold(label, places);
	if (labelled?.is === "found") return labelled;
	const told = locateTold(file.path, places);
	if (told) return told;
	if (labelled?.is === "placed" && labelled.by === "mapping") return labelled;
	const plain = normalise(file.path);
	const chosen = choicesOf(plain, places).map((choice) => chooseFile(choice, file, places));
	return chosen.find(isOfGroup) ?? chosen[0] ?? {
		is: "open",
		path: plain
	};
}
const isOfGroup = (located) => located.is === "found" && located.mapped.by === "group";
/** What the path can be, as far as the source roots tell, and beyond them: a module may have others. */
function choicesOf(plain, places) {
	const { known, sourceRoots } = places;
	const root = rootFolder(places);
	const direct = root === void 0 ? "" : normalise(joinPath(root, plain));
	if (known.has(direct)) return [{
		candidates: [direct],
		by: "root"
	}];
	return [{
		candidates: [...new Set(sourceRoots.flatMap((folder) => endingIn(joinPath(folder, plain), known)))],
		by: "source-root"
	}, {
		candidates: endingIn(plain, known),
		by: known.has(plain) ? "known" : "suffix"
	}].filter(({ candidates }) => candidates.length > 0).map((choice) => keepInRoot(choice, places));
}
/** The files inside the folder that the report is said to start in, where there are such. */
function keepInRoot(choice, places) {
	const root = rootFolder(places);
	const candidates = root ? choice.candidates.filter((path) => inside(root, path) !== void 0) : [];
	return candidates.length > 0 ? {
		candidates,
		by: "root"
	} : choice;
}
// src/checks/coverage/paths/map-once.ts
/** In one spelling of the paths: first what is sure, then what comparing the others tells. */
function mapOnce(reports, places) {
	const packages = reports.map((report) => packageOf(report, places));
	const paths = reports.map((report, index) => packages[index]?.path ?? places.fold(report));
	const located = paths.map((path, index) => {
		const file = packages[index];
		return file ? locatePackage(places.fold(reports[index] ?? ""), file, places) : locate(path, places);
	});
	const open = located.map((one, index) => openPath(paths[index] ?? "", one, places));
	const asked = open.filter((one) => one !== void 0);
	const isRootless = places.packages !== void 0;
	const told = new Set(located.flatMap((one, index) => isTold(one) ? [kindOf(normalise(paths[index] ?? ""))] : []));
	const inferred = infer(asked, places.known, {
		isRootless,
		told
	});
	const answers = new Map(inferred.map((answer, index) => [asked[index], answer]));
	const left = asked.filter((one) => answers.get(one)?.is === "none" && one.least === 1);
	const flat = matchFlatFolders([...new Set(left.flatMap(({ forms }) => forms))], places);
	return located.map((one, index) => {
		const own = open[index];
		if (one.is === "found" || one.is === "tie") return one;
		const [answer, file] = [own && answers.get(own), packages[index]];
		if (answer?.is === "tie" && file) return chooseFile(keepInRoot({
			candidates: answer.candidates,
			by: "suffix"
		}, places), file, places);
		return outcomeOf(answer, own?.forms.map((form) => flat.get(form)).find((file) => file !== void 0)) ?? rest(one);
	});
}
/** By more than what it looks like; what source roots tell of is asked as well. */
const isTold = (located) => located.is === "found" && located.mapped.by !== "source-root";
function packageOf(report, { packages, fold }) {
	const file = packages?.get(report);
	return file && {
		path: fold(file.path),
		modules: file.modules.map(fold)
	};
}
const rest = (located) => located.is === "placed" ? {
	is: "placed",
	path: located.path
} : { is: "none" };
function outcomeOf(answer, flat) {
	if (answer?.is === "found") return {
		is: "found",
		mapped: {
			path: answer.path,
			by: answer.by
		}
	};
	if (answer?.is === "tie") return answer;
	return flat === void 0 ? void 0 : {
		is: "found",
		mapped: {
			path: flat,
			by: "prefix"
		}
	};
}
/** What there is to compare; undefined where the place of a path is sure, or its file cannot be ours. */
function openPath(report, located, places) {
	if (located.is === "tie" || report.length > 4096) return void 0;
	const plain = normalise(report);
	const least = leastShared(report, plain);
	if (located.is === "found") return located.mapped.by === "source-root" ? {
		forms: [plain],
		least: 1,
		sure: located.mapped.path
	} : void 0;
	if (located.is === "placed") return openPackage(located.by === "source" ? located.path : plain, located);
	if (isModule(located.path, places)) return void 0;
	return {
		forms: formsOf(located.path, places),
		least
	};
}
function openPackage(path, { by }) {
	const least = leastShared(path, path);
	return least > 1 && (by === "workspace" || by === "source") ? {
		forms: [path],
		least
	} : void 0;
}
/** A Go package of another module, which may well have a file of the same name. */
const isModule = (path, { goModules }) => goModules.length > 0 && !isAbsolute(path) && /^[^/]+\.[a-z]{2,}\/.*\.go$/i.test(path);
// src/checks/coverage/paths/map-paths.ts
/**
* Leads the paths of one report to paths of the repository. A path that could be several files is no path of any: it is
* ambiguous, and never the first of them.
*/
function mapPaths(input) {
	const paths = [...new Set(input.paths)];
	const outcomes = new Map(zip(paths, mapOnce(paths, openPlaces(input, knownPaths(input.known)))));
	for (const [fold, by] of [[sameUnicode, "unicode"], [sameCase, "case"]]) if (isLeft(paths, outcomes, by)) addFolded(input, paths, {
		fold,
		by,
		outcomes
	});
	return sortOut(outcomes, { isRootless: input.packages !== void 0 });
}
const isOpen = (outcome) => outcome?.is === "none" || outcome?.is === "placed";
function isLeft(paths, outcomes, by) {
	const isWorthIt = (path) => by === "case" || /[^\0-\x7f]/.test(path);
	return paths.some((path) => isOpen(outcomes.get(path)) && isWorthIt(path) && !isForeign(path));
}
/** All paths again, so that those which are left are compared with the others, in a spelling that hides a difference. */
function addFolded(input, paths, { fold, by, outcomes }) {
	const files = foldPaths(input.known, fold);
	const again = mapOnce(paths, openPlaces(input, knownPaths([...files.keys()].sort()), fold));
	for (const [index, path] of paths.entries()) {
		const outcome = again[index];
		if (!isOpen(outcomes.get(path)) || outcome?.is !== "found") continue;
		const file = files.get(outcome.mapped.path);
		if (file !== void 0) outcomes.set(path, {
			is: "found",
			mapped: {
				path: file,
				by
			}
		});
	}
}
function sortOut(outcomes, { isRootless }) {
	const mapped = /* @__PURE__ */ new Map();
	const ambiguous = [];
	const unmapped = [];
	for (const [path, outcome] of outcomes) {
		const untracked = outcome.is === "placed" ? untrackedAt(outcome.path, path) : void 0;
		if (outcome.is === "found") mapped.set(path, outcome.mapped);
		else if (outcome.is === "tie") ambiguous.push({
			path,
			candidates: outcome.candidates
		});
		else if (untracked) mapped.set(path, untracked);
		else unmapped.push(path);
	}
	return {
		mapped,
		ambiguous: [...ambiguous, ...rivalsIn(mapped, isRootless ? allButSurest : guessed)],
		unmapped
	};
}
const guesses = /* @__PURE__ */ new Set([
	"prefix",
	"suffix",
	"unicode",
	"case"
]);
const mostRivals = 20;
/** Two spellings may be one file; one that only looks like it may be another. */
function guessed(claims) {
	return new Set(claims.map(([path]) => normalise(path))).size > 1 ? claims.filter(([, by]) => guesses.has(by)) : [];
}
const surest = [
	"mapping",
	"workspace",
	"group",
	"root",
	"source-root",
	"known"
];
/** Two packages are never one file, whatever led there. */
function allButSurest(claims) {
	const rankOf = (by) => surest.includes(by) ? surest.indexOf(by) : surest.length;
	const best = claims.reduce((least, [, by]) => Math.min(least, rankOf(by)), surest.length);
	const [first, ...equals] = claims.filter(([, by]) => rankOf(by) === best);
	return equals.length > 0 ? claims : claims.filter((claim) => claim !== first);
}
/** Two paths of one report are two files: where both lead to one, those which need not be it are taken back. */
function rivalsIn(mapped, takenBack) {
	const byTarget = /* @__PURE__ */ new Map();
	for (const [path, { path: target, by }] of mapped) {
		const claims = byTarget.get(target);
		if (claims) claims.push([path, by]);
		else byTarget.set(target, [[path, by]]);
	}
	const rivals = [];
	for (const [target, claims] of byTarget) {
		if (claims.length < 2) continue;
		const first = claims.slice(0, mostRivals).map(([path]) => path);
		for (const [path] of takenBack(claims)) {
			const others = first.filter((other) => other !== path);
			rivals.push({
				path,
				candidates: [target],
				rivals: others
			});
			mapped.delete(path);
		}
	}
	return rivals;
}
const untrackedAt = (place, path) => escapes(place) || isForeign(path) ? void 0 : {
	path: place,
	by: "untracked"
};
function zip(a, b) {
	return a.flatMap((one, index) => {
		const other = b[index];
		return other === void 0 ? [] : [[one, other]];
	});
}
// src/formats/coverage/sniff.ts
const starts = (text) => (head) => head.startsWith(text);
const strangers = [
	{
		isIt: starts(""),
		what: "is compressed with gzip",
		hint: "Unpack it first."
	},
	{
		isIt: starts("PK"),
		what: "is a zip archive",
		hint: "Unpack it first."
	},
	{
		isIt: starts("SQLite format 3\0"),
		what: "is the data file of coverage.py, not a report",
		hint: "Write a report: `coverage json` or `coverage xml`."
	},
	{
		isIt: starts("!coverage.py:"),
		what: "is the data file of an old coverage.py, not a report",
		hint: "Write a report: `coverage xml`."
	},
	{
		isIt: starts("ÀÀ"),
		what: "is the execution data of JaCoCo, not a report",
		hint: "Write the XML report: the task `jacocoTestReport`, or the goal `jacoco:report`."
	},
	{
		isIt: (head) => /^(?:\xfflprof|\x81rforpl\xff|\xfflprofi\x81)/.test(head),
		what: "is a profile of LLVM, not a report",
		hint: "Write a report: `llvm-cov export -format=lcov`."
	},
	{
		isIt: (head) => /^(?:adcg|gcda|oncg|gcno)/.test(head),
		what: "is gcc's own data, not a report",
		hint: "Write a report with lcov or gcovr."
	},
	{
		isIt: (head) => /^\0c[vw]m/.test(head),
		what: "is Go's binary coverage data, not a profile",
		hint: "Convert it: `go tool covdata textfmt -i=DIR -o=FILE`."
	},
	{
		isIt: (head) => /^ +-: +0:(?:Source|Graph|Data|Runs):/.test(head),
		what: "is the annotated source that gcov writes",
		hint: "Write a report with lcov or gcovr."
	},
	{
		isIt: starts("%PDF-"),
		what: "is a PDF document",
		hint: "Name the machine-readable report."
	}
];
/** Which family of formats the first bytes of a file are of; one that is none is refused by what it is. */
function sniff(head, file) {
	const bytes = String.fromCharCode(...head);
	const stranger = strangers.find(({ isIt }) => isIt(bytes));
	if (stranger) throw new GateError("malformed", `${file} ${stranger.what}`, {
		at: { file },
		hint: stranger.hint
	});
	const text = bytes.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replace(/^[\0\s]+/, "");
	if (text === "") throw new GateError("malformed", `${file} is empty`, {
		at: { file },
		hint: writeOne
	});
	if (text.startsWith("<")) return "xml";
	if (/^[{[]/.test(text)) return "json";
	if (text.startsWith("mode:")) return "gocover";
	if (/^(?:TN|SF|VER):/m.test(text)) return "lcov";
	throw new GateError("malformed", `${file} is no coverage report: it begins with ${quoted(text)}`, {
		at: {
			file,
			line: 1
		},
		hint: `Expected one of ${formatTitles}.`
	});
}
const quoted = (text) => /[\0\x80-\xff]/.test(text.slice(0, 80)) ? "binary data" : `"${visible(clip(text.split(/[\r\n]/)[0] ?? "", 60))}"`;
const writeOne = "Let the tests write it, and look whether the step that does so ran.";
const formatTitles = "lcov, Cobertura, Clover, JaCoCo, OpenCover, dotCover, scoverage and SonarQube XML, Go cover profiles, and JSON of Istanbul, coverage.py, SimpleCov and gcovr";
// src/formats/coverage/read.ts
const openers = {
	lcov: async () => (await import("./lcov.js")).openLcov,
	gocover: async () => (await import("./go-cover.js")).openGoCover,
	xml: async () => {
		const [{ openXml }, { xmlFormats }] = await Promise.all([import("./read-xml.js"), import("./xml-formats.js")]);
		return openXml(xmlFormats);
	},
	json: async () => {
		const [{ openJson }, { jsonFormats }] = await Promise.all([import("./read-json.js"), import("./json-formats.js")]);
		return openJson(jsonFormats);
	}
};
/** Reads a report of any format that is known, told by its content. Throws a GateError for what is none. */
async function readCoverage(chunks, file) {
	const waiting = [];
	let reader;
	const begin = async () => {
		const opened = (await openers[sniff(joinBytes(waiting).subarray(0, headBytes), file)]())(file);
		for (const chunk of waiting) opened.write(chunk);
		return opened;
	};
	for await (const chunk of chunks) if (reader) reader.write(chunk);
	else {
		waiting.push(chunk.slice());
		if (lengthOf(waiting) >= headBytes) reader = await begin();
	}
	const report = (reader ?? await begin()).end();
	if (report.files.every(({ path }) => path !== "")) return report;
	throw new GateError("malformed", `${file} has coverage of a file without a name`, { at: { file } });
}
const headBytes = 4096;
const lengthOf = (chunks) => chunks.reduce((sum, { length }) => sum + length, 0);
// src/checks/coverage/read-reports.ts
const wantedOf = ({ reports }) => reports.map((one) => typeof one === "string" ? { globs: [one] } : {
	...one,
	globs: one.files
});
/** The files of a glob; a name that is no glob is taken by its word, so that its absence is told by name. */
async function filesOf(globs, files) {
	const [names, patterns] = [globs.filter((one) => !isGlob(one)), globs.filter(isGlob)];
	return [.../* @__PURE__ */ new Set([...names, ...patterns.length > 0 ? await files.list(patterns) : []])].sort();
}
const isGlob = (text) => /[*?[\]{}!]/.test(text);
/** Whether the report has anything that could be covered. */
function isMeasured(file) {
	const totals = totalsOf(file);
	return metrics.some((metric) => totals[metric].total > 0);
}
/** Throws only what nobody foresaw: a report that cannot be read is a problem, and the others go on. */
async function readReport(file, files) {
	try {
		const report = await readCoverage(files.stream(file), file);
		if (report.files.some(isMeasured)) return {
			file,
			report
		};
		const what = report.files.length === 0 ? "of no file" : "that knows nothing to cover";
		return problemOf("report-empty", `${file} is a ${report.format} report ${what}`, file, report.notes);
	} catch (thrown) {
		return readingProblem(thrown, file);
	}
}
function readingProblem(thrown, file) {
	if (!(thrown instanceof GateError) || thrown.kind === "cancelled") throw thrown;
	const { message, hint, at } = thrown;
	return {
		rule: thrown.kind === "not-found" ? "report-missing" : "report-unreadable",
		message,
		at: at?.line === void 0 ? { file } : {
			file,
			line: at.line
		},
		...hint && { details: [hint] }
	};
}
const problemOf = (rule, message, file, details = []) => ({
	rule,
	message,
	...file !== void 0 && { at: { file } },
	...details.length > 0 && { details: [...details] }
});
// src/checks/coverage/map-report.ts
function mapReport(report, { root }, { paths, "source-roots": sourceRoots }, { known, isPartial, roots, goModules }) {
	return mapPaths({
		paths: report.files.map(({ path }) => path),
		sources: report.sources,
		packages: report.packages,
		mappings: paths.map(parsePathRule),
		known: isPartial ? completed(known, report) : known,
		roots,
		sourceRoots,
		goModules,
		root
	});
}
/** A report that names some of the files exactly starts from where they do: its other paths are files of their own. */
function completed(known, { files, packages }) {
	const all = new Set(known);
	const own = files.map(({ path }) => normalise(packages?.get(path)?.path ?? path));
	return own.some((path) => all.has(path)) ? [.../* @__PURE__ */ new Set([...known, ...own])].sort() : known;
}
const mostNamed = 10;
function listed(paths) {
	const first = paths.slice(0, mostNamed).map((path) => visible(clip(path, 200)));
	return paths.length > mostNamed ? [...first, `and ${paths.length - mostNamed} more`] : first;
}
/** The paths that are no file of the repository, wherever they would lie. */
const strangersIn = ({ mapped, unmapped }) => [...[...mapped].flatMap(([path, { by }]) => by === "untracked" ? [path] : []), ...unmapped];
function ambiguity(file, { path, candidates, rivals }) {
	const name = visible(clip(path, 200));
	const [only = ""] = candidates;
	return rivals ? problemOf("path-ambiguous", `${name} in ${file} looks like ${visible(clip(only, 200))}, and so do others in it`, file, listed(rivals)) : problemOf("path-ambiguous", `${name} in ${file} can be ${candidates.length} files of this repository`, file, listed(candidates));
}
/** A report most of whose paths lead nowhere is about something else: the few that fit may fit by accident. */
function mapProblems({ file }, map, isIgnored) {
	const { mapped, ambiguous, unmapped } = map;
	const strangers = strangersIn(map).filter((path) => !isForeign(path) && !isIgnored(path));
	const found = [...mapped.values()].filter(({ by }) => by !== "untracked").length;
	if (ambiguous.length > 0 || found > 0 && strangers.length <= found) return ambiguous.map((one) => ambiguity(file, one));
	const all = mapped.size + unmapped.length;
	const told = found > 0 ? `${strangers.length} of ${all} paths in ${file} are` : noneOf(all, file);
	return [problemOf("report-unmapped", `${told} no files of this repository`, file, listed(strangers))];
}
const noneOf = (all, file) => all === 1 ? `the one path in ${file} leads to` : `all of ${all} paths in ${file} lead to`;
// src/checks/coverage/leg-file.ts
const payload = z.strictObject({
	leg: z.string().check(z.minLength(1)),
	reports: reportsRead,
	parts: z.array(z.strictObject({
		suite: z.optional(z.string()),
		coverage: z.record(z.string(), z.unknown())
	}))
});
/** Throws a GateError for what is no evidence of coverage. */
async function readLegFile(chunks, file) {
	const text = decodeText(await joined(chunks, file), file, limits.jsonReportBytes);
	const envelope = evidenceEnvelope.safeParse(parse$1(text, file));
	const inner = envelope.success ? payload.safeParse(envelope.data.payload) : void 0;
	if (!envelope.success || envelope.data.check !== "coverage" || !inner?.success) throw noEvidence(file);
	return {
		leg: inner.data.leg,
		sha: envelope.data.sha,
		reports: inner.data.reports,
		parts: inner.data.parts.map(({ suite, coverage }, index) => ({
			suite,
			files: epic21Coverage.read(coverage, {
				file,
				lineOf: (path) => parseJson(text, file).locate([
					"payload",
					"parts",
					index,
					"coverage",
					...path
				]).line
			}).files
		}))
	};
}
const noEvidence = (file) => new GateError("malformed", `${file} is not evidence of coverage`, {
	at: { file },
	hint: "Write it with `epic21-gate collect --leg NAME --output FILE`."
});
/** The quick reader first: evidence is large, and the careful one is there to say where it is wrong. */
function parse$1(text, file) {
	try {
		return JSON.parse(text);
	} catch {
		return parseJson(text, file).value;
	}
}
async function joined(chunks, file) {
	const own = [];
	let length = 0;
	for await (const chunk of chunks) {
		own.push(chunk.slice());
		length += chunk.length;
		if (length > limits.jsonReportBytes) throw new GateError("too-large", `${file} has more than ${limits.jsonReportBytes} bytes`, { at: { file } });
	}
	return joinBytes(own);
}
// src/checks/coverage/pile.ts
/** Lays files onto the pile; answers with the paths that two reports give only figures of, which cannot be merged. */
function addToPile(pile, files, suite) {
	const target = pile.get(suite) ?? /* @__PURE__ */ new Map();
	pile.set(suite, target);
	return addAll(target, files);
}
function addAll(target, files) {
	const clashes = [];
	for (const file of files) {
		const known = target.get(file.path);
		if (known && !canMerge(known, file)) clashes.push(file.path);
		else target.set(file.path, known ? mergeFiles(known, file) : file);
	}
	return clashes;
}
/** All suites together. */
function mergeSuites(pile) {
	const [first = /* @__PURE__ */ new Map(), ...more] = pile.values();
	if (more.length === 0) return {
		files: first,
		clashes: []
	};
	const files = new Map(first);
	return {
		files,
		clashes: more.flatMap((suite) => addAll(files, suite.values()))
	};
}
const totalsOfAll = (files) => sumTotals(Array.from(files, totalsOf));
const suiteTotals = (pile) => Object.fromEntries(named(pile).map(([suite, files]) => [suite, totalsOfAll(files.values())]));
const named = (pile) => [...pile].flatMap(([suite, files]) => suite === void 0 ? [] : [[suite, files]]);
/** The figures of each file, sorted by path. */
function figuresOf(files, pile, isKnown) {
	const suites = named(pile);
	return [...files.values()].sort((a, b) => a.path < b.path ? -1 : Number(a.path > b.path)).map((file) => ({
		path: file.path,
		totals: totalsOf(file),
		...suites.length > 0 && { suites: suitesOf(suites, file.path) },
		...!isKnown(file.path) && { outside: true }
	}));
}
const suitesOf = (suites, path) => Object.fromEntries(suites.flatMap(([suite, files]) => {
	const file = files.get(path);
	return file ? [[suite, totalsOf(file)]] : [];
}));
// src/checks/coverage/legs.ts
/** Lays what the legs of a matrix measured onto the pile, one after the other, and tells which of them are missing. */
async function addLegs(pile, { files, git }, options) {
	const isMatrix = options.evidence.length > 0 || options.legs.length > 0;
	const names = isMatrix ? await filesOf(options.evidence, files) : [];
	const found = {
		reports: [],
		problems: [],
		files: names
	};
	if (!isMatrix) return found;
	const head = await git.head();
	const seen = /* @__PURE__ */ new Map();
	for (const name of names) {
		const leg = await readLeg(name, files);
		if ("rule" in leg) {
			found.problems.push(leg);
			continue;
		}
		const twin = seen.get(leg.leg);
		if (twin !== void 0) found.problems.push(repeated(leg.leg, [twin, name]));
		else if (leg.sha !== head) found.problems.push(foreign(leg, name, head));
		else if (!options.legs.includes(leg.leg)) found.problems.push(unlisted(leg.leg, name));
		else if (!leg.parts.some(({ files: own }) => own.some(isMeasured))) found.problems.push(hollow(leg.leg, name));
		else add$1(leg, name, pile, found);
		seen.set(leg.leg, name);
	}
	const missing = options.legs.filter((leg) => !seen.has(leg));
	found.problems.push(...missing.map((leg) => absent$1(leg, [...seen.keys()], names.length)));
	if (names.length === 0 && missing.length === 0) found.problems.push(problemOf("report-missing", `no evidence fits ${options.evidence.join(", ")}`));
	return found;
}
async function readLeg(name, files) {
	try {
		return await readLegFile(files.stream(name), name);
	} catch (thrown) {
		return readingProblem(thrown, name);
	}
}
function add$1(leg, name, pile, found) {
	for (const { suite, files } of leg.parts) {
		const clashes = addToPile(pile, files, suite);
		if (clashes.length > 0) found.problems.push(clashing$1(name, clashes));
	}
	for (const report of leg.reports) found.reports.push({
		...report,
		leg: leg.leg
	});
}
const repeated = (leg, [first, second]) => problemOf("leg-repeated", `${second} and ${first} are both of the leg ${leg}`, second);
const foreign = ({ leg, sha }, name, head) => problemOf("leg-foreign", `the leg ${leg} measured the commit ${sha.slice(0, 12)}, and this run is about ${head?.slice(0, 12) ?? "no commit"}`, name);
const unlisted = (leg, name) => problemOf("leg-unlisted", `${name} is of the leg ${leg}, which the config does not list`, name);
const hollow = (leg, name) => problemOf("report-empty", `${name} of the leg ${leg} knows nothing to cover`, name);
const absent$1 = (leg, seen, files) => problemOf("leg-missing", `the leg ${leg} did not report`, void 0, files === 0 ? ["There is no evidence file at all."] : [`Reported: ${seen.join(", ") || "none that can be read"}.`]);
const clashing$1 = (name, paths) => problemOf("not-mergeable", `${name} has figures without lines for ${paths.length} files that another leg has too`, name, paths.slice(0, 10));
// src/checks/coverage/measure.ts
/** Reads the wanted reports one after the other, so that only one is in memory beside what is kept of all. */
async function measure(world, options) {
	const measured = {
		pile: /* @__PURE__ */ new Map(),
		reports: [],
		problems: [],
		maps: []
	};
	const absent = [];
	for (const wanted of wantedOf(options)) {
		const { suite } = wanted;
		const names = /* @__PURE__ */ new Set();
		for (const glob of wanted.globs) {
			const found = await filesOf([glob], world.files);
			if (found.length === 0) absent.push({
				...noneFound(glob, suite),
				suite
			});
			for (const name of found) names.add(name);
		}
		for (const name of [...names].sort()) {
			const read = await readReport(name, world.files);
			if (!("rule" in read)) add(read, measured, {
				wanted,
				options,
				world
			});
			else if (read.rule === "report-missing") absent.push({
				...read,
				suite
			});
			else measured.problems.push(read);
		}
	}
	for (const { suite, ...problem } of absent) if (measured.pile.has(suite) || !world.mayBeAbsent(suite)) measured.problems.push(problem);
	return measured;
}
function add(read, measured, { wanted, options, world }) {
	const map = mapReport(read.report, wanted, options, world.repository);
	const isIgnored = anyOf(options.ignore);
	const libraries = new Set(world.withLibraries ? [] : map.unmapped.filter(isForeign));
	const files = read.report.files.filter(({ path }) => !libraries.has(path)).map((file) => ({
		...file,
		path: map.mapped.get(file.path)?.path ?? file.path
	})).filter(({ path }) => !isIgnored(path));
	const clashes = addToPile(measured.pile, files, wanted.suite);
	measured.maps.push({
		file: read.file,
		map
	});
	for (const problem of mapProblems(read, map, isIgnored)) measured.problems.push(problem);
	if (clashes.length > 0) measured.problems.push(notMergeable(read, clashes));
	measured.reports.push(describe(read, map, wanted.suite));
}
const noneFound = (glob, suite) => problemOf("report-missing", `no file fits ${glob}${suite === void 0 ? "" : ` of the suite ${suite}`}`);
const notMergeable = ({ file, report }, paths) => problemOf("not-mergeable", `${file} has figures without lines (${report.format}) for ${paths.length} files that another report has too`, file, listed(paths));
function describe({ file, report }, map, suite) {
	const strangers = strangersIn(map);
	const own = strangers.filter((path) => !isForeign(path));
	const foreign = strangers.length - own.length;
	const libraries = `${foreign} ${foreign === 1 ? "file" : "files"} of libraries and tools, outside this repository`;
	return {
		file,
		format: report.format,
		...suite !== void 0 && { suite },
		files: report.files.length,
		totals: totalsOfAll(report.files),
		declared: report.declared,
		unmapped: {
			count: own.length,
			first: listed(own)
		},
		notes: foreign > 0 ? [...report.notes, libraries] : [...report.notes]
	};
}
// src/checks/coverage/executable-lines.ts
/**
* The lines of a change are looked up here. A statement that holds no other one counts on each of its lines: an edit in the
* middle of a call is an edit of the call, though the report names its first line only.
*/
function hitsAt({ lines, statements, functions }) {
	const leaves = leavesOf(statements);
	return (line) => {
		const own = indexOf(lines.numbers, line);
		if (own >= 0) return lines.hits[own];
		return hitsOfLeaf(leaves, line) ?? hitsOfFunction(functions, line);
	};
}
/** Where no statement is, a function may begin, such as a method with its arguments. */
function hitsOfFunction({ numbers, hits }, line) {
	const last = indexOf(numbers, line);
	if (last < 0) return void 0;
	let most = 0;
	for (let index = last; index >= 0 && numbers[index] === line; index--) most = Math.max(most, hits[index] ?? 0);
	return most;
}
/** Ascending, and none within another. */
function leavesOf({ numbers, ends, hits }) {
	const indexes = [];
	for (let index = 0; index < numbers.length; index++) {
		const [start, end] = [numbers[index] ?? 0, ends[index] ?? 0];
		const next = numbers[index + 1] ?? Infinity;
		if (end > start && next > end && !isWithin(indexes.at(-1), start, ends)) indexes.push(index);
	}
	const pick = (from) => indexes.map((index) => from[index] ?? 0);
	return {
		numbers: Uint32Array.from(pick(numbers)),
		ends: Uint32Array.from(pick(ends)),
		hits: Float64Array.from(pick(hits))
	};
}
const isWithin = (before, start, ends) => before !== void 0 && (ends[before] ?? 0) >= start;
function hitsOfLeaf({ numbers, ends, hits }, line) {
	const before = lastUpTo(numbers, line);
	return before >= 0 && (ends[before] ?? 0) >= line ? hits[before] : void 0;
}
/** The index of a number in an ascending list, or -1. */
function indexOf(numbers, wanted) {
	const index = lastUpTo(numbers, wanted);
	return index >= 0 && numbers[index] === wanted ? index : -1;
}
function lastUpTo(numbers, most) {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((numbers[middle] ?? 0) <= most) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
// src/checks/coverage/patch.ts
/** The added lines of the diff that the reports know. */
function patchOf({ changed, files, source, shown }) {
	const [unreported, lineless, added] = [
		[],
		[],
		[]
	];
	const judged = [];
	for (const one of changed) {
		const file = files.get(one.path);
		if (file && one.isNew) added.push(one.path);
		if (file?.summary && one.added.length > 0) lineless.push(one.path);
		else if (file) judged.push(changedFile(one, file, shown));
		else if (one.added.length > 0 && source.isSource(one.path)) unreported.push(one.path);
	}
	return {
		files: judged,
		unreported: unreported.sort(),
		...lineless.length > 0 && { lineless: lineless.sort() },
		isGuess: source.isGuess,
		...added.length > 0 && { added: added.sort() },
		changed: changed.length
	};
}
function changedFile({ path, isNew, added }, file, shown) {
	const hits = hitsAt(file);
	const ranges = added.map((range) => judgeRange(range, hits));
	return {
		path,
		isNew,
		lines: {
			covered: sum(ranges.map(({ covered }) => covered)),
			total: sum(ranges.map(({ total }) => total))
		},
		branches: branchesWithin(file, added),
		uncovered: ranges.flatMap(({ uncovered }) => uncovered.map((lines) => withShown(path, lines, shown)))
	};
}
const sum = (numbers) => numbers.reduce((before, number) => before + number, 0);
/** Uncovered lines are one range as long as no covered line stands between them. */
function judgeRange([first, last], hits) {
	const uncovered = [];
	let [covered, total] = [0, 0];
	let isOpen = false;
	for (let line = first; line <= last; line++) {
		const count = hits(line);
		if (count === void 0) continue;
		total++;
		if (count > 0) {
			covered++;
			isOpen = false;
			continue;
		}
		const open = isOpen ? uncovered.at(-1) : void 0;
		if (open) open[1] = line;
		else uncovered.push([line, line]);
		isOpen = true;
	}
	return {
		covered,
		total,
		uncovered
	};
}
function branchesWithin(file, added) {
	let [covered, total, index] = [
		0,
		0,
		0
	];
	eachBranchLine(file.branches, (line, own, all) => {
		while (index < added.length && (added[index]?.[1] ?? 0) < line) index++;
		if (line < (added[index]?.[0] ?? Infinity)) return;
		covered += own;
		total += all;
	});
	return {
		covered,
		total
	};
}
function withShown(path, [first, last], shown) {
	const [start, end] = [shown(path, first), shown(path, last)];
	return {
		lines: [first, last],
		...start !== void 0 && end !== void 0 && end >= start && { shown: [start, end] }
	};
}
// src/checks/coverage/carry-names.ts
const further = (digits, by) => digits === "" ? "" : String(Number(digits) + by);
/**
* The key of a statement that is `by` lines further down, in the forms that the readers write: `12.4-14.2` and
* `12:4-14.2`. Undefined for one that holds places which no line number leads to, such as offsets in the file.
*/
function moveKey(key, { line, end }, by) {
	if (/^\d*$/.test(key)) return key;
	const [, first = "", column = "", last = "", rest = ""] = /^(\d+)([.:]\d*-)(\d*)(\..*)$/s.exec(key) ?? [];
	if (Number(first) !== line || last !== "" && Number(last) !== end) return void 0;
	return `${further(first, by)}${column}${further(last, by)}${rest}`;
}
const linesInArm = new RegExp([
	String.raw`^\d+(?=\.\d*-)`,
	String.raw`(?<=^\d*\.\d*-)\d+(?=\.)`,
	String.raw`^\d+(?=:)`,
	String.raw`(?<=^\d+: )\d+(?=-)`,
	String.raw`(?<=^\d+: \d+-)\d+`,
	String.raw`(?<=\b(?:to line|exit) )\d+$`
].join("|"), "g");
/** The name of an arm with its lines of today; undefined where one of them is changed or gone. */
function moveArm(name, toNew) {
	let isKept = true;
	const moved = name.replace(linesInArm, (digits) => {
		const line = toNew(Number(digits));
		isKept &&= line !== void 0;
		return String(line);
	});
	return isKept ? moved : void 0;
}
// src/checks/coverage/carry-branches.ts
/** The branches of lines that are still there, on their lines of today. */
function moveBranches({ numbers, shapes, starts, hits }, toNew) {
	return pack(shapes.flatMap((shape, index) => {
		const old = numbers[index] ?? 0;
		const line = old === 0 ? 0 : toNew(old);
		const own = Array.from(hits.subarray(starts[index], starts[index + 1]));
		return line === void 0 ? [] : [{
			line,
			...moveArms({
				shape,
				hits: own
			}, toNew)
		}];
	}).sort((a, b) => a.line - b.line || compareText(a.shape, b.shape)));
}
/** Arms that cannot be told by their names of today are only counted. */
function moveArms(arms, toNew) {
	if (isCountShape(arms.shape)) return arms;
	const named = /* @__PURE__ */ new Map();
	for (const [index, old] of armNames(arms.shape).entries()) {
		const name = moveArm(old, toNew);
		if (name === void 0 || named.has(name)) return counted(arms);
		named.set(name, arms.hits[index] ?? 0);
	}
	const sorted = [...named].sort(([a], [b]) => compareText(a, b));
	return {
		shape: namedShape(sorted.map(([name]) => name)),
		hits: sorted.map(([, own]) => own)
	};
}
const counted = ({ hits }) => ({
	shape: countShape(hits.length),
	hits: hits.toSorted((a, b) => b - a)
});
/** Two lists of arms that are only counted now may be one: the one that covers more is what is known. */
function pack(entries) {
	const [numbers, starts, hits] = [
		growingInts(),
		growingInts(),
		growingFloats()
	];
	const shapes = [];
	let start = 0;
	for (const { line, shape, hits: own } of entries) {
		if (shapes.at(-1) === shape && numbers.at(numbers.length - 1) === line) {
			own.forEach((count, arm) => hits.set(start + arm, Math.max(hits.at(start + arm), count)));
			continue;
		}
		start = hits.length;
		numbers.push(line);
		shapes.push(shape);
		starts.push(start);
		for (const count of own) hits.push(count);
	}
	starts.push(hits.length);
	return {
		numbers: numbers.take(),
		shapes,
		starts: starts.take(),
		hits: hits.take()
	};
}
// src/checks/coverage/carry-lines.ts
/** What was known of a file, on its lines of today: of what lies in changed lines, nothing is known any more. */
function moveLines(file, hunks, path) {
	if (hunks.length === 0) return {
		...file,
		path
	};
	const toNew = mapToNew(hunks);
	const builder = fileBuilder(moreHits);
	eachMoved(file.lines.numbers, toNew, (line, index) => builder.line(line, file.lines.hits[index] ?? 0));
	const { names } = file.functions;
	eachMoved(file.functions.numbers, toNew, (line, index) => builder.function(line, names[index] ?? "", file.functions.hits[index] ?? 0));
	const { covered, total } = file.instructions;
	eachMoved(file.instructions.numbers, toNew, (line, index) => builder.instructions(line, covered[index] ?? 0, total[index] ?? 0));
	moveStatements(file, hunks, builder);
	return {
		...file,
		...builder.seal(path),
		branches: moveBranches(file.branches, toNew)
	};
}
/** What is on no line, which is line 0, stays there. */
function eachMoved(numbers, toNew, visit) {
	numbers.forEach((number, index) => {
		const line = number === 0 ? 0 : toNew(number);
		if (line !== void 0) visit(line, index);
	});
}
/** A statement is changed by any change between its first line and its last. */
function moveStatements({ statements }, hunks, builder) {
	const [toNew, isWhole] = [mapToNew(hunks), wholeIn(hunks)];
	statements.keys.forEach((key, index) => {
		const [line, end] = [statements.numbers[index] ?? 0, statements.ends[index] ?? 0];
		const now = line === 0 ? 0 : isWhole(line, end) ? toNew(line) : void 0;
		if (now === void 0) return;
		const by = now - line;
		const own = line === 0 || isWhole(0, end) ? key : moveKey(key, {
			line,
			end
		}, by);
		if (own === void 0) return;
		builder.statement({
			line: now,
			end: end + by,
			key: own
		}, statements.hits[index] ?? 0, statements.weights[index]);
	});
}
/** Whether all lines from one to another are as they were, with nothing new between them. */
function wholeIn(hunks) {
	return (first, last) => {
		const before = hunks[countUpTo(hunks, last) - 1];
		return before === void 0 || before.oldStart + before.oldLines <= first;
	};
}
/** How many hunks start at the line or before. */
function countUpTo(hunks, line) {
	let [low, high] = [0, hunks.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((hunks[middle]?.oldStart ?? 0) <= line) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/checks/coverage/carry-files.ts
/** Files of the old side of a diff as they are on its new side; undefined for those of which nothing is known there. */
function carrier(diff) {
	const changes = /* @__PURE__ */ new Map();
	const fresh = /* @__PURE__ */ new Set();
	for (const one of diff) {
		const isNew = one.kind === "added" || one.kind === "copied";
		if (isNew || one.kind === "renamed") fresh.add(one.path);
		if (!isNew) changes.set(one.from ?? one.path, one);
	}
	return (file) => {
		const change = changes.get(file.path);
		if (!change) return fresh.has(file.path) ? void 0 : file;
		return isLost(change, file) ? void 0 : stillMeasured(moveLines(file, change.hunks, change.path));
	};
}
/** Nothing tells which of mere figures are those of changed lines. */
const isLost = ({ kind, binary, hunks }, { summary }) => kind === "deleted" || binary || summary !== void 0 && hunks.length > 0;
const stillMeasured = (file) => isMeasured(file) ? file : void 0;
// src/checks/coverage/previous.ts
/** All of it, or nothing: half of what was measured looks like all of it. `known` is what git tracks. */
async function readPrevious({ files, git }, options, known) {
	if (options.previous.length === 0) return {};
	try {
		const legs = await readLegs(files, options, known);
		const commit = await commitOf(legs, git);
		const pile = /* @__PURE__ */ new Map();
		for (const { suite, files: measured } of legs.flatMap(({ parts }) => parts)) addToPile(pile, measured, suite);
		return { previous: {
			commit,
			pile,
			legs
		} };
	} catch (thrown) {
		return { unusable: whyNot(thrown) };
	}
}
/** What could not be found out, and what to do; what nobody foresaw is thrown on. */
function whyNot(thrown) {
	if (!(thrown instanceof GateError) || thrown.kind === "cancelled") throw thrown;
	return visible(clip(describeError(thrown), 400)).replace(/\.$/, "");
}
const refused = (message, hint) => new GateError("refused", message, { hint });
async function readLegs(files, { previous: globs, legs: expected }, known) {
	const names = [...new Set((await filesOf(globs, files)).map(plainPath))];
	if (names.length === 0) throw refused(`no file fits ${globs.map(showName).join(", ")}`);
	const tracked = names.find((name) => known.has(name));
	if (tracked !== void 0) throw refused(`${showName(tracked)} is tracked by git`, "A change could write it itself.");
	const found = new Set(await files.list(globs.filter((glob) => !escapes(plainPath(glob)))));
	const read = [];
	const legs = /* @__PURE__ */ new Map();
	for (const name of names) {
		const one = {
			name,
			leg: await readLegFile(files.stream(name), name)
		};
		if (!found.has(name)) throw refused(`${showName(name)} lies behind a link or outside of this folder`, untold);
		assertFits(one, read[0], legs.get(one.leg.leg));
		read.push(one);
		legs.set(one.leg.leg, one);
	}
	const missing = expected.find((leg) => !legs.has(leg));
	if (missing !== void 0) throw refused(`the leg ${showName(missing)} is not in \`previous\``);
	return read.map(({ leg }) => leg);
}
const untold = "Nothing tells whether git tracks it: name it by its own path.";
function assertFits({ name, leg }, first, twin) {
	const own = showName(name);
	if (twin) throw refused(`${showName(twin.name)} and ${own} are both of the leg ${showName(leg.leg)}`);
	if (!first || first.leg.sha === leg.sha) return;
	const other = `${showName(first.name)} of ${showCommit(first.leg.sha)}`;
	throw refused(`${own} is of the commit ${showCommit(leg.sha)} and ${other}`);
}
/** A commit that is not here, or lies beyond a cut in the history, is no known ancestor: git says so itself. */
async function commitOf([first], git) {
	const head = await git.head();
	if (!first || head === void 0) throw refused("there is no commit here that `previous` could be before");
	const { sha } = first;
	if (sha === head) throw refused(`\`previous\` is of this very commit, ${showCommit(sha)}`);
	if (await git.isAncestor(sha, head)) return sha;
	throw refused(`\`previous\` is of the commit ${showCommit(sha)}, from which this one does not descend`);
}
// src/checks/coverage/carry-forward.ts
/** Suites of which nothing was read, taken from before where the config allows it, on the lines of today. */
async function carryForward(pile, read, options, git) {
	const [reports, problems] = [[], []];
	const before = suitesBefore(read, options, git);
	const missing = [.../* @__PURE__ */ new Set([...options.suites, ...options["carry-forward"]])].filter((suite) => !pile.has(suite));
	for (const suite of missing) {
		const found = options["carry-forward"].includes(suite) ? await before(suite) : void 0;
		if (found === void 0 || typeof found === "string") {
			problems.push(absent(suite, found));
			continue;
		}
		addToPile(pile, found.files, suite);
		for (const report of found.reports) reports.push(report);
	}
	return {
		reports,
		problems
	};
}
const absent = (suite, why) => problemOf("suite-missing", `the suite ${showName(suite)} did not report`, void 0, why === void 0 ? [] : [why]);
function suitesBefore({ previous, unusable }, options, git) {
	const why = unusable ?? (previous ? void 0 : "the config names no `previous`");
	if (!previous) return async () => `Nothing is carried forward: ${why}.`;
	const isIgnored = anyOf(options.ignore);
	let since;
	return async (suite) => {
		const reports = reportsOf(previous, suite);
		const files = [...previous.pile.get(suite)?.values() ?? []];
		if (reports.length === 0 || !files.some(isMeasured)) return notThere(suite, previous);
		const carry = await (since ??= carrierSince(previous, git));
		if (typeof carry === "string") return carry;
		const today = files.flatMap((file) => carry(file) ?? []).filter(({ path }) => !isIgnored(path));
		if (today.some(isMeasured)) return {
			files: today,
			reports
		};
		return `All that it measured at ${showCommit(previous.commit)} has changed since, or is gone or ignored.`;
	};
}
const reportsOf = ({ legs, commit }, suite) => legs.flatMap((leg) => leg.reports.filter((report) => report.suite === suite)).map((report) => ({
	...report,
	carried: commit
}));
/** How files moved since then, to what is on disk now. */
async function carrierSince({ commit }, git) {
	try {
		return carrier(parseDiff(await git.diff(commit)));
	} catch (thrown) {
		return `What changed since ${showCommit(commit)} is unknown: ${whyNot(thrown)}.`;
	}
}
function notThere(suite, { pile, commit }) {
	const there = [...pile.keys()].flatMap((name) => name === void 0 || name === suite ? [] : [name]);
	const near = didYouMean(suite, there);
	const those = there.length === 0 ? "no suite" : listFirst(there, 10, showName).join(", ");
	return `The evidence of ${showCommit(commit)} does not have it: it has ${those}${near === void 0 ? "." : `; ${near}`}`;
}
// src/checks/coverage/ratchet/in-folders.ts
/** Rows of files as those of their folders. Reasons stay behind: each was given for one file. */
function inFolders(rows) {
	const folders = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const key = keyOf(row.key, "folder");
		const known = folders.get(key);
		folders.set(key, {
			key,
			...plus(known ?? noGap, row),
			line: known?.line ?? row.line
		});
	}
	return [...folders.values()];
}
// src/checks/coverage/gather-ratchet.ts
/** The committed baseline: that of the base, for a branch is not judged by what it writes itself. */
async function gatherRatchet({ files, git }, options, known) {
	const base = baseOf(known.change.comparison);
	try {
		const bytes = await files.read(options.file);
		const own = rowsIn(bytes, options);
		const renames = renamesOf(known.change.diff);
		const before = base === void 0 ? void 0 : await fileAt(git, base, {
			file: options.file,
			renames
		});
		const rows = before ? rowsOf(before, options.per) : own;
		return {
			from: base === void 0 ? "disk" : before ? "base" : "introduced",
			rows,
			document: before ? documentOf(before, base) : documentOf({
				file: options.file,
				bytes
			}, void 0),
			own,
			renames,
			lost: lostKeys(rows, options, known),
			...base !== void 0 && known.previous?.commit === base && { before: gapRows(known.previous.files, options) }
		};
	} catch (thrown) {
		return baselineProblem(thrown, options.file);
	}
}
const baseOf = (comparison) => comparison && "base" in comparison ? comparison.base : void 0;
/** What the base allowed per file it allowed per folder too; the other way round nothing tells. */
function rowsOf({ file, bytes }, per) {
	const name = `${file} at the base`;
	const isPerFile = /^epic21-gate ratchet \d+, per file\r?$/m.test(decodeText(bytes, name, limits.baselineBytes));
	if (per === "folder" && isPerFile) return inFolders(rowsIn(bytes, {
		file: name,
		per: "file"
	}));
	return rowsIn(bytes, {
		file: name,
		per
	});
}
const rowsIn = (bytes, options) => parseRatchetFile(bytes, options).entries.map(toRow);
const toRow = ({ key, lines, branches, line, raised }) => ({
	key,
	lines,
	branches,
	line,
	...raised && { reason: raised.reason }
});
const gapRows = (files, { per }) => Array.from(gapsOf(files, per), ([key, gap]) => ({
	key,
	...gap
}));
/** Rows of what is still there, renamed or not, and what no report knows any more: not measured is no improvement. */
function lostKeys(rows, { per }, { files, known, change }) {
	const measured = new Set(files.map(({ path }) => keyOf(path, per)));
	const there = new Set(Array.from(known, (path) => keyOf(path, per)));
	const renamed = new Map(per === "file" ? renamesOf(change.diff) : []);
	return rows.map(({ key }) => renamed.get(key) ?? key).filter((key) => there.has(key) && !measured.has(key));
}
// src/checks/coverage/repository-paths.ts
async function readRepositoryPaths({ files, git }) {
	const known = await git.head() !== void 0 ? await git.tracked() : await files.list(["**"]);
	const manifests = known.filter((path) => /(?:^|\/)go\.mod$/.test(path));
	const goModules = await Promise.all(manifests.map(async (path) => ({
		path,
		module: await readModule(path, files)
	})));
	return {
		known,
		roots: await files.directories(),
		goModules: goModules.flatMap(({ path, module }) => module === void 0 ? [] : [{
			module,
			directory: path.replace(/\/?go\.mod$/, "")
		}])
	};
}
async function readModule(path, files) {
	try {
		const text = decodeText(await files.read(path), path, limits.sourceFileBytes);
		return /^module[ \t]+"?([^\s"]+)"?/m.exec(text)?.[1];
	} catch (thrown) {
		if (thrown instanceof GateError && thrown.kind !== "cancelled") return void 0;
		throw thrown;
	}
}
// src/checks/coverage/source-rule.ts
const notMeasured = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|testdata|fixtures|e2e|docs?|examples?|scripts?|benchmarks?|migrations)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|[._-](?:test|spec|tests|config|stories|bench|d)\.[^/.]+$|_(?:test|spec)\.[^/.]+$|Tests?\.[^/.]+$/;
/** What must be in a report when it changes: what the config says, or files beside and like those that reports know. */
function sourceRule({ source, ignore }, measured) {
	const isIgnored = anyOf(ignore);
	if (source) {
		const isListed = anyOf(source);
		return {
			isGuess: false,
			isSource: (path) => isListed(path) && !isIgnored(path)
		};
	}
	const neighbourhoods = new Set(Array.from(measured, neighbourhood));
	return {
		isGuess: true,
		isSource: (path) => neighbourhoods.has(neighbourhood(path)) && !notMeasured.test(path) && !isIgnored(path)
	};
}
/** The topmost folder and the file's kind. */
const neighbourhood = (path) => `${path.includes("/") ? path.slice(0, path.indexOf("/")) : ""}\0${/\.[^./]*$/.exec(path)?.[0] ?? ""}`;
// src/checks/coverage/gather.ts
const gather = async (from, options) => (await gatherAll(from, options)).evidence;
/** The evidence, and the lines that it was made from, for who shows or stores them. */
async function gatherAll(from, options, withLibraries = false) {
	const repository = await readRepositoryPaths(from);
	const mayBeAbsent = (suite) => suite !== void 0 && options["carry-forward"].includes(suite);
	const reports = options.evidence.length > 0 || options.legs.length > 0 ? [] : options.reports;
	const measured = await measure({
		files: from.files,
		repository,
		mayBeAbsent,
		withLibraries
	}, {
		...options,
		reports
	});
	const { pile } = measured;
	const legs = await addLegs(pile, from, options);
	const known = new Set(repository.known);
	const before = await readPrevious(from, options, known);
	const figures = before.previous && asFigures(before.previous);
	const carried = await carryForward(pile, before, options, from.git);
	const { files: all, clashes } = mergeSuites(pile);
	const files = figuresOf(all, pile, (path) => known.has(path));
	const change = await readChange(from);
	const added = addedLinesOf(change.diff);
	const isIgnored = anyOf(options.ignore);
	const source = sourceRule(options, all.keys());
	const event = await from.github.event();
	const reported = [...measured.reports.map(({ file }) => file), ...legs.files];
	return {
		evidence: {
			...event && event.name !== "none" && { event: event.name },
			reports: [
				...measured.reports,
				...legs.reports,
				...carried.reports
			],
			problems: [
				...measured.problems,
				...legs.problems,
				...carried.problems,
				...clashing(clashes),
				...committed(reported, change, repository),
				...idleGlobs(options.source ?? [], repository.known)
			],
			totals: totalsOfAll(all.values()),
			suites: suiteTotals(pile),
			files,
			...change.comparison && { comparison: change.comparison },
			...change.comparison && "base" in change.comparison && { patch: patchOf({
				changed: added,
				files: all,
				source,
				shown: change.shown
			}) },
			...options.ratchet && { ratchet: await gatherRatchet(from, options.ratchet, {
				change,
				files,
				known: new Set(repository.known.filter((path) => !isIgnored(path))),
				previous: figures
			}) },
			...figures && { previous: figures },
			...before.unusable !== void 0 && { previousUnusable: before.unusable }
		},
		measured,
		added,
		files: all
	};
}
/**
* A report that the change itself brings says what its author wants it to say. Where there is a change that nobody can see,
* any report that git tracks may be part of it.
*/
function committed(reports, { comparison, diff }, { known, roots }) {
	const isUnseen = comparison !== void 0 && "unknown" in comparison;
	const suspects = new Set(isUnseen ? known : diff.map(({ path }) => path));
	const inRepository = (file) => roots.flatMap((root) => file.startsWith(`${root}/`) ? [file.slice(root.length + 1)] : [])[0] ?? file;
	const told = isUnseen ? "is tracked by git, and may be part of the change" : "is changed by the change";
	return reports.filter((file) => suspects.has(inRepository(plainPath(file)))).map((file) => problemOf("report-committed", `${file} ${told} that it is to judge`, file));
}
const idleGlobs = (globs, known) => globs.filter((glob) => !known.some(anyOf([glob]))).map((glob) => problemOf("source-missing", `${glob} in \`source\` fits no file of the repository`));
const clashing = (paths) => paths.length === 0 ? [] : [problemOf("not-mergeable", `several suites have figures without lines for ${paths.length} files`, void 0, listed(paths))];
function asFigures({ commit, pile }) {
	const { files } = mergeSuites(pile);
	return {
		commit,
		totals: totalsOfAll(files.values()),
		files: figuresOf(files, /* @__PURE__ */ new Map(), () => true)
	};
}
export { gather };
