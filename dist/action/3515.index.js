export const id = 3515;
export const ids = [3515];
export const modules = {

/***/ 93515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configErrors: () => (/* binding */ configErrors)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98439);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50376);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);




/** Every problem of a config, each as `file:line:column  what  expected  hint`. */
function configErrors(issues, config, { file, schema, said }) {
    const problems = independent(issues.flatMap((issue) => describe(issue, config.value, schema)));
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(problems.map(({ path, on, what, expected, hint }) => {
        // What an option said stands on no line of the file.
        const [sets, option] = [...said].find(([place]) => `${path.map(String).join('.')}.`.startsWith(`${place}.`)) ?? [];
        if (sets !== undefined)
            return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('misuse', `the option ${option}: ${what}, expected ${expected}`, { hint });
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('misuse', `${what}, expected ${expected}`, {
            at: { file, ...config.locate(path, on) },
            hint,
        });
    }));
}
/** One slip, one problem: of several about a value the first, and of a misspelt key not also that it is missing. */
function independent(problems) {
    const textOf = (path) => JSON.stringify(path.map(String));
    const meant = new Set(problems.flatMap(({ path, near }) => (near === undefined ? [] : [textOf([...path.slice(0, -1), near])])));
    const seen = new Set();
    return problems.filter(({ path }) => {
        const place = textOf(path);
        const isNew = !seen.has(place) && !meant.has(place);
        seen.add(place);
        return isNew;
    });
}
function describe(issue, root, schema, prefix = []) {
    const path = [...prefix, ...issue.path];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, path, schema));
    if (issue.code === 'invalid_union')
        return describeUnion(issue, root, schema, path);
    if (issue.code === 'invalid_key') {
        const key = String(issue.path.at(-1));
        const expected = issue.issues.map(expectation).join(' and ');
        return [
            { path, on: 'key', what: `${nameOf(path.slice(0, -1))} has the key "${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(key, 80))}"`, expected },
        ];
    }
    if (issue.code === 'invalid_element') {
        return issue.issues.flatMap((inner) => describe(inner, root, schema, path));
    }
    const found = valueAt(root, path);
    const name = nameOf(path);
    if (found === undefined)
        return [{ path, on: 'key', what: `${name} is missing`, expected: expectation(issue) }];
    const hint = issue.code === 'invalid_value' ? (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(show(found).replaceAll('"', ''), issue.values.map(String)) : undefined;
    return [{ path, on: 'value', what: `${name} is ${show(found)}`, expected: expectation(issue), hint }];
}
function unknownKey(key, path, schema) {
    const known = keysAt(schema, path);
    const what = `unknown key "${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(key, 80))}"${path.length > 0 ? ` in ${nameOf(path)}` : ''}`;
    return {
        path: [...path, key],
        on: 'key',
        what,
        expected: `one of ${known.join(', ')}`,
        hint: (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(key, known),
        near: (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(key, known),
    };
}
/** Of the branches of a union the one that came furthest tells most. */
function describeUnion(issue, root, schema, path) {
    const depth = (branch) => Math.max(0, ...branch.map((inner) => inner.path.length));
    const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
    if (best && depth(best) > 0)
        return best.flatMap((inner) => describe(inner, root, schema, path));
    const expected = [...new Set(issue.errors.flat().map(expectation))].join(' or ');
    return [{ path, on: 'value', what: `${nameOf(path)} is ${show(valueAt(root, path))}`, expected }];
}
function expectation(issue) {
    // The schema's own words, where it has any.
    if (issue.message && !/^(?:Invalid|Too|Unrecognized) /.test(issue.message))
        return issue.message;
    if (issue.code === 'invalid_type')
        return article(issue.expected);
    if (issue.code === 'invalid_value')
        return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    if (issue.code === 'too_small')
        return `at least ${issue.minimum} ${unit(issue.origin, issue.minimum)}`.trim();
    if (issue.code === 'too_big')
        return `at most ${issue.maximum} ${unit(issue.origin, issue.maximum)}`.trim();
    return issue.message;
}
const nouns = {
    array: ['entry', 'entries'],
    object: ['entry', 'entries'],
    string: ['character', 'characters'],
};
const unit = (origin, number) => nouns[origin]?.[Number(number) === 1 ? 0 : 1] ?? '';
const kinds = {
    array: 'a list',
    object: 'a map',
    record: 'a map',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
};
const article = (kind) => kinds[kind] ?? kind;
const nameOf = (path) => path.length === 0 ? 'the config' : (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(path.map(String).join('.'), 160));
function show(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return `"${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(value, 80))}"`;
    return typeof value === 'boolean' ? String(value) : `${JSON.stringify(value)} (${article(typeof value)})`;
}
const child = (value, step) => typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
const valueAt = (root, path) => path.reduce(child, root);
/** The keys that the schema knows at a place. Read off the JSON Schema, for it has one shape for all kinds of nodes. */
function keysAt(schema, path) {
    let nodes = [(0,zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl)(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' })];
    const unfold = (node) => {
        const branches = child(node, 'anyOf');
        return Array.isArray(branches) ? branches.flatMap(unfold) : [node];
    };
    for (const step of path) {
        nodes = nodes
            .flatMap(unfold)
            .map((node) => typeof step === 'number'
            ? child(node, 'items')
            : (child(child(node, 'properties'), step) ?? child(node, 'additionalProperties')));
    }
    return nodes.flatMap(unfold).flatMap((node) => Object.keys(child(node, 'properties') ?? {}));
}


/***/ })

};
