import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBaseline } from '../../src/formats/baseline.ts';
import { epic21File, evidenceFile, sha, withValue } from '../checks/baselines/samples.ts';

function read(value: unknown, format: 'auto' | 'evidence' | 'epic21' = 'auto') {
  const baseline = readBaseline(value, format, 100);
  if ('misfits' in baseline) throw new Error(baseline.misfits[0]?.what);
  return baseline;
}

function misfits(value: unknown, format: 'auto' | 'evidence' | 'epic21' = 'auto'): readonly string[] {
  const baseline = readBaseline(value, format, 100);
  return 'misfits' in baseline ? baseline.misfits.map(({ what }) => what) : [];
}

const short = (value: unknown) =>
  read(value).readings.map((reading) =>
    [reading.name, reading.is, 'value' in reading ? reading.value : '', 'text' in reading ? reading.text : '']
      .join(' ')
      .trimEnd()
      .replace('  ', ' '),
  );

describe('the file of Epic 21', () => {
  test('has a number for each series and each code metric', () => {
    expect(short(epic21File)).toEqual([
      'prometheus.error_rate number 0.0123',
      'prometheus.dialog_latency_p95 number 0.08',
      'prometheus.dialog_latency_p95 number 0.095',
      'code.function_size_distribution.<15 number 300',
      'code.function_size_distribution.15-40 number 120',
      'code.function_size_distribution.>40 number 47',
      'code.test_coverage_percent number 73.2',
      'code.total_functions number 467',
    ]);
  });

  test('is in UTC, and names its commit where it has one', () => {
    const { format, time, commit } = read({ ...epic21File, sha });
    expect({ format, time, commit }).toEqual({
      format: 'epic21',
      time: Date.parse('2025-11-11T09:30:00.123Z'),
      commit: sha,
    });
    expect(read(epic21File).commit).toBeUndefined();
  });

  test.each(['NaN', '+Inf', '-Inf', '', ' 1', '1 ', '0x1f', '1_000', '1,5', '1e999', 'x', '.5', '5.'])(
    'has no number in the sample %j',
    (text) => {
      const [reading] = read(withValue(epic21File, ['prometheus', 'error_rate', 0, 'value', 1], text)).readings;
      expect(reading).toMatchObject({ is: 'not-finite', text, path: ['prometheus', 'error_rate', 0, 'value', 1] });
    },
  );

  test.each(['0', '-0.5', '1e-7', '1E+06', '007', '0.0123'])('has a number in the sample %j', (text) => {
    const [reading] = read(withValue(epic21File, ['prometheus', 'error_rate', 0, 'value', 1], text)).readings;
    expect(reading).toMatchObject({ is: 'number', value: Number(text) });
  });

  test('has no number at an infinite time', () => {
    const [reading] = read(withValue(epic21File, ['prometheus', 'error_rate', 0, 'value', 0], Infinity)).readings;
    expect(reading).toMatchObject({
      is: 'not-finite',
      text: 'Infinity',
      path: ['prometheus', 'error_rate', 0, 'value', 0],
    });
  });

  test('names the keys that it does not know', () => {
    const extra = withValue(
      withValue(epic21File, ['code', 'note'], 'x'),
      ['prometheus', 'error_rate', 0, 'histogram'],
      1,
    );
    expect(read(extra).unknownKeys).toEqual(['prometheus.error_rate.0.histogram', 'code.note']);
    expect(read(epic21File).unknownKeys).toEqual([]);
  });
});

describe('evidence', () => {
  test('has the numbers of its payload by their paths', () => {
    expect(short(evidenceFile)).toEqual(['lines.covered number 80', 'lines.total number 100']);
    expect(read(evidenceFile)).toMatchObject({
      format: 'evidence',
      time: Date.parse('2025-11-11T09:30:00Z'),
      commit: sha,
    });
    expect(read(evidenceFile).readings[0]?.path).toEqual(['payload', 'lines', 'covered']);
  });

  test("keeps Prometheus's words for what is no number", () => {
    const payload = { p95: [{ value: 'NaN' }, { value: '+Inf' }], title: 'Infinitely', big: Infinity };
    expect(short({ ...evidenceFile, payload })).toEqual([
      'p95.0.value not-finite NaN',
      'p95.1.value not-finite +Inf',
      'big not-finite Infinity',
    ]);
    expect(read({ ...evidenceFile, payload }).readings[0]?.path).toEqual(['payload', 'p95', 0, 'value']);
  });

  test('without a number is empty', () => {
    expect(short({ ...evidenceFile, payload: { a: ['x', true] } })).toEqual(['payload empty']);
    expect(short({ ...evidenceFile, payload: {} })).toEqual(['payload empty']);
  });

  test('has nothing where null, an empty text, list or object stands', () => {
    const payload = { branches: null, p95: [], by: {}, err: '', blank: ' ', all: [null, 1], lines: 2 };
    expect(short({ ...evidenceFile, payload })).toEqual([
      'branches empty',
      'p95 empty',
      'by empty',
      'err empty',
      'blank empty',
      'all.0 empty',
      'all.1 number 1',
      'lines number 2',
    ]);
    expect(read({ ...evidenceFile, payload }).readings[0]?.path).toEqual(['payload', 'branches']);
  });

  test.each(['Unknown', 'UNKNOWN', 'nan', 'Infinity', '-infinity', '+Infinity', '+Inf', '-Inf', 'inf', ' NaN '])(
    'has no number in the word %j',
    (word) => {
      const { readings } = read({ ...evidenceFile, payload: { a: word, x: 1 } });
      expect(readings[0]).toEqual({ name: 'a', path: ['payload', 'a'], is: 'not-finite', text: word });
    },
  );

  test.each(['main', 'unknown-branch', 'Information', '1', 'n/a', true, false])('takes %j for a label', (label) => {
    expect(short({ ...evidenceFile, payload: { a: label, x: 1 } })).toEqual(['x number 1']);
  });

  test('needs a time with a zone, and the seconds', () => {
    expect(misfits({ ...evidenceFile, time: '2025-11-11T09:30:00' })[0]).toContain('a time with its zone');
    expect(misfits({ ...evidenceFile, time: '9999-11-11T09:30:00Z' })[0]).toContain('a time with its zone');
  });

  test('is read no further than asked', () => {
    const payload = { all: Array.from({ length: 1_000 }, (_, index) => index) };
    expect(read({ ...evidenceFile, payload }).readings).toHaveLength(101);
  });

  test('names the keys that it does not know, and none of the payload', () => {
    expect(read({ ...evidenceFile, extra: 1, tool: { ...evidenceFile.tool, by: 'x' } }).unknownKeys).toEqual([
      'tool.by',
      'extra',
    ]);
  });
});

describe('a wrong shape says what was found and what was expected', () => {
  test.each([
    [null, 'the file is null, expected one of schema, check, sha'],
    [{}, 'the file is an empty object, expected'],
    [[1, 2], 'the file is a list of 2, expected'],
    [3, 'the file is the number 3, expected'],
    [false, 'the file is false, expected'],
    ['x', 'the file is the text "x", expected'],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, 'the file is an object of a, b, c, d, e, f, expected'],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 }, 'the file is an object of a, b, c, d, e, f, …, expected'],
    [withValue(epic21File, ['prometheus'], undefined), 'prometheus is missing, expected an object'],
    [withValue(epic21File, ['timestamp'], 'today'), 'timestamp is the text "today", expected a UTC time such as'],
    [
      withValue(epic21File, ['code', 'total_functions'], '467'),
      'code.total_functions is the text "467", expected a number',
    ],
    [
      withValue(epic21File, ['prometheus', 'error_rate'], { a: 1 }),
      'prometheus.error_rate is an object of a, expected a list',
    ],
    [withValue(epic21File, ['prometheus', 'error_rate', 0, 'value'], [1]), 'expected at least 2'],
    [withValue(epic21File, ['prometheus', 'error_rate', 0, 'value'], [1, '2', 3]), 'expected at most 2'],
    [withValue(epic21File, ['prometheus', 'error_rate', 0, 'value'], '1'), 'expected a list'],
    [withValue(epic21File, ['sha'], 'main'), 'sha is the text "main", expected a commit id'],
    [withValue(evidenceFile, ['schema'], 2), 'schema is the number 2, expected 1'],
    [withValue(evidenceFile, ['sha'], 'abc'), 'expected a full commit id'],
    [withValue(evidenceFile, ['payload'], []), 'payload is a list of 0, expected an object'],
  ])('%j', (value, what) => {
    expect(misfits(value)[0]).toContain(what);
  });

  test('by the format that the config names', () => {
    expect(misfits(epic21File, 'evidence')[0]).toBe('schema is missing, expected 1');
    expect(misfits(null, 'epic21')).toEqual(['the file is null, expected an object']);
  });

  test('any JSON is a baseline or has a misfit', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('auto', 'evidence', 'epic21'), (value, format) => {
        expect(misfits(value, format).length).toBeGreaterThan(0);
      }),
    );
  });
});
