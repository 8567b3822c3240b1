export const id = 2728;
export const ids = [2728];
export const modules = {

/***/ 43269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ asRepository)
/* harmony export */ });
/** `owner/name`, fit to be part of a path; undefined for anything else. */
const asRepository = (text = '') => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) && !/(?:^|\/)\.\.?(?:\/|$)/.test(text) ? text : undefined;


/***/ }),

/***/ 52728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment)
});

// EXTERNAL MODULE: ./build/model/reporter.js
var reporter = __webpack_require__(51373);
// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(69688);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(45583);
// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(49132);
// EXTERNAL MODULE: ./build/reporters/markdown/icons.js
var icons = __webpack_require__(19673);
;// CONCATENATED MODULE: ./build/reporters/comment/overall.js

/** The verdict of several sections: one that is of an earlier commit says nothing about this one, so it cannot make it ready. */
function overall(sections, isEarlier) {
    // Where nothing could be read nothing has passed.
    if (sections.length === 0)
        return { verdict: 'undecided', text: 'Undecided: no section could be read' };
    const current = sections.filter((section) => !isEarlier(section));
    const earlier = sections.length - current.length;
    const failed = current.filter(({ verdict }) => verdict === 'not-ready').length;
    const undecided = current.filter(({ verdict }) => verdict === 'undecided').length;
    const all = (0,words/* numberOf */.rl)(sections.length, 'section');
    const rest = [undecided > 0 && `${undecided} undecided`, earlier > 0 && `${earlier} of an earlier commit`].filter((part) => part !== false);
    if (failed > 0)
        return { verdict: 'not-ready', text: `Not ready: ${[`${failed} of ${all}`, ...rest].join(', ')}` };
    if (rest.length > 0)
        return { verdict: 'undecided', text: `Undecided: of ${all}, ${rest.join(', ')}` };
    return { verdict: 'ready', text: `Ready: all of ${all}` };
}

// EXTERNAL MODULE: ./build/reporters/markdown/place-text.js
var place_text = __webpack_require__(91434);
;// CONCATENATED MODULE: ./build/reporters/comment/section.js
/** What a part of a section holds; each is counted where it is left out. */
const partKinds = ['checks', 'steps', 'findings', 'waived', 'trends', 'provenance'];

;// CONCATENATED MODULE: ./build/reporters/comment/write-section.js
const sectionEnd = '<!-- gate-section-end -->';
/** A section as it stands in a comment: what a later run has to know of it in comments, which GitHub does not show. */
function writeSection({ parts, leftOut, ...about }) {
    const rest = leftOut.map(({ kind, holds, length }) => [kind, holds, length]);
    const header = rest.length > 0 ? { ...about, leftOut: rest } : about;
    const cuts = parts.map(({ kind, holds, text }) => `<!-- gate-cut ${kind} ${holds} -->\n\n${text.trim()}\n\n`);
    return `<!-- gate-section ${hiddenJson(header)} -->\n${cuts.join('')}${sectionEnd}\n`;
}
/** JSON that ends no HTML comment: such a comment may have neither `>` nor two dashes. */
const hiddenJson = (value) => JSON.stringify(value).replace(/[<>]|-(?=-)/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);

;// CONCATENATED MODULE: ./build/reporters/comment/section-block.js






/** The verdict of a section in one line. */
const verdictLine = (section, isEarlier) => `${icons/* icons */.P[section.verdict]} ${(0,markdown/* prose */.CS)(section.headline)}${isEarlier ? earlierText(section) : ''}`;
const earlierText = ({ sha }) => sha === undefined ? ', of an unknown commit' : `, of an earlier commit ${(0,markdown/* code */.aY)(sha.slice(0, 7))}`;
/** A section with as many of its parts as there is room for; without even a heading where `keep` is negative. */
function sectionBlock(section, keep, { isOnly, isEarlier }) {
    if (keep < 0)
        return `\n${writeSection(bare(section))}`;
    const cut = section.parts.slice(keep).map(({ kind, holds, text }) => ({ kind, holds, length: text.length }));
    const leftOut = [...cut, ...section.leftOut];
    const written = writeSection({ ...section, leftOut, parts: section.parts.slice(0, keep) });
    const body = `${written}${leftOutLine(leftOut, section)}`;
    if (isOnly)
        return `\n${body}`;
    const title = `${icons/* icons */.P[section.verdict]} ${(0,place_text/* linked */.q)((0,markdown/* prose */.CS)(section.key), section.url)}`;
    const earlier = isEarlier ? earlierText(section) : '';
    if (section.verdict === 'ready')
        return `\n${(0,markdown/* folded */.TM)(`${icons/* icons */.P.ready} <b>${(0,markdown/* prose */.CS)(section.key)}</b>${earlier}`, body)}`;
    return `\n#### ${title}${earlier}\n\n${body}`;
}
/** What a later run has to know, and no more. */
const bare = ({ key, verdict, headline, sha, run, attempt, at }) => ({
    key,
    verdict,
    headline,
    sha: sha?.slice(0, 7),
    run,
    attempt,
    at,
    leftOut: [],
    parts: [],
});
/** It was written so: every other section has parts, or says which it had. */
const isBare = ({ parts, leftOut }) => parts.length === 0 && leftOut.length === 0;
const section_block_words = {
    checks: () => 'the table of checks',
    steps: (number) => (0,words/* numberOf */.rl)(number, 'next step'),
    findings: (number) => (0,words/* numberOf */.rl)(number, 'finding'),
    waived: (number) => `${number} waived`,
    trends: (number) => (0,words/* numberOf */.rl)(number, 'trend'),
    provenance: () => 'what was compared',
};
function leftOutLine(leftOut, { url }) {
    const said = partKinds.flatMap((kind) => {
        const number = leftOut.reduce((sum, one) => sum + (one.kind === kind ? one.holds : 0), 0);
        return number > 0 ? [section_block_words[kind](number)] : [];
    });
    if (said.length === 0)
        return '';
    return `\nNot shown here, for a comment has its limit: ${said.join(', ')}. See the ${(0,place_text/* linked */.q)('summary of the run', url)}.\n`;
}

;// CONCATENATED MODULE: ./build/reporters/comment/comment-head.js





/** What stands above the sections: the verdict; of several, which is which. */
function commentHead(gate, { all, listed, isEarlier }) {
    // A team with one gate knows which it is.
    const title = gate === 'epic21-gate' ? '' : `${(0,markdown/* prose */.CS)(gate)}: `;
    const [first, ...others] = all;
    if (first && others.length === 0)
        return `### ${icons/* icons */.P[first.verdict]} ${title}${(0,markdown/* prose */.CS)(first.headline)}\n`;
    const { verdict, text } = overall(all, isEarlier);
    const rows = listed.map((section) => [(0,markdown/* prose */.CS)(section.key), verdictLine(section, isEarlier(section))]);
    const unlisted = all.length - listed.length;
    const more = unlisted > 0 ? `\n${(0,words/* numberOf */.rl)(unlisted, 'older section')} did not fit.\n` : '';
    return `### ${icons/* icons */.P[verdict]} ${title}${text}\n\n${(0,markdown/* table */.tp)(['Section', 'Verdict'], rows)}${more}`;
}

;// CONCATENATED MODULE: ./build/reporters/comment/merge-sections.js

/** Of each key the newest, sorted by key: the same from whatever order they come in, and however often. */
function mergeSections(sections) {
    const newest = new Map();
    for (const section of sections) {
        const known = newest.get(section.key);
        if (!known || isAfter(section, known))
            newest.set(section.key, section);
    }
    return [...newest.values()].toSorted((a, b) => compare(a.key, b.key));
}
/** Newer; or, of the same run, the one of which less was left out. */
const isAfter = (one, other) => (compare(one.run, other.run) ||
    compare(one.attempt, other.attempt) ||
    compare(one.at, other.at) ||
    // Two jobs that call their section the same: the worse verdict is the one to see.
    compare(worse.indexOf(one.verdict), worse.indexOf(other.verdict)) ||
    compare(one.headline, other.headline) ||
    compare(one.parts.length, other.parts.length) ||
    compare(Number(one.url !== undefined), Number(other.url !== undefined)) ||
    // No more than a tie-break: all writers have to choose the same.
    compare(writeSection(one), writeSection(other))) > 0;
const worse = ['ready', 'undecided', 'not-ready'];
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/reporters/comment/fit-comment.js




/** The text of a comment. Where there is too much of it, the longest section loses its last part, again and again. */
function fitComment(envelope, sections, most = limits/* limits */.F.commentCharacters) {
    const newest = sections.toSorted((a, b) => (isAfter(a, b) ? -1 : 1));
    // Fewer than all only where their verdict lines alone are too long. The next writer knows of none that is left out: what
    // stands in the way must not be forgotten, and of the rest those written last are the ones that matter.
    const ranked = newest.toSorted((a, b) => Number(a.verdict === 'ready') - Number(b.verdict === 'ready'));
    const isEarlier = ofEarlierCommit(newest[0]);
    for (let listed = sections.length; listed > 1; listed = Math.floor(listed * 0.95)) {
        const text = fitListed(envelope, { all: ranked, listed: ranked.slice(0, listed), isEarlier }, most);
        if (text.length <= most)
            return text;
    }
    return fitListed(envelope, { all: ranked, listed: ranked.slice(0, 1), isEarlier }, most);
}
function fitListed({ marker, gate }, { all, isEarlier, ...some }, most) {
    const listed = some.listed.toSorted((a, b) => compare(a.key, b.key));
    const isOnly = all.length === 1;
    const block = (section, keep) => sectionBlock(section, keep, { isOnly, isEarlier: isEarlier(section) });
    const head = `${marker}\n${commentHead(gate, { all, listed, isEarlier })}`;
    const wholes = new Map(listed.map((section) => [section, whole(section)]));
    const kept = keptParts([...wholes.values()], { block, room: most - head.length, least: isOnly ? 0 : -1 });
    const blocks = [...wholes].map(([section, full]) => {
        const keep = kept.get(full) ?? 0;
        // What nobody here has the text of stays left out.
        return block(keep > section.parts.length ? section : full, keep);
    });
    return `${head}${blocks.join('')}`;
}
/** A section as it was first written: of what was left out the length is known. */
const whole = (section) => ({
    ...section,
    parts: [
        ...section.parts,
        ...section.leftOut
            .filter(({ length }) => length > 0)
            .map(({ kind, holds, length }) => ({ kind, holds, text: 'x'.repeat(length) })),
    ],
    leftOut: section.leftOut.filter(({ length }) => length === 0),
});
function keptParts(sections, { block, room, least }) {
    const kept = new Map(sections.map((section) => [section, isBare(section) ? -1 : section.parts.length]));
    const lengths = new Map([...kept].map(([section, keep]) => [section, block(section, keep).length]));
    let length = [...lengths.values()].reduce((sum, one) => sum + one, 0);
    for (const { section, keep } of removals(sections, least)) {
        if (length <= room)
            break;
        const less = block(section, keep).length;
        length += less - (lengths.get(section) ?? 0);
        lengths.set(section, less);
        kept.set(section, keep);
    }
    return kept;
}
/** The newest run tells which commit is the head, not whoever writes: all writers have to say the same. */
function ofEarlierCommit(newest) {
    const head = newest?.sha?.slice(0, 7);
    return ({ sha }) => head !== undefined && sha?.slice(0, 7) !== head;
}
/** In one order, whatever a writer knows of the sections: so that all end up with the same text. */
const removals = (sections, least) => sections
    .flatMap((section) => removalsOf(section, least))
    .toSorted((a, b) => b.length - a.length || compare(a.section.key, b.section.key) || b.keep - a.keep);
function removalsOf(section, least) {
    let length = 0;
    const parts = section.parts.map(({ text }, keep) => ({ section, keep, length: (length += text.length) }));
    return least === 0 ? parts : [...parts, { section, keep: -1, length: 0 }];
}

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/reporters/page-links.js
var page_links = __webpack_require__(87798);
;// CONCATENATED MODULE: ./build/reporters/comment/read-header.js



/** The header of a section; undefined where anybody has made something else of it. */
function readHeader(json) {
    const fields = fieldsOf(json);
    const key = fields.get('key');
    const verdict = verdicts.find((one) => one === fields.get('verdict'));
    const headline = fields.get('headline');
    const at = fields.get('at');
    const run = countOf(fields.get('run'));
    const attempt = countOf(fields.get('attempt'));
    if (!isLine(key, 100) || !isLine(headline, 300) || !verdict || !isInstant(at))
        return undefined;
    if (run === undefined || attempt === undefined)
        return undefined;
    const sha = fields.get('sha');
    const url = fields.get('url');
    return {
        key,
        verdict,
        headline,
        sha: typeof sha === 'string' && /^[0-9a-f]{7,64}$/.test(sha) ? sha : undefined,
        run,
        attempt,
        at,
        url: typeof url === 'string' ? (0,page_links/* runPage */.fL)(url) : undefined,
        leftOut: readLeftOut(fields.get('leftOut')),
    };
}
const verdicts = ['ready', 'not-ready', 'undecided'];
const entriesOf = (value) => new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
function fieldsOf(json) {
    try {
        return entriesOf(JSON.parse(json));
    }
    catch {
        // Somebody edited the comment; their section is as good as gone.
        return new Map();
    }
}
const isLine = (value, most) => typeof value === 'string' && value !== '' && value.length <= most && (0,visible/* visible */.RK)(value) === value;
const isInstant = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value);
const countOf = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
/** All or nothing: a list that was touched tells nothing of what was in it. */
function readLeftOut(value) {
    const said = Array.isArray(value) ? value : [];
    const read = said.slice(0, mostParts).flatMap((row) => {
        const [word, holds, length] = Array.isArray(row) ? row : [];
        const kind = partKinds.find((one) => one === word);
        const [number, characters] = [countOf(holds), countOf(length)];
        return kind === undefined || number === undefined || characters === undefined
            ? []
            : [{ kind, holds: number, length: characters }];
    });
    const characters = read.reduce((sum, { length }) => sum + length, 0);
    return read.length === said.length && characters <= mostCharacters ? read : [];
}
// More than any section has.
const mostParts = 100;
const mostCharacters = 500_000;

;// CONCATENATED MODULE: ./build/reporters/comment/read-sections.js



/** As GitHub bounds a comment, in whatever way it counts. */
const read_sections_mostCharacters = 262_144;
const mostSections = 400;
/** The sections of a comment. What is not as it was written, for somebody edited it, is dropped. */
function readSections(comment) {
    const sections = [];
    let open;
    let json = '';
    for (const line of comment.slice(0, read_sections_mostCharacters).split(/\r?\n/)) {
        const start = /^<!-- gate-section (\{.*\}) -->$/.exec(line)?.[1];
        if (start !== undefined) {
            json = start;
            open = [];
        }
        else if (line === sectionEnd && open) {
            const header = readHeader(json);
            if (header)
                sections.push({ ...header, parts: readParts(open) });
            open = undefined;
        }
        else {
            open?.push(line);
        }
        if (sections.length === mostSections)
            break;
    }
    return sections;
}
function readParts(lines) {
    const parts = [];
    for (const line of lines) {
        const about = readCut(line);
        if (about)
            parts.push({ about, lines: [] });
        else
            parts.at(-1)?.lines.push(line);
    }
    return parts.map(({ about, lines: own }) => ({ ...about, text: own.join('\n').trim() }));
}
function readCut(line) {
    const [, word, holds] = /^<!-- gate-cut ([a-z]+) (\d{1,9}) -->$/.exec(line) ?? [];
    const kind = partKinds.find((one) => one === word);
    return kind && { kind, holds: Number(holds) };
}

;// CONCATENATED MODULE: ./build/reporters/comment/compose-comment.js




/** A name in the few characters that mean nothing within a comment of HTML. */
const plainName = (name) => name
    .replace(/[^\w.-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '') || 'epic21-gate';
const markerOf = (name) => `<!-- epic21-gate:comment ${plainName(name)} -->`;
/** The comment with this run's section among those that others wrote; undefined where there is nothing to say. */
function composeComment(own, { name, known, mode }) {
    const about = { marker: markerOf(name), gate: plainName(name) };
    const sections = withSection(own, known);
    if (mode === 'on-problem' && known.length === 0 && sections.every(({ verdict }) => verdict === 'ready'))
        return undefined;
    const unchanged = asBefore(own, known);
    const current = known.at(-1);
    return unchanged && fitComment(about, unchanged) === current ? current : fitComment(about, sections);
}
const withSection = (section, known) => mergeSections([...new Set([...known, section])].flatMap(readSections));
/** All sections, where this run said the same in an earlier attempt: a re-run that found the same has nothing to write. */
function asBefore(own, known) {
    const [section] = readSections(own);
    const earlier = mergeSections(known.flatMap(readSections)).find(({ key }) => key === section?.key);
    if (!section || !earlier || earlier.run !== section.run)
        return undefined;
    const again = writeSection({ ...section, attempt: earlier.attempt, at: earlier.at });
    const sections = withSection(again, known);
    const kept = sections.find(({ key }) => key === section.key);
    return kept && writeSection(kept) === again ? sections : undefined;
}

// EXTERNAL MODULE: ./build/reporters/entries.js
var reporters_entries = __webpack_require__(67317);
// EXTERNAL MODULE: ./build/reporters/headline.js
var headline = __webpack_require__(65665);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/reporters/markdown/checks-table.js
var checks_table = __webpack_require__(98399);
// EXTERNAL MODULE: ./build/reporters/markdown/finding-text.js
var finding_text = __webpack_require__(18524);
;// CONCATENATED MODULE: ./build/reporters/markdown/finding-groups.js



/** Findings under the names of their files, in the order of the worst of each. */
const findingGroups = (entries, view, lengths) => [...(0,reporters_entries/* byFile */.y)(entries)]
    .map(([file, group]) => {
    const items = group.map((entry) => (0,finding_text/* findingText */.N)(entry, view, lengths)).join('');
    return file === '' ? items : `${(0,place_text/* fileText */.CG)(view, file)}\n\n${items}`;
})
    .join('\n');

;// CONCATENATED MODULE: ./build/reporters/markdown/next-steps.js





/** More than this nobody does in one go. */
const most = 5;
/** What to do, the worst first: each step once, with the first place and how many more there are. */
function nextSteps(report, view) {
    const entries = (0,reporters_entries/* openEntries */.J)(report);
    const stopping = entries.filter(({ severity, unmeasured }) => unmeasured || (0,finding/* isAtLeast */.du)(severity, report.failOn));
    const helps = [...new Set(stopping.map(({ help }) => help))].slice(0, most);
    return helps.map((help, index) => {
        const group = stopping.filter((entry) => entry.help === help);
        return `${index + 1}. ${stepText(help, group, view)}\n`;
    });
}
function stepText(help, group, view) {
    const at = group.find((entry) => entry.at)?.at;
    const step = (0,markdown/* proseWithCode */.Tb)((0,visible/* clip */.$Q)(help.trim(), 400)).replace(/\.$/, '');
    const more = group.length > 1 ? ` and ${group.length - 1} more` : '';
    // Without a place a step says of what it speaks: “the name in the config” is no help by itself.
    const what = at ? (0,place_text/* placeText */.Z9)(view, at) : (0,markdown/* prose */.CS)((0,visible/* clip */.$Q)(group[0]?.message ?? '', 200));
    return `${step}: ${what}${more}`;
}

// EXTERNAL MODULE: ./build/reporters/markdown/provenance.js
var provenance = __webpack_require__(3256);
// EXTERNAL MODULE: ./build/reporters/markdown/trend-chart.js
var trend_chart = __webpack_require__(55437);
;// CONCATENATED MODULE: ./build/reporters/markdown/waived-list.js


/** What was found and accepted: where, by whom, until when, and why. */
const waivedList = ({ results }, view) => results.flatMap(({ findings }) => findings.flatMap(({ waived, rule, message, at }) => {
    if (!waived)
        return [];
    const where = at ? `${(0,place_text/* placeText */.Z9)(view, at)}: ` : '';
    const why = `waived until ${(0,markdown/* prose */.CS)(waived.until, 40)} by ${(0,markdown/* prose */.CS)(waived.owner, 100)}: ${(0,markdown/* prose */.CS)(waived.reason, 300)}`;
    return [`- ${where}${(0,markdown/* prose */.CS)(message, 300)} <sub>${(0,markdown/* prose */.CS)(rule, 200)}</sub>\n  - ${why}\n`];
}));

// EXTERNAL MODULE: ./build/reporters/repository-path.js
var repository_path = __webpack_require__(97505);
;// CONCATENATED MODULE: ./build/reporters/comment/section-parts.js











/** Beyond this a comment is no place to read: the summary and the JSON report have all. */
const section_parts_most = { worst: 10, perFile: 30, files: 25, waived: 30, trends: 3, checksBytes: 20_000 };
/** The parts of a section in the order of their worth; what is ready is short. */
function sectionParts(report, view) {
    const checks = part('checks', 1, (0,checks_table/* checksTable */.E)(report.results, section_parts_most.checksBytes));
    const sources = part('provenance', 1, (0,markdown/* folded */.TM)('What was compared', (0,provenance/* provenance */.a)(report)));
    const entries = (0,reporters_entries/* openEntries */.J)(report);
    // A run that is ready can have warnings, and a number that nobody can look into helps nobody.
    if (report.verdict === 'ready')
        return [...checks, ...foldedFindings('', entries, view), ...sources];
    const steps = nextSteps(report, view);
    return [
        ...checks,
        ...part('steps', steps.length, `**What to do**\n\n${steps.join('')}`),
        ...worstFindings(entries.slice(0, section_parts_most.worst), view),
        ...restOfFindings(entries.slice(section_parts_most.worst), view),
        ...waivedPart(report, view),
        ...trendsPart(report),
        ...sources,
    ];
}
const part = (kind, holds, text) => holds > 0 ? [{ kind, holds, text }] : [];
function worstFindings(entries, view) {
    const title = entries.every(({ severity }) => (0,finding/* isAtLeast */.du)(severity, 'error')) ? 'What is wrong' : 'What was found';
    return part('findings', entries.length, `**${title}**\n\n${findingGroups(entries, view, { message: 500, details: 3 })}`);
}
const restOfFindings = (entries, view) => [...(0,reporters_entries/* byFile */.y)(entries)]
    .slice(0, section_parts_most.files)
    .flatMap(([file, group]) => foldedFindings(file === '' ? '' : `${(0,markdown/* code */.aY)((0,repository_path/* repositoryPath */.S)(view.prefix, file), 200)}: `, group, view));
function foldedFindings(title, entries, view) {
    const shown = entries.slice(0, section_parts_most.perFile);
    const text = (0,markdown/* folded */.TM)(`${title}${(0,words/* numberOf */.rl)(entries.length, 'finding')}`, findingGroups(shown, view, { message: 300, details: 0 }));
    return part('findings', shown.length, text);
}
function waivedPart(report, view) {
    const waived = waivedList(report, view);
    const shown = waived.slice(0, section_parts_most.waived);
    return part('waived', shown.length, (0,markdown/* folded */.TM)(`${waived.length} waived`, shown.join('')));
}
function trendsPart({ trends }) {
    const shown = (0,trend_chart/* visibleTrends */.BE)(trends).slice(0, section_parts_most.trends);
    return part('trends', shown.length, (0,markdown/* folded */.TM)((0,words/* numberOf */.rl)(shown.length, 'trend'), shown.map(trend_chart/* trendChart */.CY).join('\n')));
}

;// CONCATENATED MODULE: ./build/reporters/comment/render-section.js







/** What this run says, as it will stand in a comment, whoever else writes there. */
function renderSection(report, { section, prefix }) {
    const { subject, verdict, at } = report;
    const { run } = subject;
    const sha = (0,page_links/* shownCommit */.jW)(subject);
    const wanted = sectionParts(report, { subject, prefix });
    const parts = takeWhileFits(wanted);
    return writeSection({
        key: keyOf(section),
        verdict,
        headline: (0,headline/* headline */.P)(report),
        sha: sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined,
        run: run?.id ?? 0,
        attempt: run?.attempt ?? 0,
        at,
        url: (0,page_links/* ownRunPage */.HC)(subject, run?.url),
        leftOut: leftOutOf(report, wanted, parts),
        parts,
    });
}
/** The name of a section is text from outside, and has to come back from a comment as it went in. */
const keyOf = (section) => (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(section).trim(), 100).trim() || 'gate';
/** A section is written to be read again, and what no comment has room for is not kept for later. */
const render_section_mostCharacters = 200_000;
function takeWhileFits(parts) {
    let left = render_section_mostCharacters;
    const end = parts.findIndex(({ text }) => (left -= text.length) < 0);
    return end === -1 ? parts : parts.slice(0, end);
}
/** What is too much for a comment in the first place. */
function leftOutOf(report, wanted, parts) {
    const waived = report.results.flatMap(({ findings }) => findings).filter((finding) => finding.waived).length;
    const all = {
        findings: (0,reporters_entries/* openEntries */.J)(report).length,
        // What is ready is short, and means to be.
        waived: report.verdict === 'ready' ? 0 : waived,
    };
    return partKinds
        .map((kind) => ({ kind, holds: (all[kind] ?? holding(wanted, kind)) - holding(parts, kind), length: 0 }))
        .filter(({ holds }) => holds > 0);
}
const holding = (parts, kind) => parts.reduce((sum, part) => sum + (part.kind === kind ? part.holds : 0), 0);

;// CONCATENATED MODULE: ./build/reporters/comment.js



const comment = (0,reporter/* defineReporter */.$)({
    id: 'comment',
    summary: 'The one comment on the pull request: verdict, checks, what to do, findings by file.',
    publishes: true,
    render: (report, { section, prefix }) => renderSection(report, { section, prefix }),
    async deliver(section, to, { pullRequest, mode, name }) {
        if (pullRequest === undefined || mode === 'never')
            return;
        await to.github.upsertComment({
            pullRequest,
            marker: markerOf(name),
            compose: (known) => composeComment(section, { name, known, mode }),
        });
    },
});


/***/ }),

/***/ 49132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Tb: () => (/* binding */ proseWithCode),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

const entity = (character) => `&#${character.codePointAt(0) ?? 0};`;
// Within a line these mean nothing to Markdown, HTML or GitHub, and a summary is also read as text.
const harmless = new Set(`,;'"?%/.-`);
/** Every other punctuation mark as a numeric entity; at the start, where `-` and `1.` begin a list, all of them. */
function escapeAll(text) {
    const start = /^\d*/.exec(text)?.[0].length ?? 0;
    return text.replace(/[!-/:-@[-`{-~]/g, (character, offset) => offset > start && harmless.has(character) ? character : entity(character));
}
/** Untrusted text as a code span: GitHub looks for mentions, references and emoji everywhere but in code. */
const code = (text, most = 200) => `<code>${breakAddresses(escapeAll((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, most))))}</code>`;
// To the parser, code in HTML is text like any other, and of text it links what looks like the address of a site or of mail.
const breakAddresses = (escaped) => escaped.replace(/(?<=www)\./gi, entity).replace(/(?<=[\w+-]|&#(?:43|45|46|95);|\.)&#64;/g, '$&&#8203;');
const breakLinks = (escaped) => escaped.replace(/&#(?:64|35|58);|www(?=\.)|GH(?=-\d)/gi, '$&&#8203;');
/** Untrusted text as prose. Entities stop Markdown, but GitHub links `@name`, `#1` and addresses afterwards: break those too. */
const prose = (text, most = 1000) => breakLinks(escapeAll((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, most)).trim()));
/** Prose in which backticks mark code, as in the help of a rule. */
const proseWithCode = (text) => text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : breakLinks(escapeAll((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(part)))))
    .join('');
const dashes = { any: '---', left: ':---', right: '---:' };
/** Cells are already escaped. */
const table = (head, rows, alignment = []) => [head, head.map((_, index) => dashes[alignment[index] ?? 'any']), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
/** The title is already escaped. */
const folded = (title, body) => `<details><summary>${title}</summary>\n\n${body}\n</details>\n`;


/***/ }),

/***/ 98399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checksTable)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45583);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49132);
/* harmony import */ var _icons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19673);



/** More rows of a check than this are no overview. */
const rowsPerCheck = 8;
const worstFirst = ['failed', 'blocked', 'passed', 'skipped'];
/** The checks with their outcomes; where they are too many, the worst of them. */
function checksTable(results, mostBytes = Infinity) {
    const whole = tableOf(results);
    if (Buffer.byteLength(whole) <= mostBytes)
        return whole;
    const ranked = results.toSorted((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome));
    let [shown, kept] = [whole, results.length];
    while (kept > 0 && Buffer.byteLength(shown) > mostBytes) {
        kept = Math.floor(kept * 0.8);
        shown = tableOf(ranked.slice(0, kept));
    }
    return `${shown}\n${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(results.length - kept, 'more check')} did not fit here: see the JSON report.\n`;
}
/** Of each check its key figures, or what there is to say of it. Narrow, for it is read on phones. */
function tableOf(results) {
    const rows = results.flatMap(rowsOf);
    // A column that no figure has anything in is left out.
    const shown = columns.filter(({ cell }) => rows.some((row) => row[cell] !== undefined));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Check', ...shown.map(({ title }) => title)], rows.map((row) => [row.check, ...shown.map(({ cell }) => row[cell] ?? '')]), ['left', ...shown.map(() => 'right')]);
}
const columns = [
    { title: 'Now', cell: 'now' },
    { title: 'Limit', cell: 'limit' },
    { title: 'Change', cell: 'change' },
];
function rowsOf(result) {
    const { outcome, title, reason = 'no reason was given' } = result;
    const check = `${_icons_js__WEBPACK_IMPORTED_MODULE_2__/* .icons */ .P[outcome]} <b>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(title, 80)}</b>`;
    if (outcome === 'blocked')
        return [{ check: `${check}: could not be judged` }];
    if (outcome === 'skipped')
        return [{ check: `${check}: skipped, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason, 100)}` }];
    const facts = result.facts.filter(({ key }) => key);
    if (facts.length === 0)
        return [{ check, now: countOf(result) }];
    const rows = facts.slice(0, rowsPerCheck).map((fact, index) => ({
        check: `${index === 0 ? `${check}: ` : '&emsp;'}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(nameOf(fact), 120)}`,
        now: `<b>${figure(String(fact.value))}</b>`,
        limit: fact.limit === undefined ? undefined : figure(shortLimit(fact.limit)),
        change: changeOf(fact),
    }));
    const more = facts.length - rows.length;
    return more > 0 ? [...rows, { check: `and ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(more, 'more figure')}` }] : rows;
}
const nameOf = ({ of, label }) => (of === undefined ? label : `${of}: ${label}`);
function changeOf({ before, change }) {
    const from = before === undefined ? [] : [`from ${figure(before)}`];
    const parts = [...(change === undefined ? [] : [figure(change)]), ...from];
    return parts.length === 0 ? undefined : parts.join(' ');
}
const shortLimit = (limit) => limit.replace(/^(?:at least|>=) (?=\d)/, '≥ ').replace(/^(?:at most|<=) (?=\d)/, '≤ ');
/** A number and its unit stay on one line. */
const figure = (text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text, 80).replace(/(?<=\d) (?=\S{1,8}$)|(?<=[≥≤]) /g, '&nbsp;');
function countOf({ findings, facts }) {
    const open = findings.filter((finding) => !finding.waived).length;
    return open > 0 ? (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(open, 'finding') : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(facts.length, 'fact')} verified`;
}


/***/ }),

/***/ 18524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findingText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49132);
/* harmony import */ var _icons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19673);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91434);



/** A finding as an item of a list: where, what, by which rule. */
function findingText(entry, view, { message, details }) {
    const lines = entry.at ? (0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linesText */ .zu)(view, entry.at) : '';
    const icon = entry.unmeasured ? _icons_js__WEBPACK_IMPORTED_MODULE_1__/* .icons */ .P.blocked : _icons_js__WEBPACK_IMPORTED_MODULE_1__/* .icons */ .P[entry.severity];
    const more = entry.details.slice(0, details).map((detail) => `  - ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(detail, message)}\n`);
    return `- ${icon} ${lines === '' ? '' : `${lines}: `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(entry.message, message)} <sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(entry.rule, 200)}</sub>\n${more.join('')}`;
}


/***/ }),

/***/ 19673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ icons)
/* harmony export */ });
/** The few pictures that Markdown reports have: of verdicts, outcomes and levels. */
const icons = {
    ready: '✅',
    'not-ready': '❌',
    undecided: '⛔',
    passed: '✅',
    failed: '❌',
    blocked: '⛔',
    skipped: '➖',
    error: '❌',
    warning: '⚠️',
    notice: 'ℹ️',
};


/***/ }),

/***/ 91434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   zu: () => (/* binding */ linesText)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36939);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49132);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97505);
/* harmony import */ var _page_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87798);




/** Escaped text as a link, where there is somewhere to go. */
const linked = (text, page) => page === undefined ? text : `[${text}](${page})`;
/** The path of a file, as a link to it. */
const fileText = ({ subject, prefix }, file) => linked((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(prefix, file), 400), (0,_page_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placePage */ .Hg)(subject, prefix, { file }));
/** `line 3`, `lines 3-4`, as a link to them; nothing for a whole file. */
function linesText({ subject, prefix }, at) {
    if (at.line === undefined)
        return '';
    const word = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .lastLineOf */ .SH)(at) === undefined ? 'line' : 'lines';
    return linked(`${word} ${(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLines */ .xM)(at)}`, (0,_page_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placePage */ .Hg)(subject, prefix, at));
}
/** `src/a.ts:3`, as a link. */
function placeText({ subject, prefix }, at) {
    const place = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlace */ .dE)({ file: (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(prefix, at.file), line: at.line });
    return linked((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place, 400), (0,_page_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placePage */ .Hg)(subject, prefix, at));
}


/***/ }),

/***/ 3256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ provenance)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45583);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49132);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91434);
/* harmony import */ var _page_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87798);




/** As many documents as anybody looks up. */
const documents = 20;
/** What the report rests on: which commits, which config and baselines, which run, which tool. */
function provenance(report) {
    const { subject } = report;
    const baselines = report.results.flatMap((result) => result.baselines ?? []);
    const lines = [
        ...comparedLine(subject),
        ...(subject.configRead ? [`Config ${documentText(subject, subject.configRead)}`] : configLine(subject)),
        ...baselines.slice(0, documents).map((baseline) => `Baseline ${documentText(subject, baseline)}`),
        ...(baselines.length > documents ? [`and ${baselines.length - documents} more baselines`] : []),
        ...runLine(subject),
        // No time, and no attempt: what a re-run finds again is the same text.
        `epic21-gate ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(report.tool.version, 40)}`,
    ];
    return lines.map((line) => `- ${line}\n`).join('');
}
function comparedLine(subject) {
    const { compared } = subject;
    if (!compared)
        return [];
    const tested = `${commitText(subject, compared.head)} compared with ${commitText(subject, compared.base)}`;
    const shown = compared.shown === undefined ? '' : `, shown on ${commitText(subject, compared.shown)}`;
    return [`${tested}${shown}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(compared.reason, 200)}`];
}
const configLine = ({ config }) => config === undefined ? [] : [`Config ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(config, 200)}`];
function documentText(subject, { file, at, sha256 }) {
    const from = at === undefined ? 'as checked out' : `as it is at ${commitText(subject, at)}`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file, 200)} ${from}, SHA-256 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sha256.slice(0, 12))}`;
}
const commitText = (subject, sha) => (0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showCommit */ .B)(sha)), (0,_page_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitPage */ .b2)(subject, sha));
function runLine(subject) {
    const { run } = subject;
    if (!run)
        return [];
    const by = [run.workflow, run.job].filter((name) => name !== undefined).map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(name, 100));
    const page = (0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)(`run ${run.id}`, (0,_page_links_js__WEBPACK_IMPORTED_MODULE_3__/* .ownRunPage */ .HC)(subject, run.url));
    return [`${by.length > 0 ? `${by.join(' / ')}, ` : ''}${page}`];
}


/***/ }),

/***/ 55437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ visibleTrends),
/* harmony export */   CY: () => (/* binding */ trendChart),
/* harmony export */   KM: () => (/* binding */ sparkline)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

/** Fewer make no trend. */
const fewest = 3;
/** More are too narrow to see. */
const latest = 30;
/** Neither NaN nor what JavaScript would write with an exponent, for Mermaid reads none. */
const valuesOf = ({ points }) => points
    .slice(-latest)
    .map(({ value }) => value)
    .filter((value) => Math.abs(value) < 1e15)
    .map((value) => Number(value.toFixed(4)));
/** The trends that there is something to see of. */
const visibleTrends = (trends = []) => trends.filter((trend) => valuesOf(trend).length >= fewest);
/** As an XY chart of Mermaid's, which GitHub draws. */
function trendChart(trend) {
    const values = valuesOf(trend);
    const [low, high] = rangeOf(values);
    return [
        '```mermaid',
        settings,
        'xychart-beta',
        `    title "${trendTitle(trend)}"`,
        `    x-axis "runs ago" [${values.map((_, index) => runsAgo(values.length - 1 - index)).join(', ')}]`,
        `    y-axis ${plain(low)} --> ${plain(high)}`,
        `    line [${values.map(plain).join(', ')}]`,
        '```',
        '',
    ].join('\n');
}
// Of a line in the colors that Mermaid would choose nothing can be seen; this blue is seen in light and in dark.
const settings = `%%{init: ${JSON.stringify({
    xyChart: { width: 700, height: 300 },
    themeVariables: { xyChart: { plotColorPalette: '#1f6feb' } },
})}}%%`;
/** And not its commit: of two points of one name Mermaid draws one. */
const runsAgo = (runs) => `"${runs === 0 ? 'now' : runs}"`;
const trendTitle = ({ check, label, unit }) => `${chartText(check)}: ${chartText(label)}${unit === undefined ? '' : ` in ${unit === '%' ? 'percent' : unit}`}`;
/** Letters, digits and blanks: all else may mean something to Mermaid. */
const chartText = (text) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(), 60);
/** Room above and below, so that a flat line is in the middle and not on the border. */
function rangeOf(values) {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const margin = (high - low) / 10 || Math.abs(high) / 100 || 1;
    return [low < 0 ? low - margin : Math.max(0, low - margin), high + margin];
}
const plain = (value) => value.toFixed(4).replace(/\.?0+$/, '');
/** The same where nothing is drawn: a row of blocks, as high as the figures. */
function sparkline(trend) {
    const values = valuesOf(trend);
    const low = Math.min(...values);
    const high = Math.max(...values);
    return values.map((value) => blocks[high === low ? 3 : Math.round(((value - low) / (high - low)) * 7)]).join('');
}
const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];


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
