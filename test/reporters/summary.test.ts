import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderSummary, summary } from '../../src/reporters/summary.ts';
import { memorySinks } from '../../src/testing.ts';
import { head, richReport } from './comment/rich-report.ts';
import { finding, report, result, waiver } from './sample-report.ts';

const render = (of: Report): string => summary.render(of, { prefix: '' });
const positions = (text: string, parts: readonly string[]): readonly number[] =>
  parts.map((part) => text.indexOf(part));
const full = report([
  result({
    title: 'Flags',
    findings: [
      finding({ severity: 'notice', message: 'a notice', at: { file: 'c.ts' } }),
      finding({ message: 'an error', at: { file: 'b.ts', line: 2 } }),
      finding({ message: 'touched', at: { file: 'a.ts', line: 1 }, changed: true }),
      finding({ message: 'accepted', waived: waiver }),
    ],
  }),
]);

test('a run that is ready is its verdict, its checks and what was measured', () => {
  expect(render(report([result({ title: 'Flags', facts: [{ label: 'lines', value: 3 }] })]))).toBe(
    [
      '## ✅ Ready: 1 check passed',
      '',
      '| Check | Now |',
      '| :--- | ---: |',
      '| ✅ <b>Flags</b> | 1 fact verified |',
      '',
      '<details><summary>Flags: 1 fact</summary>',
      '',
      '| Measured | Value |',
      '| --- | --- |',
      '| lines | <code>3</code> |',
      '',
      '</details>',
      '',
      '<sub>epic21-gate 0&#46;1.0 · check · <code>epic21-gate.yml</code></sub>',
      '',
    ].join('\n'),
  );
});

test('facts about one thing are a table, which has limits where one of them has', () => {
  const facts = [
    { of: 'src', label: 'lines', value: 3, limit: '>= 2' },
    { of: 'lib', label: 'files', value: 1 },
    { of: 'src', label: 'files', value: 4 },
  ];
  expect(render(report([result({ facts })]))).toContain(
    [
      '<code>src</code>',
      '',
      '| Measured | Value | Limit |',
      '| --- | --- | --- |',
      '| lines | <code>3</code> | &#62;&#61; 2 |',
      '| files | <code>4</code> |  |',
      '',
      '<code>lib</code>',
      '',
      '| Measured | Value |',
      '| --- | --- |',
      '| files | <code>1</code> |',
    ].join('\n'),
  );
});

test('a finding has its line, its message, its rule, its details and the next step', () => {
  const one = finding({ message: 'too long', details: ['was short'], help: 'Cut it', at: { file: 'a', line: 3 } });
  expect(render(report([result({ findings: [one] })]))).toContain(
    '\n#### <code>a</code>\n\n- ❌ line 3: too long <sub>flags/unsafe</sub>\n  - was short\n  - ➡️ Cut it\n',
  );
});

test('a finding on several lines has both its ends', () => {
  const one = finding({ message: 'uncovered', at: { file: 'a', line: 3, endLine: 5 } });
  expect(render(report([result({ findings: [one] })]))).toContain('- ❌ lines 3-5: uncovered');
});

test.each([
  ['error', '❌'],
  ['warning', '⚠️'],
  ['notice', 'ℹ️'],
] as const)('the level %s has its icon', (severity, icon) => {
  expect(render(report([result({ findings: [finding({ severity, message: 'm' })] })]))).toContain(
    `- ${icon} line 3: m`,
  );
});

test('what is not ready and what is undecided have their icons and reasons', () => {
  const both = [
    result({ outcome: 'blocked', reason: 'gone', facts: [] }),
    result({ outcome: 'skipped', reason: 'left out', facts: [] }),
  ];
  expect(render(report(both))).toMatch(
    /^## ⛔ Undecided: 1 check could not be judged, 1 check skipped\n\n.*\n.*\n\| ⛔ <b>Feature flags<\/b>: could not be judged \|\n\| ➖ <b>Feature flags<\/b>: skipped, left out \|\n\n- ⛔ flags could not be judged.* gone /,
  );
});

test('a check without facts has no table of them', () => {
  const skipped = report([result(), result({ title: 'Size', outcome: 'skipped', reason: 'left out', facts: [] })]);
  expect(render(skipped)).not.toContain('Size: ');
});

test('facts about several files stand in a table for each', () => {
  const facts = [
    { label: 'a', value: 1, of: 'x' },
    { label: 'b', value: 2, of: 'y' },
    { label: 'c', value: 3, of: 'x' },
  ];
  expect(render(report([result({ facts })])).match(/<code>[xy]<\/code>|^\| [abc] /gm)).toEqual([
    '<code>x</code>',
    '| a ',
    '| c ',
    '<code>y</code>',
    '| b ',
  ]);
});

test('parts stand in the order of their worth: verdict, checks, findings, facts, waived', () => {
  const at = positions(render(full), [
    '## ❌',
    '| Check |',
    'an error',
    'Flags: 1 fact',
    'Waived: 1 finding',
    '\n<sub>',
  ]);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

test('findings stand worst first, and of the worst those that the change touches', () => {
  const at = positions(render(full), ['touched', 'an error', 'a notice']);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

test('a waived finding is in its own table with place, reason, owner and end', () => {
  expect(render(full)).toContain(
    '| <code>flags/unsafe</code> | <code>&#46;env&#58;3</code> | accepted | leaves in May | Ann | 2026&#45;05-31 |\n',
  );
});

test('a waived finding without a place has an empty cell', () => {
  const one = report([result({ findings: [finding({ at: undefined, message: 'm', waived: waiver })] })]);
  expect(render(one)).toContain('| <code>flags/unsafe</code> |  | m |');
});

test('paths are those of the repository', () => {
  expect(summary.render(full, { prefix: 'app' })).toContain('#### <code>app/a.ts</code>');
});

test('a report without a config says nothing of one', () => {
  expect(render(report([result()], { subject: {} }))).toMatch(/<sub>epic21-gate 0&#46;1.0 · check<\/sub>\n$/);
});

describe('budget', () => {
  const long = (count: number) =>
    report([
      result({
        findings: Array.from({ length: count }, (_, index) =>
          finding({ message: `finding ${index} ${'ü'.repeat(900)}`, at: { file: 'a.ts', line: index + 1 } }),
        ),
      }),
    ]);
  const size = (text: string): number => Buffer.byteLength(text);

  test('is kept in bytes, not in characters', () => {
    expect(size(renderSummary(long(100), '', 20_000))).toBeLessThanOrEqual(20_000);
  });

  test('what did not fit is counted, and nothing is cut in the middle', () => {
    const text = renderSummary(long(100), '', 20_000);
    const shown = text.split('➡️').length - 1;
    expect(shown).toBeGreaterThan(0);
    expect(text).toContain(`\n**${100 - shown} more findings did not fit here: see the JSON report.**\n`);
  });

  test('facts give way to findings, and are counted too', () => {
    const facts = Array.from({ length: 200 }, (_, index) => ({ label: `fact ${index}`, value: 'x'.repeat(100) }));
    const text = renderSummary(report([result({ facts, findings: [finding({ message: 'the one' })] })]), '', 5_000);
    expect([
      text.includes('the one'),
      text.includes('\n1 table of facts did not fit here: see the JSON report.\n'),
    ]).toEqual([true, true]);
  });

  test('is not spent where all fits', () => {
    expect(render(full)).not.toContain('did not fit');
  });
});

test('it goes to standard output without a file', async () => {
  const sinks = memorySinks();
  await summary.deliver('# x\n', sinks, { prefix: '' });
  expect(sinks.stdout.text()).toBe('# x\n');
});

test('it is appended to its file, for other steps write there too', async () => {
  const sinks = memorySinks();
  await sinks.files.append('/summary.md', 'before\n');
  await summary.deliver('# x\n', sinks, { prefix: '', file: '/summary.md' });
  expect(sinks.files.contents.get('/summary.md')).toBe('before\n# x\n');
});

describe('of a run on GitHub', () => {
  const text = render(richReport());

  test('findings are linked to their lines', () => {
    expect(text).toContain(
      `\n#### [<code>.env</code>](https://github.com/acme/shop/blob/${head}/.env)\n`.replace('.env</', '&#46;env</'),
    );
    expect(text).toContain(`- ❌ [line 3](https://github.com/acme/shop/blob/${head}/.env#L3): `);
  });

  test('it says what was compared, folded', () => {
    expect(text).toContain('<details><summary>What was compared</summary>\n\n- [<code>4ead000</code>](');
  });

  test('trends are lines of blocks, with their first and last figures', () => {
    expect(text).toContain(
      '| Figure | Runs | First | Last |\n| --- | --- | --- | --- |\n| coverage&#58;&#8203; all lines | ▁▃▄▄▆▇█ | 79.2 % | 81.4 % |\n',
    );
  });
});
