export const id = 45;
export const ids = [45];
export const modules = {

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonFormats: () => (/* binding */ jsonFormats)
});

// EXTERNAL MODULE: ./build/formats/coverage/builder.js + 8 modules
var coverage_builder = __webpack_require__(8487);
// EXTERNAL MODULE: ./build/formats/coverage/hits.js
var hits = __webpack_require__(3462);
// EXTERNAL MODULE: ./build/formats/coverage/json-parts.js
var json_parts = __webpack_require__(2249);
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
var epic21_coverage = __webpack_require__(6599);
// EXTERNAL MODULE: ./build/formats/coverage/merge.js
var merge = __webpack_require__(26);
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
var errors = __webpack_require__(2011);
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
var model = __webpack_require__(5351);
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


/***/ })

};
