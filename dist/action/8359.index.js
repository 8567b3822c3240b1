export const id = 8359;
export const ids = [8359,6952];
export const modules = {

/***/ 4097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ baseline)
});

// EXTERNAL MODULE: ./build/formats/coverage/ratchet-row.js
var ratchet_row = __webpack_require__(26498);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/checks/coverage/ratchet/uncounted.js
var uncounted = __webpack_require__(51794);
// EXTERNAL MODULE: ./build/commands/planned-coverage.js
var planned_coverage = __webpack_require__(55680);
// EXTERNAL MODULE: ./build/checks/coverage/ratchet/gaps.js
var ratchet_gaps = __webpack_require__(67092);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/formats/coverage/compare-text.js
var compare_text = __webpack_require__(43041);
// EXTERNAL MODULE: ./build/reporters/safe-line.js
var safe_line = __webpack_require__(2667);
;// CONCATENATED MODULE: ./build/commands/baseline/aligned.js
/** A table: names and remarks to the left, the numbers between them to the right. */
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

;// CONCATENATED MODULE: ./build/commands/baseline/show-coverage.js






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

;// CONCATENATED MODULE: ./build/commands/baseline/tell-obstacles.js

function tellObstacles({ sinks }, obstacles, { action, file }) {
    const end = action === 'update' ? `, so ${file} stays as it is` : '';
    for (const said of [`not everything was measured${end}:`, ...obstacles.map((one) => `  ${one}`)])
        sinks.stderr.write(`${(0,safe_line/* safeLine */.o)(`epic21-gate: ${said}`)}\n`);
    return { exitCode: 2 };
}

// EXTERNAL MODULE: ./build/checks/coverage/ratchet/allowance.js
var allowance = __webpack_require__(5879);
// EXTERNAL MODULE: ./build/checks/coverage/ratchet/carry.js
var carry = __webpack_require__(60370);
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
var ratchet_words = __webpack_require__(34900);
// EXTERNAL MODULE: ./build/formats/coverage/ratchet-file.js
var ratchet_file = __webpack_require__(76030);
;// CONCATENATED MODULE: ./build/commands/baseline/assert-first.js

/** Who removes the file and writes it again would lower every row in silence. */
async function assertFirst({ sources }, comparison, file) {
    if (!comparison || !('base' in comparison))
        return;
    if ((await sources.git.show(comparison.base, file)) === undefined)
        return;
    throw new errors/* GateError */.ue('refused', `${file} is at the base of this change, and not here`, {
        hint: `Take it back first: git checkout ${comparison.base.slice(0, 12)} -- ${file}`,
    });
}

// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(33805);
;// CONCATENATED MODULE: ./build/commands/baseline/command-line.js

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

;// CONCATENATED MODULE: ./build/commands/baseline/write-baseline.js


const mostListed = 50;
/** Says what becomes of the rows, and writes them. */
async function writeBaseline({ request, sinks }, { file, before, text, isSettled = false, changes, refusal }) {
    const isDry = request['dry-run'];
    const told = isDry ? differences(before ?? '', text) : (0,words/* listFirst */.rL)(changes, mostListed, (change) => change.told);
    for (const line of [
        ...told,
        `${file}: ${summary(changes)}${isSettled ? ', the conflict of git settled' : ''}${isDry ? '  (dry run: nothing was written)' : ''}`,
    ])
        sinks.stdout.write(`${(0,safe_line/* safeLine */.o)(line)}\n`);
    if (!isDry && text !== before)
        await sinks.files.write(file, text);
    for (const line of refusal)
        sinks.stderr.write(`${(0,safe_line/* safeLine */.o)(line)}\n`);
    return { exitCode: refusal.length === 0 ? 0 : 1 };
}
function summary(changes) {
    const of = (kind) => changes.filter((change) => change.kind === kind).length;
    const parts = [
        of('added') > 0 && `${(0,words/* numberOf */.rl)(of('added'), 'row')} added`,
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

;// CONCATENATED MODULE: ./build/commands/baseline/update-coverage.js







/** Tightens the rows, and raises them where a reason is given; rows that would have to be raised without one stay. */
async function updateBaseline(hall, evidence, options, reason) {
    const { file, per } = options.ratchet;
    const ratchet = evidence.ratchet && 'rows' in evidence.ratchet ? evidence.ratchet : undefined;
    const disk = ratchet ? await readDisk(hall, options) : undefined;
    if (!ratchet)
        await assertFirst(hall, evidence.comparison, file);
    const updated = updateRatchet({ ratchet, own: disk?.entries ?? [], now: evidence, options, reason });
    return writeBaseline(hall, {
        file,
        before: disk && (0,ratchet_file/* printRatchetFile */.D)(disk),
        text: (0,ratchet_file/* printRatchetFile */.D)({ per, ...disk, entries: updated.entries }),
        changes: updated.changes.map((change) => ({ kind: change.kind, told: showChange(change) })),
        refusal: updated.refused.length === 0 ? [] : refusal(updated.refused, hall.request, ratchet),
    });
}
const readDisk = async ({ sources }, { ratchet: { file, per } }) => (0,ratchet_file/* parseRatchetFile */.r)(await sources.files.read(file), { file, per });
const showChange = ({ kind, key, before, after, reason }) => {
    const why = reason === undefined ? '' : ` ("${reason}")`;
    if (kind === 'removed')
        return `${(0,words/* showName */.$i)(key)}: gone, had ${(0,ratchet_words/* showGap */.k)(before)}`;
    if (kind === 'moved')
        return `${(0,words/* showName */.$i)(key)}: moved, ${(0,ratchet_words/* showGap */.k)(after)}`;
    return `${(0,words/* showName */.$i)(key)}: ${(0,ratchet_words/* showGap */.k)(before)} -> ${(0,ratchet_words/* showGap */.k)(after)}${why}`;
};
/** What is refused may be a file that was renamed. */
const refusal = (refused, request, ratchet) => [
    `epic21-gate: ${(0,words/* numberOf */.rl)(refused.length, 'row')} would have to be raised:`,
    ...refused.map(({ key, row, gap, isOldReason }) => {
        const why = isOldReason ? '; the reason given is the one of an earlier raise, say what is new' : '';
        return `  ${(0,words/* showName */.$i)(key)} has ${(0,ratchet_words/* showExcess */.X)(gap, row, 'in the baseline')}${why}`;
    }),
    ...(ratchet?.from === 'base'
        ? []
        : [
            `No rename is seen without a base that has the file, so no row was let go. With one: ${commandLine({ ...request, base: 'REV' })}`,
        ]),
    `Test what is uncovered, or allow it: ${commandLine(request, '--allow-lower --reason "WHY"')}`,
];

;// CONCATENATED MODULE: ./build/commands/baseline/coverage.js






const coverageBaseline = {
    id: 'coverage',
    async plan(hall) {
        const { options } = await (0,planned_coverage/* findCoverage */.U)(hall);
        const ratchet = options?.ratchet;
        return ratchet && ((asked) => run(hall, { ...options, ratchet }, asked));
    },
};
async function run(hall, options, { action, reason }) {
    const { gather } = await Promise.all(/* import() */[__webpack_require__.e(8487), __webpack_require__.e(9145), __webpack_require__.e(3911), __webpack_require__.e(1332)]).then(__webpack_require__.bind(__webpack_require__, 61332));
    const evidence = await gather(hall.sources, options);
    const obstacles = [...(action === 'update' ? incomparable(evidence) : []), ...obstaclesIn(evidence)];
    if (obstacles.length > 0)
        return tellObstacles(hall, obstacles, { action, file: options.ratchet.file });
    return action === 'show' ? showBaseline(hall, evidence, options) : updateBaseline(hall, evidence, options, reason);
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

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/commands/planned-size.js
var planned_size = __webpack_require__(52211);
// EXTERNAL MODULE: ./build/checks/size/judge-by-rows.js + 3 modules
var judge_by_rows = __webpack_require__(34558);
// EXTERNAL MODULE: ./build/checks/size/limit-of.js
var limit_of = __webpack_require__(77097);
// EXTERNAL MODULE: ./build/checks/size/ratchet/over-limit.js
var over_limit = __webpack_require__(65752);
// EXTERNAL MODULE: ./build/checks/size/ratchet/words.js
var size_ratchet_words = __webpack_require__(65615);
// EXTERNAL MODULE: ./build/formats/size-baseline/key.js
var size_baseline_key = __webpack_require__(78996);
// EXTERNAL MODULE: ./build/formats/size-baseline/sizes.js
var size_baseline_sizes = __webpack_require__(68137);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
;// CONCATENATED MODULE: ./build/commands/baseline/show-sizes.js










const nothing = {};
/** The rows on disk against what is measured now; the exit code says whether one of them is exceeded. */
async function showSizes({ sinks }, evidence, options) {
    const { ratchet } = evidence;
    if (!ratchet || 'problem' in ratchet)
        throw new errors/* GateError */.ue('not-found', ratchet?.message ?? `${options.ratchet.file} was not read`, {
            hint: 'Write it with `epic21-gate baseline update`.',
        });
    const limits = (0,limit_of/* limitsOf */.A)(options.limits);
    const now = new Map(evidence.judged
        .map(judge_by_rows/* asRatchetFunction */.Gl)
        .map((one) => [(0,size_baseline_key/* printKey */.Hg)(one), { ...one, sizes: (0,over_limit/* overLimit */.W)(one, (path, metric) => limits(path)(metric)) }]));
    const rows = new Map(ratchet.own.map((row) => [(0,size_baseline_key/* printKey */.Hg)(row), row]));
    const keys = new Map([...rows, ...now]);
    const unparsed = new Set(evidence.unparsed.map(({ path }) => path));
    const compared = [...keys]
        .sort(([, a], [, b]) => (0,size_baseline_key/* compareKeys */.YD)(a, b))
        .flatMap(([key, named]) => {
        const [found, row] = [now.get(key)?.sizes, rows.get(key)];
        const state = found ? show_sizes_stateOf(found, row?.sizes ?? nothing) : unparsed.has(named.path) ? 'not measured' : 'gone';
        return show_sizes_cells((0,size_ratchet_words/* showKey */.Nh)(named), { now: found, row: row?.sizes ?? nothing, state, reason: row?.reason });
    });
    for (const line of aligned([['function', 'metric', 'now', 'baseline', ''], ...compared]))
        sinks.stdout.write(`${(0,safe_line/* safeLine */.o)(line)}\n`);
    const isExceeded = [...now].some(([key, { sizes }]) => (0,size_baseline_sizes/* isLooser */.NM)(sizes, rows.get(key)?.sizes ?? nothing));
    if (isExceeded)
        return { exitCode: verdict/* exitCodes */.h['not-ready'] };
    return { exitCode: unparsed.size > 0 ? verdict/* exitCodes */.h.undecided : verdict/* exitCodes */.h.ready };
}
/** A line per metric that is over its limit, or was. */
function show_sizes_cells(name, { now, row, state, reason }) {
    const why = reason === undefined ? state : `${state} raised: "${reason}"`.trim();
    return size_baseline_sizes/* sizeMetrics */.DH.flatMap((metric) => {
        const [value, allowed] = [now?.[metric], row[metric]];
        if (value === undefined && allowed === undefined)
            return [];
        return [[name, metric, String(value ?? (now ? 'within' : '-')), String(allowed ?? 'none'), why]];
    });
}
function show_sizes_stateOf(now, row) {
    if ((0,size_baseline_sizes/* isLooser */.NM)(now, row))
        return 'worse';
    return (0,size_baseline_sizes/* isSameSizes */.P8)(now, row) ? '' : 'better';
}

// EXTERNAL MODULE: ./build/checks/size/ratchet/allowance.js + 1 modules
var ratchet_allowance = __webpack_require__(24707);
;// CONCATENATED MODULE: ./build/checks/size/ratchet/row-changes.js



/** What is told of an update, sorted by path and name; a row that stays is not told. */
function row_changes_rowChanges(own, entries, formerKey) {
    const rows = (0,ratchet_allowance/* rowsByKey */.E5)(own);
    const kept = new Set();
    const changes = entries.flatMap((entry) => {
        const row = rows.get((0,size_baseline_key/* printKey */.Hg)(entry)) ?? rows.get((0,size_baseline_key/* printKey */.Hg)(formerKey(entry)));
        if (row)
            kept.add(row);
        const kind = kindOf(row, entry);
        if (!kind)
            return [];
        const reason = kind === 'raised' ? entry.raised?.reason : undefined;
        const told = { before: row?.sizes ?? ratchet_allowance/* nothing */.s6, after: entry.sizes };
        return [{ kind, ...keyOf(entry), ...told, ...(reason !== undefined && { reason }) }];
    });
    const removed = own
        .filter((row) => !kept.has(row))
        .map((row) => ({ kind: 'removed', ...keyOf(row), before: row.sizes, after: ratchet_allowance/* nothing */.s6 }));
    return [...changes, ...removed].sort(size_baseline_key/* compareKeys */.YD);
}
function kindOf(row, entry) {
    const before = row?.sizes ?? ratchet_allowance/* nothing */.s6;
    if (row && (0,size_baseline_sizes/* isSameSizes */.P8)(before, entry.sizes))
        return (0,size_baseline_key/* printKey */.Hg)(row) === (0,size_baseline_key/* printKey */.Hg)(entry) ? undefined : 'moved';
    if (!(0,size_baseline_sizes/* isLooser */.NM)(entry.sizes, before))
        return 'tightened';
    return row || entry.raised ? 'raised' : 'added';
}
const keyOf = ({ path, name, ordinal }) => ({ path, name, ordinal });

;// CONCATENATED MODULE: ./build/checks/size/ratchet/update-sizes.js





/** The rows as tight as the functions let them be. Never looser than what they are judged by, but for a reason. */
function updateSizes({ ratchet, own, functions, limitOf, reason }) {
    const measured = new Map(functions.map((one) => [(0,size_baseline_key/* printKey */.Hg)(one), { ...update_sizes_keyOf(one), sizes: (0,over_limit/* overLimit */.W)(one, limitOf) }]));
    if (!ratchet) {
        const entries = update_sizes_sorted([...measured.values()]);
        return { entries, changes: row_changes_rowChanges(own, entries, (key) => key), refused: [] };
    }
    const allowance = (0,ratchet_allowance/* allowanceOf */.UF)(ratchet, functions);
    // What is measured under its old key did not move.
    const formerKey = (key) => {
        const old = allowance.formerly(key);
        return old && !measured.has((0,size_baseline_key/* printKey */.Hg)(old)) ? old : key;
    };
    const renewal = { allowance, formerKey, reason, own: (0,ratchet_allowance/* rowsByKey */.E5)(own), before: (0,ratchet_allowance/* rowsByKey */.E5)(ratchet.rows) };
    const unparsed = new Set(ratchet.unparsed);
    const [entries, refused] = [[], []];
    for (const [key, found] of new Map([...allowance.rows, ...measured])) {
        // What cannot be parsed may be as bad as ever.
        if (!measured.has(key) && !unparsed.has(found.path))
            continue;
        const renewed = renew(key, found, renewal);
        entries.push(renewed.entry);
        if (renewed.refused)
            refused.push(renewed.refused);
    }
    // A row that seems gone may be that of a refused function under its old name.
    const mayBeNeeded = ratchet.from !== 'base' && refused.length > 0;
    const gone = mayBeNeeded ? own.filter((row) => !measured.has((0,size_baseline_key/* printKey */.Hg)(row)) && !unparsed.has(row.path)) : [];
    const kept = update_sizes_sorted([...entries, ...gone]);
    return { entries: kept, changes: row_changes_rowChanges(own, kept, formerKey), refused };
}
/** `found` has what is over the limit. */
function renew(key, found, { allowance, formerKey, reason, own, before }) {
    const [one, over, row] = [update_sizes_keyOf(found), found.sizes, (0,ratchet_allowance/* sizesIn */.Ae)(allowance.rows, key)];
    const old = allowance.formerly(one);
    const isOldReason = reason !== undefined && old !== undefined && reason === before.get((0,size_baseline_key/* printKey */.Hg)(old))?.reason;
    const isOver = (0,size_baseline_sizes/* isLooser */.NM)(over, row);
    if (isOver && reason !== undefined && !isOldReason)
        return { entry: { ...one, sizes: over, raised: { from: (0,ratchet_allowance/* sizesIn */.Ae)(allowance.base, key), reason } } };
    const sizes = (0,size_baseline_sizes/* leastSizes */.aE)(row, over);
    const raised = (own.get(key) ?? own.get((0,size_baseline_key/* printKey */.Hg)(formerKey(one))))?.raised;
    const entry = { ...one, sizes, ...(raised && (0,size_baseline_sizes/* isLooser */.NM)(sizes, raised.from) && { raised }) };
    return isOver ? { entry, refused: { ...one, row, over, isOldReason } } : { entry };
}
const update_sizes_keyOf = ({ path, name, ordinal }) => ({ path, name, ordinal });
const update_sizes_sorted = (entries) => entries.filter(({ sizes }) => !(0,size_baseline_sizes/* isNothing */.qv)(sizes)).sort(size_baseline_key/* compareKeys */.YD);

// EXTERNAL MODULE: ./build/formats/size-baseline.js + 3 modules
var size_baseline = __webpack_require__(59964);
;// CONCATENATED MODULE: ./build/commands/baseline/update-sizes.js









const update_sizes_mostListed = 50;
/** Tightens the rows, and raises them where a reason is given; rows that would have to be raised without one stay. */
async function updateSizeBaseline(hall, evidence, options, reason) {
    const { file } = options.ratchet;
    const ratchet = evidence.ratchet && 'rows' in evidence.ratchet ? evidence.ratchet : undefined;
    const disk = ratchet ? (0,size_baseline/* parseSizeBaseline */.w)(await hall.sources.files.read(file), file) : undefined;
    if (!ratchet)
        await assertFirst(hall, evidence.comparison, file);
    const limits = (0,limit_of/* limitsOf */.A)(options.limits);
    const updated = updateSizes({
        ratchet: ratchet && (0,judge_by_rows/* ratchetOf */.vc)(evidence, ratchet),
        own: disk?.entries ?? [],
        functions: evidence.judged.map(judge_by_rows/* asRatchetFunction */.Gl),
        limitOf: (path, metric) => limits(path)(metric),
        reason,
    });
    return writeBaseline(hall, {
        file,
        // A conflict that nobody settled is settled by this.
        before: disk?.conflicts.length === 0 ? (0,size_baseline/* printSizeBaseline */.k)(disk) : undefined,
        isSettled: disk !== undefined && disk.conflicts.length > 0,
        text: (0,size_baseline/* printSizeBaseline */.k)({ ...disk, entries: updated.entries }),
        changes: updated.changes.map((change) => ({ kind: change.kind, told: update_sizes_showChange(change) })),
        refusal: updated.refused.length === 0 ? [] : update_sizes_refusal(updated.refused, hall.request, ratchet),
    });
}
function update_sizes_showChange(change) {
    const { kind, before, after, reason } = change;
    const why = reason === undefined ? '' : ` ("${reason}")`;
    if (kind === 'removed')
        return `${(0,size_ratchet_words/* showKey */.Nh)(change)}: gone, had ${(0,size_ratchet_words/* showSizes */.ul)(before)}`;
    if (kind === 'added' || kind === 'moved')
        return `${(0,size_ratchet_words/* showKey */.Nh)(change)}: ${kind}, ${(0,size_ratchet_words/* showSizes */.ul)(after)}${why}`;
    return `${(0,size_ratchet_words/* showKey */.Nh)(change)}: ${(0,size_ratchet_words/* showSizes */.ul)(before)} -> ${(0,size_ratchet_words/* showSizes */.ul)(after)}${why}`;
}
/** What is refused may be a function that moved. */
const update_sizes_refusal = (refused, request, ratchet) => [
    `epic21-gate: ${(0,words/* numberOf */.rl)(refused.length, 'row')} would have to be raised:`,
    ...(0,words/* listFirst */.rL)(refused, update_sizes_mostListed, (one) => {
        const why = one.isOldReason ? '; the reason given is the one of an earlier raise, say what is new' : '';
        return `${(0,size_ratchet_words/* showKey */.Nh)(one)} has ${(0,size_ratchet_words/* showLoosened */.FE)(one.over, one.row, 'in the baseline')}${why}`;
    }).map((line) => `  ${line}`),
    ...(ratchet?.from === 'base'
        ? []
        : [
            `No move is seen without a base that has the file, so no row was let go. With one: ${commandLine({ ...request, base: 'REV' })}`,
        ]),
    `Make them smaller, or allow it: ${commandLine(request, '--allow-lower --reason "WHY"')}`,
];

;// CONCATENATED MODULE: ./build/commands/baseline/size.js







const sizeBaseline = {
    id: 'size',
    async plan(hall) {
        const options = await (0,planned_size.findSize)(hall);
        const ratchet = options?.ratchet;
        return ratchet && ((asked) => size_run(hall, { ...options, ratchet }, asked));
    },
};
/** All of it, whatever a change touches: a row whose function was not looked at would seem to be gone. */
async function size_run(hall, options, { action, reason }) {
    const { gather } = await Promise.all(/* import() */[__webpack_require__.e(9145), __webpack_require__.e(363), __webpack_require__.e(4201)]).then(__webpack_require__.bind(__webpack_require__, 56582));
    const evidence = await gather(hall.sources, { ...options, scope: 'all' });
    const obstacles = [...(action === 'update' ? size_incomparable(evidence) : []), ...size_obstaclesIn(evidence)];
    if (obstacles.length > 0)
        return tellObstacles(hall, obstacles, { action, file: options.ratchet.file });
    if (evidence.unparsed.length > 0)
        tellUnparsed(hall, evidence);
    return action === 'show' ? showSizes(hall, evidence, options) : updateSizeBaseline(hall, evidence, options, reason);
}
function tellUnparsed({ sinks }, evidence) {
    for (const said of [
        'not everything was measured, and the rows of these stay as they are:',
        ...brokenIn(evidence).map((one) => `  ${one}`),
    ])
        sinks.stderr.write(`${(0,safe_line/* safeLine */.o)(`epic21-gate: ${said}`)}\n`);
}
/** Functions that moved would seem to be gone. */
const size_incomparable = ({ comparison }) => comparison && 'unknown' in comparison ? [`comparison-unknown: ${comparison.unknown}. ${comparison.hint}`] : [];
/** A file that cannot be parsed keeps its rows; where there are none yet, it would be without. */
function size_obstaclesIn({ sources, unparsed, ratchet }) {
    if (sources === 0)
        return ['not-measured: no file of the repository is of a language that is measured'];
    if (!ratchet)
        return ['the baseline was not read'];
    if (!('problem' in ratchet))
        return [];
    return [...brokenIn({ unparsed }), ...(ratchet.problem === 'missing' ? [] : [ratchet.message])];
}
const size_mostListed = 50;
const brokenIn = ({ unparsed }) => (0,words/* listFirst */.rL)(unparsed, size_mostListed, ({ path, line, message }) => `unparsed: ${(0,finding/* formatPlace */.dE)({ file: path, line })}: ${message}`);

;// CONCATENATED MODULE: ./build/commands/baseline/index.js






const subjects = [coverageBaseline, sizeBaseline];
/** `baseline` shows what is measured against the committed figures; `baseline update` tightens these. */
const baseline = async (hall) => {
    const { action, wanted } = readOperands(hall.request);
    const reason = readReason(hall.request);
    const planned = await plan(hall, wanted);
    const ended = [];
    for (const run of planned)
        ended.push(await run({ action, reason }));
    return { exitCode: Math.max(...ended.map(({ exitCode }) => exitCode)) };
};
async function plan(hall, wanted) {
    const asked = wanted ? [wanted] : subjects;
    const planned = [];
    for (const { plan: planOf } of asked) {
        const run = await planOf(hall);
        if (run)
            planned.push(run);
    }
    if (planned.length > 0)
        return planned;
    const names = asked.map(({ id }) => `checks.${id}`).join(' or ');
    throw new errors/* GateError */.ue('misuse', `the config has no baseline to keep: ${names} has no ratchet`, {
        hint: 'Add `ratchet: { file: coverage-baseline.txt }` to checks.coverage, or one to checks.size.',
    });
}
function readOperands({ operands, ...request }) {
    const [action = 'show', id, ...more] = operands;
    if ((action !== 'show' && action !== 'update') || more.length > 0)
        throw new errors/* GateError */.ue('misuse', `baseline takes show or update, found "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(operands.join(' '), 80))}"`);
    const edits = ['allow-lower', 'dry-run'].find((name) => request[name]);
    if (action === 'show' && edits !== undefined)
        throw new errors/* GateError */.ue('misuse', `--${edits} is for \`baseline update\`, and this only shows the baseline`);
    return { action, wanted: id === undefined ? undefined : subjectNamed(id) };
}
function subjectNamed(id) {
    const subject = subjects.find((one) => one.id === id);
    if (subject)
        return subject;
    const known = subjects.map((one) => one.id);
    throw new errors/* GateError */.ue('misuse', `"${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(id, 80))}" keeps no baseline: ${known.join(' and ')} do`, {
        hint: (0,nearest/* didYouMean */.au)(id, known),
    });
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


/***/ }),

/***/ 40615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findOptions)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4196);
/* harmony import */ var _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86924);



/** The options of a check, where the config has it. */
async function findOptions({ request, sources }, { id, options: schema }) {
    const { file, planned } = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(request, sources, _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .checksNamed */ .dK);
    const own = planned.find(({ check }) => check.id === id);
    return { file, options: own && (0,zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(schema, own.options) };
}


/***/ }),

/***/ 55680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findCoverage),
/* harmony export */   v: () => (/* binding */ plannedCoverage)
/* harmony export */ });
/* harmony import */ var _checks_coverage_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27894);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _find_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40615);



/** The options of the config's coverage check, where it has one, and what the config is called. */
const findCoverage = (hall) => (0,_find_options_js__WEBPACK_IMPORTED_MODULE_2__/* .findOptions */ .M)(hall, _checks_coverage_index_js__WEBPACK_IMPORTED_MODULE_0__.coverage);
/** The same for commands that are about nothing else. */
async function plannedCoverage(hall) {
    const { file, options } = await findCoverage(hall);
    if (options)
        return { file, options };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('misuse', `${file} has no check coverage`, { hint: 'Add checks.coverage with its reports.' });
}


/***/ }),

/***/ 52211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSize: () => (/* binding */ findSize)
/* harmony export */ });
/* harmony import */ var _checks_size_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5833);
/* harmony import */ var _find_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40615);


/** The options of the config's size check, where it has one. */
const findSize = async (hall) => (await (0,_find_options_js__WEBPACK_IMPORTED_MODULE_1__/* .findOptions */ .M)(hall, _checks_size_index_js__WEBPACK_IMPORTED_MODULE_0__.size)).options;


/***/ }),

/***/ 74519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FG: () => (/* binding */ configNames),
  jx: () => (/* binding */ hasConfig),
  im: () => (/* binding */ readConfigText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/plan.js
var plan = __webpack_require__(64519);
// EXTERNAL MODULE: ./build/model/sha256.js
var sha256 = __webpack_require__(25327);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/config/tree.js



/** The files that are checked out. */
const diskTree = ({ files }) => ({
    async read(path) {
        try {
            return await files.read(path);
        }
        catch (thrown) {
            if (thrown instanceof errors/* GateError */.ue && thrown.kind === 'not-found')
                return undefined;
            throw thrown;
        }
    },
});
/**
 * The tree that the request names; where it names none, the base for what comes from a fork. Only where it judges: a leg that
 * collects runs the code of the fork, which may write what it likes, and has no history.
 */
async function configTree({ command, 'config-from': asked }, sources) {
    if (asked === 'head')
        return diskTree(sources);
    const event = await sources.github.event();
    if (asked === undefined && !(command === 'check' && mayBeOfFork(event)))
        return diskTree(sources);
    const at = await baseOf(event, sources);
    return at === undefined ? diskTree(sources) : { at, read: (path) => sources.git.show(at, path) };
}
/** One whose event does not tell where it is from counts as one of a fork. */
function mayBeOfFork(event) {
    // What pull_request_target checks out is the base already, and nothing is judged on it.
    if (!event || event.name === 'pull_request_target')
        return false;
    return event.pull?.isFork ?? event.name.startsWith('pull_request');
}
/** Undefined where the event is about the repository as it is: what is checked out is all there is. */
async function baseOf(event, { comparison, git }) {
    const found = await comparison();
    if (!found) {
        if (event && !event.pull && !mayBeOfFork(event))
            return undefined;
        throw unknownBase('nothing says what is compared', 'Name the commit to compare with: --base origin/main.');
    }
    if ('unknown' in found)
        throw unknownBase((0,visible/* visible */.RK)((0,visible/* clip */.$Q)(found.unknown, 300)), found.hint);
    // The first parent of a tested merge is the base as it is. Elsewhere the base of the comparison is a merge base, and who
    // branches off long ago would choose an old, laxer config: the tip is asked for.
    const tip = found.shown === undefined ? event?.change?.base : undefined;
    const at = await git.resolve(tip ?? found.base);
    if (at !== undefined)
        return at;
    throw unknownBase(`the base ${(0,words/* showCommit */.B)(tip ?? found.base)} is not here`, fetchAll);
}
const fetchAll = 'Fetch the whole history: actions/checkout with fetch-depth: 0';
const unknownBase = (why, hint) => new errors/* GateError */.ue('misuse', `the config is to be read from the base of the change, which is unknown: ${why}`, { hint });

;// CONCATENATED MODULE: ./build/config/find.js








const configNames = [
    '.github/epic21-gate.yml',
    '.github/epic21-gate.yaml',
    'epic21-gate.yml',
    'epic21-gate.yaml',
    'epic21-gate.json',
];
/** The config that the request names, or holds, or that lies where configs lie, as it is in the tree that counts. */
async function readConfigText(request, sources) {
    const { config: said } = request;
    if (said !== undefined && (0,plan/* isInline */.m)(said))
        return inlineText(said, request);
    const tree = await configTree(request, sources);
    return said === undefined ? findConfig(tree) : readNamed(said, request, tree);
}
/** It stands in the workflow, and the tree that GitHub took the workflow from is what counts. */
function inlineText(text, { 'config-from': asked }) {
    if (asked === 'base')
        throw new errors/* GateError */.ue('misuse', 'an inline config stands in the workflow and cannot be read from the base', {
            hint: 'Commit the config as a file, or leave config-from out.',
        });
    return { text, file: plan/* inlineConfig */.a, read: { file: plan/* inlineConfig */.a, sha256: (0,sha256/* sha256 */.s)(text) } };
}
async function readNamed(said, { cwd, directory }, tree) {
    const file = (0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd, directory), (0,external_node_path_.resolve)(cwd, said)).replaceAll('\\', '/');
    const found = await readIfThere({ path: tree.at === undefined ? (0,external_node_path_.resolve)(cwd, said) : file, file }, tree);
    if (found)
        return found;
    throw new errors/* GateError */.ue('misuse', `the config ${said} does not exist${atBase(tree)}`, { hint: nextStep(tree) });
}
const atBase = ({ at }) => (at === undefined ? '' : ` at the base ${(0,words/* showCommit */.B)(at)} of the change`);
const nextStep = ({ at }, more = '') => at === undefined
    ? `Write one with \`epic21-gate init\`${more}.`
    : 'Merge the config first, or say config-from: head where the change comes from people you trust.';
/** Whether there is one to be found where nobody named one. */
async function hasConfig(files) {
    for await (const file of files.readEach(configNames)) {
        if ('bytes' in file || file.error.kind !== 'not-found')
            return true;
    }
    return false;
}
async function findConfig(tree) {
    const read = await Promise.all(configNames.map((file) => readIfThere({ path: file, file }, tree)));
    const [only, other] = read.filter((found) => found !== undefined);
    if (!only) {
        throw new errors/* GateError */.ue('misuse', `no config found${atBase(tree)}: tried ${configNames.join(', ')}`, {
            hint: nextStep(tree, ', or name yours with --config'),
        });
    }
    // Two configs would let the laxer one win unseen.
    if (other)
        throw new errors/* GateError */.ue('misuse', `two configs found${atBase(tree)}: ${only.file} and ${other.file}`, {
            hint: 'Keep one, or name it with --config.',
        });
    return only;
}
async function readIfThere({ path, file }, tree) {
    try {
        const bytes = await tree.read(path);
        if (!bytes)
            return undefined;
        const { at } = tree;
        const read = { file, ...(at !== undefined && { at }), sha256: (0,sha256/* sha256 */.s)(bytes) };
        return { text: (0,formats_text/* decodeText */.g)(bytes, path, limits/* limits */.F.configBytes), file, read };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        throw new errors/* GateError */.ue('misuse', thrown.message, { hint: thrown.hint ?? outsideHint(thrown, tree), cause: thrown });
    }
}
/** No commit holds what lies outside the repository. */
const outsideHint = ({ kind }, { at }) => kind === 'outside' && at !== undefined ? 'Say config-from: head: no commit holds such a file.' : undefined;


/***/ }),

/***/ 76030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ printRatchetFile),
/* harmony export */   r: () => (/* binding */ parseRatchetFile)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69688);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1032);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72632);
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43041);
/* harmony import */ var _ratchet_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26498);






const version = 1;
const formatLine = (per) => `epic21-gate ratchet ${version}, per ${per}`;
const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;
/** Reads the file, or throws a GateError that names the line and what was expected there. */
function parseRatchetFile(bytes, { file, per }) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(bytes, file, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.baselineBytes);
    const lines = text.split(/\r?\n/);
    const marker = lines.findIndex((line) => conflict.test(line));
    if (marker !== -1)
        throw malformed(file, marker + 1, 'has a conflict of git that nobody settled', {
            hint: 'Keep the smaller numbers of both sides, or take one side whole and run `epic21-gate baseline update`.',
        });
    const start = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
    assertFormat(start === -1 ? undefined : lines[start], { file, per, line: start === -1 ? 1 : start + 1 });
    return {
        per,
        header: lines.slice(0, start),
        lineEnd: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
        entries: readEntries(lines, start + 1, { file, per }),
    };
}
function assertFormat(found, { file, per, line }) {
    if (found === formatLine(per))
        return;
    const [, said, rows] = /^epic21-gate ratchet (\d{1,9}), per (file|folder)$/.exec(found ?? '') ?? [];
    if (said !== undefined && Number(said) !== version)
        throw malformed(file, line, `is of version ${said} of its format, expected ${version}`, {
            hint: 'Use the version of epic21-gate that wrote it.',
        });
    if (rows !== undefined)
        throw malformed(file, line, `has a row per ${rows}, and the config wants one per ${per}`, {
            hint: 'Name another file in the config, which `epic21-gate baseline update` then writes.',
        });
    const what = found === undefined ? 'nothing' : `"${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(found, 80))}"`;
    throw malformed(file, line, `has ${what} where the line "${formatLine(per)}" was expected`);
}
function readEntries(lines, start, { file, per }) {
    const entries = [];
    const seen = new Map();
    for (const [index, text] of lines.entries()) {
        if (index < start || text === '')
            continue;
        const line = index + 1;
        if (text.startsWith('#'))
            throw malformed(file, line, 'has a comment among the rows, expected it above the format');
        const read = (0,_ratchet_row_js__WEBPACK_IMPORTED_MODULE_4__/* .readRow */ .zK)(text);
        if ('fault' in read)
            throw malformed(file, line, read.fault);
        if (read.key === '.' && per === 'file')
            throw malformed(file, line, 'has the row of a folder, expected a file');
        assertInOrder(read.key, entries.at(-1)?.key, seen.get(read.key), { file, line });
        if (entries.length === _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.listedFiles)
            throw malformed(file, line, `has more rows than the ${_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.listedFiles} that are read`);
        seen.set(read.key, line);
        entries.push({ ...read, line });
    }
    return entries;
}
function assertInOrder(key, previous, other, { file, line }) {
    const shown = (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(key, 80));
    if (other !== undefined)
        throw malformed(file, line, `has ${shown} on lines ${other} and ${line}, expected it once`, {
            hint: 'Keep the smaller numbers: a merge leaves both rows where both sides changed one.',
        });
    if (previous === undefined || (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(previous, key) < 0)
        return;
    throw malformed(file, line, `has ${shown} after ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(previous, 80))}, expected the rows sorted by path`, {
        hint: 'Move the row up to its place.',
    });
}
const malformed = (file, line, what, { hint } = {}) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `${file} ${what}`, { at: { file, line }, hint });
const ownHeader = [
    '# What no test covers, in counts that may only go down. `epic21-gate baseline update` writes this file.',
    '# In a merge conflict keep the smaller numbers of both sides.',
];
/** The text of the file: the same rows give the same text, in whatever order they come. */
function printRatchetFile({ per, header = ownHeader, lineEnd = '\n', entries, }) {
    const rows = entries
        .filter(({ lines, branches }) => lines > 0 || branches > 0)
        .sort((a, b) => (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(a.key, b.key))
        .map(_ratchet_row_js__WEBPACK_IMPORTED_MODULE_4__/* .printRow */ ._q);
    const lines = [...header, formatLine(per), ...(rows.length > 0 ? ['', ...rows] : [])];
    return `${lines.join(lineEnd)}${lineEnd}`;
}


/***/ }),

/***/ 26498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _q: () => (/* binding */ printRow),
/* harmony export */   bW: () => (/* binding */ reasonFault),
/* harmony export */   zK: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var _model_plain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77664);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);


const quoted = String.raw `"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const counts = String.raw `(0|[1-9]\d{0,14}) lines?, (0|[1-9]\d{0,14}) branch(?:es)?`;
const row = new RegExp(String.raw `^(${quoted}|[^":\\]+): ${counts}(?: \(raised from ${counts}: (${quoted})\))?$`, 'u');
const example = 'src/a.ts: 12 lines, 3 branches';
const mostReasonCharacters = 200;
/** What is wrong with a reason, or nothing. */
function reasonFault(reason) {
    if (!/[\p{L}\p{N}]/u.test(reason))
        return 'says nothing, expected a few words';
    if (reason.length <= mostReasonCharacters)
        return undefined;
    return `has ${reason.length} characters, expected at most ${mostReasonCharacters}`;
}
/** One row of the file, or what is wrong with it. */
function readRow(text) {
    const [, path, lines, branches, fromLines, fromBranches, reason] = row.exec(text) ?? [];
    const key = path === undefined ? undefined : readPath(path);
    if (key === undefined)
        return { fault: `has "${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 80))}" where a row such as "${example}" was expected` };
    const git = key === '.' ? key : (0,_model_plain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s)(key);
    if (git === '' || git.startsWith('/'))
        return { fault: `has the path "${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(key, 80))}", expected one that is relative` };
    if (git !== key)
        return {
            fault: `has the path "${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(key, 80))}", expected it as git writes it: ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(git, 80))}`,
        };
    const gap = { key, lines: Number(lines), branches: Number(branches) };
    if (reason === undefined)
        return gap;
    const said = unquote(reason);
    const fault = reasonFault(said);
    if (fault !== undefined)
        return { fault: `has a reason that ${fault}` };
    return { ...gap, raised: { from: { lines: Number(fromLines), branches: Number(fromBranches) }, reason: said } };
}
function readPath(path) {
    if (path.startsWith('"'))
        return unquote(path);
    return isPlain(path) ? path : undefined;
}
/** What `quoted` has matched is valid JSON. */
const unquote = (text) => String(JSON.parse(text));
function printRow({ key, raised, ...gap }) {
    const suffix = raised ? ` (raised from ${printGap(raised.from)}: ${quote(raised.reason)})` : '';
    return `${isPlain(key) ? key : quote(key)}: ${printGap(gap)}${suffix}`;
}
const printGap = ({ lines, branches }) => `${lines} ${lines === 1 ? 'line' : 'lines'}, ${branches} ${branches === 1 ? 'branch' : 'branches'}`;
// What cannot be taken for a comment, a conflict marker, the end of the path or nothing at all.
const plain = /^[^\s"#<=>|:\\](?:[^":\\]*[^\s":\\])?$/u;
const isPlain = (path) => plain.test(path) && !/[^\S ]/u.test(path) && (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(path, () => '') === path;
/** As JSON, with every character escaped that could not be seen. */
const quote = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(JSON.stringify(text), escaped).replaceAll(/[^\S ]/gu, escaped);
const escaped = (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');


/***/ }),

/***/ 59964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ parseSizeBaseline),
  k: () => (/* binding */ printSizeBaseline)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/formats/size-baseline/key.js
var size_baseline_key = __webpack_require__(78996);
// EXTERNAL MODULE: ./build/model/plain-path.js
var plain_path = __webpack_require__(77664);
// EXTERNAL MODULE: ./build/formats/coverage/ratchet-row.js
var ratchet_row = __webpack_require__(26498);
// EXTERNAL MODULE: ./build/formats/size-baseline/sizes.js
var size_baseline_sizes = __webpack_require__(68137);
;// CONCATENATED MODULE: ./build/formats/size-baseline/row.js





const onePattern = String.raw `(?:${size_baseline_sizes/* sizeMetrics */.DH.join('|')}) [1-9]\d{0,14}`;
const sizesPattern = `${onePattern}(?:, ${onePattern})*`;
const row = new RegExp(`^${size_baseline_key/* keyPattern */._H}: (${sizesPattern})(?: \\(raised(?: from (${sizesPattern}))?: (${size_baseline_key/* quotedPattern */.xS})\\))?$`, 'u');
const example = 'src/a.ts Foo.bar: nloc 80, cyclomatic 25';
/** One row of the file, or what is wrong with it. */
function readRow(text) {
    const [, pathText = '', nameText = '', number, sizesText = '', fromText = '', reasonText] = row.exec(text) ?? [];
    const [path, name] = [readWord(pathText, size_baseline_key/* isPlainPath */.qW), readWord(nameText, size_baseline_key/* isPlainName */.sh)];
    if (path === undefined || name === undefined || number === '1')
        return { fault: `has "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(text, 80))}" where a row such as "${example}" was expected` };
    const [sizes, from] = [readSizes(sizesText), readSizes(fromText)];
    const fault = pathFault(path) ?? faultOf(sizes) ?? faultOf(from);
    if (fault !== undefined)
        return { fault };
    const entry = { path, name, ordinal: Number(number ?? 1), sizes: sizes.sizes };
    if (reasonText === undefined)
        return entry;
    const reason = (0,size_baseline_key/* unquote */._n)(reasonText);
    const wrong = (0,ratchet_row/* reasonFault */.bW)(reason);
    return wrong === undefined
        ? { ...entry, raised: { from: from.sizes, reason } }
        : { fault: `has a reason that ${wrong}` };
}
function readWord(text, isPlain) {
    if (text.startsWith('"'))
        return (0,size_baseline_key/* unquote */._n)(text);
    return isPlain(text) ? text : undefined;
}
// Most paths need no look at their steps.
const odd = /(?:^|\/)(?:\.{0,2})(?:\/|$)/;
function pathFault(path) {
    if (!odd.test(path))
        return undefined;
    const [git, shown] = [(0,plain_path/* plainPath */.s)(path), (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(path, 80))];
    if (git === '' || git.startsWith('/'))
        return `has the path "${shown}", expected one that is relative`;
    return git === path ? undefined : `has the path "${shown}", expected it as git writes it: ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(git, 80))}`;
}
function readSizes(text) {
    const sizes = {};
    for (const part of text === '' ? [] : text.split(', ')) {
        const metric = size_baseline_sizes/* sizeMetrics */.DH.find((one) => part.startsWith(`${one} `));
        if (metric === undefined)
            continue;
        if (sizes[metric] !== undefined)
            return { sizes, repeated: metric };
        sizes[metric] = Number(part.slice(metric.length + 1));
    }
    return { sizes };
}
const faultOf = ({ repeated }) => repeated === undefined ? undefined : `has ${repeated} twice in a row, expected it once`;
function printRow({ sizes, raised, ...key }) {
    return `${(0,size_baseline_key/* printKey */.Hg)(key)}: ${(0,size_baseline_sizes/* printSizes */.qh)(sizes)}${raised ? ` (${printRaised(raised)})` : ''}`;
}
function printRaised({ from, reason }) {
    const before = (0,size_baseline_sizes/* printSizes */.qh)(from);
    return `raised${before === '' ? '' : ` from ${before}`}: ${(0,size_baseline_key/* quote */.hD)(reason)}`;
}

;// CONCATENATED MODULE: ./build/formats/size-baseline/sides.js
// Longer ones are of conflicts within the common ancestor, which nobody asks.
const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/;
const next = {
    '<<<<<<<': { from: ['both'], to: 'ours' },
    '|||||||': { from: ['ours'], to: 'ancestor' },
    '=======': { from: ['ours', 'ancestor'], to: 'theirs' },
    '>>>>>>>': { from: ['theirs'], to: 'both' },
};
/** Takes a file with conflict markers apart, or says on which line they do not make sense. */
function readSides(lines) {
    const all = lines.map((text, index) => ({ text, line: index + 1 }));
    const [ours, theirs, conflicts] = [[], [], []];
    let part = 'both';
    for (const placed of all) {
        const found = marker.exec(placed.text)?.[0];
        const step = found === undefined ? undefined : next[found];
        if (!step) {
            if (part === 'both' || part === 'ours')
                ours.push(placed);
            if (part === 'both' || part === 'theirs')
                theirs.push(placed);
            continue;
        }
        if (!step.from.includes(part))
            return { fault: `has ${found} ${misplaced[part]}`, line: placed.line };
        if (part === 'both')
            conflicts.push(placed.line);
        part = step.to;
    }
    const open = conflicts.at(-1);
    if (part !== 'both' && open !== undefined)
        return { fault: 'has a conflict of git without its end, expected >>>>>>>', line: open };
    return { ours, theirs, conflicts };
}
const misplaced = {
    both: 'outside of any conflict of git, expected <<<<<<< before it',
    ours: 'in the first side of a conflict of git, expected =======',
    ancestor: 'in the common ancestor of a conflict of git, expected =======',
    theirs: 'in the second side of a conflict of git, expected >>>>>>>',
};

;// CONCATENATED MODULE: ./build/formats/size-baseline/stricter.js


/**
 * The rows that both sides of a merge allow: what only one of them has, the other holds to the limit. Where that one had
 * brought a function of its own the row is missing then, which fails and is mended by an update; a row that the other
 * took away because its function is small again would pass in silence. Both are sorted.
 */
function stricterRows(ours, theirs) {
    const rows = [];
    let at = 0;
    for (const one of ours) {
        let other = theirs[at];
        while (other && (0,size_baseline_key/* compareKeys */.YD)(other, one) < 0)
            other = theirs[++at];
        if (!other || (0,size_baseline_key/* compareKeys */.YD)(other, one) !== 0)
            continue;
        const { raised: _, ...row } = one;
        const sizes = (0,size_baseline_sizes/* leastSizes */.aE)(one.sizes, other.sizes);
        const raised = [one.raised, other.raised].find((each) => each && (0,size_baseline_sizes/* isLooser */.NM)(sizes, each.from));
        if (!(0,size_baseline_sizes/* isNothing */.qv)(sizes))
            rows.push({ ...row, sizes, ...(raised && { raised }) });
    }
    return rows;
}

// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
;// CONCATENATED MODULE: ./build/formats/size-baseline.js









const version = 1;
const formatLine = `epic21-gate sizes ${version}`;
/** Reads the file, or throws a GateError that names the line and what was expected there. */
function parseSizeBaseline(bytes, file) {
    const text = (0,formats_text/* decodeText */.g)(bytes, file, limits/* limits */.F.baselineBytes);
    const sides = readSides(text.split(/\r?\n/));
    if ('fault' in sides)
        throw malformed(file, sides.line, sides.fault, { hint: takeOneSide });
    const { conflicts } = sides;
    const lineEnd = /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
    const ours = readSide(sides.ours, file);
    if (conflicts.length === 0)
        return { ...ours, lineEnd, conflicts };
    const theirs = readSide(sides.theirs, file);
    return { header: ours.header, lineEnd, entries: stricterRows(ours.entries, theirs.entries), conflicts };
}
const takeOneSide = 'Take one side whole and run `epic21-gate baseline update`.';
/** A whole file, of which the lines may be any part of the one on disk. */
function readSide(lines, file) {
    const start = lines.findIndex(({ text }) => text.trim() !== '' && !text.startsWith('#'));
    assertFormat(lines[start], file);
    return {
        header: lines.slice(0, start).map(({ text }) => text),
        entries: readEntries(lines.slice(start + 1), file),
    };
}
function assertFormat(found, file) {
    if (!found)
        throw malformed(file, 1, `has nothing where the line "${formatLine}" was expected`);
    const { text, line } = found;
    if (text === formatLine)
        return;
    const [, said] = /^epic21-gate sizes (\d{1,9})$/.exec(text) ?? [];
    if (said !== undefined && Number(said) !== version)
        throw malformed(file, line, `is of version ${said} of its format, expected ${version}`, {
            hint: 'Use the version of epic21-gate that wrote it.',
        });
    throw malformed(file, line, `has "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(text, 80))}" where the line "${formatLine}" was expected`);
}
function readEntries(lines, file) {
    const entries = [];
    for (const { text, line } of lines) {
        if (text === '')
            continue;
        if (text.startsWith('#'))
            throw malformed(file, line, 'has a comment among the rows, expected it above the format');
        const read = readRow(text);
        if ('fault' in read)
            throw malformed(file, line, read.fault);
        const entry = { ...read, line };
        assertInOrder(entry, entries, file);
        if (entries.length === limits/* limits */.F.listedFiles)
            throw malformed(file, line, `has more rows than the ${limits/* limits */.F.listedFiles} that are read`);
        entries.push(entry);
    }
    return entries;
}
function assertInOrder(entry, entries, file) {
    const previous = entries.at(-1);
    if (!previous || (0,size_baseline_key/* compareKeys */.YD)(previous, entry) < 0)
        return;
    const shown = showKey(entry);
    const same = entries.find((other) => (0,size_baseline_key/* compareKeys */.YD)(other, entry) === 0);
    if (same)
        throw malformed(file, entry.line, `has ${shown} on lines ${same.line} and ${entry.line}, expected it once`, {
            hint: 'Keep the smaller numbers: a merge leaves both rows where both sides changed one.',
        });
    throw malformed(file, entry.line, `has ${shown} after ${showKey(previous)}, expected the rows sorted by path and name`, { hint: 'Move the row up to its place.' });
}
const showKey = (entry) => (0,visible/* visible */.RK)((0,visible/* clip */.$Q)((0,size_baseline_key/* printKey */.Hg)(entry), 120));
const malformed = (file, line, what, { hint } = {}) => new errors/* GateError */.ue('malformed', `${file} ${what}`, { at: { file, line }, hint });
const ownHeader = [
    '# Functions over a limit of their size, with figures that may only go down. `epic21-gate baseline update` writes this file.',
    '# A merge conflict needs no hand: the rows that both sides have count, with the smaller figures, and the next update writes them.',
];
/** The text of the file: the same rows give the same text, in whatever order they come. */
function printSizeBaseline({ header = ownHeader, lineEnd = '\n', entries, }) {
    const rows = entries
        .filter(({ sizes }) => !(0,size_baseline_sizes/* isNothing */.qv)(sizes))
        .sort(size_baseline_key/* compareKeys */.YD)
        .map(printRow);
    const lines = [...header, formatLine, ...(rows.length > 0 ? ['', ...rows] : [])];
    return `${lines.join(lineEnd)}${lineEnd}`;
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

/***/ 39231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** When a run is ready: nothing failed, nothing went unmeasured, and something was really judged. */
function verdict(results) {
    const some = (outcome) => results.some((result) => result.outcome === outcome);
    if (some('failed'))
        return 'not-ready';
    if (some('blocked'))
        return 'undecided';
    return some('passed') ? 'ready' : 'undecided';
}
const exitCodes = { ready: 0, 'not-ready': 1, undecided: 2 };


/***/ }),

/***/ 25327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/** The digest of text or bytes, as hexadecimal digits. */
function sha256(content) {
    // An import would cost every run of the command line some milliseconds, and few need it.
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(content).digest('hex');
}


/***/ })

};
