export const id = 7586;
export const ids = [7586];
export const modules = {

/***/ 110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ noteUndelivered),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   zu: () => (/* binding */ tellUndelivered)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _reporters_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49132);
/* harmony import */ var _reporters_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17895);
/* harmony import */ var _reporters_safe_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2667);




/** The verdict stands before this: a report that cannot be delivered is said so, and changes nothing. */
async function deliver(report, deliveries, sinks) {
    const delivered = [];
    const undelivered = [];
    for (const delivery of deliveries) {
        const { reporter, options } = delivery;
        try {
            await reporter.deliver(reporter.render(report, options), sinks, options);
            delivered.push(delivery);
        }
        catch (thrown) {
            undelivered.push({ reporter: reporter.id, reason: (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(thrown) });
        }
    }
    return { delivered, undelivered };
}
const sentence = ({ reporter, reason }) => `the ${reporter} report was not delivered: ${reason}`;
function tellUndelivered(undelivered, { stderr }) {
    for (const one of undelivered)
        stderr.write(`${(0,_reporters_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .o)(`epic21-gate: ${sentence(one)}`)}\n`);
}
/** In a workflow: a notice, and a line below the summary, for nobody reads the log of a job that passed. */
async function noteUndelivered(undelivered, { stdout, files }, summaryFile) {
    for (const one of undelivered)
        stdout.write((0,_reporters_annotations_js__WEBPACK_IMPORTED_MODULE_2__.annotateNotice)(sentence(one)));
    const told = undelivered.filter(({ reporter }) => reporter !== 'summary');
    if (summaryFile === undefined || told.length === 0)
        return;
    const lines = told.map((one) => `> ℹ️ ${(0,_reporters_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(sentence(one))}\n`);
    // What cannot be noted there stands in the notice.
    await files.append(summaryFile, `\n${lines.join('>\n')}`).catch(() => { });
}


/***/ }),

/***/ 27335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ue: () => (/* binding */ addressed),
  aA: () => (/* binding */ consoleOptions),
  eh: () => (/* binding */ planDelivery)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/reporters/index.js
/** The reporters; each is loaded when a report goes to it. A new one is one file and one line. */
const reporters = {
    console: async () => (await __webpack_require__.e(/* import() */ 7360).then(__webpack_require__.bind(__webpack_require__, 7360))).console,
    json: async () => (await __webpack_require__.e(/* import() */ 6499).then(__webpack_require__.bind(__webpack_require__, 56499))).json,
    annotations: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17895))).annotations,
    summary: async () => (await __webpack_require__.e(/* import() */ 1289).then(__webpack_require__.bind(__webpack_require__, 71289))).summary,
    comment: async () => (await __webpack_require__.e(/* import() */ 2728).then(__webpack_require__.bind(__webpack_require__, 52728))).comment,
    'check-run': async () => (await __webpack_require__.e(/* import() */ 5053).then(__webpack_require__.bind(__webpack_require__, 35053))).checkRun,
    sarif: async () => (await __webpack_require__.e(/* import() */ 8588).then(__webpack_require__.bind(__webpack_require__, 38588))).sarif,
    junit: async () => (await __webpack_require__.e(/* import() */ 2268).then(__webpack_require__.bind(__webpack_require__, 72268))).junit,
    html: async () => (await __webpack_require__.e(/* import() */ 9214).then(__webpack_require__.bind(__webpack_require__, 99214))).html,
};

// EXTERNAL MODULE: ./build/reporters/paint.js
var paint = __webpack_require__(73553);
// EXTERNAL MODULE: ./build/reporters/repository-path.js
var repository_path = __webpack_require__(97505);
;// CONCATENATED MODULE: ./build/commands/plan-delivery.js







/** Turns `--format` and `--output` into deliveries, or says what is wrong with them. */
async function planDelivery(request, env, sinks) {
    assertPullRequest(request);
    const said = request.format.length > 0 ? request.format : ['console'];
    const wanted = (await Promise.all(said.map(readFormat))).filter(({ reporter }) => isWanted(reporter, request));
    const placed = placeOutput(wanted, request.output);
    assertReadable(placed, env);
    // One set of options for all: each reporter takes what it knows.
    return placed.map(({ reporter, file }) => {
        const target = file === undefined ? stepSummary(reporter, env) : (0,external_node_path_.resolve)(request.cwd, file);
        return { reporter, file: target, options: { file: target, ...consoleOptions(request, env, sinks) } };
    });
}
async function readFormat(text) {
    const [id = '', file] = text.split(/=(.*)/s, 2);
    const ids = Object.keys(reporters);
    const reporter = Object.hasOwn(reporters, id) ? await reporters[id]?.() : undefined;
    if (!reporter)
        throw new errors/* GateError */.ue('misuse', `unknown format "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(id, 80))}", expected one of ${ids.join(', ')}`, {
            hint: (0,nearest/* didYouMean */.au)(id, ids),
        });
    if (file === '')
        throw new errors/* GateError */.ue('misuse', `the format ${id}= names no file`, { hint: `Say ${id}=FILE.` });
    if (file !== undefined && !reporter.writesFile)
        throw new errors/* GateError */.ue('misuse', `the format ${id} goes to ${reporter.publishes ? 'GitHub' : 'the terminal'} and takes no file`);
    return { reporter, file };
}
const isWanted = ({ id }, { comment }) => id !== 'comment' || comment !== 'never';
function assertPullRequest({ 'pull-request': said }) {
    if (said === undefined || /^[1-9]\d{0,9}$/.test(said))
        return;
    throw new errors/* GateError */.ue('misuse', `--pull-request is "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(said, 80))}", expected a number`);
}
const stepSummary = ({ id }, env) => id === 'summary' ? env.get('GITHUB_STEP_SUMMARY') : undefined;
/** A program that reads a report from standard output must not find a second one there. */
function assertReadable(wanted, env) {
    const printed = wanted.filter(({ reporter, file }) => !reporter.publishes && file === undefined && stepSummary(reporter, env) === undefined);
    if (printed.length < 2 || !printed.some(({ reporter }) => machineRead.has(reporter.id)))
        return;
    throw new errors/* GateError */.ue('misuse', `${printed.map(({ reporter }) => reporter.id).join(' and ')} would both go to standard output`, {
        hint: `Give one a file: ${printed.find(({ reporter }) => machineRead.has(reporter.id))?.reporter.id ?? 'json'}=FILE.`,
    });
}
const machineRead = new Set(['json', 'sarif', 'junit', 'html']);
function placeOutput(wanted, output) {
    if (output === undefined)
        return wanted;
    const open = wanted.filter(({ reporter, file }) => reporter.writesFile && file === undefined);
    const [only, other] = open;
    if (only && !other)
        return wanted.map((one) => (one === only ? { ...one, file: output } : one));
    throw new errors/* GateError */.ue('misuse', `--output names one file, and ${open.length} formats need one`, {
        hint: open.length === 0
            ? 'Add --format json.'
            : `Say ${open.map(({ reporter }) => `${reporter.id}=FILE`).join(',')} with --format.`,
    });
}
/** How the terminal, or the log of a job, wants to be written to. */
function consoleOptions(request, env, sinks) {
    return {
        color: (0,paint/* wantsColor */.z)(env, sinks.stdout.isTerminal, request['no-color']),
        columns: sinks.stdout.isTerminal ? sinks.stdout.columns : 120,
        quiet: request.quiet,
        verbose: request.verbose,
        groups: env.get('GITHUB_ACTIONS') === 'true' && !request.quiet,
        // Places are relative to the gated directory; people and GitHub look from where the command runs.
        prefix: (0,repository_path/* prefixOf */.M)(request),
    };
}
/** What is known only once there is a report: where its places start, which pull request, and whose section of its comment. */
const addressed = (deliveries, request, subject) => deliveries.map((delivery) => ({
    ...delivery,
    options: {
        ...delivery.options,
        prefix: (0,repository_path/* prefixOf */.M)(request) || (subject.directory ?? ''),
        pullRequest: request['pull-request'] === undefined ? subject.pullRequest : Number(request['pull-request']),
        mode: request.comment ?? 'always',
        name: request.name,
        section: request.section ?? sectionOf(subject),
    },
}));
/** Each job of each workflow, for each directory: what runs beside another must not share its section. */
const sectionOf = ({ run, directory }) => [run?.file ?? run?.workflow, run?.job, directory].filter((part) => part !== undefined).join(' / ') || 'gate';


/***/ }),

/***/ 42020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(110);
/* harmony import */ var _plan_delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27335);


/** Hands a report to everybody who is to have it, and says who could not be reached. */
async function publish(report, planned, { request, sources: { env }, sinks }) {
    const there = (0,_plan_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .addressed */ .Ue)(planned, request, report.subject);
    const { delivered, undelivered } = await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)(report, there, sinks);
    if (env.get('GITHUB_ACTIONS') === 'true')
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .noteUndelivered */ .KL)(undelivered, sinks, env.get('GITHUB_STEP_SUMMARY') || undefined);
    else
        (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .tellUndelivered */ .zu)([...undelivered, ...there.filter(isNowhere).map(() => nowhere)], sinks);
    return {
        report,
        reportFile: delivered.find(({ reporter, file }) => reporter.id === 'json' && file !== undefined)?.file,
    };
}
/** A workflow runs for pushes too, and comments where it can; on a terminal it was asked for. */
const isNowhere = ({ reporter, options }) => reporter.id === 'comment' && options.pullRequest === undefined;
const nowhere = { reporter: 'comment', reason: 'neither the report nor --pull-request names a pull request' };


/***/ }),

/***/ 37586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(110);
// EXTERNAL MODULE: ./build/commands/plan-delivery.js + 1 modules
var plan_delivery = __webpack_require__(27335);
// EXTERNAL MODULE: ./build/commands/publish.js
var publish = __webpack_require__(42020);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/formats/github-answer.js
var github_answer = __webpack_require__(73731);
;// CONCATENATED MODULE: ./build/commands/report/find-pull-request.js


const Pulls = schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr().check(api/* _positive */.NC()), head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) }));
/**
 * The open pull request whose head the run was of. GitHub names none for a run of a fork; the number in the report only
 * chooses where one head has several.
 */
async function findPullRequest({ headBranch, headRepository, headSha }, { pullRequest }, { repository }, github) {
    const owner = headRepository?.split('/')[0];
    if (owner === undefined || headBranch === undefined || repository === undefined)
        return undefined;
    const head = encodeURIComponent(`${owner}:${headBranch}`);
    const path = `/repos/${repository}/pulls?state=open&head=${head}`;
    const pulls = (0,github_answer/* readAnswer */.J)(Pulls, await github.list(path, { most: 1000 }), path);
    const numbers = pulls.filter((pull) => pull.head.sha === headSha).map(({ number }) => number);
    return numbers.find((number) => number === pullRequest) ?? numbers[0];
}

;// CONCATENATED MODULE: ./build/commands/report/attest.js




/**
 * Whatever decides where a report is shown comes from the event that GitHub sent, never from the file: a pull request can
 * write any file. Outside GitHub Actions the operator holds both.
 */
async function attest(report, event, { github }) {
    if (!event || event.name === 'none')
        return { report, withheld: [] };
    const { ended } = event;
    if (!ended && event.name === 'workflow_run')
        throw untold(event);
    if (!ended)
        return { report: { ...report, subject: hereIs(report.subject, event) }, withheld: withheldHere(event) };
    assertSameCommit(report.subject, ended);
    assertSameRepository(report.subject, event);
    const { pullRequest, unaddressed } = ended.event.startsWith('pull_request')
        ? await address(ended, report.subject, event, github)
        : {};
    const withheld = [
        ...(unaddressed === undefined ? [] : [{ reporter: 'comment', reason: unaddressed }]),
        ...(ended.headRepository === event.repository ? [] : [wordOfFork]),
    ];
    return { report: { ...report, subject: { ...endedIs(report.subject, event, ended), pullRequest } }, withheld };
}
// A ruleset that requires a check cannot tell who wrote what it says.
const wordOfFork = {
    reporter: 'check-run',
    reason: 'the report is of a fork, and a check run would pass its word off as that of this repository',
};
/** On its own event a fork has no token that could. */
const withheldHere = ({ name, pull }) => name === 'pull_request_target' && pull?.isFork ? [wordOfFork] : [];
async function address(...asked) {
    const [{ headSha }] = asked;
    try {
        const pullRequest = await findPullRequest(...asked);
        if (pullRequest !== undefined)
            return { pullRequest };
        return { unaddressed: `no open pull request has the head ${(0,words/* showCommit */.B)(headSha)}` };
    }
    catch (thrown) {
        // It is a part of the delivery, which changes no exit code: whoever cannot be told is named, and all others are told.
        if (!(thrown instanceof errors/* GateError */.ue) || thrown.kind === 'cancelled')
            throw thrown;
        return { unaddressed: (0,errors/* describeError */.Uc)(thrown) };
    }
}
const untold = ({ untold: why }) => new errors/* GateError */.ue('misuse', `which run ended is not known: the event ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(why ?? 'does not say', 300))}`, {
    hint: 'Run it on workflow_run, as GitHub starts it.',
});
function hereIs(subject, { repository, server, pull, run, sha = subject.sha }) {
    const shown = pull?.headSha ?? sha;
    const compared = subject.compared && { ...subject.compared, shown };
    return { ...subject, repository, server, sha, shown, compared, pullRequest: pull?.number, run: run ?? subject.run };
}
/** Links lead into the repository of the pull request, at the head that the run was started for. */
function endedIs(subject, { repository, server }, ended) {
    const { compared, run } = subject;
    return {
        ...subject,
        repository,
        server,
        sha: ended.headSha,
        shown: ended.headSha,
        compared: compared && { ...compared, shown: ended.headSha },
        run: {
            id: ended.id,
            attempt: ended.attempt,
            url: `${server ?? 'https://github.com'}/${repository ?? ''}/actions/runs/${ended.id}`,
            // GitHub leaves the name empty where the workflow has none.
            workflow: ended.workflow || ended.file,
            file: ended.file,
            job: run?.job,
        },
    };
}
function assertSameCommit({ shown: judged }, { headSha }) {
    if (judged === headSha)
        return;
    throw new errors/* GateError */.ue('misuse', `the report is of ${judged === undefined ? 'no commit' : (0,words/* showCommit */.B)(judged)}, and the run that ended is of ${(0,words/* showCommit */.B)(headSha)}`, { hint: 'Download the artifact of that very run: run-id: ${{ github.event.workflow_run.id }}.' });
}
function assertSameRepository({ repository: judged }, { repository: here }) {
    if (judged === undefined || judged === here)
        return;
    throw new errors/* GateError */.ue('misuse', `the report is of the repository ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(judged, 160))}, and this is ${here}`, {
        hint: 'Download the artifact of that very run: run-id: ${{ github.event.workflow_run.id }}.',
    });
}

// EXTERNAL MODULE: ./build/commands/report/read-report.js + 2 modules
var read_report = __webpack_require__(69564);
;// CONCATENATED MODULE: ./build/commands/report/index.js







/** Shows what another job judged. It judges nothing, and takes nothing from the file but data that it validated. */
const report = async (hall) => {
    const { request, sources, sinks } = hall;
    if (request.from === undefined)
        throw new errors/* GateError */.ue('misuse', 'report needs --from', {
            hint: 'Name the report that `check --format json=FILE` wrote.',
        });
    const planned = await (0,plan_delivery/* planDelivery */.eh)(request, sources.env, sinks);
    const event = await sources.github.event();
    const read = await (0,read_report/* readReport */.t)(request.from, request.cwd, sources.files);
    const attested = await attest(read, event, sources);
    const withheld = attested.withheld.filter(
    // Who names the pull request needs no search for it.
    ({ reporter }) => isAmong(planned, reporter) && !(reporter === 'comment' && request['pull-request']));
    const allowed = planned.filter(({ reporter }) => !withheld.some((one) => one.reporter === reporter.id));
    const ended = await (0,publish/* publish */.m)(attested.report, allowed, hall);
    await tell(withheld, hall);
    // The run that judged has failed already where it had to: a messenger that failed too would redden the default branch.
    const exitCode = event?.name === 'workflow_run' ? verdict/* exitCodes */.h.ready : verdict/* exitCodes */.h[attested.report.verdict];
    return { ...ended, exitCode };
};
const isAmong = (planned, id) => planned.some(({ reporter }) => reporter.id === id);
async function tell(withheld, { sources: { env }, sinks }) {
    if (env.get('GITHUB_ACTIONS') !== 'true')
        return (0,deliver/* tellUndelivered */.zu)(withheld, sinks);
    await (0,deliver/* noteUndelivered */.KL)(withheld, sinks, env.get('GITHUB_STEP_SUMMARY') || undefined);
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

/***/ 73731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4196);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85354);



/** What GitHub answered, as what it should be; anything else is refused by its path and the field that misses. */
function readAnswer(schema, answer, path) {
    const { data, error } = (0,zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(schema, answer);
    if (!error)
        return data;
    const [misfit] = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .misfits */ .gX)(error.issues, answer);
    const what = misfit?.path.length ? misfit.what : 'the answer has another shape';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `GitHub answered GET ${path} with something else than expected: ${what}`);
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
