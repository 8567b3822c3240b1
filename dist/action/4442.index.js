export const id = 4442;
export const ids = [4442];
export const modules = {

/***/ 24442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureMaintainability: () => (/* binding */ measureMaintainability)
});

// UNUSED EXPORTS: mostCharacters

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./node_modules/typhonjs-escomplex/dist/ESComplex.js
var ESComplex = __webpack_require__(24093);
;// CONCATENATED MODULE: ./build/languages/maintainability/functions.js
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;
/** `#name` as it is written; what is computed is an expression and has no name. */
function nameOf(node) {
    const key = node['id'] ?? node['key'];
    if (node['computed'] === true || !isNode(key))
        return undefined;
    if (key.type === 'PrivateName')
        return isNode(key['id']) ? `#${String(key['id']['name'])}` : undefined;
    if (key.type === 'Identifier')
        return String(key['name']);
    return JSON.stringify(key['value']);
}
const isAccessor = (node) => node['kind'] === 'get' || node['kind'] === 'set';
const modifiersOf = (node) => [
    ...(isAccessor(node) ? [String(node['kind'])] : []),
    ...(node['async'] === true ? ['async'] : []),
    ...(node['static'] === true ? ['static'] : []),
    ...(node['generator'] === true ? ['function*'] : []),
];
/**
 * The keyword and the name belong to the place where a function is declared, as in escomplex. The parameters belong to
 * the function, unlike in escomplex, which prints them anew with a table of 2018, and drops the file at the first
 * expression that is not in it.
 */
const functionRow = (operators) => ({
    operators,
    operands: nameOf,
    ignore: (node) => (node['computed'] === true ? [] : ['id', 'key']),
    scope: (node) => ({
        type: 'method',
        name: nameOf(node) ?? '<anonymous>',
        cyclomatic: 1,
        lineStart: node.loc.start.line,
        lineEnd: node.loc.end.line,
        paramNames: [],
    }),
});
const keywordRow = functionRow((node) => (node['generator'] === true ? 'function*' : 'function'));
const methodRow = functionRow(modifiersOf);
const functions = {
    FunctionDeclaration: keywordRow,
    FunctionExpression: keywordRow,
    ArrowFunctionExpression: functionRow(() => 'function=>'),
    ClassMethod: methodRow,
    ClassPrivateMethod: methodRow,
    ObjectMethod: methodRow,
};

;// CONCATENATED MODULE: ./build/languages/maintainability/current-syntax.js

const operator = (text) => ({ operators: () => text });
const initialised = { operators: (node) => (node['value'] ? '=' : undefined) };
const variables = { operators: (node) => unlessDeclared(node, String(node['kind'])) };
/** A class is no scope here: only its methods are measured. */
const classRow = {
    operators: (node) => unlessDeclared(node, node['superClass'] ? ['class', 'extends'] : 'class'),
    operands: (node) => unlessDeclared(node, nameOf(node)),
    ignore: () => ['id'],
};
const textOf = (node) => String(node['value']).trim() || undefined;
/** Whose heads escomplex prints anew, as it does parameters: here they are walked. */
const loops = {
    ForStatement: operator('for'),
    ForInStatement: operator('forin'),
    ForOfStatement: operator('forof'),
};
/** What has come into the language since escomplex was written. */
const younger = {
    OptionalMemberExpression: {
        operators: (node) => {
            const access = node['computed'] === true ? '[]' : '.';
            return node['optional'] === true ? `?${access}` : access;
        },
    },
    OptionalCallExpression: { operators: (node) => (node['optional'] === true ? '?.()' : '()') },
    AwaitExpression: operator('await'),
    BigIntLiteral: { operands: (node) => `${String(node['value'])}n` },
    Import: operator('import'),
    ClassProperty: initialised,
    ClassPrivateProperty: initialised,
    ClassAccessorProperty: initialised,
    StaticBlock: operator('static'),
    JSXElement: operator('<>'),
    JSXFragment: operator('<>'),
    JSXAttribute: initialised,
    JSXSpreadAttribute: operator('... (spread)'),
    JSXIdentifier: { operands: (node) => String(node['name']) },
    JSXText: { operands: textOf },
};
/** escomplex copies the list of all imports for each import. They count nothing with it. */
const importRow = { ignore: () => null };
/** As in ESTree, whose node names its operator; Babel's does not. */
const defaultValue = operator('=');
/** A parameter `this` is a type. */
const identifier = {
    operands: (node) => (node['name'] === 'this' ? undefined : String(node['name'])),
};
const currentSyntax = {
    ...functions,
    ...loops,
    ...younger,
    ClassDeclaration: classRow,
    ClassExpression: classRow,
    AssignmentPattern: defaultValue,
    Identifier: identifier,
    ImportDeclaration: importRow,
    VariableDeclaration: variables,
};
const runs = new Set([
    'TSAsExpression',
    'TSSatisfiesExpression',
    'TSNonNullExpression',
    'TSTypeAssertion',
    'TSInstantiationExpression',
    'TSParameterProperty',
    'TSEnumDeclaration',
    'TSEnumBody',
    'TSEnumMember',
    'TSModuleDeclaration',
    'TSModuleBlock',
    'TSExportAssignment',
    'TSImportEqualsDeclaration',
    'TSExternalModuleReference',
]);
const isDeclared = (node) => node['declare'] === true;
function unlessDeclared(node, tokens) {
    return isDeclared(node) ? undefined : tokens;
}
/** Whether TypeScript drops it: types count nothing, so that a file counts as what it is compiled to. */
const isErased = (node) => isDeclared(node) || (node.type.startsWith('TS') && !runs.has(node.type));

;// CONCATENATED MODULE: ./build/languages/maintainability/identifiers.js
/** In place of escomplex's array, which it searches from the start for each token of a file. */
class Identifiers {
    #seen = new Set();
    indexOf(identifier) {
        return this.#seen.has(identifier) ? 0 : -1;
    }
    push(identifier) {
        this.#seen.add(identifier);
    }
}

;// CONCATENATED MODULE: ./build/languages/maintainability/syntax-row.js
const none = () => undefined;
/** escomplex exports none of its classes, yet asks for an instance: `TokenList` is taken from a syntax of its own. */
function syntaxOf({ operators = none, operands = none, ignore = () => [], scope }, TokenList) {
    return {
        operators: new TokenList('operators', [operators]),
        operands: new TokenList('operands', [operands]),
        ignoreKeys: { metric: 'ignoreKeys', valueOf: ignore },
        newScope: { metric: 'newScope', valueOf: (node) => scope?.(node) },
    };
}

;// CONCATENATED MODULE: ./build/languages/maintainability/escomplex.js




/** Called by escomplex by the names of its methods. */
class CurrentSyntax {
    found = [];
    onLoadSyntax({ data: { syntaxes } }) {
        const TokenList = syntaxes['Identifier']?.operands.constructor;
        if (!TokenList)
            throw new Error('escomplex loaded no syntax');
        for (const [type, row] of Object.entries(currentSyntax)) {
            const cyclomatic = syntaxes[type]?.cyclomatic;
            syntaxes[type] = { ...(cyclomatic && { cyclomatic }), ...syntaxOf(row, TokenList) };
        }
    }
    onModuleStart({ data: { moduleReport } }) {
        makeLinear(moduleReport.aggregate.halstead);
    }
    onEnterNode({ data }) {
        if (isErased(data.node))
            data.ignoreKeys = null;
    }
    onModulePostScopeCreated({ data: { scopeControl, node, parent }, }) {
        const report = scopeControl.getCurrentMethodReport();
        makeLinear(report.halstead);
        this.found.push({ node, parent, report });
    }
}
function makeLinear({ operators, operands }) {
    operators.identifiers = new Identifiers();
    operands.identifiers = new Identifiers();
}
/**
 * The one place that reaches into escomplex: it has no public way to add a plugin. Should a release move these fields,
 * this throws for every file, which the tests of this folder show.
 */
function analyse(ast) {
    // One for each file: no state is left behind where it throws halfway.
    const escomplex = new ESComplex();
    const instance = new CurrentSyntax();
    escomplex._escomplexModule._plugins._pluginManager.add({ name: 'current-syntax', instance });
    const { aggregate } = escomplex.analyzeModuleAST(ast);
    return { whole: aggregate, functions: instance.found };
}

;// CONCATENATED MODULE: ./build/languages/maintainability/joint.js

/** Finds a function of the scanner among those that escomplex met. */
class Joint {
    /** Each list from its last function to its first, as the next one is taken off the end. */
    #byEnd = new Map();
    constructor(found) {
        for (const one of found.toSorted((a, b) => b.node.start - a.node.start)) {
            const { line } = one.node.loc.end;
            const there = this.#byEnd.get(line);
            if (there)
                there.push(one);
            else
                this.#byEnd.set(line, [one]);
        }
    }
    /**
     * The first on the same lines that was not taken before: both sides go by the order of the text. The beginning may
     * differ by decorators, modifiers and the key of a property, but never lies beyond the body.
     */
    take({ start, end }) {
        const candidates = this.#byEnd.get(end) ?? [];
        const at = candidates.findLastIndex((one) => firstLine(one) <= start && start <= bodyLine(one));
        return at === -1 ? undefined : candidates.splice(at, 1)[0];
    }
}
const holders = new Set([
    'ObjectProperty',
    'ClassProperty',
    'ClassPrivateProperty',
    'ClassAccessorProperty',
]);
const firstLine = ({ node, parent }) => (parent && holders.has(parent.type) ? parent : node).loc.start.line;
const bodyLine = ({ node }) => (isNode(node['body']) ? node['body'] : node).loc.start.line;

;// CONCATENATED MODULE: ./build/languages/maintainability/maintainability-index.js
/**
 * From 0, the worst, to 100, as in Visual Studio and radon. Not escomplex's own, whose weight of the cyclomatic
 * complexity is lost to a precedence of operators.
 */
function maintainabilityIndex({ volume, cyclomatic, nloc }) {
    // An empty function has no tokens, of which there is no logarithm.
    const index = 171 - 5.2 * Math.log(Math.max(1, volume)) - 0.23 * cyclomatic - 16.2 * Math.log(Math.max(1, nloc));
    return Math.max(0, (index * 100) / 171);
}

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(5429);
;// CONCATENATED MODULE: ./build/languages/maintainability/metered-text.js
/** Ten times what any file of some four thousand took. */
const looksPerCharacter = 20;
/**
 * Counts how often a parser looks at a character, and stops it: Babel tries type arguments, JSX and arrow functions one
 * after the other, each anew inside of each, so that twenty nested `<T>(` would take minutes.
 */
class MeteredText extends String {
    #left;
    constructor(text) {
        super(text);
        // A few words may be tried in many ways before they add up.
        this.#left = (text.length + 1_000) * looksPerCharacter;
    }
    charCodeAt(index) {
        if (this.#left === 0)
            throw new Error('Babel would read this text too many times over');
        this.#left -= 1;
        return super.charCodeAt(index);
    }
}

;// CONCATENATED MODULE: ./build/languages/maintainability/syntax-tree.js


/** Only today's decorators may stand behind `export`, and only those of old at parameters: no file has both. */
const decorators = /\bexport\s+(?:default\s+)?@/;
/**
 * Takes what any tool-chain of today takes, module or script. A text with errors is refused: a tree that was guessed
 * would give figures that look like any other.
 */
function syntaxTree(text, { file, typescript, jsx }) {
    const plugins = [
        decorators.test(text) ? 'decorators' : 'decorators-legacy',
        'decoratorAutoAccessors',
        'deferredImportEvaluation',
        'explicitResourceManagement',
        'sourcePhaseImports',
    ];
    if (typescript)
        plugins.push(['typescript', { dts: /\.d\.(?:[^.]+\.)?[cm]?ts$/i.test(file) }]);
    if (jsx)
        plugins.push('jsx');
    // Babel asks for a string and needs no more than its methods.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const input = new MeteredText(text);
    return (0,lib.parse)(input, {
        sourceType: 'unambiguous',
        allowAwaitOutsideFunction: true,
        allowImportExportEverywhere: true,
        allowNewTargetOutsideFunction: true,
        allowReturnOutsideFunction: true,
        allowSuperOutsideMethod: true,
        allowUndeclaredExports: true,
        attachComment: false,
        plugins,
    }).program;
}

;// CONCATENATED MODULE: ./build/languages/maintainability/measure-maintainability.js





/** A file larger than any that is written by hand: escomplex takes a second for it. */
const mostCharacters = 1_000_000;
/** By typhonjs-escomplex; the functions are those that the scanner of the language found in the same text. */
function measureMaintainability(text, { functions, nloc, ...dialect }) {
    if (text.length > mostCharacters)
        return { unmeasured: `${text.length} characters are more than the ${mostCharacters} that are measured` };
    const found = attempt(() => analyse(syntaxTree(text, dialect)));
    if ('unmeasured' in found)
        return found;
    const joint = new Joint(found.functions);
    const measured = functions.map((one) => measureFunction(one, joint.take(one)));
    const indices = measured.flatMap((one) => ('unmeasured' in one ? [] : [one.maintainability]));
    const cyclomatic = functions.reduce((sum, one) => sum + one.cyclomatic, 0);
    const halstead = halsteadOf(found.whole.halstead);
    return {
        functions: measured,
        halstead,
        ...(indices.length > 0 && { average: indices.reduce((sum, one) => sum + one, 0) / indices.length }),
        whole: maintainabilityIndex({ volume: halstead.volume, cyclomatic, nloc }),
    };
}
/** Two foreign programs read foreign text: whatever they throw is about this file, and no other. */
function attempt(run) {
    try {
        return run();
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return { unmeasured: 'nested too deeply, or a list too long, for escomplex' };
        return { unmeasured: (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(thrown instanceof Error ? thrown.message : String(thrown)), 200) };
    }
}
function measureFunction({ name, start, end, cyclomatic, nloc }, found) {
    if (!found)
        return { name, start, end, unmeasured: 'escomplex saw no function on these lines' };
    const halstead = halsteadOf(found.report.halstead);
    const maintainability = maintainabilityIndex({ volume: halstead.volume, cyclomatic, nloc });
    return { name, start, end, halstead, maintainability };
}
const countOf = ({ distinct, total }) => ({ distinct, total });
const halsteadOf = ({ operators, operands, volume, difficulty, effort, bugs, time }) => ({
    operators: countOf(operators),
    operands: countOf(operands),
    volume,
    difficulty,
    effort,
    bugs,
    time,
});


/***/ })

};
