export const id = 7391;
export const ids = [7391,2886,301,1764];
export const modules = {

/***/ 37391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baselines: () => (/* binding */ baselines)
});

// EXTERNAL MODULE: ./build/model/check.js
var check = __webpack_require__(66074);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/formats/baseline.js + 3 modules
var formats_baseline = __webpack_require__(84173);
;// CONCATENATED MODULE: ./build/checks/baselines/evidence.js


/** More numbers than any baseline has; what is stored stays small whatever is read. */
const mostReadings = 10_000;
const position = { line: schemas/* int */.Whr(), column: schemas/* int */.Whr() };
const reading = schemas/* discriminatedUnion */.gMt('is', [
    schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), ...position, is: schemas/* literal */.euz('number'), value: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), ...position, is: schemas/* literal */.euz('not-finite'), text: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), ...position, is: schemas/* literal */.euz('empty') }),
]);
/** A file of which nothing more can be said; the problem is the id of its rule. */
const unusable = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    problem: schemas/* enum */.k5n(['missing', 'malformed', 'wrong-shape', 'outside', 'unreadable']),
    message: schemas/* string */.YjP(),
    details: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    line: schemas/* optional */.lqM(schemas/* int */.Whr()),
    column: schemas/* optional */.lqM(schemas/* int */.Whr()),
});
const usable = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    format: schemas/* enum */.k5n(formats_baseline/* baselineFormats */.W),
    /** Of the file as it was read. */
    sha256: schemas/* optional */.lqM(schemas/* string */.YjP()),
    time: iso/* datetime */.w$(),
    timeAt: schemas/* strictObject */.rej(position),
    commit: schemas/* optional */.lqM(schemas/* string */.YjP()),
    readings: schemas/* array */.YOg(reading).check(api/* _maxLength */.Eb(mostReadings)),
    unknownKeys: schemas/* strictObject */.rej({ count: schemas/* int */.Whr(), first: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    /** How its commit relates to HEAD: `unknown` where the history that is here cannot tell. */
    ancestry: schemas/* optional */.lqM(schemas/* enum */.k5n(['ancestor', 'not-ancestor', 'absent', 'unknown', 'no-repository'])),
    /** Absent where there is no change to compare with, or no need to. */
    comparison: schemas/* optional */.lqM(schemas/* enum */.k5n(['changed', 'unchanged', 'unknown', 'no-repository'])),
    /** Whether the file that was read is the one at HEAD, which is what was compared. */
    committed: schemas/* optional */.lqM(schemas/* enum */.k5n(['same', 'different', 'absent', 'unknown'])),
});
const baselinesEvidence = schemas/* strictObject */.rej({
    now: iso/* datetime */.w$(),
    /** The commits between which the change lies that the files were compared in. */
    change: schemas/* optional */.lqM(schemas/* strictObject */.rej({ base: schemas/* string */.YjP(), head: schemas/* string */.YjP() })),
    files: schemas/* array */.YOg(schemas/* union */.KCZ([unusable, usable])),
});

// EXTERNAL MODULE: ./build/model/plain-path.js
var plain_path = __webpack_require__(77664);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/checks/baselines/history.js

async function readAncestry(git, commit) {
    if ((await git.head()) === undefined)
        return 'no-repository';
    const found = await git.resolve(commit);
    // A branch can have the name that a short commit id would have.
    if (found?.startsWith(commit))
        return asAncestry(await isInHistory(git, found));
    return (await git.isShallow()) ? 'unknown' : 'absent';
}
function asAncestry(isAncestor) {
    if (isAncestor === undefined)
        return 'unknown';
    return isAncestor ? 'ancestor' : 'not-ancestor';
}
/** The files that this change touches; undefined where the run is about no change. */
async function readComparison({ git, github, }) {
    const event = await github.event();
    if (!event || !isAboutChange(event))
        return undefined;
    if (!event.change)
        return { changed: 'unknown' };
    if ((await git.head()) === undefined)
        return { change: event.change, changed: 'no-repository' };
    const change = { ...event.change, base: await currentBase(git, event.change) };
    const files = (await isComparable(git, change)) ? await ifKnown(git.changedFiles(change.base, 'HEAD')) : undefined;
    return { change, changed: files ? new Set(files) : 'unknown' };
}
/** Not a push: whatever was there before it was let in by a pull request of its own. */
function isAboutChange({ name, change }) {
    if (!change)
        return /^(?:pull_request|merge_group)/.test(name);
    // An operator who names a base compares with HEAD, whatever the event.
    return name !== 'push' || change.head === 'HEAD';
}
/** GitHub merges into the tip of the base as it is by then: the event's base may be behind it. */
async function currentBase(git, { base, head }) {
    const [tip, merged] = [await git.resolve('HEAD^1'), await git.resolve('HEAD^2')];
    return tip !== undefined && merged === head ? tip : base;
}
/** Whether the bytes are those of the file at HEAD. How lines end is the checkout's choice, and no matter to JSON. */
async function readCommitted(git, path, bytes) {
    try {
        const committed = await git.show('HEAD', path);
        if (committed === undefined)
            return 'absent';
        return withoutReturns(committed) === withoutReturns(bytes) ? 'same' : 'different';
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        // A link, behind which a change goes unseen, or a file that the operator named elsewhere.
        if (thrown.kind === 'not-a-file' || thrown.kind === 'outside')
            return 'absent';
        if (thrown.kind === 'unavailable')
            return 'unknown';
        throw thrown;
    }
}
/** As Latin 1, in which every byte is a character of its own. */
const withoutReturns = (bytes) => new TextDecoder('latin1').decode(bytes).replaceAll('\r\n', '\n');
/** Whether both ends are here and HEAD holds the change: pull_request_target checks out the base, in which nothing changed. */
async function isComparable(git, { base, head }) {
    const [baseHere, headHere] = [await git.resolve(base), await git.resolve(head)];
    if (baseHere === undefined || headHere === undefined || !(await isInHistory(git, headHere)))
        return false;
    // A base that is no ancestor is compared by the merge base, and a shallow clone may show a wrong one.
    return (await isInHistory(git, baseHere)) !== undefined;
}
/** Undefined where the history that is here cannot tell: a shallow clone proves a yes, and never a no. */
async function isInHistory(git, commit) {
    const isAncestor = await ifKnown(git.isAncestor(commit, 'HEAD'));
    return isAncestor === false && (await git.isShallow()) ? undefined : isAncestor;
}
async function ifKnown(answer) {
    try {
        return await answer;
    }
    catch (thrown) {
        if (thrown instanceof errors/* GateError */.ue && thrown.kind === 'unavailable')
            return undefined;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/formats/json.js + 2 modules
var json = __webpack_require__(37787);
// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/sha256.js
var sha256 = __webpack_require__(25327);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/checks/baselines/read-file.js








/** Some 3,000 series. The schema's library runs out of stack when a file is wrong in 100,000 places. */
const mostValues = 3 * mostReadings;
const problems = {
    'not-found': 'missing',
    malformed: 'malformed',
    outside: 'outside',
    'not-a-file': 'unreadable',
    'too-large': 'unreadable',
    unavailable: 'unreadable',
    refused: 'unreadable',
};
/** What the file holds, or why nothing can be said of it: one unusable file must not hide the others. */
async function readFile({ path, format }, files) {
    // An absolute path would never match the paths of a change, and /tmp is empty after the next reboot.
    if (/^(?:\/|[A-Za-z]:)/.test(path)) {
        return { path, problem: 'outside', message: `${path} is an absolute path, expected one within the repository` };
    }
    try {
        const bytes = await files.read(path);
        const text = (0,formats_text/* decodeText */.g)(bytes, path, limits/* limits */.F.baselineBytes);
        const file = interpret(path, (0,json/* parseJson */.q)(text, path, { mostValues }), format);
        return 'problem' in file ? file : { file: { ...file, sha256: (0,sha256/* sha256 */.s)(bytes) }, bytes };
    }
    catch (thrown) {
        const problem = thrown instanceof errors/* GateError */.ue ? problems[thrown.kind] : undefined;
        if (!(thrown instanceof errors/* GateError */.ue) || !problem)
            throw thrown;
        const { line, column } = thrown.at ?? {};
        const message = problem === 'missing' ? `${path} does not exist` : (0,visible/* clip */.$Q)(thrown.message, 400);
        return { path, problem, message, ...(line && { line }), ...(column && { column }) };
    }
}
const unreadable = (path, what) => ({
    path,
    problem: 'unreadable',
    message: `${path} cannot be read: ${what}`,
});
function interpret(path, document, format) {
    const baseline = (0,formats_baseline/* readBaseline */.m)(document.value, format, mostReadings);
    if ('misfits' in baseline)
        return misshapen(path, document, baseline);
    if (baseline.readings.length > mostReadings)
        return unreadable(path, `more than ${mostReadings} numbers`);
    return read_file_usable(path, document, baseline);
}
function misshapen(path, document, { misfits }) {
    const [first, ...others] = misfits;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return {
        path,
        problem: 'wrong-shape',
        message: `${path} is no baseline: ${first?.what ?? ''}${more}`,
        ...document.locate(first?.path ?? []),
        ...(others.length > 0 && { details: others.slice(0, 20).map(({ what }) => what) }),
    };
}
const read_file_usable = (path, document, baseline) => ({
    path,
    format: baseline.format,
    time: new Date(baseline.time).toISOString(),
    timeAt: document.locate(baseline.timePath),
    ...(baseline.commit !== undefined && { commit: baseline.commit }),
    readings: baseline.readings.map(({ path: steps, ...reading }) => ({
        ...reading,
        ...(reading.is === 'not-finite' && { text: (0,visible/* clip */.$Q)(reading.text, 40) }),
        ...document.locate(steps),
    })),
    unknownKeys: { count: baseline.unknownKeys.length, first: baseline.unknownKeys.slice(0, 20) },
});

;// CONCATENATED MODULE: ./build/checks/baselines/gather.js



/** Reads each file, and of git only what these files need: without a commit and a change it works without git. */
async function gather({ files, git, github, clock }, options) {
    const now = clock.now().toISOString();
    const read = await Promise.all(options.files.map(async (file) => ({ file, found: await readFile(file, files) })));
    const isCompared = read.some(({ file, found }) => 'bytes' in found && file.changed === 'forbidden');
    const comparison = isCompared ? await readComparison({ git, github }) : undefined;
    const gathered = await Promise.all(read.map(({ file, found }) => withHistory(file, found, git, comparison)));
    return { now, ...(comparison?.change && { change: comparison.change }), files: gathered };
}
async function withHistory(options, found, git, comparison) {
    if ('problem' in found)
        return found;
    const { file, bytes } = found;
    const isTraced = options.commit !== 'none' && file.commit !== undefined;
    const ancestry = isTraced && file.commit !== undefined ? await readAncestry(git, file.commit) : undefined;
    const isCompared = options.changed === 'forbidden' && comparison;
    return {
        ...file,
        ...(ancestry && { ancestry }),
        ...(isCompared && (await compare({ path: file.path, bytes }, comparison.changed, git))),
    };
}
async function compare({ path, bytes }, changed, git) {
    if (typeof changed === 'string')
        return { comparison: changed };
    const comparison = changed.has((0,plain_path/* plainPath */.s)(path)) ? 'changed' : 'unchanged';
    return { comparison, committed: await readCommitted(git, path, bytes) };
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/checks/baselines/finding.js
/** A finding about a file, its message beginning with the file's path. */
const findingOf = ({ path }, rule, what, { line, column } = {}) => ({
    rule,
    message: `${path} ${what}`,
    at: { file: path, ...(line && { line }), ...(column && { column }) },
});

// EXTERNAL MODULE: ./build/model/duration.js
var duration = __webpack_require__(43048);
;// CONCATENATED MODULE: ./build/checks/baselines/age.js
const units = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1_000],
    ['millisecond', 1],
];
/** Exactly: `90 days`, `1 day 12 hours`. */
function spellExactly(ms) {
    let rest = ms;
    const parts = [];
    for (const [unit, length] of units) {
        const count = Math.floor(rest / length);
        rest -= count * length;
        if (count > 0)
            parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
    }
    return parts.join(' ') || '0 seconds';
}
/** Rounded down to a handy unit, unless that would hide on which side of the limit it is. */
function spell(ms, limit = Infinity) {
    const unit = units.find(([, length]) => ms >= 2 * length)?.[1] ?? 1;
    const rounded = Math.floor(ms / unit) * unit;
    return spellExactly(ms > limit && rounded <= limit ? ms : rounded);
}

;// CONCATENATED MODULE: ./build/checks/baselines/judge-age.js



/** Two machines' clocks never agree to the second. */
const mostSkew = 5 * 60_000;
function judgeAge(file, { 'max-age': maxAge, 'not-before': firstDay }, now) {
    const age = Date.parse(now) - Date.parse(file.time);
    const tooEarly = firstDay !== undefined && Date.parse(file.time) < Date.parse(firstDay);
    const findings = tooEarly
        ? [findingOf(file, 'too-early', `is from ${file.time}, before ${firstDay}`, file.timeAt)]
        : [];
    if (-age > mostSkew)
        return { facts: [], findings: [...findings, fromTheFuture(file, -age)] };
    const limit = maxAge === undefined ? undefined : (0,duration/* parseDuration */.E)(maxAge);
    const shown = spell(Math.max(0, age), limit);
    const fact = {
        of: file.path,
        label: 'age',
        value: shown,
        key: true,
        ...(limit !== undefined && { limit: `<= ${spellExactly(limit)}` }),
    };
    if (limit === undefined || age <= limit)
        return { facts: [fact], findings };
    const stale = findingOf(file, 'stale', `is ${shown} old, over the limit of ${spellExactly(limit)}`, file.timeAt);
    return { facts: [fact], findings: [...findings, stale] };
}
const fromTheFuture = (file, ahead) => findingOf(file, 'from-the-future', `is from ${file.time}, ${spell(ahead, mostSkew)} in the future, over the ${spellExactly(mostSkew)} that clocks may differ`, file.timeAt);

;// CONCATENATED MODULE: ./build/checks/baselines/judge-history.js


function judgeHistory(file, options, change) {
    const commit = file.commit === undefined ? undefined : judge_history_short(file.commit);
    const isTraced = options.commit !== 'none' && commit !== undefined;
    const range = change ? `${judge_history_short(change.base)}...${judge_history_short(change.head)}` : 'of this event';
    const ancestry = { about: `commit ${commit}`, answer: isTraced ? (file.ancestry ?? 'unknown') : undefined };
    const comparison = {
        about: `the change ${range}`,
        answer: options.changed === 'forbidden' ? file.comparison : undefined,
    };
    const isCompared = comparison.answer === 'changed' || comparison.answer === 'unchanged';
    const committed = {
        about: 'the file at HEAD',
        answer: isCompared ? (file.committed ?? 'unknown') : undefined,
    };
    const facts = [
        ancestry.answer === 'ancestor' && {
            of: file.path,
            label: 'commit',
            value: commit ?? '',
            limit: 'an ancestor of HEAD',
        },
        options.commit === 'ancestor' && commit === undefined && { of: file.path, label: 'commit', value: 'not named' },
        comparison.answer === 'unchanged' &&
            committed.answer === 'same' && { of: file.path, label: 'change', value: 'none', limit: `in ${range}` },
    ];
    const found = [
        options.commit === 'required' && commit === undefined && findingOf(file, 'commit-missing', 'names no commit'),
        ancestry.answer === 'not-ancestor' &&
            findingOf(file, 'not-ancestor', `was made at ${ancestry.about}, which is no ancestor of HEAD`),
        ancestry.answer === 'absent' &&
            findingOf(file, 'not-ancestor', `was made at ${ancestry.about}, which is not in this repository`),
        comparison.answer === 'changed' && findingOf(file, 'changed', `is changed in ${range}`),
        committed.answer === 'different' &&
            findingOf(file, 'uncommitted', 'differs from the file that is committed at HEAD'),
        committed.answer === 'absent' && findingOf(file, 'uncommitted', 'is not committed at HEAD, or only as a link'),
        ...unanswered(file, [ancestry, comparison, committed]),
    ];
    return { facts: facts.filter((fact) => fact !== false), findings: found.filter((finding) => finding !== false) };
}
/** One finding for a file, whatever is asked of its history: there is one cause. */
function unanswered(file, questions) {
    const about = (answer) => questions
        .filter((question) => question.answer === answer)
        .map((question) => question.about)
        .join(' and ');
    const [unknown, nowhere] = [about('unknown'), about('no-repository')];
    return [
        unknown !== '' &&
            findingOf(file, 'history-missing', `cannot be checked against ${unknown}: not in this clone; fetch with fetch-depth: 0`),
        nowhere !== '' &&
            findingOf(file, 'no-repository', `cannot be checked against ${nowhere}: there is no git repository here`),
    ];
}
/** As git shortens it; a branch stays as it is. */
const judge_history_short = (revision) => /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : (0,visible/* clip */.$Q)(revision, 80);

// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
;// CONCATENATED MODULE: ./build/checks/baselines/judge-code.js

const counts = ['<15', '15-40', '>40'].map((size) => `code.function_size_distribution.${size}`);
const total = 'code.total_functions';
const coverage = 'code.test_coverage_percent';
/** What Epic 21's code metrics must be to be true; its script writes 0 where there was nothing to count. */
const judgeCode = (file, numbers) => [
    ...judgeCounts(file, numbers),
    ...judgeCoverage(file, numbers),
];
function judgeCounts(file, numbers) {
    const found = [...counts, total].flatMap((name) => numbers.get(name) ?? []);
    const wrong = found.filter(({ value }) => !Number.isSafeInteger(value) || value < 0);
    if (wrong.length > 0) {
        return wrong.map((reading) => inconsistent(file, `has ${reading.value} for ${reading.name}, expected a number of functions`, reading));
    }
    const all = found.find(({ name }) => name === total);
    // One that is not finite has its finding already, and leaves nothing to add up.
    if (!all || found.length < counts.length + 1)
        return [];
    const parts = found.filter((reading) => reading !== all).map(({ value }) => value);
    const sum = parts.reduce((before, value) => before + value, 0);
    if (sum !== all.value)
        return [
            inconsistent(file, `has ${parts.join(' + ')} = ${sum} functions by size, but ${total} is ${all.value}`, all),
        ];
    return sum === 0 ? [findingOf(file, 'empty', `has 0 for ${total}: no function was counted`, all)] : [];
}
function judgeCoverage(file, numbers) {
    const [reading] = numbers.get(coverage) ?? [];
    if (!reading)
        return [];
    if (reading.value === 0)
        return [findingOf(file, 'empty', `has 0 for ${coverage}: no coverage report was read`, reading)];
    if (reading.value >= 0 && reading.value <= 100)
        return [];
    return [inconsistent(file, `has ${reading.value} for ${coverage}, expected 0 to 100`, reading)];
}
const inconsistent = (file, what, at) => findingOf(file, 'inconsistent', what, at);

;// CONCATENATED MODULE: ./build/checks/baselines/judge-numbers.js




function judgeNumbers(file, required) {
    const numbers = group(file.readings.filter((reading) => reading.is === 'number'));
    return {
        facts: [
            { of: file.path, label: 'metrics', value: numbers.size },
            ...required.flatMap((name) => requiredFact(file, name, numbers)),
        ],
        findings: [
            ...notFinite(file),
            ...file.readings
                .filter((reading) => reading.is === 'empty')
                .map((reading) => findingOf(file, 'empty', `has nothing in ${(0,visible/* clip */.$Q)(reading.name, 160)}`, reading)),
            ...required.flatMap((name) => missing(file, name, numbers)),
            ...(file.format === 'epic21' ? judgeCode(file, numbers) : []),
        ],
    };
}
function group(readings) {
    const groups = new Map();
    for (const reading of readings) {
        const known = groups.get(reading.name);
        if (known)
            known.push(reading);
        else
            groups.set(reading.name, [reading]);
    }
    return groups;
}
/** One for a metric, however many of its series are broken. */
function notFinite(file) {
    const groups = group(file.readings.filter((reading) => reading.is === 'not-finite'));
    return [...groups].flatMap(([name, [first, ...others]]) => {
        if (!first)
            return [];
        const more = others.length > 0 ? ` (and ${others.length} more)` : '';
        const what = `has ${JSON.stringify(first.text)} for ${(0,visible/* clip */.$Q)(name, 160)}, expected a finite number${more}`;
        return [findingOf(file, 'not-finite', what, first)];
    });
}
function missing(file, name, numbers) {
    // What is there without a number has its finding already.
    const isExplained = ({ is, name: broken }) => is !== 'number' && (broken === name || broken === 'payload' || name.startsWith(`${broken}.`));
    if (numbers.has(name) || file.readings.some(isExplained))
        return [];
    const hint = (0,nearest/* didYouMean */.au)(name, numbers.keys());
    return [findingOf(file, 'metric-missing', `has no metric ${(0,visible/* clip */.$Q)(name, 160)}${hint ? `, ${hint}` : ''}`)];
}
function requiredFact(file, name, numbers) {
    const values = numbers.get(name)?.map(({ value }) => value) ?? [];
    const [first] = values;
    if (first === undefined)
        return [];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const value = values.length === 1 ? first : `${values.length} series, ${low} to ${high}`;
    return [{ of: file.path, label: name, value }];
}

;// CONCATENATED MODULE: ./build/checks/baselines/judge.js





function judge(evidence, { files }) {
    const judged = files.map((file) => judgeFile(file, evidence));
    return { ...(0,finding/* joinJudged */.Su)(judged), baselines: evidence.files.flatMap(asDocument) };
}
const asDocument = (file) => 'problem' in file || file.sha256 === undefined ? [] : [{ file: file.path, sha256: file.sha256 }];
function judgeFile(options, evidence) {
    const file = evidence.files.find(({ path }) => path === options.path);
    if (!file)
        return { facts: [], findings: [findingOf(options, 'unreadable', 'is not in the evidence')] };
    if ('problem' in file) {
        const { path, problem, message, line, column, details } = file;
        return { facts: [], findings: [{ rule: problem, message, at: { file: path, line, column }, details }] };
    }
    const parts = [
        judgeNumbers(file, options.require),
        judgeAge(file, options, evidence.now),
        judgeHistory(file, options, evidence.change),
    ];
    return {
        facts: parts.flatMap(({ facts }) => facts),
        findings: [...parts.flatMap(({ findings }) => findings), ...unknownKeys(file)],
    };
}
function unknownKeys(file) {
    const { count, first } = file.unknownKeys;
    if (count === 0)
        return [];
    const listed = `${first.join(', ')}${count > first.length ? ', …' : ''}`;
    return [
        findingOf(file, 'unknown-keys', `has ${count === 1 ? 'a key' : `${count} keys`} unknown to the ${file.format} format: ${listed}`),
    ];
}

// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/model/described.js
var described = __webpack_require__(70301);
;// CONCATENATED MODULE: ./build/checks/baselines/options.js





const file = schemas/* strictObject */.rej({
    path: (0,described/* described */.W)(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[^\\]+$/, 'a path with / between its parts')), 'The baseline file, relative to the gated directory; name the file itself, not a link to it.'),
    format: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* enum */.k5n(['auto', ...formats_baseline/* baselineFormats */.W]), 'auto'), 'What the file holds: evidence of this gate, the metrics file of Epic 21, or whichever of them it looks like.'),
    require: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1))), []), 'Metrics that the file must have, each by its path of keys joined with dots.'),
    'max-age': (0,described/* described */.W)(schemas/* optional */.lqM(duration/* duration */.p), 'The oldest that the baseline may be, such as 90d.'),
    'not-before': (0,described/* described */.W)(schemas/* optional */.lqM(day/* day */.v), 'The first day, UTC, of the project state that the baseline must describe.'),
    commit: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* enum */.k5n(['ancestor', 'required', 'none']), 'ancestor'), 'Whether the commit that the file names must be an ancestor of HEAD, must be named as well, or does not matter.'),
    changed: (0,described/* described */.W)(schemas/* _default */.Rvf(schemas/* enum */.k5n(['forbidden', 'allowed']), 'forbidden'), 'Whether a pull request may change the file.'),
});
const isEachOnce = (files) => new Set(files.map(({ path }) => path)).size === files.length;
const baselinesOptions = schemas/* strictObject */.rej({
    files: (0,described/* described */.W)(schemas/* array */.YOg(file).check(api/* _minLength */.m9(1), schemas/* refine */.YPB(isEachOnce, 'each path once')), 'The baselines that the rollout is measured against.'),
});

;// CONCATENATED MODULE: ./build/checks/baselines/rules.js
const rules = {
    missing: {
        title: 'A baseline file is not there',
        severity: 'error',
        why: 'Without a baseline nobody can tell later whether a stage made things worse.',
        help: 'Collect the baseline and commit the file, or correct its path in the config.',
    },
    malformed: {
        title: 'A baseline file is not JSON',
        severity: 'error',
        why: 'A file that was cut off, or in which a key is there twice, does not say what its author meant.',
        help: 'Collect the baseline again; do not edit the file by hand.',
    },
    'wrong-shape': {
        title: 'A baseline file is not a baseline',
        severity: 'error',
        why: 'An empty object is a file that is there, and says nothing.',
        help: 'Collect the baseline again with its script, or name the format in the config.',
    },
    'not-finite': {
        title: 'A metric is not a finite number',
        severity: 'error',
        why: 'Nothing can be compared with NaN or Infinity: a query that divides by zero gives them.',
        help: 'Correct the query or wait for traffic, then collect the baseline again.',
    },
    'metric-missing': {
        title: 'A required metric is not in the baseline',
        severity: 'error',
        why: 'A stage that is gated by a metric needs the value that it had before.',
        help: 'Add the metric to the script that collects the baseline, or correct its name in the config.',
    },
    empty: {
        title: 'A metric was collected from nothing',
        severity: 'error',
        why: 'A query without samples, or a report that was not there, leaves a baseline that any result is as good as.',
        help: 'Make sure that the metric exists and that the report was written, then collect the baseline again.',
    },
    inconsistent: {
        title: 'Numbers of a baseline cannot be true together',
        severity: 'error',
        why: 'Counts that do not add up were not measured together, or were edited by hand.',
        help: 'Collect the baseline again in one run.',
    },
    stale: {
        title: 'A baseline is too old',
        severity: 'error',
        why: 'Traffic and code move on: an old baseline describes another system.',
        help: 'Collect the baseline again before the rollout starts.',
    },
    'from-the-future': {
        title: 'A baseline is from the future',
        severity: 'error',
        why: 'A time that has not come was written by a wrong clock, in local time, or by hand.',
        help: 'Write the time in UTC and correct the clock of the machine that collects.',
    },
    'too-early': {
        title: 'A baseline is from before its first day',
        severity: 'error',
        why: 'What was measured before that day is another state of the project.',
        help: 'Collect the baseline again, or correct `not-before`.',
    },
    'not-ancestor': {
        title: 'A baseline was made at a commit that is not part of this history',
        severity: 'error',
        why: 'The state that was measured is then not the state that this change started from.',
        help: 'Collect the baseline at a commit of the main branch.',
    },
    'commit-missing': {
        title: 'A baseline does not say at which commit it was made',
        severity: 'error',
        why: 'A baseline without a commit can be of any state of the code.',
        help: 'Write the full commit id into the key `sha` when the baseline is collected.',
    },
    changed: {
        title: 'A baseline is changed together with what it judges',
        severity: 'error',
        why: 'Who may move the baseline in the same pull request may pass any gate.',
        help: 'Change the baseline in a pull request of its own, with `changed: allowed` or a waiver that says why.',
    },
    uncommitted: {
        title: 'A baseline is not the file that is committed',
        severity: 'error',
        why: 'Commits are compared: of a file that no commit holds nobody can tell whether the pull request changes it.',
        help: 'Commit the file itself, name it by its own path and not by a link, and let no step before the gate write it.',
    },
    outside: {
        title: 'A baseline file lies outside the repository',
        severity: 'error',
        why: 'A file in /tmp is gone after the next reboot, and no review ever saw it.',
        help: 'Commit the file, and name it by its path in the repository.',
    },
    'unknown-keys': {
        title: 'A baseline holds keys that its format does not know',
        severity: 'warning',
        why: 'A key that nobody reads is often a misspelled one.',
        help: 'Correct the key, or leave it out.',
    },
    unreadable: {
        title: 'A baseline file could not be read',
        severity: 'error',
        unmeasured: true,
        why: 'What was not read was not verified.',
        help: 'Name a regular file that this user may read and that is within the size limit.',
    },
    'history-missing': {
        title: 'The history that a baseline is checked against is not here',
        severity: 'error',
        unmeasured: true,
        why: 'A shallow clone cannot tell whether a commit is part of the history, nor what a pull request changes.',
        help: 'Check out the head of the change with `fetch-depth: 0` (actions/checkout).',
    },
    'no-repository': {
        title: 'There is no git repository to check a baseline against',
        severity: 'error',
        unmeasured: true,
        why: 'A commit means nothing without its history.',
        help: 'Run the gate in a checkout of the repository, or set `commit: none` and `changed: allowed`.',
    },
};

;// CONCATENATED MODULE: ./build/checks/baselines/strictness.js
const strictness = {
    files: { rows: ['path'] },
    'files[].path': { baseline: true },
    'files[].require': 'more',
    'files[].max-age': 'shorter',
    'files[].not-before': 'later',
    'files[].commit': { order: ['required', 'ancestor', 'none'], initial: 'ancestor' },
    'files[].changed': { order: ['forbidden', 'allowed'], initial: 'forbidden' },
};

;// CONCATENATED MODULE: ./build/checks/baselines/index.js







const baselines = (0,check/* defineCheck */.q)({
    id: 'baselines',
    title: 'Baselines',
    summary: 'The baselines that a rollout is compared with are there, complete, fresh, and of this history.',
    options: baselinesOptions,
    evidence: baselinesEvidence,
    rules: rules,
    strictness: strictness,
    gather: gather,
    judge: judge,
});


/***/ }),

/***/ 84173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ baselineFormats),
  m: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: ./build/model/evidence-envelope.js
var evidence_envelope = __webpack_require__(63742);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./build/formats/instant.js
const pattern = /^([12]\d{3}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))?$/;
/**
 * Milliseconds since 1970 of an ISO 8601 time; undefined for anything else. Without a zone it is UTC, as Python's
 * `datetime.utcnow().isoformat()` means it: Date.parse would take it for the runner's local time.
 */
function parseInstant(text) {
    const [, day = '', hours, minutes, seconds, fraction = '', sign, offsetHours, offsetMinutes] = pattern.exec(text) ?? [];
    const midnight = Date.parse(day);
    // Date.parse gives up on 2025-13-01, but makes 2025-03-02 of 2025-02-30.
    if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day)
        return undefined;
    const offset = (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0)) * (sign === '-' ? -1 : 1);
    const sinceMidnight = ((Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds)) * 1000;
    return midnight + sinceMidnight + Number(fraction.padEnd(3, '0').slice(0, 3));
}

;// CONCATENATED MODULE: ./build/formats/reading.js
const readNumber = (name, path, value) => Number.isFinite(value) ? { name, path, is: 'number', value } : { name, path, is: 'not-finite', text: String(value) };
/** A Prometheus sample's text: JSON has no NaN and no Inf, and Number() takes '', ' 1' and '0x1f' for numbers. */
function readSample(name, path, text) {
    const value = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? { name, path, is: 'number', value } : { name, path, is: 'not-finite', text };
}
/** What collectors write where they have no number. Any other text is a label. */
const notFiniteWord = /^(?:unknown|nan|[+-]?inf(?:inity)?)$/i;
/** The numbers of any JSON by their paths, one by one: whoever asks can stop. */
function* readNumbers(value, path = [], base = []) {
    const place = { name: path.join('.') || base.join('.'), path: [...base, ...path] };
    if (typeof value === 'number')
        yield readNumber(place.name, place.path, value);
    if (typeof value === 'string')
        yield* readText(place, value);
    if (value === null)
        yield { ...place, is: 'empty' };
    if (typeof value !== 'object' || value === null)
        return;
    const members = Array.isArray(value)
        ? [...value.entries()]
        : Object.entries(value);
    if (members.length === 0)
        yield { ...place, is: 'empty' };
    for (const [key, member] of members)
        yield* readNumbers(member, [...path, key], base);
}
function* readText(place, text) {
    if (text.trim() === '')
        yield { ...place, is: 'empty' };
    if (notFiniteWord.test(text.trim()))
        yield { ...place, is: 'not-finite', text };
}

;// CONCATENATED MODULE: ./build/formats/epic21-baseline.js



// z.number() refuses Infinity, which is what JSON's 1e999 becomes: that is a wrong value, not a wrong shape.
const number = schemas/* custom */.IeY((value) => typeof value === 'number', 'a number');
const sample = schemas/* object */.Ikc({ metric: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), value: schemas/* tuple */.PVZ([number, schemas/* string */.YjP()]) });
const instant = schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((text, context) => {
    const time = parseInstant(text);
    if (time !== undefined)
        return time;
    context.issues.push({ code: 'custom', input: text, message: 'a UTC time such as 2025-11-11T09:30:00.123456' });
    return core/* NEVER */.tm;
}));
/** The `baseline_metrics.json` that Epic 21's `collect_baseline_metrics.py` writes; `sha` is the one thing added. */
const epic21Baseline = schemas/* object */.Ikc({
    timestamp: instant,
    epic: schemas/* string */.YjP(),
    stage: schemas/* string */.YjP(),
    sha: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{7,64}$/, 'a commit id'))),
    prometheus: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(sample)),
    code: schemas/* object */.Ikc({
        function_size_distribution: schemas/* object */.Ikc({ '<15': number, '15-40': number, '>40': number }),
        test_coverage_percent: number,
        total_functions: number,
    }),
});
/** Its metrics one by one: a series each for Prometheus, then the code's. */
function* readEpic21({ prometheus, code }) {
    if (Object.keys(prometheus).length === 0)
        yield { name: 'prometheus', path: ['prometheus'], is: 'empty' };
    for (const [metric, vector] of Object.entries(prometheus)) {
        const name = `prometheus.${metric}`;
        if (vector.length === 0)
            yield { name, path: ['prometheus', metric], is: 'empty' };
        for (const [index, { value }] of vector.entries())
            yield readSeries(name, ['prometheus', metric, index, 'value'], value);
    }
    for (const [size, count] of Object.entries(code.function_size_distribution)) {
        yield readNumber(`code.function_size_distribution.${size}`, ['code', 'function_size_distribution', size], count);
    }
    yield readNumber('code.test_coverage_percent', ['code', 'test_coverage_percent'], code.test_coverage_percent);
    yield readNumber('code.total_functions', ['code', 'total_functions'], code.total_functions);
}
/** One reading for a sample: a value at no time is no more a measurement than none at all. */
function readSeries(name, path, [seconds, text]) {
    const time = readNumber(name, [...path, 0], seconds);
    return time.is === 'number' ? readSample(name, [...path, 1], text) : time;
}

// EXTERNAL MODULE: ./build/formats/shape.js
var shape = __webpack_require__(85354);
;// CONCATENATED MODULE: ./build/formats/baseline.js





/** Our own evidence, and the file of Epic 21's own script. */
const baselineFormats = ['evidence', 'epic21'];
const readers = {
    evidence: (value, most) => {
        const { data, error } = evidence_envelope/* evidenceEnvelope */.O.safeParse(value);
        if (!data)
            return { misfits: (0,shape/* misfits */.gX)(error.issues, value) };
        const time = parseInstant(data.time);
        if (time === undefined)
            return {
                misfits: [{ path: ['time'], what: `time is ${(0,shape/* describeValue */.bp)(data.time)}, expected a time with its zone` }],
            };
        const readings = take(readNumbers(data.payload, [], ['payload']), most);
        const file = { format: 'evidence', time, timePath: ['time'], commit: data.sha };
        // An envelope around nothing.
        const empty = { name: 'payload', path: ['payload'], is: 'empty' };
        return { ...file, readings: readings.length > 0 ? readings : [empty], unknownKeys: (0,shape/* unknownKeys */.vX)(value, data) };
    },
    epic21: (value, most) => {
        const { data, error } = epic21Baseline.safeParse(value);
        if (!data)
            return { misfits: (0,shape/* misfits */.gX)(error.issues, value) };
        const file = { format: 'epic21', time: data.timestamp, timePath: ['timestamp'], commit: data.sha };
        return { ...file, readings: take(readEpic21(data), most), unknownKeys: (0,shape/* unknownKeys */.vX)(value, data) };
    },
};
const requiredKeys = {
    evidence: ['schema', 'check', 'sha', 'time', 'tool', 'payload'],
    epic21: ['timestamp', 'epic', 'stage', 'prometheus', 'code'],
};
/** Reads at most that many readings, and one more: a sign that there are too many. */
function readBaseline(value, said, most) {
    const format = said === 'auto' ? recognize(value) : said;
    if (format)
        return readers[format](value, most + 1);
    const expected = baselineFormats.map((known) => `one of ${requiredKeys[known].join(', ')}`).join(' or ');
    return { misfits: [{ path: [], what: `the file is ${(0,shape/* describeValue */.bp)(value)}, expected ${expected}` }] };
}
/** The format most of whose keys are there, so that a baseline that lost some is still told what it lost. */
function recognize(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const hits = (format) => requiredKeys[format].filter((key) => Object.hasOwn(value, key)).length;
    const [best] = [...baselineFormats].sort((a, b) => hits(b) - hits(a));
    return best && hits(best) > 0 ? best : undefined;
}
function take(all, most) {
    const taken = [];
    for (const one of all) {
        if (taken.length === most)
            break;
        taken.push(one);
    }
    return taken;
}


/***/ }),

/***/ 37787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/formats/json-reader.js

/** Deeper than any report that a tool writes; a reader that calls itself needs a bound. */
const mostDepth = 100;
function readValue(cursor) {
    cursor.values += 1;
    cursor.onValue?.(cursor.values);
    const first = cursor.text[cursor.at];
    if (first === '{')
        return nested(cursor, readObject);
    if (first === '[')
        return nested(cursor, readArray);
    if (first === '"')
        return readString(cursor);
    return readNumberOrWord(cursor);
}
function nested(cursor, read) {
    cursor.depth += 1;
    if (cursor.depth > mostDepth)
        throw cursor.malformed(`nested deeper than ${mostDepth} levels`, cursor.at);
    const value = read(cursor);
    cursor.depth -= 1;
    return value;
}
function readObject(cursor) {
    const object = {};
    let isOpen = opens(cursor, '}');
    while (isOpen) {
        const start = cursor.at;
        if (cursor.text[start] !== '"')
            throw unexpected(cursor, 'a key in double quotes');
        const key = readString(cursor);
        if (Object.hasOwn(object, key))
            throw cursor.malformed(`the key "${(0,visible/* clip */.$Q)(key, 80)}" is there twice`, start);
        if (key === '__proto__')
            throw cursor.malformed('the key "__proto__" is not allowed', start);
        cursor.at = skipSpace(cursor.text, cursor.at);
        if (cursor.text[cursor.at] !== ':')
            throw unexpected(cursor, '":"');
        cursor.at = skipSpace(cursor.text, cursor.at + 1);
        if (cursor.depth === 1)
            cursor.onMember?.(key, cursor.at);
        object[key] = readValue(cursor);
        isOpen = continues(cursor, '}');
    }
    return object;
}
function readArray(cursor) {
    const items = [];
    let isOpen = opens(cursor, ']');
    while (isOpen) {
        if (cursor.depth === 1)
            cursor.onMember?.(items.length, cursor.at);
        items.push(readValue(cursor));
        isOpen = continues(cursor, ']');
    }
    return items;
}
/** Past the opening bracket; false for an empty container, which is then read. */
function opens(cursor, close) {
    cursor.at = skipSpace(cursor.text, cursor.at + 1);
    if (cursor.text[cursor.at] !== close)
        return true;
    cursor.at += 1;
    return false;
}
/** Past a comma, or past the closing bracket: then false. */
function continues(cursor, close) {
    cursor.at = skipSpace(cursor.text, cursor.at);
    const found = cursor.text[cursor.at];
    if (found !== ',' && found !== close)
        throw unexpected(cursor, `"," or "${close}"`);
    cursor.at = found === ',' ? skipSpace(cursor.text, cursor.at + 1) : cursor.at + 1;
    return found === ',';
}
// Sticky and without alternatives in a loop: they take a text of any length in one step, and cannot backtrack.
// eslint-disable-next-line no-control-regex
const plainText = /[^"\\\u0000-\u001f]*/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const jsonNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function readString(cursor) {
    const { text, at: start } = cursor;
    let at = start + 1;
    for (;;) {
        at += match(plainText, text, at).length;
        const escape = match(escapeSequence, text, at);
        if (escape === '')
            break;
        at += escape.length;
    }
    cursor.at = at;
    if (at >= text.length)
        throw unexpected(cursor, 'the closing quote of a text');
    if (text[at] === '\\')
        throw cursor.malformed(`the unknown escape ${text.slice(at, at + 2)} in a text`, at);
    if (text[at] !== '"')
        throw cursor.malformed('a control character in a text', at);
    cursor.at = at + 1;
    const plain = text.slice(start + 1, at);
    return plain.includes('\\') ? String(JSON.parse(text.slice(start, at + 1))) : plain;
}
const words = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function readNumberOrWord(cursor) {
    const { text, at } = cursor;
    const number = match(jsonNumber, text, at);
    const word = number || match(/[a-z]+/y, text, at);
    if (!number && !words.has(word))
        throw unexpected(cursor, 'a value');
    cursor.at = at + word.length;
    return number ? Number(number) : words.get(word);
}
function match(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.exec(text)?.[0] ?? '';
}
const skipSpace = (text, at) => at + match(/[ \t\n\r]*/y, text, at).length;
function unexpected({ text, at, malformed }, wanted) {
    const found = match(/-?[\w.+]+|./suy, text, at);
    const what = found === '' ? 'but the text ends' : `found ${(0,visible/* visible */.RK)(JSON.stringify((0,visible/* clip */.$Q)(found, 40)))}`;
    return malformed(`expected ${wanted}, ${what}`, at);
}

;// CONCATENATED MODULE: ./build/formats/positions.js
/** Lines and columns from 1 for the offsets of a text; its lines are counted once, and only if somebody asks. */
function positions(text) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./build/formats/json.js



/**
 * Reads JSON as RFC 8259 has it. Stricter than JSON.parse where a reader could be misled: a key that is there twice is
 * an error, and so is `__proto__`. As in JSON.parse, a number too large for a double becomes Infinity.
 */
function parseJson(text, file, { mostValues = Infinity } = {}) {
    const plain = text.replace(/^\uFEFF/, '');
    const place = positions(plain);
    const onValue = (count) => {
        if (count > mostValues)
            throw new errors/* GateError */.ue('too-large', `${file} holds more than ${mostValues} values`, { at: { file } });
    };
    const malformed = (what, offset) => {
        const at = { file, ...place(offset) };
        return new errors/* GateError */.ue('malformed', `${file} is not JSON: ${what}`, { at });
    };
    const root = skipSpace(plain, 0);
    const cursor = { text: plain, malformed, onValue, at: root, depth: 0, values: 0 };
    const value = readValue(cursor);
    cursor.at = skipSpace(plain, cursor.at);
    if (cursor.at < plain.length)
        throw unexpected(cursor, 'the end of the text');
    const locate = locator(root, (offset) => readMembers(plain, malformed, offset));
    return { value, locate: (path) => place(locate(path)) };
}
/** Reads each container that a path leads through once more, so that no place is kept for values nobody asks about. */
function locator(root, membersAt) {
    const known = new Map();
    return (path) => {
        let offset = root;
        for (const step of path) {
            const members = known.get(offset) ?? membersAt(offset);
            known.set(offset, members);
            const next = members.get(step);
            if (next === undefined)
                break;
            offset = next;
        }
        return offset;
    };
}
function readMembers(text, malformed, at) {
    const members = new Map();
    readValue({ text, malformed, at, depth: 0, values: 0, onMember: (key, offset) => members.set(key, offset) });
    return members;
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

/***/ 66074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
/** Infers a check's types from its schemas and rules. */
const defineCheck = (check) => check;


/***/ }),

/***/ 6320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const words = 'a day that exists, as YYYY-MM-DD';
const day = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(words).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(isDay, words));


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


/***/ }),

/***/ 63742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ evidenceEnvelope)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73102);

const word = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1));
/** What stored evidence is wrapped in: of which check, of which commit, when, and by which version of the gate. */
const evidenceEnvelope = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    check: word,
    sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id')),
    ref: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(1))),
    time: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true, error: 'a time with its zone, such as 2025-11-11T09:30:00Z' }),
    tool: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: word, version: word }),
    payload: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});


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
