export const id = 2045;
export const ids = [2045];
export const modules = {

/***/ 43041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code units, so that the order is the same on every machine. */
const compareText = (a, b) => (a === b ? 0 : a < b ? -1 : 1);


/***/ }),

/***/ 26599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ epic21Coverage)
});

// EXTERNAL MODULE: ./build/formats/coverage/compare-text.js
var compare_text = __webpack_require__(43041);
// EXTERNAL MODULE: ./build/formats/coverage/branch-shape.js
var branch_shape = __webpack_require__(11308);
// EXTERNAL MODULE: ./build/formats/coverage/growing.js
var growing = __webpack_require__(63271);
// EXTERNAL MODULE: ./build/formats/coverage/json-parts.js
var json_parts = __webpack_require__(72249);
// EXTERNAL MODULE: ./build/formats/coverage/model.js
var model = __webpack_require__(95351);
;// CONCATENATED MODULE: ./build/formats/coverage/coverage-rows.js





const mostInt = 0xffff_ffff;
const isInt = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostInt && !Object.is(value, -0);
const isHits = (value) => Number.isSafeInteger(value) && typeof value === 'number' && value >= 0 && !Object.is(value, -0);
/** The parts of a file, from lists of rows in ascending order, each row once. */
function coverageRows(source, at) {
    /** Reads each row of a part; a row that is none, or not behind the one before, is refused. */
    function eachRow(part, value, { form, read, compare }, take) {
        if (value === undefined)
            return false;
        const list = (0,json_parts/* asList */.DD)(value) ?? (0,json_parts/* refuse */.TR)(source, [...at, part], value, 'a list');
        let before;
        for (const [index, item] of list.entries()) {
            const row = read((0,json_parts/* asList */.DD)(item) ?? []) ?? (0,json_parts/* refuse */.TR)(source, [...at, part, index], item, form);
            if (before !== undefined && compare(before, row) >= 0)
                (0,json_parts/* refuse */.TR)(source, [...at, part, index], item, 'ascending rows, each once');
            before = row;
            take(row);
        }
        return list.length > 0;
    }
    return {
        lines(value) {
            const [numbers, hits] = [(0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
            const isAny = eachRow('lines', value, runRow, ({ start, counts }) => {
                for (const [index, count] of counts.entries()) {
                    numbers.push(start + index);
                    hits.push(count);
                }
            });
            return isAny ? { numbers: numbers.take(), hits: hits.take() } : model/* noLines */.vD;
        },
        branches(value) {
            const [numbers, starts, hits] = [(0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
            const shapes = [];
            starts.push(0);
            const isAny = eachRow('branches', value, branchRow, (row) => {
                numbers.push(row.line);
                shapes.push(row.shape);
                for (const count of row.counts)
                    hits.push(count);
                starts.push(hits.length);
            });
            return isAny ? { numbers: numbers.take(), shapes, starts: starts.take(), hits: hits.take() } : model/* noBranches */.g4;
        },
        functions(value) {
            const [numbers, hits] = [(0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
            const names = [];
            const isAny = eachRow('functions', value, functionRow, (row) => {
                numbers.push(row.line);
                names.push(row.name);
                hits.push(row.hits);
            });
            return isAny ? { numbers: numbers.take(), names, hits: hits.take() } : model/* noFunctions */.ZJ;
        },
        statements(value) {
            const [numbers, ends, weights, hits] = [(0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
            const keys = [];
            const isAny = eachRow('statements', value, statementRow, (row) => {
                numbers.push(row.line);
                ends.push(row.end);
                keys.push(row.key);
                weights.push(row.weight);
                hits.push(row.hits);
            });
            if (!isAny)
                return model/* noStatements */.u6;
            return { numbers: numbers.take(), ends: ends.take(), keys, weights: weights.take(), hits: hits.take() };
        },
        instructions(value) {
            const [numbers, covered, total] = [(0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingInts */._)()];
            const isAny = eachRow('instructions', value, countedRow, (row) => {
                numbers.push(row.line);
                covered.push(row.covered);
                total.push(row.total);
            });
            return isAny ? { numbers: numbers.take(), covered: covered.take(), total: total.take() } : model/* nothingCounted */.W8;
        },
    };
}
const runRow = {
    form: 'the number of a line, then the hits of it and of those that follow it',
    read([first, ...counts]) {
        const start = (0,json_parts/* asLine */.Bd)(first);
        if (start === undefined || counts.length === 0 || start + counts.length - 1 > mostInt)
            return undefined;
        return counts.every(isHits) ? { start, counts } : undefined;
    },
    compare: (a, b) => a.start + a.counts.length - 1 - b.start,
};
const branchRow = {
    form: 'the number of a line and the hits of each arm, with their names before them where they have names',
    read(row) {
        const [line] = row;
        const counts = (0,json_parts/* asList */.DD)(row.at(-1));
        if (!isInt(line) || !counts || counts.length === 0 || !counts.every(isHits))
            return undefined;
        const shape = row.length === 2 ? (0,branch_shape/* countShape */.jB)(counts.length) : row.length === 3 ? shapeOf(row[1], counts.length) : undefined;
        return shape === undefined ? undefined : { line, shape, counts };
    },
    compare: (a, b) => a.line - b.line || (0,compare_text/* compareText */.n)(a.shape, b.shape),
};
/** The shape that has these names, and as many arms; undefined where there is none. */
function shapeOf(value, arms) {
    const names = (0,json_parts/* asList */.DD)(value) ?? [];
    if (names.length !== arms || !names.every((name) => typeof name === 'string'))
        return undefined;
    const shape = (0,branch_shape/* namedShape */.z4)(names);
    return (0,branch_shape/* armNames */.bA)(shape).length === arms && !(0,branch_shape/* isCountShape */.n9)(shape) ? shape : undefined;
}
const functionRow = {
    form: 'the number of a line, a name and hits',
    read([line, name, hits, ...more]) {
        if (!isInt(line) || typeof name !== 'string' || !isHits(hits) || more.length > 0)
            return undefined;
        return { line, name, hits };
    },
    compare: (a, b) => a.line - b.line || (0,compare_text/* compareText */.n)(a.name, b.name),
};
const statementRow = {
    form: 'the numbers of a first line and of a last one that is not before it, a key, a weight and hits',
    read([line, end, key, weight, hits, ...more]) {
        if (!isInt(line) || !isInt(end) || end < line || typeof key !== 'string' || more.length > 0)
            return undefined;
        return isInt(weight) && isHits(hits) ? { line, end, key, weight, hits } : undefined;
    },
    compare: (a, b) => a.line - b.line || (0,compare_text/* compareText */.n)(a.key, b.key),
};
const countedRow = {
    form: 'the number of a line, how many are covered and how many there are',
    read([line, covered, total, ...more]) {
        if (!isInt(line) || !isInt(covered) || !isInt(total) || covered > total || more.length > 0)
            return undefined;
        return { line, covered, total };
    },
    compare: (a, b) => a.line - b.line,
};

// EXTERNAL MODULE: ./build/formats/coverage/write-json.js
var write_json = __webpack_require__(13988);
;// CONCATENATED MODULE: ./build/formats/coverage/epic21-coverage.js





/** The gate's own export. What it would not have written itself is refused: it is no hand-made format. */
const epic21Coverage = {
    id: write_json/* formatName */.nD,
    matches: (value) => (0,json_parts/* member */.Dc)(value, 'format') === write_json/* formatName */.nD,
    read(value, source) {
        const root = (0,json_parts/* asObject */.eB)(value) ?? (0,json_parts/* refuse */.TR)(source, [], value, 'an object');
        const schema = (0,json_parts/* member */.Dc)(root, 'schema');
        if (schema !== write_json/* schemaNumber */.zO)
            (0,json_parts/* refuse */.TR)(source, ['schema'], schema, `${write_json/* schemaNumber */.zO}, the only one that this version knows`);
        checkKeys(root, new Set(['format', 'schema', 'files']), source, []);
        return {
            format: write_json/* formatName */.nD,
            files: readFiles((0,json_parts/* member */.Dc)(root, 'files'), source),
            sources: [],
            declared: {},
            notes: [],
        };
    },
};
function readFiles(value, source) {
    const list = (0,json_parts/* asList */.DD)(value) ?? (0,json_parts/* refuse */.TR)(source, ['files'], value, 'a list of files');
    let before;
    return list.map((one, index) => {
        const file = readFile(one, source, ['files', index]);
        if (before !== undefined && (0,compare_text/* compareText */.n)(before, file.path) >= 0)
            (0,json_parts/* refuse */.TR)(source, ['files', index, 'path'], file.path, 'files in the order of their paths, each once');
        before = file.path;
        return file;
    });
}
const parts = ['lines', 'branches', 'functions', 'statements', 'instructions'];
const keys = new Set(['path', 'placeholder', 'summary', ...parts]);
function readFile(value, source, at) {
    const file = (0,json_parts/* asObject */.eB)(value) ?? (0,json_parts/* refuse */.TR)(source, at, value, 'a file');
    checkKeys(file, keys, source, at);
    const path = (0,json_parts/* member */.Dc)(file, 'path');
    const rows = coverageRows(source, at);
    return {
        path: (0,json_parts/* asText */.e1)(path) ?? (0,json_parts/* refuse */.TR)(source, [...at, 'path'], path, 'a path'),
        lines: rows.lines((0,json_parts/* member */.Dc)(file, 'lines')),
        branches: rows.branches((0,json_parts/* member */.Dc)(file, 'branches')),
        functions: rows.functions((0,json_parts/* member */.Dc)(file, 'functions')),
        statements: rows.statements((0,json_parts/* member */.Dc)(file, 'statements')),
        instructions: rows.instructions((0,json_parts/* member */.Dc)(file, 'instructions')),
        ...(Object.hasOwn(file, 'placeholder') && {
            placeholder: isPlaceholder((0,json_parts/* member */.Dc)(file, 'placeholder'), source, [...at, 'placeholder']),
        }),
        ...(Object.hasOwn(file, 'summary') && {
            summary: readSummary((0,json_parts/* member */.Dc)(file, 'summary'), source, [...at, 'summary']),
        }),
    };
}
const isPlaceholder = (value, source, at) => value === true ? value : (0,json_parts/* refuse */.TR)(source, at, value, 'true, or nothing');
function checkKeys(value, known, source, at) {
    const stranger = Object.keys(value).find((key) => !known.has(key));
    if (stranger !== undefined)
        (0,json_parts/* refuse */.TR)(source, [...at, stranger], value[stranger], `only ${[...known].join(', ')}`);
}
function readSummary(value, source, at) {
    if (!(0,json_parts/* isObject */.Gv)(value))
        (0,json_parts/* refuse */.TR)(source, at, value, 'an object of figures');
    checkKeys(value, new Set(model/* metrics */.qd), source, at);
    const read = (name) => {
        const pair = (0,json_parts/* member */.Dc)(value, name);
        const [covered, total, ...more] = (0,json_parts/* asList */.DD)(pair) ?? [];
        const ratio = more.length === 0 ? (0,json_parts/* asRatio */.u4)(covered, total) : undefined;
        return ratio ?? (0,json_parts/* refuse */.TR)(source, [...at, name], pair, 'two figures, the first not above the second');
    };
    const [lines, branches, functions, statements, instructions] = model/* metrics */.qd.map(read);
    const none = { covered: 0, total: 0 };
    return {
        lines: lines ?? none,
        branches: branches ?? none,
        functions: functions ?? none,
        statements: statements ?? none,
        instructions: instructions ?? none,
    };
}


/***/ }),

/***/ 62045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonFormats: () => (/* binding */ jsonFormats)
});

// EXTERNAL MODULE: ./build/formats/coverage/builder.js + 8 modules
var coverage_builder = __webpack_require__(78487);
// EXTERNAL MODULE: ./build/formats/coverage/hits.js
var hits = __webpack_require__(33462);
// EXTERNAL MODULE: ./build/formats/coverage/json-parts.js
var json_parts = __webpack_require__(72249);
;// CONCATENATED MODULE: ./build/formats/coverage/coveragepy.js



/** `coverage json`, formats 1 to 3. Lines that were excluded are in neither list that counts. */
const coveragepy = {
    id: 'coveragepy-json',
    matches: (value) => (0,json_parts/* isObject */.Gv)((0,json_parts/* member */.Dc)(value, 'files')) &&
        ((0,json_parts/* isObject */.Gv)((0,json_parts/* member */.Dc)(value, 'meta')) ||
            (0,json_parts/* someMember */.RJ)((0,json_parts/* member */.Dc)(value, 'files'), (file) => (0,json_parts/* member */.Dc)(file, 'executed_lines') !== undefined)),
    read(value, source) {
        const builder = (0,coverage_builder/* fileBuilder */.C)(hits/* moreHits */.Ue);
        const files = Object.entries((0,json_parts/* asObject */.eB)((0,json_parts/* member */.Dc)(value, 'files')) ?? {});
        return {
            format: 'coveragepy-json',
            files: files.map(([path, file]) => readFile(path, file, { builder, source })),
            sources: [],
            declared: declared((0,json_parts/* member */.Dc)(value, 'totals')),
            notes: files.some(([, file]) => hidesBranches(file)) ? [unlisted] : [],
        };
    },
};
const unlisted = 'it counts branches and does not list them, as an old coverage.py does: they are not measured';
const hidesBranches = (file) => Number((0,json_parts/* member */.Dc)((0,json_parts/* member */.Dc)(file, 'summary'), 'num_branches')) > 0 && (0,json_parts/* member */.Dc)(file, 'executed_branches') === undefined;
function readFile(path, file, { builder, source }) {
    const at = ['files', path];
    if (!(0,json_parts/* isObject */.Gv)(file))
        (0,json_parts/* refuse */.TR)(source, at, file, 'the coverage of a file');
    const { executed, missing } = readStatements(file, source, at);
    for (const [lines, hits] of [
        [executed, 1],
        [missing, 0],
    ]) {
        for (const line of lines) {
            builder.line(line, hits);
            builder.statement({ line, end: line, key: '' }, hits);
        }
    }
    for (const [key, hits] of [
        ['executed_branches', 1],
        ['missing_branches', 0],
    ]) {
        for (const [from, name] of readArcs(file, key, source, at))
            builder.arm(from, name, hits);
    }
    readFunctions(file, { builder, source }, at);
    return builder.seal(path);
}
/**
 * Before 7.13.1, the lines that ran were listed with docstrings and excluded lines among them, which no total counts.
 * Docstrings come first in a module and cannot be told from statements: as many lines are left out as there are too many.
 */
function readStatements(region, source, at) {
    const missing = readLines(region, 'missing_lines', source, at);
    const excluded = region['excluded_lines'] === undefined ? [] : readLines(region, 'excluded_lines', source, at);
    const others = new Set([...excluded, ...missing]);
    const ran = readLines(region, 'executed_lines', source, at).filter((line) => !others.has(line));
    const counted = (0,json_parts/* member */.Dc)((0,json_parts/* member */.Dc)(region, 'summary'), 'num_statements');
    const beyond = typeof counted === 'number' ? Math.max(0, Math.ceil(ran.length + missing.length - counted)) : 0;
    return { executed: ran.slice(beyond), missing };
}
/** Ascending, each once: what is listed twice is not beyond what is counted. */
function readLines(file, key, source, at) {
    const list = (0,json_parts/* asList */.DD)((0,json_parts/* member */.Dc)(file, key)) ?? (0,json_parts/* refuse */.TR)(source, [...at, key], (0,json_parts/* member */.Dc)(file, key), 'a list of lines');
    const lines = list.map((line, index) => (0,json_parts/* asLine */.Bd)(line) ?? (0,json_parts/* refuse */.TR)(source, [...at, key, index], line, 'a line number'));
    const isInOrder = lines.every((line, index) => index === 0 || line > (lines[index - 1] ?? 0));
    return isInOrder ? lines : [...new Set(lines)].sort((a, b) => a - b);
}
/** Jumps from one line to another. A target below zero is the end of the function or module that begins there. */
function readArcs(file, key, source, at) {
    const list = (0,json_parts/* asList */.DD)((0,json_parts/* member */.Dc)(file, key) ?? []) ?? (0,json_parts/* refuse */.TR)(source, [...at, key], (0,json_parts/* member */.Dc)(file, key), 'a list of jumps');
    return list.map((arc, index) => {
        const [from, to] = (0,json_parts/* asList */.DD)(arc) ?? [];
        const line = (0,json_parts/* asLine */.Bd)(from);
        if (line === undefined || !Number.isSafeInteger(to))
            (0,json_parts/* refuse */.TR)(source, [...at, key, index], arc, 'two line numbers');
        return [line, Number(to) > 0 ? `to line ${Number(to)}` : `exit ${-Number(to)}`];
    });
}
/** A function is a region of lines; the region without a name is what lies outside of all. */
function readFunctions(file, { builder, source }, at) {
    const regions = (0,json_parts/* member */.Dc)(file, 'functions') ?? {};
    if (!(0,json_parts/* isObject */.Gv)(regions))
        (0,json_parts/* refuse */.TR)(source, [...at, 'functions'], regions, 'an object');
    for (const [name, region] of Object.entries(regions)) {
        if (name === '')
            continue;
        const here = [...at, 'functions', name];
        if (!(0,json_parts/* isObject */.Gv)(region))
            (0,json_parts/* refuse */.TR)(source, here, region, 'the coverage of a function');
        const { executed, missing } = readStatements(region, source, here);
        const first = executed.concat(missing).reduce((a, b) => Math.min(a, b), Infinity);
        // Nothing in it can run: a stub, or all of it is excluded.
        if (first === Infinity)
            continue;
        builder.function((0,json_parts/* asLine */.Bd)(region['start_line']) ?? first, name, executed.length > 0 ? 1 : 0);
    }
}
function declared(totals) {
    const lines = (0,json_parts/* asRatio */.u4)((0,json_parts/* member */.Dc)(totals, 'covered_lines'), (0,json_parts/* member */.Dc)(totals, 'num_statements'));
    const branches = (0,json_parts/* asRatio */.u4)((0,json_parts/* member */.Dc)(totals, 'covered_branches'), (0,json_parts/* member */.Dc)(totals, 'num_branches'));
    return { ...(lines && { lines, statements: lines }), ...(branches && { branches }) };
}

// EXTERNAL MODULE: ./build/formats/coverage/epic21-coverage.js + 1 modules
var epic21_coverage = __webpack_require__(26599);
// EXTERNAL MODULE: ./build/formats/coverage/merge.js
var merge = __webpack_require__(50026);
;// CONCATENATED MODULE: ./build/formats/coverage/gcovr-json.js




/** `gcovr --json`. Percentages and totals are not in it. */
const gcovrJson = {
    id: 'gcovr-json',
    matches: (value) => (0,json_parts/* member */.Dc)(value, 'gcovr/format_version') !== undefined,
    read(value, source) {
        const builder = (0,coverage_builder/* fileBuilder */.C)(hits/* moreHits */.Ue);
        const files = listIn(value, 'files', source, []).map((file, index) => gcovr_json_readFile(file, { builder, source }, ['files', index]));
        return { format: 'gcovr-json', files: [...(0,merge/* mergeByPath */.nz)(files).values()], sources: [], declared: {}, notes: [] };
    },
};
const listIn = (value, key, source, at) => (0,json_parts/* asList */.DD)((0,json_parts/* member */.Dc)(value, key)) ?? (0,json_parts/* refuse */.TR)(source, [...at, key], (0,json_parts/* member */.Dc)(value, key), 'a list');
const isLeftOut = (value) => value['gcovr/excluded'] === true || value['gcovr/noncode'] === true;
function gcovr_json_readFile(file, context, at) {
    const path = (0,json_parts/* asText */.e1)((0,json_parts/* member */.Dc)(file, 'file')) ?? (0,json_parts/* refuse */.TR)(context.source, [...at, 'file'], (0,json_parts/* member */.Dc)(file, 'file'), 'a path');
    listIn(file, 'lines', context.source, at).forEach((line, index) => readLine(line, context, [...at, 'lines', index]));
    const functions = (0,json_parts/* asList */.DD)((0,json_parts/* member */.Dc)(file, 'functions') ?? []);
    if (!functions)
        (0,json_parts/* refuse */.TR)(context.source, [...at, 'functions'], (0,json_parts/* member */.Dc)(file, 'functions'), 'a list');
    functions.forEach((one, index) => readFunction(one, context, [...at, 'functions', index]));
    return context.builder.seal(path);
}
/** A line of a template is listed once for each instance: it ran where one of them did, and so did its arms. */
function readLine(line, { builder, source }, at) {
    if (!(0,json_parts/* isObject */.Gv)(line))
        (0,json_parts/* refuse */.TR)(source, at, line, 'the coverage of a line');
    if (isLeftOut(line))
        return;
    const number = (0,json_parts/* asLine */.Bd)(line['line_number']) ?? (0,json_parts/* refuse */.TR)(source, [...at, 'line_number'], line['line_number'], 'a line number');
    builder.line(number, (0,json_parts/* asCount */.Wg)(line['count']) ?? (0,json_parts/* refuse */.TR)(source, [...at, 'count'], line['count'], 'a count'));
    const branches = (0,json_parts/* asList */.DD)((0,json_parts/* member */.Dc)(line, 'branches') ?? []) ?? (0,json_parts/* refuse */.TR)(source, [...at, 'branches'], line['branches'], 'a list');
    branches.forEach((branch, index) => {
        const here = [...at, 'branches', index];
        if (!(0,json_parts/* isObject */.Gv)(branch))
            (0,json_parts/* refuse */.TR)(source, here, branch, 'the coverage of a branch');
        if (isLeftOut(branch))
            return;
        const hits = (0,json_parts/* asCount */.Wg)(branch['count']) ?? (0,json_parts/* refuse */.TR)(source, [...here, 'count'], branch['count'], 'a count');
        builder.arm(number, armName(branch, index), hits);
    });
}
/** By its number on the line and, where they are known, the blocks that it leads from and to. */
function armName(branch, index) {
    const blocks = [branch['source_block_id'], branch['destination_block_id'] ?? branch['destination_blockno']];
    const known = blocks.map((block) => (typeof block === 'number' ? String(block) : ''));
    return `${typeof branch['branchno'] === 'number' ? branch['branchno'] : index} ${known.join('-')}`;
}
function readFunction(value, { builder, source }, at) {
    if (!(0,json_parts/* isObject */.Gv)(value))
        (0,json_parts/* refuse */.TR)(source, at, value, 'the coverage of a function');
    // Line 0 is what a compiler added.
    if (isLeftOut(value) || value['lineno'] === 0)
        return;
    const line = (0,json_parts/* asLine */.Bd)(value['lineno']) ?? (0,json_parts/* refuse */.TR)(source, [...at, 'lineno'], value['lineno'], 'a line number');
    const name = (0,json_parts/* asText */.e1)(value['name']) ?? (0,json_parts/* asText */.e1)(value['demangled_name']) ?? '';
    const count = value['execution_count'] ?? 0;
    builder.function(line, name, (0,json_parts/* asCount */.Wg)(count) ?? (0,json_parts/* refuse */.TR)(source, [...at, 'execution_count'], count, 'a count'));
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/formats/coverage/istanbul-range.js

function readRange(range, source, place) {
    const [start, end] = [(0,json_parts/* member */.Dc)(range, 'start'), (0,json_parts/* member */.Dc)(range, 'end')];
    const [startLine, endLine] = [(0,json_parts/* member */.Dc)(start, 'line'), (0,json_parts/* member */.Dc)(end, 'line')];
    const line = (0,json_parts/* asLine */.Bd)(startLine);
    if (line === undefined && !isNone(startLine))
        fail(source, [...place, 'start', 'line'], startLine);
    const last = (0,json_parts/* asLine */.Bd)(endLine);
    if (last === undefined && !isNone(endLine))
        fail(source, [...place, 'end', 'line'], endLine);
    const key = `${line ?? ''}.${columnOf(start)}-${last ?? ''}.${columnOf(end)}`;
    return { line, end: line !== undefined && last !== undefined ? Math.max(line, last) : undefined, key };
}
const isNone = (line) => line === undefined || line === null || line === 0;
/** The end of a line is written as null, because JSON has no Infinity. */
function columnOf(position) {
    const column = (0,json_parts/* member */.Dc)(position, 'column');
    return typeof column === 'number' ? String(column) : '';
}
function fail(source, [base, ...rest], found) {
    return (0,json_parts/* refuse */.TR)(source, [...base, ...rest], found, 'a line number');
}

;// CONCATENATED MODULE: ./build/formats/coverage/istanbul-final.js







/** `coverage-final.json`, as Jest, Vitest, nyc and c8 write it, and what nyc leaves in `.nyc_output`. */
const istanbulFinal = {
    id: 'istanbul-final',
    // nyc writes {} for a process that ran nothing of interest.
    matches: (value) => (0,json_parts/* isObject */.Gv)(value) && (Object.keys(value).length === 0 || isMap(value) || isMap((0,json_parts/* member */.Dc)(value, 'data'))),
    read(value, source) {
        const isWrapped = !isMap(value) && isMap((0,json_parts/* member */.Dc)(value, 'data'));
        const [map, base] = isWrapped ? [(0,json_parts/* member */.Dc)(value, 'data'), ['data']] : [value, []];
        const builder = (0,coverage_builder/* fileBuilder */.C)(hits/* moreHits */.Ue);
        const files = Object.entries((0,json_parts/* asObject */.eB)(map) ?? {}).map(([key, entry]) => readEntry(key, entry, { builder, source, base }));
        return {
            format: 'istanbul-final',
            files: [...(0,merge/* mergeByPath */.nz)(files).values()],
            sources: [],
            declared: {},
            notes: files.length === 0 ? ['it holds no file'] : [],
        };
    },
};
const isMap = (value) => (0,json_parts/* someMember */.RJ)(value, (entry) => isEntry(entry) || isEntry((0,json_parts/* member */.Dc)(entry, 'data')));
const isEntry = (value) => ['statementMap', 'fnMap', 'branchMap'].some((key) => (0,json_parts/* member */.Dc)(value, key) !== undefined);
function readEntry(key, value, { builder, source, base }) {
    // Old versions of nyc write the object that holds the data.
    const isWrapped = !isEntry(value) && (0,json_parts/* isObject */.Gv)((0,json_parts/* member */.Dc)(value, 'data'));
    const at = [...base, key, ...(isWrapped ? ['data'] : [])];
    const data = isWrapped ? (0,json_parts/* member */.Dc)(value, 'data') : value;
    if (!(0,json_parts/* isObject */.Gv)(data))
        (0,json_parts/* refuse */.TR)(source, at, data, 'the coverage of a file');
    refuseUnmapped(key, data, at, source);
    const part = (name) => (0,json_parts/* asObject */.eB)((0,json_parts/* member */.Dc)(data, name)) ?? (0,json_parts/* refuse */.TR)(source, [...at, name], (0,json_parts/* member */.Dc)(data, name), 'an object');
    const entry = { builder, source, at, part };
    istanbul_final_readStatements(entry);
    istanbul_final_readFunctions(entry);
    readBranches(entry);
    const file = builder.seal((0,json_parts/* asText */.e1)((0,json_parts/* member */.Dc)(data, 'path')) ?? key);
    return (0,json_parts/* member */.Dc)(data, 'all') === true ? { ...file, placeholder: true } : file;
}
/** Istanbul's reporters apply the source map and leave it out: where it still is, the lines are those of compiled code. */
function refuseUnmapped(key, data, at, { file, lineOf }) {
    if (!(0,json_parts/* isObject */.Gv)((0,json_parts/* member */.Dc)(data, 'inputSourceMap')))
        return;
    const what = `${file}: the lines of ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(key, 80))} are those of the compiled code, not of its source`;
    throw new errors/* GateError */.ue('malformed', what, {
        at: { file, line: lineOf([...at, 'inputSourceMap']) },
        hint: 'Apply the source maps: `nyc report --reporter=json`, and name the file that it writes.',
    });
}
// What has no place must count all the same, or it would be as if it were covered.
const nowhere = 1;
function istanbul_final_readStatements({ builder, source, at, part }) {
    const map = part('statementMap');
    const unique = (0,json_parts/* numbering */.uU)();
    for (const [id, count] of Object.entries(part('s'))) {
        const hits = readHits(count) ?? (0,json_parts/* refuse */.TR)(source, [...at, 's', id], count, 'a count');
        const { line, end, key } = readRange((0,json_parts/* member */.Dc)(map, id), source, [at, 'statementMap', id]);
        if (line !== undefined)
            builder.line(line, hits);
        builder.statement({ line: line ?? nowhere, end: end ?? line ?? nowhere, key: unique(key) }, hits);
    }
}
function istanbul_final_readFunctions({ builder, source, at, part }) {
    const map = part('fnMap');
    const unique = (0,json_parts/* numbering */.uU)();
    for (const [id, count] of Object.entries(part('f'))) {
        const hits = readHits(count) ?? (0,json_parts/* refuse */.TR)(source, [...at, 'f', id], count, 'a count');
        const known = (0,json_parts/* member */.Dc)(map, id);
        const line = readRange((0,json_parts/* member */.Dc)(known, 'decl'), source, [at, 'fnMap', id, 'decl']).line ??
            readRange((0,json_parts/* member */.Dc)(known, 'loc'), source, [at, 'fnMap', id, 'loc']).line ??
            nowhere;
        const name = (0,json_parts/* asText */.e1)((0,json_parts/* member */.Dc)(known, 'name')) ?? '(anonymous)';
        builder.function(line, unique(`${line} ${name}`).slice(`${line} `.length), hits);
    }
}
function readBranches({ builder, source, at, part }) {
    const map = part('branchMap');
    const unique = (0,json_parts/* numbering */.uU)();
    for (const [id, arms] of Object.entries(part('b'))) {
        const counts = (0,json_parts/* asList */.DD)(arms) ?? (0,json_parts/* refuse */.TR)(source, [...at, 'b', id], arms, 'a list of counts');
        const { line, key } = readBranchPlace((0,json_parts/* member */.Dc)(map, id), source, [at, 'branchMap', id]);
        // Two reports of one file tell arms by where the branch is: ids are only numbers in order.
        const name = unique(key);
        counts.forEach((count, index) => {
            const hits = readHits(count) ?? (0,json_parts/* refuse */.TR)(source, [...at, 'b', id, index], count, 'a count');
            builder.arm(line, `${name} arm ${index}`, hits);
        });
    }
}
/** An arm that is not written out, as a missing `else`, has no place of its own. */
function readBranchPlace(branch, source, [at, kind, id]) {
    const whole = readRange((0,json_parts/* member */.Dc)(branch, 'loc'), source, [at, kind, id, 'loc']);
    if (whole.line !== undefined)
        return { line: whole.line, key: whole.key };
    for (const location of (0,json_parts/* asList */.DD)((0,json_parts/* member */.Dc)(branch, 'locations')) ?? []) {
        const arm = readRange(location, source, [at, kind, id, 'locations']);
        if (arm.line !== undefined)
            return { line: arm.line, key: arm.key };
    }
    return { line: nowhere, key: '' };
}
/** Merging reports of different code leaves null: nothing is known to have run. */
const readHits = (count) => (count === null ? 0 : (0,json_parts/* asCount */.Wg)(count));

// EXTERNAL MODULE: ./build/formats/coverage/model.js
var model = __webpack_require__(95351);
;// CONCATENATED MODULE: ./build/formats/coverage/istanbul-summary.js


/** `coverage-summary.json`: figures of each file, no lines. Its percentages are rounded, or the text `Unknown`. */
const istanbulSummary = {
    id: 'istanbul-summary',
    matches: (value) => (0,json_parts/* someMember */.RJ)(value, isFigures),
    read(value, source) {
        const entries = Object.entries(value);
        return {
            format: 'istanbul-summary',
            files: entries.filter(([path]) => path !== 'total').map(([path, figures]) => istanbul_summary_readFile(path, figures, source)),
            sources: [],
            declared: istanbul_summary_declared((0,json_parts/* member */.Dc)(value, 'total')),
            notes: [],
        };
    },
};
const isFigures = (value) => (0,json_parts/* member */.Dc)(value, 'statements') !== undefined && (0,json_parts/* member */.Dc)((0,json_parts/* member */.Dc)(value, 'lines'), 'pct') !== undefined;
const figuresWanted = `counts of covered and total, up to ${json_parts/* mostFigure */.Ek}`;
const counted = ['lines', 'branches', 'functions', 'statements'];
function istanbul_summary_readFile(path, figures, source) {
    if (!(0,json_parts/* isObject */.Gv)(figures))
        (0,json_parts/* refuse */.TR)(source, [path], figures, 'figures of a file');
    const count = (metric) => ratioOf(figures, metric) ?? (0,json_parts/* refuse */.TR)(source, [path, metric], figures[metric], figuresWanted);
    const summary = {
        lines: count('lines'),
        branches: count('branches'),
        functions: count('functions'),
        statements: count('statements'),
        instructions: { covered: 0, total: 0 },
    };
    return { ...(0,model/* emptyFile */.sX)(path), summary };
}
function ratioOf(figures, metric) {
    const figure = (0,json_parts/* member */.Dc)(figures, metric);
    return (0,json_parts/* asRatio */.u4)((0,json_parts/* member */.Dc)(figure, 'covered'), (0,json_parts/* member */.Dc)(figure, 'total'));
}
function istanbul_summary_declared(total) {
    const known = counted.map((metric) => [metric, ratioOf(total, metric)]).filter(([, count]) => count);
    return Object.fromEntries(known);
}

;// CONCATENATED MODULE: ./build/formats/coverage/simplecov-file.js

/** The data is a list of lines, as old versions have it, or an object of lines, branches and methods. */
function readSimpleCovFile(path, data, context) {
    const { builder, source, at } = context;
    if (Array.isArray(data)) {
        simplecov_file_readLines(data, context);
        return builder.seal(path);
    }
    const [lines, branches, methods] = ['lines', 'branches', 'methods'].map((kind) => (0,json_parts/* member */.Dc)(data, kind) ?? undefined);
    // Lines that ran once, of which nobody tells what else could have run.
    const isEmpty = lines === undefined && branches === undefined && methods === undefined;
    if (isEmpty)
        (0,json_parts/* refuse */.TR)(source, [...at, 'lines'], lines, 'a list of counts');
    if (lines !== undefined)
        simplecov_file_readLines(lines, { ...context, at: [...at, 'lines'] });
    if (branches !== undefined)
        simplecov_file_readBranches(branches, { ...context, at: [...at, 'branches'] });
    if (methods !== undefined)
        readMethods(methods, { ...context, at: [...at, 'methods'] });
    return builder.seal(path);
}
/** Between `# :nocov:` comments; null is where nothing can run. */
const simplecov_file_isLeftOut = (count) => count === null || count === 'ignored';
function simplecov_file_readLines(lines, { builder, source, at }) {
    const counts = (0,json_parts/* asList */.DD)(lines) ?? (0,json_parts/* refuse */.TR)(source, at, lines, 'a list of counts');
    counts.forEach((count, index) => {
        if (simplecov_file_isLeftOut(count))
            return;
        builder.line(index + 1, (0,json_parts/* asCount */.Wg)(count) ?? (0,json_parts/* refuse */.TR)(source, [...at, index], count, 'a count, null or "ignored"'));
    });
}
// Ruby's arrays as text: [:if, 0, 3, 4, 7, 7], [:"&.", 2, 9, 4, 9, 10], and [:if, 0, 3] in Ruby 2.5.
const branchKey = /^\[:(?:\w+|"[^"\p{Cc}]{1,8}"), \d+, (\d+)(?:, \d+)*\]$/u;
/** A resultset has the arms by branch, `coverage.json` has them in a row. */
function simplecov_file_readBranches(branches, context) {
    const { builder, source, at } = context;
    if (Array.isArray(branches))
        return readListedArms(branches, context);
    if (!(0,json_parts/* isObject */.Gv)(branches))
        (0,json_parts/* refuse */.TR)(source, at, branches, 'branches by their place');
    for (const [branch, arms] of Object.entries(branches)) {
        const line = lineIn(branchKey, branch) ?? (0,json_parts/* refuse */.TR)(source, [...at, branch], branch, 'a branch such as [:if, 0, 3, 4, 7, 7]');
        if (!(0,json_parts/* isObject */.Gv)(arms))
            (0,json_parts/* refuse */.TR)(source, [...at, branch], arms, 'counts by arm');
        for (const [arm, count] of Object.entries(arms)) {
            const here = [...at, branch, arm];
            if (!branchKey.test(arm))
                (0,json_parts/* refuse */.TR)(source, here, arm, 'an arm such as [:then, 1, 4, 6, 4, 16]');
            builder.arm(line, `${branch} ${arm}`, (0,json_parts/* asCount */.Wg)(count) ?? (0,json_parts/* refuse */.TR)(source, here, count, 'a count'));
        }
    }
}
function readListedArms(arms, { builder, source, at }) {
    const unique = (0,json_parts/* numbering */.uU)();
    arms.forEach((arm, index) => {
        const here = [...at, index];
        const [start, end, count] = ['start_line', 'end_line', 'coverage'].map((key) => (0,json_parts/* member */.Dc)(arm, key));
        const [first, last] = [(0,json_parts/* asLine */.Bd)(start), (0,json_parts/* asLine */.Bd)(end)];
        if (first === undefined || last === undefined)
            (0,json_parts/* refuse */.TR)(source, here, arm, 'an arm with its lines');
        // Where the arm begins on the line of its condition, or a line below: an arm has a name of its own on each line.
        const line = (0,json_parts/* asLine */.Bd)((0,json_parts/* member */.Dc)(arm, 'report_line')) ?? first;
        const name = unique(`${line}: ${first}-${last}`);
        if (simplecov_file_isLeftOut(count))
            return;
        builder.arm(line, name, (0,json_parts/* asCount */.Wg)(count) ?? (0,json_parts/* refuse */.TR)(source, [...here, 'coverage'], count, 'a count'));
    });
}
// [Class, :name, 3, 2, 6, 5]: the class can be any text.
const methodKey = /^\[(.*), (\d+), \d+, \d+, \d+\]$/su;
function readMethods(methods, { builder, source, at }) {
    if ((0,json_parts/* isObject */.Gv)(methods)) {
        for (const [method, count] of Object.entries(methods)) {
            const [, name = '', line] = methodKey.exec(method) ?? [];
            const first = (0,json_parts/* asLine */.Bd)(Number(line)) ?? (0,json_parts/* refuse */.TR)(source, [...at, method], method, 'a method with its place');
            const hits = (0,json_parts/* asCount */.Wg)(count) ?? (0,json_parts/* refuse */.TR)(source, [...at, method], count, 'a count');
            builder.function(first, name.replace(', :', '#'), hits);
        }
        return;
    }
    const list = (0,json_parts/* asList */.DD)(methods) ?? (0,json_parts/* refuse */.TR)(source, at, methods, 'a list of methods');
    list.forEach((method, index) => {
        const [start, count] = [(0,json_parts/* member */.Dc)(method, 'start_line'), (0,json_parts/* member */.Dc)(method, 'coverage')];
        const line = (0,json_parts/* asLine */.Bd)(start) ?? (0,json_parts/* refuse */.TR)(source, [...at, index, 'start_line'], start, 'a line number');
        if (simplecov_file_isLeftOut(count))
            return;
        const hits = (0,json_parts/* asCount */.Wg)(count) ?? (0,json_parts/* refuse */.TR)(source, [...at, index, 'coverage'], count, 'a count');
        builder.function(line, (0,json_parts/* asText */.e1)((0,json_parts/* member */.Dc)(method, 'name')) ?? '', hits);
    });
}
const lineIn = (key, text) => (0,json_parts/* asLine */.Bd)(Number(key.exec(text)?.[1]));

;// CONCATENATED MODULE: ./build/formats/coverage/simplecov.js





/** `coverage.json`, the `.resultset.json` of one or more suites, and what the gem simplecov-json writes. */
const simplecov = {
    id: 'simplecov',
    matches: (value) => isReport(value) || isFileList(value) || isResultset(value),
    read(value, source) {
        const find = isReport(value) ? inReport : isFileList(value) ? inList : inSuites;
        const builder = (0,coverage_builder/* fileBuilder */.C)(hits/* moreHits */.Ue);
        const files = [...find(value, source)].map(({ path, data, at }) => readSimpleCovFile(path, data, { builder, source, at }));
        const root = (0,json_parts/* asText */.e1)((0,json_parts/* member */.Dc)((0,json_parts/* member */.Dc)(value, 'meta'), 'root'));
        return {
            format: 'simplecov',
            // The suites of a resultset are runs: their hits add up.
            files: [...(0,merge/* mergeByPath */.nz)(files).values()],
            sources: root === undefined ? [] : [root],
            declared: simplecov_declared(value),
            notes: [],
        };
    },
};
// Codecov's own JSON has a `coverage` too, but numbers its lines from 1.
const isReport = (value) => (0,json_parts/* isObject */.Gv)((0,json_parts/* member */.Dc)(value, 'coverage')) &&
    ((0,json_parts/* member */.Dc)((0,json_parts/* member */.Dc)(value, 'meta'), 'simplecov_version') !== undefined ||
        (0,json_parts/* someMember */.RJ)((0,json_parts/* member */.Dc)(value, 'coverage'), (file) => kinds.some((kind) => isContainer((0,json_parts/* member */.Dc)(file, kind)))));
const kinds = ['lines', 'branches', 'methods'];
const isContainer = (value) => (0,json_parts/* isObject */.Gv)(value) || Array.isArray(value);
const isFileList = (value) => ((0,json_parts/* asList */.DD)((0,json_parts/* member */.Dc)(value, 'files')) ?? []).some((file) => (0,json_parts/* asText */.e1)((0,json_parts/* member */.Dc)(file, 'filename')) && isContainer((0,json_parts/* member */.Dc)(file, 'coverage')));
const isResultset = (value) => (0,json_parts/* someMember */.RJ)(value, (suite) => (0,json_parts/* isObject */.Gv)((0,json_parts/* member */.Dc)(suite, 'coverage')) && (0,json_parts/* member */.Dc)(suite, 'timestamp') !== undefined) ||
    (0,json_parts/* someMember */.RJ)(value, (suite) => (0,json_parts/* someMember */.RJ)((0,json_parts/* member */.Dc)(suite, 'coverage'), (file) => kinds.some((kind) => isContainer((0,json_parts/* member */.Dc)(file, kind)))));
const inReport = (value) => inCoverage(value, []);
const inCoverage = (value, at) => Object.entries((0,json_parts/* asObject */.eB)((0,json_parts/* member */.Dc)(value, 'coverage')) ?? {}).map(([path, data]) => ({
    path,
    data,
    at: [...at, 'coverage', path],
}));
function* inSuites(value, source) {
    for (const [name, suite] of Object.entries((0,json_parts/* asObject */.eB)(value) ?? {})) {
        const coverage = (0,json_parts/* member */.Dc)(suite, 'coverage');
        if (!(0,json_parts/* isObject */.Gv)(coverage))
            (0,json_parts/* refuse */.TR)(source, [name, 'coverage'], coverage, 'the coverage of a suite');
        yield* inCoverage(suite, [name]);
    }
}
function* inList(value, source) {
    for (const [index, file] of ((0,json_parts/* asList */.DD)((0,json_parts/* member */.Dc)(value, 'files')) ?? []).entries()) {
        const name = (0,json_parts/* member */.Dc)(file, 'filename');
        const path = (0,json_parts/* asText */.e1)(name) ?? (0,json_parts/* refuse */.TR)(source, ['files', index, 'filename'], name, 'a path');
        yield { path, data: (0,json_parts/* member */.Dc)(file, 'coverage'), at: ['files', index, 'coverage'] };
    }
}
function simplecov_declared(value) {
    const count = (kind) => {
        const figures = (0,json_parts/* member */.Dc)((0,json_parts/* member */.Dc)(value, 'total'), kind);
        return (0,json_parts/* asRatio */.u4)((0,json_parts/* member */.Dc)(figures, 'covered'), (0,json_parts/* member */.Dc)(figures, 'total'));
    };
    const metrics = (0,json_parts/* member */.Dc)(value, 'metrics');
    const lines = count('lines') ?? (0,json_parts/* asRatio */.u4)((0,json_parts/* member */.Dc)(metrics, 'covered_lines'), (0,json_parts/* member */.Dc)(metrics, 'total_lines'));
    const [branches, functions] = [count('branches'), count('methods')];
    return { ...(lines && { lines }), ...(branches && { branches }), ...(functions && { functions }) };
}

;// CONCATENATED MODULE: ./build/formats/coverage/json-formats.js






/** The formats in JSON. Their shapes exclude each other, so that their order does not matter. */
const jsonFormats = [
    istanbulFinal,
    istanbulSummary,
    coveragepy,
    simplecov,
    gcovrJson,
    epic21_coverage/* epic21Coverage */.N,
];


/***/ }),

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

/***/ 13988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   nD: () => (/* binding */ formatName),
/* harmony export */   zO: () => (/* binding */ schemaNumber)
/* harmony export */ });
/* harmony import */ var _branch_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11308);
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43041);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95351);



const formatName = 'epic21-coverage';
const schemaNumber = 1;
/** All that is known of the files, by path and each on a line of its own; `epic21Coverage` reads it back. */
function* writeJson(files) {
    yield `{"format":"${formatName}","schema":${schemaNumber},"files":[`;
    let separator = '\n';
    for (const file of [...files].sort((a, b) => (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.path, b.path))) {
        yield separator + JSON.stringify(fileRow(file));
        separator = ',\n';
    }
    yield '\n]}\n';
}
/** A part that is empty is left out. */
function fileRow({ path, placeholder, summary, ...file }) {
    const { lines, branches, functions, statements, instructions } = file;
    const at = (values, index) => values[index] ?? 0;
    const parts = {
        lines: runs(lines),
        branches: branchRows(branches),
        functions: functions.names.map((name, index) => [at(functions.numbers, index), name, at(functions.hits, index)]),
        statements: statements.keys.map((key, index) => [
            at(statements.numbers, index),
            at(statements.ends, index),
            key,
            at(statements.weights, index),
            at(statements.hits, index),
        ]),
        instructions: Array.from(instructions.numbers, (line, index) => [
            line,
            at(instructions.covered, index),
            at(instructions.total, index),
        ]),
    };
    return {
        path,
        ...(placeholder && { placeholder }),
        ...Object.fromEntries(Object.entries(parts).filter(([, rows]) => rows.length > 0)),
        ...(summary && {
            summary: Object.fromEntries(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd.map((name) => [name, [summary[name].covered, summary[name].total]])),
        }),
    };
}
/** Lines that follow each other as their first number and the hits of each. */
function runs({ numbers, hits }) {
    const all = [];
    let run = [];
    numbers.forEach((line, index) => {
        if (index === 0 || line !== (numbers[index - 1] ?? 0) + 1)
            all.push((run = [line]));
        run.push(hits[index] ?? 0);
    });
    return all;
}
/** `[line, [hits]]` where arms are only counted, `[line, [names], [hits]]` where they have names. */
const branchRows = ({ numbers, shapes, starts, hits }) => shapes.map((shape, index) => {
    const arms = [...hits.subarray(starts[index], starts[index + 1])];
    return shape === (0,_branch_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .countShape */ .jB)(arms.length) ? [numbers[index], arms] : [numbers[index], (0,_branch_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .armNames */ .bA)(shape), arms];
});


/***/ })

};
