export const id = 179;
export const ids = [179];
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
// EXTERNAL MODULE: ./build/reporters/headline.js
var headline = __webpack_require__(65665);
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

// EXTERNAL MODULE: ./build/checks/index.js + 14 modules
var checks = __webpack_require__(4075);
// EXTERNAL MODULE: ./build/checks/flags/index.js + 13 modules
var flags = __webpack_require__(84078);
// EXTERNAL MODULE: ./build/checks/flags/options.js
var options = __webpack_require__(30814);
// EXTERNAL MODULE: ./build/config/load.js + 4 modules
var load = __webpack_require__(56407);
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
var run = __webpack_require__(41968);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/reporters/console.js
var console = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/commands/deliver.js + 4 modules
var deliver = __webpack_require__(79641);
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


/***/ })

};
