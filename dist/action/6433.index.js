export const id = 6433;
export const ids = [6433];
export const modules = {

/***/ 46433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gather: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./build/checks/suites/expected-legs.js + 1 modules
var expected_legs = __webpack_require__(29577);
// EXTERNAL MODULE: ./build/checks/suites/result-files.js
var result_files = __webpack_require__(10877);
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
// EXTERNAL MODULE: ./build/checks/suites/evidence.js
var evidence = __webpack_require__(6339);
;// CONCATENATED MODULE: ./build/checks/suites/read-leg.js






const mostValues = 100_000;
/** What a leg stored; undefined for evidence of another check, which may lie beside it. Throws for what is no evidence. */
function readLeg(bytes, file) {
    const { value } = (0,json/* parseJson */.q)((0,formats_text/* decodeText */.g)(bytes, file, limits/* limits */.F.baselineBytes), file, { mostValues });
    const envelope = evidence_envelope/* evidenceEnvelope */.O.safeParse(value);
    if (!envelope.success)
        throw noEvidence(file);
    const { check, sha, run, attempt, payload } = envelope.data;
    if (check !== 'suites')
        return undefined;
    const inner = evidence/* legPayload */.td.safeParse(payload);
    if (!inner.success)
        throw noEvidence(file);
    const { leg, results, changed } = inner.data;
    return {
        leg,
        results,
        from: { file, sha, ...(run !== undefined && { run }), ...(attempt !== undefined && { attempt }), changed },
    };
}
const noEvidence = (file) => new errors/* GateError */.ue('malformed', `${file} is not evidence of test suites`, {
    at: { file },
    hint: 'Write it with `epic21-gate collect suites --leg NAME --output FILE`.',
});

// EXTERNAL MODULE: ./build/checks/suites/read-results.js + 7 modules
var read_results = __webpack_require__(67369);
;// CONCATENATED MODULE: ./build/checks/suites/gather-evidence.js



async function gatherEvidence({ files, git }, globs) {
    const names = await (0,result_files/* filesOf */.R)(globs, files);
    const legs = [];
    const problems = names.length === 0 ? [] : [...(0,result_files/* committed */.r)(names, await git.tracked())];
    for (const name of names) {
        try {
            const leg = readLeg(await files.read(name), name);
            if (leg)
                legs.push(leg);
        }
        catch (thrown) {
            problems.push((0,read_results/* unreadable */.O)(thrown, name));
        }
    }
    return { legs, problems };
}

// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/checks/suites/report-globs.js
var report_globs = __webpack_require__(18658);
// EXTERNAL MODULE: ./build/checks/suites/test-places.js
var test_places = __webpack_require__(34263);
;// CONCATENATED MODULE: ./build/checks/suites/gather-reports.js





/** Reads the reports where they lie: which leg one is of, its path says. */
async function gatherReports({ files, git }, expected, globs) {
    const claims = await claimsOf(expected, globs, files);
    const any = await (0,result_files/* filesOf */.R)((0,report_globs/* reportsOfAny */.X)(expected, globs), files);
    const names = [...new Set([...claims.keys(), ...any])].sort();
    const tracked = names.length === 0 ? [] : await git.tracked();
    const find = (0,test_places/* testPlaces */.z)(tracked);
    const legs = [];
    const problems = [...(0,result_files/* committed */.r)(names, tracked), ...shared(claims), ...unclaimed(any, claims)];
    for (const { name } of expected) {
        const own = [...claims].flatMap(([path, owners]) => (owners.includes(name) ? [path] : []));
        if (own.length === 0)
            continue;
        const read = await (0,read_results/* readResults */.x)(own, files, find);
        problems.push(...read.problems);
        legs.push({ leg: name, results: read.results });
    }
    return { legs, problems };
}
/** Each report with the legs that it fits. */
async function claimsOf(expected, globs, files) {
    const claims = new Map();
    for (const leg of expected)
        for (const path of await (0,result_files/* filesOf */.R)((0,report_globs/* reportsOf */.t)(leg, globs), files)) {
            const owners = claims.get(path);
            if (owners)
                owners.push(leg.name);
            else
                claims.set(path, [leg.name]);
        }
    return claims;
}
const shared = (claims) => [...claims].flatMap(([path, owners]) => owners.length > 1
    ? [
        {
            rule: 'results-shared',
            message: `${(0,words/* showName */.$i)(path)} fits ${owners.length} legs: ${owners.slice(0, 4).join('; ')}`,
            at: { file: path },
        },
    ]
    : []);
const unclaimed = (any, claims) => any
    .filter((path) => !claims.has(path))
    .slice(0, 50)
    .map((path) => ({
    rule: 'leg-unlisted',
    message: `${(0,words/* showName */.$i)(path)} is of no leg that the config lists`,
    at: { file: path },
}));

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./build/checks/suites/read-needs.js



const word = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(200));
// The context as it is, or the results alone where its outputs would be too large for a variable.
const context = schemas/* record */.g1P(word, schemas/* union */.KCZ([word, schemas/* looseObject */._H3({ result: word })]));
/** What became of the jobs. Their outputs are left where they are. */
function readNeeds(text) {
    try {
        const parsed = context.safeParse((0,json/* parseJson */.q)(text, 'needs', { mostValues: 100_000 }).value);
        if (!parsed.success)
            return unknown('`needs` is not the needs context of a workflow');
        const jobs = Object.entries(parsed.data);
        if (jobs.length === 0)
            return unknown('`needs` has no job in it');
        return jobs.map(([job, said]) => ({ job, result: typeof said === 'string' ? said : said.result }));
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        return unknown(thrown.message);
    }
}
const unknown = (message) => ({
    rule: 'needs-unknown',
    message,
    details: ['Expected is `${{ toJSON(needs) }}`.'],
});

;// CONCATENATED MODULE: ./build/checks/suites/gather.js




/** Reads what the legs left: their evidence or, where none is named, the reports themselves. */
async function gather(from, options) {
    const event = await from.github.event();
    const head = await from.git.head();
    const pull = event?.pull?.headSha;
    const legs = options.evidence.length > 0
        ? await gatherEvidence(from, options.evidence)
        : await gatherReports(from, (0,expected_legs/* expectedLegs */.ii)(options), options.reports);
    const needs = options.needs === undefined ? undefined : readNeeds(options.needs);
    const isKnown = needs !== undefined && !('rule' in needs);
    return {
        ...(head !== undefined && { head }),
        ...(pull !== undefined && pull !== head && { pull }),
        runs: runsOf(event, from.env),
        legs: [...legs.legs],
        problems: [...legs.problems, ...(needs && 'rule' in needs ? [needs] : [])],
        ...(isKnown && { needs }),
    };
}
/** The runs that results may be of: this one and, where the end of another started it, that one. */
function runsOf(event, env) {
    const own = env.get('GITHUB_RUN_ID');
    const attempt = Number(env.get('GITHUB_RUN_ATTEMPT'));
    return [
        ...(own === undefined ? [] : [{ id: own, ...(Number.isSafeInteger(attempt) && attempt > 0 && { attempt }) }]),
        ...(event?.ended ? [{ id: String(event.ended.id) }] : []),
    ];
}


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

/***/ 63742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ evidenceEnvelope)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73102);

const word = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1));
/** What stored evidence is wrapped in: of which check, of which commit, when, and by which version of the gate. */
const evidenceEnvelope = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    check: word,
    sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id')),
    ref: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(1))),
    time: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true, error: 'a time with its zone, such as 2025-11-11T09:30:00Z' }),
    tool: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: word, version: word }),
    payload: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});


/***/ }),

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, date, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56985);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
