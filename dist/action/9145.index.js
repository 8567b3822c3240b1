export const id = 9145;
export const ids = [9145];
export const modules = {

/***/ 53742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ baselineProblem),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   lM: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_plain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77664);
/* harmony import */ var _model_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25327);



/** A committed file at the base, where the change may have moved it: nobody gets rid of what it says by a new name. */
async function fileAt(git, base, { file, renames }) {
    const bytes = await git.show(base, file);
    if (bytes)
        return { file, bytes };
    const [old] = renames.find(([, now]) => now === (0,_model_plain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s)(file)) ?? [];
    const moved = old === undefined ? undefined : await git.show(base, old);
    return old !== undefined && moved ? { file: old, bytes: moved } : undefined;
}
/** What it was, for those who ask what was compared with. */
const documentOf = ({ file, bytes }, at) => ({
    file,
    ...(at !== undefined && { at }),
    sha256: (0,_model_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(bytes),
});
/** Why a baseline cannot be judged by, as evidence. */
function baselineProblem(thrown, file) {
    if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue) || thrown.kind === 'cancelled')
        throw thrown;
    if (thrown.kind === 'not-found')
        return { problem: 'missing', message: `${file} does not exist` };
    return {
        problem: 'unreadable',
        // What helps depends on what is wrong.
        message: (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(thrown),
        ...(thrown.at?.line !== undefined && { line: thrown.at.line }),
    };
}


/***/ }),

/***/ 77778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ addedLinesOf),
/* harmony export */   fD: () => (/* binding */ renamesOf),
/* harmony export */   pm: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _formats_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32023);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


/** Compared is what is on disk: that is what was tested, whether or not all of it is committed. */
async function readChange({ git, comparison }) {
    try {
        const found = await comparison();
        if (!found || 'unknown' in found)
            return { comparison: found, diff: [], shown: same };
        return await compare(git, found);
    }
    catch (thrown) {
        return { comparison: incomparable(thrown), diff: [], shown: same };
    }
}
const same = (_, line) => line;
async function compare(git, found) {
    const diff = (0,_formats_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDiff */ .FR)(await git.diff(found.base));
    const own = await git.diff(found.head);
    const shown = found.shown === undefined ? own : await git.diff(found.shown);
    return {
        comparison: { ...found, uncommitted: own.length > 0 },
        diff,
        shown: shown.length === 0 ? same : mapping((0,_formats_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDiff */ .FR)(shown)),
    };
}
function mapping(diff) {
    const maps = new Map(diff.map((file) => [file.path, (0,_formats_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .mapToOld */ .jH)(file.hunks)]));
    return (path, line) => (maps.get(path) ?? ((own) => own))(line);
}
const wholeClone = 'Check out the repository with its history and without a filter: fetch-depth: 0.';
function incomparable(thrown) {
    if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue) || thrown.kind === 'cancelled')
        throw thrown;
    return { unknown: thrown.message, hint: thrown.hint ?? wholeClone };
}
/** The files that are still there, with the lines that are new in them. */
const addedLinesOf = (diff) => diff
    .filter(({ kind }) => kind !== 'deleted')
    .map((file) => ({ path: file.path, isNew: file.kind === 'added', added: (0,_formats_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .addedLines */ .u4)(file) }));
const renamesOf = (diff) => diff.flatMap(({ kind, from, path }) => (kind === 'renamed' && from !== undefined ? [[from, path]] : []));


/***/ }),

/***/ 32023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u4: () => (/* reexport */ addedLines),
  IK: () => (/* reexport */ mapToNew),
  jH: () => (/* reexport */ mapToOld),
  FR: () => (/* binding */ parseDiff)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
;// CONCATENATED MODULE: ./build/formats/diff/line-cursor.js
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** At the first line. */
function startLines(bytes) {
    const cursor = { bytes, at: 0, end: -1, number: 0 };
    toNextLine(cursor);
    return cursor;
}
const isAtEnd = ({ bytes, at }) => at >= bytes.length;
/** Moves on; false where there is no further line. */
function toNextLine(cursor) {
    const { bytes } = cursor;
    cursor.at = Math.min(cursor.end + 1, bytes.length);
    const end = bytes.indexOf(lineFeed, cursor.at);
    cursor.end = end === -1 ? bytes.length : end;
    cursor.number += 1;
    return !isAtEnd(cursor);
}
const isEmptyLine = ({ bytes, at, end }) => at === end || (at + 1 === end && bytes[at] === carriageReturn);
/** Whether the line starts like this, which is ASCII. */
const startsWith = (cursor, prefix) => isAt(cursor.bytes, cursor.at, prefix);
function isAt(bytes, at, prefix) {
    for (let index = 0; index < prefix.length; index += 1) {
        if (bytes[at + index] !== prefix.charCodeAt(index))
            return false;
    }
    return true;
}
// As names are decoded that git lists: what is no UTF-8 is replaced.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** The line as text from an offset on, without its line end. */
function textOf({ bytes, at, end }, from = 0) {
    const stop = end > at && bytes[end - 1] === carriageReturn ? end - 1 : end;
    return decoder.decode(bytes.subarray(at + from, stop));
}

// EXTERNAL MODULE: ./build/formats/diff/quoted-name.js
var quoted_name = __webpack_require__(99303);
;// CONCATENATED MODULE: ./build/formats/diff/file-names.js

const noFile = '/dev/null';
/**
 * The file that both sides name. Sides that differ in their first folder only have prefixes there, whichever: `a/` and
 * `b/`, `i/` and `w/`, `before/` and `after/`. Sides that do not differ have none.
 */
function commonName({ old, new: current }) {
    if (old === current)
        return old;
    const [before, after] = [withoutFolder(old), withoutFolder(current)];
    return before === after ? after : undefined;
}
/** A name of which there is no other side to tell what its prefix is. */
const withoutPrefix = (name) => name.replace(/^[abciow12]\/(?=.)/, '');
const withoutFolder = (name) => /^[^/]+\/(.+)$/s.exec(name)?.[1];
/** One name on a line: `"b/\303\244"`, or `b/x y` up to a tab and what follows it. */
function readName(text) {
    if (!text.startsWith('"'))
        return text.split('\t', 1)[0];
    return (0,quoted_name/* readQuoted */.z)(text, 0)?.name;
}
/** Two names on a line, of which only one with odd characters has quotes: `a/x y b/x y`. */
function readNames(text, between) {
    const first = (0,quoted_name/* readQuoted */.z)(text, 0);
    if (first) {
        if (!text.startsWith(between, first.end))
            return undefined;
        const second = readName(text.slice(first.end + between.length));
        return second === undefined ? undefined : { old: first.name, new: second };
    }
    const quote = text.indexOf(`${between}"`);
    const second = quote === -1 ? undefined : (0,quoted_name/* readQuoted */.z)(text, quote + between.length);
    if (second?.end === text.length)
        return { old: text.slice(0, quote), new: second.name };
    return splitNames(text, between);
}
/** Names may hold what is between them, so the place is right where both sides name one file: amid the line mostly. */
function splitNames(text, between) {
    const splitAt = (at) => ({ old: text.slice(0, at), new: text.slice(at + between.length) });
    const middle = (text.length - between.length) / 2;
    const pairs = text.startsWith(between, middle) ? [splitAt(middle)] : [];
    let at = text.indexOf(between);
    for (let tries = 0; at !== -1 && tries < mostTries; tries += 1) {
        pairs.push(splitAt(at));
        at = text.indexOf(between, at + 1);
    }
    return pairs.find((pair) => commonName(pair) !== undefined);
}
// Only sides with prefixes of different lengths need more than one.
const mostTries = 20;

;// CONCATENATED MODULE: ./build/formats/diff/reading.js



const startReading = (bytes, file, onCut) => ({
    lines: startLines(bytes),
    file,
    hunks: 0,
    onCut,
});
const nameOf = (file) => file ?? 'the diff';
const malformed = ({ file, lines }, message, { line = lines.number, hint } = {}) => new errors/* GateError */.ue('malformed', file === undefined ? `${message} in line ${line} of the diff` : `${message} in ${file}`, {
    at: file === undefined ? undefined : { file, line },
    hint,
});
/** The text of a line that holds names. Two of 4096 bytes, each byte escaped, are the most that any system has. */
function headerText(reading, from = 0) {
    const { at, end } = reading.lines;
    if (end - at > 32_768)
        throw malformed(reading, `a file header of ${end - at} bytes`);
    return textOf(reading.lines, from);
}
function countHunk(reading) {
    reading.hunks += 1;
    if (reading.hunks > limits/* limits */.F.diffHunks)
        throw new errors/* GateError */.ue('too-large', `${nameOf(reading.file)} has more than ${limits/* limits */.F.diffHunks} separate changes`);
}

;// CONCATENATED MODULE: ./build/formats/diff/read-hunk.js


const [space, plus, minus, backslash] = [0x20, 0x2b, 0x2d, 0x5c];
/**
 * Reads a hunk by the lengths that its header states: an added line may look like any header. Adds its changes without
 * their context, and goes to the line behind it.
 */
function readHunk(reading, hunks) {
    const progress = readHeader(reading);
    const before = hunks.at(-1);
    if (before &&
        (progress.oldAt < before.oldStart + before.oldLines || progress.newAt < before.newStart + before.newLines))
        throw malformed(reading, 'a hunk that starts before the end of the one above it');
    const line = reading.lines.number;
    while (progress.oldLeft > 0 || progress.newLeft > 0) {
        if (!toNextLine(reading.lines)) {
            if (!reading.onCut)
                throw cutOff(reading, progress, line);
            reading.onCut(line, Math.max(progress.oldLeft, progress.newLeft));
            break;
        }
        takeLine(reading, progress, hunks);
    }
    read_hunk_close(reading, progress, hunks);
    toNextLine(reading.lines);
    while (startsWith(reading.lines, '\\'))
        toNextLine(reading.lines);
}
const cutOff = (reading, { oldLeft, newLeft }, line) => malformed(reading, `a hunk of which ${Math.max(oldLeft, newLeft)} lines are missing at the end`, {
    line,
    hint: 'The diff was cut off, or edited by hand; make it anew.',
});
function takeLine(reading, progress, hunks) {
    const { bytes, at } = reading.lines;
    switch (isEmptyLine(reading.lines) ? space : (bytes[at] ?? 0)) {
        case plus:
            progress.newLeft -= 1;
            progress.newAt += 1;
            progress.added += 1;
            break;
        case minus:
            progress.oldLeft -= 1;
            progress.oldAt += 1;
            progress.deleted += 1;
            break;
        case space:
            read_hunk_close(reading, progress, hunks);
            progress.oldLeft -= 1;
            progress.newLeft -= 1;
            progress.oldAt += 1;
            progress.newAt += 1;
            break;
        case backslash:
            return;
        default:
            throw malformed(reading, 'a line that is neither added nor deleted nor context, amid a hunk');
    }
    if (progress.oldLeft < 0 || progress.newLeft < 0)
        throw malformed(reading, 'a line more on one side than the header of its hunk states');
}
/** Ends a run of changed lines. */
function read_hunk_close(reading, progress, hunks) {
    const { oldAt, newAt, deleted, added } = progress;
    if (deleted === 0 && added === 0)
        return;
    countHunk(reading);
    hunks.push({ oldStart: oldAt - deleted, oldLines: deleted, newStart: newAt - added, newLines: added });
    progress.deleted = progress.added = 0;
}
/** `@@ -12,3 +14 @@`: a length of 1 is left out, and a side without lines has the number of the line before. */
function readHeader(reading) {
    const place = { at: reading.lines.at + '@@ -'.length };
    const old = readSide(reading.lines, place);
    const isSecond = take(reading.lines, place, ' +');
    const current = readSide(reading.lines, place);
    if (!old || !isSecond || !current || !take(reading.lines, place, ' @@'))
        throw malformed(reading, 'a hunk header that is not like @@ -1,2 +1,3 @@');
    return {
        oldLeft: old.length,
        newLeft: current.length,
        oldAt: old.start,
        newAt: current.start,
        deleted: 0,
        added: 0,
    };
}
function readSide(lines, place) {
    const number = readNumber(lines, place);
    const length = take(lines, place, ',') ? readNumber(lines, place) : 1;
    if (number === undefined || length === undefined || (number === 0 && length > 0))
        return undefined;
    return { start: length === 0 ? number + 1 : number, length };
}
// No file has lines past this; numbers stay exact.
const mostDigits = 10;
function readNumber({ bytes }, place) {
    const start = place.at;
    let number = 0;
    for (let digit = digitOf(bytes[place.at]); digit >= 0; digit = digitOf(bytes[place.at])) {
        number = number * 10 + digit;
        place.at += 1;
        if (place.at - start > mostDigits)
            return undefined;
    }
    return place.at === start ? undefined : number;
}
const digitOf = (byte = 0) => (byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : -1);
function take({ bytes }, place, text) {
    for (let index = 0; index < text.length; index += 1) {
        if (bytes[place.at + index] !== text.charCodeAt(index))
            return false;
    }
    place.at += text.length;
    return true;
}

;// CONCATENATED MODULE: ./build/formats/diff/read-file.js




const lines = [
    ['new file mode ', (header) => (header.kind = 'added')],
    ['deleted file mode ', (header) => (header.kind = 'deleted')],
    ['rename from ', (header, text) => Object.assign(header, { kind: 'renamed', from: readName(text) })],
    ['rename to ', (header, text) => Object.assign(header, { to: readName(text) })],
    ['copy from ', (header, text) => Object.assign(header, { kind: 'copied', from: readName(text) })],
    ['copy to ', (header, text) => Object.assign(header, { to: readName(text) })],
    ['Binary files ', (header) => (header.binary = true)],
    ['GIT binary patch', (header) => (header.binary = true)],
    ...['old mode ', 'new mode ', 'similarity index ', 'dissimilarity index ', 'index '].map((prefix) => [
        prefix,
        () => { },
    ]),
];
const gitStart = 'diff --git ';
/** Whether the part of a file starts here; a line `--- x` alone can be anything. */
function isFileStart({ lines: { bytes, at, end } }) {
    if (isAt(bytes, at, gitStart) || isAt(bytes, at, 'Binary files '))
        return true;
    if (!isAt(bytes, at, '--- ') || !isAt(bytes, end + 1, '+++ '))
        return false;
    const next = bytes.indexOf(0x0a, end + 1);
    return next !== -1 && isAt(bytes, next + 1, '@@ -');
}
/** Reads what the diff says of one file, and goes to the line behind it; undefined where a line only looks like it. */
function readFile(reading) {
    const { number } = reading.lines;
    if (startsWith(reading.lines, 'Binary files '))
        return readBinary(reading);
    const header = startsWith(reading.lines, gitStart) ? readGitHeader(reading) : {};
    if (startsWith(reading.lines, '--- '))
        readSides(reading, header);
    const named = nameFile(header);
    if (!named)
        throw malformed(reading, 'a file header without names', { line: number });
    return { ...named, binary: header.binary ?? false, hunks: header.sides ? readHunks(reading) : [] };
}
/** A difference without a header of its own, as `diff -r` has it. */
function readBinary(reading) {
    const [, text] = /^Binary files (.+) differ$/.exec(headerText(reading)) ?? [];
    const pair = text === undefined ? undefined : readNames(text, ' and ');
    toNextLine(reading.lines);
    const path = pair && commonName(pair);
    return path === undefined ? undefined : { path, kind: 'modified', binary: true, hunks: [] };
}
function readGitHeader(reading) {
    const header = { git: readNames(headerText(reading, gitStart.length), ' ') };
    while (toNextLine(reading.lines)) {
        const known = lines.find(([prefix]) => startsWith(reading.lines, prefix));
        if (!known)
            break;
        const [prefix, take] = known;
        take(header, headerText(reading, prefix.length));
    }
    return header;
}
function readSides(reading, header) {
    const before = headerText(reading, 4);
    const isSecond = toNextLine(reading.lines) && startsWith(reading.lines, '+++ ');
    const after = isSecond ? headerText(reading, 4) : '';
    const [old, current] = [readName(before), readName(after)];
    if (!isSecond || !old || !current)
        throw malformed(reading, 'a line --- without the name behind +++ that follows it');
    header.sides = { old, new: current };
    if (old === noFile || isNever(before))
        header.kind ??= 'added';
    if (current === noFile || isNever(after))
        header.kind ??= 'deleted';
    if (!toNextLine(reading.lines) || !startsWith(reading.lines, '@@ -'))
        throw malformed(reading, 'names behind --- and +++ without a hunk that follows them');
}
/** `diff -N` gives a file that is not there the time 0, in the zone of the machine. */
const isNever = (text) => /\t(?:1970-01-01|1969-12-31) /.test(text);
function readHunks(reading) {
    const hunks = [];
    while (startsWith(reading.lines, '@@ '))
        readHunk(reading, hunks);
    if (!isAtEnd(reading.lines) && isLeftOver(reading))
        throw malformed(reading, 'a line more than the header of its hunk states');
    return hunks;
}
/** Mails end with `-- ` and a version. */
const isLeftOver = (reading) => ['+', '-', ' '].some((sign) => startsWith(reading.lines, sign)) &&
    !isFileStart(reading) &&
    !/^-- ?$/.test(headerText(reading).slice(0, 4));
function nameFile(header) {
    const { kind = 'modified', from, to, git, sides } = header;
    if (from !== undefined || to !== undefined)
        return from && to ? { path: to, from, kind } : undefined;
    const path = sides && kind !== 'modified' ? oneName(sides, git) : bothNames(sides ?? git);
    return path ? { path, kind } : undefined;
}
const bothNames = (pair) => pair && (commonName(pair) ?? withoutPrefix(pair.new));
/** The name of a file that is on one side only. */
function oneName(sides, git) {
    const pair = git ?? sides;
    if (pair.old !== noFile && pair.new !== noFile)
        return bothNames(pair);
    return withoutPrefix(pair.old === noFile ? pair.new : pair.old);
}

;// CONCATENATED MODULE: ./build/formats/diff/added-lines.js
/** The lines of the new file that were not in the old one, ascending. */
const addedLines = ({ hunks }) => hunks.flatMap(({ newStart, newLines }) => (newLines === 0 ? [] : [[newStart, newStart + newLines - 1]]));

;// CONCATENATED MODULE: ./build/formats/diff/map-lines.js
/** Where a line of the new file was in the old one; undefined for a line that was added. */
function mapToOld(hunks) {
    return (line) => {
        const next = countUpTo(hunks, line);
        const before = hunks[next - 1] ?? { oldStart: 1, oldLines: 0, newStart: 1, newLines: 0 };
        const distance = line - (before.newStart + before.newLines);
        if (distance < 0)
            return undefined;
        const oldEnd = before.oldStart + before.oldLines;
        const after = hunks[next];
        // A diff that leaves changes out, such as those of white space, has lines between its hunks that correspond to none.
        if (after && after.oldStart - oldEnd !== after.newStart - before.newStart - before.newLines)
            return undefined;
        return oldEnd + distance;
    };
}
/** Where a line of the old file is in the new one; undefined for a line that was deleted. */
const mapToNew = (hunks) => mapToOld(hunks.map(({ oldStart, oldLines, newStart, newLines }) => ({
    oldStart: newStart,
    oldLines: newLines,
    newStart: oldStart,
    newLines: oldLines,
})));
/** How many hunks start at the line or before. */
function countUpTo(hunks, line) {
    let [low, high] = [0, hunks.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((hunks[middle]?.newStart ?? 0) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/formats/diff.js







/**
 * Reads a unified diff, as git or `diff -u` write it: with and without context, prefixes and what mails and commits have
 * around it. What is no diff is refused, except nothing at all: two trees may be the same. So is a diff that was cut off,
 * unless somebody listens for it.
 */
function parseDiff(bytes, file, onCut) {
    if (isAt(bytes, 0, '\xff\xfe') || isAt(bytes, 0, '\xfe\xff'))
        throw noDiff(file, 'is UTF-16 text and not a diff');
    const reading = startReading(isAt(bytes, 0, '\xef\xbb\xbf') ? bytes.subarray(3) : bytes, file, onCut);
    const { lines } = reading;
    const files = [];
    let isBlank = true;
    while (!isAtEnd(lines)) {
        isBlank &&= isEmptyLine(lines);
        if (isFileStart(reading)) {
            const found = readFile(reading);
            if (found)
                files.push(found);
            if (files.length > limits/* limits */.F.listedFiles)
                throw new errors/* GateError */.ue('too-large', `${nameOf(file)} is about more than ${limits/* limits */.F.listedFiles} files`);
            continue;
        }
        assertNoStray(reading);
        toNextLine(lines);
    }
    if (files.length === 0 && !isBlank)
        throw noDiff(file, describe(bytes));
    return files;
}
/** A hunk that belongs to no file would be lost, and with it lines that were added. */
function assertNoStray(reading) {
    const { lines } = reading;
    if (['diff --cc ', 'diff --combined ', '@@@'].some((start) => startsWith(lines, start)))
        throw malformed(reading, 'a combined diff, which has the lines of a merge against all of its parents,', {
            hint: 'Compare two commits: git diff BASE HEAD',
        });
    if (startsWith(lines, '@@ -'))
        throw malformed(reading, 'a hunk that belongs to no file');
}
const noDiff = (file, what) => new errors/* GateError */.ue('malformed', `${nameOf(file)} ${what}`, {
    at: file === undefined ? undefined : { file },
    hint: 'Make it with: git diff --no-color --output=FILE BASE HEAD',
});
const diff_escape = 0x1b;
const describe = (bytes) => bytes.includes(diff_escape) ? 'has colors and holds no diff that can be read' : 'holds no unified diff';


/***/ }),

/***/ 99303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readQuoted)
/* harmony export */ });
const escapes = {
    a: 0x07,
    b: 0x08,
    t: 0x09,
    n: 0x0a,
    v: 0x0b,
    f: 0x0c,
    r: 0x0d,
    '"': 0x22,
    '\\': 0x5c,
};
const quoted = /"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/y;
const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];
/** A name between quotes as C has them, at an offset; undefined where there is none. */
function readQuoted(text, at) {
    quoted.lastIndex = at;
    const [whole, inner] = quoted.exec(text) ?? [];
    if (whole === undefined || inner === undefined)
        return undefined;
    return { name: unescape(inner), end: at + whole.length };
}
/** Escapes stand for bytes: several of them can be one character. */
function unescape(inner) {
    const bytes = inner
        .split(/(\\(?:[0-3][0-7]{2}|.))/)
        .flatMap((part, index) => (index % 2 === 0 ? [...encoder.encode(part)] : [byteOf(part.slice(1))]));
    return decoder.decode(Uint8Array.from(bytes));
}
const byteOf = (escape) => escapes[escape] ?? Number.parseInt(escape, 8);


/***/ })

};
