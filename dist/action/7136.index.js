export const id = 7136;
export const ids = [7136];
export const modules = {

/***/ 77136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureJavaScript: () => (/* binding */ measureJavaScript)
});

// NAMESPACE OBJECT: ./build/languages/javascript/words.js
var words_namespaceObject = {};
__webpack_require__.r(words_namespaceObject);
__webpack_require__.d(words_namespaceObject, {
  Abstract: () => (Abstract),
  Accessor: () => (Accessor),
  As: () => (As),
  Assert: () => (Assert),
  Asserts: () => (Asserts),
  Async: () => (Async),
  Await: () => (Await),
  Break: () => (Break),
  Case: () => (Case),
  Catch: () => (Catch),
  Class: () => (Class),
  Const: () => (Const),
  Continue: () => (Continue),
  Debugger: () => (Debugger),
  Declare: () => (Declare),
  Default: () => (Default),
  Delete: () => (Delete),
  Do: () => (Do),
  Else: () => (Else),
  Enum: () => (Enum),
  Export: () => (Export),
  Extends: () => (Extends),
  Finally: () => (Finally),
  For: () => (For),
  From: () => (From),
  Function: () => (Function),
  Get: () => (Get),
  Global: () => (Global),
  If: () => (If),
  Implements: () => (Implements),
  Import: () => (Import),
  In: () => (In),
  Infer: () => (Infer),
  Instanceof: () => (Instanceof),
  Interface: () => (Interface),
  Is: () => (Is),
  Keyof: () => (Keyof),
  Let: () => (Let),
  Module: () => (Module),
  Namespace: () => (Namespace),
  New: () => (New),
  Of: () => (Of),
  Out: () => (Out),
  Override: () => (Override),
  Private: () => (Private),
  Protected: () => (Protected),
  Public: () => (Public),
  Readonly: () => (Readonly),
  Return: () => (Return),
  Satisfies: () => (Satisfies),
  Set: () => (Set),
  Static: () => (Static),
  Super: () => (Super),
  Switch: () => (Switch),
  This: () => (This),
  Throw: () => (Throw),
  Try: () => (Try),
  Type: () => (Type),
  Typeof: () => (Typeof),
  Unique: () => (Unique),
  Using: () => (Using),
  Var: () => (Var),
  Void: () => (Void),
  While: () => (While),
  With: () => (With),
  Yield: () => (Yield),
  lastNoLabel: () => (lastNoLabel),
  lastReserved: () => (lastReserved)
});

;// CONCATENATED MODULE: ./build/languages/javascript/bytes.js
/** The bytes that the grammar is made of. */
const nul = 0x00;
const tab = 0x09;
const lineFeed = 0x0a;
const verticalTab = 0x0b;
const formFeed = 0x0c;
const carriageReturn = 0x0d;
const space = 0x20;
const bang = 0x21;
const doubleQuote = 0x22;
const hash = 0x23;
const dollar = 0x24;
const percent = 0x25;
const ampersand = 0x26;
const singleQuote = 0x27;
const openParenthesis = 0x28;
const closeParenthesis = 0x29;
const star = 0x2a;
const plus = 0x2b;
const comma = 0x2c;
const minus = 0x2d;
const dot = 0x2e;
const slash = 0x2f;
const zero = 0x30;
const nine = 0x39;
const colon = 0x3a;
const semicolon = 0x3b;
const lessThan = 0x3c;
const equals = 0x3d;
const greaterThan = 0x3e;
const question = 0x3f;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const caret = 0x5e;
const backtick = 0x60;
const lowerA = 0x61;
const lowerE = 0x65;
const lowerX = 0x78;
const openBrace = 0x7b;
const bar = 0x7c;
const closeBrace = 0x7d;
const firstBeyondAscii = 0x80;
const table = (pattern, beyondAscii = 0) => Uint8Array.from({ length: 256 }, (_, byte) => byte < firstBeyondAscii ? Number(pattern.test(String.fromCharCode(byte))) : beyondAscii);
const isDigit = table(/[0-9]/);
/** The rest of a name may need a second look where it is a backslash or beyond ASCII. */
const isNameByte = table(/[\w$]/);
const beginsName = table(/[A-Za-z_$\\]/, 1);
/** Where blanks and comments may begin; what is beyond ASCII may be a blank or a name. */
const beginsTrivia = table(/[\s/<-]/, 1);
/** Punctuation that is a token whatever follows it. */
const standsAlone = table(/[(),:;>@[\]`{}~]/);
/** Where plain text has to be looked at: its end, an escape, a line break, which U+2028 and U+2029 are as well. */
const stopsString = table(/[\0'"\\\n\r]/, 1);
const stopsTemplate = table(/[\0`$\\\n\r]/, 1);
const stopsComment = table(/[\0*\n\r]/, 1);
const stopsRegularExpression = table(/[\0/[\]\\\n\r]/, 1);
const stopsMarkup = table(/[\0<{\n\r]/, 1);

;// CONCATENATED MODULE: ./build/languages/javascript/context.js
// What is around an expression and decides how some of it is read. Within brackets of any kind there is nothing of it.
/** In the head of a `for`, `in` is no operator. */
const noIn = 1;
/** Between `?` and `:`, or between `case` and `:`, a colon belongs to those first. */
const beforeColon = 2;
/** After `extends`, a brace begins the body of the class. */
const inHeritage = 4;

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/languages/javascript/names.js

const anonymous = '<anonymous>';
/** The value of a key or of what is between brackets, as it is in the text: `a`, `'a b'`, `0x10`, `["a"]`, `[i]`. */
function nameOf(text) {
    const first = text.charCodeAt(0);
    if (first === openBracket)
        return computedName(text.slice(1, -1).trim());
    if (first === singleQuote || first === doubleQuote)
        return names_unescape(text.slice(1, -1));
    if (first === dot || (first >= zero && first <= nine))
        return numberName(text);
    return text.includes('\\') ? names_unescape(text) : text;
}
function computedName(key) {
    if (/^(['"])(?:\\.|(?!\1)[^\\])*\1$/s.test(key))
        return names_unescape(key.slice(1, -1));
    return /^[\p{ID_Continue}$.#]+$/u.test(key) ? `[${key}]` : '[computed]';
}
function numberName(text) {
    if (/^(?:0|[1-9]\d{0,14})$/.test(text))
        return text;
    const digits = text.replaceAll('_', '');
    if (digits.endsWith('n'))
        return String(BigInt(digits.slice(0, -1)));
    return /^0\d+$/.test(digits) ? legacyOctal(digits) : String(Number(digits));
}
const legacyOctal = (digits) => String(/[89]/.test(digits) ? Number(digits) : parseInt(digits, 8));
const escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' };
const names_unescape = (text) => text.replaceAll(/\\(?:u\{([\da-f]{1,8})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[^]))/gi, (_, braced, four, two, plain = '') => {
    const code = braced ?? four ?? two;
    if (code !== undefined)
        return character(parseInt(code, 16));
    return /^[\r\n\u2028\u2029]/.test(plain) ? '' : (escapes[plain] ?? plain);
});
const character = (code) => (code > 0x10ffff ? '' : String.fromCodePoint(code));

;// CONCATENATED MODULE: ./build/languages/javascript/defaults.js
/**
 * Where each default value of a pattern stands. `[a = 1]` is an array until the text goes on and makes it a pattern, so
 * its `=` waits here, and is a point only then. Used only where points are asked for.
 */
class Defaults {
    lines = [];
    /** How many points of the function came before. */
    places = [];
    get count() {
        return this.lines.length;
    }
    add(line, place) {
        this.lines.push(line);
        this.places.push(place);
    }
    forget(downTo) {
        this.lines.length = downTo;
        this.places.length = downTo;
    }
    /** Puts the last ones into the points, in the order of the text. */
    confirm(count, points) {
        const first = this.lines.length - count;
        const start = this.places[first] ?? points.length;
        const after = points.splice(start);
        let taken = 0;
        for (let index = first; index < this.lines.length; index++) {
            const before = (this.places[index] ?? start) - start;
            while (taken < before && taken < after.length)
                push(points, after[taken++]);
            push(points, { line: this.lines[index] ?? 0, construct: 'default value', cyclomatic: 1, cognitive: 0 });
        }
        while (taken < after.length)
            push(points, after[taken++]);
        this.forget(first);
    }
}
const push = (points, point) => {
    if (point)
        points.push(point);
};

// EXTERNAL MODULE: ./build/languages/tally.js
var tally = __webpack_require__(30710);
;// CONCATENATED MODULE: ./build/languages/javascript/function-tally.js

/** A function while it is read, with ways to count again what turns out to be something else. */
class FunctionTally extends tally/* Tally */.F {
    name;
    kind;
    beginning;
    end = 0;
    codeLines = 0;
    /** How many `?:` were counted: all that parentheses can hold that costs more where it is nested. */
    conditionals = 0;
    constructor(name, kind, beginning, counting) {
        super(counting);
        this.name = name;
        this.kind = kind;
        this.beginning = beginning;
    }
    /** A structure that costs more the deeper it is nested. */
    countStructure(construct, line, cyclomatic) {
        this.count(construct, line, cyclomatic, 1 + this.surcharge);
    }
    countConditional(line) {
        this.conditionals += 1;
        this.countStructure('?:', line, 1);
    }
    soFar() {
        const { cyclomatic, cognitive, conditionals } = this;
        return { cyclomatic, cognitive, conditionals, points: this.points?.length ?? 0 };
    }
    returnTo(count) {
        this.cyclomatic = count.cyclomatic;
        this.cognitive = count.cognitive;
        this.conditionals = count.conditionals;
        if (this.points)
            this.points.length = count.points;
    }
    /** Takes from the function around what was counted there since: it was in the parameters of this one. */
    takeFrom(outer, since) {
        this.cyclomatic += outer.cyclomatic - since.cyclomatic;
        this.conditionals = outer.conditionals - since.conditionals;
        this.cognitive += outer.cognitive - since.cognitive - this.conditionals * outer.surcharge;
        const points = outer.points?.slice(since.points) ?? [];
        for (const point of points) {
            const surcharge = point.construct === '?:' ? outer.surcharge : 0;
            this.points?.push({ ...point, cognitive: point.cognitive - surcharge });
        }
        outer.returnTo(since);
    }
    /** The operator at this point goes on with the sequence before it. */
    forgiveOperator(index) {
        this.cognitive -= 1;
        const point = this.points?.[index];
        if (this.points && point)
            this.points[index] = { ...point, cognitive: 0 };
    }
    measured() {
        const { name, kind, beginning, end, codeLines } = this;
        return this.finish({ name, kind, start: beginning }, { end, codeLines });
    }
}

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/languages/javascript/source.js



const decoder = new TextDecoder();
/**
 * The text and the place in it. Lines end as the language says, and as Babel and ESLint count them: at a line feed, a
 * carriage return, both together, or U+2028 and U+2029.
 */
class Source {
    /** Ends with zeros that are not part of the text, so that no look at the next bytes has to ask whether they exist. */
    bytes;
    length;
    file;
    at = 0;
    line;
    /** How many lines hold code so far, and the last one that does. */
    codeLines = 0;
    lastCodeLine = 0;
    /** Whether there is a line break before the token. */
    newline = false;
    /** The line on which a comment begins that has no end, or 0. */
    openComment = 0;
    constructor({ bytes, file, firstLine }) {
        this.bytes = new Uint8Array(bytes.length + 8);
        this.bytes.set(bytes);
        this.length = bytes.length;
        this.file = file;
        this.line = firstLine;
    }
    text(start, end) {
        return decoder.decode(this.bytes.subarray(start, end));
    }
    /** As in the text, for a message. */
    shown(start, end) {
        return (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(this.text(start, Math.min(end, start + 100)), 40));
    }
    malformed(message, line) {
        return new errors/* GateError */.ue('malformed', message, { at: { file: this.file, line } });
    }
    isAtEnd(at) {
        return at >= this.length;
    }
    /** Notes that there is code on this line. */
    holdCode() {
        if (this.line === this.lastCodeLine)
            return;
        this.lastCodeLine = this.line;
        this.codeLines += 1;
    }
    /** The offset after the line break that is here, or the same offset where there is none. */
    afterLineBreak(at) {
        const { bytes } = this;
        const first = bytes[at];
        if (first === lineFeed)
            return at + 1;
        if (first === carriageReturn)
            return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
        return isLineSeparator(bytes, at) ? at + 3 : at;
    }
    /** The offset after blanks and comments; counts the lines. */
    skipTrivia(start) {
        const { bytes } = this;
        let at = start;
        for (;;) {
            const first = bytes[at];
            if (first === space || first === tab)
                at += 1;
            else if (first === lineFeed) {
                this.line += 1;
                this.newline = true;
                at += 1;
            }
            else {
                const next = this.afterRarerTrivia(at);
                if (next === at)
                    return at;
                at = next;
            }
        }
    }
    afterRarerTrivia(at) {
        const { bytes } = this;
        switch (bytes[at] ?? 0) {
            case carriageReturn:
                this.line += 1;
                this.newline = true;
                return this.afterLineBreak(at);
            case verticalTab:
            case formFeed:
                return at + 1;
            case slash:
                if (bytes[at + 1] === slash)
                    return this.lineEnd(at + 2);
                return bytes[at + 1] === star ? this.afterComment(at + 2) : at;
            case lessThan:
            case minus:
                return this.beginsMarkupComment(at) ? this.lineEnd(at + 3) : at;
            default:
                return (bytes[at] ?? 0) < firstBeyondAscii ? at : this.afterWideBlank(at);
        }
    }
    afterWideBlank(at) {
        if (!isLineSeparator(this.bytes, at))
            return at + wideBlankLength(this.bytes, at);
        this.line += 1;
        this.newline = true;
        return at + 3;
    }
    /** `<!--` and `-->` comment the rest of the line out, in the oldest scripts; only where no operator could be. */
    beginsMarkupComment(at) {
        const { bytes } = this;
        if (!this.newline && at > 0)
            return false;
        if (bytes[at] === minus)
            return bytes[at + 1] === minus && bytes[at + 2] === greaterThan;
        return bytes[at + 1] === bang && bytes[at + 2] === minus && bytes[at + 3] === minus;
    }
    lineEnd(start) {
        const { bytes } = this;
        let at = start;
        for (;;) {
            while (stopsComment[bytes[at] ?? 0] === 0)
                at += 1;
            if (this.afterLineBreak(at) !== at || this.isAtEnd(at))
                return at;
            at += 1;
        }
    }
    afterComment(start) {
        const { bytes } = this;
        const first = this.line;
        let at = start;
        for (;;) {
            while (stopsComment[bytes[at] ?? 0] === 0)
                at += 1;
            const stop = bytes[at];
            if (stop === star) {
                if (bytes[at + 1] === slash)
                    return at + 2;
                at += 1;
            }
            else if (stop === nul && this.isAtEnd(at)) {
                // No error yet: what looks like a comment may be a regular expression that is being read as a type.
                this.openComment = first;
                return at;
            }
            else
                at = this.afterCommentByte(at);
        }
    }
    afterCommentByte(at) {
        const next = this.afterLineBreak(at);
        if (next === at)
            return at + 1;
        this.line += 1;
        this.newline = true;
        return next;
    }
}
const isLineSeparator = (bytes, at) => bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && (bytes[at + 2] === 0xa8 || bytes[at + 2] === 0xa9);
/** How many bytes the blank beyond ASCII has that is here; 0 where there is none. */
function wideBlankLength(bytes, at) {
    const second = bytes[at + 1] ?? 0;
    const third = bytes[at + 2] ?? 0;
    switch (bytes[at] ?? 0) {
        case 0xc2:
            return second === 0xa0 ? 2 : 0;
        case 0xe1:
            return second === 0x9a && third === 0x80 ? 3 : 0;
        case 0xe2:
            if (second === 0x81)
                return third === 0x9f ? 3 : 0;
            return second === 0x80 && ((third >= 0x80 && third <= 0x8a) || third === 0xa8 || third === 0xa9 || third === 0xaf)
                ? 3
                : 0;
        case 0xe3:
            return second === 0x80 && third === 0x80 ? 3 : 0;
        case 0xef:
            return second === 0xbb && third === 0xbf ? 3 : 0;
        default:
            return 0;
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/tokens.js
/** What a token is. One that is a single character of punctuation has the code of that character. */
const endOfFile = 0;
const tokens_name = 1;
const number = 2;
const string = 3;
/** Something that began and has no end, or a character that begins nothing. */
const broken = 4;
const tokens_bang = 0x21;
const tokens_ampersand = 0x26;
const tokens_openParenthesis = 0x28;
const tokens_closeParenthesis = 0x29;
const tokens_star = 0x2a;
const tokens_plus = 0x2b;
const tokens_comma = 0x2c;
const tokens_minus = 0x2d;
const tokens_dot = 0x2e;
const tokens_slash = 0x2f;
const tokens_colon = 0x3a;
const tokens_semicolon = 0x3b;
const tokens_lessThan = 0x3c;
const tokens_equals = 0x3d;
/** `>>`, `>=` and the like are read where an operator is due, since in types they are brackets. */
const tokens_greaterThan = 0x3e;
const tokens_question = 0x3f;
const at = 0x40;
const tokens_openBracket = 0x5b;
const tokens_closeBracket = 0x5d;
/** The backtick that begins a template; the rest is read where the grammar has a place for one. */
const template = 0x60;
const tokens_openBrace = 0x7b;
const tokens_bar = 0x7c;
const tokens_closeBrace = 0x7d;
const tilde = 0x7e;
const arrow = 200;
const and = 201;
const or = 202;
const nullish = 203;
/** `&&=`, `||=`, `??=`. */
const logicalAssignment = 204;
const optionalDot = 205;
/** `+=` and the like. */
const assignment = 206;
const ellipsis = 207;
/** `++` and `--`. */
const increment = 208;
/** An operator between two operands that cannot begin one. */
const operator = 209;
const privateName = 210;
const shown = new Map([
    [tokens_name, 'a name'],
    [arrow, '"=>"'],
    [number, 'a number'],
    [string, 'a string'],
    [endOfFile, 'the end of the file'],
]);
/** As it is called in a message. */
const describeToken = (kind) => shown.get(kind) ?? `"${String.fromCharCode(kind)}"`;

;// CONCATENATED MODULE: ./build/languages/javascript/words.js
// Words with a meaning of their own, somewhere. Those up to `lastReserved` can never be a value or a binding.
const Else = 1;
const Case = 2;
const Default = 3;
const Catch = 4;
const Finally = 5;
const In = 6;
const Instanceof = 7;
const Extends = 8;
const Const = 9;
const Var = 10;
const If = 11;
const For = 12;
const While = 13;
const Do = 14;
const Switch = 15;
const Try = 16;
const Return = 17;
const Throw = 18;
const Break = 19;
const Continue = 20;
const With = 21;
const Debugger = 22;
const Export = 23;
const lastReserved = Export;
const Function = 24;
const Class = 25;
const New = 26;
const This = 27;
const Super = 28;
const Typeof = 29;
const Void = 30;
const Delete = 31;
const Import = 32;
const lastNoLabel = Import;
const Await = 33;
const Yield = 34;
const Let = 35;
const Async = 36;
const Of = 37;
const As = 38;
const Satisfies = 39;
const Type = 40;
const Interface = 41;
const Enum = 42;
const Namespace = 43;
const Module = 44;
const Declare = 45;
const Abstract = 46;
const Public = 47;
const Private = 48;
const Protected = 49;
const Static = 50;
const Readonly = 51;
const Override = 52;
const Accessor = 53;
const Get = 54;
const Set = 55;
const Is = 56;
const Asserts = 57;
const Keyof = 58;
const Unique = 59;
const Infer = 60;
const Implements = 61;
const Using = 62;
const From = 63;
const Global = 64;
const Out = 65;
const Assert = 66;

;// CONCATENATED MODULE: ./build/languages/javascript/word-table.js


const shortest = 2;
const longest = 10;
const slots = 512;
// Each word in a row of its own, so that bytes are compared with bytes.
const rowLength = 16;
const letters = new Uint8Array(128 * rowLength);
const lengths = new Uint8Array(128);
const word_table_table = new Uint8Array(slots);
for (const [name, code] of Object.entries(words_namespaceObject))
    if (!name.startsWith('last'))
        put(name.toLowerCase(), code);
function put(word, code) {
    for (let index = 0; index < word.length; index++)
        letters[code * rowLength + index] = word.charCodeAt(index);
    lengths[code] = word.length;
    let slot = slotOf(letters, code * rowLength, word.length);
    while (word_table_table[slot] !== 0)
        slot = (slot + 1) % slots;
    word_table_table[slot] = code;
}
function slotOf(bytes, start, length) {
    const first = bytes[start] ?? 0;
    const second = bytes[start + 1] ?? 0;
    const last = bytes[start + length - 1] ?? 0;
    return (first * 29 + second * 5 + last * 11 + length * 47) & (slots - 1);
}
/** Which word this is, or 0 for a name without a meaning of its own. */
function wordAt(bytes, start, end) {
    const length = end - start;
    if (length < shortest || length > longest || (bytes[start] ?? 0) < lowerA)
        return 0;
    let slot = slotOf(bytes, start, length);
    for (;;) {
        const code = word_table_table[slot] ?? 0;
        if (code === 0 || isWord(code, bytes, start, length))
            return code;
        slot = (slot + 1) & (slots - 1);
    }
}
function isWord(code, bytes, start, length) {
    if (lengths[code] !== length)
        return false;
    const row = code * rowLength;
    for (let index = 0; index < length; index++)
        if (letters[row + index] !== bytes[start + index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/languages/javascript/lexer.js




/** Text to tokens: one at a time, the one that is due next. */
class Lexer extends Source {
    kind = endOfFile;
    /** Which word with a meaning of its own the name is, or 0. */
    word = 0;
    /** Offsets of the token. */
    start = 0;
    end = 0;
    /** The line of the token, and how many lines hold code up to it. */
    tokenLine = 0;
    tokenCode = 0;
    /** The same for the end of the token before. */
    endLine = 0;
    endCode = 0;
    next() {
        const { bytes } = this;
        this.endLine = this.line;
        this.endCode = this.codeLines;
        this.newline = false;
        this.word = 0;
        let { at } = this;
        while (bytes[at] === space)
            at += 1;
        let first = bytes[at] ?? 0;
        if (beginsTrivia[first] === 1) {
            at = this.skipTrivia(at);
            first = bytes[at] ?? 0;
        }
        this.start = at;
        this.tokenLine = this.line;
        if (first === nul && this.isAtEnd(at)) {
            this.tokenCode = this.codeLines;
            this.take(this.openComment > 0 ? broken : endOfFile, at);
            return;
        }
        this.holdCode();
        this.tokenCode = this.codeLines;
        if (beginsName[first] === 1)
            this.readName(at);
        else if (standsAlone[first] === 1)
            this.take(first, at + 1);
        else if (isDigit[first] === 1)
            this.readNumber(at);
        else
            this.readPunctuation(first, at);
    }
    take(kind, end) {
        this.kind = kind;
        this.at = end;
        this.end = end;
    }
    readName(start) {
        const { bytes } = this;
        const end = this.nameEnd(start);
        this.take(tokens_name, end);
        this.word = wordAt(bytes, start, end);
    }
    /** Where the name ends that is here. */
    nameEnd(start) {
        const { bytes } = this;
        let at = start;
        while (isNameByte[bytes[at] ?? 0] === 1)
            at += 1;
        const stop = bytes[at] ?? 0;
        return stop === backslash || stop >= firstBeyondAscii ? this.wideNameEnd(at) : at;
    }
    /** Escapes and what is beyond ASCII are not looked at closely, except for blanks. */
    wideNameEnd(start) {
        const { bytes } = this;
        let at = start;
        for (;;) {
            const stop = bytes[at] ?? 0;
            if (isNameByte[stop] === 1)
                at += 1;
            else if (stop === backslash)
                at = this.escapeEnd(at);
            else if (stop >= firstBeyondAscii && wideBlankLength(bytes, at) === 0)
                at += 1;
            else
                return at;
        }
    }
    /** After `\u0061` or `\u{61}`. */
    escapeEnd(start) {
        const { bytes } = this;
        if (bytes[start + 2] !== openBrace)
            return Math.min(start + 2, this.length);
        let at = start + 3;
        while (isNameByte[bytes[at] ?? 0] === 1)
            at += 1;
        return bytes[at] === closeBrace ? at + 1 : at;
    }
    readNumber(start) {
        const { bytes } = this;
        const isHexadecimal = bytes[start] === zero && ((bytes[start + 1] ?? 0) | 0x20) === lowerX;
        let at = start;
        for (;;) {
            const digit = bytes[at] ?? 0;
            if (isNameByte[digit] === 0 && digit !== dot)
                break;
            at += 1;
            const isExponent = (digit | 0x20) === lowerE && !isHexadecimal;
            if (isExponent && (bytes[at] === plus || bytes[at] === minus))
                at += 1;
        }
        this.take(number, at);
    }
    readString(quote, start) {
        const { bytes } = this;
        let at = start + 1;
        for (;;) {
            while (stopsString[bytes[at] ?? 0] === 0)
                at += 1;
            const stop = bytes[at];
            if (stop === quote)
                return this.take(string, at + 1);
            if (stop === backslash)
                at = this.afterEscape(at);
            else if (stop === lineFeed || stop === carriageReturn || this.isAtEnd(at))
                break;
            else
                at = this.afterTextByte(at);
        }
        this.take(broken, at);
    }
    /** After a backslash and what it escapes, which may be a line break. */
    afterEscape(at) {
        const next = this.afterTextByte(at + 1);
        return Math.min(next, this.length);
    }
    /** After a byte of a token, which may be a line break; blank lines inside of a token hold code. */
    afterTextByte(at) {
        const next = this.afterLineBreak(at);
        if (next === at)
            return at + 1;
        this.line += 1;
        this.holdCode();
        return next;
    }
    readPunctuation(first, at) {
        const { bytes } = this;
        const second = bytes[at + 1] ?? 0;
        switch (first) {
            case singleQuote:
            case doubleQuote:
                return this.readString(first, at);
            case equals:
                if (second === greaterThan)
                    return this.take(arrow, at + 2);
                if (second !== equals)
                    return this.take(tokens_equals, at + 1);
                return this.take(operator, bytes[at + 2] === equals ? at + 3 : at + 2);
            case bang:
                if (second !== equals)
                    return this.take(tokens_bang, at + 1);
                return this.take(operator, bytes[at + 2] === equals ? at + 3 : at + 2);
            case dot:
                if (isDigit[second] === 1)
                    return this.readNumber(at);
                if (second === dot && bytes[at + 2] === dot)
                    return this.take(ellipsis, at + 3);
                return this.take(tokens_dot, at + 1);
            case question:
                return this.readQuestion(second, at);
            case ampersand:
                return this.readLogical(and, second === first, at);
            case bar:
                return this.readLogical(or, second === first, at);
            case plus:
            case minus:
                return second === first ? this.take(increment, at + 2) : this.readArithmetic(first, second, at + 1);
            case star:
                if (second !== star)
                    return this.readArithmetic(tokens_star, second, at + 1);
                return this.readArithmetic(operator, bytes[at + 2] ?? 0, at + 2);
            case percent:
            case caret:
                return this.readArithmetic(operator, second, at + 1);
            case slash:
                return this.readArithmetic(tokens_slash, second, at + 1);
            case lessThan:
                if (second === lessThan)
                    return this.readArithmetic(operator, bytes[at + 2] ?? 0, at + 2);
                return second === equals ? this.take(operator, at + 2) : this.take(tokens_lessThan, at + 1);
            case hash:
                return this.readPrivateName(at);
            default:
                return this.take(broken, at + 1);
        }
    }
    readArithmetic(kind, next, end) {
        if (next === equals)
            this.take(assignment, end + 1);
        else
            this.take(kind, end);
    }
    readLogical(kind, isDouble, at) {
        if (!isDouble)
            return this.readArithmetic(this.bytes[at] ?? 0, this.bytes[at + 1] ?? 0, at + 1);
        if (this.bytes[at + 2] === equals)
            this.take(logicalAssignment, at + 3);
        else
            this.take(kind, at + 2);
    }
    readQuestion(second, at) {
        if (second === question)
            return this.readLogical(nullish, true, at);
        // `a?.5:b` is a conditional.
        const isChain = second === dot && isDigit[this.bytes[at + 2] ?? 0] === 0;
        if (isChain)
            this.take(optionalDot, at + 2);
        else
            this.take(tokens_question, at + 1);
    }
    readPrivateName(at) {
        const end = this.nameEnd(at + 1);
        this.take(end === at + 1 ? broken : privateName, end);
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/reader.js



/** Constructs in each other, of whatever kind: far more than anybody writes, and far less than the stack holds. */
const deepest = 500;
/** How much may be read another time, in sizes of the text: honest text needs less than one, and nothing takes long. */
const mostRereading = 4;
const freeRereading = 100_000;
/** Tokens, with looks ahead and ways back. */
class Reader extends Lexer {
    typescript;
    jsx;
    depth = 0;
    /** The token after this one, as `peek` found it. */
    peekedKind = endOfFile;
    peekedWord = 0;
    peekedNewline = false;
    rereading = 0;
    constructor(source, { typescript, jsx }) {
        super(source);
        this.typescript = typescript;
        this.jsx = jsx;
    }
    /** After something was read, where the compiler still believes in the token before. */
    is(kind) {
        return this.kind === kind;
    }
    eat(kind) {
        if (this.kind !== kind)
            return false;
        this.next();
        return true;
    }
    expect(kind) {
        if (this.kind !== kind)
            throw this.unexpected(describeToken(kind));
        this.next();
    }
    /** A comma after an element, unless what closes the list is here. */
    separate(close) {
        if (this.kind !== close && !this.eat(tokens_comma))
            throw this.unexpected(`"," or ${describeToken(close)}`);
    }
    eatWord(word) {
        if (this.word !== word)
            return false;
        this.next();
        return true;
    }
    /** A semicolon, or one of the places where none is needed. */
    endStatement() {
        if (this.kind === tokens_semicolon)
            return this.next();
        const mayBeLeftOut = this.kind === tokens_closeBrace || this.kind === endOfFile || this.newline;
        if (!mayBeLeftOut)
            throw this.unexpected('";" or a new line');
    }
    unexpected(expected) {
        if (this.openComment > 0)
            return this.malformed('a comment without an end', this.openComment);
        if (this.kind === broken && isQuote(this.bytes[this.start]))
            return this.malformed('a string without an end', this.tokenLine);
        const found = this.kind === endOfFile ? 'the end of the file' : `"${this.shown(this.start, this.end)}"`;
        return this.malformed(`expected ${expected} but found ${found}`, this.tokenLine);
    }
    /** Call before what may hold another of its kind, and `leave` after it. */
    deepen() {
        this.depth += 1;
        if (this.depth > deepest)
            throw this.malformed(`more than ${deepest} constructs in each other`, this.tokenLine);
    }
    leave() {
        this.depth -= 1;
    }
    place() {
        const { at, line, codeLines, lastCodeLine, newline, kind, word, start, end } = this;
        const { tokenLine, tokenCode, endLine, endCode, depth } = this;
        // oxfmt-ignore
        return { at, line, codeLines, lastCodeLine, newline, kind, word, start, end, tokenLine, tokenCode, endLine, endCode, depth };
    }
    returnTo(place) {
        this.countRereading(this.at - place.at);
        this.openComment = 0;
        this.at = place.at;
        this.line = place.line;
        this.codeLines = place.codeLines;
        this.lastCodeLine = place.lastCodeLine;
        this.newline = place.newline;
        this.kind = place.kind;
        this.word = place.word;
        this.start = place.start;
        this.end = place.end;
        this.tokenLine = place.tokenLine;
        this.tokenCode = place.tokenCode;
        this.endLine = place.endLine;
        this.endCode = place.endCode;
        this.depth = place.depth;
    }
    /** Keeps hostile text from taking more than linear time. */
    countRereading(amount) {
        this.rereading += amount;
        if (this.rereading > freeRereading + mostRereading * this.length)
            throw this.malformed('too much that can be read in several ways', this.tokenLine);
    }
    peek() {
        const place = this.place();
        this.next();
        this.peekedKind = this.kind;
        this.peekedWord = this.word;
        this.peekedNewline = this.newline;
        this.returnTo(place);
    }
    /** The first byte of the next token: a cheaper look than `peek`. */
    peekByte() {
        const first = this.bytes[this.at] ?? 0;
        return beginsTrivia[first] === 1 ? (this.bytes[this.skipAhead()] ?? 0) : first;
    }
    /** Whether the next token is on another line. */
    isNewlineAhead() {
        this.skipAhead();
        return this.peekedNewline;
    }
    skipAhead() {
        const { line, newline } = this;
        this.newline = false;
        const at = this.skipTrivia(this.at);
        this.peekedNewline = this.newline;
        this.line = line;
        this.newline = newline;
        return at;
    }
}
const isQuote = (first) => first === singleQuote || first === doubleQuote;

;// CONCATENATED MODULE: ./build/languages/javascript/literals.js



/** What follows a piece of a template's text. */
const substitution = 1;
const end = 2;
const nothing = 3;
/** Tokens that only the grammar can tell from others: templates and regular expressions. */
class Literals extends Reader {
    /** At the backtick. */
    template() {
        const first = this.tokenLine;
        this.deepen();
        let follows = this.templateText();
        while (follows === substitution) {
            this.next();
            this.expression(0);
            // What follows the brace is text, not a token.
            if (this.kind !== tokens_closeBrace)
                throw this.unexpected('"}" in the template');
            follows = this.templateText();
        }
        if (follows === nothing)
            throw this.malformed('a template without an end', first);
        this.leave();
        this.next();
    }
    /** At the backtick of a template that is a type. */
    templateType() {
        this.deepen();
        let follows = this.templateText();
        while (follows === substitution) {
            this.next();
            if (!this.freshType() || this.kind !== tokens_closeBrace)
                return false;
            follows = this.templateText();
        }
        this.leave();
        if (follows === nothing)
            return false;
        this.next();
        return true;
    }
    templateText() {
        const { bytes } = this;
        let { at } = this;
        for (;;) {
            while (stopsTemplate[bytes[at] ?? 0] === 0)
                at += 1;
            const stop = bytes[at];
            if (stop === backtick) {
                this.at = at + 1;
                return end;
            }
            if (stop === dollar && bytes[at + 1] === openBrace) {
                this.at = at + 2;
                return substitution;
            }
            if (this.isAtEnd(at))
                return nothing;
            at = stop === backslash ? this.afterEscape(at) : this.afterTextByte(at);
        }
    }
    /** At the slash, where an operand is due. */
    regularExpression() {
        const { bytes } = this;
        let at = this.start + 1;
        let isClass = false;
        for (;;) {
            while (stopsRegularExpression[bytes[at] ?? 0] === 0)
                at += 1;
            const stop = bytes[at];
            if (stop === slash && !isClass)
                break;
            if (this.afterLineBreak(at) !== at || this.isAtEnd(at))
                throw this.malformed('a regular expression without an end', this.tokenLine);
            if (stop === openBracket)
                isClass = true;
            else if (stop === closeBracket)
                isClass = false;
            at += stop === backslash && this.afterLineBreak(at + 1) === at + 1 ? 2 : 1;
        }
        this.at = this.nameEnd(at + 1);
        this.next();
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/type-lists.js



/** What is in angle brackets, and types of which only the brackets matter. */
class TypeLists extends Literals {
    typeArgumentsIfAny() {
        return this.kind !== tokens_lessThan || this.newline || this.typeArguments();
    }
    /** At `<`. */
    typeArguments() {
        this.next();
        while (this.kind !== tokens_greaterThan) {
            if (!this.freshType())
                return false;
            if (!this.eat(tokens_comma))
                break;
        }
        return this.eat(tokens_greaterThan);
    }
    /** At `<`. */
    typeParameters() {
        this.next();
        while (this.kind !== tokens_greaterThan) {
            while (this.eatVariance())
                ;
            if (!this.eat(tokens_name))
                return false;
            if (this.eatWord(Extends) && !this.freshType())
                return false;
            if (this.eat(tokens_equals) && !this.freshType())
                return false;
            if (!this.eat(tokens_comma))
                break;
        }
        return this.eat(tokens_greaterThan);
    }
    typeParametersIfAny() {
        if (this.typescript && this.kind === tokens_lessThan && !this.typeParameters())
            throw this.unexpected('a type parameter');
    }
    eatVariance() {
        if (this.word !== Const && this.word !== In && this.word !== Out)
            return false;
        this.peek();
        if (this.peekedKind !== tokens_name || this.peekedWord === Extends)
            return false;
        this.next();
        return true;
    }
    /** From an opening bracket past the one that closes it, whatever is between. */
    skipBrackets() {
        let open = 0;
        for (;;) {
            switch (this.kind) {
                case tokens_openParenthesis:
                case tokens_openBracket:
                case tokens_openBrace:
                    open += 1;
                    break;
                case tokens_closeParenthesis:
                case tokens_closeBracket:
                case tokens_closeBrace:
                    open -= 1;
                    break;
                case template:
                    if (!this.templateType())
                        return false;
                    continue;
                case endOfFile:
                case broken:
                    return false;
            }
            this.next();
            if (open <= 0)
                return true;
        }
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/types.js




/**
 * Types are read only to know where they end. Where text may be a type or not, as in `a<b>(c)`, it is read as one to see:
 * so each method says whether what it stands for was here.
 */
class Types extends TypeLists {
    /** In what an `extends` compares with, another `extends` belongs to what is around. */
    isCompared = false;
    /** A type that has to be here. */
    type() {
        if (!this.freshType())
            throw this.unexpected('a type');
    }
    /** A type to which nothing around it belongs. */
    freshType() {
        return this.typeCompared(false);
    }
    typeCompared(isCompared) {
        const before = this.isCompared;
        this.isCompared = isCompared;
        this.deepen();
        const isType = this.conditionalType();
        this.leave();
        this.isCompared = before;
        return isType;
    }
    conditionalType() {
        for (;;) {
            if (!this.unionType())
                return false;
            if (this.isCompared || this.word !== Extends || this.newline)
                return true;
            this.next();
            if (!this.typeCompared(true) || !this.eat(tokens_question))
                return false;
            if (!this.freshType() || !this.eat(tokens_colon))
                return false;
        }
    }
    unionType() {
        if (this.kind === tokens_bar || this.kind === tokens_ampersand)
            this.next();
        for (;;) {
            if (!this.typeOperand())
                return false;
            if (this.kind !== tokens_bar && this.kind !== tokens_ampersand)
                return true;
            this.next();
        }
    }
    typeOperand() {
        while (this.eatTypeOperator())
            ;
        switch (this.kind) {
            case tokens_name:
                return this.namedType();
            case tokens_minus:
                this.next();
                return this.eat(number) && this.typeSuffix();
            case string:
            case number:
                this.next();
                return this.typeSuffix();
            case template:
                return this.templateType() && this.typeSuffix();
            case tokens_openBrace:
            case tokens_openBracket:
                return this.skipBrackets() && this.typeSuffix();
            case tokens_openParenthesis:
                return this.parenthesisedType();
            case tokens_lessThan:
                return this.functionType();
            default:
                return false;
        }
    }
    /** `keyof`, `unique`, `readonly`, where they are not the name of a type. */
    eatTypeOperator() {
        const { word } = this;
        if (word !== Keyof && word !== Unique && word !== Readonly)
            return false;
        this.peek();
        if (!beginsTypeOperand(this.peekedKind))
            return false;
        this.next();
        return true;
    }
    namedType() {
        switch (this.word) {
            case Infer:
                return this.inferredType();
            case Asserts:
                return this.assertedType();
            case Typeof:
                return this.typeQuery();
            case New:
                this.next();
                return this.functionType();
            case Abstract:
                this.peek();
                if (this.peekedWord !== New)
                    return this.typeReference();
                this.next();
                this.next();
                return this.functionType();
            case Import:
                return this.importedType();
            default:
                return this.typeReference();
        }
    }
    typeReference() {
        if (!this.dottedName())
            return false;
        if (this.word === Is && !this.newline) {
            this.next();
            return this.typeCompared(this.isCompared);
        }
        return this.typeArgumentsIfAny() && this.typeSuffix();
    }
    dottedName() {
        if (!this.eat(tokens_name))
            return false;
        while (this.eat(tokens_dot)) {
            if (this.kind !== tokens_name && this.kind !== privateName)
                return false;
            this.next();
        }
        return true;
    }
    inferredType() {
        this.peek();
        if (this.peekedKind !== tokens_name)
            return this.typeReference();
        this.next();
        this.next();
        if (this.word === Extends) {
            // `infer T extends U ?` is a condition unless one is being compared already.
            const place = this.place();
            this.next();
            const isConstraint = this.typeCompared(true);
            if (!isConstraint || (!this.isCompared && this.kind === tokens_question))
                this.returnTo(place);
        }
        return this.typeSuffix();
    }
    assertedType() {
        this.peek();
        if (this.peekedKind !== tokens_name || this.peekedNewline || this.peekedWord === Is)
            return this.typeReference();
        this.next();
        this.next();
        return this.eatWord(Is) ? this.typeCompared(this.isCompared) : true;
    }
    typeQuery() {
        this.next();
        if (this.word === Import)
            return this.importedType();
        return this.dottedName() && this.typeArgumentsIfAny() && this.typeSuffix();
    }
    importedType() {
        this.next();
        if (this.kind !== tokens_openParenthesis || !this.skipBrackets())
            return false;
        while (this.eat(tokens_dot))
            if (!this.eat(tokens_name))
                return false;
        return this.typeArgumentsIfAny() && this.typeSuffix();
    }
    /** A type in parentheses, or the parameters of a function: `(a): (b) => c` is the latter, `(a): ((b)) => c` is not. */
    parenthesisedType() {
        const isFunction = this.beginsParameters(this.peekByte());
        if (!this.skipBrackets())
            return false;
        return isFunction && this.is(arrow) ? this.resultType() : this.typeSuffix();
    }
    beginsParameters(first) {
        if (first === closeParenthesis || first === dot)
            return true;
        const isPattern = first === openBrace || first === openBracket;
        if (!isPattern && beginsName[first] === 0)
            return false;
        const place = this.place();
        this.next();
        if (isPattern)
            this.skipBrackets();
        else
            this.next();
        const isParameter = endsParameterName(this.kind);
        this.returnTo(place);
        return isParameter;
    }
    /** From the type parameters or the parenthesis on. */
    functionType() {
        if (this.kind === tokens_lessThan && !this.typeParameters())
            return false;
        return this.kind === tokens_openParenthesis && this.skipBrackets() && this.resultType();
    }
    resultType() {
        return this.eat(arrow) && this.freshType();
    }
    typeSuffix() {
        while (this.kind === tokens_openBracket && !this.newline)
            if (!this.skipBrackets())
                return false;
        return true;
    }
}
function beginsTypeOperand(kind) {
    switch (kind) {
        case tokens_name:
        case string:
        case template:
        case tokens_openParenthesis:
        case tokens_openBracket:
        case tokens_openBrace:
            return true;
        default:
            return false;
    }
}
function endsParameterName(kind) {
    switch (kind) {
        case tokens_colon:
        case tokens_comma:
        case tokens_question:
        case tokens_equals:
        case tokens_closeParenthesis:
            return true;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/scopes.js




/** Functions and classes in each other, and what is counted in them. */
class Scopes extends Types {
    counting;
    /** Those that have begun, in that order. */
    found = [];
    /** What is outside of every function is counted too, and then dropped. */
    outside;
    tally;
    /** The qualified name of what is around, or nothing. */
    scope = '';
    defaults;
    constructor(source, dialect, counting) {
        super(source, dialect);
        this.counting = counting;
        this.defaults = counting.points ? new Defaults() : undefined;
        this.outside = this.tallyOf(anonymous, 'function', 0, 0);
        this.tally = this.outside;
    }
    tallyOf(name, kind, line, code) {
        return new FunctionTally(name, kind, { line, codeAbove: code - 1 }, this.counting);
    }
    qualified(name) {
        return this.scope === '' ? name : `${this.scope}.${name}`;
    }
    /** A label for what begins at the next token, named by the text from `start` to `end`. */
    label(start, end) {
        return start < 0 ? undefined : { start, end, line: 0, code: 0 };
    }
    nameFrom(label) {
        return label ? nameOf(this.text(label.start, label.end)) : anonymous;
    }
    /** Notes a `=` that is a default value if what it stands in is a pattern. */
    suspectDefault() {
        this.defaults?.add(this.tokenLine, this.tally.points?.length ?? 0);
    }
    /** What was suspected most recently is a pattern. */
    confirmDefaults(count) {
        if (count <= 0)
            return;
        if (!this.counting.defaults)
            return this.forgetDefaults(this.suspected() - count);
        this.tally.cyclomatic += count;
        if (this.tally.points)
            this.defaults?.confirm(count, this.tally.points);
    }
    suspected() {
        return this.defaults?.count ?? 0;
    }
    forgetDefaults(downTo) {
        this.defaults?.forget(downTo);
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/functions.js





/** Functions of every form, except that whether parentheses belong to an arrow is found out where they are read. */
class Functions extends Scopes {
    /** An expression up to a comma. */
    value() {
        const suspected = this.suspected();
        this.assignment(0, undefined);
        this.forgetDefaults(suspected);
    }
    /** Whether a function or a class may begin here, which would take its name from what is before. */
    mayTakeName() {
        const { kind } = this;
        return kind === tokens_name || kind === tokens_openParenthesis || kind === tokens_lessThan || kind === at;
    }
    /** The value of what is named by the text from `start` to `end`; the offset is -1 where it has no name. */
    namedValue(start, end, context = 0) {
        const suspected = this.suspected();
        this.assignment(context, this.mayTakeName() ? this.label(start, end) : undefined);
        this.forgetDefaults(suspected);
    }
    /** At `function`. */
    functionExpression(label, line, code) {
        this.next();
        this.eat(tokens_star);
        if (this.kind === tokens_name)
            return this.functionRest(this.ownName(), 'function', line, code);
        const isMember = label !== undefined && label.line > 0;
        this.functionRest(this.nameFrom(label), 'function', isMember ? label.line : line, isMember ? label.code : code);
    }
    /** At `function`; one that is exported may have no name. */
    functionDeclaration(line, code) {
        this.next();
        this.eat(tokens_star);
        this.functionRest(this.kind === tokens_name ? this.ownName() : 'default', 'function', line, code);
    }
    ownName() {
        const label = this.label(this.start, this.end);
        this.next();
        return this.nameFrom(label);
    }
    /** From the parameters on. */
    functionRest(name, kind, line, code) {
        const { tally, scope } = this;
        const inner = this.tallyOf(this.qualified(name), kind, line, code);
        const place = this.found.push(inner) - 1;
        this.tally = inner;
        this.scope = inner.name;
        this.typeParametersIfAny();
        this.parameters();
        if (this.typescript && this.eat(tokens_colon))
            this.type();
        if (this.kind === tokens_openBrace) {
            this.block();
            this.close(inner);
        }
        else
            this.signatureOnly(place);
        this.tally = tally;
        this.scope = scope;
    }
    signatureOnly(place) {
        if (!this.typescript)
            throw this.unexpected('"{"');
        this.found.splice(place, 1);
        this.endStatement();
    }
    close(inner) {
        inner.end = this.endLine;
        inner.codeLines = this.endCode;
    }
    parameters() {
        this.expect(tokens_openParenthesis);
        while (this.kind !== tokens_closeParenthesis) {
            this.decorators();
            if (this.typescript)
                while (this.isParameterModifier())
                    this.next();
            this.eat(ellipsis);
            // A parameter `this` is only a type.
            if (this.word !== This)
                this.tally.parameters += 1;
            this.parameter();
            this.separate(tokens_closeParenthesis);
        }
        this.next();
    }
    parameter() {
        const { kind, start, end } = this;
        this.binding();
        if (this.typescript)
            this.optionalType();
        if (this.kind !== tokens_equals)
            return;
        if (this.counting.defaults)
            this.tally.count('default value', this.tokenLine, 1, 0);
        this.next();
        this.namedValue(kind === tokens_name ? start : -1, end);
    }
    isParameterModifier() {
        const { word } = this;
        const isModifier = word >= Public && word <= Override && word !== Static;
        if (!isModifier)
            return false;
        const next = this.peekByte();
        return beginsName[next] === 1 || next === openBrace || next === openBracket;
    }
    /** `?: T` */
    optionalType() {
        const isOptional = this.eat(tokens_question);
        if (!this.eat(tokens_colon))
            return isOptional;
        this.type();
        return true;
    }
    /** A name or a pattern. */
    binding() {
        if (this.kind === tokens_openBracket)
            return this.confirmDefaults(this.arrayLiteral());
        if (this.kind === tokens_openBrace)
            return this.confirmDefaults(this.objectLiteral());
        const isName = this.kind === tokens_name && (this.word === 0 || this.word > lastReserved);
        if (!isName)
            throw this.unexpected('a name');
        this.next();
    }
    /** At the arrow after a single name. */
    plainArrow(label, line, code, context) {
        const inner = this.arrowTally(label, line, code);
        this.found.push(inner);
        inner.parameters = 1;
        this.arrowBody(inner, context);
    }
    arrowTally(label, line, code) {
        const name = this.qualified(label ? this.nameFrom(label) : anonymous);
        if (label && label.line > 0)
            return this.tallyOf(name, 'arrow', label.line, label.code);
        return this.tallyOf(name, 'arrow', line, code);
    }
    /** At the arrow. */
    arrowBody(inner, context) {
        const { tally, scope } = this;
        this.tally = inner;
        this.scope = inner.name;
        this.next();
        if (this.kind === tokens_openBrace)
            this.block();
        else
            this.assignment(context, undefined);
        this.close(inner);
        this.tally = tally;
        this.scope = scope;
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/markup.js




/** JSX, which has tokens of its own: read byte by byte, except for what is between braces. */
class Markup extends Functions {
    /** At `<`. */
    jsxElement() {
        this.at = this.start + 1;
        this.element();
        this.next();
    }
    /** From after its `<` to after its last `>`. */
    element() {
        this.deepen();
        if (this.upcoming() !== greaterThan) {
            this.markupName('the name of an element');
            if (this.upcoming() === lessThan && this.typescript)
                this.elementTypeArguments();
            while (this.attribute())
                ;
        }
        if (this.upcoming() === slash) {
            this.at += 1;
            this.mark(greaterThan);
        }
        else {
            this.at += 1;
            this.children();
        }
        this.leave();
    }
    /** The next byte inside of a tag, which is code. */
    upcoming() {
        this.at = this.skipTrivia(this.at);
        this.holdCode();
        return this.bytes[this.at] ?? 0;
    }
    mark(expected) {
        if (this.upcoming() !== expected)
            throw this.strange(describeToken(expected));
        this.at += 1;
    }
    strange(expected) {
        const found = this.isAtEnd(this.at) ? 'the end of the file' : `"${this.shown(this.at, this.at + 1)}"`;
        return this.malformed(`expected ${expected} but found ${found}`, this.line);
    }
    markupName(expected) {
        const start = this.at;
        while (this.isInMarkupName())
            this.at += 1;
        if (this.at === start)
            throw this.strange(expected);
    }
    isInMarkupName() {
        const found = this.bytes[this.at] ?? 0;
        if (found >= firstBeyondAscii)
            return wideBlankLength(this.bytes, this.at) === 0;
        return isNameByte[found] === 1 || found === minus || found === dot || found === colon;
    }
    elementTypeArguments() {
        this.next();
        if (!this.typeArguments())
            throw this.unexpected('a type argument');
        // The token that was read ahead is no token here.
        this.at = this.start;
        this.line = this.tokenLine;
        this.lastCodeLine = this.tokenLine;
        this.codeLines = this.tokenCode;
    }
    attribute() {
        const first = this.upcoming();
        if (first === slash || first === greaterThan)
            return false;
        if (first === openBrace) {
            this.container();
            return true;
        }
        this.markupName('an attribute, ">" or "/>"');
        if (this.upcoming() !== equals)
            return true;
        this.at += 1;
        this.attributeValue(this.upcoming());
        return true;
    }
    attributeValue(first) {
        if (first === openBrace)
            return this.container();
        if (first === singleQuote || first === doubleQuote)
            return this.attributeString(first);
        if (first !== lessThan)
            throw this.strange('the value of an attribute');
        this.at += 1;
        this.element();
    }
    attributeString(quote) {
        const { bytes, line } = this;
        let at = this.at + 1;
        while (bytes[at] !== quote) {
            if (this.isAtEnd(at))
                throw this.malformed('a string without an end', line);
            at = this.afterTextByte(at);
        }
        this.at = at + 1;
    }
    /** `{expression}`, `{...spread}`, or `{}` around a comment. */
    container() {
        this.at += 1;
        this.next();
        this.eat(ellipsis);
        if (this.kind !== tokens_closeBrace)
            this.expression(0);
        // What follows the brace is text, not a token.
        if (this.kind !== tokens_closeBrace)
            throw this.unexpected('"}"');
    }
    /** Up to the closing tag and past it. */
    children() {
        const { bytes, line } = this;
        for (;;) {
            while (stopsMarkup[bytes[this.at] ?? 0] === 0)
                this.at += 1;
            const stop = bytes[this.at];
            if (stop === openBrace)
                this.container();
            else if (stop === lessThan) {
                this.at += 1;
                if (this.upcoming() === slash)
                    return this.closingTag();
                this.element();
            }
            else if (this.isAtEnd(this.at))
                throw this.malformed('an element without an end', line);
            else
                this.afterMarkupByte();
        }
    }
    closingTag() {
        this.at += 1;
        if (this.upcoming() !== greaterThan)
            this.markupName('the name of an element');
        this.mark(greaterThan);
    }
    /** A blank line between elements means nothing and holds no code. */
    afterMarkupByte() {
        const next = this.afterLineBreak(this.at);
        if (next === this.at) {
            this.at += 1;
            return;
        }
        this.line += 1;
        this.at = next;
        while (this.bytes[this.at] === space || this.bytes[this.at] === tab)
            this.at += 1;
        if (this.afterLineBreak(this.at) === this.at)
            this.holdCode();
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/collections.js





/** Arrays and objects, which may turn out to be patterns: each says how many default values it would have as one. */
class Collections extends Markup {
    /** Where the last key was, its brackets or quotes included. */
    keyStart = 0;
    keyEnd = 0;
    keyName() {
        return nameOf(this.text(this.keyStart, this.keyEnd));
    }
    arrayLiteral() {
        this.deepen();
        this.next();
        let defaults = 0;
        while (this.kind !== tokens_closeBracket) {
            if (this.eat(tokens_comma))
                continue;
            this.eat(ellipsis);
            defaults += this.assignment(0, undefined);
            this.separate(tokens_closeBracket);
        }
        this.leave();
        this.next();
        return defaults;
    }
    objectLiteral() {
        this.deepen();
        this.next();
        let defaults = 0;
        while (this.kind !== tokens_closeBrace) {
            defaults += this.property();
            this.separate(tokens_closeBrace);
        }
        this.leave();
        this.next();
        return defaults;
    }
    property() {
        if (this.eat(ellipsis))
            return this.assignment(0, undefined);
        const { tokenLine: line, tokenCode: code } = this;
        const method = this.methodKind();
        this.key();
        if (method || this.kind === tokens_openParenthesis || (this.typescript && this.kind === tokens_lessThan)) {
            this.functionRest(this.keyName(), method ?? 'method', line, code);
            return 0;
        }
        const { keyStart: start, keyEnd: end } = this;
        if (this.eat(tokens_colon))
            return this.assignment(0, this.memberLabel({ start, end, line, code }));
        if (this.kind !== tokens_equals)
            return 0;
        this.suspectDefault();
        this.next();
        this.namedValue(start, end);
        return 1;
    }
    memberLabel(label) {
        return this.mayTakeName() ? label : undefined;
    }
    /** What `get`, `set`, `async` and `*` say, where they are not the name themselves. */
    methodKind() {
        let kind;
        const { word } = this;
        if ((word === Get || word === Set || word === Async) && !endsKey(this.peekByte())) {
            kind = accessorKind(word);
            this.next();
        }
        return this.eat(tokens_star) ? 'method' : kind;
    }
    /** The name of a property or member. */
    key() {
        const { start } = this;
        switch (this.kind) {
            case tokens_name:
            case number:
            case string:
            case privateName:
                this.keyEnd = this.end;
                break;
            case tokens_openBracket:
                this.next();
                this.expression(0);
                if (!this.is(tokens_closeBracket))
                    throw this.unexpected('"]"');
                this.keyEnd = this.end;
                break;
            default:
                throw this.unexpected('the name of a member');
        }
        this.keyStart = start;
        this.next();
    }
}
const accessorKind = (word) => word === Get ? 'getter' : word === Set ? 'setter' : 'method';
function endsKey(next) {
    switch (next) {
        case comma:
        case colon:
        case openParenthesis:
        case closeBrace:
        case equals:
        case lessThan:
            return true;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/classes.js





/** Classes and their decorators. What initialises a field is in no function. */
class Classes extends Collections {
    decorators() {
        while (this.kind === at)
            this.decorator();
    }
    decorator() {
        this.next();
        if (this.eat(tokens_openParenthesis)) {
            this.expression(0);
            this.expect(tokens_closeParenthesis);
        }
        else
            this.expect(tokens_name);
        for (;;) {
            if (this.kind === tokens_dot)
                this.memberName();
            else if (this.kind === tokens_openParenthesis)
                this.callArguments();
            else if (!this.typescript || this.kind !== tokens_lessThan || !this.tryTypeArguments())
                return;
        }
    }
    /** At the dot. */
    memberName() {
        this.next();
        this.anyName();
    }
    anyName() {
        if (this.kind !== tokens_name && this.kind !== privateName)
            throw this.unexpected('the name of a member');
        this.next();
    }
    tryTypeArguments() {
        const place = this.place();
        if (this.typeArguments() && this.kind === tokens_openParenthesis)
            return true;
        this.returnTo(place);
        return false;
    }
    /** At `class`, with what it would be called if it does not say so itself. */
    classLiteral(label) {
        const { scope } = this;
        this.deepen();
        this.next();
        this.scope = this.qualified(this.className(label));
        this.typeParametersIfAny();
        if (this.eatWord(Extends))
            this.operand(inHeritage, undefined);
        if (this.typescript && this.eatWord(Implements))
            this.typeList();
        this.expect(tokens_openBrace);
        while (this.kind !== tokens_closeBrace)
            if (!this.eat(tokens_semicolon))
                this.member();
        this.scope = scope;
        this.leave();
        this.next();
    }
    className(label) {
        const isName = this.kind === tokens_name && this.word !== Extends && !this.isImplementsClause();
        if (!isName)
            return this.nameFrom(label);
        const own = this.label(this.start, this.end);
        this.next();
        return this.nameFrom(own);
    }
    isImplementsClause() {
        return this.word === Implements && this.peekByte() !== openBrace;
    }
    /** Types with commas between. */
    typeList() {
        do
            this.type();
        while (this.eat(tokens_comma));
    }
    member() {
        this.decorators();
        const { tokenLine: line, tokenCode: code } = this;
        let kind = 'method';
        let isStatic = false;
        while (this.isModifier()) {
            const { word } = this;
            this.next();
            if (word === Static && this.kind === tokens_openBrace)
                return this.staticBlock();
            isStatic ||= word === Static;
            if (word === Get || word === Set)
                kind = accessorKind(word);
        }
        this.eat(tokens_star);
        if (this.typescript && this.kind === tokens_openBracket && this.indexSignature())
            return;
        this.key();
        if (this.kind === tokens_question || this.kind === tokens_bang)
            this.next();
        if (this.kind === tokens_openParenthesis || (this.typescript && this.kind === tokens_lessThan)) {
            const name = this.keyName();
            const isConstructor = name === 'constructor' && kind === 'method' && !isStatic;
            return this.functionRest(name, isConstructor ? 'constructor' : kind, line, code);
        }
        this.field(line, code);
    }
    field(line, code) {
        const { tally, keyStart: start, keyEnd: end } = this;
        if (this.typescript && this.eat(tokens_colon))
            this.type();
        if (this.eat(tokens_equals)) {
            this.tally = this.outside;
            this.assignment(0, this.memberLabel({ start, end, line, code }));
            this.tally = tally;
        }
        this.endStatement();
    }
    staticBlock() {
        const { tally } = this;
        this.tally = this.outside;
        this.block();
        this.tally = tally;
    }
    /** `[key: string]: T` */
    indexSignature() {
        const place = this.place();
        this.next();
        const isSignature = this.kind === tokens_name && this.peekByte() === colon;
        this.returnTo(place);
        if (!isSignature)
            return false;
        if (!this.skipBrackets())
            throw this.unexpected('"]"');
        if (this.eat(tokens_colon))
            this.type();
        this.endStatement();
        return true;
    }
    /** Whether the word says something about the member, and is not its name. */
    isModifier() {
        const { word } = this;
        if (word < Async)
            return false;
        const isOne = isJavaScriptModifier(word) || (this.typescript && isTypeScriptModifier(word));
        return isOne && !endsModifier(this.peekByte()) && !this.isCutOff(word);
    }
    /** Whether a line break makes a field of the word. */
    isCutOff(word) {
        if (word === Static || !this.isNewlineAhead())
            return false;
        if (word === Async || word === Accessor)
            return true;
        const next = this.peekByte();
        if (word === Get || word === Set)
            return next === star;
        return beginsName[next] === 0 && next !== openBracket;
    }
}
function isJavaScriptModifier(word) {
    switch (word) {
        case Static:
        case Async:
        case Get:
        case Set:
        case Accessor:
            return true;
        default:
            return false;
    }
}
const isTypeScriptModifier = (word) => word >= Declare && word <= Override;
/** Whether a word before this is a name. */
function endsModifier(next) {
    switch (next) {
        case nul:
        case openParenthesis:
        case equals:
        case semicolon:
        case closeBrace:
        case colon:
        case question:
        case bang:
        case lessThan:
            return true;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/suffixes.js




/** What comes after an operand: members, calls, templates, `!`, `++`, type arguments. */
class Suffixes extends Classes {
    /** The name of what was read last, in case something is assigned to it; the offset is -1 where it has none. */
    targetStart = -1;
    targetEnd = -1;
    /** Whether there was any. */
    suffixes(context) {
        let any = false;
        while (this.suffix(context))
            any = true;
        return any;
    }
    suffix(context) {
        switch (this.kind) {
            case tokens_dot:
                this.dotted();
                return true;
            case tokens_openParenthesis:
                this.callArguments();
                this.targetStart = -1;
                return true;
            case tokens_openBracket:
                this.indexed();
                return true;
            case optionalDot:
                this.optionalChain();
                return true;
            case template:
                this.template();
                this.targetStart = -1;
                return true;
            case tokens_bang:
                if (!this.typescript || this.newline)
                    return false;
                this.next();
                return true;
            case increment:
                if (this.newline)
                    return false;
                this.next();
                return true;
            case tokens_lessThan:
                return this.typescript && this.suffixedTypeArguments(context);
            default:
                return false;
        }
    }
    dotted() {
        this.next();
        this.targetStart = this.start;
        this.targetEnd = this.end;
        this.anyName();
    }
    indexed() {
        const { start } = this;
        this.next();
        this.expression(0);
        if (this.kind !== tokens_closeBracket)
            throw this.unexpected('"]"');
        this.targetStart = start;
        this.targetEnd = this.end;
        this.next();
    }
    optionalChain() {
        if (this.counting.optionalChaining)
            this.tally.count('?.', this.tokenLine, 1, 0);
        this.next();
        switch (this.kind) {
            case tokens_name:
            case privateName:
                return this.next();
            case tokens_openBracket:
                return this.indexed();
            case template:
                return this.template();
            case tokens_lessThan:
                if (!this.typescript || !this.typeArguments())
                    throw this.unexpected('a type argument');
                return this.callArguments();
            default:
                this.callArguments();
        }
    }
    callArguments() {
        this.expect(tokens_openParenthesis);
        while (this.kind !== tokens_closeParenthesis) {
            this.eat(ellipsis);
            this.value();
            this.separate(tokens_closeParenthesis);
        }
        this.next();
    }
    /** `a<b>(c)` has type arguments, `a<b>c` compares. */
    suffixedTypeArguments(context) {
        const place = this.place();
        if (this.typeArguments() && this.mayFollowTypeArguments(context))
            return true;
        this.returnTo(place);
        return false;
    }
    mayFollowTypeArguments(context) {
        switch (this.kind) {
            case tokens_openParenthesis:
            case template:
                return true;
            case tokens_lessThan:
            case tokens_greaterThan:
            case tokens_plus:
            case tokens_minus:
                return false;
            case tokens_name:
                return this.newline || mayFollowAsWord(this.word);
            case number:
            case string:
            case tokens_openBracket:
            case tokens_bang:
            case tilde:
            case increment:
            case tokens_slash:
            case privateName:
            case at:
                return this.newline;
            case tokens_openBrace:
                return this.newline || (context & inHeritage) !== 0;
            default:
                return true;
        }
    }
    /** At `new`. */
    newExpression() {
        let calls = 0;
        while (this.eatWord(New))
            calls += 1;
        if (this.kind === tokens_dot) {
            this.memberName();
            calls -= 1;
        }
        else
            this.constructed();
        this.constructedMembers();
        for (; calls > 0; calls--) {
            if (this.typescript && this.kind === tokens_lessThan)
                this.suffixedTypeArguments(0);
            if (this.kind === tokens_openParenthesis)
                this.callArguments();
            if (calls > 1)
                this.constructedMembers();
        }
    }
    constructed() {
        switch (this.word) {
            case Function:
                return this.functionExpression(undefined, this.tokenLine, this.tokenCode);
            case Class:
                return this.classLiteral(undefined);
            case Import:
                this.next();
                if (this.kind === tokens_dot)
                    this.memberName();
                else
                    this.callArguments();
                return;
        }
        if (this.kind === at) {
            this.decorators();
            return this.classLiteral(undefined);
        }
        if (this.kind === tokens_name)
            return this.next();
        this.expect(tokens_openParenthesis);
        this.expression(0);
        this.expect(tokens_closeParenthesis);
    }
    constructedMembers() {
        for (;;) {
            if (this.kind === tokens_dot)
                this.dotted();
            else if (this.kind === tokens_openBracket)
                this.indexed();
            else if (this.kind === template)
                this.template();
            else if (this.kind === tokens_bang && this.typescript && !this.newline)
                this.next();
            else
                return;
        }
    }
}
function mayFollowAsWord(word) {
    switch (word) {
        case In:
        case Instanceof:
        case As:
        case Satisfies:
        case Implements:
        case Extends:
            return true;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/parentheses.js





/** To make an error and to catch it takes as long as to read this many bytes. */
const costOfError = 2000;
/** Parentheses: around an expression, a sequence, the arguments of `async`, or the parameters of an arrow function. */
class Parentheses extends Suffixes {
    /** The first and the last operator of the expression read last, if it is operands with `&&`, `||`, `??` between. */
    firstLogical = 0;
    lastLogical = 0;
    firstLogicalPoint = 0;
    /** How many elements there were between the parentheses read last, and whether one had a type. */
    elements = 0;
    hasTypes = false;
    /** At the parenthesis. Whether it was an arrow function, which would begin at `line`. */
    parentheses(context, label, line, code) {
        const count = this.tally.soFar();
        const place = this.found.length;
        const defaults = this.betweenParentheses();
        if (!this.isArrow(context))
            return false;
        this.confirmDefaults(defaults);
        const inner = this.arrowTally(label, line, code);
        inner.parameters = this.elements;
        inner.takeFrom(this.tally, count);
        this.insert(inner, place);
        this.arrowBody(inner, context);
        return true;
    }
    betweenParentheses() {
        let [elements, defaults, hasTypes] = [0, 0, false];
        this.deepen();
        this.next();
        for (; this.kind !== tokens_closeParenthesis; elements++) {
            this.eat(ellipsis);
            defaults += this.assignment(0, undefined);
            if (this.typescript && (this.kind === tokens_question || this.kind === tokens_colon)) {
                const { targetStart, targetEnd } = this;
                hasTypes = this.optionalType();
                defaults += this.typedDefault(targetStart, targetEnd);
            }
            this.separate(tokens_closeParenthesis);
        }
        this.leave();
        this.next();
        if (elements !== 1)
            this.firstLogical = 0;
        this.elements = elements;
        this.hasTypes = hasTypes;
        return defaults;
    }
    /** `= value` after a type. */
    typedDefault(start, end) {
        if (this.kind !== tokens_equals)
            return 0;
        this.suspectDefault();
        this.next();
        this.namedValue(start, end);
        return 1;
    }
    /** Puts a function before those that were found in its parameters. */
    insert(inner, place) {
        if (place === this.found.length) {
            this.found.push(inner);
            return;
        }
        const skipped = this.scope === '' ? 0 : this.scope.length + 1;
        this.countRereading(this.found.length - place);
        this.found.splice(place, 0, inner);
        for (const within of this.found.slice(place + 1))
            within.name = `${inner.name}.${within.name.slice(skipped)}`;
    }
    /** After the parentheses; reads past the type of the result. */
    isArrow(context) {
        if (this.kind === arrow)
            return !this.newline;
        if (!this.typescript || this.kind !== tokens_colon)
            return false;
        const place = this.place();
        this.next();
        const hasResult = this.freshType() && this.is(arrow) && !this.newline;
        if (hasResult && ((context & beforeColon) === 0 || this.isBodyBeforeColon(context)))
            return true;
        this.returnTo(place);
        return false;
    }
    /** In `a ? (b) : c => d` the colon is that of the conditional, unless another one follows. */
    isBodyBeforeColon(context) {
        const { tally, scope, outside } = this;
        const counted = outside.soFar();
        const suspected = this.suspected();
        const found = this.found.length;
        const place = this.place();
        let isBefore = false;
        try {
            this.arrowBody(this.tallyOf(anonymous, 'arrow', 0, 0), context);
            isBefore = this.kind === tokens_colon;
        }
        catch (thrown) {
            // Text that can be read in one way only may be no text in the other.
            if (!(thrown instanceof errors/* GateError */.ue))
                throw thrown;
            this.countRereading(costOfError);
        }
        this.returnTo(place);
        this.found.length = found;
        this.tally = tally;
        this.scope = scope;
        outside.returnTo(counted);
        this.forgetDefaults(suspected);
        return isBefore;
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/operands.js




/** What an operand was; not negative for an array or object: how many default values it has if it is a pattern. */
const plain = -1;
const operands_arrow = -2;
/** An expression in parentheses, with nothing before or after it. */
const group = -3;
/** The operands of operators. */
class Operands extends Parentheses {
    operand(context, label) {
        this.targetStart = -1;
        const { start } = this;
        while (this.prefix())
            ;
        const isPrefixed = start !== this.start;
        const operand = this.unprefixed(context, isPrefixed ? undefined : label);
        return isPrefixed && operand !== operands_arrow ? plain : operand;
    }
    prefix() {
        switch (this.kind) {
            case tokens_bang:
            case tilde:
            case tokens_plus:
            case tokens_minus:
            case increment:
                break;
            case tokens_name:
                if (this.word === Await)
                    return this.awaitPrefix();
                if (this.word !== Typeof && this.word !== Void && this.word !== Delete)
                    return false;
                break;
            default:
                return false;
        }
        this.next();
        return true;
    }
    /** Outside of async functions and modules, `await` may be a name. */
    awaitPrefix() {
        this.peek();
        if (!this.beginsAwaited())
            return false;
        this.next();
        return true;
    }
    beginsAwaited() {
        switch (this.peekedKind) {
            case tokens_name:
                return this.peekedWord !== In && this.peekedWord !== Instanceof;
            case tokens_openParenthesis:
            case tokens_openBracket:
            case tokens_plus:
            case tokens_minus:
                return !this.peekedNewline;
            case number:
            case string:
            case template:
            case tokens_openBrace:
            case tokens_bang:
            case tilde:
            case increment:
            case tokens_slash:
            case privateName:
            case tokens_lessThan:
                return true;
            default:
                return false;
        }
    }
    unprefixed(context, label) {
        switch (this.kind) {
            case tokens_name:
                return this.named(context, label);
            case number:
            case string:
                this.next();
                return this.suffixed(context);
            case template:
                this.template();
                return this.suffixed(context);
            case tokens_openParenthesis:
                return this.parenthesised(context, label);
            case tokens_openBracket:
                return this.literal(context, this.arrayLiteral());
            case tokens_openBrace:
                return this.literal(context, this.objectLiteral());
            case tokens_slash:
            case assignment:
                if (this.bytes[this.start] !== slash)
                    throw this.unexpected('an expression');
                this.regularExpression();
                return this.suffixed(context);
            case tokens_lessThan:
                return this.angle(context, label);
            case privateName:
                this.next();
                return plain;
            case at:
                this.decorators();
                if (this.word !== Class)
                    throw this.unexpected('"class"');
                this.classLiteral(label);
                return this.suffixed(context);
            default:
                throw this.unexpected('an expression');
        }
    }
    suffixed(context) {
        this.suffixes(context);
        return plain;
    }
    literal(context, defaults) {
        this.targetStart = -1;
        return this.suffixes(context) ? plain : defaults;
    }
    parenthesised(context, label) {
        if (this.parentheses(context, label, this.tokenLine, this.tokenCode))
            return operands_arrow;
        if (this.elements === 0 || this.hasTypes)
            throw this.unexpected('"=>"');
        return this.suffixes(context) ? plain : group;
    }
    named(context, label) {
        const { tokenLine: line, tokenCode: code, start, end, word } = this;
        switch (word) {
            case Function:
                this.functionExpression(label, line, code);
                return this.suffixed(context);
            case Class:
                this.classLiteral(label);
                return this.suffixed(context);
            case New:
                this.newExpression();
                return this.suffixed(context);
            case Async:
                return this.async(context, label);
            case Import:
                this.next();
                if (this.kind === tokens_dot)
                    this.memberName();
                return this.suffixed(context);
        }
        if (word !== 0 && word <= lastReserved)
            throw this.unexpected('an expression');
        this.next();
        if (this.kind === arrow && !this.newline) {
            this.plainArrow(label, line, code, context);
            return operands_arrow;
        }
        this.targetStart = start;
        this.targetEnd = end;
        return this.suffixed(context);
    }
    /** `async` before a function, or as a name. */
    async(context, label) {
        const { tokenLine: line, tokenCode: code, start, end } = this;
        this.next();
        if (!this.newline) {
            if (this.word === Function) {
                this.functionExpression(label, line, code);
                return this.suffixed(context);
            }
            if (this.kind === tokens_name && (!isOperatorWord(this.word) || this.isArrowNext()))
                this.next();
            if (this.kind === arrow) {
                this.plainArrow(label, line, code, context);
                return operands_arrow;
            }
            if (this.kind === tokens_lessThan && this.typescript)
                this.asyncTypeParameters();
            if (this.kind === tokens_openParenthesis && this.parentheses(context, label, line, code))
                return operands_arrow;
        }
        this.targetStart = start;
        this.targetEnd = end;
        return this.suffixed(context);
    }
    isArrowNext() {
        this.peek();
        return this.peekedKind === arrow;
    }
    asyncTypeParameters() {
        const place = this.place();
        if (!this.typeParameters() || this.kind !== tokens_openParenthesis)
            this.returnTo(place);
    }
    /** `<`: an element, a type before what it is asserted of, or the type parameters of an arrow function. */
    angle(context, label) {
        const { tokenLine: line, tokenCode: code } = this;
        if (this.jsx) {
            if (!this.typescript || !this.beginsTypeParameters()) {
                this.jsxElement();
                return this.suffixed(context);
            }
            this.typeParametersIfAny();
            if (!this.parentheses(context, label, line, code))
                throw this.unexpected('"=>"');
            return operands_arrow;
        }
        if (!this.typescript)
            throw this.unexpected('an expression');
        const place = this.place();
        if (this.typeParameters() && this.kind === tokens_openParenthesis)
            return this.parentheses(context, label, line, code) ? operands_arrow : this.suffixed(context);
        this.returnTo(place);
        if (!this.typeArguments())
            throw this.unexpected('a type');
        this.deepen();
        const asserted = this.operand(context, undefined);
        this.leave();
        return asserted === operands_arrow ? operands_arrow : plain;
    }
    /** In TSX, `<T,>` and `<T extends` cannot be elements. */
    beginsTypeParameters() {
        const place = this.place();
        this.next();
        const isConst = this.word === Const;
        if (isConst)
            this.next();
        const isName = this.eat(tokens_name);
        const isParameter = isName && (isConst || this.kind === tokens_comma || this.word === Extends);
        this.returnTo(place);
        return isParameter;
    }
}
/** Words that continue an expression. */
function isOperatorWord(word) {
    switch (word) {
        case In:
        case Instanceof:
        case Of:
        case As:
        case Satisfies:
            return true;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/operators.js





/** What is between two operands. */
const operators_nothing = 0;
const logical = 1;
const other = 2;
/** Operands with operators between, whatever binds tighter: nothing that is counted depends on that. */
class Operators extends Operands {
    /** Says what the operand was, where there is only one. */
    operation(context, label) {
        let operand = this.operand(context, label);
        let first = 0;
        let last = 0;
        let firstPoint = 0;
        let before = logical;
        let result = operand;
        while (operand !== operands_arrow) {
            if (this.typescript && this.casts())
                operand = result = plain;
            const after = this.operator(context);
            // Plain parentheses between operators of one tree of `&&`, `||` and `??` are part of that tree.
            if (operand === group && this.firstLogical !== 0 && before === logical && after !== other) {
                if (this.firstLogical === last)
                    this.tally.forgiveOperator(this.firstLogicalPoint);
                if (first === 0) {
                    first = this.firstLogical;
                    firstPoint = this.firstLogicalPoint;
                }
                last = this.lastLogical;
            }
            if (after === operators_nothing)
                break;
            if (after === logical) {
                if (first === 0) {
                    first = this.kind;
                    firstPoint = this.tally.points?.length ?? 0;
                }
                this.countLogical(last);
                last = this.kind;
            }
            this.next();
            before = after;
            result = plain;
            operand = this.operand(context, undefined);
        }
        this.firstLogical = first;
        this.lastLogical = last;
        this.firstLogicalPoint = firstPoint;
        return operand === operands_arrow ? operands_arrow : result;
    }
    /** `as T` and `satisfies T` */
    casts() {
        let any = false;
        while ((this.word === As || this.word === Satisfies) && !this.newline) {
            this.next();
            this.type();
            any = true;
        }
        return any;
    }
    countLogical(last) {
        const { kind } = this;
        const construct = kind === and ? '&&' : kind === or ? '||' : '??';
        this.tally.count(construct, this.tokenLine, 1, kind === last ? 0 : 1);
    }
    operator(context) {
        switch (this.kind) {
            case and:
            case or:
            case nullish:
                return logical;
            case operator:
            case tokens_star:
            case tokens_plus:
            case tokens_minus:
            case tokens_slash:
            case tokens_ampersand:
            case tokens_bar:
            case tokens_lessThan:
                return other;
            case tokens_greaterThan:
                return this.wholeGreaterThan();
            case tokens_name:
                if (this.word === Instanceof)
                    return other;
                return this.word === In && (context & noIn) === 0 ? other : operators_nothing;
            default:
                return operators_nothing;
        }
    }
    /** `>` was read alone; what follows it at once may make `>=`, `>>`, `>>=` or more of it. */
    wholeGreaterThan() {
        const { bytes } = this;
        while (bytes[this.at] === greaterThan)
            this.at += 1;
        const isShift = this.at > this.end;
        this.end = this.at;
        if (bytes[this.at] !== equals)
            return other;
        this.at += 1;
        this.end = this.at;
        if (!isShift)
            return other;
        this.kind = assignment;
        return operators_nothing;
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/expressions.js






/** Expressions: chains of conditionals and assignments are read one after the other, without recursion. */
class Expressions extends Operators {
    expression(context) {
        const suspected = this.suspected();
        let defaults = this.assignment(context, undefined);
        while (this.eat(tokens_comma)) {
            this.assignment(context, undefined);
            defaults = 0;
            this.firstLogical = 0;
        }
        this.forgetDefaults(suspected + defaults);
        return defaults;
    }
    assignment(context, label) {
        const suspected = this.suspected();
        this.deepen();
        let isFirst = !this.yields();
        let operand = this.operation(context, isFirst ? label : undefined);
        let defaults = isFirst && operand > 0 ? operand : 0;
        if (operand !== operands_arrow && this.continues()) {
            const { tally } = this;
            const { surcharge } = tally;
            do {
                if (this.kind === tokens_equals) {
                    this.confirmDefaults(operand);
                    this.forgetDefaults(suspected);
                }
                if (isFirst)
                    defaults = this.kind === tokens_equals ? 1 : 0;
                if (defaults > 0 && isFirst)
                    this.suspectDefault();
                isFirst = false;
                const next = this.continuation();
                this.yields();
                operand = this.operation(context, next);
            } while (operand !== operands_arrow && this.continues());
            tally.surcharge = surcharge;
        }
        if (!isFirst)
            this.firstLogical = 0;
        this.forgetDefaults(suspected + defaults);
        this.leave();
        return defaults;
    }
    /** `yield`, where it is no name. */
    yields() {
        let any = false;
        while (this.word === Yield) {
            this.peek();
            if (this.peekedNewline || !mayBeYielded(this.peekedKind, this.peekedWord))
                break;
            this.next();
            this.eat(tokens_star);
            any = true;
        }
        return any;
    }
    continues() {
        switch (this.kind) {
            case tokens_equals:
            case assignment:
            case logicalAssignment:
                return true;
            case tokens_question:
                return !this.typescript || !this.isOptional();
            default:
                return false;
        }
    }
    /** `(a?: T) =>` and its like; no conditional goes on so. */
    isOptional() {
        const next = this.peekByte();
        return next === colon || next === comma || next === closeParenthesis || next === equals;
    }
    /** From the operator to the last operand; what a function would be called that is there. */
    continuation() {
        switch (this.kind) {
            case tokens_question:
                this.tally.countConditional(this.tokenLine);
                this.tally.surcharge += 1;
                this.next();
                this.assignment(beforeColon, undefined);
                this.expect(tokens_colon);
                return undefined;
            case logicalAssignment:
                this.tally.count(this.text(this.start, this.end), this.tokenLine, 1, 0);
                break;
        }
        const { targetStart: start, targetEnd: end } = this;
        const isNaming = this.kind !== assignment;
        this.next();
        return isNaming && this.mayTakeName() ? this.label(start, end) : undefined;
    }
}
function mayBeYielded(kind, word) {
    switch (kind) {
        case tokens_name:
            return word !== In && word !== Instanceof;
        case number:
        case string:
        case template:
        case tokens_star:
        case tokens_plus:
        case tokens_minus:
        case tokens_bang:
        case tilde:
        case increment:
        case tokens_slash:
        case tokens_lessThan:
        case at:
        case tokens_openParenthesis:
        case tokens_openBracket:
        case tokens_openBrace:
            return true;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/declarations.js





/** Variables, and the declarations that only TypeScript has. */
class Declarations extends Expressions {
    /** After `var`, `let`, `const` or `using`. */
    variables(context) {
        do {
            const { kind, start, end } = this;
            this.binding();
            if (this.typescript)
                this.variableType();
            if (this.eat(tokens_equals))
                this.namedValue(kind === tokens_name ? start : -1, end, context);
        } while (this.eat(tokens_comma));
    }
    variableType() {
        if (this.kind === tokens_bang)
            this.next();
        if (this.eat(tokens_colon))
            this.type();
    }
    /** Reads the words that begin variables, if they do here. */
    beginsVariables() {
        switch (this.word) {
            case Let:
                return this.beginsLet();
            case Using:
                return this.beginsUsing();
            case Await:
                return this.beginsAwaitUsing();
            case Var:
            case Const:
                this.next();
                return true;
            default:
                return false;
        }
    }
    /** `let` is a name where nothing follows it that could be declared. */
    beginsLet() {
        const next = this.peekByte();
        if (next !== openBracket && next !== openBrace) {
            if (beginsName[next] === 0)
                return false;
            this.peek();
            if (this.peekedWord === In || this.peekedWord === Instanceof)
                return false;
        }
        this.next();
        return true;
    }
    beginsUsing() {
        if (beginsName[this.peekByte()] === 0)
            return false;
        this.peek();
        if (this.peekedNewline || isOperatorWord(this.peekedWord))
            return false;
        this.next();
        return true;
    }
    beginsAwaitUsing() {
        this.peek();
        if (this.peekedWord !== Using || this.peekedNewline)
            return false;
        const place = this.place();
        this.next();
        if (this.beginsUsing())
            return true;
        this.returnTo(place);
        return false;
    }
    /** Whether it was one of the declarations of TypeScript. */
    typescriptDeclaration() {
        switch (this.word) {
            case Enum:
                this.enum();
                return true;
            case Type:
            case Interface:
            case Abstract:
            case Declare:
            case Namespace:
            case Module:
            case Global:
                return this.contextualDeclaration();
            default:
                return false;
        }
    }
    /** Their first words are names elsewhere. */
    contextualDeclaration() {
        const { word } = this;
        this.peek();
        if (this.peekedNewline || !this.declares(word))
            return false;
        this.next();
        if (word === Type)
            this.typeAlias();
        else if (word === Interface)
            this.interface();
        else if (word === Abstract)
            this.classLiteral(undefined);
        else if (word === Declare)
            this.statement();
        else
            this.namespace();
        return true;
    }
    declares(word) {
        const { peekedKind, peekedWord } = this;
        if (word === Global)
            return peekedKind === tokens_openBrace;
        if (word === Abstract)
            return peekedWord === Class;
        if (word === Module && peekedKind === string)
            return true;
        return peekedKind === tokens_name && peekedWord !== In && peekedWord !== Instanceof;
    }
    typeAlias() {
        this.next();
        this.typeParametersIfAny();
        this.expect(tokens_equals);
        this.type();
        this.endStatement();
    }
    interface() {
        this.next();
        this.typeParametersIfAny();
        if (this.eatWord(Extends))
            this.typeList();
        if (this.kind !== tokens_openBrace)
            throw this.unexpected('"{"');
        if (!this.skipBrackets())
            throw this.unexpected('"}"');
    }
    namespace() {
        if (!this.eat(string))
            while (this.eat(tokens_name))
                if (!this.eat(tokens_dot))
                    break;
        if (this.kind === tokens_openBrace)
            this.block();
        else
            this.endStatement();
    }
    /** At `enum`. */
    enum() {
        this.next();
        this.expect(tokens_name);
        this.expect(tokens_openBrace);
        while (this.kind !== tokens_closeBrace) {
            this.key();
            if (this.eat(tokens_equals))
                this.value();
            this.separate(tokens_closeBrace);
        }
        this.next();
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/modules.js




/** `import` and `export`. */
class Modules extends Declarations {
    /** At `import`, which is no call. */
    importDeclaration() {
        this.next();
        // Names of whatever meaning, `type` and `defer` among them: nothing of it is counted.
        while (this.kind !== string && this.kind !== tokens_equals)
            this.importClause();
        if (this.eat(tokens_equals)) {
            this.expression(0);
            this.endStatement();
            return;
        }
        this.moduleName();
    }
    importClause() {
        switch (this.kind) {
            case tokens_name:
            case tokens_comma:
            case tokens_star:
                return this.next();
            case tokens_openBrace:
                return this.specifiers();
            default:
                throw this.unexpected('the name of a module');
        }
    }
    specifiers() {
        if (!this.skipBrackets())
            throw this.unexpected('"}"');
    }
    moduleName() {
        this.expect(string);
        if (this.isAttributes() && this.peekByte() === openBrace) {
            this.next();
            this.specifiers();
        }
        this.endStatement();
    }
    isAttributes() {
        return this.word === With || (this.word === Assert && !this.newline);
    }
    /** At `export`. */
    exportDeclaration() {
        this.next();
        switch (this.kind) {
            case tokens_star:
                this.next();
                if (this.eatWord(As))
                    this.next();
                return this.fromModule();
            case tokens_openBrace:
                this.specifiers();
                return this.word === From ? this.fromModule() : this.endStatement();
            case tokens_equals:
                this.next();
                this.expression(0);
                return this.endStatement();
            case tokens_name:
                return this.exportedDeclaration();
            default:
                this.statement();
        }
    }
    fromModule() {
        if (!this.eatWord(From))
            throw this.unexpected('"from"');
        this.moduleName();
    }
    exportedDeclaration() {
        if (this.word === Default)
            return this.exportDefault();
        if (this.word === Import)
            return this.importDeclaration();
        const next = this.typescript ? this.peekByte() : 0;
        if (this.word === As) {
            // export as namespace Name
            this.next();
            this.next();
            this.expect(tokens_name);
            return this.endStatement();
        }
        if (this.word === Type && (next === openBrace || next === star))
            return this.exportTypes();
        this.statement();
    }
    exportTypes() {
        this.next();
        if (this.kind === tokens_openBrace) {
            this.specifiers();
            return this.word === From ? this.fromModule() : this.endStatement();
        }
        this.next();
        if (this.eatWord(As))
            this.next();
        this.fromModule();
    }
    exportDefault() {
        const label = this.label(this.start, this.end);
        this.next();
        this.decorators();
        const { tokenLine, tokenCode } = this;
        switch (this.word) {
            case Function:
                return this.functionDeclaration(tokenLine, tokenCode);
            case Class:
                return this.classLiteral(label);
            case Async:
                this.peek();
                if (this.peekedWord !== Function || this.peekedNewline)
                    break;
                this.next();
                return this.functionDeclaration(tokenLine, tokenCode);
            case Abstract:
            case Interface:
                this.peek();
                if (!this.typescript || this.peekedKind !== tokens_name || this.peekedNewline)
                    break;
                if (this.word === Interface)
                    return this.statement();
                this.next();
                return this.classLiteral(label);
        }
        this.assignment(0, label);
        this.endStatement();
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/control.js




/** Statements that steer. What is counted for each is in the order of the text. */
class Control extends Modules {
    condition() {
        this.expect(tokens_openParenthesis);
        this.expression(0);
        this.expect(tokens_closeParenthesis);
    }
    /** A statement that is nested in another one. */
    body() {
        const { tally } = this;
        tally.enter();
        tally.surcharge += 1;
        this.statement();
        tally.surcharge -= 1;
        tally.leave();
    }
    ifStatement() {
        const { tally } = this;
        tally.countStructure('if', this.tokenLine, 1);
        this.next();
        this.condition();
        this.body();
        while (this.word === Else) {
            const line = this.tokenLine;
            this.next();
            const isLast = !this.eatWord(If);
            if (isLast)
                tally.count('else', line, 0, 1);
            else {
                tally.count('else if', line, 1, 1);
                this.condition();
            }
            this.body();
            if (isLast)
                return;
        }
    }
    forStatement() {
        this.tally.countStructure('for', this.tokenLine, 1);
        this.next();
        this.eatWord(Await);
        this.expect(tokens_openParenthesis);
        if (this.kind !== tokens_semicolon)
            this.forInitialiser();
        if (this.word === Of || this.word === In) {
            this.next();
            this.expression(0);
        }
        else
            this.forConditions();
        this.expect(tokens_closeParenthesis);
        this.body();
    }
    forInitialiser() {
        if (this.beginsVariables())
            return this.variables(noIn);
        const defaults = this.expression(noIn);
        if (this.word === Of || this.word === In)
            this.confirmDefaults(defaults);
    }
    forConditions() {
        this.expect(tokens_semicolon);
        if (this.kind !== tokens_semicolon)
            this.expression(0);
        this.expect(tokens_semicolon);
        if (this.kind !== tokens_closeParenthesis)
            this.expression(0);
    }
    whileStatement() {
        this.tally.countStructure('while', this.tokenLine, 1);
        this.next();
        this.condition();
        this.body();
    }
    doStatement() {
        this.tally.countStructure('do', this.tokenLine, 1);
        this.next();
        this.body();
        if (!this.eatWord(While))
            throw this.unexpected('"while"');
        this.condition();
        this.eat(tokens_semicolon);
    }
    withStatement() {
        this.next();
        this.condition();
        this.tally.enter();
        this.statement();
        this.tally.leave();
    }
    switchStatement() {
        const { tally } = this;
        const isModified = this.counting.javascript === 'modified';
        tally.countStructure('switch', this.tokenLine, isModified ? 1 : 0);
        this.next();
        this.condition();
        this.expect(tokens_openBrace);
        tally.enter();
        tally.surcharge += 1;
        while (this.kind !== tokens_closeBrace) {
            if (this.word === Case)
                this.case(isModified);
            else if (this.word === Default) {
                this.next();
                this.expect(tokens_colon);
            }
            else
                this.statement();
        }
        tally.surcharge -= 1;
        tally.leave();
        this.next();
    }
    case(isModified) {
        if (!isModified)
            this.tally.count('case', this.tokenLine, 1, 0);
        this.next();
        this.expression(beforeColon);
        this.expect(tokens_colon);
    }
    tryStatement() {
        const { tally } = this;
        this.next();
        tally.enter();
        this.block();
        if (this.word === Catch)
            this.catchClause();
        if (this.eatWord(Finally))
            this.block();
        tally.leave();
    }
    catchClause() {
        const { tally } = this;
        tally.countStructure('catch', this.tokenLine, 1);
        this.next();
        if (this.eat(tokens_openParenthesis)) {
            this.binding();
            if (this.typescript && this.eat(tokens_colon))
                this.type();
            this.expect(tokens_closeParenthesis);
        }
        tally.surcharge += 1;
        this.block();
        tally.surcharge -= 1;
    }
    /** `return` and `throw` */
    exit() {
        this.next();
        const isAlone = this.kind === tokens_semicolon || this.kind === tokens_closeBrace || this.newline;
        if (!isAlone && this.kind !== endOfFile)
            this.expression(0);
        this.endStatement();
    }
    /** `break` and `continue` */
    jump() {
        const { tokenLine, word } = this;
        this.next();
        if (this.kind === tokens_name && !this.newline) {
            this.tally.count(word === Break ? 'break' : 'continue', tokenLine, 0, 1);
            this.next();
        }
        this.endStatement();
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/statements.js




/** Statements, and which one it is. */
class Statements extends Control {
    block() {
        this.expect(tokens_openBrace);
        while (this.kind !== tokens_closeBrace)
            this.statement();
        this.next();
    }
    statement() {
        this.deepen();
        while (this.kind === tokens_name && this.isLabel()) {
            this.next();
            this.next();
        }
        switch (this.kind) {
            case tokens_openBrace:
                this.block();
                break;
            case tokens_semicolon:
                this.next();
                break;
            case at:
                this.decorators();
                this.statement();
                break;
            case endOfFile:
                throw this.unexpected('a statement or "}"');
            default:
                if (this.word === 0 || !this.wordStatement())
                    this.expressionStatement();
        }
        this.leave();
    }
    isLabel() {
        return (this.word === 0 || this.word > lastNoLabel) && this.peekByte() === colon;
    }
    expressionStatement() {
        this.expression(0);
        this.endStatement();
    }
    /** Whether the word begins a statement of its own. */
    wordStatement() {
        if (this.word <= lastReserved)
            return this.reservedStatement();
        switch (this.word) {
            case Function:
                this.functionDeclaration(this.tokenLine, this.tokenCode);
                return true;
            case Class:
                this.classLiteral(undefined);
                return true;
            case Async:
                return this.asyncFunction();
            case Import:
                return this.importStatement();
            case Let:
            case Using:
            case Await:
                return this.variableStatement();
            default:
                return this.typescript && this.typescriptDeclaration();
        }
    }
    reservedStatement() {
        switch (this.word) {
            case If:
                this.ifStatement();
                return true;
            case For:
                this.forStatement();
                return true;
            case While:
                this.whileStatement();
                return true;
            case Do:
                this.doStatement();
                return true;
            case Switch:
                this.switchStatement();
                return true;
            case Try:
                this.tryStatement();
                return true;
            case Return:
            case Throw:
                this.exit();
                return true;
            case Break:
            case Continue:
                this.jump();
                return true;
            case Const:
                return this.constStatement();
            case Var:
                return this.variableStatement();
            case With:
                this.withStatement();
                return true;
            case Debugger:
                this.next();
                this.endStatement();
                return true;
            case Export:
                this.exportDeclaration();
                return true;
            default:
                throw this.unexpected('a statement');
        }
    }
    asyncFunction() {
        const { tokenLine, tokenCode } = this;
        this.peek();
        if (this.peekedWord !== Function || this.peekedNewline)
            return false;
        this.next();
        this.functionDeclaration(tokenLine, tokenCode);
        return true;
    }
    importStatement() {
        const next = this.peekByte();
        if (next === openParenthesis || next === dot)
            return false;
        this.importDeclaration();
        return true;
    }
    constStatement() {
        this.next();
        if (this.typescript && this.word === Enum) {
            this.enum();
            return true;
        }
        this.variables(0);
        this.endStatement();
        return true;
    }
    variableStatement() {
        if (!this.beginsVariables())
            return false;
        this.variables(0);
        this.endStatement();
        return true;
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/scanner.js



/** One file, or a part of one, read once from its first to its last byte: no tree is built. */
class Scanner extends Statements {
    measure() {
        const firstLine = this.line;
        this.skipByteOrderMark();
        if (this.bytes[this.at] === hash && this.bytes[this.at + 1] === bang)
            this.at = this.lineEnd(this.at);
        this.next();
        while (this.kind !== endOfFile)
            this.statement();
        return {
            functions: this.found.map((one) => one.measured()),
            lines: this.lines(firstLine),
            nloc: this.codeLines,
        };
    }
    skipByteOrderMark() {
        if (this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf)
            this.at = 3;
    }
    /** A line break at the very end begins no line. */
    lines(firstLine) {
        const last = this.bytes[this.length - 1];
        const isEnded = this.length === 0 || last === lineFeed || last === carriageReturn;
        return this.line - firstLine + (isEnded ? 0 : 1);
    }
}

;// CONCATENATED MODULE: ./build/languages/javascript/measure.js

function measureJavaScript(bytes, { file, counting, typescript, jsx, from = 0, to = bytes.length, firstLine = 1 }) {
    const source = { bytes: bytes.subarray(from, to), file, firstLine };
    return new Scanner(source, { typescript, jsx }, counting).measure();
}


/***/ }),

/***/ 30710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
/** One function while it is read. */
class Tally {
    parameters = 0;
    cyclomatic = 1;
    cognitive = 0;
    /** How many control statements stand around this place, and at most did. */
    depth = 0;
    nesting = 0;
    /** How much dearer each structure is here, in cognitive complexity. */
    surcharge = 0;
    points;
    constructor({ points }) {
        this.points = points ? [] : undefined;
    }
    count(construct, line, cyclomatic, cognitive) {
        this.cyclomatic += cyclomatic;
        this.cognitive += cognitive;
        this.points?.push({ line, construct, cyclomatic, cognitive });
    }
    /** Into the body of a control statement. */
    enter() {
        this.depth += 1;
        if (this.depth > this.nesting)
            this.nesting = this.depth;
    }
    leave() {
        this.depth -= 1;
    }
    /** `codeLines` counts the lines that hold code up to `end`, this one included. */
    finish({ name, kind, start }, { end, codeLines }) {
        const { parameters, nesting, cyclomatic, cognitive, points } = this;
        const measured = {
            name,
            kind,
            start: start.line,
            end,
            nloc: codeLines - start.codeAbove,
            parameters,
            nesting,
            cyclomatic,
            cognitive,
        };
        return points ? { ...measured, points } : measured;
    }
}


/***/ })

};
