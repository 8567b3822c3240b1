export const id = 9214;
export const ids = [9214];
export const modules = {

/***/ 43269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ asRepository)
/* harmony export */ });
/** `owner/name`, fit to be part of a path; undefined for anything else. */
const asRepository = (text = '') => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) && !/(?:^|\/)\.\.?(?:\/|$)/.test(text) ? text : undefined;


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


/***/ }),

/***/ 99214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/reporter.js
var reporter = __webpack_require__(51373);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/reporters/headline.js
var headline = __webpack_require__(65665);
// EXTERNAL MODULE: ./build/reporters/page-links.js
var page_links = __webpack_require__(87798);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/reporters/html/markup.js

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    // The runner acts on `##[` anywhere in a line, and a report may be printed in a job.
    '##[': '##&#91;',
};
const markup_escape = (text) => (0,visible/* visible */.RK)(text).replace(/[&<>"']|##\[/g, (found) => entities[found] ?? found);
const plain = new WeakMap();
/** The fixed parts without the line breaks and the indentation that they have for their readers; beside text they are blanks. */
function withoutLayout(parts) {
    const known = plain.get(parts);
    if (known)
        return known;
    const made = parts.map((part) => part.replaceAll(/(?<=^|>)\n\s*(?=<|$)/g, '').replaceAll(/\n\s*/g, ' '));
    plain.set(parts, made);
    return made;
}
function show(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return markup_escape(value);
    return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n');
}
/** Values are text, escaped for elements and for quoted attributes alike; lists of markup stand a line each. */
function markup(parts, ...values) {
    const fixed = withoutLayout(parts);
    let text = fixed[0] ?? '';
    for (const [index, value] of values.entries())
        text += show(value) + (fixed[index + 1] ?? '');
    return { markup: text };
}
const nothing = markup ``;

;// CONCATENATED MODULE: ./build/reporters/html/text.js


const mostMessage = 2_000;
/** Text from outside, cut where nobody would read on. */
const prose = (text, most = mostMessage) => markup `${(0,visible/* clip */.$Q)(text, most)}`;
/** Prose in which backticks mark code, as in the help of a rule. */
const proseWithCode = (text) => {
    const parts = (0,visible/* clip */.$Q)(text, mostMessage).split('`');
    return parts.reduce((all, part, index) => (index % 2 === 1 ? markup `${all}<code>${part}</code>` : markup `${all}${part}`), markup ``);
};
const code = (text, most = 400) => markup `<code>${(0,visible/* clip */.$Q)(text, most)}</code>`;
/** A link where there is a page to go to. */
const linked = (url, text) => url === undefined ? text : markup `<a href="${url}">${text}</a>`;

;// CONCATENATED MODULE: ./build/reporters/html/head-of-page.js





/** Drawn in a square of 24: a tick, a cross, a bar. */
const signs = {
    ready: 'M6 12.5l4 4 8-9',
    'not-ready': 'M7 7l10 10M17 7L7 17',
    undecided: 'M7 12h10',
};
/** The verdict, and what was judged. */
function headOfPage(view) {
    const { report } = view;
    const [verdict = '', counts = ''] = (0,headline/* headline */.P)(report).split(/: (.*)/s);
    return markup `<header class="top ${report.verdict}">
    <div>
      <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="12"/>
        <path d="${signs[report.verdict]}"/>
      </svg>
      <h1>${verdict}</h1>
      <p class="counts">${counts}</p>
      <p class="subject">${subjectOf(view)}</p>
    </div>
    <button type="button" id="theme" hidden>Auto theme</button>
  </header>`;
}
function subjectOf({ report, links }) {
    const { repository, pullRequest, ref } = report.subject;
    const head = (0,page_links/* shownCommit */.jW)(report.subject);
    const parts = [
        repository === undefined ? undefined : markup `<span>${prose(repository, 200)}</span>`,
        pullRequest === undefined
            ? undefined
            : markup `<span>${linked(links.pullRequest(pullRequest), markup `pull request ${pullRequest}`)}</span>`,
        ref === undefined || pullRequest !== undefined ? undefined : markup `<span>${code(ref, 120)}</span>`,
        head === undefined ? undefined : markup `<span>${linked(links.commit(head), code((0,words/* showCommit */.B)(head)))}</span>`,
        markup `<span><time>${report.at.slice(0, 16).replace('T', ' ')}</time> UTC</span>`,
    ];
    return markup `${parts.filter((part) => part !== undefined)}`;
}
const contents = (parts) => markup `<nav aria-label="Parts of the report">
    <ul>
      ${parts.map(({ id, title, count }) => markup `<li><a href="#${id}">${title}</a>${countOf(count)}</li>`)}
    </ul>
  </nav>`;
const countOf = (count) => count === undefined ? undefined : markup ` <small>${count}</small>`;
const sectionOf = ({ id, title, count, body }) => markup `<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}${countOf(count)}</h2>
    ${body}
  </section>`;
const leftOutNote = (count, what) => count === 0
    ? undefined
    : markup `<p class="note">${(0,words/* numberOf */.rl)(count, `more ${what}`)} did not fit here: see the JSON report.</p>`;

;// CONCATENATED MODULE: ./build/reporters/html/checks.js




const mostChecks = 100;
const mostFigures = 8;
const marks = { passed: '✓', failed: '✗', blocked: '■', skipped: '–' };
/** Every check with its outcome and the few figures that a reviewer wants. */
const checksPart = ({ report: { results } }) => ({
    id: 'checks',
    title: 'Checks',
    body: results.length === 0
        ? markup `<p class="note">No check ran.</p>`
        : markup `<div class="scroll">
            <table class="checks">
              <caption class="unseen">
                Outcome and key figures of each check
              </caption>
              <thead>
                <tr>
                  <th scope="col">Check</th>
                  <th scope="col">Outcome</th>
                  <th scope="col">Measured</th>
                  <th scope="col" class="n">Value</th>
                  <th scope="col">Limit</th>
                  <th scope="col" class="n">Before</th>
                  <th scope="col" class="n">Change</th>
                </tr>
              </thead>
              ${results.slice(0, mostChecks).map(checkRows)}
            </table>
          </div>
          ${leftOutNote(Math.max(0, results.length - mostChecks), 'check')}`,
});
function checkRows(result) {
    const figures = result.facts.filter(({ key }) => key).slice(0, mostFigures);
    const [first, ...more] = figures.length > 0 ? figures.map(figureCells) : [wordCell(result)];
    const rows = markup `rowspan="${Math.max(1, figures.length)}"`;
    return markup `<tbody>
    <tr>
      <th scope="rowgroup" ${rows}>${prose(result.title, 200)}</th>
      <td ${rows}>${outcome(result)}${figures.length === 0 ? undefined : reasonOf(result)}</td>
      ${first}
    </tr>
    ${more.map((cells) => markup `<tr>
          ${cells}
        </tr>`)}
  </tbody>`;
}
const outcome = ({ outcome }) => markup `<span class="outcome ${outcome}"><span aria-hidden="true">${marks[outcome]}</span> ${outcome}</span>`;
const reasonOf = ({ outcome, reason }) => outcome === 'passed' || reason === undefined ? nothing : markup `<p class="why">${prose(reason, 600)}</p>`;
/** Where no figure is marked: why there is none, or how much there is. */
function wordCell({ outcome, reason, findings, facts }) {
    const open = findings.filter(({ waived }) => !waived).length;
    const told = open > 0 ? (0,words/* numberOf */.rl)(open, 'finding') : `${(0,words/* numberOf */.rl)(facts.length, 'fact')} verified`;
    const text = outcome === 'blocked' || outcome === 'skipped' ? (reason ?? '') : told;
    return markup `<td colspan="5" class="quiet">${prose(text, 600)}</td>`;
}
const figureCells = ({ of, label, value, limit = '', before = '', change = '' }) => markup `<td data-t="Measured">
      ${of === undefined ? undefined : markup `<span class="quiet">${prose(of, 200)}: </span>`}${prose(label, 200)}
    </td>
    <td class="n" data-t="Value"><b>${prose(String(value), 200)}</b></td>
    <td class="limit" data-t="Limit">${prose(limit, 200)}</td>
    <td class="n" data-t="Before">${prose(before, 100)}</td>
    <td class="n" data-t="Change">${prose(change, 100)}</td>`;

// EXTERNAL MODULE: ./build/model/ratio.js
var model_ratio = __webpack_require__(63461);
;// CONCATENATED MODULE: ./build/reporters/html/figure.js
const most = 1e12;
/** A figure of an exhibit as a count: whole, not below zero, and not so large that sums lose digits. */
const figureAt = (figures, column) => {
    const figure = figures[column] ?? 0;
    return Number.isFinite(figure) ? Math.trunc(Math.min(most, Math.max(0, figure))) : 0;
};

;// CONCATENATED MODULE: ./build/reporters/html/folder-steps.js
const deepest = 16;
/** A path as the folders that lead to it and its last name; what lies deeper than anybody folds stays one name. */
function folderSteps(path) {
    const steps = path.split('/').filter((step) => step !== '');
    if (steps.length === 0)
        return [path];
    return steps.length <= deepest ? steps : [...steps.slice(0, deepest - 1), steps.slice(deepest - 1).join('/')];
}

;// CONCATENATED MODULE: ./build/reporters/html/coverage/coverage-tree.js


/** The columns that go together: `lines covered` and `lines`. */
const metricsOf = (columns) => columns.flatMap((column, covered) => {
    const name = column.replace(/ covered$/, '');
    const total = columns.indexOf(name);
    return name === column || total === -1 ? [] : [{ name, covered, total }];
});
const emptyFolder = () => ({ folders: new Map(), files: [] });
/** Files in their folders; a folder with nothing but one folder is one line with it. */
function coverageTree({ columns, rows }, pathOf) {
    const metrics = metricsOf(columns);
    const root = emptyFolder();
    for (const row of rows) {
        const steps = folderSteps(pathOf(row.file));
        let folder = root;
        for (const step of steps.slice(0, -1))
            folder = enter(folder, step);
        folder.files.push(leaf(row, steps.at(-1) ?? row.file, metrics));
    }
    return nodeOf('All files', root, metrics.length);
}
function enter(folder, step) {
    const known = folder.folders.get(step);
    if (known)
        return known;
    const made = emptyFolder();
    folder.folders.set(step, made);
    return made;
}
const leaf = ({ file, figures }, name, metrics) => ({
    name,
    file,
    ratios: metrics.map((metric) => {
        const total = figureAt(figures, metric.total);
        return { covered: Math.min(total, figureAt(figures, metric.covered)), total };
    }),
    kids: [],
});
const byName = (a, b) => (a.name < b.name ? -1 : Number(a.name > b.name));
function nodeOf(name, folder, metrics) {
    const folders = [...folder.folders].map(([step, inner]) => compact(nodeOf(`${step}/`, inner, metrics)));
    const kids = [...folders.toSorted(byName), ...folder.files.toSorted(byName)];
    const ratios = Array.from({ length: metrics }, (_, index) => sum(kids.map((kid) => kid.ratios[index])));
    return { name, ratios, kids };
}
function compact(node) {
    const [only, ...others] = node.kids;
    const isChain = only !== undefined && others.length === 0 && only.file === undefined;
    return isChain ? { ...only, name: `${node.name}${only.name}` } : node;
}
const sum = (ratios) => ({
    covered: ratios.reduce((all, ratio) => all + (ratio?.covered ?? 0), 0),
    total: ratios.reduce((all, ratio) => all + (ratio?.total ?? 0), 0),
});

;// CONCATENATED MODULE: ./build/reporters/html/coverage/coverage-part.js





/** More are folded at first: the folders are the overview. */
const mostUnfolded = 40;
/** Coverage by folder: a tree that folds without a script, and is sorted by one. */
function coverageBody(exhibit, view) {
    const metrics = metricsOf(exhibit.columns).slice(0, 2);
    const root = coverageTree(exhibit, view.path);
    const isAllOpen = exhibit.rows.length <= mostUnfolded;
    return markup `<div class="tree">
      <div class="tools sorts" role="group" aria-label="Sort the folders" hidden>
        <span>Sort by</span>
        ${['Name', 'Coverage', 'Missing'].map((name, index) => markup `<button type="button" aria-pressed="${String(index === 0)}">${name}</button>`)}
      </div>
      <div class="row heads" aria-hidden="true">
        <span>Folder or file</span> ${metrics.map(({ name }) => markup `<span class="metric">${prose(name, 40)}</span>`)}
      </div>
      <ul>
        ${folder(root, { view, isOpen: true, isAllOpen, names: metrics.map(({ name }) => name) })}
      </ul>
    </div>
    ${leftOutNote(exhibit.leftOut, 'smaller file')}`;
}
function folder(node, look) {
    // The only one within an open one is open, too: there is nothing else to choose.
    const isOpen = look.isAllOpen || (look.isOpen && node.kids.length === 1);
    const kids = node.kids.map((kid) => kid.file === undefined ? folder(kid, { ...look, isOpen }) : file(kid, kid.file, look));
    return markup `<li>
    <details${look.isOpen ? markup ` open` : undefined}>
      <summary class="row"><span class="name">${prose(node.name, 200)}</span>${figures(node, look)}</summary>
      <ul>
        ${kids}
      </ul>
    </details>
  </li>`;
}
const file = (node, path, look) => markup `<li>
    <div class="row">
      <span class="name">${linked(look.view.links.place({ file: path }), prose(node.name, 200))}</span>${figures(node, look)}
    </div>
  </li>`;
const figures = ({ ratios }, { names }) => markup `${names.map((name, index) => figure(name, ratios[index] ?? { covered: 0, total: 0 }))}`;
function figure(name, ratio) {
    const { covered, total } = ratio;
    const said = markup `<span class="unseen">${prose(name, 40)} </span>`;
    if (total === 0)
        return markup `<span class="metric quiet">${said}<span class="of">none</span></span>`;
    const share = Math.floor((covered / total) * 1000) / 10;
    return markup `<span class="metric">${said}<b>${(0,model_ratio/* formatPercent */.l9)(ratio)}</b>
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8"/>
      <rect class="full" width="${share}" height="8"/>
    </svg>
    <span class="of">${covered} / ${total}</span></span>`;
}

;// CONCATENATED MODULE: ./build/reporters/html/treemap/bands.js
/** Up to where each color goes; the last has no end. */
const ends = [5, 10, 15, 25];
const bandOf = (figure) => {
    const at = ends.findIndex((end) => figure <= end);
    return at === -1 ? ends.length : at;
};
const bands = [
    ...ends.map((end, index) => `${index === 0 ? 0 : (ends[index - 1] ?? 0) + 1}–${end}`),
    `over ${ends.at(-1) ?? 0}`,
];
/** How many figures there are of each color. */
const countBands = (figures) => bands.map((_, band) => figures.filter((figure) => bandOf(figure) === band).length);

;// CONCATENATED MODULE: ./build/reporters/html/treemap/squarify.js
/**
 * Boxes as large as the sizes say, each as near to a square as it gets: Bruls, Huizing and van Wijk, "Squarified Treemaps".
 * Sizes come largest first, none below zero.
 */
function squarify(sizes, box) {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total <= 0 || box.width <= 0 || box.height <= 0)
        return sizes.map(() => ({ ...box, width: 0, height: 0 }));
    const scale = (box.width * box.height) / total;
    const boxes = [];
    let rest = box;
    for (let at = 0; at < sizes.length;) {
        const side = Math.min(rest.width, rest.height);
        const row = rowFrom(sizes, at, { scale, side });
        const { placed, left } = place(row, rest);
        boxes.push(...placed);
        rest = left;
        at += row.length;
    }
    return boxes;
}
/** As many areas as make the row less long than it was with one fewer. */
function rowFrom(sizes, at, { scale, side }) {
    const row = [];
    let sum = 0;
    let worst = Infinity;
    for (const size of sizes.slice(at)) {
        const area = size * scale;
        const next = worstRatio(Math.max(row[0] ?? area, area), area, { sum: sum + area, side });
        if (row.length > 0 && next > worst)
            break;
        row.push(area);
        sum += area;
        worst = next;
    }
    return row;
}
const worstRatio = (largest, smallest, { sum, side }) => Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest));
/** Along the shorter side; the last of a row ends where the box does, whatever was rounded. */
function place(row, box) {
    const sum = row.reduce((all, area) => all + area, 0);
    const isWide = box.width >= box.height;
    const side = isWide ? box.height : box.width;
    const depth = side === 0 ? 0 : Math.min(sum / side, isWide ? box.width : box.height);
    let at = 0;
    const placed = row.map((area) => {
        const length = sum === 0 ? 0 : (area / sum) * side;
        const start = at;
        at += length;
        return isWide
            ? { x: box.x, y: box.y + start, width: depth, height: length }
            : { x: box.x + start, y: box.y, width: length, height: depth };
    });
    const left = isWide
        ? { ...box, x: box.x + depth, width: box.width - depth }
        : { ...box, y: box.y + depth, height: box.height - depth };
    return { placed, left };
}

;// CONCATENATED MODULE: ./build/reporters/html/treemap/lay-out.js

/** Where less is drawn than can be seen. */
const smallest = 3;
const titleHeight = 17;
const gap = 2;
/** What is large enough is divided, what is not is drawn as one; what cannot be seen is left out. */
function layOut(root, width, height) {
    return fill(root, { x: 0, y: 0, width, height });
}
function fill(node, box) {
    const kids = node.kids.filter(({ size }) => size > 0);
    const boxes = squarify(kids.map(({ size }) => size), box);
    return kids.flatMap((kid, index) => {
        const place = boxes[index];
        return place && place.width >= smallest && place.height >= smallest ? cellsOf(kid, place) : [];
    });
}
function cellsOf(node, box) {
    const isFrame = node.kids.length > 0 && box.width > 64 && box.height > 48;
    if (!isFrame)
        return [{ node, box, isFrame }];
    const inner = {
        x: box.x + gap,
        y: box.y + titleHeight,
        width: box.width - 2 * gap - 1,
        height: box.height - titleHeight - gap - 1,
    };
    return [{ node, box, isFrame }, ...fill(node, inner)];
}

;// CONCATENATED MODULE: ./build/reporters/html/treemap/size-tree.js

const size_tree_emptyFolder = () => ({ kids: new Map(), functions: [] });
/** Functions in files in folders; a folder with nothing but one folder is one with it. */
function sizeTree(functions) {
    const root = size_tree_emptyFolder();
    for (const one of functions) {
        let folder = root;
        for (const step of folderSteps(one.path)) {
            const next = folder.kids.get(step) ?? size_tree_emptyFolder();
            folder.kids.set(step, next);
            folder = next;
        }
        folder.functions.push(one);
    }
    return size_tree_nodeOf('', '', root);
}
const largestFirst = (a, b) => b.size - a.size || (a.path < b.path ? -1 : 1);
function size_tree_nodeOf(name, path, { kids, functions }) {
    const [only, ...others] = kids;
    // A file has functions and no kids: it is never one with its folder.
    if (only && others.length === 0 && functions.length === 0 && only[1].kids.size > 0)
        return size_tree_nodeOf(join(name, only[0]), join(path, only[0]), only[1]);
    const inner = [
        ...[...kids].map(([step, folder]) => size_tree_nodeOf(step, join(path, step), folder)),
        ...functions.map(leafOf),
    ].toSorted(largestFirst);
    return {
        name,
        path,
        size: inner.reduce((sum, { size }) => sum + size, 0),
        worst: inner.reduce((worst, kid) => Math.max(worst, kid.worst), 0),
        kids: inner,
    };
}
const join = (a, b) => (a === '' ? b : `${a}/${b}`);
const leafOf = ({ name, path, line, size, weight, url }) => ({
    name,
    path: `${path}:${line} ${name}`,
    size,
    worst: weight,
    kids: [],
    url,
});

;// CONCATENATED MODULE: ./build/reporters/html/treemap/sizes-part.js








const [width, height] = [1040, 520];
/** More are folded at first. */
const sizes_part_mostUnfolded = 30;
/** A treemap of the functions, and the table that it is made from: what is drawn can be read. */
function sizesBody(exhibit, view) {
    const size = Math.max(0, exhibit.columns.indexOf('lines'));
    const cognitive = exhibit.columns.indexOf('cognitive');
    const weight = cognitive === -1 ? exhibit.columns.length - 1 : cognitive;
    const functions = exhibit.rows.map(({ file, line = 0, name = '', figures }) => ({
        name: name === '' ? 'anonymous' : name,
        path: view.path(file),
        line,
        size: figureAt(figures, size),
        weight: figureAt(figures, weight),
    }));
    return markup `<div class="map" data-size="${size}" data-weight="${weight}">
      <div class="tools" hidden>
        <p class="trail"></p>
        <label><span>Color</span><select></select></label>
      </div>
      ${legend(functions, exhibit.columns[weight] ?? '')} ${picture(functions)}
      <p class="told quiet" aria-live="polite">
        The area is lines, the color the worst ${prose(exhibit.columns[weight] ?? '', 40)} complexity within.
      </p>
    </div>
    ${table(exhibit, view, weight)}`;
}
function legend(functions, column) {
    const counts = countBands(functions.map(({ weight }) => weight));
    const most = Math.max(1, ...counts);
    const rows = bands.map((band, index) => markup `<li>
        <svg viewBox="0 0 14 14" aria-hidden="true"><rect class="b${index}" width="14" height="14" rx="3"/></svg>${band}
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="8"/>
          <rect class="full" width="${Math.ceil(((counts[index] ?? 0) / most) * 100)}" height="8"/>
        </svg>
        <small>${(0,words/* numberOf */.rl)(counts[index] ?? 0, 'function')}</small>
      </li>`);
    return markup `<ul class="legend" aria-label="Functions by ${prose(column, 40)} complexity">
    ${rows}
  </ul>`;
}
/** As it is without a script; one draws it anew, to fit and to be walked through. */
function picture(functions) {
    const cells = layOut(sizeTree(functions), width, height);
    return markup `<svg class="treemap" viewBox="0 0 ${width} ${height}" role="img" aria-label="Treemap of ${(0,words/* numberOf */.rl)(functions.length, 'function')}; the table below has its figures">
    ${cells.map(cell)}
  </svg>`;
}
function cell({ node, box, isFrame }) {
    const [w, h] = [tenth(box.width - 1), tenth(box.height - 1)];
    const text = w > 34 && h > 15 ? markup `<text x="4" y="12">${prose(node.name, 80)}</text>` : undefined;
    return markup `<svg
    x="${tenth(box.x)}"
    y="${tenth(box.y)}"
    width="${w}"
    height="${h}"
    class="${isFrame ? 'frame' : `b${bandOf(node.worst)}`}">
    <title>${prose(node.path, 300)}: ${(0,words/* numberOf */.rl)(node.size, 'line')}, worst ${node.worst}</title>
    <rect width="100%" height="100%"/>
    ${text}
  </svg>`;
}
const tenth = (number) => Math.max(0, Math.round(number * 10) / 10);
function table({ columns, rows, leftOut }, { links, path }, weight) {
    const sorted = rows.toSorted((a, b) => figureAt(b.figures, weight) - figureAt(a.figures, weight));
    const lines = sorted.map(({ file, line, name = '', figures }) => markup `<tr>
        <td>${linked(links.place({ file, line }), prose(name === '' ? 'anonymous' : name, 120))}</td>
        <td class="file">${prose(path(file), 400)}</td>
        <td class="n">${line}</td>
        ${columns.map((_, column) => markup `<td class="n">${figureAt(figures, column)}</td>`)}
      </tr>`);
    const open = rows.length <= sizes_part_mostUnfolded ? markup ` open` : undefined;
    return markup `<details class="group" ${open}>
      <summary>
        <h3>Functions, the most complex first</h3>
        <small>${rows.length}</small>
      </summary>
      <div class="scroll">
        <table class="sortable functions">
          <caption class="unseen">
            Functions with their figures
          </caption>
          <thead>
            <tr>
              <th scope="col">Function</th>
              <th scope="col">File</th>
              <th scope="col" class="n">Line</th>
              ${columns.map((column) => markup `<th scope="col" class="n">${prose(column, 40)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${lines}
          </tbody>
        </table>
      </div>
    </details>
    ${leftOutNote(leftOut, 'smaller function')}`;
}

;// CONCATENATED MODULE: ./build/reporters/html/exhibits.js



const mostExhibits = 8;
/** What the checks have to show: coverage by folder, functions by size and complexity. */
function exhibitParts(view, mostBytes) {
    const shown = view.report.results
        .flatMap(({ exhibits = [] }) => exhibits)
        .filter(({ rows, columns }) => rows.length > 0 && columns.length > 0)
        .slice(0, mostExhibits);
    const most = Math.floor(mostBytes / Math.max(1, shown.length));
    return shown.map((exhibit, index) => partOf(bounded(exhibit, shown.length), index, view, most));
}
const bounded = ({ kind, columns, rows, leftOut }, among) => {
    const kept = rows.slice(0, Math.floor(limits/* limits */.F.exhibitRows / Math.max(1, among / 2)));
    return { kind, columns: columns.slice(0, 8), rows: kept, leftOut: leftOut + rows.length - kept.length };
};
function partOf(exhibit, index, view, mostBytes) {
    const body = exhibit.kind === 'coverage' ? coverageBody(exhibit, view) : sizesBody(exhibit, view);
    const bytes = Buffer.byteLength(body.markup);
    if (bytes > mostBytes && exhibit.rows.length > 1)
        return partOf(shortened(exhibit, mostBytes / bytes), index, view, mostBytes);
    return { id: `${exhibit.kind}-${index + 1}`, title: titles[exhibit.kind], count: exhibit.rows.length, body };
}
const titles = { coverage: 'Coverage by folder', sizes: 'Size and complexity' };
/** Rows are not all as long: a little less than what would fit on average. */
const shortened = (exhibit, share) => {
    const rows = exhibit.rows.slice(0, Math.max(1, Math.floor(exhibit.rows.length * share * 0.9)));
    return { ...exhibit, rows, leftOut: exhibit.leftOut + exhibit.rows.length - rows.length };
};

;// CONCATENATED MODULE: ./build/reporters/html/budget.js
/** As many as fit, from the first; the rest is counted, and not even rendered. Some cost more than themselves. */
function fitBytes(items, most, render, extraOf = (_index) => 0) {
    const shown = [];
    let left = most;
    for (const [index, item] of items.entries()) {
        const made = render(item, index);
        left -= Buffer.byteLength(made.markup) + 1 + extraOf(index);
        if (left < 0)
            break;
        shown.push(made);
    }
    return { shown, leftOut: items.length - shown.length };
}

// EXTERNAL MODULE: ./build/reporters/group-by.js
var group_by = __webpack_require__(94038);
;// CONCATENATED MODULE: ./build/reporters/html/facts.js





/** All that was verified, folded: a table for each thing that a check looked at. */
function factsPart({ report: { results } }, mostBytes) {
    const measured = results.filter(({ facts }) => facts.length > 0);
    if (measured.length === 0)
        return undefined;
    const most = Math.floor(mostBytes / measured.length);
    return {
        id: 'facts',
        title: 'What was measured',
        count: measured.reduce((sum, { facts }) => sum + facts.length, 0),
        body: markup `${measured.map((result) => factsOf(result, most))}`,
    };
}
const columns = ['limit', 'before', 'change'];
const heads = { limit: 'Limit', before: 'Before', change: 'Change' };
function factsOf({ title, facts }, mostBytes) {
    const used = columns.filter((column) => facts.some((fact) => fact[column] !== undefined));
    const rows = [...(0,group_by/* groupBy */.$)(facts, ({ of = '' }) => of)].flatMap(([of, group]) => of === '' ? group : [of, ...group]);
    const { shown, leftOut } = fitBytes(rows, mostBytes, (one) => typeof one === 'string' ? titleRow(one, used.length + 2) : row(one, used));
    return markup `<details class="group">
    <summary>
      <h3>${prose(title, 200)}</h3>
      <small>${facts.length}</small>
    </summary>
    <div class="scroll">
      <table>
        <caption class="unseen">
          ${prose(title, 200)}: facts
        </caption>
        <thead>
          <tr>
            <th scope="col">Measured</th>
            <th scope="col" class="n">Value</th>
            ${used.map((column) => markup `<th scope="col">${heads[column]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown}
        </tbody>
      </table>
    </div>
    ${leftOutNote(leftOut, 'row')}
  </details>`;
}
const titleRow = (of, columns) => markup `<tr class="of"><th scope="colgroup" colspan="${columns}">${code(of)}</th></tr>`;
const row = (fact, used) => markup `<tr>
    <td>${prose(fact.label, 400)}</td>
    <td class="n">${prose(String(fact.value), 400)}</td>
    ${used.map((column) => markup `<td>${prose(fact[column] ?? '', 400)}</td>`)}
  </tr>`;

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/reporters/entries.js
var reporters_entries = __webpack_require__(67317);
;// CONCATENATED MODULE: ./build/reporters/html/findings.js









const mostDetails = 20;
/** What keeps the gate shut and what else was found, by file, the worst first. The script searches, sorts and regroups it. */
function findingsPart(view, mostBytes) {
    const entries = (0,reporters_entries/* openEntries */.J)(view.report);
    const items = [...(0,reporters_entries/* byFile */.y)(entries)].flatMap(([file, group]) => group.map((entry) => ({ file, entry })));
    const { shown, leftOut } = fitBytes(items, mostBytes, ({ entry }, index) => findingItem(entry, view, isAgain(entry, items[index - 1])), (index) => (items[index]?.file === items[index - 1]?.file ? 0 : groupBytes(items[index]?.file ?? '')));
    const groups = (0,group_by/* groupBy */.$)(items.slice(0, shown.length).map((item, index) => ({ ...item, markup: shown[index] ?? markup `` })), ({ file }) => file);
    return {
        id: 'findings',
        title: 'Findings',
        count: entries.length,
        body: entries.length === 0
            ? markup `<p class="note">Nothing was found.</p>`
            : markup ` ${toolbar}
            <div id="list" class="by-file">${[...groups].map(([file, group]) => groupMarkup(file, group, view))}</div>
            ${leftOutNote(leftOut, 'finding')}`,
    };
}
/** The same advice as just above it: said once is enough. */
const isAgain = ({ help, at }, above) => above !== undefined && above.entry.help === help && above.file === (at?.file ?? '');
/** Nothing here works without the script, which shows it. */
const toolbar = markup `<div class="tools" id="tools" role="search" aria-label="Findings" hidden>
  <label class="grow"><span>Search</span><input type="search" id="search" placeholder="Message, rule or file" autocomplete="off" spellcheck="false"
 /></label>
  <fieldset>
    <legend>Level</legend>
    ${finding/* severities */.gO.map((level) => markup `<label class="chip"><input type="checkbox" name="level" value="${level}" checked/><span>${level}</span></label>`)}
  </fieldset>
  <label><span>Check</span><select id="check">
      <option value="">All</option>
    </select></label>
  <label><span>Group by</span><select id="group">
      <option value="file">File</option>
      <option value="rule">Rule</option>
      <option value="check">Check</option>
      <option value="level">Level</option>
    </select></label>
  <label><span>Sort by</span><select id="order">
      <option value="level">Level</option>
      <option value="place">Place</option>
      <option value="rule">Rule</option>
    </select></label>
  <button type="button" id="fold" aria-pressed="false">Fold all</button>
  <output id="shown" for="search check group order"></output>
</div>`;
/** At most, with each character of the path escaped. */
const groupBytes = (file) => 200 + 12 * Math.min(400, file.length);
function groupMarkup(file, items, view) {
    const title = file === '' ? markup `Without a place` : code(view.path(file));
    return markup `<details class="group" open>
    <summary>
      <h3>${title}</h3>
      <small>${countLevels(items)}</small>
    </summary>
    <ul>
      ${items.map(({ markup }) => markup)}
    </ul>
  </details>`;
}
const countLevels = (items) => finding/* severities */.gO
    .map((level) => [level, items.filter(({ entry }) => entry.severity === level).length])
    .filter(([, number]) => number > 0)
    .map(([level, number]) => (0,words/* numberOf */.rl)(number, level))
    .join(', ');
function findingItem({ severity, unmeasured, rule, message, help, at, details, changed }, view, again) {
    const more = details.slice(0, mostDetails).map((detail) => markup `<li>${prose(detail, 600)}</li>`);
    const rest = details.length - mostDetails;
    return markup `<li class="finding ${severity}${unmeasured ? ' unmeasured' : ''}${again ? ' again' : ''}">
    <span class="level">${unmeasured ? 'blocked' : severity}</span>
    <div>
      <p>
        ${at === undefined ? undefined : where(at, view)}<span class="message">${prose(message)}</span>
        ${changed ? markup ` <span class="tag">in this change</span>` : undefined}
      </p>
      ${more.length === 0
        ? undefined
        : markup `<ul class="details">
              ${more}${rest > 0 ? markup `<li>and ${rest} more</li>` : undefined}
            </ul>`}
      <p class="help">${proseWithCode(help)}</p>
    </div>
    <code class="rule">${(0,visible/* clip */.$Q)(rule, 200)}</code>
  </li>`;
}
function where(at, { links, path }) {
    const lines = (0,finding/* formatLines */.xM)(at);
    const word = (0,finding/* lastLineOf */.SH)(at) === undefined ? 'line' : 'lines';
    const text = markup `<span class="path">${prose(path(at.file), 400)} </span>${lines === '' ? markup `<span class="whole">file</span>` : markup `${word} ${lines}`}`;
    return markup `<span class="where">${linked(links.place(at), text)}</span> `;
}

;// CONCATENATED MODULE: ./build/reporters/html/page-parts.js
// Made by `node scripts/html-page.ts` from page/.
const pageStyle = {
    hash: 'sha256-8wtruXaK1lEKpLwhQUPbd4y4bbLnAUuwEizAX1os9Sw=',
    text: ":root{color-scheme:light dark;--back:light-dark(#f6f7f9,#0f1318);--card:light-dark(#ffffff,#171c23);--sunk:light-dark(#eef1f4,#222933);--line:light-dark(#d9dee4,#2d3540);--text:light-dark(#1b2127,#e4e9ef);--quiet:light-dark(#56606b,#9ba6b2);--link:light-dark(#0b57c2,#82b7ff);--good:light-dark(#17703a,#5fd08a);--bad:light-dark(#b4232b,#ff8f8a);--warn:light-dark(#865300,#e8b44c);--note:light-dark(#2a5db0,#8fbcff);--bar:light-dark(#3b78c9,#6aa5f0);--b0:light-dark(#e4eaf0,#29323c);--b1:light-dark(#f6dfa4,#5c4a1e);--b2:light-dark(#f2b45c,#93621b);--b3:light-dark(#d9732a,#e08a3c);--b4:light-dark(#8f2d12,#ffc38a);--on-dark:light-dark(#ffffff,#1b1206);--mono:ui-monospace,'SF Mono','Cascadia Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace;font:15px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif}:root[data-theme='light']{color-scheme:light}:root[data-theme='dark']{color-scheme:dark}*{box-sizing:border-box}[hidden]{display:none !important}html{scroll-padding-top:3.25rem}body{margin:0;background:var(--back);color:var(--text);overflow-wrap:anywhere}.scroll{overflow-wrap:break-word}body>*{max-width:72rem;margin-inline:auto;padding-inline:1.25rem}a{color:var(--link);text-underline-offset:2px;text-decoration-thickness:1px}a:not(:hover){text-decoration-color:color-mix(in srgb,currentColor 35%,transparent)}code{font:0.87em/1.4 var(--mono);unicode-bidi:isolate}.message,td,th,.name{unicode-bidi:isolate}:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}main:focus{outline:none}.skip{position:absolute;left:0;top:0;padding:0.5rem 1rem;background:var(--card);transform:translateY(-200%);z-index:3}.skip:focus{transform:none}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.quiet,small,.note,.counts{color:var(--quiet)}small{font-size:0.85rem;font-weight:400}h1,h2,h3,p,ul,dl,figure{margin:0;padding:0}ul{list-style:none}.top{display:flex;gap:1rem;align-items:start;justify-content:space-between;padding-block:2rem 1.25rem}.top>div{display:grid;grid-template-columns:auto 1fr;column-gap:1rem;align-items:center}.sign{width:3.25rem;height:3.25rem;grid-row:span 2}.sign circle{fill:var(--tone)}.sign path{fill:none;stroke:light-dark(#fff,#10151b);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}.ready{--tone:var(--good)}.not-ready{--tone:var(--bad)}.undecided{--tone:var(--warn)}h1{font-size:1.9rem;line-height:1.15;font-weight:650;letter-spacing:-0.015em}.subject{grid-column:1 / -1;margin-top:0.9rem;display:flex;flex-wrap:wrap;gap:0.15rem 1.1rem;color:var(--quiet);font-size:0.9rem}button,select,input{font:inherit;font-size:0.9rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:7px;padding:0.3rem 0.65rem;min-height:2.1rem}select{min-width:0;max-width:100%;text-overflow:ellipsis}.tools label{min-width:0;max-width:100%}button{cursor:pointer}button:hover,select:hover{border-color:var(--quiet)}button[aria-pressed='true']{background:var(--sunk);border-color:var(--quiet)}#theme{white-space:nowrap;flex:none}nav{position:sticky;top:0;z-index:2;max-width:none;background:color-mix(in srgb,var(--back) 92%,transparent);backdrop-filter:blur(6px);border-bottom:1px solid var(--line)}nav ul{max-width:69.5rem;margin-inline:auto;display:flex;gap:1.4rem;overflow-x:auto;scrollbar-width:none}nav li{flex:none}nav a{display:inline-block;padding:0.6rem 0;color:inherit;text-decoration:none;font-size:0.9rem}nav a:hover{text-decoration:underline}section{padding-block:1.75rem 0.25rem}h2{font-size:1.2rem;font-weight:650;margin-bottom:0.75rem;letter-spacing:-0.005em}h3{display:inline;font-size:0.95rem;font-weight:600}h3 code{font-size:0.9rem;font-weight:600}.note{padding:0.5rem 0;font-size:0.9rem}footer{padding-block:2rem 3rem;color:var(--quiet);font-size:0.85rem}.scroll{overflow-x:auto}table{width:100%;border-collapse:collapse;font-size:0.9rem}main>section>.scroll,.group,.tree,.map,.card,dl{background:var(--card);border:1px solid var(--line);border-radius:10px}th,td{text-align:start;vertical-align:top;padding:0.45rem 0.75rem;overflow-wrap:break-word}td{min-width:3rem}tr + tr td,tr + tr th,tbody + tbody tr:first-child>*,thead + tbody tr:first-child>*{border-top:1px solid var(--line)}thead th{color:var(--quiet);font-weight:500;font-size:0.82rem;white-space:nowrap}tbody th{font-weight:600}.of th{font-weight:400;color:var(--quiet);background:var(--sunk)}.n{text-align:end;font-variant-numeric:tabular-nums}td.n,.limit{white-space:nowrap}.checks td.n{white-space:normal}.checks td[data-t='Value']{min-width:14rem}.checks td[data-t='Change'],.checks td[data-t='Before']{white-space:nowrap}thead button{border:0;background:none;padding:0 0.25rem;margin:0 -0.25rem;min-height:1.5rem;color:inherit;font-size:inherit;font-weight:inherit}thead button::after{content:'↕';opacity:0.55;padding-inline-start:0.3em}[aria-sort='ascending'] button::after{content:'↑';opacity:1}[aria-sort='descending'] button::after{content:'↓';opacity:1}.file{color:var(--quiet);min-width:14rem}.checks tbody th{width:13%}.outcome{font-weight:600;white-space:nowrap}.passed{color:var(--good)}.failed{color:var(--bad)}.blocked{color:var(--warn)}.skipped{color:var(--quiet)}.why{color:var(--quiet);max-width:22rem}.tools{display:flex;flex-wrap:wrap;gap:0.6rem 0.8rem;align-items:end;margin-bottom:0.8rem}.tools label>span,legend{display:block;font-size:0.8rem;color:var(--quiet);margin-bottom:0.15rem}.grow{flex:1 1 14rem}.grow input{width:100%}fieldset{border:0;margin:0;padding:0;display:flex;gap:0.3rem}legend{padding:0;float:none}.chip{position:relative}.chip input{position:absolute;inset:0;opacity:0;cursor:pointer;min-height:0}.tools .chip>span{color:var(--quiet);border:1px dashed var(--line);border-radius:7px;padding:0.3rem 0.65rem;min-height:2.1rem;margin:0;font-size:0.9rem;text-decoration:line-through}.tools .chip :checked + span{color:var(--text);background:var(--card);border-style:solid;text-decoration:none}.chip :focus-visible + span{outline:2px solid var(--link);outline-offset:2px}output{color:var(--quiet);font-size:0.9rem;padding-block:0.3rem;margin-inline-start:auto;font-variant-numeric:tabular-nums}.group{margin-bottom:0.6rem;content-visibility:auto;contain-intrinsic-size:auto 12rem}.group:not([open]){contain-intrinsic-size:auto 2.7rem}summary{cursor:pointer;border-radius:9px}.group>summary{padding:0.55rem 0.85rem}.group>summary small{float:inline-end;padding-inline-start:1rem;line-height:1.5rem}summary:hover{background:var(--sunk)}summary::marker{color:var(--quiet)}.finding{display:grid;grid-template-columns:5.2rem minmax(0,1fr) auto;gap:0.6rem;padding:0.6rem 0.85rem;border-top:1px solid var(--line)}.level{font-size:0.85rem;font-weight:600;line-height:1.55rem}.level::before{content:'';display:inline-block;width:0.55rem;height:0.55rem;margin-inline-end:0.45rem;border-radius:50%;background:currentColor}.error .level{color:var(--bad)}.error .level::before{border-radius:1px}.warning .level{color:var(--warn)}.warning .level::before{border-radius:0;clip-path:polygon(50% 0,100% 100%,0 100%)}.unmeasured .level{color:var(--warn)}.notice .level{color:var(--note)}.where{color:var(--quiet);margin-inline-end:0.35rem;white-space:nowrap}#list:not(.by-file) .where{white-space:normal}.by-file .path,#list:not(.by-file) .whole{display:none}.help{color:var(--quiet);font-size:0.9rem}.rule{color:var(--quiet);font-size:0.78rem;line-height:1.5rem;max-width:15rem;text-align:end}.again .help{display:none}.finding{content-visibility:auto;contain-intrinsic-size:auto 4.5rem}.details{margin:0.2rem 0;padding-inline-start:0.8rem;border-inline-start:2px solid var(--line);font-size:0.9rem}.tag{font-size:0.78rem;color:var(--note);border:1px solid currentColor;border-radius:99px;padding:0 0.45rem;white-space:nowrap}.tree{padding:0.6rem 0}.tree>.tools{padding-inline:0.85rem;margin:0 0 0.3rem;align-items:center;font-size:0.9rem}.row{display:grid;grid-template-columns:minmax(9rem,1fr) repeat(2,minmax(0,17rem));gap:1rem;padding:0.2rem 0.85rem;align-items:center;font-size:0.9rem}.heads{color:var(--quiet);font-size:0.82rem}.tree summary{border-radius:0;list-style:none}.tree summary::-webkit-details-marker{display:none}.tree summary .name::before{content:'';display:inline-block;border:solid transparent;border-width:0.27rem 0 0.27rem 0.4rem;border-left-color:var(--quiet);margin-inline-end:0.5rem}.tree [open]>summary>.name::before{transform:rotate(90deg)}.tree ul ul{--in:1}.tree ul ul ul{--in:2}.tree ul ul ul ul{--in:3}.tree ul ul ul ul ul{--in:4}.tree ul ul ul ul ul ul{--in:5}.tree ul ul ul ul ul ul ul{--in:6}.tree ul ul ul ul ul ul ul ul{--in:7}.name{padding-inline-start:calc(var(--in,0) * 1.1rem)}.tree div>.name{padding-inline-start:calc(var(--in,0) * 1.1rem + 0.9rem)}.tree .heads>span:first-child{padding-inline-start:0.9rem}.metric{display:grid;grid-template-columns:4rem 1fr 6.5rem;gap:0.6rem;align-items:center;font-variant-numeric:tabular-nums;text-align:end}.heads .metric{display:block;padding-inline-start:1.2rem;text-align:start}.metric b{font-weight:600;white-space:nowrap}.metric .of{color:var(--quiet);font-size:0.82rem;grid-column:3}.bar{width:100%;height:0.5rem;display:block;border-radius:3px}.bar rect{fill:var(--sunk)}.bar .full{fill:var(--bar)}.tree .bar rect{fill:light-dark(#f1c9a5,#5b3a1c)}.tree .bar .full{fill:var(--bar)}.map{padding:0.85rem;margin-bottom:0.6rem}.map .tools{justify-content:space-between;align-items:center}.map .tools label{display:flex;gap:0.5rem;align-items:center}.map .tools label span{margin:0}.trail button{border:0;background:none;color:var(--link);padding:0 0.2rem;min-height:1.6rem}.trail [aria-current]{padding:0 0.2rem;font-weight:600}.legend{display:flex;flex-wrap:wrap;gap:0.3rem 1.6rem;margin-bottom:0.7rem;font-size:0.85rem}.legend li{display:grid;grid-template-columns:auto auto 3.5rem auto;gap:0.45rem;align-items:center}.legend svg:first-child{width:14px;height:14px}.treemap{display:block;width:100%;height:auto;border-radius:6px}.treemap rect,.legend rect{stroke:color-mix(in srgb,var(--text) 14%,transparent);stroke-width:1}.legend .bar rect{stroke:none}.treemap text{font:11px system-ui,sans-serif;fill:var(--text);pointer-events:none}.treemap .frame rect{fill:var(--sunk)}.treemap .frame text{fill:var(--quiet);font-weight:600}.b0{fill:var(--b0)}.b1{fill:var(--b1)}.b2{fill:var(--b2)}.b3{fill:var(--b3)}.b4{fill:var(--b4)}.treemap .b4 text{fill:var(--on-dark)}.treemap .b3 text{fill:#1b1206}.treemap [tabindex]{cursor:pointer;outline:none}.treemap [tabindex]:hover>rect{stroke:var(--text)}.treemap [tabindex]:focus>rect{stroke:var(--link);stroke-width:4}.told{font-size:0.88rem;margin-top:0.5rem;min-height:1.5em}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr));gap:0.8rem;align-items:start}.card{padding:0.85rem}.now{font-size:1.35rem;font-weight:600;font-variant-numeric:tabular-nums}.chart{display:block;width:100%;margin-block:0.3rem;overflow:visible}.chart .rule{stroke:var(--line);stroke-dasharray:2 4;fill:none}.chart .area{fill:var(--bar);opacity:0.1}.chart .line{fill:none;stroke:var(--bar);stroke-width:2;stroke-linejoin:round;vector-effect:non-scaling-stroke}.chart circle{fill:var(--bar);stroke:var(--card);stroke-width:2}.axis{display:flex;justify-content:space-between;color:var(--quiet);font-size:0.78rem;font-variant-numeric:tabular-nums}.card summary{font-size:0.85rem;color:var(--quiet);padding:0.2rem 0;margin-top:0.3rem}dl{display:grid;grid-template-columns:8rem 1fr;gap:0.4rem 1rem;padding:0.85rem;font-size:0.9rem}dt{color:var(--quiet)}dd{margin:0}.hash{color:var(--quiet)}@media (max-width: 46rem){.checks{overflow-wrap:anywhere}body>*{padding-inline:0.9rem}.top{padding-top:1.25rem;position:relative}#theme{position:absolute;inset-inline-end:0.9rem;top:1.1rem}.counts{padding-inline-end:1rem}h1{font-size:1.55rem}.sign{width:2.6rem;height:2.6rem}.checks,.checks tbody,.checks tr,.checks th,.checks td{display:block}.checks thead{display:none}.checks tbody{padding:0.6rem 0.85rem}.checks tbody + tbody{border-top:1px solid var(--line)}.checks tr>*{border:0 !important;padding:0;text-align:start;width:auto !important;white-space:normal !important}.checks tr{display:grid;grid-template-columns:7rem 1fr;gap:0.1rem 0.8rem;padding-top:0.3rem}.checks tr + tr{border-top:1px solid var(--line);margin-top:0.4rem;padding-top:0.4rem}.checks [rowspan]{grid-column:1 / -1}.checks [data-t]{display:grid;grid-template-columns:subgrid;grid-column:1 / -1}.checks [data-t]:empty{display:none}.checks [data-t='Measured']{display:block}.checks [data-t]:not([data-t='Measured'])::before{content:attr(data-t);color:var(--quiet);font-size:0.85rem}.checks [colspan]{grid-column:1 / -1}.finding{grid-template-columns:minmax(0,1fr);gap:0.1rem}.rule{text-align:start;max-width:none}.where{white-space:normal}.group>summary small{float:none;padding:0 0 0 0.4rem}.row{grid-template-columns:minmax(0,1fr) minmax(0,9.5rem)}.row .metric + .metric{display:none}.metric{grid-template-columns:4.1rem 1fr}.metric .of{display:none}.metric.quiet .of{display:inline;grid-column:1 / -1}.tree ul ul{--in:0.6}.tree ul ul ul{--in:1.2}.tree ul ul ul ul{--in:1.8}.tree ul ul ul ul ul{--in:2.4}output{margin:0}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:0.5rem}}@media (prefers-reduced-motion: no-preference){html{scroll-behavior:smooth}.tree .name::before{transition:transform 0.15s}}@media (forced-colors: active){.bar .full,.chart .line{fill:Highlight;stroke:Highlight}.chart .line{fill:none}.treemap [tabindex]:focus>rect{stroke:Highlight}}@media print{:root{color-scheme:light;font-size:12px}body{background:none}nav,.tools,.skip,#theme,.told{display:none !important}.finding,.card,tr{break-inside:avoid}.group,.finding{content-visibility:visible}#list details::details-content,#facts details::details-content{content-visibility:visible;block-size:auto}}",
};
const pageScript = {
    hash: 'sha256-2AmZNyNhNYjJF0imxHtyrKOTEAi/XbwuaiqmYj2TyVY=',
    text: '(function(){function e(e,t,n){let r=e.querySelector(t);if(r instanceof n)return r;throw Error(`the page has no ${t}`)}function t(e,t=``,n={}){let r=document.createElement(e);r.textContent=t;for(let[e,t]of Object.entries(n))r.setAttribute(e,t);return r}function n(e,t,...n){let r=document.createElementNS(`http://www.w3.org/2000/svg`,e);for(let[e,n]of Object.entries(t))r.setAttribute(e,String(n));return r.append(...n),r}function r(t){let n=e(t,`.sorts`,HTMLElement),r=[...n.querySelectorAll(`button`)],a=[...t.querySelectorAll(`ul`)].map(e=>[e,[...e.children].map(i)]);for(let[e,t]of r.entries())t.addEventListener(`click`,()=>{for(let e of r)e.setAttribute(`aria-pressed`,String(e===t));for(let[t,n]of a)t.append(...n.toSorted((t,n)=>(t.keys[e]??0)-(n.keys[e]??0)).map(({item:e})=>e))});n.hidden=!1}function i(e,t){let[n=0,r=0]=(e.querySelector(`.of`)?.textContent??``).split(` / `).map(Number);return{item:e,keys:[t,r>0?n/r:2,n-r]}}let a=[`error`,`warning`,`notice`];function o(){let t=document.querySelector(`#tools`),n=document.querySelector(`#list`);if(!t||!n)return;let r=[...n.querySelectorAll(`.finding`)].map(s);c(r);let i=r,a=()=>{i=m(n,r),u(n,i)};for(let n of[`group`,`order`])e(t,`#${n}`,HTMLSelectElement).addEventListener(`change`,a);let o=v(()=>u(n,i));for(let e of t.querySelectorAll(`input, #check`))e.addEventListener(`input`,o);_(e(t,`#fold`,HTMLButtonElement),n),u(n,r),t.hidden=!1}function s(e){let t=e.querySelector(`.rule`)?.textContent??``,n=a.find(t=>e.classList.contains(t))??`notice`,r=e.querySelector(`.path`)?.textContent.trim()??``;return{item:e,level:n,line:Number(/(\\d+)(?:-\\d+)?$/.exec(e.querySelector(`.where`)?.textContent.trim()??``)?.[1]??0),help:e.querySelector(`.help`)?.textContent??``,keys:{file:r,rule:t,check:t.split(`/`)[0]??``,level:n}}}function c(n){let r=e(document,`#check`,HTMLSelectElement),i=new Set(n.map(({keys:e})=>e.check));r.append(...[...i].toSorted().map(e=>t(`option`,e,{value:e})))}let l=t=>e(document,`#${t}`,HTMLSelectElement).value;function u(t,n){let r=e(document,`#search`,HTMLInputElement).value.toLowerCase().split(/\\s+/).filter(Boolean),i=new Set([...document.querySelectorAll(`[name=level]:checked`)].map(({value:e})=>e)),a=l(`check`),o=0,s;for(let e of n){let{item:t,level:n,keys:c}=e,l=i.has(n)&&(a===``||c.check===a)&&d(e,r);t.hidden===l&&(t.hidden=!l),l&&(t.classList.toggle(`again`,s?.help===e.help&&s.item.parentNode===t.parentNode),s=e,o++)}for(let e of t.querySelectorAll(`.group`))e.hidden=e.querySelector(`.finding:not([hidden])`)===null;let c=n.length;e(document,`#shown`,HTMLOutputElement).value=o===c?`${c} shown`:`${o} of ${c} shown`}function d(e,t){if(t.length===0)return!0;let n=e.text??=e.item.textContent.toLowerCase();return t.every(e=>n.includes(e))}let f=new Intl.Collator(`en`,{numeric:!0}).compare,p={level:(e,t)=>a.indexOf(e.level)-a.indexOf(t.level),place:(e,t)=>f(e.keys.file,t.keys.file)||e.line-t.line,rule:(e,t)=>f(e.keys.rule,t.keys.rule)};function m(e,t){let n=[`file`,`rule`,`check`,`level`].find(e=>e===l(`group`))??`file`,r=/* @__PURE__ */ new Map;for(let e of t.toSorted(p[l(`order`)])){let t=r.get(e.keys[n]);t?t.push(e):r.set(e.keys[n],[e])}return e.className=`by-${n}`,e.replaceChildren(...[...r].map(([e,t])=>h(e,t))),[...r.values()].flat()}function h(e,n){let r=t(`details`,``,{class:`group`,open:``}),i=t(`h3`);i.append(e===``?`Without a place`:t(`code`,e));let a=t(`summary`);a.append(i,` `,t(`small`,g(n)));let o=t(`ul`);return o.append(...n.map(({item:e})=>e)),r.append(a,o),r}let g=e=>a.map(t=>[t,e.filter(e=>e.level===t).length]).filter(([,e])=>e>0).map(([e,t])=>`${t} ${e}${t===1?``:`s`}`).join(`, `);function _(e,t){e.addEventListener(`click`,()=>{let n=e.getAttribute(`aria-pressed`)!==`true`;e.setAttribute(`aria-pressed`,String(n));for(let e of t.querySelectorAll(`details`))e.open=!n})}function v(e){let t=0;return()=>{clearTimeout(t),t=setTimeout(e,80)}}function y(){for(let e of document.querySelectorAll(`table.sortable`)){let n=[...e.tHead?.rows[0]?.cells??[]];for(let[r,i]of n.entries()){let a=t(`button`,i.textContent,{type:`button`});a.addEventListener(`click`,()=>{let t=i.ariaSort===null?!i.classList.contains(`n`):i.ariaSort===`descending`;for(let e of n)e.removeAttribute(`aria-sort`);i.setAttribute(`aria-sort`,t?`ascending`:`descending`),ee(e,r,t?1:-1)}),i.replaceChildren(a)}}}let b=new Intl.Collator(`en`,{numeric:!0}).compare;function ee(e,t,n){let r=e.tBodies[0];if(!r)return;let i=[...r.rows].map(e=>[e.cells[t]?.textContent??``,e]),a=i.every(([e])=>e===``||!Number.isNaN(parseFloat(e)))?(e,t)=>(parseFloat(e)||0)-(parseFloat(t)||0):b;r.append(...i.toSorted(([e],[t])=>n*a(e,t)).map(([,e])=>e))}let x=[`system`,`light`,`dark`],S={system:`Auto theme`,light:`Light theme`,dark:`Dark theme`},C=`epic21-gate-theme`;function w(){let t=e(document,`#theme`,HTMLButtonElement),n=T(),r=()=>{document.documentElement.dataset.theme=n,t.textContent=S[n]};t.addEventListener(`click`,()=>{n=x[(x.indexOf(n)+1)%x.length]??`system`,E(n),r()}),r(),t.hidden=!1}function T(){try{return x.find(e=>e===localStorage.getItem(C))??`system`}catch{return`system`}}function E(e){try{localStorage.setItem(C,e)}catch{return}}function D(e,t){let n=e.reduce((e,t)=>e+t,0);if(n<=0||t.width<=0||t.height<=0)return e.map(()=>({...t,width:0,height:0}));let r=t.width*t.height/n,i=[],a=t;for(let t=0;t<e.length;){let n=Math.min(a.width,a.height),o=O(e,t,{scale:r,side:n}),{placed:s,left:c}=A(o,a);i.push(...s),a=c,t+=o.length}return i}function O(e,t,{scale:n,side:r}){let i=[],a=0,o=1/0;for(let s of e.slice(t)){let e=s*n,t=k(Math.max(i[0]??e,e),e,{sum:a+e,side:r});if(i.length>0&&t>o)break;i.push(e),a+=e,o=t}return i}let k=(e,t,{sum:n,side:r})=>Math.max(r*r*e/(n*n),n*n/(r*r*t));function A(e,t){let n=e.reduce((e,t)=>e+t,0),r=t.width>=t.height,i=r?t.height:t.width,a=i===0?0:Math.min(n/i,r?t.width:t.height),o=0;return{placed:e.map(e=>{let s=n===0?0:e/n*i,c=o;return o+=s,r?{x:t.x,y:t.y+c,width:a,height:s}:{x:t.x+c,y:t.y,width:s,height:a}}),left:r?{...t,x:t.x+a,width:t.width-a}:{...t,y:t.y+a,height:t.height-a}}}function j(e,t,n){return M(e,{x:0,y:0,width:t,height:n})}function M(e,t){let n=e.kids.filter(({size:e})=>e>0),r=D(n.map(({size:e})=>e),t);return n.flatMap((e,t)=>{let n=r[t];return n&&n.width>=3&&n.height>=3?N(e,n):[]})}function N(e,t){let n=e.kids.length>0&&t.width>64&&t.height>48;if(!n)return[{node:e,box:t,isFrame:n}];let r={x:t.x+2,y:t.y+17,width:t.width-4-1,height:t.height-17-2-1};return[{node:e,box:t,isFrame:n},...M(e,r)]}function P(e){let t=e.split(`/`).filter(e=>e!==``);return t.length===0?[e]:t.length<=16?t:[...t.slice(0,15),t.slice(15).join(`/`)]}let F=()=>({kids:/* @__PURE__ */ new Map,functions:[]});function I(e){let t=F();for(let n of e){let e=t;for(let t of P(n.path)){let n=e.kids.get(t)??F();e.kids.set(t,n),e=n}e.functions.push(n)}return R(``,``,t)}let L=(e,t)=>t.size-e.size||(e.path<t.path?-1:1);function R(e,t,{kids:n,functions:r}){let[i,...a]=n;if(i&&a.length===0&&r.length===0&&i[1].kids.size>0)return R(z(e,i[0]),z(t,i[0]),i[1]);let o=[...[...n].map(([e,n])=>R(e,z(t,e),n)),...r.map(B)].toSorted(L);return{name:e,path:t,size:o.reduce((e,{size:t})=>e+t,0),worst:o.reduce((e,t)=>Math.max(e,t.worst),0),kids:o}}let z=(e,t)=>e===``?t:`${e}/${t}`,B=({name:e,path:t,line:n,size:r,weight:i,url:a})=>({name:e,path:`${t}:${n} ${e}`,size:r,worst:i,kids:[],url:a}),V=[5,10,15,25],H=e=>{let t=V.findIndex(t=>e<=t);return t===-1?V.length:t},U=[...V.map((e,t)=>`${t===0?0:(V[t-1]??0)+1}–${e}`),`over ${V.at(-1)??0}`],W=e=>U.map((t,n)=>e.filter(e=>H(e)===n).length),G=({path:e,size:t,worst:n,kids:r})=>`${e}: ${t} line${t===1?``:`s`}, ${r.length>0?`worst complexity`:`complexity`} ${n}`;function K({node:e,box:t,isFrame:r},i){let[a,o]=[Math.max(0,t.width-1),Math.max(0,t.height-1)],s=n(`svg`,{x:t.x,y:t.y,width:a,height:o,class:r?`frame`:`b${H(e.worst)}`,role:`button`,tabindex:i?0:-1,"aria-label":G(e)});return s.append(n(`title`,{},G(e)),n(`rect`,{width:`100%`,height:`100%`})),a>34&&o>15&&s.append(n(`text`,{x:4,y:12},e.name)),s}function q(t,n,r){let i=e(t,`.legend`,HTMLElement);i.setAttribute(`aria-label`,`Functions by ${r} complexity`);let a=W(n.map(({weight:e})=>e)),o=Math.max(1,...a);for(let[t,n]of a.entries()){let r=i.children[t];r&&(e(r,`.full`,SVGElement).setAttribute(`width`,String(Math.ceil(n/o*100))),e(r,`small`,HTMLElement).textContent=`${n} function${n===1?``:`s`}`)}}let J={left:[-1,0],right:[1,0],up:[0,-1],down:[0,1]};function Y(e,t,n){let r=e[t];if(!r)return t;let[i,a]=J[n],[o]=[X(r)],s=t,c=1/0;for(let[n,r]of e.entries()){let e=X(r),[l,u]=[e.x-o.x,e.y-o.y],d=l*i+u*a,f=d+2*Math.abs(l*a)+2*Math.abs(u*i);n===t||d<=1||f>=c||(c=f,s=n)}return s}let X=({box:e,isFrame:t})=>({x:e.x+e.width/2,y:t?e.y+8:e.y+e.height/2}),Z={ArrowLeft:`left`,ArrowRight:`right`,ArrowUp:`up`,ArrowDown:`down`};function Q(n){let r=[...n.nextElementSibling?.querySelectorAll(`tbody tr`)??[]],i=e(n,`select`,HTMLSelectElement),a=[...n.nextElementSibling?.querySelectorAll(`thead th`)??[]].slice(3).map(e=>e.textContent),o=Number(n.dataset.size);for(let[e,n]of a.entries())(e!==o||a.length===1)&&i.append(t(`option`,n,{value:String(e)}));i.value=n.dataset.weight??`0`;let s=e=>r.map(t=>te(t,{size:o,weight:e})),c=e=>ne(n,e,c),l={root:I(s(Number(i.value))),trail:[]};i.addEventListener(`change`,()=>{let e=s(Number(i.value)),t=I(e);q(n,e,a[Number(i.value)]??``),l={root:t,trail:$(t,l.trail)},c(l)});let u=0;new ResizeObserver(([e])=>{let t=Math.round(e?.contentRect.width??0);t!==0&&t!==u&&(u=t,c(l))}).observe(n),e(n,`.tools`,HTMLElement).hidden=!1}let $=(e,t)=>{let n=e;return t.flatMap(({path:e})=>(n=n?.kids.find(t=>t.path===e),n?[n]:[]))};function te(e,{size:t,weight:n}){let r=t=>e.cells[t]?.textContent??``;return{name:r(0),path:r(1),line:Number(r(2)),size:Number(r(t+3)),weight:Number(r(n+3)),url:e.cells[0]?.querySelector(`a`)?.href}}function ne(t,r,i){let a=e(t,`svg.treemap`,SVGSVGElement),o=Math.max(200,Math.floor(a.getBoundingClientRect().width)),s=Math.round(Math.min(560,Math.max(320,o*.55))),c=r.trail.at(-1)??r.root,l=j(c,o,s),u=`Treemap of ${c.path||`all functions`}. Arrow keys move, Enter zooms in, Escape zooms out.`,d=n(`svg`,{class:`treemap`,viewBox:`0 0 ${o} ${s}`,role:`group`,"aria-label":u}),f=l.map((e,t)=>K(e,t===0));d.append(...f);let p=e=>{r.trail=e,i(r),t.querySelector(`.treemap [tabindex="0"]`)?.focus()};re(d,{cells:l,drawn:f,enter:e=>{let t=c.kids.find(({path:t})=>t===e.node.path||e.node.path.startsWith(`${t}/`)||e.node.path.startsWith(`${t}:`));t&&t.kids.length>0&&p([...r.trail,t])},tell:n=>{e(t,`.told`,HTMLElement).textContent=G(n.node)},leave:()=>p(r.trail.slice(0,-1))}),a.replaceWith(d),ae(t,r,p)}function re(e,{cells:t,drawn:n,enter:r,leave:i,tell:a}){let o=({target:e})=>{let t=e instanceof Element?e.closest(`[tabindex]`):void 0;return n.findIndex(e=>e===t)};e.addEventListener(`click`,e=>{let n=t[o(e)];n&&r(n)});for(let n of[`focusin`,`pointerover`])e.addEventListener(n,e=>{let n=t[o(e)];n&&a(n)});e.addEventListener(`keydown`,e=>{let a=o(e),s=t[a];if(!s)return;let c=Z[e.key];if(c)ie(n,a,Y(t,a,c));else if(e.key===`Enter`||e.key===` `)r(s);else if(e.key===`Escape`||e.key===`Backspace`)i();else return;e.preventDefault()})}function ie(e,t,n){e[t]?.setAttribute(`tabindex`,`-1`),e[n]?.setAttribute(`tabindex`,`0`),e[n]?.focus()}function ae(n,{trail:r},i){let a=[`All`,...r.map(({name:e})=>e)],o=a.map((e,n)=>{if(n===a.length-1)return t(`span`,e,{"aria-current":`location`});let o=t(`button`,e,{type:`button`});return o.addEventListener(`click`,()=>i(r.slice(0,n))),o});e(n,`.trail`,HTMLElement).replaceChildren(...o.flatMap((e,t)=>t===0?[e]:[` / `,e]))}w(),o();for(let e of document.querySelectorAll(`.map`))Q(e);for(let e of document.querySelectorAll(`.tree`))r(e);y()})();',
};

;// CONCATENATED MODULE: ./build/reporters/html/provenance.js



const mostBaselines = 50;
/** Where the report came from: commits, config, baselines, run, tool. */
function provenancePart(view) {
    const { report, links } = view;
    const { subject } = report;
    const commit = (sha) => linked(links.commit(sha), code((0,words/* showCommit */.B)(sha)));
    const rows = [
        ['Repository', provenance_text(subject.repository)],
        ['Commit', subject.sha === undefined ? undefined : commit(subject.sha)],
        ['Ref', provenance_text(subject.ref)],
        ['Event', provenance_text(subject.event)],
        ['Compared', comparedOf(view, commit)],
        ['Config', subject.configRead ? provenance_document(subject.configRead) : provenance_text(subject.config)],
        ...report.results
            .flatMap(({ baselines = [] }) => baselines)
            .slice(0, mostBaselines)
            .map((one) => ['Baseline', provenance_document(one)]),
        ['Run', runOf(view)],
        ['Fails on', provenance_text(report.failOn)],
        ['Command', provenance_text(report.command)],
        ['Written', provenance_text(report.at)],
        ['Tool', provenance_text(`${report.tool.name} ${report.tool.version}`)],
    ];
    return {
        id: 'provenance',
        title: 'Provenance',
        body: markup `<dl>
      ${rows.flatMap(([name, value]) => value
            ? [
                markup `<dt>${name}</dt>
                <dd>${value}</dd>`,
            ]
            : [])}
    </dl>`,
    };
}
const provenance_text = (value) => (value === undefined ? undefined : code(value));
function comparedOf({ report }, commit) {
    const { compared } = report.subject;
    if (!compared)
        return undefined;
    const shown = compared.shown === undefined ? undefined : markup `, shown at ${commit(compared.shown)}`;
    return markup `${commit(compared.base)} … ${commit(compared.head)}${shown}: ${prose(compared.reason, 200)}`;
}
function runOf({ report, links }) {
    const { run } = report.subject;
    if (!run)
        return undefined;
    const named = [run.workflow, run.job].filter((part) => part !== undefined).join(' / ');
    const title = markup `${prose(named === '' ? 'run' : named, 200)} ${run.id}, attempt ${run.attempt}`;
    return linked(links.run(run.url), title);
}
const provenance_document = ({ file, at, sha256 }) => markup ` ${code(file)}${at === undefined ? undefined : markup ` at ${code((0,words/* showCommit */.B)(at))}`}, sha256
    <code class="hash">${sha256.slice(0, 64)}</code>`;

;// CONCATENATED MODULE: ./build/reporters/html/show-value.js
/** Cut to two digits, never rounded up: 99.999 % does not read as 100 %. */
function showValue(value, unit) {
    const shown = Math.abs(value) >= 1e15 ? String(value) : cut(value);
    return unit === undefined ? shown : `${shown} ${unit}`;
}
function cut(value) {
    // 0.29 * 100 is 28.999…
    const cents = Math.trunc(Number((value * 100).toPrecision(15)));
    if (cents === 0 && value !== 0)
        return value > 0 ? 'under 0.01' : 'over -0.01';
    return String(cents / 100);
}

;// CONCATENATED MODULE: ./build/reporters/html/chart.js



const [chart_width, chart_height] = [320, 96];
const [left, right, chart_top, bottom] = [4, 8, 8, 8];
/** A line over the runs, evenly spaced; the last point stands out. Fewer than two points make no line. */
function chart(points, { label, unit }) {
    const values = points.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const x = (index) => chart_tenth(left + (index * (chart_width - left - right)) / Math.max(1, points.length - 1));
    // Half of each first: the difference of two numbers can be too large for a number.
    const span = high / 2 - low / 2;
    const y = (value) => chart_tenth(span === 0 ? chart_height / 2 : chart_height - bottom - ((value / 2 - low / 2) / span) * (chart_height - chart_top - bottom));
    const line = points.map(({ value }, index) => `${x(index)} ${y(value)}`).join('L');
    const told = `${(0,visible/* clip */.$Q)(label, 100)}: ${points.length} runs, now ${showValue(values.at(-1) ?? 0, unit)}, lowest ${showValue(low, unit)}, highest ${showValue(high, unit)}`;
    return markup `<svg class="chart" viewBox="0 0 ${chart_width} ${chart_height}" role="img" aria-label="${told}">
      <title>${told}</title>
      <path class="rule" d="M${left} ${chart_top}H${chart_width - right}M${left} ${chart_height - bottom}H${chart_width - right}"/>
      <path class="area" d="M${left} ${chart_height - bottom}L${line}L${chart_width - right} ${chart_height - bottom}z"/>
      <path class="line" d="M${line}"/>
      <circle cx="${x(points.length - 1)}" cy="${y(values.at(-1) ?? 0)}" r="4"/>
    </svg>
    <p class="axis">
      <span>${points[0]?.at.slice(0, 10)}</span><span>${showValue(low, unit)} to ${showValue(high, unit)}</span><span>${points.at(-1)?.at.slice(0, 10)}</span>
    </p>`;
}
const chart_tenth = (number) => Math.round(number * 10) / 10;

;// CONCATENATED MODULE: ./build/reporters/html/trends.js





const mostTrends = 24;
const mostPoints = 120;
/** The stored history as line charts, each with its figures as a table. */
function trendsPart(view) {
    const trends = (view.report.trends ?? []).filter(({ points }) => points.length > 1);
    if (trends.length === 0)
        return undefined;
    const titles = new Map(view.report.results.map(({ check, title }) => [check, title]));
    return {
        id: 'trends',
        title: 'Trends',
        body: markup `<div class="cards">
      ${trends.slice(0, mostTrends).map((trend) => card(trend, titles.get(trend.check) ?? trend.check, view))}
    </div>`,
    };
}
function card({ label, unit, points }, title, view) {
    const kept = points.slice(-mostPoints);
    const last = kept.at(-1)?.value ?? 0;
    const before = kept.at(-2)?.value ?? last;
    return markup `<figure class="card">
    <figcaption>
      <b>${prose(label, 100)}</b> <span class="quiet">${prose(title, 100)}</span>
      <p class="now">${showValue(last, unit)} <small>${change(last - before, unit)}</small></p>
    </figcaption>
    ${chart(kept, { label, unit })}
    <details>
      <summary>Figures</summary>
      <div class="scroll">
        <table class="sortable">
          <caption class="unseen">
            ${prose(label, 100)}
          </caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Commit</th>
              <th scope="col" class="n">Value</th>
            </tr>
          </thead>
          <tbody>
            ${kept.toReversed().map((point) => trends_row(point, unit, view))}
          </tbody>
        </table>
      </div>
    </details>
  </figure>`;
}
const trends_row = ({ at, sha, value }, unit, { links }) => markup `<tr>
    <td>${at.slice(0, 10)}</td>
    <td>${linked(links.commit(sha), code((0,words/* showCommit */.B)(sha)))}</td>
    <td class="n">${showValue(value, unit)}</td>
  </tr>`;
function change(by, unit) {
    if (by === 0)
        return 'unchanged';
    return `${by > 0 ? '+' : '−'}${showValue(Math.abs(by), unit === '%' ? undefined : unit)}${unit === '%' ? ' points' : ''} since the last`;
}

// EXTERNAL MODULE: ./build/reporters/repository-path.js
var repository_path = __webpack_require__(97505);
;// CONCATENATED MODULE: ./build/reporters/html/view.js


const viewOf = (report, prefix) => ({
    report,
    links: linksOf(report.subject, prefix),
    path: (file) => (0,repository_path/* repositoryPath */.S)(prefix, file),
});
const linksOf = (subject, prefix) => ({
    place: (at) => (0,page_links/* placePage */.Hg)(subject, prefix, at),
    commit: (sha) => (0,page_links/* commitPage */.b2)(subject, sha),
    pullRequest: (number) => (0,page_links/* pullRequestPage */.AL)(subject, number),
    run: (url) => (0,page_links/* ownRunPage */.HC)(subject, url),
});

;// CONCATENATED MODULE: ./build/reporters/html/waived.js





/** What was found and is accepted for now: by whom, why, and until when. */
function waivedPart(view, mostBytes) {
    const rows = view.report.results.flatMap(({ findings }) => findings.flatMap((finding) => (finding.waived ? [{ finding, waiver: finding.waived }] : [])));
    if (rows.length === 0)
        return undefined;
    const { shown, leftOut } = fitBytes(rows, mostBytes, ({ finding, waiver }) => waived_row(finding, waiver, view));
    return {
        id: 'waived',
        title: 'Waived',
        count: rows.length,
        body: markup `<div class="scroll">
        <table class="sortable">
          <caption class="unseen">
            Waived findings
          </caption>
          <thead>
            <tr>
              ${waived_heads.map((head) => markup `<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${shown}
          </tbody>
        </table>
      </div>
      ${leftOutNote(leftOut, 'waived finding')}`,
    };
}
const waived_heads = ['What', 'Where', 'Reason', 'Owner', 'Until', 'Rule'];
const waived_row = ({ rule, at, message }, { reason, owner, until }, { links, path }) => markup `<tr>
    <td>${prose(message, 600)}</td>
    <td>
      ${at === undefined ? undefined : linked(links.place(at), code((0,finding/* formatPlace */.dE)({ ...at, file: path(at.file) })))}
    </td>
    <td>${prose(reason, 600)}</td>
    <td>${prose(owner, 100)}</td>
    <td class="n">${prose(until, 40)}</td>
    <td>${code(rule, 200)}</td>
  </tr>`;

;// CONCATENATED MODULE: ./build/reporters/html/document.js













/** What of the page goes to what can grow; the rest of it is bounded by itself. */
const shares = { findings: 0.45, exhibits: 0.25, facts: 0.05, waived: 0.05 };
/** The whole page, in one file that asks for nothing. */
function renderDocument(report, prefix, mostBytes) {
    const view = viewOf(report, prefix);
    const parts = partsOf(view, mostBytes);
    const body = markup `<a class="skip" href="#main">Skip to the report</a>
    ${headOfPage(view)} ${contents(parts)}
    <main id="main" tabindex="-1">${parts.map(sectionOf)}</main>
    <footer>Written by epic21-gate ${report.tool.version}.</footer>`;
    return [
        '<!doctype html>',
        `<html lang="en"><head>${headOf(report).markup}`,
        `<style>${pageStyle.text}</style></head>`,
        `<body>${body.markup}`,
        `<script>${pageScript.text}</script></body></html>`,
        '',
    ].join('\n');
}
const partsOf = (view, mostBytes) => [
    checksPart(view),
    findingsPart(view, mostBytes * shares.findings),
    waivedPart(view, mostBytes * shares.waived),
    ...exhibitParts(view, mostBytes * shares.exhibits),
    trendsPart(view),
    factsPart(view, mostBytes * shares.facts),
    provenancePart(view),
].filter((part) => part !== undefined);
/** Nothing may be loaded, run or sent but this page's own style and script, which are known by their hashes. */
const policy = [
    "default-src 'none'",
    `script-src '${pageScript.hash}'`,
    `style-src '${pageStyle.hash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join('; ');
const iconColors = { ready: '1a7f37', 'not-ready': 'c3262e', undecided: '9a6700' };
const icon = (verdict) => `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="#${iconColors[verdict]}"/><path d="${signs[verdict]}" fill="none" stroke="#fff" stroke-width="2.5"/></svg>`)}`;
function headOf(report) {
    const { repository, sha } = report.subject;
    const title = [(0,headline/* headline */.P)(report).split(':')[0], repository, sha && (0,words/* showCommit */.B)(sha), 'epic21-gate'];
    return markup `<meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="${policy}"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="referrer" content="no-referrer"/>
    <meta name="robots" content="noindex"/>
    <title>
      ${title
        .filter((part) => part !== undefined)
        .join(' · ')
        .slice(0, 200)}
    </title>
    <link rel="icon" href="${icon(report.verdict)}"/>`;
}

;// CONCATENATED MODULE: ./build/reporters/html.js



const html = (0,reporter/* defineReporter */.$)({
    id: 'html',
    summary: 'A page in one file to look around in: findings, coverage by folder, a treemap of sizes, trends.',
    writesFile: true,
    render: (report, { prefix }) => renderDocument(report, prefix, limits/* limits */.F.pageBytes),
    async deliver(page, to, { file }) {
        if (file === undefined)
            to.stdout.write(page);
        else
            await to.files.write(file, page);
    },
});


/***/ }),

/***/ 87798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ pullRequestPage),
/* harmony export */   HC: () => (/* binding */ ownRunPage),
/* harmony export */   Hg: () => (/* binding */ placePage),
/* harmony export */   PX: () => (/* binding */ homePage),
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   jW: () => (/* binding */ shownCommit)
/* harmony export */ });
/* harmony import */ var _model_as_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43269);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36939);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97505);



const server = /^https?:\/\/[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?(?::\d{1,5})?$/i;
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const run = /^https?:\/\/[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}(?:\/attempts\/\d{1,6})?(?:\/job\/\d{1,20})?$/i;
/** The commit that reviewers look at: of a pull request its head, also where nothing could be compared. */
const shownCommit = ({ compared, shown, sha }) => compared?.shown ?? shown ?? compared?.head ?? sha;
/** An address may stand in a link only if it has the very shape of a run's page. */
const runPage = (url) => url !== undefined && run.test(url) ? url : undefined;
/** The page of the repository, below which all others are. */
function homePage({ server: host = '', repository }) {
    const name = (0,_model_as_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .asRepository */ .j)(repository);
    return server.test(host) && name !== undefined ? `${host}/${name}` : undefined;
}
/** That of a run of this repository. */
function ownRunPage(subject, url) {
    const home = homePage(subject);
    return home !== undefined && url?.startsWith(`${home}/`) ? runPage(url) : undefined;
}
function pullRequestPage(subject, number) {
    const home = homePage(subject);
    return home === undefined ? undefined : `${home}/pull/${number}`;
}
function commitPage(subject, sha) {
    const home = homePage(subject);
    return home !== undefined && commit.test(sha) ? `${home}/commit/${sha}` : undefined;
}
/** The page of a place at the commit that reviewers look at; none for a place outside of the repository. */
function placePage(subject, prefix, at) {
    const home = homePage(subject);
    const sha = shownCommit(subject) ?? '';
    const path = encodedPath((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .S)(prefix, at.file));
    if (home === undefined || path === undefined || !commit.test(sha))
        return undefined;
    const last = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLineOf */ .SH)(at);
    const lines = at.line === undefined ? '' : `#L${at.line}${last === undefined ? '' : `-L${last}`}`;
    // GitHub renders Markdown, where lines are nowhere, unless it is asked for the text.
    const plain = lines !== '' && /\.(?:md|markdown)$/i.test(path) ? '?plain=1' : '';
    return `${home}/blob/${sha}/${path}${plain}${lines}`;
}
/** Every character but the plainest is percent-encoded, so that none means anything to a URL or to Markdown. */
function encodedPath(path) {
    const isInside = path !== '' && path.length <= 1_000 && !/^\/|^[A-Za-z]:|\\|(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
    return isInside && !/[\ud800-\udfff]/u.test(path) ? path.split('/').map(encodedStep).join('/') : undefined;
}
const encodedStep = (step) => encodeURIComponent(step).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);


/***/ })

};
