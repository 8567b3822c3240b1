import { t as readApprovals } from "./read-approvals.js";
import { n as readChange, o as fileAt, r as renamesOf } from "./read-change.js";
import { n as numberOf, o as showName } from "./words.js";
import { t as decodeText } from "./text.js";
import { t as parseYaml } from "./yaml.js";
import { n as describeError, t as GateError } from "./errors.js";
import { t as limits } from "./limits.js";
import { t as parseRatchetFile } from "./ratchet-file.js";
import { t as parseSizeBaseline } from "./size-baseline.js";
import { f as printKey, o as printSizes, s as sizeMetrics } from "./sizes.js";
import { t as parseJson } from "./json.js";
import { t as compareText } from "./compare-text.js";
import { r as visible, t as clip } from "./visible.js";
import { n as parseDuration } from "./duration.js";
import { t as plainPath } from "./plain-path.js";
import { r as mostAlterations, t as markersOf } from "./options.js";
import { t as anyOf } from "./glob.js";
import { n as isInline, t as inlineConfig } from "./plan.js";
// src/checks/policy/config/read-sides.ts
async function readBase(git, { base, renames }, file) {
	return orObstacle(file, async () => {
		const version = await fileAt(git, base, {
			file,
			renames
		});
		return version && parse(version.bytes, version.file);
	});
}
/** As it is on disk: that is what is judged. */
async function readHead(files, file) {
	return orObstacle(file, async () => {
		const bytes = await orNothing(files.read(file));
		return bytes && parse(bytes, file);
	});
}
async function orNothing(read) {
	try {
		return await read;
	} catch (thrown) {
		if (thrown instanceof GateError && thrown.kind === "not-found") return void 0;
		throw thrown;
	}
}
const parse = (bytes, file) => ({
	file,
	document: parseYaml(decodeText(bytes, file, limits.configBytes), file)
});
async function orObstacle(file, read) {
	try {
		return await read();
	} catch (thrown) {
		return { obstacle: obstacleOf(thrown, file) };
	}
}
/** What stood in the way, as evidence; what nobody foresaw, or an interruption, is thrown on. */
function obstacleOf(thrown, file) {
	const first = thrown instanceof AggregateError ? thrown.errors[0] : thrown;
	if (!(first instanceof GateError) || first.kind === "cancelled") throw thrown;
	return {
		message: `${file} could not be compared: ${describeError(first)}`,
		at: first.at ?? { file }
	};
}
// src/checks/policy/baselines/allowances.ts
/** The rows of a baseline that this gate wrote; undefined for any other file. */
function allowancesIn(bytes, file) {
	const first = formatLine(bytes);
	const [, per] = /^epic21-gate ratchet \d{1,9}, per (file|folder)$/.exec(first) ?? [];
	if (per === "file" || per === "folder") return uncovered(bytes, file, per);
	return first.startsWith("epic21-gate sizes ") ? oversized(bytes, file) : void 0;
}
/** It stands near the top, below comments. */
const formatLine = (bytes) => new TextDecoder().decode(bytes.subarray(0, 65536)).split(/\r?\n/).find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
const uncovered = (bytes, file, per) => parseRatchetFile(bytes, {
	file,
	per
}).entries.map(({ key: path, line, lines, branches }) => ({
	path,
	name: "",
	line,
	amounts: /* @__PURE__ */ new Map([["lines", lines], ["branches", branches]]),
	shown: `${numberOf(lines, "uncovered line")}, ${numberOf(branches, "uncovered branch", "uncovered branches")}`
}));
const oversized = (bytes, file) => parseSizeBaseline(bytes, file).entries.map(({ path, name, ordinal, line, sizes }) => ({
	path,
	name: printKey({
		path: "-",
		name,
		ordinal
	}).slice(2),
	line,
	amounts: new Map(sizeMetrics.map((metric) => [metric, sizes[metric] ?? 0])),
	shown: printSizes(sizes)
}));
const nothing = /* @__PURE__ */ new Map();
/** More of anything: less of one makes up for nothing of another. */
const allowsMore = (after, before) => [...after.amounts].some(([metric, amount]) => amount > ((before?.amounts ?? nothing).get(metric) ?? 0));
// src/checks/policy/config/canonical.ts
/** The same text for the same value, in whatever order its keys are. */
const canonical = (value) => JSON.stringify(value, (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b))) : inner) ?? "undefined";
// src/checks/policy/config/show-value.ts
/** A value of a config in one line: a word as it is, all else as JSON. */
function showValue(value) {
	if (value === void 0) return void 0;
	const text = typeof value === "string" && value !== "" ? value : JSON.stringify(value);
	return visible(clip(text, 120));
}
// src/checks/policy/config/part.ts
const told = ({ name, path, steps, before, after }, effect) => ({
	what: name || "the whole of it",
	effect,
	before: showValue(before),
	after: showValue(after),
	path,
	option: steps.join(".")
});
// src/checks/policy/config/compare-lists.ts
/** What a list has more or less of, entry by entry; their order means nothing. */
function compareLists(part, { is, initial }) {
	const [old, now] = [entriesOf(part.before ?? initial), entriesOf(part.after ?? initial)];
	if (!old || !now) return [told(part, "unclear")];
	const entry = ({ value, path }) => ({
		...told({
			...part,
			before: void 0,
			after: void 0,
			path
		}, "unclear"),
		what: `${showValue(value)} in ${part.name}`
	});
	const [came, left] = effects[is];
	const place = (index) => part.after === void 0 ? part.path : [...part.path, index];
	return [...[...now].filter(([key]) => !old.has(key)).map(([, [value, index]]) => ({
		...entry({
			value,
			path: place(index)
		}),
		effect: came,
		after: "there"
	})), ...[...old].filter(([key]) => !now.has(key)).map(([, [value]]) => ({
		...entry({
			value,
			path: part.path
		}),
		effect: left,
		before: "there"
	}))];
}
/** Of what came, and of what left. */
const effects = {
	more: ["stricter", "looser"],
	fewer: ["looser", "stricter"],
	unordered: ["unclear", "unclear"]
};
/** By what they say. */
const entriesOf = (list) => Array.isArray(list) ? new Map(list.map((value, index) => [canonical(value), [value, index]])) : void 0;
// src/checks/policy/config/pair-rows.ts
/** What tells a row from others; rows that are alike are told apart by their order. */
function byIdentity(list, keys) {
	const counts = /* @__PURE__ */ new Map();
	return new Map(list.map((entry, index) => {
		const value = asMap(entry);
		const identity = canonical(keys.map((key) => value[key] ?? null));
		const count = (counts.get(identity) ?? 0) + 1;
		counts.set(identity, count);
		return [`${identity}#${count}`, {
			index,
			value
		}];
	}));
}
/** A row may be a word that stands for the first of its keys. */
const asMap = (entry) => typeof entry === "object" && entry !== null && !Array.isArray(entry) ? Object.fromEntries(Object.entries(entry)) : { is: entry };
/** The rows of both sides by what they are about, whatever their order. */
function pairRows(before, after, keys) {
	const [old, now] = [byIdentity(before, keys), byIdentity(after, keys)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].map((identity) => ({
		before: old.get(identity),
		after: now.get(identity)
	}));
}
// src/checks/policy/config/compare-rows.ts
/** The rows of two lists, each by what it is about; their order means something only where the last one decides. */
function* compareRows$1(one, before, after) {
	const { part, stricter, compareInside } = one;
	const pairs = pairRows(before, after, stricter.rows);
	for (const pair of pairs) if (pair.before && pair.after) yield* compareInside(partOf(one, pair.before, pair.after));
	else yield lone(one, pair, before.length === 0);
	if (stricter.stricter !== "unclear" || !isReordered(pairs)) return;
	const order = (side) => orderOf(pairs, side, stricter.rows);
	const ends = {
		before: order("before"),
		after: order("after")
	};
	yield {
		...told(part, "unclear"),
		what: `the order of ${part.name}`,
		...ends
	};
}
/** A row that only one side has. */
function lone({ part, stricter }, { before, after }, isFirst) {
	const { stricter: is = "present" } = stricter;
	const row = after ?? before;
	const shown = {
		what: `${part.name}[${row ? nameOf(row, stricter.rows) : ""}]`,
		path: after ? [...part.path, after.index] : part.path,
		option: `${part.steps.join(".")}[]`,
		before: showValue(before?.value),
		after: showValue(after?.value)
	};
	if (is === "unclear") return {
		...shown,
		effect: isFirst ? "stricter" : "unclear"
	};
	return {
		...shown,
		effect: is === "present" === (after !== void 0) ? "stricter" : "looser"
	};
}
const partOf = ({ part, stricter }, before, after) => ({
	before: before.value,
	after: after.value,
	steps: [...part.steps.slice(0, -1), `${part.steps.at(-1) ?? ""}[]`],
	name: `${part.name}[${nameOf(after, stricter.rows)}]`,
	path: [...part.path, after.index],
	isOpen: stricter.stricter === "unclear"
});
const nameOf = ({ index, value }, keys) => keys.flatMap((key) => showValue(value[key]) ?? []).join(", ") || String(index);
const orderOf = (pairs, side, keys) => pairs.flatMap((pair) => pair.before && pair.after && pair[side] || []).sort((a, b) => a.index - b.index).map((row) => nameOf(row, keys)).join(" before ");
function isReordered(pairs) {
	const places = pairs.flatMap(({ before, after }) => before && after ? [[before.index, after.index]] : []).sort(([a], [b]) => a - b).map(([, after]) => after);
	return places.some((place, at) => at > 0 && (places[at - 1] ?? 0) > place);
}
// src/checks/policy/config/effect-of.ts
const number = (value) => typeof value === "number" && Number.isFinite(value) ? value : void 0;
const day = (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? number(Date.parse(`${value}T00:00:00Z`)) : void 0;
const duration = (value) => typeof value === "string" ? parseDuration(value) : void 0;
const opposite = (measure) => (value) => {
	const found = measure(value);
	return found === void 0 ? void 0 : -found;
};
const measures = {
	higher: number,
	lower: opposite(number),
	longer: duration,
	shorter: opposite(duration),
	later: day,
	earlier: opposite(day)
};
/** What it means that a value became another one; undefined where it means nothing. */
function effectOf(stricter, pair) {
	if (stricter === void 0 || typeof stricter === "object") return effectOfPart(stricter, pair);
	if (stricter === "any") return void 0;
	const measure = measures[stricter];
	if (!measure) return "unclear";
	const [before, after] = [limitOf(pair.before, measure), limitOf(pair.after, measure)];
	if (before === void 0 || after === void 0) return "unclear";
	return byOrder(before, after);
}
function effectOfPart(stricter, { before, after }) {
	if (stricter === void 0 || "rows" in stricter) return "unclear";
	if ("baseline" in stricter) return before === void 0 || after === void 0 ? "unclear" : void 0;
	const pair = {
		before: before ?? stricter.initial,
		after: after ?? stricter.initial
	};
	if ("stricter" in stricter) return effectOf(stricter.stricter, pair);
	const rank = (value) => stricter.order.findIndex((one) => one === value);
	const [was, is] = [rank(pair.before), rank(pair.after)];
	return was === -1 || is === -1 ? "unclear" : byOrder(-was, -is);
}
function limitOf(value, measure) {
	return value === void 0 || value === "off" ? -Infinity : measure(value);
}
function byOrder(before, after) {
	if (before === after) return void 0;
	return after > before ? "stricter" : "looser";
}
// src/checks/policy/config/strictness-at.ts
/** Looks up which way an option is stricter: by its own path, else by one with `*` in it. */
function strictnessAt(table) {
	const exact = new Map(Object.entries(table));
	const wild = [...exact].filter(([path]) => path.includes("*")).map(([path, stricter]) => ({
		pattern: path.split("."),
		stricter
	}));
	return (steps) => exact.get(steps.join(".")) ?? wild.find(({ pattern }) => pattern.length === steps.length && pattern.every((step, index) => step === "*" || step === steps[index]))?.stricter;
}
// src/checks/policy/config/compare-configs.ts
/** What became of each option, by the way in which it is stricter. */
function compareConfigs(before, after, strictness) {
	return [...comparePart$1({
		before,
		after,
		steps: [],
		name: "",
		path: []
	}, strictnessAt(strictness))];
}
function* comparePart$1(part, stricterAt) {
	if (canonical(part.before) === canonical(part.after)) return;
	const stricter = stricterAt(part.steps);
	if (stricter === "any") return;
	const whole = effectOfWhole(stricter, part);
	if (whole) {
		yield told(part, whole);
		return;
	}
	const inside = compareInside(part, stricter, stricterAt);
	if (inside) {
		yield* inside;
		return;
	}
	const effect = effectOfValue(stricter, part);
	if (effect) yield told(part, effect);
}
/** Of a part that is there on one side only. */
function effectOfWhole(stricter, { before, after }) {
	if (stricter !== "present" && stricter !== "absent") return void 0;
	if (before !== void 0 && after !== void 0) return void 0;
	return stricter === "present" === (before === void 0) ? "stricter" : "looser";
}
function effectOfValue(stricter, { before, after, isOpen }) {
	return isOpen && !(before !== void 0 && after !== void 0) ? "unclear" : effectOf(stricter, {
		before,
		after
	});
}
/** Compares what a part is made of; undefined where it is no list and no map. */
function compareInside(part, stricter, stricterAt) {
	const { before, after } = part;
	const words = wordsOf(stricter);
	if (words) return compareLists(part, words);
	if (isRows(stricter) && isListOrNothing(before) && isListOrNothing(after)) return compareRows$1({
		part,
		stricter,
		compareInside: (row) => compareMaps(row, stricterAt)
	}, before ?? [], after ?? []);
	return isMapOrNothing(before) && isMapOrNothing(after) ? compareMaps(part, stricterAt) : void 0;
}
const isRows = (stricter) => typeof stricter === "object" && "rows" in stricter;
/** How a list of words is compared, where it is one. */
function wordsOf(stricter) {
	const [is, initial] = typeof stricter === "object" && "stricter" in stricter && "initial" in stricter ? [stricter.stricter, stricter.initial] : [stricter, []];
	return is === "more" || is === "fewer" || is === "unordered" ? {
		is,
		initial
	} : void 0;
}
const isListOrNothing = (value) => value === void 0 || Array.isArray(value);
const isMapOrNothing = (value) => value === void 0 || typeof value === "object" && value !== null && !Array.isArray(value);
function* compareMaps(part, stricterAt) {
	const [before, after] = [ownKeys(part.before), ownKeys(part.after)];
	for (const key of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
		const name = part.name === "" ? showName(key) : `${part.name}.${showName(key)}`;
		yield* comparePart$1({
			...part,
			name,
			steps: [...part.steps, key],
			path: [...part.path, key],
			before: before.get(key),
			after: after.get(key)
		}, stricterAt);
	}
}
const ownKeys = (value) => new Map(Object.entries(value ?? {}));
// src/checks/policy/baselines/compare-numbers.ts
const mostListed = 50;
/** Of figures that others collected nobody can tell which way is stricter: each that moved is told. */
function compareNumbers({ file, before, after }) {
	const read = (bytes) => parseJson(decodeText(bytes, file, limits.baselineBytes), file, { mostValues: 1e5 });
	const [old, now] = [read(before), read(after)];
	const moved = compareConfigs(old.value, now.value, {});
	const listed = moved.slice(0, mostListed).map(({ what, before: was, after: is, path }) => {
		const { line } = now.locate(path.map((step) => typeof step === "number" ? step : String(step)));
		return {
			topic: "baseline",
			effect: "unclear",
			what: `${what} in the baseline ${showName(file)}`,
			before: was,
			after: is,
			at: {
				file,
				line
			}
		};
	});
	if (moved.length <= mostListed) return listed;
	const what = `${numberOf(moved.length - mostListed, "further value")} in the baseline ${showName(file)}`;
	return [...listed, {
		topic: "baseline",
		effect: "unclear",
		what,
		after: "not as before",
		at: { file }
	}];
}
// src/checks/policy/baselines/compare-rows.ts
/** Each row that allows more, and in one word those that allow less. */
function compareRows({ file, before, after, renames }) {
	const formerPaths = new Map(renames.map(([old, now]) => [now, old]));
	const old = new Map(before.map((row) => [keyOf$1(row.path, row), row]));
	const formerOf = (row) => old.get(keyOf$1(row.path, row)) ?? old.get(keyOf$1(formerPaths.get(row.path) ?? row.path, row));
	const looser = after.filter((row) => allowsMore(row, formerOf(row))).map((row) => {
		const what = `${showName([row.path, row.name].filter(Boolean).join(" "))} in the baseline ${showName(file)}`;
		const at = {
			file,
			line: row.line
		};
		return {
			topic: "baseline",
			effect: "looser",
			what,
			before: formerOf(row)?.shown,
			after: row.shown,
			at
		};
	});
	const kept = new Set(after.map(formerOf));
	const tightened = after.filter((row) => isTighter(row, formerOf(row))).length;
	const fewer = before.filter((row) => !kept.has(row)).length + tightened;
	if (fewer === 0) return looser;
	const what = `${numberOf(fewer, "row")} of the baseline ${showName(file)}`;
	return [...looser, {
		topic: "baseline",
		effect: "stricter",
		what,
		after: "allowing less",
		at: { file }
	}];
}
const isTighter = (row, former) => former !== void 0 && !allowsMore(row, former) && allowsMore(former, row);
const keyOf$1 = (path, { name }) => `${path}\0${name}`;
// src/checks/policy/baselines/compare-baselines.ts
/** What the committed baselines allow at both ends of the change. */
async function compareBaselines(seen, ends, named) {
	const compared = await Promise.all(named.map((one) => compareOne$1(seen, ends, one)));
	return {
		alterations: compared.flatMap((one) => "obstacle" in one ? [] : one.alterations),
		obstacles: compared.flatMap((one) => "obstacle" in one ? [one.obstacle] : [])
	};
}
/** One that only one end names is a change of the config, which tells it. */
async function compareOne$1({ files, git }, ends, { before: old, after: now }) {
	if (old === void 0 || now === void 0) return { alterations: [] };
	try {
		const before = await fileAt(git, ends.base, {
			file: old,
			renames: ends.renames
		});
		const after = await orNothing(files.read(now));
		if (before && after) return { alterations: compareContents({
			file: now,
			before,
			after,
			ends
		}) };
		if (!before && !after) return { alterations: [] };
		return { alterations: [{
			topic: "baseline",
			what: `the baseline ${showName(now)}`,
			...after ? {
				effect: "stricter",
				after: "there"
			} : {
				effect: "looser",
				before: "there"
			},
			at: { file: now }
		}] };
	} catch (thrown) {
		return { obstacle: obstacleOf(thrown, now) };
	}
}
function compareContents({ file, before, after, ends: { renames } }) {
	if (isSame(before.bytes, after)) return [];
	const [old, now] = [allowancesIn(before.bytes, before.file), allowancesIn(after, file)];
	if (old && now) return compareRows({
		file,
		before: old,
		after: now,
		renames
	});
	if (!old && !now) return compareNumbers({
		file,
		before: before.bytes,
		after
	});
	return [{
		topic: "baseline",
		effect: "unclear",
		what: `the format of the baseline ${showName(file)}`,
		after: "another one",
		at: { file }
	}];
}
const isSame = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);
// src/checks/policy/baselines/named-baselines.ts
/** The committed baselines that a config names, before and after, by the option that names them. */
function namedBaselines(before, after, strictness) {
	const stricterAt = strictnessAt(strictness);
	const [old, now] = [new Map(namesIn(before, [], stricterAt)), new Map(namesIn(after, [], stricterAt))];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].map((option) => ({
		before: old.get(option),
		after: now.get(option)
	}));
}
function* namesIn(value, steps, stricterAt) {
	if (typeof value === "string") {
		const stricter = stricterAt(steps);
		const option = steps.some((step) => step.endsWith("[]")) ? [...steps, value] : steps;
		if (typeof stricter === "object" && "baseline" in stricter) yield [option.join("."), value];
	} else if (Array.isArray(value)) {
		const row = [...steps.slice(0, -1), `${steps.at(-1) ?? ""}[]`];
		for (const entry of value) yield* namesIn(entry, row, stricterAt);
	} else if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) yield* namesIn(inner, [...steps, key], stricterAt);
}
// src/checks/policy/workflows/model.ts
/** Of the repository's own actions and workflows, `gates` are the paths of those that hold the gate. */
function readWorkflow(file, document, gates = /* @__PURE__ */ new Set()) {
	const root = mapOf(document.value);
	const runs = mapOf(root["runs"]);
	const jobs = Object.entries(mapOf(root["jobs"])).map(([id, job]) => readJob(id, job, ["jobs", id], gates));
	const own = Array.isArray(runs["steps"]) ? [readJob("runs", runs, ["runs"], gates)] : [];
	return {
		workflow: {
			file,
			on: root["on"],
			value: root,
			jobs: [...jobs, ...own]
		},
		locate: (path) => document.locate(path, "key")
	};
}
function readJob(id, value, path, gates) {
	const job = mapOf(value);
	const name = path.length === 1 ? "the action" : `the job ${quote(id)}`;
	const steps = (Array.isArray(job["steps"]) ? job["steps"] : []).map((step, index) => readStep(step, name, [
		...path,
		"steps",
		index
	], gates));
	const usesGate = namesGate(job, gates) || steps.some((step) => step.usesGate);
	return {
		id,
		name,
		path,
		value: job,
		text: canonical(job),
		usesGate,
		steps
	};
}
function readStep(value, job, path, gates) {
	const step = mapOf(value);
	const called = textOf(step["name"]) || textOf(step["id"]) || textOf(step["uses"]) || textOf(step["run"]);
	return {
		name: `the step ${quote(firstLine(called) || String(path.at(-1)))} of ${job}`,
		path,
		value: step,
		text: canonical(step),
		usesGate: namesGate(step, gates)
	};
}
/** By the name of this action and of its command, or by that of an own action that holds it; who calls it otherwise is not seen. */
const namesGate = ({ uses, run }, gates) => /(?:^|\/)epic21-gate(?:[/@]|$)/.test(textOf(uses)) || /\bepic21-gate\b/.test(textOf(run)) || gates.has(localPath(textOf(uses)) ?? "");
/** Where something of the repository's own lies, from its root; undefined for what is of another one. */
const localPath = (uses) => {
	const [, path] = /^[.$]\/(.+)$/.exec(uses) ?? [];
	return path === void 0 ? void 0 : plainPath(path);
};
/** What the jobs and steps of a workflow call. */
const usesIn = ({ jobs }) => jobs.flatMap((job) => [job, ...job.steps]).map(({ value }) => textOf(value["uses"]));
const textOf = (value) => typeof value === "string" ? value : "";
const firstLine = (text) => text.trim().split("\n", 1)[0] ?? "";
const quote = (text) => /^[\w-]+$/.test(text) ? text : `"${text.slice(0, 80)}"`;
const mapOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
// src/checks/policy/config/is-own.ts
/** Who may change what excuses from this check needs nobody's approval any more. The path is one of the config after. */
const isOwn = ([first, second], config) => first === "checks" && second === "policy" || first === "waivers" && waivesPolicy(config, second);
/** As the config is read: the schema cuts white space off. */
function waivesPolicy(config, index) {
	const { waivers } = mapOf(config);
	const { rule } = mapOf((Array.isArray(waivers) ? waivers : [])[Number(index)]);
	return typeof rule === "string" && rule.trim().startsWith("policy/");
}
// src/checks/policy/config/compare-own.ts
/** The config of this gate at both ends of the change. */
async function compareOwn({ files, git }, ends, { configs, strictness }) {
	const before = pick(await Promise.all(configs.map((file) => readBase(git, ends, file))));
	const after = pick(await Promise.all(configs.map((file) => readHead(files, file))));
	if (after && "obstacle" in after) return {
		alterations: [],
		obstacles: [after.obstacle]
	};
	if (before && "obstacle" in before) {
		const { message, at } = before.obstacle;
		const alteration = {
			what: `the config, which was not readable before (${message})`,
			after: "readable"
		};
		return {
			alterations: after && at ? [{
				topic: "config",
				effect: "unclear",
				...alteration,
				at: { file: after.file }
			}] : [],
			obstacles: after ? [] : [before.obstacle],
			after
		};
	}
	return {
		alterations: alterationsOf(before, after, strictness),
		obstacles: [],
		before,
		after
	};
}
/** Of two configs the gate takes none, and nobody can tell which was meant. */
function pick(read) {
	const [first, second] = read.filter((side) => side !== void 0);
	if (!first || !second || "obstacle" in first) return first;
	if ("obstacle" in second) return second;
	if (first.file === second.file) return first;
	return { obstacle: {
		message: `two configs found: ${first.file} and ${second.file}`,
		at: { file: second.file }
	} };
}
function alterationsOf(before, after, strictness) {
	if (!before && !after) return [];
	if (!before || !after) {
		const file = (after ?? before)?.file ?? "";
		return [{
			topic: "config",
			what: `the config ${showName(file)}`,
			...after ? { effect: "stricter" } : { effect: "looser" },
			...after ? { after: "there" } : { before: "there" },
			at: { file }
		}];
	}
	return compareConfigs(before.document.value, after.document.value, strictness).map((one) => place(one, after));
}
function place({ path, ...compared }, { file, document }) {
	const { line } = document.locate(path, typeof path.at(-1) === "number" ? "value" : "key");
	return {
		topic: "config",
		...compared,
		at: {
			file,
			line
		},
		...isOwn(path, document.value) && { own: true }
	};
}
// src/checks/policy/markers/find-markers.ts
/** Finds markers, white space in them apart. The time is bounded by the length of the text. */
function markerFinder(markers) {
	if (markers.length === 0) return () => [];
	const patterns = markers.map((marker) => ({
		marker,
		pattern: new RegExp(sourceOf(marker))
	}));
	const any = new RegExp(markers.map(sourceOf).join("|"));
	return (lines) => lines.filter(({ text }) => any.test(text)).flatMap(({ line, text }) => patterns.filter(({ pattern }) => pattern.test(text)).map(({ marker }) => ({
		marker,
		line,
		text: text.trim()
	})));
}
/** `xit(` is not the end of `exit(`, and `@Ignore` not the start of `@IgnoreCase`. */
function sourceOf(marker) {
	const text = marker.trim().split(/\s+/).map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)).join(String.raw`\s{0,8}`);
	return `${/^\w/.test(marker) ? String.raw`(?<![\w$])` : ""}${text}${/\w$/.test(marker) && !marker.endsWith("_EXCL") ? String.raw`(?!\w)` : ""}`;
}
/** What a change added: not what it moved, nor as many of a kind as stood in the lines that these replaced. */
function addedMarkers(hunks) {
	const [lost, added] = [/* @__PURE__ */ new Map(), new Set(hunks.flatMap((hunk) => hunk.added))];
	const keyOf = ({ marker, text }) => `${marker}\0${text}`;
	const add = (key, by) => void lost.set(key, (lost.get(key) ?? 0) + by);
	for (const one of hunks.flatMap(({ removed }) => removed)) add(keyOf(one), 1);
	const take = (one, former) => {
		add(keyOf(former), -1);
		added.delete(one);
	};
	for (const one of added) if ((lost.get(keyOf(one)) ?? 0) > 0) take(one, one);
	for (const hunk of hunks) for (const one of hunk.added.filter((each) => added.has(each))) {
		const former = hunk.removed.find((each) => each.marker === one.marker && (lost.get(keyOf(each)) ?? 0) > 0);
		if (former) take(one, former);
	}
	return added;
}
// src/checks/policy/markers/search-markers.ts
/** The markers that the change adds to files that are there after it. */
async function searchMarkers({ files, git }, { base, diff, markers, files: globs, ignore }) {
	const [isWanted, isIgnored, find] = [
		anyOf(globs),
		anyOf(ignore),
		markerFinder(markers)
	];
	const touched = diff.filter(({ path, binary }) => !binary && isWanted(path) && !isIgnored(path));
	const there = new Map(touched.filter(({ kind }) => kind !== "deleted").map((file) => [file.path, file]));
	const added = /* @__PURE__ */ new Map();
	const obstacles = [];
	for await (const read of files.readEach([...there.keys()])) {
		const file = there.get(read.path);
		if (!file) continue;
		if ("error" in read) obstacles.push(...hasNoText.has(read.error.kind) ? [] : [obstacleOf(read.error, read.path)]);
		else added.set(file, foundBy(find, read.bytes, file.hunks.map(({ newStart, newLines }) => [newStart, newLines])));
	}
	const before = await git.showAll(base, [...new Set(touched.filter(hasOld).map(oldPath))]);
	const surplus = addedMarkers(touched.flatMap((file) => {
		const bytes = before.get(oldPath(file));
		const old = bytes && foundBy(find, bytes, file.hunks.map(({ oldStart, oldLines }) => [oldStart, oldLines]));
		const now = added.get(file);
		return file.hunks.map((_, at) => ({
			removed: old?.[at] ?? [],
			added: now?.[at] ?? []
		}));
	}));
	return {
		alterations: [...added].flatMap(([{ path }, found]) => found.flat().filter((one) => surplus.has(one)).map((one) => alterationOf(one, path))),
		obstacles,
		files: added.size
	};
}
const hasNoText = /* @__PURE__ */ new Set([
	"not-a-file",
	"not-found",
	"outside"
]);
const oldPath = ({ from, path }) => from ?? path;
const hasOld = ({ kind, hunks }) => kind !== "added" && hunks.some(({ oldLines }) => oldLines > 0);
function foundBy(find, bytes, ranges) {
	const lines = new TextDecoder().decode(bytes).split("\n");
	return ranges.map(([start, count]) => {
		const own = lines.slice(start - 1, start - 1 + count);
		return find(count === 0 ? [] : own.map((text, index) => ({
			line: start + index,
			text
		})));
	});
}
const alterationOf = ({ marker, line, text }, file) => ({
	topic: "marker",
	effect: "looser",
	what: `the marker ${showName(marker)}`,
	after: showName(text),
	at: {
		file,
		line
	}
});
// src/checks/policy/workflows/compare-part.ts
/** What both jobs and steps have that decides whether they run, and whether it counts that they fail. */
const comparePart = (before, after) => [
	keyOf("continue-on-error", before, after, optionalEffect),
	before && keyOf("if", before, after, conditionEffect),
	before && keyOf("shell", before, after, () => "unclear")
].filter((one) => one !== void 0);
function keyOf(key, before, after, effectOf) {
	const [was, is] = [before?.value[key], after.value[key]];
	if (canonical(was) === canonical(is)) return void 0;
	const effect = effectOf(was, is);
	if (!effect) return void 0;
	const path = is === void 0 ? after.path : [...after.path, key];
	return {
		what: `${key} of ${after.name}`,
		effect,
		before: showValue(was),
		after: showValue(is),
		path
	};
}
const optionalEffect = (was, is) => {
	const [wasOptional, isOptional] = [isSet(was), isSet(is)];
	if (wasOptional === isOptional) return wasOptional ? "unclear" : void 0;
	return isOptional ? "looser" : "stricter";
};
const isSet = (value) => value !== void 0 && value !== null && value !== false;
/** Without a condition a part runs whenever all before it succeeded; one that asks for more runs less often. */
const conditionEffect = (was, is) => {
	if (isNever(is)) return "looser";
	const runsAfterFailure = /\b(?:always|failure|cancelled)\s*\(/.test(String(was));
	return is === void 0 && !runsAfterFailure ? "stricter" : "unclear";
};
const isNever = (condition) => /^(?:\$\{\{\s*)?(?:false|0|null|''|)(?:\s*\}\})?$/i.test((showValue(condition) ?? "not there").trim());
// src/checks/policy/workflows/compare-gate.ts
/** The inputs that say how reports look and where they go decide nothing. */
const inputs = {
	"fail-on": {
		order: [
			"notice",
			"warning",
			"error"
		],
		initial: "error"
	},
	"config-from": { order: ["base", "head"] },
	...Object.fromEntries([
		"comment",
		"checks",
		"name",
		"section",
		"github-token",
		"format",
		"output",
		"quiet",
		"verbose"
	].map((name) => [name, "any"]))
};
/** What became of the part of a workflow that calls the gate. */
function compareGate(before, after, strictness) {
	if (!after.usesGate) return [{
		what: `the gate in ${after.name}`,
		effect: "looser",
		before: textOf(before.value["uses"]) || "there",
		path: after.path
	}];
	const unclear = () => "unclear";
	return [
		keyOf("uses", before, after, unclear),
		keyOf("run", before, after, unclear),
		keyOf("env", before, after, unclear),
		...compareInputs(before, after, strictness)
	].filter((one) => one !== void 0);
}
function compareInputs(before, after, strictness) {
	const [{ config: was, ...old }, { config: is, ...now }] = [mapOf(before.value["with"]), mapOf(after.value["with"])];
	const path = [...after.path, "with"];
	const inline = compareInline(was, is, strictness);
	return [...compareConfigs(old, now, inputs).map((one) => ({
		...one,
		option: void 0,
		path: [...path, ...one.path]
	})), ...(inline ?? unreadConfig(was, is)).map((one) => ({
		...one,
		path: [...path, "config"]
	}))].map(({ what, ...one }) => ({
		...one,
		what: `${what} of ${after.name}`
	}));
}
const unreadConfig = (was, is) => compareConfigs({ config: was }, { config: is }, {}).map((one) => ({
	...one,
	option: void 0
}));
/** The configs that a workflow held and holds itself; undefined where they are none, or cannot be read. */
function compareInline(was, is, strictness) {
	if (typeof was !== "string" || typeof is !== "string" || !isInline(was) || !isInline(is)) return void 0;
	try {
		const [old, now] = [parseYaml(was, inlineConfig), parseYaml(is, inlineConfig)];
		return compareConfigs(old.value, now.value, strictness).map((one) => ({
			...one,
			...isOwn(one.path, now.value) && { own: true }
		}));
	} catch (thrown) {
		if (thrown instanceof GateError || thrown instanceof AggregateError) return void 0;
		throw thrown;
	}
}
// src/checks/policy/workflows/compare-surroundings.ts
/** What a workflow or a job gives to all that runs in it: a shell that swallows failures, and of a gate all it can see. */
function compareSurroundings(before, after, holdsGate) {
	const unclear = () => "unclear";
	const of = (key) => keyOf(key, before, after, unclear);
	return (holdsGate ? [
		"env",
		"defaults",
		"container",
		"strategy"
	].map(of) : [keyOf("shell", runOf(before), runOf(after), unclear)]).filter((one) => one !== void 0);
}
/** Where `defaults` names the shell. */
const runOf = ({ name, path, value }) => {
	const run = mapOf(mapOf(value["defaults"])["run"]);
	return {
		name: `defaults.run of ${name}`,
		path: [...path, "defaults"],
		value: run
	};
};
// src/checks/policy/workflows/muted-lines.ts
/** What makes a command that fails look like one that did not. */
const mute = /\|\|\s*(?:true\b|:|exit\s+0\b|echo\b)|;\s*(?:true|:)\s*$|\bset\s+\+e\b|\bset\s+\+o\s+errexit\b|--exit-zero\b|--passWithNoTests\b/;
/** The lines of scripts that swallow a failure and were in no script before. */
function mutedLines(before, after) {
	const known = /* @__PURE__ */ new Map();
	for (const { line } of linesOf(before)) known.set(line, (known.get(line) ?? 0) + 1);
	return [...linesOf(after)].flatMap(({ file, step, line }) => {
		const left = known.get(line) ?? 0;
		known.set(line, left - 1);
		if (left > 0 || !mute.test(line)) return [];
		const path = [...step.path, "run"];
		return [{
			file,
			what: `a swallowed failure in ${step.name}`,
			effect: "looser",
			after: showName(line),
			path
		}];
	});
}
function* linesOf(workflows) {
	for (const { file, jobs } of workflows) for (const step of jobs.flatMap(({ steps }) => steps)) for (const line of textOf(step.value["run"]).split("\n")) yield {
		file,
		step,
		line: line.trim()
	};
}
// src/checks/policy/workflows/pair-steps.ts
/** By what people call a step, then by what it does, then by that it is the gate: who renames it does not hide it. */
const identities = [
	({ value }) => textOf(value["id"]) || textOf(value["name"]),
	({ value }) => textOf(value["uses"]).replace(/@.*$/, ""),
	({ value }) => firstLine(textOf(value["run"])),
	({ usesGate }) => usesGate ? "gate" : ""
];
/** The steps of a job at both ends, each with what it became. */
function pairSteps(before, after) {
	const pairs = [];
	const [old, now] = [new Set(before), new Set(after)];
	for (const identity of identities) for (const step of now) {
		const own = identity(step);
		const former = own === "" ? void 0 : [...old].find((one) => identity(one) === own);
		if (!former) continue;
		pairs.push({
			before: former,
			after: step
		});
		old.delete(former);
		now.delete(step);
	}
	return [
		...pairs,
		...[...old].map((step) => ({ before: step })),
		...[...now].map((step) => ({ after: step }))
	];
}
// src/checks/policy/workflows/compare-workflows.ts
/** What the workflows of a change do less than before. They are looked at together, for a job may move to another file. */
function compareWorkflows(pairs, strictness) {
	const whole = {
		strictness,
		arrived: arrivedParts(pairs)
	};
	const muted = mutedLines(pairs.flatMap(({ before }) => before ?? []), pairs.flatMap(({ after }) => after?.workflow ?? []));
	return pairs.flatMap((pair) => {
		return [...compareOne(pair, whole), ...muted.flatMap(({ file, ...line }) => file === pair.file ? [line] : [])].map(({ path, ...one }) => {
			const line = pair.after?.locate(path).line;
			return {
				topic: "workflow",
				...one,
				what: showName(one.what),
				at: {
					file: pair.file,
					line
				}
			};
		});
	});
}
function compareOne({ before, unread, after }, whole) {
	if (unread !== void 0) return [{
		what: `the workflow, which was not readable before (${unread})`,
		effect: "unclear",
		...after ? { after: "readable" } : { before: "there" },
		path: []
	}];
	const [old, now] = [before?.jobs ?? [], after?.workflow.jobs ?? []];
	const jobs = [...new Set([...old, ...now].map(({ id }) => id))].flatMap((id) => {
		const [was, is] = [old.find((job) => job.id === id), now.find((job) => job.id === id)];
		return compareJob(was, is, whole);
	});
	return [...before && after ? compareTop(before, after.workflow) : [], ...jobs];
}
/** What a workflow says for all of its jobs. */
function compareTop(before, after) {
	const usesGate = before.jobs.some((job) => job.usesGate);
	const [was, is] = [before, after].map(({ value }) => ({
		name: "the workflow",
		value,
		path: []
	}));
	if (!was || !is) return [];
	return [...usesGate ? compareStart(before, after) : [], ...compareSurroundings(was, is, usesGate)];
}
/** A gate that is not started judges nothing. */
function compareStart(before, after) {
	const events = (on) => {
		if (typeof on === "string") return { [on]: null };
		return Array.isArray(on) ? Object.fromEntries(on.map((event) => [String(event), null])) : on;
	};
	return compareConfigs(events(before.on), events(after.on), { "*": "present" }).map(({ what, path, ...one }) => ({
		...one,
		option: void 0,
		what: `${what} among what starts the gate`,
		path: ["on", ...path]
	}));
}
function compareJob(before, after, whole) {
	if (!after) return before ? gone(before, whole) : [];
	const steps = pairSteps(before?.steps ?? [], after.steps).flatMap((pair) => compareStep(pair, whole));
	const isGate = before?.usesGate === true && before.steps.every(({ usesGate }) => !usesGate);
	return [
		...comparePart(before, after),
		...before && isGate ? compareGate(before, after, whole.strictness) : [],
		...before?.usesGate ? [keyOf("needs", before, after, () => "unclear")].filter((one) => one !== void 0) : [],
		...before ? compareSurroundings(before, after, before.usesGate) : [],
		...steps
	];
}
function compareStep({ before, after }, whole) {
	if (!after) return before?.usesGate ? gone(before, whole) : [];
	if (!before) return comparePart(before, after);
	return [...comparePart(before, after), ...before.usesGate ? compareGate(before, after, whole.strictness) : []];
}
/** What moved is still there. A gate that moved may be started by something else, or no longer be what must succeed. */
function gone({ name, text, path, usesGate }, { arrived }) {
	const part = {
		what: name,
		before: "there",
		path: path.slice(0, 1)
	};
	if (!arrived.has(text)) return [{
		...part,
		effect: "looser"
	}];
	return usesGate ? [{
		...part,
		effect: "unclear",
		before: "here",
		after: "in another place"
	}] : [];
}
function arrivedParts(pairs) {
	const counts = /* @__PURE__ */ new Map();
	const count = (workflow, by) => {
		for (const part of workflow?.jobs.flatMap((job) => [job, ...job.steps]) ?? []) counts.set(part.text, (counts.get(part.text) ?? 0) + by);
	};
	for (const { before, after } of pairs) {
		count(before, -1);
		count(after?.workflow, 1);
	}
	return new Set([...counts].flatMap(([text, sum]) => sum >= 0 ? [text] : []));
}
// src/checks/policy/workflows/local-gates.ts
/** More than any repository has, and GitHub nests no deeper. */
const most = {
	read: 100,
	depth: 10
};
/**
* The actions and workflows of the repository that hold the gate, or call one that does, by their paths from its root: who
* calls them calls the gate. As they were before the change, which cannot take one away by what it writes into it.
*/
async function localGates(git, { base }, workflows) {
	const [root = ""] = /^(?:\.\.\/)*/.exec(workflows[0]?.file ?? "") ?? [];
	const known = /* @__PURE__ */ new Map();
	let open = localPaths(workflows);
	for (let depth = 0; depth < most.depth && open.length > 0; depth += 1) {
		const read = await Promise.all(open.slice(0, most.read - known.size).map((path) => readLocal(git, base, root, path)));
		for (const [at, found] of read.entries()) known.set(open[at] ?? "", found);
		open = localPaths(read.flat()).filter((path) => !known.has(path));
	}
	return holdersAmong(known);
}
const localPaths = (workflows) => [...new Set(workflows.flatMap(usesIn).flatMap((uses) => localPath(uses) ?? []))];
async function readLocal(git, base, root, path) {
	const files = /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
	return (await Promise.all(files.map((file) => readBase(git, {
		base,
		renames: []
	}, `${root}${plainPath(file)}`)))).flatMap((side) => side && "document" in side ? [readWorkflow(side.file, side.document).workflow] : []);
}
function holdersAmong(known) {
	const holders = /* @__PURE__ */ new Set();
	const holds = (workflow) => workflow.jobs.some(({ usesGate }) => usesGate) || localPaths([workflow]).some((path) => holders.has(path));
	for (let before = -1; before < holders.size;) {
		before = holders.size;
		for (const [path, workflows] of known) if (workflows.some(holds)) holders.add(path);
	}
	return holders;
}
// src/checks/policy/workflows/read-pairs.ts
/** The workflows that the change touches, as they were and as they are. */
async function readPairs({ files, git }, ends, { changed, globs }) {
	const matches = anyOf(globs);
	const isWanted = (path) => matches(path.replace(/^(?:\.\.\/)+/, ""));
	const renames = ends.renames.filter((names) => names.every(isWanted));
	const old = new Set(renames.map(([from]) => from));
	const within = {
		...ends,
		renames
	};
	const read = await Promise.all([...new Set(changed.filter(isWanted).map(plainPath))].filter((path) => !old.has(path)).map(async (path) => ({
		path,
		before: await readBase(git, within, path),
		after: await readHead(files, path)
	})));
	const gates = await localGates(git, ends, read.flatMap(({ path, before }) => before && "document" in before ? [readWorkflow(path, before.document).workflow] : []));
	return {
		pairs: read.flatMap((sides) => isObstacle(sides.after) ? [] : [pairOf(sides, gates)]),
		obstacles: read.flatMap(({ after }) => isObstacle(after) ? [after.obstacle] : [])
	};
}
const pairOf = ({ path, before, after }, gates) => ({
	file: path,
	before: before && "document" in before ? readWorkflow(path, before.document, gates).workflow : void 0,
	unread: isObstacle(before) ? before.obstacle.message : void 0,
	after: after && "document" in after ? readWorkflow(path, after.document, gates) : void 0
});
const isObstacle = (side) => side !== void 0 && "obstacle" in side;
// src/checks/policy/gather.ts
/** What this run's change alters of its own gate. */
async function gather(seen, options) {
	const event = (await seen.github.event())?.name;
	const change = await readChange(seen);
	const { comparison } = change;
	const told = {
		...event !== void 0 && { event },
		...comparison && { comparison }
	};
	if (!comparison || "unknown" in comparison) return told;
	const own = await seen.own();
	if (!own) return {
		...told,
		compared: { unknown: "nothing tells this check what config the gate has" }
	};
	const compared = await compareAll(seen, {
		...change,
		base: comparison.base,
		head: comparison.head
	}, own, options);
	return {
		...told,
		compared
	};
}
async function compareAll(seen, change, own, options) {
	const { base, diff } = change;
	const ends = {
		base,
		renames: renamesOf(diff)
	};
	const configs = await compareOwn(seen, ends, own);
	const named = namedBaselines(configs.before?.document.value, configs.after?.document.value, own.strictness);
	const baselines = await compareBaselines(seen, ends, named);
	const { changed, obstacles: unlisted } = await changedPaths(seen, change);
	const workflows = await readPairs(seen, ends, {
		changed,
		globs: options.workflows
	});
	const { files, ignore } = options.markers;
	const searched = await searchMarkers(seen, {
		base,
		diff,
		markers: markersOf(options),
		files,
		ignore
	});
	const alterations = [
		...configs.alterations,
		...baselines.alterations,
		...compareWorkflows(workflows.pairs, own.strictness),
		...searched.alterations
	].map((one) => placed(one, change));
	const parts = [
		configs,
		baselines,
		{ obstacles: unlisted },
		workflows,
		searched
	];
	const approval = await approvalOf(seen, alterations, options);
	const config = (configs.after ?? configs.before)?.file;
	return {
		...config !== void 0 && { config },
		from: own.from,
		alterations: alterations.slice(0, mostAlterations).map((one) => ({ ...one })),
		leftOut: Math.max(0, alterations.length - mostAlterations),
		obstacles: parts.flatMap(({ obstacles }) => obstacles.map((one) => ({ ...one }))),
		counts: {
			baselines: named.length,
			workflows: workflows.pairs.length,
			searched: searched.files
		},
		...approval && { approval }
	};
}
/** Where reviewers see it: in a merge, on the line that it has at the head of what is merged, else on that of the disk. */
function placed({ at: { file, line }, ...one }, { shown, comparison }) {
	const isMerge = comparison && "shown" in comparison && comparison.shown !== void 0;
	return {
		...one,
		at: {
			file,
			line: line !== void 0 && isMerge ? shown(file, line) : line
		}
	};
}
/** Both names of what moved, and what lies outside the gated directory as well. */
async function changedPaths({ git }, { base, head, diff }) {
	const inside = diff.flatMap(({ path, from }) => [path, ...from === void 0 ? [] : [from]]);
	try {
		return {
			changed: [...inside, ...await git.changedFiles(base, head)],
			obstacles: []
		};
	} catch (thrown) {
		return {
			changed: inside,
			obstacles: [obstacleOf(thrown, "what the change touches")]
		};
	}
}
/** Asked for only where something needs it: it costs calls of GitHub's. */
async function approvalOf(seen, alterations, { approval }) {
	if (!approval || !alterations.some(({ effect }) => effect !== "stricter")) return void 0;
	return readApprovals(seen, { requirements: [approval] });
}
export { gather };
