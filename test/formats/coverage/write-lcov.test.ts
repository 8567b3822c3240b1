import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLcov } from '../../../src/formats/coverage/lcov.ts';
import { noTotals, sumTotals, totalsOf } from '../../../src/formats/coverage/totals.ts';
import { writeLcov } from '../../../src/formats/coverage/write-lcov.ts';
import { GateError } from '../../../src/model/errors.ts';
import { coverageFile, plainFiles, type Build } from './coverage-files.ts';

const write = (build: Build): readonly string[] => [...writeLcov([coverageFile('a.ts', build)])].join('').split('\n');
const only = (records: readonly string[], ...names: readonly string[]): readonly string[] =>
  records.filter((record) => names.includes(record.slice(0, record.indexOf(':'))));

function read(text: string) {
  const reader = openLcov('lcov.info');
  reader.write(new TextEncoder().encode(text));
  return reader.end();
}

test('a file is a section', () => {
  const records = write((builder) => {
    builder.line(3, 1);
    builder.line(4, 0);
    builder.function(3, 'f', 2);
    builder.branch(3, 1, 2);
  });
  expect(records).toEqual([
    'TN:',
    'SF:a.ts',
    'FN:3,f',
    'FNDA:2,f',
    'FNF:1',
    'FNH:1',
    'BRDA:3,0,0,1',
    'BRDA:3,0,1,0',
    'BRF:2',
    'BRH:1',
    'DA:3,1',
    'DA:4,0',
    'LF:2',
    'LH:1',
    'end_of_record',
    '',
  ]);
});

test('a reader finds the same lines, and as many branches and functions', () => {
  assert(
    property(plainFiles, (files) => {
      const { files: again, declared } = read([...writeLcov(files)].join(''));
      const totals = files.map(totalsOf);
      expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
      expect(again.map(({ lines }) => lines)).toEqual(files.map(({ lines }) => lines));
      expect(again.map(totalsOf)).toMatchObject(
        totals.map(({ lines, branches, functions }) => ({ lines, branches, functions })),
      );
      const { lines, branches, functions } = sumTotals(totals);
      expect(declared).toEqual(files.length > 0 ? { lines, branches, functions } : {});
    }),
  );
});

test('arms that came from lcov keep their places', () => {
  const build: Build = (builder) => {
    builder.arm(3, '0,1', 4);
    builder.arm(3, '2,0', 0);
    builder.arm(4, 'else', 1);
    builder.arm(4, 'if', 2);
  };
  expect(only(write(build), 'BRDA')).toEqual(['BRDA:3,0,1,4', 'BRDA:3,2,0,0', 'BRDA:4,0,0,1', 'BRDA:4,0,1,2']);
});

test('functions of one name are told apart by their lines', () => {
  const build: Build = (builder) => {
    builder.function(3, 'f', 1);
    builder.function(5, 'f', 0);
    builder.function(5, '1,f\nend_of_record', 0);
    builder.function(6, '', 0);
  };
  expect(only(write(build), 'FN', 'FNDA')).toEqual([
    'FN:3,f',
    'FN:5,1;f⏎end_of_record',
    'FN:5,f:5',
    'FN:6,(anonymous)',
    'FNDA:1,f',
    'FNDA:0,1;f⏎end_of_record',
    'FNDA:0,f:5',
    'FNDA:0,(anonymous)',
  ]);
});

describe('a path that would be another when read back is refused', () => {
  test.each(['a\nSF:b', 'a\r', 'a\u2028b', 'a ', '', '\uD800', 'a\0'])('%j', (path) => {
    expect(() => [...writeLcov([coverageFile(path)])]).toThrow(GateError);
  });
});

test('figures without lines are refused', () => {
  expect(() => [...writeLcov([{ ...coverageFile('a.ts'), summary: noTotals }])]).toThrow(
    'of a.ts there are only figures',
  );
});
