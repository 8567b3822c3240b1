import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../src/formats/history/entry.ts';
import { readHistory } from '../../../src/formats/history/read-history.ts';
import { addEntry, writeHistory } from '../../../src/formats/history/write-history.ts';
import { GateError } from '../../../src/model/errors.ts';
import { entry, shaOf } from './entries.ts';

const read = (text: string): readonly HistoryEntry[] => readHistory(new TextEncoder().encode(text), 'h.jsonl');

function refusal(text: string): { readonly message: string; readonly line: number | undefined } {
  try {
    read(text);
  } catch (thrown) {
    if (thrown instanceof GateError) return { message: thrown.message, line: thrown.at?.line };
    throw thrown;
  }
  throw new Error('it was read');
}

const lines = (...entries: readonly HistoryEntry[]): string => writeHistory(entries);

describe('a history', () => {
  test('is read as it was written, oldest first', () => {
    const [a, b, c] = [entry(1), entry(2, { ref: 'refs/heads/main' }), entry(3, { verdict: 'not-ready', metrics: {} })];
    expect(read(lines(c, a, b))).toEqual([a, b, c]);
  });

  test('is a line for each entry, with its figures by name', () => {
    const metrics = { 'size/longest': { value: 9, label: 'l' }, 'coverage/lines': { value: 1, label: 'l' } };
    const text = lines(entry(1, { metrics }), entry(2));
    expect(text.split('\n')).toHaveLength(3);
    expect(text.indexOf('coverage/lines')).toBeLessThan(text.indexOf('size/longest'));
  });

  test('may have blank lines, another line end, a byte order mark, and none at its end', () => {
    const [one = '', two = ''] = lines(entry(1), entry(2)).trim().split('\n');
    expect(read(`\uFEFF${one}\r\n\r\n${two}`)).toEqual([entry(1), entry(2)]);
  });

  test('that is empty has no entry', () => {
    expect(read('')).toEqual([]);
  });

  test('has a commit once, as it was last said', () => {
    const again = entry(5, { sha: shaOf('1') });
    expect(read(lines(entry(1), entry(2), again))).toEqual([entry(2), again]);
  });

  test.each([
    ['{', /^line 2 of h\.jsonl is not JSON: /],
    ['[]', /^line 2 of h\.jsonl is no entry: /],
    ['{"schema":1}', /^line 2 of h\.jsonl is no entry: \w+: /],
    [JSON.stringify({ ...entry(2), more: 1 }), /^line 2 of h\.jsonl is no entry: /],
    [JSON.stringify({ ...entry(2), sha: 'main' }), /sha: a full commit id/],
    [JSON.stringify({ ...entry(2), at: 'yesterday' }), /at: /],
    [JSON.stringify({ ...entry(2), metrics: { lines: { value: 1, label: 'l' } } }), /metrics/],
    [JSON.stringify(entry(2)).replace('82', '1e999'), /metrics\.coverage\/lines\.value: /],
    [JSON.stringify(entry(2)).replace('82', '"82"'), /metrics\.coverage\/lines\.value: /],
    ['<<<<<<< HEAD', /^line 2 of h\.jsonl is where a conflict of git is left$/],
    ['=======', /^line 2 of h\.jsonl is where a conflict of git is left$/],
  ])('with %s in its second line is refused at that line', (line, message) => {
    const { message: said, line: at } = refusal(`${lines(entry(1))}${line}\n${lines(entry(3))}`);
    expect([said, at]).toEqual([expect.stringMatching(message), 2]);
  });

  test('of too many figures is refused', () => {
    const metrics = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`a/m${i}`, { value: 1, label: 'l' }]));
    expect(refusal(lines(entry(1, { metrics }))).message).toContain('at most 100 figures');
  });
});

describe('an entry more', () => {
  test('goes where its time is', () => {
    expect(addEntry([entry(1), entry(3)], entry(2), 9)).toEqual([entry(1), entry(2), entry(3)]);
  });

  test('takes the place of what was there of its commit', () => {
    const again = entry(9, { sha: shaOf('1'), verdict: 'undecided' });
    expect(addEntry([entry(1), entry(2)], again, 9)).toEqual([entry(2), again]);
  });

  test('makes the oldest go where there are too many', () => {
    expect(addEntry([entry(1), entry(2)], entry(3), 2)).toEqual([entry(2), entry(3)]);
  });
});
