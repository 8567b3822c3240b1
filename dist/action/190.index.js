export const id = 190;
export const ids = [190];
export const modules = {

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/checks/coverage/gather.js + 10 modules
var gather = __webpack_require__(1332);
// EXTERNAL MODULE: ./build/formats/coverage/write-json.js
var write_json = __webpack_require__(3988);
;// CONCATENATED MODULE: ./build/checks/coverage/write-leg.js

/** Evidence for the job that judges all legs, as `readLegFile` reads it; a file of the repository is a line of it. */
function legText({ leg, reports, pile }, { sha, ref, run, time, tool }) {
    const head = JSON.stringify({ schema: 1, check: 'coverage', sha, ref, run, time, tool });
    const parts = [...pile].map(([suite, files]) => {
        const name = suite === undefined ? '' : `"suite":${JSON.stringify(suite)},`;
        return `{${name}"coverage":${[...(0,write_json/* writeJson */.GF)(files.values())].join('').trim()}}`;
    });
    const payload = `{"leg":${JSON.stringify(leg)},"reports":${JSON.stringify(reports)},"parts":[\n${parts.join(',\n')}\n]}`;
    return `${head.slice(0, -1)},"payload":${payload}}\n`;
}

// EXTERNAL MODULE: ./build/formats/diff.js + 8 modules
var diff = __webpack_require__(884);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(9231);
// EXTERNAL MODULE: ./build/gate/version.js
var version = __webpack_require__(4578);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(376);
// EXTERNAL MODULE: ./build/model/ratio.js
var ratio = __webpack_require__(3461);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/reporters/safe-line.js
var safe_line = __webpack_require__(2667);
// EXTERNAL MODULE: ./build/commands/planned-coverage.js
var planned_coverage = __webpack_require__(5680);
;// CONCATENATED MODULE: ./build/commands/collect.js













/** Stores what was measured here, so that a job that has it all can judge it. Nothing is written that was not measured. */
const collect = async (hall) => {
    const { request, sources, sinks } = hall;
    const { leg, output } = request;
    if (leg === undefined)
        throw missing('--leg', 'Name this leg as the config lists it: --leg linux.');
    if (output === undefined)
        throw missing('--output', 'Name the file to write: --output legs/linux.json.');
    const options = await optionsOf(hall, leg);
    const sha = await sources.git.head();
    if (sha === undefined)
        throw new errors/* GateError */.ue('misuse', 'there is no commit here that the evidence could be of', {
            hint: 'Run it in a checkout of the repository.',
        });
    const { evidence, measured } = await (0,gather.gatherAll)(sources, options);
    const reasons = [...evidence.problems.map(tell), ...(await changedSince(sha, hall, evidence))];
    if (reasons.length > 0)
        return refuse(hall, reasons);
    const event = await sources.github.event();
    const envelope = {
        sha,
        ref: event?.ref,
        run: sources.env.get('GITHUB_RUN_ID'),
        time: sources.clock.now().toISOString(),
        tool: { name: 'epic21-gate', version: version/* version */.r },
    };
    const target = (0,external_node_path_.resolve)(request.cwd, output);
    await sinks.files.write(target, legText({ leg, reports: evidence.reports, pile: measured.pile }, envelope));
    const { lines } = evidence.totals;
    sinks.stdout.write(`${(0,safe_line/* safeLine */.o)(`Kept the leg ${leg} at ${sha.slice(0, 12)} in ${output}: ${evidence.files.length} files, lines ${(0,ratio/* formatPercent */.l)(lines)} (${lines.covered} of ${lines.total})`)}\n`);
    return { exitCode: verdict/* exitCodes */.h.ready };
};
const missing = (option, hint) => new errors/* GateError */.ue('misuse', `collect needs ${option}`, { hint });
/** Its own reports only: what others measured, and what is expected of all together, is the last job's. */
async function optionsOf(hall, leg) {
    const { options } = await (0,planned_coverage/* plannedCoverage */.v)(hall);
    if (options.legs.length > 0 && !options.legs.includes(leg))
        throw new errors/* GateError */.ue('misuse', `the config lists no leg "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(leg, 80))}"`, {
            hint: (0,nearest/* didYouMean */.au)(leg, options.legs) ?? `It lists ${options.legs.join(', ')}.`,
        });
    if (options.reports.length === 0)
        throw new errors/* GateError */.ue('misuse', 'checks.coverage names no reports to collect', {
            hint: 'Name under `reports` what the tests of a leg write.',
        });
    return { ...options, evidence: [], legs: [], suites: [], previous: [], 'carry-forward': [], ratchet: undefined };
}
const tell = ({ message, at }) => at === undefined || (message.includes(at.file) && at.line === undefined) ? message : `${(0,finding/* formatPlace */.dE)(at)}: ${message}`;
/** The evidence says that it is of this commit: so must be the files whose lines are in it. */
async function changedSince(sha, { sources }, { files }) {
    const measured = new Set(files.map(({ path }) => path));
    const changed = (0,diff/* parseDiff */.FR)(await sources.git.diff(sha)).filter(({ path }) => measured.has(path));
    return changed.map(({ path }) => `${path} is not as it is at ${sha.slice(0, 12)}: commit it, or take it back`);
}
function refuse({ sinks }, reasons) {
    const lines = ['Nothing was written, for not all was measured:', ...reasons.map((reason) => `  ${reason}`)];
    sinks.stderr.write(lines.map((line) => `${(0,safe_line/* safeLine */.o)(line)}\n`).join(''));
    return { exitCode: verdict/* exitCodes */.h.undecided };
}


/***/ }),

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findCoverage),
/* harmony export */   v: () => (/* binding */ plannedCoverage)
/* harmony export */ });
/* harmony import */ var _checks_coverage_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8908);
/* harmony import */ var _checks_coverage_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1305);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4075);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6407);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2011);





/** The options of the config's coverage check, where it has one, and what the config is called. */
async function findCoverage({ request, sources, }) {
    const { file, planned } = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(request, sources.files, _checks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .checks */ .A);
    const own = planned.find(({ check }) => check.id === _checks_coverage_index_js__WEBPACK_IMPORTED_MODULE_0__/* .coverage */ .v.id);
    return { file, options: own && _checks_coverage_options_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageOptions */ .x.parse(own.options) };
}
/** The same for commands that are about nothing else. */
async function plannedCoverage(hall) {
    const { file, options } = await findCoverage(hall);
    if (options)
        return { file, options };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('misuse', `${file} has no check coverage`, { hint: 'Add checks.coverage with its reports.' });
}


/***/ }),

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ configNames),
/* harmony export */   im: () => (/* binding */ readConfigText)
/* harmony export */ });
/* unused harmony export isInline */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _formats_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2011);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9688);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4519);





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
        return { text: said, file: _model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .inlineConfig */ .a };
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, said), files);
    if (text !== undefined)
        return { text, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, directory), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, said)).replaceAll('\\', '/') };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('misuse', `the config ${said} does not exist`, { hint: 'Write one with `epic21-gate init`.' });
}
async function findConfig(files) {
    const read = await Promise.all(configNames.map(async (file) => ({ file, text: await readIfThere(file, files) })));
    const found = read.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]));
    const [only, other] = found;
    if (!only) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('misuse', `no config found: tried ${configNames.join(', ')}`, {
            hint: 'Write one with `epic21-gate init`, or name yours with --config.',
        });
    }
    // Two configs would let the laxer one win unseen.
    if (other)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('misuse', `two configs found: ${only.file} and ${other.file}`, {
            hint: 'Keep one, or name it with --config.',
        });
    return only;
}
async function readIfThere(file, files) {
    try {
        return (0,_formats_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(await files.read(file), file, _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.configBytes);
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue))
            throw thrown;
        if (thrown.kind === 'not-found')
            return undefined;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('misuse', thrown.message, { hint: thrown.hint, cause: thrown });
    }
}


/***/ }),

/***/ 6407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(3048);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
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
;// CONCATENATED MODULE: ./build/model/events.js
/** The events that GitHub starts workflows for; `none` is a run outside GitHub Actions. */
const events = [
    'none',
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'issue_comment',
    'issues',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'public',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
    'watch',
    'workflow_call',
    'workflow_dispatch',
    'workflow_run',
];

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
    events: (0,described/* described */.W)(schemas/* array */.YOg(schemas/* enum */.k5n(events)).check(api/* _minLength */.m9(1)), 'GitHub events, such as `pull_request`; `none` is a run outside GitHub Actions.'),
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

// EXTERNAL MODULE: ./build/formats/glob.js
var formats_glob = __webpack_require__(4321);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(376);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/config/waiver-faults.js




/** What is wrong with a waiver beyond its shape: its rule, and its place. */
const waiverFaults = (waiver, registry, placeOf) => [ruleFault(waiver, registry, placeOf('rule')), placeFault(waiver, placeOf('at'))].filter((fault) => fault !== undefined);
function ruleFault({ rule: id }, registry, at) {
    const rules = new Map(registry.flatMap((check) => Object.entries(check.rules).map(([name, rule]) => [`${check.id}/${name}`, rule])));
    const rule = rules.get(id);
    if (!rule) {
        const hint = (0,nearest/* didYouMean */.au)(id, rules.keys()) ?? 'See `epic21-gate list`.';
        return new errors/* GateError */.ue('misuse', `waivers names the unknown rule "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(id, 80))}"`, { at, hint });
    }
    if (!rule.unmeasured)
        return undefined;
    const hint = 'Nobody knows what it would have been: mend what is named there.';
    return new errors/* GateError */.ue('misuse', `waivers names ${id}, which cannot be waived`, { at, hint });
}
function placeFault({ at: glob }, at) {
    try {
        if (glob !== undefined)
            (0,formats_glob/* compileGlob */.S)(glob);
        return undefined;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        return new errors/* GateError */.ue('misuse', thrown.message, { at, hint: thrown.hint, cause: thrown });
    }
}

// EXTERNAL MODULE: ./build/config/find.js
var find = __webpack_require__(5392);
;// CONCATENATED MODULE: ./build/config/load.js







/** Defaults < file < request; strict, and all problems at once. */
async function loadConfig(request, files, registry) {
    const { text, file } = await (0,find/* readConfigText */.im)(request, files);
    const document = (0,yaml/* parseYaml */.h)(text, file);
    if (document.value === null || document.value === undefined) {
        throw new errors/* GateError */.ue('misuse', 'the config is empty', { at: { file }, hint: 'Write one with `epic21-gate init`.' });
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
        throw new errors/* GateError */.ue('misuse', 'checks names no check, expected at least one', {
            at,
            hint: `There are ${registry.map((check) => check.id).join(', ')}.`,
        });
    }
    const faults = waivers.flatMap((waiver, index) => waiverFaults(waiver, registry, (key) => ({ file, ...document.locate(['waivers', index, key]) })));
    if (faults.length > 0)
        throw (0,errors/* together */.bs)(faults);
    return { file, failOn, planned, waivers };
}
function plan(check, entry) {
    if (entry === undefined)
        return [];
    const { when, timeout, ...options } = commonSchema.parse(entry);
    return [{ check, options, when, timeoutMs: timeout === undefined ? undefined : (0,duration/* parseDuration */.E)(timeout) }];
}
/** What the request says replaces what the file says, where the config has that part at all. */
function overlay(value, request) {
    let result = value;
    const said = new Map();
    for (const input of build_request/* inputs */.QL) {
        const text = request[input.name];
        if (!('sets' in input) || text === undefined || (Array.isArray(text) && text.length === 0))
            continue;
        const steps = input.sets.split('.');
        if (!hasPlace(result, steps.slice(0, -1)))
            throw noPlace(input.name, steps);
        result = place(result, steps, text);
        said.set(input.sets, input.name);
    }
    return { value: result, said };
}
const hasPlace = (value, [step, ...rest]) => {
    if (step === undefined)
        return true;
    // What is no map, or says nothing at all, is the schema's to complain about.
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return true;
    return Object.hasOwn(value, step) ? hasPlace(Reflect.get(value, step), rest) : false;
};
/** An option that changes nothing would leave its user believing that it did. */
const noPlace = (option, steps) => new errors/* GateError */.ue('misuse', `the option ${option} is for ${steps.slice(0, -1).join('.')}, which the config does not have`, {
    hint: 'Leave the option out, or configure the check.',
});
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
        // The library compares each key with every other one: half a minute for 50,000 of them.
        uniqueKeys: false,
    });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    // One slip makes the lines behind it wrong as well, and what they say would hide it.
    const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
    // The library's stack ends some hundred or thousand levels down: where, is no matter of the text.
    if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('misuse', `the config is nested deeper than ${most.depth} levels`, { at: { file } });
    }
    if (first)
        throw malformed(firstLine(first.message), file, place(first.pos[0]));
    const placeOf = (node) => place(node.range?.[0] ?? 0);
    const { targets, repeated } = survey(document.contents);
    if (repeated.length > 0) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(repeated.slice(0, 20).map((key) => malformed('Map keys must be unique', file, placeOf(key))));
    }
    const convert = converter(targets, file, placeOf);
    return { value: convert(document.contents, 0), locate: locator(document.contents, targets, place) };
}
/** What each alias stands for, the last anchor of its name before it, and the keys that are there twice. */
function survey(root) {
    const anchors = new Map();
    const targets = new Map();
    const repeated = [];
    const open = [root];
    while (open.length > 0) {
        const node = open.pop();
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = anchors.get(node.source);
            if (target)
                targets.set(node, target);
            continue;
        }
        if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node)) && node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
            open.push(node.value, node.key);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            for (const key of repeatedKeys(node))
                repeated.push(key);
        // What is pushed last is looked at first, so that anchors come in the order of the text.
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node))
            for (const item of node.items.toReversed())
                open.push(item);
    }
    return { targets, repeated };
}
function repeatedKeys({ items }) {
    const known = new Set();
    return items.flatMap(({ key }) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            return [];
        const name = String(key.value);
        const isRepeated = known.has(name);
        known.add(name);
        return isRepeated ? [key] : [];
    });
}
const firstLine = (message) => message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
const malformed = (what, file, at) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('misuse', what, { at: { file, ...at } });
/** Plain data, own keys only, aliases followed within the budget. The library's own conversion has no depth limit. */
function converter(targets, file, place) {
    let nodes = 0;
    const convert = (node, depth) => {
        nodes += 1;
        if (nodes > most.nodes || depth > most.depth) {
            const what = `the config unfolds to more than ${most.nodes} values or ${most.depth} levels`;
            throw malformed(what, file, isNode(node) ? place(node) : { line: 1, column: 1 });
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = targets.get(node);
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
function locator(root, targets, place) {
    const known = new Map();
    const pairAt = (map, step) => {
        const pairs = known.get(map) ?? pairsOf(map);
        known.set(map, pairs);
        return pairs.get(String(step));
    };
    return (path, what = 'value') => {
        let node = root;
        let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
        for (const [depth, step] of path.entries()) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                node = targets.get(node);
            const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? pairAt(node, step) : undefined;
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
const pairsOf = ({ items }) => new Map(items.flatMap((pair) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? [[String(pair.key.value), pair]] : [])));


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


/***/ }),

/***/ 4578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by `npm run sync`. */
const version = '0.1.0';


/***/ })

};
