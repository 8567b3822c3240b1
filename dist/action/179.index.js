export const id = 179;
export const ids = [179];
export const modules = {

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aA: () => (/* binding */ consoleOptions),
  cK: () => (/* binding */ deliver),
  eh: () => (/* binding */ planDelivery)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(376);
// EXTERNAL MODULE: ./build/reporters/annotations.js
var annotations = __webpack_require__(7895);
// EXTERNAL MODULE: ./build/reporters/console.js
var console = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/model/reporter.js
var reporter = __webpack_require__(1373);
// EXTERNAL MODULE: ./build/reporters/printable-json.js
var printable_json = __webpack_require__(8165);
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
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(9688);
// EXTERNAL MODULE: ./build/reporters/entries.js
var reporters_entries = __webpack_require__(7317);
// EXTERNAL MODULE: ./build/reporters/headline.js
var headline = __webpack_require__(5665);
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
var repository_path = __webpack_require__(7505);
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
var paint = __webpack_require__(3553);
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

/***/ 3179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flags: () => (/* binding */ flags_flags)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/checks/flags/expectation.js
var expectation = __webpack_require__(8190);
// EXTERNAL MODULE: ./build/checks/flags/state.js
var flags_state = __webpack_require__(2113);
// EXTERNAL MODULE: ./build/formats/env-file/bytes.js
var bytes = __webpack_require__(7079);
// EXTERNAL MODULE: ./build/formats/env-file/dialects.js + 15 modules
var env_file_dialects = __webpack_require__(9687);
// EXTERNAL MODULE: ./build/formats/env-file/lines.js
var lines = __webpack_require__(5471);
// EXTERNAL MODULE: ./build/formats/env-file/tokenize.js + 1 modules
var tokenize = __webpack_require__(5780);
;// CONCATENATED MODULE: ./build/formats/env-file/edit.js


const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
// What each dialect takes literally: without quotes; and between quotes of any kind.
const SAFE = /^[A-Za-z0-9_.,:/@%+=-]*$/;
const SAFE_IN_QUOTES = /^[ !#%&()*+,\-./0-9:;<=>?@A-Z[\]^_a-z{|}~]*$/;
const NEEDS_SAFE = 'without quotes, a value may hold only letters, digits and _ . , : / @ % + = -';
const NEEDS_SAFE_IN_QUOTES = 'in quotes, a value may hold no newline, quote, backslash or $';
/**
 * Sets a key by editing its effective assignment in place: all but the value stays as it is, byte for byte. Lines are
 * found in the physical view, so read the result again in the dialect that matters: an unclosed quote, or a backslash at
 * the end of the line before, hides a line from some of them.
 */
function setEnvValue(text, name, value, options = {}) {
    if (!NAME.test(name))
        return { kind: 'refused', reason: 'not a variable name' };
    const file = (0,tokenize/* parseEnvFile */.FO)(text);
    const assignments = file.nodes.filter((node) => node.kind === 'assignment').filter(({ key }) => key === name);
    const effective = assignments.at(-1);
    if (!effective)
        return options.append ? append(file, name, value) : absent(file, name);
    const shadowed = assignments.slice(0, -1);
    if (shadowed.length === 0 && effective.value === value)
        return { kind: 'unchanged', line: effective.line };
    return (spanning([...shadowed, effective]) ??
        duplicates(file, [...shadowed, effective], name, options.fixDuplicates ?? false) ??
        unfit(value, effective) ??
        replace(file, effective, shadowed, value));
}
function absent({ nodes }, name) {
    const commented = nodes.filter((node) => node.kind === 'comment' && (0,tokenize/* commentedKey */.gA)(node.text) === name);
    return { kind: 'absent', commented: commented.map((node) => node.line) };
}
/** A quote that someone forgot to close takes in the lines below it: with the value they would go too. */
function spanning(assignments) {
    const wide = assignments.find(({ value }) => (0,lines/* lineStarts */._)(value).length > 1);
    if (!wide)
        return undefined;
    const last = wide.line + (0,lines/* lineStarts */._)(wide.value).length - 1;
    return { kind: 'refused', reason: `the value spans lines ${wide.line}-${last}: edit it by hand` };
}
function duplicates(file, assignments, name, fix) {
    if (assignments.length === 1)
        return undefined;
    const lines = assignments.map((node) => node.line);
    const first = lines[0] ?? 0;
    const last = lines.at(-1) ?? 0;
    if (!fix)
        return { kind: 'duplicate', lines, reason: `assigned ${lines.length} times, line ${last} is effective` };
    // Whoever reads the variable before its last assignment gets a shadowed value, and would get none.
    const reference = new RegExp(`\\$\\{?${name}(?![A-Za-z0-9_])`);
    const between = file.nodes.filter((node) => node.line > first && node.line < last);
    const reader = between.find((node) => reference.test((0,tokenize/* printEnvFile */.HN)({ bom: '', nodes: [node] })));
    return reader && { kind: 'duplicate', lines, reason: `line ${reader.line} reads a shadowed value` };
}
function unfit(value, { quote }) {
    if (quote === '`')
        return { kind: 'refused', reason: 'the value stands in backquotes, which bash would run' };
    if (quote === '' && !SAFE.test(value))
        return { kind: 'refused', reason: NEEDS_SAFE };
    if (!SAFE_IN_QUOTES.test(value))
        return { kind: 'refused', reason: NEEDS_SAFE_IN_QUOTES };
    return undefined;
}
/** Shadowed lines go, and do not become comments: `# X=false` is what `grep`, and people, take for the real line. */
function replace(file, effective, shadowed, value) {
    const gone = new Set(shadowed);
    const edited = { ...effective, value };
    const nodes = file.nodes.filter((node) => !gone.has(node)).map((node) => (node === effective ? edited : node));
    const removedLines = (0,lines/* lineStarts */._)((0,tokenize/* printEnvFile */.HN)({ bom: '', nodes: shadowed })).length - 1;
    const line = effective.line - removedLines;
    return { kind: 'edited', text: (0,tokenize/* printEnvFile */.HN)({ ...file, nodes }), line, before: effective.value };
}
function append(file, name, value) {
    if (!SAFE.test(value))
        return { kind: 'refused', reason: NEEDS_SAFE };
    const text = (0,tokenize/* printEnvFile */.HN)(file);
    const last = file.nodes.at(-1);
    if (last && /\\[\r\n]*$/.test(text)) {
        return { kind: 'refused', reason: `line ${last.line} ends in a backslash, which would join the new line to it` };
    }
    const eol = file.nodes.findLast((node) => node.eol !== '')?.eol ?? '\n';
    // What `echo X=1 >> file` forgets: behind a last line without its newline, it writes `Z=1X=1`.
    const ended = last && last.eol === '' ? text + eol : text;
    return { kind: 'appended', text: `${ended}${name}=${value}${eol}`, line: (0,lines/* lineStarts */._)(ended).length };
}

// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(376);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/reporters/headline.js
var headline = __webpack_require__(5665);
// EXTERNAL MODULE: ./build/reporters/safe-line.js
var safe_line = __webpack_require__(2667);
// EXTERNAL MODULE: ./build/checks/flags/environment.js
var environment = __webpack_require__(8589);
;// CONCATENATED MODULE: ./build/commands/flag-files.js






async function readFlagFiles(sources, files) {
    const names = sources.filter((source) => source !== environment/* environment */.c);
    const read = await Promise.all(names.map(async (file) => ({ file, text: (0,bytes/* decodeEnvFile */.cV)(await files.read(file)) })));
    const binary = read.find(({ text }) => (0,bytes/* isBinary */.Go)(text));
    if (binary)
        throw new errors/* GateError */.ue('misuse', `${binary.file} is not a text file`);
    return read;
}
/** The last env file that sets the flag gives the effective value; a flag that none sets goes into the only one. */
function findTarget(name, files) {
    const sets = ({ text }) => (0,tokenize/* parseEnvFile */.FO)(text).nodes.some((node) => node.kind === 'assignment' && node.key === name);
    const target = files.findLast(sets) ?? (files.length === 1 ? files[0] : undefined);
    if (target)
        return target;
    const what = files.length === 0 ? 'the flags come from no env file' : `none of ${files.length} env files sets ${name}`;
    throw new errors/* GateError */.ue('misuse', what, { hint: 'Say which file to edit with --flags-file.' });
}
/** A later source that says otherwise, in words. */
function laterSource(name, value, target, { sources, dialects }, files, env) {
    const later = sources.slice(sources.indexOf(target.file) + 1).flatMap((source) => {
        const other = source === environment/* environment */.c ? env.get(name) : valueIn(source, name, dialects, files);
        return other === undefined ? [] : [{ source: source === environment/* environment */.c ? 'the process environment' : source, other }];
    });
    const last = later.at(-1);
    return last && last.other !== value ? `${last.source} sets ${name} to ${(0,flags_state/* showValue */.vp)(last.other)} and wins` : undefined;
}
function valueIn(source, name, [dialect], files) {
    const text = files.find(({ file }) => file === source)?.text;
    const last = text === undefined || !dialect ? undefined : (0,env_file_dialects/* readEnvFile */.S)(text, dialect).settings.get(name)?.at(-1);
    return last && !last.computed ? last.value : undefined;
}

// EXTERNAL MODULE: ./build/checks/index.js + 14 modules
var checks = __webpack_require__(4075);
// EXTERNAL MODULE: ./build/checks/flags/index.js + 13 modules
var flags = __webpack_require__(4078);
// EXTERNAL MODULE: ./build/checks/flags/options.js
var options = __webpack_require__(814);
// EXTERNAL MODULE: ./build/config/load.js + 4 modules
var load = __webpack_require__(6407);
;// CONCATENATED MODULE: ./build/commands/planned-flags.js





/** The config's flags check, for the commands that are about it alone. */
async function plannedFlags({ request, sources }) {
    const config = await (0,load/* loadConfig */.Z)(request, sources.files, checks/* checks */.A);
    const planned = config.planned.find(({ check }) => check.id === flags/* flags */.M.id);
    if (!planned)
        throw new errors/* GateError */.ue('misuse', `${config.file} has no check flags`, {
            hint: 'Add checks.flags with a registry; `epic21-gate init` shows how.',
        });
    return { config, options: options/* flagsOptions */.g.parse(planned.options) };
}

;// CONCATENATED MODULE: ./build/commands/flags-set.js












/** Edits one flag in its env file; written only when every declared dialect would read the new value. */
async function setFlag(hall, operands) {
    const { request, sources, sinks } = hall;
    const { options } = await plannedFlags(hall);
    const { name, value } = readAssignment(operands, options);
    const files = await readFlagFiles(options.sources, sources.files);
    const target = findTarget(name, files);
    const edit = setEnvValue(target.text, name, value, { fixDuplicates: request['fix-duplicates'], append: true });
    const text = accept(edit, target, name);
    assertEffective(text, name, value, options.dialects, target.file);
    if (text !== target.text && !request['dry-run'])
        await flags_set_replace(hall, target, text);
    const dry = request['dry-run'] ? '  (dry run: nothing was written)' : '';
    const line = 'line' in edit ? edit.line : 1;
    for (const said of [
        `${target.file}:${line}  ${name} ${describeEdit(edit, value, countLines(target.text) - countLines(text))}${dry}`,
        `read as ${value} by ${options.dialects.join(', ')}`,
    ]) {
        sinks.stdout.write(`${(0,safe_line/* safeLine */.o)(said)}\n`);
    }
    const winner = laterSource(name, value, target, options, files, sources.env);
    if (winner === undefined)
        return { exitCode: 0 };
    sinks.stderr.write(`${(0,safe_line/* safeLine */.o)(`epic21-gate: the file is right and the flag is not: ${winner}`)}\n`);
    return { exitCode: 1 };
}
function describeEdit(edit, value, removed) {
    if (edit.kind === 'unchanged')
        return `is ${value} already`;
    if (edit.kind !== 'edited')
        return `added as ${value}`;
    return `${(0,flags_state/* showValue */.vp)(edit.before)} -> ${value}${removed > 0 ? `, ${(0,headline/* count */.U)(removed, 'shadowed line')} removed` : ''}`;
}
const countLines = (text) => text.split(/\r\n|\n|\r/).length;
function readAssignment(operands, options) {
    const [said = '', ...more] = operands;
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(said) ?? [];
    if (name === undefined || value === undefined || more.length > 0) {
        throw new errors/* GateError */.ue('misuse', `flags set takes one NAME=VALUE, found "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(operands.join(' '), 80))}"`);
    }
    const flag = (0,expectation/* expectFlags */.D)(options).find((one) => one.name === name);
    if (!flag) {
        const hint = (0,nearest/* didYouMean */.au)(name, Object.keys(options.registry)) ?? 'Only flags of the registry can be set.';
        throw new errors/* GateError */.ue('misuse', `the registry has no flag "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(name, 80))}"`, { hint });
    }
    if (flag.allowed.includes(value))
        return { name, value };
    throw new errors/* GateError */.ue('misuse', `${name} cannot be "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(value, 80))}", expected ${flag.allowed.join(' or ')}`);
}
function accept(edit, { file, text }, name) {
    if (edit.kind === 'unchanged')
        return text;
    if (edit.kind === 'edited' || edit.kind === 'appended')
        return edit.text;
    if (edit.kind === 'duplicate') {
        throw new errors/* GateError */.ue('refused', `${file} sets ${name} on lines ${edit.lines.join(', ')}: ${edit.reason}`, {
            hint: 'Add --fix-duplicates to keep the last one only.',
        });
    }
    throw new errors/* GateError */.ue('refused', `${file} was not edited: ${edit.kind === 'refused' ? edit.reason : edit.kind}`);
}
/** The edit is physical; whether a program sees it is another question, and it is asked before anything is written. */
function assertEffective(text, name, value, dialects, file) {
    for (const dialect of dialects) {
        const last = (0,env_file_dialects/* readEnvFile */.S)(text, dialect).settings.get(name)?.at(-1);
        if (last && !last.computed && last.value === value)
            continue;
        if (last && !last.computed && last.value === `${value}\r`)
            throw new errors/* GateError */.ue('refused', `${file} was not edited: the file has Windows line ends`, {
                hint: `Convert it first: sed -i 's/\\r$//' ${shellWord(file)}`,
            });
        const seen = last && !last.computed ? (0,flags_state/* showValue */.vp)(last.value) : 'no value';
        throw new errors/* GateError */.ue('refused', `${file} was not edited: ${dialect} would read ${seen} for ${name} and not ${value}`, { hint: 'Mend the line by hand; `epic21-gate flags` shows what is wrong.' });
    }
}
const shellWord = (text) => /^[\w./+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
async function flags_set_replace({ sources, sinks }, { file, text: before }, text) {
    // Somebody else may be editing in the same window: their change must not be lost.
    if ((0,bytes/* decodeEnvFile */.cV)(await sources.files.read(file)) !== before)
        throw new errors/* GateError */.ue('refused', `${file} was changed by somebody else just now`, { hint: 'Run the command again.' });
    await sinks.files.write(file, (0,bytes/* encodeEnvFile */.q2)(text));
}

;// CONCATENATED MODULE: ./build/checks/flags/table.js



/** The table of flags for people, one flag with its description at a time. */
function flagsTable(now, options) {
    const rows = (0,flags_state/* pairUp */.OM)((0,expectation/* expectFlags */.D)(options), now).map(({ flag, evidence }) => {
        const said = describe(flag, (0,flags_state/* stateOf */.L4)(flag, evidence));
        return `${said}\n${flag.description === undefined ? '' : `   └─ ${(0,visible/* visible */.RK)(flag.description)}\n`}`;
    });
    return `${(0,visible/* visible */.RK)(options.title)}:\n${'-'.repeat(60)}\n${rows.join('')}`;
}
function describe({ name, allowed, safe, off, expected }, state) {
    if (state.kind === 'missing')
        return `❌ ${name}: NOT SET (required)`;
    if (state.kind === 'divergent')
        return `❌ ${name}: differs between the programs that read it`;
    if (state.kind === 'invalid')
        return `❌ ${name}: Invalid value ${(0,flags_state/* showValue */.vp)(state.value)} (must be ${(0,visible/* visible */.RK)(allowed.toReversed().join('/'))})`;
    const shown = state.value === 'true' ? 'True' : state.value === 'false' ? 'False' : (0,visible/* visible */.RK)(state.value);
    const power = state.value === off ? 'not enabled' : 'enabled';
    if (state.kind === 'right')
        return `✅ ${name}: ${shown} (${state.value === safe ? 'safe' : power})`;
    return `⚠️  ${name}: ${shown} (${power}, expected ${(0,visible/* visible */.RK)(expected)})`;
}

// EXTERNAL MODULE: ./build/gate/run.js + 3 modules
var run = __webpack_require__(1968);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(9231);
// EXTERNAL MODULE: ./build/reporters/console.js
var console = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/commands/deliver.js + 4 modules
var deliver = __webpack_require__(9641);
;// CONCATENATED MODULE: ./build/commands/flags-show.js








/** The table, and below it what the check says; the exit code is the check's. */
async function showFlags(hall) {
    const { sources, sinks, request } = hall;
    const { config, options } = await plannedFlags(hall);
    const { report, evidence } = await judgeAlone(config, options, sources);
    if (evidence)
        sinks.stdout.write((0,safe_line/* safeLayout */.U)(`${flagsTable(evidence, options)}\n`));
    // Every level and the reason of a blocked check, but no facts: these are the table.
    const plain = { ...(0,deliver/* consoleOptions */.aA)({ ...request, quiet: true }, sources.env, sinks), quiet: false };
    const isClean = report.results.every(({ findings }) => findings.length === 0);
    sinks.stdout.write(report.verdict === 'ready' && isClean ? '✅ All flags configured correctly\n' : console/* console */.k.render(report, plain));
    return { exitCode: verdict/* exitCodes */.h[report.verdict], report };
}
/** Waivers hold, and say nothing of their own: another check's are no matter of the flags. */
async function judgeAlone(config, options, sources) {
    let evidence;
    const gather = async (from) => (evidence = await flags/* flags */.M.gather(from, options));
    const planned = config.planned
        .filter(({ check }) => check.id === flags/* flags */.M.id)
        .map((one) => ({ ...one, when: undefined, check: { ...one.check, gather } }));
    const report = await (0,run/* run */.e)({ command: 'flags', config: { ...config, planned } }, sources);
    const results = report.results.filter(({ check }) => check === flags/* flags */.M.id);
    return { report: { ...report, results, verdict: (0,verdict/* verdict */.W)(results) }, evidence };
}

;// CONCATENATED MODULE: ./build/commands/flags.js



/** `flags` shows the table; `flags set NAME=VALUE` edits one flag. */
const flags_flags = async (hall) => {
    const [action, ...operands] = hall.request.operands;
    if (action === undefined) {
        const edits = ['dry-run', 'fix-duplicates'].find((name) => hall.request[name]);
        if (edits === undefined)
            return showFlags(hall);
        throw new errors/* GateError */.ue('misuse', `--${edits} is for \`flags set\`, and this only shows the flags`, {
            hint: 'Say epic21-gate flags set NAME=VALUE, or leave the option out.',
        });
    }
    if (action === 'set')
        return setFlag(hall, operands);
    throw new errors/* GateError */.ue('misuse', `flags takes \`set NAME=VALUE\` or nothing, found "${action}"`, {
        hint: 'See `epic21-gate flags --help`.',
    });
};


/***/ }),

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ console)
/* harmony export */ });
/* harmony import */ var _model_reporter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1373);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6939);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3938);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7317);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5665);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3553);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7505);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2667);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6937);










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

/***/ 8165:
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

/***/ 6937:
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
