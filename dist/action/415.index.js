export const id = 415;
export const ids = [415];
export const modules = {

/***/ 415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openXml: () => (/* binding */ openXml)
});

// EXTERNAL MODULE: ./build/formats/xml/scanner.js + 14 modules
var xml_scanner = __webpack_require__(36805);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/formats/coverage/xml-strangers.js


const nameTheReport = 'Name the coverage report.';
// XML that people hand to a coverage gate: of some there is a report that can be read, of others none.
const strangers = [
    { root: 'testsuites', what: 'is a JUnit report: it has test results, not coverage', hint: nameTheReport },
    { root: 'testsuite', what: 'is a JUnit report: it has test results, not coverage', hint: nameTheReport },
    { root: 'test-run', what: 'is an NUnit report: it has test results, not coverage', hint: nameTheReport },
    { root: 'test-results', what: 'is an NUnit report: it has test results, not coverage', hint: nameTheReport },
    { root: 'assemblies', what: 'is an xUnit report: it has test results, not coverage', hint: nameTheReport },
    {
        root: 'TestRun',
        what: 'is a test report of Visual Studio: it has test results, not coverage',
        hint: nameTheReport,
    },
    {
        root: 'testExecutions',
        what: "is SonarQube's test report: it has test results, not coverage",
        hint: nameTheReport,
    },
    { root: 'checkstyle', what: 'is a Checkstyle report: it has findings, not coverage', hint: nameTheReport },
    { root: 'pmd', what: 'is a PMD report: it has findings, not coverage', hint: nameTheReport },
    { root: 'pmd-cpd', what: 'is a report of duplicates, not coverage', hint: nameTheReport },
    { root: 'BugCollection', what: 'is a SpotBugs report: it has findings, not coverage', hint: nameTheReport },
    { root: 'issues', what: 'is a lint report: it has findings, not coverage', hint: nameTheReport },
    { root: 'mutations', what: 'is a report of mutation tests, not coverage', hint: nameTheReport },
    { root: 'project', what: 'is a project file of Maven or Ant, not a report', hint: nameTheReport },
    { root: 'Project', what: 'is a project file of MSBuild, not a report', hint: nameTheReport },
    { root: 'RunSettings', what: 'holds settings of test runs, not coverage', hint: nameTheReport },
    { root: 'html', what: 'is an HTML page', hint: 'Name the machine-readable report.' },
    { root: 'HTML', what: 'is an HTML page', hint: 'Name the machine-readable report.' },
    { root: 'svg', what: 'is a picture', hint: nameTheReport },
    {
        root: 'plist',
        what: 'is a property list of Apple, not a report',
        hint: 'Convert the result bundle to Cobertura, with xcresultparser or slather.',
    },
    { root: 'phpunit', what: 'is the configuration of PHPUnit', hint: nameTheReport },
    {
        root: 'phpunit',
        first: 'build',
        what: "is PHPUnit's index of a coverage report in many files",
        hint: 'Write one file: `--coverage-clover=FILE`.',
    },
    {
        root: 'results',
        what: "is Visual Studio's own XML of coverage",
        hint: 'Write Cobertura: `dotnet-coverage merge -f cobertura`.',
    },
    {
        root: 'CoverageDSPriv',
        what: "is Visual Studio's own XML of coverage, of an old version",
        hint: 'Write Cobertura: `dotnet-coverage merge -f cobertura`.',
    },
    {
        root: 'coverage',
        first: 'module',
        what: "is NCover's report, which is not read",
        hint: 'Convert it to Cobertura, with ReportGenerator.',
    },
    {
        root: 'PartCoverReport',
        what: "is PartCover's report, which is not read",
        hint: 'Convert it to Cobertura, with ReportGenerator.',
    },
    { root: 'BullseyeCoverage', what: "is Bullseye's report, which is not read", hint: 'Convert it to Cobertura.' },
    {
        root: 'report',
        first: 'stats',
        what: "is EMMA's report, which has no lines",
        hint: 'Use JaCoCo, which took over from EMMA.',
    },
    {
        root: 'CoverageReport',
        what: 'is a summary of ReportGenerator, which has no lines',
        hint: 'Write Cobertura: `-reporttypes:Cobertura`.',
    },
];
/** Why an XML document is no report that can be read, by its root. */
function xmlStrangerError(file, root, first) {
    const own = strangers.filter((one) => one.root === root.name);
    const stranger = own.find((one) => one.first !== undefined && one.first === first?.name) ??
        own.find((one) => one.first === undefined);
    const what = stranger?.what ?? `is no coverage report that is known: its root is <${shown(root.name)}>${within(first)}`;
    const hint = stranger?.hint ?? 'Of XML, Cobertura, Clover, JaCoCo, OpenCover, dotCover, scoverage and SonarQube are read.';
    return new errors/* GateError */.ue('malformed', `${file} ${what}`, { at: { file, line: root.line }, hint });
}
const shown = (name) => (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(name, 80));
const within = (first) => first ? ` with <${shown(first.name)}> in it` : ', with nothing in it';

;// CONCATENATED MODULE: ./build/formats/coverage/read-xml.js


/** Reads XML in pieces, and lets the one format read it whose root and first element it has. */
const openXml = (formats) => (file) => {
    let root;
    let reading;
    function begin(own, first) {
        const format = formats.find((one) => one.matches(own, first));
        if (!format)
            throw xmlStrangerError(file, own, first);
        reading = format.open(file);
        reading.open(own);
        return reading;
    }
    const handler = {
        open(element) {
            if (reading)
                reading.open(element);
            else if (root)
                begin(root, element).open(element);
            else
                root = element.copy();
        },
        close(name) {
            const own = reading ?? (root && begin(root, undefined));
            own?.close(name);
        },
        // Text of the root itself has no meaning in any format.
        text: (text) => reading?.text?.(text),
    };
    const scanner = (0,xml_scanner/* xmlScanner */.W)(file, handler);
    return {
        write: (chunk) => scanner.write(chunk),
        end() {
            scanner.end();
            if (!reading)
                throw new Error('a document that is complete has had a root');
            return reading.end();
        },
    };
};


/***/ })

};
