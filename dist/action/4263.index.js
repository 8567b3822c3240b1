export const id = 4263;
export const ids = [4263];
export const modules = {

/***/ 60527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/checks/registry.js
var registry = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/config/load.js + 3 modules
var load = __webpack_require__(86924);
// EXTERNAL MODULE: ./build/model/plan.js
var plan = __webpack_require__(64519);
// EXTERNAL MODULE: ./build/config/find.js + 1 modules
var find = __webpack_require__(74519);
;// CONCATENATED MODULE: ./build/config/own-gate.js


/** What the gate knows of itself, for the check that judges changes of it. */
const ownGate = ({ file, read }, { config: said }, registry) => ({
    configs: said === undefined ? find/* configNames */.FG : [file].filter((name) => name !== plan/* inlineConfig */.a),
    from: read?.at === undefined ? 'head' : 'base',
    strictness: { ...common, ...Object.fromEntries(registry.flatMap(ofCheck)) },
});
const common = {
    $schema: 'any',
    'fail-on': { order: ['notice', 'warning', 'error'], initial: 'error' },
    // Trends are shown, and judged by nobody.
    history: 'any',
    waivers: { rows: ['rule', 'at'], stricter: 'absent' },
    'waivers[].until': 'earlier',
    'waivers[].reason': 'any',
    'waivers[].owner': 'any',
};
const ofCheck = ({ id, strictness = {} }) => [
    [`checks.${id}`, 'present'],
    [`checks.${id}.timeout`, 'any'],
    [`checks.${id}.when`, 'absent'],
    [`checks.${id}.when.events`, 'more'],
    ...Object.entries(strictness).map(([path, way]) => [`checks.${id}.${path}`, way]),
];

// EXTERNAL MODULE: ./build/gate/run.js + 5 modules
var run = __webpack_require__(82536);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/reporters/repository-path.js
var repository_path = __webpack_require__(97505);
// EXTERNAL MODULE: ./build/commands/plan-delivery.js + 1 modules
var plan_delivery = __webpack_require__(27335);
;// CONCATENATED MODULE: ./build/commands/progress.js
/** One live line that names the checks still running; only for people, so only on a terminal. */
function showProgress(stream, quiet) {
    const running = new Set();
    const isShown = stream.isTerminal && !quiet;
    const erase = '\r\u001B[2K';
    const draw = () => {
        if (isShown)
            stream.write(`${erase}${running.size > 0 ? `running: ${[...running].join(', ')}`.slice(0, stream.columns - 1) : ''}`);
    };
    return {
        started(check) {
            running.add(check);
            draw();
        },
        ended({ check }) {
            running.delete(check);
            draw();
        },
        clear() {
            if (isShown)
                stream.write(erase);
        },
    };
}

// EXTERNAL MODULE: ./build/gate/version.js
var version = __webpack_require__(34578);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/reporters/failure-line.js
var failure_line = __webpack_require__(52582);
// EXTERNAL MODULE: ./build/commands/publish.js
var publish = __webpack_require__(42020);
;// CONCATENATED MODULE: ./build/commands/tell-reviewers.js






/**
 * Who reads nothing but the comment would take an earlier verdict for this one's: it says that nothing was judged, and why. The
 * log of the job has the mistakes as annotations, each at its place.
 */
async function tellReviewers(thrown, planned, hall) {
    const { request, sources } = hall;
    const deliveries = planned.filter(({ reporter }) => reporter.publishes === true);
    if (sources.env.get('GITHUB_ACTIONS') !== 'true' || deliveries.length === 0)
        return;
    const event = await sources.github.event();
    const subject = await (0,run/* subjectOf */.N)({ file: undefined, read: undefined }, event, sources);
    const report = {
        schema: 1,
        tool: { name: 'epic21-gate', version: version/* version */.r },
        command: request.command,
        at: sources.clock.now().toISOString(),
        subject: { ...subject, directory: (0,repository_path/* prefixOf */.M)(request) || undefined },
        failOn: 'error',
        verdict: 'undecided',
        results: [notConfigured((0,failure_line/* failuresOf */.d)(thrown, (0,repository_path/* prefixOf */.M)(request)))],
    };
    await (0,publish/* publish */.m)(report, deliveries, hall);
}
const notConfigured = ([first, ...more]) => {
    const reason = first
        ? `${first.at ? `${(0,finding/* formatPlace */.dE)(first.at)}: ` : ''}${first.message}`
        : 'for no reason that is known';
    return {
        check: 'config',
        title: 'Config',
        outcome: 'blocked',
        reason: more.length > 0 ? `${reason} (and ${more.length} more)` : reason,
        facts: [],
        findings: [],
        ms: 0,
    };
};

;// CONCATENATED MODULE: ./build/commands/check.js










/** Runs the configured checks, reports, and answers with the verdict. */
const check = async (hall) => {
    const { request, sources, sinks } = hall;
    // Before anything is measured, so that a misspelt format costs no minutes.
    const planned = await (0,plan_delivery/* planDelivery */.eh)(request, sources.env, sinks);
    const config = await (0,load/* loadConfig */.Z)(request, sources, registry/* checksNamed */.dK).catch(async (thrown) => {
        await tellReviewers(thrown, planned, hall);
        throw thrown;
    });
    const progress = showProgress(sinks.stderr, request.quiet);
    const report = await (0,run/* run */.e)({
        command: 'check',
        config,
        selection: { only: request.only, skip: request.skip },
        directory: (0,repository_path/* prefixOf */.M)(request) || undefined,
        progress,
    }, { ...sources, own: async () => ownGate(config, request, await (0,registry/* allChecks */.fZ)()) });
    progress.clear();
    const exitCode = verdict/* exitCodes */.h[report.verdict];
    return { exitCode, ...(await (0,publish/* publish */.m)(report, planned, hall)) };
};


/***/ }),

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
