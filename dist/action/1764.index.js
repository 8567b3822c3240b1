export const id = 1764;
export const ids = [1764,301];
export const modules = {

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
