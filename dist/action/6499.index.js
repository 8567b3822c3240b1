export const id = 6499;
export const ids = [6499];
export const modules = {

/***/ 56499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _model_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51373);
/* harmony import */ var _printable_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28165);


const json = (0,_model_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .defineReporter */ .$)({
    id: 'json',
    summary: 'The whole report as JSON, by the published schema.',
    writesFile: true,
    render: (report) => `${(0,_printable_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .e)(report)}\n`,
    async deliver(text, to, { file }) {
        if (file === undefined)
            to.stdout.write(text);
        else
            await to.files.write(file, text);
    },
});


/***/ }),

/***/ 28165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printableJson)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

/** JSON in characters that no terminal and no runner acts on: it may be printed in a job. */
const printableJson = (value, indent = 2) => JSON.stringify(value, null, indent)
    .split('\n')
    .map((line) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(line, asEscape).replaceAll('##[', String.raw `#\u0023[`))
    .join('\n');
const asEscape = (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');


/***/ })

};
