export const id = 700;
export const ids = [700];
export const modules = {

/***/ 6700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJson: () => (/* binding */ openJson)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(9688);
// EXTERNAL MODULE: ./build/formats/json.js + 2 modules
var json = __webpack_require__(7787);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/formats/shape.js
var shape = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/formats/coverage/json-parts.js
var json_parts = __webpack_require__(2249);
;// CONCATENATED MODULE: ./build/formats/coverage/json-strangers.js




const has = (...keys) => (value) => keys.every((key) => (0,json_parts/* member */.Dc)(value, key) !== undefined);
const hasFirst = (list, ...keys) => (value) => has(...keys)((0,json_parts/* asList */.DD)((0,json_parts/* member */.Dc)(value, list))?.[0]);
// JSON that people hand to a coverage gate: of some there is a report that can be read, of others none.
const strangers = [
    {
        isIt: hasFirst('result', 'scriptId', 'functions'),
        what: 'is raw coverage of V8, which counts bytes',
        hint: 'Convert it: `c8 report --reporter=lcov`.',
    },
    {
        isIt: (value) => (0,json_parts/* asList */.DD)(value)?.some((entry) => has('url', 'ranges')(entry) || has('url', 'functions')(entry)) ?? false,
        what: 'is the coverage of a browser, which counts bytes',
        hint: 'Convert it to lcov, with monocart-coverage-reports or v8-to-istanbul.',
    },
    {
        isIt: (value) => (0,json_parts/* member */.Dc)(value, 'type') === 'llvm.coverage.json.export',
        what: 'is what `llvm-cov export` writes as JSON',
        hint: 'Write lcov: `llvm-cov export -format=lcov`, or `cargo llvm-cov --lcov`.',
    },
    {
        isIt: (value) => has('targets', 'lineCoverage')(value) || isXccovLines(value),
        what: "is xccov's JSON",
        hint: 'Convert the result bundle to Cobertura, with xcresultparser or slather.',
    },
    { isIt: has('DotCoverVersion'), what: "is dotCover's JSON", hint: 'Write XML: `--ReportType=DetailedXML`.' },
    {
        isIt: (value) => (0,json_parts/* someMember */.RJ)(value, (file) => has('Documents')(file) || (0,json_parts/* someMember */.RJ)(file, isCoverletClass)),
        what: "is coverlet's own JSON",
        hint: 'Write Cobertura: `--collect "XPlat Code Coverage"`, or `/p:CoverletOutputFormat=cobertura`.',
    },
    {
        isIt: hasFirst('files', 'path', 'traces'),
        what: "is tarpaulin's own JSON",
        hint: 'Write lcov: `cargo tarpaulin --out Lcov`.',
    },
    {
        isIt: has('source_files'),
        what: "is Coveralls' JSON",
        hint: 'Let the tool write lcov or Cobertura: `mix coveralls.lcov`, `gcovr --json`.',
    },
    {
        isIt: has('gcovr/summary_format_version'),
        what: "is gcovr's summary, which has no lines",
        hint: 'Write `gcovr --json` instead of `--json-summary`.',
    },
    {
        isIt: has('gcc_version', 'files'),
        what: "is gcov's own JSON of one source",
        hint: 'Write `gcovr --json`, or lcov.',
    },
    {
        isIt: (value) => (0,json_parts/* isObject */.Gv)((0,json_parts/* member */.Dc)(value, 'coverage')) && (0,json_parts/* someMember */.RJ)((0,json_parts/* member */.Dc)(value, 'coverage'), isNumbered),
        what: "is Codecov's own JSON, whose parts of a line are branches in one tool and regions in another",
        hint: 'Let the tool write lcov or Cobertura: `cargo llvm-cov --lcov`.',
    },
    {
        isIt: (value) => has('result')(value) && Object.keys(value ?? {}).length === 1,
        what: "is SimpleCov's last run, which has only a percentage",
        hint: 'Name .resultset.json or coverage.json.',
    },
    {
        isIt: has('numTotalTests', 'testResults'),
        what: 'holds test results, not coverage',
        hint: 'Name coverage-final.json or lcov.info, which `--coverage` writes.',
    },
    { isIt: has('runs', 'version'), what: 'is SARIF: findings, not coverage', hint: 'Name the coverage report.' },
    { isIt: has('lockfileVersion'), what: 'is a lock file of npm', hint: 'Name the coverage report.' },
    {
        isIt: (value) => has('name', 'version')(value) || has('scripts', 'dependencies')(value),
        what: 'is a package.json, not coverage',
        hint: 'Name the coverage report.',
    },
];
const isNumbered = (file) => Array.isArray(file) || ((0,json_parts/* isObject */.Gv)(file) && Object.keys(file).some((key) => /^\d+$/.test(key)));
const isXccovLines = (value) => (0,json_parts/* someMember */.RJ)(value, (lines) => has('line', 'isExecutable')((0,json_parts/* asList */.DD)(lines)?.[0]));
const isCoverletClass = (file) => (0,json_parts/* someMember */.RJ)(file, (type) => (0,json_parts/* someMember */.RJ)(type, (method) => (0,json_parts/* isObject */.Gv)((0,json_parts/* member */.Dc)(method, 'Lines'))));
/** Why a JSON value is no report that can be read, by what it is where that is known. */
function strangerError(value, file) {
    const stranger = strangers.find(({ isIt }) => isIt(value));
    const what = stranger?.what ?? `is no coverage report that is known: it is ${(0,visible/* visible */.RK)((0,shape/* describeValue */.bp)(value))}`;
    const hint = stranger?.hint ?? 'Name a report of Istanbul, coverage.py, SimpleCov or gcovr, or write lcov or Cobertura.';
    return new errors/* GateError */.ue('malformed', `${file} ${what}`, { at: { file, line: 1 }, hint });
}

;// CONCATENATED MODULE: ./build/formats/coverage/read-json.js




/** Reads JSON whole, and lets the one format read it whose shape it has. */
function openJson(formats, { mostBytes = limits/* limits */.F.jsonReportBytes } = {}) {
    return (file) => {
        const chunks = [];
        let length = 0;
        return {
            write(chunk) {
                length += chunk.length;
                if (length > mostBytes)
                    throw tooLarge(file, `${mostBytes} bytes`);
                chunks.push(chunk.slice());
            },
            end() {
                const text = decode(chunks.splice(0), length, file);
                return readText(text, file, formats);
            },
        };
    };
}
function readText(text, file, formats) {
    const value = parse(text, file);
    const format = typeof value === 'object' && value !== null ? formats.find((one) => one.matches(value)) : undefined;
    if (!format || typeof value !== 'object' || value === null)
        throw strangerError(value, file);
    return format.read(value, { file, lineOf: (path) => lineOf(text, file, path) });
}
function decode(chunks, length, file) {
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        // A text has less room than a list of bytes.
        if (!(cause instanceof TypeError))
            throw tooLarge(file, 'what a text can hold');
        throw new errors/* GateError */.ue('malformed', `${file} is not UTF-8 text`, { at: { file }, hint: 'Write it as UTF-8.', cause });
    }
}
const tooLarge = (file, limit) => new errors/* GateError */.ue('too-large', `${file} is larger than ${limit}, the limit for a report in JSON`, {
    at: { file },
    hint: 'Write lcov instead: it is read in pieces, whatever its size.',
});
/** With JSON.parse, which takes a fifth of the time; ours tells where a text is wrong. */
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        (0,json/* parseJson */.q)(text, file);
        throw new errors/* GateError */.ue('malformed', `${file} is not JSON`, { at: { file }, cause });
    }
}
function lineOf(text, file, path) {
    try {
        return (0,json/* parseJson */.q)(text, file).locate(path).line;
    }
    catch (thrown) {
        // It is stricter: a complaint of its own would hide the one that this line is for.
        if (thrown instanceof errors/* GateError */.ue)
            return undefined;
        throw thrown;
    }
}


/***/ })

};
