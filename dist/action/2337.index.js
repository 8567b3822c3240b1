export const id = 2337;
export const ids = [2337,301,1764];
export const modules = {

/***/ 69081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ comparisonShape)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

/** What a change lies between, as evidence. Made anew for each schema that it is part of. */
const comparisonShape = () => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        shown: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Tracked files on disk differ from `head`: what was compared is the disk. */
        uncommitted: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ unknown: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), hint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 21437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ documentShape)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);

/** A committed file that was compared with, as evidence. Made anew for each schema that it is part of. */
const documentShape = () => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    sha256: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[0-9a-f]{64}$/)),
});


/***/ }),

/***/ 11598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ judgeComparison)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45583);


const label = 'compared';
/** Which two trees the change lies between, or why there is no telling. */
function judgeComparison({ comparison, event }, { isWanted, isUseful, isRead }) {
    if (!comparison) {
        if (isWanted && !isChangeless(event))
            return { facts: [], findings: [untold(event)] };
        const facts = isUseful ? [{ label, value: 'this run is about no change' }] : [];
        return { facts, findings: [] };
    }
    if ('unknown' in comparison) {
        const why = (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(comparison.unknown, 300));
        if (!isUseful)
            return { facts: [{ label, value: `unknown: ${why}` }], findings: [] };
        const message = `what this change is compared with is unknown: ${why}`;
        return { facts: [], findings: [{ rule: 'comparison-unknown', message, details: [comparison.hint] }] };
    }
    const { base, head, reason, uncommitted } = comparison;
    const to = uncommitted ? `the files on disk at ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .showCommit */ .B)(head)}, uncommitted changes included` : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .showCommit */ .B)(head);
    const fact = { label, value: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .showCommit */ .B)(base)} to ${to} (${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(reason, 200))})` };
    if (isRead || !isWanted)
        return { facts: [fact], findings: [] };
    return {
        facts: [fact],
        findings: [{ rule: 'comparison-unknown', message: 'the changed lines are not in the evidence' }],
    };
}
/** Only an event that is about the repository as it is has no change; of any other run nobody said what it is about. */
const isChangeless = (event) => event !== undefined && !/^(?:pull_request|merge_group|push$|workflow_run$)/.test(event);
const untold = (event) => ({
    rule: 'comparison-unknown',
    message: `nothing says what is compared ${event === undefined ? 'in a run outside GitHub Actions' : `on ${event}`}`,
    details: ['Name the commit to compare with: --base origin/main.'],
});


/***/ }),

/***/ 43041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code units, so that the order is the same on every machine. */
const compareText = (a, b) => (a === b ? 0 : a < b ? -1 : 1);


/***/ }),

/***/ 79021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ boundFindings)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69688);


/** Nobody reads more notices of one kind. */
const mostMild = 300;
/**
 * The worst first, and no more than the gate takes. Whatever is left out is said in a finding of its own, which has no place:
 * a waiver for places cannot lift what was not listed.
 */
function boundFindings(findings, rules) {
    const ranked = findings.toSorted((a, b) => rank(rules[a.rule]) - rank(rules[b.rule]));
    const groups = new Map();
    for (const finding of ranked) {
        const group = groups.get(finding.rule);
        if (group)
            group.push(finding);
        else
            groups.set(finding.rule, [finding]);
    }
    const listed = [...groups].flatMap(([rule, group]) => rules[rule].severity === 'error' ? group : cut(group, mostMild));
    return cut(listed, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.findingsPerCheck);
}
const rank = ({ unmeasured, severity }) => (unmeasured ? -1 : _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(severity));
/** At most so many: the last one counts the rest, by the rule of the worst among them. */
function cut(findings, most) {
    const worst = findings[most - 1];
    if (!worst || findings.length <= most)
        return findings;
    return [
        ...findings.slice(0, most - 1),
        { rule: worst.rule, message: `${findings.length - most + 1} more findings are left out` },
    ];
}


/***/ }),

/***/ 66074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
/** Infers a check's types from its schemas and rules. */
const defineCheck = (check) => check;


/***/ }),

/***/ 70301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ described)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29396);

/**
 * Gives a schema its sentence, from which docs and the JSON Schema are made. A schema is one place: one that stands in two
 * would have the last sentence in both.
 */
function described(schema, description) {
    if (zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.has(schema))
        throw new TypeError(`described already, and again as: ${description}`);
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.add(schema, { description });
    return schema;
}


/***/ })

};
