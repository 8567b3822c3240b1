export const id = 1289;
export const ids = [1289];
export const modules = {

/***/ 43269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ asRepository)
/* harmony export */ });
/** `owner/name`, fit to be part of a path; undefined for anything else. */
const asRepository = (text = '') => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) && !/(?:^|\/)\.\.?(?:\/|$)/.test(text) ? text : undefined;


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

/***/ 98399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checksTable)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45583);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49132);
/* harmony import */ var _icons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19673);



/** More rows of a check than this are no overview. */
const rowsPerCheck = 8;
const worstFirst = ['failed', 'blocked', 'passed', 'skipped'];
/** The checks with their outcomes; where they are too many, the worst of them. */
function checksTable(results, mostBytes = Infinity) {
    const whole = tableOf(results);
    if (Buffer.byteLength(whole) <= mostBytes)
        return whole;
    const ranked = results.toSorted((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome));
    let [shown, kept] = [whole, results.length];
    while (kept > 0 && Buffer.byteLength(shown) > mostBytes) {
        kept = Math.floor(kept * 0.8);
        shown = tableOf(ranked.slice(0, kept));
    }
    return `${shown}\n${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(results.length - kept, 'more check')} did not fit here: see the JSON report.\n`;
}
/** Of each check its key figures, or what there is to say of it. Narrow, for it is read on phones. */
function tableOf(results) {
    const rows = results.flatMap(rowsOf);
    // A column that no figure has anything in is left out.
    const shown = columns.filter(({ cell }) => rows.some((row) => row[cell] !== undefined));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Check', ...shown.map(({ title }) => title)], rows.map((row) => [row.check, ...shown.map(({ cell }) => row[cell] ?? '')]), ['left', ...shown.map(() => 'right')]);
}
const columns = [
    { title: 'Now', cell: 'now' },
    { title: 'Limit', cell: 'limit' },
    { title: 'Change', cell: 'change' },
];
function rowsOf(result) {
    const { outcome, title, reason = 'no reason was given' } = result;
    const check = `${_icons_js__WEBPACK_IMPORTED_MODULE_2__/* .icons */ .P[outcome]} <b>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(title, 80)}</b>`;
    if (outcome === 'blocked')
        return [{ check: `${check}: could not be judged` }];
    if (outcome === 'skipped')
        return [{ check: `${check}: skipped, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason, 100)}` }];
    const facts = result.facts.filter(({ key }) => key);
    if (facts.length === 0)
        return [{ check, now: countOf(result) }];
    const rows = facts.slice(0, rowsPerCheck).map((fact, index) => ({
        check: `${index === 0 ? `${check}: ` : '&emsp;'}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(nameOf(fact), 120)}`,
        now: `<b>${figure(String(fact.value))}</b>`,
        limit: fact.limit === undefined ? undefined : figure(shortLimit(fact.limit)),
        change: changeOf(fact),
    }));
    const more = facts.length - rows.length;
    return more > 0 ? [...rows, { check: `and ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(more, 'more figure')}` }] : rows;
}
const nameOf = ({ of, label }) => (of === undefined ? label : `${of}: ${label}`);
function changeOf({ before, change }) {
    const from = before === undefined ? [] : [`from ${figure(before)}`];
    const parts = [...(change === undefined ? [] : [figure(change)]), ...from];
    return parts.length === 0 ? undefined : parts.join(' ');
}
const shortLimit = (limit) => limit.replace(/^(?:at least|>=) (?=\d)/, '≥ ').replace(/^(?:at most|<=) (?=\d)/, '≤ ');
/** A number and its unit stay on one line. */
const figure = (text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text, 80).replace(/(?<=\d) (?=\S{1,8}$)|(?<=[≥≤]) /g, '&nbsp;');
function countOf({ findings, facts }) {
    const open = findings.filter((finding) => !finding.waived).length;
    return open > 0 ? (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(open, 'finding') : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(facts.length, 'fact')} verified`;
}


/***/ }),

/***/ 18524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findingText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49132);
/* harmony import */ var _icons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19673);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91434);



/** A finding as an item of a list: where, what, by which rule. */
function findingText(entry, view, { message, details }) {
    const lines = entry.at ? (0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linesText */ .zu)(view, entry.at) : '';
    const icon = entry.unmeasured ? _icons_js__WEBPACK_IMPORTED_MODULE_1__/* .icons */ .P.blocked : _icons_js__WEBPACK_IMPORTED_MODULE_1__/* .icons */ .P[entry.severity];
    const more = entry.details.slice(0, details).map((detail) => `  - ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(detail, message)}\n`);
    return `- ${icon} ${lines === '' ? '' : `${lines}: `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(entry.message, message)} <sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(entry.rule, 200)}</sub>\n${more.join('')}`;
}


/***/ }),

/***/ 19673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ icons)
/* harmony export */ });
/** The few pictures that Markdown reports have: of verdicts, outcomes and levels. */
const icons = {
    ready: '✅',
    'not-ready': '❌',
    undecided: '⛔',
    passed: '✅',
    failed: '❌',
    blocked: '⛔',
    skipped: '➖',
    error: '❌',
    warning: '⚠️',
    notice: 'ℹ️',
};


/***/ }),

/***/ 91434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   zu: () => (/* binding */ linesText)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36939);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49132);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97505);
/* harmony import */ var _page_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87798);




/** Escaped text as a link, where there is somewhere to go. */
const linked = (text, page) => page === undefined ? text : `[${text}](${page})`;
/** The path of a file, as a link to it. */
const fileText = ({ subject, prefix }, file) => linked((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(prefix, file), 400), (0,_page_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placePage */ .Hg)(subject, prefix, { file }));
/** `line 3`, `lines 3-4`, as a link to them; nothing for a whole file. */
function linesText({ subject, prefix }, at) {
    if (at.line === undefined)
        return '';
    const word = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .lastLineOf */ .SH)(at) === undefined ? 'line' : 'lines';
    return linked(`${word} ${(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLines */ .xM)(at)}`, (0,_page_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placePage */ .Hg)(subject, prefix, at));
}
/** `src/a.ts:3`, as a link. */
function placeText({ subject, prefix }, at) {
    const place = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlace */ .dE)({ file: (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(prefix, at.file), line: at.line });
    return linked((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place, 400), (0,_page_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placePage */ .Hg)(subject, prefix, at));
}


/***/ }),

/***/ 3256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ provenance)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45583);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49132);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91434);
/* harmony import */ var _page_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87798);




/** As many documents as anybody looks up. */
const documents = 20;
/** What the report rests on: which commits, which config and baselines, which run, which tool. */
function provenance(report) {
    const { subject } = report;
    const baselines = report.results.flatMap((result) => result.baselines ?? []);
    const lines = [
        ...comparedLine(subject),
        ...(subject.configRead ? [`Config ${documentText(subject, subject.configRead)}`] : configLine(subject)),
        ...baselines.slice(0, documents).map((baseline) => `Baseline ${documentText(subject, baseline)}`),
        ...(baselines.length > documents ? [`and ${baselines.length - documents} more baselines`] : []),
        ...runLine(subject),
        // No time, and no attempt: what a re-run finds again is the same text.
        `epic21-gate ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(report.tool.version, 40)}`,
    ];
    return lines.map((line) => `- ${line}\n`).join('');
}
function comparedLine(subject) {
    const { compared } = subject;
    if (!compared)
        return [];
    const tested = `${commitText(subject, compared.head)} compared with ${commitText(subject, compared.base)}`;
    const shown = compared.shown === undefined ? '' : `, shown on ${commitText(subject, compared.shown)}`;
    return [`${tested}${shown}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(compared.reason, 200)}`];
}
const configLine = ({ config }) => config === undefined ? [] : [`Config ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(config, 200)}`];
function documentText(subject, { file, at, sha256 }) {
    const from = at === undefined ? 'as checked out' : `as it is at ${commitText(subject, at)}`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file, 200)} ${from}, SHA-256 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sha256.slice(0, 12))}`;
}
const commitText = (subject, sha) => (0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showCommit */ .B)(sha)), (0,_page_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitPage */ .b2)(subject, sha));
function runLine(subject) {
    const { run } = subject;
    if (!run)
        return [];
    const by = [run.workflow, run.job].filter((name) => name !== undefined).map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(name, 100));
    const page = (0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)(`run ${run.id}`, (0,_page_links_js__WEBPACK_IMPORTED_MODULE_3__/* .ownRunPage */ .HC)(subject, run.url));
    return [`${by.length > 0 ? `${by.join(' / ')}, ` : ''}${page}`];
}


/***/ }),

/***/ 55437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ visibleTrends),
/* harmony export */   CY: () => (/* binding */ trendChart),
/* harmony export */   KM: () => (/* binding */ sparkline)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

/** Fewer make no trend. */
const fewest = 3;
/** More are too narrow to see. */
const latest = 30;
/** Neither NaN nor what JavaScript would write with an exponent, for Mermaid reads none. */
const valuesOf = ({ points }) => points
    .slice(-latest)
    .map(({ value }) => value)
    .filter((value) => Math.abs(value) < 1e15)
    .map((value) => Number(value.toFixed(4)));
/** The trends that there is something to see of. */
const visibleTrends = (trends = []) => trends.filter((trend) => valuesOf(trend).length >= fewest);
/** As an XY chart of Mermaid's, which GitHub draws. */
function trendChart(trend) {
    const values = valuesOf(trend);
    const [low, high] = rangeOf(values);
    return [
        '```mermaid',
        settings,
        'xychart-beta',
        `    title "${trendTitle(trend)}"`,
        `    x-axis "runs ago" [${values.map((_, index) => runsAgo(values.length - 1 - index)).join(', ')}]`,
        `    y-axis ${plain(low)} --> ${plain(high)}`,
        `    line [${values.map(plain).join(', ')}]`,
        '```',
        '',
    ].join('\n');
}
// Of a line in the colors that Mermaid would choose nothing can be seen; this blue is seen in light and in dark.
const settings = `%%{init: ${JSON.stringify({
    xyChart: { width: 700, height: 300 },
    themeVariables: { xyChart: { plotColorPalette: '#1f6feb' } },
})}}%%`;
/** And not its commit: of two points of one name Mermaid draws one. */
const runsAgo = (runs) => `"${runs === 0 ? 'now' : runs}"`;
const trendTitle = ({ check, label, unit }) => `${chartText(check)}: ${chartText(label)}${unit === undefined ? '' : ` in ${unit === '%' ? 'percent' : unit}`}`;
/** Letters, digits and blanks: all else may mean something to Mermaid. */
const chartText = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(), 60);
/** Room above and below, so that a flat line is in the middle and not on the border. */
function rangeOf(values) {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const margin = (high - low) / 10 || Math.abs(high) / 100 || 1;
    return [low < 0 ? low - margin : Math.max(0, low - margin), high + margin];
}
const plain = (value) => value.toFixed(4).replace(/\.?0+$/, '');
/** The same where nothing is drawn: a row of blocks, as high as the figures. */
function sparkline(trend) {
    const values = valuesOf(trend);
    const low = Math.min(...values);
    const high = Math.max(...values);
    return values.map((value) => blocks[high === low ? 3 : Math.round(((value - low) / (high - low)) * 7)]).join('');
}
const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];


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

/***/ 71289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary),
/* harmony export */   summary: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69688);
/* harmony import */ var _model_reporter_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51373);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45583);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67317);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65665);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49132);
/* harmony import */ var _markdown_checks_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98399);
/* harmony import */ var _markdown_finding_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18524);
/* harmony import */ var _markdown_icons_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19673);
/* harmony import */ var _markdown_place_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91434);
/* harmony import */ var _markdown_provenance_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3256);
/* harmony import */ var _markdown_trend_chart_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55437);












const summary = (0,_model_reporter_js__WEBPACK_IMPORTED_MODULE_11__/* .defineReporter */ .$)({
    id: 'summary',
    summary: 'Markdown for the job summary: verdict, checks, findings by file, what was measured.',
    writesFile: true,
    render: (report, { prefix }) => renderSummary(report, prefix, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.summaryBytes),
    async deliver(markdown, to, { file }) {
        if (file === undefined)
            to.stdout.write(markdown);
        else
            await to.files.append(file, markdown);
    },
});
/** Parts in the order of their worth; what does not fit is counted, never cut in the middle. */
function renderSummary(report, prefix, mostBytes) {
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .openEntries */ .J)(report);
    const view = { subject: report.subject, prefix };
    const head = `## ${_markdown_icons_js__WEBPACK_IMPORTED_MODULE_7__/* .icons */ .P[report.verdict]} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(report)}\n\n${(0,_markdown_checks_table_js__WEBPACK_IMPORTED_MODULE_5__/* .checksTable */ .E)(report.results, mostBytes / 2)}`;
    const tail = `${renderProvenance(report, mostBytes / 4)}\n<sub>epic21-gate ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(report.tool.version, 40)} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(report.command, 40)}${report.subject.config === undefined ? '' : ` · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(report.subject.config)}`}</sub>\n`;
    const findings = [...(0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .byFile */ .y)(entries)].flatMap(([file, group]) => renderGroup(file, group, view));
    const measured = [
        ...report.results.filter(({ facts }) => facts.length > 0).map(renderFacts),
        ...renderWaived(report, view),
        ...renderTrends(report),
    ];
    const room = mostBytes - bytes(head) - bytes(tail) - 400;
    const shownFindings = takeWhileFits(findings, room);
    const shownFacts = takeWhileFits(measured, room - bytes(shownFindings.join('')));
    const missing = findings.length - shownFindings.length;
    const left = measured.length - shownFacts.length;
    return [
        head,
        ...shownFindings,
        missing > 0 ? `\n**${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(missing, 'more finding')} did not fit here: see the JSON report.**\n` : '',
        ...shownFacts,
        left > 0 ? `\n${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(left, 'table')} of facts did not fit here: see the JSON report.\n` : '',
        tail,
    ].join('');
}
function renderGroup(file, entries, view) {
    const title = file === '' ? '' : `\n#### ${(0,_markdown_place_text_js__WEBPACK_IMPORTED_MODULE_8__/* .fileText */ .CG)(view, file)}\n`;
    return entries.map((entry, index) => `${index === 0 ? `${title}\n` : ''}${renderEntry(entry, view)}`);
}
const renderEntry = (entry, view) => `${(0,_markdown_finding_text_js__WEBPACK_IMPORTED_MODULE_6__/* .findingText */ .N)(entry, view, { message: 1000, details: Infinity })}  - ➡️ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .proseWithCode */ .Tb)(entry.help)}\n`;
function renderFacts({ title, facts }) {
    const tables = [...new Set(facts.map(({ of = '' }) => of))].map((of) => {
        const group = facts.filter((fact) => (fact.of ?? '') === of);
        const hasLimits = group.some(({ limit }) => limit !== undefined);
        const rows = group.map(({ label, value, limit = '' }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(label),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(String(value)),
            ...(hasLimits ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(limit)] : []),
        ]);
        const head = ['Measured', 'Value', ...(hasLimits ? ['Limit'] : [])];
        return `${of === '' ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(of, 400)}\n\n`}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(head, rows)}`;
    });
    return `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(title)}: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(facts.length, 'fact')}`, tables.join('\n'))}`;
}
function renderWaived(report, view) {
    const rows = report.results.flatMap(({ findings }) => findings.flatMap(({ waived, rule, message, at }) => waived
        ? [
            [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(rule),
                at ? (0,_markdown_place_text_js__WEBPACK_IMPORTED_MODULE_8__/* .placeText */ .Z9)(view, at) : '',
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(message),
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(waived.reason),
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(waived.owner),
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(waived.until, 40),
            ],
        ]
        : []));
    if (rows.length === 0)
        return [];
    return [
        `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(`Waived: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(rows.length, 'finding')}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Rule', 'Where', 'What', 'Reason', 'Owner', 'Until'], rows))}`,
    ];
}
/** All of them, as a line of blocks each: charts are for the few that the comment shows. */
function renderTrends({ trends }) {
    const rows = (0,_markdown_trend_chart_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleTrends */ .BE)(trends).map((trend) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(`${trend.check}: ${trend.label}`, 200),
        (0,_markdown_trend_chart_js__WEBPACK_IMPORTED_MODULE_10__/* .sparkline */ .KM)(trend),
        ...[trend.points.at(0), trend.points.at(-1)].map((point) => `${point?.value ?? ''}${trend.unit === undefined ? '' : ` ${trend.unit}`}`),
    ]);
    if (rows.length === 0)
        return [];
    return [`\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(rows.length, 'trend'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Figure', 'Runs', 'First', 'Last'], rows))}`];
}
/** Only where there is more to say than the line below it does, and room for it. */
function renderProvenance(report, most) {
    const { subject, results } = report;
    if (!subject.compared && !subject.configRead && !results.some(({ baselines }) => baselines))
        return '';
    const text = `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)('What was compared', (0,_markdown_provenance_js__WEBPACK_IMPORTED_MODULE_9__/* .provenance */ .a)(report))}`;
    return bytes(text) <= most ? text : '';
}
const bytes = (text) => Buffer.byteLength(text);
function takeWhileFits(parts, most) {
    let left = most;
    const end = parts.findIndex((part) => (left -= bytes(part)) < 0);
    return end === -1 ? parts : parts.slice(0, end);
}


/***/ })

};
