import { limits } from '../model/limits.ts';
import { defineReporter } from '../model/reporter.ts';
import { lastLineOf, severities, type Place, type Severity } from '../model/finding.ts';
import { clip } from '../model/visible.ts';
import { numberOf } from '../model/words.ts';
import { openEntries, type Entry } from './entries.ts';
import type { Failure } from './failure-line.ts';
import { headline } from './headline.ts';
import { repositoryPath } from './repository-path.ts';
import { safeLine } from './safe-line.ts';

interface Options {
  /** The gated directory, relative to the repository: GitHub places annotations by the repository's paths. */
  readonly prefix: string;
}

/** The runner keeps ten of a level per step and drops the rest unseen: nine, and one that says what is missing. */
const shownPerLevel = 9;

export const annotations = defineReporter<Options, string>({
  id: 'annotations',
  summary: 'GitHub annotations on the lines of the findings, the worst first.',
  render(report, { prefix }) {
    const entries = openEntries(report);
    const lines = severities.flatMap((level) =>
      annotateLevel(
        level,
        entries.filter(({ severity }) => severity === level),
        prefix,
      ),
    );
    const isExplained = report.verdict === 'ready' || entries.some(({ severity }) => severity === 'error');
    return [...lines, ...(isExplained ? [] : [annotate(headline(report))])].join('');
  },
  async deliver(commands, to) {
    to.stdout.write(commands);
  },
});

/** No more than the runner would show of it: a line only grows by what is spelled out. */
const lineOf = (text: string): string => safeLine(clip(text, limits.messageCharacters));

/** An error of the run as a whole. */
export const annotate = (message: string, at?: Place): string =>
  command(
    'error',
    { ...(at && placeOf(at)), title: 'epic21-gate' },
    clip(lineOf(message), limits.messageCharacters - 96),
  );

/** What went wrong without changing the verdict. */
export const annotateNotice = (message: string): string =>
  command('notice', { title: 'epic21-gate' }, clip(lineOf(message), limits.messageCharacters - 96));

/** What keeps the gate from judging at all. */
export const annotateFailures = (failures: readonly Failure[]): string =>
  withRest(
    failures.map(({ message, at }) => annotate(message, at)),
    (more) => annotate(`… and ${numberOf(more, 'more problem')}: run the gate on a terminal to see all`),
  ).join('');

const annotateLevel = (level: Severity, entries: readonly Entry[], prefix: string): readonly string[] =>
  withRest(
    entries.map((entry) => annotation(level, entry, prefix)),
    (more) =>
      command(
        level,
        { title: 'epic21-gate' },
        `… and ${numberOf(more, `more ${level}`)}: see the job summary and the JSON report`,
      ),
  );

/** As many as the runner keeps, the last of which says what is missing. */
const withRest = (lines: readonly string[], rest: (more: number) => string): readonly string[] =>
  lines.length > shownPerLevel + 1 ? [...lines.slice(0, shownPerLevel), rest(lines.length - shownPerLevel)] : lines;

function annotation(level: Severity, { rule, message, help, at, details }: Entry, prefix: string): string {
  const place = at && placeOf({ ...at, file: repositoryPath(prefix, at.file) });
  const text = [message, ...details, help].map(lineOf).join('\n');
  return command(level, { ...place, title: rule }, clip(text, limits.messageCharacters - 96));
}

// GitHub shows a column within a line only, and takes an end without a start for the start.
function placeOf({ file, line, endLine, column }: Place): Properties {
  const last = lastLineOf({ file, line, endLine });
  return { file, line, endLine: last, col: line === undefined || last !== undefined ? undefined : column };
}

type Properties = Readonly<Record<string, string | number | undefined>>;

function command(level: Severity, properties: Properties, message: string): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(safeLine(String(value)))}`);
  return `::${level} ${written.join(',')}::${escapeData(shielded(message))}\n`;
}

// The runner looks for `::` by the rules of a culture, in which a combining mark joins what stands before it.
const shielded = (message: string): string => message.replace(/^(?=\p{M})/u, '◌');

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
