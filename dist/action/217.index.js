export const id = 217;
export const ids = [217,30];
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

/***/ 47532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/checks/coverage/gather.js + 10 modules
var gather = __webpack_require__(61332);
// EXTERNAL MODULE: ./build/formats/coverage/write-json.js
var write_json = __webpack_require__(13988);
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

// EXTERNAL MODULE: ./build/formats/diff.js + 7 modules
var diff = __webpack_require__(32023);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/gate/version.js
var version = __webpack_require__(34578);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/ratio.js
var ratio = __webpack_require__(63461);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/reporters/safe-line.js
var safe_line = __webpack_require__(2667);
// EXTERNAL MODULE: ./build/checks/size/figures-of-tree.js
var figures_of_tree = __webpack_require__(95964);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/commands/measure-sizes.js + 1 modules
var measure_sizes = __webpack_require__(58862);
;// CONCATENATED MODULE: ./build/commands/collect-size.js









const usualBands = { of: 'lines', 'up-to': [15, 40] };
const mostListed = 50;
/** Stores the figures of all functions at this commit, as a baseline to compare with. */
async function collectSize(hall, output, sha) {
    const { request, sources, sinks } = hall;
    const tree = await (0,measure_sizes/* measureSizes */.h)(hall)([], { withPoints: false, withIgnored: false, withUntracked: false });
    const tracked = new Set(await sources.git.tracked());
    const reasons = [
        ...tree.files
            .filter(({ path }) => !tracked.has(path))
            .map(({ path }) => `${(0,words/* showName */.$i)(path)} is not tracked, and so not part of ${sha.slice(0, 12)}`),
        ...tree.unparsed.map(({ path, line, message }) => `${(0,finding/* formatPlace */.dE)({ file: path, line })}: ${message}`),
        ...(tree.files.length === 0 ? ['no file of the repository is of a language that is measured'] : []),
        ...((await sources.git.diff(sha)).length > 0
            ? [`files on disk are not as they are at ${sha.slice(0, 12)}: commit them, or take them back`]
            : []),
    ];
    if (reasons.length > 0)
        return refuse(hall, reasons);
    const bands = (await (0,measure_sizes/* optionsIfAny */.q)(hall))?.bands ?? { ...usualBands, 'up-to': [...usualBands['up-to']] };
    const payload = (0,figures_of_tree/* figuresOfTree */.j)(tree.files, bands);
    const event = await sources.github.event();
    const envelope = {
        schema: 1,
        check: 'size',
        sha,
        ref: event?.ref,
        run: sources.env.get('GITHUB_RUN_ID'),
        time: sources.clock.now().toISOString(),
        tool: { name: 'epic21-gate', version: version/* version */.r },
        payload,
    };
    await sinks.files.write((0,external_node_path_.resolve)(request.cwd, output), `${JSON.stringify(envelope, undefined, 2)}\n`);
    const long = payload.function_size_distribution['>40'];
    const told = `${(0,words/* numberOf */.rl)(payload.total_functions, 'function')} in ${(0,words/* numberOf */.rl)(tree.files.length, 'file')}, ${long} of them over 40 lines`;
    sinks.stdout.write(`${(0,safe_line/* safeLine */.o)(`Kept the sizes at ${sha.slice(0, 12)} in ${output}: ${told}`)}\n`);
    return { exitCode: verdict/* exitCodes */.h.ready };
}
/** Which check's evidence is meant. */
function subjectOf(operands) {
    const [subject = 'coverage', ...more] = operands;
    if ((subject === 'coverage' || subject === 'size') && more.length === 0)
        return subject;
    throw new errors/* GateError */.ue('misuse', `collect takes coverage or size, found "${operands.join(' ').slice(0, 80)}"`);
}
function refuse({ sinks }, reasons) {
    const more = reasons.length > mostListed ? [`and ${reasons.length - mostListed} more`] : [];
    const lines = ['Nothing was written, for not all was measured:', ...reasons.slice(0, mostListed), ...more];
    sinks.stderr.write(lines.map((line, index) => `${index === 0 ? '' : '  '}${(0,safe_line/* safeLine */.o)(line)}\n`).join(''));
    return { exitCode: verdict/* exitCodes */.h.undecided };
}

// EXTERNAL MODULE: ./build/commands/planned-coverage.js
var planned_coverage = __webpack_require__(55680);
;// CONCATENATED MODULE: ./build/commands/collect.js














/** Stores what was measured here, so that a job that has it all can judge it. Nothing is written that was not measured. */
const collect = async (hall) => {
    const { request, sources, sinks } = hall;
    const { leg, output } = request;
    const subject = subjectOf(request.operands);
    if (subject === 'coverage' && leg === undefined)
        throw missing('--leg', 'Name this leg as the config lists it: --leg linux.');
    if (output === undefined)
        throw missing('--output', 'Name the file to write: --output legs/linux.json.');
    const sha = await commitOf(hall);
    if (subject === 'size' || leg === undefined)
        return collectSize(hall, output, sha);
    const options = await optionsOf(hall, leg);
    const { evidence, measured } = await (0,gather.gatherAll)(sources, options);
    const reasons = [...evidence.problems.map(tell), ...(await changedSince(sha, hall, evidence))];
    if (reasons.length > 0)
        return collect_refuse(hall, reasons);
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
async function commitOf({ sources }) {
    const sha = await sources.git.head();
    if (sha !== undefined)
        return sha;
    throw new errors/* GateError */.ue('misuse', 'there is no commit here that the evidence could be of', {
        hint: 'Run it in a checkout of the repository.',
    });
}
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
function collect_refuse({ sinks }, reasons) {
    const lines = ['Nothing was written, for not all was measured:', ...reasons.map((reason) => `  ${reason}`)];
    sinks.stderr.write(lines.map((line) => `${(0,safe_line/* safeLine */.o)(line)}\n`).join(''));
    return { exitCode: verdict/* exitCodes */.h.undecided };
}


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
// EXTERNAL MODULE: ./build/config/find.js
var find = __webpack_require__(75392);
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
    return (await Promise.all(/* import() */[__webpack_require__.e(164), __webpack_require__.e(102), __webpack_require__.e(815), __webpack_require__.e(75), __webpack_require__.e(211)]).then(__webpack_require__.bind(__webpack_require__, 52211))).findSize(hall);
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

/***/ 55680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findCoverage),
/* harmony export */   v: () => (/* binding */ plannedCoverage)
/* harmony export */ });
/* harmony import */ var _checks_coverage_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43680);
/* harmony import */ var _checks_coverage_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41305);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4075);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56407);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);





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


/***/ })

};
