export const id = 4963;
export const ids = [4963];
export const modules = {

/***/ 78589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ environment)
/* harmony export */ });
/** The source that is no file: the environment of the process. */
const environment = 'environment';


/***/ }),

/***/ 28190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ expectFlags)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30814);

function expectFlags({ registry, phase, stages }) {
    const reached = phase === 'prepare' ? [] : stages.slice(0, stages.indexOf(phase.slice('stage:'.length)) + 1);
    return Object.entries(registry).map(([name, flag]) => {
        const allowed = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedValues */ .h)(flag);
        const [first = '', second = ''] = allowed;
        const safe = flag.safe ?? first;
        const isDue = flag.stage !== undefined && reached.includes(flag.stage);
        return {
            name,
            description: flag.description,
            allowed,
            safe,
            off: flag.off ?? (flag.type === 'enum' ? safe : first),
            unset: flag.unset,
            expires: flag.expires,
            owner: flag.owner,
            dependsOn: flag['depends-on'],
            unreached: flag.needs.filter((stage) => !reached.includes(stage)),
            aliases: flag.aliases,
            expected: isDue ? (flag.on ?? second) : safe,
            isDue,
        };
    });
}


/***/ }),

/***/ 84963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flags: () => (/* binding */ flags)
});

// EXTERNAL MODULE: ./build/model/check.js
var check = __webpack_require__(66074);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./build/checks/flags/evidence.js

const line = schemas/* int */.Whr().check(api/* _positive */.NC());
const place = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line });
/** A value that a source gives a flag; in a file with its line. */
const setting = schemas/* object */.Ikc({ source: schemas/* string */.YjP(), line: schemas/* optional */.lqM(line), value: schemas/* string */.YjP() });
/** The rules that name one cause for many flags. */
const causeRules = ['line-ends', 'byte-order-mark', 'merge-conflict', 'file-refused'];
/** What in the file, beside the flag's own line, keeps a dialect from reading it. */
const cause = schemas/* object */.Ikc({
    rule: schemas/* enum */.k5n(causeRules),
    at: place,
    /** The last line of it, where it has several. */
    until: schemas/* optional */.lqM(line),
    reasons: schemas/* array */.YOg(schemas/* object */.Ikc({ dialect: schemas/* string */.YjP(), note: schemas/* string */.YjP() })),
});
const reading = schemas/* object */.Ikc({ dialect: schemas/* string */.YjP(), value: schemas/* nullable */.mee(schemas/* string */.YjP()), note: schemas/* optional */.lqM(schemas/* string */.YjP()) });
/** What was seen. Values are kept of registered flags only: an env file holds secrets beside them. */
const flagsEvidence = schemas/* object */.Ikc({
    today: schemas/* string */.YjP(),
    sources: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        problem: schemas/* optional */.lqM(schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['unreadable', 'empty']), message: schemas/* string */.YjP() })),
        lastLineWithoutNewline: schemas/* optional */.lqM(line),
    })),
    flags: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        /** In the order of precedence: the last is effective, an earlier one of the same source is shadowed. */
        settings: schemas/* array */.YOg(setting),
        /** Only where the declared dialects disagree. */
        divergence: schemas/* optional */.lqM(schemas/* object */.Ikc({ at: place, readings: schemas/* array */.YOg(reading), cause: schemas/* optional */.lqM(cause) })),
        commentedAt: schemas/* array */.YOg(place),
        /** Lines that are its name and no `=`. */
        bareAt: schemas/* optional */.lqM(schemas/* array */.YOg(place)),
    })),
    nearMisses: schemas/* array */.YOg(schemas/* object */.Ikc({ at: place, name: schemas/* string */.YjP(), flag: schemas/* string */.YjP() })),
    code: schemas/* optional */.lqM(schemas/* object */.Ikc({
        files: schemas/* int */.Whr(),
        problem: schemas/* optional */.lqM(schemas/* string */.YjP()),
        found: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), at: place })),
    })),
    docs: schemas/* array */.YOg(schemas/* object */.Ikc({
        file: schemas/* string */.YjP(),
        problem: schemas/* optional */.lqM(schemas/* string */.YjP()),
        tableLine: schemas/* optional */.lqM(line),
        rows: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP(), line })),
    })),
});

// EXTERNAL MODULE: ./build/checks/flags/environment.js
var environment = __webpack_require__(78589);
// EXTERNAL MODULE: ./build/formats/env-file/bytes.js
var bytes = __webpack_require__(97079);
// EXTERNAL MODULE: ./build/formats/env-file/tokenize.js + 1 modules
var tokenize = __webpack_require__(65780);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/nearest.js
var model_nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/formats/env-file/dialects.js + 15 modules
var dialects = __webpack_require__(49687);
// EXTERNAL MODULE: ./build/formats/env-file/lines.js
var lines = __webpack_require__(35471);
;// CONCATENATED MODULE: ./build/checks/flags/find-cause.js


const PROBE = 'EPIC21_GATE_PROBE';
const CONFLICT = /^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?)$/;
const CONFLICT_END = /^>{7}/;
function readAs(text, dialect) {
    const reading = (0,dialects/* readEnvFile */.S)(text, dialect);
    return { dialect, reading, stop: findStop(text, dialect, reading.problems) };
}
/** By bisection: a dialect that has stopped reading takes no assignment behind that line either. */
function findStop(text, dialect, problems) {
    const starts = (0,lines/* lineStarts */._)(text);
    const hasStopped = (problem) => {
        const until = text.slice(0, (problem && starts[problem.line]) ?? text.length);
        // Two newlines: the first may belong to a backslash.
        const probe = (0,dialects/* readEnvFile */.S)(`${until}\n\n${PROBE}=1\n`, dialect).settings.get(PROBE)?.at(-1);
        return probe === undefined || probe.computed;
    };
    if (problems.length === 0 || !hasStopped(problems.at(-1)))
        return undefined;
    let low = 0;
    let high = problems.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (hasStopped(problems[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return problems[low];
}
/** What spoils the file for more than this flag; nothing where the flag's own line is all there is to blame. */
function findCause({ file, lines, node, readings, as }) {
    if (node?.kind === 'assignment' && node.eol.startsWith('\r') && differByReturn(readings))
        return { rule: 'line-ends', at: { file, line: node.line }, reasons: [] };
    const without = new Set(readings.filter(({ value }) => value === null).map(({ dialect }) => dialect));
    if (lines[0]?.startsWith('\uFEFF') && node?.line === 1 && without.size > 0)
        return { rule: 'byte-order-mark', at: { file, line: 1 }, reasons: [] };
    const stops = as.flatMap(({ dialect, stop }) => (stop && without.has(dialect) ? [{ dialect, ...stop }] : []));
    const ordered = stops.toSorted((a, b) => a.line - b.line);
    const first = ordered[0]?.line;
    if (first === undefined)
        return undefined;
    const reasons = ordered.map(({ dialect, line, message }) => ({
        dialect,
        note: line === first ? message : `line ${line}: ${message}`,
    }));
    const at = { file, line: first };
    if (!CONFLICT.test(lines[first - 1] ?? ''))
        return { rule: 'file-refused', at, reasons };
    const end = lines.findIndex((line, index) => index >= first - 1 && CONFLICT_END.test(line));
    return { rule: 'merge-conflict', at, reasons, ...(end >= first && { until: end + 1 }) };
}
function differByReturn(readings) {
    const plain = new Set(readings.map(({ value }) => value?.replace(/\r$/, '')));
    return plain.size === 1 && readings.every(({ value }) => value !== null) && readings.some(endsInReturn);
}
const endsInReturn = ({ value }) => value?.endsWith('\r') ?? false;

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/checks/flags/read-flag-file.js






async function readFlagFile(files, file, names, dialects) {
    let text;
    try {
        text = (0,bytes/* decodeEnvFile */.cV)(await files.read(file));
    }
    catch (thrown) {
        return unread(file, 'unreadable', (0,errors/* reasonOf */.A3)(thrown));
    }
    if (text.length > limits/* limits */.F.envFileBytes)
        return unread(file, 'unreadable', `${file} is larger than ${limits/* limits */.F.envFileBytes} bytes`);
    if ((0,bytes/* isBinary */.Go)(text))
        return unread(file, 'unreadable', `${file} is not a text file: it holds bytes that are no UTF-8 text`);
    const { nodes } = (0,tokenize/* parseEnvFile */.FO)(text);
    const readings = dialects.map((dialect) => readAs(text, dialect));
    if (!nodes.some((node) => node.kind === 'assignment'))
        return unread(file, 'empty', `${file} sets nothing: not one line is an assignment`);
    const lines = text.split(/\r\n|\n|\r/);
    const mentions = indexMentions(nodes);
    const flags = names.map((name) => readFlag(name, { file, lines, mentions, readings }));
    const last = nodes.at(-1);
    return {
        source: { name: file, ...(last && !/[\r\n]$/.test(text) && { lastLineWithoutNewline: last.line }) },
        flags: new Map(flags.map((flag) => [flag.name, flag])),
        nearMisses: findNearMisses(file, nodes, names),
    };
}
const unread = (file, kind, message) => ({
    source: { name: file, problem: { kind, message } },
    flags: new Map(),
    nearMisses: [],
});
/** Once for all flags: thousands of them may be looked up in as many lines. */
function indexMentions(nodes) {
    const index = new Map();
    const of = (name) => {
        const known = index.get(name) ?? { physical: [], bare: [], commented: [] };
        index.set(name, known);
        return known;
    };
    for (const node of nodes) {
        if (node.kind === 'assignment')
            of(node.key).physical.push(node);
        if (node.kind === 'other')
            of(bareName(node.text)).bare.push(node.line);
        const commented = node.kind === 'comment' ? (0,tokenize/* commentedKey */.gA)(node.text) : undefined;
        if (commented !== undefined)
            of(commented).commented.push(node.line);
    }
    return index;
}
function readFlag(name, { file, lines, mentions, readings }) {
    const { physical = [], bare = [], commented = [] } = mentions.get(name) ?? {};
    const bareAt = bare.map((line) => ({ file, line }));
    const commentedAt = commented.map((line) => ({ file, line }));
    const values = readings.map(({ dialect, reading }) => readValue(name, dialect, reading, physical.at(-1)?.line));
    const first = values[0];
    const seen = { name, commentedAt, ...(bareAt.length > 0 && { bareAt }) };
    if (physical.length === 0 && values.every(({ value }) => value === null))
        return { ...seen, settings: [] };
    const settings = (readings[0]?.reading.settings.get(name) ?? []).map((setting) => ({
        source: file,
        line: setting.line,
        value: setting.computed ? '' : setting.value,
    }));
    const node = physical.at(-1);
    const cause = findCause({ file, lines, node, readings: values, as: readings });
    const agreed = values.every(({ value, note }) => note === undefined && value === first?.value);
    if (agreed && !cause)
        return { ...seen, settings };
    const line = node?.line ?? settings.at(-1)?.line ?? 1;
    return { ...seen, settings, divergence: { at: { file, line }, readings: values, ...(cause && { cause }) } };
}
const bareName = (text) => text.trim().replace(/^export[ \t]+/, '');
function readValue(name, dialect, { settings, problems }, line) {
    const last = settings.get(name)?.at(-1);
    if (last && !last.computed)
        return { dialect, value: last.value };
    if (last) {
        const where = last.line === line || line === undefined ? '' : `line ${last.line}: `;
        return { dialect, value: null, note: `${where}computed when the file is read` };
    }
    const problem = problems.find((one) => one.line === line) ?? problems[0];
    return { dialect, value: null, note: problem ? `not set: line ${problem.line}: ${problem.message}` : 'not set' };
}
function findNearMisses(file, nodes, names) {
    const nearest = (0,model_nearest/* nearestAmong */.V5)(names);
    const known = new Set(names);
    return nodes.flatMap((node) => {
        if (node.kind !== 'assignment' || known.has(node.key))
            return [];
        const flag = nearest(node.key);
        return flag === undefined ? [] : [{ at: { file, line: node.line }, name: node.key, flag }];
    });
}

// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
;// CONCATENATED MODULE: ./build/checks/flags/scan-code.js




/** Every name in the code that is a registered flag, an alias of one, or looks like one; the first place of each. */
async function scanCode(files, { files: globs, names: looks }, registry) {
    const known = new Set(Object.entries(registry).flatMap(([name, { aliases }]) => [name, ...aliases]));
    const patterns = looks.map(glob/* compileGlob */.SO);
    const found = new Map();
    let file = '';
    try {
        const paths = await files.list(globs, { skipIgnored: true });
        for (file of paths) {
            const text = (0,formats_text/* decodeText */.g)(await files.read(file), file, limits/* limits */.F.sourceFileBytes);
            for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
                for (const [name] of line.matchAll(/[A-Za-z_$][\w$]*/g)) {
                    if (found.has(name) || !(known.has(name) || patterns.some((fits) => fits(name))))
                        continue;
                    found.set(name, { name, at: { file, line: index + 1 } });
                }
            }
        }
        const problem = paths.length === 0 ? { problem: `no file matches ${globs.join(', ')}` } : {};
        return { files: paths.length, found: [...found.values()], ...problem };
    }
    catch (thrown) {
        return { files: 0, found: [], problem: (0,errors/* reasonOf */.A3)(thrown) };
    }
}

;// CONCATENATED MODULE: ./build/checks/flags/read-flag-table.js



/** The rows of every table of a document that has both columns. */
async function readFlagTable(files, table) {
    const { file } = table;
    try {
        const text = (0,formats_text/* decodeText */.g)(await files.read(file), file, limits/* limits */.F.documentBytes);
        // The Markdown parser costs start-up time, and most configs name no table.
        const { markdownTables } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(3182)]).then(__webpack_require__.bind(__webpack_require__, 73182));
        const tables = markdownTables(text).filter(({ head }) => head.includes(table.flag) && head.includes(table.default));
        const [first] = tables;
        if (!first)
            return {
                file,
                rows: [],
                problem: `${file} has no table with the columns "${table.flag}" and "${table.default}"`,
            };
        const rows = tables.flatMap(({ head, rows: all }) => all.map(({ cells, line }) => ({
            line,
            name: cells[head.indexOf(table.flag)] ?? '',
            value: cells[head.indexOf(table.default)] ?? '',
        })));
        return { file, tableLine: first.line, rows };
    }
    catch (thrown) {
        return { file, rows: [], problem: (0,errors/* reasonOf */.A3)(thrown) };
    }
}

;// CONCATENATED MODULE: ./build/checks/flags/gather.js




async function gather({ files, env, clock }, options) {
    const names = Object.keys(options.registry);
    const read = await Promise.all(options.sources.map(async (source) => source === environment/* environment */.c ? readEnvironment(env, names) : readFlagFile(files, source, names, options.dialects)));
    return {
        today: clock.now().toISOString().slice(0, 10),
        sources: read.map(({ source }) => source),
        flags: names.map((name) => mergeSources(name, read)),
        nearMisses: read.flatMap(({ nearMisses }) => nearMisses),
        code: options.code && (await scanCode(files, options.code, options.registry)),
        docs: await Promise.all(options.docs.map((table) => readFlagTable(files, table))),
    };
}
function readEnvironment(env, names) {
    const flags = names.map((name) => {
        const value = env.get(name);
        return { name, settings: value === undefined ? [] : [{ source: environment/* environment */.c, value }], commentedAt: [] };
    });
    return { source: { name: environment/* environment */.c }, flags: new Map(flags.map((flag) => [flag.name, flag])), nearMisses: [] };
}
/** Sources in their order: what a later one says comes last, and so is effective. */
function mergeSources(name, read) {
    const seen = read.map(({ flags }) => flags.get(name)).filter((flag) => flag !== undefined);
    const last = seen.findLast((flag) => flag.divergence !== undefined || flag.settings.length > 0);
    const bareAt = seen.flatMap((flag) => flag.bareAt ?? []);
    return {
        name,
        settings: seen.flatMap((flag) => flag.settings),
        commentedAt: seen.flatMap((flag) => flag.commentedAt),
        ...(bareAt.length > 0 && { bareAt }),
        ...(last?.divergence && { divergence: last.divergence }),
    };
}

// EXTERNAL MODULE: ./build/checks/flags/expectation.js
var expectation = __webpack_require__(28190);
// EXTERNAL MODULE: ./build/checks/flags/state.js
var flags_state = __webpack_require__(2113);
;// CONCATENATED MODULE: ./build/checks/flags/judge-causes.js


const mostFlags = 8;
/** One finding for what spoils many flags at once. */
function judgeCauses(flags) {
    const groups = new Map();
    for (const { name, divergence } of flags) {
        if (!divergence?.cause)
            continue;
        const { rule, at } = divergence.cause;
        const key = JSON.stringify([rule, at.file, rule === 'line-ends' ? 0 : at.line]);
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push({ ...divergence, name, cause: divergence.cause });
    }
    const shared = [...groups.values()].filter(isShared);
    return { findings: shared.flatMap(findingsOf), names: new Set(shared.flat().map(({ name }) => name)) };
}
/** A line that stops a program and spoils its own flag alone is that flag's affair. */
const isShared = (group) => group.some(({ at, cause }) => cause.rule !== 'file-refused' || at.line !== cause.at.line);
function findingsOf(group) {
    const ordered = group.toSorted((a, b) => a.at.line - b.at.line);
    const [first] = ordered;
    if (!first)
        return [];
    const { cause } = first;
    const reasons = mergeReasons(ordered);
    const details = [
        ...(reasons.length > 1 ? reasons.map(({ dialect, note }) => `${dialect}: ${note}`) : []),
        ...(ordered.length > 1 ? ordered.slice(0, mostFlags).map(flagLine) : []),
        ...(ordered.length > mostFlags ? [`and ${ordered.length - mostFlags} more`] : []),
    ];
    return [{ rule: cause.rule, message: messages[cause.rule](ordered, first, reasons), at: cause.at, details }];
}
const messages = {
    'line-ends': (group, { cause }) => {
        const spoilt = group.flatMap(({ readings }) => readings.filter(endsInReturn));
        const values = new Set(spoilt.map(({ value }) => (0,flags_state/* showValue */.vp)(value ?? '')));
        const programs = new Set(spoilt.map(({ dialect }) => dialect));
        return `${cause.at.file} has Windows line ends: ${listed(programs)} ${programs.size > 1 ? 'read' : 'reads'} ${[...values].join(' or ')} for ${who(group)}`;
    },
    'byte-order-mark': (group, { cause, readings }) => {
        const blind = readings.filter(({ value }) => value === null).map(({ dialect }) => dialect);
        return `${cause.at.file} starts with a byte order mark, so that ${who(group)} is not set for ${listed(blind)}: save it as UTF-8 without`;
    },
    'merge-conflict': (group, { cause: { at, until } }, reasons) => {
        const lines = until === undefined ? `line ${at.line}` : `lines ${at.line}-${until}`;
        return `unresolved merge conflict, ${lines}: ${without(group, reasons)}`;
    },
    'file-refused': (group, { cause: { at } }, reasons) => `line ${at.line} (${reasons[0]?.note ?? ''}): ${without(group, reasons)}`,
};
const listed = (dialects) => [...dialects].join(', ');
const who = (group) => group.length === 1 ? (group[0]?.name ?? '') : `${group.length} flags`;
const without = (group, reasons) => `${who(group)} ${group.length === 1 ? 'has' : 'have'} no value for ${listed(reasons.map(({ dialect }) => dialect))}`;
const flagLine = ({ name, at, cause, readings }) => {
    const spoilt = cause.rule === 'line-ends' ? readings.find(endsInReturn) : undefined;
    return `line ${at.line}: ${name}${spoilt ? ` is ${(0,flags_state/* showValue */.vp)(spoilt.value ?? '')}` : ''}`;
};
/** A program that stopped late still reads some of the flags. */
const mergeReasons = (group) => [
    ...new Map(group.flatMap(({ cause }) => cause.reasons).map((reason) => [reason.dialect, reason])).values(),
];

;// CONCATENATED MODULE: ./build/checks/flags/judge-mentions.js
/** Registry against code, both ways. */
function judgeCode({ code }, flags) {
    if (!code)
        return [];
    if (code.problem !== undefined)
        return [{ rule: 'code-unreadable', message: code.problem }];
    const known = new Set(flags.flatMap(({ name, aliases }) => [name, ...aliases]));
    const mentioned = new Set(code.found.map(({ name }) => name));
    const unread = flags.filter(({ name, aliases }) => ![name, ...aliases].some((one) => mentioned.has(one)));
    return [
        ...code.found
            .filter(({ name }) => !known.has(name))
            .map(({ name, at }) => ({ rule: 'unregistered', message: `${name} is used and not registered`, at })),
        ...unread.map(({ name }) => ({
            rule: 'unreferenced',
            message: `${name} occurs in none of ${code.files} source files`,
        })),
    ];
}
/** Registry against the tables in the docs, both ways. */
function judgeDocs({ docs }, flags) {
    return docs.flatMap((table) => {
        const { file, problem, rows, tableLine } = table;
        if (problem !== undefined)
            return [{ rule: 'docs-unreadable', message: problem, at: { file } }];
        const differs = (line, message) => ({
            rule: 'docs-differ',
            message,
            at: { file, line },
        });
        const byName = new Map(flags.map((flag) => [flag.name, flag]));
        const listed = new Set(rows.map(({ name }) => name));
        return [
            ...rows.flatMap(({ name, value, line }) => {
                const flag = byName.get(name);
                if (!flag)
                    return [differs(line, `the table lists ${name}, which is not registered`)];
                // Documents are prose: `False` there is how people write false.
                return value.toLowerCase() === flag.safe.toLowerCase()
                    ? []
                    : [differs(line, `the table gives ${name} the default ${value || '(none)'}, the registry ${flag.safe}`)];
            }),
            ...flags
                .filter(({ name }) => !listed.has(name))
                .map(({ name }) => differs(tableLine, `the table does not list ${name}`)),
        ];
    });
}

;// CONCATENATED MODULE: ./build/checks/flags/judge-relations.js

function judgeRelations(flag, evidence, on) {
    // An unsafe flag is reported as that; what else follows from its being on would be noise.
    if (!on.has(flag.name) || (0,flags_state/* stateOf */.L4)(flag, evidence).kind !== 'right')
        return [];
    const at = (0,flags_state/* placeOf */.$t)(evidence);
    return [
        ...flag.dependsOn
            .filter((name) => !on.has(name))
            .map((name) => ({
            rule: 'dependency',
            message: `${flag.name} is on${(0,flags_state/* origin */.TG)(evidence)} and ${name}, which it depends on, is not`,
            at,
        })),
        ...flag.unreached.map((stage) => ({
            rule: 'prerequisite',
            message: `${flag.name} is on${(0,flags_state/* origin */.TG)(evidence)} and the stage ${stage}, which it needs, is not reached`,
            at,
        })),
    ];
}
function judgeExpiry({ name, expires, owner }, evidence, today) {
    if (expires === undefined || today <= expires)
        return [];
    return [
        {
            rule: 'expired',
            message: `${name} expired on ${expires}${owner === undefined ? '' : `; ${owner} answers for it`}`,
            at: (0,flags_state/* placeOf */.$t)(evidence),
        },
    ];
}
const judgeExclusive = (groups, on) => groups
    .map((group) => group.filter((name) => on.has(name)))
    .filter((together) => together.length > 1)
    .map((together) => ({
    rule: 'exclusive',
    message: `${together.join(' and ')} are on together, expected at most one`,
    at: together.map((name) => (0,flags_state/* placeOf */.$t)(on.get(name))).findLast((place) => place !== undefined),
}));

;// CONCATENATED MODULE: ./build/checks/flags/run-together.js
/** The flags that follow on the line of another: `USE_A=falseUSE_B=true` is what appending to a last line leaves. */
function runTogether({ name, allowed }, value, flags) {
    // A line may name the same flag again and again.
    const others = flags.filter((one) => one.name !== name);
    for (const own of ['', ...allowed]) {
        if (value.slice(0, own.length).toLowerCase() !== own.toLowerCase())
            continue;
        const rest = value.slice(own.length);
        const next = others.find((one) => rest.startsWith(`${one.name}=`));
        if (next)
            return [next.name, ...runTogether(next, rest.slice(next.name.length + 1), others)];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/checks/flags/judge-value.js



function judgeValue(flag, evidence, context) {
    const { now, phase, explained, joined, swallowed } = context;
    const state = (0,flags_state/* stateOf */.L4)(flag, evidence);
    if (state.kind === 'divergent')
        return explained.has(flag.name) ? [] : divergence(flag.name, evidence);
    if (!(0,flags_state/* isSet */.vM)(evidence)) {
        const near = misspelt(flag.name, now);
        if (near)
            return [near];
        // A line that ran into the one before it is reported there.
        if (swallowed.has(flag.name))
            return [];
    }
    if (state.kind === 'missing')
        return missing(flag, evidence, now);
    if (state.kind === 'right')
        return duplicates(flag.name, evidence);
    const more = { at: (0,flags_state/* placeOf */.$t)(evidence), details: [...judge_value_history(evidence), ...command(flag, evidence, now)] };
    if (state.kind === 'invalid') {
        const names = joined.get(flag.name) ?? [];
        if (names.length > 0)
            return [{ rule: 'run-together', message: oneLine([flag.name, ...names]), at: more.at }];
        const joint = state.value.includes('=') ? ', as if two lines had run together' : '';
        const message = `${flag.name} is ${(0,flags_state/* showValue */.vp)(state.value)}${(0,flags_state/* origin */.TG)(evidence)}${joint}, expected ${flag.expected} (of ${flag.allowed.join(' or ')})`;
        return [{ rule: 'invalid', message, ...more }];
    }
    const why = (0,flags_state/* isSet */.vM)(evidence) ? (0,flags_state/* origin */.TG)(evidence) : ' because it is set nowhere';
    const message = `${flag.name} is ${state.value}${why}, expected ${flag.expected} in phase ${phase}`;
    return [{ rule: state.kind, message, ...more }];
}
function joinedTo(flag, evidence, flags) {
    const state = (0,flags_state/* stateOf */.L4)(flag, evidence);
    return state.kind === 'invalid' ? runTogether(flag, state.value, flags) : [];
}
const oneLine = (names) => `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are on one line, expected a line for each`;
/** The command that mends it, where an env file is what decides. */
function command({ name, expected }, { settings }, { sources }) {
    const last = settings.at(-1);
    const isInFile = last ? last.line !== undefined : fileOf(sources) !== undefined;
    if (!isInFile || !/^[\w.+-]+$/.test(expected))
        return [];
    return [`epic21-gate flags set ${name}=${expected}${(0,flags_state/* shadowedBy */.NK)(settings).length > 0 ? ' --fix-duplicates' : ''}`];
}
function misspelt(name, { nearMisses }) {
    const near = nearMisses.find(({ flag }) => flag === name);
    if (!near)
        return undefined;
    const message = `${near.name} is set, and ${name} is not: did you mean "${name}"?`;
    return { rule: 'misspelt', message, at: near.at };
}
function missing({ name }, evidence, { sources }) {
    const at = evidence.bareAt?.[0] ?? evidence.commentedAt[0] ?? fileOf(sources);
    return [{ rule: 'missing', message: `${name} is not set in ${namesOf(sources)}`, at, details: mentions(evidence) }];
}
const mentions = ({ bareAt = [], commentedAt }) => [
    ...bareAt.map(({ file, line }) => `${file}:${line} names it without =`),
    ...commentedAt.map(({ file, line }) => `${file}:${line} has it in a comment only`),
];
const namesOf = (sources) => sources.map(({ name }) => name).join(', ');
const fileOf = (sources) => {
    const file = sources.findLast(({ name }) => name !== environment/* environment */.c);
    return file && { file: file.name };
};
function divergence(name, { divergence: found, settings }) {
    if (!found)
        return [];
    const details = found.readings.map(({ dialect, value, note }) => `${dialect}: ${value === null ? (note ?? 'not set') : (0,flags_state/* showValue */.vp)(value)}`);
    const unknown = found.readings.every(({ value }) => value === null);
    const message = unknown
        ? `${name} has no value that the file alone tells`
        : `${name} differs between ${found.readings.map(({ dialect }) => dialect).join(', ')}`;
    return [
        { rule: 'dialects-differ', message, at: found.at, details: [...details, ...(0,flags_state/* shadowedBy */.NK)(settings).map(shadowLine)] },
    ];
}
function duplicates(name, evidence) {
    const shadowed = (0,flags_state/* shadowedBy */.NK)(evidence.settings);
    const last = evidence.settings.at(-1);
    if (shadowed.length === 0 || !last)
        return [];
    const differs = shadowed.some(({ value }) => value !== last.value);
    const message = `${name} is set ${shadowed.length + 1} times, ${differs ? 'to different values' : `always to ${last.value}`}: ${last.value} on line ${last.line} wins`;
    return [{ rule: differs ? 'shadowed' : 'duplicate', message, at: (0,flags_state/* placeOf */.$t)(evidence), details: judge_value_history(evidence) }];
}
const shadowLine = ({ line, value }) => `shadows line ${line}: ${(0,flags_state/* showValue */.vp)(value)}`;
function judge_value_history({ settings }) {
    const last = settings.at(-1);
    const overridden = settings.filter(({ source }) => source !== last?.source);
    return [
        ...(0,flags_state/* shadowedBy */.NK)(settings).map(shadowLine),
        ...overridden.map(({ source, line, value }) => `overrides ${source}${line === undefined ? '' : `:${line}`}: ${(0,flags_state/* showValue */.vp)(value)}`),
    ];
}

;// CONCATENATED MODULE: ./build/checks/flags/judge.js






function judge(now, options) {
    const unread = now.sources.flatMap(({ name, problem }) => problem ? [{ rule: `source-${problem.kind}`, message: problem.message, at: { file: name } }] : []);
    const expected = (0,expectation/* expectFlags */.D)(options);
    const readable = (0,flags_state/* pairUp */.OM)(expected, now).filter(({ evidence }) => isKnown(evidence, now));
    const isAllUnset = readable.length === expected.length && readable.every(({ flag, evidence }) => isUnseen(flag, evidence, now));
    const known = isAllUnset ? [] : readable;
    const on = new Map(known.filter(({ flag, evidence }) => isOn(flag, evidence)).map(({ flag, evidence }) => [flag.name, evidence]));
    const causes = judgeCauses(known.map(({ evidence }) => evidence));
    const joined = new Map(known.map(({ flag, evidence }) => [flag.name, joinedTo(flag, evidence, expected)]));
    const swallowed = new Set([...joined.values()].flat());
    const context = { now, phase: options.phase, explained: causes.names, joined, swallowed };
    return {
        facts: known.flatMap(({ flag, evidence }) => toFact(flag, evidence, options.phase)),
        findings: [
            ...unread,
            ...(isAllUnset ? [noneSet(now)] : []),
            ...causes.findings,
            ...known.flatMap(({ flag, evidence }) => [
                ...judgeValue(flag, evidence, context),
                ...judgeRelations(flag, evidence, on),
                ...judgeExpiry(flag, evidence, now.today),
            ]),
            ...judgeNearMisses(now),
            ...judgeExclusive(options.exclusive, on),
            ...judgeLastLines(now),
            ...judgeCode(now, expected),
            ...judgeDocs(now, expected),
        ],
    };
}
/** A source that was not read may say something else, unless a later one decides: one message about it says it all. */
function isKnown({ settings, divergence }, { sources }) {
    const unread = sources.findLastIndex(({ problem }) => problem !== undefined);
    const decides = divergence?.at.file ?? settings.at(-1)?.source;
    return unread === -1 || sources.findLastIndex(({ name }) => name === decides) > unread;
}
function isOn(flag, evidence) {
    const state = (0,flags_state/* stateOf */.L4)(flag, evidence);
    return 'value' in state && state.kind !== 'invalid' && state.value !== flag.off;
}
function toFact(flag, evidence, phase) {
    const state = (0,flags_state/* stateOf */.L4)(flag, evidence);
    if (!('value' in state))
        return [];
    const value = state.kind === 'invalid' ? (0,flags_state/* showValue */.vp)(state.value) : state.value;
    const from = evidence.settings.length === 0 ? ' (unset)' : '';
    return [{ label: flag.name, value: `${value}${from}`, limit: `${flag.expected} in phase ${phase}` }];
}
/** Nothing was seen of it, and the registry says that this is allowed. */
const isUnseen = (flag, evidence, now) => flag.unset !== undefined && !(0,flags_state/* isSet */.vM)(evidence) && misspelt(flag.name, now) === undefined;
const noneSet = ({ flags, sources }) => ({
    rule: 'none-set',
    message: `none of ${flags.length} registered flags is set in ${namesOf(sources)}`,
    at: fileOf(sources),
    details: flags.flatMap(mentions),
});
function judgeNearMisses({ nearMisses, flags }) {
    const set = new Set(flags.filter(flags_state/* isSet */.vM).map(({ name }) => name));
    return nearMisses
        .filter(({ flag }) => set.has(flag))
        .map(({ name, flag, at }) => ({
        rule: 'near-miss',
        message: `${name} is not registered: did you mean "${flag}"?`,
        at,
    }));
}
const judgeLastLines = ({ sources }) => sources.flatMap(({ name, lastLineWithoutNewline: line }) => line === undefined
    ? []
    : [
        {
            rule: 'no-final-newline',
            message: `${name} ends without a newline: a line that is appended would join line ${line}`,
            at: { file: name, line },
        },
    ]);

// EXTERNAL MODULE: ./build/checks/flags/options.js
var options = __webpack_require__(30814);
;// CONCATENATED MODULE: ./build/checks/flags/rules.js
const rules = {
    missing: {
        title: 'A registered flag is set nowhere',
        severity: 'error',
        why: 'A flag that nobody set has whatever value the program falls back to, and that is not evidence of being safe.',
        help: 'Add the flag with its safe value to the env file, or give it an `unset` value in the registry.',
    },
    misspelt: {
        title: 'A flag is set under a name that no program reads',
        severity: 'error',
        why: 'A misspelt flag looks set to the reader of the file and is not set for the program: a rollback by it changes nothing.',
        help: 'Correct the name in the env file.',
    },
    'near-miss': {
        title: 'A name is almost that of a registered flag',
        severity: 'warning',
        why: 'The flag itself is set, so this is either a typing error that somebody believes in, or a flag that is not registered.',
        help: 'Remove or rename the variable, or register it.',
    },
    invalid: {
        title: 'A flag has a value that is none of its values',
        severity: 'error',
        why: 'Programs disagree about values such as "False", "0" or an empty one: some take them for on.',
        help: 'Set the flag to one of its values; `epic21-gate flags set NAME=VALUE` edits nothing else.',
    },
    'run-together': {
        title: 'Two flags are on one line',
        severity: 'error',
        why: 'Something was appended behind a last line without a newline: the first flag has no value that counts, the second is not set.',
        help: 'Give each flag a line of its own.',
    },
    unsafe: {
        title: 'A flag does not have its safe value',
        severity: 'error',
        why: 'Before its stage is reached a flag must be safe: whoever turns it on early ships untested code.',
        help: 'Set the flag to its safe value, or run the gate for the phase that you are in.',
    },
    'not-enabled': {
        title: 'A flag is not on although its stage is reached',
        severity: 'error',
        why: 'A stage that claims a flag and does not have it on proves nothing: its monitoring watches the old code.',
        help: 'Turn the flag on, or run the gate for the phase that you are in.',
    },
    duplicate: {
        title: 'A flag is set more than once, to the same value',
        severity: 'warning',
        why: 'The last line wins. The next edit may change another one.',
        help: 'Keep one line; `epic21-gate flags set NAME=VALUE --fix-duplicates` does it.',
    },
    shadowed: {
        title: 'A flag is set more than once, to different values',
        severity: 'error',
        why: 'The last line wins, and a reader or a script that finds the other one is wrong about production.',
        help: 'Keep one line; `epic21-gate flags set NAME=VALUE --fix-duplicates` does it.',
    },
    'dialects-differ': {
        title: 'A flag means different things to the programs that read the file',
        severity: 'error',
        why: 'bash, docker, systemd, Node and Python read quotes, blanks, comments and line ends differently.',
        help: 'Write the line as NAME=value, without blanks, quotes, comments or carriage returns.',
    },
    'line-ends': {
        title: 'An env file has Windows line ends',
        severity: 'error',
        why: 'bash keeps the carriage return: the value is "false\\r", which is neither true nor false to the program.',
        help: "Convert the file to line feeds: sed -i 's/\\r$//' FILE, and keep it so with `*.env* text eol=lf` in .gitattributes.",
    },
    'byte-order-mark': {
        title: 'An env file starts with a byte order mark',
        severity: 'error',
        why: 'Programs that do not know the mark take it for a part of the first name, so that the first flag is not set.',
        help: 'Save the file as UTF-8 without a byte order mark.',
    },
    'merge-conflict': {
        title: 'An env file holds an unresolved merge conflict',
        severity: 'error',
        why: 'Both sides are in the file, and the lines between them stop some programs from reading any of it.',
        help: 'Keep one side and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    },
    'file-refused': {
        title: 'One line keeps a program from reading the file',
        severity: 'error',
        why: 'Some programs drop the whole file for one line, or compute it, and then no flag of it has a value that is certain.',
        help: 'Correct or remove that line: comments and NAME=value, without blanks around the sign, are read alike by all.',
    },
    'no-final-newline': {
        title: 'An env file does not end with a newline',
        severity: 'error',
        why: 'The next `echo NAME=false >> file` joins the last line and its own: both settings are lost, and nothing complains.',
        help: 'End the file with a newline.',
    },
    expired: {
        title: 'A flag is past its expiry day',
        severity: 'error',
        why: 'A flag that outlives its rollout is a branch that nobody tests.',
        help: 'Remove the flag from code, env file and registry, or agree on a later day with its owner.',
    },
    exclusive: {
        title: 'More than one flag of an exclusive group is on',
        severity: 'error',
        why: 'These flags were never meant, and never tested, to be on together.',
        help: 'Turn off all but one.',
    },
    dependency: {
        title: 'A flag is on and one that it depends on is off',
        severity: 'error',
        why: 'The code behind the flag relies on the other flag.',
        help: 'Turn the other flag on first, or this one off.',
    },
    prerequisite: {
        title: 'A flag is on before a stage that it needs is reached',
        severity: 'error',
        why: 'The registry says that this flag is safe only after that stage.',
        help: 'Turn the flag off until the stage is reached.',
    },
    unregistered: {
        title: 'The code reads a flag that is not registered',
        severity: 'error',
        why: 'A flag that is not registered is not gated: its value, owner and end are unknown.',
        help: 'Add the flag to the registry, or narrow `code.names`.',
    },
    unreferenced: {
        title: 'A registered flag does not occur in the code',
        severity: 'warning',
        why: 'Setting it changes nothing: either the flag is gone, or the code calls it by another name.',
        help: 'Remove it from the registry and the env file, or add its name in the code to `aliases`.',
    },
    'docs-differ': {
        title: 'A table of flags in the docs disagrees with the registry',
        severity: 'error',
        why: 'In an emergency people follow the document; a flag name or default that is wrong there costs the rollback.',
        help: 'Correct the table, or the registry.',
    },
    'source-unreadable': {
        title: 'A source of flag values could not be read',
        severity: 'error',
        unmeasured: true,
        why: 'Without the file nobody knows what the flags are; that is not the same as safe.',
        help: 'Correct the path under `sources`, or make the file readable as text.',
    },
    'source-empty': {
        title: 'An env file sets nothing',
        severity: 'error',
        unmeasured: true,
        why: 'A file without a single assignment says nothing about the flags. It is most often a file that failed to be written.',
        help: 'Restore the file, or correct the path under `sources`.',
    },
    'none-set': {
        title: 'No registered flag is set in any source',
        severity: 'error',
        unmeasured: true,
        why: 'Each flag may go unset, but all of them at once look like the wrong file, or an environment that nobody loaded.',
        help: 'Set at least one flag, or correct `sources`; `environment` holds only what the job itself loads.',
    },
    'code-unreadable': {
        title: 'The code could not be looked through',
        severity: 'error',
        unmeasured: true,
        why: 'No file means no flag found, and that would look like agreement.',
        help: 'Correct the globs under `code.files`.',
    },
    'docs-unreadable': {
        title: 'A table of flags could not be read',
        severity: 'error',
        unmeasured: true,
        why: 'A table that is not there agrees with everything.',
        help: 'Correct the file and the column headings under `docs`.',
    },
};

;// CONCATENATED MODULE: ./build/checks/flags/strictness.js
/** The phase, the stages and the values of a flag have no stricter way: they say what is right. */
const strictness = {
    title: 'any',
    dialects: { stricter: 'more', initial: ['bash', 'compose'] },
    'registry.*': 'present',
    'registry.*.description': 'any',
    'registry.*.owner': 'any',
    'registry.*.expires': 'earlier',
    'registry.*.kill-switch': { order: [false, true], initial: false },
    'registry.*.depends-on': 'more',
    'registry.*.needs': 'more',
    'registry.*.aliases': 'more',
    exclusive: 'more',
    code: 'present',
    'code.files': 'more',
    'code.names': 'more',
    docs: { rows: ['file'] },
};

;// CONCATENATED MODULE: ./build/checks/flags/index.js







const flags = (0,check/* defineCheck */.q)({
    id: 'flags',
    title: 'Feature flags',
    summary: 'The registered flags have the values that this phase of the rollout allows, to every program that reads them.',
    options: options/* flagsOptions */.g,
    evidence: flagsEvidence,
    rules: rules,
    strictness: strictness,
    gather: gather,
    judge: judge,
});


/***/ }),

/***/ 30814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ flagsOptions),
/* harmony export */   h: () => (/* binding */ allowedValues)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54723);
/* harmony import */ var _formats_env_file_dialects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49687);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6320);
/* harmony import */ var _model_described_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70301);
/* harmony import */ var _model_plain_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77664);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78589);






const word = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1));
const words = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(word);
const literal = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()], 'text, a number, true or false'), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => String(value)));
const source = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(word, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(plainSource));
const identifier = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[A-Za-z_$][\w$]*$/, 'a name of letters, digits, _ and $, as code has it'));
const flagName = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'a name of letters, digits and underscores'));
const flag = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    description: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), 'What the flag switches; shown below it in the table.'),
    type: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['boolean', 'enum', '0/1']), 'boolean'), '`boolean` is exactly `true` or `false`; `0/1` is exactly that.'),
    values: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(literal).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(2))), 'What an `enum` can be.'),
    safe: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(literal), 'The value before the rollout. Default: `false`, or `0`; an `enum` must say.'),
    off: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(literal), 'The value that turns the flag off. Default: `false`, or `0`; of an `enum` the safe value.'),
    on: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(literal), 'The value once its stage is reached. Default: `true`, or `1`; an `enum` with a stage must say.'),
    unset: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(literal), 'What the program takes when the flag is set nowhere. Without it, a flag that is set nowhere is missing.'),
    owner: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(word), 'Who answers for it.'),
    stage: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(word), 'The stage that turns it on.'),
    expires: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .v), 'The day, UTC, after which it should be gone from the code.'),
    'kill-switch': (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), false), 'Stays for good, to turn a feature off in an emergency; it needs its `unset` value said.'),
    'depends-on': (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(flagName), []), 'Flags that must be on whenever this one is.'),
    needs: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(words, []), 'Stages that must be reached before this flag may be on.'),
    aliases: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(identifier), []), 'Its names in the code, such as `useNewStorageAdapter`.'),
});
const code = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    files: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(words.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)), 'Globs of the source files to look through.'),
    names: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(words.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)), 'Globs of what a flag is called in the code, such as `USE_NEW_*`.'),
});
const table = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    file: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .clone */ .o8(word), 'A Markdown file with a table of flags.'),
    flag: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), 'Flag'), 'The heading of the column with the names.'),
    default: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), 'Default'), 'The heading of the column with the safe values.'),
});
const shape = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    title: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(word, 'Feature Flags'), 'The heading of the table.'),
    phase: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), 'prepare'), '`prepare`: every flag has its safe value. `stage:NAME`: those of that stage and of the stages before it are on, all others safe.'),
    stages: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(words, []), 'The stages of the rollout, in their order.'),
    sources: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .prefault */ .SdS(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(source).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)), ['.env']), 'Where values come from: paths of env files, and `environment` for the process environment. A later source wins.'),
    dialects: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_formats_env_file_dialects_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O)).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)), ['bash', 'compose']), 'The programs that read the env files. A flag must mean the same to all of them.'),
    registry: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(flagName, flag), 'The flags, by name.'),
    exclusive: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(flagName).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(2))), []), 'Groups of flags of which at most one may be on.'),
    code: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(code), 'Compare the registry with the code, both ways.'),
    docs: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(table), []), 'Tables that must agree with the registry.'),
});
/** What no single option can say: that they fit each other. */
const flagsOptions = shape.check((payload) => {
    const options = payload.value;
    const wrong = (at, message) => void payload.issues.push({ code: 'custom', input: options, path: at, message });
    const names = Object.keys(options.registry);
    if (names.length === 0)
        wrong(['registry'], 'at least one flag');
    for (const key of ['stages', 'sources', 'dialects']) {
        for (const at of repeats(options[key]))
            wrong([key, at], 'each one once');
    }
    const stage = options.phase === 'prepare' ? undefined : options.phase.replace(/^stage:/, '');
    if (stage !== undefined && (!options.phase.startsWith('stage:') || !options.stages.includes(stage))) {
        wrong(['phase'], ['prepare', ...options.stages.map((name) => `stage:${name}`)].join(' or '));
    }
    for (const [index, group] of options.exclusive.entries()) {
        for (const at of repeats(group))
            wrong(['exclusive', index, at], 'each flag once');
        for (const [at, name] of group.entries())
            if (!names.includes(name))
                wrong(['exclusive', index, at], 'a flag of the registry');
    }
    const used = new Set(Object.values(options.registry).flatMap(({ stage, needs }) => [stage ?? [], needs].flat()));
    const isStaged = options.stages.length > 0;
    if (!isStaged && used.size > 0)
        wrong(['stages'], `the stages that the flags name, in their order: ${[...used].join(', ')}`);
    for (const [name, entry] of Object.entries(options.registry)) {
        // Without stages each that is named would be wrong, for one reason.
        for (const { path, message } of flagFaults(name, entry, names, isStaged ? options.stages : [...used]))
            wrong(['registry', name, ...path], message);
    }
});
function* flagFaults(name, entry, names, stages) {
    const allowed = allowedValues(entry);
    const on = entry.on ?? allowed[1];
    if (entry.stage !== undefined && on === (entry.safe ?? allowed[0]))
        yield { path: ['on'], message: 'another value than the safe one: the stage would change nothing' };
    for (const at of repeats(entry.values ?? []))
        yield { path: ['values', at], message: 'each value once' };
    if (entry.type === 'enum' && !entry.values)
        yield { path: ['type'], message: '`values` beside it: what it can be' };
    if (entry.type !== 'enum' && entry.values)
        yield { path: ['values'], message: 'no values, unless the type is enum' };
    if (entry.type === 'enum' && entry.safe === undefined)
        yield { path: ['type'], message: '`safe` beside it: its value before the rollout' };
    if (entry.type === 'enum' && entry.stage !== undefined && entry.on === undefined)
        yield { path: ['type'], message: '`on` beside it: it has a stage' };
    if (entry['kill-switch'] && entry.unset === undefined)
        yield { path: ['kill-switch'], message: '`unset` beside it: what the program takes when nobody set it' };
    for (const key of ['safe', 'off', 'on', 'unset']) {
        const value = entry[key];
        if (value !== undefined && allowed.length > 0 && !allowed.includes(value))
            yield { path: [key], message: `one of ${allowed.join(', ')}` };
    }
    if (entry.stage !== undefined && !stages.includes(entry.stage))
        yield { path: ['stage'], message: `one of the stages: ${stages.join(', ')}` };
    for (const [at, stage] of entry.needs.entries())
        if (!stages.includes(stage))
            yield { path: ['needs', at], message: `one of the stages: ${stages.join(', ')}` };
    for (const [at, other] of entry['depends-on'].entries()) {
        if (other === name)
            yield { path: ['depends-on', at], message: 'another flag: a flag cannot depend on itself' };
        else if (!names.includes(other))
            yield { path: ['depends-on', at], message: 'a flag of the registry' };
    }
}
/** Only the exact word is the process environment; `./environment` stays a file. */
function plainSource(said) {
    const path = (0,_model_plain_path_js__WEBPACK_IMPORTED_MODULE_6__/* .plainPath */ .s)(said);
    return path === _environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environment */ .c && said !== _environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environment */ .c ? `./${path}` : path;
}
/** Where a list says something again. */
const repeats = (list) => [...list.keys()].filter((at) => list.indexOf(list[at] ?? '') !== at);
function allowedValues({ type, values = [] }) {
    if (type === 'boolean')
        return ['false', 'true'];
    return type === '0/1' ? ['0', '1'] : values;
}


/***/ }),

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   NK: () => (/* binding */ shadowedBy),
/* harmony export */   OM: () => (/* binding */ pairUp),
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78589);

/** Each registered flag with what was seen of it: one that the evidence does not speak of was not seen, and is not left out. */
function pairUp(flags, now) {
    const seen = new Map(now.flags.map((evidence) => [evidence.name, evidence]));
    return flags.map((flag) => ({
        flag,
        evidence: seen.get(flag.name) ?? { name: flag.name, settings: [], commentedAt: [] },
    }));
}
function stateOf(flag, { settings, divergence }) {
    if (divergence)
        return { kind: 'divergent' };
    const value = settings.at(-1)?.value ?? flag.unset;
    if (value === undefined)
        return { kind: 'missing' };
    if (!flag.allowed.includes(value))
        return { kind: 'invalid', value };
    if (value === flag.expected)
        return { kind: 'right', value };
    return { kind: flag.isDue ? 'not-enabled' : 'unsafe', value };
}
/** Earlier settings in the source that gives the effective value: the lines that a reader may take for the truth. */
function shadowedBy(settings) {
    const last = settings.at(-1);
    return settings.slice(0, -1).filter((setting) => setting.source === last?.source);
}
// A switch, with what commonly spoils one around it: a carriage return, blanks, quotes.
const SHORT_WORD = /^[\r\n\t \u00A0"'`]{0,2}[\w.+-]{0,20}[\r\n\t \u00A0"'`]{0,2}$/;
/** Only what can be a switch: a config can name any variable, and two lines that ran together may hold a secret. */
function showValue(value) {
    const cut = value.indexOf('=');
    const head = cut === -1 ? value : value.slice(0, cut);
    if (!SHORT_WORD.test(head))
        return `text of ${value.length} character${value.length === 1 ? '' : 's'}`;
    const shown = JSON.stringify(cut === -1 ? head : `${head}=…`);
    return shown.replaceAll('\u00A0', '\\u00a0');
}
const isSet = ({ settings, divergence: differs }) => settings.length > 0 || differs !== undefined;
const origin = ({ settings }) => settings.at(-1)?.source === _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environment */ .c ? ' from the process environment' : '';
function placeOf(evidence) {
    const last = evidence?.settings.at(-1);
    return last?.line === undefined ? undefined : { file: last.source, line: last.line };
}


/***/ }),

/***/ 66074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
/** Infers a check's types from its schemas and rules. */
const defineCheck = (check) => check;


/***/ })

};
