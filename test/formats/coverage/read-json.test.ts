import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFormats } from '../../../src/formats/coverage/json-formats.ts';
import { openJson } from '../../../src/formats/coverage/read-json.ts';
import { GateError } from '../../../src/model/errors.ts';
import { visible } from '../../../src/model/visible.ts';
import { failureOf, fileAt, readReport, refusal } from './json-report.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(bytes: Uint8Array, size = bytes.length, mostBytes?: number): unknown {
  const reader = openJson(jsonFormats, mostBytes === undefined ? {} : { mostBytes })('report.json');
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.slice(at, at + size);
    reader.write(chunk);
    chunk.fill(0);
  }
  return reader.end();
}

const istanbul = {
  '/här/a.js': { path: '/här/a.js', statementMap: {}, fnMap: {}, branchMap: {}, s: {}, f: {}, b: {} },
};

describe('the text', () => {
  test('is the same in chunks of any size, which are only lent', () => {
    const bytes = bytesOf(JSON.stringify(istanbul));
    for (const size of [1, 2, 7]) expect(read(bytes, size)).toEqual(read(bytes));
    expect(read(bytes)).toMatchObject({ files: [{ path: '/här/a.js' }] });
  });

  test('may begin with a byte order mark', () => {
    expect(fileAt(readReport(`\uFEFF${JSON.stringify(istanbul)}`)).path).toBe('/här/a.js');
  });

  test('is refused where it is not UTF-8', () => {
    const latin1 = Uint8Array.from(JSON.stringify(istanbul), (character) => character.charCodeAt(0));
    expect(failureOf(() => read(latin1))).toMatchObject({
      kind: 'malformed',
      message: 'report.json is not UTF-8 text',
    });
  });

  test('is refused as soon as it is too large, with what to do', () => {
    expect(failureOf(() => read(bytesOf('{} '), 1, 2))).toMatchObject({
      kind: 'too-large',
      message: 'report.json is larger than 2 bytes, the limit for a report in JSON',
      hint: expect.stringContaining('lcov') as unknown,
    });
    expect(read(bytesOf('{}'), 1, 2)).toMatchObject({ files: [] });
  });

  test('that is cut off is refused at its end', () => {
    const text = JSON.stringify(istanbul, null, 1);
    expect(refusal(text.slice(0, -2))).toBe('10: report.json is not JSON: expected "," or "}", but the text ends');
    expect(refusal(text.slice(0, 40))).toMatch(/^3: report\.json is not JSON: /);
  });

  test('is refused where it is not JSON', () => {
    expect(refusal('{\n"a": NaN}')).toBe('2: report.json is not JSON: expected a value, found "NaN"');
  });
});

describe('what it knows and does not read is refused by name', () => {
  test.each([
    [{ result: [{ scriptId: '1', url: 'file:///a.js', functions: [] }] }, 'raw coverage of V8', 'c8 report'],
    [[{ url: 'http://here/a.js', ranges: [], text: '' }], 'coverage of a browser', 'lcov'],
    [{ type: 'llvm.coverage.json.export', version: '2.0.1', data: [] }, 'llvm-cov export', '-format=lcov'],
    [{ targets: [], lineCoverage: 0.5 }, 'xccov', 'Cobertura'],
    [{ '/here/a.swift': [{ line: 1, isExecutable: true, executionCount: 1 }] }, 'xccov', 'Cobertura'],
    [{ DotCoverVersion: '2023', Children: [] }, 'dotCover', 'XML'],
    [{ 'a.dll': { 'a.cs': { A: { 'A::F()': { Lines: { 1: 1 }, Branches: [] } } } } }, 'coverlet', 'Cobertura'],
    [{ files: [{ path: ['/', 'here'], content: '', traces: [] }] }, 'tarpaulin', 'Lcov'],
    [{ source_files: [{ name: 'a.ex', coverage: [null, 1] }] }, 'Coveralls', 'lcov'],
    [{ 'gcovr/summary_format_version': '0.6', files: [] }, 'summary', 'gcovr --json'],
    [{ format_version: '1', gcc_version: '13', files: [] }, 'gcov', 'gcovr --json'],
    [{ coverage: { 'a.rs': { 1: 0, 3: '1/2', 6: null } } }, 'Codecov', 'lcov'],
    [{ coverage: { 'a.py': [null, 1, 0] } }, 'Codecov', 'lcov'],
    [{ result: { line: 96.72 } }, 'last run', '.resultset.json'],
    [{ numTotalTests: 1, testResults: [] }, 'test results', 'coverage-final.json'],
    [{ version: '2.1.0', runs: [] }, 'SARIF', 'coverage'],
    [{ name: 'x', lockfileVersion: 3 }, 'lock file', 'coverage'],
    [{ name: 'x', version: '1.0.0' }, 'package.json', 'coverage'],
    [{ a: 1 }, 'no coverage report that is known: it is an object of a', 'Istanbul'],
    [[], 'no coverage report that is known: it is a list of 0', 'Istanbul'],
    ['1', 'no coverage report that is known: it is the number 1', 'Istanbul'],
    ['null', 'no coverage report that is known: it is null', 'Istanbul'],
  ])('%j', (value, what, hint) => {
    const failure = failureOf(() => readReport(value));
    expect(failure).toMatchObject({ kind: 'malformed', at: { file: 'report.json', line: 1 } });
    expect([failure.message, failure.hint]).toEqual([expect.stringContaining(what), expect.stringContaining(hint)]);
  });
});

const range = { start: { line: 1, column: 0 }, end: { line: 2, column: null } };
const parts = {
  statementMap: { 0: range },
  fnMap: { 0: { name: 'f', decl: range } },
  branchMap: { 0: { loc: range } },
};
const figure = { total: 1, covered: 1, pct: 100 };

const samples: Readonly<Record<string, object>> = {
  'istanbul-final': { '/a.js': { path: '/a.js', ...parts, s: { 0: 1 }, f: { 0: 1 }, b: { 0: [1, 0] } } },
  'istanbul-summary': {
    total: {},
    '/a.js': { lines: figure, statements: figure, functions: figure, branches: figure },
  },
  'coveragepy-json': {
    meta: {},
    files: { 'a.py': { executed_lines: [1], missing_lines: [2], executed_branches: [[1, 2]], functions: {} } },
  },
  simplecov: {
    RSpec: {
      coverage: { 'a.rb': { lines: [1, null], branches: { '[:if, 0, 1]': { '[:then, 1, 2]': 1 } } } },
      timestamp: 1,
    },
  },
  'gcovr-json': {
    'gcovr/format_version': '0.14',
    files: [
      { file: 'a.c', lines: [{ line_number: 1, count: 1, branches: [{ count: 1 }] }], functions: [{ lineno: 1 }] },
    ],
  },
  'epic21-coverage': {
    format: 'epic21-coverage',
    schema: 1,
    files: [{ path: 'a.js', lines: [[1, 2]], functions: [[1, 'f', 1]] }],
  },
};

test('each format has a sample here that it alone knows', () => {
  for (const [id, sample] of Object.entries(samples)) {
    expect(jsonFormats.filter((format) => format.matches(sample)).map((format) => format.id)).toEqual([id]);
    expect(readReport(sample).format).toBe(id);
  }
  expect(jsonFormats.map(({ id }) => id).filter((id) => !(id in samples))).toEqual([]);
});

/** Every text that differs from a sample in one value. */
function* spoilt(value: unknown, spoil: unknown): Generator {
  yield spoil;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    for (const other of spoilt(member, spoil)) {
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    }
  }
}

test('whatever stands in place of a value, it is read or refused with a GateError', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      null,
      -1,
      0,
      1.5,
      2 ** 53,
      2 ** 40,
      '',
      'ignored',
      '__proto__',
      '\u0001',
      true,
      {},
      [],
      [[]],
      [null],
    ),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(hostile, fc.constantFrom(...Object.values(samples)), (spoil, sample) => {
      for (const report of spoilt(sample, spoil)) {
        const text = JSON.stringify(report).replaceAll(String(2 ** 40), '1e309');
        expect(() => outcome(text)).not.toThrow();
      }
    }),
  );
});

function outcome(text: string): string {
  try {
    return readReport(text).format;
  } catch (thrown) {
    if (thrown instanceof GateError && ['malformed', 'too-large'].includes(thrown.kind)) return thrown.message;
    throw thrown;
  }
}

test('a text that nests without end is refused, not run into', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(refusal(deep)).toMatch(/no coverage report that is known/);
  expect(refusal(`{"/a.js": {"statementMap": ${deep}}}`)).toMatch(
    /\/a\.js\.statementMap is a list of 1, expected an object$/,
  );
});

test('no character of it hides in a message', () => {
  for (const text of ['{"a": 1 \u0085}', '[\u007F]', '{"a\\nb": 1}']) {
    const { message } = failureOf(() => read(bytesOf(text)));
    expect(message).toBe(visible(message));
  }
});
