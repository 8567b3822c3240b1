import { t as defineReporter } from "./reporter.js";
import { t as clip } from "./visible.js";
import { n as numberOf } from "./words.js";
import { n as formatPlace, r as isAtLeast } from "./finding.js";
import { t as repositoryPath } from "./repository-path.js";
import { n as safeLine } from "./safe-line.js";
// src/reporters/junit/cases-of.ts
const mostDetails = 50;
/** A case per finding, and one for the check itself where no finding says how it ended. */
function casesOf(result, context) {
	const { findings, outcome } = result;
	const cases = findings.map((finding) => caseOf(finding, context));
	const ending = {
		passed: "passed",
		failed: "failed",
		blocked: "error",
		skipped: "skipped"
	}[outcome];
	return distinct((ending === "failed" || ending === "error") && cases.some((one) => one.ending === ending) ? cases : [ownCase(result, ending), ...cases]);
}
const ownCase = ({ title, outcome, reason = "" }, ending) => ({
	ending,
	name: title,
	message: reason === "" ? outcome : reason,
	type: outcome,
	body: reason === "" ? [] : [reason]
});
function caseOf(finding, { prefix, failOn }) {
	const { rule, message, help, at, details = [], waived } = finding;
	const place = at && {
		...at,
		file: repositoryPath(prefix, at.file)
	};
	const name = rule.slice(rule.indexOf("/") + 1);
	return {
		ending: endingOf(finding, failOn),
		name: place ? `${name} ${place.file}` : name,
		file: place?.file,
		line: place?.line,
		message: waived ? `waived until ${waived.until} by ${waived.owner}: ${waived.reason}` : message,
		type: rule,
		body: [
			place ? `${formatPlace(place)}: ${message}` : message,
			...details.slice(0, mostDetails),
			`Next step: ${help}`
		]
	};
}
function endingOf({ waived, unmeasured, severity }, failOn) {
	if (waived) return "skipped";
	if (unmeasured) return "error";
	return isAtLeast(severity, failOn) ? "failed" : "passed";
}
/** Readers take two tests of one name for the same test. */
function distinct(cases) {
	const times = /* @__PURE__ */ new Map();
	return cases.map((one) => {
		const seen = (times.get(one.name) ?? 0) + 1;
		times.set(one.name, seen);
		return seen === 1 ? one : {
			...one,
			name: `${one.name} #${seen}`
		};
	});
}
// src/formats/xml/escape-xml.ts
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;
const special = /[&<>"'\t\n\r]/g;
const names = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Text for an attribute in quotes or between tags. What XML has no way to say is spelled out, so that two stay two. */
const escapeXml = (text) => text.replace(impossible, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`).replace(special, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);
// src/reporters/junit/element.ts
const longest = 4e3;
/** Text from anywhere as the content of an element: line by line, each bounded. */
const content = (lines) => lines.map((line) => escapeXml(safeLine(clip(line, longest)))).join("\n");
/** An element with what is already written within it; attributes that are undefined are left out. */
function element(name, attributes, inner = "") {
	const written = Object.entries(attributes).filter(([, value]) => value !== void 0).map(([key, value]) => ` ${key}="${escapeXml(safeLine(clip(String(value), 1e3)))}"`).join("");
	return inner === "" ? `<${name}${written}/>\n` : `<${name}${written}>${inner}</${name}>\n`;
}
// src/reporters/junit/render-case.ts
/** Readers show a case under its class: the check. */
function renderCase(check, { ending, name, file, line, message, type, body }) {
	const attributes = {
		classname: check,
		name,
		file,
		line,
		time: 0
	};
	const inner = {
		passed: () => body.length === 0 ? "" : element("system-out", {}, content(body)),
		failed: () => element("failure", {
			message,
			type
		}, content(body)),
		error: () => element("error", {
			message,
			type
		}, content(body)),
		skipped: () => element("skipped", { message })
	}[ending]();
	return element("testcase", attributes, inner === "" ? "" : `\n${inner}`);
}
// src/reporters/junit/render-suites.ts
/** GitLab reads 30 MB, and a page of ten thousand failures helps nobody. */
const mostBytes = {
	cases: 9e6,
	facts: 1e6
};
const mostFacts = 200;
/** Cut at its end if there is too much, and what is left out is a case that ended as the worst of it did. */
function renderSuites(report, { prefix, name = "epic21-gate" }) {
	const budget = { ...mostBytes };
	const suites = report.results.map((result) => {
		return suiteOf(result, casesOf(result, {
			prefix,
			failOn: report.failOn
		}), report.at, budget);
	});
	const time = seconds(report.results.reduce((sum, { ms }) => sum + ms, 0));
	const inner = suites.map(({ text }) => text).join("");
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name,
		...tally(suites.flatMap(({ endings }) => endings)),
		time
	}, inner === "" ? "" : `\n${inner}`)}`;
}
function suiteOf(result, cases, at, budget) {
	const ordered = cases.toSorted((a, b) => order.indexOf(a.ending) - order.indexOf(b.ending));
	const written = [];
	for (const one of ordered) {
		const text = renderCase(result.check, one);
		budget.cases -= Buffer.byteLength(text);
		if (budget.cases < 0) break;
		written.push(text);
	}
	const [worst, ...others] = ordered.slice(written.length);
	const rest = worst ? [restOf(worst, 1 + others.length)] : [];
	const endings = [...ordered.slice(0, written.length), ...rest].map(({ ending }) => ending);
	const attributes = {
		name: result.check,
		...tally(endings),
		time: seconds(result.ms),
		timestamp: at.slice(0, 19)
	};
	const inner = [
		...written,
		...rest.map((one) => renderCase(result.check, one)),
		factsOf(result, budget)
	].join("");
	return {
		text: element("testsuite", attributes, inner === "" ? "" : `\n${inner}`),
		endings
	};
}
const order = [
	"failed",
	"error",
	"passed",
	"skipped"
];
const restOf = ({ ending }, number) => ({
	ending,
	name: "more findings",
	message: `${numberOf(number, "more finding")} did not fit here: see the JSON report.`,
	type: "left-out",
	body: []
});
const tally = (endings) => {
	const number = (ending) => endings.filter((one) => one === ending).length;
	return {
		tests: endings.length,
		failures: number("failed"),
		errors: number("error"),
		skipped: number("skipped")
	};
};
const seconds = (ms) => (ms / 1e3).toFixed(3);
/** What was measured; whole, or a count of it. */
function factsOf({ facts }, budget) {
	if (facts.length === 0) return "";
	const lines = facts.slice(0, mostFacts).map(({ of, label, value, limit }) => {
		const name = of === void 0 ? label : `${of}: ${label}`;
		return clip(`${name} = ${value}${limit === void 0 ? "" : ` (${limit})`}`, 500);
	});
	const text = element("system-out", {}, content(lines));
	budget.facts -= Buffer.byteLength(text);
	if (budget.facts >= 0) return text;
	return element("system-out", {}, content([`${numberOf(facts.length, "fact")} did not fit here: see the JSON report.`]));
}
// src/reporters/junit.ts
const junit = defineReporter({
	id: "junit",
	summary: "JUnit XML for what shows test results: a suite per check, a case per finding.",
	writesFile: true,
	render: (report, { prefix, name }) => renderSuites(report, {
		prefix,
		name
	}),
	async deliver(text, to, { file }) {
		if (file === void 0) to.stdout.write(text);
		else await to.files.write(file, text);
	}
});
export { junit };
