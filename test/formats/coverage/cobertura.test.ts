import { describe, expect, test } from 'vitest';
import { cobertura } from '../../../src/formats/coverage/cobertura.ts';
import { faultOf, figuresOf, functionsOf, isMatch, linesOf, readXmlReport } from './read-xml-report.ts';

const line = (number: number | string, hits: number | string, more = ''): string =>
  `<line number="${number}" hits="${hits}" ${more}/>`;
const branchLine = (number: number, counts: string): string =>
  line(number, 1, `branch="true" condition-coverage="${counts}"`);
const lines = (...all: readonly string[]): string => `<lines>\n${all.join('\n')}</lines>`;
const methodOf = (name: string, inside: string, more = ''): string =>
  `<method name="${name}" ${more}>${inside}</method>`;
const classOf = (inside: string, path = 'a.py'): string => `<class name="a" filename="${path}">${inside}</class>`;
const report = (inside: string, attributes = 'line-rate="1"'): string =>
  `<coverage ${attributes}><packages><package name=""><classes>${inside}</classes></package></packages></coverage>`;
const read = (inside: string, attributes?: string) => readXmlReport(cobertura, report(inside, attributes));
const readClass = (inside: string) => read(classOf(inside));
const fault = (inside: string): string => faultOf(cobertura, report(classOf(inside)));

describe('whose document it is', () => {
  test.each([
    [true, ['coverage', 'sources'], {}],
    [true, ['coverage', 'packages'], {}],
    [true, ['coverage', 'class'], {}],
    [true, ['coverage'], { 'line-rate': '0' }],
    [false, ['coverage'], {}],
    [false, ['coverage', 'project'], { 'line-rate': '1' }],
    [false, ['coverage', 'packages'], { clover: '3.2.0' }],
    [false, ['coverage', 'file'], { version: '1' }],
    [false, ['report', 'package'], { 'line-rate': '1' }],
  ] as const)('%s: %j %j', (expected, names, attributes) => {
    expect(isMatch(cobertura, names, attributes)).toBe(expected);
  });
});

describe('lines', () => {
  test('a line with a hit is covered', () => {
    expect(linesOf(readClass(lines(line(1, 2), line(3, 0))).files[0])).toEqual({ 1: 2, 3: 0 });
  });

  test('a line in several classes of one file counts once, with the most hits', () => {
    const { files } = read(classOf(lines(line(1, 0), line(2, 3))) + classOf(lines(line(1, 1), line(2, 2), line(4, 0))));
    expect(files).toHaveLength(1);
    expect(linesOf(files[0])).toEqual({ 1: 1, 2: 3, 4: 0 });
  });

  test('a line that one class has twice counts once', () => {
    expect(linesOf(readClass(lines(line(2, 5), line(1, 1), line(2, 3))).files[0])).toEqual({ 1: 1, 2: 5 });
  });

  test('classes of one name in two files stay apart', () => {
    const { files } = read(classOf(lines(line(1, 1))) + classOf(lines(line(1, 0)), 'b.py'));
    expect(files.map(({ path }) => path)).toEqual(['a.py', 'b.py']);
  });

  test('the lines of methods add nothing to those of the class', () => {
    const { files } = readClass(
      `<methods>${methodOf('f', lines(line(1, 9), line(7, 0)))}</methods>${lines(line(1, 1))}`,
    );
    expect(linesOf(files[0])).toEqual({ 1: 1 });
  });

  test('lines that only methods have are left out and noted, over all classes', () => {
    const methods = `<methods>${methodOf('f', lines(line(7, 0), line(1, 9), line(8, 1), line(0, 1)))}</methods>`;
    const one = classOf(methods + lines(line(9, 1), line(8, 0)));
    expect(read(one).notes).toContain('left out: 2 lines of <methods> that the class has not');
    expect(read(one + classOf(methods + lines(line(1, 1), line(8, 1)), 'b.py')).notes).toContain(
      'left out: 3 lines of <methods> that the class has not',
    );
  });

  test('lines of methods are not noted where the class has them, or has none of its own', () => {
    const methods = `<methods>${methodOf('f', lines(line(7, 0)))}</methods>`;
    expect(read(classOf(methods + lines(line(7, 1))) + classOf(methods, 'b.py')).notes).toEqual([]);
  });

  test("Istanbul's lines of methods are declarations, and not noted", () => {
    const methods = `<methods>${methodOf('f', lines(line(7, 0)), 'hits="0"')}</methods>`;
    expect(readClass(methods + lines(line(8, 1))).notes).toEqual([]);
  });

  test('where a class has none of its own, the lines of its methods are its lines', () => {
    const { files } = read(
      classOf(`<methods>${methodOf('f', lines(line(5, 0)))}${methodOf('g', lines(line(1, 1)))}</methods>`) +
        classOf(`<methods>${methodOf('h', lines(line(9, 9)))}</methods>${lines(line(2, 2))}`),
    );
    expect(linesOf(files[0])).toEqual({ 1: 1, 2: 2, 5: 0 });
  });

  test('lines of methods that were not used are not those of the next class', () => {
    const method = (number: number): string => `<methods>${methodOf('f', lines(line(number, 0)))}</methods>`;
    const { files } = read(classOf(method(7) + lines(line(1, 1))) + classOf(method(9), 'b.py'));
    expect(files.map(linesOf)).toEqual([{ 1: 1 }, { 9: 0 }]);
  });

  test.each(['0', '-1', '', 'undefined', '16707566'])('a line of number "%s" is none, and is noted', (number) => {
    const { files, notes } = readClass(lines(line(number, 0), line(2, 1)));
    expect(linesOf(files[0])).toEqual({ 2: 1 });
    expect(notes).toEqual(['1 <line> elements name no line of the source and were left out']);
  });

  test.each([
    ['18446744073709551615', Number.MAX_SAFE_INTEGER],
    ['1e20', Number.MAX_SAFE_INTEGER],
    ['2.5', 3],
    ['0.1', 1],
    ['0.0', 0],
  ])('%s hits are %d', (hits, expected) => {
    expect(linesOf(readClass(lines(line(1, hits))).files[0])).toEqual({ 1: expected });
  });

  test.each([
    ['<line number="1"/>', '<line> has no attribute "hits"'],
    ['<line hits="1"/>', '<line> has no attribute "number"'],
    [line(1, '-1'), '<line> has hits="-1", expected a whole number from 0 to 2147483647'],
    [line(1, 'NaN'), '<line> has hits="NaN", expected a whole number from 0 to 2147483647'],
    [line(1, ''), '<line> has hits="", expected a whole number from 0 to 2147483647'],
    [line('x', 1), '<line> has number="x", expected a whole number from 1 to 2147483647'],
    [line('1.5', 1), '<line> has number="1.5", expected a whole number from 1 to 2147483647'],
    [line('1e99', 1), '<line> has number="1e99", expected a whole number from 1 to 2147483647'],
  ])('%s is refused', (text, what) => {
    expect(fault(lines(text))).toBe(`2: report.xml is not a valid Cobertura report: ${what}`);
  });
});

describe('branches', () => {
  test.each([
    ['50% (1/2)', '1/2'],
    ['66.66% (2/3)', '2/3'],
    ['100% (1.0/1.0)', '1/1'],
    ['(0/4)', '0/4'],
    ['1/2', '1/2'],
  ])('"%s" is %s', (counts, branches) => {
    expect(figuresOf(readClass(lines(branchLine(1, counts))))).toBe(`lines 1/1, branches ${branches}`);
  });

  test('of 0 of 0 there are none', () => {
    const { files, notes } = readClass(lines(branchLine(1, 'NaN% (0/0)')));
    expect([figuresOf({ files }), notes]).toEqual(['lines 1/1', []]);
  });

  test('those of a line in several classes count once, as the one that saw most', () => {
    const { files } = read(
      classOf(
        `<methods>${methodOf('f', lines(branchLine(1, '50% (1/2)')))}</methods>${lines(branchLine(1, '50% (1/2)'))}`,
      ) + classOf(lines(branchLine(1, '100% (2/2)'), branchLine(2, '0% (0/2)'))),
    );
    expect(figuresOf({ files })).toBe('lines 2/2, branches 2/4, functions 1/1');
  });

  test('a line for each branch is an arm each', () => {
    const arms = lines(line(3, 1, 'branch="true"'), line(3, 0, 'branch="true"'), line(3, 2, 'branch="false"'));
    const { files } = read(classOf(`<methods>${methodOf('f', arms)}</methods>${arms}`));
    expect(figuresOf({ files })).toBe('lines 1/1, branches 1/2, functions 1/1');
  });

  test('where only conditions say what was taken, a jump has two arms', () => {
    const condition = (coverage: string): string => `<condition number="0" type="jump" coverage="${coverage}"/>`;
    const text = `<line number="1" hits="1" branch="true"><conditions>${condition('50%')}${condition('100%')}</conditions></line>`;
    expect(figuresOf(readClass(lines(text)))).toBe('lines 1/1, branches 3/4');
  });

  test('conditions beside counts add nothing', () => {
    const text = `<line number="1" hits="1" branch="true" condition-coverage="50% (1/2)"><conditions><condition number="0" type="jump" coverage="50%"/></conditions></line>`;
    expect(figuresOf(readClass(lines(text)))).toBe('lines 1/1, branches 1/2');
  });

  test.each([
    branchLine(1, '50%'),
    '<line number="1" hits="1" branch="true"><conditions><condition number="0" type="switch" coverage="50%"/></conditions></line>',
    '<line number="1" hits="1" branch="true"><conditions><condition number="0" type="jump" coverage="33%"/></conditions></line>',
  ])('branches that nobody counted are noted, not covered: %s', (text) => {
    const { files, notes } = readClass(lines(text));
    expect(figuresOf({ files })).toBe('lines 1/1');
    expect(notes).toEqual(['1 <line> elements have branches that are not counted, which were left out']);
  });

  test('more branches covered than there are is refused', () => {
    expect(fault(lines(branchLine(1, '100% (3/2)')))).toContain('2: report.xml is not a valid Cobertura report');
    expect(fault(lines(branchLine(1, '0% (0/999999)')))).toContain('more than 65536');
  });
});

describe('functions', () => {
  test('a method is a function on its first line, which ran where one of its lines did', () => {
    const methods = [
      methodOf('f', lines(line(4, 0), line(3, 0), line(5, 2)), 'signature="(I)V"'),
      methodOf('g', lines(line(9, 0)), 'line-rate="1"'),
    ];
    const { files } = readClass(`<methods>${methods.join('')}</methods>${lines(line(3, 1))}`);
    expect(functionsOf(files[0])).toEqual(['3 f(I)V 2', '9 g 0']);
  });

  test("Istanbul's own count of calls is taken", () => {
    const method = methodOf('f', lines(line(3, 7)), 'hits="5"');
    expect(functionsOf(readClass(`<methods>${method}</methods>`).files[0])).toEqual(['3 f 5']);
  });

  test.each(['', '<lines/>', lines(line(0, 1))])('a method without lines is none, whatever its rate: %j', (inside) => {
    const { files } = readClass(`<methods>${methodOf('f', inside, 'line-rate="1.0"')}</methods>${lines(line(3, 1))}`);
    expect(functionsOf(files[0])).toEqual([]);
  });
});

describe('what the root says', () => {
  test('totals in whole numbers are declared, and not believed', () => {
    const { declared, files } = read(
      classOf(lines(line(1, 0))),
      'line-rate="1" lines-covered="9" lines-valid="10" branches-covered="1.0" branches-valid="2.0"',
    );
    expect(declared).toEqual({ lines: { covered: 9, total: 10 }, branches: { covered: 1, total: 2 } });
    expect(figuresOf({ files })).toBe('lines 0/1');
  });

  test.each([
    'line-rate="1"',
    'line-rate="NaN" lines-covered="NaN" lines-valid="NaN"',
    'lines-valid="1"',
    'lines-covered="0.5" lines-valid="1"',
    'lines-covered="-1" lines-valid="1"',
  ])('nothing else is: %s', (attributes) => {
    expect(read('', attributes).declared).toEqual({});
  });

  test('sources are kept, each once, without blanks around them', () => {
    const text =
      '<coverage><sources><source>\n /a&amp;b </source><source/><source>--</source><source>--</source></sources></coverage>';
    expect(readXmlReport(cobertura, text).sources).toEqual(['/a&b', '--']);
  });
});

describe('what is left out by writers', () => {
  test.each([
    `<coverage><packages><package><class filename="a.swift">${lines(line(1, 1))}</class></package></packages></coverage>`,
    `<coverage><packages><class filename="a.js">${lines(line(1, 1))}</class></packages></coverage>`,
    `<coverage><class filename="a.m">${line(1, 1)}</class></coverage>`,
  ])('%s', (text) => {
    expect(figuresOf(readXmlReport(cobertura, text))).toBe('lines 1/1');
  });

  test('a class without lines is a file all the same', () => {
    expect(readClass('').files.map(({ path }) => path)).toEqual(['a.py']);
    expect(read('').files).toEqual([]);
  });

  test('a class of no file may have no lines', () => {
    expect(read(classOf('', '')).files).toEqual([]);
    expect(faultOf(cobertura, report(classOf(lines(line(1, 1)), '')))).toContain(
      '<class> "a" has lines and no "filename"',
    );
  });
});

test.each([
  ['<coverage><packages><line number="1" hits="1"/></packages></coverage>', '<line> is in <packages>'],
  [report(classOf(classOf(''))), 'a <class> is in a <class>'],
  ['<coverage><coverage/></coverage>', '<coverage> is in <coverage>'],
])('an element where it has no meaning is refused: %s', (text, what) => {
  expect(faultOf(cobertura, text)).toContain(what);
});
