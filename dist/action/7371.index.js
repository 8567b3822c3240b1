export const id = 7371;
export const ids = [7371];
export const modules = {

/***/ 43041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code units, so that the order is the same on every machine. */
const compareText = (a, b) => (a === b ? 0 : a < b ? -1 : 1);


/***/ }),

/***/ 19087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mergingFiles)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50026);

/**
 * Parts are merged two of a size at a time, as a counter carries: merging each into all the ones before it would take
 * forever where a large file is followed by a million sections of one line.
 */
function mergingFiles(combine) {
    const byPath = new Map();
    let isMerged = false;
    return {
        add(file) {
            const parts = byPath.get(file.path);
            if (!parts) {
                byPath.set(file.path, [{ file, rank: 0 }]);
                return;
            }
            isMerged = true;
            let part = { file, rank: 0 };
            for (let last = parts.at(-1); last?.rank === part.rank; last = parts.at(-1)) {
                part = { file: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeFiles */ .Ai)(last.file, part.file, combine), rank: part.rank + 1 };
                parts.pop();
            }
            parts.push(part);
        },
        get isMerged() {
            return isMerged;
        },
        files: () => Array.from(byPath.values(), (parts) => parts.map(({ file }) => file).reduceRight((after, before) => (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeFiles */ .Ai)(before, after, combine))),
    };
}


/***/ }),

/***/ 67035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xmlFormats: () => (/* binding */ xmlFormats)
});

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/formats/coverage/model.js
var model = __webpack_require__(95351);
// EXTERNAL MODULE: ./build/formats/coverage/totals.js
var totals = __webpack_require__(44087);
;// CONCATENATED MODULE: ./build/formats/coverage/clover-bare.js



const most = 2 ** 31 - 1;
function cloverBare(values) {
    const known = new Map();
    function refuseTwice(path, at) {
        const what = `"${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(path, 80))}" is there twice, once with figures and no lines, which cannot be added up`;
        throw values.malformed(at, what);
    }
    return {
        add(file, { statements, line }, dialect) {
            const { covered, total } = statements;
            if (total === 0)
                return false;
            if (covered > total || total > most)
                throw values.malformed({ line }, `<metrics> has ${covered} of ${total} statements covered`);
            const summary = { ...(0,totals/* totalsOf */.vA)(file), lines: statements, ...(dialect === 'clover' && { statements }) };
            const bare = { file: { ...(0,model/* emptyFile */.sX)(file.path), summary }, line };
            if (known.has(file.path))
                refuseTwice(file.path, bare);
            known.set(file.path, bare);
            return true;
        },
        fill(files) {
            if (known.size === 0)
                return files;
            return files.map((file) => {
                const bare = known.get(file.path);
                if (bare && file.lines.numbers.length > 0)
                    refuseTwice(file.path, bare);
                return bare?.file ?? file;
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/clover-dialect.js
const dialectMarks = (root) => ({
    version: root.get('clover'),
    generated: root.number('generated'),
});
function cloverDialect({ version = '', generated = 0 }, project) {
    if (!/^\d+\.\d+\.\d+/.test(version))
        return 'lines';
    if (version === '3.2.0' && project === 'All files')
        return 'lines';
    // Clover says in milliseconds when it ran, ReportGenerator in seconds.
    return generated >= 1e11 ? 'clover' : 'report-generator';
}

// EXTERNAL MODULE: ./build/formats/coverage/builder.js + 8 modules
var coverage_builder = __webpack_require__(78487);
;// CONCATENATED MODULE: ./build/formats/coverage/declared-count.js
/** What an element says was covered, of how many; undefined where it does not say so in whole numbers. */
function declaredCount(element, covered, total) {
    const count = { covered: element.number(covered), total: element.number(total) };
    return isCount(count.covered) && isCount(count.total) ? { covered: count.covered, total: count.total } : undefined;
}
const isCount = (value) => value !== undefined && Number.isSafeInteger(value) && value >= 0;

// EXTERNAL MODULE: ./build/formats/coverage/hits.js
var coverage_hits = __webpack_require__(33462);
;// CONCATENATED MODULE: ./build/formats/coverage/clover-figures.js




const nothing = { covered: 0, total: 0 };
const noFigures = { branches: nothing, functions: nothing, statements: nothing, line: 0 };
function cloverFigures(metrics, values) {
    const branches = declaredCount(metrics, 'coveredconditionals', 'conditionals') ?? nothing;
    const functions = declaredCount(metrics, 'coveredmethods', 'methods') ?? nothing;
    const statements = declaredCount(metrics, 'coveredstatements', 'statements') ?? nothing;
    for (const { total } of [branches, functions])
        values.checkBranches(metrics, total);
    return { branches, functions, statements, line: metrics.line };
}
/**
 * Istanbul writes no functions at all, and a branch only where a statement begins on its line. What a file has and no line
 * of it tells is kept as on no line: it counts in totals, and in no change.
 */
function offLines({ path, ...part }, figures) {
    const builder = (0,coverage_builder/* fileBuilder */.C)(coverage_hits/* moreHits */.Ue);
    const known = (0,totals/* totalsOf */.vA)({ path, ...part });
    const branches = rest(figures.branches, known.branches);
    const functions = rest(figures.functions, known.functions);
    builder.branch(0, branches.covered, branches.total);
    for (let index = 0; index < functions.total; index++) {
        builder.function(0, `#${index + 1}`, index < functions.covered ? 1 : 0);
    }
    return builder.seal(path);
}
function rest(all, known) {
    const total = Math.max(0, all.total - known.total);
    return { covered: Math.min(total, Math.max(0, all.covered - known.covered)), total };
}

;// CONCATENATED MODULE: ./build/formats/coverage/clover-file.js


function cloverFile(values, lines) {
    const builder = (0,coverage_builder/* fileBuilder */.C)(coverage_hits/* moreHits */.Ue);
    // Of the statements and conditions of a line, each has a number.
    let [line, statements, conditions] = [0, 0, 0];
    let isBare = true;
    function statement(number, hits, dialect) {
        builder.line(number, hits);
        if (dialect === 'clover')
            builder.statement({ line: number, end: number, key: String(++statements) }, hits);
    }
    /** How often it was true and false, each an arm. */
    function condition(element, number) {
        const [isTrue, isFalse] = [lines.hits(element, 'truecount'), lines.hits(element, 'falsecount')];
        values.checkBranches(element, 2);
        conditions++;
        builder.arm(number, `${conditions} false`, isFalse);
        builder.arm(number, `${conditions} true`, isTrue);
        builder.line(number, (0,coverage_hits/* asHits */.P)(isTrue + isFalse));
    }
    /** How many of its branches were taken, and how many not. Without a count, the line ran where one was taken. */
    function branches(element, number) {
        const covered = values.count(element, 'truecount', 0);
        const total = covered + values.count(element, 'falsecount', 0);
        values.checkBranches(element, total);
        builder.branch(number, covered, total);
        builder.line(number, element.get('count') === undefined ? covered : lines.hits(element, 'count'));
    }
    return {
        line(element, dialect) {
            const number = lines.number(element, 'num');
            const type = element.get('type');
            if (type !== 'method' || dialect === 'report-generator')
                isBare = false;
            if (number === 0)
                return;
            if (number !== line)
                [line, statements, conditions] = [number, 0, 0];
            if (type === 'cond' && dialect === 'clover' && element.get('count') === undefined)
                condition(element, number);
            else if (type === 'cond')
                branches(element, number);
            else if (type === 'method') {
                const hits = lines.hits(element, 'count');
                builder.function(number, element.get('signature') ?? element.get('name') ?? '', hits);
                if (dialect === 'report-generator')
                    builder.line(number, hits);
            }
            else
                statement(number, lines.hits(element, 'count'), dialect);
        },
        isBare: () => isBare,
        seal(path) {
            [line, isBare] = [0, true];
            return builder.seal(path);
        },
    };
}

// EXTERNAL MODULE: ./build/formats/coverage/merge.js
var merge = __webpack_require__(50026);
// EXTERNAL MODULE: ./build/formats/coverage/merging-files.js
var merging_files = __webpack_require__(19087);
;// CONCATENATED MODULE: ./build/formats/coverage/hidden-line.js
/** What compilers of .NET write for code that no line of the source stands for. */
const hiddenLine = 0xfeefee;

;// CONCATENATED MODULE: ./build/formats/coverage/xml-lines.js


/** Written where code stands for no line: 0 and -1 by compilers, the words by scripts. */
const none = new Set(['', '0', '-1', 'undefined', 'null', String(hiddenLine)]);
function xmlLines(values) {
    let nowhere = 0;
    return {
        number(element, attribute) {
            const value = element.number(attribute);
            if (value !== undefined && value > 0 && value < hiddenLine && Number.isInteger(value))
                return value;
            if (!none.has(values.text(element, attribute)))
                return values.line(element, attribute);
            nowhere++;
            return 0;
        },
        hits(element, attribute) {
            const hits = element.number(attribute);
            if (hits !== undefined && hits >= 0)
                return (0,coverage_hits/* asHits */.P)(hits);
            return values.count(element, attribute);
        },
        notes: () => (nowhere === 0 ? [] : [`${nowhere} <line> elements name no line of the source and were left out`]),
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/xml-nesting.js

function xmlNesting(parents, values) {
    const known = new Map(Object.entries(parents));
    const around = [];
    return {
        open(element) {
            const parent = around.at(-1) ?? '';
            const { name } = element;
            const allowed = known.get(name);
            if (allowed && !allowed.includes(parent)) {
                const where = parent === '' ? 'as the root' : `in <${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(parent, 80))}>`;
                throw values.malformed(element, `<${name}> is ${where}, where it has no meaning`);
            }
            around.push(name);
            return parent;
        },
        close() {
            around.pop();
        },
        depth: () => around.length,
    };
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/formats/coverage/xml-values.js



const xml_values_most = 2 ** 31 - 1;
// No line has so many; figures of no meaning must not become arrays of that size.
const mostBranchesOfLine = 65_536;
const mostBranches = 2 ** 23;
const mostLinesOfStatement = 65_536;
const mostFurtherLines = 2 ** 21;
function xmlValues(file, format) {
    let [branches, furtherLines] = [0, 0];
    const malformed = ({ line }, what, hint) => new errors/* GateError */.ue('malformed', `${file} is not a valid ${format} report: ${what}`, { at: { file, line }, hint });
    function missing(element, attribute) {
        return malformed(element, `<${named(element)}> has no attribute "${attribute}"`);
    }
    function wrong(element, attribute, expected) {
        const value = (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(element.get(attribute) ?? '', 80));
        return malformed(element, `<${named(element)}> has ${attribute}="${value}", expected ${expected}`);
    }
    function whole(element, attribute, least, absent) {
        const value = element.number(attribute) ?? absent;
        if (value === undefined)
            throw missing(element, attribute);
        if (Number.isInteger(value) && value >= least && value <= xml_values_most)
            return value;
        throw wrong(element, attribute, `a whole number from ${least} to ${xml_values_most}`);
    }
    return {
        malformed,
        text(element, attribute) {
            const value = element.get(attribute);
            if (value === undefined)
                throw missing(element, attribute);
            return value;
        },
        count: (element, attribute, absent) => whole(element, attribute, 0, absent),
        lineOrNone: (element, attribute, absent) => whole(element, attribute, 0, absent),
        line: (element, attribute) => whole(element, attribute, 1),
        range(element, line, end) {
            if (end <= line)
                return { line, end: line };
            furtherLines += end - line;
            if (end - line >= mostLinesOfStatement)
                throw malformed(element, `<${named(element)}> is on ${end - line + 1} lines, more than ${mostLinesOfStatement}`);
            if (furtherLines > mostFurtherLines)
                throw malformed(element, `its statements are on more than ${mostFurtherLines} lines besides their first`);
            return { line, end };
        },
        hits(element, attribute) {
            const value = element.number(attribute);
            if (value === undefined)
                throw missing(element, attribute);
            if (Number.isNaN(value))
                throw wrong(element, attribute, 'a number');
            return (0,coverage_hits/* asHits */.P)(value);
        },
        flag(element, attribute, absent) {
            const value = element.get(attribute)?.toLowerCase() ?? absent;
            if (value === undefined)
                throw missing(element, attribute);
            if (value === true || value === 'true')
                return true;
            if (value === false || value === 'false')
                return false;
            throw wrong(element, attribute, '"true" or "false"');
        },
        checkBranches(element, total) {
            if (total > mostBranchesOfLine)
                throw malformed(element, `<${named(element)}> has ${total} branches, more than ${mostBranchesOfLine}`);
            branches += total;
            if (branches > mostBranches)
                throw malformed(element, `it has more than ${mostBranches} branches`);
        },
    };
}
const named = ({ name }) => (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(name, 80));

;// CONCATENATED MODULE: ./build/formats/coverage/clover.js












// Packages may be anywhere: an old Istanbul has them in <metrics>.
const parents = { coverage: [''], project: ['coverage'], testproject: ['coverage'], line: ['file'] };
const firsts = new Set(['project', 'testproject']);
/** What Clover and OpenClover write, and PHPUnit, Istanbul, gcovr, ReportGenerator after them. */
const clover = {
    id: 'clover',
    matches: ({ name, get }, first) => name === 'coverage' && (first ? firsts.has(first.name) : get('clover') !== undefined),
    open(file) {
        const values = xmlValues(file, 'Clover');
        const nesting = xmlNesting(parents, values);
        const lines = xmlLines(values);
        const current = cloverFile(values, lines);
        const files = (0,merging_files/* mergingFiles */.p)(coverage_hits/* moreHits */.Ue);
        const bare = cloverBare(values);
        let [dialect, path, testFiles] = ['lines', undefined, 0];
        let [isTests, root] = [false, {}];
        let declared = {};
        let figures = noFigures;
        function begin(element, parent) {
            const { name } = element;
            if (name === 'line' && !isTests)
                current.line(element, dialect);
            else if (name === 'file')
                openFile(element);
            else if (name === 'metrics' && parent === 'project')
                declared = declaredOf(element, dialect);
            else if (name === 'metrics' && parent === 'file')
                figures = cloverFigures(element, values);
            else if (name === 'coverage')
                root = dialectMarks(element);
            else if (name === 'project' || name === 'testproject') {
                isTests = name === 'testproject';
                if (!isTests)
                    dialect = cloverDialect(root, element.get('name'));
            }
        }
        function openFile(element) {
            if (path !== undefined)
                throw values.malformed(element, 'a <file> is in a <file>');
            path = element.get('path') || values.text(element, 'name');
            if (path === '')
                throw values.malformed(element, '<file> has neither "path" nor "name"');
            figures = noFigures;
            if (isTests)
                testFiles++;
        }
        function finish(name) {
            if (name !== 'file' || path === undefined)
                return;
            const isBare = current.isBare();
            const part = current.seal(path);
            path = undefined;
            if (isTests)
                return;
            const whole = (0,merge/* mergeFiles */.Ai)(part, offLines(part, figures), coverage_hits/* moreHits */.Ue);
            const hasFigures = isBare && bare.add(whole, figures, dialect);
            files.add(hasFigures ? (0,model/* emptyFile */.sX)(whole.path) : whole);
        }
        return {
            open: (element) => begin(element, nesting.open(element)),
            close(name) {
                nesting.close();
                finish(name);
            },
            end: () => ({
                format: 'clover',
                files: bare.fill(files.files()),
                sources: [],
                declared,
                notes: [...lines.notes(), ...notesOf(testFiles)],
            }),
        };
    },
};
function declaredOf(metrics, dialect) {
    const statements = declaredCount(metrics, 'coveredstatements', 'statements');
    const branches = declaredCount(metrics, 'coveredconditionals', 'conditionals');
    const functions = declaredCount(metrics, 'coveredmethods', 'methods');
    return {
        ...(statements && (dialect === 'clover' ? { statements } : { lines: statements })),
        ...(branches && { branches }),
        ...(functions && { functions }),
    };
}
// Clover's own totals leave them out too.
const notesOf = (testFiles) => testFiles > 0 ? [`in <testproject>, ${testFiles === 1 ? '1 file' : `${testFiles} files`} of tests left out`] : [];

;// CONCATENATED MODULE: ./build/formats/coverage/cobertura-branches.js
const counts = /(?:^|\()(\d+)(?:\.0+)? *\/ *(\d+)(?:\.0+)?\)?\s*$/;
/**
 * Most writers count the branches of a line: `50% (1/2)`. Others leave that to <condition>, of which a jump has two
 * arms; and some have a <line> for each arm.
 */
function coberturaBranches(builder, values) {
    let arms = new Map();
    let open;
    let uncounted = 0;
    const countOf = countReader();
    function readCounts(element, line, text) {
        const count = countOf(text);
        if (!count) {
            uncounted++;
            return;
        }
        const { covered, total } = count;
        values.checkBranches(element, total);
        if (covered > total)
            throw values.malformed(element, `<line> has ${covered} of ${total} branches covered`);
        builder.branch(line, covered, total);
    }
    return {
        open(element, line, hits) {
            open = undefined;
            const text = element.get('condition-coverage');
            if (text !== undefined && text !== '')
                readCounts(element, line, text);
            else if (element.get('branch')?.toLowerCase() === 'true') {
                values.checkBranches(element, 1);
                open = { line, hits, conditions: 0, covered: 0 };
            }
        },
        condition(element) {
            if (!open)
                return;
            values.checkBranches(element, 2);
            const percent = Number(/^(\d+(?:\.\d+)?)\s*%?$/.exec(element.get('coverage') ?? '')?.[1] ?? NaN);
            open.conditions++;
            open.covered += [0, 50, 100].includes(percent) && element.get('type') !== 'switch' ? percent / 50 : NaN;
        },
        close() {
            if (!open)
                return;
            const { line, hits, conditions, covered } = open;
            open = undefined;
            if (Number.isNaN(covered))
                uncounted++;
            else if (conditions > 0)
                builder.branch(line, covered, conditions * 2);
            else {
                const known = arms.get(line) ?? { covered: 0, total: 0 };
                arms.set(line, { covered: known.covered + Number(hits > 0), total: known.total + 1 });
            }
        },
        seal() {
            for (const [line, { covered, total }] of arms)
                builder.branch(line, covered, total);
            if (arms.size > 0)
                arms = new Map();
        },
        uncounted: () => uncounted,
    };
}
const many = 1000;
/** Reads each text once: most reports have a few dozen of them, a million times. */
function countReader() {
    const known = new Map();
    return (text) => {
        if (known.has(text))
            return known.get(text);
        if (known.size >= many)
            known.clear();
        const [, covered, total] = counts.exec(text)?.map(Number) ?? [];
        const count = covered === undefined || total === undefined ? undefined : { covered, total };
        known.set(text, count);
        return count;
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/cobertura-class.js



/** The lines of one list, which may be used or not. */
function lineList(values) {
    const builder = (0,coverage_builder/* fileBuilder */.C)(coverage_hits/* moreHits */.Ue);
    const branches = coberturaBranches(builder, values);
    let length = 0;
    return {
        builder,
        branches,
        length: () => length,
        add(element, line, hits) {
            length++;
            builder.line(line, hits);
            branches.open(element, line, hits);
        },
        seal(path) {
            branches.seal();
            length = 0;
            return builder.seal(path);
        },
    };
}
/**
 * The lines of methods are there a second time in the list of the class, or are where a function is declared, which is
 * no line that runs: they count only where a class has no lines of its own. Swift's writers have nothing else.
 */
function coberturaClass(values, lines) {
    const [own, ofMethods] = [lineList(values), lineList(values)];
    let methods = [];
    let leftOut = 0;
    let method;
    return {
        openMethod(element) {
            const calls = element.number('hits');
            const name = `${element.get('name') ?? ''}${element.get('signature') ?? ''}`;
            method = { name, calls: calls !== undefined && calls >= 0 ? calls : undefined, line: 0, hits: 0 };
        },
        closeMethod() {
            // A method of no line ran in nothing that was measured, whatever its rate says: of 0 lines that is 1.
            if (method && method.line > 0)
                methods.push(method);
            method = undefined;
        },
        openLine(element) {
            const line = lines.number(element, 'number');
            const hits = lines.hits(element, 'hits');
            if (line === 0)
                return;
            (method ? ofMethods : own).add(element, line, hits);
            if (!method)
                return;
            if (method.line === 0 || line < method.line)
                method.line = line;
            method.hits = Math.max(method.hits, hits);
        },
        condition(element) {
            (method ? ofMethods : own).branches.condition(element);
        },
        closeLine() {
            (method ? ofMethods : own).branches.close();
        },
        isEmpty: () => own.length() + ofMethods.length() === 0,
        seal(path) {
            const [used, unused] = own.length() > 0 ? [own, ofMethods] : [ofMethods, own];
            const others = unused.seal('').lines;
            for (const { line, name, calls, hits } of methods)
                used.builder.function(line, name, calls ?? hits);
            const file = used.seal(path);
            // Where calls are counted, the line of a method is where it is declared.
            if (methods.every(({ calls }) => calls === undefined))
                leftOut += countMissing(others.numbers, file.lines.numbers);
            if (methods.length > 0)
                methods = [];
            return file;
        },
        leftOut: () => leftOut,
        uncounted: () => own.branches.uncounted() + ofMethods.branches.uncounted(),
    };
}
/** How many numbers of one ascending list are not in another. */
function countMissing(numbers, known) {
    let [missing, index] = [0, 0];
    for (const number of numbers) {
        while (index < known.length && (known[index] ?? 0) < number)
            index++;
        if (known[index] !== number)
            missing++;
    }
    return missing;
}

;// CONCATENATED MODULE: ./build/formats/coverage/cobertura.js








// Writers leave out <packages>, <package>, <classes> and <lines>: what matters is what is in a class.
const cobertura_parents = {
    coverage: [''],
    methods: ['class'],
    method: ['methods', 'class'],
    lines: ['class', 'method'],
    line: ['lines', 'class', 'method'],
};
const cobertura_firsts = new Set(['sources', 'packages', 'package', 'classes', 'class']);
const mostSources = 1000;
/** What Cobertura wrote, and after it nearly everybody. */
const cobertura = {
    id: 'cobertura',
    matches: ({ name, get }, first) => name === 'coverage' &&
        get('clover') === undefined &&
        (first ? cobertura_firsts.has(first.name) : get('line-rate') !== undefined),
    open(file) {
        const values = xmlValues(file, 'Cobertura');
        const nesting = xmlNesting(cobertura_parents, values);
        const lines = xmlLines(values);
        const current = coberturaClass(values, lines);
        const classes = classPaths(values);
        const files = (0,merging_files/* mergingFiles */.p)(coverage_hits/* moreHits */.Ue);
        const sources = new Set();
        let declared = {};
        let around = '';
        function begin(element) {
            const { name } = element;
            if (name === 'line')
                current.openLine(element);
            else if (name === 'condition')
                current.condition(element);
            else if (name === 'method')
                current.openMethod(element);
            else if (name === 'class')
                classes.open(element);
            else if (name === 'coverage')
                declared = cobertura_declaredOf(element);
            around = name;
        }
        function finish(name) {
            if (name === 'line')
                current.closeLine();
            else if (name === 'method')
                current.closeMethod();
            else if (name === 'class') {
                const path = classes.close(current.isEmpty());
                const part = current.seal(path);
                if (path !== '')
                    files.add(part);
            }
            around = '';
        }
        return {
            open(element) {
                nesting.open(element);
                begin(element);
            },
            close(name) {
                nesting.close();
                finish(name);
            },
            text(text) {
                if (around === 'source' && sources.size < mostSources)
                    sources.add(text);
            },
            end: () => ({
                format: 'cobertura',
                files: files.files(),
                sources: [...sources],
                declared,
                notes: [...lines.notes(), ...cobertura_notesOf(current)],
            }),
        };
    },
};
/** Which file the class at hand is in. */
function classPaths(values) {
    let open;
    return {
        open(element) {
            if (open)
                throw values.malformed(element, 'a <class> is in a <class>');
            open = { path: element.get('filename') ?? '', name: element.get('name') ?? '', line: element.line };
        },
        /** '' for a class of no file, which is one of no lines too. */
        close(isEmpty) {
            const { path = '', name = '', line = 0 } = open ?? {};
            open = undefined;
            if (path === '' && !isEmpty)
                throw values.malformed({ line }, `<class> "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(name, 80))}" has lines and no "filename"`);
            return path;
        },
    };
}
function cobertura_declaredOf(root) {
    const lines = declaredCount(root, 'lines-covered', 'lines-valid');
    const branches = declaredCount(root, 'branches-covered', 'branches-valid');
    return { ...(lines && { lines }), ...(branches && { branches }) };
}
function cobertura_notesOf(classes) {
    const [uncounted, leftOut] = [classes.uncounted(), classes.leftOut()];
    return [
        ...(uncounted > 0 ? [`${uncounted} <line> elements have branches that are not counted, which were left out`] : []),
        ...(leftOut > 0
            ? [`left out: ${leftOut === 1 ? '1 line' : `${leftOut} lines`} of <methods> that the class has not`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/formats/coverage/function-tally.js
function functionTally(files) {
    let first;
    let most = 0;
    return {
        count(place, hits) {
            first ??= place;
            most = Math.max(most, hits);
        },
        end(name) {
            if (first)
                files.function(first.file, first.line, name, most);
        },
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/statement-files.js



function statementFiles() {
    const builder = (0,coverage_builder/* fileBuilder */.C)(coverage_hits/* moreHits */.Ue);
    const parts = (0,merging_files/* mergingFiles */.p)(coverage_hits/* addHits */.oI);
    // Not a builder for each: a report may have very many files with a statement in each.
    const module = new Map();
    function of(file) {
        const known = module.get(file);
        if (known)
            return known;
        const own = { statements: [], arms: [], functions: [] };
        module.set(file, own);
        return own;
    }
    function build({ statements, arms, functions }) {
        const [statementKey, armKey] = [numbered(), numbered()];
        for (const { place, hits } of statements) {
            const { line, end } = place;
            builder.statement({ line, end, key: statementKey(`${line}:${place.key}`) }, hits);
            // Line 0 is no line: the statement counts, but there is no place to show it at.
            for (let number = Math.max(line, 1); number <= end; number++)
                builder.line(number, hits);
        }
        for (const { place, hits } of arms)
            builder.arm(place.line, armKey(`${place.line}:${place.key}`), hits);
        for (const { line, name, hits } of functions)
            builder.function(line, name, hits);
    }
    function nextModule() {
        for (const [file, collected] of module) {
            build(collected);
            parts.add(builder.seal(file));
        }
        module.clear();
    }
    return {
        statement: (place, hits) => void of(place.file).statements.push({ place, hits }),
        arm: (place, hits) => void (place.line > 0 && of(place.file).arms.push({ place, hits })),
        function: (file, line, name, hits) => void of(file).functions.push({ line, name, hits }),
        nextModule,
        end() {
            nextModule();
            return parts.files();
        },
    };
}
/** One module lists a place twice where two pieces of its code come from there, as in two constructors: both count. */
function numbered() {
    const seen = new Map();
    return (key) => {
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return count === 1 ? key : `${key}#${count}`;
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/dotcover.js






const dotcover_parents = { Root: [''], FileIndices: ['Root'], File: ['FileIndices'] };
const detailed = 'DetailedXml';
// Others that hold statements are functions, whatever they are called: `Method`, `AnonymousMethod`, `Getter`.
const holders = new Set(['Assembly', 'Namespace', 'Type']);
/** JetBrains dotCover, of whose XML reports only one has lines. */
const dotcover = {
    id: 'dotcover',
    matches: ({ name, get }, first) => name === 'Root' &&
        (get('ReportType') !== undefined || get('DotCoverVersion') !== undefined || first?.name === 'FileIndices'),
    open(file) {
        const values = xmlValues(file, 'dotCover');
        const nesting = xmlNesting(dotcover_parents, values);
        const files = statementFiles();
        const paths = new Map();
        // One for each element that is open, so that a statement finds the innermost that has a name.
        const functions = [];
        let declared;
        function begin(element) {
            if (element.name === 'Root')
                declared = readRoot(element, values);
            else if (element.name === 'File')
                paths.set(values.count(element, 'Index'), values.text(element, 'Name'));
            else if (element.name === 'Statement')
                readStatement(element);
        }
        function readStatement(element) {
            const path = paths.get(values.count(element, 'FileIndex'));
            if (path === undefined)
                throw values.malformed(element, '<Statement> has a FileIndex that no <File> before it has');
            const line = values.line(element, 'Line');
            if (line === hiddenLine)
                return;
            const lines = values.range(element, line, values.count(element, 'EndLine', line));
            const [column, endColumn] = [values.count(element, 'Column', 0), values.count(element, 'EndColumn', 0)];
            const place = { file: path, ...lines, key: `${column}-${lines.end}.${endColumn}` };
            const hits = Number(values.flag(element, 'Covered'));
            files.statement(place, hits);
            functions.findLast((own) => own !== undefined)?.tally.count(place, hits);
        }
        return {
            open(element) {
                nesting.open(element);
                begin(element);
                const name = holders.has(element.name) || element.name === 'File' ? undefined : element.get('Name');
                functions.push(name === undefined ? undefined : { name, tally: functionTally(files) });
            },
            close(name) {
                nesting.close();
                const own = functions.pop();
                own?.tally.end(own.name);
                if (name === 'Assembly')
                    files.nextModule();
            },
            end: () => ({
                format: 'dotcover',
                files: files.end(),
                sources: [],
                declared: declared ? { statements: declared } : {},
                notes: [],
            }),
        };
    },
};
function readRoot(root, values) {
    const type = root.get('ReportType') ?? detailed;
    if (type.toLowerCase() !== detailed.toLowerCase()) {
        const hint = `Let dotCover write the report type ${detailed}, the only one that names lines.`;
        throw values.malformed(root, `its report type is "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(type, 80))}", expected "${detailed}"`, hint);
    }
    if (root.get('TotalStatements') === undefined)
        return undefined;
    return { covered: values.count(root, 'CoveredStatements', 0), total: values.count(root, 'TotalStatements') };
}

;// CONCATENATED MODULE: ./build/formats/coverage/jacoco-counters.js
function jacocoCounters(values) {
    const counts = new Map();
    return {
        read(element) {
            const covered = values.count(element, 'covered');
            counts.set(values.text(element, 'type'), { covered, total: covered + values.count(element, 'missed') });
        },
        get: (type) => counts.get(type),
        isCovered: () => [...counts.values()].some(({ covered }) => covered > 0),
        isEmpty: () => counts.size === 0,
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/jacoco-groups.js


function jacocoGroups() {
    const around = [{ label: '', modules: [] }];
    const groups = new Set();
    const siblings = new Map([['', 1]]);
    const current = () => around.at(-1) ?? { label: '', modules: [] };
    return {
        open(name) {
            const outer = current();
            const label = outer.label === '' ? name : `${outer.label}/${name}`;
            const count = (siblings.get(label) ?? 0) + 1;
            siblings.set(label, count);
            around.push({ label: count === 1 ? label : `${label} (${count})`, modules: [...outer.modules, name] });
        },
        close: () => void around.pop(),
        add(file) {
            const group = current();
            groups.add(group);
            group.files ??= (0,merging_files/* mergingFiles */.p)(coverage_hits/* moreHits */.Ue);
            group.files.add(file);
        },
        end: () => nameApart(groups),
    };
}
/** Gives each file a path of its own, and keeps what the report says of where it is. */
function nameApart(groups) {
    const all = Array.from(groups, (group) => (group.files?.files() ?? []).map((file) => ({ group, file }))).flat();
    const times = new Map();
    for (const { file } of all)
        times.set(file.path, (times.get(file.path) ?? 0) + 1);
    const isShared = (path) => (times.get(path) ?? 0) > 1;
    const packages = new Map();
    const files = all.map(({ group: { label, modules }, file }) => {
        const { path } = file;
        // What is in no group, or in one only, has its own path; a group can be named so that another looks like it.
        const labelled = label && isShared(path) ? `${label}/${path}` : path;
        let own = labelled;
        for (let count = 2; own !== path && (packages.has(own) || times.has(own)); count++)
            own = `${labelled} (${count})`;
        packages.set(own, { path, modules });
        return own === path ? file : { ...file, path: own };
    });
    return { files, packages, shared: [...times.keys()].filter(isShared).length };
}

;// CONCATENATED MODULE: ./build/formats/coverage/jacoco-notes.js

function jacocoNotes() {
    const [lineless, homeless] = [firstFew(), firstFew()];
    return {
        lineless: (path) => lineless.add(path),
        homeless: (name) => homeless.add(name),
        of({ isOnlyCounters, shared }) {
            const notes = [];
            if (isOnlyCounters)
                notes.push('it has counters only: no source file and no line number');
            if (lineless.count() > 0)
                notes.push(`files with code but no line numbers, compiled without debug information: ${lineless.text()}`);
            if (homeless.count() > 0)
                notes.push(`classes whose source file is not known, so that their methods are not counted: ${homeless.text()}`);
            if (shared > 0)
                notes.push(`${shared} paths are in more than one group, and begin with its name here`);
            return notes;
        },
    };
}
const shown = 3;
function firstFew() {
    const names = [];
    let count = 0;
    return {
        add(name) {
            count++;
            if (names.length < shown)
                names.push((0,visible/* visible */.RK)((0,visible/* clip */.$Q)(name, 80)));
        },
        count: () => count,
        text: () => names.join(', ') + (count > names.length ? ` and ${count - names.length} more` : ''),
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/source-of-class.js
// A class inside a class inside a class … has no more of them around it.
const mostNested = 16;
/**
 * Finds the source file of a class by its name, where a report does not tell: `a/Foo$Bar` and Kotlin's `a/FooKt` are in
 * `Foo.*`, if there is one such file in the package.
 */
function sourceOfClass(sources) {
    const byStem = new Map();
    for (const source of new Set(sources)) {
        const stem = source.replace(/\.[^.]*$/, '');
        byStem.set(stem, byStem.has(stem) ? undefined : source);
    }
    return (name) => {
        let stem = name.slice(name.lastIndexOf('/') + 1);
        for (let nested = 0; nested < mostNested; nested++) {
            const source = byStem.get(stem) ?? byStem.get(stem.replace(/Kt$/, ''));
            if (source !== undefined)
                return source;
            const cut = stem.lastIndexOf('$');
            if (cut < 0)
                return undefined;
            stem = stem.slice(0, cut);
        }
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/jacoco-classes.js


function jacocoClasses(values) {
    const classes = [];
    let own = { line: 0, name: '', counters: jacocoCounters(values) };
    return {
        class: (element) => void classes.push({ name: values.text(element, 'name'), source: element.get('sourcefilename'), methods: [] }),
        method(element) {
            const name = `${classes.at(-1)?.name ?? ''}.${values.text(element, 'name')}${element.get('desc') ?? ''}`;
            own = { line: values.lineOrNone(element, 'line', 0), name, counters: jacocoCounters(values) };
        },
        counter: (element) => own.counters.read(element),
        endMethod() {
            const { line, name, counters } = own;
            // Kover counts methods by class only.
            const covered = counters.get('METHOD')?.covered ?? Number(counters.isCovered());
            if (!counters.isEmpty())
                classes.at(-1)?.methods.push({ line, name, hits: Number(covered > 0) });
        },
        end(sources) {
            const bySource = new Map();
            const homeless = [];
            const find = sourceOfClass(sources);
            for (const { name, source = find(name), methods } of classes) {
                if (methods.length === 0)
                    continue;
                if (source === undefined) {
                    homeless.push(name);
                    continue;
                }
                const known = bySource.get(source) ?? [];
                for (const method of methods)
                    known.push(method);
                bySource.set(source, known);
            }
            return { bySource, homeless };
        },
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/jacoco-source.js
function jacocoSource(path, { context: { values, notes, builder }, counters }) {
    let [lines, covered, total] = [0, 0, 0];
    /** Code that a compiler or Lombok made may have no line; it is instructions nevertheless. */
    function instructionsWithoutLine() {
        const all = counters.get('INSTRUCTION');
        if (!all)
            return;
        if (lines === 0 && all.total > 0)
            notes.lineless(path);
        const [own, rest] = [all.covered - covered, all.total - total];
        if (rest > 0 && own >= 0 && own <= rest)
            builder.instructions(0, own, rest);
    }
    return {
        line(element) {
            const number = values.lineOrNone(element, 'nr');
            const [instructions, run] = countsOf('mi', 'ci');
            const [branches, taken] = countsOf('mb', 'cb');
            values.checkBranches(element, branches);
            if (number === 0)
                return;
            lines++;
            builder.branch(number, taken, branches);
            if (instructions === 0)
                return;
            covered += run;
            total += instructions;
            builder.line(number, Number(run > 0));
            builder.instructions(number, run, instructions);
            function countsOf(missedName, coveredName) {
                const own = values.count(element, coveredName, 0);
                return [own + values.count(element, missedName, 0), own];
            }
        },
        counter: (element) => counters.read(element),
        end() {
            instructionsWithoutLine();
            return builder.seal(path);
        },
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/jacoco-package.js



function jacocoPackage(name, context) {
    const { values, notes, builder } = context;
    const classes = jacocoClasses(values);
    const files = [];
    const names = [];
    let source;
    const pathOf = (own) => (name === '' ? own : `${name}/${own}`);
    function openSource(element) {
        const own = values.text(element, 'name');
        names.push(own);
        return jacocoSource(pathOf(own), { context, counters: jacocoCounters(values) });
    }
    return {
        open(element, parent) {
            if (element.name === 'line')
                source?.line(element);
            else if (element.name === 'sourcefile')
                source = openSource(element);
            else if (element.name === 'class')
                classes.class(element);
            else if (element.name === 'method')
                classes.method(element);
            else if (element.name === 'counter' && parent === 'method')
                classes.counter(element);
            else if (element.name === 'counter' && parent === 'sourcefile')
                source?.counter(element);
        },
        close(own) {
            if (own === 'method')
                classes.endMethod();
            if (own !== 'sourcefile' || !source)
                return;
            files.push(source.end());
            source = undefined;
        },
        end() {
            const { bySource, homeless } = classes.end(names);
            for (const own of homeless)
                notes.homeless(own);
            for (const [own, functions] of bySource) {
                for (const { line, name: title, hits } of functions)
                    builder.function(line, title, hits);
                files.push(builder.seal(pathOf(own)));
            }
            return files;
        },
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/jacoco.js








const jacoco_parents = {
    report: [''],
    group: ['report', 'group'],
    package: ['report', 'group'],
    class: ['package'],
    method: ['class'],
    sourcefile: ['package'],
    line: ['sourcefile'],
    counter: ['report', 'group', 'package', 'class', 'method', 'sourcefile'],
};
const jacoco_firsts = new Set(['sessioninfo', 'group', 'package', 'counter']);
/** JaCoCo's XML report, and what Kover writes in its format. */
const jacoco = {
    id: 'jacoco',
    matches: ({ name, get }, first) => name === 'report' && (first ? jacoco_firsts.has(first.name) : get('name') !== undefined),
    open(file) {
        const values = xmlValues(file, 'JaCoCo');
        const nesting = xmlNesting(jacoco_parents, values);
        const groups = jacocoGroups();
        const counters = jacocoCounters(values);
        const context = { values, notes: jacocoNotes(), builder: (0,coverage_builder/* fileBuilder */.C)(coverage_hits/* moreHits */.Ue) };
        let current;
        function begin(element, parent) {
            if (element.name === 'group')
                groups.open(values.text(element, 'name'));
            else if (element.name === 'package')
                current = jacocoPackage(values.text(element, 'name'), context);
            else if (element.name === 'counter' && parent === 'report')
                counters.read(element);
            else
                current?.open(element, parent);
        }
        return {
            open: (element) => begin(element, nesting.open(element)),
            close(name) {
                nesting.close();
                if (name === 'group')
                    groups.close();
                else if (name === 'package') {
                    for (const part of current?.end() ?? [])
                        groups.add(part);
                    current = undefined;
                }
                else
                    current?.close(name);
            },
            end() {
                const { files, packages, shared } = groups.end();
                const notes = context.notes.of({ isOnlyCounters: files.length === 0 && !counters.isEmpty(), shared });
                return { format: 'jacoco', files, sources: [], packages, declared: jacoco_declaredOf(counters), notes };
            },
        };
    },
};
const types = {
    lines: 'LINE',
    branches: 'BRANCH',
    functions: 'METHOD',
    instructions: 'INSTRUCTION',
};
function jacoco_declaredOf(counters) {
    const declared = {};
    for (const metric of ['lines', 'branches', 'functions', 'instructions']) {
        const count = counters.get(types[metric]);
        if (count)
            declared[metric] = count;
    }
    return declared;
}

;// CONCATENATED MODULE: ./build/formats/coverage/opencover-method.js


function openCoverMethod({ values, files, paths }) {
    const tally = functionTally(files);
    const branches = { covered: 0, total: 0 };
    let declared = branches;
    let [ownFile, placeless] = [0, 0];
    /** Older reports name the file once for the method; 0 is no file. */
    function placeOf(element) {
        const uid = values.count(element, 'fileid', ownFile);
        const line = values.lineOrNone(element, 'sl', 0);
        if (uid === 0 || line === 0 || line === hiddenLine) {
            placeless++;
            return undefined;
        }
        const file = paths.get(uid);
        if (file !== undefined)
            return { file, line };
        throw values.malformed(element, `<${element.name}> is of the file ${uid}, which no <File> of its module has`);
    }
    return {
        summary: (summary) => void (declared = summary.branches ?? branches),
        file: (element) => void (ownFile = values.count(element, 'uid')),
        sequencePoint(element) {
            const place = placeOf(element);
            if (!place)
                return;
            const end = values.count(element, 'el', place.line);
            const lines = values.range(element, place.line, end === hiddenLine ? place.line : end);
            const key = `${values.count(element, 'sc', 0)}-${lines.end}.${values.count(element, 'ec', 0)}`;
            const hits = values.hits(element, 'vc');
            files.statement({ ...place, ...lines, key }, hits);
            tally.count(place, hits);
        },
        branchPoint(element) {
            const hits = values.hits(element, 'vc');
            branches.total++;
            if (hits > 0)
                branches.covered++;
            const place = placeOf(element);
            if (!place)
                return;
            const key = `${values.count(element, 'offset', 0)}.${values.count(element, 'path', 0)}`;
            files.arm({ ...place, end: place.line, key }, hits);
        },
        end(name) {
            tally.end(name);
            const hasEntry = declared.total === branches.total + 1;
            const entry = { covered: hasEntry ? declared.covered - branches.covered : 0, total: Number(hasEntry) };
            return { placeless, entry };
        },
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/opencover-summary.js
const attributes = {
    statements: ['visitedSequencePoints', 'numSequencePoints'],
    branches: ['visitedBranchPoints', 'numBranchPoints'],
    functions: ['visitedMethods', 'numMethods'],
};
function openCoverSummary(element, values) {
    const summary = {};
    for (const metric of ['statements', 'branches', 'functions']) {
        const [covered, total] = attributes[metric];
        if (element.get(total) === undefined)
            continue;
        summary[metric] = { covered: values.count(element, covered, 0), total: values.count(element, total) };
    }
    return summary;
}

;// CONCATENATED MODULE: ./build/formats/coverage/opencover.js





const opencover_parents = {
    CoverageSession: [''],
    Modules: ['CoverageSession'],
    Module: ['Modules'],
    Files: ['Module'],
    File: ['Files'],
    Classes: ['Module'],
    Class: ['Classes'],
    Methods: ['Class'],
    Method: ['Methods'],
    SequencePoints: ['Method'],
    SequencePoint: ['SequencePoints'],
    BranchPoint: ['BranchPoints', 'SequencePoints'],
};
/** OpenCover, and what coverlet and AltCover write in its format. */
const opencover = {
    id: 'opencover',
    matches: (root) => root.name === 'CoverageSession',
    open(file) {
        const values = xmlValues(file, 'OpenCover');
        const nesting = xmlNesting(opencover_parents, values);
        const files = statementFiles();
        const tally = { placeless: 0, withoutSymbols: 0, entries: { covered: 0, total: 0 } };
        let paths = new Map();
        let declared;
        let method;
        // The depth of the element that OpenCover itself left out, with all that is in it.
        let skippedAt = 0;
        let [isName, name] = [false, ''];
        function begin(element, parent) {
            isName = element.name === 'Name';
            if (element.name === 'File')
                paths.set(values.count(element, 'uid'), values.text(element, 'fullPath'));
            else if (element.name === 'Method')
                [name, method] = ['', openCoverMethod({ values, files, paths })];
            else if (element.name === 'Summary' && parent === 'CoverageSession')
                declared = openCoverSummary(element, values);
            else if (element.name === 'Summary' && parent === 'Method')
                method?.summary(openCoverSummary(element, values));
            else if (element.name === 'FileRef')
                method?.file(element);
            else if (element.name === 'SequencePoint')
                method?.sequencePoint(element);
            else if (element.name === 'BranchPoint')
                method?.branchPoint(element);
        }
        function finish(element) {
            if (element === 'Method' && method) {
                const { placeless, entry } = method.end(name);
                tally.placeless += placeless;
                tally.entries.covered += entry.covered;
                tally.entries.total += entry.total;
                method = undefined;
            }
            else if (element === 'Module') {
                files.nextModule();
                paths = new Map();
            }
        }
        return {
            open(element) {
                const parent = nesting.open(element);
                const skipped = skippedAt > 0 ? undefined : element.get('skippedDueTo');
                if (skipped !== undefined)
                    skippedAt = nesting.depth();
                if (skipped === 'MissingPdb')
                    tally.withoutSymbols++;
                if (skippedAt === 0)
                    begin(element, parent);
            },
            text(text) {
                if (isName)
                    name += text;
            },
            close(element) {
                isName = false;
                if (skippedAt === 0)
                    finish(element);
                if (skippedAt === nesting.depth())
                    skippedAt = 0;
                nesting.close();
            },
            end: () => ({
                format: 'opencover',
                files: files.end(),
                sources: [],
                declared: declared ? withoutEntries(declared, tally.entries) : {},
                notes: opencover_notesOf(tally),
            }),
        };
    },
};
/** OpenCover counts the entry of a method as a branch that it does not list. */
const withoutEntries = (declared, entries) => ({
    ...declared,
    ...(declared.branches && {
        branches: {
            covered: declared.branches.covered - entries.covered,
            total: declared.branches.total - entries.total,
        },
    }),
});
function opencover_notesOf({ placeless, withoutSymbols }) {
    const notes = [];
    if (withoutSymbols > 0)
        notes.push(`${withoutSymbols} modules were not measured: their symbols are missing (MissingPdb)`);
    if (placeless > 0)
        notes.push(`${placeless} points are of no file and no line (hidden or generated code), and are left out`);
    return notes;
}

;// CONCATENATED MODULE: ./build/formats/coverage/scoverage.js




const scoverage_parents = {
    scoverage: [''],
    class: ['classes'],
    methods: ['class'],
    method: ['methods'],
    statements: ['method'],
    statement: ['statements'],
};
/** Statements of Scala. Those marked as branches are the arms of their line, and statements too, as in its own counts. */
const scoverage = {
    id: 'scoverage',
    matches: (root) => root.name === 'scoverage',
    open(file) {
        const values = xmlValues(file, 'scoverage');
        const nesting = xmlNesting(scoverage_parents, values);
        const files = statementFiles();
        let declared;
        let classFile;
        let [method, methodName] = [undefined, ''];
        function statement(element) {
            if (values.flag(element, 'ignored', false))
                return;
            const source = element.get('source') ?? classFile;
            if (!source)
                throw values.malformed(element, '<statement> has no "source", and its class no "filename"');
            const line = values.lineOrNone(element, 'line');
            const key = `${values.count(element, 'start', 0)}-${values.count(element, 'end', 0)}`;
            const [place, hits] = [{ file: source, line, end: line, key }, values.hits(element, 'invocation-count')];
            files.statement(place, hits);
            if (values.flag(element, 'branch', false))
                files.arm(place, hits);
            method?.count(place, hits);
        }
        return {
            open(element) {
                nesting.open(element);
                if (element.name === 'statement')
                    statement(element);
                else if (element.name === 'method')
                    [method, methodName] = [functionTally(files), values.text(element, 'name')];
                else if (element.name === 'class')
                    classFile = element.get('filename');
                else if (element.name === 'scoverage')
                    declared = scoverage_declaredOf(element, values);
            },
            close(name) {
                nesting.close();
                if (name === 'method')
                    method?.end(methodName);
            },
            end: () => ({
                format: 'scoverage',
                files: files.end(),
                sources: [],
                declared: declared ? { statements: declared } : {},
                notes: [],
            }),
        };
    },
};
function scoverage_declaredOf(root, values) {
    if (root.get('statement-count') === undefined)
        return undefined;
    return { covered: values.count(root, 'statements-invoked', 0), total: values.count(root, 'statement-count') };
}

;// CONCATENATED MODULE: ./build/formats/coverage/sonar.js





const sonar_parents = { coverage: [''], file: ['coverage'], lineToCover: ['file'] };
/** SonarQube's generic coverage: `<coverage version="1"><file path="…"><lineToCover lineNumber="1" covered="true"/>`. */
const sonar = {
    id: 'sonar',
    matches: (root, first) => root.name === 'coverage' && (first ? first.name === 'file' : isEmptyReport(root)),
    open(file) {
        const values = xmlValues(file, 'SonarQube coverage');
        const nesting = xmlNesting(sonar_parents, values);
        const builder = (0,coverage_builder/* fileBuilder */.C)(coverage_hits/* moreHits */.Ue);
        const files = (0,merging_files/* mergingFiles */.p)(coverage_hits/* moreHits */.Ue);
        let path = '';
        return {
            open(element) {
                nesting.open(element);
                if (element.name === 'lineToCover')
                    readLine(element, values, builder);
                else if (element.name === 'file')
                    path = values.text(element, 'path');
                else if (element.name === 'coverage')
                    checkVersion(element, values);
            },
            close(name) {
                nesting.close();
                if (name === 'file')
                    files.add(builder.seal(path));
            },
            end: () => ({ format: 'sonar', files: files.files(), sources: [], declared: {}, notes: [] }),
        };
    },
};
// Cobertura and Clover have the same root, with figures or a time in it.
const foreign = ['line-rate', 'lines-valid', 'timestamp', 'generated', 'clover'];
const isEmptyReport = ({ get }) => get('version') === '1' && foreign.every((attribute) => get(attribute) === undefined);
function checkVersion(element, values) {
    const version = values.count(element, 'version');
    if (version !== 1)
        throw values.malformed(element, `it has version ${version}, expected 1`);
}
function readLine(element, values, builder) {
    const line = values.line(element, 'lineNumber');
    builder.line(line, Number(values.flag(element, 'covered')));
    const total = values.count(element, 'branchesToCover', 0);
    const covered = values.count(element, 'coveredBranches', 0);
    if (covered > total)
        throw values.malformed(element, `<lineToCover> has ${covered} covered branches of ${total}`);
    values.checkBranches(element, total);
    builder.branch(line, covered, total);
}

;// CONCATENATED MODULE: ./build/formats/coverage/xml-formats.js







/** The formats in XML. Each knows its own documents only, so that their order does not matter. */
const xmlFormats = [clover, cobertura, dotcover, jacoco, opencover, scoverage, sonar];


/***/ })

};
