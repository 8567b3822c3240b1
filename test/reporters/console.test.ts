import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { console, type ConsoleOptions } from '../../src/reporters/console.ts';
import { memorySinks } from '../../src/testing.ts';
import { finding, report, result, waiver } from './sample-report.ts';

const render = (of: Report, options: Partial<ConsoleOptions> = {}): string =>
  console.render(of, {
    color: false,
    columns: 80,
    quiet: false,
    verbose: false,
    prefix: '',
    groups: false,
    ...options,
  });
const unsafe = report([result({ findings: [finding()] })]);
const mixed = report([
  result({
    findings: [
      finding(),
      finding({ severity: 'warning', message: 'a warning' }),
      finding({ severity: 'notice', message: 'a notice' }),
      finding({ message: 'USE_Y expired', waived: waiver }),
    ],
  }),
]);

test('a run that is ready is a table of its checks and the verdict', () => {
  expect(render(report())).toBe('  ✔ Feature flags  passed   1 fact verified in 0.01 s\n\n✔ Ready: 1 check passed\n');
});

test('a finding has its place, its level, its message, the next step and its rule', () => {
  expect(render(unsafe)).toBe(
    [
      '  ✘ Feature flags  failed   1 finding in 0.01 s',
      '',
      '.env',
      '  3     error    USE_X is true, expected false in phase prepare',
      '                 → Set the flag to its safe value.',
      '                 flags/unsafe',
      '',
      '✘ Not ready: 1 failure   why: epic21-gate explain flags/unsafe',
      '',
    ].join('\n'),
  );
});

test('a check that is blocked says why, in the table and as a finding of its own', () => {
  const text = render(report([result({ outcome: 'blocked', reason: '.env was not found', facts: [] })]));
  expect(text).toBe(
    [
      '  ■ Feature flags  blocked  .env was not found',
      '',
      '        blocked  flags could not be judged: .env was not found',
      '                 → Mend what is named here and run again: what was not measured',
      '                   cannot pass.',
      '                 flags',
      '',
      '■ Undecided: 1 check could not be judged   why: epic21-gate explain flags',
      '',
    ].join('\n'),
  );
});

test('titles and outcomes stand in columns', () => {
  const text = render(
    report([result(), result({ title: 'Size', outcome: 'skipped', reason: 'left out by --skip', facts: [] })]),
  );
  expect(text).toContain(
    '  ✔ Feature flags  passed   1 fact verified in 0.01 s\n  – Size           skipped  left out by --skip\n',
  );
});

test('a run without any check says that nothing was judged', () => {
  expect(render(report([]))).toBe('■ Undecided: no check judged anything\n');
});

test('details stand below their finding', () => {
  expect(render(report([result({ findings: [finding({ details: ['shadows line 1: "false"'] })] })]))).toContain(
    'phase prepare\n                   shadows line 1: "false"\n                 → Set',
  );
});

test('line and column are the place within the file', () => {
  expect(render(report([result({ findings: [finding({ at: { file: 'a.ts', line: 12, column: 7 } })] })]))).toContain(
    'a.ts\n  12:7  error    USE_X',
  );
});

test('a range of lines has both its ends', () => {
  const at = { file: 'a.ts', line: 12, endLine: 14, column: 7 };
  expect(render(report([result({ findings: [finding({ at })] })]))).toContain('a.ts\n  12-14  error    USE_X');
});

test('warnings and notices are shown beside errors', () => {
  expect(['USE_X is true', 'a warning', 'a notice'].filter((part) => !render(mixed).includes(part))).toEqual([]);
});

test('findings without a place come before those with one', () => {
  const text = render(report([result({ findings: [finding(), finding({ at: undefined, message: 'nowhere' })] })]));
  expect(text.indexOf('nowhere')).toBeLessThan(text.indexOf('.env'));
});

test('a waived finding is not among the findings, and below them with its end, its owner and its reason', () => {
  const text = render(report([result({ outcome: 'passed', findings: [finding({ waived: waiver })] })]));
  expect(text).toBe(
    [
      '  ✔ Feature flags  passed   1 fact verified in 0.01 s',
      '',
      '  flags/unsafe at .env:3 waived until 2026-05-31 by Ann (leaves in May): USE_X is true, expected false in phase prepare',
      '',
      '✔ Ready: 1 check passed, 1 waived',
      '',
    ].join('\n'),
  );
});

describe('wrapping', () => {
  const long = report([
    result({ findings: [finding({ message: 'one two three four five six seven eight nine ten' })] }),
  ]);

  test('breaks messages at blanks', () => {
    expect(render(long, { columns: 50 })).toContain(
      '  3     error    one two three four five six seven\n                 eight nine ten\n',
    );
  });

  test('keeps the reason of a check in its column', () => {
    const blocked = report([result({ outcome: 'blocked', reason: 'a '.repeat(30).trim(), facts: [] })]);
    expect(render(blocked, { columns: 60 })).toMatch(/^ {2}■ Feature flags {2}blocked {2}(?:a ){15}a\n {28}a/);
  });

  test('leaves a path in one piece', () => {
    const path = `/${'long/'.repeat(20)}a.ts`;
    expect(
      render(report([result({ findings: [finding({ message: `${path} is gone` })] })]), { columns: 40 }),
    ).toContain(path);
  });

  test('no line is longer than the terminal where blanks allow it', () => {
    const lines = render(mixed, { columns: 60, quiet: true }).split('\n');
    expect(lines.slice(0, -2).filter((line) => line.length > 60)).toEqual([]);
  });
});

describe('quiet', () => {
  test('is the verdict alone where nothing stands in the way', () => {
    expect(render(report(), { quiet: true })).toBe('✔ Ready: 1 check passed\n');
  });

  test('shows errors, and neither table, warnings nor waived findings', () => {
    const text = render(mixed, { quiet: true });
    expect(['USE_X is true', 'Feature flags', 'a warning', 'waived until'].map((part) => text.includes(part))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('shows warnings to those who fail on them', () => {
    const failing = { ...mixed, failOn: 'warning' } as const;
    expect(render(failing, { quiet: true })).toContain('a warning');
  });

  test('shows what could not be judged', () => {
    const blocked = report([result({ outcome: 'blocked', reason: 'gone', facts: [] })]);
    expect(render(blocked, { quiet: true })).toContain('flags could not be judged: gone');
  });
});

describe('facts', () => {
  const facts = [
    { label: 'USE_X', value: 'false', limit: 'false in phase prepare' },
    { label: 'USE_LONGER', value: 1 },
  ];
  const measured = report([result({ facts }), result({ check: 'size', title: 'Size', facts: [] })]);

  test('are not shown by default', () => {
    expect(render(measured)).not.toContain('USE_LONGER');
  });

  test('are shown in columns when asked for', () => {
    expect(render(measured, { verbose: true })).toContain(
      'Feature flags\n  USE_X       false  false in phase prepare\n  USE_LONGER  1\n\n',
    );
  });

  test('stand in a folded group in GitHub Actions', () => {
    expect(render(measured, { groups: true })).toContain(
      '\n::group::What was measured\nFeature flags\n  USE_X       false  false in phase prepare\n  USE_LONGER  1\n::endgroup::\n\n',
    );
  });

  test('of one file stand below its name, which is written once', () => {
    const of = (label: string, file?: string) => ({ label, value: 1, of: file });
    const grouped = report([result({ facts: [of('a', 'x.json'), of('b', 'x.json'), of('c', 'y.json'), of('d')] })]);
    expect(render(grouped, { verbose: true })).toContain(
      'Feature flags\n  x.json\n  a  1\n  b  1\n  y.json\n  c  1\n  d  1\n\n',
    );
  });

  test('are no empty group where nothing was measured', () => {
    expect(render(report([]), { groups: true })).not.toContain('::group::');
  });
});

test('files are named from where the command was started', () => {
  expect(render(unsafe, { prefix: 'app' })).toContain('\napp/.env\n  3     error');
});

describe('color', () => {
  test('marks outcome, file, level and verdict', () => {
    const text = render(unsafe, { color: true });
    expect(text).toContain('\u001B[31m✘ Feature flags  failed   \u001B[0m1 finding');
    expect(text).toContain('\u001B[1m.env\u001B[0m\n');
    expect(text).toContain('\u001B[2m3     \u001B[0m\u001B[31merror    \u001B[0mUSE_X');
    expect(text).toContain('\u001B[31m✘ Not ready: 1 failure\u001B[0m');
  });

  test('changes nothing but the color', () => {
    // eslint-disable-next-line no-control-regex
    expect(render(mixed, { color: true, verbose: true }).replaceAll(/\u001B\[\d+m/g, '')).toBe(
      render(mixed, { verbose: true }),
    );
  });
});

describe('hostile text', () => {
  test('cannot start a command of the runner', () => {
    const text = render(
      report([result({ findings: [finding({ message: `${'x'.repeat(60)} ::error::pwned ##[error]y` })] })]),
      {
        columns: 60,
      },
    );
    expect(text.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });

  test('in a file name stays on its line', () => {
    expect(render(report([result({ findings: [finding({ at: { file: 'a\n::error::b' } })] })]))).toContain(
      '\na⏎::error::b\n',
    );
  });
});

test('it is delivered to standard output', async () => {
  const sinks = memorySinks();
  await console.deliver('text\n', sinks, {
    color: false,
    columns: 80,
    quiet: false,
    verbose: false,
    prefix: '',
    groups: false,
  });
  expect([sinks.stdout.text(), sinks.stderr.text()]).toEqual(['text\n', '']);
});
