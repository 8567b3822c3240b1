export const id = 884;
export const ids = [884];
export const modules = {

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ configNames),
/* harmony export */   im: () => (/* binding */ readConfigText)
/* harmony export */ });
/* unused harmony export isInline */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9688);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4519);




const configNames = [
    '.github/epic21-gate.yml',
    '.github/epic21-gate.yaml',
    'epic21-gate.yml',
    'epic21-gate.yaml',
    'epic21-gate.json',
];
/** A workflow can hold the config itself. */
const isInline = (config) => config.includes('\n') || config.trimStart().startsWith('{');
/** The config that the request names, or holds, or that lies where configs lie. */
async function readConfigText({ config: said, cwd, directory }, files) {
    if (said === undefined)
        return findConfig(files);
    if (isInline(said))
        return { text: said, file: _model_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineConfig */ .a };
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, said), files);
    if (text !== undefined)
        return { text, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, directory), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, said)).replaceAll('\\', '/') };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('misuse', `the config ${said} does not exist`, { hint: 'Write one with `epic21-gate init`.' });
}
async function findConfig(files) {
    const read = await Promise.all(configNames.map(async (file) => ({ file, text: await readIfThere(file, files) })));
    const found = read.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]));
    const [only, other] = found;
    if (!only) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('misuse', `no config found: tried ${configNames.join(', ')}`, {
            hint: 'Write one with `epic21-gate init`, or name yours with --config.',
        });
    }
    // Two configs would let the laxer one win unseen.
    if (other)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('misuse', `two configs found: ${only.file} and ${other.file}`, {
            hint: 'Keep one, or name it with --config.',
        });
    return only;
}
async function readIfThere(file, files) {
    let bytes;
    try {
        bytes = await files.read(file);
    }
    catch (thrown) {
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u && thrown.kind === 'not-found')
            return undefined;
        throw thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u
            ? new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('misuse', thrown.message, { hint: thrown.hint, cause: thrown })
            : thrown;
    }
    if (bytes.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.configBytes)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('misuse', `${file} is larger than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.configBytes} bytes`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('misuse', `${file} is not UTF-8 text`, { hint: 'Save it as UTF-8.', cause });
    }
}


/***/ }),

/***/ 565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(3048);
// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(4321);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(376);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/formats/yaml.js
var yaml = __webpack_require__(9776);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/checks/index.js + 14 modules
var checks = __webpack_require__(4075);
// EXTERNAL MODULE: ./build/model/described.js
var described = __webpack_require__(301);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var util = __webpack_require__(4723);
// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
;// CONCATENATED MODULE: ./build/config/waiver.js



const words = () => schemas/* string */.YjP().check(api/* _trim */.WN(), api/* _minLength */.m9(1));
const waiverSchema = schemas/* strictObject */.rej({
    rule: (0,described/* described */.W)(words(), 'The rule that is waived, as reports name it: `flags/expired`.'),
    at: (0,described/* described */.W)(schemas/* optional */.lqM(words()), 'Where: a path or glob, with `:LINE` to narrow it. Absent: everywhere.'),
    reason: (0,described/* described */.W)(words(), 'Why the finding is acceptable for now.'),
    owner: (0,described/* described */.W)(words(), 'Who answers for it.'),
    until: (0,described/* described */.W)(util/* clone */.o8(day/* day */.v), 'The last day, UTC, on which the waiver holds. After it, the waiver itself is a finding.'),
});

;// CONCATENATED MODULE: ./build/config/schema.js






const when = schemas/* strictObject */.rej({
    events: (0,described/* described */.W)(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1))).check(api/* _minLength */.m9(1)), 'GitHub events, such as `pull_request`; `none` is a run outside GitHub Actions.'),
});
/** What every check can be told, whatever it checks. */
const common = {
    when: (0,described/* described */.W)(schemas/* optional */.lqM(when), 'Run the check only then; otherwise the report lists it as skipped.'),
    timeout: (0,described/* described */.W)(schemas/* optional */.lqM(duration/* duration */.p), 'How long the check may take, such as `30s`. Default: 60s.'),
};
/** Reads off what is common and leaves the rest, the check's own options, as it is. */
const commonSchema = schemas/* looseObject */._H3(common);
/** A team's own check may bring a schema of either of zod's two makes. */
const extended = ({ options }) => 'safeExtend' in options ? options.safeExtend(common) : schemas/* safeExtend */.W09(options, common);
/** The config's shape, built from the registry: a check that is registered can be configured. */
function configSchema(registry = checks/* checks */.A) {
    const perCheck = Object.fromEntries(registry.map((check) => [check.id, schemas/* optional */.lqM((0,described/* described */.W)(extended(check), check.summary))]));
    return (0,described/* described */.W)(schemas/* strictObject */.rej({
        $schema: (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* string */.YjP()), 'For editors that look for it here.'),
        'fail-on': (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* enum */.k5n(finding/* severities */.gO)), 'The level from which a finding means not ready. Default: error.'),
        checks: (0,described/* described */.W)(schemas/* strictObject */.rej(perCheck), 'The checks to run, each with its options.'),
        waivers: (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* array */.YOg(waiverSchema)), 'Findings that are accepted for a time.'),
    }), 'Config of epic21-gate.');
}

// EXTERNAL MODULE: ./build/config/find.js
var find = __webpack_require__(5392);
;// CONCATENATED MODULE: ./build/config/load.js









/** Defaults < file < request; strict, and all problems at once. */
async function loadConfig(request, files, registry) {
    const { text, file } = await (0,find/* readConfigText */.im)(request, files);
    const document = (0,yaml/* parseYaml */.h)(text, file);
    if (document.value === null || document.value === undefined) {
        throw new errors/* GateError */.u('misuse', 'the config is empty', { at: { file }, hint: 'Write one with `epic21-gate init`.' });
    }
    const { value, said } = overlay(document.value, request);
    return readConfig({ ...document, value }, file, registry, said);
}
/** Exported for the library, whose configs need no file. */
async function readConfig(document, file, registry, said = new Map()) {
    const schema = configSchema(registry);
    const parsed = schema.safeParse(document.value);
    if (!parsed.success) {
        // What explains a mistake is large, and a right config does not need it.
        const { configErrors } = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(515)]).then(__webpack_require__.bind(__webpack_require__, 3515));
        throw configErrors(parsed.error.issues, document, { file, schema, said });
    }
    const { checks, waivers = [], 'fail-on': failOn = 'error' } = parsed.data;
    const planned = registry.flatMap((check) => plan(check, checks[check.id]));
    if (planned.length === 0) {
        const at = { file, ...document.locate(['checks'], 'key') };
        throw new errors/* GateError */.u('misuse', 'checks names no check, expected at least one', {
            at,
            hint: `There are ${registry.map((check) => check.id).join(', ')}.`,
        });
    }
    const faults = waivers.flatMap((waiver, index) => waiverFaults(waiver, registry, (key) => ({ file, ...document.locate(['waivers', index, key]) })));
    if (faults.length > 0)
        throw new AggregateError(faults);
    return { file, failOn, planned, waivers };
}
function plan(check, entry) {
    if (entry === undefined)
        return [];
    const { when, timeout, ...options } = commonSchema.parse(entry);
    return [{ check, options, when, timeoutMs: timeout === undefined ? undefined : (0,duration/* parseDuration */.E)(timeout) }];
}
function waiverFaults(waiver, registry, placeOf) {
    const known = registry.flatMap((check) => Object.keys(check.rules).map((name) => `${check.id}/${name}`));
    const hint = (0,nearest/* didYouMean */.au)(waiver.rule, known) ?? 'See `epic21-gate list`.';
    const rule = known.includes(waiver.rule)
        ? []
        : [
            new errors/* GateError */.u('misuse', `waivers names the unknown rule "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(waiver.rule, 80))}"`, {
                at: placeOf('rule'),
                hint,
            }),
        ];
    try {
        if (waiver.at !== undefined)
            (0,glob/* compileGlob */.S)(waiver.at);
        return rule;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.u))
            throw thrown;
        return [...rule, new errors/* GateError */.u('misuse', thrown.message, { at: placeOf('at'), hint: thrown.hint, cause: thrown })];
    }
}
/** What the request says replaces what the file says, where the config has that part at all. */
function overlay(value, request) {
    let result = value;
    const said = new Map();
    for (const input of build_request/* inputs */.QL) {
        const text = request[input.name];
        if (!('sets' in input) || text === undefined || (Array.isArray(text) && text.length === 0))
            continue;
        result = place(result, input.sets.split('.'), text);
        said.set(input.sets, input.name);
    }
    return { value: result, said };
}
function place(value, [step, ...rest], said) {
    if (step === undefined)
        return said;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    if (rest.length > 0 && !Object.hasOwn(value, step))
        return value;
    return { ...value, [step]: place(Reflect.get(value, step), rest, said) };
}


/***/ }),

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);


/** A config that says more than this is an attack: an alias bomb doubles with each line. */
const most = { nodes: 50_000, depth: 50 };
/** Reads YAML 1.2, and so JSON. */
function parseYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text.replace(/^\uFEFF/, ''), {
        lineCounter: lines,
        prettyErrors: false,
        strict: true,
        version: '1.2',
    });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    if (document.errors.length > 0) {
        throw new AggregateError(independent(document.errors).map((error) => malformed(firstLine(error.message), file, place(error.pos[0]))));
    }
    const convert = converter(document, file, (node) => place(node.range?.[0] ?? 0));
    return { value: convert(document.contents, 0), locate: locator(document, place) };
}
/** One slip makes the lines behind it wrong as well, and what they say would hide it; a key given twice stands alone. */
function independent(errors) {
    const [first, ...others] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
    const twice = others.filter(({ code }) => code === 'DUPLICATE_KEY');
    return first ? [first, ...(first.code === 'DUPLICATE_KEY' ? twice.slice(0, 19) : [])] : [];
}
const firstLine = (message) => message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
const malformed = (what, file, at) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('misuse', what, { at: { file, ...at } });
/** Plain data, own keys only, aliases followed within the budget. The library's own conversion has no depth limit. */
function converter(document, file, place) {
    let nodes = 0;
    const convert = (node, depth) => {
        nodes += 1;
        if (nodes > most.nodes || depth > most.depth) {
            const what = `the config unfolds to more than ${most.nodes} values or ${most.depth} levels`;
            throw malformed(what, file, isNode(node) ? place(node) : { line: 1, column: 1 });
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = node.resolve(document);
            if (!target)
                throw malformed(`the alias *${node.source} has no anchor before it`, file, place(node));
            return convert(target, depth + 1);
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item) => convert(item, depth + 1));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return node.value;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return null;
        const entries = new Map();
        for (const { key, value } of node.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : undefined;
            if (name === undefined || name === '__proto__' || name === '<<') {
                throw malformed(`the key ${name ?? 'that is itself a list or map'} is not allowed here`, file, isNode(key) ? place(key) : place(node));
            }
            entries.set(name, convert(value, depth + 1));
        }
        return Object.fromEntries(entries);
    };
    return convert;
}
const isNode = (value) => typeof value === 'object' && value !== null && 'range' in value;
function locator(document, place) {
    return (path, what = 'value') => {
        let node = document.contents;
        let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
        for (const [depth, step] of path.entries()) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                node = node.resolve(document);
            const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
                ? node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(step))
                : undefined;
            const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[Number(step)] : pair?.value;
            const key = pair?.key;
            const wanted = what === 'key' && depth === path.length - 1 ? key : (next ?? key);
            if (!isNode(wanted))
                break;
            offset = wanted.range?.[0] ?? offset;
            node = next;
        }
        return place(offset);
    };
}


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(376);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(9688);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/gate/waivers.js
var gate_waivers = __webpack_require__(2515);
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
    const waived = rule.unmeasured ? undefined : waivers.find((waiver) => (0,gate_waivers/* covers */.hU)(waiver, graded));
    return waived ? { ...graded, waived } : graded;
}

;// CONCATENATED MODULE: ./build/gate/assess.js




/** Gathers, judges and grades one check. Never throws: what could not be done is blocked, with the reason. */
async function assess({ check, options, timeoutMs }, sources, policy) {
    const started = sources.clock.elapsed();
    const identity = { check: check.id, title: check.title };
    try {
        const gathered = await within(timeoutMs ?? limits/* limits */.F.checkSeconds * 1000, sources, (limited) => check.gather(limited, options));
        // Through JSON, as if it had been stored: evidence that would not survive is a defect now and not only in `compare`.
        const evidence = (0,parse/* parse */.qg)(check.evidence, JSON.parse(JSON.stringify(gathered) ?? 'null'));
        const judgement = check.judge(evidence, options);
        return {
            ...identity,
            facts: judgement.facts,
            ...grade(check, judgement, policy),
            ms: sources.clock.elapsed() - started,
        };
    }
    catch (thrown) {
        return {
            ...identity,
            outcome: 'blocked',
            reason: (0,errors/* describeError */.U)(thrown),
            facts: [],
            findings: [],
            ms: sources.clock.elapsed() - started,
        };
    }
}
/** A check that hangs must not take the report with it, whether or not it listens to its signal. */
async function within(ms, sources, work) {
    const deadline = new AbortController();
    // A longer delay than 31 bits hold would end at once.
    const timer = setTimeout(() => deadline.abort(), Math.min(ms, 2 ** 31 - 1));
    const signal = AbortSignal.any([sources.signal, deadline.signal]);
    const stopped = new Promise((_, reject) => {
        const stop = () => reject(deadline.signal.aborted
            ? new errors/* GateError */.u('timeout', `not finished within ${ms / 1000} s`, {
                hint: 'Give it a longer `timeout`, or find out what it waits for.',
            })
            : new errors/* GateError */.u('cancelled', 'interrupted before it was finished'));
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

// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(9231);
;// CONCATENATED MODULE: ./build/gate/version.js
/** Kept equal to package.json by `npm run sync`. */
const version = '0.1.0';

;// CONCATENATED MODULE: ./build/gate/run.js







/** Runs the planned checks at the same time, each by itself, and makes the report. */
async function run({ command, config, selection = { only: [], skip: [] }, progress }, sources) {
    assertKnown(selection, config.planned);
    const at = sources.clock.now().toISOString();
    const event = await sources.github.event();
    const policy = {
        failOn: config.failOn,
        waivers: config.waivers.filter((waiver) => (0,gate_waivers/* isInForce */.fx)(waiver, at.slice(0, 10))),
    };
    const judged = await Promise.all(config.planned.map(async (planned) => {
        const reason = reasonToSkip(planned, selection, event);
        if (reason !== undefined)
            return skipped(planned.check, reason);
        progress?.started(planned.check.id);
        const result = await assess(planned, sources, policy);
        progress?.ended(result);
        return result;
    }));
    const changed = await changedFiles(judged, event, sources.git);
    const results = [
        ...judged.map((result) => markChanged(result, changed)),
        ...bookkeeping(config.waivers, judged, at, config.failOn),
    ];
    const subject = {
        repository: event?.repository,
        sha: event?.sha,
        ref: event?.ref,
        event: event?.name,
        config: config.file,
    };
    return {
        schema: 1,
        tool: { name: 'epic21-gate', version: version },
        command,
        at,
        subject,
        failOn: config.failOn,
        verdict: (0,verdict/* verdict */.W)(results),
        results,
    };
}
/** Only what reviewers are shown first depends on it, so a history that cannot tell is no reason to block. */
async function changedFiles(results, event, git) {
    if (!event?.change || !results.some(({ findings }) => findings.some(({ at }) => at)))
        return new Set();
    try {
        return new Set(await git.changedFiles(event.change.base, 'HEAD'));
    }
    catch (thrown) {
        if (thrown instanceof errors/* GateError */.u)
            return new Set();
        throw thrown;
    }
}
const markChanged = (result, changed) => ({
    ...result,
    findings: result.findings.map((finding) => finding.at && changed.has(finding.at.file) ? { ...finding, changed: true } : finding),
});
function assertKnown({ only, skip }, planned) {
    const known = planned.map(({ check }) => check.id);
    const unknown = [...only, ...skip].find((id) => !known.includes(id));
    if (unknown === undefined)
        return;
    throw new errors/* GateError */.u('misuse', `the config has no check "${unknown}", it has ${known.join(', ')}`, {
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

/***/ 9231:
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


/***/ })

};
