import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/model/finding.ts';
import type { Graded } from '../../src/model/report.ts';
import { annotate, annotations } from '../../src/reporters/annotations.ts';
import { memorySinks } from '../../src/testing.ts';
import { finding, report, result, waiver } from './sample-report.ts';

const lines = (findings: readonly Graded[], prefix = ''): readonly string[] =>
  annotations
    .render(report([result({ findings })]), { prefix })
    .split('\n')
    .slice(0, -1);
const many = (count: number, severity: Severity): readonly Graded[] =>
  Array.from({ length: count }, (_, index) => finding({ severity, message: `finding ${index}` }));

test('a finding is an annotation on its line, with the rule as title and the next step below', () => {
  expect(lines([finding({ details: ['shadows line 1: "false"'] })])).toEqual([
    '::error file=.env,line=3,title=flags/unsafe::USE_X is true, expected false in phase prepare%0Ashadows line 1: "false"%0ASet the flag to its safe value.',
  ]);
});

test.each(['error', 'warning', 'notice'] as const)('the level %s is the runner’s own', (severity) => {
  const failing = report([result({ outcome: 'passed', findings: [finding({ severity })] })]);
  expect(annotations.render(failing, { prefix: '' })).toMatch(new RegExp(`^::${severity} `));
});

test('paths are those of the repository', () => {
  expect(lines([finding()], 'packages/app')[0]).toMatch(/^::error file=packages\/app\/\.env,line=3,/);
});

test('a column is told where there is a line', () => {
  const at = { file: 'a.ts', column: 7 };
  expect([lines([finding({ at: { ...at, line: 3 } })]), lines([finding({ at })])].flat()).toEqual([
    expect.stringMatching(/^::error file=a\.ts,line=3,col=7,title=/),
    expect.stringMatching(/^::error file=a\.ts,title=/),
  ]);
});

test('a range is told with its last line, and has no column', () => {
  const at = { file: 'a.ts', line: 3, endLine: 5, column: 7 };
  expect([lines([finding({ at })]), lines([finding({ at: { ...at, endLine: 3 } })])].flat()).toEqual([
    expect.stringMatching(/^::error file=a\.ts,line=3,endLine=5,title=/),
    expect.stringMatching(/^::error file=a\.ts,line=3,col=7,title=/),
  ]);
});

test('a finding without a place has none', () => {
  expect(lines([finding({ at: undefined })])[0]).toMatch(/^::error title=flags\/unsafe::/);
});

test('a check that could not be judged is an error', () => {
  const blocked = report([result({ outcome: 'blocked', reason: 'gone', facts: [] })]);
  expect(annotations.render(blocked, { prefix: '' })).toMatch(
    /^::error title=flags::flags could not be judged: gone%0A/,
  );
});

test('what was not measured is an error, whatever the level of its rule', () => {
  expect(lines([finding({ severity: 'notice', unmeasured: true })])[0]).toMatch(/^::error /);
});

test('waived findings are not annotated', () => {
  const waived = report([result({ outcome: 'passed', findings: [finding({ waived: waiver })] })]);
  expect(annotations.render(waived, { prefix: '' })).toBe('');
});

describe('the runner keeps ten of a level', () => {
  test.each(['error', 'warning', 'notice'] as const)('ten of level %s are all shown', (severity) => {
    expect(lines(many(10, severity)).filter((line) => line.startsWith(`::${severity} file`))).toHaveLength(10);
  });

  test.each(['error', 'warning', 'notice'] as const)(
    'of eleven of level %s nine are shown, and how many are not',
    (severity) => {
      const shown = lines(many(11, severity)).filter((line) => line.startsWith(`::${severity} `));
      expect([shown.length, shown.at(-1)]).toEqual([
        10,
        `::${severity} title=epic21-gate::… and 2 more ${severity}s: see the job summary and the JSON report`,
      ]);
    },
  );

  test('those that the change touches are shown first', () => {
    expect(lines([...many(11, 'error'), finding({ message: 'mine', changed: true })])[0]).toContain('::mine%0A');
  });

  test('errors come before warnings and warnings before notices', () => {
    const levels = lines([...many(1, 'notice'), ...many(1, 'warning'), ...many(1, 'error')]).map(
      (line) => line.split(' ')[0],
    );
    expect(levels).toEqual(['::error', '::warning', '::notice']);
  });
});

describe('a run that is not ready has at least one error to show', () => {
  test('the verdict itself, where warnings stand in the way', () => {
    const failing = report([result({ findings: [finding({ severity: 'warning' })] })], { failOn: 'warning' });
    expect(annotations.render(failing, { prefix: '' })).toMatch(
      /^::warning [^\n]*\n::error title=epic21-gate::Not ready: 1 failure\n$/,
    );
  });

  test('the verdict itself, where nothing was judged', () => {
    expect(annotations.render(report([]), { prefix: '' })).toBe(
      '::error title=epic21-gate::Undecided: no check judged anything\n',
    );
  });

  test('a run that is ready has none', () => {
    expect(annotations.render(report(), { prefix: '' })).toBe('');
  });
});

describe('escape', () => {
  test('a percent sign and line breaks cannot end a message', () => {
    expect(lines([finding({ message: '100 %0A\n::error::x' })])[0]).toContain('::100 %250A⏎::error::x%0A');
  });

  test('colons and commas cannot end a property', () => {
    expect(lines([finding({ at: { file: 'a,line=9::b.ts', line: 1 }, rule: 'x::y' })])[0]).toMatch(
      /^::error file=a%2Cline=9%3A%3Ab\.ts,line=1,title=x%3A%3Ay::/,
    );
  });

  test('a command of the old kind is broken', () => {
    expect(lines([finding({ message: '##[error]x' })])[0]).toContain('::#\u2009#[error]x%0A');
  });

  test('a message of more than 4096 characters is cut', () => {
    const [line = ''] = lines([finding({ message: 'x'.repeat(5_000) })]);
    expect(line.length).toBeLessThan(4_096);
    expect(line).toMatch(/x…$/);
  });
});

describe('an error of the run', () => {
  test('is an annotation at its place', () => {
    expect(annotate('unknown key "flagz"', { file: 'gate.yml', line: 2, column: 3 })).toBe(
      '::error file=gate.yml,line=2,col=3,title=epic21-gate::unknown key "flagz"\n',
    );
  });

  test('has no place where there is none', () => {
    expect(annotate('no config found')).toBe('::error title=epic21-gate::no config found\n');
  });
});

test('they are delivered to standard output', async () => {
  const sinks = memorySinks();
  await annotations.deliver('::error::x\n', sinks, { prefix: '' });
  expect(sinks.stdout.text()).toBe('::error::x\n');
});
