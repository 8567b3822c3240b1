export const id = 8324;
export const ids = [8324];
export const modules = {

/***/ 68324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liveRun: () => (/* binding */ liveRun)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);



const isWindows = process.platform === 'win32';
const kinds = {
    ENOENT: 'not-found',
    EACCES: 'refused',
    EPERM: 'refused',
    ERR_INVALID_ARG_VALUE: 'misuse',
};
const liveRun = ({ cwd, signal, env }) => (argv, { input, env: extra = {}, timeoutMs, maxBytes = 100 * 1_048_576 } = {}) => new Promise((resolve, reject) => {
    const [program, ...rest] = argv;
    if (!program)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('misuse', 'there is no program to run');
    if (signal.aborted)
        throw cancelled(program);
    // A group of its own, so that a timeout ends what the program started as well.
    const child = start(program, rest, {
        cwd,
        env: { ...env, ...extra },
        windowsHide: true,
        detached: !isWindows,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const settle = (finish) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        finish();
    };
    const stop = (error) => settle(() => {
        kill(child);
        reject(error);
    });
    const cancel = () => stop(cancelled(program));
    const expire = () => stop(new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('timeout', `${program} did not end within ${timeoutMs} ms`));
    const overflow = () => stop(new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('too-large', `${program} printed more than ${maxBytes} bytes`));
    const timer = timeoutMs === undefined ? undefined : setTimeout(expire, timeoutMs);
    signal.addEventListener('abort', cancel, { once: true });
    const stdout = collect(child.stdout, maxBytes, overflow);
    const stderr = collect(child.stderr, maxBytes, overflow);
    child.on('error', (cause) => settle(() => reject(unstarted(program, cause))));
    child.on('close', (code, signalName) => settle(() => resolve({ code: code ?? codeOf(signalName), stdout: stdout(), stderr: stderr() })));
    // A program need not read what it is given.
    child.stdin?.on('error', () => { });
    child.stdin?.end(input);
});
// What cannot even be passed on, spawn throws; what cannot be found, it emits.
function start(program, rest, options) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, rest, options);
    }
    catch (cause) {
        throw unstarted(program, cause);
    }
}
function collect(stream, maxBytes, overflow) {
    const chunks = [];
    let length = 0;
    stream?.on('data', (chunk) => {
        length += chunk.length;
        if (length > maxBytes)
            overflow();
        else
            chunks.push(chunk);
    });
    return () => new Uint8Array(Buffer.concat(chunks));
}
function kill(child) {
    child.stdout?.destroy();
    child.stderr?.destroy();
    if (isWindows || child.pid === undefined) {
        child.kill('SIGKILL');
        return;
    }
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // It ended in the meantime.
    }
}
// As shells count it.
const codeOf = (name) => 128 + (name === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[name]);
const cancelled = (program) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('cancelled', `${program} was cancelled`);
function unstarted(program, cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const kind = kinds[code] ?? 'unavailable';
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(kind, `${program} could not be started: ${code}`, { cause });
}


/***/ })

};
