import { describe, expect, test } from 'vitest';
import { armNames } from '../../../src/formats/coverage/branch-shape.ts';
import { opencover } from '../../../src/formats/coverage/opencover.ts';
import { faultOf, figuresOf, functionsOf, isMatch, linesOf, readXmlReport } from './read-xml-report.ts';

const point = (line: number, hits: number | string, more = ''): string =>
  `<SequencePoint vc="${hits}" sl="${line}" fileid="1" ${more}/>`;
const branch = (line: number, hits: number, [offset, path]: readonly [number, number], file = 1): string =>
  `<BranchPoint vc="${hits}" sl="${line}" offset="${offset}" path="${path}" fileid="${file}" />`;
const method = (points: string, { branches = '', inside = '<FileRef uid="1" />', attributes = '' } = {}): string =>
  `<Method ${attributes}><Name>void A::M()</Name>${inside}<SequencePoints>${points}</SequencePoints>
<BranchPoints>${branches}</BranchPoints></Method>`;
const module = (methods: string, attributes = ''): string => `<Module ${attributes}><Files>
<File uid="1" fullPath="C:\\src\\A.cs" /><File uid="2" fullPath="C:\\src\\B.cs" /></Files>
<Classes><Class><Methods>${methods}</Methods></Class></Classes></Module>`;
const report = (modules: string, summary = ''): string =>
  `<CoverageSession>${summary}<Modules>${modules}</Modules></CoverageSession>`;
const read = (methods: string) => readXmlReport(opencover, report(module(methods)));

test('it is told by its root', () => {
  expect(isMatch(opencover, ['CoverageSession'])).toBe(true);
  expect(isMatch(opencover, ['coverage', 'Modules'])).toBe(false);
});

test('a sequence point is a statement on all its lines, and a line has the hits of the one that ran most', () => {
  const { files } = read(
    method(point(3, 2, 'sc="1" el="5" ec="9"') + point(5, 7, 'sc="9" el="5" ec="12"') + point(6, 0)),
  );
  expect(linesOf(files[0])).toEqual({ 3: 2, 4: 2, 5: 7, 6: 0 });
  expect(figuresOf({ files })).toBe('lines 3/4, functions 1/1, statements 2/3');
  expect(files[0]?.statements.keys).toEqual(['3:1-5.9', '5:9-5.12', '6:0-6.0']);
});

test('branches of a line are told apart by offset and path', () => {
  const branches = [branch(3, 1, [7, 0]), branch(3, 0, [7, 1]), branch(3, 0, [12, 0]), branch(4, 1, [7, 0])].join('');
  const { files } = read(method(point(3, 1), { branches }));
  expect(figuresOf({ files })).toContain('branches 2/4');
  expect(files[0]?.branches.shapes.map(armNames)).toEqual([['3:12.0', '3:7.0', '3:7.1'], ['4:7.0']]);
});

test('two methods on one line have their own branches, even where nothing tells them apart', () => {
  const one = method(point(3, 1), { branches: branch(3, 1, [7, 0]) });
  const other = method(point(3, 0), { branches: branch(3, 0, [7, 0]) });
  expect(figuresOf(read(one + other))).toBe('lines 1/1, branches 1/2, functions 1/1, statements 1/2');
});

test('code that two modules were compiled from counts once', () => {
  const one = module(method(point(3, 1), { branches: branch(3, 1, [7, 0]) + branch(3, 0, [7, 1]) }));
  const other = module(method(point(3, 0) + point(4, 1), { branches: branch(3, 0, [9, 0]) + branch(3, 0, [9, 1]) }));
  const { files } = readXmlReport(opencover, report(one + other));
  expect(figuresOf({ files })).toBe('lines 2/2, branches 1/2, functions 1/1, statements 2/2');
});

test('a point goes to its own file, or else to that of its method', () => {
  const own = point(3, 1).replace('fileid="1"', 'fileid="2"');
  const none = point(4, 1).replace('fileid="1"', '');
  const { files } = read(method(own + none));
  expect(files.map((file) => [file.path, linesOf(file)])).toEqual([
    ['C:\\src\\B.cs', { 3: 1 }],
    ['C:\\src\\A.cs', { 4: 1 }],
  ]);
});

test('a method is a function where its first point is, and ran where one of its points did', () => {
  const { files } = read(method(point(3, 0) + point(2, 4)) + method(''));
  expect(functionsOf(files[0])).toEqual(['3 void A::M() 4']);
});

test('points that are in no line are left out, and said to be', () => {
  const branches = branch(16_707_566, 1, [1, 0]) + branch(3, 1, [1, 0], 0) + '<BranchPoint vc="1" fileid="1"/>';
  const { files, notes } = read(method(point(16_707_566, 1) + point(0, 1) + point(3, 0), { branches }));
  expect(figuresOf({ files })).toBe('lines 0/1, functions 0/1, statements 0/1');
  expect(notes).toEqual(['5 points are of no file and no line (hidden or generated code), and are left out']);
});

test('a statement that ends nowhere, or before it begins, is on its first line', () => {
  expect(linesOf(read(method(point(3, 1, 'el="2"') + point(7, 1, 'el="16707566"'))).files[0])).toEqual({ 3: 1, 7: 1 });
});

test('what OpenCover left out is not there', () => {
  const skipped = 'skippedDueTo="Attribute"';
  expect(read(method(point(3, 0), { attributes: skipped }) + method(point(4, 1))).files.map(linesOf)).toEqual([
    { 4: 1 },
  ]);
  const { files, notes } = readXmlReport(
    opencover,
    report(module(method(point(3, 0)), 'skippedDueTo="MissingPdb"') + module(method(point(4, 1)))),
  );
  expect(files.map(linesOf)).toEqual([{ 4: 1 }]);
  expect(notes).toEqual(['1 modules were not measured: their symbols are missing (MissingPdb)']);
});

describe('hits', () => {
  test.each([
    ['-1', 0],
    ['18446744073709551615', Number.MAX_SAFE_INTEGER],
    ['1e3', 1000],
  ])('%s', (hits, expected) => {
    expect(linesOf(read(method(point(3, hits))).files[0])).toEqual({ 3: expected });
  });
});

describe('what is declared', () => {
  const summary = (branches: string): string =>
    `<Summary numSequencePoints="9" visitedSequencePoints="8" ${branches} numMethods="3" visitedMethods="2" />`;

  test('is the summary of the root', () => {
    const text = report(module(''), summary('numBranchPoints="6" visitedBranchPoints="5"'));
    expect(readXmlReport(opencover, text).declared).toEqual({
      statements: { covered: 8, total: 9 },
      branches: { covered: 5, total: 6 },
      functions: { covered: 2, total: 3 },
    });
  });

  test('has the entries of methods taken away, which OpenCover counts as branches and does not list', () => {
    const own = (counts: string, branches: string): string =>
      method(point(3, 1), { inside: `<Summary ${counts} /><FileRef uid="1" />`, branches });
    const methods =
      own('numBranchPoints="2" visitedBranchPoints="2"', branch(3, 1, [1, 0])) +
      own('numBranchPoints="1" visitedBranchPoints="0"', '') +
      own('numBranchPoints="0" visitedBranchPoints="0"', '');
    const text = report(module(methods), summary('numBranchPoints="6" visitedBranchPoints="5"'));
    expect(readXmlReport(opencover, text).declared.branches).toEqual({ covered: 4, total: 4 });
  });

  test('is nothing where there is no summary', () => {
    expect(readXmlReport(opencover, report('')).declared).toEqual({});
    expect(readXmlReport(opencover, report('', summary(''))).declared.branches).toBeUndefined();
  });
});

describe('what is wrong is told with its line', () => {
  test.each([
    [point(-1, 1), '<SequencePoint> has sl="-1", expected a whole number from 0 to 2147483647'],
    [point(2 ** 31, 1), '<SequencePoint> has sl="2147483648", expected a whole number from 0 to 2147483647'],
    [point(1, 'NaN'), '<SequencePoint> has vc="NaN", expected a number'],
    ['<SequencePoint sl="1" fileid="1"/>', '<SequencePoint> has no attribute "vc"'],
    [point(1, 1, 'el="2000000000"'), '<SequencePoint> is on 2000000000 lines, more than 65536'],
    [
      '<SequencePoint vc="1" sl="1" fileid="3"/>',
      '<SequencePoint> is of the file 3, which no <File> of its module has',
    ],
    ['<File uid="3" fullPath="x"/>', '<File> is in <SequencePoints>, where it has no meaning'],
  ])('%s', (points, message) => {
    expect(faultOf(opencover, report(module(method(points))))).toBe(
      `3: report.xml is not a valid OpenCover report: ${message}`,
    );
  });

  test('a point that is in no method', () => {
    expect(faultOf(opencover, report(point(1, 1)))).toContain(
      '<SequencePoint> is in <Modules>, where it has no meaning',
    );
  });
});
