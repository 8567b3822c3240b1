export const id = 5792;
export const ids = [5792];
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

/***/ 35792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLcov: () => (/* binding */ openLcov)
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
var coverage_hits = __webpack_require__(33462);
;// CONCATENATED MODULE: ./build/formats/coverage/lcov-declared.js
const pairs = { lines: ['LF', 'LH'], branches: ['BRF', 'BRH'], functions: ['FNF', 'FNH'] };
const names = Object.values(pairs).flat();
/** The figures that sections end with: they are optional, and only told where every section has them. */
function lcovDeclared() {
    const sums = new Map(names.map((name) => [name, { sum: 0, sections: 0 }]));
    return {
        add: (name, figure) => {
            const known = sums.get(name) ?? { sum: 0, sections: 0 };
            sums.set(name, { sum: known.sum + figure, sections: known.sections + 1 });
        },
        totals(sections) {
            const told = Object.entries(pairs).flatMap(([metric, [found, hit]]) => {
                const [all, own] = [sums.get(found), sums.get(hit)];
                if (sections === 0 || all?.sections !== sections || own?.sections !== sections)
                    return [];
                // What no file can have is no figure, and JSON could not keep it.
                if (!Number.isSafeInteger(all.sum) || !Number.isSafeInteger(own.sum))
                    return [];
                return [[metric, { covered: own.sum, total: all.sum }]];
            });
            return Object.fromEntries(told);
        },
    };
}

// EXTERNAL MODULE: ./build/formats/coverage/compare-text.js
var compare_text = __webpack_require__(43041);
;// CONCATENATED MODULE: ./build/formats/coverage/lcov-functions.js



// A count of a function that is nowhere declared: it is a function all the same, at an unknown place.
const nowhere = 0;
function lcovFunctions() {
    let declared = [];
    // Counts come in the order of the functions, mostly: as long as they do, nobody has to look for a name.
    let inOrder = 0;
    let others = new Map();
    let groups = new Map();
    let aliases = [];
    return {
        declare(line, name) {
            declared.push({ line, name, hits: 0 });
        },
        call(bytes, start, end, hits) {
            const next = declared[inOrder];
            if (next && others.size === 0 && (0,byte_text/* isText */.KH)(bytes, start, end, next.name)) {
                next.hits = hits;
                inOrder++;
                return;
            }
            const name = (0,byte_text/* textOf */.b6)(bytes, start, end);
            const counts = others.get(name);
            if (counts)
                counts.push(hits);
            else
                others.set(name, [hits]);
        },
        group(index, line) {
            const known = groups.get(index);
            if (!known)
                groups.set(index, { line, name: undefined, hits: 0 });
            return !known || known.line === line;
        },
        alias(index, name, hits) {
            aliases.push([index, name, hits]);
        },
        seal(builder) {
            if (others.size > 0)
                handOut(declared, inOrder, others, builder);
            for (const { line, name, hits } of declared)
                builder.function(line, name, hits);
            if (groups.size > 0 || aliases.length > 0)
                sealGroups(groups, aliases, builder);
            if (declared.length > 0)
                [declared, inOrder] = [[], 0];
            if (others.size > 0)
                others = new Map();
            if (groups.size > 0 || aliases.length > 0)
                [groups, aliases] = [new Map(), []];
        },
    };
}
/** Of functions with one name, each takes the next count of that name, and the last one those left over. */
function handOut(declared, done, others, builder) {
    const taken = new Map();
    const lastLine = new Map();
    declared.forEach((one, index) => {
        lastLine.set(one.name, one.line);
        if (index < done)
            return;
        const next = taken.get(one.name) ?? 0;
        one.hits = others.get(one.name)?.[next] ?? 0;
        taken.set(one.name, next + 1);
    });
    for (const [name, counts] of others) {
        const line = lastLine.get(name) ?? nowhere;
        for (const hits of counts.slice(taken.get(name) ?? 0))
            builder.function(line, name, hits);
    }
}
/** One function under several names, as instances of a template: called after the shortest, and run if any was. */
function sealGroups(groups, aliases, builder) {
    for (const [index, name, hits] of aliases) {
        const group = groups.get(index);
        if (!group) {
            builder.function(nowhere, name, hits);
            continue;
        }
        group.hits = (0,coverage_hits/* addHits */.oI)(group.hits, hits);
        if (group.name === undefined || isLeader(name, group.name))
            group.name = name;
    }
    for (const { line, name = '', hits } of groups.values())
        builder.function(line, name, hits);
}
const isLeader = (a, b) => a.length < b.length || (a.length === b.length && (0,compare_text/* compareText */.n)(a, b) < 0);

;// CONCATENATED MODULE: ./build/formats/coverage/lcov-line.js
const [colon, hash, space, tab] = [0x3a, 0x23, 0x20, 0x09];
const longestKey = 4;
const lastWord = Array.from('end_of_record', (letter) => letter.charCodeAt(0));
/** A record's name as a number, so that no text is made of it. */
const keyOf = (name) => Array.from(name, (letter) => letter.charCodeAt(0)).reduce((key, code) => key * 256 + code, 0);
/** The key of what is before a line's colon, and the cursor behind it; 0 where there is none. */
function takeKey(bytes, cursor, end) {
    const limit = Math.min(end, cursor.at + longestKey + 1);
    let key = 0;
    for (let at = cursor.at; at < limit; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === colon) {
            cursor.at = at + 1;
            return key;
        }
        key = key * 256 + byte;
    }
    return 0;
}
/** The end of a line without the blanks there. */
function trimmedEnd(bytes, start, end) {
    let at = end;
    while (at > start && (bytes[at - 1] === space || bytes[at - 1] === tab))
        at--;
    return at;
}
const isComment = (bytes, start) => bytes[start] === hash;
const isEndOfRecord = (bytes, start, end) => end - start === lastWord.length && lastWord.every((code, index) => bytes[start + index] === code);

;// CONCATENATED MODULE: ./build/formats/coverage/lcov-quick-line.js
// Letters and signs are numbers here, and all that a loop looks at is its own: so it runs at the speed of the memory. With
// names for them, in variables around it, or with a call for each line, it takes five times as long.
// No line that is taken here is longer: none of it lies behind the end of the bytes.
const longest = 64;
// More digits than these are left to the reader that knows about large numbers.
const mostDigits = 15;
const greatest = 0xffff_ffff;
const mostBlock = 999_999_999;
/**
 * Takes lines such as `DA:12,3` and `BRDA:12,0,1,4`, which most are and which follow each other, without looking for their
 * ends first. It leaves all others, and those that are out of order.
 */
function quickLines(builder, nameOf) {
    const arm = { line: 0, block: 0, branch: 0, hits: 0 };
    return (bytes, start, taken) => {
        const afterData = takeData(bytes, start, builder, taken);
        let at = afterData;
        for (let next = readArm(bytes, at, arm); next !== -1; next = readArm(bytes, at, arm)) {
            builder.arm(arm.line, nameOf(arm.block, arm.branch), arm.hits);
            taken.lines++;
            at = next;
        }
        return at;
    };
}
function takeData(bytes, start, builder, taken) {
    for (let at = start;;) {
        const room = builder.room();
        const before = room.at;
        const next = readData(bytes, at, room);
        taken.lines += room.at - before;
        builder.wrote(room);
        if (next === at)
            return at;
        at = next;
    }
}
function readData(bytes, start, room) {
    const { numbers, hits } = room;
    const end = bytes.length - longest;
    const most = numbers.length;
    let [at, free, last] = [start, room.at, room.last];
    while (at < end && free < most && bytes[at] === 0x44 && bytes[at + 1] === 0x41 && bytes[at + 2] === 0x3a) {
        const first = at + 3;
        let next = first;
        let line = 0;
        let digit = (bytes[next] ?? 0) - 0x30;
        while (digit >= 0 && digit <= 9) {
            line = line * 10 + digit;
            digit = (bytes[++next] ?? 0) - 0x30;
        }
        if (bytes[next] !== 0x2c || line <= last || next - first > mostDigits || line > greatest)
            break;
        const second = ++next;
        let count = 0;
        digit = (bytes[next] ?? 0) - 0x30;
        while (digit >= 0 && digit <= 9) {
            count = count * 10 + digit;
            digit = (bytes[++next] ?? 0) - 0x30;
        }
        if (bytes[next] !== 0x0a || next === second || next - second > mostDigits)
            break;
        numbers[free] = last = line;
        hits[free++] = count;
        at = next + 1;
    }
    room.at = free;
    room.last = last;
    return at;
}
/** Where the next line starts, or -1 where there is no arm of the plain kind. */
function readArm(bytes, at, arm) {
    if (at >= bytes.length - longest ||
        bytes[at] !== 0x42 ||
        bytes[at + 1] !== 0x52 ||
        bytes[at + 2] !== 0x44 ||
        bytes[at + 3] !== 0x41 ||
        bytes[at + 4] !== 0x3a)
        return -1;
    let next = at + 5;
    let line = 0;
    for (let digit = (bytes[next] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 0x30)
        line = line * 10 + digit;
    if (bytes[next] !== 0x2c || line === 0 || line > greatest)
        return -1;
    const blockAt = ++next;
    let block = 0;
    for (let digit = (bytes[next] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 0x30)
        block = block * 10 + digit;
    if (bytes[next] !== 0x2c || next === blockAt || block > mostBlock)
        return -1;
    const branchAt = ++next;
    let branch = 0;
    for (let digit = (bytes[next] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 0x30)
        branch = branch * 10 + digit;
    if (bytes[next] !== 0x2c || next === branchAt || branch > mostBlock)
        return -1;
    const hitsAt = ++next;
    let hits = 0;
    if (bytes[next] === 0x2d)
        next++;
    else {
        for (let digit = (bytes[next] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 0x30)
            hits = hits * 10 + digit;
    }
    if (bytes[next] !== 0x0a || next === hitsAt || next - hitsAt > mostDigits)
        return -1;
    arm.line = line;
    arm.block = block;
    arm.branch = branch;
    arm.hits = hits;
    return next + 1;
}

;// CONCATENATED MODULE: ./build/formats/coverage/byte-cursor.js
const [zero, nine] = [0x30, 0x39];
/** Takes a whole number; -1 where no digit is. One too long to be exact comes out about as large as it is. */
function takeInteger(bytes, cursor, end) {
    const start = cursor.at;
    let at = start;
    let value = 0;
    for (; at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (byte < zero || byte > nine)
            break;
        value = value * 10 + (byte - zero);
    }
    cursor.at = at;
    return at === start ? -1 : value;
}
/** Takes one byte, if it is there. */
function takeByte(bytes, cursor, end, byte) {
    if (cursor.at >= end || bytes[cursor.at] !== byte)
        return false;
    cursor.at++;
    return true;
}

;// CONCATENATED MODULE: ./build/formats/coverage/lcov-fields.js



const comma = 0x2c;
const greatestLine = 0xffff_ffff;
const number = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** The line that a record is about, and the comma behind it; -1 where there is none. */
function takeLine(bytes, cursor, end) {
    const line = takeInteger(bytes, cursor, end);
    if (line > greatestLine || cursor.at >= end || bytes[cursor.at] !== comma)
        return -1;
    cursor.at++;
    return line;
}
/** A count of any notation, up to a comma or the end; -1 where there is none. */
function takeHits(bytes, cursor, end) {
    const start = cursor.at;
    const count = takeInteger(bytes, cursor, end);
    if (count >= 0 && (cursor.at === end || bytes[cursor.at] === comma))
        return (0,coverage_hits/* asHits */.P)(count);
    while (cursor.at < end && bytes[cursor.at] !== comma)
        cursor.at++;
    const text = (0,byte_text/* textOf */.b6)(bytes, start, cursor.at);
    return number.test(text) ? (0,coverage_hits/* asHits */.P)(Number(text)) : -1;
}

;// CONCATENATED MODULE: ./build/formats/coverage/lcov-branch.js



const [dash, exception, fallthrough, unreachable] = [0x2d, 0x65, 0x66, 0x55];
// The character that keeps the arms of a shape apart.
const separator = '\u0001';
/** Reads into one object, which is lent. */
function armReader(nameOf) {
    const arm = { name: '', hits: -1, isExcluded: false };
    return (bytes, cursor, end) => {
        arm.hits = -1;
        takeByte(bytes, cursor, end, exception);
        takeByte(bytes, cursor, end, fallthrough);
        arm.isExcluded = takeByte(bytes, cursor, end, unreachable);
        const block = takeInteger(bytes, cursor, end);
        if (block === -1 || !takeByte(bytes, cursor, end, comma))
            return arm;
        const start = cursor.at;
        const branch = takeInteger(bytes, cursor, end);
        const last = lastComma(bytes, start, end);
        if (last === -1)
            return arm;
        // The branch may be any text, with commas of its own.
        arm.name = branch >= 0 && cursor.at === last ? nameOf(block, branch) : `${block},${labelOf(bytes, start, last)}`;
        cursor.at = last + 1;
        arm.hits = end === last + 2 && bytes[last + 1] === dash ? 0 : takeHits(bytes, cursor, end);
        return arm;
    };
}
function lastComma(bytes, start, end) {
    let at = end - 1;
    while (at >= start && bytes[at] !== comma)
        at--;
    return at < start ? -1 : at;
}
const labelOf = (bytes, start, end) => (0,byte_text/* textOf */.b6)(bytes, start, end).replaceAll(separator, '\uFFFD');

;// CONCATENATED MODULE: ./build/formats/coverage/numbered-arms.js
const numbered_arms_mostBlock = 4_096;
const mostBranch = 256;
/** Names of arms by two numbers, `4,1`, each made once; what no compiler numbers is made each time. */
function numberedArms() {
    const known = [];
    return (block, branch) => {
        if (block >= numbered_arms_mostBlock || branch >= mostBranch)
            return `${block},${branch}`;
        const own = (known[block] ??= []);
        return (own[branch] ??= `${block},${branch}`);
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/lcov-records.js





const lcovRecords = (receivers) => ({
    DA: lineRecord(receivers),
    BRDA: branchRecord(receivers),
    ...functionRecords(receivers),
    ...figures(receivers),
    ...ignored,
});
const lineRecord = ({ builder, leaveOut }) => ({
    form: 'DA:line,count',
    read(bytes, cursor, end) {
        const line = takeLine(bytes, cursor, end);
        const hits = takeHits(bytes, cursor, end);
        if (line === -1 || hits === -1)
            return false;
        // A checksum may follow. No file has a line 0: compilers put there what is in no line.
        if (line === 0)
            leaveOut('line 0');
        else
            builder.line(line, hits);
        return true;
    },
});
function branchRecord({ builder, leaveOut }) {
    const readArm = armReader(numberedArms());
    return {
        form: 'BRDA:line,block,branch,taken',
        read(bytes, cursor, end) {
            const line = takeLine(bytes, cursor, end);
            if (line === -1)
                return false;
            const { name, hits, isExcluded } = readArm(bytes, cursor, end);
            if (hits === -1)
                return false;
            if (isExcluded)
                leaveOut('unreachable');
            else if (line === 0)
                leaveOut('line 0');
            else
                builder.arm(line, name, hits);
            return true;
        },
    };
}
const functionRecords = ({ functions }) => ({
    FN: {
        form: 'FN:line,name',
        read(bytes, cursor, end) {
            const line = takeLine(bytes, cursor, end);
            if (line === -1)
                return false;
            const start = cursor.at;
            // The last line of the function may come before its name, which may have commas.
            const last = takeInteger(bytes, cursor, end);
            if (last === -1 || !takeByte(bytes, cursor, end, comma))
                cursor.at = start;
            functions.declare(line, (0,byte_text/* textOf */.b6)(bytes, cursor.at, end));
            return true;
        },
    },
    FNDA: {
        form: 'FNDA:count,name',
        read(bytes, cursor, end) {
            const hits = takeHits(bytes, cursor, end);
            if (hits === -1 || !takeByte(bytes, cursor, end, comma))
                return false;
            functions.call(bytes, cursor.at, end, hits);
            return true;
        },
    },
    FNL: {
        form: 'FNL:index,line, each index once',
        read(bytes, cursor, end) {
            const index = takeInteger(bytes, cursor, end);
            if (index === -1 || !takeByte(bytes, cursor, end, comma))
                return false;
            const line = takeInteger(bytes, cursor, end);
            if (line === -1 || line > 0xffff_ffff)
                return false;
            if (cursor.at < end && !takeByte(bytes, cursor, end, comma))
                return false;
            return functions.group(index, line);
        },
    },
    FNA: {
        form: 'FNA:index,count,name',
        read(bytes, cursor, end) {
            const index = takeInteger(bytes, cursor, end);
            if (index === -1 || !takeByte(bytes, cursor, end, comma))
                return false;
            const hits = takeHits(bytes, cursor, end);
            if (hits === -1 || !takeByte(bytes, cursor, end, comma))
                return false;
            functions.alias(index, (0,byte_text/* textOf */.b6)(bytes, cursor.at, end), hits);
            return true;
        },
    },
});
function figures({ declare }) {
    const figure = (name) => ({
        form: `${name}:count`,
        read(bytes, cursor, end) {
            const count = takeInteger(bytes, cursor, end);
            if (count === -1 || cursor.at !== end)
                return false;
            declare(name, count);
            return true;
        },
    });
    return {
        LF: figure('LF'),
        LH: figure('LH'),
        BRF: figure('BRF'),
        BRH: figure('BRH'),
        FNF: figure('FNF'),
        FNH: figure('FNH'),
    };
}
// Conditions (MC/DC) are no branches: each is a claim about two runs, not about one.
const ignored = Object.fromEntries(['MCDC', 'MCF', 'MCH', 'VER', 'TN'].map((name) => [name, { form: name, read: () => true }]));

// EXTERNAL MODULE: ./build/formats/coverage/merging-files.js
var merging_files = __webpack_require__(19087);
;// CONCATENATED MODULE: ./build/formats/coverage/lcov.js













const isFile = new Set(['SF', 'KF'].map(keyOf));
const isAnywhere = new Set(['TN', 'VER'].map(keyOf));
const cutHint = 'Was the report cut off, or written by two programs at once? Produce it again.';
/** Tracefiles of lcov up to 2.x, and what other tools write as such. */
const openLcov = (file) => {
    const report = collectSections();
    const cursor = { at: 0 };
    let section;
    function mark(bytes, start, end, line) {
        const key = takeKey(bytes, Object.assign(cursor, { at: start }), end);
        const fail = (what, hint) => new errors/* GateError */.ue('malformed', what, { at: { file, line }, hint });
        if (isFile.has(key)) {
            if (section)
                throw fail(`a file begins before the end_of_record of ${named(section)}`, cutHint);
            const path = (0,byte_text/* exactTextOf */.OF)(bytes, cursor.at, end);
            if (!path)
                throw fail(`${quoted(bytes, start, end)} names no file: a path in UTF-8 is expected`);
            section = { path, line };
            return;
        }
        if (isEndOfRecord(bytes, start, end)) {
            if (!section)
                throw fail('an end_of_record where no file has begun: SF is expected first', cutHint);
            report.seal(section.path);
            section = undefined;
            return;
        }
        if (isAnywhere.has(key))
            return;
        const record = report.records.get(key);
        if (!record)
            throw fail(`${quoted(bytes, start, end)} is no record of lcov`);
        if (!section)
            throw fail(`${quoted(bytes, start, end)} is about no file: SF is expected first`, cutHint);
        throw fail(`${quoted(bytes, start, end)} is malformed: ${record.form} is expected`);
    }
    function takeRecord(bytes, start, end) {
        cursor.at = start;
        return report.records.get(takeKey(bytes, cursor, end))?.read(bytes, cursor, end) ?? false;
    }
    function visit(bytes, start, lineEnd, line) {
        const end = trimmedEnd(bytes, start, lineEnd);
        if (end === start || isComment(bytes, start))
            return;
        if (section && takeRecord(bytes, start, end))
            return;
        mark(bytes, start, end, line);
    }
    const lines = (0,byte_lines/* byteLines */.G)(file, visit, (bytes, start, taken) => (section ? report.quick(bytes, start, taken) : start));
    return {
        write: (chunk) => lines.write(chunk),
        end() {
            lines.end();
            if (!section)
                return report.end();
            const at = { file, line: section.line };
            throw new errors/* GateError */.ue('malformed', `the report ends before the end_of_record of ${named(section)}`, {
                at,
                hint: cutHint,
            });
        },
    };
};
const quoted = (bytes, start, end) => `\`${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)((0,byte_text/* textOf */.b6)(bytes, start, Math.min(end, start + 400)), 80))}\``;
const named = ({ path, line }) => `${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(path, 80))} (line ${line})`;
const notes = {
    'line 0': (count) => `records about line 0, which no file has: ${count} left out`,
    unreachable: (count) => `branches marked as unreachable: ${count} left out`,
};
function collectSections() {
    const builder = (0,coverage_builder/* fileBuilder */.C)(coverage_hits/* addHits */.oI);
    const functions = lcovFunctions();
    const declared = lcovDeclared();
    const merged = (0,merging_files/* mergingFiles */.p)(coverage_hits/* addHits */.oI);
    const left = { 'line 0': 0, unreachable: 0 };
    let sections = 0;
    const records = lcovRecords({ builder, functions, declare: declared.add, leaveOut: (reason) => void left[reason]++ });
    return {
        quick: quickLines(builder, numberedArms()),
        records: new Map(Object.entries(records).map(([name, record]) => [keyOf(name), record])),
        seal(path) {
            functions.seal(builder);
            merged.add(builder.seal(path));
            sections++;
        },
        end: () => ({
            format: 'lcov',
            files: merged.files(),
            sources: [],
            // Sections of one file say what each of them has, not what they have together.
            declared: merged.isMerged ? {} : declared.totals(sections),
            notes: [
                ...(left['line 0'] > 0 ? [notes['line 0'](left['line 0'])] : []),
                ...(left.unreachable > 0 ? [notes.unreachable(left.unreachable)] : []),
            ],
        }),
    };
}


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


/***/ })

};
