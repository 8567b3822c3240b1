import { describe, expect, test } from 'vitest';
import { armNames } from '../../../src/formats/coverage/branch-shape.ts';
import { scoverage } from '../../../src/formats/coverage/scoverage.ts';
import { faultOf, figuresOf, functionsOf, isMatch, linesOf, readXmlReport } from './read-xml-report.ts';

const statement = (attributes: string): string =>
  `<statement source="src/A.scala" start="10" end="20" line="3" branch="false" invocation-count="1" ignored="false"`.replaceAll(
    new RegExp(` (${[...attributes.matchAll(/([\w-]+)=/g)].map(([, name]) => name).join('|') || '-'})="[^"]*"`, 'g'),
    '',
  ) + ` ${attributes}>a + b</statement>`;

const report = (statements: string, root = ''): string =>
  `<scoverage ${root}><packages><package name="a"><classes><class name="a.A" filename="a/A.scala"><methods>
<method name="a/A/run"><statements>
${statements}
</statements></method></methods></class></classes></package></packages></scoverage>`;

test('it is told by its root', () => {
  expect(isMatch(scoverage, ['scoverage', 'packages'])).toBe(true);
  expect(isMatch(scoverage, ['coverage', 'packages'])).toBe(false);
});

test('a line has the hits of the statement on it that ran most', () => {
  const { files } = readXmlReport(
    scoverage,
    report(
      [
        statement('start="1" end="2" invocation-count="0"'),
        statement('start="3" end="4" invocation-count="5"'),
        statement('line="4" start="5" end="6" invocation-count="0"'),
      ].join(''),
    ),
  );
  expect(figuresOf({ files })).toBe('lines 1/2, functions 1/1, statements 1/3');
  expect(linesOf(files[0])).toEqual({ 3: 5, 4: 0 });
});

test('a branch is an arm of its line, and a statement too', () => {
  const { files } = readXmlReport(
    scoverage,
    report(
      statement('start="1" end="2" branch="true"') + statement('start="3" end="4" branch="true" invocation-count="0"'),
    ),
  );
  expect(figuresOf({ files })).toBe('lines 1/1, branches 1/2, functions 1/1, statements 1/2');
  expect(files[0]?.branches.shapes.map(armNames)).toEqual([['3:1-2', '3:3-4']]);
});

test('a statement that is listed twice counts twice, as in its own counts', () => {
  const { files } = readXmlReport(scoverage, report(statement('') + statement('invocation-count="0"')));
  expect(figuresOf({ files })).toBe('lines 1/1, functions 1/1, statements 1/2');
});

test('an ignored statement is not there', () => {
  expect(readXmlReport(scoverage, report(statement('ignored="true"'))).files).toEqual([]);
});

test('a method is where its first statement is, and ran where one of them did', () => {
  const { files } = readXmlReport(
    scoverage,
    report(statement('line="9" start="1" invocation-count="0"') + statement('line="8" start="2" invocation-count="2"')),
  );
  expect(functionsOf(files[0])).toEqual(['9 a/A/run 2']);
});

test('a statement without a source is in the file of its class', () => {
  const text = report(statement('')).replace(' source="src/A.scala"', '');
  expect(text).not.toContain('source=');
  expect(readXmlReport(scoverage, text).files.map(({ path }) => path)).toEqual(['a/A.scala']);
  expect(faultOf(scoverage, text.replace(' filename="a/A.scala"', ''))).toContain(
    '3: report.xml is not a valid scoverage report: <statement> has no "source", and its class no "filename"',
  );
});

test('a statement on line 0 counts, and is on no line', () => {
  const { files } = readXmlReport(scoverage, report(statement('line="0" branch="true"')));
  expect(figuresOf({ files })).toBe('functions 1/1, statements 1/1');
  expect(files[0]?.branches.shapes).toEqual([]);
});

test('the totals of the root are what is declared', () => {
  const root = 'statement-count="239" statements-invoked="172" statement-rate="71.97"';
  expect(readXmlReport(scoverage, report('', root)).declared).toEqual({ statements: { covered: 172, total: 239 } });
  expect(readXmlReport(scoverage, report('')).declared).toEqual({});
});

describe('what is wrong is told with its line', () => {
  test.each([
    [statement('line="x"'), '<statement> has line="x", expected a whole number from 0 to 2147483647'],
    [statement('line="-1"'), '<statement> has line="-1", expected a whole number from 0 to 2147483647'],
    [statement('invocation-count="many"'), '<statement> has invocation-count="many", expected a number'],
    [statement('branch="1"'), '<statement> has branch="1", expected "true" or "false"'],
    [statement('start="1e99"'), '<statement> has start="1e99", expected a whole number from 0 to 2147483647'],
    ['<statement source="a" line="1"/>', '<statement> has no attribute "invocation-count"'],
    ['<method name="b"/>', '<method> is in <statements>, where it has no meaning'],
    ['<x><statement/></x>', '<statement> is in <x>, where it has no meaning'],
  ])('%s', (text, message) => {
    expect(faultOf(scoverage, report(text))).toBe(`3: report.xml is not a valid scoverage report: ${message}`);
  });
});
