import { describe, expect, test } from 'vitest';
import { sonar } from '../../../src/formats/coverage/sonar.ts';
import { faultOf, figuresOf, isMatch, linesOf, readXmlReport } from './read-xml-report.ts';

const report = (lines: string): string =>
  `<coverage version="1">\n<file path="src/a.ts">\n${lines}\n</file></coverage>`;

describe('whose document it is', () => {
  test.each([
    [true, ['coverage', 'file'], { version: '1' }],
    [true, ['coverage', 'file'], {}],
    [true, ['coverage'], { version: '1' }],
    [false, ['coverage'], { version: '1', 'line-rate': '1' }],
    [false, ['coverage'], { version: '1', generated: '1' }],
    [false, ['coverage', 'packages'], { version: '1' }],
    [false, ['coverage', 'project'], {}],
    [false, ['report', 'file'], { version: '1' }],
  ] as const)('%s: %j %j', (expected, names, attributes) => {
    expect(isMatch(sonar, names, attributes)).toBe(expected);
  });
});

test('lines and branches are counted', () => {
  const { files } = readXmlReport(
    sonar,
    report(`<lineToCover lineNumber="3" covered="true" branchesToCover="4" coveredBranches="3"/>
      <lineToCover lineNumber="7" covered="false"/>`),
  );
  expect(figuresOf({ files })).toBe('lines 1/2, branches 3/4');
  expect(files.map(({ path }) => path)).toEqual(['src/a.ts']);
  expect(linesOf(files[0])).toEqual({ 3: 1, 7: 0 });
});

test('branches of which none is said to be covered are not', () => {
  const line = '<lineToCover lineNumber="3" covered="true" branchesToCover="2"/>';
  expect(figuresOf(readXmlReport(sonar, report(line)))).toBe('lines 1/1, branches 0/2');
});

test('a file that comes twice is one file', () => {
  const part = (lines: string): string => `<file path="a">${lines}</file>`;
  const { files } = readXmlReport(
    sonar,
    `<coverage version="1">
      ${part('<lineToCover lineNumber="1" covered="false"/><lineToCover lineNumber="2" covered="false"/>')}
      <file path="b"/>
      ${part('<lineToCover lineNumber="2" covered="true"/>')}
    </coverage>`,
  );
  expect(files.map(({ path }) => path)).toEqual(['a', 'b']);
  expect(linesOf(files[0])).toEqual({ 1: 0, 2: 1 });
});

describe('what is wrong is told with its line', () => {
  test.each([
    ['<lineToCover covered="true"/>', '<lineToCover> has no attribute "lineNumber"'],
    [
      '<lineToCover lineNumber="0" covered="true"/>',
      '<lineToCover> has lineNumber="0", expected a whole number from 1 to 2147483647',
    ],
    [
      '<lineToCover lineNumber="2147483648" covered="true"/>',
      '<lineToCover> has lineNumber="2147483648", expected a whole number from 1 to 2147483647',
    ],
    [
      '<lineToCover lineNumber="1.5" covered="true"/>',
      '<lineToCover> has lineNumber="1.5", expected a whole number from 1 to 2147483647',
    ],
    ['<lineToCover lineNumber="1"/>', '<lineToCover> has no attribute "covered"'],
    ['<lineToCover lineNumber="1" covered="yes"/>', '<lineToCover> has covered="yes", expected "true" or "false"'],
    [
      '<lineToCover lineNumber="1" covered="true" branchesToCover="1" coveredBranches="2"/>',
      '<lineToCover> has 2 covered branches of 1',
    ],
    [
      '<lineToCover lineNumber="1" covered="true" branchesToCover="-1"/>',
      '<lineToCover> has branchesToCover="-1", expected a whole number from 0 to 2147483647',
    ],
    ['<file path="b"/>', '<file> is in <file>, where it has no meaning'],
  ])('%s', (line, message) => {
    expect(faultOf(sonar, report(line))).toBe(`3: report.xml is not a valid SonarQube coverage report: ${message}`);
  });

  test('a line outside a file', () => {
    const text = '<coverage version="1"><lineToCover lineNumber="1" covered="true"/></coverage>';
    expect(faultOf(sonar, text)).toContain('1: ');
    expect(faultOf(sonar, text)).toContain('<lineToCover> is in <coverage>, where it has no meaning');
  });

  test('a file without a path', () => {
    expect(faultOf(sonar, '<coverage version="1"><file/></coverage>')).toContain('<file> has no attribute "path"');
  });

  test('another version', () => {
    expect(faultOf(sonar, '<coverage version="2"><file path="a"/></coverage>')).toContain(
      'it has version 2, expected 1',
    );
  });
});

describe('figures of no meaning do not take the memory', () => {
  const line = (number: number, branches: number): string =>
    `<lineToCover lineNumber="${number}" covered="true" branchesToCover="${branches}"/>`;

  test('on one line', () => {
    expect(faultOf(sonar, report(line(1, 65_536)))).toBe('nothing is wrong');
    expect(faultOf(sonar, report(line(1, 65_537)))).toContain('<lineToCover> has 65537 branches, more than 65536');
    expect(faultOf(sonar, report(line(1, 1_000_000_000)))).toContain('more than 65536');
  });

  test('on all lines together', () => {
    const lines = Array.from({ length: 129 }, (_, index) => line(index + 1, 65_536)).join('\n');
    expect(faultOf(sonar, report(lines))).toMatch(/^131: .* it has more than 8388608 branches$/);
  });
});
