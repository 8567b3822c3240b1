export const id = 2839;
export const ids = [2839,4201];
export const modules = {

/***/ 56379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ countingOf)
/* harmony export */ });
/* harmony import */ var _languages_measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29450);

const countingOf = ({ counting }) => ({
    ..._languages_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .usualCounting */ .K,
    javascript: counting.javascript,
    optionalChaining: counting['optional-chaining'],
    defaults: counting['default-values'],
    python: counting.python,
});


/***/ }),

/***/ 31408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Zl: () => (/* binding */ baselineFigures),
/* harmony export */   _V: () => (/* binding */ spreadsOf),
/* harmony export */   ib: () => (/* binding */ percentilesOf),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   yL: () => (/* binding */ bandsOf)
/* harmony export */ });
/* unused harmony export usualEdges */
const valueOf = (one, metric) => metric === 'lines' ? one.end - one.start + 1 : one[metric];
/** Nearly all values are less: an array counts them several times as fast as a map. */
const usual = 256;
function spreadOf(functions, metric) {
    const few = new Uint32Array(usual);
    const many = new Map();
    for (const one of functions) {
        const value = valueOf(one, metric);
        if (value < usual)
            few[value] = (few[value] ?? 0) + 1;
        else
            many.set(value, (many.get(value) ?? 0) + 1);
    }
    const values = [];
    few.forEach((count, value) => {
        if (count > 0)
            values.push([value, count]);
    });
    return { metric, total: functions.length, values: values.concat([...many].sort(([a], [b]) => a - b)) };
}
const spreadsOf = (functions) => ({
    lines: spreadOf(functions, 'lines'),
    nloc: spreadOf(functions, 'nloc'),
    cyclomatic: spreadOf(functions, 'cyclomatic'),
    cognitive: spreadOf(functions, 'cognitive'),
    nesting: spreadOf(functions, 'nesting'),
    parameters: spreadOf(functions, 'parameters'),
});
const usualEdges = [15, 40];
/** The least that a function can have: it tells where the first band begins. */
const least = {
    lines: 1,
    nloc: 1,
    cyclomatic: 1,
    cognitive: 0,
    nesting: 0,
    parameters: 0,
};
/** `edges` are the greatest values of the bands, ascending; what is greater than all of them is the last band. */
function bandsOf({ metric, values }, edges = usualEdges) {
    const counts = Array.from({ length: edges.length + 1 }, () => 0);
    let at = 0;
    for (const [value, count] of values) {
        while (value > (edges[at] ?? Infinity))
            at += 1;
        counts[at] = (counts[at] ?? 0) + count;
    }
    return counts.map((count, index) => {
        const before = edges[index - 1];
        const from = before === undefined ? least[metric] : before + 1;
        const to = edges[index];
        if (to === undefined)
            return { band: before === undefined ? 'all' : `over ${before}`, from, count };
        return { band: from < to ? `${from}-${to}` : `${to}`, from, to, count };
    });
}
const percents = [50, 75, 90, 95, 99];
/**
 * By nearest rank: the value that at least that many percent of the functions do not exceed. It is always the value of
 * a function, and none is made up between two. Of no function there is none.
 */
function percentilesOf({ total, values }) {
    const max = values.at(-1)?.[0];
    if (max === undefined)
        return undefined;
    const [p50 = max, p75 = max, p90 = max, p95 = max, p99 = max] = percents.map((percent) => 
    // The product is a whole number, so the quotient cannot be rounded past one.
    valueAt(values, Math.ceil((percent * total) / 100)));
    return { p50, p75, p90, p95, p99, max };
}
/** The value of the function that has this place, counted from 1, among all by ascending value. */
function valueAt(values, rank) {
    let passed = 0;
    return values.find(([, count]) => (passed += count) >= rank)?.[0];
}
/** Of the spread of lines. */
function baselineFigures(lines) {
    const [short = 0, middle = 0, long = 0] = bandsOf(lines, [15, 40]).map(({ count }) => count);
    return { function_size_distribution: { '<15': short, '15-40': middle, '>40': long }, total_functions: lines.total };
}


/***/ }),

/***/ 95964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ figuresOfTree)
/* harmony export */ });
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31408);

/** What is told of all functions together. */
function figuresOfTree(files, bands) {
    const functions = files.flatMap((file) => file.functions);
    const percentiles = (metric) => (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .percentilesOf */ .ib)((0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .jg)(functions, metric));
    return {
        totals: {
            files: files.length,
            functions: functions.length,
            lines: sum(files.map(({ lines }) => lines)),
            nloc: sum(files.map(({ nloc }) => nloc)),
        },
        distribution: { metric: bands.of, bands: [...(0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .bandsOf */ .yL)((0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .jg)(functions, bands.of), bands['up-to'])] },
        percentiles: {
            lines: percentiles('lines'),
            nloc: percentiles('nloc'),
            cyclomatic: percentiles('cyclomatic'),
            cognitive: percentiles('cognitive'),
            nesting: percentiles('nesting'),
            parameters: percentiles('parameters'),
        },
        ...(0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineFigures */ .Zl)((0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .jg)(functions, 'lines')),
    };
}
const sum = (values) => values.reduce((total, value) => total + value, 0);


/***/ }),

/***/ 56582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gather: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./build/change/read-change.js
var read_change = __webpack_require__(77778);
// EXTERNAL MODULE: ./build/formats/glob.js
var formats_glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/formats/size-baseline/key.js
var key = __webpack_require__(78996);
// EXTERNAL MODULE: ./build/checks/size/limit-of.js
var limit_of = __webpack_require__(77097);
// EXTERNAL MODULE: ./build/checks/size/metrics.js
var metrics = __webpack_require__(13361);
;// CONCATENATED MODULE: ./build/checks/size/before-figures.js


/** The figures before the change, of the same files as those of now. One file that nobody could read makes them a guess. */
function beforeFigures({ change, tree, before }, { limits }) {
    // What a limit for new or changed functions would have said, nobody can tell.
    if (!before || limits.some((limit) => limit.for !== 'all'))
        return undefined;
    if (before.unparsed.length + tree.unparsed.length > 0)
        return undefined;
    const touched = new Set(change.diff.map(({ path }) => path));
    const files = [...tree.files.filter(({ path }) => !touched.has(path)), ...before.files];
    const limitOf = (0,limit_of/* limitsOf */.A)(limits);
    return files.reduce((so, file) => {
        const own = figuresIn(file, limitOf(file.path));
        return { over: so.over + own.over, longest: Math.max(so.longest, own.longest) };
    }, { over: 0, longest: 0 });
}
function figuresIn({ functions }, limitOf) {
    let [over, longest] = [0, 0];
    for (const one of functions) {
        if ((0,limit_of/* excesses */.S)((0,metrics/* figuresOf */.h5)(one), limitOf).length > 0)
            over += 1;
        longest = Math.max(longest, one.end - one.start + 1);
    }
    return { over, longest };
}

// EXTERNAL MODULE: ./build/checks/size/counting.js
var counting = __webpack_require__(56379);
// EXTERNAL MODULE: ./build/checks/size/figures-of-tree.js
var figures_of_tree = __webpack_require__(95964);
// EXTERNAL MODULE: ./build/languages/index.js + 5 modules
var languages = __webpack_require__(50911);
;// CONCATENATED MODULE: ./build/checks/size/compare/bodies.js
/** Functions lie in each other, so that together they may have far more lines than their files. */
const mostLines = 4_000_000;
const says = /[\w$]|[^\0-\u007f]/;
/** Reads the text of functions, each line of it once. */
class Bodies {
    #numbers = new Map();
    #tells = [];
    #files = new Map();
    #bodies = new Map();
    #left;
    constructor({ most = mostLines } = {}) {
        this.#left = most;
    }
    /** Undefined where there is more text than is compared: such a function is like no other. */
    of(one) {
        if (!this.#bodies.has(one))
            this.#bodies.set(one, this.#read(one));
        return this.#bodies.get(one);
    }
    #read({ file, measured: { start, end } }) {
        const span = end - start + 1;
        if (span > this.#left)
            return undefined;
        this.#left -= span;
        const lines = this.#linesOf(file)
            .subarray(start - 1, end)
            .filter((line) => line !== blank);
        return { exact: lines.join(' '), telling: lines.filter((line) => this.#tells[line]).sort() };
    }
    #linesOf(file) {
        const known = this.#files.get(file);
        if (known)
            return known;
        // Whatever the bytes are, each is a character: all that matters is which lines are the same.
        const text = new TextDecoder('latin1').decode(file.bytes);
        const lines = Int32Array.from(text.split(/\r\n?|\n/), (line) => this.#numberOf(line));
        this.#files.set(file, lines);
        return lines;
    }
    #numberOf(line) {
        const said = line.trim().replaceAll(/\s{2,}|[^\S ]/g, ' ');
        if (said === '')
            return blank;
        const known = this.#numbers.get(said);
        if (known !== undefined)
            return known;
        const number = this.#numbers.size;
        this.#numbers.set(said, number);
        this.#tells.push(says.test(said));
        return number;
    }
}
const blank = -1;

// EXTERNAL MODULE: ./build/formats/coverage/compare-text.js
var compare_text = __webpack_require__(43041);
;// CONCATENATED MODULE: ./build/checks/size/compare/candidates.js
/** A line that more functions have is no trace of any of them. */
const mostSharing = 64;
/** Of so many functions that have the most lines in common the text is compared. */
const mostCandidates = 8;
/** Finds, among bodies, those that have most of their lines in common with another; the work grows with the lines only. */
class Candidates {
    #byLine = new Map();
    constructor(bodies) {
        for (const [index, lines] of bodies.entries())
            for (const line of distinct(lines)) {
                const having = this.#byLine.get(line);
                if (!having)
                    this.#byLine.set(line, [index]);
                else if (having.length <= mostSharing)
                    having.push(index);
            }
    }
    /** Indexes of bodies, the likeliest first. */
    of(lines) {
        const shared = new Map();
        for (const line of distinct(lines)) {
            const having = this.#byLine.get(line) ?? [];
            if (having.length > mostSharing)
                continue;
            for (const index of having)
                shared.set(index, (shared.get(index) ?? 0) + 1);
        }
        return [...shared]
            .sort(([a, times], [b, more]) => more - times || a - b)
            .slice(0, mostCandidates)
            .map(([index]) => index);
    }
}
/** The lines are in ascending order. */
const distinct = (lines) => lines.filter((line, index) => line !== lines[index - 1]);

;// CONCATENATED MODULE: ./build/checks/size/compare/similarity.js
/** From 0 to 1, of lines in ascending order: twice what both have, of all that they have. */
function similarity(a, b) {
    let [atA, atB, shared] = [0, 0, 0];
    while (atA < a.length && atB < b.length) {
        const difference = (a[atA] ?? 0) - (b[atB] ?? 0);
        if (difference === 0)
            shared += 1;
        if (difference <= 0)
            atA += 1;
        if (difference >= 0)
            atB += 1;
    }
    return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

;// CONCATENATED MODULE: ./build/checks/size/compare/match-bodies.js


/** A signature and four lines: what is shorter is like many others. */
const fewestLines = 5;
/** Functions with the same text, then those that are `least` alike or more, the likest first. */
function matchBodies(unmatched, bodies, least) {
    const rounds = [
        ({ name }) => name,
        ({ path }) => path,
        // Wherever it was, and whatever its name: the text has it.
        () => '',
    ];
    let coupled = { ...unmatched, couples: [] };
    for (const besides of rounds)
        coupled = join(coupled, identical(coupled, bodies, besides));
    return join(coupled, alike(coupled, bodies, least));
}
function join({ couples, removed, added }, found) {
    if (found.length === 0)
        return { couples, removed, added };
    const matched = new Set(found.flat());
    return {
        couples: [...couples, ...found],
        removed: removed.filter((one) => !matched.has(one)),
        added: added.filter((one) => !matched.has(one)),
    };
}
/** Of several with the same text, the first is the first. */
function identical({ removed, added }, bodies, besides) {
    if (removed.length === 0)
        return [];
    const waiting = new Map();
    const keyOf = (one) => {
        const body = bodies.of(one);
        return body && `${body.exact}\n${besides(one)}`;
    };
    for (const one of removed.toReversed()) {
        const key = keyOf(one);
        if (key === undefined)
            continue;
        const others = waiting.get(key);
        if (others)
            others.push(one);
        else
            waiting.set(key, [one]);
    }
    return added.flatMap((head) => {
        const base = waiting.get(keyOf(head) ?? '')?.pop();
        return base ? [[base, head]] : [];
    });
}
function alike({ removed, added }, bodies, least) {
    const before = withText(removed, bodies);
    if (before.length === 0)
        return [];
    const candidates = new Candidates(before.map(({ body }) => body.telling));
    const likely = withText(added, bodies).flatMap(({ one: head, body }) => candidates.of(body.telling).flatMap((index) => {
        const found = before[index];
        const score = found ? similarity(found.body.telling, body.telling) : 0;
        return found && score >= least ? [{ base: found.one, head, score, nearness: nearnessOf(found.one, head) }] : [];
    }));
    return likestFirst(likely);
}
function withText(functions, bodies) {
    return functions.flatMap((one) => {
        const body = bodies.of(one);
        return body && body.telling.length >= fewestLines ? [{ one, body }] : [];
    });
}
const nearnessOf = (base, head) => (base.name === head.name ? 2 : 0) + (base.path === head.path ? 1 : 0);
function likestFirst(likely) {
    const taken = new Set();
    return likely
        .toSorted((a, b) => b.score - a.score || b.nearness - a.nearness)
        .flatMap(({ base, head }) => {
        if (taken.has(base) || taken.has(head))
            return [];
        taken.add(base).add(head);
        return [[base, head]];
    });
}

;// CONCATENATED MODULE: ./build/checks/size/compare/names-in.js
/** The functions of a file by their names, each numbered among its namesakes. */
function namesIn(file) {
    const names = new Map();
    for (const measured of file.functions) {
        const { name } = measured;
        const others = names.get(name) ?? [];
        others.push({ path: file.path, name, ordinal: others.length + 1, file, measured });
        names.set(name, others);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/checks/size/compare/compare-functions.js




/** How like two functions are for one to be taken for the other, by their text alone. */
const leastAlike = 0.7;
/** The same where they have the same name in the same file. */
const leastAlikeByName = 0.3;
/**
 * Which function was which. What keeps its name in its file is the same function whatever became of it; where several
 * have that name, or none is left, the text tells. A copy is new, for the original is still there.
 */
function compareFunctions({ base, head, renames }, bodies = new Bodies()) {
    const renamedFrom = new Map(renames.map(([old, now]) => [now, old]));
    const renamedAway = new Set(renames.map(([old]) => old));
    const left = new Map(base.map((file) => [file.path, namesIn(file)]));
    const [pairs, added] = [[], []];
    for (const file of head) {
        const path = renamedFrom.get(file.path) ?? (renamedAway.has(file.path) ? undefined : file.path);
        const before = path === undefined ? undefined : left.get(path);
        for (const [name, functions] of namesIn(file)) {
            const matched = matchNamesakes({ removed: before?.get(name) ?? [], added: functions }, bodies);
            const by = path === file.path ? 'name' : 'file';
            // A file may have more of them than a call takes arguments.
            for (const [was, is] of matched.couples)
                pairs.push({ base: was, head: is, by });
            for (const one of matched.added)
                added.push(one);
            before?.set(name, matched.removed);
        }
    }
    const removed = [...left.values()].flatMap((names) => [...names.values()].flat());
    const rest = matchBodies({ removed: inOrder(removed), added: inOrder(added) }, bodies, leastAlike);
    return {
        pairs: [...pairs, ...rest.couples.map(([was, is]) => ({ base: was, head: is, by: 'body' }))],
        removed: rest.removed,
        added: rest.added,
    };
}
/** As they stand in the files, an inner one after the one it lies in, in whatever order the files come. */
const inOrder = (functions) => functions.toSorted((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path) ||
    a.measured.start - b.measured.start ||
    b.measured.end - a.measured.end ||
    (0,compare_text/* compareText */.n)(a.name, b.name) ||
    a.ordinal - b.ordinal);
/** Numbers shift when one comes or goes before others, so they tell nothing unless all else fails. */
function matchNamesakes(namesakes, bodies) {
    const { removed, added } = namesakes;
    if (removed.length === 0 || added.length === 0)
        return { ...namesakes, couples: [] };
    if (removed.length === 1 && added.length === 1)
        return pairInOrder({ ...namesakes, couples: [] });
    const coupled = matchBodies(namesakes, bodies, leastAlikeByName);
    return coupled.removed.length === coupled.added.length ? pairInOrder(coupled) : coupled;
}
const pairInOrder = (coupled) => join(coupled, coupled.removed.flatMap((base, index) => {
    const head = coupled.added[index];
    return head ? [[base, head]] : [];
}));

;// CONCATENATED MODULE: ./build/checks/size/states.js





/** Each function with what the change does to it, in the order of paths and lines. */
function statesOf({ files, unparsed }, change, before) {
    if (!before)
        return files.flatMap((file) => locate(file).map((one) => stated(one)));
    const touched = new Map(change.diff.map((file) => [file.path, file]));
    const broken = new Set(unparsed.map(({ path }) => path));
    const renames = (0,read_change/* renamesOf */.fD)(change.diff);
    const nameNow = new Map(renames);
    const bodies = new Bodies();
    const isLost = (path) => broken.has(nameNow.get(path) ?? path);
    const trees = {
        // What became of the functions of a file that nobody can read now, nobody knows.
        base: before.files.filter(({ path }) => !isLost(path)).flatMap(asSide),
        head: files.filter(({ path }) => touched.has(path)).flatMap(asSide),
        renames,
    };
    const known = byFunction(compareFunctions(trees, bodies), bodies);
    const lost = new Set(before.unparsed.map(({ path }) => path));
    return files.flatMap((file) => locate(file).map((one) => {
        const diff = touched.get(file.path);
        if (!diff)
            return { ...stated(one), state: 'same' };
        const found = known.get(keyOf(one));
        const shown = shownLine(change, one.path, one.measured.start);
        // Where nobody could read what was there before, nobody knows that it is new.
        const state = found?.state ?? (lost.has(diff.from ?? diff.path) ? 'changed' : 'new');
        return { ...stated(one), ...shown, state, ...(found && { before: found.before }) };
    }));
}
const asSide = ({ path, functions, bytes }) => bytes ? [{ path, functions, bytes }] : [];
const locate = ({ path, functions }) => {
    const names = namesIn({ path, functions, bytes: new Uint8Array() });
    return [...names.values()]
        .flat()
        .sort((a, b) => a.measured.start - b.measured.start || b.measured.end - a.measured.end);
};
const stated = ({ path, name, ordinal, measured }) => ({
    path,
    name,
    ordinal,
    kind: measured.kind,
    start: measured.start,
    end: measured.end,
    figures: (0,metrics/* figuresOf */.h5)(measured),
});
const keyOf = ({ path, name, ordinal }) => JSON.stringify([path, name, ordinal]);
function byFunction({ pairs }, bodies) {
    return new Map(pairs.map(({ base, head }) => {
        const { path, name, ordinal, measured } = base;
        const [was, is] = [(0,metrics/* figuresOf */.h5)(measured), (0,metrics/* figuresOf */.h5)(head.measured)];
        const text = bodies.of(base)?.exact;
        // Its layout may make it longer, and in Python more deeply nested.
        const isSame = text !== undefined && text === bodies.of(head)?.exact && (0,metrics/* isSameFigures */.MZ)(was, is);
        return [keyOf(head), { state: isSame ? 'same' : 'changed', before: { path, name, ordinal, figures: was } }];
    }));
}
/** Where reviewers see another commit, the line of that one. */
function shownLine({ shown }, path, start) {
    const line = shown(path, start);
    return line === start ? {} : { shown: line ?? null };
}
/** Those that the change made more complex, the most first. */
const grownOf = (all) => all.filter((one) => growth(one) > 0).toSorted((a, b) => growth(b) - growth(a));
function growth({ figures, before, state }) {
    if (state !== 'changed' || !before)
        return 0;
    return (Math.max(0, figures.cyclomatic - before.figures.cyclomatic) +
        Math.max(0, figures.cognitive - before.figures.cognitive));
}

;// CONCATENATED MODULE: ./build/checks/size/gather-maintainability.js



const dialects = {
    JavaScript: { typescript: false, jsx: true },
    TypeScript: { typescript: true, jsx: false },
    'TypeScript with JSX': { typescript: true, jsx: true },
};
/** The index of each function of JavaScript and TypeScript that is asked for; its parser is loaded for this alone. */
async function gatherMaintainability(files, measured, { at, least, sources, change }) {
    const fits = at === undefined ? () => true : (0,formats_glob/* anyOf */.EB)([at]);
    const wanted = new Map(measured.flatMap((file) => (file.language in dialects && fits(file.path) ? [[file.path, file]] : [])));
    const meant = sources.filter((path) => ((0,languages/* languageOf */.e)(path)?.title ?? '') in dialects && fits(path)).length;
    const told = { meant, files: 0, functions: 0, below: [], unmeasured: [] };
    if (wanted.size === 0)
        return told;
    const { measureMaintainability } = await Promise.all(/* import() */[__webpack_require__.e(4093), __webpack_require__.e(4442)]).then(__webpack_require__.bind(__webpack_require__, 24442));
    for await (const read of files.readEach([...wanted.keys()])) {
        const { path } = read;
        const { language = '', functions = [], nloc = 0 } = wanted.get(path) ?? {};
        const dialect = dialects[language];
        if ('error' in read)
            told.unmeasured.push({ path, reason: read.error.message });
        else if (dialect) {
            const text = new TextDecoder().decode(read.bytes);
            tell(told, path, {
                result: measureMaintainability(text, { ...dialect, file: path, functions, nloc }),
                least,
                change,
            });
        }
    }
    return told;
}
function tell(told, path, { result, least, change }) {
    if ('unmeasured' in result) {
        told.unmeasured.push({ path, reason: result.unmeasured });
        return;
    }
    told.files += 1;
    for (const one of result.functions) {
        const { name, start, end } = one;
        if ('unmeasured' in one) {
            told.unmeasured.push({ path, reason: `${name} in line ${start}: ${one.unmeasured}` });
            continue;
        }
        told.functions += 1;
        if (one.maintainability < least)
            told.below.push({ path, name, start, end, ...shownLine(change, path, start), index: one.maintainability });
    }
}

// EXTERNAL MODULE: ./build/change/committed-file.js
var committed_file = __webpack_require__(53742);
// EXTERNAL MODULE: ./build/formats/size-baseline.js + 3 modules
var size_baseline = __webpack_require__(59964);
;// CONCATENATED MODULE: ./build/checks/size/gather-ratchet.js



/** The committed baseline: that of the base, for a branch is not judged by what it writes itself. */
async function gatherRatchet({ files, git }, file, { comparison, diff }) {
    try {
        const bytes = await files.read(file);
        const own = (0,size_baseline/* parseSizeBaseline */.w)(bytes, file);
        const renames = (0,read_change/* renamesOf */.fD)(diff);
        const base = comparison && 'base' in comparison ? comparison.base : undefined;
        const before = base === undefined ? undefined : await (0,committed_file/* fileAt */.Wd)(git, base, { file, renames });
        const rows = before ? (0,size_baseline/* parseSizeBaseline */.w)(before.bytes, `${before.file} at the base`).entries : own.entries;
        return {
            from: base === undefined ? 'disk' : before ? 'base' : 'introduced',
            rows: rows.map(toRow),
            document: before ? (0,committed_file/* documentOf */.lM)(before, base) : (0,committed_file/* documentOf */.lM)({ file, bytes }, undefined),
            own: own.entries.map(toRow),
            renames,
            conflicts: [...own.conflicts],
        };
    }
    catch (thrown) {
        return (0,committed_file/* baselineProblem */.FM)(thrown, file);
    }
}
const toRow = ({ path, name, ordinal, sizes, raised, line }) => ({
    path,
    name,
    ordinal,
    sizes,
    line,
    ...(raised && { reason: raised.reason }),
});

// EXTERNAL MODULE: ./build/checks/size/largest.js
var largest = __webpack_require__(13008);
;// CONCATENATED MODULE: ./build/checks/size/left-out-now.js

/** How many paths of each reason are named. */
const mostNamed = 10;
function summarizeLeftOut(files) {
    const reasons = [...new Set(files.map(({ reason }) => reason))].sort(compare_text/* compareText */.n);
    return reasons.map((reason) => {
        const own = files.filter((file) => file.reason === reason).map(({ path }) => path);
        return { reason, count: own.length, first: own.sort(compare_text/* compareText */.n).slice(0, mostNamed) };
    });
}
/** Files that were measured before, and that the change takes out, by what it writes into them or into attributes. */
function leftOutNow({ leftOut, before, change, tree }) {
    if (!before)
        return [];
    const touched = new Map(change.diff.map((file) => [file.path, file]));
    const measured = new Set([...before.files, ...before.unparsed].map(({ path }) => path));
    const wasMeasured = (path) => {
        const diff = touched.get(path);
        if (diff)
            return measured.has(diff.from ?? diff.path);
        const reason = before.rules.byPath(path);
        return reason === undefined || reason === 'kept';
    };
    // What the content tells of a file that nobody touched, it told before.
    const marked = leftOut
        .filter(({ path, by }) => (by === 'path' || touched.has(path)) && wasMeasured(path))
        .map(({ path, detail }) => ({ path, detail }));
    const known = new Set([...tree.files, ...tree.unparsed, ...leftOut].map(({ path }) => path));
    // Renamed to where nothing is measured, or no regular file any more.
    const moved = change.diff
        .filter(({ kind, path, from }) => kind !== 'deleted' && measured.has(from ?? path) && !known.has(path))
        .map(({ path, from }) => ({ path, detail: from === undefined ? 'it is no source any more' : `it was ${from}` }));
    return [...marked, ...moved];
}
/** Files that were never measured, and are not now. */
function leftOutNew({ leftOut, change }) {
    const added = new Set(change.diff.flatMap(({ kind, path }) => (kind === 'added' ? [path] : [])));
    const paths = leftOut.map(({ path }) => path).filter((path) => added.has(path));
    return { count: paths.length, first: paths.sort(compare_text/* compareText */.n).slice(0, mostNamed) };
}

;// CONCATENATED MODULE: ./build/checks/size/count-most.js

/** How many of them are named. */
const count_most_mostNamed = 10;
/** How many functions are over a figure, and which of them the change brought over it. */
function countMost({ over, of, at, functions }, all, { sources, hasBefore }) {
    const fits = at === undefined ? () => true : (0,formats_glob/* anyOf */.EB)([at]);
    const above = all.filter(({ path, figures }) => figures[of] > over && fits(path));
    return {
        over,
        of,
        ...(at !== undefined && { at }),
        files: sources.filter(fits).length,
        ...(functions !== undefined && { functions: above.length, first: count_most_largest(above, of) }),
        ...(hasBefore && {
            came: above.filter(({ state, before }) => state !== 'same' && !((before?.figures[of] ?? 0) > over)),
        }),
    };
}
const count_most_largest = (above, of) => above.toSorted((a, b) => b.figures[of] - a.figures[of]).slice(0, count_most_mostNamed);

// EXTERNAL MODULE: ./build/checks/size/left-out.js + 8 modules
var left_out = __webpack_require__(40831);
// EXTERNAL MODULE: ./build/checks/size/read-sources.js
var read_sources = __webpack_require__(55773);
// EXTERNAL MODULE: ./build/checks/size/select-files.js
var select_files = __webpack_require__(87788);
;// CONCATENATED MODULE: ./build/checks/size/read-before.js



/** The files that the change touches, as they were before it. */
async function readBefore(git, { base, diff, attributes }, { wishes, manner }) {
    const old = diff.flatMap(({ kind, path, from }) => (kind === 'added' ? [] : [from ?? path]));
    const rules = await rulesAt(git, base, [...new Set([...attributes, ...old.filter(select_files/* isAttributes */.ee)])]);
    const selected = (0,select_files/* select */.Lt)(old, rules, wishes);
    const contents = await git.showAll(base, selected.paths);
    const tree = await (0,read_sources/* readSources */.t)(each(contents), { ...manner, leftOut: selected.rules });
    return { ...tree, rules };
}
async function rulesAt(git, base, paths) {
    const contents = await git.showAll(base, paths);
    return (0,left_out/* leftOutRules */.X)(Array.from(contents, ([path, bytes]) => (0,select_files/* attributesOf */.Td)(path, bytes)));
}
async function* each(contents) {
    for (const [path, bytes] of contents)
        yield { path, bytes };
}

// EXTERNAL MODULE: ./build/model/plain-path.js
var plain_path = __webpack_require__(77664);
;// CONCATENATED MODULE: ./build/checks/size/scope.js

/** What decides how everything is judged: where a change touches it, everything may be judged otherwise. */
const decides = /(?:^|\/)(?:\.gitattributes|\.?epic21-gate\.(?:ya?ml|json))$/;
/** Whether all files are measured, or those that the change touches. */
function scopeOf({ comparison, diff }, { scope, most, ratchet }) {
    if (scope === 'all' || !comparison || 'unknown' in comparison)
        return 'all';
    // How many there are in all is not told by a part of them.
    if (most.some(({ functions }) => functions !== undefined))
        return 'all';
    const touched = diff.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
    const baseline = ratchet && (0,plain_path/* plainPath */.s)(ratchet.file);
    return touched.some((path) => decides.test(path) || path === baseline) ? 'all' : 'changed';
}

;// CONCATENATED MODULE: ./build/checks/size/untracked.js
/** Files that are measured though git does not track them. No commit has them, so that no diff tells what became of them. */
async function untrackedIn(git, paths, { include }) {
    if (!include.includes('untracked'))
        return [];
    const tracked = new Set(await git.tracked());
    return paths.filter((path) => !tracked.has(path));
}
/** A change may touch any of them, so it is taken to touch all. */
function touchUntracked(change, untracked) {
    const told = new Set(change.diff.map(({ path }) => path));
    const silent = untracked.filter((path) => !told.has(path));
    const touched = silent.map((path) => ({ path, kind: 'modified', binary: false, hunks: [] }));
    return touched.length === 0 ? change : { ...change, diff: [...change.diff, ...touched] };
}
/** Nobody can read at the base what git did not track there, and nobody knows that it was not there. */
function unknownBefore(before, untracked) {
    if (!before || untracked.length === 0)
        return before;
    const measured = new Set(before.files.map(({ path }) => path));
    const unknown = untracked.filter((path) => !measured.has(path));
    const unparsed = unknown.map((path) => ({ path, message: `${path} is not tracked` }));
    return { ...before, unparsed: [...before.unparsed, ...unparsed] };
}

;// CONCATENATED MODULE: ./build/checks/size/gather.js


















/** How many of those that grew are named. */
const mostGrown = 20;
async function gather(from, options) {
    const { selected, change, scope, tree, atBase, before } = await measure(from, options);
    const leftOut = [...selected.leftOut, ...tree.leftOut];
    const stated = statesOf(tree, change, before);
    const limits = (0,limit_of/* limitsOf */.A)(options.limits);
    const grown = grownOf(stated);
    const ratchet = options.ratchet && (await gatherRatchet(from, options.ratchet.file, change));
    const rows = keysIn(ratchet);
    // Where only a part is measured, all of them are asked whether a glob fits any.
    const sources = scope === 'all' ? tree.files.map(({ path }) => path) : selected.paths;
    const event = await from.github.event();
    const figuresBefore = beforeFigures({ change, tree, before }, options);
    return {
        ...(event && event.name !== 'none' && { event: event.name }),
        ...(change.comparison && { comparison: change.comparison }),
        scope,
        sources: selected.paths.length,
        ...(0,figures_of_tree/* figuresOfTree */.j)(tree.files, options.bands),
        leftOut: summarizeLeftOut(leftOut),
        leftOutNow: leftOutNow({ leftOut, before: atBase, change, tree }),
        leftOutNew: leftOutNew({ leftOut, change }),
        idle: idleGlobs(options, selected.paths),
        unparsed: [...tree.unparsed],
        unparsedBefore: before?.unparsed.map(({ path }) => path) ?? [],
        ...(figuresBefore && { before: figuresBefore }),
        largest: (0,largest/* largestOf */.u)(stated),
        judged: stated.filter((one) => isJudged(one, limits, rows)),
        grew: { count: grown.length, first: grown.slice(0, mostGrown) },
        most: options.most.map((limit) => countMost(limit, stated, { sources, hasBefore: before !== undefined })),
        ...(ratchet && { ratchet }),
        ...(options.maintainability && {
            maintainability: await gatherMaintainability(from.files, tree.files, {
                ...options.maintainability,
                sources,
                change,
            }),
        }),
    };
}
/** Where reviewers are shown no other commit, they are shown what is on disk, committed or not. */
const asSeen = (change) => change.comparison && 'base' in change.comparison && change.comparison.shown === undefined
    ? { ...change, shown: (_, line) => line }
    : change;
/** The files as they are, and those that the change touches as they were. */
async function measure(from, options) {
    const selected = await (0,select_files/* selectFiles */.AL)(from, options);
    const untracked = await untrackedIn(from.git, selected.paths, options);
    const change = touchUntracked(asSeen(await (0,read_change/* readChange */.pm)(from)), untracked);
    const scope = scopeOf(change, options);
    const touched = new Set(change.diff.map(({ path }) => path));
    const manner = {
        assets: from.assets,
        counting: (0,counting/* countingOf */.d)(options),
        keepsBytes: (path) => touched.has(path),
    };
    const paths = scope === 'all' ? selected.paths : selected.paths.filter((path) => touched.has(path));
    const tree = await (0,read_sources/* readSources */.t)(from.files.readEach(paths), { ...manner, leftOut: selected.rules });
    const attributes = selected.known.filter(select_files/* isAttributes */.ee);
    const atBase = await readBase(from, { change, attributes, options, manner });
    return { selected, change, scope, tree, atBase, before: unknownBefore(atBase, untracked) };
}
async function readBase({ git }, asked) {
    const { change, attributes, options, manner } = asked;
    if (!change.comparison || 'unknown' in change.comparison)
        return undefined;
    return readBefore(git, { base: change.comparison.base, diff: change.diff, attributes }, { wishes: options, manner: { ...manner, keepsBytes: () => true } });
}
/** A limit for a folder whose name has a typing error would hold for nothing, and say nothing. */
const idleGlobs = ({ limits }, sources) => limits.flatMap(({ at = [] }) => [at].flat()).filter((glob) => !sources.some((0,formats_glob/* anyOf */.EB)([glob])));
const keysIn = (ratchet) => new Set(ratchet && 'rows' in ratchet ? [...ratchet.rows, ...ratchet.own].map(key/* printKey */.Hg) : []);
const isJudged = (one, limits, rows) => (0,limit_of/* excesses */.S)(one.figures, limits(one.path), one.state).length > 0 ||
    (rows.size > 0 && (rows.has((0,key/* printKey */.Hg)(one)) || (one.before !== undefined && rows.has((0,key/* printKey */.Hg)(one.before)))));


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
