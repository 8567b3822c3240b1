export const id = 635;
export const ids = [635];
export const modules = {

/***/ 4635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _reporters_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3553);
/* harmony import */ var _rulebook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(556);


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

/***/ 556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rulebook)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4075);
/* harmony import */ var _gate_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2515);


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


/***/ })

};
