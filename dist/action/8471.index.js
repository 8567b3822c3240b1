export const id = 8471;
export const ids = [8471];
export const modules = {

/***/ 98471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubAccess: () => (/* binding */ githubAccess)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/io/budget.js
/** Begins now. */
function startBudget(clock, ms) {
    const end = clock.elapsed() + ms;
    return { ms, left: () => Math.max(0, end - clock.elapsed()) };
}

;// CONCATENATED MODULE: ./build/io/github-access.js


/** How GitHub is reached, as the runner's variables say; the time for it begins now. */
function githubAccess({ env, token, ...rest }, budgetMs) {
    const api = addressIn(env, 'GITHUB_API_URL') ?? 'https://api.github.com';
    return {
        ...rest,
        api,
        // GitHub Enterprise Server has both below /api.
        graphql: addressIn(env, 'GITHUB_GRAPHQL_URL') ?? `${api.replace(/\/v3$/, '')}/graphql`,
        token: tokenIn(token ?? env.get('GITHUB_TOKEN') ?? ''),
        budget: startBudget(rest.clock, budgetMs),
    };
}
function addressIn(env, name) {
    const text = env.get(name)?.trim().replace(/\/+$/, '');
    if (!text)
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash)
        return text;
    throw new errors/* GateError */.ue('misuse', `${name} is not the address of an API`, {
        hint: 'Expected one such as https://api.github.com or https://HOST/api/v3',
    });
}
function tokenIn(text) {
    const token = text.trim();
    // As a header it would be refused, with an error that quotes it.
    if (/^[!-~]*$/.test(token))
        return token || undefined;
    throw new errors/* GateError */.ue('misuse', 'GITHUB_TOKEN has characters that no token has', { hint: 'Set it anew' });
}


/***/ })

};
