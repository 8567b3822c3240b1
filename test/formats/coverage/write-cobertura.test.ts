import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { cobertura } from '../../../src/formats/coverage/cobertura.ts';
import type { FileCoverage } from '../../../src/formats/coverage/model.ts';
import { noTotals, sumTotals, totalsOf } from '../../../src/formats/coverage/totals.ts';
import { writeCobertura } from '../../../src/formats/coverage/write-cobertura.ts';
import { coverageFile, plainFiles } from './coverage-files.ts';
import { readXmlReport } from './read-xml-report.ts';

const timestamp = 1_700_000_000_000;
const write = (files: readonly FileCoverage[]): string => [...writeCobertura(files, { timestamp })].join('');

const lines = (path: string, ...hits: readonly number[]): FileCoverage =>
  coverageFile(path, (builder) => hits.forEach((count, index) => builder.line(index + 1, count)));

test('a folder is a package and a file a class', () => {
  const a = coverageFile('src/x/a.ts', (builder) => {
    builder.line(3, 2);
    builder.line(4, 0);
    builder.function(3, 'f', 2);
    builder.branch(3, 1, 2);
  });
  expect(write([a, lines('b.ts', 1)])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage line-rate="0.6666666666" branch-rate="0.5" lines-covered="2" lines-valid="3" branches-covered="1" branches-valid="2" complexity="0" version="epic21-gate" timestamp="1700000000000">
<sources><source>.</source></sources>
<packages>
<package name="." line-rate="1" branch-rate="0" complexity="0">
<classes>
<class name="b.ts" filename="b.ts" line-rate="1" branch-rate="0" complexity="0">
<methods/>
<lines>
<line number="1" hits="1" branch="false"/>
</lines>
</class>
</classes>
</package>
<package name="src.x" line-rate="0.5" branch-rate="0.5" complexity="0">
<classes>
<class name="a.ts" filename="src/x/a.ts" line-rate="0.5" branch-rate="0.5" complexity="0">
<methods>
<method name="f" signature="" line-rate="1" branch-rate="1" complexity="0"><lines><line number="3" hits="2"/></lines></method>
</methods>
<lines>
<line number="3" hits="2" branch="true" condition-coverage="50% (1/2)"/>
<line number="4" hits="0" branch="false"/>
</lines>
</class>
</classes>
</package>
</packages>
</coverage>
`);
});

test('rates are cut and never rounded up', () => {
  const almost = lines('a.ts', ...Array<number>(1_999).fill(1), 0);
  expect(write([almost])).toContain('<coverage line-rate="0.9995" branch-rate="0" ');
  expect(write([lines('a.ts', 1, 1, 0)])).toContain('<coverage line-rate="0.6666666666" ');
  expect(write([lines('a.ts', 1)])).toContain('<coverage line-rate="1" ');
  expect(write([])).toContain('<coverage line-rate="0" ');
  const branches = coverageFile('a.ts', (builder) => {
    builder.line(1, 1);
    builder.branch(1, 199, 200);
  });
  expect(write([branches])).toContain('condition-coverage="99% (199/200)"');
});

test('branches of a line that is no executable one are told at the line before', () => {
  const file = coverageFile('a.ts', (builder) => {
    builder.line(3, 1);
    builder.line(6, 1);
    builder.branch(2, 0, 1);
    builder.branch(5, 1, 2);
    builder.branch(6, 2, 2);
  });
  expect(write([file])).toContain(
    '<line number="3" hits="1" branch="true" condition-coverage="33% (1/3)"/>\n<line number="6" hits="1" branch="true" condition-coverage="100% (2/2)"/>',
  );
});

test('text from outside stays text', () => {
  const file = coverageFile('a"><x>&\n\u0002\uD800/b.ts', (builder) => {
    builder.line(1, 1);
    builder.function(1, "'--></method>", 1);
  });
  const text = write([file]);
  expect(text).toContain('filename="a&quot;&gt;&lt;x&gt;&amp;&#10;\\u{2}\\u{d800}/b.ts"');
  expect(text).toContain('<method name="&#39;--&gt;&lt;/method&gt;"');
});

test('figures without lines are refused', () => {
  expect(() => write([{ ...coverageFile('a.ts'), summary: noTotals }])).toThrow('and Cobertura has nothing but lines');
});

test('a file without lines has no methods, whose lines would be taken for its own', () => {
  const file = coverageFile('a.ts', (builder) => builder.function(1, 'f', 1));
  expect(write([file])).not.toContain('<line ');
});

test('a reader finds the same figures', () => {
  assert(
    property(plainFiles, (files) => {
      // Of what is in no line the format knows nothing.
      const own = files.filter((file) => file.lines.numbers.length > 0);
      const report = readXmlReport(cobertura, write(own));
      const totals = sumTotals(own.map(totalsOf));
      const again = sumTotals(report.files.map(totalsOf));
      expect(report.files.map(({ path }) => path).sort()).toEqual(own.map(({ path }) => path).sort());
      expect(again).toMatchObject({ lines: totals.lines, branches: totals.branches, functions: totals.functions });
      expect(report.declared).toEqual({ lines: totals.lines, branches: totals.branches });
    }),
  );
});
