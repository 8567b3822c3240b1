export const id = 7360;
export const ids = [7360];
export const modules = {

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   console: () => (/* binding */ console)
/* harmony export */ });
/* harmony import */ var _model_reporter_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51373);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36939);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53938);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69688);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1032);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45583);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67317);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65665);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73553);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97505);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2667);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86937);












const console = (0,_model_reporter_js__WEBPACK_IMPORTED_MODULE_9__/* .defineReporter */ .$)({
    id: 'console',
    summary: 'For a terminal: a table of the checks, findings by file with the next step, the verdict last.',
    render(report, options) {
        const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .painter */ .C)(options.color);
        const parts = [
            options.quiet ? '' : renderChecks(report, paint, options.columns),
            options.verbose || options.groups ? renderFacts(report, paint, options.groups) : '',
            renderFindings(report, paint, options),
            options.quiet ? '' : renderWaived(report, paint),
            `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLayout */ .U)(paintVerdict(report, paint))}\n`,
        ];
        return parts.filter((part) => part !== '').join('\n');
    },
    async deliver(text, to) {
        to.stdout.write(text);
    },
});
/** Nobody reads a longer line, and a terminal takes minutes to show it. */
const lineOf = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.messageCharacters));
/** What others are lined up with: all of them would be as long. */
const nameOf = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, 200));
// A report of another job may have more of them than a function takes arguments.
const widest = (texts) => texts.reduce((most, { length }) => Math.max(most, length), 0);
const icons = { passed: '✔', failed: '✘', blocked: '■', skipped: '–' };
const outcomeColors = { passed: 'green', failed: 'red', blocked: 'yellow', skipped: 'dim' };
const verdictColors = { ready: 'green', 'not-ready': 'red', undecided: 'yellow' };
const levelColors = { error: 'red', warning: 'yellow', notice: 'blue' };
function renderChecks({ results }, paint, columns) {
    const width = widest(results.map(({ title }) => nameOf(title)));
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLayout */ .U)(results
        .map((result) => {
        const head = `${icons[result.outcome]} ${nameOf(result.title).padEnd(width)}  ${result.outcome.padEnd(7)}  `;
        const [first = '', ...more] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)(describeResult(result), columns - head.length - 2);
        const rest = more.map((line) => `\n${' '.repeat(head.length + 2)}${line}`).join('');
        return `  ${paint(outcomeColors[result.outcome], head)}${first}${rest}\n`;
    })
        .join(''));
}
function describeResult({ outcome, reason, findings, facts, ms }) {
    if (outcome === 'blocked' || outcome === 'skipped')
        return lineOf(reason ?? '');
    const open = findings.filter((finding) => !finding.waived).length;
    return `${open > 0 ? (0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(open, 'finding') : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(facts.length, 'fact')} verified`} in ${(ms / 1000).toFixed(2)} s`;
}
function renderFacts({ results }, paint, groups) {
    const sections = results
        .filter(({ facts }) => facts.length > 0)
        .map(({ title, facts }) => {
        const label = widest(facts.map((fact) => nameOf(fact.label)));
        const value = widest(facts.map((fact) => nameOf(String(fact.value))));
        const rows = facts.map((fact, index) => {
            const limit = fact.limit === undefined ? '' : paint('dim', `  ${lineOf(fact.limit)}`);
            const of = fact.of === undefined || fact.of === facts[index - 1]?.of ? '' : `  ${lineOf(fact.of)}\n`;
            return `${of}  ${nameOf(fact.label).padEnd(label)}  ${nameOf(String(fact.value)).padEnd(value)}${limit}`.trimEnd();
        });
        return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLayout */ .U)(`${paint('bold', nameOf(title))}\n${rows.join('\n')}\n`);
    });
    if (sections.length === 0)
        return '';
    return groups ? `::group::What was measured\n${sections.join('\n')}::endgroup::\n` : sections.join('\n');
}
function renderFindings(report, paint, options) {
    const { failOn } = report;
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .openEntries */ .J)(report).filter((entry) => !options.quiet || entry.unmeasured || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .isAtLeast */ .du)(entry.severity, failOn));
    const width = Math.max(6, 2 + widest(entries.map(({ at }) => placeIn(at))));
    const groups = [...(0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .byFile */ .y)(entries)].map(([file, group]) => {
        const title = file === '' ? '' : `${paint('bold', lineOf((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryPath */ .S)(options.prefix, file)))}\n`;
        return `${title}${group.map((entry) => renderEntry(entry, paint, options.columns, width)).join('')}`;
    });
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLayout */ .U)(groups.join('\n'));
}
function placeIn(at) {
    if (at?.line === undefined)
        return '';
    const hasColumn = at.column !== undefined && (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .lastLineOf */ .SH)(at) === undefined;
    return `${(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .formatLines */ .xM)(at)}${hasColumn ? `:${at.column}` : ''}`;
}
function renderEntry({ severity, unmeasured, at, message, details, help, rule }, paint, columns, width) {
    const place = placeIn(at);
    const level = unmeasured ? 'blocked' : severity;
    const head = `  ${place.padEnd(width)}${level.padEnd(9)}`;
    const body = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)(lineOf(message), columns - head.length);
    const lines = [
        ...body,
        ...details.flatMap((detail) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)(lineOf(detail), columns - head.length - 2).map((line) => paint('dim', `  ${line}`))),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)(`→ ${lineOf(help)}`, columns - head.length).map((line, index) => (index === 0 ? line : `  ${line}`)),
        paint('dim', nameOf(rule)),
    ];
    const start = `  ${paint('dim', place.padEnd(width))}${paint(unmeasured ? 'yellow' : levelColors[severity], level.padEnd(9))}`;
    return lines.map((line, index) => `${index === 0 ? start : ' '.repeat(head.length)}${line}\n`).join('');
}
function renderWaived({ results }, paint) {
    const lines = results.flatMap(({ findings }) => findings.flatMap(({ waived, rule, at, message }) => {
        if (!waived)
            return [];
        const where = at ? ` at ${(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .formatPlace */ .dE)(at)}` : '';
        const what = `${rule}${where} waived until ${waived.until} by ${waived.owner} (${waived.reason}): ${message}`;
        return [paint('dim', lineOf(what))];
    }));
    return lines.length === 0 ? '' : (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLayout */ .U)(lines.map((line) => `  ${line}\n`).join(''));
}
function paintVerdict(report, paint) {
    const icon = { ready: icons.passed, 'not-ready': icons.failed, undecided: icons.blocked }[report.verdict];
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .openEntries */ .J)(report);
    // What could not be judged is not why it failed.
    const first = (report.verdict === 'not-ready' ? entries.find(({ unmeasured }) => !unmeasured) : undefined) ?? entries[0];
    const next = first && (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(report).failures + (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(report).blocked > 0
        ? paint('dim', `   why: epic21-gate explain ${nameOf(first.rule)}`)
        : '';
    return `${paint(verdictColors[report.verdict], `${icon} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .P)(report)}`)}${next}`;
}


/***/ }),

/***/ 86937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** Lines of at most `columns` characters, broken at blanks; a longer word keeps a line of its own, so that paths can be copied. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > Math.max(columns, 20)) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}


/***/ })

};
