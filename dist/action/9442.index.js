export const id = 9442;
export const ids = [9442];
export const modules = {

/***/ 31968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  record: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./build/formats/history/read-history.js
var read_history = __webpack_require__(25299);
// EXTERNAL MODULE: ./build/formats/history/write-history.js
var write_history = __webpack_require__(14178);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/reporters/safe-line.js
var safe_line = __webpack_require__(2667);
// EXTERNAL MODULE: ./build/commands/report/read-report.js + 2 modules
var read_report = __webpack_require__(69564);
// EXTERNAL MODULE: ./build/formats/history/entry.js
var entry = __webpack_require__(43180);
// EXTERNAL MODULE: ./build/gate/metrics.js
var metrics = __webpack_require__(98591);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/commands/record/entry-of.js




/** What the history keeps of a report: its commit, its verdict, its figures. */
function entryOf({ at, subject, verdict, results }) {
    const { ref } = subject;
    const sha = subject.sha ?? subject.compared?.head;
    const { data, error } = entry/* historyEntry */.xg.safeParse({
        schema: 1,
        at,
        sha,
        ...(ref !== undefined && { ref: (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(ref, 200)) }),
        verdict,
        metrics: Object.fromEntries((0,metrics/* metricsOf */.P)(results)),
    });
    if (data)
        return data;
    if (sha === undefined)
        throw new errors/* GateError */.ue('misuse', 'the report is of no commit, and the history has a line for each', {
            hint: 'Record what a workflow judged, or what `check --base REV` compared.',
        });
    throw new errors/* GateError */.ue('misuse', `the report cannot be kept: ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(error.issues[0]?.message ?? '', 200))}`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/checks/registry.js
var registry = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/config/load.js + 3 modules
var load = __webpack_require__(86924);
;// CONCATENATED MODULE: ./build/commands/record/place-of.js






/** Where the history is: as the command says, or else the config. */
async function placeOf({ request, sources }) {
    const { file, keep: said, cwd, directory } = request;
    const keep = said === undefined ? undefined : readKeep(said);
    if (file !== undefined)
        return { file, path: (0,external_node_path_.resolve)(cwd, file), keep: keep ?? write_history/* keeping */.sn.usual };
    const { history } = await (0,load/* loadConfig */.Z)(request, sources, registry/* checksNamed */.dK);
    if (!history)
        throw new errors/* GateError */.ue('misuse', 'the config names no history, and the command names no file', {
            hint: 'Say --file FILE, or write `history: { file: FILE }` into the config.',
        });
    return { file: history.file, path: (0,external_node_path_.resolve)(cwd, directory, history.file), keep: keep ?? history.keep };
}
function readKeep(said) {
    const { least, most } = write_history/* keeping */.sn;
    const keep = /^\d{1,6}$/.test(said) ? Number(said) : NaN;
    if (keep >= least && keep <= most)
        return keep;
    throw new errors/* GateError */.ue('misuse', `--keep is "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(said, 80))}", expected a whole number from ${least} to ${most}`);
}

;// CONCATENATED MODULE: ./build/commands/record/index.js









/** Adds what a report measured to the history. It judges nothing; a history that it cannot read it leaves as it is. */
const record = async (hall) => {
    const { request, sources, sinks } = hall;
    if (request.from === undefined)
        throw new errors/* GateError */.ue('misuse', 'record needs --from', {
            hint: 'Name the report that `check --format json=FILE` wrote.',
        });
    const place = await placeOf(hall);
    const entry = entryOf(await (0,read_report/* readReport */.t)(request.from, request.cwd, sources.files));
    const before = await readBefore(place.path, place.file, sources.files);
    const after = (0,write_history/* addEntry */.An)(before, entry, place.keep);
    await sinks.files.write(place.path, (0,write_history/* writeHistory */.wn)(after));
    const figures = (0,words/* numberOf */.rl)(Object.keys(entry.metrics).length, 'figure');
    const told = `Kept ${figures} of ${(0,words/* showCommit */.B)(entry.sha)} in ${place.file}, which has ${(0,words/* numberOf */.rl)(after.length, 'commit')}`;
    sinks.stdout.write(`${(0,safe_line/* safeLine */.o)(told)}\n`);
    return { exitCode: verdict/* exitCodes */.h.ready };
};
async function readBefore(path, file, files) {
    try {
        return (0,read_history/* readHistory */.L)(await files.read(path), file);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue) || thrown.kind === 'cancelled')
            throw thrown;
        if (thrown.kind === 'not-found')
            return [];
        // It names its line itself.
        throw new errors/* GateError */.ue('misuse', thrown.message, { hint: thrown.hint, cause: thrown });
    }
}


/***/ }),

/***/ 69564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/formats/json.js + 2 modules
var json = __webpack_require__(37787);
// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./build/model/report-schema.js


const place = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int().positive().optional(),
    endLine: schemas/* number */.aig().int().positive().optional().describe('The last line of a range that begins at `line`.'),
    column: schemas/* number */.aig().int().positive().optional(),
});
const unit = schemas/* enum */.k5n(['%', 'ms']).optional();
const report_schema_document = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    at: schemas/* string */.YjP().optional().describe('The commit that it was read at; absent for the file on disk.'),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
});
const waiver = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP(),
    at: schemas/* string */.YjP().optional(),
    reason: schemas/* string */.YjP(),
    owner: schemas/* string */.YjP(),
    until: date(),
});
const finding = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().describe('The full id of the rule, `check/rule`.'),
    severity: schemas/* enum */.k5n(model_finding/* severities */.gO),
    message: schemas/* string */.YjP(),
    help: schemas/* string */.YjP().describe('The next step.'),
    at: place.optional().describe('Relative to the gated directory.'),
    details: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    unmeasured: schemas/* literal */.euz(true).optional().describe('Something could not be measured: the check is blocked, not failed.'),
    changed: schemas/* literal */.euz(true).optional().describe('The file is part of the change under review.'),
    waived: waiver.optional(),
});
const result = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    outcome: schemas/* enum */.k5n(['passed', 'failed', 'blocked', 'skipped']),
    reason: schemas/* string */.YjP().optional().describe('Why it is blocked or skipped.'),
    facts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        of: schemas/* string */.YjP().optional(),
        label: schemas/* string */.YjP(),
        value: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]),
        limit: schemas/* string */.YjP().optional(),
        before: schemas/* string */.YjP().optional().describe('What it was before this change, or is in the baseline.'),
        change: schemas/* string */.YjP().optional().describe('By how much it moved, with its sign.'),
        key: schemas/* literal */.euz(true).optional().describe('One of the few that a reviewer wants to read.'),
        metric: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), value: schemas/* number */.aig(), unit })
            .optional()
            .describe('The figure as a number, under a name that stays.'),
    })),
    findings: schemas/* array */.YOg(finding),
    exhibits: schemas/* array */.YOg(schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['coverage', 'sizes']),
        columns: schemas/* array */.YOg(schemas/* string */.YjP()),
        rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
            file: schemas/* string */.YjP(),
            line: schemas/* number */.aig().int().positive().optional(),
            name: schemas/* string */.YjP().optional(),
            figures: schemas/* array */.YOg(schemas/* number */.aig()),
        })),
        leftOut: schemas/* number */.aig().int().nonnegative().describe('How many rows there were too many.'),
    }))
        .optional()
        .describe('What was measured thing by thing.'),
    baselines: schemas/* array */.YOg(report_schema_document).optional().describe('The committed files that were compared with.'),
    ms: schemas/* number */.aig().nonnegative(),
});
/** The report as it is written to JSON; the published schema is made from this. */
const reportSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('epic21-gate'), version: schemas/* string */.YjP() }),
    command: schemas/* string */.YjP(),
    at: datetime(),
    subject: schemas/* strictObject */.rej({
        repository: schemas/* string */.YjP().optional(),
        sha: schemas/* string */.YjP().optional(),
        ref: schemas/* string */.YjP().optional(),
        event: schemas/* string */.YjP().optional(),
        config: schemas/* string */.YjP().optional(),
        configRead: report_schema_document.optional().describe('The config as it was read.'),
        pullRequest: schemas/* number */.aig().int().positive().optional(),
        shown: schemas/* string */.YjP().optional().describe('The commit that reviewers look at.'),
        compared: schemas/* strictObject */.rej({
            base: schemas/* string */.YjP(),
            head: schemas/* string */.YjP().describe('The commit that is checked out: what was tested.'),
            shown: schemas/* string */.YjP()
                .optional()
                .describe('The commit on which reviewers see annotations, where it is another one.'),
            reason: schemas/* string */.YjP(),
        })
            .optional()
            .describe('The two commits that were compared.'),
        run: schemas/* strictObject */.rej({
            id: schemas/* number */.aig().int().positive(),
            attempt: schemas/* number */.aig().int().positive(),
            url: schemas/* string */.YjP(),
            workflow: schemas/* string */.YjP().optional(),
            file: schemas/* string */.YjP().optional().describe("The name of the workflow's file."),
            job: schemas/* string */.YjP().optional(),
        })
            .optional()
            .describe('The run of the workflow.'),
        server: schemas/* string */.YjP().optional().describe('Where the pages of GitHub are.'),
        directory: schemas/* string */.YjP().optional().describe('The gated directory within the repository.'),
    }),
    verdict: schemas/* enum */.k5n(['ready', 'not-ready', 'undecided']),
    failOn: schemas/* enum */.k5n(model_finding/* severities */.gO).describe('The level from which a finding means not ready.'),
    results: schemas/* array */.YOg(result),
    trends: schemas/* array */.YOg(schemas/* strictObject */.rej({
        check: schemas/* string */.YjP(),
        label: schemas/* string */.YjP(),
        unit,
        points: schemas/* array */.YOg(schemas/* strictObject */.rej({ at: datetime(), sha: schemas/* string */.YjP(), value: schemas/* number */.aig() })),
    }))
        .optional()
        .describe('From the stored history, oldest first; the last point of each is of this run.'),
})
    .describe('A report of epic21-gate.');

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/commands/report/read-report.js









// Each value may be a fault of its own. No report that is small enough has as many.
const mostValues = 1_000_000;
/** A report from a file that anybody may have written: its form, its size, and that it does not contradict itself. */
async function readReport(from, cwd, files) {
    const text = (0,formats_text/* decodeText */.g)(await bytesOf(from, cwd, files), from, limits/* limits */.F.reportBytes);
    const { value } = (0,json/* parseJson */.q)(text, from, { mostValues });
    const { data, error } = reportSchema.safeParse(value);
    if (!data)
        throw refused(from, describe(error.issues));
    const contradiction = contradictionIn(data);
    if (contradiction !== undefined)
        throw refused(from, contradiction);
    return data;
}
/** What no run of the gate would write. */
function contradictionIn(report) {
    const { results, failOn } = report;
    if ((0,verdict/* verdict */.W)(results) !== report.verdict)
        return `it says ${report.verdict}, and its checks say ${(0,verdict/* verdict */.W)(results)}`;
    const lax = results.find(({ outcome, findings }) => (outcome === 'passed' || outcome === 'skipped') &&
        findings.some((finding) => !finding.waived && (finding.unmeasured || (0,model_finding/* isAtLeast */.du)(finding.severity, failOn))));
    return lax && `${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(lax.check, 80))} is ${lax.outcome}, and has a finding that stands in the way`;
}
async function bytesOf(from, cwd, files) {
    try {
        return await files.read((0,external_node_path_.resolve)(cwd, from));
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        throw new errors/* GateError */.ue('misuse', thrown.kind === 'outside' ? `${from} is a link to somewhere else` : thrown.message, {
            hint: hints[thrown.kind] ?? thrown.hint,
            cause: thrown,
        });
    }
}
const hints = {
    'not-found': 'Download the artifact of the run first, or correct --from.',
    'not-a-file': 'Name the file that `check --format json=FILE` wrote.',
    // Whoever made the artifact chose where to.
    outside: 'Name the report itself.',
};
function describe([issue]) {
    if (!issue)
        return 'it has another form';
    return `${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}`;
}
const refused = (from, why) => new errors/* GateError */.ue('misuse', `${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(from, 160))} is no report of this gate: ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(why, 300))}`, {
    hint: 'Write one with the same version: `check --format json=FILE`.',
});


/***/ }),

/***/ 74519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FG: () => (/* binding */ configNames),
  jx: () => (/* binding */ hasConfig),
  im: () => (/* binding */ readConfigText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/plan.js
var plan = __webpack_require__(64519);
// EXTERNAL MODULE: ./build/model/sha256.js
var sha256 = __webpack_require__(25327);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/config/tree.js



/** The files that are checked out. */
const diskTree = ({ files }) => ({
    async read(path) {
        try {
            return await files.read(path);
        }
        catch (thrown) {
            if (thrown instanceof errors/* GateError */.ue && thrown.kind === 'not-found')
                return undefined;
            throw thrown;
        }
    },
});
/**
 * The tree that the request names; where it names none, the base for what comes from a fork. Only where it judges: a leg that
 * collects runs the code of the fork, which may write what it likes, and has no history.
 */
async function configTree({ command, 'config-from': asked }, sources) {
    if (asked === 'head')
        return diskTree(sources);
    const event = await sources.github.event();
    if (asked === undefined && !(command === 'check' && mayBeOfFork(event)))
        return diskTree(sources);
    const at = await baseOf(event, sources);
    return at === undefined ? diskTree(sources) : { at, read: (path) => sources.git.show(at, path) };
}
/** One whose event does not tell where it is from counts as one of a fork. */
function mayBeOfFork(event) {
    // What pull_request_target checks out is the base already, and nothing is judged on it.
    if (!event || event.name === 'pull_request_target')
        return false;
    return event.pull?.isFork ?? event.name.startsWith('pull_request');
}
/** Undefined where the event is about the repository as it is: what is checked out is all there is. */
async function baseOf(event, { comparison, git }) {
    const found = await comparison();
    if (!found) {
        if (event && !event.pull && !mayBeOfFork(event))
            return undefined;
        throw unknownBase('nothing says what is compared', 'Name the commit to compare with: --base origin/main.');
    }
    if ('unknown' in found)
        throw unknownBase((0,visible/* visible */.RK)((0,visible/* clip */.$Q)(found.unknown, 300)), found.hint);
    // The first parent of a tested merge is the base as it is. Elsewhere the base of the comparison is a merge base, and who
    // branches off long ago would choose an old, laxer config: the tip is asked for.
    const tip = found.shown === undefined ? event?.change?.base : undefined;
    const at = await git.resolve(tip ?? found.base);
    if (at !== undefined)
        return at;
    throw unknownBase(`the base ${(0,words/* showCommit */.B)(tip ?? found.base)} is not here`, fetchAll);
}
const fetchAll = 'Fetch the whole history: actions/checkout with fetch-depth: 0';
const unknownBase = (why, hint) => new errors/* GateError */.ue('misuse', `the config is to be read from the base of the change, which is unknown: ${why}`, { hint });

;// CONCATENATED MODULE: ./build/config/find.js








const configNames = [
    '.github/epic21-gate.yml',
    '.github/epic21-gate.yaml',
    'epic21-gate.yml',
    'epic21-gate.yaml',
    'epic21-gate.json',
];
/** The config that the request names, or holds, or that lies where configs lie, as it is in the tree that counts. */
async function readConfigText(request, sources) {
    const { config: said } = request;
    if (said !== undefined && (0,plan/* isInline */.m)(said))
        return inlineText(said, request);
    const tree = await configTree(request, sources);
    return said === undefined ? findConfig(tree) : readNamed(said, request, tree);
}
/** It stands in the workflow, and the tree that GitHub took the workflow from is what counts. */
function inlineText(text, { 'config-from': asked }) {
    if (asked === 'base')
        throw new errors/* GateError */.ue('misuse', 'an inline config stands in the workflow and cannot be read from the base', {
            hint: 'Commit the config as a file, or leave config-from out.',
        });
    return { text, file: plan/* inlineConfig */.a, read: { file: plan/* inlineConfig */.a, sha256: (0,sha256/* sha256 */.s)(text) } };
}
async function readNamed(said, { cwd, directory }, tree) {
    const file = (0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd, directory), (0,external_node_path_.resolve)(cwd, said)).replaceAll('\\', '/');
    const found = await readIfThere({ path: tree.at === undefined ? (0,external_node_path_.resolve)(cwd, said) : file, file }, tree);
    if (found)
        return found;
    throw new errors/* GateError */.ue('misuse', `the config ${said} does not exist${atBase(tree)}`, { hint: nextStep(tree) });
}
const atBase = ({ at }) => (at === undefined ? '' : ` at the base ${(0,words/* showCommit */.B)(at)} of the change`);
const nextStep = ({ at }, more = '') => at === undefined
    ? `Write one with \`epic21-gate init\`${more}.`
    : 'Merge the config first, or say config-from: head where the change comes from people you trust.';
/** Whether there is one to be found where nobody named one. */
async function hasConfig(files) {
    for await (const file of files.readEach(configNames)) {
        if ('bytes' in file || file.error.kind !== 'not-found')
            return true;
    }
    return false;
}
async function findConfig(tree) {
    const read = await Promise.all(configNames.map((file) => readIfThere({ path: file, file }, tree)));
    const [only, other] = read.filter((found) => found !== undefined);
    if (!only) {
        throw new errors/* GateError */.ue('misuse', `no config found${atBase(tree)}: tried ${configNames.join(', ')}`, {
            hint: nextStep(tree, ', or name yours with --config'),
        });
    }
    // Two configs would let the laxer one win unseen.
    if (other)
        throw new errors/* GateError */.ue('misuse', `two configs found${atBase(tree)}: ${only.file} and ${other.file}`, {
            hint: 'Keep one, or name it with --config.',
        });
    return only;
}
async function readIfThere({ path, file }, tree) {
    try {
        const bytes = await tree.read(path);
        if (!bytes)
            return undefined;
        const { at } = tree;
        const read = { file, ...(at !== undefined && { at }), sha256: (0,sha256/* sha256 */.s)(bytes) };
        return { text: (0,formats_text/* decodeText */.g)(bytes, path, limits/* limits */.F.configBytes), file, read };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        throw new errors/* GateError */.ue('misuse', thrown.message, { hint: thrown.hint ?? outsideHint(thrown, tree), cause: thrown });
    }
}
/** No commit holds what lies outside the repository. */
const outsideHint = ({ kind }, { at }) => kind === 'outside' && at !== undefined ? 'Say config-from: head: no commit holds such a file.' : undefined;


/***/ }),

/***/ 43180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ metricKey),
/* harmony export */   xg: () => (/* binding */ historyEntry),
/* harmony export */   zg: () => (/* binding */ mostMetrics)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73102);

/** `coverage/lines`: the check, and the name of the figure within it. */
const metricKey = /^[a-z0-9][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,63}$/;
const mostMetrics = 100;
const metric = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    value: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    unit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['%', 'ms'])),
    label: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(200)),
});
const historyEntry = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id')),
    ref: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(255))),
    verdict: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ready', 'not-ready', 'undecided']),
    metrics: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(metricKey, 'a name such as coverage/lines')), metric)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((metrics) => Object.keys(metrics).length <= mostMetrics, `at most ${mostMetrics} figures`)),
});


/***/ }),

/***/ 25299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69688);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1032);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37787);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72632);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43180);
/* harmony import */ var _in_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39716);







/** A line for each commit. What is no such line is refused, and told by its number: half a history looks like all of it. */
function readHistory(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(bytes, file, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.historyBytes).replace(/^\uFEFF/, '');
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    return (0,_in_order_js__WEBPACK_IMPORTED_MODULE_6__/* .inOrder */ .a)(lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, { file, line: index + 1 })])));
}
function readLine(text, at) {
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(text))
        throw malformed(at, 'is where a conflict of git is left', conflict);
    const { data, error } = _entry_js__WEBPACK_IMPORTED_MODULE_5__/* .historyEntry */ .xg.safeParse(valueIn(text, at));
    if (data)
        return data;
    const [issue] = error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    const what = [where, issue?.message].filter((part) => part !== undefined && part !== '').join(': ');
    throw malformed(at, `is no entry: ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(what, 200))}`, mend);
}
function valueIn(text, at) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text, at.file).value;
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw thrown;
        throw malformed(at, `is not JSON${thrown.message.slice(`${at.file} is not JSON`.length)}`, mend);
    }
}
const mend = 'Mend or remove that line.';
const conflict = 'Keep the lines of both sides and remove the markers: the order does not matter.';
const malformed = ({ file, line }, what, hint) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `line ${line} of ${file} ${what}`, { at: { file, line }, hint });


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

/***/ 72632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Bytes from outside as text; what is no UTF-8 text is refused by name. */
function decodeText(bytes, file, mostBytes) {
    if (bytes.length > mostBytes)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('too-large', `${file} has ${bytes.length} bytes, over the limit of ${mostBytes}`);
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if (!text.includes('\0'))
            return text;
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `${file} is not UTF-8 text`, { cause });
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `${file} is a binary file`);
}


/***/ }),

/***/ 98591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf)
/* harmony export */ });
/* harmony import */ var _formats_history_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43180);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);


/** The figures that a history keeps, by `check/name`. What a check that was blocked measured is a part of something. */
function metricsOf(results) {
    const metrics = new Map();
    for (const { check, outcome, facts } of results) {
        if (outcome !== 'passed' && outcome !== 'failed')
            continue;
        for (const { label, metric } of facts) {
            const key = `${check}/${metric?.name ?? ''}`;
            // The name of a figure that stands for two would stand for neither.
            if (!metric || !_formats_history_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricKey */ .Cc.test(key) || metrics.has(key) || metrics.size === _formats_history_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .mostMetrics */ .zg)
                continue;
            const { value, unit } = metric;
            metrics.set(key, { value, ...(unit !== undefined && { unit }), label: (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(label), 200) });
        }
    }
    return metrics;
}


/***/ }),

/***/ 39231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** When a run is ready: nothing failed, nothing went unmeasured, and something was really judged. */
function verdict(results) {
    const some = (outcome) => results.some((result) => result.outcome === outcome);
    if (some('failed'))
        return 'not-ready';
    if (some('blocked'))
        return 'undecided';
    return some('passed') ? 'ready' : 'undecided';
}
const exitCodes = { ready: 0, 'not-ready': 1, undecided: 2 };


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

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, date, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56985);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
