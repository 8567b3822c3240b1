import { describe, expect, test } from 'vitest';
import { dotcover } from '../../../src/formats/coverage/dotcover.ts';
import { faultOf, figuresOf, functionsOf, isMatch, linesOf, readXmlReport } from './read-xml-report.ts';

const statement = (line: number, covered: 'True' | 'False', { end = line, file = 1, column = 1 } = {}): string =>
  `<Statement FileIndex="${file}" Line="${line}" Column="${column}" EndLine="${end}" EndColumn="9" Covered="${covered}" />`;

const inMethod = (statements: string): string =>
  `<Assembly Name="A"><Namespace Name="N"><Type Name="T">\n<Method Name="M():void">${statements}</Method></Type></Namespace></Assembly>`;

const report = (assemblies: string, root = 'ReportType="DetailedXml"'): string =>
  `<Root ${root}>
  <FileIndices><File Index="1" Name="C:\\src\\A.cs" /><File Index="2" Name="C:\\src\\B.cs" /></FileIndices>
  ${assemblies}
</Root>`;

describe('whose document it is', () => {
  test.each([
    [true, ['Root', 'FileIndices'], {}],
    [true, ['Root', 'Assembly'], { ReportType: 'Xml' }],
    [true, ['Root'], { DotCoverVersion: '3' }],
    [false, ['Root', 'Assembly'], {}],
    [false, ['root', 'FileIndices'], { ReportType: 'Xml' }],
  ] as const)('%s: %j %j', (expected, names, attributes) => {
    expect(isMatch(dotcover, names, attributes)).toBe(expected);
  });
});

test('a statement is on all its lines, and a line has run where one of its statements has', () => {
  const { files } = readXmlReport(
    dotcover,
    report(inMethod(statement(3, 'False', { end: 5 }) + statement(5, 'True', { column: 7 }))),
  );
  expect(files.map(({ path }) => path)).toEqual(['C:\\src\\A.cs']);
  expect(linesOf(files[0])).toEqual({ 3: 0, 4: 0, 5: 1 });
  expect(figuresOf({ files })).toBe('lines 1/3, functions 1/1, statements 1/2');
});

test('statements go to the file of their index', () => {
  const { files } = readXmlReport(
    dotcover,
    report(inMethod(statement(3, 'True') + statement(4, 'False', { file: 2 }))),
  );
  expect(files.map((file) => [file.path, linesOf(file)])).toEqual([
    ['C:\\src\\A.cs', { 3: 1 }],
    ['C:\\src\\B.cs', { 4: 0 }],
  ]);
});

test('a function is the innermost element with a name', () => {
  const { files } = readXmlReport(
    dotcover,
    report(
      inMethod(
        `<OwnCoverage>${statement(3, 'True')}</OwnCoverage><AnonymousMethod Name="(int):bool">${statement(4, 'False')}</AnonymousMethod>${statement(9, 'False')}`,
      ),
    ),
  );
  expect(functionsOf(files[0])).toEqual(['3 M():void 1', '4 (int):bool 0']);
});

test('a type is no function', () => {
  const { files } = readXmlReport(
    dotcover,
    report(`<Assembly Name="A"><Type Name="T">${statement(3, 'True')}</Type></Assembly>`),
  );
  expect(figuresOf({ files })).toBe('lines 1/1, statements 1/1');
});

test('one place that an assembly lists twice is two statements', () => {
  const { files } = readXmlReport(dotcover, report(inMethod(statement(3, 'True') + statement(3, 'False'))));
  expect(figuresOf({ files })).toBe('lines 1/1, functions 1/1, statements 1/2');
});

test('one place that two assemblies list is the same code', () => {
  const { files } = readXmlReport(dotcover, report(inMethod(statement(3, 'True')) + inMethod(statement(3, 'False'))));
  expect(figuresOf({ files })).toBe('lines 1/1, functions 1/1, statements 1/1');
});

test('hidden code is left out', () => {
  expect(readXmlReport(dotcover, report(inMethod(statement(16_707_566, 'True')))).files).toEqual([]);
});

test('the totals of the root are what is declared', () => {
  const root = 'CoveredStatements="17" TotalStatements="24" CoveragePercent="71" ReportType="DetailedXML"';
  expect(readXmlReport(dotcover, report('', root)).declared).toEqual({ statements: { covered: 17, total: 24 } });
});

test.each(['Xml', 'NDependXML', ''])('a report of the type %j is refused', (type) => {
  expect(faultOf(dotcover, report('', `ReportType="${type}"`))).toBe(
    `1: report.xml is not a valid dotCover report: its report type is "${type}", expected "DetailedXml"`,
  );
});

describe('what is wrong is told with its line', () => {
  test.each([
    ['<Statement Line="1" Covered="True"/>', '<Statement> has no attribute "FileIndex"'],
    [statement(1, 'True', { file: 3 }), '<Statement> has a FileIndex that no <File> before it has'],
    [statement(0, 'True'), '<Statement> has Line="0", expected a whole number from 1 to 2147483647'],
    [statement(1, 'True', { end: 65_537 }), '<Statement> is on 65537 lines, more than 65536'],
    ['<Statement FileIndex="1" Line="1" Covered="1"/>', '<Statement> has Covered="1", expected "true" or "false"'],
    ['<File Index="3" Name="x"/>', '<File> is in <Method>, where it has no meaning'],
  ])('%s', (text, message) => {
    expect(faultOf(dotcover, report(inMethod(text)))).toBe(`4: report.xml is not a valid dotCover report: ${message}`);
  });

  test('statements that are on very many lines together', () => {
    const statements = Array.from({ length: 33 }, () => statement(1, 'True', { end: 65_536 })).join('');
    expect(faultOf(dotcover, report(inMethod(statements)))).toContain('on more than 2097152 lines besides their first');
  });
});
