export const id = 2352;
export const ids = [2352,6952];
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

/***/ 67369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readResults),
  O: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
;// CONCATENATED MODULE: ./build/formats/junit/declared.js

function declared() {
    let root = { tests: undefined, bad: undefined };
    const suites = { tests: undefined, bad: undefined };
    const tests = () => root.tests ?? suites.tests;
    // Where a suite has a failure of which the root knows nothing, it is no less of one.
    const bad = () => greater(root.bad, suites.bad);
    return {
        suite(element, isRoot) {
            const own = figuresOf(element);
            if (isRoot)
                root = own;
            else {
                suites.tests = sum(suites.tests, own.tests);
                suites.bad = sum(suites.bad, own.bad);
            }
        },
        notes(counted) {
            const [said, saidBad] = [tests(), bad()];
            return [
                ...(said === undefined || said === counted.tests
                    ? []
                    : [`declares ${(0,words/* numberOf */.rl)(said, 'test')} and has ${(0,words/* numberOf */.rl)(counted.tests, 'case')}`]),
                ...(saidBad === undefined || saidBad === counted.bad
                    ? []
                    : [`declares ${(0,words/* numberOf */.rl)(saidBad, 'failure')} and shows ${counted.bad}`]),
            ];
        },
        unshown: ({ bad: shown, repeated }) => Math.max(0, (bad() ?? 0) - shown - repeated),
    };
}
function figuresOf(element) {
    const count = (name) => {
        const value = element.number(name);
        return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
    };
    // A figure that is there and that nobody can read does not say that there are none.
    const countBad = (name) => count(name) ?? (element.get(name)?.trim() ? 1 : undefined);
    return { tests: count('tests'), bad: sum(countBad('failures'), countBad('errors')) };
}
const greater = (a, b) => a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
const sum = (a, b) => a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0);

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/formats/junit/junit-tally.js

const mostCases = 2_000_000;
const mostFailures = 1_000;
function junitTally(file) {
    const counts = { passed: 0, failed: 0, errored: 0, skipped: 0 };
    const failures = [];
    let [tests, flaky, repeated] = [0, 0, 0];
    return {
        add(one) {
            if (tests === mostCases)
                throw new errors/* GateError */.ue('too-large', `${file} has more than ${mostCases} test cases`, { at: { file } });
            const outcome = one.outcome();
            tests++;
            counts[outcome]++;
            repeated += one.repeated();
            if (one.isFlaky())
                flaky++;
            const isBad = outcome === 'failed' || outcome === 'errored';
            if (isBad && failures.length < mostFailures)
                failures.push(one.failure());
        },
        report(figures) {
            const { failed, errored, skipped } = counts;
            const counted = { tests, bad: failed + errored, repeated };
            const notes = figures.notes(counted);
            return { tests, failed, errored, skipped, flaky, unshown: figures.unshown(counted), failures, notes };
        },
    };
}

;// CONCATENATED MODULE: ./build/formats/junit/places-in.js
const mostRead = 8_192;
const mostPlaces = 12;
// `a/b.py:12: in test`, `(src/a.test.ts:12:5)`, `(CartTest.java:12)`, `in C:\a\B.cs:line 12`, `File "a.py", line 12`.
const place = /((?:[A-Za-z]:)?[\w.@+~\-/\\]{1,300}\.[A-Za-z]\w{0,9})(?:"?, |[:(])(?:line )?(\d{1,7})\b/g;
/** The places that the text of a failure names, in its order: what a stack trace begins and ends with. */
function placesIn(text) {
    // The end of a long one says most: Python's traces have the cause there.
    const read = text.length > 2 * mostRead ? `${text.slice(0, mostRead)}\n${text.slice(-mostRead)}` : text;
    const found = new Map();
    for (const [whole, file = '', line] of read.matchAll(place)) {
        if (found.size === mostPlaces)
            break;
        found.set(whole, { file, line: Number(line) });
    }
    return [...found.values()];
}
/** The place that an element is given, its first line being this. */
function placeOf({ get, number }, outer, first = 1) {
    const file = get('file') ?? outer;
    if (file === undefined)
        return undefined;
    const line = number('line') ?? number('lineno');
    return line !== undefined && Number.isSafeInteger(line) && line >= first
        ? { file, line: line - first + 1 }
        : { file };
}

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/formats/junit/strangers.js


// XML that people hand to who asks for JUnit: most of these tools can write it as well.
const strangers = {
    TestRun: ['is a TRX report of Visual Studio', 'Write JUnit with the logger JunitXml.TestLogger: `--logger junit`.'],
    'test-run': ["is NUnit's own report", 'Write JUnit with the logger JunitXml.TestLogger, or convert it.'],
    'test-results': ["is NUnit's own report", 'Write JUnit with the logger JunitXml.TestLogger, or convert it.'],
    assemblies: ["is xUnit.net's own report", 'Write JUnit: `--logger junit`, or `-junit FILE` of its runner.'],
    'testng-results': ["is TestNG's own report", 'Name the files in `junitreports/` beside it.'],
    testExecutions: ["is SonarQube's test report", 'Name the JUnit report that it was made from.'],
    coverage: ['is a coverage report: it has no test results', 'Name what the tests wrote about themselves.'],
    report: ['is a coverage report: it has no test results', 'Name what the tests wrote about themselves.'],
    html: ['is an HTML page', 'Name the machine-readable report.'],
};
/** Why an XML document is no JUnit report, by its root. */
function strangerError(file, { name, line }) {
    const own = Object.hasOwn(strangers, name) ? strangers[name] : undefined;
    const [what, hint] = own ?? [
        `is no JUnit report: its root is <${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(name, 80))}>`,
        'Name JUnit XML, whose root is <testsuites> or <testsuite>.',
    ];
    return new errors/* GateError */.ue('malformed', `${file} ${what}`, { at: { file, line }, hint });
}

;// CONCATENATED MODULE: ./build/formats/junit/test-case.js


const mostName = 300;
const mostMessage = 1_000;
const marks = {
    failure: 'failed',
    error: 'errored',
    skipped: 'skipped',
    disabled: 'skipped',
    flakyFailure: 'repeated',
    flakyError: 'repeated',
    rerunFailure: 'repeated',
    rerunError: 'repeated',
};
// CTest, GoogleTest and others say it in an attribute too, some only there.
const statuses = {
    fail: 'failed',
    failed: 'failed',
    failure: 'failed',
    error: 'errored',
    skipped: 'skipped',
    disabled: 'skipped',
    notrun: 'skipped',
    ignored: 'skipped',
    pending: 'skipped',
};
const worst = ['errored', 'failed', 'skipped', 'passed'];
function testCase(name, place, status) {
    let own = place;
    const said = status?.toLowerCase() ?? '';
    const seen = new Set(Object.hasOwn(statuses, said) ? [statuses[said] ?? 'passed'] : []);
    let [repeated, isFirst, message, text] = [0, true, '', ''];
    const outcome = () => {
        // A failure that was followed by an error in the cleanup is a failure.
        if (seen.has('failed'))
            return 'failed';
        return worst.find((one) => seen.has(one)) ?? 'passed';
    };
    return {
        mark(element) {
            const mark = Object.hasOwn(marks, element.name) ? marks[element.name] : undefined;
            if (mark === undefined)
                return false;
            const tells = isFirst && (mark === 'failed' || mark === 'errored');
            // Some tools write an element for each assertion that failed, and count each.
            if (mark === 'repeated' || (mark !== 'skipped' && !tells))
                repeated++;
            if (mark === 'repeated')
                return false;
            seen.add(mark);
            if (!tells)
                return false;
            [isFirst, message] = [false, element.get('message') ?? element.get('type') ?? ''];
            own = placeOf(element) ?? own;
            return true;
        },
        text: (more) => void (text += more),
        outcome,
        isFlaky: () => repeated > 0 && outcome() === 'passed',
        repeated: () => repeated,
        failure() {
            const places = [...placesIn(text || message), ...(own ? [own] : [])];
            const told = firstLine(message) || firstLine(text);
            return {
                name: (0,visible/* clip */.$Q)(name, mostName),
                kind: outcome() === 'errored' ? 'errored' : 'failed',
                ...(told && { message: (0,visible/* clip */.$Q)(told, mostMessage) }),
                places,
            };
        },
    };
}
const firstLine = (text) => text.trimStart().split(/[\r\n]/, 1)[0] ?? '';

;// CONCATENATED MODULE: ./build/formats/junit/junit-reading.js





const broken = new Set(['failure', 'error']);
/** Follows the elements of a report, and keeps figures and the first failures. */
function junitReading(file) {
    const figures = declared();
    const tally = junitTally(file);
    const around = [];
    const suites = [];
    const cases = [];
    /** What the text is of that is read now. */
    let telling;
    function openSuite(element) {
        if (around.length === 0 || around.length === 1)
            figures.suite(element, around.length === 0);
        const { name: outer = '', file: from } = suites.at(-1) ?? {};
        suites.push({ name: element.get('name') ?? outer, file: element.get('file') ?? from, own: undefined });
    }
    function mark(element, parent) {
        const suite = suites.at(-1);
        if (parent === 'testcase')
            telling = cases.at(-1)?.mark(element) ? cases.at(-1) : undefined;
        else if (suite && parent.startsWith('testsuite') && broken.has(element.name)) {
            suite.own ??= testCase(suite.name, suite.file === undefined ? undefined : { file: suite.file }, undefined);
            telling = suite.own.mark(element) ? suite.own : undefined;
        }
    }
    return {
        open(element) {
            const parent = around.at(-1);
            if (parent === undefined && !isSuite(element))
                throw strangerError(file, element);
            telling = undefined;
            if (element.name === 'testcase')
                cases.push(caseOf(element, suites.at(-1)));
            else if (isSuite(element))
                openSuite(element);
            else
                mark(element, parent ?? '');
            around.push(element.name);
        },
        close(name) {
            around.pop();
            telling = undefined;
            const closed = name === 'testcase' ? cases.pop() : isSuite({ name }) ? suites.pop()?.own : undefined;
            if (closed)
                tally.add(closed);
        },
        wantsText: () => telling !== undefined,
        text: (text) => telling?.text(text),
        end: () => tally.report(figures),
    };
}
const isSuite = ({ name }) => name === 'testsuite' || name === 'testsuites';
// pytest counts lines from 0 there, and is the one tool that calls its suite so.
const caseOf = (element, suite) => testCase(nameOf(element), placeOf(element, suite?.file, suite?.name === 'pytest' ? 0 : 1), statusOf(element));
function nameOf({ get }) {
    const [own, group] = [get('name') ?? '', get('classname') ?? ''];
    if (group === '' || own === group || own.startsWith(`${group} `))
        return own || 'a test without a name';
    return own === '' ? group : `${group} ${own}`;
}
/** GoogleTest has what became of it in `result`, and in `status` whether it was run at all. */
const statusOf = ({ get }) => get('status') === 'run' ? get('result') : (get('status') ?? get('result'));

// EXTERNAL MODULE: ./build/formats/xml/scanner.js + 14 modules
var xml_scanner = __webpack_require__(36805);
;// CONCATENATED MODULE: ./build/formats/junit.js


/** Reads JUnit XML of any tool as it comes. Throws a GateError for what is none, and for what was cut off. */
async function readJunit(chunks, file) {
    const reading = junitReading(file);
    const scanner = (0,xml_scanner/* xmlScanner */.W)(file, reading);
    for await (const chunk of chunks)
        scanner.write(chunk);
    scanner.end();
    return reading.end();
}

// EXTERNAL MODULE: ./build/checks/suites/evidence.js
var evidence = __webpack_require__(6339);
;// CONCATENATED MODULE: ./build/checks/suites/read-results.js




const mostNotes = 20;
/** What the reports of one leg come to. One that cannot be read is a problem, and the others go on. */
async function readResults(paths, files, find) {
    let results = noResults;
    const problems = [];
    for (const path of paths) {
        try {
            results = add(results, await readJunit(files.stream(path), path), path, find);
        }
        catch (thrown) {
            problems.push(unreadable(thrown, path));
        }
    }
    return { results, problems };
}
function unreadable(thrown, path) {
    if (!(thrown instanceof errors/* GateError */.ue) || thrown.kind === 'cancelled')
        throw thrown;
    const { message, hint, at } = thrown;
    return {
        rule: 'results-unreadable',
        message,
        at: at?.line === undefined ? { file: path } : { file: path, line: at.line },
        ...(hint && { details: [hint] }),
    };
}
const noResults = {
    reports: 0,
    tests: 0,
    failed: 0,
    errored: 0,
    skipped: 0,
    flaky: 0,
    unshown: 0,
    failures: [],
    notes: [],
};
function add(sum, report, path, find) {
    const failures = report.failures.slice(0, evidence/* mostFailures */.ZK - sum.failures.length).map(({ places, message, ...test }) => {
        const at = find(places);
        return { ...test, ...(message !== undefined && { message: (0,visible/* clip */.$Q)(message, 300) }), ...(at && { at }) };
    });
    return {
        reports: sum.reports + 1,
        tests: sum.tests + report.tests,
        failed: sum.failed + report.failed,
        errored: sum.errored + report.errored,
        skipped: sum.skipped + report.skipped,
        flaky: sum.flaky + report.flaky,
        unshown: sum.unshown + report.unshown,
        failures: [...sum.failures, ...failures],
        notes: [...sum.notes, ...report.notes.map((note) => `${path} ${note}`)].slice(0, mostNotes),
    };
}


/***/ }),

/***/ 10877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   r: () => (/* binding */ committed)
/* harmony export */ });
/* harmony import */ var _model_plain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77664);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45583);


/** The files of globs, sorted; what is not there is not among them. */
const filesOf = async (globs, files) => globs.length === 0 ? [] : [...new Set((await files.list(globs)).map(_model_plain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s))].sort();
/** Results that lie in the repository were not written by this run, or anybody may write them. */
function committed(names, tracked) {
    const known = new Set(tracked);
    return names
        .filter((name) => known.has(name))
        .map((name) => ({
        rule: 'results-committed',
        message: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(name)} is tracked by git, expected a file that the tests of this run wrote`,
        at: { file: name },
    }));
}


/***/ }),

/***/ 34263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ testPlaces)
/* harmony export */ });
const foreign = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.venv)\//;
/** Finds the first of the places that is in a file of the repository, whatever the machine of the leg called it. */
function testPlaces(tracked) {
    const byName = new Map();
    for (const path of tracked) {
        const same = byName.get(baseOf(path));
        if (same)
            same.push(path);
        else
            byName.set(baseOf(path), [path]);
    }
    return (candidates) => {
        for (const { file, line } of candidates) {
            const path = normal(file);
            const found = foreign.test(path) ? undefined : findFile(path, byName.get(baseOf(path)) ?? []);
            if (found !== undefined)
                return line === undefined || line < 1 ? { file: found } : { file: found, line };
        }
        return undefined;
    };
}
/** The file that the path ends with, the longest one; or the one file that ends with the path. */
function findFile(path, known) {
    if (known.includes(path))
        return path;
    const longest = known
        // A name alone would fit a file of that name in any folder of the machine.
        .filter((one) => one.includes('/') && path.endsWith(`/${one}`))
        .reduce((best, one) => (one.length > best.length ? one : best), '');
    if (longest !== '')
        return longest;
    const within = known.filter((one) => one.endsWith(`/${path}`));
    return within.length === 1 ? within[0] : undefined;
}
const baseOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const normal = (path) => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');


/***/ }),

/***/ 56959:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/checks/suites/expected-legs.js + 1 modules
var expected_legs = __webpack_require__(29577);
// EXTERNAL MODULE: ./build/formats/json.js + 2 modules
var json = __webpack_require__(37787);
// EXTERNAL MODULE: ./build/model/words.js
var model_words = __webpack_require__(45583);
;// CONCATENATED MODULE: ./build/commands/collect-leg.js






const matrix = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]));
/** Whether a leg is told by its `matrix` context, and not by its name. */
const isMatrix = (said) => said.trimStart().startsWith('{');
/** The leg that `--leg` names, as it is called or, from a workflow, by its `matrix` context as JSON. */
function chosenLeg(said, options) {
    const legs = options ? (0,expected_legs/* expectedLegs */.ii)(options) : undefined;
    if (isMatrix(said))
        return legOfMatrix(said, options, legs);
    if (!legs)
        return { name: said, values: new Map([['leg', said]]) };
    return legs.find(({ name }) => name === said) ?? unknown(said, legs);
}
function legOfMatrix(said, options, legs) {
    const parsed = matrix.safeParse((0,json/* parseJson */.q)(said, 'leg').value);
    if (!parsed.success)
        throw new errors/* GateError */.ue('misuse', 'leg is no matrix of texts and numbers', {
            hint: 'Hand over `${{ toJSON(matrix) }}`, or the name of the leg.',
        });
    const values = (0,expected_legs/* valuesOf */.sm)(parsed.data);
    const name = [...values.values()].join(', ');
    if (!legs)
        return { name, values };
    // Listed by name, the order of the values is all that there is.
    if (options && options.legs.length > 0)
        return legs.find((leg) => leg.name === name) ?? unknown(name, legs);
    const fitting = legs.filter((leg) => [...leg.values].every(([key, value]) => values.get(key) === value));
    // What only the workflow adds is nothing to the config; of several, the one that knows most of it is meant.
    const [first] = fitting.toSorted((a, b) => b.values.size - a.values.size);
    return first ?? unknown(name, legs);
}
function unknown(name, legs) {
    const names = legs.map((leg) => leg.name);
    throw new errors/* GateError */.ue('misuse', `the config lists no leg "${(0,model_words/* showName */.$i)(name)}"`, {
        hint: (0,nearest/* didYouMean */.au)(name, names) ?? `It lists ${(0,model_words/* listFirst */.rL)(names, 10, (one) => one).join('; ')}.`,
    });
}

// EXTERNAL MODULE: ./build/checks/size/figures-of-tree.js
var figures_of_tree = __webpack_require__(95964);
// EXTERNAL MODULE: ./build/commands/measure-sizes.js + 1 modules
var measure_sizes = __webpack_require__(58862);
;// CONCATENATED MODULE: ./build/commands/refuse-to-keep.js



const mostListed = 50;
/** What was measured in part is not stored: a part would look like the whole. */
function refuseToKeep({ sinks }, reasons) {
    const lines = (0,model_words/* listFirst */.rL)(reasons, mostListed, (reason) => reason).map((line) => `  ${(0,safe_line/* safeLine */.o)(line)}\n`);
    sinks.stderr.write(`Nothing was written, for not all was measured:\n${lines.join('')}`);
    return { exitCode: verdict/* exitCodes */.h.undecided };
}

;// CONCATENATED MODULE: ./build/commands/collect-size.js









const usualBands = { of: 'lines', 'up-to': [15, 40] };
/** Stores the figures of all functions at this commit, as a baseline to compare with. */
async function collectSize(hall, output, sha) {
    const { request, sources, sinks } = hall;
    const tree = await (0,measure_sizes/* measureSizes */.h)(hall)([], { withPoints: false, withIgnored: false, withUntracked: false });
    const tracked = new Set(await sources.git.tracked());
    const reasons = [
        ...tree.files
            .filter(({ path }) => !tracked.has(path))
            .map(({ path }) => `${(0,model_words/* showName */.$i)(path)} is not tracked, and so not part of ${sha.slice(0, 12)}`),
        ...tree.unparsed.map(({ path, line, message }) => `${(0,finding/* formatPlace */.dE)({ file: path, line })}: ${message}`),
        ...(tree.files.length === 0 ? ['no file of the repository is of a language that is measured'] : []),
        ...((await sources.git.diff(sha)).length > 0
            ? [`files on disk are not as they are at ${sha.slice(0, 12)}: commit them, or take them back`]
            : []),
    ];
    if (reasons.length > 0)
        return refuseToKeep(hall, reasons);
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
    const told = `${(0,model_words/* numberOf */.rl)(payload.total_functions, 'function')} in ${(0,model_words/* numberOf */.rl)(tree.files.length, 'file')}, ${long} of them over 40 lines`;
    sinks.stdout.write(`${(0,safe_line/* safeLine */.o)(`Kept the sizes at ${sha.slice(0, 12)} in ${output}: ${told}`)}\n`);
    return { exitCode: verdict/* exitCodes */.h.ready };
}

;// CONCATENATED MODULE: ./build/commands/collect-subject.js


const subjects = ['coverage', 'size', 'suites'];
const isSubject = (word) => subjects.some((one) => one === word);
/** Which check's evidence is meant: the first word on a command line; in a workflow, where there are none, `only`. */
function collectSubject({ operands, only }) {
    const [first, ...words] = operands.length > 0 ? operands : only.length > 0 ? only : ['coverage'];
    if (first !== undefined && isSubject(first) && (words.length === 0 || (first === 'suites' && operands.length > 0)))
        return { name: first, words };
    const said = operands.length > 0 ? operands.join(' ') : only.join(', ');
    throw new errors/* GateError */.ue('misuse', `collect takes ${subjects.join(', ')}, found "${(0,model_words/* showName */.$i)(said)}"`, {
        hint: 'One at a time; reports can be named after `suites`.',
    });
}

// EXTERNAL MODULE: ./build/checks/suites/evidence.js
var evidence = __webpack_require__(6339);
// EXTERNAL MODULE: ./build/checks/suites/read-results.js + 7 modules
var read_results = __webpack_require__(67369);
// EXTERNAL MODULE: ./build/checks/suites/result-files.js
var result_files = __webpack_require__(10877);
// EXTERNAL MODULE: ./build/checks/suites/test-places.js
var test_places = __webpack_require__(34263);
// EXTERNAL MODULE: ./build/checks/suites/report-globs.js
var report_globs = __webpack_require__(18658);
// EXTERNAL MODULE: ./build/checks/suites/index.js + 7 modules
var suites = __webpack_require__(38853);
// EXTERNAL MODULE: ./build/config/find.js + 1 modules
var find = __webpack_require__(74519);
// EXTERNAL MODULE: ./build/commands/find-options.js
var find_options = __webpack_require__(40615);
;// CONCATENATED MODULE: ./build/commands/planned-suites.js




/** The options of the config's check of test suites, where there is a config and it has one. */
async function suitesIfAny(hall) {
    if (hall.request.config === undefined && !(await (0,find/* hasConfig */.jx)(hall.sources.files)))
        return undefined;
    return (await (0,find_options/* findOptions */.M)(hall, suites.suites)).options;
}
/** The same for who needs it. */
async function plannedSuites(hall) {
    const { file, options } = await (0,find_options/* findOptions */.M)(hall, suites.suites);
    if (options)
        return options;
    throw new errors/* GateError */.ue('misuse', `${file} has no check suites`, {
        hint: 'Add checks.suites with its legs, or name the reports after `collect suites`.',
    });
}

;// CONCATENATED MODULE: ./build/commands/collect-suites.js
















/** Stores what the tests of a leg came to, passed or not: to judge it is the last job's. */
async function collectSuites(hall, { leg: said, output, sha, words }) {
    const { request, sources, sinks } = hall;
    const options = await (words.length > 0 ? suitesIfAny(hall) : plannedSuites(hall));
    const leg = chosenLeg(said, options);
    const tracked = await sources.git.tracked();
    const globs = words.length > 0 ? words.map((word) => fromDirectory(word, request)) : wantedOf(options, leg);
    const names = await (0,result_files/* filesOf */.R)(globs, sources.files);
    const { results, problems } = await (0,read_results/* readResults */.x)(names, sources.files, (0,test_places/* testPlaces */.z)(tracked));
    const reasons = [
        ...(names.length === 0 ? [`no report fits ${globs.join(', ')}`] : []),
        ...[...(0,result_files/* committed */.r)(names, tracked), ...problems].map(({ message, at }) => at?.line === undefined ? message : `${(0,finding/* formatPlace */.dE)(at)}: ${message}`),
    ];
    if (reasons.length > 0)
        return refuseToKeep(hall, reasons);
    const changed = (0,diff/* parseDiff */.FR)(await sources.git.diff(sha)).map(({ path }) => path);
    const attempt = Number(sources.env.get('GITHUB_RUN_ATTEMPT'));
    const envelope = {
        schema: 1,
        check: 'suites',
        sha,
        ref: (await sources.github.event())?.ref,
        run: sources.env.get('GITHUB_RUN_ID'),
        ...(Number.isSafeInteger(attempt) && attempt > 0 && { attempt }),
        time: sources.clock.now().toISOString(),
        tool: { name: 'epic21-gate', version: version/* version */.r },
        payload: evidence/* legPayload */.td.parse({ leg: leg.name, results, changed: changed.slice(0, 20) }),
    };
    await sinks.files.write((0,external_node_path_.resolve)(request.cwd, output), `${JSON.stringify(envelope, undefined, 2)}\n`);
    const { tests, failed, errored, skipped } = results;
    const told = `${(0,model_words/* numberOf */.rl)(tests, 'test')}, ${failed + errored} failed, ${skipped} skipped`;
    sinks.stdout.write(`${(0,safe_line/* safeLine */.o)(`Kept the leg ${leg.name} at ${sha.slice(0, 12)} in ${output}: ${told}`)}\n`);
    return { exitCode: verdict/* exitCodes */.h.ready };
}
function wantedOf(options, leg) {
    if (options && options.reports.length > 0)
        return (0,report_globs/* reportsOf */.t)(leg, options.reports);
    throw new errors/* GateError */.ue('misuse', 'no reports are named to collect', {
        hint: 'Name them after `collect suites`, or under checks.suites.reports.',
    });
}
/** Words start from where the command runs, paths of the config from the gated directory. */
const fromDirectory = (word, { cwd, directory }) => (0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd, directory), (0,external_node_path_.resolve)(cwd, word)).replaceAll('\\', '/');

// EXTERNAL MODULE: ./build/commands/planned-coverage.js
var planned_coverage = __webpack_require__(55680);
;// CONCATENATED MODULE: ./build/commands/collect.js



















/** Stores what was measured here, so that a job that has it all can judge it. Nothing is written that was not measured. */
const collect = async (hall) => {
    const { request, sources, sinks } = hall;
    const { leg: said, output } = request;
    const { name: subject, words } = collectSubject(request);
    if (subject !== 'size' && said === undefined)
        throw missing('--leg', 'Name this leg as the config lists it: --leg linux.');
    if (output === undefined)
        throw missing('--output', 'Name the file to write: --output legs/linux.json.');
    const sha = await commitOf(hall);
    if (subject === 'size' || said === undefined)
        return collectSize(hall, output, sha);
    if (subject === 'suites')
        return collectSuites(hall, { leg: said, output, sha, words });
    const leg = isMatrix(said) ? chosenLeg(said, await suitesIfAny(hall)).name : said;
    const options = await optionsOf(hall, leg);
    const { evidence, measured } = await (0,gather.gatherAll)(sources, options);
    const reasons = [...evidence.problems.map(tell), ...(await changedSince(sha, hall, evidence))];
    if (reasons.length > 0)
        return refuseToKeep(hall, reasons);
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
    sinks.stdout.write(`${(0,safe_line/* safeLine */.o)(`Kept the leg ${leg} at ${sha.slice(0, 12)} in ${output}: ${evidence.files.length} files, lines ${(0,ratio/* formatPercent */.l9)(lines)} (${lines.covered} of ${lines.total})`)}\n`);
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


/***/ }),

/***/ 40615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findOptions)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4196);
/* harmony import */ var _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86924);



/** The options of a check, where the config has it. */
async function findOptions({ request, sources }, { id, options: schema }) {
    const { file, planned } = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(request, sources, _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .checksNamed */ .dK);
    const own = planned.find(({ check }) => check.id === id);
    return { file, options: own && (0,zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(schema, own.options) };
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

/***/ 55680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findCoverage),
/* harmony export */   v: () => (/* binding */ plannedCoverage)
/* harmony export */ });
/* harmony import */ var _checks_coverage_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27894);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _find_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40615);



/** The options of the config's coverage check, where it has one, and what the config is called. */
const findCoverage = (hall) => (0,_find_options_js__WEBPACK_IMPORTED_MODULE_2__/* .findOptions */ .M)(hall, _checks_coverage_index_js__WEBPACK_IMPORTED_MODULE_0__.coverage);
/** The same for commands that are about nothing else. */
async function plannedCoverage(hall) {
    const { file, options } = await findCoverage(hall);
    if (options)
        return { file, options };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('misuse', `${file} has no check coverage`, { hint: 'Add checks.coverage with its reports.' });
}


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

/***/ 34578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by `npm run sync`. */
const version = '0.1.0';


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
