export const id = 2036;
export const ids = [2036];
export const modules = {

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

/***/ 82536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run),
  N: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/gate/waivers.js
var gate_waivers = __webpack_require__(42515);
;// CONCATENATED MODULE: ./build/gate/grade.js



/** Gives each finding its rule's level and its waiver, and the check its outcome. */
function grade(check, { facts, findings }, policy) {
    const graded = findings.slice(0, limits/* limits */.F.findingsPerCheck).map((finding) => gradeOne(check, finding, policy.waivers));
    if (findings.length > graded.length) {
        return blocked(`${findings.length} findings are more than the ${limits/* limits */.F.findingsPerCheck} that can be reported`, graded);
    }
    const open = graded.filter((finding) => !finding.waived);
    if (open.some((finding) => !finding.unmeasured && (0,model_finding/* isAtLeast */.du)(finding.severity, policy.failOn)))
        return { outcome: 'failed', findings: graded };
    const unmeasured = open.filter((finding) => finding.unmeasured);
    if (unmeasured[0])
        return blocked(summarize(unmeasured), graded);
    const odd = facts.find(({ value }) => typeof value === 'number' && !Number.isFinite(value));
    if (odd)
        return blocked(`${odd.label} is ${odd.value}, which is no number to judge by`, graded);
    if (facts.length === 0)
        return blocked('nothing was measured', graded);
    return { outcome: 'passed', findings: graded };
}
const blocked = (reason, findings) => ({ outcome: 'blocked', reason, findings });
function summarize([first, ...rest]) {
    return `${first?.message ?? ''}${rest.length > 0 ? ` (and ${rest.length} more)` : ''}`;
}
function gradeOne(check, finding, waivers) {
    const rule = Object.hasOwn(check.rules, finding.rule) ? check.rules[finding.rule] : undefined;
    if (!rule)
        throw new Error(`the check ${check.id} has no rule "${finding.rule}"`);
    const graded = {
        rule: `${check.id}/${finding.rule}`,
        severity: rule.severity,
        message: finding.message,
        help: rule.help,
        ...(finding.at && { at: finding.at }),
        ...(finding.details && { details: finding.details }),
        ...(rule.unmeasured && { unmeasured: rule.unmeasured }),
    };
    // What was not measured cannot be forgiven: nobody knows what it would have been.
    const waived = rule.unmeasured || rule.unwaivable ? undefined : waivers.find((waiver) => (0,gate_waivers/* covers */.hU)(waiver, graded));
    return waived ? { ...graded, waived } : graded;
}

;// CONCATENATED MODULE: ./build/gate/assess.js




/** Gathers, judges and grades one check. Never throws: what could not be done is blocked, with the reason. */
async function assess({ check, options, timeoutMs }, sources, policy) {
    const started = sources.clock.elapsed();
    const limitMs = timeoutMs ?? limits/* limits */.F.checkSeconds * 1000 + (check.waitsMs?.(options) ?? 0);
    const identity = { check: check.id, title: check.title };
    try {
        const gathered = await within(limitMs, sources, (limited) => check.gather(limited, options));
        // Through JSON, as if it had been stored: evidence that would not survive is a defect now and not only in `compare`.
        const evidence = (0,parse/* parse */.qg)(check.evidence, JSON.parse(JSON.stringify(gathered) ?? 'null'));
        const judgement = check.judge(evidence, options);
        assertInTime(sources.clock.elapsed() - started, limitMs);
        return {
            ...identity,
            facts: judgement.facts,
            ...grade(check, judgement, policy),
            ...(judgement.exhibits && { exhibits: judgement.exhibits }),
            ...(judgement.baselines && { baselines: judgement.baselines }),
            ms: sources.clock.elapsed() - started,
        };
    }
    catch (thrown) {
        return {
            ...identity,
            outcome: 'blocked',
            reason: obstacle(check.id, thrown),
            facts: [],
            findings: [],
            ms: sources.clock.elapsed() - started,
        };
    }
}
/** A foreseen failure in its own words; anything else is the check's, ours or a team's own. */
function obstacle(check, thrown) {
    if (thrown instanceof errors/* GateError */.ue)
        return (0,errors/* describeError */.Uc)(thrown);
    return `the check ${check} failed: ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}`;
}
const tooLate = (ms) => new errors/* GateError */.ue('timeout', `not finished within ${ms / 1000} s`, {
    hint: 'Give it a longer `timeout`, or find out what it waits for.',
});
/** Work that never paused could not be stopped at its limit. */
function assertInTime(ms, limitMs) {
    if (ms > limitMs)
        throw tooLate(limitMs);
}
/** A check that hangs must not take the report with it, whether or not it listens to its signal. */
async function within(ms, sources, work) {
    const deadline = new AbortController();
    // A longer delay than 31 bits hold would end at once.
    const timer = setTimeout(() => deadline.abort(), Math.min(ms, 2 ** 31 - 1));
    const signal = AbortSignal.any([sources.signal, deadline.signal]);
    const stopped = new Promise((_, reject) => {
        const stop = () => reject(deadline.signal.aborted ? tooLate(ms) : new errors/* GateError */.ue('cancelled', 'interrupted before it was finished'));
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
    });
    // Nobody waits for it once the work has ended.
    stopped.catch(() => { });
    try {
        return await Promise.race([work({ ...sources, signal }), stopped]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/gate/change.js

/**
 * On these events the base is checked out: judging it would say nothing of the change, and would look as if it did. The head is
 * anybody's code beside a token that can write, and whoever checks it out there to have it judged has built a trap.
 */
function refusal(event) {
    if (event?.name === 'pull_request_target')
        return `pull_request_target is refused: ${trap}. Judge on pull_request; to comment on forks, report on workflow_run`;
    const { ended, repository } = event ?? {};
    if (event?.name === 'workflow_run' && ended?.headRepository !== repository)
        return `workflow_run after a run of a fork is refused: ${trap}. Judge on pull_request, and report here`;
    return undefined;
}
const trap = 'the code of the base says nothing of the change, and that of the head must not run beside a token that can write';
/** Only what reviewers are shown first depends on it, so a history that cannot tell is no reason to block. */
async function changedFiles(results, event, { git, comparison }) {
    if (!event?.change || !results.some(({ findings }) => findings.some(({ at }) => at)))
        return new Set();
    try {
        const found = await comparison();
        // The base of the event is better than none here, where it is here at all.
        const base = found && 'base' in found ? found.base : event.change.base;
        return new Set(await git.changedFiles(base, 'HEAD'));
    }
    catch (thrown) {
        if (thrown instanceof errors/* GateError */.ue)
            return new Set();
        throw thrown;
    }
}
const markChanged = (result, changed) => ({
    ...result,
    findings: result.findings.map((finding) => finding.at && changed.has(finding.at.file) ? { ...finding, changed: true } : finding),
});

// EXTERNAL MODULE: ./build/formats/history/read-history.js
var read_history = __webpack_require__(25299);
// EXTERNAL MODULE: ./build/gate/metrics.js
var metrics = __webpack_require__(98591);
;// CONCATENATED MODULE: ./build/gate/trends.js

/** Each figure of this run behind what the history has of it; one of which the history has nothing is no trend yet. */
function trendsOf(history, { at, sha, results }, keep) {
    const earlier = history.filter((entry) => entry.sha !== sha && Date.parse(entry.at) < Date.parse(at));
    return [...(0,metrics/* metricsOf */.P)(results)].flatMap(([key, { value, unit, label }]) => {
        const points = earlier.flatMap((entry) => {
            const metric = Object.hasOwn(entry.metrics, key) ? entry.metrics[key] : undefined;
            // Figures of another unit are figures of something else.
            return metric && metric.unit === unit ? [{ at: entry.at, sha: entry.sha, value: metric.value }] : [];
        });
        if (points.length === 0)
            return [];
        const [check = ''] = key.split('/');
        return [
            { check, label, ...(unit !== undefined && { unit }), points: [...points, { at, sha, value }].slice(-keep) },
        ];
    });
}

;// CONCATENATED MODULE: ./build/gate/read-trends.js



/** Trends inform and judge nothing: without a history there are none, and one that cannot be read is listed and no more. */
async function readTrends(history, { subject, ...now }, { files, git }) {
    if (!history)
        return { results: [] };
    try {
        const entries = (0,read_history/* readHistory */.L)(await files.read(history.file), history.file);
        const sha = subject.sha ?? subject.compared?.head ?? (await git.head());
        return sha === undefined
            ? { results: [] }
            : { trends: trendsOf(entries, { ...now, sha }, history.keep), results: [] };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        return { results: thrown.kind === 'not-found' ? [] : [unread((0,errors/* describeError */.Uc)(thrown))] };
    }
}
/** As a check that was left out: it never makes a run ready by itself, and never keeps one from it. */
const unread = (why) => ({
    check: 'history',
    title: 'History',
    outcome: 'skipped',
    reason: `no trends: ${why}`,
    facts: [],
    findings: [],
    ms: 0,
});

// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/gate/version.js
var version = __webpack_require__(34578);
;// CONCATENATED MODULE: ./build/gate/run.js









/** Runs the planned checks at the same time, each by itself, and makes the report. */
async function run({ command, config, selection = { only: [], skip: [] }, directory, progress }, sources) {
    assertKnown(selection, config.planned);
    const at = sources.clock.now().toISOString();
    const event = await sources.github.event();
    const policy = {
        failOn: config.failOn,
        waivers: config.waivers.filter((waiver) => (0,gate_waivers/* isInForce */.fx)(waiver, at.slice(0, 10))),
    };
    const obstacle = refusal(event);
    const judged = await Promise.all(config.planned.map(async (planned) => {
        const reason = reasonToSkip(planned, selection, event);
        if (reason !== undefined)
            return skipped(planned.check, reason);
        if (obstacle !== undefined)
            return { ...skipped(planned.check, obstacle), outcome: 'blocked' };
        progress?.started(planned.check.id);
        const result = await assess(planned, sources, policy);
        progress?.ended(result);
        return result;
    }));
    const changed = await changedFiles(judged, event, sources);
    const results = [
        ...judged.map((result) => markChanged(result, changed)),
        ...bookkeeping(config.waivers, judged, at, config.failOn),
    ];
    const subject = { ...(await subjectOf(config, event, sources)), directory };
    const stored = await readTrends(config.history, { at, subject, results }, sources);
    return {
        schema: 1,
        tool: { name: 'epic21-gate', version: version/* version */.r },
        command,
        at,
        subject,
        failOn: config.failOn,
        verdict: (0,verdict/* verdict */.W)(results),
        results: [...results, ...stored.results],
        ...(stored.trends && { trends: stored.trends }),
    };
}
/** What was judged, and from where: a history that cannot tell is no reason to block. */
async function subjectOf({ file, read }, event, sources) {
    const compared = await sources.comparison().catch((thrown) => {
        if (thrown instanceof errors/* GateError */.ue)
            return undefined;
        throw thrown;
    });
    return {
        repository: event?.repository,
        sha: event?.sha,
        ref: event?.ref,
        event: event?.name,
        config: file,
        configRead: read,
        pullRequest: event?.pull?.number,
        shown: event?.pull?.headSha ?? event?.sha,
        compared: compared && 'base' in compared ? compared : undefined,
        run: event?.run,
        server: event?.server,
    };
}
function assertKnown({ only, skip }, planned) {
    const known = planned.map(({ check }) => check.id);
    const unknown = [...only, ...skip].find((id) => !known.includes(id));
    if (unknown === undefined)
        return;
    throw new errors/* GateError */.ue('misuse', `the config has no check "${unknown}", it has ${known.join(', ')}`, {
        hint: (0,nearest/* didYouMean */.au)(unknown, known),
    });
}
function reasonToSkip({ check, when }, { only, skip }, event) {
    if (only.length > 0 && !only.includes(check.id))
        return `left out by --only ${only.join(',')}`;
    if (skip.includes(check.id))
        return 'left out by --skip';
    const now = event?.name ?? 'none';
    return when && !when.events.includes(now) ? `runs only on ${when.events.join(', ')}, and this is ${now}` : undefined;
}
const skipped = (check, reason) => ({
    check: check.id,
    title: check.title,
    outcome: 'skipped',
    reason,
    facts: [],
    findings: [],
    ms: 0,
});
/** Waivers are not a check: in order they are listed as skipped, so that they never make a run ready by themselves. */
function bookkeeping(waivers, results, at, failOn) {
    if (waivers.length === 0)
        return [];
    const judgement = (0,gate_waivers/* judgeWaivers */.he)(waivers, results, at.slice(0, 10));
    const graded = grade({ id: 'waivers', rules: gate_waivers/* waiverRules */.or }, judgement, { failOn, waivers: [] });
    const identity = { check: 'waivers', title: 'Waivers', facts: judgement.facts, findings: graded.findings, ms: 0 };
    return [
        graded.outcome === 'failed'
            ? { ...identity, outcome: 'failed' }
            : { ...identity, outcome: 'skipped', reason: `${waivers.length} listed in the config, none expired` },
    ];
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

/***/ 34578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by `npm run sync`. */
const version = '0.1.0';


/***/ }),

/***/ 42515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   he: () => (/* binding */ judgeWaivers),
/* harmony export */   or: () => (/* binding */ waiverRules)
/* harmony export */ });
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44321);

const waiverRules = {
    expired: {
        title: 'A waiver has expired',
        severity: 'error',
        why: 'A waiver is a promise with a date. After the date the finding counts again, and the forgotten promise is shown.',
        help: 'Fix the finding and remove the waiver, or agree on a new date with its owner.',
    },
    unused: {
        title: 'A waiver waives nothing',
        severity: 'notice',
        why: 'A waiver that outlives its finding would hide the next one.',
        help: 'Remove the waiver from the config.',
    },
};
const isInForce = (waiver, today) => today <= waiver.until;
/** Does the waiver speak of this finding? */
function covers(waiver, finding) {
    if (waiver.rule !== finding.rule)
        return false;
    if (waiver.at === undefined)
        return true;
    if (!finding.at)
        return false;
    const { fits, line } = targetOf(waiver.at);
    return fits(finding.at.file) && (line === undefined || line === finding.at.line);
}
const targets = new Map();
/** Read once: thousands of findings may be held against it. */
function targetOf(at) {
    const known = targets.get(at);
    if (known)
        return known;
    const [, glob = at, line] = /^(.*?)(?::(\d{1,9}))?$/s.exec(at) ?? [];
    const target = { fits: (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob), line: line === undefined ? undefined : Number(line) };
    targets.set(at, target);
    return target;
}
/** The waivers themselves, judged: what expired, and what no longer waives anything in the checks that ran. */
function judgeWaivers(waivers, results, today) {
    const used = new Set(results.flatMap((result) => result.findings.map((finding) => finding.waived)));
    const judged = new Set(results.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').map(({ check }) => check));
    const expired = waivers.filter((waiver) => !isInForce(waiver, today));
    const unused = waivers.filter((waiver) => isInForce(waiver, today) && !used.has(waiver) && judged.has(waiver.rule.split('/')[0] ?? ''));
    return {
        facts: [{ label: 'waivers in force', value: waivers.length - expired.length }],
        findings: [
            ...expired.map((waiver) => ({
                rule: 'expired',
                message: `the waiver of ${name(waiver)} by ${waiver.owner} ended on ${waiver.until} (${waiver.reason})`,
            })),
            ...unused.map((waiver) => ({
                rule: 'unused',
                message: `the waiver of ${name(waiver)} by ${waiver.owner} matches no finding`,
            })),
        ],
    };
}
const name = (waiver) => (waiver.at === undefined ? waiver.rule : `${waiver.rule} at ${waiver.at}`);


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

/***/ 73553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
const codes = { red: 31, green: 32, yellow: 33, blue: 34, bold: 1, dim: 2 };
const painter = (color) => color ? (style, text) => `\u001B[${codes[style]}m${text}\u001B[0m` : (_, text) => text;
/** NO_COLOR wins over FORCE_COLOR, as no-color.org has it: whoever asks for none gets none. */
function wantsColor(env, isTerminal, noColor) {
    if (noColor || (env.get('NO_COLOR') ?? '') !== '')
        return false;
    const force = env.get('FORCE_COLOR');
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return isTerminal && env.get('TERM') !== 'dumb';
}


/***/ })

};
