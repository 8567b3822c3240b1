export const id = 8307;
export const ids = [8307];
export const modules = {

/***/ 2859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readApprovals)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/formats/github-answer.js
var github_answer = __webpack_require__(73731);
// EXTERNAL MODULE: ./build/model/as-repository.js
var as_repository = __webpack_require__(43269);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
;// CONCATENATED MODULE: ./build/approval/find-subject.js





const account = schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP() }));
const pullAnswer = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    user: account,
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    labels: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })), []),
});
const runAnswer = schemas/* object */.Ikc({ head_sha: schemas/* string */.YjP(), actor: account, triggering_actor: account });
/** GitHub's placeholder for everybody whose account is gone. */
const ghost = 'ghost';
/** What can be approved in this run: its pull request, the one that a merge group is for, or the run itself. */
async function findSubject(github, event) {
    if (!event || event.name === 'none') {
        throw new errors/* GateError */.ue('unavailable', 'outside GitHub Actions there is nothing that could be approved', {
            hint: 'Leave the check out there: its `when` in the config names the events.',
        });
    }
    const repository = repositoryOf(event);
    if (!event.pull && event.name.startsWith('pull_request')) {
        const why = `the event ${(0,words/* showName */.$i)(event.name)} does not tell its pull request: ${(0,words/* showName */.$i)(event.untold ?? 'it has none')}`;
        throw new errors/* GateError */.ue('unavailable', why);
    }
    if (event.pull)
        return pullSubject(github, `/repos/${repository}/pulls/${event.pull.number}`, event.pull.headSha);
    if (event.name === 'merge_group')
        return groupSubject(github, repository, event.ref);
    return runSubject(github, repository, event);
}
function repositoryOf({ repository }) {
    const known = (0,as_repository/* asRepository */.j)(repository);
    if (known !== undefined)
        return known;
    throw new errors/* GateError */.ue('unavailable', `"${(0,words/* showName */.$i)(repository ?? '')}" names no repository, expected owner/name`, {
        hint: 'GITHUB_REPOSITORY says it in a workflow.',
    });
}
async function pullSubject(github, path, judged, branch) {
    const pull = (0,github_answer/* readAnswer */.J)(pullAnswer, await github.get(path), path);
    if (judged !== undefined && pull.head.sha !== judged) {
        const moved = `pull request ${pull.number} is at ${(0,words/* showCommit */.B)(pull.head.sha)} by now, this run is about ${(0,words/* showCommit */.B)(judged)}`;
        throw new errors/* GateError */.ue('unavailable', moved, { hint: 'The run for the newer commit decides.' });
    }
    if (branch !== undefined && (pull.base.ref !== branch || pull.state !== 'open')) {
        const found = `${(0,words/* showName */.$i)(pull.state)}, into ${(0,words/* showName */.$i)(pull.base.ref)}`;
        throw new errors/* GateError */.ue('unavailable', `pull request ${pull.number} is ${found}, expected open, into ${(0,words/* showName */.$i)(branch)}`);
    }
    return {
        of: { pullRequest: pull.number, base: pull.base.ref, labels: pull.labels.map(({ name }) => name) },
        head: pull.head.sha,
        authors: [pull.user?.login ?? ghost],
    };
}
// Each pull request of a queue has a branch and a run of its own, named after it.
const groupRef = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d{1,12})-[0-9a-f]{40,64}$/;
async function groupSubject(github, repository, ref = '') {
    const [, branch, number] = groupRef.exec(ref) ?? [];
    if (number !== undefined)
        return pullSubject(github, `/repos/${repository}/pulls/${Number(number)}`, undefined, branch);
    throw new errors/* GateError */.ue('unavailable', `the merge group "${(0,words/* showName */.$i)(ref)}" does not name its pull request`, {
        hint: 'Expected gh-readonly-queue/BRANCH/pr-NUMBER-COMMIT.',
    });
}
async function runSubject(github, repository, { name, run }) {
    if (!run)
        throw new errors/* GateError */.ue('unavailable', `the run of ${(0,words/* showName */.$i)(name)} has no id`, { hint: 'GITHUB_RUN_ID says it.' });
    const path = `/repos/${repository}/actions/runs/${run.id}`;
    const { head_sha: head, actor, triggering_actor: starter } = (0,github_answer/* readAnswer */.J)(runAnswer, await github.get(path), path);
    // Who runs it again is not who ran it first: neither approves their own doing.
    return { of: { run: run.id }, head, authors: [...new Set([actor?.login ?? ghost, starter?.login ?? ghost])] };
}

// EXTERNAL MODULE: ./build/approval/unreadable.js
var unreadable = __webpack_require__(53231);
;// CONCATENATED MODULE: ./build/approval/read-people.js





const mostMembers = 10_000;
const memberAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() }));
/** Who is in a team, members of the teams below it included. */
async function readTeam(github, team) {
    const [organization = '', name = ''] = team.split('/').map(encodeURIComponent);
    const path = `/orgs/${organization}/teams/${name}/members`;
    const members = github.list(path, { most: mostMembers }).then((answer) => (0,github_answer/* readAnswer */.J)(memberAnswer, answer, path));
    return {
        team,
        members: await (0,unreadable/* orUnreadable */.p)(members.then((all) => all.map(({ login }) => login)), (thrown) => `the members of ${(0,words/* showName */.$i)(team)} cannot be read${whyNot(thrown)}`),
    };
}
/** GitHub says of a team that a token may not see what it says of one that is not there. */
const whyNot = (thrown) => thrown.kind === 'not-found' || thrown.kind === 'refused'
    ? `, which needs a token of your own with the organization permission \`members: read\`: ${thrown.message}`
    : `: ${(0,errors/* describeError */.Uc)(thrown)}`;
const levels = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const level = schemas/* enum */.k5n(levels);
// A role of one's own has any name; `permission` is then what it is based on.
const permissionAnswer = schemas/* object */.Ikc({ permission: level, role_name: schemas/* optional */.lqM(schemas/* string */.YjP()) });
async function readPermission(github, repository, login) {
    const path = `/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`;
    const permission = github.get(path).then((answer) => {
        const { permission: least, role_name: role } = (0,github_answer/* readAnswer */.J)(permissionAnswer, answer, path);
        const { data: named } = level.safeParse(role);
        return named ?? least;
    });
    return {
        login,
        permission: await (0,unreadable/* orUnreadable */.p)(permission, (thrown) => `what ${(0,words/* showName */.$i)(login)} may do cannot be read: ${(0,errors/* describeError */.Uc)(thrown)}`),
    };
}
/** GitHub lists no more commits of a pull request than these. */
const mostCommits = 250;
const read_people_account = schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* optional */.lqM(schemas/* string */.YjP()) }));
const commitsAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ author: read_people_account, committer: read_people_account }));
/** The logins of all who wrote or committed a part of the pull request. */
async function readContributors(github, repository, pullRequest) {
    const path = `/repos/${repository}/pulls/${pullRequest}/commits`;
    const commits = (0,github_answer/* readAnswer */.J)(commitsAnswer, await github.list(path, { most: mostCommits }), path);
    if (commits.length >= mostCommits) {
        throw new errors/* GateError */.ue('too-large', `pull request ${pullRequest} has ${mostCommits} commits or more, of which GitHub lists no more`);
    }
    const people = commits.flatMap(({ author, committer }) => [author?.login, committer?.login]);
    const unknown = people.filter((login) => login === undefined).length;
    if (unknown === 0)
        return [...new Set(people.filter((login) => login !== undefined))];
    throw new errors/* GateError */.ue('unavailable', `${(0,words/* numberOf */.rl)(unknown, 'author or committer', 'authors or committers')} of the commits of pull request ${pullRequest} has no GitHub account`, {
        hint: 'Commit with an address that belongs to an account.',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/approval/login.js
var login = __webpack_require__(78343);
;// CONCATENATED MODULE: ./build/approval/read-reviews.js




/** More than any pull request has. */
const mostReviews = 2_000;
const read_reviews_account = schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* optional */.lqM(schemas/* string */.YjP()) }));
const pullReviews = schemas/* array */.YOg(schemas/* object */.Ikc({
    user: read_reviews_account,
    state: schemas/* string */.YjP(),
    commit_id: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    submitted_at: schemas/* nullish */.cl6(iso/* datetime */.w$({ offset: true })),
    author_association: schemas/* optional */.lqM(schemas/* string */.YjP()),
}));
const runReviews = schemas/* array */.YOg(schemas/* object */.Ikc({ user: read_reviews_account, state: schemas/* string */.YjP(), environments: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) }))
    .check(api/* _maxLength */.Eb(mostReviews));
/** A comment decides nothing, and what is pending is not said yet. */
const decisive = new Map([
    ['APPROVED', 'approved'],
    ['CHANGES_REQUESTED', 'changes-requested'],
    ['DISMISSED', 'dismissed'],
]);
/** The last that each person said of what the run is about. */
async function readReviews(github, repository, subject) {
    if ('run' in subject.of)
        return readRunReviews(github, `/repos/${repository}/actions/runs/${subject.of.run}/approvals`, subject);
    const path = `/repos/${repository}/pulls/${subject.of.pullRequest}/reviews`;
    const said = (0,github_answer/* readAnswer */.J)(pullReviews, await github.list(path, { most: mostReviews }), path);
    return lastOfEach(said.flatMap(({ user, state, commit_id: commit, submitted_at: at, author_association: association }) => {
        const known = decisive.get(state);
        return known === undefined
            ? []
            : [{ ...personOf(user), state: known, commit: commit ?? undefined, at: at ?? undefined, association }];
    }));
}
async function readRunReviews(github, path, { head }) {
    // GitHub answers with all of them at once.
    const said = (0,github_answer/* readAnswer */.J)(runReviews, await github.get(path), path);
    const reviews = said
        .filter(({ state }) => state === 'approved' || state === 'rejected')
        .map(({ user, state, environments }) => ({
        ...personOf(user),
        state: state === 'approved' ? 'approved' : 'rejected',
        commit: head,
        environments: environments.map(({ name }) => name),
    }));
    return rejectionsFirst(reviews);
}
const personOf = (user) => ({
    login: user?.login ?? ghost,
    type: user?.type ?? '',
});
/** By the time that GitHub gives; in its own order, which is that of time, where it gives none. */
function lastOfEach(reviews) {
    const last = new Map();
    for (const review of reviews) {
        const before = last.get((0,login/* foldLogin */.f)(review.login));
        if (!before || !isBefore(review, before))
            last.set((0,login/* foldLogin */.f)(review.login), review);
    }
    return [...last.values()];
}
const isBefore = ({ at }, other) => at !== undefined && other.at !== undefined && Date.parse(at) < Date.parse(other.at);
/** A run's approvals have no time: who rejected once has not approved, and all environments of a person count. */
function rejectionsFirst(reviews) {
    const people = new Map();
    for (const review of reviews) {
        const before = people.get((0,login/* foldLogin */.f)(review.login));
        const environments = [...new Set([...(before?.environments ?? []), ...(review.environments ?? [])])];
        const isRejected = review.state === 'rejected' || before?.state === 'rejected';
        people.set((0,login/* foldLogin */.f)(review.login), { ...review, environments, state: isRejected ? 'rejected' : review.state });
    }
    return [...people.values()];
}

// EXTERNAL MODULE: ./build/approval/requirement.js
var requirement = __webpack_require__(80233);
;// CONCATENATED MODULE: ./build/approval/read-approvals.js






/** Who approved what this run is about, and of the people as much as the requirements ask for. */
async function readApprovals({ github }, needs) {
    return (0,unreadable/* orUnreadable */.p)(read(github, await github.event(), needs));
}
async function read(github, event, needs) {
    const subject = await findSubject(github, event);
    const repository = repositoryOf(event ?? {});
    const reviews = await readReviews(github, repository, subject);
    const contributors = await contributorsFor(github, repository, subject, needs);
    const teams = new Set([...(needs.teams ?? []), ...needs.requirements.flatMap((one) => one.teams)]);
    return {
        ...subject,
        reviews: [...reviews],
        ...(contributors && { contributors }),
        teams: await Promise.all([...teams].map((team) => readTeam(github, team))),
        permissions: await permissionsFor(github, repository, [...reviews].filter(couldCount(subject)), needs),
    };
}
async function contributorsFor(github, repository, { of }, { requirements }) {
    if ('run' in of || !requirements.some(({ contributors }) => contributors === 'denied'))
        return undefined;
    const read = readContributors(github, repository, of.pullRequest);
    return (0,unreadable/* orUnreadable */.p)(read.then((all) => [...all]), (thrown) => `who contributed cannot be told: ${(0,errors/* describeError */.Uc)(thrown)}`);
}
async function permissionsFor(github, repository, reviews, { requirements }) {
    if (!requirements.some((one) => (0,requirement/* neededPermission */.lX)(one) !== undefined))
        return [];
    const read = [];
    // Not all at once, and not without end: anybody may approve a public pull request, and each costs a request.
    for (let next = 0; next < Math.min(reviews.length, mostAsked); next += atOnce) {
        const some = reviews.slice(next, Math.min(next + atOnce, mostAsked));
        read.push(...(await Promise.all(some.map(({ login }) => readPermission(github, repository, login)))));
    }
    return read;
}
const mostAsked = 200;
const atOnce = 10;
/** Whom it makes sense to ask about: whatever they may do, the others do not count. */
const couldCount = ({ head }) => ({ state, type, commit }) => state === 'approved' && type === 'User' && commit === head;


/***/ }),

/***/ 53231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ orUnreadable)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** What was read, or why it could not be; what nobody foresaw, or an interruption, is thrown on. */
async function orUnreadable(read, explain = _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc) {
    try {
        return await read;
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue) || thrown.kind === 'cancelled')
            throw thrown;
        return { unreadable: explain(thrown) };
    }
}


/***/ }),

/***/ 73731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4196);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85354);



/** What GitHub answered, as what it should be; anything else is refused by its path and the field that misses. */
function readAnswer(schema, answer, path) {
    const { data, error } = (0,zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(schema, answer);
    if (!error)
        return data;
    const [misfit] = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .misfits */ .gX)(error.issues, answer);
    const what = misfit?.path.length ? misfit.what : 'the answer has another shape';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `GitHub answered GET ${path} with something else than expected: ${what}`);
}


/***/ }),

/***/ 85354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   gX: () => (/* binding */ misfits),
/* harmony export */   vX: () => (/* binding */ unknownKeys)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

/** Where and how a value misses its schema, in its own words: zod tells neither what was found nor always where. */
const misfits = (issues, root) => issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    return { path, what: `${nameOf(path)} is ${describeValue(valueAt(root, path))}, expected ${expected(issue)}` };
});
const nameOf = (path) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path.join('.'), 160) || 'the file';
function valueAt(root, path) {
    let value = root;
    for (const step of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = Reflect.get(value, step);
    }
    return value;
}
function describeValue(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'string')
        return `the text ${JSON.stringify((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, 40))}`;
    if (typeof value === 'number')
        return `the number ${value}`;
    if (typeof value !== 'object')
        return String(value === true);
    const keys = Object.keys(value);
    if (keys.length === 0)
        return 'an empty object';
    return `an object of ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(keys.slice(0, 6).join(', '), 120)}${keys.length > 6 ? ', …' : ''}`;
}
const kinds = {
    array: 'a list',
    object: 'an object',
    record: 'an object',
    string: 'text',
    number: 'a number',
    tuple: 'a list',
};
function expected(issue) {
    if (issue.code === 'invalid_type')
        return kinds[issue.expected] ?? issue.expected;
    if (issue.code === 'invalid_value')
        return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    if (issue.code === 'too_small')
        return `at least ${issue.minimum}`;
    if (issue.code === 'too_big')
        return `at most ${issue.maximum}`;
    return issue.message;
}
/** Names of what a value holds beyond what its schema knows; `known` is the value as the schema returned it. */
function unknownKeys(value, known, path = []) {
    if (value === known || typeof value !== 'object' || value === null)
        return [];
    if (typeof known !== 'object' || known === null)
        return [];
    return Object.keys(value).flatMap((key) => Object.hasOwn(known, key)
        ? unknownKeys(Reflect.get(value, key), Reflect.get(known, key), [...path, key])
        : [nameOf([...path, key])]);
}


/***/ }),

/***/ 72632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Bytes from outside as text; what is no UTF-8 text is refused by name. */
function decodeText(bytes, file, mostBytes) {
    if (bytes.length > mostBytes)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('too-large', `${file} has ${bytes.length} bytes, over the limit of ${mostBytes}`);
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if (!text.includes('\0'))
            return text;
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `${file} is not UTF-8 text`, { cause });
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `${file} is a binary file`);
}


/***/ }),

/***/ 43269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ asRepository)
/* harmony export */ });
/** `owner/name`, fit to be part of a path; undefined for anything else. */
const asRepository = (text = '') => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) && !/(?:^|\/)\.\.?(?:\/|$)/.test(text) ? text : undefined;


/***/ }),

/***/ 43048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

const unitMs = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
/** Milliseconds of a duration as Prometheus writes it: `90d`, `1h30m`. Undefined for anything else, `5` included. */
function parseDuration(text) {
    const parts = /^(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/.exec(text);
    if (!parts || text === '')
        return undefined;
    return Object.values(unitMs).reduce((sum, ms, index) => sum + ms * Number(parts[index + 1] ?? 0), 0);
}
const isDuration = (text) => (parseDuration(text) ?? 0) > 0;
const words = 'a duration with units, such as 90d or 1h30m';
const duration = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(words).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(isDuration, words));


/***/ }),

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, date, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56985);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
