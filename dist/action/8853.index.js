export const id = 8853;
export const ids = [8853];
export const modules = {

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ mostFailures),
/* harmony export */   pQ: () => (/* binding */ suitesEvidence),
/* harmony export */   td: () => (/* binding */ legPayload)
/* harmony export */ });
/* unused harmony export resultsSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);

/** More failures than anybody reads; the rest is counted. */
const mostFailures = 200;
const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0));
const at = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(1))) });
/** What the tests of a leg came to, all its reports together. */
const resultsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    reports: count,
    tests: count,
    failed: count,
    errored: count,
    skipped: count,
    flaky: count,
    /** Failures that the figures of a report have, and no case of it. */
    unshown: count,
    failures: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['failed', 'errored']),
        message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(at),
    }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(mostFailures)),
    notes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(20)),
});
/** What a leg stores: the payload of its evidence. */
const legPayload = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    leg: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    results: resultsSchema,
    /** The first of the tracked files that were not as they are in the commit. */
    changed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(20)),
});
const problem = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['results-unreadable', 'results-shared', 'results-committed', 'needs-unknown', 'leg-unlisted']),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(at),
    details: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
});
const legSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    leg: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    results: resultsSchema,
    /** The evidence file; absent where the reports themselves were read, which do not say of which commit they are. */
    from: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        attempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
        changed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
});
const suitesEvidence = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The commit that is judged, and the head of its pull request where that is another one. */
    head: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    pull: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    runs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), attempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()) })),
    legs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(legSchema),
    /** What could not be read, by the rules of it. */
    problems: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(problem),
    needs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ job: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), result: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))),
});


/***/ }),

/***/ 29577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ii: () => (/* binding */ expectedLegs),
  Ct: () => (/* binding */ isBounded),
  Vr: () => (/* binding */ mostLegs),
  sm: () => (/* binding */ valuesOf)
});

;// CONCATENATED MODULE: ./build/checks/suites/matrix.js
/** The legs of a matrix, with GitHub's meaning of `exclude`, which comes first, and `include`. */
function expandMatrix({ axes, include, exclude }) {
    const product = [...axes].reduce((legs, [axis, values]) => legs.flatMap((leg) => values.map((value) => new Map([...leg, [axis, value]]))), axes.size === 0 ? [] : [new Map()]);
    const kept = product.filter((leg) => !exclude.some((one) => fits(leg, one)));
    const legs = kept.map((leg) => ({ leg, all: leg }));
    const created = [];
    for (const one of include) {
        // It may add to a leg, and change what another `include` added, but never what the axes say.
        const targets = legs.filter(({ leg }) => [...one].every(([key, value]) => (leg.get(key) ?? value) === value));
        for (const target of targets)
            target.all = new Map([...target.all, ...one]);
        if (targets.length === 0)
            created.push(one);
    }
    return [
        ...legs.map(({ all }) => ({ values: all, isIncluded: false })),
        ...created.map((values) => ({ values, isIncluded: true })),
    ];
}
const fits = (leg, wanted) => [...wanted].every(([key, value]) => leg.get(key) === value);
/** How many legs the axes have before any is taken out; for who asks before they are made. */
const productOf = (axes) => axes.size === 0 ? 0 : [...axes.values()].reduce((product, values) => product * values.length, 1);

;// CONCATENATED MODULE: ./build/checks/suites/expected-legs.js

/** As many as GitHub lets a matrix have. */
const mostLegs = 256;
const valuesOf = (values) => new Map(Object.entries(values).map(([key, value]) => [key, String(value)]));
const matrixOf = ({ axes = {}, include, exclude }) => ({
    axes: new Map(Object.entries(axes).map(([axis, values]) => [axis, values.map(String)])),
    include: include.map(valuesOf),
    exclude: exclude.map(valuesOf),
});
/** The legs that the config expects, in its order. */
function expectedLegs(expectation) {
    if (expectation.legs.length > 0)
        return expectation.legs.map((name) => ({ name, values: new Map([['leg', name]]) }));
    const matrix = matrixOf(expectation);
    return expandMatrix(matrix).map(({ values, isIncluded }) => {
        const axes = [...matrix.axes.keys()];
        const others = isIncluded ? [...values.keys()].filter((key) => !axes.includes(key)) : [];
        return { name: [...axes, ...others].flatMap((key) => values.get(key) ?? []).join(', '), values };
    });
}
/** Not more than GitHub would start, looked at before any of them is made. */
const isBounded = (expectation) => productOf(matrixOf(expectation).axes) <= 16 * mostLegs && expectation.include.length <= mostLegs;


/***/ }),

/***/ 38853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suites: () => (/* binding */ suites)
});

// EXTERNAL MODULE: ./build/model/check.js
var check = __webpack_require__(66074);
// EXTERNAL MODULE: ./build/checks/suites/evidence.js
var evidence = __webpack_require__(6339);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/checks/suites/expected-legs.js + 1 modules
var expected_legs = __webpack_require__(29577);
// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/checks/suites/judge-leg.js



/** What the tests of a leg came to, against its limits. */
function judgeLeg({ leg, results, from }, options, attempt) {
    const { minimum, mostSkipped } = limitsOf(leg, options);
    const ran = results.tests - results.skipped;
    const isOlder = from?.attempt !== undefined && attempt !== undefined && from.attempt < attempt;
    const fact = {
        of: leg,
        label: 'tests',
        value: `${ran} ran, ${results.skipped} skipped${isOlder ? `, in attempt ${from.attempt}` : ''}`,
        limit: `>= ${minimum}${mostSkipped === undefined ? '' : `, <= ${mostSkipped} skipped`}`,
    };
    return {
        facts: ran > 0 ? [fact] : [],
        findings: [
            ...amount(leg, results, { minimum, mostSkipped }),
            ...failures(leg, results),
            ...asides(leg, results),
            ...changed(leg, from),
        ],
    };
}
function limitsOf(leg, options) {
    const own = options.limits.filter(({ legs }) => legs === leg || (0,glob/* compileGlob */.SO)(legs)(leg));
    return {
        minimum: own.findLast(({ minimum }) => minimum !== undefined)?.minimum ?? options.minimum,
        mostSkipped: own.findLast((one) => one['most-skipped'] !== undefined)?.['most-skipped'] ?? options['most-skipped'],
    };
}
function amount(leg, { tests, skipped, reports }, limits) {
    if (tests === 0)
        return [{ rule: 'no-tests', message: `${leg} ran no test: ${(0,words/* numberOf */.rl)(reports, 'report')} without a case` }];
    const ran = tests - skipped;
    if (ran === 0)
        return [{ rule: 'all-skipped', message: `${leg} skipped ${tests === 1 ? 'its one test' : `all ${tests} tests`}` }];
    const { minimum, mostSkipped } = limits;
    return [
        ...(ran < minimum
            ? [
                {
                    rule: 'too-few-tests',
                    message: `${leg} ran ${(0,words/* numberOf */.rl)(ran, 'test')}, expected at least ${minimum}`,
                },
            ]
            : []),
        ...(mostSkipped !== undefined && skipped > mostSkipped
            ? [
                {
                    rule: 'too-many-skipped',
                    message: `${leg} skipped ${(0,words/* numberOf */.rl)(skipped, 'test')}, expected at most ${mostSkipped}`,
                },
            ]
            : []),
    ];
}
function failures(leg, { failures: listed, failed, errored, unshown }) {
    const more = failed + errored - listed.length;
    return [
        ...listed.map(({ name, kind, message, at }) => ({
            rule: 'test-failed',
            message: `${leg}: ${(0,visible/* visible */.RK)(name)} ${kind}${message === undefined ? '' : `: ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(message, 300))}`}`,
            ...(at && { at }),
        })),
        ...(more > 0 ? [{ rule: 'test-failed', message: `${leg}: ${(0,words/* numberOf */.rl)(more, 'more test')} failed` }] : []),
        ...(unshown > 0
            ? [
                {
                    rule: 'failure-unshown',
                    message: `${leg}: its reports declare ${(0,words/* numberOf */.rl)(unshown, 'failure')} that no case shows`,
                },
            ]
            : []),
    ];
}
function asides(leg, { flaky, notes }) {
    return [
        ...(flaky > 0
            ? [{ rule: 'flaky-test', message: `${leg}: ${(0,words/* numberOf */.rl)(flaky, 'test')} passed after a failure only` }]
            : []),
        ...(notes.length > 0
            ? [{ rule: 'figures-disagree', message: `${leg}: ${(0,visible/* visible */.RK)(notes[0] ?? '')}`, details: notes.slice(1) }]
            : []),
    ];
}
function changed(leg, from) {
    if (!from || from.changed.length === 0)
        return [];
    const message = `${leg} was tested with ${from.changed.map(visible/* visible */.RK).join(', ')} changed`;
    return [{ rule: 'leg-changed', message: (0,visible/* clip */.$Q)(message, 600) }];
}

;// CONCATENATED MODULE: ./build/checks/suites/judge-needs.js


/** What became of the jobs that the gate waited for, whatever their tests say. */
function judgeNeeds({ needs, problems }, { jobs }) {
    if (!needs) {
        const isTold = jobs.length === 0 || problems.some(({ rule }) => rule === 'needs-unknown');
        const message = `\`needs\` is not given, expected the results of ${jobs.join(', ')}`;
        return { facts: [], findings: isTold ? [] : [{ rule: 'needs-unknown', message }] };
    }
    const results = new Map(needs.map(({ job, result }) => [job, result]));
    const judged = jobs.length > 0 ? jobs : [...results.keys()];
    return {
        facts: judged.flatMap((job) => {
            const result = results.get(job);
            return result === 'success' ? [{ of: `job ${(0,words/* showName */.$i)(job)}`, label: 'result', value: result }] : [];
        }),
        findings: judged.flatMap((job) => judgeJob(job, results)),
    };
}
function judgeJob(job, results) {
    const result = results.get(job);
    const name = (0,words/* showName */.$i)(job);
    if (result === 'success')
        return [];
    if (result === 'failure')
        return [{ rule: 'job-failed', message: `the job ${name} failed` }];
    if (result !== undefined)
        return [{ rule: 'job-not-run', message: `the job ${name} ended as ${(0,words/* showName */.$i)(result)}, expected success` }];
    const hint = (0,nearest/* didYouMean */.au)(job, results.keys());
    return [{ rule: 'needs-unknown', message: `the job ${name} is not in \`needs\`${hint ? `, ${hint}` : ''}` }];
}

;// CONCATENATED MODULE: ./build/checks/suites/own-legs.js

/** Of all that says it is of this leg: what is of this commit and run, of the newest attempt. */
function ownLeg(name, evidence) {
    const all = evidence.legs.filter(({ leg }) => leg === name);
    const strange = all.flatMap((read) => strangeness(read, evidence) ?? []);
    const own = all.filter((read) => strangeness(read, evidence) === undefined);
    const newest = Math.max(...own.map(attemptOf));
    const [first, ...others] = own.filter((read) => attemptOf(read) === newest);
    if (!first || others.length === 0)
        return { read: first, findings: strange };
    const text = JSON.stringify(first.results);
    const files = [first, ...others].map(({ from }) => from?.file ?? '').join(' and ');
    const at = first.from && { file: first.from.file };
    if (others.every(({ results }) => JSON.stringify(results) === text))
        return {
            read: first,
            findings: [...strange, { rule: 'leg-repeated', message: `${files} say the same of the leg ${name}`, at }],
        };
    const message = `${files} are both of the leg ${name}, and differ`;
    return { findings: [...strange, { rule: 'leg-disagrees', message, at }] };
}
// Evidence that names no attempt is older than any that does.
const attemptOf = ({ from }) => from?.attempt ?? 0;
/** Why results are not of what is judged; undefined where they are. */
function strangeness({ leg, from }, { head, pull, runs }) {
    if (!from)
        return undefined;
    const { file, sha, run, attempt = 0 } = from;
    const say = (what, details) => ({
        rule: 'leg-foreign',
        message: `${file} has results of the leg ${leg} ${what}`,
        at: { file },
        ...(details && { details }),
    });
    if (head === undefined)
        return { ...say('of a commit, and there is none here'), rule: 'commit-unknown' };
    if (sha !== head)
        return say(`at the commit ${(0,words/* showCommit */.B)(sha)}, and this is about ${(0,words/* showCommit */.B)(head)}`, sha === pull
            ? [
                'That is the head of the pull request; here its merge is checked out. Check out the same `ref` in both jobs.',
            ]
            : undefined);
    if (run === undefined || runs.length === 0)
        return undefined;
    const same = runs.find(({ id }) => id === run);
    if (!same)
        return say(`of the run ${run}, and this is run ${runs[0]?.id}`);
    if (same.attempt !== undefined && attempt > same.attempt)
        return say(`of attempt ${attempt}, and this is attempt ${same.attempt}`);
    return undefined;
}

// EXTERNAL MODULE: ./build/checks/suites/report-globs.js
var report_globs = __webpack_require__(18658);
;// CONCATENATED MODULE: ./build/checks/suites/judge.js








/** The expectation comes from the config, and what is there from the world. */
function judge(evidence, options) {
    const expected = (0,expected_legs/* expectedLegs */.ii)(options);
    const own = expected.map((leg) => ({ leg, ...ownLeg(leg.name, evidence) }));
    const read = own.flatMap(({ read }) => (read ? [read] : []));
    const attempt = evidence.runs[0]?.attempt;
    const names = expected.map(({ name }) => name);
    const silent = expected.filter(({ name }) => !evidence.legs.some(({ leg }) => leg === name));
    return (0,finding/* joinJudged */.Su)([
        { facts: overview(read, expected), findings: evidence.problems },
        { facts: [], findings: silent.map((leg) => missing(leg, evidence, options, names)) },
        { facts: [], findings: own.flatMap(({ findings }) => findings) },
        ...read.map((leg) => judgeLeg(leg, options, attempt)),
        { facts: [], findings: unlisted(evidence, names) },
        judgeNeeds(evidence, options),
    ]);
}
function overview(read, expected) {
    if (read.length === 0)
        return [];
    const ran = read.reduce((sum, { results }) => sum + results.tests - results.skipped, 0);
    const told = {
        label: 'legs',
        value: `${read.length} of ${expected.length}, ${ran} tests ran`,
        key: true,
        metric: { name: 'tests', value: ran },
    };
    const isBound = read.every(({ from }) => from !== undefined);
    return isBound ? [told] : [told, { label: 'commit', value: 'not known: reports were read where they lie' }];
}
function missing(leg, { legs, problems }, options, names) {
    const { name } = leg;
    const others = new Set(legs.map((one) => one.leg));
    const near = (0,nearest/* didYouMean */.au)(name, [...others].filter((one) => !names.includes(one)));
    const searched = options.evidence.length > 0
        ? `Searched: ${options.evidence.join(', ')}. Reported: ${[...others].join('; ') || 'none'}.`
        : `Searched: ${(0,report_globs/* reportsOf */.t)(leg, options.reports).join(', ')}.`;
    const unread = problems.filter(({ rule }) => rule === 'results-unreadable').length;
    return {
        rule: 'leg-missing',
        message: `the leg ${(0,words/* showName */.$i)(name)} did not report${near ? `, ${near}` : ''}`,
        details: [searched, ...(unread > 0 ? ['Some files could not be read: it may be one of them.'] : [])],
    };
}
function unlisted({ legs }, names) {
    return legs
        .filter(({ leg }) => !names.includes(leg))
        .map(({ leg, from }) => {
        const near = (0,nearest/* didYouMean */.au)(leg, names);
        return {
            rule: 'leg-unlisted',
            message: `the leg ${(0,words/* showName */.$i)(leg)} reported, and the config does not list it${near ? `, ${near}` : ''}`,
            ...(from && { at: { file: from.file } }),
        };
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/model/described.js
var described = __webpack_require__(70301);
;// CONCATENATED MODULE: ./build/checks/suites/options.js





const word = () => schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const count = (least) => schemas/* int */.Whr().check(api/* _gte */.qm(least));
// YAML reads 3.10 as the number 3.1, and nobody would see which of the two was meant.
const whole = schemas/* number */.aig()
    .check(schemas/* refine */.YPB(Number.isSafeInteger, 'a whole number, or a version in quotes, such as "3.10"'));
const value = schemas/* union */.KCZ([word(), whole, schemas/* boolean */.zMY()]);
const combination = () => schemas/* record */.g1P(word(), value);
const limit = schemas/* strictObject */.rej({
    legs: (0,described/* described */.W)(word(), 'A glob of names of legs, such as `unit, *`.'),
    minimum: (0,described/* described */.W)(schemas/* optional */.lqM(count(1)), 'The fewest tests that each of them must have run.'),
    'most-skipped': (0,described/* described */.W)(schemas/* optional */.lqM(count(0)), 'The most tests that each of them may have skipped.'),
});
const hasMatrix = ({ axes, include }) => axes !== undefined || include.length > 0;
const namesOf = (wanted) => (0,expected_legs/* isBounded */.Ct)(wanted) ? (0,expected_legs/* expectedLegs */.ii)(wanted).map(({ name }) => name) : [];
/** One that is for no leg would leave its author believing that it holds. */
const isForSome = (wanted) => wanted.limits.every(({ legs }) => namesOf(wanted).some((name) => name === legs || (0,glob/* compileGlob */.SO)(legs)(name)));
/** Where every leg has the same globs, each would be judged by the results of all. */
function isToldApart(wanted) {
    if (wanted.evidence.length > 0 || !(0,expected_legs/* isBounded */.Ct)(wanted))
        return true;
    const globs = (0,expected_legs/* expectedLegs */.ii)(wanted).map((leg) => JSON.stringify((0,report_globs/* reportsOf */.t)(leg, wanted.reports)));
    return new Set(globs).size === globs.length;
}
const suitesOptions = schemas/* strictObject */.rej({
    axes: (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* record */.g1P(word(), schemas/* array */.YOg(value).check(api/* _minLength */.m9(1)))), 'The axes of the matrix, each with its values: every combination is a leg.'),
    include: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(combination()), []), 'Legs besides, with the meaning of GitHub.'),
    exclude: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(combination()), []), 'Combinations that are no legs, by all or some values.'),
    legs: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(word()), []), 'The legs by their names, instead of `axes`.'),
    evidence: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(word()), []), 'Globs of evidence files that the legs wrote with `epic21-gate collect suites`; `reports` is then what each leg collects.'),
    reports: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(word()), []), 'Globs of JUnit XML files. `{leg}` stands for the name of the leg, and the name of an axis in braces for its value there.'),
    minimum: (0,described/* described */.W)(schemas/* _default */.Rvf(count(1), 1), 'The fewest tests that each leg must have run; skipped ones did not run.'),
    'most-skipped': (0,described/* described */.W)(schemas/* optional */.lqM(count(0)), 'The most tests that each leg may have skipped. Default: not all.'),
    limits: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(limit), []), 'Other limits for some of the legs; the last that fits counts.'),
    jobs: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(word()), []), 'The jobs that must have succeeded, by `needs`. Default: all that `needs` has.'),
    needs: (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* string */.YjP()), 'The `needs` context of the workflow as JSON; the input `needs` is the place for it.'),
})
    .check(schemas/* refine */.YPB((wanted) => wanted.legs.length > 0 !== hasMatrix(wanted), '`legs`, or `axes` with `include` and `exclude`: one of the two'), schemas/* refine */.YPB((wanted) => (0,expected_legs/* isBounded */.Ct)(wanted) && namesOf(wanted).length <= expected_legs/* mostLegs */.Vr, `at most ${expected_legs/* mostLegs */.Vr} legs`), schemas/* refine */.YPB((wanted) => !(0,expected_legs/* isBounded */.Ct)(wanted) || namesOf(wanted).length > 0, 'one leg at least: `exclude` leaves none'), schemas/* refine */.YPB((wanted) => new Set(namesOf(wanted)).size === namesOf(wanted).length, 'each leg once'), schemas/* refine */.YPB(({ evidence, reports }) => evidence.length > 0 || reports.length > 0, '`evidence` of the legs, or `reports` that they wrote'), schemas/* refine */.YPB((wanted) => namesOf(wanted).length === 0 || isForSome(wanted), 'in `limits` the names of legs that there are, or globs of them'), schemas/* refine */.YPB(isToldApart, 'in `reports` what tells the legs apart, such as `results/{leg}/*.xml`, or `evidence` that says of which leg it is'));

;// CONCATENATED MODULE: ./build/checks/suites/rules.js
const rules = {
    'test-failed': {
        title: 'A test failed',
        severity: 'error',
        why: 'A stage that begins with a test that fails has no way to tell what it broke.',
        help: 'Correct the code or the test. The log of the leg has all that the test printed.',
    },
    'failure-unshown': {
        title: 'A report has failures in its figures that no case shows',
        severity: 'error',
        why: 'What broke outside a case, as while a suite was loaded, is often only counted.',
        help: 'Look into the log of the leg; the tests that are missing there did not run.',
    },
    'too-few-tests': {
        title: 'A leg ran fewer tests than it must',
        severity: 'error',
        why: 'A wrong filter or a folder that moved leaves a suite that is green and nearly empty.',
        help: 'Find out which tests are no longer run, or lower `minimum` where they are gone on purpose.',
    },
    'too-many-skipped': {
        title: 'A leg skipped more tests than it may',
        severity: 'error',
        why: 'A test that is skipped says nothing.',
        help: 'Enable the tests, or raise `most-skipped`.',
    },
    'leg-missing': {
        title: 'A leg of the matrix did not report',
        severity: 'error',
        unmeasured: true,
        why: 'A leg that was canceled, that crashed, or that nobody starts any more looks like one without failures.',
        help: 'Look at the job of the leg: whether it ran, wrote results, and uploaded them; or take it out of the config.',
    },
    'leg-foreign': {
        title: 'The results of a leg are of another commit or run',
        severity: 'error',
        unmeasured: true,
        why: 'What passed at another commit says nothing about this one.',
        help: 'Check out the same commit in all jobs, and download the artifacts of this run only.',
    },
    'leg-disagrees': {
        title: 'Two reports of one leg disagree',
        severity: 'error',
        unmeasured: true,
        why: 'Nobody can tell which of them is what happened.',
        help: 'Give each leg a name and a file of its own, and collect it once in each attempt.',
    },
    'no-tests': {
        title: 'A leg ran no test',
        severity: 'error',
        unmeasured: true,
        why: 'A suite without tests passes whatever the code does.',
        help: 'Add the tests, or take the leg out of the config until there are some.',
    },
    'all-skipped': {
        title: 'A leg skipped all its tests',
        severity: 'error',
        unmeasured: true,
        why: 'Nothing was tested, and every report of it is green.',
        help: 'Find out what skips them: often a service or a variable that is not there.',
    },
    'results-unreadable': {
        title: 'Results could not be read',
        severity: 'error',
        unmeasured: true,
        why: 'A report that was cut off is what a runner leaves that crashed.',
        help: 'See why the file is not whole; if it is no JUnit XML, correct `reports`.',
    },
    'results-shared': {
        title: 'A report fits several legs',
        severity: 'error',
        unmeasured: true,
        why: 'A leg that did not report would be judged by the results of another one.',
        help: 'Let each leg write into a folder of its own, and put what tells them apart into `reports`.',
    },
    'results-committed': {
        title: 'Results are files of the repository',
        severity: 'error',
        unmeasured: true,
        why: 'Results that are committed say what their author wants them to say.',
        help: 'Remove them from the repository, and let git ignore where tests write.',
    },
    'commit-unknown': {
        title: 'There is no commit that the results could be of',
        severity: 'error',
        unmeasured: true,
        why: 'Without the commit that is judged nobody can tell results of it from others.',
        help: 'Check the repository out in the job of the gate.',
    },
    'job-failed': {
        title: 'A job failed',
        severity: 'error',
        why: 'A job can fail after its tests were stored: in a later step, or in a leg that the config does not know.',
        help: 'Look at the job. The result of a matrix is one for all of its legs.',
    },
    'job-not-run': {
        title: 'A job was skipped or canceled',
        severity: 'error',
        unmeasured: true,
        why: 'GitHub counts a job that was skipped as passed where it is required.',
        help: 'Let the job run, or list under `jobs` those that have to.',
    },
    'needs-unknown': {
        title: 'The results of jobs are not known',
        severity: 'error',
        unmeasured: true,
        why: 'A job that is not in `needs` may have failed, and nobody would see it.',
        help: "Name the jobs under `needs:` of the gate's job, and hand it over: `needs: ${{ toJSON(needs) }}`.",
    },
    'leg-changed': {
        title: 'A leg tested files that are not those of the commit',
        severity: 'warning',
        why: 'A step that rewrites files that git tracks tests something that is not in the repository.',
        help: 'Commit what the step writes, or let git ignore it.',
    },
    'flaky-test': {
        title: 'Tests passed only when they were repeated',
        severity: 'notice',
        why: 'A test that passes now and then hides the day on which it begins to fail for a reason.',
        help: 'Make the tests independent of order, time and each other.',
    },
    'leg-unlisted': {
        title: 'A leg reported that the config does not list',
        severity: 'notice',
        why: 'A leg that is not expected may be missing tomorrow, and nobody would notice.',
        help: 'List the leg, so that it has to report.',
    },
    'leg-repeated': {
        title: 'A leg reported twice',
        severity: 'notice',
        why: 'Both say the same this time. When they differ, nobody can tell which of them is right.',
        help: 'Collect each leg once.',
    },
    'figures-disagree': {
        title: 'The figures of a report are not those of its cases',
        severity: 'notice',
        why: 'Cases are counted. Some tools count assertions or repetitions in their figures; others lose cases.',
        help: 'Nothing, where the tool is known for it; otherwise see which cases are missing.',
    },
};

;// CONCATENATED MODULE: ./build/checks/suites/strictness.js
/** Of the last limit that fits a leg, and of jobs, of which none stand for all, nobody can tell without the legs themselves. */
const strictness = {
    // With another axis each leg is another one.
    'axes.*': { stricter: 'more', initial: 'no axis' },
    legs: 'more',
    minimum: { stricter: 'higher', initial: 1 },
    'most-skipped': 'lower',
};

;// CONCATENATED MODULE: ./build/checks/suites/index.js






const suites = (0,check/* defineCheck */.q)({
    id: 'suites',
    title: 'Test suites',
    summary: 'Every expected leg of the matrix ran its tests, for this commit and run, and they passed.',
    options: suitesOptions,
    evidence: evidence/* suitesEvidence */.pQ,
    rules: rules,
    strictness: strictness,
    // Readers are loaded where results are read.
    gather: async (from, options) => (await Promise.all(/* import() */[__webpack_require__.e(6805), __webpack_require__.e(6433)]).then(__webpack_require__.bind(__webpack_require__, 46433))).gather(from, options),
    judge: judge,
});


/***/ }),

/***/ 18658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ reportsOfAny),
/* harmony export */   t: () => (/* binding */ reportsOf)
/* harmony export */ });
const placeholder = /\{([^{},/]+)\}/g;
/** The globs of a leg: its values where their names stand in braces. Other braces are the glob's own. */
const reportsOf = (leg, globs) => globs.map((glob) => glob.replace(placeholder, (whole, name) => inGlob(valueOf(leg, name)) ?? whole));
/** The globs of whatever leg there may be, to find those that nobody expects. */
const reportsOfAny = (legs, globs) => {
    const names = new Set(['leg', ...legs.flatMap(({ values }) => [...values.keys()])]);
    return globs.map((glob) => glob.replace(placeholder, (whole, name) => (names.has(name) ? '*' : whole)));
};
const valueOf = ({ name, values }, asked) => asked === 'leg' ? name : values.get(asked);
const inGlob = (value) => value?.replaceAll(/[\\*?[\]{}!]/g, String.raw `\$&`);


/***/ })

};
