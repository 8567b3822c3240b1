import { describe, expect, test } from 'vitest';
import { config, findingsOf, judged, ofConfig, stricterOf } from './changed.ts';

const of = (options: string): string => `checks:\n${options}`;

describe('an option that became looser is a finding with before and after', () => {
  test.each<[name: string, before: string, after: string, finding: string]>([
    [
      'a lower limit',
      '  coverage:\n    total: { lines: 80 }',
      '  coverage:\n    total: { lines: 79.5 }',
      'loosened  3  checks.coverage.total.lines is 79.5, was 80',
    ],
    [
      'a limit that is gone',
      '  coverage:\n    total: { lines: 80, branches: 70 }',
      '  coverage:\n    total: { lines: 80 }',
      'loosened  3  checks.coverage.total.branches is gone, was 70',
    ],
    [
      'a limit that may be exceeded further',
      '  size:\n    limits: [{ lines: 40 }]',
      '  size:\n    limits: [{ lines: 41 }]',
      'loosened  3  checks.size.limits[0].lines is 41, was 40',
    ],
    [
      'a limit that is off',
      '  size:\n    limits: [{ lines: 40, nloc: 30 }]',
      '  size:\n    limits: [{ lines: 40, nloc: off }]',
      'loosened  3  checks.size.limits[0].nloc is off, was 30',
    ],
    [
      'a ratchet of sizes, which lets stay what is over a limit',
      '  size:\n    limits: [{ lines: 40 }]',
      '  size:\n    limits: [{ lines: 40 }]\n    ratchet: { file: sizes.txt }',
      'loosened  4  checks.size.ratchet is new: {"file":"sizes.txt"}',
    ],
    [
      'a matrix of other legs',
      '  suites:\n    axes: { suite: [unit] }',
      '  suites:\n    axes: { suite: [unit], os: [a] }',
      'unclear  3  checks.suites.axes.os is new: ["a"] (nobody can tell whether that is looser)',
    ],
    [
      'a name that no longer counts for nothing',
      '  requires:\n    checks: ["*"]\n    exclude: [lint]',
      '  requires:\n    checks: ["*"]\n    exclude: []',
      'unclear  4  checks.requires.exclude is [], was ["lint"]: nobody can tell whether that is looser',
    ],
    [
      'a file that is ignored',
      '  coverage:\n    ignore: [a]',
      '  coverage:\n    ignore:\n      - a\n      - b',
      'unclear  5  b in checks.coverage.ignore is new (nobody can tell whether that is looser)',
    ],
    [
      'a metric that is no longer required',
      '  baselines:\n    files: [{ path: a.json, require: [x, y] }]',
      '  baselines:\n    files: [{ path: a.json, require: [y] }]',
      'loosened  3  x in checks.baselines.files[a.json].require is gone',
    ],
    [
      'an age that may be longer',
      '  baselines:\n    files: [{ path: a.json, max-age: 90d }]',
      '  baselines:\n    files: [{ path: a.json, max-age: 1000d }]',
      'loosened  3  checks.baselines.files[a.json].max-age is 1000d, was 90d',
    ],
    [
      'a laxer word, where the stricter one is what holds unsaid',
      '  baselines:\n    files: [{ path: a.json }]',
      '  baselines:\n    files: [{ path: a.json, changed: allowed }]',
      'loosened  3  checks.baselines.files[a.json].changed is new: allowed',
    ],
    [
      'a row that is gone',
      '  coverage:\n    limits: [{ at: a/**, lines: 90 }, { at: b/**, lines: 80 }]',
      '  coverage:\n    limits: [{ at: b/**, lines: 80 }]',
      'loosened  3  checks.coverage.limits[a/**] is gone, was {"at":"a/**","lines":90}',
    ],
    ['a check that is gone', '  flags: {}\n  size: {}', '  size: {}', 'loosened  2  checks.flags is gone, was {}'],
    [
      'a check that runs only sometimes',
      '  size: {}',
      '  size:\n    when: { events: [push] }',
      'loosened  3  checks.size.when is new: {"events":["push"]}',
    ],
    [
      'a flag that expires later',
      '  flags:\n    registry: { A: { expires: 2027-01-01 } }',
      '  flags:\n    registry: { A: { expires: 2027-01-02 } }',
      'loosened  3  checks.flags.registry.A.expires is 2027-01-02, was 2027-01-01',
    ],
    [
      'a flag that is no longer registered',
      '  flags:\n    registry: { A: {}, B: {} }',
      '  flags:\n    registry: { A: {} }',
      'loosened  3  checks.flags.registry.B is gone, was {}',
    ],
  ])('%s', async (_, before, after, finding) => {
    expect(await ofConfig(of(before), of(after))).toEqual([finding]);
  });
});

test('rows about the same thing are told apart by their order', async () => {
  const limits = (first: number): string =>
    of(`  coverage: { limits: [{ at: a, lines: ${first} }, { at: a, branches: 5 }] }`);
  expect(await ofConfig(limits(9), limits(8))).toEqual(['loosened  2  checks.coverage.limits[a].lines is 8, was 9']);
});

describe('waivers', () => {
  const waiver = (until: string, at = 'src/**'): string =>
    `waivers: [{ rule: size/over-limit, at: ${at}, reason: r, owner: o, until: ${until} }]\n`;

  test('a new one is looser', async () => {
    expect(await ofConfig('checks: {}\n', `checks: {}\n${waiver('2027-01-01')}`)).toEqual([
      expect.stringMatching(/^loosened {2}2 {2}waivers\[size\/over-limit, src\/\*\*\] is new: \{/),
    ]);
  });

  test('a longer one is looser', async () => {
    expect(await ofConfig(waiver('2027-01-01'), waiver('2027-02-01'))).toEqual([
      'loosened  1  waivers[size/over-limit, src/**].until is 2027-02-01, was 2027-01-01',
    ]);
  });

  test('a wider one is a new one', async () => {
    expect(await ofConfig(waiver('2027-01-01'), waiver('2027-01-01', '"**"'))).toEqual([
      expect.stringMatching(/^loosened {2}1 {2}waivers\[size\/over-limit, \*\*\] is new/),
    ]);
  });

  test('one that ends earlier or is gone is stricter', async () => {
    expect(await ofConfig(waiver('2027-01-01'), waiver('2026-01-01'))).toEqual([]);
    expect(await ofConfig(waiver('2027-01-01'), 'checks: {}\n')).toEqual(
      [expect.stringMatching(/^unclear|^loosened/)].slice(1),
    );
  });
});

test.each([
  ['error', 'warning', []],
  ['notice', 'warning', ['loosened  1  fail-on is warning, was notice']],
])('the level from which a finding counts, from %s to %s', async (before, after, expected) => {
  expect(await ofConfig(`fail-on: ${before}\n`, `fail-on: ${after}\n`)).toEqual(expected);
});

describe('what got stricter is no finding, and is told', () => {
  test('a higher limit, and a check more', async () => {
    const told = await judged(
      { [config]: of('  coverage:\n    total: { lines: 80 }') },
      { [config]: of('  coverage:\n    total: { lines: 85 }\n  size: {}') },
    );
    expect(told.findings).toEqual([]);
    expect(stricterOf(told)).toEqual(['checks.coverage.total.lines -> 85 (80)', 'checks.size -> {}']);
  });

  test('the first limits of functions, before which there were none', async () => {
    const told = await judged(
      { [config]: of('  size: { files: ["**"] }') },
      { [config]: of('  size: { files: ["**"], limits: [{ lines: 40 }] }') },
    );
    expect([told.findings, stricterOf(told)]).toEqual([[], ['checks.size.limits[0] -> {"lines":40}']]);
  });

  test('of many the first, and how many more', async () => {
    const flags = (count: number): string =>
      of(`  flags:\n    registry:\n${Array.from({ length: count }, (_, at) => `      F${at}: {}\n`).join('')}`);
    const { facts } = await judged({ [config]: flags(1) }, { [config]: flags(31) });
    expect(facts.at(-1)).toEqual({ label: 'stricter', value: '10 further changes' });
  });
});

describe('what means nothing is not told', () => {
  test.each([
    [
      'rows in another order',
      '  coverage: { limits: [{ at: a, lines: 1 }, { at: b, lines: 2 }] }',
      '  coverage: { limits: [{ at: b, lines: 2 }, { at: a, lines: 1 }] }',
    ],
    ['words in another order', '  coverage: { ignore: [a, b] }', '  coverage: { ignore: [b, a] }'],
    ['a timeout', '  coverage: { timeout: 30s }', '  coverage: { timeout: 90s }'],
    [
      'the same time in other words',
      '  baselines: { files: [{ path: a, max-age: 48h }] }',
      '  baselines: { files: [{ path: a, max-age: 2d }] }',
    ],
    ['a number in other digits', '  coverage: { total: { lines: 80 } }', '  coverage: { total: { lines: 80.0 } }'],
    ['what holds unsaid, said', '  size: {}', '  size: { scope: changed }'],
    [
      'a part that decides nothing, whatever is in it',
      '  size: {}\nhistory: { files: [a] }',
      '  size: {}\nhistory: { files: [b], new: 1 }',
    ],
    ['a comment', '  size: {}', '  # smaller\n  size: {}'],
  ])('%s', async (_, before, after) => {
    const told = await judged({ [config]: of(before) }, { [config]: of(after) });
    expect([told.findings, stricterOf(told)]).toEqual([[], []]);
  });
});

describe('what nobody can tell to be harmless is a finding', () => {
  test.each([
    [
      'an option that no check knows a way for',
      '  coverage: { reports: [a] }',
      '  coverage: { reports: [b] }',
      'checks.coverage.reports is ["b"], was ["a"]: nobody can tell whether that is looser',
    ],
    [
      'a key that is unheard of',
      '  coverage: {}',
      '  coverage: { lenient: true }',
      'checks.coverage.lenient is new: true (nobody can tell whether that is looser)',
    ],
    [
      'a value of another kind',
      '  coverage: { total: { lines: 80 } }',
      '  coverage: { total: { lines: "80" } }',
      'checks.coverage.total.lines is 80, was 80: nobody can tell whether that is looser',
    ],
    [
      'a word that is unheard of',
      '  size: { scope: all }',
      '  size: { scope: some }',
      'checks.size.scope is some, was all: nobody can tell whether that is looser',
    ],
    [
      'an exception among limits of which the last decides',
      '  size: { limits: [{ lines: 40 }] }',
      '  size: { limits: [{ lines: 40 }, { at: legacy/**, lines: 400 }] }',
      'checks.size.limits[legacy/**] is new: {"at":"legacy/**","lines":400} (nobody can tell whether that is looser)',
    ],
    [
      'a metric more in such an exception',
      '  size: { limits: [{ lines: 40, nloc: 9 }, { at: x, lines: 50 }] }',
      '  size: { limits: [{ lines: 40, nloc: 9 }, { at: x, lines: 50, nloc: 90 }] }',
      'checks.size.limits[x].nloc is new: 90 (nobody can tell whether that is looser)',
    ],
    [
      'another order of such limits',
      '  size: { limits: [{ lines: 40 }, { at: x, lines: 50 }] }',
      '  size: { limits: [{ at: x, lines: 50 }, { lines: 40 }] }',
      'the order of checks.size.limits is x before 1, was 0 before x: nobody can tell whether that is looser',
    ],
  ])('%s', async (_, before, after, message) => {
    expect(await ofConfig(of(before), of(after))).toEqual([`unclear  2  ${message}`]);
  });
});

describe('the config as a file', () => {
  const text = of('  size: {}\n');

  test('one that is gone is looser', async () => {
    expect(await findingsOf({ [config]: text }, {})).toEqual([
      'loosened  -  the config .github/epic21-gate.yml is gone',
    ]);
  });

  test('the first one is stricter', async () => {
    const told = await judged({}, { [config]: text }, { from: 'head' });
    expect([told.findings, stricterOf(told)]).toEqual([[], ['the config .github/epic21-gate.yml -> there']]);
  });

  test('one that moved is compared under both names', async () => {
    const [loose, tight] = [of('  coverage: { total: { lines: 10 } }'), of('  coverage: { total: { lines: 90 } }')];
    expect(await findingsOf({ 'epic21-gate.yml': tight }, { [config]: loose })).toEqual([
      'loosened  2  checks.coverage.total.lines is 10, was 90',
    ]);
  });

  test('one that is named is compared where it moved to', async () => {
    const world = { configs: ['ci/gate.yml'], from: 'base', strictness: {} } as const;
    const text = `${of('  size: {}')}\n# as it was\n`;
    const told = await judged({ 'gate.yml': text }, { 'ci/gate.yml': text }, { sources: { own: async () => world } });
    expect([told.findings, stricterOf(told)]).toEqual([[], []]);
  });

  test('one that cannot be read any more blocks, with its line', async () => {
    expect(await ofConfig(text, 'checks:\n  size: [\n')).toEqual([
      expect.stringMatching(/^unreadable {2}\d {2}\.github\/epic21-gate\.yml could not be compared: /),
    ]);
  });

  test('two at the head block: nobody can tell which is meant', async () => {
    expect(await findingsOf({ [config]: text }, { [config]: text, 'epic21-gate.yml': text })).toEqual([
      'unreadable  -  two configs found: .github/epic21-gate.yml and epic21-gate.yml',
    ]);
  });

  test('one that could not be read before can be mended, with approval', async () => {
    expect(await ofConfig('checks: [', text)).toEqual([
      expect.stringMatching(/^unclear {2}- {2}the config, which was not readable before \(/),
    ]);
  });

  test.each([
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((key, at) => `${key}: &${key} [${Array.from({ length: 10 }, () => `*${'abcdefgh'[at]}`).join(',')}]\n`)
        .join('')}`,
    ],
    ['__proto__', '__proto__: { checks: {} }\n'],
    ['what is no text', '\u0000'],
    ['nesting without end', `checks: ${'['.repeat(5000)}`],
  ])('%s blocks', async (_, hostile) => {
    expect(await ofConfig(text, hostile)).toEqual([expect.stringMatching(/^unreadable /)]);
  });

  test('keys that name what every object has are keys', async () => {
    expect(await ofConfig(text, `${text}constructor: 1\ntoString: 2\n`)).toEqual([
      'unclear  3  constructor is new: 1 (nobody can tell whether that is looser)',
      'unclear  4  toString is new: 2 (nobody can tell whether that is looser)',
    ]);
  });
});
