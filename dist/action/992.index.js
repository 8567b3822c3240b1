export const id = 992;
export const ids = [992,2886,301];
export const modules = {

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dK: () => (/* binding */ checksNamed),
/* harmony export */   fZ: () => (/* binding */ allChecks)
/* harmony export */ });
/* unused harmony export registry */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);

// A run parses a few values once: compiling a parser for each costs more than it saves.
(0,zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ jitless: true });
/** The checks, in the order of the report; each is loaded when a config names it. A new check is one folder and one line. */
const registry = {
    flags: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(311), __webpack_require__.e(4963), __webpack_require__.e(2886)]).then(__webpack_require__.bind(__webpack_require__, 84963))).flags,
    baselines: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(7391)]).then(__webpack_require__.bind(__webpack_require__, 37391))).baselines,
    coverage: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(7894), __webpack_require__.e(301)]).then(__webpack_require__.bind(__webpack_require__, 27894))).coverage,
    size: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(5833), __webpack_require__.e(2337)]).then(__webpack_require__.bind(__webpack_require__, 5833))).size,
    suites: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8853), __webpack_require__.e(1764)]).then(__webpack_require__.bind(__webpack_require__, 38853))).suites,
    policy: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(6382)]).then(__webpack_require__.bind(__webpack_require__, 56382))).policy,
    approvals: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8307), __webpack_require__.e(3561)]).then(__webpack_require__.bind(__webpack_require__, 83561))).approvals,
    requires: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(451)]).then(__webpack_require__.bind(__webpack_require__, 70451))).requires,
};
const allChecks = () => Promise.all(Object.values(registry).map((load) => load()));
/** Those that are named; all where a name is none of them, for whoever wrote it wants to know what there is. */
const checksNamed = (ids) => {
    const named = new Set(ids);
    const isKnown = [...named].every((id) => Object.hasOwn(registry, id));
    if (!isKnown || named.size === 0)
        return allChecks();
    return Promise.all(Object.entries(registry).flatMap(([id, load]) => (named.has(id) ? [load()] : [])));
};


/***/ }),

/***/ 86924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(43048);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(33805);
// EXTERNAL MODULE: ./build/formats/yaml.js
var yaml = __webpack_require__(69776);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/formats/history/write-history.js
var write_history = __webpack_require__(14178);
// EXTERNAL MODULE: ./build/model/described.js
var described = __webpack_require__(70301);
// EXTERNAL MODULE: ./build/model/events.js
var events = __webpack_require__(42213);
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
    events: (0,described/* described */.W)(schemas/* array */.YOg(schemas/* enum */.k5n(events/* events */.A)).check(api/* _minLength */.m9(1)), 'GitHub events, such as `pull_request`; `none` is a run outside GitHub Actions.'),
});
const schema_history = schemas/* strictObject */.rej({
    file: (0,described/* described */.W)(schemas/* string */.YjP().check(api/* _minLength */.m9(1)), 'The file that has a line of JSON for each commit.'),
    keep: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(write_history/* keeping */.sn.least), api/* _lte */.Zm(write_history/* keeping */.sn.most)), write_history/* keeping */.sn.usual), 'How many commits are kept, the newest.'),
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
function configSchema(registry) {
    const perCheck = Object.fromEntries(registry.map((check) => [check.id, schemas/* optional */.lqM((0,described/* described */.W)(extended(check), check.summary))]));
    return (0,described/* described */.W)(schemas/* strictObject */.rej({
        $schema: (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* string */.YjP()), 'For editors that look for it here.'),
        'fail-on': (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* enum */.k5n(finding/* severities */.gO)), 'The level from which a finding means not ready. Default: error.'),
        checks: (0,described/* described */.W)(schemas/* strictObject */.rej(perCheck), 'The checks to run, each with its options.'),
        history: (0,described/* described */.W)(schemas/* optional */.lqM(schema_history), 'Figures of earlier commits, for trends; written by `epic21-gate record`. Nothing is judged by them.'),
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
    if (!rule.unmeasured && !rule.unwaivable)
        return undefined;
    const hint = rule.unwaivable ? rule.help : 'Nobody knows what it would have been: mend what is named there.';
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

// EXTERNAL MODULE: ./build/config/find.js + 1 modules
var find = __webpack_require__(74519);
;// CONCATENATED MODULE: ./build/config/load.js








/** Defaults < file < request; strict, and all problems at once. */
async function loadConfig(request, sources, registry) {
    const { text, file, read } = await (0,find/* readConfigText */.im)(request, sources);
    const document = (0,yaml/* parseYaml */.h)(text, file);
    if (document.value === null || document.value === undefined) {
        throw new errors/* GateError */.ue('misuse', 'the config is empty', { at: { file }, hint: 'Write one with `epic21-gate init`.' });
    }
    const { value, said } = overlay(document.value, request);
    return { ...(await readConfig({ ...document, value }, file, registry, said)), read };
}
/** Exported for the library, whose configs need no file. */
async function readConfig(document, file, registry, said = new Map()) {
    const known = typeof registry === 'function' ? await registry(namedIn(document.value)) : registry;
    const parsed = configSchema(known).safeParse(document.value);
    const all = typeof registry === 'function' ? () => registry([]) : async () => registry;
    if (!parsed.success) {
        // What explains a mistake is large, and a right config does not need it.
        const { configErrors } = await Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(3515)]).then(__webpack_require__.bind(__webpack_require__, 93515));
        throw configErrors(parsed.error.issues, document, { file, schema: configSchema(await all()), said });
    }
    const { checks, waivers = [], 'fail-on': failOn = 'error', history } = parsed.data;
    const planned = known.flatMap((check) => plan(check, checks[check.id]));
    if (planned.length === 0)
        throw nothingPlanned({ file, ...document.locate(['checks'], 'key') }, await all());
    const faults = waivers.flatMap((waiver, index) => waiverFaults(waiver, known, (key) => ({ file, ...document.locate(['waivers', index, key]) })));
    if (faults.length > 0)
        throw (0,errors/* together */.bs)(faults);
    return { file, failOn, planned, waivers, history };
}
const nothingPlanned = (at, all) => new errors/* GateError */.ue('misuse', 'checks names no check, expected at least one', {
    at,
    hint: `There are ${all.map((check) => check.id).join(', ')}.`,
});
const Named = schemas/* object */.Ikc({
    checks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    waivers: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ rule: schemas/* string */.YjP() }))),
});
/** The checks that the config speaks of; none where it is not the shape of one, so that all are loaded to explain it. */
function namedIn(value) {
    const { data } = Named.safeParse(value);
    if (!data)
        return [];
    return [...Object.keys(data.checks), ...(data.waivers ?? []).map(({ rule }) => rule.split('/')[0] ?? '')];
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

/***/ 39716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/** Oldest first; of several entries for one commit the last. */
function inOrder(entries) {
    const byCommit = new Map(entries.map((entry) => [entry.sha, entry]));
    return [...byCommit.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}


/***/ }),

/***/ 14178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ addEntry),
/* harmony export */   sn: () => (/* binding */ keeping),
/* harmony export */   wn: () => (/* binding */ writeHistory)
/* harmony export */ });
/* harmony import */ var _in_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39716);

/** How many commits a history keeps: at least, where nobody says, at most. */
const keeping = { least: 2, usual: 200, most: 10_000 };
/** With one entry more, in the place of what was there of its commit; the oldest go where there are too many. */
const addEntry = (history, entry, keep) => (0,_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)([...history, entry]).slice(-keep);
/** A line each, always written the same, so that a commit of it shows what was added. */
const writeHistory = (history) => history.map(writeEntry).join('');
function writeEntry({ schema, at, sha, ref, verdict, metrics }) {
    const keys = Object.keys(metrics).sort();
    const sorted = Object.fromEntries(keys.map((key) => [key, metrics[key]]));
    return `${JSON.stringify({ schema, at, sha, ref, verdict, metrics: sorted })}\n`;
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


/***/ }),

/***/ 6320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const words = 'a day that exists, as YYYY-MM-DD';
const day = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(words).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(isDay, words));


/***/ }),

/***/ 70301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ described)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29396);

/**
 * Gives a schema its sentence, from which docs and the JSON Schema are made. A schema is one place: one that stands in two
 * would have the last sentence in both.
 */
function described(schema, description) {
    if (zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.has(schema))
        throw new TypeError(`described already, and again as: ${description}`);
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.add(schema, { description });
    return schema;
}


/***/ }),

/***/ 43048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

const unitMs = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
/** Milliseconds of a duration as Prometheus writes it: `90d`, `1h30m`. Undefined for anything else, `5` included. */
function parseDuration(text) {
    const parts = /^(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/.exec(text);
    if (!parts || text === '')
        return undefined;
    return Object.values(unitMs).reduce((sum, ms, index) => sum + ms * Number(parts[index + 1] ?? 0), 0);
}
const isDuration = (text) => (parseDuration(text) ?? 0) > 0;
const words = 'a duration with units, such as 90d or 1h30m';
const duration = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(words).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(isDuration, words));


/***/ }),

/***/ 42213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ events)
/* harmony export */ });
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


/***/ })

};
