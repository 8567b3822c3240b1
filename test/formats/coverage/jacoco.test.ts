import { describe, expect, test } from 'vitest';
import { isCountShape } from '../../../src/formats/coverage/branch-shape.ts';
import { jacoco } from '../../../src/formats/coverage/jacoco.ts';
import { faultOf, figuresOf, functionsOf, isMatch, linesOf, readXmlReport } from './read-xml-report.ts';

const counter = (type: string, missed: number, covered: number): string =>
  `<counter type="${type}" missed="${missed}" covered="${covered}"/>`;
const source = (inside: string, name = 'A.kt'): string => `<sourcefile name="${name}">\n${inside}</sourcefile>`;
const pack = (inside: string, name = 'org/a'): string => `<package name="${name}">${inside}</package>`;
const report = (inside: string): string =>
  `<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="r">${inside}</report>`;
const read = (inside: string) => readXmlReport(jacoco, report(inside));
const readSource = (inside: string) => read(pack(source(inside)));

describe('whose document it is', () => {
  test.each([
    [true, ['report', 'sessioninfo'], {}],
    [true, ['report', 'group'], {}],
    [true, ['report', 'package'], {}],
    [true, ['report', 'counter'], {}],
    [true, ['report'], { name: 'r' }],
    [false, ['report'], {}],
    [false, ['report', 'stats'], { name: 'r' }],
    [false, ['project', 'package'], { name: 'r' }],
  ] as const)('%s: %j %j', (expected, names, attributes) => {
    expect(isMatch(jacoco, names, attributes)).toBe(expected);
  });
});

describe('lines', () => {
  test('a line with an instruction that ran is covered', () => {
    const { files } = readSource('<line nr="3" mi="9" ci="1"/><line nr="5" mi="1" ci="0" mb="0" cb="0"/>');
    expect(linesOf(files[0])).toEqual({ 3: 1, 5: 0 });
    expect(figuresOf({ files })).toBe('lines 1/2, instructions 1/11');
  });

  test('all figures but the number default to 0, and a line without instructions is none', () => {
    expect(figuresOf(readSource('<line nr="3" ci="4"/><line nr="4"/><line nr="6" mi="2"/>'))).toBe(
      'lines 1/2, instructions 4/6',
    );
  });

  test('branches are counts', () => {
    const { files } = readSource('<line nr="3" mi="1" ci="1" mb="3" cb="1"/><line nr="4" ci="1" cb="2"/>');
    expect(figuresOf({ files })).toBe('lines 2/2, branches 3/6, instructions 2/3');
    expect(files[0]?.branches.shapes.every(isCountShape)).toBe(true);
  });
});

test('a path is package and source file', () => {
  expect(read(pack(source('')) + pack(source('', 'B.java'), '')).files.map(({ path }) => path)).toEqual([
    'org/a/A.kt',
    'B.java',
  ]);
});

test('a source file that comes twice is one file', () => {
  const { files } = read(pack(source('<line nr="3" mi="1"/>') + source('<line nr="3" ci="1"/><line nr="4" mi="1"/>')));
  expect(files.map(linesOf)).toEqual([{ 3: 1, 4: 0 }]);
});

describe('code that has no line', () => {
  test('is instructions nevertheless', () => {
    const { files, notes } = readSource(`<line nr="3" mi="1" ci="2"/>${counter('INSTRUCTION', 41, 3)}`);
    expect(figuresOf({ files })).toBe('lines 1/1, instructions 3/44');
    expect(notes).toEqual([]);
  });

  test('is not there where the lines have it all', () => {
    const { files } = readSource(`<line nr="3" mi="1" ci="2"/>${counter('INSTRUCTION', 1, 2)}`);
    expect([...(files[0]?.instructions.numbers ?? [])]).toEqual([3]);
  });

  test('is what a compiler puts on line 0', () => {
    const { files } = readSource(
      `<line nr="0" mi="4" ci="1" mb="2"/><line nr="3" ci="2"/>${counter('INSTRUCTION', 4, 3)}`,
    );
    expect(linesOf(files[0])).toEqual({ 3: 1 });
    expect(figuresOf({ files })).toBe('lines 1/1, instructions 3/7');
  });

  test.each([
    [4, 1],
    [0, 4],
    [1, 2],
  ])('is not made up from a counter that contradicts the lines: %d missed, %d covered', (missed, covered) => {
    const lines = '<line nr="3" mi="1" ci="2"/>';
    const figures = figuresOf(readSource(`${lines}${counter('INSTRUCTION', missed, covered)}`));
    expect(figures).toBe('lines 1/1, instructions 2/3');
  });

  test('is noted where all of a file has none', () => {
    const { files, notes } = read(
      pack(['A', 'B', 'C', 'D', 'E'].map((name) => source(counter('INSTRUCTION', 1, 2), `${name}.java`)).join('')),
    );
    expect(files).toHaveLength(5);
    expect(figuresOf({ files })).toBe('instructions 10/15');
    expect(notes).toEqual([
      'files with code but no line numbers, compiled without debug information: org/a/A.java, org/a/B.java, org/a/C.java and 2 more',
    ]);
  });

  test('is not noted where a file has no code', () => {
    expect(readSource(counter('INSTRUCTION', 0, 0)).notes).toEqual([]);
  });

  test('is noted where the report has counters only', () => {
    const { files, declared, notes } = read(counter('INSTRUCTION', 1, 2));
    expect([files, declared]).toEqual([[], { instructions: { covered: 2, total: 3 } }]);
    expect(notes).toEqual(['it has counters only: no source file and no line number']);
    expect(read('').notes).toEqual([]);
  });
});

describe('functions', () => {
  const method = (name: string, counters: string, line = 'line="3"'): string =>
    `<method name="${name}" desc="()V" ${line}>${counters}</method>`;
  const inClass = (methods: string, name = 'org/a/A', file = 'sourcefilename="A.kt"'): string =>
    `<class name="${name}" ${file}>${methods}</class>`;

  test('are methods, covered by their own counter', () => {
    const { files } = read(
      pack(
        inClass(
          method('ran', counter('METHOD', 0, 1)) +
            method('idle', counter('INSTRUCTION', 0, 2) + counter('METHOD', 1, 0), 'line="9"') +
            method('made', counter('METHOD', 0, 1), ''),
        ) + source(''),
      ),
    );
    expect(functionsOf(files[0])).toEqual(['0 org/a/A.made()V 1', '3 org/a/A.ran()V 1', '9 org/a/A.idle()V 0']);
  });

  test('without a counter of methods, are covered by any other; without any, are none', () => {
    const methods = method('ran', counter('LINE', 3, 1)) + method('idle', counter('LINE', 3, 0)) + method('none', '');
    const { files } = read(pack(inClass(methods) + source('')));
    expect(functionsOf(files[0])).toEqual(['3 org/a/A.idle()V 0', '3 org/a/A.ran()V 1']);
  });

  test.each([
    ['org/a/A', 'A.kt'],
    ['org/a/A$B$1', 'A.kt'],
    ['org/a/AKt', 'A.kt'],
    ['org/a/AKt$run$1', 'A.kt'],
    ['org/a/B$', 'B.scala'],
    ['org/a/C$D', 'C$D.java'],
    ['org/a/C', 'C.java'],
  ])('of a class %s that names no file are in %s', (name, expected) => {
    const sources = ['A.kt', 'B.scala', 'C$D.java', 'C.java'].map((own) => source('', own)).join('');
    const { files, notes } = read(pack(inClass(method('run', counter('METHOD', 0, 1)), name, '') + sources));
    expect(files.filter(({ functions }) => functions.names.length > 0).map(({ path }) => path)).toEqual([
      `org/a/${expected}`,
    ]);
    expect(notes).toEqual([]);
  });

  test.each(['org/a/Other', 'org/a/Twice', `org/a/A${'$x'.repeat(100)}`, 'org/a/$A'])(
    'of a class %s whose file nobody knows are noted',
    (name) => {
      const sources = source('') + source('', 'Twice.java') + source('', 'Twice.kt');
      const { files, notes } = read(pack(inClass(method('run', counter('METHOD', 0, 1)), name, '') + sources));
      expect(figuresOf({ files })).toBe('');
      expect(notes.join()).toMatch(
        /^classes whose source file is not known, so that their methods are not counted: org\/a/,
      );
    },
  );

  test('of all classes of a file are in it', () => {
    const run = method('run', counter('METHOD', 0, 1));
    const { files } = read(pack(inClass(run) + inClass(run, 'org/a/B') + source('')));
    expect(functionsOf(files[0])).toEqual(['3 org/a/A.run()V 1', '3 org/a/B.run()V 1']);
  });

  test('that are none leave nothing to note', () => {
    expect(read(pack(inClass('', 'org/a/Marker', '') + source(''))).notes).toEqual([]);
  });

  test('of a file that has nothing else are not lost', () => {
    const { files } = read(pack(inClass(method('run', counter('METHOD', 1, 0)))));
    expect(files.map(({ path }) => path)).toEqual(['org/a/A.kt']);
    expect(figuresOf({ files })).toBe('functions 0/1');
  });
});

describe('groups', () => {
  const covered = pack(source('<line nr="3" ci="1"/>'));
  const missed = pack(source('<line nr="3" mi="1"/>'));
  const group = (name: string, inside: string): string => `<group name="${name}">${inside}</group>`;
  const pathsOf = (inside: string) => read(inside).files.map(({ path }) => path);

  test('leave no trace where their files have names of their own', () => {
    const other = pack(source('<line nr="3" ci="1"/>', 'B.kt'));
    expect(pathsOf(group('core', covered) + group('app', other))).toEqual(['org/a/A.kt', 'org/a/B.kt']);
  });

  test('keep files of the same name apart', () => {
    const { files, notes } = read(group('core', covered) + group('app', missed));
    expect(files.map((file) => [file.path, linesOf(file)])).toEqual([
      ['core/org/a/A.kt', { 3: 1 }],
      ['app/org/a/A.kt', { 3: 0 }],
    ]);
    expect(notes).toEqual(['1 paths are in more than one group, and begin with its name here']);
  });

  test('may be in groups, have the same name, or be missing', () => {
    const nested = group('all', group('core', covered) + group('core', missed));
    expect(pathsOf(`${nested}${group('core', missed)}${missed}`)).toEqual([
      'all/core/org/a/A.kt',
      'all/core (2)/org/a/A.kt',
      'core/org/a/A.kt',
      'org/a/A.kt',
    ]);
  });

  test('are known of each file, the outermost first', () => {
    const { packages } = read(group('all', group('core', covered) + group('app', covered)) + pack(source(''), 'b'));
    expect([...(packages ?? [])]).toEqual([
      ['all/core/org/a/A.kt', { path: 'org/a/A.kt', modules: ['all', 'core'] }],
      ['all/app/org/a/A.kt', { path: 'org/a/A.kt', modules: ['all', 'app'] }],
      ['b/A.kt', { path: 'b/A.kt', modules: [] }],
    ]);
  });

  test.each([
    ['a package', group('org', pack(source(''), 'a')) + group('x', pack(source(''), 'a')) + covered],
    ['a sibling', group('x', covered) + group('x', missed) + group('x (2)', covered)],
    ['a group in another', group('x', group('y', covered)) + group('x/y', covered)],
    ['nothing', group('', covered) + missed + group('', covered)],
  ])('may be named so that they look like %s', (_, inside) => {
    const { files, packages } = read(inside);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect([...(packages?.keys() ?? [])]).toEqual(files.map(({ path }) => path));
    expect(files.length).toBe(inside.split('<sourcefile').length - 1);
  });

  test('may come back to a package', () => {
    const { files } = read(group('core', covered + missed));
    expect(files.map((file) => [file.path, linesOf(file)])).toEqual([['org/a/A.kt', { 3: 1 }]]);
  });
});

test("the report's own counters are what is declared, those of its parts are not", () => {
  const inside =
    pack(counter('LINE', 8, 9)) +
    ['LINE', 'BRANCH', 'METHOD', 'COMPLEXITY', 'CLASS'].map((type) => counter(type, 1, 2)).join('');
  expect(read(inside).declared).toEqual({
    lines: { covered: 2, total: 3 },
    branches: { covered: 2, total: 3 },
    functions: { covered: 2, total: 3 },
  });
});

describe('what is wrong is told with its line', () => {
  test.each([
    ['<line mi="1"/>', '<line> has no attribute "nr"'],
    ['<line nr="-3" mi="1"/>', '<line> has nr="-3", expected a whole number from 0 to 2147483647'],
    ['<line nr="2147483648"/>', '<line> has nr="2147483648", expected a whole number from 0 to 2147483647'],
    ['<line nr="3" ci="1e999"/>', '<line> has ci="1e999", expected a whole number from 0 to 2147483647'],
    ['<line nr="3" mi=""/>', '<line> has mi="", expected a whole number from 0 to 2147483647'],
    ['<line nr="3" cb="&#x202e;1"/>', '<line> has cb="\\u{202e}1", expected a whole number from 0 to 2147483647'],
    ['<line nr="3" mb="1000000000"/>', '<line> has 1000000000 branches, more than 65536'],
    ['<line nr="3" mb="65536" cb="1"/>', '<line> has 65537 branches, more than 65536'],
    ['<counter type="LINE" missed="1"/>', '<counter> has no attribute "covered"'],
    ['<counter missed="1" covered="1"/>', '<counter> has no attribute "type"'],
    ['<sourcefile name="B"/>', '<sourcefile> is in <sourcefile>, where it has no meaning'],
    ['<x><line nr="1"/></x>', '<line> is in <x>, where it has no meaning'],
  ])('%s', (line, message) => {
    expect(faultOf(jacoco, report(pack(source(line))))).toBe(`2: report.xml is not a valid JaCoCo report: ${message}`);
  });

  test.each([
    ['<line nr="1"/>', '<line> is in <report>'],
    ['<sourcefile name="A"/>', '<sourcefile> is in <report>'],
    [pack('<line nr="1"/>'), '<line> is in <package>'],
    [pack('<method name="m"/>'), '<method> is in <package>'],
    [pack(pack('')), '<package> is in <package>'],
    ['<__proto__><counter/></__proto__>', '<counter> is in <__proto__>'],
    ['<package/>', '<package> has no attribute "name"'],
    ['<group/>', '<group> has no attribute "name"'],
    [pack('<class/>'), '<class> has no attribute "name"'],
    [pack('<sourcefile/>'), '<sourcefile> has no attribute "name"'],
  ])('%s', (inside, message) => {
    expect(faultOf(jacoco, report(inside))).toContain(message);
  });
});
