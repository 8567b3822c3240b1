export const id = 3596;
export const ids = [3596];
export const modules = {

/***/ 3596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureGo: () => (/* binding */ measureGo)
});

// EXTERNAL MODULE: ./build/languages/tally.js
var tally = __webpack_require__(30710);
;// CONCATENATED MODULE: ./build/languages/go/tokens.js
const endOfFile = 0;
/** Written, or put in at the end of a line. */
const semicolon = 1;
const comma = 2;
const colon = 3;
/** `=`, `:=`, `+=` and the like. */
const assignment = 4;
/** Between two operands only. */
const binary = 5;
/** `+`, `-`, `*`, `&`, `^`: before an operand, or between two. */
const sign = 6;
/** `!` and `~`. */
const unary = 7;
const and = 8;
const or = 9;
const arrow = 10;
const dot = 11;
const ellipsis = 12;
const openParenthesis = 13;
const openBracket = 14;
const openBrace = 15;
const caseWord = 20;
const chanWord = 21;
const defaultWord = 22;
const elseWord = 23;
const forWord = 24;
const funcWord = 25;
const gotoWord = 26;
const ifWord = 27;
const importWord = 28;
const interfaceWord = 29;
const mapWord = 30;
const packageWord = 31;
const selectWord = 32;
const structWord = 33;
const switchWord = 34;
const constWord = 35;
const typeWord = 36;
const varWord = 37;
/** `defer`, `go`, `range`: words before an expression that change nothing here. */
const prefixWord = 38;
/** From here on: after them, the end of a line ends the statement. */
const firstThatEnds = 50;
const returnWord = 50;
const breakWord = 51;
const continueWord = 52;
const fallthroughWord = 53;
/** `++` and `--`. */
const step = 54;
const tokens_name = 55;
const literal = 56;
/** So much above the token that they close. */
const fromOpenerToCloser = 44;
const closeParenthesis = 57;
const closeBracket = 58;
const closeBrace = 59;

;// CONCATENATED MODULE: ./build/languages/go/bytes.js
/** The bytes that Go's tokens begin with or are made of. */
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const bang = 0x21;
const doubleQuote = 0x22;
const percent = 0x25;
const ampersand = 0x26;
const singleQuote = 0x27;
const bytes_openParenthesis = 0x28;
const bytes_closeParenthesis = 0x29;
const asterisk = 0x2a;
const plus = 0x2b;
const bytes_comma = 0x2c;
const minus = 0x2d;
const bytes_dot = 0x2e;
const slash = 0x2f;
const bytes_colon = 0x3a;
const bytes_semicolon = 0x3b;
const lessThan = 0x3c;
const equals = 0x3d;
const greaterThan = 0x3e;
const bytes_openBracket = 0x5b;
const backslash = 0x5c;
const bytes_closeBracket = 0x5d;
const caret = 0x5e;
const backtick = 0x60;
const bytes_openBrace = 0x7b;
const bar = 0x7c;
const bytes_closeBrace = 0x7d;
const tilde = 0x7e;

;// CONCATENATED MODULE: ./build/languages/go/keywords.js

const keywords = {
    break: breakWord,
    case: caseWord,
    chan: chanWord,
    const: constWord,
    continue: continueWord,
    default: defaultWord,
    defer: prefixWord,
    else: elseWord,
    fallthrough: fallthroughWord,
    for: forWord,
    func: funcWord,
    go: prefixWord,
    goto: gotoWord,
    if: ifWord,
    import: importWord,
    interface: interfaceWord,
    map: mapWord,
    package: packageWord,
    range: prefixWord,
    return: returnWord,
    select: selectWord,
    struct: structWord,
    switch: switchWord,
    type: typeWord,
    var: varWord,
};
const slots = 64;
// Two letters and the length tell all keywords apart, so that a word is compared with one of them at most.
const slotOf = (first, second, length) => (first + second * 4 + length * 6) & (slots - 1);
const keyOf = (first, second, length) => (length << 16) | (first << 8) | second;
/** Per slot, of its keyword: the length and the first two letters, the token, and all letters. */
const keys = new Int32Array(slots);
const tokens = new Uint8Array(slots);
const letters = Array.from({ length: slots }, () => new Uint8Array());
for (const [text, code] of Object.entries(keywords)) {
    const spelt = new TextEncoder().encode(text);
    const [first = 0, second = 0] = spelt;
    const slot = slotOf(first, second, spelt.length);
    keys[slot] = keyOf(first, second, spelt.length);
    tokens[slot] = code;
    letters[slot] = spelt;
}
/** The token of the word between these offsets. Nearly all words are told from keywords by their key alone. */
function wordToken(bytes, start, end) {
    const first = bytes[start] ?? 0;
    const second = bytes[start + 1] ?? 0;
    const length = end - start;
    const slot = slotOf(first, second, length);
    return keys[slot] === keyOf(first, second, length) && isSpelt(bytes, start, slot) ? (tokens[slot] ?? 0) : tokens_name;
}
function isSpelt(bytes, start, slot) {
    const spelt = letters[slot] ?? [];
    for (let at = 2; at < spelt.length; at += 1)
        if (bytes[start + at] !== spelt[at])
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/languages/go/cursor.js




const mostShown = 40;
const longestName = 100;
const decoder = new TextDecoder();
const byteOrderMark = [0xef, 0xbb, 0xbf];
/** Where the lexer is in the text, and what it can say of that place. */
class Cursor {
    /** The token that was read last. */
    token = endOfFile;
    /** The line that it ends on. */
    line = 1;
    /** The last line that holds code, and how many do above this one. */
    codeLine = 0;
    codeAbove = 0;
    /** Where it begins. */
    start = 0;
    at = 0;
    bytes;
    end;
    file;
    constructor(bytes, file) {
        this.bytes = bytes;
        this.file = file;
        this.end = bytes.length;
        if (byteOrderMark.every((mark, index) => bytes[index] === mark))
            this.at = byteOrderMark.length;
    }
    /** The text of the token. */
    text() {
        return this.textBetween(this.start, this.at);
    }
    /** How many lines the file has, as soon as it is read. */
    lines() {
        const { bytes, end, line } = this;
        return end === 0 || bytes[end - 1] === lineFeed ? line - 1 : line;
    }
    /** An error about the token, where `expected` says what should stand in its place. */
    unexpected(expected) {
        return this.malformed(this.line, `${this.shown()} where ${expected} is expected`);
    }
    malformed(line, what, hint) {
        return new errors/* GateError */.ue('malformed', `${this.file} cannot be read as Go: ${what}`, {
            at: { file: this.file, line },
            hint,
        });
    }
    /** The token as a message names it. */
    shown() {
        if (this.token === endOfFile)
            return 'the end of the file';
        if (this.start === this.at)
            return 'the end of the line';
        return this.quoted();
    }
    /** Nearly all names are short and of ASCII, for which a decoder is slow. */
    textBetween(start, end) {
        const { bytes } = this;
        if (end - start > longestName)
            return decoder.decode(bytes.subarray(start, end));
        let text = '';
        for (let at = start; at < end; at += 1) {
            const code = bytes[at] ?? 0;
            if (code >= 0x80)
                return decoder.decode(bytes.subarray(start, end));
            text += String.fromCharCode(code);
        }
        return text;
    }
    quoted() {
        return `"${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(this.text(), mostShown))}"`;
    }
    /** Goes past the next byte where it is this one. */
    takes(wanted) {
        if (this.bytes[this.at] !== wanted)
            return false;
        this.at += 1;
        return true;
    }
    /** How many lines hold code, up to this one. */
    codeLines() {
        return this.codeAbove + Number(this.codeLine === this.line);
    }
    endLine() {
        if (this.codeLine === this.line)
            this.codeAbove += 1;
        this.line += 1;
    }
    countLines(start, end) {
        const { bytes } = this;
        for (let at = start; at < end; at += 1)
            if (bytes[at] === lineFeed)
                this.line += 1;
    }
    lineEnd(start) {
        const { bytes, end } = this;
        let at = start;
        while (at < end && bytes[at] !== lineFeed)
            at += 1;
        return at;
    }
}

;// CONCATENATED MODULE: ./build/languages/go/operators.js



/** Reads operators, of which the first byte is already gone past. */
class OperatorReader extends Cursor {
    readOperator(first) {
        switch (first) {
            case equals:
                return this.takes(equals) ? binary : assignment;
            case bytes_colon:
                return this.takes(equals) ? assignment : colon;
            case ampersand:
                if (this.takes(ampersand))
                    return and;
                return this.orAssignment(this.takes(caret) ? binary : sign);
            case bar:
                return this.takes(bar) ? or : this.orAssignment(binary);
            case plus:
            case minus:
                return this.takes(first) ? step : this.orAssignment(sign);
            case asterisk:
            case caret:
                return this.orAssignment(sign);
            case slash:
            case percent:
                return this.orAssignment(binary);
            case lessThan:
            case greaterThan:
                return this.readComparison(first);
            case bang:
                return this.takes(equals) ? binary : unary;
            case tilde:
                return unary;
            default:
                throw this.malformed(this.line, `${this.quoted()}, which begins nothing`);
        }
    }
    /** `<`, `<=`, `<<`, `<<=`, `<-`, and the same of `>`. */
    readComparison(first) {
        if (this.takes(first))
            return this.orAssignment(binary);
        if (first === lessThan && this.takes(minus))
            return arrow;
        this.takes(equals);
        return binary;
    }
    orAssignment(operator) {
        return this.takes(equals) ? assignment : operator;
    }
}

;// CONCATENATED MODULE: ./build/languages/go/sorts.js


const table = (holds) => Uint8Array.from({ length: 256 }, (_, code) => Number(holds(code)));
const isDigit = table((code) => /[0-9]/.test(String.fromCharCode(code)));
/** Letters are not told from other characters past ASCII: either way they are no operator. */
const isWordStart = table((code) => code >= 0x80 || /[A-Za-z_]/.test(String.fromCharCode(code)));
const isWord = table((code) => code >= 0x80 || /\w/.test(String.fromCharCode(code)));
/** Digits, letters of any base and of exponents, and the point. The sign of an exponent may be an operator of its own. */
const isNumber = table((code) => code === bytes_dot || /\w/.test(String.fromCharCode(code)));
/** What a byte begins: a token, if it is one by itself, or one of these. */
const firstSort = 100;
const blank = 100;
const word = 101;
const lineEnd = 102;
const solidus = 103;
const other = 104;
const sortOf = Uint8Array.from({ length: 256 }, (_, code) => (isWordStart[code] === 1 ? word : other));
for (const code of [space, tab, carriageReturn])
    sortOf[code] = blank;
sortOf[lineFeed] = lineEnd;
sortOf[slash] = solidus;
sortOf[bytes_comma] = comma;
sortOf[bytes_semicolon] = semicolon;
sortOf[bytes_openParenthesis] = openParenthesis;
sortOf[bytes_closeParenthesis] = closeParenthesis;
sortOf[bytes_openBracket] = openBracket;
sortOf[bytes_closeBracket] = closeBracket;
sortOf[bytes_openBrace] = openBrace;
sortOf[bytes_closeBrace] = closeBrace;
/** What neither is a bracket nor can hide or begin one. */
const isInert = table((code) => sortOf[code] === blank || isWord[code] === 1 || /[,;:=.!&|+*^%<>~-]/.test(String.fromCharCode(code)));

;// CONCATENATED MODULE: ./build/languages/go/literals.js




/** Reads what is longer than a byte and no word; comments too. */
class LiteralReader extends OperatorReader {
    /** Everything but a word; `at` is already after its first byte. */
    otherToken(first, start) {
        switch (first) {
            case bytes_dot:
                return this.readDot(start);
            case doubleQuote:
                return this.readQuoted(first, 'string');
            case singleQuote:
                return this.readQuoted(first, 'rune');
            case backtick:
                return this.readRaw();
            default:
                return isDigit[first] === 1 ? this.readNumber(start) : this.readOperator(first);
        }
    }
    readNumber(start) {
        const { bytes } = this;
        let at = start + 1;
        while (isNumber[bytes[at] ?? 0] === 1)
            at += 1;
        this.at = at;
        return literal;
    }
    readDot(start) {
        const { bytes } = this;
        if (isDigit[bytes[start + 1] ?? 0] === 1)
            return this.readNumber(start);
        const after = this.selectorsEnd(start);
        if (after > start) {
            this.at = after;
            return tokens_name;
        }
        if (bytes[start + 1] !== bytes_dot || bytes[start + 2] !== bytes_dot)
            return dot;
        this.at = start + 3;
        return ellipsis;
    }
    readQuoted(quote, what) {
        const { bytes, end } = this;
        for (let at = this.at; at < end; at += 1) {
            const found = bytes[at];
            if (found === quote) {
                this.at = at + 1;
                return literal;
            }
            if (found === lineFeed)
                break;
            if (found === backslash && bytes[at + 1] !== lineFeed)
                at += 1;
        }
        this.at = this.lineEnd(this.at);
        throw this.malformed(this.line, `the ${what} ${this.quoted()} is never closed`);
    }
    readRaw() {
        const close = this.bytes.indexOf(backtick, this.at);
        if (close === -1)
            throw this.malformed(this.line, 'the raw string "`" is never closed');
        const { line } = this;
        this.countLines(this.at, close);
        this.codeAbove += this.line - line;
        this.codeLine = this.line;
        this.at = close + 1;
        return literal;
    }
    commentEnd(start) {
        const { bytes, end, line } = this;
        for (let at = start + 2; at < end; at += 1) {
            const found = bytes[at];
            if (found === asterisk && bytes[at + 1] === slash)
                return at + 2;
            if (found === lineFeed)
                this.endLine();
        }
        throw this.malformed(line, 'the comment "/*" is never closed');
    }
    selectorsEnd(start) {
        const { bytes } = this;
        let at = start;
        while (bytes[at] === bytes_dot && isWordStart[bytes[at + 1] ?? 0] === 1) {
            at += 2;
            while (isWord[bytes[at] ?? 0] === 1)
                at += 1;
        }
        return at;
    }
}

;// CONCATENATED MODULE: ./build/languages/go/lexer.js





/** Reads one token after the other, and counts the lines that hold any. */
class Lexer extends LiteralReader {
    constructor(bytes, file) {
        super(bytes, file);
        this.next();
    }
    next() {
        const { bytes, end } = this;
        let { at } = this;
        while (at < end) {
            const first = bytes[at] ?? 0;
            const sort = sortOf[first] ?? 0;
            if (sort === word)
                return this.readWord(at);
            if (sort === blank) {
                do
                    at += 1;
                while (bytes[at] === tab);
            }
            else if (sort < firstSort)
                return this.take(sort, at);
            else if (sort === lineEnd) {
                if (this.token >= firstThatEnds)
                    return this.putSemicolon(at);
                this.endLine();
                at += 1;
            }
            else if (sort === solidus && bytes[at + 1] === slash)
                at = this.lineEnd(at);
            else if (sort === solidus && bytes[at + 1] === asterisk) {
                const { line } = this;
                const after = this.commentEnd(at);
                if (this.line > line && this.token >= firstThatEnds)
                    return this.putSemicolon(after);
                at = after;
            }
            else
                return this.readOther(first, at);
        }
        if (this.token >= firstThatEnds)
            return this.putSemicolon(at);
        this.start = at;
        this.at = at;
        this.token = endOfFile;
    }
    /**
     * To the next bracket, where nothing but brackets matters, as in a type or a table: several times as fast as from
     * token to token. The end of the file is taken for one.
     */
    nextBracket() {
        const { bytes } = this;
        let { at } = this;
        for (;;) {
            while (isInert[bytes[at] ?? 0] === 1)
                at += 1;
            const first = bytes[at] ?? 0;
            const sort = sortOf[first] ?? 0;
            if (sort < firstSort)
                return this.take(sort, at);
            if (at >= this.end)
                break;
            if (sort === lineEnd) {
                this.endLine();
                at = this.markCode(at + 1);
            }
            else if (sort === solidus)
                at = this.markCode(this.solidusEnd(at));
            else {
                this.readOther(first, at);
                at = this.at;
            }
        }
        this.start = at;
        this.at = at;
        this.token = endOfFile;
    }
    /** After blanks; what stands there is code, unless it ends the line or may be a comment. */
    markCode(start) {
        const { bytes } = this;
        let at = start;
        while (sortOf[bytes[at] ?? 0] === blank)
            at += 1;
        const sort = sortOf[bytes[at] ?? 0];
        if (sort !== lineEnd && sort !== solidus && at < this.end)
            this.codeLine = this.line;
        return at;
    }
    /** After a comment, or a mere slash. */
    solidusEnd(start) {
        const second = this.bytes[start + 1];
        if (second === slash)
            return this.lineEnd(start);
        if (second === asterisk)
            return this.commentEnd(start);
        this.codeLine = this.line;
        return start + 1;
    }
    /** The word at this offset. */
    wordAt(start) {
        const { bytes } = this;
        let at = start;
        while (isWord[bytes[at] ?? 0] === 1)
            at += 1;
        return this.textBetween(start, at);
    }
    /** The end of a line holds no code, so that only the token changes. */
    putSemicolon(at) {
        this.start = at;
        this.at = at;
        this.token = semicolon;
    }
    /** A word, or a name with all that is selected from it: `a.b.c`. */
    readWord(start) {
        const { bytes } = this;
        let at = start + 1;
        while (isWord[bytes[at] ?? 0] === 1)
            at += 1;
        this.codeLine = this.line;
        this.start = start;
        this.token = wordToken(bytes, start, at);
        this.at = bytes[at] === bytes_dot && this.token === tokens_name ? this.selectorsEnd(at) : at;
    }
    /** A token of one byte. */
    take(found, start) {
        this.codeLine = this.line;
        this.start = start;
        this.at = start + 1;
        this.token = found;
    }
    readOther(first, start) {
        this.codeLine = this.line;
        this.start = start;
        this.at = start + 1;
        this.token = this.otherToken(first, start);
    }
}

;// CONCATENATED MODULE: ./build/languages/go/types.js


const written = new Map([
    [openParenthesis, '('],
    [openBracket, '['],
    [openBrace, '{'],
    [closeParenthesis, ')'],
    [closeBracket, ']'],
    [closeBrace, '}'],
]);
/** Reads what holds no code that counts: types, and whatever stands between brackets. */
class TypeReader {
    lexer;
    constructor(bytes, file) {
        this.lexer = new Lexer(bytes, file);
    }
    /** Goes past this token, which has to be the one that is meant. */
    expect(wanted, expected) {
        if (this.lexer.token !== wanted)
            throw this.lexer.unexpected(expected);
        this.lexer.next();
    }
    /** Throws where this token does not close what `opener` on `line` opened. */
    expectCloser(opener, line) {
        const closer = opener + fromOpenerToCloser;
        if (this.lexer.token === closer)
            return;
        throw this.lexer.unexpected(`"${written.get(closer)}" for the "${written.get(opener)}" of line ${line}`);
    }
    /** From an opening bracket past the one that closes it, whatever stands between. */
    skipGroup() {
        const { lexer } = this;
        const openers = [lexer.token];
        const lines = [lexer.line];
        while (openers.length > 0) {
            lexer.nextBracket();
            switch (lexer.token) {
                case openParenthesis:
                case openBracket:
                case openBrace:
                    openers.push(lexer.token);
                    lines.push(lexer.line);
                    break;
                case closeParenthesis:
                case closeBracket:
                case closeBrace:
                case endOfFile:
                    this.expectCloser(openers.pop() ?? 0, lines.pop() ?? 0);
                    break;
            }
        }
        lexer.next();
    }
    /** Up to what ends one of several: of parameters, of values. */
    skipItem() {
        const { lexer } = this;
        for (;;) {
            switch (lexer.token) {
                case openParenthesis:
                case openBracket:
                case openBrace:
                    this.skipGroup();
                    break;
                case comma:
                case assignment:
                case semicolon:
                case closeParenthesis:
                case closeBracket:
                case closeBrace:
                case endOfFile:
                    return;
                default:
                    lexer.next();
            }
        }
    }
    /** Past a type, or past nothing where none begins, as after a function without a result. */
    skipType() {
        const { lexer } = this;
        for (;;) {
            switch (lexer.token) {
                case sign:
                case arrow:
                case chanWord:
                case mapWord:
                    lexer.next();
                    break;
                case openBracket:
                    this.skipGroup();
                    break;
                case funcWord:
                    lexer.next();
                    this.skipParameters();
                    break;
                case structWord:
                case interfaceWord:
                    lexer.next();
                    if (lexer.token !== openBrace)
                        throw lexer.unexpected('"{"');
                    return this.skipGroup();
                case openParenthesis:
                    return this.skipGroup();
                case tokens_name:
                    return this.skipTypeName();
                default:
                    return;
            }
        }
    }
    skipParameters() {
        if (this.lexer.token !== openParenthesis)
            throw this.lexer.unexpected('"(" of the parameters');
        this.skipGroup();
    }
    skipTypeName() {
        const { lexer } = this;
        do
            lexer.next();
        while (lexer.token === dot || lexer.token === tokens_name);
        if (lexer.token === openBracket)
            this.skipGroup();
    }
}

;// CONCATENATED MODULE: ./build/languages/go/expressions.js



const deepest = 500;
/** What stands before a token: it says which `(` calls, which `[` begins a type, and which `-` is a sign. */
const afterOperator = 0;
const afterSign = 1;
const afterOperand = 2;
/** Reads expressions for their logical operators and for the function literals in them. */
class ExpressionReader extends TypeReader {
    /** Of the function that is read. */
    tally;
    /** The logical operator that came last in this tree of operands; its repetition costs nothing. */
    operator = 0;
    depth = 0;
    points;
    constructor(bytes, { file, points }) {
        super(bytes, file);
        this.points = points;
        this.tally = this.newTally();
    }
    newTally() {
        return new tally/* Tally */.F({ points: this.points });
    }
    deepen() {
        this.depth += 1;
        if (this.depth <= deepest)
            return;
        const { lexer } = this;
        throw lexer.malformed(lexer.line, `${lexer.shown()} is nested in more than ${deepest} blocks and brackets`);
    }
    rise() {
        this.depth -= 1;
    }
    /** Up to what ends a list of expressions. */
    expressions() {
        this.operator = 0;
        this.readOperands(false);
    }
    /** The same before a body, the `{` of which ends it. */
    expressionsBeforeBody() {
        this.operator = 0;
        this.readOperands(true);
    }
    readOperands(endsAtBrace) {
        const { lexer } = this;
        let before = afterOperator;
        for (;;) {
            switch (lexer.token) {
                case tokens_name:
                case literal:
                case step:
                case dot:
                    before = afterOperand;
                    lexer.next();
                    break;
                case openParenthesis:
                    // Parentheses that only group: the operators inside and outside are of one tree.
                    if (before === afterOperator)
                        this.between(this.operator);
                    else
                        this.bracketed();
                    before = afterOperand;
                    break;
                case openBracket:
                    if (before === afterOperand)
                        this.bracketed();
                    else
                        this.typeOrComposite();
                    before = afterOperand;
                    break;
                case structWord:
                case interfaceWord:
                case mapWord:
                case chanWord:
                    this.typeOrComposite();
                    before = afterOperand;
                    break;
                case funcWord:
                    this.functionTypeOrLiteral();
                    before = afterOperand;
                    break;
                case openBrace:
                    if (endsAtBrace)
                        return;
                    this.bracketed();
                    before = afterOperand;
                    break;
                case and:
                case or:
                    this.logical();
                    before = afterOperator;
                    break;
                case sign:
                case arrow:
                    before = before === afterOperand ? afterOperator : afterSign;
                    lexer.next();
                    break;
                case unary:
                    before = afterSign;
                    lexer.next();
                    break;
                case binary:
                case ellipsis:
                    before = afterOperator;
                    lexer.next();
                    break;
                case comma:
                case assignment:
                case prefixWord:
                case returnWord:
                case constWord:
                case typeWord:
                case varWord:
                    before = afterOperator;
                    this.operator = 0;
                    lexer.next();
                    break;
                default:
                    return;
            }
        }
    }
    logical() {
        const { lexer, tally } = this;
        const isNew = lexer.token !== this.operator;
        this.operator = lexer.token;
        tally.count(lexer.token === and ? '&&' : '||', lexer.line, 1, isNew ? 1 : 0);
        lexer.next();
    }
    /** Arguments, an index, elements, or what a sign is put before: a tree of its own. */
    bracketed() {
        const operator = this.operator;
        this.between(0);
        this.operator = operator;
    }
    between(operator) {
        const { lexer } = this;
        const { token: opener, line } = lexer;
        this.deepen();
        lexer.next();
        this.operator = operator;
        this.readOperands(false);
        while (lexer.token === semicolon || lexer.token === colon) {
            lexer.next();
            this.expressions();
        }
        this.expectCloser(opener, line);
        lexer.next();
        this.rise();
    }
    /** A `{` right after such a type holds elements, even in the head of a statement. */
    typeOrComposite() {
        this.skipType();
        if (this.lexer.token === openBrace)
            this.bracketed();
    }
    functionTypeOrLiteral() {
        const { lexer, operator, tally } = this;
        lexer.next();
        this.skipParameters();
        this.skipType();
        if (lexer.token !== openBrace)
            return;
        tally.surcharge += 1;
        this.block();
        tally.surcharge -= 1;
        this.operator = operator;
    }
}

;// CONCATENATED MODULE: ./build/languages/go/statements.js


const jumps = new Map([
    [breakWord, 'break'],
    [continueWord, 'continue'],
    [gotoWord, 'goto'],
]);
/** Reads the statements of a body for what they add to its function. */
class StatementReader extends ExpressionReader {
    block() {
        this.blockUpToEnd();
        this.lexer.next();
    }
    /** Up to the `}` that closes the block, which is still to be read. */
    blockUpToEnd() {
        const { line } = this.lexer;
        this.expect(openBrace, '"{"');
        this.deepen();
        this.statements();
        this.expectCloser(openBrace, line);
        this.rise();
    }
    statements() {
        while (this.statement())
            ;
    }
    /** Whether there was one more. */
    statement() {
        switch (this.lexer.token) {
            case closeBrace:
            case caseWord:
            case defaultWord:
            case endOfFile:
                return false;
            case ifWord:
                this.conditional();
                return true;
            case forWord:
                this.loop();
                return true;
            case switchWord:
                this.choice('switch');
                return true;
            case selectWord:
                this.choice('select');
                return true;
            case openBrace:
                this.block();
                return true;
            case breakWord:
            case continueWord:
            case gotoWord:
                this.jump();
                return true;
            case fallthroughWord:
            case semicolon:
                this.lexer.next();
                return true;
            default:
                this.simple();
                return true;
        }
    }
    conditional() {
        const { lexer, tally } = this;
        tally.count('if', lexer.line, 1, 1 + tally.surcharge);
        for (;;) {
            lexer.next();
            this.head();
            this.body();
            if (lexer.token !== elseWord)
                return;
            const { line } = lexer;
            lexer.next();
            if (lexer.token !== ifWord) {
                tally.count('else', line, 0, 1);
                return this.body();
            }
            tally.count('else if', line, 1, 1);
        }
    }
    loop() {
        const { lexer, tally } = this;
        tally.count('for', lexer.line, 1, 1 + tally.surcharge);
        lexer.next();
        this.head();
        this.body();
    }
    /** The clauses count as cases, the whole once more as something to understand. */
    choice(construct) {
        const { lexer, tally } = this;
        tally.count(construct, lexer.line, 0, 1 + tally.surcharge);
        lexer.next();
        this.head();
        const { line } = lexer;
        this.expect(openBrace, '"{"');
        this.deepen();
        this.enter();
        while (lexer.token === caseWord || lexer.token === defaultWord)
            this.clause();
        this.leave();
        this.expectCloser(openBrace, line);
        this.rise();
        lexer.next();
    }
    clause() {
        const { lexer } = this;
        if (lexer.token === caseWord)
            this.tally.count('case', lexer.line, 1, 0);
        lexer.next();
        this.expressions();
        this.expect(colon, '":"');
        this.statements();
    }
    jump() {
        const { lexer } = this;
        const { line } = lexer;
        const word = lexer.token;
        lexer.next();
        if (lexer.token !== tokens_name)
            return;
        this.tally.count(jumps.get(word) ?? '', line, 0, 1);
        lexer.next();
    }
    /** An expression, an assignment, a declaration, or a label, after which its statement follows. */
    simple() {
        const { lexer } = this;
        this.expressions();
        if (lexer.token === semicolon || lexer.token === colon)
            lexer.next();
        else if (lexer.token !== closeBrace)
            throw lexer.unexpected('the end of a statement');
    }
    /** What stands between the word of a statement and its body. */
    head() {
        const { lexer } = this;
        this.expressionsBeforeBody();
        while (lexer.token === semicolon) {
            lexer.next();
            this.expressionsBeforeBody();
        }
    }
    body() {
        this.enter();
        this.block();
        this.leave();
    }
    enter() {
        this.tally.enter();
        this.tally.surcharge += 1;
    }
    leave() {
        this.tally.leave();
        this.tally.surcharge -= 1;
    }
}

;// CONCATENATED MODULE: ./build/languages/go/declarations.js


const endsValue = new Set([comma, semicolon, closeParenthesis, endOfFile]);
const named = (name, kind) => ({ name, kind });
/** Reads the declarations of a file: the functions, and the function literals that variables are declared with. */
class FileReader extends StatementReader {
    functions = [];
    read() {
        const { lexer } = this;
        if (lexer.token !== endOfFile)
            this.expect(packageWord, '"package"');
        this.skipToSemicolon();
        while (lexer.token !== endOfFile) {
            this.declaration();
            if (lexer.token !== endOfFile)
                this.expect(semicolon, 'the end of a declaration');
        }
        return { functions: this.functions, lines: lexer.lines(), nloc: lexer.codeLines() };
    }
    declaration() {
        const { lexer } = this;
        switch (lexer.token) {
            case semicolon:
                return;
            case funcWord:
                return this.functionDeclaration();
            case varWord:
                lexer.next();
                return this.variables();
            case importWord:
            case constWord:
            case typeWord:
                return this.skipToSemicolon();
            default:
                throw lexer.unexpected('a declaration');
        }
    }
    functionDeclaration() {
        const { lexer } = this;
        const start = this.beginning();
        lexer.next();
        const receiver = lexer.token === openParenthesis ? this.receiver() : undefined;
        const own = lexer.text();
        this.expect(tokens_name, 'the name of a function');
        if (lexer.token === openBracket)
            this.skipGroup();
        this.signature();
        // Without a body it is written in assembly.
        if (lexer.token === openBrace)
            this.blockUpToEnd();
        const measured = receiver === undefined ? named(own, 'function') : named(`${receiver}.${own}`, 'method');
        this.functions.push(this.finish({ ...measured, start }));
        if (lexer.token === closeBrace)
            lexer.next();
    }
    /** The parameters and the results, of the function that begins with them. */
    signature() {
        const { lexer } = this;
        this.tally = this.newTally();
        const { token: opener, line } = lexer;
        this.expect(openParenthesis, '"(" of the parameters');
        while (lexer.token !== closeParenthesis) {
            this.tally.parameters += 1;
            this.skipItem();
            if (lexer.token !== comma)
                break;
            lexer.next();
        }
        this.expectCloser(opener, line);
        lexer.next();
        this.skipType();
    }
    /** The name of the receiver's type: the last name outside of type parameters. */
    receiver() {
        const { lexer } = this;
        let nameAt;
        let depth = 0;
        do {
            if (lexer.token === openBracket) {
                this.skipGroup();
                continue;
            }
            if (lexer.token === openParenthesis)
                depth += 1;
            else if (lexer.token === closeParenthesis)
                depth -= 1;
            else if (lexer.token === tokens_name)
                nameAt = lexer.start;
            else if (lexer.token !== sign && lexer.token !== comma)
                throw lexer.unexpected('")" after the receiver');
            lexer.next();
        } while (depth > 0);
        return nameAt === undefined ? undefined : lexer.wordAt(nameAt);
    }
    variables() {
        const { lexer } = this;
        if (lexer.token !== openParenthesis)
            return this.variable();
        const { token: opener, line } = lexer;
        lexer.next();
        while (lexer.token === tokens_name || lexer.token === semicolon) {
            if (lexer.token === tokens_name)
                this.variable();
            else
                lexer.next();
        }
        this.expectCloser(opener, line);
        lexer.next();
    }
    variable() {
        const { lexer } = this;
        const first = lexer.start;
        const names = [first];
        this.skipItem();
        while (lexer.token === comma) {
            lexer.next();
            names.push(lexer.start);
            this.skipItem();
        }
        if (lexer.token !== assignment)
            return;
        let at = 0;
        do {
            lexer.next();
            this.value(names[at] ?? first);
            at += 1;
        } while (lexer.token === comma);
    }
    /** A literal that is the whole value is a function of this name; any other belongs to no function. */
    value(nameAt) {
        const { lexer } = this;
        if (lexer.token === funcWord) {
            const start = this.beginning();
            lexer.next();
            this.signature();
            if (lexer.token === openBrace) {
                this.blockUpToEnd();
                const measured = this.finish({ ...named(lexer.wordAt(nameAt), 'function'), start });
                lexer.next();
                if (endsValue.has(lexer.token))
                    this.functions.push(measured);
            }
        }
        this.skipItem();
    }
    beginning() {
        return { line: this.lexer.line, codeAbove: this.lexer.codeAbove };
    }
    finish(function_) {
        const { lexer } = this;
        return this.tally.finish(function_, { end: lexer.codeLine, codeLines: lexer.codeLines() });
    }
    skipToSemicolon() {
        const { lexer } = this;
        this.skipItem();
        while (lexer.token === comma || lexer.token === assignment) {
            lexer.next();
            this.skipItem();
        }
    }
}

;// CONCATENATED MODULE: ./build/languages/go/measure.js

/** Counts as gocyclo does: a function literal belongs to the declaration that it stands in. */
const measureGo = (bytes, { file, counting }) => new FileReader(bytes, { file, points: counting.points }).read();


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
