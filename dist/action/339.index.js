export const id = 339;
export const ids = [339];
export const modules = {

/***/ 26339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPayload: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const Sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
// A branch that is new or deleted has zeros on one side: nothing to compare with.
const RealSha = Sha.refine((sha) => !/^0+$/.test(sha));
const PullRequest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: Sha }),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: Sha }),
    }),
});
const MergeGroup = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ base_sha: Sha, head_sha: Sha }) });
const Push = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ before: RealSha, after: RealSha });
const change = (base, head) => ({ change: { base, head } });
const pullRequest = PullRequest.transform(({ pull_request: { number, base, head } }) => ({
    pullRequest: number,
    ...change(base.sha, head.sha),
}));
const readers = new Map([
    ['merge_group', MergeGroup.transform(({ merge_group: { base_sha, head_sha } }) => change(base_sha, head_sha))],
    ['push', Push.transform(({ before, after }) => change(before, after))],
]);
/** What a payload tells. By what it holds, because many events are about a pull request, such as a review of it. */
function readPayload(name, payload) {
    const { data, error } = (readers.get(name) ?? pullRequest).safeParse(payload);
    // The zeros of a new branch are an answer.
    const missing = error?.issues.find(({ code }) => code !== 'custom');
    if (!missing)
        return data ?? {};
    return { untold: missing.path.length === 0 ? 'is no object' : `has no valid ${missing.path.join('.')}` };
}


/***/ })

};
