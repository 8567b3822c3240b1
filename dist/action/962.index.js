export const id = 962;
export const ids = [962];
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

/***/ 13361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* reexport safe */ _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__.DH),
/* harmony export */   M1: () => (/* binding */ showFigure),
/* harmony export */   MZ: () => (/* binding */ isSameFigures),
/* harmony export */   h5: () => (/* binding */ figuresOf)
/* harmony export */ });
/* harmony import */ var _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68137);


const figuresOf = ({ start, end, nloc, cyclomatic, cognitive, nesting, parameters, }) => ({
    cyclomatic,
    cognitive,
    nloc,
    lines: end - start + 1,
    nesting,
    parameters,
});
const isSameFigures = (a, b) => _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeMetrics */ .DH.every((metric) => a[metric] === b[metric]);
const counted = {
    nloc: ['line of code', 'lines of code'],
    lines: ['line', 'lines'],
    parameters: ['parameter', 'parameters'],
};
/** `cyclomatic complexity 25`, `3 parameters`: as sentences have it. */
const showFigure = (metric, value) => {
    if (metric === 'cyclomatic' || metric === 'cognitive')
        return `${metric} complexity ${value}`;
    if (metric === 'nesting')
        return `nesting ${value}`;
    const [one, many] = counted[metric];
    return `${value} ${value === 1 ? one : many}`;
};


/***/ }),

/***/ 58862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ measureSizes),
  q: () => (/* binding */ optionsIfAny)
});

// EXTERNAL MODULE: ./build/checks/size/counting.js
var size_counting = __webpack_require__(56379);
// EXTERNAL MODULE: ./build/checks/size/read-sources.js
var read_sources = __webpack_require__(55773);
// EXTERNAL MODULE: ./build/checks/size/select-files.js
var select_files = __webpack_require__(87788);
// EXTERNAL MODULE: ./build/config/find.js + 1 modules
var find = __webpack_require__(74519);
// EXTERNAL MODULE: ./build/languages/measured.js
var measured = __webpack_require__(29450);
// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/languages/index.js + 5 modules
var languages = __webpack_require__(50911);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/commands/named-files.js




/** What the words after the command mean. Files are shown as they are read: to ask first would be to read them twice. */
async function readNamed(words, disk, look) {
    const [files, others] = [new Set(), new Set()];
    async function* present() {
        for await (const one of disk.readEach([...new Set(words.map((word) => word.replace(/(?<=.)\/+$/, '')))])) {
            if ('error' in one) {
                if (!isAbsent(one.error))
                    throw new errors/* GateError */.ue('misuse', one.error.message, { hint: one.error.hint, cause: one.error });
                others.add(one.path);
                continue;
            }
            if (!(0,languages/* languageOf */.e)(one.path))
                throw unknownLanguage(one.path);
            files.add(one.path);
            yield one;
        }
    }
    return { seen: await look(present()), files, others: [...others] };
}
/** The paths in these folders and of these patterns, sorted. */
async function filesWithin({ files, others }, tracked, disk) {
    const within = new Set();
    for (const path of others)
        for (const one of await filesIn(path, tracked, disk))
            within.add(one);
    return [...within].filter((path) => !files.has(path)).sort();
}
const isAbsent = ({ kind }) => kind === 'not-found' || kind === 'not-a-file';
async function filesIn(path, tracked, disk) {
    if (path === '.')
        return tracked;
    // A folder may be called `[id]`.
    const beneath = tracked.filter((one) => one.startsWith(`${path}/`));
    if (beneath.length > 0)
        return beneath;
    const isPattern = /[*?[{]/.test(path);
    const found = isPattern ? tracked.filter((0,glob/* anyOf */.EB)([path])) : [];
    if (found.length > 0)
        return found;
    // What git does not track is meant all the same where somebody names it.
    const untracked = await disk.list([isPattern ? path : `${path}/**`]);
    if (untracked.length > 0)
        return untracked;
    throw new errors/* GateError */.ue('misuse', `${shown(path)} is no file or folder here, and fits none`, {
        hint: 'Paths are counted from the current folder; for another repository say --directory DIR.',
    });
}
function unknownLanguage(path) {
    const extensions = languages/* languages */.N.flatMap((language) => language.extensions).map((one) => `.${one}`);
    return new errors/* GateError */.ue('misuse', `${shown(path)} is of no language that is measured`, {
        hint: `Measured are ${extensions.join(' ')}.`,
    });
}
const shown = (path) => (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(path, 160));

;// CONCATENATED MODULE: ./build/commands/measure-sizes.js






const everything = ['generated', 'vendored', 'minified'];
/** The size check's options; undefined where there is no config, which then need not be read. */
async function optionsIfAny(hall) {
    if (hall.request.config === undefined && !(await (0,find/* hasConfig */.jx)(hall.sources.files)))
        return undefined;
    return (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(3160), __webpack_require__.e(8815), __webpack_require__.e(992), __webpack_require__.e(5833), __webpack_require__.e(2051)]).then(__webpack_require__.bind(__webpack_require__, 52211))).findSize(hall);
}
/** Measures as the check of the config would, or as usual where there is none. */
const measureSizes = (hall) => async (paths, extent) => {
    const { sources } = hall;
    const options = await optionsIfAny(hall);
    const counting = { ...(options ? (0,size_counting/* countingOf */.d)(options) : measured/* usualCounting */.K), points: extent.withPoints };
    const measure = (files, leftOut) => (0,read_sources/* readSources */.t)(files, { assets: sources.assets, counting, leftOut, keepsBytes: () => false });
    // Who names a file or a folder wants to see it, whatever the config is about.
    const named = await readNamed(paths, sources.files, (files) => measure(files, undefined));
    if (paths.length > 0 && named.others.length === 0)
        return named.seen;
    const known = await (0,select_files/* knownFiles */.$I)(sources, extent.withUntracked || (options?.include.includes('untracked') ?? false));
    const within = paths.length === 0 ? known : await filesWithin(named, known, sources.files);
    const { files, ignore } = paths.length === 0 && options ? options : { files: ['**'], ignore: [] };
    const include = extent.withIgnored ? everything : (options?.include ?? []);
    const { leftOut, rules, paths: own, } = (0,select_files/* select */.Lt)(within, await (0,select_files/* readRules */.Kc)(within, sources.files), {
        files,
        ignore,
        include,
    });
    const found = await measure(sources.files.readEach(own), extent.withIgnored ? undefined : rules);
    return joined([named.seen, { files: [], leftOut, unparsed: [] }, found]);
};
const joined = (trees) => ({
    files: trees.flatMap(({ files }) => files),
    leftOut: trees.flatMap(({ leftOut }) => leftOut),
    unparsed: trees.flatMap(({ unparsed }) => unparsed),
});


/***/ }),

/***/ 19600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  size: () => (/* binding */ size)
});

// EXTERNAL MODULE: ./build/commands/measure-sizes.js + 1 modules
var measure_sizes = __webpack_require__(58862);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/reporters/safe-line.js
var safe_line = __webpack_require__(2667);
// EXTERNAL MODULE: ./build/checks/size/distribution.js
var distribution = __webpack_require__(31408);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/commands/size/as-csv.js



const header = 'path,start,end,name,kind,lines,nloc,cyclomatic,cognitive,nesting,parameters';
/**
 * For spreadsheets, by RFC 4180. Who needs names exactly as they are reads the JSON: here each is one line that can be
 * seen, and none of them a formula.
 */
const asCsv = ({ listed }) => (0,safe_line/* safeLayout */.U)([header, ...listed.map(row)].map((line) => `${line}\r\n`).join(''));
function row({ path, measured }) {
    const { name, kind, start, end, nloc, cyclomatic, cognitive, nesting, parameters } = measured;
    return [
        quoted(path),
        start,
        end,
        quoted(name),
        quoted(kind),
        (0,distribution/* valueOf */.RP)(measured, 'lines'),
        nloc,
        cyclomatic,
        cognitive,
        nesting,
        parameters,
    ].join(',');
}
// A spreadsheet takes what begins like this for a formula, which can run programs; the last four are of wide type.
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
/** Always in quotes: where a spreadsheet separates by semicolons, no part of a name becomes a cell of its own. */
function quoted(text) {
    const seen = (0,visible/* visible */.RK)(text);
    return `"${(formula.test(seen) ? `'${seen}` : seen).replaceAll('"', '""')}"`;
}

// EXTERNAL MODULE: ./build/checks/size/metrics.js
var metrics = __webpack_require__(13361);
// EXTERNAL MODULE: ./build/reporters/printable-json.js
var printable_json = __webpack_require__(28165);
;// CONCATENATED MODULE: ./build/commands/size/json-line.js

/** Printable JSON in one line. */
function jsonLine(value) {
    const text = JSON.stringify(value);
    // Nearly all of it is plain, and a list may be long. No string of JSON has a line break in it: those are of the layout.
    return needsEscapes.test(text) ? (0,printable_json/* printableJson */.e)(value).replaceAll(/\n */g, '') : text;
}
const needsEscapes = /[^ -~]|##\[/;

;// CONCATENATED MODULE: ./build/commands/size/points.js
/** Every way through a function counts, and the one that it has anyway is the first: with it the points are the sum. */
const allPoints = ({ start, points = [] }) => [
    { line: start, construct: 'function', cyclomatic: 1, cognitive: 0 },
    ...points,
];

;// CONCATENATED MODULE: ./build/commands/size/as-json.js




/** For programs. One line for each function and file, so that 100,000 are soon written and a difference can be read. */
function asJson(survey) {
    const { tree, listed, totals, spreads, withPoints } = survey;
    const sections = {
        functions: listed.map((one) => functionAsJson(one, withPoints)),
        files: tree.files.map(({ path, language, lines, nloc, functions }) => {
            return { path, language, lines, nloc, functions: functions.length };
        }),
        totals,
        distribution: { metric: 'lines', bands: (0,distribution/* bandsOf */.yL)(spreads.lines) },
        percentiles: Object.fromEntries(metrics/* sizeMetrics */.DH.map((metric) => [metric, (0,distribution/* percentilesOf */.ib)(spreads[metric])])),
        ...(0,distribution/* baselineFigures */.Zl)(spreads.lines),
        leftOut: tree.leftOut.map(({ path, reason, detail }) => ({ path, reason, detail })),
        unparsed: tree.unparsed.map(({ path, line, message }) => ({ path, line, message })),
    };
    const printed = Object.entries(sections).map(([name, section]) => `  "${name}": ${printSection(section)}`);
    return `{\n${printed.join(',\n')}\n}\n`;
}
const functionAsJson = ({ path, measured }, withPoints) => {
    const { name, kind, start, end, nloc, parameters, nesting, cyclomatic, cognitive } = measured;
    const lines = (0,distribution/* valueOf */.RP)(measured, 'lines');
    const figures = { path, name, kind, start, end, lines, nloc, parameters, nesting, cyclomatic, cognitive };
    return withPoints ? { ...figures, points: allPoints(measured) } : figures;
};
function printSection(section) {
    if (typeof section === 'number')
        return String(section);
    if (!Array.isArray(section))
        return jsonLine(section);
    return section.length === 0 ? '[]' : `[\n${section.map((item) => `    ${jsonLine(item)}`).join(',\n')}\n  ]`;
}

// EXTERNAL MODULE: ./build/formats/coverage/compare-text.js
var compare_text = __webpack_require__(43041);
;// CONCATENATED MODULE: ./build/commands/size/cut-middle.js
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const marks = /\p{Mark}/u;
const isPlain = /^[ -~]*$/;
/** How many columns of a terminal it takes. */
function columnsOf(text) {
    if (isPlain.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += widthOf(character);
    return columns;
}
const widthOf = (character) => (wide.test(character) ? 2 : Number(!marks.test(character)));
/** Cut to so many columns where it is longer; of a path the end tells more, so two thirds of what stays are the end. */
function cutMiddle(text, most, mark) {
    if (columnsOf(text) <= most)
        return text;
    const characters = Array.from(text);
    const room = most - mark.length;
    const head = within(characters, Math.floor(room / 3));
    const tail = within(characters.toReversed(), room - columnsOf(head.join('')));
    return `${head.join('')}${mark}${tail.toReversed().join('')}`;
}
function within(characters, columns) {
    let left = columns;
    const end = characters.findIndex((character) => (left -= widthOf(character)) < 0);
    return characters.slice(0, end);
}

;// CONCATENATED MODULE: ./build/commands/size/lay-names.js


/** Where each function is and what it is called, one below the other; on a terminal within so many columns. */
function layNames(functions, look, room) {
    const mark = look.hasUnicode ? '…' : '...';
    const places = functions.map(({ path, measured }) => `${(0,visible/* visible */.RK)(path)}:${measured.start}`);
    const names = functions.map(({ measured }) => cutMiddle((0,visible/* visible */.RK)(measured.name), 200, mark));
    const { place, name } = widthsFor(longestOf(places), longestOf(names), look, room);
    const fit = (text, width) => (look.isTerminal ? cutMiddle(text, width, mark) : text);
    return places.map((full, index) => {
        const shown = fit(full, place);
        return `${shown}${' '.repeat(Math.max(0, place - columnsOf(shown)))}  ${fit(names[index] ?? '', name)}`;
    });
}
const longestOf = (texts) => texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
/** Half of the room for each where neither leaves the other enough. In a log, one long path pads no other. */
function widthsFor(place, name, { isTerminal }, room) {
    if (!isTerminal)
        return { place: Math.min(place, 120), name };
    const left = Math.max(room, 12) - 2;
    const least = Math.min(name, Math.floor(left / 2));
    const forPlace = Math.min(place, left - least);
    return { place: forPlace, name: left - forPlace };
}

;// CONCATENATED MODULE: ./build/commands/size/function-table.js




const orders = {
    lines: 'lines',
    nloc: 'lines of code',
    cyclomatic: 'cyclomatic complexity',
    cognitive: 'cognitive complexity',
    nesting: 'nesting',
    parameters: 'parameters',
    path: 'path',
};
/** Where a terminal is too narrow for whole words. */
const shortHeads = {
    lines: 'lines',
    nloc: 'nloc',
    cyclomatic: 'cycl.',
    cognitive: 'cogn.',
    nesting: 'nest.',
    parameters: 'par.',
};
/** Figures first: names can be long, and what is last can be cut without moving the rest. */
function functionTable(survey, look) {
    const { listed, sort } = survey;
    const columns = columnsFor(survey, look);
    const names = layNames(listed, look, look.columns - function_table_widthOf(columns));
    const rows = listed.map(({ measured }, index) => {
        const figures = columns.map(({ metric, width }) => {
            const figure = String((0,distribution/* valueOf */.RP)(measured, metric)).padStart(width);
            return metric === sort ? look.paint('bold', figure) : figure;
        });
        return `  ${figures.join('  ')}  ${names[index] ?? ''}`;
    });
    const heads = columns.map(({ head, width }) => head.padStart(width)).join('  ');
    return [titleOf(survey, look), look.paint('dim', `  ${heads}  function`), ...rows, ...restOf(survey)];
}
const titleOf = ({ sort, min }, { paint }) => paint('bold', `Functions by ${orders[sort]}${min > 0 ? `, from ${min}` : ''}`);
const restOf = ({ more }) => more > 0 ? [`  and ${(0,words/* numberOf */.rl)(more, 'function')} more; --all lists them`] : [];
/** As many of them, and as whole words, as leave room for the name. */
function columnsFor(survey, { columns, isTerminal }) {
    const whole = metrics/* sizeMetrics */.DH.map((metric) => columnFor(metric, metric, survey));
    if (!isTerminal)
        return whole;
    const short = metrics/* sizeMetrics */.DH.map((metric) => columnFor(metric, shortHeads[metric], survey));
    const one = short.filter(({ metric }) => metric === (survey.sort === 'path' ? 'lines' : survey.sort));
    return [whole, short].find((some) => columns - function_table_widthOf(some) >= roomForNames) ?? one;
}
const roomForNames = 32;
const function_table_widthOf = (columns) => columns.reduce((sum, { width }) => sum + width + 2, 2);
function columnFor(metric, head, { spreads }) {
    const [largest = 0] = spreads[metric].values.at(-1) ?? [];
    return { metric, head, width: Math.max(head.length, String(largest).length) };
}

;// CONCATENATED MODULE: ./build/commands/size/explain-functions.js




/** Each function, line by line, with what makes it complex, and the sum below. */
function explainFunctions(survey, look) {
    const { listed } = survey;
    const names = layNames(listed, look, look.columns);
    const parts = listed.flatMap(({ measured }, index) => [
        '',
        look.paint('bold', names[index] ?? ''),
        ...rowsOf(measured, look),
    ]);
    return [titleOf(survey, look), ...parts, ...restOf(survey).flatMap((line) => ['', line])];
}
function rowsOf(measured, { paint }) {
    const points = allPoints(measured).map(({ line, construct, cyclomatic, cognitive }) => explain_functions_row(String(line), plus(cyclomatic), plus(cognitive), (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(construct, 60))));
    return [
        paint('dim', explain_functions_row('line', 'cyclomatic', 'cognitive', '')),
        ...points,
        paint('bold', explain_functions_row('sum', String(measured.cyclomatic), String(measured.cognitive), '')),
    ];
}
const plus = (points) => (points === 0 ? '' : `+${points}`);
const explain_functions_row = (line, cyclomatic, cognitive, construct) => `  ${line.padStart(7)}  ${cyclomatic.padStart(10)}  ${cognitive.padStart(9)}  ${construct}`.trimEnd();

// EXTERNAL MODULE: ./build/model/ratio.js
var ratio = __webpack_require__(63461);
;// CONCATENATED MODULE: ./build/commands/size/show-distribution.js



/** How many functions are how long, as bars. */
function showDistribution(lines, { paint, columns, hasUnicode }) {
    if (lines.total === 0)
        return [];
    const bands = (0,distribution/* bandsOf */.yL)(lines).map((band) => ({
        ...band,
        share: (0,ratio/* formatPercent */.l9)({ covered: band.count, total: lines.total }),
    }));
    const widths = {
        band: longest(bands.map(({ band }) => band)),
        count: longest(bands.map(({ count }) => String(count))),
        share: longest(bands.map(({ share }) => share)),
    };
    const room = Math.min(40, columns - widths.band - widths.count - widths.share - 8);
    const most = Math.max(...bands.map(({ count }) => count));
    const draw = hasUnicode ? drawBlocks : drawSigns;
    const rows = bands.map(({ band, count, share }) => [
        '',
        band.padEnd(widths.band),
        String(count).padStart(widths.count),
        share.padStart(widths.share),
        count > 0 && room > 0 ? draw((count * room) / most) : '',
    ].join('  '));
    return [paint('bold', 'Lines per function'), ...rows.map((row) => row.trimEnd())];
}
const longest = (texts) => Math.max(...texts.map(({ length }) => length));
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
// Whatever there is can be seen, be it one of a million.
function drawBlocks(length) {
    const parts = Math.max(1, Math.round(length * 8));
    return `${'█'.repeat(Math.floor(parts / 8))}${eighths[parts % 8] ?? ''}`;
}
const drawSigns = (length) => '#'.repeat(Math.max(1, Math.round(length)));
/** Half of the functions have no more than p50 says, one in a hundred has more than p99. */
function showPercentiles(spreads, { paint }) {
    const rows = metrics/* sizeMetrics */.DH.flatMap((metric) => {
        const percentiles = (0,distribution/* percentilesOf */.ib)(spreads[metric]);
        return percentiles ? [{ metric, percentiles: Object.entries(percentiles) }] : [];
    });
    const [first] = rows;
    if (!first)
        return [];
    const width = longest(rows.flatMap(({ percentiles }) => percentiles.map(([, value]) => String(value))).concat('max'));
    const line = (name, cells) => `  ${name.padEnd(10)}${cells.map((cell) => `  ${String(cell).padStart(width)}`).join('')}`;
    const heads = first.percentiles.map(([name]) => name);
    return [
        paint('dim', line('', heads)),
        ...rows.map(({ metric, percentiles }) => line(metric, percentiles.map(([, value]) => value))),
    ];
}

;// CONCATENATED MODULE: ./build/commands/size/as-table.js







/** For people: the worst functions, how large all of them are, and what was left out. */
function asTable(survey, look) {
    const parts = [
        functions(survey, look),
        showDistribution(survey.spreads.lines, look),
        showPercentiles(survey.spreads, look),
        [...totals(survey), ...leftOut(survey)],
    ].filter((lines) => lines.length > 0);
    return (0,safe_line/* safeLayout */.U)(parts.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n'));
}
function functions(survey, look) {
    if (survey.listed.length > 0)
        return survey.withPoints ? explainFunctions(survey, look) : functionTable(survey, look);
    const isUnasked = survey.more > 0 || survey.min === 0;
    return isUnasked ? [] : [titleOf(survey, look), '  none'];
}
const totals = ({ totals: { files, functions, lines, nloc } }) => [
    `  ${(0,words/* numberOf */.rl)(functions, 'function')} in ${(0,words/* numberOf */.rl)(files, 'file')}; ${(0,words/* numberOf */.rl)(lines, 'line')}, ${nloc} of them with code`,
];
function leftOut({ tree, withIgnored }) {
    if (tree.leftOut.length === 0)
        return [];
    const counts = new Map();
    for (const { reason } of tree.leftOut)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const reasons = [...counts]
        .sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b))
        .map(([reason, files]) => `${files} ${(0,visible/* visible */.RK)(reason)}`);
    const hint = withIgnored ? '' : '; --no-ignore measures them';
    return [`  ${(0,words/* numberOf */.rl)(tree.leftOut.length, 'file')} left out: ${reasons.join(', ')}${hint}`];
}

// EXTERNAL MODULE: ./build/reporters/paint.js
var paint = __webpack_require__(73553);
;// CONCATENATED MODULE: ./build/commands/size/look.js

const lookOf = (env, { columns, isTerminal }, noColor) => ({
    paint: (0,paint/* painter */.C)((0,paint/* wantsColor */.z)(env, isTerminal, noColor)),
    columns,
    isTerminal,
    hasUnicode: speaksUnicode(env),
});
/** The first of these that is set decides, as in POSIX; where none is, nobody said that it does not. */
function speaksUnicode(env) {
    if (env.get('TERM') === 'dumb')
        return false;
    const locale = ['LC_ALL', 'LC_CTYPE', 'LANG'].map((name) => env.get(name)).find(Boolean);
    return locale === undefined || /utf-?8/i.test(locale);
}

;// CONCATENATED MODULE: ./build/commands/size/pick-functions.js

/** Of files by path. Where the metric ties, path and line decide: the order is the same on every machine. */
function pickFunctions(files, { sort, top, min }, spreads) {
    if (sort === 'path')
        return cut(located(files), top, spreads.lines.total);
    const spread = spreads[sort];
    // Of many functions few are listed: what is too small to be among them is not sorted.
    const least = Math.max(min, leastOfTop(spread, top));
    const candidates = located(files, (one) => (0,distribution/* valueOf */.RP)(one, sort) >= least);
    // The sort keeps those that tie in their order, which is that of path and line.
    const worst = candidates.sort((a, b) => (0,distribution/* valueOf */.RP)(b.measured, sort) - (0,distribution/* valueOf */.RP)(a.measured, sort));
    return cut(worst, top, countFrom(spread, min));
}
const located = (files, fits = () => true) => files.flatMap(({ path, functions }) => functions.filter(fits).map((measured) => ({ path, measured })));
function cut(functions, top, all) {
    const listed = functions.slice(0, top);
    return { listed, more: all - listed.length };
}
/** The value of the last of the first `top` functions. */
function leastOfTop({ values }, top) {
    let passed = 0;
    return values.findLast(([, count]) => (passed += count) >= top)?.[0] ?? 0;
}
const countFrom = ({ values }, least) => values.reduce((sum, [value, count]) => (value >= least ? sum + count : sum), 0);

;// CONCATENATED MODULE: ./build/commands/size/survey.js



function surveyOf(tree, wishes) {
    const files = tree.files.toSorted((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path));
    const functions = files.flatMap((file) => file.functions);
    const spreads = (0,distribution/* spreadsOf */._V)(functions);
    const totals = {
        files: files.length,
        functions: functions.length,
        lines: files.reduce((sum, { lines }) => sum + lines, 0),
        nloc: files.reduce((sum, { nloc }) => sum + nloc, 0),
    };
    const { sort, min, withPoints, withIgnored } = wishes;
    return {
        tree: { ...tree, files },
        totals,
        spreads,
        sort,
        min,
        withPoints,
        withIgnored,
        ...pickFunctions(files, wishes, spreads),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
;// CONCATENATED MODULE: ./build/commands/size/wishes.js




const formats = ['table', 'json', 'csv'];
const wishes_orders = [...metrics/* sizeMetrics */.DH, 'path'];
function wishesOf(request) {
    const { operands, why, all } = request;
    const format = formatOf(request.format);
    const sort = orderOf(request.sort);
    if (request.min !== undefined && sort === 'path')
        throw new errors/* GateError */.ue('misuse', '--min counts what --sort names, and path is no number', {
            hint: 'Say --sort lines, or another metric.',
        });
    if (why && operands.length === 0)
        throw new errors/* GateError */.ue('misuse', '--why explains the functions of files, and none was named', {
            hint: 'Say epic21-gate size --why FILE.',
        });
    if (why && format === 'csv')
        throw new errors/* GateError */.ue('misuse', '--why is printed as table or json, and csv has no room for it');
    return {
        paths: operands.map((operand) => fromDirectory(operand, request)),
        format,
        sort,
        top: all ? Infinity : topOf(request),
        min: request.min === undefined ? 0 : wholeNumber('min', request.min),
        withPoints: why,
        withIgnored: request['no-ignore'],
        withUntracked: request.untracked,
    };
}
/** Who asks why wants to see each function of the file. */
function topOf({ top, why }) {
    if (top !== undefined)
        return wholeNumber('top', top);
    return why ? Infinity : 20;
}
function wholeNumber(name, text) {
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    throw new errors/* GateError */.ue('misuse', `--${name} is "${text}", expected a whole number`);
}
/** Cognitive complexity before all: it says best what is hard to read, where a long table is only long. */
function orderOf(text = 'cognitive') {
    const order = wishes_orders.find((one) => one === text);
    if (order)
        return order;
    throw new errors/* GateError */.ue('misuse', `--sort is "${text}", expected ${wishes_orders.join(', ')}`, {
        hint: (0,nearest/* didYouMean */.au)(text, wishes_orders),
    });
}
function formatOf(said) {
    const [text = 'table', ...more] = said;
    const format = formats.find((one) => one === text);
    if (format && more.length === 0)
        return format;
    throw new errors/* GateError */.ue('misuse', `size prints table, json or csv, found "${said.join(',')}"`, {
        hint: 'To keep it, redirect: epic21-gate size --all --format csv > functions.csv.',
    });
}
/** Operands start from where the command runs, and what is measured from the gated directory. */
function fromDirectory(operand, { cwd, directory }) {
    const way = (0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd, directory), (0,external_node_path_.resolve)(cwd, operand)).replaceAll('\\', '/');
    if (way === '')
        return '.';
    return /^\.\.(?:\/|$)/.test(way) || (0,external_node_path_.isAbsolute)(way) ? (0,external_node_path_.resolve)(cwd, operand) : way;
}

;// CONCATENATED MODULE: ./build/commands/size/index.js









const renderers = { table: asTable, json: asJson, csv: asCsv };
/** Shows how large functions are; it judges nothing, but what could not be measured is no success. */
async function showSizes({ request, sinks, sources }, measure) {
    const wishes = wishesOf(request);
    const tree = await measure(wishes.paths, wishes);
    const look = lookOf(sources.env, sinks.stdout, request['no-color']);
    const survey = surveyOf(tree, wishes);
    sinks.stdout.write(renderers[wishes.format](survey, look));
    const told = wishes.format === 'table' ? undefined : partOf(survey);
    if (told !== undefined)
        sinks.stderr.write(`${(0,safe_line/* safeLine */.o)(`epic21-gate: ${told}`)}\n`);
    const lost = [...unparsed(tree, wishes.top), ...(isEmpty(tree) ? [emptiness(tree)] : [])];
    for (const message of lost)
        sinks.stderr.write(`${(0,safe_line/* safeLine */.o)(`epic21-gate: ${message}`)}\n`);
    return { exitCode: verdict/* exitCodes */.h[lost.length > 0 ? 'undecided' : 'ready'] };
}
/** A table says it itself; what is read by a program looks like all of it. */
const partOf = ({ listed, totals }) => listed.length === totals.functions
    ? undefined
    : `${listed.length} of ${(0,words/* numberOf */.rl)(totals.functions, 'function')} are listed; --all lists them all`;
function unparsed({ unparsed: all }, top) {
    const listed = all
        .slice(0, Math.max(top, 1))
        .map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`}: ${message}`);
    const more = all.length - listed.length;
    return more > 0 ? [...listed, `${(0,words/* numberOf */.rl)(more, 'file')} more could not be parsed; --all lists them`] : listed;
}
const isEmpty = ({ files }) => files.every(({ functions }) => functions.length === 0);
function emptiness({ files, leftOut }) {
    const what = files.length === 0 ? 'no file was measured' : `there is no function in ${(0,words/* numberOf */.rl)(files.length, 'file')}`;
    return leftOut.length === 0 ? what : `${what}, and ${(0,words/* numberOf */.rl)(leftOut.length, 'file')} left out`;
}

;// CONCATENATED MODULE: ./build/commands/size.js


const size = (hall) => showSizes(hall, (0,measure_sizes/* measureSizes */.h)(hall));


/***/ }),

/***/ 74519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FG: () => (/* binding */ configNames),
  jx: () => (/* binding */ hasConfig),
  im: () => (/* binding */ readConfigText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/plan.js
var plan = __webpack_require__(64519);
// EXTERNAL MODULE: ./build/model/sha256.js
var sha256 = __webpack_require__(25327);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/config/tree.js



/** The files that are checked out. */
const diskTree = ({ files }) => ({
    async read(path) {
        try {
            return await files.read(path);
        }
        catch (thrown) {
            if (thrown instanceof errors/* GateError */.ue && thrown.kind === 'not-found')
                return undefined;
            throw thrown;
        }
    },
});
/**
 * The tree that the request names; where it names none, the base for what comes from a fork. Only where it judges: a leg that
 * collects runs the code of the fork, which may write what it likes, and has no history.
 */
async function configTree({ command, 'config-from': asked }, sources) {
    if (asked === 'head')
        return diskTree(sources);
    const event = await sources.github.event();
    if (asked === undefined && !(command === 'check' && mayBeOfFork(event)))
        return diskTree(sources);
    const at = await baseOf(event, sources);
    return at === undefined ? diskTree(sources) : { at, read: (path) => sources.git.show(at, path) };
}
/** One whose event does not tell where it is from counts as one of a fork. */
function mayBeOfFork(event) {
    // What pull_request_target checks out is the base already, and nothing is judged on it.
    if (!event || event.name === 'pull_request_target')
        return false;
    return event.pull?.isFork ?? event.name.startsWith('pull_request');
}
/** Undefined where the event is about the repository as it is: what is checked out is all there is. */
async function baseOf(event, { comparison, git }) {
    const found = await comparison();
    if (!found) {
        if (event && !event.pull && !mayBeOfFork(event))
            return undefined;
        throw unknownBase('nothing says what is compared', 'Name the commit to compare with: --base origin/main.');
    }
    if ('unknown' in found)
        throw unknownBase((0,visible/* visible */.RK)((0,visible/* clip */.$Q)(found.unknown, 300)), found.hint);
    // The first parent of a tested merge is the base as it is. Elsewhere the base of the comparison is a merge base, and who
    // branches off long ago would choose an old, laxer config: the tip is asked for.
    const tip = found.shown === undefined ? event?.change?.base : undefined;
    const at = await git.resolve(tip ?? found.base);
    if (at !== undefined)
        return at;
    throw unknownBase(`the base ${(0,words/* showCommit */.B)(tip ?? found.base)} is not here`, fetchAll);
}
const fetchAll = 'Fetch the whole history: actions/checkout with fetch-depth: 0';
const unknownBase = (why, hint) => new errors/* GateError */.ue('misuse', `the config is to be read from the base of the change, which is unknown: ${why}`, { hint });

;// CONCATENATED MODULE: ./build/config/find.js








const configNames = [
    '.github/epic21-gate.yml',
    '.github/epic21-gate.yaml',
    'epic21-gate.yml',
    'epic21-gate.yaml',
    'epic21-gate.json',
];
/** The config that the request names, or holds, or that lies where configs lie, as it is in the tree that counts. */
async function readConfigText(request, sources) {
    const { config: said } = request;
    if (said !== undefined && (0,plan/* isInline */.m)(said))
        return inlineText(said, request);
    const tree = await configTree(request, sources);
    return said === undefined ? findConfig(tree) : readNamed(said, request, tree);
}
/** It stands in the workflow, and the tree that GitHub took the workflow from is what counts. */
function inlineText(text, { 'config-from': asked }) {
    if (asked === 'base')
        throw new errors/* GateError */.ue('misuse', 'an inline config stands in the workflow and cannot be read from the base', {
            hint: 'Commit the config as a file, or leave config-from out.',
        });
    return { text, file: plan/* inlineConfig */.a, read: { file: plan/* inlineConfig */.a, sha256: (0,sha256/* sha256 */.s)(text) } };
}
async function readNamed(said, { cwd, directory }, tree) {
    const file = (0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd, directory), (0,external_node_path_.resolve)(cwd, said)).replaceAll('\\', '/');
    const found = await readIfThere({ path: tree.at === undefined ? (0,external_node_path_.resolve)(cwd, said) : file, file }, tree);
    if (found)
        return found;
    throw new errors/* GateError */.ue('misuse', `the config ${said} does not exist${atBase(tree)}`, { hint: nextStep(tree) });
}
const atBase = ({ at }) => (at === undefined ? '' : ` at the base ${(0,words/* showCommit */.B)(at)} of the change`);
const nextStep = ({ at }, more = '') => at === undefined
    ? `Write one with \`epic21-gate init\`${more}.`
    : 'Merge the config first, or say config-from: head where the change comes from people you trust.';
/** Whether there is one to be found where nobody named one. */
async function hasConfig(files) {
    for await (const file of files.readEach(configNames)) {
        if ('bytes' in file || file.error.kind !== 'not-found')
            return true;
    }
    return false;
}
async function findConfig(tree) {
    const read = await Promise.all(configNames.map((file) => readIfThere({ path: file, file }, tree)));
    const [only, other] = read.filter((found) => found !== undefined);
    if (!only) {
        throw new errors/* GateError */.ue('misuse', `no config found${atBase(tree)}: tried ${configNames.join(', ')}`, {
            hint: nextStep(tree, ', or name yours with --config'),
        });
    }
    // Two configs would let the laxer one win unseen.
    if (other)
        throw new errors/* GateError */.ue('misuse', `two configs found${atBase(tree)}: ${only.file} and ${other.file}`, {
            hint: 'Keep one, or name it with --config.',
        });
    return only;
}
async function readIfThere({ path, file }, tree) {
    try {
        const bytes = await tree.read(path);
        if (!bytes)
            return undefined;
        const { at } = tree;
        const read = { file, ...(at !== undefined && { at }), sha256: (0,sha256/* sha256 */.s)(bytes) };
        return { text: (0,formats_text/* decodeText */.g)(bytes, path, limits/* limits */.F.configBytes), file, read };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        throw new errors/* GateError */.ue('misuse', thrown.message, { hint: thrown.hint ?? outsideHint(thrown, tree), cause: thrown });
    }
}
/** No commit holds what lies outside the repository. */
const outsideHint = ({ kind }, { at }) => kind === 'outside' && at !== undefined ? 'Say config-from: head: no commit holds such a file.' : undefined;


/***/ }),

/***/ 43041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code units, so that the order is the same on every machine. */
const compareText = (a, b) => (a === b ? 0 : a < b ? -1 : 1);


/***/ }),

/***/ 99303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readQuoted)
/* harmony export */ });
const escapes = {
    a: 0x07,
    b: 0x08,
    t: 0x09,
    n: 0x0a,
    v: 0x0b,
    f: 0x0c,
    r: 0x0d,
    '"': 0x22,
    '\\': 0x5c,
};
const quoted = /"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/y;
const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];
/** A name between quotes as C has them, at an offset; undefined where there is none. */
function readQuoted(text, at) {
    quoted.lastIndex = at;
    const [whole, inner] = quoted.exec(text) ?? [];
    if (whole === undefined || inner === undefined)
        return undefined;
    return { name: unescape(inner), end: at + whole.length };
}
/** Escapes stand for bytes: several of them can be one character. */
function unescape(inner) {
    const bytes = inner
        .split(/(\\(?:[0-3][0-7]{2}|.))/)
        .flatMap((part, index) => (index % 2 === 0 ? [...encoder.encode(part)] : [byteOf(part.slice(1))]));
    return decoder.decode(Uint8Array.from(bytes));
}
const byteOf = (escape) => escapes[escape] ?? Number.parseInt(escape, 8);


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

/***/ 39231:
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

/***/ 63461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/** A percentage as it was written, as a whole number of 10^-digits percent. */
function exactly(percent) {
    const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(percent));
    // Nothing is below NaN, which would make it a limit that everything keeps.
    if (!written)
        throw new RangeError(`${percent} is no percentage`);
    const [, sign = '', whole = '0', fraction = '', exponent = '0'] = written;
    const digits = Math.max(0, fraction.length - Number(exponent));
    const zeros = Math.max(0, Number(exponent) - fraction.length);
    return { value: BigInt(`${sign}${whole}${fraction}${'0'.repeat(zeros)}`), digits };
}
/** Whether the ratio is below a percentage: compared as whole numbers, never as rounded ones. */
function isBelow({ covered, total }, percent) {
    const { value, digits } = exactly(percent);
    return BigInt(covered) * 100n * 10n ** BigInt(digits) < value * BigInt(total);
}
/**
 * The percentage, cut and never rounded up: it is 100 only where nothing is missing, 0 only where nothing is covered,
 * and never reads as a limit that it is below.
 */
function formatPercent({ covered, total }, limit) {
    if (total === 0)
        return 'not measured';
    const digits = Math.max(1, limit === undefined ? 1 : exactly(limit).digits);
    return `${cutVisibly(BigInt(covered), BigInt(total), digits)} %`;
}
/** The percentage as a number for a history, cut too; undefined where nothing was measured. */
const percentOf = ({ covered, total }) => total === 0 ? undefined : Number(cut(BigInt(covered), BigInt(total), 4));
/** By how much the percentage moved, cut towards no change and never to it: `+0.3 points`, `-0.04 points`, `0 points`. */
function formatPoints(now, before) {
    if (now.total === 0 || before.total === 0)
        return 'not measured';
    const moved = BigInt(now.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(now.total);
    if (moved === 0n)
        return '0 points';
    const size = cutVisibly(moved < 0n ? -moved : moved, BigInt(now.total) * BigInt(before.total), 1);
    return `${moved < 0n ? '-' : '+'}${size} points`;
}
/** With as many digits as it takes to see that it is more than nothing. */
function cutVisibly(part, whole, least) {
    let [digits, shown] = [least, cut(part, whole, least)];
    if (part === 0n)
        return shown;
    while (!/[1-9]/.test(shown))
        shown = cut(part, whole, ++digits);
    return shown;
}
function cut(part, whole, digits) {
    const scaled = (part * 100n * 10n ** BigInt(digits)) / whole;
    const text = scaled.toString().padStart(digits + 1, '0');
    return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
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


/***/ }),

/***/ 73553:
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


/***/ }),

/***/ 28165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printableJson)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

/** JSON in characters that no terminal and no runner acts on: it may be printed in a job. */
const printableJson = (value, indent = 2) => JSON.stringify(value, null, indent)
    .split('\n')
    .map((line) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(line, asEscape).replaceAll('##[', String.raw `#\u0023[`))
    .join('\n');
const asEscape = (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');


/***/ })

};
