export const id = 363;
export const ids = [363];
export const modules = {

/***/ 40831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ leftOutRules)
});

// EXTERNAL MODULE: ./build/formats/diff/quoted-name.js
var quoted_name = __webpack_require__(99303);
;// CONCATENATED MODULE: ./build/checks/size/left-out/attribute-lines.js

const attributes = {
    'linguist-generated': 'generated',
    'linguist-vendored': 'vendored',
};
/** Git reads no line that is longer. */
const longest = 2_048;
function readAttributeLines(text) {
    if (!text.includes('linguist-'))
        return [];
    return text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .flatMap((line, index) => readLine(line, index + 1));
}
function readLine(text, line) {
    const trimmed = text.replace(/^[ \t\r]+/, '');
    // A macro gives a name to attributes, and a negative pattern is one that git forbids.
    if (trimmed === '' || text.length >= longest || /^(?:#|\[attr\]|!)/.test(trimmed))
        return [];
    const quoted = (0,quoted_name/* readQuoted */.z)(trimmed, 0);
    const [pattern, end] = quoted ? [quoted.name, quoted.end] : readPlain(trimmed);
    if (pattern.startsWith('!'))
        return [];
    return trimmed
        .slice(end)
        .split(/[ \t\r]+/)
        .flatMap((word) => readWord(word))
        .map((known) => ({ line, pattern, ...known }));
}
function readPlain(text) {
    const end = text.search(/[ \t\r]/);
    return end === -1 ? [text, text.length] : [text.slice(0, end), end];
}
function readWord(word) {
    const [, sign = '', name = '', value] = /^([-!]?)([^=]*)(?:=(.*))?$/.exec(word) ?? [];
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (!attribute)
        return [];
    return [{ attribute, holds: sign === '!' ? undefined : sign === '' && value !== 'false' }];
}

// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
;// CONCATENATED MODULE: ./build/checks/size/left-out/attribute-pattern.js

const encoder = new TextEncoder();
const decoder = new TextDecoder('latin1');
// oxlint-disable-next-line no-control-regex
const isAscii = /^[\u0000-\u007f]*$/;
const special = /[*?[\]\\]/;
const classes = {
    '[:alnum:]': 'a-zA-Z0-9',
    '[:alpha:]': 'a-zA-Z',
    '[:digit:]': '0-9',
    '[:lower:]': 'a-z',
    '[:space:]': ' \t\r\n\f\v',
    '[:upper:]': 'A-Z',
    '[:xdigit:]': '0-9a-fA-F',
};
/**
 * A pattern by git's rules: one without a slash is about names, any other about the whole path. Undefined where it can
 * only mean folders, which have no such attributes.
 */
function compileAttributePattern(pattern) {
    if (pattern.endsWith('/'))
        return undefined;
    const anywhere = pattern.replace(/^(?:\*\*\/)+/, '');
    const fits = compile(anywhere.includes('/') ? pattern.replace(/^\//, '') : anywhere);
    return anywhere.includes('/') ? (path) => fits(path) : (_, name) => fits(name);
}
/** The usual forms do without a matcher, and others are asked only where both ends fit: there are many paths. */
function compile(pattern) {
    const first = pattern.search(special);
    if (first === -1)
        return (text) => text === pattern;
    const head = pattern.slice(0, first);
    if (pattern === `${head}**` && head.endsWith('/'))
        return (text) => text.startsWith(head) && text.length > head.length;
    const tail = /[^*?[\]\\]*$/.exec(pattern)?.[0] ?? '';
    if (pattern === `*${tail}` && !tail.includes('/'))
        return (text) => text.endsWith(tail) && !text.includes('/');
    // Before a first slash there may be nothing at all, the slash included.
    const end = pattern.startsWith('**/') ? tail.replace(/^\//, '') : tail;
    const fits = (0,glob/* compileGlob */.SO)(asGlob(asBytes(pattern)));
    return (text) => text.startsWith(head) && text.endsWith(end) && fits(asBytes(text));
}
/** One character for each byte: that is what `?` and sets are about. */
const asBytes = (text) => (isAscii.test(text) ? text : decoder.decode(encoder.encode(text)));
/** Braces stand for themselves here, `x/**` is not `x`, and classes have names. */
const asGlob = (pattern) => pattern
    .replaceAll(/\\[^]|[{}]/g, (found) => (found.length === 1 ? `\\${found}` : found))
    .replaceAll(/\[:[a-z]+:\]/g, (name) => classes[name] ?? name)
    .replace(/(?:^|\/)\*\*$/, '$&/*');

;// CONCATENATED MODULE: ./build/checks/size/left-out/attribute-rules.js


/** What attributes say of a path: the last line that fits, and before that the file that lies nearest. */
function attributeRules(files) {
    const rules = { generated: [], vendored: [] };
    for (const file of files.toSorted((a, b) => depth(a.folder) - depth(b.folder)))
        for (const line of readAttributeLines(file.text))
            rules[line.attribute].push(...compileRule(file.folder, line));
    for (const list of Object.values(rules))
        list.reverse();
    return (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const generated = marked(rules.generated, path, name);
        const vendored = marked(rules.vendored, path, name);
        return { ...(generated && { generated }), ...(vendored && { vendored }) };
    };
}
const depth = (folder) => (folder === '' ? 0 : folder.split('/').length);
function compileRule(folder, { pattern, line, attribute, holds }) {
    const fits = compileAttributePattern(pattern);
    if (!fits)
        return [];
    const prefix = folder === '' ? '' : `${folder}/`;
    return [{ prefix, fits, holds, detail: `linguist-${attribute} in line ${line} of ${prefix}.gitattributes` }];
}
function marked(rules, path, name) {
    const found = rules.find(({ prefix, fits }) => path.startsWith(prefix) && fits(path.slice(prefix.length), name));
    return found?.holds === undefined ? undefined : { holds: found.holds, detail: found.detail };
}

;// CONCATENATED MODULE: ./build/checks/size/left-out/generated-content.js
const lineFeed = 0x0a;
const mostLines = 40;
/** A line of a bundle can be the whole file. */
const mostBytes = 16_000;
/** So that a long line costs little, whatever it repeats. */
const longestLine = 400;
const generated_content_decoder = new TextDecoder('latin1');
/** What generators say of their work. Only in a comment: a text that looks for such words holds them too. */
const markers = [
    /@generated\b/,
    /<auto-?generated\b/i,
    /\bcode generated\b.*\bdo not edit\b/i,
    /\bgenerated\b.*\b(?:do not|don't|not intended for manual) (?:edit|modif|chang)/i,
    /\b(?:do not|don't) (?:edit|modify|change)\b.*\bgenerated\b/i,
    /\bthis (?:file|code|class|module) (?:was|is|has been) (?:auto|automatically|machine)[- ]?generated\b/i,
    /\bthis is an? (?:auto|automatically|machine)?[- ]?generated file\b/i,
    /\b(?:auto)?generated by (?:the protocol buffer compiler|the gRPC\b|thrift compiler|haxe\b|PEG\.js|peggy\b|coffeescript\b|jison|jOOQ\b|JFlex\b|cython\b)/i,
    /\bgenerated from \S+ by ANTLR\b/i,
    /\bthis file is (?:automatically )?generated by \S/i,
];
const comment = /^\s*(?:\/\/|\/\*|\*|#|<!--|--|;|'''|""")/;
const sourceMap = /^\/[/*][#@] ?source(?:Mapping)?URL=/;
function generatedContent(path, bytes) {
    const found = markedLine(bytes);
    if (found)
        return { reason: 'generated', detail: `line ${found} says that it is generated` };
    if (!/\.[cm]?js$/i.test(path) || !endsInSourceMap(bytes))
        return undefined;
    return { reason: 'generated', detail: 'a source map stands for it at its end' };
}
/** The first line that says so, among the first ones. */
function markedLine(bytes) {
    const text = generated_content_decoder.decode(bytes.subarray(0, headEnd(bytes)));
    if (!text.includes('enerated') && !text.includes('ENERATED'))
        return undefined;
    let isInside = false;
    for (const [index, line] of text.split('\n').entries()) {
        const isComment = isInside || comment.test(line);
        if (isComment && markers.some((marker) => marker.test(line.slice(0, longestLine))))
            return index + 1;
        isInside = staysInside(line, isInside);
    }
    return undefined;
}
function headEnd(bytes) {
    let end = -1;
    for (let line = 0; line < mostLines && end < mostBytes; line += 1) {
        end = bytes.indexOf(lineFeed, end + 1);
        if (end === -1)
            return mostBytes;
    }
    return Math.min(end, mostBytes);
}
/** Whether a comment that began is still open after this line. */
function staysInside(line, isInside) {
    const open = Math.max(line.lastIndexOf('/*'), line.lastIndexOf('<!--'));
    const close = Math.max(line.lastIndexOf('*/'), line.lastIndexOf('-->'));
    return open === close ? isInside : open > close;
}
/** In one of the last two lines: the very last may be empty. */
function endsInSourceMap(bytes) {
    const last = bytes.lastIndexOf(lineFeed);
    const before = last > 0 ? bytes.lastIndexOf(lineFeed, last - 1) : -1;
    return [last + 1, before + 1].some((start) => sourceMap.test(generated_content_decoder.decode(bytes.subarray(start, start + 40))));
}

;// CONCATENATED MODULE: ./build/checks/size/left-out/minified-content.js
const minified_content_lineFeed = 0x0a;
/** Characters of a line on average, as in GitHub's linguist. */
const mostAverage = 110;
/** A few long lines are no sign of anything. */
const fewestBytes = 2_000;
/** JavaScript in lines that nobody writes. */
function minifiedContent(path, bytes) {
    if (bytes.length < fewestBytes || !/\.[cm]?js$/i.test(path))
        return undefined;
    const enough = Math.ceil(bytes.length / mostAverage);
    const lines = countLines(bytes, enough);
    if (lines >= enough)
        return undefined;
    const average = Math.round(bytes.length / lines);
    return { reason: 'minified', detail: `${average} characters a line on average, over ${mostAverage}` };
}
/** Counts no further than needed, which is soon where lines are short. */
function countLines(bytes, enough) {
    let lines = 1;
    for (let at = bytes.indexOf(minified_content_lineFeed); at !== -1 && lines < enough; at = bytes.indexOf(minified_content_lineFeed, at + 1)) {
        if (at + 1 < bytes.length)
            lines += 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/checks/size/left-out/not-text.js
/** As far as git looks for what makes a file binary. */
const looked = 8_000;
function notText(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return { reason: 'not-text', detail: 'it is UTF-16: sources are read as UTF-8' };
    const at = bytes.subarray(0, looked).indexOf(0);
    return at === -1 ? undefined : { reason: 'not-text', detail: `a NUL at byte ${at}, which no text holds` };
}

;// CONCATENATED MODULE: ./build/checks/size/left-out/paths.js
/**
 * Folders that hold other people's code or the output of a build, by the habits of package managers. GitHub's linguist
 * has many more; those that people also use for their own code, such as `deps`, `external` and `tools`, are left to
 * attributes.
 */
const folders = new Set([
    'node_modules',
    'bower_components',
    'jspm_packages',
    'vendor',
    'vendors',
    'Vendor',
    'third_party',
    'third-party',
    'thirdparty',
    '3rdparty',
    '3rd_party',
    'Godeps',
    'Pods',
    'Carthage',
    'site-packages',
    'dist-packages',
    '.venv',
    'venv',
    '.yarn',
    'dist',
]);
/** Names that generators give to sources, of those whose content does not always tell. */
const generated = [
    ['__generated__/', /(?:^|\/)__generated__\//],
    ['.pnp.*', /(?:^|\/)\.pnp\.[^/]*$/],
    ['*.designer.cs', /\.designer\.cs$/i],
    ['*.feature.cs', /\.feature\.cs$/i],
    ['*_pb2.py', /_pb2(?:_grpc)?\.py$/],
];
const minified = /[.-]min\.[cm]?js$/i;
function vendoredFolder(path) {
    let start = 0;
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', start)) {
        const folder = path.slice(start, end);
        if (folders.has(folder))
            return { reason: 'vendored', detail: `it lies in ${folder}/` };
        start = end + 1;
    }
    return undefined;
}
function generatedName(path) {
    const found = generated.find(([, pattern]) => pattern.test(path));
    return found && { reason: 'generated', detail: `it is named like ${found[0]}` };
}
function minifiedName(path) {
    return minified.test(path) ? { reason: 'minified', detail: 'it is named like *.min.js' } : undefined;
}

;// CONCATENATED MODULE: ./build/checks/size/left-out/too-large.js
const megabyte = 1_000_000;
const too_large_mostBytes = 5 * megabyte;
/** A source that nobody wrote by hand, or that nobody can review. */
function tooLarge(bytes, most) {
    if (bytes <= most)
        return undefined;
    const detail = `${bytes} bytes, over the limit of ${most}: split it, or mark it linguist-generated in .gitattributes`;
    return { reason: 'too-large', detail };
}

;// CONCATENATED MODULE: ./build/checks/size/left-out.js






/** `attributes` are the `.gitattributes` files with their folders, of which the root is the empty text. */
function leftOutRules(attributes, { most = too_large_mostBytes } = {}) {
    const attributesOf = attributeRules(attributes);
    return {
        byPath(path) {
            const { generated, vendored } = attributesOf(path);
            if (generated?.holds)
                return { reason: 'generated', detail: generated.detail };
            if (vendored?.holds)
                return { reason: 'vendored', detail: vendored.detail };
            const isMarked = generated !== undefined || vendored !== undefined;
            const byFolder = vendored ? undefined : vendoredFolder(path);
            const byName = generated ? undefined : generatedName(path);
            const asMinified = isMarked ? undefined : minifiedName(path);
            return byFolder ?? byName ?? asMinified ?? (isMarked ? 'kept' : undefined);
        },
        byContent(path, bytes) {
            const made = generatedContent(path, bytes) ?? minifiedContent(path, bytes);
            if (made && attributesOf(path).generated?.holds !== false)
                return made;
            return tooLarge(bytes.length, most) ?? notText(bytes);
        },
    };
}


/***/ }),

/***/ 55773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50911);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


/** Measures what is a language's, each file by itself: one that cannot be read keeps no other from it. */
async function readSources(contents, manner) {
    const files = [];
    const leftOut = [];
    const unparsed = [];
    const measures = new Map();
    for await (const content of contents) {
        const { path } = content;
        if ('error' in content) {
            unparsed.push(unparsedAs(path, content.error));
            continue;
        }
        const reason = manner.leftOut?.byContent(path, content.bytes);
        if (reason) {
            // What nobody can read may be anybody's code.
            if (isUnread(reason))
                unparsed.push({ path, message: reason.detail });
            else
                leftOut.push({ path, by: 'content', ...reason });
            continue;
        }
        const language = (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path);
        if (!language)
            continue;
        const measure = measures.get(language) ?? (await language.load(manner.assets));
        measures.set(language, measure);
        const measured = measureOne(content, { ...manner, language, measure });
        if ('functions' in measured)
            files.push(measured);
        else
            unparsed.push(measured);
    }
    return { files, leftOut, unparsed };
}
function measureOne({ path, bytes }, { counting, keepsBytes, language, measure }) {
    try {
        const measured = measure(bytes, { file: path, counting });
        return { path, language: language.title, ...measured, ...(keepsBytes(path) && { bytes: bytes.slice() }) };
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue) || thrown.kind === 'cancelled')
            throw thrown;
        return unparsedAs(path, thrown);
    }
}
const isUnread = (told) => told.reason === 'too-large' || told.reason === 'not-text';
/** Some say where they are, and some do not: the place is told beside it. */
const unparsedAs = (path, { kind, message, at }) => ({
    path,
    ...(at?.line !== undefined && { line: at.line }),
    message: kind === 'not-found'
        ? 'it was not found'
        : message.startsWith(path)
            ? message.slice(path.length).replace(/^(?::\d+)?[: ]*/, '')
            : message,
});


/***/ }),

/***/ 87788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ knownFiles),
/* harmony export */   AL: () => (/* binding */ selectFiles),
/* harmony export */   Kc: () => (/* binding */ readRules),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Td: () => (/* binding */ attributesOf),
/* harmony export */   ee: () => (/* binding */ isAttributes)
/* harmony export */ });
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44321);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50911);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40831);



/** Which files are measured: tracked ones, or all where there is no repository. */
async function selectFiles(from, wishes) {
    const known = await knownFiles(from, wishes.include.includes('untracked'));
    const rules = await readRules(known, from.files);
    return select(known, rules, wishes);
}
async function knownFiles({ files, git }, untracked) {
    const tracked = untracked ? [] : await git.tracked();
    const isKnown = tracked.length > 0 || (!untracked && (await git.head()) !== undefined);
    return isKnown ? tracked : files.list(['**'], { skipIgnored: true });
}
/** The same choice for any list of files: those of a change, those of an earlier commit. */
function select(known, rules, { files, ignore, include }) {
    const [isWanted, isIgnored] = [(0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(files), (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(ignore)];
    const sources = known.filter((path) => (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .e)(path) && isWanted(path) && !isIgnored(path));
    const found = sources.map((path) => ({ path, reason: pathReason(path, rules, include) }));
    return {
        paths: found.flatMap(({ path, reason }) => (reason ? [] : [path])),
        leftOut: found.flatMap(({ path, reason }) => (reason ? [{ path, by: 'path', ...reason }] : [])),
        rules: including(rules, include),
        known,
    };
}
function pathReason(path, rules, include) {
    const reason = rules.byPath(path);
    return reason === undefined || reason === 'kept' || isIncluded(reason.reason, include) ? undefined : reason;
}
const isIncluded = (reason, include) => include.some((one) => one === reason);
/** What is no text, or too large, stays unread whatever anybody wants. */
const including = (rules, include) => ({
    byPath: (path) => rules.byPath(path),
    byContent(path, bytes) {
        const reason = rules.byContent(path, bytes);
        return reason && isIncluded(reason.reason, include) ? undefined : reason;
    },
});
async function readRules(known, files) {
    const found = [];
    for await (const one of files.readEach(known.filter(isAttributes))) {
        if ('bytes' in one)
            found.push(attributesOf(one.path, one.bytes));
    }
    return (0,_left_out_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOutRules */ .X)(found);
}
const isAttributes = (path) => /(?:^|\/)\.gitattributes$/.test(path);
const attributesOf = (path, bytes) => ({
    folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
    text: new TextDecoder().decode(bytes),
});


/***/ }),

/***/ 50911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ languageOf),
  N: () => (/* binding */ languages)
});

;// CONCATENATED MODULE: ./build/languages/components/index.js
const counts = 'ESLint complexity';
const vue = {
    id: 'vue',
    title: 'Vue',
    extensions: ['vue'],
    counts,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7136), __webpack_require__.e(2772)]).then(__webpack_require__.bind(__webpack_require__, 92772))).measureVue,
};
const svelte = {
    id: 'svelte',
    title: 'Svelte',
    extensions: ['svelte'],
    counts,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7136), __webpack_require__.e(2772)]).then(__webpack_require__.bind(__webpack_require__, 92772))).measureSvelte,
};

;// CONCATENATED MODULE: ./build/languages/go/index.js
const go = {
    id: 'go',
    title: 'Go',
    extensions: ['go'],
    counts: 'gocyclo',
    load: async () => (await __webpack_require__.e(/* import() */ 3596).then(__webpack_require__.bind(__webpack_require__, 3596))).measureGo,
};

;// CONCATENATED MODULE: ./build/languages/javascript/index.js
const load = (dialect) => async () => {
    const { measureJavaScript } = await __webpack_require__.e(/* import() */ 7136).then(__webpack_require__.bind(__webpack_require__, 77136));
    return (bytes, { file, counting }) => measureJavaScript(bytes, { file, counting, ...dialect });
};
const javascript = {
    id: 'javascript',
    title: 'JavaScript',
    extensions: ['js', 'jsx', 'mjs', 'cjs'],
    counts: 'ESLint complexity',
    load: load({ typescript: false, jsx: true }),
};
const typescript = {
    id: 'typescript',
    title: 'TypeScript',
    extensions: ['ts', 'mts', 'cts'],
    counts: 'ESLint complexity',
    load: load({ typescript: true, jsx: false }),
};
/** A language of its own, since `<T>` begins an element in it. */
const tsx = {
    id: 'tsx',
    title: 'TypeScript with JSX',
    extensions: ['tsx'],
    counts: 'ESLint complexity',
    load: load({ typescript: true, jsx: true }),
};

;// CONCATENATED MODULE: ./build/languages/python/index.js
const python = {
    id: 'python',
    title: 'Python',
    extensions: ['py', 'pyi', 'pyw'],
    counts: 'radon, or with `python: mccabe` C901 of ruff',
    load: async () => (await __webpack_require__.e(/* import() */ 3167).then(__webpack_require__.bind(__webpack_require__, 83167))).measurePython,
};

// EXTERNAL MODULE: ./build/languages/trees/rows.js
var rows = __webpack_require__(33245);
;// CONCATENATED MODULE: ./build/languages/trees/index.js

/** The rules of the grammars are many, and most runs meet no file that needs them. */
const later = (name) => ({
    ...rows/* rows */.G[name],
    load: async (assets) => (await __webpack_require__.e(/* import() */ 3302).then(__webpack_require__.bind(__webpack_require__, 73302))).languages[name].load(assets),
});
/** The languages that are read with grammars of tree-sitter. */
const treeLanguages = [
    later('java'),
    later('cSharp'),
    later('c'),
    later('cpp'),
    later('rust'),
    later('ruby'),
    later('php'),
    later('kotlin'),
    later('swift'),
    later('scala'),
    later('shell'),
];

;// CONCATENATED MODULE: ./build/languages/index.js





/** Each language whose functions are measured. A new one is one folder and one line. */
const languages = [javascript, typescript, tsx, vue, svelte, python, go, ...treeLanguages];
const byExtension = new Map(languages.flatMap((language) => language.extensions.map((one) => [one, language])));
/** The language of a file, by its name; undefined for one that is not measured. */
function languageOf(path) {
    const dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? byExtension.get(path.slice(dot + 1).toLowerCase()) : undefined;
}


/***/ }),

/***/ 29450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ usualCounting)
/* harmony export */ });
const usualCounting = {
    javascript: 'classic',
    optionalChaining: true,
    defaults: true,
    python: 'radon',
    points: false,
};


/***/ }),

/***/ 33245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rows)
/* harmony export */ });
/** What is known of a language before anything of it is loaded. */
const rows = {
    java: { id: 'java', title: 'Java', extensions: ['java'], counts: 'Checkstyle CyclomaticComplexity' },
    cSharp: { id: 'c-sharp', title: 'C#', extensions: ['cs'], counts: 'Roslyn code metrics (CA1502)' },
    c: { id: 'c', title: 'C', extensions: ['c'], counts: 'lizard' },
    cpp: {
        id: 'cpp',
        title: 'C++',
        extensions: ['cpp', 'cc', 'cxx', 'c++', 'h', 'hpp', 'hh', 'hxx', 'ipp', 'inl'],
        counts: 'lizard',
    },
    rust: { id: 'rust', title: 'Rust', extensions: ['rs'], counts: 'rust-code-analysis' },
    ruby: { id: 'ruby', title: 'Ruby', extensions: ['rb', 'rake'], counts: 'RuboCop Metrics/CyclomaticComplexity' },
    php: { id: 'php', title: 'PHP', extensions: ['php'], counts: 'PHPMD CyclomaticComplexity' },
    kotlin: { id: 'kotlin', title: 'Kotlin', extensions: ['kt', 'kts'], counts: 'detekt CyclomaticComplexMethod' },
    swift: { id: 'swift', title: 'Swift', extensions: ['swift'], counts: 'SwiftLint cyclomatic_complexity' },
    scala: { id: 'scala', title: 'Scala', extensions: ['scala', 'sc'], counts: 'scalastyle CyclomaticComplexityChecker' },
    shell: { id: 'shell', title: 'Shell', extensions: ['sh', 'bash'], counts: 'shellmetrics' },
};


/***/ })

};
