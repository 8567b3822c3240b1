export const id = 3302;
export const ids = [3302];
export const modules = {

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


/***/ }),

/***/ 73302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  languages: () => (/* binding */ languages)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/languages/trees/code-lines.js
const newLine = 0x0a;
const space = 0x20;
const byteOrderMark = 0xfeff;
/**
 * How many lines down to each row hold code, which is anything but white space outside of the comments; each row of
 * `texts` does in any case. The comments are in the order of the text.
 */
function codeLines(source, comments, texts) {
    const holdsCode = markedRows(source, comments);
    for (const { first, last } of texts)
        holdsCode.fill(true, first, Math.min(last + 1, holdsCode.length));
    let sum = 0;
    return holdsCode.map((one) => (sum += one ? 1 : 0));
}
function markedRows(source, comments) {
    const rows = [false];
    let next = 0;
    let commentStart = comments[0]?.start ?? source.length;
    let commentEnd = 0;
    for (let at = 0; at < source.length; at += 1) {
        if (at === commentStart) {
            commentEnd = Math.max(commentEnd, comments[next]?.end ?? 0);
            next += 1;
            commentStart = comments[next]?.start ?? source.length;
        }
        const code = source.charCodeAt(at);
        if (code === newLine)
            rows.push(false);
        else if (code > space && code !== byteOrderMark && at >= commentEnd)
            rows[rows.length - 1] = true;
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/languages/trees/compile.js
function compile(grammar, language) {
    const ids = Array.from({ length: language.nodeTypeCount }, (_, id) => id);
    const own = ids.map(() => undefined);
    const places = ids.map(() => undefined);
    const idsOf = (type) => {
        const found = ids.filter((id) => language.nodeTypeForId(id) === type);
        if (found.length === 0)
            throw new Error(`the grammar of ${grammar.title} has no node ${type}`);
        // A keyword may be called like what it begins.
        const named = found.filter((id) => language.nodeTypeIsNamed(id));
        return named.length > 0 ? named : found;
    };
    for (const [selector, rule] of Object.entries(grammar.rules)) {
        const rules = [rule].flat();
        const { parent, separator, rest } = parts(selector);
        for (const id of idsOf(parent)) {
            if (separator === undefined) {
                own[id] = rules;
                continue;
            }
            const place = (places[id] ??= { byField: new Map(), byChild: new Map(), any: undefined });
            if (separator === '.')
                place.byField.set(fieldId(grammar, language, rest), rules);
            else if (rest === '*')
                place.any = rules;
            else
                for (const child of idsOf(rest))
                    place.byChild.set(child, rules);
        }
    }
    const isOneOf = (types) => {
        const chosen = new Set(types.flatMap(idsOf));
        return ids.map((id) => chosen.has(id));
    };
    return {
        grammar,
        language,
        own,
        places,
        isNamed: ids.map((id) => language.nodeTypeIsNamed(id)),
        isTransparent: isOneOf(grammar.transparent),
        isLogical: isOneOf(grammar.logical.nodes),
        operators: new Map(Object.entries(grammar.logical.operators)),
    };
}
/** Types of tokens may hold dots and angles, so that only what follows a word separates. */
function parts(selector) {
    const [, parent = selector, separator, rest = ''] = /^(\w+)([.>])(.+)$/.exec(selector) ?? [];
    return separator === undefined ? { parent, rest } : { parent, separator, rest };
}
function fieldId(grammar, language, name) {
    const id = language.fieldIdForName(name);
    if (id === null)
        throw new Error(`the grammar of ${grammar.title} has no field ${name}`);
    return id;
}

;// CONCATENATED MODULE: ./build/languages/trees/engine.js
// The engine keeps itself in its module: a second start, at the same time or later, would take it from the first.
let started;
/** In pages of 64 KiB: what the engine asks for at first, and a quarter of what it would take. */
const pages = { initial: 512, maximum: 8192 };
/** Starts the engine when the first grammar is needed; it and the grammars are assets. */
async function startEngine(assets) {
    started ??= start(assets);
    const { treeSitter: { Language, Parser }, memory, health, } = await started.catch((cause) => {
        started = undefined;
        throw cause;
    });
    return {
        health,
        createParser: () => new Parser(),
        memoryBytes: () => memory.buffer.byteLength,
        loadGrammar: async (name) => Language.load(await assets.read(name)),
    };
}
async function start(assets) {
    const [treeSitter, wasmBinary] = await Promise.all([__webpack_require__.e(/* import() */ 3251).then(__webpack_require__.bind(__webpack_require__, 43251)), assets.read('engine.wasm')]);
    const memory = new WebAssembly.Memory(pages);
    // Its last words would go to the console; what it throws says the same.
    await treeSitter.Parser.init({ wasmBinary, wasmMemory: memory, printErr: () => { } });
    return { treeSitter, memory, health: { endedAt: undefined } };
}

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/languages/trees/faults.js


/**
 * The engine goes on after an error, whatever it has to skip or to make up for that. What it skipped may have been a
 * function, or a decision, so that a number could be too low without anybody knowing: the file is refused. In C and
 * C++, which no parser can know without a preprocessor, most errors are macros, and in Swift most are news to the
 * grammar. There one is passed over if nothing that counts can hide in it: no brace, no keyword and no operator of
 * control.
 */
function refuseError(node, { grammar, file }) {
    if (grammar.structure && !grammar.structure.test(node.isMissing ? node.type : node.text))
        return;
    throw refusal(innermost(node), { grammar, file });
}
function refusal(culprit, { grammar, file }) {
    const line = culprit.startPosition.row + 1;
    const message = culprit.isMissing
        ? `${file}:${line} lacks ${shown(culprit.type)}, so that it cannot be read as ${grammar.title}`
        : `${file}:${line} cannot be read as ${grammar.title} from ${shown(firstToken(culprit))} on`;
    return new errors/* GateError */.ue('malformed', message, { at: { file, line } });
}
/** An error may span a whole file; one inside of it says more. */
function innermost(node) {
    let found = node;
    for (;;) {
        const inner = found.children.find((child) => child.hasError && (child.isError || child.isMissing || child.isNamed));
        if (!inner)
            return found;
        found = inner;
    }
}
const shown = (text) => JSON.stringify((0,visible/* visible */.RK)((0,visible/* clip */.$Q)(text, 30)));
function firstToken(node) {
    let token = node;
    while (token.firstChild)
        token = token.firstChild;
    return /^\S*/.exec(token.text)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./build/languages/trees/frame.js
const frame_frame = (type, sequence) => ({
    type,
    sequence,
    operator: undefined,
    depth: 0,
    surcharge: 0,
    outside: undefined,
    elseLine: 0,
    counted: undefined,
});

// EXTERNAL MODULE: ./build/languages/tally.js
var languages_tally = __webpack_require__(30710);
;// CONCATENATED MODULE: ./build/languages/trees/declared.js

const declared_newLine = 0x0a;
const declared_space = 0x20;
function declare(node, { kind, name, lists }, { grammar, source, points, within, inClass }) {
    const own = typeof kind === 'string' ? kind : kind(node);
    const tally = new languages_tally/* Tally */.F({ points });
    tally.parameters = lists(node).reduce((sum, list) => sum + countParameters(list, grammar), 0);
    return {
        name: qualified(within, name(node)),
        kind: own === 'function' && inClass ? 'method' : own,
        start: firstRow(node, grammar) + 1,
        end: lastRow(node, source) + 1,
        tally,
    };
}
/** With dots in every language. */
function qualified(within, name) {
    const plain = (name ?? '<anonymous>').replaceAll(/\s+/g, ' ').replaceAll('::', '.');
    return within === '' ? plain : `${within}.${plain}`;
}
/** In C, `(void)` declares that there are none. */
const countParameters = (list, grammar) => list.children.filter((child) => grammar.parameters.includes(child.type) && child.text !== 'void').length;
/** A decorator may be a child of its own or the first of the modifiers. */
function firstRow(node, { decorators, modifiers }) {
    const isPart = (one) => !decorators.includes(one.type) && !one.isExtra;
    for (const child of node.children) {
        if (!isPart(child))
            continue;
        const first = modifiers.includes(child.type) ? child.children.find(isPart) : child;
        if (first)
            return first.startPosition.row;
    }
    return node.startPosition.row;
}
/** Some nodes end with the line feed after them. */
function lastRow(node, source) {
    let row = node.endPosition.row;
    for (let at = node.endIndex - 1; at > node.startIndex && source.charCodeAt(at) <= declared_space; at -= 1) {
        if (source.charCodeAt(at) === declared_newLine)
            row -= 1;
    }
    return row;
}

;// CONCATENATED MODULE: ./build/languages/trees/surroundings.js

/** The functions of a file, and which of them the cursor is in. */
class Surroundings {
    functions = [];
    #grammar;
    #source;
    #place = { function: undefined, within: '', inClass: false };
    constructor(grammar, source) {
        this.#grammar = grammar;
        this.#source = source;
    }
    get place() {
        return this.#place;
    }
    /** Of the innermost function; undefined outside of all. */
    get tally() {
        return this.#place.function?.tally;
    }
    enterFunction(node, rule) {
        if (!rule.hasBody(node))
            return;
        const { text: source, points } = this.#source;
        const { within, inClass } = this.#place;
        const found = declare(node, rule, { grammar: this.#grammar, source, points, within, inClass });
        this.functions.push(found);
        this.#place = { function: found, within: found.name, inClass: false };
    }
    enterScope(node, { name, isClass }) {
        const own = name(node);
        if (own === undefined)
            return;
        this.#place = { ...this.#place, within: qualified(this.#place.within, own), inClass: isClass };
    }
    restore(place) {
        this.#place = place;
    }
}

;// CONCATENATED MODULE: ./build/languages/trees/walk.js




const errorType = 0xffff;
const deepest = 20_000;
const none = [];
/** One way through one tree, without recursion: trees may be as deep as the text is long. */
class TreeWalk {
    comments = [];
    texts = [];
    #compiled;
    #cursor;
    #source;
    #hasErrors;
    #surroundings;
    #frames = [];
    #sequence;
    constructor(tree, compiled, source) {
        this.#compiled = compiled;
        this.#source = source;
        this.#hasErrors = tree.rootNode.hasError;
        this.#surroundings = new Surroundings(compiled.grammar, source);
        this.#cursor = tree.walk();
    }
    get functions() {
        return this.#surroundings.functions;
    }
    run() {
        const cursor = this.#cursor;
        try {
            for (;;) {
                this.#enter();
                if (cursor.gotoFirstChild())
                    continue;
                this.#leave();
                while (!cursor.gotoNextSibling()) {
                    if (!cursor.gotoParent())
                        return;
                    this.#leave();
                }
            }
        }
        finally {
            cursor.delete();
        }
    }
    #enter() {
        const type = this.#cursor.nodeTypeId;
        const parent = this.#frames.at(-1);
        if (this.#hasErrors && (type === errorType || this.#cursor.nodeIsMissing)) {
            refuseError(this.#cursor.currentNode, this.#place());
        }
        const entered = frame_frame(type, this.#sequence);
        if (this.#frames.push(entered) > deepest)
            throw this.#tooDeep();
        const { own, isNamed } = this.#compiled;
        const ownRules = own[type] ?? none;
        if (parent?.operator?.type === type)
            this.#countOperator(parent.operator);
        if (isNamed[type])
            this.#follow(type, entered);
        const continues = parent !== undefined && parent.elseLine > 0 && this.#settleElse(parent, type, ownRules);
        const around = { parent, continues };
        if (parent && !continues)
            for (const rule of this.#placed(parent, type))
                this.#apply(rule, entered, around);
        for (const rule of ownRules)
            this.#apply(rule, entered, around);
    }
    #leave() {
        const left = this.#frames.pop();
        if (!left)
            return;
        this.#sequence = left.sequence;
        if (left.outside)
            this.#surroundings.restore(left.outside);
        const { tally } = this.#surroundings;
        if (!tally)
            return;
        if (left.elseLine > 0)
            tally.count('else', left.elseLine, 0, 1);
        tally.surcharge -= left.surcharge;
        for (let depth = 0; depth < left.depth; depth += 1)
            tally.leave();
    }
    /** The rules for where a node stands: by its field, else by its type, else by its parent alone. */
    #placed(parent, type) {
        const places = this.#compiled.places[parent.type];
        if (!places)
            return none;
        const byField = places.byField.size > 0 ? places.byField.get(this.#cursor.currentFieldId) : undefined;
        return byField ?? places.byChild.get(type) ?? (this.#compiled.isNamed[type] ? places.any : undefined) ?? none;
    }
    #apply(rule, entered, { parent, continues }) {
        switch (rule.is) {
            case 'point':
                if (!(rule.once && parent?.counted === rule))
                    this.#count(rule, continues);
                if (parent && rule.once)
                    parent.counted = rule;
                break;
            case 'region':
                this.#deepen(rule, entered);
                break;
            case 'function':
                entered.outside ??= this.#surroundings.place;
                this.#surroundings.enterFunction(this.#cursor.currentNode, rule);
                break;
            case 'scope':
                entered.outside ??= this.#surroundings.place;
                this.#surroundings.enterScope(this.#cursor.currentNode, rule);
                break;
            case 'lost':
                if (!this.#surroundings.tally)
                    throw refusal(this.#cursor.currentNode, this.#place());
                break;
            case 'comment':
                this.comments.push({ start: this.#cursor.startIndex, end: this.#cursor.endIndex });
                break;
            case 'text':
                this.texts.push({ first: this.#cursor.startPosition.row, last: this.#cursor.endPosition.row });
                break;
            case 'else':
                if (parent)
                    parent.elseLine = this.#line();
                break;
        }
    }
    #count({ construct, cyclomatic, cognitive, control, when }, continues) {
        const { tally } = this.#surroundings;
        if (!tally || (when && !when(this.#cursor.currentNode)))
            return;
        const weight = { none: 0, flat: 1, nested: 1 + tally.surcharge };
        if (continues) {
            tally.count(`else ${construct}`, this.#line(), cyclomatic, weight.flat);
            return;
        }
        if (cyclomatic > 0 || cognitive !== 'none')
            tally.count(construct, this.#line(), cyclomatic, weight[cognitive]);
        if (!control)
            return;
        tally.enter();
        tally.leave();
    }
    #deepen(region, entered) {
        const { tally } = this.#surroundings;
        if (!tally)
            return;
        entered.depth += region.depth;
        entered.surcharge += region.surcharge;
        tally.surcharge += region.surcharge;
        if (region.depth === 1)
            tally.enter();
    }
    /** Whether what follows an `else` is an else-if; an `else` of its own is counted. */
    #settleElse(parent, type, rules) {
        if (!this.#compiled.isNamed[type] || rules.some(({ is }) => is === 'comment'))
            return false;
        const continues = rules.some((rule) => rule.is === 'point' && rule.continues);
        if (!continues)
            this.#surroundings.tally?.count('else', parent.elseLine, 0, 1);
        parent.elseLine = 0;
        return continues;
    }
    /** A node of logical operators goes on with the run around it or starts one; any other one interrupts it. */
    #follow(type, entered) {
        const { isLogical, isTransparent, operators } = this.#compiled;
        if (isLogical[type]) {
            const node = this.#cursor.currentNode;
            for (let at = 0; at < node.childCount && !entered.operator; at += 1) {
                const child = node.child(at);
                const adds = child && (operators.get(child.type) ?? (child.isNamed ? operators.get(child.text) : undefined));
                if (adds)
                    entered.operator = { type: child.typeId, text: child.text, adds };
            }
        }
        if (entered.operator)
            this.#sequence ??= { last: undefined };
        else if (!isTransparent[type])
            this.#sequence = undefined;
    }
    #countOperator({ text, adds }) {
        const goesOn = this.#sequence?.last === adds.run;
        if (this.#sequence)
            this.#sequence.last = adds.run;
        this.#surroundings.tally?.count(text, this.#line(), adds.cyclomatic, goesOn ? 0 : 1);
    }
    #line() {
        return this.#cursor.startPosition.row + 1;
    }
    #place() {
        return { grammar: this.#compiled.grammar, file: this.#source.file };
    }
    #tooDeep() {
        const { file } = this.#source;
        const line = this.#line();
        return new errors/* GateError */.ue('malformed', `${file}:${line} is nested more than ${deepest} levels deep`, {
            at: { file, line },
        });
    }
}

;// CONCATENATED MODULE: ./build/languages/trees/measure.js





const mostBytes = 4_194_304;
/** Some texts that are no code make the engine copy its stack again and again. */
const mostMemoryBytes = 268_435_456;
/** The engine asks after each hundred steps. Real code takes a step or two for each byte, with errors a few more. */
const stepsPerCall = 100;
const stepsPerByte = 8;
const stepsAtLeast = 1_000_000;
const mostEndless = 1_000;
/** A language that is read with a grammar of tree-sitter; the engine and the grammar are loaded when first asked for. */
function treeLanguage(row, grammar) {
    const loaded = new WeakMap();
    return {
        ...row,
        load(assets) {
            const known = loaded.get(assets) ?? load(assets, grammar);
            loaded.set(assets, known);
            // A failure is not kept: whoever asks again may have mended it.
            known.catch(() => loaded.delete(assets));
            return known;
        },
    };
}
async function load(assets, grammar) {
    const engine = await startEngine(assets);
    const { endedAt } = engine.health;
    if (endedAt !== undefined) {
        return (_, { file }) => {
            throw ended(file, endedAt);
        };
    }
    return measureWith(engine, compile(grammar, await engine.loadGrammar(`${grammar.name}.wasm`)));
}
const measureWith = (engine, compiled) => (bytes, { file, counting }) => {
    if (engine.health.endedAt !== undefined)
        throw ended(file, engine.health.endedAt);
    if (bytes.length > mostBytes) {
        throw new errors/* GateError */.ue('malformed', `${file} has ${bytes.length} bytes, over the limit of ${mostBytes}`, {
            at: { file },
        });
    }
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    assertFinite(text, file, compiled.grammar);
    const tree = untilItEnds(engine, file, () => parse(engine, compiled, { text, file }));
    try {
        const walk = new TreeWalk(tree, compiled, { text, file, points: counting.points });
        walk.run();
        return measured(text, walk);
    }
    finally {
        tree.delete();
    }
};
/** The parser's time grows with the square of these, in one of its steps, so that nobody can stop it. */
function assertFinite(text, file, { endless, title }) {
    if (endless === undefined || text.split(endless, mostEndless + 1).length <= mostEndless)
        return;
    throw new errors/* GateError */.ue('malformed', `${file} has more than ${mostEndless} times "${endless}", which is no ${title}`, {
        at: { file },
    });
}
/** Text that is no code can take all the memory there is. After that the engine is of no use any more. */
function untilItEnds(engine, file, work) {
    try {
        return work();
    }
    catch (cause) {
        if (!(cause instanceof Error) || cause.name !== 'RuntimeError')
            throw cause;
        engine.health.endedAt = file;
        throw ended(file, file, cause);
    }
}
const ended = (file, endedAt, cause) => new errors/* GateError */.ue('malformed', `${file} cannot be parsed: ${endedAt} took all the memory that the parser may have`, {
    at: { file },
    hint: `Leave ${endedAt} out.`,
    cause,
});
function parse(engine, { language, grammar }, source) {
    const { text, file } = source;
    const parser = engine.createParser();
    try {
        const mostMemory = Math.max(mostMemoryBytes, engine.memoryBytes());
        let calls = Math.max(stepsAtLeast, text.length * stepsPerByte) / stepsPerCall;
        const tree = parser
            .setLanguage(language)
            .parse(text, null, { progressCallback: () => (calls -= 1) < 0 || engine.memoryBytes() > mostMemory });
        if (tree)
            return tree;
        throw new errors/* GateError */.ue('malformed', `${file} takes too much time or memory to be read as ${grammar.title}`, {
            at: { file },
        });
    }
    finally {
        parser.delete();
    }
}
function measured(text, { functions, comments, texts }) {
    const codeAt = codeLines(text, comments, texts);
    const codeDownTo = (line) => codeAt[line - 1] ?? 0;
    return {
        functions: functions.map(({ tally, start, end, ...named }) => tally.finish({ ...named, start: { line: start, codeAbove: codeDownTo(start - 1) } }, { end, codeLines: codeDownTo(end) })),
        lines: text === '' || text.endsWith('\n') ? codeAt.length - 1 : codeAt.length,
        nloc: codeDownTo(codeAt.length),
    };
}

// EXTERNAL MODULE: ./build/languages/trees/rows.js
var rows = __webpack_require__(33245);
;// CONCATENATED MODULE: ./build/languages/trees/rules.js
const point = (construct, rest) => ({
    is: 'point',
    construct,
    cyclomatic: 1,
    cognitive: 'none',
    control: false,
    continues: false,
    once: false,
    when: undefined,
    ...rest,
});
const branching = (construct) => point(construct, { cognitive: 'nested', control: true, continues: true });
const elseIf = (construct) => point(construct, { cognitive: 'flat' });
const otherwise = point('else', { cyclomatic: 0, cognitive: 'flat' });
const loop = (construct) => point(construct, { cognitive: 'nested', control: true });
const choice = (construct, { cyclomatic = 0 } = {}) => point(construct, { cyclomatic, cognitive: 'nested', control: true });
const ternary = point('?:', { cognitive: 'nested' });
const handler = (construct, { cyclomatic = 1 } = {}) => point(construct, { cyclomatic, cognitive: 'nested' });
/** Adds a path and nothing to read. */
const path = (construct, when) => point(construct, { when });
const jump = (construct, when) => point(construct, { cyclomatic: 0, cognitive: 'flat', when });
const once = (rule) => ({ ...rule, once: true });
const attempt = point('try', { cyclomatic: 0, control: true });
const body = { is: 'region', depth: 1, surcharge: 1 };
/** A branch of a ternary, or a function literal. */
const branch = { is: 'region', depth: 0, surcharge: 1 };
/** What is tried, and what is done in any case. */
const tried = { is: 'region', depth: 1, surcharge: 0 };
const comment = { is: 'comment' };
/** A text over several lines, each of which is code, a blank one too. */
const rules_text = { is: 'text' };
/** Where it stands outside of functions, it is what is left of one: its head was not understood. */
const lost = { is: 'lost' };
const afterElse = { is: 'else' };
const field = (...names) => (node) => {
    for (const name of names) {
        const found = node.childForFieldName(name);
        if (found)
            return found.text;
    }
    return undefined;
};
const fixed = (name) => () => name;
const lists = (node) => node.childrenForFieldName('parameters');
const hasBody = (node) => node.childForFieldName('body') !== null;
const declaration = (kind, rest = {}) => ({
    is: 'function',
    kind,
    name: field('name'),
    lists,
    hasBody,
    ...rest,
});
/** A class or the like. */
const scope = (name = field('name')) => ({ is: 'scope', isClass: true, name });
const rules_module = { ...scope(), isClass: false };
/** Whether one of the children, which are few, is of this type. */
const hasChild = (...types) => (node) => node.children.some((child) => types.includes(child.type));
const counted = { and: { run: 'and', cyclomatic: 1 }, or: { run: 'or', cyclomatic: 1 } };
const coalesce = { run: 'coalesce', cyclomatic: 1 };

;// CONCATENATED MODULE: ./build/languages/trees/java.js



// Checkstyle's CyclomaticComplexity: if, while, do, for, ?:, catch, case (not default; one `case` with several labels
// is one), `when`, && and ||. A lambda belongs to its method, a method of an anonymous class does not. Checkstyle
// measures initialisers too; they are no functions here.
const grammar = {
    name: 'java',
    title: 'Java',
    rules: {
        class_declaration: scope(),
        interface_declaration: scope(),
        enum_declaration: scope(),
        record_declaration: scope(),
        annotation_type_declaration: scope(),
        method_declaration: declaration('method'),
        constructor_declaration: declaration('constructor'),
        compact_constructor_declaration: declaration('constructor'),
        if_statement: branching('if'),
        'if_statement.consequence': body,
        'if_statement.alternative': body,
        'if_statement>else': afterElse,
        for_statement: loop('for'),
        'for_statement.body': body,
        enhanced_for_statement: loop('for'),
        'enhanced_for_statement.body': body,
        while_statement: loop('while'),
        'while_statement.body': body,
        do_statement: loop('do'),
        'do_statement.body': body,
        switch_expression: choice('switch'),
        'switch_expression.body': body,
        switch_label: path('case', hasChild('case')),
        guard: path('when'),
        try_statement: attempt,
        'try_statement.body': tried,
        try_with_resources_statement: attempt,
        'try_with_resources_statement.body': tried,
        catch_clause: handler('catch'),
        'catch_clause.body': body,
        'finally_clause>block': tried,
        ternary_expression: ternary,
        'ternary_expression.consequence': branch,
        'ternary_expression.alternative': branch,
        'lambda_expression.body': branch,
        break_statement: jump('break', hasChild('identifier')),
        continue_statement: jump('continue', hasChild('identifier')),
        line_comment: comment,
        block_comment: comment,
        string_literal: rules_text,
    },
    logical: { nodes: ['binary_expression'], operators: { '&&': counted.and, '||': counted.or } },
    transparent: ['parenthesized_expression'],
    parameters: ['formal_parameter', 'spread_parameter'],
    decorators: ['annotation', 'marker_annotation'],
    modifiers: ['modifiers'],
};
const java = treeLanguage(rows/* rows */.G.java, grammar);

;// CONCATENATED MODULE: ./build/languages/trees/c-sharp.js



// Roslyn's code metrics, CA1502: if, ?:, each loop, each label of a switch (default too), ??, ?. and ?[], && and ||.
// Neither catch nor the arms of a switch expression nor ??= count. Roslyn also counts & and | of two booleans, which
// takes types to know, and adds local functions to the method that holds them; here they are functions of their own.
const value = (node) => node.childForFieldName('value')?.type === 'arrow_expression_clause';
const accessors = { get: 'getter', set: 'setter', init: 'setter' };
const c_sharp_grammar = {
    name: 'c-sharp',
    title: 'C#',
    rules: {
        class_declaration: scope(),
        struct_declaration: scope(),
        interface_declaration: scope(),
        record_declaration: scope(),
        enum_declaration: scope(),
        method_declaration: declaration('method'),
        constructor_declaration: declaration('constructor'),
        destructor_declaration: declaration('method', { name: (node) => `~${field('name')(node) ?? ''}` }),
        operator_declaration: declaration('method', { name: (node) => `operator ${field('operator')(node) ?? ''}` }),
        conversion_operator_declaration: declaration('method', {
            name: (node) => `operator ${field('type')(node) ?? ''}`,
        }),
        local_function_statement: declaration('function'),
        property_declaration: [declaration('getter', { hasBody: value }), scopeOfAccessors()],
        indexer_declaration: [
            declaration('getter', { name: fixed('this'), hasBody: value }),
            scopeOfAccessors(fixed('this')),
        ],
        event_declaration: scopeOfAccessors(),
        accessor_declaration: declaration((node) => accessors[field('name')(node) ?? ''] ?? 'method'),
        if_statement: branching('if'),
        'if_statement.consequence': body,
        'if_statement.alternative': body,
        'if_statement>else': afterElse,
        for_statement: loop('for'),
        'for_statement.body': body,
        foreach_statement: loop('foreach'),
        'foreach_statement.body': body,
        while_statement: loop('while'),
        'while_statement.body': body,
        do_statement: loop('do'),
        'do_statement.body': body,
        switch_statement: choice('switch'),
        'switch_statement.body': body,
        'switch_section>case': path('case'),
        'switch_section>default': path('default'),
        switch_expression: choice('switch'),
        'switch_expression>switch_expression_arm': body,
        try_statement: attempt,
        'try_statement.body': tried,
        catch_clause: handler('catch', { cyclomatic: 0 }),
        'catch_clause.body': body,
        'finally_clause>block': tried,
        using_statement: attempt,
        'using_statement.body': tried,
        conditional_expression: ternary,
        'conditional_expression.consequence': branch,
        'conditional_expression.alternative': branch,
        conditional_access_expression: path('?.'),
        'lambda_expression.body': branch,
        'anonymous_method_expression>block': branch,
        goto_statement: jump('goto'),
        comment: comment,
        verbatim_string_literal: rules_text,
        raw_string_literal: rules_text,
        interpolated_string_expression: rules_text,
    },
    logical: {
        nodes: ['binary_expression'],
        operators: { '&&': counted.and, '||': counted.or, '??': coalesce },
    },
    transparent: ['parenthesized_expression'],
    parameters: ['parameter', 'params'],
    decorators: ['attribute_list'],
    modifiers: [],
};
function scopeOfAccessors(name = field('name')) {
    return scope((node) => (value(node) ? undefined : name(node)));
}
const cSharp = treeLanguage(rows/* rows */.G.cSharp, c_sharp_grammar);

;// CONCATENATED MODULE: ./build/languages/trees/c.js



// lizard: if, for, while (so do-while too), case (not default), catch, ?:, && and ||, and with them #if, #ifdef and
// #elif in a function, since each is one more text of it. A lambda belongs to the function around it.
const conditions = {
    if_statement: branching('if'),
    'if_statement.consequence': body,
    'else_clause>else': afterElse,
    'else_clause>*': body,
    for_statement: loop('for'),
    'for_statement.body': body,
    while_statement: loop('while'),
    'while_statement.body': body,
    do_statement: loop('do'),
    'do_statement.body': body,
    switch_statement: choice('switch'),
    'switch_statement.body': body,
    case_statement: path('case', hasChild('case')),
    conditional_expression: ternary,
    'conditional_expression.consequence': branch,
    'conditional_expression.alternative': branch,
    goto_statement: jump('goto'),
    preproc_if: path('#if'),
    preproc_ifdef: path('#ifdef', hasChild('#ifdef')),
    preproc_elif: path('#elif'),
    comment: comment,
    'translation_unit>compound_statement': lost,
    'preproc_if>compound_statement': lost,
    'preproc_ifdef>compound_statement': lost,
    'preproc_elif>compound_statement': lost,
    'preproc_else>compound_statement': lost,
};
const inFunctions = declaration('function', {
    name: nameOf,
    lists: (node) => [declaratorOf(node)?.childForFieldName('parameters')].filter((one) => one instanceof Object),
});
/** `int *(*f(int a))(int)`: the innermost declarator with parameters is the function's. */
function declaratorOf(node) {
    let found;
    for (let at = inner(node); at; at = inner(at))
        if (at.childForFieldName('parameters'))
            found = at;
    return found;
}
const inner = (node) => node.childForFieldName('declarator') ??
    node.namedChildren.find((child) => child.type.endsWith('_declarator') || child.type === 'operator_cast') ??
    null;
function nameOf(node) {
    let named = inner(node);
    if (!named)
        return undefined;
    for (let at = named; at; at = inner(at)) {
        if (at.type === 'operator_cast')
            return `operator ${at.childForFieldName('type')?.text ?? ''}`;
        named = at;
    }
    return withoutArguments(named.text);
}
/** `Map<K, V>::find` is `Map::find`; an operator keeps its angles. */
function withoutArguments(name) {
    if (name.length > 1000 || name.includes('operator'))
        return name;
    let plain = name;
    for (let before = ''; before !== plain;) {
        before = plain;
        plain = plain.replace(/\s*<[^<>]*>/, '');
    }
    return plain;
}
// Without a preprocessor, a macro may be an error that harms nobody.
const structure = /[{}?]|&&|\|\||\b(?:if|else|for|while|do|switch|case|catch|try|goto|and|or)\b/;
const logical = { '&&': counted.and, '||': counted.or };
const cGrammar = {
    name: 'c',
    title: 'C',
    rules: { ...conditions, function_definition: inFunctions },
    logical: { nodes: ['binary_expression'], operators: logical },
    transparent: ['parenthesized_expression'],
    parameters: ['parameter_declaration', 'variadic_parameter'],
    decorators: ['attribute_declaration', 'attribute_specifier'],
    modifiers: [],
    structure,
};
const cppGrammar = {
    ...cGrammar,
    name: 'cpp',
    title: 'C++',
    rules: {
        ...conditions,
        function_definition: inFunctions,
        'declaration_list>compound_statement': lost,
        'field_declaration_list>compound_statement': lost,
        class_specifier: scope(),
        struct_specifier: scope(),
        union_specifier: scope(),
        for_range_loop: loop('for'),
        'for_range_loop.body': body,
        try_statement: attempt,
        'try_statement.body': tried,
        catch_clause: handler('catch'),
        'catch_clause.body': body,
        'lambda_expression.body': branch,
        raw_string_literal: rules_text,
    },
    logical: { nodes: ['binary_expression'], operators: { ...logical, and: counted.and, or: counted.or } },
    parameters: [...cGrammar.parameters, 'optional_parameter_declaration', 'variadic_parameter_declaration', '...'],
};
const c = treeLanguage(rows/* rows */.G.c, cGrammar);
/** A header may be of either language, and most that is C is C++ as well. */
const cpp = treeLanguage(rows/* rows */.G.cpp, cppGrammar);

;// CONCATENATED MODULE: ./build/languages/trees/rust.js



// rust-code-analysis: if (a guard of an arm too), for, while, loop, each arm of a match, ?, && and ||. A closure
// belongs to the function around it; what stands in a macro's call is tokens, not code, and does not count.
const implemented = (node) => field('type')(node)?.replace(/<[\s\S]*/, '');
const rust_grammar = {
    name: 'rust',
    title: 'Rust',
    rules: {
        impl_item: scope(implemented),
        trait_item: scope(),
        mod_item: rules_module,
        function_item: declaration('function'),
        if_expression: branching('if'),
        'if_expression.consequence': body,
        'else_clause>else': afterElse,
        'else_clause>*': body,
        'let_declaration.alternative': body,
        loop_expression: loop('loop'),
        'loop_expression.body': body,
        while_expression: loop('while'),
        'while_expression.body': body,
        for_expression: loop('for'),
        'for_expression.body': body,
        match_expression: choice('match'),
        'match_expression.body': body,
        match_arm: path('match arm'),
        'match_pattern>if': path('if'),
        try_expression: path('?'),
        'closure_expression.body': branch,
        break_expression: jump('break', hasChild('label')),
        continue_expression: jump('continue', hasChild('label')),
        line_comment: comment,
        block_comment: comment,
        string_literal: rules_text,
        raw_string_literal: rules_text,
    },
    logical: {
        nodes: ['binary_expression', 'let_chain'],
        operators: { '&&': counted.and, '||': counted.or },
    },
    transparent: ['parenthesized_expression'],
    parameters: ['parameter', 'self_parameter', 'variadic_parameter'],
    decorators: ['attribute_item'],
    modifiers: [],
};
const rust = treeLanguage(rows/* rows */.G.rust, rust_grammar);

;// CONCATENATED MODULE: ./build/languages/trees/ruby-iterating.js
/** The methods of which RuboCop knows that they call their block for each of several things. */
const iterating = new Set(`
  all? any? chain chunk chunk_while collect collect_concat count cycle detect drop drop_while each each_cons each_entry
  each_slice each_with_index each_with_object entries filter filter_map find find_all find_index flat_map grep grep_v
  group_by inject lazy map max max_by min min_by minmax minmax_by none? one? partition reduce reject reverse_each select
  slice_after slice_before slice_when sort sort_by sum take take_while tally to_h uniq zip
  with_index with_object
  bsearch bsearch_index collect! combination d_permutation delete_if each_index keep_if map! permutation product reject!
  repeat repeated_combination select! sort!
  each_key each_pair each_value fetch fetch_values has_key? merge merge! transform_keys transform_keys! transform_values
  transform_values!
  `
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./build/languages/trees/ruby.js




// RuboCop's Metrics/CyclomaticComplexity: if, unless, elsif, ?:, while, until (not as modifiers of begin…end), for,
// rescue (once, whatever its clauses), when, in, &&, ||, and, or, ||=, &&=, &., and a block or &block given to a
// method that iterates. A block belongs to the method around it. RuboCop counts repeated &. on one variable once.
const isIterating = (node) => {
    const { method, block } = { method: node.childForFieldName('method'), block: node.childForFieldName('block') };
    if (!method || !iterating.has(method.text))
        return false;
    return block !== null || node.childForFieldName('arguments')?.lastNamedChild?.type === 'block_argument';
};
const isSafeCall = (node) => node.childForFieldName('operator')?.text === '&.';
const isLogicalAssignment = (node) => /^(?:&&|\|\|)=$/.test(node.childForFieldName('operator')?.text ?? '');
const repeatsBlock = (node) => node.childForFieldName('body')?.type === 'begin';
const single = (node) => !repeatsBlock(node);
const method = declaration('method', { hasBody: () => true });
const ruby_grammar = {
    name: 'ruby',
    title: 'Ruby',
    rules: {
        class: scope(),
        module: scope(),
        method,
        singleton_method: { ...method, name: (node) => `self.${node.childForFieldName('name')?.text ?? ''}` },
        if: branching('if'),
        'if.consequence': body,
        unless: branching('unless'),
        'unless.consequence': body,
        elsif: elseIf('elsif'),
        'elsif.consequence': body,
        'if>else': [otherwise, body],
        'unless>else': [otherwise, body],
        'elsif>else': [otherwise, body],
        if_modifier: branching('if'),
        'if_modifier.body': body,
        unless_modifier: branching('unless'),
        'unless_modifier.body': body,
        conditional: ternary,
        'conditional.consequence': branch,
        'conditional.alternative': branch,
        while: loop('while'),
        'while.body': body,
        until: loop('until'),
        'until.body': body,
        while_modifier: [
            { ...loop('while'), when: single },
            { ...loop('while'), cyclomatic: 0, when: repeatsBlock },
        ],
        'while_modifier.body': body,
        until_modifier: [
            { ...loop('until'), when: single },
            { ...loop('until'), cyclomatic: 0, when: repeatsBlock },
        ],
        'until_modifier.body': body,
        for: loop('for'),
        'for.body': body,
        case: choice('case'),
        case_match: choice('case'),
        'case>when': [path('when'), body],
        'case>else': body,
        'case_match>else': body,
        in_clause: [path('in'), body],
        rescue: [once(path('rescue')), handler('rescue', { cyclomatic: 0 })],
        'rescue.body': body,
        rescue_modifier: handler('rescue'),
        operator_assignment: path('||=', isLogicalAssignment),
        call: [path('&.', isSafeCall), path('block', isIterating)],
        block: branch,
        do_block: branch,
        comment: comment,
        string: rules_text,
        heredoc_body: rules_text,
    },
    logical: {
        nodes: ['binary'],
        operators: { '&&': counted.and, '||': counted.or, and: counted.and, or: counted.or },
    },
    transparent: ['parenthesized_statements'],
    parameters: [
        'identifier',
        'optional_parameter',
        'splat_parameter',
        'keyword_parameter',
        'hash_splat_parameter',
        'block_parameter',
        'destructured_parameter',
        'forward_parameter',
    ],
    decorators: [],
    modifiers: [],
};
const ruby = treeLanguage(rows/* rows */.G.ruby, ruby_grammar);

;// CONCATENATED MODULE: ./build/languages/trees/php.js



// PHPMD's CyclomaticComplexity, which is PDepend's ccn2: if, elseif, for, foreach, while, do, case (not default),
// catch, ?:, &&, ||, and, or. Neither ?? nor the arms of a match count. A closure belongs to the function around it.
const nameOfHooked = (node) => hasChild('property_hook_list')(node)
    ? node.namedChildren.find((child) => child.type === 'property_element')?.text.replace(/^\$|\s[\s\S]*/g, '')
    : undefined;
const php_grammar = {
    name: 'php',
    title: 'PHP',
    rules: {
        class_declaration: scope(),
        interface_declaration: scope(),
        trait_declaration: scope(),
        enum_declaration: scope(),
        function_definition: declaration('function'),
        method_declaration: declaration('method'),
        property_declaration: scope(nameOfHooked),
        property_hook: declaration('getter', { name: (node) => node.namedChild(0)?.text }),
        if_statement: branching('if'),
        'if_statement.body': body,
        else_if_clause: elseIf('elseif'),
        'else_if_clause.body': body,
        'else_clause>else': afterElse,
        'else_clause.body': body,
        for_statement: loop('for'),
        'for_statement.body': body,
        foreach_statement: loop('foreach'),
        'foreach_statement.body': body,
        while_statement: loop('while'),
        'while_statement.body': body,
        do_statement: loop('do'),
        'do_statement.body': body,
        switch_statement: choice('switch'),
        'switch_statement.body': body,
        case_statement: path('case'),
        match_expression: choice('match'),
        'match_expression.body': body,
        try_statement: attempt,
        'try_statement.body': tried,
        catch_clause: handler('catch'),
        'catch_clause.body': body,
        'finally_clause.body': tried,
        conditional_expression: ternary,
        'conditional_expression.body': branch,
        'conditional_expression.alternative': branch,
        'arrow_function.body': branch,
        'anonymous_function.body': branch,
        goto_statement: jump('goto'),
        break_statement: jump('break', hasChild('integer')),
        continue_statement: jump('continue', hasChild('integer')),
        comment: comment,
        string: rules_text,
        encapsed_string: rules_text,
        heredoc: rules_text,
        nowdoc: rules_text,
        text: rules_text,
    },
    logical: {
        nodes: ['binary_expression'],
        operators: {
            '&&': counted.and,
            '||': counted.or,
            and: counted.and,
            or: counted.or,
            '??': { run: 'coalesce', cyclomatic: 0 },
        },
    },
    transparent: ['parenthesized_expression'],
    parameters: ['simple_parameter', 'variadic_parameter', 'property_promotion_parameter'],
    decorators: ['attribute_list'],
    modifiers: [],
};
const php = treeLanguage(rows/* rows */.G.php, php_grammar);

;// CONCATENATED MODULE: ./build/languages/trees/kotlin.js



// detekt's CyclomaticComplexMethod: if, each loop, each entry of a when (else too), catch, break, continue, ?:, &&, ||
// and a call of one of these functions with a lambda. detekt adds local functions to the one around them; here they
// are functions of their own.
const nesting = new Set(['run', 'let', 'apply', 'with', 'also', 'use', 'forEach', 'isNotNull', 'ifNull']);
function callsForNesting(node) {
    if (!node.namedChildren.some((child) => child.type === 'annotated_lambda'))
        return false;
    const callee = node.namedChild(0);
    const name = callee?.type === 'call_expression' ? callee.namedChild(0) : callee;
    return nesting.has((name?.type === 'navigation_expression' ? name.lastNamedChild : name)?.text ?? '');
}
const kotlin_hasBody = hasChild('function_body', 'block');
const kotlin_lists = (node) => node.namedChildren.filter((child) => child.type === 'function_value_parameters');
const propertyName = (node) => node.namedChildren.find((child) => child.type === 'variable_declaration')?.namedChild(0)?.text;
const kotlin_grammar = {
    name: 'kotlin',
    title: 'Kotlin',
    endless: '=>',
    rules: {
        class_declaration: scope(),
        object_declaration: scope(),
        companion_object: scope(),
        property_declaration: scope((node) => (hasChild('getter', 'setter')(node) ? propertyName(node) : undefined)),
        function_declaration: declaration('function', { lists: kotlin_lists, hasBody: kotlin_hasBody }),
        anonymous_function: branch,
        secondary_constructor: declaration('constructor', { name: fixed('constructor'), lists: kotlin_lists, hasBody: kotlin_hasBody }),
        getter: declaration('getter', { name: fixed('get'), hasBody: kotlin_hasBody }),
        setter: declaration('setter', { name: fixed('set'), lists: (node) => [node], hasBody: kotlin_hasBody }),
        if_expression: branching('if'),
        'if_expression.condition': [],
        'if_expression>else': afterElse,
        'if_expression>*': body,
        for_statement: loop('for'),
        'for_statement>block': body,
        while_statement: loop('while'),
        'while_statement>block': body,
        do_while_statement: loop('do'),
        'do_while_statement>block': body,
        when_expression: choice('when'),
        'when_expression>when_entry': [body, path('when entry')],
        try_expression: attempt,
        'try_expression>block': tried,
        catch_block: handler('catch'),
        'catch_block>block': body,
        'finally_block>block': tried,
        // The grammar knows neither keyword.
        identifier: path('break or continue', (node) => /^(?:break|continue)$/.test(node.text)),
        label: { ...jump('labelled jump', (node) => /^(?:break|continue)@/.test(node.text)), cyclomatic: 1 },
        lambda_literal: branch,
        call_expression: path('call with a lambda', callsForNesting),
        line_comment: comment,
        block_comment: comment,
        string_literal: rules_text,
        multiline_string_literal: rules_text,
    },
    logical: {
        nodes: ['binary_expression'],
        operators: { '&&': counted.and, '||': counted.or, '?:': coalesce },
    },
    transparent: ['parenthesized_expression'],
    parameters: ['parameter'],
    decorators: ['annotation'],
    modifiers: ['modifiers'],
};
const kotlin = treeLanguage(rows/* rows */.G.kotlin, kotlin_grammar);

;// CONCATENATED MODULE: ./build/languages/trees/swift.js



// SwiftLint's cyclomatic_complexity: if, guard, for, while, repeat and each case of a switch (default too), less each
// fallthrough. Neither catch nor ?: nor logical operators count. A closure belongs to the function around it.
const parametersIn = (node) => [node];
const swift_hasBody = (node) => node.childForFieldName('body') !== null;
const always = () => true;
const fallsThrough = (node) => {
    const statements = node.namedChildren.findLast((child) => child.type === 'statements');
    return statements?.lastNamedChild?.text === 'fallthrough';
};
const silent = { cyclomatic: 0 };
const swift_grammar = {
    name: 'swift',
    title: 'Swift',
    rules: {
        class_declaration: scope(),
        protocol_declaration: scope(),
        function_declaration: declaration('function', { lists: parametersIn, hasBody: swift_hasBody }),
        init_declaration: declaration('constructor', { name: fixed('init'), lists: parametersIn, hasBody: swift_hasBody }),
        deinit_declaration: declaration('method', { name: fixed('deinit'), lists: parametersIn, hasBody: swift_hasBody }),
        property_declaration: scope((node) => (node.childForFieldName('computed_value') ? field('name')(node) : undefined)),
        subscript_declaration: scope(fixed('subscript')),
        computed_property: declaration('getter', { name: fixed('get'), hasBody: hasChild('statements') }),
        computed_getter: declaration('getter', { name: fixed('get'), hasBody: always }),
        computed_setter: declaration('setter', { name: fixed('set'), hasBody: always }),
        willset_clause: declaration('setter', { name: fixed('willSet'), hasBody: always }),
        didset_clause: declaration('setter', { name: fixed('didSet'), hasBody: always }),
        if_statement: branching('if'),
        'if_statement>statements': body,
        'if_statement>else': afterElse,
        guard_statement: branching('guard'),
        'guard_statement>statements': body,
        for_statement: loop('for'),
        'for_statement>statements': body,
        while_statement: loop('while'),
        'while_statement>statements': body,
        repeat_while_statement: loop('repeat'),
        'repeat_while_statement>statements': body,
        switch_statement: choice('switch'),
        'switch_statement>switch_entry': [body, path('case', (node) => !fallsThrough(node))],
        do_statement: attempt,
        'do_statement>statements': tried,
        catch_block: handler('catch', silent),
        'catch_block>statements': body,
        ternary_expression: { ...ternary, ...silent },
        'ternary_expression.if_true': branch,
        'ternary_expression.if_false': branch,
        lambda_literal: branch,
        control_transfer_statement: jump('labelled jump', (node) => /^(?:break|continue)\s+\w/.test(node.text)),
        comment: comment,
        multiline_comment: comment,
        multi_line_string_literal: rules_text,
        raw_string_literal: rules_text,
    },
    logical: {
        nodes: ['conjunction_expression', 'disjunction_expression', 'nil_coalescing_expression'],
        operators: {
            '&&': { run: 'and', cyclomatic: 0 },
            '||': { run: 'or', cyclomatic: 0 },
            '??': { run: 'coalesce', cyclomatic: 0 },
        },
    },
    // The grammar binds comparisons looser than &&: a > 1 && b is read as a > (1 && b).
    transparent: ['tuple_expression', 'comparison_expression', 'equality_expression'],
    parameters: ['parameter'],
    decorators: ['attribute'],
    modifiers: ['modifiers'],
    // The grammar lags behind the language, mostly in attributes and types.
    structure: /[{}?]|&&|\|\||\b(?:if|else|guard|for|while|repeat|switch|case|default|catch|do|func|init|fallthrough)\b/,
};
const swift = treeLanguage(rows/* rows */.G.swift, swift_grammar);

;// CONCATENATED MODULE: ./build/languages/trees/scala.js



// scalastyle's CyclomaticComplexityChecker counts words: if (guards too), while, do (a do-while is both), for, case,
// && and ||. A function literal belongs to the function around it.
const scala_grammar = {
    name: 'scala',
    title: 'Scala',
    rules: {
        class_definition: scope(),
        object_definition: scope(),
        trait_definition: scope(),
        enum_definition: scope(),
        function_definition: declaration('function'),
        if_expression: branching('if'),
        'if_expression.consequence': body,
        'if_expression.alternative': body,
        'if_expression>else': afterElse,
        for_expression: loop('for'),
        'for_expression.body': body,
        while_expression: loop('while'),
        'while_expression.body': body,
        do_while_expression: loop('do'),
        'do_while_expression>while': path('while'),
        'do_while_expression.body': body,
        guard: path('if'),
        match_expression: choice('match'),
        'match_expression.body': body,
        case_clause: path('case'),
        try_expression: attempt,
        'try_expression.body': tried,
        catch_clause: [{ ...choice('catch'), control: false }, body],
        finally_clause: tried,
        lambda_expression: branch,
        'call_expression>case_block': branch,
        comment: comment,
        block_comment: comment,
        string: rules_text,
        interpolated_string: rules_text,
    },
    logical: {
        nodes: ['infix_expression'],
        operators: { '&&': counted.and, '||': counted.or },
    },
    transparent: ['parenthesized_expression'],
    parameters: ['parameter'],
    decorators: ['annotation'],
    modifiers: ['modifiers'],
};
const scala = treeLanguage(rows/* rows */.G.scala, scala_grammar);

;// CONCATENATED MODULE: ./build/languages/trees/shell.js



// shellmetrics: if, elif, each loop (select too), and each pattern of a case but `*`. && and || do not count: in a
// shell they are how commands are joined.
const isCatchAll = (node) => node.childForFieldName('value')?.text === '*';
const joins = (run) => ({ run, cyclomatic: 0 });
const shell_grammar = {
    name: 'bash',
    title: 'shell',
    rules: {
        function_definition: declaration('function', { lists: () => [] }),
        if_statement: branching('if'),
        'if_statement.condition': [],
        'if_statement>elif_clause': [elseIf('elif'), body],
        'if_statement>else_clause': [otherwise, body],
        'if_statement>*': body,
        for_statement: loop('for'),
        'for_statement.body': body,
        c_style_for_statement: loop('for'),
        'c_style_for_statement.body': body,
        while_statement: loop('while'),
        'while_statement.body': body,
        case_statement: choice('case'),
        'case_statement>case_item': [body, path('case', (node) => !isCatchAll(node))],
        ternary_expression: { ...ternary, cyclomatic: 0 },
        comment: comment,
        string: rules_text,
        raw_string: rules_text,
        heredoc_body: rules_text,
    },
    logical: { nodes: ['list', 'binary_expression'], operators: { '&&': joins('and'), '||': joins('or') } },
    transparent: ['parenthesized_expression'],
    parameters: [],
    decorators: [],
    modifiers: [],
};
const shell = treeLanguage(rows/* rows */.G.shell, shell_grammar);

;// CONCATENATED MODULE: ./build/languages/trees/languages.js










const languages = {
    java: java,
    cSharp: cSharp,
    c: c,
    cpp: cpp,
    rust: rust,
    ruby: ruby,
    php: php,
    kotlin: kotlin,
    swift: swift,
    scala: scala,
    shell: shell,
};


/***/ })

};
