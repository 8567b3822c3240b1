export const id = 75;
export const ids = [75];
export const modules = {

/***/ 69081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ comparisonShape)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

/** What a change lies between, as evidence. Made anew for each schema that it is part of. */
const comparisonShape = () => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        shown: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Tracked files on disk differ from `head`: what was compared is the disk. */
        uncommitted: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ unknown: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), hint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 11598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ judgeComparison)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45583);


const label = 'compared';
/** Which two trees the change lies between, or why there is no telling. */
function judgeComparison({ comparison, event }, { isWanted, isUseful, isRead }) {
    if (!comparison) {
        if (isWanted && !isChangeless(event))
            return { facts: [], findings: [untold(event)] };
        const facts = isUseful ? [{ label, value: 'this run is about no change' }] : [];
        return { facts, findings: [] };
    }
    if ('unknown' in comparison) {
        const why = (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(comparison.unknown, 300));
        if (!isUseful)
            return { facts: [{ label, value: `unknown: ${why}` }], findings: [] };
        const message = `what this change is compared with is unknown: ${why}`;
        return { facts: [], findings: [{ rule: 'comparison-unknown', message, details: [comparison.hint] }] };
    }
    const { base, head, reason, uncommitted } = comparison;
    const to = uncommitted ? `the files on disk at ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .showCommit */ .B)(head)}, uncommitted changes included` : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .showCommit */ .B)(head);
    const fact = { label, value: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .showCommit */ .B)(base)} to ${to} (${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(reason, 200))})` };
    if (isRead || !isWanted)
        return { facts: [fact], findings: [] };
    return {
        facts: [fact],
        findings: [{ rule: 'comparison-unknown', message: 'the changed lines are not in the evidence' }],
    };
}
/** Only an event that is about the repository as it is has no change; of any other run nobody said what it is about. */
const isChangeless = (event) => event !== undefined && !/^(?:pull_request|merge_group|push$|workflow_run$)/.test(event);
const untold = (event) => ({
    rule: 'comparison-unknown',
    message: `nothing says what is compared ${event === undefined ? 'in a run outside GitHub Actions' : `on ${event}`}`,
    details: ['Name the commit to compare with: --base origin/main.'],
});


/***/ }),

/***/ 45198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ coverageEvidence),
/* harmony export */   W_: () => (/* binding */ reportsRead)
/* harmony export */ });
/* unused harmony export problemRules */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _change_comparison_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69081);


/** What could not be read or told; each is the id of its rule. */
const problemRules = [
    'report-missing',
    'report-unreadable',
    'report-empty',
    'report-unmapped',
    'path-ambiguous',
    'not-mergeable',
    'leg-missing',
    'leg-repeated',
    'leg-foreign',
    'leg-unlisted',
    'report-committed',
    'source-missing',
    'suite-missing',
];
function shapes() {
    const whole = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0));
    const line = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(1));
    const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ covered: whole, total: whole });
    const figures = (one) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ lines: one, branches: one, functions: one, statements: one, instructions: one });
    const totals = figures(count.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(({ covered, total }) => covered <= total, 'no more than there is')));
    /** What a report says of itself may be anything. */
    const declared = figures(count);
    const range = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([line, line]);
    const problem = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        rule: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(problemRules),
        message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(line) })),
        details: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    });
    const reportRead = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        format: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        suite: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        leg: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** The commit that it was carried forward from. */
        carried: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        files: whole,
        totals,
        declared: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .partial */ .OH3(declared)),
        /** Paths in it that are no file of this repository, and the first of them. */
        unmapped: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ count: whole, first: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
        notes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    });
    const file = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        totals,
        suites: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), totals)),
        /** It is no file of this repository: it counts in the totals, as it does for the tool that reported it, and nowhere else. */
        outside: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)),
    });
    const uncovered = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        lines: range,
        /** The same lines on the commit that reviewers see; absent where they are not all in it. */
        shown: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(range),
    });
    const changedFile = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        isNew: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        /** Changed lines that the reports know. */
        lines: count,
        branches: count,
        uncovered: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(uncovered),
    });
    const patch = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changedFile),
        /** Changed source files with added lines that no report knows. */
        unreported: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** Whether `source` of the config says so, or a guess does. */
        isGuess: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        /** Changed files of which the reports have figures and no lines: which of the changed lines are covered is unknown. */
        lineless: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        /** Files that the change adds and that a report knows, with lines or without. */
        added: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        /** Files of the diff, whether or not reports know them. */
        changed: whole,
    });
    const gap = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ lines: whole, branches: whole });
    const entry = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ...gap.shape, reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), line });
    const ratchet = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** Where the rows come from: the base of the change, or the file on disk where there is no change or no file at the base. */
        from: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['base', 'disk', 'introduced']),
        rows: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entry),
        /** The rows of the file on disk. */
        own: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entry),
        /** Renames of this change, old to new. */
        renames: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()])),
        /** Files of the baseline that are still in the repository and that no report knows any more. */
        lost: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** What was uncovered at the commit of `previous`, where it is the base of this change. */
        before: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ...gap.shape }))),
    });
    const evidence = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** The event that the run is about; absent outside GitHub Actions. */
        event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        reports: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(reportRead),
        problems: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(problem),
        totals,
        suites: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), totals),
        /** Sorted by path. */
        files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file),
        comparison: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_change_comparison_read_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonShape */ .l)()),
        patch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(patch),
        ratchet: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            ratchet,
            zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ problem: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['missing', 'unreadable']), message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(line) }),
        ])),
        /** Figures of `previous`. */
        previous: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ commit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), totals, files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), totals })) })),
        /** Why nothing of `previous` is used. */
        previousUnusable: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    });
    return { evidence, reportRead };
}
let made;
/** Made when something is gathered: most runs of the command line gather no coverage, and all of them load this. */
const once = () => (made ??= shapes());
const coverageEvidence = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(() => once().evidence);
const reportsRead = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(once().reportRead));


/***/ }),

/***/ 43680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ coverage)
});

// EXTERNAL MODULE: ./build/model/check.js
var check = __webpack_require__(66074);
// EXTERNAL MODULE: ./build/checks/coverage/evidence.js
var evidence = __webpack_require__(45198);
// EXTERNAL MODULE: ./build/formats/coverage/model.js
var model = __webpack_require__(95351);
// EXTERNAL MODULE: ./build/change/judge-comparison.js
var judge_comparison = __webpack_require__(11598);
// EXTERNAL MODULE: ./build/model/bound-findings.js
var bound_findings = __webpack_require__(79021);
// EXTERNAL MODULE: ./build/checks/coverage/metric-count.js
var metric_count = __webpack_require__(35829);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/model/ratio.js
var ratio = __webpack_require__(63461);
;// CONCATENATED MODULE: ./build/checks/coverage/show-count.js

/** `83.4 % (1234 of 1480)`, with as many digits as the limit needs. */
const showCount = (count, limit) => count.total === 0 ? 'not measured' : `${(0,ratio/* formatPercent */.l)(count, limit)} (${count.covered} of ${count.total})`;

;// CONCATENATED MODULE: ./build/checks/coverage/judge-changed-files.js



const mostListed = 50;
/** What became of each changed file, the one with the most uncovered changed lines first. */
function changedFileFacts({ patch, files, previous }) {
    if (!patch)
        return [];
    const changed = patch.files.toSorted((a, b) => (0,metric_count/* uncoveredOf */.Fg)(b.lines) - (0,metric_count/* uncoveredOf */.Fg)(a.lines));
    const listed = changed.slice(0, mostListed);
    const names = new Set(listed.map(({ path }) => path));
    const totalsIn = (all) => new Map(all.filter(({ path }) => names.has(path)).map(({ path, totals }) => [path, totals.lines]));
    const [now, before] = [totalsIn(files), totalsIn(previous?.files ?? [])];
    const more = changed.length - listed.length;
    return [
        ...listed.map(({ path, lines }) => {
            const [ownNow, ownBefore] = [now.get(path), before.get(path)];
            const parts = [
                lines.total === 0 ? 'no changed line to cover' : `${lines.covered} of ${lines.total} changed lines covered`,
                ...(ownNow ? [`all lines ${showCount(ownNow)}`] : []),
                ...(ownBefore ? [`before ${showCount(ownBefore)}`] : []),
            ];
            return { of: 'changed files', label: (0,words/* showName */.$i)(path), value: parts.join(', ') };
        }),
        ...(more > 0 ? [{ of: 'changed files', label: `${more} more`, value: 'with fewer uncovered changed lines' }] : []),
    ];
}
/** One finding for each changed file that no report knows. */
const judgeUnreported = ({ patch }) => (patch?.unreported ?? []).map((path) => ({
    rule: patch?.isGuess ? 'source-perhaps-unreported' : 'source-unreported',
    message: `${(0,words/* showName */.$i)(path)} has added lines and is in no report`,
    at: { file: path },
}));
/** The uncovered changed lines at their places, the largest range first. */
const annotateUncovered = ({ patch }) => (patch?.files ?? [])
    .flatMap((file) => file.uncovered.map((range) => ({ ...range, file })))
    .sort((a, b) => lengthOf(b.lines) - lengthOf(a.lines))
    .map(({ file, lines, shown }) => ({
    rule: 'uncovered-lines',
    message: messageOf(file, shown ?? lines, shown !== undefined),
    at: { file: file.path, ...(shown && { line: shown[0], ...(shown[1] > shown[0] && { endLine: shown[1] }) }) },
}));
const lengthOf = ([first, last]) => last - first + 1;
function messageOf({ path, lines }, [first, last], isShown) {
    const which = first === last ? `line ${first} is` : `lines ${first} to ${last} are`;
    const tree = isShown ? '' : ', counted in the tree that was tested';
    return `changed ${which} uncovered${tree} (${(0,metric_count/* uncoveredOf */.Fg)(lines)} of ${lines.total} changed lines in ${(0,words/* showName */.$i)(path)})`;
}

// EXTERNAL MODULE: ./build/formats/coverage/totals.js
var totals = __webpack_require__(44087);
// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/checks/coverage/options.js
var options = __webpack_require__(41305);
;// CONCATENATED MODULE: ./build/checks/coverage/judge-limit.js






const limitsOf = (minimum) => options/* limited */.T.flatMap((metric) => {
    const percent = minimum[metric];
    return percent === undefined ? [] : [{ metric, percent }];
});
/** One total against the limits of its metrics. */
const judgeTotal = (scope, figures, minimum) => (0,finding/* joinJudged */.Su)(limitsOf(minimum).map(({ metric, percent }) => {
    const count = (0,metric_count/* countOf */.pq)(figures.now, metric);
    const fact = { of: scope.of, label: metric, value: showCount(count, percent), limit: `>= ${percent} %` };
    if (count.total === 0)
        return { facts: [fact], findings: [notMeasured({ metric, percent }, scope)] };
    if (!(0,ratio/* isBelow */.Y)(count, percent))
        return { facts: [fact], findings: [] };
    return { facts: [fact], findings: [below('below-limit', { metric, percent }, { ...scope, figures })] };
}));
/** Every file or folder against the limits; those that have nothing of a metric are left out. */
const judgeEach = (each, minimum) => (0,finding/* joinJudged */.Su)(limitsOf(minimum).map((limit) => judgeGroups(each, limit)));
function judgeGroups(each, limit) {
    const { metric, percent } = limit;
    const measured = each.groups
        .map(({ path, totals }) => ({ path, totals, count: (0,metric_count/* countOf */.pq)(totals, metric) }))
        .filter(({ count }) => count.total > 0)
        .sort((a, b) => (0,metric_count/* byCoverage */.WB)(a.count, b.count));
    const [lowest] = measured;
    const shown = lowest
        ? `${showCount(lowest.count, percent)} in ${(0,words/* showName */.$i)(lowest.path)}, the lowest of ${measured.length}`
        : 'not measured';
    const fact = { of: each.of, label: metric, value: shown, limit: `>= ${percent} %` };
    if (!lowest)
        return { facts: [fact], findings: each.isRequired(metric) ? [notMeasured(limit, each)] : [] };
    const findings = measured
        .filter(({ count }) => (0,ratio/* isBelow */.Y)(count, percent))
        .map(({ path, totals }) => {
        const figures = { now: totals, before: each.before.get(path) };
        const within = ` in ${(0,words/* showName */.$i)(path)}${each.suffix}`;
        return below(each.rule, limit, { figures, within, at: each.placeOf(path) });
    });
    return { facts: [fact], findings };
}
function below(rule, { metric, percent }, { figures, within, at }) {
    const before = figures.before && (0,metric_count/* countOf */.pq)(figures.before, metric);
    const was = before && before.total > 0 ? ` (was ${(0,ratio/* formatPercent */.l)(before, percent)})` : '';
    const message = `${metric} ${showCount((0,metric_count/* countOf */.pq)(figures.now, metric), percent)} is below ${percent} %${within}${was}`;
    return { rule, message, ...(at && { at }) };
}
const notMeasured = ({ metric, percent }, { within }) => ({
    rule: 'not-measured',
    message: `${metric} not measured (0 of 0)${within}, the limit is ${percent} %`,
});

;// CONCATENATED MODULE: ./build/checks/coverage/judge-limits.js







/** The limits for all files, and those for parts of them. */
const judgeLimits = (evidence, options) => (0,finding/* joinJudged */.Su)([
    judgeTotal({ of: 'all files', within: '' }, { now: evidence.totals, before: evidence.previous?.totals }, options.total ?? {}),
    ...options.limits.map((limit) => judgeScoped(evidence, limit)),
]);
function judgeScoped(evidence, limit) {
    const files = filesIn(evidence, limit);
    const nothing = files.length === 0 ? nothingIn(evidence, limit) : undefined;
    if (nothing !== undefined)
        return { facts: [], findings: [{ rule: 'not-measured', message: nothing }] };
    const before = limit.suite === undefined ? (evidence.previous?.files ?? []) : [];
    return limit.each === 'total'
        ? judgeTogether(evidence, limit, { files, before: before.filter(fitting(limit)) })
        : judgeApart(limit, { files, before: before.filter(fitting(limit)) });
}
function judgeTogether(evidence, limit, { files, before }) {
    // Files outside the repository count in the whole, and nowhere else.
    const whole = limit.at === undefined ? wholeOf(evidence, limit.suite) : undefined;
    return judgeTotal({ of: nameOf(limit), within: `${placeIn(limit)}${suiteOf(limit)}` }, {
        now: whole ?? (0,totals/* sumTotals */.L_)(files.map(({ totals }) => totals)),
        before: (0,totals/* sumTotals */.L_)(before.map(({ totals }) => totals)),
    }, limit);
}
function judgeApart(limit, { files, before }) {
    const isFile = limit.each === 'file';
    const group = (all) => (isFile ? all : (0,metric_count/* byFolder */.c1)(all));
    return judgeEach({
        of: `each ${limit.each}, ${nameOf(limit)}`,
        within: ` in any ${limit.each}${limit.at === undefined ? '' : ` of ${(0,words/* showName */.$i)(limit.at)}`}${suiteOf(limit)}`,
        suffix: suiteOf(limit),
        rule: 'below-limit',
        groups: group(files),
        before: new Map(group(before).map(({ path, totals }) => [path, totals])),
        placeOf: (path) => (isFile ? { file: path } : undefined),
        isRequired: () => true,
    }, limit);
}
function filesIn({ files }, limit) {
    const { suite } = limit;
    return files
        .filter(({ outside }) => !outside)
        .filter(fitting(limit))
        .flatMap((file) => {
        if (suite === undefined)
            return [file];
        const totals = ownOf(file.suites, suite);
        return totals ? [{ path: file.path, totals }] : [];
    });
}
function fitting({ at }) {
    if (at === undefined)
        return () => true;
    const fits = (0,glob/* compileGlob */.SO)(at);
    return ({ path }) => fits(path);
}
/** Why there is nothing to judge; undefined where the whole has figures all the same. */
function nothingIn(evidence, { at, suite, each }) {
    if (suite !== undefined && !ownOf(evidence.suites, suite)) {
        const hint = (0,nearest/* didYouMean */.au)(suite, Object.keys(evidence.suites));
        return `no report is of suite ${(0,words/* showName */.$i)(suite)}${hint === undefined ? '' : `: ${(0,words/* showName */.$i)(hint)}`}`;
    }
    if (at === undefined)
        return each === 'total' ? undefined : `no file is measured${suiteOf({ suite })}`;
    const deeper = (0,glob/* compileGlob */.SO)(`${at.replace(/\/+$/, '')}/**`);
    const hint = evidence.files.some(({ path }) => deeper(path)) ? `: did you mean "${(0,words/* showName */.$i)(at)}/**"?` : '';
    return `no measured file${suiteOf({ suite })} fits ${(0,words/* showName */.$i)(at)}${hint}`;
}
const wholeOf = (evidence, suite) => suite === undefined ? evidence.totals : ownOf(evidence.suites, suite);
const ownOf = (totals, name) => totals && Object.hasOwn(totals, name) ? totals[name] : undefined;
const nameOf = ({ at, suite }) => [at === undefined ? 'all files' : (0,words/* showName */.$i)(at), ...(suite === undefined ? [] : [`suite ${(0,words/* showName */.$i)(suite)}`])].join(', ');
const placeIn = ({ at }) => (at === undefined ? '' : ` in ${(0,words/* showName */.$i)(at)}`);
const suiteOf = ({ suite }) => suite === undefined ? '' : ` of suite ${(0,words/* showName */.$i)(suite)}`;

;// CONCATENATED MODULE: ./build/checks/coverage/judge-new-files.js


const of = 'each new file';
/** Each file that the change adds, all of it: what is new has no past to excuse it. */
function judgeNewFiles({ files, totals, patch }, minimum) {
    if (!minimum || !patch)
        return { facts: [], findings: [] };
    const isNew = new Set(patch.added ?? []);
    const groups = files.filter(({ path }) => isNew.has(path));
    if (groups.length === 0)
        return { facts: [{ of, label: 'new files', value: 'none is measured' }], findings: [] };
    return judgeEach({
        of,
        within: ' in any file',
        suffix: '',
        rule: 'new-file-below-limit',
        groups,
        before: new Map(),
        placeOf: (path) => ({ file: path }),
        // A new file of types or constants has nothing to cover; a metric that no file has is another matter.
        isRequired: (metric) => (0,metric_count/* countOf */.pq)(totals, metric).total === 0,
    }, minimum);
}

;// CONCATENATED MODULE: ./build/checks/coverage/patch-findings.js



const patch_findings_mostListed = 20;
const patchFindings = (part, changed, limit) => [
    ...patch_findings_notMeasured(part, limit),
    ...belowLimit(part, 'lines', changed, limit),
    ...belowLimit(part, 'branches', changed, limit),
    ...tooMany(part, changed, limit),
];
/** No changed line to cover is nothing to cover only where lines are measured at all. */
function patch_findings_notMeasured({ measured, within, lineless }, limit) {
    const wantsLines = limit.lines !== undefined || limit['most-uncovered'] !== undefined;
    const wantsBranches = limit.branches !== undefined;
    const messages = [
        wantsLines && measured.lines.total === 0 && `changed lines not measured: no report has lines${within}`,
        wantsBranches && measured.branches.total === 0 && `changed branches not measured: no report has branches${within}`,
    ];
    const rule = 'not-measured';
    const missing = messages.filter((message) => message !== false).map((message) => ({ rule, message }));
    if (lineless.length === 0 || !(wantsLines || wantsBranches))
        return missing;
    const of = (0,words/* numberOf */.rl)(lineless.length, 'changed file');
    const message = `changed lines not measured: reports have figures and no lines of ${of}${within}`;
    return [...missing, { rule, message, details: (0,words/* listFirst */.rL)(lineless, patch_findings_mostListed, words/* showName */.$i) }];
}
function belowLimit(part, kind, changed, limit) {
    const [count, percent] = [changed[kind], limit[kind]];
    if (percent === undefined || !(0,ratio/* isBelow */.Y)(count, percent))
        return [];
    const message = `${uncoveredWords(kind, count)}${part.within} (${(0,ratio/* formatPercent */.l)(count, percent)}), the limit is ${percent} %`;
    return [{ rule: 'patch-below-limit', message, details: detailsOf(part, kind) }];
}
function tooMany(part, { lines }, limit) {
    const most = limit['most-uncovered'];
    if (most === undefined || (0,metric_count/* uncoveredOf */.Fg)(lines) <= most)
        return [];
    const message = `${uncoveredWords('lines', lines)}${part.within}, at most ${most} may be`;
    return [{ rule: 'patch-uncovered', message, details: detailsOf(part, 'lines') }];
}
function uncoveredWords(kind, count) {
    const uncovered = (0,metric_count/* uncoveredOf */.Fg)(count);
    const [one, many] = kind === 'lines' ? ['changed line', 'changed lines'] : ['branch on changed lines', 'branches on changed lines'];
    return `${uncovered} of ${count.total} ${count.total === 1 ? one : many} ${uncovered === 1 ? 'is' : 'are'} uncovered`;
}
/** The files, those with the most uncovered first. */
const detailsOf = ({ files }, kind) => (0,words/* listFirst */.rL)(files.filter((file) => (0,metric_count/* uncoveredOf */.Fg)(file[kind]) > 0).sort((a, b) => (0,metric_count/* uncoveredOf */.Fg)(b[kind]) - (0,metric_count/* uncoveredOf */.Fg)(a[kind])), patch_findings_mostListed, (file) => {
    const figures = `${(0,words/* showName */.$i)(file.path)}: ${(0,metric_count/* uncoveredOf */.Fg)(file[kind])} of ${file[kind].total}`;
    if (kind === 'branches' || file.uncovered.length === 0)
        return figures;
    return `${figures}, ${(0,words/* showLines */.P6)(file.uncovered.map(({ lines }) => lines))}`;
});

;// CONCATENATED MODULE: ./build/checks/coverage/judge-patch.js







/** The lines that the change adds or changes, and those of each package, against their limits. */
function judgePatch(evidence, limits) {
    const { patch, totals } = evidence;
    if (!patch)
        return { facts: [], findings: [] };
    const { files, lineless = [] } = patch;
    const whole = { of: 'this change', within: '', files, lineless, measured: totals };
    const size = {
        of: whole.of,
        label: 'changed files',
        value: `${patch.changed}, ${files.length} of them measured`,
    };
    return (0,finding/* joinJudged */.Su)([
        { facts: [size], findings: [] },
        judgePart(whole, limits ?? { 'minimum-size': 0 }),
        ...(limits?.packages ?? []).map((limit) => judgePackage(evidence, patch, limit)),
    ]);
}
function judgePackage({ files }, patch, limit) {
    const fits = (0,glob/* compileGlob */.SO)(limit.at);
    const measured = files.filter(({ path, outside }) => !outside && fits(path));
    const at = (0,words/* showName */.$i)(limit.at);
    if (measured.length === 0)
        return { facts: [], findings: [{ rule: 'not-measured', message: `no measured file fits ${at}` }] };
    const part = {
        of: `this change, ${at}`,
        within: ` in ${at}`,
        files: patch.files.filter(({ path }) => fits(path)),
        lineless: (patch.lineless ?? []).filter((path) => fits(path)),
        measured: (0,totals/* sumTotals */.L_)(measured.map(({ totals }) => totals)),
    };
    return judgePart(part, limit);
}
function judgePart(part, limit) {
    const lines = sum(part.files.map((file) => file.lines));
    const branches = sum(part.files.map((file) => file.branches));
    const isTooSmall = lines.total < limit['minimum-size'];
    const judged = isTooSmall ? { lines: undefined, branches: undefined } : limit;
    const facts = [
        ratioFact(part, 'changed lines', lines, judged.lines),
        ...(branches.total > 0 || limit.branches !== undefined
            ? [ratioFact(part, 'branches on changed lines', branches, judged.branches)]
            : []),
        ...mostFact(part, lines, limit),
        ...(isTooSmall ? [tooSmall(part, lines, limit)] : []),
    ];
    return { facts, findings: patchFindings(part, { lines, branches }, { ...limit, ...judged }) };
}
const sum = (counts) => counts.reduce((a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total }), { covered: 0, total: 0 });
const ratioFact = ({ of }, label, count, limit) => ({
    of,
    label,
    value: count.total === 0 ? 'none to cover' : showCount(count, limit),
    ...(limit !== undefined && { limit: `>= ${limit} %` }),
});
const mostFact = ({ of }, lines, limit) => {
    const most = limit['most-uncovered'];
    return most === undefined
        ? []
        : [{ of, label: 'uncovered changed lines', value: (0,metric_count/* uncoveredOf */.Fg)(lines), limit: `<= ${most}` }];
};
const tooSmall = ({ of }, { total }, limit) => ({
    of,
    label: 'percentages',
    value: `not judged: ${(0,words/* numberOf */.rl)(total, 'changed line')} to cover`,
    limit: `from ${limit['minimum-size']} on`,
});

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/checks/coverage/judge-reports.js




const mostReports = 50;
const mostNotes = 3;
const mostPaths = 5;
/** What was read, and what was odd about it. */
function judgeReports({ reports, previousUnusable }) {
    const more = reports.length - mostReports;
    return {
        facts: [
            ...reports.slice(0, mostReports).flatMap(reportFacts),
            ...(more > 0 ? [{ label: 'further reports', value: more }] : []),
        ],
        findings: [
            ...reports.flatMap(unmapped),
            ...reports.flatMap(declaredDiffers),
            ...carried(reports),
            ...unusable(previousUnusable),
        ],
    };
}
function reportFacts(report) {
    const { format, files, totals, suite, leg, notes } = report;
    const of = (0,words/* showName */.$i)(report.file);
    const metric = model/* metrics */.qd.find((one) => totals[one].total > 0);
    const figures = metric === undefined ? 'nothing measured' : `${metric} ${showCount(totals[metric])}`;
    const from = [
        ...(suite === undefined ? [] : [`suite ${(0,words/* showName */.$i)(suite)}`]),
        ...(leg === undefined ? [] : [`leg ${(0,words/* showName */.$i)(leg)}`]),
    ];
    return [
        { of, label: 'report', value: [(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(format, 80)), (0,words/* numberOf */.rl)(files, 'file'), figures, ...from].join(', ') },
        ...(0,words/* listFirst */.rL)(notes, mostNotes, (note) => (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(note, 300))).map((value) => ({ of, label: 'note', value })),
    ];
}
function unmapped({ file, unmapped: { count, first } }) {
    if (count === 0)
        return [];
    const listed = first.slice(0, mostPaths).map(words/* showName */.$i);
    const more = count - listed.length;
    const what = count === 1 ? 'a path that is no file' : `${count} paths that are no files`;
    return [
        {
            rule: 'paths-unmapped',
            message: `${(0,words/* showName */.$i)(file)} has ${what} of this repository`,
            at: { file },
            details: more > 0 ? [...listed, `and ${more} more`] : listed,
        },
    ];
}
/** What is counted is what the report lists; what it declares is only shown. */
function declaredDiffers({ file, declared = {}, totals }) {
    const [first, ...others] = model/* metrics */.qd.flatMap((metric) => {
        const [said, listed] = [declared[metric], totals[metric]];
        if (!said || (said.total === listed.total && said.covered === listed.covered))
            return [];
        if (said.total !== listed.total)
            return [`${said.total} ${metric} and lists ${listed.total}`];
        return [`${said.covered} covered ${metric} of ${said.total} and lists ${listed.covered}`];
    });
    if (first === undefined)
        return [];
    const message = `${(0,words/* showName */.$i)(file)} declares ${first}`;
    return [{ rule: 'declared-differs', message, at: { file }, ...(others.length > 0 && { details: others }) }];
}
const unusable = (why) => why === undefined ? [] : [{ rule: 'previous-unusable', message: `no figures of before: ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(why, 400))}` }];
/** One for a suite, however many reports it has. */
function carried(reports) {
    const messages = reports.flatMap(({ carried: commit, suite }) => commit === undefined
        ? []
        : [
            suite === undefined
                ? `a report is carried forward from ${(0,words/* showCommit */.B)(commit)}`
                : `suite ${(0,words/* showName */.$i)(suite)} did not run and is carried forward from ${(0,words/* showCommit */.B)(commit)}`,
        ]);
    return [...new Set(messages)].map((message) => ({ rule: 'suite-carried', message }));
}

// EXTERNAL MODULE: ./build/formats/coverage/compare-text.js
var compare_text = __webpack_require__(43041);
// EXTERNAL MODULE: ./build/checks/coverage/ratchet/allowance.js
var allowance = __webpack_require__(5879);
// EXTERNAL MODULE: ./build/checks/coverage/ratchet/carry.js
var carry = __webpack_require__(60370);
;// CONCATENATED MODULE: ./build/checks/coverage/ratchet/case.js
const case_placeIn = (file, line) => ({
    file,
    ...(line !== undefined && { line }),
});
/** A folder is no place: its row is. */
const placeOf = (one, key) => one.options.ratchet.per === 'file' ? { file: key } : rowPlace(one, key);
const rowPlace = ({ own, options }, key) => case_placeIn(options.ratchet.file, own.get(key)?.line);

// EXTERNAL MODULE: ./build/checks/coverage/ratchet/gaps.js
var ratchet_gaps = __webpack_require__(67092);
;// CONCATENATED MODULE: ./build/checks/coverage/ratchet/lend-rows.js


/**
 * Where there is no change to look at no rename is seen: what has no row may have what the rows of files that are gone had,
 * and all of it together no more.
 */
function lendRows(rows, { gaps, lost }) {
    const there = new Set([...gaps.keys(), ...lost]);
    let left = (0,ratchet_gaps/* sumOf */.XN)([...rows].flatMap(([key, gap]) => (there.has(key) ? [] : [gap])));
    const lent = new Map(rows);
    for (const [key, gap] of [...gaps].filter(([one]) => !rows.has(one)).sort(largestFirst)) {
        const taken = (0,ratchet_gaps/* least */.YG)(gap, left);
        left = (0,ratchet_gaps/* minus */.Rd)(left, taken);
        lent.set(key, taken);
    }
    return lent;
}
const sizeOf = ({ lines, branches }) => lines + branches;
const largestFirst = ([a, had], [b, has]) => sizeOf(has) - sizeOf(had) || (0,compare_text/* compareText */.n)(a, b);

;// CONCATENATED MODULE: ./build/checks/coverage/ratchet/ratchet-facts.js


/** Rows of files that are gone are no limit of what is there, and no progress. */
function ratchetFacts({ ratchet, gaps, allowance, own, options }) {
    const { file: of, per } = options.ratchet;
    const now = (0,ratchet_gaps/* sumOf */.XN)(gaps.values());
    const limit = (0,ratchet_gaps/* sumOf */.XN)([...gaps.keys()].map((key) => allowance.rows.get(key) ?? ratchet_gaps/* noGap */.O3));
    const better = [...gaps].filter(([key, gap]) => (0,ratchet_gaps/* isOver */.PU)(own.get(key) ?? ratchet_gaps/* noGap */.O3, gap)).length;
    return [
        { of, label: `${per}s, each by its row`, value: gaps.size },
        { of, label: 'uncovered lines', value: now.lines, limit: `<= ${limit.lines}` },
        { of, label: 'uncovered branches', value: now.branches, limit: `<= ${limit.branches}` },
        ...(ratchet.from === 'introduced' ? [{ of, label: 'rows', value: 'introduced by this change' }] : []),
        ...(better > 0 ? [{ of, label: 'progress', value: progress(better, per) }] : []),
    ];
}
const progress = (better, per) => `${(0,words/* numberOf */.rl)(better, per)} better than the baseline: run epic21-gate baseline update`;

// EXTERNAL MODULE: ./build/checks/coverage/ratchet/uncounted.js
var uncounted = __webpack_require__(51794);
// EXTERNAL MODULE: ./build/checks/coverage/ratchet/words.js
var ratchet_words = __webpack_require__(34900);
;// CONCATENATED MODULE: ./build/checks/coverage/ratchet/judge-ratchet.js











/** What is uncovered against the committed counts. */
function judgeRatchet(now, options) {
    const { ratchet: wanted } = options;
    if (!wanted)
        return { facts: [], findings: [] };
    const ratchet = now.ratchet ?? { problem: 'unreadable', message: `${wanted.file} was not read` };
    if ('problem' in ratchet) {
        const { problem, message, line } = ratchet;
        return { facts: [], findings: [{ rule: `ratchet-${problem}`, message, at: case_placeIn(wanted.file, line) }] };
    }
    const judged = { ...options, ratchet: wanted };
    const gaps = (0,ratchet_gaps/* gapsOf */.dc)(now.files, wanted.per);
    const allowed = (0,allowance/* allowanceOf */.U)(ratchet, now, judged);
    const rows = ratchet.from === 'disk' ? lendRows(allowed.rows, { gaps, lost: ratchet.lost }) : allowed.rows;
    const own = new Map(ratchet.own.map((row) => [row.key, row]));
    const one = { ratchet, now, options: judged, allowance: { ...allowed, rows }, gaps, own };
    const lost = [...lostRows(one), ...lostMetrics(one)];
    const facts = lost.some(({ at }) => at === undefined) ? [] : ratchetFacts(one);
    // There is a change, and neither its base's rows nor its renames are known.
    if (now.comparison && 'unknown' in now.comparison)
        return { facts, findings: [] };
    return {
        facts,
        findings: [
            ...worseOrDrifted(one),
            ...lowered(one),
            ...lost,
            ...introduced(one),
            ...unrecorded(one),
            ...raised(one),
        ],
    };
}
/** Worst first. What was as bad at the base already is not of this change. */
function worseOrDrifted(one) {
    const { ratchet, now, options, allowance, gaps } = one;
    const { per } = options.ratchet;
    const atBase = new Map((ratchet.before ?? []).map(({ key, lines, branches }) => [key, { lines, branches }]));
    const before = (0,carry/* carryRows */.L)(atBase, { renames: ratchet.renames, per, files: (0,ratchet_gaps/* gapsOf */.dc)(now.files, 'file') });
    const found = [...gaps].flatMap(([key, gap]) => {
        const row = allowance.rows.get(key) ?? ratchet_gaps/* noGap */.O3;
        if (!(0,ratchet_gaps/* isOver */.PU)(gap, row))
            return [];
        const had = before.get(key);
        const isDrifted = had !== undefined && !(0,ratchet_gaps/* isOver */.PU)(gap, (0,ratchet_gaps/* most */.qr)(row, had));
        return [{ key, gap, row, had, isDrifted, excess: excessOf(gap, row) }];
    });
    return found
        .sort((a, b) => Number(a.isDrifted) - Number(b.isDrifted) || b.excess - a.excess || (0,compare_text/* compareText */.n)(a.key, b.key))
        .map(({ key, gap, row, had, isDrifted }) => {
        const since = isDrifted
            ? ': not by this change'
            : had && (0,ratchet_gaps/* isOver */.PU)(had, row)
                ? `; ${showHad(had, row)} before this change`
                : '';
        const message = `${(0,words/* showName */.$i)(key)} has ${(0,ratchet_words/* showExcess */.X)(gap, row, 'in the baseline')}${since}`;
        return { rule: isDrifted ? 'ratchet-drifted' : 'ratchet-worse', message, at: placeOf(one, key) };
    });
}
function excessOf(gap, row) {
    const { lines, branches } = (0,ratchet_gaps/* minus */.Rd)(gap, row);
    return Math.max(0, lines) + Math.max(0, branches);
}
const showHad = (had, row) => [had.lines > row.lines && `${had.lines} lines`, had.branches > row.branches && `${had.branches} branches`]
    .filter((part) => part !== false)
    .join(' and ');
function lowered({ allowance, options }) {
    return allowance.lowered.map((lifted) => {
        const why = lifted.row.reason === undefined ? 'no reason' : 'no new reason';
        return liftedFinding('ratchet-lowered', lifted, options, `, and gives ${why}`);
    });
}
const raised = ({ allowance, options }) => allowance.raised.map((lifted) => liftedFinding('ratchet-raised', lifted, options, `: "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(lifted.row.reason ?? '', 200))}"`));
function liftedFinding(rule, { row, base }, { ratchet: { file } }, end) {
    const excess = (0,ratchet_words/* showExcess */.X)(row, base, 'at the base of this change');
    return { rule, message: `${file} allows ${(0,words/* showName */.$i)(row.key)} ${excess}${end}`, at: case_placeIn(file, row.line) };
}
const lostRows = ({ ratchet, own, options }) => ratchet.lost.map((key) => ({
    rule: 'ratchet-lost',
    message: `${(0,words/* showName */.$i)(key)} has a row in the baseline, and no report knows it any more`,
    at: rowPlace({ own, options }, key),
}));
const lostMetrics = ({ allowance, now, options: { ratchet } }) => (0,uncounted/* uncounted */.c)(now.files, (0,ratchet_gaps/* sumOf */.XN)(allowance.base.values())).map((what) => ({
    rule: 'ratchet-lost',
    message: `${ratchet.file} cannot be compared: ${what}`,
}));
/** Who writes what is judged by may write anything, so that somebody should look. */
function introduced({ ratchet, options }) {
    if (ratchet.from !== 'introduced')
        return [];
    const { file } = options.ratchet;
    const all = (0,ratchet_words/* showGap */.k)((0,ratchet_gaps/* sumOf */.XN)(ratchet.own));
    const message = `${file} is new in this change, which is judged by rows that it wrote itself: ${all} in all`;
    return [{ rule: 'ratchet-introduced', message, at: { file } }];
}
/** What is merged like this fails the next change, which had nothing to do with it. */
function unrecorded({ ratchet, gaps, allowance, own, options }) {
    const { file } = options.ratchet;
    const why = ratchet.from === 'disk'
        ? 'files that are gone had as many, and only a base tells whether it is one of them'
        : 'it may have them, and its row does not say so';
    return [...gaps]
        .filter(([key, gap]) => (0,ratchet_gaps/* isOver */.PU)(gap, own.get(key) ?? ratchet_gaps/* noGap */.O3) && !(0,ratchet_gaps/* isOver */.PU)(gap, allowance.rows.get(key) ?? ratchet_gaps/* noGap */.O3))
        .map(([key, gap]) => {
        const excess = (0,ratchet_words/* showExcess */.X)(gap, own.get(key) ?? ratchet_gaps/* noGap */.O3, `in ${file}`);
        const message = `${(0,words/* showName */.$i)(key)} has ${excess}: ${why}`;
        return { rule: 'ratchet-unrecorded', message, at: rowPlace({ own, options }, key) };
    });
}

;// CONCATENATED MODULE: ./build/checks/coverage/rules.js
const rules = {
    'report-missing': {
        title: 'A coverage report is not there',
        severity: 'error',
        unmeasured: true,
        why: 'Tests that did not run write no report, and no report is not full coverage.',
        help: 'Let what writes the report run before the gate, or correct the glob in the config.',
    },
    'report-unreadable': {
        title: 'A coverage report could not be read',
        severity: 'error',
        unmeasured: true,
        why: 'A report that was cut off, or is of another format, does not say what was covered.',
        help: 'Do what the line above says, or write the report again in one of the formats that the page of this check lists.',
    },
    'report-empty': {
        title: 'A coverage report knows no executable code',
        severity: 'error',
        unmeasured: true,
        why: 'A test run that measured nothing writes a report too, and most tools call it 100 %.',
        help: 'Make sure that the tests ran and that the coverage tool saw the sources, then write the report again.',
    },
    'report-unmapped': {
        title: 'The paths of a coverage report are no files of this repository',
        severity: 'error',
        unmeasured: true,
        why: 'Coverage of files that nobody can find says nothing about this repository.',
        help: 'Say in `paths`, `root` or `source-roots` where they lie; `epic21-gate coverage FILE --explain-paths` shows each path and what it leads to.',
    },
    'path-ambiguous': {
        title: 'A path of a coverage report can be several files',
        severity: 'error',
        unmeasured: true,
        why: 'To take the first would count the coverage of one file as that of another.',
        help: 'Say in `paths`, `root` or `source-roots` which of them is meant.',
    },
    'not-mergeable': {
        title: 'Reports of one file cannot be merged',
        severity: 'error',
        unmeasured: true,
        why: 'Two reports that have figures and no lines do not tell which lines they share, and their sum would be a guess.',
        help: 'Let the tool write a report with lines, or read only one report of these files.',
    },
    'leg-missing': {
        title: 'A leg of the matrix did not report',
        severity: 'error',
        unmeasured: true,
        why: 'What only the missing leg covers would look uncovered, or would not be seen at all.',
        help: 'Find out why the leg wrote no evidence, or take it out of `legs`.',
    },
    'leg-repeated': {
        title: 'Two pieces of evidence say that they are the same leg',
        severity: 'error',
        unmeasured: true,
        why: 'One of them is of another run, or of another leg under a wrong name.',
        help: 'Give each leg a name of its own with `epic21-gate collect --leg`, and download the artifacts of this run only.',
    },
    'leg-foreign': {
        title: 'The evidence of a leg is of another commit',
        severity: 'error',
        unmeasured: true,
        why: 'Lines that another tree covered are not the lines of this one.',
        help: 'Download the artifacts of this run only, and check out the same commit in every leg.',
    },
    'leg-unlisted': {
        title: 'Evidence is of a leg that the config does not list',
        severity: 'error',
        unmeasured: true,
        why: 'An artifact that nobody expects is often one of another run, and what it covers would count.',
        help: 'List the leg under `legs`, or download the artifacts of this run only.',
    },
    'report-committed': {
        title: 'A coverage report is part of the change that it judges',
        severity: 'error',
        unmeasured: true,
        why: 'Who can write the report can write that everything is covered.',
        help: 'Take the report out of the repository, let git ignore it, and let the tests of the job write it.',
    },
    'source-missing': {
        title: 'A glob of `source` fits no file',
        severity: 'error',
        unmeasured: true,
        why: 'A misspelt glob asks for nothing, and new files that no test loads would pass.',
        help: 'Correct the glob: it is matched against the paths of the repository.',
    },
    'suite-missing': {
        title: 'A suite did not report',
        severity: 'error',
        unmeasured: true,
        why: 'A suite that did not run leaves its lines uncovered, or unseen.',
        help: 'Run the suite, let it be carried forward with `carry-forward`, or take it out of `suites`.',
    },
    'paths-unmapped': {
        title: 'Some paths of a coverage report are no files of this repository',
        severity: 'notice',
        why: 'Generated and installed code may be left out; code of this repository that is left out counts nowhere.',
        help: 'Say in `paths`, `root` or `source-roots` where they lie, or in `ignore` that they do not matter.',
    },
    'declared-differs': {
        title: 'A coverage report declares other figures than its lines give',
        severity: 'notice',
        why: 'Declared totals are often stale, rounded, or count a line twice. What is counted is what is listed.',
        help: 'Nothing, as a rule: the listed lines are what is judged. Tell the maker of the tool if they are wrong.',
    },
    'below-limit': {
        title: 'Coverage is below a limit',
        severity: 'error',
        why: 'The limit is what the team agreed on.',
        help: 'Test what is uncovered; the facts list the files with the most of it.',
    },
    'not-measured': {
        title: 'What a limit is about was not measured',
        severity: 'error',
        unmeasured: true,
        why: 'Nothing of nothing is neither full coverage nor none; a misspelt glob would pass for ever.',
        help: 'Correct the glob, the suite or the metric of the limit, or read a report that has it.',
    },
    'new-file-below-limit': {
        title: 'A new file is covered less than new files must be',
        severity: 'error',
        why: 'Code is easiest to test when it is written.',
        help: 'Test the new file.',
    },
    'patch-below-limit': {
        title: 'The changed lines are covered less than they must be',
        severity: 'error',
        why: 'Whoever changes a line knows best what it should do.',
        help: 'Test the changed lines that are listed.',
    },
    'patch-uncovered': {
        title: 'More changed lines are uncovered than may be',
        severity: 'error',
        why: 'In a large change a percentage hides many uncovered lines.',
        help: 'Test the changed lines that are listed.',
    },
    'uncovered-lines': {
        title: 'Changed lines are uncovered',
        severity: 'notice',
        why: 'This is where a test is missing. Whether that stands in the way, the limits say.',
        help: 'Test these lines; `annotations: false` leaves these notices out.',
    },
    'source-unreported': {
        title: 'A changed source file is in no coverage report',
        severity: 'error',
        why: 'A file that no test loads is in few reports, and would pass as if it had no lines.',
        help: 'Let the coverage tool report files that no test loads, or leave the file out of `source`.',
    },
    'source-perhaps-unreported': {
        title: 'A changed file, probably a source, is in no coverage report',
        severity: 'warning',
        why: 'The reports know other files of its kind and its folder; that this one should be there as well is a guess.',
        help: 'Say in `source` which files the reports must know: then it is an error, or nothing.',
    },
    'comparison-unknown': {
        title: 'What this change is compared with is not known',
        severity: 'error',
        unmeasured: true,
        why: 'Without both trees nobody can tell which lines changed, nor what was worse before.',
        help: 'Let the checkout have both commits, or name the base with `--base`, as the line above says.',
    },
    'suite-carried': {
        title: 'A suite was carried forward',
        severity: 'notice',
        why: 'Its figures are those of an earlier commit; whoever reads the others should know.',
        help: 'Nothing, if the suite need not run for this change.',
    },
    'previous-unusable': {
        title: 'The evidence of an earlier commit is not used',
        severity: 'warning',
        why: 'Half of it, or that of another history, would pass for what was measured before.',
        help: 'Keep what `epic21-gate collect` writes on the main branch, and download all files of one commit; fetch the history.',
    },
    'ratchet-worse': {
        title: 'More is uncovered than the committed baseline allows',
        severity: 'error',
        why: 'The baseline counts what is uncovered: deleting covered code cannot fail it, and new uncovered code does.',
        help: 'Test the new code, or loosen the baseline with a reason: `epic21-gate baseline update --base REV --allow-lower --reason WHY`. With the base of the change as REV, rows follow renamed files.',
    },
    'ratchet-lowered': {
        title: 'The committed baseline was loosened without a reason',
        severity: 'error',
        why: 'Who may loosen the baseline in silence may pass any gate. The rows at the base of the change are what is judged by.',
        help: 'Take the old row back, or give the reason: `epic21-gate baseline update --base REV --allow-lower --reason WHY`.',
    },
    'ratchet-raised': {
        title: 'The committed baseline was loosened with a reason',
        severity: 'notice',
        why: 'Whoever reviews the change should see that more may be uncovered from now on, and why.',
        help: 'Read the reason. To take it back, test what is uncovered and run `epic21-gate baseline update`.',
    },
    'ratchet-drifted': {
        title: 'More is uncovered than the committed baseline allows, and was before this change',
        severity: 'warning',
        why: 'What another change made worse is not for this one to mend, but somebody should.',
        help: 'Test what is uncovered on the main branch, or loosen the baseline there with a reason.',
    },
    'ratchet-unrecorded': {
        title: 'What may be uncovered is not in the committed baseline',
        severity: 'warning',
        why: 'A renamed file, or a new one within its limits, fails nothing now; without a row of its own it fails the next change.',
        help: 'Run `epic21-gate baseline update --base REV`, with the base of the change as REV so that renames are seen, and commit the file; it needs no reason for this.',
    },
    'ratchet-introduced': {
        title: 'The committed baseline is new in this change',
        severity: 'warning',
        why: 'A baseline that the change brings judges it by rows that it wrote. Once it is merged, changes are judged by the rows at their base.',
        help: 'Where it is the first one, read its rows. Where there was one under another name, take that back, or move it with its rows as they are: git mv OLD NEW.',
    },
    'ratchet-lost': {
        title: 'A file of the committed baseline is in no coverage report any more',
        severity: 'error',
        unmeasured: true,
        why: 'A file that is no longer measured would pass as if nothing of it were uncovered.',
        help: 'Let the coverage tool report the file again, or list it under `ignore` if it is no source any more.',
    },
    'ratchet-missing': {
        title: 'The committed baseline is not there',
        severity: 'error',
        unmeasured: true,
        why: 'Without it nothing tells what was uncovered before.',
        help: 'Write it with `epic21-gate baseline update` and commit it, or correct its path in the config.',
    },
    'ratchet-unreadable': {
        title: 'The committed baseline could not be read',
        severity: 'error',
        unmeasured: true,
        why: 'A row that cannot be read allows nothing and forbids nothing.',
        help: 'Do what the line above says. Where nothing mends the file, as that at the base, name another one in the config: `epic21-gate baseline update` writes it.',
    },
};

;// CONCATENATED MODULE: ./build/checks/coverage/total-facts.js




const mostFiles = 10;
const mostSuites = 50;
/** Every measured metric of all files that no limit shows already. */
const totalFacts = ({ totals }, limits = {}) => factsOf('all files', totals, limits);
/** Those of each suite, and of the commit before. */
function furtherTotalFacts({ suites, previous }) {
    const names = Object.keys(suites).sort();
    const more = names.length - mostSuites;
    return [
        ...names.slice(0, mostSuites).flatMap((name) => {
            const own = suites[name];
            return own ? factsOf(`suite ${(0,words/* showName */.$i)(name)}`, own) : [];
        }),
        ...(more > 0 ? [{ label: 'further suites', value: more }] : []),
        ...(previous ? factsOf(`all files at ${(0,words/* showCommit */.B)(previous.commit)}, before`, previous.totals) : []),
    ];
}
const factsOf = (of, totals, limits = {}) => model/* metrics */.qd
    .filter((metric) => totals[metric].total > 0 && limits[metric] === undefined)
    .map((metric) => ({ of, label: metric, value: showCount(totals[metric]) }));
/** Where most of what is uncovered lies. */
const worstFileFacts = ({ files }) => files
    .filter(({ totals, outside }) => !outside && (0,metric_count/* uncoveredOf */.Fg)(totals.lines) > 0)
    .sort((a, b) => (0,metric_count/* uncoveredOf */.Fg)(b.totals.lines) - (0,metric_count/* uncoveredOf */.Fg)(a.totals.lines))
    .slice(0, mostFiles)
    .map(({ path, totals: { lines } }) => ({
    of: 'files with the most uncovered lines',
    label: (0,words/* showName */.$i)(path),
    value: `${(0,metric_count/* uncoveredOf */.Fg)(lines)} of ${lines.total}`,
}));

;// CONCATENATED MODULE: ./build/checks/coverage/judge.js











function judge(evidence, options) {
    const obstacles = obstaclesIn(evidence);
    const isComplete = obstacles.length === 0;
    const limits = judgeLimits(evidence, options);
    const isWanted = options.patch !== undefined || options['new-files'] !== undefined;
    const comparison = (0,judge_comparison/* judgeComparison */.t)(evidence, {
        isWanted,
        isUseful: isWanted || options.ratchet !== undefined,
        isRead: evidence.patch !== undefined,
    });
    const change = judgeChange(evidence, options);
    const ratchet = judgeRatchet(evidence, options);
    const reports = judgeReports(evidence);
    return {
        facts: [
            ...totalFacts(evidence, options.total),
            ...limits.facts,
            ...(isComplete ? [] : [incomplete]),
            ...furtherTotalFacts(evidence),
            ...comparison.facts,
            ...change.facts,
            ...ratchet.facts,
            ...worstFileFacts(evidence),
            ...reports.facts,
        ],
        findings: (0,bound_findings/* boundFindings */.b)([
            ...obstacles,
            ...comparison.findings,
            // What a missing report covers would look uncovered: the check is blocked, and nobody is blamed meanwhile.
            ...(isComplete ? [...limits.findings, ...change.findings] : []),
            ...ratchet.findings.filter(({ rule }) => isComplete || rule === 'ratchet-missing' || rule === 'ratchet-unreadable'),
            ...reports.findings,
        ], rules),
    };
}
const incomplete = { label: 'limits', value: 'not judged: the figures are incomplete' };
/** Whatever is said of the changed lines, where it is known which those are. */
function judgeChange(evidence, options) {
    if (!evidence.comparison || 'unknown' in evidence.comparison)
        return { facts: [], findings: [] };
    const [patch, newFiles] = [judgePatch(evidence, options.patch), judgeNewFiles(evidence, options['new-files'])];
    return {
        facts: [...patch.facts, ...newFiles.facts, ...changedFileFacts(evidence)],
        findings: [
            ...patch.findings,
            ...newFiles.findings,
            ...judgeUnreported(evidence),
            ...(options.annotations ? annotateUncovered(evidence) : []),
        ],
    };
}
/** Why the figures cannot be judged. */
function obstaclesIn({ problems, totals }) {
    if (problems.length > 0)
        return problems;
    if (model/* metrics */.qd.some((metric) => totals[metric].total > 0))
        return [];
    return [{ rule: 'not-measured', message: 'no report knows anything that could be covered' }];
}

;// CONCATENATED MODULE: ./build/checks/coverage/index.js





const coverage = (0,check/* defineCheck */.q)({
    id: 'coverage',
    title: 'Coverage',
    summary: 'What the tests cover, by the reports of any tool: totals, parts, the lines of a change, and no step back.',
    options: options/* coverageOptions */.x,
    evidence: evidence/* coverageEvidence */.Uo,
    rules: rules,
    // Readers, mapping and git are loaded where coverage is gathered: most runs of the command line gather none.
    gather: async (from, options) => (await Promise.all(/* import() */[__webpack_require__.e(487), __webpack_require__.e(145), __webpack_require__.e(919), __webpack_require__.e(332), __webpack_require__.e(30)]).then(__webpack_require__.bind(__webpack_require__, 61332))).gather(from, options),
    judge: judge,
});


/***/ }),

/***/ 35829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ uncoveredOf),
/* harmony export */   WB: () => (/* binding */ byCoverage),
/* harmony export */   c1: () => (/* binding */ byFolder),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* unused harmony export folderOf */
/* harmony import */ var _formats_coverage_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44087);

function countOf(totals, metric) {
    if (metric !== 'combined')
        return totals[metric];
    const { lines, branches } = totals;
    return { covered: lines.covered + branches.covered, total: lines.total + branches.total };
}
const uncoveredOf = ({ covered, total }) => total - covered;
/** The folder of a path; `.` is the root. */
function folderOf(path) {
    const end = path.lastIndexOf('/');
    return end === -1 ? '.' : path.slice(0, end);
}
/** Each folder with what lies in it directly, in the order of its first file. */
function byFolder(files) {
    const folders = new Map();
    for (const { path, totals } of files) {
        const folder = folderOf(path);
        const known = folders.get(folder);
        folders.set(folder, known ? (0,_formats_coverage_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .addTotals */ .lB)(known, totals) : totals);
    }
    return Array.from(folders, ([path, totals]) => ({ path, totals }));
}
/** The least covered first; of equals the larger. */
const byCoverage = (a, b) => a.covered / a.total - b.covered / b.total || b.total - a.total;


/***/ }),

/***/ 41305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ limited),
/* harmony export */   x: () => (/* binding */ coverageOptions)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
/* harmony import */ var _model_described_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70301);
/* harmony import */ var _paths_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53507);



const word = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1));
const text = word();
const globs = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1));
/** The metrics that a limit can name; `combined` is coverage.py's blend of lines and branches. */
const limited = ['lines', 'branches', 'functions', 'statements', 'instructions', 'combined'];
const percent = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig('a percentage from 0 to 100').check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(100));
const minimum = {
    lines: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(percent), 'The least percentage of lines.'),
    branches: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(percent), 'The least percentage of branches.'),
    functions: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(percent), 'The least percentage of functions.'),
    statements: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(percent), 'The least percentage of statements.'),
    instructions: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(percent), 'The least percentage of instructions, which JaCoCo counts.'),
    combined: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(percent), "The least percentage of lines and branches taken together, which is coverage.py's own figure."),
};
const namesMetric = (limit) => limited.some((metric) => limit[metric] !== undefined);
const someMetric = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(namesMetric, `at least one of ${limited.join(', ')}`);
const source = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    files: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)), 'Globs of report files.'),
    suite: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text), 'The name of the suite that wrote them, for limits of its own.'),
    root: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text), 'The folder that the paths in these reports start from.'),
});
const report = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, source]);
const scoped = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...minimum,
    at: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text), 'A glob of files; without it the limit is for all of them.'),
    each: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['total', 'file', 'folder']), 'total'), 'Whether the limit holds for all of them together, for each file, or for each folder.'),
    suite: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text), 'Count only what this suite covered.'),
});
const atLeastLines = (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0)), 0), 'Judge percentages only where at least so many changed lines are executable.');
const mostUncovered = (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0))), 'The most changed lines that may be uncovered, whatever the percentage.');
const patchLimit = {
    lines: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(percent), 'The least percentage of changed lines that are covered.'),
    branches: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(percent), 'The least percentage of the branches on changed lines.'),
    'minimum-size': atLeastLines,
    'most-uncovered': mostUncovered,
};
const patch = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...patchLimit,
    packages: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ at: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(word(), 'A glob of files.'), ...patchLimit })), []), 'Limits for the changed lines of a part of the repository, besides those for all.'),
});
const ratchet = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    file: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(word(), 'The committed baseline of what is uncovered, written by `epic21-gate baseline update`.'),
    per: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['file', 'folder']), 'file'), 'Whether it has a line per file or per folder.'),
});
const coverageOptions = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reports: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(report), []), 'Coverage reports: a glob, or `files` with a `suite` and a `root`. The format is found by content.'),
    evidence: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text), []), 'Globs of evidence files that the legs of a matrix wrote with `epic21-gate collect`; `reports` is then what each leg collects.'),
    legs: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((legs) => new Set(legs).size === legs.length, 'each leg once')), []), 'The legs that must have reported, each by its whole name.'),
    suites: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text), []), 'The suites that must have reported. One that a report names and that is not listed is welcome.'),
    previous: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text), []), 'Globs of evidence files of an earlier commit: for figures before and after, and to carry suites forward.'),
    'carry-forward': (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text), []), 'Suites that may be taken from `previous` when they did not run, if its commit is an ancestor.'),
    paths: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(_paths_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathRule */ .k5, 'written as `/app/src -> src`'))), []), 'How paths in reports lead to the repository where they do not by themselves, each as `from -> to`.'),
    'source-roots': (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text), []), 'Folders that packages start from, such as `src/main/java`, for reports that name no folder.'),
    source: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(globs), 'Globs of the source files that a report must know when they change. Default: a guess by the files that reports know, which only warns.'),
    ignore: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text), []), 'Globs of files that count nowhere.'),
    total: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(minimum).check(someMetric)), 'Limits for all files together.'),
    limits: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(scoped.check(someMetric)), []), 'Limits for a part: a glob, each file, each folder, a suite.'),
    'new-files': (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(minimum).check(someMetric)), 'Limits for each file that this change adds.'),
    patch: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(patch), 'Limits for the lines that this change adds or changes.'),
    ratchet: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(ratchet), 'Nothing may be covered worse than the committed baseline says.'),
    annotations: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), true), 'Whether uncovered changed lines are shown, as notices, where they are.'),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(({ reports, evidence }) => reports.length > 0 || evidence.length > 0, '`reports`, or `evidence` of the legs that have them'), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(({ evidence, legs }) => evidence.length === 0 || legs.length > 0, '`legs` beside `evidence`: without them nobody knows which are missing'));


/***/ }),

/***/ 57942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   r6: () => (/* binding */ escapes),
/* harmony export */   sw: () => (/* binding */ mostCharacters),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   zJ: () => (/* binding */ normaliseFolder)
/* harmony export */ });
/* harmony import */ var _model_plain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77664);

/** Longer than any file system allows: such a path is compared as it is, and never guessed about. */
const mostCharacters = 4_096;
// How Windows marks a path as longer than it likes.
const longPath = /^[\\/]{2}[?.][\\/](?=[A-Za-z]:)/;
const unusual = /[\\:?]|\/[/.]|^\.|\/$/;
/** A path of a report in the repository's spelling: `/` between its parts, nothing of an URL left, `C:/` for a drive. */
function normalise(path) {
    if (path.length > mostCharacters || !unusual.test(path))
        return path;
    return normaliseFolder(withoutScheme(path.replace(longPath, '')));
}
/** A folder of this machine: its name is no URL and may hold a question mark. */
function normaliseFolder(path) {
    const slashed = path.replace(longPath, '').replaceAll('\\', '/');
    const [, drive, rest = ''] = /^\/?([A-Za-z]):(\/.*)?$/s.exec(slashed) ?? [];
    return drive ? `${drive.toUpperCase()}:${(0,_model_plain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPath */ .s)(rest || '/')}` : (0,_model_plain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPath */ .s)(slashed);
}
const isAbsolute = (path) => /^(?:\/|[A-Z]:\/)/.test(path);
const joinPath = (folder, path) => (folder === '' ? path : `${folder}/${path}`);
/** What is left of a path inside a folder; undefined for a path elsewhere. The folder '' holds all relative paths. */
function inside(folder, path) {
    if (folder === '')
        return isAbsolute(path) ? undefined : path;
    return path.startsWith(folder) && path[folder.length] === '/' ? path.slice(folder.length + 1) : undefined;
}
const escapes = (path) => path === '' || path === '..' || path.startsWith('../') || isAbsolute(path);
function withoutScheme(path) {
    const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]+):\/\/(.*)$/is.exec(path) ?? [];
    if (!scheme)
        return path.replace(/^webpack-internal:\/+/, '').replace(/(.)\?.*$/s, '$1');
    // Bundlers write URLs that nobody encoded; only those of files and servers are.
    if (!/^(?:file|https?)$/i.test(scheme))
        return withoutBundle(rest.replace(/\?.*$/s, ''));
    const place = decoded(rest.replace(/[?#].*$/s, ''));
    if (/^file$/i.test(scheme))
        return place.replace(/^localhost(?=\/)/i, '').replace(/^(?=[^/])(?![A-Za-z]:)/, '/');
    return place
        .replace(/^[^/]*\/+/, '')
        .replace(/^@fs\/+(?![A-Za-z]:)/, '/')
        .replace(/^@fs\/+/, '');
}
/** `webpack://name/./src/x.ts` and `turbopack://[project]/src/x.ts` without the name, which may have a scope. */
function withoutBundle(path) {
    const marked = path.indexOf('/./');
    if (marked >= 0)
        return path.slice(marked + 3);
    return path.replace(/^(?:@[^/]*\/)?[^/]*\/+/, '');
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 53507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ applyRules),
/* harmony export */   WF: () => (/* binding */ orderRules),
/* harmony export */   hu: () => (/* binding */ parsePathRule),
/* harmony export */   k5: () => (/* binding */ isPathRule)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57942);



/** Reads `/app -> ` and `lib/ -> packages/lib`. */
function parsePathRule(text) {
    const rule = readPathRule(text);
    if (typeof rule !== 'string')
        return rule;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `\`${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, 80))}\` is no path mapping: ${rule}`, {
        hint: 'Write it as `/app/src -> src`, or as `/app -> ` for the gated directory itself.',
    });
}
const isPathRule = (text) => typeof readPathRule(text) !== 'string';
/** The rule, or what is wrong with it. */
function readPathRule(text) {
    const [from, to, ...more] = text.split(/(?<=^|\s)->(?=\s|$)/).map((part) => part.trim());
    if (from === undefined || to === undefined || more.length > 0)
        return 'expected a folder of the report, ` -> ` and a folder of the repository';
    const rule = { from: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(from), to: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseFolder */ .zJ)(to) };
    if (rule.from === '' && from !== '.' && from !== './')
        return 'it names no folder of the report; a single dot is the one that its paths start from';
    if (rule.to !== '' && (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .escapes */ .r6)(rule.to))
        return 'the folder after ` -> ` must be inside the repository, and relative to the gated directory';
    return rule;
}
/** The longest first, and of equals the one that was written first. */
const orderRules = (rules) => [...rules].sort((a, b) => b.from.length - a.from.length);
/** Where the first rule that fits leads. */
function applyRules(rules, path) {
    for (const { from, to } of rules) {
        // Of a disk's root no slash is left to look for.
        const rest = from === '/' ? ((0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsolute */ .oP)(path) ? path.replace(/^\/+/, '') : undefined) : (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(from, path);
        if (rest !== undefined)
            return (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(to, rest);
        if (from === path && to !== '')
            return to;
    }
    return undefined;
}


/***/ }),

/***/ 5879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ allowanceOf)
/* harmony export */ });
/* harmony import */ var _model_ratio_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63461);
/* harmony import */ var _metric_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35829);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41305);
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60370);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67092);





/**
 * The base's rows, so that a change cannot move what it is judged by; where a file went, its row goes, and a row on disk
 * that was raised with a reason holds. Without a base the rows on disk are all there is.
 */
function allowanceOf(ratchet, now, options) {
    const { per } = options.ratchet;
    if (ratchet.from !== 'base') {
        const rows = rowsByKey(ratchet.own);
        return { rows, base: rows, raised: [], lowered: [] };
    }
    const { renames } = ratchet;
    const before = rowsByKey(ratchet.rows);
    const base = new Map((0,_carry_js__WEBPACK_IMPORTED_MODULE_2__/* .carryRows */ .L)(before, { renames, per, files: (0,_gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .gapsOf */ .dc)(now.files, 'file') }));
    const left = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .gapsOf */ .dc)(leftToLimits(now, options), per);
    for (const [key, gap] of left)
        base.set(key, (0,_gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .plus */ .tY)(base.get(key) ?? _gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .noGap */ .O3, limitedPart(gap, options)));
    // A row that nobody touched still has what its file took along.
    const ceiling = (key) => (0,_gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr)(base.get(key) ?? _gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .noGap */ .O3, before.get(key) ?? _gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .noGap */ .O3);
    const reasons = new Map(ratchet.rows.map(({ key, reason }) => [key, reason]));
    const formerKey = (0,_carry_js__WEBPACK_IMPORTED_MODULE_2__/* .formerKeys */ .w)(renames, per);
    const isReasoned = ({ key, reason }) => reason !== undefined && reason !== reasons.get(formerKey(key));
    const lift = (row) => ({ row, base: base.get(row.key) ?? _gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .noGap */ .O3 });
    const raised = ratchet.own.filter((row) => isReasoned(row) && (0,_gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .isOver */ .PU)(row, base.get(row.key) ?? _gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .noGap */ .O3)).map(lift);
    const lowered = ratchet.own.filter((row) => !isReasoned(row) && (0,_gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .isOver */ .PU)(row, ceiling(row.key))).map(lift);
    const rows = new Map([...base, ...raised.map(({ row }) => [row.key, row])]);
    return { rows, base, raised, lowered };
}
const rowsByKey = (rows) => new Map(rows.map(({ key, lines, branches }) => [key, { lines, branches }]));
/** New files that keep the limits for them, where there are some: these say how much of such a file may be uncovered. */
/** A limit for the branches of new files says nothing about their lines. */
function limitedPart({ lines, branches }, { 'new-files': minimum }) {
    const isFor = (metric) => minimum?.[metric] !== undefined || minimum?.combined !== undefined;
    return { lines: isFor('lines') ? lines : 0, branches: isFor('branches') ? branches : 0 };
}
function leftToLimits({ files, patch }, { 'new-files': minimum }) {
    if (!minimum || !patch)
        return [];
    const isNew = new Set(patch.added);
    const keepsLimits = ({ totals }) => _options_js__WEBPACK_IMPORTED_MODULE_1__/* .limited */ .T.every((metric) => !(0,_model_ratio_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Y)((0,_metric_count_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(totals, metric), minimum[metric] ?? 0));
    return files.filter((file) => isNew.has(file.path) && keepsLimits(file));
}


/***/ }),

/***/ 60370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ carryRows),
/* harmony export */   w: () => (/* binding */ formerKeys)
/* harmony export */ });
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67092);

/** Rows that follow their files to where these are now. However files move, the rows together allow no more. */
const carryRows = (rows, { renames, per, files }) => per === 'file' ? carryFiles(rows, renames) : carryBetweenFolders(rows, renames, files);
function carryFiles(rows, renames) {
    const carried = new Map(rows);
    for (const path of renames.flat())
        carried.delete(path);
    for (const [old, now] of renames) {
        const row = rows.get(old);
        if (row)
            carried.set(now, row);
    }
    return carried;
}
/** A folder's row does not tell what each file had: a file takes with it what it has now, and no more than there is. */
function carryBetweenFolders(rows, renames, files) {
    const left = new Map(rows);
    const brought = [];
    for (const [old, now] of renames) {
        const [from, to] = [(0,_gaps_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(old, 'folder'), (0,_gaps_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(now, 'folder')];
        if (from === to)
            continue;
        const has = left.get(from) ?? _gaps_js__WEBPACK_IMPORTED_MODULE_0__/* .noGap */ .O3;
        const taken = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_0__/* .least */ .YG)(files.get(now) ?? _gaps_js__WEBPACK_IMPORTED_MODULE_0__/* .noGap */ .O3, has);
        left.set(from, (0,_gaps_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(has, taken));
        brought.push([to, taken]);
    }
    for (const [folder, gap] of brought)
        left.set(folder, (0,_gaps_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY)(left.get(folder) ?? _gaps_js__WEBPACK_IMPORTED_MODULE_0__/* .noGap */ .O3, gap));
    return left;
}
/** The key that a row had before the change. */
function formerKeys(renames, per) {
    if (per === 'folder')
        return (key) => key;
    const old = new Map(renames.map(([before, now]) => [now, before]));
    return (key) => old.get(key) ?? key;
}


/***/ }),

/***/ 67092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ noGap),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Pf: () => (/* binding */ isSameGap),
/* harmony export */   Rd: () => (/* binding */ minus),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   YG: () => (/* binding */ least),
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   qr: () => (/* binding */ most),
/* harmony export */   tY: () => (/* binding */ plus)
/* harmony export */ });
const noGap = { lines: 0, branches: 0 };
const plus = (a, b) => ({ lines: a.lines + b.lines, branches: a.branches + b.branches });
const minus = (a, b) => ({ lines: a.lines - b.lines, branches: a.branches - b.branches });
const least = (a, b) => ({
    lines: Math.min(a.lines, b.lines),
    branches: Math.min(a.branches, b.branches),
});
const most = (a, b) => ({
    lines: Math.max(a.lines, b.lines),
    branches: Math.max(a.branches, b.branches),
});
/** More is uncovered, of lines or of branches: fewer of the one make up for none of the other. */
const isOver = (a, b) => a.lines > b.lines || a.branches > b.branches;
const isSameGap = (a, b) => a.lines === b.lines && a.branches === b.branches;
const sumOf = (gaps) => [...gaps].reduce(plus, noGap);
/** The row that a file counts in. */
const keyOf = (path, per) => per === 'file' ? path : path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';
/** What is uncovered now; a file without a gap is there too, since it was measured. What is no file of ours has no row. */
function gapsOf(files, per) {
    const gaps = new Map();
    for (const { path, totals, outside } of files) {
        if (outside)
            continue;
        const key = keyOf(path, per);
        const gap = {
            lines: Math.max(0, totals.lines.total - totals.lines.covered),
            branches: Math.max(0, totals.branches.total - totals.branches.covered),
        };
        gaps.set(key, plus(gaps.get(key) ?? noGap, gap));
    }
    return gaps;
}


/***/ }),

/***/ 51794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ uncounted)
/* harmony export */ });
/* harmony import */ var _formats_coverage_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44087);

/** What no report counts, so that none of it looks uncovered. */
function uncounted(files, rows) {
    const { lines, branches } = (0,_formats_coverage_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .sumTotals */ .L_)(files.map(({ totals }) => totals));
    if (lines.total === 0)
        return ['no report counts lines'];
    if (branches.total > 0 || rows.branches === 0)
        return [];
    return [`no report counts branches, and the baseline has ${rows.branches} of them`];
}


/***/ }),

/***/ 34900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ showExcess),
/* harmony export */   k: () => (/* binding */ showGap)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45583);

const metrics = [
    ['lines', 'line', 'lines'],
    ['branches', 'branch', 'branches'],
];
/** `14 uncovered lines, 12 in the baseline (+2)`, and the same of branches where there are more of them as well. */
const showExcess = (gap, row, where) => metrics
    .filter(([metric]) => gap[metric] > row[metric])
    .map(([metric, one, many]) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(gap[metric], `uncovered ${one}`, `uncovered ${many}`)}, ${row[metric]} ${where} (+${gap[metric] - row[metric]})`)
    .join(', and ');
/** `12 lines, 3 branches`. */
const showGap = ({ lines, branches }) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(lines, 'line')}, ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(branches, 'branch', 'branches')}`;


/***/ }),

/***/ 78589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ environment)
/* harmony export */ });
/** The source that is no file: the environment of the process. */
const environment = 'environment';


/***/ }),

/***/ 28190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ expectFlags)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30814);

function expectFlags({ registry, phase, stages }) {
    const reached = phase === 'prepare' ? [] : stages.slice(0, stages.indexOf(phase.slice('stage:'.length)) + 1);
    return Object.entries(registry).map(([name, flag]) => {
        const allowed = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedValues */ .h)(flag);
        const [first = '', second = ''] = allowed;
        const safe = flag.safe ?? first;
        const isDue = flag.stage !== undefined && reached.includes(flag.stage);
        return {
            name,
            description: flag.description,
            allowed,
            safe,
            off: flag.off ?? (flag.type === 'enum' ? safe : first),
            unset: flag.unset,
            expires: flag.expires,
            owner: flag.owner,
            dependsOn: flag['depends-on'],
            unreached: flag.needs.filter((stage) => !reached.includes(stage)),
            aliases: flag.aliases,
            expected: isDue ? (flag.on ?? second) : safe,
            isDue,
        };
    });
}


/***/ }),

/***/ 84078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ flags)
});

// EXTERNAL MODULE: ./build/model/check.js
var check = __webpack_require__(66074);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./build/checks/flags/evidence.js

const line = schemas/* int */.Whr().check(api/* _positive */.NC());
const place = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line });
/** A value that a source gives a flag; in a file with its line. */
const setting = schemas/* object */.Ikc({ source: schemas/* string */.YjP(), line: schemas/* optional */.lqM(line), value: schemas/* string */.YjP() });
/** The rules that name one cause for many flags. */
const causeRules = ['line-ends', 'byte-order-mark', 'merge-conflict', 'file-refused'];
/** What in the file, beside the flag's own line, keeps a dialect from reading it. */
const cause = schemas/* object */.Ikc({
    rule: schemas/* enum */.k5n(causeRules),
    at: place,
    /** The last line of it, where it has several. */
    until: schemas/* optional */.lqM(line),
    reasons: schemas/* array */.YOg(schemas/* object */.Ikc({ dialect: schemas/* string */.YjP(), note: schemas/* string */.YjP() })),
});
const reading = schemas/* object */.Ikc({ dialect: schemas/* string */.YjP(), value: schemas/* nullable */.mee(schemas/* string */.YjP()), note: schemas/* optional */.lqM(schemas/* string */.YjP()) });
/** What was seen. Values are kept of registered flags only: an env file holds secrets beside them. */
const flagsEvidence = schemas/* object */.Ikc({
    today: schemas/* string */.YjP(),
    sources: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        problem: schemas/* optional */.lqM(schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['unreadable', 'empty']), message: schemas/* string */.YjP() })),
        lastLineWithoutNewline: schemas/* optional */.lqM(line),
    })),
    flags: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        /** In the order of precedence: the last is effective, an earlier one of the same source is shadowed. */
        settings: schemas/* array */.YOg(setting),
        /** Only where the declared dialects disagree. */
        divergence: schemas/* optional */.lqM(schemas/* object */.Ikc({ at: place, readings: schemas/* array */.YOg(reading), cause: schemas/* optional */.lqM(cause) })),
        commentedAt: schemas/* array */.YOg(place),
        /** Lines that are its name and no `=`. */
        bareAt: schemas/* optional */.lqM(schemas/* array */.YOg(place)),
    })),
    nearMisses: schemas/* array */.YOg(schemas/* object */.Ikc({ at: place, name: schemas/* string */.YjP(), flag: schemas/* string */.YjP() })),
    code: schemas/* optional */.lqM(schemas/* object */.Ikc({
        files: schemas/* int */.Whr(),
        problem: schemas/* optional */.lqM(schemas/* string */.YjP()),
        found: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), at: place })),
    })),
    docs: schemas/* array */.YOg(schemas/* object */.Ikc({
        file: schemas/* string */.YjP(),
        problem: schemas/* optional */.lqM(schemas/* string */.YjP()),
        tableLine: schemas/* optional */.lqM(line),
        rows: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP(), line })),
    })),
});

// EXTERNAL MODULE: ./build/checks/flags/environment.js
var environment = __webpack_require__(78589);
// EXTERNAL MODULE: ./build/formats/env-file/bytes.js
var bytes = __webpack_require__(97079);
// EXTERNAL MODULE: ./build/formats/env-file/tokenize.js + 1 modules
var tokenize = __webpack_require__(65780);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/nearest.js
var model_nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/formats/env-file/dialects.js + 15 modules
var dialects = __webpack_require__(49687);
// EXTERNAL MODULE: ./build/formats/env-file/lines.js
var lines = __webpack_require__(35471);
;// CONCATENATED MODULE: ./build/checks/flags/find-cause.js


const PROBE = 'EPIC21_GATE_PROBE';
const CONFLICT = /^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?)$/;
const CONFLICT_END = /^>{7}/;
function readAs(text, dialect) {
    const reading = (0,dialects/* readEnvFile */.S)(text, dialect);
    return { dialect, reading, stop: findStop(text, dialect, reading.problems) };
}
/** By bisection: a dialect that has stopped reading takes no assignment behind that line either. */
function findStop(text, dialect, problems) {
    const starts = (0,lines/* lineStarts */._)(text);
    const hasStopped = (problem) => {
        const until = text.slice(0, (problem && starts[problem.line]) ?? text.length);
        // Two newlines: the first may belong to a backslash.
        const probe = (0,dialects/* readEnvFile */.S)(`${until}\n\n${PROBE}=1\n`, dialect).settings.get(PROBE)?.at(-1);
        return probe === undefined || probe.computed;
    };
    if (problems.length === 0 || !hasStopped(problems.at(-1)))
        return undefined;
    let low = 0;
    let high = problems.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (hasStopped(problems[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return problems[low];
}
/** What spoils the file for more than this flag; nothing where the flag's own line is all there is to blame. */
function findCause({ file, lines, node, readings, as }) {
    if (node?.kind === 'assignment' && node.eol.startsWith('\r') && differByReturn(readings))
        return { rule: 'line-ends', at: { file, line: node.line }, reasons: [] };
    const without = new Set(readings.filter(({ value }) => value === null).map(({ dialect }) => dialect));
    if (lines[0]?.startsWith('\uFEFF') && node?.line === 1 && without.size > 0)
        return { rule: 'byte-order-mark', at: { file, line: 1 }, reasons: [] };
    const stops = as.flatMap(({ dialect, stop }) => (stop && without.has(dialect) ? [{ dialect, ...stop }] : []));
    const ordered = stops.toSorted((a, b) => a.line - b.line);
    const first = ordered[0]?.line;
    if (first === undefined)
        return undefined;
    const reasons = ordered.map(({ dialect, line, message }) => ({
        dialect,
        note: line === first ? message : `line ${line}: ${message}`,
    }));
    const at = { file, line: first };
    if (!CONFLICT.test(lines[first - 1] ?? ''))
        return { rule: 'file-refused', at, reasons };
    const end = lines.findIndex((line, index) => index >= first - 1 && CONFLICT_END.test(line));
    return { rule: 'merge-conflict', at, reasons, ...(end >= first && { until: end + 1 }) };
}
function differByReturn(readings) {
    const plain = new Set(readings.map(({ value }) => value?.replace(/\r$/, '')));
    return plain.size === 1 && readings.every(({ value }) => value !== null) && readings.some(endsInReturn);
}
const endsInReturn = ({ value }) => value?.endsWith('\r') ?? false;

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/checks/flags/read-flag-file.js






async function readFlagFile(files, file, names, dialects) {
    let text;
    try {
        text = (0,bytes/* decodeEnvFile */.cV)(await files.read(file));
    }
    catch (thrown) {
        return unread(file, 'unreadable', (0,errors/* reasonOf */.A3)(thrown));
    }
    if (text.length > limits/* limits */.F.envFileBytes)
        return unread(file, 'unreadable', `${file} is larger than ${limits/* limits */.F.envFileBytes} bytes`);
    if ((0,bytes/* isBinary */.Go)(text))
        return unread(file, 'unreadable', `${file} is not a text file: it holds bytes that are no UTF-8 text`);
    const { nodes } = (0,tokenize/* parseEnvFile */.FO)(text);
    const readings = dialects.map((dialect) => readAs(text, dialect));
    if (!nodes.some((node) => node.kind === 'assignment'))
        return unread(file, 'empty', `${file} sets nothing: not one line is an assignment`);
    const lines = text.split(/\r\n|\n|\r/);
    const mentions = indexMentions(nodes);
    const flags = names.map((name) => readFlag(name, { file, lines, mentions, readings }));
    const last = nodes.at(-1);
    return {
        source: { name: file, ...(last && !/[\r\n]$/.test(text) && { lastLineWithoutNewline: last.line }) },
        flags: new Map(flags.map((flag) => [flag.name, flag])),
        nearMisses: findNearMisses(file, nodes, names),
    };
}
const unread = (file, kind, message) => ({
    source: { name: file, problem: { kind, message } },
    flags: new Map(),
    nearMisses: [],
});
/** Once for all flags: thousands of them may be looked up in as many lines. */
function indexMentions(nodes) {
    const index = new Map();
    const of = (name) => {
        const known = index.get(name) ?? { physical: [], bare: [], commented: [] };
        index.set(name, known);
        return known;
    };
    for (const node of nodes) {
        if (node.kind === 'assignment')
            of(node.key).physical.push(node);
        if (node.kind === 'other')
            of(bareName(node.text)).bare.push(node.line);
        const commented = node.kind === 'comment' ? (0,tokenize/* commentedKey */.gA)(node.text) : undefined;
        if (commented !== undefined)
            of(commented).commented.push(node.line);
    }
    return index;
}
function readFlag(name, { file, lines, mentions, readings }) {
    const { physical = [], bare = [], commented = [] } = mentions.get(name) ?? {};
    const bareAt = bare.map((line) => ({ file, line }));
    const commentedAt = commented.map((line) => ({ file, line }));
    const values = readings.map(({ dialect, reading }) => readValue(name, dialect, reading, physical.at(-1)?.line));
    const first = values[0];
    const seen = { name, commentedAt, ...(bareAt.length > 0 && { bareAt }) };
    if (physical.length === 0 && values.every(({ value }) => value === null))
        return { ...seen, settings: [] };
    const settings = (readings[0]?.reading.settings.get(name) ?? []).map((setting) => ({
        source: file,
        line: setting.line,
        value: setting.computed ? '' : setting.value,
    }));
    const node = physical.at(-1);
    const cause = findCause({ file, lines, node, readings: values, as: readings });
    const agreed = values.every(({ value, note }) => note === undefined && value === first?.value);
    if (agreed && !cause)
        return { ...seen, settings };
    const line = node?.line ?? settings.at(-1)?.line ?? 1;
    return { ...seen, settings, divergence: { at: { file, line }, readings: values, ...(cause && { cause }) } };
}
const bareName = (text) => text.trim().replace(/^export[ \t]+/, '');
function readValue(name, dialect, { settings, problems }, line) {
    const last = settings.get(name)?.at(-1);
    if (last && !last.computed)
        return { dialect, value: last.value };
    if (last) {
        const where = last.line === line || line === undefined ? '' : `line ${last.line}: `;
        return { dialect, value: null, note: `${where}computed when the file is read` };
    }
    const problem = problems.find((one) => one.line === line) ?? problems[0];
    return { dialect, value: null, note: problem ? `not set: line ${problem.line}: ${problem.message}` : 'not set' };
}
function findNearMisses(file, nodes, names) {
    const nearest = (0,model_nearest/* nearestAmong */.V5)(names);
    const known = new Set(names);
    return nodes.flatMap((node) => {
        if (node.kind !== 'assignment' || known.has(node.key))
            return [];
        const flag = nearest(node.key);
        return flag === undefined ? [] : [{ at: { file, line: node.line }, name: node.key, flag }];
    });
}

// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
;// CONCATENATED MODULE: ./build/checks/flags/scan-code.js




/** Every name in the code that is a registered flag, an alias of one, or looks like one; the first place of each. */
async function scanCode(files, { files: globs, names: looks }, registry) {
    const known = new Set(Object.entries(registry).flatMap(([name, { aliases }]) => [name, ...aliases]));
    const patterns = looks.map(glob/* compileGlob */.SO);
    const found = new Map();
    let file = '';
    try {
        const paths = await files.list(globs, { skipIgnored: true });
        for (file of paths) {
            const text = (0,formats_text/* decodeText */.g)(await files.read(file), file, limits/* limits */.F.sourceFileBytes);
            for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
                for (const [name] of line.matchAll(/[A-Za-z_$][\w$]*/g)) {
                    if (found.has(name) || !(known.has(name) || patterns.some((fits) => fits(name))))
                        continue;
                    found.set(name, { name, at: { file, line: index + 1 } });
                }
            }
        }
        const problem = paths.length === 0 ? { problem: `no file matches ${globs.join(', ')}` } : {};
        return { files: paths.length, found: [...found.values()], ...problem };
    }
    catch (thrown) {
        return { files: 0, found: [], problem: (0,errors/* reasonOf */.A3)(thrown) };
    }
}

;// CONCATENATED MODULE: ./build/checks/flags/read-flag-table.js



/** The rows of every table of a document that has both columns. */
async function readFlagTable(files, table) {
    const { file } = table;
    try {
        const text = (0,formats_text/* decodeText */.g)(await files.read(file), file, limits/* limits */.F.documentBytes);
        // The Markdown parser costs start-up time, and most configs name no table.
        const { markdownTables } = await Promise.all(/* import() */[__webpack_require__.e(690), __webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__, 73182));
        const tables = markdownTables(text).filter(({ head }) => head.includes(table.flag) && head.includes(table.default));
        const [first] = tables;
        if (!first)
            return {
                file,
                rows: [],
                problem: `${file} has no table with the columns "${table.flag}" and "${table.default}"`,
            };
        const rows = tables.flatMap(({ head, rows: all }) => all.map(({ cells, line }) => ({
            line,
            name: cells[head.indexOf(table.flag)] ?? '',
            value: cells[head.indexOf(table.default)] ?? '',
        })));
        return { file, tableLine: first.line, rows };
    }
    catch (thrown) {
        return { file, rows: [], problem: (0,errors/* reasonOf */.A3)(thrown) };
    }
}

;// CONCATENATED MODULE: ./build/checks/flags/gather.js




async function gather({ files, env, clock }, options) {
    const names = Object.keys(options.registry);
    const read = await Promise.all(options.sources.map(async (source) => source === environment/* environment */.c ? readEnvironment(env, names) : readFlagFile(files, source, names, options.dialects)));
    return {
        today: clock.now().toISOString().slice(0, 10),
        sources: read.map(({ source }) => source),
        flags: names.map((name) => mergeSources(name, read)),
        nearMisses: read.flatMap(({ nearMisses }) => nearMisses),
        code: options.code && (await scanCode(files, options.code, options.registry)),
        docs: await Promise.all(options.docs.map((table) => readFlagTable(files, table))),
    };
}
function readEnvironment(env, names) {
    const flags = names.map((name) => {
        const value = env.get(name);
        return { name, settings: value === undefined ? [] : [{ source: environment/* environment */.c, value }], commentedAt: [] };
    });
    return { source: { name: environment/* environment */.c }, flags: new Map(flags.map((flag) => [flag.name, flag])), nearMisses: [] };
}
/** Sources in their order: what a later one says comes last, and so is effective. */
function mergeSources(name, read) {
    const seen = read.map(({ flags }) => flags.get(name)).filter((flag) => flag !== undefined);
    const last = seen.findLast((flag) => flag.divergence !== undefined || flag.settings.length > 0);
    const bareAt = seen.flatMap((flag) => flag.bareAt ?? []);
    return {
        name,
        settings: seen.flatMap((flag) => flag.settings),
        commentedAt: seen.flatMap((flag) => flag.commentedAt),
        ...(bareAt.length > 0 && { bareAt }),
        ...(last?.divergence && { divergence: last.divergence }),
    };
}

// EXTERNAL MODULE: ./build/checks/flags/expectation.js
var expectation = __webpack_require__(28190);
// EXTERNAL MODULE: ./build/checks/flags/state.js
var flags_state = __webpack_require__(2113);
;// CONCATENATED MODULE: ./build/checks/flags/judge-causes.js


const mostFlags = 8;
/** One finding for what spoils many flags at once. */
function judgeCauses(flags) {
    const groups = new Map();
    for (const { name, divergence } of flags) {
        if (!divergence?.cause)
            continue;
        const { rule, at } = divergence.cause;
        const key = JSON.stringify([rule, at.file, rule === 'line-ends' ? 0 : at.line]);
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push({ ...divergence, name, cause: divergence.cause });
    }
    const shared = [...groups.values()].filter(isShared);
    return { findings: shared.flatMap(findingsOf), names: new Set(shared.flat().map(({ name }) => name)) };
}
/** A line that stops a program and spoils its own flag alone is that flag's affair. */
const isShared = (group) => group.some(({ at, cause }) => cause.rule !== 'file-refused' || at.line !== cause.at.line);
function findingsOf(group) {
    const ordered = group.toSorted((a, b) => a.at.line - b.at.line);
    const [first] = ordered;
    if (!first)
        return [];
    const { cause } = first;
    const reasons = mergeReasons(ordered);
    const details = [
        ...(reasons.length > 1 ? reasons.map(({ dialect, note }) => `${dialect}: ${note}`) : []),
        ...(ordered.length > 1 ? ordered.slice(0, mostFlags).map(flagLine) : []),
        ...(ordered.length > mostFlags ? [`and ${ordered.length - mostFlags} more`] : []),
    ];
    return [{ rule: cause.rule, message: messages[cause.rule](ordered, first, reasons), at: cause.at, details }];
}
const messages = {
    'line-ends': (group, { cause }) => {
        const spoilt = group.flatMap(({ readings }) => readings.filter(endsInReturn));
        const values = new Set(spoilt.map(({ value }) => (0,flags_state/* showValue */.vp)(value ?? '')));
        const programs = new Set(spoilt.map(({ dialect }) => dialect));
        return `${cause.at.file} has Windows line ends: ${listed(programs)} ${programs.size > 1 ? 'read' : 'reads'} ${[...values].join(' or ')} for ${who(group)}`;
    },
    'byte-order-mark': (group, { cause, readings }) => {
        const blind = readings.filter(({ value }) => value === null).map(({ dialect }) => dialect);
        return `${cause.at.file} starts with a byte order mark, so that ${who(group)} is not set for ${listed(blind)}: save it as UTF-8 without`;
    },
    'merge-conflict': (group, { cause: { at, until } }, reasons) => {
        const lines = until === undefined ? `line ${at.line}` : `lines ${at.line}-${until}`;
        return `unresolved merge conflict, ${lines}: ${without(group, reasons)}`;
    },
    'file-refused': (group, { cause: { at } }, reasons) => `line ${at.line} (${reasons[0]?.note ?? ''}): ${without(group, reasons)}`,
};
const listed = (dialects) => [...dialects].join(', ');
const who = (group) => group.length === 1 ? (group[0]?.name ?? '') : `${group.length} flags`;
const without = (group, reasons) => `${who(group)} ${group.length === 1 ? 'has' : 'have'} no value for ${listed(reasons.map(({ dialect }) => dialect))}`;
const flagLine = ({ name, at, cause, readings }) => {
    const spoilt = cause.rule === 'line-ends' ? readings.find(endsInReturn) : undefined;
    return `line ${at.line}: ${name}${spoilt ? ` is ${(0,flags_state/* showValue */.vp)(spoilt.value ?? '')}` : ''}`;
};
/** A program that stopped late still reads some of the flags. */
const mergeReasons = (group) => [
    ...new Map(group.flatMap(({ cause }) => cause.reasons).map((reason) => [reason.dialect, reason])).values(),
];

;// CONCATENATED MODULE: ./build/checks/flags/judge-mentions.js
/** Registry against code, both ways. */
function judgeCode({ code }, flags) {
    if (!code)
        return [];
    if (code.problem !== undefined)
        return [{ rule: 'code-unreadable', message: code.problem }];
    const known = new Set(flags.flatMap(({ name, aliases }) => [name, ...aliases]));
    const mentioned = new Set(code.found.map(({ name }) => name));
    const unread = flags.filter(({ name, aliases }) => ![name, ...aliases].some((one) => mentioned.has(one)));
    return [
        ...code.found
            .filter(({ name }) => !known.has(name))
            .map(({ name, at }) => ({ rule: 'unregistered', message: `${name} is used and not registered`, at })),
        ...unread.map(({ name }) => ({
            rule: 'unreferenced',
            message: `${name} occurs in none of ${code.files} source files`,
        })),
    ];
}
/** Registry against the tables in the docs, both ways. */
function judgeDocs({ docs }, flags) {
    return docs.flatMap((table) => {
        const { file, problem, rows, tableLine } = table;
        if (problem !== undefined)
            return [{ rule: 'docs-unreadable', message: problem, at: { file } }];
        const differs = (line, message) => ({
            rule: 'docs-differ',
            message,
            at: { file, line },
        });
        const byName = new Map(flags.map((flag) => [flag.name, flag]));
        const listed = new Set(rows.map(({ name }) => name));
        return [
            ...rows.flatMap(({ name, value, line }) => {
                const flag = byName.get(name);
                if (!flag)
                    return [differs(line, `the table lists ${name}, which is not registered`)];
                // Documents are prose: `False` there is how people write false.
                return value.toLowerCase() === flag.safe.toLowerCase()
                    ? []
                    : [differs(line, `the table gives ${name} the default ${value || '(none)'}, the registry ${flag.safe}`)];
            }),
            ...flags
                .filter(({ name }) => !listed.has(name))
                .map(({ name }) => differs(tableLine, `the table does not list ${name}`)),
        ];
    });
}

;// CONCATENATED MODULE: ./build/checks/flags/judge-relations.js

function judgeRelations(flag, evidence, on) {
    // An unsafe flag is reported as that; what else follows from its being on would be noise.
    if (!on.has(flag.name) || (0,flags_state/* stateOf */.L4)(flag, evidence).kind !== 'right')
        return [];
    const at = (0,flags_state/* placeOf */.$t)(evidence);
    return [
        ...flag.dependsOn
            .filter((name) => !on.has(name))
            .map((name) => ({
            rule: 'dependency',
            message: `${flag.name} is on${(0,flags_state/* origin */.TG)(evidence)} and ${name}, which it depends on, is not`,
            at,
        })),
        ...flag.unreached.map((stage) => ({
            rule: 'prerequisite',
            message: `${flag.name} is on${(0,flags_state/* origin */.TG)(evidence)} and the stage ${stage}, which it needs, is not reached`,
            at,
        })),
    ];
}
function judgeExpiry({ name, expires, owner }, evidence, today) {
    if (expires === undefined || today <= expires)
        return [];
    return [
        {
            rule: 'expired',
            message: `${name} expired on ${expires}${owner === undefined ? '' : `; ${owner} answers for it`}`,
            at: (0,flags_state/* placeOf */.$t)(evidence),
        },
    ];
}
const judgeExclusive = (groups, on) => groups
    .map((group) => group.filter((name) => on.has(name)))
    .filter((together) => together.length > 1)
    .map((together) => ({
    rule: 'exclusive',
    message: `${together.join(' and ')} are on together, expected at most one`,
    at: together.map((name) => (0,flags_state/* placeOf */.$t)(on.get(name))).findLast((place) => place !== undefined),
}));

;// CONCATENATED MODULE: ./build/checks/flags/run-together.js
/** The flags that follow on the line of another: `USE_A=falseUSE_B=true` is what appending to a last line leaves. */
function runTogether({ name, allowed }, value, flags) {
    // A line may name the same flag again and again.
    const others = flags.filter((one) => one.name !== name);
    for (const own of ['', ...allowed]) {
        if (value.slice(0, own.length).toLowerCase() !== own.toLowerCase())
            continue;
        const rest = value.slice(own.length);
        const next = others.find((one) => rest.startsWith(`${one.name}=`));
        if (next)
            return [next.name, ...runTogether(next, rest.slice(next.name.length + 1), others)];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/checks/flags/judge-value.js



function judgeValue(flag, evidence, context) {
    const { now, phase, explained, joined, swallowed } = context;
    const state = (0,flags_state/* stateOf */.L4)(flag, evidence);
    if (state.kind === 'divergent')
        return explained.has(flag.name) ? [] : divergence(flag.name, evidence);
    if (!(0,flags_state/* isSet */.vM)(evidence)) {
        const near = misspelt(flag.name, now);
        if (near)
            return [near];
        // A line that ran into the one before it is reported there.
        if (swallowed.has(flag.name))
            return [];
    }
    if (state.kind === 'missing')
        return missing(flag, evidence, now);
    if (state.kind === 'right')
        return duplicates(flag.name, evidence);
    const more = { at: (0,flags_state/* placeOf */.$t)(evidence), details: [...judge_value_history(evidence), ...command(flag, evidence, now)] };
    if (state.kind === 'invalid') {
        const names = joined.get(flag.name) ?? [];
        if (names.length > 0)
            return [{ rule: 'run-together', message: oneLine([flag.name, ...names]), at: more.at }];
        const joint = state.value.includes('=') ? ', as if two lines had run together' : '';
        const message = `${flag.name} is ${(0,flags_state/* showValue */.vp)(state.value)}${(0,flags_state/* origin */.TG)(evidence)}${joint}, expected ${flag.expected} (of ${flag.allowed.join(' or ')})`;
        return [{ rule: 'invalid', message, ...more }];
    }
    const why = (0,flags_state/* isSet */.vM)(evidence) ? (0,flags_state/* origin */.TG)(evidence) : ' because it is set nowhere';
    const message = `${flag.name} is ${state.value}${why}, expected ${flag.expected} in phase ${phase}`;
    return [{ rule: state.kind, message, ...more }];
}
function joinedTo(flag, evidence, flags) {
    const state = (0,flags_state/* stateOf */.L4)(flag, evidence);
    return state.kind === 'invalid' ? runTogether(flag, state.value, flags) : [];
}
const oneLine = (names) => `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are on one line, expected a line for each`;
/** The command that mends it, where an env file is what decides. */
function command({ name, expected }, { settings }, { sources }) {
    const last = settings.at(-1);
    const isInFile = last ? last.line !== undefined : fileOf(sources) !== undefined;
    if (!isInFile || !/^[\w.+-]+$/.test(expected))
        return [];
    return [`epic21-gate flags set ${name}=${expected}${(0,flags_state/* shadowedBy */.NK)(settings).length > 0 ? ' --fix-duplicates' : ''}`];
}
function misspelt(name, { nearMisses }) {
    const near = nearMisses.find(({ flag }) => flag === name);
    if (!near)
        return undefined;
    const message = `${near.name} is set, and ${name} is not: did you mean "${name}"?`;
    return { rule: 'misspelt', message, at: near.at };
}
function missing({ name }, evidence, { sources }) {
    const at = evidence.bareAt?.[0] ?? evidence.commentedAt[0] ?? fileOf(sources);
    return [{ rule: 'missing', message: `${name} is not set in ${namesOf(sources)}`, at, details: mentions(evidence) }];
}
const mentions = ({ bareAt = [], commentedAt }) => [
    ...bareAt.map(({ file, line }) => `${file}:${line} names it without =`),
    ...commentedAt.map(({ file, line }) => `${file}:${line} has it in a comment only`),
];
const namesOf = (sources) => sources.map(({ name }) => name).join(', ');
const fileOf = (sources) => {
    const file = sources.findLast(({ name }) => name !== environment/* environment */.c);
    return file && { file: file.name };
};
function divergence(name, { divergence: found, settings }) {
    if (!found)
        return [];
    const details = found.readings.map(({ dialect, value, note }) => `${dialect}: ${value === null ? (note ?? 'not set') : (0,flags_state/* showValue */.vp)(value)}`);
    const unknown = found.readings.every(({ value }) => value === null);
    const message = unknown
        ? `${name} has no value that the file alone tells`
        : `${name} differs between ${found.readings.map(({ dialect }) => dialect).join(', ')}`;
    return [
        { rule: 'dialects-differ', message, at: found.at, details: [...details, ...(0,flags_state/* shadowedBy */.NK)(settings).map(shadowLine)] },
    ];
}
function duplicates(name, evidence) {
    const shadowed = (0,flags_state/* shadowedBy */.NK)(evidence.settings);
    const last = evidence.settings.at(-1);
    if (shadowed.length === 0 || !last)
        return [];
    const differs = shadowed.some(({ value }) => value !== last.value);
    const message = `${name} is set ${shadowed.length + 1} times, ${differs ? 'to different values' : `always to ${last.value}`}: ${last.value} on line ${last.line} wins`;
    return [{ rule: differs ? 'shadowed' : 'duplicate', message, at: (0,flags_state/* placeOf */.$t)(evidence), details: judge_value_history(evidence) }];
}
const shadowLine = ({ line, value }) => `shadows line ${line}: ${(0,flags_state/* showValue */.vp)(value)}`;
function judge_value_history({ settings }) {
    const last = settings.at(-1);
    const overridden = settings.filter(({ source }) => source !== last?.source);
    return [
        ...(0,flags_state/* shadowedBy */.NK)(settings).map(shadowLine),
        ...overridden.map(({ source, line, value }) => `overrides ${source}${line === undefined ? '' : `:${line}`}: ${(0,flags_state/* showValue */.vp)(value)}`),
    ];
}

;// CONCATENATED MODULE: ./build/checks/flags/judge.js






function judge(now, options) {
    const unread = now.sources.flatMap(({ name, problem }) => problem ? [{ rule: `source-${problem.kind}`, message: problem.message, at: { file: name } }] : []);
    const expected = (0,expectation/* expectFlags */.D)(options);
    const readable = (0,flags_state/* pairUp */.OM)(expected, now).filter(({ evidence }) => isKnown(evidence, now));
    const isAllUnset = readable.length === expected.length && readable.every(({ flag, evidence }) => isUnseen(flag, evidence, now));
    const known = isAllUnset ? [] : readable;
    const on = new Map(known.filter(({ flag, evidence }) => isOn(flag, evidence)).map(({ flag, evidence }) => [flag.name, evidence]));
    const causes = judgeCauses(known.map(({ evidence }) => evidence));
    const joined = new Map(known.map(({ flag, evidence }) => [flag.name, joinedTo(flag, evidence, expected)]));
    const swallowed = new Set([...joined.values()].flat());
    const context = { now, phase: options.phase, explained: causes.names, joined, swallowed };
    return {
        facts: known.flatMap(({ flag, evidence }) => toFact(flag, evidence, options.phase)),
        findings: [
            ...unread,
            ...(isAllUnset ? [noneSet(now)] : []),
            ...causes.findings,
            ...known.flatMap(({ flag, evidence }) => [
                ...judgeValue(flag, evidence, context),
                ...judgeRelations(flag, evidence, on),
                ...judgeExpiry(flag, evidence, now.today),
            ]),
            ...judgeNearMisses(now),
            ...judgeExclusive(options.exclusive, on),
            ...judgeLastLines(now),
            ...judgeCode(now, expected),
            ...judgeDocs(now, expected),
        ],
    };
}
/** A source that was not read may say something else, unless a later one decides: one message about it says it all. */
function isKnown({ settings, divergence }, { sources }) {
    const unread = sources.findLastIndex(({ problem }) => problem !== undefined);
    const decides = divergence?.at.file ?? settings.at(-1)?.source;
    return unread === -1 || sources.findLastIndex(({ name }) => name === decides) > unread;
}
function isOn(flag, evidence) {
    const state = (0,flags_state/* stateOf */.L4)(flag, evidence);
    return 'value' in state && state.kind !== 'invalid' && state.value !== flag.off;
}
function toFact(flag, evidence, phase) {
    const state = (0,flags_state/* stateOf */.L4)(flag, evidence);
    if (!('value' in state))
        return [];
    const value = state.kind === 'invalid' ? (0,flags_state/* showValue */.vp)(state.value) : state.value;
    const from = evidence.settings.length === 0 ? ' (unset)' : '';
    return [{ label: flag.name, value: `${value}${from}`, limit: `${flag.expected} in phase ${phase}` }];
}
/** Nothing was seen of it, and the registry says that this is allowed. */
const isUnseen = (flag, evidence, now) => flag.unset !== undefined && !(0,flags_state/* isSet */.vM)(evidence) && misspelt(flag.name, now) === undefined;
const noneSet = ({ flags, sources }) => ({
    rule: 'none-set',
    message: `none of ${flags.length} registered flags is set in ${namesOf(sources)}`,
    at: fileOf(sources),
    details: flags.flatMap(mentions),
});
function judgeNearMisses({ nearMisses, flags }) {
    const set = new Set(flags.filter(flags_state/* isSet */.vM).map(({ name }) => name));
    return nearMisses
        .filter(({ flag }) => set.has(flag))
        .map(({ name, flag, at }) => ({
        rule: 'near-miss',
        message: `${name} is not registered: did you mean "${flag}"?`,
        at,
    }));
}
const judgeLastLines = ({ sources }) => sources.flatMap(({ name, lastLineWithoutNewline: line }) => line === undefined
    ? []
    : [
        {
            rule: 'no-final-newline',
            message: `${name} ends without a newline: a line that is appended would join line ${line}`,
            at: { file: name, line },
        },
    ]);

// EXTERNAL MODULE: ./build/checks/flags/options.js
var options = __webpack_require__(30814);
;// CONCATENATED MODULE: ./build/checks/flags/rules.js
const rules = {
    missing: {
        title: 'A registered flag is set nowhere',
        severity: 'error',
        why: 'A flag that nobody set has whatever value the program falls back to, and that is not evidence of being safe.',
        help: 'Add the flag with its safe value to the env file, or give it an `unset` value in the registry.',
    },
    misspelt: {
        title: 'A flag is set under a name that no program reads',
        severity: 'error',
        why: 'A misspelt flag looks set to the reader of the file and is not set for the program: a rollback by it changes nothing.',
        help: 'Correct the name in the env file.',
    },
    'near-miss': {
        title: 'A name is almost that of a registered flag',
        severity: 'warning',
        why: 'The flag itself is set, so this is either a typing error that somebody believes in, or a flag that is not registered.',
        help: 'Remove or rename the variable, or register it.',
    },
    invalid: {
        title: 'A flag has a value that is none of its values',
        severity: 'error',
        why: 'Programs disagree about values such as "False", "0" or an empty one: some take them for on.',
        help: 'Set the flag to one of its values; `epic21-gate flags set NAME=VALUE` edits nothing else.',
    },
    'run-together': {
        title: 'Two flags are on one line',
        severity: 'error',
        why: 'Something was appended behind a last line without a newline: the first flag has no value that counts, the second is not set.',
        help: 'Give each flag a line of its own.',
    },
    unsafe: {
        title: 'A flag does not have its safe value',
        severity: 'error',
        why: 'Before its stage is reached a flag must be safe: whoever turns it on early ships untested code.',
        help: 'Set the flag to its safe value, or run the gate for the phase that you are in.',
    },
    'not-enabled': {
        title: 'A flag is not on although its stage is reached',
        severity: 'error',
        why: 'A stage that claims a flag and does not have it on proves nothing: its monitoring watches the old code.',
        help: 'Turn the flag on, or run the gate for the phase that you are in.',
    },
    duplicate: {
        title: 'A flag is set more than once, to the same value',
        severity: 'warning',
        why: 'The last line wins. The next edit may change another one.',
        help: 'Keep one line; `epic21-gate flags set NAME=VALUE --fix-duplicates` does it.',
    },
    shadowed: {
        title: 'A flag is set more than once, to different values',
        severity: 'error',
        why: 'The last line wins, and a reader or a script that finds the other one is wrong about production.',
        help: 'Keep one line; `epic21-gate flags set NAME=VALUE --fix-duplicates` does it.',
    },
    'dialects-differ': {
        title: 'A flag means different things to the programs that read the file',
        severity: 'error',
        why: 'bash, docker, systemd, Node and Python read quotes, blanks, comments and line ends differently.',
        help: 'Write the line as NAME=value, without blanks, quotes, comments or carriage returns.',
    },
    'line-ends': {
        title: 'An env file has Windows line ends',
        severity: 'error',
        why: 'bash keeps the carriage return: the value is "false\\r", which is neither true nor false to the program.',
        help: "Convert the file to line feeds: sed -i 's/\\r$//' FILE, and keep it so with `*.env* text eol=lf` in .gitattributes.",
    },
    'byte-order-mark': {
        title: 'An env file starts with a byte order mark',
        severity: 'error',
        why: 'Programs that do not know the mark take it for a part of the first name, so that the first flag is not set.',
        help: 'Save the file as UTF-8 without a byte order mark.',
    },
    'merge-conflict': {
        title: 'An env file holds an unresolved merge conflict',
        severity: 'error',
        why: 'Both sides are in the file, and the lines between them stop some programs from reading any of it.',
        help: 'Keep one side and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    },
    'file-refused': {
        title: 'One line keeps a program from reading the file',
        severity: 'error',
        why: 'Some programs drop the whole file for one line, or compute it, and then no flag of it has a value that is certain.',
        help: 'Correct or remove that line: comments and NAME=value, without blanks around the sign, are read alike by all.',
    },
    'no-final-newline': {
        title: 'An env file does not end with a newline',
        severity: 'error',
        why: 'The next `echo NAME=false >> file` joins the last line and its own: both settings are lost, and nothing complains.',
        help: 'End the file with a newline.',
    },
    expired: {
        title: 'A flag is past its expiry day',
        severity: 'error',
        why: 'A flag that outlives its rollout is a branch that nobody tests.',
        help: 'Remove the flag from code, env file and registry, or agree on a later day with its owner.',
    },
    exclusive: {
        title: 'More than one flag of an exclusive group is on',
        severity: 'error',
        why: 'These flags were never meant, and never tested, to be on together.',
        help: 'Turn off all but one.',
    },
    dependency: {
        title: 'A flag is on and one that it depends on is off',
        severity: 'error',
        why: 'The code behind the flag relies on the other flag.',
        help: 'Turn the other flag on first, or this one off.',
    },
    prerequisite: {
        title: 'A flag is on before a stage that it needs is reached',
        severity: 'error',
        why: 'The registry says that this flag is safe only after that stage.',
        help: 'Turn the flag off until the stage is reached.',
    },
    unregistered: {
        title: 'The code reads a flag that is not registered',
        severity: 'error',
        why: 'A flag that is not registered is not gated: its value, owner and end are unknown.',
        help: 'Add the flag to the registry, or narrow `code.names`.',
    },
    unreferenced: {
        title: 'A registered flag does not occur in the code',
        severity: 'warning',
        why: 'Setting it changes nothing: either the flag is gone, or the code calls it by another name.',
        help: 'Remove it from the registry and the env file, or add its name in the code to `aliases`.',
    },
    'docs-differ': {
        title: 'A table of flags in the docs disagrees with the registry',
        severity: 'error',
        why: 'In an emergency people follow the document; a flag name or default that is wrong there costs the rollback.',
        help: 'Correct the table, or the registry.',
    },
    'source-unreadable': {
        title: 'A source of flag values could not be read',
        severity: 'error',
        unmeasured: true,
        why: 'Without the file nobody knows what the flags are; that is not the same as safe.',
        help: 'Correct the path under `sources`, or make the file readable as text.',
    },
    'source-empty': {
        title: 'An env file sets nothing',
        severity: 'error',
        unmeasured: true,
        why: 'A file without a single assignment says nothing about the flags. It is most often a file that failed to be written.',
        help: 'Restore the file, or correct the path under `sources`.',
    },
    'none-set': {
        title: 'No registered flag is set in any source',
        severity: 'error',
        unmeasured: true,
        why: 'Each flag may go unset, but all of them at once look like the wrong file, or an environment that nobody loaded.',
        help: 'Set at least one flag, or correct `sources`; `environment` holds only what the job itself loads.',
    },
    'code-unreadable': {
        title: 'The code could not be looked through',
        severity: 'error',
        unmeasured: true,
        why: 'No file means no flag found, and that would look like agreement.',
        help: 'Correct the globs under `code.files`.',
    },
    'docs-unreadable': {
        title: 'A table of flags could not be read',
        severity: 'error',
        unmeasured: true,
        why: 'A table that is not there agrees with everything.',
        help: 'Correct the file and the column headings under `docs`.',
    },
};

;// CONCATENATED MODULE: ./build/checks/flags/index.js






const flags = (0,check/* defineCheck */.q)({
    id: 'flags',
    title: 'Feature flags',
    summary: 'The registered flags have the values that this phase of the rollout allows, to every program that reads them.',
    options: options/* flagsOptions */.g,
    evidence: flagsEvidence,
    rules: rules,
    gather: gather,
    judge: judge,
});


/***/ }),

/***/ 30814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ flagsOptions),
/* harmony export */   h: () => (/* binding */ allowedValues)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54723);
/* harmony import */ var _formats_env_file_dialects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49687);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6320);
/* harmony import */ var _model_described_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70301);
/* harmony import */ var _model_plain_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77664);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78589);






const word = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1));
const words = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(word);
const literal = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()], 'text, a number, true or false'), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => String(value)));
const source = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(word, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(plainSource));
const identifier = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[A-Za-z_$][\w$]*$/, 'a name of letters, digits, _ and $, as code has it'));
const flagName = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'a name of letters, digits and underscores'));
const flag = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    description: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), 'What the flag switches; shown below it in the table.'),
    type: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['boolean', 'enum', '0/1']), 'boolean'), '`boolean` is exactly `true` or `false`; `0/1` is exactly that.'),
    values: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(literal).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(2))), 'What an `enum` can be.'),
    safe: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(literal), 'The value before the rollout. Default: `false`, or `0`; an `enum` must say.'),
    off: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(literal), 'The value that turns the flag off. Default: `false`, or `0`; of an `enum` the safe value.'),
    on: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(literal), 'The value once its stage is reached. Default: `true`, or `1`; an `enum` with a stage must say.'),
    unset: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(literal), 'What the program takes when the flag is set nowhere. Without it, a flag that is set nowhere is missing.'),
    owner: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(word), 'Who answers for it.'),
    stage: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(word), 'The stage that turns it on.'),
    expires: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .v), 'The day, UTC, after which it should be gone from the code.'),
    'kill-switch': (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), false), 'Stays for good, to turn a feature off in an emergency; it needs its `unset` value said.'),
    'depends-on': (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(flagName), []), 'Flags that must be on whenever this one is.'),
    needs: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(words, []), 'Stages that must be reached before this flag may be on.'),
    aliases: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(identifier), []), 'Its names in the code, such as `useNewStorageAdapter`.'),
});
const code = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    files: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(words.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)), 'Globs of the source files to look through.'),
    names: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(words.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)), 'Globs of what a flag is called in the code, such as `USE_NEW_*`.'),
});
const table = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    file: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .clone */ .o8(word), 'A Markdown file with a table of flags.'),
    flag: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), 'Flag'), 'The heading of the column with the names.'),
    default: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), 'Default'), 'The heading of the column with the safe values.'),
});
const shape = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    title: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(word, 'Feature Flags'), 'The heading of the table.'),
    phase: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), 'prepare'), '`prepare`: every flag has its safe value. `stage:NAME`: those of that stage and of the stages before it are on, all others safe.'),
    stages: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(words, []), 'The stages of the rollout, in their order.'),
    sources: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .prefault */ .SdS(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(source).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)), ['.env']), 'Where values come from: paths of env files, and `environment` for the process environment. A later source wins.'),
    dialects: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_formats_env_file_dialects_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O)).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)), ['bash', 'compose']), 'The programs that read the env files. A flag must mean the same to all of them.'),
    registry: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(flagName, flag), 'The flags, by name.'),
    exclusive: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(flagName).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(2))), []), 'Groups of flags of which at most one may be on.'),
    code: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(code), 'Compare the registry with the code, both ways.'),
    docs: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(table), []), 'Tables that must agree with the registry.'),
});
/** What no single option can say: that they fit each other. */
const flagsOptions = shape.check((payload) => {
    const options = payload.value;
    const wrong = (at, message) => void payload.issues.push({ code: 'custom', input: options, path: at, message });
    const names = Object.keys(options.registry);
    if (names.length === 0)
        wrong(['registry'], 'at least one flag');
    for (const key of ['stages', 'sources', 'dialects']) {
        for (const at of repeats(options[key]))
            wrong([key, at], 'each one once');
    }
    const stage = options.phase === 'prepare' ? undefined : options.phase.replace(/^stage:/, '');
    if (stage !== undefined && (!options.phase.startsWith('stage:') || !options.stages.includes(stage))) {
        wrong(['phase'], ['prepare', ...options.stages.map((name) => `stage:${name}`)].join(' or '));
    }
    for (const [index, group] of options.exclusive.entries()) {
        for (const at of repeats(group))
            wrong(['exclusive', index, at], 'each flag once');
        for (const [at, name] of group.entries())
            if (!names.includes(name))
                wrong(['exclusive', index, at], 'a flag of the registry');
    }
    const used = new Set(Object.values(options.registry).flatMap(({ stage, needs }) => [stage ?? [], needs].flat()));
    const isStaged = options.stages.length > 0;
    if (!isStaged && used.size > 0)
        wrong(['stages'], `the stages that the flags name, in their order: ${[...used].join(', ')}`);
    for (const [name, entry] of Object.entries(options.registry)) {
        // Without stages each that is named would be wrong, for one reason.
        for (const { path, message } of flagFaults(name, entry, names, isStaged ? options.stages : [...used]))
            wrong(['registry', name, ...path], message);
    }
});
function* flagFaults(name, entry, names, stages) {
    const allowed = allowedValues(entry);
    const on = entry.on ?? allowed[1];
    if (entry.stage !== undefined && on === (entry.safe ?? allowed[0]))
        yield { path: ['on'], message: 'another value than the safe one: the stage would change nothing' };
    for (const at of repeats(entry.values ?? []))
        yield { path: ['values', at], message: 'each value once' };
    if (entry.type === 'enum' && !entry.values)
        yield { path: ['type'], message: '`values` beside it: what it can be' };
    if (entry.type !== 'enum' && entry.values)
        yield { path: ['values'], message: 'no values, unless the type is enum' };
    if (entry.type === 'enum' && entry.safe === undefined)
        yield { path: ['type'], message: '`safe` beside it: its value before the rollout' };
    if (entry.type === 'enum' && entry.stage !== undefined && entry.on === undefined)
        yield { path: ['type'], message: '`on` beside it: it has a stage' };
    if (entry['kill-switch'] && entry.unset === undefined)
        yield { path: ['kill-switch'], message: '`unset` beside it: what the program takes when nobody set it' };
    for (const key of ['safe', 'off', 'on', 'unset']) {
        const value = entry[key];
        if (value !== undefined && allowed.length > 0 && !allowed.includes(value))
            yield { path: [key], message: `one of ${allowed.join(', ')}` };
    }
    if (entry.stage !== undefined && !stages.includes(entry.stage))
        yield { path: ['stage'], message: `one of the stages: ${stages.join(', ')}` };
    for (const [at, stage] of entry.needs.entries())
        if (!stages.includes(stage))
            yield { path: ['needs', at], message: `one of the stages: ${stages.join(', ')}` };
    for (const [at, other] of entry['depends-on'].entries()) {
        if (other === name)
            yield { path: ['depends-on', at], message: 'another flag: a flag cannot depend on itself' };
        else if (!names.includes(other))
            yield { path: ['depends-on', at], message: 'a flag of the registry' };
    }
}
/** Only the exact word is the process environment; `./environment` stays a file. */
function plainSource(said) {
    const path = (0,_model_plain_path_js__WEBPACK_IMPORTED_MODULE_6__/* .plainPath */ .s)(said);
    return path === _environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environment */ .c && said !== _environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environment */ .c ? `./${path}` : path;
}
/** Where a list says something again. */
const repeats = (list) => [...list.keys()].filter((at) => list.indexOf(list[at] ?? '') !== at);
function allowedValues({ type, values = [] }) {
    if (type === 'boolean')
        return ['false', 'true'];
    return type === '0/1' ? ['0', '1'] : values;
}


/***/ }),

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   NK: () => (/* binding */ shadowedBy),
/* harmony export */   OM: () => (/* binding */ pairUp),
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78589);

/** Each registered flag with what was seen of it: one that the evidence does not speak of was not seen, and is not left out. */
function pairUp(flags, now) {
    const seen = new Map(now.flags.map((evidence) => [evidence.name, evidence]));
    return flags.map((flag) => ({
        flag,
        evidence: seen.get(flag.name) ?? { name: flag.name, settings: [], commentedAt: [] },
    }));
}
function stateOf(flag, { settings, divergence }) {
    if (divergence)
        return { kind: 'divergent' };
    const value = settings.at(-1)?.value ?? flag.unset;
    if (value === undefined)
        return { kind: 'missing' };
    if (!flag.allowed.includes(value))
        return { kind: 'invalid', value };
    if (value === flag.expected)
        return { kind: 'right', value };
    return { kind: flag.isDue ? 'not-enabled' : 'unsafe', value };
}
/** Earlier settings in the source that gives the effective value: the lines that a reader may take for the truth. */
function shadowedBy(settings) {
    const last = settings.at(-1);
    return settings.slice(0, -1).filter((setting) => setting.source === last?.source);
}
// A switch, with what commonly spoils one around it: a carriage return, blanks, quotes.
const SHORT_WORD = /^[\r\n\t \u00A0"'`]{0,2}[\w.+-]{0,20}[\r\n\t \u00A0"'`]{0,2}$/;
/** Only what can be a switch: a config can name any variable, and two lines that ran together may hold a secret. */
function showValue(value) {
    const cut = value.indexOf('=');
    const head = cut === -1 ? value : value.slice(0, cut);
    if (!SHORT_WORD.test(head))
        return `text of ${value.length} character${value.length === 1 ? '' : 's'}`;
    const shown = JSON.stringify(cut === -1 ? head : `${head}=…`);
    return shown.replaceAll('\u00A0', '\\u00a0');
}
const isSet = ({ settings, divergence: differs }) => settings.length > 0 || differs !== undefined;
const origin = ({ settings }) => settings.at(-1)?.source === _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environment */ .c ? ' from the process environment' : '';
function placeOf(evidence) {
    const last = evidence?.settings.at(-1);
    return last?.line === undefined ? undefined : { file: last.source, line: last.line };
}


/***/ }),

/***/ 4075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/model/check.js
var check = __webpack_require__(66074);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/formats/baseline.js + 3 modules
var formats_baseline = __webpack_require__(84173);
;// CONCATENATED MODULE: ./build/checks/baselines/evidence.js


/** More numbers than any baseline has; what is stored stays small whatever is read. */
const mostReadings = 10_000;
const position = { line: schemas/* int */.Whr(), column: schemas/* int */.Whr() };
const reading = schemas/* discriminatedUnion */.gMt('is', [
    schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), ...position, is: schemas/* literal */.euz('number'), value: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), ...position, is: schemas/* literal */.euz('not-finite'), text: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), ...position, is: schemas/* literal */.euz('empty') }),
]);
/** A file of which nothing more can be said; the problem is the id of its rule. */
const unusable = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    problem: schemas/* enum */.k5n(['missing', 'malformed', 'wrong-shape', 'outside', 'unreadable']),
    message: schemas/* string */.YjP(),
    details: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    line: schemas/* optional */.lqM(schemas/* int */.Whr()),
    column: schemas/* optional */.lqM(schemas/* int */.Whr()),
});
const usable = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    format: schemas/* enum */.k5n(formats_baseline/* baselineFormats */.W),
    time: iso/* datetime */.w$(),
    timeAt: schemas/* strictObject */.rej(position),
    commit: schemas/* optional */.lqM(schemas/* string */.YjP()),
    readings: schemas/* array */.YOg(reading).check(api/* _maxLength */.Eb(mostReadings)),
    unknownKeys: schemas/* strictObject */.rej({ count: schemas/* int */.Whr(), first: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    /** How its commit relates to HEAD: `unknown` where the history that is here cannot tell. */
    ancestry: schemas/* optional */.lqM(schemas/* enum */.k5n(['ancestor', 'not-ancestor', 'absent', 'unknown', 'no-repository'])),
    /** Absent where there is no change to compare with, or no need to. */
    comparison: schemas/* optional */.lqM(schemas/* enum */.k5n(['changed', 'unchanged', 'unknown', 'no-repository'])),
    /** Whether the file that was read is the one at HEAD, which is what was compared. */
    committed: schemas/* optional */.lqM(schemas/* enum */.k5n(['same', 'different', 'absent', 'unknown'])),
});
const baselinesEvidence = schemas/* strictObject */.rej({
    now: iso/* datetime */.w$(),
    /** The commits between which the change lies that the files were compared in. */
    change: schemas/* optional */.lqM(schemas/* strictObject */.rej({ base: schemas/* string */.YjP(), head: schemas/* string */.YjP() })),
    files: schemas/* array */.YOg(schemas/* union */.KCZ([unusable, usable])),
});

// EXTERNAL MODULE: ./build/model/plain-path.js
var plain_path = __webpack_require__(77664);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/checks/baselines/history.js

async function readAncestry(git, commit) {
    if ((await git.head()) === undefined)
        return 'no-repository';
    const found = await git.resolve(commit);
    // A branch can have the name that a short commit id would have.
    if (found?.startsWith(commit))
        return asAncestry(await isInHistory(git, found));
    return (await git.isShallow()) ? 'unknown' : 'absent';
}
function asAncestry(isAncestor) {
    if (isAncestor === undefined)
        return 'unknown';
    return isAncestor ? 'ancestor' : 'not-ancestor';
}
/** The files that this change touches; undefined where the run is about no change. */
async function readComparison({ git, github, }) {
    const event = await github.event();
    if (!event || !isAboutChange(event))
        return undefined;
    if (!event.change)
        return { changed: 'unknown' };
    if ((await git.head()) === undefined)
        return { change: event.change, changed: 'no-repository' };
    const change = { ...event.change, base: await currentBase(git, event.change) };
    const files = (await isComparable(git, change)) ? await ifKnown(git.changedFiles(change.base, 'HEAD')) : undefined;
    return { change, changed: files ? new Set(files) : 'unknown' };
}
/** Not a push: whatever was there before it was let in by a pull request of its own. */
function isAboutChange({ name, change }) {
    if (!change)
        return /^(?:pull_request|merge_group)/.test(name);
    // An operator who names a base compares with HEAD, whatever the event.
    return name !== 'push' || change.head === 'HEAD';
}
/** GitHub merges into the tip of the base as it is by then: the event's base may be behind it. */
async function currentBase(git, { base, head }) {
    const [tip, merged] = [await git.resolve('HEAD^1'), await git.resolve('HEAD^2')];
    return tip !== undefined && merged === head ? tip : base;
}
/** Whether the bytes are those of the file at HEAD. How lines end is the checkout's choice, and no matter to JSON. */
async function readCommitted(git, path, bytes) {
    try {
        const committed = await git.show('HEAD', path);
        if (committed === undefined)
            return 'absent';
        return withoutReturns(committed) === withoutReturns(bytes) ? 'same' : 'different';
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        // A link, behind which a change goes unseen, or a file that the operator named elsewhere.
        if (thrown.kind === 'not-a-file' || thrown.kind === 'outside')
            return 'absent';
        if (thrown.kind === 'unavailable')
            return 'unknown';
        throw thrown;
    }
}
/** As Latin 1, in which every byte is a character of its own. */
const withoutReturns = (bytes) => new TextDecoder('latin1').decode(bytes).replaceAll('\r\n', '\n');
/** Whether both ends are here and HEAD holds the change: pull_request_target checks out the base, in which nothing changed. */
async function isComparable(git, { base, head }) {
    const [baseHere, headHere] = [await git.resolve(base), await git.resolve(head)];
    if (baseHere === undefined || headHere === undefined || !(await isInHistory(git, headHere)))
        return false;
    // A base that is no ancestor is compared by the merge base, and a shallow clone may show a wrong one.
    return (await isInHistory(git, baseHere)) !== undefined;
}
/** Undefined where the history that is here cannot tell: a shallow clone proves a yes, and never a no. */
async function isInHistory(git, commit) {
    const isAncestor = await ifKnown(git.isAncestor(commit, 'HEAD'));
    return isAncestor === false && (await git.isShallow()) ? undefined : isAncestor;
}
async function ifKnown(answer) {
    try {
        return await answer;
    }
    catch (thrown) {
        if (thrown instanceof errors/* GateError */.ue && thrown.kind === 'unavailable')
            return undefined;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/formats/json.js + 2 modules
var json = __webpack_require__(37787);
// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/checks/baselines/read-file.js







/** Some 3,000 series. The schema's library runs out of stack when a file is wrong in 100,000 places. */
const mostValues = 3 * mostReadings;
const problems = {
    'not-found': 'missing',
    malformed: 'malformed',
    outside: 'outside',
    'not-a-file': 'unreadable',
    'too-large': 'unreadable',
    unavailable: 'unreadable',
    refused: 'unreadable',
};
/** What the file holds, or why nothing can be said of it: one unusable file must not hide the others. */
async function readFile({ path, format }, files) {
    // An absolute path would never match the paths of a change, and /tmp is empty after the next reboot.
    if (/^(?:\/|[A-Za-z]:)/.test(path)) {
        return { path, problem: 'outside', message: `${path} is an absolute path, expected one within the repository` };
    }
    try {
        const bytes = await files.read(path);
        const text = (0,formats_text/* decodeText */.g)(bytes, path, limits/* limits */.F.baselineBytes);
        const file = interpret(path, (0,json/* parseJson */.q)(text, path, { mostValues }), format);
        return 'problem' in file ? file : { file, bytes };
    }
    catch (thrown) {
        const problem = thrown instanceof errors/* GateError */.ue ? problems[thrown.kind] : undefined;
        if (!(thrown instanceof errors/* GateError */.ue) || !problem)
            throw thrown;
        const { line, column } = thrown.at ?? {};
        const message = problem === 'missing' ? `${path} does not exist` : (0,visible/* clip */.$Q)(thrown.message, 400);
        return { path, problem, message, ...(line && { line }), ...(column && { column }) };
    }
}
const unreadable = (path, what) => ({
    path,
    problem: 'unreadable',
    message: `${path} cannot be read: ${what}`,
});
function interpret(path, document, format) {
    const baseline = (0,formats_baseline/* readBaseline */.m)(document.value, format, mostReadings);
    if ('misfits' in baseline)
        return misshapen(path, document, baseline);
    if (baseline.readings.length > mostReadings)
        return unreadable(path, `more than ${mostReadings} numbers`);
    return read_file_usable(path, document, baseline);
}
function misshapen(path, document, { misfits }) {
    const [first, ...others] = misfits;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return {
        path,
        problem: 'wrong-shape',
        message: `${path} is no baseline: ${first?.what ?? ''}${more}`,
        ...document.locate(first?.path ?? []),
        ...(others.length > 0 && { details: others.slice(0, 20).map(({ what }) => what) }),
    };
}
const read_file_usable = (path, document, baseline) => ({
    path,
    format: baseline.format,
    time: new Date(baseline.time).toISOString(),
    timeAt: document.locate(baseline.timePath),
    ...(baseline.commit !== undefined && { commit: baseline.commit }),
    readings: baseline.readings.map(({ path: steps, ...reading }) => ({
        ...reading,
        ...(reading.is === 'not-finite' && { text: (0,visible/* clip */.$Q)(reading.text, 40) }),
        ...document.locate(steps),
    })),
    unknownKeys: { count: baseline.unknownKeys.length, first: baseline.unknownKeys.slice(0, 20) },
});

;// CONCATENATED MODULE: ./build/checks/baselines/gather.js



/** Reads each file, and of git only what these files need: without a commit and a change it works without git. */
async function gather({ files, git, github, clock }, options) {
    const now = clock.now().toISOString();
    const read = await Promise.all(options.files.map(async (file) => ({ file, found: await readFile(file, files) })));
    const isCompared = read.some(({ file, found }) => 'bytes' in found && file.changed === 'forbidden');
    const comparison = isCompared ? await readComparison({ git, github }) : undefined;
    const gathered = await Promise.all(read.map(({ file, found }) => withHistory(file, found, git, comparison)));
    return { now, ...(comparison?.change && { change: comparison.change }), files: gathered };
}
async function withHistory(options, found, git, comparison) {
    if ('problem' in found)
        return found;
    const { file, bytes } = found;
    const isTraced = options.commit !== 'none' && file.commit !== undefined;
    const ancestry = isTraced && file.commit !== undefined ? await readAncestry(git, file.commit) : undefined;
    const isCompared = options.changed === 'forbidden' && comparison;
    return {
        ...file,
        ...(ancestry && { ancestry }),
        ...(isCompared && (await compare({ path: file.path, bytes }, comparison.changed, git))),
    };
}
async function compare({ path, bytes }, changed, git) {
    if (typeof changed === 'string')
        return { comparison: changed };
    const comparison = changed.has((0,plain_path/* plainPath */.s)(path)) ? 'changed' : 'unchanged';
    return { comparison, committed: await readCommitted(git, path, bytes) };
}

;// CONCATENATED MODULE: ./build/checks/baselines/finding.js
/** A finding about a file, its message beginning with the file's path. */
const findingOf = ({ path }, rule, what, { line, column } = {}) => ({
    rule,
    message: `${path} ${what}`,
    at: { file: path, ...(line && { line }), ...(column && { column }) },
});

// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(43048);
;// CONCATENATED MODULE: ./build/checks/baselines/age.js
const units = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1_000],
    ['millisecond', 1],
];
/** Exactly: `90 days`, `1 day 12 hours`. */
function spellExactly(ms) {
    let rest = ms;
    const parts = [];
    for (const [unit, length] of units) {
        const count = Math.floor(rest / length);
        rest -= count * length;
        if (count > 0)
            parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
    }
    return parts.join(' ') || '0 seconds';
}
/** Rounded down to a handy unit, unless that would hide on which side of the limit it is. */
function spell(ms, limit = Infinity) {
    const unit = units.find(([, length]) => ms >= 2 * length)?.[1] ?? 1;
    const rounded = Math.floor(ms / unit) * unit;
    return spellExactly(ms > limit && rounded <= limit ? ms : rounded);
}

;// CONCATENATED MODULE: ./build/checks/baselines/judge-age.js



/** Two machines' clocks never agree to the second. */
const mostSkew = 5 * 60_000;
function judgeAge(file, { 'max-age': maxAge, 'not-before': firstDay }, now) {
    const age = Date.parse(now) - Date.parse(file.time);
    const tooEarly = firstDay !== undefined && Date.parse(file.time) < Date.parse(firstDay);
    const findings = tooEarly
        ? [findingOf(file, 'too-early', `is from ${file.time}, before ${firstDay}`, file.timeAt)]
        : [];
    if (-age > mostSkew)
        return { facts: [], findings: [...findings, fromTheFuture(file, -age)] };
    const limit = maxAge === undefined ? undefined : (0,duration/* parseDuration */.E)(maxAge);
    const shown = spell(Math.max(0, age), limit);
    const fact = {
        of: file.path,
        label: 'age',
        value: shown,
        ...(limit !== undefined && { limit: `<= ${spellExactly(limit)}` }),
    };
    if (limit === undefined || age <= limit)
        return { facts: [fact], findings };
    const stale = findingOf(file, 'stale', `is ${shown} old, over the limit of ${spellExactly(limit)}`, file.timeAt);
    return { facts: [fact], findings: [...findings, stale] };
}
const fromTheFuture = (file, ahead) => findingOf(file, 'from-the-future', `is from ${file.time}, ${spell(ahead, mostSkew)} in the future, over the ${spellExactly(mostSkew)} that clocks may differ`, file.timeAt);

;// CONCATENATED MODULE: ./build/checks/baselines/judge-history.js


function judgeHistory(file, options, change) {
    const commit = file.commit === undefined ? undefined : judge_history_short(file.commit);
    const isTraced = options.commit !== 'none' && commit !== undefined;
    const range = change ? `${judge_history_short(change.base)}...${judge_history_short(change.head)}` : 'of this event';
    const ancestry = { about: `commit ${commit}`, answer: isTraced ? (file.ancestry ?? 'unknown') : undefined };
    const comparison = {
        about: `the change ${range}`,
        answer: options.changed === 'forbidden' ? file.comparison : undefined,
    };
    const isCompared = comparison.answer === 'changed' || comparison.answer === 'unchanged';
    const committed = {
        about: 'the file at HEAD',
        answer: isCompared ? (file.committed ?? 'unknown') : undefined,
    };
    const facts = [
        ancestry.answer === 'ancestor' && {
            of: file.path,
            label: 'commit',
            value: commit ?? '',
            limit: 'an ancestor of HEAD',
        },
        options.commit === 'ancestor' && commit === undefined && { of: file.path, label: 'commit', value: 'not named' },
        comparison.answer === 'unchanged' &&
            committed.answer === 'same' && { of: file.path, label: 'change', value: 'none', limit: `in ${range}` },
    ];
    const found = [
        options.commit === 'required' && commit === undefined && findingOf(file, 'commit-missing', 'names no commit'),
        ancestry.answer === 'not-ancestor' &&
            findingOf(file, 'not-ancestor', `was made at ${ancestry.about}, which is no ancestor of HEAD`),
        ancestry.answer === 'absent' &&
            findingOf(file, 'not-ancestor', `was made at ${ancestry.about}, which is not in this repository`),
        comparison.answer === 'changed' && findingOf(file, 'changed', `is changed in ${range}`),
        committed.answer === 'different' &&
            findingOf(file, 'uncommitted', 'differs from the file that is committed at HEAD'),
        committed.answer === 'absent' && findingOf(file, 'uncommitted', 'is not committed at HEAD, or only as a link'),
        ...unanswered(file, [ancestry, comparison, committed]),
    ];
    return { facts: facts.filter((fact) => fact !== false), findings: found.filter((finding) => finding !== false) };
}
/** One finding for a file, whatever is asked of its history: there is one cause. */
function unanswered(file, questions) {
    const about = (answer) => questions
        .filter((question) => question.answer === answer)
        .map((question) => question.about)
        .join(' and ');
    const [unknown, nowhere] = [about('unknown'), about('no-repository')];
    return [
        unknown !== '' &&
            findingOf(file, 'history-missing', `cannot be checked against ${unknown}: not in this clone; fetch with fetch-depth: 0`),
        nowhere !== '' &&
            findingOf(file, 'no-repository', `cannot be checked against ${nowhere}: there is no git repository here`),
    ];
}
/** As git shortens it; a branch stays as it is. */
const judge_history_short = (revision) => /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : (0,visible/* clip */.$Q)(revision, 80);

// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
;// CONCATENATED MODULE: ./build/checks/baselines/judge-code.js

const counts = ['<15', '15-40', '>40'].map((size) => `code.function_size_distribution.${size}`);
const total = 'code.total_functions';
const coverage = 'code.test_coverage_percent';
/** What Epic 21's code metrics must be to be true; its script writes 0 where there was nothing to count. */
const judgeCode = (file, numbers) => [
    ...judgeCounts(file, numbers),
    ...judgeCoverage(file, numbers),
];
function judgeCounts(file, numbers) {
    const found = [...counts, total].flatMap((name) => numbers.get(name) ?? []);
    const wrong = found.filter(({ value }) => !Number.isSafeInteger(value) || value < 0);
    if (wrong.length > 0) {
        return wrong.map((reading) => inconsistent(file, `has ${reading.value} for ${reading.name}, expected a number of functions`, reading));
    }
    const all = found.find(({ name }) => name === total);
    // One that is not finite has its finding already, and leaves nothing to add up.
    if (!all || found.length < counts.length + 1)
        return [];
    const parts = found.filter((reading) => reading !== all).map(({ value }) => value);
    const sum = parts.reduce((before, value) => before + value, 0);
    if (sum !== all.value)
        return [
            inconsistent(file, `has ${parts.join(' + ')} = ${sum} functions by size, but ${total} is ${all.value}`, all),
        ];
    return sum === 0 ? [findingOf(file, 'empty', `has 0 for ${total}: no function was counted`, all)] : [];
}
function judgeCoverage(file, numbers) {
    const [reading] = numbers.get(coverage) ?? [];
    if (!reading)
        return [];
    if (reading.value === 0)
        return [findingOf(file, 'empty', `has 0 for ${coverage}: no coverage report was read`, reading)];
    if (reading.value >= 0 && reading.value <= 100)
        return [];
    return [inconsistent(file, `has ${reading.value} for ${coverage}, expected 0 to 100`, reading)];
}
const inconsistent = (file, what, at) => findingOf(file, 'inconsistent', what, at);

;// CONCATENATED MODULE: ./build/checks/baselines/judge-numbers.js




function judgeNumbers(file, required) {
    const numbers = group(file.readings.filter((reading) => reading.is === 'number'));
    return {
        facts: [
            { of: file.path, label: 'metrics', value: numbers.size },
            ...required.flatMap((name) => requiredFact(file, name, numbers)),
        ],
        findings: [
            ...notFinite(file),
            ...file.readings
                .filter((reading) => reading.is === 'empty')
                .map((reading) => findingOf(file, 'empty', `has nothing in ${(0,visible/* clip */.$Q)(reading.name, 160)}`, reading)),
            ...required.flatMap((name) => missing(file, name, numbers)),
            ...(file.format === 'epic21' ? judgeCode(file, numbers) : []),
        ],
    };
}
function group(readings) {
    const groups = new Map();
    for (const reading of readings) {
        const known = groups.get(reading.name);
        if (known)
            known.push(reading);
        else
            groups.set(reading.name, [reading]);
    }
    return groups;
}
/** One for a metric, however many of its series are broken. */
function notFinite(file) {
    const groups = group(file.readings.filter((reading) => reading.is === 'not-finite'));
    return [...groups].flatMap(([name, [first, ...others]]) => {
        if (!first)
            return [];
        const more = others.length > 0 ? ` (and ${others.length} more)` : '';
        const what = `has ${JSON.stringify(first.text)} for ${(0,visible/* clip */.$Q)(name, 160)}, expected a finite number${more}`;
        return [findingOf(file, 'not-finite', what, first)];
    });
}
function missing(file, name, numbers) {
    // What is there without a number has its finding already.
    const isExplained = ({ is, name: broken }) => is !== 'number' && (broken === name || broken === 'payload' || name.startsWith(`${broken}.`));
    if (numbers.has(name) || file.readings.some(isExplained))
        return [];
    const hint = (0,nearest/* didYouMean */.au)(name, numbers.keys());
    return [findingOf(file, 'metric-missing', `has no metric ${(0,visible/* clip */.$Q)(name, 160)}${hint ? `, ${hint}` : ''}`)];
}
function requiredFact(file, name, numbers) {
    const values = numbers.get(name)?.map(({ value }) => value) ?? [];
    const [first] = values;
    if (first === undefined)
        return [];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const value = values.length === 1 ? first : `${values.length} series, ${low} to ${high}`;
    return [{ of: file.path, label: name, value }];
}

;// CONCATENATED MODULE: ./build/checks/baselines/judge.js




function judge(evidence, { files }) {
    const judged = files.map((file) => judgeFile(file, evidence));
    return { facts: judged.flatMap(({ facts }) => facts), findings: judged.flatMap(({ findings }) => findings) };
}
function judgeFile(options, evidence) {
    const file = evidence.files.find(({ path }) => path === options.path);
    if (!file)
        return { facts: [], findings: [findingOf(options, 'unreadable', 'is not in the evidence')] };
    if ('problem' in file) {
        const { path, problem, message, line, column, details } = file;
        return { facts: [], findings: [{ rule: problem, message, at: { file: path, line, column }, details }] };
    }
    const parts = [
        judgeNumbers(file, options.require),
        judgeAge(file, options, evidence.now),
        judgeHistory(file, options, evidence.change),
    ];
    return {
        facts: parts.flatMap(({ facts }) => facts),
        findings: [...parts.flatMap(({ findings }) => findings), ...unknownKeys(file)],
    };
}
function unknownKeys(file) {
    const { count, first } = file.unknownKeys;
    if (count === 0)
        return [];
    const listed = `${first.join(', ')}${count > first.length ? ', …' : ''}`;
    return [
        findingOf(file, 'unknown-keys', `has ${count === 1 ? 'a key' : `${count} keys`} unknown to the ${file.format} format: ${listed}`),
    ];
}

// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/model/described.js
var described = __webpack_require__(70301);
;// CONCATENATED MODULE: ./build/checks/baselines/options.js





const file = schemas/* strictObject */.rej({
    path: (0,described/* described */.W)(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[^\\]+$/, 'a path with / between its parts')), 'The baseline file, relative to the gated directory; name the file itself, not a link to it.'),
    format: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* enum */.k5n(['auto', ...formats_baseline/* baselineFormats */.W]), 'auto'), 'What the file holds: evidence of this gate, the metrics file of Epic 21, or whichever of them it looks like.'),
    require: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1))), []), 'Metrics that the file must have, each by its path of keys joined with dots.'),
    'max-age': (0,described/* described */.W)(schemas/* optional */.lqM(duration/* duration */.p), 'The oldest that the baseline may be, such as 90d.'),
    'not-before': (0,described/* described */.W)(schemas/* optional */.lqM(day/* day */.v), 'The first day, UTC, of the project state that the baseline must describe.'),
    commit: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* enum */.k5n(['ancestor', 'required', 'none']), 'ancestor'), 'Whether the commit that the file names must be an ancestor of HEAD, must be named as well, or does not matter.'),
    changed: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* enum */.k5n(['forbidden', 'allowed']), 'forbidden'), 'Whether a pull request may change the file.'),
});
const isEachOnce = (files) => new Set(files.map(({ path }) => path)).size === files.length;
const baselinesOptions = schemas/* strictObject */.rej({
    files: (0,described/* described */.W)(schemas/* array */.YOg(file).check(api/* _minLength */.m9(1), schemas/* refine */.YPB(isEachOnce, 'each path once')), 'The baselines that the rollout is measured against.'),
});

;// CONCATENATED MODULE: ./build/checks/baselines/rules.js
const rules = {
    missing: {
        title: 'A baseline file is not there',
        severity: 'error',
        why: 'Without a baseline nobody can tell later whether a stage made things worse.',
        help: 'Collect the baseline and commit the file, or correct its path in the config.',
    },
    malformed: {
        title: 'A baseline file is not JSON',
        severity: 'error',
        why: 'A file that was cut off, or in which a key is there twice, does not say what its author meant.',
        help: 'Collect the baseline again; do not edit the file by hand.',
    },
    'wrong-shape': {
        title: 'A baseline file is not a baseline',
        severity: 'error',
        why: 'An empty object is a file that is there, and says nothing.',
        help: 'Collect the baseline again with its script, or name the format in the config.',
    },
    'not-finite': {
        title: 'A metric is not a finite number',
        severity: 'error',
        why: 'Nothing can be compared with NaN or Infinity: a query that divides by zero gives them.',
        help: 'Correct the query or wait for traffic, then collect the baseline again.',
    },
    'metric-missing': {
        title: 'A required metric is not in the baseline',
        severity: 'error',
        why: 'A stage that is gated by a metric needs the value that it had before.',
        help: 'Add the metric to the script that collects the baseline, or correct its name in the config.',
    },
    empty: {
        title: 'A metric was collected from nothing',
        severity: 'error',
        why: 'A query without samples, or a report that was not there, leaves a baseline that any result is as good as.',
        help: 'Make sure that the metric exists and that the report was written, then collect the baseline again.',
    },
    inconsistent: {
        title: 'Numbers of a baseline cannot be true together',
        severity: 'error',
        why: 'Counts that do not add up were not measured together, or were edited by hand.',
        help: 'Collect the baseline again in one run.',
    },
    stale: {
        title: 'A baseline is too old',
        severity: 'error',
        why: 'Traffic and code move on: an old baseline describes another system.',
        help: 'Collect the baseline again before the rollout starts.',
    },
    'from-the-future': {
        title: 'A baseline is from the future',
        severity: 'error',
        why: 'A time that has not come was written by a wrong clock, in local time, or by hand.',
        help: 'Write the time in UTC and correct the clock of the machine that collects.',
    },
    'too-early': {
        title: 'A baseline is from before its first day',
        severity: 'error',
        why: 'What was measured before that day is another state of the project.',
        help: 'Collect the baseline again, or correct `not-before`.',
    },
    'not-ancestor': {
        title: 'A baseline was made at a commit that is not part of this history',
        severity: 'error',
        why: 'The state that was measured is then not the state that this change started from.',
        help: 'Collect the baseline at a commit of the main branch.',
    },
    'commit-missing': {
        title: 'A baseline does not say at which commit it was made',
        severity: 'error',
        why: 'A baseline without a commit can be of any state of the code.',
        help: 'Write the full commit id into the key `sha` when the baseline is collected.',
    },
    changed: {
        title: 'A baseline is changed together with what it judges',
        severity: 'error',
        why: 'Who may move the baseline in the same pull request may pass any gate.',
        help: 'Change the baseline in a pull request of its own, with `changed: allowed` or a waiver that says why.',
    },
    uncommitted: {
        title: 'A baseline is not the file that is committed',
        severity: 'error',
        why: 'Commits are compared: of a file that no commit holds nobody can tell whether the pull request changes it.',
        help: 'Commit the file itself, name it by its own path and not by a link, and let no step before the gate write it.',
    },
    outside: {
        title: 'A baseline file lies outside the repository',
        severity: 'error',
        why: 'A file in /tmp is gone after the next reboot, and no review ever saw it.',
        help: 'Commit the file, and name it by its path in the repository.',
    },
    'unknown-keys': {
        title: 'A baseline holds keys that its format does not know',
        severity: 'warning',
        why: 'A key that nobody reads is often a misspelled one.',
        help: 'Correct the key, or leave it out.',
    },
    unreadable: {
        title: 'A baseline file could not be read',
        severity: 'error',
        unmeasured: true,
        why: 'What was not read was not verified.',
        help: 'Name a regular file that this user may read and that is within the size limit.',
    },
    'history-missing': {
        title: 'The history that a baseline is checked against is not here',
        severity: 'error',
        unmeasured: true,
        why: 'A shallow clone cannot tell whether a commit is part of the history, nor what a pull request changes.',
        help: 'Check out the head of the change with `fetch-depth: 0` (actions/checkout).',
    },
    'no-repository': {
        title: 'There is no git repository to check a baseline against',
        severity: 'error',
        unmeasured: true,
        why: 'A commit means nothing without its history.',
        help: 'Run the gate in a checkout of the repository, or set `commit: none` and `changed: allowed`.',
    },
};

;// CONCATENATED MODULE: ./build/checks/baselines/index.js






const baselines = (0,check/* defineCheck */.q)({
    id: 'baselines',
    title: 'Baselines',
    summary: 'The baselines that a rollout is compared with are there, complete, fresh, and of this history.',
    options: baselinesOptions,
    evidence: baselinesEvidence,
    rules: rules,
    gather: gather,
    judge: judge,
});

// EXTERNAL MODULE: ./build/checks/coverage/index.js + 15 modules
var checks_coverage = __webpack_require__(43680);
// EXTERNAL MODULE: ./build/checks/flags/index.js + 13 modules
var flags = __webpack_require__(84078);
// EXTERNAL MODULE: ./build/checks/size/index.js + 9 modules
var size = __webpack_require__(35004);
;// CONCATENATED MODULE: ./build/checks/index.js





// A run parses a few values once: compiling a parser for each costs more than it saves.
(0,core/* config */.$W)({ jitless: true });
/** The checks, in the order of the report. A new check is one folder and one line. */
const checks = [flags/* flags */.M, baselines, checks_coverage/* coverage */.v, size/* size */.E];


/***/ }),

/***/ 35004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ size)
});

// EXTERNAL MODULE: ./build/model/check.js
var check = __webpack_require__(66074);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/change/comparison-read.js
var comparison_read = __webpack_require__(69081);
// EXTERNAL MODULE: ./build/checks/size/metrics.js
var metrics = __webpack_require__(13361);
;// CONCATENATED MODULE: ./build/checks/size/evidence.js



function shapes() {
    const whole = schemas/* int */.Whr().check(api/* _gte */.qm(0));
    const line = schemas/* int */.Whr().check(api/* _gte */.qm(1));
    const figures = schemas/* strictObject */.rej({
        cyclomatic: whole,
        cognitive: whole,
        nloc: whole,
        lines: whole,
        nesting: whole,
        parameters: whole,
    });
    const key = { path: schemas/* string */.YjP(), name: schemas/* string */.YjP(), ordinal: line };
    /** The first line on the commit that reviewers see, where it is another one; null where it is not in it. */
    const shown = schemas/* optional */.lqM(schemas/* nullable */.mee(line));
    const before = schemas/* strictObject */.rej({ ...key, figures });
    const measured = schemas/* strictObject */.rej({
        ...key,
        kind: schemas/* string */.YjP(),
        start: line,
        end: line,
        shown,
        figures,
        /** What the change does to it; absent where there is no change. */
        state: schemas/* optional */.lqM(schemas/* enum */.k5n(['new', 'changed', 'same'])),
        /** The same function at the base of the change. */
        before: schemas/* optional */.lqM(before),
    });
    const reason = schemas/* enum */.k5n(['generated', 'vendored', 'minified']);
    const band = schemas/* strictObject */.rej({ band: schemas/* string */.YjP(), from: whole, to: schemas/* optional */.lqM(whole), count: whole });
    const percentiles = schemas/* strictObject */.rej({ p50: whole, p75: whole, p90: whole, p95: whole, p99: whole, max: whole });
    const metric = schemas/* enum */.k5n(metrics/* sizeMetrics */.DH);
    const sizes = schemas/* partial */.OH3(figures);
    const row = schemas/* strictObject */.rej({
        ...key,
        sizes,
        reason: schemas/* optional */.lqM(schemas/* string */.YjP()),
        line,
    });
    const ratchet = schemas/* strictObject */.rej({
        /** Where the rows come from: the base of the change, or the file on disk where there is no change or no file at the base. */
        from: schemas/* enum */.k5n(['base', 'disk', 'introduced']),
        rows: schemas/* array */.YOg(row),
        /** The rows of the file on disk. */
        own: schemas/* array */.YOg(row),
        /** Renames of this change, old to new. */
        renames: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()])),
        /** Lines of the file on disk on which conflicts begin that nobody settled. */
        conflicts: schemas/* array */.YOg(line),
    });
    const evidence = schemas/* strictObject */.rej({
        /** The event that the run is about; absent outside GitHub Actions. */
        event: schemas/* optional */.lqM(schemas/* string */.YjP()),
        comparison: schemas/* optional */.lqM((0,comparison_read/* comparisonShape */.l)()),
        /** Whether all was measured, or what the change touches. */
        scope: schemas/* enum */.k5n(['all', 'changed']),
        /** How many source files there are, measured or not. */
        sources: whole,
        totals: schemas/* strictObject */.rej({ files: whole, functions: whole, lines: whole, nloc: whole }),
        distribution: schemas/* strictObject */.rej({ metric, bands: schemas/* array */.YOg(band) }),
        /** Of each metric; absent where there is no function. */
        percentiles: schemas/* partial */.OH3(schemas/* strictObject */.rej({
            lines: percentiles,
            nloc: percentiles,
            cyclomatic: percentiles,
            cognitive: percentiles,
            nesting: percentiles,
            parameters: percentiles,
        })),
        /** Under the names of Epic 21's own figures. */
        function_size_distribution: schemas/* strictObject */.rej({ '<15': whole, '15-40': whole, '>40': whole }),
        total_functions: whole,
        leftOut: schemas/* array */.YOg(schemas/* strictObject */.rej({ reason, count: whole, first: schemas/* array */.YOg(schemas/* string */.YjP()) })),
        /** Files that were measured at the base and are left out since. */
        leftOutNow: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })),
        /** Files that the change adds and that are left out. */
        leftOutNew: schemas/* strictObject */.rej({ count: whole, first: schemas/* array */.YOg(schemas/* string */.YjP()) }),
        /** Globs of limits that fit no source file. */
        idle: schemas/* array */.YOg(schemas/* string */.YjP()),
        unparsed: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* optional */.lqM(line), message: schemas/* string */.YjP() })),
        /** Files that could not be read at the base: nobody knows what their functions were. */
        unparsedBefore: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Those that are over one of their limits, or have a row in the baseline, sorted by place. */
        judged: schemas/* array */.YOg(measured),
        /** Those that the change made more complex. */
        grew: schemas/* strictObject */.rej({ count: whole, first: schemas/* array */.YOg(measured) }),
        most: schemas/* array */.YOg(schemas/* strictObject */.rej({
            over: whole,
            of: metric,
            at: schemas/* optional */.lqM(schemas/* string */.YjP()),
            files: whole,
            functions: schemas/* optional */.lqM(whole),
            /** The largest of them. */
            first: schemas/* optional */.lqM(schemas/* array */.YOg(measured)),
            /** Those that the change brought over it. */
            came: schemas/* optional */.lqM(schemas/* array */.YOg(measured)),
        })),
        ratchet: schemas/* optional */.lqM(schemas/* union */.KCZ([
            ratchet,
            schemas/* strictObject */.rej({ problem: schemas/* enum */.k5n(['missing', 'unreadable']), message: schemas/* string */.YjP(), line: schemas/* optional */.lqM(line) }),
        ])),
        maintainability: schemas/* optional */.lqM(schemas/* strictObject */.rej({
            /** Files that it may be told of, measured or not. */
            meant: whole,
            files: whole,
            functions: whole,
            below: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), name: schemas/* string */.YjP(), start: line, end: line, shown, index: schemas/* number */.aig() })),
            unmeasured: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
        })),
    });
    return { evidence };
}
let made;
/** Made when something is gathered: every run of the command line loads this, and few measure. */
const sizeEvidence = schemas/* lazy */.RZV(() => (made ??= shapes()).evidence);

// EXTERNAL MODULE: ./build/change/judge-comparison.js
var judge_comparison = __webpack_require__(11598);
// EXTERNAL MODULE: ./build/model/bound-findings.js
var bound_findings = __webpack_require__(79021);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/checks/size/judged.js
var judged = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/checks/size/limit-of.js
var limit_of = __webpack_require__(77097);
// EXTERNAL MODULE: ./build/checks/size/judge-by-rows.js + 3 modules
var judge_by_rows = __webpack_require__(34558);
;// CONCATENATED MODULE: ./build/checks/size/judge-functions.js





/** Each function against its limits, and where there is a baseline, against its row. */
function judgeFunctions(evidence, options) {
    if (options.limits.length === 0)
        return { facts: [], findings: [] };
    const byRows = (0,judge_by_rows/* judgeByRows */.Yh)(evidence, options);
    const limits = (0,limit_of/* limitsOf */.A)(options.limits);
    const judged = evidence.judged.map((one) => {
        const own = (0,limit_of/* excesses */.S)(one.figures, limits(one.path), one.state);
        const always = (0,limit_of/* excesses */.S)(one.figures, limits(one.path));
        return { one, excess: own, tighter: own.filter((each) => !always.some((other) => isSame(each, other))) };
    });
    const over = judged.filter(({ excess }) => excess.length > 0);
    // Without the baseline that is asked for the check is blocked, and nobody is blamed for what it may allow.
    const isRowless = options.ratchet !== undefined && byRows === undefined;
    const findings = over.flatMap(({ one, excess, tighter }) => {
        const row = byRows?.of(one);
        // What the baseline answers for is its own; a limit for new or changed functions knows no baseline.
        const mine = row === undefined && !isRowless ? excess : tighter;
        if (row?.finding)
            return [withFurther(row.finding, mine)];
        return mine.length > 0 ? [overLimit(one, mine)] : [];
    });
    return {
        facts: [
            ...limitFacts(evidence, over.map(({ excess }) => excess)),
            ...(byRows?.facts ?? []),
        ],
        findings: [...findings, ...(byRows?.findings ?? [])],
    };
}
const isSame = (a, b) => a.metric === b.metric && a.limit === b.limit;
const overLimit = (one, excess) => ({
    rule: 'over-limit',
    message: `${(0,judged/* nameOf */.V)(one)} has ${showExcess(excess)}${since(one, excess)}`,
    at: (0,judged/* placeOf */.$)(one),
});
const showExcess = (excess) => excess
    .map(({ metric, value, limit }) => `${(0,metrics/* showFigure */.M1)(metric, value)}, ${value - limit} over the limit of ${limit}`)
    .join('; ');
function since({ before, state }, excess) {
    if (!before || state === 'same')
        return '';
    const told = excess.flatMap(({ metric, value }) => before.figures[metric] === value ? [] : [(0,metrics/* showFigure */.M1)(metric, before.figures[metric])]);
    return told.length > 0 ? ` (${told.join(', ')} before this change)` : '';
}
const withFurther = (finding, excess) => excess.length === 0 ? finding : { ...finding, details: [...(finding.details ?? []), showExcess(excess)] };
/** A line per limit that something is over, or one that says that nothing is. */
function limitFacts({ totals, scope }, over) {
    const of = scope === 'all' ? 'all functions' : 'functions in changed files';
    const counts = new Map();
    for (const { metric, limit } of over.flat()) {
        const key = `${metric} ${limit}`;
        const known = counts.get(key) ?? { metric, limit, count: 0 };
        counts.set(key, { ...known, count: known.count + 1 });
    }
    const within = {
        of,
        label: 'within their limits',
        value: `${totals.functions - over.length} of ${totals.functions}`,
    };
    return [
        within,
        ...[...counts.values()].map(({ metric, limit, count }) => ({
            of,
            label: `over a limit of ${metric}`,
            value: (0,words/* numberOf */.rl)(count, 'function'),
            limit: `<= ${limit} each`,
        })),
    ];
}

;// CONCATENATED MODULE: ./build/checks/size/judge-growth.js

const mostListed = 10;
/** What the change made more complex, whether or not it is over anything: a reviewer wants to know before it is. */
function judgeGrowth({ grew: { count, first } }) {
    if (count === 0)
        return { facts: [], findings: [] };
    const more = count - Math.min(first.length, mostListed);
    const listed = (0,words/* listFirst */.rL)(first.slice(0, mostListed), mostListed, showGrowth);
    return {
        facts: [{ of: 'this change', label: 'more complex than before', value: (0,words/* numberOf */.rl)(count, 'function') }],
        findings: [
            {
                rule: 'grew-within',
                message: `this change makes ${(0,words/* numberOf */.rl)(count, 'function')} more complex`,
                details: more > 0 ? [...listed, `and ${more} more`] : listed,
            },
        ],
    };
}
function showGrowth({ path, name, start, figures, before }) {
    const told = ['cyclomatic', 'cognitive', 'nloc'].flatMap((metric) => {
        const was = before?.figures[metric];
        return was === undefined || was === figures[metric] ? [] : [`${metric} ${was} -> ${figures[metric]}`];
    });
    return `${(0,words/* showName */.$i)(path)}:${start} ${(0,words/* showName */.$i)(name)}: ${told.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/checks/size/judge-maintainability.js



function judgeMaintainability({ maintainability }, options) {
    if (!options.maintainability)
        return { facts: [], findings: [] };
    const { least } = options.maintainability;
    if (!maintainability)
        return {
            facts: [],
            findings: [{ rule: 'maintainability-unmeasured', message: 'the maintainability index was not measured' }],
        };
    const { meant, files, functions, below, unmeasured } = maintainability;
    const found = below.filter(({ index }) => index < least);
    const of = 'maintainability index';
    if (meant === 0)
        return {
            facts: [],
            findings: [{ rule: 'maintainability-unmeasured', message: nothingMeant(options.maintainability) }],
        };
    return {
        facts: [
            { of, label: 'measured', value: `${(0,words/* numberOf */.rl)(functions, 'function')} in ${(0,words/* numberOf */.rl)(files, 'file')}` },
            { of, label: `below ${least}`, value: (0,words/* numberOf */.rl)(found.length, 'function'), limit: '<= 0' },
        ],
        findings: [
            ...found.map((one) => ({
                rule: 'below-maintainability',
                message: `${(0,words/* showName */.$i)(one.name) || '""'} has a maintainability index of ${floor(one.index)}, below ${least}`,
                at: (0,judged/* placeOf */.$)(one),
            })),
            ...unmeasured.map(({ path, reason }) => ({
                rule: 'maintainability-unmeasured',
                message: (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(reason, 300)),
                at: { file: path },
            })),
        ],
    };
}
const nothingMeant = ({ at }) => `no measured file ${at === undefined ? '' : `fits ${(0,words/* showName */.$i)(at)} and `}is JavaScript or TypeScript, of which alone the maintainability index is told`;
/** What is below a limit never looks like the limit. */
const floor = (index) => (Math.floor(index * 10) / 10).toFixed(1);

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/checks/size/judge-most.js




const judge_most_mostListed = 10;
/** How many functions may be over a figure, and how many may come over it. */
const judgeMost = (evidence, options) => (0,finding/* joinJudged */.Su)(options.most.map((limit) => {
    const counted = evidence.most.find((one) => isOf(one, limit));
    return counted ? judgeOne(limit, counted) : unmeasured(limit);
}));
/** Where two limits are about the same figure, what one of them does not ask for was not counted for it. */
const isOf = ({ over, of, at, functions }, limit) => over === limit.over &&
    of === limit.of &&
    at === limit.at &&
    (functions === undefined) === (limit.functions === undefined);
const unmeasured = (limit) => ({
    facts: [],
    findings: [{ rule: 'not-measured', message: `functions over ${figure(limit)} were not counted` }],
});
/** `40 lines in src/**`, `cyclomatic complexity 20`. */
const figure = ({ over, of, at }) => `${(0,metrics/* showFigure */.M1)(of, over)}${at === undefined ? '' : ` in ${(0,words/* showName */.$i)(at)}`}`;
function judgeOne(limit, { functions, first = [], came, files }) {
    const of = `functions over ${figure(limit)}`;
    // Where no file was measured at all, that is said once, and not for each limit.
    if (files === 0 && limit.at !== undefined)
        return {
            facts: [],
            findings: [{ rule: 'not-measured', message: `no measured file fits ${(0,words/* showName */.$i)(limit.at)}` }],
        };
    return (0,finding/* joinJudged */.Su)([
        limit.functions === undefined || functions === undefined
            ? none
            : inAll(of, limit.functions, { functions, worst: listed(first, limit) }),
        limit.new === undefined || came === undefined ? none : brought(of, limit, came),
    ]);
}
const none = { facts: [], findings: [] };
function inAll(of, most, { functions, worst }) {
    const fact = { of, label: 'in all', value: functions, limit: `<= ${most}` };
    const counted = `${functions === 1 ? 'is' : 'are'} ${(0,words/* numberOf */.rl)(functions, of.replace('functions', 'function'), of)}`;
    const message = `there ${counted}, ${functions - most} more than the ${most} that may be`;
    return { facts: [fact], findings: functions > most ? [{ rule: 'too-many', message, details: worst }] : [] };
}
const listed = (functions, { of }) => (0,words/* listFirst */.rL)(functions, judge_most_mostListed, ({ path, start, name, figures }) => `${(0,words/* showName */.$i)(path)}:${start} ${(0,words/* showName */.$i)(name)}: ${figures[of]}`);
function brought(of, limit, came) {
    const most = limit.new ?? 0;
    const fact = { of, label: 'brought by this change', value: came.length, limit: `<= ${most}` };
    if (came.length <= most)
        return { facts: [fact], findings: [] };
    const [only] = came;
    const finding = {
        rule: 'more-over',
        message: `this change brings ${(0,words/* numberOf */.rl)(came.length, of.replace('functions', 'function'), of)}, ${most === 0 ? 'and may bring none' : `and may bring ${most}`}`,
        ...(only && came.length === 1 && { at: (0,judged/* placeOf */.$)(only) }),
        details: listed(came, limit),
    };
    return { facts: [fact], findings: [finding] };
}

;// CONCATENATED MODULE: ./build/checks/size/judge-ratchet-file.js

/** Whether there is a baseline, and whose. */
function judgeRatchetFile({ ratchet, comparison }, options) {
    if (!options.ratchet)
        return { facts: [], findings: [] };
    const { file } = options.ratchet;
    const read = ratchet ?? { problem: 'unreadable', message: `${file} was not read` };
    if ('problem' in read) {
        const { problem, message, line } = read;
        const at = { file, ...(line !== undefined && { line }) };
        return { facts: [], findings: [{ rule: `ratchet-${problem}`, message, at }] };
    }
    const conflicts = read.conflicts.map((line) => ({
        rule: 'ratchet-conflict',
        message: `${file} has a conflict of git, and of each row the stricter side counts`,
        at: { file, line },
    }));
    const isUnknown = comparison !== undefined && 'unknown' in comparison;
    const introduced = read.from !== 'introduced' || isUnknown
        ? []
        : [
            {
                rule: 'ratchet-introduced',
                message: `${file} is new in this change, which is judged by rows that it wrote itself: ${(0,words/* numberOf */.rl)(read.own.length, 'row')}`,
                at: { file },
            },
        ];
    return { facts: [], findings: [...conflicts, ...introduced] };
}

;// CONCATENATED MODULE: ./build/checks/size/rules.js
const rules = {
    'not-measured': {
        title: 'There is nothing to measure',
        severity: 'error',
        unmeasured: true,
        why: 'Globs that fit nothing, or a checkout without sources, would make every limit pass.',
        help: 'Correct `files` and `ignore`; `epic21-gate size` shows what is measured, and `--no-ignore` what is left out.',
    },
    unparsed: {
        title: 'A source file cannot be measured',
        severity: 'error',
        unmeasured: true,
        why: 'Functions that nobody could read may be over any limit.',
        help: 'Mend what is said above; a file that is broken or too large on purpose belongs into `ignore`.',
    },
    'comparison-unknown': {
        title: 'What this change is compared with is unknown',
        severity: 'error',
        unmeasured: true,
        why: 'Which functions are new, and which grew, depends on the commit that they are compared with, and a guess would judge the wrong ones.',
        help: 'Do what is said above; in a workflow that is mostly `fetch-depth: 0` in the checkout.',
    },
    'over-limit': {
        title: 'A function is over its limit',
        severity: 'error',
        why: 'What is too long or too entangled to be held in the head is changed wrongly, and reviewed not at all.',
        help: 'Split it, or take out a part that has a name; `epic21-gate size FILE --why` shows where each point comes from.',
    },
    'ratchet-worse': {
        title: 'A function that is over its limit grew',
        severity: 'error',
        why: 'The baseline lets a function stay as it is until somebody makes it smaller. It is no room to grow.',
        help: 'Take back what was added, or move it into a function of its own; `epic21-gate size FILE --why` shows where each point comes from.',
    },
    'too-many': {
        title: 'More functions than allowed are over a figure',
        severity: 'error',
        why: 'A number that may only go down goes down; one that nobody holds goes up.',
        help: 'Make one of those above smaller, or correct `most` with a reason.',
    },
    'more-over': {
        title: 'The change brings more functions over a figure than it may',
        severity: 'error',
        why: 'Old code may be as it is. New code has no such excuse.',
        help: 'Make those above smaller.',
    },
    'ratchet-missing': {
        title: 'The baseline of functions is not there',
        severity: 'error',
        unmeasured: true,
        why: 'Without it nobody can tell what was over the limit before.',
        help: 'Write it with `epic21-gate baseline update` and commit it.',
    },
    'ratchet-unreadable': {
        title: 'The baseline of functions cannot be read',
        severity: 'error',
        unmeasured: true,
        why: 'A row that is not understood may allow anything, or nothing.',
        help: 'Do what the line above says, or take the file back from the base of the change.',
    },
    'ratchet-lowered': {
        title: 'The baseline of functions was loosened without a reason',
        severity: 'error',
        why: 'Who may loosen the baseline in silence may pass any gate. The rows at the base of the change are what is judged by.',
        help: 'Take the old row back, or give the reason: `epic21-gate baseline update --base REV --allow-lower --reason WHY`.',
    },
    'ratchet-raised': {
        title: 'The baseline of functions was loosened with a reason',
        severity: 'notice',
        why: 'Whoever reviews the change should see that a function may be larger from now on, and why.',
        help: 'Read the reason. To take it back, make the function smaller and run `epic21-gate baseline update`.',
    },
    'ratchet-drifted': {
        title: 'A function is over its limit and its row, and was before this change',
        severity: 'warning',
        why: 'What another change made worse is not for this one to mend, but somebody should.',
        help: 'Make it smaller on the main branch, or loosen the baseline there with a reason.',
    },
    'ratchet-unrecorded': {
        title: 'A function that may be over its limit has no row of its own',
        severity: 'warning',
        why: 'A function that moved or got another name fails nothing now; without a row of its own it fails the next change.',
        help: 'Run `epic21-gate baseline update --base REV`, with the base of the change as REV so that moves are seen, and commit the file; it needs no reason for this.',
    },
    'ratchet-introduced': {
        title: 'The baseline of functions is new in this change',
        severity: 'warning',
        why: 'A baseline that the change brings judges it by rows that it wrote. Once it is merged, changes are judged by the rows at their base.',
        help: 'Where it is the first one, read its rows. Where there was one under another name, take that back, or move it with its rows as they are: git mv OLD NEW.',
    },
    'ratchet-conflict': {
        title: 'The baseline of functions has a conflict of git that nobody settled',
        severity: 'warning',
        why: 'Of each row the stricter side was taken, which may be stricter than either branch meant.',
        help: 'Run `epic21-gate baseline update`, which writes the file without the conflict, and commit it.',
    },
    'grew-within': {
        title: 'The change makes functions more complex',
        severity: 'notice',
        why: 'Most functions that are over a limit got there a little at a time.',
        help: 'Nothing has to be done; look whether the next step still fits.',
    },
    'left-out-now': {
        title: 'The change takes files out of the measurement',
        severity: 'warning',
        why: 'A marker or an attribute takes a file out, whoever wrote it, and its functions are judged no more.',
        help: 'Make sure that they are generated or vendored; `include` in the config measures them all the same.',
    },
    'left-out-new': {
        title: 'The change adds files that are not measured',
        severity: 'notice',
        why: 'What is generated, vendored or minified is left out, and a marker says so of any file that has it.',
        help: 'Look whether nobody writes them by hand; `include` in the config measures them all the same.',
    },
    'below-maintainability': {
        title: 'A function is below the least maintainability index',
        severity: 'error',
        why: 'The index falls with volume, complexity and length together: it finds what each of them alone lets pass.',
        help: 'Split it, or lower `maintainability.least`: figures of other tools are not comparable with these.',
    },
    'maintainability-unmeasured': {
        title: 'The maintainability index of a file cannot be told',
        severity: 'error',
        unmeasured: true,
        why: 'A file that escomplex does not take has no figures, and no figures are not good figures.',
        help: 'Correct `maintainability.at`, so that it names files that escomplex takes, or leave the index out.',
    },
};

;// CONCATENATED MODULE: ./build/checks/size/tree-facts.js

/** What was measured, and how it is spread. */
function treeFacts(evidence) {
    const { scope, sources, totals, distribution, percentiles } = evidence;
    const of = 'functions';
    const files = scope === 'all'
        ? (0,words/* numberOf */.rl)(totals.files, 'file')
        : `${totals.files} of ${(0,words/* numberOf */.rl)(sources, 'file')}, those that this change touches`;
    return [
        { label: 'measured', value: `${(0,words/* numberOf */.rl)(totals.functions, 'function')} in ${files}` },
        ...(totals.functions === 0
            ? []
            : [
                {
                    of,
                    label: `by ${distribution.metric}`,
                    value: distribution.bands.map(({ band, count }) => `${band}: ${count}`).join(', '),
                },
            ]),
        ...['lines', 'cyclomatic', 'cognitive'].flatMap((metric) => {
            const found = percentiles[metric];
            if (!found)
                return [];
            const { p50, p95, max } = found;
            return [{ of, label: metric, value: `half at most ${p50}, 95 % at most ${p95}, the most ${max}` }];
        }),
    ];
}
/** Why functions count as changed that may be new, or may have been as they are. */
const beforeFacts = ({ unparsedBefore: { length } }) => length === 0
    ? []
    : [
        {
            of: 'this change',
            label: 'files that nobody knows as they were',
            value: `${length}: their functions count as changed`,
        },
    ];
/** What was not measured on purpose is said all the same. */
const leftOutFacts = ({ leftOut }) => leftOut.map(({ reason, count, first }) => ({
    of: 'left out',
    label: reason,
    value: `${(0,words/* numberOf */.rl)(count, 'file')}, such as ${first[0] ?? ''}`,
}));

;// CONCATENATED MODULE: ./build/checks/size/judge.js












function judge(evidence, options) {
    const isWanted = options.limits.some((limit) => limit.for !== 'all') || options.most.some((limit) => limit.new !== undefined);
    const comparison = (0,judge_comparison/* judgeComparison */.t)(evidence, {
        isWanted,
        isUseful: isWanted || options.ratchet !== undefined,
        isRead: evidence.comparison !== undefined,
    });
    const parts = [
        { facts: treeFacts(evidence), findings: [...obstaclesIn(evidence), ...takenOut(evidence)] },
        comparison,
        judgeRatchetFile(evidence, options),
        judgeFunctions(evidence, options),
        judgeMost(evidence, options),
        judgeMaintainability(evidence, options),
        judgeGrowth(evidence),
        { facts: [...beforeFacts(evidence), ...leftOutFacts(evidence)], findings: [] },
    ];
    return {
        facts: parts.flatMap(({ facts }) => facts),
        findings: (0,bound_findings/* boundFindings */.b)(parts.flatMap(({ findings }) => findings), rules),
    };
}
/** What keeps a function from being judged. */
function obstaclesIn(evidence) {
    const nothing = whyNothing(evidence);
    return [
        ...brokenIn(evidence),
        ...(nothing === undefined ? [] : [{ rule: 'not-measured', message: nothing }]),
        ...evidence.idle.map((glob) => ({
            rule: 'not-measured',
            message: `no source file fits ${(0,words/* showName */.$i)(glob)} in \`limits\``,
        })),
    ];
}
const brokenIn = ({ unparsed }) => unparsed.map(({ path, line, message }) => ({
    rule: 'unparsed',
    message: `${(0,words/* showName */.$i)(path)} ${/^(?:cannot|lacks|has) /.test(message) ? '' : 'cannot be measured: '}${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(message, 400))}`,
    at: { file: path, ...(line !== undefined && { line }) },
}));
/** A change may touch nothing that is measured; a repository without anything is none that was measured. */
function whyNothing({ scope, sources, totals, unparsed }) {
    if (sources === 0)
        return 'no file of the repository is of a language that is measured';
    if (scope === 'changed' || totals.files + unparsed.length > 0)
        return undefined;
    return sources === 1
        ? 'the only file of a language that is measured is left out'
        : `all ${sources} files of a language that is measured are left out`;
}
const takenOut = ({ leftOutNow, leftOutNew: { count, first } }) => [
    ...leftOutNow.map(({ path, detail }) => ({
        rule: 'left-out-now',
        message: `${(0,words/* showName */.$i)(path)} was measured before this change, and is left out since: ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(detail, 200))}`,
        at: (0,judged/* placeOf */.$)({ path, start: 1 }),
    })),
    ...(count === 0
        ? []
        : [
            {
                rule: 'left-out-new',
                message: `this change adds ${(0,words/* numberOf */.rl)(count, 'file')} that ${count === 1 ? 'is' : 'are'} left out`,
                details: [...first.map(words/* showName */.$i), ...(count > first.length ? [`and ${count - first.length} more`] : [])],
            },
        ]),
];

// EXTERNAL MODULE: ./build/checks/size/options.js
var options = __webpack_require__(90798);
;// CONCATENATED MODULE: ./build/checks/size/index.js





const size = (0,check/* defineCheck */.q)({
    id: 'size',
    title: 'Size',
    summary: 'How long and how complex functions are, as the tools of each language count: limits, and no step back.',
    options: options/* sizeOptions */.G,
    evidence: sizeEvidence,
    rules: rules,
    // Scanners, comparison and git are loaded where sizes are gathered: most runs of the command line gather none.
    gather: async (from, options) => (await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(363), __webpack_require__.e(673)]).then(__webpack_require__.bind(__webpack_require__, 673))).gather(from, options),
    judge: judge,
});


/***/ }),

/***/ 34558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gl: () => (/* binding */ asRatchetFunction),
  Yh: () => (/* binding */ judgeByRows),
  vc: () => (/* binding */ ratchetOf)
});

// EXTERNAL MODULE: ./build/formats/size-baseline/key.js
var size_baseline_key = __webpack_require__(78996);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/checks/size/judged.js
var judged = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/checks/size/limit-of.js
var limit_of = __webpack_require__(77097);
// EXTERNAL MODULE: ./build/formats/size-baseline/sizes.js
var sizes = __webpack_require__(68137);
// EXTERNAL MODULE: ./build/checks/size/metrics.js
var metrics = __webpack_require__(13361);
// EXTERNAL MODULE: ./build/checks/size/ratchet/allowance.js + 1 modules
var allowance = __webpack_require__(24707);
// EXTERNAL MODULE: ./build/checks/size/ratchet/over-limit.js
var over_limit = __webpack_require__(65752);
;// CONCATENATED MODULE: ./build/checks/size/ratchet/lend-rows.js



/** Of so many rows of one name, or of one file, one must do. */
const mostLooks = 100;
/**
 * Where there is no change to look at no rename is seen: what has no row may have that of a function that is gone and was
 * of the same name, or in the same file. Each row is lent once; answers, by the key of who has it, whose it is.
 */
function lendRows(rows, { functions, unparsed, limitOf }) {
    const there = new Set(functions.map(size_baseline_key/* printKey */.Hg));
    const unknown = new Set(unparsed);
    const gone = [...rows].flatMap(([key, row]) => (there.has(key) || unknown.has(row.path) ? [] : [row]));
    const [byName, byPath] = [groupBy(gone, ({ name }) => name), groupBy(gone, ({ path }) => path)];
    const lent = new Map();
    for (const one of functions.filter((each) => !rows.has((0,size_baseline_key/* printKey */.Hg)(each))).sort(size_baseline_key/* compareKeys */.YD)) {
        const over = (0,over_limit/* overLimit */.W)(one, limitOf);
        if ((0,sizes/* isNothing */.qv)(over))
            continue;
        const lender = firstFor(over, byName.get(one.name)) ?? firstFor(over, byPath.get(one.path));
        if (!lender)
            continue;
        byName.get(lender.name)?.delete(lender);
        byPath.get(lender.path)?.delete(lender);
        lent.set((0,size_baseline_key/* printKey */.Hg)(one), lender);
    }
    return lent;
}
function firstFor(over, rows = []) {
    let looks = 0;
    for (const row of rows) {
        if (!(0,sizes/* isLooser */.NM)(over, row.sizes))
            return row;
        if (++looks === mostLooks)
            return undefined;
    }
    return undefined;
}
function groupBy(rows, groupOf) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(groupOf(row));
        if (group)
            group.add(row);
        else
            groups.set(groupOf(row), new Set([row]));
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/checks/size/ratchet/judge-functions.js






/** Functions against the committed figures. */
function judgeFunctions(ratchet, functions, limitOf) {
    const { rows, raised, lowered, formerly } = (0,allowance/* allowanceOf */.UF)(ratchet, functions);
    const lent = ratchet.from === 'disk' ? lendRows(rows, { functions, unparsed: ratchet.unparsed, limitOf }) : noRows;
    const own = (0,allowance/* rowsByKey */.E5)(ratchet.own);
    const verdicts = functions.flatMap((one) => {
        const key = (0,size_baseline_key/* printKey */.Hg)(one);
        const [lender, old] = [lent.get(key), rows.has(key) ? formerly(one) : undefined];
        const row = lender?.sizes ?? (0,allowance/* sizesIn */.Ae)(rows, key);
        const over = (0,over_limit/* overLimit */.W)(one, limitOf);
        if ((0,sizes/* isNothing */.qv)(over) && (0,sizes/* isNothing */.qv)(row))
            return [];
        const excess = excessOf(one, row, limitOf);
        const from = lender ?? old ?? one;
        const formerKey = (0,size_baseline_key/* printKey */.Hg)(from);
        const isCarried = formerKey !== key;
        const standing = excess.length > 0 ? failing(one, row, excess) : passing({ over, row, isCarried });
        const written = (0,allowance/* sizesIn */.Ae)(own, key);
        const recorded = { isRecorded: !(0,sizes/* isLooser */.NM)(over, written), isLoose: (0,sizes/* isLooser */.NM)(written, over) };
        return [{ function: one, standing, excess, ...(isCarried && { formerly: formerKey }), ...recorded }];
    });
    return { verdicts, raised, lowered };
}
const noRows = new Map();
const excessOf = (one, row, limitOf) => metrics/* sizeMetrics */.DH.flatMap((metric) => {
    const [value, limit, said] = [one.figures[metric], limitOf(one.path, metric), row[metric]];
    if (limit === undefined || value <= Math.max(limit, said ?? 0))
        return [];
    const isByRow = said !== undefined && said > limit;
    const before = one.before?.figures[metric];
    return [
        {
            metric,
            value,
            allowed: isByRow ? said : limit,
            by: isByRow ? 'row' : 'limit',
            ...(before !== undefined && { before }),
        },
    ];
});
/** What is one worse makes the function worse, whatever became of the rest. */
function failing({ before, isNew }, row, excess) {
    if (before)
        return excess.some(({ metric, value }) => value > before.figures[metric]) ? 'worse' : 'drifted';
    return isNew || (0,sizes/* isNothing */.qv)(row) ? 'new' : 'worse';
}
function passing({ over, row, isCarried }) {
    if (isCarried && !(0,sizes/* isNothing */.qv)(over))
        return 'carried';
    return (0,sizes/* isLooser */.NM)(row, over) ? 'improved' : 'known';
}

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/checks/size/ratchet/words.js
var ratchet_words = __webpack_require__(65615);
;// CONCATENATED MODULE: ./build/checks/size/ratchet/loosened-findings.js


/** Rows on disk that allow more than those at the base. */
const loosenedFindings = ({ raised, lowered }, file) => [
    ...lowered.map((lifted) => {
        const why = lifted.row.reason === undefined ? 'no reason' : 'no new reason';
        return findingOf('ratchet-lowered', lifted, { file, end: `, and gives ${why}` });
    }),
    ...raised.map((lifted) => findingOf('ratchet-raised', lifted, { file, end: `: "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(lifted.row.reason ?? '', 200))}"` })),
];
const findingOf = (rule, { row, base }, { file, end }) => {
    const excess = (0,ratchet_words/* showLoosened */.FE)(row.sizes, base, 'at the base of this change');
    return { rule, message: `${file} allows ${(0,ratchet_words/* showKey */.Nh)(row)} ${excess}${end}`, at: { file, line: row.line } };
};

;// CONCATENATED MODULE: ./build/checks/size/judge-by-rows.js







const mostListed = 20;
/** Undefined where there is no baseline to judge by. */
function judgeByRows(evidence, options) {
    const { ratchet } = evidence;
    if (!options.ratchet || !ratchet || 'problem' in ratchet)
        return undefined;
    const limits = (0,limit_of/* limitsOf */.A)(options.limits);
    const limitOf = (path, metric) => limits(path)(metric);
    const { verdicts, raised, lowered } = judgeFunctions(ratchetOf(evidence, ratchet), evidence.judged.map(asRatchetFunction), limitOf);
    // There is a change, and nobody knows which functions it made worse.
    const isUnknown = evidence.comparison !== undefined && 'unknown' in evidence.comparison;
    const byKey = new Map(verdicts.map((verdict) => [(0,size_baseline_key/* printKey */.Hg)(verdict.function), verdict]));
    const places = new Map(evidence.judged.map((one) => [(0,size_baseline_key/* printKey */.Hg)(one), one]));
    return {
        of: (one) => {
            const verdict = byKey.get((0,size_baseline_key/* printKey */.Hg)(one));
            const place = places.get((0,size_baseline_key/* printKey */.Hg)(one));
            return verdict && { finding: isUnknown || !place ? undefined : judge_by_rows_findingOf(verdict, place) };
        },
        facts: isUnknown
            ? []
            : rowFacts(options.ratchet.file, verdicts, raised.map(({ row }) => (0,size_baseline_key/* printKey */.Hg)(row))),
        findings: isUnknown
            ? []
            : [...loosenedFindings({ raised, lowered }, options.ratchet.file), ...unrecorded(verdicts, options.ratchet.file)],
    };
}
const ratchetOf = ({ unparsed }, ratchet) => ({
    ...ratchet,
    unparsed: unparsed.map(({ path }) => path),
});
/** What is in a file that nobody touched is what it was. */
function asRatchetFunction(one) {
    const { path, name, ordinal, figures, start, state } = one;
    const before = one.before ?? (state === 'same' ? { path, name, ordinal, figures } : undefined);
    return {
        path,
        name,
        ordinal,
        figures,
        line: start,
        ...(before && { before }),
        ...(state === 'new' && { isNew: true }),
    };
}
function judge_by_rows_findingOf({ standing, excess, formerly }, place) {
    if (excess.length === 0)
        return undefined;
    const rule = { new: 'over-limit', worse: 'ratchet-worse', drifted: 'ratchet-drifted' };
    if (standing !== 'new' && standing !== 'worse' && standing !== 'drifted')
        return undefined;
    const was = formerly === undefined ? '' : `; it was ${formerly}`;
    const told = `${(0,ratchet_words/* showExcesses */.ro)(excess)}${(0,ratchet_words/* showBefore */.DK)(excess)}${was}`;
    return { rule: rule[standing], message: `${(0,judged/* nameOf */.V)(place)} has ${told}`, at: (0,judged/* placeOf */.$)(place) };
}
/** What is merged like this fails the next change, which had nothing to do with it. */
function unrecorded(verdicts, file) {
    const passing = verdicts.filter(({ excess, isRecorded }) => excess.length === 0 && !isRecorded);
    if (passing.length === 0)
        return [];
    const verb = passing.length === 1 ? 'is' : 'are';
    return [
        {
            rule: 'ratchet-unrecorded',
            message: `${(0,words/* numberOf */.rl)(passing.length, 'function')} over a limit ${verb} not in ${(0,words/* showName */.$i)(file)} as now, and would fail the next change`,
            at: { file },
            details: (0,words/* listFirst */.rL)(passing, mostListed, ({ function: one, formerly }) => formerly === undefined ? (0,ratchet_words/* showKey */.Nh)(one) : `${(0,ratchet_words/* showKey */.Nh)(one)}, which was ${formerly}`),
        },
    ];
}
function rowFacts(of, verdicts, raised) {
    const lifted = new Set(raised);
    const isAsBefore = ({ standing, function: one }) => (standing === 'known' || standing === 'carried' || standing === 'drifted') && !lifted.has((0,size_baseline_key/* printKey */.Hg)(one));
    const better = verdicts.filter(({ isLoose }) => isLoose).length;
    return [
        { of, label: 'over a limit as before', value: (0,words/* numberOf */.rl)(verdicts.filter(isAsBefore).length, 'function') },
        ...(raised.length > 0 ? [{ of, label: 'loosened with a reason', value: (0,words/* numberOf */.rl)(raised.length, 'row') }] : []),
        ...(better > 0
            ? [
                {
                    of,
                    label: 'progress',
                    value: `${(0,words/* numberOf */.rl)(better, 'function')} better than the baseline: run epic21-gate baseline update`,
                },
            ]
            : []),
    ];
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45583);

/** Its first line, as reviewers see it; its file alone where they do not see that line. */
function placeOf({ path, start, shown }) {
    const line = shown === undefined ? start : shown;
    return { file: path, ...(line !== null && { line }) };
}
/** `new function render`, `method Cart.total`, `arrow <anonymous>#2`; a method may have the empty text for its name. */
const nameOf = ({ name, ordinal, kind, state }) => `${state === 'new' ? 'new ' : ''}${kind} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(name) || '""'}${ordinal === 1 ? '' : `#${ordinal}`}`;


/***/ }),

/***/ 77097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf),
/* harmony export */   S: () => (/* binding */ excesses)
/* harmony export */ });
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44321);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13361);


const isFor = (whom, state) => whom === 'all' || state === 'new' || (whom === 'changed' && state === 'changed');
/** The limits of a file: of those for the same metric and function the last one decides. */
function limitsOf(limits) {
    const rows = limits.map((limit) => ({ limit, fits: limit.at === undefined ? () => true : (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)([limit.at].flat()) }));
    // Asked for each metric of each function: the globs are tried once for a file.
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? limitOfFile(rows.flatMap(({ limit, fits }) => (fits(path) ? [limit] : [])));
        known.set(path, found);
        return found;
    };
}
function limitOfFile(limits) {
    const lastFirst = limits.toReversed();
    return (metric, state) => {
        const found = lastFirst.find((limit) => limit[metric] !== undefined && isFor(limit.for, state))?.[metric];
        return found === 'off' ? undefined : found;
    };
}
/** By which metrics a function is over its limits. */
const excesses = (figures, limitOf, state) => _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeMetrics */ .DH.flatMap((metric) => {
    const limit = limitOf(metric, state);
    return limit !== undefined && figures[metric] > limit ? [{ metric, value: figures[metric], limit }] : [];
});


/***/ }),

/***/ 90798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ sizeOptions)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
/* harmony import */ var _model_described_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70301);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13361);



const word = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1));
const whole = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0));
const most = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([whole(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('off')], 'a whole number, or `off`'));
const metricLimits = {
    lines: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(most(), 'The most lines from the first to the last, blank ones and comments included.'),
    nloc: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(most(), 'The most lines that hold code.'),
    cyclomatic: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(most(), 'The most cyclomatic complexity, counted as the tool of the language counts it.'),
    cognitive: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(most(), 'The most cognitive complexity.'),
    nesting: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(most(), 'The most control statements inside one another.'),
    parameters: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(most(), 'The most parameters.'),
};
const namesMetric = (limit) => _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeMetrics */ .DH.some((metric) => limit[metric] !== undefined);
/** One that lifts limits only is none. */
const isNumber = (limit) => _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeMetrics */ .DH.some((metric) => typeof limit[metric] === 'number');
const limit = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    at: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([word(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(word()).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))])), 'Globs of files; without them the limit is for all of them.'),
    for: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['all', 'changed', 'new']), 'all'), 'Whether it is for all functions, for those that the change touches, or for those that it adds.'),
    ...metricLimits,
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(namesMetric, `at least one of ${_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeMetrics */ .DH.join(', ')}`));
const atMost = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    over: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(whole(), 'Functions over this figure are counted.'),
    of: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeMetrics */ .DH), 'lines'), 'The metric that is meant.'),
    at: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(word()), 'A glob of files; without it all of them are counted.'),
    functions: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(whole()), 'The most functions that may be over it.'),
    new: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(whole()), 'The most functions that a change may bring over it; 0 for none.'),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(({ functions, new: added }) => functions !== undefined || added !== undefined, '`functions`, `new` or both'));
const isAscending = (edges) => edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0));
const bands = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    of: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeMetrics */ .DH), 'lines'), 'The metric that is counted by bands.'),
    'up-to': (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(1))).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(isAscending, 'ascending')), [15, 40]), 'The last figure of each band but the last, which is open.'),
});
const counting = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    javascript: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['classic', 'modified']), 'classic'), "ESLint's variant of `complexity`: with `modified` a whole switch counts as one."),
    'optional-chaining': (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), true), 'Whether `?.` counts, as in ESLint.'),
    'default-values': (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), true), 'Whether default values count, as in ESLint.'),
    python: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['radon', 'mccabe']), 'radon'), 'Whether Python is counted as radon does, or as mccabe, which is C901 of ruff and flake8.'),
});
const maintainability = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    least: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(100)), 'The least maintainability index of a function, from 0 to 100.'),
    at: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(word()), 'A glob of files; without it all JavaScript and TypeScript is measured.'),
});
const sizeOptions = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    files: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(word()).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)), ['**']), 'Globs of source files; what is of no language that is measured is passed over.'),
    ignore: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(word()), []), 'Globs of files that count nowhere.'),
    include: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['generated', 'vendored', 'minified', 'untracked'])), []), 'What is otherwise left out: code that is generated, vendored or minified, and files that git does not track.'),
    counting: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(counting, counting.parse({})), 'Where tools differ, whose way of counting.'),
    limits: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(limit), []), 'Limits for each function. Where several are for the same function and metric, the last one decides.'),
    most: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(atMost), []), 'How many functions may be over a figure, or come over it.'),
    bands: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(bands, bands.parse({})), 'How functions are counted by size.'),
    ratchet: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        file: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(word(), 'The committed baseline of functions over their limit, written by `epic21-gate baseline update`.'),
    })), 'Functions that are over a limit already may stay, and may not grow.'),
    scope: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['changed', 'all']), 'changed'), 'Whether a run about a change measures the files that it touches, or all of them all the same.'),
    maintainability: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(maintainability), 'A limit for the maintainability index of JavaScript and TypeScript, by the Halstead figures of escomplex.'),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(({ limits, most: counted, maintainability: index }) => limits.some(isNumber) || counted.length > 0 || index !== undefined, '`limits`, `most` or `maintainability`: without any there is nothing to judge'), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(({ ratchet, limits }) => ratchet === undefined || limits.some(({ for: whom }) => whom === 'all'), '`limits` for all functions beside `ratchet`'));


/***/ }),

/***/ 24707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UF: () => (/* binding */ allowanceOf),
  s6: () => (/* binding */ nothing),
  E5: () => (/* binding */ rowsByKey),
  Ae: () => (/* binding */ sizesIn)
});

// EXTERNAL MODULE: ./build/formats/size-baseline/key.js
var size_baseline_key = __webpack_require__(78996);
// EXTERNAL MODULE: ./build/formats/size-baseline/sizes.js
var sizes = __webpack_require__(68137);
;// CONCATENATED MODULE: ./build/checks/size/ratchet/carry-rows.js

function formerKeys({ functions, renames }) {
    const known = new Map(functions.map((one) => [(0,size_baseline_key/* printKey */.Hg)(one), one]));
    const oldPaths = new Map(renames.map(([old, now]) => [now, old]));
    const gone = new Set(renames.map(([old]) => old));
    return (key) => {
        const found = known.get((0,size_baseline_key/* printKey */.Hg)(key));
        if (found?.before)
            return found.before;
        if (found?.isNew)
            return undefined;
        const path = oldPaths.get(key.path) ?? (gone.has(key.path) ? undefined : key.path);
        return path === undefined ? undefined : { ...key, path };
    };
}
/** Rows that follow their functions to where these are now. No row goes to two of them. */
function carryRows(rows, { functions, renames }, formerly) {
    const newPaths = new Map(renames);
    const before = new Map(rows.map((row) => [(0,size_baseline_key/* printKey */.Hg)(row), row]));
    const carried = new Map();
    // Functions first: what is known of them is better than what only their files tell.
    const measured = functions.map(({ path, name, ordinal }) => ({ path, name, ordinal }));
    const moved = rows.map(({ path, name, ordinal }) => ({ path: newPaths.get(path) ?? path, name, ordinal }));
    for (const key of [...measured, ...moved]) {
        const old = formerly(key);
        const from = old && (0,size_baseline_key/* printKey */.Hg)(old);
        const row = from === undefined ? undefined : before.get(from);
        if (from === undefined || !row)
            continue;
        before.delete(from);
        carried.set((0,size_baseline_key/* printKey */.Hg)(key), { ...key, sizes: row.sizes });
    }
    return carried;
}

;// CONCATENATED MODULE: ./build/checks/size/ratchet/allowance.js



const nothing = {};
/**
 * The base's rows, so that a change cannot move what it is judged by; where a function went, its row goes, and a row on
 * disk that was raised with a reason holds. Without a base the rows on disk are all there is.
 */
function allowanceOf(ratchet, functions) {
    if (ratchet.from !== 'base') {
        const rows = rowsByKey(ratchet.own);
        return { rows, base: rows, raised: [], lowered: [], formerly: (key) => key };
    }
    const carriage = { functions, renames: ratchet.renames };
    const formerly = formerKeys(carriage);
    const base = carryRows(ratchet.rows, carriage, formerly);
    const before = rowsByKey(ratchet.rows);
    // A row that nobody touched still has what its function took along.
    const ceiling = (key) => (0,sizes/* mostSizes */.Qv)(sizesIn(base, key), sizesIn(before, key));
    const reasons = new Map(ratchet.rows.map((row) => [(0,size_baseline_key/* printKey */.Hg)(row), row.reason]));
    const isReasoned = (row) => {
        const old = formerly(row);
        return row.reason !== undefined && (old === undefined || row.reason !== reasons.get((0,size_baseline_key/* printKey */.Hg)(old)));
    };
    const own = ratchet.own.map((row) => ({ key: (0,size_baseline_key/* printKey */.Hg)(row), row, isReasoned: isReasoned(row) }));
    const lift = ({ key, row }) => ({ row, base: sizesIn(base, key) });
    const lifted = own.filter((one) => one.isReasoned && (0,sizes/* isLooser */.NM)(one.row.sizes, sizesIn(base, one.key)));
    const loosened = own.filter((one) => !one.isReasoned && (0,sizes/* isLooser */.NM)(one.row.sizes, ceiling(one.key)));
    const rows = new Map([...base, ...lifted.map(({ key, row }) => [key, row])]);
    return { rows, base, raised: lifted.map(lift), lowered: loosened.map(lift), formerly };
}
const rowsByKey = (rows) => new Map(rows.map((row) => [(0,size_baseline_key/* printKey */.Hg)(row), row]));
const sizesIn = (rows, key) => rows.get(key)?.sizes ?? nothing;


/***/ }),

/***/ 65752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ overLimit)
/* harmony export */ });
/* harmony import */ var _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68137);

/** The figures that are over their limit: what a row of the function has. */
const overLimit = ({ path, figures }, limitOf) => (0,_formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .pickSizes */ .oc)((metric) => {
    const limit = limitOf(path, metric);
    return limit !== undefined && figures[metric] > limit ? figures[metric] : undefined;
});


/***/ }),

/***/ 65615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ showBefore),
/* harmony export */   FE: () => (/* binding */ showLoosened),
/* harmony export */   Nh: () => (/* binding */ showKey),
/* harmony export */   ro: () => (/* binding */ showExcesses),
/* harmony export */   ul: () => (/* binding */ showSizes)
/* harmony export */ });
/* harmony import */ var _formats_size_baseline_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78996);
/* harmony import */ var _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68137);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13361);




/** `src/a.ts Foo.bar#2`, in one line. */
const showKey = (key) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_formats_size_baseline_key_js__WEBPACK_IMPORTED_MODULE_0__/* .printKey */ .Hg)(key), 200));
/** `cyclomatic complexity 25, 5 over the 20 in the baseline; 80 lines of code, 20 over the limit of 60`. */
const showExcesses = (excess) => excess
    .map(({ metric, value, allowed, by }) => {
    const than = by === 'row' ? `${allowed} in the baseline` : `limit of ${allowed}`;
    return `${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .showFigure */ .M1)(metric, value)}, ${value - allowed} over the ${than}`;
})
    .join('; ');
/** ` (cyclomatic complexity 22 before this change)`: of what was measured at the base and is not told already. */
function showBefore(excess) {
    const told = excess.flatMap(({ metric, value, allowed, before }) => before === undefined || before === value || before === allowed ? [] : [(0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .showFigure */ .M1)(metric, before)]);
    return told.length > 0 ? ` (${told.join(', ')} before this change)` : '';
}
/** Of a row that allows more than another: `cyclomatic 25, 20 at the base of this change (+5), and nloc 80, not there`. */
const showLoosened = (sizes, than, where) => _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeMetrics */ .DH
    .flatMap((metric) => {
    const [value, other] = [sizes[metric], than[metric]];
    if (value === undefined || value <= (other ?? 0))
        return [];
    return other === undefined
        ? [`${metric} ${value}, none ${where}`]
        : [`${metric} ${value}, ${other} ${where} (+${value - other})`];
})
    .join(', and ');
/** `nloc 80, cyclomatic 25`. */
const showSizes = (sizes) => (0,_formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .printSizes */ .qh)(sizes) || 'nothing over a limit';


/***/ }),

/***/ 84173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ baselineFormats),
  m: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: ./build/model/evidence-envelope.js
var evidence_envelope = __webpack_require__(63742);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./build/formats/instant.js
const pattern = /^([12]\d{3}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))?$/;
/**
 * Milliseconds since 1970 of an ISO 8601 time; undefined for anything else. Without a zone it is UTC, as Python's
 * `datetime.utcnow().isoformat()` means it: Date.parse would take it for the runner's local time.
 */
function parseInstant(text) {
    const [, day = '', hours, minutes, seconds, fraction = '', sign, offsetHours, offsetMinutes] = pattern.exec(text) ?? [];
    const midnight = Date.parse(day);
    // Date.parse gives up on 2025-13-01, but makes 2025-03-02 of 2025-02-30.
    if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day)
        return undefined;
    const offset = (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0)) * (sign === '-' ? -1 : 1);
    const sinceMidnight = ((Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds)) * 1000;
    return midnight + sinceMidnight + Number(fraction.padEnd(3, '0').slice(0, 3));
}

;// CONCATENATED MODULE: ./build/formats/reading.js
const readNumber = (name, path, value) => Number.isFinite(value) ? { name, path, is: 'number', value } : { name, path, is: 'not-finite', text: String(value) };
/** A Prometheus sample's text: JSON has no NaN and no Inf, and Number() takes '', ' 1' and '0x1f' for numbers. */
function readSample(name, path, text) {
    const value = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? { name, path, is: 'number', value } : { name, path, is: 'not-finite', text };
}
/** What collectors write where they have no number. Any other text is a label. */
const notFiniteWord = /^(?:unknown|nan|[+-]?inf(?:inity)?)$/i;
/** The numbers of any JSON by their paths, one by one: whoever asks can stop. */
function* readNumbers(value, path = [], base = []) {
    const place = { name: path.join('.') || base.join('.'), path: [...base, ...path] };
    if (typeof value === 'number')
        yield readNumber(place.name, place.path, value);
    if (typeof value === 'string')
        yield* readText(place, value);
    if (value === null)
        yield { ...place, is: 'empty' };
    if (typeof value !== 'object' || value === null)
        return;
    const members = Array.isArray(value)
        ? [...value.entries()]
        : Object.entries(value);
    if (members.length === 0)
        yield { ...place, is: 'empty' };
    for (const [key, member] of members)
        yield* readNumbers(member, [...path, key], base);
}
function* readText(place, text) {
    if (text.trim() === '')
        yield { ...place, is: 'empty' };
    if (notFiniteWord.test(text.trim()))
        yield { ...place, is: 'not-finite', text };
}

;// CONCATENATED MODULE: ./build/formats/epic21-baseline.js



// z.number() refuses Infinity, which is what JSON's 1e999 becomes: that is a wrong value, not a wrong shape.
const number = schemas/* custom */.IeY((value) => typeof value === 'number', 'a number');
const sample = schemas/* object */.Ikc({ metric: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), value: schemas/* tuple */.PVZ([number, schemas/* string */.YjP()]) });
const instant = schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((text, context) => {
    const time = parseInstant(text);
    if (time !== undefined)
        return time;
    context.issues.push({ code: 'custom', input: text, message: 'a UTC time such as 2025-11-11T09:30:00.123456' });
    return core/* NEVER */.tm;
}));
/** The `baseline_metrics.json` that Epic 21's `collect_baseline_metrics.py` writes; `sha` is the one thing added. */
const epic21Baseline = schemas/* object */.Ikc({
    timestamp: instant,
    epic: schemas/* string */.YjP(),
    stage: schemas/* string */.YjP(),
    sha: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{7,64}$/, 'a commit id'))),
    prometheus: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(sample)),
    code: schemas/* object */.Ikc({
        function_size_distribution: schemas/* object */.Ikc({ '<15': number, '15-40': number, '>40': number }),
        test_coverage_percent: number,
        total_functions: number,
    }),
});
/** Its metrics one by one: a series each for Prometheus, then the code's. */
function* readEpic21({ prometheus, code }) {
    if (Object.keys(prometheus).length === 0)
        yield { name: 'prometheus', path: ['prometheus'], is: 'empty' };
    for (const [metric, vector] of Object.entries(prometheus)) {
        const name = `prometheus.${metric}`;
        if (vector.length === 0)
            yield { name, path: ['prometheus', metric], is: 'empty' };
        for (const [index, { value }] of vector.entries())
            yield readSeries(name, ['prometheus', metric, index, 'value'], value);
    }
    for (const [size, count] of Object.entries(code.function_size_distribution)) {
        yield readNumber(`code.function_size_distribution.${size}`, ['code', 'function_size_distribution', size], count);
    }
    yield readNumber('code.test_coverage_percent', ['code', 'test_coverage_percent'], code.test_coverage_percent);
    yield readNumber('code.total_functions', ['code', 'total_functions'], code.total_functions);
}
/** One reading for a sample: a value at no time is no more a measurement than none at all. */
function readSeries(name, path, [seconds, text]) {
    const time = readNumber(name, [...path, 0], seconds);
    return time.is === 'number' ? readSample(name, [...path, 1], text) : time;
}

// EXTERNAL MODULE: ./build/formats/shape.js
var shape = __webpack_require__(85354);
;// CONCATENATED MODULE: ./build/formats/baseline.js





/** Our own evidence, and the file of Epic 21's own script. */
const baselineFormats = ['evidence', 'epic21'];
const readers = {
    evidence: (value, most) => {
        const { data, error } = evidence_envelope/* evidenceEnvelope */.O.safeParse(value);
        if (!data)
            return { misfits: (0,shape/* misfits */.gX)(error.issues, value) };
        const time = parseInstant(data.time);
        if (time === undefined)
            return {
                misfits: [{ path: ['time'], what: `time is ${(0,shape/* describeValue */.bp)(data.time)}, expected a time with its zone` }],
            };
        const readings = take(readNumbers(data.payload, [], ['payload']), most);
        const file = { format: 'evidence', time, timePath: ['time'], commit: data.sha };
        // An envelope around nothing.
        const empty = { name: 'payload', path: ['payload'], is: 'empty' };
        return { ...file, readings: readings.length > 0 ? readings : [empty], unknownKeys: (0,shape/* unknownKeys */.vX)(value, data) };
    },
    epic21: (value, most) => {
        const { data, error } = epic21Baseline.safeParse(value);
        if (!data)
            return { misfits: (0,shape/* misfits */.gX)(error.issues, value) };
        const file = { format: 'epic21', time: data.timestamp, timePath: ['timestamp'], commit: data.sha };
        return { ...file, readings: take(readEpic21(data), most), unknownKeys: (0,shape/* unknownKeys */.vX)(value, data) };
    },
};
const requiredKeys = {
    evidence: ['schema', 'check', 'sha', 'time', 'tool', 'payload'],
    epic21: ['timestamp', 'epic', 'stage', 'prometheus', 'code'],
};
/** Reads at most that many readings, and one more: a sign that there are too many. */
function readBaseline(value, said, most) {
    const format = said === 'auto' ? recognize(value) : said;
    if (format)
        return readers[format](value, most + 1);
    const expected = baselineFormats.map((known) => `one of ${requiredKeys[known].join(', ')}`).join(' or ');
    return { misfits: [{ path: [], what: `the file is ${(0,shape/* describeValue */.bp)(value)}, expected ${expected}` }] };
}
/** The format most of whose keys are there, so that a baseline that lost some is still told what it lost. */
function recognize(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const hits = (format) => requiredKeys[format].filter((key) => Object.hasOwn(value, key)).length;
    const [best] = [...baselineFormats].sort((a, b) => hits(b) - hits(a));
    return best && hits(best) > 0 ? best : undefined;
}
function take(all, most) {
    const taken = [];
    for (const one of all) {
        if (taken.length === most)
            break;
        taken.push(one);
    }
    return taken;
}


/***/ }),

/***/ 95351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ nothingCounted),
/* harmony export */   ZJ: () => (/* binding */ noFunctions),
/* harmony export */   g4: () => (/* binding */ noBranches),
/* harmony export */   qd: () => (/* binding */ metrics),
/* harmony export */   sX: () => (/* binding */ emptyFile),
/* harmony export */   u6: () => (/* binding */ noStatements),
/* harmony export */   vD: () => (/* binding */ noLines)
/* harmony export */ });
/** What a report can count. Figures of two metrics are never compared with each other. */
const metrics = ['lines', 'branches', 'functions', 'statements', 'instructions'];
const noNumbers = new Uint32Array(0);
const noHits = new Float64Array(0);
const noLines = { numbers: noNumbers, hits: noHits };
const noBranches = { numbers: noNumbers, shapes: [], starts: new Uint32Array(1), hits: noHits };
const noFunctions = { numbers: noNumbers, names: [], hits: noHits };
const noStatements = {
    numbers: noNumbers,
    ends: noNumbers,
    keys: [],
    weights: noNumbers,
    hits: noHits,
};
const nothingCounted = { numbers: noNumbers, covered: noNumbers, total: noNumbers };
const emptyFile = (path) => ({
    path,
    lines: noLines,
    branches: noBranches,
    functions: noFunctions,
    statements: noStatements,
    instructions: nothingCounted,
});


/***/ }),

/***/ 44087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ noTotals),
/* harmony export */   L_: () => (/* binding */ sumTotals),
/* harmony export */   MO: () => (/* binding */ eachBranchLine),
/* harmony export */   lB: () => (/* binding */ addTotals),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* unused harmony export branchesOf */
const totalsOf = (file) => file.summary ?? {
    lines: hitsOf(file.lines),
    branches: branchesOf(file.branches),
    functions: hitsOf(file.functions),
    statements: statementsOf(file.statements),
    instructions: countedOf(file.instructions),
};
const noTotals = {
    lines: { covered: 0, total: 0 },
    branches: { covered: 0, total: 0 },
    functions: { covered: 0, total: 0 },
    statements: { covered: 0, total: 0 },
    instructions: { covered: 0, total: 0 },
};
const add = (a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total });
const addTotals = (a, b) => ({
    lines: add(a.lines, b.lines),
    branches: add(a.branches, b.branches),
    functions: add(a.functions, b.functions),
    statements: add(a.statements, b.statements),
    instructions: add(a.instructions, b.instructions),
});
const sumTotals = (all) => [...all].reduce(addTotals, noTotals);
function hitsOf({ hits }) {
    let covered = 0;
    for (let index = 0; index < hits.length; index++)
        if (hits[index] !== 0)
            covered++;
    return { covered, total: hits.length };
}
/** Of a line whose arms the reports do not agree about, the most that one of them saw. */
function branchesOf(branches) {
    let [covered, total] = [0, 0];
    eachBranchLine(branches, (_, own, all) => {
        covered += own;
        total += all;
    });
    return { covered, total };
}
function eachBranchLine({ numbers, starts, hits }, visit) {
    let [line, most, all] = [numbers[0] ?? 0, 0, 0];
    for (let index = 0; index < numbers.length; index++) {
        const number = numbers[index] ?? 0;
        if (number !== line) {
            visit(line, most, all);
            [line, most, all] = [number, 0, 0];
        }
        const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? 0];
        let covered = 0;
        for (let arm = start; arm < end; arm++)
            if (hits[arm] !== 0)
                covered++;
        [most, all] = [Math.max(most, covered), Math.max(all, end - start)];
    }
    if (numbers.length > 0)
        visit(line, most, all);
}
function statementsOf({ hits, weights }) {
    let [covered, total] = [0, 0];
    for (let index = 0; index < hits.length; index++) {
        const weight = weights[index] ?? 0;
        total += weight;
        if (hits[index] !== 0)
            covered += weight;
    }
    return { covered, total };
}
function countedOf(counted) {
    const sum = (values) => values.reduce((before, value) => before + value, 0);
    return { covered: sum(counted.covered), total: sum(counted.total) };
}


/***/ }),

/***/ 97079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   cV: () => (/* binding */ decodeEnvFile),
/* harmony export */   dc: () => (/* binding */ hasInvalidUtf8),
/* harmony export */   q2: () => (/* binding */ encodeEnvFile)
/* harmony export */ });
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
// A byte that is no UTF-8 becomes a lone low surrogate, U+DC80 to U+DCFF: no valid UTF-8 decodes to one, so the way back
// is unambiguous. (Python calls this surrogateescape.) Latin-1 would be lossless too, but would show "é" as "Ã©".
const ESCAPED_BYTE = /([\uDC80-\uDCFF]+)/u;
const ESCAPE = 0xdc00;
/** Bytes as text, losslessly: `encodeEnvFile(decodeEnvFile(bytes))` equals `bytes`, whatever they are. */
function decodeEnvFile(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return decodeWithEscapes(bytes);
    }
}
/** The way back from `decodeEnvFile`. */
function encodeEnvFile(text) {
    if (!ESCAPED_BYTE.test(text))
        return encoder.encode(text);
    const runs = text
        .split(ESCAPED_BYTE)
        .map((run, index) => (index % 2 === 0 ? encoder.encode(run) : unescapeBytes(run)));
    const bytes = new Uint8Array(runs.reduce((total, run) => total + run.length, 0));
    let at = 0;
    for (const run of runs) {
        bytes.set(run, at);
        at += run.length;
    }
    return bytes;
}
/** Whether decoded text is no text at all: it holds a NUL or bytes that are not UTF-8 (UTF-16 files show as NULs). */
function isBinary(text) {
    return text.includes('\0') || hasInvalidUtf8(text);
}
/** Whether decoded text stands for bytes that are not UTF-8. */
function hasInvalidUtf8(text) {
    return ESCAPED_BYTE.test(text);
}
function unescapeBytes(run) {
    return Uint8Array.from(run, (character) => character.charCodeAt(0) - ESCAPE);
}
function decodeWithEscapes(bytes) {
    const runs = [];
    let start = 0;
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes, at);
        if (length === 0) {
            runs.push(strict.decode(bytes.subarray(start, at)), String.fromCharCode(ESCAPE + (bytes[at] ?? 0)));
            start = at + 1;
        }
        at += length || 1;
    }
    runs.push(strict.decode(bytes.subarray(start)));
    return runs.join('');
}
/** Length of the valid UTF-8 sequence at a place; 0 where there is none (Unicode 16, table 3-7). */
function sequenceLength(bytes, at) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80)
        return 1;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    const [low, high] = secondByteRange[lead] ?? [0x80, 0xbf];
    const second = bytes[at + 1] ?? 0;
    if (second < low || second > high)
        return 0;
    for (let next = at + 2; next < at + length; next += 1) {
        if (((bytes[next] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return length;
}
// Overlong forms, surrogates and code points past U+10FFFF are ruled out by the second byte.
const secondByteRange = {
    0xe0: [0xa0, 0xbf],
    0xed: [0x80, 0x9f],
    0xf0: [0x90, 0xbf],
    0xf4: [0x80, 0x8f],
};


/***/ }),

/***/ 49687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ dialects),
  S: () => (/* binding */ readEnvFile)
});

// EXTERNAL MODULE: ./build/formats/env-file/lines.js
var env_file_lines = __webpack_require__(35471);
;// CONCATENATED MODULE: ./build/formats/env-file/cursor.js
/** Takes what a sticky pattern matches here; without a match the cursor stays. */
function take(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const taken = pattern.exec(cursor.text)?.[0];
    cursor.at += taken?.length ?? 0;
    return taken;
}
/** Takes the text up to an offset. */
function takeTo(cursor, end) {
    const taken = cursor.text.slice(cursor.at, end);
    cursor.at = end;
    return taken;
}
/** Offset of the first line feed from here on, or the end of the text. */
function lineFeed({ text, at }) {
    const found = text.indexOf('\n', at);
    return found === -1 ? text.length : found;
}

;// CONCATENATED MODULE: ./build/formats/env-file/expand.js
const opaque = Symbol('opaque');
// Linux hands no longer string to a program. It also stops a file that doubles a value on each of its lines.
const LONGEST_VALUE = 131_072;
/**
 * Puts known values for references. Nothing comes out if any of them is unknown: what the environment holds, and so
 * whether a default applies, is not to be seen in the file.
 */
function expand(parts, known) {
    let text = '';
    for (const part of parts) {
        const value = typeof part === 'string' ? part : part === opaque ? undefined : resolve(part, known);
        if (value === undefined)
            return undefined;
        text += value;
        if (text.length > LONGEST_VALUE && parts.length > 1)
            return undefined;
    }
    return text;
}
function resolve({ name, whenEmpty }, known) {
    const value = known(name);
    return value === '' && whenEmpty !== undefined ? whenEmpty : value;
}

;// CONCATENATED MODULE: ./build/formats/env-file/reading.js
function startReading(lineAt) {
    const settings = new Map();
    const problems = [];
    return {
        set(key, at, value, raw) {
            const line = lineAt(at);
            const setting = value === undefined ? { line, computed: true, raw } : { line, computed: false, value };
            const earlier = settings.get(key);
            if (earlier)
                earlier.push(setting);
            else
                settings.set(key, [setting]);
        },
        doubt() {
            for (const list of settings.values()) {
                const last = list.at(-1);
                if (last && !last.computed)
                    list[list.length - 1] = { line: last.line, computed: true, raw: last.value };
            }
        },
        reject(at, message) {
            problems.push({ line: lineAt(at), message });
        },
        known(key) {
            const last = settings.get(key)?.at(-1);
            return last && !last.computed ? last.value : undefined;
        },
        reading: () => ({ settings, problems }),
        refusal: (at, message) => ({ settings: new Map(), problems: [{ line: lineAt(at), message }] }),
    };
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/bash-names.js
/** Commands after which a variable may have another value, or the file may have ended. */
const changesShell = new Set(`. source eval exec exit return logout command builtin enable trap kill unset set shopt declare
  typeset local readonly export let read mapfile readarray printf getopts alias unalias cd pushd popd
  wait hash if then else elif fi for while until do done case esac select in function time coproc { }
  ! [[ break continue`.split(/\s+/));
/** Variables that bash computes, or does not let anyone set. */
const ownedByShell = new Set(`UID EUID PPID BASHOPTS SHELLOPTS BASH_VERSINFO POSIXLY_CORRECT RANDOM SRANDOM SECONDS LINENO
  EPOCHSECONDS EPOCHREALTIME BASHPID BASH_COMMAND BASH_SUBSHELL BASH_ARGV0 BASH_ALIASES BASH_CMDS
  FUNCNAME GROUPS DIRSTACK HISTCMD PIPESTATUS COMP_WORDBREAKS _`.split(/\s+/));

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/bash-nesting.js
const closers = { '(': ')', '{': '}', '[': ']', '"': '"', '`': '`' };
/**
 * Offset behind the bracket or backquote that closes the one at `open`. What stands inside is for bash to run, so only
 * its nesting matters here. A stack of its own, not recursion: a hostile file may nest a hundred thousand deep.
 */
function skipNested(text, open) {
    const stop = /[\\'"`()[\]{}]/g;
    const stack = [closers[text.charAt(open)]];
    stop.lastIndex = open + 1;
    for (let found = stop.exec(text); found; found = stop.exec(text)) {
        const [character] = found;
        const top = stack.at(-1);
        if (character === '\\')
            stop.lastIndex += 1;
        else if (character === top)
            stack.pop();
        else if (character === "'" && top !== '"') {
            const close = text.indexOf("'", stop.lastIndex);
            if (close === -1)
                return undefined;
            stop.lastIndex = close + 1;
        }
        else if (opens(text, found.index, top))
            stack.push(closers[character]);
        if (stack.length === 0)
            return stop.lastIndex;
    }
    return undefined;
}
function opens(text, at, top) {
    const character = text.charAt(at);
    if (character === '"' || character === '`')
        return true;
    if (!'({['.includes(character))
        return false;
    return text[at - 1] === '$' || (character === '(' && top !== '"');
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/bash-words.js



const ASSIGNMENT = /[A-Za-z_]\w*\+?=/y;
const PLAIN = /[^\\'"`$~ \t\n;&|()<>]+/y;
const PLAIN_IN_QUOTES = /[^"\\$`]+/y;
const NAME = /[A-Za-z_]\w*/y;
const BRACED = /\{([A-Za-z_]\w*)(?:(:?)-([\w./,@%+^-]*))?\}/y;
const SPECIAL = /[\d@*#?$!-]/y;
const END = /[ \t\n;&|()<>]|$/y;
/** Reads the word at the cursor; nothing comes out when a quote or a bracket in it is never closed. */
function takeWord(cursor) {
    const at = cursor.at;
    const head = take(cursor, ASSIGNMENT);
    const start = cursor.at;
    const parts = [];
    while (!isAt(cursor, END)) {
        const piece = isTilde(cursor, start) ? takeOpaque(cursor) : takePiece(cursor);
        if (!piece)
            return undefined;
        for (const part of piece)
            parts.push(part);
    }
    const raw = cursor.text.slice(start, cursor.at);
    return { at, name: head?.replace(/\+?=$/, ''), appends: head?.endsWith('+=') ?? false, parts, raw };
}
function takePiece(cursor) {
    const character = cursor.text[cursor.at];
    if (character === '\\')
        return takeEscape(cursor);
    if (character === "'")
        return takeSingleQuoted(cursor);
    if (character === '"')
        return takeDoubleQuoted(cursor);
    if (character === '`')
        return takeNested(cursor);
    if (character === '$')
        return takeDollar(cursor, false);
    return [take(cursor, PLAIN) ?? takeTo(cursor, cursor.at + 1)];
}
/** `~` is a home directory at the start of a value, also of one that starts on a continued line, and after each colon. */
function isTilde({ text, at }, start) {
    return text[at] === '~' && (at === start || text[at - 1] === ':' || text[at - 1] === '\n');
}
function takeOpaque(cursor) {
    cursor.at += 1;
    return [opaque];
}
function takeEscape(cursor) {
    const escaped = takeTo(cursor, Math.min(cursor.at + 2, cursor.text.length)).slice(1);
    return escaped === '\n' ? [] : [escaped === '' ? '\\' : escaped];
}
function takeSingleQuoted(cursor) {
    const close = cursor.text.indexOf("'", cursor.at + 1);
    return close === -1 ? undefined : [takeTo(cursor, close + 1).slice(1, -1)];
}
function takeDoubleQuoted(cursor) {
    const parts = [];
    cursor.at += 1;
    while (cursor.text[cursor.at] !== '"') {
        const piece = takePieceInQuotes(cursor);
        if (!piece)
            return undefined;
        for (const part of piece)
            parts.push(part);
    }
    cursor.at += 1;
    return parts;
}
function takePieceInQuotes(cursor) {
    const character = cursor.text[cursor.at];
    if (character === undefined)
        return undefined;
    if (character === '`')
        return takeNested(cursor);
    if (character === '$')
        return takeDollar(cursor, true);
    if (character !== '\\')
        return [take(cursor, PLAIN_IN_QUOTES) ?? ''];
    const escaped = cursor.text.charAt(cursor.at + 1);
    cursor.at += 2;
    if (escaped === '\n')
        return [];
    return ['$`"\\'.includes(escaped) ? escaped : `\\${escaped}`];
}
function takeDollar(cursor, inQuotes) {
    cursor.at += 1;
    const name = take(cursor, NAME);
    // A name goes on behind a backslash and newline: which variable this is, is not followed.
    if (cursor.text.startsWith('\\\n', cursor.at))
        return [opaque];
    if (name !== undefined)
        return [{ name }];
    BRACED.lastIndex = cursor.at;
    const braced = BRACED.exec(cursor.text);
    if (braced)
        return [takeBraced(cursor, braced)];
    const next = cursor.text.charAt(cursor.at);
    if (next !== '' && '{(['.includes(next))
        return takeNested(cursor);
    if (take(cursor, SPECIAL))
        return [opaque];
    // $"..." is a string to translate: a plain one where there is no catalog. $'...' knows escapes that are not followed.
    if (!inQuotes && next === '"')
        return takeDoubleQuoted(cursor);
    if (!inQuotes && next === "'")
        return takeAnsiQuoted(cursor);
    return ['$'];
}
function takeAnsiQuoted(cursor) {
    const stop = /['\\]/g;
    stop.lastIndex = cursor.at + 1;
    for (let found = stop.exec(cursor.text); found; found = stop.exec(cursor.text)) {
        if (found[0] === "'") {
            cursor.at = stop.lastIndex;
            return [opaque];
        }
        stop.lastIndex += 1;
    }
    return undefined;
}
function takeBraced(cursor, [all, name = '', colon, fallback]) {
    cursor.at += all.length;
    return colon === ':' && fallback !== undefined ? { name, whenEmpty: fallback } : { name };
}
function takeNested(cursor) {
    const end = skipNested(cursor.text, cursor.at);
    if (end === undefined)
        return undefined;
    cursor.at = end;
    return [opaque];
}
function isAt({ text, at }, pattern) {
    pattern.lastIndex = at;
    return pattern.test(text);
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/bash.js






const BLANKS = /[ \t]*/y;
const REST_OF_LINE = /[^\n]*/y;
// ${A:=1} and $((A=1)) set a variable wherever they stand; ${A:?} and $((1/0)) may end it all.
const SIDE_EFFECT = /\$\{(?!\w+(?::?-[\w./,@%+^-]*)?\})|\$\(\(|\$\[/;
// An array element, or a name that a continued line may have split.
const HIDDEN_ASSIGNMENT = /^\w+\[|\\\n/;
const bash_NAME = /^[A-Za-z_]\w*$/;
const NAME_AND_VALUE = /^([A-Za-z_]\w*)(\+?)=([^]*)$/;
/** What `set -a; source FILE` would leave in the environment. Assignments are followed, everything else is a problem. */
function readBash(text) {
    const shell = { recorder: startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(text))), isUncertain: false };
    const cursor = { text, at: 0 };
    while (cursor.at < text.length) {
        const line = takeLine(cursor);
        if (line.end === 'unclosed') {
            shell.recorder.reject(line.at, 'a quote or bracket that is never closed: bash reads no further');
            break;
        }
        if (line.end === 'unsupported')
            giveUp(line, shell);
        else
            for (const words of line.commands)
                run(words, shell);
    }
    return shell.recorder.reading();
}
function takeLine(cursor) {
    let words = [];
    const commands = [words];
    for (;;) {
        skipBlanks(cursor);
        const at = cursor.at;
        const character = cursor.text[at];
        if (character === undefined || character === '\n') {
            cursor.at += 1;
            return { commands, end: 'newline', at };
        }
        if (character === '#')
            take(cursor, REST_OF_LINE);
        else if (isSeparator(cursor, words)) {
            cursor.at += 1;
            words = [];
            commands.push(words);
        }
        else if (';&|()<>'.includes(character)) {
            take(cursor, REST_OF_LINE);
            return { commands, end: 'unsupported', at };
        }
        else {
            const word = takeWord(cursor);
            if (!word)
                return { commands, end: 'unclosed', at };
            words.push(word);
        }
    }
}
function skipBlanks(cursor) {
    take(cursor, BLANKS);
    while (cursor.text.startsWith('\\\n', cursor.at)) {
        cursor.at += 2;
        take(cursor, BLANKS);
    }
}
/** A single `;` behind a command: alone it is a syntax error, and `;;` and `;&` belong to `case`. */
function isSeparator({ text, at }, words) {
    return text[at] === ';' && words.length > 0 && text[at + 1] !== ';' && text[at + 1] !== '&';
}
function giveUp({ at, commands }, shell) {
    shell.recorder.reject(at, 'shell syntax beyond assignments: no value is certain');
    loseTrack(shell);
    for (const word of commands.flat()) {
        if (word.name !== undefined)
            bash_assign(word.name, word.at, undefined, word.raw, shell);
    }
}
function run(words, shell) {
    const expansion = words.find((word) => SIDE_EFFECT.test(word.raw));
    if (expansion) {
        shell.recorder.reject(expansion.at, 'an expansion that may set variables or stop: no value is certain');
        loseTrack(shell);
    }
    const command = words.find((word) => word.name === undefined);
    if (!command) {
        for (const word of words)
            bash_assign(word.name ?? '', word.at, bash_valueOf(word, shell), word.raw, shell);
    }
    else if (command === words[0] && command.raw === 'export')
        exportAll(words.slice(1), shell);
    else
        runOther(command, shell);
}
/** `C = v` lands here, and so do a bare key, a BOM and the lone CR of an empty CRLF line. */
function runOther(command, shell) {
    shell.recorder.reject(command.at, 'not an assignment: bash runs it as a command');
    const name = expand(command.parts, () => undefined);
    if (name === undefined || changesShell.has(name) || HIDDEN_ASSIGNMENT.test(command.raw))
        loseTrack(shell);
}
function exportAll(words, shell) {
    // All words are expanded before `export` runs: in `export A=1 B=$A`, B gets what A was before.
    const values = words.map((word) => (holdsBrace(word) ? undefined : expand(word.parts, shell.recorder.known)));
    for (const [index, word] of words.entries()) {
        if (word.name === undefined)
            exportWord(word, shell);
        else
            bash_assign(word.name, word.at, appended(word, values[index], shell), word.raw, shell);
    }
}
/** What is appended to is what it is by then: in `export A=1 A+=2`, A gets 12. */
function appended({ name = '', appends }, value, { recorder }) {
    const before = appends ? expand([{ name }], recorder.known) : '';
    return before === undefined || value === undefined ? undefined : before + value;
}
/** `export NAME` sets nothing; `export "NAME=value"` does, though it does not look like an assignment. */
function exportWord(word, shell) {
    const text = holdsBrace(word) ? undefined : expand(word.parts, () => undefined);
    if (text !== undefined && bash_NAME.test(text))
        return;
    const [, name, plus, value] = NAME_AND_VALUE.exec(text ?? '') ?? [];
    if (name !== undefined)
        return bash_assign(name, word.at, plus ? undefined : value, word.raw, shell);
    shell.recorder.reject(word.at, 'export with an option or with something that is no name');
    if (text === undefined || text.startsWith('-'))
        loseTrack(shell);
}
/** `export` may make several words of a `{`. */
function holdsBrace(word) {
    return word.raw.includes('{');
}
function bash_valueOf({ name = '', appends, parts }, { recorder }) {
    return expand(appends ? [{ name }, ...parts] : parts, recorder.known);
}
function bash_assign(name, at, value, raw, shell) {
    if (ownedByShell.has(name)) {
        shell.recorder.reject(at, 'a variable that bash keeps to itself');
        loseTrack(shell);
    }
    shell.recorder.set(name, at, shell.isUncertain ? undefined : value, raw);
}
function loseTrack(shell) {
    if (!shell.isUncertain)
        shell.recorder.doubt();
    shell.isUncertain = true;
}

;// CONCATENATED MODULE: ./build/formats/env-file/spaces.js
/** What Go calls a space. JavaScript's `\s` differs: it has the BOM and lacks U+0085. */
const goSpace = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
/** Offset of the first character from `at` on that is no such space. */
function skipSpaces(text, at, space) {
    let end = at;
    while (end < text.length && space.test(text.charAt(end)))
        end += 1;
    return end;
}
/** A loop, since `/\s+$/` takes quadratic time on a long run of spaces inside the text. */
function trimSpacesEnd(text, space) {
    let end = text.length;
    while (end > 0 && space.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/compose-template.js

const NAMED = /[a-z_][a-z0-9_]*/iy;
const compose_template_BRACED = /\{([a-z_][a-z0-9_]*)(?:(:?[-+?])([^{}$]*))?\}/iy;
const NESTED = /\{[a-z_][a-z0-9_]*:?[-+?]/iy;
/** A value as compose-go's templates read it; nothing for a template that they reject. */
function parseTemplate(text) {
    const parts = [];
    let done = 0;
    for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', done)) {
        const found = parseReference(text, at + 1);
        if (!found)
            return undefined;
        parts.push(text.slice(done, at), found.part);
        done = found.end;
    }
    return [...parts, text.slice(done)];
}
function parseReference(text, at) {
    if (text[at] === '$')
        return { part: '$', end: at + 1 };
    const name = matchAt(NAMED, text, at)?.[0];
    if (name !== undefined)
        return { part: { name }, end: at + name.length };
    const braced = matchAt(compose_template_BRACED, text, at);
    if (braced)
        return { part: bracedPart(braced), end: at + braced[0].length };
    // A default that holds references again: known to be computed, so the rest need not be understood.
    const isNested = matchAt(NESTED, text, at) && text.includes('}', at);
    return isNested ? { part: opaque, end: text.length } : undefined;
}
function bracedPart([, name = '', operator, fallback = '']) {
    if (operator === undefined || operator === '-')
        return { name };
    return operator === ':-' ? { name, whenEmpty: fallback } : opaque;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
/** The escapes of a double-quoted value: Go's, with a leading 0 for octal. `\$` becomes the `$$` of templates. */
function unescapeQuoted(text) {
    return text.replaceAll(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, character, octal) => {
        if (character !== undefined)
            return escapes[character] ?? match;
        if (octal === undefined || !/^[0-3][0-7]{2}$/.test(octal))
            return `\\${octal ?? ''}`;
        return String.fromCharCode(Number.parseInt(octal, 8));
    });
}
// No entry for \c, which the pattern lets through and Go then rejects: it stays as it is.
const escapes = {
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    $: '$$',
    '"': '"',
    '\\': '\\',
};

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/compose.js






const EXPORT = /export[\t\n\f\r ]+/y;
// A name may hold any letter or number of Unicode, and spaces, which are complained about later.
const KEY = /[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*/uy;
const compose_BLANKS = /[\t\v\f\r \u0085\u00A0]*/y;
/** compose-go reads statements, not lines: what follows a closing quote is the next one. Any error drops the file. */
function readCompose(text) {
    const recorder = startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(text)));
    const cursor = { text, at: text.startsWith('\uFEFF') ? 1 : 0 };
    for (;;) {
        cursor.at = skipSpaces(text, cursor.at, goSpace);
        if (cursor.at === text.length)
            return recorder.reading();
        const start = cursor.at;
        const fault = text[start] === '#' ? skipLine(cursor) : readStatement(cursor, recorder);
        if (fault)
            return recorder.refusal(start, `${fault}: compose refuses the whole file`);
    }
}
function readStatement(cursor, recorder) {
    if (take(cursor, EXPORT))
        take(cursor, compose_BLANKS);
    const at = cursor.at;
    const key = trimSpacesEnd(take(cursor, KEY) ?? '', goSpace);
    const end = cursor.text[cursor.at];
    if (end === undefined)
        return readEndOfFile(cursor, at, recorder);
    if (end !== '=' && end !== ':' && end !== '\n')
        return 'a character that no variable name may have';
    if (key.includes(' '))
        return 'a space in a variable name';
    cursor.at += 1;
    if (end === '\n') {
        if (key !== '')
            recorder.set(key, at, undefined, key);
        return undefined;
    }
    take(cursor, compose_BLANKS);
    return readValue(cursor, key, at, recorder);
}
/** A name with no newline behind it is taken for the value of a variable without a name. */
function readEndOfFile(cursor, at, recorder) {
    if (at === cursor.at)
        return 'export without a name';
    recorder.reject(at, 'no = and no newline: compose does not take this for a name');
    return undefined;
}
function readValue(cursor, key, at, recorder) {
    const quote = cursor.text.charAt(cursor.at);
    const quoted = quote === '"' || quote === "'";
    const raw = quoted ? takeQuoted(cursor, quote) : takeUnquoted(cursor);
    if (raw === undefined)
        return 'a quote that is never closed';
    const parts = quote === "'" ? [raw] : parseTemplate(quote === '"' ? unescapeQuoted(raw) : raw);
    if (!parts)
        return 'a $ that starts no variable (write $$)';
    if (key === '')
        recorder.reject(at, 'no variable name before =');
    else
        recorder.set(key, at, expand(parts, recorder.known), raw);
    return undefined;
}
function takeUnquoted(cursor) {
    const line = takeTo(cursor, lineFeed(cursor));
    const comment = line.indexOf(' #');
    return trimSpacesEnd(comment === -1 ? line : line.slice(0, comment), goSpace);
}
/** The text between quotes, without the backslashes that escape the quote itself. */
function takeQuoted(cursor, quote) {
    const stop = quote === '"' ? /["\\]/g : /['\\]/g;
    const pieces = [];
    cursor.at += 1;
    for (;;) {
        stop.lastIndex = cursor.at;
        const found = stop.exec(cursor.text);
        if (!found)
            return undefined;
        pieces.push(takeTo(cursor, found.index));
        cursor.at += 1;
        if (found[0] === quote)
            return pieces.join('');
        const escaped = cursor.text.charAt(cursor.at);
        pieces.push(escaped === quote ? escaped : `\\${escaped}`);
        cursor.at += 1;
    }
}
function skipLine(cursor) {
    cursor.at = lineFeed(cursor);
}

// EXTERNAL MODULE: ./build/formats/env-file/bytes.js
var bytes = __webpack_require__(97079);
;// CONCATENATED MODULE: ./build/formats/env-file/dialects/docker-run.js




// Go's bufio.Scanner gives up on a longer line, and with it on the file.
const LONGEST_LINE = 65_535;
/** No quotes, no escapes, no inline comments: a value is what stands after the first `=`. */
function readDockerRun(text) {
    const recorder = startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(text)));
    let start = 0;
    for (const whole of text.split('\n')) {
        const at = start;
        start += whole.length + 1;
        const line = clean(whole, at);
        const fault = faultOf(whole, line);
        if (fault !== undefined)
            return recorder.refusal(at, `${fault}: docker run refuses the whole file`);
        if (line === '' || line.startsWith('#'))
            continue;
        const sign = line.indexOf('=');
        if (sign === -1)
            recorder.set(line, at, undefined, line);
        else
            recorder.set(line.slice(0, sign), at, line.slice(sign + 1), line.slice(sign + 1));
    }
    return recorder.reading();
}
function clean(whole, at) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    const bom = at === 0 && line.startsWith('\uFEFF') ? 1 : 0;
    return line.slice(skipSpaces(line, bom, goSpace));
}
function faultOf(whole, line) {
    if (isTooLong(whole))
        return `a line of more than ${LONGEST_LINE} bytes`;
    if ((0,bytes/* hasInvalidUtf8 */.dc)(whole))
        return 'bytes that are not UTF-8';
    if (line.startsWith('#'))
        return undefined;
    if (line.startsWith('='))
        return 'no variable name before =';
    return /^[^=]*[ \t]/.test(line) ? 'whitespace in a variable name' : undefined;
}
function isTooLong(line) {
    return line.length * 3 > LONGEST_LINE && (0,bytes/* encodeEnvFile */.q2)(line).length > LONGEST_LINE;
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/dotenv.js


const SPACES = /\s*/y;
const dotenv_EXPORT = /export\s+(?=[\w.-])/y;
const dotenv_KEY = /[\w.-]+/y;
const SIGN = /\s*=|:\s/y;
const LINE = /.*/y;
const AFTER_QUOTE = /[^\S\n\u2028\u2029]*(?=[\n\u2028\u2029#]|$)/y;
/** The package matches one regular expression over the file; this walks the same way in linear time. */
function readDotenv(text) {
    const lines = text.replaceAll(/\r\n?/g, '\n');
    const recorder = startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(lines)));
    let at = skip(SPACES, lines, 0);
    while (at < lines.length) {
        at = lines[at] === '#' ? skip(LINE, lines, at) : dotenv_readStatement(lines, at, recorder);
        at = skip(SPACES, lines, at);
    }
    return recorder.reading();
}
/** Reads one statement and gives the offset behind it. */
function dotenv_readStatement(lines, start, recorder) {
    const keyAt = skip(dotenv_EXPORT, lines, start);
    const keyEnd = skip(dotenv_KEY, lines, keyAt);
    const valueAt = skip(SIGN, lines, keyEnd);
    if (keyEnd === keyAt || valueAt === keyEnd) {
        recorder.reject(start, 'no assignment: dotenv ignores the line');
        return skip(LINE, lines, start);
    }
    const { value, end } = quotedValue(lines, valueAt) ?? lineValue(lines, valueAt);
    const key = lines.slice(keyAt, keyEnd);
    // The package collects values in a plain object, where this name is a setter.
    if (key === '__proto__')
        recorder.reject(start, 'dotenv drops a variable of this name');
    else
        recorder.set(key, keyAt, value, value);
    return end;
}
/** A value in quotes, which may even open on a later line than the key. */
function quotedValue(lines, valueAt) {
    const open = skip(SPACES, lines, valueAt);
    const quote = lines.charAt(open);
    if (!isQuote(quote))
        return undefined;
    const close = closingQuote(lines, open, quote);
    if (close === undefined)
        return undefined;
    const text = lines.slice(open + 1, close);
    return { value: quote === '"' ? unescapeNewlines(text) : text, end: skip(LINE, lines, close + 1) };
}
/**
 * The quote that ends the value has only a comment behind it. The first unescaped quote ends the search; before it an
 * escaped one will do, and the last such one is taken if that first one does not.
 */
function closingQuote(lines, open, quote) {
    let closing;
    for (let at = lines.indexOf(quote, open + 1); at !== -1; at = lines.indexOf(quote, at + 1)) {
        AFTER_QUOTE.lastIndex = at + 1;
        if (AFTER_QUOTE.test(lines))
            closing = at;
        if (lines[at - 1] !== '\\')
            break;
    }
    return closing;
}
/** The rest of the line up to any `#`, blank before it or not; matching quotes around it go. */
function lineValue(lines, valueAt) {
    const newline = lines.indexOf('\n', valueAt);
    const line = lines.slice(valueAt, newline === -1 ? lines.length : newline);
    const text = (line.split('#', 1)[0] ?? '').trim();
    const quote = text.charAt(0);
    const bare = text.length > 1 && isQuote(quote) && text.endsWith(quote) ? text.slice(1, -1) : text;
    return { value: quote === '"' ? unescapeNewlines(bare) : bare, end: valueAt + line.length };
}
function unescapeNewlines(text) {
    return text.replaceAll('\\n', '\n').replaceAll('\\r', '\r');
}
function isQuote(character) {
    return character === '"' || character === "'" || character === '`';
}
/** Offset behind what a sticky pattern matches at a place; the place itself where it does not match. */
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match ? at + match[0].length : at;
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/node.js



// Newlines too: `A=`, blanks, newline, `"x"` gives A the value of the next line.
const space = /[ \t\n]/;
const SIGN_OR_NEWLINE = /[=\n]/g;
/** `node_dotenv.cc` of Node 24.21, step by step: its oddities decide what a program gets to see. */
function readNode(text) {
    const recorder = startReading((0,env_file_lines/* lineLookup */.P)(lineStartsWithoutReturns(text)));
    const rest = { text: trimSpacesEnd(text.replaceAll('\r', ''), space), at: 0 };
    node_skipBlanks(rest);
    while (rest.at < rest.text.length) {
        // Blanks are not skipped after a comment, so an indented `# A=1` below one sets a variable named "# A".
        if (rest.text[rest.at] === '#' || rest.text[rest.at] === '\n')
            node_skipLine(rest, rest.at);
        else
            node_readStatement(rest, recorder);
    }
    return recorder.reading();
}
function node_readStatement(rest, recorder) {
    const { text, at: start } = rest;
    SIGN_OR_NEWLINE.lastIndex = start;
    const sign = SIGN_OR_NEWLINE.exec(text)?.index ?? text.length;
    if (text[sign] !== '=') {
        recorder.reject(start, 'no =: Node ignores the line');
        rest.at = sign;
        return node_skipBlanks(rest);
    }
    const at = skipSpaces(text, start, space);
    const key = trimSpacesEnd(text.slice(at, sign), space);
    rest.at = sign + 1;
    // The empty value is stored before the key is looked at: `export A=` sets a variable named "export A".
    if (rest.at === text.length || text[rest.at] === '\n')
        return set(recorder, key, at, '');
    node_skipBlanks(rest);
    // With no key, the value is read as the next statement.
    if (key === '')
        return set(recorder, key, at, '');
    const value = takeValue(rest);
    set(recorder, key.startsWith('export ') ? key.slice(skipSpaces(key, 'export '.length, space)) : key, at, value);
}
function set(recorder, key, at, value) {
    if (key === '')
        recorder.reject(at, 'no variable name before =');
    else
        recorder.set(key, at, value, value);
}
function takeValue(rest) {
    const { text, at } = rest;
    const quote = text.charAt(at);
    const close = '"\'`'.includes(quote) ? text.indexOf(quote, at + 1) : -1;
    if (close !== -1) {
        node_skipLine(rest, close + 1);
        const value = text.slice(at + 1, close);
        return quote === '"' ? value.replaceAll('\\n', '\n') : value;
    }
    node_skipLine(rest, at);
    const line = text.slice(at, rest.at);
    node_skipBlanks(rest);
    // An unclosed quote keeps its line whole, comment included.
    if ('"\'`'.includes(quote))
        return line.endsWith('\n') ? line.slice(0, -1) : line;
    return trimSpacesEnd(line.split('#', 1)[0] ?? '', space);
}
function node_skipLine(rest, from) {
    const newline = rest.text.indexOf('\n', from);
    rest.at = newline === -1 ? rest.text.length : newline + 1;
}
function node_skipBlanks(rest) {
    rest.at = skipSpaces(rest.text, rest.at, space);
}
/** Node drops every CR, also a lone one; lines are still counted as in the file. */
function lineStartsWithoutReturns(text) {
    let returns = 0;
    return (0,env_file_lines/* lineStarts */._)(text).map((start) => {
        if (text[start - 1] === '\r' || text.slice(start - 2, start) === '\r\n')
            returns += 1;
        return start - returns;
    });
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/python.js





// What Python's `re` calls a space, less the two that end lines.
const python_BLANKS = String.raw `\t\v\f\x1C-\x20\x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;
const blank = new RegExp(`[${python_BLANKS}]`);
const spaces = new RegExp(`[\\r\\n${python_BLANKS}]*`, 'y');
const blanks = new RegExp(`[${python_BLANKS}]*`, 'y');
const exportPrefix = new RegExp(`export[${python_BLANKS}]+`, 'y');
const bareKey = new RegExp(`[^=#\\r\\n${python_BLANKS}]+`, 'y');
const quotedKey = /'[^']+'/y;
const sign = /=/y;
const restOfLine = /[^\r\n]*/y;
const lineEnd = /(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/y;
/** python-dotenv 1.2: a statement that does not parse is dropped, up to the end of the line where parsing stopped. */
function readPython(text) {
    const recorder = startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(text)));
    const cursor = { text, at: 0 };
    take(cursor, spaces);
    while (cursor.at < text.length) {
        const start = cursor.at;
        if (!python_readStatement(cursor, recorder)) {
            recorder.reject(start, 'does not parse: python-dotenv drops the statement');
            take(cursor, restOfLine);
        }
        take(cursor, spaces);
    }
    return recorder.reading();
}
function python_readStatement(cursor, recorder) {
    take(cursor, exportPrefix);
    if (cursor.text[cursor.at] === '#')
        return take(cursor, restOfLine) !== undefined;
    const at = cursor.at;
    const key = takeKey(cursor);
    if (key === undefined)
        return false;
    take(cursor, blanks);
    if (!take(cursor, sign)) {
        // A key alone leaves the variable to the environment, even where an earlier line sets it.
        const ends = take(cursor, lineEnd) !== undefined;
        if (ends)
            recorder.set(key, at, undefined, key);
        return ends;
    }
    take(cursor, blanks);
    const value = python_takeValue(cursor);
    if (value === undefined)
        return false;
    take(cursor, blanks);
    if (take(cursor, lineEnd) === undefined)
        return false;
    recorder.set(key, at, expand(references(value), recorder.known), value);
    return true;
}
function takeKey(cursor) {
    return cursor.text[cursor.at] === "'" ? take(cursor, quotedKey)?.slice(1, -1) : take(cursor, bareKey);
}
function python_takeValue(cursor) {
    const quote = cursor.text.charAt(cursor.at);
    if (quote !== '"' && quote !== "'")
        return withoutComment(take(cursor, restOfLine) ?? '');
    const close = python_closingQuote(cursor, quote);
    if (close === -1)
        return undefined;
    const value = takeTo(cursor, close + 1).slice(1, -1);
    if (quote === "'")
        return value.replaceAll(/\\([\\'])/g, '$1');
    return value.replaceAll(/\\([\\'"abfnrtv])/g, (_, character) => python_escapes[character] ?? character);
}
const python_escapes = {
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** The first quote without a backslash before it; where there is none, the last quote of all. */
function python_closingQuote({ text, at }, quote) {
    let close = text.indexOf(quote, at + 1);
    while (close !== -1 && text[close - 1] === '\\') {
        const next = text.indexOf(quote, close + 1);
        if (next === -1)
            break;
        close = next;
    }
    return close;
}
function withoutComment(line) {
    let hash = line.indexOf('#', 1);
    while (hash !== -1 && !blank.test(line.charAt(hash - 1)))
        hash = line.indexOf('#', hash + 1);
    return trimSpacesEnd(hash === -1 ? line : line.slice(0, hash), blank);
}
/** Splits `${NAME}` and `${NAME:-default}` out of a value, whatever quotes it had. The default is for unset names only. */
function references(value) {
    const parts = [];
    let done = 0;
    let at = value.indexOf('${');
    let close = value.indexOf('}');
    while (at !== -1) {
        if (close < at)
            close = value.indexOf('}', at);
        if (close === -1)
            break;
        const colon = value.indexOf(':', at);
        const hasDefault = colon !== -1 && colon < close;
        if (hasDefault && value[colon + 1] !== '-') {
            // Nothing that opens before this colon can be a reference either.
            at = value.indexOf('${', colon);
            continue;
        }
        parts.push(value.slice(done, at), { name: value.slice(at + 2, hasDefault ? colon : close) });
        done = close + 1;
        at = value.indexOf('${', done);
    }
    return [...parts, value.slice(done)];
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/systemd.js




const isNewline = (character) => character === '\n' || character === '\r';
const isSpace = (character) => isNewline(character) || character === ' ' || character === '\t';
const systemd_blank = /[ \t]/;
const systemd_name = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** The state machine of systemd's `parse_env_file_internal`, one step for each state. */
const steps = {
    'before key'(machine, character, at) {
        if (character === '#' || character === ';')
            machine.state = 'comment';
        else if (!isSpace(character))
            Object.assign(machine, { state: 'key', key: character, keyAt: at });
    },
    key(machine, character, _at, recorder) {
        if (isNewline(character)) {
            recorder.reject(machine.keyAt, 'no =: systemd ignores the line');
            machine.state = 'before key';
        }
        else if (character === '=')
            Object.assign(machine, { state: 'before value', value: '', blanksFrom: undefined });
        else
            machine.key += character;
    },
    // Also the state after a closing quote: `"a" 'b'` is `ab`.
    'before value'(machine, character, _at, recorder) {
        if (isNewline(character))
            finish(machine, recorder);
        else if (character === "'")
            machine.state = 'single quotes';
        else if (character === '"')
            machine.state = 'double quotes';
        else if (character === '\\')
            machine.state = 'escape';
        else if (!isSpace(character)) {
            machine.state = 'value';
            machine.value += character;
        }
    },
    value(machine, character, _at, recorder) {
        if (isNewline(character))
            return finish(machine, recorder);
        if (character === '\\') {
            machine.state = 'escape';
            machine.blanksFrom = undefined;
            return;
        }
        machine.blanksFrom = isSpace(character) ? (machine.blanksFrom ?? machine.value.length) : undefined;
        machine.value += character;
    },
    escape(machine, character) {
        machine.state = 'value';
        if (!isNewline(character))
            machine.value += character;
    },
    'single quotes'(machine, character) {
        if (character === "'")
            machine.state = 'before value';
        else
            machine.value += character;
    },
    'double quotes'(machine, character) {
        if (character === '"')
            machine.state = 'before value';
        else if (character === '\\')
            machine.state = 'escape in quotes';
        else
            machine.value += character;
    },
    'escape in quotes'(machine, character) {
        machine.state = 'double quotes';
        if ('"\\`$'.includes(character))
            machine.value += character;
        else if (character !== '\n')
            machine.value += `\\${character}`;
    },
    comment(machine, character) {
        if (character === '\\')
            machine.state = 'escape in comment';
        else if (isNewline(character))
            machine.state = 'before key';
    },
    // A backslash continues a comment on the next line. So it was up to systemd 253.
    'escape in comment'(machine) {
        machine.state = 'comment';
    },
};
function readSystemd(text) {
    const recorder = startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(text)));
    const machine = {
        state: 'before key',
        key: '',
        keyAt: 0,
        value: '',
        blanksFrom: undefined,
        invalidAt: undefined,
    };
    let at = 0;
    for (const character of text) {
        steps[machine.state](machine, character, at, recorder);
        at += character.length;
    }
    endOfFile(machine, recorder);
    if (machine.invalidAt === undefined)
        return recorder.reading();
    return recorder.refusal(machine.invalidAt, 'bytes that are not UTF-8: systemd refuses the whole file');
}
function endOfFile(machine, recorder) {
    // The end of the file closes quotes, and nothing is said about it; it ends a key as a newline would.
    if (machine.state === 'key')
        steps.key(machine, '\n', machine.keyAt, recorder);
    else if (!['before key', 'comment', 'escape in comment'].includes(machine.state))
        finish(machine, recorder);
}
function finish(machine, recorder) {
    machine.state = 'before key';
    const key = trimSpacesEnd(machine.key, systemd_blank);
    const value = machine.value.slice(0, machine.blanksFrom);
    if ((0,bytes/* hasInvalidUtf8 */.dc)(key + value))
        machine.invalidAt ??= machine.keyAt;
    if (systemd_name.test(key))
        recorder.set(key, machine.keyAt, value, value);
    else
        recorder.reject(machine.keyAt, 'not a variable name: systemd ignores the assignment');
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects.js









const dialects = ['bash', 'compose', 'docker-run', 'systemd', 'node', 'dotenv', 'python'];
const readers = {
    /** `set -a; source FILE` in bash 5. */
    bash: readBash,
    /** compose-go 2.13, for `.env` and `env_file:`. */
    compose: readCompose,
    /** `docker run --env-file`, Docker 28. */
    'docker-run': readDockerRun,
    /** `EnvironmentFile=`, systemd 252. */
    systemd: readSystemd,
    /** `node --env-file` and `util.parseEnv`, Node 24. */
    node: readNode,
    /** The npm package `dotenv` 18. */
    dotenv: readDotenv,
    /** `python-dotenv` 1.2. */
    python: readPython,
};
/** What a dialect would set from an env file. Nothing is run, and time is linear in the text. */
function readEnvFile(text, dialect) {
    const nul = text.indexOf('\0');
    if (nul === -1)
        return readers[dialect](text);
    // Dialects drop the byte, cut the value or refuse the file; none can hand a NUL to a program.
    return startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(text))).refusal(nul, 'a NUL byte: no environment variable can hold one');
}


/***/ }),

/***/ 35471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lineLookup),
/* harmony export */   _: () => (/* binding */ lineStarts)
/* harmony export */ });
const LINE_END = /\r\n|\n|\r/g;
/** Offsets at which lines start. LF, CRLF and a lone CR each end a line, as in an editor, whatever a dialect makes of them. */
function lineStarts(text) {
    const starts = [0];
    for (const end of text.matchAll(LINE_END))
        starts.push(end.index + end[0].length);
    return starts;
}
/** Looks up lines by bisection, so that asking for every line of a long file stays cheap. */
function lineLookup(starts) {
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}


/***/ }),

/***/ 65780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gA: () => (/* binding */ commentedKey),
  FO: () => (/* binding */ parseEnvFile),
  HN: () => (/* binding */ printEnvFile)
});

// EXTERNAL MODULE: ./build/formats/env-file/lines.js
var lines = __webpack_require__(35471);
;// CONCATENATED MODULE: ./build/formats/env-file/quoted-value.js
const REST_OF_LINE = /[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/y;
/**
 * The quoted value that opens at an offset. It may run over lines, but only a quote with nothing but a comment behind it
 * closes one: otherwise a forgotten quote would swallow every line up to the next value that is quoted.
 */
function quotedValueAt(text, open) {
    const quote = quoteAt(text, open);
    if (!quote)
        return undefined;
    // Linear over a whole file: an opening quote is never escaped, so it is also where an earlier search of its kind ends.
    const close = closingQuote(text, open, quote);
    if (close === -1)
        return undefined;
    REST_OF_LINE.lastIndex = close + 1;
    const trailing = REST_OF_LINE.exec(text)?.[0];
    return trailing === undefined ? undefined : { quote, value: text.slice(open + 1, close), trailing };
}
function quoteAt(text, at) {
    const character = text[at];
    return character === '"' || character === "'" || character === '`' ? character : undefined;
}
function closingQuote(text, open, quote) {
    let at = text.indexOf(quote, open + 1);
    if (quote !== '"')
        return at;
    while (at !== -1 && isEscaped(text, at))
        at = text.indexOf(quote, at + 1);
    return at;
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}

;// CONCATENATED MODULE: ./build/formats/env-file/tokenize.js


const BOM = '\uFEFF';
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y;
const HEAD = /^([ \t]*)(export[ \t]+)?([\w.-]+)([ \t]*=|:[ \t])([ \t]*)/;
const COMMENT = /^[ \t]*#/;
/**
 * The physical view of an env file: which lines look like an assignment of which key. Lossless:
 * `printEnvFile(parseEnvFile(text))` equals `text`. What a program makes of the lines is what `readEnvFile` answers.
 */
function parseEnvFile(text) {
    const bom = text.startsWith(BOM) ? BOM : '';
    const lineAt = (0,lines/* lineLookup */.P)((0,lines/* lineStarts */._)(text));
    const nodes = [];
    let at = bom.length;
    while (at < text.length) {
        const node = readNode(text, at, lineAt(at));
        nodes.push(node);
        at += printNode(node).length;
    }
    return { bom, nodes };
}
function printEnvFile(file) {
    return file.bom + file.nodes.map(printNode).join('');
}
/** The key that a comment would assign if it were no comment. */
function commentedKey(comment) {
    return HEAD.exec(comment.replace(/^[ \t]*#[# \t]*/, ''))?.[3];
}
function printNode(node) {
    if (node.kind !== 'assignment')
        return node.text + node.eol;
    const { leading, exportPrefix, key, separator, quote, value, trailing, eol } = node;
    return leading + exportPrefix + key + separator + quote + value + quote + trailing + eol;
}
function readNode(text, at, line) {
    const { content, eol } = lineFrom(text, at);
    const head = HEAD.exec(content);
    if (!head)
        return { kind: plainKind(content), line, text: content, eol };
    const [whole, leading = '', exportPrefix = '', key = '', sign = '', blanks = ''] = head;
    const start = { kind: 'assignment', line, leading, exportPrefix, key };
    const open = at + whole.length;
    const quoted = quotedValueAt(text, open);
    if (!quoted)
        return { ...start, ...unquoted(content, whole.length, sign, blanks), quote: '', eol };
    const end = open + quoted.value.length + quoted.trailing.length + 2;
    return { ...start, separator: sign + blanks, ...quoted, eol: lineFrom(text, end).eol };
}
function lineFrom(text, at) {
    LINE.lastIndex = at;
    const [, content = '', eol = ''] = LINE.exec(text) ?? [];
    return { content, eol };
}
function plainKind(content) {
    if (content.trim() === '')
        return 'blank';
    return COMMENT.test(content) ? 'comment' : 'other';
}
function unquoted(content, from, sign, blanks) {
    const signEnd = from - blanks.length;
    const end = unquotedEnd(content, from, signEnd);
    if (end > from)
        return { separator: sign + blanks, value: content.slice(from, end), trailing: content.slice(end) };
    // Blanks before a comment stay with it: setting `A= # c` to 1 must not write `A= 1# c`.
    return { separator: sign, value: '', trailing: content.slice(signEnd) };
}
/** Where an unquoted value ends: before its trailing blanks and a comment, which starts at a `#` after a blank. */
function unquotedEnd(content, from, signEnd) {
    const startsComment = (hash) => hash > signEnd && isBlank(content[hash - 1]);
    let end = content.indexOf('#', from);
    while (end !== -1 && !startsComment(end))
        end = content.indexOf('#', end + 1);
    if (end === -1)
        end = content.length;
    while (end > from && isBlank(content[end - 1]))
        end -= 1;
    return end;
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}


/***/ }),

/***/ 37787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/formats/json-reader.js

/** Deeper than any report that a tool writes; a reader that calls itself needs a bound. */
const mostDepth = 100;
function readValue(cursor) {
    cursor.values += 1;
    cursor.onValue?.(cursor.values);
    const first = cursor.text[cursor.at];
    if (first === '{')
        return nested(cursor, readObject);
    if (first === '[')
        return nested(cursor, readArray);
    if (first === '"')
        return readString(cursor);
    return readNumberOrWord(cursor);
}
function nested(cursor, read) {
    cursor.depth += 1;
    if (cursor.depth > mostDepth)
        throw cursor.malformed(`nested deeper than ${mostDepth} levels`, cursor.at);
    const value = read(cursor);
    cursor.depth -= 1;
    return value;
}
function readObject(cursor) {
    const object = {};
    let isOpen = opens(cursor, '}');
    while (isOpen) {
        const start = cursor.at;
        if (cursor.text[start] !== '"')
            throw unexpected(cursor, 'a key in double quotes');
        const key = readString(cursor);
        if (Object.hasOwn(object, key))
            throw cursor.malformed(`the key "${(0,visible/* clip */.$Q)(key, 80)}" is there twice`, start);
        if (key === '__proto__')
            throw cursor.malformed('the key "__proto__" is not allowed', start);
        cursor.at = skipSpace(cursor.text, cursor.at);
        if (cursor.text[cursor.at] !== ':')
            throw unexpected(cursor, '":"');
        cursor.at = skipSpace(cursor.text, cursor.at + 1);
        if (cursor.depth === 1)
            cursor.onMember?.(key, cursor.at);
        object[key] = readValue(cursor);
        isOpen = continues(cursor, '}');
    }
    return object;
}
function readArray(cursor) {
    const items = [];
    let isOpen = opens(cursor, ']');
    while (isOpen) {
        if (cursor.depth === 1)
            cursor.onMember?.(items.length, cursor.at);
        items.push(readValue(cursor));
        isOpen = continues(cursor, ']');
    }
    return items;
}
/** Past the opening bracket; false for an empty container, which is then read. */
function opens(cursor, close) {
    cursor.at = skipSpace(cursor.text, cursor.at + 1);
    if (cursor.text[cursor.at] !== close)
        return true;
    cursor.at += 1;
    return false;
}
/** Past a comma, or past the closing bracket: then false. */
function continues(cursor, close) {
    cursor.at = skipSpace(cursor.text, cursor.at);
    const found = cursor.text[cursor.at];
    if (found !== ',' && found !== close)
        throw unexpected(cursor, `"," or "${close}"`);
    cursor.at = found === ',' ? skipSpace(cursor.text, cursor.at + 1) : cursor.at + 1;
    return found === ',';
}
// Sticky and without alternatives in a loop: they take a text of any length in one step, and cannot backtrack.
// eslint-disable-next-line no-control-regex
const plainText = /[^"\\\u0000-\u001f]*/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const jsonNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function readString(cursor) {
    const { text, at: start } = cursor;
    let at = start + 1;
    for (;;) {
        at += match(plainText, text, at).length;
        const escape = match(escapeSequence, text, at);
        if (escape === '')
            break;
        at += escape.length;
    }
    cursor.at = at;
    if (at >= text.length)
        throw unexpected(cursor, 'the closing quote of a text');
    if (text[at] === '\\')
        throw cursor.malformed(`the unknown escape ${text.slice(at, at + 2)} in a text`, at);
    if (text[at] !== '"')
        throw cursor.malformed('a control character in a text', at);
    cursor.at = at + 1;
    const plain = text.slice(start + 1, at);
    return plain.includes('\\') ? String(JSON.parse(text.slice(start, at + 1))) : plain;
}
const words = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function readNumberOrWord(cursor) {
    const { text, at } = cursor;
    const number = match(jsonNumber, text, at);
    const word = number || match(/[a-z]+/y, text, at);
    if (!number && !words.has(word))
        throw unexpected(cursor, 'a value');
    cursor.at = at + word.length;
    return number ? Number(number) : words.get(word);
}
function match(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.exec(text)?.[0] ?? '';
}
const skipSpace = (text, at) => at + match(/[ \t\n\r]*/y, text, at).length;
function unexpected({ text, at, malformed }, wanted) {
    const found = match(/-?[\w.+]+|./suy, text, at);
    const what = found === '' ? 'but the text ends' : `found ${(0,visible/* visible */.RK)(JSON.stringify((0,visible/* clip */.$Q)(found, 40)))}`;
    return malformed(`expected ${wanted}, ${what}`, at);
}

;// CONCATENATED MODULE: ./build/formats/positions.js
/** Lines and columns from 1 for the offsets of a text; its lines are counted once, and only if somebody asks. */
function positions(text) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./build/formats/json.js



/**
 * Reads JSON as RFC 8259 has it. Stricter than JSON.parse where a reader could be misled: a key that is there twice is
 * an error, and so is `__proto__`. As in JSON.parse, a number too large for a double becomes Infinity.
 */
function parseJson(text, file, { mostValues = Infinity } = {}) {
    const plain = text.replace(/^\uFEFF/, '');
    const place = positions(plain);
    const onValue = (count) => {
        if (count > mostValues)
            throw new errors/* GateError */.ue('too-large', `${file} holds more than ${mostValues} values`, { at: { file } });
    };
    const malformed = (what, offset) => {
        const at = { file, ...place(offset) };
        return new errors/* GateError */.ue('malformed', `${file} is not JSON: ${what}`, { at });
    };
    const root = skipSpace(plain, 0);
    const cursor = { text: plain, malformed, onValue, at: root, depth: 0, values: 0 };
    const value = readValue(cursor);
    cursor.at = skipSpace(plain, cursor.at);
    if (cursor.at < plain.length)
        throw unexpected(cursor, 'the end of the text');
    const locate = locator(root, (offset) => readMembers(plain, malformed, offset));
    return { value, locate: (path) => place(locate(path)) };
}
/** Reads each container that a path leads through once more, so that no place is kept for values nobody asks about. */
function locator(root, membersAt) {
    const known = new Map();
    return (path) => {
        let offset = root;
        for (const step of path) {
            const members = known.get(offset) ?? membersAt(offset);
            known.set(offset, members);
            const next = members.get(step);
            if (next === undefined)
                break;
            offset = next;
        }
        return offset;
    };
}
function readMembers(text, malformed, at) {
    const members = new Map();
    readValue({ text, malformed, at, depth: 0, values: 0, onMember: (key, offset) => members.set(key, offset) });
    return members;
}


/***/ }),

/***/ 85354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   gX: () => (/* binding */ misfits),
/* harmony export */   vX: () => (/* binding */ unknownKeys)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

/** Where and how a value misses its schema, in its own words: zod tells neither what was found nor always where. */
const misfits = (issues, root) => issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    return { path, what: `${nameOf(path)} is ${describeValue(valueAt(root, path))}, expected ${expected(issue)}` };
});
const nameOf = (path) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path.join('.'), 160) || 'the file';
function valueAt(root, path) {
    let value = root;
    for (const step of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = Reflect.get(value, step);
    }
    return value;
}
function describeValue(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'string')
        return `the text ${JSON.stringify((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, 40))}`;
    if (typeof value === 'number')
        return `the number ${value}`;
    if (typeof value !== 'object')
        return String(value === true);
    const keys = Object.keys(value);
    if (keys.length === 0)
        return 'an empty object';
    return `an object of ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(keys.slice(0, 6).join(', '), 120)}${keys.length > 6 ? ', …' : ''}`;
}
const kinds = {
    array: 'a list',
    object: 'an object',
    record: 'an object',
    string: 'text',
    number: 'a number',
    tuple: 'a list',
};
function expected(issue) {
    if (issue.code === 'invalid_type')
        return kinds[issue.expected] ?? issue.expected;
    if (issue.code === 'invalid_value')
        return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    if (issue.code === 'too_small')
        return `at least ${issue.minimum}`;
    if (issue.code === 'too_big')
        return `at most ${issue.maximum}`;
    return issue.message;
}
/** Names of what a value holds beyond what its schema knows; `known` is the value as the schema returned it. */
function unknownKeys(value, known, path = []) {
    if (value === known || typeof value !== 'object' || value === null)
        return [];
    if (typeof known !== 'object' || known === null)
        return [];
    return Object.keys(value).flatMap((key) => Object.hasOwn(known, key)
        ? unknownKeys(Reflect.get(value, key), Reflect.get(known, key), [...path, key])
        : [nameOf([...path, key])]);
}


/***/ }),

/***/ 78996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ printKey),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   _H: () => (/* binding */ keyPattern),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qW: () => (/* binding */ isPlainPath),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   xS: () => (/* binding */ quotedPattern)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _coverage_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43041);


/** In JSON's quotes. */
const quotedPattern = String.raw `"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
// A word has no end but a space, and a colon before that belongs to the row.
const word = String.raw `[^\s"\\]+?`;
/** The path, the name and the number of a key at the start of a row. */
const keyPattern = `(${quotedPattern}|${word}) (${quotedPattern}|${word})(?:#([1-9]\\d{0,8}))?`;
/** `src/a.ts Foo.bar#2`: the same key is always the same text. */
const printKey = ({ path, name, ordinal }) => `${printPath(path)} ${printName(name)}${ordinal === 1 ? '' : `#${ordinal}`}`;
const compareKeys = (a, b) => (0,_coverage_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.path, b.path) || (0,_coverage_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.name, b.name) || a.ordinal - b.ordinal;
const printPath = (path) => (isPlainPath(path) ? path : quote(path));
const printName = (name) => (isPlainName(name) ? name : quote(name));
// Nearly every path and name is of such characters; the rest takes longer to tell.
const usualPath = /^[\w./@-]+$/;
const usualName = /^[\w.$<>]+$/;
// What cannot be taken for a comment, a conflict marker, or the end of the word.
const plainPath = /^[^\s"#<=>|\\:][^\s"\\]*(?<!:)$/u;
const plainName = /^[^\s"\\]+(?<!:|#\d+)$/u;
const isPlainPath = (path) => usualPath.test(path) || (plainPath.test(path) && isSeen(path));
const isPlainName = (name) => usualName.test(name) || (plainName.test(name) && isSeen(name));
const isSeen = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(text, () => '') === text;
/** As JSON, with every character escaped that could not be seen. */
const quote = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(JSON.stringify(text), escaped).replaceAll(/[^\S ]/gu, escaped);
/** What `quotedPattern` has matched is valid JSON. */
const unquote = (text) => String(JSON.parse(text));
const escaped = (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');


/***/ }),

/***/ 79021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ boundFindings)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69688);


/** Nobody reads more notices of one kind. */
const mostMild = 300;
/**
 * The worst first, and no more than the gate takes. Whatever is left out is said in a finding of its own, which has no place:
 * a waiver for places cannot lift what was not listed.
 */
function boundFindings(findings, rules) {
    const ranked = findings.toSorted((a, b) => rank(rules[a.rule]) - rank(rules[b.rule]));
    const groups = new Map();
    for (const finding of ranked) {
        const group = groups.get(finding.rule);
        if (group)
            group.push(finding);
        else
            groups.set(finding.rule, [finding]);
    }
    const listed = [...groups].flatMap(([rule, group]) => rules[rule].severity === 'error' ? group : cut(group, mostMild));
    return cut(listed, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.findingsPerCheck);
}
const rank = ({ unmeasured, severity }) => (unmeasured ? -1 : _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(severity));
/** At most so many: the last one counts the rest, by the rule of the worst among them. */
function cut(findings, most) {
    const worst = findings[most - 1];
    if (!worst || findings.length <= most)
        return findings;
    return [
        ...findings.slice(0, most - 1),
        { rule: worst.rule, message: `${findings.length - most + 1} more findings are left out` },
    ];
}


/***/ }),

/***/ 66074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
/** Infers a check's types from its schemas and rules. */
const defineCheck = (check) => check;


/***/ }),

/***/ 6320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const words = 'a day that exists, as YYYY-MM-DD';
const day = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(words).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(isDay, words));


/***/ }),

/***/ 70301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ described)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29396);

/**
 * Gives a schema its sentence, from which docs and the JSON Schema are made. A schema is one place: one that stands in two
 * would have the last sentence in both.
 */
function described(schema, description) {
    if (zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.has(schema))
        throw new TypeError(`described already, and again as: ${description}`);
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.add(schema, { description });
    return schema;
}


/***/ }),

/***/ 43048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

const unitMs = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
/** Milliseconds of a duration as Prometheus writes it: `90d`, `1h30m`. Undefined for anything else, `5` included. */
function parseDuration(text) {
    const parts = /^(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/.exec(text);
    if (!parts || text === '')
        return undefined;
    return Object.values(unitMs).reduce((sum, ms, index) => sum + ms * Number(parts[index + 1] ?? 0), 0);
}
const isDuration = (text) => (parseDuration(text) ?? 0) > 0;
const words = 'a duration with units, such as 90d or 1h30m';
const duration = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(words).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(isDuration, words));


/***/ }),

/***/ 63742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ evidenceEnvelope)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73102);

const word = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1));
/** What stored evidence is wrapped in: of which check, of which commit, when, and by which version of the gate. */
const evidenceEnvelope = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    check: word,
    sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id')),
    ref: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    time: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true, error: 'a time with its zone, such as 2025-11-11T09:30:00Z' }),
    tool: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: word, version: word }),
    payload: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});


/***/ }),

/***/ 45583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ showName),
/* harmony export */   B: () => (/* binding */ showCommit),
/* harmony export */   P6: () => (/* binding */ showLines),
/* harmony export */   rL: () => (/* binding */ listFirst),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

/** A path, glob or name from outside, in one line. */
const showName = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 160));
/** As git shortens it. */
const showCommit = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(commit, 80));
const numberOf = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** The first of a list that may be long, and how many more there are. */
function listFirst(items, most, show) {
    const listed = items.slice(0, most).map(show);
    return items.length > most ? [...listed, `and ${items.length - most} more`] : listed;
}
const showRange = ([first, last]) => (first === last ? String(first) : `${first}-${last}`);
/** `line 4`, `lines 4-9, 12 and 5 more`. */
function showLines(ranges, most = 8) {
    const [first] = ranges;
    const isOne = ranges.length === 1 && first && first[0] === first[1];
    const listed = listFirst(ranges, most, showRange).join(', ').replace(', and ', ' and ');
    return `${isOne ? 'line' : 'lines'} ${listed}`;
}


/***/ })

};
