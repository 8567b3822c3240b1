import { describe, expect, test } from 'vitest';
import { readJunit } from '../../../src/formats/junit.ts';
import { GateError } from '../../../src/model/errors.ts';
import { junitSamples } from './samples.ts';

async function* chunksOf(text: string, size = Infinity): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const read = (text: string, size?: number) => readJunit(chunksOf(text, size), 'a.xml');
const refused = async (text: string): Promise<string> => {
  try {
    await read(text);
    return 'read';
  } catch (error) {
    return error instanceof GateError ? `${error.message} (line ${error.at?.line})` : String(error);
  }
};
const suite = (inner: string, attributes = ''): string => `<testsuite name="s"${attributes}>${inner}</testsuite>`;

describe.each(junitSamples)('a report of $tool', ({ text, counts, failure }) => {
  test('is counted by its cases', async () => {
    const { tests, failed, errored, skipped, flaky } = await read(text);
    expect([tests, failed, errored, skipped, flaky]).toEqual(counts);
  });

  test('is read the same in small pieces', async () => {
    expect(await read(text, 7)).toEqual(await read(text));
  });

  test('hides no failure, and its figures are those of its cases', async () => {
    expect(await read(text)).toMatchObject({ unshown: 0, notes: [] });
  });

  test.runIf(failure)('says which test failed, why and where', async () => {
    const [name, message, file, line] = failure ?? [];
    const [first] = (await read(text)).failures;
    expect([first?.name, first?.message ?? '']).toEqual([name, message]);
    expect(first?.places[0]).toEqual(file === undefined ? undefined : { file, ...(line !== undefined && { line }) });
  });
});

describe('figures', () => {
  test('that differ from the cases are told, and not believed', async () => {
    expect(await read(suite('<testcase name="a"/>', ' tests="6" failures="0"'))).toMatchObject({
      tests: 1,
      notes: ['declares 6 tests and has 1 case'],
    });
  });

  test('of failures that no case shows are counted', async () => {
    expect(await read(suite('<testcase name="a"/>', ' tests="1" failures="1" errors="2"'))).toMatchObject({
      failed: 0,
      unshown: 3,
      notes: ['declares 3 failures and shows 0'],
    });
  });

  test('that count repetitions hide nothing', async () => {
    const text = suite('<testcase name="a"><failure/><rerunFailure/><rerunError/></testcase>', ' failures="3"');
    expect(await read(text)).toMatchObject({ failed: 1, unshown: 0 });
  });

  test('that count assertions hide nothing', async () => {
    const text = suite(
      '<testcase name="a"><failure message="first"/><failure/><error/></testcase>',
      ' failures="2" errors="1"',
    );
    expect(await read(text)).toMatchObject({ failed: 1, unshown: 0, failures: [{ message: 'first' }] });
  });

  test('of tests that are no numbers are none', async () => {
    expect(await read(suite('<testcase name="a"/>', ' tests="NaN" failures="0" errors=""'))).toMatchObject({
      tests: 1,
      unshown: 0,
      notes: [],
    });
  });

  test.each(['NaN', '-1', '1,000', '0x1', '99999999999999999999'])(
    'of failures that nobody can read, %s, do not say that there are none',
    async (failures) => {
      expect(await read(suite('<testcase name="a"/>', ` failures="${failures}"`))).toMatchObject({ unshown: 1 });
    },
  );

  test('of a suite hold where the root knows of none', async () => {
    const text = '<testsuites failures="0"><testsuite failures="1"><testcase name="a"/></testsuite></testsuites>';
    expect(await read(text)).toMatchObject({ unshown: 1 });
  });
});

describe('a case', () => {
  test('that failed, and broke in its cleanup, is one that failed', async () => {
    expect(await read(suite('<testcase name="a"><error/><failure message="f"/></testcase>'))).toMatchObject({
      tests: 1,
      failed: 1,
      errored: 0,
    });
  });

  test('that was skipped, and broke in its cleanup, is one that broke', async () => {
    expect(await read(suite('<testcase name="a"><skipped/><error/></testcase>'))).toMatchObject({
      errored: 1,
      skipped: 0,
    });
  });

  test('of the same name as another is one more, and hides nothing', async () => {
    const text = suite('<testcase name="a"><failure/></testcase><testcase name="a"/>');
    expect(await read(text)).toMatchObject({ tests: 2, failed: 1 });
  });

  test.each(['failed', 'FAIL', 'error'])('that says so in its status alone has failed: %s', async (status) => {
    const { failed, errored } = await read(suite(`<testcase name="a" status="${status}"/>`));
    expect(failed + errored).toBe(1);
  });

  test('is not what its output says', async () => {
    const text = suite('<testcase name="a"><system-out>&lt;failure/&gt; a.py:3: no</system-out></testcase>');
    expect(await read(text)).toMatchObject({ tests: 1, failed: 0 });
  });

  test('may have output of any size, with what XML has no characters for', async () => {
    const output = `<system-out>${'x \u001b[1m y\n'.repeat(300_000)}</system-out>`;
    expect(await read(suite(`<testcase name="a">${output}</testcase>`))).toMatchObject({ tests: 1 });
  });
});

test('a suite that broke as a whole is a failure', async () => {
  const text = suite('<error message="no database">at setup (a.js:3:1)</error><testcase name="a"/>');
  expect(await read(text)).toMatchObject({
    tests: 2,
    errored: 1,
    failures: [{ name: 's', kind: 'errored', message: 'no database', places: [{ file: 'a.js', line: 3 }] }],
  });
});

test('a report without a case has none', async () => {
  expect(await read('<testsuites/>')).toMatchObject({ tests: 0, failures: [] });
});

describe('refused, with one error, is', () => {
  test.each([
    ['what was cut off', '<testsuites><testsuite><testcase name="a"/>', /end of the file .*\(line 1\)/],
    ['a DTD of its own', '<!DOCTYPE a [<!ENTITY b "c">]><testsuites/>', /DOCTYPE with definitions/],
    ['an empty file', '', /no element/],
    ['a TRX report', '<TestRun/>', /a TRX report of Visual Studio/],
    ['a coverage report', '<coverage/>', /a coverage report/],
    ['another root', '<constructor/>', /its root is <constructor>/],
    ['elements without end', '<testsuite>'.repeat(300), /more than 256 deep/],
    ['what is no XML', '{"tests": 3}', /cannot be read as XML/],
  ])('%s', async (_, text, expected) => {
    expect(await refused(text)).toMatch(expected);
  });
});

test('200,000 cases, half of them failures, are counted, and the first failures kept', async () => {
  const pair = '<testcase classname="c" name="same"><failure message="m">x</failure></testcase><testcase name="b"/>';
  const { tests, failed, failures } = await read(suite(pair.repeat(100_000)), 65_536);
  expect([tests, failed, failures.length]).toEqual([200_000, 100_000, 1_000]);
});
