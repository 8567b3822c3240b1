import { t as defineReporter } from "./reporter.js";
import { t as printableJson } from "./printable-json.js";
import { r as visible, t as clip } from "./visible.js";
import { t as sha256 } from "./sha256.js";
import { n as numberOf } from "./words.js";
import { n as homePage } from "./page-links.js";
import { a as lastLineOf } from "./finding.js";
import "./plan.js";
import { t as repositoryPath } from "./repository-path.js";
import { i as proseWithCode } from "./markdown.js";
// src/reporters/sarif/as-uri.ts
const lone = /[\uD800-\uDFFF]/gu;
/** A path as a relative reference: each part percent-encoded, its slashes kept. */
const asUri = (path) => path.replace(lone, "�").split("/").map((part) => encodeURIComponent(part)).join("/");
// src/reporters/sarif/fingerprint.ts
const passing = /\b[0-9a-f]{7,64}\b|[+-]?\d[\d.,]*(?:\s*%|\s+[a-z]+\b)?/gi;
const settled = (message) => clip(message, 1e3).replace(/\([^()]*\)/g, "").replace(passing, "#").replace(/\s+/g, " ").trim();
/**
* Names a finding by its rule, its file and what its message says without its numbers, and tells those apart that are alike
* by their order. Neither a moved line nor another figure makes a new finding of it.
*/
function fingerprints() {
	const seen = /* @__PURE__ */ new Map();
	return ({ rule, message, at }) => {
		const digest = sha256(JSON.stringify([
			rule,
			at?.file ?? "",
			settled(message)
		])).slice(0, 32);
		const times = (seen.get(digest) ?? 0) + 1;
		seen.set(digest, times);
		return `${digest}:${times}`;
	};
}
// src/reporters/sarif/found.ts
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
/** What was not measured keeps the gate shut whatever its rule says. */
const levelOf = ({ severity, unmeasured }) => unmeasured ? "error" : levels[severity];
function foundIn({ results }) {
	const fingerprint = fingerprints();
	return results.flatMap((check) => check.findings.map((finding) => ({
		finding,
		check,
		level: levelOf(finding),
		fingerprint: fingerprint(finding)
	})));
}
// src/reporters/sarif/message.ts
const longest = 4e3;
/** Plain text in the sense of the standard: nothing in it becomes a link, or a place to fill in. */
const messageOf = (lines) => clip(lines.map((line) => visible(clip(line, longest))).join("\n"), longest).replaceAll("](", "] (");
// src/reporters/sarif/invocation.ts
const texts = {
	blocked: ["A check could not be judged", "Mend what is named here and run again: what was not measured cannot pass."],
	skipped: ["A check was left out", "The config or the command line said so: nothing has to be done."],
	"left-out": ["There are more results than there is room for", "Read the rest of them in the JSON report."]
};
const kinds = [
	"blocked",
	"skipped",
	"left-out"
];
/** What can be said of a run, as fully as GitHub asks for it. */
const notificationKinds = kinds.map((id) => {
	const [title, help] = texts[id];
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: `${title}.` },
		help: { text: help }
	};
});
const mostNotifications = 100;
/** How the run went. A check that could not be judged makes it one that failed: it is no success without results. */
function invocationOf({ results, at, verdict }, leftOut) {
	const notifications = [...results.flatMap(outcomeOf).slice(0, mostNotifications), ...leftOut > 0 ? [notification("left-out", "warning", `${numberOf(leftOut, "more result")} did not fit here: see the JSON report.`)] : []];
	return {
		executionSuccessful: !results.some(({ outcome }) => outcome === "blocked"),
		startTimeUtc: at,
		...notifications.length > 0 && { toolExecutionNotifications: notifications },
		properties: { verdict }
	};
}
function outcomeOf({ outcome, check, reason = "no reason was given" }) {
	if (outcome === "blocked") return [notification("blocked", "error", `${check} could not be judged: ${reason}`)];
	if (outcome === "skipped") return [notification("skipped", "note", `${check} was left out: ${reason}`)];
	return [];
}
const notification = (id, level, text) => ({
	descriptor: {
		id,
		index: kinds.indexOf(id)
	},
	level,
	message: { text: messageOf([text]) }
});
// src/reporters/sarif/provenance.ts
/** Where the commit lies that was judged; undefined where nobody said. */
function provenanceOf(subject) {
	const { sha, ref } = subject;
	const home = homePage(subject);
	if (home === void 0) return void 0;
	return {
		repositoryUri: home,
		...sha !== void 0 && { revisionId: visible(clip(sha, 80)) },
		...ref !== void 0 && { branch: visible(clip(ref, 255)) },
		mappedTo: { uriBaseId: "%SRCROOT%" }
	};
}
// src/reporters/sarif/rule.ts
/** Of a rule, as results name it too. */
const ruleIdOf = (rule) => clip(visible(clip(rule, 255)), 255);
/** As the standard would have names: `SizeOverLimit`. */
const pascal = (id) => id.split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("") || "Rule";
const problems = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
/** A rule as far as a finding of it tells. GitHub shows a thousand characters of a description. */
function ruleOf({ finding, check, level }) {
	const id = ruleIdOf(finding.rule);
	const what = clip(visible(id.slice(id.indexOf("/") + 1).replaceAll("-", " ")), 500);
	const help = clip(visible(clip(finding.help, 1e3)), 1e3);
	const explain = `epic21-gate explain ${id}`;
	return {
		id,
		check: clip(visible(check.check), 100),
		name: pascal(id),
		shortDescription: { text: `${clip(visible(check.title), 500)}: ${what}` },
		fullDescription: { text: help },
		help: {
			text: `${help}\n\nWhy this rule exists: ${explain}`,
			markdown: `${proseWithCode(help)}\n\nWhy this rule exists: ${proseWithCode(`\`${explain}\``)}`
		},
		defaultConfiguration: { level },
		properties: {
			tags: ["gate", clip(visible(check.check), 100)],
			precision: "very-high",
			"problem.severity": problems[level]
		}
	};
}
// src/reporters/sarif/result.ts
/** Writes the results of a report, each by itself. */
function resultWriter(report, prefix) {
	const hasWaived = report.results.some(({ findings }) => findings.some(({ waived }) => waived));
	const fallback = configPlace(report);
	return ({ finding, level, fingerprint }) => {
		const { rule, message, details = [], at = fallback, waived, unmeasured, changed } = finding;
		return {
			ruleId: ruleIdOf(rule),
			level,
			message: { text: messageOf([message, ...details]) },
			locations: at ? [{ physicalLocation: locate(at, prefix) }] : [],
			partialFingerprints: {
				primaryLocationLineHash: fingerprint,
				"epic21Gate/v1": fingerprint
			},
			...hasWaived && { suppressions: waived ? [suppression(waived)] : [] },
			...(unmeasured ?? changed) && { properties: {
				...unmeasured && { unmeasured },
				...changed && { changed }
			} }
		};
	};
}
/** Code scanning shows nothing that is nowhere; what is about no file is about what the config asks for. */
const configPlace = ({ subject: { config } }) => config === void 0 || config === "inline config" ? void 0 : { file: config };
/** No system has longer ones. */
const longestPath = 4096;
function locate({ file, line, endLine, column }, prefix) {
	const path = clip(repositoryPath(prefix, file), longestPath);
	const isOutside = path.startsWith("/");
	const last = lastLineOf({
		file,
		line,
		endLine
	});
	return {
		artifactLocation: isOutside ? { uri: `file://${asUri(path)}` } : {
			uri: asUri(path),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: line ?? 1,
			...last !== void 0 && { endLine: last },
			...line !== void 0 && column !== void 0 && last === void 0 && { startColumn: column }
		}
	};
}
const suppression = ({ reason, owner, until }) => ({
	kind: "external",
	status: "accepted",
	justification: messageOf([`${reason} (${owner}, until ${until})`])
});
// src/reporters/sarif/select-results.ts
/** GitHub refuses a file with more than 25,000 results and shows 5,000 of them: better ours than any. */
const mostResults = 5e3;
/** It takes 10 MB, compressed. What is as small as it is fits whatever it holds. */
const mostBytes = 9e6;
const ranks = {
	error: 0,
	warning: 1,
	note: 2
};
const rank = ({ level, finding }) => (finding.waived ? 10 : 0) + ranks[level] * 2 + (finding.changed ? 0 : 1);
/** The worst, and of these what the change touches, as many as there is room for; with their rules, in the order of their names. */
function selectResults(found, write) {
	const rules = /* @__PURE__ */ new Map();
	const kept = [];
	let left = mostBytes;
	for (const one of found.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostResults)) {
		const id = ruleIdOf(one.finding.rule);
		const result = write(one);
		const rule = rules.has(id) ? void 0 : ruleOf(one);
		left -= bytesOf(result) + (rule ? bytesOf(rule) : 0);
		if (left < 0) break;
		if (rule) rules.set(id, rule);
		kept.push({
			id,
			result
		});
	}
	const sorted = [...rules].sort(([, a], [, b]) => a.id < b.id ? -1 : Number(a.id > b.id));
	const indexes = new Map(sorted.map(([id], index) => [id, index]));
	return {
		rules: sorted.map(([, rule]) => rule),
		results: kept.map(({ id, result }) => ({
			...result,
			ruleIndex: indexes.get(id) ?? 0
		})),
		leftOut: found.length - kept.length
	};
}
const bytesOf = (value) => Buffer.byteLength(JSON.stringify(value)) + 40;
// src/reporters/sarif/sarif-log.ts
const home = "https://github.com/org/epic21-gate";
/** One run of one tool, as the standard has it, and as much of it as GitHub takes. */
function sarifLog(report, { prefix, name = "epic21-gate" }) {
	const { rules, results, leftOut } = selectResults(foundIn(report), resultWriter(report, prefix));
	const provenance = provenanceOf(report.subject);
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "epic21-gate",
				version: clip(report.tool.version, 100),
				informationUri: home,
				rules: rules.map(({ check, ...rule }) => ({
					...rule,
					helpUri: `${home}/blob/v1/docs/checks/${asUri(check)}.md`
				})),
				notifications: notificationKinds
			} },
			automationDetails: { id: identityOf(report, prefix, name) },
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
			...provenance && { versionControlProvenance: [provenance] },
			invocations: [invocationOf(report, leftOut)],
			columnKind: "utf16CodeUnits",
			results
		}]
	};
}
/** A category, and behind its last slash the run: what is uploaded again for a commit replaces what is of its category. */
function identityOf({ subject: { run } }, prefix, name) {
	return [...[name, prefix].filter((part) => part !== "").map(asUri), run ? `${run.id}.${run.attempt}` : ""].join("/");
}
// src/reporters/sarif.ts
const sarif = defineReporter({
	id: "sarif",
	summary: "SARIF 2.1.0 for code scanning and editors: a rule per kind of finding, fingerprints that stay.",
	writesFile: true,
	render: (report, { prefix, name }) => `${printableJson(sarifLog(report, {
		prefix,
		name
	}), 0)}\n`,
	async deliver(text, to, { file }) {
		if (file === void 0) to.stdout.write(text);
		else await to.files.write(file, text);
	}
});
export { sarif };
