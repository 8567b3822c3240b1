import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderDocument } from '../../src/reporters/html/document.ts';
import { html } from '../../src/reporters/html.ts';
import { memorySinks } from '../../src/testing.ts';
import { coverage, explored, head, hostilePage, sizes } from './html/sample-page.ts';
import { finding, report, result, sixReports } from './sample-report.ts';

const render = (of: Report, prefix = ''): string => html.render(of, { prefix });
const blob = `https://github.com/org/shop/blob/${head}`;

/** What is read, without style and script. */
const textOf = (page: string): string =>
  page
    .replaceAll(/<(style|script|title)>[^]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

const positions = (text: string, parts: readonly string[]): readonly number[] =>
  parts.map((part) => text.indexOf(part));

test('parts stand in the order of their worth: verdict, checks, findings, waived, exhibits, trends, facts, provenance', () => {
  const ids = ['checks', 'findings', 'waived', 'coverage-1', 'sizes-2', 'trends', 'facts', 'provenance'];
  const at = positions(render(explored), ['<h1>Not ready</h1>', ...ids.map((id) => `<section id="${id}"`)]);
  expect([at.includes(-1), at]).toEqual([false, at.toSorted((a, b) => a - b)]);
});

test('parts that have nothing to show are left out, and so are the links to them', () => {
  const page = render(report([result({ facts: [] })]));
  expect([...page.matchAll(/<section id="(\w+)"|href="#(\w+)"/g)].map(([, section, link]) => section ?? link)).toEqual([
    'main',
    'checks',
    'findings',
    'provenance',
    'checks',
    'findings',
    'provenance',
  ]);
});

test('the table of checks has value, limit, before and change of the key figures', () => {
  expect(textOf(render(explored))).toContain('lines 95.0 % &gt;= 90 % 94.0 % +1.0 points');
});

test.each([
  [result({ outcome: 'blocked', reason: 'gone', facts: [] }), 'blocked gone'],
  [result({ outcome: 'skipped', reason: 'left out', facts: [] }), 'skipped left out'],
  [result(), 'passed 1 fact verified'],
  [result({ findings: [finding()] }), 'failed 1 finding'],
])('a check without a key figure says why, or how much there is', (one, said) => {
  expect(textOf(render(report([one])))).toContain(said);
});

test('a finding has level, lines, message, details, next step and rule', () => {
  const one = finding({
    at: { file: 'a', line: 3, endLine: 5 },
    message: 'too long',
    details: ['was short'],
    help: 'Cut `it`',
  });
  expect(textOf(render(report([result({ findings: [one] })])))).toContain(
    'error a lines 3-5 too long was short Cut it flags/unsafe',
  );
});

test('findings stand by file, under the path seen from the repository', () => {
  expect([...render(explored, 'app').matchAll(/<h3>(.*?)<\/h3>/g)].slice(0, 3).map(([, title]) => title)).toEqual([
    'Without a place',
    '<code>app/b.ts</code>',
    '<code>app/a.ts</code>',
  ]);
});

test('a finding leads to its lines at the head commit', () => {
  expect(render(explored)).toContain(`<a href="${blob}/b.ts#L2">`);
});

test('functions lead to their lines, files to their page', () => {
  const page = render(explored);
  expect(
    positions(page, [`href="${blob}/src/pay/card.ts#L3">charge`, `href="${blob}/src/pay/cash.ts">cash.ts`]),
  ).not.toContain(-1);
});

test('the same advice for one file is shown once', () => {
  const three = [finding(), finding(), finding({ help: 'Something else.' })];
  expect(render(report([result({ findings: three })])).match(/class="finding [^"]*"/g)).toEqual([
    'class="finding error"',
    'class="finding error again"',
    'class="finding error"',
  ]);
});

test('what blocks is not shown as a failure', () => {
  const page = render(report([result({ outcome: 'blocked', findings: [finding({ unmeasured: true })] })]));
  expect(page).toContain('<li class="finding error unmeasured"><span class="level">blocked</span>');
});

test('a waived finding has reason, owner and end', () => {
  expect(textOf(render(explored))).toContain('accepted .env:3 leaves in May Ann 2026-05-31 flags/unsafe');
});

test('coverage is told for each folder and file, cut and never rounded', () => {
  const text = textOf(render(explored));
  expect(text).toContain('pay/ lines 70.0 % 14 / 20 branches 50.0 % 1 / 2');
  expect(text).toContain('cash.ts lines 50.0 % 5 / 10 branches none');
});

test('functions stand in a table, the most complex first', () => {
  expect(textOf(render(explored))).toMatch(
    /charge src\/pay\/card\.ts 3 60 9 27 .*count .* refund .* main src\/main\.ts/,
  );
});

test('a trend says its value and how it moved', () => {
  expect(textOf(render(explored))).toContain('lines Coverage 93 % +1 points since the last');
});

test('one point is no trend', () => {
  const [trend] = explored.trends ?? [];
  const short = { ...explored, trends: trend ? [{ ...trend, points: trend.points.slice(0, 1) }] : [] };
  expect(render(short)).not.toContain('id="trends"');
});

test('provenance names commits, config, baselines with their hashes, run and tool', () => {
  const document = { file: 'base.txt', at: head, sha256: 'f'.repeat(64) };
  const url = 'https://github.com/org/shop/actions/runs/5';
  const one = report([result({ baselines: [document] })], {
    subject: {
      ...explored.subject,
      configRead: { ...document, file: 'gate.yml' },
      compared: { base: 'b'.repeat(40), head: 'c'.repeat(40), shown: head, reason: 'first parent' },
      run: { id: 5, attempt: 2, url, workflow: 'CI', job: 'gate' },
    },
  });
  const text = textOf(render(one));
  for (const part of [
    'Compared bbbbbbb … ccccccc , shown at ddddddd : first parent',
    `Config gate.yml at ddddddd , sha256 ${'f'.repeat(64)}`,
    `Baseline base.txt at ddddddd , sha256 ${'f'.repeat(64)}`,
    'Run CI / gate 5, attempt 2',
    'Tool epic21-gate 0.1.0',
  ])
    expect(text).toContain(part);
});

describe('the policy of the page', () => {
  const page = render(explored);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
  const hashOf = (element: string): string => {
    const [, text = ''] = new RegExp(`<${element}>([^]*?)</${element}>`).exec(page) ?? [];
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  };

  test('allows nothing but its own style and its own script', () => {
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf('script')}`,
      `style-src ${hashOf('style')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test('stands before all that it is for', () => {
    const [at = 0, style = 0, title = 0] = positions(page, ['Content-Security-Policy', '<style', '<title']);
    expect([at < style, at < title]).toEqual([true, true]);
  });

  test('is needed by no attribute: there is no inline style and no handler', () => {
    expect(page.replaceAll(/<(style|script)>[^]*?<\/\1>/g, '').match(/<[^>]*\s(?:style|on\w+)=/)).toBeNull();
  });
});

test('style and script are small', () => {
  expect(Buffer.byteLength(render(report([])))).toBeLessThan(32_000);
});

describe('size', () => {
  const long = 'ü"'.repeat(1_500);
  const exhibits = [coverage, sizes].map((one) => ({
    ...one,
    rows: Array.from({ length: 5_000 }, (_, index) => ({
      file: `${long}/${index}`,
      name: long,
      figures: [1, 2, 3, 4],
    })),
  }));
  const findings = Array.from({ length: 10_000 }, (_, index) =>
    finding({ message: long, help: long, details: [long, long], at: { file: `${index}${long}` } }),
  );
  const facts = Array.from({ length: 20_000 }, () => ({ of: long, label: long, value: long }));

  test('is bounded whatever there is, and what is left out is said', () => {
    const page = render(report([result({ findings, facts, exhibits })]));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(16_777_216);
    const said = textOf(page).match(/\d+ more [a-z ]+? did not fit here/g) ?? [];
    expect(said.map((note) => note.replace(/\d+/, 'N'))).toEqual([
      'N more findings did not fit here',
      'N more smaller files did not fit here',
      'N more smaller functions did not fit here',
      'N more rows did not fit here',
    ]);
  });

  test('what is shown and what is left out is all', () => {
    const page = renderDocument(report([result({ findings })]), '', 1_000_000);
    const shown = page.match(/<li class="finding/g)?.length ?? 0;
    expect([shown > 0, textOf(page)]).toEqual([
      true,
      expect.stringContaining(`${10_000 - shown} more findings did not fit`),
    ]);
  });

  test('ten thousand findings fit', () => {
    const page = render(sixReports['10,000 findings'] ?? report([]));
    expect([page.match(/<li class="finding/g)?.length, page.includes('did not fit')]).toEqual([10_000, false]);
  });
});

test('no address comes from a report that is not what it should be', () => {
  const page = render(hostilePage('javascript:alert(1)'));
  expect(
    [...page.matchAll(/href="([^"]*)"/g)]
      .map(([, url = '']) => url)
      .filter((url) => !/^(?:#[\w-]+|data:image\/svg\+xml,[\w%.-]+)$/.test(url)),
  ).toEqual([]);
});

test('style and script are what their sources make', () => {
  const root = resolve(import.meta.dirname, '../..');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/html-page.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

test('it goes to its file, or to standard output without one', async () => {
  const sinks = memorySinks();
  await html.deliver('<a>', sinks, { prefix: '', file: '/x.html' });
  await html.deliver('<b>', sinks, { prefix: '' });
  expect([sinks.files.contents.get('/x.html'), sinks.stdout.text()]).toEqual(['<a>', '<b>']);
});
