export const id = 195;
export const ids = [195];
export const modules = {

/***/ 66195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/checks/index.js + 14 modules
var checks = __webpack_require__(4075);
// EXTERNAL MODULE: ./build/config/load.js + 4 modules
var load = __webpack_require__(56407);
// EXTERNAL MODULE: ./build/gate/run.js + 3 modules
var run = __webpack_require__(41968);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/commands/deliver.js + 4 modules
var deliver = __webpack_require__(79641);
;// CONCATENATED MODULE: ./build/commands/progress.js
/** One live line that names the checks still running; only for people, so only on a terminal. */
function showProgress(stream, quiet) {
    const running = new Set();
    const isShown = stream.isTerminal && !quiet;
    const erase = '\r\u001B[2K';
    const draw = () => {
        if (isShown)
            stream.write(`${erase}${running.size > 0 ? `running: ${[...running].join(', ')}`.slice(0, stream.columns - 1) : ''}`);
    };
    return {
        started(check) {
            running.add(check);
            draw();
        },
        ended({ check }) {
            running.delete(check);
            draw();
        },
        clear() {
            if (isShown)
                stream.write(erase);
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/check.js






/** Runs the configured checks, reports, and answers with the verdict. */
const check = async ({ request, sources, sinks }) => {
    // Before anything is measured, so that a misspelt format costs no minutes.
    const delivery = (0,deliver/* planDelivery */.eh)(request, sources.env, sinks);
    const config = await (0,load/* loadConfig */.Z)(request, sources.files, checks/* checks */.A);
    const progress = showProgress(sinks.stderr, request.quiet);
    const report = await (0,run/* run */.e)({ command: 'check', config, selection: { only: request.only, skip: request.skip }, progress }, sources);
    progress.clear();
    const exitCode = verdict/* exitCodes */.h[report.verdict];
    const delivered = await (0,deliver/* deliver */.cK)(report, delivery, sinks);
    return {
        exitCode,
        report,
        reportFile: delivered.find(({ reporter, file }) => reporter.id === 'json' && file !== undefined)?.file,
    };
};


/***/ })

};
