import { expect, test } from 'vitest';
import type { Graded, Report } from '../../src/model/report.ts';
import { checkRun } from '../../src/reporters/check-run.ts';
import { memorySinks } from '../../src/testing.ts';
import { head, readyReport, richReport, subject } from './comment/rich-report.ts';
import { finding, report, result, sixReports } from './sample-report.ts';

const render = (of: Report, prefix = '') => checkRun.render(of, { name: 'epic21-gate', prefix });
const annotationsOf = (findings: readonly Graded[], prefix = '') =>
  render(report([result({ findings })], { subject }), prefix)?.annotations ?? [];

test('it has the verdict, the commit and the page of the run', () => {
  expect(render(richReport())).toMatchObject({
    name: 'epic21-gate',
    sha: head,
    conclusion: 'failure',
    title: expect.stringMatching(/^Not ready: 4 failures/),
    detailsUrl: 'https://github.com/acme/shop/actions/runs/12345678901',
  });
});

test('what is ready succeeds', () => {
  expect(render(readyReport())?.conclusion).toBe('success');
});

test('what is undecided fails, and says that it is undecided', () => {
  const undecided = report([result({ outcome: 'blocked', reason: 'gone', facts: [] })], { subject });
  expect(render(undecided)).toMatchObject({ conclusion: 'failure', title: expect.stringMatching(/^Undecided: /) });
});

test('it is on the commit that reviewers look at', () => {
  const compared = { base: 'b'.repeat(40), head: 'c'.repeat(40), shown: 'd'.repeat(40), reason: 'r' };
  expect(render(richReport({ subject: { ...subject, compared } }))?.sha).toBe('d'.repeat(40));
});

test('of no commit there is none', async () => {
  const sinks = memorySinks();
  const options = { name: 'epic21-gate', prefix: '' };
  await checkRun.deliver(checkRun.render(report(), options), sinks, options);
  expect(sinks.github.checkRuns).toEqual([]);
});

test('it is published', async () => {
  const sinks = memorySinks();
  const options = { name: 'epic21-gate', prefix: '' };
  await checkRun.deliver(checkRun.render(richReport(), options), sinks, options);
  expect(sinks.github.checkRuns).toEqual([render(richReport())]);
});

test('a finding is an annotation with its place, its level, its details and the next step', () => {
  const one = finding({ at: { file: 'a.ts', line: 3, column: 5 }, details: ['was 1'], message: 'm', help: 'Mend it.' });
  expect(annotationsOf([one], 'app')).toEqual([
    {
      path: 'app/a.ts',
      startLine: 3,
      endLine: 3,
      startColumn: 5,
      level: 'failure',
      title: 'flags/unsafe',
      message: 'm\nwas 1\nMend it.',
    },
  ]);
});

test.each([
  ['warning', 'warning'],
  ['notice', 'notice'],
] as const)('a %s stays one', (severity, level) => {
  expect(annotationsOf([finding({ severity })])[0]?.level).toBe(level);
});

test('several lines have no column, for GitHub refuses it', () => {
  const [one] = annotationsOf([finding({ at: { file: 'a.ts', line: 3, endLine: 6, column: 5 } })]);
  expect([one?.startLine, one?.endLine, one?.startColumn]).toEqual([3, 6, undefined]);
});

test('a finding on a whole file stands on its first line', () => {
  expect(annotationsOf([finding({ at: { file: 'a.ts' } })])).toMatchObject([{ startLine: 1, endLine: 1 }]);
});

test.each([
  ['nowhere', undefined],
  ['outside of the repository', { file: '../a.ts', line: 1 }],
  ['at an absolute path', { file: '/etc/passwd', line: 1 }],
  ['on another drive', { file: 'C:\\a.ts', line: 1 }],
])('a finding %s is in the summary alone, which says so', (_, at) => {
  const run = render(report([result({ findings: [finding({ at, message: 'the one' }), finding()] })], { subject }));
  expect(run?.annotations).toHaveLength(1);
  expect(run?.summary).toMatch(/^1 of 2 findings are annotations; [^]*the one/);
});

test('of very many the worst are annotations, and the summary is within its limit', () => {
  const run = render({ ...(sixReports['10,000 findings'] ?? report()), subject });
  expect([run?.annotations.length, new Set(run?.annotations.map(({ level }) => level))]).toEqual([
    1_000,
    new Set(['failure']),
  ]);
  expect(Buffer.byteLength(run?.summary ?? '')).toBeLessThanOrEqual(65_535);
});

test('a title is no longer than GitHub takes, and text shows what hides in it', () => {
  const [one] = annotationsOf([finding({ rule: 'r'.repeat(999), message: 'a\u202Eb' })]);
  expect([one?.title.length, one?.message]).toEqual([
    255,
    String.raw`a\u{202e}b` + '\nSet the flag to its safe value.',
  ]);
});
