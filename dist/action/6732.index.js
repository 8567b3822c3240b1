export const id = 6732;
export const ids = [6732];
export const modules = {

/***/ 33626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gather: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./build/approval/read-approvals.js + 3 modules
var read_approvals = __webpack_require__(2859);
// EXTERNAL MODULE: ./build/change/read-change.js
var read_change = __webpack_require__(77778);
// EXTERNAL MODULE: ./build/change/committed-file.js
var committed_file = __webpack_require__(53742);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
// EXTERNAL MODULE: ./build/formats/yaml.js
var yaml = __webpack_require__(69776);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
;// CONCATENATED MODULE: ./build/checks/policy/config/read-sides.js





async function readBase(git, { base, renames }, file) {
    return orObstacle(file, async () => {
        const version = await (0,committed_file/* fileAt */.Wd)(git, base, { file, renames });
        return version && parse(version.bytes, version.file);
    });
}
/** As it is on disk: that is what is judged. */
async function readHead(files, file) {
    return orObstacle(file, async () => {
        const bytes = await orNothing(files.read(file));
        return bytes && parse(bytes, file);
    });
}
async function orNothing(read) {
    try {
        return await read;
    }
    catch (thrown) {
        if (thrown instanceof errors/* GateError */.ue && thrown.kind === 'not-found')
            return undefined;
        throw thrown;
    }
}
const parse = (bytes, file) => ({
    file,
    document: (0,yaml/* parseYaml */.h)((0,formats_text/* decodeText */.g)(bytes, file, limits/* limits */.F.configBytes), file),
});
async function orObstacle(file, read) {
    try {
        return await read();
    }
    catch (thrown) {
        return { obstacle: obstacleOf(thrown, file) };
    }
}
/** What stood in the way, as evidence; what nobody foresaw, or an interruption, is thrown on. */
function obstacleOf(thrown, file) {
    // Of several faults of one text the first tells enough.
    const first = thrown instanceof AggregateError ? thrown.errors[0] : thrown;
    if (!(first instanceof errors/* GateError */.ue) || first.kind === 'cancelled')
        throw thrown;
    return { message: `${file} could not be compared: ${(0,errors/* describeError */.Uc)(first)}`, at: first.at ?? { file } };
}

// EXTERNAL MODULE: ./build/formats/coverage/ratchet-file.js
var ratchet_file = __webpack_require__(76030);
// EXTERNAL MODULE: ./build/formats/size-baseline.js + 3 modules
var size_baseline = __webpack_require__(59964);
// EXTERNAL MODULE: ./build/formats/size-baseline/key.js
var key = __webpack_require__(78996);
// EXTERNAL MODULE: ./build/formats/size-baseline/sizes.js
var size_baseline_sizes = __webpack_require__(68137);
;// CONCATENATED MODULE: ./build/checks/policy/baselines/allowances.js





/** The rows of a baseline that this gate wrote; undefined for any other file. */
function allowancesIn(bytes, file) {
    const first = formatLine(bytes);
    const [, per] = /^epic21-gate ratchet \d{1,9}, per (file|folder)$/.exec(first) ?? [];
    if (per === 'file' || per === 'folder')
        return uncovered(bytes, file, per);
    return first.startsWith('epic21-gate sizes ') ? oversized(bytes, file) : undefined;
}
/** It stands near the top, below comments. */
const formatLine = (bytes) => new TextDecoder()
    .decode(bytes.subarray(0, 65_536))
    .split(/\r?\n/)
    .find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
const uncovered = (bytes, file, per) => (0,ratchet_file/* parseRatchetFile */.r)(bytes, { file, per }).entries.map(({ key: path, line, lines, branches }) => ({
    path,
    name: '',
    line,
    amounts: new Map([
        ['lines', lines],
        ['branches', branches],
    ]),
    shown: `${(0,words/* numberOf */.rl)(lines, 'uncovered line')}, ${(0,words/* numberOf */.rl)(branches, 'uncovered branch', 'uncovered branches')}`,
}));
const oversized = (bytes, file) => (0,size_baseline/* parseSizeBaseline */.w)(bytes, file).entries.map(({ path, name, ordinal, line, sizes }) => ({
    path,
    // As a row has it, where the name of one cannot look like the number of another.
    name: (0,key/* printKey */.Hg)({ path: '-', name, ordinal }).slice(2),
    line,
    amounts: new Map(size_baseline_sizes/* sizeMetrics */.DH.map((metric) => [metric, sizes[metric] ?? 0])),
    shown: (0,size_baseline_sizes/* printSizes */.qh)(sizes),
}));
const nothing = new Map();
/** More of anything: less of one makes up for nothing of another. */
const allowsMore = (after, before) => [...after.amounts].some(([metric, amount]) => amount > ((before?.amounts ?? nothing).get(metric) ?? 0));

// EXTERNAL MODULE: ./build/formats/json.js + 2 modules
var json = __webpack_require__(37787);
// EXTERNAL MODULE: ./build/formats/coverage/compare-text.js
var compare_text = __webpack_require__(43041);
;// CONCATENATED MODULE: ./build/checks/policy/config/canonical.js

/** The same text for the same value, in whatever order its keys are. */
const canonical = (value) => JSON.stringify(value, (_, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)))
    : inner) ?? 'undefined';

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/checks/policy/config/show-value.js

/** A value of a config in one line: a word as it is, all else as JSON. */
function showValue(value) {
    if (value === undefined)
        return undefined;
    const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
    return (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(text, 120));
}

;// CONCATENATED MODULE: ./build/checks/policy/config/part.js

const told = ({ name, path, steps, before, after }, effect) => ({
    what: name || 'the whole of it',
    effect,
    before: showValue(before),
    after: showValue(after),
    path,
    option: steps.join('.'),
});

;// CONCATENATED MODULE: ./build/checks/policy/config/compare-lists.js



/** What a list has more or less of, entry by entry; their order means nothing. */
function compareLists(part, { is, initial }) {
    const [old, now] = [entriesOf(part.before ?? initial), entriesOf(part.after ?? initial)];
    if (!old || !now)
        return [told(part, 'unclear')];
    const entry = ({ value, path }) => ({
        ...told({ ...part, before: undefined, after: undefined, path }, 'unclear'),
        what: `${showValue(value)} in ${part.name}`,
    });
    const [came, left] = effects[is];
    const place = (index) => (part.after === undefined ? part.path : [...part.path, index]);
    return [
        ...[...now]
            .filter(([key]) => !old.has(key))
            .map(([, [value, index]]) => ({ ...entry({ value, path: place(index) }), effect: came, after: 'there' })),
        ...[...old]
            .filter(([key]) => !now.has(key))
            .map(([, [value]]) => ({ ...entry({ value, path: part.path }), effect: left, before: 'there' })),
    ];
}
/** Of what came, and of what left. */
const effects = {
    more: ['stricter', 'looser'],
    fewer: ['looser', 'stricter'],
    unordered: ['unclear', 'unclear'],
};
/** By what they say. */
const entriesOf = (list) => Array.isArray(list) ? new Map(list.map((value, index) => [canonical(value), [value, index]])) : undefined;

;// CONCATENATED MODULE: ./build/checks/policy/config/pair-rows.js

/** What tells a row from others; rows that are alike are told apart by their order. */
function byIdentity(list, keys) {
    const counts = new Map();
    return new Map(list.map((entry, index) => {
        const value = asMap(entry);
        const identity = canonical(keys.map((key) => value[key] ?? null));
        const count = (counts.get(identity) ?? 0) + 1;
        counts.set(identity, count);
        return [`${identity}#${count}`, { index, value }];
    }));
}
/** A row may be a word that stands for the first of its keys. */
const asMap = (entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry)
    ? Object.fromEntries(Object.entries(entry))
    : { is: entry };
/** The rows of both sides by what they are about, whatever their order. */
function pairRows(before, after, keys) {
    const [old, now] = [byIdentity(before, keys), byIdentity(after, keys)];
    return [...new Set([...old.keys(), ...now.keys()])].map((identity) => ({
        before: old.get(identity),
        after: now.get(identity),
    }));
}

;// CONCATENATED MODULE: ./build/checks/policy/config/compare-rows.js



/** The rows of two lists, each by what it is about; their order means something only where the last one decides. */
function* compareRows(one, before, after) {
    const { part, stricter, compareInside } = one;
    const pairs = pairRows(before, after, stricter.rows);
    for (const pair of pairs) {
        if (pair.before && pair.after)
            yield* compareInside(partOf(one, pair.before, pair.after));
        else
            yield lone(one, pair, before.length === 0);
    }
    if (stricter.stricter !== 'unclear' || !isReordered(pairs))
        return;
    const order = (side) => orderOf(pairs, side, stricter.rows);
    const ends = { before: order('before'), after: order('after') };
    yield { ...told(part, 'unclear'), what: `the order of ${part.name}`, ...ends };
}
/** A row that only one side has. */
function lone({ part, stricter }, { before, after }, isFirst) {
    const { stricter: is = 'present' } = stricter;
    const row = after ?? before;
    const shown = {
        what: `${part.name}[${row ? nameOf(row, stricter.rows) : ''}]`,
        path: after ? [...part.path, after.index] : part.path,
        option: `${part.steps.join('.')}[]`,
        before: showValue(before?.value),
        after: showValue(after?.value),
    };
    // Where there was none at all, the first ones are no exceptions.
    if (is === 'unclear')
        return { ...shown, effect: isFirst ? 'stricter' : 'unclear' };
    return { ...shown, effect: (is === 'present') === (after !== undefined) ? 'stricter' : 'looser' };
}
const partOf = ({ part, stricter }, before, after) => ({
    before: before.value,
    after: after.value,
    steps: [...part.steps.slice(0, -1), `${part.steps.at(-1) ?? ''}[]`],
    name: `${part.name}[${nameOf(after, stricter.rows)}]`,
    path: [...part.path, after.index],
    isOpen: stricter.stricter === 'unclear',
});
const nameOf = ({ index, value }, keys) => keys.flatMap((key) => showValue(value[key]) ?? []).join(', ') || String(index);
const orderOf = (pairs, side, keys) => pairs
    .flatMap((pair) => (pair.before && pair.after && pair[side]) || [])
    .sort((a, b) => a.index - b.index)
    .map((row) => nameOf(row, keys))
    .join(' before ');
function isReordered(pairs) {
    const places = pairs
        .flatMap(({ before, after }) => (before && after ? [[before.index, after.index]] : []))
        .sort(([a], [b]) => a - b)
        .map(([, after]) => after);
    return places.some((place, at) => at > 0 && (places[at - 1] ?? 0) > place);
}

// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(43048);
;// CONCATENATED MODULE: ./build/checks/policy/config/effect-of.js

const number = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const day = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? number(Date.parse(`${value}T00:00:00Z`)) : undefined;
const effect_of_duration = (value) => (typeof value === 'string' ? (0,duration/* parseDuration */.E)(value) : undefined);
const opposite = (measure) => (value) => {
    const found = measure(value);
    return found === undefined ? undefined : -found;
};
const measures = {
    higher: number,
    lower: opposite(number),
    longer: effect_of_duration,
    shorter: opposite(effect_of_duration),
    later: day,
    earlier: opposite(day),
};
/** What it means that a value became another one; undefined where it means nothing. */
function effectOf(stricter, pair) {
    if (stricter === undefined || typeof stricter === 'object')
        return effectOfPart(stricter, pair);
    if (stricter === 'any')
        return undefined;
    const measure = measures[stricter];
    if (!measure)
        return 'unclear';
    // A limit that is gone is the laxest of all; `off` says the same.
    const [before, after] = [limitOf(pair.before, measure), limitOf(pair.after, measure)];
    if (before === undefined || after === undefined)
        return 'unclear';
    return byOrder(before, after);
}
function effectOfPart(stricter, { before, after }) {
    if (stricter === undefined || 'rows' in stricter)
        return 'unclear';
    if ('baseline' in stricter)
        return before === undefined || after === undefined ? 'unclear' : undefined;
    const pair = { before: before ?? stricter.initial, after: after ?? stricter.initial };
    if ('stricter' in stricter)
        return effectOf(stricter.stricter, pair);
    const rank = (value) => stricter.order.findIndex((one) => one === value);
    const [was, is] = [rank(pair.before), rank(pair.after)];
    return was === -1 || is === -1 ? 'unclear' : byOrder(-was, -is);
}
function limitOf(value, measure) {
    return value === undefined || value === 'off' ? -Infinity : measure(value);
}
function byOrder(before, after) {
    if (before === after)
        return undefined;
    return after > before ? 'stricter' : 'looser';
}

;// CONCATENATED MODULE: ./build/checks/policy/config/strictness-at.js
/** Looks up which way an option is stricter: by its own path, else by one with `*` in it. */
function strictnessAt(table) {
    const exact = new Map(Object.entries(table));
    const wild = [...exact]
        .filter(([path]) => path.includes('*'))
        .map(([path, stricter]) => ({ pattern: path.split('.'), stricter }));
    return (steps) => exact.get(steps.join('.')) ??
        wild.find(({ pattern }) => pattern.length === steps.length && pattern.every((step, index) => step === '*' || step === steps[index]))?.stricter;
}

;// CONCATENATED MODULE: ./build/checks/policy/config/compare-configs.js







/** What became of each option, by the way in which it is stricter. */
function compareConfigs(before, after, strictness) {
    return [...comparePart({ before, after, steps: [], name: '', path: [] }, strictnessAt(strictness))];
}
function* comparePart(part, stricterAt) {
    if (canonical(part.before) === canonical(part.after))
        return;
    const stricter = stricterAt(part.steps);
    if (stricter === 'any')
        return;
    const whole = effectOfWhole(stricter, part);
    if (whole) {
        yield told(part, whole);
        return;
    }
    const inside = compareInside(part, stricter, stricterAt);
    if (inside) {
        yield* inside;
        return;
    }
    const effect = effectOfValue(stricter, part);
    if (effect)
        yield told(part, effect);
}
/** Of a part that is there on one side only. */
function effectOfWhole(stricter, { before, after }) {
    if (stricter !== 'present' && stricter !== 'absent')
        return undefined;
    if (before !== undefined && after !== undefined)
        return undefined;
    return (stricter === 'present') === (before === undefined) ? 'stricter' : 'looser';
}
function effectOfValue(stricter, { before, after, isOpen }) {
    const isGiven = before !== undefined && after !== undefined;
    return isOpen && !isGiven ? 'unclear' : effectOf(stricter, { before, after });
}
/** Compares what a part is made of; undefined where it is no list and no map. */
function compareInside(part, stricter, stricterAt) {
    const { before, after } = part;
    const words = wordsOf(stricter);
    if (words)
        return compareLists(part, words);
    if (isRows(stricter) && isListOrNothing(before) && isListOrNothing(after))
        return compareRows({ part, stricter, compareInside: (row) => compareMaps(row, stricterAt) }, before ?? [], after ?? []);
    return isMapOrNothing(before) && isMapOrNothing(after) ? compareMaps(part, stricterAt) : undefined;
}
const isRows = (stricter) => typeof stricter === 'object' && 'rows' in stricter;
/** How a list of words is compared, where it is one. */
function wordsOf(stricter) {
    const hasInitial = typeof stricter === 'object' && 'stricter' in stricter && 'initial' in stricter;
    const [is, initial] = hasInitial ? [stricter.stricter, stricter.initial] : [stricter, []];
    return is === 'more' || is === 'fewer' || is === 'unordered' ? { is, initial } : undefined;
}
const isListOrNothing = (value) => value === undefined || Array.isArray(value);
const isMapOrNothing = (value) => value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
function* compareMaps(part, stricterAt) {
    const [before, after] = [ownKeys(part.before), ownKeys(part.after)];
    for (const key of new Set([...before.keys(), ...after.keys()])) {
        const name = part.name === '' ? (0,words/* showName */.$i)(key) : `${part.name}.${(0,words/* showName */.$i)(key)}`;
        const inner = { ...part, name, steps: [...part.steps, key], path: [...part.path, key] };
        yield* comparePart({ ...inner, before: before.get(key), after: after.get(key) }, stricterAt);
    }
}
const ownKeys = (value) => new Map(Object.entries(value ?? {}));

;// CONCATENATED MODULE: ./build/checks/policy/baselines/compare-numbers.js





const mostListed = 50;
/** Of figures that others collected nobody can tell which way is stricter: each that moved is told. */
function compareNumbers({ file, before, after }) {
    const read = (bytes) => (0,json/* parseJson */.q)((0,formats_text/* decodeText */.g)(bytes, file, limits/* limits */.F.baselineBytes), file, { mostValues: 100_000 });
    const [old, now] = [read(before), read(after)];
    const moved = compareConfigs(old.value, now.value, {});
    const listed = moved.slice(0, mostListed).map(({ what, before: was, after: is, path }) => {
        const { line } = now.locate(path.map((step) => (typeof step === 'number' ? step : String(step))));
        const name = `${what} in the baseline ${(0,words/* showName */.$i)(file)}`;
        return { topic: 'baseline', effect: 'unclear', what: name, before: was, after: is, at: { file, line } };
    });
    if (moved.length <= mostListed)
        return listed;
    const what = `${(0,words/* numberOf */.rl)(moved.length - mostListed, 'further value')} in the baseline ${(0,words/* showName */.$i)(file)}`;
    return [...listed, { topic: 'baseline', effect: 'unclear', what, after: 'not as before', at: { file } }];
}

;// CONCATENATED MODULE: ./build/checks/policy/baselines/compare-rows.js


/** Each row that allows more, and in one word those that allow less. */
function compare_rows_compareRows({ file, before, after, renames }) {
    const formerPaths = new Map(renames.map(([old, now]) => [now, old]));
    const old = new Map(before.map((row) => [keyOf(row.path, row), row]));
    const formerOf = (row) => old.get(keyOf(row.path, row)) ?? old.get(keyOf(formerPaths.get(row.path) ?? row.path, row));
    const looser = after
        .filter((row) => allowsMore(row, formerOf(row)))
        .map((row) => {
        const what = `${(0,words/* showName */.$i)([row.path, row.name].filter(Boolean).join(' '))} in the baseline ${(0,words/* showName */.$i)(file)}`;
        const at = { file, line: row.line };
        return { topic: 'baseline', effect: 'looser', what, before: formerOf(row)?.shown, after: row.shown, at };
    });
    const kept = new Set(after.map(formerOf));
    const tightened = after.filter((row) => isTighter(row, formerOf(row))).length;
    const fewer = before.filter((row) => !kept.has(row)).length + tightened;
    if (fewer === 0)
        return looser;
    const what = `${(0,words/* numberOf */.rl)(fewer, 'row')} of the baseline ${(0,words/* showName */.$i)(file)}`;
    return [...looser, { topic: 'baseline', effect: 'stricter', what, after: 'allowing less', at: { file } }];
}
const isTighter = (row, former) => former !== undefined && !allowsMore(row, former) && allowsMore(former, row);
const keyOf = (path, { name }) => `${path}\0${name}`;

;// CONCATENATED MODULE: ./build/checks/policy/baselines/compare-baselines.js






/** What the committed baselines allow at both ends of the change. */
async function compareBaselines(seen, ends, named) {
    const compared = await Promise.all(named.map((one) => compareOne(seen, ends, one)));
    return {
        alterations: compared.flatMap((one) => ('obstacle' in one ? [] : one.alterations)),
        obstacles: compared.flatMap((one) => ('obstacle' in one ? [one.obstacle] : [])),
    };
}
/** One that only one end names is a change of the config, which tells it. */
async function compareOne({ files, git }, ends, { before: old, after: now }) {
    if (old === undefined || now === undefined)
        return { alterations: [] };
    try {
        const before = await (0,committed_file/* fileAt */.Wd)(git, ends.base, { file: old, renames: ends.renames });
        const after = await orNothing(files.read(now));
        if (before && after)
            return { alterations: compareContents({ file: now, before, after, ends }) };
        if (!before && !after)
            return { alterations: [] };
        const what = `the baseline ${(0,words/* showName */.$i)(now)}`;
        const end = after
            ? { effect: 'stricter', after: 'there' }
            : { effect: 'looser', before: 'there' };
        return { alterations: [{ topic: 'baseline', what, ...end, at: { file: now } }] };
    }
    catch (thrown) {
        return { obstacle: obstacleOf(thrown, now) };
    }
}
function compareContents({ file, before, after, ends: { renames } }) {
    if (isSame(before.bytes, after))
        return [];
    const [old, now] = [allowancesIn(before.bytes, before.file), allowancesIn(after, file)];
    if (old && now)
        return compare_rows_compareRows({ file, before: old, after: now, renames });
    if (!old && !now)
        return compareNumbers({ file, before: before.bytes, after });
    const what = `the format of the baseline ${(0,words/* showName */.$i)(file)}`;
    return [{ topic: 'baseline', effect: 'unclear', what, after: 'another one', at: { file } }];
}
const isSame = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);

;// CONCATENATED MODULE: ./build/checks/policy/baselines/named-baselines.js

/** The committed baselines that a config names, before and after, by the option that names them. */
function namedBaselines(before, after, strictness) {
    const stricterAt = strictnessAt(strictness);
    const [old, now] = [new Map(namesIn(before, [], stricterAt)), new Map(namesIn(after, [], stricterAt))];
    return [...new Set([...old.keys(), ...now.keys()])].map((option) => ({
        before: old.get(option),
        after: now.get(option),
    }));
}
function* namesIn(value, steps, stricterAt) {
    if (typeof value === 'string') {
        const stricter = stricterAt(steps);
        // Of several, each is its own; one that has another name is another one.
        const option = steps.some((step) => step.endsWith('[]')) ? [...steps, value] : steps;
        if (typeof stricter === 'object' && 'baseline' in stricter)
            yield [option.join('.'), value];
    }
    else if (Array.isArray(value)) {
        const row = [...steps.slice(0, -1), `${steps.at(-1) ?? ''}[]`];
        for (const entry of value)
            yield* namesIn(entry, row, stricterAt);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value))
            yield* namesIn(inner, [...steps, key], stricterAt);
    }
}

// EXTERNAL MODULE: ./build/model/plain-path.js
var plain_path = __webpack_require__(77664);
;// CONCATENATED MODULE: ./build/checks/policy/workflows/model.js


/** Of the repository's own actions and workflows, `gates` are the paths of those that hold the gate. */
function readWorkflow(file, document, gates = new Set()) {
    const root = mapOf(document.value);
    const runs = mapOf(root['runs']);
    const jobs = Object.entries(mapOf(root['jobs'])).map(([id, job]) => readJob(id, job, ['jobs', id], gates));
    const own = Array.isArray(runs['steps']) ? [readJob('runs', runs, ['runs'], gates)] : [];
    return {
        workflow: { file, on: root['on'], value: root, jobs: [...jobs, ...own] },
        locate: (path) => document.locate(path, 'key'),
    };
}
function readJob(id, value, path, gates) {
    const job = mapOf(value);
    const name = path.length === 1 ? 'the action' : `the job ${quote(id)}`;
    const list = Array.isArray(job['steps']) ? job['steps'] : [];
    const steps = list.map((step, index) => readStep(step, name, [...path, 'steps', index], gates));
    const usesGate = namesGate(job, gates) || steps.some((step) => step.usesGate);
    return { id, name, path, value: job, text: canonical(job), usesGate, steps };
}
function readStep(value, job, path, gates) {
    const step = mapOf(value);
    const called = textOf(step['name']) || textOf(step['id']) || textOf(step['uses']) || textOf(step['run']);
    const name = `the step ${quote(firstLine(called) || String(path.at(-1)))} of ${job}`;
    return { name, path, value: step, text: canonical(step), usesGate: namesGate(step, gates) };
}
/** By the name of this action and of its command, or by that of an own action that holds it; who calls it otherwise is not seen. */
const namesGate = ({ uses, run }, gates) => /(?:^|\/)epic21-gate(?:[/@]|$)/.test(textOf(uses)) ||
    /\bepic21-gate\b/.test(textOf(run)) ||
    gates.has(localPath(textOf(uses)) ?? '');
/** Where something of the repository's own lies, from its root; undefined for what is of another one. */
const localPath = (uses) => {
    const [, path] = /^[.$]\/(.+)$/.exec(uses) ?? [];
    return path === undefined ? undefined : (0,plain_path/* plainPath */.s)(path);
};
/** What the jobs and steps of a workflow call. */
const usesIn = ({ jobs }) => jobs.flatMap((job) => [job, ...job.steps]).map(({ value }) => textOf(value['uses']));
const textOf = (value) => (typeof value === 'string' ? value : '');
const firstLine = (text) => text.trim().split('\n', 1)[0] ?? '';
const quote = (text) => (/^[\w-]+$/.test(text) ? text : `"${text.slice(0, 80)}"`);
const mapOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

;// CONCATENATED MODULE: ./build/checks/policy/config/is-own.js

/** Who may change what excuses from this check needs nobody's approval any more. The path is one of the config after. */
const isOwn = ([first, second], config) => (first === 'checks' && second === 'policy') || (first === 'waivers' && waivesPolicy(config, second));
/** As the config is read: the schema cuts white space off. */
function waivesPolicy(config, index) {
    const { waivers } = mapOf(config);
    const rows = Array.isArray(waivers) ? waivers : [];
    const { rule } = mapOf(rows[Number(index)]);
    return typeof rule === 'string' && rule.trim().startsWith('policy/');
}

;// CONCATENATED MODULE: ./build/checks/policy/config/compare-own.js




/** The config of this gate at both ends of the change. */
async function compareOwn({ files, git }, ends, { configs, strictness }) {
    const before = pick(await Promise.all(configs.map((file) => readBase(git, ends, file))));
    const after = pick(await Promise.all(configs.map((file) => readHead(files, file))));
    if (after && 'obstacle' in after)
        return { alterations: [], obstacles: [after.obstacle] };
    if (before && 'obstacle' in before) {
        const { message, at } = before.obstacle;
        const alteration = { what: `the config, which was not readable before (${message})`, after: 'readable' };
        return {
            alterations: after && at ? [{ topic: 'config', effect: 'unclear', ...alteration, at: { file: after.file } }] : [],
            obstacles: after ? [] : [before.obstacle],
            after,
        };
    }
    return { alterations: alterationsOf(before, after, strictness), obstacles: [], before, after };
}
/** Of two configs the gate takes none, and nobody can tell which was meant. */
function pick(read) {
    const [first, second] = read.filter((side) => side !== undefined);
    if (!first || !second || 'obstacle' in first)
        return first;
    if ('obstacle' in second)
        return second;
    // A file that moved is found under both of its names.
    if (first.file === second.file)
        return first;
    return { obstacle: { message: `two configs found: ${first.file} and ${second.file}`, at: { file: second.file } } };
}
function alterationsOf(before, after, strictness) {
    if (!before && !after)
        return [];
    if (!before || !after) {
        const file = (after ?? before)?.file ?? '';
        const what = `the config ${(0,words/* showName */.$i)(file)}`;
        const ends = after ? { effect: 'stricter' } : { effect: 'looser' };
        return [{ topic: 'config', what, ...ends, ...(after ? { after: 'there' } : { before: 'there' }), at: { file } }];
    }
    return compareConfigs(before.document.value, after.document.value, strictness).map((one) => place(one, after));
}
function place({ path, ...compared }, { file, document }) {
    const { line } = document.locate(path, typeof path.at(-1) === 'number' ? 'value' : 'key');
    return { topic: 'config', ...compared, at: { file, line }, ...(isOwn(path, document.value) && { own: true }) };
}

// EXTERNAL MODULE: ./build/checks/policy/evidence.js
var evidence = __webpack_require__(54890);
// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
;// CONCATENATED MODULE: ./build/checks/policy/markers/find-markers.js
/** Finds markers, white space in them apart. The time is bounded by the length of the text. */
function markerFinder(markers) {
    if (markers.length === 0)
        return () => [];
    const patterns = markers.map((marker) => ({ marker, pattern: new RegExp(sourceOf(marker)) }));
    const any = new RegExp(markers.map(sourceOf).join('|'));
    return (lines) => lines
        .filter(({ text }) => any.test(text))
        .flatMap(({ line, text }) => patterns.filter(({ pattern }) => pattern.test(text)).map(({ marker }) => ({ marker, line, text: text.trim() })));
}
/** `xit(` is not the end of `exit(`, and `@Ignore` not the start of `@IgnoreCase`. */
function sourceOf(marker) {
    const text = marker
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw `\$&`))
        .join(String.raw `\s{0,8}`);
    const start = /^\w/.test(marker) ? String.raw `(?<![\w$])` : '';
    return `${start}${text}${/\w$/.test(marker) && !marker.endsWith('_EXCL') ? String.raw `(?!\w)` : ''}`;
}
/** What a change added: not what it moved, nor as many of a kind as stood in the lines that these replaced. */
function addedMarkers(hunks) {
    const [lost, added] = [new Map(), new Set(hunks.flatMap((hunk) => hunk.added))];
    const keyOf = ({ marker, text }) => `${marker}\0${text}`;
    const add = (key, by) => void lost.set(key, (lost.get(key) ?? 0) + by);
    for (const one of hunks.flatMap(({ removed }) => removed))
        add(keyOf(one), 1);
    const take = (one, former) => {
        add(keyOf(former), -1);
        added.delete(one);
    };
    for (const one of added)
        if ((lost.get(keyOf(one)) ?? 0) > 0)
            take(one, one);
    // Each marker that is gone makes up for one that came, and no more.
    for (const hunk of hunks) {
        for (const one of hunk.added.filter((each) => added.has(each))) {
            const former = hunk.removed.find((each) => each.marker === one.marker && (lost.get(keyOf(each)) ?? 0) > 0);
            if (former)
                take(one, former);
        }
    }
    return added;
}

;// CONCATENATED MODULE: ./build/checks/policy/markers/search-markers.js




/** The markers that the change adds to files that are there after it. */
async function searchMarkers({ files, git }, { base, diff, markers, files: globs, ignore }) {
    const [isWanted, isIgnored, find] = [(0,glob/* anyOf */.EB)(globs), (0,glob/* anyOf */.EB)(ignore), markerFinder(markers)];
    const touched = diff.filter(({ path, binary }) => !binary && isWanted(path) && !isIgnored(path));
    const there = new Map(touched.filter(({ kind }) => kind !== 'deleted').map((file) => [file.path, file]));
    const added = new Map();
    const obstacles = [];
    for await (const read of files.readEach([...there.keys()])) {
        const file = there.get(read.path);
        if (!file)
            continue;
        if ('error' in read)
            obstacles.push(...(hasNoText.has(read.error.kind) ? [] : [obstacleOf(read.error, read.path)]));
        else
            added.set(file, foundBy(find, read.bytes, file.hunks.map(({ newStart, newLines }) => [newStart, newLines])));
    }
    const before = await git.showAll(base, [...new Set(touched.filter(hasOld).map(oldPath))]);
    const hunks = touched.flatMap((file) => {
        const bytes = before.get(oldPath(file));
        const old = bytes &&
            foundBy(find, bytes, file.hunks.map(({ oldStart, oldLines }) => [oldStart, oldLines]));
        const now = added.get(file);
        return file.hunks.map((_, at) => ({ removed: old?.[at] ?? [], added: now?.[at] ?? [] }));
    });
    const surplus = addedMarkers(hunks);
    const alterations = [...added].flatMap(([{ path }, found]) => found
        .flat()
        .filter((one) => surplus.has(one))
        .map((one) => alterationOf(one, path)));
    return { alterations, obstacles, files: added.size };
}
// Of a submodule, or a link to what is not here, the change holds no line that could be looked at.
const hasNoText = new Set(['not-a-file', 'not-found', 'outside']);
const oldPath = ({ from, path }) => from ?? path;
const hasOld = ({ kind, hunks }) => kind !== 'added' && hunks.some(({ oldLines }) => oldLines > 0);
function foundBy(find, bytes, ranges) {
    // Markers are found in text of any encoding that has ASCII in it.
    const lines = new TextDecoder().decode(bytes).split('\n');
    return ranges.map(([start, count]) => {
        const own = lines.slice(start - 1, start - 1 + count);
        return find(count === 0 ? [] : own.map((text, index) => ({ line: start + index, text })));
    });
}
const alterationOf = ({ marker, line, text }, file) => ({
    topic: 'marker',
    effect: 'looser',
    what: `the marker ${(0,words/* showName */.$i)(marker)}`,
    after: (0,words/* showName */.$i)(text),
    at: { file, line },
});

// EXTERNAL MODULE: ./build/checks/policy/options.js + 1 modules
var policy_options = __webpack_require__(77592);
// EXTERNAL MODULE: ./build/model/plan.js
var plan = __webpack_require__(64519);
;// CONCATENATED MODULE: ./build/checks/policy/workflows/compare-part.js


/** What both jobs and steps have that decides whether they run, and whether it counts that they fail. */
const compare_part_comparePart = (before, after) => [
    compare_part_keyOf('continue-on-error', before, after, optionalEffect),
    before && compare_part_keyOf('if', before, after, conditionEffect),
    before && compare_part_keyOf('shell', before, after, () => 'unclear'),
].filter((one) => one !== undefined);
function compare_part_keyOf(key, before, after, effectOf) {
    const [was, is] = [before?.value[key], after.value[key]];
    if (canonical(was) === canonical(is))
        return undefined;
    const effect = effectOf(was, is);
    if (!effect)
        return undefined;
    const path = is === undefined ? after.path : [...after.path, key];
    return { what: `${key} of ${after.name}`, effect, before: showValue(was), after: showValue(is), path };
}
const optionalEffect = (was, is) => {
    const [wasOptional, isOptional] = [isSet(was), isSet(is)];
    if (wasOptional === isOptional)
        return wasOptional ? 'unclear' : undefined;
    return isOptional ? 'looser' : 'stricter';
};
const isSet = (value) => value !== undefined && value !== null && value !== false;
/** Without a condition a part runs whenever all before it succeeded; one that asks for more runs less often. */
const conditionEffect = (was, is) => {
    if (isNever(is))
        return 'looser';
    const runsAfterFailure = /\b(?:always|failure|cancelled)\s*\(/.test(String(was));
    return is === undefined && !runsAfterFailure ? 'stricter' : 'unclear';
};
const isNever = (condition) => /^(?:\$\{\{\s*)?(?:false|0|null|''|)(?:\s*\}\})?$/i.test((showValue(condition) ?? 'not there').trim());

;// CONCATENATED MODULE: ./build/checks/policy/workflows/compare-gate.js







/** The inputs that say how reports look and where they go decide nothing. */
const inputs = {
    'fail-on': { order: ['notice', 'warning', 'error'], initial: 'error' },
    'config-from': { order: ['base', 'head'] },
    ...Object.fromEntries(['comment', 'checks', 'name', 'section', 'github-token', 'format', 'output', 'quiet', 'verbose'].map((name) => [name, 'any'])),
};
/** What became of the part of a workflow that calls the gate. */
function compareGate(before, after, strictness) {
    if (!after.usesGate)
        return [
            {
                what: `the gate in ${after.name}`,
                effect: 'looser',
                before: textOf(before.value['uses']) || 'there',
                path: after.path,
            },
        ];
    const unclear = () => 'unclear';
    return [
        compare_part_keyOf('uses', before, after, unclear),
        compare_part_keyOf('run', before, after, unclear),
        compare_part_keyOf('env', before, after, unclear),
        ...compareInputs(before, after, strictness),
    ].filter((one) => one !== undefined);
}
function compareInputs(before, after, strictness) {
    const [{ config: was, ...old }, { config: is, ...now }] = [mapOf(before.value['with']), mapOf(after.value['with'])];
    const path = [...after.path, 'with'];
    const inline = compareInline(was, is, strictness);
    return [
        ...compareConfigs(old, now, inputs).map((one) => ({ ...one, option: undefined, path: [...path, ...one.path] })),
        ...(inline ?? unreadConfig(was, is)).map((one) => ({
            ...one,
            path: [...path, 'config'],
        })),
    ].map(({ what, ...one }) => ({ ...one, what: `${what} of ${after.name}` }));
}
const unreadConfig = (was, is) => compareConfigs({ config: was }, { config: is }, {}).map((one) => ({ ...one, option: undefined }));
/** The configs that a workflow held and holds itself; undefined where they are none, or cannot be read. */
function compareInline(was, is, strictness) {
    if (typeof was !== 'string' || typeof is !== 'string' || !(0,plan/* isInline */.m)(was) || !(0,plan/* isInline */.m)(is))
        return undefined;
    try {
        const [old, now] = [(0,yaml/* parseYaml */.h)(was, plan/* inlineConfig */.a), (0,yaml/* parseYaml */.h)(is, plan/* inlineConfig */.a)];
        return compareConfigs(old.value, now.value, strictness).map((one) => ({
            ...one,
            ...(isOwn(one.path, now.value) && { own: true }),
        }));
    }
    catch (thrown) {
        // Compared as texts, it is a change that nobody can tell anything of.
        if (thrown instanceof errors/* GateError */.ue || thrown instanceof AggregateError)
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/checks/policy/workflows/compare-surroundings.js


/** What a workflow or a job gives to all that runs in it: a shell that swallows failures, and of a gate all it can see. */
function compareSurroundings(before, after, holdsGate) {
    const unclear = () => 'unclear';
    const of = (key) => compare_part_keyOf(key, before, after, unclear);
    const found = holdsGate
        ? ['env', 'defaults', 'container', 'strategy'].map(of)
        : [compare_part_keyOf('shell', runOf(before), runOf(after), unclear)];
    return found.filter((one) => one !== undefined);
}
/** Where `defaults` names the shell. */
const runOf = ({ name, path, value }) => {
    const run = mapOf(mapOf(value['defaults'])['run']);
    return { name: `defaults.run of ${name}`, path: [...path, 'defaults'], value: run };
};

;// CONCATENATED MODULE: ./build/checks/policy/workflows/muted-lines.js


/** What makes a command that fails look like one that did not. */
const mute = /\|\|\s*(?:true\b|:|exit\s+0\b|echo\b)|;\s*(?:true|:)\s*$|\bset\s+\+e\b|\bset\s+\+o\s+errexit\b|--exit-zero\b|--passWithNoTests\b/;
/** The lines of scripts that swallow a failure and were in no script before. */
function mutedLines(before, after) {
    const known = new Map();
    for (const { line } of linesOf(before))
        known.set(line, (known.get(line) ?? 0) + 1);
    return [...linesOf(after)].flatMap(({ file, step, line }) => {
        const left = known.get(line) ?? 0;
        known.set(line, left - 1);
        if (left > 0 || !mute.test(line))
            return [];
        const path = [...step.path, 'run'];
        return [{ file, what: `a swallowed failure in ${step.name}`, effect: 'looser', after: (0,words/* showName */.$i)(line), path }];
    });
}
function* linesOf(workflows) {
    for (const { file, jobs } of workflows) {
        for (const step of jobs.flatMap(({ steps }) => steps)) {
            for (const line of textOf(step.value['run']).split('\n'))
                yield { file, step, line: line.trim() };
        }
    }
}

;// CONCATENATED MODULE: ./build/checks/policy/workflows/pair-steps.js

/** By what people call a step, then by what it does, then by that it is the gate: who renames it does not hide it. */
const identities = [
    ({ value }) => textOf(value['id']) || textOf(value['name']),
    ({ value }) => textOf(value['uses']).replace(/@.*$/, ''),
    ({ value }) => firstLine(textOf(value['run'])),
    ({ usesGate }) => (usesGate ? 'gate' : ''),
];
/** The steps of a job at both ends, each with what it became. */
function pairSteps(before, after) {
    const pairs = [];
    const [old, now] = [new Set(before), new Set(after)];
    for (const identity of identities) {
        for (const step of now) {
            const own = identity(step);
            const former = own === '' ? undefined : [...old].find((one) => identity(one) === own);
            if (!former)
                continue;
            pairs.push({ before: former, after: step });
            old.delete(former);
            now.delete(step);
        }
    }
    return [...pairs, ...[...old].map((step) => ({ before: step })), ...[...now].map((step) => ({ after: step }))];
}

;// CONCATENATED MODULE: ./build/checks/policy/workflows/compare-workflows.js







/** What the workflows of a change do less than before. They are looked at together, for a job may move to another file. */
function compareWorkflows(pairs, strictness) {
    const whole = { strictness, arrived: arrivedParts(pairs) };
    const muted = mutedLines(pairs.flatMap(({ before }) => before ?? []), pairs.flatMap(({ after }) => after?.workflow ?? []));
    return pairs.flatMap((pair) => {
        const altered = [
            ...compare_workflows_compareOne(pair, whole),
            ...muted.flatMap(({ file, ...line }) => (file === pair.file ? [line] : [])),
        ];
        return altered.map(({ path, ...one }) => {
            const line = pair.after?.locate(path).line;
            return { topic: 'workflow', ...one, what: (0,words/* showName */.$i)(one.what), at: { file: pair.file, line } };
        });
    });
}
function compare_workflows_compareOne({ before, unread, after }, whole) {
    // What this gate could not read GitHub may have run.
    if (unread !== undefined) {
        const what = `the workflow, which was not readable before (${unread})`;
        return [{ what, effect: 'unclear', ...(after ? { after: 'readable' } : { before: 'there' }), path: [] }];
    }
    const [old, now] = [before?.jobs ?? [], after?.workflow.jobs ?? []];
    const ids = new Set([...old, ...now].map(({ id }) => id));
    const jobs = [...ids].flatMap((id) => {
        const [was, is] = [old.find((job) => job.id === id), now.find((job) => job.id === id)];
        return compareJob(was, is, whole);
    });
    return [...(before && after ? compareTop(before, after.workflow) : []), ...jobs];
}
/** What a workflow says for all of its jobs. */
function compareTop(before, after) {
    const usesGate = before.jobs.some((job) => job.usesGate);
    const [was, is] = [before, after].map(({ value }) => ({ name: 'the workflow', value, path: [] }));
    if (!was || !is)
        return [];
    return [...(usesGate ? compareStart(before, after) : []), ...compareSurroundings(was, is, usesGate)];
}
/** A gate that is not started judges nothing. */
function compareStart(before, after) {
    const events = (on) => {
        if (typeof on === 'string')
            return { [on]: null };
        return Array.isArray(on) ? Object.fromEntries(on.map((event) => [String(event), null])) : on;
    };
    return compareConfigs(events(before.on), events(after.on), { '*': 'present' }).map(({ what, path, ...one }) => ({
        ...one,
        option: undefined,
        what: `${what} among what starts the gate`,
        path: ['on', ...path],
    }));
}
function compareJob(before, after, whole) {
    if (!after)
        return before ? gone(before, whole) : [];
    const steps = pairSteps(before?.steps ?? [], after.steps).flatMap((pair) => compareStep(pair, whole));
    const isGate = before?.usesGate === true && before.steps.every(({ usesGate }) => !usesGate);
    return [
        ...compare_part_comparePart(before, after),
        ...(before && isGate ? compareGate(before, after, whole.strictness) : []),
        ...(before?.usesGate ? [compare_part_keyOf('needs', before, after, () => 'unclear')].filter((one) => one !== undefined) : []),
        ...(before ? compareSurroundings(before, after, before.usesGate) : []),
        ...steps,
    ];
}
function compareStep({ before, after }, whole) {
    if (!after)
        return before?.usesGate ? gone(before, whole) : [];
    if (!before)
        return compare_part_comparePart(before, after);
    return [...compare_part_comparePart(before, after), ...(before.usesGate ? compareGate(before, after, whole.strictness) : [])];
}
/** What moved is still there. A gate that moved may be started by something else, or no longer be what must succeed. */
function gone({ name, text, path, usesGate }, { arrived }) {
    const part = { what: name, before: 'there', path: path.slice(0, 1) };
    if (!arrived.has(text))
        return [{ ...part, effect: 'looser' }];
    return usesGate ? [{ ...part, effect: 'unclear', before: 'here', after: 'in another place' }] : [];
}
function arrivedParts(pairs) {
    const counts = new Map();
    const count = (workflow, by) => {
        for (const part of workflow?.jobs.flatMap((job) => [job, ...job.steps]) ?? [])
            counts.set(part.text, (counts.get(part.text) ?? 0) + by);
    };
    for (const { before, after } of pairs) {
        count(before, -1);
        count(after?.workflow, 1);
    }
    return new Set([...counts].flatMap(([text, sum]) => (sum >= 0 ? [text] : [])));
}

;// CONCATENATED MODULE: ./build/checks/policy/workflows/local-gates.js



/** More than any repository has, and GitHub nests no deeper. */
const most = { read: 100, depth: 10 };
/**
 * The actions and workflows of the repository that hold the gate, or call one that does, by their paths from its root: who
 * calls them calls the gate. As they were before the change, which cannot take one away by what it writes into it.
 */
async function localGates(git, { base }, workflows) {
    // From a gated directory below it the root of the repository is further up.
    const [root = ''] = /^(?:\.\.\/)*/.exec(workflows[0]?.file ?? '') ?? [];
    const known = new Map();
    let open = localPaths(workflows);
    for (let depth = 0; depth < most.depth && open.length > 0; depth += 1) {
        const read = await Promise.all(open.slice(0, most.read - known.size).map((path) => readLocal(git, base, root, path)));
        for (const [at, found] of read.entries())
            known.set(open[at] ?? '', found);
        open = localPaths(read.flat()).filter((path) => !known.has(path));
    }
    return holdersAmong(known);
}
const localPaths = (workflows) => [
    ...new Set(workflows.flatMap(usesIn).flatMap((uses) => localPath(uses) ?? [])),
];
async function readLocal(git, base, root, path) {
    const files = /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
    const sides = await Promise.all(files.map((file) => readBase(git, { base, renames: [] }, `${root}${(0,plain_path/* plainPath */.s)(file)}`)));
    return sides.flatMap((side) => (side && 'document' in side ? [readWorkflow(side.file, side.document).workflow] : []));
}
function holdersAmong(known) {
    const holders = new Set();
    const holds = (workflow) => workflow.jobs.some(({ usesGate }) => usesGate) || localPaths([workflow]).some((path) => holders.has(path));
    for (let before = -1; before < holders.size;) {
        before = holders.size;
        for (const [path, workflows] of known)
            if (workflows.some(holds))
                holders.add(path);
    }
    return holders;
}

;// CONCATENATED MODULE: ./build/checks/policy/workflows/read-pairs.js





/** The workflows that the change touches, as they were and as they are. */
async function readPairs({ files, git }, ends, { changed, globs }) {
    const matches = (0,glob/* anyOf */.EB)(globs);
    // From a gated directory below it the workflows of the repository are further up.
    const isWanted = (path) => matches(path.replace(/^(?:\.\.\/)+/, ''));
    // What moved to where it is no workflow any more is gone from where it was one.
    const renames = ends.renames.filter((names) => names.every(isWanted));
    const old = new Set(renames.map(([from]) => from));
    const within = { ...ends, renames };
    const read = await Promise.all([...new Set(changed.filter(isWanted).map(plain_path/* plainPath */.s))]
        .filter((path) => !old.has(path))
        .map(async (path) => ({ path, before: await readBase(git, within, path), after: await readHead(files, path) })));
    const former = read.flatMap(({ path, before }) => before && 'document' in before ? [readWorkflow(path, before.document).workflow] : []);
    const gates = await localGates(git, ends, former);
    return {
        pairs: read.flatMap((sides) => (isObstacle(sides.after) ? [] : [pairOf(sides, gates)])),
        obstacles: read.flatMap(({ after }) => (isObstacle(after) ? [after.obstacle] : [])),
    };
}
const pairOf = ({ path, before, after }, gates) => ({
    file: path,
    before: before && 'document' in before ? readWorkflow(path, before.document, gates).workflow : undefined,
    unread: isObstacle(before) ? before.obstacle.message : undefined,
    after: after && 'document' in after ? readWorkflow(path, after.document, gates) : undefined,
});
const isObstacle = (side) => side !== undefined && 'obstacle' in side;

;// CONCATENATED MODULE: ./build/checks/policy/gather.js











/** What this run's change alters of its own gate. */
async function gather(seen, options) {
    const event = (await seen.github.event())?.name;
    const change = await (0,read_change/* readChange */.pm)(seen);
    const { comparison } = change;
    const told = { ...(event !== undefined && { event }), ...(comparison && { comparison }) };
    if (!comparison || 'unknown' in comparison)
        return told;
    const own = await seen.own();
    if (!own)
        return { ...told, compared: { unknown: 'nothing tells this check what config the gate has' } };
    const compared = await compareAll(seen, { ...change, base: comparison.base, head: comparison.head }, own, options);
    return { ...told, compared };
}
async function compareAll(seen, change, own, options) {
    const { base, diff } = change;
    const ends = { base, renames: (0,read_change/* renamesOf */.fD)(diff) };
    const configs = await compareOwn(seen, ends, own);
    const named = namedBaselines(configs.before?.document.value, configs.after?.document.value, own.strictness);
    const baselines = await compareBaselines(seen, ends, named);
    const { changed, obstacles: unlisted } = await changedPaths(seen, change);
    const workflows = await readPairs(seen, ends, { changed, globs: options.workflows });
    const { files, ignore } = options.markers;
    const searched = await searchMarkers(seen, { base, diff, markers: (0,policy_options/* markersOf */.B)(options), files, ignore });
    const altered = [
        ...configs.alterations,
        ...baselines.alterations,
        ...compareWorkflows(workflows.pairs, own.strictness),
        ...searched.alterations,
    ];
    const alterations = altered.map((one) => placed(one, change));
    const parts = [configs, baselines, { obstacles: unlisted }, workflows, searched];
    const approval = await approvalOf(seen, alterations, options);
    const config = (configs.after ?? configs.before)?.file;
    return {
        ...(config !== undefined && { config }),
        from: own.from,
        alterations: alterations.slice(0, evidence/* mostAlterations */.Y).map((one) => ({ ...one })),
        leftOut: Math.max(0, alterations.length - evidence/* mostAlterations */.Y),
        obstacles: parts.flatMap(({ obstacles }) => obstacles.map((one) => ({ ...one }))),
        counts: { baselines: named.length, workflows: workflows.pairs.length, searched: searched.files },
        ...(approval && { approval }),
    };
}
/** Where reviewers see it: in a merge, on the line that it has at the head of what is merged, else on that of the disk. */
function placed({ at: { file, line }, ...one }, { shown, comparison }) {
    const isMerge = comparison && 'shown' in comparison && comparison.shown !== undefined;
    return { ...one, at: { file, line: line !== undefined && isMerge ? shown(file, line) : line } };
}
/** Both names of what moved, and what lies outside the gated directory as well. */
async function changedPaths({ git }, { base, head, diff }) {
    const inside = diff.flatMap(({ path, from }) => [path, ...(from === undefined ? [] : [from])]);
    try {
        return { changed: [...inside, ...(await git.changedFiles(base, head))], obstacles: [] };
    }
    catch (thrown) {
        return { changed: inside, obstacles: [obstacleOf(thrown, 'what the change touches')] };
    }
}
/** Asked for only where something needs it: it costs calls of GitHub's. */
async function approvalOf(seen, alterations, { approval }) {
    if (!approval || !alterations.some(({ effect }) => effect !== 'stricter'))
        return undefined;
    return (0,read_approvals/* readApprovals */.R)(seen, { requirements: [approval] });
}


/***/ }),

/***/ 43041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code units, so that the order is the same on every machine. */
const compareText = (a, b) => (a === b ? 0 : a < b ? -1 : 1);


/***/ }),

/***/ 76030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ printRatchetFile),
/* harmony export */   r: () => (/* binding */ parseRatchetFile)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69688);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1032);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72632);
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43041);
/* harmony import */ var _ratchet_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26498);






const version = 1;
const formatLine = (per) => `epic21-gate ratchet ${version}, per ${per}`;
const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;
/** Reads the file, or throws a GateError that names the line and what was expected there. */
function parseRatchetFile(bytes, { file, per }) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(bytes, file, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.baselineBytes);
    const lines = text.split(/\r?\n/);
    const marker = lines.findIndex((line) => conflict.test(line));
    if (marker !== -1)
        throw malformed(file, marker + 1, 'has a conflict of git that nobody settled', {
            hint: 'Keep the smaller numbers of both sides, or take one side whole and run `epic21-gate baseline update`.',
        });
    const start = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
    assertFormat(start === -1 ? undefined : lines[start], { file, per, line: start === -1 ? 1 : start + 1 });
    return {
        per,
        header: lines.slice(0, start),
        lineEnd: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
        entries: readEntries(lines, start + 1, { file, per }),
    };
}
function assertFormat(found, { file, per, line }) {
    if (found === formatLine(per))
        return;
    const [, said, rows] = /^epic21-gate ratchet (\d{1,9}), per (file|folder)$/.exec(found ?? '') ?? [];
    if (said !== undefined && Number(said) !== version)
        throw malformed(file, line, `is of version ${said} of its format, expected ${version}`, {
            hint: 'Use the version of epic21-gate that wrote it.',
        });
    if (rows !== undefined)
        throw malformed(file, line, `has a row per ${rows}, and the config wants one per ${per}`, {
            hint: 'Name another file in the config, which `epic21-gate baseline update` then writes.',
        });
    const what = found === undefined ? 'nothing' : `"${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(found, 80))}"`;
    throw malformed(file, line, `has ${what} where the line "${formatLine(per)}" was expected`);
}
function readEntries(lines, start, { file, per }) {
    const entries = [];
    const seen = new Map();
    for (const [index, text] of lines.entries()) {
        if (index < start || text === '')
            continue;
        const line = index + 1;
        if (text.startsWith('#'))
            throw malformed(file, line, 'has a comment among the rows, expected it above the format');
        const read = (0,_ratchet_row_js__WEBPACK_IMPORTED_MODULE_4__/* .readRow */ .zK)(text);
        if ('fault' in read)
            throw malformed(file, line, read.fault);
        if (read.key === '.' && per === 'file')
            throw malformed(file, line, 'has the row of a folder, expected a file');
        assertInOrder(read.key, entries.at(-1)?.key, seen.get(read.key), { file, line });
        if (entries.length === _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.listedFiles)
            throw malformed(file, line, `has more rows than the ${_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.listedFiles} that are read`);
        seen.set(read.key, line);
        entries.push({ ...read, line });
    }
    return entries;
}
function assertInOrder(key, previous, other, { file, line }) {
    const shown = (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(key, 80));
    if (other !== undefined)
        throw malformed(file, line, `has ${shown} on lines ${other} and ${line}, expected it once`, {
            hint: 'Keep the smaller numbers: a merge leaves both rows where both sides changed one.',
        });
    if (previous === undefined || (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(previous, key) < 0)
        return;
    throw malformed(file, line, `has ${shown} after ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(previous, 80))}, expected the rows sorted by path`, {
        hint: 'Move the row up to its place.',
    });
}
const malformed = (file, line, what, { hint } = {}) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `${file} ${what}`, { at: { file, line }, hint });
const ownHeader = [
    '# What no test covers, in counts that may only go down. `epic21-gate baseline update` writes this file.',
    '# In a merge conflict keep the smaller numbers of both sides.',
];
/** The text of the file: the same rows give the same text, in whatever order they come. */
function printRatchetFile({ per, header = ownHeader, lineEnd = '\n', entries, }) {
    const rows = entries
        .filter(({ lines, branches }) => lines > 0 || branches > 0)
        .sort((a, b) => (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(a.key, b.key))
        .map(_ratchet_row_js__WEBPACK_IMPORTED_MODULE_4__/* .printRow */ ._q);
    const lines = [...header, formatLine(per), ...(rows.length > 0 ? ['', ...rows] : [])];
    return `${lines.join(lineEnd)}${lineEnd}`;
}


/***/ }),

/***/ 26498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _q: () => (/* binding */ printRow),
/* harmony export */   bW: () => (/* binding */ reasonFault),
/* harmony export */   zK: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var _model_plain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77664);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);


const quoted = String.raw `"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const counts = String.raw `(0|[1-9]\d{0,14}) lines?, (0|[1-9]\d{0,14}) branch(?:es)?`;
const row = new RegExp(String.raw `^(${quoted}|[^":\\]+): ${counts}(?: \(raised from ${counts}: (${quoted})\))?$`, 'u');
const example = 'src/a.ts: 12 lines, 3 branches';
const mostReasonCharacters = 200;
/** What is wrong with a reason, or nothing. */
function reasonFault(reason) {
    if (!/[\p{L}\p{N}]/u.test(reason))
        return 'says nothing, expected a few words';
    if (reason.length <= mostReasonCharacters)
        return undefined;
    return `has ${reason.length} characters, expected at most ${mostReasonCharacters}`;
}
/** One row of the file, or what is wrong with it. */
function readRow(text) {
    const [, path, lines, branches, fromLines, fromBranches, reason] = row.exec(text) ?? [];
    const key = path === undefined ? undefined : readPath(path);
    if (key === undefined)
        return { fault: `has "${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 80))}" where a row such as "${example}" was expected` };
    const git = key === '.' ? key : (0,_model_plain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s)(key);
    if (git === '' || git.startsWith('/'))
        return { fault: `has the path "${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(key, 80))}", expected one that is relative` };
    if (git !== key)
        return {
            fault: `has the path "${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(key, 80))}", expected it as git writes it: ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(git, 80))}`,
        };
    const gap = { key, lines: Number(lines), branches: Number(branches) };
    if (reason === undefined)
        return gap;
    const said = unquote(reason);
    const fault = reasonFault(said);
    if (fault !== undefined)
        return { fault: `has a reason that ${fault}` };
    return { ...gap, raised: { from: { lines: Number(fromLines), branches: Number(fromBranches) }, reason: said } };
}
function readPath(path) {
    if (path.startsWith('"'))
        return unquote(path);
    return isPlain(path) ? path : undefined;
}
/** What `quoted` has matched is valid JSON. */
const unquote = (text) => String(JSON.parse(text));
function printRow({ key, raised, ...gap }) {
    const suffix = raised ? ` (raised from ${printGap(raised.from)}: ${quote(raised.reason)})` : '';
    return `${isPlain(key) ? key : quote(key)}: ${printGap(gap)}${suffix}`;
}
const printGap = ({ lines, branches }) => `${lines} ${lines === 1 ? 'line' : 'lines'}, ${branches} ${branches === 1 ? 'branch' : 'branches'}`;
// What cannot be taken for a comment, a conflict marker, the end of the path or nothing at all.
const plain = /^[^\s"#<=>|:\\](?:[^":\\]*[^\s":\\])?$/u;
const isPlain = (path) => plain.test(path) && !/[^\S ]/u.test(path) && (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(path, () => '') === path;
/** As JSON, with every character escaped that could not be seen. */
const quote = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(JSON.stringify(text), escaped).replaceAll(/[^\S ]/gu, escaped);
const escaped = (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');


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

/***/ 59964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ parseSizeBaseline),
  k: () => (/* binding */ printSizeBaseline)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/formats/size-baseline/key.js
var size_baseline_key = __webpack_require__(78996);
// EXTERNAL MODULE: ./build/model/plain-path.js
var plain_path = __webpack_require__(77664);
// EXTERNAL MODULE: ./build/formats/coverage/ratchet-row.js
var ratchet_row = __webpack_require__(26498);
// EXTERNAL MODULE: ./build/formats/size-baseline/sizes.js
var size_baseline_sizes = __webpack_require__(68137);
;// CONCATENATED MODULE: ./build/formats/size-baseline/row.js





const onePattern = String.raw `(?:${size_baseline_sizes/* sizeMetrics */.DH.join('|')}) [1-9]\d{0,14}`;
const sizesPattern = `${onePattern}(?:, ${onePattern})*`;
const row = new RegExp(`^${size_baseline_key/* keyPattern */._H}: (${sizesPattern})(?: \\(raised(?: from (${sizesPattern}))?: (${size_baseline_key/* quotedPattern */.xS})\\))?$`, 'u');
const example = 'src/a.ts Foo.bar: nloc 80, cyclomatic 25';
/** One row of the file, or what is wrong with it. */
function readRow(text) {
    const [, pathText = '', nameText = '', number, sizesText = '', fromText = '', reasonText] = row.exec(text) ?? [];
    const [path, name] = [readWord(pathText, size_baseline_key/* isPlainPath */.qW), readWord(nameText, size_baseline_key/* isPlainName */.sh)];
    if (path === undefined || name === undefined || number === '1')
        return { fault: `has "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(text, 80))}" where a row such as "${example}" was expected` };
    const [sizes, from] = [readSizes(sizesText), readSizes(fromText)];
    const fault = pathFault(path) ?? faultOf(sizes) ?? faultOf(from);
    if (fault !== undefined)
        return { fault };
    const entry = { path, name, ordinal: Number(number ?? 1), sizes: sizes.sizes };
    if (reasonText === undefined)
        return entry;
    const reason = (0,size_baseline_key/* unquote */._n)(reasonText);
    const wrong = (0,ratchet_row/* reasonFault */.bW)(reason);
    return wrong === undefined
        ? { ...entry, raised: { from: from.sizes, reason } }
        : { fault: `has a reason that ${wrong}` };
}
function readWord(text, isPlain) {
    if (text.startsWith('"'))
        return (0,size_baseline_key/* unquote */._n)(text);
    return isPlain(text) ? text : undefined;
}
// Most paths need no look at their steps.
const odd = /(?:^|\/)(?:\.{0,2})(?:\/|$)/;
function pathFault(path) {
    if (!odd.test(path))
        return undefined;
    const [git, shown] = [(0,plain_path/* plainPath */.s)(path), (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(path, 80))];
    if (git === '' || git.startsWith('/'))
        return `has the path "${shown}", expected one that is relative`;
    return git === path ? undefined : `has the path "${shown}", expected it as git writes it: ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(git, 80))}`;
}
function readSizes(text) {
    const sizes = {};
    for (const part of text === '' ? [] : text.split(', ')) {
        const metric = size_baseline_sizes/* sizeMetrics */.DH.find((one) => part.startsWith(`${one} `));
        if (metric === undefined)
            continue;
        if (sizes[metric] !== undefined)
            return { sizes, repeated: metric };
        sizes[metric] = Number(part.slice(metric.length + 1));
    }
    return { sizes };
}
const faultOf = ({ repeated }) => repeated === undefined ? undefined : `has ${repeated} twice in a row, expected it once`;
function printRow({ sizes, raised, ...key }) {
    return `${(0,size_baseline_key/* printKey */.Hg)(key)}: ${(0,size_baseline_sizes/* printSizes */.qh)(sizes)}${raised ? ` (${printRaised(raised)})` : ''}`;
}
function printRaised({ from, reason }) {
    const before = (0,size_baseline_sizes/* printSizes */.qh)(from);
    return `raised${before === '' ? '' : ` from ${before}`}: ${(0,size_baseline_key/* quote */.hD)(reason)}`;
}

;// CONCATENATED MODULE: ./build/formats/size-baseline/sides.js
// Longer ones are of conflicts within the common ancestor, which nobody asks.
const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/;
const next = {
    '<<<<<<<': { from: ['both'], to: 'ours' },
    '|||||||': { from: ['ours'], to: 'ancestor' },
    '=======': { from: ['ours', 'ancestor'], to: 'theirs' },
    '>>>>>>>': { from: ['theirs'], to: 'both' },
};
/** Takes a file with conflict markers apart, or says on which line they do not make sense. */
function readSides(lines) {
    const all = lines.map((text, index) => ({ text, line: index + 1 }));
    const [ours, theirs, conflicts] = [[], [], []];
    let part = 'both';
    for (const placed of all) {
        const found = marker.exec(placed.text)?.[0];
        const step = found === undefined ? undefined : next[found];
        if (!step) {
            if (part === 'both' || part === 'ours')
                ours.push(placed);
            if (part === 'both' || part === 'theirs')
                theirs.push(placed);
            continue;
        }
        if (!step.from.includes(part))
            return { fault: `has ${found} ${misplaced[part]}`, line: placed.line };
        if (part === 'both')
            conflicts.push(placed.line);
        part = step.to;
    }
    const open = conflicts.at(-1);
    if (part !== 'both' && open !== undefined)
        return { fault: 'has a conflict of git without its end, expected >>>>>>>', line: open };
    return { ours, theirs, conflicts };
}
const misplaced = {
    both: 'outside of any conflict of git, expected <<<<<<< before it',
    ours: 'in the first side of a conflict of git, expected =======',
    ancestor: 'in the common ancestor of a conflict of git, expected =======',
    theirs: 'in the second side of a conflict of git, expected >>>>>>>',
};

;// CONCATENATED MODULE: ./build/formats/size-baseline/stricter.js


/**
 * The rows that both sides of a merge allow: what only one of them has, the other holds to the limit. Where that one had
 * brought a function of its own the row is missing then, which fails and is mended by an update; a row that the other
 * took away because its function is small again would pass in silence. Both are sorted.
 */
function stricterRows(ours, theirs) {
    const rows = [];
    let at = 0;
    for (const one of ours) {
        let other = theirs[at];
        while (other && (0,size_baseline_key/* compareKeys */.YD)(other, one) < 0)
            other = theirs[++at];
        if (!other || (0,size_baseline_key/* compareKeys */.YD)(other, one) !== 0)
            continue;
        const { raised: _, ...row } = one;
        const sizes = (0,size_baseline_sizes/* leastSizes */.aE)(one.sizes, other.sizes);
        const raised = [one.raised, other.raised].find((each) => each && (0,size_baseline_sizes/* isLooser */.NM)(sizes, each.from));
        if (!(0,size_baseline_sizes/* isNothing */.qv)(sizes))
            rows.push({ ...row, sizes, ...(raised && { raised }) });
    }
    return rows;
}

// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
;// CONCATENATED MODULE: ./build/formats/size-baseline.js









const version = 1;
const formatLine = `epic21-gate sizes ${version}`;
/** Reads the file, or throws a GateError that names the line and what was expected there. */
function parseSizeBaseline(bytes, file) {
    const text = (0,formats_text/* decodeText */.g)(bytes, file, limits/* limits */.F.baselineBytes);
    const sides = readSides(text.split(/\r?\n/));
    if ('fault' in sides)
        throw malformed(file, sides.line, sides.fault, { hint: takeOneSide });
    const { conflicts } = sides;
    const lineEnd = /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
    const ours = readSide(sides.ours, file);
    if (conflicts.length === 0)
        return { ...ours, lineEnd, conflicts };
    const theirs = readSide(sides.theirs, file);
    return { header: ours.header, lineEnd, entries: stricterRows(ours.entries, theirs.entries), conflicts };
}
const takeOneSide = 'Take one side whole and run `epic21-gate baseline update`.';
/** A whole file, of which the lines may be any part of the one on disk. */
function readSide(lines, file) {
    const start = lines.findIndex(({ text }) => text.trim() !== '' && !text.startsWith('#'));
    assertFormat(lines[start], file);
    return {
        header: lines.slice(0, start).map(({ text }) => text),
        entries: readEntries(lines.slice(start + 1), file),
    };
}
function assertFormat(found, file) {
    if (!found)
        throw malformed(file, 1, `has nothing where the line "${formatLine}" was expected`);
    const { text, line } = found;
    if (text === formatLine)
        return;
    const [, said] = /^epic21-gate sizes (\d{1,9})$/.exec(text) ?? [];
    if (said !== undefined && Number(said) !== version)
        throw malformed(file, line, `is of version ${said} of its format, expected ${version}`, {
            hint: 'Use the version of epic21-gate that wrote it.',
        });
    throw malformed(file, line, `has "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(text, 80))}" where the line "${formatLine}" was expected`);
}
function readEntries(lines, file) {
    const entries = [];
    for (const { text, line } of lines) {
        if (text === '')
            continue;
        if (text.startsWith('#'))
            throw malformed(file, line, 'has a comment among the rows, expected it above the format');
        const read = readRow(text);
        if ('fault' in read)
            throw malformed(file, line, read.fault);
        const entry = { ...read, line };
        assertInOrder(entry, entries, file);
        if (entries.length === limits/* limits */.F.listedFiles)
            throw malformed(file, line, `has more rows than the ${limits/* limits */.F.listedFiles} that are read`);
        entries.push(entry);
    }
    return entries;
}
function assertInOrder(entry, entries, file) {
    const previous = entries.at(-1);
    if (!previous || (0,size_baseline_key/* compareKeys */.YD)(previous, entry) < 0)
        return;
    const shown = showKey(entry);
    const same = entries.find((other) => (0,size_baseline_key/* compareKeys */.YD)(other, entry) === 0);
    if (same)
        throw malformed(file, entry.line, `has ${shown} on lines ${same.line} and ${entry.line}, expected it once`, {
            hint: 'Keep the smaller numbers: a merge leaves both rows where both sides changed one.',
        });
    throw malformed(file, entry.line, `has ${shown} after ${showKey(previous)}, expected the rows sorted by path and name`, { hint: 'Move the row up to its place.' });
}
const showKey = (entry) => (0,visible/* visible */.RK)((0,visible/* clip */.$Q)((0,size_baseline_key/* printKey */.Hg)(entry), 120));
const malformed = (file, line, what, { hint } = {}) => new errors/* GateError */.ue('malformed', `${file} ${what}`, { at: { file, line }, hint });
const ownHeader = [
    '# Functions over a limit of their size, with figures that may only go down. `epic21-gate baseline update` writes this file.',
    '# A merge conflict needs no hand: the rows that both sides have count, with the smaller figures, and the next update writes them.',
];
/** The text of the file: the same rows give the same text, in whatever order they come. */
function printSizeBaseline({ header = ownHeader, lineEnd = '\n', entries, }) {
    const rows = entries
        .filter(({ sizes }) => !(0,size_baseline_sizes/* isNothing */.qv)(sizes))
        .sort(size_baseline_key/* compareKeys */.YD)
        .map(printRow);
    const lines = [...header, formatLine, ...(rows.length > 0 ? ['', ...rows] : [])];
    return `${lines.join(lineEnd)}${lineEnd}`;
}


/***/ }),

/***/ 78996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ printKey),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   _H: () => (/* binding */ keyPattern),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qW: () => (/* binding */ isPlainPath),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   xS: () => (/* binding */ quotedPattern)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _coverage_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43041);


/** In JSON's quotes. */
const quotedPattern = String.raw `"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
// A word has no end but a space, and a colon before that belongs to the row.
const word = String.raw `[^\s"\\]+?`;
/** The path, the name and the number of a key at the start of a row. */
const keyPattern = `(${quotedPattern}|${word}) (${quotedPattern}|${word})(?:#([1-9]\\d{0,8}))?`;
/** `src/a.ts Foo.bar#2`: the same key is always the same text. */
const printKey = ({ path, name, ordinal }) => `${printPath(path)} ${printName(name)}${ordinal === 1 ? '' : `#${ordinal}`}`;
const compareKeys = (a, b) => (0,_coverage_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.path, b.path) || (0,_coverage_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.name, b.name) || a.ordinal - b.ordinal;
const printPath = (path) => (isPlainPath(path) ? path : quote(path));
const printName = (name) => (isPlainName(name) ? name : quote(name));
// Nearly every path and name is of such characters; the rest takes longer to tell.
const usualPath = /^[\w./@-]+$/;
const usualName = /^[\w.$<>]+$/;
// What cannot be taken for a comment, a conflict marker, or the end of the word.
const plainPath = /^[^\s"#<=>|\\:][^\s"\\]*(?<!:)$/u;
const plainName = /^[^\s"\\]+(?<!:|#\d+)$/u;
const isPlainPath = (path) => usualPath.test(path) || (plainPath.test(path) && isSeen(path));
const isPlainName = (name) => usualName.test(name) || (plainName.test(name) && isSeen(name));
const isSeen = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(text, () => '') === text;
/** As JSON, with every character escaped that could not be seen. */
const quote = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(JSON.stringify(text), escaped).replaceAll(/[^\S ]/gu, escaped);
/** What `quotedPattern` has matched is valid JSON. */
const unquote = (text) => String(JSON.parse(text));
const escaped = (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');


/***/ }),

/***/ 68137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ sizeMetrics),
/* harmony export */   NM: () => (/* binding */ isLooser),
/* harmony export */   P8: () => (/* binding */ isSameSizes),
/* harmony export */   Qv: () => (/* binding */ mostSizes),
/* harmony export */   aE: () => (/* binding */ leastSizes),
/* harmony export */   oc: () => (/* binding */ pickSizes),
/* harmony export */   qh: () => (/* binding */ printSizes),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
/** What is measured of a function and may have a limit, in the order in which a row has them. */
const sizeMetrics = ['lines', 'nloc', 'cyclomatic', 'cognitive', 'nesting', 'parameters'];
/** `nloc 80, cyclomatic 25`. */
const printSizes = (sizes) => sizeMetrics.flatMap((metric) => (sizes[metric] === undefined ? [] : [`${metric} ${sizes[metric]}`])).join(', ');
/** What of each metric is allowed by a and by b: what only one of them has, the other holds to the limit. */
const leastSizes = (a, b) => pickSizes((metric) => {
    const [one, other] = [a[metric], b[metric]];
    return one === undefined || other === undefined ? undefined : Math.min(one, other);
});
/** What of each metric is allowed by a or by b. */
const mostSizes = (a, b) => pickSizes((metric) => {
    const most = Math.max(a[metric] ?? 0, b[metric] ?? 0);
    return most > 0 ? most : undefined;
});
function pickSizes(valueOf) {
    const sizes = {};
    for (const metric of sizeMetrics) {
        const value = valueOf(metric);
        if (value !== undefined)
            sizes[metric] = value;
    }
    return sizes;
}
/** More is allowed by a, in any metric: less in one makes up for nothing in another. */
const isLooser = (a, b) => sizeMetrics.some((metric) => (a[metric] ?? 0) > (b[metric] ?? 0));
const isSameSizes = (a, b) => sizeMetrics.every((metric) => a[metric] === b[metric]);
const isNothing = (sizes) => sizeMetrics.every((metric) => sizes[metric] === undefined);


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


/***/ })

};
