export const id = 5390;
export const ids = [5390];
export const modules = {

/***/ 15390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubClient: () => (/* binding */ githubClient),
  readAll: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/model/errors.js
var model_errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
;// CONCATENATED MODULE: ./build/io/github-limit.js
const secondary = /secondary rate limit|abuse detection/i;
/** GitHub did not look at the request, because there were too many. */
function isLimited({ status, headers }, body) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || secondary.test(body);
}
/** How long GitHub asks to wait, in milliseconds; undefined where it does not say, or nonsense. */
function askedWait(headers, body, now) {
    const asked = headers.get('retry-after')?.trim() ?? '';
    if (/^\d+$/.test(asked))
        return Number(asked) * 1_000;
    const date = /^[A-Z][a-z]+,? .*GMT$/.test(asked) ? Date.parse(asked) : Number.NaN;
    if (Number.isFinite(date))
        return Math.max(0, date - now.getTime());
    const reset = headers.get('x-ratelimit-reset')?.trim() ?? '';
    if (headers.get('x-ratelimit-remaining') === '0' && /^\d+$/.test(reset)) {
        return Math.max(0, Number(reset) * 1_000 - now.getTime());
    }
    // So GitHub's documentation asks for where its answer does not.
    return secondary.test(body) ? 60_000 : undefined;
}

;// CONCATENATED MODULE: ./build/io/github-failure.js



/** The permission that a path most likely needs, where GitHub does not say; first match. */
const permissions = [
    [/\/check-(?:runs|suites)/, 'checks'],
    [/\/(?:statuses|status)\b/, 'statuses'],
    // The comments of a pull request: the gate writes no others, and asks the graph about nothing else.
    [/\/pulls\b|\/issues\/(?:\d+\/)?comments\b|\/graphql$/, 'pull-requests'],
    [/\/issues\b/, 'issues'],
    [/\/deployments\b/, 'deployments'],
    [/\/(?:actions|environments)\b/, 'actions'],
];
const beyondWorkflows = /\/(?:rulesets|protection)\b/;
function githubFailure(asked, response, body) {
    const { method, path, token } = asked;
    const { status } = response;
    const message = `GitHub answered ${status} to ${method} ${path}${reasonIn(body, token)}`;
    if (status >= 500 || isLimited(response, body)) {
        return new model_errors/* GateError */.ue('unavailable', message, { hint: 'Try again later' });
    }
    if (status === 404) {
        const hint = token ? needed(asked, response) : 'Set GITHUB_TOKEN if it is private';
        return new model_errors/* GateError */.ue('not-found', message, { hint });
    }
    if (status === 401 && token)
        return new model_errors/* GateError */.ue('refused', message, { hint: 'The token is not valid any more' });
    if (status === 401 || status === 403) {
        return new model_errors/* GateError */.ue('refused', message, { hint: token ? needed(asked, response) : 'Set GITHUB_TOKEN' });
    }
    return new model_errors/* GateError */.ue(status === 422 ? 'refused' : 'unavailable', message);
}
function needed({ method, path, token }, { headers }) {
    const stated = withoutToken(headers.get('x-accepted-github-permissions') ?? '', token);
    return `The token may lack a permission: ${stated ? asWritten(stated) : guessed(method, path)}`;
}
/** GitHub's `issues=write; pull_requests=write` as a workflow has it: each part would do. */
const asWritten = (stated) => (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(stated, 200))
    .replaceAll('_', '-')
    .replaceAll('=', ': ')
    .replaceAll(/\s*;\s*/g, ' or ')
    .replaceAll(/\s*,\s*/g, ' and ');
function guessed(method, path) {
    const access = method === 'GET' ? 'read' : 'write';
    if (beyondWorkflows.test(path)) {
        return `administration: ${access} (a token of your own: a workflow cannot grant it)`;
    }
    return `${permissions.find(([pattern]) => pattern.test(path))?.[1] ?? 'contents'}: ${access}`;
}
function reasonIn(body, token) {
    const [, reason = ''] = /"message":\s*"([^"\\]{1,300})"/.exec(body) ?? [];
    const shown = (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(withoutToken(reason, token), 200));
    return shown ? `: ${shown}` : '';
}
/** Somebody between the gate and GitHub may send it back. */
const withoutToken = (text, token) => token ? text.replaceAll(token, '***') : text;

;// CONCATENATED MODULE: ./build/io/github-exchange.js




const mostTries = 6;
const longestAnswerMs = 20_000;
/** Asks until there is an answer, a failure that stays, or no time left. */
async function exchange(call, access) {
    const { budget, clock, random, signal } = access;
    for (let tries = 1;; tries += 1) {
        const outcome = await once(call, access);
        if ('content' in outcome)
            return outcome;
        const { error, mayTryAgain, mayBeDone, askedMs } = outcome;
        if (!mayTryAgain)
            throw error;
        const pause = (askedMs ?? 500 * 2 ** (tries - 1)) + 250 * tries * random();
        if (tries === mostTries || pause >= budget.left())
            throw givenUp(error, { tries, budget, askedMs });
        await clock.sleep(pause, signal);
        if (signal?.aborted)
            throw new model_errors/* GateError */.ue('cancelled', `${call.method} ${call.path} was cancelled`, { cause: error });
        const done = mayBeDone ? await call.look?.() : undefined;
        if (done !== undefined)
            return { content: done, headers: new Map() };
    }
}
async function once(call, access) {
    const { budget, http } = access;
    const left = budget.left();
    if (left <= 0)
        return failed(new model_errors/* GateError */.ue('timeout', `no time was left for ${call.method} ${call.path}`), false);
    try {
        const response = await http.send({
            url: call.url,
            method: call.method,
            headers: headersOf(call, access),
            timeoutMs: Math.ceil(Math.min(longestAnswerMs, left)),
            ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        });
        return read(call, response, access);
    }
    catch (thrown) {
        if (!(thrown instanceof model_errors/* GateError */.ue))
            throw thrown;
        return failed(thrown, thrown.kind === 'unavailable' || thrown.kind === 'timeout');
    }
}
const failed = (error, mayTryAgain) => ({ error, mayTryAgain, mayBeDone: true });
const headersOf = ({ body }, { token }) => ({
    accept: 'application/vnd.github+json',
    'user-agent': 'epic21-gate',
    'x-github-api-version': '2022-11-28',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
});
function read(call, response, { token, clock }) {
    const { status, headers } = response;
    const body = new TextDecoder().decode(response.body);
    if (status < 200 || status > 299) {
        const error = githubFailure({ ...call, token }, response, body);
        const isRefusal = isLimited(response, body);
        const askedMs = isRefusal || status >= 500 ? askedWait(headers, body, clock.now()) : undefined;
        return { error, mayTryAgain: isRefusal || status >= 500, mayBeDone: !isRefusal, askedMs };
    }
    try {
        return { content: body === '' && status === 204 ? undefined : JSON.parse(body), headers };
    }
    catch {
        // The cause would quote the answer, whatever that is.
        const message = `GitHub answered ${call.method} ${call.path} with something that is not JSON`;
        return failed(new model_errors/* GateError */.ue('malformed', message), true);
    }
}
function givenUp({ kind, message, hint = 'Try again later', cause }, { tries, budget, askedMs = 0 }) {
    const seconds = Math.round((budget.ms - budget.left()) / 1_000);
    // Nobody has to ask for anything where no time is left.
    const asked = askedMs > 0 && askedMs >= budget.left() ? `, because GitHub asks to wait ${wait(askedMs)}` : '';
    const end = `given up after ${(0,words/* numberOf */.rl)(tries, 'try', 'tries')} in ${seconds} s${asked}`;
    return new model_errors/* GateError */.ue(kind, `${message}; ${end}`, { hint, cause });
}
const wait = (ms) => (ms < 86_400_000 ? `${Math.ceil(ms / 1_000)} s` : 'more than a day');

;// CONCATENATED MODULE: ./build/io/github-url.js

/** The address of a path of the API; never one outside of it, because the token goes there. */
function apiUrl(api, path) {
    const url = /^\/[^/\\]/.test(path) && URL.canParse(`${api}${path}`) ? new URL(`${api}${path}`) : undefined;
    if (url && isWithin(api, url))
        return url.href;
    throw new model_errors/* GateError */.ue('misuse', `${path} is not a path of the GitHub API`);
}
/** The address of the next page, as a `Link` header has it; undefined on the last. */
function nextPage(link, { api, path }) {
    const [, target] = /<([^<>]*)>\s*;[^,<]*\brel="?next"?/i.exec(link ?? '') ?? [];
    if (target === undefined)
        return undefined;
    if (URL.canParse(target) && isWithin(api, new URL(target)))
        return new URL(target).href;
    // Whoever answers must not choose where the token goes.
    throw new model_errors/* GateError */.ue('refused', `the next page of ${path} is said to be outside of ${api}`, {
        hint: 'Check GITHUB_API_URL, and what lies between the gate and GitHub',
    });
}
function withPageSize(url) {
    const sized = new URL(url);
    if (!sized.searchParams.has('per_page'))
        sized.searchParams.set('per_page', '100');
    return sized.href;
}
function isWithin(api, url) {
    const { origin, pathname } = new URL(api);
    const isPlain = url.username === '' && url.password === '';
    return isPlain && url.origin === origin && url.pathname.startsWith(pathname.replace(/\/*$/, '/'));
}

;// CONCATENATED MODULE: ./build/io/github-client.js






const mostPages = 300;
function githubClient(access) {
    const send = async (call) => (await exchange({ ...call, url: apiUrl(access.api, call.path) }, access)).content;
    return {
        get: (path) => send({ method: 'GET', path }),
        pages: (path, items) => pages({ path, items }, access),
        put: (method, path, body) => send({ method, path, body }),
        post: (path, body, look, method = 'POST') => send({ method, path, body, look }),
        async query(query, variables = {}) {
            const call = { method: 'POST', url: access.graphql, path: '/graphql', body: { query, variables } };
            return dataOf((await exchange(call, access)).content, access.token);
        },
    };
}
async function* pages({ path, items }, access) {
    let url = withPageSize(apiUrl(access.api, path));
    for (let count = 0; url !== undefined; count += 1) {
        if (count === mostPages)
            throw new model_errors/* GateError */.ue('too-large', `GET ${path} has more than ${mostPages} pages`);
        const { content, headers } = await exchange({ method: 'GET', url, path }, access);
        yield listOf(items === undefined ? content : Object(content)[items], path);
        url = nextPage(headers.get('link'), { api: access.api, path });
    }
}
function listOf(value, path) {
    if (Array.isArray(value))
        return value;
    throw new model_errors/* GateError */.ue('malformed', `GitHub answered GET ${path} with no list`);
}
const Result = schemas/* object */.Ikc({
    data: schemas/* nullish */.cl6(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
    errors: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() }))),
});
/** GraphQL tells failures in an answer of 200. */
function dataOf(content, token) {
    const result = Result.safeParse(content);
    const { data, errors } = result.success ? result.data : {};
    const [first] = errors ?? [];
    if (data && !first)
        return data;
    const said = first ? `: ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(withoutToken(first.message, token), 200))}` : '';
    throw new model_errors/* GateError */.ue('unavailable', `GitHub did not answer a query${said}`);
}
/** A list that is read to its end. */
async function readAll(list, { path, most = 10_000 }) {
    const all = [];
    for await (const page of list) {
        all.push(...page);
        if (all.length > most)
            throw new model_errors/* GateError */.ue('too-large', `GET ${path} has more than ${most} items`);
    }
    return all;
}


/***/ })

};
