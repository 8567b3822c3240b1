export const id = 1332;
export const ids = [1332];
export const modules = {

/***/ 88133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ hitsAt)
/* harmony export */ });
/**
 * The lines of a change are looked up here. A statement that holds no other one counts on each of its lines: an edit in the
 * middle of a call is an edit of the call, though the report names its first line only.
 */
function hitsAt({ lines, statements, functions }) {
    const leaves = leavesOf(statements);
    return (line) => {
        const own = indexOf(lines.numbers, line);
        if (own >= 0)
            return lines.hits[own];
        return hitsOfLeaf(leaves, line) ?? hitsOfFunction(functions, line);
    };
}
/** Where no statement is, a function may begin, such as a method with its arguments. */
function hitsOfFunction({ numbers, hits }, line) {
    const last = indexOf(numbers, line);
    if (last < 0)
        return undefined;
    let most = 0;
    for (let index = last; index >= 0 && numbers[index] === line; index--)
        most = Math.max(most, hits[index] ?? 0);
    return most;
}
/** Ascending, and none within another. */
function leavesOf({ numbers, ends, hits }) {
    const indexes = [];
    for (let index = 0; index < numbers.length; index++) {
        const [start, end] = [numbers[index] ?? 0, ends[index] ?? 0];
        const next = numbers[index + 1] ?? Infinity;
        if (end > start && next > end && !isWithin(indexes.at(-1), start, ends))
            indexes.push(index);
    }
    const pick = (from) => indexes.map((index) => from[index] ?? 0);
    return {
        numbers: Uint32Array.from(pick(numbers)),
        ends: Uint32Array.from(pick(ends)),
        hits: Float64Array.from(pick(hits)),
    };
}
const isWithin = (before, start, ends) => before !== undefined && (ends[before] ?? 0) >= start;
function hitsOfLeaf({ numbers, ends, hits }, line) {
    const before = lastUpTo(numbers, line);
    return before >= 0 && (ends[before] ?? 0) >= line ? hits[before] : undefined;
}
/** The index of a number in an ascending list, or -1. */
function indexOf(numbers, wanted) {
    const index = lastUpTo(numbers, wanted);
    return index >= 0 && numbers[index] === wanted ? index : -1;
}
function lastUpTo(numbers, most) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] ?? 0) <= most)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}


/***/ }),

/***/ 61332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gather: () => (/* binding */ gather),
  gatherAll: () => (/* binding */ gatherAll)
});

// EXTERNAL MODULE: ./build/model/plain-path.js
var plain_path = __webpack_require__(77664);
// EXTERNAL MODULE: ./build/checks/coverage/map-report.js + 15 modules
var map_report = __webpack_require__(10832);
// EXTERNAL MODULE: ./build/checks/coverage/read-reports.js + 2 modules
var read_reports = __webpack_require__(5860);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/formats/coverage/epic21-coverage.js + 1 modules
var epic21_coverage = __webpack_require__(26599);
// EXTERNAL MODULE: ./build/formats/join-bytes.js
var join_bytes = __webpack_require__(85193);
// EXTERNAL MODULE: ./build/formats/json.js + 2 modules
var json = __webpack_require__(37787);
// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
// EXTERNAL MODULE: ./build/model/evidence-envelope.js
var evidence_envelope = __webpack_require__(63742);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/checks/coverage/evidence.js
var evidence = __webpack_require__(45198);
;// CONCATENATED MODULE: ./build/checks/coverage/leg-file.js









const payload = schemas/* strictObject */.rej({
    leg: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    reports: evidence/* reportsRead */.W_,
    parts: schemas/* array */.YOg(schemas/* strictObject */.rej({ suite: schemas/* optional */.lqM(schemas/* string */.YjP()), coverage: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })),
});
/** Throws a GateError for what is no evidence of coverage. */
async function readLegFile(chunks, file) {
    const text = (0,formats_text/* decodeText */.g)(await joined(chunks, file), file, limits/* limits */.F.jsonReportBytes);
    const envelope = evidence_envelope/* evidenceEnvelope */.O.safeParse(parse(text, file));
    const inner = envelope.success ? payload.safeParse(envelope.data.payload) : undefined;
    if (!envelope.success || envelope.data.check !== 'coverage' || !inner?.success)
        throw noEvidence(file);
    return {
        leg: inner.data.leg,
        sha: envelope.data.sha,
        reports: inner.data.reports,
        parts: inner.data.parts.map(({ suite, coverage }, index) => ({
            suite,
            files: epic21_coverage/* epic21Coverage */.N.read(coverage, {
                file,
                lineOf: (path) => (0,json/* parseJson */.q)(text, file).locate(['payload', 'parts', index, 'coverage', ...path]).line,
            }).files,
        })),
    };
}
const noEvidence = (file) => new errors/* GateError */.ue('malformed', `${file} is not evidence of coverage`, {
    at: { file },
    hint: 'Write it with `epic21-gate collect --leg NAME --output FILE`.',
});
/** The quick reader first: evidence is large, and the careful one is there to say where it is wrong. */
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch {
        return (0,json/* parseJson */.q)(text, file).value;
    }
}
async function joined(chunks, file) {
    const own = [];
    let length = 0;
    for await (const chunk of chunks) {
        own.push(chunk.slice());
        length += chunk.length;
        if (length > limits/* limits */.F.jsonReportBytes)
            throw new errors/* GateError */.ue('too-large', `${file} has more than ${limits/* limits */.F.jsonReportBytes} bytes`, { at: { file } });
    }
    return (0,join_bytes/* joinBytes */.m)(own);
}

// EXTERNAL MODULE: ./build/checks/coverage/pile.js
var coverage_pile = __webpack_require__(20887);
;// CONCATENATED MODULE: ./build/checks/coverage/legs.js



/** Lays what the legs of a matrix measured onto the pile, one after the other, and tells which of them are missing. */
async function addLegs(pile, { files, git }, options) {
    const isMatrix = options.evidence.length > 0 || options.legs.length > 0;
    const names = isMatrix ? await (0,read_reports/* filesOf */.R8)(options.evidence, files) : [];
    const found = { reports: [], problems: [], files: names };
    if (!isMatrix)
        return found;
    const head = await git.head();
    const seen = new Map();
    for (const name of names) {
        const leg = await readLeg(name, files);
        if ('rule' in leg) {
            found.problems.push(leg);
            continue;
        }
        const twin = seen.get(leg.leg);
        if (twin !== undefined)
            found.problems.push(repeated(leg.leg, [twin, name]));
        else if (leg.sha !== head)
            found.problems.push(foreign(leg, name, head));
        else if (!options.legs.includes(leg.leg))
            found.problems.push(unlisted(leg.leg, name));
        else if (!leg.parts.some(({ files: own }) => own.some(read_reports/* isMeasured */.V2)))
            found.problems.push(hollow(leg.leg, name));
        else
            add(leg, name, pile, found);
        seen.set(leg.leg, name);
    }
    const missing = options.legs.filter((leg) => !seen.has(leg));
    found.problems.push(...missing.map((leg) => absent(leg, [...seen.keys()], names.length)));
    if (names.length === 0 && missing.length === 0)
        found.problems.push((0,read_reports/* problemOf */.Zw)('report-missing', `no evidence fits ${options.evidence.join(', ')}`));
    return found;
}
async function readLeg(name, files) {
    try {
        return await readLegFile(files.stream(name), name);
    }
    catch (thrown) {
        return (0,read_reports/* readingProblem */.YY)(thrown, name);
    }
}
function add(leg, name, pile, found) {
    for (const { suite, files } of leg.parts) {
        const clashes = (0,coverage_pile/* addToPile */.ZA)(pile, files, suite);
        if (clashes.length > 0)
            found.problems.push(clashing(name, clashes));
    }
    for (const report of leg.reports)
        found.reports.push({ ...report, leg: leg.leg });
}
const repeated = (leg, [first, second]) => (0,read_reports/* problemOf */.Zw)('leg-repeated', `${second} and ${first} are both of the leg ${leg}`, second);
const foreign = ({ leg, sha }, name, head) => (0,read_reports/* problemOf */.Zw)('leg-foreign', `the leg ${leg} measured the commit ${sha.slice(0, 12)}, and this run is about ${head?.slice(0, 12) ?? 'no commit'}`, name);
const unlisted = (leg, name) => (0,read_reports/* problemOf */.Zw)('leg-unlisted', `${name} is of the leg ${leg}, which the config does not list`, name);
const hollow = (leg, name) => (0,read_reports/* problemOf */.Zw)('report-empty', `${name} of the leg ${leg} knows nothing to cover`, name);
const absent = (leg, seen, files) => (0,read_reports/* problemOf */.Zw)('leg-missing', `the leg ${leg} did not report`, undefined, files === 0 ? ['There is no evidence file at all.'] : [`Reported: ${seen.join(', ') || 'none that can be read'}.`]);
const clashing = (name, paths) => (0,read_reports/* problemOf */.Zw)('not-mergeable', `${name} has figures without lines for ${paths.length} files that another leg has too`, name, paths.slice(0, 10));

// EXTERNAL MODULE: ./build/checks/coverage/measure.js
var measure = __webpack_require__(3919);
// EXTERNAL MODULE: ./build/checks/coverage/patch.js
var patch = __webpack_require__(5633);
// EXTERNAL MODULE: ./build/formats/diff.js + 7 modules
var diff = __webpack_require__(32023);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/formats/coverage/builder.js + 8 modules
var coverage_builder = __webpack_require__(78487);
// EXTERNAL MODULE: ./build/formats/coverage/hits.js
var hits = __webpack_require__(33462);
// EXTERNAL MODULE: ./build/formats/coverage/branch-shape.js
var branch_shape = __webpack_require__(11308);
// EXTERNAL MODULE: ./build/formats/coverage/compare-text.js
var compare_text = __webpack_require__(43041);
// EXTERNAL MODULE: ./build/formats/coverage/growing.js
var growing = __webpack_require__(63271);
;// CONCATENATED MODULE: ./build/checks/coverage/carry-names.js
const further = (digits, by) => (digits === '' ? '' : String(Number(digits) + by));
/**
 * The key of a statement that is `by` lines further down, in the forms that the readers write: `12.4-14.2` and
 * `12:4-14.2`. Undefined for one that holds places which no line number leads to, such as offsets in the file.
 */
function moveKey(key, { line, end }, by) {
    // A number tells the statements of one line apart.
    if (/^\d*$/.test(key))
        return key;
    const [, first = '', column = '', last = '', rest = ''] = /^(\d+)([.:]\d*-)(\d*)(\..*)$/s.exec(key) ?? [];
    if (Number(first) !== line || (last !== '' && Number(last) !== end))
        return undefined;
    return `${further(first, by)}${column}${further(last, by)}${rest}`;
}
const linesInArm = new RegExp([
    // 12.4-14.2 arm 0
    String.raw `^\d+(?=\.\d*-)`,
    String.raw `(?<=^\d*\.\d*-)\d+(?=\.)`,
    // 12:340.1, and 12: 13-15
    String.raw `^\d+(?=:)`,
    String.raw `(?<=^\d+: )\d+(?=-)`,
    String.raw `(?<=^\d+: \d+-)\d+`,
    // to line 7, and 0,jump to line 7, and exit 3
    String.raw `(?<=\b(?:to line|exit) )\d+$`,
].join('|'), 'g');
/** The name of an arm with its lines of today; undefined where one of them is changed or gone. */
function moveArm(name, toNew) {
    let isKept = true;
    const moved = name.replace(linesInArm, (digits) => {
        const line = toNew(Number(digits));
        isKept &&= line !== undefined;
        return String(line);
    });
    return isKept ? moved : undefined;
}

;// CONCATENATED MODULE: ./build/checks/coverage/carry-branches.js




/** The branches of lines that are still there, on their lines of today. */
function moveBranches({ numbers, shapes, starts, hits }, toNew) {
    const entries = shapes.flatMap((shape, index) => {
        const old = numbers[index] ?? 0;
        const line = old === 0 ? 0 : toNew(old);
        const own = Array.from(hits.subarray(starts[index], starts[index + 1]));
        return line === undefined ? [] : [{ line, ...moveArms({ shape, hits: own }, toNew) }];
    });
    return pack(entries.sort((a, b) => a.line - b.line || (0,compare_text/* compareText */.n)(a.shape, b.shape)));
}
/** Arms that cannot be told by their names of today are only counted. */
function moveArms(arms, toNew) {
    if ((0,branch_shape/* isCountShape */.n9)(arms.shape))
        return arms;
    const named = new Map();
    for (const [index, old] of (0,branch_shape/* armNames */.bA)(arms.shape).entries()) {
        const name = moveArm(old, toNew);
        if (name === undefined || named.has(name))
            return counted(arms);
        named.set(name, arms.hits[index] ?? 0);
    }
    const sorted = [...named].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b));
    return { shape: (0,branch_shape/* namedShape */.z4)(sorted.map(([name]) => name)), hits: sorted.map(([, own]) => own) };
}
const counted = ({ hits }) => ({ shape: (0,branch_shape/* countShape */.jB)(hits.length), hits: hits.toSorted((a, b) => b - a) });
/** Two lists of arms that are only counted now may be one: the one that covers more is what is known. */
function pack(entries) {
    const [numbers, starts, hits] = [(0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
    const shapes = [];
    let start = 0;
    for (const { line, shape, hits: own } of entries) {
        const isSame = shapes.at(-1) === shape && numbers.at(numbers.length - 1) === line;
        if (isSame) {
            own.forEach((count, arm) => hits.set(start + arm, Math.max(hits.at(start + arm), count)));
            continue;
        }
        start = hits.length;
        numbers.push(line);
        shapes.push(shape);
        starts.push(start);
        for (const count of own)
            hits.push(count);
    }
    starts.push(hits.length);
    return { numbers: numbers.take(), shapes, starts: starts.take(), hits: hits.take() };
}

;// CONCATENATED MODULE: ./build/checks/coverage/carry-lines.js





/** What was known of a file, on its lines of today: of what lies in changed lines, nothing is known any more. */
function moveLines(file, hunks, path) {
    if (hunks.length === 0)
        return { ...file, path };
    const toNew = (0,diff/* mapToNew */.IK)(hunks);
    const builder = (0,coverage_builder/* fileBuilder */.C)(hits/* moreHits */.Ue);
    eachMoved(file.lines.numbers, toNew, (line, index) => builder.line(line, file.lines.hits[index] ?? 0));
    const { names } = file.functions;
    eachMoved(file.functions.numbers, toNew, (line, index) => builder.function(line, names[index] ?? '', file.functions.hits[index] ?? 0));
    const { covered, total } = file.instructions;
    eachMoved(file.instructions.numbers, toNew, (line, index) => builder.instructions(line, covered[index] ?? 0, total[index] ?? 0));
    moveStatements(file, hunks, builder);
    return { ...file, ...builder.seal(path), branches: moveBranches(file.branches, toNew) };
}
/** What is on no line, which is line 0, stays there. */
function eachMoved(numbers, toNew, visit) {
    numbers.forEach((number, index) => {
        const line = number === 0 ? 0 : toNew(number);
        if (line !== undefined)
            visit(line, index);
    });
}
/** A statement is changed by any change between its first line and its last. */
function moveStatements({ statements }, hunks, builder) {
    const [toNew, isWhole] = [(0,diff/* mapToNew */.IK)(hunks), wholeIn(hunks)];
    statements.keys.forEach((key, index) => {
        const [line, end] = [statements.numbers[index] ?? 0, statements.ends[index] ?? 0];
        const now = line === 0 ? 0 : isWhole(line, end) ? toNew(line) : undefined;
        if (now === undefined)
            return;
        const by = now - line;
        // Where nothing changed before it, whatever the key holds is as it was.
        const own = line === 0 || isWhole(0, end) ? key : moveKey(key, { line, end }, by);
        if (own === undefined)
            return;
        builder.statement({ line: now, end: end + by, key: own }, statements.hits[index] ?? 0, statements.weights[index]);
    });
}
/** Whether all lines from one to another are as they were, with nothing new between them. */
function wholeIn(hunks) {
    return (first, last) => {
        const before = hunks[countUpTo(hunks, last) - 1];
        return before === undefined || before.oldStart + before.oldLines <= first;
    };
}
/** How many hunks start at the line or before. */
function countUpTo(hunks, line) {
    let [low, high] = [0, hunks.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((hunks[middle]?.oldStart ?? 0) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/checks/coverage/carry-files.js


/** Files of the old side of a diff as they are on its new side; undefined for those of which nothing is known there. */
function carrier(diff) {
    const changes = new Map();
    const fresh = new Set();
    for (const one of diff) {
        const isNew = one.kind === 'added' || one.kind === 'copied';
        if (isNew || one.kind === 'renamed')
            fresh.add(one.path);
        if (!isNew)
            changes.set(one.from ?? one.path, one);
    }
    return (file) => {
        const change = changes.get(file.path);
        // A name that another file has now.
        if (!change)
            return fresh.has(file.path) ? undefined : file;
        return isLost(change, file) ? undefined : stillMeasured(moveLines(file, change.hunks, change.path));
    };
}
/** Nothing tells which of mere figures are those of changed lines. */
const isLost = ({ kind, binary, hunks }, { summary }) => kind === 'deleted' || binary || (summary !== undefined && hunks.length > 0);
const stillMeasured = (file) => ((0,read_reports/* isMeasured */.V2)(file) ? file : undefined);

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/checks/coverage/paths/normalise.js
var normalise = __webpack_require__(57942);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
;// CONCATENATED MODULE: ./build/checks/coverage/previous.js








/** All of it, or nothing: half of what was measured looks like all of it. `known` is what git tracks. */
async function readPrevious({ files, git }, options, known) {
    if (options.previous.length === 0)
        return {};
    try {
        const legs = await readLegs(files, options, known);
        const commit = await commitOf(legs, git);
        const pile = new Map();
        for (const { suite, files: measured } of legs.flatMap(({ parts }) => parts))
            (0,coverage_pile/* addToPile */.ZA)(pile, measured, suite);
        return { previous: { commit, pile, legs } };
    }
    catch (thrown) {
        return { unusable: whyNot(thrown) };
    }
}
/** What could not be found out, and what to do; what nobody foresaw is thrown on. */
function whyNot(thrown) {
    if (!(thrown instanceof errors/* GateError */.ue) || thrown.kind === 'cancelled')
        throw thrown;
    return (0,visible/* visible */.RK)((0,visible/* clip */.$Q)((0,errors/* describeError */.Uc)(thrown), 400)).replace(/\.$/, '');
}
const refused = (message, hint) => new errors/* GateError */.ue('refused', message, { hint });
async function readLegs(files, { previous: globs, legs: expected }, known) {
    const names = [...new Set((await (0,read_reports/* filesOf */.R8)(globs, files)).map(plain_path/* plainPath */.s))];
    if (names.length === 0)
        throw refused(`no file fits ${globs.map(words/* showName */.$i).join(', ')}`);
    const tracked = names.find((name) => known.has(name));
    if (tracked !== undefined)
        throw refused(`${(0,words/* showName */.$i)(tracked)} is tracked by git`, 'A change could write it itself.');
    const found = new Set(await files.list(globs.filter((glob) => !(0,normalise/* escapes */.r6)((0,plain_path/* plainPath */.s)(glob)))));
    const read = [];
    const legs = new Map();
    for (const name of names) {
        const one = { name, leg: await readLegFile(files.stream(name), name) };
        if (!found.has(name))
            throw refused(`${(0,words/* showName */.$i)(name)} lies behind a link or outside of this folder`, untold);
        assertFits(one, read[0], legs.get(one.leg.leg));
        read.push(one);
        legs.set(one.leg.leg, one);
    }
    const missing = expected.find((leg) => !legs.has(leg));
    if (missing !== undefined)
        throw refused(`the leg ${(0,words/* showName */.$i)(missing)} is not in \`previous\``);
    return read.map(({ leg }) => leg);
}
const untold = 'Nothing tells whether git tracks it: name it by its own path.';
function assertFits({ name, leg }, first, twin) {
    const own = (0,words/* showName */.$i)(name);
    if (twin)
        throw refused(`${(0,words/* showName */.$i)(twin.name)} and ${own} are both of the leg ${(0,words/* showName */.$i)(leg.leg)}`);
    if (!first || first.leg.sha === leg.sha)
        return;
    const other = `${(0,words/* showName */.$i)(first.name)} of ${(0,words/* showCommit */.B)(first.leg.sha)}`;
    throw refused(`${own} is of the commit ${(0,words/* showCommit */.B)(leg.sha)} and ${other}`);
}
/** A commit that is not here, or lies beyond a cut in the history, is no known ancestor: git says so itself. */
async function commitOf([first], git) {
    const head = await git.head();
    if (!first || head === undefined)
        throw refused('there is no commit here that `previous` could be before');
    const { sha } = first;
    if (sha === head)
        throw refused(`\`previous\` is of this very commit, ${(0,words/* showCommit */.B)(sha)}`);
    if (await git.isAncestor(sha, head))
        return sha;
    throw refused(`\`previous\` is of the commit ${(0,words/* showCommit */.B)(sha)}, from which this one does not descend`);
}

// EXTERNAL MODULE: ./build/formats/glob.js
var formats_glob = __webpack_require__(44321);
;// CONCATENATED MODULE: ./build/checks/coverage/carry-forward.js








/** Suites of which nothing was read, taken from before where the config allows it, on the lines of today. */
async function carryForward(pile, read, options, git) {
    const [reports, problems] = [[], []];
    const before = suitesBefore(read, options, git);
    const missing = [...new Set([...options.suites, ...options['carry-forward']])].filter((suite) => !pile.has(suite));
    for (const suite of missing) {
        const found = options['carry-forward'].includes(suite) ? await before(suite) : undefined;
        if (found === undefined || typeof found === 'string') {
            problems.push(carry_forward_absent(suite, found));
            continue;
        }
        (0,coverage_pile/* addToPile */.ZA)(pile, found.files, suite);
        for (const report of found.reports)
            reports.push(report);
    }
    return { reports, problems };
}
const carry_forward_absent = (suite, why) => (0,read_reports/* problemOf */.Zw)('suite-missing', `the suite ${(0,words/* showName */.$i)(suite)} did not report`, undefined, why === undefined ? [] : [why]);
function suitesBefore({ previous, unusable }, options, git) {
    const why = unusable ?? (previous ? undefined : 'the config names no `previous`');
    if (!previous)
        return async () => `Nothing is carried forward: ${why}.`;
    const isIgnored = (0,formats_glob/* anyOf */.EB)(options.ignore);
    let since;
    return async (suite) => {
        const reports = reportsOf(previous, suite);
        const files = [...(previous.pile.get(suite)?.values() ?? [])];
        if (reports.length === 0 || !files.some(read_reports/* isMeasured */.V2))
            return notThere(suite, previous);
        const carry = await (since ??= carrierSince(previous, git));
        if (typeof carry === 'string')
            return carry;
        const today = files.flatMap((file) => carry(file) ?? []).filter(({ path }) => !isIgnored(path));
        if (today.some(read_reports/* isMeasured */.V2))
            return { files: today, reports };
        return `All that it measured at ${(0,words/* showCommit */.B)(previous.commit)} has changed since, or is gone or ignored.`;
    };
}
const reportsOf = ({ legs, commit }, suite) => legs
    .flatMap((leg) => leg.reports.filter((report) => report.suite === suite))
    .map((report) => ({ ...report, carried: commit }));
/** How files moved since then, to what is on disk now. */
async function carrierSince({ commit }, git) {
    try {
        return carrier((0,diff/* parseDiff */.FR)(await git.diff(commit)));
    }
    catch (thrown) {
        return `What changed since ${(0,words/* showCommit */.B)(commit)} is unknown: ${whyNot(thrown)}.`;
    }
}
function notThere(suite, { pile, commit }) {
    const there = [...pile.keys()].flatMap((name) => (name === undefined || name === suite ? [] : [name]));
    const near = (0,nearest/* didYouMean */.au)(suite, there);
    const those = there.length === 0 ? 'no suite' : (0,words/* listFirst */.rL)(there, 10, words/* showName */.$i).join(', ');
    return `The evidence of ${(0,words/* showCommit */.B)(commit)} does not have it: it has ${those}${near === undefined ? '.' : `; ${near}`}`;
}

// EXTERNAL MODULE: ./build/formats/coverage/ratchet-file.js
var ratchet_file = __webpack_require__(76030);
// EXTERNAL MODULE: ./build/checks/coverage/ratchet/gaps.js
var gaps = __webpack_require__(67092);
;// CONCATENATED MODULE: ./build/checks/coverage/ratchet/in-folders.js

/** Rows of files as those of their folders. Reasons stay behind: each was given for one file. */
function inFolders(rows) {
    const folders = new Map();
    for (const row of rows) {
        const key = (0,gaps/* keyOf */.TN)(row.key, 'folder');
        const known = folders.get(key);
        folders.set(key, { key, ...(0,gaps/* plus */.tY)(known ?? gaps/* noGap */.O3, row), line: known?.line ?? row.line });
    }
    return [...folders.values()];
}

// EXTERNAL MODULE: ./build/change/committed-file.js
var committed_file = __webpack_require__(53742);
// EXTERNAL MODULE: ./build/change/read-change.js
var read_change = __webpack_require__(77778);
;// CONCATENATED MODULE: ./build/checks/coverage/gather-ratchet.js







/** The committed baseline: that of the base, for a branch is not judged by what it writes itself. */
async function gatherRatchet({ files, git }, options, known) {
    const base = baseOf(known.change.comparison);
    try {
        const bytes = await files.read(options.file);
        const own = rowsIn(bytes, options);
        const renames = (0,read_change/* renamesOf */.fD)(known.change.diff);
        const before = base === undefined ? undefined : await (0,committed_file/* fileAt */.Wd)(git, base, { file: options.file, renames });
        const rows = before ? rowsOf(before, options.per) : own;
        return {
            from: base === undefined ? 'disk' : before ? 'base' : 'introduced',
            rows,
            document: before ? (0,committed_file/* documentOf */.lM)(before, base) : (0,committed_file/* documentOf */.lM)({ file: options.file, bytes }, undefined),
            own,
            renames,
            lost: lostKeys(rows, options, known),
            ...(base !== undefined && known.previous?.commit === base && { before: gapRows(known.previous.files, options) }),
        };
    }
    catch (thrown) {
        return (0,committed_file/* baselineProblem */.FM)(thrown, options.file);
    }
}
const baseOf = (comparison) => comparison && 'base' in comparison ? comparison.base : undefined;
/** What the base allowed per file it allowed per folder too; the other way round nothing tells. */
function rowsOf({ file, bytes }, per) {
    const name = `${file} at the base`;
    const isPerFile = /^epic21-gate ratchet \d+, per file\r?$/m.test((0,formats_text/* decodeText */.g)(bytes, name, limits/* limits */.F.baselineBytes));
    if (per === 'folder' && isPerFile)
        return inFolders(rowsIn(bytes, { file: name, per: 'file' }));
    return rowsIn(bytes, { file: name, per });
}
const rowsIn = (bytes, options) => (0,ratchet_file/* parseRatchetFile */.r)(bytes, options).entries.map(toRow);
const toRow = ({ key, lines, branches, line, raised }) => ({
    key,
    lines,
    branches,
    line,
    ...(raised && { reason: raised.reason }),
});
const gapRows = (files, { per }) => Array.from((0,gaps/* gapsOf */.dc)(files, per), ([key, gap]) => ({ key, ...gap }));
/** Rows of what is still there, renamed or not, and what no report knows any more: not measured is no improvement. */
function lostKeys(rows, { per }, { files, known, change }) {
    const measured = new Set(files.map(({ path }) => (0,gaps/* keyOf */.TN)(path, per)));
    const there = new Set(Array.from(known, (path) => (0,gaps/* keyOf */.TN)(path, per)));
    const renamed = new Map(per === 'file' ? (0,read_change/* renamesOf */.fD)(change.diff) : []);
    return rows.map(({ key }) => renamed.get(key) ?? key).filter((key) => there.has(key) && !measured.has(key));
}

// EXTERNAL MODULE: ./build/checks/coverage/repository-paths.js
var repository_paths = __webpack_require__(13382);
// EXTERNAL MODULE: ./build/checks/coverage/source-rule.js
var source_rule = __webpack_require__(34201);
;// CONCATENATED MODULE: ./build/checks/coverage/gather.js














const gather = async (from, options) => (await gatherAll(from, options)).evidence;
/** The evidence, and the lines that it was made from, for who shows or stores them. */
async function gatherAll(from, options, withLibraries = false) {
    const repository = await (0,repository_paths/* readRepositoryPaths */.d)(from);
    const mayBeAbsent = (suite) => suite !== undefined && options['carry-forward'].includes(suite);
    // Where legs have evidence, `reports` is what they collected it from.
    const reports = options.evidence.length > 0 || options.legs.length > 0 ? [] : options.reports;
    const measured = await (0,measure/* measure */.x)({ files: from.files, repository, mayBeAbsent, withLibraries }, { ...options, reports });
    const { pile } = measured;
    const legs = await addLegs(pile, from, options);
    const known = new Set(repository.known);
    const before = await readPrevious(from, options, known);
    const figures = before.previous && asFigures(before.previous);
    const carried = await carryForward(pile, before, options, from.git);
    const { files: all, clashes } = (0,coverage_pile/* mergeSuites */.W$)(pile);
    const files = (0,coverage_pile/* figuresOf */.h5)(all, pile, (path) => known.has(path));
    const change = await (0,read_change/* readChange */.pm)(from);
    const added = (0,read_change/* addedLinesOf */.Dx)(change.diff);
    const isIgnored = (0,formats_glob/* anyOf */.EB)(options.ignore);
    const source = (0,source_rule/* sourceRule */.a)(options, all.keys());
    const event = await from.github.event();
    const reported = [...measured.reports.map(({ file }) => file), ...legs.files];
    const evidence = {
        ...(event && event.name !== 'none' && { event: event.name }),
        reports: [...measured.reports, ...legs.reports, ...carried.reports],
        problems: [
            ...measured.problems,
            ...legs.problems,
            ...carried.problems,
            ...gather_clashing(clashes),
            ...committed(reported, change, repository),
            ...idleGlobs(options.source ?? [], repository.known),
        ],
        totals: (0,coverage_pile/* totalsOfAll */.q3)(all.values()),
        suites: (0,coverage_pile/* suiteTotals */.kx)(pile),
        files,
        ...(change.comparison && { comparison: change.comparison }),
        ...(change.comparison &&
            'base' in change.comparison && { patch: (0,patch/* patchOf */.g)({ changed: added, files: all, source, shown: change.shown }) }),
        ...(options.ratchet && {
            ratchet: await gatherRatchet(from, options.ratchet, {
                change,
                files,
                known: new Set(repository.known.filter((path) => !isIgnored(path))),
                previous: figures,
            }),
        }),
        ...(figures && { previous: figures }),
        ...(before.unusable !== undefined && { previousUnusable: before.unusable }),
    };
    return { evidence, measured, added, files: all };
}
/**
 * A report that the change itself brings says what its author wants it to say. Where there is a change that nobody can see,
 * any report that git tracks may be part of it.
 */
function committed(reports, { comparison, diff }, { known, roots }) {
    const isUnseen = comparison !== undefined && 'unknown' in comparison;
    const suspects = new Set(isUnseen ? known : diff.map(({ path }) => path));
    const inRepository = (file) => roots.flatMap((root) => (file.startsWith(`${root}/`) ? [file.slice(root.length + 1)] : []))[0] ?? file;
    const told = isUnseen ? 'is tracked by git, and may be part of the change' : 'is changed by the change';
    return reports
        .filter((file) => suspects.has(inRepository((0,plain_path/* plainPath */.s)(file))))
        .map((file) => (0,read_reports/* problemOf */.Zw)('report-committed', `${file} ${told} that it is to judge`, file));
}
const idleGlobs = (globs, known) => globs
    .filter((glob) => !known.some((0,formats_glob/* anyOf */.EB)([glob])))
    .map((glob) => (0,read_reports/* problemOf */.Zw)('source-missing', `${glob} in \`source\` fits no file of the repository`));
const gather_clashing = (paths) => paths.length === 0
    ? []
    : [
        (0,read_reports/* problemOf */.Zw)('not-mergeable', `several suites have figures without lines for ${paths.length} files`, undefined, (0,map_report/* listed */.KE)(paths)),
    ];
function asFigures({ commit, pile }) {
    const { files } = (0,coverage_pile/* mergeSuites */.W$)(pile);
    return {
        commit,
        totals: (0,coverage_pile/* totalsOfAll */.q3)(files.values()),
        files: (0,coverage_pile/* figuresOf */.h5)(files, new Map(), () => true),
    };
}


/***/ }),

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ patchOf)
/* harmony export */ });
/* harmony import */ var _formats_coverage_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44087);
/* harmony import */ var _executable_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88133);


/** The added lines of the diff that the reports know. */
function patchOf({ changed, files, source, shown }) {
    const [unreported, lineless, added] = [[], [], []];
    const judged = [];
    for (const one of changed) {
        const file = files.get(one.path);
        if (file && one.isNew)
            added.push(one.path);
        if (file?.summary && one.added.length > 0)
            lineless.push(one.path);
        else if (file)
            judged.push(changedFile(one, file, shown));
        else if (one.added.length > 0 && source.isSource(one.path))
            unreported.push(one.path);
    }
    return {
        files: judged,
        unreported: unreported.sort(),
        ...(lineless.length > 0 && { lineless: lineless.sort() }),
        isGuess: source.isGuess,
        ...(added.length > 0 && { added: added.sort() }),
        changed: changed.length,
    };
}
function changedFile({ path, isNew, added }, file, shown) {
    const hits = (0,_executable_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsAt */ .u)(file);
    const ranges = added.map((range) => judgeRange(range, hits));
    return {
        path,
        isNew,
        lines: {
            covered: sum(ranges.map(({ covered }) => covered)),
            total: sum(ranges.map(({ total }) => total)),
        },
        branches: branchesWithin(file, added),
        uncovered: ranges.flatMap(({ uncovered }) => uncovered.map((lines) => withShown(path, lines, shown))),
    };
}
const sum = (numbers) => numbers.reduce((before, number) => before + number, 0);
/** Uncovered lines are one range as long as no covered line stands between them. */
function judgeRange([first, last], hits) {
    const uncovered = [];
    let [covered, total] = [0, 0];
    let isOpen = false;
    for (let line = first; line <= last; line++) {
        const count = hits(line);
        if (count === undefined)
            continue;
        total++;
        if (count > 0) {
            covered++;
            isOpen = false;
            continue;
        }
        const open = isOpen ? uncovered.at(-1) : undefined;
        if (open)
            open[1] = line;
        else
            uncovered.push([line, line]);
        isOpen = true;
    }
    return { covered, total, uncovered };
}
function branchesWithin(file, added) {
    let [covered, total, index] = [0, 0, 0];
    (0,_formats_coverage_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .eachBranchLine */ .MO)(file.branches, (line, own, all) => {
        while (index < added.length && (added[index]?.[1] ?? 0) < line)
            index++;
        if (line < (added[index]?.[0] ?? Infinity))
            return;
        covered += own;
        total += all;
    });
    return { covered, total };
}
function withShown(path, [first, last], shown) {
    const [start, end] = [shown(path, first), shown(path, last)];
    return {
        lines: [first, last],
        ...(start !== undefined && end !== undefined && end >= start && { shown: [start, end] }),
    };
}


/***/ }),

/***/ 34201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sourceRule)
/* harmony export */ });
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44321);

// What tests and tools are called in the languages that coverage is measured of.
const notMeasured = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|testdata|fixtures|e2e|docs?|examples?|scripts?|benchmarks?|migrations)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|[._-](?:test|spec|tests|config|stories|bench|d)\.[^/.]+$|_(?:test|spec)\.[^/.]+$|Tests?\.[^/.]+$/;
/** What must be in a report when it changes: what the config says, or files beside and like those that reports know. */
function sourceRule({ source, ignore }, measured) {
    const isIgnored = (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(ignore);
    if (source) {
        const isListed = (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(source);
        return { isGuess: false, isSource: (path) => isListed(path) && !isIgnored(path) };
    }
    const neighbourhoods = new Set(Array.from(measured, neighbourhood));
    return {
        isGuess: true,
        isSource: (path) => neighbourhoods.has(neighbourhood(path)) && !notMeasured.test(path) && !isIgnored(path),
    };
}
/** The topmost folder and the file's kind. */
const neighbourhood = (path) => `${path.includes('/') ? path.slice(0, path.indexOf('/')) : ''}\0${/\.[^./]*$/.exec(path)?.[0] ?? ''}`;


/***/ }),

/***/ 26599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ epic21Coverage)
});

// EXTERNAL MODULE: ./build/formats/coverage/compare-text.js
var compare_text = __webpack_require__(43041);
// EXTERNAL MODULE: ./build/formats/coverage/branch-shape.js
var branch_shape = __webpack_require__(11308);
// EXTERNAL MODULE: ./build/formats/coverage/growing.js
var growing = __webpack_require__(63271);
// EXTERNAL MODULE: ./build/formats/coverage/json-parts.js
var json_parts = __webpack_require__(72249);
// EXTERNAL MODULE: ./build/formats/coverage/model.js
var model = __webpack_require__(95351);
;// CONCATENATED MODULE: ./build/formats/coverage/coverage-rows.js





const mostInt = 0xffff_ffff;
const isInt = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostInt && !Object.is(value, -0);
const isHits = (value) => Number.isSafeInteger(value) && typeof value === 'number' && value >= 0 && !Object.is(value, -0);
/** The parts of a file, from lists of rows in ascending order, each row once. */
function coverageRows(source, at) {
    /** Reads each row of a part; a row that is none, or not behind the one before, is refused. */
    function eachRow(part, value, { form, read, compare }, take) {
        if (value === undefined)
            return false;
        const list = (0,json_parts/* asList */.DD)(value) ?? (0,json_parts/* refuse */.TR)(source, [...at, part], value, 'a list');
        let before;
        for (const [index, item] of list.entries()) {
            const row = read((0,json_parts/* asList */.DD)(item) ?? []) ?? (0,json_parts/* refuse */.TR)(source, [...at, part, index], item, form);
            if (before !== undefined && compare(before, row) >= 0)
                (0,json_parts/* refuse */.TR)(source, [...at, part, index], item, 'ascending rows, each once');
            before = row;
            take(row);
        }
        return list.length > 0;
    }
    return {
        lines(value) {
            const [numbers, hits] = [(0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
            const isAny = eachRow('lines', value, runRow, ({ start, counts }) => {
                for (const [index, count] of counts.entries()) {
                    numbers.push(start + index);
                    hits.push(count);
                }
            });
            return isAny ? { numbers: numbers.take(), hits: hits.take() } : model/* noLines */.vD;
        },
        branches(value) {
            const [numbers, starts, hits] = [(0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
            const shapes = [];
            starts.push(0);
            const isAny = eachRow('branches', value, branchRow, (row) => {
                numbers.push(row.line);
                shapes.push(row.shape);
                for (const count of row.counts)
                    hits.push(count);
                starts.push(hits.length);
            });
            return isAny ? { numbers: numbers.take(), shapes, starts: starts.take(), hits: hits.take() } : model/* noBranches */.g4;
        },
        functions(value) {
            const [numbers, hits] = [(0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
            const names = [];
            const isAny = eachRow('functions', value, functionRow, (row) => {
                numbers.push(row.line);
                names.push(row.name);
                hits.push(row.hits);
            });
            return isAny ? { numbers: numbers.take(), names, hits: hits.take() } : model/* noFunctions */.ZJ;
        },
        statements(value) {
            const [numbers, ends, weights, hits] = [(0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
            const keys = [];
            const isAny = eachRow('statements', value, statementRow, (row) => {
                numbers.push(row.line);
                ends.push(row.end);
                keys.push(row.key);
                weights.push(row.weight);
                hits.push(row.hits);
            });
            if (!isAny)
                return model/* noStatements */.u6;
            return { numbers: numbers.take(), ends: ends.take(), keys, weights: weights.take(), hits: hits.take() };
        },
        instructions(value) {
            const [numbers, covered, total] = [(0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingInts */._)()];
            const isAny = eachRow('instructions', value, countedRow, (row) => {
                numbers.push(row.line);
                covered.push(row.covered);
                total.push(row.total);
            });
            return isAny ? { numbers: numbers.take(), covered: covered.take(), total: total.take() } : model/* nothingCounted */.W8;
        },
    };
}
const runRow = {
    form: 'the number of a line, then the hits of it and of those that follow it',
    read([first, ...counts]) {
        const start = (0,json_parts/* asLine */.Bd)(first);
        if (start === undefined || counts.length === 0 || start + counts.length - 1 > mostInt)
            return undefined;
        return counts.every(isHits) ? { start, counts } : undefined;
    },
    compare: (a, b) => a.start + a.counts.length - 1 - b.start,
};
const branchRow = {
    form: 'the number of a line and the hits of each arm, with their names before them where they have names',
    read(row) {
        const [line] = row;
        const counts = (0,json_parts/* asList */.DD)(row.at(-1));
        if (!isInt(line) || !counts || counts.length === 0 || !counts.every(isHits))
            return undefined;
        const shape = row.length === 2 ? (0,branch_shape/* countShape */.jB)(counts.length) : row.length === 3 ? shapeOf(row[1], counts.length) : undefined;
        return shape === undefined ? undefined : { line, shape, counts };
    },
    compare: (a, b) => a.line - b.line || (0,compare_text/* compareText */.n)(a.shape, b.shape),
};
/** The shape that has these names, and as many arms; undefined where there is none. */
function shapeOf(value, arms) {
    const names = (0,json_parts/* asList */.DD)(value) ?? [];
    if (names.length !== arms || !names.every((name) => typeof name === 'string'))
        return undefined;
    const shape = (0,branch_shape/* namedShape */.z4)(names);
    return (0,branch_shape/* armNames */.bA)(shape).length === arms && !(0,branch_shape/* isCountShape */.n9)(shape) ? shape : undefined;
}
const functionRow = {
    form: 'the number of a line, a name and hits',
    read([line, name, hits, ...more]) {
        if (!isInt(line) || typeof name !== 'string' || !isHits(hits) || more.length > 0)
            return undefined;
        return { line, name, hits };
    },
    compare: (a, b) => a.line - b.line || (0,compare_text/* compareText */.n)(a.name, b.name),
};
const statementRow = {
    form: 'the numbers of a first line and of a last one that is not before it, a key, a weight and hits',
    read([line, end, key, weight, hits, ...more]) {
        if (!isInt(line) || !isInt(end) || end < line || typeof key !== 'string' || more.length > 0)
            return undefined;
        return isInt(weight) && isHits(hits) ? { line, end, key, weight, hits } : undefined;
    },
    compare: (a, b) => a.line - b.line || (0,compare_text/* compareText */.n)(a.key, b.key),
};
const countedRow = {
    form: 'the number of a line, how many are covered and how many there are',
    read([line, covered, total, ...more]) {
        if (!isInt(line) || !isInt(covered) || !isInt(total) || covered > total || more.length > 0)
            return undefined;
        return { line, covered, total };
    },
    compare: (a, b) => a.line - b.line,
};

// EXTERNAL MODULE: ./build/formats/coverage/write-json.js
var write_json = __webpack_require__(13988);
;// CONCATENATED MODULE: ./build/formats/coverage/epic21-coverage.js





/** The gate's own export. What it would not have written itself is refused: it is no hand-made format. */
const epic21Coverage = {
    id: write_json/* formatName */.nD,
    matches: (value) => (0,json_parts/* member */.Dc)(value, 'format') === write_json/* formatName */.nD,
    read(value, source) {
        const root = (0,json_parts/* asObject */.eB)(value) ?? (0,json_parts/* refuse */.TR)(source, [], value, 'an object');
        const schema = (0,json_parts/* member */.Dc)(root, 'schema');
        if (schema !== write_json/* schemaNumber */.zO)
            (0,json_parts/* refuse */.TR)(source, ['schema'], schema, `${write_json/* schemaNumber */.zO}, the only one that this version knows`);
        checkKeys(root, new Set(['format', 'schema', 'files']), source, []);
        return {
            format: write_json/* formatName */.nD,
            files: readFiles((0,json_parts/* member */.Dc)(root, 'files'), source),
            sources: [],
            declared: {},
            notes: [],
        };
    },
};
function readFiles(value, source) {
    const list = (0,json_parts/* asList */.DD)(value) ?? (0,json_parts/* refuse */.TR)(source, ['files'], value, 'a list of files');
    let before;
    return list.map((one, index) => {
        const file = readFile(one, source, ['files', index]);
        if (before !== undefined && (0,compare_text/* compareText */.n)(before, file.path) >= 0)
            (0,json_parts/* refuse */.TR)(source, ['files', index, 'path'], file.path, 'files in the order of their paths, each once');
        before = file.path;
        return file;
    });
}
const parts = ['lines', 'branches', 'functions', 'statements', 'instructions'];
const keys = new Set(['path', 'placeholder', 'summary', ...parts]);
function readFile(value, source, at) {
    const file = (0,json_parts/* asObject */.eB)(value) ?? (0,json_parts/* refuse */.TR)(source, at, value, 'a file');
    checkKeys(file, keys, source, at);
    const path = (0,json_parts/* member */.Dc)(file, 'path');
    const rows = coverageRows(source, at);
    return {
        path: (0,json_parts/* asText */.e1)(path) ?? (0,json_parts/* refuse */.TR)(source, [...at, 'path'], path, 'a path'),
        lines: rows.lines((0,json_parts/* member */.Dc)(file, 'lines')),
        branches: rows.branches((0,json_parts/* member */.Dc)(file, 'branches')),
        functions: rows.functions((0,json_parts/* member */.Dc)(file, 'functions')),
        statements: rows.statements((0,json_parts/* member */.Dc)(file, 'statements')),
        instructions: rows.instructions((0,json_parts/* member */.Dc)(file, 'instructions')),
        ...(Object.hasOwn(file, 'placeholder') && {
            placeholder: isPlaceholder((0,json_parts/* member */.Dc)(file, 'placeholder'), source, [...at, 'placeholder']),
        }),
        ...(Object.hasOwn(file, 'summary') && {
            summary: readSummary((0,json_parts/* member */.Dc)(file, 'summary'), source, [...at, 'summary']),
        }),
    };
}
const isPlaceholder = (value, source, at) => value === true ? value : (0,json_parts/* refuse */.TR)(source, at, value, 'true, or nothing');
function checkKeys(value, known, source, at) {
    const stranger = Object.keys(value).find((key) => !known.has(key));
    if (stranger !== undefined)
        (0,json_parts/* refuse */.TR)(source, [...at, stranger], value[stranger], `only ${[...known].join(', ')}`);
}
function readSummary(value, source, at) {
    if (!(0,json_parts/* isObject */.Gv)(value))
        (0,json_parts/* refuse */.TR)(source, at, value, 'an object of figures');
    checkKeys(value, new Set(model/* metrics */.qd), source, at);
    const read = (name) => {
        const pair = (0,json_parts/* member */.Dc)(value, name);
        const [covered, total, ...more] = (0,json_parts/* asList */.DD)(pair) ?? [];
        const ratio = more.length === 0 ? (0,json_parts/* asRatio */.u4)(covered, total) : undefined;
        return ratio ?? (0,json_parts/* refuse */.TR)(source, [...at, name], pair, 'two figures, the first not above the second');
    };
    const [lines, branches, functions, statements, instructions] = model/* metrics */.qd.map(read);
    const none = { covered: 0, total: 0 };
    return {
        lines: lines ?? none,
        branches: branches ?? none,
        functions: functions ?? none,
        statements: statements ?? none,
        instructions: instructions ?? none,
    };
}


/***/ }),

/***/ 72249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ asLine),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Ek: () => (/* binding */ mostFigure),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   RJ: () => (/* binding */ someMember),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Wg: () => (/* binding */ asCount),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   u4: () => (/* binding */ asRatio),
/* harmony export */   uU: () => (/* binding */ numbering)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85354);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33462);




// The parts are undefined where they are not what was asked for, so that a path is only made for a complaint:
// `asList(value) ?? refuse(source, path, value, 'a list')`.
const asObject = (value) => (isObject(value) ? value : undefined);
const asList = (value) => (Array.isArray(value) ? value : undefined);
const asText = (value) => typeof value === 'string' && value !== '' ? value : undefined;
/** A count of runs. */
const asCount = (value) => (typeof value === 'number' ? (0,_hits_js__WEBPACK_IMPORTED_MODULE_3__/* .asHits */ .P)(value) : undefined);
// As much as fits where lines are kept.
const mostLines = 0xffff_ffff;
const asLine = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostLines ? value : undefined;
/** Figures that a report declares; undefined where they are no figures. */
function asRatio(covered, total) {
    if (!isFigure(covered) || !isFigure(total) || covered > total)
        return undefined;
    return { covered, total };
}
/** The same as in XML: figures of many files are added up. */
const mostFigure = 2 ** 31 - 1;
const isFigure = (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= mostFigure;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A member by its own key: a report may ask for `constructor` and must not find it. */
const member = (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** Whether one of the members, which are usually files, is of a kind. */
const someMember = (value, isIt) => isObject(value) && Object.values(value).some(isIt);
function refuse({ file, lineOf }, path, found, expected) {
    const what = (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path)} is ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(found)}`);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `${file}: ${what}, expected ${expected}`, { at: { file, line: lineOf(path) } });
}
/** Tells equal texts apart by how often each was there before. */
function numbering() {
    const seen = new Map();
    return (text) => {
        let count = seen.get(text) ?? 0;
        let name = text;
        // Another may be called what this one would be.
        while (count > 0 && seen.has(name))
            name = `${text} ${++count}`;
        seen.set(text, Math.max(count, 1));
        if (name !== text)
            seen.set(name, 1);
        return name;
    };
}


/***/ }),

/***/ 13988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   nD: () => (/* binding */ formatName),
/* harmony export */   zO: () => (/* binding */ schemaNumber)
/* harmony export */ });
/* harmony import */ var _branch_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11308);
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43041);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95351);



const formatName = 'epic21-coverage';
const schemaNumber = 1;
/** All that is known of the files, by path and each on a line of its own; `epic21Coverage` reads it back. */
function* writeJson(files) {
    yield `{"format":"${formatName}","schema":${schemaNumber},"files":[`;
    let separator = '\n';
    for (const file of [...files].sort((a, b) => (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.path, b.path))) {
        yield separator + JSON.stringify(fileRow(file));
        separator = ',\n';
    }
    yield '\n]}\n';
}
/** A part that is empty is left out. */
function fileRow({ path, placeholder, summary, ...file }) {
    const { lines, branches, functions, statements, instructions } = file;
    const at = (values, index) => values[index] ?? 0;
    const parts = {
        lines: runs(lines),
        branches: branchRows(branches),
        functions: functions.names.map((name, index) => [at(functions.numbers, index), name, at(functions.hits, index)]),
        statements: statements.keys.map((key, index) => [
            at(statements.numbers, index),
            at(statements.ends, index),
            key,
            at(statements.weights, index),
            at(statements.hits, index),
        ]),
        instructions: Array.from(instructions.numbers, (line, index) => [
            line,
            at(instructions.covered, index),
            at(instructions.total, index),
        ]),
    };
    return {
        path,
        ...(placeholder && { placeholder }),
        ...Object.fromEntries(Object.entries(parts).filter(([, rows]) => rows.length > 0)),
        ...(summary && {
            summary: Object.fromEntries(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd.map((name) => [name, [summary[name].covered, summary[name].total]])),
        }),
    };
}
/** Lines that follow each other as their first number and the hits of each. */
function runs({ numbers, hits }) {
    const all = [];
    let run = [];
    numbers.forEach((line, index) => {
        if (index === 0 || line !== (numbers[index - 1] ?? 0) + 1)
            all.push((run = [line]));
        run.push(hits[index] ?? 0);
    });
    return all;
}
/** `[line, [hits]]` where arms are only counted, `[line, [names], [hits]]` where they have names. */
const branchRows = ({ numbers, shapes, starts, hits }) => shapes.map((shape, index) => {
    const arms = [...hits.subarray(starts[index], starts[index + 1])];
    return shape === (0,_branch_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .countShape */ .jB)(arms.length) ? [numbers[index], arms] : [numbers[index], (0,_branch_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .armNames */ .bA)(shape), arms];
});


/***/ })

};
