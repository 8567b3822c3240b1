import type { Verdict } from '../../model/report.ts';
import { numberOf, showCommit } from '../../model/words.ts';
import { headline } from '../headline.ts';
import { shownCommit } from '../page-links.ts';
import { markup, type Markup } from './markup.ts';
import { code, linked, prose } from './text.ts';
import type { Part, View } from './view.ts';

/** Drawn in a square of 24: a tick, a cross, a bar. */
export const signs: Readonly<Record<Verdict, string>> = {
  ready: 'M6 12.5l4 4 8-9',
  'not-ready': 'M7 7l10 10M17 7L7 17',
  undecided: 'M7 12h10',
};

/** The verdict, and what was judged. */
export function headOfPage(view: View): Markup {
  const { report } = view;
  const [verdict = '', counts = ''] = headline(report).split(/: (.*)/s);
  return markup`<header class="top ${report.verdict}">
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

function subjectOf({ report, links }: View): Markup {
  const { repository, pullRequest, ref } = report.subject;
  const head = shownCommit(report.subject);
  const parts = [
    repository === undefined ? undefined : markup`<span>${prose(repository, 200)}</span>`,
    pullRequest === undefined
      ? undefined
      : markup`<span>${linked(links.pullRequest(pullRequest), markup`pull request ${pullRequest}`)}</span>`,
    ref === undefined || pullRequest !== undefined ? undefined : markup`<span>${code(ref, 120)}</span>`,
    head === undefined ? undefined : markup`<span>${linked(links.commit(head), code(showCommit(head)))}</span>`,
    markup`<span><time>${report.at.slice(0, 16).replace('T', ' ')}</time> UTC</span>`,
  ];
  return markup`${parts.filter((part) => part !== undefined)}`;
}

export const contents = (parts: readonly Part[]): Markup =>
  markup`<nav aria-label="Parts of the report">
    <ul>
      ${parts.map(({ id, title, count }) => markup`<li><a href="#${id}">${title}</a>${countOf(count)}</li>`)}
    </ul>
  </nav>`;

const countOf = (count: number | undefined): Markup | undefined =>
  count === undefined ? undefined : markup` <small>${count}</small>`;

export const sectionOf = ({ id, title, count, body }: Part): Markup =>
  markup`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}${countOf(count)}</h2>
    ${body}
  </section>`;

export const leftOutNote = (count: number, what: string): Markup | undefined =>
  count === 0
    ? undefined
    : markup`<p class="note">${numberOf(count, `more ${what}`)} did not fit here: see the JSON report.</p>`;
