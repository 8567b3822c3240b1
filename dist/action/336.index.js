export const id = 336;
export const ids = [336];
export const modules = {

/***/ 13361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* reexport safe */ _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__.DH),
/* harmony export */   M1: () => (/* binding */ showFigure),
/* harmony export */   MZ: () => (/* binding */ isSameFigures),
/* harmony export */   h5: () => (/* binding */ figuresOf)
/* harmony export */ });
/* harmony import */ var _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68137);


const figuresOf = ({ start, end, nloc, cyclomatic, cognitive, nesting, parameters, }) => ({
    cyclomatic,
    cognitive,
    nloc,
    lines: end - start + 1,
    nesting,
    parameters,
});
const isSameFigures = (a, b) => _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeMetrics */ .DH.every((metric) => a[metric] === b[metric]);
const counted = {
    nloc: ['line of code', 'lines of code'],
    lines: ['line', 'lines'],
    parameters: ['parameter', 'parameters'],
};
/** `cyclomatic complexity 25`, `3 parameters`: as sentences have it. */
const showFigure = (metric, value) => {
    if (metric === 'cyclomatic' || metric === 'cognitive')
        return `${metric} complexity ${value}`;
    if (metric === 'nesting')
        return `nesting ${value}`;
    const [one, many] = counted[metric];
    return `${value} ${value === 1 ? one : many}`;
};


/***/ }),

/***/ 24635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _reporters_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73553);
/* harmony import */ var _rulebook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20556);


const list = async ({ request, sources, sinks }) => {
    const paint = (0,_reporters_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)((0,_reporters_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsColor */ .z)(sources.env, sinks.stdout.isTerminal, request['no-color']));
    const width = Math.max(..._rulebook_js__WEBPACK_IMPORTED_MODULE_1__/* .rulebook */ .q.flatMap(({ id, rules }) => Object.keys(rules).map((name) => id.length + 1 + name.length)));
    const chapters = _rulebook_js__WEBPACK_IMPORTED_MODULE_1__/* .rulebook */ .q.map(({ id, summary, rules }) => {
        const rows = Object.entries(rules).map(([name, { severity, unmeasured, title }]) => `  ${`${id}/${name}`.padEnd(width)}  ${(unmeasured ? 'blocked' : severity).padEnd(7)}  ${title}\n`);
        return `${paint('bold', id)}  ${summary}\n${rows.join('')}`;
    });
    sinks.stdout.write(`${chapters.join('\n')}\n${paint('dim', 'epic21-gate explain RULE says more.')}\n`);
    return { exitCode: 0 };
};


/***/ }),

/***/ 20556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rulebook)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4075);
/* harmony import */ var _gate_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42515);


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


/***/ }),

/***/ 43041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code units, so that the order is the same on every machine. */
const compareText = (a, b) => (a === b ? 0 : a < b ? -1 : 1);


/***/ }),

/***/ 68137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ sizeMetrics),
/* harmony export */   NM: () => (/* binding */ isLooser),
/* harmony export */   P8: () => (/* binding */ isSameSizes),
/* harmony export */   Qv: () => (/* binding */ mostSizes),
/* harmony export */   aE: () => (/* binding */ leastSizes),
/* harmony export */   oc: () => (/* binding */ pickSizes),
/* harmony export */   qh: () => (/* binding */ printSizes),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
/** What is measured of a function and may have a limit, in the order in which a row has them. */
const sizeMetrics = ['lines', 'nloc', 'cyclomatic', 'cognitive', 'nesting', 'parameters'];
/** `nloc 80, cyclomatic 25`. */
const printSizes = (sizes) => sizeMetrics.flatMap((metric) => (sizes[metric] === undefined ? [] : [`${metric} ${sizes[metric]}`])).join(', ');
/** What of each metric is allowed by a and by b: what only one of them has, the other holds to the limit. */
const leastSizes = (a, b) => pickSizes((metric) => {
    const [one, other] = [a[metric], b[metric]];
    return one === undefined || other === undefined ? undefined : Math.min(one, other);
});
/** What of each metric is allowed by a or by b. */
const mostSizes = (a, b) => pickSizes((metric) => {
    const most = Math.max(a[metric] ?? 0, b[metric] ?? 0);
    return most > 0 ? most : undefined;
});
function pickSizes(valueOf) {
    const sizes = {};
    for (const metric of sizeMetrics) {
        const value = valueOf(metric);
        if (value !== undefined)
            sizes[metric] = value;
    }
    return sizes;
}
/** More is allowed by a, in any metric: less in one makes up for nothing in another. */
const isLooser = (a, b) => sizeMetrics.some((metric) => (a[metric] ?? 0) > (b[metric] ?? 0));
const isSameSizes = (a, b) => sizeMetrics.every((metric) => a[metric] === b[metric]);
const isNothing = (sizes) => sizeMetrics.every((metric) => sizes[metric] === undefined);


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

/***/ 63461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow),
/* harmony export */   l: () => (/* binding */ formatPercent)
/* harmony export */ });
/** A percentage as it was written, as a whole number of 10^-digits percent. */
function exactly(percent) {
    const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(percent));
    // Nothing is below NaN, which would make it a limit that everything keeps.
    if (!written)
        throw new RangeError(`${percent} is no percentage`);
    const [, sign = '', whole = '0', fraction = '', exponent = '0'] = written;
    const digits = Math.max(0, fraction.length - Number(exponent));
    const zeros = Math.max(0, Number(exponent) - fraction.length);
    return { value: BigInt(`${sign}${whole}${fraction}${'0'.repeat(zeros)}`), digits };
}
/** Whether the ratio is below a percentage: compared as whole numbers, never as rounded ones. */
function isBelow({ covered, total }, percent) {
    const { value, digits } = exactly(percent);
    return BigInt(covered) * 100n * 10n ** BigInt(digits) < value * BigInt(total);
}
/**
 * The percentage, cut and never rounded up: it is 100 only where nothing is missing, 0 only where nothing is covered,
 * and never reads as a limit that it is below.
 */
function formatPercent({ covered, total }, limit) {
    if (total === 0)
        return 'not measured';
    let digits = Math.max(1, limit === undefined ? 1 : exactly(limit).digits);
    const isTooShort = () => covered > 0 && !/[1-9]/.test(cut(covered, total, digits));
    while (isTooShort())
        digits++;
    return `${cut(covered, total, digits)} %`;
}
function cut(covered, total, digits) {
    const scaled = (BigInt(covered) * 100n * 10n ** BigInt(digits)) / BigInt(total);
    const text = scaled.toString().padStart(digits + 1, '0');
    return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}


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


/***/ })

};
