import { linksIn, renderMarkdown } from '../helpers/rendered-markdown.ts';
import { linesOf } from '../helpers/runner-command.ts';
import { readLog } from '../helpers/runner-log.ts';

const unseen =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|\p{Surrogate}/u;

// oxlint-disable-next-line no-control-regex
const colors = /\u001B\[\d+m/g;

/** Characters that nobody sees, and that change what is seen. */
export function unseenIn(text: string): readonly string[] {
  const found = unseen.exec(text.replace(colors, ''))?.[0];
  return found === undefined ? [] : [`U+${(found.codePointAt(0) ?? 0).toString(16)} is in it`];
}

/** Commands that the runner would obey, and those that only look so to people. */
export function commandsIn(text: string, own: ReadonlySet<string> = new Set()): readonly string[] {
  const { commands, unknownCommands, failures } = readLog(linesOf(text));
  return [...commands.map(({ name }) => name).filter((name) => !own.has(name)), ...unknownCommands, ...failures];
}

const markdownElements = new Set(
  'h2 h3 h4 ol strong table thead tbody tr th td ul li p b code details summary sub a'.split(' '),
);

// The head commit, as the sample report has it; of a run its page.
const ownPage =
  /^https:\/\/github\.com\/acme\/shop\/(?:blob\/[0-9a-f]{40}(?:\/(?!\.{1,2}[/?#]|\.{1,2}$)[\w.%!~*'()-]+)+(?:\?plain=1)?(?:#L\d+(?:-L\d+)?)?|commit\/[0-9a-f]{40}|actions\/runs\/\d+)$/;

/** What Markdown makes of data: elements, links elsewhere, mentions. */
export function markdownFaults(markdown: string): readonly string[] {
  // Text of Mermaid's has a shape of its own, and nothing in it is Markdown.
  const charts = [...markdown.matchAll(/^```mermaid\n([^]*?)\n```$/gm)].map(([, chart = '']) => chart);
  const { elements, unbalanced, linkable, pages } = renderMarkdown(
    markdown.replaceAll(/^```mermaid\n[^]*?\n```$/gm, ''),
  );
  return [
    ...[...elements.keys()].filter((name) => !markdownElements.has(name)).map((name) => `an element ${name}`),
    ...unbalanced.map((tag) => `unbalanced ${tag}`),
    ...pages.filter((page) => !ownPage.test(page)).map((page) => `a link to ${page}`),
    ...linksIn(linkable),
    ...charts.flatMap(chartFaults),
  ];
}

const chartLine =
  /^(?:%%\{init: .*\}%%|xychart-beta| {4}title "[\p{L}\p{N} :…]*"| {4}x-axis "runs ago" \[[\dnow", ]+\]| {4}y-axis [\d.-]+ --> [\d.-]+| {4}line \[[\d., -]+\])$/u;

const chartFaults = (chart: string): readonly string[] =>
  chart
    .split('\n')
    .filter((line) => !chartLine.test(line))
    .map((line) => `a line of a chart: ${line.slice(0, 100)}`);

/** The tags of a page, values of their attributes left out; style and script are the page's own. */
export const tagsIn = (page: string): ReadonlySet<string> =>
  new Set(
    [...withoutOwn(page).matchAll(/<[^>]*>/g)].map(([tag]) =>
      tag
        .replaceAll(/"[^"]*"/g, '""')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  );

const withoutOwn = (page: string): string =>
  page.replace(/<style>[^]*?<\/style>/, '').replace(/<script>[^]*?<\/script>/, '');

/** What a page that is made of data has, and a page of the same without data has not. */
export function pageFaults(page: string, known: ReadonlySet<string>): readonly string[] {
  const pages = [...withoutOwn(page).matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, found = '']) =>
    found.replaceAll('&#39;', "'"),
  );
  return [
    ...[...tagsIn(page)].filter((tag) => !known.has(tag)).map((tag) => `a tag ${tag.slice(0, 100)}`),
    ...pages
      .filter(
        (one) =>
          !/^(?:#[a-z\d-]+|data:image\/svg\+xml,[\w%.-]+)$/.test(one) && !isPullRequest(one) && !ownPage.test(one),
      )
      .map((one) => `a link to ${one}`),
  ];
}

const isPullRequest = (page: string): boolean => page === 'https://github.com/acme/shop/pull/7';
