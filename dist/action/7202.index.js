export const id = 7202;
export const ids = [7202];
export const modules = {

/***/ 57942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   r6: () => (/* binding */ escapes),
/* harmony export */   sw: () => (/* binding */ mostCharacters),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   zJ: () => (/* binding */ normaliseFolder)
/* harmony export */ });
/* harmony import */ var _model_plain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77664);

/** Longer than any file system allows: such a path is compared as it is, and never guessed about. */
const mostCharacters = 4_096;
// How Windows marks a path as longer than it likes.
const longPath = /^[\\/]{2}[?.][\\/](?=[A-Za-z]:)/;
const unusual = /[\\:?]|\/[/.]|^\.|\/$/;
/** A path of a report in the repository's spelling: `/` between its parts, nothing of an URL left, `C:/` for a drive. */
function normalise(path) {
    if (path.length > mostCharacters || !unusual.test(path))
        return path;
    return normaliseFolder(withoutScheme(path.replace(longPath, '')));
}
/** A folder of this machine: its name is no URL and may hold a question mark. */
function normaliseFolder(path) {
    const slashed = path.replace(longPath, '').replaceAll('\\', '/');
    const [, drive, rest = ''] = /^\/?([A-Za-z]):(\/.*)?$/s.exec(slashed) ?? [];
    return drive ? `${drive.toUpperCase()}:${(0,_model_plain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPath */ .s)(rest || '/')}` : (0,_model_plain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPath */ .s)(slashed);
}
const isAbsolute = (path) => /^(?:\/|[A-Z]:\/)/.test(path);
const joinPath = (folder, path) => (folder === '' ? path : `${folder}/${path}`);
/** What is left of a path inside a folder; undefined for a path elsewhere. The folder '' holds all relative paths. */
function inside(folder, path) {
    if (folder === '')
        return isAbsolute(path) ? undefined : path;
    return path.startsWith(folder) && path[folder.length] === '/' ? path.slice(folder.length + 1) : undefined;
}
const escapes = (path) => path === '' || path === '..' || path.startsWith('../') || isAbsolute(path);
function withoutScheme(path) {
    const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]+):\/\/(.*)$/is.exec(path) ?? [];
    if (!scheme)
        return path.replace(/^webpack-internal:\/+/, '').replace(/(.)\?.*$/s, '$1');
    // Bundlers write URLs that nobody encoded; only those of files and servers are.
    if (!/^(?:file|https?)$/i.test(scheme))
        return withoutBundle(rest.replace(/\?.*$/s, ''));
    const place = decoded(rest.replace(/[?#].*$/s, ''));
    if (/^file$/i.test(scheme))
        return place.replace(/^localhost(?=\/)/i, '').replace(/^(?=[^/])(?![A-Za-z]:)/, '/');
    return place
        .replace(/^[^/]*\/+/, '')
        .replace(/^@fs\/+(?![A-Za-z]:)/, '/')
        .replace(/^@fs\/+/, '');
}
/** `webpack://name/./src/x.ts` and `turbopack://[project]/src/x.ts` without the name, which may have a scope. */
function withoutBundle(path) {
    const marked = path.indexOf('/./');
    if (marked >= 0)
        return path.slice(marked + 3);
    return path.replace(/^(?:@[^/]*\/)?[^/]*\/+/, '');
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 53507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ applyRules),
/* harmony export */   WF: () => (/* binding */ orderRules),
/* harmony export */   hu: () => (/* binding */ parsePathRule),
/* harmony export */   k5: () => (/* binding */ isPathRule)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57942);



/** Reads `/app -> ` and `lib/ -> packages/lib`. */
function parsePathRule(text) {
    const rule = readPathRule(text);
    if (typeof rule !== 'string')
        return rule;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('malformed', `\`${(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, 80))}\` is no path mapping: ${rule}`, {
        hint: 'Write it as `/app/src -> src`, or as `/app -> ` for the gated directory itself.',
    });
}
const isPathRule = (text) => typeof readPathRule(text) !== 'string';
/** The rule, or what is wrong with it. */
function readPathRule(text) {
    const [from, to, ...more] = text.split(/(?<=^|\s)->(?=\s|$)/).map((part) => part.trim());
    if (from === undefined || to === undefined || more.length > 0)
        return 'expected a folder of the report, ` -> ` and a folder of the repository';
    const rule = { from: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(from), to: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseFolder */ .zJ)(to) };
    if (rule.from === '' && from !== '.' && from !== './')
        return 'it names no folder of the report; a single dot is the one that its paths start from';
    if (rule.to !== '' && (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .escapes */ .r6)(rule.to))
        return 'the folder after ` -> ` must be inside the repository, and relative to the gated directory';
    return rule;
}
/** The longest first, and of equals the one that was written first. */
const orderRules = (rules) => [...rules].sort((a, b) => b.from.length - a.from.length);
/** Where the first rule that fits leads. */
function applyRules(rules, path) {
    for (const { from, to } of rules) {
        // Of a disk's root no slash is left to look for.
        const rest = from === '/' ? ((0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsolute */ .oP)(path) ? path.replace(/^\/+/, '') : undefined) : (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(from, path);
        if (rest !== undefined)
            return (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(to, rest);
        if (from === path && to !== '')
            return to;
    }
    return undefined;
}


/***/ }),

/***/ 57780:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checks)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);

/** All checks, for whoever wants all of them at once. */
const checks = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 77097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf),
/* harmony export */   S: () => (/* binding */ excesses)
/* harmony export */ });
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44321);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13361);


const isFor = (whom, state) => whom === 'all' || state === 'new' || (whom === 'changed' && state === 'changed');
/** The limits of a file: of those for the same metric and function the last one decides. */
function limitsOf(limits) {
    const rows = limits.map((limit) => ({ limit, fits: limit.at === undefined ? () => true : (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)([limit.at].flat()) }));
    // Asked for each metric of each function: the globs are tried once for a file.
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? limitOfFile(rows.flatMap(({ limit, fits }) => (fits(path) ? [limit] : [])));
        known.set(path, found);
        return found;
    };
}
function limitOfFile(limits) {
    const lastFirst = limits.toReversed();
    return (metric, state) => {
        const found = lastFirst.find((limit) => limit[metric] !== undefined && isFor(limit.for, state))?.[metric];
        return found === 'off' ? undefined : found;
    };
}
/** By which metrics a function is over its limits. */
const excesses = (figures, limitOf, state) => _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeMetrics */ .DH.flatMap((metric) => {
    const limit = limitOf(metric, state);
    return limit !== undefined && figures[metric] > limit ? [{ metric, value: figures[metric], limit }] : [];
});


/***/ }),

/***/ 13361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* reexport safe */ _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__.DH),
/* harmony export */   M1: () => (/* binding */ showFigure),
/* harmony export */   MZ: () => (/* binding */ isSameFigures),
/* harmony export */   h5: () => (/* binding */ figuresOf)
/* harmony export */ });
/* harmony import */ var _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68137);


const figuresOf = ({ start, end, nloc, cyclomatic, cognitive, nesting, parameters, }) => ({
    cyclomatic,
    cognitive,
    nloc,
    lines: end - start + 1,
    nesting,
    parameters,
});
const isSameFigures = (a, b) => _formats_size_baseline_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeMetrics */ .DH.every((metric) => a[metric] === b[metric]);
const counted = {
    nloc: ['line of code', 'lines of code'],
    lines: ['line', 'lines'],
    parameters: ['parameter', 'parameters'],
};
/** `cyclomatic complexity 25`, `3 parameters`: as sentences have it. */
const showFigure = (metric, value) => {
    if (metric === 'cyclomatic' || metric === 'cognitive')
        return `${metric} complexity ${value}`;
    if (metric === 'nesting')
        return `nesting ${value}`;
    const [one, many] = counted[metric];
    return `${value} ${value === 1 ? one : many}`;
};


/***/ }),

/***/ 3187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ asPattern)
/* harmony export */ });
/** The glob that stands for this path alone. */
const asPattern = (path) => path.replaceAll(/[\\*?[\]{}]/g, String.raw `\$&`);


/***/ }),

/***/ 91800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dX: () => (/* binding */ pythonManifests),
/* harmony export */   eI: () => (/* binding */ measuredBy),
/* harmony export */   k6: () => (/* binding */ coverageTools)
/* harmony export */ });
/** The files that are measured by tools of a language. */
const measuredBy = {
    js: /\.(?:[cm]?[jt]sx?|vue|svelte)$/,
    python: /\.py$/,
    go: /\.go$/,
    ruby: /\.rb$/,
    jvm: /\.(?:java|kt|scala|groovy)$/,
    php: /\.php$/,
};
const pythonManifests = ['pyproject.toml', 'requirements.txt', 'requirements-dev.txt', 'setup.cfg', 'tox.ini'];
const istanbulReporters = new Map([
    ['coverage-final.json', 'json'],
    ['lcov.info', 'lcov'],
    ['clover.xml', 'clover'],
    ['cobertura-coverage.xml', 'cobertura'],
    ['coverage-summary.json', 'json-summary'],
]);
const istanbul = ({ begin, reporter, folder, tests }) => (report) => {
    const end = report.lastIndexOf('/');
    const [into, kind] = [report.slice(0, Math.max(end, 0)) || '.', istanbulReporters.get(report.slice(end + 1))];
    if (kind === undefined)
        return undefined;
    const place = into === 'coverage' ? [] : [`${folder}=${into}`];
    return [begin, `${reporter}=${kind}`, ...place, ...(tests === undefined ? [] : [tests])].join(' ');
};
const js = { manifests: ['package.json'], language: 'js', report: 'coverage/lcov.info' };
function pytest(report) {
    const kind = /\.(?:xml|json)$/.exec(report)?.[0].slice(1) ?? (/\.(?:lcov|info)$/.test(report) ? 'lcov' : undefined);
    return kind === undefined ? undefined : `pytest --cov --cov-report=${kind}:${report}`;
}
function phpunit(report) {
    if (!report.endsWith('.xml'))
        return undefined;
    return `vendor/bin/phpunit --coverage-${/cobertura/.test(report) ? 'cobertura' : 'clover'}=${report}`;
}
const onlyTo = (wanted, command) => (report) => (wanted.test(report) ? command : undefined);
/** The first of a language that is found is the one to ask. */
const coverageTools = [
    {
        ...js,
        name: 'vitest',
        word: /\bvitest\b/,
        command: istanbul({
            begin: 'npx vitest run --coverage',
            reporter: '--coverage.reporter',
            folder: '--coverage.reportsDirectory',
        }),
    },
    {
        ...js,
        name: 'jest',
        word: /\bjest\b/,
        command: istanbul({
            begin: 'npx jest --coverage',
            reporter: '--coverageReporters',
            folder: '--coverageDirectory',
        }),
    },
    {
        ...js,
        name: 'nyc',
        word: /\bnyc\b/,
        command: istanbul({ begin: 'npx nyc', reporter: '--reporter', folder: '--report-dir', tests: 'npm test' }),
    },
    {
        ...js,
        name: 'c8',
        word: /\bc8\b/,
        command: istanbul({ begin: 'npx c8', reporter: '--reporter', folder: '--reports-dir', tests: 'npm test' }),
    },
    {
        name: 'pytest-cov',
        manifests: pythonManifests,
        word: /\bpytest-cov\b|--cov\b/,
        language: 'python',
        report: 'coverage.xml',
        command: pytest,
    },
    {
        name: 'go test',
        manifests: ['go.mod'],
        word: /^module\b/m,
        language: 'go',
        report: 'cover.out',
        command: (report) => `go test -coverprofile=${report} ./...`,
    },
    {
        name: 'simplecov',
        manifests: ['Gemfile'],
        word: /\bsimplecov\b/,
        language: 'ruby',
        report: 'coverage/.resultset.json',
        command: onlyTo(/^coverage\/(?:\.resultset|coverage)\.json$/, 'bundle exec rake'),
    },
    {
        name: 'jacoco',
        manifests: ['build.gradle', 'build.gradle.kts'],
        word: /\bjacoco\b/,
        language: 'jvm',
        report: 'build/reports/jacoco/test/jacocoTestReport.xml',
        command: onlyTo(/jacocoTestReport\.xml$/, './gradlew test jacocoTestReport'),
    },
    {
        name: 'jacoco',
        manifests: ['pom.xml'],
        word: /\bjacoco-maven-plugin\b/,
        language: 'jvm',
        report: 'target/site/jacoco/jacoco.xml',
        command: onlyTo(/jacoco\.xml$/, 'mvn --batch-mode verify'),
    },
    {
        name: 'phpunit',
        manifests: ['composer.json'],
        word: /\bphpunit\b/,
        language: 'php',
        report: 'clover.xml',
        command: phpunit,
    },
];


/***/ }),

/***/ 11005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* binding */ decide),
  jy: () => (/* binding */ dialectsOf),
  OJ: () => (/* binding */ hasWork)
});

// EXTERNAL MODULE: ./build/checks/coverage/pile.js
var coverage_pile = __webpack_require__(20887);
// EXTERNAL MODULE: ./build/formats/coverage/model.js
var model = __webpack_require__(95351);
// EXTERNAL MODULE: ./build/commands/init/test-steps.js
var test_steps = __webpack_require__(80094);
;// CONCATENATED MODULE: ./build/commands/init/decide-coverage.js



function decideCoverage({ reports, tools, setUp, repository }) {
    const { chosen, left } = chooseReports(reports);
    const total = totalOf(chosen);
    const idle = tools.filter(({ tool }, index) => !chosen.some((report) => (0,test_steps/* measures */.qY)(tool, report)) &&
        tools.findIndex((other) => other.tool.language === tool.language) === index);
    if (!total)
        return { planned: undefined, left, idle };
    const steps = (0,test_steps/* planTestSteps */.By)(chosen, tools, setUp);
    return {
        planned: {
            reports: chosen,
            total,
            sources: sourcesOf(chosen.flatMap(({ own }) => own)),
            // From another folder than the root the commands would run elsewhere.
            steps: { ...steps, isSure: steps.isSure && !repository.isFolder },
        },
        left,
        idle,
    };
}
// Those that tell most come first; figures without lines only where there is nothing else.
const preferred = ['istanbul-final', 'coveragepy-json', 'jacoco', 'gocover', 'simplecov', 'lcov', 'opencover'];
const onlyFigures = 'istanbul-summary';
function rank({ format }) {
    if (format === onlyFigures)
        return preferred.length + 1;
    const place = preferred.indexOf(format);
    return place === -1 ? preferred.length : place;
}
/** Tools write what they measured in several formats, side by side: one of them is enough. */
function chooseReports(reports) {
    const taken = [];
    const left = [];
    for (const report of reports.toSorted((a, b) => rank(a) - rank(b))) {
        const twin = taken.find((other) => isTwin(report, other));
        if (twin)
            left.push({ path: report.path, what: `${twin.path} is of the same files, and is gated` });
        else
            taken.push(report);
    }
    return { chosen: reports.filter((report) => taken.includes(report)), left };
}
function isTwin(report, other) {
    if (!sharesFiles(report, other))
        return false;
    if (report.format === onlyFigures)
        return true;
    if (folderOf(report.path) !== folderOf(other.path))
        return false;
    // Of one format they are of several runs; only SimpleCov writes its own twice.
    return report.format !== other.format || report.format === 'simplecov';
}
function sharesFiles({ measured }, other) {
    const known = new Set(other.measured.map(({ path }) => path));
    return measured.some(({ path }) => known.has(path));
}
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
function totalOf(reports) {
    const pile = new Map();
    for (const { measured } of reports)
        (0,coverage_pile/* addToPile */.ZA)(pile, measured, undefined);
    const totals = (0,coverage_pile/* totalsOfAll */.q3)(pile.get(undefined)?.values() ?? []);
    const metric = model/* metrics */.qd.find((one) => totals[one].total > 0);
    if (metric === undefined)
        return undefined;
    const count = totals[metric];
    return { metric, count, percent: Number((BigInt(count.covered) * 100n) / BigInt(count.total)) };
}
const mostSources = 6;
/** `src/**\/*.ts` for what lies in `src`, those with the most files first. */
function sourcesOf(paths) {
    const counts = new Map();
    for (const path of paths) {
        // Anything else would have to be escaped, and is rare.
        const [, folder, ending] = /^(?:([\w.-]+)\/)?.*\.(\w{1,20})$/s.exec(path) ?? [];
        if (ending === undefined || (folder === undefined && path.includes('/')))
            continue;
        const glob = folder === undefined ? `*.${ending}` : `${folder}/**/*.${ending}`;
        counts.set(glob, (counts.get(glob) ?? 0) + 1);
    }
    return [...counts]
        .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
        .slice(0, mostSources)
        .map(([glob]) => glob);
}

;// CONCATENATED MODULE: ./build/commands/init/decide-flags.js
/** A config that a person still reads. */
const mostFlags = 200;
function decideFlags(envFiles, dialects) {
    const { chosen, left } = chooseFiles(envFiles);
    if (chosen.length === 0)
        return { planned: undefined, left };
    const all = chosen.flatMap(({ flags }) => flags);
    const flags = all.slice(0, mostFlags).map((flag) => planFlag(flag, dialects));
    const reached = stageReached(flags);
    const registry = flags.map((flag) => explain(flag, reached));
    const rest = all.length > mostFlags
        ? [{ path: `${all.length - mostFlags} more flags`, what: `init registers ${mostFlags} at most` }]
        : [];
    return { planned: { files: chosen, registry, stages: stagesOf(registry), reached }, left: [...left, ...rest] };
}
function planFlag({ name, readings, isNumeric, stage }, dialects) {
    const type = isNumeric ? '0/1' : 'boolean';
    const [off, on] = isNumeric ? ['0', '1'] : ['false', 'true'];
    const today = [off, on].find((value) => dialects.every((dialect) => readings[dialect] === value));
    const isOn = today === on;
    return { name, type, today, isOn, description: stage?.description, stage: stage?.id };
}
const stagesOf = (flags) => [
    ...new Set(flags.flatMap(({ stage }) => stage ?? [])),
];
/** The last of the first stages that are on; none where a flag of a later one is on as well, or one of them is off. */
function stageReached(flags) {
    const stages = stagesOf(flags);
    const open = stages.findIndex((stage) => flags.some((flag) => flag.stage === stage && !flag.isOn));
    const reached = open === -1 ? stages : stages.slice(0, open);
    const isInOrder = flags.every(({ isOn, stage }) => !isOn || stage === undefined || reached.includes(stage));
    return isInOrder ? reached.at(-1) : undefined;
}
/** A flag that is on is either that of a reached stage or safe as it is: the config cannot say both. */
function explain(flag, reached) {
    if (!flag.isOn || flag.stage === undefined)
        return flag;
    return reached === undefined ? { ...flag, stage: undefined } : { ...flag, isOn: false };
}
/**
 * One gate judges one environment. Files that set different flags belong together; of those that set the same one, such
 * as `.env.staging` and `.env.production`, a later one would silently win, so that only the fuller is taken.
 */
function chooseFiles(envFiles) {
    const able = envFiles.filter(({ flags }) => flags.length > 0);
    const best = Math.min(...able.map(decide_flags_rank));
    const candidates = able.filter((file) => decide_flags_rank(file) === best).sort((a, b) => b.flags.length - a.flags.length);
    const owners = new Map();
    const chosen = [];
    const left = able.filter((file) => decide_flags_rank(file) > best).map(setAside);
    for (const file of candidates) {
        const shared = file.flags.find(({ name }) => owners.has(name));
        if (shared)
            left.push({
                path: file.path,
                what: `sets ${shared.name} too, and one gate judges one environment: see --flags-file`,
            });
        else {
            chosen.push(file);
            for (const { name } of file.flags)
                owners.set(name, file.path);
        }
    }
    return { chosen, left };
}
/** What everybody has comes first; an example is better than nothing. */
const decide_flags_rank = ({ isTemplate, isIgnored }) => (isTemplate ? 2 : 0) + (isIgnored ? 1 : 0);
const setAside = ({ path, isTemplate }) => ({
    path,
    what: isTemplate
        ? 'an example; the flags are read from the real file'
        : 'ignored by git, so no workflow will find it',
});

// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/checks/size/limit-of.js
var limit_of = __webpack_require__(77097);
// EXTERNAL MODULE: ./build/formats/glob.js
var formats_glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/languages/index.js + 5 modules
var languages = __webpack_require__(50911);
// EXTERNAL MODULE: ./build/commands/init/as-pattern.js
var as_pattern = __webpack_require__(3187);
;// CONCATENATED MODULE: ./build/commands/init/decide-size.js





/** What ESLint has for `complexity`, and what a page of code is. */
const usual = { lines: 80, cyclomatic: 20 };
/** Where more files of an ending than these cannot be parsed, and more than can, it is all of them that are left out. */
const fewFiles = 10;
/** A config that a person still reads; what is beyond blocks the check, and init prints that. */
const mostIgnored = 200;
const scripts = new Set(['javascript', 'typescript', 'tsx', 'vue', 'svelte']);
const testGlobs = ['**/*.{test,spec}.*', '**/*_test.*', '**/test_*.py', '**/{test,tests,__tests__,spec}/**'];
function decideSize({ sizes, linters }) {
    const ignored = ignoredOf(sizes);
    const ignore = ignored.map(({ glob }) => glob);
    const isIgnored = (0,formats_glob/* anyOf */.EB)(ignore);
    const functions = sizes.functions.filter(({ path }) => !isIgnored(path));
    const left = ignored.map(({ remark }) => remark);
    if (functions.length === 0)
        return { planned: undefined, left };
    const paths = [...new Set(functions.map(({ path }) => path))];
    const { javascript, python } = linters;
    const families = [
        ...familyOf(javascript, paths, {
            ids: scripts,
            option: javascript?.isModified ? 'javascript: modified' : undefined,
        }),
        ...familyOf(python, paths, { ids: new Set(['python']), option: 'python: mccabe' }),
    ];
    const limits = [
        { limit: { for: 'all', ...usual }, because: undefined },
        ...families.map(limitOfFamily),
        ...testLimit(functions),
    ];
    const limitOf = (0,limit_of/* limitsOf */.A)(limits.map(({ limit }) => limit));
    const over = functions.filter(({ path, figures }) => (0,limit_of/* excesses */.S)(figures, limitOf(path)).length > 0).length;
    const counting = families.flatMap(({ option, linter }) => (option ? [{ option, because: linter.file }] : []));
    return { planned: { limits, counting, ignore, files: paths.length, functions: functions.length, over }, left };
}
function familyOf(linter, paths, { ids, option }) {
    const own = paths.filter((path) => ids.has((0,languages/* languageOf */.e)(path)?.id ?? ''));
    const at = [...new Set(own.map((path) => `**/*${endingOf(path)}`))].sort();
    return linter && at.length > 0 ? [{ linter, at, option }] : [];
}
const limitOfFamily = ({ linter, at }) => ({
    limit: { for: 'all', at: [...at], cyclomatic: linter.most },
    because: `As ${linter.file} says.`,
});
/** A suite of tests is often one function of hundreds of lines, which a limit for code would only forbid. */
function testLimit(functions) {
    const long = functions.filter(({ figures }) => figures.lines > usual.lines);
    const at = testGlobs.filter((glob) => {
        const fits = (0,formats_glob/* anyOf */.EB)([glob]);
        return long.some(({ path }) => fits(path));
    });
    if (at.length === 0)
        return [];
    return [{ limit: { for: 'all', at, lines: 'off' }, because: 'A suite of tests is often one long function.' }];
}
function ignoredOf({ unparsed, functions }) {
    const parsed = [...new Set(functions.map(({ path }) => path))];
    const endings = [...new Set(unparsed.map(({ path }) => endingOf(path)))];
    return endings.flatMap((ending) => {
        const own = unparsed.filter(({ path }) => endingOf(path) === ending);
        if (own.length > Math.max(fewFiles, parsed.filter((path) => endingOf(path) === ending).length)) {
            const [{ path, message } = { path: '', message: '' }] = own;
            const what = `${(0,words/* numberOf */.rl)(own.length, 'file')} of them cannot be parsed, such as ${path}: ${message}`;
            return [{ glob: `**/*${ending}`, remark: { path: `*${ending}`, what } }];
        }
        return own.slice(0, mostIgnored).map(({ path, line, message }) => {
            const where = line === undefined ? '' : `line ${line}: `;
            return { glob: (0,as_pattern/* asPattern */.x)(path), remark: { path, what: `its functions are not measured, ${where}${message}` } };
        });
    });
}
const endingOf = (path) => path.slice(path.lastIndexOf('.'));

;// CONCATENATED MODULE: ./build/commands/init/decide.js



const mostMetrics = 12;
/** What of all this the gate shall look after: checks that exist, for what was found. */
function decide(seen) {
    const readers = seen.readers;
    const flags = decideFlags(seen.envFiles, dialectsOf(readers));
    const coverage = decideCoverage(seen);
    const size = decideSize(seen);
    const baselines = seen.baselines.filter(({ isIgnored }) => !isIgnored);
    const ignored = seen.baselines.filter(({ isIgnored }) => isIgnored);
    return {
        flags: flags.planned,
        readers,
        baselines: baselines.map(({ path, format, metrics }) => ({
            path,
            format,
            require: metrics.slice(0, mostMetrics),
            metrics: metrics.length,
        })),
        coverage: coverage.planned,
        size: size.planned,
        idleTools: coverage.idle,
        sources: (seen.languages[0]?.endings ?? []).map((ending) => `**/*.${ending}`),
        defaultBranch: seen.repository.defaultBranch,
        left: [
            ...flags.left,
            ...coverage.left,
            ...size.left,
            ...ignored.map(({ path }) => ({
                path,
                what: 'ignored by git, so no workflow will find it: commit it to have it gated',
            })),
        ],
    };
}
const hasWork = ({ flags, baselines, coverage, size }) => flags !== undefined || baselines.length > 0 || coverage !== undefined || size !== undefined;
/** Those of the flags check, unless the repository tells who reads its env files. */
function dialectsOf(readers) {
    return readers.length > 0 ? readers.map(({ dialect }) => dialect) : ['bash', 'compose'];
}


/***/ }),

/***/ 33539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./build/formats/baseline.js + 3 modules
var formats_baseline = __webpack_require__(84173);
// EXTERNAL MODULE: ./build/formats/env-file/bytes.js
var env_file_bytes = __webpack_require__(97079);
// EXTERNAL MODULE: ./build/formats/json.js + 2 modules
var json = __webpack_require__(37787);
// EXTERNAL MODULE: ./build/formats/text.js
var formats_text = __webpack_require__(72632);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
;// CONCATENATED MODULE: ./build/commands/init/classify.js
/** What git may ignore and init still wants to see. */
const wantedGlobs = [
    '**/*.env',
    '**/.env.*',
    '**/*baseline*.json',
    '**/{coverage-final,coverage-summary,coverage,.resultset}.json',
    '**/*.lcov',
    '**/{lcov,coverage}.info',
    '**/{coverage,cov,cobertura,cobertura-coverage,coverage.cobertura,coverage.opencover}.xml',
    '**/{clover,scoverage,jacoco,jacocoTestReport}.xml',
    '**/{coverage,cover,c}.out',
    '**/coverage.txt',
    '**/*.coverprofile',
];
/** What reports are usually called; their format is told by content. */
const reportName = /^(?:coverage-(?:final|summary)\.json|coverage\.(?:json|info|out|txt)|\.resultset\.json|lcov\.info|cover\.out|c\.out|(?:coverage|cov|cobertura|cobertura-coverage|coverage\.cobertura|coverage\.opencover|clover|scoverage|jacoco|jacocoTestReport)\.xml)$|\.(?:lcov|coverprofile)$/;
const docKinds = [
    [/roll-?_? ?back/i, 'rollback plan'],
    [/check-?_?list/i, 'checklist'],
    [/migrat/i, 'migration notes'],
];
const envFile = /^\.env(?:\..+)?$|\.env$/;
// Copies of editors, encrypted files, and code that is only about env files.
const noEnvFile = /\.(?:bak|backup|old|orig|save|swp|tmp|age|enc|gpg|vault|lock|[cm]?[jt]s|json|md|py|sh|ya?ml)$|~$/i;
const template = /(?:^|[._-])(?:example|sample|template|dist)(?:[._-]|$)/i;
const foreignFolder = /(?:^|\/)(?:vendor|venv|\.venv|site-packages|\.tox|\.nox|\.cache|bower_components)\//;
const exampleFolder = /(?:^|\/)(?:fixtures|__fixtures__|testdata|__snapshots__|__tests__|examples?|samples?)\//i;
const isTemplate = (path) => template.test(nameOf(path));
/** Sorts paths into what they look like; what others wrote, and what is there as an example, is left out. */
function classify(paths) {
    const own = paths.filter((path) => !foreignFolder.test(path) && !exampleFolder.test(path));
    const named = (fits) => own.filter((path) => fits(nameOf(path))).sort(nearestFirst);
    return {
        envFiles: named((name) => envFile.test(name) && !noEnvFile.test(name)),
        // The checks take no backslash in a path: on Windows it would be a separator, and in a glob it is none.
        baselines: named((name) => /baseline.*\.json$/i.test(name)).filter((path) => !path.includes('\\')),
        reports: named((name) => reportName.test(name)).filter((path) => !path.includes('\\')),
        docs: remarks(own.filter((path) => /\.(?:md|mdx|rst|adoc|txt)$/i.test(path)), docKinds),
        workflows: own.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)),
        hasCompose: own.some((path) => /^(?:docker-)?compose[^/]*\.ya?ml$/.test(nameOf(path))),
    };
}
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const depthOf = (path) => path.split('/').length;
const nearestFirst = (a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1);
const remarks = (paths, kinds) => [...paths].sort(nearestFirst).flatMap((path) => {
    const kind = kinds.find(([name]) => name.test(nameOf(path)));
    return kind ? [{ path, what: kind[1] }] : [];
});

;// CONCATENATED MODULE: ./build/commands/init/languages.js
const languages = {
    C: ['c', 'h'],
    'C#': ['cs'],
    'C++': ['cc', 'cpp', 'cxx', 'hpp'],
    Dart: ['dart'],
    Elixir: ['ex', 'exs'],
    Go: ['go'],
    Java: ['java'],
    JavaScript: ['js', 'jsx', 'mjs', 'cjs'],
    Kotlin: ['kt', 'kts'],
    PHP: ['php'],
    Python: ['py'],
    Ruby: ['rb'],
    Rust: ['rs'],
    Scala: ['scala'],
    Shell: ['sh', 'bash'],
    Swift: ['swift'],
    TypeScript: ['ts', 'tsx', 'mts', 'cts', 'vue', 'svelte'],
};
const byEnding = new Map(Object.entries(languages).flatMap(([name, endings]) => endings.map((ending) => [ending, name])));
/** The languages of a repository by the endings of its files, the most used first. */
function countLanguages(paths) {
    const counts = new Map();
    for (const path of paths) {
        const ending = path.slice(path.lastIndexOf('.') + 1);
        const name = byEnding.get(ending);
        if (name === undefined)
            continue;
        const count = counts.get(name) ?? { files: 0, endings: new Set() };
        counts.set(name, { files: count.files + 1, endings: count.endings.add(ending) });
    }
    return [...counts]
        .map(([name, { files, endings }]) => ({ name, files, endings: [...endings].sort() }))
        .sort((a, b) => b.files - a.files || (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./build/formats/env-file/dialects.js + 15 modules
var dialects = __webpack_require__(49687);
// EXTERNAL MODULE: ./build/formats/env-file/tokenize.js + 1 modules
var tokenize = __webpack_require__(65780);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/commands/init/read-flags.js



const flagName = /^(?:USE|ENABLE|FEATURE|FLAG|FF)_\w|\w_(?:ENABLED|FLAG)$/;
// What the flags check takes for a name.
const registrable = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const exact = /^(?:true|false|[01])$/;
// What people write for it, and what is left where two lines ran together.
const meant = /^(?:(?:true|false|yes|no|on|off|[01])?|(?:true|false|[01])[A-Za-z_]\w*=.*)$/is;
const stageComment = /^[ \t#]*(Stage[ \t]+([A-Za-z0-9][\w.-]{0,39}):[ \t]*[^=]+)$/i;
/** The flags of an env file: by their name, and because nothing but a switch was ever written for them. */
function readFlags(text) {
    const written = new Map();
    let stage;
    for (const node of (0,tokenize/* parseEnvFile */.FO)(text).nodes) {
        if (node.kind === 'comment')
            stage = readStage(node.text) ?? stage;
        if (node.kind === 'blank')
            stage = undefined;
        if (node.kind !== 'assignment')
            continue;
        // The comment is about the flags below it, and these end where something else is set.
        if (!isFlag(node.key) || !meant.test(node.value))
            stage = undefined;
        if (!isFlag(node.key))
            continue;
        const known = written.get(node.key);
        if (known)
            known.values.push(node.value);
        else
            written.set(node.key, { values: [node.value], stage });
    }
    // An empty value alone is no sign of a flag.
    const found = [...written].filter(([, { values }]) => values.every((value) => meant.test(value)) && values.some(Boolean));
    if (found.length === 0)
        return [];
    const readings = dialects/* dialects */.O.map((dialect) => ({ dialect, settings: (0,dialects/* readEnvFile */.S)(text, dialect).settings }));
    return found.map(([name, { values, stage: of }]) => ({
        name,
        readings: Object.fromEntries(readings.flatMap(({ dialect, settings }) => {
            const last = settings.get(name)?.at(-1);
            return last && !last.computed && isSwitch(last.value) ? [[dialect, last.value]] : [];
        })),
        isNumeric: values.every((value) => /^[01]?$/.test(value)),
        stage: of,
    }));
}
const isFlag = (name) => flagName.test(name) && registrable.test(name);
const isSwitch = (value) => exact.test(value);
function readStage(comment) {
    const [, description, id] = stageComment.exec(comment) ?? [];
    return description === undefined || id === undefined ? undefined : { id, description: (0,visible/* clip */.$Q)(description.trim(), 120) };
}

;// CONCATENATED MODULE: ./build/commands/init/read-linters.js
const endings = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const scriptLinters = [
    ...endings.map((ending) => `eslint.config.${ending}`),
    ...['', '.json', '.js', '.cjs', '.yml', '.yaml'].map((ending) => `.eslintrc${ending}`),
    '.oxlintrc.json',
    'package.json',
];
const ruffFiles = ['pyproject.toml', 'ruff.toml', '.ruff.toml'];
const flake8Files = ['.flake8', 'setup.cfg', 'tox.ini'];
const linterFiles = [...scriptLinters, ...ruffFiles, ...flake8Files];
/** The limits of complexity that a team has already, where its linters say them plainly: a config that is code is not run. */
const readLinters = (manifests) => ({
    javascript: firstOf(manifests, scriptLinters, scriptLimit),
    python: firstOf(manifests, ruffFiles, ruffLimit) ?? firstOf(manifests, flake8Files, flake8Limit),
});
function firstOf(manifests, names, read) {
    for (const file of names) {
        const limit = read(manifests.get(file) ?? '');
        if (limit)
            return { file, ...limit };
    }
    return undefined;
}
const complexityRule = /(?<![\w/-])complexity["']?\s*:\s*\[\s*(?:["'](?:error|warn)["']|[12])\s*,\s*(?:(\d{1,4})\s*\]|\{([^{}]{0,200})\})/g;
/** Of several limits nobody can tell which one is meant without running the config. */
function scriptLimit(text) {
    const found = [...text.replaceAll(/^\s*(?:\/\/|\*|#).*$/gm, '').matchAll(complexityRule)];
    const limits = found.map(([, plain, options = '']) => ({
        most: Number(plain ?? /\bmax(?:imum)?["']?\s*:\s*(\d{1,4})\b/.exec(options)?.[1] ?? 0),
        isModified: /\bvariant["']?\s*:\s*["']modified["']/.test(options),
    }));
    const [first] = limits;
    if (!first || first.most === 0)
        return undefined;
    const isOne = limits.every(({ most, isModified }) => most === first.most && isModified === first.isModified);
    return isOne ? first : undefined;
}
/** What both tools take where C901 is on and no figure is given. */
const usualComplexity = 10;
function ruffLimit(text) {
    const isOn = [...text.matchAll(/^\s*"?(?:extend-)?select"?\s*=\s*\[([^\]]{0,4000})/gm)].some(([, rules = '']) => /["'](?:ALL|C|C9|C90|C901)["']/.test(rules));
    return isOn ? { most: complexityIn(text) ?? usualComplexity, isModified: false } : undefined;
}
/** flake8 has C901 off until a figure is given. */
function flake8Limit(text) {
    const most = /^\[flake8\]/m.test(text) ? complexityIn(text) : undefined;
    return most === undefined ? undefined : { most, isModified: false };
}
function complexityIn(text) {
    const most = Number(/^[ \t]*max[-_]complexity[ \t]*=[ \t]*(\d{1,4})\b/m.exec(text)?.[1] ?? 0);
    return most > 0 ? most : undefined;
}

// EXTERNAL MODULE: ./build/commands/init/coverage-tools.js
var coverage_tools = __webpack_require__(91800);
;// CONCATENATED MODULE: ./build/commands/init/read-manifests.js

const manifestNames = [...new Set(coverage_tools/* coverageTools */.k6.flatMap(({ manifests }) => manifests))];
const envReaders = [
    ['node', ['package.json'], /--env-file/, 'starts node with --env-file'],
    ['dotenv', ['package.json'], /"(?:dotenv|dotenv-cli|dotenv-expand|@nestjs\/config)"\s*:/, 'depends on dotenv'],
    ['python', coverage_tools/* pythonManifests */.dX, /\b(?:python-dotenv|pydantic-settings)\b/, 'names python-dotenv'],
];
const readTools = (manifests) => coverage_tools/* coverageTools */.k6.flatMap((tool) => tool.manifests
    .filter((name) => tool.word.test(manifests.get(name) ?? ''))
    .slice(0, 1)
    .map((manifest) => ({ tool, manifest, script: readScript(manifests.get(manifest) ?? '', manifest) })));
const coverageScript = /"((?:test[:-])?(?:coverage|cov)|coverage[:-]test)"\s*:\s*"[^"]/;
const coveringTest = /"test"\s*:\s*"[^"]*(?:--coverage\b|\bnyc\b|\bc8\b)/;
/** The script by which the team itself measures coverage; its name is one of a few, so that nothing else is copied. */
function readScript(text, manifest) {
    if (manifest !== 'package.json')
        return undefined;
    if (coveringTest.test(text))
        return 'npm test';
    const name = coverageScript.exec(text)?.[1];
    return name === undefined ? undefined : `npm run ${name}`;
}
/** Who is known to read the env files here; nobody, if nothing tells. */
function readReaders(manifests, { hasCompose }) {
    const named = envReaders.flatMap(([dialect, names, word, what]) => {
        const name = names.find((one) => word.test(manifests.get(one) ?? ''));
        return name === undefined ? [] : [{ dialect, because: `${name} ${what}` }];
    });
    return hasCompose ? [{ dialect: 'compose', because: 'there is a Compose file' }, ...named] : named;
}

// EXTERNAL MODULE: ./build/checks/coverage/measure.js
var measure = __webpack_require__(3919);
// EXTERNAL MODULE: ./build/checks/coverage/repository-paths.js
var repository_paths = __webpack_require__(13382);
// EXTERNAL MODULE: ./build/commands/init/as-pattern.js
var as_pattern = __webpack_require__(3187);
;// CONCATENATED MODULE: ./build/commands/init/read-reports.js




const mostReports = 50;
/** The check itself takes more: but init reads what merely lies about. */
const mostBytes = 134_217_728;
/** Of all reports together, since what they measured is kept until one is chosen. */
const mostBytesInAll = 268_435_456;
/** Reads the reports as the check will. What the check could not judge is said, and not gated. */
async function readReports(from, paths) {
    const reports = [];
    const skipped = [];
    if (paths.length === 0)
        return { reports, skipped };
    const repository = await (0,repository_paths/* readRepositoryPaths */.d)(from);
    const files = bounded(from.files);
    // One after the other: all at once they would all be in memory as text.
    for (const path of paths.slice(0, mostReports)) {
        const read = await readOne(path, files, repository);
        if ('what' in read)
            skipped.push(read);
        else
            reports.push(read);
    }
    const rest = paths.slice(mostReports).map((path) => ({ path, what: `only ${mostReports} reports are read` }));
    return { reports, skipped: [...skipped, ...rest] };
}
async function readOne(path, files, repository) {
    const pattern = (0,as_pattern/* asPattern */.x)(path);
    const wishes = { reports: [pattern], paths: [], 'source-roots': [], ignore: [] };
    try {
        const { pile, reports, problems } = await (0,measure/* measure */.x)({ files, repository, mayBeAbsent: () => false, withLibraries: false }, wishes);
        const [problem] = problems;
        const [report] = reports;
        if (problem)
            return { path, what: explain(problem, path) };
        const measured = [...(pile.get(undefined)?.values() ?? [])];
        if (!report)
            return { path, what: 'it was not read' };
        const known = new Set(repository.known);
        const own = measured.map((file) => file.path).filter((file) => known.has(file));
        return { path, pattern, format: report.format, measured, own, isTracked: known.has(path) };
    }
    catch (thrown) {
        return { path, what: (0,errors/* reasonOf */.A3)(thrown) };
    }
}
const lost = new Set(['report-unmapped', 'path-ambiguous']);
const explain = ({ rule, message }, path) => lost.has(rule) ? `${message}: see \`epic21-gate coverage ${path} --explain-paths\`` : message;
function bounded(files) {
    let all = 0;
    return {
        ...files,
        async *stream(path) {
            let length = 0;
            for await (const chunk of files.stream(path)) {
                length += chunk.length;
                all += chunk.length;
                if (length > mostBytes)
                    throw tooLarge(`larger than ${mostBytes} bytes, which is more than init reads`);
                if (all > mostBytesInAll)
                    throw tooLarge(`init reads ${mostBytesInAll} bytes of reports, and no more`);
                yield chunk;
            }
        },
    };
}
const tooLarge = (message) => new errors/* GateError */.ue('too-large', message);

// EXTERNAL MODULE: ./build/commands/init/read-repository.js
var read_repository = __webpack_require__(44153);
// EXTERNAL MODULE: ./build/checks/size/metrics.js
var metrics = __webpack_require__(13361);
// EXTERNAL MODULE: ./build/checks/size/read-sources.js
var read_sources = __webpack_require__(55773);
// EXTERNAL MODULE: ./build/checks/size/select-files.js
var select_files = __webpack_require__(87788);
// EXTERNAL MODULE: ./build/languages/measured.js
var measured = __webpack_require__(29450);
;// CONCATENATED MODULE: ./build/commands/init/read-sizes.js





/** Measures all functions as the check will, with nothing left out but what it leaves out. */
async function readSizes(from, { javascript, python }) {
    const counting = {
        ...measured/* usualCounting */.K,
        ...(javascript?.isModified && { javascript: 'modified' }),
        ...(python && { python: 'mccabe' }),
    };
    try {
        const { paths, rules } = await (0,select_files/* selectFiles */.AL)(from, { files: ['**'], ignore: [], include: [] });
        const manner = { assets: from.assets, counting, leftOut: rules, keepsBytes: () => false };
        const { files, unparsed } = await (0,read_sources/* readSources */.t)(from.files.readEach(paths), manner);
        const functions = files.flatMap(({ path, functions: own }) => own.map((one) => ({ path, figures: (0,metrics/* figuresOf */.h5)(one) })));
        return { sizes: { functions, unparsed }, skipped: [] };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue) || thrown.kind === 'cancelled')
            throw thrown;
        return { sizes: { functions: [], unparsed: [] }, skipped: [{ path: 'source files', what: (0,errors/* reasonOf */.A3)(thrown) }] };
    }
}

// EXTERNAL MODULE: ./build/commands/init/test-steps.js
var test_steps = __webpack_require__(80094);
;// CONCATENATED MODULE: ./build/commands/init/gather.js















/** More than a person would look through; what is beyond is said. */
const mostRead = 50;
const mostMetrics = 1_000;
/** Looks through the repository. Of env files it keeps the flags, nothing else. */
async function gather({ files, git, assets }) {
    const kept = await files.list(['**/*'], { skipIgnored: true });
    const known = new Set(kept);
    const ignored = await listIgnored(files, known);
    const found = classify([...kept, ...ignored.paths]);
    const envFiles = await readEach(found.envFiles, async (path) => {
        return {
            path,
            isTemplate: isTemplate(path),
            isIgnored: !known.has(path),
            flags: readFlags(await readEnvText(files, path)),
        };
    });
    const baselines = await readEach(found.baselines, async (path) => ({
        ...(await readMetrics(files, path)),
        isIgnored: !known.has(path),
    }));
    const manifests = await readManifests(files, known);
    const reports = await readReports({ files, git }, found.reports);
    const linters = readLinters(manifests);
    const sizes = await readSizes({ files, git, assets }, linters);
    return {
        files: kept.length,
        languages: countLanguages(kept),
        envFiles: envFiles.read,
        baselines: baselines.read,
        reports: reports.reports,
        linters,
        sizes: sizes.sizes,
        docs: found.docs,
        tools: readTools(manifests),
        setUp: test_steps/* setUpNames */.UK.filter((name) => known.has(name)),
        readers: readReaders(manifests, found),
        workflows: found.workflows.length,
        repository: await (0,read_repository/* readRepository */.N)({ files, git }),
        skipped: [...ignored.skipped, ...envFiles.skipped, ...baselines.skipped, ...reports.skipped, ...sizes.skipped],
    };
}
/** Env files and reports are often ignored. In a folder too large to walk they are not looked for. */
async function listIgnored(files, known) {
    try {
        const all = await files.list(wantedGlobs);
        return { paths: all.filter((path) => !known.has(path)), skipped: [] };
    }
    catch (thrown) {
        return { paths: [], skipped: [{ path: 'what git ignores', what: (0,errors/* reasonOf */.A3)(thrown) }] };
    }
}
/** One file that cannot be read must not hide the others. */
async function readEach(paths, read) {
    const results = await Promise.all(paths.slice(0, mostRead).map(async (path) => {
        try {
            return { one: await read(path) };
        }
        catch (thrown) {
            return { skipped: { path, what: (0,errors/* reasonOf */.A3)(thrown) } };
        }
    }));
    return {
        read: results.flatMap((result) => ('one' in result ? [result.one] : [])),
        skipped: [
            ...results.flatMap((result) => ('skipped' in result ? [result.skipped] : [])),
            ...paths.slice(mostRead).map((path) => ({ path, what: `only ${mostRead} files of a kind are read` })),
        ],
    };
}
async function readEnvText(files, path) {
    const bytes = await files.read(path);
    if (bytes.length > limits/* limits */.F.envFileBytes)
        throw new errors/* GateError */.ue('too-large', `larger than ${limits/* limits */.F.envFileBytes} bytes`);
    const text = (0,env_file_bytes/* decodeEnvFile */.cV)(bytes);
    if ((0,env_file_bytes/* isBinary */.Go)(text))
        throw new errors/* GateError */.ue('malformed', 'not a text file');
    return text;
}
async function readMetrics(files, path) {
    const text = (0,formats_text/* decodeText */.g)(await files.read(path), path, limits/* limits */.F.baselineBytes);
    const baseline = (0,formats_baseline/* readBaseline */.m)((0,json/* parseJson */.q)(text, path).value, 'auto', mostMetrics);
    if ('misfits' in baseline)
        throw new errors/* GateError */.ue('malformed', 'not a baseline in a format that this version reads');
    const numbers = baseline.readings.filter((reading) => reading.is === 'number').map(({ name }) => name);
    return { path, format: baseline.format, metrics: [...new Set(numbers)] };
}
async function readManifests(files, known) {
    const there = [...new Set([...manifestNames, ...linterFiles])].filter((name) => known.has(name));
    const { read } = await readEach(there, async (name) => [name, (0,formats_text/* decodeText */.g)(await files.read(name), name, limits/* limits */.F.documentBytes)]);
    return new Map(read);
}


/***/ }),

/***/ 68050:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _reporters_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73553);
/* harmony import */ var _reporters_safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2667);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11005);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33539);
/* harmony import */ var _rehearse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16353);
/* harmony import */ var _render_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90161);
/* harmony import */ var _render_workflow_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87612);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79660);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9892);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45287);
/* harmony import */ var _tell_nothing_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77967);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tell_js__WEBPACK_IMPORTED_MODULE_9__]);
_tell_js__WEBPACK_IMPORTED_MODULE_9__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];












/** Looks at the repository and writes a config and a workflow for it; never over files that are there, unless forced. */
const init = async (hall) => {
    const { request, sources, sinks } = hall;
    const isDryRun = request['dry-run'];
    const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseTargets */ .uP)(await (0,_targets_js__WEBPACK_IMPORTED_MODULE_8__/* .readExisting */ .Y7)(sources.files), { force: request.force, dryRun: isDryRun });
    const seen = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .k)(sources);
    const plan = (0,_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(seen);
    if (!(0,_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWork */ .OJ)(plan)) {
        say(hall, (0,_tell_nothing_js__WEBPACK_IMPORTED_MODULE_10__/* .tellNothing */ .x)(seen, plan));
        return { exitCode: _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .misuse */ .vM };
    }
    const config = (0,_render_config_js__WEBPACK_IMPORTED_MODULE_6__/* .renderConfig */ .X)(plan);
    const workflow = (0,_render_workflow_js__WEBPACK_IMPORTED_MODULE_7__/* .renderWorkflow */ .c)(plan);
    const report = await (0,_rehearse_js__WEBPACK_IMPORTED_MODULE_5__/* .rehearse */ .K)(config, targets.config, sources);
    const story = { seen, plan, targets, report };
    if (isDryRun) {
        say(hall, (0,_tell_js__WEBPACK_IMPORTED_MODULE_9__/* .tellDryRun */ .i)(story));
        for (const [path, text] of [
            [targets.config, config],
            [targets.workflow, workflow],
        ])
            sinks.stdout.write(`\n--- ${path}\n${(0,_reporters_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLayout */ .U)(text)}`);
        return { exitCode: 0 };
    }
    await sinks.files.write(targets.config, config);
    await sinks.files.write(targets.workflow, workflow);
    say(hall, (0,_tell_js__WEBPACK_IMPORTED_MODULE_9__/* .tellWritten */ .J)(story));
    return { exitCode: 0 };
};
function say({ request, sources, sinks }, sections) {
    const paint = (0,_reporters_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)((0,_reporters_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .z)(sources.env, sinks.stdout.isTerminal, request['no-color']));
    const safe = sections.map(({ title, rows }) => ({ title, rows: rows.map((row) => row.map(_reporters_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .o)) }));
    sinks.stdout.write((0,_sections_js__WEBPACK_IMPORTED_MODULE_11__/* .layOut */ .v8)(safe, (title) => paint('bold', title)));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 44153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository),
/* harmony export */   W: () => (/* binding */ isPresent)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

const usualBranches = ['main', 'master', 'trunk', 'develop'];
async function readRepository({ files, git }) {
    const head = await git.head();
    const isRoot = await isPresent(files, '.git');
    return {
        isThere: head !== undefined || isRoot,
        isShallow: head !== undefined && (await git.isShallow()),
        isFolder: head !== undefined && !isRoot,
        defaultBranch: (await remoteBranch(files)) ?? (await usualBranch(git)) ?? (await unbornBranch(files)) ?? 'main',
    };
}
/** Whatever is there counts, also a folder, or a link that leads out. */
async function isPresent(files, path) {
    try {
        await files.read(path);
        return true;
    }
    catch (thrown) {
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue && thrown.kind !== 'cancelled')
            return thrown.kind !== 'not-found';
        throw thrown;
    }
}
const remoteBranch = (files) => readReference(files, '.git/refs/remotes/origin/HEAD', /^ref: refs\/remotes\/origin\/([A-Za-z0-9][\w./-]*)\n?$/);
async function usualBranch(git) {
    for (const name of usualBranches) {
        if ((await git.resolve(name)) ?? (await git.resolve(`origin/${name}`)))
            return name;
    }
    return undefined;
}
/** Before the first commit only HEAD knows. */
const unbornBranch = (files) => readReference(files, '.git/HEAD', /^ref: refs\/heads\/([A-Za-z0-9][\w./-]*)\n?$/);
/** Only a plain name is taken: a branch filter of a workflow is a pattern. */
async function readReference(files, path, pattern) {
    try {
        return pattern.exec(new TextDecoder().decode(await files.read(path)))?.[1];
    }
    catch (thrown) {
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue && thrown.kind !== 'cancelled')
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 16353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rehearse)
/* harmony export */ });
/* harmony import */ var _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86924);
/* harmony import */ var _formats_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69776);
/* harmony import */ var _gate_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82536);




/** What the gate says to a config before it is written. One that the gate would refuse is never written. */
async function rehearse(text, file, sources) {
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)((0,_formats_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(text, file), file, _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .checksNamed */ .dK);
    return (0,_gate_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)({ command: 'init', config }, sources);
}


/***/ }),

/***/ 90161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ renderConfig)
});

// EXTERNAL MODULE: ./build/formats/env-file/dialects.js + 15 modules
var dialects = __webpack_require__(49687);
// EXTERNAL MODULE: ./build/commands/init/decide.js + 3 modules
var decide = __webpack_require__(11005);
// EXTERNAL MODULE: ./build/model/ratio.js
var ratio = __webpack_require__(63461);
// EXTERNAL MODULE: ./build/commands/init/scalar.js
var scalar = __webpack_require__(86740);
;// CONCATENATED MODULE: ./build/commands/init/render-coverage.js


/** The part of the config about coverage. */
function coveragePart({ reports, total, sources }) {
    const { metric, count, percent } = total;
    const today = `${(0,ratio/* formatPercent */.l9)(count)} (${count.covered} of ${count.total})`;
    return [
        '  # Coverage: what the tests cover. They write the reports, and the gate runs after them.',
        '  coverage:',
        '    # The format is found by content. A report that is not there is never taken for full coverage.',
        '    reports:',
        ...reports.map(({ pattern }) => `      - ${(0,scalar/* scalar */.d)(pattern)}`),
        `    # The least percentages of all files together. Today it is ${today} of the ${metric}:`,
        '    # raise it when there are more tests.',
        `    total: { ${metric}: ${percent} }`,
        '    # The lines that a change adds or changes. `most-uncovered` is a number of lines, and `minimum-size` the number of',
        '    # changed lines below which no percentage is asked for.',
        '    # patch: { lines: 80, minimum-size: 10 }',
        '    # Each file that a change adds.',
        '    # new-files: { lines: 80 }',
        '    # No file may be covered worse than this committed file says. `epic21-gate baseline update` writes it.',
        '    # ratchet: { file: .github/uncovered.txt }',
        ...(sources.length > 0
            ? [
                '    # Files that must be in a report when they change: one that no test loads is in few reports.',
                `    # source: ${(0,scalar/* flowList */.L)(sources)}`,
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/commands/init/render-size.js
var render_size = __webpack_require__(98180);
;// CONCATENATED MODULE: ./build/commands/init/render-config.js





const schemaUrl = 'https://raw.githubusercontent.com/org/epic21-gate/v1/schema/config.schema.json';
/** The config as text. Options that are commented out hold when their `# ` is taken away. */
function renderConfig(plan) {
    const parts = [
        plan.flags ? flagsPart(plan.flags, plan) : [],
        plan.baselines.length > 0 ? baselinesPart(plan.baselines) : [],
        plan.coverage ? coveragePart(plan.coverage) : [],
        plan.size ? (0,render_size/* sizePart */.P)(plan.size) : [],
    ].filter((part) => part.length > 0);
    const lines = [
        `# yaml-language-server: $schema=${schemaUrl}`,
        '# What a rollout of this repository has to pass. Written by `epic21-gate init`; yours from here on.',
        '# `epic21-gate` runs it, `epic21-gate explain RULE` says what a finding means and what to do.',
        '',
        '# The level from which a finding means not ready: error, warning or notice.',
        '# fail-on: error',
        '',
        'checks:',
        ...parts.flatMap((part, index) => (index === 0 ? part : ['', ...part])),
        '',
        '# Findings that are accepted for a time. After its last day a waiver is a finding itself.',
        '# waivers:',
        `#   - rule: ${exampleRule(plan)}`,
        '#     reason: why this is acceptable for now',
        '#     owner: who answers for it',
        '#     until: 2030-01-31',
    ];
    return `${lines.join('\n')}\n`;
}
function exampleRule({ flags, baselines, coverage }) {
    if (flags)
        return 'flags/shadowed';
    if (baselines.length > 0)
        return 'baselines/stale';
    return coverage ? 'coverage/below-limit' : 'size/over-limit';
}
function flagsPart(flags, { readers, sources }) {
    const because = readers.map((reader) => reader.because).join('; ');
    const names = flags.registry.map(({ name }) => name);
    return [
        '  # Feature flags: each has the value that this phase allows, to every program that reads it.',
        '  flags:',
        ...phaseLines(flags),
        '    # The env files. A later one wins; `environment` stands for the environment of the process.',
        '    sources:',
        ...flags.files.map(({ path }) => `      - ${(0,scalar/* scalar */.d)(path)}`),
        '    # The programs that read them. A flag must mean the same to all:',
        `    # ${dialects/* dialects */.O.join(', ')}.${because === '' ? '' : ` Here ${because}.`}`,
        `    ${readers.length > 0 ? '' : '# '}dialects: [${(0,decide/* dialectsOf */.jy)(readers).join(', ')}]`,
        '    # The flags. One that is missing here is not gated. More can be said of each: owner, expires, depends-on,',
        '    # unset (what the program takes when nobody set it), kill-switch.',
        '    registry:',
        ...flags.registry.flatMap(flagLines),
        ...(names.length > 1
            ? [
                '    # Groups of flags of which at most one may be on.',
                `    # exclusive: [[${names.slice(0, 2).join(', ')}]]`,
            ]
            : []),
        ...codeLines(sources, names),
        '    # Markdown tables of flags, with the columns Flag and Default, that must agree with the registry.',
        '    # docs:',
        '    #   - file: docs/flags.md',
    ];
}
function phaseLines({ stages, reached }) {
    const [first] = stages;
    if (first === undefined) {
        return [
            '    # `prepare`: every flag is safe. With `stages`, `stage:NAME` wants on what is due by then.',
            '    phase: prepare',
        ];
    }
    return [
        '    # `prepare`: every flag is safe. `stage:NAME`: the flags of that stage, and of those before it, are on.',
        ...(reached === undefined ? [] : ['    # Today the flags up to this stage are on.']),
        `    phase: ${reached === undefined ? 'prepare' : (0,scalar/* scalar */.d)(`stage:${reached}`)}`,
        '    # From the comments in the env file. Their order is the order of the rollout.',
        `    stages: ${(0,scalar/* flowList */.L)(stages)}`,
    ];
}
function flagLines({ name, type, isOn, description, stage }) {
    const safe = type === 'boolean' ? 'true' : '1';
    const entries = [
        ...(description === undefined ? [] : [`description: ${(0,scalar/* scalar */.d)(description)}`]),
        ...(type === 'boolean' ? [] : [`type: ${type}`]),
        ...(isOn ? [`safe: ${safe}  # it is on today: say here what is safe before the rollout`] : []),
        ...(stage === undefined ? [] : [`stage: ${(0,scalar/* scalar */.d)(stage)}`]),
    ];
    return entries.length === 0
        ? [`      ${name}: {}`]
        : [`      ${name}:`, ...entries.map((entry) => `        ${entry}`)];
}
function codeLines(sources, names) {
    if (sources.length === 0)
        return [];
    const families = [...new Set(names.map(familyOf))];
    return [
        '    # Compare the registry with the code, both ways.',
        '    # code:',
        `    #   files: ${(0,scalar/* flowList */.L)(sources)}`,
        `    #   names: ${(0,scalar/* flowList */.L)(families)}`,
    ];
}
function familyOf(name) {
    const prefix = /^(?:USE|ENABLE|FEATURE|FLAG|FF)_/.exec(name)?.[0];
    return prefix === undefined ? `*${name.slice(name.lastIndexOf('_'))}` : `${prefix}*`;
}
function baselinesPart(baselines) {
    return [
        '  # Baselines: the numbers that the rollout is compared with are there, complete, and of this history.',
        '  baselines:',
        '    files:',
        ...baselines.flatMap(baselineLines),
    ];
}
function baselineLines({ path, format, require, metrics }) {
    const some = metrics > require.length ? ` Here ${require.length} of the ${metrics} that it has.` : '';
    return [
        `      - path: ${(0,scalar/* scalar */.d)(path)}`,
        '        # `epic21` is what collect_baseline_metrics.py writes, `evidence` what this gate collects.',
        `        format: ${format}`,
        ...(require.length > 0
            ? [
                `        # Metrics that must be in it, each a number.${some}`,
                '        require:',
                ...require.map((name) => `          - ${(0,scalar/* scalar */.d)(name)}`),
            ]
            : []),
        '        # The oldest that it may be, and the first day that it may be from.',
        '        # max-age: 90d',
        '        # not-before: 2025-01-31',
        '        # The commit that it names must be an ancestor of HEAD; `required` wants one named, `none` does not look.',
        '        # commit: ancestor',
        '        # Whether a pull request may change it: forbidden or allowed.',
        '        # changed: forbidden',
    ];
}


/***/ }),

/***/ 98180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sizePart),
/* harmony export */   t: () => (/* binding */ sizeBaseline)
/* harmony export */ });
/* harmony import */ var _checks_size_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13361);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86740);


const sizeBaseline = '.github/size-baseline.txt';
/** The part of the config about functions. */
function sizePart({ limits, counting, ignore, over }) {
    return [
        '  # Size: how long and how complex functions are, told from the text as the tool of each language counts.',
        '  size:',
        ...(ignore.length > 0
            ? [
                '    # What cannot be parsed blocks the check. Take these out when they can be.',
                '    ignore:',
                ...ignore.map((glob) => `      - ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d)(glob)}`),
            ]
            : []),
        ...(counting.length > 0
            ? [
                `    # The way of ${counting.map(({ because }) => because).join(' and ')}.`,
                `    counting: { ${counting.map(({ option }) => option).join(', ')} }`,
            ]
            : []),
        '    # The most that a function may have. Where several entries are for the same one, the last decides.',
        `    # All metrics are ${_checks_size_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeMetrics */ .DH.join(', ')}.`,
        '    limits:',
        ...limits.flatMap(({ limit, because }) => [
            ...(because === undefined ? [] : [`      # ${because}`]),
            `      - { ${entriesOf(limit).join(', ')} }`,
        ]),
        '      # What a change adds. Outside of a workflow this takes `--base`.',
        '      # - { for: new, lines: 40 }',
        ...ratchetLines(over),
        '    # How many functions may be over a figure in all, and how many a change may bring over it.',
        '    # most: [{ over: 40, of: lines, new: 0 }]',
    ];
}
const entriesOf = (limit) => [
    ...(limit.at === undefined ? [] : [`at: ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .flowList */ .L)([limit.at].flat())}`]),
    ..._checks_size_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeMetrics */ .DH.flatMap((metric) => (limit[metric] === undefined ? [] : [`${metric}: ${limit[metric]}`])),
];
const ratchetLines = (over) => over === 0
    ? [
        '    # Functions over a limit may stay and not grow, where this file has them. `epic21-gate baseline update` writes it.',
        `    # ratchet: { file: ${sizeBaseline} }`,
    ]
    : [
        `    # ${over === 1 ? 'One function is' : `${over} functions are`} over a limit today. What this file has may stay, and not grow:`,
        '    # `epic21-gate baseline update` writes it, and without it the gate is not ready.',
        `    ratchet: { file: ${sizeBaseline} }`,
    ];


/***/ }),

/***/ 87612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderWorkflow)
/* harmony export */ });
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86740);

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const setUpNode = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';
/** The workflow as text. Of what comes from outside only the name of the branch is in it, and the path of a report if it is plain. */
function renderWorkflow({ defaultBranch, flags, coverage }) {
    const needsEnvFile = flags?.files.some(({ isIgnored }) => isIgnored) ?? false;
    const lines = [
        '# Require the check "epic21-gate" in the rules of your default branch: then nothing is merged without its verdict.',
        'name: epic21-gate',
        '',
        'on:',
        '  pull_request:',
        '  merge_group:',
        '  push:',
        `    branches: [${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d)(defaultBranch)}]`,
        '',
        'permissions:',
        '  contents: read',
        '',
        'concurrency:',
        '  group: ${{ github.workflow }}-${{ github.ref }}',
        "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
        '',
        'jobs:',
        '  epic21-gate:',
        '    runs-on: ubuntu-latest',
        `    timeout-minutes: ${coverage?.steps.isSure ? 30 : 10}`,
        '    permissions:',
        '      contents: read # to check out',
        '      pull-requests: write # to comment; without it the summary of the job says it all',
        '    steps:',
        `      - uses: ${checkout}`,
        '        with:',
        '          # The whole history: a baseline names the commit that it was made at, and a change is compared with its base.',
        '          fetch-depth: 0',
        '          persist-credentials: false',
        ...(needsEnvFile
            ? [
                '      # Git ignores an env file that the config names: write it here, or commit it. Without it the gate is undecided.',
            ]
            : []),
        ...(coverage ? testLines(coverage.steps) : []),
        '      - uses: org/epic21-gate@v1',
    ];
    return `${lines.join('\n')}\n`;
}
/** Reports are rarely committed: the tests have to write them in this job. */
function testLines({ commands, isSure, node }) {
    const runs = commands.map((command) => `- run: ${command}`);
    const steps = node === undefined ? runs : [`- uses: ${setUpNode}`, '  with:', `    ${node}`, ...runs];
    if (!isSure) {
        return [
            '      # Run the tests with coverage here. Without the reports that the config names the gate is undecided.',
            ...(steps.length > 0 ? ['      # Perhaps so:', ...steps.map((line) => `      # ${line}`)] : []),
        ];
    }
    return [
        '      # The tests write the coverage reports that the gate reads. Correct this where yours run otherwise.',
        ...steps.map((line) => `      ${line}`),
    ];
}


/***/ }),

/***/ 86740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ flowList),
/* harmony export */   d: () => (/* binding */ scalar)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

const plain = /^\.?[A-Za-z][\w./-]*$/;
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i;
/** Text from outside as a YAML scalar of one line, the same text to every parser of YAML 1.1 and 1.2. */
function scalar(text) {
    if (plain.test(text) && !reserved.test(text))
        return text;
    const quoted = JSON.stringify(text);
    return (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text) === text ? quoted : quoted.replaceAll(/[^ -~]/gu, escape);
}
const flowList = (items) => `[${items.map(scalar).join(', ')}]`;
function escape(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}


/***/ }),

/***/ 79660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   v8: () => (/* binding */ layOut)
/* harmony export */ });
const section = (title, rows) => rows.length > 0 ? [{ title, rows }] : [];
/** At most so many rows, and how many there are besides. */
function atMost(most, rows) {
    return rows.length > most ? [...rows.slice(0, most), [`and ${rows.length - most} more`]] : rows;
}
/** Every cell is one line by now. A cell that is far too long does not push the others away. */
function layOut(sections, heading) {
    return sections
        .map(({ title, rows }) => `${heading(title)}\n${table(rows)
        .map((line) => `  ${line}\n`)
        .join('')}`)
        .join('\n');
}
const widest = 56;
function table(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [index, cell] of row.slice(0, -1).entries())
            widths[index] = Math.max(widths[index] ?? 0, Math.min(cell.length, widest));
    }
    return rows.map((row) => row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join('  '));
}


/***/ }),

/***/ 9892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y7: () => (/* binding */ readExisting),
/* harmony export */   uP: () => (/* binding */ chooseTargets)
/* harmony export */ });
/* unused harmony export workflowFile */
/* harmony import */ var _config_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74519);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _read_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44153);



const workflowFile = '.github/workflows/epic21-gate.yml';
async function readExisting(files) {
    const there = await Promise.all([..._config_find_js__WEBPACK_IMPORTED_MODULE_0__/* .configNames */ .FG, workflowFile].map(async (path) => ((await (0,_read_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .W)(files, path)) ? [path] : [])));
    return there.flat();
}
/** Where the two files go. A config under another name is replaced where it is: a second one would be ambiguous. */
function chooseTargets(existing, { force, dryRun }) {
    if (existing.length > 0 && !force && !dryRun) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('misuse', `nothing was written: ${listed(existing)} already ${existing.length === 1 ? 'exists' : 'exist'}`, {
            hint: 'Overwrite with --force, or see with --dry-run what init would write.',
        });
    }
    const configs = existing.filter((path) => path !== workflowFile);
    const [config = _config_find_js__WEBPACK_IMPORTED_MODULE_0__/* .configNames */ .FG[0], other] = configs;
    if (force && (other !== undefined || config.endsWith('.json'))) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('misuse', `nothing was written: ${listed(configs)} ${other === undefined ? 'is no YAML' : 'are two configs'}`, {
            hint: other === undefined ? 'Remove it first.' : 'Keep one.',
        });
    }
    return { config, workflow: workflowFile, existing };
}
const listed = (paths) => [paths.slice(0, -1).join(', '), paths.at(-1)].filter(Boolean).join(' and ');


/***/ }),

/***/ 24986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tellFound),
/* harmony export */   d: () => (/* binding */ tellLeft)
/* harmony export */ });
/* harmony import */ var _checks_coverage_pile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20887);
/* harmony import */ var _formats_coverage_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95351);
/* harmony import */ var _model_ratio_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63461);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45583);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79660);





const mostRows = 10;
/** What was looked at and what the config is about. */
const tellFound = (seen, plan) => [
    ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Found', [
        ['repository', describeRepository(seen)],
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .atMost */ .Tu)(3, seen.languages.map(({ name, files }) => [name, (0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(files, 'file')])),
        ...(plan.flags ? plan.flags.files.map(({ path, flags }) => [path, (0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(flags.length, 'flag')]) : []),
        ...plan.baselines.map(({ path, format, metrics }) => [
            path,
            `baseline (${format}), ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(metrics, 'metric')}`,
        ]),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .atMost */ .Tu)(mostRows, (plan.coverage?.reports ?? []).map(tellReport)),
        ...(plan.size ? [['functions', describeSizes(plan.size)]] : []),
    ]),
    ...(plan.flags ? tellFlags(plan.flags) : []),
];
function tellReport({ path, format, measured }) {
    const totals = (0,_checks_coverage_pile_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOfAll */ .q3)(measured);
    const metric = _formats_coverage_model_js__WEBPACK_IMPORTED_MODULE_1__/* .metrics */ .qd.find((one) => totals[one].total > 0) ?? 'lines';
    return [
        path,
        `coverage (${format}), ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(measured.length, 'file')}, ${(0,_model_ratio_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(totals[metric])} of the ${metric}`,
    ];
}
const describeSizes = ({ functions, files, over }) => `${functions} in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(files, 'file')}, ${over === 0 ? 'none' : over} of them over a limit`;
function describeRepository({ files, workflows, repository }) {
    const { isThere, isShallow, isFolder } = repository;
    const git = isThere
        ? `git${isShallow ? ', a shallow clone' : ''}${isFolder ? ', in a folder of it' : ''}`
        : 'no git repository';
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(files, 'file')}, ${git}, ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(workflows, 'workflow')}`;
}
function tellFlags({ registry }) {
    const names = (which) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .atMost */ .Tu)(mostRows, which.map(({ name }) => [name]));
    return [
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('On today: registered as safe, so say in the config what is safe before the rollout', names(registry.filter(({ isOn }) => isOn))),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Unclear today: registered, and the gate says what is wrong', names(registry.filter(({ today }) => today === undefined))),
    ];
}
/** One line for each thing that is there and not gated, and for each that could not be looked at. */
function tellLeft({ docs, skipped }, { left, idleTools }) {
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Found, and not gated', [
        ...idleTools.flatMap(tellTool),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .atMost */ .Tu)(mostRows, docs.map(({ path, what }) => [`found ${path} (${what}): not gated by this version`])),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .atMost */ .Tu)(mostRows, left.map(({ path, what }) => [`found ${path}: not gated, ${what}`])),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .atMost */ .Tu)(mostRows, skipped.map(({ path, what }) => [`skipped ${what.startsWith(path) ? what : `${path}: ${what}`}`])),
    ]);
}
/** What is not there is not gated: but it takes a run of the tests and two lines. */
function tellTool({ tool, manifest }) {
    return [
        [`found ${tool.name} in ${manifest} (measures coverage), and no report that can be gated. To gate it,`],
        [`  run \`${tool.command(tool.report) ?? tool.name}\` and add to the checks:`],
        ['    coverage:'],
        [`      reports: [${tool.report}]`],
    ];
}


/***/ }),

/***/ 77967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ tellNothing)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45583);
/* harmony import */ var _config_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74519);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79660);
/* harmony import */ var _tell_found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24986);




const minimalConfig = `checks:
  flags:
    sources: [.env]
    registry:
      USE_NEW_CHECKOUT: {}
`;
/** What was looked for in vain, and how to begin by hand. */
const tellNothing = (seen, plan) => [
    ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(`Nothing to gate was found in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(seen.files, 'file')}, so nothing was written. Looked for`, [
        [
            'flags',
            'in .env, .env.* and *.env: USE_*, ENABLE_*, FEATURE_*, FLAG_*, FF_*, *_ENABLED, *_FLAG, being true, false, 0 or 1',
        ],
        ['', `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(seen.envFiles.length, 'env file')} read, without such a flag`],
        ['baselines', '*baseline*.json, as collect_baseline_metrics.py writes it or as evidence of this gate'],
        ['', `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(seen.baselines.length, 'baseline')} recognized`],
        [
            'coverage',
            'reports such as lcov.info, coverage.xml, coverage-final.json, jacoco.xml, cover.out, .resultset.json',
        ],
        ['', `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(seen.reports.length, 'report')} read`],
        ['functions', 'in the source files that git tracks, of any language that is measured'],
        ['', `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(seen.sizes.functions.length, 'function')} measured`],
    ]),
    ...(0,_tell_found_js__WEBPACK_IMPORTED_MODULE_2__/* .tellLeft */ .d)(seen, plan),
    ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(`A config to start from, as ${_config_find_js__WEBPACK_IMPORTED_MODULE_1__/* .configNames */ .FG[0]}`, minimalConfig
        .trimEnd()
        .split('\n')
        .map((line) => [line])),
];


/***/ }),

/***/ 45287:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tellWritten),
/* harmony export */   i: () => (/* binding */ tellDryRun)
/* harmony export */ });
/* harmony import */ var _reporters_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65665);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36939);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45583);
/* harmony import */ var _rulebook_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20556);
/* harmony import */ var _render_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98180);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79660);
/* harmony import */ var _tell_found_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24986);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rulebook_js__WEBPACK_IMPORTED_MODULE_2__]);
_rulebook_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];







const tellWritten = ({ seen, plan, targets, report }) => [
    ...(0,_tell_found_js__WEBPACK_IMPORTED_MODULE_4__/* .tellFound */ .S)(seen, plan),
    ...(0,_tell_found_js__WEBPACK_IMPORTED_MODULE_4__/* .tellLeft */ .d)(seen, plan),
    ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('Wrote', [[targets.config], [targets.workflow]]),
    ...tellVerdict(report),
    ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('Next', nextSteps({ seen, plan, targets, report })),
];
const tellDryRun = ({ seen, plan, targets, report }) => [
    ...(0,_tell_found_js__WEBPACK_IMPORTED_MODULE_4__/* .tellFound */ .S)(seen, plan),
    ...(0,_tell_found_js__WEBPACK_IMPORTED_MODULE_4__/* .tellLeft */ .d)(seen, plan),
    ...tellVerdict(report),
    ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('Nothing was written', [
        ...targets.existing.map((path) => [`${path} exists: to replace it, add --force`]),
        [`The two files would be ${targets.config} and ${targets.workflow}, as follows.`],
    ]),
];
/** Rules and places only: a message may quote a value, and these are not ours to print unasked. */
function tellVerdict(report) {
    const titles = new Map(_rulebook_js__WEBPACK_IMPORTED_MODULE_2__/* .rulebook */ .q.flatMap(({ id, rules }) => Object.entries(rules).map(([name, { title }]) => [`${id}/${name}`, title])));
    const findings = report.results.flatMap(({ findings }) => findings.map(({ rule, at }) => [rule, at ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlace */ .dE)(at) : '', titles.get(rule) ?? '']));
    const blocked = report.results.flatMap(({ check, reason }) => (reason === undefined ? [] : [[check, '', reason]]));
    return [{ title: `The gate says today: ${(0,_reporters_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .P)(report)}`, rows: (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .atMost */ .Tu)(10, [...findings, ...blocked]) }];
}
function nextSteps({ seen, plan, targets, report }) {
    const { flags, coverage, size } = plan;
    const { config, workflow } = targets;
    const { repository } = seen;
    const isIgnored = flags?.files.some((file) => file.isIgnored) ?? false;
    const steps = [
        ...(size ? sizeSteps(size, report) : []),
        'Run `epic21-gate`: it says what the gate thinks, finding by finding.',
        ...(repository.isThere
            ? []
            : ['Run `git init`: without a repository a commit that a baseline names cannot be checked.']),
        ...(repository.isShallow
            ? ['Run `git fetch --unshallow`: a shallow clone cannot tell what is part of the history.']
            : []),
        ...(isIgnored
            ? ['Let the workflow write the env file, or commit it: git ignores it, and without it the gate is undecided.']
            : []),
        ...(coverage ? coverageSteps(coverage, workflow) : []),
        ...(repository.isFolder
            ? [
                `Move ${workflow} to the root of the repository, and give the action \`with: directory:\` this folder: GitHub looks nowhere else.`,
            ]
            : []),
        `Commit ${config} and ${workflow}.`,
        'Require the check "epic21-gate" in the rules of the default branch: then nothing is merged without its verdict.',
    ];
    return steps.map((step, index) => [`${index + 1}. ${step}`]);
}
/** First of all: without its baseline the check is not ready, whatever else is right. */
const sizeSteps = ({ over }, report) => report.results.some(({ findings }) => findings.some(({ rule }) => rule === 'size/ratchet-missing'))
    ? [
        `Run \`epic21-gate baseline update\` and commit ${_render_size_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeBaseline */ .t}: what is over a limit today (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(over, 'function')}) may stay, but not grow, once it is listed there. Without it the gate is not ready.`,
    ]
    : [];
function coverageSteps({ reports, steps }, workflow) {
    const committed = reports.filter(({ isTracked }) => isTracked).map(({ path }) => path);
    return [
        ...(committed.length > 0
            ? [
                `Let git ignore ${committed.slice(0, 3).join(', ')}${committed.length > 3 ? ' and others' : ''}: a committed report tells what was covered once.`,
            ]
            : []),
        steps.isSure
            ? `See in ${workflow} whether the tests run as they should: they write the coverage reports before the gate reads them.`
            : `Let ${workflow} run the tests with coverage before the gate: without their reports it is undecided.`,
    ];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 80094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ planTestSteps),
/* harmony export */   UK: () => (/* binding */ setUpNames),
/* harmony export */   qY: () => (/* binding */ measures)
/* harmony export */ });
/* harmony import */ var _coverage_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91800);

const lockFiles = [
    ['package-lock.json', { commands: ['npm ci'], isSure: true }],
    ['npm-shrinkwrap.json', { commands: ['npm ci'], isSure: true }],
    ['pnpm-lock.yaml', { commands: ['corepack enable', 'pnpm install --frozen-lockfile'], isSure: false }],
    ['yarn.lock', { commands: ['corepack enable', 'yarn install'], isSure: false }],
    ['bun.lock', { commands: ['npx bun install --frozen-lockfile'], isSure: false }],
];
const nodeVersionFiles = ['.nvmrc', '.node-version'];
const requirements = ['requirements.txt', 'requirements-dev.txt'];
const setUpNames = [...lockFiles.map(([name]) => name), ...nodeVersionFiles, ...requirements];
function planTestSteps(reports, tools, setUp) {
    const tasks = new Map();
    const orphans = [];
    for (const report of reports) {
        const tool = tools.find((one) => canWrite(one, report));
        if (tool)
            tasks.set(tool, [...(tasks.get(tool) ?? []), report]);
        else
            orphans.push(report);
    }
    const runs = Array.from(tasks, ([tool, its]) => runOf(tool, its));
    const languages = [...new Set(Array.from(tasks.keys(), ({ tool }) => tool.language))];
    const installs = languages.map((language) => installOf(language, setUp));
    const parts = [...installs, ...runs];
    return {
        commands: parts.flatMap(({ commands }) => commands),
        isSure: orphans.length === 0 && parts.every(({ isSure }) => isSure),
        node: languages.includes('js') ? nodeVersion(setUp) : undefined,
    };
}
const measures = ({ language }, { own }) => own.some((path) => _coverage_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredBy */ .eI[language].test(path));
const canWrite = ({ tool, script }, report) => measures(tool, report) && (script !== undefined || tool.command(report.path) !== undefined);
// It becomes a word of a script.
const plainPath = /^\w[\w./-]*$/;
/** One tool that writes several reports is run in some way that only the team knows, unless it has a script for it. */
function runOf({ tool, script }, [report, ...more]) {
    if (script !== undefined)
        return { commands: [script], isSure: true };
    const own = report && plainPath.test(report.path) ? tool.command(report.path) : undefined;
    const command = own ?? tool.command(tool.report);
    return { commands: command === undefined ? [] : [command], isSure: own !== undefined && more.length === 0 };
}
function installOf(language, setUp) {
    if (language === 'js')
        return lockFiles.find(([name]) => setUp.includes(name))?.[1] ?? { commands: ['npm install'], isSure: true };
    if (language === 'go')
        return { commands: [], isSure: true };
    if (language === 'python') {
        const files = requirements.filter((name) => setUp.includes(name));
        const from = files.length > 0 ? files.map((name) => `-r ${name}`).join(' ') : '.';
        return { commands: [`pip install ${from} pytest pytest-cov`], isSure: false };
    }
    return { commands: language === 'ruby' ? ['bundle install'] : [], isSure: false };
}
function nodeVersion(setUp) {
    const file = nodeVersionFiles.find((name) => setUp.includes(name));
    return file === undefined ? 'node-version: lts/*' : `node-version-file: ${file}`;
}


/***/ }),

/***/ 20556:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rulebook)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57780);
/* harmony import */ var _gate_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42515);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_checks_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** All rules that a report can name: those of the checks, and those of the gate itself. */
const rulebook = [
    ..._checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A,
    {
        id: 'waivers',
        title: 'Waivers',
        summary: 'Accepted findings keep their promise: each has an end.',
        rules: _gate_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverRules */ .or,
    },
];

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 95351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ nothingCounted),
/* harmony export */   ZJ: () => (/* binding */ noFunctions),
/* harmony export */   g4: () => (/* binding */ noBranches),
/* harmony export */   qd: () => (/* binding */ metrics),
/* harmony export */   sX: () => (/* binding */ emptyFile),
/* harmony export */   u6: () => (/* binding */ noStatements),
/* harmony export */   vD: () => (/* binding */ noLines)
/* harmony export */ });
/** What a report can count. Figures of two metrics are never compared with each other. */
const metrics = ['lines', 'branches', 'functions', 'statements', 'instructions'];
const noNumbers = new Uint32Array(0);
const noHits = new Float64Array(0);
const noLines = { numbers: noNumbers, hits: noHits };
const noBranches = { numbers: noNumbers, shapes: [], starts: new Uint32Array(1), hits: noHits };
const noFunctions = { numbers: noNumbers, names: [], hits: noHits };
const noStatements = {
    numbers: noNumbers,
    ends: noNumbers,
    keys: [],
    weights: noNumbers,
    hits: noHits,
};
const nothingCounted = { numbers: noNumbers, covered: noNumbers, total: noNumbers };
const emptyFile = (path) => ({
    path,
    lines: noLines,
    branches: noBranches,
    functions: noFunctions,
    statements: noStatements,
    instructions: nothingCounted,
});


/***/ }),

/***/ 44087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ noTotals),
/* harmony export */   L_: () => (/* binding */ sumTotals),
/* harmony export */   MO: () => (/* binding */ eachBranchLine),
/* harmony export */   lB: () => (/* binding */ addTotals),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* unused harmony export branchesOf */
const totalsOf = (file) => file.summary ?? {
    lines: hitsOf(file.lines),
    branches: branchesOf(file.branches),
    functions: hitsOf(file.functions),
    statements: statementsOf(file.statements),
    instructions: countedOf(file.instructions),
};
const noTotals = {
    lines: { covered: 0, total: 0 },
    branches: { covered: 0, total: 0 },
    functions: { covered: 0, total: 0 },
    statements: { covered: 0, total: 0 },
    instructions: { covered: 0, total: 0 },
};
const add = (a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total });
const addTotals = (a, b) => ({
    lines: add(a.lines, b.lines),
    branches: add(a.branches, b.branches),
    functions: add(a.functions, b.functions),
    statements: add(a.statements, b.statements),
    instructions: add(a.instructions, b.instructions),
});
const sumTotals = (all) => [...all].reduce(addTotals, noTotals);
function hitsOf({ hits }) {
    let covered = 0;
    for (let index = 0; index < hits.length; index++)
        if (hits[index] !== 0)
            covered++;
    return { covered, total: hits.length };
}
/** Of a line whose arms the reports do not agree about, the most that one of them saw. */
function branchesOf(branches) {
    let [covered, total] = [0, 0];
    eachBranchLine(branches, (_, own, all) => {
        covered += own;
        total += all;
    });
    return { covered, total };
}
function eachBranchLine({ numbers, starts, hits }, visit) {
    let [line, most, all] = [numbers[0] ?? 0, 0, 0];
    for (let index = 0; index < numbers.length; index++) {
        const number = numbers[index] ?? 0;
        if (number !== line) {
            visit(line, most, all);
            [line, most, all] = [number, 0, 0];
        }
        const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? 0];
        let covered = 0;
        for (let arm = start; arm < end; arm++)
            if (hits[arm] !== 0)
                covered++;
        [most, all] = [Math.max(most, covered), Math.max(all, end - start)];
    }
    if (numbers.length > 0)
        visit(line, most, all);
}
function statementsOf({ hits, weights }) {
    let [covered, total] = [0, 0];
    for (let index = 0; index < hits.length; index++) {
        const weight = weights[index] ?? 0;
        total += weight;
        if (hits[index] !== 0)
            covered += weight;
    }
    return { covered, total };
}
function countedOf(counted) {
    const sum = (values) => values.reduce((before, value) => before + value, 0);
    return { covered: sum(counted.covered), total: sum(counted.total) };
}


/***/ }),

/***/ 99303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readQuoted)
/* harmony export */ });
const escapes = {
    a: 0x07,
    b: 0x08,
    t: 0x09,
    n: 0x0a,
    v: 0x0b,
    f: 0x0c,
    r: 0x0d,
    '"': 0x22,
    '\\': 0x5c,
};
const quoted = /"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/y;
const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];
/** A name between quotes as C has them, at an offset; undefined where there is none. */
function readQuoted(text, at) {
    quoted.lastIndex = at;
    const [whole, inner] = quoted.exec(text) ?? [];
    if (whole === undefined || inner === undefined)
        return undefined;
    return { name: unescape(inner), end: at + whole.length };
}
/** Escapes stand for bytes: several of them can be one character. */
function unescape(inner) {
    const bytes = inner
        .split(/(\\(?:[0-3][0-7]{2}|.))/)
        .flatMap((part, index) => (index % 2 === 0 ? [...encoder.encode(part)] : [byteOf(part.slice(1))]));
    return decoder.decode(Uint8Array.from(bytes));
}
const byteOf = (escape) => escapes[escape] ?? Number.parseInt(escape, 8);


/***/ }),

/***/ 68137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ sizeMetrics),
/* harmony export */   NM: () => (/* binding */ isLooser),
/* harmony export */   P8: () => (/* binding */ isSameSizes),
/* harmony export */   Qv: () => (/* binding */ mostSizes),
/* harmony export */   aE: () => (/* binding */ leastSizes),
/* harmony export */   oc: () => (/* binding */ pickSizes),
/* harmony export */   qh: () => (/* binding */ printSizes),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
/** What is measured of a function and may have a limit, in the order in which a row has them. */
const sizeMetrics = ['lines', 'nloc', 'cyclomatic', 'cognitive', 'nesting', 'parameters'];
/** `nloc 80, cyclomatic 25`. */
const printSizes = (sizes) => sizeMetrics.flatMap((metric) => (sizes[metric] === undefined ? [] : [`${metric} ${sizes[metric]}`])).join(', ');
/** What of each metric is allowed by a and by b: what only one of them has, the other holds to the limit. */
const leastSizes = (a, b) => pickSizes((metric) => {
    const [one, other] = [a[metric], b[metric]];
    return one === undefined || other === undefined ? undefined : Math.min(one, other);
});
/** What of each metric is allowed by a or by b. */
const mostSizes = (a, b) => pickSizes((metric) => {
    const most = Math.max(a[metric] ?? 0, b[metric] ?? 0);
    return most > 0 ? most : undefined;
});
function pickSizes(valueOf) {
    const sizes = {};
    for (const metric of sizeMetrics) {
        const value = valueOf(metric);
        if (value !== undefined)
            sizes[metric] = value;
    }
    return sizes;
}
/** More is allowed by a, in any metric: less in one makes up for nothing in another. */
const isLooser = (a, b) => sizeMetrics.some((metric) => (a[metric] ?? 0) > (b[metric] ?? 0));
const isSameSizes = (a, b) => sizeMetrics.every((metric) => a[metric] === b[metric]);
const isNothing = (sizes) => sizeMetrics.every((metric) => sizes[metric] === undefined);


/***/ }),

/***/ 63461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/** A percentage as it was written, as a whole number of 10^-digits percent. */
function exactly(percent) {
    const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(percent));
    // Nothing is below NaN, which would make it a limit that everything keeps.
    if (!written)
        throw new RangeError(`${percent} is no percentage`);
    const [, sign = '', whole = '0', fraction = '', exponent = '0'] = written;
    const digits = Math.max(0, fraction.length - Number(exponent));
    const zeros = Math.max(0, Number(exponent) - fraction.length);
    return { value: BigInt(`${sign}${whole}${fraction}${'0'.repeat(zeros)}`), digits };
}
/** Whether the ratio is below a percentage: compared as whole numbers, never as rounded ones. */
function isBelow({ covered, total }, percent) {
    const { value, digits } = exactly(percent);
    return BigInt(covered) * 100n * 10n ** BigInt(digits) < value * BigInt(total);
}
/**
 * The percentage, cut and never rounded up: it is 100 only where nothing is missing, 0 only where nothing is covered,
 * and never reads as a limit that it is below.
 */
function formatPercent({ covered, total }, limit) {
    if (total === 0)
        return 'not measured';
    const digits = Math.max(1, limit === undefined ? 1 : exactly(limit).digits);
    return `${cutVisibly(BigInt(covered), BigInt(total), digits)} %`;
}
/** The percentage as a number for a history, cut too; undefined where nothing was measured. */
const percentOf = ({ covered, total }) => total === 0 ? undefined : Number(cut(BigInt(covered), BigInt(total), 4));
/** By how much the percentage moved, cut towards no change and never to it: `+0.3 points`, `-0.04 points`, `0 points`. */
function formatPoints(now, before) {
    if (now.total === 0 || before.total === 0)
        return 'not measured';
    const moved = BigInt(now.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(now.total);
    if (moved === 0n)
        return '0 points';
    const size = cutVisibly(moved < 0n ? -moved : moved, BigInt(now.total) * BigInt(before.total), 1);
    return `${moved < 0n ? '-' : '+'}${size} points`;
}
/** With as many digits as it takes to see that it is more than nothing. */
function cutVisibly(part, whole, least) {
    let [digits, shown] = [least, cut(part, whole, least)];
    if (part === 0n)
        return shown;
    while (!/[1-9]/.test(shown))
        shown = cut(part, whole, ++digits);
    return shown;
}
function cut(part, whole, digits) {
    const scaled = (part * 100n * 10n ** BigInt(digits)) / whole;
    const text = scaled.toString().padStart(digits + 1, '0');
    return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}


/***/ })

};
