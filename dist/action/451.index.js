export const id = 451;
export const ids = [451,301,1764];
export const modules = {

/***/ 70451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requires: () => (/* binding */ requires)
});

// EXTERNAL MODULE: ./build/model/check.js
var check = __webpack_require__(66074);
// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(43048);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
;// CONCATENATED MODULE: ./build/checks/requires/evidence.js

const evidence_check = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    app: schemas/* string */.YjP(),
    /** GitHub's word; only `completed` has a conclusion. */
    status: schemas/* string */.YjP(),
    conclusion: schemas/* optional */.lqM(schemas/* string */.YjP()),
    at: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Of how many with this name, app and workflow it is the newest. */
    of: schemas/* int */.Whr(),
    /** It is a job of the very run that the gate runs in. */
    sameRun: schemas/* optional */.lqM(schemas/* literal */.euz(true)),
    /** It is the job that the gate runs in. */
    own: schemas/* optional */.lqM(schemas/* literal */.euz(true)),
});
const evidence_status = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), state: schemas/* string */.YjP() });
const seen = schemas/* strictObject */.rej({
    sha: schemas/* string */.YjP(),
    /** The newest of each name, app and workflow. */
    checks: schemas/* array */.YOg(evidence_check),
    /** The newest of each context. */
    statuses: schemas/* array */.YOg(evidence_status),
    waitedSeconds: schemas/* int */.Whr(),
});
/** Without a commit nothing can be asked for. */
const requiresEvidence = schemas/* union */.KCZ([schemas/* strictObject */.rej({ unknownCommit: schemas/* string */.YjP() }), seen]);

// EXTERNAL MODULE: ./build/model/as-repository.js
var as_repository = __webpack_require__(43269);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/formats/github-answer.js
var github_answer = __webpack_require__(73731);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/checks/requires/read-origins.js



const runsAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), workflow_id: schemas/* number */.aig(), event: schemas/* string */.YjP() }));
/** None where they cannot be read: each run then stands for itself, which makes more that must succeed, never less. */
async function readOrigins(github, repository, sha) {
    const path = `/repos/${repository}/actions/runs?head_sha=${sha}`;
    try {
        const runs = (0,github_answer/* readAnswer */.J)(runsAnswer, await github.list(path, { items: 'workflow_runs', most: 1_000 }), path);
        return new Map(runs.map(({ id, workflow_id: workflow, event }) => [String(id), `workflow ${workflow} on ${event}`]));
    }
    catch (thrown) {
        if (thrown instanceof errors/* GateError */.ue && thrown.kind !== 'cancelled')
            return new Map();
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/checks/requires/read-checks.js




/** A commit has no more check suites than these, of which GitHub answers. */
const most = 5_000;
const checksAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    started_at: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    details_url: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    app: schemas/* nullish */.cl6(schemas/* object */.Ikc({ slug: schemas/* nullish */.cl6(schemas/* string */.YjP()) })),
}));
/** Names are cut: a thousand of the longest would not fit into evidence. */
const longest = 500;
/** The newest check run of each name, app and workflow: one that another workflow reports makes up for none. */
async function readChecks(github, { repository, sha, run }) {
    const path = `/repos/${repository}/commits/${sha}/check-runs?filter=latest`;
    const all = (0,github_answer/* readAnswer */.J)(checksAnswer, await github.list(path, { items: 'check_runs', most }), path);
    const named = groupsOf(all, ({ name, app }) => JSON.stringify([name, app?.slug ?? '']));
    const isOpen = named.some((group) => new Set(group.map(runOf)).size > 1);
    const origins = isOpen ? await readOrigins(github, repository, sha) : new Map();
    const originOf = (check) => origins.get(runOf(check)) ?? runOf(check);
    const groups = named.flatMap((group) => groupsOf(group, originOf));
    return groups.flatMap((group) => {
        const newest = group.toSorted(newestFirst)[0];
        return newest ? [found(newest, group.length, run)] : [];
    });
}
function groupsOf(checks, keyOf) {
    const groups = new Map();
    for (const check of checks) {
        const group = groups.get(keyOf(check));
        if (group)
            group.push(check);
        else
            groups.set(keyOf(check), [check]);
    }
    return [...groups.values()];
}
/** The workflow run that a check run is a job of; empty for those of other apps. */
const runOf = ({ details_url: url }) => /\/actions\/runs\/(\d{1,20})(?:\/|$)/.exec(url ?? '')?.[1] ?? '';
const startOf = ({ started_at: at }) => Date.parse(at ?? '') || 0;
/** What has not started yet is newer than all that has. */
function newestFirst(one, other) {
    const [a, b] = [one, other].map((check) => check.status === 'completed' ? startOf(check) : startOf(check) || Infinity);
    return a === b ? other.id - one.id : (b ?? 0) - (a ?? 0);
}
function found(check, of, run) {
    const { id, name, status, conclusion, started_at: at, app, details_url: url } = check;
    const isSame = run !== undefined && (url ?? '').includes(`/actions/runs/${run.id}/`);
    return {
        id,
        name: (0,visible/* clip */.$Q)(name, longest),
        app: (0,visible/* clip */.$Q)(app?.slug ?? '', 100),
        status: (0,visible/* clip */.$Q)(status, 40),
        ...(conclusion && { conclusion: (0,visible/* clip */.$Q)(conclusion, 40) }),
        ...(at && { at: (0,visible/* clip */.$Q)(at, 40) }),
        of,
        ...(isSame && { sameRun: true }),
    };
}
const statusesAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), state: schemas/* string */.YjP() }));
/** GitHub answers with the newest of each context. */
async function readStatuses(github, commit) {
    const path = `${commit}/status`;
    const all = (0,github_answer/* readAnswer */.J)(statusesAnswer, await github.list(path, { items: 'statuses', most }), path);
    return all.map(({ context, state }) => ({ name: (0,visible/* clip */.$Q)(context, longest), state: (0,visible/* clip */.$Q)(state, 40) }));
}

;// CONCATENATED MODULE: ./build/checks/requires/read-own-job.js



const jobsAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), status: schemas/* string */.YjP(), runner_name: schemas/* nullish */.cl6(schemas/* string */.YjP()) }));
/**
 * The id of the job that the gate runs in, which is that of its check run: a runner runs one job at a time. Undefined where
 * there is no telling; that job then stays unfinished, which nobody takes for a success.
 */
async function readOwnJob(github, repository, { run, runner }) {
    const path = `/repos/${repository}/actions/runs/${run.id}/attempts/${run.attempt}/jobs`;
    try {
        const jobs = (0,github_answer/* readAnswer */.J)(jobsAnswer, await github.list(path, { items: 'jobs', most: 1_000 }), path);
        const own = jobs.filter(({ status, runner_name: name }) => status === 'in_progress' && name === runner);
        return own.length === 1 ? own[0]?.id : undefined;
    }
    catch (thrown) {
        if (thrown instanceof errors/* GateError */.ue && thrown.kind !== 'cancelled')
            return undefined;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
;// CONCATENATED MODULE: ./build/checks/requires/required.js


/** How it stands with everything that is required, in the order of the config. */
const standingsOf = (evidence, options) => [
    ...options.checks.flatMap((said) => checkStandings(said, evidence, options)),
    ...options.statuses.flatMap((name) => statusStandings(name, evidence, options)),
];
function checkStandings(said, { checks }, { exclude }) {
    const { name, app, conclusion } = typeof said === 'string' ? { name: said, app: undefined, conclusion: ['success'] } : said;
    const isMeant = meaning(name, exclude);
    const named = checks.filter((check) => isMeant(check.name));
    const found = named.filter((check) => !check.own && (app === undefined || check.app === app));
    if (found.length === 0)
        return [absent(name, whyAbsent(named, app), checks)];
    return found.map((check) => standing(check, conclusion));
}
function whyAbsent(named, app) {
    if (named.some(({ own }) => own))
        return 'is this very job, which cannot vouch for itself';
    const others = [...new Set(named.map((check) => check.app))].map(words/* showName */.$i).join(', ');
    return named.length === 0 ? 'was not reported' : `was reported by ${others} and not by ${app ?? 'any app'}`;
}
function standing({ name, app, status, conclusion, of, sameRun }, good) {
    const by = `${app === '' ? '' : ` by ${(0,words/* showName */.$i)(app)}`}${of > 1 ? `, the newest of ${of}` : ''}`;
    if (status !== 'completed' || conclusion === undefined) {
        const where = sameRun ? ', a job of this workflow run' : '';
        return { is: 'pending', name, what: `${(0,words/* showName */.$i)(status)}${by}${where}` };
    }
    return { is: good.includes(conclusion) ? 'good' : 'bad', name, what: `${(0,words/* showName */.$i)(conclusion)}${by}` };
}
function statusStandings(name, { statuses }, { exclude }) {
    const isMeant = meaning(name, exclude);
    const found = statuses.filter((one) => isMeant(one.name));
    if (found.length === 0)
        return [absent(name, 'was not reported', statuses)];
    return found.map((one) => ({ is: statusIs(one), name: one.name, what: `${(0,words/* showName */.$i)(one.state)}, a commit status` }));
}
function statusIs({ state }) {
    if (state === 'success')
        return 'good';
    return state === 'pending' ? 'pending' : 'bad';
}
function meaning(name, exclude) {
    const [matches, isExcluded] = [(0,glob/* compileGlob */.SO)(name), (0,glob/* anyOf */.EB)(exclude)];
    // A name may hold what would be a wildcard in a glob.
    return (other) => (other === name || matches(other)) && !isExcluded(other);
}
const absent = (name, what, there) => ({
    is: 'absent',
    name,
    what,
    near: there.length === 0 ? ['Nothing was reported.'] : nearTo(there),
});
const nearTo = (there) => {
    const names = [...new Set(there.map(({ name }) => (0,words/* showName */.$i)(name)))].sort();
    return [
        `${(0,words/* numberOf */.rl)(names.length, 'name')} reported: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`,
    ];
};

;// CONCATENATED MODULE: ./build/checks/requires/gather.js







/** Looks until nothing is outstanding, something has failed, or the time is up. */
async function gather(from, options) {
    const { clock, signal } = from;
    const target = targetOf(await from.github.event());
    if ('unknownCommit' in target)
        return target;
    const [wait = 0, every = 0] = [options.wait, options.every].map((text) => (0,duration/* parseDuration */.E)(text ?? ''));
    const started = clock.elapsed();
    for (;;) {
        const waited = clock.elapsed() - started;
        const seen = await look(from, target, options);
        const evidence = { ...seen, sha: target.sha, waitedSeconds: Math.floor(waited / 1_000) };
        if (waited >= wait || isSettled(evidence, options))
            return evidence;
        await clock.sleep(Math.min(every, wait - waited), signal);
        if (signal.aborted)
            throw new errors/* GateError */.ue('cancelled', 'interrupted while waiting for required checks');
    }
}
function isSettled(evidence, options) {
    const standings = standingsOf(evidence, options);
    return standings.some(({ is }) => is === 'bad') || standings.every(({ is }) => is === 'good');
}
function targetOf(event) {
    const [repository, sha] = [(0,as_repository/* asRepository */.j)(event?.repository), event && shaOf(event)];
    const isWhole = sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha);
    if (repository !== undefined && isWhole)
        return { repository, sha, run: event?.run };
    const said = event
        ? `"${(0,words/* showName */.$i)(event.repository ?? '')}" at "${(0,words/* showName */.$i)(sha ?? '')}"`
        : 'this is no run of GitHub Actions';
    return {
        unknownCommit: `the commit whose checks are required is unknown: ${said}, expected owner/name and a full commit id`,
    };
}
/** What the run is about: checks of a pull request are those of its head, and not of the merge that is checked out. */
function shaOf({ name, pull, ended, change, sha }) {
    if (pull)
        return pull.headSha;
    if (ended)
        return ended.headSha;
    return name === 'merge_group' ? (change?.head ?? sha) : sha;
}
async function look(from, { repository, sha, run }, options) {
    const commit = `/repos/${repository}/commits/${sha}`;
    const found = options.checks.length > 0 ? await readChecks(from.github, { repository, sha, run }) : [];
    const statuses = options.statuses.length > 0 ? await readStatuses(from.github, commit) : [];
    const own = await ownAmong(from, found, { repository, sha, run });
    const checks = found.map(({ id, ...check }) => (id === own ? { ...check, own: true } : check));
    return { checks, statuses };
}
/** Asked only where this run has unfinished jobs, which it always has, unless the gate runs on another event. */
async function ownAmong({ github, env }, found, { repository, run }) {
    const runner = env.get('RUNNER_NAME');
    const isOpen = found.some(({ status, sameRun }) => sameRun && status !== 'completed');
    return run && runner && isOpen ? readOwnJob(github, repository, { run, runner }) : undefined;
}

;// CONCATENATED MODULE: ./build/checks/requires/judge.js


const ruleOf = { bad: 'not-successful', pending: 'pending', absent: 'not-reported' };
function judge(now, options) {
    if ('unknownCommit' in now)
        return { facts: [], findings: [{ rule: 'commit-unknown', message: now.unknownCommit }] };
    const standings = standingsOf(now, options);
    const good = standings.filter(({ is }) => is === 'good');
    const waited = now.waitedSeconds > 0 ? `, after ${(0,words/* numberOf */.rl)(now.waitedSeconds, 'second')}` : '';
    const summary = {
        label: 'required',
        value: `${good.length} of ${standings.length} succeeded on ${(0,words/* showCommit */.B)(now.sha)}${waited}`,
        key: true,
    };
    return {
        facts: [summary, ...good.map(({ name, what }) => ({ of: (0,words/* showName */.$i)(name), label: 'conclusion', value: what }))],
        findings: standings.flatMap((one) => findingsOf(one, now)),
    };
}
function findingsOf(standing, { sha, waitedSeconds }) {
    if (standing.is === 'good')
        return [];
    const waited = standing.is !== 'bad' && waitedSeconds > 0 ? ` after ${(0,words/* numberOf */.rl)(waitedSeconds, 'second')}` : '';
    const verb = standing.is === 'absent' ? '' : 'is ';
    const message = `${(0,words/* showName */.$i)(standing.name)} ${verb}${standing.what} on ${(0,words/* showCommit */.B)(sha)}${waited}`;
    return [{ rule: ruleOf[standing.is], message, ...(standing.is === 'absent' && { details: standing.near }) }];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var util = __webpack_require__(54723);
// EXTERNAL MODULE: ./build/model/described.js
var described = __webpack_require__(70301);
;// CONCATENATED MODULE: ./build/checks/requires/options.js




const word = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(500));
const conclusions = [
    'success',
    'neutral',
    'skipped',
    'failure',
    'cancelled',
    'timed_out',
    'action_required',
    'stale',
    'startup_failure',
];
const options_check = schemas/* strictObject */.rej({
    name: (0,described/* described */.W)(util/* clone */.o8(word), 'The name of the check run, or a glob for several of which each must have succeeded.'),
    app: (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z\d][\w-]*$/, 'the slug of an app, such as github-actions'))), 'The slug of the app that reports it, such as `github-actions`. Default: any, and then every app that reports the name.'),
    conclusion: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n(conclusions)).check(api/* _minLength */.m9(1)), ['success']), 'The conclusions that are good enough.'),
});
const shape = schemas/* strictObject */.rej({
    checks: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* union */.KCZ([util/* clone */.o8(word), options_check])), []), 'Check runs of the commit that must have succeeded; every job of a workflow is one. A name alone is short for `name`.'),
    statuses: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(util/* clone */.o8(word)), []), 'Commit statuses that must have succeeded: the names of their contexts, or globs.'),
    exclude: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(util/* clone */.o8(word)), ['epic21-gate']), 'Globs of names that never count: above all the check run of the gate itself.'),
    wait: (0,described/* described */.W)(schemas/* optional */.lqM(util/* clone */.o8(duration/* duration */.p)), 'How long to wait for what is not finished, such as `10m`. Default: not at all.'),
    every: (0,described/* described */.W)(schemas/* _default */.Rvf(util/* clone */.o8(duration/* duration */.p), '15s'), 'How long to pause before looking again.'),
});
const requiresOptions = shape.check((payload) => {
    const { checks, statuses, exclude, every } = payload.value;
    const wrong = (at, message) => void payload.issues.push({ code: 'custom', input: payload.value, path: at, message });
    if (checks.length + statuses.length === 0)
        wrong(['checks'], 'at least one name here or in `statuses`');
    if (((0,duration/* parseDuration */.E)(every) ?? 0) < 1_000)
        wrong(['every'], 'at least 1s: GitHub limits how often it may be asked');
    const isExcluded = (0,glob/* anyOf */.EB)(exclude);
    const excluded = 'a name that `exclude` does not leave out: the gate cannot vouch for itself';
    for (const [at, said] of checks.entries())
        if (isExcluded(typeof said === 'string' ? said : said.name))
            wrong(['checks', at], excluded);
    for (const [at, name] of statuses.entries())
        if (isExcluded(name))
            wrong(['statuses', at], excluded);
});

;// CONCATENATED MODULE: ./build/checks/requires/rules.js
const rules = {
    'not-successful': {
        title: 'A required check did not succeed',
        severity: 'error',
        why: 'What failed, was skipped or was canceled says nothing good about this commit.',
        help: 'Correct what it found and run it again, or name the conclusions that are good enough in `conclusion`.',
    },
    'not-reported': {
        title: 'A required check was not reported for this commit',
        severity: 'error',
        unmeasured: true,
        why: 'A check that never ran has not passed, and a misspelled name would never be missed.',
        help: 'Correct the name in the config, let the check run for this commit, or give it time with `wait`.',
    },
    pending: {
        title: 'A required check is not finished',
        severity: 'error',
        unmeasured: true,
        why: 'What is still running may yet fail.',
        help: 'Wait longer with `wait`, or run the gate after it: with `needs`, or on workflow_run.',
    },
    'commit-unknown': {
        title: 'It is unknown whose checks are required',
        severity: 'error',
        unmeasured: true,
        why: 'The checks of another commit say nothing about this one.',
        help: 'Run the gate in a workflow of GitHub Actions, or leave the check out elsewhere: `--skip requires`.',
    },
};

;// CONCATENATED MODULE: ./build/checks/requires/strictness.js
/** What is excluded no longer may be all that a glob of `checks` finds, or what stands in its way: nobody can tell which. */
const strictness = {
    checks: 'more',
    statuses: 'more',
    wait: 'any',
    every: 'any',
};

;// CONCATENATED MODULE: ./build/checks/requires/index.js








const requires = (0,check/* defineCheck */.q)({
    id: 'requires',
    title: 'Required checks',
    summary: 'Other checks of this very commit were reported, are finished and have succeeded.',
    options: requiresOptions,
    evidence: requiresEvidence,
    rules: rules,
    strictness: strictness,
    waitsMs: ({ wait = '' }) => (0,duration/* parseDuration */.E)(wait) ?? 0,
    gather: gather,
    judge: judge,
});


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

/***/ 43269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ asRepository)
/* harmony export */ });
/** `owner/name`, fit to be part of a path; undefined for anything else. */
const asRepository = (text = '') => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) && !/(?:^|\/)\.\.?(?:\/|$)/.test(text) ? text : undefined;


/***/ }),

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


/***/ })

};
