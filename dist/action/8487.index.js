export const id = 8487;
export const ids = [8487];
export const modules = {

/***/ 11308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bA: () => (/* binding */ armNames),
/* harmony export */   jB: () => (/* binding */ countShape),
/* harmony export */   n9: () => (/* binding */ isCountShape),
/* harmony export */   z4: () => (/* binding */ namedShape)
/* harmony export */ });
// No text of a report has this character: readers of lines cannot see it, and XML and JSON would escape it.
const separator = '\u0001';
/** The arms of a line by name, in order. */
const namedShape = (names) => names.join(separator);
/** The arms of a line that are only counted: the covered ones come first. */
const countShape = (total) => `#${total}`;
const isCountShape = (shape) => /^#\d+$/.test(shape);
const armNames = (shape) => shape.split(separator);


/***/ }),

/***/ 78487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ fileBuilder)
});

// EXTERNAL MODULE: ./build/formats/coverage/compare-text.js
var compare_text = __webpack_require__(43041);
// EXTERNAL MODULE: ./build/formats/coverage/growing.js
var growing = __webpack_require__(63271);
// EXTERNAL MODULE: ./build/formats/coverage/model.js
var model = __webpack_require__(95351);
// EXTERNAL MODULE: ./build/formats/coverage/branch-shape.js
var branch_shape = __webpack_require__(11308);
;// CONCATENATED MODULE: ./build/formats/coverage/order-by-line.js
// A line number and an index of this many bits are one exact whole number, and those sort without a callback.
const most = 2 ** 21;
/** The indexes of lines in ascending order; of equal lines in the order given, or else as they came. */
function orderByLine(lines, compare = () => 0) {
    const order = lines.length <= most ? packed(lines) : compared(lines);
    eachRun(lines, order, (start, end) => {
        if (end - start > 1)
            order.subarray(start, end).sort((a, b) => compare(a, b) || a - b);
    });
    return order;
}
/** Visits the stretches of an order that are about the same line. */
function eachRun(lines, order, visit) {
    const lineAt = (index) => lines[order[index] ?? 0] ?? 0;
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && lineAt(end) === lineAt(start))
            end++;
        visit(start, end);
        start = end;
    }
}
function packed(lines) {
    const keys = new Float64Array(lines.length);
    for (let index = 0; index < lines.length; index++)
        keys[index] = (lines[index] ?? 0) * most + index;
    keys.sort();
    return Uint32Array.from(keys, (key) => key % most);
}
const compared = (lines) => Uint32Array.from(lines, (_, index) => index).sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0) || a - b);

;// CONCATENATED MODULE: ./build/formats/coverage/shape-book.js

const many = 100_000;
const shapeOf = (name, before, text) => ({
    name,
    before,
    text,
    recent: undefined,
    more: undefined,
});
/** Knows the shapes of a report, so that the same arms on many lines are one text, compared and made once. */
function shapeBook() {
    let root = shapeOf('', undefined);
    let counts = new Map();
    let size = 0;
    function longer(shape, name) {
        shape.more ??= new Map();
        let found = shape.more.get(name);
        if (!found) {
            found = shapeOf(name, shape);
            shape.more.set(name, found);
            size++;
        }
        shape.recent = found;
        return found;
    }
    return {
        with(shape = root, name) {
            const { recent } = shape;
            return recent !== undefined && recent.name === name ? recent : longer(shape, name);
        },
        isNext: ({ recent }, name) => recent !== undefined && recent.name === name,
        counted(total) {
            const known = counts.get(total) ?? shapeOf('', undefined, (0,branch_shape/* countShape */.jB)(total));
            counts.set(total, known);
            return known;
        },
        text: (shape) => (shape.text ??= (0,branch_shape/* namedShape */.z4)(namesOf(shape))),
        tidy() {
            if (size + counts.size < many)
                return;
            root = shapeOf('', undefined);
            counts = new Map();
            size = 0;
        },
    };
}
/** The names of a shape's arms, in order. */
function namesOf(shape) {
    const names = [];
    for (let one = shape; one?.before; one = one.before)
        names.push(one.name);
    return names.reverse();
}

;// CONCATENATED MODULE: ./build/formats/coverage/regroup-branches.js





/** Sorts entries, and makes one of those that are about the same arms. */
function regroupBranches(entries, text, combine) {
    const { numbers, shapes, starts, hits } = entries;
    const order = orderByLine(numbers);
    const [ownNumbers, ownStarts, ownHits] = [(0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
    const ownShapes = [];
    eachRun(numbers, order, (start, end) => {
        const parts = Array.from(order.subarray(start, end), (index) => {
            const shape = shapes[index];
            return {
                shape: shape ? text(shape) : '',
                names: shape?.before && end - start > 1 ? namesOf(shape) : undefined,
                hits: hits.subarray(starts[index] ?? 0, starts[index + 1] ?? 0),
            };
        });
        for (const entry of parts.length === 1 ? parts : joinParts(parts, combine)) {
            ownNumbers.push(numbers[order[start] ?? 0] ?? 0);
            ownShapes.push(entry.shape);
            ownStarts.push(ownHits.length);
            for (const hit of entry.hits)
                ownHits.push(hit);
        }
    });
    ownStarts.push(ownHits.length);
    return { numbers: ownNumbers.take(), shapes: ownShapes, starts: ownStarts.take(), hits: ownHits.take() };
}
/** The parts of one line: all named arms become one entry, counts of the same total another. */
function joinParts(parts, combine) {
    const arms = new Map();
    const counts = new Map();
    for (const { shape, names, hits } of parts) {
        names?.forEach((name, arm) => {
            const [known, own] = [arms.get(name), hits[arm] ?? 0];
            arms.set(name, known === undefined ? own : combine(known, own));
        });
        if (names)
            continue;
        const known = counts.get(shape);
        counts.set(shape, known ? known.map((hit, arm) => combine(hit, hits[arm] ?? 0)) : hits);
    }
    const entries = [...counts].map(([shape, hits]) => ({ shape, hits }));
    if (arms.size > 0) {
        const sorted = [...arms].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b));
        entries.push({ shape: (0,branch_shape/* namedShape */.z4)(sorted.map(([name]) => name)), hits: sorted.map(([, hits]) => hits) });
    }
    return entries.sort((a, b) => (0,compare_text/* compareText */.n)(a.shape, b.shape));
}

;// CONCATENATED MODULE: ./build/formats/coverage/branches-builder.js





/** Reports have the arms of a line together and in order, nearly always: then they are packed as they come. */
function branchesBuilder(combine) {
    const book = shapeBook();
    const [numbers, starts, hits] = [(0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
    let shapes = [];
    let isOrdered = true;
    // The line that the last entry is of; the arms of that entry, where it has named ones.
    let line = 0;
    let open;
    function start(number) {
        if (number <= line)
            isOrdered = false;
        line = number;
        numbers.push(number);
        starts.push(hits.length);
    }
    return {
        arm: (number, name, count) => {
            if (open !== undefined && number === line && (book.isNext(open, name) || (0,compare_text/* compareText */.n)(open.name, name) < 0)) {
                shapes[shapes.length - 1] = open = book.with(open, name);
            }
            else {
                start(number);
                open = book.with(undefined, name);
                shapes.push(open);
            }
            hits.push(count);
        },
        count: (number, covered, total) => {
            if (total <= 0)
                return;
            start(number);
            open = undefined;
            shapes.push(book.counted(total));
            for (let arm = 0; arm < total; arm++)
                hits.push(arm < covered ? 1 : 0);
        },
        seal() {
            if (shapes.length === 0)
                return model/* noBranches */.g4;
            starts.push(hits.length);
            const sealed = isOrdered
                ? { numbers: numbers.take(), shapes: shapes.map(book.text), starts: starts.take(), hits: hits.take() }
                : regroupBranches({ numbers: numbers.view(), shapes, starts: starts.view(), hits: hits.view() }, book.text, combine);
            for (const column of [numbers, starts, hits])
                column.clear();
            [shapes, line, open, isOrdered] = [[], 0, undefined, true];
            book.tidy();
            return sealed;
        },
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/counted-builder.js



/** Of a line that is counted twice, the more is what is known. */
function countedBuilder() {
    const [numbers, covered, total] = [(0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingInts */._)()];
    let isAscending = true;
    let last = 0;
    return {
        add: (line, own, all) => {
            if (line <= last)
                isAscending = false;
            last = line;
            numbers.push(line);
            covered.push(own);
            total.push(all);
        },
        seal() {
            if (numbers.length === 0)
                return model/* nothingCounted */.W8;
            const sealed = isAscending
                ? { numbers: numbers.take(), covered: covered.take(), total: total.take() }
                : sortCounted({ numbers: numbers.view(), covered: covered.view(), total: total.view() });
            for (const column of [numbers, covered, total])
                column.clear();
            [isAscending, last] = [true, 0];
            return sealed;
        },
    };
}
function sortCounted({ numbers, covered, total }) {
    const order = orderByLine(numbers);
    const [ownNumbers, ownCovered, ownTotal] = [(0,growing/* growingInts */._)(), (0,growing/* growingInts */._)(), (0,growing/* growingInts */._)()];
    eachRun(numbers, order, (start, end) => {
        let [most, all] = [0, 0];
        for (const index of order.subarray(start, end)) {
            most = Math.max(most, covered[index] ?? 0);
            all = Math.max(all, total[index] ?? 0);
        }
        ownNumbers.push(numbers[order[start] ?? 0] ?? 0);
        ownCovered.push(most);
        ownTotal.push(all);
    });
    return { numbers: ownNumbers.take(), covered: ownCovered.take(), total: ownTotal.take() };
}

;// CONCATENATED MODULE: ./build/formats/coverage/functions-builder.js




function functionsBuilder(combine) {
    const [numbers, hits] = [(0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
    let names = [];
    let isAscending = true;
    let last = -1;
    return {
        add: (line, name, count) => {
            if (line <= last)
                isAscending = false;
            last = line;
            numbers.push(line);
            names.push(name);
            hits.push(count);
        },
        seal() {
            if (names.length === 0)
                return model/* noFunctions */.ZJ;
            const sealed = isAscending
                ? { numbers: numbers.take(), names, hits: hits.take() }
                : sortFunctions({ numbers: numbers.view(), names, hits: hits.view() }, combine);
            numbers.clear();
            hits.clear();
            [names, isAscending, last] = [[], true, -1];
            return sealed;
        },
    };
}
function sortFunctions({ numbers, names, hits }, combine) {
    const order = orderByLine(numbers, (a, b) => (0,compare_text/* compareText */.n)(names[a] ?? '', names[b] ?? ''));
    const [ownNumbers, ownHits] = [(0,growing/* growingInts */._)(), (0,growing/* growingFloats */.L)()];
    const ownNames = [];
    for (const index of order) {
        const [number, name, count] = [numbers[index] ?? 0, names[index] ?? '', hits[index] ?? 0];
        const last = ownNames.length - 1;
        if (ownNames[last] === name && ownNumbers.at(last) === number) {
            ownHits.set(last, combine(ownHits.at(last), count));
            continue;
        }
        ownNumbers.push(number);
        ownNames.push(name);
        ownHits.push(count);
    }
    return { numbers: ownNumbers.take(), names: ownNames, hits: ownHits.take() };
}

;// CONCATENATED MODULE: ./build/formats/coverage/lines-builder.js


// A report has files by the hundred thousand, most of them short: with arrays of its own, each would cost more than what is
// in it. So the lines of a file are written behind those of the one before, and taken without a copy.
const slabLength = 2 ** 16;
const leastRoom = 64;
function linesBuilder(combine) {
    let [numbers, hits] = [new Uint32Array(64), new Float64Array(64)];
    let [start, end, last] = [0, 0, 0];
    let isAscending = true;
    function widen() {
        const length = end - start;
        const room = Math.max(length * 2, Math.min(numbers.length * 2, slabLength));
        const [widerNumbers, widerHits] = [new Uint32Array(room), new Float64Array(room)];
        widerNumbers.set(numbers.subarray(start, end));
        widerHits.set(hits.subarray(start, end));
        [numbers, hits, start, end] = [widerNumbers, widerHits, 0, length];
    }
    const lent = { numbers, hits, at: 0, last: 0 };
    return {
        room: () => {
            if (numbers.length - end < leastRoom)
                widen();
            lent.numbers = numbers;
            lent.hits = hits;
            lent.at = end;
            lent.last = last;
            return lent;
        },
        /** What was written is this builder's: nothing else was told of it in the meantime. */
        wrote: (room) => {
            end = room.at;
            last = room.last;
        },
        add: (number, count) => {
            if (number <= last) {
                if (number === last) {
                    hits[end - 1] = combine(hits[end - 1] ?? 0, count);
                    return;
                }
                isAscending = false;
            }
            if (end === numbers.length)
                widen();
            numbers[end] = number;
            hits[end++] = count;
            last = number;
        },
        seal() {
            if (start === end)
                return model/* noLines */.vD;
            const sealed = { numbers: numbers.subarray(start, end), hits: hits.subarray(start, end) };
            const result = isAscending ? sealed : sortLines(sealed, combine);
            // What was sorted into arrays of its own leaves its room to the next.
            if (isAscending)
                start = end;
            else
                end = start;
            [isAscending, last] = [true, 0];
            return result;
        },
    };
}
function sortLines({ numbers, hits }, combine) {
    const order = orderByLine(numbers);
    const [ownNumbers, ownHits] = [new Uint32Array(order.length), new Float64Array(order.length)];
    let length = 0;
    eachRun(numbers, order, (start, end) => {
        let count = hits[order[start] ?? 0] ?? 0;
        for (let index = start + 1; index < end; index++)
            count = combine(count, hits[order[index] ?? 0] ?? 0);
        ownNumbers[length] = numbers[order[start] ?? 0] ?? 0;
        ownHits[length++] = count;
    });
    return { numbers: ownNumbers.slice(0, length), hits: ownHits.slice(0, length) };
}

;// CONCATENATED MODULE: ./build/formats/coverage/statements-builder.js




function columns() {
    return { numbers: (0,growing/* growingInts */._)(), ends: (0,growing/* growingInts */._)(), weights: (0,growing/* growingInts */._)(), hits: (0,growing/* growingFloats */.L)() };
}
function statementsBuilder(combine) {
    const { numbers, ends, weights, hits } = columns();
    let keys = [];
    let isAscending = true;
    let last = -1;
    return {
        add: ({ line, end, key }, count, weight = 1) => {
            if (line <= last)
                isAscending = false;
            last = line;
            numbers.push(line);
            ends.push(end);
            keys.push(key);
            weights.push(weight);
            hits.push(count);
        },
        seal() {
            if (keys.length === 0)
                return model/* noStatements */.u6;
            const sealed = isAscending
                ? { numbers: numbers.take(), ends: ends.take(), keys, weights: weights.take(), hits: hits.take() }
                : sortStatements({ numbers: numbers.view(), ends: ends.view(), keys, weights: weights.view(), hits: hits.view() }, combine);
            for (const column of [numbers, ends, weights, hits])
                column.clear();
            [keys, isAscending, last] = [[], true, -1];
            return sealed;
        },
    };
}
function sortStatements(all, combine) {
    const order = orderByLine(all.numbers, (a, b) => (0,compare_text/* compareText */.n)(all.keys[a] ?? '', all.keys[b] ?? ''));
    const own = columns();
    const keys = [];
    for (const index of order) {
        const number = all.numbers[index] ?? 0;
        const key = all.keys[index] ?? '';
        const [end, weight, hits] = [all.ends[index] ?? 0, all.weights[index] ?? 0, all.hits[index] ?? 0];
        const last = keys.length - 1;
        if (keys[last] === key && own.numbers.at(last) === number) {
            own.ends.set(last, Math.max(own.ends.at(last), end));
            own.weights.set(last, Math.max(own.weights.at(last), weight));
            own.hits.set(last, combine(own.hits.at(last), hits));
            continue;
        }
        keys.push(key);
        own.numbers.push(number);
        own.ends.push(end);
        own.weights.push(weight);
        own.hits.push(hits);
    }
    const { numbers, ends, weights, hits } = own;
    return { numbers: numbers.take(), ends: ends.take(), keys, weights: weights.take(), hits: hits.take() };
}

;// CONCATENATED MODULE: ./build/formats/coverage/builder.js





/** Line numbers and hits are trusted here: a reader checks them, because it knows the place in the report. */
function fileBuilder(combine) {
    const lines = linesBuilder(combine);
    const branches = branchesBuilder(combine);
    const functions = functionsBuilder(combine);
    const statements = statementsBuilder(combine);
    const instructions = countedBuilder();
    return {
        line: lines.add,
        room: lines.room,
        wrote: lines.wrote,
        arm: branches.arm,
        branch: branches.count,
        function: functions.add,
        statement: statements.add,
        instructions: instructions.add,
        seal: (path) => ({
            path,
            lines: lines.seal(),
            branches: branches.seal(),
            functions: functions.seal(),
            statements: statements.seal(),
            instructions: instructions.seal(),
        }),
    };
}


/***/ }),

/***/ 63271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ growingFloats),
/* harmony export */   _: () => (/* binding */ growingInts)
/* harmony export */ });
// A report has lists by the hundred thousand, most of them short: with an array of its own, each would cost more than
// what is in it. So a list is written behind the one that was taken before, and taken without a copy.
const slabLength = 2 ** 16;
function growing(room) {
    let slab = room(64);
    let [start, end] = [0, 0];
    function widen() {
        const length = end - start;
        const wider = room(Math.max(length * 2, Math.min(slab.length * 2, slabLength)));
        wider.set(slab.subarray(start, end));
        [slab, start, end] = [wider, 0, length];
    }
    const view = () => slab.subarray(start, end);
    return {
        get length() {
            return end - start;
        },
        push(value) {
            if (end === slab.length)
                widen();
            slab[end++] = value;
        },
        at: (index) => slab[start + index] ?? 0,
        set(index, value) {
            slab[start + index] = value;
        },
        view,
        take() {
            const taken = view();
            start = end;
            return taken;
        },
        clear() {
            end = start;
        },
    };
}
/** Line numbers and sizes. */
const growingInts = () => growing((length) => new Uint32Array(length));
/** Hits. */
const growingFloats = () => growing((length) => new Float64Array(length));


/***/ })

};
