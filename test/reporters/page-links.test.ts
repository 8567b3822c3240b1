import { describe, expect, test } from 'vitest';
import type { Subject } from '../../src/model/report.ts';
import {
  commitPage,
  ownRunPage,
  placePage,
  pullRequestPage,
  runPage,
  shownCommit,
} from '../../src/reporters/page-links.ts';
import { hostileTexts } from '../helpers/hostile-text.ts';
import { seed } from '../helpers/seed.ts';

const sha = 'a'.repeat(40);
const subject: Subject = { server: 'https://github.com', repository: 'acme/shop', sha };
const page = (file: string, more: object = {}, prefix = ''): string | undefined =>
  placePage(subject, prefix, { file, ...more });
const blob = `https://github.com/acme/shop/blob/${sha}`;

test.each([
  [{}, ''],
  [{ line: 3 }, '#L3'],
  [{ line: 3, endLine: 5 }, '#L3-L5'],
  [{ line: 3, endLine: 2 }, '#L3'],
])('a place %j is linked to its lines', (more, hash) => {
  expect(page('src/a.ts', more)).toBe(`${blob}/src/a.ts${hash}`);
});

test('lines of Markdown are linked in its text', () => {
  expect([page('README.md', { line: 3 }), page('README.md')]).toEqual([
    `${blob}/README.md?plain=1#L3`,
    `${blob}/README.md`,
  ]);
});

test('a path is that of the repository', () => {
  expect(page('../lib/a.ts', {}, 'apps/web')).toBe(`${blob}/apps/lib/a.ts`);
});

test('every character that could mean something is encoded', () => {
  expect(page("a b/(c)'!*~_#?%[é].ts")).toBe(`${blob}/a%20b/%28c%29%27%21%2A%7E%5F%23%3F%25%5B%C3%A9%5D.ts`);
});

test.each([
  ['outside of the repository', '../a.ts'],
  ['at an absolute path', '/etc/passwd'],
  ['on a drive', 'C:/a.ts'],
  ['with a path of Windows', 'a\\b.ts'],
  ['with no path', ''],
  ['with half a character', 'a\uD800.ts'],
  ['with a path without end', 'a'.repeat(2_000)],
])('a place %s has no page', (_, file) => {
  expect(page(file)).toBeUndefined();
});

test('no path makes a link that Markdown would end early, or that leaves the repository', () => {
  for (const text of hostileTexts(seed, 20_000)) {
    const link = page(text) ?? `${blob}/x`;
    expect(link).toMatch(/^[\w:/.%-]+(?:\?plain=1)?$/);
    expect(new URL(link).href.startsWith(`${blob}/`)).toBe(true);
  }
});

describe('nothing is linked', () => {
  test.each([
    ['on a server that is none', { ...subject, server: 'javascript:alert(1)//' }],
    ['on a server with a path', { ...subject, server: 'https://evil.example/x' }],
    ['without a server', { ...subject, server: undefined }],
    ['in a repository that is none', { ...subject, repository: 'acme/shop/../../x' }],
    ['in a repository called ..', { ...subject, repository: 'acme/..' }],
    ['without a repository', { ...subject, repository: undefined }],
    ['at a commit that is none', { ...subject, sha: 'main' }],
    ['at a short commit', { ...subject, sha: 'a'.repeat(39) }],
    ['without a commit', { ...subject, sha: undefined }],
  ])('%s', (_, other) => {
    expect(placePage(other, '', { file: 'a.ts' })).toBeUndefined();
  });
});

test('a commit has its page', () => {
  expect([commitPage(subject, sha), commitPage(subject, 'main')]).toEqual([
    `https://github.com/acme/shop/commit/${sha}`,
    undefined,
  ]);
});

test('reviewers look at the head of a merge, else at that of the event, else at what was tested', () => {
  const compared = { base: 'b', head: 'c', reason: 'r' };
  expect([
    shownCommit({ sha, shown: 'e', compared: { ...compared, shown: 'd' } }),
    shownCommit({ sha, shown: 'e', compared }),
    shownCommit({ sha, shown: 'e' }),
    shownCommit({ sha, compared }),
    shownCommit({ sha }),
  ]).toEqual(['d', 'e', 'e', 'c', sha]);
});

test('a pull request has its page', () => {
  expect([pullRequestPage(subject, 7), pullRequestPage({ ...subject, server: 'x' }, 7)]).toEqual([
    'https://github.com/acme/shop/pull/7',
    undefined,
  ]);
});

test('the page of an own run is one of this repository', () => {
  const url = 'https://github.com/acme/shop/actions/runs/12/attempts/1';
  const others = ['https://github.com/acme/other/actions/runs/1', `${url}?"`, 'javascript:1', undefined];
  expect([ownRunPage(subject, url), ...others.map((other) => ownRunPage(subject, other))]).toEqual([
    url,
    ...others.map(() => undefined),
  ]);
});

test.each([
  'https://github.com/acme/shop/actions/runs/12',
  'https://github.com/acme/shop/actions/runs/12/attempts/2',
  'http://github.example:8443/acme/shop/actions/runs/12/job/7',
])('%s is the page of a run', (url) => {
  expect(runPage(url)).toBe(url);
});

test.each([
  undefined,
  'https://github.com/acme/shop',
  'https://github.com/acme/shop/actions/runs/12?x=)',
  'https://github.com@evil.example/acme/shop/actions/runs/12',
  'https://github.com/acme/shop/actions/runs/12\n',
])('%j is not', (url) => {
  expect(runPage(url)).toBeUndefined();
});
