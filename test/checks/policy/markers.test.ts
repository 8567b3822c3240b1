import { describe, expect, test } from 'vitest';
import { addedMarkers, markerFinder } from '../../../src/checks/policy/markers/find-markers.ts';
import { knownMarkers } from '../../../src/checks/policy/markers/known-markers.ts';
import { config, findingsOf, judged } from './changed.ts';

const own = { [config]: 'checks: {}\n' };
const file = 'test/a.test.ts';

const of = (before: string | undefined, after: string, options: unknown = {}): Promise<readonly string[]> =>
  findingsOf({ ...own, ...(before !== undefined && { [file]: before }) }, { ...own, [file]: after }, { options });

const find = markerFinder(knownMarkers);
const namesIn = (text: string): readonly string[] => find([{ line: 1, text }]).map(({ marker }) => marker);

describe('a marker', () => {
  test.each([
    ["it.skip('a', () => {});", 'it.skip'],
    ["  test.describe.skip('a')", 'describe.skip'],
    ["test.skip.each([1])('a')", 'test.skip'],
    ["xit('a')", 'xit('],
    ['@pytest.mark.skip(reason="x")', '@pytest.mark.skip'],
    ['@pytest.mark.skipif(x)', '@pytest.mark.skipif'],
    ['    @unittest.skip("x")', '@unittest.skip'],
    ['\tt.Skip("x")', 't.Skip('],
    ['#[ignore = "slow"]', '#[ignore'],
    ['@Disabled("x")', '@Disabled'],
    ['x = 1  #   noqa: E501', '# noqa'],
    ['y = 1 #noqa', '# noqa'],
    ['# pragma:no cover', 'pragma: no cover'],
    ['/* istanbul   ignore next */', 'istanbul ignore'],
    ['// eslint-disable-next-line no-alert', 'eslint-disable'],
    ['// LCOV_EXCL_START', 'LCOV_EXCL'],
    ['git commit --no-verify', '--no-verify'],
    ['docs: typo [skip ci]', '[skip ci]'],
  ])('is found in %s', (text, marker) => {
    expect(namesIn(text)).toEqual([marker]);
  });

  test.each([
    'process.exit(1);',
    'stream.skip(3)',
    '@DisabledFeature',
    '@IgnoreCase',
    'unit.skipper()',
    "it.skips('a')",
    'const skip = true;',
    'edit.skipped',
  ])('is not found in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('each of several in one line is found', () => {
    expect(namesIn("it.only('a'); // eslint-disable-line")).toEqual(['it.only', 'eslint-disable']);
  });
});

describe('in the lines that a change adds', () => {
  test('one is a finding with its place', async () => {
    expect(await of("it('a');\n", "it('a');\nit.skip('b');\n")).toEqual([
      "marker-added  2  the marker it.skip is new: it.skip('b');",
    ]);
  });

  test('one in a new file is as well', async () => {
    expect(await of(undefined, "xit('b');\n")).toEqual(["marker-added  1  the marker xit( is new: xit('b');"]);
  });

  test('before and after are its details, and who could approve it', async () => {
    const { findings } = await judged({ ...own, [file]: '' }, { ...own, [file]: 'x # noqa\n' });
    expect(findings[0]?.details).toEqual([
      'before: not there',
      'after: x # noqa',
      'the config names nobody who could approve it',
    ]);
  });

  test.each([
    ['one that was there before', 'a # noqa\nb\n', 'a # noqa\nc\n'],
    ['one in a line that replaces another with it', 'a(1) # noqa\n', 'a(2) # noqa\n'],
    ['one that is indented differently', "it.skip('a');\nx\ny\n", "x\ny\n    it.skip('a');\n"],
    ['one that is taken away', 'a # noqa\n', 'a\n'],
  ])('%s is none', async (_, before, after) => {
    expect(await of(before, after)).toEqual([]);
  });

  test('one that moved to another file is none', async () => {
    const other = 'test/b.test.ts';
    const before = { ...own, [file]: "it.skip('a');\n", [other]: 'x\n' };
    expect(await findingsOf(before, { ...own, [file]: '\n', [other]: "x\nit.skip('a');\n" })).toEqual([]);
  });

  test('one that is gone makes up for one that came, and not for two', () => {
    const found = (text: string, line: number) => ({ marker: 'it.skip', text, line });
    const [moved, other] = [found("it.skip('a')", 9), found("it.skip('b')", 1)];
    const added = addedMarkers([
      { removed: [found("it.skip('a')", 1)], added: [other] },
      { removed: [], added: [moved] },
    ]);
    expect([...added]).toEqual([other]);
  });

  test('documents are not looked through', async () => {
    expect(await findingsOf(own, { ...own, 'README.md': "it.skip('a')\n" })).toEqual([]);
  });
});

describe('the config says', () => {
  test('what else to look for, literally', async () => {
    const options = { markers: { more: ['FIX.ME('] } };
    expect(await of('', 'FIXxME(1)\nFIX.ME(1)\n', options)).toEqual([
      'marker-added  2  the marker FIX.ME( is new: FIX.ME(1)',
    ]);
  });

  test('that what is known is not looked for', async () => {
    expect(await of('', "it.skip('a')\n", { markers: { known: false } })).toEqual([]);
  });

  test.each([{ files: ['src/**'] }, { ignore: ['test/**'] }])('where to look: %j', async (markers) => {
    expect(await of('', "it.skip('a')\n", { markers })).toEqual([]);
  });

  test('that anybody may add some', async () => {
    const told = await judged(
      { ...own, [file]: '' },
      { ...own, [file]: "it.skip('a')\n" },
      { options: { allow: ['test/**'] } },
    );
    expect(told.findings).toEqual([]);
    expect(told.facts).toContainEqual({ label: 'loosened as `allow` lets anybody', value: 1 });
  });
});

test('text that is not UTF-8 is looked through', async () => {
  const before = { ...own, [file]: 'a\n' };
  expect(await findingsOf(before, { ...own, [file]: '\uFFFD # noqa\n' })).toEqual([
    'marker-added  1  the marker # noqa is new: \uFFFD # noqa',
  ]);
});

test('a long line costs no more than its length', () => {
  const text = 'pragma: '.repeat(50_000) + '# '.repeat(50_000) + ' '.repeat(100_000);
  expect(namesIn(text)).toEqual([]);
});
