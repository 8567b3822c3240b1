import { describe, expect, test } from 'vitest';
import { clover } from '../../../src/formats/coverage/clover.ts';
import { totalsOf } from '../../../src/formats/coverage/totals.ts';
import { faultOf, figuresOf, functionsOf, isMatch, linesOf, readXmlReport } from './read-xml-report.ts';

const line = (num: number | string, type: string, more: string): string =>
  `<line num="${num}" type="${type}" ${more}/>`;
const stmt = (num: number | string, count: number | string): string => line(num, 'stmt', `count="${count}"`);
const fileOf = (inside: string, name = 'a.php'): string => `<file name="${name}">\n${inside}</file>`;

const roots = {
  phpunit: ['generated="1710280183"', ''],
  istanbul: ['generated="1500242170615" clover="3.2.0"', 'name="All files"'],
  openClover: ['generated="1547410716458" clover="4.3.1"', 'name="a"'],
  atlassian: ['generated="1395740166958" clover="3.2.0"', 'name="a"'],
  reportGenerator: ['generated="1547410716" clover="4.3.1"', ''],
  gcovr: ['clover="1547410716" generated="1547410716"', 'name="a"'],
} as const;

function documentOf(writer: keyof typeof roots, inside: string): string {
  const [root, project] = roots[writer];
  return `<coverage ${root}><project ${project}>${inside}</project></coverage>`;
}
const read = (writer: keyof typeof roots, inside: string) => readXmlReport(clover, documentOf(writer, inside));
const fault = (inside: string): string => faultOf(clover, documentOf('phpunit', fileOf(inside)));

describe('whose document it is', () => {
  test.each([
    [true, ['coverage', 'project'], {}],
    [true, ['coverage', 'testproject'], {}],
    [true, ['coverage'], { clover: '3.2.0' }],
    [false, ['coverage'], {}],
    [false, ['coverage', 'packages'], { clover: '3.2.0' }],
    [false, ['project', 'project'], {}],
  ] as const)('%s: %j %j', (expected, names, attributes) => {
    expect(isMatch(clover, names, attributes)).toBe(expected);
  });
});

describe('lines', () => {
  test('statements are lines, methods are functions', () => {
    const { files } = read(
      'phpunit',
      fileOf(
        line(3, 'method', 'name="f" count="2"') +
          stmt(4, 2) +
          line(6, 'method', 'signature="g() : void" count="0"') +
          stmt(7, 0),
      ),
    );
    expect(linesOf(files[0])).toEqual({ 4: 2, 7: 0 });
    expect(functionsOf(files[0])).toEqual(['3 f 2', '6 g() : void 0']);
    expect(figuresOf({ files })).toBe('lines 1/2, functions 1/2');
  });

  test('a line that is there twice counts once, with the most hits', () => {
    expect(figuresOf(read('phpunit', fileOf(stmt(4, 0) + stmt(4, 2) + stmt(4, 0))))).toBe('lines 1/1');
  });

  test('a file that is there twice is one', () => {
    const { files } = read('reportGenerator', fileOf(stmt(1, 0) + stmt(2, 1)) + fileOf(stmt(1, 4)));
    expect(files.map((file) => linesOf(file))).toEqual([{ 1: 4, 2: 1 }]);
  });

  test('a line of number 0 is none, and is noted', () => {
    const { files, notes } = read('phpunit', fileOf(stmt(0, 0) + stmt(2, 1)));
    expect(linesOf(files[0])).toEqual({ 2: 1 });
    expect(notes).toEqual(['1 <line> elements name no line of the source and were left out']);
  });

  test.each([
    ['<line num="1" type="stmt"/>', '<line> has no attribute "count"'],
    ['<line type="stmt" count="1"/>', '<line> has no attribute "num"'],
    [stmt(1, -1), '<line> has count="-1", expected a whole number from 0 to 2147483647'],
    [stmt(1, 'x'), '<line> has count="x", expected a whole number from 0 to 2147483647'],
    [line(1, 'method', ''), '<line> has no attribute "count"'],
    [
      line(1, 'cond', 'truecount="1" falsecount="-1"'),
      '<line> has falsecount="-1", expected a whole number from 0 to 2147483647',
    ],
  ])('%s is refused', (text, what) => {
    expect(fault(text)).toBe(`2: report.xml is not a valid Clover report: ${what}`);
  });
});

describe('paths', () => {
  test.each([
    ['name="a.js" path="/app/src/a.js"', '/app/src/a.js'],
    ['name="/app/a.php"', '/app/a.php'],
    ['name="pkg/a.go" path=""', 'pkg/a.go'],
    ['name="a.js" path="C:\\a b\\a.js"', 'C:\\a b\\a.js'],
  ])('%s is %s', (attributes, path) => {
    expect(read('istanbul', `<package><file ${attributes}/></package>`).files.map((file) => file.path)).toEqual([path]);
  });

  test.each(['<file/>', '<file name=""/>'])('a file without one is refused: %s', (text) => {
    expect(faultOf(clover, documentOf('phpunit', text))).toContain('is not a valid Clover report: <file> has n');
  });
});

describe('conditions', () => {
  test.each([
    ['count="3" truecount="2" falsecount="0"', 'lines 1/1, branches 2/2'],
    ['count="3" truecount="1" falsecount="2"', 'lines 1/1, branches 1/3'],
    ['count="0" truecount="0" falsecount="2"', 'lines 0/1, branches 0/2'],
    ['count="1" truecount="0" falsecount="0"', 'lines 1/1'],
  ])('Istanbul counts branches that were taken, and that were not: %s', (counts, figures) => {
    expect(figuresOf(read('istanbul', fileOf(line(1, 'cond', counts))))).toBe(figures);
  });

  test.each([
    ['truecount="2" falsecount="0"', 'lines 1/1, branches 1/2'],
    ['truecount="1" falsecount="7"', 'lines 1/1, branches 2/2'],
    ['truecount="0" falsecount="0"', 'lines 0/1, branches 0/2'],
  ])('Clover counts how often each was taken: %s', (counts, figures) => {
    expect(figuresOf(read('openClover', fileOf(line(1, 'cond', counts))))).toBe(figures);
    expect(figuresOf(read('atlassian', fileOf(line(1, 'cond', counts))))).toBe(figures);
  });

  test('several conditions of one line are not one', () => {
    const conditions =
      line(1, 'cond', 'truecount="1" falsecount="0"') + line(1, 'cond', 'truecount="0" falsecount="1"');
    expect(figuresOf(read('openClover', fileOf(conditions)))).toBe('lines 1/1, branches 2/4');
  });

  test('ReportGenerator counts branches without saying whether the line ran', () => {
    const text = line(1, 'cond', 'truecount="0" falsecount="2"') + line(2, 'cond', 'truecount="2" falsecount="0"');
    expect(figuresOf(read('reportGenerator', fileOf(text)))).toBe('lines 1/2, branches 2/4');
  });
});

test('ReportGenerator calls a line a method where one begins on it', () => {
  const { files } = read('reportGenerator', fileOf(line(1, 'method', 'signature="f()" count="2"') + stmt(2, 0)));
  expect(figuresOf({ files })).toBe('lines 1/2, functions 1/1');
});

test('Clover has each statement of a line', () => {
  const { files } = read('openClover', fileOf(stmt(1, 1) + stmt(1, 0) + stmt(2, 0)) + fileOf(stmt(2, 1), 'b.java'));
  expect(figuresOf({ files })).toBe('lines 2/3, statements 2/4');
  expect(files[0]?.statements.keys).toEqual(['1', '2', '1']);
});

describe('what the project says', () => {
  const metrics =
    '<metrics statements="9" coveredstatements="8" conditionals="7" coveredconditionals="6" methods="5" coveredmethods="4"/>';
  const inside = '<metrics statements="99" coveredstatements="99"/>';

  test.each(['istanbul', 'phpunit', 'reportGenerator', 'gcovr'] as const)('statements of %s are lines', (writer) => {
    expect(read(writer, `${metrics}<package>${inside}</package>`).declared).toEqual({
      lines: { covered: 8, total: 9 },
      branches: { covered: 6, total: 7 },
      functions: { covered: 4, total: 5 },
    });
  });

  test('statements of Clover are statements', () => {
    expect(read('openClover', metrics).declared).toHaveProperty('statements', { covered: 8, total: 9 });
  });

  test('branches and functions that a file declares beyond those on its lines count as on no line', () => {
    const own = line(1, 'cond', 'count="1" truecount="2" falsecount="0"');
    const metrics = 'conditionals="6" coveredconditionals="3" methods="3" coveredmethods="1"';
    const [file] = read('istanbul', fileOf(`<metrics ${metrics}/>${own}`)).files;
    expect(file && totalsOf(file)).toMatchObject({
      branches: { covered: 3, total: 6 },
      functions: { covered: 1, total: 3 },
    });
    expect([...(file?.branches.numbers ?? [])]).toEqual([0, 1]);
    expect([...(file?.functions.numbers ?? [])]).toEqual([0, 0, 0]);
  });

  test('figures that are fewer than what the lines have change nothing', () => {
    const own = line(1, 'cond', 'count="1" truecount="1" falsecount="1"') + line(2, 'method', 'count="1"');
    const [file] = read(
      'istanbul',
      fileOf(`<metrics conditionals="1" coveredconditionals="0" methods="0"/>${own}`),
    ).files;
    expect(file && totalsOf(file)).toMatchObject({
      branches: { covered: 1, total: 2 },
      functions: { covered: 1, total: 1 },
    });
  });

  test('figures of one file are not those of the next', () => {
    const [, next] = read('istanbul', fileOf('<metrics methods="3"/>') + fileOf('', 'b')).files;
    expect(next && totalsOf(next).functions.total).toBe(0);
  });
});

describe('a file with figures and no lines', () => {
  const metrics = (more: string): string => `<metrics ${more}/>`;
  const untested = metrics('statements="10" coveredstatements="0" methods="3" coveredmethods="0" conditionals="4"');
  const half = metrics('statements="10" coveredstatements="5" conditionals="4" coveredconditionals="1" methods="0"');

  test.each([
    ['phpunit', 'lines 0/10, functions 0/3'],
    ['istanbul', 'lines 0/10, functions 0/3'],
    ['openClover', 'lines 0/10, functions 0/3, statements 0/10'],
  ] as const)('counts by its figures: %s', (writer, figures) => {
    const { files } = read(writer, fileOf(untested));
    expect(files.map(({ path, summary, lines }) => [path, summary !== undefined, lines.numbers.length])).toEqual([
      ['a.php', true, 0],
    ]);
    expect(figuresOf({ files })).toBe(figures);
  });

  test('has what was covered of it, and stays between the others', () => {
    const { files } = read('phpunit', fileOf(stmt(1, 1), 'a') + fileOf(half, 'b') + fileOf(stmt(1, 0), 'c'));
    expect(files.map(({ path, summary }) => [path, summary?.lines])).toEqual([
      ['a', undefined],
      ['b', { covered: 5, total: 10 }],
      ['c', undefined],
    ]);
    expect(figuresOf({ files })).toBe('lines 6/12, branches 1/4');
  });

  test('may have lines where functions begin', () => {
    const { files } = read('phpunit', fileOf(line(3, 'method', 'name="f" count="1"') + untested));
    expect(figuresOf({ files })).toBe('lines 0/10, functions 1/3');
  });

  test.each([
    ['what it has are lines', stmt(2, 1) + untested, 'lines 1/1, functions 0/3'],
    ['its lines are none of the source', stmt(0, 1) + untested, 'functions 0/3'],
    ['it says that there is nothing', metrics('statements="0" coveredstatements="0"'), ''],
  ])('is none where %s', (_, inside, figures) => {
    const { files } = read('phpunit', fileOf(inside));
    expect([files[0]?.summary, figuresOf({ files })]).toEqual([undefined, figures]);
  });

  test('of tests is left out', () => {
    const text = `<coverage><testproject>${fileOf(untested)}</testproject></coverage>`;
    expect(readXmlReport(clover, text).files).toEqual([]);
  });

  test.each([
    ['statements="1" coveredstatements="2"', '2 of 1'],
    ['statements="9000000000000000" coveredstatements="0"', '0 of 9000000000000000'],
  ])('is refused where %s', (figures, what) => {
    expect(fault(metrics(figures))).toBe(
      `2: report.xml is not a valid Clover report: <metrics> has ${what} statements covered`,
    );
  });

  test.each([
    fileOf(untested) + fileOf(stmt(1, 1)),
    fileOf(stmt(1, 1)) + fileOf(untested),
    fileOf(half) + fileOf(half),
  ])('is refused where it is there a second time: %s', (text) => {
    expect(faultOf(clover, documentOf('phpunit', text))).toMatch(
      /: "a\.php" is there twice, once with figures and no lines, which cannot be added up$/,
    );
  });
});

test('packages may be in the metrics of a project', () => {
  const text = `<metrics statements="1"><package>${fileOf(`<class><metrics conditionals="9"/></class>${stmt(1, 1)}`)}</package></metrics>`;
  expect(figuresOf(read('istanbul', text))).toBe('lines 1/1');
});

test('code of tests is left out, as Clover does, and noted', () => {
  const text = `<coverage generated="1547410716458" clover="4.3.1"><project>${fileOf(stmt(1, 0))}</project><testproject><metrics statements="5" coveredstatements="5"/>${fileOf(stmt(1, 1), 'b')}</testproject></coverage>`;
  const { files, notes, declared } = readXmlReport(clover, text);
  expect(files.map(({ path }) => path)).toEqual(['a.php']);
  expect(figuresOf({ files })).toBe('lines 0/1, statements 0/1');
  expect(notes).toEqual(['in <testproject>, 1 file of tests left out']);
  expect(declared).toEqual({});
});

test.each([
  ['<coverage><project><line num="1" count="1" type="stmt"/></project></coverage>', '<line> is in <project>'],
  [documentOf('phpunit', fileOf(fileOf(''))), 'a <file> is in a <file>'],
])('an element where it has no meaning is refused: %s', (text, what) => {
  expect(faultOf(clover, text)).toContain(what);
});
