export const id = 6700;
export const ids = [6700];
export const modules = {

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

/***/ 96700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJson: () => (/* binding */ openJson)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/formats/join-bytes.js
var join_bytes = __webpack_require__(85193);
// EXTERNAL MODULE: ./build/formats/json.js + 2 modules
var json = __webpack_require__(37787);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/formats/shape.js
var shape = __webpack_require__(85354);
// EXTERNAL MODULE: ./build/formats/coverage/json-parts.js
var json_parts = __webpack_require__(72249);
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
                const text = decode(chunks.splice(0), file);
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
function decode(chunks, file) {
    const bytes = (0,join_bytes/* joinBytes */.m)(chunks);
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
