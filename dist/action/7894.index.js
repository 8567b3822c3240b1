export const id = 7894;
export const ids = [7894];
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

/***/ 21437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ documentShape)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);

/** A committed file that was compared with, as evidence. Made anew for each schema that it is part of. */
const documentShape = () => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    sha256: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[0-9a-f]{64}$/)),
});


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
/* harmony import */ var _change_comparison_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69081);
/* harmony import */ var _change_document_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21437);



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
        /** The file that they come from. */
        document: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_change_document_read_js__WEBPACK_IMPORTED_MODULE_2__/* .documentShape */ .l)()),
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
        comparison: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_change_comparison_read_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonShape */ .l)()),
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

/***/ 27894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverage: () => (/* binding */ coverage)
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
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
;// CONCATENATED MODULE: ./build/checks/coverage/exhibit.js

/** Lines and branches of each file of the repository, by path; where there are too many, the smallest are left out. */
function coverageExhibit({ files }) {
    const measured = files.filter(({ outside, totals }) => !outside && totals.lines.total + totals.branches.total > 0);
    if (measured.length === 0)
        return [];
    const rows = measured.length > limits/* limits */.F.exhibitRows ? largest(measured, limits/* limits */.F.exhibitRows) : measured;
    return [
        {
            kind: 'coverage',
            columns: ['lines covered', 'lines', 'branches covered', 'branches'],
            rows: rows.map(({ path, totals: { lines, branches } }) => ({
                file: path,
                figures: [lines.covered, lines.total, branches.covered, branches.total],
            })),
            leftOut: measured.length - rows.length,
        },
    ];
}
function largest(files, most) {
    const weight = ({ totals: { lines, branches } }) => lines.total + branches.total;
    const kept = new Set(files.toSorted((a, b) => weight(b) - weight(a)).slice(0, most));
    return files.filter((file) => kept.has(file));
}

// EXTERNAL MODULE: ./build/checks/coverage/metric-count.js
var metric_count = __webpack_require__(35829);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/model/ratio.js
var ratio = __webpack_require__(63461);
;// CONCATENATED MODULE: ./build/checks/coverage/show-count.js

/** `83.4 % (1234 of 1480)`, with as many digits as the limit needs. */
const showCount = (count, limit) => count.total === 0 ? 'not measured' : `${(0,ratio/* formatPercent */.l9)(count, limit)} (${count.covered} of ${count.total})`;

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
;// CONCATENATED MODULE: ./build/checks/coverage/moved.js



/** Whether the figures of `previous` are those that this change started from. */
function earlierAt({ previous, comparison }) {
    const base = comparison && 'base' in comparison ? comparison.base : undefined;
    return previous && previous.commit !== base ? { at: (0,words/* showCommit */.B)(previous.commit) } : {};
}
/** What a figure was, and by how much it moved; nothing where it was not measured then, or is not now. */
function movedSince({ now, metric, percent }, earlier) {
    const before = earlier && (0,metric_count/* countOf */.pq)(earlier.totals, metric);
    if (!before || before.total === 0 || now.total === 0)
        return {};
    const at = earlier.at === undefined ? '' : ` at ${earlier.at}`;
    return { before: `${(0,ratio/* formatPercent */.l9)(before, percent)}${at}`, change: (0,ratio/* formatPoints */.Xf)(now, before) };
}
/** What a figure of all files is in the history. */
function metricOf(metric, count) {
    const value = (0,ratio/* percentOf */.pR)(count);
    return value === undefined ? {} : { metric: { name: metric, value, unit: '%' } };
}
/** What was measured in part is compared with nothing, and kept nowhere. */
const uncompared = ({ of, label, value, limit, key }) => ({
    ...(of !== undefined && { of }),
    label,
    value,
    ...(limit !== undefined && { limit }),
    ...(key && { key }),
});

// EXTERNAL MODULE: ./build/checks/coverage/options.js
var options = __webpack_require__(41305);
;// CONCATENATED MODULE: ./build/checks/coverage/judge-limit.js







const limitsOf = (minimum) => options/* limited */.T.flatMap((metric) => {
    const percent = minimum[metric];
    return percent === undefined ? [] : [{ metric, percent }];
});
/** One total against the limits of its metrics. */
const judgeTotal = ({ isWhole, ...scope }, { now, before }, minimum) => (0,finding/* joinJudged */.Su)(limitsOf(minimum).map(({ metric, percent }) => {
    const count = (0,metric_count/* countOf */.pq)(now, metric);
    const figures = { now, before: before?.totals };
    const fact = {
        of: scope.of,
        label: metric,
        value: showCount(count, percent),
        limit: `>= ${percent} %`,
        ...movedSince({ now: count, metric, percent }, before),
        ...(isWhole && { ...metricOf(metric, count), key: true }),
    };
    if (count.total === 0)
        return { facts: [fact], findings: [notMeasured({ metric, percent }, scope)] };
    if (!(0,ratio/* isBelow */.Yw)(count, percent))
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
        .filter(({ count }) => (0,ratio/* isBelow */.Yw)(count, percent))
        .map(({ path, totals }) => {
        const figures = { now: totals, before: each.before.get(path) };
        const within = ` in ${(0,words/* showName */.$i)(path)}${each.suffix}`;
        return below(each.rule, limit, { figures, within, at: each.placeOf(path) });
    });
    return { facts: [fact], findings };
}
function below(rule, { metric, percent }, { figures, within, at }) {
    const before = figures.before && (0,metric_count/* countOf */.pq)(figures.before, metric);
    const was = before && before.total > 0 ? ` (was ${(0,ratio/* formatPercent */.l9)(before, percent)})` : '';
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
    judgeTotal({ of: 'all files', within: '', isWhole: true }, { now: evidence.totals, before: evidence.previous && earlier(evidence, evidence.previous.totals) }, options.total ?? {}),
    ...options.limits.map((limit) => judgeScoped(evidence, limit)),
]);
const earlier = (evidence, totals) => ({ totals, ...earlierAt(evidence) });
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
        before: earlier(evidence, (0,totals/* sumTotals */.L_)(before.map(({ totals }) => totals))),
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
    if (percent === undefined || !(0,ratio/* isBelow */.Yw)(count, percent))
        return [];
    const message = `${uncoveredWords(kind, count)}${part.within} (${(0,ratio/* formatPercent */.l9)(count, percent)}), the limit is ${percent} %`;
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
        { ...ratioFact(part, 'changed lines', lines, judged.lines), ...(part.within === '' && { key: true }) },
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
function ratchetFacts(one) {
    const { ratchet, gaps, allowance, own, options } = one;
    const { file: of, per } = options.ratchet;
    const now = (0,ratchet_gaps/* sumOf */.XN)(gaps.values());
    const limit = (0,ratchet_gaps/* sumOf */.XN)([...gaps.keys()].map((key) => allowance.rows.get(key) ?? ratchet_gaps/* noGap */.O3));
    const before = committed(one);
    const figure = (metric) => ({
        of,
        label: `uncovered ${metric}`,
        value: now[metric],
        limit: `<= ${limit[metric]}`,
        ...(before && { before: String(before[metric]), change: (0,words/* showMove */.nv)(now[metric], before[metric]) }),
        // None of none is no figure.
        ...(isMeasured(one, metric) && {
            key: true,
            metric: { name: `uncovered-${metric}`, value: now[metric] },
        }),
    });
    const better = [...gaps].filter(([key, gap]) => (0,ratchet_gaps/* isOver */.PU)(own.get(key) ?? ratchet_gaps/* noGap */.O3, gap)).length;
    return [
        { of, label: `${per}s, each by its row`, value: gaps.size },
        figure('lines'),
        figure('branches'),
        ...(ratchet.from === 'introduced' ? [{ of, label: 'rows', value: 'introduced by this change' }] : []),
        ...(better > 0 ? [{ of, label: 'progress', value: progress(better, per) }] : []),
    ];
}
const isMeasured = ({ now }, metric) => now.files.some(({ totals, outside }) => !outside && totals[metric].total > 0);
/** What the committed rows of the files that are there say, before anything was lifted; none of the change's own making. */
function committed({ ratchet, now, gaps, own, options }) {
    if (ratchet.from === 'introduced')
        return undefined;
    const { renames } = ratchet;
    const rows = new Map(ratchet.rows.map(({ key, lines, branches }) => [key, { lines, branches }]));
    const { per } = options.ratchet;
    const carried = ratchet.from === 'disk' ? own : (0,carry/* carryRows */.L)(rows, { renames, per, files: (0,ratchet_gaps/* gapsOf */.dc)(now.files, 'file') });
    return (0,ratchet_gaps/* sumOf */.XN)([...gaps.keys()].map((key) => carried.get(key) ?? ratchet_gaps/* noGap */.O3));
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
        help: 'Do what the line above says: let the checkout have both commits, or name the base with `--base`.',
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
function totalFacts(evidence, limits = {}) {
    const { totals, previous } = evidence;
    const earlier = previous && { totals: previous.totals, ...earlierAt(evidence) };
    const hasUsual = totals.lines.total + totals.branches.total > 0;
    const isKey = (metric) => !hasUsual || metric === 'lines' || metric === 'branches';
    return model/* metrics */.qd
        .filter((metric) => totals[metric].total > 0 && limits[metric] === undefined)
        .map((metric) => ({
        of: 'all files',
        label: metric,
        value: showCount(totals[metric]),
        ...movedSince({ now: totals[metric], metric }, earlier),
        ...metricOf(metric, totals[metric]),
        ...(isKey(metric) && { key: true }),
    }));
}
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
const factsOf = (of, totals) => model/* metrics */.qd
    .filter((metric) => totals[metric].total > 0)
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
    const asShown = isComplete ? (fact) => fact : uncompared;
    return {
        facts: [
            ...[...totalFacts(evidence, options.total), ...limits.facts].map(asShown),
            ...(isComplete ? [] : [incomplete]),
            ...furtherTotalFacts(evidence),
            ...comparison.facts,
            ...change.facts,
            ...ratchet.facts.map(asShown),
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
        exhibits: isComplete ? coverageExhibit(evidence) : [],
        baselines: baselinesIn(evidence),
    };
}
const baselinesIn = ({ ratchet }) => ratchet && 'rows' in ratchet && ratchet.document ? [ratchet.document] : [];
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

;// CONCATENATED MODULE: ./build/checks/coverage/strictness.js
/** Which files are read, and how the paths of reports lead to them, can raise a figure as well as lower it. */
const strictness = {
    legs: 'more',
    suites: 'more',
    'carry-forward': 'fewer',
    source: 'unordered',
    ignore: 'unordered',
    'total.*': 'higher',
    limits: { rows: ['at', 'each', 'suite'] },
    'limits[].*': 'higher',
    'new-files.*': 'higher',
    'patch.lines': 'higher',
    'patch.branches': 'higher',
    'patch.minimum-size': { stricter: 'lower', initial: 0 },
    'patch.most-uncovered': 'lower',
    'patch.packages': { rows: ['at'] },
    'patch.packages[].lines': 'higher',
    'patch.packages[].branches': 'higher',
    'patch.packages[].minimum-size': { stricter: 'lower', initial: 0 },
    'patch.packages[].most-uncovered': 'lower',
    ratchet: 'present',
    'ratchet.file': { baseline: true },
    'ratchet.per': { order: ['file', 'folder'], initial: 'file' },
    annotations: 'any',
};

;// CONCATENATED MODULE: ./build/checks/coverage/index.js






const coverage = (0,check/* defineCheck */.q)({
    id: 'coverage',
    title: 'Coverage',
    summary: 'What the tests cover, by the reports of any tool: totals, parts, the lines of a change, and no step back.',
    options: options/* coverageOptions */.x,
    evidence: evidence/* coverageEvidence */.Uo,
    rules: rules,
    strictness: strictness,
    // Readers, mapping and git are loaded where coverage is gathered: most runs of the command line gather none.
    gather: async (from, options) => (await Promise.all(/* import() */[__webpack_require__.e(8487), __webpack_require__.e(9145), __webpack_require__.e(3911), __webpack_require__.e(1332), __webpack_require__.e(6952)]).then(__webpack_require__.bind(__webpack_require__, 61332))).gather(from, options),
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
    const keepsLimits = ({ totals }) => _options_js__WEBPACK_IMPORTED_MODULE_1__/* .limited */ .T.every((metric) => !(0,_model_ratio_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)((0,_metric_count_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(totals, metric), minimum[metric] ?? 0));
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

/***/ 43041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code units, so that the order is the same on every machine. */
const compareText = (a, b) => (a === b ? 0 : a < b ? -1 : 1);


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

/***/ 63461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/** A percentage as it was written, as a whole number of 10^-digits percent. */
function exactly(percent) {
    const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(percent));
    // Nothing is below NaN, which would make it a limit that everything keeps.
    if (!written)
        throw new RangeError(`${percent} is no percentage`);
    const [, sign = '', whole = '0', fraction = '', exponent = '0'] = written;
    const digits = Math.max(0, fraction.length - Number(exponent));
    const zeros = Math.max(0, Number(exponent) - fraction.length);
    return { value: BigInt(`${sign}${whole}${fraction}${'0'.repeat(zeros)}`), digits };
}
/** Whether the ratio is below a percentage: compared as whole numbers, never as rounded ones. */
function isBelow({ covered, total }, percent) {
    const { value, digits } = exactly(percent);
    return BigInt(covered) * 100n * 10n ** BigInt(digits) < value * BigInt(total);
}
/**
 * The percentage, cut and never rounded up: it is 100 only where nothing is missing, 0 only where nothing is covered,
 * and never reads as a limit that it is below.
 */
function formatPercent({ covered, total }, limit) {
    if (total === 0)
        return 'not measured';
    const digits = Math.max(1, limit === undefined ? 1 : exactly(limit).digits);
    return `${cutVisibly(BigInt(covered), BigInt(total), digits)} %`;
}
/** The percentage as a number for a history, cut too; undefined where nothing was measured. */
const percentOf = ({ covered, total }) => total === 0 ? undefined : Number(cut(BigInt(covered), BigInt(total), 4));
/** By how much the percentage moved, cut towards no change and never to it: `+0.3 points`, `-0.04 points`, `0 points`. */
function formatPoints(now, before) {
    if (now.total === 0 || before.total === 0)
        return 'not measured';
    const moved = BigInt(now.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(now.total);
    if (moved === 0n)
        return '0 points';
    const size = cutVisibly(moved < 0n ? -moved : moved, BigInt(now.total) * BigInt(before.total), 1);
    return `${moved < 0n ? '-' : '+'}${size} points`;
}
/** With as many digits as it takes to see that it is more than nothing. */
function cutVisibly(part, whole, least) {
    let [digits, shown] = [least, cut(part, whole, least)];
    if (part === 0n)
        return shown;
    while (!/[1-9]/.test(shown))
        shown = cut(part, whole, ++digits);
    return shown;
}
function cut(part, whole, digits) {
    const scaled = (part * 100n * 10n ** BigInt(digits)) / whole;
    const text = scaled.toString().padStart(digits + 1, '0');
    return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}


/***/ })

};
