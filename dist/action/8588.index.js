export const id = 8588;
export const ids = [8588];
export const modules = {

/***/ 43269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ asRepository)
/* harmony export */ });
/** `owner/name`, fit to be part of a path; undefined for anything else. */
const asRepository = (text = '') => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) && !/(?:^|\/)\.\.?(?:\/|$)/.test(text) ? text : undefined;


/***/ }),

/***/ 25327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/** The digest of text or bytes, as hexadecimal digits. */
function sha256(content) {
    // An import would cost every run of the command line some milliseconds, and few need it.
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 49132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Tb: () => (/* binding */ proseWithCode),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

const entity = (character) => `&#${character.codePointAt(0) ?? 0};`;
// Within a line these mean nothing to Markdown, HTML or GitHub, and a summary is also read as text.
const harmless = new Set(`,;'"?%/.-`);
/** Every other punctuation mark as a numeric entity; at the start, where `-` and `1.` begin a list, all of them. */
function escapeAll(text) {
    const start = /^\d*/.exec(text)?.[0].length ?? 0;
    return text.replace(/[!-/:-@[-`{-~]/g, (character, offset) => offset > start && harmless.has(character) ? character : entity(character));
}
/** Untrusted text as a code span: GitHub looks for mentions, references and emoji everywhere but in code. */
const code = (text, most = 200) => `<code>${breakAddresses(escapeAll((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, most))))}</code>`;
// To the parser, code in HTML is text like any other, and of text it links what looks like the address of a site or of mail.
const breakAddresses = (escaped) => escaped.replace(/(?<=www)\./gi, entity).replace(/(?<=[\w+-]|&#(?:43|45|46|95);|\.)&#64;/g, '$&&#8203;');
const breakLinks = (escaped) => escaped.replace(/&#(?:64|35|58);|www(?=\.)|GH(?=-\d)/gi, '$&&#8203;');
/** Untrusted text as prose. Entities stop Markdown, but GitHub links `@name`, `#1` and addresses afterwards: break those too. */
const prose = (text, most = 1000) => breakLinks(escapeAll((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, most)).trim()));
/** Prose in which backticks mark code, as in the help of a rule. */
const proseWithCode = (text) => text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : breakLinks(escapeAll((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(part)))))
    .join('');
const dashes = { any: '---', left: ':---', right: '---:' };
/** Cells are already escaped. */
const table = (head, rows, alignment = []) => [head, head.map((_, index) => dashes[alignment[index] ?? 'any']), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
/** The title is already escaped. */
const folded = (title, body) => `<details><summary>${title}</summary>\n\n${body}\n</details>\n`;


/***/ }),

/***/ 87798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ pullRequestPage),
/* harmony export */   HC: () => (/* binding */ ownRunPage),
/* harmony export */   Hg: () => (/* binding */ placePage),
/* harmony export */   PX: () => (/* binding */ homePage),
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   jW: () => (/* binding */ shownCommit)
/* harmony export */ });
/* harmony import */ var _model_as_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43269);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36939);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97505);



const server = /^https?:\/\/[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?(?::\d{1,5})?$/i;
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const run = /^https?:\/\/[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}(?:\/attempts\/\d{1,6})?(?:\/job\/\d{1,20})?$/i;
/** The commit that reviewers look at: of a pull request its head, also where nothing could be compared. */
const shownCommit = ({ compared, shown, sha }) => compared?.shown ?? shown ?? compared?.head ?? sha;
/** An address may stand in a link only if it has the very shape of a run's page. */
const runPage = (url) => url !== undefined && run.test(url) ? url : undefined;
/** The page of the repository, below which all others are. */
function homePage({ server: host = '', repository }) {
    const name = (0,_model_as_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .asRepository */ .j)(repository);
    return server.test(host) && name !== undefined ? `${host}/${name}` : undefined;
}
/** That of a run of this repository. */
function ownRunPage(subject, url) {
    const home = homePage(subject);
    return home !== undefined && url?.startsWith(`${home}/`) ? runPage(url) : undefined;
}
function pullRequestPage(subject, number) {
    const home = homePage(subject);
    return home === undefined ? undefined : `${home}/pull/${number}`;
}
function commitPage(subject, sha) {
    const home = homePage(subject);
    return home !== undefined && commit.test(sha) ? `${home}/commit/${sha}` : undefined;
}
/** The page of a place at the commit that reviewers look at; none for a place outside of the repository. */
function placePage(subject, prefix, at) {
    const home = homePage(subject);
    const sha = shownCommit(subject) ?? '';
    const path = encodedPath((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .S)(prefix, at.file));
    if (home === undefined || path === undefined || !commit.test(sha))
        return undefined;
    const last = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLineOf */ .SH)(at);
    const lines = at.line === undefined ? '' : `#L${at.line}${last === undefined ? '' : `-L${last}`}`;
    // GitHub renders Markdown, where lines are nowhere, unless it is asked for the text.
    const plain = lines !== '' && /\.(?:md|markdown)$/i.test(path) ? '?plain=1' : '';
    return `${home}/blob/${sha}/${path}${plain}${lines}`;
}
/** Every character but the plainest is percent-encoded, so that none means anything to a URL or to Markdown. */
function encodedPath(path) {
    const isInside = path !== '' && path.length <= 1_000 && !/^\/|^[A-Za-z]:|\\|(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
    return isInside && !/[\ud800-\udfff]/u.test(path) ? path.split('/').map(encodedStep).join('/') : undefined;
}
const encodedStep = (step) => encodeURIComponent(step).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);


/***/ }),

/***/ 28165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printableJson)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

/** JSON in characters that no terminal and no runner acts on: it may be printed in a job. */
const printableJson = (value, indent = 2) => JSON.stringify(value, null, indent)
    .split('\n')
    .map((line) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(line, asEscape).replaceAll('##[', String.raw `#\u0023[`))
    .join('\n');
const asEscape = (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');


/***/ }),

/***/ 38588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./build/model/reporter.js
var reporter = __webpack_require__(51373);
// EXTERNAL MODULE: ./build/reporters/printable-json.js
var printable_json = __webpack_require__(28165);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/reporters/sarif/as-uri.js
const lone = /[\uD800-\uDFFF]/gu;
/** A path as a relative reference: each part percent-encoded, its slashes kept. */
const asUri = (path) => path
    .replace(lone, '\uFFFD')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');

// EXTERNAL MODULE: ./build/model/sha256.js
var sha256 = __webpack_require__(25327);
;// CONCATENATED MODULE: ./build/reporters/sarif/fingerprint.js


// A count and what is counted, `3 lines`, is as many as there are today; a commit is another one tomorrow.
const passing = /\b[0-9a-f]{7,64}\b|[+-]?\d[\d.,]*(?:\s*%|\s+[a-z]+\b)?/gi;
const settled = (message) => (0,visible/* clip */.$Q)(message, 1_000)
    .replace(/\([^()]*\)/g, '')
    .replace(passing, '#')
    .replace(/\s+/g, ' ')
    .trim();
/**
 * Names a finding by its rule, its file and what its message says without its numbers, and tells those apart that are alike
 * by their order. Neither a moved line nor another figure makes a new finding of it.
 */
function fingerprints() {
    const seen = new Map();
    return ({ rule, message, at }) => {
        const digest = (0,sha256/* sha256 */.s)(JSON.stringify([rule, at?.file ?? '', settled(message)])).slice(0, 32);
        const times = (seen.get(digest) ?? 0) + 1;
        seen.set(digest, times);
        return `${digest}:${times}`;
    };
}

;// CONCATENATED MODULE: ./build/reporters/sarif/found.js

const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** What was not measured keeps the gate shut whatever its rule says. */
const levelOf = ({ severity, unmeasured }) => (unmeasured ? 'error' : levels[severity]);
function foundIn({ results }) {
    const fingerprint = fingerprints();
    return results.flatMap((check) => check.findings.map((finding) => ({ finding, check, level: levelOf(finding), fingerprint: fingerprint(finding) })));
}

// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
;// CONCATENATED MODULE: ./build/reporters/sarif/message.js

const longest = 4_000;
/** Plain text in the sense of the standard: nothing in it becomes a link, or a place to fill in. */
const messageOf = (lines) => (0,visible/* clip */.$Q)(lines.map((line) => (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(line, longest))).join('\n'), longest).replaceAll('](', '] (');

;// CONCATENATED MODULE: ./build/reporters/sarif/invocation.js


const texts = {
    blocked: ['A check could not be judged', 'Mend what is named here and run again: what was not measured cannot pass.'],
    skipped: ['A check was left out', 'The config or the command line said so: nothing has to be done.'],
    'left-out': ['There are more results than there is room for', 'Read the rest of them in the JSON report.'],
};
const kinds = ['blocked', 'skipped', 'left-out'];
/** What can be said of a run, as fully as GitHub asks for it. */
const notificationKinds = kinds.map((id) => {
    const [title, help] = texts[id];
    return { id, shortDescription: { text: title }, fullDescription: { text: `${title}.` }, help: { text: help } };
});
const mostNotifications = 100;
/** How the run went. A check that could not be judged makes it one that failed: it is no success without results. */
function invocationOf({ results, at, verdict }, leftOut) {
    const notifications = [
        ...results.flatMap(outcomeOf).slice(0, mostNotifications),
        ...(leftOut > 0
            ? [
                notification('left-out', 'warning', `${(0,words/* numberOf */.rl)(leftOut, 'more result')} did not fit here: see the JSON report.`),
            ]
            : []),
    ];
    return {
        executionSuccessful: !results.some(({ outcome }) => outcome === 'blocked'),
        startTimeUtc: at,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
        properties: { verdict },
    };
}
function outcomeOf({ outcome, check, reason = 'no reason was given' }) {
    if (outcome === 'blocked')
        return [notification('blocked', 'error', `${check} could not be judged: ${reason}`)];
    if (outcome === 'skipped')
        return [notification('skipped', 'note', `${check} was left out: ${reason}`)];
    return [];
}
const notification = (id, level, text) => ({
    descriptor: { id, index: kinds.indexOf(id) },
    level,
    message: { text: messageOf([text]) },
});

// EXTERNAL MODULE: ./build/reporters/page-links.js
var page_links = __webpack_require__(87798);
;// CONCATENATED MODULE: ./build/reporters/sarif/provenance.js


/** Where the commit lies that was judged; undefined where nobody said. */
function provenanceOf(subject) {
    const { sha, ref } = subject;
    const home = (0,page_links/* homePage */.PX)(subject);
    if (home === undefined)
        return undefined;
    return {
        repositoryUri: home,
        ...(sha !== undefined && { revisionId: (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(sha, 80)) }),
        ...(ref !== undefined && { branch: (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(ref, 255)) }),
        mappedTo: { uriBaseId: '%SRCROOT%' },
    };
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/plan.js
var plan = __webpack_require__(64519);
// EXTERNAL MODULE: ./build/reporters/repository-path.js
var repository_path = __webpack_require__(97505);
// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(49132);
;// CONCATENATED MODULE: ./build/reporters/sarif/rule.js


/** Of a rule, as results name it too. */
const ruleIdOf = (rule) => (0,visible/* clip */.$Q)((0,visible/* visible */.RK)((0,visible/* clip */.$Q)(rule, 255)), 255);
/** As the standard would have names: `SizeOverLimit`. */
const pascal = (id) => id
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('') || 'Rule';
const problems = { error: 'error', warning: 'warning', note: 'recommendation' };
/** A rule as far as a finding of it tells. GitHub shows a thousand characters of a description. */
function ruleOf({ finding, check, level }) {
    const id = ruleIdOf(finding.rule);
    const what = (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')), 500);
    const help = (0,visible/* clip */.$Q)((0,visible/* visible */.RK)((0,visible/* clip */.$Q)(finding.help, 1_000)), 1_000);
    const explain = `epic21-gate explain ${id}`;
    return {
        id,
        check: (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(check.check), 100),
        name: pascal(id),
        shortDescription: { text: `${(0,visible/* clip */.$Q)((0,visible/* visible */.RK)(check.title), 500)}: ${what}` },
        fullDescription: { text: help },
        help: {
            text: `${help}\n\nWhy this rule exists: ${explain}`,
            markdown: `${(0,markdown/* proseWithCode */.Tb)(help)}\n\nWhy this rule exists: ${(0,markdown/* proseWithCode */.Tb)(`\`${explain}\``)}`,
        },
        defaultConfiguration: { level },
        properties: {
            tags: ['gate', (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(check.check), 100)],
            precision: 'very-high',
            'problem.severity': problems[level],
        },
    };
}

;// CONCATENATED MODULE: ./build/reporters/sarif/result.js







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
            // GitHub asks for the first by this name and for no other; the second says whose it is.
            partialFingerprints: { primaryLocationLineHash: fingerprint, 'epic21Gate/v1': fingerprint },
            ...(hasWaived && { suppressions: waived ? [suppression(waived)] : [] }),
            ...((unmeasured ?? changed) && {
                properties: { ...(unmeasured && { unmeasured }), ...(changed && { changed }) },
            }),
        };
    };
}
/** Code scanning shows nothing that is nowhere; what is about no file is about what the config asks for. */
const configPlace = ({ subject: { config } }) => config === undefined || config === plan/* inlineConfig */.a ? undefined : { file: config };
/** No system has longer ones. */
const longestPath = 4_096;
function locate({ file, line, endLine, column }, prefix) {
    const path = (0,visible/* clip */.$Q)((0,repository_path/* repositoryPath */.S)(prefix, file), longestPath);
    const isOutside = path.startsWith('/');
    const last = (0,finding/* lastLineOf */.SH)({ file, line, endLine });
    return {
        artifactLocation: isOutside ? { uri: `file://${asUri(path)}` } : { uri: asUri(path), uriBaseId: '%SRCROOT%' },
        region: {
            // GitHub asks for a line, and shows what is about the whole file at the first.
            startLine: line ?? 1,
            ...(last !== undefined && { endLine: last }),
            ...(line !== undefined && column !== undefined && last === undefined && { startColumn: column }),
        },
    };
}
const suppression = ({ reason, owner, until }) => ({
    kind: 'external',
    status: 'accepted',
    justification: messageOf([`${reason} (${owner}, until ${until})`]),
});

;// CONCATENATED MODULE: ./build/reporters/sarif/select-results.js

/** GitHub refuses a file with more than 25,000 results and shows 5,000 of them: better ours than any. */
const mostResults = 5_000;
/** It takes 10 MB, compressed. What is as small as it is fits whatever it holds. */
const mostBytes = 9_000_000;
const ranks = { error: 0, warning: 1, note: 2 };
const rank = ({ level, finding }) => (finding.waived ? 10 : 0) + ranks[level] * 2 + (finding.changed ? 0 : 1);
/** The worst, and of these what the change touches, as many as there is room for; with their rules, in the order of their names. */
function selectResults(found, write) {
    const rules = new Map();
    const kept = [];
    let left = mostBytes;
    for (const one of found.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostResults)) {
        const id = ruleIdOf(one.finding.rule);
        const result = write(one);
        const rule = rules.has(id) ? undefined : ruleOf(one);
        left -= bytesOf(result) + (rule ? bytesOf(rule) : 0);
        if (left < 0)
            break;
        if (rule)
            rules.set(id, rule);
        kept.push({ id, result });
    }
    const sorted = [...rules].sort(([, a], [, b]) => (a.id < b.id ? -1 : Number(a.id > b.id)));
    const indexes = new Map(sorted.map(([id], index) => [id, index]));
    return {
        rules: sorted.map(([, rule]) => rule),
        results: kept.map(({ id, result }) => ({ ...result, ruleIndex: indexes.get(id) ?? 0 })),
        leftOut: found.length - kept.length,
    };
}
const bytesOf = (value) => Buffer.byteLength(JSON.stringify(value)) + 40;

;// CONCATENATED MODULE: ./build/reporters/sarif/sarif-log.js







const home = 'https://github.com/org/epic21-gate';
/** One run of one tool, as the standard has it, and as much of it as GitHub takes. */
function sarifLog(report, { prefix, name = 'epic21-gate' }) {
    const { rules, results, leftOut } = selectResults(foundIn(report), resultWriter(report, prefix));
    const provenance = provenanceOf(report.subject);
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'epic21-gate',
                        version: (0,visible/* clip */.$Q)(report.tool.version, 100),
                        informationUri: home,
                        rules: rules.map(({ check, ...rule }) => ({
                            ...rule,
                            helpUri: `${home}/blob/v1/docs/checks/${asUri(check)}.md`,
                        })),
                        notifications: notificationKinds,
                    },
                },
                automationDetails: { id: identityOf(report, prefix, name) },
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                ...(provenance && { versionControlProvenance: [provenance] }),
                invocations: [invocationOf(report, leftOut)],
                columnKind: 'utf16CodeUnits',
                results,
            },
        ],
    };
}
/** A category, and behind its last slash the run: what is uploaded again for a commit replaces what is of its category. */
function identityOf({ subject: { run } }, prefix, name) {
    const category = [name, prefix].filter((part) => part !== '').map(asUri);
    return [...category, run ? `${run.id}.${run.attempt}` : ''].join('/');
}

;// CONCATENATED MODULE: ./build/reporters/sarif.js



const sarif = (0,reporter/* defineReporter */.$)({
    id: 'sarif',
    summary: 'SARIF 2.1.0 for code scanning and editors: a rule per kind of finding, fingerprints that stay.',
    writesFile: true,
    render: (report, { prefix, name }) => `${(0,printable_json/* printableJson */.e)(sarifLog(report, { prefix, name }), 0)}\n`,
    async deliver(text, to, { file }) {
        if (file === undefined)
            to.stdout.write(text);
        else
            await to.files.write(file, text);
    },
});


/***/ })

};
