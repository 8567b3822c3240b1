export const id = 2268;
export const ids = [2268];
export const modules = {

/***/ 60590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
// What a document of XML 1.0 cannot hold in any spelling.
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;
// A reader makes spaces of bare line ends and tabs in an attribute.
const special = /[&<>"'\t\n\r]/g;
const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text for an attribute in quotes or between tags. What XML has no way to say is spelled out, so that two stay two. */
const escapeXml = (text) => text
    .replace(impossible, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(special, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);


/***/ }),

/***/ 72268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  junit: () => (/* binding */ junit)
});

// EXTERNAL MODULE: ./build/model/reporter.js
var reporter = __webpack_require__(51373);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/reporters/repository-path.js
var repository_path = __webpack_require__(97505);
;// CONCATENATED MODULE: ./build/reporters/junit/cases-of.js


const mostDetails = 50;
/** A case per finding, and one for the check itself where no finding says how it ended. */
function casesOf(result, context) {
    const { findings, outcome } = result;
    const cases = findings.map((finding) => caseOf(finding, context));
    const told = {
        passed: 'passed',
        failed: 'failed',
        blocked: 'error',
        skipped: 'skipped',
    };
    const ending = told[outcome];
    const isTold = (ending === 'failed' || ending === 'error') && cases.some((one) => one.ending === ending);
    return distinct(isTold ? cases : [ownCase(result, ending), ...cases]);
}
const ownCase = ({ title, outcome, reason = '' }, ending) => ({
    ending,
    name: title,
    message: reason === '' ? outcome : reason,
    type: outcome,
    body: reason === '' ? [] : [reason],
});
function caseOf(finding, { prefix, failOn }) {
    const { rule, message, help, at, details = [], waived } = finding;
    const place = at && { ...at, file: (0,repository_path/* repositoryPath */.S)(prefix, at.file) };
    const name = rule.slice(rule.indexOf('/') + 1);
    return {
        ending: endingOf(finding, failOn),
        // The line moves, and would make another test of it.
        name: place ? `${name} ${place.file}` : name,
        file: place?.file,
        line: place?.line,
        message: waived ? `waived until ${waived.until} by ${waived.owner}: ${waived.reason}` : message,
        type: rule,
        body: [
            place ? `${(0,model_finding/* formatPlace */.dE)(place)}: ${message}` : message,
            ...details.slice(0, mostDetails),
            `Next step: ${help}`,
        ],
    };
}
function endingOf({ waived, unmeasured, severity }, failOn) {
    if (waived)
        return 'skipped';
    if (unmeasured)
        return 'error';
    return (0,model_finding/* isAtLeast */.du)(severity, failOn) ? 'failed' : 'passed';
}
/** Readers take two tests of one name for the same test. */
function distinct(cases) {
    const times = new Map();
    return cases.map((one) => {
        const seen = (times.get(one.name) ?? 0) + 1;
        times.set(one.name, seen);
        return seen === 1 ? one : { ...one, name: `${one.name} #${seen}` };
    });
}

// EXTERNAL MODULE: ./build/formats/xml/escape-xml.js
var escape_xml = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/reporters/safe-line.js
var safe_line = __webpack_require__(2667);
;// CONCATENATED MODULE: ./build/reporters/junit/element.js



const longest = 4_000;
/** Text from anywhere as the content of an element: line by line, each bounded. */
const content = (lines) => lines.map((line) => (0,escape_xml/* escapeXml */.X)((0,safe_line/* safeLine */.o)((0,visible/* clip */.$Q)(line, longest)))).join('\n');
/** An element with what is already written within it; attributes that are undefined are left out. */
function element_element(name, attributes, inner = '') {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${(0,escape_xml/* escapeXml */.X)((0,safe_line/* safeLine */.o)((0,visible/* clip */.$Q)(String(value), 1_000)))}"`)
        .join('');
    return inner === '' ? `<${name}${written}/>\n` : `<${name}${written}>${inner}</${name}>\n`;
}

;// CONCATENATED MODULE: ./build/reporters/junit/render-case.js

/** Readers show a case under its class: the check. */
function renderCase(check, { ending, name, file, line, message, type, body }) {
    const attributes = { classname: check, name, file, line, time: 0 };
    const inner = {
        passed: () => (body.length === 0 ? '' : element_element('system-out', {}, content(body))),
        failed: () => element_element('failure', { message, type }, content(body)),
        error: () => element_element('error', { message, type }, content(body)),
        skipped: () => element_element('skipped', { message }),
    }[ending]();
    return element_element('testcase', attributes, inner === '' ? '' : `\n${inner}`);
}

;// CONCATENATED MODULE: ./build/reporters/junit/render-suites.js





/** GitLab reads 30 MB, and a page of ten thousand failures helps nobody. */
const mostBytes = { cases: 9_000_000, facts: 1_000_000 };
const mostFacts = 200;
/** Cut at its end if there is too much, and what is left out is a case that ended as the worst of it did. */
function renderSuites(report, { prefix, name = 'epic21-gate' }) {
    const budget = { ...mostBytes };
    const suites = report.results.map((result) => {
        const cases = casesOf(result, { prefix, failOn: report.failOn });
        return suiteOf(result, cases, report.at, budget);
    });
    const time = seconds(report.results.reduce((sum, { ms }) => sum + ms, 0));
    const inner = suites.map(({ text }) => text).join('');
    const head = { name, ...tally(suites.flatMap(({ endings }) => endings)), time };
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element_element('testsuites', head, inner === '' ? '' : `\n${inner}`)}`;
}
function suiteOf(result, cases, at, budget) {
    const ordered = cases.toSorted((a, b) => order.indexOf(a.ending) - order.indexOf(b.ending));
    const written = [];
    for (const one of ordered) {
        const text = renderCase(result.check, one);
        budget.cases -= Buffer.byteLength(text);
        if (budget.cases < 0)
            break;
        written.push(text);
    }
    const [worst, ...others] = ordered.slice(written.length);
    const rest = worst ? [restOf(worst, 1 + others.length)] : [];
    const endings = [...ordered.slice(0, written.length), ...rest].map(({ ending }) => ending);
    const attributes = {
        name: result.check,
        ...tally(endings),
        time: seconds(result.ms),
        timestamp: at.slice(0, 19),
    };
    const inner = [...written, ...rest.map((one) => renderCase(result.check, one)), factsOf(result, budget)].join('');
    return { text: element_element('testsuite', attributes, inner === '' ? '' : `\n${inner}`), endings };
}
const order = ['failed', 'error', 'passed', 'skipped'];
const restOf = ({ ending }, number) => ({
    ending,
    name: 'more findings',
    message: `${(0,words/* numberOf */.rl)(number, 'more finding')} did not fit here: see the JSON report.`,
    type: 'left-out',
    body: [],
});
const tally = (endings) => {
    const number = (ending) => endings.filter((one) => one === ending).length;
    return { tests: endings.length, failures: number('failed'), errors: number('error'), skipped: number('skipped') };
};
const seconds = (ms) => (ms / 1000).toFixed(3);
/** What was measured; whole, or a count of it. */
function factsOf({ facts }, budget) {
    if (facts.length === 0)
        return '';
    const lines = facts.slice(0, mostFacts).map(({ of, label, value, limit }) => {
        const name = of === undefined ? label : `${of}: ${label}`;
        return (0,visible/* clip */.$Q)(`${name} = ${value}${limit === undefined ? '' : ` (${limit})`}`, 500);
    });
    const text = element_element('system-out', {}, content(lines));
    budget.facts -= Buffer.byteLength(text);
    if (budget.facts >= 0)
        return text;
    return element_element('system-out', {}, content([`${(0,words/* numberOf */.rl)(facts.length, 'fact')} did not fit here: see the JSON report.`]));
}

;// CONCATENATED MODULE: ./build/reporters/junit.js


const junit = (0,reporter/* defineReporter */.$)({
    id: 'junit',
    summary: 'JUnit XML for what shows test results: a suite per check, a case per finding.',
    writesFile: true,
    render: (report, { prefix, name }) => renderSuites(report, { prefix, name }),
    async deliver(text, to, { file }) {
        if (file === undefined)
            to.stdout.write(text);
        else
            await to.files.write(file, text);
    },
});


/***/ })

};
