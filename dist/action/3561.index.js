export const id = 3561;
export const ids = [3561,301,1764];
export const modules = {

/***/ 52713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ approvalEvidence)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

const review = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    login: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** GitHub's word for what an account is: `User`, `Bot`; empty where it does not say. */
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['approved', 'changes-requested', 'dismissed', 'rejected']),
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    association: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Of the approval of a run. */
    environments: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
});
const pull = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ pullRequest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), labels: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const run = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() });
const unreadable = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ unreadable: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** What was read of one team, one person or one pull request, or why it was not. */
const team = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ team: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), members: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), unreadable]) });
const permission = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    login: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    permission: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['none', 'read', 'triage', 'write', 'maintain', 'admin']), unreadable]),
});
/** Who approved what the run is about, as evidence. Made anew for each schema that it is part of. */
const approvalEvidence = () => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    unreadable,
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        of: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([pull, run]),
        /** The commit that is judged; what was said of another one does not count. */
        head: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Who opened the pull request, or started the run. */
        authors: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** The last that each person said, by login. */
        reviews: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(review),
        contributors: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), unreadable])),
        teams: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(team),
        permissions: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(permission),
    }),
]);


/***/ }),

/***/ 39821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ judgeApproval),
/* harmony export */   q: () => (/* binding */ showNeed)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45583);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64544);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80233);



/** Whether those who must have approved have approved. */
function judgeApproval(evidence, requirement) {
    if ('unreadable' in evidence) {
        const missing = `no approval could be read, needed ${showNeed(requirement)}`;
        return { met: false, have: [], missing, others: [], unmeasured: evidence.unreadable };
    }
    const standings = evidence.reviews.map((review) => ({ review, standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .YP)(review, evidence, requirement) }));
    const have = standings.filter(({ standing }) => standing.is === 'counted').map(({ review }) => review.login);
    if (have.length >= requirement.count)
        return { met: true, have, missing: '', others: [] };
    const others = standings.flatMap(({ review, standing }) => showOther(review, standing));
    return {
        met: false,
        have,
        missing: `${have.length} of ${showNeed(requirement)} on ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showCommit */ .B)(evidence.head)}${showHave(have)}`,
        others: (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listFirst */ .rL)(others, 20, (line) => line),
        unmeasured: unknownPart(evidence, requirement) ?? standings.flatMap(({ standing }) => unknownOf(standing))[0],
    };
}
const showHave = (have) => have.length === 0 ? '' : `: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listFirst */ .rL)(have, 10, _model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i).join(', ')}`;
const showOther = (review, standing) => standing.is === 'counted' ? [] : [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(review.login)}: ${standing.why}`];
const unknownOf = (standing) => (standing.is === 'unknown' ? [standing.why] : []);
/** A team that cannot be read is said at once, and not when the first of its members has approved. */
const unknownPart = (evidence, { teams }) => teams
    .map((team) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(evidence, team))
    .flatMap((members) => ('unreadable' in members ? [members.unreadable] : []))[0];
/** `2 approvals by members of org/ops`. */
function showNeed(requirement) {
    const people = [...requirement.users, ...requirement.teams.map((team) => `a member of ${team}`)];
    const permission = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .neededPermission */ .lX)(requirement);
    const who = people.length > 0 ? ` by ${joinOr(people)}` : '';
    const may = permission === undefined ? '' : ` with the permission ${permission}`;
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(requirement.count, 'approval')}${who}${may}`;
}
function joinOr(words) {
    const shown = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listFirst */ .rL)(words, 8, _model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i);
    const last = shown.at(-1) ?? '';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} or ${last.replace(/^and /, '')}`;
}


/***/ }),

/***/ 78343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ hasLogin),
/* harmony export */   f: () => (/* binding */ foldLogin)
/* harmony export */ });
/** A login as GitHub compares it. */
const foldLogin = (login) => login.toLowerCase();
const hasLogin = (logins, login) => logins.some((one) => foldLogin(one) === foldLogin(login));


/***/ }),

/***/ 80233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ approvalRequirement),
/* harmony export */   P: () => (/* binding */ permissions),
/* harmony export */   lX: () => (/* binding */ neededPermission),
/* harmony export */   mg: () => (/* binding */ peopleOptions)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _model_described_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70301);


const permissions = ['write', 'maintain', 'admin'];
const login = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z\d][\w-]{0,99}$/, 'the login of a person, without @'));
const team = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z\d][\w-]{0,99}\/[A-Za-z\d_][\w.-]{0,99}$/, 'a team as organization/name, without @'));
/** Some people, by name or by team. Made anew for each schema that it is part of. */
const peopleOptions = (what) => ({
    users: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(login), []), `${what}, by login.`),
    teams: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(team), []), `${what}, as members of a team: \`organization/name\`. Reading members needs a token of one's own.`),
});
/** Whose approval something needs. Made anew for each schema that it is part of. */
const approvalRequirement = () => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    count: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(20)), 1), 'How many different people must approve.'),
    ...peopleOptions('Who may approve'),
    permission: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(permissions)), 'What who approves may at least do in the repository. Default: `write`, where nobody is named.'),
    author: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['denied', 'allowed']), 'denied'), 'Whether the approval of who opened the pull request, or started the run, counts.'),
    contributors: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['denied', 'allowed']), 'allowed'), 'Whether the approval of an author or committer of its commits counts.'),
    environments: (0,_model_described_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .W)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1))), []), 'Where a run is approved and not a pull request: the environments of which one must have been approved. Default: any.'),
});
/** Where nobody is named, not everybody may approve. */
const neededPermission = ({ users, teams, permission, }) => permission ?? (users.length + teams.length === 0 ? 'write' : undefined);


/***/ }),

/***/ 64544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   xU: () => (/* binding */ membership)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45583);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78343);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80233);



const not = (why) => ({ is: 'not-counted', why });
const unknown = (why) => ({ is: 'unknown', why });
const states = {
    approved: undefined,
    'changes-requested': 'asks for changes',
    dismissed: 'the review was dismissed',
    rejected: 'rejected the run',
};
const said = ({ state }) => {
    const why = states[state];
    return why === undefined ? undefined : not(why);
};
const isPerson = ({ login, type }) => {
    if ((0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .foldLogin */ .f)(login) === 'ghost')
        return not('the account is deleted');
    return type === 'User' && !/\[bot\]$/i.test(login) ? undefined : not('is no person');
};
const isAnother = ({ login }, { authors, of }, { author }) => author === 'denied' && (0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .hasLogin */ .e)(authors, login)
    ? not('run' in of ? 'started the run' : 'opened the pull request')
    : undefined;
const isNoContributor = ({ login }, { contributors, of }, requirement) => {
    if (requirement.contributors === 'allowed' || 'run' in of)
        return undefined;
    if (contributors === undefined)
        return unknown('who contributed is not in the evidence');
    if ('unreadable' in contributors)
        return unknown(contributors.unreadable);
    return (0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .hasLogin */ .e)(contributors, login) ? not('has commits in it') : undefined;
};
const isOfHead = ({ commit }, { head }) => commit === head
    ? undefined
    : not(`approved ${commit === undefined ? 'no known commit' : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showCommit */ .B)(commit)}, not ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showCommit */ .B)(head)}`);
const isOfEnvironment = ({ environments }, { of }, requirement) => {
    if (!('run' in of) || requirement.environments.length === 0)
        return undefined;
    const approved = environments ?? [];
    if (approved.some((name) => requirement.environments.includes(name)))
        return undefined;
    return not(`approved ${approved.map(_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i).join(', ') || 'no environment'}, not ${requirement.environments.join(', ')}`);
};
const isNamed = ({ login }, evidence, { users, teams }) => users.length + teams.length === 0 ? undefined : membership(login, evidence, { users, teams });
/** Why someone is not among these people; a team that was not read leaves it open. */
function membership(login, evidence, { users, teams }) {
    if ((0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .hasLogin */ .e)(users, login))
        return undefined;
    const asked = teams.map((team) => membersOf(evidence, team));
    if (asked.some((members) => Array.isArray(members) && (0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .hasLogin */ .e)(members, login)))
        return undefined;
    const [open] = asked.flatMap((members) => ('unreadable' in members ? [members.unreadable] : []));
    return open === undefined ? not('is not one of them') : unknown(open);
}
const membersOf = ({ teams }, team) => teams.find((one) => one.team === team)?.members ?? {
    unreadable: `the members of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(team)} are not in the evidence`,
};
const mayDo = ({ login }, evidence, requirement) => {
    const needed = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .neededPermission */ .lX)(requirement);
    if (needed === undefined)
        return undefined;
    const found = evidence.permissions.find((one) => (0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .foldLogin */ .f)(one.login) === (0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .foldLogin */ .f)(login))?.permission;
    if (found === undefined)
        return unknown(`what ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(login)} may do was not read`);
    if (typeof found !== 'string')
        return unknown(found.unreadable);
    const enough = _requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .permissions */ .P.slice(_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .permissions */ .P.indexOf(needed));
    return enough.includes(found) ? undefined : not(`has the permission ${found}, not ${needed}`);
};
const questions = [
    said,
    isPerson,
    isAnother,
    isNoContributor,
    isOfHead,
    isOfEnvironment,
    isNamed,
    mayDo,
];
/** What certainly does not count is not held up by what could not be read. */
function standingOf(review, evidence, requirement) {
    const doubts = questions.flatMap((ask) => ask(review, evidence, requirement) ?? []);
    return doubts.find(({ is }) => is === 'not-counted') ?? doubts[0] ?? { is: 'counted' };
}


/***/ }),

/***/ 83561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvals: () => (/* binding */ approvals)
});

// EXTERNAL MODULE: ./build/model/check.js
var check = __webpack_require__(66074);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./build/approval/evidence.js
var evidence = __webpack_require__(52713);
;// CONCATENATED MODULE: ./build/checks/approvals/evidence.js


const unreadable = schemas/* strictObject */.rej({ unreadable: schemas/* string */.YjP() });
const row = schemas/* strictObject */.rej({
    line: schemas/* int */.Whr(),
    scenario: schemas/* string */.YjP(),
    initiate: schemas/* string */.YjP(),
    approve: schemas/* string */.YjP(),
    notify: schemas/* string */.YjP(),
});
const approvalsEvidence = schemas/* strictObject */.rej({
    now: iso/* datetime */.w$(),
    event: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** The branch of the run, where it is about no pull request. */
    branch: schemas/* optional */.lqM(schemas/* string */.YjP()),
    approvals: (0,evidence/* approvalEvidence */.V)(),
    /** Both names of a renamed file; absent where no rule asks. */
    changed: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), unreadable])),
    /** As the environment says them; absent where it does not. */
    stages: schemas/* optional */.lqM(schemas/* string */.YjP()),
    deployedAt: schemas/* optional */.lqM(schemas/* string */.YjP()),
    table: schemas/* optional */.lqM(schemas/* union */.KCZ([
        unreadable,
        schemas/* strictObject */.rej({ missing: schemas/* string */.YjP() }),
        schemas/* strictObject */.rej({ line: schemas/* int */.Whr(), rows: schemas/* array */.YOg(row) }),
    ])),
});

// EXTERNAL MODULE: ./build/approval/read-approvals.js + 3 modules
var read_approvals = __webpack_require__(2859);
// EXTERNAL MODULE: ./build/approval/unreadable.js
var approval_unreadable = __webpack_require__(53231);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
;// CONCATENATED MODULE: ./build/checks/approvals/read-table.js





const columns = ['scenario', 'initiate', 'approve', 'notify'];
const mostRows = 1_000;
const readTable = (files, options) => (0,approval_unreadable/* orUnreadable */.p)(read(files, options));
/** The rows of every table of the document that has the columns. */
async function read(files, options) {
    const { file } = options;
    const bytes = await files.read(file).catch(asMissing);
    if (!bytes)
        return { missing: `${file} does not exist` };
    // The Markdown parser costs start-up time, and most configs name no table.
    const { markdownTables } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(3182)]).then(__webpack_require__.bind(__webpack_require__, 73182));
    const all = markdownTables((0,formats_text/* decodeText */.g)(bytes, file, limits/* limits */.F.documentBytes));
    const tables = all.filter(({ head }) => columns.every((column) => head.includes(options[column])));
    const headings = columns.map((column) => `"${options[column]}"`).join(', ');
    if (!tables[0])
        return { missing: `${file} has no table with the columns ${headings}` };
    const rows = tables.flatMap(({ head, rows: own }) => own.map(({ cells, line }) => {
        const cell = (column) => (0,visible/* clip */.$Q)(cells[head.indexOf(options[column])] ?? '', 500);
        return {
            line,
            scenario: cell('scenario'),
            initiate: cell('initiate'),
            approve: cell('approve'),
            notify: cell('notify'),
        };
    }));
    if (rows.length > mostRows)
        throw new errors/* GateError */.ue('too-large', `${file} has ${rows.length} rows, over the limit of ${mostRows}`);
    return { line: tables[0].line, rows };
}
function asMissing(thrown) {
    if (!(thrown instanceof errors/* GateError */.ue) || thrown.kind !== 'not-found')
        throw thrown;
}

;// CONCATENATED MODULE: ./build/checks/approvals/resolve-rule.js
const resolveRules = (options) => options.rules.map((rule) => resolve(rule, options));
function resolve({ initiate, approve, ...rule }, { roles }) {
    const people = (said) => {
        const named = said.roles.flatMap((name) => roles[name] ?? []);
        return {
            users: [...new Set([...said.users, ...named.flatMap(({ users }) => users)])],
            teams: [...new Set([...said.teams, ...named.flatMap(({ teams }) => teams)])],
        };
    };
    return {
        ...rule,
        initiate: initiate && people(initiate),
        approve: approve === 'none' ? 'none' : { ...approve, ...people(approve) },
    };
}

;// CONCATENATED MODULE: ./build/checks/approvals/gather.js







const mostChanged = 50_000;
async function gather(from, options) {
    const rules = resolveRules(options);
    const event = await from.github.event();
    const branch = /^refs\/heads\/(.+)$/.exec(event?.ref ?? '')?.[1];
    const approvals = await (0,read_approvals/* readApprovals */.R)(from, {
        requirements: rules.flatMap(({ approve }) => (approve === 'none' ? [] : [approve])),
        teams: rules.flatMap(({ initiate }) => initiate?.teams ?? []),
    });
    const isAsked = rules.some(({ when }) => when.paths !== undefined);
    const { stages, 'deployed-at': deployedAt } = options.scenario;
    return {
        now: from.clock.now().toISOString(),
        event: event?.name,
        branch,
        approvals,
        ...(isAsked && { changed: await (0,approval_unreadable/* orUnreadable */.p)(readChanged(from, event)) }),
        ...(asks(rules, 'stages') && { stages: said(from, stages) }),
        ...(asks(rules, 'since-deploy') && { deployedAt: said(from, deployedAt) }),
        ...(options.table && { table: await readTable(from.files, options.table) }),
    };
}
const asks = (rules, what) => rules.some(({ when }) => when[what] !== undefined);
/** An empty variable is one that an input of the workflow left unsaid. */
function said({ env }, name) {
    const value = env.get(name)?.trim();
    return value ? (0,visible/* clip */.$Q)(value, 80) : undefined;
}
async function readChanged({ git, comparison }, event) {
    const found = await comparison();
    if (!found && isChangeless(event))
        return [];
    if (!found)
        throw new errors/* GateError */.ue('unavailable', `nothing says what is compared on ${(0,words/* showName */.$i)(event?.name ?? 'this run')}`);
    if ('unknown' in found)
        throw new errors/* GateError */.ue('unavailable', found.unknown, { hint: found.hint });
    const changed = await git.changedFiles(found.base, found.head);
    if (changed.length <= mostChanged)
        return [...changed];
    throw new errors/* GateError */.ue('too-large', `${changed.length} files are changed, over the limit of ${mostChanged}`);
}
/** Of the repository as it is; what any other run is about, nobody said. */
const isChangeless = (event) => event !== undefined && !/^(?:pull_request|merge_group|push$|workflow_run$|none$)/.test(event.name);

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(43048);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var util = __webpack_require__(54723);
// EXTERNAL MODULE: ./build/approval/requirement.js
var requirement = __webpack_require__(80233);
// EXTERNAL MODULE: ./build/model/described.js
var described = __webpack_require__(70301);
// EXTERNAL MODULE: ./build/model/events.js
var events = __webpack_require__(42213);
;// CONCATENATED MODULE: ./build/checks/approvals/options.js





const scopes = ['one', 'many', 'all'];
const word = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const options_words = schemas/* array */.YOg(word).check(api/* _minLength */.m9(1));
const variable = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z_]\w*$/, 'the name of an environment variable'));
const roleNames = schemas/* _default */.Rvf(schemas/* array */.YOg(word), []);
const since = schemas/* strictObject */.rej({
    'at-most': (0,described/* described */.W)(schemas/* optional */.lqM(util/* clone */.o8(duration/* duration */.p)), 'The deploy is no longer ago than this, such as 1h.'),
    over: (0,described/* described */.W)(schemas/* optional */.lqM(util/* clone */.o8(duration/* duration */.p)), 'The deploy is longer ago than this.'),
})
    .check(schemas/* refine */.YPB((said) => said['at-most'] !== undefined || said.over !== undefined, '`at-most` or `over`'));
const when = schemas/* strictObject */.rej({
    paths: (0,described/* described */.W)(schemas/* optional */.lqM(util/* clone */.o8(options_words)), 'Globs: a changed file matches one of them.'),
    labels: (0,described/* described */.W)(schemas/* optional */.lqM(util/* clone */.o8(options_words)), 'The pull request has one of these labels.'),
    base: (0,described/* described */.W)(schemas/* optional */.lqM(util/* clone */.o8(options_words)), 'Globs: the branch that the pull request goes into matches one; without a pull request, the branch of the run.'),
    events: (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(events/* events */.A)).check(api/* _minLength */.m9(1))), 'The event that started the run is one of these.'),
    stages: (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(scopes)).check(api/* _minLength */.m9(1))), 'How many stages it is about, as the environment says: `one`, `many` or `all`.'),
    'since-deploy': (0,described/* described */.W)(schemas/* optional */.lqM(since), 'How long ago the deploy was, as the environment says.'),
});
const role = schemas/* strictObject */.rej((0,requirement/* peopleOptions */.mg)('Who has the role'));
const initiate = schemas/* strictObject */.rej({
    roles: (0,described/* described */.W)(util/* clone */.o8(roleNames), 'Who may start it, by role.'),
    ...(0,requirement/* peopleOptions */.mg)('Who may start it'),
});
const approve = schemas/* extend */.X$i((0,requirement/* approvalRequirement */.BO)(), {
    roles: (0,described/* described */.W)(util/* clone */.o8(roleNames), 'Who may approve, by role.'),
});
const rule = schemas/* strictObject */.rej({
    name: (0,described/* described */.W)(util/* clone */.o8(word), 'What it is called, as the document has it.'),
    when: (0,described/* described */.W)(schemas/* _default */.Rvf(when, {}), 'When the rule applies: all that is said must be so. Default: always. Where several rules apply, each must be met.'),
    initiate: (0,described/* described */.W)(schemas/* optional */.lqM(initiate), 'Who may open the pull request, or start the run. Default: anybody.'),
    approve: (0,described/* described */.W)(schemas/* union */.KCZ([schemas/* literal */.euz('none'), approve]), 'Whose approval it needs; `none` says that it needs none.'),
    notify: (0,described/* described */.W)(schemas/* optional */.lqM(util/* clone */.o8(word)), 'Whom to tell, shown as the next step.'),
});
const table = schemas/* strictObject */.rej({
    file: (0,described/* described */.W)(util/* clone */.o8(word), 'A Markdown document with the table of who may do what.'),
    scenario: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* string */.YjP(), 'Scenario'), 'The heading of the column with the names of the rules.'),
    initiate: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* string */.YjP(), 'Authority'), 'The heading of the column with who may start it.'),
    approve: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* string */.YjP(), 'Approval Required'), 'The heading of the column with who must approve.'),
    notify: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* string */.YjP(), 'Communication'), 'The heading of the column with whom to tell.'),
});
const scenario = schemas/* strictObject */.rej({
    stages: (0,described/* described */.W)(schemas/* _default */.Rvf(util/* clone */.o8(variable), 'GATE_STAGES'), 'The environment variable that says how many stages it is about: `one`, `many` or `all`.'),
    'deployed-at': (0,described/* described */.W)(schemas/* _default */.Rvf(util/* clone */.o8(variable), 'GATE_DEPLOYED_AT'), 'The environment variable with the time of the deploy, with its zone: `2026-01-31T09:30:00Z`.'),
});
const shape = schemas/* strictObject */.rej({
    rules: (0,described/* described */.W)(schemas/* array */.YOg(rule).check(api/* _minLength */.m9(1)), 'Who may start what, and who must approve it. What no rule applies to is denied.'),
    roles: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* record */.g1P(word, role), {}), 'People by what they are called in rules and document.'),
    scenario: (0,described/* described */.W)(schemas/* prefault */.SdS(scenario, {}), 'Where the run says what it is about.'),
    table: (0,described/* described */.W)(schemas/* optional */.lqM(table), 'The document whose table must say the same as the rules.'),
});
const approvalsOptions = shape.check((payload) => {
    const options = payload.value;
    const wrong = (at, message) => void payload.issues.push({ code: 'custom', input: options, path: at, message });
    for (const [name, { users, teams }] of Object.entries(options.roles))
        if (users.length + teams.length === 0)
            wrong(['roles', name], '`users` or `teams`: who has the role');
    const names = options.rules.map(({ name }) => name);
    for (const [at, one] of options.rules.entries()) {
        if (names.indexOf(one.name) !== at)
            wrong(['rules', at, 'name'], 'another name: each rule has its own');
        if (one.initiate && isNobody(one.initiate))
            wrong(['rules', at, 'initiate'], '`roles`, `users` or `teams`');
        for (const { path, message } of unknownRoles(one, options))
            wrong(['rules', at, ...path], message);
    }
});
const isNobody = ({ roles, users, teams }) => roles.length + users.length + teams.length === 0;
function unknownRoles({ initiate: start, approve: needed }, { roles }) {
    const named = [
        ['initiate', start?.roles ?? []],
        ['approve', needed === 'none' ? [] : needed.roles],
    ];
    const message = Object.keys(roles).length === 0 ? '`roles` that say who has it' : `one of ${Object.keys(roles).join(', ')}`;
    return named.flatMap(([key, said]) => said.flatMap((name, at) => (Object.hasOwn(roles, name) ? [] : [{ path: [key, 'roles', at], message }])));
}

;// CONCATENATED MODULE: ./build/checks/approvals/applies.js




const clockSkewMs = 300_000;
const byPaths = ({ paths }, { changed }) => {
    if (!paths)
        return true;
    if (!changed)
        return { unknown: 'the changed files are not in the evidence' };
    if ('unreadable' in changed)
        return { unknown: `the changed files cannot be told: ${changed.unreadable}` };
    return changed.some((0,glob/* anyOf */.EB)(paths));
};
const byLabels = ({ labels }, { approvals }) => {
    if (!labels)
        return true;
    if ('unreadable' in approvals)
        return { unknown: 'the labels of the pull request were not read' };
    const { of } = approvals;
    return 'labels' in of && of.labels.some((label) => labels.includes(label));
};
const byBase = ({ base }, { approvals, branch }) => {
    if (!base)
        return true;
    if ('unreadable' in approvals)
        return { unknown: 'the branch that it goes into was not read' };
    const into = 'base' in approvals.of ? approvals.of.base : branch;
    return into !== undefined && (0,glob/* anyOf */.EB)(base)(into);
};
const byEvents = ({ events }, { event = 'none' }) => !events || events.some((one) => one === event);
const byStages = ({ stages }, { stages: said }, scenario) => {
    if (!stages)
        return true;
    const expected = `expected ${scopes.join(', ')}`;
    if (said === undefined)
        return { unknown: `the environment variable ${scenario.stages} is not set, ${expected}` };
    const scope = scopes.find((one) => one === said);
    if (scope === undefined)
        return { unknown: `the environment variable ${scenario.stages} is "${(0,words/* showName */.$i)(said)}", ${expected}` };
    return stages.includes(scope);
};
const bySinceDeploy = ({ 'since-deploy': since }, evidence, scenario) => {
    if (!since)
        return true;
    const age = ageOf(evidence, scenario['deployed-at']);
    if (typeof age !== 'number')
        return age;
    const [most, over] = [since['at-most'], since.over].map((text) => text && (0,duration/* parseDuration */.E)(text));
    return !(typeof most === 'number' && age > most) && !(typeof over === 'number' && age <= over);
};
/** Milliseconds since the deploy. */
function ageOf({ now, deployedAt }, variable) {
    if (deployedAt === undefined)
        return { unknown: `the environment variable ${variable} is not set, expected the time of the deploy` };
    const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(deployedAt);
    const age = Date.parse(now) - (isTime ? Date.parse(deployedAt) : Number.NaN);
    const said = `the environment variable ${variable} is "${(0,words/* showName */.$i)(deployedAt)}"`;
    if (Number.isNaN(age))
        return { unknown: `${said}, expected a time with its zone, such as 2026-01-31T09:30:00Z` };
    return age < -clockSkewMs ? { unknown: `${said}, which is to come: it is ${now}` } : Math.max(0, age);
}
const questions = [byEvents, byStages, bySinceDeploy, byBase, byLabels, byPaths];
/** What is certainly not so decides, whatever else there is no telling of. */
function applies(when, evidence, scenario) {
    const answers = questions.map((ask) => ask(when, evidence, scenario));
    return answers.every((answer) => answer !== false) && (answers.find((answer) => answer !== true) ?? true);
}

// EXTERNAL MODULE: ./build/approval/judge-approval.js
var judge_approval = __webpack_require__(39821);
// EXTERNAL MODULE: ./build/approval/standing.js
var standing = __webpack_require__(64544);
;// CONCATENATED MODULE: ./build/checks/approvals/judge-rule.js



/** Whether a rule that applies is met. */
function judgeRule(rule, approvals) {
    const parts = [judgeInitiators(rule, approvals), judgeApprovers(rule, approvals)];
    const of = (0,words/* showName */.$i)(rule.name);
    const next = rule.notify === undefined ? [] : [{ of, label: 'next step', value: `notify: ${(0,words/* showName */.$i)(rule.notify)}` }];
    return {
        facts: [...parts.flatMap(({ facts }) => facts), ...next],
        findings: parts.flatMap(({ findings }) => findings),
    };
}
function judgeInitiators({ name, initiate }, approvals) {
    const of = (0,words/* showName */.$i)(name);
    const shown = approvals.authors.map(words/* showName */.$i).join(' and ');
    if (!initiate)
        return { facts: [{ of, label: 'started by', value: shown }], findings: [] };
    const may = (0,words/* listFirst */.rL)([...initiate.users, ...initiate.teams], 8, words/* showName */.$i).join(', ');
    const doubts = approvals.authors.flatMap((login) => {
        const doubt = (0,standing/* membership */.xU)(login, approvals, initiate);
        return doubt ? [{ login, ...doubt }] : [];
    });
    const findings = doubts.map(({ login, is, why }) => {
        if (is === 'unknown')
            return { rule: 'unreadable', message: `${of}: whether ${(0,words/* showName */.$i)(login)} may start it is unknown: ${why}` };
        return { rule: 'wrong-initiator', message: `${of}: ${(0,words/* showName */.$i)(login)} started it, allowed are ${may}` };
    });
    return { facts: findings.length > 0 ? [] : [{ of, label: 'started by', value: shown, limit: may }], findings };
}
function judgeApprovers({ name, approve }, approvals) {
    const of = (0,words/* showName */.$i)(name);
    if (approve === 'none')
        return { facts: [{ of, label: 'approvals', value: 'none needed', key: true }], findings: [] };
    const { met, have, missing, others, unmeasured } = (0,judge_approval/* judgeApproval */.b)(approvals, approve);
    const limit = (0,judge_approval/* showNeed */.q)(approve);
    if (met)
        return {
            facts: [{ of, label: 'approvals', value: (0,words/* listFirst */.rL)(have, 10, words/* showName */.$i).join(', '), limit, key: true }],
            findings: [],
        };
    const rule = unmeasured === undefined ? 'approval-missing' : 'unreadable';
    const why = unmeasured === undefined ? '' : `: ${unmeasured}`;
    return { facts: [], findings: [{ rule, message: `${of}: ${missing}${why}`, details: others }] };
}

;// CONCATENATED MODULE: ./build/checks/approvals/named-people.js
/** The names that a rule gives to people, each once. */
const expectedNames = ({ roles, users, teams }) => [
    ...new Set([...roles, ...users, ...teams]),
];
/** Every name that the config gives to people. */
const allNames = ({ roles, rules }) => [
    ...new Set([
        ...Object.keys(roles),
        ...rules.flatMap(({ initiate, approve }) => [
            ...(initiate ? expectedNames(initiate) : []),
            ...(approve === 'none' ? [] : expectedNames(approve)),
        ]),
    ]),
];
/** Which names a text mentions, as whole words; within a longer name a shorter one is not mentioned. */
function namesIn(text, names) {
    let rest = ` ${text.toLowerCase().replace(/\s+/g, ' ')} `;
    const longestFirst = [...names].sort((a, b) => b.length - a.length);
    return longestFirst.filter((name) => {
        const parts = splitAtWord(rest, name.toLowerCase().replace(/\s+/g, ' '));
        rest = parts.join('\0');
        return parts.length > 1;
    });
}
/** What stands between the places where a word stands alone. */
function splitAtWord(text, word) {
    const parts = [];
    let from = 0;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        if (at < from || isWord(text[at - 1]) || isWord(text[at + word.length]))
            continue;
        parts.push(text.slice(from, at));
        from = at + word.length;
    }
    return [...parts, text.slice(from)];
}
const isWord = (character) => character !== undefined && /[\p{L}\p{N}_]/u.test(character);

;// CONCATENATED MODULE: ./build/checks/approvals/judge-table.js


/** Whether the document says the same as the rules, cell by cell. */
function judgeTable({ table }, options) {
    const file = options.table?.file;
    if (file === undefined)
        return { facts: [], findings: [] };
    if (!table)
        return one('unreadable', `the table of ${(0,words/* showName */.$i)(file)} is not in the evidence`, file);
    if ('unreadable' in table)
        return one('unreadable', table.unreadable, file);
    if ('missing' in table)
        return one('table-missing', table.missing, file);
    const findings = [
        ...table.rows.flatMap((row, at) => judgeRow(row, table.rows.slice(0, at), file, options)),
        ...options.rules
            .filter(({ name }) => !table.rows.some(({ scenario }) => plain(scenario) === plain(name)))
            .map(({ name }) => differs(file, table.line, `has no row "${(0,words/* showName */.$i)(name)}", which is a rule`)),
    ];
    const value = `${table.rows.length} rows as the rules say`;
    return { facts: findings.length > 0 ? [] : [{ of: file, label: 'table', value }], findings };
}
const one = (rule, message, file) => ({
    facts: [],
    findings: [{ rule, message, at: { file } }],
});
const differs = (file, line, what) => ({
    rule: 'table-differs',
    message: `${file} ${what}`,
    at: { file, line },
});
const plain = (text) => text.replace(/\s+/g, ' ').trim();
function judgeRow(row, earlier, file, options) {
    const scenario = plain(row.scenario);
    const rule = options.rules.find(({ name }) => plain(name) === scenario);
    if (!rule)
        return [differs(file, row.line, `has the row "${(0,words/* showName */.$i)(scenario)}", which is no rule`)];
    if (earlier.some((other) => plain(other.scenario) === scenario))
        return [differs(file, row.line, `has the row "${(0,words/* showName */.$i)(scenario)}" twice`)];
    const faults = [initiateFault(row, rule, options), approveFault(row, rule, options), notifyFault(row, rule)];
    return faults
        .filter((fault) => fault !== undefined)
        .map((fault) => differs(file, row.line, `"${(0,words/* showName */.$i)(scenario)}": ${fault}`));
}
function initiateFault({ initiate: cell }, { initiate }, options) {
    // Whom a rule leaves free is anybody, and a document says that in words of its own.
    const fault = initiate ? expectedNames(initiate) : [];
    return namesFault('may start it', cell, fault, options);
}
function approveFault({ approve: cell }, { approve }, options) {
    if (approve === 'none') {
        const isNo = /^(?:(?:no|none|not needed|n\/a)(?![\w/])|[-–—]|$)/i.test(plain(cell));
        const said = namesFault('must approve', cell, [], options);
        return said ?? (isNo ? undefined : `says "${(0,words/* showName */.$i)(cell)}" of who must approve, the rule says none`);
    }
    const fault = namesFault('must approve', cell, expectedNames(approve), options);
    const isCounted = approve.count === 1 || new RegExp(`\\b${approve.count}\\b`).test(cell);
    return (fault ??
        (isCounted ? undefined : `says "${(0,words/* showName */.$i)(cell)}" of who must approve, the rule says ${approve.count} people`));
}
function namesFault(what, cell, expected, options) {
    const found = namesIn(cell, allNames(options));
    const isSame = found.length === expected.length && expected.every((name) => found.includes(name));
    if (isSame)
        return undefined;
    return `says "${(0,words/* showName */.$i)(cell)}" of who ${what}, the rule says ${expected.map(words/* showName */.$i).join(', ') || 'nobody by name'}`;
}
function notifyFault({ notify: cell }, { notify = '' }) {
    if (plain(cell) === plain(notify))
        return undefined;
    return `says "${(0,words/* showName */.$i)(plain(cell))}" of whom to tell, the rule says "${(0,words/* showName */.$i)(plain(notify))}"`;
}

;// CONCATENATED MODULE: ./build/checks/approvals/judge.js






const judge = (now, options) => (0,finding/* joinJudged */.Su)([judgeRun(now, options), judgeTable(now, options)]);
function judgeRun(now, options) {
    const { approvals } = now;
    if ('unreadable' in approvals) {
        return {
            facts: [],
            findings: [{ rule: 'unreadable', message: `approvals cannot be read: ${approvals.unreadable}` }],
        };
    }
    const asked = resolveRules(options).map((rule) => ({ rule, answer: applies(rule.when, now, options.scenario) }));
    const applied = asked.filter(({ answer }) => answer === true).map(({ rule }) => rule);
    const unknown = unknownFindings(asked.flatMap(({ rule, answer }) => (typeof answer === 'object' ? [{ rule, ...answer }] : [])));
    const isDenied = applied.length + unknown.length === 0;
    return (0,finding/* joinJudged */.Su)([
        {
            facts: [{ label: 'about', value: showSubject(approvals) }],
            findings: isDenied ? [denied(now, options, approvals)] : unknown,
        },
        ...applied.map((rule) => judgeRule(rule, approvals)),
    ]);
}
const showSubject = ({ of, head }) => `${'run' in of ? `run ${of.run}` : `pull request ${of.pullRequest}`} at ${(0,words/* showCommit */.B)(head)}`;
/** What nobody said is one thing to say, for however many rules. */
const unknownFindings = (asked) => [...new Set(asked.map(({ unknown }) => unknown))].map((reason) => {
    const rules = asked.filter(({ unknown }) => unknown === reason).map(({ rule }) => (0,words/* showName */.$i)(rule.name));
    const which = rules.length === 1 ? `"${rules[0]}"` : `${rules.length} rules`;
    const message = `${reason}: without it nobody can tell whether ${which} ${rules.length === 1 ? 'applies' : 'apply'}`;
    return {
        rule: 'scenario-unknown',
        message,
        ...(rules.length > 1 && { details: (0,words/* listFirst */.rL)(rules, 20, (name) => name) }),
    };
});
const denied = ({ event = 'none' }, { rules }, approvals) => ({
    rule: 'denied',
    message: `none of the ${rules.length} rules applies to ${showSubject(approvals)}, on ${(0,words/* showName */.$i)(event)}`,
    details: (0,words/* listFirst */.rL)(rules, 20, ({ name }) => (0,words/* showName */.$i)(name)),
});

;// CONCATENATED MODULE: ./build/checks/approvals/rules.js
const rules = {
    denied: {
        title: 'No rule allows this',
        severity: 'error',
        why: 'What nobody thought of when the rules were made is not allowed by having been forgotten.',
        help: 'Do what a rule is for, or add a rule for this in a pull request of its own.',
    },
    'wrong-initiator': {
        title: 'Who started this may not start it',
        severity: 'error',
        why: 'Who may decide is settled before an incident, not during one.',
        help: 'Let somebody who may start it open the pull request, or start the run.',
    },
    'approval-missing': {
        title: 'An approval is missing',
        severity: 'error',
        why: 'An approval of an earlier commit, of the author or of a bot is nobody looking at what will be merged.',
        help: 'Ask those who are named for a review of the latest commit, then run the gate again.',
    },
    'table-differs': {
        title: 'The document and the rules say different things',
        severity: 'error',
        why: 'In an incident people follow the document, and the gate follows the rules.',
        help: 'Correct the one that is wrong, so that both say the same.',
    },
    'table-missing': {
        title: 'The table of who may do what is not there',
        severity: 'error',
        why: 'A document that was moved or whose headings were changed is compared with nothing.',
        help: 'Correct `table` in the config: the file and the headings of its columns.',
    },
    unreadable: {
        title: 'Approvals could not be read',
        severity: 'error',
        unmeasured: true,
        why: 'A team whose members cannot be read is not a team without members.',
        help: 'Give the token the permission that is named, or run it again once GitHub answers. A workflow cannot be granted the reading of teams: pass a token of your own as `github-token`.',
    },
    'scenario-unknown': {
        title: 'It is unknown which rules apply',
        severity: 'error',
        unmeasured: true,
        why: 'What decides between two rules must be said, or the milder one would be the usual one.',
        help: 'Say it where the message names it: an environment variable of the step, or the history that a comparison needs.',
    },
};

;// CONCATENATED MODULE: ./build/checks/approvals/strictness.js
/**
 * A rule more may allow what was denied, or ask for more; fewer people who may approve are stricter, unless nobody is left:
 * then it is everybody with a permission. Neither can be told from the option alone.
 */
const strictness = {
    rules: { rows: ['name'], stricter: 'unclear' },
    'rules[].initiate': 'present',
    'rules[].initiate.roles': 'fewer',
    'rules[].initiate.users': 'fewer',
    'rules[].initiate.teams': 'fewer',
    'rules[].approve.count': { stricter: 'higher', initial: 1 },
    'rules[].approve.author': { order: ['denied', 'allowed'], initial: 'denied' },
    'rules[].approve.contributors': { order: ['denied', 'allowed'], initial: 'allowed' },
    'rules[].notify': 'any',
    table: 'present',
};

;// CONCATENATED MODULE: ./build/checks/approvals/index.js







const approvals = (0,check/* defineCheck */.q)({
    id: 'approvals',
    title: 'Approvals',
    summary: 'Who started this may start it, and all who must approve it have approved this very commit.',
    options: approvalsOptions,
    evidence: approvalsEvidence,
    rules: rules,
    strictness: strictness,
    gather: gather,
    judge: judge,
});


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

/***/ 42213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ events)
/* harmony export */ });
/** The events that GitHub starts workflows for; `none` is a run outside GitHub Actions. */
const events = [
    'none',
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'issue_comment',
    'issues',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'public',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
    'watch',
    'workflow_call',
    'workflow_dispatch',
    'workflow_run',
];


/***/ })

};
