export const id = 6382;
export const ids = [6382,301,1764];
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

/***/ 69081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ comparisonShape)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

/** What a change lies between, as evidence. Made anew for each schema that it is part of. */
const comparisonShape = () => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        shown: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Tracked files on disk differ from `head`: what was compared is the disk. */
        uncommitted: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ unknown: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), hint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 11598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ judgeComparison)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45583);


const label = 'compared';
/** Which two trees the change lies between, or why there is no telling. */
function judgeComparison({ comparison, event }, { isWanted, isUseful, isRead }) {
    if (!comparison) {
        if (isWanted && !isChangeless(event))
            return { facts: [], findings: [untold(event)] };
        const facts = isUseful ? [{ label, value: 'this run is about no change' }] : [];
        return { facts, findings: [] };
    }
    if ('unknown' in comparison) {
        const why = (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(comparison.unknown, 300));
        if (!isUseful)
            return { facts: [{ label, value: `unknown: ${why}` }], findings: [] };
        const message = `what this change is compared with is unknown: ${why}`;
        return { facts: [], findings: [{ rule: 'comparison-unknown', message, details: [comparison.hint] }] };
    }
    const { base, head, reason, uncommitted } = comparison;
    const to = uncommitted ? `the files on disk at ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .showCommit */ .B)(head)}, uncommitted changes included` : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .showCommit */ .B)(head);
    const fact = { label, value: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .showCommit */ .B)(base)} to ${to} (${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(reason, 200))})` };
    if (isRead || !isWanted)
        return { facts: [fact], findings: [] };
    return {
        facts: [fact],
        findings: [{ rule: 'comparison-unknown', message: 'the changed lines are not in the evidence' }],
    };
}
/** Only an event that is about the repository as it is has no change; of any other run nobody said what it is about. */
const isChangeless = (event) => event !== undefined && !/^(?:pull_request|merge_group|push$|workflow_run$)/.test(event);
const untold = (event) => ({
    rule: 'comparison-unknown',
    message: `nothing says what is compared ${event === undefined ? 'in a run outside GitHub Actions' : `on ${event}`}`,
    details: ['Name the commit to compare with: --base origin/main.'],
});


/***/ }),

/***/ 54890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mostAlterations),
/* harmony export */   s: () => (/* binding */ policyEvidence)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
/* harmony import */ var _approval_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52713);
/* harmony import */ var _change_comparison_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69081);



/** More than anybody reads: where there are more, they are not judged one by one. */
const mostAlterations = 2_000;
const place = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()), column: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()) });
const alteration = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    topic: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['config', 'baseline', 'workflow', 'marker']),
    effect: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['looser', 'stricter', 'unclear']),
    what: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    before: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    at: place,
    option: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    own: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true)),
});
const compared = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The config's file; absent where a workflow holds it. */
    config: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The end of the change whose config judges. */
    from: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['base', 'head']),
    alterations: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(alteration).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(mostAlterations)),
    /** How many more there are. */
    leftOut: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    obstacles: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ message: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), at: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(place) })),
    counts: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ baselines: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), workflows: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), searched: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    /** Read only where something needs approval. */
    approval: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_approval_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalEvidence */ .V)()),
});
const policyEvidence = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    event: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    comparison: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_change_comparison_read_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonShape */ .l)()),
    /** Absent where there is no change, or no telling what it is compared with. */
    compared: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([compared, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ unknown: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })])),
});


/***/ }),

/***/ 56382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policy: () => (/* binding */ policy)
});

// EXTERNAL MODULE: ./build/model/check.js
var check = __webpack_require__(66074);
// EXTERNAL MODULE: ./build/checks/policy/evidence.js
var evidence = __webpack_require__(54890);
// EXTERNAL MODULE: ./build/approval/judge-approval.js
var judge_approval = __webpack_require__(39821);
// EXTERNAL MODULE: ./build/change/judge-comparison.js
var judge_comparison = __webpack_require__(11598);
// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
;// CONCATENATED MODULE: ./build/checks/policy/facts.js


const whatWasCompared = ({ config, from, counts }) => [
    { label: 'config', value: config === undefined ? 'in the workflow, which is compared' : (0,words/* showName */.$i)(config) },
    { label: 'judged by the config of', value: `the ${from} of the change` },
    { label: 'baselines compared', value: counts.baselines },
    { label: 'changed workflows compared', value: counts.workflows },
    { label: 'changed files searched for markers', value: counts.searched },
];
function approvalFacts(approval, { approval: needed }) {
    if (!approval || !needed)
        return [];
    const value = approval.have.length === 0 ? 'none' : approval.have.map(words/* showName */.$i).join(', ');
    return [{ label: 'approved by', value, limit: (0,judge_approval/* showNeed */.q)(needed) }];
}
const mostListed = 20;
function stricterFacts(alterations) {
    const stricter = alterations.filter(({ effect }) => effect === 'stricter');
    const listed = stricter.slice(0, mostListed).map(({ what, before, after, at }) => ({
        of: at.file,
        label: `stricter: ${what}`,
        value: after ?? 'gone',
        ...(before !== undefined && { before }),
    }));
    const more = stricter.length - listed.length;
    return more === 0 ? listed : [...listed, { label: 'stricter', value: (0,words/* numberOf */.rl)(more, 'further change') }];
}

;// CONCATENATED MODULE: ./build/checks/policy/show-alteration.js
const doubt = 'nobody can tell whether that is looser';
/** `checks.coverage.total.lines is 70, was 80`. That something is there says no more than that it is new. */
function showAlteration({ what, effect, before, after }) {
    const isUnclear = effect === 'unclear';
    if (before !== undefined && after !== undefined)
        return `${what} is ${after}, was ${before}${isUnclear ? `: ${doubt}` : ''}`;
    const [word, value] = after === undefined ? ['gone', before] : ['new', after];
    const shown = value === undefined || value === 'there' ? '' : `${word === 'gone' ? ', was' : ':'} ${value}`;
    return `${what} is ${word}${shown}${isUnclear ? ` (${doubt})` : ''}`;
}

;// CONCATENATED MODULE: ./build/checks/policy/judge.js







function judge({ comparison, event, compared }, options) {
    const isRead = compared !== undefined && !('unknown' in compared);
    const wish = { isWanted: true, isUseful: true, isRead: compared !== undefined };
    const between = (0,judge_comparison/* judgeComparison */.t)({ comparison, event }, wish);
    if (compared === undefined)
        return between;
    if (!isRead)
        return (0,finding/* joinJudged */.Su)([between, unreadable([{ message: compared.unknown }])]);
    return (0,finding/* joinJudged */.Su)([between, judgeAlterations(compared, options), unreadable(obstaclesOf(compared))]);
}
const obstaclesOf = ({ obstacles, leftOut }) => leftOut === 0
    ? obstacles
    : [...obstacles, { message: `${leftOut} further changes of the gate are too many to be judged one by one` }];
const unreadable = (obstacles) => ({
    facts: [],
    findings: obstacles.map(({ message, at }) => ({ rule: 'unreadable', message, at })),
});
function judgeAlterations(compared, options) {
    const isAllowed = (0,glob/* anyOf */.EB)(options.allow);
    const altered = compared.alterations.filter(({ effect }) => effect !== 'stricter');
    const open = altered.filter((one) => !isAllowed(one.at.file) && !isAllowed((one.option ?? '').replaceAll('[]', '')));
    const approval = options.approval && compared.approval && (0,judge_approval/* judgeApproval */.b)(compared.approval, options.approval);
    return {
        facts: [
            ...whatWasCompared(compared),
            { label: 'loosened', value: open.length, key: true, metric: { name: 'loosened', value: open.length } },
            ...(altered.length > open.length
                ? [{ label: 'loosened as `allow` lets anybody', value: altered.length - open.length }]
                : []),
            ...approvalFacts(approval, options),
            ...stricterFacts(compared.alterations),
        ],
        findings: findingsOf(open, { from: compared.from, approval, options }),
    };
}
/** Who is missing is the same for all, and told in full with the first. */
function findingsOf(open, one) {
    const ruled = open.map((alteration) => ({ alteration, rule: ruleOf(alteration, one) }));
    const first = ruled.find(({ rule }) => rule !== 'self-excused');
    return ruled.map((each) => {
        const { rule, alteration } = each;
        const missing = rule === 'self-excused' ? [] : missingApproval(one);
        const { before = 'not there', after = 'not there' } = alteration;
        const details = [`before: ${before}`, `after: ${after}`, ...missing.slice(0, each === first ? undefined : 1)];
        return { rule, message: showAlteration(alteration), at: alteration.at, details };
    });
}
function ruleOf({ topic, effect, own }, { from, approval }) {
    if (own && from === 'head')
        return 'self-excused';
    if (approval?.met)
        return 'approved-loosening';
    if (approval?.unmeasured !== undefined)
        return 'approval-unknown';
    if (topic === 'marker')
        return 'marker-added';
    return effect === 'unclear' ? 'unclear' : 'loosened';
}
function missingApproval({ approval, options }) {
    if (!approval)
        return [options.approval ? 'its approval was not read' : 'the config names nobody who could approve it'];
    if (approval.met)
        return [`approved by ${approval.have.map(words/* showName */.$i).join(', ')}`];
    const why = approval.unmeasured === undefined ? [] : [approval.unmeasured];
    return [`approval: ${approval.missing}`, ...why, ...approval.others];
}

// EXTERNAL MODULE: ./build/checks/policy/options.js + 1 modules
var options = __webpack_require__(77592);
;// CONCATENATED MODULE: ./build/checks/policy/rules.js
const rules = {
    loosened: {
        title: 'A change makes its own gate looser',
        severity: 'error',
        why: 'Who may lower a limit together with the code that breaks it passes any gate.',
        help: 'Take the loosening back, or have those approve it whom `approval` in the config names, and run the gate again.',
    },
    unclear: {
        title: 'A change of the gate may make it looser',
        severity: 'error',
        why: 'What nobody can tell to be harmless is treated as what is not.',
        help: 'Look at before and after; take the change back, or have those approve it whom `approval` in the config names, and run the gate again.',
    },
    'marker-added': {
        title: 'A change adds a marker that skips a test or silences a finding',
        severity: 'error',
        why: 'A test that is skipped and a line that is not measured fail nobody, and are forgotten.',
        help: 'Mend what the marker hides, or have those approve it whom `approval` in the config names, and run the gate again.',
    },
    'approved-loosening': {
        title: 'A loosening of the gate was approved',
        severity: 'notice',
        why: 'Reviewers of later changes want to know since when the gate lets more pass.',
        help: 'Nothing is left to do.',
    },
    'self-excused': {
        title: 'A change excuses itself from the policy that judges it',
        severity: 'error',
        unwaivable: true,
        why: 'With the config of the head a change brings the rules, the approvers and the waivers that it is judged by.',
        help: 'Read the config from the base, with `config-from: base`; the change is then one that can be approved.',
    },
    'approval-unknown': {
        title: 'Nobody can tell whether a loosening was approved',
        severity: 'error',
        unmeasured: true,
        why: 'An approval that could not be read was not verified.',
        help: 'Give the job a token that reads approvals, with `pull-requests: read`, or `actions: read` where a run is approved; then run it again.',
    },
    'comparison-unknown': {
        title: 'What the change is compared with is unknown',
        severity: 'error',
        unmeasured: true,
        why: 'Without the base nobody can tell what was strict before.',
        help: 'Check out with `fetch-depth: 0`, or name the commit to compare with.',
    },
    unreadable: {
        title: 'A part of the gate could not be compared',
        severity: 'error',
        unmeasured: true,
        why: 'What was not read may be looser than before.',
        help: 'Mend the file that is named, or leave it out in the config.',
    },
};

;// CONCATENATED MODULE: ./build/checks/policy/strictness.js
const strictness = {
    // Without any nothing that is loosened passes.
    approval: 'absent',
    'approval.count': { stricter: 'higher', initial: 1 },
    'approval.permission': { order: ['admin', 'maintain', 'write'] },
    'approval.author': { order: ['denied', 'allowed'], initial: 'denied' },
    'approval.contributors': { order: ['denied', 'allowed'], initial: 'allowed' },
    allow: 'fewer',
    'markers.known': { order: [true, false], initial: true },
    'markers.more': 'more',
    'markers.files': { stricter: 'more', initial: ['**'] },
    'markers.ignore': { stricter: 'fewer', initial: ['**/*.{md,mdx,markdown,rst,adoc,txt}'] },
    workflows: { stricter: 'more', initial: ['.github/workflows/*.{yml,yaml}', '**/action.{yml,yaml}'] },
};

;// CONCATENATED MODULE: ./build/checks/policy/index.js






const policy = (0,check/* defineCheck */.q)({
    id: 'policy',
    title: 'Policy',
    summary: 'What a change makes looser about its own gate is seen, and needs the approval that the config names.',
    options: options/* policyOptions */.V,
    evidence: evidence/* policyEvidence */.s,
    rules: rules,
    strictness: strictness,
    // Readers of diffs and configs are loaded where a change is compared: most runs of the command line compare none.
    gather: async (from, options) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9145), __webpack_require__.e(8307), __webpack_require__.e(6732)]).then(__webpack_require__.bind(__webpack_require__, 33626))).gather(from, options),
    judge: judge,
});


/***/ }),

/***/ 77592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ markersOf),
  V: () => (/* binding */ policyOptions)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/approval/requirement.js
var requirement = __webpack_require__(80233);
// EXTERNAL MODULE: ./build/model/described.js
var described = __webpack_require__(70301);
;// CONCATENATED MODULE: ./build/checks/policy/markers/known-markers.js
const runners = ['it', 'test', 'describe', 'suite', 'context', 'concurrent'];
/** What skips a test, takes code out of what is measured, or silences a finding. */
const knownMarkers = [
    ...runners.flatMap((name) => [`${name}.skip`, `${name}.skipIf`, `${name}.only`, `${name}.fixme`]),
    't.skip',
    'this.skip',
    'xit(',
    'xtest(',
    'xdescribe(',
    '@pytest.mark.skip',
    '@pytest.mark.skipif',
    '@pytest.mark.xfail',
    'pytest.skip(',
    '@unittest.skip',
    '@unittest.skipIf',
    '@unittest.expectedFailure',
    't.Skip(',
    't.Skipf(',
    't.SkipNow(',
    '#[ignore',
    '@Disabled',
    '@Ignore',
    'pragma: no cover',
    'pragma: no branch',
    'istanbul ignore',
    'c8 ignore',
    'v8 ignore',
    'node:coverage ignore',
    'LCOV_EXCL',
    'GCOVR_EXCL',
    'eslint-disable',
    'oxlint-disable',
    'biome-ignore',
    '# noqa',
    '# nosec',
    '# type: ignore',
    '# pyright: ignore',
    '# pylint: disable',
    'NOLINT',
    'nolint:',
    'NOSONAR',
    '@ts-ignore',
    '@ts-expect-error',
    '@ts-nocheck',
    '--no-verify',
    '[skip ci]',
    '[ci skip]',
];

;// CONCATENATED MODULE: ./build/checks/policy/options.js




const words = () => schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _trim */.WN(), api/* _minLength */.m9(1), api/* _maxLength */.Eb(200)));
const markers = schemas/* strictObject */.rej({
    known: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* boolean */.zMY(), true), 'Whether the markers that the gate knows are looked for: those of test runners, of coverage, linters and type checkers.'),
    more: (0,described/* described */.W)(schemas/* _default */.Rvf(words(), []), 'Further texts to look for.'),
    files: (0,described/* described */.W)(schemas/* _default */.Rvf(words(), ['**']), 'Globs of the files to look in.'),
    ignore: (0,described/* described */.W)(schemas/* _default */.Rvf(words(), ['**/*.{md,mdx,markdown,rst,adoc,txt}']), 'Globs of files not to look in.'),
});
const policyOptions = schemas/* strictObject */.rej({
    approval: (0,described/* described */.W)(schemas/* optional */.lqM((0,requirement/* approvalRequirement */.BO)()), 'Whose approval lets a loosening pass. Without it none does, but what `allow` names.'),
    allow: (0,described/* described */.W)(schemas/* _default */.Rvf(words(), []), 'Globs of what may be loosened by anybody: options of the config by their path, such as `checks.flags.phase`, and files.'),
    markers: (0,described/* described */.W)(schemas/* _default */.Rvf(markers, markers.parse({})), 'What is looked for in the lines that a change adds: texts that skip tests or silence findings.'),
    workflows: (0,described/* described */.W)(schemas/* _default */.Rvf(words(), ['.github/workflows/*.{yml,yaml}', '**/action.{yml,yaml}']), 'Globs of the workflows and actions that are compared, from the root of the repository.'),
});
const markersOf = ({ markers: { known, more } }) => [
    ...new Set([...(known ? knownMarkers : []), ...more]),
];


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


/***/ })

};
