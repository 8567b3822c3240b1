export const id = 9812;
export const ids = [9812];
export const modules = {

/***/ 47764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byteLines)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

const takeNone = (_, start) => start;
const longest = 2 ** 20;
const [lineFeed, carriageReturn] = [0x0a, 0x0d];
/** Cuts at line feeds; a carriage return before one and a byte order mark at the start are no part of a line. */
function byteLines(file, visit, take = takeNone) {
    let line = 0;
    const taken = { lines: 0 };
    // The start of a line whose end is in a later chunk: all that is ever copied.
    let carried = new Uint8Array(0);
    let length = 0;
    function refuseLong(bytes) {
        if (bytes <= longest)
            return;
        const at = { file, line: line + 1 };
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `${file} has a line of more than ${longest} bytes, which no report has`, { at });
    }
    function pass(bytes, start, end) {
        refuseLong(end - start);
        line++;
        const from = line === 1 && hasMark(bytes, start, end) ? start + 3 : start;
        visit(bytes, from, end > from && bytes[end - 1] === carriageReturn ? end - 1 : end, line);
    }
    function carry(bytes) {
        const wanted = length + bytes.length;
        refuseLong(wanted);
        if (wanted > carried.length) {
            const wider = new Uint8Array(Math.max(wanted, carried.length * 2, 256));
            wider.set(carried.subarray(0, length));
            carried = wider;
        }
        carried.set(bytes, length);
        length = wanted;
    }
    function passCarried() {
        const end = length;
        length = 0;
        pass(carried, 0, end);
    }
    /** Passes the lines that end in the chunk, and tells where the next one starts. */
    function passWhole(chunk, from) {
        let start = from;
        for (let at = start; at < chunk.length;) {
            taken.lines = 0;
            start = take(chunk, at, taken);
            line += taken.lines;
            at = endOfLine(chunk, start);
            if (at === chunk.length)
                break;
            pass(chunk, start, at);
            start = ++at;
        }
        return start;
    }
    return {
        write(chunk) {
            let start = 0;
            if (length > 0) {
                const end = chunk.indexOf(lineFeed);
                carry(end === -1 ? chunk : chunk.subarray(0, end));
                if (end === -1)
                    return;
                passCarried();
                start = end + 1;
            }
            start = passWhole(chunk, start);
            if (start < chunk.length)
                carry(chunk.subarray(start));
        },
        end() {
            if (length > 0)
                passCarried();
        },
    };
}
/** A function of its own: as a loop within a loop the engine compiles it again and again, at half the speed of all. */
function endOfLine(bytes, from) {
    let at = from;
    while (at < bytes.length && bytes[at] !== lineFeed)
        at++;
    return at;
}
const hasMark = (bytes, start, end) => end - start >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;


/***/ }),

/***/ 18648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   OF: () => (/* binding */ exactTextOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
/** Text that is only shown or compared; what is no UTF-8 in it is marked. */
const textOf = (bytes, start, end) => lenient.decode(bytes.subarray(start, end));
/** Undefined where the bytes are no UTF-8: two paths must not become one because neither can be read. */
function exactTextOf(bytes, start, end) {
    try {
        return strict.decode(bytes.subarray(start, end));
    }
    catch {
        return undefined;
    }
}
/** Whether bytes are a text of ASCII; of another text it is not told. */
function isText(bytes, start, end, text) {
    if (text.length !== end - start)
        return false;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code > 0x7f || bytes[start + index] !== code)
            return false;
    }
    return true;
}


/***/ }),

/***/ 43041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code units, so that the order is the same on every machine. */
const compareText = (a, b) => (a === b ? 0 : a < b ? -1 : 1);


/***/ }),

/***/ 82548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGoCover: () => (/* binding */ openGoCover)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/formats/coverage/builder.js + 8 modules
var coverage_builder = __webpack_require__(78487);
// EXTERNAL MODULE: ./build/formats/coverage/byte-lines.js
var byte_lines = __webpack_require__(47764);
// EXTERNAL MODULE: ./build/formats/coverage/byte-text.js
var byte_text = __webpack_require__(18648);
// EXTERNAL MODULE: ./build/formats/coverage/hits.js
var hits = __webpack_require__(33462);
;// CONCATENATED MODULE: ./build/formats/coverage/go-block.js

// The path may have colons and blanks itself, so what follows it is found from the right.
const go_block_form = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/s;
const greatest = 0xffff_ffff;
/** A line of a profile, or what is wrong with it. */
function parseGoBlock(text) {
    const match = go_block_form.exec(text);
    if (!match)
        return 'is malformed: file:line.column,line.column statements count is expected';
    const [, path = '', ...figures] = match;
    const [line = 0, column = 0, end = 0, endColumn = 0, weight = 0, count = 0] = figures.map(Number);
    if (end < line || (end === line && endColumn < column))
        return 'ends before it starts';
    if (end > greatest || weight > greatest)
        return 'is malformed: its figures are out of range';
    // A block that ends in the first two columns ends with a brace alone, as Codecov reads it.
    const last = endColumn <= 2 && end > line ? end - 1 : end;
    const key = `${line}.${column}-${end}.${endColumn}`;
    return { path, block: { key, line, end, last, weight, hits: (0,hits/* asHits */.P)(count) } };
}

;// CONCATENATED MODULE: ./build/formats/coverage/go-cover.js







const modeLine = /^mode: (set|count|atomic)$/;
const modeForm = '`mode: set`, `count` or `atomic`';
// A block names its first and last line only, so that few bytes can stand for any number of lines.
const mostLines = 50_000_000;
/** Profiles of `go test -coverprofile`, one or several behind each other. */
const openGoCover = (file) => {
    const blocks = collectBlocks();
    let mode;
    /** What is wrong with a line, if anything. */
    function take(text) {
        const said = modeLine.exec(text)?.[1];
        if (said !== undefined) {
            if (mode !== undefined && said !== mode)
                return `the mode is ${said} here, and ${mode} before`;
            mode = said;
            return undefined;
        }
        if (mode === undefined)
            return `${quoted(text)} is no mode: a profile begins with ${modeForm}`;
        const parsed = parseGoBlock(text);
        const fault = typeof parsed === 'string' ? parsed : blocks.add(parsed.path, parsed.block, mode === 'set');
        return fault && `${quoted(text)} ${fault}`;
    }
    const lines = (0,byte_lines/* byteLines */.G)(file, (bytes, start, end, line) => {
        const text = (0,byte_text/* exactTextOf */.OF)(bytes, start, end)?.trimEnd();
        const fault = text === undefined ? 'a line is not UTF-8' : text === '' ? undefined : take(text);
        if (fault)
            throw new errors/* GateError */.ue('malformed', fault, { at: { file, line } });
    });
    return {
        write: (chunk) => lines.write(chunk),
        end() {
            lines.end();
            if (mode !== undefined)
                return { format: 'gocover', files: blocks.files(), sources: [], declared: {}, notes: [] };
            throw new errors/* GateError */.ue('malformed', `the profile is empty: ${modeForm} is expected`, { at: { file, line: 1 } });
        },
    };
};
const quoted = (text) => `\`${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(text, 80))}\``;
function collectBlocks() {
    const byPath = new Map();
    let lineCount = 0;
    return {
        add(path, block, isSet) {
            const known = byPath.get(path);
            const same = known?.get(block.key);
            if (same && same.weight !== block.weight) {
                return `has ${block.weight} statements, and ${same.weight} before: the profiles are of different code`;
            }
            if (same) {
                same.hits = (isSet ? hits/* moreHits */.Ue : hits/* addHits */.oI)(same.hits, block.hits);
                return undefined;
            }
            lineCount += block.last - block.line + 1;
            if (lineCount > mostLines)
                return `and the blocks before it have over ${mostLines} lines, which no program has`;
            if (known)
                known.set(block.key, block);
            else
                byPath.set(path, new Map([[block.key, block]]));
            return undefined;
        },
        files() {
            // Blocks meet amid a line: it ran where one of them did.
            const builder = (0,coverage_builder/* fileBuilder */.C)(hits/* moreHits */.Ue);
            return Array.from(byPath, ([path, blocks]) => {
                byPath.delete(path);
                return sealFile(path, blocks, builder);
            });
        },
    };
}
function sealFile(path, blocks, builder) {
    for (const { line, end, last, key, weight, hits } of blocks.values()) {
        // The body of an empty function: nothing in it can run.
        if (weight === 0)
            continue;
        builder.statement({ line, end, key }, hits, weight);
        for (let number = Math.max(1, line); number <= last; number++)
            builder.line(number, hits);
    }
    return builder.seal(path);
}


/***/ })

};
