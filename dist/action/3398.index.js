export const id = 3398;
export const ids = [3398,7360];
export const modules = {

/***/ 43179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flags: () => (/* binding */ flags_flags)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/checks/flags/expectation.js
var expectation = __webpack_require__(28190);
// EXTERNAL MODULE: ./build/checks/flags/state.js
var flags_state = __webpack_require__(2113);
// EXTERNAL MODULE: ./build/formats/env-file/bytes.js
var bytes = __webpack_require__(97079);
// EXTERNAL MODULE: ./build/formats/env-file/dialects.js + 15 modules
var env_file_dialects = __webpack_require__(49687);
// EXTERNAL MODULE: ./build/formats/env-file/lines.js
var lines = __webpack_require__(35471);
// EXTERNAL MODULE: ./build/formats/env-file/tokenize.js + 1 modules
var tokenize = __webpack_require__(65780);
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
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/reporters/safe-line.js
var safe_line = __webpack_require__(2667);
// EXTERNAL MODULE: ./build/checks/flags/environment.js
var environment = __webpack_require__(78589);
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

// EXTERNAL MODULE: ./build/checks/registry.js
var registry = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/checks/flags/index.js + 14 modules
var flags = __webpack_require__(84963);
// EXTERNAL MODULE: ./build/checks/flags/options.js
var options = __webpack_require__(30814);
// EXTERNAL MODULE: ./build/config/load.js + 3 modules
var load = __webpack_require__(86924);
;// CONCATENATED MODULE: ./build/commands/planned-flags.js





/** The config's flags check, for the commands that are about it alone. */
async function plannedFlags({ request, sources }) {
    const config = await (0,load/* loadConfig */.Z)(request, sources, registry/* checksNamed */.dK);
    const planned = config.planned.find(({ check }) => check.id === flags.flags.id);
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
    return `${(0,flags_state/* showValue */.vp)(edit.before)} -> ${value}${removed > 0 ? `, ${(0,words/* numberOf */.rl)(removed, 'shadowed line')} removed` : ''}`;
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

// EXTERNAL MODULE: ./build/gate/run.js + 5 modules
var run = __webpack_require__(82536);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/reporters/console.js
var console = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/commands/plan-delivery.js + 1 modules
var plan_delivery = __webpack_require__(27335);
;// CONCATENATED MODULE: ./build/commands/flags-show.js








/** The table, and below it what the check says; the exit code is the check's. */
async function showFlags(hall) {
    const { sources, sinks, request } = hall;
    const { config, options } = await plannedFlags(hall);
    const { report, evidence } = await judgeAlone(config, options, sources);
    if (evidence)
        sinks.stdout.write((0,safe_line/* safeLayout */.U)(`${flagsTable(evidence, options)}\n`));
    // Every level and the reason of a blocked check, but no facts: these are the table.
    const plain = { ...(0,plan_delivery/* consoleOptions */.aA)({ ...request, quiet: true }, sources.env, sinks), quiet: false };
    const isClean = report.results.every(({ findings }) => findings.length === 0);
    sinks.stdout.write(report.verdict === 'ready' && isClean ? '✅ All flags configured correctly\n' : console.console.render(report, plain));
    return { exitCode: verdict/* exitCodes */.h[report.verdict], report };
}
/** Waivers hold, and say nothing of their own: another check's are no matter of the flags. */
async function judgeAlone(config, options, sources) {
    let evidence;
    const gather = async (from) => (evidence = await flags.flags.gather(from, options));
    const planned = config.planned
        .filter(({ check }) => check.id === flags.flags.id)
        .map((one) => ({ ...one, when: undefined, check: { ...one.check, gather } }));
    const report = await (0,run/* run */.e)({ command: 'flags', config: { ...config, planned } }, sources);
    const results = report.results.filter(({ check }) => check === flags.flags.id);
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

/***/ 27335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ue: () => (/* binding */ addressed),
  aA: () => (/* binding */ consoleOptions),
  eh: () => (/* binding */ planDelivery)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/reporters/index.js
/** The reporters; each is loaded when a report goes to it. A new one is one file and one line. */
const reporters = {
    console: async () => (await __webpack_require__.e(/* import() */ 7360).then(__webpack_require__.bind(__webpack_require__, 7360))).console,
    json: async () => (await __webpack_require__.e(/* import() */ 6499).then(__webpack_require__.bind(__webpack_require__, 56499))).json,
    annotations: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17895))).annotations,
    summary: async () => (await __webpack_require__.e(/* import() */ 1289).then(__webpack_require__.bind(__webpack_require__, 71289))).summary,
    comment: async () => (await __webpack_require__.e(/* import() */ 2728).then(__webpack_require__.bind(__webpack_require__, 52728))).comment,
    'check-run': async () => (await __webpack_require__.e(/* import() */ 5053).then(__webpack_require__.bind(__webpack_require__, 35053))).checkRun,
    sarif: async () => (await __webpack_require__.e(/* import() */ 8588).then(__webpack_require__.bind(__webpack_require__, 38588))).sarif,
    junit: async () => (await __webpack_require__.e(/* import() */ 2268).then(__webpack_require__.bind(__webpack_require__, 72268))).junit,
    html: async () => (await __webpack_require__.e(/* import() */ 9214).then(__webpack_require__.bind(__webpack_require__, 99214))).html,
};

// EXTERNAL MODULE: ./build/reporters/paint.js
var paint = __webpack_require__(73553);
// EXTERNAL MODULE: ./build/reporters/repository-path.js
var repository_path = __webpack_require__(97505);
;// CONCATENATED MODULE: ./build/commands/plan-delivery.js







/** Turns `--format` and `--output` into deliveries, or says what is wrong with them. */
async function planDelivery(request, env, sinks) {
    assertPullRequest(request);
    const said = request.format.length > 0 ? request.format : ['console'];
    const wanted = (await Promise.all(said.map(readFormat))).filter(({ reporter }) => isWanted(reporter, request));
    const placed = placeOutput(wanted, request.output);
    assertReadable(placed, env);
    // One set of options for all: each reporter takes what it knows.
    return placed.map(({ reporter, file }) => {
        const target = file === undefined ? stepSummary(reporter, env) : (0,external_node_path_.resolve)(request.cwd, file);
        return { reporter, file: target, options: { file: target, ...consoleOptions(request, env, sinks) } };
    });
}
async function readFormat(text) {
    const [id = '', file] = text.split(/=(.*)/s, 2);
    const ids = Object.keys(reporters);
    const reporter = Object.hasOwn(reporters, id) ? await reporters[id]?.() : undefined;
    if (!reporter)
        throw new errors/* GateError */.ue('misuse', `unknown format "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(id, 80))}", expected one of ${ids.join(', ')}`, {
            hint: (0,nearest/* didYouMean */.au)(id, ids),
        });
    if (file === '')
        throw new errors/* GateError */.ue('misuse', `the format ${id}= names no file`, { hint: `Say ${id}=FILE.` });
    if (file !== undefined && !reporter.writesFile)
        throw new errors/* GateError */.ue('misuse', `the format ${id} goes to ${reporter.publishes ? 'GitHub' : 'the terminal'} and takes no file`);
    return { reporter, file };
}
const isWanted = ({ id }, { comment }) => id !== 'comment' || comment !== 'never';
function assertPullRequest({ 'pull-request': said }) {
    if (said === undefined || /^[1-9]\d{0,9}$/.test(said))
        return;
    throw new errors/* GateError */.ue('misuse', `--pull-request is "${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(said, 80))}", expected a number`);
}
const stepSummary = ({ id }, env) => id === 'summary' ? env.get('GITHUB_STEP_SUMMARY') : undefined;
/** A program that reads a report from standard output must not find a second one there. */
function assertReadable(wanted, env) {
    const printed = wanted.filter(({ reporter, file }) => !reporter.publishes && file === undefined && stepSummary(reporter, env) === undefined);
    if (printed.length < 2 || !printed.some(({ reporter }) => machineRead.has(reporter.id)))
        return;
    throw new errors/* GateError */.ue('misuse', `${printed.map(({ reporter }) => reporter.id).join(' and ')} would both go to standard output`, {
        hint: `Give one a file: ${printed.find(({ reporter }) => machineRead.has(reporter.id))?.reporter.id ?? 'json'}=FILE.`,
    });
}
const machineRead = new Set(['json', 'sarif', 'junit', 'html']);
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
/** What is known only once there is a report: where its places start, which pull request, and whose section of its comment. */
const addressed = (deliveries, request, subject) => deliveries.map((delivery) => ({
    ...delivery,
    options: {
        ...delivery.options,
        prefix: (0,repository_path/* prefixOf */.M)(request) || (subject.directory ?? ''),
        pullRequest: request['pull-request'] === undefined ? subject.pullRequest : Number(request['pull-request']),
        mode: request.comment ?? 'always',
        name: request.name,
        section: request.section ?? sectionOf(subject),
    },
}));
/** Each job of each workflow, for each directory: what runs beside another must not share its section. */
const sectionOf = ({ run, directory }) => [run?.file ?? run?.workflow, run?.job, directory].filter((part) => part !== undefined).join(' / ') || 'gate';


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

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   console: () => (/* binding */ console)
/* harmony export */ });
/* harmony import */ var _model_reporter_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51373);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36939);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53938);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69688);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1032);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45583);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67317);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65665);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73553);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97505);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2667);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86937);












const console = (0,_model_reporter_js__WEBPACK_IMPORTED_MODULE_9__/* .defineReporter */ .$)({
    id: 'console',
    summary: 'For a terminal: a table of the checks, findings by file with the next step, the verdict last.',
    render(report, options) {
        const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .painter */ .C)(options.color);
        const parts = [
            options.quiet ? '' : renderChecks(report, paint, options.columns),
            options.verbose || options.groups ? renderFacts(report, paint, options.groups) : '',
            renderFindings(report, paint, options),
            options.quiet ? '' : renderWaived(report, paint),
            `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLayout */ .U)(paintVerdict(report, paint))}\n`,
        ];
        return parts.filter((part) => part !== '').join('\n');
    },
    async deliver(text, to) {
        to.stdout.write(text);
    },
});
/** Nobody reads a longer line, and a terminal takes minutes to show it. */
const lineOf = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.messageCharacters));
/** What others are lined up with: all of them would be as long. */
const nameOf = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, 200));
// A report of another job may have more of them than a function takes arguments.
const widest = (texts) => texts.reduce((most, { length }) => Math.max(most, length), 0);
const icons = { passed: '✔', failed: '✘', blocked: '■', skipped: '–' };
const outcomeColors = { passed: 'green', failed: 'red', blocked: 'yellow', skipped: 'dim' };
const verdictColors = { ready: 'green', 'not-ready': 'red', undecided: 'yellow' };
const levelColors = { error: 'red', warning: 'yellow', notice: 'blue' };
function renderChecks({ results }, paint, columns) {
    const width = widest(results.map(({ title }) => nameOf(title)));
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLayout */ .U)(results
        .map((result) => {
        const head = `${icons[result.outcome]} ${nameOf(result.title).padEnd(width)}  ${result.outcome.padEnd(7)}  `;
        const [first = '', ...more] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)(describeResult(result), columns - head.length - 2);
        const rest = more.map((line) => `\n${' '.repeat(head.length + 2)}${line}`).join('');
        return `  ${paint(outcomeColors[result.outcome], head)}${first}${rest}\n`;
    })
        .join(''));
}
function describeResult({ outcome, reason, findings, facts, ms }) {
    if (outcome === 'blocked' || outcome === 'skipped')
        return lineOf(reason ?? '');
    const open = findings.filter((finding) => !finding.waived).length;
    return `${open > 0 ? (0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(open, 'finding') : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(facts.length, 'fact')} verified`} in ${(ms / 1000).toFixed(2)} s`;
}
function renderFacts({ results }, paint, groups) {
    const sections = results
        .filter(({ facts }) => facts.length > 0)
        .map(({ title, facts }) => {
        const label = widest(facts.map((fact) => nameOf(fact.label)));
        const value = widest(facts.map((fact) => nameOf(String(fact.value))));
        const rows = facts.map((fact, index) => {
            const limit = fact.limit === undefined ? '' : paint('dim', `  ${lineOf(fact.limit)}`);
            const of = fact.of === undefined || fact.of === facts[index - 1]?.of ? '' : `  ${lineOf(fact.of)}\n`;
            return `${of}  ${nameOf(fact.label).padEnd(label)}  ${nameOf(String(fact.value)).padEnd(value)}${limit}`.trimEnd();
        });
        return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLayout */ .U)(`${paint('bold', nameOf(title))}\n${rows.join('\n')}\n`);
    });
    if (sections.length === 0)
        return '';
    return groups ? `::group::What was measured\n${sections.join('\n')}::endgroup::\n` : sections.join('\n');
}
function renderFindings(report, paint, options) {
    const { failOn } = report;
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .openEntries */ .J)(report).filter((entry) => !options.quiet || entry.unmeasured || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .isAtLeast */ .du)(entry.severity, failOn));
    const width = Math.max(6, 2 + widest(entries.map(({ at }) => placeIn(at))));
    const groups = [...(0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .byFile */ .y)(entries)].map(([file, group]) => {
        const title = file === '' ? '' : `${paint('bold', lineOf((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryPath */ .S)(options.prefix, file)))}\n`;
        return `${title}${group.map((entry) => renderEntry(entry, paint, options.columns, width)).join('')}`;
    });
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLayout */ .U)(groups.join('\n'));
}
function placeIn(at) {
    if (at?.line === undefined)
        return '';
    const hasColumn = at.column !== undefined && (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .lastLineOf */ .SH)(at) === undefined;
    return `${(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .formatLines */ .xM)(at)}${hasColumn ? `:${at.column}` : ''}`;
}
function renderEntry({ severity, unmeasured, at, message, details, help, rule }, paint, columns, width) {
    const place = placeIn(at);
    const level = unmeasured ? 'blocked' : severity;
    const head = `  ${place.padEnd(width)}${level.padEnd(9)}`;
    const body = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)(lineOf(message), columns - head.length);
    const lines = [
        ...body,
        ...details.flatMap((detail) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)(lineOf(detail), columns - head.length - 2).map((line) => paint('dim', `  ${line}`))),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)(`→ ${lineOf(help)}`, columns - head.length).map((line, index) => (index === 0 ? line : `  ${line}`)),
        paint('dim', nameOf(rule)),
    ];
    const start = `  ${paint('dim', place.padEnd(width))}${paint(unmeasured ? 'yellow' : levelColors[severity], level.padEnd(9))}`;
    return lines.map((line, index) => `${index === 0 ? start : ' '.repeat(head.length)}${line}\n`).join('');
}
function renderWaived({ results }, paint) {
    const lines = results.flatMap(({ findings }) => findings.flatMap(({ waived, rule, at, message }) => {
        if (!waived)
            return [];
        const where = at ? ` at ${(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .formatPlace */ .dE)(at)}` : '';
        const what = `${rule}${where} waived until ${waived.until} by ${waived.owner} (${waived.reason}): ${message}`;
        return [paint('dim', lineOf(what))];
    }));
    return lines.length === 0 ? '' : (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLayout */ .U)(lines.map((line) => `  ${line}\n`).join(''));
}
function paintVerdict(report, paint) {
    const icon = { ready: icons.passed, 'not-ready': icons.failed, undecided: icons.blocked }[report.verdict];
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .openEntries */ .J)(report);
    // What could not be judged is not why it failed.
    const first = (report.verdict === 'not-ready' ? entries.find(({ unmeasured }) => !unmeasured) : undefined) ?? entries[0];
    const next = first && (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(report).failures + (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(report).blocked > 0
        ? paint('dim', `   why: epic21-gate explain ${nameOf(first.rule)}`)
        : '';
    return `${paint(verdictColors[report.verdict], `${icon} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .P)(report)}`)}${next}`;
}


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
