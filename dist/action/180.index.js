export const id = 180;
export const ids = [180];
export const modules = {

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

/***/ 1968:
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
    const waived = rule.unmeasured ? undefined : waivers.find((waiver) => (0,gate_waivers/* covers */.hU)(waiver, graded));
    return waived ? { ...graded, waived } : graded;
}

;// CONCATENATED MODULE: ./build/gate/assess.js




/** Gathers, judges and grades one check. Never throws: what could not be done is blocked, with the reason. */
async function assess({ check, options, timeoutMs }, sources, policy) {
    const started = sources.clock.elapsed();
    const limitMs = timeoutMs ?? limits/* limits */.F.checkSeconds * 1000;
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

/** On this event the base is checked out: judging it would say nothing of the pull request, and would look as if it did. */
async function notCheckedOut(event, git) {
    if (event?.name !== 'pull_request_target')
        return undefined;
    const head = event.change && (await git.resolve(event.change.head));
    if (head !== undefined && head === (await git.head()))
        return undefined;
    return 'pull_request_target checks out the base and not the change: use pull_request';
}
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

// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(9231);
// EXTERNAL MODULE: ./build/gate/version.js
var version = __webpack_require__(4578);
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
    const obstacle = await notCheckedOut(event, sources.git);
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
    const subject = {
        repository: event?.repository,
        sha: event?.sha,
        ref: event?.ref,
        event: event?.name,
        config: config.file,
    };
    return {
        schema: 1,
        tool: { name: 'epic21-gate', version: version/* version */.r },
        command,
        at,
        subject,
        failOn: config.failOn,
        verdict: (0,verdict/* verdict */.W)(results),
        results,
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


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   he: () => (/* binding */ judgeWaivers),
/* harmony export */   or: () => (/* binding */ waiverRules)
/* harmony export */ });
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4321);

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
    const target = { fits: (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(glob), line: line === undefined ? undefined : Number(line) };
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

/***/ 3553:
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
