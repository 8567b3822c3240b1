export const id = 72;
export const ids = [72];
export const modules = {

/***/ 79641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aA: () => (/* binding */ consoleOptions),
  cK: () => (/* binding */ deliver),
  eh: () => (/* binding */ planDelivery)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/reporters/annotations.js
var annotations = __webpack_require__(17895);
// EXTERNAL MODULE: ./build/reporters/console.js
var console = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/model/reporter.js
var reporter = __webpack_require__(51373);
// EXTERNAL MODULE: ./build/reporters/printable-json.js
var printable_json = __webpack_require__(28165);
;// CONCATENATED MODULE: ./build/reporters/json.js


const json = (0,reporter/* defineReporter */.$)({
    id: 'json',
    summary: 'The whole report as JSON, by the published schema.',
    writesFile: true,
    render: (report) => `${(0,printable_json/* printableJson */.e)(report)}\n`,
    async deliver(text, to, { file }) {
        if (file === undefined)
            to.stdout.write(text);
        else
            await to.files.write(file, text);
    },
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/reporters/entries.js
var reporters_entries = __webpack_require__(67317);
// EXTERNAL MODULE: ./build/reporters/headline.js
var headline = __webpack_require__(65665);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/reporters/markdown.js

const entity = (character) => `&#${character.codePointAt(0) ?? 0};`;
// Within a line these mean nothing to Markdown, HTML or GitHub, and a summary is also read as text.
const harmless = new Set(`,;'"?%/.-`);
/** Every other punctuation mark as a numeric entity; at the start, where `-` and `1.` begin a list, all of them. */
function escapeAll(text) {
    const start = /^\d*/.exec(text)?.[0].length ?? 0;
    return text.replace(/[!-/:-@[-`{-~]/g, (character, offset) => offset > start && harmless.has(character) ? character : entity(character));
}
/** Untrusted text as a code span: GitHub looks for mentions, references and emoji everywhere but in code. */
const code = (text, most = 200) => `<code>${escapeAll((0,visible/* visible */.RK)((0,visible/* clip */.$Q)(text, most)))}</code>`;
const breakLinks = (escaped) => escaped.replace(/&#(?:64|35|58);|www(?=\.)|GH(?=-\d)/gi, '$&&#8203;');
/** Untrusted text as prose. Entities stop Markdown, but GitHub links `@name`, `#1` and addresses afterwards: break those too. */
const prose = (text, most = 1000) => breakLinks(escapeAll((0,visible/* visible */.RK)((0,visible/* clip */.$Q)(text, most)).trim()));
/** Prose in which backticks mark code, as in the help of a rule. */
const proseWithCode = (text) => text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : breakLinks(escapeAll((0,visible/* visible */.RK)(part)))))
    .join('');
/** Cells are already escaped. */
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
const folded = (title, body) => `<details><summary>${title}</summary>\n\n${body}\n</details>\n`;

// EXTERNAL MODULE: ./build/reporters/repository-path.js
var repository_path = __webpack_require__(97505);
;// CONCATENATED MODULE: ./build/reporters/summary.js







const verdictIcons = { ready: '✅', 'not-ready': '❌', undecided: '⛔' };
const outcomeIcons = {
    passed: '✅ passed',
    failed: '❌ failed',
    blocked: '⛔ blocked',
    skipped: '➖ skipped',
};
const levelIcons = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const summary = (0,reporter/* defineReporter */.$)({
    id: 'summary',
    summary: 'Markdown for the job summary: verdict, checks, findings by file, what was measured.',
    writesFile: true,
    render: (report, { prefix }) => renderSummary(report, prefix, limits/* limits */.F.summaryBytes),
    async deliver(markdown, to, { file }) {
        if (file === undefined)
            to.stdout.write(markdown);
        else
            await to.files.append(file, markdown);
    },
});
/** Parts in the order of their worth; what does not fit is counted, never cut in the middle. */
function renderSummary(report, prefix, mostBytes) {
    const entries = (0,reporters_entries/* openEntries */.J)(report);
    const head = `## ${verdictIcons[report.verdict]} ${(0,headline/* headline */.P)(report)}\n\n${checksTable(report.results)}`;
    const tail = `\n<sub>epic21-gate ${prose(report.tool.version)} · ${prose(report.command)}${report.subject.config === undefined ? '' : ` · ${code(report.subject.config)}`}</sub>\n`;
    const findings = [...(0,reporters_entries/* byFile */.y)(entries)].flatMap(([file, group]) => renderGroup(file, group, prefix));
    const measured = [
        ...report.results.filter(({ facts }) => facts.length > 0).map(renderFacts),
        ...renderWaived(report, prefix),
    ];
    const room = mostBytes - bytes(head) - bytes(tail) - 400;
    const shownFindings = takeWhileFits(findings, room);
    const shownFacts = takeWhileFits(measured, room - bytes(shownFindings.join('')));
    const missing = findings.length - shownFindings.length;
    const left = measured.length - shownFacts.length;
    return [
        head,
        ...shownFindings,
        missing > 0 ? `\n**${(0,headline/* count */.U)(missing, 'more finding')} did not fit here: see the JSON report.**\n` : '',
        ...shownFacts,
        left > 0 ? `\n${(0,headline/* count */.U)(left, 'table')} of facts did not fit here: see the JSON report.\n` : '',
        tail,
    ].join('');
}
const checksTable = (results) => table(['Check', 'Outcome', 'What'], results.map((result) => [prose(result.title), outcomeIcons[result.outcome], describeResult(result)]));
function describeResult({ outcome, reason, findings, facts }) {
    if (outcome === 'blocked' || outcome === 'skipped')
        return prose(reason ?? '', 300);
    const open = findings.filter((finding) => !finding.waived).length;
    return open > 0 ? (0,headline/* count */.U)(open, 'finding') : `${(0,headline/* count */.U)(facts.length, 'fact')} verified`;
}
function renderGroup(file, entries, prefix) {
    const title = file === '' ? '' : `\n#### ${code((0,repository_path/* repositoryPath */.S)(prefix, file), 400)}\n`;
    return entries.map((entry, index) => `${index === 0 ? `${title}\n` : ''}${renderEntry(entry)}`);
}
function renderEntry({ severity, rule, message, details, help, at }) {
    const line = at?.line === undefined ? '' : ` ${(0,finding/* lastLineOf */.SH)(at) === undefined ? 'line' : 'lines'} ${(0,finding/* formatLines */.xM)(at)}:`;
    const more = details.map((detail) => `  - ${prose(detail)}\n`).join('');
    return `- ${levelIcons[severity]}${line} ${prose(message)} (${code(rule)})\n${more}  - ➡️ ${proseWithCode(help)}\n`;
}
function renderFacts({ title, facts }) {
    const tables = [...new Set(facts.map(({ of = '' }) => of))].map((of) => {
        const group = facts.filter((fact) => (fact.of ?? '') === of);
        const hasLimits = group.some(({ limit }) => limit !== undefined);
        const rows = group.map(({ label, value, limit = '' }) => [
            prose(label),
            code(String(value)),
            ...(hasLimits ? [prose(limit)] : []),
        ]);
        const head = ['Measured', 'Value', ...(hasLimits ? ['Limit'] : [])];
        return `${of === '' ? '' : `${code(of, 400)}\n\n`}${table(head, rows)}`;
    });
    return `\n${folded(`${prose(title)}: ${(0,headline/* count */.U)(facts.length, 'fact')}`, tables.join('\n'))}`;
}
function renderWaived(report, prefix) {
    const rows = report.results.flatMap(({ findings }) => findings.flatMap(({ waived, rule, message, at }) => waived
        ? [
            [
                code(rule),
                at ? code((0,finding/* formatPlace */.dE)({ ...at, file: (0,repository_path/* repositoryPath */.S)(prefix, at.file) })) : '',
                prose(message),
                prose(waived.reason),
                prose(waived.owner),
                waived.until,
            ],
        ]
        : []));
    if (rows.length === 0)
        return [];
    return [
        `\n${folded(`Waived: ${(0,headline/* count */.U)(rows.length, 'finding')}`, table(['Rule', 'Where', 'What', 'Reason', 'Owner', 'Until'], rows))}`,
    ];
}
const bytes = (text) => Buffer.byteLength(text);
function takeWhileFits(parts, most) {
    let left = most;
    const end = parts.findIndex((part) => (left -= bytes(part)) < 0);
    return end === -1 ? parts : parts.slice(0, end);
}

;// CONCATENATED MODULE: ./build/reporters/index.js




/** The reporters. A new one is one file and one line. */
const reporters = [console/* console */.k, json, annotations/* annotations */.hk, summary];

// EXTERNAL MODULE: ./build/reporters/paint.js
var paint = __webpack_require__(73553);
// EXTERNAL MODULE: ./build/reporters/safe-line.js
var safe_line = __webpack_require__(2667);
;// CONCATENATED MODULE: ./build/commands/deliver.js







/** Turns `--format` and `--output` into deliveries, or says what is wrong with them. */
function planDelivery(request, env, sinks) {
    const said = request.format.length > 0 ? request.format : ['console'];
    const wanted = said.map((text) => {
        const [id = '', file] = text.split(/=(.*)/s, 2);
        const reporter = reporters.find((one) => one.id === id);
        const ids = reporters.map((one) => one.id);
        if (!reporter)
            throw new errors/* GateError */.ue('misuse', `unknown format "${id}", expected one of ${ids.join(', ')}`, {
                hint: (0,nearest/* didYouMean */.au)(id, ids),
            });
        if (file === '')
            throw new errors/* GateError */.ue('misuse', `the format ${id}= names no file`, { hint: `Say ${id}=FILE.` });
        if (file !== undefined && !reporter.writesFile)
            throw new errors/* GateError */.ue('misuse', `the format ${id} goes to the terminal and takes no file`);
        return { reporter, file };
    });
    const placed = placeOutput(wanted, request.output);
    assertReadable(placed, env);
    // One set of options for all: each reporter takes what it knows.
    return placed.map(({ reporter, file }) => {
        const target = file === undefined ? stepSummary(reporter, env) : (0,external_node_path_.resolve)(request.cwd, file);
        return { reporter, file: target, options: { file: target, ...consoleOptions(request, env, sinks) } };
    });
}
const stepSummary = ({ id }, env) => id === 'summary' ? env.get('GITHUB_STEP_SUMMARY') : undefined;
/** A program that reads JSON from standard output must not find a second report there. */
function assertReadable(wanted, env) {
    const printed = wanted.filter(({ reporter, file }) => file === undefined && stepSummary(reporter, env) === undefined);
    if (printed.length < 2 || !printed.some(({ reporter }) => reporter.id === 'json'))
        return;
    throw new errors/* GateError */.ue('misuse', `${printed.map(({ reporter }) => reporter.id).join(' and ')} would both go to standard output`, { hint: 'Give one a file: json=FILE.' });
}
function placeOutput(wanted, output) {
    if (output === undefined)
        return wanted;
    const open = wanted.filter(({ reporter, file }) => reporter.writesFile && file === undefined);
    const [only, other] = open;
    if (only && !other)
        return wanted.map((one) => (one === only ? { ...one, file: output } : one));
    throw new errors/* GateError */.ue('misuse', `--output names one file, and ${open.length} formats need one`, {
        hint: open.length === 0
            ? 'Add --format json.'
            : `Say ${open.map(({ reporter }) => `${reporter.id}=FILE`).join(',')} with --format.`,
    });
}
/** How the terminal, or the log of a job, wants to be written to. */
function consoleOptions(request, env, sinks) {
    return {
        color: (0,paint/* wantsColor */.z)(env, sinks.stdout.isTerminal, request['no-color']),
        columns: sinks.stdout.isTerminal ? sinks.stdout.columns : 120,
        quiet: request.quiet,
        verbose: request.verbose,
        groups: env.get('GITHUB_ACTIONS') === 'true' && !request.quiet,
        // Places are relative to the gated directory; people and GitHub look from where the command runs.
        prefix: (0,repository_path/* prefixOf */.M)(request),
    };
}
/** The verdict stands before this: a report that cannot be delivered is said so, and changes nothing. Answers with what was. */
async function deliver(report, deliveries, sinks) {
    const delivered = [];
    for (const delivery of deliveries) {
        const { reporter, options } = delivery;
        try {
            await reporter.deliver(reporter.render(report, options), sinks, options);
            delivered.push(delivery);
        }
        catch (thrown) {
            sinks.stderr.write(`${(0,safe_line/* safeLine */.o)(`epic21-gate: the ${reporter.id} report was not delivered: ${(0,errors/* describeError */.Uc)(thrown)}`)}\n`);
        }
    }
    return delivered;
}


/***/ }),

/***/ 41968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/gate/waivers.js
var gate_waivers = __webpack_require__(42515);
;// CONCATENATED MODULE: ./build/gate/grade.js



/** Gives each finding its rule's level and its waiver, and the check its outcome. */
function grade(check, { facts, findings }, policy) {
    const graded = findings.slice(0, limits/* limits */.F.findingsPerCheck).map((finding) => gradeOne(check, finding, policy.waivers));
    if (findings.length > graded.length) {
        return blocked(`${findings.length} findings are more than the ${limits/* limits */.F.findingsPerCheck} that can be reported`, graded);
    }
    const open = graded.filter((finding) => !finding.waived);
    if (open.some((finding) => !finding.unmeasured && (0,model_finding/* isAtLeast */.du)(finding.severity, policy.failOn)))
        return { outcome: 'failed', findings: graded };
    const unmeasured = open.filter((finding) => finding.unmeasured);
    if (unmeasured[0])
        return blocked(summarize(unmeasured), graded);
    const odd = facts.find(({ value }) => typeof value === 'number' && !Number.isFinite(value));
    if (odd)
        return blocked(`${odd.label} is ${odd.value}, which is no number to judge by`, graded);
    if (facts.length === 0)
        return blocked('nothing was measured', graded);
    return { outcome: 'passed', findings: graded };
}
const blocked = (reason, findings) => ({ outcome: 'blocked', reason, findings });
function summarize([first, ...rest]) {
    return `${first?.message ?? ''}${rest.length > 0 ? ` (and ${rest.length} more)` : ''}`;
}
function gradeOne(check, finding, waivers) {
    const rule = Object.hasOwn(check.rules, finding.rule) ? check.rules[finding.rule] : undefined;
    if (!rule)
        throw new Error(`the check ${check.id} has no rule "${finding.rule}"`);
    const graded = {
        rule: `${check.id}/${finding.rule}`,
        severity: rule.severity,
        message: finding.message,
        help: rule.help,
        ...(finding.at && { at: finding.at }),
        ...(finding.details && { details: finding.details }),
        ...(rule.unmeasured && { unmeasured: rule.unmeasured }),
    };
    // What was not measured cannot be forgiven: nobody knows what it would have been.
    const waived = rule.unmeasured ? undefined : waivers.find((waiver) => (0,gate_waivers/* covers */.hU)(waiver, graded));
    return waived ? { ...graded, waived } : graded;
}

;// CONCATENATED MODULE: ./build/gate/assess.js




/** Gathers, judges and grades one check. Never throws: what could not be done is blocked, with the reason. */
async function assess({ check, options, timeoutMs }, sources, policy) {
    const started = sources.clock.elapsed();
    const limitMs = timeoutMs ?? limits/* limits */.F.checkSeconds * 1000;
    const identity = { check: check.id, title: check.title };
    try {
        const gathered = await within(limitMs, sources, (limited) => check.gather(limited, options));
        // Through JSON, as if it had been stored: evidence that would not survive is a defect now and not only in `compare`.
        const evidence = (0,parse/* parse */.qg)(check.evidence, JSON.parse(JSON.stringify(gathered) ?? 'null'));
        const judgement = check.judge(evidence, options);
        assertInTime(sources.clock.elapsed() - started, limitMs);
        return {
            ...identity,
            facts: judgement.facts,
            ...grade(check, judgement, policy),
            ms: sources.clock.elapsed() - started,
        };
    }
    catch (thrown) {
        return {
            ...identity,
            outcome: 'blocked',
            reason: obstacle(check.id, thrown),
            facts: [],
            findings: [],
            ms: sources.clock.elapsed() - started,
        };
    }
}
/** A foreseen failure in its own words; anything else is the check's, ours or a team's own. */
function obstacle(check, thrown) {
    if (thrown instanceof errors/* GateError */.ue)
        return (0,errors/* describeError */.Uc)(thrown);
    return `the check ${check} failed: ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}`;
}
const tooLate = (ms) => new errors/* GateError */.ue('timeout', `not finished within ${ms / 1000} s`, {
    hint: 'Give it a longer `timeout`, or find out what it waits for.',
});
/** Work that never paused could not be stopped at its limit. */
function assertInTime(ms, limitMs) {
    if (ms > limitMs)
        throw tooLate(limitMs);
}
/** A check that hangs must not take the report with it, whether or not it listens to its signal. */
async function within(ms, sources, work) {
    const deadline = new AbortController();
    // A longer delay than 31 bits hold would end at once.
    const timer = setTimeout(() => deadline.abort(), Math.min(ms, 2 ** 31 - 1));
    const signal = AbortSignal.any([sources.signal, deadline.signal]);
    const stopped = new Promise((_, reject) => {
        const stop = () => reject(deadline.signal.aborted ? tooLate(ms) : new errors/* GateError */.ue('cancelled', 'interrupted before it was finished'));
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
    });
    // Nobody waits for it once the work has ended.
    stopped.catch(() => { });
    try {
        return await Promise.race([work({ ...sources, signal }), stopped]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/gate/change.js

/** On this event the base is checked out: judging it would say nothing of the pull request, and would look as if it did. */
async function notCheckedOut(event, git) {
    if (event?.name !== 'pull_request_target')
        return undefined;
    const head = event.change && (await git.resolve(event.change.head));
    if (head !== undefined && head === (await git.head()))
        return undefined;
    return 'pull_request_target checks out the base and not the change: use pull_request';
}
/** Only what reviewers are shown first depends on it, so a history that cannot tell is no reason to block. */
async function changedFiles(results, event, { git, comparison }) {
    if (!event?.change || !results.some(({ findings }) => findings.some(({ at }) => at)))
        return new Set();
    try {
        const found = await comparison();
        // The base of the event is better than none here, where it is here at all.
        const base = found && 'base' in found ? found.base : event.change.base;
        return new Set(await git.changedFiles(base, 'HEAD'));
    }
    catch (thrown) {
        if (thrown instanceof errors/* GateError */.ue)
            return new Set();
        throw thrown;
    }
}
const markChanged = (result, changed) => ({
    ...result,
    findings: result.findings.map((finding) => finding.at && changed.has(finding.at.file) ? { ...finding, changed: true } : finding),
});

// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/gate/version.js
var version = __webpack_require__(34578);
;// CONCATENATED MODULE: ./build/gate/run.js








/** Runs the planned checks at the same time, each by itself, and makes the report. */
async function run({ command, config, selection = { only: [], skip: [] }, progress }, sources) {
    assertKnown(selection, config.planned);
    const at = sources.clock.now().toISOString();
    const event = await sources.github.event();
    const policy = {
        failOn: config.failOn,
        waivers: config.waivers.filter((waiver) => (0,gate_waivers/* isInForce */.fx)(waiver, at.slice(0, 10))),
    };
    const obstacle = await notCheckedOut(event, sources.git);
    const judged = await Promise.all(config.planned.map(async (planned) => {
        const reason = reasonToSkip(planned, selection, event);
        if (reason !== undefined)
            return skipped(planned.check, reason);
        if (obstacle !== undefined)
            return { ...skipped(planned.check, obstacle), outcome: 'blocked' };
        progress?.started(planned.check.id);
        const result = await assess(planned, sources, policy);
        progress?.ended(result);
        return result;
    }));
    const changed = await changedFiles(judged, event, sources);
    const results = [
        ...judged.map((result) => markChanged(result, changed)),
        ...bookkeeping(config.waivers, judged, at, config.failOn),
    ];
    const subject = {
        repository: event?.repository,
        sha: event?.sha,
        ref: event?.ref,
        event: event?.name,
        config: config.file,
    };
    return {
        schema: 1,
        tool: { name: 'epic21-gate', version: version/* version */.r },
        command,
        at,
        subject,
        failOn: config.failOn,
        verdict: (0,verdict/* verdict */.W)(results),
        results,
    };
}
function assertKnown({ only, skip }, planned) {
    const known = planned.map(({ check }) => check.id);
    const unknown = [...only, ...skip].find((id) => !known.includes(id));
    if (unknown === undefined)
        return;
    throw new errors/* GateError */.ue('misuse', `the config has no check "${unknown}", it has ${known.join(', ')}`, {
        hint: (0,nearest/* didYouMean */.au)(unknown, known),
    });
}
function reasonToSkip({ check, when }, { only, skip }, event) {
    if (only.length > 0 && !only.includes(check.id))
        return `left out by --only ${only.join(',')}`;
    if (skip.includes(check.id))
        return 'left out by --skip';
    const now = event?.name ?? 'none';
    return when && !when.events.includes(now) ? `runs only on ${when.events.join(', ')}, and this is ${now}` : undefined;
}
const skipped = (check, reason) => ({
    check: check.id,
    title: check.title,
    outcome: 'skipped',
    reason,
    facts: [],
    findings: [],
    ms: 0,
});
/** Waivers are not a check: in order they are listed as skipped, so that they never make a run ready by themselves. */
function bookkeeping(waivers, results, at, failOn) {
    if (waivers.length === 0)
        return [];
    const judgement = (0,gate_waivers/* judgeWaivers */.he)(waivers, results, at.slice(0, 10));
    const graded = grade({ id: 'waivers', rules: gate_waivers/* waiverRules */.or }, judgement, { failOn, waivers: [] });
    const identity = { check: 'waivers', title: 'Waivers', facts: judgement.facts, findings: graded.findings, ms: 0 };
    return [
        graded.outcome === 'failed'
            ? { ...identity, outcome: 'failed' }
            : { ...identity, outcome: 'skipped', reason: `${waivers.length} listed in the config, none expired` },
    ];
}


/***/ }),

/***/ 42515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   he: () => (/* binding */ judgeWaivers),
/* harmony export */   or: () => (/* binding */ waiverRules)
/* harmony export */ });
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44321);

const waiverRules = {
    expired: {
        title: 'A waiver has expired',
        severity: 'error',
        why: 'A waiver is a promise with a date. After the date the finding counts again, and the forgotten promise is shown.',
        help: 'Fix the finding and remove the waiver, or agree on a new date with its owner.',
    },
    unused: {
        title: 'A waiver waives nothing',
        severity: 'notice',
        why: 'A waiver that outlives its finding would hide the next one.',
        help: 'Remove the waiver from the config.',
    },
};
const isInForce = (waiver, today) => today <= waiver.until;
/** Does the waiver speak of this finding? */
function covers(waiver, finding) {
    if (waiver.rule !== finding.rule)
        return false;
    if (waiver.at === undefined)
        return true;
    if (!finding.at)
        return false;
    const { fits, line } = targetOf(waiver.at);
    return fits(finding.at.file) && (line === undefined || line === finding.at.line);
}
const targets = new Map();
/** Read once: thousands of findings may be held against it. */
function targetOf(at) {
    const known = targets.get(at);
    if (known)
        return known;
    const [, glob = at, line] = /^(.*?)(?::(\d{1,9}))?$/s.exec(at) ?? [];
    const target = { fits: (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob), line: line === undefined ? undefined : Number(line) };
    targets.set(at, target);
    return target;
}
/** The waivers themselves, judged: what expired, and what no longer waives anything in the checks that ran. */
function judgeWaivers(waivers, results, today) {
    const used = new Set(results.flatMap((result) => result.findings.map((finding) => finding.waived)));
    const judged = new Set(results.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').map(({ check }) => check));
    const expired = waivers.filter((waiver) => !isInForce(waiver, today));
    const unused = waivers.filter((waiver) => isInForce(waiver, today) && !used.has(waiver) && judged.has(waiver.rule.split('/')[0] ?? ''));
    return {
        facts: [{ label: 'waivers in force', value: waivers.length - expired.length }],
        findings: [
            ...expired.map((waiver) => ({
                rule: 'expired',
                message: `the waiver of ${name(waiver)} by ${waiver.owner} ended on ${waiver.until} (${waiver.reason})`,
            })),
            ...unused.map((waiver) => ({
                rule: 'unused',
                message: `the waiver of ${name(waiver)} by ${waiver.owner} matches no finding`,
            })),
        ],
    };
}
const name = (waiver) => (waiver.at === undefined ? waiver.rule : `${waiver.rule} at ${waiver.at}`);


/***/ }),

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ console)
/* harmony export */ });
/* harmony import */ var _model_reporter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51373);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36939);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53938);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67317);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65665);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73553);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97505);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2667);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86937);










const console = (0,_model_reporter_js__WEBPACK_IMPORTED_MODULE_6__/* .defineReporter */ .$)({
    id: 'console',
    summary: 'For a terminal: a table of the checks, findings by file with the next step, the verdict last.',
    render(report, options) {
        const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .painter */ .C)(options.color);
        const parts = [
            options.quiet ? '' : renderChecks(report, paint, options.columns),
            options.verbose || options.groups ? renderFacts(report, paint, options.groups) : '',
            renderFindings(report, paint, options),
            options.quiet ? '' : renderWaived(report, paint),
            `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLayout */ .U)(paintVerdict(report, paint))}\n`,
        ];
        return parts.filter((part) => part !== '').join('\n');
    },
    async deliver(text, to) {
        to.stdout.write(text);
    },
});
const icons = { passed: '✔', failed: '✘', blocked: '■', skipped: '–' };
const outcomeColors = { passed: 'green', failed: 'red', blocked: 'yellow', skipped: 'dim' };
const verdictColors = { ready: 'green', 'not-ready': 'red', undecided: 'yellow' };
const levelColors = { error: 'red', warning: 'yellow', notice: 'blue' };
function renderChecks({ results }, paint, columns) {
    const width = Math.max(...results.map(({ title }) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(title).length));
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLayout */ .U)(results
        .map((result) => {
        const head = `${icons[result.outcome]} ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(result.title).padEnd(width)}  ${result.outcome.padEnd(7)}  `;
        const [first = '', ...more] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .L)(describeResult(result), columns - head.length - 2);
        const rest = more.map((line) => `\n${' '.repeat(head.length + 2)}${line}`).join('');
        return `  ${paint(outcomeColors[result.outcome], head)}${first}${rest}\n`;
    })
        .join(''));
}
function describeResult({ outcome, reason, findings, facts, ms }) {
    if (outcome === 'blocked' || outcome === 'skipped')
        return (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(reason ?? '');
    const open = findings.filter((finding) => !finding.waived).length;
    return `${open > 0 ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(open, 'finding') : `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(facts.length, 'fact')} verified`} in ${(ms / 1000).toFixed(2)} s`;
}
function renderFacts({ results }, paint, groups) {
    const sections = results
        .filter(({ facts }) => facts.length > 0)
        .map(({ title, facts }) => {
        const label = Math.max(...facts.map((fact) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(fact.label).length));
        const value = Math.max(...facts.map((fact) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(String(fact.value)).length));
        const rows = facts.map((fact, index) => {
            const limit = fact.limit === undefined ? '' : paint('dim', `  ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(fact.limit)}`);
            const of = fact.of === undefined || fact.of === facts[index - 1]?.of ? '' : `  ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(fact.of)}\n`;
            return `${of}  ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(fact.label).padEnd(label)}  ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(String(fact.value)).padEnd(value)}${limit}`.trimEnd();
        });
        return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLayout */ .U)(`${paint('bold', (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(title))}\n${rows.join('\n')}\n`);
    });
    if (sections.length === 0)
        return '';
    return groups ? `::group::What was measured\n${sections.join('\n')}::endgroup::\n` : sections.join('\n');
}
function renderFindings(report, paint, options) {
    const { failOn } = report;
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .openEntries */ .J)(report).filter((entry) => !options.quiet || entry.unmeasured || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .isAtLeast */ .du)(entry.severity, failOn));
    const width = Math.max(6, ...entries.map(({ at }) => placeIn(at).length + 2));
    const groups = [...(0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .byFile */ .y)(entries)].map(([file, group]) => {
        const title = file === '' ? '' : `${paint('bold', (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .S)(options.prefix, file)))}\n`;
        return `${title}${group.map((entry) => renderEntry(entry, paint, options.columns, width)).join('')}`;
    });
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLayout */ .U)(groups.join('\n'));
}
function placeIn(at) {
    if (at?.line === undefined)
        return '';
    const hasColumn = at.column !== undefined && (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .lastLineOf */ .SH)(at) === undefined;
    return `${(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .formatLines */ .xM)(at)}${hasColumn ? `:${at.column}` : ''}`;
}
function renderEntry({ severity, unmeasured, at, message, details, help, rule }, paint, columns, width) {
    const place = placeIn(at);
    const level = unmeasured ? 'blocked' : severity;
    const head = `  ${place.padEnd(width)}${level.padEnd(9)}`;
    const body = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .L)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message), columns - head.length);
    const lines = [
        ...body,
        ...details.flatMap((detail) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .L)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(detail), columns - head.length - 2).map((line) => paint('dim', `  ${line}`))),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .L)(`→ ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(help)}`, columns - head.length).map((line, index) => (index === 0 ? line : `  ${line}`)),
        paint('dim', (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(rule)),
    ];
    const start = `  ${paint('dim', place.padEnd(width))}${paint(unmeasured ? 'yellow' : levelColors[severity], level.padEnd(9))}`;
    return lines.map((line, index) => `${index === 0 ? start : ' '.repeat(head.length)}${line}\n`).join('');
}
function renderWaived({ results }, paint) {
    const lines = results.flatMap(({ findings }) => findings.flatMap(({ waived, rule, at, message }) => {
        if (!waived)
            return [];
        const where = at ? ` at ${(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .formatPlace */ .dE)(at)}` : '';
        const what = `${rule}${where} waived until ${waived.until} by ${waived.owner} (${waived.reason}): ${message}`;
        return [paint('dim', (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(what))];
    }));
    return lines.length === 0 ? '' : (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLayout */ .U)(lines.map((line) => `  ${line}\n`).join(''));
}
function paintVerdict(report, paint) {
    const icon = { ready: icons.passed, 'not-ready': icons.failed, undecided: icons.blocked }[report.verdict];
    const [first] = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .openEntries */ .J)(report);
    const next = first && (0,_model_report_js__WEBPACK_IMPORTED_MODULE_9__/* .tally */ .N)(report).failures + (0,_model_report_js__WEBPACK_IMPORTED_MODULE_9__/* .tally */ .N)(report).blocked > 0
        ? paint('dim', `   why: epic21-gate explain ${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(first.rule)}`)
        : '';
    return `${paint(verdictColors[report.verdict], `${icon} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report)}`)}${next}`;
}


/***/ }),

/***/ 73553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
const codes = { red: 31, green: 32, yellow: 33, blue: 34, bold: 1, dim: 2 };
const painter = (color) => color ? (style, text) => `\u001B[${codes[style]}m${text}\u001B[0m` : (_, text) => text;
/** NO_COLOR wins over FORCE_COLOR, as no-color.org has it: whoever asks for none gets none. */
function wantsColor(env, isTerminal, noColor) {
    if (noColor || (env.get('NO_COLOR') ?? '') !== '')
        return false;
    const force = env.get('FORCE_COLOR');
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return isTerminal && env.get('TERM') !== 'dumb';
}


/***/ }),

/***/ 28165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printableJson)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

/** JSON in characters that no terminal and no runner acts on: it may be printed in a job. */
const printableJson = (value) => JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(line, asEscape).replaceAll('##[', String.raw `#\u0023[`))
    .join('\n');
const asEscape = (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');


/***/ }),

/***/ 86937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** Lines of at most `columns` characters, broken at blanks; a longer word keeps a line of its own, so that paths can be copied. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > Math.max(columns, 20)) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}


/***/ })

};
