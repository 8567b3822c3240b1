import { xmlScanner } from '../../src/formats/xml/scanner.ts';
import type { Report } from '../../src/model/report.ts';
import type { CheckRun } from '../../src/model/sinks.ts';
import { annotations } from '../../src/reporters/annotations.ts';
import { checkRun } from '../../src/reporters/check-run.ts';
import { comment } from '../../src/reporters/comment.ts';
import { composeComment } from '../../src/reporters/comment/compose-comment.ts';
import { console as terminal } from '../../src/reporters/console.ts';
import { html } from '../../src/reporters/html.ts';
import { json } from '../../src/reporters/json.ts';
import { junit } from '../../src/reporters/junit.ts';
import { printableJson } from '../../src/reporters/printable-json.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { summary } from '../../src/reporters/summary.ts';
import { linesOf } from '../helpers/runner-command.ts';
import { readLog } from '../helpers/runner-log.ts';
import { readJunit } from '../reporters/junit/read-junit.ts';
import { explored } from '../reporters/html/sample-page.ts';
import { faultsIn as sarifFaults, runIn } from '../reporters/sarif/valid-sarif.ts';
import { filledWith, sha, subject } from './hostile-reports.ts';
import { commandsIn, markdownFaults, pageFaults, tagsIn, unseenIn } from './injections.ts';

/** Somewhere that a report arrives, and what it has to be there. */
export interface Medium {
  readonly render: (report: Report) => string;
  /** What is too long, by the limits of who takes it. */
  readonly oversize: (text: string, report: Report) => readonly string[];
  /** Where its reader looks first. */
  readonly start: (text: string) => string;
  readonly verdict: RegExp;
  /** What data became that is not text. */
  readonly injected: (text: string, report: Report) => readonly string[];
}

const prefix = 'app';
const name = 'epic21-gate';

const atMost = (what: string, actual: number, most: number): readonly string[] =>
  actual <= most ? [] : [`${what} has ${actual}, over ${most}`];

const bytes = (text: string): number => Buffer.byteLength(text);

/** The check run that was written as JSON, to be one text like the others. */
const parseRun = (text: string): CheckRun => JSON.parse(text) as CheckRun;

const runTexts = (run: CheckRun): readonly string[] => [
  run.name,
  run.title,
  run.summary,
  ...run.annotations.flatMap(({ path, title, message }) => [path, title, message]),
];

/** The names of all elements, by our own reader, which throws at what is not well-formed. */
function elementsIn(xml: string): ReadonlySet<string> {
  const names = new Set<string>();
  const scanner = xmlScanner('junit.xml', { open: (element) => names.add(element.name), close: () => {} });
  scanner.write(new TextEncoder().encode(xml));
  scanner.end();
  return names;
}

const junitElements = new Set('testsuites testsuite testcase failure error skipped system-out'.split(' '));

const renderPage = (report: Report): string => html.render(report, { prefix });

const knownTags = new Set(
  [filledWith('x'), filledWith('x', { subject }), explored, { ...explored, results: [] }]
    .map(renderPage)
    .flatMap((page) => [...tagsIn(page)]),
);

export const media: Readonly<Record<string, Medium>> = {
  console: {
    render: (report) =>
      terminal.render(report, { color: true, columns: 120, quiet: false, verbose: true, groups: true, prefix }),
    oversize: (text, { results }) =>
      // Nothing limits a log, but nobody reads it if a line of a finding is a book.
      atMost(
        'the log',
        text.length,
        1_000_000 + results.reduce((sum, { findings }) => sum + findings.length, 0) * 20_000,
      ),
    start: (text) => text.trimEnd().split('\n').at(-1) ?? '',
    // oxlint-disable-next-line no-control-regex
    verdict: /^\u001B\[31m✘ Not ready: /,
    injected: (text) => [...commandsIn(text, new Set(['group', 'endgroup'])), ...unseenIn(text)],
  },
  json: {
    render: (report) => json.render(report, {}),
    oversize: () => [],
    start: (text) => /^ {2}"verdict".*$/m.exec(text)?.[0] ?? '',
    verdict: /^ {2}"verdict": "not-ready",$/,
    injected: (text, report) => [
      ...commandsIn(text),
      ...unseenIn(text),
      ...(JSON.stringify(JSON.parse(text)) === JSON.stringify(report) ? [] : ['it says something else']),
    ],
  },
  annotations: {
    render: (report) => annotations.render(report, { prefix }),
    oversize(text) {
      const { kept, dropped } = readLog(linesOf(text));
      const longest = Math.max(0, ...kept.map(({ message }) => message.length));
      return [...atMost('a message', longest, 4_095), ...dropped.map(({ title }) => `${title} is dropped`)];
    },
    start: (text) => text,
    verdict: /^::error /,
    injected: (text) => [...commandsIn(text, new Set(['error', 'warning', 'notice'])), ...unseenIn(text)],
  },
  summary: {
    render: (report) => summary.render(report, { prefix }),
    oversize: (text) => atMost('the summary', bytes(text), 1_048_576),
    start: (text) => text,
    verdict: /^## ❌ Not ready: /,
    injected: (text) => [...commandsIn(text), ...unseenIn(text), ...markdownFaults(text)],
  },
  comment: {
    render(report) {
      const section = comment.render(report, { pullRequest: 7, mode: 'always', name, section: 'gate', prefix });
      return composeComment(section, { name, known: [], mode: 'always' }) ?? '';
    },
    oversize: (text) => atMost('the comment', text.length, 65_536),
    start: (text) => text.replace(/^<!--.*-->\n/, ''),
    verdict: /^### ❌ Not ready&#58;/,
    injected: (text) => [...commandsIn(text), ...unseenIn(text), ...markdownFaults(text)],
  },
  'check-run': {
    render: (report) =>
      printableJson(checkRun.render({ ...report, subject: { ...report.subject, sha } }, { name, prefix }) ?? {}),
    oversize(text) {
      const { title, summary: body, annotations: all } = parseRun(text);
      return [
        ...atMost('the title', title.length, 255),
        ...atMost('the summary', bytes(body), 65_535),
        ...atMost('a title', Math.max(0, ...all.map((one) => one.title.length)), 255),
        ...atMost('a message', Math.max(0, ...all.map(({ message }) => bytes(message))), 65_535),
      ];
    },
    start: (text) => parseRun(text).title,
    verdict: /^Not ready: /,
    injected: (text) => [
      ...runTexts(parseRun(text)).flatMap(unseenIn),
      ...markdownFaults(parseRun(text).summary),
      ...parseRun(text)
        .annotations.filter(({ path }) => /^(?:\/|\.\.|[A-Za-z]:)/.test(path))
        .map(({ path }) => path),
    ],
  },
  sarif: {
    render: (report) => sarif.render(report, { prefix }),
    oversize: (text) => [
      ...atMost('the log', bytes(text), 10_000_000),
      ...atMost('the run', runIn(text).results.length, 5_000),
    ],
    start: (text) => JSON.stringify(runIn(text).results[0]?.level),
    verdict: /^"error"$/,
    injected: (text) => [...commandsIn(text), ...unseenIn(text), ...sarifFaults(text)],
  },
  junit: {
    render: (report) => junit.render(report, { prefix }),
    oversize: (text) => atMost('the document', bytes(text), 11_000_000),
    start: (text) => text.split('\n')[1] ?? '',
    verdict: /^<testsuites .* failures="[1-9]/,
    injected(text) {
      readJunit(text);
      const strange = [...elementsIn(text)].filter((one) => !junitElements.has(one));
      return [...commandsIn(text), ...unseenIn(text), ...strange];
    },
  },
  html: {
    render: renderPage,
    oversize: (text) => atMost('the page', bytes(text), 16_777_216),
    start: (text) => /<h1>[^]*?<\/h1>/.exec(text)?.[0] ?? '',
    verdict: /^<h1>Not ready<\/h1>$/,
    injected: (text) => [...commandsIn(text), ...unseenIn(text), ...pageFaults(text, knownTags)],
  },
};
