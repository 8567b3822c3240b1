export const id = 608;
export const ids = [608];
export const modules = {

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ baseline)
});

// EXTERNAL MODULE: ./build/checks/coverage/gather.js + 10 modules
var gather = __webpack_require__(1332);
// EXTERNAL MODULE: ./build/checks/coverage/ratchet/uncounted.js
var uncounted = __webpack_require__(1794);
// EXTERNAL MODULE: ./build/formats/coverage/ratchet-row.js
var ratchet_row = __webpack_require__(6498);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/reporters/safe-line.js
var safe_line = __webpack_require__(2667);
// EXTERNAL MODULE: ./build/checks/coverage/ratchet/gaps.js
var ratchet_gaps = __webpack_require__(7092);
// EXTERNAL MODULE: ./build/checks/coverage/words.js
var words = __webpack_require__(3466);
// EXTERNAL MODULE: ./build/formats/coverage/compare-text.js
var compare_text = __webpack_require__(3041);
;// CONCATENATED MODULE: ./build/commands/baseline-show.js





/** The rows on disk against what is uncovered now; the exit code says whether one of them is exceeded. */
async function showBaseline({ sinks }, evidence, options) {
    const { file, per } = options.ratchet;
    const { ratchet } = evidence;
    if (!ratchet || 'problem' in ratchet)
        throw new errors/* GateError */.ue('not-found', ratchet?.message ?? `${file} was not read`, {
            hint: 'Write it with `epic21-gate baseline update`.',
        });
    const gaps = (0,ratchet_gaps/* gapsOf */.dc)(evidence.files, per);
    const rows = new Map(ratchet.own.map((row) => [row.key, row]));
    const keys = [...new Set([...rows.keys(), ...gaps.keys()])].sort(compare_text/* compareText */.n);
    const compared = keys.flatMap((key) => {
        const [gap, row] = [gaps.get(key), rows.get(key)];
        if (!row && (0,ratchet_gaps/* isSameGap */.Pf)(gap ?? ratchet_gaps/* noGap */.O3, ratchet_gaps/* noGap */.O3))
            return [];
        const said = gap ? stateOf(gap, row ?? ratchet_gaps/* noGap */.O3) : 'gone';
        const why = row?.reason === undefined ? said : `${said} raised: "${row.reason}"`.trim();
        return [cells((0,words/* showName */.$i)(key), gap ?? ratchet_gaps/* noGap */.O3, row ?? ratchet_gaps/* noGap */.O3, why)];
    });
    const totals = cells('all', (0,ratchet_gaps/* sumOf */.XN)(gaps.values()), (0,ratchet_gaps/* sumOf */.XN)(rows.values()), '');
    for (const line of aligned([[per, 'lines', 'baseline', 'branches', 'baseline', ''], ...compared, totals]))
        sinks.stdout.write(`${(0,safe_line/* safeLine */.o)(line)}\n`);
    return { exitCode: [...gaps].some(([key, gap]) => (0,ratchet_gaps/* isOver */.PU)(gap, rows.get(key) ?? ratchet_gaps/* noGap */.O3)) ? 1 : 0 };
}
const cells = (name, now, row, state) => [
    name,
    ...[now.lines, row.lines, now.branches, row.branches].map(String),
    state,
];
function stateOf(gap, row) {
    if ((0,ratchet_gaps/* isOver */.PU)(gap, row))
        return 'worse';
    return (0,ratchet_gaps/* isSameGap */.Pf)(gap, row) ? '' : 'better';
}
/** Names to the left, numbers to the right. */
function aligned(table) {
    const widths = (table[0] ?? []).map((_, column) => widest(table.map((line) => line[column] ?? '')));
    return table.map((line) => line
        .map((cell, column) => {
        const isNumber = column > 0 && column < line.length - 1;
        return isNumber ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
    })
        .join('  ')
        .trimEnd());
}
const widest = (texts) => texts.reduce((most, { length }) => Math.max(most, length), 0);

// EXTERNAL MODULE: ./build/checks/coverage/ratchet/allowance.js
var allowance = __webpack_require__(5879);
// EXTERNAL MODULE: ./build/checks/coverage/ratchet/carry.js
var carry = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/checks/coverage/ratchet/row-changes.js


/** What is told of an update, sorted by path; a row that stays is not told. */
function rowChanges(own, entries, formerKey) {
    const rows = new Map(own.map((row) => [row.key, row]));
    const kept = new Set();
    const changes = entries.flatMap((entry) => {
        const row = rows.get(entry.key) ?? rows.get(formerKey(entry.key));
        if (row)
            kept.add(row.key);
        const [before, after] = [row ?? ratchet_gaps/* noGap */.O3, entry];
        const isMoved = row !== undefined && row.key !== entry.key;
        if ((0,ratchet_gaps/* isSameGap */.Pf)(before, after) && !isMoved)
            return [];
        const told = { key: entry.key, before: gapIn(before), after: gapIn(after) };
        if ((0,ratchet_gaps/* isSameGap */.Pf)(before, after))
            return [{ kind: 'moved', ...told }];
        if (!(0,ratchet_gaps/* isOver */.PU)(after, before))
            return [{ kind: 'tightened', ...told }];
        const reason = entry.raised?.reason;
        return [
            { kind: row || reason !== undefined ? 'raised' : 'added', ...told, ...(reason !== undefined && { reason }) },
        ];
    });
    const removed = own
        .filter(({ key }) => !kept.has(key))
        .map((row) => ({ kind: 'removed', key: row.key, before: gapIn(row), after: ratchet_gaps/* noGap */.O3 }));
    return [...changes, ...removed].sort((a, b) => (0,compare_text/* compareText */.n)(a.key, b.key));
}
const gapIn = ({ lines, branches }) => ({ lines, branches });

;// CONCATENATED MODULE: ./build/checks/coverage/ratchet/update-ratchet.js





/** The rows as tight as what is uncovered now lets them be. Never looser than what they are judged by, but for a reason. */
function updateRatchet({ ratchet, own, now, options, reason }) {
    const gaps = (0,ratchet_gaps/* gapsOf */.dc)(now.files, options.ratchet.per);
    if (!ratchet) {
        const entries = [...gaps].map(([key, gap]) => ({ key, ...gap }));
        return { entries: sorted(entries), changes: rowChanges(own, entries, (key) => key), refused: [] };
    }
    const { rows, base } = (0,allowance/* allowanceOf */.U)(ratchet, now, options);
    const formerly = (0,carry/* formerKeys */.w)(ratchet.from === 'base' ? ratchet.renames : [], options.ratchet.per);
    // What is measured under its old path did not move.
    const formerKey = (key) => (gaps.has(formerly(key)) ? key : formerly(key));
    const raises = new Map(own.map(({ key, raised }) => [key, raised]));
    const reasons = new Map(ratchet.rows.map((row) => [row.key, row.reason]));
    const lost = new Set(ratchet.lost);
    const [entries, refused] = [[], []];
    for (const key of new Set([...rows.keys(), ...gaps.keys()])) {
        const row = rows.get(key) ?? ratchet_gaps/* noGap */.O3;
        // What is no longer measured may be as bad as ever.
        const gap = gaps.get(key) ?? (lost.has(key) ? row : undefined);
        if (!gap)
            continue;
        const from = base.get(key) ?? ratchet_gaps/* noGap */.O3;
        const isOldReason = reason !== undefined && reason === reasons.get(formerly(key));
        if ((0,ratchet_gaps/* isOver */.PU)(gap, row) && reason !== undefined && !isOldReason) {
            entries.push({ key, ...gap, raised: { from, reason } });
            continue;
        }
        if ((0,ratchet_gaps/* isOver */.PU)(gap, row))
            refused.push({ key, row, gap, isOldReason });
        const kept = (0,ratchet_gaps/* least */.YG)(row, gap);
        const raised = raises.get(key) ?? raises.get(formerKey(key));
        entries.push({ key, ...kept, ...(raised && (0,ratchet_gaps/* isOver */.PU)(kept, raised.from) && { raised }) });
    }
    // A row that seems gone may be that of a refused file under its old name.
    if (ratchet.from !== 'base' && refused.length > 0)
        entries.push(...own.filter(({ key }) => !gaps.has(key) && !lost.has(key)));
    return { entries: sorted(entries), changes: rowChanges(own, entries, formerKey), refused };
}
const sorted = (entries) => entries.filter((entry) => (0,ratchet_gaps/* isOver */.PU)(entry, ratchet_gaps/* noGap */.O3)).sort((a, b) => (0,compare_text/* compareText */.n)(a.key, b.key));

// EXTERNAL MODULE: ./build/checks/coverage/ratchet/words.js
var ratchet_words = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/formats/coverage/ratchet-file.js
var ratchet_file = __webpack_require__(6030);
// EXTERNAL MODULE: ./build/reporters/headline.js
var headline = __webpack_require__(5665);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(3805);
;// CONCATENATED MODULE: ./build/commands/baseline-command-line.js

const kept = ['config', 'directory', 'evidence', 'base'];
/** The update that was asked for, with more said. */
function commandLine(request, end) {
    const options = kept.flatMap((name) => {
        const said = request[name];
        const text = typeof said === 'object' ? said.join(',') : said;
        // A whole config, inline in a workflow, is nothing to type.
        if (text === undefined || text === '' || text === build_request/* defaultRequest */.l1[name] || text.includes('\n'))
            return [];
        return [`--${name}`, shellWord(text)];
    });
    return ['epic21-gate baseline update', ...options, ...(end === undefined ? [] : [end])].join(' ');
}
const shellWord = (text) => /^[\w./,:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;

;// CONCATENATED MODULE: ./build/commands/baseline-update.js








const mostListed = 50;
/** Tightens the rows, and raises them where a reason is given; rows that would have to be raised without one stay. */
async function updateBaseline(hall, evidence, options, reason) {
    const { request, sinks } = hall;
    const { file, per } = options.ratchet;
    const ratchet = evidence.ratchet && 'rows' in evidence.ratchet ? evidence.ratchet : undefined;
    const disk = ratchet ? await readDisk(hall, options) : undefined;
    if (!ratchet)
        await assertFirst(hall, evidence, file);
    const updated = updateRatchet({ ratchet, own: disk?.entries ?? [], now: evidence, options, reason });
    const text = (0,ratchet_file/* printRatchetFile */.D)({ per, ...disk, entries: updated.entries });
    const before = disk && (0,ratchet_file/* printRatchetFile */.D)(disk);
    const isDry = request['dry-run'];
    const told = isDry ? differences(before ?? '', text) : (0,words/* listFirst */.rL)(updated.changes, mostListed, showChange);
    for (const line of [
        ...told,
        `${file}: ${summary(updated.changes)}${isDry ? '  (dry run: nothing was written)' : ''}`,
    ])
        sinks.stdout.write(`${(0,safe_line/* safeLine */.o)(line)}\n`);
    if (!isDry && text !== before)
        await sinks.files.write(file, text);
    if (updated.refused.length === 0)
        return { exitCode: 0 };
    for (const line of refusal(updated.refused))
        sinks.stderr.write(`${(0,safe_line/* safeLine */.o)(line)}\n`);
    for (const line of nextSteps(request, ratchet))
        sinks.stderr.write(`${(0,safe_line/* safeLine */.o)(line)}\n`);
    return { exitCode: 1 };
}
const readDisk = async ({ sources }, { ratchet: { file, per } }) => (0,ratchet_file/* parseRatchetFile */.r)(await sources.files.read(file), { file, per });
/** Who removes the file and writes it again would lower every row in silence. */
async function assertFirst({ sources }, { comparison }, file) {
    if (!comparison || !('base' in comparison))
        return;
    if ((await sources.git.show(comparison.base, file)) === undefined)
        return;
    throw new errors/* GateError */.ue('refused', `${file} is at the base of this change, and not here`, {
        hint: `Take it back first: git checkout ${comparison.base.slice(0, 12)} -- ${file}`,
    });
}
const showChange = ({ kind, key, before, after, reason }) => {
    const why = reason === undefined ? '' : ` ("${reason}")`;
    if (kind === 'removed')
        return `${(0,words/* showName */.$i)(key)}: gone, had ${(0,ratchet_words/* showGap */.k)(before)}`;
    if (kind === 'moved')
        return `${(0,words/* showName */.$i)(key)}: moved, ${(0,ratchet_words/* showGap */.k)(after)}`;
    return `${(0,words/* showName */.$i)(key)}: ${(0,ratchet_words/* showGap */.k)(before)} -> ${(0,ratchet_words/* showGap */.k)(after)}${why}`;
};
function summary(changes) {
    const of = (kind) => changes.filter((change) => change.kind === kind).length;
    const parts = [
        of('added') > 0 && `${(0,headline/* count */.U)(of('added'), 'row')} added`,
        of('tightened') > 0 && `${of('tightened')} tightened`,
        of('raised') > 0 && `${of('raised')} raised`,
        of('moved') > 0 && `${of('moved')} moved`,
        of('removed') > 0 && `${of('removed')} gone`,
    ].filter((part) => part !== false);
    return parts.length > 0 ? parts.join(', ') : 'nothing to tighten';
}
/** Each row is a line and the lines are sorted, so what differs is what only one text has. */
function differences(before, after) {
    const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
    const [hadLines, hasLines] = [new Set(old), new Set(now)];
    return [
        ...old.filter((line) => !hasLines.has(line)).map((line) => `-${line}`),
        ...now.filter((line) => !hadLines.has(line)).map((line) => `+${line}`),
    ];
}
/** What is refused may be a file that was renamed. */
const nextSteps = (request, ratchet) => [
    ...(ratchet?.from === 'base'
        ? []
        : [
            `No rename is seen without a base that has the file, so no row was let go. With one: ${commandLine({ ...request, base: 'REV' })}`,
        ]),
    `Test what is uncovered, or allow it: ${commandLine(request, '--allow-lower --reason "WHY"')}`,
];
const refusal = (refused) => [
    `epic21-gate: ${(0,headline/* count */.U)(refused.length, 'row')} would have to be raised:`,
    ...refused.map(({ key, row, gap, isOldReason }) => {
        const why = isOldReason ? '; the reason given is the one of an earlier raise, say what is new' : '';
        return `  ${(0,words/* showName */.$i)(key)} has ${(0,ratchet_words/* showExcess */.X)(gap, row, 'in the baseline')}${why}`;
    }),
];

// EXTERNAL MODULE: ./build/commands/planned-coverage.js
var planned_coverage = __webpack_require__(5680);
;// CONCATENATED MODULE: ./build/commands/planned-ratchet.js


/** The options of the config's coverage check, which must have a ratchet. */
async function plannedRatchet(hall) {
    const { file, options } = await (0,planned_coverage/* plannedCoverage */.v)(hall);
    const { ratchet } = options;
    if (ratchet)
        return { ...options, ratchet };
    throw new errors/* GateError */.ue('misuse', `checks.coverage in ${file} has no ratchet`, {
        hint: 'Add `ratchet: { file: coverage-baseline.txt }`.',
    });
}

;// CONCATENATED MODULE: ./build/commands/baseline.js









/** `baseline` shows the counts of uncovered lines against the committed ones; `baseline update` tightens these. */
const baseline = async (hall) => {
    const { request, sources, sinks } = hall;
    const action = readAction(request);
    const reason = readReason(request);
    const options = await plannedRatchet(hall);
    const evidence = await (0,gather.gather)(sources, options);
    const obstacles = [...(action === 'update' ? incomparable(evidence) : []), ...obstaclesIn(evidence)];
    if (obstacles.length === 0)
        return action === 'show' ? showBaseline(hall, evidence, options) : updateBaseline(hall, evidence, options, reason);
    const end = action === 'update' ? `, so ${options.ratchet.file} stays as it is` : '';
    for (const said of [`not everything was measured${end}:`, ...obstacles.map((one) => `  ${one}`)])
        sinks.stderr.write(`${(0,safe_line/* safeLine */.o)(`epic21-gate: ${said}`)}\n`);
    return { exitCode: 2 };
};
function readAction({ operands, ...request }) {
    const [action = 'show', ...more] = operands;
    if ((action !== 'show' && action !== 'update') || more.length > 0)
        throw new errors/* GateError */.ue('misuse', `baseline takes show or update, found "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(operands.join(' '), 80))}"`);
    const edits = ['allow-lower', 'dry-run'].find((name) => request[name]);
    if (action === 'update' || edits === undefined)
        return action;
    throw new errors/* GateError */.ue('misuse', `--${edits} is for \`baseline update\`, and this only shows the baseline`);
}
/** In one line, as it will stand in the file. */
function readReason({ reason, 'allow-lower': allows }) {
    if (allows && reason === undefined)
        throw new errors/* GateError */.ue('misuse', '--allow-lower needs a reason, which the file keeps', { hint: 'Add --reason WHY.' });
    if (reason === undefined)
        return undefined;
    if (!allows)
        throw new errors/* GateError */.ue('misuse', '--reason is for --allow-lower, and nothing is lowered without it');
    const line = reason.replaceAll(/\s+/g, ' ').trim();
    const fault = (0,ratchet_row/* reasonFault */.bW)(line);
    if (fault !== undefined)
        throw new errors/* GateError */.ue('misuse', `--reason ${fault}`);
    return line;
}
/** Rows of renamed files would seem to be gone. */
const incomparable = ({ comparison }) => comparison && 'unknown' in comparison ? [`comparison-unknown: ${comparison.unknown}. ${comparison.hint}`] : [];
/** What was not measured never becomes a baseline. */
function obstaclesIn({ problems, files, ratchet }) {
    const said = problems.map(({ rule, message }) => `${rule}: ${message}`);
    if (!ratchet)
        return [...said, 'the baseline was not read'];
    if ('problem' in ratchet) {
        const lines = (0,uncounted/* uncounted */.c)(files, { lines: 0, branches: 0 });
        return [...said, ...lines, ...(ratchet.problem === 'missing' ? [] : [ratchet.message])];
    }
    const lost = ratchet.lost.map((key) => `ratchet-lost: ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(key, 160))} is in no report any more`);
    const rows = [...ratchet.rows, ...ratchet.own];
    const branches = rows.reduce((most, row) => Math.max(most, row.branches), 0);
    return [...said, ...lost, ...(0,uncounted/* uncounted */.c)(files, { lines: 0, branches })];
}


/***/ }),

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findCoverage),
/* harmony export */   v: () => (/* binding */ plannedCoverage)
/* harmony export */ });
/* harmony import */ var _checks_coverage_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8908);
/* harmony import */ var _checks_coverage_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1305);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4075);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6407);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2011);





/** The options of the config's coverage check, where it has one, and what the config is called. */
async function findCoverage({ request, sources, }) {
    const { file, planned } = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(request, sources.files, _checks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .checks */ .A);
    const own = planned.find(({ check }) => check.id === _checks_coverage_index_js__WEBPACK_IMPORTED_MODULE_0__/* .coverage */ .v.id);
    return { file, options: own && _checks_coverage_options_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageOptions */ .x.parse(own.options) };
}
/** The same for commands that are about nothing else. */
async function plannedCoverage(hall) {
    const { file, options } = await findCoverage(hall);
    if (options)
        return { file, options };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('misuse', `${file} has no check coverage`, { hint: 'Add checks.coverage with its reports.' });
}


/***/ }),

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ configNames),
/* harmony export */   im: () => (/* binding */ readConfigText)
/* harmony export */ });
/* unused harmony export isInline */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _formats_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2011);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9688);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4519);





const configNames = [
    '.github/epic21-gate.yml',
    '.github/epic21-gate.yaml',
    'epic21-gate.yml',
    'epic21-gate.yaml',
    'epic21-gate.json',
];
/** A workflow can hold the config itself. */
const isInline = (config) => config.includes('\n') || config.trimStart().startsWith('{');
/** The config that the request names, or holds, or that lies where configs lie. */
async function readConfigText({ config: said, cwd, directory }, files) {
    if (said === undefined)
        return findConfig(files);
    if (isInline(said))
        return { text: said, file: _model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .inlineConfig */ .a };
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, said), files);
    if (text !== undefined)
        return { text, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, directory), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, said)).replaceAll('\\', '/') };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('misuse', `the config ${said} does not exist`, { hint: 'Write one with `epic21-gate init`.' });
}
async function findConfig(files) {
    const read = await Promise.all(configNames.map(async (file) => ({ file, text: await readIfThere(file, files) })));
    const found = read.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]));
    const [only, other] = found;
    if (!only) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('misuse', `no config found: tried ${configNames.join(', ')}`, {
            hint: 'Write one with `epic21-gate init`, or name yours with --config.',
        });
    }
    // Two configs would let the laxer one win unseen.
    if (other)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('misuse', `two configs found: ${only.file} and ${other.file}`, {
            hint: 'Keep one, or name it with --config.',
        });
    return only;
}
async function readIfThere(file, files) {
    try {
        return (0,_formats_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(await files.read(file), file, _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.configBytes);
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue))
            throw thrown;
        if (thrown.kind === 'not-found')
            return undefined;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('misuse', thrown.message, { hint: thrown.hint, cause: thrown });
    }
}


/***/ }),

/***/ 6407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(3048);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/formats/yaml.js
var yaml = __webpack_require__(9776);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/checks/index.js + 14 modules
var checks = __webpack_require__(4075);
// EXTERNAL MODULE: ./build/model/described.js
var described = __webpack_require__(301);
;// CONCATENATED MODULE: ./build/model/events.js
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

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var util = __webpack_require__(4723);
// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
;// CONCATENATED MODULE: ./build/config/waiver.js



const words = () => schemas/* string */.YjP().check(api/* _trim */.WN(), api/* _minLength */.m9(1));
const waiverSchema = schemas/* strictObject */.rej({
    rule: (0,described/* described */.W)(words(), 'The rule that is waived, as reports name it: `flags/expired`.'),
    at: (0,described/* described */.W)(schemas/* optional */.lqM(words()), 'Where: a path or glob, with `:LINE` to narrow it. Absent: everywhere.'),
    reason: (0,described/* described */.W)(words(), 'Why the finding is acceptable for now.'),
    owner: (0,described/* described */.W)(words(), 'Who answers for it.'),
    until: (0,described/* described */.W)(util/* clone */.o8(day/* day */.v), 'The last day, UTC, on which the waiver holds. After it, the waiver itself is a finding.'),
});

;// CONCATENATED MODULE: ./build/config/schema.js







const when = schemas/* strictObject */.rej({
    events: (0,described/* described */.W)(schemas/* array */.YOg(schemas/* enum */.k5n(events)).check(api/* _minLength */.m9(1)), 'GitHub events, such as `pull_request`; `none` is a run outside GitHub Actions.'),
});
/** What every check can be told, whatever it checks. */
const common = {
    when: (0,described/* described */.W)(schemas/* optional */.lqM(when), 'Run the check only then; otherwise the report lists it as skipped.'),
    timeout: (0,described/* described */.W)(schemas/* optional */.lqM(duration/* duration */.p), 'How long the check may take, such as `30s`. Default: 60s.'),
};
/** Reads off what is common and leaves the rest, the check's own options, as it is. */
const commonSchema = schemas/* looseObject */._H3(common);
/** A team's own check may bring a schema of either of zod's two makes. */
const extended = ({ options }) => 'safeExtend' in options ? options.safeExtend(common) : schemas/* safeExtend */.W09(options, common);
/** The config's shape, built from the registry: a check that is registered can be configured. */
function configSchema(registry = checks/* checks */.A) {
    const perCheck = Object.fromEntries(registry.map((check) => [check.id, schemas/* optional */.lqM((0,described/* described */.W)(extended(check), check.summary))]));
    return (0,described/* described */.W)(schemas/* strictObject */.rej({
        $schema: (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* string */.YjP()), 'For editors that look for it here.'),
        'fail-on': (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* enum */.k5n(finding/* severities */.gO)), 'The level from which a finding means not ready. Default: error.'),
        checks: (0,described/* described */.W)(schemas/* strictObject */.rej(perCheck), 'The checks to run, each with its options.'),
        waivers: (0,described/* described */.W)(schemas/* optional */.lqM(schemas/* array */.YOg(waiverSchema)), 'Findings that are accepted for a time.'),
    }), 'Config of epic21-gate.');
}

// EXTERNAL MODULE: ./build/formats/glob.js
var formats_glob = __webpack_require__(4321);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(376);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/config/waiver-faults.js




/** What is wrong with a waiver beyond its shape: its rule, and its place. */
const waiverFaults = (waiver, registry, placeOf) => [ruleFault(waiver, registry, placeOf('rule')), placeFault(waiver, placeOf('at'))].filter((fault) => fault !== undefined);
function ruleFault({ rule: id }, registry, at) {
    const rules = new Map(registry.flatMap((check) => Object.entries(check.rules).map(([name, rule]) => [`${check.id}/${name}`, rule])));
    const rule = rules.get(id);
    if (!rule) {
        const hint = (0,nearest/* didYouMean */.au)(id, rules.keys()) ?? 'See `epic21-gate list`.';
        return new errors/* GateError */.ue('misuse', `waivers names the unknown rule "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(id, 80))}"`, { at, hint });
    }
    if (!rule.unmeasured)
        return undefined;
    const hint = 'Nobody knows what it would have been: mend what is named there.';
    return new errors/* GateError */.ue('misuse', `waivers names ${id}, which cannot be waived`, { at, hint });
}
function placeFault({ at: glob }, at) {
    try {
        if (glob !== undefined)
            (0,formats_glob/* compileGlob */.S)(glob);
        return undefined;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        return new errors/* GateError */.ue('misuse', thrown.message, { at, hint: thrown.hint, cause: thrown });
    }
}

// EXTERNAL MODULE: ./build/config/find.js
var find = __webpack_require__(5392);
;// CONCATENATED MODULE: ./build/config/load.js







/** Defaults < file < request; strict, and all problems at once. */
async function loadConfig(request, files, registry) {
    const { text, file } = await (0,find/* readConfigText */.im)(request, files);
    const document = (0,yaml/* parseYaml */.h)(text, file);
    if (document.value === null || document.value === undefined) {
        throw new errors/* GateError */.ue('misuse', 'the config is empty', { at: { file }, hint: 'Write one with `epic21-gate init`.' });
    }
    const { value, said } = overlay(document.value, request);
    return readConfig({ ...document, value }, file, registry, said);
}
/** Exported for the library, whose configs need no file. */
async function readConfig(document, file, registry, said = new Map()) {
    const schema = configSchema(registry);
    const parsed = schema.safeParse(document.value);
    if (!parsed.success) {
        // What explains a mistake is large, and a right config does not need it.
        const { configErrors } = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(515)]).then(__webpack_require__.bind(__webpack_require__, 3515));
        throw configErrors(parsed.error.issues, document, { file, schema, said });
    }
    const { checks, waivers = [], 'fail-on': failOn = 'error' } = parsed.data;
    const planned = registry.flatMap((check) => plan(check, checks[check.id]));
    if (planned.length === 0) {
        const at = { file, ...document.locate(['checks'], 'key') };
        throw new errors/* GateError */.ue('misuse', 'checks names no check, expected at least one', {
            at,
            hint: `There are ${registry.map((check) => check.id).join(', ')}.`,
        });
    }
    const faults = waivers.flatMap((waiver, index) => waiverFaults(waiver, registry, (key) => ({ file, ...document.locate(['waivers', index, key]) })));
    if (faults.length > 0)
        throw (0,errors/* together */.bs)(faults);
    return { file, failOn, planned, waivers };
}
function plan(check, entry) {
    if (entry === undefined)
        return [];
    const { when, timeout, ...options } = commonSchema.parse(entry);
    return [{ check, options, when, timeoutMs: timeout === undefined ? undefined : (0,duration/* parseDuration */.E)(timeout) }];
}
/** What the request says replaces what the file says, where the config has that part at all. */
function overlay(value, request) {
    let result = value;
    const said = new Map();
    for (const input of build_request/* inputs */.QL) {
        const text = request[input.name];
        if (!('sets' in input) || text === undefined || (Array.isArray(text) && text.length === 0))
            continue;
        const steps = input.sets.split('.');
        if (!hasPlace(result, steps.slice(0, -1)))
            throw noPlace(input.name, steps);
        result = place(result, steps, text);
        said.set(input.sets, input.name);
    }
    return { value: result, said };
}
const hasPlace = (value, [step, ...rest]) => {
    if (step === undefined)
        return true;
    // What is no map, or says nothing at all, is the schema's to complain about.
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return true;
    return Object.hasOwn(value, step) ? hasPlace(Reflect.get(value, step), rest) : false;
};
/** An option that changes nothing would leave its user believing that it did. */
const noPlace = (option, steps) => new errors/* GateError */.ue('misuse', `the option ${option} is for ${steps.slice(0, -1).join('.')}, which the config does not have`, {
    hint: 'Leave the option out, or configure the check.',
});
function place(value, [step, ...rest], said) {
    if (step === undefined)
        return said;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    if (rest.length > 0 && !Object.hasOwn(value, step))
        return value;
    return { ...value, [step]: place(Reflect.get(value, step), rest, said) };
}


/***/ }),

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);


/** A config that says more than this is an attack: an alias bomb doubles with each line. */
const most = { nodes: 50_000, depth: 50 };
/** Reads YAML 1.2, and so JSON. */
function parseYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text.replace(/^\uFEFF/, ''), {
        lineCounter: lines,
        prettyErrors: false,
        strict: true,
        version: '1.2',
        // The library compares each key with every other one: half a minute for 50,000 of them.
        uniqueKeys: false,
    });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    // One slip makes the lines behind it wrong as well, and what they say would hide it.
    const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
    // The library's stack ends some hundred or thousand levels down: where, is no matter of the text.
    if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('misuse', `the config is nested deeper than ${most.depth} levels`, { at: { file } });
    }
    if (first)
        throw malformed(firstLine(first.message), file, place(first.pos[0]));
    const placeOf = (node) => place(node.range?.[0] ?? 0);
    const { targets, repeated } = survey(document.contents);
    if (repeated.length > 0) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(repeated.slice(0, 20).map((key) => malformed('Map keys must be unique', file, placeOf(key))));
    }
    const convert = converter(targets, file, placeOf);
    return { value: convert(document.contents, 0), locate: locator(document.contents, targets, place) };
}
/** What each alias stands for, the last anchor of its name before it, and the keys that are there twice. */
function survey(root) {
    const anchors = new Map();
    const targets = new Map();
    const repeated = [];
    const open = [root];
    while (open.length > 0) {
        const node = open.pop();
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = anchors.get(node.source);
            if (target)
                targets.set(node, target);
            continue;
        }
        if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node)) && node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
            open.push(node.value, node.key);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            for (const key of repeatedKeys(node))
                repeated.push(key);
        // What is pushed last is looked at first, so that anchors come in the order of the text.
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node))
            for (const item of node.items.toReversed())
                open.push(item);
    }
    return { targets, repeated };
}
function repeatedKeys({ items }) {
    const known = new Set();
    return items.flatMap(({ key }) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            return [];
        const name = String(key.value);
        const isRepeated = known.has(name);
        known.add(name);
        return isRepeated ? [key] : [];
    });
}
const firstLine = (message) => message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
const malformed = (what, file, at) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('misuse', what, { at: { file, ...at } });
/** Plain data, own keys only, aliases followed within the budget. The library's own conversion has no depth limit. */
function converter(targets, file, place) {
    let nodes = 0;
    const convert = (node, depth) => {
        nodes += 1;
        if (nodes > most.nodes || depth > most.depth) {
            const what = `the config unfolds to more than ${most.nodes} values or ${most.depth} levels`;
            throw malformed(what, file, isNode(node) ? place(node) : { line: 1, column: 1 });
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = targets.get(node);
            if (!target)
                throw malformed(`the alias *${node.source} has no anchor before it`, file, place(node));
            return convert(target, depth + 1);
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item) => convert(item, depth + 1));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return node.value;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return null;
        const entries = new Map();
        for (const { key, value } of node.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : undefined;
            if (name === undefined || name === '__proto__' || name === '<<') {
                throw malformed(`the key ${name ?? 'that is itself a list or map'} is not allowed here`, file, isNode(key) ? place(key) : place(node));
            }
            entries.set(name, convert(value, depth + 1));
        }
        return Object.fromEntries(entries);
    };
    return convert;
}
const isNode = (value) => typeof value === 'object' && value !== null && 'range' in value;
function locator(root, targets, place) {
    const known = new Map();
    const pairAt = (map, step) => {
        const pairs = known.get(map) ?? pairsOf(map);
        known.set(map, pairs);
        return pairs.get(String(step));
    };
    return (path, what = 'value') => {
        let node = root;
        let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
        for (const [depth, step] of path.entries()) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                node = targets.get(node);
            const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? pairAt(node, step) : undefined;
            const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[Number(step)] : pair?.value;
            const key = pair?.key;
            const wanted = what === 'key' && depth === path.length - 1 ? key : (next ?? key);
            if (!isNode(wanted))
                break;
            offset = wanted.range?.[0] ?? offset;
            node = next;
        }
        return place(offset);
    };
}
const pairsOf = ({ items }) => new Map(items.flatMap((pair) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? [[String(pair.key.value), pair]] : [])));


/***/ })

};
