export const id = 311;
export const ids = [311];
export const modules = {

/***/ 97079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   cV: () => (/* binding */ decodeEnvFile),
/* harmony export */   dc: () => (/* binding */ hasInvalidUtf8),
/* harmony export */   q2: () => (/* binding */ encodeEnvFile)
/* harmony export */ });
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
// A byte that is no UTF-8 becomes a lone low surrogate, U+DC80 to U+DCFF: no valid UTF-8 decodes to one, so the way back
// is unambiguous. (Python calls this surrogateescape.) Latin-1 would be lossless too, but would show "é" as "Ã©".
const ESCAPED_BYTE = /([\uDC80-\uDCFF]+)/u;
const ESCAPE = 0xdc00;
/** Bytes as text, losslessly: `encodeEnvFile(decodeEnvFile(bytes))` equals `bytes`, whatever they are. */
function decodeEnvFile(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return decodeWithEscapes(bytes);
    }
}
/** The way back from `decodeEnvFile`. */
function encodeEnvFile(text) {
    if (!ESCAPED_BYTE.test(text))
        return encoder.encode(text);
    const runs = text
        .split(ESCAPED_BYTE)
        .map((run, index) => (index % 2 === 0 ? encoder.encode(run) : unescapeBytes(run)));
    const bytes = new Uint8Array(runs.reduce((total, run) => total + run.length, 0));
    let at = 0;
    for (const run of runs) {
        bytes.set(run, at);
        at += run.length;
    }
    return bytes;
}
/** Whether decoded text is no text at all: it holds a NUL or bytes that are not UTF-8 (UTF-16 files show as NULs). */
function isBinary(text) {
    return text.includes('\0') || hasInvalidUtf8(text);
}
/** Whether decoded text stands for bytes that are not UTF-8. */
function hasInvalidUtf8(text) {
    return ESCAPED_BYTE.test(text);
}
function unescapeBytes(run) {
    return Uint8Array.from(run, (character) => character.charCodeAt(0) - ESCAPE);
}
function decodeWithEscapes(bytes) {
    const runs = [];
    let start = 0;
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes, at);
        if (length === 0) {
            runs.push(strict.decode(bytes.subarray(start, at)), String.fromCharCode(ESCAPE + (bytes[at] ?? 0)));
            start = at + 1;
        }
        at += length || 1;
    }
    runs.push(strict.decode(bytes.subarray(start)));
    return runs.join('');
}
/** Length of the valid UTF-8 sequence at a place; 0 where there is none (Unicode 16, table 3-7). */
function sequenceLength(bytes, at) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80)
        return 1;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    const [low, high] = secondByteRange[lead] ?? [0x80, 0xbf];
    const second = bytes[at + 1] ?? 0;
    if (second < low || second > high)
        return 0;
    for (let next = at + 2; next < at + length; next += 1) {
        if (((bytes[next] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return length;
}
// Overlong forms, surrogates and code points past U+10FFFF are ruled out by the second byte.
const secondByteRange = {
    0xe0: [0xa0, 0xbf],
    0xed: [0x80, 0x9f],
    0xf0: [0x90, 0xbf],
    0xf4: [0x80, 0x8f],
};


/***/ }),

/***/ 49687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ dialects),
  S: () => (/* binding */ readEnvFile)
});

// EXTERNAL MODULE: ./build/formats/env-file/lines.js
var env_file_lines = __webpack_require__(35471);
;// CONCATENATED MODULE: ./build/formats/env-file/cursor.js
/** Takes what a sticky pattern matches here; without a match the cursor stays. */
function take(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const taken = pattern.exec(cursor.text)?.[0];
    cursor.at += taken?.length ?? 0;
    return taken;
}
/** Takes the text up to an offset. */
function takeTo(cursor, end) {
    const taken = cursor.text.slice(cursor.at, end);
    cursor.at = end;
    return taken;
}
/** Offset of the first line feed from here on, or the end of the text. */
function lineFeed({ text, at }) {
    const found = text.indexOf('\n', at);
    return found === -1 ? text.length : found;
}

;// CONCATENATED MODULE: ./build/formats/env-file/expand.js
const opaque = Symbol('opaque');
// Linux hands no longer string to a program. It also stops a file that doubles a value on each of its lines.
const LONGEST_VALUE = 131_072;
/**
 * Puts known values for references. Nothing comes out if any of them is unknown: what the environment holds, and so
 * whether a default applies, is not to be seen in the file.
 */
function expand(parts, known) {
    let text = '';
    for (const part of parts) {
        const value = typeof part === 'string' ? part : part === opaque ? undefined : resolve(part, known);
        if (value === undefined)
            return undefined;
        text += value;
        if (text.length > LONGEST_VALUE && parts.length > 1)
            return undefined;
    }
    return text;
}
function resolve({ name, whenEmpty }, known) {
    const value = known(name);
    return value === '' && whenEmpty !== undefined ? whenEmpty : value;
}

;// CONCATENATED MODULE: ./build/formats/env-file/reading.js
function startReading(lineAt) {
    const settings = new Map();
    const problems = [];
    return {
        set(key, at, value, raw) {
            const line = lineAt(at);
            const setting = value === undefined ? { line, computed: true, raw } : { line, computed: false, value };
            const earlier = settings.get(key);
            if (earlier)
                earlier.push(setting);
            else
                settings.set(key, [setting]);
        },
        doubt() {
            for (const list of settings.values()) {
                const last = list.at(-1);
                if (last && !last.computed)
                    list[list.length - 1] = { line: last.line, computed: true, raw: last.value };
            }
        },
        reject(at, message) {
            problems.push({ line: lineAt(at), message });
        },
        known(key) {
            const last = settings.get(key)?.at(-1);
            return last && !last.computed ? last.value : undefined;
        },
        reading: () => ({ settings, problems }),
        refusal: (at, message) => ({ settings: new Map(), problems: [{ line: lineAt(at), message }] }),
    };
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/bash-names.js
/** Commands after which a variable may have another value, or the file may have ended. */
const changesShell = new Set(`. source eval exec exit return logout command builtin enable trap kill unset set shopt declare
  typeset local readonly export let read mapfile readarray printf getopts alias unalias cd pushd popd
  wait hash if then else elif fi for while until do done case esac select in function time coproc { }
  ! [[ break continue`.split(/\s+/));
/** Variables that bash computes, or does not let anyone set. */
const ownedByShell = new Set(`UID EUID PPID BASHOPTS SHELLOPTS BASH_VERSINFO POSIXLY_CORRECT RANDOM SRANDOM SECONDS LINENO
  EPOCHSECONDS EPOCHREALTIME BASHPID BASH_COMMAND BASH_SUBSHELL BASH_ARGV0 BASH_ALIASES BASH_CMDS
  FUNCNAME GROUPS DIRSTACK HISTCMD PIPESTATUS COMP_WORDBREAKS _`.split(/\s+/));

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/bash-nesting.js
const closers = { '(': ')', '{': '}', '[': ']', '"': '"', '`': '`' };
/**
 * Offset behind the bracket or backquote that closes the one at `open`. What stands inside is for bash to run, so only
 * its nesting matters here. A stack of its own, not recursion: a hostile file may nest a hundred thousand deep.
 */
function skipNested(text, open) {
    const stop = /[\\'"`()[\]{}]/g;
    const stack = [closers[text.charAt(open)]];
    stop.lastIndex = open + 1;
    for (let found = stop.exec(text); found; found = stop.exec(text)) {
        const [character] = found;
        const top = stack.at(-1);
        if (character === '\\')
            stop.lastIndex += 1;
        else if (character === top)
            stack.pop();
        else if (character === "'" && top !== '"') {
            const close = text.indexOf("'", stop.lastIndex);
            if (close === -1)
                return undefined;
            stop.lastIndex = close + 1;
        }
        else if (opens(text, found.index, top))
            stack.push(closers[character]);
        if (stack.length === 0)
            return stop.lastIndex;
    }
    return undefined;
}
function opens(text, at, top) {
    const character = text.charAt(at);
    if (character === '"' || character === '`')
        return true;
    if (!'({['.includes(character))
        return false;
    return text[at - 1] === '$' || (character === '(' && top !== '"');
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/bash-words.js



const ASSIGNMENT = /[A-Za-z_]\w*\+?=/y;
const PLAIN = /[^\\'"`$~ \t\n;&|()<>]+/y;
const PLAIN_IN_QUOTES = /[^"\\$`]+/y;
const NAME = /[A-Za-z_]\w*/y;
const BRACED = /\{([A-Za-z_]\w*)(?:(:?)-([\w./,@%+^-]*))?\}/y;
const SPECIAL = /[\d@*#?$!-]/y;
const END = /[ \t\n;&|()<>]|$/y;
/** Reads the word at the cursor; nothing comes out when a quote or a bracket in it is never closed. */
function takeWord(cursor) {
    const at = cursor.at;
    const head = take(cursor, ASSIGNMENT);
    const start = cursor.at;
    const parts = [];
    while (!isAt(cursor, END)) {
        const piece = isTilde(cursor, start) ? takeOpaque(cursor) : takePiece(cursor);
        if (!piece)
            return undefined;
        for (const part of piece)
            parts.push(part);
    }
    const raw = cursor.text.slice(start, cursor.at);
    return { at, name: head?.replace(/\+?=$/, ''), appends: head?.endsWith('+=') ?? false, parts, raw };
}
function takePiece(cursor) {
    const character = cursor.text[cursor.at];
    if (character === '\\')
        return takeEscape(cursor);
    if (character === "'")
        return takeSingleQuoted(cursor);
    if (character === '"')
        return takeDoubleQuoted(cursor);
    if (character === '`')
        return takeNested(cursor);
    if (character === '$')
        return takeDollar(cursor, false);
    return [take(cursor, PLAIN) ?? takeTo(cursor, cursor.at + 1)];
}
/** `~` is a home directory at the start of a value, also of one that starts on a continued line, and after each colon. */
function isTilde({ text, at }, start) {
    return text[at] === '~' && (at === start || text[at - 1] === ':' || text[at - 1] === '\n');
}
function takeOpaque(cursor) {
    cursor.at += 1;
    return [opaque];
}
function takeEscape(cursor) {
    const escaped = takeTo(cursor, Math.min(cursor.at + 2, cursor.text.length)).slice(1);
    return escaped === '\n' ? [] : [escaped === '' ? '\\' : escaped];
}
function takeSingleQuoted(cursor) {
    const close = cursor.text.indexOf("'", cursor.at + 1);
    return close === -1 ? undefined : [takeTo(cursor, close + 1).slice(1, -1)];
}
function takeDoubleQuoted(cursor) {
    const parts = [];
    cursor.at += 1;
    while (cursor.text[cursor.at] !== '"') {
        const piece = takePieceInQuotes(cursor);
        if (!piece)
            return undefined;
        for (const part of piece)
            parts.push(part);
    }
    cursor.at += 1;
    return parts;
}
function takePieceInQuotes(cursor) {
    const character = cursor.text[cursor.at];
    if (character === undefined)
        return undefined;
    if (character === '`')
        return takeNested(cursor);
    if (character === '$')
        return takeDollar(cursor, true);
    if (character !== '\\')
        return [take(cursor, PLAIN_IN_QUOTES) ?? ''];
    const escaped = cursor.text.charAt(cursor.at + 1);
    cursor.at += 2;
    if (escaped === '\n')
        return [];
    return ['$`"\\'.includes(escaped) ? escaped : `\\${escaped}`];
}
function takeDollar(cursor, inQuotes) {
    cursor.at += 1;
    const name = take(cursor, NAME);
    // A name goes on behind a backslash and newline: which variable this is, is not followed.
    if (cursor.text.startsWith('\\\n', cursor.at))
        return [opaque];
    if (name !== undefined)
        return [{ name }];
    BRACED.lastIndex = cursor.at;
    const braced = BRACED.exec(cursor.text);
    if (braced)
        return [takeBraced(cursor, braced)];
    const next = cursor.text.charAt(cursor.at);
    if (next !== '' && '{(['.includes(next))
        return takeNested(cursor);
    if (take(cursor, SPECIAL))
        return [opaque];
    // $"..." is a string to translate: a plain one where there is no catalog. $'...' knows escapes that are not followed.
    if (!inQuotes && next === '"')
        return takeDoubleQuoted(cursor);
    if (!inQuotes && next === "'")
        return takeAnsiQuoted(cursor);
    return ['$'];
}
function takeAnsiQuoted(cursor) {
    const stop = /['\\]/g;
    stop.lastIndex = cursor.at + 1;
    for (let found = stop.exec(cursor.text); found; found = stop.exec(cursor.text)) {
        if (found[0] === "'") {
            cursor.at = stop.lastIndex;
            return [opaque];
        }
        stop.lastIndex += 1;
    }
    return undefined;
}
function takeBraced(cursor, [all, name = '', colon, fallback]) {
    cursor.at += all.length;
    return colon === ':' && fallback !== undefined ? { name, whenEmpty: fallback } : { name };
}
function takeNested(cursor) {
    const end = skipNested(cursor.text, cursor.at);
    if (end === undefined)
        return undefined;
    cursor.at = end;
    return [opaque];
}
function isAt({ text, at }, pattern) {
    pattern.lastIndex = at;
    return pattern.test(text);
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/bash.js






const BLANKS = /[ \t]*/y;
const REST_OF_LINE = /[^\n]*/y;
// ${A:=1} and $((A=1)) set a variable wherever they stand; ${A:?} and $((1/0)) may end it all.
const SIDE_EFFECT = /\$\{(?!\w+(?::?-[\w./,@%+^-]*)?\})|\$\(\(|\$\[/;
// An array element, or a name that a continued line may have split.
const HIDDEN_ASSIGNMENT = /^\w+\[|\\\n/;
const bash_NAME = /^[A-Za-z_]\w*$/;
const NAME_AND_VALUE = /^([A-Za-z_]\w*)(\+?)=([^]*)$/;
/** What `set -a; source FILE` would leave in the environment. Assignments are followed, everything else is a problem. */
function readBash(text) {
    const shell = { recorder: startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(text))), isUncertain: false };
    const cursor = { text, at: 0 };
    while (cursor.at < text.length) {
        const line = takeLine(cursor);
        if (line.end === 'unclosed') {
            shell.recorder.reject(line.at, 'a quote or bracket that is never closed: bash reads no further');
            break;
        }
        if (line.end === 'unsupported')
            giveUp(line, shell);
        else
            for (const words of line.commands)
                run(words, shell);
    }
    return shell.recorder.reading();
}
function takeLine(cursor) {
    let words = [];
    const commands = [words];
    for (;;) {
        skipBlanks(cursor);
        const at = cursor.at;
        const character = cursor.text[at];
        if (character === undefined || character === '\n') {
            cursor.at += 1;
            return { commands, end: 'newline', at };
        }
        if (character === '#')
            take(cursor, REST_OF_LINE);
        else if (isSeparator(cursor, words)) {
            cursor.at += 1;
            words = [];
            commands.push(words);
        }
        else if (';&|()<>'.includes(character)) {
            take(cursor, REST_OF_LINE);
            return { commands, end: 'unsupported', at };
        }
        else {
            const word = takeWord(cursor);
            if (!word)
                return { commands, end: 'unclosed', at };
            words.push(word);
        }
    }
}
function skipBlanks(cursor) {
    take(cursor, BLANKS);
    while (cursor.text.startsWith('\\\n', cursor.at)) {
        cursor.at += 2;
        take(cursor, BLANKS);
    }
}
/** A single `;` behind a command: alone it is a syntax error, and `;;` and `;&` belong to `case`. */
function isSeparator({ text, at }, words) {
    return text[at] === ';' && words.length > 0 && text[at + 1] !== ';' && text[at + 1] !== '&';
}
function giveUp({ at, commands }, shell) {
    shell.recorder.reject(at, 'shell syntax beyond assignments: no value is certain');
    loseTrack(shell);
    for (const word of commands.flat()) {
        if (word.name !== undefined)
            bash_assign(word.name, word.at, undefined, word.raw, shell);
    }
}
function run(words, shell) {
    const expansion = words.find((word) => SIDE_EFFECT.test(word.raw));
    if (expansion) {
        shell.recorder.reject(expansion.at, 'an expansion that may set variables or stop: no value is certain');
        loseTrack(shell);
    }
    const command = words.find((word) => word.name === undefined);
    if (!command) {
        for (const word of words)
            bash_assign(word.name ?? '', word.at, bash_valueOf(word, shell), word.raw, shell);
    }
    else if (command === words[0] && command.raw === 'export')
        exportAll(words.slice(1), shell);
    else
        runOther(command, shell);
}
/** `C = v` lands here, and so do a bare key, a BOM and the lone CR of an empty CRLF line. */
function runOther(command, shell) {
    shell.recorder.reject(command.at, 'not an assignment: bash runs it as a command');
    const name = expand(command.parts, () => undefined);
    if (name === undefined || changesShell.has(name) || HIDDEN_ASSIGNMENT.test(command.raw))
        loseTrack(shell);
}
function exportAll(words, shell) {
    // All words are expanded before `export` runs: in `export A=1 B=$A`, B gets what A was before.
    const values = words.map((word) => (holdsBrace(word) ? undefined : expand(word.parts, shell.recorder.known)));
    for (const [index, word] of words.entries()) {
        if (word.name === undefined)
            exportWord(word, shell);
        else
            bash_assign(word.name, word.at, appended(word, values[index], shell), word.raw, shell);
    }
}
/** What is appended to is what it is by then: in `export A=1 A+=2`, A gets 12. */
function appended({ name = '', appends }, value, { recorder }) {
    const before = appends ? expand([{ name }], recorder.known) : '';
    return before === undefined || value === undefined ? undefined : before + value;
}
/** `export NAME` sets nothing; `export "NAME=value"` does, though it does not look like an assignment. */
function exportWord(word, shell) {
    const text = holdsBrace(word) ? undefined : expand(word.parts, () => undefined);
    if (text !== undefined && bash_NAME.test(text))
        return;
    const [, name, plus, value] = NAME_AND_VALUE.exec(text ?? '') ?? [];
    if (name !== undefined)
        return bash_assign(name, word.at, plus ? undefined : value, word.raw, shell);
    shell.recorder.reject(word.at, 'export with an option or with something that is no name');
    if (text === undefined || text.startsWith('-'))
        loseTrack(shell);
}
/** `export` may make several words of a `{`. */
function holdsBrace(word) {
    return word.raw.includes('{');
}
function bash_valueOf({ name = '', appends, parts }, { recorder }) {
    return expand(appends ? [{ name }, ...parts] : parts, recorder.known);
}
function bash_assign(name, at, value, raw, shell) {
    if (ownedByShell.has(name)) {
        shell.recorder.reject(at, 'a variable that bash keeps to itself');
        loseTrack(shell);
    }
    shell.recorder.set(name, at, shell.isUncertain ? undefined : value, raw);
}
function loseTrack(shell) {
    if (!shell.isUncertain)
        shell.recorder.doubt();
    shell.isUncertain = true;
}

;// CONCATENATED MODULE: ./build/formats/env-file/spaces.js
/** What Go calls a space. JavaScript's `\s` differs: it has the BOM and lacks U+0085. */
const goSpace = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
/** Offset of the first character from `at` on that is no such space. */
function skipSpaces(text, at, space) {
    let end = at;
    while (end < text.length && space.test(text.charAt(end)))
        end += 1;
    return end;
}
/** A loop, since `/\s+$/` takes quadratic time on a long run of spaces inside the text. */
function trimSpacesEnd(text, space) {
    let end = text.length;
    while (end > 0 && space.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/compose-template.js

const NAMED = /[a-z_][a-z0-9_]*/iy;
const compose_template_BRACED = /\{([a-z_][a-z0-9_]*)(?:(:?[-+?])([^{}$]*))?\}/iy;
const NESTED = /\{[a-z_][a-z0-9_]*:?[-+?]/iy;
/** A value as compose-go's templates read it; nothing for a template that they reject. */
function parseTemplate(text) {
    const parts = [];
    let done = 0;
    for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', done)) {
        const found = parseReference(text, at + 1);
        if (!found)
            return undefined;
        parts.push(text.slice(done, at), found.part);
        done = found.end;
    }
    return [...parts, text.slice(done)];
}
function parseReference(text, at) {
    if (text[at] === '$')
        return { part: '$', end: at + 1 };
    const name = matchAt(NAMED, text, at)?.[0];
    if (name !== undefined)
        return { part: { name }, end: at + name.length };
    const braced = matchAt(compose_template_BRACED, text, at);
    if (braced)
        return { part: bracedPart(braced), end: at + braced[0].length };
    // A default that holds references again: known to be computed, so the rest need not be understood.
    const isNested = matchAt(NESTED, text, at) && text.includes('}', at);
    return isNested ? { part: opaque, end: text.length } : undefined;
}
function bracedPart([, name = '', operator, fallback = '']) {
    if (operator === undefined || operator === '-')
        return { name };
    return operator === ':-' ? { name, whenEmpty: fallback } : opaque;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
/** The escapes of a double-quoted value: Go's, with a leading 0 for octal. `\$` becomes the `$$` of templates. */
function unescapeQuoted(text) {
    return text.replaceAll(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, character, octal) => {
        if (character !== undefined)
            return escapes[character] ?? match;
        if (octal === undefined || !/^[0-3][0-7]{2}$/.test(octal))
            return `\\${octal ?? ''}`;
        return String.fromCharCode(Number.parseInt(octal, 8));
    });
}
// No entry for \c, which the pattern lets through and Go then rejects: it stays as it is.
const escapes = {
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    $: '$$',
    '"': '"',
    '\\': '\\',
};

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/compose.js






const EXPORT = /export[\t\n\f\r ]+/y;
// A name may hold any letter or number of Unicode, and spaces, which are complained about later.
const KEY = /[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*/uy;
const compose_BLANKS = /[\t\v\f\r \u0085\u00A0]*/y;
/** compose-go reads statements, not lines: what follows a closing quote is the next one. Any error drops the file. */
function readCompose(text) {
    const recorder = startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(text)));
    const cursor = { text, at: text.startsWith('\uFEFF') ? 1 : 0 };
    for (;;) {
        cursor.at = skipSpaces(text, cursor.at, goSpace);
        if (cursor.at === text.length)
            return recorder.reading();
        const start = cursor.at;
        const fault = text[start] === '#' ? skipLine(cursor) : readStatement(cursor, recorder);
        if (fault)
            return recorder.refusal(start, `${fault}: compose refuses the whole file`);
    }
}
function readStatement(cursor, recorder) {
    if (take(cursor, EXPORT))
        take(cursor, compose_BLANKS);
    const at = cursor.at;
    const key = trimSpacesEnd(take(cursor, KEY) ?? '', goSpace);
    const end = cursor.text[cursor.at];
    if (end === undefined)
        return readEndOfFile(cursor, at, recorder);
    if (end !== '=' && end !== ':' && end !== '\n')
        return 'a character that no variable name may have';
    if (key.includes(' '))
        return 'a space in a variable name';
    cursor.at += 1;
    if (end === '\n') {
        if (key !== '')
            recorder.set(key, at, undefined, key);
        return undefined;
    }
    take(cursor, compose_BLANKS);
    return readValue(cursor, key, at, recorder);
}
/** A name with no newline behind it is taken for the value of a variable without a name. */
function readEndOfFile(cursor, at, recorder) {
    if (at === cursor.at)
        return 'export without a name';
    recorder.reject(at, 'no = and no newline: compose does not take this for a name');
    return undefined;
}
function readValue(cursor, key, at, recorder) {
    const quote = cursor.text.charAt(cursor.at);
    const quoted = quote === '"' || quote === "'";
    const raw = quoted ? takeQuoted(cursor, quote) : takeUnquoted(cursor);
    if (raw === undefined)
        return 'a quote that is never closed';
    const parts = quote === "'" ? [raw] : parseTemplate(quote === '"' ? unescapeQuoted(raw) : raw);
    if (!parts)
        return 'a $ that starts no variable (write $$)';
    if (key === '')
        recorder.reject(at, 'no variable name before =');
    else
        recorder.set(key, at, expand(parts, recorder.known), raw);
    return undefined;
}
function takeUnquoted(cursor) {
    const line = takeTo(cursor, lineFeed(cursor));
    const comment = line.indexOf(' #');
    return trimSpacesEnd(comment === -1 ? line : line.slice(0, comment), goSpace);
}
/** The text between quotes, without the backslashes that escape the quote itself. */
function takeQuoted(cursor, quote) {
    const stop = quote === '"' ? /["\\]/g : /['\\]/g;
    const pieces = [];
    cursor.at += 1;
    for (;;) {
        stop.lastIndex = cursor.at;
        const found = stop.exec(cursor.text);
        if (!found)
            return undefined;
        pieces.push(takeTo(cursor, found.index));
        cursor.at += 1;
        if (found[0] === quote)
            return pieces.join('');
        const escaped = cursor.text.charAt(cursor.at);
        pieces.push(escaped === quote ? escaped : `\\${escaped}`);
        cursor.at += 1;
    }
}
function skipLine(cursor) {
    cursor.at = lineFeed(cursor);
}

// EXTERNAL MODULE: ./build/formats/env-file/bytes.js
var bytes = __webpack_require__(97079);
;// CONCATENATED MODULE: ./build/formats/env-file/dialects/docker-run.js




// Go's bufio.Scanner gives up on a longer line, and with it on the file.
const LONGEST_LINE = 65_535;
/** No quotes, no escapes, no inline comments: a value is what stands after the first `=`. */
function readDockerRun(text) {
    const recorder = startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(text)));
    let start = 0;
    for (const whole of text.split('\n')) {
        const at = start;
        start += whole.length + 1;
        const line = clean(whole, at);
        const fault = faultOf(whole, line);
        if (fault !== undefined)
            return recorder.refusal(at, `${fault}: docker run refuses the whole file`);
        if (line === '' || line.startsWith('#'))
            continue;
        const sign = line.indexOf('=');
        if (sign === -1)
            recorder.set(line, at, undefined, line);
        else
            recorder.set(line.slice(0, sign), at, line.slice(sign + 1), line.slice(sign + 1));
    }
    return recorder.reading();
}
function clean(whole, at) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    const bom = at === 0 && line.startsWith('\uFEFF') ? 1 : 0;
    return line.slice(skipSpaces(line, bom, goSpace));
}
function faultOf(whole, line) {
    if (isTooLong(whole))
        return `a line of more than ${LONGEST_LINE} bytes`;
    if ((0,bytes/* hasInvalidUtf8 */.dc)(whole))
        return 'bytes that are not UTF-8';
    if (line.startsWith('#'))
        return undefined;
    if (line.startsWith('='))
        return 'no variable name before =';
    return /^[^=]*[ \t]/.test(line) ? 'whitespace in a variable name' : undefined;
}
function isTooLong(line) {
    return line.length * 3 > LONGEST_LINE && (0,bytes/* encodeEnvFile */.q2)(line).length > LONGEST_LINE;
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/dotenv.js


const SPACES = /\s*/y;
const dotenv_EXPORT = /export\s+(?=[\w.-])/y;
const dotenv_KEY = /[\w.-]+/y;
const SIGN = /\s*=|:\s/y;
const LINE = /.*/y;
const AFTER_QUOTE = /[^\S\n\u2028\u2029]*(?=[\n\u2028\u2029#]|$)/y;
/** The package matches one regular expression over the file; this walks the same way in linear time. */
function readDotenv(text) {
    const lines = text.replaceAll(/\r\n?/g, '\n');
    const recorder = startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(lines)));
    let at = skip(SPACES, lines, 0);
    while (at < lines.length) {
        at = lines[at] === '#' ? skip(LINE, lines, at) : dotenv_readStatement(lines, at, recorder);
        at = skip(SPACES, lines, at);
    }
    return recorder.reading();
}
/** Reads one statement and gives the offset behind it. */
function dotenv_readStatement(lines, start, recorder) {
    const keyAt = skip(dotenv_EXPORT, lines, start);
    const keyEnd = skip(dotenv_KEY, lines, keyAt);
    const valueAt = skip(SIGN, lines, keyEnd);
    if (keyEnd === keyAt || valueAt === keyEnd) {
        recorder.reject(start, 'no assignment: dotenv ignores the line');
        return skip(LINE, lines, start);
    }
    const { value, end } = quotedValue(lines, valueAt) ?? lineValue(lines, valueAt);
    const key = lines.slice(keyAt, keyEnd);
    // The package collects values in a plain object, where this name is a setter.
    if (key === '__proto__')
        recorder.reject(start, 'dotenv drops a variable of this name');
    else
        recorder.set(key, keyAt, value, value);
    return end;
}
/** A value in quotes, which may even open on a later line than the key. */
function quotedValue(lines, valueAt) {
    const open = skip(SPACES, lines, valueAt);
    const quote = lines.charAt(open);
    if (!isQuote(quote))
        return undefined;
    const close = closingQuote(lines, open, quote);
    if (close === undefined)
        return undefined;
    const text = lines.slice(open + 1, close);
    return { value: quote === '"' ? unescapeNewlines(text) : text, end: skip(LINE, lines, close + 1) };
}
/**
 * The quote that ends the value has only a comment behind it. The first unescaped quote ends the search; before it an
 * escaped one will do, and the last such one is taken if that first one does not.
 */
function closingQuote(lines, open, quote) {
    let closing;
    for (let at = lines.indexOf(quote, open + 1); at !== -1; at = lines.indexOf(quote, at + 1)) {
        AFTER_QUOTE.lastIndex = at + 1;
        if (AFTER_QUOTE.test(lines))
            closing = at;
        if (lines[at - 1] !== '\\')
            break;
    }
    return closing;
}
/** The rest of the line up to any `#`, blank before it or not; matching quotes around it go. */
function lineValue(lines, valueAt) {
    const newline = lines.indexOf('\n', valueAt);
    const line = lines.slice(valueAt, newline === -1 ? lines.length : newline);
    const text = (line.split('#', 1)[0] ?? '').trim();
    const quote = text.charAt(0);
    const bare = text.length > 1 && isQuote(quote) && text.endsWith(quote) ? text.slice(1, -1) : text;
    return { value: quote === '"' ? unescapeNewlines(bare) : bare, end: valueAt + line.length };
}
function unescapeNewlines(text) {
    return text.replaceAll('\\n', '\n').replaceAll('\\r', '\r');
}
function isQuote(character) {
    return character === '"' || character === "'" || character === '`';
}
/** Offset behind what a sticky pattern matches at a place; the place itself where it does not match. */
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match ? at + match[0].length : at;
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/node.js



// Newlines too: `A=`, blanks, newline, `"x"` gives A the value of the next line.
const space = /[ \t\n]/;
const SIGN_OR_NEWLINE = /[=\n]/g;
/** `node_dotenv.cc` of Node 24.21, step by step: its oddities decide what a program gets to see. */
function readNode(text) {
    const recorder = startReading((0,env_file_lines/* lineLookup */.P)(lineStartsWithoutReturns(text)));
    const rest = { text: trimSpacesEnd(text.replaceAll('\r', ''), space), at: 0 };
    node_skipBlanks(rest);
    while (rest.at < rest.text.length) {
        // Blanks are not skipped after a comment, so an indented `# A=1` below one sets a variable named "# A".
        if (rest.text[rest.at] === '#' || rest.text[rest.at] === '\n')
            node_skipLine(rest, rest.at);
        else
            node_readStatement(rest, recorder);
    }
    return recorder.reading();
}
function node_readStatement(rest, recorder) {
    const { text, at: start } = rest;
    SIGN_OR_NEWLINE.lastIndex = start;
    const sign = SIGN_OR_NEWLINE.exec(text)?.index ?? text.length;
    if (text[sign] !== '=') {
        recorder.reject(start, 'no =: Node ignores the line');
        rest.at = sign;
        return node_skipBlanks(rest);
    }
    const at = skipSpaces(text, start, space);
    const key = trimSpacesEnd(text.slice(at, sign), space);
    rest.at = sign + 1;
    // The empty value is stored before the key is looked at: `export A=` sets a variable named "export A".
    if (rest.at === text.length || text[rest.at] === '\n')
        return set(recorder, key, at, '');
    node_skipBlanks(rest);
    // With no key, the value is read as the next statement.
    if (key === '')
        return set(recorder, key, at, '');
    const value = takeValue(rest);
    set(recorder, key.startsWith('export ') ? key.slice(skipSpaces(key, 'export '.length, space)) : key, at, value);
}
function set(recorder, key, at, value) {
    if (key === '')
        recorder.reject(at, 'no variable name before =');
    else
        recorder.set(key, at, value, value);
}
function takeValue(rest) {
    const { text, at } = rest;
    const quote = text.charAt(at);
    const close = '"\'`'.includes(quote) ? text.indexOf(quote, at + 1) : -1;
    if (close !== -1) {
        node_skipLine(rest, close + 1);
        const value = text.slice(at + 1, close);
        return quote === '"' ? value.replaceAll('\\n', '\n') : value;
    }
    node_skipLine(rest, at);
    const line = text.slice(at, rest.at);
    node_skipBlanks(rest);
    // An unclosed quote keeps its line whole, comment included.
    if ('"\'`'.includes(quote))
        return line.endsWith('\n') ? line.slice(0, -1) : line;
    return trimSpacesEnd(line.split('#', 1)[0] ?? '', space);
}
function node_skipLine(rest, from) {
    const newline = rest.text.indexOf('\n', from);
    rest.at = newline === -1 ? rest.text.length : newline + 1;
}
function node_skipBlanks(rest) {
    rest.at = skipSpaces(rest.text, rest.at, space);
}
/** Node drops every CR, also a lone one; lines are still counted as in the file. */
function lineStartsWithoutReturns(text) {
    let returns = 0;
    return (0,env_file_lines/* lineStarts */._)(text).map((start) => {
        if (text[start - 1] === '\r' || text.slice(start - 2, start) === '\r\n')
            returns += 1;
        return start - returns;
    });
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/python.js





// What Python's `re` calls a space, less the two that end lines.
const python_BLANKS = String.raw `\t\v\f\x1C-\x20\x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;
const blank = new RegExp(`[${python_BLANKS}]`);
const spaces = new RegExp(`[\\r\\n${python_BLANKS}]*`, 'y');
const blanks = new RegExp(`[${python_BLANKS}]*`, 'y');
const exportPrefix = new RegExp(`export[${python_BLANKS}]+`, 'y');
const bareKey = new RegExp(`[^=#\\r\\n${python_BLANKS}]+`, 'y');
const quotedKey = /'[^']+'/y;
const sign = /=/y;
const restOfLine = /[^\r\n]*/y;
const lineEnd = /(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/y;
/** python-dotenv 1.2: a statement that does not parse is dropped, up to the end of the line where parsing stopped. */
function readPython(text) {
    const recorder = startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(text)));
    const cursor = { text, at: 0 };
    take(cursor, spaces);
    while (cursor.at < text.length) {
        const start = cursor.at;
        if (!python_readStatement(cursor, recorder)) {
            recorder.reject(start, 'does not parse: python-dotenv drops the statement');
            take(cursor, restOfLine);
        }
        take(cursor, spaces);
    }
    return recorder.reading();
}
function python_readStatement(cursor, recorder) {
    take(cursor, exportPrefix);
    if (cursor.text[cursor.at] === '#')
        return take(cursor, restOfLine) !== undefined;
    const at = cursor.at;
    const key = takeKey(cursor);
    if (key === undefined)
        return false;
    take(cursor, blanks);
    if (!take(cursor, sign)) {
        // A key alone leaves the variable to the environment, even where an earlier line sets it.
        const ends = take(cursor, lineEnd) !== undefined;
        if (ends)
            recorder.set(key, at, undefined, key);
        return ends;
    }
    take(cursor, blanks);
    const value = python_takeValue(cursor);
    if (value === undefined)
        return false;
    take(cursor, blanks);
    if (take(cursor, lineEnd) === undefined)
        return false;
    recorder.set(key, at, expand(references(value), recorder.known), value);
    return true;
}
function takeKey(cursor) {
    return cursor.text[cursor.at] === "'" ? take(cursor, quotedKey)?.slice(1, -1) : take(cursor, bareKey);
}
function python_takeValue(cursor) {
    const quote = cursor.text.charAt(cursor.at);
    if (quote !== '"' && quote !== "'")
        return withoutComment(take(cursor, restOfLine) ?? '');
    const close = python_closingQuote(cursor, quote);
    if (close === -1)
        return undefined;
    const value = takeTo(cursor, close + 1).slice(1, -1);
    if (quote === "'")
        return value.replaceAll(/\\([\\'])/g, '$1');
    return value.replaceAll(/\\([\\'"abfnrtv])/g, (_, character) => python_escapes[character] ?? character);
}
const python_escapes = {
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** The first quote without a backslash before it; where there is none, the last quote of all. */
function python_closingQuote({ text, at }, quote) {
    let close = text.indexOf(quote, at + 1);
    while (close !== -1 && text[close - 1] === '\\') {
        const next = text.indexOf(quote, close + 1);
        if (next === -1)
            break;
        close = next;
    }
    return close;
}
function withoutComment(line) {
    let hash = line.indexOf('#', 1);
    while (hash !== -1 && !blank.test(line.charAt(hash - 1)))
        hash = line.indexOf('#', hash + 1);
    return trimSpacesEnd(hash === -1 ? line : line.slice(0, hash), blank);
}
/** Splits `${NAME}` and `${NAME:-default}` out of a value, whatever quotes it had. The default is for unset names only. */
function references(value) {
    const parts = [];
    let done = 0;
    let at = value.indexOf('${');
    let close = value.indexOf('}');
    while (at !== -1) {
        if (close < at)
            close = value.indexOf('}', at);
        if (close === -1)
            break;
        const colon = value.indexOf(':', at);
        const hasDefault = colon !== -1 && colon < close;
        if (hasDefault && value[colon + 1] !== '-') {
            // Nothing that opens before this colon can be a reference either.
            at = value.indexOf('${', colon);
            continue;
        }
        parts.push(value.slice(done, at), { name: value.slice(at + 2, hasDefault ? colon : close) });
        done = close + 1;
        at = value.indexOf('${', done);
    }
    return [...parts, value.slice(done)];
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects/systemd.js




const isNewline = (character) => character === '\n' || character === '\r';
const isSpace = (character) => isNewline(character) || character === ' ' || character === '\t';
const systemd_blank = /[ \t]/;
const systemd_name = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** The state machine of systemd's `parse_env_file_internal`, one step for each state. */
const steps = {
    'before key'(machine, character, at) {
        if (character === '#' || character === ';')
            machine.state = 'comment';
        else if (!isSpace(character))
            Object.assign(machine, { state: 'key', key: character, keyAt: at });
    },
    key(machine, character, _at, recorder) {
        if (isNewline(character)) {
            recorder.reject(machine.keyAt, 'no =: systemd ignores the line');
            machine.state = 'before key';
        }
        else if (character === '=')
            Object.assign(machine, { state: 'before value', value: '', blanksFrom: undefined });
        else
            machine.key += character;
    },
    // Also the state after a closing quote: `"a" 'b'` is `ab`.
    'before value'(machine, character, _at, recorder) {
        if (isNewline(character))
            finish(machine, recorder);
        else if (character === "'")
            machine.state = 'single quotes';
        else if (character === '"')
            machine.state = 'double quotes';
        else if (character === '\\')
            machine.state = 'escape';
        else if (!isSpace(character)) {
            machine.state = 'value';
            machine.value += character;
        }
    },
    value(machine, character, _at, recorder) {
        if (isNewline(character))
            return finish(machine, recorder);
        if (character === '\\') {
            machine.state = 'escape';
            machine.blanksFrom = undefined;
            return;
        }
        machine.blanksFrom = isSpace(character) ? (machine.blanksFrom ?? machine.value.length) : undefined;
        machine.value += character;
    },
    escape(machine, character) {
        machine.state = 'value';
        if (!isNewline(character))
            machine.value += character;
    },
    'single quotes'(machine, character) {
        if (character === "'")
            machine.state = 'before value';
        else
            machine.value += character;
    },
    'double quotes'(machine, character) {
        if (character === '"')
            machine.state = 'before value';
        else if (character === '\\')
            machine.state = 'escape in quotes';
        else
            machine.value += character;
    },
    'escape in quotes'(machine, character) {
        machine.state = 'double quotes';
        if ('"\\`$'.includes(character))
            machine.value += character;
        else if (character !== '\n')
            machine.value += `\\${character}`;
    },
    comment(machine, character) {
        if (character === '\\')
            machine.state = 'escape in comment';
        else if (isNewline(character))
            machine.state = 'before key';
    },
    // A backslash continues a comment on the next line. So it was up to systemd 253.
    'escape in comment'(machine) {
        machine.state = 'comment';
    },
};
function readSystemd(text) {
    const recorder = startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(text)));
    const machine = {
        state: 'before key',
        key: '',
        keyAt: 0,
        value: '',
        blanksFrom: undefined,
        invalidAt: undefined,
    };
    let at = 0;
    for (const character of text) {
        steps[machine.state](machine, character, at, recorder);
        at += character.length;
    }
    endOfFile(machine, recorder);
    if (machine.invalidAt === undefined)
        return recorder.reading();
    return recorder.refusal(machine.invalidAt, 'bytes that are not UTF-8: systemd refuses the whole file');
}
function endOfFile(machine, recorder) {
    // The end of the file closes quotes, and nothing is said about it; it ends a key as a newline would.
    if (machine.state === 'key')
        steps.key(machine, '\n', machine.keyAt, recorder);
    else if (!['before key', 'comment', 'escape in comment'].includes(machine.state))
        finish(machine, recorder);
}
function finish(machine, recorder) {
    machine.state = 'before key';
    const key = trimSpacesEnd(machine.key, systemd_blank);
    const value = machine.value.slice(0, machine.blanksFrom);
    if ((0,bytes/* hasInvalidUtf8 */.dc)(key + value))
        machine.invalidAt ??= machine.keyAt;
    if (systemd_name.test(key))
        recorder.set(key, machine.keyAt, value, value);
    else
        recorder.reject(machine.keyAt, 'not a variable name: systemd ignores the assignment');
}

;// CONCATENATED MODULE: ./build/formats/env-file/dialects.js









const dialects = ['bash', 'compose', 'docker-run', 'systemd', 'node', 'dotenv', 'python'];
const readers = {
    /** `set -a; source FILE` in bash 5. */
    bash: readBash,
    /** compose-go 2.13, for `.env` and `env_file:`. */
    compose: readCompose,
    /** `docker run --env-file`, Docker 28. */
    'docker-run': readDockerRun,
    /** `EnvironmentFile=`, systemd 252. */
    systemd: readSystemd,
    /** `node --env-file` and `util.parseEnv`, Node 24. */
    node: readNode,
    /** The npm package `dotenv` 18. */
    dotenv: readDotenv,
    /** `python-dotenv` 1.2. */
    python: readPython,
};
/** What a dialect would set from an env file. Nothing is run, and time is linear in the text. */
function readEnvFile(text, dialect) {
    const nul = text.indexOf('\0');
    if (nul === -1)
        return readers[dialect](text);
    // Dialects drop the byte, cut the value or refuse the file; none can hand a NUL to a program.
    return startReading((0,env_file_lines/* lineLookup */.P)((0,env_file_lines/* lineStarts */._)(text))).refusal(nul, 'a NUL byte: no environment variable can hold one');
}


/***/ }),

/***/ 35471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lineLookup),
/* harmony export */   _: () => (/* binding */ lineStarts)
/* harmony export */ });
const LINE_END = /\r\n|\n|\r/g;
/** Offsets at which lines start. LF, CRLF and a lone CR each end a line, as in an editor, whatever a dialect makes of them. */
function lineStarts(text) {
    const starts = [0];
    for (const end of text.matchAll(LINE_END))
        starts.push(end.index + end[0].length);
    return starts;
}
/** Looks up lines by bisection, so that asking for every line of a long file stays cheap. */
function lineLookup(starts) {
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}


/***/ }),

/***/ 65780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gA: () => (/* binding */ commentedKey),
  FO: () => (/* binding */ parseEnvFile),
  HN: () => (/* binding */ printEnvFile)
});

// EXTERNAL MODULE: ./build/formats/env-file/lines.js
var lines = __webpack_require__(35471);
;// CONCATENATED MODULE: ./build/formats/env-file/quoted-value.js
const REST_OF_LINE = /[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/y;
/**
 * The quoted value that opens at an offset. It may run over lines, but only a quote with nothing but a comment behind it
 * closes one: otherwise a forgotten quote would swallow every line up to the next value that is quoted.
 */
function quotedValueAt(text, open) {
    const quote = quoteAt(text, open);
    if (!quote)
        return undefined;
    // Linear over a whole file: an opening quote is never escaped, so it is also where an earlier search of its kind ends.
    const close = closingQuote(text, open, quote);
    if (close === -1)
        return undefined;
    REST_OF_LINE.lastIndex = close + 1;
    const trailing = REST_OF_LINE.exec(text)?.[0];
    return trailing === undefined ? undefined : { quote, value: text.slice(open + 1, close), trailing };
}
function quoteAt(text, at) {
    const character = text[at];
    return character === '"' || character === "'" || character === '`' ? character : undefined;
}
function closingQuote(text, open, quote) {
    let at = text.indexOf(quote, open + 1);
    if (quote !== '"')
        return at;
    while (at !== -1 && isEscaped(text, at))
        at = text.indexOf(quote, at + 1);
    return at;
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}

;// CONCATENATED MODULE: ./build/formats/env-file/tokenize.js


const BOM = '\uFEFF';
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y;
const HEAD = /^([ \t]*)(export[ \t]+)?([\w.-]+)([ \t]*=|:[ \t])([ \t]*)/;
const COMMENT = /^[ \t]*#/;
/**
 * The physical view of an env file: which lines look like an assignment of which key. Lossless:
 * `printEnvFile(parseEnvFile(text))` equals `text`. What a program makes of the lines is what `readEnvFile` answers.
 */
function parseEnvFile(text) {
    const bom = text.startsWith(BOM) ? BOM : '';
    const lineAt = (0,lines/* lineLookup */.P)((0,lines/* lineStarts */._)(text));
    const nodes = [];
    let at = bom.length;
    while (at < text.length) {
        const node = readNode(text, at, lineAt(at));
        nodes.push(node);
        at += printNode(node).length;
    }
    return { bom, nodes };
}
function printEnvFile(file) {
    return file.bom + file.nodes.map(printNode).join('');
}
/** The key that a comment would assign if it were no comment. */
function commentedKey(comment) {
    return HEAD.exec(comment.replace(/^[ \t]*#[# \t]*/, ''))?.[3];
}
function printNode(node) {
    if (node.kind !== 'assignment')
        return node.text + node.eol;
    const { leading, exportPrefix, key, separator, quote, value, trailing, eol } = node;
    return leading + exportPrefix + key + separator + quote + value + quote + trailing + eol;
}
function readNode(text, at, line) {
    const { content, eol } = lineFrom(text, at);
    const head = HEAD.exec(content);
    if (!head)
        return { kind: plainKind(content), line, text: content, eol };
    const [whole, leading = '', exportPrefix = '', key = '', sign = '', blanks = ''] = head;
    const start = { kind: 'assignment', line, leading, exportPrefix, key };
    const open = at + whole.length;
    const quoted = quotedValueAt(text, open);
    if (!quoted)
        return { ...start, ...unquoted(content, whole.length, sign, blanks), quote: '', eol };
    const end = open + quoted.value.length + quoted.trailing.length + 2;
    return { ...start, separator: sign + blanks, ...quoted, eol: lineFrom(text, end).eol };
}
function lineFrom(text, at) {
    LINE.lastIndex = at;
    const [, content = '', eol = ''] = LINE.exec(text) ?? [];
    return { content, eol };
}
function plainKind(content) {
    if (content.trim() === '')
        return 'blank';
    return COMMENT.test(content) ? 'comment' : 'other';
}
function unquoted(content, from, sign, blanks) {
    const signEnd = from - blanks.length;
    const end = unquotedEnd(content, from, signEnd);
    if (end > from)
        return { separator: sign + blanks, value: content.slice(from, end), trailing: content.slice(end) };
    // Blanks before a comment stay with it: setting `A= # c` to 1 must not write `A= 1# c`.
    return { separator: sign, value: '', trailing: content.slice(signEnd) };
}
/** Where an unquoted value ends: before its trailing blanks and a comment, which starts at a `#` after a blank. */
function unquotedEnd(content, from, signEnd) {
    const startsComment = (hash) => hash > signEnd && isBlank(content[hash - 1]);
    let end = content.indexOf('#', from);
    while (end !== -1 && !startsComment(end))
        end = content.indexOf('#', end + 1);
    if (end === -1)
        end = content.length;
    while (end > from && isBlank(content[end - 1]))
        end -= 1;
    return end;
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}


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


/***/ })

};
