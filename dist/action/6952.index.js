export const id = 6952;
export const ids = [6952];
export const modules = {

/***/ 76030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ printRatchetFile),
/* harmony export */   r: () => (/* binding */ parseRatchetFile)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69688);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1032);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72632);
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43041);
/* harmony import */ var _ratchet_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26498);






const version = 1;
const formatLine = (per) => `epic21-gate ratchet ${version}, per ${per}`;
const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;
/** Reads the file, or throws a GateError that names the line and what was expected there. */
function parseRatchetFile(bytes, { file, per }) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(bytes, file, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.baselineBytes);
    const lines = text.split(/\r?\n/);
    const marker = lines.findIndex((line) => conflict.test(line));
    if (marker !== -1)
        throw malformed(file, marker + 1, 'has a conflict of git that nobody settled', {
            hint: 'Keep the smaller numbers of both sides, or take one side whole and run `epic21-gate baseline update`.',
        });
    const start = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
    assertFormat(start === -1 ? undefined : lines[start], { file, per, line: start === -1 ? 1 : start + 1 });
    return {
        per,
        header: lines.slice(0, start),
        lineEnd: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
        entries: readEntries(lines, start + 1, { file, per }),
    };
}
function assertFormat(found, { file, per, line }) {
    if (found === formatLine(per))
        return;
    const [, said, rows] = /^epic21-gate ratchet (\d{1,9}), per (file|folder)$/.exec(found ?? '') ?? [];
    if (said !== undefined && Number(said) !== version)
        throw malformed(file, line, `is of version ${said} of its format, expected ${version}`, {
            hint: 'Use the version of epic21-gate that wrote it.',
        });
    if (rows !== undefined)
        throw malformed(file, line, `has a row per ${rows}, and the config wants one per ${per}`, {
            hint: 'Name another file in the config, which `epic21-gate baseline update` then writes.',
        });
    const what = found === undefined ? 'nothing' : `"${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(found, 80))}"`;
    throw malformed(file, line, `has ${what} where the line "${formatLine(per)}" was expected`);
}
function readEntries(lines, start, { file, per }) {
    const entries = [];
    const seen = new Map();
    for (const [index, text] of lines.entries()) {
        if (index < start || text === '')
            continue;
        const line = index + 1;
        if (text.startsWith('#'))
            throw malformed(file, line, 'has a comment among the rows, expected it above the format');
        const read = (0,_ratchet_row_js__WEBPACK_IMPORTED_MODULE_4__/* .readRow */ .zK)(text);
        if ('fault' in read)
            throw malformed(file, line, read.fault);
        if (read.key === '.' && per === 'file')
            throw malformed(file, line, 'has the row of a folder, expected a file');
        assertInOrder(read.key, entries.at(-1)?.key, seen.get(read.key), { file, line });
        if (entries.length === _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.listedFiles)
            throw malformed(file, line, `has more rows than the ${_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.listedFiles} that are read`);
        seen.set(read.key, line);
        entries.push({ ...read, line });
    }
    return entries;
}
function assertInOrder(key, previous, other, { file, line }) {
    const shown = (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(key, 80));
    if (other !== undefined)
        throw malformed(file, line, `has ${shown} on lines ${other} and ${line}, expected it once`, {
            hint: 'Keep the smaller numbers: a merge leaves both rows where both sides changed one.',
        });
    if (previous === undefined || (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(previous, key) < 0)
        return;
    throw malformed(file, line, `has ${shown} after ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(previous, 80))}, expected the rows sorted by path`, {
        hint: 'Move the row up to its place.',
    });
}
const malformed = (file, line, what, { hint } = {}) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `${file} ${what}`, { at: { file, line }, hint });
const ownHeader = [
    '# What no test covers, in counts that may only go down. `epic21-gate baseline update` writes this file.',
    '# In a merge conflict keep the smaller numbers of both sides.',
];
/** The text of the file: the same rows give the same text, in whatever order they come. */
function printRatchetFile({ per, header = ownHeader, lineEnd = '\n', entries, }) {
    const rows = entries
        .filter(({ lines, branches }) => lines > 0 || branches > 0)
        .sort((a, b) => (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(a.key, b.key))
        .map(_ratchet_row_js__WEBPACK_IMPORTED_MODULE_4__/* .printRow */ ._q);
    const lines = [...header, formatLine(per), ...(rows.length > 0 ? ['', ...rows] : [])];
    return `${lines.join(lineEnd)}${lineEnd}`;
}


/***/ }),

/***/ 26498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _q: () => (/* binding */ printRow),
/* harmony export */   bW: () => (/* binding */ reasonFault),
/* harmony export */   zK: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var _model_plain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77664);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);


const quoted = String.raw `"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const counts = String.raw `(0|[1-9]\d{0,14}) lines?, (0|[1-9]\d{0,14}) branch(?:es)?`;
const row = new RegExp(String.raw `^(${quoted}|[^":\\]+): ${counts}(?: \(raised from ${counts}: (${quoted})\))?$`, 'u');
const example = 'src/a.ts: 12 lines, 3 branches';
const mostReasonCharacters = 200;
/** What is wrong with a reason, or nothing. */
function reasonFault(reason) {
    if (!/[\p{L}\p{N}]/u.test(reason))
        return 'says nothing, expected a few words';
    if (reason.length <= mostReasonCharacters)
        return undefined;
    return `has ${reason.length} characters, expected at most ${mostReasonCharacters}`;
}
/** One row of the file, or what is wrong with it. */
function readRow(text) {
    const [, path, lines, branches, fromLines, fromBranches, reason] = row.exec(text) ?? [];
    const key = path === undefined ? undefined : readPath(path);
    if (key === undefined)
        return { fault: `has "${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 80))}" where a row such as "${example}" was expected` };
    const git = key === '.' ? key : (0,_model_plain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s)(key);
    if (git === '' || git.startsWith('/'))
        return { fault: `has the path "${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(key, 80))}", expected one that is relative` };
    if (git !== key)
        return {
            fault: `has the path "${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(key, 80))}", expected it as git writes it: ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(git, 80))}`,
        };
    const gap = { key, lines: Number(lines), branches: Number(branches) };
    if (reason === undefined)
        return gap;
    const said = unquote(reason);
    const fault = reasonFault(said);
    if (fault !== undefined)
        return { fault: `has a reason that ${fault}` };
    return { ...gap, raised: { from: { lines: Number(fromLines), branches: Number(fromBranches) }, reason: said } };
}
function readPath(path) {
    if (path.startsWith('"'))
        return unquote(path);
    return isPlain(path) ? path : undefined;
}
/** What `quoted` has matched is valid JSON. */
const unquote = (text) => String(JSON.parse(text));
function printRow({ key, raised, ...gap }) {
    const suffix = raised ? ` (raised from ${printGap(raised.from)}: ${quote(raised.reason)})` : '';
    return `${isPlain(key) ? key : quote(key)}: ${printGap(gap)}${suffix}`;
}
const printGap = ({ lines, branches }) => `${lines} ${lines === 1 ? 'line' : 'lines'}, ${branches} ${branches === 1 ? 'branch' : 'branches'}`;
// What cannot be taken for a comment, a conflict marker, the end of the path or nothing at all.
const plain = /^[^\s"#<=>|:\\](?:[^":\\]*[^\s":\\])?$/u;
const isPlain = (path) => plain.test(path) && !/[^\S ]/u.test(path) && (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(path, () => '') === path;
/** As JSON, with every character escaped that could not be seen. */
const quote = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(JSON.stringify(text), escaped).replaceAll(/[^\S ]/gu, escaped);
const escaped = (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');


/***/ }),

/***/ 72632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Bytes from outside as text; what is no UTF-8 text is refused by name. */
function decodeText(bytes, file, mostBytes) {
    if (bytes.length > mostBytes)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('too-large', `${file} has ${bytes.length} bytes, over the limit of ${mostBytes}`);
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if (!text.includes('\0'))
            return text;
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `${file} is not UTF-8 text`, { cause });
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `${file} is a binary file`);
}


/***/ }),

/***/ 25327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/** The digest of text or bytes, as hexadecimal digits. */
function sha256(content) {
    // An import would cost every run of the command line some milliseconds, and few need it.
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(content).digest('hex');
}


/***/ })

};
