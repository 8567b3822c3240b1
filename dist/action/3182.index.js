export const id = 3182;
export const ids = [3182];
export const modules = {

/***/ 73182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownTables: () => (/* binding */ markdownTables)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60053);
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31118);
/* harmony import */ var micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57749);



/** The tables of a document as GitHub sees them, cells as plain text; what stands in code blocks is no table. */
function markdownTables(text) {
    const tree = (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text, { extensions: [(0,micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTable */ .x)()], mdastExtensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__/* .gfmTableFromMarkdown */ .c)()] });
    return findTables(tree).map((table) => {
        const [head, ...rows] = table.children.map((row) => ({ cells: cellsOf(row), line: row.position?.start.line ?? 1 }));
        return { line: table.position?.start.line ?? 1, head: head?.cells ?? [], rows };
    });
}
const findTables = (node) => {
    if (node.type === 'table')
        return [node];
    return 'children' in node ? node.children.flatMap(findTables) : [];
};
const cellsOf = (row) => row.children.map((cell) => textOf(cell).trim());
const textOf = (node) => {
    if ('value' in node)
        return node.value;
    return 'children' in node ? node.children.map(textOf).join('') : '';
};


/***/ })

};
