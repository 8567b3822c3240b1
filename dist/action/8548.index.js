export const id = 8548;
export const ids = [8548,6952];
export const modules = {

/***/ 38355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverage: () => (/* binding */ coverage)
});

// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/reporters/paint.js
var reporters_paint = __webpack_require__(73553);
// EXTERNAL MODULE: ./build/reporters/safe-line.js
var safe_line = __webpack_require__(2667);
// EXTERNAL MODULE: ./build/formats/coverage/model.js
var model = __webpack_require__(95351);
// EXTERNAL MODULE: ./build/formats/coverage/totals.js
var totals = __webpack_require__(44087);
;// CONCATENATED MODULE: ./build/commands/coverage/as-json.js


/** What the command prints for programs. 0 of 0 is what was not measured. */
const asJson = (seen) => ({
    format: [...new Set(seen.reports.map(({ format }) => format))].join('+'),
    totals: shown(seen.totals),
    files: [...seen.files.values()].sort(byPath).map(fileAsJson),
    reports: seen.reports.map(({ file, format, suite, leg, files, declared, unmapped, notes }) => ({
        file,
        format,
        ...(suite !== undefined && { suite }),
        ...(leg !== undefined && { leg }),
        files,
        declared,
        unmapped: unmapped.count,
        notes,
    })),
    ...(seen.problems.length > 0 && { problems: seen.problems }),
    ...(seen.patch && { patch: patchAsJson(seen.patch) }),
});
const byPath = (a, b) => (a.path < b.path ? -1 : Number(a.path > b.path));
const fileAsJson = (file) => ({
    path: file.path,
    ...shown((0,totals/* totalsOf */.vA)(file)),
    uncovered: uncoveredRanges(file),
});
/** Instructions are a figure of JaCoCo's alone: others need not read past its zeros. */
const shown = (totals) => Object.fromEntries(model/* metrics */.qd
    .filter((metric) => metric !== 'instructions' || totals[metric].total > 0)
    .map((metric) => [metric, totals[metric]]));
/** Uncovered lines that follow each other in the report are one range. */
function uncoveredRanges({ lines: { numbers, hits } }) {
    const ranges = [];
    let isOpen = false;
    for (let index = 0; index < numbers.length; index++) {
        const line = numbers[index] ?? 0;
        const last = ranges.at(-1);
        if (hits[index] !== 0)
            isOpen = false;
        else if (isOpen && last)
            last[1] = line;
        else {
            ranges.push([line, line]);
            isOpen = true;
        }
    }
    return ranges;
}
const patchAsJson = ({ files, unreported, comparison }) => ({
    ...comparison,
    lines: sumOf(files.map(({ lines }) => lines)),
    branches: sumOf(files.map(({ branches }) => branches)),
    files: files.map(({ path, isNew, lines, branches, missed }) => ({ path, isNew, lines, branches, uncovered: missed })),
    unreported,
});
const sumOf = (counts) => ({
    covered: counts.reduce((sum, { covered }) => sum + covered, 0),
    total: counts.reduce((sum, { total }) => sum + total, 0),
});

// EXTERNAL MODULE: ./build/model/ratio.js
var ratio = __webpack_require__(63461);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
;// CONCATENATED MODULE: ./build/commands/coverage/as-table.js






/** For people: what was read, the totals, the files that miss most, the lines of the change. */
function asTable(seen, look) {
    return [reports(seen, look), as_table_totals(seen.totals, look), worst(seen, look), patch(seen.patch, look)]
        .filter((part) => part !== '')
        .join('\n');
}
function reports({ reports: all }, { paint }) {
    const lines = all.flatMap(({ file, format, files, suite, unmapped, notes }) => [
        `  ${(0,visible/* visible */.RK)(file)}  ${paint('dim', `${format}, ${(0,words/* numberOf */.rl)(files, 'file')}${suite === undefined ? '' : `, suite ${(0,visible/* visible */.RK)(suite)}`}`)}`,
        ...(unmapped.count > 0 ? [`    ${(0,words/* numberOf */.rl)(unmapped.count, 'path')} not in this repository`] : []),
        ...notes.map((note) => `    ${(0,visible/* visible */.RK)(note)}`),
    ]);
    return lines.map((line) => `${line}\n`).join('');
}
function as_table_totals(all, { paint }) {
    const rows = model/* metrics */.qd
        .filter((metric) => all[metric].total > 0 || metric === 'lines')
        .map((metric) => {
        const { covered, total } = all[metric];
        return [metric, (0,ratio/* formatPercent */.l9)(all[metric]), total > 0 ? `${covered} of ${total}` : ''];
    });
    const width = Math.max(...rows.map(([, percent]) => percent.length));
    return rows
        .map(([metric, percent, count]) => `  ${metric.padEnd(12)}  ${paint('bold', percent.padStart(width))}  ${count}`.trimEnd())
        .map((line) => `${line}\n`)
        .join('');
}
function worst({ files }, look) {
    const missing = Array.from(files.values(), (file) => ({ file, count: (0,totals/* totalsOf */.vA)(file).lines }))
        .map((one) => ({ ...one, uncovered: one.count.total - one.count.covered }))
        .filter(({ uncovered }) => uncovered > 0)
        .sort((a, b) => b.uncovered - a.uncovered || (a.file.path < b.file.path ? -1 : 1));
    if (missing.length === 0 || look.top === 0)
        return '';
    const shown = missing.slice(0, look.top);
    const longest = shown.reduce((most, { file }) => Math.max(most, (0,visible/* visible */.RK)(file.path).length), 0);
    const width = Math.min(longest, pathWidth(look));
    const rows = shown.map(({ file, count, uncovered }) => {
        const name = (0,visible/* visible */.RK)(file.path);
        const path = (look.isTerminal ? shorten(name, width) : name).padEnd(width);
        const figures = `${String(uncovered).padStart(6)} of ${String(count.total).padEnd(6)}  ${(0,ratio/* formatPercent */.l9)(count).padStart(7)}`;
        const left = look.columns - width - figures.length - 6;
        return `  ${path}  ${figures}  ${look.paint('dim', rangesWithin(file, left))}`.trimEnd();
    });
    const rest = missing.length - shown.length;
    const title = look.paint('bold', 'Uncovered lines');
    return [title, ...rows, ...(rest > 0 ? [`  and ${(0,words/* numberOf */.rl)(rest, 'file')} more`] : [])]
        .map((line) => `${line}\n`)
        .join('');
}
// One long path must not push the figures of all others out of sight.
const pathWidth = ({ columns, isTerminal }) => (isTerminal ? Math.max(30, Math.floor(columns / 2)) : 120);
/** The end of a path tells more than its beginning. No half of a character is left. */
const shorten = (path, width) => path.length <= width ? path : `…${path.slice(path.length - width + 1).replace(/^[\uDC00-\uDFFF]/, '')}`;
function rangesWithin(file, width) {
    let text = '';
    for (const [first, last] of uncoveredRanges(file)) {
        const next = `${text === '' ? '' : `${text}, `}${first === last ? first : `${first}-${last}`}`;
        if (next.length > Math.max(12, width - 3))
            return `${text}, …`.replace(/^, /, '');
        text = next;
    }
    return text;
}
function patch(seen, { paint, top, isTerminal }) {
    if (!seen)
        return '';
    const { covered, total } = sumOf(seen.files.map(({ lines }) => lines));
    const figure = total === 0
        ? 'no changed line is executable'
        : `${total - covered} of ${(0,words/* numberOf */.rl)(total, 'changed line')} uncovered (${(0,ratio/* formatPercent */.l9)({ covered, total })} covered)`;
    const fit = (text, most) => (isTerminal ? (0,visible/* clip */.$Q)(text, most) : text);
    const missed = seen.files.filter((file) => file.missed.length > 0);
    const lines = [
        paint('bold', 'This change'),
        ...(seen.comparison && 'base' in seen.comparison
            ? [
                `  ${seen.comparison.base.slice(0, 12)}..${seen.comparison.head.slice(0, 12)}, ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(seen.comparison.reason, 200))}`,
            ]
            : []),
        `  ${figure}`,
        ...missed
            .slice(0, top)
            .map(({ path, missed: own }) => `  ${(0,visible/* visible */.RK)(fit(path, 200))}: ${(0,visible/* clip */.$Q)(own.join(', '), 200)}`),
        ...(missed.length > top ? [`  and ${(0,words/* numberOf */.rl)(missed.length - top, 'file')} more`] : []),
        ...(seen.unreported.length > 0
            ? [
                `  in no report: ${fit(seen.unreported
                    .slice(0, top)
                    .map((path) => (0,visible/* visible */.RK)(path))
                    .join(', '), 500)}`,
            ]
            : []),
    ];
    return lines.map((line) => `${line}\n`).join('');
}

// EXTERNAL MODULE: ./build/checks/coverage/paths/foreign.js
var paths_foreign = __webpack_require__(20860);
;// CONCATENATED MODULE: ./build/checks/coverage/paths/step.js
/** How a path of a report was led to a path of the repository. */
const steps = {
    mapping: 'mapped by the config',
    known: 'a path of the repository',
    workspace: 'inside the workspace',
    root: 'from the folder that the report starts in',
    group: 'in the folder that its group is named after',
    source: 'from a source folder of the report',
    'source-root': 'from a source root',
    module: 'from a Go module',
    prefix: 'the prefix that fits the report',
    suffix: 'the longest common ending',
    unicode: 'other Unicode form',
    case: 'other case',
    untracked: 'inside the workspace, but not a file of the repository',
};

;// CONCATENATED MODULE: ./build/checks/coverage/paths/explain.js



const mostLines = 100;
const mostCharacters = 160;
/** For a person who wonders where the files of a report went: what happened to many is said once. */
function explainPaths({ mapped, ambiguous, unmapped }) {
    const foreign = unmapped.filter(paths_foreign/* isForeign */.j);
    const lost = unmapped.filter((path) => !(0,paths_foreign/* isForeign */.j)(path));
    return [
        ...align(groupsOf(mapped)),
        ...section('ambiguous: each could be several files', ambiguous.map(sayAmbiguous)),
        ...section(notFound, lost.map(quote)),
        ...section('of libraries, the system or a generator, and not in the repository', foreign.map(quote)),
    ].join('\n');
}
const notFound = 'not found: no mapping, folder, module or common ending leads to a file of the repository';
function groupsOf(mapped) {
    const groups = new Map();
    for (const [path, { path: to, by }] of mapped) {
        const shared = sharedEnd(path.replaceAll('\\', '/'), to);
        const group = { from: path.slice(0, path.length - shared), to: to.slice(0, to.length - shared), by, files: [] };
        const key = [group.from, group.to, by].join('\0');
        const own = groups.get(key) ?? group;
        groups.set(key, own);
        own.files.push([path, to]);
    }
    return [...groups.values()].sort((a, b) => b.files.length - a.files.length);
}
/** Length of the end that both share, from a slash on. */
function sharedEnd(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
        length++;
    const isWhole = (text) => length === text.length || text.at(-1 - length) === '/';
    if (isWhole(a) && isWhole(b))
        return length;
    const end = b.slice(b.length - length);
    const slash = end.indexOf('/');
    return slash < 0 ? 0 : end.length - slash - 1;
}
function align(groups) {
    const rows = groups.slice(0, mostLines).map(({ from, to, by, files }) => {
        const [first = ['', '']] = files;
        const pair = files.length === 1 ? first : [from, to];
        return { from: quote(pair[0]), to: quote(pair[1]), why: `${steps[by]}, ${countFiles(files.length)}` };
    });
    const width = (texts) => Math.max(0, ...texts.map((text) => text.length));
    const [left, right] = [width(rows.map(({ from }) => from)), width(rows.map(({ to }) => to))];
    const lines = rows.map(({ from, to, why }) => `${from.padEnd(left)} -> ${to.padEnd(right)}  ${why}`);
    return groups.length > mostLines ? [...lines, `… and ${groups.length - mostLines} more`] : lines;
}
const countFiles = (count) => (count === 1 ? '1 file' : `${count} files`);
const quote = (path) => `\`${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(path, mostCharacters))}\``;
const sayAmbiguous = ({ path, candidates }) => `${quote(path)}: ${candidates.slice(0, 5).map(quote).join(' or ')}${candidates.length > 5 ? ' or others' : ''}`;
function section(title, lines) {
    if (lines.length === 0)
        return [];
    const more = lines.length > mostLines ? [`  … and ${lines.length - mostLines} more`] : [];
    return [
        '',
        `${title}, ${countFiles(lines.length)}`,
        ...lines.slice(0, mostLines).map((line) => `  ${line}`),
        ...more,
    ];
}

;// CONCATENATED MODULE: ./build/commands/coverage/explain-maps.js


const explainMaps = ({ maps }) => maps.map(({ file, map }) => `${(0,visible/* visible */.RK)(file)}\n${explainPaths(map)}\n`).join('\n');

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/formats/xml/escape-xml.js
var escape_xml = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/formats/coverage/compare-text.js
var compare_text = __webpack_require__(43041);
;// CONCATENATED MODULE: ./build/formats/coverage/refuse-figures.js


/** A format of lines would tell of such a file that nothing in it was measured. */
function refuseFigures({ path, summary }, format) {
    if (!summary)
        return;
    throw new errors/* GateError */.ue('malformed', `of ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(path, 80))} there are only figures, and ${format} has nothing but lines`, {
        hint: 'Let the test tool write a report with lines, or write the JSON of this gate.',
    });
}

;// CONCATENATED MODULE: ./build/formats/coverage/write-cobertura.js





/** A report after coverage-04.dtd: a package for each folder, a class for each file. */
function* writeCobertura(files, { timestamp, source = '.' }) {
    const folders = groupByFolder(files);
    const all = [...folders.values()].flat();
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n';
    yield `<coverage ${rates(all)} ${figures(all)} complexity="0" version="epic21-gate" timestamp="${timestamp}">\n`;
    yield `<sources><source>${(0,escape_xml/* escapeXml */.X)(source)}</source></sources>\n<packages>\n`;
    for (const [folder, classes] of folders) {
        yield `<package name="${(0,escape_xml/* escapeXml */.X)(folder.replaceAll('/', '.') || '.')}" ${rates(classes)} complexity="0">\n<classes>\n`;
        for (const one of classes)
            yield classElement(one);
        yield '</classes>\n</package>\n';
    }
    yield '</packages>\n</coverage>\n';
}
function groupByFolder(files) {
    const folders = new Map();
    for (const file of [...files].sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path))) {
        const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
        const own = folders.get(folder);
        if (own)
            own.push(classOf(file));
        else
            folders.set(folder, [classOf(file)]);
    }
    return new Map([...folders].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)));
}
function classOf(file) {
    refuseFigures(file, 'Cobertura');
    const { hits } = file.lines;
    const arms = armsByLine(file);
    return {
        file,
        lines: { covered: hits.reduce((sum, count) => sum + Number(count > 0), 0), total: hits.length },
        branches: sum([...arms.values()]),
        arms,
    };
}
/** The format knows branches on executable lines only: those of others are told at the last such line before them. */
function armsByLine({ lines: { numbers }, branches }) {
    const arms = new Map();
    let index = 0;
    (0,totals/* eachBranchLine */.MO)(branches, (line, covered, total) => {
        while (index + 1 < numbers.length && (numbers[index + 1] ?? 0) <= line)
            index++;
        const host = numbers[index];
        if (host !== undefined)
            arms.set(host, sum([arms.get(host) ?? totals/* noTotals */.Bo.branches, { covered, total }]));
    });
    return arms;
}
function classElement(one) {
    const { path, lines, functions } = one.file;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return [
        `<class name="${(0,escape_xml/* escapeXml */.X)(name)}" filename="${(0,escape_xml/* escapeXml */.X)(path)}" ${rates([one])} complexity="0">`,
        // Where a class has no lines, readers take those of its methods for them.
        ...methods(lines.numbers.length > 0 ? functions : model/* noFunctions */.ZJ),
        '<lines>',
        ...Array.from(lines.numbers, (line, index) => lineElement(line, lines.hits[index] ?? 0, one.arms.get(line))),
        '</lines>',
        '</class>\n',
    ].join('\n');
}
function lineElement(line, hits, arms) {
    const start = `<line number="${line}" hits="${hits}"`;
    if (!arms || arms.total === 0)
        return `${start} branch="false"/>`;
    const percent = Math.floor((arms.covered * 100) / arms.total);
    return `${start} branch="true" condition-coverage="${percent}% (${arms.covered}/${arms.total})"/>`;
}
function methods({ numbers, names, hits }) {
    if (names.length === 0)
        return ['<methods/>'];
    const all = names.map((name, index) => {
        const count = hits[index] ?? 0;
        const rate = count > 0 ? 1 : 0;
        const start = `<method name="${(0,escape_xml/* escapeXml */.X)(name)}" signature="" line-rate="${rate}" branch-rate="${rate}" complexity="0">`;
        return `${start}<lines><line number="${numbers[index] ?? 0}" hits="${count}"/></lines></method>`;
    });
    return ['<methods>', ...all, '</methods>'];
}
const sum = (counts) => ({
    covered: counts.reduce((all, { covered }) => all + covered, 0),
    total: counts.reduce((all, { total }) => all + total, 0),
});
const rates = (classes) => `line-rate="${rate(sum(classes.map(({ lines }) => lines)))}" branch-rate="${rate(sum(classes.map(({ branches }) => branches)))}"`;
function figures(classes) {
    const [lines, branches] = [sum(classes.map(({ lines }) => lines)), sum(classes.map(({ branches }) => branches))];
    return (`lines-covered="${lines.covered}" lines-valid="${lines.total}" ` +
        `branches-covered="${branches.covered}" branches-valid="${branches.total}"`);
}
const mostDigits = 10;
/** Cut and never rounded: 1 only where nothing is missing. Of nothing it is 0, because it was not measured. */
function rate({ covered, total }) {
    if (total === 0 || covered === 0)
        return '0';
    if (covered === total)
        return '1';
    const digits = ((BigInt(covered) * 10n ** BigInt(mostDigits)) / BigInt(total)).toString().padStart(mostDigits, '0');
    return `0.${digits.replace(/0+$/, '') || '0'}`;
}

// EXTERNAL MODULE: ./build/formats/coverage/write-json.js
var write_json = __webpack_require__(13988);
// EXTERNAL MODULE: ./build/formats/coverage/branch-shape.js
var branch_shape = __webpack_require__(11308);
;// CONCATENATED MODULE: ./build/formats/coverage/write-lcov.js





/** A tracefile of lcov, a chunk for each file. */
function* writeLcov(files) {
    for (const file of files)
        yield write_lcov_section(file);
}
function write_lcov_section(file) {
    refuseFigures(file, 'lcov');
    const { lines, branches, functions } = (0,totals/* totalsOf */.vA)(file);
    return [
        'TN:',
        `SF:${checkedPath(file)}`,
        ...functionRecords(file.functions),
        `FNF:${functions.total}`,
        `FNH:${functions.covered}`,
        ...branchRecords(file),
        `BRF:${branches.total}`,
        `BRH:${branches.covered}`,
        ...Array.from(file.lines.numbers, (line, index) => `DA:${line},${file.lines.hits[index] ?? 0}`),
        `LF:${lines.total}`,
        `LH:${lines.covered}`,
        'end_of_record\n',
    ].join('\n');
}
// The format has no escapes, and its readers drop blanks at the end of a line.
// oxlint-disable-next-line no-control-regex
const unfit = /[\n\r\v\f\u0000\u0085\u2028\u2029]|[ \t]$|[\ud800-\udfff]|^$/u;
function checkedPath({ path }) {
    const shown = (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(path, 80));
    if (unfit.test(path)) {
        throw new errors/* GateError */.ue('malformed', `the path \`${shown}\` cannot be written as lcov, which has no escapes for it`, {
            hint: 'Rename the file, or write the JSON of this gate.',
        });
    }
    return path;
}
function functionRecords({ numbers, names, hits }) {
    const unique = uniqueNames();
    const own = names.map((name, index) => unique(name, numbers[index] ?? 0));
    return [
        ...own.map((name, index) => `FN:${numbers[index] ?? 0},${name}`),
        ...own.map((name, index) => `FNDA:${hits[index] ?? 0},${name}`),
    ];
}
/** In a tracefile a function is its name. A number and a comma before it would be its last line. */
function uniqueNames() {
    const taken = new Set();
    return (name, line) => {
        const plain = (0,visible/* visible */.RK)(name)
            .replace(/^(\d+),/, '$1;')
            .trim() || '(anonymous)';
        let free = plain;
        for (let copy = 1; taken.has(free); copy++)
            free = copy === 1 ? `${plain}:${line}` : `${plain}:${line}:${copy}`;
        taken.add(free);
        return free;
    };
}
// No compiler counts so far.
const blockOffLines = 1_000_000;
/** The format has no branches that are on no line: these are told at the first executable one. */
function branchRecords({ branches, lines }) {
    const placed = (line) => line || (lines.numbers[0] ?? 1);
    const shapesOf = new Map();
    for (const line of branches.numbers)
        shapesOf.set(line, (shapesOf.get(line) ?? 0) + 1);
    const records = [];
    branches.numbers.forEach((line, index) => {
        if (line === 0 || shapesOf.get(line) !== 1)
            return;
        const [start, end] = [branches.starts[index] ?? 0, branches.starts[index + 1] ?? 0];
        const places = placesOf(branches.shapes[index] ?? '');
        branches.hits
            .slice(start, end)
            .forEach((hits, arm) => records.push(`BRDA:${line},${places?.[arm] ?? `0,${arm}`},${hits}`));
    });
    // Where reports disagree about the arms of a line only their number is told, as in the totals.
    (0,totals/* eachBranchLine */.MO)(branches, (line, covered, total) => {
        if (line > 0 && shapesOf.get(line) === 1)
            return;
        for (let arm = 0; arm < total; arm++)
            records.push(`BRDA:${placed(line)},${line === 0 ? blockOffLines : 0},${arm},${Number(arm < covered)}`);
    });
    return records;
}
/** Block and branch as lcov had them, so that its tools can go on adding to them. */
function placesOf(shape) {
    if ((0,branch_shape/* isCountShape */.n9)(shape))
        return undefined;
    const names = (0,branch_shape/* armNames */.bA)(shape);
    return names.every((name) => /^(?:0|[1-9]\d{0,8}),(?:0|[1-9]\d{0,8})$/.test(name)) ? names : undefined;
}

;// CONCATENATED MODULE: ./build/commands/coverage/exports.js





const writers = {
    lcov: (files) => writeLcov(files),
    cobertura: (files, at) => writeCobertura(files, { timestamp: at.getTime() }),
    json: (files) => (0,write_json/* writeJson */.GF)(files),
};
/** Before anything is read, so that a misspelt name costs nothing. */
function planExports({ export: said, cwd }) {
    return said.map((text) => {
        const [name = '', file = ''] = text.split(/=(.*)/s, 2);
        const write = Object.hasOwn(writers, name) ? writers[name] : undefined;
        if (write && file !== '')
            return { write, file: (0,external_node_path_.resolve)(cwd, file) };
        throw new errors/* GateError */.ue('misuse', `--export is "${text}", expected ${Object.keys(writers).join(', ')} with =FILE`, {
            hint: 'Say --export lcov=merged.info.',
        });
    });
}
/** Files without lines cannot be written as lines: rather nothing than a report that says less than was read. */
async function exportAll(exports, { files }, { sinks, sources }) {
    if (exports.length === 0)
        return;
    const all = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const bare = all.find((file) => file.summary);
    if (bare && exports.some(({ write }) => write !== writers['json']))
        throw new errors/* GateError */.ue('misuse', `${bare.path} has figures and no lines, and cannot be exported`, {
            hint: 'Read a report with lines, such as coverage-final.json.',
        });
    // All of them before any is written: a path that one of the formats cannot have refuses them all.
    const texts = exports.map(({ write, file }) => [file, [...write(all, sources.clock.now())].join('')]);
    for (const [file, text] of texts)
        await sinks.files.write(file, text);
}

// EXTERNAL MODULE: ./build/reporters/printable-json.js
var printable_json = __webpack_require__(28165);
// EXTERNAL MODULE: ./build/checks/coverage/gather.js + 10 modules
var gather = __webpack_require__(61332);
// EXTERNAL MODULE: ./build/change/read-change.js
var read_change = __webpack_require__(77778);
// EXTERNAL MODULE: ./build/checks/coverage/executable-lines.js
var executable_lines = __webpack_require__(88133);
// EXTERNAL MODULE: ./build/checks/coverage/measure.js
var measure = __webpack_require__(3919);
// EXTERNAL MODULE: ./build/checks/coverage/patch.js
var coverage_patch = __webpack_require__(5633);
// EXTERNAL MODULE: ./build/checks/coverage/pile.js
var pile = __webpack_require__(20887);
// EXTERNAL MODULE: ./build/checks/coverage/repository-paths.js
var repository_paths = __webpack_require__(13382);
// EXTERNAL MODULE: ./build/checks/coverage/source-rule.js
var source_rule = __webpack_require__(34201);
// EXTERNAL MODULE: ./build/formats/diff.js + 7 modules
var diff = __webpack_require__(32023);
;// CONCATENATED MODULE: ./build/commands/coverage/read-all.js











async function readAll(hall, options) {
    return hall.request.diff === undefined ? readWithGit(hall, options) : readWithDiff(hall, options, hall.request.diff);
}
async function readWithGit({ sources, request }, options) {
    const { evidence, measured, added, files } = await (0,gather.gatherAll)(sources, { ...options, ratchet: undefined }, true);
    const { patch, comparison } = evidence;
    // Who names a base wants to see the lines of the change, and no less.
    if (request.base !== undefined && comparison && 'unknown' in comparison)
        throw new errors/* GateError */.ue('unavailable', comparison.unknown, { hint: comparison.hint });
    return {
        ...common(measured, files, evidence.problems),
        reports: evidence.reports,
        patch: patch && { ...withMissed(patch, added, files), comparison },
    };
}
/** The diff says which lines are new; without a repository, also which files there are. */
async function readWithDiff({ sources, request }, options, file) {
    const cuts = [];
    const onCut = (line, missing) => {
        const message = `${file} is cut off: its last hunk, in line ${line}, has ${missing} lines more than are there`;
        cuts.push({ rule: 'diff-cut', message, at: { file, line } });
    };
    const added = (0,read_change/* addedLinesOf */.Dx)((0,diff/* parseDiff */.FR)(await sources.files.read((0,external_node_path_.resolve)(request.cwd, file)), file, onCut));
    const repository = await withPaths(sources, added.map(({ path }) => path));
    const measured = await (0,measure/* measure */.x)({ files: sources.files, repository, mayBeAbsent: () => false, withLibraries: true }, options);
    const { files } = (0,pile/* mergeSuites */.W$)(measured.pile);
    const source = (0,source_rule/* sourceRule */.a)(options, files.keys());
    const patch = (0,coverage_patch/* patchOf */.g)({ changed: added, files, source, shown: (_, line) => line });
    // That a report knows none of a diff's files is a finding of nobody: the diff may touch documents only.
    const problems = measured.problems.filter(({ rule }) => rule !== 'report-unmapped');
    return { ...common(measured, files, [...problems, ...cuts]), patch: withMissed(patch, added, files) };
}
async function withPaths(sources, paths) {
    if ((await sources.git.head()) === undefined)
        return { known: [...paths].sort(), isPartial: true, roots: await sources.files.directories(), goModules: [] };
    const repository = await (0,repository_paths/* readRepositoryPaths */.d)(sources);
    return { ...repository, known: [...new Set([...repository.known, ...paths])].sort() };
}
function common(measured, files, problems) {
    return {
        reports: measured.reports,
        files,
        totals: (0,pile/* totalsOfAll */.q3)(files.values()),
        maps: measured.maps,
        problems,
        failure: files.size === 0 ? failureOf(problems) : undefined,
    };
}
/** A message that names its file already need not be placed in it. */
const failureOf = (problems) => (0,errors/* together */.bs)(problems.map(({ message, at, details }) => {
    const place = at && message.includes(at.file) ? undefined : at;
    return new errors/* GateError */.ue('malformed', message, { at: place, hint: details?.[0] });
}));
function withMissed(patch, added, files) {
    const ranges = new Map(added.map((one) => [one.path, one.added]));
    return {
        unreported: patch.unreported,
        files: patch.files.map((changed) => ({
            ...changed,
            missed: missedIn(files.get(changed.path), ranges.get(changed.path) ?? []),
        })),
    };
}
function missedIn(file, ranges) {
    if (!file)
        return [];
    const hits = (0,executable_lines/* hitsAt */.u)(file);
    return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((line) => hits(line) === 0));
}

// EXTERNAL MODULE: ./build/checks/coverage/options.js
var options = __webpack_require__(41305);
// EXTERNAL MODULE: ./build/config/find.js + 1 modules
var find = __webpack_require__(74519);
// EXTERNAL MODULE: ./build/commands/planned-coverage.js
var planned_coverage = __webpack_require__(55680);
;// CONCATENATED MODULE: ./build/commands/coverage/wishes.js





/** What the command reads: the reports that it was given, or those of the config. */
async function wishesOf(hall) {
    const { request } = hall;
    const configured = await configuredOptions(hall);
    if (request.operands.length > 0) {
        const named = request.operands.map((operand) => fromDirectory(operand, request));
        // What the config expects of all its reports, these few need not have.
        const alone = { evidence: [], legs: [], suites: [], previous: [], 'carry-forward': [] };
        return { ...(configured ?? options/* coverageOptions */.x.parse({ reports: named })), ...alone, reports: named };
    }
    if (configured)
        return configured;
    throw new errors/* GateError */.ue('misuse', 'no report was named, and the config has no check coverage', {
        hint: 'Say epic21-gate coverage FILE, or configure checks.coverage.',
    });
}
async function configuredOptions(hall) {
    const { request, sources } = hall;
    // Who names the reports needs no config.
    if (request.config === undefined && request.operands.length > 0 && !(await hasConfig(sources.files)))
        return undefined;
    return (await (0,planned_coverage/* findCoverage */.U)(hall)).options;
}
const hasConfig = async (files) => (await files.list([...find/* configNames */.FG])).length > 0;
/** Operands start from where the command runs, paths of the config from the gated directory. */
function fromDirectory(operand, { cwd, directory }) {
    const way = (0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd, directory), (0,external_node_path_.resolve)(cwd, operand)).replaceAll('\\', '/');
    return way.startsWith('..') || (0,external_node_path_.isAbsolute)(way) ? (0,external_node_path_.resolve)(cwd, operand) : way;
}

;// CONCATENATED MODULE: ./build/commands/coverage/index.js











/** Shows what reports say; it judges nothing, but what cannot be read is no success. */
const coverage = async (hall) => {
    const { request, sinks, sources } = hall;
    const format = formatOf(request.format);
    const exports = planExports(request);
    const top = topOf(request.top ?? '10');
    const seen = await readAll(hall, await wishesOf(hall));
    if (seen.failure)
        throw seen.failure;
    await exportAll(exports, seen, hall);
    if (format === 'json')
        sinks.stdout.write(`${(0,printable_json/* printableJson */.e)(asJson(seen))}\n`);
    else {
        const paint = (0,reporters_paint/* painter */.C)((0,reporters_paint/* wantsColor */.z)(sources.env, sinks.stdout.isTerminal, request['no-color']));
        const maps = request['explain-paths'] ? explainMaps(seen) : '';
        const { columns, isTerminal } = sinks.stdout;
        sinks.stdout.write((0,safe_line/* safeLayout */.U)(maps + asTable(seen, { paint, top, columns, isTerminal })));
    }
    for (const { message } of seen.problems)
        sinks.stderr.write(`${(0,safe_line/* safeLine */.o)(`epic21-gate: ${message}`)}\n`);
    return { exitCode: verdict/* exitCodes */.h[seen.problems.some(isLoss) ? 'undecided' : 'ready'] };
};
/** Where a path leads does not change what the reports say, and of a diff the lines that are there are judged. */
const isLoss = ({ rule }) => !harmless.has(rule);
const harmless = new Set([
    'report-unmapped',
    'path-ambiguous',
    'source-missing',
    'report-committed',
    'diff-cut',
]);
function formatOf(said) {
    const [format = 'table', ...more] = said;
    if (more.length === 0 && (format === 'table' || format === 'json'))
        return format;
    throw new errors/* GateError */.ue('misuse', `coverage prints table or json, found "${said.join(',')}"`, {
        hint: 'To write a report into a file, say --export lcov=FILE.',
    });
}
function topOf(text) {
    const top = Number(text);
    if (/^\d{1,6}$/.test(text))
        return top;
    throw new errors/* GateError */.ue('misuse', `--top is "${text}", expected a whole number`);
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

/***/ 60590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
// What a document of XML 1.0 cannot hold in any spelling.
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;
// A reader makes spaces of bare line ends and tabs in an attribute.
const special = /[&<>"'\t\n\r]/g;
const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text for an attribute in quotes or between tags. What XML has no way to say is spelled out, so that two stay two. */
const escapeXml = (text) => text
    .replace(impossible, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(special, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);


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
const printableJson = (value, indent = 2) => JSON.stringify(value, null, indent)
    .split('\n')
    .map((line) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(line, asEscape).replaceAll('##[', String.raw `#\u0023[`))
    .join('\n');
const asEscape = (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');


/***/ })

};
