export const id = 6424;
export const ids = [6424];
export const modules = {

/***/ 57780:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checks)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);

/** All checks, for whoever wants all of them at once. */
const checks = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dK: () => (/* binding */ checksNamed),
/* harmony export */   fZ: () => (/* binding */ allChecks)
/* harmony export */ });
/* unused harmony export registry */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);

// A run parses a few values once: compiling a parser for each costs more than it saves.
(0,zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ jitless: true });
/** The checks, in the order of the report; each is loaded when a config names it. A new check is one folder and one line. */
const registry = {
    flags: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(311), __webpack_require__.e(4963), __webpack_require__.e(2886)]).then(__webpack_require__.bind(__webpack_require__, 84963))).flags,
    baselines: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(7391)]).then(__webpack_require__.bind(__webpack_require__, 37391))).baselines,
    coverage: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(7894), __webpack_require__.e(301)]).then(__webpack_require__.bind(__webpack_require__, 27894))).coverage,
    size: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(5833), __webpack_require__.e(2337)]).then(__webpack_require__.bind(__webpack_require__, 5833))).size,
    suites: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8853), __webpack_require__.e(1764)]).then(__webpack_require__.bind(__webpack_require__, 38853))).suites,
    policy: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(6382)]).then(__webpack_require__.bind(__webpack_require__, 56382))).policy,
    approvals: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8307), __webpack_require__.e(3561)]).then(__webpack_require__.bind(__webpack_require__, 83561))).approvals,
    requires: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(451)]).then(__webpack_require__.bind(__webpack_require__, 70451))).requires,
};
const allChecks = () => Promise.all(Object.values(registry).map((load) => load()));
/** Those that are named; all where a name is none of them, for whoever wrote it wants to know what there is. */
const checksNamed = (ids) => {
    const named = new Set(ids);
    const isKnown = [...named].every((id) => Object.hasOwn(registry, id));
    if (!isKnown || named.size === 0)
        return allChecks();
    return Promise.all(Object.entries(registry).flatMap(([id, load]) => (named.has(id) ? [load()] : [])));
};


/***/ }),

/***/ 86424:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50376);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);
/* harmony import */ var _reporters_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73553);
/* harmony import */ var _reporters_wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86937);
/* harmony import */ var _rulebook_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20556);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rulebook_js__WEBPACK_IMPORTED_MODULE_3__]);
_rulebook_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






/** Prints what the rule's table says; a check's name explains the check. */
const explain = async ({ request, sources, sinks }) => {
    const paint = (0,_reporters_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)((0,_reporters_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .wantsColor */ .z)(sources.env, sinks.stdout.isTerminal, request['no-color']));
    const [asked, ...others] = request.operands;
    if (asked === undefined || others.length > 0) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('misuse', `explain takes one rule, found ${request.operands.length}`, {
            hint: 'See `epic21-gate list` for the rules.',
        });
    }
    const chapter = _rulebook_js__WEBPACK_IMPORTED_MODULE_3__/* .rulebook */ .q.find(({ id }) => id === asked);
    if (chapter) {
        const rules = Object.entries(chapter.rules).map(([name, { title }]) => `  ${chapter.id}/${name}: ${title}`);
        sinks.stdout.write(`${paint('bold', chapter.title)}\n\n${chapter.summary}\n\n${rules.join('\n')}\n`);
        return { exitCode: 0 };
    }
    const { id, rule } = findRule(asked);
    const section = (name, text) => `\n${paint('bold', name)}\n${(0,_reporters_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)(text, 78)
        .map((line) => `  ${line}\n`)
        .join('')}`;
    const firmly = rule.unwaivable ? `${rule.severity}, and no waiver lifts it` : rule.severity;
    const effect = rule.unmeasured ? 'blocks the check: the verdict is undecided, and no waiver lifts it' : firmly;
    sinks.stdout.write(`${paint('bold', id)}  ${paint('dim', effect)}\n\n  ${rule.title}\n${section('Why', rule.why)}${section('What to do', rule.help)}`);
    return { exitCode: 0 };
};
function findRule(asked) {
    const all = _rulebook_js__WEBPACK_IMPORTED_MODULE_3__/* .rulebook */ .q.flatMap((chapter) => Object.entries(chapter.rules).map(([name, rule]) => ({ id: `${chapter.id}/${name}`, rule })));
    const found = all.find(({ id }) => id === asked);
    if (found)
        return found;
    const hint = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(asked, [...all.map(({ id }) => id), ..._rulebook_js__WEBPACK_IMPORTED_MODULE_3__/* .rulebook */ .q.map(({ id }) => id)]) ??
        'See `epic21-gate list` for the rules.';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('misuse', `unknown rule "${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(asked, 80))}"`, { hint });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 20556:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rulebook)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57780);
/* harmony import */ var _gate_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42515);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_checks_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** All rules that a report can name: those of the checks, and those of the gate itself. */
const rulebook = [
    ..._checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A,
    {
        id: 'waivers',
        title: 'Waivers',
        summary: 'Accepted findings keep their promise: each has an end.',
        rules: _gate_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverRules */ .or,
    },
];

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 42515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   he: () => (/* binding */ judgeWaivers),
/* harmony export */   or: () => (/* binding */ waiverRules)
/* harmony export */ });
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44321);

const waiverRules = {
    expired: {
        title: 'A waiver has expired',
        severity: 'error',
        why: 'A waiver is a promise with a date. After the date the finding counts again, and the forgotten promise is shown.',
        help: 'Fix the finding and remove the waiver, or agree on a new date with its owner.',
    },
    unused: {
        title: 'A waiver waives nothing',
        severity: 'notice',
        why: 'A waiver that outlives its finding would hide the next one.',
        help: 'Remove the waiver from the config.',
    },
};
const isInForce = (waiver, today) => today <= waiver.until;
/** Does the waiver speak of this finding? */
function covers(waiver, finding) {
    if (waiver.rule !== finding.rule)
        return false;
    if (waiver.at === undefined)
        return true;
    if (!finding.at)
        return false;
    const { fits, line } = targetOf(waiver.at);
    return fits(finding.at.file) && (line === undefined || line === finding.at.line);
}
const targets = new Map();
/** Read once: thousands of findings may be held against it. */
function targetOf(at) {
    const known = targets.get(at);
    if (known)
        return known;
    const [, glob = at, line] = /^(.*?)(?::(\d{1,9}))?$/s.exec(at) ?? [];
    const target = { fits: (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob), line: line === undefined ? undefined : Number(line) };
    targets.set(at, target);
    return target;
}
/** The waivers themselves, judged: what expired, and what no longer waives anything in the checks that ran. */
function judgeWaivers(waivers, results, today) {
    const used = new Set(results.flatMap((result) => result.findings.map((finding) => finding.waived)));
    const judged = new Set(results.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').map(({ check }) => check));
    const expired = waivers.filter((waiver) => !isInForce(waiver, today));
    const unused = waivers.filter((waiver) => isInForce(waiver, today) && !used.has(waiver) && judged.has(waiver.rule.split('/')[0] ?? ''));
    return {
        facts: [{ label: 'waivers in force', value: waivers.length - expired.length }],
        findings: [
            ...expired.map((waiver) => ({
                rule: 'expired',
                message: `the waiver of ${name(waiver)} by ${waiver.owner} ended on ${waiver.until} (${waiver.reason})`,
            })),
            ...unused.map((waiver) => ({
                rule: 'unused',
                message: `the waiver of ${name(waiver)} by ${waiver.owner} matches no finding`,
            })),
        ],
    };
}
const name = (waiver) => (waiver.at === undefined ? waiver.rule : `${waiver.rule} at ${waiver.at}`);


/***/ }),

/***/ 73553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
const codes = { red: 31, green: 32, yellow: 33, blue: 34, bold: 1, dim: 2 };
const painter = (color) => color ? (style, text) => `\u001B[${codes[style]}m${text}\u001B[0m` : (_, text) => text;
/** NO_COLOR wins over FORCE_COLOR, as no-color.org has it: whoever asks for none gets none. */
function wantsColor(env, isTerminal, noColor) {
    if (noColor || (env.get('NO_COLOR') ?? '') !== '')
        return false;
    const force = env.get('FORCE_COLOR');
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return isTerminal && env.get('TERM') !== 'dumb';
}


/***/ }),

/***/ 86937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** Lines of at most `columns` characters, broken at blanks; a longer word keeps a line of its own, so that paths can be copied. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > Math.max(columns, 20)) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}


/***/ })

};
