export const id = 1081;
export const ids = [1081,5390,8471];
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


/***/ }),

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


/***/ }),

/***/ 21081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubSink: () => (/* binding */ githubSink)
});

// EXTERNAL MODULE: ./build/model/as-repository.js
var as_repository = __webpack_require__(43269);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/io/github-access.js + 1 modules
var github_access = __webpack_require__(98471);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/io/clip-bytes.js
/** Cut to a length in UTF-8, with a mark, and with no part of a character left. */
function clipBytes(text, most) {
    const bytes = Buffer.from(text);
    if (bytes.length <= most)
        return text;
    const mark = '…';
    let end = most - Buffer.byteLength(mark);
    // A byte that continues a character begins with the bits 10.
    while (end > 0 && ((bytes[end] ?? 0) & 0b1100_0000) === 0b1000_0000)
        end -= 1;
    return bytes.toString('utf8', 0, end) + mark;
}

// EXTERNAL MODULE: ./build/io/github-client.js + 4 modules
var github_client = __webpack_require__(15390);
;// CONCATENATED MODULE: ./build/io/github-check-run.js





/** GitHub's own limits. */
const perRequest = 50;
// Said to be characters; as many bytes are never more.
const textBytes = 65_535;
const titleCharacters = 255;
const messageBytes = 65_535;
const CheckRunAnswer = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    external_id: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    status: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    output: schemas/* nullish */.cl6(schemas/* object */.Ikc({ annotations_count: schemas/* nullish */.cl6(schemas/* int */.Whr()) })),
});
/** GitHub shows the latest check run of a name, so that publishing anew replaces it. Answers with its page. */
async function uploadCheckRun(run, upload) {
    const [first = [], ...rest] = batches(run.annotations);
    const created = {
        name: (0,visible/* clip */.$Q)(run.name, titleCharacters),
        head_sha: run.sha,
        external_id: upload.externalId,
        ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
        ...stateOf(run, rest.length === 0),
        output: outputOf(run, first),
    };
    let made;
    try {
        made = parse(await upload.client.post(listOf(upload), created, () => find(run, upload, upload.client)));
        await addRest({ run, rest, path: pathOf(made, upload) }, upload.client);
        return made.html_url ?? undefined;
    }
    catch (thrown) {
        // What stays in progress would hold up the pull request for good.
        if (rest.length > 0 && (made || mayBeThere(thrown)))
            await github_check_run_close({ run, made }, upload).catch(() => undefined);
        throw thrown;
    }
}
const listOf = ({ repository }) => `/repos/${repository}/check-runs`;
const pathOf = ({ id }, upload) => `${listOf(upload)}/${id}`;
/** GitHub may have made it all the same, and only its answer is lost. */
const mayBeThere = (thrown) => thrown instanceof errors/* GateError */.ue && !['refused', 'not-found', 'misuse'].includes(thrown.kind);
async function find({ sha, name }, { repository, externalId }, client) {
    const named = encodeURIComponent((0,visible/* clip */.$Q)(name, titleCharacters));
    const path = `/repos/${repository}/commits/${sha}/check-runs?check_name=${named}&filter=all`;
    const runs = await (0,github_client.readAll)(client.pages(path, 'check_runs'), { path });
    return runs.map(parse).find((one) => one.external_id === externalId);
}
async function github_check_run_close({ run, made }, upload) {
    const client = upload.closing();
    const there = made ?? (await find(run, upload, client));
    if (there)
        await client.put('PATCH', pathOf(there, upload), { status: 'completed', conclusion: 'cancelled' });
}
async function addRest({ run, rest, path }, client) {
    for (const [index, annotations] of rest.entries()) {
        const isLast = index === rest.length - 1;
        const sent = (index + 1) * perRequest + annotations.length;
        // Annotations are added to those that are there: to send them twice would show them twice.
        const look = async () => {
            const there = parse(await client.get(path));
            return (there.output?.annotations_count ?? 0) >= sent ? there : undefined;
        };
        await client.post(path, { ...stateOf(run, isLast), output: outputOf(run, annotations) }, look, 'PATCH');
    }
}
/** The conclusion comes with the last request, so that what was not sent whole never shows one. */
const stateOf = ({ conclusion }, isLast) => isLast ? { status: 'completed', conclusion } : { status: 'in_progress' };
const outputOf = ({ title, summary }, annotations) => ({
    title: (0,visible/* clip */.$Q)(title, titleCharacters),
    summary: clipBytes(summary, textBytes),
    annotations: annotations.map(annotationOf),
});
const annotationOf = ({ path, startLine, endLine, startColumn, level, title, message }) => ({
    path,
    start_line: startLine,
    end_line: Math.max(startLine, endLine),
    // GitHub refuses columns over several lines.
    ...(startColumn === undefined || startLine !== endLine ? {} : { start_column: startColumn, end_column: startColumn }),
    annotation_level: level,
    title: (0,visible/* clip */.$Q)(title, titleCharacters),
    message: clipBytes(message, messageBytes),
});
function batches(items) {
    const count = Math.ceil(items.length / perRequest);
    return Array.from({ length: count }, (_, index) => items.slice(index * perRequest, (index + 1) * perRequest));
}
function parse(value) {
    const { data } = CheckRunAnswer.safeParse(value);
    if (data)
        return data;
    throw new errors/* GateError */.ue('malformed', 'GitHub answered with something that is no check run');
}

;// CONCATENATED MODULE: ./build/io/github-history.js


// GitHub lists edits newest first; what it calls a diff is the whole text, null where somebody deleted it from the history.
const editsQuery = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { body userContentEdits(first: 50) { nodes { editedAt diff } } } }
}`;
const Edits = schemas/* object */.Ikc({
    node: schemas/* object */.Ikc({
        body: schemas/* string */.YjP(),
        userContentEdits: schemas/* object */.Ikc({
            nodes: schemas/* array */.YOg(schemas/* nullish */.cl6(schemas/* object */.Ikc({ editedAt: schemas/* string */.YjP(), diff: schemas/* nullish */.cl6(schemas/* string */.YjP()) }))),
        }),
    }),
});
/** Every text that a comment had, oldest first, as far as GitHub tells; undefined where it does not. */
async function commentHistory(client, id) {
    const answer = await client.query(editsQuery, { id }).catch((thrown) => {
        // Whatever the reason: older servers have no such history, and there is another way.
        if (thrown instanceof errors/* GateError */.ue && thrown.kind !== 'cancelled')
            return undefined;
        throw thrown;
    });
    const { data } = Edits.safeParse(answer);
    if (!data)
        return undefined;
    const { body, userContentEdits } = data.node;
    const edits = userContentEdits.nodes
        .flatMap((edit) => (typeof edit?.diff === 'string' ? [{ at: Date.parse(edit.editedAt), text: edit.diff }] : []))
        .reverse()
        .sort((a, b) => a.at - b.at);
    return [...edits.map(({ text }) => text), body];
}

;// CONCATENATED MODULE: ./build/io/github-comments.js



const CommentAnswer = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    node_id: schemas/* string */.YjP(),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    user: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* nullish */.cl6(schemas/* string */.YjP()) })),
});
function githubComments({ client, repository, pullRequest, marker, identity }) {
    const list = `/repos/${repository}/issues/${pullRequest}/comments`;
    const pathOf = (id) => `/repos/${repository}/issues/comments/${id}`;
    async function* mine() {
        const me = await identity();
        for await (const page of client.pages(list)) {
            for (const one of page) {
                const { user, ...comment } = github_comments_parse(one, list);
                // Anybody may begin a comment with our marker.
                if (comment.body.startsWith(marker) && isMe(user, me))
                    yield comment;
            }
        }
    }
    const all = async () => {
        const found = [];
        for await (const comment of mine())
            found.push(comment);
        return found.sort((a, b) => a.id - b.id);
    };
    return {
        all,
        async first() {
            // GitHub lists comments oldest first, and ours is usually early.
            for await (const comment of mine())
                return comment;
            return undefined;
        },
        read: (id) => unlessGone(async () => github_comments_parse(await client.get(pathOf(id)), list)),
        async create(body) {
            const look = async () => (await all()).findLast((one) => sameText(one.body, body))?.id;
            const made = await client.post(list, { body }, look);
            return github_comments_parse(typeof made === 'number' ? await client.get(pathOf(made)) : made, list);
        },
        write: (id, body) => unlessGone(async () => github_comments_parse(await client.put('PATCH', pathOf(id), { body }), list)),
        async remove(id) {
            await unlessGone(() => client.put('DELETE', pathOf(id)));
        },
        history: (nodeId) => commentHistory(client, nodeId),
    };
}
function github_comments_parse(value, path) {
    const { data } = CommentAnswer.safeParse(value);
    if (!data)
        throw new errors/* GateError */.ue('malformed', `GitHub answered ${path} with something that is no comment`);
    return { id: data.id, nodeId: data.node_id, body: data.body ?? '', user: data.user };
}
const isMe = (user, me) => user?.login === me || (user?.type === 'Bot' && user.login === `${me}[bot]`);
/** As GitHub keeps it, which may end lines in its own way. */
const sameText = (a, b) => plain(a) === plain(b);
const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
async function unlessGone(act) {
    try {
        return await act();
    }
    catch (thrown) {
        if (thrown instanceof errors/* GateError */.ue && thrown.kind === 'not-found')
            return undefined;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./build/io/github-identity.js


const Viewer = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().check(api/* _minLength */.m9(1)) }) });
/** The login that the token writes as. REST does not tell it to the token of a workflow. */
async function whoami(client) {
    const { data } = Viewer.safeParse(await client.query('query { viewer { login } }'));
    if (data)
        return data.viewer.login;
    throw new errors/* GateError */.ue('malformed', 'GitHub does not tell whose the token is');
}

;// CONCATENATED MODULE: ./build/io/github-sticky.js

const mostRounds = 12;
/** Keeps the one comment as `compose` wants it, beside others who do the same. */
async function keepComment(sticky) {
    const { comments, compose } = sticky;
    const there = await comments.first();
    const text = compose(there ? [there.body] : []);
    if (text === undefined)
        return 'none';
    if (!there)
        return create(text, sticky);
    if (sameText(text, there.body))
        return 'unchanged';
    const written = await comments.write(there.id, text);
    const isThere = written !== undefined && (await settle(written, [there.body], sticky));
    // Somebody deleted it meanwhile: they did not want the old one, and there is news.
    return isThere ? 'updated' : create(text, sticky);
}
/** Two may create at once: the older comment stays, and who made the other one takes their text there. */
async function create(text, sticky) {
    const { comments } = sticky;
    const made = await comments.create(text);
    const [oldest = made] = await comments.all();
    if (oldest.id === made.id) {
        if (isUnsettled(oldest, [text], sticky))
            await settle(oldest, [text], sticky);
        return 'created';
    }
    const isThere = await settle(oldest, [text, oldest.body], sticky);
    if (!isThere)
        return 'created';
    await comments.remove(made.id);
    return 'updated';
}
const isUnsettled = (there, known, { compose }) => {
    const wanted = compose([...known, there.body]);
    return wanted !== undefined && !sameText(wanted, there.body);
};
/**
 * GitHub cannot write on condition that nobody else did, so a write may cover up another. But its history of a comment only
 * grows, and everybody reads it after their own last write: whoever writes last has seen all texts, and their text has all.
 * So nothing is lost, in whatever order the writes happen. False where the comment is gone.
 */
async function settle(written, known, sticky) {
    const { comments, compose, pause } = sticky;
    let there = written;
    for (let round = 1; round <= mostRounds; round += 1) {
        const history = await comments.history(there.nodeId);
        const texts = history ? since(history, known) : await reread(there, known, sticky);
        const wanted = compose(texts);
        const now = texts.at(-1) ?? '';
        if (wanted === undefined || sameText(wanted, now))
            return true;
        there = await comments.write(there.id, wanted);
        if (!there)
            return false;
        if (!history)
            return true;
        await pause(round);
    }
    return true;
}
/** What was known, and what the comment was from then on; all that there is where that is no longer told. */
function since(history, known) {
    const last = known.at(-1) ?? '';
    const start = history.findIndex((text) => sameText(text, last));
    return [...known, ...history.slice(Math.max(0, start))];
}
/** Without a history what was covered up while others wrote can be put back only by who wrote it, by looking once more. */
async function reread(there, known, { comments, pause }) {
    await pause(1);
    const now = await comments.read(there.id);
    return [...known, there.body, ...(now ? [now.body] : [])];
}

;// CONCATENATED MODULE: ./build/io/github-sink.js








// For what must not be left as it is where all the time is used up.
const closingMs = 5_000;
/** One delivery: its time begins now, and is one for all that is delivered. */
function githubSink(settings, budgetMs) {
    const access = (0,github_access.githubAccess)(settings, budgetMs);
    const client = (0,github_client.githubClient)(access);
    const { clock, random, signal } = access;
    const { env } = settings;
    let known;
    return {
        async upsertComment({ pullRequest, marker, compose }) {
            if (!Number.isSafeInteger(pullRequest) || pullRequest < 1) {
                throw new errors/* GateError */.ue('misuse', `${pullRequest} is not the number of a pull request`);
            }
            if (!marker)
                throw new errors/* GateError */.ue('misuse', 'a comment without a marker could not be found again');
            const identity = () => (known ??= whoami(client));
            const comments = githubComments({ client, repository: target(access, settings), pullRequest, marker, identity });
            // The longer the more rounds it takes: the more there are who write.
            return keepComment({ comments, compose, pause: (round) => clock.sleep(250 * round * (0.5 + random()), signal) });
        },
        async publishCheckRun(run) {
            if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(run.sha)) {
                throw new errors/* GateError */.ue('misuse', 'a check run needs the full id of a commit');
            }
            const nonce = Math.floor(random() * 2 ** 48).toString(36);
            const externalId = [env.get('GITHUB_RUN_ID'), env.get('GITHUB_RUN_ATTEMPT'), nonce].filter(Boolean).join('.');
            const { closingHttp, signal: _, ...rest } = settings;
            const closing = () => (0,github_client.githubClient)((0,github_access.githubAccess)({ ...rest, http: closingHttp?.() ?? settings.http }, closingMs));
            return uploadCheckRun(run, { client, repository: target(access, settings), externalId, closing });
        },
    };
}
/** Where to write. Without a token GitHub would take nothing, so that nothing is asked. */
function target({ token }, { env }) {
    if (!token)
        throw new errors/* GateError */.ue('refused', 'there is no token to write to GitHub with', { hint: 'Set GITHUB_TOKEN' });
    const repository = (0,as_repository/* asRepository */.j)(env.get('GITHUB_REPOSITORY'));
    if (repository !== undefined)
        return repository;
    throw new errors/* GateError */.ue('misuse', 'GITHUB_REPOSITORY does not name a repository', { hint: 'Set it to OWNER/NAME' });
}


/***/ }),

/***/ 43269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ asRepository)
/* harmony export */ });
/** `owner/name`, fit to be part of a path; undefined for anything else. */
const asRepository = (text = '') => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) && !/(?:^|\/)\.\.?(?:\/|$)/.test(text) ? text : undefined;


/***/ })

};
