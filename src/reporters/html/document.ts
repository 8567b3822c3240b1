import { showCommit } from '../../model/words.ts';
import type { Report, Verdict } from '../../model/report.ts';
import { headline } from '../headline.ts';
import { checksPart } from './checks.ts';
import { exhibitParts } from './exhibits.ts';
import { factsPart } from './facts.ts';
import { findingsPart } from './findings.ts';
import { contents, headOfPage, sectionOf, signs } from './head-of-page.ts';
import { markup, type Markup } from './markup.ts';
import { pageScript, pageStyle } from './page-parts.ts';
import { provenancePart } from './provenance.ts';
import { trendsPart } from './trends.ts';
import { viewOf, type Part, type View } from './view.ts';
import { waivedPart } from './waived.ts';

/** What of the page goes to what can grow; the rest of it is bounded by itself. */
const shares = { findings: 0.45, exhibits: 0.25, facts: 0.05, waived: 0.05 } as const;

/** The whole page, in one file that asks for nothing. */
export function renderDocument(report: Report, prefix: string, mostBytes: number): string {
  const view = viewOf(report, prefix);
  const parts = partsOf(view, mostBytes);
  const body = markup`<a class="skip" href="#main">Skip to the report</a>
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

const partsOf = (view: View, mostBytes: number): readonly Part[] =>
  [
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

const iconColors: Readonly<Record<Verdict, string>> = { ready: '1a7f37', 'not-ready': 'c3262e', undecided: '9a6700' };

const icon = (verdict: Verdict): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="#${iconColors[verdict]}"/><path d="${signs[verdict]}" fill="none" stroke="#fff" stroke-width="2.5"/></svg>`)}`;

function headOf(report: Report): Markup {
  const { repository, sha } = report.subject;
  const title = [headline(report).split(':')[0], repository, sha && showCommit(sha), 'epic21-gate'];
  return markup`<meta charset="utf-8"/>
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
