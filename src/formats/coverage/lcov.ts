import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';
import { fileBuilder } from './builder.ts';
import { byteLines, type TakeLines } from './byte-lines.ts';
import { exactTextOf, textOf } from './byte-text.ts';
import { addHits } from './hits.ts';
import { lcovDeclared } from './lcov-declared.ts';
import { lcovFunctions } from './lcov-functions.ts';
import { isComment, isEndOfRecord, keyOf, takeKey, trimmedEnd } from './lcov-line.ts';
import { quickLines } from './lcov-quick-line.ts';
import { lcovRecords, type LcovRecord } from './lcov-records.ts';
import { mergingFiles } from './merging-files.ts';
import type { CoverageReport } from './model.ts';
import { numberedArms } from './numbered-arms.ts';
import type { OpenReader } from './reader.ts';

interface Section {
  readonly path: string;
  readonly line: number;
}

const isFile = new Set(['SF', 'KF'].map(keyOf));
const isAnywhere = new Set(['TN', 'VER'].map(keyOf));
const cutHint = 'Was the report cut off, or written by two programs at once? Produce it again.';

/** Tracefiles of lcov up to 2.x, and what other tools write as such. */
export const openLcov: OpenReader = (file) => {
  const report = collectSections();
  const cursor = { at: 0 };
  let section: Section | undefined;

  function mark(bytes: Uint8Array, start: number, end: number, line: number): void {
    const key = takeKey(bytes, Object.assign(cursor, { at: start }), end);
    const fail = (what: string, hint?: string) => new GateError('malformed', what, { at: { file, line }, hint });
    if (isFile.has(key)) {
      if (section) throw fail(`a file begins before the end_of_record of ${named(section)}`, cutHint);
      const path = exactTextOf(bytes, cursor.at, end);
      if (!path) throw fail(`${quoted(bytes, start, end)} names no file: a path in UTF-8 is expected`);
      section = { path, line };
      return;
    }
    if (isEndOfRecord(bytes, start, end)) {
      if (!section) throw fail('an end_of_record where no file has begun: SF is expected first', cutHint);
      report.seal(section.path);
      section = undefined;
      return;
    }
    if (isAnywhere.has(key)) return;
    const record = report.records.get(key);
    if (!record) throw fail(`${quoted(bytes, start, end)} is no record of lcov`);
    if (!section) throw fail(`${quoted(bytes, start, end)} is about no file: SF is expected first`, cutHint);
    throw fail(`${quoted(bytes, start, end)} is malformed: ${record.form} is expected`);
  }

  function takeRecord(bytes: Uint8Array, start: number, end: number): boolean {
    cursor.at = start;
    return report.records.get(takeKey(bytes, cursor, end))?.read(bytes, cursor, end) ?? false;
  }

  function visit(bytes: Uint8Array, start: number, lineEnd: number, line: number): void {
    const end = trimmedEnd(bytes, start, lineEnd);
    if (end === start || isComment(bytes, start)) return;
    if (section && takeRecord(bytes, start, end)) return;
    mark(bytes, start, end, line);
  }

  const lines = byteLines(file, visit, (bytes, start, taken) => (section ? report.quick(bytes, start, taken) : start));

  return {
    write: (chunk) => lines.write(chunk),
    end() {
      lines.end();
      if (!section) return report.end();
      const at = { file, line: section.line };
      throw new GateError('malformed', `the report ends before the end_of_record of ${named(section)}`, {
        at,
        hint: cutHint,
      });
    },
  };
};

const quoted = (bytes: Uint8Array, start: number, end: number): string =>
  `\`${visible(clip(textOf(bytes, start, Math.min(end, start + 400)), 80))}\``;

const named = ({ path, line }: Section): string => `${visible(clip(path, 80))} (line ${line})`;

const notes = {
  'line 0': (count: number) => `records about line 0, which no file has: ${count} left out`,
  unreachable: (count: number) => `branches marked as unreachable: ${count} left out`,
} as const;

interface Sections {
  readonly records: ReadonlyMap<number, LcovRecord>;
  readonly quick: TakeLines;
  seal(path: string): void;
  end(): CoverageReport;
}

function collectSections(): Sections {
  const builder = fileBuilder(addHits);
  const functions = lcovFunctions();
  const declared = lcovDeclared();
  const merged = mergingFiles(addHits);
  const left = { 'line 0': 0, unreachable: 0 };
  let sections = 0;
  const records = lcovRecords({ builder, functions, declare: declared.add, leaveOut: (reason) => void left[reason]++ });
  return {
    quick: quickLines(builder, numberedArms()),
    records: new Map(Object.entries(records).map(([name, record]) => [keyOf(name), record])),
    seal(path) {
      functions.seal(builder);
      merged.add(builder.seal(path));
      sections++;
    },
    end: () => ({
      format: 'lcov',
      files: merged.files(),
      sources: [],
      // Sections of one file say what each of them has, not what they have together.
      declared: merged.isMerged ? {} : declared.totals(sections),
      notes: [
        ...(left['line 0'] > 0 ? [notes['line 0'](left['line 0'])] : []),
        ...(left.unreachable > 0 ? [notes.unreachable(left.unreachable)] : []),
      ],
    }),
  };
}
