export const id = 6339;
export const ids = [6339];
export const modules = {

/***/ 26339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPayload: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57896);


const Sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
// A branch that is new or deleted has zeros on one side: nothing to compare with.
const RealSha = Sha.refine((sha) => !/^0+$/.test(sha));
const Repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const PullRequest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
        labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).default([]),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: Sha, ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''), repo: Repository.nullish() }),
        // The repository is gone where the fork is deleted.
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: Sha, ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''), repo: Repository.nullish() }),
    }),
});
const WorkflowRun = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().default(1),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        head_sha: Sha,
        head_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        head_repository: Repository.nullish(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    }),
});
const MergeGroup = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ base_sha: Sha, head_sha: Sha }) });
const Push = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ before: RealSha, after: RealSha });
const change = (base, head) => ({ change: { base, head } });
const pullRequest = PullRequest.transform(({ pull_request: { number, user, labels, base, head } }) => ({
    pull: {
        number,
        // Who is deleted has the login that GitHub shows in their place.
        author: user?.login ?? 'ghost',
        headRepository: head.repo?.full_name,
        headRef: head.ref,
        headSha: head.sha,
        baseRef: base.ref,
        baseSha: base.sha,
        // A head that is gone was no branch of this repository.
        isFork: head.repo?.full_name === undefined || head.repo.full_name !== base.repo?.full_name,
        labels: labels.map(({ name }) => name),
    },
    ...change(base.sha, head.sha),
}));
const workflowRun = WorkflowRun.transform(({ workflow_run: run }) => ({
    ended: {
        id: run.id,
        attempt: run.run_attempt,
        workflow: run.name ?? undefined,
        file: (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowFile */ .E)(run.path ?? undefined),
        headSha: run.head_sha,
        headBranch: run.head_branch ?? undefined,
        headRepository: run.head_repository?.full_name,
        event: run.event,
        conclusion: run.conclusion ?? undefined,
    },
}));
const readers = new Map([
    ['merge_group', MergeGroup.transform(({ merge_group: { base_sha, head_sha } }) => change(base_sha, head_sha))],
    ['workflow_run', workflowRun],
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
