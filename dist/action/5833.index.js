export const id = 5833;
export const ids = [5833];
export const modules = {

/***/ 5833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  size: () => (/* binding */ size)
});

// EXTERNAL MODULE: ./build/model/check.js
var check = __webpack_require__(66074);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/change/comparison-read.js
var comparison_read = __webpack_require__(69081);
// EXTERNAL MODULE: ./build/change/document-read.js
var document_read = __webpack_require__(21437);
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
        /** The file that they come from. */
        document: schemas/* optional */.lqM((0,document_read/* documentShape */.l)()),
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
        /** The same figures before the change; absent where nobody knows them, or there is no change. */
        before: schemas/* optional */.lqM(schemas/* strictObject */.rej({ over: whole, longest: whole })),
        /** The largest functions, for who wants to look around; of a name that several have, each has its own line. */
        largest: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), line, whole, whole, whole]))),
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
            ...limitFacts(evidence, over.map(({ excess }) => excess), options),
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
/** A line per limit that something is over, beside how many are. */
function limitFacts(evidence, over, options) {
    const { totals, scope, before } = evidence;
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
    const all = {
        of,
        label: 'over a limit',
        value: over.length,
        // Those that the baseline knows may be over theirs.
        ...(!options.ratchet && { limit: '<= 0' }),
        ...(before && { before: String(before.over), change: (0,words/* showMove */.nv)(over.length, before.over) }),
        key: true,
        ...(scope === 'all' && { metric: { name: 'over-limit', value: over.length } }),
    };
    return [
        within,
        all,
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

// EXTERNAL MODULE: ./build/checks/size/largest.js
var largest = __webpack_require__(13008);
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
        {
            label: 'measured',
            value: `${(0,words/* numberOf */.rl)(totals.functions, 'function')} in ${files}`,
            // A part of the repository says nothing about the whole of it.
            ...(scope === 'all' && { metric: { name: 'functions', value: totals.functions } }),
        },
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
        ...longestFact(evidence),
    ];
}
/** The longest function, where there is any. */
function longestFact({ scope, percentiles, before }) {
    const longest = percentiles.lines?.max;
    if (longest === undefined)
        return [];
    const fact = {
        of: scope === 'all' ? 'functions' : 'functions in changed files',
        label: 'lines of the longest',
        value: longest,
        ...(before && before.longest > 0 && { before: String(before.longest), change: (0,words/* showMove */.nv)(longest, before.longest) }),
        key: true,
        ...(scope === 'all' && { metric: { name: 'longest', value: longest } }),
    };
    return [fact];
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
        exhibits: (0,largest/* sizesExhibit */.I)(evidence),
        baselines: evidence.ratchet && 'rows' in evidence.ratchet ? asList(evidence.ratchet.document) : [],
    };
}
const asList = (one) => (one === undefined ? [] : [one]);
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

// EXTERNAL MODULE: ./build/model/described.js
var described = __webpack_require__(70301);
;// CONCATENATED MODULE: ./build/checks/size/options.js



const word = () => schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const whole = () => schemas/* int */.Whr().check(api/* _gte */.qm(0));
const most = () => schemas/* optional */.lqM(schemas/* union */.KCZ([whole(), schemas/* literal */.euz('off')], 'a whole number, or `off`'));
const metricLimits = {
    lines: (0,described/* described */.W)(most(), 'The most lines from the first to the last, blank ones and comments included.'),
    nloc: (0,described/* described */.W)(most(), 'The most lines that hold code.'),
    cyclomatic: (0,described/* described */.W)(most(), 'The most cyclomatic complexity, counted as the tool of the language counts it.'),
    cognitive: (0,described/* described */.W)(most(), 'The most cognitive complexity.'),
    nesting: (0,described/* described */.W)(most(), 'The most control statements inside one another.'),
    parameters: (0,described/* described */.W)(most(), 'The most parameters.'),
};
const namesMetric = (limit) => metrics/* sizeMetrics */.DH.some((metric) => limit[metric] !== undefined);
/** One that lifts limits only is none. */
const isNumber = (limit) => metrics/* sizeMetrics */.DH.some((metric) => typeof limit[metric] === 'number');
const limit = schemas/* strictObject */.rej({
    at: (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* union */.KCZ([word(), schemas/* array */.YOg(word()).check(api/* _minLength */.m9(1))])), 'Globs of files; without them the limit is for all of them.'),
    for: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* enum */.k5n(['all', 'changed', 'new']), 'all'), 'Whether it is for all functions, for those that the change touches, or for those that it adds.'),
    ...metricLimits,
})
    .check(schemas/* refine */.YPB(namesMetric, `at least one of ${metrics/* sizeMetrics */.DH.join(', ')}`));
const atMost = schemas/* strictObject */.rej({
    over: (0,described/* described */.W)(whole(), 'Functions over this figure are counted.'),
    of: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* enum */.k5n(metrics/* sizeMetrics */.DH), 'lines'), 'The metric that is meant.'),
    at: (0,described/* described */.W)(schemas/* optional */.lqM(word()), 'A glob of files; without it all of them are counted.'),
    functions: (0,described/* described */.W)(schemas/* optional */.lqM(whole()), 'The most functions that may be over it.'),
    new: (0,described/* described */.W)(schemas/* optional */.lqM(whole()), 'The most functions that a change may bring over it; 0 for none.'),
})
    .check(schemas/* refine */.YPB(({ functions, new: added }) => functions !== undefined || added !== undefined, '`functions`, `new` or both'));
const isAscending = (edges) => edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0));
const bands = schemas/* strictObject */.rej({
    of: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* enum */.k5n(metrics/* sizeMetrics */.DH), 'lines'), 'The metric that is counted by bands.'),
    'up-to': (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* int */.Whr().check(api/* _gte */.qm(1))).check(api/* _minLength */.m9(1), schemas/* refine */.YPB(isAscending, 'ascending')), [15, 40]), 'The last figure of each band but the last, which is open.'),
});
const counting = schemas/* strictObject */.rej({
    javascript: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* enum */.k5n(['classic', 'modified']), 'classic'), "ESLint's variant of `complexity`: with `modified` a whole switch counts as one."),
    'optional-chaining': (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* boolean */.zMY(), true), 'Whether `?.` counts, as in ESLint.'),
    'default-values': (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* boolean */.zMY(), true), 'Whether default values count, as in ESLint.'),
    python: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* enum */.k5n(['radon', 'mccabe']), 'radon'), 'Whether Python is counted as radon does, or as mccabe, which is C901 of ruff and flake8.'),
});
const maintainability = schemas/* strictObject */.rej({
    least: (0,described/* described */.W)(schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(100)), 'The least maintainability index of a function, from 0 to 100.'),
    at: (0,described/* described */.W)(schemas/* optional */.lqM(word()), 'A glob of files; without it all JavaScript and TypeScript is measured.'),
});
const sizeOptions = schemas/* strictObject */.rej({
    files: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(word()).check(api/* _minLength */.m9(1)), ['**']), 'Globs of source files; what is of no language that is measured is passed over.'),
    ignore: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(word()), []), 'Globs of files that count nowhere.'),
    include: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n(['generated', 'vendored', 'minified', 'untracked'])), []), 'What is otherwise left out: code that is generated, vendored or minified, and files that git does not track.'),
    counting: (0,described/* described */.W)(schemas/* _default */.Rvf(counting, counting.parse({})), 'Where tools differ, whose way of counting.'),
    limits: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(limit), []), 'Limits for each function. Where several are for the same function and metric, the last one decides.'),
    most: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(atMost), []), 'How many functions may be over a figure, or come over it.'),
    bands: (0,described/* described */.W)(schemas/* _default */.Rvf(bands, bands.parse({})), 'How functions are counted by size.'),
    ratchet: (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* strictObject */.rej({
        file: (0,described/* described */.W)(word(), 'The committed baseline of functions over their limit, written by `epic21-gate baseline update`.'),
    })), 'Functions that are over a limit already may stay, and may not grow.'),
    scope: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* enum */.k5n(['changed', 'all']), 'changed'), 'Whether a run about a change measures the files that it touches, or all of them all the same.'),
    maintainability: (0,described/* described */.W)(schemas/* optional */.lqM(maintainability), 'A limit for the maintainability index of JavaScript and TypeScript, by the Halstead figures of escomplex.'),
})
    .check(schemas/* refine */.YPB(({ limits, most: counted, maintainability: index }) => limits.some(isNumber) || counted.length > 0 || index !== undefined, '`limits`, `most` or `maintainability`: without any there is nothing to judge'), schemas/* refine */.YPB(({ ratchet, limits }) => ratchet === undefined || limits.some(({ for: whom }) => whom === 'all'), '`limits` for all functions beside `ratchet`'));

;// CONCATENATED MODULE: ./build/checks/size/strictness.js
const strictness = {
    files: { stricter: 'more', initial: ['**'] },
    ignore: 'fewer',
    include: 'more',
    // The last limit for a function decides: one more may be an exception, and one less as well.
    limits: { rows: ['at', 'for'], stricter: 'unclear' },
    'limits[].*': 'lower',
    most: { rows: ['over', 'of', 'at'] },
    'most[].functions': 'lower',
    'most[].new': 'lower',
    'bands.of': 'any',
    'bands.up-to': 'any',
    // It lets functions stay that are over a limit.
    ratchet: 'absent',
    'ratchet.file': { baseline: true },
    scope: { order: ['all', 'changed'], initial: 'changed' },
    maintainability: 'present',
    'maintainability.least': 'higher',
};

;// CONCATENATED MODULE: ./build/checks/size/index.js






const size = (0,check/* defineCheck */.q)({
    id: 'size',
    title: 'Size',
    summary: 'How long and how complex functions are, as the tools of each language count: limits, and no step back.',
    options: sizeOptions,
    evidence: sizeEvidence,
    rules: rules,
    strictness: strictness,
    // Scanners, comparison and git are loaded where sizes are gathered: most runs of the command line gather none.
    gather: async (from, options) => (await Promise.all(/* import() */[__webpack_require__.e(9145), __webpack_require__.e(363), __webpack_require__.e(2839)]).then(__webpack_require__.bind(__webpack_require__, 56582))).gather(from, options),
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
            : [
                rowsFact(options.ratchet.file, ratchet),
                ...rowFacts(options.ratchet.file, verdicts, raised.map(({ row }) => (0,size_baseline_key/* printKey */.Hg)(row))),
            ],
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
function rowsFact(of, { from, rows, own }) {
    const moved = { before: String(rows.length), change: (0,words/* showMove */.nv)(own.length, rows.length) };
    return {
        of,
        label: 'rows of the baseline',
        value: own.length,
        ...(from === 'base' && moved),
        key: true,
        metric: { name: 'ratchet-rows', value: own.length },
    };
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

/***/ 13008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sizesExhibit),
/* harmony export */   u: () => (/* binding */ largestOf)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69688);

/** The longest functions, the longest first, as far as there is room for them. */
const largestOf = (all) => all
    .toSorted((a, b) => b.figures.lines - a.figures.lines)
    .slice(0, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.exhibitRows)
    .map(({ path, name, start, figures: { lines, cyclomatic, cognitive } }) => [
    path,
    name,
    start,
    lines,
    cyclomatic,
    cognitive,
]);
const sizesExhibit = ({ largest = [], totals }) => largest.length === 0
    ? []
    : [
        {
            kind: 'sizes',
            columns: ['lines', 'cyclomatic', 'cognitive'],
            rows: largest.map(([file, name, line, ...figures]) => ({ file, line, name, figures })),
            leftOut: Math.max(0, totals.functions - largest.length),
        },
    ];


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

/***/ 13361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* reexport safe */ _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__.DH),
/* harmony export */   M1: () => (/* binding */ showFigure),
/* harmony export */   MZ: () => (/* binding */ isSameFigures),
/* harmony export */   h5: () => (/* binding */ figuresOf)
/* harmony export */ });
/* harmony import */ var _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68137);


const figuresOf = ({ start, end, nloc, cyclomatic, cognitive, nesting, parameters, }) => ({
    cyclomatic,
    cognitive,
    nloc,
    lines: end - start + 1,
    nesting,
    parameters,
});
const isSameFigures = (a, b) => _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeMetrics */ .DH.every((metric) => a[metric] === b[metric]);
const counted = {
    nloc: ['line of code', 'lines of code'],
    lines: ['line', 'lines'],
    parameters: ['parameter', 'parameters'],
};
/** `cyclomatic complexity 25`, `3 parameters`: as sentences have it. */
const showFigure = (metric, value) => {
    if (metric === 'cyclomatic' || metric === 'cognitive')
        return `${metric} complexity ${value}`;
    if (metric === 'nesting')
        return `nesting ${value}`;
    const [one, many] = counted[metric];
    return `${value} ${value === 1 ? one : many}`;
};


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

/***/ 68137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ sizeMetrics),
/* harmony export */   NM: () => (/* binding */ isLooser),
/* harmony export */   P8: () => (/* binding */ isSameSizes),
/* harmony export */   Qv: () => (/* binding */ mostSizes),
/* harmony export */   aE: () => (/* binding */ leastSizes),
/* harmony export */   oc: () => (/* binding */ pickSizes),
/* harmony export */   qh: () => (/* binding */ printSizes),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
/** What is measured of a function and may have a limit, in the order in which a row has them. */
const sizeMetrics = ['lines', 'nloc', 'cyclomatic', 'cognitive', 'nesting', 'parameters'];
/** `nloc 80, cyclomatic 25`. */
const printSizes = (sizes) => sizeMetrics.flatMap((metric) => (sizes[metric] === undefined ? [] : [`${metric} ${sizes[metric]}`])).join(', ');
/** What of each metric is allowed by a and by b: what only one of them has, the other holds to the limit. */
const leastSizes = (a, b) => pickSizes((metric) => {
    const [one, other] = [a[metric], b[metric]];
    return one === undefined || other === undefined ? undefined : Math.min(one, other);
});
/** What of each metric is allowed by a or by b. */
const mostSizes = (a, b) => pickSizes((metric) => {
    const most = Math.max(a[metric] ?? 0, b[metric] ?? 0);
    return most > 0 ? most : undefined;
});
function pickSizes(valueOf) {
    const sizes = {};
    for (const metric of sizeMetrics) {
        const value = valueOf(metric);
        if (value !== undefined)
            sizes[metric] = value;
    }
    return sizes;
}
/** More is allowed by a, in any metric: less in one makes up for nothing in another. */
const isLooser = (a, b) => sizeMetrics.some((metric) => (a[metric] ?? 0) > (b[metric] ?? 0));
const isSameSizes = (a, b) => sizeMetrics.every((metric) => a[metric] === b[metric]);
const isNothing = (sizes) => sizeMetrics.every((metric) => sizes[metric] === undefined);


/***/ })

};
