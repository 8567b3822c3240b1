export const id = 8940;
export const ids = [8940];
export const modules = {

/***/ 18940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAsset: () => (/* binding */ readAsset)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _read_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43964);





const maxBytes = 16_777_216;
const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
/** What the gate brings along besides its code, compressed, next to whatever bundle runs: see scripts/grammars.ts. */
async function readAsset(name, here = beside) {
    if (!/^[a-z][a-z0-9-]*\.wasm$/.test(name))
        throw new Error(`${JSON.stringify(name)} is no name of an asset`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(grammarsBeside(here), `${name}.br`);
    try {
        const [{ brotliDecompress }, { setFlagsFromString }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 78877, 19))]);
        // V8's optimising compiler takes gigabytes for the lexer of one of the grammars, and makes none of them faster.
        setFlagsFromString('--no-wasm-tier-up');
        setFlagsFromString('--no-wasm-dynamic-tiering');
        return await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(brotliDecompress)(await (0,_read_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegular */ .V)(path, { name, maxBytes }), {
            maxOutputLength: maxBytes,
        });
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('not-found', `the gate's own file dist/grammars/${name}.br cannot be read`, {
            hint: 'Install epic21-gate again, with the whole of its dist folder.',
            cause,
        });
    }
}
/** dist/action, dist/cli and dist/lib lie beside dist/grammars, their chunks a level deeper; in src there is no dist. */
function grammarsBeside(here) {
    const inBundle = /^(.*[\\/]dist)[\\/](?:action|cli|lib)(?:[\\/]chunks)?$/.exec(here)?.[1];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(inBundle ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '../../dist'), 'grammars');
}


/***/ })

};
