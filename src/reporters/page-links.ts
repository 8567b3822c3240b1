import { asRepository } from '../model/as-repository.ts';
import { lastLineOf, type Place } from '../model/finding.ts';
import type { Subject } from '../model/report.ts';
import { repositoryPath } from './repository-path.ts';

const server = /^https?:\/\/[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?(?::\d{1,5})?$/i;
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const run =
  /^https?:\/\/[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}(?:\/attempts\/\d{1,6})?(?:\/job\/\d{1,20})?$/i;

/** The commit that reviewers look at: of a pull request its head, also where nothing could be compared. */
export const shownCommit = ({ compared, shown, sha }: Subject): string | undefined =>
  compared?.shown ?? shown ?? compared?.head ?? sha;

/** An address may stand in a link only if it has the very shape of a run's page. */
export const runPage = (url: string | undefined): string | undefined =>
  url !== undefined && run.test(url) ? url : undefined;

/** The page of the repository, below which all others are. */
export function homePage({ server: host = '', repository }: Subject): string | undefined {
  const name = asRepository(repository);
  return server.test(host) && name !== undefined ? `${host}/${name}` : undefined;
}

/** That of a run of this repository. */
export function ownRunPage(subject: Subject, url: string | undefined): string | undefined {
  const home = homePage(subject);
  return home !== undefined && url?.startsWith(`${home}/`) ? runPage(url) : undefined;
}

export function pullRequestPage(subject: Subject, number: number): string | undefined {
  const home = homePage(subject);
  return home === undefined ? undefined : `${home}/pull/${number}`;
}

export function commitPage(subject: Subject, sha: string): string | undefined {
  const home = homePage(subject);
  return home !== undefined && commit.test(sha) ? `${home}/commit/${sha}` : undefined;
}

/** The page of a place at the commit that reviewers look at; none for a place outside of the repository. */
export function placePage(subject: Subject, prefix: string, at: Place): string | undefined {
  const home = homePage(subject);
  const sha = shownCommit(subject) ?? '';
  const path = encodedPath(repositoryPath(prefix, at.file));
  if (home === undefined || path === undefined || !commit.test(sha)) return undefined;
  const last = lastLineOf(at);
  const lines = at.line === undefined ? '' : `#L${at.line}${last === undefined ? '' : `-L${last}`}`;
  // GitHub renders Markdown, where lines are nowhere, unless it is asked for the text.
  const plain = lines !== '' && /\.(?:md|markdown)$/i.test(path) ? '?plain=1' : '';
  return `${home}/blob/${sha}/${path}${plain}${lines}`;
}

/** Every character but the plainest is percent-encoded, so that none means anything to a URL or to Markdown. */
function encodedPath(path: string): string | undefined {
  const isInside = path !== '' && path.length <= 1_000 && !/^\/|^[A-Za-z]:|\\|(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
  return isInside && !/[\ud800-\udfff]/u.test(path) ? path.split('/').map(encodedStep).join('/') : undefined;
}

const encodedStep = (step: string): string =>
  encodeURIComponent(step).replace(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
