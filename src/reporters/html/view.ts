import type { Place } from '../../model/finding.ts';
import type { Report, Subject } from '../../model/report.ts';
import { commitPage, ownRunPage, placePage, pullRequestPage } from '../page-links.ts';
import { repositoryPath } from '../repository-path.ts';
import type { Markup } from './markup.ts';

/** Pages of GitHub; undefined where there is none to go to. */
interface Links {
  readonly place: (at: Place) => string | undefined;
  readonly commit: (sha: string) => string | undefined;
  readonly pullRequest: (number: number) => string | undefined;
  readonly run: (url: string) => string | undefined;
}

/** What every part of the page is made from. */
export interface View {
  readonly report: Report;
  readonly links: Links;
  /** A path as it is shown: seen from the repository. */
  readonly path: (file: string) => string;
}

/** A part of the page, to which the contents at its top lead. */
export interface Part {
  /** Never from a report. */
  readonly id: string;
  readonly title: string;
  readonly count?: number | undefined;
  readonly body: Markup;
}

export const viewOf = (report: Report, prefix: string): View => ({
  report,
  links: linksOf(report.subject, prefix),
  path: (file) => repositoryPath(prefix, file),
});

const linksOf = (subject: Subject, prefix: string): Links => ({
  place: (at) => placePage(subject, prefix, at),
  commit: (sha) => commitPage(subject, sha),
  pullRequest: (number) => pullRequestPage(subject, number),
  run: (url) => ownRunPage(subject, url),
});
