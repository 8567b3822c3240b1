import { t as defineReporter } from "./reporter.js";
import { t as limits } from "./limits.js";
import { n as numberOf } from "./words.js";
import { a as table, i as proseWithCode, n as folded, r as prose, t as code } from "./markdown.js";
import { a as findingText, c as placeText, i as provenance, l as checksTable, n as trendChart, o as fileText, r as visibleTrends, s as linked, u as icons } from "./trend-chart.js";
import { r as visible, t as clip } from "./visible.js";
import { o as runPage, r as ownRunPage, s as shownCommit } from "./page-links.js";
import { a as openEntries, i as byFile, t as headline } from "./headline.js";
import { r as isAtLeast } from "./finding.js";
import { t as repositoryPath } from "./repository-path.js";
// src/reporters/comment/overall.ts
/** The verdict of several sections: one that is of an earlier commit says nothing about this one, so it cannot make it ready. */
function overall(sections, isEarlier) {
	if (sections.length === 0) return {
		verdict: "undecided",
		text: "Undecided: no section could be read"
	};
	const current = sections.filter((section) => !isEarlier(section));
	const earlier = sections.length - current.length;
	const failed = current.filter(({ verdict }) => verdict === "not-ready").length;
	const undecided = current.filter(({ verdict }) => verdict === "undecided").length;
	const all = numberOf(sections.length, "section");
	const rest = [undecided > 0 && `${undecided} undecided`, earlier > 0 && `${earlier} of an earlier commit`].filter((part) => part !== false);
	if (failed > 0) return {
		verdict: "not-ready",
		text: `Not ready: ${[`${failed} of ${all}`, ...rest].join(", ")}`
	};
	if (rest.length > 0) return {
		verdict: "undecided",
		text: `Undecided: of ${all}, ${rest.join(", ")}`
	};
	return {
		verdict: "ready",
		text: `Ready: all of ${all}`
	};
}
// src/reporters/comment/section.ts
/** What a part of a section holds; each is counted where it is left out. */
const partKinds = [
	"checks",
	"steps",
	"findings",
	"waived",
	"trends",
	"provenance"
];
// src/reporters/comment/write-section.ts
const sectionEnd = "<!-- gate-section-end -->";
/** A section as it stands in a comment: what a later run has to know of it in comments, which GitHub does not show. */
function writeSection({ parts, leftOut, ...about }) {
	const rest = leftOut.map(({ kind, holds, length }) => [
		kind,
		holds,
		length
	]);
	const header = rest.length > 0 ? {
		...about,
		leftOut: rest
	} : about;
	const cuts = parts.map(({ kind, holds, text }) => `<!-- gate-cut ${kind} ${holds} -->\n\n${text.trim()}\n\n`);
	return `<!-- gate-section ${hiddenJson(header)} -->\n${cuts.join("")}${sectionEnd}\n`;
}
/** JSON that ends no HTML comment: such a comment may have neither `>` nor two dashes. */
const hiddenJson = (value) => JSON.stringify(value).replace(/[<>]|-(?=-)/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
// src/reporters/comment/section-block.ts
/** The verdict of a section in one line. */
const verdictLine = (section, isEarlier) => `${icons[section.verdict]} ${prose(section.headline)}${isEarlier ? earlierText(section) : ""}`;
const earlierText = ({ sha }) => sha === void 0 ? ", of an unknown commit" : `, of an earlier commit ${code(sha.slice(0, 7))}`;
/** A section with as many of its parts as there is room for; without even a heading where `keep` is negative. */
function sectionBlock(section, keep, { isOnly, isEarlier }) {
	if (keep < 0) return `\n${writeSection(bare(section))}`;
	const leftOut = [...section.parts.slice(keep).map(({ kind, holds, text }) => ({
		kind,
		holds,
		length: text.length
	})), ...section.leftOut];
	const body = `${writeSection({
		...section,
		leftOut,
		parts: section.parts.slice(0, keep)
	})}${leftOutLine(leftOut, section)}`;
	if (isOnly) return `\n${body}`;
	const title = `${icons[section.verdict]} ${linked(prose(section.key), section.url)}`;
	const earlier = isEarlier ? earlierText(section) : "";
	if (section.verdict === "ready") return `\n${folded(`${icons.ready} <b>${prose(section.key)}</b>${earlier}`, body)}`;
	return `\n#### ${title}${earlier}\n\n${body}`;
}
/** What a later run has to know, and no more. */
const bare = ({ key, verdict, headline, sha, run, attempt, at }) => ({
	key,
	verdict,
	headline,
	sha: sha?.slice(0, 7),
	run,
	attempt,
	at,
	leftOut: [],
	parts: []
});
/** It was written so: every other section has parts, or says which it had. */
const isBare = ({ parts, leftOut }) => parts.length === 0 && leftOut.length === 0;
const words = {
	checks: () => "the table of checks",
	steps: (number) => numberOf(number, "next step"),
	findings: (number) => numberOf(number, "finding"),
	waived: (number) => `${number} waived`,
	trends: (number) => numberOf(number, "trend"),
	provenance: () => "what was compared"
};
function leftOutLine(leftOut, { url }) {
	const said = partKinds.flatMap((kind) => {
		const number = leftOut.reduce((sum, one) => sum + (one.kind === kind ? one.holds : 0), 0);
		return number > 0 ? [words[kind](number)] : [];
	});
	if (said.length === 0) return "";
	return `\nNot shown here, for a comment has its limit: ${said.join(", ")}. See the ${linked("summary of the run", url)}.\n`;
}
// src/reporters/comment/comment-head.ts
/** What stands above the sections: the verdict; of several, which is which. */
function commentHead(gate, { all, listed, isEarlier }) {
	const title = gate === "epic21-gate" ? "" : `${prose(gate)}: `;
	const [first, ...others] = all;
	if (first && others.length === 0) return `### ${icons[first.verdict]} ${title}${prose(first.headline)}\n`;
	const { verdict, text } = overall(all, isEarlier);
	const rows = listed.map((section) => [prose(section.key), verdictLine(section, isEarlier(section))]);
	const unlisted = all.length - listed.length;
	const more = unlisted > 0 ? `\n${numberOf(unlisted, "older section")} did not fit.\n` : "";
	return `### ${icons[verdict]} ${title}${text}\n\n${table(["Section", "Verdict"], rows)}${more}`;
}
// src/reporters/comment/merge-sections.ts
/** Of each key the newest, sorted by key: the same from whatever order they come in, and however often. */
function mergeSections(sections) {
	const newest = /* @__PURE__ */ new Map();
	for (const section of sections) {
		const known = newest.get(section.key);
		if (!known || isAfter(section, known)) newest.set(section.key, section);
	}
	return [...newest.values()].toSorted((a, b) => compare(a.key, b.key));
}
/** Newer; or, of the same run, the one of which less was left out. */
const isAfter = (one, other) => (compare(one.run, other.run) || compare(one.attempt, other.attempt) || compare(one.at, other.at) || compare(worse.indexOf(one.verdict), worse.indexOf(other.verdict)) || compare(one.headline, other.headline) || compare(one.parts.length, other.parts.length) || compare(Number(one.url !== void 0), Number(other.url !== void 0)) || compare(writeSection(one), writeSection(other))) > 0;
const worse = [
	"ready",
	"undecided",
	"not-ready"
];
function compare(one, other) {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
// src/reporters/comment/fit-comment.ts
/** The text of a comment. Where there is too much of it, the longest section loses its last part, again and again. */
function fitComment(envelope, sections, most = limits.commentCharacters) {
	const newest = sections.toSorted((a, b) => isAfter(a, b) ? -1 : 1);
	const ranked = newest.toSorted((a, b) => Number(a.verdict === "ready") - Number(b.verdict === "ready"));
	const isEarlier = ofEarlierCommit(newest[0]);
	for (let listed = sections.length; listed > 1; listed = Math.floor(listed * .95)) {
		const text = fitListed(envelope, {
			all: ranked,
			listed: ranked.slice(0, listed),
			isEarlier
		}, most);
		if (text.length <= most) return text;
	}
	return fitListed(envelope, {
		all: ranked,
		listed: ranked.slice(0, 1),
		isEarlier
	}, most);
}
function fitListed({ marker, gate }, { all, isEarlier, ...some }, most) {
	const listed = some.listed.toSorted((a, b) => compare(a.key, b.key));
	const isOnly = all.length === 1;
	const block = (section, keep) => sectionBlock(section, keep, {
		isOnly,
		isEarlier: isEarlier(section)
	});
	const head = `${marker}\n${commentHead(gate, {
		all,
		listed,
		isEarlier
	})}`;
	const wholes = new Map(listed.map((section) => [section, whole(section)]));
	const kept = keptParts([...wholes.values()], {
		block,
		room: most - head.length,
		least: isOnly ? 0 : -1
	});
	return `${head}${[...wholes].map(([section, full]) => {
		const keep = kept.get(full) ?? 0;
		return block(keep > section.parts.length ? section : full, keep);
	}).join("")}`;
}
/** A section as it was first written: of what was left out the length is known. */
const whole = (section) => ({
	...section,
	parts: [...section.parts, ...section.leftOut.filter(({ length }) => length > 0).map(({ kind, holds, length }) => ({
		kind,
		holds,
		text: "x".repeat(length)
	}))],
	leftOut: section.leftOut.filter(({ length }) => length === 0)
});
function keptParts(sections, { block, room, least }) {
	const kept = new Map(sections.map((section) => [section, isBare(section) ? -1 : section.parts.length]));
	const lengths = new Map([...kept].map(([section, keep]) => [section, block(section, keep).length]));
	let length = [...lengths.values()].reduce((sum, one) => sum + one, 0);
	for (const { section, keep } of removals(sections, least)) {
		if (length <= room) break;
		const less = block(section, keep).length;
		length += less - (lengths.get(section) ?? 0);
		lengths.set(section, less);
		kept.set(section, keep);
	}
	return kept;
}
/** The newest run tells which commit is the head, not whoever writes: all writers have to say the same. */
function ofEarlierCommit(newest) {
	const head = newest?.sha?.slice(0, 7);
	return ({ sha }) => head !== void 0 && sha?.slice(0, 7) !== head;
}
/** In one order, whatever a writer knows of the sections: so that all end up with the same text. */
const removals = (sections, least) => sections.flatMap((section) => removalsOf(section, least)).toSorted((a, b) => b.length - a.length || compare(a.section.key, b.section.key) || b.keep - a.keep);
function removalsOf(section, least) {
	let length = 0;
	const parts = section.parts.map(({ text }, keep) => ({
		section,
		keep,
		length: length += text.length
	}));
	return least === 0 ? parts : [...parts, {
		section,
		keep: -1,
		length: 0
	}];
}
// src/reporters/comment/read-header.ts
/** The header of a section; undefined where anybody has made something else of it. */
function readHeader(json) {
	const fields = fieldsOf(json);
	const key = fields.get("key");
	const verdict = verdicts.find((one) => one === fields.get("verdict"));
	const headline = fields.get("headline");
	const at = fields.get("at");
	const run = countOf(fields.get("run"));
	const attempt = countOf(fields.get("attempt"));
	if (!isLine(key, 100) || !isLine(headline, 300) || !verdict || !isInstant(at)) return void 0;
	if (run === void 0 || attempt === void 0) return void 0;
	const sha = fields.get("sha");
	const url = fields.get("url");
	return {
		key,
		verdict,
		headline,
		sha: typeof sha === "string" && /^[0-9a-f]{7,64}$/.test(sha) ? sha : void 0,
		run,
		attempt,
		at,
		url: typeof url === "string" ? runPage(url) : void 0,
		leftOut: readLeftOut(fields.get("leftOut"))
	};
}
const verdicts = [
	"ready",
	"not-ready",
	"undecided"
];
const entriesOf = (value) => new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
function fieldsOf(json) {
	try {
		return entriesOf(JSON.parse(json));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
const isLine = (value, most) => typeof value === "string" && value !== "" && value.length <= most && visible(value) === value;
const isInstant = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value);
const countOf = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
/** All or nothing: a list that was touched tells nothing of what was in it. */
function readLeftOut(value) {
	const said = Array.isArray(value) ? value : [];
	const read = said.slice(0, mostParts).flatMap((row) => {
		const [word, holds, length] = Array.isArray(row) ? row : [];
		const kind = partKinds.find((one) => one === word);
		const [number, characters] = [countOf(holds), countOf(length)];
		return kind === void 0 || number === void 0 || characters === void 0 ? [] : [{
			kind,
			holds: number,
			length: characters
		}];
	});
	const characters = read.reduce((sum, { length }) => sum + length, 0);
	return read.length === said.length && characters <= mostCharacters$2 ? read : [];
}
const mostParts = 100;
const mostCharacters$2 = 5e5;
// src/reporters/comment/read-sections.ts
/** As GitHub bounds a comment, in whatever way it counts. */
const mostCharacters$1 = 262144;
const mostSections = 400;
/** The sections of a comment. What is not as it was written, for somebody edited it, is dropped. */
function readSections(comment) {
	const sections = [];
	let open;
	let json = "";
	for (const line of comment.slice(0, mostCharacters$1).split(/\r?\n/)) {
		const start = /^<!-- gate-section (\{.*\}) -->$/.exec(line)?.[1];
		if (start !== void 0) {
			json = start;
			open = [];
		} else if (line === "<!-- gate-section-end -->" && open) {
			const header = readHeader(json);
			if (header) sections.push({
				...header,
				parts: readParts(open)
			});
			open = void 0;
		} else open?.push(line);
		if (sections.length === mostSections) break;
	}
	return sections;
}
function readParts(lines) {
	const parts = [];
	for (const line of lines) {
		const about = readCut(line);
		if (about) parts.push({
			about,
			lines: []
		});
		else parts.at(-1)?.lines.push(line);
	}
	return parts.map(({ about, lines: own }) => ({
		...about,
		text: own.join("\n").trim()
	}));
}
function readCut(line) {
	const [, word, holds] = /^<!-- gate-cut ([a-z]+) (\d{1,9}) -->$/.exec(line) ?? [];
	const kind = partKinds.find((one) => one === word);
	return kind && {
		kind,
		holds: Number(holds)
	};
}
// src/reporters/comment/compose-comment.ts
/** A name in the few characters that mean nothing within a comment of HTML. */
const plainName = (name) => name.replace(/[^\w.-]+/g, "-").replace(/-{2,}/g, "-").slice(0, 64).replace(/^-|-$/g, "") || "epic21-gate";
const markerOf = (name) => `<!-- epic21-gate:comment ${plainName(name)} -->`;
/** The comment with this run's section among those that others wrote; undefined where there is nothing to say. */
function composeComment(own, { name, known, mode }) {
	const about = {
		marker: markerOf(name),
		gate: plainName(name)
	};
	const sections = withSection(own, known);
	if (mode === "on-problem" && known.length === 0 && sections.every(({ verdict }) => verdict === "ready")) return void 0;
	const unchanged = asBefore(own, known);
	const current = known.at(-1);
	return unchanged && fitComment(about, unchanged) === current ? current : fitComment(about, sections);
}
const withSection = (section, known) => mergeSections([.../* @__PURE__ */ new Set([...known, section])].flatMap(readSections));
/** All sections, where this run said the same in an earlier attempt: a re-run that found the same has nothing to write. */
function asBefore(own, known) {
	const [section] = readSections(own);
	const earlier = mergeSections(known.flatMap(readSections)).find(({ key }) => key === section?.key);
	if (!section || !earlier || earlier.run !== section.run) return void 0;
	const again = writeSection({
		...section,
		attempt: earlier.attempt,
		at: earlier.at
	});
	const sections = withSection(again, known);
	const kept = sections.find(({ key }) => key === section.key);
	return kept && writeSection(kept) === again ? sections : void 0;
}
// src/reporters/markdown/finding-groups.ts
/** Findings under the names of their files, in the order of the worst of each. */
const findingGroups = (entries, view, lengths) => [...byFile(entries)].map(([file, group]) => {
	const items = group.map((entry) => findingText(entry, view, lengths)).join("");
	return file === "" ? items : `${fileText(view, file)}\n\n${items}`;
}).join("\n");
// src/reporters/markdown/next-steps.ts
/** More than this nobody does in one go. */
const most$1 = 5;
/** What to do, the worst first: each step once, with the first place and how many more there are. */
function nextSteps(report, view) {
	const stopping = openEntries(report).filter(({ severity, unmeasured }) => unmeasured || isAtLeast(severity, report.failOn));
	return [...new Set(stopping.map(({ help }) => help))].slice(0, most$1).map((help, index) => {
		const group = stopping.filter((entry) => entry.help === help);
		return `${index + 1}. ${stepText(help, group, view)}\n`;
	});
}
function stepText(help, group, view) {
	const at = group.find((entry) => entry.at)?.at;
	const step = proseWithCode(clip(help.trim(), 400)).replace(/\.$/, "");
	const more = group.length > 1 ? ` and ${group.length - 1} more` : "";
	return `${step}: ${at ? placeText(view, at) : prose(clip(group[0]?.message ?? "", 200))}${more}`;
}
// src/reporters/markdown/waived-list.ts
/** What was found and accepted: where, by whom, until when, and why. */
const waivedList = ({ results }, view) => results.flatMap(({ findings }) => findings.flatMap(({ waived, rule, message, at }) => {
	if (!waived) return [];
	const where = at ? `${placeText(view, at)}: ` : "";
	const why = `waived until ${prose(waived.until, 40)} by ${prose(waived.owner, 100)}: ${prose(waived.reason, 300)}`;
	return [`- ${where}${prose(message, 300)} <sub>${prose(rule, 200)}</sub>\n  - ${why}\n`];
}));
// src/reporters/comment/section-parts.ts
/** Beyond this a comment is no place to read: the summary and the JSON report have all. */
const most = {
	worst: 10,
	perFile: 30,
	files: 25,
	waived: 30,
	trends: 3,
	checksBytes: 2e4
};
/** The parts of a section in the order of their worth; what is ready is short. */
function sectionParts(report, view) {
	const checks = part("checks", 1, checksTable(report.results, most.checksBytes));
	const sources = part("provenance", 1, folded("What was compared", provenance(report)));
	const entries = openEntries(report);
	if (report.verdict === "ready") return [
		...checks,
		...foldedFindings("", entries, view),
		...sources
	];
	const steps = nextSteps(report, view);
	return [
		...checks,
		...part("steps", steps.length, `**What to do**\n\n${steps.join("")}`),
		...worstFindings(entries.slice(0, most.worst), view),
		...restOfFindings(entries.slice(most.worst), view),
		...waivedPart(report, view),
		...trendsPart(report),
		...sources
	];
}
const part = (kind, holds, text) => holds > 0 ? [{
	kind,
	holds,
	text
}] : [];
function worstFindings(entries, view) {
	const title = entries.every(({ severity }) => isAtLeast(severity, "error")) ? "What is wrong" : "What was found";
	return part("findings", entries.length, `**${title}**\n\n${findingGroups(entries, view, {
		message: 500,
		details: 3
	})}`);
}
const restOfFindings = (entries, view) => [...byFile(entries)].slice(0, most.files).flatMap(([file, group]) => foldedFindings(file === "" ? "" : `${code(repositoryPath(view.prefix, file), 200)}: `, group, view));
function foldedFindings(title, entries, view) {
	const shown = entries.slice(0, most.perFile);
	const text = folded(`${title}${numberOf(entries.length, "finding")}`, findingGroups(shown, view, {
		message: 300,
		details: 0
	}));
	return part("findings", shown.length, text);
}
function waivedPart(report, view) {
	const waived = waivedList(report, view);
	const shown = waived.slice(0, most.waived);
	return part("waived", shown.length, folded(`${waived.length} waived`, shown.join("")));
}
function trendsPart({ trends }) {
	const shown = visibleTrends(trends).slice(0, most.trends);
	return part("trends", shown.length, folded(numberOf(shown.length, "trend"), shown.map(trendChart).join("\n")));
}
// src/reporters/comment/render-section.ts
/** What this run says, as it will stand in a comment, whoever else writes there. */
function renderSection(report, { section, prefix }) {
	const { subject, verdict, at } = report;
	const { run } = subject;
	const sha = shownCommit(subject);
	const wanted = sectionParts(report, {
		subject,
		prefix
	});
	const parts = takeWhileFits(wanted);
	return writeSection({
		key: keyOf(section),
		verdict,
		headline: headline(report),
		sha: sha !== void 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : void 0,
		run: run?.id ?? 0,
		attempt: run?.attempt ?? 0,
		at,
		url: ownRunPage(subject, run?.url),
		leftOut: leftOutOf(report, wanted, parts),
		parts
	});
}
/** The name of a section is text from outside, and has to come back from a comment as it went in. */
const keyOf = (section) => clip(visible(section).trim(), 100).trim() || "gate";
/** A section is written to be read again, and what no comment has room for is not kept for later. */
const mostCharacters = 2e5;
function takeWhileFits(parts) {
	let left = mostCharacters;
	const end = parts.findIndex(({ text }) => (left -= text.length) < 0);
	return end === -1 ? parts : parts.slice(0, end);
}
/** What is too much for a comment in the first place. */
function leftOutOf(report, wanted, parts) {
	const waived = report.results.flatMap(({ findings }) => findings).filter((finding) => finding.waived).length;
	const all = {
		findings: openEntries(report).length,
		waived: report.verdict === "ready" ? 0 : waived
	};
	return partKinds.map((kind) => ({
		kind,
		holds: (all[kind] ?? holding(wanted, kind)) - holding(parts, kind),
		length: 0
	})).filter(({ holds }) => holds > 0);
}
const holding = (parts, kind) => parts.reduce((sum, part) => sum + (part.kind === kind ? part.holds : 0), 0);
// src/reporters/comment.ts
const comment = defineReporter({
	id: "comment",
	summary: "The one comment on the pull request: verdict, checks, what to do, findings by file.",
	publishes: true,
	render: (report, { section, prefix }) => renderSection(report, {
		section,
		prefix
	}),
	async deliver(section, to, { pullRequest, mode, name }) {
		if (pullRequest === void 0 || mode === "never") return;
		await to.github.upsertComment({
			pullRequest,
			marker: markerOf(name),
			compose: (known) => composeComment(section, {
				name,
				known,
				mode
			})
		});
	}
});
export { comment };
