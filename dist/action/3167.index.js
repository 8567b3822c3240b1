export const id = 3167;
export const ids = [3167];
export const modules = {

/***/ 83167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measurePython: () => (/* binding */ measurePython)
});

;// CONCATENATED MODULE: ./build/languages/python/clauses.js
const clause = (word, isControl, raises) => ({ word, isControl, raises });
/** `if` and `elif`: of both may follow the same. */
const branch = clause('if', true, true);
const otherwise = clause('else', true, true);
const loop = clause('loop', true, true);
const attempt = clause('try', true, false);
const handler = clause('except', true, true);
const groupHandler = clause('except*', true, true);
const success = clause('else', true, false);
const cleanup = clause('finally', true, false);
const context = clause('with', true, false);
const choice = clause('match', true, true);
const clauses_option = clause('case', false, false);
const body = clause('def', false, false);
const members = clause('class', false, false);
const file = clause('file', false, false);

;// CONCATENATED MODULE: ./build/languages/python/blocks.js

/** As in CPython. */
const mostLevels = 100;
/** Which bodies are open, by the indentation of each line. */
class Blocks {
    top;
    lexer;
    scopes;
    levels = [];
    constructor(lexer, scopes) {
        this.lexer = lexer;
        this.scopes = scopes;
        this.top = this.push(file, 0, true);
        this.top.indent = 0;
    }
    /** After a header of the line. */
    open(clause, line) {
        const { score } = this.scopes;
        this.top.previous = clause;
        this.top = this.push(clause, line, false);
        if (clause.isControl)
            score.enter();
        if (clause.raises)
            score.surcharge += 1;
    }
    /** The body of a function or class, of which the scope is open already. */
    openScope(clause, line) {
        this.top = this.push(clause, line, true);
    }
    /** A line begins. */
    arrive(column) {
        if (this.top.inline)
            this.close();
        if (column === this.top.indent)
            return;
        if (this.top.indent === undefined)
            this.indent(column);
        else if (column > this.top.indent)
            throw this.lexer.fault('unexpected indent');
        else
            this.dedent(column);
    }
    end() {
        if (this.top.inline)
            this.close();
        if (this.top.indent === undefined)
            throw this.missingBody();
        this.dedent(-1);
        this.refuseOpenTry();
    }
    push(clause, line, isScope) {
        if (this.levels.length > mostLevels)
            throw this.lexer.fault(`more than ${mostLevels} levels of indentation`);
        const level = {
            clause,
            line,
            indent: undefined,
            inline: false,
            previous: undefined,
            documents: isScope,
            hasDefault: false,
            isScope,
        };
        this.levels.push(level);
        return level;
    }
    indent(column) {
        const outer = this.levels.at(-2)?.indent ?? 0;
        if (column <= outer)
            throw this.missingBody();
        this.top.indent = column;
    }
    dedent(column) {
        while (column < (this.top.indent ?? 0) && this.levels.length > 1)
            this.close();
        if (column > (this.top.indent ?? 0))
            throw this.lexer.fault('unindent that matches no line above');
    }
    close() {
        const { clause, isScope } = this.top;
        const { score } = this.scopes;
        this.refuseOpenTry();
        this.levels.pop();
        this.top = this.levels.at(-1) ?? this.top;
        if (isScope) {
            const { lastLine, codeLines } = this.lexer;
            this.scopes.close({ end: lastLine, codeLines });
        }
        if (clause.isControl)
            score.leave();
        if (clause.raises)
            score.surcharge -= 1;
    }
    refuseOpenTry() {
        if (this.top.previous === attempt)
            throw this.lexer.fault("'try' without 'except' or 'finally'");
    }
    missingBody() {
        const { clause, line } = this.top;
        return this.lexer.fault(`expected an indented block after '${clause.word}' of line ${line}`);
    }
}

;// CONCATENATED MODULE: ./build/languages/python/tokens.js
/**
 * What the text is made of, as far as anything depends on it. All names and all operators without a meaning of their
 * own here are one token each.
 */
/** With its attributes: `self.size`. */
const tokens_name = 1;
const operator = 2;
/** A number, bytes, or an f-string up to its first field. */
const literal = 3;
/** A string that can be a docstring. */
const tokens_text = 4;
const star = 5;
const bar = 6;
const at = 7;
/** Names but for some places. */
const match = 8;
const caseWord = 9;
const asyncWord = 10;
const tokens_close = 11;
/** A closed pair of parentheses that only groups. */
const group = 12;
const newline = 13;
const forWord = 14;
const lambda = 15;
const tokens_define = 16;
const classWord = 17;
const tryWord = 18;
const except = 19;
const finallyWord = 20;
const withWord = 21;
/** From here on: what an operand tree can begin after. */
const firstBeforeTree = 30;
const start = 30;
const parenthesis = 31;
const bracket = 32;
const brace = 33;
/** `{` of an f-string. */
const field = 34;
const specField = 35;
const comma = 36;
const semicolon = 37;
const colon = 38;
const tokens_assign = 39;
const and = 40;
const or = 41;
const ifWord = 42;
const elif = 43;
const elseWord = 44;
const whileWord = 45;
const assert = 46;
const yieldWord = 47;
const returnWord = 48;
const isName = (token) => token === tokens_name || token === match || token === caseWord || token === asyncWord;

;// CONCATENATED MODULE: ./build/languages/python/patterns.js

const constants = new Set(['None', 'True', 'False']);
const isCapture = (name) => !constants.has(name) && !name.includes('.');
/** The names and operators of a pattern, without parentheses that only group. */
class Reading {
    names = 0;
    others = 0;
    alternatives = 1;
    isSequence = false;
    read(token, word) {
        if (token === comma)
            this.isSequence = true;
        else if (token === bar)
            this.startAlternative();
        else if (isName(token) && isCapture(word()))
            this.names += 1;
        else
            this.others += 1;
    }
    startAlternative() {
        this.alternatives += 1;
        this.names = 0;
        this.others = 0;
    }
    /** Whether parentheses here begin a pattern, and not what a class is matched with. */
    get isEmpty() {
        return this.names + this.others === 0 && !this.isSequence;
    }
    result(end) {
        const isIrrefutable = this.names > 0 && this.others === 0 && !this.isSequence;
        return { isName: isIrrefutable && this.names === 1 && this.alternatives === 1, isIrrefutable, end };
    }
}
/** From behind the word `case` to the colon, or to the `if` of a guard. */
function readPattern(lexer) {
    const reading = new Reading();
    const word = () => lexer.word();
    for (;;) {
        const token = lexer.next();
        if (token === newline)
            throw lexer.expected("':'");
        if (lexer.depth === 0 && (token === colon || token === ifWord))
            return reading.result(token);
        if (isOpening(token) && !(token === parenthesis && reading.isEmpty)) {
            skip(lexer);
            reading.read(token, word);
        }
        else if (token !== parenthesis && token !== tokens_close)
            reading.read(token, word);
    }
}
const isOpening = (token) => token === parenthesis || token === bracket || token === brace || token === field;
/** To the end of the bracket that was just opened. */
function skip(lexer) {
    const outside = lexer.depth - 1;
    while (lexer.depth > outside)
        lexer.next();
}

;// CONCATENATED MODULE: ./build/languages/python/compounds.js



/** A header was read, and its body follows. */
const headed = start;
/** Reads the headers of compound statements and opens their bodies. */
class Compounds {
    parts;
    line = 0;
    constructor(parts) {
        this.parts = parts;
    }
    /** `headed`; any other is the token with which a simple statement begins. */
    read(token, previous) {
        this.line = this.parts.lexer.line;
        switch (token) {
            case ifWord:
                return this.readStructure('if', branch);
            case forWord:
                return this.readStructure('for', loop);
            case whileWord:
                return this.readStructure('while', loop);
            case withWord:
                return this.readHeader(context);
            case tryWord:
                return this.openBare(attempt);
            case asyncWord:
                return this.readAsync();
            case tokens_define:
                this.parts.definitions.readFunction(this.line);
                return headed;
            case classWord:
                this.parts.definitions.readClass(this.line);
                return headed;
            case caseWord:
                return this.parts.blocks.top.clause === choice ? this.readCase() : token;
            default:
                return this.readContinuation(token, previous);
        }
    }
    /** The `match` on `line`, whose header is known for one only at its end; `place` is where its point belongs. */
    openMatch(line, place) {
        const { scopes, blocks } = this.parts;
        const { score } = scopes;
        score.count('match', line, 0, 1 + score.surcharge);
        score.moveLast(place);
        blocks.open(choice, line);
    }
    readContinuation(token, previous) {
        switch (token) {
            case elif:
                this.require(previous === branch, 'if');
                this.count('elif', 1, 1);
                return this.readHeader(branch);
            case elseWord:
                return this.readElse(previous);
            case except:
                this.require(previous === attempt || isHandler(previous), 'try');
                return this.readExcept();
            case finallyWord:
                this.require(previous === attempt || isHandler(previous) || previous === success, 'try');
                return this.openBare(cleanup);
            default:
                return token;
        }
    }
    require(isThere, word) {
        if (!isThere)
            throw this.parts.lexer.expected(`'${word}' before it`);
    }
    count(construct, cyclomatic, cognitive) {
        this.parts.scopes.score.count(construct, this.line, cyclomatic, cognitive);
    }
    readStructure(word, clause) {
        this.count(word, 1, 1 + this.parts.scopes.score.surcharge);
        return this.readHeader(clause);
    }
    readHeader(clause) {
        const token = this.parts.lexer.next();
        if (token === colon)
            throw this.parts.lexer.expected('an expression');
        return this.finishHeader(token, clause);
    }
    finishHeader(token, clause) {
        const { lexer, scopes, blocks, expressions } = this.parts;
        expressions.begin(scopes.score);
        if (expressions.read(token) !== colon)
            throw lexer.expected("':'");
        blocks.open(clause, this.line);
        return headed;
    }
    /** Of a clause that is but its word and a colon. */
    openBare(clause) {
        if (this.parts.lexer.next() !== colon)
            throw this.parts.lexer.expected("':'");
        this.parts.blocks.open(clause, this.line);
        return headed;
    }
    readAsync() {
        const token = this.parts.lexer.next();
        const isPrefix = token === tokens_define || token === forWord || token === withWord;
        if (!isPrefix)
            return token;
        const { line } = this;
        if (token !== tokens_define)
            return this.read(token, undefined);
        this.parts.definitions.readFunction(line);
        return headed;
    }
    readElse(previous) {
        const { weights } = this.parts;
        if (previous === branch)
            this.count('else', 0, 1);
        else if (previous === loop)
            this.count('else', weights.loopElse, 1);
        else if (previous === handler)
            this.count('else', 1, 0);
        else if (previous === groupHandler)
            this.count('else', weights.exceptGroup, 0);
        else
            this.require(false, 'if');
        return this.openBare(isHandler(previous) ? success : otherwise);
    }
    readExcept() {
        const { lexer, scopes, weights } = this.parts;
        let token = lexer.next();
        const isGroup = token === star;
        if (isGroup)
            token = lexer.next();
        this.count('except', isGroup ? weights.exceptGroup : 1, 1 + scopes.score.surcharge);
        return this.finishHeader(token, isGroup ? groupHandler : handler);
    }
    readCase() {
        const { lexer, blocks, scopes, weights, expressions } = this.parts;
        const pattern = readPattern(lexer);
        const isGuarded = pattern.end === ifWord;
        this.count('case', weights.caseOf(pattern, { isGuarded, hasDefault: blocks.top.hasDefault }), 0);
        if (pattern.isName)
            blocks.top.hasDefault = true;
        if (isGuarded)
            return this.finishHeader(lexer.next(), clauses_option);
        expressions.begin(scopes.score);
        blocks.open(clauses_option, this.line);
        return headed;
    }
}
const isHandler = (clause) => clause === handler || clause === groupHandler;

// EXTERNAL MODULE: ./build/languages/tally.js
var tally = __webpack_require__(30710);
;// CONCATENATED MODULE: ./build/languages/python/score.js

/** The construct of a conditional expression, which is the only one in expressions that is dearer when nested. */
const conditional = 'if … else';
/** A tally of which points can be told later that they are dearer, or cheaper. */
class Score extends tally/* Tally */.F {
    count(construct, line, cyclomatic, cognitive) {
        if (cyclomatic !== 0 || cognitive !== 0)
            super.count(construct, line, cyclomatic, cognitive);
    }
    /** Where the next point will be. */
    get next() {
        return this.points?.length ?? 0;
    }
    /** The point at a place turns out to be part of a run that was counted. */
    cheapen(place) {
        this.cognitive -= 1;
        const point = this.points?.[place];
        if (!point)
            return;
        const cheaper = { ...point, cognitive: point.cognitive - 1 };
        this.points.splice(place, 1, ...(cheaper.cyclomatic || cheaper.cognitive ? [cheaper] : []));
    }
    /** The `count` conditionals from a place on turn out to lie in another one. */
    deepen(from, count) {
        this.cognitive += count;
        if (!this.points)
            return;
        for (let place = from; place < this.points.length; place += 1) {
            const point = this.points[place];
            if (point?.construct === conditional)
                this.points[place] = { ...point, cognitive: point.cognitive + 1 };
        }
    }
    /** What was counted last belongs before what followed `place`. */
    moveLast(place) {
        const last = this.points?.pop();
        if (last)
            this.points?.splice(place, 0, last);
    }
    /** What a class in a function adds to the cyclomatic complexity of the function. */
    absorb(inner) {
        if (!this.points)
            this.cyclomatic += inner.cyclomatic - 1;
        for (const { construct, line, cyclomatic } of inner.points ?? [])
            this.count(construct, line, cyclomatic, 0);
    }
}

;// CONCATENATED MODULE: ./build/languages/python/definitions.js



const accessors = new Map([
    ['property', 'getter'],
    ['cached_property', 'getter'],
    ['getter', 'getter'],
    ['setter', 'setter'],
]);
const accessorOf = (decorator) => accessors.get(decorator.slice(decorator.lastIndexOf('.') + 1));
/** Reads what stands around functions and classes: nothing in it counts. */
class Definitions {
    lexer;
    scopes;
    blocks;
    counting;
    /** What the decorators above say of a method. */
    accessor;
    constructor(lexer, scopes, { blocks, counting }) {
        this.lexer = lexer;
        this.scopes = scopes;
        this.blocks = blocks;
        this.counting = counting;
    }
    /** After the `@`, to the end of the line. */
    readDecorator() {
        const { lexer } = this;
        for (let token = lexer.next(); token !== newline; token = lexer.next()) {
            if (token === tokens_name && lexer.depth === 0)
                this.accessor = accessorOf(lexer.word()) ?? this.accessor;
        }
    }
    /** After `def`, to the colon. The function begins on `line`, at its `async` where it has one. */
    readFunction(line) {
        const { lexer, scopes } = this;
        const start = { line, codeAbove: lexer.codeLines };
        const name = this.readName();
        const score = new Score(this.counting);
        score.parameters = this.readParameters();
        this.skipToColon();
        const kind = scopes.isClass ? this.methodKind(name) : 'function';
        this.accessor = undefined;
        scopes.openFunction(name, kind, { start, score });
        this.blocks.openScope(body, line);
    }
    /** After `class`, to the colon. */
    readClass(line) {
        const name = this.readName();
        this.skipToColon();
        this.accessor = undefined;
        this.scopes.openClass(name);
        this.blocks.openScope(members, line);
    }
    methodKind(name) {
        return this.accessor ?? (name === '__init__' ? 'constructor' : 'method');
    }
    /** Of the words that Python has made its own over time, older files use some as names. */
    readName() {
        const token = this.lexer.next();
        const name = this.lexer.word();
        if (!isName(token) || name.includes('.'))
            throw this.lexer.expected('a name');
        return name;
    }
    readParameters() {
        const { lexer } = this;
        let token = lexer.next();
        if (token === bracket)
            token = this.skipBracket();
        if (token !== parenthesis)
            throw lexer.expected("'('");
        let count = 0;
        let mayBegin = true;
        let lambdas = 0;
        while (lexer.depth > 0) {
            token = lexer.next();
            if (token === lambda)
                lambdas += 1;
            else if (token === colon && lambdas > 0)
                lambdas -= 1;
            if (lexer.depth > 1 ? token !== parenthesis : token === star)
                continue;
            if (mayBegin && (isName(token) || token === parenthesis))
                count += 1;
            mayBegin = token === comma && lambdas === 0;
        }
        return count;
    }
    /** Type parameters, to the token behind them. */
    skipBracket() {
        const { lexer } = this;
        while (lexer.depth > 0)
            lexer.next();
        return lexer.next();
    }
    skipToColon() {
        const { lexer } = this;
        for (;;) {
            const token = lexer.next();
            if (token === colon && lexer.depth === 0)
                return;
            if (token === newline)
                throw lexer.expected("':'");
        }
    }
}

;// CONCATENATED MODULE: ./build/languages/python/frame.js
/** What is known of an expression between two brackets, or outside all. */
class Frame {
    /** Whether anything in here differs from a new one. */
    touched = false;
    /** Whether it may be a pair of parentheses that only groups. */
    grouping = false;
    /** Neither a comma nor anything else but operands and operators so far. */
    plain = true;
    /** The first and the last of `and` and `or` in the operand tree that is read; 0 for none. */
    first = 0;
    last = 0;
    firstPoint = 0;
    /** Conditional expressions in here; those since the beginning of a branch, and where their points begin. */
    conditionals = 0;
    branch = 0;
    branchPoint = 0;
    /** An `if` that still lacks its `else`. */
    pending = 0;
    /** How many branches and lambdas this place lies in. */
    raised = 0;
    /** Lambdas of which the colon is still to come. */
    lambdas = 0;
    /** How many it was when the first of those began. */
    floor = 0;
    /** After a `for`, each `if` is a filter. */
    comprehension = false;
    /** For what begins here; `point` is where its points will begin. */
    begin(grouping, point) {
        this.grouping = grouping;
        this.plain = true;
        this.branchPoint = point;
        if (this.touched)
            this.reset(point);
    }
    reset(point) {
        this.comprehension = false;
        this.conditionals = 0;
        this.raised = 0;
        this.lambdas = 0;
        this.pending = 0;
        this.startBranch(point);
        this.touched = false;
    }
    startBranch(point) {
        this.first = 0;
        this.last = 0;
        this.branch = 0;
        this.branchPoint = point;
        this.touched = true;
    }
    startTree() {
        this.first = 0;
        this.last = 0;
    }
}

;// CONCATENATED MODULE: ./build/languages/python/expressions.js



/** Reads expressions and counts what they hold. */
class Expressions {
    /** What a construct in here adds to the cyclomatic complexity. */
    weight;
    lexer;
    frames = [new Frame()];
    frame = new Frame();
    depth = 0;
    score;
    constructor(lexer, weight, score) {
        this.lexer = lexer;
        this.weight = weight;
        this.score = score;
        this.begin(score);
    }
    /** A statement begins that counts for `score`. */
    begin(score) {
        this.score = score;
        this.depth = 0;
        this.frame = this.frameAt(0);
        this.frame.begin(false, score.next);
    }
    /** From a token that is already read to the one that ends the line, the statement, or its header. */
    read(first) {
        const { lexer } = this;
        let last = start;
        for (let token = first;; token = lexer.next()) {
            switch (token) {
                case tokens_name:
                case operator:
                case literal:
                case tokens_text:
                    last = token;
                    break;
                case parenthesis:
                case bracket:
                case brace:
                case field:
                case specField:
                    this.open(token === parenthesis && last >= firstBeforeTree);
                    last = token;
                    break;
                case tokens_close:
                    last = this.close(last);
                    break;
                case comma:
                case tokens_assign:
                    this.endElement(last);
                    last = token;
                    break;
                case newline:
                case semicolon:
                    this.endElement(last);
                    return token;
                case colon:
                    if (this.endsHeader(last))
                        return token;
                    last = token;
                    break;
                default:
                    this.readKeyword(token, last);
                    last = token;
            }
        }
    }
    readKeyword(token, last) {
        switch (token) {
            case and:
            case or:
                this.countLogical(token, last);
                break;
            case ifWord:
                this.countIf(last);
                break;
            case elseWord:
                this.startElse(last);
                break;
            case forWord:
                this.startComprehension(last);
                break;
            case lambda:
                this.startLambda();
                break;
            case yieldWord:
                this.frame.plain = false;
                break;
            case at:
            case star:
            case bar:
            case match:
            case caseWord:
            case asyncWord:
                break;
            default:
                throw this.lexer.expected('an expression');
        }
    }
    startLambda() {
        const { frame } = this;
        if (frame.lambdas === 0)
            frame.floor = frame.raised;
        frame.lambdas += 1;
        frame.plain = false;
        frame.touched = true;
    }
    open(grouping) {
        this.depth += 1;
        this.frame = this.frameAt(this.depth);
        this.frame.begin(grouping, this.score.next);
    }
    close(last) {
        const { frame } = this;
        if (last === group)
            this.merge();
        const isGroup = frame.grouping && frame.plain;
        if (frame.touched && !isGroup)
            this.settle(frame);
        this.depth -= 1;
        this.frame = this.frameAt(this.depth);
        if (frame.conditionals > 0) {
            this.frame.conditionals += frame.conditionals;
            this.frame.branch += frame.conditionals;
            this.frame.touched = true;
        }
        return isGroup ? group : tokens_close;
    }
    frameAt(depth) {
        const known = this.frames[depth];
        if (known)
            return known;
        const added = new Frame();
        this.frames.push(added);
        return added;
    }
    /** The parentheses just closed are an operand: what they hold goes on with the run of operators out here. */
    merge() {
        const { frame } = this;
        const group = this.frameAt(this.depth + 1);
        if (group.first === 0)
            return;
        if (group.first === frame.last)
            this.score.cheapen(group.firstPoint);
        if (frame.first === 0) {
            frame.first = group.first;
            frame.firstPoint = group.firstPoint;
        }
        frame.last = group.last;
        frame.touched = true;
    }
    countLogical(token, last) {
        if (last === group)
            this.merge();
        const { frame, score } = this;
        if (frame.first === 0) {
            frame.first = token;
            frame.firstPoint = score.next;
        }
        score.count(token === and ? 'and' : 'or', this.lexer.line, this.weight, frame.last === token ? 0 : 1);
        frame.last = token;
        frame.touched = true;
    }
    countIf(last) {
        const { frame, score } = this;
        const { line } = this.lexer;
        if (last === group)
            this.merge();
        frame.plain = false;
        frame.touched = true;
        frame.startTree();
        if (frame.comprehension) {
            score.count('if', line, this.weight, 0);
            return;
        }
        if (frame.branch > 0)
            score.deepen(frame.branchPoint, frame.branch);
        score.count(conditional, line, this.weight, 1 + score.surcharge);
        frame.conditionals += 1;
        frame.pending += 1;
    }
    startElse(last) {
        const { frame } = this;
        if (frame.pending === 0)
            throw this.lexer.expected("an 'if' before it");
        if (last === group)
            this.merge();
        frame.pending -= 1;
        this.raise();
    }
    /** Into a place where each conditional costs one more. */
    raise() {
        this.score.surcharge += 1;
        this.frame.raised += 1;
        this.frame.startBranch(this.score.next);
    }
    startComprehension(last) {
        const { frame } = this;
        if (this.depth === 0)
            throw this.lexer.expected('an expression');
        this.endElement(last);
        frame.comprehension = true;
        frame.touched = true;
        this.score.count('for', this.lexer.line, this.weight, 0);
    }
    /** A comma, or whatever else ends an operand tree; within the parameters of a lambda nothing else does. */
    endElement(last) {
        const { frame } = this;
        if (last === group)
            this.merge();
        frame.plain = false;
        if (!frame.touched)
            return;
        if (frame.lambdas > 0)
            this.lower(frame, frame.floor);
        else
            this.settle(frame);
    }
    /** Out of the branches that end here. */
    lower(frame, to) {
        this.score.surcharge -= frame.raised - to;
        frame.raised = to;
        frame.startBranch(this.score.next);
    }
    settle(frame) {
        if (frame.pending > 0)
            throw this.lexer.expected("'else'");
        this.lower(frame, 0);
        frame.touched = frame.comprehension || frame.conditionals > 0;
    }
    /** Whether a colon ends what is read: that of a lambda, a slice or a pair does not. */
    endsHeader(last) {
        const { frame } = this;
        if (frame.lambdas > 0) {
            if (last === group)
                this.merge();
            frame.lambdas -= 1;
            if (frame.lambdas === 0)
                this.lower(frame, frame.floor);
            this.raise();
            return false;
        }
        this.endElement(last);
        return this.depth === 0;
    }
}

;// CONCATENATED MODULE: ./build/languages/python/characters.js

const tab = 0x09;
const lineFeed = 0x0a;
const formFeed = 0x0c;
const carriageReturn = 0x0d;
const space = 0x20;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const dot = 0x2e;
const zero = 0x30;
const equals = 0x3d;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
/** Set in small letters, not in capitals. */
const smallBit = 0x20;
/** What a token can begin with, where its first byte does not yet say which token it is. */
const letter = 100;
const digit = 101;
const quote = 102;
const opening = 103;
const closing = 104;
const comparing = 105;
const equalsSign = 106;
const colonSign = 107;
const point = 108;
const bang = 109;
/** What lies between tokens. Smaller than any token. */
const blank = -1;
const lineEnd = -2;
const hash = -3;
const joining = -4;
/** A NUL, with which the text ends: one inside it is foreign. */
const nul = -5;
const foreign = -6;
const rows = [
    [/[ \t\f]/, blank],
    [/[\n\r]/, lineEnd],
    [/#/, hash],
    [/\\/, joining],
    [/\0/, nul],
    [/[A-Za-z_\u0080-\u00ff]/, letter],
    [/[0-9]/, digit],
    [/['"]/, quote],
    [/[([{]/, opening],
    [/[)\]}]/, closing],
    [/[<>]/, comparing],
    [/[=]/, equalsSign],
    [/:/, colonSign],
    [/\./, point],
    [/!/, bang],
    [/,/, comma],
    [/;/, semicolon],
    [/@/, at],
    [/\*/, star],
    [/\|/, bar],
    [/[-+/%&^~`]/, operator],
];
/** What each byte begins. */
const kinds = Int8Array.from({ length: 256 }, (_, byte) => {
    const row = rows.find(([pattern]) => pattern.test(String.fromCharCode(byte)));
    return row?.[1] ?? foreign;
});
const table = (pattern) => Uint8Array.from({ length: 256 }, (_, byte) => Number(pattern.test(String.fromCharCode(byte))));
const isWord = table(/[A-Za-z0-9_\u0080-\u00ff]/);
const isDecimal = table(/[0-9_]/);
const isHexadecimal = table(/[0-9A-Fa-f_]/);
/** Where a string has to be looked at. */
const isSpecialInString = table(/['"\\\n\r\0]/);
const isSpecialInFormat = table(/['"\\\n\r\0{}]/);

;// CONCATENATED MODULE: ./build/languages/python/keywords.js

/** `not`, `in`, `is` and `await` bind tighter than `and`: what follows them is no operand of it. */
const tokens = {
    and: and,
    assert: assert,
    async: asyncWord,
    await: operator,
    case: caseWord,
    class: classWord,
    def: tokens_define,
    elif: elif,
    else: elseWord,
    except: except,
    finally: finallyWord,
    for: forWord,
    if: ifWord,
    in: operator,
    is: operator,
    lambda: lambda,
    match: match,
    not: operator,
    or: or,
    return: returnWord,
    try: tryWord,
    while: whileWord,
    with: withWord,
    yield: yieldWord,
};
const longest = 7;
const slots = 64;
/** The ends of a word and its length tell all keywords apart, so that a word is compared with one of them at most. */
const slotOf = (first, last, length) => (first * 4 + last * 5 + length * 4) & (slots - 1);
/** Per slot, of its keyword: the token, the length, and the letters, each keyword in a row of its own. */
const tokenOf = new Uint8Array(slots);
const lengthOf = new Uint8Array(slots);
const rowLength = 8;
const letters = new Uint8Array(slots * rowLength);
for (const [word, token] of Object.entries(tokens)) {
    const spelt = new TextEncoder().encode(word);
    const slot = slotOf(spelt[0] ?? 0, spelt.at(-1) ?? 0, spelt.length);
    tokenOf[slot] = token;
    lengthOf[slot] = spelt.length;
    letters.set(spelt, slot * rowLength);
}
/** The token of the word from `start` to `end`. */
function wordToken(text, start, end) {
    const length = end - start;
    if (length > longest)
        return tokens_name;
    const slot = slotOf(text[start] ?? 0, text[end - 1] ?? 0, length);
    if (lengthOf[slot] !== length)
        return tokens_name;
    const row = slot * rowLength;
    for (let index = 0; index < length; index += 1)
        if (letters[row + index] !== text[start + index])
            return tokens_name;
    return tokenOf[slot] ?? tokens_name;
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/languages/python/cursor.js



/** So many NULs stand behind the text that looking ahead needs no check. */
const margin = 4;
const longestShown = 30;
/** Above it a decoder is faster, and takes no memory for each byte. */
const longestName = 100;
const byteOrderMark = [0xef, 0xbb, 0xbf];
/** A place in the text, and which lines above it hold code. */
class Cursor {
    text;
    size;
    file;
    at = 0;
    /** Where the last token begins. */
    start = 0;
    line = 1;
    /** The line on which the last token ends. */
    lastLine = 0;
    /** How many of the lines above hold code. */
    codeLines = 0;
    constructor(bytes, file) {
        this.text = new Uint8Array(bytes.length + margin);
        this.text.set(bytes);
        this.size = bytes.length;
        this.file = file;
        if (byteOrderMark.every((byte, index) => bytes[index] === byte))
            this.at = byteOrderMark.length;
    }
    /** How many lines there are, seen from the end. */
    get lines() {
        const last = this.text[this.size - 1];
        return this.size === 0 || last === lineFeed || last === carriageReturn ? this.line - 1 : this.line;
    }
    /** The last token, as text. Whatever is not UTF-8 is taken for Latin-1. */
    word() {
        const { text, start, at } = this;
        if (at - start > longestName)
            return this.decodedWord();
        let word = '';
        for (let index = start; index < at; index += 1) {
            const byte = text[index] ?? 0;
            if (byte >= 0x80)
                return this.decodedWord();
            word += String.fromCharCode(byte);
        }
        return word;
    }
    decodedWord() {
        const bytes = this.text.subarray(this.start, this.at);
        const decoded = new TextDecoder().decode(bytes);
        return (decoded.includes('\ufffd') ? new TextDecoder('latin1').decode(bytes) : decoded).normalize('NFKC');
    }
    fault(what, line = this.line) {
        return new errors/* GateError */.ue('malformed', `${this.file} cannot be read as Python: ${what}`, {
            at: { file: this.file, line },
        });
    }
    /** What stands here instead of what should. */
    expected(what) {
        return this.fault(`expected ${what}, found ${this.found()}`);
    }
    /** The last token, for a message. */
    found() {
        if (this.start >= this.size)
            return 'the end of the file';
        const word = this.word();
        return /^\s*$/.test(word) ? 'the end of the line' : `'${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(word, longestShown))}'`;
    }
    /** Over the end of a line: LF, CR, or both. */
    passLineEnd() {
        const { text, at } = this;
        this.at = text[at] === carriageReturn && text[at + 1] === lineFeed ? at + 2 : at + 1;
        this.line += 1;
    }
    endLine() {
        if (this.lastLine === this.line)
            this.codeLines += 1;
        this.passLineEnd();
    }
}

;// CONCATENATED MODULE: ./build/languages/python/strings.js


const none = -1;
const capitalN = 0x4e;
const isLineEnd = (byte) => byte === lineFeed || byte === carriageReturn;
/** Over strings. Of those that hold fields, over the text up to the next field. */
class Strings extends Cursor {
    formats = [];
    /** Where a `{` begins a field. */
    fieldAt = none;
    /** From the first quote on. */
    passString() {
        const { line } = this;
        const quote = this.text[this.at] ?? doubleQuote;
        const long = this.isTriple(quote);
        this.at += long ? 3 : 1;
        for (;;) {
            this.passPlain(isSpecialInString);
            const byte = this.text[this.at];
            if (byte === quote && (!long || this.isTriple(quote)))
                break;
            this.passSpecial(byte, { long, line });
        }
        this.at += long ? 3 : 1;
        this.lastLine = this.line;
    }
    passFormat(raw) {
        const quote = this.text[this.at] ?? doubleQuote;
        const long = this.isTriple(quote);
        this.at += long ? 3 : 1;
        this.formats.push({ quote, long, raw, line: this.line });
        this.resumeFormat(false);
    }
    /** To the next field, or past the end of the string; `inSpec` after the colon of a field, to its end. */
    resumeFormat(inSpec) {
        const format = this.formats.at(-1);
        if (format === undefined)
            return;
        while (this.passFormatPart(format, inSpec))
            ;
        this.lastLine = this.line;
    }
    /** Whether there is more of it. */
    passFormatPart(format, inSpec) {
        this.passPlain(isSpecialInFormat);
        const byte = this.text[this.at];
        if (byte === openBrace)
            return this.passOpenBrace(inSpec);
        if (byte === closeBrace)
            return this.passCloseBrace(inSpec);
        if (byte === format.quote && (!format.long || this.isTriple(format.quote))) {
            if (inSpec)
                throw this.fault("f-string: expected '}'");
            this.at += format.long ? 3 : 1;
            this.formats.pop();
            return false;
        }
        if (byte === backslash)
            this.passFormatEscape(format.raw);
        else
            this.passSpecial(byte, format);
        return true;
    }
    passOpenBrace(inSpec) {
        if (!inSpec && this.text[this.at + 1] === openBrace) {
            this.at += 2;
            return true;
        }
        this.fieldAt = this.at;
        return false;
    }
    passCloseBrace(inSpec) {
        if (inSpec)
            return false;
        if (this.text[this.at + 1] !== closeBrace)
            throw this.fault("f-string: single '}'");
        this.at += 2;
        return true;
    }
    /** A backslash hides no brace, but for those of `\N{...}`. */
    passFormatEscape(raw) {
        const { text } = this;
        const next = text[this.at + 1];
        if (next === openBrace || next === closeBrace) {
            this.at += 1;
            return;
        }
        const isNamed = !raw && next === capitalN && text[this.at + 2] === openBrace;
        this.passEscape();
        if (!isNamed)
            return;
        while (this.at < this.size && text[this.at] !== closeBrace && isSpecialInString[text[this.at] ?? 0] === 0)
            this.at += 1;
        if (text[this.at] === closeBrace)
            this.at += 1;
    }
    passPlain(special) {
        const { text } = this;
        let { at } = this;
        while (special[text[at] ?? 0] === 0)
            at += 1;
        this.at = at;
    }
    /** Over a byte that is neither the end of the string nor its plain text. */
    passSpecial(byte, { long, line }) {
        if (isLineEnd(byte)) {
            if (!long)
                throw this.fault('unterminated string', line);
            this.codeLines += 1;
            this.passLineEnd();
        }
        else if (byte === backslash)
            this.passEscape();
        else if (this.at >= this.size)
            throw this.fault(long ? 'unterminated triple-quoted string' : 'unterminated string', line);
        else
            this.at += 1;
    }
    /** A line may end after a backslash, in any string. */
    passEscape() {
        this.at += 1;
        if (isLineEnd(this.text[this.at])) {
            this.codeLines += 1;
            this.passLineEnd();
        }
        else
            this.at += 1;
    }
    isTriple(quote) {
        const { text, at } = this;
        return text[at] === quote && text[at + 1] === quote && text[at + 2] === quote;
    }
}

;// CONCATENATED MODULE: ./build/languages/python/brackets.js


/** As in CPython. */
const mostBrackets = 200;
const opened = {
    '(': { token: parenthesis, closing: ')' },
    '[': { token: bracket, closing: ']' },
    '{': { token: brace, closing: '}' },
};
const openTokens = Uint8Array.from({ length: 256 }, (_, byte) => opened[String.fromCharCode(byte)]?.token ?? 0);
const closingBytes = Uint8Array.from({ length: 256 }, (_, byte) => opened[String.fromCharCode(byte)]?.closing.charCodeAt(0) ?? 0);
/** Which brackets are open, fields of f-strings included. */
class Brackets extends Strings {
    depth = 0;
    tokens = [];
    bytes = [];
    bracketLines = [];
    /** What the next field lies in: the text of an f-string, or the format of another field. */
    fieldToken = field;
    open() {
        const { depth, line } = this;
        const byte = this.text[this.at] ?? 0;
        if (depth === mostBrackets)
            throw this.fault(`more than ${mostBrackets} brackets in each other`);
        let token = openTokens[byte] ?? 0;
        if (this.at === this.fieldAt)
            token = this.fieldToken;
        this.tokens[depth] = token;
        this.bytes[depth] = byte;
        this.bracketLines[depth] = line;
        this.depth = depth + 1;
        this.at += 1;
        return token;
    }
    close() {
        const { depth } = this;
        const byte = this.text[this.at] ?? 0;
        if (depth === 0)
            throw this.fault(`unmatched '${String.fromCharCode(byte)}'`);
        const opening = this.bytes[depth - 1] ?? 0;
        if (closingBytes[opening] !== byte)
            throw this.fault(this.mismatch(byte, opening));
        this.depth = depth - 1;
        this.at += 1;
        const token = this.tokens[depth - 1] ?? 0;
        if (token === field)
            this.resume(false);
        else if (token === specField)
            this.resume(true);
        return tokens_close;
    }
    mismatch(byte, opening) {
        const [closed, open] = [byte, opening].map((one) => String.fromCharCode(one));
        return `'${closed}' does not match '${open}' of line ${this.bracketLines[this.depth - 1]}`;
    }
    resume(inSpec) {
        this.resumeFormat(inSpec);
        this.fieldToken = inSpec ? specField : field;
    }
    isInField() {
        const token = this.depth > 0 ? this.tokens[this.depth - 1] : undefined;
        return token === field || token === specField;
    }
    beginFormat(raw) {
        this.fieldToken = field;
        this.passFormat(raw);
    }
    neverClosed() {
        const last = this.depth - 1;
        return this.fault(`'${String.fromCharCode(this.bytes[last] ?? 0)}' was never closed`, this.bracketLines[last]);
    }
}

;// CONCATENATED MODULE: ./build/languages/python/lines.js


const tabWidth = 8;
/** Without the comparison of Python 3, which refuses what depends on the width of a tab. */
function columnAfter(blank, column) {
    if (blank === formFeed)
        return 0;
    return blank === tab ? column + tabWidth - (column % tabWidth) : column + 1;
}
/** Over all that is no token: blanks, comments, and the ends of lines. */
class Lines extends Brackets {
    /** The column of the next line that holds code; undefined at the end of the text. */
    startLine() {
        for (;;) {
            const column = this.passIndentation();
            const kind = kinds[this.text[this.at] ?? 0];
            if (kind === lineEnd)
                this.endLine();
            else if (kind === hash)
                this.passComment();
            else if (this.at < this.size)
                return column;
            else {
                if (this.lastLine === this.line)
                    this.codeLines += 1;
                return undefined;
            }
        }
    }
    /** Over what is no token; whether a logical line ends here. */
    endsLine(kind) {
        switch (kind) {
            case hash:
                this.passComment();
                return false;
            case joining:
                this.join();
                return false;
            case lineEnd:
                if (this.depth === 0)
                    return true;
                this.endLine();
                return false;
            default:
                if (this.at < this.size)
                    throw this.foreignByte();
                if (this.depth > 0)
                    throw this.neverClosed();
                return true;
        }
    }
    passIndentation() {
        const { text } = this;
        const start = this.at;
        let at = start;
        while (text[at] === space)
            at += 1;
        this.at = at;
        const kind = kinds[text[at] ?? 0];
        return kind === blank || kind === joining ? this.passRareIndentation(at - start) : at - start;
    }
    /** A backslash joins the next line to this one, of which then the first column counts. */
    passRareIndentation(spaces) {
        const { text } = this;
        let column = spaces;
        let joined = 0;
        for (;;) {
            const byte = text[this.at] ?? 0;
            if (byte === backslash) {
                joined ||= column;
                this.join();
            }
            else if (kinds[byte] === blank) {
                column = columnAfter(byte, column);
                this.at += 1;
            }
            else
                return joined || column;
        }
    }
    join() {
        this.at += 1;
        if (kinds[this.text[this.at] ?? 0] !== lineEnd)
            throw this.fault('a backslash that is not the end of its line');
        this.endLine();
        if (this.at >= this.size)
            throw this.fault('a backslash at the end of the file');
    }
    passComment() {
        const { text } = this;
        let { at } = this;
        while (text[at] !== lineFeed && text[at] !== carriageReturn && at < this.size)
            at += 1;
        this.at = at;
    }
    foreignByte() {
        this.at += 1;
        return this.fault(`unexpected ${this.found()}`);
    }
}

;// CONCATENATED MODULE: ./build/languages/python/lexer.js




const longestPrefix = 2;
const [smallB, smallE, smallJ, smallL, smallO, smallX, plus, minus] = new TextEncoder().encode('bejlox+-');
const formatPrefix = 1;
const rawPrefix = 2;
const bytesPrefix = 4;
const textPrefix = 8;
const prefixes = new Map([
    ['f', formatPrefix],
    ['t', formatPrefix],
    ['r', rawPrefix],
    ['b', bytesPrefix],
    ['u', textPrefix],
]);
const prefixOf = Uint8Array.from({ length: 256 }, (_, byte) => prefixes.get(String.fromCharCode(byte).toLowerCase()) ?? 0);
/** One token after the other. */
class Lexer extends Lines {
    /** `Token.newline`, which is not passed, at the end of a line outside brackets and at the end of the text. */
    next() {
        const { text } = this;
        for (;;) {
            let { at } = this;
            while (text[at] === space)
                at += 1;
            this.start = at;
            const kind = kinds[text[at] ?? 0] ?? foreign;
            if (kind >= 0) {
                this.lastLine = this.line;
                if (kind === letter)
                    return this.passWord(at);
                this.at = at;
                return kind < letter ? this.pass(1, kind) : this.passMark(kind);
            }
            this.at = at;
            if (kind === blank)
                this.at += 1;
            else if (this.endsLine(kind))
                return newline;
        }
    }
    passWord(start) {
        const { text } = this;
        let at = start + 1;
        while (isWord[text[at] ?? 0] === 1)
            at += 1;
        this.at = at;
        if (at - start <= longestPrefix && kinds[text[at] ?? 0] === quote) {
            const prefix = this.prefix();
            if (prefix !== 0)
                return this.passPrefixed(prefix);
        }
        const token = wordToken(text, start, at);
        if (token === tokens_name && text[at] === dot)
            this.passAttributes();
        return token;
    }
    /** `.name`, any number of times: names with dots are common, and one token is read faster than many. */
    passAttributes() {
        const { text } = this;
        let { at } = this;
        while (text[at] === dot && kinds[text[at + 1] ?? 0] === letter) {
            at += 2;
            while (isWord[text[at] ?? 0] === 1)
                at += 1;
        }
        this.at = at;
    }
    passMark(kind) {
        switch (kind) {
            case opening:
                return this.open();
            case closing:
                return this.close();
            case quote:
                this.passString();
                return tokens_text;
            case digit:
                return this.passNumber();
            case point:
                if (kinds[this.text[this.at + 1] ?? 0] === digit)
                    return this.passNumber();
                return this.pass(1, operator);
            case colonSign:
                return this.passColon();
            case equalsSign:
                return this.hasNext(equals) ? this.pass(2, operator) : this.pass(1, tokens_assign);
            case comparing:
                return this.pass(this.hasNext(equals) || this.hasNext(this.text[this.at]) ? 2 : 1, operator);
            default:
                return this.passBang();
        }
    }
    pass(length, token) {
        this.at += length;
        return token;
    }
    hasNext(byte) {
        return this.text[this.at + 1] === byte;
    }
    passColon() {
        if (this.isInField()) {
            this.at += 1;
            this.resume(true);
            return colon;
        }
        return this.hasNext(equals) ? this.pass(2, tokens_assign) : this.pass(1, colon);
    }
    /** `!=`, or `!r` of a field. */
    passBang() {
        if (this.hasNext(equals))
            return this.pass(2, operator);
        if (this.isInField())
            return this.pass(1, operator);
        this.at += 1;
        throw this.fault("unexpected '!'");
    }
    /** What the word says of the string after it; 0 where it is no prefix, as in `or"text"`. */
    prefix() {
        const { text, start, at } = this;
        const first = prefixOf[text[start] ?? 0] ?? 0;
        const last = prefixOf[text[at - 1] ?? 0] ?? 0;
        return first === 0 || last === 0 ? 0 : first | last;
    }
    passPrefixed(prefix) {
        if (prefix & formatPrefix) {
            this.beginFormat((prefix & rawPrefix) !== 0);
            return literal;
        }
        this.passString();
        return prefix & bytesPrefix ? literal : tokens_text;
    }
    /** A word may follow at once: `1if x else 2`. */
    passNumber() {
        const { text } = this;
        const base = (text[this.at + 1] ?? 0) | smallBit;
        if (text[this.at] === zero && (base === smallX || base === smallO || base === smallB)) {
            this.at += 2;
            this.passWhile(isHexadecimal);
        }
        else
            this.passDecimal();
        const suffix = (text[this.at] ?? 0) | smallBit;
        if (suffix === smallJ || suffix === smallL)
            this.at += 1;
        return literal;
    }
    passDecimal() {
        this.passWhile(isDecimal);
        if (this.text[this.at] === dot) {
            this.at += 1;
            this.passWhile(isDecimal);
        }
        this.passExponent();
    }
    passExponent() {
        const { text } = this;
        if (((text[this.at] ?? 0) | smallBit) !== smallE)
            return;
        const sign = text[this.at + 1];
        const length = sign === plus || sign === minus ? 2 : 1;
        if (kinds[text[this.at + length] ?? 0] !== digit)
            return;
        this.at += length;
        this.passWhile(isDecimal);
    }
    passWhile(table) {
        const { text } = this;
        let { at } = this;
        while (table[text[at] ?? 0] === 1)
            at += 1;
        this.at = at;
    }
}

;// CONCATENATED MODULE: ./build/languages/python/scopes.js

/** What statements count for, and all functions so far. */
class Scopes {
    counting;
    weights;
    begun = [];
    current;
    constructor(counting, weights) {
        this.counting = counting;
        this.weights = weights;
        this.current = {
            score: new Score({ points: false }),
            prefix: '',
            isClass: false,
            isInFunction: false,
            outer: undefined,
            begun: undefined,
        };
    }
    get score() {
        return this.current.score;
    }
    get isClass() {
        return this.current.isClass;
    }
    openFunction(name, kind, { start, score }) {
        const begun = { name: this.current.prefix + name, kind, start, measured: undefined };
        this.begun.push(begun);
        this.current = {
            score,
            prefix: `${begun.name}.`,
            isClass: false,
            isInFunction: true,
            outer: this.current,
            begun,
        };
    }
    openClass(name) {
        const { isInFunction, prefix } = this.current;
        this.current = {
            score: new Score({ points: this.counting.points && isInFunction }),
            prefix: `${prefix}${name}.`,
            isClass: true,
            isInFunction,
            outer: this.current,
            begun: undefined,
        };
    }
    close(at) {
        const { outer, score, begun } = this.current;
        if (!outer)
            return;
        if (begun)
            begun.measured = score.finish(begun, at);
        if (this.weights.isNestedIncluded) {
            if (begun)
                outer.score.count('def', begun.start.line, score.cyclomatic, 0);
            else
                outer.score.absorb(score);
        }
        this.current = outer;
    }
    measured() {
        const functions = [];
        for (const { measured } of this.begun)
            if (measured)
                functions.push(measured);
        return functions;
    }
}

;// CONCATENATED MODULE: ./build/languages/python/weights.js
const weights = {
    radon: {
        expression: 1,
        assertion: 1,
        loopElse: 1,
        exceptGroup: 0,
        isNestedIncluded: false,
        caseOf: ({ isName }, { hasDefault }) => Number(!isName || hasDefault),
    },
    mccabe: {
        expression: 0,
        assertion: 0,
        loopElse: 0,
        exceptGroup: 1,
        isNestedIncluded: true,
        caseOf: ({ isIrrefutable }, { isGuarded }) => Number(!isIrrefutable || isGuarded),
    },
};

;// CONCATENATED MODULE: ./build/languages/python/statements.js









/** Reads a file, one logical line after the other. */
class Statements {
    lexer;
    scopes;
    blocks;
    expressions;
    definitions;
    compounds;
    weights;
    constructor(bytes, { file, counting }) {
        this.weights = weights[counting.python];
        this.lexer = new Lexer(bytes, file);
        this.scopes = new Scopes(counting, this.weights);
        this.blocks = new Blocks(this.lexer, this.scopes);
        this.expressions = new Expressions(this.lexer, this.weights.expression, this.scopes.score);
        this.definitions = new Definitions(this.lexer, this.scopes, { blocks: this.blocks, counting });
        const { lexer, scopes, blocks, expressions, definitions } = this;
        this.compounds = new Compounds({ lexer, scopes, blocks, expressions, definitions, weights: this.weights });
    }
    measure() {
        const { lexer, blocks } = this;
        for (let column = lexer.startLine(); column !== undefined; column = lexer.startLine()) {
            blocks.arrive(column);
            this.readLine();
        }
        blocks.end();
        return { functions: this.scopes.measured(), lines: lexer.lines, nloc: lexer.codeLines };
    }
    readLine() {
        const { lexer } = this;
        const { top } = this.blocks;
        const { documents } = top;
        top.documents = false;
        const { line, codeLines: codeAbove } = lexer;
        const token = lexer.next();
        if (top.clause === choice && token !== caseWord)
            throw lexer.expected("'case'");
        if (token === at)
            this.definitions.readDecorator();
        else {
            const first = this.compounds.read(token, this.takePrevious(token));
            if (first === headed)
                this.readInline();
            else if (documents && first === tokens_text)
                this.readDocumented({ line, codeAbove, isInline: false });
            else
                this.readSimples(first);
        }
    }
    /** What the statement before was, with which an `else` may go on. */
    takePrevious(token) {
        const { top } = this.blocks;
        const { previous } = top;
        const goesOn = token === except || token === finallyWord;
        if (previous === attempt && !goesOn)
            throw this.lexer.expected("'except' or 'finally'");
        top.previous = undefined;
        return previous;
    }
    /** A body on the line of its header, if there is one. */
    readInline() {
        const { lexer, blocks } = this;
        const { line, codeLines: codeAbove } = lexer;
        const token = lexer.next();
        if (token === newline)
            return;
        blocks.top.inline = true;
        if (blocks.top.documents && token === tokens_text)
            this.readDocumented({ line, codeAbove, isInline: true });
        else
            this.readSimples(token);
    }
    /** From a string that may be a docstring. */
    readDocumented(begin) {
        this.readFurther(this.readDocstring(begin));
    }
    readSimples(first) {
        this.readFurther(this.readSimple(first));
    }
    /** What stands on the same line after a statement that ended so. */
    readFurther(ending) {
        let end = ending;
        while (end === semicolon) {
            const token = this.lexer.next();
            end = token === newline ? token : this.readSimple(token);
        }
    }
    /** From its first string, which is read already; its lines hold no code, if it is one. */
    readDocstring({ line, codeAbove, isInline }) {
        const { lexer } = this;
        let token = lexer.next();
        while (token === tokens_text)
            token = lexer.next();
        this.expressions.begin(this.scopes.score);
        if (token !== newline && token !== semicolon)
            return this.readRest(token);
        const isFollowed = token === semicolon && (!isInline || lexer.line > line);
        // The line that is left next counts in any case.
        lexer.codeLines = codeAbove + Number(isInline) + Number(isFollowed) - 1;
        return token;
    }
    /** A simple statement, to the newline or semicolon behind it. */
    readSimple(token) {
        const { lexer, expressions } = this;
        expressions.begin(this.scopes.score);
        if (token === match)
            return this.readPerhapsMatch();
        if (token === assert)
            return this.readAssert();
        return this.readRest(token === returnWord ? lexer.next() : token);
    }
    /** Of a simple statement, in which a colon comes before a type. */
    readRest(token) {
        let end = this.expressions.read(token);
        while (end === colon) {
            const next = this.lexer.next();
            if (next === newline)
                throw this.lexer.expected('an expression');
            end = this.expressions.read(next);
        }
        return end;
    }
    /** What is in it does not count for radon. */
    readAssert() {
        const { lexer, expressions } = this;
        this.scopes.score.count('assert', lexer.line, this.weights.assertion, 0);
        expressions.weight = 0;
        const end = this.readRest(lexer.next());
        expressions.weight = this.weights.expression;
        return end;
    }
    /** `match` is a keyword only if the line ends with a colon. */
    readPerhapsMatch() {
        const { lexer, expressions } = this;
        const { line } = lexer;
        const place = this.scopes.score.next;
        const end = expressions.read(match);
        if (end !== colon)
            return end;
        const next = lexer.next();
        if (next !== newline)
            return this.readRest(next);
        this.compounds.openMatch(line, place);
        return next;
    }
}

;// CONCATENATED MODULE: ./build/languages/python/measure.js

const measurePython = (bytes, { file, counting }) => new Statements(bytes, { file, counting }).measure();


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
