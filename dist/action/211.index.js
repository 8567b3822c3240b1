export const id = 211;
export const ids = [211];
export const modules = {

/***/ 52211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSize: () => (/* binding */ findSize)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4075);
/* harmony import */ var _checks_size_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35004);
/* harmony import */ var _checks_size_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90798);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56407);




/** The options of the config's size check, where it has one. */
async function findSize({ request, sources }) {
    const { planned } = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(request, sources.files, _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A);
    const own = planned.find(({ check }) => check.id === _checks_size_index_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .E.id);
    return own && _checks_size_options_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOptions */ .G.parse(own.options);
}


/***/ }),

/***/ 56407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(43048);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(33805);
// EXTERNAL MODULE: ./build/formats/yaml.js
var yaml = __webpack_require__(69776);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/checks/index.js + 14 modules
var checks = __webpack_require__(4075);
// EXTERNAL MODULE: ./build/model/described.js
var described = __webpack_require__(70301);
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
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var util = __webpack_require__(54723);
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
var formats_glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
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
            (0,formats_glob/* compileGlob */.SO)(glob);
        return undefined;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        return new errors/* GateError */.ue('misuse', thrown.message, { at, hint: thrown.hint, cause: thrown });
    }
}

// EXTERNAL MODULE: ./build/config/find.js
var find = __webpack_require__(75392);
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
        const { configErrors } = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(515)]).then(__webpack_require__.bind(__webpack_require__, 93515));
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

/***/ 69776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


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


/***/ })

};
