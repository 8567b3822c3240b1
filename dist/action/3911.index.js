export const id = 3911;
export const ids = [3911];
export const modules = {

/***/ 10832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KE: () => (/* binding */ listed),
  xE: () => (/* binding */ mapProblems),
  p1: () => (/* binding */ mapReport),
  Zz: () => (/* binding */ strangersIn)
});

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/checks/coverage/paths/foreign.js
var foreign = __webpack_require__(20860);
;// CONCATENATED MODULE: ./build/checks/coverage/paths/fold.js
const sameUnicode = (path) => path.normalize('NFC');
const sameCase = (path) => path.normalize('NFC').toLowerCase();
/** The files by their folded paths; those that fold alike are left out, because none of them is meant for sure. */
function foldPaths(paths, fold) {
    const folded = new Map();
    const shared = new Set();
    for (const path of paths) {
        const key = fold(path);
        if (folded.has(key))
            shared.add(key);
        folded.set(key, path);
    }
    for (const key of shared)
        folded.delete(key);
    return folded;
}

;// CONCATENATED MODULE: ./build/checks/coverage/paths/known-paths.js
/** Of sorted paths. */
function knownPaths(paths) {
    const all = new Set(paths);
    const byName = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const group = byName.get(name);
        if (group)
            group.push(path);
        else
            byName.set(name, [path]);
    }
    // Most names are never asked for, so a group is sorted when it is.
    const groups = new Map();
    const groupOf = (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const own = byName.get(name);
        if (!own)
            return undefined;
        const group = groups.get(name) ?? sortGroup(own);
        groups.set(name, group);
        return group;
    };
    return {
        has: (path) => all.has(path),
        hasFolder: (folder) => paths[firstNotBelow(paths, `${folder}/`)]?.startsWith(`${folder}/`) ?? false,
        longest(path) {
            const group = groupOf(path);
            return group && longestIn(group, reversed(path));
        },
        endingIn(path) {
            const group = groupOf(path);
            const key = reversed(path);
            return group && slice(group, key, key.split('/').length - 1);
        },
    };
}
function sortGroup(paths) {
    const rows = paths.map((path) => ({ path, key: reversed(path) }));
    rows.sort((a, b) => (a.key < b.key ? -1 : 1));
    return { paths: rows.map(({ path }) => path), keys: rows.map(({ key }) => key) };
}
const reversed = (path) => `${path.split('/').reverse().join('/')}/`;
function longestIn(group, key) {
    const place = firstNotBelow(group.keys, key);
    const before = sharedLength(group.keys[place - 1] ?? '', key);
    const after = sharedLength(group.keys[place] ?? '', key);
    const shared = key.slice(0, Math.max(before, after));
    return slice(group, shared, shared.split('/').length - 1);
}
function slice({ keys, paths }, start, shared) {
    const from = firstNotBelow(keys, start);
    // `0` is the character after the slash that each key ends with.
    const to = firstNotBelow(keys, `${start.slice(0, -1)}0`);
    if (to <= from)
        return undefined;
    return { shared, count: to - from, at: (index) => paths[from + index] ?? '' };
}
/** Length of the whole segments at the start of both. */
function sharedLength(a, b) {
    let [index, end] = [0, 0];
    while (index < a.length && index < b.length && a.charCodeAt(index) === b.charCodeAt(index)) {
        index++;
        if (a.charCodeAt(index - 1) === 0x2f)
            end = index;
    }
    return end;
}
/** Where a key is in sorted ones, or would be. */
function firstNotBelow(keys, key) {
    let [low, high] = [0, keys.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((keys[middle] ?? '') < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/checks/coverage/paths/normalise.js
var normalise = __webpack_require__(57942);
// EXTERNAL MODULE: ./build/checks/coverage/paths/rules.js
var rules = __webpack_require__(53507);
;// CONCATENATED MODULE: ./build/checks/coverage/paths/open-places.js


// Each path is tried in each: a report of one run has a few.
const mostSources = 50;
const asIs = (path) => path;
/** The folders in one spelling, sorted into those that are here and those that are not. */
function openPlaces(input, known, fold = asIs) {
    const folder = (path) => fold((0,normalise/* normaliseFolder */.zJ)(path));
    const isFolder = (path) => path !== '' && path !== '/';
    const roots = input.roots.map(folder).filter(isFolder);
    const sources = [...new Set(input.sources.map((path) => fold((0,normalise/* normalise */.j7)(path))))]
        .filter(isFolder)
        .slice(0, mostSources);
    const here = sources.map((source) => underRoot(roots, source) ?? source);
    // A relative one may start from any folder, and some are not even the name of one.
    const isInformative = (source) => (0,normalise/* isAbsolute */.oP)(source) || (source !== '.' && known.hasFolder(source));
    const informative = here.filter((_, index) => isInformative(sources[index] ?? ''));
    return {
        known,
        fold,
        roots,
        packages: input.packages,
        root: input.root === undefined ? undefined : folder(input.root),
        mappings: (0,rules/* orderRules */.WF)(input.mappings).map(({ from, to }) => ({ from: fold(from), to: fold(to) })),
        sources: here.filter((source) => !(0,normalise/* isAbsolute */.oP)(source)),
        home: informative.some(normalise/* isAbsolute */.oP) ? undefined : informative[0],
        elsewhere: here.filter(normalise/* isAbsolute */.oP),
        sourceRoots: input.sourceRoots.map(folder).filter(isFolder),
        goModules: [...input.goModules]
            .sort((a, b) => b.module.length - a.module.length)
            .map(({ module, directory }) => ({ module: fold(module), directory: folder(directory) })),
    };
}
/** Where a folder is in the gated directory: `.` for the directory itself. */
function underRoot(roots, source) {
    if (roots.includes(source))
        return '.';
    return roots.map((root) => (0,normalise/* inside */.nx)(root, source)).find((path) => path !== undefined);
}
/** A path, and what it is in each source folder that is elsewhere. */
const formsOf = (path, { elsewhere }) => (0,normalise/* isAbsolute */.oP)(path) ? [path] : [...elsewhere.map((source) => (0,normalise/* joinPath */.uJ)(source, path)).map(normalise/* normaliseFolder */.zJ), path];

;// CONCATENATED MODULE: ./build/checks/coverage/paths/head-rules.js

// One folder that leads to more places than this leads nowhere in particular.
const mostPerFolder = 8;
const mostForRelative = 1_024;
const mostSegments = 100;
/** Of a path that fits more rules than this, nothing could be said. */
const mostPaired = 24;
function headRules() {
    const byFrom = new Map();
    const lengths = new Set();
    const ids = new Map();
    const together = new Map();
    const get = (from, to) => {
        const own = byFrom.get(from) ?? new Map();
        byFrom.set(from, own);
        lengths.add(from.length);
        const rule = own.get(to) ?? { id: ids.size, from, to, isIdentity: from === '' && to === '', count: 0, alone: 0 };
        if (own.size < (from === '' ? mostForRelative : mostPerFolder))
            own.set(to, rule);
        ids.set(rule, rule.id);
        return rule;
    };
    const pair = (a, b) => (ids.get(a) ?? 0) * 2 ** 26 + (ids.get(b) ?? 0);
    return {
        add(path, file) {
            const length = sharedEnd(path, file);
            return get(headOf(path, length), file.slice(0, Math.max(0, file.length - length - 1)));
        },
        identity: () => get('', ''),
        visit(path, see) {
            eachHead(path, lengths, (from, rest) => {
                const own = byFrom.get(from);
                if (own)
                    see(rest, own);
            });
        },
        *around({ from }) {
            if (from === '' || from === '/')
                return;
            const heads = [];
            eachHead(from, lengths, (head) => heads.push(head));
            for (const head of heads)
                yield* byFrom.get(head)?.values() ?? [];
        },
        count(rules) {
            for (const rule of rules) {
                const own = byFrom.get(rule.from)?.get(rule.to);
                if (own)
                    own.count++;
                if (own && rules.length === 1)
                    own.alone++;
            }
            if (rules.length < 2 || rules.length > mostPaired)
                return;
            for (const a of rules)
                for (const b of rules)
                    together.set(pair(a, b), (together.get(pair(a, b)) ?? 0) + 1);
        },
        beats: (a, b) => a.count > b.count && together.get(pair(a, b)) === b.count,
    };
}
/** Length of the whole segments that both end with, without the slash before them. */
function sharedEnd(path, file) {
    const [from, to] = [path.split('/'), file.split('/')];
    let length = -1;
    for (let back = 1; back <= Math.min(from.length, to.length) && from.at(-back) === to.at(-back); back++)
        length += (to.at(-back)?.length ?? 0) + 1;
    return Math.max(0, length);
}
function headOf(path, restLength) {
    const end = path.length - restLength - 1;
    return end < 0 ? '' : end === 0 && (0,normalise/* isAbsolute */.oP)(path) ? '/' : path.slice(0, end);
}
/** Goes over the folders that a path is in, from the inside, as far as they are as long as one that is wanted. */
function eachHead(path, lengths, visit) {
    let at = path.length;
    for (let segments = 0; segments < mostSegments; segments++) {
        at = path.lastIndexOf('/', at - 1);
        if (at < 0)
            break;
        if (lengths.has(Math.max(at, 1)))
            visit(path.slice(0, Math.max(at, 1)), path.slice(at + 1));
        if (at === 0)
            return;
    }
    if (at < 0 && !/^[A-Z]:(?:\/|$)/.test(path))
        visit('', path);
}

;// CONCATENATED MODULE: ./build/checks/coverage/paths/choose-file.js


const mostShown = 20;
/** The file in the module that the report names; without one, the only file that there is. */
function chooseFile({ candidates, by }, file, { sourceRoots }) {
    const plain = (0,normalise/* normalise */.j7)(file.path);
    const placed = (path) => ({ path, folder: moduleFolder(path, plain, sourceRoots) });
    // Gradle names modules `:libs:core`.
    const names = file.modules.flatMap((name) => name.split(/[:/]/)).filter((name) => name !== '');
    const [innermost = '', ...outer] = names.toReversed();
    const wanted = `/${innermost}/`;
    const likely = candidates.filter((path) => `/${path}`.includes(wanted));
    const own = inModules(likely.map(placed), innermost, outer).map(({ path }) => path);
    const [only = '', ...more] = candidates;
    const [first = only] = own;
    if (own.length === 1)
        return { is: 'found', mapped: { path: first, by: 'group' } };
    if (more.length === 0)
        return { is: 'found', mapped: { path: only, by } };
    return { is: 'tie', candidates: (own.length > 0 ? own : candidates).slice(0, mostShown) };
}
/** The innermost module must be a folder; the others are asked where several folders have its name. */
function inModules(all, innermost, outer) {
    let left = inModule(all, innermost);
    for (const name of outer) {
        if (left.length < 2)
            return left;
        const fewer = inModule(left, name);
        if (fewer.length > 0)
            left = fewer;
    }
    return left;
}
function inModule(all, name) {
    const within = all.filter(({ folder }) => `/${folder}/`.includes(`/${name}/`));
    const [first, ...others] = within.toSorted((a, b) => a.folder.length - b.folder.length);
    // A module that has more modules in its folder is the folder itself.
    const isAround = first && others.every(({ folder }) => folder.startsWith(`${first.folder}/`));
    return isAround && `/${first.folder}`.endsWith(`/${name}`) ? [first] : within;
}
// A folder below `src` is called after what is in it, not after a module.
const usualRoot = /(?:^|\/)src(?:\/\w*(?:main|test)\w*\/\w+)?$/i;
function moduleFolder(candidate, path, sourceRoots) {
    const head = candidate.slice(0, Math.max(0, candidate.length - sharedEnd(path, candidate) - 1));
    const root = sourceRoots.find((folder) => `/${head}`.endsWith(`/${folder}`));
    if (root !== undefined)
        return head.slice(0, Math.max(0, head.length - root.length - 1));
    return head.replace(usualRoot, '');
}

;// CONCATENATED MODULE: ./build/checks/coverage/paths/flat-folders.js

/**
 * Files of a folder that share only their names with files of the repository, as `/app/main.py` and `/app/tasks.py` in
 * a container. Several that are all in one folder of the repository, each by a name that is there once, are those.
 * Relative ones only where that is a source root: Kotlin has no folders for the package that all share.
 */
function matchFlatFolders(paths, { known, sourceRoots }) {
    const isRoot = (folder) => sourceRoots.some((root) => `/${folder}`.endsWith(`/${root}`));
    const folders = new Map();
    for (const path of paths) {
        const own = folders.get(folderOf(path));
        if (own)
            own.push(path);
        else
            folders.set(folderOf(path), [path]);
    }
    const matched = new Map();
    for (const own of folders.values()) {
        const files = own.map((path) => onlyFile(path, known));
        const [folder, ...others] = new Set(files.map((file) => file && folderOf(file)));
        if (folder === undefined || others.length > 0 || files.length < 2)
            continue;
        if (!(0,normalise/* isAbsolute */.oP)(own[0] ?? '') && !isRoot(folder))
            continue;
        for (const [index, path] of own.entries()) {
            const file = files[index];
            if (file !== undefined)
                matched.set(path, file);
        }
    }
    return matched;
}
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
function onlyFile(path, known) {
    const endings = known.endingIn(path.slice(path.lastIndexOf('/') + 1));
    return endings?.count === 1 ? endings.at(0) : undefined;
}

;// CONCATENATED MODULE: ./build/checks/coverage/paths/supporters.js


/** Of files that nothing else explains: one may be there by chance. */
const several = 2;
/** The paths that a rule alone explains, sorted. */
function supportersIn(all) {
    const supporters = new Map();
    for (const { rules, form } of all) {
        const [only, ...more] = rules;
        if (only === undefined || more.length > 0)
            continue;
        const own = supporters.get(only);
        if (own)
            own.push(form);
        else
            supporters.set(only, [form]);
    }
    for (const own of supporters.values())
        own.sort();
    return supporters;
}
/** Those rules of which one is for a folder inside that of another, and leads elsewhere: both cannot be right. */
function misledIn(supporters, rules) {
    const misled = new Set();
    for (const inner of supporters.keys()) {
        for (const outer of rules.around(inner)) {
            const own = supporters.get(outer);
            if (own)
                for (const rule of weaker(inner, outer, countOutside(own, inner.from)))
                    misled.add(rule);
        }
    }
    return misled;
}
function countOutside(sorted, folder) {
    // `0` is the character after the slash.
    return sorted.length - (firstNotBelow(sorted, `${folder}0`) - firstNotBelow(sorted, `${folder}/`));
}
/** Which of two is not believed, given for how many files of the outer one the inner one has no explanation at all. */
function weaker(inner, outer, outside) {
    if (inner.alone < several || outer.isIdentity)
        return [inner];
    if (outside === 0)
        return [inner.alone > outer.alone ? outer : inner];
    const isSame = outer.to === inner.to || (0,normalise/* inside */.nx)(outer.to, inner.to) !== undefined;
    if (!isSame)
        return outside >= inner.alone ? [inner] : [];
    return outside < several ? [inner, outer] : [inner];
}

;// CONCATENATED MODULE: ./build/checks/coverage/paths/belief.js


const kindOf = (path) => ((0,normalise/* isAbsolute */.oP)(path) ? 'absolute' : 'relative');
/**
 * A build writes files beside and below the sources, and they end like files elsewhere: `dist/src/a.ts` is not
 * `src/a.ts`. So a rule for which a single file speaks is not believed where there is a better one, and not one that
 * leads from inside a folder of the report to where that folder leads itself.
 */
function believe(all, rules, told) {
    const supported = { relative: new Set(), absolute: new Set() };
    for (const { kind, rules: own } of all)
        for (const rule of own)
            if (rule.alone > 0)
                supported[kind].add(rule);
    const supporters = supportersIn(all);
    const misled = misledIn(supporters, rules);
    const isSolid = (rule) => rule.alone >= several && !misled.has(rule);
    const isExplained = { relative: isAny(supported.relative, isSolid), absolute: isAny(supported.absolute, isSolid) };
    const hasPrefix = isAny(supported.relative, (rule) => isSolid(rule) && rule.from === '' && !rule.isIdentity);
    const isPlain = rules.identity().alone > 0;
    const isBesides = (kind) => told.has(kind) || isExplained[kind];
    const explains = (kind) => isBesides(kind) || (kind === 'relative' && isPlain);
    const perFolder = countFolders(supporters, misled);
    return {
        explains,
        isPlaced(path) {
            let isSolidThere = false;
            rules.visit(path, (_, byTo) => {
                isSolidThere ||= isAny(byTo.values(), isSolid);
            });
            return (0,normalise/* isAbsolute */.oP)(path) ? isSolidThere : isPlain;
        },
        isRefuted(rule, kind) {
            if (rule.isIdentity)
                return rule.alone === 1 && hasPrefix;
            const isRivalled = isSaid(rule, kind) ? isBesides(kind) : explains(kind);
            return misled.has(rule) || (rule.alone === 1 && isRivalled);
        },
        isGuess(rule, kind) {
            if (rule.alone === 0)
                return rule.isIdentity ? hasPrefix : explains(kind);
            return rule.alone === 1 && !rule.isIdentity && (perFolder.get(rule.from) ?? 0) > 1;
        },
        isBacked: (rule, kind) => rule.alone >= several || isSaid(rule, kind),
    };
}
/** Where a report says that its relative paths start from is more than a guess. */
const isSaid = (rule, kind) => kind === 'relative' && (0,normalise/* isAbsolute */.oP)(rule.from);
function isAny(rules, is) {
    for (const rule of rules)
        if (is(rule))
            return true;
    return false;
}
function countFolders(supporters, misled) {
    const counts = new Map();
    for (const rule of supporters.keys()) {
        if (!misled.has(rule))
            counts.set(rule.from, (counts.get(rule.from) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/checks/coverage/paths/compare.js

/** Of the files that a path can be, no more are named. */
const mostCandidates = 20;
/** A path that leaves its folder is tried in no more folders than this. */
const mostAbove = 8;
/** The files that share most with a path: where there is one such file, it speaks for a rule. */
function vote({ forms, least, sure }, known, rules) {
    const [first = ''] = forms;
    if (sure !== undefined)
        rules.add(first, sure);
    if (sure !== undefined || least === Infinity)
        return [];
    let [most, ties, form] = [0, [], ''];
    for (const one of forms) {
        if (!(0,normalise/* isAbsolute */.oP)(one) && known.has(one))
            rules.identity();
        const endings = known.longest(one);
        if (!endings || endings.shared < least || endings.shared < most)
            continue;
        const isWhole = !(0,normalise/* isAbsolute */.oP)(one) && endings.shared === one.split('/').length;
        if (endings.shared < 2 && !isWhole)
            continue;
        const own = Array.from({ length: Math.min(endings.count, mostCandidates) }, (_, index) => endings.at(index));
        ties = endings.shared > most ? own : [...new Set([...ties, ...own])];
        [most, form] = [endings.shared, one];
    }
    const [only, ...more] = ties;
    if (only !== undefined && more.length === 0)
        rules.add(form, only);
    return ties;
}
/** All places that the rules give a path and where there is a file. */
function fitsOf({ forms, least, sure }, known, rules) {
    const fits = [];
    if (least === Infinity)
        return fits;
    for (const form of forms) {
        rules.visit(form, (rest, byTo) => {
            for (const fit of filesBy(byTo, rest, known))
                if (sure === undefined || sure === fit.path)
                    fits.push({ ...fit, form });
        });
    }
    return fits;
}
/** Goes over the rules or over the files that end like the rest, whichever are fewer. */
function filesBy(byTo, rest, known) {
    const isAbove = rest.startsWith('../') && byTo.size <= mostAbove;
    const endings = byTo.size > 2 && !isAbove ? known.endingIn(rest) : undefined;
    if (byTo.size > 2 && !isAbove && !endings)
        return [];
    if (endings && endings.count < byTo.size) {
        return Array.from({ length: endings.count }, (_, index) => endings.at(index)).flatMap((path) => {
            const rule = byTo.get(path.slice(0, Math.max(0, path.length - rest.length - 1)));
            return rule ? [{ rule, path }] : [];
        });
    }
    return [...byTo.values()]
        .map((rule) => ({ rule, path: isAbove ? (0,normalise/* normalise */.j7)((0,normalise/* joinPath */.uJ)(rule.to, rest)) : (0,normalise/* joinPath */.uJ)(rule.to, rest) }))
        .filter(({ path }) => known.has(path));
}

;// CONCATENATED MODULE: ./build/checks/coverage/paths/decide.js


const none = { is: 'none' };
const stray = { is: 'stray' };
/** What a path is by the rules that are believed. */
function decide(open, fits, { ties, rules, belief }) {
    const kind = kindOf(open.forms.at(-1) ?? '');
    if (fits.length === 0)
        return decideUnfit(open, ties, belief);
    // All of its path in a package speaks for a file of it.
    const left = open.least > 1 ? fits : fits.filter(({ rule }) => !belief.isRefuted(rule, kind));
    const [first] = left;
    if (first === undefined)
        return stray;
    const paths = [...new Set(left.map(({ path }) => path))];
    if (paths.length === 1) {
        const best = left.reduce((a, b) => (b.rule.count > a.rule.count ? b : a));
        return open.least === 1 && belief.isGuess(best.rule, kind) ? stray : found(best);
    }
    const winner = left.find((a) => left.every((b) => a.path === b.path || rules.beats(a.rule, b.rule)));
    if (winner && belief.isBacked(winner.rule, kind))
        return found(winner);
    // What is there as the report has it is taken for it, where something speaks for it besides.
    const plain = open.forms.length === 1 ? left.find(({ rule }) => rule.isIdentity && rule.alone > 0) : undefined;
    return plain ? found(plain) : { is: 'tie', candidates: paths.slice(0, mostCandidates) };
}
function decideUnfit({ forms }, ties, belief) {
    if (ties.length === 0)
        return forms.some((form) => belief.isPlaced(form)) ? stray : none;
    // Of a single file there is no rule where its folder leads to too many places.
    const isLost = ties.length === 1 || belief.explains(kindOf(forms.at(-1) ?? ''));
    return isLost ? stray : { is: 'tie', candidates: ties };
}
/** Where others start from says that a path can be a file, and not that it can be no other. */
function decideAlone(fits, ties) {
    const candidates = [...new Set([...fits.map(({ path }) => path), ...ties])];
    const [only, ...more] = candidates;
    if (only === undefined)
        return none;
    if (more.length > 0)
        return { is: 'tie', candidates: candidates.slice(0, mostCandidates) };
    const best = fits.reduce((a, b) => (a && a.rule.count >= b.rule.count ? a : b), undefined);
    return best ? found(best) : { is: 'found', path: only, by: 'suffix' };
}
const found = ({ rule, path }) => ({
    is: 'found',
    path,
    by: rule.isIdentity ? 'known' : rule.count > 1 ? 'prefix' : 'suffix',
});

;// CONCATENATED MODULE: ./build/checks/coverage/paths/infer.js





/**
 * Finds the folders that a report's paths start from, by the files that end like them, and reads all paths from there:
 * one path alone can end like a wrong file, or like several.
 */
function infer(open, known, { isRootless = false, told = new Set() } = {}) {
    const isPlain = open.every(({ forms: [first = '', ...more] }) => more.length === 0 && !(0,normalise/* isAbsolute */.oP)(first) && known.has(first));
    if (isPlain)
        return open.map(({ forms: [path = ''] }) => ({ is: 'found', path, by: 'known' }));
    const rules = headRules();
    const nearest = open.map((path) => vote(path, known, rules));
    const fits = open.map((path) => fitsOf(path, known, rules));
    const explained = fits.map((own, index) => ({
        kind: kindOf(open[index]?.forms.at(-1) ?? ''),
        rules: [...new Set(own.map(({ rule }) => rule))],
        form: own[0]?.form ?? '',
    }));
    for (const own of explained)
        rules.count(own.rules);
    if (isRootless)
        return open.map((_, index) => decideAlone(fits[index] ?? [], nearest[index] ?? []));
    const belief = believe(explained, rules, told);
    return open.map((path, index) => decide(path, fits[index] ?? [], { ties: nearest[index] ?? [], rules, belief }));
}

;// CONCATENATED MODULE: ./build/checks/coverage/paths/locate.js


/** The path as far as rules, folders and modules tell, surest first. */
function locate(report, places) {
    const plain = (0,normalise/* normalise */.j7)(report);
    return (locateTold(report, places) ??
        locateInRoot(plain, places) ??
        choose(places.sources.map((folder) => (0,normalise/* joinPath */.uJ)(folder, plain)), 'source', places) ??
        locateInSourceRoots(plain, places) ??
        locateInModules(plain, places) ??
        (places.home === undefined || (0,normalise/* isAbsolute */.oP)(plain)
            ? { is: 'open', path: plain }
            : place((0,normalise/* joinPath */.uJ)(places.home, plain), 'source', places)));
}
/** Where the config leads the path, or the path itself. */
function locateTold(report, places) {
    const plain = (0,normalise/* normalise */.j7)(report);
    const ruled = (0,rules/* applyRules */.IU)(places.mappings, plain);
    if (ruled !== undefined)
        return place(ruled, 'mapping', places);
    // A name that looks like an URL or like Windows can be a name.
    if (plain !== report && places.known.has(report))
        return locate_found(report, 'known');
    return (0,normalise/* isAbsolute */.oP)(plain) ? locateAbsolute(plain, places) : undefined;
}
const locate_found = (path, by) => ({ is: 'found', mapped: { path, by } });
function locateAbsolute(plain, { known, roots }) {
    const nearest = roots
        .map((root) => (0,normalise/* inside */.nx)(root, plain))
        .filter((path) => path !== undefined)
        .sort((a, b) => a.length - b.length);
    const path = nearest.find((one) => known.has(one)) ?? nearest[0];
    if (path === undefined)
        return { is: 'open', path: plain };
    return known.has(path) ? locate_found(path, 'workspace') : { is: 'placed', path, by: 'workspace' };
}
/** A place that someone named: there or nowhere. */
function place(to, by, places) {
    const path = (0,normalise/* normalise */.j7)(to);
    if ((0,normalise/* isAbsolute */.oP)(path))
        return locateAbsolute(path, places);
    return places.known.has(path) ? locate_found(path, by) : { is: 'placed', path, by };
}
/** Who names the folder says that its paths are nowhere else. */
function locateInRoot(plain, places) {
    if (places.root === undefined || (0,normalise/* isAbsolute */.oP)(plain))
        return undefined;
    const located = place((0,normalise/* joinPath */.uJ)(places.root, plain), 'root', places);
    if (located.is === 'found')
        return locate_found(located.mapped.path, 'root');
    const folder = rootFolder(places);
    if (folder === undefined)
        return located;
    if (places.known.has(plain) && (0,normalise/* inside */.nx)(folder, plain) !== undefined)
        return locate_found(plain, 'root');
    const { sourceRoots, known } = places;
    const below = sourceRoots.flatMap((one) => endingIn((0,normalise/* joinPath */.uJ)(one, plain), known));
    const within = below.filter((path) => (0,normalise/* inside */.nx)(folder, path) !== undefined);
    return choose(within, 'source-root', places) ?? locateInModules(plain, places) ?? located;
}
/** Where the report's paths start from in the gated directory, if that was told and is there. */
function rootFolder({ root, roots }) {
    if (root === undefined || !(0,normalise/* isAbsolute */.oP)(root))
        return root;
    return roots.includes(root) ? '' : roots.map((one) => (0,normalise/* inside */.nx)(one, root)).find((path) => path !== undefined);
}
// A path without a package may be the end of all there is.
const locate_mostCandidates = 1_000;
function endingIn(path, known) {
    const endings = known.endingIn(path);
    const count = Math.min(endings?.count ?? 0, locate_mostCandidates);
    return Array.from({ length: count }, (_, index) => endings?.at(index) ?? '');
}
function choose(paths, by, { known }) {
    const candidates = [...new Set(paths.map(normalise/* normalise */.j7))].filter((path) => known.has(path));
    const [first, ...more] = candidates;
    if (first === undefined)
        return undefined;
    return more.length > 0 ? { is: 'tie', candidates } : locate_found(first, by);
}
/** Of several modules with the same source root, only one may have the file; else comparing with others may tell. */
function locateInSourceRoots(plain, places) {
    if (places.sourceRoots.length === 0 || (0,normalise/* escapes */.r6)(plain))
        return undefined;
    const direct = choose(places.sourceRoots.map((root) => (0,normalise/* joinPath */.uJ)(root, plain)), 'source-root', places);
    if (direct)
        return direct;
    const endings = places.sourceRoots.map((root) => places.known.endingIn((0,normalise/* joinPath */.uJ)(root, plain)));
    const [only, ...more] = endings.filter((one) => one !== undefined);
    return only?.count === 1 && more.length === 0 ? locate_found(only.at(0), 'source-root') : undefined;
}
function locateInModules(plain, { known, goModules }) {
    for (const { module, directory } of goModules) {
        const rest = (0,normalise/* inside */.nx)(module, plain);
        if (rest === undefined)
            continue;
        const path = (0,normalise/* joinPath */.uJ)(directory, rest);
        return known.has(path) ? locate_found(path, 'module') : { is: 'placed', path, by: 'module' };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/checks/coverage/paths/locate-package.js



/**
 * Where a file of a package is. Modules have the same packages and one report has several modules: of all files that
 * end like the path only the config and the report's own groups tell which is meant, never its other paths.
 */
function locatePackage(label, file, places) {
    // Two modules with one path are told apart by their labels, for which there may be mappings.
    const labelled = label === file.path ? undefined : locateTold(label, places);
    if (labelled?.is === 'found')
        return labelled;
    const told = locateTold(file.path, places);
    if (told)
        return told;
    if (labelled?.is === 'placed' && labelled.by === 'mapping')
        return labelled;
    const plain = (0,normalise/* normalise */.j7)(file.path);
    const chosen = choicesOf(plain, places).map((choice) => chooseFile(choice, file, places));
    return chosen.find(isOfGroup) ?? chosen[0] ?? { is: 'open', path: plain };
}
const isOfGroup = (located) => located.is === 'found' && located.mapped.by === 'group';
/** What the path can be, as far as the source roots tell, and beyond them: a module may have others. */
function choicesOf(plain, places) {
    const { known, sourceRoots } = places;
    const root = rootFolder(places);
    const direct = root === undefined ? '' : (0,normalise/* normalise */.j7)((0,normalise/* joinPath */.uJ)(root, plain));
    if (known.has(direct))
        return [{ candidates: [direct], by: 'root' }];
    const inSourceRoots = new Set(sourceRoots.flatMap((folder) => endingIn((0,normalise/* joinPath */.uJ)(folder, plain), known)));
    const choices = [
        { candidates: [...inSourceRoots], by: 'source-root' },
        { candidates: endingIn(plain, known), by: known.has(plain) ? 'known' : 'suffix' },
    ];
    return choices.filter(({ candidates }) => candidates.length > 0).map((choice) => keepInRoot(choice, places));
}
/** The files inside the folder that the report is said to start in, where there are such. */
function keepInRoot(choice, places) {
    const root = rootFolder(places);
    const candidates = root ? choice.candidates.filter((path) => (0,normalise/* inside */.nx)(root, path) !== undefined) : [];
    return candidates.length > 0 ? { candidates, by: 'root' } : choice;
}

;// CONCATENATED MODULE: ./build/checks/coverage/paths/map-once.js









/** In one spelling of the paths: first what is sure, then what comparing the others tells. */
function mapOnce(reports, places) {
    const packages = reports.map((report) => packageOf(report, places));
    const paths = reports.map((report, index) => packages[index]?.path ?? places.fold(report));
    const located = paths.map((path, index) => {
        const file = packages[index];
        return file ? locatePackage(places.fold(reports[index] ?? ''), file, places) : locate(path, places);
    });
    const open = located.map((one, index) => openPath(paths[index] ?? '', one, places));
    const asked = open.filter((one) => one !== undefined);
    const isRootless = places.packages !== undefined;
    const told = new Set(located.flatMap((one, index) => (isTold(one) ? [kindOf((0,normalise/* normalise */.j7)(paths[index] ?? ''))] : [])));
    const inferred = infer(asked, places.known, { isRootless, told });
    const answers = new Map(inferred.map((answer, index) => [asked[index], answer]));
    const left = asked.filter((one) => answers.get(one)?.is === 'none' && one.least === 1);
    const flat = matchFlatFolders([...new Set(left.flatMap(({ forms }) => forms))], places);
    return located.map((one, index) => {
        const own = open[index];
        if (one.is === 'found' || one.is === 'tie')
            return one;
        const [answer, file] = [own && answers.get(own), packages[index]];
        if (answer?.is === 'tie' && file) {
            return chooseFile(keepInRoot({ candidates: answer.candidates, by: 'suffix' }, places), file, places);
        }
        return (outcomeOf(answer, own?.forms.map((form) => flat.get(form)).find((file) => file !== undefined)) ?? rest(one));
    });
}
/** By more than what it looks like; what source roots tell of is asked as well. */
const isTold = (located) => located.is === 'found' && located.mapped.by !== 'source-root';
function packageOf(report, { packages, fold }) {
    const file = packages?.get(report);
    return file && { path: fold(file.path), modules: file.modules.map(fold) };
}
const rest = (located) => located.is === 'placed' ? { is: 'placed', path: located.path } : { is: 'none' };
function outcomeOf(answer, flat) {
    if (answer?.is === 'found')
        return { is: 'found', mapped: { path: answer.path, by: answer.by } };
    if (answer?.is === 'tie')
        return answer;
    return flat === undefined ? undefined : { is: 'found', mapped: { path: flat, by: 'prefix' } };
}
/** What there is to compare; undefined where the place of a path is sure, or its file cannot be ours. */
function openPath(report, located, places) {
    if (located.is === 'tie' || report.length > normalise/* mostCharacters */.sw)
        return undefined;
    const plain = (0,normalise/* normalise */.j7)(report);
    const least = (0,foreign/* leastShared */.N)(report, plain);
    if (located.is === 'found') {
        const isTold = located.mapped.by === 'source-root';
        return isTold ? { forms: [plain], least: 1, sure: located.mapped.path } : undefined;
    }
    // An installed package inside the workspace may be the repository's own.
    if (located.is === 'placed')
        return openPackage(located.by === 'source' ? located.path : plain, located);
    if (isModule(located.path, places))
        return undefined;
    return { forms: formsOf(located.path, places), least };
}
function openPackage(path, { by }) {
    const least = (0,foreign/* leastShared */.N)(path, path);
    return least > 1 && (by === 'workspace' || by === 'source') ? { forms: [path], least } : undefined;
}
/** A Go package of another module, which may well have a file of the same name. */
const isModule = (path, { goModules }) => goModules.length > 0 && !(0,normalise/* isAbsolute */.oP)(path) && /^[^/]+\.[a-z]{2,}\/.*\.go$/i.test(path);

;// CONCATENATED MODULE: ./build/checks/coverage/paths/map-paths.js






/**
 * Leads the paths of one report to paths of the repository. A path that could be several files is no path of any: it is
 * ambiguous, and never the first of them.
 */
function mapPaths(input) {
    const paths = [...new Set(input.paths)];
    const outcomes = new Map(zip(paths, mapOnce(paths, openPlaces(input, knownPaths(input.known)))));
    for (const [fold, by] of [
        [sameUnicode, 'unicode'],
        [sameCase, 'case'],
    ]) {
        if (isLeft(paths, outcomes, by))
            addFolded(input, paths, { fold, by, outcomes });
    }
    return sortOut(outcomes, { isRootless: input.packages !== undefined });
}
const isOpen = (outcome) => outcome?.is === 'none' || outcome?.is === 'placed';
function isLeft(paths, outcomes, by) {
    const isWorthIt = (path) => by === 'case' || /[^\0-\x7f]/.test(path);
    return paths.some((path) => isOpen(outcomes.get(path)) && isWorthIt(path) && !(0,foreign/* isForeign */.j)(path));
}
/** All paths again, so that those which are left are compared with the others, in a spelling that hides a difference. */
function addFolded(input, paths, { fold, by, outcomes }) {
    const files = foldPaths(input.known, fold);
    const places = openPlaces(input, knownPaths([...files.keys()].sort()), fold);
    const again = mapOnce(paths, places);
    for (const [index, path] of paths.entries()) {
        const outcome = again[index];
        if (!isOpen(outcomes.get(path)) || outcome?.is !== 'found')
            continue;
        const file = files.get(outcome.mapped.path);
        if (file !== undefined)
            outcomes.set(path, { is: 'found', mapped: { path: file, by } });
    }
}
function sortOut(outcomes, { isRootless }) {
    const mapped = new Map();
    const ambiguous = [];
    const unmapped = [];
    for (const [path, outcome] of outcomes) {
        const untracked = outcome.is === 'placed' ? untrackedAt(outcome.path, path) : undefined;
        if (outcome.is === 'found')
            mapped.set(path, outcome.mapped);
        else if (outcome.is === 'tie')
            ambiguous.push({ path, candidates: outcome.candidates });
        else if (untracked)
            mapped.set(path, untracked);
        else
            unmapped.push(path);
    }
    return { mapped, ambiguous: [...ambiguous, ...rivalsIn(mapped, isRootless ? allButSurest : guessed)], unmapped };
}
// By these a path is taken for a file because it looks like it; by the others it is that file.
const guesses = new Set(['prefix', 'suffix', 'unicode', 'case']);
const mostRivals = 20;
/** Two spellings may be one file; one that only looks like it may be another. */
function guessed(claims) {
    const spellings = new Set(claims.map(([path]) => (0,normalise/* normalise */.j7)(path)));
    return spellings.size > 1 ? claims.filter(([, by]) => guesses.has(by)) : [];
}
// What tells a file of a package from those of other modules, surest first.
const surest = ['mapping', 'workspace', 'group', 'root', 'source-root', 'known'];
/** Two packages are never one file, whatever led there. */
function allButSurest(claims) {
    const rankOf = (by) => (surest.includes(by) ? surest.indexOf(by) : surest.length);
    const best = claims.reduce((least, [, by]) => Math.min(least, rankOf(by)), surest.length);
    const [first, ...equals] = claims.filter(([, by]) => rankOf(by) === best);
    return equals.length > 0 ? claims : claims.filter((claim) => claim !== first);
}
/** Two paths of one report are two files: where both lead to one, those which need not be it are taken back. */
function rivalsIn(mapped, takenBack) {
    const byTarget = new Map();
    for (const [path, { path: target, by }] of mapped) {
        const claims = byTarget.get(target);
        if (claims)
            claims.push([path, by]);
        else
            byTarget.set(target, [[path, by]]);
    }
    const rivals = [];
    for (const [target, claims] of byTarget) {
        if (claims.length < 2)
            continue;
        const first = claims.slice(0, mostRivals).map(([path]) => path);
        for (const [path] of takenBack(claims)) {
            const others = first.filter((other) => other !== path);
            rivals.push({ path, candidates: [target], rivals: others });
            mapped.delete(path);
        }
    }
    return rivals;
}
const untrackedAt = (place, path) => (0,normalise/* escapes */.r6)(place) || (0,foreign/* isForeign */.j)(path) ? undefined : { path: place, by: 'untracked' };
function zip(a, b) {
    return a.flatMap((one, index) => {
        const other = b[index];
        return other === undefined ? [] : [[one, other]];
    });
}

// EXTERNAL MODULE: ./build/checks/coverage/read-reports.js + 2 modules
var read_reports = __webpack_require__(5860);
;// CONCATENATED MODULE: ./build/checks/coverage/map-report.js






function mapReport(report, { root }, { paths, 'source-roots': sourceRoots }, { known, isPartial, roots, goModules }) {
    return mapPaths({
        paths: report.files.map(({ path }) => path),
        sources: report.sources,
        packages: report.packages,
        mappings: paths.map(rules/* parsePathRule */.hu),
        known: isPartial ? completed(known, report) : known,
        roots,
        sourceRoots,
        goModules,
        root,
    });
}
/** A report that names some of the files exactly starts from where they do: its other paths are files of their own. */
function completed(known, { files, packages }) {
    const all = new Set(known);
    const own = files.map(({ path }) => (0,normalise/* normalise */.j7)(packages?.get(path)?.path ?? path));
    return own.some((path) => all.has(path)) ? [...new Set([...known, ...own])].sort() : known;
}
const mostNamed = 10;
function listed(paths) {
    const first = paths.slice(0, mostNamed).map((path) => (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(path, 200)));
    return paths.length > mostNamed ? [...first, `and ${paths.length - mostNamed} more`] : first;
}
/** The paths that are no file of the repository, wherever they would lie. */
const strangersIn = ({ mapped, unmapped }) => [
    ...[...mapped].flatMap(([path, { by }]) => (by === 'untracked' ? [path] : [])),
    ...unmapped,
];
function ambiguity(file, { path, candidates, rivals }) {
    const name = (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(path, 200));
    const [only = ''] = candidates;
    return rivals
        ? (0,read_reports/* problemOf */.Zw)('path-ambiguous', `${name} in ${file} looks like ${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(only, 200))}, and so do others in it`, file, listed(rivals))
        : (0,read_reports/* problemOf */.Zw)('path-ambiguous', `${name} in ${file} can be ${candidates.length} files of this repository`, file, listed(candidates));
}
/** A report most of whose paths lead nowhere is about something else: the few that fit may fit by accident. */
function mapProblems({ file }, map, isIgnored) {
    const { mapped, ambiguous, unmapped } = map;
    const strangers = strangersIn(map).filter((path) => !(0,foreign/* isForeign */.j)(path) && !isIgnored(path));
    const found = [...mapped.values()].filter(({ by }) => by !== 'untracked').length;
    if (ambiguous.length > 0 || (found > 0 && strangers.length <= found)) {
        return ambiguous.map((one) => ambiguity(file, one));
    }
    const all = mapped.size + unmapped.length;
    const told = found > 0 ? `${strangers.length} of ${all} paths in ${file} are` : noneOf(all, file);
    return [(0,read_reports/* problemOf */.Zw)('report-unmapped', `${told} no files of this repository`, file, listed(strangers))];
}
const noneOf = (all, file) => all === 1 ? `the one path in ${file} leads to` : `all of ${all} paths in ${file} lead to`;


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _map_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10832);
/* harmony import */ var _paths_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20860);
/* harmony import */ var _pile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20887);
/* harmony import */ var _read_reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5860);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44321);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13382);






/** Reads the wanted reports one after the other, so that only one is in memory beside what is kept of all. */
async function measure(world, options) {
    const measured = { pile: new Map(), reports: [], problems: [], maps: [] };
    const absent = [];
    for (const wanted of (0,_read_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .wantedOf */ .Lm)(options)) {
        const { suite } = wanted;
        const names = new Set();
        for (const glob of wanted.globs) {
            const found = await (0,_read_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)([glob], world.files);
            if (found.length === 0)
                absent.push({ ...noneFound(glob, suite), suite });
            for (const name of found)
                names.add(name);
        }
        for (const name of [...names].sort()) {
            const read = await (0,_read_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .readReport */ .tL)(name, world.files);
            if (!('rule' in read))
                add(read, measured, { wanted, options, world });
            else if (read.rule === 'report-missing')
                absent.push({ ...read, suite });
            else
                measured.problems.push(read);
        }
    }
    // What is there of a suite says nothing about the rest of it.
    for (const { suite, ...problem } of absent) {
        if (measured.pile.has(suite) || !world.mayBeAbsent(suite))
            measured.problems.push(problem);
    }
    return measured;
}
function add(read, measured, { wanted, options, world }) {
    const map = (0,_map_report_js__WEBPACK_IMPORTED_MODULE_0__/* .mapReport */ .p1)(read.report, wanted, options, world.repository);
    const isIgnored = (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOf */ .EB)(options.ignore);
    const libraries = new Set(world.withLibraries ? [] : map.unmapped.filter(_paths_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeign */ .j));
    const files = read.report.files
        .filter(({ path }) => !libraries.has(path))
        .map((file) => ({ ...file, path: map.mapped.get(file.path)?.path ?? file.path }))
        .filter(({ path }) => !isIgnored(path));
    const clashes = (0,_pile_js__WEBPACK_IMPORTED_MODULE_2__/* .addToPile */ .ZA)(measured.pile, files, wanted.suite);
    measured.maps.push({ file: read.file, map });
    for (const problem of (0,_map_report_js__WEBPACK_IMPORTED_MODULE_0__/* .mapProblems */ .xE)(read, map, isIgnored))
        measured.problems.push(problem);
    if (clashes.length > 0)
        measured.problems.push(notMergeable(read, clashes));
    measured.reports.push(describe(read, map, wanted.suite));
}
const noneFound = (glob, suite) => (0,_read_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)('report-missing', `no file fits ${glob}${suite === undefined ? '' : ` of the suite ${suite}`}`);
const notMergeable = ({ file, report }, paths) => (0,_read_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)('not-mergeable', `${file} has figures without lines (${report.format}) for ${paths.length} files that another report has too`, file, (0,_map_report_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(paths));
function describe({ file, report }, map, suite) {
    const strangers = (0,_map_report_js__WEBPACK_IMPORTED_MODULE_0__/* .strangersIn */ .Zz)(map);
    const own = strangers.filter((path) => !(0,_paths_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeign */ .j)(path));
    const foreign = strangers.length - own.length;
    const libraries = `${foreign} ${foreign === 1 ? 'file' : 'files'} of libraries and tools, outside this repository`;
    return {
        file,
        format: report.format,
        ...(suite !== undefined && { suite }),
        files: report.files.length,
        totals: (0,_pile_js__WEBPACK_IMPORTED_MODULE_2__/* .totalsOfAll */ .q3)(report.files),
        declared: report.declared,
        unmapped: { count: own.length, first: (0,_map_report_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(own) },
        notes: foreign > 0 ? [...report.notes, libraries] : [...report.notes],
    };
}


/***/ }),

/***/ 20860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ leastShared),
/* harmony export */   j: () => (/* binding */ isForeign)
/* harmony export */ });
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57942);

// Folders of installed packages: what follows may be the repository's own package, installed or linked.
const packages = new Set(['site-packages', 'dist-packages', 'node_modules', 'bower_components', 'vendor']);
const hasPackages = /(?:site-packages|dist-packages|node_modules|bower_components|vendor)\//;
const systems = [
    /^\/usr\/(?:local\/)?(?:include|lib|lib64|share|src)\//,
    /^\/(?:Library|System|Applications|nix\/store|rustc|opt\/hostedtoolcache)\//,
    /^[A-Z]:\/(?:Program Files(?: \(x86\))?|Windows)\//i,
    /(?:^|\/)(?:\.venv|\.tox|\.nox|\.cargo\/registry|\.rustup|\.nuget\/packages|\.pub-cache|\.m2|go\/pkg\/mod)\//,
    /^[\0<]|^\(|^\[|^(?:data|node|virtual|internal|native|external|eval|blob)[: ]|^$/,
    /^(?:webpack|\(webpack\))\/(?:bootstrap|runtime|startup|before-startup|after-startup|buildin|universalModuleDefinition)/,
];
const generated = /(?:^|\/)(?:__generated__|generated|generated-sources|_generated)\/|\.(?:pb|gen|g)\.[a-z]+$|_pb2(?:_grpc)?\.pyi?$/;
/** Whether a path that is not of the repository need not be: a library, the system, or made by a program. */
function isForeign(path) {
    const plain = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(path);
    return isSystem(path) || isSystem(plain) || lastPackages(plain) >= 0 || generated.test(plain);
}
const isSystem = (path) => systems.some((pattern) => pattern.test(path));
function lastPackages(path) {
    if (!hasPackages.test(path))
        return -1;
    return path
        .split('/')
        .slice(0, -1)
        .findLastIndex((segment) => packages.has(segment));
}
/**
 * How many segments a file of the repository must share with a path to be taken for it: of an installed package all
 * that is below it, or our `src/index.ts` would be credited with that of a dependency. Infinity where none is enough.
 */
function leastShared(report, path) {
    const marker = lastPackages(path);
    if (marker >= 0)
        return Math.max(2, path.split('/').length - marker - 1);
    return isSystem(report) || isSystem(path) ? Infinity : 1;
}


/***/ }),

/***/ 20887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ mergeSuites),
/* harmony export */   ZA: () => (/* binding */ addToPile),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   kx: () => (/* binding */ suiteTotals),
/* harmony export */   q3: () => (/* binding */ totalsOfAll)
/* harmony export */ });
/* harmony import */ var _formats_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50026);
/* harmony import */ var _formats_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44087);


/** Lays files onto the pile; answers with the paths that two reports give only figures of, which cannot be merged. */
function addToPile(pile, files, suite) {
    const target = pile.get(suite) ?? new Map();
    pile.set(suite, target);
    return addAll(target, files);
}
function addAll(target, files) {
    const clashes = [];
    for (const file of files) {
        const known = target.get(file.path);
        if (known && !(0,_formats_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .canMerge */ .vW)(known, file))
            clashes.push(file.path);
        else
            target.set(file.path, known ? (0,_formats_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeFiles */ .Ai)(known, file) : file);
    }
    return clashes;
}
/** All suites together. */
function mergeSuites(pile) {
    const [first = new Map(), ...more] = pile.values();
    if (more.length === 0)
        return { files: first, clashes: [] };
    const files = new Map(first);
    const clashes = more.flatMap((suite) => addAll(files, suite.values()));
    return { files, clashes };
}
const totalsOfAll = (files) => (0,_formats_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .sumTotals */ .L_)(Array.from(files, _formats_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA));
const suiteTotals = (pile) => Object.fromEntries(named(pile).map(([suite, files]) => [suite, totalsOfAll(files.values())]));
const named = (pile) => [...pile].flatMap(([suite, files]) => (suite === undefined ? [] : [[suite, files]]));
/** The figures of each file, sorted by path. */
function figuresOf(files, pile, isKnown) {
    const suites = named(pile);
    return [...files.values()]
        .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
        .map((file) => ({
        path: file.path,
        totals: (0,_formats_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(file),
        ...(suites.length > 0 && { suites: suitesOf(suites, file.path) }),
        ...(!isKnown(file.path) && { outside: true }),
    }));
}
const suitesOf = (suites, path) => Object.fromEntries(suites.flatMap(([suite, files]) => {
    const file = files.get(path);
    return file ? [[suite, (0,_formats_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(file)]] : [];
}));


/***/ }),

/***/ 5860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R8: () => (/* binding */ filesOf),
  V2: () => (/* binding */ isMeasured),
  Zw: () => (/* binding */ problemOf),
  tL: () => (/* binding */ readReport),
  YY: () => (/* binding */ readingProblem),
  Lm: () => (/* binding */ wantedOf)
});

// EXTERNAL MODULE: ./build/formats/coverage/model.js
var model = __webpack_require__(95351);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/formats/join-bytes.js
var join_bytes = __webpack_require__(85193);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/formats/coverage/sniff.js


const starts = (text) => (head) => head.startsWith(text);
// What people hand to a coverage gate by mistake. The head is read as Latin 1: a character is a byte.
const strangers = [
    { isIt: starts('\x1f\x8b'), what: 'is compressed with gzip', hint: 'Unpack it first.' },
    { isIt: starts('PK\x03\x04'), what: 'is a zip archive', hint: 'Unpack it first.' },
    {
        isIt: starts('SQLite format 3\0'),
        what: 'is the data file of coverage.py, not a report',
        hint: 'Write a report: `coverage json` or `coverage xml`.',
    },
    {
        isIt: starts('!coverage.py:'),
        what: 'is the data file of an old coverage.py, not a report',
        hint: 'Write a report: `coverage xml`.',
    },
    {
        isIt: starts('\x01\xc0\xc0'),
        what: 'is the execution data of JaCoCo, not a report',
        hint: 'Write the XML report: the task `jacocoTestReport`, or the goal `jacoco:report`.',
    },
    {
        isIt: (head) => /^(?:\xfflprof|\x81rforpl\xff|\xfflprofi\x81)/.test(head),
        what: 'is a profile of LLVM, not a report',
        hint: 'Write a report: `llvm-cov export -format=lcov`.',
    },
    {
        isIt: (head) => /^(?:adcg|gcda|oncg|gcno)/.test(head),
        what: "is gcc's own data, not a report",
        hint: 'Write a report with lcov or gcovr.',
    },
    {
        isIt: (head) => /^\0c[vw]m/.test(head),
        what: "is Go's binary coverage data, not a profile",
        hint: 'Convert it: `go tool covdata textfmt -i=DIR -o=FILE`.',
    },
    {
        isIt: (head) => /^ +-: +0:(?:Source|Graph|Data|Runs):/.test(head),
        what: 'is the annotated source that gcov writes',
        hint: 'Write a report with lcov or gcovr.',
    },
    {
        isIt: starts('%PDF-'),
        what: 'is a PDF document',
        hint: 'Name the machine-readable report.',
    },
];
/** Which family of formats the first bytes of a file are of; one that is none is refused by what it is. */
function sniff(head, file) {
    // What a TextDecoder calls Latin 1 is Windows 1252, which changes some bytes.
    const bytes = String.fromCharCode(...head);
    const stranger = strangers.find(({ isIt }) => isIt(bytes));
    if (stranger)
        throw new errors/* GateError */.ue('malformed', `${file} ${stranger.what}`, { at: { file }, hint: stranger.hint });
    const text = bytes.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replace(/^[\0\s]+/, '');
    if (text === '')
        throw new errors/* GateError */.ue('malformed', `${file} is empty`, { at: { file }, hint: writeOne });
    if (text.startsWith('<'))
        return 'xml';
    if (/^[{[]/.test(text))
        return 'json';
    if (text.startsWith('mode:'))
        return 'gocover';
    if (/^(?:TN|SF|VER):/m.test(text))
        return 'lcov';
    throw new errors/* GateError */.ue('malformed', `${file} is no coverage report: it begins with ${quoted(text)}`, {
        at: { file, line: 1 },
        hint: `Expected one of ${formatTitles}.`,
    });
}
const quoted = (text) => /[\0\x80-\xff]/.test(text.slice(0, 80)) ? 'binary data' : `"${(0,visible/* visible */.RK)((0,visible/* clip */.$Q)(text.split(/[\r\n]/)[0] ?? '', 60))}"`;
const writeOne = 'Let the tests write it, and look whether the step that does so ran.';
const formatTitles = 'lcov, Cobertura, Clover, JaCoCo, OpenCover, dotCover, scoverage and SonarQube XML, Go cover profiles, and JSON of Istanbul, coverage.py, SimpleCov and gcovr';

;// CONCATENATED MODULE: ./build/formats/coverage/read.js



// A reader is loaded when a report of its family turns up.
const openers = {
    lcov: async () => (await Promise.all(/* import() */[__webpack_require__.e(8487), __webpack_require__.e(5792)]).then(__webpack_require__.bind(__webpack_require__, 35792))).openLcov,
    gocover: async () => (await Promise.all(/* import() */[__webpack_require__.e(8487), __webpack_require__.e(9812)]).then(__webpack_require__.bind(__webpack_require__, 82548))).openGoCover,
    xml: async () => {
        const [{ openXml }, { xmlFormats }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6805), __webpack_require__.e(415)]).then(__webpack_require__.bind(__webpack_require__, 415)), Promise.all(/* import() */[__webpack_require__.e(8487), __webpack_require__.e(7371)]).then(__webpack_require__.bind(__webpack_require__, 67035))]);
        return openXml(xmlFormats);
    },
    json: async () => {
        const [{ openJson }, { jsonFormats }] = await Promise.all([__webpack_require__.e(/* import() */ 6700).then(__webpack_require__.bind(__webpack_require__, 96700)), Promise.all(/* import() */[__webpack_require__.e(8487), __webpack_require__.e(2045)]).then(__webpack_require__.bind(__webpack_require__, 62045))]);
        return openJson(jsonFormats);
    },
};
/** Reads a report of any format that is known, told by its content. Throws a GateError for what is none. */
async function readCoverage(chunks, file) {
    const waiting = [];
    let reader;
    const begin = async () => {
        const opened = (await openers[sniff((0,join_bytes/* joinBytes */.m)(waiting).subarray(0, headBytes), file)]())(file);
        for (const chunk of waiting)
            opened.write(chunk);
        return opened;
    };
    for await (const chunk of chunks) {
        if (reader)
            reader.write(chunk);
        else {
            waiting.push(chunk.slice());
            if (lengthOf(waiting) >= headBytes)
                reader = await begin();
        }
    }
    const report = (reader ?? (await begin())).end();
    if (report.files.every(({ path }) => path !== ''))
        return report;
    throw new errors/* GateError */.ue('malformed', `${file} has coverage of a file without a name`, { at: { file } });
}
// Enough for blanks and a comment before the first telling word.
const headBytes = 4_096;
const lengthOf = (chunks) => chunks.reduce((sum, { length }) => sum + length, 0);

// EXTERNAL MODULE: ./build/formats/coverage/totals.js
var coverage_totals = __webpack_require__(44087);
;// CONCATENATED MODULE: ./build/checks/coverage/read-reports.js




const wantedOf = ({ reports }) => reports.map((one) => (typeof one === 'string' ? { globs: [one] } : { ...one, globs: one.files }));
/** The files of a glob; a name that is no glob is taken by its word, so that its absence is told by name. */
async function filesOf(globs, files) {
    const [names, patterns] = [globs.filter((one) => !isGlob(one)), globs.filter(isGlob)];
    return [...new Set([...names, ...(patterns.length > 0 ? await files.list(patterns) : [])])].sort();
}
const isGlob = (text) => /[*?[\]{}!]/.test(text);
/** Whether the report has anything that could be covered. */
function isMeasured(file) {
    const totals = (0,coverage_totals/* totalsOf */.vA)(file);
    return model/* metrics */.qd.some((metric) => totals[metric].total > 0);
}
/** Throws only what nobody foresaw: a report that cannot be read is a problem, and the others go on. */
async function readReport(file, files) {
    try {
        const report = await readCoverage(files.stream(file), file);
        if (report.files.some(isMeasured))
            return { file, report };
        const what = report.files.length === 0 ? 'of no file' : 'that knows nothing to cover';
        return problemOf('report-empty', `${file} is a ${report.format} report ${what}`, file, report.notes);
    }
    catch (thrown) {
        return readingProblem(thrown, file);
    }
}
function readingProblem(thrown, file) {
    if (!(thrown instanceof errors/* GateError */.ue) || thrown.kind === 'cancelled')
        throw thrown;
    const { message, hint, at } = thrown;
    const rule = thrown.kind === 'not-found' ? 'report-missing' : 'report-unreadable';
    return {
        rule,
        message,
        at: at?.line === undefined ? { file } : { file, line: at.line },
        ...(hint && { details: [hint] }),
    };
}
const problemOf = (rule, message, file, details = []) => ({
    rule,
    message,
    ...(file !== undefined && { at: { file } }),
    ...(details.length > 0 && { details: [...details] }),
});


/***/ }),

/***/ 13382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readRepositoryPaths)
/* harmony export */ });
/* harmony import */ var _formats_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72632);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69688);



async function readRepositoryPaths({ files, git }) {
    const isRepository = (await git.head()) !== undefined;
    const known = isRepository ? await git.tracked() : await files.list(['**']);
    const manifests = known.filter((path) => /(?:^|\/)go\.mod$/.test(path));
    const goModules = await Promise.all(manifests.map(async (path) => ({ path, module: await readModule(path, files) })));
    return {
        known,
        roots: await files.directories(),
        goModules: goModules.flatMap(({ path, module }) => module === undefined ? [] : [{ module, directory: path.replace(/\/?go\.mod$/, '') }]),
    };
}
async function readModule(path, files) {
    try {
        const text = (0,_formats_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(await files.read(path), path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.sourceFileBytes);
        return /^module[ \t]+"?([^\s"]+)"?/m.exec(text)?.[1];
    }
    catch (thrown) {
        // Deleted from disk, or a link: then its paths are mapped by their ends.
        if (thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue && thrown.kind !== 'cancelled')
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 33462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ asHits),
/* harmony export */   Ue: () => (/* binding */ moreHits),
/* harmony export */   oI: () => (/* binding */ addHits)
/* harmony export */ });
// Whole numbers up to here add without rounding, so that merging gives the same in any order.
const most = Number.MAX_SAFE_INTEGER;
/** A count as a report has it: negative is none, a fraction is at least one, too many is the most. */
function asHits(count) {
    if (!(count > 0))
        return 0;
    return count >= most ? most : Math.ceil(count);
}
const addHits = (a, b) => Math.min(a + b, most);
const moreHits = (a, b) => Math.max(a, b);


/***/ }),

/***/ 50026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ mergeFiles),
/* harmony export */   nz: () => (/* binding */ mergeByPath),
/* harmony export */   vW: () => (/* binding */ canMerge)
/* harmony export */ });
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33462);

/**
 * What two reports know of one file. In any order and grouping the result is the same: a line that one of them does not
 * know is unknown there, neither covered nor left out. Figures without lines are not merged: see `canMerge`.
 */
function mergeFiles(a, b, combine = _hits_js__WEBPACK_IMPORTED_MODULE_0__/* .addHits */ .oI) {
    if (a.placeholder && !b.placeholder)
        return { ...b, path: a.path };
    if (b.placeholder && !a.placeholder)
        return a;
    return {
        path: a.path,
        lines: mergeLines(a.lines, b.lines, combine),
        branches: mergeBranches(a.branches, b.branches, combine),
        functions: mergeFunctions(a.functions, b.functions, combine),
        statements: mergeStatements(a.statements, b.statements, combine),
        instructions: mergeCounted(a.instructions, b.instructions),
        ...(a.placeholder && { placeholder: true }),
        ...(a.summary && { summary: a.summary }),
    };
}
/** Two totals do not tell which lines they share. */
const canMerge = (a, b) => !a.summary && !b.summary;
/** The files of one or more reports, each path once. */
function mergeByPath(files, combine) {
    const merged = new Map();
    for (const file of files) {
        const known = merged.get(file.path);
        merged.set(file.path, known ? mergeFiles(known, file, combine) : file);
    }
    return merged;
}
/** Walks two sorted lists as one: each step takes an index of one list, or of both where they are equal; -1 is none. */
function zip(lengths, compare, take) {
    const [lengthA, lengthB] = lengths;
    let [a, b] = [0, 0];
    while (a < lengthA || b < lengthB) {
        const order = a === lengthA ? 1 : b === lengthB ? -1 : compare(a, b);
        take(order <= 0 ? a++ : -1, order >= 0 ? b++ : -1);
    }
}
const at = (values, index) => values[index] ?? 0;
const byText = (a = '', b = '') => (a < b ? -1 : Number(a > b));
// Shards of one run know the same of a file, but for the hits.
const areEqual = (a, b) => {
    let index = a.length === b.length ? 0 : -1;
    while (index >= 0 && index < a.length && a[index] === b[index])
        index++;
    return index === a.length;
};
const joinHits = (a, b, combine) => a.map((hits, index) => combine(hits, at(b, index)));
function mergeLines(a, b, combine) {
    if (a.numbers.length === 0)
        return b;
    if (b.numbers.length === 0)
        return a;
    if (areEqual(a.numbers, b.numbers))
        return { numbers: a.numbers, hits: joinHits(a.hits, b.hits, combine) };
    const numbers = new Uint32Array(a.numbers.length + b.numbers.length);
    const hits = new Float64Array(numbers.length);
    let length = 0;
    zip([a.numbers.length, b.numbers.length], (i, j) => at(a.numbers, i) - at(b.numbers, j), (i, j) => {
        numbers[length] = i >= 0 ? at(a.numbers, i) : at(b.numbers, j);
        hits[length++] = i < 0 ? at(b.hits, j) : j < 0 ? at(a.hits, i) : combine(at(a.hits, i), at(b.hits, j));
    });
    return { numbers: numbers.slice(0, length), hits: hits.slice(0, length) };
}
function mergeBranches(a, b, combine) {
    if (a.numbers.length === 0)
        return b;
    if (b.numbers.length === 0)
        return a;
    if (areEqual(a.numbers, b.numbers) && areEqual(a.shapes, b.shapes)) {
        return { ...a, hits: joinHits(a.hits, b.hits, combine) };
    }
    const numbers = [];
    const shapes = [];
    const starts = [0];
    const hits = [];
    zip([a.numbers.length, b.numbers.length], (i, j) => at(a.numbers, i) - at(b.numbers, j) || byText(a.shapes[i], b.shapes[j]), (i, j) => {
        const [from, index] = i >= 0 ? [a, i] : [b, j];
        numbers.push(at(from.numbers, index));
        shapes.push(from.shapes[index] ?? '');
        const [start, end] = [at(from.starts, index), at(from.starts, index + 1)];
        const other = i >= 0 && j >= 0 ? at(b.starts, j) : undefined;
        for (let arm = start; arm < end; arm++) {
            const own = at(from.hits, arm);
            hits.push(other === undefined ? own : combine(own, at(b.hits, other + arm - start)));
        }
        starts.push(hits.length);
    });
    return {
        numbers: Uint32Array.from(numbers),
        shapes,
        starts: Uint32Array.from(starts),
        hits: Float64Array.from(hits),
    };
}
function mergeFunctions(a, b, combine) {
    if (a.numbers.length === 0)
        return b;
    if (b.numbers.length === 0)
        return a;
    if (areEqual(a.numbers, b.numbers) && areEqual(a.names, b.names)) {
        return { ...a, hits: joinHits(a.hits, b.hits, combine) };
    }
    const [numbers, names, hits] = [[], [], []];
    zip([a.numbers.length, b.numbers.length], (i, j) => at(a.numbers, i) - at(b.numbers, j) || byText(a.names[i], b.names[j]), (i, j) => {
        const [from, index] = i >= 0 ? [a, i] : [b, j];
        numbers.push(at(from.numbers, index));
        names.push(from.names[index] ?? '');
        hits.push(i >= 0 && j >= 0 ? combine(at(a.hits, i), at(b.hits, j)) : at(from.hits, index));
    });
    return { numbers: Uint32Array.from(numbers), names, hits: Float64Array.from(hits) };
}
function mergeStatements(a, b, combine) {
    if (a.numbers.length === 0)
        return b;
    if (b.numbers.length === 0)
        return a;
    const [numbers, ends, weights, hits] = [[], [], [], []];
    const keys = [];
    zip([a.numbers.length, b.numbers.length], (i, j) => at(a.numbers, i) - at(b.numbers, j) || byText(a.keys[i], b.keys[j]), (i, j) => {
        const [from, index] = i >= 0 ? [a, i] : [b, j];
        const isBoth = i >= 0 && j >= 0;
        numbers.push(at(from.numbers, index));
        keys.push(from.keys[index] ?? '');
        ends.push(isBoth ? Math.max(at(a.ends, i), at(b.ends, j)) : at(from.ends, index));
        weights.push(isBoth ? Math.max(at(a.weights, i), at(b.weights, j)) : at(from.weights, index));
        hits.push(isBoth ? combine(at(a.hits, i), at(b.hits, j)) : at(from.hits, index));
    });
    return {
        numbers: Uint32Array.from(numbers),
        ends: Uint32Array.from(ends),
        keys,
        weights: Uint32Array.from(weights),
        hits: Float64Array.from(hits),
    };
}
/** Nothing tells which of a line's instructions two runs share: the run that covered more is what is known. */
function mergeCounted(a, b) {
    if (a.numbers.length === 0)
        return b;
    if (b.numbers.length === 0)
        return a;
    const [numbers, covered, total] = [[], [], []];
    zip([a.numbers.length, b.numbers.length], (i, j) => at(a.numbers, i) - at(b.numbers, j), (i, j) => {
        numbers.push(i >= 0 ? at(a.numbers, i) : at(b.numbers, j));
        covered.push(Math.max(i < 0 ? 0 : at(a.covered, i), j < 0 ? 0 : at(b.covered, j)));
        total.push(Math.max(i < 0 ? 0 : at(a.total, i), j < 0 ? 0 : at(b.total, j)));
    });
    return { numbers: Uint32Array.from(numbers), covered: Uint32Array.from(covered), total: Uint32Array.from(total) };
}


/***/ }),

/***/ 85193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ joinBytes)
/* harmony export */ });
/** Chunks as one. */
function joinBytes(chunks) {
    const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
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
